"""The programs of a build: where they are, which version, and how they are run."""

import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from ternhw.builds.errors import BuildError, ToolNotFound

_YOSYS = """
from pyosys import libyosys
libyosys.run_pass("script build.ys", libyosys.Design())
"""


@dataclass(frozen=True, kw_only=True)
class Tool:
    """A program and the Python package that brings it."""

    program: str
    package: str

    def path(self) -> str:
        """Return where the program is: beside this Python, or on the search path."""
        beside = Path(sys.executable).with_name(self.program)
        found = str(beside) if beside.is_file() else shutil.which(self.program)
        if found is None:
            raise ToolNotFound(f"{self.program} is missing; run: pip install {self.package}")
        return found

    def version(self) -> str:
        """Return the version of the package; "unknown" for a program from elsewhere."""
        try:
            return version(self.package)
        except PackageNotFoundError:
            return "unknown"


def run_tool(tool: Tool, arguments: Sequence[str], folder: Path) -> str:
    """Run a program in `folder` and return what it prints.

    Raises
    ------
    BuildError
        With the program's error line; `args[1]` is all that it printed.
    """
    return _run(tool.program, [tool.path(), *arguments], folder)


def run_script(script: str, folder: Path) -> str:
    """Run a Yosys script in `folder` and return what it prints.

    Files are named relative to the folder: Yosys puts their names into those of cells, which must not
    depend on where a build runs.
    """
    try:
        version("pyosys")
    except PackageNotFoundError:
        raise ToolNotFound("pyosys is missing; run: pip install 'ternhw[rtl]'") from None
    (folder / "build.ys").write_text(script)
    return _run("Yosys", [sys.executable, "-c", _YOSYS], folder)


def _run(name: str, command: list[str], folder: Path) -> str:
    done = subprocess.run(
        command, cwd=folder, text=True, errors="replace", stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    if done.returncode:
        lines = [line for line in done.stdout.splitlines() if line.strip()]
        errors = [line[line.index("ERROR: ") + 7 :] for line in lines if "ERROR: " in line]
        last = errors[0] if errors else lines[-1] if lines else f"exit status {done.returncode}"
        raise BuildError(f"{name} failed: {last.strip()}", done.stdout)
    return done.stdout
