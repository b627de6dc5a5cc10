"""Proofs by Yosys's `sat`: each raises RuntimeError, "proof did fail", if an assertion can fail."""

from pathlib import Path

import pytest
from amaranth.back import rtlil
from amaranth.hdl import Elaboratable

from ternhw.gateware.walk import Countdown
from ternhw.gateware.yosys import run_yosys


def prove_by_induction(folder: Path, design: Elaboratable, *, depth: int) -> None:
    """Prove the assertions of `design` for any number of cycles after reset, from at most `depth` before."""
    _prove(folder, design, f"-tempinduct -seq 1 -maxsteps {depth}")


def prove_for(folder: Path, design: Elaboratable, *, cycles: int) -> None:
    """Prove the assertions of `design` for the first `cycles` after reset."""
    _prove(folder, design, f"-seq {cycles}")


def prove_after(folder: Path, design: Elaboratable, *, cycles: int) -> None:
    """Prove the assertions of `design` in the last of the first `cycles` after reset."""
    _prove(folder, design, f"-seq {cycles} -prove-skip {cycles - 1}")


def prove_from_any_state(folder: Path, design: Elaboratable, *, cycles: int) -> None:
    """Prove the assertions of `design` in the last of `cycles`, whatever its registers hold in the first."""
    _prove(folder, design, f"-seq {cycles} -prove-skip {cycles - 1}", "setattr -unset init w:*")


def narrow_counters(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let walks count to 7 only: jobs are small in proofs, and wide counters are most of their work."""
    initialise = Countdown.__init__
    monkeypatch.setattr(
        Countdown, "__init__", lambda self, width, name: initialise(self, min(width, 3), name)
    )


def _prove(folder: Path, design: Elaboratable, mode: str, *prepare: str) -> None:
    path = folder / "design.il"
    path.write_text(rtlil.convert(design, name="design", emit_src=False))
    run_yosys(
        f"read_rtlil {path}", "cutpoint */t:row */t:sum", "hierarchy -top design", "proc", "flatten", "opt",
        "memory_map", "opt -full", "async2sync", "chformal -lower", "opt_clean -purge",
        "select -assert-any t:$assert", "select -clear", *prepare,
        f"sat -verify -prove-asserts -set-assumes {mode} -set rst 0 design",
    )  # fmt: skip
