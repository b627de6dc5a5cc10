"""Yosys in a separate process."""

import subprocess
import sys
from pathlib import Path

_DRIVER = """
import sys
from pyosys import libyosys
design = libyosys.Design()
for command in sys.argv[1:]:
    libyosys.run_pass(command, design)
"""


class YosysError(RuntimeError):
    """Yosys failed. The message is its error line, `printed` its whole output."""

    def __init__(self, message: str, printed: str):
        super().__init__(message)
        self.printed = printed


def run_yosys(*commands: str, folder: Path | None = None) -> str:
    """Run Yosys commands, in `folder` if given, and return what they print.

    A process of its own, because a second design in one process gets other internal names, so its text would
    depend on the first one, and because Yosys ends the process on an error.

    Raises
    ------
    YosysError
    """
    done = subprocess.run(
        [sys.executable, "-c", _DRIVER, *commands],
        cwd=folder, text=True, errors="replace", stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode:
        raise YosysError(f"Yosys failed: {error_line(done.stdout)}", done.stdout)
    return done.stdout


def error_line(printed: str) -> str:
    """Return the first error that Yosys or nextpnr printed, or the last line if there is none."""
    lines = [line for line in printed.splitlines() if line.strip()]
    errors = [line[line.index("ERROR: ") + 7:] for line in lines if "ERROR: " in line]
    return (errors or lines[-1:] or ["no message"])[0].strip()
