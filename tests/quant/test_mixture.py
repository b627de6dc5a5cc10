"""Calibration of mixtures of experts: Hessians by hand from the model's own fused experts, and artefacts."""

import re

import pytest
import torch
from torch.nn.functional import cross_entropy, linear, silu
from transformers import (
    DeepseekV3Config,
    GptOssConfig,
    GraniteMoeConfig,
    MixtralConfig,
    OlmoeConfig,
    Qwen2MoeConfig,
    Qwen3MoeConfig,
)

import ternhw_quant
from ternhw_quant.methods.driver import quantize_matrix
from ternhw_quant.methods.hessian import Hessian
from ternhw_quant.methods.method import named
from ternhw_quant.models.structure import open_model
from ternhw_quant.runs import calibration
from ternhw_quant.runs.activations import Activations, batches
from ternhw_quant.runs.importance import measure, names_of, outputs_file, stored_outputs
from ternhw_quant.runs.pipeline import Settings, quantize_checkpoint
from ternhw_quant.storage.artifact import load
from tests.calibration import SIZES, calibrated, checkpoint_of, coarse, decoder_of, model_of, windows_of

QWEN3 = {"num_experts": 4, "num_experts_per_tok": 2, "moe_intermediate_size": 8}
DEEPSEEK = {
    **{name: size for name, size in SIZES.items() if name not in ("head_dim", "sliding_window")},
    **{"q_lora_rank": 8, "kv_lora_rank": 8, "qk_rope_head_dim": 4, "qk_nope_head_dim": 4, "v_head_dim": 8},
    **{"n_routed_experts": 4, "n_shared_experts": 1, "num_experts_per_tok": 2, "moe_intermediate_size": 8},
    **{"n_group": 2, "topk_group": 1, "first_k_dense_replace": 1, "num_key_value_heads": 2},
}

MIXTURES = {
    "mixtral": MixtralConfig(**SIZES, num_local_experts=4, num_experts_per_tok=2),
    # The weights of a token's experts do not sum to 1.
    "qwen3_moe": Qwen3MoeConfig(**SIZES, **QWEN3, norm_topk_prob=False),
    "olmoe": OlmoeConfig(**SIZES, num_experts=4, num_experts_per_tok=2),
    # A shared expert that gets all rows in one list.
    "qwen2_moe": Qwen2MoeConfig(**SIZES, **QWEN3, shared_expert_intermediate_size=12),
    # A dense block first, then shared experts.
    "deepseek_v3": DeepseekV3Config(**DEEPSEEK),
    # All experts in one tensor of the checkpoint; the first one has biases, too.
    "gpt_oss": GptOssConfig(**SIZES, num_local_experts=4, num_experts_per_tok=2),
    "granitemoe": GraniteMoeConfig(
        **SIZES, num_local_experts=4, num_experts_per_tok=2, residual_multiplier=0.25
    ),
}
SINGLE = re.compile(r"(.+)\.experts\.(\d+)\.(w1|w2|w3|gate_proj|up_proj|down_proj)$")
ROLES = {"w1": "gate_proj", "w2": "down_proj", "w3": "up_proj"}


@pytest.fixture(autouse=True)
def one_thread():
    """Tiny matrices: threads would only wait for each other."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.fixture
def windows():
    return windows_of(5, 31, 1, 12, 31, 20)


@pytest.fixture
def source(tmp_path):
    checkpoint_of(MIXTURES["qwen3_moe"], tmp_path / "model")
    return tmp_path / "model"


def listed(rows):
    """Rows of tokens as one list of tokens."""
    return torch.cat([row.flatten(0, -2) for row in rows])


class ByHand:
    """A whole model with its experts fused, read row by row."""

    def __init__(self, folder):
        self.model = model_of(folder)
        self.model.set_experts_implementation("eager")  # The grouped products know no float64.
        self.transposed = self.model.config.model_type == "gpt_oss"

    def block(self, layer):
        return self.model.model.layers[int(layer.split(".")[2])]

    def experts(self, layer):
        return next(module for name, module in self.block(layer).named_modules() if name.endswith("experts"))

    def weight(self, layer):
        """The matrix of `layer` in the model, as a view."""
        found = SINGLE.match(layer)
        if found is None:
            return self.model.get_submodule(layer).weight.data
        number, role = int(found[2]), ROLES.get(found[3], found[3])
        experts = self.experts(layer)
        if role == "down_proj":
            weight = experts.down_proj.data[number]
            return weight.T if self.transposed else weight
        both = experts.gate_up_proj.data[number]
        if self.transposed:
            return both.T[::2] if role == "gate_proj" else both.T[1::2]
        return both[: len(both) // 2] if role == "gate_proj" else both[len(both) // 2 :]

    def read(self, windows, layer, factor):
        """What enters the experts or a layer, and what leaves their block without it and what comes later."""
        found = SINGLE.match(layer)
        module = self.model.get_submodule(layer) if found is None else self.experts(layer)
        later = getattr(getattr(self.block(layer), "mlp", None), "shared_experts", None) if found else None
        inputs, outputs, left, after = [], [], [], []
        handles = [
            module.register_forward_pre_hook(lambda _module, given: inputs.append(given)),
            module.register_forward_hook(lambda _module, _given, output: outputs.append(output)),
            self.block(layer).register_forward_hook(lambda _module, _given, output: left.append(output)),
        ]
        if later is not None:
            handles.append(later.register_forward_hook(lambda _module, _given, output: after.append(output)))
        with torch.no_grad():
            for row in windows.rows:
                self.model(torch.tensor([row]), use_cache=False)
        for handle in handles:
            handle.remove()
        parts = [listed(part) for part in zip(*inputs, strict=True)]
        if outputs[0].shape[-1] != left[0].shape[-1]:
            return parts, None
        return parts, listed(left) - factor * (listed(outputs) + (listed(after) if after else 0))

    def inner(self, layer, number, x):
        """What enters the last layer of an expert: the formulas of the families."""
        experts = self.experts(layer)
        if self.transposed:
            both = x @ experts.gate_up_proj.data[number] + experts.gate_up_proj_bias.data[number]
            gate, up = both[:, ::2].clamp(max=7), both[:, 1::2].clamp(-7, 7)
            return (up + 1) * gate * torch.sigmoid(1.702 * gate)
        gate, up = linear(x, experts.gate_up_proj.data[number]).chunk(2, dim=-1)
        return silu(gate) * up


@pytest.mark.parametrize("config", MIXTURES.values(), ids=MIXTURES)
def test_hessians_of_experts_are_those_of_the_tokens_that_reach_them(tmp_path, windows, config):
    checkpoint_of(config, tmp_path / "model")
    exact, quantised = ByHand(tmp_path / "model"), ByHand(tmp_path / "model")
    decoder = decoder_of(open_model(tmp_path / "model"))
    hessians, stages = calibrated(decoder, windows, tmp_path, reference=True, residual=True)
    assert set(hessians) == set(decoder.checkpoint.linears)
    factor = getattr(config, "residual_multiplier", 1.0)
    for stage in (stage for found in stages for stage in found):
        for layer in stage:
            hessian = hessians[layer]
            (x, *routing), stream = quantised.read(windows, layer, factor)
            (full, *_), exact_stream = exact.read(windows, layer, factor)
            lacking = (exact_stream - stream) / factor if layer.endswith("shared_experts.down_proj") else None
            if routing:
                number, role = int(SINGLE.match(layer)[2]), SINGLE.match(layer)[3]
                hit = (routing[0] == number).any(1)
                x, full = x[hit], full[hit]
                if ROLES.get(role, role) == "down_proj":
                    x, full = (
                        model.inner(layer, number, rows) for model, rows in ((quantised, x), (exact, full))
                    )
                    share = 1 / (factor * routing[1].sum(1, keepdim=True))
                    lacking = ((exact_stream - stream) * share)[hit]
            assert hessian.tokens == len(x)
            expected = x.T @ x
            if routing and len(x) < x.shape[1]:
                expected = expected + 0.1 * x.square().sum() / max(1, len(x)) * torch.eye(x.shape[1])
            torch.testing.assert_close(hessian.matrix, expected, rtol=0, atol=1e-4)
            torch.testing.assert_close(hessian.cross, (full - x).T @ x, rtol=0, atol=1e-4)
            if lacking is not None:
                torch.testing.assert_close(hessian.deviation, lacking.T @ x, rtol=0, atol=1e-4)
        for layer in stage:
            weight = quantised.weight(layer)
            weight.copy_(coarse(weight))
    assert any(SINGLE.match(layer) for layer in hessians)


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def logits(model):
    with torch.no_grad():
        return model(torch.arange(3, 31)[None], use_cache=False).logits


@pytest.mark.parametrize("config", MIXTURES.values(), ids=MIXTURES)
@pytest.mark.parametrize("name", ["gptq", "tied32-h"])
def test_a_calibrated_mixture_computes_what_its_dequantised_weights_do(tmp_path, windows, config, name):
    checkpoint_of(config, tmp_path / "model")
    settings = Settings(method=named(name, group_size=8), calibration=windows)
    quantize_checkpoint(tmp_path / "model", tmp_path / "out", settings)
    model = ternhw_quant.load(tmp_path / "out")
    found = logits(model)
    expected = logits(model.dequantize())
    torch.testing.assert_close(found, expected, rtol=0, atol=1e-3 * float(expected.abs().max()))


@pytest.mark.parametrize(
    ("free", "with_text"),
    [(named("rtn", bits=3), named("gptq", bits=3)), (named("ptqtp+"), named("ptqtp-h"))],
    ids=["integers", "planes"],
)
def test_calibration_lowers_the_error_of_what_leaves_the_blocks(tmp_path, free, with_text):
    """On other text; the activations of a random model are correlated, since it has few tokens."""
    source, read = tmp_path / "model", windows_of(*[60] * 40)
    checkpoint_of(Qwen3MoeConfig(**{**SIZES, "hidden_size": 32}, **QWEN3), source)
    quantize_checkpoint(source, tmp_path / "free", Settings(method=free))
    quantize_checkpoint(source, tmp_path / "text", Settings(method=with_text, calibration=read))
    others = torch.randint(3, 32, (8, 60), generator=torch.Generator().manual_seed(9))

    def leaving(folder):
        with torch.no_grad():
            return ternhw_quant.load(folder)(others, use_cache=False, output_hidden_states=True).hidden_states

    exact = leaving(source)
    errors = {
        name: [
            float((one - other).square().sum())
            for one, other in zip(leaving(tmp_path / name)[1:], exact[1:], strict=True)
        ]
        for name in ("free", "text")
    }
    assert all(one < 0.8 * other for one, other in zip(errors["text"], errors["free"], strict=True)), errors


def test_experts_that_few_tokens_reach_are_told(tmp_path):
    """All twelve tokens choose the first two experts, and are fewer than the inputs of these."""
    model = checkpoint_of(MIXTURES["gpt_oss"], tmp_path / "model")
    for layer in model.model.layers:
        layer.mlp.router.weight.data.zero_()
        layer.mlp.router.bias.data = torch.tensor([3.0, 2.0, 1.0, 0.0], dtype=torch.float64)
    model.float().save_pretrained(tmp_path / "model")
    method = named("ptqtp-h", group_size=8)
    settings = Settings(method=method, calibration=windows_of(12))
    report = quantize_checkpoint(tmp_path / "model", tmp_path / "out", settings)
    told = {tensor.name: tensor.notes for tensor in report.tensors}
    reached = [name for name in told if re.search(r"experts\.[01]\.", name)]
    missed = [name for name in told if re.search(r"experts\.[23]\.", name)]
    assert len(reached) == len(missed) == 18
    shrunk = "Fewer calibration tokens than inputs reach the expert: its Hessian is shrunk"
    assert all(told.pop(name) == (shrunk,) for name in reached)
    free = "No calibration token reaches the expert: it is quantised as if its inputs were independent"
    assert all(told.pop(name) == (free,) for name in missed)
    assert not any(told.values())
    checkpoint, layers = open_model(tmp_path / "model"), load(tmp_path / "out")
    for name in missed:
        weight = checkpoint.tensors[name].read()
        independent = Hessian(weight.shape[1])
        independent.matrix.fill_diagonal_(1)
        independent.cross = torch.zeros_like(independent.matrix)
        expected = quantize_matrix(weight, method, independent)
        assert torch.equal(layers[name.removesuffix(".weight")].dequantize(), expected.dequantize())


@pytest.fixture
def method():
    """All that is computed of a mixture: the target, tokens by loss, learned rounding, output feedback."""
    return named("tied32-h", group_size=8, loss_aware=True, learned_rounding=4, output_feedback=10)


@pytest.fixture
def whole(source, windows, tmp_path, method):
    quantize_checkpoint(source, tmp_path / "whole", Settings(method=method, calibration=windows))
    return contents(tmp_path / "whole")


@pytest.mark.parametrize("done", [3, 11, 16, 30])
def test_a_stopped_run_ends_with_the_same_bytes(source, windows, tmp_path, method, whole, done):
    def stop(progress):
        if progress.done == done:
            raise KeyboardInterrupt

    settings = Settings(method=method, calibration=windows)
    with pytest.raises(KeyboardInterrupt):
        quantize_checkpoint(source, tmp_path / "out", settings, on_progress=stop)
    report = quantize_checkpoint(source, tmp_path / "out", settings)
    assert sum(tensor.kept for tensor in report.tensors) == done - done % 16
    assert contents(tmp_path / "out") == whole


def test_experts_of_several_passes_are_those_of_one(source, windows, tmp_path, monkeypatch):
    settings = Settings(method=named("ptqtp-h", group_size=8), calibration=windows)
    stages = calibration.stages_of_experts
    # Of the layers gate and up of an expert the sums H and C are the largest, float64.
    for most, layers in ((2 * 2 * 8 * 16**2, [4, 2, 4, 2]), (10**9, [8, 4]), (0, [2, 1] * 4)):
        passes = []

        def bounded(*given, most, bound=most, found=passes, **named):
            found.append(list(stages(*given, most=bound, **named)))
            return found[-1]

        monkeypatch.setattr(calibration, "stages_of_experts", bounded)
        quantize_checkpoint(source, tmp_path / f"{most}", settings)
        assert [[len(stage) for stage in block] for block in passes] == [layers] * 3
        assert contents(tmp_path / f"{most}") == contents(tmp_path / f"{2 * 2 * 8 * 16**2}")


def test_tokens_count_by_the_gradient_at_the_mixture(source, windows, tmp_path):
    """Against one backward pass of the whole model with fused experts."""
    decoder, batch_of = decoder_of(open_model(source)), batches(windows)
    names = names_of(decoder)
    squares = Activations(tmp_path / "squares", batch_of, hidden_size=len(names), dtype=torch.float32)
    measure(decoder, batch_of, tmp_path, squares, rows=10)
    for number in range(decoder.blocks):
        with_outputs = set(stored_outputs(outputs_file(tmp_path, number)))
        assert with_outputs == {name for name in decoder.linears(number) if decoder.expert(name) is None}
    by_hand = ByHand(source)
    for number in range(3):
        column = names.index(f"model.layers.{number}.mlp.experts")
        module = by_hand.model.model.layers[number].mlp.experts
        for index, batch in enumerate(batch_of):
            for ids, real, found in zip(batch.ids, batch.real, squares[index], strict=True):
                outputs = []
                handle = module.register_forward_hook(
                    lambda _m, _g, output, kept=outputs: kept.append(output)
                )
                row = ids[real][None]
                scores = by_hand.model(row, use_cache=False).logits[0]
                handle.remove()
                if row.shape[1] == 1:
                    continue
                loss = cross_entropy(scores[:-1], row[0, 1:], reduction="sum")
                (gradient,) = torch.autograd.grad(loss, outputs)
                expected = gradient.square().sum(1).float()
                torch.testing.assert_close(found[real][:, column], expected, rtol=1e-3, atol=1e-6)


def test_planes_are_chosen_under_a_budget(source, windows, tmp_path):
    method = named("tied32-h", group_size=8, scales="u8")
    settings = Settings(method=method, calibration=windows, bits_budget=4.0)
    report = quantize_checkpoint(source, tmp_path / "out", settings)
    planes = {layer.planes.shape[0] for layer in load(tmp_path / "out").values()}
    assert planes == {1, 2}
    assert 3.5 < report.bits_per_weight <= 4.0
