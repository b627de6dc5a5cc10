"""The external programs of a build: where they are, their versions, and how they are run."""

import hashlib
import shutil
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from ternhw.builds.errors import BuildError, ToolNotFound
from ternhw.gateware.yosys import YosysError, error_line, run_yosys
from ternhw_quant.processes import run_program


@dataclass(frozen=True, kw_only=True)
class Tool:
    """A program and the Python package that contains it."""

    program: str
    package: str

    def path(self) -> str:
        """Return the path of the program: beside this Python, or on the search path.

        Raises
        ------
        ToolNotFound
            If it is in neither place.
        """
        found = str(self._beside) if self._beside.is_file() else shutil.which(self.program)
        if found is None:
            raise ToolNotFound(f'{self.program} is missing; run: pip install "ternhw[fpga]"')
        return found

    def version(self) -> tuple[str, str]:
        """Return the package and its version, or for a program on the search path its name and ``--version``.

        For a program without ``--version`` the digest of its file stands for the version.
        """
        if self._beside.is_file():
            with suppress(PackageNotFoundError):
                return self.package, version(self.package)
        path = self.path()
        done = run_program(
            [path, "--version"], text=True, errors="replace", stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        lines = [line.strip() for line in done.stdout.splitlines() if line.strip()]
        if done.returncode or not lines:
            return self.program, f"sha256 {hashlib.sha256(Path(path).read_bytes()).hexdigest()}"
        return self.program, lines[0]

    @property
    def _beside(self) -> Path:
        return Path(sys.executable).with_name(self.program)


def run_tool(tool: Tool, arguments: Sequence[str], folder: Path) -> str:
    """Run a program in `folder` and return what it prints.

    Raises
    ------
    BuildError
        With the program's error line; `args[1]` is its whole output.
    """
    done = run_program(
        [tool.path(), *arguments],
        cwd=folder,
        text=True,
        errors="replace",
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    printed: str = done.stdout
    if done.returncode:
        raise BuildError(f"{tool.program} failed: {error_line(printed)}", printed)
    return printed


def run_script(script: str, folder: Path) -> str:
    """Run a Yosys script in `folder` and return what it prints.

    Files are named relative to the folder: Yosys puts their names into those of cells, and these must not
    depend on the folder.

    Raises
    ------
    ToolNotFound
        If pyosys is not installed.
    BuildError
        If Yosys fails; `args[1]` is its whole output.
    """
    try:
        version("pyosys")
    except PackageNotFoundError:
        raise ToolNotFound('pyosys is missing; run: pip install "ternhw[rtl]"') from None
    (folder / "build.ys").write_text(script)
    try:
        return run_yosys("script build.ys", folder=folder)
    except YosysError as error:
        raise BuildError(str(error), error.printed) from None
