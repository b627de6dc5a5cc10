"""How much of array or memory, whichever binds, LLaMA-2's projections use, by the cycle model.

    python benchmarks/utilisation.py

The gate and down projections of LLaMA-2-7B, 13B and 70B as two trit-planes. 128 tokens meet a memory that is
40 cycles away; one token also one that refreshes for 35 of every 1170 cycles, and one that gives 85 % of its
cycles. Writes benchmarks/records/utilisation.json.
"""

from datetime import date
from pathlib import Path
from time import perf_counter
from typing import Any

from ternhw.config import AcceleratorConfig
from ternhw.console import print_table
from ternhw.cycles import MemoryBehaviour, evenly_paused
from ternhw.program import Program
from ternhw.simulation import model_record
from ternhw_quant.files import write_json

ROOT = Path(__file__).parents[1]
TARGET = 0.98

LAYERS = {
    "7B gate": (11008, 4096),
    "7B down": (4096, 11008),
    "13B gate": (13824, 5120),
    "13B down": (5120, 13824),
    "70B gate": (28672, 8192),
    "70B down": (8192, 28672),
}

#: Memory binds the first three, the array the others. Arrays of several tokens are not given one alone.
ARRAYS: dict[str, dict[str, Any]] = {
    "16×32×1, 64 bits": {"rows": 16, "lanes": 32, "planes": 1, "bus_bits": 64},
    "16×32×2, 128 bits": {"rows": 16, "lanes": 32, "planes": 2, "bus_bits": 128},
    "8×16×2, 512 bits": {"rows": 8, "lanes": 16, "planes": 2, "bus_bits": 512},
    "4×32×1, 512 bits": {"rows": 4, "lanes": 32, "planes": 1, "bus_bits": 512},
    "4×32×1×4, 512 bits": {"rows": 4, "lanes": 32, "planes": 1, "tokens": 4, "bus_bits": 512},
    "4×32×1×16, 512 bits": {"rows": 4, "lanes": 32, "planes": 1, "tokens": 16, "bus_bits": 512},
}

MEMORIES = {
    "far": MemoryBehaviour(latency=40),
    "refresh": MemoryBehaviour(latency=40, refresh_period=1170, refresh_cycles=35),
    "85 %": MemoryBehaviour(latency=40, pauses=evenly_paused(0.85)),
}

CASES = (("far", 1), ("refresh", 1), ("85 %", 1), ("far", 128))


def measure(array: str, layer: str, tokens: int, memory: str) -> dict[str, Any]:
    """Return the record of one layer."""
    out_features, in_features = LAYERS[layer]
    config = AcceleratorConfig.from_values(**ARRAYS[array], max_in_features=28672)
    program = Program(
        config=config, out_features=out_features, in_features=in_features, planes=2, tokens=tokens
    )
    record = model_record(program, name=layer, memory=MEMORIES[memory])
    results = program.row_tiles * tokens * config.result_words
    return {
        "array": array,
        "memory": memory,
        **record.model_dump(),
        "result_words": results,
        "bound": record.bound,
        "utilisation": round(record.utilisation, 5),
    }


def main() -> None:
    started = perf_counter()
    records = [
        measure(array, layer, tokens, memory)
        for array in ARRAYS
        for memory, tokens in CASES
        for layer in LAYERS
        if tokens >= ARRAYS[array].get("tokens", 1)
    ]
    print_table(
        "Cycle model: utilisation of what binds",
        ["array", "memory", "layer", "tokens", "cycles", "ideal", "memory bound", "bound", "utilisation"],
        [
            [
                *(each["array"], each["memory"], each["name"], str(each["tokens"]), str(each["cycles"])),
                *(f"{each['ideal_cycles']:.0f}", str(each["memory_cycles"]), each["bound"]),
                f"{each['utilisation']:.2%}",
            ]
            for each in records
        ],
    )
    short = [each for each in records if each["utilisation"] < TARGET]
    write_json(
        ROOT / "benchmarks" / "records" / "utilisation.json",
        {
            "command": "python benchmarks/utilisation.py",
            "date": date.today().isoformat(),
            "kind": "model",
            "memories": {
                "far": "latency 40",
                "refresh": "latency 40, 35 of every 1170 cycles",
                "85 %": "latency 40, 85 % of the cycles, spread evenly",
            },
            "arrays": ARRAYS,
            "target": TARGET,
            "below_target": len(short),
            "least": min(each["utilisation"] for each in records),
            "records": records,
        },
    )
    seconds = perf_counter() - started
    print(f"{len(records) - len(short)} of {len(records)} at {TARGET:.0%} or more, {seconds:.0f} s")


if __name__ == "__main__":
    main()
