"""Digests of an artefact: no changed bit gives other numbers in silence."""

import json
import re
import shutil
from random import Random

import pytest
import torch
from safetensors.torch import load_file, save_file

from ternhw_quant.errors import FormatError, InputError
from ternhw_quant.runs.pipeline import Settings, quantize_checkpoint
from ternhw_quant.storage.artifact import open_artifact
from tests.artifacts import without_digests
from tests.checkpoints import write_small_llama

INDEX = "model.safetensors.index.json"


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """A small artefact that transformers can load."""
    folder = tmp_path_factory.mktemp("digests")
    quantize_checkpoint(
        write_small_llama(folder / "source", num_hidden_layers=1), folder / "artefact", Settings()
    )
    return folder / "artefact"


@pytest.fixture
def artefact(whole, tmp_path):
    return shutil.copytree(whole, tmp_path / "artefact")


def content(folder):
    """All that a reader has of an artefact."""
    opened = open_artifact(folder)
    tensors = {name: (tensor.dtype, tensor.read().tolist()) for name, tensor in opened.stored.items()}
    return opened.config, tensors, (folder / "tokenizer.json").read_bytes()


def test_a_changed_bit_of_any_file_is_found_or_means_the_same(whole, artefact):
    expected = content(whole)
    random, found = Random(0), 0
    for path in sorted(artefact.iterdir()):
        before = path.read_bytes()
        for _ in range(60):
            changed = bytearray(before)
            changed[random.randrange(len(before))] ^= 1 << random.randrange(8)
            path.write_bytes(changed)
            try:
                open_artifact(artefact, check_digests=True)
            except InputError as error:
                found += 1
                assert "\n" not in str(error)
            else:
                assert content(artefact) == expected
        path.write_bytes(before)
    assert found > 200
    open_artifact(artefact, check_digests=True)


def test_every_tensor_and_every_file_is_compared(artefact):
    for path in sorted(artefact.iterdir()):
        if path.suffix == ".json" and path.name != INDEX:
            before = path.read_bytes()
            path.write_bytes(before + b"\n")
            with pytest.raises(FormatError, match=f"^File must have the digest of {INDEX}: {path}$"):
                open_artifact(artefact, check_digests=True)
            path.write_bytes(before)
    path = artefact / "model.safetensors"
    tensors = load_file(path)
    for name, tensor in tensors.items():
        other = tensor.clone()
        other.view(-1).view(torch.uint8)[0] ^= 1
        save_file(tensors | {name: other}, path)
        with pytest.raises(FormatError, match=f"^Tensor must have the digest of {INDEX}: {name} in "):
            open_artifact(artefact, check_digests=True)


def test_the_same_bytes_in_another_form_are_another_tensor(artefact):
    path = artefact / "model.safetensors"
    tensors = load_file(path)
    name = "model.embed_tokens.weight"
    save_file(tensors | {name: tensors[name].reshape(8, 32)}, path)
    with pytest.raises(FormatError, match=f"^Tensor must have the digest of {INDEX}: {name} in "):
        open_artifact(artefact, check_digests=True)


def test_tensors_without_digest_or_missing_are_refused_without_the_check(artefact):
    path = artefact / "model.safetensors"
    tensors = load_file(path)
    save_file(tensors | {"more": torch.ones(1)}, path)
    with pytest.raises(FormatError) as caught:
        open_artifact(artefact)
    assert str(caught.value) == f"{INDEX} must have a digest of each tensor; it has none of more: {artefact}"
    del tensors["model.norm.weight"]
    save_file(tensors, path)
    with pytest.raises(FormatError, match=f"^Tensor is missing: model.norm.weight in {artefact}$"):
        open_artifact(artefact)
    (artefact / INDEX).unlink()
    with pytest.raises(FormatError, match=f"^{INDEX} must have digests: {artefact}$"):
        open_artifact(artefact)


@pytest.mark.parametrize(
    "digests",
    [[], {"tensors": {}}, {"tensors": {}, "files": {"a": 1}}, {"tensors": {}, "files": {"../a": "0"}}],
)
def test_digests_of_another_form_are_refused(artefact, digests):
    index = json.loads((artefact / INDEX).read_text())
    (artefact / INDEX).write_text(json.dumps(index | {"digests": digests}))
    with pytest.raises(FormatError, match=r"^digests must "):
        open_artifact(artefact)


def test_the_environment_makes_every_reader_check(artefact, monkeypatch):
    path = artefact / "model.safetensors"
    path.write_bytes(path.read_bytes()[:-1] + b"\1")
    open_artifact(artefact)
    monkeypatch.setenv("TERNHW_CHECK_DIGESTS", "1")
    with pytest.raises(FormatError, match=r"^Tensor must have the digest of "):
        open_artifact(artefact)


def test_an_older_artefact_is_read_and_says_that_it_has_no_digests(whole, artefact, run):
    without_digests(artefact)
    assert content(artefact)[1:] == content(whole)[1:]
    with pytest.raises(FormatError) as caught:
        open_artifact(artefact, check_digests=True)
    rule = "Artefact must have digests to be checked; format 3 has none"
    assert str(caught.value) == f"{rule}: {artefact}"
    status, out, _ = run("inspect", artefact)
    assert status == 0 and "The artefact has no digests." in out


def test_inspect_checks_digests(artefact, run):
    status, out, _ = run("inspect", artefact)
    assert status == 0 and "Every tensor and file has the digest of the index." in out
    path = artefact / "model.safetensors"
    path.write_bytes(path.read_bytes()[:-1] + b"\1")
    status, out, err = run("inspect", artefact, "--json")
    assert (status, out) == (2, "")
    assert re.fullmatch(f"ternhw: Tensor must have the digest of {INDEX}: .*\n", err)


@pytest.mark.parametrize("lost", ["model.norm.weight", "model.layers.0.mlp.up_proj"])
def test_inspect_finds_what_the_model_needs_and_the_artefact_lacks(artefact, run, lost):
    without_digests(artefact)
    path = artefact / "model.safetensors"
    kept = {name: tensor for name, tensor in load_file(path).items() if not name.startswith(lost)}
    save_file(kept, path, {"format": "pt"})
    status, out, err = run("inspect", artefact)
    assert (status, out) == (2, "")
    assert err.startswith("ternhw: Artefact must hold every tensor of its model; it lacks ")
    assert lost in err
