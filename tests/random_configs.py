"""What is wrong with the Verilog of a configuration: warnings, bits and cycles."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

from ternhw.config import AcceleratorConfig
from ternhw.generation import generate
from ternhw.packages.fusesoc import waivers
from ternhw.records import CycleRecord
from ternhw.simulation import LayerResult, Workload, simulate_layers
from ternhw_sim.runner import verilator_folder


def failures_of(config: AcceleratorConfig, works: list[Workload], folder: Path) -> list[str]:
    """Generate, lint and simulate a configuration; return what is wrong, nothing if all is right.

    Parameters
    ----------
    folder : Path
        Where the Verilog goes.
    """
    (verilog,) = generate([config], folder)
    return lint(verilog, config.name) + disagreements(simulate_layers(config, verilog, works))


def lint(verilog: Path, top: str) -> list[str]:
    """Return the warnings of Verilator about a generated file, less those that its users need not see."""
    waived = verilog.with_suffix(".vlt")
    waived.write_text(waivers(verilog.stem))
    command = [verilator_folder() / "verilator", "--lint-only", "-Wall", "--top-module", top, waived, verilog]
    said = subprocess.run(command, capture_output=True, text=True).stderr.splitlines()
    problems = [line for line in said if line.startswith(("%Warning", "%Error"))]
    return [line for line in problems if "%Error: Exiting" not in line]


def disagreements(results: Sequence[LayerResult]) -> list[str]:
    """Return what each result that is not exact in bits, cycles and stalls has instead."""
    return [
        f"{result.measured.name}: exact {result.bit_exact}, "
        f"{_counts(result.measured)}, modelled {_counts(result.modelled)}"
        for result in results
        if not result.agrees
    ]


def _counts(record: CycleRecord) -> tuple[int, ...]:
    return record.cycles, record.stall_weights, record.stall_activations, record.stall_results
