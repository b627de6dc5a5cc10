"""AXI4 ports, directions as the master sees them, and the commands of the memory masters."""

from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

BURST_INCR = 0b01


class ReadPort(wiring.Signature):
    """Channels `ar` and `r` of an AXI4 read master."""

    def __init__(self, address_bits: int, data_bits: int, id_bits: int):
        super().__init__({
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


class WritePort(wiring.Signature):
    """Channels `aw`, `w` and `b` of an AXI4 write master; it needs no ID."""

    def __init__(self, address_bits: int, data_bits: int):
        super().__init__({
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


class Command(data.StructLayout):
    """A transfer: its byte address, a multiple of the bus word, and its number of words.

    A transfer has at least one word, and fewer than 2³² minus the longest burst.
    """

    def __init__(self, address_bits: int):
        super().__init__({"address": address_bits, "words": 32})
