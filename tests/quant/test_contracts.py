"""Each folder of ternhw_quant has a contract about its imports that names every module in it."""

import tomllib
from pathlib import Path

import ternhw_quant

PYPROJECT = Path(__file__).parents[2] / "pyproject.toml"
PACKAGE = Path(ternhw_quant.__file__).parent


def test_every_folder_has_a_contract_that_names_all_of_its_modules():
    contracts = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
    exhaustive = {name for one in contracts if one.get("exhaustive") for name in one["containers"]}
    folders = {
        path.parent for path in PACKAGE.rglob("__init__.py") if len(list(path.parent.glob("*.py"))) > 1
    }
    names = {".".join(("ternhw_quant", *folder.relative_to(PACKAGE).parts)) for folder in folders}
    assert "ternhw_quant.storage" in names
    assert names <= exhaustive
