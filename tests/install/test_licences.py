"""Every dependency has a licence that allows use in products, and docs/licences.md says which."""

import re
from pathlib import Path

from tests.install.licences import licences, normalised, pinned

PAGE = Path(__file__).parents[2] / "docs" / "licences.md"

#: None of these asks more of a user than to keep notices, or to pass on changes of the package itself.
ALLOWED = {
    "0BSD", "Apache-2.0", "Artistic-2.0", "BSD-2-Clause", "BSD-3-Clause", "BSL-1.0", "CC0-1.0", "CNRI-Python",
    "ISC", "LGPL-2.1-or-later", "LGPL-3.0-only", "LLVM-exception", "MIT", "MIT-0", "MIT-CMU", "MPL-2.0",
    "PSF-2.0", "Zlib",
}  # fmt: skip


#: Begins of the names of packages that make setup does not install.
_BY_HAND = (
    *("yowasp", "wasmtime", "apycula"),
    *("lite", "migen", "pyserial", "pythondata", "ziglang"),
)


def test_every_licence_is_known_and_allowed():
    found = licences()
    assert len(found) > 100
    parts = {
        name: set(re.split(r" (?:AND|OR|WITH) ", licence.replace("(", "").replace(")", "")))
        for name, licence in found.items()
    }
    assert {name: each - ALLOWED for name, each in parts.items() if each - ALLOWED} == {}


def test_page_names_each_package_with_its_licence():
    rows = dict(re.findall(r"^\| ([^|]+?) \| ([^|]+?) \|$", PAGE.read_text(), re.MULTILINE)[1:])
    found = licences()
    assert {name: licence for name, licence in found.items() if rows.get(name, licence) != licence} == {}
    assert set(rows) <= pinned()
    # Those of the extras fpga and soc are installed by hand.
    missing = set(found) - set(rows)
    assert all(name.startswith(_BY_HAND) for name in missing), missing


def test_names_are_compared_as_indexes_do():
    assert normalised("PyYAML") == "pyyaml"
    assert normalised("typing_extensions") == normalised("typing.extensions") == "typing-extensions"
