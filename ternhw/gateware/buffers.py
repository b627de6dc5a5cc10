"""A stream register whose ready is a register as well."""

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out


class SkidBuffer(wiring.Component):
    """Holds up to two words, so that neither valid nor ready has a combinational path through it.

    Throughput is one word per cycle, latency one cycle. The words use two places in turn. The next place is
    written in each cycle until it holds the right word. So no decision has to reach a word-wide register
    within a cycle.

    Members
    -------
    i : In(stream)
    o : Out(stream)
    """

    def __init__(self, shape):
        self._shape = shape
        super().__init__({"i": In(stream.Signature(shape)), "o": Out(stream.Signature(shape))})
        #: There is a word; there are two, of which `waiting` is the second.
        self.first, self.second = (Signal(name=name) for name in ("first_valid", "second_valid"))
        self.waiting = Signal(shape, name="waiting")
        #: The place of the next word, and of the first.
        self.into, self.out_of = Signal(name="into"), Signal(name="out_of")

    def elaborate(self, platform):
        m = Module()
        words = [Signal(self._shape, name=f"word_{place}", reset_less=True) for place in range(2)]
        into, out_of = self.into, self.out_of
        put, take = self.i.valid & ~self.second, self.o.ready & self.first
        m.d.comb += [
            self.i.ready.eq(~self.second),
            self.o.valid.eq(self.first),
            self.o.payload.eq(Mux(out_of, words[1], words[0])),
            self.waiting.eq(Mux(out_of, words[0], words[1])),
        ]
        m.d.sync += [into.eq(into ^ put), out_of.eq(out_of ^ take)]
        with m.If(take | ~self.first):
            m.d.sync += [self.first.eq(self.second | self.i.valid), self.second.eq(0)]
        with m.Elif(self.i.valid):
            m.d.sync += self.second.eq(1)
        for place, word in enumerate(words):
            with m.If((into == place) & ~self.second):
                m.d.sync += word.eq(self.i.payload)
        return m
