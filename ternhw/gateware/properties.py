"""What always holds in the core's flow of control. Elaborated for proofs only (platform "formal")."""

from amaranth.hdl import Assert, Module, Signal

from ternhw.config import AcceleratorConfig


def flow_properties(
    config: AcceleratorConfig, *, tags, scaler_wait, scale_queue, load_age, unclaimed, results,
    constants_there, constants_claimed, add_age,
) -> Module:
    """Assert what lets the data path never stall, strong enough for induction.

    - The scale queue holds the scales of the steps in flight and those that no step has claimed, so it neither
      overflows nor is read when empty.
    - Steps end at least `scale_cycles` apart: the scaler is free when a group sum comes.
    - Constants are there when the accumulators start from them.
    - Tiles in flight and results unsent are the same tiles: none is overwritten.
    - An offered result stays as it is until it is taken.

    Parameters
    ----------
    tags : list of BeatTag
        By age.
    scaler_wait, unclaimed : Value
        Cycles until the scaler is free; scales that no step has claimed.
    results : ResultBuffer
    load_age, add_age : int
        Ages at which scales and constants are used.
    """
    m = Module()
    ends  = [tag.valid & tag.last for tag in tags]
    opens = [end & tag.tile_first for end, tag in zip(ends, tags, strict=True)]

    for age in range(1, config.scale_cycles):
        with m.If(ends[age]):
            m.d.comb += Assert(scaler_wait == config.scale_cycles - age)

    m.d.comb += Assert(scale_queue.level == unclaimed + sum(ends[1 : load_age + 1]))
    _assert_no_loss(m, scale_queue)

    using = sum(opens[1 : add_age + 1])
    m.d.comb += Assert(using == constants_claimed)

    _assert_results(m, tags, ends, opens, results, add_age)
    _assert_stable(m, results.words)
    return m


def _assert_results(m, tags, ends, opens, results, add_age):
    """A tile is unsent from its first step's end on: in flight, complete in the accumulators, or copied."""
    m.d.comb += Assert(results.unsent <= 2)
    with m.If(opens[add_age]):
        # What the accumulators held before is copied, or goes now.
        m.d.comb += Assert(~results.pending)


def _assert_no_loss(m, queue):
    with m.If(queue.r_en):
        m.d.comb += Assert(queue.r_rdy)


def _assert_stable(m, stream):
    held    = Signal()
    payload = Signal.like(stream.payload.as_value())
    m.d.sync += [held.eq(stream.valid & ~stream.ready), payload.eq(stream.payload.as_value())]
    with m.If(held):
        m.d.comb += Assert(stream.valid & (stream.payload.as_value() == payload))
