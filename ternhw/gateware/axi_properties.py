"""Invariants of the memory masters. Elaborated for proofs only (platform "formal").

The proofs assume what AXI4 demands of a slave: it answers only bursts that were requested, `last` is on the
last word of a burst, and a write response comes after the burst's address and last word. The assertions are
strong enough for induction.
"""

from amaranth.asserts import AnySeq
from amaranth.hdl import Array, Assert, Assume, Cat, Module, Mux, Signal


def splitter_properties(splitter, *, word_bytes) -> Module:
    """Assert that bursts cover a command's words once and in order, each within one burst block."""
    m = Module()
    command, longest = splitter.command, splitter.longest
    prepare, _, measure, offer = splitter.state

    address = Signal.like(splitter.address)  # of the next word to request
    words   = Signal(32)                     # that are still to be requested
    with m.If(command.valid & command.ready):
        m.d.comb += [
            Assume(command.p.address % word_bytes == 0),
            Assume((command.p.words >= 1) & (command.p.words < 2**32 - longest)),
        ]
        m.d.sync += [address.eq(command.p.address), words.eq(command.p.words)]
    with m.If(splitter.taken):
        beats = splitter.length + 1
        m.d.comb += Assert(splitter.offered)
        m.d.sync += [address.eq(address + beats * word_bytes), words.eq(words - beats)]

    m.d.comb += [
        Assert(sum(splitter.state) == splitter.pending),
        Assert((words != 0) == splitter.pending),
        Assert(words < 2**32 - longest),
    ]
    with m.If(splitter.pending):
        m.d.comb += [
            Assert(splitter.address == address),
            Assert(splitter.end == words + Mux(prepare, 0, splitter.first)),
        ]
    with m.If(measure | offer):
        m.d.comb += Assert(splitter.last == (splitter.end <= longest))
    with m.If(offer):
        m.d.comb += Assert(splitter.length + 1 == Mux(splitter.last, words, longest - splitter.first))
    return m


def queue_properties(queue, *, level, recent, fetched, cells) -> Module:
    """Assert that every word leaves the queue in order and unchanged, and moves on when nothing blocks it.

    Parameters
    ----------
    queue : WordQueue
    level : Signal
        Driven here: number of words in the memory.
    recent : Signal(2)
        Driven here: bit n says whether a word came n + 1 cycles ago.
    fetched : Value
        The output of the memory.
    cells : list of Value
        The content of the memory.
    """
    m = Module()
    words, depth = queue.words, len(cells)
    m.d.comb += level.eq(Mux(queue.filled, ((queue.tail - queue.head) % depth) + 1, 0))
    m.d.sync += recent.eq(Cat(queue.write, recent))
    m.d.comb += [
        Assert(queue.next == (queue.tail + 1) % depth),
        Assert(queue.filled | (queue.head == queue.next)),
        # A word that nothing blocks moves on: it is offered three cycles after it came.
        Assert(queue.latched | (level == recent[0])),
        Assert(words.valid | ((level == recent[0]) & (queue.latched == recent[1]))),
    ]
    with m.If(queue.write):
        m.d.comb += Assert(level < depth)
    _assert_stable(m, words, words.payload)

    # The solver chooses any one word; it is followed through the queue.
    total    = Signal(range(depth + 3))
    followed = Signal()
    ahead    = Signal(range(depth + 3))  # words before it
    value    = Signal.like(queue.word)
    sent     = Signal()
    begin    = Signal()
    m.d.comb += [
        total.eq(level + queue.latched + words.valid),
        sent.eq(words.valid & words.ready),
        begin.eq(queue.write & ~followed & AnySeq(1)),
    ]
    with m.If(begin):
        m.d.sync += [followed.eq(1), ahead.eq(total - sent), value.eq(queue.word)]
    with m.If(followed):
        m.d.comb += Assert(ahead < total)
        behind = ahead - words.valid - queue.latched
        with m.If((ahead == 0) & words.valid):
            m.d.comb += Assert(words.payload == value)
        with m.Elif((ahead == words.valid) & queue.latched):
            m.d.comb += Assert(fetched == value)
        with m.Else():
            m.d.comb += Assert(Array(cells)[(queue.head + behind) % depth] == value)
        with m.If(sent):
            m.d.sync += [ahead.eq(ahead - 1), followed.eq(ahead != 0)]
    return m


def reader_properties(axi, *, channels, arrive, last, bursts, idle, abort) -> Module:
    """Assert the rules of AXI4 for a read master, and that there is room for every word that arrives.

    Parameters
    ----------
    axi : ReadPort
    channels : list of ReadChannel
    arrive, last : Value
        In the cycle before a word came: its channel, one-hot, and whether it was the last of its burst.
    bursts : Value
        Number of bursts that are offered or under way.
    idle, abort : Value
    """
    m = Module()
    ar, r = axi.ar, axi.r
    _assert_stable(m, ar, Cat(ar.addr, ar.len, ar.id))

    aborted = Signal()
    was_idle = Signal()
    draining = aborted & ~was_idle
    m.d.sync += [aborted.eq(abort), was_idle.eq(idle)]
    with m.If(draining):
        m.d.comb += Assume(abort)
    with m.If(r.valid):
        m.d.comb += Assume(r.id < len(channels))

    open_bursts = 0
    for index, channel in enumerate(channels):
        depth, longest = channel.depth, channel.longest
        asked   = Signal(range(depth + 1), name=f"asked_{index}")    # words to come of requested bursts
        begun   = Signal(range(depth + 1), name=f"begun_{index}")    # requested bursts with words to come
        offered = Mux(ar.valid & (ar.id == index), ar.len + 1, 0)
        comes   = r.valid & (r.id == index)
        takes   = ar.valid & ar.ready & (ar.id == index)
        m.d.sync += [
            asked.eq(asked + Mux(takes, ar.len + 1, 0) - comes),
            begun.eq(begun + takes - (comes & r.last)),
        ]
        with m.If(comes):
            # Each burst under way has at least one word to come.
            m.d.comb += [
                Assume(begun != 0), Assume(Mux(r.last, (begun != 1) | (asked == 1), asked > begun))]
        m.d.comb += [
            Assert((asked >= begun) & ((asked == 0) == (begun == 0))),
            Assert(asked + offered + arrive[index] <= depth),
            Assert(~arrive[index] | last | (begun != 0)),
        ]
        with m.If(ar.valid & (ar.id == index)):
            first = (ar.addr // (len(r.data) // 8)) % longest
            m.d.comb += Assert(first + ar.len < longest)
        with m.If(channel.granted):
            m.d.comb += Assert(channel.request & (channel.room > channel.length))
        with m.If(~channel.bursts.state[1] & channel.bursts.pending & channel.fits):
            m.d.comb += Assert(channel.room >= longest)
        with m.If(~draining):
            under_way = offered + asked + arrive[index]
            m.d.comb += Assert(channel.room + under_way + channel.queue.level + channel.queue.freed == depth)
        with m.Else():
            m.d.comb += Assert(~channel.pending)
        with m.If(idle):
            m.d.comb += Assert((asked == 0) & ~arrive[index] & ~channel.pending)
        open_bursts = open_bursts + begun
    m.d.comb += [
        Assert(bursts == open_bursts + ar.valid + last),
        Assert(~last | arrive.any()),
        Assert(~ar.valid | (ar.id < len(channels))),
        Assert(sum(arrive) <= 1),
        Assert(r.ready),
    ]
    return m


def writer_properties(master, *, begin) -> Module:
    """Assert the rules of AXI4 for a write master, and that `w.valid` never drops within a burst.

    Parameters
    ----------
    master : WriteMaster
    begin : Value
        A burst begins.
    """
    m = Module()
    aw, w, b = master.axi.aw, master.axi.w, master.axi.b
    queue, longest = master.queue, master.splitter.longest
    _assert_stable(m, aw, Cat(aw.addr, aw.len))
    _assert_stable(m, w, Cat(w.data, w.last))

    # Words stored and not yet written: they belong to no burst, or to the one that is being written.
    unwritten = queue.level + queue.latched + queue.words.valid
    m.d.comb += [
        Assert(master.level == queue.level + queue.freed),
        Assert(master.stored == queue.recent[0]),
        Assert(unwritten == master.stored + master.gathered + Mux(master.busy, master.left + 1, 0)),
        Assert(~queue.recent[1] | (master.gathered != 0)),
        Assert(w.valid == master.busy),
    ]
    with m.If(w.valid):
        m.d.comb += [Assert(queue.words.valid), Assert(w.strb.all())]

    beats = Signal(9)  # words of the burst that is being written; `done`: words written of it
    done  = Signal(9)
    with m.If(w.valid & w.ready):
        m.d.sync += done.eq(done + 1)
    with m.If(begin):
        m.d.comb += Assert(~w.valid)
        m.d.sync += [beats.eq(master.splitter.length + 1), done.eq(0)]
    with m.If(w.valid):
        m.d.comb += [
            Assert(w.last == (done + 1 == beats)),
            Assert(done + master.left + 1 == beats),
            Assert(beats <= longest),
        ]
    with m.If(aw.valid):
        first = (aw.addr // (len(w.data) // 8)) % longest
        m.d.comb += Assert((first + aw.len < longest) & (aw.len + 1 == beats))

    taken   = Signal.like(master.bursts)  # bursts without a response: address taken; last word written
    written = Signal.like(master.bursts)
    m.d.sync += [
        taken.eq(taken + (aw.valid & aw.ready) - b.valid),
        written.eq(written + (w.valid & w.ready & w.last) - b.valid),
    ]
    with m.If(b.valid):
        m.d.comb += Assume((taken != 0) & (written != 0))
    m.d.comb += [
        Assert(b.ready),
        Assert(master.bursts == taken + aw.valid),
        Assert(master.bursts == written + w.valid),
    ]
    with m.If(master.idle):
        m.d.comb += Assert(~aw.valid & ~w.valid & (unwritten == 0) & (taken == 0))
    return m


def _assert_stable(m, stream, payload):
    """Assert that an offered payload does not change until it is taken."""
    held  = Signal()
    value = Signal.like(payload)
    m.d.sync += [held.eq(stream.valid & ~stream.ready), value.eq(payload)]
    with m.If(held):
        m.d.comb += Assert(stream.valid & (payload == value))
