"""The artefact: a quantised model as a folder of safetensors files, as docs/format.md specifies it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from ternhw_quant.errors import FormatError, InputError
from ternhw_quant.storage.tensors import StoredTensor, read_folder, read_json
from ternhw_quant.weights.matrix import TernaryMatrix
from ternhw_quant.weights.packing import (
    STORAGES,
    Storage,
    bit_bytes,
    pack_bits,
    pack_planes,
    packed_shape,
    unpack_bits,
    unpack_planes,
)
from ternhw_quant.weights.uniform import Quantized, UniformMatrix

QUANT_METHOD = "ternhw"
FORMAT_VERSION = 3

#: Until version 2 the trits had a name of their own.
_OLD_VERSION, _OLD_WEIGHT = 2, "weight_trits"

_WEIGHT, _SCALES, _SHAPE, _ZEROS = "weight", "weight_scales", "weight_shape", "weight_zeros"
_OFFSETS, _PERMUTATION = "weight_offsets", "weight_permutation"

#: Of a quantised layer; a dense one has a weight too, and none of the others.
_PARTS = (_WEIGHT, _OLD_WEIGHT, _SCALES, _SHAPE, _ZEROS, _OFFSETS, _PERMUTATION)
_OWN_PARTS = _PARTS[1:]


@dataclass(frozen=True, kw_only=True)
class QuantizationConfig:
    """What ``config.json`` says about all quantised layers.

    Attributes
    ----------
    packing : "base3", "2bit" or "dense"
        Of trits.
    group_size : int
        Of whole rows, the columns of the widest layer.
    planes : int
        0 if the layers have uniform codes.
    method : mapping
        The quantiser's ``name`` and its parameters; readers need nothing of it.
    tied : bool
        The two planes of every layer share their scales, 3 : 2.
    bits : int
        Of a uniform code; 0 if the layers have trit-planes.
    """

    packing: Storage
    group_size: int
    planes: int
    method: Mapping[str, Any]
    tied: bool = False
    bits: int = 0

    def to_json(self) -> dict[str, Any]:
        """Return the ``quantization_config`` of ``config.json``."""
        trits = {"packing": self.packing, "planes": self.planes, **({"tied": True} if self.tied else {})}
        return {
            "quant_method": QUANT_METHOD,
            "format_version": FORMAT_VERSION,
            "group_size": self.group_size,
            **({"bits": self.bits} if self.bits else trits),
            "method": dict(self.method),
        }

    @classmethod
    def from_json(cls, value: Mapping[str, Any], where: Path) -> "QuantizationConfig":
        """Check the ``quantization_config`` read from `where`.

        Raises
        ------
        FormatError
            If it is of a newer version, or a field is missing or out of its range.
        """
        version = _positive_integer(value, "format_version", where)
        if version > FORMAT_VERSION:
            newer = f"Artefact format {version} is newer than this reader ({FORMAT_VERSION})"
            raise FormatError(f"{newer}: {where}")
        method = value.get("method")
        if not isinstance(method, dict) or not isinstance(method.get("name"), str):
            raise FormatError(f"method must be an object with a name, not {method}: {where}")
        group_size = _positive_integer(value, "group_size", where)
        if "bits" in value:
            bits = _positive_integer(value, "bits", where)
            if bits > 8:
                raise FormatError(f"bits must be 8 or less, not {bits}: {where}")
            return cls(packing="base3", group_size=group_size, planes=0, method=method, bits=bits)
        packing = value.get("packing")
        if packing not in STORAGES:
            raise FormatError(f"packing must be {' or '.join(STORAGES)}, not {packing}: {where}")
        planes, tied = _positive_integer(value, "planes", where), value.get("tied", False)
        if not isinstance(tied, bool):
            raise FormatError(f"tied must be true or false, not {tied}: {where}")
        if tied and planes != 2:
            raise FormatError(f"planes must be 2 where they are tied, not {planes}: {where}")
        return cls(packing=packing, group_size=group_size, planes=planes, method=method, tied=tied)


@dataclass(frozen=True, kw_only=True)
class Artifact:
    """An open artefact. Tensors are read, and checked, when they are asked for.

    Attributes
    ----------
    folder : Path
    config : dict
        ``config.json``: the source model's own, and ``quantization_config``.
    quantization : QuantizationConfig
    layers : mapping of str to TernaryMatrix or UniformMatrix
        By module name, such as ``model.layers.0.self_attn.q_proj``.
    dense : mapping of str to Tensor
        All other tensors, by the names and with the dtypes of the source.
    stored : mapping of str to StoredTensor
        What the files hold, tensor by tensor.
    """

    folder: Path
    config: dict[str, Any]
    quantization: QuantizationConfig
    layers: Mapping[str, Quantized]
    dense: Mapping[str, Tensor]
    stored: Mapping[str, StoredTensor]

    def shape(self, layer: str) -> tuple[int, int, int]:
        """Return the planes, output and input features of `layer` without its trits; 0 planes if uniform."""
        out_features, in_features = self.stored[f"{layer}.{_SHAPE}"].read().tolist()
        return self.quantization.planes, out_features, in_features

    def is_permuted(self, layer: str) -> bool:
        """Tell whether the columns of `layer` are stored in another order than its own."""
        return f"{layer}.{_PERMUTATION}" in self.stored

    def has_offsets(self, layer: str) -> bool:
        """Return whether a layer's groups have offsets, without reading it."""
        return f"{layer}.{_OFFSETS}" in self.stored

    def stored_bytes(self, layer: str) -> int:
        """Return the bytes that all tensors of `layer` take in the files."""
        names = (f"{layer}.{part}" for part in _PARTS)
        return sum(self.stored[name].bytes for name in names if name in self.stored)


def is_artifact(folder: Path | str) -> bool:
    """Tell whether ``config.json`` in `folder` names this format, in whatever version."""
    try:
        config = read_json(Path(folder) / "config.json", error=FormatError)
    except (InputError, NotADirectoryError):
        return False
    return _quantization(config).get("quant_method") == QUANT_METHOD


def open_artifact(folder: Path | str) -> Artifact:
    """Open the artefact in `folder`; reads headers only.

    Raises
    ------
    FormatError
        If the folder is no artefact, is of a newer format, or lacks a file or tensor.
    """
    folder = Path(folder)
    if not folder.is_dir():
        raise FormatError(f"Artefact must be a folder: {folder}")
    config = read_json(folder / "config.json", error=FormatError)
    if _quantization(config).get("quant_method") != QUANT_METHOD:
        raise FormatError(f"quant_method must be {QUANT_METHOD}; this is no artefact: {folder}")
    quantization = QuantizationConfig.from_json(_quantization(config), folder / "config.json")
    stored = read_folder(folder, error=FormatError)
    names = {name: name.rpartition(".") for name in stored}
    found = {layer for layer, _, part in names.values() if part in _OWN_PARTS}
    layers = sorted(found, key=_by_number)
    dense = {
        name: stored[name]
        for name, (layer, _, part) in names.items()
        if layer not in found or part not in _PARTS
    }
    if not layers:
        raise FormatError(f"Artefact must hold a quantised layer, and has none: {folder}")
    old = _quantization(config)["format_version"] <= _OLD_VERSION
    required = [_OLD_WEIGHT if old else _WEIGHT, _SCALES, _SHAPE, *([_ZEROS] if quantization.bits else [])]
    for layer in layers:
        for part in required:
            if f"{layer}.{part}" not in stored:
                raise FormatError(f"Tensor is missing: {layer}.{part} in {folder}")
        if f"{layer}.{_WEIGHT}" in stored and f"{layer}.{_OLD_WEIGHT}" in stored:
            raise FormatError(
                f"Layer must have one weight, not {_OLD_WEIGHT} and {_WEIGHT}: {layer} in {folder}"
            )
    return Artifact(
        folder=folder,
        config=config,
        quantization=quantization,
        layers=_Layers(layers, stored, quantization, folder),
        dense=_Dense(dense),
        stored=stored,
    )


def load(folder: Path | str) -> Mapping[str, Quantized]:
    """Return the quantised layers of the artefact in `folder` by module name, each read when asked for."""
    return open_artifact(folder).layers


def encode(layer: str, matrix: Quantized, packing: Storage) -> dict[str, Tensor]:
    """Return the tensors that store `matrix` as the weight of `layer`, by name.

    Parameters
    ----------
    layer : str
    matrix : TernaryMatrix or UniformMatrix
    packing : "base3", "2bit" or "dense"
        Of trits; uniform codes have one of their own.

    Raises
    ------
    InputError
        If a scale or offset does not fit float16.
    """
    dense = packing == "dense" or isinstance(matrix, UniformMatrix)
    scales = _to_float16(matrix.scales, f"Scales of {layer}")
    tensors = {_SHAPE: torch.tensor([matrix.out_features, matrix.in_features], dtype=torch.int32)}
    if isinstance(matrix, UniformMatrix):
        tensors[_WEIGHT] = pack_bits(matrix.codes, matrix.bits)[None]
        tensors[_ZEROS] = pack_bits(matrix.zeros.flatten(), matrix.bits)
    else:
        tensors[_WEIGHT] = pack_planes(matrix.planes, matrix.group_size, packing)
        if dense and bool((scales == scales[:, :1, :1]).all()):
            scales = scales[:, :1, :1].contiguous()
        if matrix.offsets is not None:
            tensors[_OFFSETS] = _to_float16(matrix.offsets, f"Offsets of {layer}")
    tensors[_SCALES] = scales
    if matrix.permutation is not None:
        order = matrix.permutation
        tensors[_PERMUTATION] = pack_bits(order, _index_bits(len(order))) if dense else order.to(torch.int32)
    return {f"{layer}.{part}": tensor for part, tensor in tensors.items()}


def decode(layer: str, tensors: Mapping[str, Tensor], config: QuantizationConfig) -> Quantized:
    """Return the weight of `layer` that :func:`encode`, today's or an older one, stored in `tensors`.

    Raises
    ------
    FormatError
        If a tensor has a wrong dtype or shape, or a value that means nothing.
    """
    named = {part: tensors[f"{layer}.{part}"] for part in _PARTS if f"{layer}.{part}" in tensors}
    features = _checked(named[_SHAPE], torch.int32, (2,), _SHAPE)
    out_features, in_features = features.tolist()
    if min(out_features, in_features) < 1:
        raise FormatError(f"{_SHAPE} must be positive, not {[out_features, in_features]}")
    if config.bits:
        return _decode_uniform(named, (out_features, in_features), config)
    return _decode_trits(named, (config.planes, out_features, in_features), config)


def _decode_trits(
    named: Mapping[str, Tensor], shape: tuple[int, int, int], config: QuantizationConfig
) -> TernaryMatrix:
    planes, out_features, in_features = shape
    groups = -(-in_features // config.group_size)
    weight = _OLD_WEIGHT if _OLD_WEIGHT in named else _WEIGHT
    expected = packed_shape(shape, config.group_size, config.packing)
    packed = _checked(named[weight], torch.uint8, expected, weight)
    scales, every = named[_SCALES], (1 if config.tied else planes, out_features, groups)
    shared = config.packing == "dense" and scales.shape[1:] == (1, 1)
    scales = _checked(scales, torch.float16, (every[0], 1, 1) if shared else every, _SCALES)
    offsets = named.get(_OFFSETS)
    if offsets is not None:
        offsets = _checked(offsets, torch.float16, (out_features, groups), _OFFSETS).float()
    return TernaryMatrix(
        planes=unpack_planes(packed, shape, config.group_size, config.packing),
        scales=scales.float().expand(every).contiguous(),
        group_size=config.group_size,
        offsets=offsets,
        permutation=_permutation(named, in_features, dense=config.packing == "dense"),
        tied=config.tied,
    )


def _decode_uniform(
    named: Mapping[str, Tensor], shape: tuple[int, int], config: QuantizationConfig
) -> UniformMatrix:
    out_features, in_features = shape
    groups = -(-in_features // config.group_size)
    expected = (1, out_features, bit_bytes(in_features, config.bits))
    packed = _checked(named[_WEIGHT], torch.uint8, expected, _WEIGHT)
    scales = _checked(named[_SCALES], torch.float16, (out_features, groups), _SCALES)
    size = bit_bytes(out_features * groups, config.bits)
    zeros = _checked(named[_ZEROS], torch.uint8, (size,), _ZEROS)
    return UniformMatrix(
        codes=unpack_bits(packed[0], in_features, config.bits),
        scales=scales.float(),
        zeros=unpack_bits(zeros, out_features * groups, config.bits).view(out_features, groups),
        bits=config.bits,
        group_size=config.group_size,
        permutation=_permutation(named, in_features, dense=True),
    )


def _permutation(named: Mapping[str, Tensor], in_features: int, *, dense: bool) -> Tensor | None:
    """Return the order of the stored columns, int64."""
    if _PERMUTATION not in named:
        return None
    if dense:
        bits = _index_bits(in_features)
        packed = _checked(named[_PERMUTATION], torch.uint8, (bit_bytes(in_features, bits),), _PERMUTATION)
        order = unpack_bits(packed, in_features, bits).long()
    else:
        order = _checked(named[_PERMUTATION], torch.int32, (in_features,), _PERMUTATION).long()
    if not torch.equal(order.sort().values, torch.arange(in_features)):
        raise FormatError(f"{_PERMUTATION} must hold each column from 0 to {in_features - 1} once")
    return order


def _index_bits(columns: int) -> int:
    """Return how many bits tell one of `columns` columns from the others; at least 1."""
    return max(1, (columns - 1).bit_length())


class _Layers(Mapping[str, Quantized]):
    def __init__(
        self, names: list[str], stored: Mapping[str, StoredTensor], config: QuantizationConfig, folder: Path
    ) -> None:
        self._names = dict.fromkeys(names)
        self._stored, self._config, self._folder = stored, config, folder

    def __getitem__(self, name: str) -> Quantized:
        if name not in self._names:
            raise KeyError(name)
        parts = (f"{name}.{part}" for part in _PARTS)
        tensors = {part: self._stored[part].read() for part in parts if part in self._stored}
        try:
            return decode(name, tensors, self._config)
        except FormatError as error:
            raise FormatError(f"{error}: {name} in {self._folder}") from None

    def __contains__(self, name: object) -> bool:
        return name in self._names

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


class _Dense(Mapping[str, Tensor]):
    def __init__(self, stored: Mapping[str, StoredTensor]) -> None:
        self._stored = stored

    def __getitem__(self, name: str) -> Tensor:
        return self._stored[name].read()

    def __contains__(self, name: object) -> bool:
        return name in self._stored

    def __iter__(self) -> Iterator[str]:
        return iter(self._stored)

    def __len__(self) -> int:
        return len(self._stored)


def _quantization(config: Mapping[str, Any]) -> dict[str, Any]:
    value = config.get("quantization_config")
    return value if isinstance(value, dict) else {}


def _by_number(name: str) -> list[tuple[int, str]]:
    """Sort key of a module name: block 2 comes before block 10."""
    return [(int(part), "") if part.isdigit() else (-1, part) for part in name.split(".")]


def _positive_integer(value: Mapping[str, Any], name: str, where: Path) -> int:
    number = value.get(name)
    if not isinstance(number, int) or isinstance(number, bool) or number < 1:
        raise FormatError(f"{name} must be a positive integer, not {number}: {where}")
    return number


def _checked(tensor: Tensor, dtype: torch.dtype, shape: tuple[int, ...], name: str) -> Tensor:
    if tensor.dtype != dtype or tuple(tensor.shape) != shape:
        raise FormatError(f"{name} must be {dtype} {shape}, not {tensor.dtype} {tuple(tensor.shape)}")
    if dtype.is_floating_point and not torch.isfinite(tensor).all():
        raise FormatError(f"{name} must be finite, not {tensor[~torch.isfinite(tensor)][0]}")
    return tensor


def _to_float16(values: Tensor, what: str) -> Tensor:
    rounded = values.to(torch.float16)
    if not torch.isfinite(rounded).all():
        raise InputError(f"{what} must fit float16, not {values[~torch.isfinite(rounded)][0]:g}")
    return rounded
