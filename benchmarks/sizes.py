"""Generate, lint and simulate engines at the ends of the sizes that a configuration can have.

    python benchmarks/sizes.py

For each array three commands run, each in a process of its own and with an empty cache: ``ternhw generate``;
Verilator's lint with the waivers that ``--fusesoc`` writes; ``ternhw simulate`` with a random layer of two
tiles and two groups, which compares all bits and counters. Times are CPU seconds of a command and its
children, memory is that of the largest of these processes. Writes benchmarks/records/sizes.json.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from ternhw.config import AcceleratorConfig, config_fields
from ternhw_quant.bench.processor import CpuDevice
from ternhw_quant.files import write_json
from ternhw_sim.runner import verilator_folder

RECORD = Path(__file__).parent / "records" / "sizes.json"
#: The ends of rows, lanes and tokens, the largest products, and sizes between them.
SIZES: dict[str, dict[str, Any]] = {
    "1×1": {"rows": 1, "lanes": 1},
    "1×256": {"rows": 1, "lanes": 256, "group_size": 256},
    "8×16, the default": {},
    "64×64": {"rows": 64, "lanes": 64},
    "1024×1": {"rows": 1024, "lanes": 1},
    "128×128": {"rows": 128, "lanes": 128},
    "256×64": {"rows": 256, "lanes": 64},
    "128×256, one plane": {"rows": 128, "lanes": 256, "planes": 1, "group_size": 256},
    "128×256": {"rows": 128, "lanes": 256, "group_size": 256},
    "128×256, base3": {"rows": 128, "lanes": 256, "group_size": 256, "packing": "base3"},
    "1024×32, offsets, sums of 64 bits": {
        "rows": 1024, "lanes": 32, "accumulator_bits": 64, "offsets": True, "bus_bits": 32, "io": "memory",
    },
    "32×16, 64 tokens": {"rows": 32, "lanes": 16, "tokens": 64},
}  # fmt: skip
COLUMNS = (
    *("array", "MACs", "generate, CPU s", "memory, MB", "Verilog, kB", "lint warnings"),
    *("simulate, CPU s", "cycles (RTL and model)"),
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--size", action="append", choices=SIZES, help="only these; others stay in the record"
    )
    parser.add_argument("--out", type=Path, default=RECORD)
    chosen = parser.parse_args()
    known = json.loads(chosen.out.read_text())["sizes"] if chosen.out.is_file() else []
    rows = {row["array"]: row for row in known}
    for name in chosen.size or SIZES:
        rows[name] = measure(name, AcceleratorConfig.from_values(**SIZES[name]))
        print(table_lines([rows[name]])[-1], flush=True)
        record = {
            "kind": "measured: CPU seconds and peak memory; RTL simulation: cycles",
            "command": "python benchmarks/sizes.py",
            "device": CpuDevice().name,
            "sizes": [rows[each] for each in SIZES if each in rows],
        }
        write_json(chosen.out, record)


def measure(name: str, config: AcceleratorConfig) -> dict[str, Any]:
    """Return the row of one array; a command that fails, or a result that differs, ends the script."""
    flags = [text for field, value in SIZES[name].items() for text in flag(field, value)]
    ternhw = [sys.executable, "-m", "ternhw"]
    shape = f"{config.rows + 1}x{2 * config.group_size}"
    with tempfile.TemporaryDirectory() as folder:
        os.environ["TERNHW_CACHE"] = folder
        verilog = Path(folder, "rtl", f"{config.name}.v")
        generated = run([*ternhw, "generate", *flags, "--fusesoc", "--out", str(verilog.parent)])
        lint = [str(verilator_folder() / "verilator"), "--lint-only", "-Wall", "--top-module", config.name]
        linted = run([*lint, str(verilog.with_suffix(".vlt")), str(verilog)])
        simulated = run([*ternhw, "simulate", *flags, "--shape", shape, "--tokens", "1", "--json"])
        size = verilog.stat().st_size
    (layer,) = json.loads(simulated["printed"])["layers"]
    return {
        "array": name,
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "versions": {each: version(each) for each in ("amaranth", "pyosys", "verilator")},
        "config": config.model_dump(),
        "config_digest": config.digest,
        "macs": config.macs,
        "generate_cpu_s": round(generated["cpu_s"], 1),
        "generate_mb": generated["mb"],
        "verilog_bytes": size,
        "lint_warnings": linted["said"].count("%Warning"),
        "lint_cpu_s": round(linted["cpu_s"], 1),
        "shape": shape,
        "simulate_cpu_s": round(simulated["cpu_s"], 1),
        "simulate_mb": simulated["mb"],
        "bit_exact": layer["bit_exact"],
        "cycles": layer["cycles"],
        "cycles_model": layer["cycles_model"],
    }


def flag(field: str, value: Any) -> list[str]:
    """Return the arguments that give a field of the configuration this value."""
    name = next(f"--{each.flag}" for each in config_fields() if each.name == field)
    return [name] if value is True else [name, str(value)]


def run(command: list[str]) -> dict[str, Any]:
    """Run a command; return its two outputs, and its CPU seconds and memory, with those of its children."""
    with tempfile.TemporaryFile("w+") as printed, tempfile.TemporaryFile("w+") as said:
        process = subprocess.Popen(command, stdout=printed, stderr=said)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        outputs = {}
        for name, file in (("printed", printed), ("said", said)):
            file.seek(0)
            outputs[name] = file.read()
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} ended with {process.returncode}:\n{outputs}")
    return {**outputs, "cpu_s": usage.ru_utime + usage.ru_stime, "mb": usage.ru_maxrss // 1024}


def table_lines(rows: list[dict[str, Any]]) -> list[str]:
    """Return the table of docs/engine.md as lines of Markdown."""
    lines = [f"| {' | '.join(COLUMNS)} |", "|---" * len(COLUMNS) + "|"]
    for row in rows:
        cells = (
            row["array"],
            f"{row['macs']:,}",
            f"{row['generate_cpu_s']:.1f}",
            f"{row['generate_mb']:,}",
            f"{round(row['verilog_bytes'] / 1000):,}",
            f"{row['lint_warnings']}",
            f"{row['simulate_cpu_s']:.0f}",
            f"{row['cycles']:,}",
        )
        lines.append(f"| {' | '.join(cells)} |")
    return lines


if __name__ == "__main__":
    main()
