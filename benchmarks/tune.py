"""Tune quantised stories3M towards its full-precision model, and measure the cost and the result.

The script writes benchmarks/records/tune.json after each row. If it is stopped, run it again to resume: it
keeps the rows of the record and continues a tuning where it was saved. It needs the folder ../shared beside
the repository. Run it from any folder, with the package installed:

    OMP_NUM_THREADS=1 python benchmarks/tune.py              all rows that are missing
    OMP_NUM_THREADS=1 python benchmarks/tune.py ROW …        these rows, and the rows that they start from
    OMP_NUM_THREADS=1 python benchmarks/tune.py --print      print the table of the record
"""

import argparse
import json
import math
import os
import platform
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from importlib.metadata import version
from pathlib import Path
from time import monotonic
from typing import Any

import torch
from methods import own_text_of

from ternhw_quant.evaluation.measures import perplexity_of_stories
from ternhw_quant.methods.method import named
from ternhw_quant.models.loading import load_model, load_tokenizer
from ternhw_quant.runs.pipeline import Settings, quantize_checkpoint
from ternhw_quant.storage.artifact import is_artifact, open_artifact
from ternhw_quant.storage.bits import stored_cost
from ternhw_quant.storage.tensors import model_digest
from ternhw_quant.texts import Windows, stories_of, story_windows
from ternhw_quant.tuning.settings import Tuning
from ternhw_quant.tuning.tune import tune

ROOT = Path(__file__).parents[1]
RECORD = Path(__file__).parent / "records" / "tune.json"
WORK = ROOT / "build" / "tune"
SHARED = ROOT.parent / "shared"
TEACHER = SHARED / "models" / "stories3M"
CONTEXT = 512

#: The record is older than the target of the methods.
_NONE = {"asymmetric": 0.0, "residual": 0.0}
#: Starts that are calibrated on text that the model writes itself; all others are calibrated on the stories.
OWN_TEXT = {"one plane g16", "tied32-h g16 feedback", "one plane g16 feedback"}

#: Method and options of what is tuned.
STARTS: dict[str, tuple[str, dict[str, Any]]] = {
    "ptqtp-h": ("ptqtp-h", {"icm_sweeps": 2, **_NONE}),
    "tied32-h": ("tied32-h", {"order": "act", "icm_sweeps": 2, **_NONE}),
    "tied32-h g16": (
        "tied32-h",
        {"group_size": 16, "scales": "u4", "icm_sweeps": 2, "loss_aware": True},
    ),
    "one plane g16": (
        "ptqtp-h",
        {"planes": 1, "group_size": 16, "scales": "u4", "icm_sweeps": 2, "loss_aware": True},
    ),
    "pt2-h": ("pt2-h", {"order": "act", "icm_sweeps": 2, **_NONE}),
    "tied32-h g16 feedback": (
        "tied32-h",
        {"group_size": 16, "scales": "u4", "icm_sweeps": 2, "loss_aware": True, "output_feedback": 1024},
    ),
    "one plane g16 feedback": (
        "ptqtp-h",
        {
            **{"planes": 1, "group_size": 16, "scales": "u4", "icm_sweeps": 2, "loss_aware": True},
            "output_feedback": 1024,
        },
    ),
}


@dataclass(frozen=True, kw_only=True)
class Row:
    """A tuning, and the row or quantised model that it starts from."""

    start: str
    tuning: Tuning


def row(start: str, what: str, **settings: Any) -> Row:
    return Row(start=start, tuning=Tuning(what=what, by="model", **settings))  # type: ignore[arg-type]


#: In the order in which they are made.
ROWS: dict[str, Row] = {
    "ptqtp-h scales": row("ptqtp-h", "scales", scale_rate=1e-2),
    "ptqtp-h trits": row("ptqtp-h scales", "trits"),
    "ptqtp-h +2048": row("ptqtp-h trits", "trits", epochs=2, teacher_samples=2048),
    "ptqtp-h +2048 slower": row(
        "ptqtp-h +2048", "trits", epochs=1, teacher_samples=2048, latent_rate=5e-3, scale_rate=2e-3
    ),
    "pt2-h scales": row("pt2-h", "scales", scale_rate=1e-2),
    "pt2-h trits": row("pt2-h scales", "trits"),
    "tied32-h scales": row("tied32-h", "scales", scale_rate=1e-2),
    "tied32-h trits": row("tied32-h scales", "trits"),
    "tied32-h g16 trits": row("tied32-h g16", "trits"),
    "tied32-h g16 +2048": row(
        "tied32-h g16 trits", "trits", epochs=2, teacher_samples=2048, latent_rate=5e-3
    ),
    "tied32-h g16 +2048 slower": row(
        "tied32-h g16 +2048", "trits", epochs=1, teacher_samples=2048, latent_rate=5e-3, scale_rate=2e-3
    ),
    "one plane g16 +1024": row("one plane g16", "trits", epochs=2, teacher_samples=1024),
    "one plane g16 +1024 slower": row(
        "one plane g16 +1024", "trits", epochs=1, teacher_samples=1024, latent_rate=5e-3, scale_rate=2e-3
    ),
    "tied32-h g16 feedback +2048": row(
        "tied32-h g16 feedback", "trits", epochs=2, teacher_samples=2048, latent_rate=5e-3
    ),
    "tied32-h g16 feedback +2048 slower": row(
        "tied32-h g16 feedback +2048",
        "trits",
        epochs=1,
        teacher_samples=2048,
        latent_rate=5e-3,
        scale_rate=2e-3,
    ),
    "one plane g16 feedback +2048": row("one plane g16 feedback", "trits", epochs=2, teacher_samples=2048),
}


@cache
def stories() -> list[str]:
    path = SHARED / "data" / "tinystories" / "stories.json"
    found: list[str] = json.loads(path.read_text(encoding="utf-8"))
    return found


@cache
def calibration() -> Windows:
    texts = stories_of(stories(), source="stories.json")
    return story_windows(texts, load_tokenizer(TEACHER), context=CONTEXT, select=slice(400))


def made(name: str) -> Path:
    """Return the folder of the artefact of a row or a start; make the artefact if it is missing."""
    folder = WORK / name.replace(" ", "-")
    if is_artifact(folder):
        return folder
    if name in STARTS:
        method, options = STARTS[name]
        windows = own_text_of(TEACHER.name) if name in OWN_TEXT else calibration()
        quantize_checkpoint(
            TEACHER,
            folder,
            Settings(method=named(method, **options), packing="dense", calibration=windows),
        )
        return folder
    wanted = ROWS[name]
    report = tune(
        made(wanted.start),
        TEACHER,
        folder,
        tuning=wanted.tuning,
        windows=calibration(),
        cache=WORK / "cache",
        on_progress=telling(name),
    )
    times(folder).write_text(json.dumps({"cpu_minutes": report.cpu_minutes}))
    return folder


def times(folder: Path) -> Path:
    """Return the file with what tuning took: no artefact says it."""
    return folder.with_name(f"{folder.name}.times.json")


def telling(name: str) -> Any:
    """Return a progress function that prints the progress of `name` once a minute and at the end."""
    last = [0.0]

    def tell(what: str, done: int, total: int) -> None:
        if monotonic() - last[0] > 60 or done == total:
            last[0] = monotonic()
            print(f"{name}: {what} {done} of {total}", file=sys.stderr, flush=True)

    return tell


def measured(name: str) -> dict[str, Any]:
    folder = made(name)
    network, tokenizer = load_model(folder)
    result = perplexity_of_stories(network, tokenizer, stories()[500:1000:2], context=CONTEXT)
    found = {
        "row": name,
        "artifact_sha256": model_digest(folder),
        "method": open_artifact(folder).quantization.method,
        **(json.loads(times(folder).read_text()) if times(folder).exists() else {}),
        "bits_per_weight": round(stored_cost(folder).bits_per_weight, 4),
        "nats_per_token": round(result.nats_per_token, 4),
        "perplexity": round(result.perplexity, 4),
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    print(f"{name}: {found['nats_per_token']}", file=sys.stderr, flush=True)
    return found


def new_record() -> dict[str, Any]:
    return {
        "kind": "CPU timed",
        "command": "OMP_NUM_THREADS=1 python benchmarks/tune.py",
        "device": processor(),
        "threads": 1,
        "model": "stories3M",
        "calibration": "stories 0 to 399, each begun by BOS, cut at 512 tokens",
        "evaluation": "every second one of stories 500 to 999, each begun by BOS, cut at 512 tokens",
        "versions": {
            "python": platform.python_version(),
            **{name: version(name) for name in ("torch", "transformers")},
        },
        "rows": [],
    }


def processor() -> str:
    cpuinfo = Path("/proc/cpuinfo")
    lines = cpuinfo.read_text().splitlines() if cpuinfo.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return f"{names[0] if names else platform.processor()}, {os.cpu_count()} cores"


def write(record: dict[str, Any]) -> None:
    partial = RECORD.with_suffix(".tmp")
    partial.write_text(json.dumps(record, indent=2, ensure_ascii=False) + "\n")
    partial.replace(RECORD)


def wanted_rows(names: list[str]) -> list[str]:
    """Return all rows, or the named rows and those they start from, in the order of measurement."""
    wanted = set(names or [*STARTS, *ROWS])
    for name in reversed(ROWS):
        if name in wanted:
            wanted.add(ROWS[name].start)
    return [name for name in (*STARTS, *ROWS) if name in wanted]


def print_table(record: dict[str, Any]) -> None:
    print(
        "| row | starts from | texts: stories + by the teacher | epochs | learning rates: scales, latents "
        "| trits changed | bits per weight | nats per token | CPU time, min |"
    )
    print("|---|---|---|---|---|---|---|---|---|")
    for line in record["rows"]:
        print("| " + " | ".join(map(str, cells(line))) + " |")


def cells(line: dict[str, Any]) -> list[Any]:
    """Return the table cells of a row; a row without tuning has no texts, rates or minutes."""
    tuned = line["method"].get("tuned")
    tail = [line["bits_per_weight"], line["nats_per_token"]]
    if tuned is None:
        return [line["row"], *[""] * 5, *tail, ""]
    own = tuned["text"]["samples"]
    rates = f"{tuned['scale_rate']:g}" + (f", {tuned['latent_rate']:g}" if tuned["what"] == "trits" else "")
    return [
        line["row"],
        ROWS[line["row"]].start,
        f"{own} + {tuned['teacher_samples']}",
        tuned["epochs"],
        rates,
        f"{tuned['trits_changed']:.2%}",
        *tail,
        # Records of earlier versions have it among the settings.
        f"{line.get('cpu_minutes', tuned.get('cpu_minutes', math.nan)):.1f}",
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "rows", nargs="*", metavar="ROW", choices=[[], *STARTS, *ROWS], help="rows to measure (default: all)"
    )
    parser.add_argument(
        "--print", action="store_true", dest="show", help="print the table of the record; measure nothing"
    )
    arguments = parser.parse_args()
    record = json.loads(RECORD.read_text()) if RECORD.exists() else new_record()
    if arguments.show:
        print_table(record)
        return
    torch.set_num_threads(1)
    for name in wanted_rows(arguments.rows):
        if name not in {line["row"] for line in record["rows"]}:
            record["rows"].append(measured(name))
            write(record)


if __name__ == "__main__":
    main()
