import random

import pytest

from ternhw.config import AcceleratorConfig
from ternhw.gateware.loader import ActivationBuffer
from tests.gateware.streams import offer, simulate, take


def config_of(**values):
    common = {
        "rows": 1,
        "lanes": 4,
        "group_size": 4,
        "max_in_features": 32,
        "activation_bits": 8,
        "tokens": 3,
    }
    return AcceleratorConfig.from_values(**common | values)


CONFIGS = {
    "two words a beat": config_of(bus_bits=32, activation_bits=16, gather=True),
    "one word a beat": config_of(bus_bits=64),
    "gather": config_of(bus_bits=32, gather=True),
}


def job(row_beats, tokens, permuted):
    return {
        "row_tiles": 1, "groups": row_beats, "tail_beats": 1, "plane_steps": 1,
        "row_beats": row_beats, "permuted": permuted, "tokens": tokens,
    }  # fmt: skip


@pytest.mark.parametrize(("offers", "takes"), [(0, 0), (0.5, 0), (0, 0.7), (0.4, 0.4)])
@pytest.mark.parametrize("name", CONFIGS)
def test_what_is_read_is_what_was_loaded(name, offers, takes):
    config = CONFIGS[name]
    design = ActivationBuffer(config)
    generator = random.Random(7)
    limit = 1 << config.activation_bits - 1
    jobs, words, places, stored = [], [], [], []
    for row_beats, tokens, permuted in (
        (1, 1, False),
        (3, 3, False),
        (8, 2, True),
        (2, 3, True),
        (5, 1, False),
    ):
        permuted = permuted and config.gather
        jobs.append(job(row_beats, tokens, permuted))
        order = [(lane, beat) for beat in range(row_beats) for lane in range(config.lanes)]
        if permuted:
            generator.shuffle(order)
        stored.append([])
        for _ in range(tokens):
            vector = [generator.randrange(-limit, limit) for _ in order]
            size = config.word_activations
            words += [vector[first : first + size] for first in range(0, len(vector), size)]
            if permuted:
                places += [{"lane": lane, "beat": beat} for lane, beat in order]
            at = dict(zip(order, vector, strict=True))
            stored[-1].append([[at[lane, beat] for lane in range(config.lanes)] for beat in range(row_beats)])

    async def offer_jobs(ctx):
        await offer(ctx, design.job, jobs, seed=1, pause=offers)

    async def offer_words(ctx):
        await offer(ctx, design.activations, words, seed=2, pause=offers)

    async def offer_places(ctx):
        if places:
            await offer(ctx, design.places, places, seed=3, pause=offers)

    async def read(ctx):
        pause = random.Random(4)
        for expected, vectors in zip(jobs, stored, strict=True):
            (loaded,) = await take(ctx, design.loaded, 1, seed=5, pause=takes)
            assert {key: loaded[key] for key in expected} == expected
            for beat in range(expected["row_beats"]):
                while pause.random() < takes:
                    await ctx.tick()
                ctx.set(design.address, beat)
                await ctx.tick().repeat(3)
                for token, vector in enumerate(vectors):
                    assert [ctx.get(design.beats[token][lane]) for lane in range(config.lanes)] == vector[
                        beat
                    ]
            assert not ctx.get(design.idle)
            ctx.set(design.release, 1)
            await ctx.tick()
            ctx.set(design.release, 0)
        await ctx.tick()
        assert ctx.get(design.idle) and not ctx.get(design.loading)

    simulate(design, read, background=[offer_jobs, offer_words, offer_places])


def test_two_sets_are_loaded_and_no_third():
    config = config_of(bus_bits=32)
    design = ActivationBuffer(config)
    taken = []

    async def jobs(ctx):
        for index in range(3):
            await offer(ctx, design.job, [job(2, 1, False)])
            taken.append(index)

    async def words(ctx):
        await offer(ctx, design.activations, [[1, 2, 3, 4]] * 6)

    async def testbench(ctx):
        await ctx.tick().repeat(40)
        assert taken == [0, 1]
        ctx.set(design.release, 1)
        await ctx.tick()
        ctx.set(design.release, 0)
        await ctx.tick().repeat(3)
        assert taken == [0, 1, 2]
        # The last words are taken.
        await ctx.tick().repeat(20)
        assert not ctx.get(design.loading)

    simulate(design, testbench, background=[jobs, words])
