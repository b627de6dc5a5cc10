"""The import contracts in pyproject.toml refuse what their names say."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("ternhw", "quant/ternhw_quant", "sim/ternhw_sim")
SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]


def contract(beginning):
    (found,) = [each for each in SETTINGS["contracts"] if each["name"].startswith(beginning)]
    return found


def modules():
    """The modules and packages directly in ternhw."""
    parts = [
        path
        for path in (ROOT / "ternhw").iterdir()
        if path.suffix == ".py" or (path / "__init__.py").is_file()
    ]
    return {f"ternhw.{path.stem}" for path in parts if path.stem != "__init__"}


@pytest.mark.parametrize(
    ("beginning", "allowed"),
    [
        ("Gateware imports", {"ternhw.gateware", "ternhw.config", "ternhw.registers"}),
        ("Simulation imports", {"ternhw.peers", "ternhw.registers"}),
    ],
)
def test_what_a_contract_does_not_forbid_is_what_its_name_allows(beginning, allowed):
    forbidden = {name for name in contract(beginning)["forbidden_modules"] if name.startswith("ternhw.")}
    assert modules() - forbidden == allowed
    assert forbidden <= modules()


@pytest.fixture(scope="module")
def sources(tmp_path_factory):
    """A copy of all sources."""
    folder = tmp_path_factory.mktemp("sources")
    for package in PACKAGES:
        shutil.copytree(
            ROOT / package, folder / package, ignore=shutil.ignore_patterns("__pycache__", "model")
        )
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def lint(folder):
    paths = [str(folder / part) for part in ("", "quant", "sim")]
    command = [
        sys.executable,
        "-c",
        "from importlinter.cli import lint_imports_command as c; c(['--no-cache'])",
    ]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths), "COLUMNS": "200"}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)
    broken = [line.removesuffix(" BROKEN") for line in done.stdout.splitlines() if line.endswith(" BROKEN")]
    return done.returncode, broken


GATEWARE = "Gateware imports the configuration and the registers, and nothing else of ours"
SIMULATION = "Simulation imports the stimulus and the registers, and nothing else of the hardware side"
LAYERS = "ternhw imports one way, from the command line down to the configuration"
MODELS = "Cycle model and packer are independent of the gateware"
PUBLIC = "Nothing of ours imports the public names: they import everything else"


@pytest.mark.parametrize(
    ("module", "planted", "broken"),
    [
        ("ternhw/gateware/layouts.py", "import ternhw.validation", [GATEWARE]),
        ("ternhw/gateware/layouts.py", "import ternhw.image", [LAYERS, GATEWARE]),
        ("ternhw/gateware/layouts.py", "from ternhw import generate", [PUBLIC]),
        ("ternhw/cycles.py", "import ternhw.gateware.core", [MODELS]),
        ("sim/ternhw_sim/axi.py", "import ternhw.image", [SIMULATION]),
        ("quant/ternhw_quant/shapes.py", "import ternhw.config", ["Quantisation knows no hardware"]),
        ("ternhw/program.py", "def late():\n    import ternhw.simulation", [LAYERS]),
    ],
)
def test_a_planted_import_breaks_its_contract(sources, module, planted, broken):
    path = sources / module
    before = path.read_text()
    path.write_text(f"{before}\n\n{planted}\n")
    try:
        status, found = lint(sources)
    finally:
        path.write_text(before)
    assert status == 1
    assert set(broken) <= set(found)


def test_no_contract_is_broken(sources):
    assert lint(sources) == (0, [])
