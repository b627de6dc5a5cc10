"""Peak memory and time of a calibrated run by the depth of the model, each depth in a process of its own.

Writes benchmarks/records/calibration_memory.json. Run from anywhere, with the package installed:

    OMP_NUM_THREADS=1 python benchmarks/calibration_memory.py
"""

import json
import os
import platform
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from threading import Event, Thread
from time import process_time, sleep
from typing import Any

import torch
from transformers import AutoModelForCausalLM, LlamaConfig

from ternhw_quant.methods.method import named
from ternhw_quant.runs.pipeline import Settings, quantize_checkpoint
from ternhw_quant.runs.plan import plan
from ternhw_quant.texts import Windows

RECORD = Path(__file__).parent / "records" / "calibration_memory.json"
DEPTHS = (1, 4, 16)
SIZES = {
    "hidden_size": 512,
    "intermediate_size": 1408,
    "num_attention_heads": 8,
    "vocab_size": 1024,
    "tie_word_embeddings": True,
}
WINDOWS, CONTEXT = 4, 256
#: A calibrated method that costs little beside the calibration.
METHOD = named("absmean", order="act")
NOTHING = "nothing"


def main() -> None:
    torch.set_num_threads(1)
    if len(sys.argv) > 1:
        print(json.dumps(one_run(sys.argv[1], Path(sys.argv[2]))))
        return
    with tempfile.TemporaryDirectory() as folder:
        runs = [at_depth(depth, Path(folder)) for depth in DEPTHS]
        idle = in_a_process_of_its_own(NOTHING, Path(folder))
    record = {
        "kind": "CPU run",
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "command": "OMP_NUM_THREADS=1 python benchmarks/calibration_memory.py",
        "device": f"{platform.machine()}, {os.cpu_count()} cores",
        "threads": 1,
        "versions": {
            "python": platform.python_version(),
            **{name: version(name) for name in ("numba", "safetensors", "torch", "transformers")},
        },
        "model": {"random Llama": SIZES, "dtype": "float16 on disk, float32 in blocks"},
        "calibration": f"{WINDOWS} windows of {CONTEXT} random tokens",
        "method": METHOD.to_json(),
        "idle_anonymous_bytes": idle["peak_anonymous_bytes"],
        "runs": runs,
    }
    RECORD.write_text(json.dumps(record, indent=2, ensure_ascii=False) + "\n")
    print(json.dumps(record, indent=2, ensure_ascii=False))


def at_depth(depth: int, folder: Path) -> dict[str, Any]:
    source = folder / f"source{depth}"
    torch.manual_seed(0)
    config = LlamaConfig(**SIZES, num_hidden_layers=depth)
    AutoModelForCausalLM.from_config(config, dtype=torch.float16).save_pretrained(source)
    return {"blocks": depth, **in_a_process_of_its_own(str(source), folder / f"out{depth}")}


def in_a_process_of_its_own(source: str, out: Path) -> dict[str, Any]:
    command = [sys.executable, __file__, source, str(out)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    result: dict[str, Any] = json.loads(done.stdout)
    return result


class Peak(Thread):
    """The most anonymous memory this process has, looked at a hundred times a second.

    Pages of mapped files are left out: the kernel drops them when it needs the room.
    """

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.bytes, self._done = 0, Event()

    def run(self) -> None:
        while not self._done.wait(0.01):
            lines = Path("/proc/self/status").read_text().splitlines()
            (anonymous,) = (line.split()[1] for line in lines if line.startswith("RssAnon"))
            self.bytes = max(self.bytes, int(anonymous) * 1024)

    def stop(self) -> int:
        """Stop looking; return the peak."""
        self._done.set()
        self.join()
        return self.bytes


def one_run(source: str, out: Path) -> dict[str, Any]:
    """Quantise the model in `source`, or nothing with the same imports; report memory and time."""
    started, peak, stated = process_time(), Peak(), {}
    peak.start()
    if source == NOTHING:
        sleep(0.5)
    else:
        tokens = torch.randint(0, SIZES["vocab_size"], (WINDOWS, CONTEXT))
        windows = Windows(rows=tuple(map(tuple, tokens.tolist())), origin={"source": "random tokens"})
        planned = plan(source, Settings(method=METHOD, calibration=windows))
        report = quantize_checkpoint(source, out, Settings(method=METHOD, calibration=windows))
        stated = {
            "weights": report.weights,
            "planned_memory_bytes": planned.memory_bytes,
            "cpu_seconds": round(process_time() - started, 1),
        }
    return {**stated, "peak_anonymous_bytes": peak.stop()}


if __name__ == "__main__":
    main()
