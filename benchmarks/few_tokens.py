"""Measure calibrated methods with few calibration tokens, beside methods of the same form without it.

A text is the first N tokens of stories that follow one another; there are several texts for each N. The
script writes benchmarks/records/few_tokens.json after each run and resumes from it:

    OMP_NUM_THREADS=1 python benchmarks/few_tokens.py            all runs that are missing
    OMP_NUM_THREADS=1 python benchmarks/few_tokens.py --print    print the table of the record

Models and evaluation are those of benchmarks/methods.py, of which one story of five is read.
"""

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import mean
from typing import Any

import torch
from methods import Row, evaluated, evaluation_of, folder_of, label, setting, shared_stories, where, write

import ternhw_quant
from ternhw_quant.models.loading import load_tokenizer
from ternhw_quant.storage.tensors import model_digest
from ternhw_quant.texts import Windows, with_bos

RECORD = Path(__file__).parent / "records" / "few_tokens.json"
MODELS = ("stories260K", "stories3M")
TOKENS = (1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048)
#: Texts for each number of tokens, the stories from one text to the next, and one of how many is evaluated.
TEXTS, APART, EVERY = 3, 20, 5
CONTEXT = 512

#: Calibrated methods, each with one of the same form that reads no text.
PAIRS: tuple[tuple[Row, Row], ...] = (
    (("ptqtp-h", {}), ("ptqtp+", {})),
    (("tied32-h", {}), ("tied32", {})),
    (("pt2-h", {}), ("absmean", {})),
    (("gptq", {"bits": 3}), ("rtn", {"bits": 3})),
    (("gptq", {"bits": 4}), ("rtn", {"bits": 4})),
)


def text(model: str, tokens: int, number: int) -> Windows:
    """Return text `number` of so many tokens."""
    tokenizer = load_tokenizer(folder_of(model))
    rows: list[tuple[int, ...]] = []
    first = number * APART
    for story in shared_stories()[first:]:
        left = tokens - sum(map(len, rows))
        if not left:
            break
        rows.append(tuple(with_bos(tokenizer, story)[: min(left, CONTEXT)]))
    return Windows(rows=tuple(rows), origin={"source": "stories.json", "first": first, "context": CONTEXT})


def nats(model: str, row: Row, calibration: Windows | None = None) -> float:
    """Return the loss of a model by one method, in nats per token."""
    name, options = row
    with tempfile.TemporaryDirectory() as folder:
        artefact = Path(folder) / "artefact"
        ternhw_quant.quantize(folder_of(model), artefact, method=name, calibration=calibration, **options)
        return float(evaluated(model, artefact, EVERY)["nats_per_token"])


def fill(record: dict[str, Any], model: str) -> None:
    """Measure the rows of a model that the record lacks."""
    rows = record.setdefault("rows", {}).setdefault(model, {})
    for calibrated, free in PAIRS:
        found = rows.setdefault(label(*calibrated), {"nats_per_token": {}})
        if "free" not in found:
            found["free"] = {"label": label(*free), "nats_per_token": nats(model, free), **where()}
        for tokens in TOKENS:
            if str(tokens) in found["nats_per_token"]:
                continue
            each = [nats(model, calibrated, text(model, tokens, number)) for number in range(TEXTS)]
            found["nats_per_token"][str(tokens)] = each
            print(f"{model:12}{label(*calibrated):12}{tokens:6}", *each, file=sys.stderr, flush=True)
            write(RECORD, record)


#: As in docs/methods.md.
HEADS = f"| model | method | without calibration | {' | '.join(map(str, TOKENS))} |"


def printed(record: dict[str, Any]) -> Iterator[str]:
    """Yield the table of a record as Markdown: mean over the texts."""
    yield HEADS
    yield "|---" * HEADS.count(" |") + "|"
    for model, rows in record["rows"].items():
        for name, found in rows.items():
            free = found["free"]
            cells = [f"{mean(found['nats_per_token'][str(tokens)]):.3f}" for tokens in TOKENS]
            yield f"| {model} | {name} | {free['label']} {free['nats_per_token']:.3f} | {' | '.join(cells)} |"


def main() -> None:
    torch.set_num_threads(1)
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--print", action="store_true", dest="show", help="print the table of the record; measure nothing"
    )
    chosen = parser.parse_args()
    record: dict[str, Any] = json.loads(RECORD.read_text(encoding="utf-8")) if RECORD.exists() else {}
    if not chosen.show:
        record.update({**setting(), "command": "OMP_NUM_THREADS=1 python benchmarks/few_tokens.py"})
        told = evaluation_of(MODELS[0])[2]
        record["evaluation"] = f"one of {EVERY} of these, with BOS, cut at {CONTEXT} tokens: {told}"
        record["models"] = {model: model_digest(folder_of(model)) for model in MODELS}
        for model in MODELS:
            fill(record, model)
    print("\n".join(printed(record)))


if __name__ == "__main__":
    main()
