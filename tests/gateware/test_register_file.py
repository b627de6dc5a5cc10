import random

import pytest
from amaranth.sim import Simulator

from ternhw.config import AcceleratorConfig
from ternhw.driver import Engine, EngineError
from ternhw.gateware.register_file import RegisterFile
from ternhw.registers import REGISTERS, field
from ternhw_quant.errors import InputError

STREAM = AcceleratorConfig.from_values()
MEMORY = AcceleratorConfig.from_values(io="memory", address_bits=40)
ADDRESS = {register.name: register.address for register in REGISTERS}
OKAY, SLVERR = 0, 2
START, ABORT, IRQ_ENABLE = (field(name).mask for name in ("START", "ABORT", "IRQ_ENABLE"))
BUSY, DONE, ERROR = (field(name).mask for name in ("BUSY", "DONE", "ERROR"))


class Host:
    """Drives the bus; `wait` gives the cycles before each channel is offered or taken."""

    def __init__(self, ctx, design, wait=lambda: 0):
        self.ctx, self.bus, self.wait = ctx, design.bus, wait

    async def write(self, address, value, strobes=0b1111):
        """Return the response."""
        bus, ctx = self.bus, self.ctx
        ctx.set(bus.awaddr, address)
        ctx.set(bus.wdata, value)
        ctx.set(bus.wstrb, strobes)
        waits = {"aw": self.wait(), "w": self.wait()}
        taken = set()
        while len(taken) < 2:
            for channel, cycles in waits.items():
                ctx.set(getattr(bus, f"{channel}valid"), channel not in taken and cycles <= 0)
                waits[channel] -= 1
            accepted = {
                channel
                for channel in waits
                if ctx.get(getattr(bus, f"{channel}valid")) and ctx.get(getattr(bus, f"{channel}ready"))
            }
            assert not ctx.get(bus.bvalid)
            await ctx.tick()
            taken |= accepted
        ctx.set(bus.awvalid, 0)
        ctx.set(bus.wvalid, 0)
        return await self._take("b", bus.bresp)

    async def read(self, address):
        """Return data and response."""
        bus, ctx = self.bus, self.ctx
        for _ in range(self.wait()):
            await ctx.tick()
        ctx.set(bus.araddr, address)
        ctx.set(bus.arvalid, 1)
        await ctx.tick().until(bus.arready)
        ctx.set(bus.arvalid, 0)
        return await self._take("r", bus.rdata, bus.rresp)

    async def value(self, name):
        data, response = await self.read(ADDRESS[name])
        assert response == OKAY
        return data

    async def _take(self, channel, *payload):
        valid, ready = getattr(self.bus, f"{channel}valid"), getattr(self.bus, f"{channel}ready")
        while not self.ctx.get(valid):
            await self.ctx.tick()
        answer = tuple(self.ctx.get(each) for each in payload)
        for _ in range(self.wait()):
            await self.ctx.tick()
            assert self.ctx.get(valid)
            assert tuple(self.ctx.get(each) for each in payload) == answer
        self.ctx.set(ready, 1)
        await self.ctx.tick()
        self.ctx.set(ready, 0)
        assert not self.ctx.get(valid)
        return answer if len(answer) > 1 else answer[0]


async def be_an_engine(ctx, design, cycles, causes=()):
    """Be busy for `cycles` after each `start`; `causes` says which are raised, cycle by cycle.

    Counted events come in the first 5, 4, 3 and 2 cycles.
    """
    events = (design.stall_weights, design.stall_activations, design.stall_results, design.pass_done)
    while True:
        while not ctx.get(design.start):
            await ctx.tick()
        await ctx.tick()
        ctx.set(design.busy, 1)
        for cycle in range(cycles):
            ctx.set(design.finish, cycle == cycles - 1)
            ctx.set(design.causes, dict(causes).get(cycle, 0))
            for length, event in zip((5, 4, 3, 2), events, strict=True):
                ctx.set(event, cycle < length)
            await ctx.tick()
        for each in (design.busy, design.finish, design.causes, *events):
            ctx.set(each, 0)


def simulate(config, testbench, **engine):
    """Run `testbench(host, ctx, design)` beside an engine; return what pulses were sent to it, in order."""
    design = RegisterFile(config)
    pulses = []

    async def watch(ctx):
        async for _, _, start, abort in ctx.tick().sample(design.start, design.abort):
            pulses.extend(name for name, high in (("start", start), ("abort", abort)) if high)

    async def main(ctx):
        await testbench(Host(ctx, design), ctx, design)

    async def beside(ctx):
        await be_an_engine(ctx, design, **engine)

    simulator = Simulator(design)
    simulator.add_clock(1e-6)
    simulator.add_process(watch)
    simulator.add_testbench(main)
    if engine:
        simulator.add_testbench(beside, background=True)
    simulator.run()
    return pulses


def test_every_register_reads_as_described_after_reset():
    async def testbench(host, ctx, design):
        ctx.set(design.build_id, 0x123456789ABC)
        digest = int(STREAM.digest, 16)
        depends = {
            "CONFIG_LOW": digest & 0xFFFFFFFF,
            "CONFIG_HIGH": digest >> 32,
            "BUILD_LOW": 0x56789ABC,
            "BUILD_HIGH": 0x1234,
        }
        for register in REGISTERS:
            reset = sum(each.reset << each.low for each in register.fields if each.reset is not None)
            assert await host.value(register.name) == depends.get(register.name, reset), register.name
        assert (ctx.get(design.tokens), ctx.get(design.irq)) == (1, 0)

    simulate(STREAM, testbench)


@pytest.mark.parametrize("config", [STREAM, MEMORY], ids=["stream", "memory"])
def test_writes_are_kept_as_far_as_the_bits_exist(config):
    high = (1 << config.address_bits - 32) - 1
    memory = config.io == "memory"
    kept = {
        "CONTROL": IRQ_ENABLE,
        "STATUS": 0,
        "PROGRAM_LOW": 0xFFFFFFFF,
        "PROGRAM_HIGH": high,
        "TOKENS": 0xFFFF,
        "ACTIVATIONS_LOW": 0xFFFFFFFF * memory,
        "ACTIVATIONS_HIGH": high * memory,
        "RESULTS_LOW": 0xFFFFFFFF * memory,
        "RESULTS_HIGH": high * memory,
    }

    async def testbench(host, ctx, design):
        generator = random.Random(1)
        host.wait = lambda: generator.choice((0, 0, 1, 5))
        expected = {name: 1 if name == "TOKENS" else 0 for name in kept}
        for _ in range(150):
            name = generator.choice(list(kept))
            value, strobes = generator.getrandbits(32), generator.getrandbits(4)
            if name == "CONTROL":
                value &= ~(START | ABORT)
            assert await host.write(ADDRESS[name], value, strobes) == OKAY
            written = sum(0xFF << 8 * byte for byte in range(4) if strobes >> byte & 1)
            expected[name] = (expected[name] & ~written | value & written) & kept[name]
            other = generator.choice(list(kept))
            assert await host.value(name) == expected[name]
            assert await host.value(other) == expected[other]
        assert ctx.get(design.program) == expected["PROGRAM_HIGH"] << 32 | expected["PROGRAM_LOW"]
        assert ctx.get(design.results) == expected["RESULTS_HIGH"] << 32 | expected["RESULTS_LOW"]
        assert ctx.get(design.activations) == expected["ACTIVATIONS_HIGH"] << 32 | expected["ACTIVATIONS_LOW"]
        assert ctx.get(design.tokens) == expected["TOKENS"]

    assert simulate(config, testbench) == []


def test_what_cannot_be_accessed_is_answered_with_an_error():
    read_only = [each.address for each in REGISTERS if not each.writable]
    unaligned = [ADDRESS["TOKENS"] + 1, ADDRESS["PROGRAM_LOW"] + 2]
    unknown = [0x54, 0x7C, 0x80, 0x100 + ADDRESS["TOKENS"], 0x800 + ADDRESS["CONTROL"], 0xFFC]

    async def testbench(host, ctx, design):
        before = [await host.value(register.name) for register in REGISTERS]
        for address in read_only + unaligned + unknown:
            assert await host.write(address, 0xFFFFFFFF) == SLVERR, hex(address)
        for address in unaligned + unknown:
            assert await host.read(address) == (0, SLVERR), hex(address)
        assert [await host.value(register.name) for register in REGISTERS] == before
        assert len(read_only) == 12

    assert simulate(STREAM, testbench) == []


def test_a_program_runs_once_and_ends_with_done():
    async def testbench(host, ctx, design):
        await host.write(ADDRESS["CONTROL"], START | IRQ_ENABLE, strobes=0b1110)  # not byte 0: no start
        await host.write(ADDRESS["CONTROL"], START | ABORT | IRQ_ENABLE)  # there is nothing to abort yet
        assert await host.value("STATUS") == BUSY
        assert await host.value("CONTROL") == IRQ_ENABLE
        await host.write(ADDRESS["CONTROL"], START | IRQ_ENABLE)  # ignored: busy
        assert not ctx.get(design.irq)
        while await host.value("STATUS") == BUSY:
            pass
        assert await host.value("STATUS") == DONE
        assert ctx.get(design.irq)
        await host.write(ADDRESS["STATUS"], ERROR)
        await host.write(ADDRESS["STATUS"], DONE, strobes=0b1110)
        assert await host.value("STATUS") == DONE
        await host.write(ADDRESS["STATUS"], DONE)
        assert await host.value("STATUS") == 0
        assert not ctx.get(design.irq)
        assert await host.value("CAUSE") == 0

    assert simulate(STREAM, testbench, cycles=50) == ["start"]


@pytest.mark.parametrize("cycle", [0, 3, 36])
def test_a_cause_at_any_time_ends_with_error(cycle):
    async def testbench(host, ctx, design):
        await host.write(ADDRESS["CONTROL"], START | IRQ_ENABLE)
        while await host.value("STATUS") & BUSY:
            pass
        assert await host.value("STATUS") == ERROR
        assert await host.value("CAUSE") == 0b0100001
        assert ctx.get(design.irq)

        await host.write(ADDRESS["CONTROL"], START)
        assert not ctx.get(design.irq)
        assert await host.value("STATUS") == BUSY
        assert await host.value("CAUSE") == (0 if cycle == 36 else 0b0100001)

    assert simulate(STREAM, testbench, cycles=37, causes={cycle: 0b0100001}) == ["start", "start"]


def test_abort_passes_only_while_busy():
    async def testbench(host, ctx, design):
        await host.write(ADDRESS["CONTROL"], ABORT)
        await host.write(ADDRESS["CONTROL"], START)
        await host.write(ADDRESS["CONTROL"], START | ABORT)
        while await host.value("STATUS") & BUSY:
            pass
        assert await host.value("STATUS") == DONE
        assert not ctx.get(design.irq)  # not enabled
        await host.write(ADDRESS["CONTROL"], ABORT)

    assert simulate(STREAM, testbench, cycles=37) == ["start", "abort"]


def test_counters_count_one_program():
    names = ("BUSY_CYCLES", "STALL_WEIGHTS", "STALL_ACTIVATIONS", "STALL_RESULTS", "PASSES")

    async def testbench(host, ctx, design):
        for _ in range(2):  # START clears them
            await host.write(ADDRESS["CONTROL"], START)
            while await host.value("STATUS") & BUSY:
                pass
            assert [await host.value(name) for name in names] == [37, 5, 4, 3, 2]

    simulate(STREAM, testbench, cycles=37)


def test_counters_stop_at_their_maximum():
    async def testbench(host, ctx, design):
        # 2³² cycles are too many to simulate, so the count starts close to the end.
        ctx.set(design.counts["STALL_WEIGHTS"], 0xFFFFFFFD)
        seen = []
        for _ in range(4):
            ctx.set(design.stall_weights, 1)
            await ctx.tick()
            ctx.set(design.stall_weights, 0)
            seen.append(await host.value("STALL_WEIGHTS"))
        assert seen == [0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF]
        assert ctx.get(design.counts["STALL_WEIGHTS"]) == 2**32  # it will not come round to 0
        assert await host.value("STALL_ACTIVATIONS") == 0

    simulate(STREAM, testbench)


class Bridge:
    """Accesses of a driver, made on a simulated bus: each lets the simulation run until it is done."""

    def __init__(self, config, **engine):
        self._design = RegisterFile(config)
        self._access = self._answer = None
        self._simulator = Simulator(self._design)
        self._simulator.add_clock(1e-6)
        self._simulator.add_testbench(self._serve, background=True)

        async def beside(ctx):
            await be_an_engine(ctx, self._design, **engine)

        self._simulator.add_testbench(beside, background=True)

    def read32(self, address):
        return self._run("read", address)[0]

    def write32(self, address, value):
        self._run("write", address, value)

    def _run(self, *access):
        self._access, self._answer = access, None
        while self._answer is None:
            self._simulator.advance()
        return self._answer

    async def _serve(self, ctx):
        host = Host(ctx, self._design)
        while True:
            if self._access:
                (method, *arguments), self._access = self._access, None
                self._answer = await getattr(host, method)(*arguments)
            await ctx.tick()


def test_driver_runs_programs():
    engine = Engine(Bridge(MEMORY, cycles=100, causes={50: field("BAD_CONFIG").mask}))
    engine.identify(MEMORY)
    engine.start(0x40, tokens=2, activations=0x1000, results=0xFF_0000_0000)
    assert engine.read("RESULTS_HIGH") == 0xFF
    assert engine.status() == {"BUSY"}
    with pytest.raises(EngineError, match=r"^The program ended with BAD_CONFIG$"):
        engine.wait(100)
    assert engine.counters()["BUSY_CYCLES"] == 100
    engine.acknowledge()
    assert engine.status() == set()

    engine = Engine(Bridge(STREAM, cycles=100))
    engine.start(0x80)
    engine.wait(100)
    assert engine.status() == {"DONE"}
    assert engine.causes() == set()
    with pytest.raises(
        InputError, match=r"^RESULTS must be an address within the engine's address bits, not 0x40$"
    ):
        engine.start(0x80, results=0x40)
