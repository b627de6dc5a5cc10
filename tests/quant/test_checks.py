"""Weights for which a method's numbers go wrong: the run says so, by measured rules."""

import dataclasses

import pytest
import torch
from transformers import AutoModelForCausalLM, LlamaConfig
from typer.testing import CliRunner

from ternhw.cli import app
from ternhw.commands.quantize import _print_notes
from ternhw_quant.methods.driver import quantize_matrix
from ternhw_quant.methods.hessian import Hessian
from ternhw_quant.methods.method import named
from ternhw_quant.runs.checks import few_tokens, notes, relative_error
from ternhw_quant.runs.pipeline import QuantizationReport, Settings, quantize_checkpoint
from ternhw_quant.runs.tasks import TensorReport
from ternhw_quant.texts import Windows

UNDERFLOW, COARSE, DEAD = (
    "Weights are too small",
    "Tolerance 0.0001 is coarse",
    "All calibration inputs are zero",
)


def weight_of(std, rows=16, columns=256):
    return std * torch.randn(rows, columns, generator=torch.Generator().manual_seed(1))


def found(weight, method, hessian=None):
    """The notes on a weight as stored, and its relative error."""
    matrix = quantize_matrix(weight, method, hessian)
    matrix = dataclasses.replace(matrix, scales=matrix.scales.half().float())
    return list(notes(weight, matrix, method, hessian)), relative_error(weight, matrix.dequantize())


@pytest.mark.parametrize("name", ["ptqtp", "ptqtp+", "tied32", "absmean", "rtn"])
def test_scales_that_float16_does_not_hold_are_told(name):
    tolerance = {"tolerance": 0.0} if name == "ptqtp" else {}
    method = named(name, **tolerance)
    _, exact = found(weight_of(1.0), method)
    for std in (1e-8, 3e-8, 1e-7, 3e-7, 1e-6, 1e-5, 1e-4, 0.02, 1):
        told, error = found(weight_of(std), method)
        underflows = any(note.startswith(UNDERFLOW) for note in told)
        assert underflows or error < 1.05 * exact, std
        assert not underflows or std <= 1e-6, std
    assert found(torch.zeros(16, 256), method)[0] == []


@pytest.mark.parametrize("name", ["ptqtp", "ptqtp+", "tied32", "pt2-h", "absmean", "rtn", "gptq"])
@pytest.mark.parametrize("weight", [torch.zeros(16, 256), torch.full((16, 256), 0.5)], ids=["zeros", "equal"])
def test_weights_that_lose_nothing_have_no_note(name, weight):
    method, hessian = named(name), None
    if method.calibrated:
        hessian = Hessian(256)
        x = torch.randn(512, 256, generator=torch.Generator().manual_seed(2))
        hessian.add(x, x)
    assert found(weight, method, hessian)[0] == []


def test_rows_of_zeros_do_not_make_the_tolerance_coarse():
    weight = weight_of(0.02)
    weight[1:] = 0
    assert found(weight, named("ptqtp"))[0] == []


def test_the_tolerance_is_told_where_it_costs_accuracy():
    exact = found(weight_of(1.0), named("ptqtp", tolerance=0.0))[1]
    for std in (1.0, 0.02, 0.005, 0.001, 5e-4, 1e-4, 1e-5):
        told, error = found(weight_of(std), named("ptqtp"))
        coarse = any(note.startswith(COARSE) for note in told)
        assert coarse or error < 1.002 * exact, std
        assert not coarse or std <= 0.001, std
        # A method without the tolerance loses nothing.
        told, error = found(weight_of(std), named("ptqtp+"))
        assert (told, error) == ([], pytest.approx(found(weight_of(1.0), named("ptqtp+"))[1], rel=0.01))


@pytest.mark.parametrize("name", ["gptq", "ptqtp-h", "tied32-h", "pt2", "pt2-h"])
def test_a_layer_without_inputs_is_quantised_as_if_they_were_independent(name):
    weight, method = weight_of(0.02), named(name)
    silent = Hessian(256)
    silent.add(torch.zeros(10, 256), torch.zeros(10, 256))
    told, error = found(weight, method, silent)
    assert [note.partition(":")[0] for note in told] == [DEAD]
    independent = Hessian(256)
    independent.matrix.fill_diagonal_(1)
    independent.cross = torch.zeros(256, 256, dtype=torch.float64)
    assert error == found(weight, method, independent)[1] < 0.6
    # One input that is not zero is enough for the published rule: the weights of dead inputs are zero.
    silent.add(torch.eye(256)[:1], torch.eye(256)[:1])
    told, error = found(weight, method, silent)
    assert told == []
    assert error > 0.9


def test_a_run_tells_and_a_resumed_run_tells_again(tmp_path):
    torch.manual_seed(5)
    sizes = {"hidden_size": 16, "intermediate_size": 24, "num_hidden_layers": 2, "num_attention_heads": 2}
    model = AutoModelForCausalLM.from_config(LlamaConfig(**sizes, vocab_size=32))
    with torch.no_grad():
        model.model.layers[0].mlp.up_proj.weight.mul_(1e-7)
        model.model.layers[1].post_attention_layernorm.weight.zero_()
    model.save_pretrained(tmp_path / "model")
    rows = torch.randint(0, 32, (4, 20)).tolist()
    windows = Windows(rows=tuple(map(tuple, rows)), origin={"source": "made up"})
    settings = Settings(method=named("tied32-h", group_size=8), calibration=windows)
    stopped = []

    def stop(progress):
        stopped.append(progress)
        if progress.done == 12:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        quantize_checkpoint(tmp_path / "model", tmp_path / "out", settings, on_progress=stop)
    report = quantize_checkpoint(tmp_path / "model", tmp_path / "out", settings)
    assert any(tensor.kept and tensor.notes for tensor in report.tensors)
    told = {tensor.name: [note.partition(":")[0] for note in tensor.notes] for tensor in report.tensors}
    kind = {name.removeprefix("model.layers."): notes for name, notes in told.items() if notes}
    silent = [f"1.mlp.{name}_proj.weight" for name in ("gate", "up", "down")]
    assert kind == {
        "0.mlp.up_proj.weight": ["Weights are too small for float16 scales"],
        # What up_proj gives is zero now.
        "0.mlp.down_proj.weight": [DEAD],
        **{name: [DEAD] for name in silent},
    }


def test_short_calibration_text_is_told(tmp_path):
    assert few_tokens(1024, 512) is None
    told = (
        "Calibration text is short: 1023 tokens are fewer than 2 for each of the 512 inputs of the widest "
        "layer; a method without calibration may be more accurate"
    )
    assert few_tokens(1023, 512) == told
    for samples, lines in ((2, 1), (20, 0)):
        arguments = ["quantize", "embedded", str(tmp_path / f"{samples}"), "--method", "gptq"]
        result = CliRunner().invoke(app, [*arguments, "--samples", str(samples)])
        assert result.exit_code == 0, result.output
        told = result.stderr.splitlines()
        assert len(told) == lines
        assert all(line.startswith("Warning: Calibration text is short: ") for line in told)


def test_the_command_prints_warnings_on_standard_error(tmp_path):
    torch.manual_seed(5)
    sizes = {"hidden_size": 16, "intermediate_size": 24, "num_hidden_layers": 1, "num_attention_heads": 2}
    model = AutoModelForCausalLM.from_config(LlamaConfig(**sizes, vocab_size=32))
    model.save_pretrained(tmp_path / "good")
    with torch.no_grad():
        for parameter in model.model.layers.parameters():
            parameter.mul_(1e-6)
    model.save_pretrained(tmp_path / "small")
    for name, lines in (("good", 0), ("small", 2)):
        arguments = ["quantize", str(tmp_path / name), str(tmp_path / f"{name}-out"), "--method", "ptqtp"]
        result = CliRunner().invoke(app, [*arguments, "--group-size", "8"])
        assert result.exit_code == 0, result.output
        told = result.stderr.splitlines()
        assert len(told) == lines, told
        assert all(line.startswith("Warning: ") for line in told)
    # Of seven matrices; gate and up have 24 rows, the others 16.
    others, inner = sorted(told)
    assert others.startswith("Warning: model.layers.0.mlp.down_proj.weight and 4 more tensors: Weights are")
    assert inner.startswith("Warning: model.layers.0.mlp.gate_proj.weight and 1 more tensor: Weights are")


def test_the_command_prints_the_first_of_many_warnings(capsys):
    tensors = [
        TensorReport(
            name=f"layer{number}",
            shape=(1, 1),
            relative_error=0.0,
            bits_per_weight=1.0,
            seconds=0.0,
            kept=False,
            notes=(f"note {number}", "of all"),
        )
        for number in range(6)
    ]
    report = QuantizationReport(
        tensors=tuple(tensors),
        weights=6,
        covered_share=1.0,
        bits_per_weight=1.0,
        bytes=1,
        ignored=(),
        seconds=0.0,
    )
    _print_notes(report)
    told = capsys.readouterr().err.splitlines()
    assert told[:2] == ["Warning: layer0: note 0", "Warning: layer0 and 5 more tensors: of all"]
    assert told[5:] == ["Warning: 2 warnings more; --json lists them all, as notes"]
