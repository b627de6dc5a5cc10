"""A cocotb test with the AXI models of cocotbext-axi around the wrapper; runs inside the simulator.

``TERNHW_WORK`` names a pickle of what `test_third_party.py` asks for; ``TERNHW_RESULTS`` gets the results.
"""

import itertools
import os
import pickle
import random
from pathlib import Path

import cocotb
from cocotb.clock import Clock
from cocotb.triggers import ClockCycles, RisingEdge, with_timeout
from cocotbext.axi import (
    AxiBus,
    AxiLiteBus,
    AxiLiteMaster,
    AxiRam,
    AxiRamRead,
    AxiReadBus,
    AxiStreamBus,
    AxiStreamFrame,
    AxiStreamSink,
    AxiStreamSource,
)

from ternhw.registers import field, register

MEMORY_BYTES = 1 << 22
START, IRQ_ENABLE, DONE = (field(name).mask for name in ("START", "IRQ_ENABLE", "DONE"))


def pauses(seed, share):
    draw = random.Random(seed)
    return (draw.random() < share for _ in itertools.count())


def channels(*models):
    """The queues of the models' channels, each of which can pause."""
    for model in models:
        for part in (model, getattr(model, "read_if", None), getattr(model, "write_if", None)):
            for name in ("ar_channel", "r_channel", "aw_channel", "w_channel", "b_channel"):
                if (channel := getattr(part, name, None)) is not None:
                    yield channel


class Bench:
    def __init__(self, dut, work):
        clocked = (dut.aclk, dut.aresetn)
        low = {"reset_active_level": False}
        self.dut, self.work = dut, work
        self.host = AxiLiteMaster(AxiLiteBus.from_prefix(dut, "s_axil"), *clocked, **low)
        has_writes = hasattr(dut, "m_axi_awvalid")
        bus, ram = (AxiBus, AxiRam) if has_writes else (AxiReadBus, AxiRamRead)
        self.ram = ram(bus.from_prefix(dut, "m_axi"), *clocked, size=MEMORY_BYTES, **low)
        self.source = self.sink = None
        if not has_writes:
            self.source = AxiStreamSource(AxiStreamBus.from_prefix(dut, "s_axis"), *clocked, **low)
            self.sink = AxiStreamSink(AxiStreamBus.from_prefix(dut, "m_axis"), *clocked, **low)

    def pause(self, seed):
        """Let each channel of each model pause, more of them and more often for higher seeds."""
        streams = [each for each in (self.source, self.sink) if each is not None]
        buses = list(channels(self.ram, self.host))
        assert len(buses) == (7 if streams else 10)
        for index, channel in enumerate([*buses, *streams]):
            channel.set_pause_generator(pauses(100 * seed + index, 0.2 * seed))

    async def write(self, name, value):
        await self.host.write_dword(register(name).address, value)

    async def run(self):
        """Run the program once; return the bytes of its results."""
        work = self.work
        for name, value in (("PROGRAM", work["program"]), ("ACTIVATIONS", work["activations_at"]),
                            ("RESULTS", work["results_at"])):  # fmt: skip
            await self.write(f"{name}_LOW", value & 0xFFFFFFFF)
            await self.write(f"{name}_HIGH", value >> 32)
        await self.write("TOKENS", work["tokens"])
        if self.source is not None:
            await self.source.send(AxiStreamFrame(work["activations"]))
        await self.write("CONTROL", START | IRQ_ENABLE)
        await with_timeout(RisingEdge(self.dut.irq), 1, "ms")
        assert await self.host.read_dword(register("CAUSE").address) == 0
        assert await self.host.read_dword(register("STATUS").address) == DONE
        await self.write("STATUS", DONE)
        if self.sink is None:
            return bytes(self.ram.read(work["results_at"] % MEMORY_BYTES, work["result_bytes"]))
        frames = [await self.sink.recv() for _ in range(work["passes"])]
        return b"".join(bytes(frame.tdata) for frame in frames)


@cocotb.test()
async def third_party(dut):
    work = pickle.loads(Path(os.environ["TERNHW_WORK"]).read_bytes())
    cocotb.start_soon(Clock(dut.aclk, 10, unit="ns").start())
    dut.aresetn.value = 0
    bench = Bench(dut, work)
    for address, data in work["memory"].items():
        bench.ram.write(address % MEMORY_BYTES, data)
    await ClockCycles(dut.aclk, 10)
    dut.aresetn.value = 1
    await ClockCycles(dut.aclk, 10)
    assert await bench.host.read_dword(register("MAGIC").address) == register("MAGIC").fields[0].reset
    results = []
    for seed in work["seeds"]:
        bench.pause(seed)
        results.append(await bench.run())
    Path(os.environ["TERNHW_RESULTS"]).write_bytes(pickle.dumps(results))
