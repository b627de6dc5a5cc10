"""The write master against a slave that takes addresses, words and answers at random."""

import random
from collections import deque

import pytest
from amaranth.sim import Simulator

from ternhw.config import AcceleratorConfig
from ternhw.gateware.writer import WriteMaster


def config_of(**values):
    return AcceleratorConfig.from_values(**{"bus_bits": 32, "burst_words": 4, "fetch_words": 8} | values)


class WriteSlave:
    """Keeps what is written, word by word; checks that offers stand and that no burst waits for its words."""

    def __init__(self, axi, word_bytes, seed, *, stall=0.0, pause=0.0, errors=()):
        self.axi, self.word_bytes = axi, word_bytes
        self.stall, self.pause, self.errors = stall, pause, set(errors)
        self.random = random.Random(seed)
        self.bursts, self.words = [], []
        self.memory = {}
        self.answers = 0
        self.cycle = 0
        self.aw_cycles, self.w_cycles = [], []

    async def run(self, ctx):
        aw, w, b = self.axi.aw, self.axi.w, self.axi.b
        addresses, ends, stored = deque(), 0, []
        held_aw = held_w = None
        inside = False
        while True:
            ctx.set(aw.ready, self.random.random() >= self.stall)
            ctx.set(w.ready, self.random.random() >= self.stall)
            answer = ends > self.answers and self.answers < len(self.bursts)
            answer = answer and self.random.random() >= self.pause
            ctx.set(b.valid, answer)
            ctx.set(b.resp, 2 if not answer or self.answers in self.errors else self.random.choice((0, 1)))
            self.answers += answer
            *_, aw_valid, aw_ready, address, length, size, burst, w_valid, w_ready, word, strobe, last = (
                await ctx.tick().sample(
                    aw.valid, aw.ready, aw.addr, aw.len, aw.size, aw.burst,
                    w.valid, w.ready, w.data, w.strb, w.last,
                )
            )  # fmt: skip
            assert held_aw in (None, (aw_valid, address, length))
            assert held_w in (None, (w_valid, word, last))
            held_aw = (1, address, length) if aw_valid and not aw_ready else None
            held_w = (1, word, last) if w_valid and not w_ready else None
            assert w_valid or not inside
            if aw_valid and aw_ready:
                assert (2**size, burst) == (self.word_bytes, 1)
                assert address // 4096 == (address + (length + 1) * self.word_bytes - 1) // 4096
                self.bursts.append((address, length + 1))
                self.aw_cycles.append(self.cycle)
                addresses.append((address, length + 1))
            if w_valid and w_ready:
                assert strobe == 2**self.word_bytes - 1
                stored.append(word)
                self.w_cycles.append(self.cycle)
                inside = not last
                if last:
                    self.words.append(stored)
                    stored, ends = [], ends + 1
            while addresses and self.words:
                address, count = addresses.popleft()
                words = self.words.pop(0)
                assert len(words) == count
                for index, each in enumerate(words):
                    place = address + index * self.word_bytes
                    self.memory[place] = (*self.memory.get(place, ()), each)
            self.cycle += 1


async def command(ctx, stream, address, words):
    ctx.set(stream.payload, {"address": address, "words": words})
    ctx.set(stream.valid, 1)
    await ctx.tick().until(stream.ready)
    ctx.set(stream.valid, 0)


async def send(ctx, stream, words, seed=0, pause=0.0):
    generator = random.Random(seed)
    for word in words:
        while generator.random() < pause:
            await ctx.tick()
        ctx.set(stream.payload, word)
        ctx.set(stream.valid, 1)
        await ctx.tick().until(stream.ready)
        ctx.set(stream.valid, 0)


async def idle(ctx, dut):
    for _ in range(1000):
        if ctx.get(dut.idle):
            return
        await ctx.tick()
    raise AssertionError("never idle")


def simulate(dut, *testbenches, background):
    simulator = Simulator(dut)
    simulator.add_clock(1e-6)
    simulator.add_testbench(background, background=True)
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
    "values",
    [
        {},
        {"burst_words": 1, "fetch_words": 2},
        {"bus_bits": 64, "burst_words": 8, "fetch_words": 16},
        {"bus_bits": 512, "burst_words": 16, "fetch_words": 32},
    ],
)
def test_every_word_is_written_once_and_in_order(values, seed):
    config = config_of(**values)
    word_bytes = config.bus_bits // 8
    dut = WriteMaster(config)
    slave = WriteSlave(dut.axi, word_bytes, seed, stall=0.4 * (seed % 2), pause=0.9 * (seed // 2))
    generator = random.Random(seed)
    commands, words, address = [], {}, 0
    for _ in range(10):
        address += word_bytes * generator.randrange(10)
        count = generator.randint(1, 3 * config.burst_words)
        commands.append((address, count))
        for index in range(count):
            words[address + index * word_bytes] = (generator.randrange(2**config.bus_bits),)
        address += count * word_bytes

    async def commanding(ctx):
        for each in commands:
            await command(ctx, dut.command, *each)

    async def sending(ctx):
        await send(ctx, dut.data, [word for (word,) in words.values()], seed, 0.6 * (seed == 3))
        await idle(ctx, dut)

    simulate(dut, commanding, sending, background=slave.run)
    assert slave.memory == words
    assert slave.bursts == list(expected_bursts(commands, config.burst_words, word_bytes))
    assert slave.answers == len(slave.bursts)


def test_latency_and_rate_are_as_documented():
    dut = WriteMaster(config_of())
    slave = WriteSlave(dut.axi, 4, 0)

    async def commanding(ctx):
        await command(ctx, dut.command, 64, 8)  # accepted in cycle 0

    async def sending(ctx):
        await ctx.tick().repeat(10)
        await send(ctx, dut.data, range(8))  # accepted in cycles 10 to 17
        await idle(ctx, dut)

    simulate(dut, commanding, sending, background=slave.run)
    # The last word of the first burst comes in cycle 13; the next burst begins two cycles after its end.
    assert slave.aw_cycles == [13 + 3, 13 + 3 + 5]
    assert slave.w_cycles == [16, 17, 18, 19, 21, 22, 23, 24]


def test_a_command_after_its_words():
    dut = WriteMaster(config_of())
    slave = WriteSlave(dut.axi, 4, 0)

    async def testbench(ctx):
        await send(ctx, dut.data, range(8))
        await ctx.tick().repeat(12)
        await command(ctx, dut.command, 64, 8)  # accepted in cycle 20
        await idle(ctx, dut)

    simulate(dut, testbench, background=slave.run)
    assert slave.aw_cycles == [20 + 5, 20 + 5 + 5]


def test_an_error_is_seen_for_a_cycle():
    dut = WriteMaster(config_of())
    slave = WriteSlave(dut.axi, 4, 0, errors={1})
    seen = []

    async def watch(ctx):
        for _ in range(60):
            *_, error, valid = await ctx.tick().sample(dut.error, dut.axi.b.valid)
            seen.append((error, valid))

    async def commanding(ctx):
        await command(ctx, dut.command, 0, 12)

    async def sending(ctx):
        await send(ctx, dut.data, range(12))
        await idle(ctx, dut)

    simulate(dut, commanding, sending, watch, background=slave.run)
    answers = [cycle for cycle, (_, valid) in enumerate(seen) if valid]
    assert [cycle for cycle, (error, _) in enumerate(seen) if error] == [answers[1] + 1]


@pytest.mark.parametrize("wait", range(1, 40, 6))
def test_after_an_abort_everything_is_as_after_reset(wait):
    dut = WriteMaster(config_of())
    slave = WriteSlave(dut.axi, 4, wait, stall=0.6, pause=0.6)

    async def testbench(ctx):
        await command(ctx, dut.command, 8, 40)
        for word in range(wait):
            ctx.set(dut.data.payload, word)
            ctx.set(dut.data.valid, 1)
            await ctx.tick()
        ctx.set(dut.abort, 1)
        await ctx.tick()
        ctx.set(dut.data.valid, 0)
        begun = len(slave.bursts)
        await idle(ctx, dut)
        assert slave.answers == len(slave.bursts) <= begun + 1
        await ctx.tick()
        ctx.set(dut.abort, 0)
        slave.memory.clear()
        await command(ctx, dut.command, 4096, 10)
        await send(ctx, dut.data, range(100, 110))
        await idle(ctx, dut)
        assert slave.memory == {4096 + 4 * index: (100 + index,) for index in range(10)}

    simulate(dut, testbench, background=slave.run)
