"""Invariants of the core's control. Elaborated for proofs only (platform "formal")."""

from amaranth.hdl import Assert, Assume, Cat, Module, Mux, Signal

from ternhw.config import AcceleratorConfig


def flow_properties(
    config: AcceleratorConfig, *, buffer, walk, tags, scaler_wait, scaler_busy, scale_queue, unclaimed,
    unclaimed_limit, scales_there, scales_room, load_age, constants_there, constants_two, constants_full,
    constants_free, constants_whole, constants_last, constants_goes, constants_words, add_age, results,
) -> Module:
    """Assert the invariants that allow a data path without stalls, strong enough for induction.

    - Steps end at least `scale_cycles` cycles apart. So the scaler is free when a group sum comes.
    - The scale queue holds the scales of the steps in flight and the unclaimed scales. So it never overflows
      and is never read when it is empty.
    - When the accumulators start from constants, these are there, and belong to that tile. To prove this, the
      last word of each tile's constants is assumed to be the tile's number, and the tile that uses them must
      have this number.
    - No tile enters the accumulators while they hold a complete tile that is not copied. To prove this, it is
      assumed that the words that `spare` tells are taken, and that a tile has 1 to `tokens` vectors.
    - An offered result does not change until it is taken.
    - At most two sets of activations are in use, and the queue of loaded passes has room.
    - Each buffer of two takes and offers its entries in turn.

    Parameters
    ----------
    buffer : ActivationBuffer
    walk : Walk
    tags : list of BeatTag
        Accepted beats by age.
    scaler_wait : Value
        Cycles until the scaler is free.
    unclaimed : Value
        Steps whose scales are in the queue and unclaimed.
    load_age, add_age : int
        Ages at which scales and constants are used.
    constants_last : Value
        The last word of a tile's constants is taken.
    constants_goes : Value
        It was taken in the cycle before, and is written to `gathered` in this cycle.
    constants_words : tuple of four Value
        The constants as they come, one cycle later, gathered, and held for their use.
    results : ResultBuffer
    """
    m = Module()
    lasts = [each.valid & each.last for each in tags]
    opens = [last & each.tile_first for last, each in zip(lasts, tags, strict=True)]
    ends  = [last & each.tile_last for last, each in zip(lasts, tags, strict=True)]

    m.d.comb += Assert(scaler_busy == (scaler_wait != 0))
    for age in range(1, config.scale_cycles):
        with m.If(lasts[age]):
            m.d.comb += Assert(scaler_wait == config.scale_cycles - age)
    with m.If(lasts[0]):
        m.d.comb += Assert(scaler_wait == 0)
    for age in range(1, load_age):
        with m.If(lasts[age]):
            m.d.comb += Assert(~Cat(lasts[age + 1 : age + config.scale_cycles]).any())

    m.d.comb += Assert(scales_there == (unclaimed != 0))
    held = unclaimed + sum(lasts[1 : load_age + 1])
    m.d.comb += Assert((scale_queue.into - scale_queue.out_of)[: len(scale_queue.into)] == held)
    m.d.comb += Assert(held < scale_queue.depth)
    with m.If(scales_room):
        m.d.comb += Assert(unclaimed <= unclaimed_limit)
    m.d.comb += Assert(unclaimed <= unclaimed_limit + 1)

    # There are two places for constants. Constants occupy one from their last word to their use, claimed or
    # not. Claimed ones are in the second place, or move there when those before them are used.
    used = opens[add_age]
    claimed = sum(opens[1 : add_age + 1])
    m.d.comb += Assert(constants_full + (~constants_free | used) == constants_there + constants_two + claimed)
    m.d.comb += Assert(constants_there | ~constants_two)
    with m.If(used):
        m.d.comb += Assert(constants_free)
    with m.If(constants_free & ~used):  # a tile may claim constants in the cycle in which they move
        m.d.comb += Assert(claimed == (constants_whole & opens[1]))
    m.d.comb += Assert(constants_full | ~constants_whole)
    _assert_numbers(
        m, constants_words, taken=constants_last, goes=constants_goes,
        full=constants_full, whole=constants_whole, free=constants_free, used=used,
        held=constants_there + constants_two + claimed)

    in_array = _assert_order(m, walk, accept=tags[0].valid)
    # A tile is unsent from the end of its first step on: in the array, in flight, complete, or being sent.
    in_flight = sum(ends[1:])
    m.d.comb += Assert(results.unsent <= 2 + results.beyond)
    m.d.comb += Assert(results.unsent == in_array + in_flight + results.pending + results.sending)
    m.d.comb += Assert(results.tiles.level + results.sending == results.unsent)
    # In flight, the step behind the last of a tile is the first of a tile, and no other is.
    follows_end = ~in_array
    for last, tag in zip(lasts[1:], tags[1:], strict=True):
        with m.If(last):
            m.d.comb += Assert(tag.tile_last == follows_end)
        follows_end = Mux(last, tag.tile_first, follows_end)
    with m.If(results.pending):
        m.d.comb += Assert(follows_end)
    _assert_places(m, config, results, opens=opens, ends=ends, add_age=add_age, in_array=in_array)

    _assert_sets(m, buffer, walk)
    m.d.comb += Assert(walk.ahead.into == walk.ahead.out_of ^ (walk.ahead.first ^ walk.ahead.second))
    _assert_stable(m, results.words)
    return m


def _assert_numbers(m, words, *, taken, goes, full, whole, free, used, held):
    """Assume that the last word of each tile's constants is its number; follow the numbers to their use."""
    payload, word, gathered, value = (each[-len(words[0]) :][:2] for each in words)
    comes, uses = Signal(2, name="tiles_of_constants"), Signal(2, name="tiles_used")
    m.d.sync += [comes.eq(comes + taken), uses.eq(uses + used)]
    m.d.comb += Assert((comes - uses)[:2] == held[:2])
    newest = (comes - 1)[:2]
    with m.If(taken):
        m.d.comb += Assume(payload == comes)
    with m.If(full & ~whole):
        m.d.comb += Assert(goes & (word == newest))
    with m.If(whole):
        m.d.comb += Assert(~goes & (gathered == newest))
    with m.If(~free | used):
        m.d.comb += Assert(value == uses)


def _assert_sets(m, buffer, walk):
    """Assert that each set in use is of a pass that is being loaded, waits, or has beats to come."""
    ahead = walk.ahead
    ends = [
        valid & beat.ends & beat.final
        for valid, beat in ((ahead.first, ahead.o.payload), (ahead.second, ahead.waiting))
    ]
    m.d.comb += Assert(buffer.sets == buffer.taking + buffer.waiting.level + ~walk.job.ready + sum(ends))
    m.d.comb += Assert(buffer.sets <= 2)
    with m.If(buffer.waiting.w_en):
        m.d.comb += Assert(buffer.waiting.w_rdy)


def _assert_order(m, walk, *, accept):
    """Check the order of the next beats; return whether the first step of the current tile has ended."""
    inside = Signal()  # the first step of the tile has ended, the tile has not
    after = inside
    ahead = walk.ahead
    coming = [(ahead.first, ahead.o.payload), (ahead.second, ahead.waiting), (ahead.i.valid, ahead.i.payload)]
    for valid, beat in coming:
        with m.If(valid):
            m.d.comb += Assert(beat.tile_first == ~after)
            m.d.comb += Assert(beat.opens == (beat.last & beat.tile_first))
            m.d.comb += Assert(beat.ends == (beat.last & beat.tile_last))
        after = Mux(valid & beat.last, ~beat.tile_last, after)
    with m.If(~ahead.i.valid):
        m.d.comb += Assert(~after)
    with m.If(ahead.second):
        m.d.comb += Assert(ahead.first)
    with m.If(accept & ahead.o.payload.last):
        m.d.sync += inside.eq(~ahead.o.payload.tile_last)
    return inside


def _assert_places(m, config, results, *, opens, ends, add_age, in_array):
    """Assert that each tile is copied before the next adds to the accumulators.

    Where tiles have a place behind the output register, the copy of a tile is sent without a pause while a
    further tile depends on it. So the cycle in which each tile is copied is known from the tiles in flight.
    """
    if not results.beyond:
        with m.If(results.pending):
            m.d.comb += Assert(in_array + sum(ends[1:]) == 0)
        return
    most, words = results.most_words, config.result_words
    m.d.comb += Assert(results.complete == ends[add_age + 1])
    _assume_spare(m, results)
    with m.If(results.open):
        m.d.comb += Assume((results.tokens > 0) & (results.tokens <= config.tokens))
    for vectors in results.tiles.vectors:
        m.d.comb += Assert(vectors < config.tokens)
    place = sum(index * results.place[index::words].any() for index in range(words))
    left = Signal(range(most + 1), name="words_left")
    m.d.comb += left.eq(Mux(results.sending, results.left * words + words - place, 0))
    with m.If(results.sending):
        vector = sum(index // words * results.place[index] for index in range(most))
        m.d.comb += Assert((results.place != 0) & (results.place & (results.place - 1) == 0))
        m.d.comb += Assert(vector + results.left < config.tokens)
        m.d.comb += Assert(results.last_token == (results.left == 0))
        m.d.comb += Assert(results.last_word == (place == words - 1))
    m.d.comb += Assert((results.unsent - results.sending) * most + left <= 2 * most + results.free)
    begun = [opens[age] for age in range(1, most + 1)]
    m.d.comb += Assert(results.begun == Cat(begun))
    m.d.comb += Assert(sum(begun) <= 1)

    # Cycles from now on: when the copy is free, and when the last tile so far is copied, if it is not yet.
    free, copied, waits = left, left, results.pending
    free = Mux(results.pending, free + most + 1, free)
    for age in range(add_age + 1, -1, -1):
        with m.If(opens[age] & waits):
            m.d.comb += Assert(copied + age <= add_age)
        late = Mux(free > add_age + 1 - age, free, add_age + 1 - age)
        copied = _named(m, Mux(ends[age], late, copied), f"copied_{age}")
        free   = _named(m, Mux(ends[age], late + most + 1, free), f"free_{age}")
        waits |= ends[age]


def _named(m, value, name):
    """Return a signal of eight bits with this value."""
    signal = Signal(8, name=name)
    m.d.comb += signal.eq(value)
    return signal


def _assume_spare(m, results):
    """Assume that the words that `spare` tells are taken, and that it is 0 only where none is."""
    least = Signal(2, name="least_spare")
    m.d.sync += least.eq(results.spare - (results.words.valid & results.words.ready))
    m.d.comb += Assume(results.spare <= 2)
    m.d.comb += Assume(results.spare >= least)
    m.d.comb += Assume(results.words.ready == (results.spare != 0))


def _assert_stable(m, stream):
    """Assert that an offered payload does not change until it is taken."""
    held    = Signal()
    payload = Signal.like(stream.payload.as_value())
    m.d.sync += [held.eq(stream.valid & ~stream.ready), payload.eq(stream.payload.as_value())]
    with m.If(held):
        m.d.comb += Assert(stream.valid & (stream.payload.as_value() == payload))
