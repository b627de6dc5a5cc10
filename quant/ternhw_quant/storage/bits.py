"""Memory accounting: what a folder takes, and what a model takes of which only shapes are known.

A model's size is its quantised weights and everything that stays as it is: embeddings, head, norms. GB
are 10⁹ bytes, GiB 2³⁰. Table 4 of PTQTP (arXiv:2509.16989v2) writes GB for both: its FP16 sizes are GB,
its quantised sizes GiB, so that LLaMA-7B seems to shrink 3.65 times (13.48 to 3.69) where 13.48 GB
become 3.97 GB, 3.40 times less. PT²-LLM (arXiv:2510.03267v2) divides the same way: 7.17 times for 6.66.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from math import log2, prod
from pathlib import Path
from typing import Any, Literal

from ternhw_quant.errors import InputError
from ternhw_quant.hub import folder_of
from ternhw_quant.shapes import LLAMA, LlamaShape, check_depth
from ternhw_quant.skeleton import skeleton
from ternhw_quant.storage.artifact import is_artifact, open_artifact
from ternhw_quant.storage.checkpoint import open_checkpoint
from ternhw_quant.storage.layer import SHAPE, WEIGHT, LayerForm, layer_tensors
from ternhw_quant.storage.tensors import read_json
from ternhw_quant.weights.sizes import Storage

#: How trits can be stored: as docs/format.md has it, or at the 1.585 bits that three values need which
#: are equally frequent.
_STORAGES: tuple[Storage | Literal["ideal"], ...] = ("2bit", "base3", "dense", "ideal")


@dataclass(frozen=True, kw_only=True)
class StoredCost:
    """Size of the tensors in a folder.

    Attributes
    ----------
    weights, quantized_weights : int
        Elements of all tensors, and of the weights that are quantised or, in a checkpoint, would be.
    bits_per_weight : float
        Stored bits of the quantised weights, with scales and all else that is stored for them.
    bytes : int
        Size of all tensors.
    """

    weights: int
    quantized_weights: int
    bits_per_weight: float
    bytes: int


@dataclass(frozen=True, kw_only=True)
class Form:
    """How each linear layer is stored: what decides its size, apart from its shape.

    Attributes
    ----------
    planes : int
    group_size : int
        Columns that share a scale of each plane; 0 is the whole row.
    offsets : bool
        An offset for each group.
    tied : bool
        The planes share one scale.
    """

    planes: int
    group_size: int
    offsets: bool = False
    tied: bool = False

    def __post_init__(self) -> None:
        if self.planes < 1:
            raise InputError(f"Planes must be at least 1, not {self.planes}")
        if self.group_size < 0:
            raise InputError(f"Group size must be at least 1, or 0 for the whole row, not {self.group_size}")
        if self.tied and self.planes != 2:
            raise InputError(f"Tied planes must be 2, not {self.planes}")


@dataclass(frozen=True, kw_only=True)
class ModelShapes:
    """The shapes of a model's tensors.

    Attributes
    ----------
    name : str
    linears : mapping of (int, int) to int
        How many linear layers of decoder blocks have the shape (out_features, in_features); of a mixture
        each expert counts, and the routers do not.
    kept : int
        Elements of all other tensors.
    """

    name: str
    linears: Mapping[tuple[int, int], int]
    kept: int

    @property
    def quantized(self) -> int:
        """Elements of the linear layers."""
        return sum(count * rows * columns for (rows, columns), count in self.linears.items())

    @property
    def weights(self) -> int:
        """Elements of all tensors."""
        return self.quantized + self.kept


@dataclass(frozen=True, kw_only=True)
class ModelSize:
    """Size of a model with one way to store it.

    Attributes
    ----------
    storage : str
    bits_per_weight : float
        Stored bits of the quantised weights.
    bytes : int
        Size of the model; what is not quantised counts in float16.
    gb, gib : float
        The same in 10⁹ and in 2³⁰ bytes.
    compression : float
        Bytes of the model in float16 divided by these.
    mixed_units : float
        What the papers give for `compression`: GB of float16 divided by GiB of this.
    """

    storage: str
    bits_per_weight: float
    bytes: int
    gb: float
    gib: float
    compression: float
    mixed_units: float


def stored_cost(folder: Path | str) -> StoredCost:
    """Return what the tensors of an artefact or a checkpoint take in their files."""
    if is_artifact(folder):
        opened = open_artifact(folder)
        stored, quantized = opened.stored, 0
        for layer in opened.layers:
            _, out_features, in_features = opened.shape(layer)
            quantized += out_features * in_features
        size = sum(opened.stored_bytes(layer) for layer in opened.layers)
        weights = quantized + sum(stored[name].elements for name in opened.dense)
    else:
        checkpoint = open_checkpoint(folder, transposed=True)
        stored, weights = checkpoint.tensors, checkpoint.weights
        linears = [stored[f"{name}.weight"] for name in checkpoint.linears]
        quantized = sum(tensor.elements for tensor in linears)
        size = sum(tensor.bytes for tensor in linears)
    return StoredCost(
        weights=weights,
        quantized_weights=quantized,
        bits_per_weight=8 * size / quantized,
        bytes=sum(tensor.bytes for tensor in stored.values()),
    )


def model_shapes(source: str) -> ModelShapes:
    """Return the shapes of a model of which no weight is read.

    Those of a plain LLaMA follow from its configuration; any other model needs torch and transformers.

    Parameters
    ----------
    source : str
        ``llama-7b`` and the like, a ``config.json``, a folder with one, or a name on the Hub, of which no
        weights are downloaded.

    Raises
    ------
    InputError
        If there is no such name or file, transformers knows no such model, or it is needed and not installed.
    """
    config = _config(source)
    llama = LlamaShape.from_config(config)
    if llama is None:
        return _shapes_by_transformers(source, config)
    linears = Counter(llama.block_layers.values())
    return ModelShapes(
        name=source,
        linears={shape: llama.num_hidden_layers * count for shape, count in linears.items()},
        kept=llama.other_weights(tied_head=bool(config.get("tie_word_embeddings"))),
    )


def _shapes_by_transformers(source: str, config: Mapping[str, Any]) -> ModelShapes:
    import torch  # noqa: F401 — missing, it is named as such, and not as a fault of the configuration
    from transformers import AutoConfig

    try:
        model = skeleton(AutoConfig.for_model(**config))
    except Exception as error:  # transformers passes on what its configurations raise.
        raise InputError(f"Shapes cannot be read: {source}: {' '.join(str(error).split())}") from error
    parameters = dict(model.named_parameters())
    mixtures = {name.partition(".experts.")[0] for name in parameters if ".experts." in name}
    linears = Counter[tuple[int, int]]()
    kept = 0
    for name, parameter in parameters.items():
        in_block = any(part.isdecimal() for part in name.split("."))
        is_router = name.removesuffix(".weight").rpartition(".")[0] in mixtures
        if parameter.ndim == 1 or not in_block or is_router:
            kept += parameter.numel()
        else:
            *experts, rows, columns = parameter.shape
            linears[rows, columns] += prod(experts)
    if not linears:
        raise InputError(f"Model must have numbered decoder blocks with linear layers; it has none: {source}")
    return ModelShapes(name=source, linears=linears, kept=kept)


def model_sizes(shapes: ModelShapes, form: Form) -> list[ModelSize]:
    """Return what a model takes in float16, and quantised in each way to store its trits."""
    full = 2 * shapes.weights
    sizes = [_size("float16", 16 * shapes.quantized, shapes, full)]
    for storage in _STORAGES:
        bits = sum(count * _layer_bits(shape, form, storage) for shape, count in shapes.linears.items())
        sizes.append(_size(storage, bits, shapes, full))
    return sizes


def _size(storage: str, bits: float, shapes: ModelShapes, full: int) -> ModelSize:
    size = round(bits / 8) + 2 * shapes.kept
    return ModelSize(
        storage=storage,
        bits_per_weight=bits / shapes.quantized,
        bytes=size,
        gb=size / 1e9,
        gib=size / 2**30,
        compression=full / size,
        mixed_units=full / 1e9 / (size / 2**30),
    )


def _layer_bits(shape: tuple[int, int], form: Form, storage: Storage | Literal["ideal"]) -> float:
    """Return the bits of one layer: its trits, scales and offsets. Papers do not count its stored shape."""
    stored = LayerForm(
        group_size=form.group_size,
        packing="dense" if storage == "ideal" else storage,
        planes=form.planes,
        tied=form.tied,
        offsets=form.offsets,
    )
    bits = {part: 8 * tensor.bytes for part, tensor in layer_tensors(shape, stored).items()}
    trits = form.planes * prod(shape) * log2(3) if storage == "ideal" else bits[WEIGHT]
    return trits + sum(bits.values()) - bits[WEIGHT] - bits[SHAPE]


def _config(source: str) -> dict[str, Any]:
    if source in LLAMA:
        return {"model_type": "llama", "tie_word_embeddings": False, **LLAMA[source].fields}
    path = folder_of(source, weights=False)
    if path.is_dir():
        path = path / "config.json"
    if not path.is_file():
        raise InputError(
            f"Model must be {', '.join(LLAMA)}, a config.json or org/name on the Hub, not {source}"
        )
    config = read_json(path, error=InputError)
    check_depth(config, path)
    if not isinstance(config.get("model_type"), str):
        raise InputError(f"Configuration must name its model_type: {path}")
    config.pop("quantization_config", None)
    return config
