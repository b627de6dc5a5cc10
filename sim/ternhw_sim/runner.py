"""Run a test bench on the simulator of a Verilog file."""

import pickle
import re
import shutil
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Literal

from ternhw_quant.errors import InputError
from ternhw_quant.processes import run_program
from ternhw_sim import bulk
from ternhw_sim.errors import NotDone, SimulationError, ToolNotFound
from ternhw_sim.runs import PERIOD_PS, Access, Answer, Names, Response, Run
from ternhw_sim.simulators import (
    COVERAGE,
    RANDOM,
    WAVES,
    cocotb_simulator,
    last_lines,
    reason,
    shared_model,
    verilator_environment,
    verilator_folder,
)

__all__ = [
    "Access",
    "Answer",
    "Bench",
    "Response",
    "Run",
    "Simulator",
    "check_choice",
    "run_testbench",
    "verilator_folder",
]

Bench = Literal["cocotb", "bulk"]
Simulator = Literal["verilator", "icarus"]

_PRECISION = ("1ns", "1ps")


def run_testbench(
    verilog: Path,
    top: str,
    runs: Sequence[Run],
    *,
    bench: Bench | None = None,
    simulator: Simulator = "verilator",
    waves: Path | None = None,
    seed: int | None = None,
    coverage: Path | None = None,
    names: Names | None = None,
) -> list[Response]:
    """Run `runs` one after another, without a reset between them, on the module `top` of a Verilog file.

    The compiled simulator is kept in the cache folder (``TERNHW_CACHE``, or ``~/.cache/ternhw``) under a
    digest of the Verilog and the tool versions.

    Parameters
    ----------
    bench : "bulk", "cocotb" or None
        Both give the same responses and the same messages. cocotb drives every signal from Python; bulk plays
        whole runs in compiled code, in this process. None: bulk with Verilator, cocotb with Icarus.
    simulator : "verilator" or "icarus"
        Icarus is slow, is compiled anew for each call, and begins with unknown bits (X) instead of zeros.
    waves : Path or None
        File for a waveform: VCD if its name ends in .vcd, else FST with views for GTKWave (.gtkw) and Surfer
        (.sucl) beside it. Where a run fails, an FST has the last 2000 cycles before the failure.
    seed : int or None
        Above 0: seed of the first content of memories and of registers without an initial value. None: zeros.
    coverage : Path or None
        File for Verilator's counts of line and toggle coverage, if no run fails.
    names : Names or None
        Names of states and fields, for an FST.

    Returns
    -------
    list of Response
        One for each run, in order.

    Raises
    ------
    InputError
        As of `check_choice`.
    ToolNotFound
        If the simulator or a compiler that it needs is missing.
    SimulationError
        If the simulator does not build, or the engine breaks a protocol; with the reason.
    NotDone
        If a program does not end within the cycle limit of its run.
    """
    check_choice(simulator, bench=bench, waves=waves, seed=seed, coverage=coverage)
    if simulator == "icarus":
        return _play_icarus(verilog, top, runs)
    options = (
        *(WAVES if waves is not None else ()),
        *(RANDOM if seed is not None else ()),
        *(COVERAGE if coverage is not None else ()),
    )
    with tempfile.TemporaryDirectory() as scratch:
        vcd, last = Path(scratch, "dump.vcd"), None
        try:
            if bench == "cocotb":
                return _play_cocotb(verilog, top, runs, options, Path(scratch), seed, coverage)
            library = shared_model(verilog, top, options)
            return bulk.play(library, runs, seed=seed, waves=vcd if waves else None, coverage=coverage)
        except SimulationError:
            last = _LAST_CYCLES * PERIOD_PS
            raise
        finally:
            if waves is not None and vcd.is_file():
                _keep_waves(vcd, waves, top, names, last)


def check_choice(
    simulator: Simulator,
    *,
    bench: Bench | None = None,
    waves: Path | None = None,
    seed: int | None = None,
    coverage: Path | None = None,
) -> None:
    """Check that a simulator can do what is asked of it.

    Raises
    ------
    InputError
        If Icarus is to do what only Verilator can: the bulk bench, waveforms, seeds and coverage.
    """
    wanted = {
        "bench": "The bulk bench" if bench == "bulk" else "",
        "waves": "A waveform" if waves is not None else "",
        "seed": "A seed" if seed is not None else "",
        "coverage": "Coverage" if coverage is not None else "",
    }
    for name, what in wanted.items():
        if what and simulator == "icarus":
            raise InputError(f"{what} cannot be combined with Icarus", (name, "simulator"))


def _play_cocotb(
    verilog: Path,
    top: str,
    runs: Sequence[Run],
    options: Sequence[str],
    scratch: Path,
    seed: int | None,
    coverage: Path | None,
) -> list[Response]:
    folder = cocotb_simulator(verilog, top, options)
    plusargs = [] if seed is None else ["+verilator+rand+reset+2", f"+verilator+seed+{seed}"]
    if coverage is not None:
        plusargs.append(f"+verilator+coverage+file+{coverage.absolute()}")
    with verilator_environment():
        return _cocotb_test(
            "verilator",
            top,
            runs,
            scratch,
            # Verilator applies inertial writes itself; cocotb's own queue costs a callback per cycle.
            environment={"COCOTB_TRUST_INERTIAL_WRITES": "1"},
            build_dir=folder,
            plusargs=plusargs,
            waves=WAVES[0] in options,
        )


def _play_icarus(verilog: Path, top: str, runs: Sequence[Run]) -> list[Response]:
    if shutil.which("iverilog") is None:
        raise ToolNotFound("iverilog is missing; run: apt-get install iverilog")
    with tempfile.TemporaryDirectory() as folder:
        scratch, log = Path(folder), Path(folder, "build.log")
        arguments = {"hdl_toplevel": top, "timescale": _PRECISION, "build_dir": scratch, "log_file": log}
        try:
            _runner("icarus").build(sources=[verilog], **arguments)
        except RuntimeError:
            message = f"Icarus did not compile {verilog.name}: {reason(log)}"
            raise SimulationError(message, last_lines(log)) from None
        return _cocotb_test("icarus", top, runs, scratch, environment={}, build_dir=scratch)


def _runner(simulator: Simulator) -> Any:
    """Return cocotb's runner; what it starts ends with this process."""
    from cocotb_tools import runner

    runner.subprocess = SimpleNamespace(**{**vars(subprocess), "run": run_program})
    return runner.get_runner(simulator)


def _cocotb_test(
    simulator: Simulator,
    top: str,
    runs: Sequence[Run],
    scratch: Path,
    *,
    environment: Mapping[str, str],
    **arguments: Any,
) -> list[Response]:
    """Run testbench.py in a compiled simulator; `arguments` are the runner's."""
    stimulus, response, log = (scratch / name for name in ("stimulus.pickle", "response.pickle", "run.log"))
    stimulus.write_bytes(pickle.dumps(list(runs)))
    settings = {
        "TERNHW_STIMULUS": str(stimulus),
        "TERNHW_RESPONSE": str(response),
        # Without it cocotb imports pytest and all its plugins, which takes longer than most runs.
        "COCOTB_REWRITE_ASSERTION_FILES": "",
    }
    # A failed run leaves no response; whether it raises here depends on pytest being there.
    with suppress(RuntimeError, SystemExit):
        _runner(simulator).test(
            test_module="ternhw_sim.testbench",
            hdl_toplevel=top,
            hdl_toplevel_lang="verilog",
            test_dir=scratch,
            results_xml=str(scratch / "results.xml"),
            extra_env={**environment, **settings},
            log_file=log,
            **arguments,
        )
    if not response.is_file():
        failure = re.sub(r"^\S*?(NotDone|Assertion)Error: ", "", reason(log))
        error = NotDone if "NotDoneError: " in reason(log) else SimulationError
        raise error(f"The test bench failed: {failure}", last_lines(log))
    responses: list[Response] = pickle.loads(response.read_bytes())
    return responses


_LAST_CYCLES = 2000  #: Before a failure, in a waveform.


def _keep_waves(vcd: Path, waves: Path, top: str, names: Names | None, last: int | None) -> None:
    if waves.suffix == ".vcd":
        shutil.move(vcd, waves)
        return
    from ternhw_sim.views import write_views
    from ternhw_sim.waves import write_fst

    partial = waves.with_name(f".{waves.name}.tmp")
    written = write_fst(vcd, partial, names=names, last=last)
    partial.replace(waves)
    write_views(waves, top, written.signals, start=written.start, end=written.end)
