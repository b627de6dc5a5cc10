"""Kill worker processes at random moments, compare the bytes of the artefacts, and time one and two workers.

The script writes benchmarks/records/kill_worker.json. Run it from any folder, with the package installed:

    python benchmarks/kill_worker.py
"""

import hashlib
import json
import multiprocessing
import os
import platform
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from importlib.metadata import version
from itertools import islice
from pathlib import Path
from random import Random
from time import perf_counter
from typing import Any

from ternhw_quant import embedded
from ternhw_quant.embedded.stories import stories
from ternhw_quant.methods.method import Method, named
from ternhw_quant.models.loading import load_tokenizer
from ternhw_quant.runs.pipeline import Settings, in_turn, quantize_checkpoint
from ternhw_quant.runs.schedule import local_processes
from ternhw_quant.runs.tasks import Run
from ternhw_quant.texts import calibration_windows, stories_of

RECORD = Path(__file__).parent / "records" / "kill_worker.json"
STORIES_3M = Path(__file__).parents[2] / "shared" / "models" / "stories3M"
KILLS, SEED, STORIES = 3, 0, 20
DATA_FREE = named("ptqtp", planes=3, starts=4)
CALIBRATED = named("ptqtp-h", asymmetric=0.0, residual=0.0)


def main() -> None:
    tokenizer = load_tokenizer(embedded.path())
    texts = stories_of(list(islice(stories("train"), STORIES)), source="embedded, train")
    windows = calibration_windows(texts, tokenizer, context=256, samples=STORIES)
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        record = {
            "kind": "CPU timed",
            "date": datetime.now(UTC).isoformat(timespec="seconds"),
            "command": "python benchmarks/kill_worker.py",
            "device": f"{platform.machine()}, {os.cpu_count()} cores",
            "versions": {
                "python": platform.python_version(),
                **{name: version(name) for name in ("distributed", "numba", "safetensors", "torch")},
            },
            "seed": SEED,
            "runs": [
                measured("stories3M", STORIES_3M, work / "stories3M", DATA_FREE),
                measured("embedded", embedded.path(), work / "embedded", CALIBRATED, windows),
            ],
        }
    RECORD.write_text(json.dumps(record, indent=2, ensure_ascii=False) + "\n")
    print(json.dumps(record, indent=2, ensure_ascii=False))


def measured(model: str, source: Path, work: Path, method: Method, windows: Any = None) -> dict[str, Any]:
    """Quantise in this process, with one worker, with two workers, and with two while some are killed."""

    def run(name: str, place: Run) -> dict[str, Any]:
        load, started = os.getloadavg()[0], perf_counter()
        quantize_checkpoint(source, work / name, Settings(method=method, calibration=windows), run=place)
        seconds = {"value": round(perf_counter() - started, 2), "unit": "s", "load_average": round(load, 1)}
        print(model, name, seconds, flush=True)
        return {"place": name, "wall": seconds, "sha256": digest(work / name)}

    runs = [run("in turn", in_turn)]
    for count in (1, 2):
        with local_processes(count) as place:
            runs.append(run(f"workers: {count}, first", place))  # They import and load what is compiled.
            runs.append(run(f"workers: {count}", place))
    with local_processes(2) as place, killed(KILLS, runs[-1]["wall"]["value"]) as deaths:
        number = 0
        while len(deaths) < KILLS:
            runs.append(run(f"workers: 2, killed, {number}", place) | {"kills_so_far": len(deaths)})
            number += 1
    same = len({each.pop("sha256") for each in runs}) == 1
    if not same:
        raise RuntimeError(f"Artefacts of {model} differ between the runs")
    return {"model": model, "method": method.to_json(), "runs": runs, "kills": deaths, "same_bytes": same}


@contextmanager
def killed(kills: int, seconds: float) -> Iterator[list[dict[str, Any]]]:
    """Kill `kills` worker processes, each at most `seconds` after the kill before."""
    random, deaths, stop = Random(SEED), list[dict[str, Any]](), threading.Event()
    started = perf_counter()

    def kill() -> None:
        while len(deaths) < kills and not stop.wait(random.uniform(0, seconds)):
            workers = sorted(multiprocessing.active_children(), key=lambda process: process.pid or 0)
            if workers:
                random.choice(workers).kill()
                deaths.append({"value": round(perf_counter() - started, 2), "unit": "s from the first start"})

    thread = threading.Thread(target=kill)
    thread.start()
    try:
        yield deaths
    finally:
        stop.set()
        thread.join()


def digest(folder: Path) -> str:
    """Return a digest of all files of an artefact."""
    total = hashlib.sha256()
    for path in sorted(folder.iterdir()):
        total.update(f"{path.name}\0{path.stat().st_size}\0".encode() + path.read_bytes())
    return total.hexdigest()


if __name__ == "__main__":
    main()
