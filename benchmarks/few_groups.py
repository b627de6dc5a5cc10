"""Compute how well rows of few groups utilise array and memory, by the cycle model, and what a remedy costs.

    python benchmarks/few_groups.py            compute, write the record, print the table
    python benchmarks/few_groups.py --print    print the table of the record

The layers have 4,096 output features and rows of 1 to 8 groups of 128 columns, as two trit-planes, for one
work token, or as many as the array has. The memory has a latency of 8 cycles and never pauses.

The remedy would be a queue for the constants of four tiles in place of the second place for constants
(docs/engine.md, "Rows of few groups"). The script maps such a queue to ECP5 with Yosys and counts its cells.
It writes benchmarks/records/few_groups.json.
"""

import argparse
import json
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from amaranth.back import rtlil
from pyosys import libyosys as ys

from ternhw.config import AcceleratorConfig
from ternhw.cycles import accumulate_latency, count_program
from ternhw.gateware.core import ScaleQueue
from ternhw.peers import MemoryBehaviour
from ternhw.program import Program
from ternhw_quant.files import write_json

RECORD = Path(__file__).parent / "records" / "few_groups.json"
OUT_FEATURES, LATENCY = 4096, 8
GROUPS = (1, 2, 3, 4, 8)
PLACES = 4  #: Tiles whose constants the queue would hold.

ARRAYS: dict[str, dict[str, Any]] = {
    "8×16×2, 64 bits": {"rows": 8, "lanes": 16, "planes": 2, "bus_bits": 64},
    "8×16×2, 512 bits": {"rows": 8, "lanes": 16, "planes": 2, "bus_bits": 512},
    "16×32×1, 512 bits": {"rows": 16, "lanes": 32, "planes": 1, "bus_bits": 512},
    "4×32×1×4, 512 bits": {"rows": 4, "lanes": 32, "planes": 1, "tokens": 4, "bus_bits": 512},
}

_HEADS = (
    "| array, bus | groups per row | beats per tile | cycles per tile | array, % | memory, % "
    "| STALL_WEIGHTS, % | STALL_RESULTS, % |"
)


def measure(array: str, groups: int) -> dict[str, Any]:
    """Return the cycles of one layer and how many of them array and memory use."""
    config = AcceleratorConfig(**ARRAYS[array])
    program = Program(
        config=config,
        out_features=OUT_FEATURES,
        in_features=groups * config.group_size,
        planes=2,
        tokens=config.tokens,
    )
    count = count_program(program, MemoryBehaviour(latency=LATENCY))
    beats = program.row_beats * program.plane_steps
    parts = {
        "array": beats * program.row_tiles,
        "memory": count.memory_words,
        "weights": count.stall_weights,
        "results": count.stall_results,
    }
    return {
        "array": array,
        "groups_per_row": groups,
        "beats_per_tile": beats,
        "latency_to_accumulators": accumulate_latency(config),
        "cycles": count.cycles,
        "cycles_per_tile": round(count.cycles / program.row_tiles, 1),
        "percent": {name: round(100 * part / count.cycles, 1) for name, part in parts.items()},
    }


def queue_cells(array: str) -> dict[str, int]:
    """Return the ECP5 cells of a queue for the constants of `PLACES` tiles, by type."""
    config = AcceleratorConfig(**ARRAYS[array])
    queue = ScaleQueue(config.rows * config.accumulator_bits, PLACES)
    with tempfile.TemporaryDirectory() as folder:
        source, counted = Path(folder) / "queue.il", Path(folder) / "cells.json"
        source.write_text(rtlil.convert(queue, emit_src=False), encoding="utf-8")
        design = ys.Design()
        for command in (f"read_rtlil {source}", "synth_ecp5 -top top", f"tee -q -o {counted} stat -json"):
            ys.run_pass(command, design)
        cells: dict[str, int] = json.loads(counted.read_text())["design"]["num_cells_by_type"]
    return cells


def table_lines(record: dict[str, Any]) -> Iterator[str]:
    """Yield the table of docs/engine.md."""
    yield _HEADS
    yield "|---" * _HEADS.count(" | ") + "|---|"
    for case in record["cases"]:
        shares = [f"{share}" for share in case["percent"].values()]
        sizes = [str(case[name]) for name in ("groups_per_row", "beats_per_tile", "cycles_per_tile")]
        yield f"| {' | '.join([case['array'], *sizes, *shares])} |"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--print", action="store_true", dest="show", help="print the table of the record")
    if not parser.parse_args().show:
        write_json(
            RECORD,
            {
                "command": "python benchmarks/few_groups.py",
                "date": date.today().isoformat(),
                "kind": "model; cells are mapped by Yosys, not routed",
                "latency": LATENCY,
                "cases": [measure(array, groups) for array in ARRAYS for groups in GROUPS],
                "queue_places": PLACES,
                "queue_cells": {array: queue_cells(array) for array in ARRAYS},
            },
        )
    print("\n".join(table_lines(json.loads(RECORD.read_text(encoding="utf-8")))))


if __name__ == "__main__":
    main()
