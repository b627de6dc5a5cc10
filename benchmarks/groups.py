"""Compute where the cycles of small groups go: array, memory, scaler or results, by the cycle model.

    python benchmarks/groups.py [--earlier RECORD]

The layers are those of a decoder block of LLaMA-2-7B and of stories3M, as two planes with scales of their own
and as two tied planes, in groups of 16 to 128 columns, for one token. The arrays are those of rtl/ with
lanes that a group of 16 allows, and larger ones. The memory has a latency of 8 cycles and never pauses.

The shares of a case are those of its cycles: `array` is the cycles in which the array accepts a beat,
`memory` the words that are read, `scaler` the cycles in which a beat waits only for the scaler, `weights`,
`activations` and `results` the stall counters. The script writes benchmarks/records/groups.json. With
--earlier it also writes the cycles that another record has for the same case.
"""

import argparse
import json
from datetime import date
from pathlib import Path
from typing import Any

from ternhw.config import AcceleratorConfig
from ternhw.console import print_table
from ternhw.cycles import count_program
from ternhw.peers import MemoryBehaviour
from ternhw.program import Program
from ternhw_quant.files import write_json

RECORD = Path(__file__).parent / "records" / "groups.json"
LATENCY = 8
GROUPS = (16, 32, 64, 128)

#: Hidden size, intermediate size, features of keys and values.
MODELS = {"stories3M": (192, 512, 64), "LLaMA-2-7B": (4096, 11008, 4096)}

#: Rows, most lanes, bits of the bus. An array has as many lanes as a group, at most.
ARRAYS = (
    *((2, 8, 32), (2, 8, 64), (2, 8, 128), (4, 8, 128), (4, 8, 256), (8, 8, 512), (4, 16, 512)),
    *((8, 16, 64), (8, 16, 512), (16, 32, 512), (64, 32, 512), (64, 64, 512)),
)
SHARES = ("array", "memory", "scaler", "weights", "activations", "results")


def shapes(model: str) -> list[tuple[int, int]]:
    """Return (out_features, in_features) of the matrices q, k, v, o, gate, up and down of a decoder block."""
    hidden, intermediate, features = MODELS[model]
    attention = [(hidden, hidden), (features, hidden), (features, hidden), (hidden, hidden)]
    return [*attention, (intermediate, hidden), (intermediate, hidden), (hidden, intermediate)]


def measure(array: tuple[int, int, int], model: str, tied: bool, group_size: int) -> dict[str, Any]:
    """Return the cycles of a decoder block and their shares."""
    rows, lanes, bus_bits = array
    config = AcceleratorConfig.from_values(
        rows=rows, lanes=min(lanes, group_size), bus_bits=bus_bits, group_size=group_size, tied=tied
    )
    programs = [
        Program(config=config, out_features=outputs, in_features=inputs, planes=2, tokens=1)
        for outputs, inputs in shapes(model)
    ]
    counts = [count_program(program, MemoryBehaviour(latency=LATENCY)) for program in programs]

    def total(name: str) -> int:
        return sum(getattr(count, name) for count in counts)

    beats = sum(program.row_tiles * program.row_beats * program.plane_steps for program in programs)
    cycles = total("cycles")
    parts = (beats, *(total(name) for name in COUNTED))
    return {
        "array": f"{rows}×{config.lanes}, {bus_bits} bits",
        "model": model,
        "planes": "tied" if tied else "free",
        "group_size": group_size,
        "scale_cycles": config.scale_cycles,
        "cycles": cycles,
        "percent": {name: round(100 * part / cycles, 2) for name, part in zip(SHARES, parts, strict=True)},
    }


#: The fields of `CycleCount` behind the shares of all but the array.
COUNTED = ("memory_words", "scaler_waits", "stall_weights", "stall_activations", "stall_results")


def case(entry: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(entry[name] for name in ("array", "model", "planes", "group_size"))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--earlier", type=Path, help="record of an earlier version of the engine")
    earlier = parser.parse_args().earlier
    before = (
        {case(each): each["cycles"] for each in json.loads(earlier.read_text())["cases"]} if earlier else {}
    )
    cases = {
        case(entry): entry | ({"earlier_cycles": before[case(entry)]} if case(entry) in before else {})
        for model in MODELS
        for array in ARRAYS
        for tied in (False, True)
        for group_size in GROUPS
        for entry in [measure(array, model, tied, group_size)]
    }
    write_json(
        RECORD,
        {
            "command": "python benchmarks/groups.py",
            "date": date.today().isoformat(),
            "kind": "model",
            "latency": LATENCY,
            "cases": list(cases.values()),
        },
    )
    print_table(
        "Cycle model: shares of the cycles of a decoder block in %",
        ["model", "array", "planes", "group", "earlier cycles", "cycles", *SHARES],
        [
            [
                *(each["model"], each["array"], each["planes"], str(each["group_size"])),
                *(str(each.get("earlier_cycles", "")), str(each["cycles"])),
                *(f"{each['percent'][name]:.1f}" for name in SHARES),
            ]
            for each in cases.values()
        ],
    )


if __name__ == "__main__":
    main()
