"""Tables of a paper on our models: rows, each measured on several models and several times.

A table is measured several times because the figures of small models are noisy: a data-free method in several
orders of the columns, a calibrated one on several parts of the calibration text. A script of a paper calls
:func:`run`; it writes benchmarks/records/papers_NAME.json after each run and resumes from it.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import mean, median, stdev
from typing import Any

import torch

from benchmarks.methods import (
    Protocol,
    evaluated,
    evaluation_of,
    fingerprint,
    folder_of,
    in_a_process_of_its_own,
    measured_row,
    models,
    setting,
    write,
)

RECORDS = Path(__file__).parents[1] / "records"

#: One of ten stories of the evaluation text, for the time.
EVERY = 10


@dataclass(frozen=True, kw_only=True)
class Draw:
    """One of several measurements of a row: choices of the method, and the stories that calibration reads."""

    name: str
    options: dict[str, Any]
    protocol: Protocol


#: For data-free methods: the columns in their own order and in two random ones.
ORDERS = (
    Draw(name="natural order", options={}, protocol=Protocol(every=EVERY)),
    *(
        Draw(
            name=f"random order {seed}",
            options={"order": "random", "seed": seed},
            protocol=Protocol(every=EVERY),
        )
        for seed in range(2)
    ),
)

#: For calibrated methods, whose order may be a choice of the row: three parts of the calibration text.
PARTS = tuple(
    Draw(
        name=f"stories {first} to {first + 49}",
        options={},
        protocol=Protocol(samples=50, first=first, every=EVERY),
    )
    for first in (0, 50, 100)
)


@dataclass(frozen=True, kw_only=True)
class Table:
    """Rows of a table or a figure: their names, methods and choices; `head` says what varies."""

    title: str
    head: str
    rows: Sequence[tuple[str, str, dict[str, Any]]]
    draws: Sequence[Draw]
    models: Sequence[str] = ("stories3M", "stories260K", "embedded")


def run(paper: str, tables: dict[str, Table], description: str) -> dict[str, Any]:
    """Measure what the record lacks of the tables that the command line names; return the record."""
    torch.set_num_threads(1)
    parser = argparse.ArgumentParser(
        description=description, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--table", choices=[*tables], action="append", help="this table only (default: all); may be repeated"
    )
    parser.add_argument(
        "--print", action="store_true", dest="show", help="print the tables of the record; measure nothing"
    )
    chosen = parser.parse_args()
    path = RECORDS / f"papers_{paper}.json"
    record: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    names = chosen.table or [*tables]
    if not chosen.show:
        record.update({**setting(), "command": f"OMP_NUM_THREADS=1 python -m benchmarks.papers.{paper}"})
        for name in names:
            fill(record, path, name, tables[name])
    for name in names:
        print("\n".join(printed(record, name, tables[name])))
    return record


def fill(record: dict[str, Any], path: Path, name: str, table: Table) -> None:
    """Measure the runs of a table that the record lacks; one that another table has is taken from there."""
    known = {run["fingerprint"]: run for run in runs_of(record)}
    found = record.setdefault("tables", {}).setdefault(name, {"title": table.title, "runs": {}})["runs"]
    for model in (each for each in table.models if each in models()):
        _, context, told = evaluation_of(model)
        record.setdefault("models", {})[model] = {
            "evaluation": f"one of {EVERY} of these, with BOS, cut at {context} tokens: {told}",
            "full_precision": in_a_process_of_its_own(evaluated, model, folder_of(model), EVERY),
        }
        for draw in table.draws:
            for row, method, choices in table.rows:
                options = {**draw.options, **choices}
                expected = fingerprint(model, method, options, draw.protocol)
                runs = found.setdefault(model, {}).setdefault(row, {})
                if runs.get(draw.name, {}).get("fingerprint") == expected:
                    continue
                if expected not in known:
                    known[expected] = measured(model, method, options, draw.protocol)
                kept = runs[draw.name] = known[expected]
                write(path, record)
                print(
                    f"{name} {model} {row} {draw.name} {kept['nats_per_token']}", file=sys.stderr, flush=True
                )


def runs_of(record: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for table in record.get("tables", {}).values():
        for rows in table["runs"].values():
            for runs in rows.values():
                yield from runs.values()


def measured(model: str, method: str, options: dict[str, Any], protocol: Protocol) -> dict[str, Any]:
    row = in_a_process_of_its_own(measured_row, model, method, options, protocol)
    return {**{key: value for key, value in row.items() if key in _KEPT}, "protocol": asdict(protocol)}


_KEPT = (
    "method",
    "bits_per_weight",
    "nats_per_token",
    "perplexity",
    "quantizer_cpu_seconds",
    "artifact_sha256",
    "fingerprint",
    "date",
    "device",
)


def spread(runs: dict[str, Any], key: str) -> tuple[float, float]:
    """Return mean and standard deviation of a figure over the draws of a row."""
    values = [run[key] for run in runs.values()]
    return mean(values), stdev(values) if len(values) > 1 else 0.0


def seconds(runs: dict[str, Any]) -> float:
    """Return the median CPU time of the quantiser: other work on the machine makes single runs slow."""
    return median(run["quantizer_cpu_seconds"] for run in runs.values())


def printed(record: dict[str, Any], name: str, table: Table) -> Iterator[str]:
    """Yield a table of the record as Markdown: nats per token, mean and standard deviation over the draws."""
    found = record.get("tables", {}).get(name, {"runs": {}})["runs"]
    shown = [model for model in table.models if model in found]
    yield f"\n{table.title}\n"
    heads = [f"{model}, nats per token" for model in shown]
    yield (
        f"| {table.head} | {' | '.join(heads)} | CPU time of the quantiser on {shown[0]}, s |"
        if shown
        else ""
    )
    yield "|---" * (len(shown) + 2) + "|"
    for row, _, _ in table.rows:
        cells = [row]
        for model in shown:
            middle, deviation = spread(found[model][row], "nats_per_token") if row in found[model] else (0, 0)
            cells.append(f"{middle:.3f} ± {deviation:.3f}" if row in found[model] else "not measured")
        if shown and row in found[shown[0]]:
            cells.append(f"{seconds(found[shown[0]][row]):.2f}")
        yield f"| {' | '.join(cells)} |"
