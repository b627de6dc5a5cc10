import pytest

from ternhw.config import AcceleratorConfig
from ternhw.gateware.walk import Walk
from tests.gateware.streams import offer, simulate, take

CONFIG = AcceleratorConfig.from_values(rows=1, lanes=2, group_size=8, max_in_features=64)


def job(row_tiles, groups, tail_beats, plane_steps):
    return {
        "row_tiles": row_tiles, "groups": groups, "tail_beats": tail_beats, "plane_steps": plane_steps,
        "row_beats": (groups - 1) * CONFIG.beats_per_group + tail_beats, "permuted": 0, "tokens": row_tiles,
    }  # fmt: skip


def walk(job):
    """Name the beats of a job: tile by tile, group by group, step by step, beat by beat."""
    for tile in range(job["row_tiles"]):
        for group in range(job["groups"]):
            last_group = group == job["groups"] - 1
            beats = job["tail_beats"] if last_group else CONFIG.beats_per_group
            for step in range(job["plane_steps"]):
                for beat in range(beats):
                    first, last = beat == 0, beat == beats - 1
                    tile_first = group == step == 0
                    tile_last = last_group and step == job["plane_steps"] - 1
                    yield {
                        "first": first, "last": last, "tile_first": tile_first, "tile_last": tile_last,
                        "starts": first and tile_first, "opens": last and tile_first,
                        "ends": last and tile_last, "final": tile == job["row_tiles"] - 1,
                        "tokens": job["tokens"], "address": group * CONFIG.beats_per_group + beat,
                    }  # fmt: skip


JOBS = [job(1, 1, 1, 1), job(2, 3, 2, 2), job(3, 1, 4, 1), job(1, 2, 1, 3), job(2, 8, 4, 1)]


@pytest.mark.parametrize(("offers", "takes"), [(0, 0), (0.8, 0), (0, 0.6), (0.5, 0.5)])
def test_walk_names_every_beat_of_every_job(offers, takes):
    design = Walk(CONFIG)
    expected = [beat for each in JOBS for beat in walk(each)]

    async def source(ctx):
        await offer(ctx, design.job, JOBS, seed=1, pause=offers)

    async def sink(ctx):
        found = await take(ctx, design.beats, len(expected), seed=2, pause=takes)
        names = list(expected[0])
        assert [{name: beat[name] for name in names} for beat in found] == expected

    simulate(design, source, sink)


def test_first_beat_four_cycles_after_the_job_then_one_a_cycle():
    design = Walk(CONFIG)
    count = len(list(walk(JOBS[1])))

    async def testbench(ctx):
        ctx.set(design.beats.ready, 1)
        await offer(ctx, design.job, [JOBS[1]])  # taken in cycle 0
        seen = []
        for _ in range(count + 8):
            seen.append(ctx.get(design.beats.valid))
            await ctx.tick()
        assert seen == [0] * 3 + [1] * count + [0] * 5

    simulate(design, testbench)
