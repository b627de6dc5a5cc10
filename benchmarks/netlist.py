"""Synthesise the default engines, check that they have no multiplier, and count the cells of each part.

    python benchmarks/netlist.py

The script writes benchmarks/records/netlist.json. It only synthesises: nothing is placed or routed, so it
gives no clock frequency.
"""

import json
import re
import sys
import tempfile
from collections import Counter
from datetime import date
from functools import cache
from importlib.metadata import version
from pathlib import Path
from time import perf_counter

from ternhw.builds.flow import apply_passes
from ternhw.config import AcceleratorConfig
from ternhw.gateware.yosys import run_yosys
from ternhw.generation import DEFAULTS
from ternhw_quant.files import write_json

ROOT = Path(__file__).parents[1]
#: Multipliers before mapping, and the primitives of ECP5 that multiply.
MULTIPLIERS = ("$mul", "$macc", "$macc_v2", "MULT18X18D", "ALU54B", "MULT18X18C", "ALU24B")

#: A module belongs to the first of these that its name, less the engine's, begins with.
PARTS = {
    "_mac": "links of the chains",
    "_row.array": "adder trees, group sums",
    "_row": "scaling, accumulators",
    "_sum": "sums for offsets",
    "_base3": "base-3 decoder",
    ".core.buffer": "activation buffer",
    ".core.results": "results",
    ".core": "control and delays of the array",
    ".unpack": "unpacker",
    ".reader": "read master",
    ".writer": "write master",
    ".director": "director",
    ".registers": "registers",
    "": "the rest",
}


def count_cells(verilog: Path, top: str, *, luts: bool = True) -> dict[str, dict[str, int]]:
    """Return cell counts of the whole design: word-level, and mapped to ECP5, DSP allowed.

    Without `luts` the mapping ends before that of LUTs, which takes most of the time: multipliers, carry
    chains and memories are mapped before it.
    """
    stat = "tee -q -o /dev/stdout stat -json"
    output = run_yosys(f"read_verilog {verilog}", f"hierarchy -top {top}", "proc", "flatten", "opt", stat)
    text = re.findall(r"^\{$.*?^\}$", output, flags=re.MULTILINE | re.DOTALL)[-1]
    word_level = json.loads(text)["design"]["num_cells_by_type"]
    mapped: Counter[str] = Counter()
    netlist = _map(verilog, top, luts)
    for module, copies in _copies(netlist, top).items():
        for kind, count in _cells(netlist, module).items():
            mapped[kind] += copies * count
    return {
        "word_level": {name: int(count) for name, count in sorted(word_level.items())},
        "synth_ecp5": dict(sorted(mapped.items())),
    }


def count_parts(verilog: Path, top: str) -> dict[str, dict[str, int]]:
    """Return COMB and registers of each part of an engine, after the passes of `ternhw build`.

    Cells that place and route adds, which feed carry chains, are not included.
    """
    parts = {part: {"comb": 0, "ff": 0} for part in PARTS.values()}
    netlist = _map(verilog, top, True)
    for module, copies in _copies(netlist, top).items():
        netlist, _ = apply_passes(netlist, module)
        cells = _cells(netlist, module)
        part = parts[next(part for start, part in PARTS.items() if module.startswith(top + start))]
        part["comb"] += copies * (cells["LUT4"] + 2 * cells["CCU2C"] + 4 * cells["TRELLIS_DPR16X4"])
        part["ff"] += copies * cells["TRELLIS_FF"]
    return {name: part for name, part in parts.items() if any(part.values())}


@cache
def _map(verilog: Path, top: str, luts: bool) -> dict:
    """Return the netlist of ECP5 cells, module by module."""
    steps = "" if luts else "-run begin:map_luts"
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder, "mapped.json")
        run_yosys(
            f"read_verilog {verilog}", f"hierarchy -top {top}", "setattr -mod -set keep_hierarchy 1 *",
            f"synth_ecp5 -top {top} -noiopad {steps}",
            # Models of cells are no netlists.
            "blackbox =A:whitebox", f"write_json {target}",
        )  # fmt: skip
        return json.loads(target.read_text())


def _cells(netlist: dict, module: str) -> Counter[str]:
    """Count the cells of a module by type, without the cells of its submodules."""
    kinds = Counter(cell["type"] for cell in netlist["modules"][module]["cells"].values())
    return Counter({kind: count for kind, count in kinds.items() if not _is_part(netlist, kind)})


def _copies(netlist: dict, top: str) -> Counter[str]:
    """Return the number of instances of each module."""
    copies = Counter({top: 1})
    for cell in netlist["modules"][top]["cells"].values():
        if _is_part(netlist, cell["type"]):
            copies += _copies(netlist, cell["type"])
    return copies


def _is_part(netlist: dict, kind: str) -> bool:
    """Whether a type of cell is a module of the design, not one of the library."""
    return kind in netlist["modules"] and "blackbox" not in netlist["modules"][kind]["attributes"]


def multipliers(counts: dict[str, dict[str, int]]) -> list[str]:
    """Return the multiplier cells among `counts`."""
    return [name for cells in counts.values() for name in cells if name in MULTIPLIERS]


def _measure(config: AcceleratorConfig) -> dict:
    verilog = ROOT / "rtl" / f"{config.name}.v"
    counts = count_cells(verilog, config.name)
    parts = count_parts(verilog, config.name)
    macs = config.macs
    print(f"{config.name}: {', '.join(multipliers(counts)) or 'no multiplier'}")
    for name, part in parts.items():
        print(f"| {name} | {part['comb']} | {part['comb'] / macs:.1f} | {part['ff']} |")
    return {
        "config_digest": config.digest,
        "config": config.model_dump(),
        "multipliers": multipliers(counts),
        "parts": parts,
        "cells": counts,
    }


def main() -> None:
    started = perf_counter()
    engines = [_measure(config) for config in DEFAULTS[:2]]
    record = {
        "kind": "synthesis",
        "command": "python benchmarks/netlist.py",
        "date": date.today().isoformat(),
        "versions": {"pyosys": version("pyosys"), "amaranth": version("amaranth")},
        "seconds": round(perf_counter() - started, 1),
        "engines": engines,
    }
    write_json(ROOT / "benchmarks" / "records" / "netlist.json", record)
    sys.exit(any(engine["multipliers"] for engine in engines))


if __name__ == "__main__":
    main()
