"""Multiplication by packed weights as torch operators: CPU reference, CUDA kernels, shapes for tracing.

What runs on a CUDA device, by the number of tokens:

=========  ================================================================
tokens     floating point, and exact
=========  ================================================================
1 to 16    the library's tensor-core kernel; of more than two planes dp4a,
           which is exact alone; without nvcc the fused one
17 to 128  the fused kernel, in Triton; of floating point only if it has a
           program for each multiprocessor, else as for more
more       W dequantised, then torch's own product; exact the fused kernel
=========  ================================================================

Without Triton, what is not exact is dequantised first; without nvcc, nothing is. A choice never changes an
exact result.
"""

import ctypes
from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from typing import Any

import torch
from torch import Tensor

from ternhw_quant import integer
from ternhw_quant.cuda import layout, library
from ternhw_quant.cuda.layout import PackedWeight
from ternhw_quant.errors import InputError
from ternhw_quant.weights.matrix import in_layer_order

DTYPES = (torch.float16, torch.bfloat16)
#: A weight as the operators take it: tiles, features, planes, tied, offset.
Weight = Sequence[Any]
DECODE_TOKENS = 16  #: Up to so many, reading the weights is what takes the time: two columns of 8 of mma.
#: Beyond, W is written once and read by torch's own product. An estimate, not measured: the fused kernel
#: multiplies twice, once for each plane, and unpacks the trits anew for every 64 tokens.
FUSED_TOKENS = 128


def linear(x: Tensor, packed: PackedWeight, bias: Tensor | None = None) -> Tensor:
    """Multiply floating-point activations; sums are float32, the result is rounded once.

    Parameters
    ----------
    x : float16 or bfloat16, shape (…, in_features)
    packed : PackedWeight
        With float16 scales, on the device of `x`.
    bias : Tensor or None
        In the dtype of `x`, shape (out_features,).

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
    arguments = (x, *_weight(packed), packed.permutation, bias)
    gradients = torch.is_grad_enabled() and (x.requires_grad or (bias is not None and bias.requires_grad))
    if x.is_cuda and type(x) is Tensor and not gradients and not torch.compiler.is_compiling():
        # Decoding calls this hundreds of times a token: the dispatcher would cost more than the kernel.
        y: Tensor = _linear_on_device(*arguments)
    else:
        y = torch.ops.ternhw.linear(*arguments)
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
    if not 2 <= activation_bits <= 8:
        raise InputError(f"Activations must have 2 to 8 bits, not {activation_bits}")
    q, scale = integer.quantize_activations(x, bits=activation_bits)
    total = linear_exact(q.to(torch.int8), packed).double()
    assert packed.exponents is not None
    # A float64 of these bits is the power of two exactly; a device's pow need not be.
    powers = (packed.exponents.long() + 1023 << 52).view(torch.float64)
    return (scale[:, None] * (total * powers)).float()


def dequantize(packed: PackedWeight, dtype: torch.dtype) -> Tensor:
    """Return W in the layer's own column order, (out_features, in_features), rounded to `dtype` once."""
    if packed.exact:
        raise InputError("Packed weight must have float16 scales, not mantissas, to be dequantised")
    stored = torch.ops.ternhw.dequantize(*_weight(packed), dtype)
    return in_layer_order(stored, None if packed.permutation is None else packed.permutation.long())


@torch.compiler.assume_constant_result  # type: ignore[untyped-decorator]
def unusable(device: torch.device) -> str | None:
    """Return why no kernel can run on a CUDA device, in one line, or None if the library or Triton can.

    Compiled code has the answer as a constant: looking for nvcc cannot be traced.
    """
    reason = library.reason(device)
    if reason is None or _has_triton(device):
        return None
    return f"{reason}; nor is Triton installed for a device with tensor cores"


def _weight(packed: PackedWeight) -> Weight:
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
    weight = (tiles, out_features, in_features, planes, tied, offset)
    _check(x, DTYPES, weight, permutation, bias)
    y = x.float() @ layout.unpack(_packed(weight, permutation)).dequantize().T
    return (y if bias is None else y + bias.float()).to(x.dtype)


@_linear.register_fake
def _(x: Tensor, *arguments: Any) -> Tensor:
    *weight, permutation, bias = arguments
    return x.new_empty(*_check(x, DTYPES, weight, permutation, bias))


def _save_for_backward(ctx: Any, inputs: tuple[Any, ...], output: Tensor) -> None:
    _, tiles, *weight, permutation, _ = inputs
    ctx.weight = weight
    ctx.save_for_backward(tiles, permutation)


def _backward(ctx: Any, gradient: Tensor) -> tuple[Tensor | None, ...]:
    tiles, permutation = ctx.saved_tensors
    of_x = of_bias = None
    if ctx.needs_input_grad[0]:
        of_x = gradient @ torch.ops.ternhw.dequantize(tiles, *ctx.weight, gradient.dtype)
        if permutation is not None:
            of_x = of_x.index_select(-1, permutation.argsort())
    if ctx.needs_input_grad[8]:
        of_bias = gradient.flatten(0, -2).sum(dim=0) if gradient.ndim > 1 else gradient
    return (of_x, *[None] * 7, of_bias)


_linear.register_autograd(_backward, setup_context=_save_for_backward)


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
    weight = (tiles, out_features, in_features, planes, tied, offset)
    _check(q, (torch.int8,), weight, permutation, exact=True)
    # Rows' exponents have no part in the sum.
    packed = _packed(weight, permutation, torch.zeros(out_features, dtype=torch.int8))
    return integer.accumulate(layout.unpack_exact(packed), q)


@_linear_exact.register_fake
def _(q: Tensor, *arguments: Any) -> Tensor:
    *weight, permutation = arguments
    return q.new_empty(*_check(q, (torch.int8,), weight, permutation, exact=True), dtype=torch.int64)


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
    weight = (tiles, out_features, in_features, planes, tied, offset)
    return layout.unpack(_packed(weight, None)).dequantize().to(dtype)


@_dequantize.register_fake
def _(*arguments: Any) -> Tensor:
    *weight, dtype = arguments
    tiles, out_features, in_features, *_ = weight
    _check_weight(weight, None, exact=False)
    filled: Tensor = tiles.new_empty(out_features, in_features, dtype=dtype)
    return filled


@_linear.register_kernel("cuda")
def _linear_on_device(x: Tensor, *arguments: Any) -> Tensor:
    *weight, permutation, bias = arguments
    shape = _check(x, DTYPES, weight, permutation, bias)
    _, out_features, in_features, planes, *_ = weight
    flat = x.reshape(-1, in_features).contiguous()
    tokens, reason = len(flat), library.reason(x.device)
    if tokens == 0:
        y = flat.new_empty(0, out_features)
    elif tokens <= DECODE_TOKENS and planes <= 2 and reason is None and library.has_tensor_cores(x.device):
        y = decode(flat, weight, permutation, bias)
    elif _has_triton(x.device) and (reason is not None or _is_worth_fusing(tokens, weight, x.device)):
        y = _fused(flat, weight, permutation, bias)
    elif reason is None:
        dense = _dequantize(*weight, x.dtype)
        columns = flat if permutation is None else flat.index_select(1, permutation)
        y = torch.nn.functional.linear(columns, dense, bias)
    else:
        raise library.KernelError(unusable(x.device))
    return y.view(shape)


@_linear_exact.register_kernel("cuda")
def _linear_exact_on_device(q: Tensor, *arguments: Any) -> Tensor:
    *weight, permutation = arguments
    shape = _check(q, (torch.int8,), weight, permutation, exact=True)
    _, out_features, in_features, *_ = weight
    flat = q.reshape(-1, in_features).contiguous()
    reason = library.reason(q.device)
    if not len(flat):
        y = flat.new_empty(0, out_features, dtype=torch.int64)
    elif len(flat) <= DECODE_TOKENS and reason is None:
        y = decode_exact(flat, weight, permutation)
    elif _has_triton(q.device):
        y = _fused(flat, weight, permutation, None)
    elif reason is None:
        starts = range(0, len(flat), DECODE_TOKENS)
        parts = [flat[start : start + DECODE_TOKENS] for start in starts]
        y = torch.cat([decode_exact(part, weight, permutation) for part in parts])
    else:
        raise library.KernelError(unusable(q.device))
    return y.view(shape)


@_dequantize.register_kernel("cuda")
def _dequantize_on_device(*arguments: Any) -> Tensor:
    *weight, dtype = arguments
    tiles, out_features, in_features, *_ = weight
    _check_weight(weight, None, exact=False)
    if not tiles.is_contiguous():
        raise InputError("Tiles must be contiguous")
    if dtype not in DTYPES or library.reason(tiles.device) is not None:
        return layout.unpack(_packed(weight, None)).dequantize().to(dtype)
    out: Tensor = tiles.new_empty(out_features, in_features, dtype=dtype)
    _call("ternhw_dequantize", tiles, out, *_arguments(weight), dtype == torch.bfloat16)
    return out


def decode(
    x: Tensor,
    weight: Weight,
    permutation: Tensor | None,
    bias: Tensor | None,
    *,
    splits: int = 0,
    way: int = 0,
) -> Tensor:
    """Run the library's kernel on x, (tokens ≤ 16, in_features), contiguous.

    Parameters
    ----------
    splits, way : int
        As kernels.cu says of ternhw_linear; 0 leaves the choice to it.
    """
    y = x.new_empty(len(x), weight[1])
    workspace = _workspace(x, weight, splits)
    arguments = (*_arguments(weight), permutation, bias, workspace, len(x), x.dtype == torch.bfloat16)
    _call("ternhw_linear", x, y, x, *arguments, splits, way)
    return y


def decode_exact(
    q: Tensor, weight: Weight, permutation: Tensor | None, *, splits: int = 0, dot4: bool = False
) -> Tensor:
    """Run the library's exact kernel on q, (tokens ≤ 16, in_features), contiguous; with dp4a if `dot4`."""
    y = q.new_empty(len(q), weight[1], dtype=torch.int64)
    workspace = _workspace(q, weight, splits)
    way = dot4 or weight[3] > 2 or not library.has_tensor_cores(q.device)
    _call(
        "ternhw_linear_exact", q, y, q, *_arguments(weight), permutation, workspace, len(q), splits, int(way)
    )
    return y


def _fused(x: Tensor, weight: Weight, permutation: Tensor | None, bias: Tensor | None) -> Tensor:
    from ternhw_quant.cuda import fused

    tiles, out_features, _, planes, tied, offset = weight
    with torch.cuda.device(x.device):
        return fused.multiply(
            x, tiles, out_features, planes, tied=tied, offset=offset, permutation=permutation, bias=bias
        )


def _is_worth_fusing(tokens: int, weight: Weight, device: torch.device) -> bool:
    from ternhw_quant.cuda import fused

    if tokens > FUSED_TOKENS:
        return False
    if tokens <= DECODE_TOKENS:
        return True  # W would be written and read to be used a few times.
    tiles, _, _, planes, tied, offset = weight
    block = fused.block_for(tokens, planes, tied, offset, False, False, library.capability(device))
    rows, columns = fused.grid_of(block, tiles.shape[0], tokens)
    return rows * columns >= library.multiprocessors(device)


@cache
def _has_triton(device: torch.device) -> bool:
    """Whether the fused kernel runs: for Turing, Triton has no tensor cores and cannot compile int8."""
    return find_spec("triton") is not None and library.has_tensor_cores(device)


def _workspace(x: Tensor, weight: Weight, splits: int) -> Tensor:
    tiles, out_features, in_features, *_ = weight
    loaded = library.for_device(x.device)
    with torch.cuda.device(x.device):
        count = loaded.ternhw_workspace(out_features, in_features, len(x), x.dtype == torch.int8, splits)
    library.check(loaded, max(0, -count), "ternhw_workspace")
    workspace: Tensor = tiles.new_empty(count)
    return workspace


def _arguments(weight: Weight) -> tuple[Tensor, int, int, int, int, int]:
    tiles, out_features, in_features, planes, tied, offset = weight
    return tiles, out_features, in_features, planes, int(tied), int(offset)


def _call(name: str, of: Tensor, *arguments: Tensor | int | None) -> None:
    """Call a function of the library on the current stream of the device of `of`; tensors are pointers."""
    loaded = library.for_device(of.device)
    pointers = [part.data_ptr() if isinstance(part, Tensor) else part for part in arguments]
    with torch.cuda.device(of.device):
        stream = ctypes.c_void_p(torch.cuda.current_stream().cuda_stream)
        library.check(loaded, getattr(loaded, name)(*pointers, stream), name)


def _packed(weight: Weight, permutation: Tensor | None, exponents: Tensor | None = None) -> PackedWeight:
    tiles, out_features, in_features, planes, tied, offset = weight
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
    weight: Weight,
    permutation: Tensor | None,
    bias: Tensor | None = None,
    *,
    exact: bool = False,
) -> tuple[int, ...]:
    """Refuse what no kernel takes, on any device; return the shape of the result."""
    tiles, out_features, in_features, *_ = weight
    if x.dtype not in dtypes:
        names = " or ".join(map(_name, dtypes))
        raise InputError(f"Activations must be {names}, not {_name(x.dtype)}")
    if x.ndim < 1 or x.shape[-1] != in_features:
        raise InputError(f"Activations must have {in_features} columns, not shape {tuple(x.shape)}")
    for name, part in (("Tiles", tiles), ("Permutation", permutation), ("Bias", bias)):
        if part is not None and part.device != x.device:
            raise InputError(f"{name} must be on {x.device} as the activations are, not on {part.device}")
        if part is not None and not part.is_contiguous():
            raise InputError(f"{name} must be contiguous")
    _check_weight(weight, permutation, exact=exact)
    if bias is not None and bias.dtype != x.dtype:
        raise InputError(f"Bias must be {_name(x.dtype)} as the activations are, not {_name(bias.dtype)}")
    if bias is not None and tuple(bias.shape) != (out_features,):
        raise InputError(f"Bias must have shape {(out_features,)}, not {tuple(bias.shape)}")
    return *x.shape[:-1], out_features


def _check_weight(weight: Weight, permutation: Tensor | None, *, exact: bool) -> None:
    tiles, out_features, in_features, planes, tied, offset = weight
    layout.check_weight(tiles, (out_features, in_features), planes, tied, offset, exact, permutation)


def _name(dtype: torch.dtype) -> str:
    return str(dtype).removeprefix("torch.")
