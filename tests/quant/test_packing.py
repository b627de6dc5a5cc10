import re

import pytest
import torch

from ternhw_quant.errors import FormatError
from ternhw_quant.weights.packing import (
    pack_2bit,
    pack_base3,
    pack_bits,
    pack_planes,
    pack_rows,
    unpack_2bit,
    unpack_base3,
    unpack_bits,
    unpack_planes,
    unpack_rows,
)
from ternhw_quant.weights.sizes import PACKINGS, STORAGES, bit_bytes, packed_bytes, packed_shape, row_bytes

WORKED = [1, -1, 0, 1, 1]


def trits(values):
    return torch.tensor(values, dtype=torch.int8)


def test_pack_2bit_gives_the_worked_bytes():
    # Codes from bit 0: 01, 11, 00, 01 → 0b01_00_11_01 = 0x4D; the fifth trit alone is 01.
    assert pack_2bit(trits(WORKED)).tolist() == [0x4D, 0x01]


def test_pack_base3_gives_the_worked_bytes():
    # Digits 2, 0, 1, 2, 2: 2 + 0·3 + 1·9 + 2·27 + 2·81 = 227. A lone 1 with its fill: 2 + 3 + 9 + 27 + 81.
    assert pack_base3(trits([*WORKED, 1])).tolist() == [227, 122]
    assert pack_base3(trits([[-1] * 5, [1] * 5])).tolist() == [[0], [242]]


@pytest.mark.parametrize(("pack", "unpack"), [(pack_2bit, unpack_2bit), (pack_base3, unpack_base3)])
@pytest.mark.parametrize("n", [0, 1, 3, 4, 5, 6, 19, 20, 21, 127, 128])
def test_trits_come_back_from_their_bytes(pack, unpack, n):
    values = torch.randint(-1, 2, (3, 2, n), generator=torch.Generator().manual_seed(n), dtype=torch.int8)
    packed = pack(values)
    assert packed.dtype == torch.uint8
    assert packed.shape == (3, 2, packed_bytes(n, "2bit" if pack is pack_2bit else "base3"))
    assert torch.equal(unpack(packed, n), values)


@pytest.mark.parametrize("packing", PACKINGS)
@pytest.mark.parametrize(
    ("in_features", "group_size"), [(1, 128), (128, 128), (129, 128), (192, 128), (33, 7)]
)
def test_rows_pack_each_group_by_itself(packing, in_features, group_size):
    generator = torch.Generator().manual_seed(in_features)
    planes = torch.randint(-1, 2, (2, 3, in_features), generator=generator, dtype=torch.int8)
    packed = pack_rows(planes, group_size, packing)
    assert packed.shape == (2, 3, row_bytes(in_features, group_size, packing))
    assert torch.equal(unpack_rows(packed, in_features, group_size, packing), planes)
    pack = pack_2bit if packing == "2bit" else pack_base3
    by_group = [pack(group) for group in planes.split(group_size, dim=-1)]
    assert torch.equal(packed, torch.cat(by_group, dim=-1))


@pytest.mark.parametrize("storage", STORAGES)
@pytest.mark.parametrize(("in_features", "group_size"), [(1, 128), (129, 128), (192, 128), (33, 7)])
def test_planes_come_back_from_every_storage(storage, in_features, group_size):
    generator = torch.Generator().manual_seed(in_features)
    planes = torch.randint(-1, 2, (2, 3, in_features), generator=generator, dtype=torch.int8)
    packed = pack_planes(planes, group_size, storage)
    assert packed.dtype == torch.uint8
    assert packed.shape == packed_shape(planes.shape, group_size, storage)
    assert torch.equal(unpack_planes(packed, planes.shape, group_size, storage), planes)


def test_dense_planes_are_one_run_of_trits():
    # Two planes of 2 × 4: the fifth trit of a byte is the first of the second row.
    planes = trits([[[1, -1, 0, 1], [1, 0, 0, 0]], [[0] * 4, [0] * 4]])
    packed = pack_planes(planes, 2, "dense")
    assert packed.tolist() == [[[227, 121]], [[121, 121]]]
    packed[0, 0, 1] = 242
    with pytest.raises(FormatError, match=r"^Trits that pad a group of 8 must be 0$"):
        unpack_planes(packed, (2, 2, 4), 2, "dense")


def test_pack_bits_gives_the_worked_bytes():
    # From bit 0: 100 010 110 001 101 011 111 000, in bytes 10001011 00011010 11111000, each lowest bit first.
    assert pack_bits(torch.tensor([1, 2, 3, 4, 5, 6, 7, 0], dtype=torch.uint8), 3).tolist() == [
        0xD1,
        0x58,
        0x1F,
    ]
    assert pack_bits(torch.tensor([[3], [1]], dtype=torch.uint8), 2).tolist() == [[3], [1]]


@pytest.mark.parametrize("bits", [1, 2, 3, 4, 5, 7, 8, 9, 13, 17])
@pytest.mark.parametrize("n", [0, 1, 2, 7, 8, 9, 192])
def test_values_come_back_from_their_bits(bits, n):
    dtype = torch.uint8 if bits <= 8 else torch.int64
    values = torch.randint(0, 2**bits, (3, n), generator=torch.Generator().manual_seed(n), dtype=dtype)
    packed = pack_bits(values, bits)
    assert packed.dtype == torch.uint8
    assert packed.shape == (3, bit_bytes(n, bits))
    read = unpack_bits(packed, n, bits)
    assert read.dtype == dtype
    assert torch.equal(read, values)


def test_pack_bits_refuses_what_does_not_fit():
    with pytest.raises(ValueError, match=r"^Values of 3 bits must be from 0 to 7$"):
        pack_bits(torch.tensor([8]), 3)
    with pytest.raises(FormatError, match=r"^3 values of 3 bits must take 2 bytes, not 1$"):
        unpack_bits(torch.zeros(1, dtype=torch.uint8), 3, 3)
    with pytest.raises(FormatError, match=r"^Bits that pad 3 values of 3 bits must be 0$"):
        unpack_bits(torch.tensor([0, 2], dtype=torch.uint8), 3, 3)


def test_a_group_of_128_takes_26_or_32_bytes():
    assert row_bytes(4096, 128, "base3") == 32 * 26
    assert row_bytes(4096, 128, "2bit") == 32 * 32
    assert row_bytes(192, 128, "base3") == 26 + 13


def test_every_byte_has_one_meaning_or_none():
    for packing, unpack, pack, n in (
        ("2bit", unpack_2bit, pack_2bit, 4),
        ("base3", unpack_base3, pack_base3, 5),
    ):
        valid = 0
        for byte in range(256):
            try:
                values = unpack(torch.tensor([byte], dtype=torch.uint8), n)
            except FormatError:
                continue
            assert pack(values).tolist() == [byte]
            valid += 1
        assert valid == {"2bit": 3**4, "base3": 3**5}[packing]


@pytest.mark.parametrize(
    ("unpack", "byte", "n", "message"),
    [
        (unpack_2bit, 0b00_10_01_01, 4, "Packed byte must hold no code 10, not 0x25"),
        (unpack_base3, 243, 5, "Packed byte must be below 243, not 0xF3"),
        (unpack_base3, 255, 5, "Packed byte must be below 243, not 0xFF"),
        (unpack_2bit, 0b01_00_00_00, 3, "Trits that pad a group of 3 must be 0"),
        (unpack_base3, 242, 4, "Trits that pad a group of 4 must be 0"),
        (unpack_base3, 0, 6, "6 trits must be packed in 2 bytes, not 1"),
    ],
)
def test_unpack_refuses_bytes_that_no_trits_have(unpack, byte, n, message):
    packed = torch.tensor([[121 if unpack is unpack_base3 else 0], [byte]], dtype=torch.uint8)
    with pytest.raises(FormatError, match=f"^{re.escape(message)}$"):
        unpack(packed, n)


def test_unpack_rows_refuses_a_row_of_another_width():
    with pytest.raises(FormatError, match=r"^Packed row must have 39 bytes, not 38$"):
        unpack_rows(torch.zeros(2, 38, dtype=torch.uint8), 192, 128, "base3")


@pytest.mark.parametrize("pack", [pack_2bit, pack_base3])
def test_pack_refuses_what_is_no_trit(pack):
    with pytest.raises(ValueError, match=r"^Trits must be −1, 0 or 1, not 2$"):
        pack(trits([0, 2]))
    with pytest.raises(TypeError, match=r"^Trits must be int8, not torch.int64$"):
        pack(torch.tensor([0, 1]))


def test_unpack_refuses_another_dtype():
    with pytest.raises(TypeError, match=r"^Packed trits must be uint8, not torch.int8$"):
        unpack_base3(trits([0]), 5)
