"""Sizes of the T16 layout (docs/cuda.md, "Layout"), in plain numbers: this module needs no torch."""

GROUP_SIZE = 128  #: Columns of a tile.
TILE_ROWS = 16  #: Rows of a tile: those of one mma instruction.
PLANE_BYTES = TILE_ROWS * GROUP_SIZE // 4


def tile_shape(
    shape: tuple[int, int], planes: int, tied: bool, offset: bool, exact: bool
) -> tuple[int, int, int]:
    """Return the shape of the tiles of a weight (out_features, in_features).

    Two planes take 1088 bytes a tile, tied 1056; one plane with offsets 576.
    """
    constants = (1 if tied else planes) + offset
    tile_bytes = planes * PLANE_BYTES + constants * TILE_ROWS * (1 if exact else 2)
    return -(-shape[0] // TILE_ROWS), -(-shape[1] // GROUP_SIZE), tile_bytes
