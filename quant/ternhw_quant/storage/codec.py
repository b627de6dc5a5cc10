"""A layer's weight as the tensors of docs/format.md, and back."""

from collections.abc import Callable, Mapping
from math import prod

import torch
from torch import Tensor

from ternhw_quant.errors import FormatError, InputError
from ternhw_quant.storage.config import QuantizationConfig
from ternhw_quant.storage.layer import (
    EXPONENTS,
    FACTORS,
    OFFSETS,
    OLD_WEIGHT,
    PARTS,
    PERMUTATION,
    SCALES,
    SHAPE,
    SHAPE_FORM,
    WEIGHT,
    ZEROS,
    LayerForm,
    TensorForm,
    checked_features,
    layer_tensors,
)
from ternhw_quant.storage.tensors import dtype_name
from ternhw_quant.weights.mantissas import (
    STORED_EXPONENTS,
    Units,
    closest_units,
    limits,
    rounded,
    units,
    values_of,
)
from ternhw_quant.weights.matrix import TernaryMatrix
from ternhw_quant.weights.packing import (
    pack_bits,
    pack_planes,
    unpack_bits,
    unpack_bits_unchecked,
    unpack_planes,
)
from ternhw_quant.weights.sizes import MANTISSA_BITS, ScaleForm, Storage, index_bits
from ternhw_quant.weights.uniform import Quantized, UniformMatrix


def stored_form(matrix: Quantized, packing: Storage, scales: ScaleForm = "float16") -> LayerForm:
    """Return how :func:`encode` stores `matrix`."""
    permuted = matrix.permutation is not None
    if isinstance(matrix, UniformMatrix):
        return LayerForm(group_size=matrix.group_size, bits=matrix.bits, permuted=permuted)
    kept = matrix.scales.half()
    return LayerForm(
        group_size=matrix.group_size,
        packing=packing,
        planes=len(matrix.planes),
        tied=matrix.tied,
        offsets=matrix.offsets is not None,
        permuted=permuted,
        one_scale=packing == "dense" and scales == "float16" and bool((kept == kept[:, :1, :1]).all()),
        scales=scales,
    )


def encode(
    layer: str, matrix: Quantized, packing: Storage, scales: ScaleForm = "float16"
) -> dict[str, Tensor]:
    """Return the tensors that store `matrix` as the weight of `layer`, by name.

    Parameters
    ----------
    layer : str
    matrix : TernaryMatrix or UniformMatrix
    packing : "base3", "2bit" or "dense"
        The storage packing of trits; uniform codes have one of their own.
    scales : "float16", "u8", "u6" or "u4"
        How scales and offsets of trits are rounded and stored; uniform codes have float16 ones.

    Raises
    ------
    InputError
        If a scale or offset does not fit.
    """
    features, form = (matrix.out_features, matrix.in_features), stored_form(matrix, packing, scales)
    tensors = {SHAPE: torch.tensor(features, dtype=torch.int32)}
    if isinstance(matrix, UniformMatrix):
        tensors[SCALES] = _to_float16(matrix.scales, f"Scales of {layer}")
        tensors[WEIGHT] = pack_bits(matrix.codes, matrix.bits)[None]
        tensors[ZEROS] = pack_bits(matrix.zeros.flatten(), matrix.bits)
    else:
        tensors[WEIGHT] = pack_planes(matrix.planes, matrix.group_size, packing)
        tensors |= _float16(layer, matrix, form) if scales == "float16" else _mantissas(layer, matrix, scales)
    if matrix.permutation is not None:
        order = matrix.permutation
        packed = pack_bits(order, index_bits(len(order))) if form.dense else order.to(torch.int32)
        tensors[PERMUTATION] = packed
    assert {part: _form(tensor) for part, tensor in tensors.items()} == layer_tensors(features, form)
    return {f"{layer}.{part}": tensor for part, tensor in tensors.items()}


def _float16(layer: str, matrix: TernaryMatrix, form: LayerForm) -> dict[str, Tensor]:
    scales = _to_float16(matrix.scales, f"Scales of {layer}")
    tensors = {SCALES: scales[:, :1, :1].contiguous() if form.one_scale else scales}
    if matrix.offsets is not None:
        tensors[OFFSETS] = _to_float16(matrix.offsets, f"Offsets of {layer}")
    return tensors


def _mantissas(layer: str, matrix: TernaryMatrix, form: ScaleForm) -> dict[str, Tensor]:
    bits, allowed, (_, most) = MANTISSA_BITS[form], limits(form), STORED_EXPONENTS
    if bool((matrix.scales < 0).any()):
        raise InputError(f"Scales of {layer} must be 0 or more to be {bits}-bit mantissas")
    if bool((units(matrix.scales, matrix.offsets, form).exponents > most).any()):
        raise InputError(f"Scales of {layer} must fit {bits}-bit mantissas with exponents up to {most}")
    unit = closest_units(matrix.scales, matrix.offsets, form)
    scales = rounded(matrix.scales, unit.values, allowed.scale).to(torch.uint8)
    tensors = {SCALES: scales, EXPONENTS: unit.exponents.to(torch.int8)}
    if matrix.offsets is not None:
        tensors[OFFSETS] = rounded(matrix.offsets, unit.values, allowed.offset).to(torch.int8)
    if bits == 8:
        return tensors
    tensors |= {SCALES: pack_bits(scales.flatten(), bits), FACTORS: unit.factors.to(torch.uint8)}
    if OFFSETS in tensors:
        tensors[OFFSETS] = pack_bits((tensors[OFFSETS].flatten() & 2**bits - 1).to(torch.uint8), bits)
    return tensors


def decode(layer: str, tensors: Mapping[str, Tensor], config: QuantizationConfig) -> Quantized:
    """Return the weight of `layer` that :func:`encode`, today's or an older one, stored in `tensors`.

    Raises
    ------
    FormatError
        If a tensor has a wrong type or shape, or a value that means nothing.
    """
    named = {part: tensors[f"{layer}.{part}"] for part in PARTS if f"{layer}.{part}" in tensors}
    forms = {part: _form(tensor) for part, tensor in named.items()}
    SHAPE_FORM.check(SHAPE, forms[SHAPE])
    features = checked_features(named[SHAPE].tolist())
    config.checked_tensors(features, forms)
    if OLD_WEIGHT in named:
        named[WEIGHT] = named.pop(OLD_WEIGHT)
    return _decode_uniform(named, features, config) if config.bits else _decode_trits(named, features, config)


def _decode_trits(
    named: Mapping[str, Tensor], features: tuple[int, int], config: QuantizationConfig
) -> TernaryMatrix:
    out_features, in_features = features
    groups = -(-in_features // config.group_size)
    per_plane = (out_features, groups)
    offsets = _real(named, OFFSETS, per_plane, config) if OFFSETS in named else None
    scales = _real(named, SCALES, (1 if config.tied else config.planes, *per_plane), config)
    return TernaryMatrix(
        planes=unpack_planes(named[WEIGHT], (config.planes, *features), config.group_size, config.packing),
        scales=scales.expand(len(scales), out_features, groups).contiguous(),
        group_size=config.group_size,
        offsets=offsets,
        permutation=_permutation(named, in_features),
        tied=config.tied,
    )


def _decode_uniform(
    named: Mapping[str, Tensor], features: tuple[int, int], config: QuantizationConfig
) -> UniformMatrix:
    out_features, in_features = features
    groups = -(-in_features // config.group_size)
    return UniformMatrix(
        codes=unpack_bits(named[WEIGHT][0], in_features, config.bits),
        scales=_finite(named, SCALES),
        zeros=unpack_bits(named[ZEROS], out_features * groups, config.bits).view(out_features, groups),
        bits=config.bits,
        group_size=config.group_size,
        permutation=_permutation(named, in_features),
    )


def _permutation(named: Mapping[str, Tensor], in_features: int) -> Tensor | None:
    """Return the order of the stored columns, int64."""
    if PERMUTATION not in named:
        return None
    order = unpacked_permutation(named[PERMUTATION], in_features)
    if not torch.equal(order.sort().values, torch.arange(in_features)):
        raise FormatError(f"{PERMUTATION} must hold each column from 0 to {in_features - 1} once")
    return order


def unpacked_permutation(stored: Tensor, in_features: int) -> Tensor:
    """Return a stored order of columns, packed (uint8) or not (int32), as int64 on its device."""
    if stored.dtype != torch.uint8:
        return stored.long()
    return unpack_bits(stored.cpu(), in_features, index_bits(in_features)).long().to(stored.device)


def _form(tensor: Tensor) -> TensorForm:
    return TensorForm(dtype_name(tensor), tuple(tensor.shape))


def _real(
    named: Mapping[str, Tensor], part: str, shape: tuple[int, ...], config: QuantizationConfig
) -> Tensor:
    """Return scales or offsets of trits as float32, after a check of their values."""
    if config.scales == "float16":
        return _finite(named, part)
    least, most = STORED_EXPONENTS
    exponents, factors = named[EXPONENTS], named.get(FACTORS)
    if not bool(((exponents >= least) & (exponents <= most)).all()):
        raise FormatError(f"{EXPONENTS} must be from {least} to {most}")
    largest = limits(config.scales).factor
    if factors is not None and not bool(((factors >= 1) & (factors <= largest)).all()):
        raise FormatError(f"{FACTORS} must be from 1 to {largest}")
    values = real(named[part], shape, exponents, factors, config.scales, unpack=unpack_bits)
    if part == OFFSETS:
        unit = _units(exponents, factors).values
        bound = limits(config.scales).offset
        if bool((values.abs() > bound * unit[:, None]).any()):
            raise FormatError(f"{OFFSETS} must be from {-bound} to {bound}")
    return values


def real(
    stored: Tensor,
    shape: tuple[int, ...],
    exponents: Tensor,
    factors: Tensor | None,
    form: ScaleForm,
    *,
    unpack: Callable[[Tensor, int, int], Tensor] = unpack_bits_unchecked,
) -> Tensor:
    """Return stored mantissas as the scales or offsets that they mean, float32.

    Parameters
    ----------
    stored : uint8 or int8
        ``weight_scales`` or ``weight_offsets``.
    shape : tuple of int
        (planes, out_features, groups) of scales, (out_features, groups) of offsets.
    exponents : int8, shape (out_features,)
    factors : uint8, shape (out_features,), or None
        None where `form` is "u8".
    form : "u8", "u6" or "u4"
    unpack : callable
        Reads mantissas of fewer than 8 bits.
    """
    bits = MANTISSA_BITS[form]
    if bits < 8:
        stored = unpack(stored, prod(shape), bits).reshape(shape)
        if len(shape) == 2:
            stored = (stored.int() ^ 2 ** (bits - 1)) - 2 ** (bits - 1)
    return values_of(stored, _units(exponents, factors).values)


def _units(exponents: Tensor, factors: Tensor | None) -> Units:
    return Units(torch.ones_like(exponents) if factors is None else factors, exponents.int())


def _finite(named: Mapping[str, Tensor], part: str) -> Tensor:
    """Return a float16 tensor as float32, after a check of its values."""
    tensor = named[part]
    if not torch.isfinite(tensor).all():
        raise FormatError(f"{part} must be finite, not {tensor[~torch.isfinite(tensor)][0]}")
    return tensor.float()


def _to_float16(values: Tensor, what: str) -> Tensor:
    rounded = values.to(torch.float16)
    if not torch.isfinite(rounded).all():
        raise InputError(f"{what} must fit float16, not {values[~torch.isfinite(rounded)][0]:g}")
    return rounded
