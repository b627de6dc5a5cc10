"""Measure the fast PTQTP path and the published search on one thread, and compare their times.

The script writes benchmarks/records/quantize.json. Run it from any folder, with the package installed:

    OMP_NUM_THREADS=1 python benchmarks/quantize.py
    OMP_NUM_THREADS=1 python benchmarks/quantize.py --shapes    all methods on shapes of LLaMA-7B
    python benchmarks/quantize.py --print                       print the table of the shapes

With --shapes each method quantises one matrix of each shape, with random weights, in a process of its own.
What works on a decoder block runs on one of LLaMA-7B with random weights, cut to fewer tokens and steps. The
script writes the record after each row, and keeps the rows that are there.
"""

import json
import os
import platform
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from statistics import median
from time import process_time
from typing import Any

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor

from ternhw_quant.methods.driver import quantize_matrix
from ternhw_quant.methods.feedback import OutputHessian
from ternhw_quant.methods.hessian import Hessian
from ternhw_quant.methods.method import named
from ternhw_quant.methods.ptqtp import quantize, quantize_by_search
from ternhw_quant.runs.pipeline import Settings, quantize_checkpoint
from ternhw_quant.texts import Windows

RECORD = Path(__file__).parent / "records" / "quantize.json"
STORIES_3M = Path(__file__).parents[2] / "shared" / "models" / "stories3M" / "model.safetensors"
ONE_LAYER = "--one-layer"
REPEATS = 5
#: LLaMA-7B's largest linear.
LARGE = (4096, 11008)


def main() -> None:
    torch.set_num_threads(1)
    command, *given = sys.argv[1:] or [""]
    if command == ONE_LAYER:
        print(json.dumps(one_layer()))
    elif command == MATRIX:
        print(json.dumps(one_matrix(*json.loads(given[0]), int(given[1]))))
    elif command == BLOCK:
        print(json.dumps(one_block(*json.loads(given[0]))))
    elif command == "--shapes":
        fill_shapes()
    elif command == "--print":
        print("\n".join(printed(json.loads(RECORD.read_text()))))
    else:
        measure_search()


def measure_search() -> None:
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
        "pipeline": in_a_process_of_its_own(ONE_LAYER),
    }
    if RECORD.exists():
        record["shapes_7b"] = json.loads(RECORD.read_text()).get("shapes_7b", [])
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
    """Time both paths on `weight`; they must give the same trits."""
    fast, search = timed(lambda: quantize(weight)), timed(lambda: quantize_by_search(weight))
    if not torch.equal(quantize(weight).planes, quantize_by_search(weight).planes):
        raise RuntimeError(f"Fast path and search must give the same trits, and differ: {name}")
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


def in_a_process_of_its_own(*arguments: str) -> dict[str, Any]:
    """Return what this script prints for `arguments` in a new process, in which nothing else used memory."""
    command = [sys.executable, __file__, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    result: dict[str, Any] = json.loads(done.stdout)
    return result


# Shapes of LLaMA-7B.

MATRIX, BLOCK = "--matrix", "--block"
HIDDEN, INTERMEDIATE = 4096, 11008
#: Rows of the matrices: those of an attention projection, and of a gate or up projection.
SIZES = (HIDDEN, INTERMEDIATE)

#: Name and choices of each method that quantises a matrix by itself.
Row = tuple[str, dict[str, Any]]
_HALF = {"asymmetric": 0.5, "residual": 0.5}
_SMALL_GROUPS = {"group_size": 16, "scales": "u4", "icm_sweeps": 2}
MATRICES: tuple[Row, ...] = (
    ("ptqtp", {}),
    ("tied32-h", {}),
    ("ptqtp-h", {}),
    ("pt2-h", {}),
    ("tied32-h", {"group_size": 32, "scales": "u8", "icm_sweeps": 2}),
    ("tied32-h", _SMALL_GROUPS),
    *(("tied32-h", {**_SMALL_GROUPS, "output_feedback": most}) for most in (1024, 4096)),
    ("gptq", {"bits": 4, "order": "act", "fit": "mse", **_HALF}),
)
#: Inputs of the Hessian; fewer than columns, so that it takes seconds. No method takes longer for more.
INPUTS = 512


def one_matrix(name: str, choices: dict[str, Any], rows: int) -> dict[str, Any]:
    """Quantise a Gaussian matrix of so many rows and 4096 columns once; report time and memory."""
    method = named(name, **choices)
    quantize_matrix(gaussian(8, 256), method, correlated(8, 256))  # Compiles.
    weight = gaussian(rows, HIDDEN)
    hessian = correlated(rows, HIDDEN) if method.calibrated else None
    outputs = gradients(rows, method.output_feedback).blocks if method.output_feedback else None
    start = process_time()
    quantize_matrix(weight, method, hessian, outputs=outputs)
    seconds = process_time() - start
    return {"shape": [rows, HIDDEN], **figures(seconds, weight.numel())}


def correlated(rows: int, columns: int) -> Hessian:
    """Return the Hessian of random inputs, and of those of a full-precision model that differ a little."""
    generator = torch.Generator().manual_seed(0)
    hessian = Hessian(columns, products=torch.float32)
    common = torch.randn(INPUTS, 1, generator=generator)
    inputs = torch.randn(INPUTS, columns, generator=generator) + common
    hessian.add(inputs, inputs + 0.1 * torch.randn(INPUTS, columns, generator=generator))
    hessian.add_deviation(inputs, 0.1 * torch.randn(INPUTS, rows, generator=generator))
    return hessian


def gradients(rows: int, most: int) -> OutputHessian:
    """Return the Hessian of the outputs for random gradients."""
    hessian = OutputHessian(rows, most)
    hessian.add(torch.randn(INPUTS, rows, generator=torch.Generator().manual_seed(1)))
    return hessian


#: What works on a decoder block or on the whole model, with its steps cut to this many.
BLOCKS: tuple[Row, ...] = (
    ("tied32-h", {**_SMALL_GROUPS, "loss_aware": True}),
    ("tied32-h", {"group_size": 32, "scales": "u8", "learned_rounding": 2}),
    ("tied32-h", {"scales": "u8", "bits_budget": 3.0}),
)
WINDOWS, CONTEXT, VOCABULARY = 2, 128, 256


def one_block(name: str, choices: dict[str, Any]) -> dict[str, Any]:
    """Quantise a model of one decoder block of LLaMA-7B, file to file; report time and memory."""
    from transformers import AutoModelForCausalLM, LlamaConfig

    budget = choices.pop("bits_budget", None)
    config = LlamaConfig(
        hidden_size=HIDDEN,
        intermediate_size=INTERMEDIATE,
        num_attention_heads=32,
        num_hidden_layers=1,
        vocab_size=VOCABULARY,
        tie_word_embeddings=True,
    )
    generator = torch.Generator().manual_seed(0)
    rows = torch.randint(VOCABULARY, (WINDOWS, CONTEXT), generator=generator).tolist()
    windows = Windows(rows=tuple(map(tuple, rows)), origin={"source": "random tokens"})
    with tempfile.TemporaryDirectory() as folder:
        source, out = Path(folder, "source"), Path(folder, "out")
        torch.manual_seed(0)
        AutoModelForCausalLM.from_config(config, dtype=torch.bfloat16).save_pretrained(source)
        settings = Settings(method=named(name, **choices), calibration=windows, bits_budget=budget)
        start = process_time()
        report = quantize_checkpoint(source, out, settings)
        seconds = process_time() - start
    return {
        "shape": "one decoder block",
        "tokens": WINDOWS * CONTEXT,
        **figures(seconds, sum(tensor.shape[0] * tensor.shape[1] for tensor in report.tensors)),
    }


def figures(seconds: float, weights: int) -> dict[str, Any]:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    return {
        "weights": weights,
        "seconds_per_million_weights": round(seconds / (weights / 1e6), 4),
        "peak_rss_bytes": peak,
    }


def fill_shapes() -> None:
    """Measure the rows that the record lacks."""
    record: dict[str, Any] = json.loads(RECORD.read_text())
    kept = {json.dumps([row["method"], row["shape"]]): row for row in record.get("shapes_7b", [])}
    wanted: list[tuple[Row, Any, tuple[str, ...]]] = [
        (row, [rows, HIDDEN], (MATRIX, json.dumps(row), str(rows))) for rows in SIZES for row in MATRICES
    ]
    wanted += [(row, "one decoder block", (BLOCK, json.dumps(row))) for row in BLOCKS]
    for row, shape, arguments in wanted:
        key = json.dumps([list(row), shape])
        if key not in kept:
            measured = {"method": list(row), **in_a_process_of_its_own(*arguments)}
            kept[key] = measured | {
                "date": datetime.now(UTC).isoformat(timespec="seconds"),
                "device": processor(),
            }
            print(key, measured["seconds_per_million_weights"], file=sys.stderr, flush=True)
        order = dict.fromkeys([json.dumps([list(row), shape]) for row, shape, _ in wanted] + list(kept))
        record["shapes_7b"] = [kept[key] for key in order if key in kept]
        RECORD.write_text(json.dumps(record, indent=2, ensure_ascii=False) + "\n")


#: As in docs/methods.md.
HEADS = "| method and choices | shape | CPU s per million weights | peak memory, GB |"


def printed(record: dict[str, Any]) -> Iterator[str]:
    """Yield the table of the shapes as Markdown."""
    yield HEADS
    yield "|---|---|---|---|"
    for row in record["shapes_7b"]:
        name, choices = row["method"]
        method = " ".join([name, *(f"{key}={value}" for key, value in choices.items())])
        shape = row["shape"] if isinstance(row["shape"], str) else "×".join(map(str, row["shape"]))
        seconds, peak = row["seconds_per_million_weights"], row["peak_rss_bytes"] / 1e9
        yield f"| {method} | {shape} | {seconds:.2f} | {peak:.1f} |"


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
