import json
import re
import shutil

import pytest
import torch

from ternhw_quant import embedded
from ternhw_quant.errors import InputError
from ternhw_quant.evaluation.measures import Perplexity
from ternhw_quant.evaluation.records import Measured, evaluate_folder
from ternhw_quant.storage.tensors import model_digest

PERPLEXITY = Perplexity(
    perplexity=2.0,
    nats_per_token=0.69,
    tokens=3,
    context=8,
    protocol={"unit": "none"},
    versions={"torch": "2"},
)


def test_record_is_one_json_object_with_the_perplexity_in_the_open():
    seen = []

    def measure(model, tokenizer):
        seen.append((model.dtype, len(tokenizer)))
        return Measured(perplexity=PERPLEXITY)

    record = evaluate_folder(embedded.path(), measure, name="embedded", dtype=torch.bfloat16)
    found = json.loads(json.dumps(record.to_json()))
    assert seen == [(torch.bfloat16, 512)]
    assert (found["model"], found["quantization"], record.method) == ("embedded", None, "none")
    assert (found["perplexity"], found["tokens"]) == (2.0, 3)
    assert "exact_match" not in found
    assert found["sha256"] == model_digest(embedded.path())
    # The process holds at least the weights and torch.
    assert 100e6 < found["peak_bytes"] < 100e9


def test_peak_is_that_of_this_evaluation_alone():
    large = torch.ones(50_000_000)  # 200 MB, gone before the evaluation begins.
    held = evaluate_folder(embedded.path(), lambda model, tokenizer: Measured()).peak_bytes
    del large
    after = evaluate_folder(embedded.path(), lambda model, tokenizer: Measured()).peak_bytes
    assert after < held - 100e6


def test_digest_follows_weights_tokenizer_and_configuration_and_nothing_else(tmp_path):
    folder = tmp_path / "model"
    shutil.copytree(embedded.path(), folder)
    digest = model_digest(folder)
    assert digest == model_digest(embedded.path())
    (folder / "README.md").write_text("changed")
    assert model_digest(folder) == digest
    found = {digest}
    for name in ("model.safetensors", "tokenizer.json", "config.json"):
        content = (folder / name).read_bytes()
        (folder / name).write_bytes(content + b" ")
        found.add(model_digest(folder))
        (folder / name).write_bytes(content)
    assert len(found) == 4


def test_device_that_is_not_there_is_named():
    for name in ("gpu7", "cuda:99"):
        message = f"Device must be one that torch finds here, not {name}"
        with pytest.raises(InputError, match=f"^{re.escape(message)}$"):
            evaluate_folder(embedded.path(), lambda model, tokenizer: Measured(), device=name)
