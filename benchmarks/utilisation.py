"""Compute how well LLaMA-2's projections utilise the bottleneck, array or memory, by the cycle model.

    python benchmarks/utilisation.py [--rtl]

The layers are the gate and down projections of LLaMA-2-7B, 13B and 70B as two trit-planes. 128 tokens run
with a memory of 40 cycles latency. One token runs with this memory, with one that also refreshes for 35 of
every 1170 cycles, and with one that offers words in 85 % of the cycles. The script writes
benchmarks/records/utilisation.json.

With --rtl the same arrays and memories run a small layer through the RTL, and every result and the number of
cycles are compared with the models. The script then writes benchmarks/records/utilisation_rtl.json.
"""

import argparse
import sys
import tempfile
from datetime import date
from pathlib import Path
from time import perf_counter
from typing import Any

import torch

from ternhw.config import AcceleratorConfig
from ternhw.console import print_table
from ternhw.counting import model_record
from ternhw.generation import generate
from ternhw.peers import MemoryBehaviour, evenly_paused
from ternhw.program import Program
from ternhw.simulation import Workload, simulate_layers
from ternhw_quant.files import write_json
from ternhw_quant.integer import quantize_activations, quantize_scales
from ternhw_quant.methods import ptqtp

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

#: The memory is the bottleneck of the first three, the array that of the others. Arrays of several tokens do
#: not run the cases with one token.
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

#: Long enough that the beginning and the end of a program do not count much.
SMALL = (256, 4096)

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


def measure_rtl(array: str) -> list[dict[str, Any]]:
    """Run the small layer on the RTL of an array with each memory; return the records."""
    config = AcceleratorConfig.from_values(**ARRAYS[array], max_in_features=SMALL[1])
    generator = torch.Generator().manual_seed(0)
    weight = 0.02 * torch.randn(*SMALL, generator=generator)
    matrix = quantize_scales(ptqtp.quantize(weight, group_size=config.group_size))
    cases = [(memory, tokens) for memory, tokens in CASES if tokens >= config.tokens]
    works = [
        Workload(
            name=f"{SMALL[0]}×{SMALL[1]}",
            matrix=matrix,
            q=quantize_activations(torch.randn(tokens, SMALL[1], generator=generator))[0],
            memory=MEMORIES[memory],
        )
        for memory, tokens in cases
    ]
    with tempfile.TemporaryDirectory() as folder:
        (verilog,) = generate([config], Path(folder))
        results = simulate_layers(config, verilog, works)
    return [
        {
            "array": array,
            "memory": memory,
            **result.measured.model_dump(),
            "bit_exact": result.bit_exact,
            "cycles_of_model": result.modelled.cycles,
            "bound": result.measured.bound,
            "utilisation": round(result.measured.utilisation, 5),
        }
        for (memory, _), result in zip(cases, results, strict=True)
    ]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rtl", action="store_true", help="run a small layer through the RTL instead")
    rtl = parser.parse_args().rtl
    started = perf_counter()
    if rtl:
        records = [record for array in ARRAYS for record in measure_rtl(array)]
    else:
        records = [
            measure(array, layer, tokens, memory)
            for array in ARRAYS
            for memory, tokens in CASES
            for layer in LAYERS
            if tokens >= ARRAYS[array].get("tokens", 1)
        ]
    print_table(
        f"{'RTL simulation' if rtl else 'Cycle model'}: utilisation of the bottleneck",
        [
            *("array", "memory", "layer", "tokens", "cycles", "array bound, cycles", "memory bound, cycles"),
            *("bottleneck", "utilisation"),
        ],
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
        ROOT / "benchmarks" / "records" / f"utilisation{'_rtl' if rtl else ''}.json",
        {
            "command": f"python benchmarks/utilisation.py{' --rtl' if rtl else ''}",
            "date": date.today().isoformat(),
            "kind": records[0]["kind"],
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
    reached = f"{len(records) - len(short)} of {len(records)} cases"
    print(f"{reached} utilise the bottleneck {TARGET:.0%} or more; this took {seconds:.0f} s")
    wrong = [
        each
        for each in records
        if rtl and not (each["bit_exact"] and each["cycles"] == each["cycles_of_model"])
    ]
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
