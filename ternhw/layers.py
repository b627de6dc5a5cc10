"""Layers of artefacts and of LLaMA models: which are meant, and what configuration runs them."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeGuard

from ternhw.config import AcceleratorConfig
from ternhw.program import Program, check_group_size, of_layer
from ternhw_quant.errors import InputError
from ternhw_quant.shapes import llama_shape

if TYPE_CHECKING:
    from ternhw_quant.storage.artifact import Artifact

ALL = "all"  #: Stands for every layer of an artefact.
Head = Literal["int8", "ptqtp", "float"]
#: Weight planes of the output head (docs/decoder.md, "Output head"): without and with tied planes.
_HEAD_PLANES: Mapping[Head, tuple[int, int]] = {"int8": (5, 6), "ptqtp": (2, 2)}


def opened(artefact: "Artifact | Path | str") -> "Artifact":
    """Return the open artefact; opens a folder.

    Raises
    ------
    FormatError
        If the folder is no artefact.
    """
    if not isinstance(artefact, Path | str):
        return artefact
    from ternhw_quant.storage.artifact import open_artifact

    return open_artifact(artefact)


def form_of(artefact: "Artifact") -> dict[str, Any]:
    """Return the fields of a configuration that an artefact fixes: group size, tied, offsets and gather.

    Raises
    ------
    InputError
        If the layers have no trits.
    """
    quantization = artefact.quantization
    if quantization.bits:
        rule = f"Artefact must have trits, not codes of {quantization.bits} bits"
        raise InputError(f"{rule}: {artefact.folder}")
    return {
        "group_size": quantization.group_size,
        "tied": quantization.tied,
        "offsets": any(artefact.has_offsets(name) for name in artefact.layers),
        "gather": any(artefact.is_permuted(name) for name in artefact.layers),
    }


def head_planes(head: Head, *, tied: bool) -> int:
    """Return the weight planes of an output head on the engine, which "float" is not."""
    return _HEAD_PLANES[head][tied]


def configuration_of(artefact: "Artifact", **fields: Any) -> AcceleratorConfig:
    """Return a configuration that runs an artefact: `fields`, then those that it fixes, then the defaults.

    Raises
    ------
    InputError
        If the layers have no trits, or the fields break a rule of the configuration.
    """
    return AcceleratorConfig.from_values(**form_of(artefact) | fields)


def array_shape(artefact: "Artifact", name: str) -> tuple[int, int, int]:
    """Return the weight planes, output and input features of a layer as an array computes them.

    An array with tied planes computes a layer of one plane as two (docs/image.md).
    """
    planes, out_features, in_features = artefact.shape(name)
    return max(planes, 2) if artefact.quantization.tied else planes, out_features, in_features


def program_of(artefact: "Artifact", name: str, config: AcceleratorConfig, *, tokens: int) -> Program:
    """Return the program of a layer from its shape alone, without its trits.

    Raises
    ------
    InputError
        If the configuration cannot run the layer; names the layer.
    """
    planes, out_features, in_features = array_shape(artefact, name)
    try:
        check_group_size(config, artefact.quantization.group_size)
        return Program(
            config=config,
            out_features=out_features,
            in_features=in_features,
            planes=planes,
            tokens=tokens,
            permuted=artefact.is_permuted(name),
        )
    except InputError as error:
        raise of_layer(error, name) from None


def choose_layers(layers: Mapping[str, object], chosen: str | Iterable[str] | None = None) -> list[str]:
    """Return the names of the layers that are meant, in the order of `layers`.

    Parameters
    ----------
    layers : mapping by name
        Layers of an artefact.
    chosen : str, sequence of str, or None
        Names, or prefixes of names that end before a dot, such as ``model.layers.0.mlp``; "all" for every
        layer; None for those of the first decoder block.

    Raises
    ------
    InputError
        If a name matches no layer.
    """
    names = list(layers)
    if chosen is None:
        return [each for each in names if _block(each) == _block(names[0])]
    if chosen == ALL:
        return names
    if not chosen:
        raise InputError(f"Layers must name at least one layer, not {chosen!r}", "layers")
    wanted = [chosen] if isinstance(chosen, str) else list(chosen)
    found = {each: [name for name in names if name == each or name.startswith(f"{each}.")] for each in wanted}
    for each, matching in found.items():
        if not matching:
            raise InputError(f"Layer must be one of the artefact's, such as {names[0]}, not {each}")
    every = {name for each in found.values() for name in each}
    return [name for name in names if name in every]


def model_layers(model: str, layers: str) -> dict[str, tuple[int, int]]:
    """Return layers of one decoder block of a LLaMA model: (out_features, in_features) by name.

    Parameters
    ----------
    model : str
        A name of :data:`ternhw_quant.shapes.LLAMA`.
    layers : str
        One layer, such as gate_proj, or "block" for all of the block.

    Raises
    ------
    InputError
        If there is no such model or layer.
    """
    block = llama_shape(model).block_layers
    if layers == "block":
        return dict(block)
    if layers not in block:
        raise InputError(f"Layers must be block or one of {', '.join(block)}, not {layers}")
    return {layers: block[layers]}


def work_of(
    work: "Artifact | Path | str | tuple[int, int] | Sequence[tuple[int, int]]",
) -> "Artifact | list[tuple[int, int]]":
    """Return an open artefact, or a list of shapes (out_features, in_features)."""
    if is_shape(work):
        return [work]
    if isinstance(work, Sequence) and not isinstance(work, str):
        shapes: list[tuple[int, int]] = [*work]
        return shapes
    return opened(work)


def is_shape(value: Any) -> TypeGuard[tuple[int, int]]:
    """Tell whether `value` is one shape (out_features, in_features), not a sequence of them."""
    return isinstance(value, tuple) and len(value) == 2 and all(isinstance(each, int) for each in value)


def _block(name: str) -> str:
    """Return the name up to its first number: the decoder block."""
    parts = name.split(".")
    numbers = [index for index, part in enumerate(parts) if part.isdigit()]
    return ".".join(parts[: numbers[0] + 1]) if numbers else name
