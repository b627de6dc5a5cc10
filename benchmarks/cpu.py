"""Time ternary layers on this machine's CPU beside torch's float32, bfloat16 and int4, all in one run.

Writes benchmarks/records/cpu.json. Calls of all implementations alternate, each on the next copy of its
weight; all copies of an implementation are several times the last cache, if memory allows. Needs
../shared/models/stories3M for the end-to-end rows, or --model FOLDER; an otherwise idle machine.

    python benchmarks/cpu.py
"""

import argparse
import gc
import json
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from torch.nn.functional import linear

from ternhw_quant.bench.comparators import Problem, random_codes
from ternhw_quant.bench.processor import CpuDevice, last_cache_bytes
from ternhw_quant.cpu import layout, operators
from ternhw_quant.shapes import llama_shape

RECORD = Path(__file__).parent / "records" / "cpu.json"
SHARED = Path(__file__).parents[2] / "shared"
MODELS = ("llama-2-7b", "llama-2-13b", "llama-2-70b")
TOKENS = (1, 16)
GROUP = 128
CACHE_SIZES = 4  #: Copies of a weight take so many times the last cache,
MOST_BYTES = 2**30  #: but not more than this; two at least.
NEW_TOKENS = 128

#: A copy of the weight, and what multiplies by one.
Subject = tuple[list[Any], Callable[[Any], Tensor]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", type=Path, default=SHARED / "models/stories3M")
    parser.add_argument("--rounds", type=int, default=30, help="calls of each implementation (30)")
    parser.add_argument("--out", type=Path, default=RECORD)
    parser.add_argument("--memory", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.memory:
        print(json.dumps(loading_memory(chosen.memory)))
        return
    cores = torch.get_num_threads()
    with tempfile.TemporaryDirectory() as folder:
        artefact = Path(folder, "artefact")
        command = [sys.executable, "-c", "from ternhw.cli import main; main()", "quantize"]
        command += [str(chosen.model), str(artefact), "--method", "ptqtp"]
        subprocess.run(command, check=True, capture_output=True)
        generation = [time_generation(artefact, threads) for threads in sorted({1, cores})]
        large = Path(folder, "large")
        write_large(large)
        answer = subprocess.run(
            [sys.executable, __file__, "--memory", str(large)], check=True, capture_output=True, text=True
        )
    layers = [row for name in MODELS for row in time_layer(name, sorted({1, cores}), chosen.rounds)]
    record = {
        "kind": "measured: ternary layers on a CPU beside torch",
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "command": "python benchmarks/cpu.py",
        "device": CpuDevice().name,
        "isa": operators.isa(),
        "cores": cores,
        "cache_bytes": last_cache_bytes(),
        "versions": {"torch": torch.__version__, "python": platform.python_version()},
        "protocol": {
            "layers": f"{chosen.rounds} alternating calls, each on the next copy of the weight",
            "read": "sum of the two planes' codes as int64, by torch: what memory gives",
            "generation": f"{NEW_TOKENS} greedy tokens, batch 1, transformers; the faster of 5 runs each",
            "memory": "growth of the resident set from before loading to the peak of loading and one token",
        },
        "layers": layers,
        "generation": generation,
        "memory": json.loads(answer.stdout),
    }
    chosen.out.write_text(json.dumps(record, indent=2) + "\n")
    report(record)


def time_layer(name: str, threads: list[int], rounds: int) -> list[dict[str, Any]]:
    """Time every implementation on the gate projection of a model's block."""
    out_features, in_features = llama_shape(name).block_layers["gate_proj"]
    rows = []
    for tokens in TOKENS:
        problem = Problem(
            out_features=out_features, in_features=in_features, tokens=tokens, place=torch.device("cpu")
        )
        subjects = subjects_of(problem)
        for count in threads:
            torch.set_num_threads(count)
            seconds: dict[str, list[float]] = {each: [] for each in subjects}
            for turn in range(-1, rounds):  # The first is not counted.
                for each, (copies, launch) in subjects.items():
                    started = time.perf_counter()
                    launch(copies[turn % len(copies)])
                    if turn >= 0:
                        seconds[each].append(time.perf_counter() - started)
            shape = {"model": name, "out_features": out_features, "in_features": in_features}
            rows += [
                {
                    **shape,
                    "tokens": tokens,
                    "threads": count,
                    "implementation": each,
                    "copies": len(subjects[each][0]),
                    "median_ms": 1e3 * statistics.median(values),
                    "minimum_ms": 1e3 * min(values),
                }
                for each, values in seconds.items()
            ]
        torch.set_num_threads(threads[-1])
        del subjects, problem
        gc.collect()
    return rows


def subjects_of(problem: Problem) -> dict[str, Subject]:
    """Return the implementations, each with the copies of its weight."""
    x, matrix = problem.activations, problem.matrix
    x32, dense = x.float(), problem.dense
    two = layout.rows_of(matrix)
    one = layout.rows_of(replace(matrix, planes=matrix.planes[:1], scales=matrix.scales[:1]))
    exact = layout.exact_rows(two)
    codes = random_codes(problem)
    pairs = torch.stack([codes.scales, (8 - codes.zeros) * codes.scales], dim=-1)
    pairs = pairs.transpose(0, 1).contiguous().bfloat16()
    int4 = torch.ops.aten._convert_weight_to_int4pack_for_cpu(codes.codes.int(), 1)
    int4_product = torch.ops.aten._weight_int4pack_mm_for_cpu
    return {
        "float32": (copies(dense.clone, dense.nbytes), lambda weight: linear(x32, weight)),
        "bfloat16": (copies(dense.bfloat16, dense.nbytes // 2), lambda weight: linear(x, weight)),
        "int4": (copies(int4.clone, int4.nbytes), lambda weight: int4_product(x, weight, GROUP, pairs)),
        "ternary": (copies(two.copy, two.nbytes), lambda rows: operators.linear(x32, rows)),
        "ternary bfloat16": (copies(two.copy, two.nbytes), lambda rows: operators.linear(x, rows)),
        "ternary integer": (
            copies(exact.copy, exact.nbytes),
            lambda rows: operators.linear_integer(x32, rows),
        ),
        "ternary one plane": (
            copies(one.copy, one.nbytes),
            lambda rows: operators.linear(x32, rows),
        ),
        "read": (copies(two.codes.clone, two.codes.nbytes), lambda read: read.view(torch.int64).sum()),
    }


def copies(make: Callable[[], Any], size: int) -> list[Any]:
    return [make() for _ in range(max(2, -(-min(CACHE_SIZES * last_cache_bytes(), MOST_BYTES) // size)))]


def time_generation(artefact: Path, threads: int) -> dict[str, Any]:
    """Return the milliseconds of one token of a model, with packed layers and with dense ones."""
    from ternhw_quant.models import hf

    torch.set_num_threads(threads)
    models = {}
    for dtype in (torch.float32, torch.float16):
        name = str(dtype).removeprefix("torch.")
        models[f"ternary {name}"] = hf.load(artefact, dtype=dtype)
        models[f"dense {name}"] = hf.load(artefact, dtype=dtype).dequantize()
    ids = torch.tensor([[1]])
    best = dict.fromkeys(models, float("inf"))
    for _ in range(5):
        for name, model in models.items():
            with torch.inference_mode():
                started = time.perf_counter()
                model.generate(
                    ids, max_new_tokens=NEW_TOKENS, min_new_tokens=NEW_TOKENS, do_sample=False, pad_token_id=0
                )
                best[name] = min(best[name], time.perf_counter() - started)
    return {"threads": threads, "ms": {name: 1e3 * value / NEW_TOKENS for name, value in best.items()}}


def write_large(folder: Path) -> None:
    """Write an artefact of random layers, 400 million weights, whose memory is measured."""
    from safetensors.torch import save_file
    from transformers import LlamaConfig, LlamaForCausalLM

    from ternhw_quant.storage.codec import encode
    from ternhw_quant.storage.config import QuantizationConfig
    from ternhw_quant.weights.matrix import TernaryMatrix

    config = LlamaConfig(vocab_size=512, hidden_size=2048, intermediate_size=5632, num_hidden_layers=8)
    config.architectures = ["LlamaForCausalLM"]
    with torch.device("meta"):
        shapes = {name: tensor.shape for name, tensor in LlamaForCausalLM(config).state_dict().items()}
    tensors: dict[str, Tensor] = {}
    for name, shape in shapes.items():
        if not name.endswith("proj.weight"):
            tensors[name] = torch.randn(shape) / 16
            continue
        matrix = TernaryMatrix(
            planes=torch.randint(-1, 2, (2, *shape), dtype=torch.int8),
            scales=torch.rand(2, shape[0], shape[1] // GROUP) / 64,
            group_size=GROUP,
        )
        tensors |= encode(name.removesuffix(".weight"), matrix, "base3")
    folder.mkdir()
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    quantization = QuantizationConfig(
        packing="base3", group_size=GROUP, planes=2, method={"name": "random"}
    ).to_json()
    text = json.dumps(config.to_dict() | {"quantization_config": quantization})
    (folder / "config.json").write_text(text)


def loading_memory(artefact: Path) -> dict[str, Any]:
    """Load an artefact, compute one token, and return how the memory of this process grew."""
    from transformers import LlamaForCausalLM  # noqa: F401  # Code is no part of what is measured.

    from ternhw_quant.models import hf

    operators.isa()
    torch.ones(8, 8) @ torch.ones(8, 8)
    before = resident("VmRSS")
    Path("/proc/self/clear_refs").write_text("5")
    model = hf.load(artefact)
    with torch.inference_mode():
        model(torch.tensor([[1]]))
    size = (artefact / "model.safetensors").stat().st_size
    peak = resident("VmHWM") - before
    after = {"anonymous": resident("RssAnon"), "file": resident("RssFile")}
    return {"artefact_bytes": size, "peak_bytes": peak, "ratio": peak / size, "after_bytes": after}


def resident(field: str) -> int:
    lines = Path("/proc/self/status").read_text().splitlines()
    return 1024 * int(next(line for line in lines if line.startswith(field)).split()[1])


def report(record: dict[str, Any]) -> None:
    for row in record["layers"]:
        peers = [
            each
            for each in record["layers"]
            if all(each[key] == row[key] for key in ("model", "tokens", "threads"))
            and each["implementation"] == "float32"
        ]
        speedup = peers[0]["median_ms"] / row["median_ms"]
        place = f"{row['model']:12} {row['tokens']:3} tokens {row['threads']} threads"
        place += f" {row['implementation']:18}"
        print(f"{place} {row['median_ms']:9.3f} ms (least {row['minimum_ms']:.3f}), {speedup:.2f} of float32")
    for row in record["generation"]:
        print(row)
    print(record["memory"])


if __name__ == "__main__":
    main()
