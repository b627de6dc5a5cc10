import contextlib
import json
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from ternhw_quant.errors import CheckpointError, InputError
from ternhw_quant.methods import ptqtp
from ternhw_quant.methods.driver import quantize_matrix
from ternhw_quant.methods.method import named
from ternhw_quant.runs import pipeline, tasks
from ternhw_quant.runs.pipeline import Settings
from ternhw_quant.storage.artifact import is_artifact, load, open_artifact
from ternhw_quant.texts import Windows
from tests.checkpoints import quantize_tiny as quantize_checkpoint
from tests.checkpoints import tiny_tensors, write_checkpoint


@pytest.fixture
def source(tmp_path):
    return write_checkpoint(tmp_path / "source", rope_theta=1e4)


@pytest.fixture
def fitted(monkeypatch):
    """The shapes of the weights that were fitted, not kept."""
    shapes = []

    def counted(weight, *arguments, **named):
        shapes.append(tuple(weight.shape))
        return quantize_matrix(weight, *arguments, **named)

    monkeypatch.setattr(tasks, "quantize_matrix", counted)
    return shapes


OTHER_OUTPUT = "Output folder must be of the same model and settings, unless its content may be replaced"

#: Settings that are not the default ones.
OTHER = named("ptqtp", group_size=16)


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def stop_after(tensors):
    def on_progress(progress):
        if progress.done == tensors:
            raise KeyboardInterrupt

    return on_progress


def refuses(message, error=InputError):
    return pytest.raises(error, match=f"^{re.escape(message)}$")


def test_artefact_holds_the_quantised_layers_and_everything_else_as_it_was(source, tmp_path):
    out = tmp_path / "out"
    report = quantize_checkpoint(source, out, Settings(method=OTHER))
    opened, tensors = open_artifact(out), tiny_tensors()
    assert set(opened.layers) == {
        name.removesuffix(".weight") for name in tensors if "layers" in name and tensors[name].ndim == 2
    }
    for name, matrix in opened.layers.items():
        expected = ptqtp.quantize(tensors.pop(f"{name}.weight"), group_size=16)
        assert torch.equal(matrix.planes, expected.planes)
        assert torch.equal(matrix.scales, expected.scales.half().float())
    assert set(opened.dense) == set(tensors)
    for name, tensor in tensors.items():
        assert opened.dense[name].dtype == tensor.dtype
        assert torch.equal(opened.dense[name], tensor)
    assert opened.config["rope_theta"] == 1e4
    assert opened.quantization.method == OTHER.to_json()
    assert sorted(path.name for path in out.iterdir()) == [
        "README.md",
        "config.json",
        "generation_config.json",
        "model.safetensors",
        "model.safetensors.index.json",
        "tokenizer.json",
    ]
    assert report.weights == sum(tensor.numel() for tensor in tiny_tensors().values())


def test_report_says_what_the_artefact_is(source, tmp_path):
    report = quantize_checkpoint(source, tmp_path / "out", Settings(packing="2bit"))
    opened, tensors = open_artifact(tmp_path / "out"), tiny_tensors()
    assert [tensor.name for tensor in report.tensors] == [f"{name}.weight" for name in opened.layers]
    for tensor in report.tensors:
        name, weight = tensor.name.removesuffix(".weight"), tensors[tensor.name].double()
        error = (weight - opened.layers[name].dequantize().double()).norm() / weight.norm()
        assert tensor.shape == tuple(weight.shape)
        assert tensor.relative_error == pytest.approx(float(error), rel=1e-4)
        assert tensor.bits_per_weight == 8 * opened.stored_bytes(name) / weight.numel()
        assert tensor.seconds > 0
    quantized = 2 * (7 * 20 + 20 * 33)
    assert report.covered_share == quantized / report.weights
    stored = sum(opened.stored_bytes(name) for name in opened.layers)
    assert report.bits_per_weight == pytest.approx(8 * stored / quantized)
    assert report.bytes == sum(tensor.bytes for tensor in opened.stored.values())
    assert report.seconds > 0


def test_safetensors_itself_reads_the_artefact(source, tmp_path):
    quantize_checkpoint(source, tmp_path / "out", Settings())
    stored = load_file(tmp_path / "out" / "model.safetensors")
    assert stored["model.layers.0.mlp.down_proj.weight_shape"].tolist() == [20, 33]


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_dtypes_are_kept(tmp_path, dtype):
    write_checkpoint(tmp_path / "source", tiny_tensors(dtype))
    quantize_checkpoint(tmp_path / "source", tmp_path / "out", Settings())
    assert open_artifact(tmp_path / "out").dense["model.norm.weight"].dtype == dtype


def test_shards_hold_the_same_tensors(source, tmp_path):
    quantize_checkpoint(source, tmp_path / "one", Settings())
    quantize_checkpoint(source, tmp_path / "many", Settings(), max_shard_bytes=500)
    shards = sorted(path.name for path in (tmp_path / "many").glob("*.safetensors"))
    assert len(shards) > 2
    assert shards[0] == f"model-00001-of-{len(shards):05d}.safetensors"
    index = json.loads((tmp_path / "many" / "model.safetensors.index.json").read_text())
    assert set(index["weight_map"].values()) == set(shards)
    one, many = open_artifact(tmp_path / "one"), open_artifact(tmp_path / "many")
    assert index["metadata"]["total_size"] == sum(tensor.bytes for tensor in one.stored.values())
    assert many.stored == one.stored
    for name, tensor in one.stored.items():
        assert torch.equal(many.stored[name].read(), tensor.read())


# Stopped runs.


@pytest.mark.parametrize("done", [0, 1, 3, 4])
def test_a_stopped_run_keeps_its_tensors_and_ends_with_the_same_bytes(source, tmp_path, fitted, done):
    quantize_checkpoint(source, tmp_path / "whole", Settings())
    fitted.clear()
    with pytest.raises(KeyboardInterrupt):
        quantize_checkpoint(source, tmp_path / "out", Settings(), on_progress=stop_after(done))
    assert len(fitted) == done
    assert not (tmp_path / "out" / "config.json").exists()
    fitted.clear()
    report = quantize_checkpoint(source, tmp_path / "out", Settings())
    assert len(fitted) == 4 - done
    assert contents(tmp_path / "out") == contents(tmp_path / "whole")
    assert all(tensor.relative_error > 0 for tensor in report.tensors)


def test_a_killed_process_leaves_a_run_to_go_on_with(source, tmp_path, fitted):
    script = (
        "import os, signal, sys\n"
        "from ternhw_quant.runs.pipeline import Settings, quantize_checkpoint\n"
        "from ternhw_quant.storage.checkpoint import open_checkpoint\n"
        "def die(progress):\n"
        "    if progress.done == 2: os.kill(os.getpid(), signal.SIGKILL)\n"
        "quantize_checkpoint(open_checkpoint(sys.argv[1]), sys.argv[2], Settings(), on_progress=die)\n"
    )
    search = str(Path(pipeline.__file__).parents[2])
    command = [sys.executable, "-c", script, str(source), str(tmp_path / "out")]
    killed = subprocess.run(command, env={"PYTHONPATH": search}, capture_output=True, text=True)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    quantize_checkpoint(source, tmp_path / "out", Settings())
    assert len(fitted) == 2
    quantize_checkpoint(source, tmp_path / "whole", Settings())
    assert contents(tmp_path / "out") == contents(tmp_path / "whole")


@pytest.mark.parametrize("moves", range(7))
def test_a_run_stopped_while_it_moved_files_goes_on(source, tmp_path, fitted, monkeypatch, moves):
    out = tmp_path / "out"
    quantize_checkpoint(source, tmp_path / "whole", Settings())
    quantize_checkpoint(source, out, Settings(method=OTHER), max_shard_bytes=500)
    replace, publish, moved = Path.replace, pipeline.publish, []

    def replace_some(path, target):
        if len(moved) == moves:
            raise KeyboardInterrupt
        moved.append(replace(path, target))

    def publish_some(complete, out):
        with monkeypatch.context() as patch:
            patch.setattr(Path, "replace", replace_some)
            publish(complete, out)

    with monkeypatch.context() as patch, contextlib.suppress(KeyboardInterrupt):
        patch.setattr(pipeline, "publish", publish_some)
        quantize_checkpoint(source, out, Settings(), force=True)
    assert len(moved) == moves
    # Six files, config.json last: it makes the folder an artefact.
    assert is_artifact(out) == (moves == 6)
    fitted.clear()
    quantize_checkpoint(source, out, Settings())
    assert moves == 6 or not fitted
    assert contents(out) == contents(tmp_path / "whole")


@pytest.mark.parametrize(
    "change",
    [
        {"method": named("ptqtp", group_size=64)},
        {"method": named("ptqtp", max_iterations=3)},
        {"method": named("ptqtp+")},
        {"packing": "2bit"},
    ],
)
def test_parts_of_other_settings_are_not_kept(source, tmp_path, fitted, change):
    with pytest.raises(KeyboardInterrupt):
        quantize_checkpoint(source, tmp_path / "out", Settings(), on_progress=stop_after(3))
    fitted.clear()
    quantize_checkpoint(source, tmp_path / "out", Settings(**change))
    assert len(fitted) == 4
    quantize_checkpoint(source, tmp_path / "whole", Settings(**change))
    assert contents(tmp_path / "out") == contents(tmp_path / "whole")


def test_parts_of_other_weights_are_not_kept(source, tmp_path, fitted):
    with pytest.raises(KeyboardInterrupt):
        quantize_checkpoint(source, tmp_path / "out", Settings(), on_progress=stop_after(4))
    tensors = tiny_tensors()
    tensors["model.layers.1.mlp.down_proj.weight"][3, 3] += 1
    write_checkpoint(source, tensors, rope_theta=1e4)
    fitted.clear()
    quantize_checkpoint(source, tmp_path / "out", Settings())
    assert fitted == [(20, 33)]


def test_parts_of_another_version_of_the_algorithm_are_not_kept(source, tmp_path, fitted, monkeypatch):
    quantize_checkpoint(source, tmp_path / "whole", Settings())
    with pytest.raises(KeyboardInterrupt):
        quantize_checkpoint(source, tmp_path / "out", Settings(), on_progress=stop_after(3))
    fitted.clear()
    monkeypatch.setattr(tasks, "ALGORITHM_VERSION", tasks.ALGORITHM_VERSION + 1)
    quantize_checkpoint(source, tmp_path / "out", Settings())
    assert len(fitted) == 4
    # The version is in no file of the artefact.
    assert contents(tmp_path / "out") == contents(tmp_path / "whole")


def test_a_broken_part_is_made_again(source, tmp_path, fitted):
    with pytest.raises(KeyboardInterrupt):
        quantize_checkpoint(source, tmp_path / "out", Settings(), on_progress=stop_after(4))
    part = tmp_path / "out" / ".partial" / "00002.safetensors"
    part.write_bytes(part.read_bytes()[:-7])
    (part.parent / "00003.safetensors.tmp").write_bytes(b"half")
    fitted.clear()
    quantize_checkpoint(source, tmp_path / "out", Settings())
    assert len(fitted) == 1
    assert not (tmp_path / "out" / ".partial").exists()


# What is already in the output folder.


def test_an_empty_folder_is_written_into(source, tmp_path):
    (tmp_path / "out").mkdir()
    quantize_checkpoint(source, tmp_path / "out", Settings())
    assert len(load(tmp_path / "out")) == 4


def test_the_same_run_again_is_allowed(source, tmp_path):
    quantize_checkpoint(source, tmp_path / "out", Settings())
    before = contents(tmp_path / "out")
    quantize_checkpoint(source, tmp_path / "out", Settings())
    assert contents(tmp_path / "out") == before


def test_other_settings_need_force(source, tmp_path):
    out = tmp_path / "out"
    quantize_checkpoint(source, out, Settings(), max_shard_bytes=500)
    before = contents(out)
    with refuses(f"{OTHER_OUTPUT}: {out} (force)"):
        quantize_checkpoint(source, out, Settings(method=OTHER))
    assert contents(out) == before
    quantize_checkpoint(source, out, Settings(method=OTHER), force=True)
    quantize_checkpoint(source, tmp_path / "whole", Settings(method=OTHER))
    assert contents(out) == contents(tmp_path / "whole")


def test_a_forced_run_that_fails_loses_nothing(source, tmp_path):
    out = tmp_path / "out"
    quantize_checkpoint(source, out, Settings())
    before = contents(out)
    with pytest.raises(KeyboardInterrupt):
        quantize_checkpoint(source, out, Settings(method=OTHER), force=True, on_progress=stop_after(4))
    assert {name: (out / name).read_bytes() for name in before} == before
    assert len(load(out)) == 4
    with refuses(f"{OTHER_OUTPUT}: {out} (force)"):
        quantize_checkpoint(source, out, Settings(method=OTHER))


def test_a_folder_of_something_else_needs_force(source, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    (out / "notes.txt").write_text("mine")
    rule = "Output folder must be new or empty, unless its content may be replaced"
    with refuses(f"{rule}: {out} (force)"):
        quantize_checkpoint(source, out, Settings())
    quantize_checkpoint(source, out, Settings(), force=True)
    assert (out / "notes.txt").read_text() == "mine"
    assert len(load(out)) == 4


def test_the_model_is_never_written_over(source):
    before = contents(source)
    with refuses(f"Output must not be the model's own folder: {source / '..' / 'source'}"):
        quantize_checkpoint(source, source / ".." / "source", Settings(), force=True)
    assert contents(source) == before


def test_a_file_is_no_output_folder(source, tmp_path):
    (tmp_path / "out").write_text("")
    with refuses(f"Output must be a folder, not a file: {tmp_path / 'out'}"):
        quantize_checkpoint(source, tmp_path / "out", Settings(), force=True)


# Refusals.


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"packing": "3bit"}, "Storage packing must be base3, 2bit or dense, not 3bit"),
        ({"device": "tpu"}, "Device must be one that torch finds here, not tpu"),
        ({"device": "cuda:99"}, "Device must be one that torch finds here, not cuda:99"),
        (
            {"method": named("gptq")},
            "Method gptq needs calibration text (calibration)",
        ),
        (
            {"calibration": Windows(rows=((1, 2),), origin={})},
            "Method ptqtp reads no calibration text (calibration)",
        ),
    ],
)
def test_arguments_out_of_range_are_refused_before_anything_is_written(source, tmp_path, arguments, message):
    with refuses(message):
        quantize_checkpoint(source, tmp_path / "out", Settings(**arguments))
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("value", [torch.nan, torch.inf, -torch.inf])
@pytest.mark.parametrize("name", ["model.embed_tokens.weight", "model.layers.1.input_layernorm.weight"])
def test_tensors_that_are_copied_must_be_finite(tmp_path, name, value, fitted):
    tensors = tiny_tensors(torch.float32)
    tensors[name].view(-1)[-1] = value
    source = write_checkpoint(tmp_path / "source", tensors)
    with refuses(f"Tensors must be finite, not {value:g}: {name} in {source}", CheckpointError):
        quantize_checkpoint(source, tmp_path / "out", Settings())
    assert not fitted


def test_an_artefact_is_not_quantised_again(source, tmp_path):
    quantize_checkpoint(source, tmp_path / "out", Settings())
    message = f"Model must not be quantised already; it is an artefact: {tmp_path / 'out'}"
    with refuses(message, CheckpointError):
        quantize_checkpoint(tmp_path / "out", tmp_path / "again", Settings())


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (torch.nan, "Weights must be finite, not nan at [2, 5]"),
        (3e38, "Scales of model.layers.1.mlp.down_proj must fit float16, not 1.5e+38"),
    ],
)
def test_weights_that_cannot_be_stored_are_refused_by_name(tmp_path, value, message):
    tensors = tiny_tensors(torch.float32)
    name = "model.layers.1.mlp.down_proj.weight"
    tensors[name][2, 5] = value
    source = write_checkpoint(tmp_path / "source", tensors)
    with refuses(f"{message}: {name}", CheckpointError):
        quantize_checkpoint(source, tmp_path / "out", Settings())
    # The other tensors are kept for a run on the mended model.
    assert len(list((tmp_path / "out" / ".partial").glob("*.safetensors"))) == 2
