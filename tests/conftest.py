import sys

import pytest

from ternhw import cli


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
