import gc
import os
import sys

import pytest

# Processes of pytest-xdist share the cores: threads of one would wait for those of another. Before torch.
if "PYTEST_XDIST_WORKER" in os.environ:
    os.environ.setdefault("OMP_NUM_THREADS", "1")

from ternhw import cli
from tests.warm import WarmPython

# Collections of garbage took a third of the time of tests that elaborate gateware.
gc.set_threshold(50_000)


def pytest_collection_finish():
    """Leave what stays to the end, modules and tests, out of every later collection of garbage."""
    gc.collect()
    gc.freeze()


#: A module that has a test with one of these goes first: the others take seconds at most.
_HEAVY = ("slow", "sim", "formal", "synth", "install")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config, items):
    """Let each process of pytest-xdist begin with what takes long, and end with what takes no time.

    The scheduler "worksteal" gives each process an equal part of the list, and later the end of another part.
    A process keeps its last two tests: if those took long, the others would have nothing to do meanwhile.
    """
    if (workers := getattr(config, "workerinput", {}).get("workercount", 1)) > 1:
        items[:] = _heavy_first(items, workers)


def _heavy_first(items, workers):
    """Return the tests in parts of equal size, each with the heavy modules of some folders and then others.

    Tests of one folder use the same simulators. The second process would wait while the first compiles one.
    """
    modules = {}
    for item in items:
        modules.setdefault(item.path, []).append(item)
    heavy = {
        path
        for path, own in modules.items()
        if any(each.get_closest_marker(m) for each in own for m in _HEAVY)
    }
    folders = sorted({path.parent for path in heavy})
    parts = [
        [item for item in items if item.path in heavy and item.path.parent in folders[index::workers]]
        for index in range(workers)
    ]
    others, ordered = [item for item in items if item.path not in heavy], []
    for index, part in enumerate(parts):
        count = max(0, (len(items) - len(ordered)) // (workers - index) - len(part))
        ordered += part + others[:count]
        del others[:count]
    return ordered + others


@pytest.fixture
def run(capsys, monkeypatch):
    """Run the command line; return its exit status, standard output and standard error."""

    def call(*arguments):
        monkeypatch.setattr(sys, "argv", ["ternhw", *map(str, arguments)])
        with pytest.raises(SystemExit) as stopped:
            cli.main()
        captured = capsys.readouterr()
        return stopped.value.code or 0, captured.out, captured.err

    return call


@pytest.fixture(scope="session")
def warm_python():
    """Run Python programs, each in a process of its own that begins with the heavy packages imported."""
    with WarmPython() as python:
        yield python
