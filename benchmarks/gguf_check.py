"""Run exported GGUF files in llama.cpp and the same models in transformers, on the same stories, and compare.

The script writes benchmarks/records/gguf.json. It needs the package with its extra export, and
llama-cpp-python:

    OMP_NUM_THREADS=1 python -m benchmarks.gguf_check
"""

import json
import platform
import sys
import tempfile
from collections.abc import Iterator
from contextlib import redirect_stdout
from datetime import UTC, datetime
from importlib.metadata import version
from io import StringIO
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from transformers import AutoConfig, AutoModelForCausalLM

from benchmarks.llama import logits_of, opened
from ternhw.cli import app
from ternhw_quant import embedded
from ternhw_quant.exporting.gguf import export_gguf
from ternhw_quant.exporting.tensors import WeightType
from ternhw_quant.models.loading import load_model
from ternhw_quant.storage.bits import stored_cost

RECORD = Path(__file__).parent / "records" / "gguf.json"
SHARED = Path(__file__).parents[2] / "shared"
STORIES = 6
#: Tokens that each decodes by itself, greedily, after the first of a story.
PROMPT, GREEDY = 8, 24
SMALL = {
    "vocab_size": 520,
    "hidden_size": 64,
    "intermediate_size": 96,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 256,
}
#: What no model at hand has: other architectures, biases, a rotary embedding with scaled frequencies.
RANDOM: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("Qwen2", "qwen2", {}),
    ("Qwen3", "qwen3", {"head_dim": 32}),
    (
        "Llama with biases and rotation as in Llama 3",
        "llama",
        {
            "attention_bias": True,
            "mlp_bias": True,
            "rope_parameters": {
                "rope_type": "llama3",
                "rope_theta": 10000.0,
                "factor": 8.0,
                "low_freq_factor": 1.0,
                "high_freq_factor": 4.0,
                "original_max_position_embeddings": 64,
            },
        },
    ),
)


def main() -> None:
    torch.set_num_threads(1)
    with tempfile.TemporaryDirectory() as folder:
        files = [check(*each, Path(folder)) for each in exports(Path(folder))]
    record = {
        "kind": "llama.cpp against transformers",
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "command": "OMP_NUM_THREADS=1 python -m benchmarks.gguf_check",
        "protocol": {
            "stories": f"{STORIES} for each model, BOS and story, cut at the context",
            "tokens": "transformers' ids for both; llama.cpp's own tokenizer is compared beside",
            "llama.cpp": "CPU, key and value cache in float32",
            "transformers": "CPU, float32, the dequantised artefact",
            "greedy": f"{GREEDY} tokens after the first {PROMPT} of each story",
        },
        "versions": {
            "python": platform.python_version(),
            **{name: version(name) for name in ("gguf", "llama-cpp-python", "torch", "transformers")},
        },
        "files": files,
    }
    RECORD.write_text(json.dumps(record, indent=2, ensure_ascii=False) + "\n")
    print(json.dumps(record, indent=2, ensure_ascii=False))


def exports(folder: Path) -> Iterator[tuple[str, Path, list[str], WeightType]]:
    """Yield name, model folder, stories and type of weights of each export."""
    stories_3m = json.loads((SHARED / "data/tinystories/stories.json").read_text())[500 : 500 + STORIES]
    own = embedded.evaluation_stories(STORIES)
    for name, source, stories in (
        ("stories3M", SHARED / "models/stories3M", stories_3m),
        ("embedded", embedded.path(), own),
    ):
        yield name, source, stories, "f16"
        quantized = folder / f"{name}-ptqtp"
        quantize(source, quantized, "ptqtp", 128)
        for weight_type in ("f16", "q8_0"):
            yield f"{name}, ptqtp", quantized, stories, weight_type
    for name, kind, options in RANDOM:
        yield f"{name}, random weights", random_model(folder / name, kind, options), own, "f16"
    one_plane = folder / "embedded-absmean"
    quantize(embedded.path(), one_plane, "absmean", 256)
    for weight_type in ("f16", "tq1_0", "tq2_0"):
        yield "embedded, absmean, groups of 256", one_plane, own, weight_type


def random_model(folder: Path, kind: str, options: dict[str, Any]) -> Path:
    """Write a small `kind` model with random weights and biases, and the embedded tokenizer."""
    torch.manual_seed(0)
    config = AutoConfig.for_model(kind, **SMALL | options)
    model = AutoModelForCausalLM.from_config(config)
    for parameter in model.parameters():
        parameter.data += 0.1 * torch.randn_like(parameter)
    model.save_pretrained(folder)
    for name in ("tokenizer.json", "tokenizer_config.json"):
        (folder / name).write_bytes((embedded.path() / name).read_bytes())
    return folder


def quantize(source: Path, out: Path, method: str, group_size: int) -> None:
    arguments = ["quantize", str(source), str(out), "--method", method, "--group-size", str(group_size)]
    with redirect_stdout(StringIO()):
        app([*arguments, "--json"], standalone_mode=False)


def check(
    name: str, source: Path, stories: list[str], weight_type: WeightType, folder: Path
) -> dict[str, Any]:
    """Export `source`, run it in llama.cpp and transformers, and return their differences."""
    file = folder / "model.gguf"
    report = export_gguf(source, file, weight_type=weight_type)
    model, tokenizer = load_model(source)
    context = model.config.max_position_embeddings
    llama = opened(file, context)
    rows = [tokenizer(story)["input_ids"][:context] for story in stories]
    pairs = [(row, logits_of_transformers(model, row), logits_of(llama, row)) for row in rows]
    own_tokens = [llama.tokenize(story.encode())[:context] for story in stories]
    greedy = [greedy_of_both(model, llama, row[:PROMPT]) for row in rows]
    tokens = sum(len(row) - 1 for row in rows)
    return {
        "model": name,
        "type": weight_type,
        "tensors": dict(report.tensors),
        "bits_per_weight": {
            "artefact": round(stored_cost(source).bits_per_weight, 4),
            "file": round(report.bits_per_weight, 4),
        },
        "bytes": {"artefact": stored_cost(source).bytes, "file": report.bytes},
        "tokens": tokens,
        "nats_per_token": {
            "transformers": round(sum(nats(row, logits) for row, logits, _ in pairs) / tokens, 5),
            "llama.cpp": round(sum(nats(row, logits) for row, _, logits in pairs) / tokens, 5),
        },
        "logits": {
            "largest_difference": round(max(float(abs(a - b).max()) for _, a, b in pairs), 4),
            "root_mean_square_difference": round(rms([a - b for _, a, b in pairs]), 5),
            "root_mean_square": round(rms([a for _, a, _ in pairs]), 3),
            "same_likeliest_token": round(
                float(np.mean(np.concatenate([a.argmax(1) == b.argmax(1) for _, a, b in pairs]))), 5
            ),
        },
        "same_greedy_tokens": f"{sum(ours == theirs for ours, theirs in greedy)} of {len(greedy)} stories",
        "same_tokens_by_llama.cpp": f"{sum(map(list.__eq__, own_tokens, rows))} of {len(rows)} stories",
        "same_tokens_expected": report.same_tokens,
    }


def logits_of_transformers(model: Any, row: list[int]) -> NDArray[np.float32]:
    with torch.inference_mode():
        logits: NDArray[np.float32] = model(torch.tensor([row])).logits[0].numpy()
    return logits


def greedy_of_both(model: Any, llama: Any, prompt: list[int]) -> tuple[list[int], list[int]]:
    with torch.inference_mode():
        ours = model.generate(torch.tensor([prompt]), max_new_tokens=GREEDY, do_sample=False)[0].tolist()
    theirs = list(prompt)
    llama.reset()
    llama.eval(prompt)
    while len(theirs) < len(ours):
        theirs.append(int(llama.scores[llama.n_tokens - 1].argmax()))
        llama.eval(theirs[-1:])
    return ours, theirs


def nats(row: list[int], logits: NDArray[np.float32]) -> float:
    scores = logits[:-1].astype(np.float64)
    top = scores.max(1)
    total = top + np.log(np.exp(scores - top[:, None]).sum(1))
    return float((total - scores[np.arange(len(row) - 1), row[1:]]).sum())


def rms(values: list[NDArray[np.float32]]) -> float:
    joined = np.concatenate([value.ravel() for value in values]).astype(np.float64)
    return float(np.sqrt((joined**2).mean()))


if __name__ == "__main__":
    sys.exit(main())
