"""A row and the sums before it, against values worked by hand and plain integers."""

import random

import pytest
from amaranth.hdl import Module, Signal, signed
from amaranth.sim import Simulator

from ternhw.config import AcceleratorConfig
from ternhw.gateware.pipeline import registered_sum
from ternhw.gateware.row import ActivationSum, TernaryRow, dot_delay, scale_delay

CODE = {0: 0b00, 1: 0b01, -1: 0b10}


def config_of(**values):
    return AcceleratorConfig.from_values(**{"rows": 1, "planes": 1, "lanes": 2, "group_size": 4} | values)


def complement_dot(trits, activations):
    """What the array adds up: −1 takes ~x."""
    return sum({0: 0, 1: x, -1: ~x}[trit] for trit, x in zip(trits, activations, strict=True))


def simulate(config, steps, constant):
    """Feed steps of (beats of (trits by plane, activations), scales) as one tile; return the result.

    Steps follow one another without a gap; of an offset, the mantissa is the last of the scales.
    """
    beats = [
        (beat, index == 0, index == len(step) - 1) for step, _ in steps for index, beat in enumerate(step)
    ]
    scales = [scale for _, scale in steps]
    dot, scaled = dot_delay(config), scale_delay(config)
    row = TernaryRow(config)
    m = Module()
    m.submodules.row = row
    if config.offsets:
        m.submodules.sum = total = ActivationSum(config)
        held, loaded = Signal.like(total.total), Signal()
        m.d.comb += [
            total.activations.eq(row.activations), total.sum_enable.eq(row.sum_enable),
            total.sum_first.eq(row.sum_first),
            row.offset_sum.eq(held),
        ]  # fmt: skip
        if config.scaling == "adders":
            m.d.comb += row.offset_top.eq(held ^ loaded.replicate(len(held)))
        m.d.sync += loaded.eq(row.scale_load)
        with m.If(row.scale_load):
            m.d.sync += held.eq(total.total)
    found = []

    def at(cycle):
        """Return the beat of a cycle, if there is one."""
        return beats[cycle] if 0 <= cycle < len(beats) else (None, False, False)

    async def testbench(ctx):
        loads = adds = 0
        for cycle in range(len(beats) + dot + scaled + 2):
            if at(cycle)[0]:
                for plane, trits in enumerate(at(cycle)[0][0]):
                    for lane, trit in enumerate(trits):
                        ctx.set(row.trits[plane][lane], CODE[trit])
            for lane in range(config.lanes):
                if beat := at(cycle - lane % config.chain)[0]:
                    ctx.set(row.activations[lane], beat[1][lane])
            beat, first, _ = at(cycle - dot)
            ctx.set(row.sum_enable, beat is not None)
            ctx.set(row.sum_first, first)
            load = at(cycle - dot - 1)[2]
            ctx.set(row.scale_load, load)
            if load:
                for place, scale in enumerate(scales[loads]):
                    ctx.set(row.scales[place], scale & 0xFF)
                loads += 1
            if config.scale_cycles > 1:
                ctx.set(row.product_first, at(cycle - dot - 1 - scaled + config.scale_cycles)[2])
            add = at(cycle - dot - 1 - scaled)[2]
            ctx.set(row.add_enable, add)
            ctx.set(row.add_first, add and adds == 0)
            ctx.set(row.constant, constant if add and adds == 0 else 12345)
            adds += add
            await ctx.tick()
        found.append(ctx.get(row.result))

    simulator = Simulator(m)
    simulator.add_clock(1e-6)
    simulator.add_testbench(testbench)
    simulator.run()
    return found[0]


@pytest.mark.parametrize("chain", [1, 2])
@pytest.mark.parametrize("scale_cycles", [1, 2])
def test_row_computes_a_value_worked_by_hand(chain, scale_cycles):
    config = config_of(planes=2, chain=chain, scale_cycles=scale_cycles)
    beats = [(((1, -1), (0, 1)), (10, -3)), (((-1, -1), (1, 0)), (7, 100))]
    # Plane 0: 10 + 3 − 7 − 100 = −94, three −1. Plane 1: −3 + 7 = 4, none.
    # −94 · 5 + 4 · 200 = 330; the constant is 3 · 5 + 0 · 200 = 15.
    assert simulate(config, [(beats, (5, 200))], constant=15) == 330


def test_row_is_off_by_the_constant_without_it():
    config = config_of(lanes=1, group_size=2)
    beats = [(((-1,),), (-128,)), (((-1,),), (127,))]
    # −(−128) − 127 = 1, times 255; each −1 lacks 1, so the array alone gives 1 − 2 = −1.
    assert simulate(config, [(beats, (255,))], constant=0) == -255
    assert simulate(config, [(beats, (255,))], constant=510) == 255


@pytest.mark.parametrize("chain", [1, 2])
def test_tied_planes_count_three_and_two(chain):
    config = config_of(planes=2, tied=True, chain=chain)
    beats = [(((1, 0), (1, -1)), (10, 20)), (((-1, 0), (0, 1)), (-30, 5))]
    # Plane 0: 10 + 30 = 40, one −1. Plane 1: 10 − 20 + 5 = −5, one −1. 3 · 40 − 2 · 5 = 110, times 7.
    # The constant is 7 · (3 + 2).
    assert simulate(config, [(beats, (7,))], constant=35) == 770


@pytest.mark.parametrize("scaling", ["adders", "multiplier"])
@pytest.mark.parametrize(("mantissa", "product"), [(127, 127 * 7), (-1, -7), (-127, -127 * 7), (0, 0)])
def test_offset_times_the_sum_of_activations(mantissa, product, scaling):
    config = config_of(offsets=True, scaling=scaling, scale_cycles=1)
    beats = [(((0, 0),), (10, -3)), (((0, 1),), (-20, 20))]
    # All activations add up to 7; plane 0 gives 20 · 3. 128 are missing for a negative mantissa.
    constant = 128 if mantissa < 0 and scaling == "adders" else 0
    assert simulate(config, [(beats, (3, mantissa))], constant=constant) == 60 + product


@pytest.mark.parametrize("scale_cycles", [1, 2, 4, 8])
@pytest.mark.parametrize(
    "values",
    [
        {"planes": 2},
        {"planes": 2, "tied": True},
        {"offsets": True},
        {"planes": 2, "chain": 1, "offsets": True},
    ],
)
def test_row_adds_steps_without_a_gap(values, scale_cycles):
    config = config_of(lanes=4, group_size=32, activation_bits=4, scale_cycles=scale_cycles, **values)
    generator = random.Random(scale_cycles)
    steps, expected = [], -7
    for _ in range(3):
        beats = [
            (
                tuple(tuple(generator.choice((-1, 0, 1)) for _ in range(4)) for _ in range(config.planes)),
                tuple(generator.choice((-8, 7, generator.randrange(-8, 8))) for _ in range(4)),
            )
            for _ in range(config.beats_per_group)
        ]
        scales = [
            generator.choice((0, 1, 255, generator.randrange(256))) for _ in range(config.scales_per_step)
        ]
        sums = [
            sum(complement_dot(trits[plane], values) for trits, values in beats)
            for plane in range(config.planes)
        ]  # fmt: skip
        if config.tied:
            sums = [3 * sums[0] + 2 * sums[1]]
        if config.offsets:
            sums.append(sum(sum(values) for _, values in beats))
            scales[-1] = generator.randrange(-127, 128)
            expected -= 128 * (scales[-1] < 0)
        expected += sum(scale * value for scale, value in zip(scales, sums, strict=True))
        steps.append((beats, tuple(scales)))
    assert simulate(config, steps, constant=-7) == expected


@pytest.mark.parametrize("count", [2, 3, 5, 8, 13])
def test_registered_sum_adds_any_number_of_terms_in_logarithmic_time(count):
    m = Module()
    terms = [Signal(signed(4), name=f"term_{index}", init=-8) for index in range(count)]
    total = registered_sum(m, list(terms), name="sum")
    levels = (count - 1).bit_length()
    assert len(total) == 4 + levels

    async def testbench(ctx):
        await ctx.tick().repeat(levels)
        assert ctx.get(total) == -8 * count

    simulator = Simulator(m)
    simulator.add_clock(1e-6)
    simulator.add_testbench(testbench)
    simulator.run()
