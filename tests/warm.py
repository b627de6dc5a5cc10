"""Python programs in forks of one process that has imported the heavy packages and done nothing else.

Starting Python with torch and transformers takes seconds, a fork none. `python -m tests.warm` is that
process: it reads a request a line and answers with an exit status. The request's fork runs as any Python
does, waits for its threads and calls what is to be called at the exit. It does not take the interpreter apart
after that: to free all that is imported takes half a second, and nothing of ours is left to run.
"""

import atexit
import gc
import json
import os
import runpy
import subprocess
import sys
import tempfile
import threading
from contextlib import suppress
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).parents[1]
SOURCES = [str(ROOT / part) for part in (".", "quant", "sim")]

#: Packages of others that commands and examples import; one that is not installed is left out.
_HEAVY = (
    "torch",
    "transformers.models.auto.modeling_auto",
    "transformers.models.auto.tokenization_auto",
    "transformers.models.llama.modeling_llama",
    "numba",
    "pydantic",
    "amaranth.back.rtlil",
    "cocotb_tools.runner",
    "plotly.graph_objects",
    "matplotlib.figure",
    "pydantic.types",
    "typer.rich_utils",
    "rich.console",
    "rich.progress",
    "concurrent.futures.process",
    "yaml",
)


class WarmPython:
    """Runs programs; use it as a context, at whose end its process ends."""

    def __init__(self):
        environment = os.environ | {"PYTHONPATH": os.pathsep.join(SOURCES), "PYTHONWARNINGS": ""}
        self._server = subprocess.Popen(
            [sys.executable, "-m", "tests.warm"], cwd=ROOT, env=environment, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )  # fmt: skip

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._server.stdin.close()
        self._server.wait()
        self._server.stdout.close()

    def run(self, *arguments, cwd):
        """Run ``python arguments``: a script, -m and a module, or -c and a program, each with its arguments.

        Returns
        -------
        subprocess.CompletedProcess
        """
        with tempfile.TemporaryDirectory() as folder:
            texts = Path(folder, "stdout"), Path(folder, "stderr")
            request = [str(cwd), *map(str, texts), *map(str, arguments)]
            self._server.stdin.write(json.dumps(request) + "\n")
            self._server.stdin.flush()
            status = int(self._server.stdout.readline())
            return subprocess.CompletedProcess(arguments, status, *(each.read_text() for each in texts))


def _serve():
    """Fork for each request; return in the fork, with what it has to run."""
    for name in _HEAVY:
        try:
            import_module(name)
        except ImportError:
            continue
    with suppress(ImportError):
        import numba

        numba.njit(lambda: 0)()  # Its first call imports as much again.
    gc.freeze()  # A collection of garbage in a fork would copy all that is imported.
    while line := sys.stdin.readline():
        cwd, out, err, *arguments = json.loads(line)
        fork = os.fork()
        if fork == 0:
            _redirect(out, err)
            os.chdir(cwd)
            return arguments
        _, status = os.waitpid(fork, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)
    os._exit(0)


def _redirect(out, err):
    for number, (path, flags) in enumerate(
        [(os.devnull, os.O_RDONLY), (out, os.O_WRONLY | os.O_CREAT), (err, os.O_WRONLY | os.O_CREAT)]
    ):
        file = os.open(path, flags)
        os.dup2(file, number)
        os.close(file)
    # The old object has read ahead from the server's requests.
    sys.stdin = open(0, closefd=False)  # noqa: SIM115


def _run(first, *rest):
    # As of Python itself: `-c` and `-m` look for modules in the current folder, a script in its own.
    kind, named = (first, rest[0]) if first in ("-c", "-m") else ("", first)
    sys.argv = [first, *rest[1:]] if kind else [first, *rest]
    sys.path[0] = "" if kind else str(Path(first).resolve().parent)
    if kind == "-c":
        exec(compile(named, "<string>", "exec"), {"__name__": "__main__"})
    elif kind == "-m":
        runpy.run_module(named, run_name="__main__", alter_sys=True)
    else:
        runpy.run_path(first, run_name="__main__")


def _ended(arguments):
    """Run a request as Python runs a program; return its exit status."""
    try:
        _run(*arguments)
    except SystemExit as end:
        if isinstance(end.code, int | None):
            return end.code or 0
        print(end.code, file=sys.stderr)
        return 1
    except BaseException:
        sys.excepthook(*sys.exc_info())
        return 1
    return 0


if __name__ == "__main__":
    status = _ended(_serve())
    threading._shutdown()
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)
