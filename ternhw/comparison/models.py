"""Layers of a model, whatever says them: a name, an artefact, a checkpoint, or a configuration alone."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ternhw.layers import array_shape, form_of
from ternhw_quant.errors import InputError
from ternhw_quant.hub import folder_of, origin_of
from ternhw_quant.shapes import LLAMA, LlamaShape, check_depth
from ternhw_quant.skeleton import skeleton


@dataclass(frozen=True, kw_only=True)
class Layer:
    """One linear layer.

    Attributes
    ----------
    shape : (int, int)
        Output and input features.
    planes : int or None
        Weight planes; None if the model is not quantised.
    permuted : bool
        Whether its columns are stored in another order than its own.
    """

    shape: tuple[int, int]
    planes: int | None = None
    permuted: bool = False


@dataclass(frozen=True, kw_only=True)
class ModelLayers:
    """The linear layers of a model's decoder blocks.

    Attributes
    ----------
    name : str
    blocks : list of dict
        For each decoder block its layers by name, in order.
    form : dict
        Fields of a configuration that the model fixes, such as group_size; empty if it is not quantised.
    head : (int, int) or None
        Output and input features of the output head; None if the model's configuration does not say.
    """

    name: str
    blocks: list[dict[str, Layer]]
    form: dict[str, Any] = field(default_factory=dict)
    head: tuple[int, int] | None = None

    def choose(self, layers: str) -> tuple[dict[str, Layer], int]:
        """Return layers by name, and how often a total contains each of them.

        Parameters
        ----------
        layers : str
            "block" for the first decoder block, "model" for all blocks, or one layer of the first block.

        Raises
        ------
        InputError
            If there is no such layer.
        """
        first, count = self.blocks[0], len(self.blocks)
        if layers == "block":
            return first, 1
        if layers == "model":
            if all(each == first for each in self.blocks):
                return first, count
            return {
                f"{at}.{name}": one for at, each in enumerate(self.blocks) for name, one in each.items()
            }, 1
        if layers not in first:
            raise InputError(f"Layers must be block, model or one of {', '.join(first)}, not {layers}")
        return {layers: first[layers]}, 1


def layers_of_model(model: str | Path) -> ModelLayers:
    """Return the layers of a model.

    Parameters
    ----------
    model : str or Path
        A name of :data:`ternhw_quant.shapes.LLAMA`, an artefact, a checkpoint folder, a folder with only
        ``config.json``, or that file; or a name on the Hub, of which weights are downloaded if it is an
        artefact.

    Raises
    ------
    InputError
        If it is none of these, or its layers cannot be found.
    """
    if str(model) in LLAMA:
        return _of_shape(str(model), LLAMA[str(model)])
    path = folder_of(model, weights=False)
    if not path.exists():
        names = ", ".join(LLAMA)
        raise InputError(f"Model must be a folder, a config.json or one of {names}, not {model}")
    from ternhw_quant.storage.artifact import is_artifact

    if path.is_file():
        return _of_config(path)
    if is_artifact(path):
        return _of_artifact(folder_of(model))
    if any(path.glob("*.safetensors*")):
        return _of_checkpoint(path)
    return _of_config(path / "config.json")


def _of_shape(name: str, shape: LlamaShape) -> ModelLayers:
    block = {layer: Layer(shape=features) for layer, features in shape.block_layers.items()}
    head = (shape.vocab_size, shape.hidden_size)
    return ModelLayers(name=name, blocks=[block] * shape.num_hidden_layers, head=head)


def _of_artifact(folder: Path) -> ModelLayers:
    from ternhw_quant.storage.artifact import open_artifact

    artifact = open_artifact(folder)
    form = form_of(artifact)
    layers = {}
    for name in artifact.layers:
        planes, *features = array_shape(artifact, name)
        layers[name] = Layer(
            shape=(features[0], features[1]), planes=planes, permuted=artifact.is_permuted(name)
        )
    head = _head(artifact.config)
    return ModelLayers(name=_name(folder), blocks=_blocks(layers), form=form, head=head)


def _of_checkpoint(folder: Path) -> ModelLayers:
    from ternhw_quant.storage.checkpoint import open_checkpoint

    checkpoint = open_checkpoint(folder)
    shapes = {name: checkpoint.tensors[f"{name}.weight"].shape for name in checkpoint.linears}
    layers = {name: Layer(shape=(shape[0], shape[1])) for name, shape in shapes.items()}
    return ModelLayers(name=_name(folder), blocks=_blocks(layers), head=_head(checkpoint.config))


def _of_config(path: Path) -> ModelLayers:
    """Return the layers of a ``config.json``: a plain LLaMA's from its sizes, others by transformers."""
    from ternhw_quant.storage.tensors import read_json

    config = read_json(path, error=InputError)
    check_depth(config, path)
    name = _name(path.parent)
    shape = LlamaShape.from_config(config)
    if shape is not None:
        return _of_shape(name, shape)
    return ModelLayers(name=name, blocks=_blocks(_built(config, path)), head=_head(config))


def _head(config: Mapping[str, Any]) -> tuple[int, int] | None:
    sizes = (config.get("vocab_size"), config.get("hidden_size"))
    return sizes if all(type(size) is int for size in sizes) else None  # type: ignore[return-value]


def _built(config: Mapping[str, Any], path: Path) -> dict[str, Layer]:
    """Return the linear layers of the model that transformers builds from a configuration."""
    import torch
    from transformers import AutoConfig

    try:
        fields = {name: value for name, value in config.items() if name != "model_type"}
        built = AutoConfig.for_model(config.get("model_type", ""), **fields)
        model = skeleton(built)
    except Exception as error:  # transformers passes on what several libraries raise.
        reason = (" ".join(str(error).split()) or type(error).__name__)[:200]
        raise InputError(f"Model cannot be built from its configuration: {path}: {reason}") from None
    return {
        name: Layer(shape=(module.out_features, module.in_features))
        for name, module in model.named_modules()
        if isinstance(module, torch.nn.Linear) and any(part.isdigit() for part in name.split("."))
    }


def _blocks(layers: Mapping[str, Layer]) -> list[dict[str, Layer]]:
    """Return the layers of each numbered block; a name is as short as its block allows.

    Raises
    ------
    InputError
        If no name has a number.
    """
    blocks: dict[str, dict[str, Layer]] = {}
    for name, layer in layers.items():
        parts = name.split(".")
        at = next((index for index, part in enumerate(parts) if part.isdigit()), None)
        if at is not None:
            blocks.setdefault(".".join(parts[: at + 1]), {})[".".join(parts[at + 1 :])] = layer
    if not blocks:
        raise InputError("Model must have numbered decoder blocks with linear layers; it has none")
    return [_shortened(block) for block in blocks.values()]


def _shortened(block: Mapping[str, Layer]) -> dict[str, Layer]:
    """Return the layers by the last parts of their names, if these differ."""
    short = _last_parts(block)
    return dict(zip(short if len(set(short)) == len(block) else block, block.values(), strict=True))


def _last_parts(names: Iterable[str]) -> list[str]:
    return [name.rpartition(".")[2] for name in names]


def _name(folder: Path) -> str:
    origin = origin_of(folder)
    return folder.resolve().name if origin is None else origin.repository
