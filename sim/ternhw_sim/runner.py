"""Run a test bench on the simulator of a Verilog file."""

import pickle
import shutil
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Literal

from ternhw_sim import bulk
from ternhw_sim.errors import SimulationError
from ternhw_sim.runs import Response, Run
from ternhw_sim.simulators import (
    COVERAGE,
    RANDOM,
    WAVES,
    cocotb_simulator,
    reason,
    shared_model,
    verilator_environment,
    verilator_folder,
)

__all__ = ["Bench", "Response", "Run", "run_testbench", "verilator_folder"]

Bench = Literal["cocotb", "bulk"]


def run_testbench(
    verilog: Path,
    top: str,
    runs: Sequence[Run],
    *,
    bench: Bench = "bulk",
    waves: Path | None = None,
    seed: int | None = None,
    coverage: Path | None = None,
) -> list[Response]:
    """Run `runs` one after another, without a reset between them, on the module `top` of a Verilog file.

    The compiled simulator is kept in the cache folder (``TERNHW_CACHE``, or ``~/.cache/ternhw``) under a
    digest of the Verilog and the tool versions.

    Parameters
    ----------
    bench : "cocotb" or "bulk"
        Both give the same responses and the same messages. cocotb drives every signal from Python; bulk plays
        whole runs in compiled code, in this process.
    waves : Path or None
        File for a waveform: VCD if its name ends in .vcd, else FST. A run that fails has one too.
    seed : int or None
        Above 0: seed of the first content of memories and of registers without an initial value. None: zeros.
    coverage : Path or None
        File for Verilator's counts of line and toggle coverage, if no run fails.

    Returns
    -------
    list of Response
        One for each run, in order.

    Raises
    ------
    ToolNotFound
        If Verilator, g++, make or perl is missing.
    SimulationError
        If the simulator does not build, or the engine breaks a protocol or gives up; with the reason.
    """
    options = (
        *(WAVES if waves is not None else ()),
        *(RANDOM if seed is not None else ()),
        *(COVERAGE if coverage is not None else ()),
    )
    play = _play_bulk if bench == "bulk" else _play_cocotb
    with tempfile.TemporaryDirectory() as scratch:
        vcd = Path(scratch, "dump.vcd")
        try:
            return play(verilog, top, runs, options, Path(scratch), seed, coverage)
        finally:
            if waves is not None and vcd.is_file():
                _keep_waves(vcd, waves)


def _play_bulk(
    verilog: Path,
    top: str,
    runs: Sequence[Run],
    options: Sequence[str],
    scratch: Path,
    seed: int | None,
    coverage: Path | None,
) -> list[Response]:
    library = shared_model(verilog, top, options)
    waves = scratch / "dump.vcd" if WAVES[0] in options else None
    return bulk.play(library, runs, seed=seed, waves=waves, coverage=coverage)


def _play_cocotb(
    verilog: Path,
    top: str,
    runs: Sequence[Run],
    options: Sequence[str],
    scratch: Path,
    seed: int | None,
    coverage: Path | None,
) -> list[Response]:
    from cocotb_tools.runner import get_runner

    folder = cocotb_simulator(verilog, top, options)
    stimulus, response, log = (scratch / name for name in ("stimulus.pickle", "response.pickle", "run.log"))
    stimulus.write_bytes(pickle.dumps(list(runs)))
    environment = {
        "TERNHW_STIMULUS": str(stimulus),
        "TERNHW_RESPONSE": str(response),
        # Verilator applies inertial writes itself; cocotb's own queue costs a callback per cycle.
        "COCOTB_TRUST_INERTIAL_WRITES": "1",
    }
    plusargs = [] if seed is None else ["+verilator+rand+reset+2", f"+verilator+seed+{seed}"]
    if coverage is not None:
        plusargs.append(f"+verilator+coverage+file+{coverage.absolute()}")
    # A failed run leaves no response; whether it raises here depends on pytest being there.
    with verilator_environment(), suppress(RuntimeError, SystemExit):
        get_runner("verilator").test(
            test_module="ternhw_sim.testbench",
            hdl_toplevel=top,
            hdl_toplevel_lang="verilog",
            build_dir=folder,
            test_dir=scratch,
            results_xml=str(scratch / "results.xml"),
            plusargs=plusargs,
            extra_env=environment,
            waves=WAVES[0] in options,
            log_file=log,
        )
    if not response.is_file():
        raise SimulationError(f"The test bench failed: {reason(log).removeprefix('AssertionError: ')}")
    responses: list[Response] = pickle.loads(response.read_bytes())
    return responses


def _keep_waves(vcd: Path, waves: Path) -> None:
    if waves.suffix == ".vcd":
        shutil.move(vcd, waves)
        return
    from ternhw_sim.waves import write_fst

    partial = waves.with_name(f".{waves.name}.tmp")
    write_fst(vcd, partial)
    partial.replace(waves)
