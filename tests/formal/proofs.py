"""Proofs by Yosys's `sat`: each raises RuntimeError, "proof did fail", if an assertion can fail."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from amaranth.back import rtlil
from amaranth.hdl import Elaboratable, Value

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
    check(folder, design, f"-seq {cycles}", ports=ports)


def prove_after(folder: Path, design: Elaboratable, *, cycles: int) -> None:
    """Prove the assertions of `design` in the last of the first `cycles` after reset."""
    check(folder, design, f"-seq {cycles} -prove-skip {cycles - 1}")


def prove_from_any_state(folder: Path, design: Elaboratable, *, cycles: int) -> None:
    """Prove the assertions of `design` in the last of `cycles`, whatever its registers hold in the first."""
    check(folder, design, f"-seq {cycles} -prove-skip {cycles - 1}", "setattr -unset init w:*")


def narrow_counters(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let walks count to 7 only: jobs are small in proofs, and wide counters are most of their work."""
    initialise = Countdown.__init__
    monkeypatch.setattr(
        Countdown, "__init__", lambda self, width, name: initialise(self, min(width, 3), name)
    )


def check(
    folder: Path,
    design: Elaboratable,
    mode: str,
    *prepare: str,
    platform: str | None = None,
    ports: Sequence[Value] | None = None,
) -> None:
    """Run `sat` on a design and its assertions: those of the modules too if `platform` is "formal".

    Parameters
    ----------
    mode : str
        Options of `sat`: for how many cycles, or by induction.
    prepare : str
        Commands just before it.
    """
    path = folder / "design.il"
    path.write_text(rtlil.convert(design, name="design", platform=platform, ports=ports, emit_src=False))
    run_yosys(
        f"read_rtlil {path}", "cutpoint */t:row */t:sum", "hierarchy -top design", "proc", "flatten", "opt",
        "memory_map", "opt -full", "async2sync", "chformal -lower", "opt_clean -purge",
        "select -assert-any t:$assert", "select -clear", *prepare,
        f"sat -verify -prove-asserts -set-assumes {mode} -set rst 0 design",
    )  # fmt: skip
