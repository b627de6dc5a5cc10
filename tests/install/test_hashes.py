"""requirements-hashed.txt pins what constraints.txt pins, each with its hashes."""

import re
from pathlib import Path

from tests.install import hashes
from tests.install.licences import normalised, pinned

ROOT = Path(__file__).parents[2]


def versions(text):
    pins = re.findall(r"^([\w.-]+)==([\w.!+-]+)", text, re.MULTILINE)
    return {normalised(name): version for name, version in pins}


def test_hashed_requirements_are_those_of_the_constraints():
    hashed = versions((ROOT / "requirements-hashed.txt").read_text())
    exact = versions((ROOT / "constraints.txt").read_text())
    # CUDA's own packages, and those of other platforms, are not in the environment that CI freezes.
    assert {name: hashed.get(name) for name in exact} == exact
    assert len(hashed) >= len(pinned()) > 100


def test_every_hashed_requirement_has_a_hash():
    entries = re.split(r"\n(?=[\w])", (ROOT / "requirements-hashed.txt").read_text())[1:]
    without = [entry.split("==")[0] for entry in entries if "--hash=sha256:" not in entry]
    assert len(entries) > 100 and without == []


def test_every_extra_that_a_dependency_asks_for_has_a_line():
    """pip refuses a requirement with extras that no line of the file pins."""
    text = (ROOT / "requirements-hashed.txt").read_text()
    assert hashes.completed(text) == text, "run python -m tests.install.hashes"
    assert len(hashes.wanted(set(hashes.entries(text)))) >= 1
