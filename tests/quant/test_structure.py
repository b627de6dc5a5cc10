"""What is quantised follows from the model that transformers builds, and what is made can be loaded."""

import json
import re
from contextlib import nullcontext

import pytest
import torch
from safetensors.torch import load_file, save_file
from torch import nn
from transformers import (
    CONFIG_MAPPING,
    AutoModelForCausalLM,
    BambaConfig,
    BloomConfig,
    DeepseekV3Config,
    FalconMambaConfig,
    GptOssConfig,
    GraniteMoeConfig,
    HunYuanMoEV1Config,
    Lfm2Config,
    Llama4TextConfig,
    LlamaConfig,
    MambaConfig,
    MixtralConfig,
    Qwen3MoeConfig,
    RwkvConfig,
)

from benchmarks.families import write_small
from ternhw_quant.errors import CheckpointError
from ternhw_quant.models import hf
from ternhw_quant.models.experts import layout_of
from ternhw_quant.models.structure import open_model
from ternhw_quant.runs.pipeline import Settings, quantize_checkpoint
from tests.checkpoints import write_checkpoint

pytestmark = pytest.mark.usefixtures("by_torch")

SIZES = {
    "hidden_size": 32,
    "intermediate_size": 48,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "num_key_value_heads": 1,
    "head_dim": 16,
    "vocab_size": 40,
    "max_position_embeddings": 64,
    "pad_token_id": 0,
    "bos_token_id": 1,
    "eos_token_id": 2,
}
LATENT = {"q_lora_rank": 8, "kv_lora_rank": 8, "qk_rope_head_dim": 8, "qk_nope_head_dim": 8, "v_head_dim": 16}
TOP = {"num_experts_per_tok": 2}
#: A model, and what of its blocks stays as it is, without numbers.
FAMILIES = {
    "llama": (LlamaConfig(**SIZES), set()),
    "bloom": (BloomConfig(**SIZES, n_layer=2, n_head=2), set()),
    "mixtral": (MixtralConfig(**SIZES, **TOP, num_local_experts=3), {"block_sparse_moe.gate"}),
    "qwen3_moe": (
        Qwen3MoeConfig(**SIZES, **TOP, num_experts=4, moe_intermediate_size=12),
        {"mlp.gate"},
    ),
    "deepseek_v3": (
        DeepseekV3Config(
            **{**SIZES, **LATENT, "head_dim": 8},
            **TOP,
            n_routed_experts=4,
            moe_intermediate_size=12,
            n_group=1,
            topk_group=1,
            first_k_dense_replace=1,
        ),
        {"mlp.gate"},
    ),
    # Its router is a linear layer called wg.
    "hunyuan": (
        HunYuanMoEV1Config(**SIZES, num_experts=4, moe_topk=2, moe_intermediate_size=12),
        {"mlp.gate.wg"},
    ),
    # All experts in one tensor, transposed, gate and up by turns, with biases.
    "gpt_oss": (
        GptOssConfig(**SIZES, **TOP, num_local_experts=4),
        {"mlp.router", "mlp.experts.gate_up_proj_bias", "mlp.experts.down_proj_bias"},
    ),
    "granitemoe": (
        GraniteMoeConfig(**SIZES, **TOP, num_local_experts=4),
        {"block_sparse_moe.router.layer"},
    ),
    # Attention and state spaces, or convolutions, by turns.
    "bamba": (
        BambaConfig(**SIZES, mamba_n_heads=4, mamba_d_head=16, mamba_d_state=8, attn_layer_indices=[1]),
        {"mamba.conv1d"},
    ),
    "lfm2": (Lfm2Config(**SIZES, layer_types=["conv", "full_attention"]), {"conv.conv"}),
}


def write_model(config, folder, **options):
    torch.manual_seed(3)
    model = AutoModelForCausalLM.from_config(config)
    for parameter in model.parameters():
        nn.init.normal_(parameter, std=0.3)
    model.save_pretrained(folder, **options)
    return folder


def logits(model):
    with torch.no_grad():
        return model(torch.tensor([[3, 5, 9, 2, 7, 11, 4]]), use_cache=False).logits


def without_numbers(name):
    return re.sub(r"^.*?\.\d+\.", "", name)


@pytest.mark.parametrize("family", FAMILIES)
def test_every_linear_layer_but_routers_is_quantised_and_the_artefact_loads(tmp_path, family):
    config, stay = FAMILIES[family]
    write_model(config, tmp_path / "model")
    checkpoint = open_model(tmp_path / "model")
    assert {without_numbers(name) for name in checkpoint.kept} == stay
    report = quantize_checkpoint(checkpoint, tmp_path / "out", Settings())
    assert report.ignored == ()
    packed = hf.load(tmp_path / "out")
    inside = [name for name, module in packed.named_modules() if type(module) is nn.Linear]
    # What is still a linear layer is the head, or stays.
    assert {without_numbers(name) for name in inside} - {"lm_head"} <= {
        name.replace("block_sparse_moe.gate", "mlp.gate") for name in stay
    }
    dense = hf.load(tmp_path / "out").dequantize()
    torch.testing.assert_close(logits(packed), logits(dense), rtol=1e-4, atol=1e-4)
    exact = hf.load(tmp_path / "model")
    assert not torch.allclose(logits(dense), logits(exact), rtol=1e-3, atol=1e-3)
    for name, parameter in exact.named_parameters():
        error = (dense.get_parameter(name) - parameter).norm() / parameter.norm()
        assert error < 0.35, name


def test_experts_in_one_tensor_give_the_artefact_of_single_ones(tmp_path):
    config, _ = FAMILIES["qwen3_moe"]
    write_model(config, tmp_path / "single")
    write_model(config, tmp_path / "fused", save_original_format=False)
    assert any(tensor.ndim == 3 for tensor in load_file(tmp_path / "fused/model.safetensors").values())
    for name in ("single", "fused"):
        quantize_checkpoint(tmp_path / name, tmp_path / f"{name}-out", Settings())
    single, fused = (load_file(tmp_path / f"{name}-out/model.safetensors") for name in ("single", "fused"))
    assert single.keys() == fused.keys()
    assert all(torch.equal(single[name], fused[name]) for name in single)


def _without_prefix(tensors):
    return {name.removeprefix("model."): tensor for name, tensor in tensors.items()}


def _head_only(tensors):
    rest = dict(tensors)
    return {"lm_head.weight": rest.pop("model.embed_tokens.weight"), **rest}


def _frequencies(tensors):
    path = "model.layers.{}.self_attn.rotary_emb.inv_freq"
    return tensors | {path.format(number): torch.ones(8) for number in range(2)}


def _prediction_layer(tensors):
    inside = {name: tensor for name, tensor in tensors.items() if ".layers.1." in name}
    extra = {name.replace(".1.", ".2."): tensor.clone() for name, tensor in inside.items()}
    return tensors | extra | {"model.layers.2.eh_proj.weight": torch.randn(32, 64)}


@pytest.mark.parametrize("change", [_without_prefix, _head_only, _frequencies, _prediction_layer])
def test_a_checkpoint_as_people_have_it_gives_the_same_model(tmp_path, change):
    plain = write_model(LlamaConfig(**SIZES, tie_word_embeddings=True), tmp_path / "plain")
    tensors = load_file(plain / "model.safetensors")
    (tmp_path / "changed").mkdir()
    changed = change(tensors)
    save_file(changed, tmp_path / "changed/model.safetensors", {"format": "pt"})
    (tmp_path / "changed/config.json").write_bytes((plain / "config.json").read_bytes())
    expected = open_model(plain)
    found = open_model(tmp_path / "changed")
    assert len(found.linears) == len(expected.linears) == 14
    added = changed.keys() - tensors.keys() if len(changed) > len(tensors) else set()
    assert set(found.ignored) == added
    quantize_checkpoint(expected, tmp_path / "expected", Settings())
    quantize_checkpoint(found, tmp_path / "out", Settings())
    # What is ignored is copied.
    assert added <= load_file(tmp_path / "out/model.safetensors").keys()
    with _told_if(change is _prediction_layer):
        model = hf.load(tmp_path / "out")
    assert torch.equal(logits(model), logits(hf.load(tmp_path / "expected")))


def _told_if(ignored):
    """Older checkpoints' frequencies are no news to transformers; other tensors it does not know are told."""
    return pytest.warns(UserWarning, match=r"^transformers ignores") if ignored else nullcontext()


@pytest.mark.parametrize("config_class", [MambaConfig, FalconMambaConfig])
def test_a_layer_whose_weight_other_code_reads_stays(tmp_path, config_class):
    write_model(config_class(**{**SIZES, "state_size": 8, "time_step_rank": 4}), tmp_path)
    checkpoint = open_model(tmp_path)
    kinds = {name.rpartition(".")[2] for name in checkpoint.linears}
    assert kinds == {"in_proj", "x_proj", "out_proj"}
    assert {name.rpartition(".")[2] for name in checkpoint.kept} == {"dt_proj", "conv1d", "A_log"}


def test_a_layer_whose_weight_other_code_changes_stays(tmp_path):
    # RWKV divides two of its weights by powers of two when it runs.
    sizes = {name: size for name, size in SIZES.items() if "head" not in name}
    write_model(RwkvConfig(**sizes, attention_hidden_size=32, rescale_every=1), tmp_path)
    kept = {without_numbers(name) for name in open_model(tmp_path).kept}
    assert {"attention.output", "feed_forward.value"} <= kept


def test_a_layer_whose_inputs_take_the_dtype_of_its_weight_stays(tmp_path):
    # Packed trits are integers, and inputs would become integers, too.
    if "hy_v4" not in CONFIG_MAPPING:
        pytest.skip("this transformers has no hy_v4")
    write_small("hy_v4", tmp_path)
    checkpoint = open_model(tmp_path)
    assert {"weights_proj"} <= {name.rpartition(".")[2] for name in checkpoint.kept}
    assert "weights_proj" not in {name.rpartition(".")[2] for name in checkpoint.linears}


@pytest.mark.parametrize("part", ["number", "rows"])
def test_a_layout_is_found_by_what_experts_compute(part, monkeypatch):
    experts = AutoModelForCausalLM.from_config(FAMILIES["mixtral"][0]).model.layers[0].mlp.experts
    found = layout_of(experts.to("meta"))
    assert (found.transposed, found.interleaved) == (False, False)
    transposed = AutoModelForCausalLM.from_config(FAMILIES["gpt_oss"][0]).model.layers[0].mlp.experts
    found = layout_of(transposed.to("meta"))
    assert (found.transposed, found.interleaved) == (True, True)
    run = type(experts).forward
    other = (lambda *given: 1.01 * run(*given)) if part == "number" else (lambda *given: run(*given).flip(1))
    monkeypatch.setattr(type(experts), "forward", other)
    assert layout_of(experts) is None


def refuses(message):
    return pytest.raises(CheckpointError, match=f"^{re.escape(message)}$")


def changed_tensors(folder, change):
    tensors = load_file(folder / "model.safetensors")
    change(tensors)
    save_file(tensors, folder / "model.safetensors", {"format": "pt"})


def test_a_checkpoint_that_lacks_a_tensor_is_refused(tmp_path):
    write_model(LlamaConfig(**SIZES), tmp_path)
    changed_tensors(tmp_path, lambda tensors: tensors.pop("model.norm.weight"))
    with refuses(f"Checkpoint must hold every tensor of its model; it lacks model.norm.weight: {tmp_path}"):
        open_model(tmp_path)


def test_a_mixture_that_lacks_a_matrix_is_refused(tmp_path):
    write_model(FAMILIES["qwen3_moe"][0], tmp_path)
    changed_tensors(tmp_path, lambda tensors: tensors.pop("model.layers.1.mlp.experts.2.up_proj.weight"))
    rule = "Checkpoint must hold every layer of every expert; it lacks model.layers.1.mlp.experts.2.up"
    with refuses(f"{rule}: {tmp_path}"):
        open_model(tmp_path)


def test_a_tensor_of_another_shape_is_refused(tmp_path):
    write_model(LlamaConfig(**SIZES), tmp_path)
    name = "model.layers.1.mlp.up_proj.weight"
    changed_tensors(tmp_path, lambda tensors: tensors.update({name: torch.ones(48, 16)}))
    with refuses(f"{name} must have shape (48, 32), not (48, 16): {tmp_path}"):
        open_model(tmp_path)


def test_most_weights_elsewhere_are_refused(tmp_path):
    sizes = {**SIZES, "num_local_experts": 4, "interleave_moe_layer_step": 1, "attention_chunk_size": 16}
    write_model(Llama4TextConfig(**sizes, intermediate_size_mlp=48), tmp_path)
    rule = "Most weights of the decoder blocks must be in linear layers or known experts, not in"
    with refuses(f"{rule} Llama4TextExperts: model.layers.0.feed_forward.experts.gate_up_proj in {tmp_path}"):
        open_model(tmp_path)


def test_code_of_the_checkpoint_is_not_run(tmp_path):
    code = tmp_path / "configuration_my.py"
    write_checkpoint(tmp_path, model_type="mine", auto_map={"AutoConfig": "configuration_my.MyConfig"})
    code.write_text("raise SystemExit('was run')\n")
    rule = f"Model must be one that transformers has, not code of its own (auto_map): {tmp_path}"
    with refuses(rule):
        open_model(tmp_path)


def test_an_unknown_model_is_refused(tmp_path):
    write_checkpoint(tmp_path, model_type="mine")
    assert json.loads((tmp_path / "config.json").read_text())["model_type"] == "mine"
    with pytest.raises(CheckpointError, match=r"^Model cannot be built: "):
        open_model(tmp_path)
