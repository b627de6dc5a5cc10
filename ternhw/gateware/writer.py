"""The AXI4 write master: takes commands and a stream of words, writes bursts."""

from amaranth.hdl import C, Cat, Module, Mux, ResetInserter, Signal
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import exact_log2

from ternhw.config import AcceleratorConfig
from ternhw.gateware.axi import BURST_INCR, Command, WritePort
from ternhw.gateware.axi_properties import writer_properties
from ternhw.gateware.reader import BurstSplitter, WordQueue

#: Bursts that may wait for their response; 2ⁿ − 1, so that all bits of a full count are 1.
MAX_BURSTS = 15


class WriteMaster(wiring.Component):
    """Writes a stream of words to the addresses of its commands.

    The master begins a burst when it holds all words of the burst. So `w.valid` stays high until the burst's
    last word. It writes one burst at a time. It offers the address and the first word in the same cycle; the
    slave may take them in any order. No output depends combinationally on an input.

    While `abort` is high, the master begins no burst, and drops commands and all words that belong to no
    begun burst. `abort` must stay high until `idle` is high. The master is then in its state after reset.

    Latency: a burst is offered three cycles after its last word was accepted. Throughput: one word per cycle,
    with a pause of one cycle between bursts. docs/engine.md, "Memory ports", gives the cycle of every
    transfer.

    Parameters
    ----------
    config : AcceleratorConfig
        Gives `address_bits`, `bus_bits` and `burst_words`.

    Members
    -------
    axi : Out(WritePort)
    command : In(stream of Command)
        Ready while no command is pending.
    data : In(stream of `bus_bits`)
        The words of the commands. The words of two longest bursts are accepted ahead of their command.
    abort : In(1)
    spare : Out(2)
        Words that `data` will take whatever happens, 2 for two or more.
    idle : Out(1)
        No command and no word is pending, and every burst has its response.
    error : Out(1)
        The response of the cycle before was an error.
    """

    def __init__(self, config: AcceleratorConfig):
        self._config = config
        super().__init__({
            "axi":     Out(WritePort(config.address_bits, config.bus_bits)),
            "command": In(stream.Signature(Command(config.address_bits))),
            "data":    In(stream.Signature(config.bus_bits)),
            "spare":   Out(range(3)),
            "abort":   In(1),
            "idle":    Out(1),
            "error":   Out(1),
        })
        depth = 2 * config.burst_words
        self.splitter = BurstSplitter(config, config.burst_words)
        self.queue    = WordQueue(config.bus_bits, depth)
        self.level    = Signal(range(depth + 1))  # words in the memory of the queue
        self.stored   = Signal()                  # a word came in the cycle before
        self.gathered = Signal(range(depth + 3))  # words that belong to no begun burst
        self.busy     = Signal()                  # the words of a burst are being offered
        self.left     = Signal(range(config.burst_words), reset_less=True)  # words after the offered one
        self.bursts   = Signal(range(MAX_BURSTS + 1))  # bursts without a response

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
            self.spare.eq(Mux(self.level[-1], 0, Mux(self.level[:-1].all(), 1, 2))),
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
            w.valid.eq(self.busy),  # the queue's output is then valid, too
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
