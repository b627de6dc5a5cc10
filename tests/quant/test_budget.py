import json
import re
import shutil
from dataclasses import replace
from itertools import product
from random import Random

import pytest
import torch
from torch.nn.functional import cross_entropy
from transformers import AutoModelForCausalLM

import ternhw_quant
from ternhw_quant import embedded
from ternhw_quant.errors import InputError
from ternhw_quant.methods.driver import quantize_matrix
from ternhw_quant.methods.hessian import Hessian
from ternhw_quant.methods.method import named
from ternhw_quant.runs import blockwise, budget, tasks
from ternhw_quant.runs.budget import Choice
from ternhw_quant.runs.pipeline import Settings, in_turn, quantize_checkpoint
from ternhw_quant.runs.plan import plan
from ternhw_quant.runs.planes import matched_planes
from ternhw_quant.storage.artifact import open_artifact
from ternhw_quant.storage.checkpoint import open_checkpoint
from ternhw_quant.storage.codec import encode
from ternhw_quant.tuning.settings import Tuning
from ternhw_quant.tuning.tune import tune
from ternhw_quant.weights.matrix import TernaryMatrix
from tests.quant.test_blockwise import (  # noqa: F401
    contents,
    one_thread,
    refuses,
    source,
    windows,
    write_model,
)

Q, DOWN = "model.layers.0.self_attn.q_proj", "model.layers.0.mlp.down_proj"
FREE, TIED = named("ptqtp-h", group_size=8, scales="u8"), named("tied32-h", group_size=8, scales="u8")


def choice_of(folder, method=FREE, fixed=None, bits=3.0):
    checkpoint = open_checkpoint(folder)
    return Choice(checkpoint=checkpoint, method=method, packing="dense", fixed=fixed or {}, bits_budget=bits)


def range_of(folder, method):
    with pytest.raises(InputError) as refused:
        choice_of(folder, method, bits=0.1)
    found = re.fullmatch(
        r"Bits budget must be from (\S+) to (\S+) bits per weight for this model and method, not 0.1 "
        r"\(bits_budget\)",
        str(refused.value),
    )
    return tuple(map(float, found.groups()))


# The planes of the layers that are named


def test_a_pattern_is_the_end_of_a_name_from_a_dot_on_and_the_last_counts():
    layers = ["a.0.mlp.up", "a.0.mlp.x_up", "a.10.mlp.up", "a.1.attn.q"]
    assert matched_planes(layers, [("up", 1)]) == {"a.0.mlp.up": 1, "a.10.mlp.up": 1}
    assert matched_planes(layers, [("0.mlp.*", 3), ("x_up", 1)]) == {"a.0.mlp.up": 3, "a.0.mlp.x_up": 1}
    assert matched_planes(layers, [("a.1.attn.q", 2), ("*", 1)]) == dict.fromkeys(layers, 1)
    with refuses("Layer pattern must match a layer, such as a.0.mlp.up, not p_proj"):
        matched_planes(layers, [("p_proj", 1)])


@pytest.mark.parametrize(
    ("name", "planes", "message"),
    [
        ("tied32", 3, "Planes of tied32 must be 1 or 2, not 3"),
        ("ptqtp", 4, "Planes of ptqtp must be 1, 2 or 3, not 4"),
        ("pt2", 1, "Planes by layer need method ptqtp, ptqtp+, ptqtp-h, tied32 or tied32-h, not pt2"),
    ],
)
def test_a_method_has_the_planes_that_it_can_fit(name, planes, message):
    with refuses(message):
        named(name).with_planes(planes)


@pytest.mark.parametrize("name", ["ptqtp", "ptqtp+", "tied32"])
@pytest.mark.parametrize("scales", ["float16", "u8"])
def test_layers_that_are_named_have_these_planes_and_the_fit_of_them(source, tmp_path, name, scales):  # noqa: F811
    method = named(name, group_size=8, scales=scales)
    ternhw_quant.quantize(source, tmp_path, method=method, layer_planes={"self_attn.*": 1})
    opened, checkpoint = open_artifact(tmp_path), open_checkpoint(source)
    for layer, matrix in opened.layers.items():
        alone = named("ptqtp", planes=1, starts=method.starts, group_size=8, scales=scales)
        expected = quantize_matrix(
            checkpoint.tensors[f"{layer}.weight"].read(), alone if "attn" in layer else method
        )
        assert isinstance(matrix, TernaryMatrix)
        assert torch.equal(matrix.planes, expected.planes)
        assert matrix.tied == (name == "tied32" and "mlp" in layer)
        assert opened.shape(layer)[0] == len(matrix.planes) == (1 if "attn" in layer else 2)
        stored = {part.removeprefix(f"{layer}.") for part in encode(layer, matrix, "dense", scales)}
        assert opened.tensors(layer).keys() == stored
    assert opened.quantization.method["layer_planes"] == [["self_attn.*", 1]]
    assert opened.config["quantization_config"]["format_version"] == 7


# The choice


def test_the_choice_is_the_best_of_all_that_fit(source):  # noqa: F811
    generator, checkpoint = Random(0), open_checkpoint(source)
    fixed = {name: generator.randint(1, 3) for name in checkpoint.linears[5:]}
    least = choice_of(source, fixed=fixed, bits=99).least_bytes
    most = choice_of(source, fixed=fixed, bits=99).most_bytes
    for _ in range(30):
        losses = {
            name: {planes: generator.choice([generator.gauss(1 / planes, 0.3), 0.5]) for planes in (1, 2, 3)}
            for name in checkpoint.linears[:5]
        }
        size = generator.randint(least, most)
        elements = choice_of(source, fixed=fixed, bits=99).elements
        chosen = choice_of(source, fixed=fixed, bits=(8 * size + 1e-6) / elements)
        best = chosen.best(losses)
        assert {name: best[name] for name in fixed} == fixed
        assert sum(chosen.bytes[name][planes] for name, planes in best.items()) <= size

        def lost(planes, losses=losses):
            return sum(losses[name][count] for name, count in zip(losses, planes, strict=True))

        fitting = [
            planes
            for planes in product((1, 2, 3), repeat=5)
            if sum(chosen.bytes[name][count] for name, count in zip(losses, planes, strict=True))
            + sum(chosen.bytes[name][count] for name, count in fixed.items())
            <= size
        ]
        assert lost([best[name] for name in losses]) == pytest.approx(min(map(lost, fitting)))


@pytest.mark.parametrize("method", [FREE, TIED], ids=lambda method: method.name)
def test_a_budget_that_cannot_be_met_names_the_range_whose_ends_can(source, method):  # noqa: F811
    least, most = range_of(source, method)
    few, many = (choice_of(source, method, bits=bits).best({}) for bits in (least, most))
    assert set(few.values()) == {1}
    lost = {name: {planes: -planes for planes in method.plane_choices} for name in many}
    assert set(choice_of(source, method, bits=most).best(lost).values()) == {max(method.plane_choices)}
    fewer = choice_of(source, method, bits=most - 0.05).best(lost)
    assert set(fewer.values()) != {max(method.plane_choices)}
    with pytest.raises(InputError, match=r"^Bits budget must be from "):
        choice_of(source, method, bits=least - 0.002)
    for bits in (float("nan"), float("inf"), -1.0):
        with pytest.raises(InputError, match=r"^Bits budget must be from "):
            choice_of(source, method, bits=bits)


# The measurement


def loss_of(model, windows):  # noqa: F811
    total, count = 0.0, 0
    for row in windows.rows:
        logits = model(torch.tensor([row])).logits[0, :-1]
        total += float(cross_entropy(logits, torch.tensor(row[1:]), reduction="sum"))
        count += len(row) - 1
    return total / count


@torch.inference_mode()
def losses_by_hand(folder, windows, method):  # noqa: F811
    """What the loss rises by where one layer is quantised with the inputs of the full-precision model."""
    model = AutoModelForCausalLM.from_pretrained(folder).eval()
    linears = {name: model.get_submodule(name) for name in open_checkpoint(folder).linears}
    hessians = {name: Hessian(linear.in_features) for name, linear in linears.items()}
    hooks = [
        linear.register_forward_pre_hook(
            lambda _module, inputs, name=name: hessians[name].add(inputs[0][0], None)
        )
        for name, linear in linears.items()
    ]
    before = loss_of(model, windows)
    for hook in hooks:
        hook.remove()
    rises = {}
    for name, linear in linears.items():
        own = linear.weight
        for planes in method.plane_choices:
            alone = quantize_matrix(own, method.with_planes(planes), hessians[name])
            linear.weight = torch.nn.Parameter(alone.dequantize(), requires_grad=False)
            rises.setdefault(name, {})[planes] = loss_of(model, windows) - before
        linear.weight = own
    return rises


@pytest.fixture
def measured(monkeypatch):
    """The losses of which planes were chosen."""
    found = {}
    best = Choice.best

    def kept(self, losses):
        found.update(losses)
        return best(self, losses)

    monkeypatch.setattr(Choice, "best", kept)
    return found


@pytest.mark.parametrize("name", ["ptqtp", "ptqtp-h", "tied32-h"])
def test_losses_are_those_of_the_model_with_one_layer_quantised(source, windows, tmp_path, measured, name):  # noqa: F811
    chosen = named(name, group_size=8, scales="u8")
    method = replace(chosen, asymmetric=0.0, residual=0.0)  # The target is not part of the measurement.
    settings = Settings(method=chosen, calibration=windows, bits_budget=4.2)
    report = quantize_checkpoint(source, tmp_path, settings)
    expected = losses_by_hand(source, windows, method)
    assert measured.keys() == expected.keys()
    for layer, rises in measured.items():
        assert rises == pytest.approx(expected[layer], abs=2e-4)
    assert report.bits_per_weight <= 4.2
    opened = open_artifact(tmp_path)
    planes = {layer: opened.shape(layer)[0] for layer in opened.layers}
    assert planes == choice_of(source, method, bits=4.2).best(measured)
    assert len(set(planes.values())) > 1
    assert opened.quantization.method["bits_budget"] == 4.2


def test_the_text_is_every_nth_batch_of_all_lengths(monkeypatch):
    monkeypatch.setattr(budget, "_TOKENS", 40)
    batches = [
        blockwise.Batch(ids=torch.zeros(1, width, dtype=int), real=torch.ones(1, width, dtype=bool))
        for width in range(1, 20)
    ]
    assert [len(batch.ids[0]) for batch in budget._part_of(batches)] == [1, 5, 9, 13, 17]


# The run

SETTINGS = {"method": replace(TIED, asymmetric=0.5), "bits_budget": 3.6}


@pytest.fixture(scope="module")
def whole(source, windows, tmp_path_factory):  # noqa: F811
    """What an uninterrupted run writes."""
    out = tmp_path_factory.mktemp("whole")
    torch.set_num_threads(1)
    quantize_checkpoint(source, out, Settings(calibration=windows, **SETTINGS))
    return contents(out)


class Stopped(BaseException):
    """Stops a run as Ctrl-C does."""


@pytest.mark.parametrize("done", [3, 17, 45])
def test_a_stopped_run_measures_only_what_is_missing_and_ends_with_the_same_bytes(
    source,  # noqa: F811
    windows,  # noqa: F811
    tmp_path,
    monkeypatch,
    whole,
    done,
):
    calls = []
    quantize = tasks.quantize_matrix

    def stopping(*arguments, **named):
        if len(calls) == done:
            raise Stopped
        calls.append(None)
        return quantize(*arguments, **named)

    settings = Settings(calibration=windows, **SETTINGS)
    with monkeypatch.context() as patch:
        patch.setattr(tasks, "quantize_matrix", stopping)
        with pytest.raises(Stopped):
            quantize_checkpoint(source, tmp_path, settings)
    again = []
    monkeypatch.setattr(tasks, "quantize_matrix", lambda *a, **n: again.append(None) or quantize(*a, **n))
    quantize_checkpoint(source, tmp_path, settings)
    assert contents(tmp_path) == whole
    # Three blocks of seven layers are measured with one and with two planes, then all are quantised.
    blocks_done = min(done, 42) // 14
    assert len(again) == 63 - (14 * blocks_done + max(0, done - 42))


def test_the_order_in_which_tasks_end_changes_nothing(source, windows, tmp_path, whole):  # noqa: F811
    settings = Settings(calibration=windows, **SETTINGS)
    quantize_checkpoint(source, tmp_path, settings, run=lambda tasks: in_turn(tasks[::-1]))
    assert contents(tmp_path) == whole


def test_a_finished_run_is_known_again_and_another_budget_is_not(source, windows, tmp_path, whole):  # noqa: F811
    settings = Settings(calibration=windows, **SETTINGS)
    quantize_checkpoint(source, tmp_path, settings)
    quantize_checkpoint(source, tmp_path, settings)
    assert contents(tmp_path) == whole
    with pytest.raises(InputError, match=r"^Output folder must be of the same model and settings"):
        quantize_checkpoint(source, tmp_path, replace(settings, bits_budget=3.7))


def test_named_layers_keep_their_planes_under_a_budget(source, windows, tmp_path, measured):  # noqa: F811
    settings = Settings(
        method=FREE, calibration=windows, bits_budget=4.0, layer_planes=[("v_proj", 3), ("2.mlp.*", 1)]
    )
    report = quantize_checkpoint(source, tmp_path, settings)
    opened = open_artifact(tmp_path)
    for layer in opened.layers:
        if layer.endswith("v_proj"):
            assert opened.shape(layer)[0] == 3
        elif ".2.mlp." in layer:
            assert opened.shape(layer)[0] == 1
        else:
            assert layer in measured
    assert len(measured) == 21 - 3 - 3
    assert report.bits_per_weight <= 4.0


def test_transformers_computes_what_the_layers_say(source, windows, tmp_path):  # noqa: F811
    quantize_checkpoint(source, tmp_path, Settings(calibration=windows, **SETTINGS))
    model = AutoModelForCausalLM.from_pretrained(tmp_path)
    dense = AutoModelForCausalLM.from_pretrained(source)
    opened = open_artifact(tmp_path)
    for layer, matrix in opened.layers.items():
        dense.get_submodule(layer).weight = torch.nn.Parameter(matrix.dequantize())
    ids = torch.tensor([windows.rows[1]])
    with torch.inference_mode():
        torch.testing.assert_close(model(ids).logits, dense(ids).logits)
    model.save_pretrained(tmp_path / "saved")
    saved = open_artifact(tmp_path / "saved")
    assert saved.quantization == opened.quantization
    assert {layer: saved.shape(layer) for layer in saved.layers} == {
        layer: opened.shape(layer) for layer in opened.layers
    }


@pytest.mark.parametrize("by", ["model", "block"])
def test_tuning_keeps_the_planes_of_each_layer(source, windows, tmp_path, by):  # noqa: F811
    settings = Settings(method=named("tied32", group_size=8), layer_planes=[("q_proj", 1), ("0.mlp.*", 1)])
    teacher = shutil.copytree(source, tmp_path / "teacher")
    for file in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copy(embedded.path() / file, teacher)
    quantize_checkpoint(teacher, tmp_path / "before", settings)
    before = open_artifact(tmp_path / "before")
    tuning = Tuning(what="trits", by=by, epochs=1, tokens_per_step=64)
    tune(tmp_path / "before", teacher, tmp_path / "after", tuning=tuning, windows=windows)
    after = open_artifact(tmp_path / "after")
    assert after.quantization.layer_planes == before.quantization.layer_planes
    assert {layer: after.shape(layer) for layer in after.layers} == {
        layer: before.shape(layer) for layer in before.layers
    }
    assert any(not torch.equal(after.layers[q].scales, before.layers[q].scales) for q in (Q, DOWN))
    assert [after.layers[q].tied for q in (Q, DOWN)] == [False, False]


def test_a_budget_needs_text_and_planes(windows):  # noqa: F811
    with refuses("A bits budget needs calibration text (calibration)"):
        Settings(method=named("ptqtp"), bits_budget=3.0)
    with refuses("Planes by layer need method ptqtp, ptqtp+, ptqtp-h, tied32 or tied32-h, not gptq"):
        Settings(method=named("gptq"), calibration=windows, bits_budget=3.0)


def test_plan_counts_at_most_the_budget_and_refuses_one_that_cannot_be_met(source, windows):  # noqa: F811
    planned = plan(source, Settings(calibration=windows, **SETTINGS))
    assert 3.59 < planned.bits_per_weight <= 3.6
    assert plan(source, Settings(method=TIED, calibration=windows, bits_budget=9.0)).bits_per_weight < 6
    with pytest.raises(InputError, match=r"^Bits budget must be from "):
        plan(source, Settings(method=TIED, calibration=windows, bits_budget=1.0))
    one = plan(source, Settings(method=named("ptqtp"), layer_planes=[("*", 1)]))
    assert one.bits_per_weight < plan(source, Settings(method=named("ptqtp"))).bits_per_weight


def test_config_of_one_number_of_planes_is_as_it_was(source, tmp_path):  # noqa: F811
    quantize_checkpoint(source, tmp_path, Settings(method=named("ptqtp"), layer_planes=[("*", 2)]))
    config = json.loads((tmp_path / "config.json").read_text())["quantization_config"]
    assert config["format_version"] == 7
    assert "layer_planes" not in config
