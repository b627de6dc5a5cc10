"""The AXI4 write master: takes commands and a stream of words, writes bursts."""

from amaranth.hdl import C, Cat, Module, Mux, ResetInserter, Signal
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import exact_log2

from ternhw.config import AcceleratorConfig
from ternhw.gateware.axi import BURST_INCR, Command, WritePort
from ternhw.gateware.axi_properties import writer_properties
from ternhw.gateware.reader import BurstSplitter, WordQueue

#: Bursts that may wait for their response; all the bits of the count are 1.
MAX_BURSTS = 15


class WriteMaster(wiring.Component):
    """Writes a stream of words to the addresses of the commands.

    A burst begins when all of its words have arrived, so `w.valid` stays high until its last beat. One burst
    is written at a time. Its address and its words are offered in the same cycle and taken in any order. No
    output depends combinationally on an input.

    While `abort` is high, no burst begins, and commands and words of bursts that have not begun are dropped.
    It must stay high until `idle` is high; then the state is that after reset.

    Parameters
    ----------
    config : AcceleratorConfig
        Gives `address_bits`, `bus_bits` and `burst_words`.

    Members
    -------
    axi : Out(WritePort)
    command : In(stream of Command)
        Ready if no command is pending.
    data : In(stream of `bus_bits`)
        The words of the commands. The words of two bursts are accepted before their command.
    abort : In(1)
    idle : Out(1)
        No command and no word is pending, and every burst has its response.
    error : Out(1)
        The response in the previous cycle was an error.

    docs/engine.md, "Memory ports", gives the cycle of every transfer.
    """

    def __init__(self, config: AcceleratorConfig):
        self._config = config
        super().__init__({
            "axi":     Out(WritePort(config.address_bits, config.bus_bits)),
            "command": In(stream.Signature(Command(config.address_bits))),
            "data":    In(stream.Signature(config.bus_bits)),
            "abort":   In(1),
            "idle":    Out(1),
            "error":   Out(1),
        })
        depth = 2 * config.burst_words
        self.splitter = BurstSplitter(config, config.burst_words)
        self.queue    = WordQueue(config.bus_bits, depth)
        self.level    = Signal(range(depth + 1))  # words in the memory of the queue
        self.stored   = Signal()                  # a word came in the cycle before
        self.gathered = Signal(range(depth + 3))  # words of no burst yet
        self.busy     = Signal()                  # a burst's words are offered
        self.left     = Signal(range(config.burst_words), reset_less=True)  # after the one that is offered
        self.bursts   = Signal(range(MAX_BURSTS + 1))  # that have no response yet

    def elaborate(self, platform):
        m = Module()
        aw, w, b = self.axi.aw, self.axi.w, self.axi.b
        splitter, queue = self.splitter, self.queue
        drop  = Signal()
        begin = Signal()
        m.submodules.splitter = ResetInserter(self.abort)(splitter)
        m.submodules.queue    = ResetInserter(drop)(queue)
        wiring.connect(m, wiring.flipped(self.command), splitter.command)

        store = self.data.valid & self.data.ready
        m.d.comb += [
            drop.eq(self.abort & ~self.busy),
            self.data.ready.eq(~self.level[-1]),
            queue.write.eq(store),
            queue.word.eq(self.data.payload),
            queue.words.ready.eq(self.busy & w.ready),
            begin.eq(splitter.offered & (self.gathered > splitter.length) & (~aw.valid | aw.ready)
                     & ~self.busy & ~self.bursts.all() & ~self.abort),
            splitter.taken.eq(begin),
            self.idle.eq(~splitter.pending & ~self.stored & (self.gathered == 0) & (self.bursts == 0)),
        ]
        # −(length + 1) is ~length: one carry chain.
        taken = Mux(begin, ~Cat(splitter.length, C(0, 1)).as_signed(), 0)
        m.d.sync += [
            self.stored.eq(store),
            self.level.eq(self.level + store - queue.freed),
            self.gathered.eq(self.gathered + taken + self.stored),
        ]
        with m.If(drop):
            m.d.sync += [self.stored.eq(0), self.level.eq(0), self.gathered.eq(0)]

        m.d.comb += [
            aw.size.eq(exact_log2(self._config.bus_bits // 8)),
            aw.burst.eq(BURST_INCR),
            w.valid.eq(self.busy),  # and the queue's output is valid
            w.data.eq(queue.words.payload),
            w.strb.eq(-1),
            w.last.eq(self.left == 0),
            b.ready.eq(1),
        ]
        m.d.sync += self.error.eq(b.valid & b.resp[1])
        with m.If(begin != b.valid):
            m.d.sync += self.bursts.eq(self.bursts + Mux(begin, 1, -1))
        with m.If(aw.ready):
            m.d.sync += aw.valid.eq(0)
        with m.If(self.busy & w.ready):
            m.d.sync += [self.left.eq(self.left - 1), self.busy.eq(~w.last)]
        with m.If(begin):
            m.d.sync += [
                aw.valid.eq(1), aw.addr.eq(splitter.address), aw.len.eq(splitter.length),
                self.busy.eq(1), self.left.eq(splitter.length),
            ]
        if platform == "formal":
            m.submodules.properties = writer_properties(self, begin=begin)
        return m
