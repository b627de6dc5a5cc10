"""Trit-planes as the lanes of a CPU's vectors hold them (docs/cpu.md, "Layout")."""

import ctypes
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property

import torch
from torch import Tensor
from torch.nn.functional import pad

from ternhw_quant import clibrary, integer
from ternhw_quant.cpu import library
from ternhw_quant.integer import IntegerMatrix
from ternhw_quant.weights.matrix import TernaryMatrix
from ternhw_quant.weights.sizes import STORAGES, Storage

TILE_ROWS = 4  #: Rows whose units lie beside one another.
LANES = 16  #: Columns of a step.
STEPS = 8  #: Steps of a unit.
UNIT = LANES * STEPS
PLANE_BYTES = UNIT // 4
MOST_PLANES = 3  #: That kernels are compiled for.


@dataclass(frozen=True, kw_only=True, eq=False)
class PackedRows:
    """A ternary weight whose codes are in the layout of docs/cpu.md.

    Attributes
    ----------
    codes : uint8, shape (⌈out_features / 4⌉, units, 4, 32 · planes)
        Without gaps.
    scales : float16, or uint8 mantissas in exact rows, shape (planes, out_features, groups)
        As the artefact stores them; tied planes have one. Dimensions of 1 are expanded.
    out_features, in_features, group_size : int
    tied : bool
    offsets : float16, or int8 mantissas, shape (out_features, groups), or None
    permutation : int32, shape (in_features,), or None
    exponents : int8, shape (out_features,), or None
        Of the rows, in exact rows.
    """

    codes: Tensor
    scales: Tensor
    out_features: int
    in_features: int
    group_size: int
    tied: bool = False
    offsets: Tensor | None = None
    permutation: Tensor | None = None
    exponents: Tensor | None = None

    @property
    def planes(self) -> int:
        return self.codes.shape[-1] // PLANE_BYTES

    @property
    def groups(self) -> int:
        return -(-self.in_features // self.group_size)

    @property
    def exact(self) -> bool:
        """Whether the scales are integers."""
        return self.scales.dtype == torch.uint8

    @property
    def nbytes(self) -> int:
        """What one multiplication reads of the weight."""
        parts = (self.codes, self.scales, self.offsets, self.permutation, self.exponents)
        return sum(part.nbytes for part in parts if part is not None)

    @cached_property
    def every_scale(self) -> Tensor:
        """The scales of every group, expanded."""
        return self.scales.expand(-1, self.out_features, self.groups)

    def copy(self) -> "PackedRows":
        """Return the same weight in memory of its own."""
        names = ("codes", "scales", "offsets", "permutation", "exponents")
        parts = {name: part for name in names if (part := getattr(self, name)) is not None}
        return replace(self, **{name: part.clone() for name, part in parts.items()})

    def block(self, rows: slice) -> "PackedRows":
        """Return some rows; they begin and, but for the last ones, end with a tile."""
        tiles = slice(rows.start // TILE_ROWS, -(-rows.stop // TILE_ROWS))
        return replace(
            self,
            codes=self.codes[tiles],
            scales=self.every_scale[:, rows],
            offsets=None if self.offsets is None else self.offsets[rows],
            exponents=None if self.exponents is None else self.exponents[rows],
            out_features=rows.stop - rows.start,
        )

    @cached_property
    def function(self) -> Callable[..., int] | None:
        """The library's product with float rows, if it has been loaded."""
        found = None if self.exact else library.loaded()
        return None if found is None or isinstance(found, clibrary.BuildError) else found.ternhw_linear

    @cached_property
    def address(self) -> int:
        """Where `weight` is; this object keeps it there."""
        return ctypes.addressof(self.weight)

    @cached_property
    def weight(self) -> library.Weight:
        """What the C library reads; its pointers are those of this object's tensors."""
        pointers = {
            name: None if part is None else part.data_ptr()
            for name, part in (
                ("codes", self.codes),
                ("scales", self.scales),
                ("offsets", self.offsets),
                ("permutation", self.permutation),
                ("exponents", self.exponents),
            )
        }
        strides = zip(("plane_stride", "row_stride", "group_stride"), self.every_scale.stride(), strict=True)
        return library.Weight(
            **pointers,
            **dict(strides),
            offset_row_stride=0 if self.offsets is None else self.offsets.stride(0),
            out_features=self.out_features,
            in_features=self.in_features,
            group_size=self.group_size,
            planes=self.planes,
            tied=int(self.tied),
        )


def steps_of(columns: int) -> int:
    """Return how many steps a group of so many columns takes."""
    return -(-columns // LANES)


def code_shape(shape: tuple[int, int, int], group_size: int) -> tuple[int, int, int, int]:
    """Return the shape of the codes of planes (planes, out_features, in_features)."""
    planes, out_features, in_features = shape
    whole, rest = divmod(in_features, group_size)
    units = -(-(whole * steps_of(group_size) + steps_of(rest)) // STEPS)
    return -(-out_features // TILE_ROWS), units, TILE_ROWS, planes * PLANE_BYTES


def places(in_features: int, group_size: int) -> Tensor:
    """Return where in its row's units each stored column lies, int64 (in_features,)."""
    columns = torch.arange(in_features)
    return columns // group_size * (steps_of(group_size) * LANES) + columns % group_size


def pack(planes: Tensor, group_size: int) -> Tensor:
    """Return the codes of int8 planes, (planes, out_features, in_features)."""
    count, out_features, in_features = planes.shape
    tiles, units, *_ = shape = code_shape((count, out_features, in_features), group_size)
    trits = planes.new_zeros(count, tiles * TILE_ROWS, units * UNIT)
    trits[:, :out_features, places(in_features, group_size)] = planes
    codes = (trits + 1).view(torch.uint8)
    # planes, tiles, rows, units, byte b of a word, parity p of a step, half h of the lanes, lane
    codes = codes.view(count, tiles, TILE_ROWS, units, 4, 2, 2, 8)
    packed = codes.new_empty(shape)
    for plane in range(0, count - 1, 2):
        first, second = codes[plane], codes[plane + 1]
        nibble = first | second << 2
        word = nibble[:, :, :, :, 0] | nibble[:, :, :, :, 1] << 4
        # tiles, rows, units, b, h, lane -> tiles, units, rows, 16 lanes, b
        word = word.permute(0, 2, 1, 4, 5, 3).reshape(tiles, units, TILE_ROWS, 64)
        packed[..., plane * PLANE_BYTES : (plane + 2) * PLANE_BYTES] = word
    if count % 2:
        last = codes[-1]
        nibble = last[..., 0, :] | last[..., 1, :] << 2
        word = nibble[:, :, :, :, 0] | nibble[:, :, :, :, 1] << 4
        packed[..., -PLANE_BYTES:] = word.permute(0, 2, 1, 4, 3).reshape(tiles, units, TILE_ROWS, 32)
    return packed


def unpack(codes: Tensor, shape: tuple[int, int], group_size: int) -> Tensor:
    """Return the int8 planes, (planes, out_features, in_features), whose codes these are."""
    tiles, units, _, unit_bytes = codes.shape
    count = unit_bytes // PLANE_BYTES
    trits = torch.empty(count, tiles * TILE_ROWS, units, 4, 2, 2, 8, dtype=torch.int8)

    def put(plane: int, part: Tensor) -> None:
        # tiles, units, rows, b, p, h, lane
        ordered = part.permute(0, 2, 1, 3, 4, 5, 6).reshape(tiles * TILE_ROWS, units, 4, 2, 2, 8)
        trits[plane] = ordered.view(torch.int8) - 1

    for plane in range(0, count - 1, 2):
        word = codes[..., plane * PLANE_BYTES : (plane + 2) * PLANE_BYTES]
        word = word.reshape(tiles, units, TILE_ROWS, 2, 8, 4).permute(0, 1, 2, 5, 3, 4)
        for side in range(2):
            put(plane + side, torch.stack([word >> 2 * side & 3, word >> 4 + 2 * side & 3], dim=4))
    if count % 2:
        word = codes[..., -PLANE_BYTES:].reshape(tiles, units, TILE_ROWS, 8, 4).transpose(-1, -2)
        halves = [torch.stack([word >> shift & 3, word >> shift + 2 & 3], dim=4) for shift in (0, 4)]
        put(count - 1, torch.stack(halves, dim=4))
    columns = places(shape[1], group_size)
    return trits.view(count, tiles * TILE_ROWS, units * UNIT)[:, : shape[0], columns].contiguous()


def rows_of(matrix: TernaryMatrix) -> PackedRows:
    """Pack a matrix; scales and offsets are rounded to float16, as in an artefact."""
    return PackedRows(
        codes=pack(matrix.planes, matrix.group_size),
        scales=matrix.scales.half(),
        out_features=matrix.out_features,
        in_features=matrix.in_features,
        group_size=matrix.group_size,
        tied=matrix.tied,
        offsets=None if matrix.offsets is None else matrix.offsets.half(),
        permutation=None if matrix.permutation is None else matrix.permutation.int(),
    )


def matrix_of(rows: PackedRows) -> TernaryMatrix:
    """Return the matrix of float rows."""
    return TernaryMatrix(
        planes=unpack(rows.codes, (rows.out_features, rows.in_features), rows.group_size),
        scales=rows.every_scale.float(),
        offsets=None if rows.offsets is None else rows.offsets.float(),
        group_size=rows.group_size,
        permutation=None if rows.permutation is None else rows.permutation.long(),
        tied=rows.tied,
    )


def integer_matrix_of(rows: PackedRows) -> IntegerMatrix:
    """Return the matrix of exact rows; without exponents they are zeros."""
    exponents = rows.exponents
    return IntegerMatrix(
        planes=unpack(rows.codes, (rows.out_features, rows.in_features), rows.group_size),
        mantissas=rows.every_scale,
        exponents=torch.zeros(rows.out_features, dtype=torch.int8) if exponents is None else exponents,
        group_size=rows.group_size,
        offsets=rows.offsets,
        permutation=None if rows.permutation is None else rows.permutation.long(),
        tied=rows.tied,
    )


@torch.no_grad()
def exact_rows(rows: PackedRows) -> PackedRows:
    """Return float rows with the mantissas and exponents of the integer datapath; the codes are shared."""
    shape = (rows.planes, rows.out_features, rows.in_features)
    matrix = TernaryMatrix(
        planes=torch.zeros(1, dtype=torch.int8).expand(shape),  # Scales alone are rounded.
        scales=rows.every_scale.float(),
        offsets=None if rows.offsets is None else rows.offsets.float(),
        group_size=rows.group_size,
        tied=rows.tied,
    )
    rounded = integer.quantize_scales(matrix)
    return replace(rows, scales=rounded.mantissas, offsets=rounded.offsets, exponents=rounded.exponents)


def place(x: Tensor, rows: PackedRows) -> Tensor:
    """Return activations (tokens, in_features) where the units have their columns, zeros between."""
    if rows.permutation is not None:
        x = x.index_select(-1, rows.permutation)
    width = rows.codes.shape[1] * UNIT
    if rows.group_size % LANES == 0 or rows.group_size >= rows.in_features:
        return pad(x, (0, width - rows.in_features)).contiguous()
    placed = x.new_zeros(len(x), width)
    placed[:, places(rows.in_features, rows.group_size)] = x
    return placed


def segments(rows: PackedRows) -> Tensor:
    """Return unit, group, first step and end of each run of steps of one group in one unit, int64 (n, 4)."""
    found, step = [], 0
    for group in range(rows.groups):
        end = step + steps_of(min(rows.group_size, rows.in_features - group * rows.group_size))
        while step < end:
            unit = step // STEPS
            stop = min(end, (unit + 1) * STEPS)
            found.append((unit, group, step - unit * STEPS, stop - unit * STEPS))
            step = stop
    return torch.tensor(found)


def packing_number(packing: Storage) -> int:
    """Return what kernels.c calls a storage packing."""
    return STORAGES.index(packing)
