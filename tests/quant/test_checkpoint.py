import json
import re

import pytest
import torch
from safetensors.torch import save_file
from transformers import (
    AutoModelForCausalLM,
    Gemma2Config,
    Gemma3TextConfig,
    GemmaConfig,
    LlamaConfig,
    MistralConfig,
    Qwen2Config,
    Qwen3Config,
)

from ternhw_quant.errors import CheckpointError
from ternhw_quant.storage.checkpoint import open_checkpoint
from tests.checkpoints import tiny_tensors, write_checkpoint

SIZES = {
    "hidden_size": 16,
    "intermediate_size": 24,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "num_key_value_heads": 1,
    "head_dim": 8,
    "vocab_size": 32,
    "max_position_embeddings": 64,
    "pad_token_id": 0,
    "bos_token_id": 1,
    "eos_token_id": 2,
}


@pytest.mark.parametrize("tied", [True, False])
@pytest.mark.parametrize(
    "config_class",
    [LlamaConfig, Qwen2Config, Qwen3Config, MistralConfig, GemmaConfig, Gemma2Config, Gemma3TextConfig],
)
def test_the_linears_of_the_decoder_blocks_are_chosen_and_nothing_else(tmp_path, config_class, tied):
    model = AutoModelForCausalLM.from_config(config_class(**SIZES, tie_word_embeddings=tied))
    model.save_pretrained(tmp_path)
    linears = {
        name
        for name, module in model.model.named_modules(prefix="model")
        if isinstance(module, torch.nn.Linear)
    }
    assert len(linears) == 2 * 7
    checkpoint = open_checkpoint(tmp_path)
    assert set(checkpoint.linears) == linears
    assert checkpoint.weights == sum(parameter.numel() for parameter in model.parameters())
    quantized = sum(model.get_submodule(name).weight.numel() for name in linears)
    assert checkpoint.covered_share == quantized / checkpoint.weights


def test_numbers_that_are_no_blocks_choose_nothing(tmp_path):
    # A numbered layer of a head, and a number inside a word.
    tensors = {
        **tiny_tensors(),
        "head.0.weight": torch.ones(4, 20),
        "model.rms2.proj.weight": torch.ones(3, 3),
    }
    checkpoint = open_checkpoint(write_checkpoint(tmp_path, tensors))
    assert checkpoint.linears == tuple(
        f"model.layers.{block}.{name}" for block in range(2) for name in ("mlp.down_proj", "self_attn.q_proj")
    )


def refuses(message):
    return pytest.raises(CheckpointError, match=f"^{re.escape(message)}$")


def test_a_hub_name_is_refused():
    name = "meta-llama/Llama-3.2-1B"
    with refuses(f"Model must be a folder, or a name on the Hub such as org/name, not {name}"):
        open_checkpoint(name)


def test_a_folder_without_config_is_refused(tmp_path):
    with refuses(f"File is missing: {tmp_path / 'config.json'}"):
        open_checkpoint(tmp_path)


def test_a_folder_without_weights_is_refused(tmp_path):
    (write_checkpoint(tmp_path) / "model.safetensors").unlink()
    with refuses(f"Folder must hold model.safetensors or model.safetensors.index.json: {tmp_path}"):
        open_checkpoint(tmp_path)


def test_pickled_weights_are_refused(tmp_path):
    (write_checkpoint(tmp_path) / "model.safetensors").rename(tmp_path / "pytorch_model.bin")
    with refuses(f"Weights must be safetensors, not pytorch_model.bin: {tmp_path}"):
        open_checkpoint(tmp_path)


def test_a_truncated_file_is_refused(tmp_path):
    path = write_checkpoint(tmp_path) / "model.safetensors"
    path.write_bytes(path.read_bytes()[:-1])
    with refuses(f"File is truncated or not safetensors: {path}"):
        open_checkpoint(tmp_path)


def test_a_missing_shard_is_refused(tmp_path):
    tensors = tiny_tensors()
    (write_checkpoint(tmp_path) / "model.safetensors").unlink()
    save_file(tensors, tmp_path / "model-00001-of-00002.safetensors")
    shard_of = dict.fromkeys(tensors, "model-00001-of-00002.safetensors")
    shard_of["lm_head.weight"] = "model-00002-of-00002.safetensors"
    (tmp_path / "model.safetensors.index.json").write_text(json.dumps({"weight_map": shard_of}))
    with refuses(f"File is missing: {tmp_path / 'model-00002-of-00002.safetensors'}"):
        open_checkpoint(tmp_path)


@pytest.mark.parametrize(
    ("config", "message"),
    [
        (
            {"quantization_config": {"quant_method": "gptq"}},
            "Model must not be quantised already; it has a quantization_config",
        ),
        (
            {"quantization_config": {"quant_method": "ternhw"}},
            "Model must not be quantised already; it is an artefact",
        ),
        (
            {"vision_config": {"depth": 2}},
            "Model must be a text decoder, not one with vision_config",
        ),
        ({"is_encoder_decoder": True}, "Model must be a text decoder, not one with is_encoder_decoder"),
        (
            {"model_type": "gpt2"},
            "Weights must be stored as (out_features, in_features), not as in gpt2",
        ),
    ],
)
def test_models_that_cannot_be_quantised_are_refused(tmp_path, config, message):
    with refuses(f"{message}: {write_checkpoint(tmp_path, **config)}"):
        open_checkpoint(tmp_path)


def test_a_model_without_blocks_is_refused(tmp_path):
    write_checkpoint(tmp_path, {"embed.weight": torch.ones(4, 4), "layers.0.norm.weight": torch.ones(4)})
    with refuses(f"Model must have numbered decoder blocks with linear layers; it has none: {tmp_path}"):
        open_checkpoint(tmp_path)


@pytest.mark.parametrize(
    ("tensor", "message"),
    [
        (torch.ones(0, 4), "Weight of a block must be a matrix with elements, not of shape (0, 4)"),
        (torch.ones(2, 3, dtype=torch.int8), "Weight of a block must be F32, F16 or BF16, not I8"),
        (torch.ones(2, 3, dtype=torch.float64), "Weight of a block must be F32, F16 or BF16, not F64"),
        (torch.ones(2, 3).to(torch.float8_e4m3fn), "Weight of a block must be F32, F16 or BF16, not F8_E4M3"),
    ],
)
def test_a_weight_that_cannot_be_quantised_is_refused_by_name(tmp_path, tensor, message):
    name = "model.layers.1.mlp.up_proj.weight"
    write_checkpoint(tmp_path, {**tiny_tensors(), name: tensor})
    with refuses(f"{message}: {name} in {tmp_path}"):
        open_checkpoint(tmp_path)
