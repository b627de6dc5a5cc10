"""Layers of an artefact for the commands that run or count them."""

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ternhw_quant.errors import InputError
from ternhw_quant.shapes import llama_shape

if TYPE_CHECKING:
    from ternhw.config import AcceleratorConfig
    from ternhw.program import Program
    from ternhw_quant.storage.artifact import Artifact


def form_of(artefact: "Artifact") -> dict[str, Any]:
    """Return the fields of a configuration that runs every layer of `artefact`.

    Raises
    ------
    InputError
        If the layers have no trits.
    """
    quantization = artefact.quantization
    if quantization.bits:
        rule = f"Artefact must hold trits, not codes of {quantization.bits} bits"
        raise InputError(f"{rule}: {artefact.folder}")
    return {
        "group_size": quantization.group_size,
        "tied": quantization.tied,
        "offsets": any(artefact.has_offsets(name) for name in artefact.layers),
        "gather": any(artefact.is_permuted(name) for name in artefact.layers),
    }


def program_of(artefact: "Artifact", name: str, config: "AcceleratorConfig", *, tokens: int) -> "Program":
    """Return the program of a layer from its shape alone.

    Raises
    ------
    InputError
        If the configuration cannot run it; names the layer.
    """
    from ternhw.program import Program

    planes, out_features, in_features = artefact.shape(name)
    group_size = artefact.quantization.group_size
    if group_size != config.group_size:
        raise InputError(
            f"Group size of the configuration must be the layer's {group_size}, "
            f"not {config.group_size}: {name}"
        )
    try:
        return Program(
            config=config,
            out_features=out_features,
            in_features=in_features,
            planes=planes,
            tokens=tokens,
            permuted=artefact.is_permuted(name),
        )
    except InputError as error:
        raise InputError(f"{error}: {name}") from None


def choose_layers(layers: Mapping[str, object], name: str | None, *, every: bool) -> Sequence[str]:
    """Return the layers that --layer and --all mean: a name, a name's prefix, all, or the first block.

    Raises
    ------
    InputError
        If no layer matches, or both options are given.
    """
    if name is not None and every:
        raise InputError("Give --layer or --all, not both")
    names = list(layers)
    if every:
        return names
    if name is None:
        return [each for each in names if _block(each) == _block(names[0])]
    chosen = [each for each in names if each == name or each.startswith(f"{name}.")]
    if not chosen:
        raise InputError(f"Layer must be one of the artefact's, as {names[0]}, not {name}")
    return chosen


def model_layers(model: str, layers: str) -> dict[str, tuple[int, int]]:
    """Return layers of one block of a model by name, (out_features, in_features): one, or "block" for all.

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


def parse_shape(shape: str) -> tuple[int, int]:
    """Return (out_features, in_features) of OUTxIN.

    Raises
    ------
    InputError
        If it is not of that form.
    """
    match = re.fullmatch(r"([1-9][0-9]*)[xX×]([1-9][0-9]*)", shape)
    if match is None:
        raise InputError(f"Shape must be OUTxIN, as 11008x4096, not {shape}")
    return int(match[1]), int(match[2])


def parse_counts(text: str, what: str) -> list[int]:
    """Return whole numbers above 0 of a list a,b,…; `what` names them.

    Raises
    ------
    InputError
        If one is something else.
    """
    for part in text.split(","):
        if re.fullmatch("[1-9][0-9]*", part) is None:
            raise InputError(f"{what} must be whole numbers above 0, as 1,16,128, not {text}")
    return [int(part) for part in text.split(",")]


def short_name(name: str) -> str:
    """Return a layer's or weight's name for a table, without what all of them share."""
    return name.removeprefix("model.layers.").removesuffix(".weight")


def _block(name: str) -> str:
    """Return the name up to its first number, the decoder block."""
    parts = name.split(".")
    numbers = [index for index, part in enumerate(parts) if part.isdigit()]
    return ".".join(parts[: numbers[0] + 1]) if numbers else name
