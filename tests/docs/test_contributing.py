import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "CONTRIBUTING.md").read_text()

#: What `make` or a user's build writes, so that a fresh checkout has none of it.
WRITTEN = {".venv", "build/", "dist/"}
FOLDERS = tuple(f"{each.name}/" for each in ROOT.iterdir() if each.is_dir())


def paths():
    """Return what is in backticks and looks like a path of the repository."""
    quoted = set(re.findall(r"`([^`\s]+)`", TEXT))
    return sorted(
        each for each in quoted - WRITTEN if each.startswith(FOLDERS) or re.search(r"\.(md|toml|txt)$", each)
    )


@pytest.mark.parametrize("path", paths())
def test_contributing_names_only_files_that_there_are(path):
    assert (ROOT / path).exists()


@pytest.mark.parametrize("target", sorted(set(re.findall(r"`make ([a-z-]+)`", TEXT))))
def test_contributing_names_only_targets_that_there_are(target):
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(), re.MULTILINE)


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("DEVICES", "ternhw/builds/devices.py"),
        ("METHODS", "quant/ternhw_quant/methods/method.py"),
        ("ALGORITHM_VERSION", "quant/ternhw_quant/runs/tasks.py"),
        ("IMAGE_VERSION", "ternhw/registers.py"),
        ("REGISTERS", "ternhw/registers.py"),
        ("INTERFACE_VERSION", "ternhw/registers.py"),
        ("__version__", "quant/ternhw_quant/version.py"),
    ],
)
def test_contributing_names_constants_where_they_are(name, file):
    assert f"`{file}`" in TEXT
    assert re.search(rf"^{name}\b.* = ", (ROOT / file).read_text(), re.MULTILINE)
