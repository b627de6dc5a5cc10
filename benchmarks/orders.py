"""Measure methods over random orders of the columns: the noise of a figure, and which target is best.

An order of the columns changes the groups and the order in which a method rounds, and nothing that a user
sees. So the spread of a figure over random orders is its noise. The orders of two rows are the same, so the
difference of two rows is taken order by order, and its noise is smaller than that of either. The script
writes benchmarks/records/orders.json after each run and resumes from it:

    OMP_NUM_THREADS=1 python benchmarks/orders.py                       all runs that are missing
    OMP_NUM_THREADS=1 python benchmarks/orders.py --section target      only this section
    OMP_NUM_THREADS=1 python benchmarks/orders.py --print               print the tables of the record

Section `target` compares shares of the target for two methods; `best` and `others` have the spread of rows of
docs/methods.md. Models and evaluation are those of benchmarks/methods.py. Calibration reads
fewer stories, as the record says.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from statistics import mean, stdev
from typing import Any

import torch
from methods import (
    MODELS,
    Protocol,
    Row,
    calibration_of,
    evaluated,
    evaluation_of,
    fingerprint,
    folder_of,
    in_a_process_of_its_own,
    label,
    measured_row,
    models,
    setting,
    write,
)

from ternhw_quant.storage.tensors import model_digest

RECORD = Path(__file__).parent / "records" / "orders.json"

#: Fewer stories than benchmarks/methods.py reads, for the time; the record has each row's own protocol.
SHORT = Protocol(samples=50, every=5)

#: f and r: shares of what a layer's inputs lack, and of what the residual stream lacks.
SHARES = ((0.0, 0.0), (0.5, 0.0), (0.5, 0.5), (1.0, 1.0))


def shared(f: float, r: float, **options: Any) -> dict[str, Any]:
    return {**options, "asymmetric": f, "residual": r}


_TIED_32 = {"group_size": 32, "icm_sweeps": 2, "scales": "u8"}

TARGET: tuple[Row, ...] = (
    *(("ptqtp-h", shared(f, r)) for f, r in SHARES),
    *(("pt2-h", shared(f, r)) for f, r in SHARES),
)

#: The rows of docs/methods.md that stand first, and those that their noise is compared with.
BEST: tuple[Row, ...] = (
    ("tied32-h", shared(0.5, 0.5, group_size=16, icm_sweeps=2, scales="u4")),
    ("ptqtp-h", shared(0.5, 0.5, planes=1, group_size=16, icm_sweeps=2, scales="u4")),
    ("tied32-h", shared(0.5, 0.5, **_TIED_32)),
    ("ptqtp-h", shared(0.5, 0.5, icm_sweeps=2)),
    ("tied32-h", shared(0.5, 0.5)),
    ("ptqtp-h", shared(0.5, 0.5, planes=1, group_size=32, scales="u8")),
    ("ptqtp", {}),
    ("ptqtp+", {}),
    ("tied32", {}),
)

OTHERS: tuple[Row, ...] = (
    *(("gptq", {"bits": bits}) for bits in (3, 4)),
    ("gptq", shared(0.5, 0.5, bits=3)),
    ("pt2", {}),
    ("ptqtp-h", shared(0.0, 0.0, icm_sweeps=2)),
    ("tied32-h", shared(0.0, 0.0)),
    ("ptqtp", {"compensation": "exact"}),
    ("ptqtp+", {"compensation": "exact"}),
    ("tied32-h", shared(0.5, 0.5, group_size=64, scales="u8")),
)

SECTIONS = {"target": TARGET, "best": BEST, "others": OTHERS}


def fill(record: dict[str, Any], section: str, model: str, seed: int) -> None:
    """Measure the runs of a section, in the order of the columns that `seed` gives, that the record lacks."""
    runs = record.setdefault(section, {}).setdefault(model, {})
    for name, options in SECTIONS[section]:
        shuffled = {**options, "order": "random", "seed": seed}
        found = runs.setdefault(label(name, options), {})
        kept = found.get(str(seed))
        expected = fingerprint(model, name, shuffled, SHORT)
        if kept is None or kept["fingerprint"] != expected:
            row = in_a_process_of_its_own(measured_row, model, name, shuffled, SHORT)
            print(f"{model:10} {row['label']:80} {row['nats_per_token']:.4f}", file=sys.stderr, flush=True)
            found[str(seed)] = {key: row[key] for key in _KEPT}
            write(RECORD, record)


_KEPT = ("nats_per_token", "cpu_seconds", "artifact_sha256", "fingerprint", "date", "device")


def spread(runs: dict[str, Any], base: dict[str, Any] | None = None) -> dict[str, float]:
    """Return mean and standard deviation of the nats of a row, or of what it has more than `base`."""
    nats = [
        run["nats_per_token"] - (base[seed]["nats_per_token"] if base else 0)
        for seed, run in runs.items()
        if base is None or seed in base
    ]
    return {"orders": len(nats), "mean": mean(nats), "deviation": stdev(nats) if len(nats) > 1 else 0.0}


#: As in docs/methods.md.
_HEADS = (
    "| model | method and choices | orders | nats per token, mean | standard deviation "
    "| difference to f = r = 0 | standard deviation |"
)


def printed(record: dict[str, Any]) -> Iterator[str]:
    """Yield the tables of a record as Markdown."""
    for section, rows in SECTIONS.items():
        yield f"\n{section}\n"
        yield _HEADS
        yield "|---|---|---|---|---|---|---|"
        for model, found in record.get(section, {}).items():
            for name, options in rows:
                if label(name, options) in found:
                    yield f"| {' | '.join([model, *cells(name, options, found)])} |"


def cells(name: str, options: dict[str, Any], found: dict[str, Any]) -> list[str]:
    """Return a row: its spread, and that of the difference to the same row without a target."""
    runs = found[label(name, options)]
    own = spread(runs)
    first = [
        label(name, options),
        f"{own['orders']}",
        f"{own['mean']:.4f}",
        f"{own['deviation']:.4f}",
    ]
    base = found.get(label(name, {**options, "asymmetric": 0.0, "residual": 0.0}))
    if base is None or base is runs:
        return [*first, "–", "–"]
    more = spread(runs, base)
    return [*first, f"{more['mean']:+.4f}", f"{more['deviation']:.4f}"]


def main() -> None:
    torch.set_num_threads(1)
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--section", choices=[*SECTIONS], action="append", help="measure this section only (default: all)"
    )
    parser.add_argument(
        "--model", choices=MODELS, action="append", help="measure this model only (default: all)"
    )
    parser.add_argument("--orders", type=int, default=5, metavar="N", help="random orders (default 5)")
    parser.add_argument(
        "--print", action="store_true", dest="show", help="print the tables of the record; measure nothing"
    )
    chosen = parser.parse_args()
    record: dict[str, Any] = json.loads(RECORD.read_text(encoding="utf-8")) if RECORD.exists() else {}
    if not chosen.show:
        update(record, chosen)
    print("\n".join(printed(record)))


def update(record: dict[str, Any], chosen: argparse.Namespace) -> None:
    record.update({**setting(), "command": "OMP_NUM_THREADS=1 python benchmarks/orders.py"})
    for model in chosen.model or models():
        _, context, told = evaluation_of(model)
        record.setdefault("models", {})[model] = {
            "sha256": model_digest(folder_of(model)),
            "calibration": calibration_of(model, SHORT.samples).to_json(),
            "evaluation": f"one of {SHORT.every} of these, with BOS, cut at {context} tokens: {told}",
            "full_precision": in_a_process_of_its_own(evaluated, model, folder_of(model), SHORT.every),
        }
    for section, seed in product(chosen.section or SECTIONS, range(chosen.orders)):
        for model in chosen.model or models():
            fill(record, section, model, seed)


if __name__ == "__main__":
    main()
