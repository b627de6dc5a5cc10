"""Time the fast PTQTP path against the published search, on one thread.

Writes benchmarks/records/quantize.json. Run from anywhere, with the package installed:

    OMP_NUM_THREADS=1 python benchmarks/quantize.py
"""

import json
import os
import platform
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from statistics import median
from time import process_time
from typing import Any

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor

from ternhw_quant.methods.ptqtp import quantize, quantize_by_search
from ternhw_quant.runs.pipeline import Settings, quantize_checkpoint

RECORD = Path(__file__).parent / "records" / "quantize.json"
STORIES_3M = Path(__file__).parents[2] / "shared" / "models" / "stories3M" / "model.safetensors"
ONE_LAYER = "--one-layer"
REPEATS = 5
#: LLaMA-7B's largest linear.
LARGE = (4096, 11008)


def main() -> None:
    torch.set_num_threads(1)
    if sys.argv[1:] == [ONE_LAYER]:
        print(json.dumps(one_layer()))
        return
    quantize(gaussian(8, 128))  # Compiles.
    record = {
        "kind": "CPU timed",
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "command": "OMP_NUM_THREADS=1 python benchmarks/quantize.py",
        "device": processor(),
        "threads": 1,
        "clock": "process CPU time",
        "versions": {
            "python": platform.python_version(),
            **{name: version(name) for name in ("numba", "numpy", "safetensors", "torch")},
        },
        "search_against_fast": [compare(name, weight) for name, weight in compared_weights()],
        "fast_by_size": [by_size(rows, columns) for rows, columns in sizes()],
        "pipeline": in_a_process_of_its_own(),
    }
    RECORD.parent.mkdir(exist_ok=True)
    RECORD.write_text(json.dumps(record, indent=2, ensure_ascii=False) + "\n")
    print(json.dumps(record, indent=2, ensure_ascii=False))


def compared_weights() -> list[tuple[str, Tensor]]:
    weights = [("Gaussian 512×2048, std 0.02, float32", gaussian(512, 2048))]
    if STORIES_3M.exists():
        tensors = load_file(STORIES_3M)
        names = [name for name in tensors if name.endswith(("gate_proj.weight", "up_proj.weight"))]
        real = torch.cat([tensors[name] for name in names])
        weights.append(("stories3M gate_proj and up_proj, 6144×192, float16", real))
    return weights


def compare(name: str, weight: Tensor) -> dict[str, Any]:
    """Time both paths on `weight`; they must agree in every trit."""
    fast, search = timed(lambda: quantize(weight)), timed(lambda: quantize_by_search(weight))
    if not torch.equal(quantize(weight).planes, quantize_by_search(weight).planes):
        raise RuntimeError(f"The paths disagree on {name}")
    millions = weight.numel() / 1e6
    return {
        "weights": name,
        "fast": statistics(fast, millions),
        "search": statistics(search, millions),
        "ratio": {"value": round(median(search) / median(fast), 1), "unit": "search time / fast time"},
    }


def sizes() -> list[tuple[int, int]]:
    return [(256, 1024), (512, 2048), (1024, 4096), (2048, 8192), LARGE]


def by_size(rows: int, columns: int) -> dict[str, Any]:
    weight = gaussian(rows, columns)
    seconds = timed(lambda: quantize(weight))
    return {"shape": [rows, columns], "fast": statistics(seconds, weight.numel() / 1e6)}


def one_layer() -> dict[str, Any]:
    """Quantise a checkpoint of one large layer, file to file; report time and memory."""
    with tempfile.TemporaryDirectory() as folder:
        source, out = Path(folder) / "source", Path(folder) / "out"
        source.mkdir()
        weight = gaussian(*LARGE).to(torch.bfloat16)
        save_file({"model.layers.0.mlp.down_proj.weight": weight}, source / "model.safetensors")
        (source / "config.json").write_text('{"model_type": "llama"}')
        del weight
        start = process_time()
        report = quantize_checkpoint(source, out, Settings())
        seconds = process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    return {
        "shape": list(LARGE),
        "dtype": "bfloat16",
        "repeats": 1,
        "seconds": {"value": round(seconds, 2), "unit": "s"},
        "peak_rss": {"value": round(peak / 1e9, 2), "unit": "GB, PyTorch and the source's pages included"},
        "relative_error": round(report.tensors[0].relative_error, 5),
        "bits_per_weight": round(report.bits_per_weight, 4),
    }


def in_a_process_of_its_own() -> dict[str, Any]:
    """Return what :func:`one_layer` measures where nothing else has taken memory."""
    command = [sys.executable, __file__, ONE_LAYER]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def gaussian(rows: int, columns: int) -> Tensor:
    return 0.02 * torch.randn(rows, columns, generator=torch.Generator().manual_seed(rows))


def timed(run: Callable[[], object]) -> list[float]:
    seconds = []
    for _ in range(REPEATS):
        start = process_time()
        run()
        seconds.append(process_time() - start)
    return seconds


def statistics(seconds: list[float], millions: float) -> dict[str, Any]:
    per_million = sorted(second / millions for second in seconds)
    return {
        "value": round(median(per_million), 4),
        "unit": "s per million weights",
        "spread": [round(per_million[0], 4), round(per_million[-1], 4)],
        "repeats": len(per_million),
    }


def processor() -> str:
    cpuinfo = Path("/proc/cpuinfo")
    lines = cpuinfo.read_text().splitlines() if cpuinfo.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return f"{names[0] if names else platform.processor()}, {os.cpu_count()} cores"


if __name__ == "__main__":
    main()
