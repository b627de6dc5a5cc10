"""The cocotb side: runs inside the simulator, plays the runs of a stimulus file, records what came back."""

import os
from pathlib import Path
from typing import Any

import cocotb
import numpy as np
from cocotb.clock import Clock
from cocotb.triggers import FallingEdge

from ternhw_sim.streams import Sink, Source

SOURCES = ("descriptors", "activations", "weights")
_PERIOD_NS = 10


@cocotb.test()  # type: ignore[untyped-decorator]
async def play(dut: Any) -> None:
    """Play every run of the stimulus, each on a core that is idle again."""
    with np.load(Path(os.environ["TERNHW_STIMULUS"])) as archive:
        stimulus = {name: archive[name] for name in archive.files}
    await _reset(dut)
    recorded: dict[str, Any] = {}
    for run in range(int(stimulus["runs"])):
        recorded |= await _play_run(dut, stimulus, run)
    np.savez(os.environ["TERNHW_RESPONSE"], **recorded)


async def _reset(dut: Any) -> None:
    for name in SOURCES:
        getattr(dut, f"{name}__valid").value = 0
        getattr(dut, f"{name}__payload").value = 0
    dut.results__ready.value = 0
    dut.rst.value = 1
    cocotb.start_soon(Clock(dut.clk, _PERIOD_NS, unit="ns", impl="gpi").start())
    for _ in range(3):
        await FallingEdge(dut.clk)
    dut.rst.value = 0
    await FallingEdge(dut.clk)


async def _play_run(dut: Any, stimulus: dict[str, Any], run: int) -> dict[str, Any]:
    """Play one run; cycle 0 is the first in which descriptors may be offered."""
    sources = [
        Source(
            dut,
            name,
            stimulus[f"{run}.{name}.words"],
            stimulus[f"{run}.{name}.pauses"],
            repeat=int(stimulus[f"{run}.{name}.repeat"]),
        )
        for name in SOURCES
    ]
    sink = Sink(dut, "results", stimulus[f"{run}.results.pauses"])
    expected = int(stimulus[f"{run}.results.count"])
    cycle = 0
    while len(sink.words) < expected:
        assert cycle < int(stimulus[f"{run}.cycle_limit"]), (
            f"run {run}: {len(sink.words)} of {expected} results after {cycle} cycles"
        )
        for source in sources:
            source.step(cycle)
        sink.step(cycle)
        cycle += 1
        await FallingEdge(dut.clk)
    for source in sources:
        assert source.done, f"run {run}: results came before all words were taken"
    assert not int(dut.results__valid.value), f"run {run}: more results than the program has"
    size = -(-len(dut.results__payload) // 8)
    words = b"".join(word.to_bytes(size, "little") for word in sink.words)
    return {
        f"{run}.words": np.frombuffer(words, dtype=np.uint8).reshape(-1, size),
        f"{run}.first": sources[0].transfers[0],
        f"{run}.last": sink.transfers[-1],
    }
