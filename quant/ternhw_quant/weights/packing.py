"""Trits in bytes: two bits each, or five to a byte; codes of b bits. Pure functions on the last axis."""

from functools import cache

import numpy as np
import torch
from torch import Tensor
from torch.nn.functional import pad

from ternhw_quant.errors import FormatError
from ternhw_quant.weights.sizes import Packing, Storage, bit_bytes, packed_bytes, row_bytes


def pack_planes(planes: Tensor, group_size: int, packing: Storage) -> Tensor:
    """Pack trit-planes: each group by itself, or with "dense" each plane, row after row, as one run.

    Parameters
    ----------
    planes : int8, shape (planes, out_features, in_features)

    Returns
    -------
    uint8, shape packed_shape(planes.shape, group_size, packing)
    """
    if packing == "dense":
        return pack_base3(planes.flatten(1))[:, None]
    return pack_rows(planes, group_size, packing)


def unpack_planes(packed: Tensor, shape: tuple[int, int, int], group_size: int, packing: Storage) -> Tensor:
    """Return the int8 planes of `shape` that :func:`pack_planes` packed.

    Raises
    ------
    FormatError
        If a byte stands for no trits, a fill is not zero, or there are too few bytes or too many.
    """
    if packing == "dense":
        return unpack_base3(packed[:, 0], shape[1] * shape[2]).view(shape)
    return unpack_rows(packed, shape[2], group_size, packing)


def pack_2bit(trits: Tensor) -> Tensor:
    """Pack four trits to a byte: trit ``i`` at bits ``2i`` and ``2i + 1``, 0 → 00, 1 → 01, −1 → 11.

    The trits 1, −1, 0, 1 are ``01 00 11 01`` from the top, the byte 0x4D. The last byte is filled up
    with zeros.

    Parameters
    ----------
    trits : int8, shape (…, n)

    Returns
    -------
    uint8, shape (…, ⌈n / 4⌉)
    """
    codes = _in_bytes(trits, 4).to(torch.uint8) & 3
    return codes[..., 0] | codes[..., 1] << 2 | codes[..., 2] << 4 | codes[..., 3] << 6


def unpack_2bit(packed: Tensor, n: int) -> Tensor:
    """Return the `n` trits, int8, that :func:`pack_2bit` packed.

    Raises
    ------
    FormatError
        If a code is 10, the fill is not zero, or the bytes are not ⌈n / 4⌉.
    """
    return _unpack(packed, n, "2bit")


def pack_base3(trits: Tensor) -> Tensor:
    """Pack five trits to a byte: the sum of ``(trit i + 1)·3^i``.

    The trits 1, −1, 0, 1, 1 are 2 + 0·3 + 1·9 + 2·27 + 2·81 = 227. The last byte is filled up with
    zeros, whose digit is 1.

    Parameters
    ----------
    trits : int8, shape (…, n)

    Returns
    -------
    uint8, shape (…, ⌈n / 5⌉)
    """
    digits = (_in_bytes(trits, 5) + 1).to(torch.uint8)
    value = digits[..., 4]
    for index in (3, 2, 1, 0):
        value = value * 3 + digits[..., index]
    return value


def unpack_base3(packed: Tensor, n: int) -> Tensor:
    """Return the `n` trits, int8, that :func:`pack_base3` packed.

    Raises
    ------
    FormatError
        If a byte is 243 or more, the fill is not zero, or the bytes are not ⌈n / 5⌉.
    """
    return _unpack(packed, n, "base3")


def pack_rows(planes: Tensor, group_size: int, packing: Packing) -> Tensor:
    """Pack each group of the last axis by itself, so that any group starts at a byte of its own.

    Parameters
    ----------
    planes : int8, shape (…, in_features)

    Returns
    -------
    uint8, shape (…, row_bytes(in_features, group_size, packing))
    """
    pack = pack_base3 if packing == "base3" else pack_2bit
    whole = planes.shape[-1] // group_size * group_size
    groups = planes[..., :whole].reshape(*planes.shape[:-1], -1, group_size)
    return torch.cat([pack(groups).flatten(-2), pack(planes[..., whole:])], dim=-1)


def unpack_rows(packed: Tensor, in_features: int, group_size: int, packing: Packing) -> Tensor:
    """Return the int8 planes that :func:`pack_rows` packed.

    Raises
    ------
    FormatError
        If a byte stands for no trits, a fill is not zero, or a row has not the bytes of `in_features`.
    """
    expected = row_bytes(in_features, group_size, packing)
    if packed.shape[-1] != expected:
        raise FormatError(f"Packed row must have {expected} bytes, not {packed.shape[-1]}")
    whole, rest = divmod(in_features, group_size)
    split = whole * packed_bytes(group_size, packing)
    parts = []
    if whole:
        groups = packed[..., :split].reshape(*packed.shape[:-1], whole, -1)
        parts.append(_unpack(groups, group_size, packing).flatten(-2))
    if rest:
        parts.append(_unpack(packed[..., split:], rest, packing))
    return parts[0] if len(parts) == 1 else torch.cat(parts, dim=-1)


def pack_bits(values: Tensor, bits: int) -> Tensor:
    """Pack integers of b bits without gaps: bit ``i`` of value ``j`` is bit ``j·b + i`` of the run.

    Bit n of a run is bit ``n mod 8`` of its byte ``⌊n / 8⌋``, so eight values of 3 bits are 3 bytes: 1, 2,
    3, 4, 5, 6, 7, 0 are 0xD1, 0x58, 0x1F. The last byte is filled up with zeros.

    Parameters
    ----------
    values : uint8 or int64, shape (…, n)
        Each from 0 to 2**bits − 1.
    bits : int

    Returns
    -------
    uint8, shape (…, ⌈n·bits / 8⌉)
    """
    if values.numel() and not 0 <= int(values.min()) <= int(values.max()) < 2**bits:
        raise ValueError(f"Values of {bits} bits must be from 0 to {2**bits - 1}")
    digits = (values[..., None] >> torch.arange(bits, dtype=values.dtype)) & 1
    return torch.from_numpy(np.packbits(digits.flatten(-2).byte().numpy(), axis=-1, bitorder="little"))


def unpack_bits(packed: Tensor, n: int, bits: int) -> Tensor:
    """Return the `n` values, uint8 if they fit and else int64, that :func:`pack_bits` packed.

    Raises
    ------
    FormatError
        If the fill is not zero, or the bytes are not ⌈n·bits / 8⌉.
    """
    expected = bit_bytes(n, bits)
    if packed.shape[-1] != expected:
        raise FormatError(f"{n} values of {bits} bits must take {expected} bytes, not {packed.shape[-1]}")
    digits = _digits(packed)
    if digits[..., n * bits :].any():
        raise FormatError(f"Bits that pad {n} values of {bits} bits must be 0")
    return _values(digits, n, bits)


def unpack_bits_unchecked(packed: Tensor, n: int, bits: int) -> Tensor:
    """Return what :func:`unpack_bits` returns, on any device and in traced code; bytes are not checked."""
    return _values(_digits(packed), n, bits)


def _digits(packed: Tensor) -> Tensor:
    if packed.device.type == "cpu" and not torch.compiler.is_compiling():  # Twice as fast.
        return torch.from_numpy(np.unpackbits(packed.numpy(), axis=-1, bitorder="little"))
    places = torch.arange(8, dtype=torch.uint8, device=packed.device)
    return (packed[..., None] >> places & 1).flatten(-2)


def _values(digits: Tensor, n: int, bits: int) -> Tensor:
    digits = digits[..., : n * bits].reshape(*digits.shape[:-1], n, bits)
    values = digits[..., 0].to(torch.uint8 if bits <= 8 else torch.int64, copy=True)
    for bit in range(1, bits):
        values |= digits[..., bit].to(values.dtype) << bit
    return values


def _in_bytes(trits: Tensor, per_byte: int) -> Tensor:
    """Return the trits as (…, bytes, per_byte), filled up with zeros."""
    if trits.dtype != torch.int8:
        raise TypeError(f"Trits must be int8, not {trits.dtype}")
    if trits.numel() and not -1 <= int(trits.min()) <= int(trits.max()) <= 1:
        raise ValueError(f"Trits must be −1, 0 or 1, not {int(trits[trits.abs() > 1][0])}")
    n = trits.shape[-1]
    return pad(trits, (0, -n % per_byte)).reshape(*trits.shape[:-1], -(-n // per_byte), per_byte)


def _unpack(packed: Tensor, n: int, packing: Packing) -> Tensor:
    if packed.dtype != torch.uint8:
        raise TypeError(f"Packed trits must be uint8, not {packed.dtype}")
    expected = packed_bytes(n, packing)
    if packed.shape[-1] != expected:
        raise FormatError(f"{n} trits must be packed in {expected} bytes, not {packed.shape[-1]}")
    nothing = _stand_for_nothing(packed, packing)
    if nothing.any():
        rule = "be below 243" if packing == "base3" else "hold no code 10"
        raise FormatError(f"Packed byte must {rule}, not 0x{int(packed[nothing][0]):02X}")
    # Rows of a table by one flat index are four times as fast as by an index of several dimensions.
    table = _trits_of_byte(packing).to(packed.device)
    trits = table.index_select(0, packed.reshape(-1).int()).view(*packed.shape[:-1], -1)
    if trits[..., n:].any():
        raise FormatError(f"Trits that pad a group of {n} must be 0")
    return trits[..., :n]


def _stand_for_nothing(packed: Tensor, packing: Packing) -> Tensor:
    """Return which bytes no trits have, as a mask: 243 and more, or those with a code 10."""
    if packing == "base3":
        return packed > 242
    return (packed >> 1 & ~packed & 0x55) > 0


@cache
def _trits_of_byte(packing: Packing) -> Tensor:
    """Return what each of the 256 bytes stands for, int8, shape (256, trits per byte)."""
    byte = torch.arange(256)[:, None]
    if packing == "2bit":
        return torch.tensor([0, 1, 0, -1], dtype=torch.int8)[byte >> torch.arange(0, 8, 2) & 3]
    return (byte // 3 ** torch.arange(5) % 3 - 1).to(torch.int8)
