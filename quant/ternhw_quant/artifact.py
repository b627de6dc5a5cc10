"""The artefact: a quantised model as a folder of safetensors files, as docs/format.md specifies it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from ternhw_quant.errors import FormatError, InputError
from ternhw_quant.matrix import TernaryMatrix
from ternhw_quant.packing import PACKINGS, Packing, pack_rows, row_bytes, unpack_rows
from ternhw_quant.storage import StoredTensor, read_folder, read_json

QUANT_METHOD = "ternhw"
FORMAT_VERSION = 2

#: The oldest version whose readers understand untied and tied planes.
_UNTIED_VERSION, _TIED_VERSION = 1, 2

_TRITS, _SCALES, _SHAPE = "weight_trits", "weight_scales", "weight_shape"
_OFFSETS, _PERMUTATION = "weight_offsets", "weight_permutation"
_PARTS = (_TRITS, _SCALES, _SHAPE, _OFFSETS, _PERMUTATION)


@dataclass(frozen=True, kw_only=True)
class QuantizationConfig:
    """What ``config.json`` says about all quantised layers.

    Attributes
    ----------
    packing : "base3" or "2bit"
    group_size : int
    planes : int
    method : mapping
        The quantiser's ``name`` and its parameters; readers need nothing of it.
    tied : bool
        The two planes of every layer share their scales, 3 : 2.
    """

    packing: Packing
    group_size: int
    planes: int
    method: Mapping[str, Any]
    tied: bool = False

    def to_json(self) -> dict[str, Any]:
        """Return the ``quantization_config`` of ``config.json``."""
        return {
            "quant_method": QUANT_METHOD,
            "format_version": _TIED_VERSION if self.tied else _UNTIED_VERSION,
            "packing": self.packing,
            "group_size": self.group_size,
            "planes": self.planes,
            **({"tied": True} if self.tied else {}),
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
        packing, method = value.get("packing"), value.get("method")
        if packing not in PACKINGS:
            raise FormatError(f"packing must be {' or '.join(PACKINGS)}, not {packing}: {where}")
        if not isinstance(method, dict) or not isinstance(method.get("name"), str):
            raise FormatError(f"method must be an object with a name, not {method}: {where}")
        planes, tied = _positive_integer(value, "planes", where), value.get("tied", False)
        if not isinstance(tied, bool):
            raise FormatError(f"tied must be true or false, not {tied}: {where}")
        if tied and planes != 2:
            raise FormatError(f"planes must be 2 where they are tied, not {planes}: {where}")
        return cls(
            packing=packing,
            group_size=_positive_integer(value, "group_size", where),
            planes=planes,
            method=method,
            tied=tied,
        )


@dataclass(frozen=True, kw_only=True)
class Artifact:
    """An open artefact. Tensors are read, and checked, when they are asked for.

    Attributes
    ----------
    folder : Path
    config : dict
        ``config.json``: the source model's own, and ``quantization_config``.
    quantization : QuantizationConfig
    layers : mapping of str to TernaryMatrix
        By module name, such as ``model.layers.0.self_attn.q_proj``.
    dense : mapping of str to Tensor
        All other tensors, by the names and with the dtypes of the source.
    stored : mapping of str to StoredTensor
        What the files hold, tensor by tensor.
    """

    folder: Path
    config: dict[str, Any]
    quantization: QuantizationConfig
    layers: Mapping[str, TernaryMatrix]
    dense: Mapping[str, Tensor]
    stored: Mapping[str, StoredTensor]

    def shape(self, layer: str) -> tuple[int, int, int]:
        """Return the planes, output and input features of `layer` without its trits."""
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
    layers = sorted({layer for layer, _, part in names.values() if part in _PARTS}, key=_by_number)
    dense = {name: stored[name] for name, (_, _, part) in names.items() if part not in _PARTS}
    if not layers:
        raise FormatError(f"Artefact must hold a quantised layer, and has none: {folder}")
    for layer in layers:
        for part in (_TRITS, _SCALES, _SHAPE):
            if f"{layer}.{part}" not in stored:
                raise FormatError(f"Tensor is missing: {layer}.{part} in {folder}")
        if f"{layer}.weight" in dense:
            raise FormatError(f"Layer must have one weight, not {_TRITS} and weight: {layer} in {folder}")
    return Artifact(
        folder=folder,
        config=config,
        quantization=quantization,
        layers=_Layers(layers, stored, quantization, folder),
        dense=_Dense(dense),
        stored=stored,
    )


def load(folder: Path | str) -> Mapping[str, TernaryMatrix]:
    """Return the quantised layers of the artefact in `folder` by module name, each read when asked for."""
    return open_artifact(folder).layers


def encode(layer: str, matrix: TernaryMatrix, packing: Packing) -> dict[str, Tensor]:
    """Return the tensors that store `matrix` as the weight of `layer`, by name.

    Raises
    ------
    InputError
        If a scale or offset does not fit float16.
    """
    tensors = {
        _TRITS: pack_rows(matrix.planes, matrix.group_size, packing),
        _SCALES: _to_float16(matrix.scales, f"Scales of {layer}"),
        _SHAPE: torch.tensor(matrix.planes.shape[1:], dtype=torch.int32),
    }
    if matrix.offsets is not None:
        tensors[_OFFSETS] = _to_float16(matrix.offsets, f"Offsets of {layer}")
    if matrix.permutation is not None:
        tensors[_PERMUTATION] = matrix.permutation.to(torch.int32)
    return {f"{layer}.{part}": tensor for part, tensor in tensors.items()}


def decode(layer: str, tensors: Mapping[str, Tensor], config: QuantizationConfig) -> TernaryMatrix:
    """Return the weight of `layer` that :func:`encode` stored in `tensors`.

    Raises
    ------
    FormatError
        If a tensor has a wrong dtype or shape, or a value that means nothing.
    """
    named = {part: tensors[f"{layer}.{part}"] for part in _PARTS if f"{layer}.{part}" in tensors}
    shape = _checked(named[_SHAPE], torch.int32, (2,), _SHAPE)
    out_features, in_features = shape.tolist()
    if min(out_features, in_features) < 1:
        raise FormatError(f"{_SHAPE} must be positive, not {[out_features, in_features]}")
    groups = -(-in_features // config.group_size)
    width = row_bytes(in_features, config.group_size, config.packing)
    packed = _checked(named[_TRITS], torch.uint8, (config.planes, out_features, width), _TRITS)
    scale_planes = 1 if config.tied else config.planes
    scales = _checked(named[_SCALES], torch.float16, (scale_planes, out_features, groups), _SCALES)
    offsets, permutation = named.get(_OFFSETS), named.get(_PERMUTATION)
    if offsets is not None:
        offsets = _checked(offsets, torch.float16, (out_features, groups), _OFFSETS).float()
    if permutation is not None:
        permutation = _checked(permutation, torch.int32, (in_features,), _PERMUTATION).long()
        if not torch.equal(permutation.sort().values, torch.arange(in_features)):
            raise FormatError(f"{_PERMUTATION} must hold each column from 0 to {in_features - 1} once")
    return TernaryMatrix(
        planes=unpack_rows(packed, in_features, config.group_size, config.packing),
        scales=scales.float(),
        group_size=config.group_size,
        offsets=offsets,
        permutation=permutation,
        tied=config.tied,
    )


class _Layers(Mapping[str, TernaryMatrix]):
    def __init__(
        self, names: list[str], stored: Mapping[str, StoredTensor], config: QuantizationConfig, folder: Path
    ) -> None:
        self._names = dict.fromkeys(names)
        self._stored, self._config, self._folder = stored, config, folder

    def __getitem__(self, name: str) -> TernaryMatrix:
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
