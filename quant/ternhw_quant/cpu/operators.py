"""Multiplication by packed rows on a CPU, as torch operators with gradients and shapes for tracing.

The C library computes; without a compiler loops of Numba do, and a warning says so once; without either the
weight is dequantised and torch multiplies. A choice never changes an exact result.
"""

import ctypes
import os
import warnings
from functools import cache
from typing import Any, Literal

import torch
from torch import Tensor
from torch.nn import functional

from ternhw_quant import clibrary, integer
from ternhw_quant.cpu import layout, library
from ternhw_quant.cpu.layout import PackedRows
from ternhw_quant.errors import InputError
from ternhw_quant.weights.matrix import TIED_WEIGHTS
from ternhw_quant.weights.sizes import Storage

#: The dtypes of activations in floating point, and what kernels.c calls them.
_TYPES = {torch.float32: 0, torch.bfloat16: 1, torch.float16: 2}
DTYPES = tuple(_TYPES)
#: Beyond so many tokens unpacking a block of W once and multiplying with torch takes less time.
KERNEL_TOKENS = {torch.float32: 128, torch.bfloat16: 64, torch.float16: 128}
#: Products of one call below which other threads take longer to start than they save.
_SHARED = 2**18
_BLOCK = 2**21  #: Weights that are unpacked at a time for torch's product: 8 MB.

Way = Literal["c", "numba", "torch"]


@cache
def way() -> Way:
    """Return what computes: ``TERNHW_CPU`` if it is set, else the C library if it can be built, else Numba.

    Raises
    ------
    InputError
        If ``TERNHW_CPU`` is another word, or "c" and there is no library.
    """
    chosen = os.environ.get("TERNHW_CPU")
    if chosen not in (None, "", "c", "numba", "torch"):
        raise InputError(f"TERNHW_CPU must be c, numba or torch, not {chosen}")
    if chosen == "torch" or chosen == "numba":
        return chosen  # type: ignore[return-value]
    found = library.loaded()
    if not isinstance(found, clibrary.BuildError):
        return "c"
    if chosen == "c":
        raise InputError(f"TERNHW_CPU must not be c here. {found}")
    try:
        from ternhw_quant.cpu import loops

        loops.multiply  # noqa: B018
    except Exception as error:
        warnings.warn(f"Ternary layers run slowly, without C or Numba. {found}. {error}", stacklevel=2)
        return "torch"
    warnings.warn(f"Ternary layers run on Numba, about five times as slow as in C. {found}", stacklevel=2)
    return "numba"


def isa() -> str:
    """Return the instruction set of the C library."""
    return library.isa(_library())


def linear(x: Tensor, rows: PackedRows, bias: Tensor | None = None) -> Tensor:
    """Multiply floating-point activations; sums are float32, the result is rounded once.

    Parameters
    ----------
    x : float32, bfloat16 or float16, shape (…, in_features)
    rows : PackedRows
        With float16 scales.
    bias : Tensor or None
        Of the dtype of `x`, shape (out_features,).

    Returns
    -------
    Tensor of the dtype of `x`, shape (…, out_features)

    Raises
    ------
    InputError
        If a dtype or shape is wrong.
    """
    gradients = torch.is_grad_enabled() and (x.requires_grad or (bias is not None and bias.requires_grad))
    if type(x) is Tensor and not gradients and not torch.compiler.is_compiling():
        # Small layers take microseconds: the dispatcher would cost more than the product.
        return _multiply(x, rows, bias)
    y: Tensor = torch.ops.ternhw.cpu_linear(x, bias, *_arguments(rows))
    return y


def linear_now(x: Tensor, rows: PackedRows, bias: Tensor | None) -> Tensor | None:
    """Multiply as :func:`linear` does, or return None where more than one call of the library is needed.

    A small layer takes some microseconds, and what is checked here a few. Not for traced code.
    """
    number = _TYPES.get(x.dtype)
    if number is None or type(x) is not Tensor:
        return None
    function, features = rows.function, rows.in_features
    shape, size = x.shape, x.numel()
    tokens = size // features
    if function is None or not x.is_cpu or shape[-1] != features or tokens > KERNEL_TOKENS[x.dtype]:
        return None
    if not x.is_contiguous() or (x.requires_grad and torch.is_grad_enabled()):
        return None
    added = None
    if bias is not None:
        if bias.dtype is not x.dtype or (bias.requires_grad and torch.is_grad_enabled()):
            return None
        added = bias.data_ptr()
    y = x.new_empty((*shape[:-1], rows.out_features))
    threads = 1 if size * rows.out_features < _SHARED else torch.get_num_threads()
    library.check(function(rows.address, x.data_ptr(), added, y.data_ptr(), tokens, number, threads))
    return y


def linear_exact(q: Tensor, rows: PackedRows) -> Tensor:
    """Multiply int8 activations, (tokens, in_features), exactly, as ``integer.accumulate`` does; int64."""
    y: Tensor = torch.ops.ternhw.cpu_linear_exact(q, *_arguments(rows))
    return y


def linear_integer(x: Tensor, rows: PackedRows, *, activation_bits: int = 8) -> Tensor:
    """Run the integer datapath, as :func:`ternhw_quant.integer.forward` does, bit for bit.

    Parameters
    ----------
    x : floating point, shape (tokens, in_features)
    rows : PackedRows
        With mantissas and exponents.
    activation_bits : int
        From 2 to 8.

    Returns
    -------
    float32, shape (tokens, out_features)
    """
    if rows.exponents is None:
        raise InputError("Packed rows must have exponents, and mantissas as scales, to be exact")
    if not 2 <= activation_bits <= 8:
        raise InputError(f"Activations must have 2 to 8 bits, not {activation_bits}")
    y: Tensor = torch.ops.ternhw.cpu_linear_integer(x, activation_bits, rows.exponents, *_arguments(rows))
    return y


def dequantize(rows: PackedRows, dtype: torch.dtype = torch.float32) -> Tensor:
    """Return W in the layer's own column order, (out_features, in_features), rounded to `dtype` once."""
    weight: Tensor = torch.ops.ternhw.cpu_dequantize(dtype, *_arguments(rows))
    return weight


def pack(stored: Tensor, shape: tuple[int, int, int], group_size: int, packing: Storage) -> Tensor | None:
    """Return the codes of the packed trits of an artefact, without unpacking more than a row at a time.

    Parameters
    ----------
    stored : uint8, 3 dimensions
        As :func:`ternhw_quant.weights.packing.pack_planes` returns it.
    shape : tuple of int
        Of the planes.

    Returns
    -------
    uint8, shape layout.code_shape(shape, group_size), or None if a byte stands for no trits
    """
    codes = torch.empty(layout.code_shape(shape, group_size), dtype=torch.uint8)
    return codes if _pack_to(codes, stored, shape, group_size, packing) else None


def holds_trits(stored: Tensor, shape: tuple[int, int, int], group_size: int, packing: Storage) -> bool:
    """Return whether the C library can pack these bytes."""
    return _pack_to(None, stored, shape, group_size, packing)


def _pack_to(
    codes: Tensor | None,
    stored: Tensor,
    shape: tuple[int, int, int],
    group_size: int,
    packing: Storage,
) -> bool:
    planes, out_features, in_features = shape
    stored = stored.contiguous()
    weight = library.Weight(
        out_features=out_features, in_features=in_features, group_size=group_size, planes=planes
    )
    error = _library().ternhw_pack(
        ctypes.byref(weight),
        stored.data_ptr(),
        layout.packing_number(packing),
        stored.stride(1),
        stored.stride(0),
        None if codes is None else codes.data_ptr(),
        torch.get_num_threads(),
    )
    return library.check(error)


def _library() -> Any:
    return library.needed()


def _threads(rows: PackedRows, tokens: int) -> int:
    few = rows.out_features * rows.in_features * tokens < _SHARED
    return 1 if few else torch.get_num_threads()


def _arguments(rows: PackedRows) -> tuple[Any, ...]:
    tensors = (rows.codes, rows.scales, rows.offsets, rows.permutation)
    return *tensors, rows.out_features, rows.in_features, rows.group_size, rows.tied


def _rows(arguments: tuple[Any, ...], exponents: Tensor | None = None) -> PackedRows:
    codes, scales, offsets, permutation, out_features, in_features, group_size, tied = arguments
    rows = PackedRows(
        codes=codes,
        scales=scales,
        offsets=offsets,
        permutation=permutation,
        exponents=exponents,
        out_features=out_features,
        in_features=in_features,
        group_size=group_size,
        tied=tied,
    )
    _check_weight(rows)
    return rows


def _multiply(x: Tensor, rows: PackedRows, bias: Tensor | None) -> Tensor:
    shape = _check(x, DTYPES, rows, bias)
    flat = x.reshape(-1, rows.in_features)
    tokens = flat.shape[0]
    if way() == "torch" or tokens > KERNEL_TOKENS[x.dtype]:
        return _multiply_blocks(flat, rows, bias).view(shape)
    if way() == "c":
        flat, added = flat.contiguous(), None if bias is None else bias.contiguous()
        y = x.new_empty(tokens, rows.out_features)
        error = _library().ternhw_linear(
            rows.address,
            flat.data_ptr(),
            None if added is None else added.data_ptr(),
            y.data_ptr(),
            tokens,
            _TYPES[x.dtype],
            _threads(rows, tokens),
        )
        library.check(error)
        return y.view(shape)
    from ternhw_quant.cpu import loops

    sums = torch.empty(tokens, rows.out_features)
    codes, constants, segments = _for_loops(rows)
    loops.multiply(codes, constants, segments, layout.place(flat.float(), rows).numpy(), sums.numpy())
    return (sums if bias is None else sums + bias).view(shape).to(x.dtype)


def _multiply_blocks(x: Tensor, rows: PackedRows, bias: Tensor | None) -> Tensor:
    """Multiply many tokens, (tokens, in_features): W is unpacked a block at a time."""
    y = x.new_empty(len(x), rows.out_features)
    step = _block_rows(rows)
    for start in range(0, rows.out_features, step):
        block = slice(start, min(start + step, rows.out_features))
        weight = _unpack_block(rows, block).to(x.dtype)
        y[:, block] = functional.linear(x, weight, None if bias is None else bias[block])
    return y


def _block_rows(rows: PackedRows) -> int:
    """Return how many rows, whole tiles, are unpacked at a time."""
    return max(1, _BLOCK // rows.in_features // layout.TILE_ROWS) * layout.TILE_ROWS


def _unpack_block(rows: PackedRows, block: slice) -> Tensor:
    """Return some rows of W in the layer's own column order, float32."""
    if way() != "c":
        return layout.matrix_of(rows.block(block)).dequantize()
    weight = torch.empty(block.stop - block.start, rows.in_features)
    error = _library().ternhw_dequantize(
        rows.address, block.start, block.stop, weight.data_ptr(), torch.get_num_threads()
    )
    library.check(error)
    return weight


def _constants(rows: PackedRows) -> Tensor:
    """Return what a trit of each plane counts, then the offsets, (planes + 1, out_features, groups)."""
    kind = torch.int64 if rows.exact else torch.float32
    scales = rows.every_scale.to(kind)
    if rows.tied:
        scales = scales * scales.new_tensor(TIED_WEIGHTS)[:, None, None]
    offsets = torch.zeros_like(scales[0]) if rows.offsets is None else rows.offsets.to(kind)
    return torch.cat([scales, offsets[None]])


def _for_loops(rows: PackedRows) -> tuple[Any, Any, Any]:
    return rows.codes.numpy(), _constants(rows).numpy(), layout.segments(rows).numpy()


@torch.library.custom_op("ternhw::cpu_linear", mutates_args=(), device_types="cpu")
def _linear(
    x: Tensor,
    bias: Tensor | None,
    codes: Tensor,
    scales: Tensor,
    offsets: Tensor | None,
    permutation: Tensor | None,
    out_features: int,
    in_features: int,
    group_size: int,
    tied: bool,
) -> Tensor:
    weight = (codes, scales, offsets, permutation, out_features, in_features, group_size, tied)
    return _multiply(x, _rows(weight), bias)


@_linear.register_fake
def _(x: Tensor, bias: Tensor | None, *arguments: Any) -> Tensor:
    return x.new_empty(_check(x, DTYPES, _rows(arguments), bias))


def _save_for_backward(ctx: Any, inputs: tuple[Any, ...], output: Tensor) -> None:
    _, _, *tensors, out_features, in_features, group_size, tied = inputs
    ctx.form = (out_features, in_features, group_size, tied)
    ctx.save_for_backward(*tensors)


def _backward(ctx: Any, gradient: Tensor) -> tuple[Tensor | None, ...]:
    of_x = of_bias = None
    if ctx.needs_input_grad[0]:
        weight = torch.ops.ternhw.cpu_dequantize(gradient.dtype, *ctx.saved_tensors, *ctx.form)
        of_x = gradient @ weight
    if ctx.needs_input_grad[1]:
        of_bias = gradient.flatten(0, -2).sum(dim=0) if gradient.ndim > 1 else gradient
    return (of_x, of_bias, *[None] * 8)


_linear.register_autograd(_backward, setup_context=_save_for_backward)


@torch.library.custom_op("ternhw::cpu_linear_exact", mutates_args=(), device_types="cpu")
def _linear_exact(
    q: Tensor,
    codes: Tensor,
    scales: Tensor,
    offsets: Tensor | None,
    permutation: Tensor | None,
    out_features: int,
    in_features: int,
    group_size: int,
    tied: bool,
) -> Tensor:
    rows = _rows((codes, scales, offsets, permutation, out_features, in_features, group_size, tied))
    shape = _check(q, (torch.int8,), rows, exact=True)
    flat = q.reshape(-1, in_features).contiguous()
    tokens = len(flat)
    if way() == "torch":
        return integer.accumulate(layout.integer_matrix_of(rows), flat).view(shape)
    y = torch.empty(tokens, out_features, dtype=torch.int64)
    if way() == "c":
        error = _library().ternhw_exact(
            rows.address, flat.data_ptr(), y.data_ptr(), tokens, _threads(rows, tokens)
        )
        library.check(error)
    else:
        from ternhw_quant.cpu import loops

        placed = layout.place(flat, rows).long().numpy()
        weight = _for_loops(rows)
        loops.accumulate(weight[0], weight[1], weight[2], placed, y.numpy())
    return y.view(shape)


@_linear_exact.register_fake
def _(q: Tensor, *arguments: Any) -> Tensor:
    return q.new_empty(_check(q, (torch.int8,), _rows(arguments), exact=True), dtype=torch.int64)


@torch.library.custom_op("ternhw::cpu_linear_integer", mutates_args=(), device_types="cpu")
def _linear_integer(
    x: Tensor,
    bits: int,
    exponents: Tensor,
    codes: Tensor,
    scales: Tensor,
    offsets: Tensor | None,
    permutation: Tensor | None,
    out_features: int,
    in_features: int,
    group_size: int,
    tied: bool,
) -> Tensor:
    weight = (codes, scales, offsets, permutation, out_features, in_features, group_size, tied)
    rows = _rows(weight, exponents)
    shape = _check(x, (*DTYPES, torch.float64), rows, exact=True)
    flat = x.reshape(-1, in_features)
    tokens = len(flat)
    if way() == "c" and x.dtype != torch.float64:
        flat = flat.float().contiguous()
        y = torch.empty(tokens, out_features)
        error = _library().ternhw_integer(
            rows.address, flat.data_ptr(), bits, y.data_ptr(), tokens, _threads(rows, tokens)
        )
        library.check(error)
        return y.view(shape)
    q, scale = integer.quantize_activations(flat, bits=bits)
    sums = _linear_exact(q.to(torch.int8), *weight).double()
    return (scale[:, None] * torch.ldexp(sums, exponents.int())).float().view(shape)


@_linear_integer.register_fake
def _(x: Tensor, bits: int, exponents: Tensor, *arguments: Any) -> Tensor:
    rows = _rows(arguments, exponents)
    return x.new_empty(_check(x, (*DTYPES, torch.float64), rows, exact=True), dtype=torch.float32)


@torch.library.custom_op("ternhw::cpu_dequantize", mutates_args=(), device_types="cpu")
def _dequantize(
    dtype: torch.dtype,
    codes: Tensor,
    scales: Tensor,
    offsets: Tensor | None,
    permutation: Tensor | None,
    out_features: int,
    in_features: int,
    group_size: int,
    tied: bool,
) -> Tensor:
    rows = _rows((codes, scales, offsets, permutation, out_features, in_features, group_size, tied))
    weight = torch.empty(out_features, in_features, dtype=dtype)
    step = _block_rows(rows)
    for start in range(0, out_features, step):
        block = slice(start, min(start + step, out_features))
        weight[block] = _unpack_block(rows, block)
    return weight


@_dequantize.register_fake
def _(dtype: torch.dtype, codes: Tensor, *arguments: Any) -> Tensor:
    rows = _rows((codes, *arguments))
    return codes.new_empty(rows.out_features, rows.in_features, dtype=dtype)


def _check_weight(rows: PackedRows) -> None:
    """Refuse tensors that the C library would read beyond their ends."""
    shape = layout.code_shape((rows.planes, rows.out_features, rows.in_features), rows.group_size)
    if rows.codes.dtype != torch.uint8 or tuple(rows.codes.shape) != shape or not rows.codes.is_contiguous():
        raise InputError(f"Codes must be contiguous uint8 of shape {shape}, not {tuple(rows.codes.shape)}")
    if not 1 <= rows.planes <= layout.MOST_PLANES or (rows.tied and rows.planes != 2):
        raise InputError(f"Planes must be 1 to {layout.MOST_PLANES}, and 2 where tied, not {rows.planes}")
    count = 1 if rows.tied else rows.planes
    per_group = (rows.out_features, rows.groups)
    scales, kind = tuple(rows.scales.shape), rows.scales.dtype
    if scales not in ((count, *per_group), (count, 1, 1)) or kind not in (torch.uint8, torch.float16):
        raise InputError(f"Scales must have shape {(count, *per_group)}, not {scales}")
    kinds = {"Offsets": torch.int8 if rows.exact else torch.float16, "Permutation": torch.int32}
    shapes = {"Offsets": per_group, "Permutation": (rows.in_features,)}
    for name, part in (("Offsets", rows.offsets), ("Permutation", rows.permutation)):
        if part is None:
            continue
        if part.dtype != kinds[name] or tuple(part.shape) != shapes[name] or not part.is_contiguous():
            rule = f"contiguous {_name(kinds[name])} of shape {shapes[name]}"
            raise InputError(f"{name} must be {rule}, not {_name(part.dtype)} of {tuple(part.shape)}")


def _check(
    x: Tensor,
    dtypes: tuple[torch.dtype, ...],
    rows: PackedRows,
    bias: Tensor | None = None,
    *,
    exact: bool = False,
) -> tuple[int, ...]:
    """Refuse what no kernel takes; return the shape of the result."""
    if x.dtype not in dtypes:
        *most, last = map(_name, dtypes)
        names = f"{', '.join(most)} or {last}" if most else last
        raise InputError(f"Activations must be {names}, not {_name(x.dtype)}")
    if x.ndim < 1 or x.shape[-1] != rows.in_features:
        raise InputError(f"Activations must have {rows.in_features} columns, not shape {tuple(x.shape)}")
    if rows.exact and not exact:
        raise InputError("Packed rows must have float16 scales, not mantissas, for floating point")
    if exact and not rows.exact:
        raise InputError("Packed rows must have mantissas, not float16 scales, to be exact")
    if bias is not None and (bias.dtype != x.dtype or tuple(bias.shape) != (rows.out_features,)):
        rule = f"{_name(x.dtype)} of shape {(rows.out_features,)}"
        raise InputError(f"Bias must be {rule}, not {_name(bias.dtype)} of {tuple(bias.shape)}")
    return *x.shape[:-1], rows.out_features


def _name(dtype: torch.dtype) -> str:
    return str(dtype).removeprefix("torch.")
