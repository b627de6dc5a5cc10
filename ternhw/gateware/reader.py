"""The AXI4 read master: takes commands, returns streams of words."""

from amaranth.hdl import C, Cat, Module, Mux, ResetInserter, Signal
from amaranth.lib import memory, stream, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import bits_for, exact_log2

from ternhw.config import AcceleratorConfig
from ternhw.gateware.axi import BURST_INCR, Command, ReadPort
from ternhw.gateware.axi_properties import queue_properties, reader_properties, splitter_properties


class ReadMaster(wiring.Component):
    """Executes the read commands of several channels, each with its own ID and with its words in order.

    The master requests a burst only when the channel's queue has room for all of it. So `r.ready` is
    constantly 1, and the bursts of different IDs may be answered in any order, interleaved. If several
    channels have a burst to request, the first-named has priority. No output depends combinationally on an
    input.

    While `abort` is high, the master begins no burst, drops commands and keeps the queues empty, whatever
    arrives. `abort` must stay high until `idle` is high. The master is then in its state after reset.

    Latency: `ar.valid` rises at the earliest five cycles after a command, and a word is offered at the
    earliest four cycles after it came on `r`. Throughput: one word per cycle. docs/engine.md, "Memory ports",
    gives the cycle of every transfer.

    Parameters
    ----------
    config : AcceleratorConfig
        Gives `address_bits`, `bus_bits` and `burst_words`.
    channels : dict of str to int
        Size of each channel's queue in words: a power of two, at least 2. Bursts are limited to half of it.

    Members
    -------
    axi : Out(ReadPort)
        A channel's ID is its index in `channels`.
    <name>_command : In(stream of Command)
        Ready while the channel has no command pending.
    <name> : Out(stream of `bus_bits`)
        The words of the channel's commands.
    <name>_spent : Out(1)
        No command is pending, and all requested words have left the queue's memory. The last words are
        offered, or will be offered within three cycles.
    abort : In(1)
    idle : Out(1)
        No command is pending, and no burst is offered or under way. Words may still wait in the queues.
    error : Out(1)
        The word of the cycle before came with an error response. It is delivered like any other.
    """

    def __init__(self, config: AcceleratorConfig, channels: dict[str, int]):
        self._config   = config
        self._channels = channels
        id_bits = bits_for(max(1, len(channels) - 1))
        members = {
            "axi":   Out(ReadPort(config.address_bits, config.bus_bits, id_bits)),
            "abort": In(1),
            "idle":  Out(1),
            "error": Out(1),
        }
        for name in channels:
            members[f"{name}_command"] = In(stream.Signature(Command(config.address_bits)))
            members[name]              = Out(stream.Signature(config.bus_bits))
            members[f"{name}_spent"]   = Out(1)
        super().__init__(members)

    def elaborate(self, platform):
        m = Module()
        ar, r = self.axi.ar, self.axi.r

        word   = Signal(self._config.bus_bits, reset_less=True)
        arrive = Signal(len(self._channels))  # one bit per channel: `word` is for it
        last   = Signal()
        m.d.comb += r.ready.eq(1)
        m.d.sync += [
            word.eq(r.data),
            arrive.eq(Cat(r.valid & (r.id == index) for index in range(len(self._channels)))),
            last.eq(r.valid & r.last),
            self.error.eq(r.valid & r.resp[1]),
        ]

        channels = []
        for index, (name, depth) in enumerate(self._channels.items()):
            channel = ReadChannel(self._config, depth)
            m.submodules[name] = ResetInserter(self.abort)(channel)
            wiring.connect(m, wiring.flipped(getattr(self, f"{name}_command")), channel.command)
            wiring.connect(m, channel.words, wiring.flipped(getattr(self, name)))
            m.d.comb += [
                channel.arrive.eq(arrive[index]), channel.word.eq(word),
                getattr(self, f"{name}_spent").eq(channel.spent),
            ]
            channels.append(channel)

        # Every burst has reserved at least one word of a queue; this bounds the number of bursts.
        bursts = Signal(range(sum(self._channels.values()) + 1))
        free   = Signal()
        begin  = Signal()
        m.d.comb += [
            free.eq((~ar.valid | ar.ready) & ~self.abort),
            begin.eq(free & Cat(channel.request for channel in channels).any()),
            ar.size.eq(exact_log2(self._config.bus_bits // 8)),
            ar.burst.eq(BURST_INCR),
            self.idle.eq((bursts == 0) & ~Cat(channel.pending for channel in channels).any()),
        ]
        with m.If(begin != last):
            m.d.sync += bursts.eq(bursts + Mux(begin, 1, -1))
        with m.If(ar.ready):
            m.d.sync += ar.valid.eq(0)
        with m.If(begin):
            m.d.sync += ar.valid.eq(1)
        with m.If(free):
            for index, channel in reversed(list(enumerate(channels))):
                with m.If(channel.request):
                    m.d.sync += [ar.addr.eq(channel.address), ar.len.eq(channel.length), ar.id.eq(index)]
        higher = 0
        for channel in channels:
            m.d.comb += channel.granted.eq(free & channel.request & ~higher)
            higher = higher | channel.request
        if platform == "formal":
            m.submodules.properties = reader_properties(
                self.axi, channels=channels, arrive=arrive, last=last, bursts=bursts, idle=self.idle,
                abort=self.abort)
        return m


class ReadChannel(wiring.Component):
    """One channel of the read master: splits commands into bursts, queues words, counts the queue's room.

    Members
    -------
    command : In(stream of Command)
    words : Out(stream of `bus_bits`)
    request : Out(1)
        A burst is ready to go and has credit.
    address, length : Out
        Its byte address, and its words less one.
    granted : In(1)
        The burst is requested in this cycle.
    pending : Out(1)
        There is a command with bursts to request.
    spent : Out(1)
        No command is pending, and every place of the queue is free.
    arrive, word : In
        A word for this channel came in the cycle before.
    """

    def __init__(self, config: AcceleratorConfig, depth: int):
        self._config = config
        self.depth   = depth
        self.longest = min(config.burst_words, depth // 2)
        super().__init__({
            "command": In(stream.Signature(Command(config.address_bits))),
            "words":   Out(stream.Signature(config.bus_bits)),
            "request": Out(1),
            "address": Out(config.address_bits),
            "length":  Out(8),
            "granted": In(1),
            "pending": Out(1),
            "spent":   Out(1),
            "arrive":  In(1),
            "word":    In(config.bus_bits),
        })
        #: Places of the queue that are neither occupied nor reserved for a burst.
        self.room = Signal(range(depth + 1), init=depth)
        self.fits = Signal()  #: In the cycle before there was room for the longest burst.
        self.bursts = BurstSplitter(config, self.longest)
        self.queue  = WordQueue(config.bus_bits, depth)

    def elaborate(self, platform):
        m = Module()
        m.submodules.bursts = bursts = self.bursts
        m.submodules.queue  = queue  = self.queue
        wiring.connect(m, wiring.flipped(self.command), bursts.command)
        wiring.connect(m, queue.words, wiring.flipped(self.words))

        m.d.sync += self.fits.eq(self.room >= self.longest)  # a power of two: needs no carry chain
        m.d.comb += [
            self.request.eq(bursts.offered & self.fits),
            self.address.eq(bursts.address),
            self.length.eq(bursts.length),
            self.pending.eq(bursts.pending),
            self.spent.eq(~bursts.pending & self.room[-1]),  # `depth` is a power of two
            bursts.taken.eq(self.granted),
            queue.write.eq(self.arrive),
            queue.word.eq(self.word),
        ]
        # −(length + 1) is ~length: one carry chain, whose carry input is `freed`.
        taken = Mux(self.granted, ~Cat(bursts.length, C(0, 1)).as_signed(), 0)
        m.d.sync += self.room.eq(self.room + taken + queue.freed)
        return m


class BurstSplitter(wiring.Component):
    """Splits commands into bursts at each multiple of the longest burst, so no burst crosses 4 KiB.

    Only the first and the last burst of a command can be shorter than the longest. Memory is divided into
    burst blocks of `longest` words. The registers hold the burst block of the next word (`block`), the word
    within it (`first`), and the words from the start of the burst block to the end of the command (`end`).
    For the next burst, `block` is one more and `end` is `longest` less.

    Latency: four cycles from a command to its first burst, three from a burst to the next.

    Parameters
    ----------
    config : AcceleratorConfig
    longest : int
        Words of the longest burst; a power of two.

    Members
    -------
    command : In(stream of Command)
        Ready while no command is pending. The first burst is offered four cycles later.
    offered : Out(1)
    address, length : Out
        Byte address of the burst; its words less one.
    taken : In(1)
        The offered burst is begun. The next one is offered three cycles later.
    pending : Out(1)
        A command has further bursts to offer.
    """

    def __init__(self, config: AcceleratorConfig, longest: int):
        self._word_bits  = exact_log2(config.bus_bits // 8)
        self._block_bits = exact_log2(longest)
        self.longest     = longest
        super().__init__({
            "command": In(stream.Signature(Command(config.address_bits))),
            "offered": Out(1),
            "address": Out(config.address_bits),
            "length":  Out(8),
            "taken":   In(1),
            "pending": Out(1),
        })
        self.block = Signal(config.address_bits - self._word_bits - self._block_bits, reset_less=True)
        self.first = Signal(self._block_bits, reset_less=True)
        self.end   = Signal(32, reset_less=True)
        self.last  = Signal(reset_less=True)
        #: One-hot, 0 without a command: prepare, look, measure, offer.
        self.state = Signal(4)

    def elaborate(self, platform):
        m = Module()
        prepare, look, measure, offer = self.state
        accept = self.command.valid & self.command.ready
        m.d.comb += [
            self.pending.eq(self.state.any()),
            self.command.ready.eq(~self.pending),
            self.offered.eq(offer),
            self.address.eq(Cat(self.first, self.block) << self._word_bits),
        ]
        m.d.sync += self.state.eq(Cat(
            accept, prepare | (self.taken & ~self.last), look, measure | (offer & ~self.taken)))

        # One adder serves two purposes: it adds `first` to the words, and steps from block to block. Without
        # a pending command the registers are written in every cycle: `command.valid` comes late in a cycle.
        with m.If(~self.pending):
            m.d.sync += self.end.eq(self.command.p.words)
        with m.Elif(prepare | self.taken):
            m.d.sync += self.end.eq(self.end + Mux(prepare, self.first, -self.longest))
        with m.If(~self.pending):
            address = self.command.p.address[self._word_bits:]
            m.d.sync += Cat(self.first, self.block).eq(address)
        with m.Elif(self.taken):
            m.d.sync += [self.first.eq(0), self.block.eq(self.block + 1)]

        # Words less one up to the command's end: end − 1 − first; up to the block's: longest − 1 − first.
        within, blocks = self.end[:self._block_bits], self.end[self._block_bits:]
        m.d.sync += self.last.eq((blocks[1:] == 0) & ((within == 0) | ~blocks[0]))
        m.d.sync += self.length.eq((~self.first + Mux(self.last, within, 0))[:self._block_bits])
        if platform == "formal":
            m.submodules.properties = splitter_properties(self, word_bytes=1 << self._word_bits)
        return m


class WordQueue(wiring.Component):
    """A queue of words in block RAM with two output registers. Its user must not overfill it.

    Latency: a word can be taken three cycles after it was written. Throughput: one word per cycle.

    Parameters
    ----------
    width, depth : int
        `depth` is a power of two, at least 2.

    Members
    -------
    write, word : In
        Store a word.
    words : Out(stream)
        Payload and valid are registered.
    freed : Out(1)
        In the cycle before, a word left the memory for the output registers.
    """

    def __init__(self, width: int, depth: int):
        self._width = width
        self._depth = depth
        super().__init__({
            "write": In(1),
            "word":  In(width),
            "words": Out(stream.Signature(width)),
            "freed": Out(1),
        })
        self.filled  = Signal()              # the memory holds at least one word, from `head` to `tail`
        self.head    = Signal(range(depth))
        self.tail    = Signal(range(depth), init=depth - 1)
        self.next    = Signal(range(depth))  # `tail` + 1
        self.latched = Signal()              # the memory's output register holds a word
        #: For proofs: words in the memory; whether a word came one cycle ago, and two cycles ago.
        self.level   = Signal(range(depth + 1))
        self.recent  = Signal(2)

    def elaborate(self, platform):
        m = Module()
        # A word is read in a later cycle than it is written, so the block RAM needs no bypass.
        m.submodules.storage = storage = memory.Memory(
            shape=self._width, depth=self._depth, init=[], attrs={"no_rw_check": 1})
        write = storage.write_port()
        read  = storage.read_port(domain="sync")

        # Without a reset, so that tools can use the output register of the block RAM.
        payload = Signal.like(self.words.payload, reset_less=True)
        m.d.comb += self.words.payload.eq(payload)
        move  = Signal()  # the word in the memory's output register moves to the stream's
        fetch = Signal()
        take  = Signal()
        m.d.comb += [
            move.eq(~self.words.valid | self.words.ready),
            fetch.eq(~self.latched | move),
            take.eq(fetch & self.filled),
            write.en.eq(self.write),
            write.addr.eq(self.next),
            write.data.eq(self.word),
            read.en.eq(fetch),
            read.addr.eq(self.head),
        ]
        m.d.sync += self.freed.eq(take)
        m.d.sync += self.filled.eq(self.write | (self.filled & ~(fetch & (self.head == self.tail))))
        with m.If(self.write):
            m.d.sync += [self.tail.eq(self.next), self.next.eq(self.next + 1)]
        with m.If(take):
            m.d.sync += self.head.eq(self.head + 1)
        with m.If(fetch):
            m.d.sync += self.latched.eq(self.filled)
        with m.If(move):
            m.d.sync += [self.words.valid.eq(self.latched), payload.eq(read.data)]
        if platform == "formal":
            cells = [storage.read_port(domain="comb") for _ in range(self._depth)]
            m.d.comb += [cell.addr.eq(index) for index, cell in enumerate(cells)]
            m.submodules.properties = queue_properties(
                self, level=self.level, recent=self.recent, fetched=read.data,
                cells=[cell.data for cell in cells])
        return m
