import json

import pytest
import torch
from transformers import (
    CONFIG_MAPPING,
    AutoModelForCausalLM,
    BloomConfig,
    MixtralConfig,
    OPTConfig,
    Qwen3MoeConfig,
)

from benchmarks.families import write_small
from ternhw_quant.errors import CheckpointError
from ternhw_quant.methods.hessian import Hessian
from ternhw_quant.methods.method import METHODS, named
from ternhw_quant.runs import pipeline
from ternhw_quant.runs.pipeline import Settings
from ternhw_quant.runs.plan import plan
from ternhw_quant.runs.planes import weight_bytes
from ternhw_quant.runs.tasks import Task, quantize_tensor
from ternhw_quant.storage.artifact import open_artifact
from ternhw_quant.storage.checkpoint import open_checkpoint
from ternhw_quant.texts import Windows
from ternhw_quant.weights.sizes import STORAGES
from tests.checkpoints import quantize_tiny as quantize_checkpoint
from tests.checkpoints import tiny_tensors, write_checkpoint

WINDOWS = Windows(rows=((1, 2, 3), (4, 5)), origin={})

EVERY = [
    *METHODS.values(),
    named("ptqtp", planes=3, group_size=0),
    named("ptqtp-h", order="act", group_size=5),
    named("absmean", per_tensor=True),
    named("gptq", bits=3, order="act"),
    named("pt2", released=True),
    named("rtn", bits=2, order="random"),
]


#: Families whose blocks run one by one, and others that are refused for different reasons.
RUN = {
    "llama": None,
    "qwen3_moe": None,
    "olmo_hybrid": None,
    "bamba": "Calibrated methods cannot run the decoder blocks of BambaForCausalLM one by one (",
    "bart": "Linear layer must be run by its decoder block, and is not: model.decoder.layers.0.encoder_attn.",
    "ctrl": "Calibrated methods cannot run the decoder blocks of CTRLLMHeadModel one by one: hidden states ",
    "rembert": "Calibrated methods cannot run the decoder blocks of RemBertForCausalLM one by one (",
    "xlm": "Calibrated methods need every linear layer in transformer.attentions, not transformer.ffns.",
}


@pytest.mark.parametrize("family", RUN)
def test_a_plan_refuses_what_a_calibrated_run_refuses(tmp_path, family):
    if family not in CONFIG_MAPPING:
        pytest.skip(f"this transformers has no {family}")
    write_small(family, tmp_path / "model")
    settings, found = settings_of(named("gptq", bits=2)), []
    for attempt in (
        lambda: plan(tmp_path / "model", settings),
        lambda: pipeline.quantize_checkpoint(tmp_path / "model", tmp_path / "out", settings),
    ):
        try:
            attempt()
        except CheckpointError as error:
            found.append(str(error))
        else:
            found.append(None)
    assert found[0] == found[1]
    assert (found[0] or "").startswith(RUN[family] or "")
    assert (found[0] is None) == (RUN[family] is None)
    assert (tmp_path / "out/config.json").exists() == (RUN[family] is None)
    if found[0] is not None:
        assert not list(tmp_path.glob("out/.partial/*.safetensors"))


@pytest.fixture
def not_run(monkeypatch):
    """Plans of tensors that are no model, whose decoder blocks nothing could run."""
    monkeypatch.setattr("ternhw_quant.runs.plan.decoder_for", lambda *_, **__: None)


def settings_of(method, packing="base3"):
    return Settings(method=method, packing=packing, calibration=WINDOWS if method.calibrated else None)


@pytest.mark.parametrize("packing", STORAGES)
def test_weight_bytes_are_what_is_stored(tmp_path, packing):
    checkpoint = open_checkpoint(write_checkpoint(tmp_path / "source", tiny_tensors(torch.float32)))
    for method in EVERY:
        for number, layer in enumerate(checkpoint.linears):
            stored = checkpoint.tensors[f"{layer}.weight"]
            hessian = Hessian(stored.shape[1])
            inputs = torch.randn(50, stored.shape[1], generator=torch.Generator().manual_seed(1))
            hessian.add(inputs, inputs + 0.1)
            report = quantize_tensor(
                Task(
                    stored=stored,
                    method=method,
                    quantization=settings_of(method, packing).quantization(checkpoint),
                    origin=str(method),
                    part=tmp_path / f"{number}.safetensors",
                    device="cpu",
                    hessian=hessian if method.calibrated else None,
                )
            )
            assert weight_bytes(method, stored, packing) * 8 / stored.elements == report.bits_per_weight, (
                method
            )


def test_plan_says_what_the_run_then_does(tmp_path):
    source = write_checkpoint(tmp_path / "source")
    planned = plan(open_checkpoint(source), settings_of(METHODS["ptqtp"]))
    report = quantize_checkpoint(source, tmp_path / "out", Settings(packing="base3"))
    assert planned.tensors == len(report.tensors)
    assert planned.weights == report.weights
    assert planned.covered_share == report.covered_share
    assert planned.bits_per_weight == pytest.approx(report.bits_per_weight)
    assert planned.artifact_bytes == report.bytes
    assert planned.kept == ()
    assert planned.timed_weights == 20 * 33
    assert 0 < planned.seconds < 60
    # The largest weight, and what it is quantised to, in float64.
    assert planned.memory_bytes == 2 * 8 * 20 * 33
    quantized = sum(
        tensor.bits_per_weight * tensor.shape[0] * tensor.shape[1] / 8 for tensor in report.tensors
    )
    assert planned.disk_bytes == pytest.approx(report.bytes + quantized)


@pytest.mark.usefixtures("not_run")
def test_plan_of_a_calibrated_method_counts_hessians_and_activations_and_knows_no_time(tmp_path):
    source = write_checkpoint(tmp_path / "source", hidden_size=20)
    free, gptq = (plan(open_checkpoint(source), settings_of(named(name))) for name in ("rtn", "gptq"))
    assert (gptq.seconds, gptq.timed_weights) == (None, 0)
    # One block in float32; the Hessian of down_proj's inputs, its inverse and the weight in float64.
    assert gptq.memory_bytes == 4 * (7 * 20 + 20 * 33) + 8 * (2 * 33 * 33 + 20 * 33)
    # Five tokens in float32: the hidden states of two blocks, and the inputs of down_proj.
    assert gptq.disk_bytes == free.disk_bytes + 5 * (2 * 20 + 33) * 4
    # The full-precision model's activations and block are there too.
    both = plan(open_checkpoint(source), settings_of(named("gptq", asymmetric=0.5)))
    assert both.disk_bytes == free.disk_bytes + 2 * 5 * (2 * 20 + 33) * 4
    # So is the cross term, and with the residual stream its deviation, as large as the weight.
    assert both.memory_bytes == gptq.memory_bytes + 4 * (7 * 20 + 20 * 33) + 8 * 33 * 33
    residual = plan(open_checkpoint(source), settings_of(named("gptq", asymmetric=0.5, residual=0.5)))
    assert residual.memory_bytes == both.memory_bytes + 8 * 20 * 33


@pytest.mark.usefixtures("not_run")
def test_plan_counts_what_moves_and_what_is_measured_of_tokens(tmp_path):
    source = write_checkpoint(tmp_path / "source", hidden_size=20, num_hidden_layers=2)
    block, blocks = 7 * 20 + 20 * 33, 2
    plain, learned, aware, fed = (
        plan(open_checkpoint(source), settings_of(named("ptqtp-h", asymmetric=0.0, residual=0.0, **choices)))
        for choices in ({}, {"learned_rounding": 5}, {"loss_aware": True}, {"output_feedback": 10})
    )
    # 32 bytes for each weight are more than the Hessian here, and the full-precision block is there.
    assert learned.memory_bytes == (2 * 4 + 32) * block
    # The full-precision model's activations, too: of two blocks, and what enters the layer of 33 columns.
    assert learned.disk_bytes == plain.disk_bytes + 5 * 4 * (2 * 20 + 33)
    # What enters the first block; what enters each block and leaves the last; a number for each output.
    whole = (1 + blocks + 1) * 20 + 2 * blocks
    assert aware.disk_bytes == plain.disk_bytes + 5 * 4 * (whole - (2 * 20 + 33))
    # The output Hessians in float32: 7 rows of the one layer, and two blocks of 10 of the other.
    assert fed.disk_bytes == aware.disk_bytes + 4 * blocks * (7 * 7 + 2 * 10 * 10)
    # In float64 while the larger one is factorised: four times.
    assert fed.memory_bytes == plain.memory_bytes + 8 * 4 * 2 * 10 * 10


def test_plan_writes_nothing(tmp_path):
    source = write_checkpoint(tmp_path / "source")
    plan(open_checkpoint(source), settings_of(METHODS["ptqtp"]))
    assert list(tmp_path.iterdir()) == [source]


@pytest.mark.parametrize(
    ("config_class", "experts"),
    [
        (Qwen3MoeConfig, {"num_experts": 4, "moe_intermediate_size": 8}),
        (MixtralConfig, {"num_local_experts": 4}),
    ],
)
def test_every_expert_is_quantised_and_routers_stay(tmp_path, config_class, experts):
    sizes = {"hidden_size": 16, "intermediate_size": 8, "num_hidden_layers": 2, "vocab_size": 32}
    heads = {"num_attention_heads": 2, "num_key_value_heads": 1, "head_dim": 8, "num_experts_per_tok": 2}
    config = config_class(**sizes, **heads, **experts, tie_word_embeddings=False)
    AutoModelForCausalLM.from_config(config).save_pretrained(tmp_path / "source")
    planned = plan(tmp_path / "source", settings_of(METHODS["ptqtp"]))
    report = quantize_checkpoint(tmp_path / "source", tmp_path / "out", Settings())
    opened = open_artifact(tmp_path / "out")
    assert len(opened.layers) == len(report.tensors) == planned.tensors == 2 * (4 + 4 * 3)
    assert len(planned.kept) == 2
    router, dense = planned.kept[0], set(opened.dense)
    assert {f"{name}.weight" for name in planned.kept} <= dense
    assert not any(".experts." in name for name in dense)
    # Per block q and o of 16×16, k and v of 8×16, twelve of 8×16; what is dense is counted by hand too.
    covered = 2 * (2 * 256 + 2 * 128 + 12 * 128)
    rest = 2 * 32 * 16 + 16 + 2 * (2 * 16 + 4 * 16) + (2 * 2 * 8 if "mlp" in router else 0)
    assert report.covered_share == planned.covered_share == covered / (covered + rest)


@pytest.mark.parametrize(("experts", "together"), [(4, 2), (8, 3), (16, 6)])
def test_hessians_of_experts_take_no_more_than_the_weights_of_a_block(tmp_path, experts, together):
    sizes = {"hidden_size": 16, "num_hidden_layers": 2, "vocab_size": 32, "moe_intermediate_size": 8}
    heads = {"num_attention_heads": 2, "num_key_value_heads": 1, "head_dim": 8}
    config = Qwen3MoeConfig(**sizes, **heads, num_experts=experts, num_experts_per_tok=2)
    AutoModelForCausalLM.from_config(config).save_pretrained(tmp_path)
    # q and o of 16×16, k and v of 8×16, and three matrices of 8×16 for each expert, float32. An expert has
    # the sums H and C of its 16 inputs, float64. Beside those of a pass a task has an inverse and a weight.
    block, needed = 4 * (2 * 256 + 2 * 128 + 3 * experts * 128), 8 * 2 * 16**2
    assert together * needed <= block < (together + 1) * needed
    planned = plan(tmp_path, settings_of(named("ptqtp-h")))
    task = 8 * (16**2 + 8 * 16)
    assert planned.memory_bytes == 2 * block + max(together * needed + task, 8 * (3 * 256 + 2 * 256))


@pytest.mark.parametrize(
    ("config", "columns"),
    [
        (BloomConfig(n_layer=2, n_head=2, hidden_size=16, vocab_size=32), 16 + 64),
        (OPTConfig(hidden_size=16, word_embed_proj_dim=16, ffn_dim=24, num_hidden_layers=2, vocab_size=32,
                   num_attention_heads=2), 16 + 24),
    ],
)  # fmt: skip
def test_sizes_are_those_of_the_model_whatever_its_configuration_calls_them(tmp_path, config, columns):
    AutoModelForCausalLM.from_config(config).save_pretrained(tmp_path)
    written = json.loads((tmp_path / "config.json").read_text())
    if config.model_type == "bloom":  # As the family's own checkpoints have it.
        written["n_embed"] = written.pop("hidden_size")
        (tmp_path / "config.json").write_text(json.dumps(written))
    free, gptq, aware = (
        plan(tmp_path, settings_of(each))
        for each in (
            named("rtn"),
            named("gptq"),
            named("ptqtp-h", asymmetric=0.0, residual=0.0, loss_aware=True),
        )
    )
    # Five tokens in float32: the hidden states of two blocks, and the inputs of layers with 16 outputs.
    assert gptq.disk_bytes - gptq.artifact_bytes * 2 == free.disk_bytes - free.artifact_bytes * 2 + 5 * 4 * (
        2 * 16 + columns
    )
    # Two blocks with their hidden states, and a number for each output.
    assert aware.seconds is None
