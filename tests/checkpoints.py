"""Small checkpoints to write to disk, for the tests of what reads them."""

import json
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file
from torch import Tensor

from ternhw_quant.runs import pipeline
from ternhw_quant.storage.checkpoint import open_checkpoint

STORIES_3M = Path(__file__).parents[2] / "shared" / "models" / "stories3M"


def tiny_tensors(dtype: torch.dtype = torch.float16) -> dict[str, Tensor]:
    """Two blocks of two linears each, odd shapes, and all that is not quantised."""
    generator = torch.Generator().manual_seed(7)

    def draw(*shape: int) -> Tensor:
        return (0.02 * torch.randn(*shape, generator=generator)).to(dtype)

    tensors = {"model.embed_tokens.weight": draw(11, 20), "model.norm.weight": draw(20)}
    for block in range(2):
        prefix = f"model.layers.{block}"
        tensors[f"{prefix}.input_layernorm.weight"] = draw(20)
        tensors[f"{prefix}.self_attn.q_proj.weight"] = draw(7, 20)
        tensors[f"{prefix}.self_attn.q_proj.bias"] = draw(7)
        tensors[f"{prefix}.mlp.down_proj.weight"] = draw(20, 33)
    return tensors


def write_checkpoint(folder: Path, tensors: dict[str, Tensor] | None = None, **config: object) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    save_file(tiny_tensors() if tensors is None else tensors, folder / "model.safetensors", {"format": "pt"})
    (folder / "config.json").write_text(json.dumps({"model_type": "llama", **config}))
    (folder / "tokenizer.json").write_text('{"version": "1.0"}')
    (folder / "generation_config.json").write_text('{"bos_token_id": 1}')
    return folder


def quantize_tiny(source: Path, out: Path, settings: pipeline.Settings, **options: Any) -> Any:
    """Quantise what names and shapes say: `tiny_tensors` are no model that transformers could build."""
    return pipeline.quantize_checkpoint(open_checkpoint(source), out, settings, **options)


def write_small_llama(folder: Path, **config: int) -> Path:
    """Write a checkpoint that transformers can load: a LLaMA of random weights, with two blocks."""
    from transformers import LlamaConfig, LlamaForCausalLM

    torch.manual_seed(0)
    sizes = {"vocab_size": 16, "hidden_size": 16, "intermediate_size": 24, "num_hidden_layers": 2}
    heads = {"num_attention_heads": 2, "num_key_value_heads": 1, "max_position_embeddings": 8}
    model = LlamaForCausalLM(LlamaConfig(**sizes | heads | config))
    tensors = {name: parameter.detach() for name, parameter in model.named_parameters()}
    return write_checkpoint(folder, tensors, **json.loads(model.config.to_json_string()))
