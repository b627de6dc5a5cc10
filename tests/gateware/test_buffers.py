import random

import pytest

from ternhw.gateware.buffers import SkidBuffer
from tests.gateware.streams import offer, simulate, take


@pytest.mark.parametrize(("offers", "takes"), [(0, 0), (0.5, 0), (0, 0.5), (0.5, 0.5), (0.1, 0.9)])
def test_every_word_passes_once_and_in_order(offers, takes):
    words = [random.Random(1).randrange(256) for _ in range(100)]
    buffer = SkidBuffer(8)

    async def source(ctx):
        await offer(ctx, buffer.i, words, seed=2, pause=offers)

    async def sink(ctx):
        assert await take(ctx, buffer.o, len(words), seed=3, pause=takes) == words

    simulate(buffer, source, sink)


def test_a_word_a_cycle_one_cycle_late_and_two_while_nobody_takes():
    buffer = SkidBuffer(8)

    async def testbench(ctx):
        ctx.set(buffer.i.valid, 1)
        for cycle in range(4):
            ctx.set(buffer.i.payload, cycle)
            assert ctx.get(buffer.i.ready) == (cycle < 2)
            assert ctx.get(buffer.o.valid) == (cycle > 0)
            await ctx.tick()
        ctx.set(buffer.i.valid, 0)
        ctx.set(buffer.o.ready, 1)
        for word in (0, 1):
            assert ctx.get(buffer.o.valid) and ctx.get(buffer.o.payload) == word
            await ctx.tick()
        assert not ctx.get(buffer.o.valid) and ctx.get(buffer.i.ready)

    simulate(buffer, testbench)
