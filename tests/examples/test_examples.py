"""Every example runs as it is, in a folder outside the checkout, and uses the public interface only."""

import ast
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


def test_each_example_is_run():
    assert {path.name for path in EXAMPLES} == {*PRINTED, "generate.py"}


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
