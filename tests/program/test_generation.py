"""Verilog in the cache folder: generated once, and again when something that decides it changes."""

import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ternhw import generation
from ternhw.config import AcceleratorConfig

FIELDS = {"rows": 1, "lanes": 1, "planes": 1, "group_size": 8, "max_in_features": 8, "bus_bits": 32}
TINY = AcceleratorConfig.from_values(**FIELDS)
PACKAGE = Path(generation.__file__).parent


@pytest.fixture(autouse=True)
def _cache(tmp_path, monkeypatch):
    monkeypatch.setenv("TERNHW_CACHE", str(tmp_path))


def python(code):
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env={**os.environ})


def test_verilog_is_generated_once_and_found_again_without_amaranth():
    path = generation.cached_verilog(TINY)
    assert f"module {TINY.name}(" in path.read_text()
    done = python(f"""
import sys
sys.modules["amaranth"] = sys.modules["pyosys"] = None
from ternhw.config import AcceleratorConfig
from ternhw.generation import cached_verilog
config = AcceleratorConfig.from_values(**{FIELDS!r})
print(cached_verilog(config))
""")
    assert done.stderr == ""
    assert done.stdout == f"{path}\n"


def test_other_sources_versions_and_configurations_have_other_files(tmp_path, monkeypatch):
    digests = {generation.gateware_digest(TINY)}
    digests.add(generation.gateware_digest(AcceleratorConfig.from_values(**FIELDS | {"rows": 2})))
    source = tmp_path / "new.py"
    source.write_text("")
    with monkeypatch.context() as patch:
        patch.setattr(generation, "SOURCES", (*generation.SOURCES, source))
        digests.add(generation.gateware_digest(TINY))
        source.write_text("changed")
        digests.add(generation.gateware_digest(TINY))
    monkeypatch.setattr(generation, "_versions", lambda: {"amaranth": "0"})
    digests.add(generation.gateware_digest(TINY))
    assert len(digests) == 5


def test_sources_are_all_modules_of_ours_that_the_gateware_imports():
    done = python("""
import sys
import ternhw.gateware.verilog
print(*(module.__file__ for name, module in sys.modules.items() if name.startswith("ternhw.")))
""")
    imported = {Path(path) for path in done.stdout.split()}
    # The errors' messages in one line, and what reads YAML.
    assert imported - set(generation.SOURCES) == {PACKAGE / "validation.py", PACKAGE / "yaml_files.py"}


@pytest.mark.parametrize("collects", [True, False])
def test_garbage_is_collected_after_an_elaboration_as_before(monkeypatch, collects):
    seen = []
    monkeypatch.setattr(
        "ternhw.gateware.verilog.verilog", lambda config, annotated: seen.append(gc.isenabled()) or 1 / 0
    )
    (gc.enable if collects else gc.disable)()
    try:
        with pytest.raises(ZeroDivisionError):
            generation.cached_verilog(TINY)
        assert (seen, gc.isenabled()) == ([False], collects)
    finally:
        gc.enable()
