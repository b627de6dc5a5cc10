"""Real layers on the real RTL, compared with the golden model and the cycle model."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypedDict, Unpack

import numpy as np
import torch
from torch import Tensor

from ternhw.config import AcceleratorConfig
from ternhw.cycles import MemoryBehaviour, StreamBehaviour, count_cycles
from ternhw.image import UNIT_BYTES, activation_words, layer_program, program_bytes, result_values
from ternhw.program import Program, program_for
from ternhw.records import CycleRecord
from ternhw.registers import REGISTERS
from ternhw_quant.integer import IntegerMatrix, accumulate
from ternhw_sim import axi
from ternhw_sim.runner import Response, Run, simulate

#: Where programs lie in memory; activations and results follow, if they lie there.
_PROGRAM = 0x1000


class Addresses(TypedDict, total=False):
    """Where a program, its activations and its results lie in memory, in bytes."""

    address: int
    activations: int
    results: int


@dataclass(frozen=True, kw_only=True, eq=False)
class Workload:
    """One layer and the activations it meets.

    Attributes
    ----------
    q : int32, shape (tokens, in_features)
    memory, streams : behaviour of the engine's peers
    """

    name: str
    matrix: IntegerMatrix
    q: Tensor
    memory: MemoryBehaviour = field(default_factory=MemoryBehaviour)
    streams: StreamBehaviour = field(default_factory=StreamBehaviour)


@dataclass(frozen=True, kw_only=True)
class LayerResult:
    """What the RTL made of a workload, beside both models.

    Attributes
    ----------
    bit_exact : bool
        The engine reports no error and every result equals the golden model's.
    measured, modelled : CycleRecord
        The engine's counters, and the cycle model's.
    """

    bit_exact: bool
    measured: CycleRecord
    modelled: CycleRecord

    @property
    def agrees(self) -> bool:
        """Whether results and counters are both exact."""
        return self.bit_exact and _counts(self.measured) == _counts(self.modelled)


def simulate_layers(
    config: AcceleratorConfig, verilog: Path, workloads: Sequence[Workload], *, waves: Path | None = None
) -> list[LayerResult]:
    """Run each workload on the Verilog of `config`, one after another on one engine, in one simulation.

    Raises
    ------
    InputError
        If a layer does not fit the configuration.
    """
    programs = [program_for(config, work.matrix, tokens=len(work.q)) for work in workloads]
    runs = [run_of(program, work) for program, work in zip(programs, workloads, strict=True)]
    responses = simulate(verilog, config.name, runs, waves=waves)
    return [
        _result(program, work, response)
        for program, work, response in zip(programs, workloads, responses, strict=True)
    ]


def run_of(program: Program, work: Workload) -> Run:
    """Return what the test bench plays for a workload."""
    config = program.config
    code = np.frombuffer(layer_program(config, work.matrix), dtype=np.uint8)
    words = activation_words(program, work.q)
    memory, activations = {_PROGRAM: code}, words
    addresses = _addresses(program)
    if config.io == "memory":
        memory[addresses["activations"]] = words.reshape(-1)
    return Run(
        memory=memory,
        program=_PROGRAM,
        tokens=program.tokens,
        activations=addresses["activations"] if config.io == "memory" else activations,
        results=program.row_tiles * program.tokens * config.result_words,
        results_address=addresses["results"],
        # Generous, so that a wrong cycle model is reported as such and not as a hang.
        cycle_limit=4 * count_cycles(program, work.memory, work.streams, **addresses).cycles + 1000,
        behaviour=axi.MemoryBehaviour(**vars(work.memory), burst_words=config.burst_words),
        activation_pauses=work.streams.activations,
        result_pauses=work.streams.results,
    )


def _addresses(program: Program) -> Addresses:
    activations = _PROGRAM + program_bytes(program)
    vectors = program.tokens * program.row_beats * program.config.vector_words
    results = activations + vectors * program.config.bus_bits // 8
    return {
        "address": _PROGRAM,
        "activations": activations,
        "results": -(-results // UNIT_BYTES) * UNIT_BYTES,
    }


def _result(program: Program, work: Workload, response: Response) -> LayerResult:
    modelled = model_record(
        program, name=work.name, memory=work.memory, streams=work.streams, **_addresses(program)
    )
    values = {each.name: response.registers.get(each.address, 0) for each in REGISTERS}
    measured = modelled.model_copy(
        update={
            "kind": "RTL simulation",
            "cycles": values["BUSY_CYCLES"],
            "stall_weights": values["STALL_WEIGHTS"],
            "stall_activations": values["STALL_ACTIVATIONS"],
            "stall_results": values["STALL_RESULTS"],
        }
    )
    exact = values["CAUSE"] == 0 and torch.equal(
        result_values(program, response.words), accumulate(work.matrix, work.q)
    )
    return LayerResult(bit_exact=exact, measured=measured, modelled=modelled)


def _counts(record: CycleRecord) -> tuple[int, ...]:
    return (record.cycles, record.stall_weights, record.stall_activations, record.stall_results)


def model_record(
    program: Program,
    *,
    name: str,
    memory: MemoryBehaviour | None = None,
    streams: StreamBehaviour | None = None,
    **addresses: Unpack[Addresses],
) -> CycleRecord:
    """Return the cycle model's record of a program; `addresses` are those of `count_cycles`."""
    count = count_cycles(program, memory, streams, **addresses)
    return CycleRecord(
        kind="model",
        name=name,
        out_features=program.out_features,
        in_features=program.in_features,
        planes=program.planes,
        tokens=program.tokens,
        config_digest=program.config.digest,
        ideal_cycles=program.ideal_cycles,
        **vars(count),
    )
