import re

import pytest
import torch
from torch import nn
from transformers import (
    BloomConfig,
    FalconConfig,
    Gemma2Config,
    Gemma3TextConfig,
    GemmaConfig,
    GPTNeoXConfig,
    LlamaConfig,
    MistralConfig,
    OPTConfig,
    Phi3Config,
    PhiConfig,
    Qwen2Config,
    Qwen3Config,
    StableLmConfig,
)

from ternhw_quant.errors import CheckpointError, InputError
from ternhw_quant.runs.activations import Activations, batches
from ternhw_quant.runs.decoder import Decoder
from ternhw_quant.storage.checkpoint import open_checkpoint
from ternhw_quant.texts import Windows
from tests.calibration import SIZES, calibrated, checkpoint_of, coarse, decoder_of, model_of, windows_of

LLAMA_LIKE = [
    ["self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj"],
    ["self_attn.o_proj"],
    ["mlp.gate_proj", "mlp.up_proj"],
    ["mlp.down_proj"],
]
#: Phi-3 joins what reads the same input.
PHI = [["self_attn.qkv_proj"], ["self_attn.o_proj"], ["mlp.gate_up_proj"], ["mlp.down_proj"]]

CONFIGS = [LlamaConfig, MistralConfig, Qwen2Config, Qwen3Config, GemmaConfig, Gemma2Config, Gemma3TextConfig]


@pytest.fixture(autouse=True)
def one_thread():
    """Tiny matrices: threads would only wait for each other."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.fixture
def windows():
    """Rows of several lengths, some longer than a sliding window, two of the same."""
    return windows_of(5, 31, 1, 12, 31, 20)


def decoder_at(folder):
    return decoder_of(open_checkpoint(folder))


def inputs_of(model, windows, layers):
    """What reaches each layer when the whole model reads the rows one by one, (tokens, in_features)."""
    seen = {layer: [] for layer in layers}

    def keep(layer):
        return lambda _module, inputs: seen[layer].append(inputs[0].flatten(0, -2))

    handles = [model.get_submodule(layer).register_forward_pre_hook(keep(layer)) for layer in layers]
    with torch.no_grad():
        for row in windows.rows:
            model(torch.tensor([row]), use_cache=False)
    for handle in handles:
        handle.remove()
    return {layer: torch.cat(inputs) for layer, inputs in seen.items()}


@pytest.mark.parametrize("config_class", [*CONFIGS, Phi3Config])
def test_hessians_are_those_of_the_whole_model_quantised_up_to_the_stage(tmp_path, windows, config_class):
    exact = checkpoint_of(config_class(**SIZES), tmp_path / "model")
    # Gemma 2 computes its softmax in float32, where the width of a batch tells.
    stages = compared(exact, windows, tmp_path, atol=1e-4 if config_class is Gemma2Config else 1e-9)
    for number, found in enumerate(stages):
        expected = PHI if config_class is Phi3Config else LLAMA_LIKE
        assert found == [[f"model.layers.{number}.{name}" for name in stage] for stage in expected]


FALCON = {name: size for name, size in SIZES.items() if name != "head_dim"}

#: Models whose blocks lie elsewhere, run attention and MLP side by side, return tuples, or have learned or
#: no positions. Numbers are those of SIZES.
OTHERS = {
    "gpt_neox": GPTNeoXConfig(**SIZES),
    "falcon": FalconConfig(**FALCON, multi_query=True, alibi=True, ffn_hidden_size=24),
    "falcon, new": FalconConfig(**FALCON, new_decoder_architecture=True, num_kv_heads=1),
    "bloom": BloomConfig(**SIZES, n_layer=3, n_head=2),
    "opt": OPTConfig(**SIZES, ffn_dim=24, word_embed_proj_dim=16),
    "phi": PhiConfig(**SIZES),
    "stablelm": StableLmConfig(**SIZES, use_parallel_residual=True),
}


@pytest.mark.parametrize("config", OTHERS.values(), ids=OTHERS)
def test_hessians_of_other_layouts_are_those_of_the_whole_model(tmp_path, windows, config):
    exact = checkpoint_of(config, tmp_path / "model")
    stages = compared(exact, windows, tmp_path, atol=1e-4)
    names = {name for found in stages for stage in found for name in stage}
    # The head is the only linear layer outside the blocks.
    linears = {name for name, module in exact.named_modules() if isinstance(module, nn.Linear)}
    assert len(stages) == 3
    assert len(linears - names) == 1


def compared(exact, windows, folder, *, atol):
    """Compare the Hessians of all layers with those of the whole model; return the stages of each block."""
    model, decoder = model_of(folder / "model"), decoder_at(folder / "model")
    hessians, stages = calibrated(decoder, windows, folder, reference=True)
    assert set(hessians) == set(decoder.checkpoint.linears)
    full = inputs_of(exact, windows, decoder.checkpoint.linears)
    for found in stages:
        for stage in found:
            for layer, x in inputs_of(model, windows, stage).items():
                torch.testing.assert_close(hessians[layer].matrix, x.T @ x, rtol=0, atol=atol)
                torch.testing.assert_close(hessians[layer].cross, (full[layer] - x).T @ x, rtol=0, atol=atol)
                assert hessians[layer].tokens == sum(map(len, windows.rows))
                linear = model.get_submodule(layer)
                linear.weight.data = coarse(linear.weight.data)
    return stages


def test_only_one_block_has_memory(tmp_path):
    checkpoint_of(LlamaConfig(**SIZES), tmp_path)
    decoder = decoder_at(tmp_path)
    held = [decoder.block(1), next(decoder.embedded(batches(Windows(rows=((1, 2, 3),), origin={}))))]
    assert all(parameter.is_meta for parameter in decoder._model.parameters())
    assert not any(parameter.is_meta for parameter in held[0].parameters())


def test_dtype_is_what_blocks_compute_in(tmp_path, windows):
    checkpoint_of(LlamaConfig(**SIZES), tmp_path)
    decoder = Decoder(open_checkpoint(tmp_path), device=torch.device("cpu"), dtype=torch.bfloat16)
    hidden = next(decoder.embedded(batches(windows)))
    assert hidden.dtype == decoder.run(decoder.block(0), 0, hidden).dtype == torch.bfloat16


def test_activations_that_are_not_there_are_not_made_up(tmp_path, windows):
    with pytest.raises(FileNotFoundError):
        Activations(tmp_path / "no", batches(windows), hidden_size=16, dtype=torch.float32, new=False)


def test_batches_hold_every_row_once():
    rows = tuple(tuple(range(length)) for length in (7, 2000, 3, 1500, 900, 900))
    found = [
        tuple(ids[real].tolist())
        for batch in batches(Windows(rows=rows, origin={}))
        for ids, real in zip(batch.ids, batch.real, strict=True)
    ]
    assert sorted(found) == sorted(rows)
    assert all(batch.ids.numel() <= 2048 for batch in batches(Windows(rows=rows, origin={})))


def refuses(message, error=CheckpointError):
    return pytest.raises(error, match=f"^{re.escape(message)}$")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ("stream", "hidden states change before block 1"),
        ("arguments", "what block 0 gets depends on hidden states"),
        ("raises", "no such blocks"),
    ],
)
def test_blocks_that_follow_from_more_than_hidden_states_are_refused(tmp_path, monkeypatch, change, reason):
    checkpoint_of(LlamaConfig(**SIZES), tmp_path)
    decoder = decoder_at(tmp_path)
    forward = type(decoder._model.model).forward

    def changed(self, *given, inputs_embeds=None, **named):
        def other(layer, wanted):
            def run(hidden, *positional, **more):
                if change == "stream":
                    hidden = 2 * hidden
                if change == "arguments":
                    more["first"] = inputs_embeds
                return wanted(hidden, *positional, **more)

            return run

        if change == "raises":
            raise ValueError("no such\nblocks")
        for layer in self.layers:
            layer.forward = other(layer, layer.forward)
        return forward(self, *given, inputs_embeds=inputs_embeds, **named)

    monkeypatch.setattr(type(decoder._model.model), "forward", changed)
    rule = re.escape("Calibrated methods cannot run the decoder blocks of LlamaForCausalLM one by one")
    with pytest.raises(CheckpointError, match=rf"^{rule}(: {reason}| \({reason}\)): {tmp_path}$"):
        decoder_at(tmp_path)


def test_inputs_that_are_not_finite_are_refused_by_name(tmp_path, windows):
    model = checkpoint_of(LlamaConfig(**SIZES), tmp_path)
    model.model.layers[1].input_layernorm.weight.data[3] = torch.inf
    model.float().save_pretrained(tmp_path)
    message = "Calibration inputs must be finite, not NaN or infinite: model.layers.1.self_attn.q_proj"
    with refuses(message, InputError):
        calibrated(decoder_at(tmp_path), windows, tmp_path)
