"""Trained models: the integers between the matrices cost next to nothing."""

import json
from itertools import islice
from pathlib import Path

import pytest
import torch
from torch.nn.functional import cross_entropy

from ternhw_quant import embedded
from ternhw_quant.decoder import golden
from ternhw_quant.decoder.building import build_contract
from ternhw_quant.embedded.stories import stories
from ternhw_quant.methods.method import named
from ternhw_quant.models.loading import load_model
from ternhw_quant.runs.pipeline import Settings, quantize_checkpoint
from ternhw_quant.texts import with_bos

SHARED = Path(__file__).parents[4] / "shared"


def texts_of(model):
    """Return the folder, two stories to calibrate and three to evaluate."""
    if model == "embedded":
        return embedded.path(), list(islice(stories("training"), 2)), embedded.evaluation_stories(3)
    folder, told = SHARED / "models" / model, SHARED / "data" / "tinystories" / "stories.json"
    for path in (folder, told):
        if not path.exists():
            pytest.skip(f"{path.name} is not beside the repository")
    found = json.loads(told.read_text(encoding="utf-8"))
    return folder, found[:2], found[500:503]


@pytest.mark.parametrize("model", ["embedded", "stories260K"])
def test_integer_decoder_is_as_good_as_integer_matrices(tmp_path, model):
    source, calibration, told = texts_of(model)
    quantize_checkpoint(source, tmp_path / "artifact", Settings(method=named("ptqtp"), packing="dense"))
    matrices, tokenizer = load_model(tmp_path / "artifact", activation_bits=8)
    rows = [with_bos(tokenizer, text)[:128] for text in calibration]
    contract = build_contract(tmp_path / "artifact", rows, context=128)
    differences = []
    for text in told:
        ids = torch.tensor([with_bos(tokenizer, text)[:128]])
        result = golden.run(contract, ids)
        assert not any(result.saturations.values())
        with torch.inference_mode():
            pair = result.logits / 2**contract.logit_bits, matrices(ids).logits
        integers, between = (
            cross_entropy(logits[0, :-1].double(), ids[0, 1:], reduction="none") for logits in pair
        )
        differences.append(integers - between)
    # Measured in benchmarks/records/decoder.json. An activation that is rounded the other way moves the
    # logits by chance, so the mean of few tokens is less certain.
    assert abs(float(torch.cat(differences).mean())) < 0.01
