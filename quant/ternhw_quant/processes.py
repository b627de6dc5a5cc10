"""Programs that this process starts, such as compilers: they and their children end when it is stopped."""

import logging
import multiprocessing
import os
import signal
import subprocess
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager, suppress
from time import monotonic
from types import FrameType
from typing import Any

#: Seconds that a program has to clean up after SIGTERM, before SIGKILL.
PATIENCE_S = 2.0

_running: set[int] = set()  #: Process groups under way.
_lock = threading.RLock()  #: The thread that is interrupted may hold it.


def run_program(
    command: Sequence[str | os.PathLike[str]],
    *,
    check: bool = False,
    timeout: float | None = None,
    **rules: Any,
) -> subprocess.CompletedProcess[Any]:
    """Run a program to its end, as :func:`subprocess.run` does, in a process group of its own.

    If this is interrupted, the program and all that it has started end, too. It has no input: a group in the
    background may not read the terminal.

    Parameters
    ----------
    command : sequence of str or path
    check : bool
        Raise CalledProcessError if the program fails.
    timeout : float or None
        Seconds until TimeoutExpired.
    **rules
        Others of :class:`subprocess.Popen`.
    """
    rules = {"stdin": subprocess.DEVNULL, **rules}
    if rules.pop("capture_output", False):
        rules |= {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with _started(command, rules) as process:
        try:
            stdout, stderr = process.communicate(timeout=timeout)
        except BaseException:
            _end(process)
            raise
        finally:
            with _lock:
                _running.discard(process.pid)
    done = subprocess.CompletedProcess(process.args, process.returncode, stdout, stderr)
    if check:
        done.check_returncode()
    return done


def _started(command: Sequence[str | os.PathLike[str]], rules: Mapping[str, Any]) -> subprocess.Popen[Any]:
    """Start a program and note its group: no signal comes between the two, which would leave it behind."""
    process = None
    try:
        with held_signals(), _lock:
            process = subprocess.Popen(command, process_group=0, **rules)
            _running.add(process.pid)
    except BaseException:  # A signal that was held.
        if process is not None:
            _end(process)
            _running.discard(process.pid)
        raise
    return process


def end_programs() -> None:
    """Tell all programs under way to end, those of other threads too; does not wait for their end."""
    with _lock:  # Another thread may be starting one. The interrupted thread is not: it holds its signals.
        groups = tuple(_running)
    for group in groups:
        _signal_group(group, signal.SIGTERM)


def _end(process: subprocess.Popen[Any]) -> None:
    _signal_group(process.pid, signal.SIGTERM)
    with suppress(subprocess.TimeoutExpired):
        process.wait(PATIENCE_S)
    # What the program has started may outlive it.
    _signal_group(process.pid, signal.SIGKILL)
    process.wait()


def _signal_group(group: int, number: signal.Signals) -> None:
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(group, number)


class StoppedError(KeyboardInterrupt):
    """SIGINT or SIGTERM; its text says which, in a word."""

    def __init__(self, number: int) -> None:
        super().__init__("terminated" if number == signal.SIGTERM else "interrupted")
        self.number = number


@contextmanager
def stopped_by_signals() -> Iterator[None]:
    """Let SIGINT and SIGTERM raise `StoppedError` in the block, after all programs were told to end.

    The same signal again ends this process at once. Outside of the main thread nothing changes.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(number: int, _frame: FrameType | None) -> None:
        signal.signal(number, signal.SIG_DFL)
        logging.disable()  # Libraries that are stopped in the middle log errors: Dask does.
        end_programs()
        raise StoppedError(number)

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        logging.disable(logging.NOTSET)
        for number, handler in before.items():
            signal.signal(number, handler)


def begin_worker() -> None:
    """Prepare a worker process: a group of its own, deaf to Ctrl-C; SIGTERM ends its programs and itself.

    Its parent has Ctrl-C, and ends its workers.
    """

    def end(number: int, _frame: FrameType | None) -> None:
        end_programs()
        os._exit(128 + number)

    with suppress(PermissionError):  # It leads a session.
        os.setpgid(0, 0)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, end)


@contextmanager
def worker_pool(count: int, start: Callable[[], object]) -> Iterator[ProcessPoolExecutor]:
    """Give a pool of new worker processes; if the block fails, they end at once, whatever they compute.

    Parameters
    ----------
    count : int
    start : function without arguments
        Runs first in each worker, after `begin_worker`.
    """
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(count, mp_context=context, initializer=_begin, initargs=(start,))
    try:
        yield pool
    except BaseException:
        workers = list(pool._processes.values())
        pool.shutdown(wait=False, cancel_futures=True)
        for worker in workers:
            worker.terminate()
        deadline = monotonic() + PATIENCE_S
        for worker in workers:
            worker.join(max(0, deadline - monotonic()))
            worker.kill()  # Compiled code does not hear of SIGTERM.
        raise
    finally:
        pool.shutdown()


def _begin(start: Callable[[], object]) -> None:
    begin_worker()
    start()


@contextmanager
def held_signals() -> Iterator[list[int]]:
    """Keep SIGINT and SIGTERM during a call of compiled code; give the list in which their numbers appear.

    Python's handlers run only between its own instructions. The compiled code calls a function that looks at
    the list, and returns when it is not empty; then the handler runs.
    """
    caught: list[int] = []
    before: dict[signal.Signals, Any] = {}
    if threading.current_thread() is threading.main_thread():
        for number in (signal.SIGINT, signal.SIGTERM):
            handler = signal.getsignal(number)
            if callable(handler):
                before[number] = handler
                signal.signal(number, lambda number, _frame: caught.append(number))
    try:
        yield caught
    finally:
        for signum, handler in before.items():
            signal.signal(signum, handler)
        if caught:
            before[signal.Signals(caught[0])](caught[0], None)
