"""Properties of the core's control. Elaborated for proofs only (platform "formal")."""

from amaranth.hdl import Assert, Assume, Cat, Module, Mux, Signal

from ternhw.config import AcceleratorConfig


def flow_properties(
    config: AcceleratorConfig, *, buffer, walk, tags, scaler_wait, scaler_busy, scale_queue, unclaimed,
    unclaimed_limit, scales_there, scales_room, load_age, constants_there, constants_two, constants_full,
    constants_free, constants_whole, constants_last, constants_goes, constants_words, add_age, results,
) -> Module:
    """Assert the conditions under which the data path never stalls, strong enough for induction.

    - Steps end at least `scale_cycles` apart, so the scaler is free when a group sum arrives.
    - The scale queue holds the scales of the steps in flight and those that no step has claimed. So it never
      overflows, and is never read when empty.
    - Constants have arrived when the accumulators start from them, and belong to that tile: if the last
      constant word of each tile is the tile's number, the tile that uses the constants has that number.
    - No tile enters the accumulators while they hold a complete tile that is not copied.
    - An offered result does not change until it is taken.
    - At most two sets of activations are in use, and the queue of loaded jobs has room for each.
    - Each buffer knows which of its places holds the oldest word.

    Parameters
    ----------
    buffer : ActivationBuffer
    walk : Walk
    tags : list of BeatTag
        Accepted beats by age in cycles.
    scaler_wait, unclaimed : Value
        Cycles until the scaler is free; number of scales that no step has claimed.
    load_age, add_age : int
        Ages in cycles at which scales and constants are used.
    constants_last, constants_goes : Value
        The last constant word of a tile is taken; it was taken and is gathered in this cycle.
    constants_words : tuple of four Value
        Constants on arrival, one cycle later, gathered, and held for their use.
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

    # Two tiles' constants have a place, where they are from their words to their use, claimed or not. Those
    # of a tile that has claimed them are in the second place, or get there when those before them are used.
    used = opens[add_age]
    claimed = sum(opens[1 : add_age + 1])
    m.d.comb += Assert(constants_full + (~constants_free | used) == constants_there + constants_two + claimed)
    m.d.comb += Assert(constants_there | ~constants_two)
    with m.If(used):
        m.d.comb += Assert(constants_free)
    with m.If(constants_free & ~used):  # a tile may claim what goes to the second place in this cycle
        m.d.comb += Assert(claimed == (constants_whole & opens[1]))
    m.d.comb += Assert(constants_full | ~constants_whole)
    _assert_numbers(
        m, constants_words, taken=constants_last, goes=constants_goes,
        full=constants_full, whole=constants_whole, free=constants_free, used=used,
        held=constants_there + constants_two + claimed)

    in_array = _assert_order(m, walk, accept=tags[0].valid)
    # A tile is unsent from the end of its first step on: in the array, in flight, complete, or copied.
    in_flight = sum(ends[1:])
    m.d.comb += Assert(results.unsent <= 2)
    m.d.comb += Assert(results.unsent == in_array + in_flight + results.pending + results.sending)
    m.d.comb += Assert(results.tiles.first + results.tiles.second + results.sending == results.unsent)
    with m.If(results.tiles.second):
        m.d.comb += Assert(results.tiles.first)
    with m.If(results.pending):
        m.d.comb += Assert(in_array + in_flight == 0)

    _assert_sets(m, buffer, walk)
    for pair in (walk.ahead, results.tiles):
        m.d.comb += Assert(pair.into == pair.out_of ^ (pair.first ^ pair.second))
    _assert_stable(m, results.words)
    return m


def _assert_numbers(m, words, *, taken, goes, full, whole, free, used, held):
    """Assume that the last constant word of each tile is its number, and follow the numbers to their use."""
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
    """Assert that each used set belongs to a job that is loaded, waits, or has beats to come."""
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
    """Follow the beats to come; return whether the next comes after its tile's first step."""
    inside = Signal()  # the first step has ended, the tile has not
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


def _assert_stable(m, stream):
    held    = Signal()
    payload = Signal.like(stream.payload.as_value())
    m.d.sync += [held.eq(stream.valid & ~stream.ready), payload.eq(stream.payload.as_value())]
    with m.If(held):
        m.d.comb += Assert(stream.valid & (stream.payload.as_value() == payload))
