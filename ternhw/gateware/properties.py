"""What always holds in the core's flow of control. Elaborated for proofs only (platform "formal")."""

from amaranth.hdl import Assert, Module, Signal

from ternhw.config import AcceleratorConfig


def flow_properties(
    config: AcceleratorConfig, *, tag, tags, scaler_wait, scale_queue, unclaimed, load_age, constants_there,
    constants_claimed, add_age, results,
) -> Module:
    """Assert what lets the data path never stall, strong enough for induction.

    - Steps end at least `scale_cycles` apart: the scaler is free when a group sum comes.
    - The scale queue holds the scales of the steps in flight and those that no step has claimed, so it neither
      overflows nor is read when empty.
    - Constants are there when the accumulators start from them, and belong to one tile.
    - No tile enters the accumulators while they hold one that is complete and not copied.
    - An offered result stays as it is until it is taken.

    Parameters
    ----------
    tag : BeatTag
        The current beat.
    tags : list of BeatTag
        Accepted beats by age.
    scaler_wait, unclaimed : Value
        Cycles until the scaler is free; scales that no step has claimed.
    load_age, add_age : int
        Ages at which scales and constants are used.
    results : ResultBuffer
    """
    m = Module()
    ends  = [each.valid & each.last for each in tags]
    opens = [end & each.tile_first for end, each in zip(ends, tags, strict=True)]

    for age in range(1, config.scale_cycles):
        with m.If(ends[age]):
            m.d.comb += Assert(scaler_wait == config.scale_cycles - age)

    with m.If(ends[0]):
        m.d.comb += Assert(scaler_wait == 0)

    m.d.comb += Assert(scale_queue.level == unclaimed + sum(ends[1 : load_age + 1]))
    m.d.comb += Assert(scale_queue.level <= scale_queue.depth)
    with m.If(scale_queue.r_en):
        m.d.comb += Assert(scale_queue.r_rdy)

    m.d.comb += Assert(sum(opens[1 : add_age + 1]) == constants_claimed)
    m.d.comb += Assert(constants_there | ~constants_claimed)

    # A tile is unsent from the end of its first step on: in the array, in flight, complete, or copied.
    in_array  = tag.valid & ~tag.tile_first
    in_flight = sum(end & each.tile_last for end, each in zip(ends[1:], tags[1:], strict=True))
    m.d.comb += Assert(results.unsent <= 2)
    m.d.comb += Assert(results.unsent == in_array + in_flight + results.pending + results.sending)
    m.d.comb += Assert(results.tiles.level == results.unsent)
    with m.If(results.pending):
        m.d.comb += Assert(in_array + in_flight == 0)

    _assert_stable(m, results.words)
    return m


def _assert_stable(m, stream):
    held    = Signal()
    payload = Signal.like(stream.payload.as_value())
    m.d.sync += [held.eq(stream.valid & ~stream.ready), payload.eq(stream.payload.as_value())]
    with m.If(held):
        m.d.comb += Assert(stream.valid & (stream.payload.as_value() == payload))
