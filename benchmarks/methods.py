"""Measure every method: bits per weight as stored, perplexity, CPU time and peak memory, in one table.

The script writes benchmarks/records/methods.json after each row. If it is stopped, run it again to resume: it
keeps a row whose method, model and texts are unchanged. Run it from any folder, with the package installed:

    OMP_NUM_THREADS=1 python benchmarks/methods.py                    all rows that are missing
    OMP_NUM_THREADS=1 python benchmarks/methods.py --section table    only this section
    OMP_NUM_THREADS=1 python benchmarks/methods.py --print            print the tables of the record

It measures three models: stories3M and stories260K, which lie beside the repository (../shared), and the
embedded model.
"""

import argparse
import hashlib
import json
import os
import platform
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from importlib.metadata import version
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from statistics import stdev
from time import process_time
from typing import Any

import torch
from torch import Tensor
from torch.nn.functional import cross_entropy

from ternhw_quant import embedded
from ternhw_quant.api.sources import windows_for
from ternhw_quant.embedded.stories import stories
from ternhw_quant.evaluation.measures import perplexity_of_stories
from ternhw_quant.methods.driver import quantize_matrix
from ternhw_quant.methods.hessian import Hessian
from ternhw_quant.methods.method import Method, named
from ternhw_quant.methods.ptqtp import quantize_by_search
from ternhw_quant.models.loading import load_model, load_tokenizer
from ternhw_quant.runs import tasks
from ternhw_quant.runs.pipeline import Settings, quantize_checkpoint
from ternhw_quant.storage.artifact import load, open_artifact
from ternhw_quant.storage.codec import encode
from ternhw_quant.storage.tensors import model_digest
from ternhw_quant.texts import Windows, stories_of, story_windows
from ternhw_quant.weights.sizes import STORAGES
from ternhw_quant.weights.uniform import Quantized

ROOT = Path(__file__).parents[1]
RECORD = Path(__file__).parent / "records" / "methods.json"
#: What benchmarks/orders.py writes: rows over random orders of the columns.
ORDERS = RECORD.with_name("orders.json")
WORK = ROOT / "build" / "methods"
SHARED = ROOT.parent / "shared"

MODELS = ("stories3M", "stories260K", "embedded")

#: Name, options and label of each row of a section; without a label the options are it.
Row = tuple[str, dict[str, Any]]

#: Without a target, as all methods were before it.
_NONE = {"asymmetric": 0.0, "residual": 0.0}
TABLE: tuple[Row, ...] = (
    ("absmean", {"per_tensor": True, "group_size": 0}),
    ("absmean", {}),
    *(("rtn", {"bits": bits}) for bits in (2, 3, 4)),
    *(("gptq", {"bits": bits}) for bits in (2, 3, 4)),
    *(("gptq", {"bits": bits, "order": "act"}) for bits in (3, 4)),
    *(("gptq", {"bits": bits, "order": "act", "fit": "mse"}) for bits in (3, 4)),
    ("ptqtp", {"planes": 1}),
    ("ptqtp", {}),
    ("ptqtp", {"planes": 3}),
    ("ptqtp+", {"starts": 4}),
    ("ptqtp+", {}),
    ("ptqtp+", {"starts": 88}),
    ("ptqtp", {"compensation": "diagonal"}),
    ("ptqtp+", {"compensation": "diagonal"}),
    ("ptqtp", {"compensation": "exact"}),
    ("ptqtp+", {"compensation": "exact"}),
    ("ptqtp", {"compensation": "exact", "rounding": "in-block"}),
    ("ptqtp+", {"compensation": "exact", "rounding": "in-block"}),
    *(("ptqtp-h", {"starts": starts, "rounds": 1, **_NONE}) for starts in (1, 4, 8)),
    ("ptqtp-h", {**_NONE}),
    ("ptqtp-h", {"icm_sweeps": 2, **_NONE}),
    ("ptqtp-h", {"order": "act", **_NONE}),
    ("ptqtp-h", {"order": "act", "icm_sweeps": 2, **_NONE}),
    ("tied32", {}),
    ("tied32-h", {"rounds": 1, **_NONE}),
    ("tied32-h", {**_NONE}),
    ("tied32-h", {"order": "act", **_NONE}),
    ("tied32-h", {"order": "act", "icm_sweeps": 2, **_NONE}),
    ("pt2", {}),
    ("pt2", {"released": True}),
    ("pt2-h", {"rounds": 1, **_NONE}),
    ("pt2-h", {**_NONE}),
    ("pt2-h", {"order": "act", **_NONE}),
    ("pt2-h", {"order": "act", "icm_sweeps": 2, **_NONE}),
)

#: The parts of PT²-LLM one by one (arXiv:2510.03267v2, Table 2): the grid, then the order of columns.
ABLATION: tuple[Row, ...] = (
    ("pt2", {"fit": "atq", "refit": "none", "order": "natural"}),
    ("pt2", {"refit": "none", "order": "natural"}),
    ("pt2", {"fit": "atq", "order": "natural"}),
    ("pt2", {"order": "natural"}),
    ("pt2", {"order": "random"}),
    ("pt2", {"order": "act"}),
    ("pt2", {"fit": "atq", "refit": "none"}),
    ("pt2", {"refit": "none"}),
    ("pt2", {"fit": "atq"}),
)

#: Shares of what a layer's inputs lack, and of what the residual stream lacks.
_HALF = {"asymmetric": 0.5, "residual": 0.5}
TARGET: tuple[Row, ...] = (
    *((name, {**choices, **_HALF}) for name, choices in (("ptqtp-h", {}), ("tied32-h", {}), ("pt2-h", {}))),
    ("gptq", {"bits": 3, **_HALF}),
    ("ptqtp-h", {"icm_sweeps": 2, **_HALF}),
    ("ptqtp-h", {"asymmetric": 0.5, "residual": 0.0}),
    ("ptqtp-h", {"asymmetric": 1.0, "residual": 0.0}),
    ("ptqtp-h", {"asymmetric": 1.0, "residual": 1.0}),
    ("ptqtp-h", {"asymmetric": 0.5, "residual": 0.0, "target": "block-wise"}),
)

#: 8-bit scales, and the smaller groups that they pay for.
_U8 = {"scales": "u8", **_HALF}
SMALL_GROUPS: tuple[Row, ...] = (
    ("ptqtp-h", {**_U8}),
    ("tied32-h", {"group_size": 64, **_U8}),
    ("tied32-h", {"group_size": 32, **_U8}),
    ("tied32-h", {"group_size": 32, "icm_sweeps": 2, **_U8}),
    ("tied32-h", {"group_size": 24, "icm_sweeps": 2, "scales": "u6", **_HALF}),
    ("tied32-h", {"group_size": 16, "icm_sweeps": 2, "scales": "u4", **_HALF}),
    ("ptqtp-h", {"planes": 1, "group_size": 32, **_U8}),
    ("ptqtp-h", {"planes": 1, "group_size": 16, "icm_sweeps": 2, "scales": "u4", **_HALF}),
)

#: Tokens that count by the loss, and learned rounding.
_BOTH = {"loss_aware": True, "learned_rounding": 200}
_TIED_32 = {"group_size": 32, "icm_sweeps": 2, **_U8}
LEARNED: tuple[Row, ...] = (
    ("tied32-h", {**_TIED_32, **_BOTH}),
    ("tied32-h", {**_TIED_32, "learned_rounding": 200}),
    ("tied32-h", {**_TIED_32, "loss_aware": True}),
    ("tied32-h", {"group_size": 16, "icm_sweeps": 2, "scales": "u4", **_HALF, "loss_aware": True}),
    ("pt2-h", {**_HALF, **_BOTH}),
    ("ptqtp-h", {"planes": 1, "group_size": 32, **_U8, **_BOTH}),
)

#: Planes by layer under a budget of bits, beside one number of planes for all.
_TIED_128 = {"icm_sweeps": 2, **_U8}
BUDGET: tuple[Row, ...] = (
    ("ptqtp-h", {"planes": 1, **_TIED_128}),
    *(("tied32-h", {**_TIED_128, "bits_budget": bits}) for bits in (2.5, 3.0)),
    ("ptqtp-h", {**_TIED_128, "bits_budget": 3.0}),
    ("tied32-h", {**_TIED_128}),
)

#: Calibration on text that the model writes itself; the same rows on the stories are in other sections.
_OWN = {"calibration": "self"}
_TIED_16 = {"group_size": 16, "icm_sweeps": 2, "scales": "u4", **_HALF, "loss_aware": True}
_ONE_PLANE = {"planes": 1, "group_size": 16, "icm_sweeps": 2, "scales": "u4", **_HALF}
OWN_TEXT: tuple[Row, ...] = (
    ("tied32-h", {**_TIED_16}),
    ("tied32-h", {**_TIED_16, **_OWN}),
    ("ptqtp-h", {**_HALF}),
    ("ptqtp-h", {**_HALF, **_OWN}),
    ("ptqtp-h", {**_ONE_PLANE}),
    ("ptqtp-h", {**_ONE_PLANE, "loss_aware": True, **_OWN}),
    ("tied32-h", {"icm_sweeps": 2, **_U8, "bits_budget": 3.0}),
    ("tied32-h", {"icm_sweeps": 2, **_U8, "loss_aware": True, **_OWN, "bits_budget": 3.0}),
    ("gptq", {"bits": 4, "order": "act", "fit": "mse"}),
    ("gptq", {"bits": 4, "order": "act", "fit": "mse", **_OWN}),
)

#: Rows that compensate for each other's errors; the same rows without it are in other sections.
_FEEDBACK = {"loss_aware": True, "output_feedback": 1024, **_OWN}
FEEDBACK: tuple[Row, ...] = (
    ("tied32-h", {**_TIED_16, **_FEEDBACK}),
    ("ptqtp-h", {**_ONE_PLANE, **_FEEDBACK}),
    ("tied32-h", {**_TIED_128, **_FEEDBACK, "bits_budget": 3.0}),
)

SECTIONS = {
    "own_text": OWN_TEXT,
    "feedback": FEEDBACK,
    "budget": BUDGET,
    "small_groups": SMALL_GROUPS,
    "table": TABLE,
    "ablation": ABLATION,
    "target": TARGET,
    "learned": LEARNED,
}

# Models, and their texts for calibration and evaluation.


@cache
def shared_stories() -> list[str]:
    path = SHARED / "data" / "tinystories" / "stories.json"
    found: list[str] = json.loads(path.read_text(encoding="utf-8"))
    return found


def folder_of(model: str) -> Path:
    return embedded.path() if model == "embedded" else SHARED / "models" / model


@cache
def calibration_of(model: str, samples: int = 400, first: int = 0) -> Windows:
    """Return `samples` stories from number `first` on; the embedded model has a stream of its own."""
    tokenizer, end = load_tokenizer(folder_of(model)), first + samples
    if model == "embedded":
        texts = stories_of(list(islice(stories("training"), first, end)), source="embedded, training")
        return story_windows(texts, tokenizer, context=256)
    texts = stories_of(shared_stories(), source="stories.json")
    return story_windows(texts, tokenizer, context=512, select=slice(first, end))


@cache
def own_text_of(model: str) -> Windows:
    """Return 400 rows that the model writes itself; a file keeps them."""
    kept = WORK / f"own-text-{model_digest(folder_of(model))[:16]}.json"
    if not kept.exists():
        write(kept, in_a_process_of_its_own(written_by, model))
    found = json.loads(kept.read_text())
    return Windows(rows=tuple(map(tuple, found["rows"])), origin=found["origin"])


def written_by(model: str) -> dict[str, Any]:
    context = evaluation_of(model)[1]
    started = process_time()
    windows = windows_for(folder_of(model), "self", context=context)
    assert windows is not None
    seconds = round(process_time() - started, 1)
    return {"origin": {**windows.origin}, "rows": windows.rows, "cpu_seconds": seconds}


def evaluation_of(model: str) -> tuple[list[str], int, str]:
    """Return the stories, the context in tokens, and their name in the record."""
    if model == "embedded":
        return embedded.evaluation_stories(200), 256, "200 stories of the evaluation stream"
    return shared_stories()[500:1000:2], 512, "every second one of stories 500 to 999"


@dataclass(frozen=True)
class Protocol:
    """What is read: `samples` stories from `first` on by calibration, one of `every` by evaluation."""

    samples: int = 400
    first: int = 0
    every: int = 1


TABLES = Protocol()


def models() -> list[str]:
    return [name for name in MODELS if folder_of(name).exists()]


# One row: quantise, evaluate, count bits. In a process of its own, for its peak of memory.


def label(name: str, options: dict[str, Any]) -> str:
    return " ".join([name, *(f"{key}={value}" for key, value in options.items())])


def method_and_budget(name: str, options: dict[str, Any]) -> tuple[Method, float | None]:
    """Return the method of a row, and its budget of bits per weight."""
    own = {key: value for key, value in options.items() if key not in ("bits_budget", "calibration")}
    return named(name, **own), options.get("bits_budget")


def text_of(model: str, options: dict[str, Any], protocol: Protocol) -> Windows:
    """Return what calibration of a row reads."""
    if options.get("calibration") == "self":
        return own_text_of(model)
    return calibration_of(model, protocol.samples, protocol.first)


def fingerprint(model: str, name: str, options: dict[str, Any], protocol: Protocol = TABLES) -> str:
    """Return a digest of all inputs of a row; the code of the methods is not one of them."""
    method, budget = method_and_budget(name, options)
    told, _, _ = evaluation_of(model)
    depends = [method.to_json(), model_digest(folder_of(model)), told[:: protocol.every]]
    if budget is not None:
        depends.append(budget)
    if method.calibrated or budget is not None:
        depends.append(text_of(model, options, protocol).digest())
    return hashlib.sha256(json.dumps(depends).encode()).hexdigest()


def measured_row(
    model: str, name: str, options: dict[str, Any], protocol: Protocol = TABLES
) -> dict[str, Any]:
    method, budget = method_and_budget(name, options)
    folder = WORK / model / fingerprint(model, name, options, protocol)[:16]
    reads = method.calibrated or budget is not None
    calibration = text_of(model, options, protocol) if reads else None
    compiled_for(method)
    restart_peak()
    inside: list[float] = []
    tasks.quantize_matrix = timed(quantize_matrix, inside)
    started = process_time()
    quantize_checkpoint(
        folder_of(model),
        folder,
        Settings(method=method, packing="dense", calibration=calibration, bits_budget=budget),
        force=True,
    )
    seconds = process_time() - started
    peak = resident("VmHWM")
    return {
        "label": label(name, options),
        "method": method.to_json(),
        "bits_per_weight": stored_bits(folder),
        **evaluated(model, folder, protocol.every),
        "cpu_seconds": round(seconds, 2),
        "quantizer_cpu_seconds": round(sum(inside), 2),
        "peak_rss_bytes": peak,
        "artifact_sha256": model_digest(folder),
        **({} if budget is None else planes_of(folder)),
        "fingerprint": fingerprint(model, name, options, protocol),
        **where(),
    }


def compiled_for(method: Method) -> None:
    """Run `method` once, so that its time does not include compilation."""
    hessian = Hessian(40)
    inputs = torch.randn(80, 40, generator=torch.Generator().manual_seed(0))
    hessian.add(inputs, inputs)
    quantize_matrix(inputs[:4].contiguous(), method, hessian)


def timed(quantize: Callable[..., Quantized], seconds: list[float]) -> Callable[..., Quantized]:
    """Return a function that calls `quantize` and appends the CPU time of each call to `seconds`."""

    def noting(*arguments: Any, **named: Any) -> Quantized:
        started = process_time()
        matrix = quantize(*arguments, **named)
        seconds.append(process_time() - started)
        return matrix

    return noting


def planes_of(folder: Path) -> dict[str, Any]:
    """Return the planes of each layer, those that have equally many together."""
    opened = open_artifact(folder)
    found: dict[str, list[str]] = {}
    for layer in opened.layers:
        found.setdefault(str(opened.shape(layer)[0]), []).append(layer.removeprefix("model.layers."))
    return {"layers_by_planes": found}


def stored_bits(folder: Path) -> dict[str, float]:
    """Return the bits per weight in each storage packing; uniform codes give the same for all."""
    layers, scales = load(folder), open_artifact(folder).quantization.scales
    weights = sum(layer.out_features * layer.in_features for layer in layers.values())
    bits = {
        storage: sum(
            8 * tensor.numel() * tensor.element_size()
            for name, layer in layers.items()
            for tensor in encode(name, layer, storage, scales).values()
        )
        / weights
        for storage in STORAGES
    }
    return {storage: round(value, 4) for storage, value in bits.items()}


def evaluated(model: str, folder: Path, every: int = 1) -> dict[str, Any]:
    """Return nats per token and perplexity of the model in `folder`; results are kept by its digest."""
    kept = WORK / "evaluations" / f"{model_digest(folder)}{f'-{every}' if every > 1 else ''}.json"
    if kept.exists():
        found: dict[str, Any] = json.loads(kept.read_text())
        return found
    told, context, _ = evaluation_of(model)
    network, tokenizer = load_model(folder)
    result = perplexity_of_stories(network, tokenizer, told[::every], context=context)
    found = {
        "nats_per_token": round(result.nats_per_token, 4),
        "perplexity": round(result.perplexity, 4),
        "tokens": result.tokens,
    }
    write(kept, found)
    return found


def in_a_process_of_its_own(measure: Callable[..., Any], *arguments: Any) -> Any:
    """Return the result of `measure` in a new process, in which only the imports have used memory."""
    with get_context("fork").Pool(1) as pool:
        return pool.apply(measure, arguments)


def restart_peak() -> None:
    """Reset the peak of resident memory to the present value (Linux)."""
    Path("/proc/self/clear_refs").write_text("5")


def resident(field: str) -> int:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(f"{field}:"):
            return 1024 * int(line.split()[1])
    raise RuntimeError(f"/proc/self/status must have {field}")


# Sections of the record.


def fill(record: dict[str, Any], section: str, rows: tuple[Row, ...], model: str) -> None:
    """Measure the rows of a section that the record lacks; rows of other sections are not measured again."""
    tables = record.setdefault(section, {}).setdefault(model, [])
    others = [row for name in SECTIONS for row in record.get(name, {}).get(model, [])]
    kept = {row["label"]: row for row in (*others, *tables)}
    for name, options in rows:
        row = kept.get(label(name, options))
        if row is None or row["fingerprint"] != fingerprint(model, name, options):
            row = in_a_process_of_its_own(measured_row, model, name, options)
            print(f"{model:10} {row['label']:60} {row['nats_per_token']:.4f}", file=sys.stderr, flush=True)
        kept[row["label"]] = row
        wanted = [label(*row) for row in rows]
        tables[:] = [kept[name] for name in wanted if name in kept]
        write(RECORD, record)


def fill_texts(known: dict[str, Any], model: str) -> None:
    """Add what the model's own text is, and what both texts of calibration cost the full-precision model."""
    known["own_text"] = own_text_of(model).to_json()
    known["nats_per_token_of_texts"] = {
        "calibration": in_a_process_of_its_own(nats_of, model, calibration_of(model)),
        "own_text": in_a_process_of_its_own(nats_of, model, own_text_of(model)),
    }


@torch.no_grad()
def nats_of(model: str, windows: Windows) -> float:
    """Return the mean negative log-likelihood of the tokens of rows, the first of each row left out."""
    network, _ = load_model(folder_of(model))
    total = 0.0
    for row in windows.rows:
        ids = torch.tensor([row])
        total += float(cross_entropy(network(input_ids=ids).logits[0, :-1], ids[0, 1:], reduction="sum"))
    return round(total / (windows.tokens - len(windows.rows)), 4)


# Speed: one weight, its size varied.

SPEED: tuple[Row, ...] = (
    ("absmean", {}),
    ("rtn", {"bits": 4}),
    ("ptqtp", {}),
    ("ptqtp+", {}),
    ("tied32", {}),
    ("gptq", {"bits": 4}),
    ("pt2", {}),
    ("pt2-h", {}),
    ("ptqtp-h", {}),
    ("ptqtp-h", {"icm_sweeps": 2}),
    ("tied32-h", {}),
)

#: Rows and columns of the weights; the search has the first size only.
SIZES, COLUMNS, REPEATS = (512, 1024, 2048, 4096), 1024, 2


def weight_and_inputs(rows: int) -> tuple[Tensor, Hessian]:
    """Return a Gaussian weight and the Hessian of correlated inputs."""
    generator = torch.Generator().manual_seed(0)
    hessian = Hessian(COLUMNS)
    mixing = torch.randn(COLUMNS, COLUMNS, generator=generator) / COLUMNS**0.5 + 0.1
    hessian.add(torch.randn(2 * COLUMNS, COLUMNS, generator=generator) @ mixing)
    return 0.02 * torch.randn(rows, COLUMNS, generator=generator), hessian


def speed_of_search() -> dict[str, Any]:
    return measured_speed(lambda weight, _: quantize_by_search(weight), SIZES[:1])


def speed_of_method(name: str, options: dict[str, Any]) -> dict[str, Any]:
    method = named(name, **options)
    return measured_speed(lambda weight, hessian: quantize_matrix(weight, method, hessian), SIZES)


def measured_speed(run: Callable[[Tensor, Hessian], object], sizes: tuple[int, ...]) -> dict[str, Any]:
    """Return the seconds per million weights for each size, after one run that compiles."""
    weight, hessian = weight_and_inputs(8)
    run(weight, hessian)
    seconds = {}
    for rows in sizes:
        weight, _ = weight_and_inputs(rows)
        times = []
        for _ in range(REPEATS):
            started = process_time()
            run(weight, hessian)
            times.append(process_time() - started)
        seconds[rows] = round(min(times) / (weight.numel() / 1e6), 4)
    return {"seconds_per_million_weights": seconds}


def fill_speed(record: dict[str, Any]) -> None:
    search = in_a_process_of_its_own(speed_of_search)
    base = search["seconds_per_million_weights"][SIZES[0]]
    rows = [{"label": "nine-way search", **search}]
    for name, options in SPEED:
        row = in_a_process_of_its_own(speed_of_method, name, options)
        ratio = base / row["seconds_per_million_weights"][SIZES[0]]
        rows.append({"label": label(name, options), **row, "search_time_by_own": round(ratio, 1)})
    record["speed"] = {
        "weights": f"Gaussian, rows × {COLUMNS}, float32; seconds by rows",
        "clock": f"process CPU time, the least of {REPEATS}",
        **where(),
        "rows": rows,
    }
    write(RECORD, record)


# The record.


def write(path: Path, value: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(".part")
    draft.write_text(json.dumps(value, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    draft.replace(path)


def where() -> dict[str, str]:
    """Return when and on what a row is measured."""
    cpuinfo = Path("/proc/cpuinfo")
    lines = cpuinfo.read_text().splitlines() if cpuinfo.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return {
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "device": f"{names[0] if names else platform.processor()}, {os.cpu_count()} cores",
    }


def setting() -> dict[str, Any]:
    return {
        "kind": "CPU measured",
        "command": "OMP_NUM_THREADS=1 python benchmarks/methods.py",
        "threads": torch.get_num_threads(),
        "clock": "process CPU time; cpu_seconds includes calibration, quantizer_cpu_seconds does not",
        "versions": {
            "python": platform.python_version(),
            **{name: version(name) for name in ("numba", "numpy", "safetensors", "torch", "transformers")},
        },
    }


#: As in docs/methods.md.
_HEADS = (
    "| method and choices | bits per weight, `2bit` / `dense` | nats per token | noise | perplexity "
    "| CPU time, s | quantiser, s | peak memory, MB |"
)


def printed(record: dict[str, Any]) -> Iterator[str]:
    """Yield the tables of a record as Markdown."""
    orders = json.loads(ORDERS.read_text(encoding="utf-8")) if ORDERS.exists() else {}
    for section in SECTIONS:
        for model, rows in record.get(section, {}).items():
            full = record["models"][model]["nats_per_token"]
            yield f"\n{section}, {model}, full precision {full:.4f} nats per token\n"
            yield _HEADS
            yield "|---|---|---|---|---|---|---|---|"
            yield from (line(row, noise(orders, model, row["label"])) for row in rows)


def heads_of_others(first: str) -> str:
    """Return the head of a table of quantisers that are not ours; `first` is its first column."""
    return f"| {first} | bits per weight | nats per token | perplexity | CPU time, s | peak memory, MB |"


def printed_others(record: dict[str, Any], section: str, first: str) -> Iterator[str]:
    """Yield the tables of a record of such quantisers as Markdown."""
    for model, rows in record["rows"].items():
        yield f"\n{section}, {model}\n"
        yield heads_of_others(first)
        yield "|---|---|---|---|---|---|"
        for row in rows:
            cells = [
                row["label"],
                f"{row['bits_per_weight']:.2f}",
                f"{row['nats_per_token']:.3f}",
                f"{row['perplexity']:.3f}",
                f"{row['cpu_seconds']:.1f}",
                f"{row['peak_rss_bytes'] / 1e6:.0f}",
            ]
            yield f"| {' | '.join(cells)} |"


def noise(orders: dict[str, Any], model: str, name: str) -> float | None:
    """Return the standard deviation of a row over three or more random orders, if it is measured."""
    for section in ("target", "best", "others"):
        runs = orders.get(section, {}).get(model, {}).get(name, {})
        if len(runs) >= 3:
            return stdev(run["nats_per_token"] for run in runs.values())
    return None


def line(row: dict[str, Any], deviation: float | None) -> str:
    bits = row["bits_per_weight"]
    cells = [
        row["label"],
        f"{bits['2bit']:.2f} / {bits['dense']:.2f}",
        f"{row['nats_per_token']:.3f}",
        "–" if deviation is None else f"{deviation:.3f}",
        f"{row['perplexity']:.3f}",
        f"{row['cpu_seconds']:.1f}",
        f"{row['quantizer_cpu_seconds']:.1f}",
        f"{row['peak_rss_bytes'] / 1e6:.0f}",
    ]
    return f"| {' | '.join(cells)} |"


def main() -> None:
    torch.set_num_threads(1)
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--section",
        choices=[*SECTIONS, "speed"],
        action="append",
        dest="sections",
        help="measure this section only (default: all); may be repeated",
    )
    parser.add_argument(
        "--model",
        choices=MODELS,
        action="append",
        help="measure this model only (default: all); may be repeated",
    )
    parser.add_argument(
        "--print", action="store_true", dest="show", help="print the tables of the record; measure nothing"
    )
    chosen = parser.parse_args()
    record: dict[str, Any] = json.loads(RECORD.read_text(encoding="utf-8")) if RECORD.exists() else {}
    if not chosen.show:
        update(record, chosen)
    print("\n".join(printed(record)))


def update(record: dict[str, Any], chosen: argparse.Namespace) -> None:
    record.update(setting())
    sections = chosen.sections or [*SECTIONS, "speed"]
    for model in chosen.model or models():
        _, context, told = evaluation_of(model)
        windows = calibration_of(model)
        record.setdefault("models", {}).setdefault(model, {}).update(
            sha256=model_digest(folder_of(model)),
            calibration=windows.to_json(),
            evaluation=f"{told}, one by one with BOS, cut at {context} tokens",
            **in_a_process_of_its_own(evaluated, model, folder_of(model)),
        )
        if "own_text" in sections:
            fill_texts(record["models"][model], model)
        for section in SECTIONS:
            if section in sections:
                fill(record, section, SECTIONS[section], model)
    if "speed" in sections:
        fill_speed(record)


if __name__ == "__main__":
    main()
