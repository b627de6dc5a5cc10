import json
import re
from dataclasses import dataclass
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file
from transformers import LlamaConfig, LlamaForCausalLM

from ternhw_quant import embedded
from ternhw_quant.errors import CheckpointError, InputError
from ternhw_quant.models.linear import QuantizedLinear, TernaryLinear
from ternhw_quant.models.loading import load_model, model_of_artifact
from ternhw_quant.storage.artifact import open_artifact
from tests.artifacts import Form, write_artifact, write_tensors

IDS = torch.tensor([[1, 5, 9, 2, 7]])
FORM = Form(offsets=True, permuted=True)


@dataclass(frozen=True)
class Made:
    folder: Path
    reference: LlamaForCausalLM


@pytest.fixture(params=[True, False], ids=["tied", "untied"])
def artifact(request, tmp_path):
    """An artefact of random trits, and the model it stands for."""
    torch.manual_seed(0)
    config = LlamaConfig(
        vocab_size=512,
        hidden_size=32,
        intermediate_size=40,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        max_position_embeddings=64,
        tie_word_embeddings=request.param,
    )
    return Made(folder=tmp_path, reference=write_artifact(tmp_path, LlamaForCausalLM(config).eval(), FORM))


def test_artifact_computes_what_its_dequantised_weights_do(artifact):
    model, tokenizer = load_model(artifact.folder)
    with torch.inference_mode():
        assert torch.equal(model(IDS).logits, artifact.reference(IDS).logits)
    assert not model.training
    assert len(tokenizer) == 512


def test_artifact_is_dequantised_for_evaluation(artifact):
    model, _ = load_model(artifact.folder)
    assert not any(isinstance(module, QuantizedLinear) for module in model.modules())
    opened = model_of_artifact(open_artifact(artifact.folder))
    with torch.inference_mode():
        assert torch.equal(opened(IDS).logits, model(IDS).logits)


def test_artifact_runs_in_integers_if_asked(artifact):
    model, _ = load_model(artifact.folder, activation_bits=8)
    exact = artifact.reference(IDS).logits
    assert all(module.activation_bits == 8 for module in model.modules() if isinstance(module, TernaryLinear))
    with torch.inference_mode():
        assert 0 < ((model(IDS).logits - exact).norm() / exact.norm()) < 0.05


def test_checkpoint_does_not_run_in_integers():
    with pytest.raises(InputError, match=r"^Integer datapath needs layers with trits; the model has none$"):
        load_model(embedded.path(), activation_bits=8)


def test_artifact_ties_what_its_configuration_ties(artifact):
    model, _ = load_model(artifact.folder)
    tied = model.lm_head.weight.data_ptr() == model.model.embed_tokens.weight.data_ptr()
    assert tied == artifact.reference.config.tie_word_embeddings


def test_artifact_is_loaded_in_the_dtype_asked_for(artifact):
    model, _ = load_model(artifact.folder, dtype=torch.bfloat16)
    assert {parameter.dtype for parameter in model.parameters()} == {torch.bfloat16}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            lambda tensors: tensors.pop("model.norm.weight"),
            "Artefact must hold every tensor of its model; it lacks model.norm.weight",
        ),
        (
            lambda tensors: tensors.update({"model.norm.weight": torch.zeros(31)}),
            "Artefact must hold each tensor in the shape of config.json, not model.norm.weight",
        ),
    ],
)
def test_artifact_must_fit_its_model(artifact, change, message):
    tensors = load_file(artifact.folder / "model.safetensors")
    change(tensors)
    write_tensors(artifact.folder, tensors, FORM)
    with pytest.raises(CheckpointError, match=f"^{re.escape(f'{message}: {artifact.folder}')}$"):
        load_model(artifact.folder)


def test_artifact_of_no_known_model_is_refused(artifact):
    config = json.loads((artifact.folder / "config.json").read_text())
    (artifact.folder / "config.json").write_text(json.dumps(config | {"model_type": "abacus"}))
    with pytest.raises(CheckpointError, match=rf"^Artefact cannot be read: {artifact.folder}: .*abacus"):
        load_model(artifact.folder)


def test_checkpoint_is_loaded_in_float32_whatever_it_stores():
    model, tokenizer = load_model(embedded.path())
    assert model.dtype == torch.float32
    assert tokenizer("Tom")["input_ids"][0] == tokenizer.bos_token_id == 1


def _copy_of_embedded(folder):
    for file in embedded.path().iterdir():
        (folder / file.name).write_bytes(file.read_bytes())
    return load_file(folder / "model.safetensors")


def test_checkpoint_that_lacks_a_tensor_is_refused(tmp_path, capsys):
    tensors = _copy_of_embedded(tmp_path)
    del tensors["model.norm.weight"]
    save_file(tensors, tmp_path / "model.safetensors", metadata={"format": "pt"})
    message = f"Checkpoint must hold every tensor of its model; it lacks model.norm.weight: {tmp_path}"
    with pytest.raises(CheckpointError, match=f"^{re.escape(message)}$"):
        load_model(tmp_path)
    assert capsys.readouterr() == ("", "")


def test_tensors_that_transformers_ignores_are_told(tmp_path):
    tensors = _copy_of_embedded(tmp_path)
    save_file(tensors | {"stray": torch.zeros(1)}, tmp_path / "model.safetensors", metadata={"format": "pt"})
    message = f"transformers ignores stray: {tmp_path}"
    with pytest.warns(UserWarning, match=f"^{re.escape(message)}$"):
        load_model(tmp_path)


def test_checkpoint_of_other_shapes_than_its_configuration_is_refused(tmp_path):
    tensors = _copy_of_embedded(tmp_path)
    tensors["model.norm.weight"] = torch.ones(255)
    save_file(tensors, tmp_path / "model.safetensors", metadata={"format": "pt"})
    message = (
        f"Checkpoint must hold each tensor in the shape of config.json, not model.norm.weight: {tmp_path}"
    )
    with pytest.raises(CheckpointError, match=f"^{re.escape(message)}$"):
        load_model(tmp_path)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("model.safetensors", b"", "File is truncated or not safetensors: {}/model.safetensors"),
        ("config.json", b"{", "File is not JSON: {}/config.json"),
        ("tokenizer.json", b"{", "Tokenizer cannot be read: {}: Expecting property name"),
    ],
)
def test_checkpoint_with_a_broken_file_is_refused_in_one_line(tmp_path, name, content, message):
    _copy_of_embedded(tmp_path)
    (tmp_path / name).write_bytes(content)
    with pytest.raises(CheckpointError, match=rf"^{re.escape(message.format(tmp_path))}.*$"):
        load_model(tmp_path)


def test_checkpoint_without_a_tokenizer_is_refused(tmp_path):
    _copy_of_embedded(tmp_path)
    (tmp_path / "tokenizer.json").unlink()
    with pytest.raises(CheckpointError, match=rf"^Tokenizer cannot be read: {tmp_path}: .+$"):
        load_model(tmp_path)
    (tmp_path / "tokenizer_config.json").unlink()
    rule = "Tokenizer is missing: the folder of the model must hold tokenizer.json or another tokenizer"
    with pytest.raises(CheckpointError, match=f"^{rule}: {tmp_path}$"):
        load_model(tmp_path)


@pytest.mark.parametrize("name", [Path("meta-llama/Llama-2-7b-hf"), "nowhere"])
def test_model_that_is_no_folder_is_refused_without_a_download(name):
    rule = "Model must be a folder that holds config.json, or a name on the Hub such as org/name"
    with pytest.raises(CheckpointError, match=f"^{re.escape(rule)}, not {name}$"):
        load_model(name)
