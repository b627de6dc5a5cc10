"""Calibration as the pipeline runs it, with a stand-in for the quantiser, and small models for it."""

import torch
from torch import nn
from transformers import AutoModelForCausalLM

from ternhw_quant.runs.activations import Activations, batches
from ternhw_quant.runs.calibration import CalibratedBlock, Side
from ternhw_quant.runs.decoder import Decoder
from ternhw_quant.texts import Windows

SIZES = {
    "hidden_size": 16,
    "intermediate_size": 24,
    "num_hidden_layers": 3,
    "num_attention_heads": 2,
    "num_key_value_heads": 1,
    "head_dim": 8,
    "vocab_size": 32,
    "max_position_embeddings": 64,
    "sliding_window": 8,
    "pad_token_id": 0,
    "bos_token_id": 1,
    "eos_token_id": 2,
}


def windows_of(*lengths):
    """Rows of these lengths."""
    generator = torch.Generator().manual_seed(3)
    rows = [tuple(torch.randint(3, 32, (length,), generator=generator).tolist()) for length in lengths]
    return Windows(rows=tuple(rows), origin={})


def checkpoint_of(config, folder):
    """Write a model of random weights in float32; return it as transformers reads it."""
    torch.manual_seed(5)
    model = AutoModelForCausalLM.from_config(config)
    for parameter in model.parameters():
        nn.init.normal_(parameter, std=0.3)
    model.save_pretrained(folder)
    return model_of(folder)


def model_of(folder):
    return AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float64).eval()


def decoder_of(checkpoint):
    return Decoder(checkpoint, device=torch.device("cpu"), dtype=torch.float64)


def coarse(weight):
    """Stand for a quantiser: half of a weight's digits go."""
    return (weight * 8).round() / 8


def calibrated(decoder, windows, folder, *, reference=False, residual=False):
    """Run the calibration as the pipeline does; return each layer's Hessian, and the stages of each block."""
    batch_of = batches(windows)

    def file(name, states):
        sizes = {"hidden_size": decoder.hidden_size, "dtype": decoder.dtype}
        made = Activations(folder / name, batch_of, **sizes, new=True)
        made.write(states)
        return made

    entering, exact = [file(name, decoder.embedded(batch_of)) for name in ("q", "e")]
    hessians, stages = {}, []
    for number in range(decoder.blocks):
        run = CalibratedBlock(
            decoder=decoder,
            number=number,
            batch_of=batch_of,
            quantised=Side(module=decoder.block(number), entering=entering),
            reference=Side(module=decoder.block(number), entering=exact) if reference else None,
            residual=residual,
        )
        stages.append(run.stages)
        for stage in run.stages:
            hessians |= run.hessians(stage)
            for layer in stage:
                run.replace(layer, coarse(decoder.checkpoint.tensors[f"{layer}.weight"].read()))
        entering = file(f"q{number}", run.leaving(run.quantised))
        if reference:
            exact = file(f"e{number}", run.leaving(run.reference))
    return hessians, stages
