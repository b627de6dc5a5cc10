import random

import pytest

from ternhw.config import AcceleratorConfig
from ternhw.gateware.results import ResultBuffer
from tests.gateware.streams import simulate, take

CONFIGS = [
    AcceleratorConfig.from_values(lanes=4, group_size=4, **values)
    for values in (
        {"rows": 3, "tokens": 2, "bus_bits": 32},
        {"rows": 3, "tokens": 3, "bus_bits": 64},
        {"rows": 1, "tokens": 1, "bus_bits": 32},
        {"rows": 3, "tokens": 2, "bus_bits": 128, "accumulator_bits": 48},
        {"rows": 2, "tokens": 2, "bus_bits": 32, "accumulator_bits": 48},
        {"rows": 3, "tokens": 1, "bus_bits": 32},
    )
]


def words_of(config, values):
    """docs/image.md: the words of one token's results."""
    mask = (1 << config.result_bits) - 1
    packed = sum((value & mask) << row * config.result_bits for row, value in enumerate(values))
    return [
        packed >> index * config.bus_bits & (1 << config.bus_bits) - 1 for index in range(config.result_words)
    ]


@pytest.mark.parametrize(("computes", "takes"), [(0, 0), (0, 0.8), (0.9, 0), (0.5, 0.5)])
@pytest.mark.parametrize("config", CONFIGS, ids=lambda config: config.name)
def test_every_tile_is_sent_once_and_in_order(config, computes, takes):
    design = ResultBuffer(config)
    generator = random.Random(3)
    limit = 1 << config.accumulator_bits - 1
    tiles, expected = [], []
    for _ in range(12):
        tokens, final = generator.randint(1, config.tokens), generator.random() < 0.5
        values = [generator.randrange(-limit, limit) for _ in range(config.tokens * config.rows)]
        tiles.append((tokens, final, values))
        for token in range(tokens):
            words = words_of(config, values[token * config.rows : (token + 1) * config.rows])
            expected += [{"data": word, "last": 0} for word in words]
        expected[-1]["last"] = int(final)

    async def array(ctx):
        pause = random.Random(4)
        for tokens, final, values in tiles:
            while not ctx.get(design.room) or pause.random() < computes:
                await ctx.tick()
            ctx.set(design.open, 1)
            ctx.set(design.final, final)
            ctx.set(design.tokens, tokens)
            await ctx.tick()
            ctx.set(design.open, 0)
            # The accumulators start the tile; some cycles later they hold it, until the next one opens.
            for place in design.values:
                ctx.set(place, 1)
            for _ in range(pause.randint(1, 4)):
                await ctx.tick()
            for place, value in zip(design.values, values, strict=True):
                ctx.set(place, value)
            ctx.set(design.complete, 1)
            await ctx.tick()
            ctx.set(design.complete, 0)

    async def sink(ctx):
        found = await take(ctx, design.words, len(expected), seed=5, pause=takes)
        assert [{"data": word["data"], "last": word["last"]} for word in found] == expected
        await ctx.tick()
        assert ctx.get(design.idle)

    simulate(design, array, sink)


def test_two_tiles_of_many_words_are_unsent_and_no_third_may_begin():
    config = CONFIGS[0]  # four words for two vectors
    design = ResultBuffer(config)

    async def testbench(ctx):
        ctx.set(design.tokens, 1)
        for room in (1, 1, 0):
            assert ctx.get(design.room) == room
            ctx.set(design.open, room)
            await ctx.tick()
            ctx.set(design.open, 0)
            ctx.set(design.complete, room)
            await ctx.tick()
            ctx.set(design.complete, 0)
        assert ctx.get(design.pending) and ctx.get(design.sending)
        ctx.set(design.words.ready, 1)
        await ctx.tick().until(design.room)
        assert not ctx.get(design.idle)

    simulate(design, testbench)


@pytest.mark.parametrize("spare", [0, 1, 2])
def test_a_third_tile_of_one_word_may_begin_if_its_word_has_a_place(spare):
    # One in the accumulators, one in the copy, one in the output register.
    design = ResultBuffer(CONFIGS[2])

    async def testbench(ctx):
        ctx.set(design.tokens, 1)
        ctx.set(design.spare, spare)
        for tile in range(3):
            assert ctx.get(design.room), tile
            ctx.set(design.open, 1)
            await ctx.tick()
            ctx.set(design.open, 0)
            assert not ctx.get(design.room)  # a tile of one word follows after two cycles
            await ctx.tick()
        assert not ctx.get(design.room)
        assert ctx.get(design.unsent) == 3

    simulate(design, testbench)


@pytest.mark.parametrize(("spare", "most"), [(0, 2), (1, 2), (2, 3)])
def test_a_third_tile_of_three_words_may_begin_if_all_have_a_place(spare, most):
    design = ResultBuffer(CONFIGS[5])

    async def testbench(ctx):
        ctx.set(design.tokens, 1)
        ctx.set(design.spare, spare)
        for _ in range(most):
            await ctx.tick().until(design.room)
            ctx.set(design.open, 1)
            await ctx.tick()
            ctx.set(design.open, 0)
        await ctx.tick().repeat(20)
        assert not ctx.get(design.room)
        assert ctx.get(design.unsent) == most

    simulate(design, testbench)
