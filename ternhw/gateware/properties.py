"""What always holds in the core's flow of control. Elaborated for proofs only (platform "formal")."""

from amaranth.hdl import Assert, Module, Signal

from ternhw.config import AcceleratorConfig


def flow_properties(
    config: AcceleratorConfig, *, tags, busy, reserved, results, queues, side_queues
) -> Module:
    """Assert what lets the data path never stall, strong enough for induction.

    - A queue holds what the beats in flight say, so it neither overflows nor is read when empty.
    - Steps end at least `scale_cycles` apart: the scaler is free when a group sum comes.
    - Every tile whose last beat was accepted has a place among the results.
    - An offered result stays as it is until it is taken.

    Parameters
    ----------
    tags : list of BeatTag
        By age.
    busy, reserved : Value
        Cycles until the scaler is free; tiles accepted and not yet sent.
    results : stream
    queues : list of FIFO
        Of finished tiles.
    side_queues : list of (FIFO, function of a tag, int)
        A queue, whether a beat put something into it, and the age at which it is taken out.
    """
    m = Module()
    ends = [tag.valid & tag.last for tag in tags]

    for age in range(1, config.scale_cycles):
        with m.If(ends[age]):
            m.d.comb += Assert(busy == config.scale_cycles - age)

    for queue, holds, last_age in side_queues:
        m.d.comb += Assert(queue.level == sum(holds(tag) for tag in tags[1 : last_age + 1]))
        _assert_no_loss(m, queue)

    in_flight = sum(end & tag.tile_last for end, tag in zip(ends[1:], tags[1:], strict=True))
    m.d.comb += Assert(reserved <= config.result_depth)
    for queue in queues:
        m.d.comb += Assert(reserved == queue.level + in_flight)
        _assert_no_loss(m, queue)

    _assert_stable(m, results)
    return m


def _assert_no_loss(m, queue):
    with m.If(queue.w_en):
        m.d.comb += Assert(queue.w_rdy)
    with m.If(queue.r_en):
        m.d.comb += Assert(queue.r_rdy)


def _assert_stable(m, stream):
    held    = Signal()
    payload = Signal.like(stream.payload.as_value())
    m.d.sync += [held.eq(stream.valid & ~stream.ready), payload.eq(stream.payload.as_value())]
    with m.If(held):
        m.d.comb += Assert(stream.valid & (stream.payload.as_value() == payload))
