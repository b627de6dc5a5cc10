import pytest
from amaranth.hdl import Cat
from amaranth.sim import Simulator

from ternhw.config import AcceleratorConfig
from ternhw.gateware.mac import TernaryMac
from ternhw.gateware.row import TernaryRow
from ternhw.gateware.tree import registered_sum

CODE = {0: 0b00, 1: 0b01, -1: 0b11}


def simulate(config, beats, scales, constant):
    """Feed `beats` of (trits by plane, activations) as one tile of one group; return the result."""
    row = TernaryRow(config)
    found = []

    async def testbench(ctx):
        dot = config.chain + (config.lanes // config.chain - 1).bit_length()
        digit_bits = 8 // config.scale_cycles
        scaled = (config.planes * digit_bits - 1).bit_length()
        for cycle in range(len(beats) + dot + scaled + config.scale_cycles + 8):
            # Trits go in first, their activations as the buffer and the chain's skew bring them.
            if cycle < len(beats):
                for plane, trits in enumerate(beats[cycle][0]):
                    for lane, trit in enumerate(trits):
                        ctx.set(row.trits[plane][lane], CODE[trit])
            for lane in range(config.lanes):
                beat = cycle - 1 - lane % config.chain
                if 0 <= beat < len(beats):
                    ctx.set(row.activations[lane], beats[beat][1][lane])
            age = cycle - 1 - dot  # index of the beat whose dot product leaves the tree
            ctx.set(row.sum_enable, 0 <= age < len(beats))
            ctx.set(row.sum_first, age == 0)
            ctx.set(row.scale_load, age == len(beats))
            for plane, scale in enumerate(scales):
                ctx.set(row.scales[plane], scale)
            step = age - len(beats) - 1 - scaled
            ctx.set(row.add_enable, 0 <= step < config.scale_cycles)
            ctx.set(row.add_first, step == 0)
            ctx.set(row.constant, constant)
            await ctx.tick()
        found.append(ctx.get(row.result))

    simulator = Simulator(row)
    simulator.add_clock(1e-6)
    simulator.add_testbench(testbench)
    simulator.run()
    return found[0]


@pytest.mark.parametrize("chain", [1, 2])
def test_row_computes_a_value_worked_by_hand(chain):
    config = AcceleratorConfig.from_values(rows=1, lanes=2, planes=2, group_size=4, chain=chain)
    beats = [(((1, -1), (0, 1)), (10, -3)), (((-1, -1), (1, 0)), (7, 100))]
    # Plane 0: 10 + 3 − 7 − 100 = −94, three negatives. Plane 1: −3 + 7 = 4, none.
    # −94 · 5 + 4 · 200 = 330; the constant is 3 · 5 + 0 · 200 = 15.
    assert simulate(config, beats, scales=(5, 200), constant=15) == 330


def test_row_is_off_by_the_constant_without_it():
    config = AcceleratorConfig.from_values(rows=1, lanes=1, planes=1, group_size=2)
    beats = [(((-1,),), (-128,)), (((-1,),), (127,))]
    # −(−128) − 127 = 1, times 255; each −1 lacks one carry, so the array alone gives 1 − 2 = −1.
    assert simulate(config, beats, scales=(255,), constant=0) == -255
    assert simulate(config, beats, scales=(255,), constant=510) == 255


@pytest.mark.parametrize("position", [0, 1, 3])
def test_mac_adds_x_its_complement_or_nothing(position):
    mac = TernaryMac(4, position)
    # What `position` terms can add up to.
    partials = sorted({-8 * position, -1 if position else 0, 0, 7 * position})

    async def testbench(ctx):
        for x in (-8, -1, 0, 7):
            for trit, term in ((0b00, 0), (0b01, x), (0b11, -x - 1), (0b10, 0)):
                for partial in partials:
                    ctx.set(mac.x, x)
                    ctx.set(mac.trit, trit)
                    ctx.set(mac.i, partial)
                    await ctx.tick()
                    assert ctx.get(mac.o) == partial + term

    simulator = Simulator(mac)
    simulator.add_clock(1e-6)
    simulator.add_testbench(testbench)
    simulator.run()


def test_registered_sum_adds_any_number_of_terms_in_logarithmic_time():
    from amaranth.hdl import Module, Signal, signed

    for count in (1, 2, 3, 5, 8, 13):
        m = Module()
        terms = [Signal(signed(4), name=f"t{index}", init=-8) for index in range(count)]
        total = registered_sum(m, list(terms), name="sum")
        levels = (count - 1).bit_length()
        assert len(total) == 4 + levels
        seen = []

        async def testbench(ctx, total=total, levels=levels, seen=seen):
            for _ in range(levels):
                await ctx.tick()
            seen.append(ctx.get(Cat(total).as_signed()))

        simulator = Simulator(m)
        if levels:
            simulator.add_clock(1e-6)
            simulator.add_testbench(testbench)
            simulator.run()
            assert seen == [-8 * count]
