import pytest
from amaranth.sim import Simulator

from ternhw.gateware.mac import TernaryMac


@pytest.mark.parametrize("position", [0, 1, 3])
def test_mac_adds_x_its_complement_or_nothing(position):
    mac = TernaryMac(4, position)
    # What `position` terms can add up to.
    partials = sorted({-8 * position, -1 if position else 0, 0, 7 * position})

    async def testbench(ctx):
        for x in (-8, -1, 0, 7):
            for trit, term in ((0b00, 0), (0b01, x), (0b10, -x - 1)):
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
