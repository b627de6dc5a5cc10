"""A real layer on the real RTL, compared with the golden model and the cycle model."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from ternhw.config import AcceleratorConfig
from ternhw.cycles import Pauses, StreamBehaviour, count_cycles
from ternhw.program import (
    Program,
    activation_words,
    descriptor_words,
    program_for,
    unpack_results,
    weight_words,
)
from ternhw.records import CycleRecord
from ternhw_quant.integer import IntegerMatrix, accumulate
from ternhw_sim.runner import Response, Run, simulate


@dataclass(frozen=True, kw_only=True, eq=False)
class Workload:
    """One layer and the activations it meets.

    Attributes
    ----------
    q : int32, shape (tokens, in_features)
    behaviour : StreamBehaviour
        Pauses of the four peers of the core.
    """

    name: str
    matrix: IntegerMatrix
    q: Tensor
    behaviour: StreamBehaviour = field(default_factory=StreamBehaviour)


@dataclass(frozen=True, kw_only=True)
class LayerResult:
    """What the RTL made of a workload, beside both models.

    Attributes
    ----------
    bit_exact : bool
        Every result equals the golden model's.
    measured, modelled : CycleRecord
    """

    bit_exact: bool
    measured: CycleRecord
    modelled: CycleRecord

    @property
    def agrees(self) -> bool:
        """Whether results and cycles are both exact."""
        return self.bit_exact and self.measured.cycles == self.modelled.cycles


def simulate_layers(
    config: AcceleratorConfig, verilog: Path, workloads: Sequence[Workload], *, waves: Path | None = None
) -> list[LayerResult]:
    """Run each workload on the Verilog of `config`, on a core that is idle again, in one simulation.

    Raises
    ------
    InputError
        If a layer does not fit the configuration.
    """
    programs = [program_for(config, work.matrix, tokens=len(work.q)) for work in workloads]
    runs = [_run(program, work) for program, work in zip(programs, workloads, strict=True)]
    responses = simulate(verilog, config.name, runs, waves=waves)
    return [
        _result(program, work, response)
        for program, work, response in zip(programs, workloads, responses, strict=True)
    ]


def _run(program: Program, work: Workload) -> Run:
    behaviour = work.behaviour
    expected = count_cycles(program, behaviour).cycles
    return Run(
        descriptors=descriptor_words(program),
        activations=activation_words(program, work.matrix, work.q),
        weights=weight_words(program, work.matrix),
        weights_repeat=len(program.jobs),
        results=sum(job.row_tiles * job.tokens for job in program.jobs),
        # Generous, so that a wrong cycle model is reported as such and not as a hang.
        cycle_limit=4 * expected + 1000,
        descriptor_pauses=_flags(behaviour.descriptors),
        activation_pauses=_flags(behaviour.activations),
        weight_pauses=_flags(behaviour.weights),
        result_pauses=_flags(behaviour.results),
    )


def _flags(pauses: Pauses) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    return np.array(pauses, dtype=np.bool_)


def _result(program: Program, work: Workload, response: Response) -> LayerResult:
    modelled = model_record(program, name=work.name, behaviour=work.behaviour)
    return LayerResult(
        bit_exact=torch.equal(unpack_results(program, response.words), accumulate(work.matrix, work.q)),
        measured=modelled.model_copy(update={"kind": "RTL simulation", "cycles": response.cycles}),
        modelled=modelled,
    )


def model_record(program: Program, *, name: str, behaviour: StreamBehaviour | None = None) -> CycleRecord:
    """Return the cycle model's record of a program."""
    return CycleRecord(
        kind="model",
        name=name,
        out_features=program.out_features,
        in_features=program.in_features,
        planes=program.planes,
        tokens=program.tokens,
        config_digest=program.config.digest,
        cycles=count_cycles(program, behaviour).cycles,
        ideal_cycles=program.ideal_cycles,
    )
