"""The read master against a slave that delays, pauses and interleaves at random."""

import random
from collections import deque
from dataclasses import dataclass

import pytest
from amaranth.sim import Simulator

from ternhw.config import AcceleratorConfig
from ternhw.gateware.reader import ReadMaster


def config_of(**values):
    return AcceleratorConfig.from_values(**{"bus_bits": 32, "burst_words": 4, "fetch_words": 8} | values)


def word_at(address, bits=32):
    """Return what the memory holds at a byte address: a value of its own for each word."""
    return address * 0x9E3779B1 % (1 << bits)


@dataclass
class Burst:
    cycle: int
    channel: int
    address: int
    words: int


class ReadSlave:
    """Answers bursts from `word_at`; bursts of one ID in order, beats of different IDs as it likes."""

    def __init__(self, axi, bits, seed, *, latency=(1, 1), pause=0.0, stall=0.0, errors=()):
        self.axi, self.bits, self.errors = axi, bits, set(errors)
        self.latency, self.pause, self.stall = latency, pause, stall
        self.random = random.Random(seed)
        self.bursts, self.beats, self.waiting = [], [], {}
        self.quiet_from = None

    @property
    def idle(self):
        return not any(self.waiting.values())

    async def run(self, ctx):
        cycle, offered = 0, None
        while True:
            ctx.set(self.axi.ar.ready, self.random.random() >= self.stall)
            self._answer(ctx, cycle)
            before = offered
            *_, valid, ready, address, channel, length, size, burst, r_ready = await ctx.tick().sample(
                self.axi.ar.valid, self.axi.ar.ready, self.axi.ar.addr, self.axi.ar.id, self.axi.ar.len,
                self.axi.ar.size, self.axi.ar.burst, self.axi.r.ready,
            )  # fmt: skip
            offer = (address, channel, length)
            assert r_ready
            if before is not None:
                assert valid and offer == before
            offered = offer if valid and not ready else None
            if valid and before is None:
                self.bursts.append(Burst(cycle, channel, address, length + 1))
                assert (size, burst) == ((self.bits // 8).bit_length() - 1, 1)
                assert address // 4096 == (address + (length + 1) * self.bits // 8 - 1) // 4096
            if valid and ready:
                due = cycle + self.random.randint(*self.latency)
                self.waiting.setdefault(channel, deque()).append([due, address, length + 1])
            cycle += 1

    def _answer(self, ctx, cycle):
        ready = [queue for queue in self.waiting.values() if queue and queue[0][0] <= cycle]
        go = bool(ready) and self.random.random() >= self.pause
        ctx.set(self.axi.r.valid, go)
        ctx.set(self.axi.r.last, self.random.random() < 0.5)
        ctx.set(self.axi.r.resp, 2)
        if not go:
            return
        queue = self.random.choice(ready)
        channel = next(key for key, value in self.waiting.items() if value is queue)
        burst = queue[0]
        ctx.set(self.axi.r.id, channel)
        ctx.set(self.axi.r.data, word_at(burst[1], self.bits))
        ctx.set(self.axi.r.resp, 2 if len(self.beats) in self.errors else self.random.choice((0, 1)))
        ctx.set(self.axi.r.last, burst[2] == 1)
        self.beats.append((cycle, channel, burst[1]))
        burst[1], burst[2] = burst[1] + self.bits // 8, burst[2] - 1
        if burst[2] == 0:
            queue.popleft()


async def command(ctx, stream, address, words):
    ctx.set(stream.payload, {"address": address, "words": words})
    ctx.set(stream.valid, 1)
    await ctx.tick().until(stream.ready)
    ctx.set(stream.valid, 0)


async def collect(ctx, stream, count, seed, pause):
    """Take `count` words; return them with the cycles, from the first call on, in which they came."""
    generator, taken, cycle = random.Random(seed), [], 0
    while len(taken) < count:
        assert cycle < 5000, "words are missing"
        ctx.set(stream.ready, generator.random() >= pause)
        *_, valid, ready, payload = await ctx.tick().sample(stream.valid, stream.ready, stream.payload)
        if valid and ready:
            taken.append((cycle, payload))
        cycle += 1
    ctx.set(stream.ready, 0)
    return taken


def simulate(dut, *testbenches, background=()):
    simulator = Simulator(dut)
    simulator.add_clock(1e-6)
    for each in background:
        simulator.add_testbench(each, background=True)
    for each in testbenches:
        simulator.add_testbench(each)
    simulator.run()


def expected_bursts(commands, longest, word_bytes):
    block = longest * word_bytes
    for address, words in commands:
        while words:
            count = min(words, (block - address % block) // word_bytes)
            yield address, count
            address, words = address + count * word_bytes, words - count


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(
    ("values", "channels"),
    [
        ({}, {"program": 4, "weights": 8}),
        ({}, {"weights": 16}),
        ({"burst_words": 1, "fetch_words": 2}, {"program": 2, "weights": 2}),
        ({"bus_bits": 64, "burst_words": 8, "fetch_words": 32}, {"program": 16, "order": 8, "weights": 32}),
        ({"bus_bits": 512, "burst_words": 16, "fetch_words": 32}, {"weights": 32}),
    ],
)
def test_every_word_comes_once_and_in_order(values, channels, seed):
    config = config_of(**values)
    dut = ReadMaster(config, channels)
    generator = random.Random(seed)
    word_bytes = config.bus_bits // 8
    slave = ReadSlave(
        dut.axi, config.bus_bits, seed, latency=(1, 1 + 10 * (seed % 2)), pause=0.3 * (seed % 3),
        stall=0.5 * (seed > 1),
    )  # fmt: skip
    commands = {
        name: [
            (word_bytes * generator.randrange(4000), generator.randint(1, 3 * config.burst_words))
            for _ in range(8)
        ]
        for name in channels
    }
    done = []

    def channel(name):
        async def send(ctx):
            for address, words in commands[name]:
                await command(ctx, getattr(dut, f"{name}_command"), address, words)

        async def receive(ctx):
            words = [
                word_at(address + index * word_bytes, config.bus_bits)
                for address, count in commands[name] for index in range(count)
            ]  # fmt: skip
            found = await collect(ctx, getattr(dut, name), len(words), seed, 0.4 * (seed % 2))
            assert [word for _, word in found] == words
            done.append(name)
            if len(done) == len(channels):
                await ctx.tick().repeat(2)
                assert ctx.get(dut.idle)

        return send, receive

    simulate(dut, *(bench for name in channels for bench in channel(name)), background=[slave.run])
    for index, (name, depth) in enumerate(channels.items()):
        bursts = [(burst.address, burst.words) for burst in slave.bursts if burst.channel == index]
        longest = min(config.burst_words, depth // 2)
        assert bursts == list(expected_bursts(commands[name], longest, word_bytes))


def test_latency_and_rate_are_as_documented():
    config = config_of(bus_bits=64, burst_words=8, fetch_words=32)
    dut = ReadMaster(config, {"program": 8, "weights": 32})
    slave = ReadSlave(dut.axi, 64, 0, latency=(3, 3))

    async def testbench(ctx):
        # Two commands of 20 words, the first from the last word of a block on: bursts of 1, 8, 8, 3, …
        ctx.set(dut.weights.ready, 1)
        await ctx.tick()
        await command(ctx, dut.weights_command, 56, 20)  # accepted in cycle 1
        await command(ctx, dut.weights_command, 0x1000, 16)

    async def receive(ctx):
        taken = await collect(ctx, dut.weights, 36, 0, 0)
        cycles = [cycle for cycle, _ in taken]
        assert [burst.cycle for burst in slave.bursts[:3]] == [1 + 5, 1 + 5 + 3, 1 + 5 + 6]
        assert slave.bursts[4].cycle == slave.bursts[3].cycle + 5
        assert cycles == [cycle + 4 for cycle, *_ in slave.beats]
        # The first burst has a word, then all words come in a row.
        assert cycles[1:] == list(range(cycles[1], cycles[1] + 35))

    simulate(dut, testbench, receive, background=[slave.run])


def test_room_returns_when_a_word_leaves_the_memory():
    config = config_of(fetch_words=8)
    dut = ReadMaster(config, {"weights": 8})
    slave = ReadSlave(dut.axi, 32, 0)

    async def testbench(ctx):
        await command(ctx, dut.weights_command, 0, 16)  # accepted in cycle 0
        await ctx.tick().repeat(39)
        # Two words wait in registers, so six in memory: two places are free, and two must follow.
        assert [burst.cycle for burst in slave.bursts] == [5, 8]
        ctx.set(dut.weights.ready, 1)  # in cycle 40
        await ctx.tick().repeat(20)
        assert [burst.cycle for burst in slave.bursts[2:]] == [40 + 1 + 4, 40 + 5 + 4]

    simulate(dut, testbench, background=[slave.run])


def test_the_first_named_channel_goes_first():
    dut = ReadMaster(config_of(), {"program": 4, "weights": 8})
    slave = ReadSlave(dut.axi, 32, 0)

    async def testbench(ctx):
        for name, address in (("program", 64), ("weights", 128)):
            stream = getattr(dut, f"{name}_command")
            ctx.set(stream.payload, {"address": address, "words": 1})
            ctx.set(stream.valid, 1)
        await ctx.tick().repeat(8)
        assert [(burst.cycle, burst.address) for burst in slave.bursts] == [(5, 64), (6, 128)]

    simulate(dut, testbench, background=[slave.run])


def test_an_error_is_seen_for_a_cycle():
    dut = ReadMaster(config_of(), {"weights": 8})
    slave = ReadSlave(dut.axi, 32, 1, errors={2})
    seen = []

    async def watch(ctx):
        async for _, _, error in ctx.tick().sample(dut.error):
            seen.append(error)

    async def testbench(ctx):
        await command(ctx, dut.weights_command, 0, 8)
        assert len(await collect(ctx, dut.weights, 8, 0, 0)) == 8

    simulate(dut, testbench, background=[slave.run, watch])
    assert [cycle for cycle, error in enumerate(seen) if error] == [slave.beats[2][0] + 1]


@pytest.mark.parametrize("wait", range(1, 40, 6))
def test_after_an_abort_everything_is_as_after_reset(wait):
    config = config_of()
    dut = ReadMaster(config, {"program": 4, "weights": 8})
    slave = ReadSlave(dut.axi, 32, wait, latency=(1, 12), pause=0.3, stall=0.6)

    async def testbench(ctx):
        for name in ("program", "weights"):
            await command(ctx, getattr(dut, f"{name}_command"), 4096, 40)
        ctx.set(dut.program.ready, wait % 2)
        await ctx.tick().repeat(wait)
        ctx.set(dut.abort, 1)
        await ctx.tick()
        begun = len(slave.bursts)
        for _ in range(1000):
            if ctx.get(dut.idle):
                break
            await ctx.tick()
        assert ctx.get(dut.idle) and slave.idle and len(slave.bursts) <= begun + 1
        await ctx.tick()
        ctx.set(dut.abort, 0)
        assert not ctx.get(dut.program.valid) and not ctx.get(dut.weights.valid)
        ctx.set(dut.program.ready, 0)
        for name, stream in (("weights", dut.weights), ("program", dut.program)):
            await command(ctx, getattr(dut, f"{name}_command"), 36, 20)
            found = await collect(ctx, stream, 20, wait, 0.2)
            assert [word for _, word in found] == [word_at(36 + 4 * index) for index in range(20)]
        assert ctx.get(dut.idle)

    simulate(dut, testbench, background=[slave.run])
