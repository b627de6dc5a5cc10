"""Every example runs as it is, in a folder outside the checkout, and uses the public interface only."""

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted((ROOT / "examples").glob("*.py"))

#: What each example prints, in part. generate.py needs an artefact; benchmarks/second_environment.sh runs it.
PRINTED = {
    "compare_with_gpu_bound.py": "NVIDIA H200",
    "compile_image.py": "14 layers",
    "drive_engine.py": "status: DONE",
    "generate_rtl.py": "module ternhw_4x8_p1_g128_a8_d1024_w64",
    "plot_cycles.py": "cycles.svg written",
    "quantize_and_generate_text.py": "14 layers quantised, 3.45 bits per weight",
    "simulate_layer.py": "bit-exact with the golden model: yes",
}
MARKS = {"simulate_layer.py": [pytest.mark.sim]}
#: Test suites of a user, and how many tests each has at least.
SUITES = {"test_engine.py": 20, "test_layer.py": 2}


def test_each_example_is_run():
    assert {path.name for path in EXAMPLES} == {*PRINTED, *SUITES, "generate.py"}


@pytest.mark.slow
@pytest.mark.sim
@pytest.mark.parametrize("name", SUITES)
def test_suite_of_a_user_passes_with_the_plugin(tmp_path, name):
    (tmp_path / name).write_text((ROOT / "examples" / name).read_text())
    sources = os.pathsep.join(str(ROOT / part) for part in (".", "quant", "sim"))
    # The plugin by its module: an installation that is older than the entry point does not have it.
    plugin = ("-p", "ternhw.verification.plugin", "--strict-markers", "-p", "no:cacheprovider")
    process = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", *plugin, name],
        cwd=tmp_path, capture_output=True, text=True, check=False,
        env=os.environ | {"PYTHONPATH": sources, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
    )  # fmt: skip
    assert process.returncode == 0, process.stdout
    passed = re.search(r"(\d+) passed", process.stdout)
    assert passed is not None
    assert int(passed[1]) >= SUITES[name]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "printed"),
    [pytest.param(name, printed, marks=MARKS.get(name, [])) for name, printed in PRINTED.items()],
)
def test_example_runs_as_it_is(warm_python, tmp_path, name, printed):
    process = warm_python.run(ROOT / "examples" / name, cwd=tmp_path)
    assert process.returncode == 0, process.stderr
    assert printed in process.stdout


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_example_is_short_and_uses_the_public_interface(path):
    text = path.read_text()
    assert 15 <= len(text.splitlines()) <= 60
    public = {"ternhw", "ternhw_quant", "ternhw.driver", "ternhw.registers"}
    for node in ast.walk(ast.parse(text)):
        names = [each.name for each in node.names] if isinstance(node, ast.Import) else []
        names += [node.module] if isinstance(node, ast.ImportFrom) else []
        assert {name for name in names if name.startswith("ternhw")} <= public
