"""Responses of the engine against the golden model and the cycle model, and against each other."""

import numpy as np
import torch

from ternhw.cycles import count_program
from ternhw.image import result_values
from ternhw.program import Program
from ternhw.registers import register
from ternhw.simulation import Workload
from ternhw_quant.integer import accumulate
from ternhw_sim.runner import Response, Run

_COUNTERS = ("BUSY_CYCLES", "STALL_WEIGHTS", "STALL_ACTIVATIONS", "STALL_RESULTS")


def assert_exact(program: Program, work: Workload, run: Run, response: Response) -> None:
    """The engine reports no error, every result is the golden model's, every count the cycle model's."""
    assert response.registers[register("CAUSE").address] == 0, work.name
    assert torch.equal(result_values(program, response.words), accumulate(work.matrix, work.q)), work.name
    activations = run.activations if isinstance(run.activations, int) else 0
    count = count_program(
        program,
        work.memory,
        work.streams,
        address=run.program,
        activations=activations,
        results=run.results_address,
    )
    counted = [response.registers[register(name).address] for name in _COUNTERS]
    modelled = [count.cycles, count.stall_weights, count.stall_activations, count.stall_results]
    assert counted == modelled, work.name


def assert_same(one: Response, other: Response, name: str = "") -> None:
    """Two responses are equal in every register, word and cycle."""
    assert one.registers == other.registers, name
    assert one.answers == other.answers, name
    for each in ("words", "last", "cycles"):
        found, expected = getattr(one, each), getattr(other, each)
        assert found.dtype == expected.dtype, f"{each} {name}"
        assert np.array_equal(found, expected), f"{each} {name}"
