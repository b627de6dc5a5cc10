"""Ctrl-C and SIGTERM end a command with one line, and all that it has started."""

import os
import signal
import subprocess
import sys
import textwrap
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest

from ternhw_quant.files import build_folder, built_once
from ternhw_quant.processes import (
    StoppedError,
    end_programs,
    held_signals,
    run_program,
    stopped_by_signals,
)

#: A program that starts another one, as a compiler driver does; both write their numbers.
PARENT = """
    echo $$ >> pids
    sh -c 'echo $$ >> pids; trap "" TERM; sleep 60; sleep 60' &
    wait
"""


def is_alive(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    # A dead child of another process stays until that one asks for it.
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"


def started(folder):
    """Wait until both programs run; return their numbers."""
    path = folder / "pids"
    deadline = time.monotonic() + 90
    while not path.exists() or len(path.read_text().split()) < 2:
        assert time.monotonic() < deadline
        time.sleep(0.02)
    return [int(each) for each in path.read_text().split()]


def ended(pids):
    deadline = time.monotonic() + 60
    while any(map(is_alive, pids)):
        assert time.monotonic() < deadline
        time.sleep(0.02)
    return True


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_a_program_and_what_it_started_and_leaves_no_folder(tmp_path, number, monkeypatch):
    monkeypatch.setenv("TERNHW_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr("ternhw_quant.processes.PATIENCE_S", 0.2)

    def interrupt():
        pids = started(tmp_path)
        os.kill(os.getpid(), number)
        return pids

    final = tmp_path / "cache" / "library.so"
    before = signal.getsignal(signal.SIGINT)  # Under nohup it is ignored.
    with ThreadPoolExecutor(1) as pool:
        building = build_folder(final)
        with (
            pytest.raises(StoppedError) as stopped,
            stopped_by_signals(),
            built_once(final),
            building as folder,
        ):
            (folder / "half").touch()
            interrupted = pool.submit(interrupt)
            run_program(["sh", "-c", PARENT], cwd=tmp_path)
        pids = interrupted.result()
    assert stopped.value.number == number
    assert ended(pids)
    assert [each.name for each in final.parent.iterdir()] == ["locks"]
    assert signal.getsignal(signal.SIGINT) is before


def test_programs_of_other_threads_end_too(tmp_path):
    with ThreadPoolExecutor(1) as pool:
        running = pool.submit(run_program, ["sh", "-c", "echo $$ $$ >> pids; sleep 60"], cwd=tmp_path)
        pids = started(tmp_path)
        while not running.done():  # The child can write before this process has noted its number.
            end_programs()
            time.sleep(0.05)
        assert running.result().returncode == -signal.SIGTERM
    assert ended(pids)


def test_compiled_code_hears_of_a_signal_and_its_handler_runs_after_it():
    heard = []
    with pytest.raises(StoppedError), stopped_by_signals(), held_signals() as caught:
        os.kill(os.getpid(), signal.SIGINT)
        time.sleep(0.01)  # the interpreter takes the signal
        heard = list(caught)
    assert heard == [signal.SIGINT]


#: A command whose work is a program that never ends by itself.
COMMAND = textwrap.dedent("""
    import sys
    from ternhw import cli, generation
    from ternhw_quant.processes import run_program
    script = sys.argv.pop()
    generation._verilog = lambda config: run_program(["sh", "-c", script]) and ""
    cli.main()
""")


@pytest.mark.parametrize(("number", "word"), [(signal.SIGINT, "interrupted"), (signal.SIGTERM, "terminated")])
def test_the_command_prints_one_line_and_exits_with_the_signal(tmp_path, number, word):
    command = [sys.executable, "-c", COMMAND, "generate", "--out", "out", PARENT]
    with subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        try:
            pids = started(tmp_path)
            process.send_signal(number)
            out, err = process.communicate(timeout=90)
        finally:
            with suppress(ProcessLookupError):
                process.kill()
    assert (process.returncode, out, err.decode()) == (128 + number, b"", f"ternhw: {word}\n")
    assert ended(pids)
    assert not (tmp_path / "out").exists()
