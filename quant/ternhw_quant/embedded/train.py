"""Train the embedded model: ``python -m ternhw_quant.embedded.train``.

One story per row, ``<s>`` story ``</s>``, as the model is evaluated. The same seed, versions and
number of threads give the same weights.
"""

import argparse
import json
import math
import platform
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors, trainers
from torch import Tensor
from transformers import GenerationConfig, LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

from ternhw_quant import embedded
from ternhw_quant.embedded.stories import stories
from ternhw_quant.evaluation.measures import default_context, exact_match, perplexity_of_stories
from ternhw_quant.models.loading import load_model

#: What a guess among the things a question was told about gets right: one of two, or of one to three.
_GUESSED = {"colour": 1 / 2, "owner": 1 / 2, "hiding place": 11 / 18, "new name": 11 / 18}
#: Label of a position that is not predicted, as transformers' loss has it.
_IGNORED = -100


@dataclass(frozen=True, kw_only=True)
class Recipe:
    """Everything that decides what the model becomes.

    In trials two layers of 512 beat three of 256: 0.469 to 0.486 nats per token after 500 steps of
    AdamW.
    """

    seed: int = 0
    steps: int = 1400
    warmup_steps: int = 50
    stories_per_step: int = 24
    learning_rate: float = 4e-3
    weight_decay: float = 0.05
    layers: int = 2
    intermediate_size: int = 512


def train_tokenizer(count: int = 10_000, vocab_size: int = 512, context: int = 256) -> Any:
    """Train a BPE tokenizer that writes a number digit by digit and begins a text with ``<s>``."""
    tokenizer = Tokenizer(models.BPE(unk_token="<unk>"))
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Metaspace(),
            pre_tokenizers.Digits(individual_digits=True),
            pre_tokenizers.Punctuation(),
        ]
    )
    tokenizer.decoder = decoders.Metaspace()
    trainer = trainers.BpeTrainer(
        vocab_size=vocab_size,
        special_tokens=["<unk>", "<s>", "</s>"],
        initial_alphabet=[chr(code) for code in range(0x21, 0x7F)],
        show_progress=False,
    )
    tokenizer.train_from_iterator(islice(stories("tokenizer"), count), trainer)
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A", pair="<s> $A <s> $B", special_tokens=[("<s>", 1)]
    )
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        bos_token="<s>",
        eos_token="</s>",
        unk_token="<unk>",
        model_max_length=context,
    )


def new_model(recipe: Recipe, vocab_size: int = 512, context: int = 256) -> Any:
    """Return an untrained model; every linear's input is a multiple of 128 wide."""
    torch.manual_seed(recipe.seed)
    return LlamaForCausalLM(
        LlamaConfig(
            vocab_size=vocab_size,
            hidden_size=256,
            intermediate_size=recipe.intermediate_size,
            num_hidden_layers=recipe.layers,
            num_attention_heads=8,
            num_key_value_heads=2,
            head_dim=32,
            max_position_embeddings=context,
            tie_word_embeddings=True,
            bos_token_id=1,
            eos_token_id=2,
        )
    )


def batches(tokenizer: Any, recipe: Recipe) -> Iterator[tuple[Tensor, Tensor]]:
    """Yield token ids and labels, padded on the right; stories of like length share a batch."""
    source, random = stories("train", recipe.seed), Random(recipe.seed)
    while True:
        texts = list(islice(source, 64 * recipe.stories_per_step))
        rows = sorted(([*row, tokenizer.eos_token_id] for row in tokenizer(texts)["input_ids"]), key=len)
        starts = list(range(0, len(rows), recipe.stories_per_step))
        random.shuffle(starts)
        for start in starts:
            yield _padded(rows[start : start + recipe.stories_per_step])


def _padded(rows: list[list[int]]) -> tuple[Tensor, Tensor]:
    width = max(map(len, rows))
    ids = torch.tensor([row + [0] * (width - len(row)) for row in rows])
    labels = torch.tensor([row + [_IGNORED] * (width - len(row)) for row in rows])
    return ids, labels


def fit(model: Any, tokenizer: Any, recipe: Recipe) -> dict[str, Any]:
    """Train `model` in place; return tokens, seconds and the mean loss of the last hundred steps."""
    optimizers = _optimizers(model, recipe)
    schedules = [
        torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: _rate(step, recipe))
        for optimizer in optimizers
    ]
    tokens, losses, start = 0, [], time.monotonic()
    for step, (ids, labels) in enumerate(islice(batches(tokenizer, recipe), recipe.steps), 1):
        loss = model(input_ids=ids, labels=labels).loss
        model.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        for optimizer, schedule in zip(optimizers, schedules, strict=True):
            optimizer.step()
            schedule.step()
        tokens += int((labels != _IGNORED).sum())
        losses.append(float(loss.detach()))
        if step % 100 == 0:
            mean, seconds = sum(losses[-100:]) / 100, time.monotonic() - start
            print(f"step {step} of {recipe.steps}: {mean:.4f} nats per token, {seconds:.0f} s", flush=True)
    return {
        "tokens": tokens,
        "seconds": round(time.monotonic() - start),
        "final_loss_nats_per_token": sum(losses[-100:]) / len(losses[-100:]),
    }


def _optimizers(model: Any, recipe: Recipe) -> list[torch.optim.Optimizer]:
    """Return Muon for the matrices of the layers, AdamW for the embedding and the norms.

    In trials of equal time AdamW alone came to 0.469 nats per token, and this to 0.444.
    """
    matrices = [weight for name, weight in model.named_parameters() if name.endswith("proj.weight")]
    others = [weight for name, weight in model.named_parameters() if not name.endswith("proj.weight")]
    return [
        torch.optim.Muon(
            matrices,
            lr=recipe.learning_rate,
            weight_decay=recipe.weight_decay,
            adjust_lr_fn="match_rms_adamw",
        ),
        torch.optim.AdamW(
            others, lr=recipe.learning_rate, betas=(0.9, 0.98), weight_decay=recipe.weight_decay
        ),
    ]


def _rate(step: int, recipe: Recipe) -> float:
    """Return the share of the learning rate: a linear rise, then half a cosine down to zero."""
    if step < recipe.warmup_steps:
        return (step + 1) / recipe.warmup_steps
    done = (step - recipe.warmup_steps) / (recipe.steps - recipe.warmup_steps)
    return (1 + math.cos(math.pi * done)) / 2


def save(model: Any, tokenizer: Any, folder: Path) -> None:
    """Write a checkpoint that transformers loads offline; weights in float16."""
    model.generation_config = GenerationConfig(bos_token_id=1, eos_token_id=2)
    model.to(torch.float16).save_pretrained(folder)
    tokenizer.save_pretrained(folder)


def measure(folder: Path) -> dict[str, Any]:
    """Return what the saved model reaches in float32, in the form of training.json."""
    model, tokenizer = load_model(folder)
    unseen, context = embedded.evaluation_stories(200), default_context(model)
    perplexity = perplexity_of_stories(model, tokenizer, unseen, context=context)
    answers = exact_match(model, tokenizer, embedded.questions(1800))
    return {"perplexity": asdict(perplexity), "exact_match": asdict(answers)}


def card(record: dict[str, Any]) -> str:
    """Return the model card."""
    reached, answers = record["perplexity"], record["exact_match"]
    rows = "\n".join(
        f"| {kind} | {share:.1%} | {_GUESSED.get(kind, 0):.0%} |"
        for kind, share in answers["by_kind"].items()
    )
    return f"""\
---
license: apache-2.0
language: en
library_name: transformers
---
# The embedded model of ternhw

This LLaMA of {record["parameters"]:,} parameters tells short stories that contain sums and facts.
It comes with ternhw, so that quantisation, compilation and simulation can be tried in seconds.
It knows nothing but its stories.

The model was trained from scratch on {record["tokens"]:,} tokens of stories, in {record["seconds"]} s
on one CPU thread, by `python -m ternhw_quant.embedded.train`.
The program `ternhw_quant/embedded/stories.py` generates the stories. They contain no text by other authors.

Measured on {reached["tokens"]:,} tokens of stories that the model was not trained on,
each story by itself after `<s>`:
{reached["nats_per_token"]:.4f} nats per token, perplexity {reached["perplexity"]:.4f}.

Measured on {answers["questions"]} questions with greedy decoding. An answer is right if every token is right:

| kind of question | right answers | right by guessing among what the story mentions |
|---|---|---|
{rows}

- `new sum`: sums that no training story contains
- `new name`: hiding places, with names of people that no training story contains
"""


def main() -> None:
    """Train, save, measure, and record."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=embedded.path(), help="folder of the model")
    parser.add_argument("--steps", type=int, default=Recipe.steps)
    parser.add_argument("--seed", type=int, default=Recipe.seed)
    options = parser.parse_args()
    recipe = Recipe(steps=options.steps, seed=options.seed)
    torch.set_num_threads(1)

    tokenizer, model = train_tokenizer(), new_model(recipe)
    progress = fit(model, tokenizer, recipe)
    save(model, tokenizer, options.out)
    record = {
        "recipe": asdict(recipe),
        "parameters": model.num_parameters(),
        **progress,
        "machine": platform.processor() or platform.machine(),
        **measure(options.out),
    }
    (options.out.parent / "training.json").write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")
    (options.out / "README.md").write_text(card(record), encoding="utf-8")


if __name__ == "__main__":
    main()
