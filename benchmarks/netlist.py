"""Synthesise the default core and count its cells: no multiplier, and what the rest is.

    python benchmarks/netlist.py

Writes benchmarks/records/netlist.json. Synthesis only: nothing is placed or routed, so no clock is claimed.
"""

import json
import re
import sys
from datetime import date
from importlib.metadata import version
from pathlib import Path
from time import perf_counter

from ternhw.gateware.yosys import run_yosys
from ternhw.generate import DEFAULTS
from ternhw_quant.files import write_json

ROOT = Path(__file__).parents[1]
#: Multipliers before mapping, and the primitives of ECP5 that multiply.
MULTIPLIERS = ("$mul", "$macc", "$macc_v2", "MULT18X18D", "ALU54B", "MULT18X18C", "ALU24B")


def count_cells(verilog: Path, top: str) -> dict[str, dict[str, int]]:
    """Return cell counts of the whole design: word-level, and mapped to ECP5, DSP allowed."""
    stat = "tee -q -o /dev/stdout stat -json"
    word_level = run_yosys(f"read_verilog {verilog}", f"hierarchy -top {top}", "proc", "flatten", "opt", stat)
    mapped = run_yosys(f"read_verilog {verilog}", f"synth_ecp5 -top {top}", stat)
    return {"word_level": _counts(word_level), "synth_ecp5": _counts(mapped)}


def _counts(output: str) -> dict[str, int]:
    text = re.findall(r"^\{$.*?^\}$", output, flags=re.MULTILINE | re.DOTALL)[-1]
    design = json.loads(text)["design"]
    return {name: int(count) for name, count in sorted(design["num_cells_by_type"].items())}


def multipliers(counts: dict[str, dict[str, int]]) -> list[str]:
    """Return the multiplier cells among `counts`."""
    return [name for cells in counts.values() for name in cells if name in MULTIPLIERS]


def main() -> None:
    config = DEFAULTS[0]
    started = perf_counter()
    counts = count_cells(ROOT / "rtl" / f"{config.name}.v", config.name)
    record = {
        "kind": "synthesis",
        "command": "python benchmarks/netlist.py",
        "date": date.today().isoformat(),
        "versions": {"pyosys": version("pyosys"), "amaranth": version("amaranth")},
        "config_digest": config.digest,
        "config": config.model_dump(),
        "seconds": round(perf_counter() - started, 1),
        "multipliers": multipliers(counts),
        "cells": counts,
    }
    write_json(ROOT / "benchmarks" / "records" / "netlist.json", record)
    print(json.dumps(counts, indent=2))
    print("multipliers:", record["multipliers"] or "none")
    sys.exit(bool(record["multipliers"]))


if __name__ == "__main__":
    main()
