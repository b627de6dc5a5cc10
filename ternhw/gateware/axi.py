"""AXI4 ports as their master sees them, and the commands of the memory masters."""

from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

BURST_INCR = 0b01


def ReadPort(address_bits: int, data_bits: int, id_bits: int) -> wiring.Signature:
    """Return the signature of an AXI4 read master's channels `ar` and `r`."""
    return wiring.Signature({
        "ar": Out(wiring.Signature({
            "valid": Out(1),
            "ready": In(1),
            "addr":  Out(address_bits),
            "id":    Out(id_bits),
            "len":   Out(8),
            "size":  Out(3),
            "burst": Out(2),
        })),
        "r": Out(wiring.Signature({
            "valid": In(1),
            "ready": Out(1),
            "data":  In(data_bits),
            "id":    In(id_bits),
            "resp":  In(2),
            "last":  In(1),
        })),
    })


def WritePort(address_bits: int, data_bits: int) -> wiring.Signature:
    """Return the signature of an AXI4 write master's channels `aw`, `w` and `b`; it needs no ID."""
    return wiring.Signature({
        "aw": Out(wiring.Signature({
            "valid": Out(1),
            "ready": In(1),
            "addr":  Out(address_bits),
            "len":   Out(8),
            "size":  Out(3),
            "burst": Out(2),
        })),
        "w": Out(wiring.Signature({
            "valid": Out(1),
            "ready": In(1),
            "data":  Out(data_bits),
            "strb":  Out(data_bits // 8),
            "last":  Out(1),
        })),
        "b": Out(wiring.Signature({
            "valid": In(1),
            "ready": Out(1),
            "resp":  In(2),
        })),
    })


def Command(address_bits: int) -> data.StructLayout:
    """Return the layout of a transfer's byte address, a multiple of the word, and its words.

    There is at least one word, and fewer than 2³² less the longest burst.
    """
    return data.StructLayout({"address": address_bits, "words": 32})
