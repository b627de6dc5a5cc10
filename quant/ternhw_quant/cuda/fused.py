"""Multiplication by tiles in Triton: unpacked in registers, for tens of tokens and more, and without nvcc.

A plane of a tile is 8 rows of 64 bytes, row ``quad`` those of lanes 4·quad to 4·quad + 3. A byte holds
rows ``quad`` and ``quad + 8``, each in two columns that are 8 apart. So a shift and a mask make of 64
bytes a slice of 64 columns for one half of the rows, in the order in which :func:`order_activations` puts
the activations.
"""

from dataclasses import dataclass

import torch
import triton
import triton.language as tl
from torch import Tensor

from ternhw_quant.cuda import library

#: Groups that one program of :func:`order_activations` takes.
_ORDERED_GROUPS = 8
HOPPER = (9, 0)  #: The compute capability that has wgmma, whose operand B stays in shared memory.


@dataclass(frozen=True)
class Block:
    """What one program of :func:`linear_kernel` computes: 16·tiles rows of `tokens` tokens.

    wgmma multiplies 64 rows: those of 8 tiles, one half at a time.
    """

    tiles: int
    tokens: int
    warps: int
    stages: int


def block_for(
    tokens: int, planes: int, tied: bool, offset: bool, exact: bool, wide: bool, capability: tuple[int, int]
) -> Block:
    """Return the largest block that spills no registers when it is compiled for that compute capability."""
    if tokens <= 16:
        return Block(tiles=4, tokens=16, warps=4, stages=4)
    if capability != HOPPER:
        # Without wgmma both operands of a product are in registers.
        heavy = planes > 2 or (tied and offset and not exact)
        return Block(tiles=8, tokens=16 if heavy else 32, warps=4, stages=3)
    if tokens <= 32 or planes + offset > 2 or wide or (tied and not exact):
        return Block(tiles=8, tokens=32, warps=4, stages=3)
    if exact:
        return Block(tiles=8, tokens=64, warps=4, stages=3)
    return Block(tiles=16, tokens=64, warps=8, stages=3)


def grid_of(block: Block, row_tiles: int, tokens: int) -> tuple[int, int]:
    """Return how many programs share the tiles of rows, and the tokens."""
    return -(-row_tiles // block.tiles), -(-tokens // block.tokens)


@triton.jit
def order_activations(
    x,
    ordered,
    sums,
    permutation,
    in_features,
    groups,
    PERMUTED: tl.constexpr,
    SUMS: tl.constexpr,
    EXACT: tl.constexpr,
    GROUPS: tl.constexpr,
):
    """Put GROUPS groups of one token in the order of the bytes' trits, and sum each."""
    token = tl.program_id(0).to(tl.int64)
    group = tl.program_id(1) * GROUPS + tl.arange(0, GROUPS)[:, None]
    place = tl.arange(0, 128)[None, :]
    # Of the 64 bytes of a row, a byte is 16·pair + 4·word + 2·odd + early; the other 64 are 8 later.
    column = 32 * (place // 4 % 4) + 16 * (1 - place % 2) + 8 * (place // 64)
    column += 2 * (place // 16 % 4) + place // 2 % 2
    column += 128 * group
    inside = column < in_features
    source = column
    if PERMUTED:
        source = tl.load(permutation + column, mask=inside, other=0)
    values = tl.load(x + token * in_features + source, mask=inside, other=0)
    tl.store(ordered + (token * groups + group) * 128 + place, values, mask=group < groups)
    if SUMS:
        wide = values.to(tl.int32) if EXACT else values.to(tl.float32)
        group_index = tl.program_id(1) * GROUPS + tl.arange(0, GROUPS)
        tl.store(sums + token * groups + group_index, tl.sum(wide, axis=1), mask=group_index < groups)


@triton.jit
def linear_kernel(
    y,
    tiles,
    ordered,
    sums,
    bias,
    tokens,
    out_features,
    groups,
    tile_bytes,
    PLANES: tl.constexpr,
    TIED: tl.constexpr,
    OFFSET: tl.constexpr,
    BIAS: tl.constexpr,
    EXACT: tl.constexpr,
    WIDE: tl.constexpr,
    TILES: tl.constexpr,
    TOKENS: tl.constexpr,
):
    """Multiply 16·TILES rows by TOKENS tokens; WIDE sums exact results in int64."""
    row = tl.arange(0, TILES * 8)
    quad = row % 8
    tile = tl.program_id(0) * TILES + row // 8
    # Rows beyond the last compute what the last do, and store nothing.
    present = tl.minimum(tile, (out_features - 1) // 16).to(tl.int64)
    base = tiles + present * groups * tile_bytes
    CONSTANTS: tl.constexpr = (1 if TIED else PLANES) + OFFSET
    constants = base + PLANES * 512 + quad * (CONSTANTS * 2) * (1 if EXACT else 2)
    byte = tl.arange(0, 64)
    token = tl.program_id(1) * TOKENS + tl.arange(0, TOKENS)
    here = token < tokens
    x_row = ordered + token.to(tl.int64) * groups * 128

    SUM: tl.constexpr = (tl.int64 if WIDE else tl.int32) if EXACT else tl.float32
    low = tl.zeros([TILES * 8, TOKENS], SUM)
    high = tl.zeros([TILES * 8, TOKENS], SUM)
    for group in range(groups):
        x_pointers = x_row[None, :] + (group * 128 + byte)[:, None]
        first = tl.load(x_pointers, mask=here[None, :], other=0)
        second = tl.load(x_pointers + 64, mask=here[None, :], other=0)
        for plane in tl.static_range(PLANES):
            codes = tl.load((base + group * tile_bytes + plane * 512 + quad * 64)[:, None] + byte[None, :])
            scale_index = 0 if TIED else plane
            weight = 3 - plane if TIED else 1
            if EXACT:
                scale = constants + group * tile_bytes + 2 * scale_index
                part = tl.dot((codes & 0xC0).to(tl.int8, bitcast=True), first, out_dtype=tl.int32)
                part = tl.dot((codes << 4 & 0xC0).to(tl.int8, bitcast=True), second, part, out_dtype=tl.int32)
                low += (part >> 6).to(SUM) * (tl.load(scale).to(tl.int32) * weight)[:, None]
                part = tl.dot((codes << 2 & 0xC0).to(tl.int8, bitcast=True), first, out_dtype=tl.int32)
                part = tl.dot((codes << 6 & 0xC0).to(tl.int8, bitcast=True), second, part, out_dtype=tl.int32)
                high += (part >> 6).to(SUM) * (tl.load(scale + 1).to(tl.int32) * weight)[:, None]
            else:
                scale = (constants + group * tile_bytes + 4 * scale_index).to(tl.pointer_type(tl.float16))
                # The code on top of 16 bits is the float 0, 2 or −2.
                top = codes.to(tl.uint16) << 8
                part = tl.dot((top & 0xC000).to(ordered.dtype.element_ty, bitcast=True), first)
                part = tl.dot((top << 4 & 0xC000).to(ordered.dtype.element_ty, bitcast=True), second, part)
                low += part * (tl.load(scale).to(tl.float32) * (0.5 * weight))[:, None]
                part = tl.dot((top << 2 & 0xC000).to(ordered.dtype.element_ty, bitcast=True), first)
                part = tl.dot((top << 6 & 0xC000).to(ordered.dtype.element_ty, bitcast=True), second, part)
                high += part * (tl.load(scale + 1).to(tl.float32) * (0.5 * weight))[:, None]
        if OFFSET:
            group_sum = tl.load(sums + token.to(tl.int64) * groups + group, mask=here, other=0)[None, :]
            if EXACT:
                offset = constants + group * tile_bytes + 2 * (CONSTANTS - 1)
                of_low = tl.load(offset).to(tl.int8, bitcast=True).to(tl.int32)
                of_high = tl.load(offset + 1).to(tl.int8, bitcast=True).to(tl.int32)
            else:
                offset = (constants + group * tile_bytes + 4 * (CONSTANTS - 1)).to(
                    tl.pointer_type(tl.float16)
                )
                of_low = tl.load(offset).to(tl.float32)
                of_high = tl.load(offset + 1).to(tl.float32)
            low += of_low[:, None].to(SUM) * group_sum
            high += of_high[:, None].to(SUM) * group_sum

    out_row = tile * 16 + quad
    if BIAS:
        low += tl.load(bias + out_row, mask=out_row < out_features, other=0).to(tl.float32)[:, None]
        high += tl.load(bias + out_row + 8, mask=out_row + 8 < out_features, other=0).to(tl.float32)[:, None]
    y_row = y + token.to(tl.int64)[None, :] * out_features
    value: tl.constexpr = y.dtype.element_ty
    tl.store(y_row + out_row[:, None], low.to(value), mask=(out_row < out_features)[:, None] & here[None, :])
    out_row += 8
    tl.store(y_row + out_row[:, None], high.to(value), mask=(out_row < out_features)[:, None] & here[None, :])


def multiply(
    x: Tensor,
    tiles: Tensor,
    out_features: int,
    planes: int,
    *,
    tied: bool,
    offset: bool,
    permutation: Tensor | None,
    bias: Tensor | None = None,
    wide: bool | None = None,
) -> Tensor:
    """Multiply `x`, (tokens, in_features), float16 or bfloat16, or int8 by exact tiles.

    Parameters
    ----------
    wide : bool or None
        Whether exact sums are int64 inside; None where int32 might not hold them.

    Returns
    -------
    Tensor of the dtype of `x`, or int64 of exact tiles, shape (tokens, out_features)
    """
    tokens, in_features = x.shape
    exact = x.dtype == torch.int8
    _, groups, tile_bytes = tiles.shape
    y = x.new_empty(tokens, out_features, dtype=torch.int64 if exact else x.dtype)
    ordered = x.new_empty(tokens, groups * 128)
    sums = x.new_empty(tokens, groups, dtype=torch.int32 if exact else torch.float32)
    if wide is None:
        wide = exact and is_wide(planes, tied, offset, groups)
    # Triton's interpreter has no device: it takes the largest blocks.
    capability = library.capability(x.device) if x.is_cuda else HOPPER
    block = block_for(tokens, planes, tied, offset, exact, wide, capability)
    order_activations[(tokens, triton.cdiv(groups, _ORDERED_GROUPS))](
        x,
        ordered,
        sums,
        permutation,
        in_features,
        groups,
        PERMUTED=permutation is not None,
        SUMS=offset,
        EXACT=exact,
        GROUPS=_ORDERED_GROUPS,
    )
    linear_kernel[grid_of(block, tiles.shape[0], tokens)](
        y,
        tiles,
        ordered,
        sums,
        bias,
        tokens,
        out_features,
        groups,
        tile_bytes,
        PLANES=planes,
        TIED=tied,
        OFFSET=offset,
        BIAS=bias is not None,
        EXACT=exact,
        WIDE=wide,
        TILES=block.tiles,
        TOKENS=block.tokens,
        num_warps=block.warps,
        num_stages=block.stages,
    )
    return y


def is_wide(planes: int, tied: bool, offset: bool, groups: int) -> bool:
    """Return whether an exact sum may leave int32: mantissas and activations are of 8 bits."""
    of_group = 128 * 128 * (255 * (5 if tied else planes) + 128 * offset)
    return of_group * groups >= 2**31
