import re
from dataclasses import replace

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from ternhw_quant import integer
from ternhw_quant.cuda.layout import PackedWeight, pack, pack_exact, unpack, unpack_exact
from ternhw_quant.errors import FormatError, InputError
from ternhw_quant.weights.matrix import TernaryMatrix
from tests.artifacts import Form
from tests.quant.cuda.weights import FORMS, make

FIELDS = ("planes", "scales", "mantissas", "exponents", "offsets", "permutation")


def assert_equal(one, other):
    for field in FIELDS:
        left, right = getattr(one, field, None), getattr(other, field, None)
        assert left is right or torch.equal(left, right), field


@settings(max_examples=40, deadline=None)
@given(
    form=st.sampled_from([*FORMS.values(), Form(planes=3, group_size=128, offsets=True)]),
    out_features=st.integers(1, 50),
    in_features=st.integers(1, 400),
    seed=st.integers(0, 9),
)
def test_matrix_comes_back_from_its_tiles(form, out_features, in_features, seed):
    matrix = make((out_features, in_features), form, seed)
    assert_equal(unpack(pack(matrix)), matrix)
    whole = integer.quantize_scales(matrix)
    assert_equal(unpack_exact(pack_exact(whole)), whole)


@pytest.mark.parametrize("group_size", [256, 384, 700, 10**6])
def test_larger_groups_become_groups_of_128(group_size):
    matrix = make((20, 700), Form(group_size=group_size, offsets=True))
    assert torch.equal(unpack(pack(matrix)).dequantize(), matrix.dequantize())


def test_trit_lies_where_the_page_says():
    # Row 13 is quad 5 and half 1. Column 128 + 75 is of group 1; 75 = 2·32 + 11: word 2, early; 11 = 8 + 2·1
    # + 1: upper, pair 1, odd. Lane 4·5 + 1 = 21, r = half + 2·upper = 3, i = 3: bits 16 + 14 − 6 = 24 and 25.
    planes = torch.zeros(2, 16, 256, dtype=torch.int8)
    planes[1, 13, 203] = -1
    tiles = pack(TernaryMatrix(planes=planes, scales=torch.zeros(2, 16, 2), group_size=128)).tiles
    words = tiles[0, 1].numpy().view("<u4")
    assert words[128 + 21 * 4 + 2] == 3 << 24
    assert np.count_nonzero(tiles.numpy().view("<u4")) == 1


def test_scales_of_a_lane_are_neighbours():
    scales = torch.arange(2 * 16 * 1).view(2, 16, 1).float()
    planes = torch.zeros(2, 16, 128, dtype=torch.int8)
    tiles = pack(TernaryMatrix(planes=planes, scales=scales, group_size=128)).tiles
    halves = tiles[0, 0, 1024:].numpy().view("<f2").reshape(8, 2, 2)
    # By quad, constant and half: the row is quad + 8·half.
    assert halves[3, 1].tolist() == [16 + 3, 16 + 11]


@pytest.mark.parametrize(
    ("form", "tile_bytes"),
    [("two planes", 1088), ("tied", 1056), ("offsets", 576), ("one plane", 544)],
)
def test_bytes_are_those_that_a_multiplication_reads(form, tile_bytes):
    packed = pack(make((32, 256), FORMS[form]))
    assert packed.nbytes == 2 * 2 * tile_bytes
    assert replace(packed, permutation=torch.arange(256, dtype=torch.int32)).nbytes == packed.nbytes + 1024


# PTX ISA, "Matrix Fragments for mma.m16n8k16 with floating point type" and "… mma.m16n8k32": row and column
# of element i of a lane.
def float_a(lane, i):
    return lane // 4 + (0 if i < 2 or 4 <= i < 6 else 8), lane % 4 * 2 + (i & 1) + (8 if i >= 4 else 0)


def float_b(lane, i):
    return lane % 4 * 2 + (i & 1) + (8 if i >= 2 else 0), lane // 4


def int8_a(lane, i):
    return lane // 4 + (0 if i < 4 or 8 <= i < 12 else 8), lane % 4 * 4 + (i & 3) + (16 if i >= 8 else 0)


def int8_b(lane, i):
    return lane % 4 * 4 + (i & 3) + (16 if i >= 4 else 0), lane // 4


#: Of 32 columns, which the int8 fragment has at each k (docs/cuda.md).
INT8_ORDER = [8 * h + 2 * c + place for h in range(2) for c in range(4) for place in (16, 0, 17, 1)]


def spread(registers, element, shape):
    """Elements of each lane, (32, n), as the matrix that they are the fragments of."""
    matrix = np.zeros(shape, dtype=np.int64)
    for lane in range(32):
        for i in range(registers.shape[1]):
            matrix[element(lane, i)] = registers[lane, i]
    return matrix


@pytest.mark.parametrize("form", FORMS)
def test_fragments_of_the_tensor_cores_multiply_to_the_golden_model(form):
    matrix = integer.quantize_scales(make((40, 300), FORMS[form]))
    packed = pack_exact(matrix)
    q = torch.randint(-128, 128, (8, 300), dtype=torch.int8)
    stored = q if matrix.permutation is None else q[:, matrix.permutation]
    x = np.pad(stored.numpy().astype(np.int64), ((0, 0), (0, 84)))
    by_float, by_int8 = np.zeros((2, 8, 48), dtype=np.int64)
    constants = packed.tiles[..., packed.planes * 512 :].reshape(3, 3, 8, -1, 2).numpy()
    for tile, group in np.ndindex(3, 3):
        rows, columns = slice(16 * tile, 16 * tile + 16), x[:, 128 * group : 128 * group + 128]
        constant = np.moveaxis(constants[tile, group], (1, 2), (0, 1)).reshape(-1, 16).astype(np.int64)
        for plane in range(packed.planes):
            words = (
                packed.tiles[tile, group, 512 * plane : 512 * plane + 512].numpy().view("<u4").reshape(32, 4)
            )
            scale = constant[0] * (3, 2)[plane] if packed.tied else constant[plane]
            by_float[:, rows] += float_products(words, columns).T * scale
            by_int8[:, rows] += int8_products(words, columns).T * scale
        if packed.offset:
            mantissas = constant[-1].astype(np.uint8).view(np.int8).astype(np.int64)
            for total in (by_float, by_int8):
                total[:, rows] += columns.sum(axis=1)[:, None] * mantissas
    golden = integer.accumulate(matrix, q).numpy()
    assert np.array_equal(by_float[:, :40], golden)
    assert np.array_equal(by_int8[:, :40], golden)


def float_products(words, columns):
    """(16 rows, 8 tokens) of one plane of a tile, by m16n8k16 on float16."""
    total = np.zeros((16, 8), dtype=np.int64)
    for step in range(8):
        shifts = 8 * (step % 2) + 2 * np.arange(4)
        registers = words[:, step // 2, None] << shifts.astype(np.uint32) & np.uint32(0xC000C000)
        elements = np.ascontiguousarray(registers).view("<f2") / 2
        k = 16 * step + np.array([[float_b(lane, i)[0] for i in range(4)] for lane in range(32)])
        token = np.array([[float_b(lane, i)[1] for i in range(4)] for lane in range(32)])
        a, b = spread(elements, float_a, (16, 16)), spread(columns[token, k], float_b, (16, 8))
        total += a @ b
    return total


def int8_products(words, columns):
    """The same by m16n8k32 on int8, of which 1 is 64."""
    total = np.zeros((16, 8), dtype=np.int64)
    for word in range(4):
        registers = words[:, word, None] << (2 * np.arange(4)).astype(np.uint32) & np.uint32(0xC0C0C0C0)
        elements = np.ascontiguousarray(registers).view(np.int8)
        k = 32 * word + np.array([[INT8_ORDER[int8_b(lane, i)[0]] for i in range(8)] for lane in range(32)])
        token = np.array([[int8_b(lane, i)[1] for i in range(8)] for lane in range(32)])
        total += spread(elements, int8_a, (16, 32)) @ spread(columns[token, k], int8_b, (32, 8))
    return total >> 6


def refuses(call, error, message):
    with pytest.raises(error, match=f"^{re.escape(message)}$"):
        call()


def test_pack_refuses_what_has_no_tiles():
    matrix = make((3, 200), Form(group_size=64))
    refuses(lambda: pack(matrix), InputError, "Group size must be a multiple of 128 or a whole row, not 64")
    matrix = make((3, 200), FORMS["two planes"])
    wrong = matrix.planes.clone()
    wrong[0, 1, 2] = 2
    refuses(lambda: pack(replace(matrix, planes=wrong)), FormatError, "Trits must be −1, 0 or 1, not 2")
    large = replace(matrix, scales=matrix.scales + 1e6)
    refuses(lambda: pack(large), FormatError, "Scales and offsets must be finite in float16")
    empty = TernaryMatrix(planes=wrong[:, :0], scales=matrix.scales[:, :0], group_size=128)
    refuses(lambda: pack(empty), InputError, "Weight must not be empty, as one of shape (2, 0, 200) is")


def broken(packed, place, value):
    tiles = packed.tiles.clone()
    tiles[place] = value
    return replace(packed, tiles=tiles)


def test_unpack_refuses_what_pack_does_not_write():
    packed = pack(make((3, 200), FORMS["two planes"]))
    code = broken(packed, (0, 1, 700), 0b00001000)
    refuses(lambda: unpack(code), FormatError, "Trits of a tile must hold no code 10")
    # Row 3 is of quad 3, bytes 192 to 255 of a plane, and not there; column 128 + 127 is neither.
    row, column = broken(packed, (0, 0, 192), 0b01000000), broken(packed, (0, 1, 63), 1)
    refuses(lambda: unpack(row), FormatError, "Trits that pad a tile must be 0")
    refuses(lambda: unpack(column), FormatError, "Trits that pad a tile must be 0")
    scale = broken(packed, (0, 0, -1), 1)
    refuses(lambda: unpack(scale), FormatError, "Scales and offsets that pad a tile must be 0")
    refuses(
        lambda: unpack_exact(packed),
        FormatError,
        "Tiles must have mantissas, not float16 scales, to be a matrix of integers",
    )
    exact = pack_exact(integer.quantize_scales(make((3, 200), FORMS["two planes"])))
    refuses(
        lambda: unpack(exact),
        FormatError,
        "Tiles must have float16 scales, not mantissas, to be a matrix of floating point",
    )


def test_packed_weight_refuses_tiles_of_another_shape():
    tiles = torch.zeros(1, 2, 1088, dtype=torch.uint8)
    refuses(
        lambda: PackedWeight(tiles=tiles, out_features=17, in_features=256, planes=2),
        FormatError,
        "Tiles must be uint8 of shape (2, 2, 1088), not torch.uint8 of (1, 2, 1088)",
    )
