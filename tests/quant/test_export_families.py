"""Each family of models as GGUF, beside what llama.cpp's own converter writes (gguf_models.py)."""

import json
import math
import re
from itertools import product
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file

import ternhw_quant
from benchmarks import families, llama
from ternhw_quant.errors import InputError
from ternhw_quant.exporting import changes
from ternhw_quant.exporting.families import FAMILIES
from ternhw_quant.exporting.gguf import export_gguf
from ternhw_quant.storage.artifact import open_artifact
from tests.quant.gguf_models import FOUND, read, write_even

gguf = pytest.importorskip("gguf", reason="needs the extra export")

YARN = {"rope_type": "yarn", "rope_theta": 10000.0, "factor": 4.0, "original_max_position_embeddings": 64}
CONVERTED = json.loads(FOUND.read_text())

#: Settings of the converter that ours leaves out, and why nothing changes.
LEFT_OUT = {
    "expert_group_count": "one group",
    "expert_group_used_count": "one group",
    "expert_shared_count": "llama.cpp's graph takes the size of the shared experts",
    "nextn_predict_layers": "the layers that predict further are not in the model",
    "rope.freq_base_swa": "llama.cpp's graph does not read it",
    "rope.scaling.original_context_length": "without scaling",
    "rope.scaling.type": "without scaling",
    "rope.scaling.yarn_beta_fast": "32, as without",
    "rope.scaling.yarn_beta_slow": "1, as without",
    "tensor_data_layout": "a note on the order of rows, which is the same",
    "use_parallel_residual": "llama.cpp looks for the norm that is missing then",
}
#: Tensors that are other ones, by a part of their names.
OTHER_TENSORS = {
    "gemma3_text": "token_embd",  # The converter leaves rows out that the tokenizer has no tokens for.
    "granitemoe_swa": "_exps",  # It joins gate and up; llama.cpp reads both forms.
}
#: Settings with another value, and why ours is right.
OTHERS = {
    ("bloom", "context_length"): "the converter takes the width; the models were trained with 2048 tokens",
    ("falcon", "context_length"): "of the configuration; the converter has that of the first models",
    ("falcon", "feed_forward_length"): "of the configuration",
    ("glm", "attention.layer_norm_rms_epsilon"): "of the configuration, not of another model",
    ("glm", "context_length"): "of the configuration",
    ("glm4_moe", "block_count"): "without the layers that predict further",
    ("minicpm3", "attention.head_count_kv"): "after the latent, each query has its key",
    ("nemotron", "attention.layer_norm_rms_epsilon"): "it has layer norms",
    ("phi", "attention.head_count_kv"): "of the configuration",
    ("phi", "feed_forward_length"): "of the configuration",
    ("solar_open", "rope.dimension_count"): "transformers rotates whole heads",
}


def unlike(family, ours, theirs):
    """Return the settings in which a file differs from the converter's, but for those that are known to."""
    architecture = ours["general.architecture"]
    assert architecture == theirs["general.architecture"]
    found = {}
    for key in sorted(ours.keys() & theirs.keys()):
        name = key.removeprefix(f"{architecture}.")
        windowed = name == "context_length" and not FAMILIES[family].window and ours[key] == 64
        if ours[key] != pytest.approx(theirs[key]) and (family, name) not in OTHERS and not windowed:
            found[name] = (ours[key], theirs[key])
    for key in sorted(theirs.keys() - ours.keys()):
        name = key.removeprefix(f"{architecture}.")
        windowed = name.startswith("attention.sliding_window") and not FAMILIES[family].window
        if name not in LEFT_OUT and (family, name) not in OTHERS and not windowed:
            found[name] = (None, theirs[key])
    return found


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_has_the_settings_and_tensors_of_llama_cpp(tmp_path, family):
    folder = write_even(family, tmp_path / "model")
    report = export_gguf(folder, tmp_path / "model.gguf")
    settings, tensors = read(tmp_path / "model.gguf")
    expected = CONVERTED[family]
    assert report.architecture == settings["general.architecture"]
    assert unlike(family, settings, expected["settings"]) == {}
    if (other := OTHER_TENSORS.get(family)) is not None:
        tensors, expected["tensors"] = (
            {name: found for name, found in each.items() if other not in name or "down" in name}
            for each in (tensors, expected["tensors"])
        )
    assert tensors == expected["tensors"]


def test_every_family_is_listed_in_the_documents():
    text = (Path(__file__).parents[2] / "docs" / "evaluation.md").read_text()
    (line,) = re.findall(r"These (\d+) families can be exported: ([^.]*)\.", " ".join(text.split()))
    assert int(line[0]) == len(FAMILIES)
    assert line[1].replace("`", "").split(", ") == sorted(FAMILIES)


def exported(folder, out, *, weight_type="f16", **settings):
    """Export the even model in `folder` with other settings, and return the report and the file."""
    path = folder / "config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | settings))
    report = export_gguf(folder, out, weight_type=weight_type)
    return report, *read(out)


def refused(folder, **settings):
    with pytest.raises(InputError) as error:
        exported(folder, folder / "model.gguf", **settings)
    assert not list(folder.glob("model.gguf*"))
    return str(error.value).removesuffix(f": {folder}")


def test_rows_that_hold_queries_keys_and_values_come_apart():
    # Two heads of one feature: query, key and value of the first, then of the second.
    rows = torch.tensor([[1], [2], [3], [4], [5], [6]])
    config = SimpleNamespace(num_attention_heads=2)
    assert changes.heads_apart(rows, config).flatten().tolist() == [1, 4, 2, 5, 3, 6]
    # Two groups of two queries, a key and a value.
    config = SimpleNamespace(
        num_attention_heads=4, num_kv_heads=2, hidden_size=4, new_decoder_architecture=True
    )
    found = changes.falcon_heads_apart(torch.arange(8)[:, None], config).flatten().tolist()
    assert found == [0, 1, 4, 5, 2, 6, 3, 7]
    config.new_decoder_architecture, config.multi_query = False, True
    assert changes.falcon_heads_apart(torch.arange(6)[:, None], config).flatten().tolist() == [
        0,
        1,
        2,
        3,
        4,
        5,
    ]


def test_halves_of_a_head_come_by_turns():
    assert changes.halves_by_turns(torch.arange(8), 2).tolist() == [0, 2, 1, 3, 4, 6, 5, 7]


def test_a_latent_gives_keys_across_and_values_along_its_features():
    # Two heads: two features without rotation and one value each, of a latent of three.
    rows = torch.arange(18).reshape(6, 3)
    config = SimpleNamespace(num_attention_heads=2, qk_nope_head_dim=2)
    assert changes.keys_of_mla(rows, config)[1].tolist() == [[9, 12], [10, 13], [11, 14]]
    assert changes.values_of_mla(rows, config).tolist() == [[[6, 7, 8]], [[15, 16, 17]]]


def test_biases_that_llama_cpp_must_find_are_zeros(tmp_path):
    folder = write_even("gpt_neox", tmp_path / "neox")
    tensors = load_file(folder / "model.safetensors")
    kept = {name: each for name, each in tensors.items() if not re.search(r"attention\..*\.bias", name)}
    save_file(kept, folder / "model.safetensors", metadata={"format": "pt"})
    exported(folder, tmp_path / "neox.gguf", attention_bias=False)
    found = {tensor.name: tensor.data for tensor in gguf.GGUFReader(tmp_path / "neox.gguf").tensors}
    assert found["blk.1.attn_qkv.bias"].shape == (384,)
    assert not found["blk.1.attn_qkv.bias"].any()
    assert found["blk.1.ffn_up.bias"].any()


def test_a_bias_that_llama_cpp_does_not_read_is_refused(tmp_path):
    folder = write_even("olmo", tmp_path / "model")
    tensors = load_file(folder / "model.safetensors")
    heads = {"q": 128, "k": 64, "v": 64, "o": 128}
    for (head, rows), block in product(heads.items(), range(2)):
        tensors[f"model.layers.{block}.self_attn.{head}_proj.bias"] = torch.ones(rows)
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    message = "Tensor must be one that llama.cpp's olmo has, not model.layers.0.self_attn.k_proj.bias"
    assert refused(folder, attention_bias=True) == message


def test_a_head_is_written_where_llama_cpp_looks_for_one_and_only_there(tmp_path):
    folder = write_even("olmo2", tmp_path / "own")
    tensors = load_file(folder / "model.safetensors")
    tensors["lm_head.weight"] = tensors["model.embed_tokens.weight"].clone()
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    _, _, found = exported(folder, tmp_path / "own.gguf", tie_word_embeddings=True)
    assert found["output.weight"] == found["token_embd.weight"]
    folder = write_even("gemma", tmp_path / "embedding")
    _, _, found = exported(folder, tmp_path / "embedding.gguf")
    assert "output.weight" not in found
    tensors = load_file(folder / "model.safetensors")
    tensors["lm_head.weight"] = tensors["lm_head.weight"] + 1
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    message = "Output head must be the embedding, as in llama.cpp's gemma, not a matrix of its own"
    assert refused(folder) == message


@pytest.mark.parametrize(
    ("family", "settings", "message"),
    [
        ("gemma2", {"query_pre_attn_scalar": 64}, "query_pre_attn_scalar must be 32 for GGUF, not 64"),
        ("qwen3_moe", {"norm_topk_prob": False}, "norm_topk_prob must be True for GGUF, not False"),
        ("qwen2", {"head_dim": 64}, "All heads must have 128 features together for GGUF, not 256"),
        (
            "exaone4",
            {"layer_types": ["sliding_attention", "full_attention"]},
            "num_hidden_layers must be 64 with layers of both kinds, for GGUF",
        ),
        (
            "deepseek_v3",
            {"rope_interleave": False},
            "rope_interleave must be true, not false, for GGUF",
        ),
        (
            "llama",
            {"rope_parameters": YARN | {"beta_fast": 16}},
            "beta_fast of YaRN must be 32 for GGUF, not 16",
        ),
    ],
)
def test_what_llama_cpp_has_no_setting_for_is_named(tmp_path, family, settings, message):
    assert refused(write_even(family, tmp_path / "model"), **settings) == message


def test_a_context_is_no_longer_than_a_window_that_llama_cpp_does_not_have(tmp_path):
    report, settings, _ = exported(write_even("phi3", tmp_path / "model"), tmp_path / "model.gguf")
    assert report.context == settings["phi3.context_length"] == 64
    assert report.notes == (
        "llama.cpp has no sliding window for phi3; the file allows texts of one window, 64 tokens",
    )
    report, settings, _ = exported(write_even("gemma2", tmp_path / "gemma"), tmp_path / "gemma.gguf")
    assert (report.context, report.notes) == (256, ())
    assert settings["gemma2.attention.sliding_window"] == 64
    assert settings["gemma2.attention.sliding_window_pattern"] == [True, False]


def test_scaled_rotary_embeddings_have_their_settings(tmp_path):
    folder = write_even("qwen3", tmp_path / "qwen3")
    linear = {"rope_type": "linear", "rope_theta": 5000.0, "factor": 2.0}
    _, found, _ = exported(folder, tmp_path / "linear.gguf", rope_parameters=linear)
    assert (found["qwen3.rope.scaling.type"], found["qwen3.rope.scaling.factor"]) == ("linear", 2.0)
    assert found["qwen3.rope.freq_base"] == 5000.0
    _, found, _ = exported(folder, tmp_path / "yarn.gguf", rope_parameters=YARN)
    assert found["qwen3.rope.scaling.type"] == "yarn"
    assert found["qwen3.rope.scaling.original_context_length"] == 64
    assert "qwen3.rope.scaling.attn_factor" not in found
    # llama.cpp multiplies what the file says by 0.1 · ln 4 + 1 = 1.1386.
    given = YARN | {"attention_factor": 2.0}
    report, found, _ = exported(folder, tmp_path / "given.gguf", rope_parameters=given)
    assert found["qwen3.rope.scaling.attn_factor"] == pytest.approx(2.0 / 1.138629, rel=1e-5)
    assert report.notes == ()
    report, _, _ = exported(folder, tmp_path / "ends.gguf", rope_parameters=YARN | {"truncate": False})
    assert report.notes == ("llama.cpp rounds the range of frequencies that YaRN scales in part",)
    hunyuan = write_even("hunyuan_v1_dense", tmp_path / "hunyuan")
    alpha = {"rope_type": "dynamic", "rope_theta": 10000.0, "factor": 1.0, "alpha": 1000.0}
    _, found, _ = exported(hunyuan, tmp_path / "alpha.gguf", rope_parameters=alpha)
    assert found["hunyuan-dense.rope.freq_base"] == pytest.approx(10000 * 1000 ** (32 / 30), rel=1e-6)


def test_long_ropes_have_both_lists_of_factors(tmp_path):
    folder = write_even("phi3", tmp_path / "model")
    factors = {"short_factor": [1.0 + k / 16 for k in range(16)], "long_factor": [2.0 + k for k in range(16)]}
    rope = {"rope_type": "longrope", "rope_theta": 10000.0, "partial_rotary_factor": 1.0, **factors}
    settings = {"rope_parameters": rope, "original_max_position_embeddings": 64, "sliding_window": None}
    _, found, _ = exported(folder, tmp_path / "model.gguf", **settings)
    assert found["phi3.rope.scaling.type"] == "longrope"
    # Four times the context: √(1 + ln 4 / ln 64).
    assert found["phi3.rope.scaling.attn_factor"] == pytest.approx(math.sqrt(1 + 1 / 3), rel=1e-5)
    tensors = {tensor.name: tensor.data for tensor in gguf.GGUFReader(tmp_path / "model.gguf").tensors}
    assert tensors["rope_factors_long.weight"].tolist() == factors["long_factor"]
    assert tensors["rope_factors_short.weight"].tolist() == factors["short_factor"]


@pytest.mark.parametrize("weight_type", ["f16", "q8_0", "tq1_0", "tq2_0"])
def test_layers_of_experts_are_stacked_as_the_artefact_has_them(tmp_path, weight_type):
    sizes = {"hidden_size": 256, "moe_intermediate_size": 256, "head_dim": 64}
    source = write_even("qwen3_moe", tmp_path / "source", **sizes)
    ternhw_quant.quantize(source, tmp_path / "artefact", method="absmean", group_size=256)
    report = export_gguf(tmp_path / "artefact", tmp_path / "model.gguf", weight_type=weight_type)
    layers = open_artifact(tmp_path / "artefact").layers
    found = {tensor.name: tensor for tensor in gguf.GGUFReader(tmp_path / "model.gguf").tensors}
    for role in ("gate", "up", "down"):
        stack = found[f"blk.1.ffn_{role}_exps.weight"]
        assert stack.tensor_type.name == weight_type.upper()
        values = gguf.quants.dequantize(stack.data, stack.tensor_type)
        for number in range(4):
            expected = layers[f"model.layers.1.mlp.experts.{number}.{role}_proj"].dequantize().numpy()
            # Q8_0 rounds each weight to 1/127 of the largest, and its scale to 11 bits.
            allowed = np.abs(expected).max() / 127 if weight_type == "q8_0" else 0
            assert np.abs(values[number] - expected).max() <= allowed
    assert found["blk.1.ffn_gate_inp.weight"].tensor_type.name == "F32"
    quantized = 2 * (2 * 256 * 256 + 2 * 128 * 256 + 3 * 4 * 256 * 256)
    assert report.quantized_weights == quantized


def test_the_turned_keys_of_a_latent_are_not_ternary(tmp_path):
    sizes = {"hidden_size": 256, "kv_lora_rank": 256, "q_lora_rank": 256, "v_head_dim": 64}
    sizes |= {"intermediate_size": 256, "moe_intermediate_size": 256}
    source = write_even("deepseek_v3", tmp_path / "source", **sizes)
    ternhw_quant.quantize(source, tmp_path / "artefact", method="absmean", group_size=256)
    export_gguf(tmp_path / "artefact", tmp_path / "model.gguf", weight_type="tq2_0")
    types = {each.name: each.tensor_type.name for each in gguf.GGUFReader(tmp_path / "model.gguf").tensors}
    assert types["blk.0.attn_k_b.weight"] == "F16"
    assert types["blk.0.attn_v_b.weight"] == types["blk.0.attn_q_b.weight"] == "TQ2_0"


LINEAR = {"rope_type": "linear", "rope_theta": 10000.0, "factor": 4.0}
PLAIN = {"rope_type": "default", "rope_theta": 10000.0}
LONG = {
    "rope_type": "longrope",
    "rope_theta": 10000.0,
    "partial_rotary_factor": 1.0,
    "short_factor": [1.0 + each / 16 for each in range(16)],
    "long_factor": [2.0 + each for each in range(16)],
}
#: What families have besides: scaled rotary embeddings, and other orders of rows, heads, blocks and experts.
VARIANTS = [
    ("llama", {"rope_parameters": YARN}),
    ("qwen3", {"rope_parameters": YARN | {"attention_factor": 1.5}}),
    ("qwen3", {"rope_parameters": LINEAR}),
    ("stablelm", {"rope_parameters": YARN | {"partial_rotary_factor": 0.25}}),
    ("gemma3_text", {"rope_parameters": {"sliding_attention": PLAIN, "full_attention": LINEAR}}),
    ("olmo3", {"rope_parameters": {"sliding_attention": PLAIN, "full_attention": YARN}}),
    ("phi3", {"rope_parameters": LONG, "original_max_position_embeddings": 64, "sliding_window": None}),
    ("hunyuan_v1_dense", {"rope_parameters": PLAIN | {"rope_type": "dynamic", "factor": 1.0, "alpha": 50.0}}),
    ("deepseek_v3", {"rope_parameters": YARN | {"mscale": 1.0, "mscale_all_dim": 1.0}}),
    ("deepseek_v2", {"rope_parameters": YARN | {"mscale": 0.707, "mscale_all_dim": 0.707}}),
    ("deepseek_v2", {"q_lora_rank": None}),
    ("deepseek_v3", {"n_routed_experts": 8, "n_group": 2, "topk_group": 1}),
    ("falcon", {"new_decoder_architecture": True, "num_kv_heads": 2}),
    ("falcon", {"multi_query": False}),
    ("gpt_bigcode", {"multi_query": False}),
    ("gpt_neox", {"use_parallel_residual": False}),
    ("stablelm", {"use_parallel_residual": True}),
    ("minimax_m2", {"rotary_dim": 16}),
    ("mpt", {"n_heads": 6, "d_model": 192}),
    ("olmo", {"clip_qkv": 0.5}),
    ("smollm3", {"num_hidden_layers": 8}),
    ("exaone4", {"sliding_window": None, "layer_types": ["full_attention"] * 2}),
]


@pytest.mark.slow
@pytest.mark.skipif(not llama.is_there(), reason="needs llama-cpp-python")
@pytest.mark.parametrize(("family", "settings"), [*((family, {}) for family in FAMILIES), *VARIANTS])
def test_llama_cpp_gives_the_logits_of_a_family(tmp_path, family, settings):
    found, differences = families.try_gguf(family, tmp_path, **settings)
    assert (found, differences.keys()) == ("works: logits equal in llama.cpp", families.NEAR.keys())
