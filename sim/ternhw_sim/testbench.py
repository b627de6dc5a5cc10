"""The cocotb test bench: runs inside the simulator, executes the runs of a file, and writes the responses."""

import os
import pickle
from dataclasses import replace
from pathlib import Path
from typing import Any

import cocotb
import numpy as np
from cocotb.clock import Clock

from ternhw.registers import field
from ternhw_sim.axi import Memory, ReadPort, Registers, WritePort
from ternhw_sim.runs import (
    ADDRESS,
    COUNTERS,
    COUNTING,
    PERIOD_PS,
    POLL_CYCLES,
    PRESET_CYCLE,
    READ,
    Answer,
    Response,
    Run,
    Words,
)
from ternhw_sim.streams import Sink, Source

_REST = 2  #: Results that may still be offered after an error (docs/engine.md).

_START, _ABORT, _IRQ_ENABLE = (field(name).mask for name in ("START", "ABORT", "IRQ_ENABLE"))
_BUSY, _DONE, _ERROR = (field(name).mask for name in ("BUSY", "DONE", "ERROR"))
_CONTROL, _STATUS = ADDRESS["CONTROL"], ADDRESS["STATUS"]


class NotDoneError(AssertionError):
    """The engine did not end a program within the cycle limit; runner.py knows the name."""


@cocotb.test()  # type: ignore[untyped-decorator]
async def play(dut: Any) -> None:
    """Execute every run of the stimulus file, one after another on one engine."""
    runs: list[Run] = pickle.loads(Path(os.environ["TERNHW_STIMULUS"]).read_bytes())
    bench = _Bench(dut)
    cocotb.start_soon(Clock(dut.clk, PERIOD_PS, unit="ps", impl="gpi").start())
    for _ in range(2):
        await dut.clk.falling_edge
    await bench.reset()
    responses = []
    for index, run in enumerate(runs):
        try:
            responses.append(await bench.play(run))
        except NotDoneError as error:
            raise NotDoneError(f"run {index}: {error}") from None
        except (AssertionError, ValueError) as error:
            raise AssertionError(f"run {index}: {error}") from None
    Path(os.environ["TERNHW_RESPONSE"]).write_bytes(pickle.dumps(responses))


class _Bench:
    """The memory and streams around the engine, and the host that starts it."""

    def __init__(self, dut: Any) -> None:
        self._dut = dut
        self._falling_edge = dut.clk.falling_edge
        self._registers = Registers(dut, "s_axil", self._tick)
        self._read_port = ReadPort(dut, "m_axi")
        self._write_port = WritePort(dut, "m_axi") if hasattr(dut, "m_axi_awvalid") else None
        self._source = Source(dut, "s_axis") if hasattr(dut, "s_axis_tvalid") else None
        self._sink = Sink(dut, "m_axis") if hasattr(dut, "m_axis_tvalid") else None
        peers = (self._read_port, self._write_port, self._source, self._sink)
        self._peers = [peer for peer in peers if peer is not None]
        self._serving = False
        self._cycle = 0
        self._limit = 0
        self._counters: tuple[int, ...] = ()

    async def play(self, run: Run) -> Response:
        """Execute one run on an idle engine."""
        self._begin(run)
        irq_enable = _IRQ_ENABLE if run.use_irq else 0
        answers = await self._registers.make(run.accesses)
        await self._start(run, irq_enable)
        answers += await self._registers.make(run.meanwhile)
        if run.reset_at is not None:
            await self._wait_until(run.reset_at - run.cut_cycles)
            await self._registers.make(run.cut, cycles=run.cut_cycles)
            await self._wait_until(run.reset_at)
            await self.reset()
            while await self._registers.read(_STATUS) & _BUSY:
                pass
        elif run.abort_at is not None:
            await self._wait_until(run.abort_at)
            await self._registers.write(_CONTROL, _ABORT | irq_enable)
            await self._poll()
        elif run.use_irq:
            while not self._dut.irq.value:
                await self._tick()
        else:
            await self._poll()
        status = await self._registers.read(_STATUS)
        assert not status & _BUSY, f"the engine is busy while it interrupts, status {status:#x}"
        if self._sink is not None and (status & _ERROR):
            await self._take_rest(self._sink)
        self._serving = False
        if run.use_irq:
            await self._registers.write(_CONTROL, 0)
            assert not self._dut.irq.value, "the interrupt stays high after it was disabled"
        registers = {ADDRESS[name]: await self._registers.read(ADDRESS[name]) for name in READ}
        if run.reset_at is None and run.abort_at is None and not status & _ERROR:
            self._check_complete(run)
        return self._response(run, registers, answers)

    async def reset(self) -> None:
        """Reset the engine for two cycles; memory and streams drop all unfinished transfers."""
        for peer in self._peers:
            peer.reset()
        self._dut.rst.value = 1
        for _ in range(2):
            self._cycle += 1
            await self._falling_edge
        self._dut.rst.value = 0

    def _begin(self, run: Run) -> None:
        memory = Memory(run.memory, self._read_port.word_bytes)
        self._read_port.begin(memory, run.behaviour, run.burst_words, run.error_at, run.interleave)
        if self._write_port is not None:
            latency = run.behaviour.latency if run.write_latency is None else run.write_latency
            behaviour = replace(run.behaviour, latency=latency)
            self._write_port.begin(
                run.results_address, run.results, behaviour, run.burst_words, run.write_error_at
            )
        if self._source is not None and not isinstance(run.activations, int):
            self._source.begin(run.activations, run.streams.activations)
        if self._sink is not None:
            self._sink.begin(run.streams.results)
        self._limit = run.cycle_limit
        self._counters = run.counters

    async def _start(self, run: Run, irq_enable: int) -> None:
        await self._write_address("PROGRAM", run.program)
        await self._registers.write(ADDRESS["TOKENS"], run.tokens)
        if isinstance(run.activations, int):
            await self._write_address("ACTIVATIONS", run.activations)
            await self._write_address("RESULTS", run.results_address)
        await self._registers.write(_CONTROL, _START | irq_enable, accepted=self._serve)

    def _serve(self) -> None:
        self._serving = True
        self._cycle = 0

    async def _write_address(self, name: str, address: int) -> None:
        await self._registers.write(ADDRESS[f"{name}_LOW"], address & 0xFFFFFFFF)
        await self._registers.write(ADDRESS[f"{name}_HIGH"], address >> 32)

    async def _tick(self) -> None:
        """Let memory and streams act in this cycle, and wait for the next."""
        if self._serving:
            if self._cycle >= self._limit:
                raise NotDoneError(f"not done after {self._cycle} cycles, {self._progress()}")
            for peer in self._peers:
                peer.step(self._cycle)
            if self._cycle == PRESET_CYCLE and self._counters:
                for name, value in zip(COUNTERS, self._counters, strict=True):
                    getattr(getattr(self._dut, COUNTING), name).value = value
        else:
            for peer in self._peers:
                peer.check_quiet()
        self._cycle += 1
        await self._falling_edge

    async def _wait_until(self, cycle: int) -> None:
        while self._cycle < cycle:
            await self._tick()

    async def _poll(self) -> None:
        while (status := await self._registers.read(_STATUS)) & _BUSY:
            for _ in range(POLL_CYCLES):
                await self._tick()
        assert status & (_DONE | _ERROR), "the program ended with neither DONE nor ERROR"

    async def _take_rest(self, sink: Sink) -> None:
        """Take the results offered before an error: a stream may not withdraw them."""
        before = len(sink.words)
        while sink.offered:
            await self._tick()
        rest = len(sink.words) - before
        assert rest <= _REST, f"the engine still offered {rest} results after an error had ended the program"

    def _progress(self) -> str:
        parts = []
        if self._source is not None:
            parts.append(f"{self._source.taken} activation words taken")
        if self._sink is not None:
            parts.append(f"{len(self._sink.words)} result words sent")
        if self._write_port is not None:
            parts.append(f"{len(self._write_port.words)} result words written")
        return ", ".join(parts)

    def _check_complete(self, run: Run) -> None:
        results = self._sink.words if self._sink is not None else []
        if self._write_port is not None:
            results = list(self._write_port.words)
        assert len(results) == run.results, f"done after {len(results)} of {run.results} result words"
        assert self._source is None or self._source.done, f"done, but {self._progress()}"

    def _response(self, run: Run, registers: dict[int, int], answers: list[Answer]) -> Response:
        size = self._read_port.word_bytes
        if self._write_port is not None:
            written = self._write_port.words
            words = [written.get(index, 0) for index in range(run.results)]
            last, cycles = [], self._write_port.cycles
        else:
            assert self._sink is not None
            words, last, cycles = self._sink.words, self._sink.last, self._sink.cycles
        return Response(
            words=_pack(words, size),
            last=np.array(last, dtype=np.bool_),
            cycles=np.array(cycles, dtype=np.int64),
            registers=registers,
            answers=tuple(answers),
        )


def _pack(words: list[int], size: int) -> Words:
    data = b"".join(word.to_bytes(size, "little") for word in words)
    return np.frombuffer(data, dtype=np.uint8).reshape(-1, size)
