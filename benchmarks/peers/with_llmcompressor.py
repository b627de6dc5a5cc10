"""llm-compressor: GPTQ (arXiv:2210.17323) and AWQ (arXiv:2306.00978), asymmetric codes in groups."""

from typing import Any

import peer
import torch
from compressed_tensors.quantization import QuantizationArgs, QuantizationScheme
from compressed_tensors.quantization.lifecycle.forward import fake_quantize
from datasets import Dataset
from llmcompressor import oneshot
from llmcompressor.modifiers.gptq import GPTQModifier
from llmcompressor.modifiers.quantization import QuantizationModifier
from llmcompressor.modifiers.transform.awq import AWQModifier
from llmcompressor.pipelines.cache import IntermediatesCache
from torch import Tensor

if not torch.cuda.is_available():
    # AWQ pins what it keeps in memory for a GPU, and fails where there is none.
    IntermediatesCache.pin_memory = lambda cache, index: None


def recipe(method: str, **weights: Any) -> list[Any]:
    arguments = QuantizationArgs(
        num_bits=weights.pop("bits"), type="int", symmetric=False, strategy="group", **weights
    )
    scheme = {
        "config_groups": {"all": QuantizationScheme(targets=["Linear"], weights=arguments)},
        "ignore": ["lm_head"],
    }
    if method == "gptq":
        return [GPTQModifier(**scheme)]
    return [AWQModifier(), QuantizationModifier(**scheme)]


def quantize(job: peer.Job) -> dict[str, Tensor]:
    network = job.network()
    kept = [name for name, _ in network.named_parameters()]
    stories = [story[: job.context] for story in job.stories]
    masks = [[1] * len(story) for story in stories]
    oneshot(
        model=network,
        dataset=Dataset.from_dict({"input_ids": stories, "attention_mask": masks}),
        recipe=recipe(**job.options),
        max_seq_length=job.context,
        num_calibration_samples=len(stories),
        pad_to_max_length=False,
        shuffle_calibration_samples=False,
    )
    tensors = {name: network.get_parameter(name).detach().float() for name in kept}
    for name, layer in peer.linears(network):
        tensors[f"{name}.weight"] = fake_quantize(
            layer.weight,
            scale=layer.weight_scale,
            zero_point=layer.weight_zero_point,
            args=layer.quantization_scheme.weights,
        ).float()
    return tensors


if __name__ == "__main__":
    peer.run(quantize, "llmcompressor")
