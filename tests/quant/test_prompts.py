"""Inputs of layers by a prompt are computed once, and again when what decides them changes."""

from types import SimpleNamespace

import pytest
import torch

from ternhw_quant.models import prompts

LAYERS = ["a", "b"]


@pytest.fixture
def artefact(tmp_path, monkeypatch):
    monkeypatch.setenv("TERNHW_CACHE", str(tmp_path / "cache"))
    folder = tmp_path / "artefact"
    folder.mkdir()
    (folder / "model.safetensors").write_bytes(b"1234")
    return SimpleNamespace(folder=folder)


@pytest.fixture
def computed(monkeypatch):
    """What was computed, call by call; inputs differ from call to call."""
    calls = []

    def compute(artefact, prompt, tokens, layers):
        calls.append((prompt, tokens))
        shared = torch.full((tokens, 3), float(len(calls)))
        return dict.fromkeys(LAYERS, shared)

    monkeypatch.setattr(prompts, "_computed", compute)
    return calls


def inputs(artefact, prompt="Once", tokens=2, layers=("a",)):
    return prompts.prompt_inputs(artefact, prompt, tokens=tokens, layers=layers)


def test_same_question_is_computed_once_for_all_layers(artefact, computed):
    first = inputs(artefact)
    assert list(first) == ["a"]
    second = inputs(artefact, layers=["b", "a"])
    assert list(second) == ["b", "a"]
    assert torch.equal(second["a"], first["a"])
    assert (second["b"].dtype, second["b"].shape) == (torch.float32, (2, 3))
    assert computed == [("Once", 2)]


def test_other_artefact_prompt_or_number_of_tokens_is_computed(artefact, computed):
    inputs(artefact)
    inputs(artefact, prompt="Twice")
    inputs(artefact, tokens=3)
    (artefact.folder / "model.safetensors").write_bytes(b"12345")
    inputs(artefact)
    assert computed == [("Once", 2), ("Twice", 2), ("Once", 3), ("Once", 2)]


def test_large_inputs_are_not_kept(artefact, computed, monkeypatch):
    monkeypatch.setattr(prompts, "_MOST_BYTES", 47)
    inputs(artefact)
    inputs(artefact)
    assert len(computed) == 2
