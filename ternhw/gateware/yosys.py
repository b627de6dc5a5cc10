"""Runs Yosys in a separate process."""

import os
import signal
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
    """Yosys stopped with an error. The message is its error line, `printed` its whole output."""

    def __init__(self, message: str, printed: str):
        super().__init__(message)
        self.printed = printed


def run_yosys(*commands: str, folder: Path | None = None) -> str:
    """Run Yosys commands, in `folder` if given, and return their output.

    Each call has its own process, for two reasons. A second design in one process gets other internal names,
    so its text would depend on the first. And Yosys ends its process on an error.

    Raises
    ------
    YosysError
    """
    with subprocess.Popen(
        [sys.executable, "-c", _DRIVER, *commands],
        cwd=folder, text=True, errors="replace", process_group=0,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    ) as process:  # fmt: skip
        try:
            printed, _ = process.communicate()
        except BaseException:
            os.killpg(process.pid, signal.SIGKILL)  # ABC, too, which Yosys starts.
            raise
    if process.returncode:
        raise YosysError(f"Yosys failed: {error_line(printed)}", printed)
    return printed


def error_line(printed: str) -> str:
    """Return the first error in the output of Yosys or nextpnr, or else its last line."""
    lines = [line for line in printed.splitlines() if line.strip()]
    errors = [line[line.index("ERROR: ") + 7:] for line in lines if "ERROR: " in line]
    return (errors or lines[-1:] or ["no message"])[0].strip()
