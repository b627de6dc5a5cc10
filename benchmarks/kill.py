"""Kill a calibrated run at ten random moments, resume it each time, and compare the bytes of the artefacts.

The script writes benchmarks/records/kill.json. Run it from any folder, with the package installed:

    OMP_NUM_THREADS=1 python benchmarks/kill.py
"""

import hashlib
import json
import os
import platform
import signal
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from random import Random
from typing import Any

RECORD = Path(__file__).parent / "records" / "kill.json"
KILLS, SEED = 10, 0
#: Three calibrated stages of the driver at once: compensation, rounding with feedback, ICM.
OPTIONS = [
    *("--method", "ptqtp-h", "--icm-sweeps", "1", "--asymmetric", "0", "--residual", "0"),
    *("--samples", "20"),
]
TENSORS = 14


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole"
        started, ended = run(whole)
        seconds = ended - started
        moments, kills, missed = Random(SEED), [], 0
        while len(kills) < KILLS:
            out = Path(folder) / str(len(kills) + missed)
            result = kill(out, moments.randrange(TENSORS), moments.uniform(0, seconds / TENSORS))
            if result is None:
                missed += 1
            else:
                kills.append(result)
        expected = digest(whole)
    same = [result.pop("sha256") == expected for result in kills]
    record = {
        "kind": "CPU run",
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "command": "OMP_NUM_THREADS=1 python benchmarks/kill.py",
        "device": f"{platform.machine()}, {os.cpu_count()} cores",
        "run": " ".join(["ternhw quantize embedded OUT", *OPTIONS]),
        "versions": {
            "python": platform.python_version(),
            **{name: version(name) for name in ("numba", "safetensors", "torch", "transformers")},
        },
        "seed": SEED,
        "uninterrupted": {"value": round(seconds, 2), "unit": "s from the first file to the artefact"},
        "sha256": expected,
        "same_bytes": sum(same),
        "over_before_they_were_killed": missed,
        "kills": [{**result, "same_bytes": equal} for result, equal in zip(kills, same, strict=True)],
    }
    RECORD.write_text(json.dumps(record, indent=2, ensure_ascii=False) + "\n")
    print(json.dumps(record, indent=2, ensure_ascii=False))
    if not all(same):
        sys.exit("The artefact of a resumed run differs from that of the uninterrupted run")


def start(out: Path) -> subprocess.Popen[str]:
    script = "from ternhw.cli import main; main()"
    command = [sys.executable, "-c", script, "quantize", "embedded", str(out), *OPTIONS, "--json"]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def begun(out: Path) -> float:
    """Wait until the run has created its folder; return the time."""
    while not (out / ".partial").exists():
        time.sleep(0.005)
    return time.perf_counter()


def run(out: Path) -> tuple[float, float]:
    """Run to the end; return the times of the first file and of the artefact."""
    process = start(out)
    started = begun(out)
    process.communicate()
    if process.returncode:
        sys.exit("The uninterrupted run failed")
    return started, time.perf_counter()


def kill(out: Path, tensors: int, seconds: float) -> dict[str, Any] | None:
    """Kill a run `seconds` after `tensors` of its tensors are finished, then resume it.

    Returns None if the run ended before the kill. The moment is counted from finished tensors, because the
    time that they take varies with the other load of the machine.
    """
    process, parts = start(out), out / ".partial"
    begun(out)
    while len(list(parts.glob("*.safetensors"))) < tensors and process.poll() is None:
        time.sleep(0.005)
    time.sleep(seconds)
    running = parts.exists()
    process.send_signal(signal.SIGKILL)
    process.communicate()
    if not running or process.returncode != -signal.SIGKILL:
        return None
    finished = len(list(parts.glob("*.safetensors")))
    printed, _ = start(out).communicate()
    report = json.loads(printed)
    return {
        "after_tensors": tensors,
        "and_seconds": round(seconds, 2),
        "tensors_finished": finished,
        "tensors_kept": sum(tensor["kept"] for tensor in report["tensors"]),
        "resumed_seconds": round(report["totals"]["seconds"], 2),
        "sha256": digest(out),
    }


def digest(folder: Path) -> str:
    """Return the SHA-256 of all files of an artefact."""
    found = hashlib.sha256()
    for path in sorted(folder.iterdir()):
        found.update(path.name.encode() + b"\0" + path.read_bytes())
    return found.hexdigest()


if __name__ == "__main__":
    main()
