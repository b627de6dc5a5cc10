"""Ctrl-C and SIGTERM end a command with one line, and all that it has started."""

import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest

from ternhw.config import AcceleratorConfig
from ternhw_quant.files import build_folder, built_once, cache_folder
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


def started(folder, count=2, command=None):
    """Wait until so many programs run; return their numbers. A `command` that has ended starts none."""
    path = folder / "pids"
    deadline = time.monotonic() + 90
    while not path.exists() or len(path.read_text().split()) < count:
        assert time.monotonic() < deadline
        assert command is None or command.poll() is None, command.communicate()
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


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_while_a_program_starts_ends_it_too(monkeypatch, number):
    monkeypatch.setattr("ternhw_quant.processes.PATIENCE_S", 0.2)
    begun = []

    def start(*arguments, **rules):
        begun.append(popen(*arguments, **rules))
        os.kill(os.getpid(), number)
        time.sleep(0.01)  # the interpreter takes the signal
        return begun[0]

    popen = subprocess.Popen
    monkeypatch.setattr(subprocess, "Popen", start)
    with pytest.raises(StoppedError), stopped_by_signals():
        run_program(["sleep", "60"])
    assert ended([begun[0].pid])


def test_a_program_that_starts_in_another_thread_ends_too(monkeypatch):
    begun, asked = threading.Event(), threading.Event()

    def start(*arguments, **rules):
        process = popen(*arguments, **rules)
        begun.set()
        asked.wait(0.2)  # the other thread is told to end before this one has noted the program
        return process

    popen = subprocess.Popen
    monkeypatch.setattr(subprocess, "Popen", start)
    with ThreadPoolExecutor(1) as pool:
        running = pool.submit(run_program, ["sleep", "60"])
        assert begun.wait(10)
        end_programs()
        asked.set()
        assert running.result(timeout=30).returncode == -signal.SIGTERM


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
    generation._verilog = lambda *arguments, **options: run_program(["sh", "-c", script]) and ""
    cli.main()
""")


@pytest.mark.parametrize(("number", "word"), [(signal.SIGINT, "interrupted"), (signal.SIGTERM, "terminated")])
def test_the_command_prints_one_line_and_exits_with_the_signal(tmp_path, number, word):
    command = [sys.executable, "-c", COMMAND, "generate", "--out", "out", PARENT]
    with subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        try:
            pids = started(tmp_path, command=process)
            process.send_signal(number)
            out, err = process.communicate(timeout=90)
        finally:
            with suppress(ProcessLookupError):
                process.kill()
    assert (process.returncode, out, err.decode()) == (128 + number, b"", f"ternhw: {word}\n")
    assert ended(pids)
    assert not (tmp_path / "out").exists()


#: A command whose work is two worker processes, each with a program that never ends by itself.
POOL = textwrap.dedent("""
    import functools, sys
    from ternhw import cli, generation
    from ternhw_quant.processes import run_program, worker_pool
    script = sys.argv.pop()
    def verilog(*arguments, **options):
        with worker_pool(2, functools.partial(int)) as pool:
            list(pool.map(run_program, [["sh", "-c", script]] * 2))
    generation._verilog = verilog
    cli.main()
""")
#: Writes the numbers of a worker and of the program itself; the worker's own SIGTERM ends it.
IN_A_WORKER = "echo $PPID $$ >> pids; trap '' INT; sleep 60; sleep 60"


@pytest.mark.parametrize(("number", "word"), [(signal.SIGINT, "interrupted"), (signal.SIGTERM, "terminated")])
def test_a_pool_of_workers_ends_with_the_command(tmp_path, number, word):
    command = [sys.executable, "-c", POOL, "generate", "--out", "out", IN_A_WORKER]
    with subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        try:
            pids = started(tmp_path, 4, process)
            begun = time.monotonic()
            process.send_signal(number)
            out, err = process.communicate(timeout=90)
        finally:
            with suppress(ProcessLookupError):
                process.kill()
    assert (process.returncode, out, err.decode()) == (128 + number, b"", f"ternhw: {word}\n")
    assert ended(pids)
    assert time.monotonic() - begun < 40  # The programs take 120 s.
    assert not (tmp_path / "out").exists()


def of_session(leader):
    """Return the processes in the session of `leader`: all that it has started, whatever their groups."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            state, _, _, session = path.read_text().rpartition(")")[2].split()[:4]
            if int(session) == leader and state != "Z":
                found.append(int(path.parent.name))
    return found


def session_ends(leader):
    """Return whether all processes of a session end within 30 s: those of a pool may take a moment."""
    deadline = time.monotonic() + 30
    while of_session(leader) and time.monotonic() < deadline:
        time.sleep(0.05)
    return of_session(leader) == []


@pytest.mark.slow
@pytest.mark.parametrize(("number", "word"), [(signal.SIGINT, "interrupted"), (signal.SIGTERM, "terminated")])
def test_dask_workers_end_with_the_command_and_leave_a_run_to_resume(tmp_path, number, word):
    pytest.importorskip("distributed")
    out = tmp_path / "out"
    script = "from ternhw.cli import main; main()"
    command = [sys.executable, "-c", script, "quantize", "embedded", str(out), "--workers", "2"]
    with subprocess.Popen(
        command, stderr=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True
    ) as process:
        deadline = time.monotonic() + 200
        while not list(out.glob(".partial/*.safetensors")):
            assert process.poll() is None and time.monotonic() < deadline
            time.sleep(0.02)
        pids = of_session(process.pid)
        assert len(pids) >= 3
        process.send_signal(number)
        printed, err = process.communicate(timeout=120)
    assert (process.returncode, printed, err.decode()) == (128 + number, b"", f"ternhw: {word}\n")
    assert ended(pids)
    assert session_ends(process.pid)
    assert [path.name for path in out.iterdir()] == [".partial"]


def wait_for_programs(leader):
    """Wait until a process in the session of `leader` is another one, such as a compiler."""
    deadline = time.monotonic() + 90
    while of_session(leader) == [leader]:
        assert time.monotonic() < deadline
        time.sleep(0.01)


#: An array of one lane, which compiles in seconds, and which no other test compiles.
SMALLEST = {"rows": 1, "lanes": 1, "group_size": 1, "max_in_features": 6}


@pytest.mark.slow
@pytest.mark.parametrize(("number", "word"), [(signal.SIGINT, "interrupted")])
def test_mutants_end_with_the_command_and_leave_no_process_or_folder(tmp_path, number, word):
    temporary, built = tmp_path / "temporary", cache_folder() / "sim"
    temporary.mkdir()
    top = AcceleratorConfig(**SMALLEST).name
    flags = [part for name, size in SMALLEST.items() for part in (f"--{name.replace('_', '-')}", str(size))]
    script = "from ternhw.cli import main; main()"
    arguments = ("verify", *flags, "--runs", "0", "--mutants", "4", "--jobs", "2", "--json")
    with subprocess.Popen(
        [sys.executable, "-c", script, *arguments],
        cwd=tmp_path,
        env=os.environ | {"TMPDIR": str(temporary)},
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        try:
            deadline = time.monotonic() + 400
            while not list(temporary.glob(f"*/{top}.v")):  # The mutants' Verilog, which is compiled next.
                assert process.poll() is None and time.monotonic() < deadline
                time.sleep(0.02)
            wait_for_programs(process.pid)
            process.send_signal(number)
            printed, err = process.communicate(timeout=120)
        finally:
            with suppress(ProcessLookupError):
                process.kill()
    assert (process.returncode, printed, err.decode()) == (128 + number, b"", f"ternhw: {word}\n")
    assert session_ends(process.pid)
    # Dask keeps one folder there for all of its runs; those of its workers are gone.
    assert {path.name for path in temporary.iterdir()} <= {"dask-scratch-space"}
    assert list(temporary.glob("dask-scratch-space/worker-*")) == []
    assert list(built.glob(f".{top}-*")) == []
    assert list(tmp_path.glob("build/verify/*")) == []
