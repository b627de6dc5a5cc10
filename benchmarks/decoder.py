"""Measure what the integers of a decoder cost: nats per token of a model in float and in integers.

Of the embedded model the script also counts the questions that each of them answers word for word.

The script writes benchmarks/records/decoder.json after each row and prints a table. Run it from any folder,
with the package installed; it takes some minutes:

    OMP_NUM_THREADS=1 python benchmarks/decoder.py
    OMP_NUM_THREADS=1 python benchmarks/decoder.py --model embedded --stories 50
    OMP_NUM_THREADS=1 python benchmarks/decoder.py --print              print the table of the record

It measures the embedded model, and stories260K and stories3M, which lie beside the repository (../shared).
"""

import argparse
import json
import platform
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice
from math import sqrt
from pathlib import Path
from statistics import mean, stdev
from time import perf_counter
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn.functional import cross_entropy
from transformers import AutoConfig

from ternhw_quant import embedded
from ternhw_quant.decoder import golden
from ternhw_quant.decoder.building import build_contract
from ternhw_quant.decoder.contract import Contract
from ternhw_quant.decoder.library import CDecoder
from ternhw_quant.decoder.model import IntegerModel
from ternhw_quant.embedded.stories import stories
from ternhw_quant.evaluation.measures import exact_match
from ternhw_quant.files import write_json
from ternhw_quant.methods.method import Method, named
from ternhw_quant.models.loading import load_model, load_tokenizer
from ternhw_quant.runs.pipeline import Settings, quantize_checkpoint
from ternhw_quant.storage.artifact import is_artifact
from ternhw_quant.storage.tensors import model_digest
from ternhw_quant.texts import Windows, stories_of, story_windows

ROOT = Path(__file__).parents[1]
RECORD = Path(__file__).parent / "records" / "decoder.json"
WORK = ROOT / "build" / "decoder"
SHARED = ROOT.parent / "shared"
MODELS = ("embedded", "stories260K", "stories3M")
#: Two planes, tied planes, one plane with offsets and permuted columns, one plane alone.
METHODS: dict[str, Method] = {
    "ptqtp": named("ptqtp"),
    "tied32": named("tied32"),
    "pt2": named("pt2"),
    "ptqtp-1": named("ptqtp", planes=1),
}
CONTEXT, CALIBRATION = 256, 20
#: Steps of the C source that are compared and timed.
STEPS = 200
#: Changes of the embedding over which integer decoder and integer matrices are compared.
SEEDS = 5
QUESTIONS = 900  #: Of the embedded model: those of `ternhw demo`, with the kinds that are left out.
COLUMNS = (
    ("fp32", "FP32"),
    ("artefact", "artefact in float"),
    ("integer_matrices", "integer matrices, float between"),
    ("decoder_float", "integer decoder, head in float"),
    ("decoder_int8", "integer decoder, int8 head"),
    ("decoder_ptqtp", "integer decoder, PTQTP head"),
)


def folder_of(model: str) -> Path:
    return embedded.path() if model == "embedded" else SHARED / "models" / model


def texts_of(model: str, count: int) -> tuple[Windows, Windows]:
    """Return the calibration, 20 stories, and `count` other stories to evaluate."""
    tokenizer = load_tokenizer(folder_of(model))
    if model == "embedded":
        training = stories_of(list(islice(stories("training"), CALIBRATION)), source="embedded, training")
        told = stories_of(embedded.evaluation_stories(count), source="embedded, evaluation")
        return story_windows(training, tokenizer, context=CONTEXT), story_windows(
            told, tokenizer, context=CONTEXT
        )
    path = SHARED / "data" / "tinystories" / "stories.json"
    texts = stories_of(json.loads(path.read_text(encoding="utf-8")), source=path.name)
    return (
        story_windows(texts, tokenizer, context=CONTEXT, select=slice(CALIBRATION)),
        story_windows(texts, tokenizer, context=CONTEXT, select=slice(500, 500 + 2 * count, 2)),
    )


def artefact_of(model: str, method: str, calibration: Windows) -> Path:
    folder = WORK / f"{model}-{method}"
    if not is_artifact(folder):
        chosen = METHODS[method]
        settings = Settings(
            method=chosen, packing="dense", calibration=calibration if chosen.calibrated else None
        )
        quantize_checkpoint(folder_of(model), folder, settings)
    return folder


def losses(logits_of: Callable[[Tensor], Tensor], windows: Windows) -> Tensor:
    """Return the nats of every token but the first of each story, float64."""
    found = []
    for row in windows.rows:
        logits = logits_of(torch.tensor([row]))[0].double()
        found.append(cross_entropy(logits[:-1], torch.tensor(row[1:]), reduction="none"))
    return torch.cat(found)


def noisy(embedding: Tensor, seed: int) -> Tensor:
    """Return an embedding whose values are changed by a thousandth; seed 0 leaves them as they are.

    The change is far below the rounding of activations to 8 bits, but some of them are then rounded the other
    way, and those of the first token reach every story. How the nats spread over seeds is what chance does.
    """
    if seed == 0:
        return embedding
    noise = torch.randn(embedding.shape, generator=torch.Generator().manual_seed(seed))
    return embedding * (1 + 1e-3 * noise)


def of_seeds(logits_of: Callable[[int], Callable[[Tensor], Tensor]], windows: Windows) -> list[float]:
    """Return the nats per token for each seed of `noisy`."""
    return [round(float(losses(logits_of(seed), windows).mean()), 4) for seed in range(SEEDS)]


def difference(decoder: list[float], matrices: list[float]) -> dict[str, float]:
    """Return the difference of two means over seeds, and its standard error."""
    error = sqrt((stdev(decoder) ** 2 + stdev(matrices) ** 2) / SEEDS)
    return {"nats_per_token": round(mean(decoder) - mean(matrices), 4), "standard_error": round(error, 4)}


def in_float(folder: Path, bits: int | None = None, *, seed: int = 0) -> Callable[[Tensor], Tensor]:
    model, _ = load_model(folder, activation_bits=bits)
    own = model.lm_head.weight.data
    table = model.model.embed_tokens.weight
    table.data = noisy(table.data, seed)
    model.lm_head.weight = torch.nn.Parameter(own)  # The head keeps its values where it is tied.
    return torch.inference_mode()(lambda ids: model(input_ids=ids, use_cache=False).logits)


def in_integers(
    contract: Contract, saturations: Counter[str], *, seed: int = 0
) -> Callable[[Tensor], Tensor]:
    limit = 2**15 - 1
    table = noisy(contract.embedding.double(), seed).round().long().clamp(-limit, limit)
    contract = replace(contract, embedding=table)

    def logits_of(ids: Tensor) -> Tensor:
        result = golden.run(contract, ids)
        saturations.update(result.saturations)
        return result.logits if contract.head is None else result.logits.double() / 2**contract.logit_bits

    return logits_of


def answered(folder: Path, contract: Contract) -> dict[str, Any]:
    """Return how many questions of the embedded model are asked, and the shares answered word for word."""
    tokenizer = load_tokenizer(folder)
    learnt = embedded.learnt_kinds()  # Answers of other kinds are guesses.
    asked = [each for each in embedded.questions(QUESTIONS) if each.kind in learnt]
    models = {
        "fp32": load_model(embedded.path())[0],
        "artefact": load_model(folder)[0],
        "decoder_int8": IntegerModel(contract, AutoConfig.from_pretrained(folder), "golden"),
    }
    shares = {name: exact_match(model, tokenizer, asked).accuracy for name, model in models.items()}
    return {"questions": len(asked), "exact_match": shares}


def c_steps(contract: Contract, windows: Windows) -> dict[str, Any]:
    """Compare steps of the C source with the golden model, and time them."""
    row = max(windows.rows, key=len)[:STEPS]
    decoder, seconds, logits = CDecoder(contract), [], []
    for token in row:
        started = perf_counter()
        logits.append(decoder.step(token))
        seconds.append(perf_counter() - started)
    expected = golden.run(contract, torch.tensor([row])).logits[0]
    return {
        "tokens": len(row),
        "logits_equal": bool(np.array_equal(np.stack(logits), expected.numpy())),
        "milliseconds_per_token": round(1000 * float(np.median(seconds)), 2),
    }


def measured(model: str, method: str, count: int) -> dict[str, Any]:
    calibration, told = texts_of(model, count)
    folder = artefact_of(model, method, calibration)
    saturations: Counter[str] = Counter()
    found = {
        "fp32": float(losses(in_float(folder_of(model)), told).mean()),
        "artefact": float(losses(in_float(folder), told).mean()),
    }
    for head in ("ptqtp", "int8"):
        contract = build_contract(folder, calibration.rows, head=head, context=CONTEXT)
        found[f"decoder_{head}"] = float(losses(in_integers(contract, saturations), told).mean())
    in_c = c_steps(contract, told)
    answers = answered(folder, contract) if model == embedded.NAME else {}
    contract = replace(contract, head=None)
    seeds = {
        "integer_matrices": of_seeds(lambda seed: in_float(folder, 8, seed=seed), told),
        "decoder_float": of_seeds(lambda seed: in_integers(contract, saturations, seed=seed), told),
    }
    found |= {name: each[0] for name, each in seeds.items()}
    return {
        "model": model,
        "method": method,
        "nats_per_token": {name: round(each, 4) for name, each in found.items()},
        "over_seeds": seeds,
        "difference_to_integer_matrices": difference(seeds["decoder_float"], seeds["integer_matrices"]),
        **answers,
        "tokens": told.tokens - len(told.rows),
        "saturations": {name: value for name, value in saturations.items() if value},
        "residual_fraction_bits": contract.residual_bits,
        "c": in_c,
        "artifact_sha256": model_digest(folder),
        "calibration": calibration.to_json(),
        "evaluation": told.to_json(),
    }


def table(rows: list[dict[str, Any]]) -> str:
    titles = ["model", "method", *(title for _, title in COLUMNS), "difference over seeds"]
    lines = ["| " + " | ".join(titles) + " |", "|" + "---|" * len(titles)]
    for row in rows:
        figures = [f"{row['nats_per_token'][key]:.4f}" for key, _ in COLUMNS]
        one = row["difference_to_integer_matrices"]
        figures.append(f"{one['nats_per_token']:+.4f} ± {one['standard_error']:.4f}")
        lines.append("| " + " | ".join([row["model"], row["method"], *figures]) + " |")
    return "\n".join([*lines, "", *answers_table([row for row in rows if "exact_match" in row])])


def answers_table(rows: list[dict[str, Any]]) -> list[str]:
    titles = [title for key, title in COLUMNS if rows and key in rows[0]["exact_match"]]
    lines = ["| model | method | " + " | ".join(titles) + " |", "|" + "---|" * (len(titles) + 2)]
    for row in rows:
        shares = [f"{share:.1%}" for share in row["exact_match"].values()]
        lines.append("| " + " | ".join([row["model"], row["method"], *shares]) + " |")
    return lines


def main() -> None:
    parser = argparse.ArgumentParser(description="Nats per token of decoders in float and in integers.")
    parser.add_argument("--model", action="append", choices=MODELS, help="models (all that are there)")
    parser.add_argument("--method", action="append", choices=METHODS, help="methods (ptqtp)")
    parser.add_argument("--stories", type=int, default=10, help="stories to evaluate (10)")
    parser.add_argument("--print", action="store_true", help="print the table of the record")
    options = parser.parse_args()
    record = json.loads(RECORD.read_text()) if RECORD.exists() else {"rows": []}
    if not options.print:
        wanted = options.model or [name for name in MODELS if folder_of(name).exists()]
        for model in wanted:
            for method in options.method or [*METHODS][:1]:
                row = measured(model, method, options.stories)
                kept = {(one["model"], one["method"]): one for one in [*record["rows"], row]}
                order = [(name, each) for name in MODELS for each in METHODS if (name, each) in kept]
                record = {
                    "kind": "measured",
                    "unit": "nats per token",
                    "command": "OMP_NUM_THREADS=1 python benchmarks/decoder.py",
                    "date": datetime.now(UTC).date().isoformat(),
                    "versions": {"python": platform.python_version(), "torch": torch.__version__},
                    "rows": [kept[key] for key in order],
                }
                write_json(RECORD, record)
    print(table(record["rows"]))


if __name__ == "__main__":
    main()
