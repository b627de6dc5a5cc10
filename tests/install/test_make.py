"""`make setup` and `make fpga` with a Python that only notes what it is asked to do."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

#: `-c` runs with the version of the file VERSION, `-m venv` makes a folder, `-m pip` is only noted.
FAKE_PYTHON = f"""#!/bin/sh
here=$(dirname "$0")
case "$1 $2" in
    "-m venv") rm -rf "$4"; mkdir -p "$4/bin"; cp "$0" "$here/VERSION" "$4/bin"; echo venv >> calls
               mv "$4/bin/$(basename "$0")" "$4/bin/python" 2>/dev/null || true ;;
    "-m pip")  echo "$*" >> calls ;;
    -c*)       exec {sys.executable} -c "import sys; sys.version_info = ($(cat "$here/VERSION")); $2" ;;
esac
"""
SETUP = ".[quant,cuda,cluster,export,offload,zeroshot,report,rtl,sim,dev]"


class Checkout:
    """A folder with the Makefile and what it reads; `make` runs a target with the fake Python."""

    def __init__(self, folder):
        self.folder = folder
        for name in ("Makefile", "pyproject.toml", "constraints.txt"):
            shutil.copy(ROOT / name, folder)
        (folder / "tools").mkdir()
        self.python = folder / "tools" / "fake"
        self.python.write_text(FAKE_PYTHON)
        self.python.chmod(0o755)
        self.python_is("3, 11")

    def python_is(self, version):
        (self.folder / "tools" / "VERSION").write_text(version)

    def make(self, *arguments):
        """Return the process and the calls of venv and pip since the last time."""
        (self.folder / "calls").write_text("")
        process = subprocess.run(
            ["make", "--silent", f"PYTHON={self.python}", *arguments],
            cwd=self.folder, capture_output=True, text=True, check=False,
            env={name: value for name, value in os.environ.items() if not name.startswith("MAKE")},
        )  # fmt: skip
        installed = [line.split()[-1] for line in (self.folder / "calls").read_text().splitlines()]
        return process, installed

    def renew(self, name):
        """Make `name` newer than the environment."""
        made = (self.folder / ".venv" / ".done").stat().st_mtime
        for path in self.folder.iterdir():
            os.utime(path, (made - 20, made - 20))
        os.utime(self.folder / ".venv" / ".done", (made - 10, made - 10))
        os.utime(self.folder / name, (made - 5, made - 5))


@pytest.fixture
def checkout(tmp_path):
    if shutil.which("make") is None:
        pytest.skip("make is not installed")
    return Checkout(tmp_path)


def test_setup_makes_the_environment_once(checkout):
    assert checkout.make("setup")[1] == ["venv", SETUP]
    assert checkout.make("setup")[1] == []


@pytest.mark.parametrize("name", ["pyproject.toml", "constraints.txt"])
def test_setup_upgrades_in_place_what_the_user_has_added_to(checkout, name):
    checkout.make("setup")
    added = checkout.folder / ".venv" / "added by the user"
    added.touch()
    checkout.renew(name)
    assert checkout.make("setup")[1] == [SETUP]
    assert added.exists()


def test_an_upgrade_includes_fpga_after_make_fpga(checkout):
    assert checkout.make("fpga")[1] == ["venv", SETUP, ".[fpga]"]
    assert checkout.make("fpga")[1] == []
    checkout.renew("pyproject.toml")
    with_fpga = SETUP.replace("]", ",fpga]")
    assert checkout.make("setup")[1] == [with_fpga]
    assert checkout.make("fpga")[1] == []
    checkout.renew("constraints.txt")
    assert checkout.make("fpga")[1] == [with_fpga]


def test_an_environment_whose_python_does_not_run_is_rebuilt_with_what_it_had(checkout):
    checkout.make("fpga")
    (checkout.folder / ".venv" / "bin" / "python").unlink()
    checkout.renew("pyproject.toml")
    process, installed = checkout.make("setup")
    assert process.stdout == "The Python of .venv does not run, so the environment is rebuilt.\n"
    assert installed == ["venv", SETUP.replace("]", ",fpga]")]
    assert (checkout.folder / ".venv" / ".fpga").exists()


def test_an_environment_of_another_python_is_kept_and_reported(checkout):
    checkout.make("setup")
    checkout.python_is("3, 12")
    checkout.renew("pyproject.toml")
    process, installed = checkout.make("setup")
    assert (process.returncode, installed) == (2, [])
    assert process.stderr.splitlines()[0] == (
        f".venv has Python 3.11, but {checkout.python} is Python 3.12. "
        "Run make PYTHON=.venv/bin/python to keep the environment, or make clean to rebuild it."
    )
    assert checkout.make("setup", "PYTHON=.venv/bin/python")[1] == [SETUP]


def test_a_python_that_is_too_old_is_refused_before_anything_is_made(checkout):
    checkout.python_is("3, 10")
    process, installed = checkout.make("setup")
    assert (process.returncode, installed) == (2, [])
    assert process.stderr.splitlines()[0] == (
        "ternhw needs Python 3.11 or newer, not 3.10. Run make PYTHON=python3.11."
    )
    assert not (checkout.folder / ".venv").exists()
