"""Multiplication by packed weights as torch operators: CPU reference, CUDA kernels, shapes for tracing."""

import torch
from torch import Tensor

from ternhw_quant import integer
from ternhw_quant.cuda import layout
from ternhw_quant.cuda.layout import PackedWeight
from ternhw_quant.errors import InputError
from ternhw_quant.matrix import in_layer_order

DTYPES = (torch.float16, torch.bfloat16)


def linear(x: Tensor, packed: PackedWeight, bias: Tensor | None = None) -> Tensor:
    """Multiply floating-point activations; sums are float32, the result is rounded once.

    Parameters
    ----------
    x : float16 or bfloat16, shape (…, in_features)
    packed : PackedWeight
        With float16 scales, on the device of `x`.
    bias : Tensor or None
        Of the dtype of `x`, shape (out_features,).

    Returns
    -------
    Tensor of the dtype of `x`, shape (…, out_features)

    Raises
    ------
    InputError
        If a dtype, shape or device is wrong.
    """
    if packed.exact:
        raise InputError("Packed weight must have float16 scales, not mantissas, for floating point")
    y: Tensor = torch.ops.ternhw.linear(x, *_weight(packed), packed.permutation, bias)
    return y


def linear_exact(q: Tensor, packed: PackedWeight) -> Tensor:
    """Multiply integer activations exactly, as :func:`ternhw_quant.integer.accumulate` does.

    Parameters
    ----------
    q : int8, shape (tokens, in_features)
    packed : PackedWeight
        From :func:`ternhw_quant.cuda.layout.pack_exact`, on the device of `q`.

    Returns
    -------
    int64, shape (tokens, out_features)

    Raises
    ------
    InputError
        If a dtype, shape or device is wrong.
    """
    if not packed.exact:
        raise InputError("Packed weight must have mantissas, not float16 scales, to be exact")
    y: Tensor = torch.ops.ternhw.linear_exact(q, *_weight(packed), packed.permutation)
    return y


def linear_integer(x: Tensor, packed: PackedWeight, *, activation_bits: int = 8) -> Tensor:
    """Run the integer datapath, as :func:`ternhw_quant.integer.forward` does, bit for bit.

    Parameters
    ----------
    x : floating point, shape (tokens, in_features)
    activation_bits : int
        From 2 to 8.

    Returns
    -------
    float32, shape (tokens, out_features)
    """
    q, scale = integer.quantize_activations(x, bits=activation_bits)
    total = linear_exact(q.to(torch.int8), packed).double()
    assert packed.exponents is not None
    return (scale[:, None] * torch.ldexp(total, packed.exponents.to(torch.int32))).float()


def dequantize(packed: PackedWeight, dtype: torch.dtype) -> Tensor:
    """Return W in the layer's own column order, (out_features, in_features), rounded to `dtype` once."""
    if packed.exact:
        raise InputError("Packed weight must have float16 scales, not mantissas, to be dequantised")
    stored = torch.ops.ternhw.dequantize(*_weight(packed), dtype)
    return in_layer_order(stored, None if packed.permutation is None else packed.permutation.long())


def _weight(packed: PackedWeight) -> tuple[Tensor, int, int, int, bool, bool]:
    features = (packed.out_features, packed.in_features)
    return packed.tiles, *features, packed.planes, packed.tied, packed.offset


@torch.library.custom_op("ternhw::linear", mutates_args=(), device_types="cpu")
def _linear(
    x: Tensor,
    tiles: Tensor,
    out_features: int,
    in_features: int,
    planes: int,
    tied: bool,
    offset: bool,
    permutation: Tensor | None,
    bias: Tensor | None,
) -> Tensor:
    _check(x, DTYPES, tiles, in_features, permutation, bias)
    weight = layout.unpack(_packed(tiles, out_features, in_features, planes, tied, offset, permutation))
    y = x.float() @ weight.dequantize().T
    return (y if bias is None else y + bias.float()).to(x.dtype)


@_linear.register_fake
def _(
    x: Tensor,
    tiles: Tensor,
    out_features: int,
    in_features: int,
    planes: int,
    tied: bool,
    offset: bool,
    permutation: Tensor | None,
    bias: Tensor | None,
) -> Tensor:
    _check(x, DTYPES, tiles, in_features, permutation, bias)
    return x.new_empty(*x.shape[:-1], out_features)


@torch.library.custom_op("ternhw::linear_exact", mutates_args=(), device_types="cpu")
def _linear_exact(
    q: Tensor,
    tiles: Tensor,
    out_features: int,
    in_features: int,
    planes: int,
    tied: bool,
    offset: bool,
    permutation: Tensor | None,
) -> Tensor:
    _check(q, (torch.int8,), tiles, in_features, permutation, None)
    # Rows' exponents have no part in the sum.
    exponents = torch.zeros(out_features, dtype=torch.int8)
    packed = _packed(tiles, out_features, in_features, planes, tied, offset, permutation, exponents)
    return integer.accumulate(layout.unpack_exact(packed), q)


@_linear_exact.register_fake
def _(
    q: Tensor,
    tiles: Tensor,
    out_features: int,
    in_features: int,
    planes: int,
    tied: bool,
    offset: bool,
    permutation: Tensor | None,
) -> Tensor:
    _check(q, (torch.int8,), tiles, in_features, permutation, None)
    return q.new_empty(*q.shape[:-1], out_features, dtype=torch.int64)


@torch.library.custom_op("ternhw::dequantize", mutates_args=(), device_types="cpu")
def _dequantize(
    tiles: Tensor,
    out_features: int,
    in_features: int,
    planes: int,
    tied: bool,
    offset: bool,
    dtype: torch.dtype,
) -> Tensor:
    return (
        layout.unpack(_packed(tiles, out_features, in_features, planes, tied, offset, None))
        .dequantize()
        .to(dtype)
    )


@_dequantize.register_fake
def _(
    tiles: Tensor,
    out_features: int,
    in_features: int,
    planes: int,
    tied: bool,
    offset: bool,
    dtype: torch.dtype,
) -> Tensor:
    return tiles.new_empty(out_features, in_features, dtype=dtype)


def _packed(
    tiles: Tensor,
    out_features: int,
    in_features: int,
    planes: int,
    tied: bool,
    offset: bool,
    permutation: Tensor | None,
    exponents: Tensor | None = None,
) -> PackedWeight:
    return PackedWeight(
        tiles=tiles,
        out_features=out_features,
        in_features=in_features,
        planes=planes,
        tied=tied,
        offset=offset,
        permutation=permutation,
        exponents=exponents,
    )


def _check(
    x: Tensor,
    dtypes: tuple[torch.dtype, ...],
    tiles: Tensor,
    in_features: int,
    permutation: Tensor | None,
    bias: Tensor | None,
) -> None:
    if x.dtype not in dtypes:
        names = " or ".join(str(dtype).removeprefix("torch.") for dtype in dtypes)
        raise InputError(f"Activations must be {names}, not {str(x.dtype).removeprefix('torch.')}")
    if x.ndim < 1 or x.shape[-1] != in_features:
        raise InputError(f"Activations must have {in_features} columns, not shape {tuple(x.shape)}")
    for name, part in (("Tiles", tiles), ("Permutation", permutation), ("Bias", bias)):
        if part is not None and part.device != x.device:
            raise InputError(f"{name} must be on {x.device} as the activations are, not on {part.device}")
    if bias is not None and bias.dtype != x.dtype:
        raise InputError(f"Bias must be {x.dtype} as the activations are, not {bias.dtype}")
