"""T16: trit-planes as the lanes of a tensor core hold them (docs/cuda.md, "Layout")."""

from dataclasses import dataclass, fields, replace

import torch
from torch import Tensor
from torch.nn.functional import pad

from ternhw_quant.cuda.tiles import GROUP_SIZE, PLANE_BYTES, TILE_ROWS, tile_shape
from ternhw_quant.errors import FormatError, InputError
from ternhw_quant.integer import IntegerMatrix
from ternhw_quant.weights.matrix import TernaryMatrix


@dataclass(frozen=True, kw_only=True, eq=False)
class PackedWeight:
    """A ternary weight in T16, what :func:`ternhw_quant.cuda.operators.linear` multiplies by.

    A tile is 16 rows of one group: 512 bytes for each plane, then what each row's trits count, then its
    offset. The tiles of 16 rows lie one after the other.

    Attributes
    ----------
    tiles : uint8, shape (⌈out_features / 16⌉, ⌈in_features / 128⌉, tile_bytes)
    out_features, in_features : int
        Without the zero trits that fill up the last rows and columns.
    planes : int
    tied : bool
        Two planes share one scale, 3 : 2.
    offset : bool
        Each group of a row has an offset.
    permutation : int32, shape (in_features,), or None
    exponents : int8, shape (out_features,), or None
        Exponents of the rows in exact tiles: their scales are uint8 mantissas and their offsets int8 ones, as
        docs/architecture.md has them. With None scales and offsets are float16.
    """

    tiles: Tensor
    out_features: int
    in_features: int
    planes: int
    tied: bool = False
    offset: bool = False
    permutation: Tensor | None = None
    exponents: Tensor | None = None

    def __post_init__(self) -> None:
        features = (self.out_features, self.in_features)
        check_weight(self.tiles, features, self.planes, self.tied, self.offset, self.exact, self.permutation)

    @property
    def group_size(self) -> int:
        return GROUP_SIZE

    @property
    def groups(self) -> int:
        return self.tiles.shape[1]

    @property
    def exact(self) -> bool:
        """Whether the scales are integers."""
        return self.exponents is not None

    @property
    def nbytes(self) -> int:
        """What one multiplication reads of the weight."""
        return sum(part.nbytes for part in (self.tiles, self.permutation) if part is not None)

    @property
    def device(self) -> torch.device:
        return self.tiles.device

    def to(self, device: torch.device | str) -> "PackedWeight":
        """Return the same weight on `device`."""
        moved = {field.name: getattr(self, field.name) for field in fields(self)}
        moved = {name: part.to(device) for name, part in moved.items() if isinstance(part, Tensor)}
        return replace(self, **moved)


def check_weight(
    tiles: Tensor,
    features: tuple[int, int],
    planes: int,
    tied: bool,
    offset: bool,
    exact: bool,
    permutation: Tensor | None,
) -> None:
    """Refuse tensors that are no weight of that form: kernels would read beside them.

    Parameters
    ----------
    tiles, features, planes, tied, offset, permutation
        As those of :class:`PackedWeight`; `features` are out_features and in_features.
    exact : bool
        Whether scales are mantissas of one byte.

    Raises
    ------
    FormatError
    """
    if min(features) < 1 or planes < 1:
        raise FormatError(f"Weight must have features and planes, not {features} and {planes}")
    if tied and planes != 2:
        raise FormatError(f"Tied planes must be 2, not {planes}")
    shape = tile_shape(features, planes, tied, offset, exact)
    if tiles.dtype != torch.uint8 or tuple(tiles.shape) != shape:
        raise FormatError(f"Tiles must be uint8 of shape {shape}, not {tiles.dtype} of {tuple(tiles.shape)}")
    if permutation is None:
        return
    if permutation.dtype != torch.int32 or tuple(permutation.shape) != features[1:]:
        found = f"{permutation.dtype} of {tuple(permutation.shape)}"
        raise FormatError(f"Permutation must be int32 of shape {features[1:]}, not {found}")


def unpackable_groups(group_size: int, in_features: int) -> str | None:
    """Return why groups of that size have no tiles, in one line, or None if they have."""
    if group_size % GROUP_SIZE and group_size < in_features:
        return f"Group size must be a multiple of {GROUP_SIZE} or a whole row, not {group_size}"
    return None


def pack(matrix: TernaryMatrix) -> PackedWeight:
    """Pack a matrix, on its own device; scales and offsets are rounded to float16, as in an artefact.

    Groups of a multiple of 128 columns, or of a whole row, become groups of 128 with equal scales. Rows
    and columns are filled up with zero trits to whole tiles.

    Raises
    ------
    InputError
        If the groups are of another size.
    FormatError
        If a trit is not −1, 0 or 1, or a scale or offset does not fit in float16.
    """
    constants = [matrix.scales] if matrix.offsets is None else [matrix.scales, matrix.offsets[None]]
    halves = torch.cat(constants).half()
    if not bool(halves.isfinite().all()):
        raise FormatError("Scales and offsets must be finite in float16")
    return _pack(matrix, halves, None)


def pack_exact(matrix: IntegerMatrix) -> PackedWeight:
    """Pack a matrix of the integer datapath; its mantissas and exponents are kept as they are.

    Raises
    ------
    InputError, FormatError
        As :func:`pack` does.
    """
    constants = [matrix.mantissas]
    if matrix.offsets is not None:
        constants.append(matrix.offsets[None].view(torch.uint8))
    return _pack(matrix, torch.cat(constants), matrix.exponents)


def unpack(packed: PackedWeight) -> TernaryMatrix:
    """Return the matrix, on the tiles' device; of groups of 128 it is the one that :func:`pack` was given.

    Raises
    ------
    FormatError
        If a code is 10, what fills up a tile is not zero, or the tiles are exact ones.
    """
    if packed.exact:
        raise FormatError("Tiles must have float16 scales, not mantissas, to be a matrix of floating point")
    constants = _unpack_constants(packed, torch.float16).float()
    scales = constants[: len(constants) - packed.offset]
    return TernaryMatrix(
        planes=_unpack_planes(packed),
        scales=scales,
        offsets=constants[-1] if packed.offset else None,
        group_size=GROUP_SIZE,
        permutation=None if packed.permutation is None else packed.permutation.long(),
        tied=packed.tied,
    )


def unpack_exact(packed: PackedWeight) -> IntegerMatrix:
    """Return the matrix of the integer datapath that :func:`pack_exact` was given, in groups of 128.

    Raises
    ------
    FormatError
        If a code is 10, what fills up a tile is not zero, or the scales are float16.
    """
    if packed.exponents is None:
        raise FormatError("Tiles must have mantissas, not float16 scales, to be a matrix of integers")
    constants = _unpack_constants(packed, torch.uint8)
    return IntegerMatrix(
        planes=_unpack_planes(packed),
        mantissas=constants[: len(constants) - packed.offset],
        exponents=packed.exponents,
        group_size=GROUP_SIZE,
        offsets=constants[-1].view(torch.int8) if packed.offset else None,
        permutation=None if packed.permutation is None else packed.permutation.long(),
        tied=packed.tied,
    )


def _pack(matrix: TernaryMatrix | IntegerMatrix, constants: Tensor, exponents: Tensor | None) -> PackedWeight:
    reason = unpackable_groups(matrix.group_size, matrix.in_features)
    if reason is not None:
        raise InputError(reason)
    planes = matrix.planes
    if planes.numel() and not -1 <= int(planes.min()) <= int(planes.max()) <= 1:
        raise FormatError(f"Trits must be −1, 0 or 1, not {int(planes[planes.abs() > 1][0])}")
    if not planes.numel():
        raise InputError(f"Weight must not be empty, as one of shape {tuple(planes.shape)} is")
    rows, columns = -matrix.out_features % TILE_ROWS, -matrix.in_features % GROUP_SIZE
    groups = torch.arange(-(-matrix.in_features // GROUP_SIZE), device=planes.device)
    constants = constants.index_select(-1, groups * GROUP_SIZE // matrix.group_size)
    parts = [
        _plane_bytes(pad(planes, (0, columns, 0, rows))),
        _constant_bytes(pad(constants, (0, 0, 0, rows))),
    ]
    return PackedWeight(
        tiles=torch.cat(parts, dim=-1).contiguous(),
        out_features=matrix.out_features,
        in_features=matrix.in_features,
        planes=len(planes),
        tied=matrix.tied,
        offset=matrix.offsets is not None,
        permutation=None if matrix.permutation is None else matrix.permutation.int(),
        exponents=exponents,
    )


# A row of a tile is 8·half + quad, a column 32·word + 16·late + 8·upper + 2·pair + odd. Lane 4·quad + pair
# has 4 words; in a word's byte 2·odd + (1 − late) the trit is at bits 6 − 2·(2·upper + half).


def _plane_bytes(planes: Tensor) -> Tensor:
    """Return the trits of each tile, uint8 (row tiles, groups, planes · 512)."""
    count, rows, columns = planes.shape
    codes = (planes.view(torch.uint8) & 3).view(count, rows // 16, 2, 8, columns // 128, 4, 2, 2, 4, 2)
    # planes, tiles, half, quad, groups, word, late, upper, pair, odd
    codes = codes.flip(6).permute(1, 4, 0, 3, 8, 5, 9, 6, 7, 2)
    # tiles, groups, planes, quad, pair, word, odd, early, upper, half
    packed = codes[..., 0, 0] << 6 | codes[..., 0, 1] << 4 | codes[..., 1, 0] << 2 | codes[..., 1, 1]
    return packed.reshape(rows // 16, columns // 128, count * PLANE_BYTES)


def _unpack_planes(packed: PackedWeight) -> Tensor:
    """Return the planes, int8 (planes, out_features, in_features), checked."""
    tiles, groups, _ = packed.tiles.shape
    codes = packed.tiles[..., : packed.planes * PLANE_BYTES]
    if bool((codes >> 1 & ~codes & 0x55).any()):
        raise FormatError("Trits of a tile must hold no code 10")
    codes = codes.reshape(tiles, groups, packed.planes, 8, 4, 4, 2, 2)
    codes = torch.stack([codes >> shift & 3 for shift in (6, 4, 2, 0)], dim=-1)
    codes = codes.view(*codes.shape[:-1], 2, 2)
    codes = codes.permute(2, 0, 9, 3, 1, 5, 7, 8, 4, 6).flip(6)
    codes = codes.reshape(packed.planes, tiles * TILE_ROWS, groups * GROUP_SIZE)
    # Two's complement: 3 is −1.
    planes = codes.view(torch.int8) - (codes.view(torch.int8) == 3).to(torch.int8) * 4
    whole = planes[:, : packed.out_features, : packed.in_features]
    if bool(planes[:, packed.out_features :].any()) or bool(planes[..., packed.in_features :].any()):
        raise FormatError("Trits that pad a tile must be 0")
    return whole.contiguous()


def _constant_bytes(constants: Tensor) -> Tensor:
    """Return scales and offsets (constants, rows, groups) of each tile, uint8 (row tiles, groups, bytes).

    The values of rows r and r + 8 are neighbours, and so are all constants of such a pair: one load fetches
    what a lane needs.
    """
    count, rows, groups = constants.shape
    ordered: Tensor = constants.view(count, rows // 16, 2, 8, groups).permute(1, 4, 3, 0, 2).contiguous()
    return ordered.view(rows // 16, groups, -1).view(torch.uint8)


def _unpack_constants(packed: PackedWeight, dtype: torch.dtype) -> Tensor:
    """Return scales, then offsets, (constants, out_features, groups)."""
    tiles, groups, _ = packed.tiles.shape
    stored = packed.tiles[..., packed.planes * PLANE_BYTES :].contiguous().view(dtype)
    ordered = stored.view(tiles, groups, 8, -1, 2).permute(3, 0, 4, 2, 1)
    constants = ordered.reshape(-1, tiles * TILE_ROWS, groups)
    if bool(constants[:, packed.out_features :].any()):
        raise FormatError("Scales and offsets that pad a tile must be 0")
    return constants[:, : packed.out_features].contiguous()
