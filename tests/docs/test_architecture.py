"""The code map of docs/architecture.md names every file and folder, and none that is not there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "architecture.md").read_text()
MAP = TEXT.partition("## Code map")[2].partition("## ")[0]

#: Folders whose modules the map names one by one.
DESCRIBED = (
    *(f"quant/ternhw_quant/{name}" for name in ("weights", "storage", "methods", "runs", "tuning", "models")),
    *(f"quant/ternhw_quant/{name}" for name in ("evaluation", "exporting", "cuda", "bench", "api")),
    *(f"ternhw/{name}" for name in ("records", "comparison", "running", "verification")),
)


def rows():
    """Yield each row of the map: folder of its table, names in its first cell, words of its second."""
    folder = ""
    for line in MAP.splitlines():
        heading = re.match(r"`([\w/]+)/`", line)
        if heading:
            folder = heading[1]
        cells = line.split("|")
        if len(cells) == 4 and "`" in cells[1]:
            yield folder, re.findall(r"`([^`]+)`", cells[1]), set(re.findall(r"`([^`]+)`", cells[2]))


def contents(folder):
    """Return the modules, packages and folders of C sources of a folder, as the map writes them."""
    return {
        f"{path.name}/" if path.is_dir() else path.name
        for path in (ROOT / folder).iterdir()
        if not path.name.startswith("__")
        and (
            path.suffix in (".py", ".cpp")
            or (path.is_dir() and any([*path.glob("__init__.py"), *path.glob("*.c")]))
        )
    }


@pytest.mark.parametrize("folder", ["quant/ternhw_quant", "ternhw", "ternhw/gateware", "sim/ternhw_sim"])
def test_code_map_names_every_file_and_folder_once_and_no_other(folder):
    named = [name for root, names, _ in rows() if root == folder for name in names]
    assert sorted(named) == sorted(contents(folder))


@pytest.mark.parametrize("folder", DESCRIBED)
def test_code_map_names_every_module_of_a_described_folder(folder):
    root, _, name = folder.rpartition("/")
    (words,) = [words for found, names, words in rows() if found == root and f"{name}/" in names]
    modules = {module.removesuffix(".py") for module in contents(folder)}
    files = {path.name for path in (ROOT / folder).iterdir() if path.is_file()}
    assert modules <= words
    assert {word for word in words if re.fullmatch(r"[a-z_]+\.(h|cu)", word)} <= files
