"""Measure the methods that PTQTP and PT²-LLM compare themselves with, on our models and texts.

    OMP_NUM_THREADS=1 python -m benchmarks.papers.systems                    all rows that are missing
    OMP_NUM_THREADS=1 python -m benchmarks.papers.systems --row BiLLM        only this row; may be repeated
    OMP_NUM_THREADS=1 python -m benchmarks.papers.systems --print            print the tables of the record

Run it in the root of the repository. It writes benchmarks/records/papers_systems.json after each row. A row
is written from the formulas of its paper and its public code, and calibrated as all rows of docs/methods.md.
The weights are evaluated dequantised; bits per weight count what the paper's own storage would take. The
record says what was changed from the paper.
"""

import argparse
import hashlib
import json
import shutil
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from time import process_time
from typing import Any

import torch
from transformers import AutoModelForCausalLM

from benchmarks import methods
from benchmarks.papers.awq import AWQ
from benchmarks.papers.binarized import ArbRC, BiLLM
from benchmarks.papers.calibrated import Stored, System, quantized
from benchmarks.papers.omniquant import OmniQuant
from benchmarks.papers.pb_llm import PBLLM
from benchmarks.papers.slim import SliM
from ternhw_quant.storage.tensors import model_digest

RECORD = Path(__file__).parents[1] / "records" / "papers_systems.json"
WORK = methods.ROOT / "build" / "papers"

ROWS: dict[str, System] = {
    "BiLLM": BiLLM(),
    "BiLLM, masks as released": BiLLM(search="salience"),
    "ARB-RC": ArbRC(bitmap=False),
    "ARB-LLM_RC": ArbRC(),
    "PB-LLM, 10 % salient": PBLLM(salient=0.1),
    "PB-LLM, 10 % salient, means as released": PBLLM(salient=0.1, zeros=True),
    "PB-LLM, 20 % salient": PBLLM(salient=0.2),
    "SliM-LLM, 2 bits, groups of 64": SliM(bits=2),
    "SliM-LLM, 3 bits, groups of 64": SliM(bits=3),
    "OmniQuant, clipping, 2 bits": OmniQuant(bits=2),
    "OmniQuant, clipping, 3 bits": OmniQuant(bits=3),
    "OmniQuant, clipping, 4 bits": OmniQuant(bits=4),
    "AWQ, 3 bits": AWQ(bits=3),
    "AWQ, 4 bits": AWQ(bits=4),
}

_EXTRA = ("tokenizer.json", "tokenizer_config.json", "tokenizer.model", "special_tokens_map.json")


def fingerprint(model: str, system: System) -> str:
    """Return a digest of all inputs of a row; the code of the methods is not one of them."""
    told, _, _ = methods.evaluation_of(model)
    depends = [
        type(system).__name__,
        asdict(system),
        model_digest(methods.folder_of(model)),
        methods.calibration_of(model).digest(),
        told,
    ]
    return hashlib.sha256(json.dumps(depends).encode()).hexdigest()


def measured(model: str, name: str) -> dict[str, Any]:
    """Quantise and evaluate a model, in a process of its own."""
    system, folder = ROWS[name], WORK / model / fingerprint(model, ROWS[name])[:16]
    calibration = methods.calibration_of(model)
    methods.compiled_for(methods.named("gptq", fit="mse"))
    methods.restart_peak()
    started = process_time()
    stored = quantized(methods.folder_of(model), calibration, system)
    seconds, peak = process_time() - started, methods.resident("VmHWM")
    write_checkpoint(methods.folder_of(model), folder, stored)
    weights = sum(each.values.numel() for each in stored.values())
    return {
        "label": name,
        "method": {"name": type(system).__name__, **asdict(system)},
        "changed": system.changed,
        "bits_per_weight": round(sum(each.bits for each in stored.values()) / weights, 4),
        **methods.evaluated(model, folder),
        "cpu_seconds": round(seconds, 2),
        "peak_rss_bytes": peak,
        "fingerprint": fingerprint(model, system),
        **methods.where(),
    }


def write_checkpoint(source: Path, folder: Path, stored: dict[str, Stored]) -> None:
    """Write the model with the quantised values as float32 weights."""
    network = AutoModelForCausalLM.from_pretrained(source, dtype=torch.float32)
    with torch.no_grad():
        for name, each in stored.items():
            network.get_parameter(f"{name}.weight").copy_(each.values)
    shutil.rmtree(folder, ignore_errors=True)
    network.save_pretrained(folder)
    for name in _EXTRA:
        if (source / name).exists():
            shutil.copy(source / name, folder / name)


def fill(record: dict[str, Any], names: list[str], model: str) -> None:
    """Measure the rows that the record lacks."""
    table = record.setdefault("rows", {}).setdefault(model, [])
    kept = {row["label"]: row for row in table}
    for name in names:
        if kept.get(name, {}).get("fingerprint") != fingerprint(model, ROWS[name]):
            kept[name] = methods.in_a_process_of_its_own(measured, model, name)
            row = kept[name]
            print(
                f"{model:11} {name:45} {row['nats_per_token']:.4f} at {row['bits_per_weight']:.2f}",
                file=sys.stderr,
            )
        table[:] = [kept[each] for each in ROWS if each in kept]
        methods.write(RECORD, record)


HEADS = methods.heads_of_others("method of a paper")  #: As in docs/methods.md.


def printed(record: dict[str, Any]) -> Iterator[str]:
    """Yield the tables of a record as Markdown."""
    return methods.printed_others(record, "methods of papers", "method of a paper")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--row", choices=[*ROWS], action="append", dest="rows", help="measure this row only (default: all)"
    )
    parser.add_argument(
        "--model",
        choices=methods.MODELS,
        action="append",
        dest="models",
        help="measure this model only (default: all); may be repeated",
    )
    parser.add_argument(
        "--print", action="store_true", dest="show", help="print the tables of the record; measure nothing"
    )
    chosen = parser.parse_args()
    record: dict[str, Any] = json.loads(RECORD.read_text()) if RECORD.exists() else {}
    if not chosen.show:
        torch.set_num_threads(1)
        record.update(
            {**methods.setting(), "command": "OMP_NUM_THREADS=1 python -m benchmarks.papers.systems"},
            clock="process CPU time of quantising, with calibration",
        )
        for model in chosen.models or methods.models():
            fill(record, chosen.rows or [*ROWS], model)
    print("\n".join(printed(record)))


if __name__ == "__main__":
    main()
