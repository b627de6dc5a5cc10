"""One link of a systolic chain: a trit selects the term that is added to the partial sum."""

from amaranth.hdl import Module, Signal, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out


def sum_bits(activation_bits: int, terms: int) -> int:
    """Return the signed width that holds `terms` activations or their complements."""
    return activation_bits + (terms - 1).bit_length()


class TernaryMac(wiring.Component):
    """One adder and one register: ``o = i + {0, x, ~x}``, selected by a trit.

    Latency: one cycle. Throughput: one term per cycle. It has no handshake and no reset.

    For each bit of the sum, the selection depends on three bits, so it fits into the look-up tables in front
    of a carry chain. It is a module of its own, so that tools map it only once.

    Parameters
    ----------
    activation_bits : int
    position : int
        Number of links before this one; it sets the widths. For the first link `i` is one bit, and 0.

    Members
    -------
    x : In(activation_bits)
    trit : In(2)
        00 adds 0, 01 adds x, 10 adds ~x. 11 is not a trit; it would add ``x | ~x = −1``.
    i : In(signed)
        Partial sum of the links before this one.
    o : Out(signed)
        The new partial sum, one cycle later.
    """

    def __init__(self, activation_bits: int, position: int):
        self._activation_bits = activation_bits
        before = sum_bits(activation_bits, position) if position else 1
        super().__init__({
            "x":    In(signed(activation_bits)),
            "trit": In(2),
            "i":    In(signed(before)),
            "o":    Out(signed(sum_bits(activation_bits, position + 1))),
        })

    def elaborate(self, platform):
        m = Module()
        positive, negative = (bit.replicate(self._activation_bits) for bit in self.trit)
        term = Signal(signed(self._activation_bits))
        m.d.comb += term.eq((self.x & positive) | (~self.x & negative))
        total = Signal.like(self.o, reset_less=True)
        m.d.sync += total.eq(self.i + term)
        m.d.comb += self.o.eq(total)
        return m
