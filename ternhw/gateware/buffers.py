"""A stream register whose ready is a register, too."""

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out


class SkidBuffer(wiring.Component):
    """Holds up to two words, so that neither valid nor ready passes through: one word a cycle, one cycle late.

    Members
    -------
    i : In(stream)
    o : Out(stream)
    """

    def __init__(self, shape):
        self._shape = shape
        super().__init__({"i": In(stream.Signature(shape)), "o": Out(stream.Signature(shape))})

    def elaborate(self, platform):
        m = Module()
        first  = Signal(self._shape, name="first_word", reset_less=True)
        second = Signal(self._shape, name="second_word", reset_less=True)
        level  = Signal(range(3))

        put = self.i.valid & self.i.ready
        take = self.o.valid & self.o.ready
        m.d.comb += [
            self.i.ready.eq(level != 2),
            self.o.valid.eq(level != 0),
            self.o.payload.eq(first),
        ]
        m.d.sync += level.eq(level + put - take)
        with m.If(put):
            m.d.sync += second.eq(self.i.payload)
        with m.If(take | (level == 0)):
            m.d.sync += first.eq(Mux(level == 2, second, self.i.payload))
        return m
