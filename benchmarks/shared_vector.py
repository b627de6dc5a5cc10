"""Compute what an engine would save that keeps activations between programs, by the cycle model.

q, k and v of a decoder block read the same activations, and so do gate and up. An engine that kept them
would save at most the cycles in which k, v and up wait for activations (STALL_ACTIVATIONS). The script writes
benchmarks/records/shared_vector.json and prints a table:

    python benchmarks/shared_vector.py
"""

from datetime import date
from pathlib import Path
from typing import Any

from ternhw.config import AcceleratorConfig
from ternhw.console import print_table
from ternhw.cycles import count_program
from ternhw.peers import MemoryBehaviour
from ternhw.program import Program
from ternhw_quant.files import write_json

RECORD = Path(__file__).parent / "records" / "shared_vector.json"
LATENCIES = (8, 40)

#: Hidden size, intermediate size, features of keys and values.
MODELS = {"stories260K": (64, 172, 32), "stories3M": (192, 512, 64), "LLaMA-2-7B": (4096, 11008, 4096)}
ARRAYS: dict[str, dict[str, Any]] = {
    "8×16, 512 bits, stream": {"rows": 8, "lanes": 16},
    "8×16, 64 bits, memory": {"rows": 8, "lanes": 16, "bus_bits": 64, "io": "memory"},
    "2×8, 32 bits, memory": {"rows": 2, "lanes": 8, "bus_bits": 32, "io": "memory"},
    "64×32, 512 bits, memory": {"rows": 64, "lanes": 32, "io": "memory"},
}
SHARING = ("k", "v", "up")


def block(hidden: int, intermediate: int, features: int) -> dict[str, tuple[int, int]]:
    """Return the shapes of the matrices of a decoder block."""
    return {
        **{"q": (hidden, hidden), "k": (features, hidden), "v": (features, hidden), "o": (hidden, hidden)},
        **{"gate": (intermediate, hidden), "up": (intermediate, hidden), "down": (hidden, intermediate)},
    }


def measure(array: str, model: str, latency: int) -> dict[str, Any]:
    config = AcceleratorConfig.from_values(group_size=64, **ARRAYS[array])
    cycles = waiting = 0
    for name, (rows, columns) in block(*MODELS[model]).items():
        program = Program(config=config, out_features=rows, in_features=columns, planes=2, tokens=1)
        count = count_program(program, memory=MemoryBehaviour(latency=latency))
        cycles += count.cycles
        waiting += count.stall_activations if name in SHARING else 0
    return {
        "array": array,
        "model": model,
        "latency": latency,
        "cycles": cycles,
        "waiting": waiting,
        "percent": round(100 * waiting / cycles, 2),
    }


def main() -> None:
    rows = [measure(array, model, latency) for array in ARRAYS for model in MODELS for latency in LATENCIES]
    write_json(RECORD, {"date": f"{date.today()}", "blocks": rows})
    cells = [[*map(str, row.values())] for row in rows]
    print_table("Cycles of a block", ["array", "model", "latency", "cycles", "waiting", "%"], cells)


if __name__ == "__main__":
    main()
