"""A stream register whose ready is a register, too."""

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out


class SkidBuffer(wiring.Component):
    """Holds up to two words, so that neither valid nor ready passes through: a word a cycle, one cycle late.

    Members
    -------
    i : In(stream)
    o : Out(stream)
    """

    def __init__(self, shape):
        self._shape = shape
        super().__init__({"i": In(stream.Signature(shape)), "o": Out(stream.Signature(shape))})
        self.first, self.second = (Signal(name=name) for name in ("first_valid", "second_valid"))
        self.waiting = Signal(shape, name="second_word", reset_less=True)

    def elaborate(self, platform):
        m = Module()
        word = Signal(self._shape, name="first_word", reset_less=True)
        take = self.o.ready | ~self.first
        m.d.comb += [
            self.i.ready.eq(~self.second),
            self.o.valid.eq(self.first),
            self.o.payload.eq(word),
        ]
        with m.If(take):
            m.d.sync += word.eq(Mux(self.second, self.waiting, self.i.payload))
            m.d.sync += [self.first.eq(self.second | self.i.valid), self.second.eq(0)]
        with m.Elif(self.i.valid):
            m.d.sync += self.second.eq(1)
        with m.If(~self.second):
            m.d.sync += self.waiting.eq(self.i.payload)
        return m
