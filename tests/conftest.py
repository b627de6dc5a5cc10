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
