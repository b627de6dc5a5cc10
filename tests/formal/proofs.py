"""Proofs by Yosys's `sat` or ABC: each raises RuntimeError, "proof did fail", if an assertion can fail."""

import subprocess
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

import pytest
from amaranth.back import rtlil
from amaranth.hdl import ClockDomain, Elaboratable, Value

from ternhw.gateware.walk import Countdown
from ternhw.gateware.yosys import run_yosys


def prove_by_induction(
    folder: Path, design: Elaboratable, *, depth: int, platform: str | None = None
) -> None:
    """Prove the assertions of `design` for any number of cycles after reset, from at most `depth` before."""
    check(folder, design, f"-tempinduct -seq 1 -maxsteps {depth}", platform=platform)


def prove_for(
    folder: Path, design: Elaboratable, *, cycles: int, ports: Sequence[Value] | None = None
) -> None:
    """Prove the assertions of `design` for the first `cycles` after reset."""
    # `sat` would write the clauses of every cycle before it solves: most of its time.
    unroll(folder, design, f"bmc3 -F {cycles}", f"No output asserted in {cycles} frames", ports=ports)


def prove_after(folder: Path, design: Elaboratable, *, cycles: int) -> None:
    """Prove the assertions of `design` in the last of the first `cycles` after reset."""
    unroll(folder, design, f"frames -F {cycles} -i; cone -O {cycles - 1}; sat", "UNSATISFIABLE")


def prove_from_any_state(folder: Path, design: Elaboratable, *, cycles: int) -> None:
    """Prove the assertions of `design` in the last of `cycles`, whatever its registers hold in the first."""
    check(folder, design, f"-seq {cycles} -prove-skip {cycles - 1}", "setattr -unset init w:*")


def narrow_counters(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let walks count to 7 only: jobs are small in proofs, and wide counters are most of their work."""
    initialise = Countdown.__init__
    monkeypatch.setattr(
        Countdown, "__init__", lambda self, width, name: initialise(self, min(width, 3), name)
    )


def check(folder: Path, design: Elaboratable, mode: str, *prepare: str, platform: str | None = None) -> None:
    """Run `sat` on a design and its assertions: those of the modules too if `platform` is "formal".

    Parameters
    ----------
    mode : str
        Options of `sat`: for how many cycles, or by induction.
    prepare : str
        Commands just before it.
    """
    run_yosys(
        *_flattened(folder, design, platform=platform), *prepare,
        f"sat -verify -prove-asserts -set-assumes {mode} design",
    )  # fmt: skip


def unroll(
    folder: Path,
    design: Elaboratable,
    commands: str,
    proven: str,
    *,
    ports: Sequence[Value] | None = None,
) -> None:
    """Run commands of ABC on a design, whose one output is whether an assertion fails, from reset on.

    Parameters
    ----------
    proven : str
        What ABC prints, at the start of a line, if the assertions hold.

    Raises
    ------
    RuntimeError
    """
    run_yosys(
        *_flattened(folder, design, ports=ports),
        "techmap", "opt -full", "dffunmap", "aigmap", "opt_clean", "write_aiger -zinit design.aig",
        folder=folder,
    )  # fmt: skip
    # What is assumed is folded into the failures of assertions, and these into one.
    printed = _abc(folder, f"read_aiger design.aig; fold; orpos; {commands}")
    if not any(line.startswith(proven) for line in printed.splitlines()):
        raise RuntimeError(f"proof did fail: {printed}")


def _abc(folder: Path, commands: str) -> str:
    """Return what the ABC of Yosys prints."""
    (packages,) = find_spec("pyosys").submodule_search_locations
    return subprocess.run(
        [Path(packages, "yosys-abc"), "-q", commands], cwd=folder, capture_output=True, text=True, check=True
    ).stdout


def _flattened(folder: Path, design: Elaboratable, **options) -> list[str]:
    """Write a design; return the commands of Yosys that read it as one module of cells and registers."""
    path = folder / "design.il"
    # Registers begin as after a reset, and no reset comes.
    options["missing_domain"] = lambda name: ClockDomain(name, reset_less=True)
    path.write_text(rtlil.convert(design, name="design", emit_src=False, **options))
    return [
        f"read_rtlil {path}", "cutpoint */t:row */t:sum */t:decoder_*", "hierarchy -top design",
        "proc", "flatten", "opt",
        "memory_map", "opt -full", "async2sync", "chformal -lower", "opt_clean -purge",
        "select -assert-any t:$assert", "select -clear",
    ]  # fmt: skip
