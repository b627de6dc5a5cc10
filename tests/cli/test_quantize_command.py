import json
import re
import subprocess
import sys

import pytest

from ternhw import cli
from tests.checkpoints import STORIES_3M, write_checkpoint


def run(monkeypatch, *arguments):
    """Run the command line in this process; return its exit code."""
    monkeypatch.setattr(sys, "argv", ["ternhw", *map(str, arguments)])
    try:
        cli.main()
    except SystemExit as exited:
        return exited.code
    return 0


@pytest.fixture
def source(tmp_path):
    return write_checkpoint(tmp_path / "source")


def test_quantize_prints_one_json_object(monkeypatch, capsys, source, tmp_path):
    assert run(monkeypatch, "quantize", source, tmp_path / "out", "--group-size", 16, "--json") == 0
    printed = json.loads(capsys.readouterr().out)
    assert printed.keys() == {"tensors", "totals"}
    assert len(printed["tensors"]) == 4
    assert printed["tensors"][0].keys() == {"name", "shape", "relative_error", "bits_per_weight", "seconds"}
    assert printed["tensors"][0]["name"] == "model.layers.0.mlp.down_proj.weight"
    assert printed["tensors"][0]["shape"] == [20, 33]
    assert printed["totals"].keys() == {"weights", "covered_share", "bits_per_weight", "bytes", "seconds"}


def test_quantize_prints_a_table(monkeypatch, capsys, source, tmp_path):
    assert run(monkeypatch, "quantize", source, tmp_path / "out", "--packing", "2bit") == 0
    out = capsys.readouterr().out
    assert "1.self_attn.q_proj" in out
    assert "84.5% of all weights" in out


def test_inspect_says_what_quantize_stored(monkeypatch, capsys, source, tmp_path):
    run(monkeypatch, "quantize", source, tmp_path / "out", "--packing", "2bit", "--json")
    quantized = json.loads(capsys.readouterr().out)
    assert run(monkeypatch, "inspect", tmp_path / "out", "--json") == 0
    inspected = json.loads(capsys.readouterr().out)
    assert inspected["format"]["packing"] == "2bit"
    assert inspected["format"]["method"] == {"name": "ptqtp", "max_iterations": 50, "tolerance": 0.0001}
    for layer, tensor in zip(inspected["layers"], quantized["tensors"], strict=True):
        assert f"{layer['name']}.weight" == tensor["name"]
        assert layer["shape"] == tensor["shape"]
        assert layer["bits_per_weight"] == layer["bits_per_weight_2bit"] == tensor["bits_per_weight"]
        assert layer["bits_per_weight_entropy"] < layer["bits_per_weight_base3"]
    for key in ("weights", "covered_share", "bytes"):
        assert inspected["totals"][key] == quantized["totals"][key]
    assert inspected["totals"]["bits_per_weight"] == pytest.approx(quantized["totals"]["bits_per_weight"])


def test_inspect_prints_a_table(monkeypatch, capsys, source, tmp_path):
    run(monkeypatch, "quantize", source, tmp_path / "out")
    assert run(monkeypatch, "inspect", tmp_path / "out") == 0
    out = capsys.readouterr().out
    assert "ptqtp, max_iterations 50, tolerance 0.0001, group_size 128, packing base3" in out
    assert "# 4 layers, 84.5% of all weights, 0.0 MB" in out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("quantize", "org/model", "out"), "Model must be a folder, not org/model; download it first: "),
        (("inspect", "none"), "Artefact must be a folder: none"),
    ],
)
def test_wrong_input_is_one_line_and_exit_2(monkeypatch, capsys, arguments, message):
    assert run(monkeypatch, *arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert re.match(f"ternhw: {re.escape(message)}.*\n$", captured.err)


def test_inspect_checks_every_layer(monkeypatch, capsys, source, tmp_path):
    run(monkeypatch, "quantize", source, tmp_path / "out")
    path = tmp_path / "out" / "model.safetensors"
    content = path.read_bytes()
    path.write_bytes(content.replace(content[-60:], b"\xff" * 60))
    capsys.readouterr()
    assert run(monkeypatch, "inspect", tmp_path / "out") == 2
    assert re.match(r"ternhw: Packed byte must be below 243, not 0xFF: model\..*\n$", capsys.readouterr().err)


@pytest.mark.parametrize("option", [("--group-size", "0"), ("--packing", "3bit"), ("--method", "gptq")])
def test_wrong_options_exit_2(monkeypatch, capsys, source, tmp_path, option):
    assert run(monkeypatch, "quantize", source, tmp_path / "out", *option) == 2
    assert not (tmp_path / "out").exists()


def test_help_loads_no_heavy_package():
    script = (
        "import sys\n"
        "import ternhw.commands.quantize, ternhw.commands.inspect\n"
        "print(sorted({'torch', 'numpy', 'numba', 'safetensors'} & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_real_model_is_quantised_within_its_reference_error(monkeypatch, capsys, tmp_path):
    if not STORIES_3M.exists():
        pytest.skip("needs ../shared/models/stories3M")
    assert run(monkeypatch, "quantize", STORIES_3M, tmp_path / "out", "--json") == 0
    printed = json.loads(capsys.readouterr().out)
    assert len(printed["tensors"]) == 42
    assert all(0.16 < tensor["relative_error"] < 0.18 for tensor in printed["tensors"])
    # d = 192 takes 2·1.625 bits of trits and 2·2·16/192 of scales, d = 512 takes 3.25 + 0.25.
    assert printed["totals"]["bits_per_weight"] == pytest.approx(3.5625, abs=0.002)
    assert printed["totals"]["covered_share"] == pytest.approx(0.7494, abs=1e-4)
