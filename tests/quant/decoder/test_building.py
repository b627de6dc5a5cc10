"""The contract of an artefact: real families, what is refused, and fraction bits by the ranges."""

import json
from dataclasses import replace

import pytest
import torch
from safetensors.torch import load_file, save_file
from transformers import (
    AutoModelForCausalLM,
    LlamaConfig,
    MistralConfig,
    Qwen2Config,
    Qwen3Config,
)

from ternhw_quant.decoder import building, golden
from ternhw_quant.decoder.building import MISSING, build_contract, check_family, exact_planes
from ternhw_quant.decoder.contract import Matrix, integer_weight
from ternhw_quant.errors import InputError
from ternhw_quant.integer import IntegerMatrix
from ternhw_quant.models import hf
from tests.artifacts import Form, write_artifact
from tests.quant.decoder.contracts import random_contract
from tests.quant.decoder.test_c import compare

SIZES = {
    "vocab_size": 512,
    "hidden_size": 32,
    "intermediate_size": 40,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 64,
    "head_dim": 8,
}
LLAMA3 = {
    "rope_type": "llama3",
    "rope_theta": 10000.0,
    "factor": 8.0,
    "low_freq_factor": 1.0,
    "high_freq_factor": 4.0,
    "original_max_position_embeddings": 16,
}
FAMILIES = {
    "LLaMA": LlamaConfig(**SIZES, tie_word_embeddings=True),
    "LLaMA 3, untied": LlamaConfig(**SIZES, rope_parameters=LLAMA3),
    "LLaMA with biases": LlamaConfig(**SIZES, attention_bias=True, mlp_bias=True),
    "Mistral": MistralConfig(**SIZES, sliding_window=64),
    "Qwen2": Qwen2Config(**{name: size for name, size in SIZES.items() if name != "head_dim"}),
    "Qwen3": Qwen3Config(**SIZES, tie_word_embeddings=True),
}
ROWS = [[1, 5, 9, 2, 7, 300, 41, 8], [1, 77, 401, 3]]


def artifact_of(folder, config, form=Form()):  # noqa: B008 — it is frozen
    torch.manual_seed(0)
    model = AutoModelForCausalLM.from_config(config).eval()
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if name.endswith("bias"):
                parameter.normal_(0, 0.5)
            elif "norm" in name:
                parameter.uniform_(0.5, 1.5)
    write_artifact(folder, model, form)
    return folder


@pytest.fixture(scope="module")
def llama(tmp_path_factory):
    return artifact_of(tmp_path_factory.mktemp("llama"), FAMILIES["LLaMA"])


def edited(source, folder, tensors=None, **config):
    """Copy an artefact with other settings or tensors."""
    folder.mkdir()
    for path in source.iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    stored = load_file(folder / "model.safetensors")
    for name, edit in (tensors or {}).items():
        stored[name] = edit(stored.get(name))
    stored = {name: tensor for name, tensor in stored.items() if tensor is not None}
    save_file(stored, folder / "model.safetensors", metadata={"format": "pt"})
    settings = json.loads((folder / "config.json").read_text()) | config
    (folder / "config.json").write_text(json.dumps(settings))
    return folder


@pytest.mark.parametrize("family", FAMILIES)
def test_decoder_computes_what_transformers_does(tmp_path, family):
    folder = artifact_of(tmp_path / "artifact", FAMILIES[family], Form(offsets=True, permuted=True))
    contract = build_contract(folder, ROWS, head="float")
    tokens = torch.tensor([ROWS[0] * 3])
    with torch.inference_mode():
        expected = hf.load(folder, activation_bits=8, dtype=torch.float32)(tokens).logits.double()
    got = golden.run(contract, tokens)
    assert not any(got.saturations.values())
    # Both round activations to 8 bits: where one of them rounds the other way, a whole unit is between them.
    assert (got.logits - expected).norm() / expected.norm() < 0.03
    compare(build_contract(folder, ROWS, head="int8"), tokens)


def test_head_is_near_the_one_in_float(llama):
    tokens, logits = torch.tensor([ROWS[0]]), {}
    for head in ("float", "int8", "ptqtp"):
        contract = build_contract(llama, ROWS, head=head)
        found = golden.run(contract, tokens).logits.double()
        logits[head] = found if head == "float" else found / 2**contract.logit_bits
    # 8 bits of activations and 7 of weights; two planes fit random weights much worse.
    for head, limit in (("int8", 0.02), ("ptqtp", 0.4)):
        assert 0 < (logits[head] - logits["float"]).norm() / logits["float"].norm() < limit


@pytest.mark.parametrize(("tied", "mantissas"), [(False, {1, 3, 9, 27, 81}), (True, {1, 7, 49})])
def test_exact_planes_are_the_rounded_weight(tied, mantissas):
    weight = torch.randn(9, 50, generator=torch.Generator().manual_seed(0))
    weight[3] = 0
    weight[4] *= 121 / 64 / weight[4].abs().max()  # Fits an exponent of −6 exactly.
    matrix = exact_planes(weight, 16, tied=tied)
    values = integer_weight(matrix)
    assert values.abs().amax(dim=1).tolist()[4] == 121 and int(matrix.exponents[4]) == -6
    assert all(61 <= top <= 121 for row, top in enumerate(values.abs().amax(dim=1).tolist()) if row != 3)
    scale = 2.0 ** matrix.exponents[:, None].double()
    assert bool(((values * scale - weight).abs() <= scale / 2).all())
    assert set(matrix.mantissas.flatten().tolist()) == mantissas


def test_fraction_bits_leave_head_room(llama):
    contract = build_contract(llama, ROWS)
    names = {f"{block}.{name}" for block in range(2) for name in contract.blocks[0].bits}
    assert {one.tensor for one in contract.ranges} == names | {"residual", "logits"}
    for one in contract.ranges:
        width, room = (16, 2) if one.tensor.endswith(("query", "key", "value")) else (32, 8)
        assert one.limit == (2 ** (width - 1) - 1) / 2**one.fraction_bits
        # Twice or eight times the range fits; with one more bit it would not, unless 24 bits are reached.
        assert room * one.largest * (1 - 2.0 ** (1 - width)) <= one.limit
        assert 2 * room * one.largest > one.limit or one.fraction_bits == 24


def test_outliers_of_a_residual_are_computed(llama, tmp_path):
    def outlier(table):
        table[5, 3] = 6e4  # The largest that float16 nearly holds.
        return table

    folder = edited(llama, tmp_path / "outlier", {"model.embed_tokens.weight": outlier})
    contract = build_contract(folder, ROWS, head="float")
    assert contract.residual_bits == 12
    result = golden.run(contract, torch.tensor([ROWS[0]]))
    assert not any(result.saturations.values())
    # Calibrated without it, the outlier saturates and is counted.
    narrower = replace(contract, residual_bits=24)
    assert golden.run(narrower, torch.tensor([ROWS[0]])).saturations["embedding"] == 1


def refused(folder, message, **options):
    with pytest.raises(InputError) as error:
        build_contract(folder, ROWS, **options)
    assert str(error.value) == message


def test_ranges_beyond_the_numbers_are_refused(llama, monkeypatch):
    found = building.calibrated

    def larger(**ranges):
        monkeypatch.setattr(building, "calibrated", lambda *arguments: found(*arguments) | ranges)

    larger(residual=2.0**20 + 1)
    refused(llama, "Residual stream must be at most 1048576, not 1048577")
    larger(**{"1.key": 16385.0})
    refused(llama, "Range must be at most 16384, not 16385: 1.key")
    larger(logits=float("nan"))
    refused(llama, "Calibration must give finite numbers; logits is not finite")


@pytest.mark.parametrize("family", [*MISSING, "unheard_of"])
def test_other_families_are_refused_by_what_is_missing(family):
    missing = MISSING.get(family, "a specification of its blocks")
    with pytest.raises(InputError) as error:
        check_family({"model_type": family})
    assert str(error.value) == f"Integer decoder has no family {family}; missing: {missing}"


def test_settings_that_the_page_lacks_are_refused(llama, tmp_path):
    yarn = {"rope_type": "yarn", "factor": 2.0, "rope_theta": 10000.0}
    folder = edited(llama, tmp_path / "yarn", rope_parameters=yarn)
    refused(folder, "Rotary scaling must be default, linear, llama3, not yarn")
    folder = edited(llama, tmp_path / "gelu", hidden_act="gelu")
    refused(folder, "Activation function must be silu, not gelu")
    refused(llama, "Context must be from 1 to 64, the model's longest, not 65 (context)", context=65)
    refused(llama, "Head must be int8, ptqtp, float, not fp8 (head)", head="fp8")
    mistral = artifact_of(tmp_path / "mistral", MistralConfig(**SIZES, sliding_window=48))
    refused(mistral, "Context must be at most 48, the sliding window, not 64 (context)")
    assert build_contract(mistral, ROWS, context=48).context == 48


def test_a_matrix_that_is_not_quantised_is_refused(llama, tmp_path):
    gone = {
        f"model.layers.1.mlp.up_proj.{part}": lambda _: None for part in ("weight_scales", "weight_shape")
    }
    gone["model.layers.1.mlp.up_proj.weight"] = lambda _: torch.zeros(40, 32)
    folder = edited(llama, tmp_path / "dense", gone)
    refused(folder, "Every matrix of a block must be quantised; model.layers.1.mlp.up_proj is not")


def test_uniform_codes_are_refused(tmp_path):
    folder = artifact_of(tmp_path / "uniform", FAMILIES["LLaMA"], Form(bits=4))
    name = "model.layers.0.self_attn.q_proj"
    refused(folder, f"Integer datapath needs trits, not codes of 4 bits: {name}")


def test_sizes_beyond_the_numbers_are_refused():
    contract = random_contract(0)
    norm, matrix = contract.final_norm, contract.blocks[0].matrices["q"]
    for build, message in (
        (
            lambda: replace(contract, context=2**20 + 1),
            "Context must be from 1 to 1048576, not 1048577 (context)",
        ),
        (lambda: replace(contract, head_dim=7), "Head dimension must be even and at most 1024, not 7"),
        (lambda: replace(contract, kv_heads=3), "Query heads must be a multiple of the 3 key heads, not 4"),
        (
            lambda: replace(norm, weight=norm.weight * 0 - 2**29 - 1),
            "Weights of a norm must be at most 2**29, not 536870913",
        ),
        (lambda: replace(norm, epsilon=2**60), f"Epsilon must be from 0 to 2**60 in its format, not {2**60}"),
        (
            lambda: Matrix(integers=matrix.integers, bias=torch.tensor([-(2**31)])),
            "Bias must be below 2**31 in its format, not up to 2147483648",
        ),
    ):
        with pytest.raises(InputError) as error:
            build()
        assert str(error.value) == message


def test_rows_whose_accumulators_need_more_than_32_bits_are_refused():
    # 33,155 · 510 · 127 = 2,147,449,350, and 2**31 = 2,147,483,648.
    def row(columns):
        return IntegerMatrix(
            planes=torch.ones(2, 1, columns, dtype=torch.int8),
            mantissas=torch.full((2, 1, 1), 255, dtype=torch.uint8),
            exponents=torch.zeros(1, dtype=torch.int8),
            group_size=columns,
        )

    Matrix(integers=row(33155))
    with pytest.raises(InputError, match=r"^Accumulators must be below 2\*\*31, not up to 2147514120$"):
        Matrix(integers=row(33156))
