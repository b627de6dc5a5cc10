"""Train a small mixture of experts, quantise it, and measure the choices of its calibration.

    OMP_NUM_THREADS=1 python benchmarks/mixture.py            train if need be, measure what the record lacks
    OMP_NUM_THREADS=1 python benchmarks/mixture.py --print    print the tables of the record

The model is a Qwen3-MoE of two blocks with 16 experts, 2 for each token. It is trained for some minutes on
the stories of the embedded model and kept in build/mixture. Every row of a calibrated method is the mean over
three calibration texts of 100 stories, and the loss is measured on 150 other stories. Rows:

- methods without and with calibration;
- rules: tokens of an expert counted by the token's weight for it or the square of that, and experts without
  the residual stream, in place of the product's choice;
- few stories: one-plane ptqtp-h calibrated on 2 to 16 stories. The Hessians of experts that fewer tokens than
  inputs reach are as they are, shrunk (the product's choice), or of independent inputs;
- few tokens: the error of an expert's layers on tokens that it was not calibrated on, by the number of tokens
  that it was, with the Hessian as it is, shrunk, and of independent inputs.

It writes benchmarks/records/mixture.json after each row.
"""

import argparse
import json
import math
import platform
import statistics
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any
from unittest.mock import patch

import torch
import transformers
from torch import Tensor
from transformers import GenerationConfig, Qwen3MoeConfig, Qwen3MoeForCausalLM

import ternhw_quant
from ternhw_quant import embedded
from ternhw_quant.embedded.stories import stories
from ternhw_quant.embedded.train import Recipe, batches
from ternhw_quant.evaluation.measures import default_context, perplexity_of_stories
from ternhw_quant.files import write_json
from ternhw_quant.methods.driver import quantize_matrix
from ternhw_quant.methods.hessian import Hessian
from ternhw_quant.methods.method import named
from ternhw_quant.models.loading import load_model, load_tokenizer
from ternhw_quant.models.structure import open_model, separate_experts
from ternhw_quant.runs import calibration, mixture
from ternhw_quant.texts import Windows

RECORD = Path(__file__).parent / "records" / "mixture.json"
MODEL = Path(__file__).parents[1] / "build" / "mixture"
STEPS, RATE = 900, 3e-3
SIZES: dict[str, Any] = {
    "vocab_size": 512,
    "hidden_size": 128,
    "intermediate_size": 256,
    "moe_intermediate_size": 128,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "head_dim": 32,
    "max_position_embeddings": 256,
    "tie_word_embeddings": True,
    "bos_token_id": 1,
    "eos_token_id": 2,
    "num_experts": 16,
    "num_experts_per_tok": 2,
    "norm_topk_prob": True,
    "output_router_logits": True,
    "router_aux_loss_coef": 0.001,
}
TEXTS, STORIES, EVALUATED = 3, 100, 150

FREE: tuple[dict[str, Any], ...] = (
    {"method": "rtn", "bits": 3},
    {"method": "ptqtp", "planes": 1},
    {"method": "ptqtp"},
    {"method": "ptqtp+"},
    {"method": "tied32"},
)
WITH_TEXT: tuple[dict[str, Any], ...] = (
    {"method": "gptq", "bits": 3},
    {"method": "ptqtp-h", "planes": 1},
    {"method": "pt2-h"},
    {"method": "ptqtp-h"},
    {"method": "tied32-h"},
)
#: Methods that lose enough for a difference to be seen.
COARSE = (WITH_TEXT[1], WITH_TEXT[2])

FEW = (4, 16, 32, 64, 128, 256, 1024)
FEW_METHODS: dict[str, dict[str, Any]] = {
    "gptq": {"bits": 3},
    "ptqtp-h": {"asymmetric": 0.0, "residual": 0.0},
    "pt2": {},
}
#: Tokens of an expert that it may be calibrated on, and as many that its error is measured on.
HALF = 2000


def train() -> None:
    """Write the model to `MODEL`; the same versions and one thread give the same weights."""
    torch.manual_seed(0)
    tokenizer = load_tokenizer(embedded.path())
    model: Any = Qwen3MoeForCausalLM(Qwen3MoeConfig(**SIZES))
    model.set_experts_implementation("eager")
    recipe = Recipe(steps=STEPS, learning_rate=RATE)
    optimizer = torch.optim.AdamW(model.parameters(), lr=RATE, betas=(0.9, 0.98), weight_decay=0.05)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: _rate(step, recipe))
    for step, (ids, labels) in enumerate(islice(batches(tokenizer, recipe), STEPS), 1):
        loss = model(input_ids=ids, labels=labels).loss
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        if step % 100 == 0:
            print(f"step {step} of {STEPS}: {float(loss):.4f}", flush=True)
    model.generation_config = GenerationConfig(bos_token_id=1, eos_token_id=2)
    model.config.output_router_logits = False
    model.half().save_pretrained(MODEL)
    tokenizer.save_pretrained(MODEL)


def _rate(step: int, recipe: Recipe) -> float:
    if step < recipe.warmup_steps:
        return (step + 1) / recipe.warmup_steps
    done = (step - recipe.warmup_steps) / (recipe.steps - recipe.warmup_steps)
    return (1 + math.cos(math.pi * done)) / 2


def text(number: int, count: int = STORIES) -> Windows:
    tokenizer = load_tokenizer(MODEL)
    rows = tokenizer(list(islice(stories("calibration", number), count)))["input_ids"]
    return Windows(rows=tuple(map(tuple, rows)), origin={"source": "stories", "seed": number})


def nats(folder: Path) -> float:
    model, tokenizer = load_model(folder)
    unseen, context = embedded.evaluation_stories(EVALUATED), default_context(model)
    return perplexity_of_stories(model, tokenizer, unseen, context=context).nats_per_token


def quantised(options: dict[str, Any], windows: Windows | None) -> float:
    """Return the nats per token of the model after quantisation."""
    with tempfile.TemporaryDirectory() as folder:
        given = {} if windows is None else {"calibration": windows}
        ternhw_quant.quantize(MODEL, Path(folder) / "out", **options, **given)
        return nats(Path(folder) / "out")


class _ByWeight(mixture.ExpertHessians):
    """Counts tokens by their weight for the expert, to a power."""

    power = 1

    def _counted(self, routed: Any, expert: int, token: Tensor, counts: Tensor | None) -> Tensor | None:
        hit = routed.experts[token] == expert
        weight = (routed.weights[token] * hit).sum(1) ** self.power
        return weight if counts is None else weight * counts[token]


class _BySquare(_ByWeight):
    power = 2


@contextmanager
def rule(name: str) -> Iterator[None]:
    """Calibrate by another rule than the product's."""
    if name == "without residual stream":
        with patch.object(mixture, "_lacking", lambda *_given: None):
            yield
    else:
        kind = _ByWeight if name == "tokens by weight" else _BySquare
        with patch.object(calibration, "ExpertHessians", kind):
            yield


RULES = ("tokens by weight", "tokens by squared weight", "without residual stream")


def over_texts(options: dict[str, Any], count: int = STORIES) -> dict[str, float]:
    found = [quantised(options, text(number, count)) for number in range(1, TEXTS + 1)]
    return {"nats_per_token": statistics.mean(found), "noise": statistics.stdev(found)}


#: What the Hessian of an expert becomes that fewer tokens than inputs reach.
SCARCE: dict[str, Callable[[Hessian], Hessian]] = {
    "as it is": lambda hessian: hessian,
    "shrunk": Hessian.shrunk,
    "independent": Hessian.independent,
}
FEW_STORIES = (2, 4, 8, 16)


def few_stories(count: int) -> dict[str, float]:
    """Return the nats per token by the Hessian of such experts, mean over the texts."""
    found = {}
    for kind, changed in SCARCE.items():
        with patch.object(Hessian, "shrunk", changed):
            found[kind] = over_texts(COARSE[0], count)["nats_per_token"]
    return found


def few_tokens(name: str, options: dict[str, Any]) -> dict[str, dict[str, float]]:
    """Return the relative squared error on other tokens, by the calibration tokens and the Hessian."""
    model, _ = load_model(MODEL)
    separate_experts(model, open_model(MODEL).tensors)
    layers = {
        f"model.layers.{block}.mlp.experts.{expert}.{role}": []
        for block in range(2)
        for expert in range(0, 16, 3)
        for role in ("gate", "down")
    }
    for layer, seen in layers.items():
        model.get_submodule(layer).register_forward_pre_hook(
            lambda _module, given, seen=seen: seen.append(given[0])
        )
    with torch.no_grad():
        for row in text(1, 400).rows:
            model(torch.tensor([row]), use_cache=False)
    method = named(name, **options)
    errors: dict[str, dict[str, list[float]]] = {}
    for layer, seen in layers.items():
        x = torch.cat(seen)
        if len(x) < 2 * HALF:
            continue
        weight, others = model.get_submodule(layer).weight.data.float(), x[HALF : 2 * HALF].double()
        order = torch.randperm(HALF, generator=torch.Generator().manual_seed(0))
        for tokens in FEW:
            hessian = Hessian(x.shape[1])
            hessian.add(x[order[:tokens]])
            for kind, changed in SCARCE.items():
                lost = weight - quantize_matrix(weight, method, changed(hessian)).dequantize()
                error = (lost.double() @ others.T).square().sum() / (
                    weight.double() @ others.T
                ).square().sum()
                errors.setdefault(str(tokens), {}).setdefault(kind, []).append(float(error))
    return {
        tokens: {kind: statistics.geometric_mean(found) for kind, found in of.items()}
        for tokens, of in errors.items()
    }


def said(options: dict[str, Any]) -> str:
    name, *rest = options.values()
    return " ".join([name, *(f"{key}={value}" for key, value in zip(list(options)[1:], rest, strict=True))])


def rows() -> Iterator[tuple[str, str, Callable[[], Any]]]:
    """Yield part, name and measurement of each row of the record."""
    yield "methods", "full precision", lambda: {"nats_per_token": nats(MODEL)}
    for options in FREE:
        yield "methods", said(options), lambda options=options: {"nats_per_token": quantised(options, None)}
    for options in WITH_TEXT:
        yield "methods", said(options), lambda options=options: over_texts(options)
    for name, options in FEW_METHODS.items():
        yield "few_tokens", name, lambda name=name, options=options: few_tokens(name, options)
    for count in FEW_STORIES:
        yield "few_stories", str(count), lambda count=count: few_stories(count)
    for name in RULES:
        for options in COARSE:

            def measured(name: str = name, options: dict[str, Any] = options) -> dict[str, float]:
                with rule(name):
                    return over_texts(options)

            yield "rules", f"{said(options)}, {name}", measured


def measure() -> None:
    if not (MODEL / "config.json").exists():
        train()
    record = json.loads(RECORD.read_text()) if RECORD.exists() else {}
    for part, name, row in rows():
        if name in record.get(part, {}):
            continue
        found = row()
        print(part, name, found, flush=True)
        record.setdefault(part, {})[name] = found
        record |= {
            "kind": "measured",
            "command": "OMP_NUM_THREADS=1 python benchmarks/mixture.py",
            "date": datetime.now(UTC).date().isoformat(),
            "model": {**SIZES, "steps": STEPS, "learning_rate": RATE},
            "texts": {"count": TEXTS, "stories": STORIES, "evaluated_stories": EVALUATED},
            "versions": {
                "python": platform.python_version(),
                "torch": torch.__version__,
                "transformers": transformers.__version__,
                "ternhw": ternhw_quant.__version__,
            },
        }
        write_json(RECORD, record)


def printed(record: dict[str, Any]) -> Iterator[str]:
    """Yield the lines of the tables."""
    yield "| method and choices | nats per token | noise |"
    yield "|---|---|---|"
    for name, found in (record["methods"] | record["rules"]).items():
        noise = f"{found['noise']:.4f}" if "noise" in found else "–"
        yield f"| {name} | {found['nats_per_token']:.4f} | {noise} |"
    yield ""
    yield "| calibration stories | as it is | shrunk | independent |"
    yield "|---|---|---|---|"
    for stories_read, losses in record["few_stories"].items():
        yield f"| {stories_read} |" + "".join(f" {loss:.4f} |" for loss in losses.values())
    yield ""
    yield "| method | calibration tokens | as it is | shrunk | independent |"
    yield "|---|---|---|---|---|"
    for name, of in record["few_tokens"].items():
        for tokens, errors in of.items():
            yield f"| {name} | {tokens} |" + "".join(f" {error:.5f} |" for error in errors.values())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--print", action="store_true")
    if parser.parse_args().print:
        print("\n".join(printed(json.loads(RECORD.read_text()))))
        return
    transformers.logging.set_verbosity_error()
    transformers.utils.logging.disable_progress_bar()
    torch.set_num_threads(1)
    measure()


if __name__ == "__main__":
    main()
