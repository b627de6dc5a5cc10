import json
import math
import re
from dataclasses import replace

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.torch import load_file, save_file
from torch import nn
from transformers import (
    AutoModelForCausalLM,
    GptOssConfig,
    GraniteConfig,
    GraniteForCausalLM,
    LlamaConfig,
    LlamaForCausalLM,
    MixtralConfig,
    Qwen3MoeConfig,
)

from ternhw_quant import embedded
from ternhw_quant.errors import InputError
from ternhw_quant.methods import ptqtp
from ternhw_quant.methods.latents import TunableLinear
from ternhw_quant.methods.method import named
from ternhw_quant.models.loading import load_model
from ternhw_quant.runs.decoder import Decoder
from ternhw_quant.runs.pipeline import Settings, quantize_checkpoint
from ternhw_quant.storage.artifact import open_artifact
from ternhw_quant.storage.checkpoint import open_checkpoint
from ternhw_quant.storage.codec import decode, encode
from ternhw_quant.storage.config import QuantizationConfig
from ternhw_quant.texts import Windows
from ternhw_quant.tuning import descent
from ternhw_quant.tuning.descent import batches_of_rows, rate_share
from ternhw_quant.tuning.distillation import check_head, divergence
from ternhw_quant.tuning.sampling import sample_rows
from ternhw_quant.tuning.settings import Tuning
from ternhw_quant.tuning.student import Student
from ternhw_quant.tuning.tune import model_bytes, tune
from ternhw_quant.weights.matrix import TernaryMatrix

GROUP_SIZE = 24  # Divides neither 32 nor 40: every row ends in a ragged group.
FORMS = ("two planes", "tied", "offset", "permuted")


def matrix_of(form, weight, seed=0):
    """A ternary matrix near `weight` in each form the format has, fitted or made by hand."""
    generator = torch.Generator().manual_seed(seed)
    fitted = ptqtp.quantize(weight, group_size=GROUP_SIZE)
    scales = fitted.scales.half().float()
    if form == "two planes":
        return replace(fitted, scales=scales)
    if form == "tied":
        return replace(fitted, scales=(scales.sum(0, keepdim=True) / 5).half().float(), tied=True)
    if form == "offset":
        offsets = (0.01 * torch.randn(scales.shape[1:], generator=generator)).half().float()
        return replace(fitted, planes=fitted.planes[:1], scales=scales[:1], offsets=offsets)
    order = torch.randperm(weight.shape[1], generator=generator)
    fitted = ptqtp.quantize(weight[:, order], group_size=GROUP_SIZE)
    return replace(fitted, scales=fitted.scales.half().float(), permutation=order)


@pytest.fixture(scope="session")
def teacher(tmp_path_factory):
    """A small model with weights large enough that quantising them changes what it predicts."""
    folder = tmp_path_factory.mktemp("teacher")
    torch.manual_seed(0)
    config = LlamaConfig(
        vocab_size=512,
        hidden_size=32,
        intermediate_size=40,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        max_position_embeddings=64,
        tie_word_embeddings=True,
        initializer_range=0.2,
        bos_token_id=1,
        eos_token_id=2,
    )
    LlamaForCausalLM(config).half().save_pretrained(folder)
    for name in ("tokenizer.json", "tokenizer_config.json"):
        (folder / name).write_bytes((embedded.path() / name).read_bytes())
    return folder


@pytest.fixture(scope="session")
def artifact_of(teacher, tmp_path_factory):
    made = {}

    def make(form):
        if form not in made:
            made[form] = write_artifact(teacher, tmp_path_factory.mktemp("artefact"), form)
        return made[form]

    return make


def write_artifact(teacher, folder, form, scales="float16"):
    tensors = load_file(teacher / "model.safetensors")
    for name in [name for name in tensors if name.endswith("proj.weight")]:
        matrix = matrix_of(form, tensors.pop(name).float())
        encoded = encode(name.removesuffix(".weight"), matrix, "base3", scales)
        tensors |= {part: tensor.contiguous() for part, tensor in encoded.items()}
    save_file(tensors, folder / "model.safetensors", {"format": "pt"})
    for name in ("tokenizer.json", "tokenizer_config.json", "generation_config.json"):
        (folder / name).write_bytes((teacher / name).read_bytes())
    quantization = QuantizationConfig(
        packing="base3",
        group_size=GROUP_SIZE,
        planes=1 if form == "offset" else 2,
        tied=form == "tied",
        method={"name": "ptqtp"},
        scales=scales,
    )
    config = json.loads((teacher / "config.json").read_text())
    config["quantization_config"] = quantization.to_json()
    (folder / "config.json").write_text(json.dumps(config))
    return folder


@pytest.fixture
def windows():
    generator = torch.Generator().manual_seed(3)
    lengths = torch.randint(5, 30, (24,), generator=generator).tolist()
    rows = [(1, *torch.randint(3, 512, (length,), generator=generator).tolist()) for length in lengths]
    return Windows(rows=tuple(rows), origin={"context": 40})


def settings_of(what, **changed):
    return Tuning(
        **{"what": what, "by": "model", "epochs": 3, "scale_rate": 1e-2, "tokens_per_step": 96} | changed
    )


def mean_divergence(folder, teacher, rows):
    """KL(teacher ‖ student) of the logits in float64, mean over the tokens of `rows`."""
    (student, _), (full, _) = load_model(folder), load_model(teacher)
    total = 0.0
    with torch.no_grad():
        for row in rows:
            ids = torch.tensor([row])
            log_p = full(input_ids=ids).logits.double().log_softmax(-1)
            log_q = student(input_ids=ids).logits.double().log_softmax(-1)
            total += float((log_p.exp() * (log_p - log_q)).sum())
    return total / sum(map(len, rows))


def refuses(message, error=InputError):
    return pytest.raises(error, match=f"^{re.escape(message)}$")


# The whole model.


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("what", ["scales", "trits"])
def test_tuning_brings_the_predictions_nearer_to_the_teachers(
    form, what, teacher, artifact_of, windows, tmp_path
):
    start = artifact_of(form)
    report = tune(start, teacher, tmp_path / "out", tuning=settings_of(what), windows=windows)
    before, after = (mean_divergence(folder, teacher, windows.rows) for folder in (start, tmp_path / "out"))
    assert after < 0.9 * before
    assert report.last_loss < report.first_loss


@pytest.mark.parametrize("form", ["tied", "offset"])
def test_what_a_student_computes_with_is_what_mantissas_of_few_bits_store(form, teacher, tmp_path):
    artifact = open_artifact(write_artifact(teacher, tmp_path, form, "u4"))
    model = LlamaForCausalLM.from_pretrained(teacher)
    names = {name: name for name in model.state_dict()}
    student = Student(model, artifact, moves_trits=True, names=names)
    generator = torch.Generator().manual_seed(1)
    for tunable in student.tunables(scale_rate=1e-2, latent_rate=1e-2):
        with torch.no_grad():
            moved = torch.randn(tunable.parameter.shape, generator=generator)
            tunable.parameter.add_(moved, alpha=0.1)
    for name, matrix in student.layers().items():
        read = decode(name, encode(name, matrix, "base3", "u4"), artifact.quantization)
        assert torch.equal(read.scales, matrix.scales)
        assert read.offsets is None or torch.equal(read.offsets, matrix.offsets)
        torch.testing.assert_close(student.model.get_submodule(name).weight(), read.dequantize())


def test_tuning_scales_leaves_every_trit_as_it_was(teacher, artifact_of, windows, tmp_path):
    start = artifact_of("permuted")
    report = tune(start, teacher, tmp_path / "out", tuning=settings_of("scales"), windows=windows)
    before, after = open_artifact(start).layers, open_artifact(tmp_path / "out").layers
    assert all(torch.equal(before[name].planes, after[name].planes) for name in before)
    assert not any(torch.equal(before[name].scales, after[name].scales) for name in before)
    assert report.trits_changed == 0


def test_tuning_trits_changes_some_of_them_and_few(teacher, artifact_of, windows, tmp_path):
    start = artifact_of("two planes")
    report = tune(
        start, teacher, tmp_path / "out", tuning=settings_of("trits", latent_rate=3e-2), windows=windows
    )
    before, after = open_artifact(start).layers, open_artifact(tmp_path / "out").layers
    changed = sum(int((before[name].planes != after[name].planes).sum()) for name in before)
    trits = sum(before[name].planes.numel() for name in before)
    assert 0 < changed < 0.3 * trits
    assert report.trits_changed == changed / trits


@pytest.mark.parametrize("form", FORMS)
def test_what_is_stored_keeps_its_form_and_size(form, teacher, artifact_of, windows, tmp_path):
    start = artifact_of(form)
    tune(start, teacher, tmp_path / "out", tuning=settings_of("trits", epochs=1), windows=windows)
    before, after = open_artifact(start), open_artifact(tmp_path / "out")
    assert before.stored == after.stored  # Names, types and shapes.
    assert torch.equal(before.dense["model.embed_tokens.weight"], after.dense["model.embed_tokens.weight"])
    assert not torch.equal(before.dense["model.norm.weight"], after.dense["model.norm.weight"])
    for name in before.layers if form == "permuted" else ():
        assert torch.equal(before.layers[name].permutation, after.layers[name].permutation)


def test_a_tuned_artefact_says_so_with_its_data_and_no_times(teacher, artifact_of, windows, tmp_path):
    tuning = settings_of("scales", teacher_samples=3)
    report = tune(artifact_of("tied"), teacher, tmp_path / "once", tuning=tuning, windows=windows)
    tune(tmp_path / "once", teacher, tmp_path / "twice", tuning=settings_of("trits"), windows=windows)
    method = open_artifact(tmp_path / "once").quantization.method
    assert method["name"] == "ptqtp"
    assert method["tuned"]["what"] == "scales"
    assert method["tuned"]["text"]["token_ids_sha256"] == windows.digest()
    assert method["tuned"]["rows"] == report.rows == len(windows.rows) + 3
    assert not {"minutes", "cpu_minutes"} & method["tuned"].keys() and report.minutes > 0
    assert open_artifact(tmp_path / "twice").quantization.method["tuned"]["after"] == method["tuned"]


class StoppedError(Exception):
    """What a kill is to a run here: nothing after it is done."""


def stop_at(stage, number):
    def on_progress(what, done, total):
        if (what, done) == (stage, number):
            raise StoppedError

    return on_progress


@pytest.mark.parametrize(
    ("by", "stage", "number"),
    [
        ("model", "Teacher writes", 64),
        ("model", "Tuning", 0),
        ("model", "Tuning", 7),
        ("block", "Tuning", 7),
        ("block", "Tuning", 20),
    ],
)
def test_a_stopped_run_goes_on_to_the_same_bits(
    by, stage, number, teacher, artifact_of, windows, tmp_path, monkeypatch
):
    monkeypatch.setattr(descent, "SAVE_EVERY_S", 0.0)
    samples = 70 if stage == "Teacher writes" else 0
    tuning = settings_of("trits", by=by, teacher_samples=samples, epochs=1 if samples else 2)
    start = artifact_of("two planes")
    whole = tune(start, teacher, tmp_path / "whole", tuning=tuning, windows=windows)
    with pytest.raises(StoppedError):
        tune(
            start,
            teacher,
            tmp_path / "stopped",
            tuning=tuning,
            windows=windows,
            on_progress=stop_at(stage, number),
        )
    steps = []
    again = tune(
        start,
        teacher,
        tmp_path / "stopped",
        tuning=tuning,
        windows=windows,
        on_progress=lambda what, done, total: steps.append((what, done)),
    )
    assert steps[0] >= (stage, number) if stage != "Tuning" else ("Tuning", number) in steps
    assert ("Tuning", 1) not in steps or number == 0 or stage != "Tuning"
    stored = [
        {path.name: path.read_bytes() for path in (tmp_path / name).iterdir()}
        for name in ("whole", "stopped")
    ]
    assert stored[0] == stored[1]
    assert (again.steps, again.last_loss) == (whole.steps, whole.last_loss)


def test_the_command_tunes_an_artefact(teacher, artifact_of, tmp_path, run):
    (tmp_path / "stories.json").write_text(json.dumps(["Once there was a cat.", "The dog had a hat."]))
    status, out, _ = run(
        *("tune", artifact_of("tied"), teacher, tmp_path / "out", "--what", "scales"),
        *("--calibration", tmp_path / "stories.json", "--samples", 2, "--epochs", 2, "--json"),
    )
    assert status == 0
    assert json.loads(out)["totals"]["rows"] == 2
    tuned = open_artifact(tmp_path / "out").quantization.method["tuned"]
    assert (tuned["text"]["source"], tuned["steps"]) == ("stories.json", 2)


def test_the_command_asks_for_text(teacher, artifact_of, tmp_path, run):
    status, _, error = run("tune", artifact_of("tied"), teacher, tmp_path / "out")
    assert (status, error) == (2, "ternhw: Tuning needs calibration text (--calibration)\n")


# Block by block.


def test_tuning_by_blocks_lowers_each_blocks_error(teacher, artifact_of, windows, tmp_path):
    start = artifact_of("two planes")
    tuning = settings_of("trits", by="block", epochs=6)
    report = tune(start, teacher, tmp_path / "out", tuning=tuning, windows=windows)
    assert report.by == "block"
    for before, after in zip(
        block_errors(start, teacher, windows), block_errors(tmp_path / "out", teacher, windows), strict=True
    ):
        assert after < 0.9 * before
    assert mean_divergence(tmp_path / "out", teacher, windows.rows) < mean_divergence(
        start, teacher, windows.rows
    )


def block_errors(folder, teacher, windows):
    """Squared error of what leaves each block, every block after the student's own prefix."""
    (student, _), (full, _) = load_model(folder), load_model(teacher)
    errors = [0.0, 0.0]
    for row in windows.rows:
        ids = torch.tensor([row])
        with torch.no_grad():
            ours = student.model(input_ids=ids, output_hidden_states=True)
            theirs = full.model(input_ids=ids, output_hidden_states=True)
        # The last of them has gone through the norm, which is not a block's.
        errors[0] += float((ours.hidden_states[1] - theirs.hidden_states[1]).square().sum())
    with torch.no_grad():
        for row in windows.rows:
            ids = torch.tensor([row])
            errors[1] += float((entering_norm(student, ids) - entering_norm(full, ids)).square().sum())
    return errors


def entering_norm(model, ids):
    seen = []
    handle = model.model.norm.register_forward_pre_hook(lambda _module, inputs: seen.append(inputs[0]))
    model(input_ids=ids)
    handle.remove()
    return seen[0]


# Mixtures of experts.

MIXTURE = {
    "vocab_size": 512,
    "hidden_size": 32,
    "intermediate_size": 40,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "head_dim": 8,
    "max_position_embeddings": 64,
    "num_experts_per_tok": 2,
    "initializer_range": 0.2,
    "pad_token_id": 0,
    "bos_token_id": 1,
    "eos_token_id": 2,
}
#: Names of the model's own, experts in the checkpoint one by one under other names, and all in one tensor.
MIXTURES = {
    "qwen3_moe": Qwen3MoeConfig(**MIXTURE, num_experts=4, moe_intermediate_size=24),
    "mixtral": MixtralConfig(**MIXTURE, num_local_experts=4),
    "gpt_oss": GptOssConfig(**MIXTURE, num_local_experts=4),
}


def mixture_of(config, folder):
    """Write a mixture of two experts for each token, and what ptqtp makes of it."""
    torch.manual_seed(0)
    model = AutoModelForCausalLM.from_config(config)
    for parameter in model.parameters():
        if parameter.dim() > 1:
            nn.init.normal_(parameter, std=0.2)
    if config.model_type == "gpt_oss":  # All tokens go to the first two experts.
        for layer in model.model.layers:
            layer.mlp.router.weight.data.zero_()
            layer.mlp.router.bias.data = torch.tensor([3.0, 2.0, 1.0, 0.0])
    model.half().save_pretrained(folder / "model")
    for name in ("tokenizer.json", "tokenizer_config.json"):
        (folder / "model" / name).write_bytes((embedded.path() / name).read_bytes())
    quantize_checkpoint(folder / "model", folder / "start", Settings(method=named("ptqtp", group_size=8)))
    return folder / "model", folder / "start"


@pytest.mark.parametrize("by", ["model", "block"])
@pytest.mark.parametrize("config", MIXTURES.values(), ids=MIXTURES)
def test_mixtures_are_tuned_towards_the_teacher(config, by, windows, tmp_path):
    source, start = mixture_of(config, tmp_path)
    tuning = settings_of("trits", by=by, epochs=4)
    report = tune(start, source, tmp_path / "out", tuning=tuning, windows=windows)
    before, after = (mean_divergence(folder, source, windows.rows) for folder in (start, tmp_path / "out"))
    assert after < 0.9 * before
    assert report.last_loss < report.first_loss
    first, last = open_artifact(start).layers, open_artifact(tmp_path / "out").layers
    unreached = [name for name in first if re.search(r"experts\.[23]\.", name)]
    if config.model_type == "gpt_oss":
        assert len(unreached) == 12
        assert all(torch.equal(first[name].dequantize(), last[name].dequantize()) for name in unreached)
    experts = [name for name in first if re.search(r"experts\.[01]\.", name)]
    assert len(experts) == 12
    assert not any(torch.equal(first[name].dequantize(), last[name].dequantize()) for name in experts)
    assert report.trits_changed > 0


def test_a_stopped_tuning_of_a_mixture_ends_with_the_same_bits(windows, tmp_path, monkeypatch):
    source, start = mixture_of(MIXTURES["gpt_oss"], tmp_path)
    tuning = settings_of("trits", epochs=2)
    tune(start, source, tmp_path / "whole", tuning=tuning, windows=windows)
    monkeypatch.setattr(descent, "SAVE_EVERY_S", 0)

    def stop(what, done, _total):
        if what == "Tuning" and done == 7:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        tune(start, source, tmp_path / "out", tuning=tuning, windows=windows, on_progress=stop)
    tune(start, source, tmp_path / "out", tuning=tuning, windows=windows)
    whole, out = (load_file(tmp_path / name / "model.safetensors") for name in ("whole", "out"))
    assert whole.keys() == out.keys()
    assert all(torch.equal(whole[name], out[name]) for name in whole)


def test_a_block_runs_for_gradients_as_it_runs_in_its_model(teacher, windows):
    decoder = Decoder(open_checkpoint(teacher), device=torch.device("cpu"), dtype=torch.float32)
    model, _ = load_model(teacher)
    ids = torch.tensor([windows.rows[0]])
    hidden = model.get_input_embeddings()(ids).detach()
    for number in range(2):
        hidden = decoder.run_for_gradients(decoder.block(number), number, hidden)
    torch.testing.assert_close(hidden, entering_norm(model, ids))


def test_what_fits_in_memory_grows_with_what_moves_and_with_the_step(artifact_of):
    artifact = open_artifact(artifact_of("two planes"))
    scales, trits = (model_bytes(artifact, Tuning(what=what)) for what in ("scales", "trits"))
    assert scales < trits < model_bytes(artifact, Tuning(what="trits", tokens_per_step=2000))


# The rebuilt weight.


def dense_formula(matrix, factors, shifts):
    """``W[i, permutation[j]] = Σ_k α_k t_k + μ`` as docs/format.md has it, one weight at a time, float64."""
    scales = matrix.scales.double() * factors
    plane_scales = scales * torch.tensor([3.0, 2.0])[:, None, None] if matrix.tied else scales
    unit = (matrix.plane_scales.double()).abs().amax(0)
    columns = [None] * matrix.in_features
    for j in range(matrix.in_features):
        g = j // matrix.group_size
        column = (plane_scales[:, :, g] * matrix.planes[:, :, j]).sum(0)
        if shifts is not None:
            column = column + matrix.offsets[:, g].double() + unit[:, g] * shifts[:, g]
        columns[j if matrix.permutation is None else int(matrix.permutation[j])] = column
    return torch.stack(columns, dim=1)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("moves_trits", [False, True])
def test_gradient_of_the_rebuilt_weight_is_that_of_the_dense_formula(form, moves_trits):
    torch.manual_seed(5)
    matrix = matrix_of(form, 0.1 * torch.randn(6, 40))
    linear = TunableLinear(matrix, None, moves_trits=moves_trits)
    x, pull = torch.randn(9, 40), torch.randn(9, 6)
    torch.testing.assert_close(linear.weight(), matrix.dequantize(), rtol=1e-6, atol=1e-7)
    (linear(x) * pull).sum().backward()
    factors = torch.ones(matrix.scales.shape, dtype=torch.float64, requires_grad=True)
    shifts = None if matrix.offsets is None else torch.zeros(matrix.offsets.shape, dtype=torch.float64)
    if shifts is not None:
        shifts.requires_grad_(True)
    weight = dense_formula(matrix, factors, shifts)
    weight.retain_grad()
    (x.double() @ weight.T * pull.double()).sum().backward()
    torch.testing.assert_close(linear.factors.grad.double(), factors.grad, rtol=1e-4, atol=1e-5)
    if shifts is not None:
        torch.testing.assert_close(linear.shifts.grad.double(), shifts.grad, rtol=1e-4, atol=1e-5)
    if moves_trits:
        # Straight through: a latent's gradient is its weight's, times the unit that a latent counts in.
        order = torch.arange(40) if matrix.permutation is None else matrix.permutation
        unit = matrix.plane_scales.double().abs().amax(0) / 2
        expected = weight.grad[:, order] * unit.repeat_interleave(GROUP_SIZE, 1)[:, :40]
        got = linear.latents.grad.flatten(1)[:, :40].double()
        torch.testing.assert_close(got, expected, rtol=1e-4, atol=1e-5)


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 10**6), form=st.sampled_from(FORMS))
def test_every_weight_takes_the_level_nearest_to_its_latent(seed, form):
    torch.manual_seed(seed)
    matrix = matrix_of(form, torch.randn(3, 40), seed)
    linear = TunableLinear(matrix, None, moves_trits=True)
    with torch.no_grad():
        linear.latents += torch.randn_like(linear.latents)
        linear.factors *= 1 + 0.2 * torch.randn_like(linear.factors)
    moved = linear.matrix()
    trits = [(a,) for a in (-1, 0, 1)]
    if len(matrix.planes) == 2:
        trits = [(a, b) for a in (-1, 0, 1) for b in (-1, 0, 1)]
    unit = matrix.plane_scales.double().abs().amax(0) / 2
    latents = linear.latents.detach().double().flatten(1)[:, :40]
    for i in range(3):
        for j in range(40):
            g = j // GROUP_SIZE
            wanted = float(latents[i, j] * unit[i, g])
            shift = 0.0 if moved.offsets is None else float(moved.offsets[i, g])
            scales = moved.plane_scales[:, i, g].tolist()
            levels = [sum(a * t for a, t in zip(scales, code, strict=True)) + shift for code in trits]
            value = sum(a * int(t) for a, t in zip(scales, moved.planes[:, i, j], strict=True)) + shift
            assert abs(value - wanted) <= min(abs(level - wanted) for level in levels) + 1e-5
    torch.testing.assert_close(linear.weight().detach(), moved.dequantize(), rtol=1e-5, atol=1e-6)


def test_a_group_without_scale_keeps_its_trits():
    planes = torch.tensor([[[1, -1, 0], [1, 0, -1]]], dtype=torch.int8)
    matrix = TernaryMatrix(planes=planes, scales=torch.tensor([[[0.0], [0.5]]]), group_size=3)
    linear = TunableLinear(matrix, None, moves_trits=True)
    linear(torch.randn(4, 3)).sum().backward()
    assert torch.isfinite(linear.latents.grad).all()
    with torch.no_grad():
        linear.latents += 5
    assert linear.matrix().planes.tolist() == [[[1, -1, 0], [1, 1, 1]]]


# The loss, the steps, the teacher's text.


def test_divergence_and_its_gradient_are_those_of_the_definition():
    torch.manual_seed(1)
    head = torch.nn.Linear(8, 50, bias=False).requires_grad_(False)
    student = torch.randn(300, 8, requires_grad=True)  # More than are in memory at a time.
    teacher = torch.randn(300, 8)
    loss = divergence(student, teacher, head)
    (3 * loss).backward()
    exact = student.detach().double().requires_grad_(True)
    weight = head.weight.double()
    p = torch.softmax(teacher.double() @ weight.T, -1)
    q = torch.softmax(exact @ weight.T, -1)
    expected = (p * (p / q).log()).sum()
    (3 * expected).backward()
    torch.testing.assert_close(loss.detach().double(), expected.detach(), rtol=1e-5, atol=0)
    torch.testing.assert_close(student.grad.double(), exact.grad, rtol=1e-4, atol=1e-5)


@given(
    lengths=st.lists(st.integers(1, 50), min_size=1, max_size=600),
    tokens=st.integers(1, 200),
    epochs=st.integers(1, 3),
    seed=st.integers(0, 5),
)
@settings(max_examples=30, deadline=None)
def test_every_epoch_reads_each_row_once_in_batches_that_fit(lengths, tokens, epochs, seed):
    batches = batches_of_rows(lengths, tokens_per_batch=tokens, epochs=epochs, seed=seed)
    assert sorted(row for batch in batches for row in batch) == sorted([*range(len(lengths))] * epochs)
    assert all(
        len(batch) == 1 or len(batch) * max(lengths[row] for row in batch) <= tokens for batch in batches
    )
    first = batches[: len(batches) // epochs]
    assert epochs == 1 or sorted(row for batch in first for row in batch)[0] == 0


def test_the_rate_rises_shortly_and_falls_as_a_cosine_to_nothing():
    shares = [rate_share(step, 1000) for step in range(1000)]
    assert shares[0] < 0.2 and max(shares) > 0.99
    assert shares[500] == pytest.approx(0.5)
    assert shares[250] == pytest.approx((1 + math.sqrt(0.5)) / 2)
    assert shares[-1] < 1e-5


def test_logits_that_are_more_than_the_head_are_refused():
    torch.manual_seed(0)
    sizes = {"vocab_size": 40, "hidden_size": 16, "intermediate_size": 16, "num_hidden_layers": 1}
    config = GraniteConfig(**sizes, num_attention_heads=2, initializer_range=0.5, pad_token_id=0)
    check_head(GraniteForCausalLM(config).eval(), [1, 2, 3])
    config.logits_scaling = 2.0
    reason = "its logits are not its output head applied to the last hidden state"
    with refuses(f"Model cannot be tuned: {reason} (logit soft cap or scale)"):
        check_head(GraniteForCausalLM(config).eval(), [1, 2, 3])


def test_a_model_without_a_decoder_and_a_head_is_refused(monkeypatch):
    torch.manual_seed(0)
    sizes = {"vocab_size": 40, "hidden_size": 16, "intermediate_size": 16, "num_hidden_layers": 1}
    model = LlamaForCausalLM(LlamaConfig(**sizes, num_attention_heads=2)).eval()
    monkeypatch.setattr(model, "get_output_embeddings", lambda: torch.nn.Linear(15, 40))
    with pytest.raises(
        InputError, match=r"^Model cannot be tuned: LlamaForCausalLM has no decoder with a head"
    ):
        check_head(model, [1, 2, 3])


def test_a_layer_that_the_loss_does_not_reach_is_refused(tmp_path):
    moved, idle = (
        descent.Tunable(name=f"layer{number}.scales", parameter=torch.nn.Parameter(torch.ones(2)), rate=0.1)
        for number in range(2)
    )
    rule = "Tuning needs a model that runs every quantised layer and norm; it does not run layer1"
    with refuses(rule):
        descent.descend(
            [moved, idle],
            [[0], [1]],
            lambda _batch: moved.parameter.square().sum(),
            state=tmp_path / "state",
            fingerprint="",
            on_step=lambda _step: None,
        )
    assert not (tmp_path / "state").exists()


class Coin:
    """A model of two words, whose next word is 7 with chance 3/4 and 9 with 1/4, and 2 after twenty."""

    device = torch.device("cpu")

    def __init__(self):
        self.length = 0

    def __call__(self, input_ids, past_key_values, use_cache):
        self.length = 1 if past_key_values is None else self.length + 1
        logits = torch.full((len(input_ids), 1, 10), -torch.inf)
        if self.length > 20:
            logits[..., 2] = 0.0
        else:
            logits[..., 7], logits[..., 9] = math.log(3), 0.0
        return type("Out", (), {"logits": logits, "past_key_values": self})

    def batch_select_indices(self, kept):
        assert len(kept) == 0  # All rows end at once.


def test_the_teacher_writes_from_its_own_distribution():
    rows = sample_rows(Coin(), 1, {1, 2}, count=256, context=64, seed=0)
    assert all(row[0] == 1 and len(row) == 21 for row in rows)
    written = [token for row in rows for token in row[1:]]
    # 5120 draws: one standard deviation is 0.006.
    assert written.count(7) / len(written) == pytest.approx(3 / 4, abs=0.03)


def test_the_teachers_first_rows_do_not_depend_on_how_many_follow(teacher):
    model, _ = load_model(teacher)
    few = sample_rows(model, 1, {1, 2}, count=10, context=12, seed=4)
    kept = []
    many = sample_rows(model, 1, {1, 2}, count=130, context=12, seed=4, on_batch=kept.append)
    resumed = sample_rows(model, 1, {1, 2}, count=130, context=12, seed=4, rows=many[:64])
    assert many[:10] == few
    assert resumed == many
    assert many[64:74] != few
    assert all(len(row) <= 12 for row in many)


# Refusals.


def test_uniform_codes_are_refused(teacher, artifact_of, windows, tmp_path):
    folder = tmp_path / "uniform"
    folder.mkdir()
    start = artifact_of("two planes")
    for path in start.iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    config = json.loads((start / "config.json").read_text())
    quantization = config["quantization_config"]
    for key in ("packing", "planes"):
        del quantization[key]
    quantization["bits"] = 4
    (folder / "config.json").write_text(json.dumps(config))
    tensors = load_file(folder / "model.safetensors")
    for name in [name for name in tensors if name.endswith(".weight_shape")]:
        tensors[name.replace("_shape", "_zeros")] = torch.zeros(1, dtype=torch.uint8)
    save_file(tensors, folder / "model.safetensors", {"format": "pt"})
    with refuses(f"Tuning needs trit-planes, not codes of 4 bits: {folder}"):
        tune(folder, teacher, tmp_path / "out", tuning=settings_of("scales"), windows=windows)


@pytest.mark.parametrize("changed", ["config", "weights"])
def test_another_teacher_is_refused(changed, teacher, artifact_of, windows, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    for path in teacher.iterdir():
        (other / path.name).write_bytes(path.read_bytes())
    if changed == "config":
        config = json.loads((other / "config.json").read_text())
        (other / "config.json").write_text(json.dumps({**config, "rms_norm_eps": 0.5}))
        difference = "rms_norm_eps"
    else:
        tensors = load_file(other / "model.safetensors")
        tensors["model.embed_tokens.weight"][3, 3] += 1
        save_file(tensors, other / "model.safetensors", {"format": "pt"})
        difference = "model.embed_tokens.weight"
    rule = "Teacher must be the model that the artefact was made from, not one with another"
    with refuses(f"{rule} {difference}: {other}"):
        tune(artifact_of("tied"), other, tmp_path / "out", tuning=settings_of("scales"), windows=windows)
    assert not (tmp_path / "out").exists()


def test_the_folder_of_something_else_is_left_alone(teacher, artifact_of, windows, tmp_path):
    start, tuning = artifact_of("tied"), settings_of("scales", epochs=1)
    (tmp_path / "notes.txt").write_text("mine")
    rule = "Output folder must be new, empty or of the same run, unless its content may be replaced"
    with refuses(f"{rule}: {tmp_path} (force)"):
        tune(start, teacher, tmp_path, tuning=tuning, windows=windows)
    with refuses(f"Output must not be the artefact's or the teacher's own folder: {start}"):
        tune(start, teacher, start, tuning=tuning, windows=windows, force=True)


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"what": "norms"}, "What is tuned must be scales or trits, not norms"),
        ({"by": "layer"}, "Tuned unit must be auto, model or block, not layer"),
        ({"epochs": 0}, "Epochs must be at least 1, not 0"),
        ({"teacher_samples": -1}, "Teacher samples must be at least 0, not -1"),
        ({"latent_rate": 1.5}, "Latent rate must be between 0 and 1, not 1.5"),
    ],
)
def test_a_setting_out_of_its_range_is_named(settings, message):
    with refuses(message):
        Tuning(**{"what": "trits"} | settings)
