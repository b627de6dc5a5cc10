"""One link of a systolic chain: a trit selects the operand that is added to the partial sum."""

from amaranth.hdl import Module, Signal, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out


def sum_bits(activation_bits: int, terms: int) -> int:
    """Return the signed width that holds `terms` activations or their complements."""
    return activation_bits + (terms - 1).bit_length()


class TernaryMac(wiring.Component):
    """``o = i + {0, x, ~x}``, registered: one adder and one register, without a separate multiplexer.

    The selection is a function of three bits for each bit of the sum, so it fits the look-up tables of a
    carry chain. It is a module of its own, so that tools map it once. The register holds data only and is
    not reset.

    Parameters
    ----------
    activation_bits : int
    position : int
        Number of links before this one; it sets the widths. The first link has no partial sum: its `i` is
        one bit, 0.

    Members
    -------
    x : In(activation_bits)
    trit : In(2)
        00 adds 0, 01 adds x, 10 adds ~x. 11 is not a trit; it adds ``x | ~x = −1``.
    i : In(signed)
        Partial sum of the links before.
    o : Out(signed)
        One cycle later.
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
