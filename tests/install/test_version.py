import re
from pathlib import Path

import ternhw
import ternhw_quant
import ternhw_sim

ROOT = Path(__file__).parents[2]


def test_the_three_packages_have_the_version_of_one_file():
    assert ternhw.__version__ == ternhw_quant.__version__ == ternhw_sim.__version__
    written = [
        path.relative_to(ROOT).as_posix()
        for package in ("ternhw", "quant", "sim")
        for path in (ROOT / package).rglob("*.py")
        if re.search(r"^__version__ *=", path.read_text(), re.MULTILINE)
    ]
    assert written == ["quant/ternhw_quant/version.py"]
