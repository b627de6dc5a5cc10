"""How trits and codes can be packed, and how many bytes each packing takes. Arithmetic alone: no torch."""

from typing import Literal

#: How an artefact packs each group of trits by itself: five trits a byte, or four. The memory image of the
#: engine has packings of these names too, whose codes are others.
Packing = Literal["base3", "2bit"]
PACKINGS: tuple[Packing, ...] = ("base3", "2bit")

#: The storage packings of an artefact: a packing of single groups, or "dense", base 3 over a whole plane.
Storage = Literal["base3", "2bit", "dense"]
STORAGES: tuple[Storage, ...] = (*PACKINGS, "dense")

#: How an artefact keeps scales and offsets: each as a float16, or as a mantissa of 8, 6 or 4 bits in units
#: of its row.
ScaleForm = Literal["float16", "u8", "u6", "u4"]
SCALE_FORMS: tuple[ScaleForm, ...] = ("float16", "u8", "u6", "u4")

#: Bits of a mantissa.
MANTISSA_BITS: dict[ScaleForm, int] = {"u8": 8, "u6": 6, "u4": 4}

#: 3⁵ = 243 ≤ 256, so 1.6 bits per trit.
_TRITS_PER_BYTE = {"base3": 5, "2bit": 4}


def packed_shape(shape: tuple[int, int, int], group_size: int, packing: Storage) -> tuple[int, int, int]:
    """Return the shape of what :func:`ternhw_quant.weights.packing.pack_planes` returns for planes.

    Parameters
    ----------
    shape : tuple of int
        Planes, out_features and in_features.
    group_size : int
    packing : "base3", "2bit" or "dense"
    """
    planes, out_features, in_features = shape
    if packing == "dense":
        return planes, 1, packed_bytes(out_features * in_features, "base3")
    return planes, out_features, row_bytes(in_features, group_size, packing)


def packed_bytes(trits: int, packing: Packing) -> int:
    """Return how many bytes a run of `trits` takes: 128 take 26 in base 3 and 32 with two bits."""
    return -(-trits // _TRITS_PER_BYTE[packing])


def row_bytes(in_features: int, group_size: int, packing: Packing) -> int:
    """Return how many bytes a row of one plane takes: each of its groups is packed by itself."""
    whole, rest = divmod(in_features, group_size)
    return whole * packed_bytes(group_size, packing) + packed_bytes(rest, packing)


def bit_bytes(values: int, bits: int) -> int:
    """Return how many bytes a run of `values` of `bits` bits each takes."""
    return -(-values * bits // 8)


def index_bits(columns: int) -> int:
    """Return how many bits number `columns` columns: ⌈log2 columns⌉, at least 1."""
    return max(1, (columns - 1).bit_length())
