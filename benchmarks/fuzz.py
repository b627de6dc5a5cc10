"""Damage the files of every reader, count what becomes of them, and fail where a reader does something wrong.

The readers and their files are in tests/readers.py, the damage in tests/mutants.py, the rules in
tests/fuzzing.py. The script writes benchmarks/records/fuzz.json. Run it with the packages of `make setup`:

    python benchmarks/fuzz.py
"""

import argparse
import json
import os
import platform
import sys
import tempfile
from collections import Counter
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from time import perf_counter
from typing import Any

ROOT = Path(__file__).parents[1]
RECORD = ROOT / "benchmarks" / "records" / "fuzz.json"
#: Damaged files for a reader of weight 1.
COUNT, SEED = 400, 1
HEAD = "| reader | damaged files | refused | equal | another value |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--count", type=int, default=COUNT, help=f"damaged files for a reader (default {COUNT})"
    )
    parser.add_argument("--seed", type=int, default=SEED, help=f"of the draws (default {SEED})")
    arguments = parser.parse_args()
    rows, wrong = measured(arguments.count, arguments.seed)
    if wrong:
        sys.exit("\n".join(wrong))
    if (arguments.count, arguments.seed) != (COUNT, SEED):
        return
    record = {
        "kind": "CPU run",
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "command": "python benchmarks/fuzz.py",
        "device": f"{platform.machine()}, {os.cpu_count()} cores",
        "versions": {
            "python": platform.python_version(),
            **{
                name: version(name)
                for name in ("numpy", "pydantic", "pyyaml", "safetensors", "torch", "transformers")
            },
        },
        "seed": SEED,
        "other_value": "No digest guards the file, or its digests were made anew for the damaged content.",
        "files": sum(row["files"] for row in rows),
        "rows": rows,
    }
    RECORD.write_text(json.dumps(record, indent=1, ensure_ascii=False) + "\n")
    print("\n".join(table_lines(record)))


def measured(count: int, seed: int) -> tuple[list[dict[str, Any]], list[str]]:
    """Return a row for each reader, and a line for each thing that is wrong."""
    import torch

    sys.path.insert(0, str(ROOT))
    from tests.fuzzing import LIMIT_BYTES, LIMIT_S, counted, fuzz
    from tests.readers import readers

    torch.set_num_threads(1)
    rows, wrong = [], []
    with tempfile.TemporaryDirectory() as folder:
        for reader in readers(Path(folder)):
            started = perf_counter()
            outcomes = fuzz(reader, int(count * reader.weight), seed)
            results = Counter(outcome.result for outcome in outcomes)
            wrong += [f"{reader.name}: {outcome}" for outcome in outcomes if outcome.is_wrong]
            row = {
                "reader": reader.name,
                "digests": reader.exact,
                "files": len(outcomes),
                "results": {name: results[name] for name in ("refused", "equal", "other value")},
                "wall": {"value": round(perf_counter() - started, 1), "unit": "s"},
                "limits": {"s": LIMIT_S, "bytes": LIMIT_BYTES},
                "kinds": counted(outcomes),
            }
            rows.append(row)
            print(reader.name, dict(results), file=sys.stderr, flush=True)
    return rows, wrong


def table_lines(record: dict[str, Any]) -> list[str]:
    """Return the table of the record as the documents show it."""
    lines = [HEAD, "|---|---|---|---|---|"]
    for row in record["rows"]:
        cells = [row["reader"], row["files"], *row["results"].values()]
        lines.append(f"| {' | '.join(map(str, cells))} |")
    return lines


if __name__ == "__main__":
    main()
