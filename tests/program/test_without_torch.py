"""The commands that need no tensor run where torch is not installed."""

import json
import subprocess
import sys

import pytest
import torch

from ternhw.config import AcceleratorConfig
from ternhw_quant.storage.codec import encode
from ternhw_quant.version import __version__
from tests.artifacts import Form, random_matrix, write_tensors

_NO_TORCH = "import sys; sys.modules.update(dict.fromkeys(('torch', 'transformers')))\n"
_SMALL = ("--rows", 2, "--lanes", 4, "--group-size", 32, "--max-in-features", 64)


def run(program, *arguments, cwd):
    """Run a Python program that cannot import torch; return what it prints."""
    command = [sys.executable, "-c", _NO_TORCH + program, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=cwd)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def ternhw(*arguments, cwd):
    return run("from ternhw.cli import main; main()", *arguments, cwd=cwd)


@pytest.fixture
def artefact(tmp_path):
    form = Form(offsets=True, permuted=True)
    torch.manual_seed(0)
    tensors = encode("model.layers.0.mlp.down_proj", random_matrix((32, 40), form), form.packing)
    folder = tmp_path / "artefact"
    folder.mkdir()
    (folder / "config.json").write_text('{"model_type": "llama"}')
    return write_tensors(folder, tensors, form) or folder


def test_cycles_of_shapes_and_of_an_artefact_need_no_torch(tmp_path, artefact):
    shapes = json.loads(ternhw("cycles", "--shape", "256x512,64x128", "--json", cwd=tmp_path))
    assert [layer["name"] for layer in shapes["layers"]] == ["256x512", "64x128"]
    flags = ("--lanes", 8, "--bus-bits", 256)
    (layer,) = json.loads(ternhw("cycles", artefact, *flags, "--json", cwd=tmp_path))["layers"]
    assert (layer["out_features"], layer["in_features"], layer["planes"]) == (32, 40, 2)


def test_a_comparison_needs_no_torch(tmp_path):
    printed = ternhw("compare", "--shape", "256x512", "--clock-mhz", 200, "--json", cwd=tmp_path)
    result = json.loads(printed)
    assert result["cycles"] > 0
    assert result["bound_ternary_ms"] > 0


def test_verilog_and_header_need_no_torch(tmp_path):
    ternhw("generate", *_SMALL, "--out", tmp_path, cwd=tmp_path)
    config = AcceleratorConfig.from_values(rows=2, lanes=4, group_size=32, max_in_features=64)
    assert (tmp_path / f"{config.name}.v").is_file()
    assert "#define TERNHW_MAGIC" in ternhw("header", cwd=tmp_path)


def test_the_package_imports_nothing_until_a_name_is_used(tmp_path):
    program = """
import ternhw
before = {name.split(".")[0] for name in sys.modules}
ternhw.AcceleratorConfig
print(*sorted(before & {"numpy", "pydantic", "numba", "amaranth", "typer"}), ternhw.__version__)
"""
    assert run(program, cwd=tmp_path) == f"{__version__}\n"
