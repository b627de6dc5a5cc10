"""The decoder in integers as a model of transformers: logits, text, and what it is measured by."""

import json

import pytest
import torch
from transformers import LlamaConfig

from ternhw_quant import clibrary, evaluate
from ternhw_quant.decoder import golden
from ternhw_quant.decoder.model import IntegerModel, integer_model
from ternhw_quant.errors import InputError
from ternhw_quant.models.loading import load_tokenizer
from tests.quant.decoder.contracts import random_contract, random_tokens
from tests.quant.decoder.test_building import FAMILIES, artifact_of

if clibrary.compiler() is None:
    pytest.skip("no C compiler", allow_module_level=True)

CONFIG = LlamaConfig(vocab_size=31, max_position_embeddings=24, eos_token_id=None)


@pytest.mark.parametrize("head", [True, False])
def test_logits_of_both_backends_are_the_golden_model_s(head):
    contract = random_contract(51, head=head)
    ids = torch.cat([random_tokens(52, 7), random_tokens(53, 7)])
    expected = golden.run(contract, ids).logits.double()
    expected = expected / 2**contract.logit_bits if head else expected
    for backend in ("golden", "c"):
        got = IntegerModel(contract, CONFIG, backend)(input_ids=ids).logits
        assert got.shape == expected.shape
        # A head in float is rounded to the format of the logits by C.
        assert float((got - expected).abs().max()) <= (
            0 if head or backend == "golden" else 2**-contract.logit_bits
        )


def test_both_backends_write_what_steps_choose():
    contract = random_contract(54)
    ids = random_tokens(55, 5)
    texts = {
        backend: IntegerModel(contract, CONFIG, backend)
        .generate(ids, max_new_tokens=9, do_sample=False)[0]
        .tolist()
        for backend in ("golden", "c")
    }
    row = ids[0].tolist()
    for _ in range(9):
        row.append(golden.greedy(golden.run(contract, torch.tensor([row])).logits[0, -1]))
    assert texts == {"golden": row, "c": row}


def test_another_prompt_begins_a_new_sequence():
    contract = random_contract(56)
    model = IntegerModel(contract, CONFIG, "c")
    for seed in (57, 58):
        ids = random_tokens(seed, 6)
        logits = model(input_ids=ids, logits_to_keep=1).logits[0, 0]
        expected = golden.run(contract, ids).logits[0, -1].double() / 2**contract.logit_bits
        assert torch.equal(logits, expected)


def test_backend_that_is_none_is_refused():
    with pytest.raises(InputError, match=r"^Backend must be golden or c, not rtl \(backend\)$"):
        IntegerModel(random_contract(59), CONFIG, "rtl")


def test_backend_that_is_none_is_refused_before_anything_is_read():
    for call in (
        lambda: integer_model("no such folder", "rtl"),
        lambda: evaluate("no such folder", stories="no such file", backend="rtl"),
    ):
        with pytest.raises(InputError, match=r"^Backend must be golden or c, not rtl \(backend\)$"):
            call()


def test_perplexity_of_the_hardware_s_arithmetic(tmp_path):
    folder = artifact_of(tmp_path / "artefact", FAMILIES["LLaMA"])
    text = tmp_path / "text.txt"
    text.write_text("Once upon a time there was a cat who had a hat. " * 20)
    found = {
        backend: evaluate(folder, text=text, context=32, backend=backend)[0].measured.perplexity
        for backend in (None, "golden", "c")
    }
    assert found["golden"].nats_per_token == pytest.approx(found["c"].nats_per_token, abs=1e-9)
    assert 0 < abs(found["golden"].nats_per_token - found[None].nats_per_token) < 0.05
    assert found["c"].protocol["dtype"] == "integers, c"
    assert integer_model(folder, "c").contract.vocabulary == 512
    with pytest.raises(InputError, match="A backend computes in integers, without a device and a dtype"):
        evaluate(folder, text=text, backend="c", dtype="float16")


@pytest.mark.filterwarnings("ignore")  # lm-eval and what it imports warn about themselves.
def test_zero_shot_tasks_in_the_hardware_s_arithmetic(tmp_path):
    """lm-eval asks for log-likelihoods: those of both backends are of the same logits."""
    pytest.importorskip("lm_eval", reason="needs the extra zeroshot")
    folder = artifact_of(tmp_path / "artefact", FAMILIES["LLaMA"])
    queries = (
        "The cat had a",
        "Tom saw",
        "Once upon a time there was",
        "Jack has 3",
        "The dog is",
        "Mia ate",
    )
    rows = [{"query": query, "choices": ["hat.", "red ball", "big dog"], "gold": 0} for query in queries]
    (tmp_path / "toy.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    found = {}
    for backend in ("golden", "c"):
        (record,) = evaluate(folder, tasks=["toy"], task_folder=tmp_path, backend=backend)
        (found[backend],) = record.measured.zero_shot.tasks
        assert record.measured.zero_shot.protocol["dtype"] == f"integers, {backend}"
    assert found["golden"] == found["c"]
    # The best choice, by the logits of the golden model alone.
    model, tokenizer = integer_model(folder), load_tokenizer(folder)
    right = 0
    for row in rows:
        scores = []
        for choice in row["choices"]:
            begin, ids = (tokenizer(text)["input_ids"] for text in (row["query"], f"{row['query']} {choice}"))
            logits = model(input_ids=torch.tensor([ids])).logits[0].log_softmax(-1)
            scores.append(sum(float(logits[at - 1, ids[at]]) for at in range(len(begin), len(ids))))
        right += scores.index(max(scores)) == row["gold"]
    assert found["c"].accuracy == pytest.approx(right / len(rows))
    assert found["c"].documents == len(rows)
