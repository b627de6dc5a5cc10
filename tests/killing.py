"""Kill a process at each of its file operations, as SIGKILL does, and run the same again."""

import os
import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

import torch

#: Audit events of operations that change files; "open" too, where it is for writing.
_CHANGES = ("os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.truncate")
_DIED = 9


def operations(run: Callable[[], object]) -> int:
    """Return how many file operations `run` has in a child process, which runs to its end."""
    count, message = _in_child(run, None)
    assert not message, message
    return count


def killed(run: Callable[[], object], at: int) -> bool:
    """Run in a child process that dies before its file operation number `at`; tell whether it did."""
    count, message = _in_child(run, at)
    assert not message, message
    return count == at


def again(run: Callable[[], object]) -> str:
    """Run in a child process; return what it raises, or "" if it comes to its end."""
    return _in_child(run, None)[1]


def content(folder: Path) -> dict[str, bytes]:
    """Return all files of a folder by their paths in it, hidden ones too; of folders, empty bytes."""
    paths = sorted(folder.rglob("*"))
    return {str(path.relative_to(folder)): path.read_bytes() if path.is_file() else b"" for path in paths}


def _in_child(run: Callable[[], object], at: int | None) -> tuple[int, str]:
    """Return the file operations that a forked child came to, and what `run` raised."""
    ready, write = os.pipe()
    child = os.fork()
    if child:
        os.close(write)
        with os.fdopen(ready, "rb") as pipe:
            said = pipe.read().decode()
        _, status = os.waitpid(child, 0)
        if os.waitstatus_to_exitcode(status) == _DIED:
            return (at or 0), ""
        count, _, message = said.partition("\n")
        return int(count), message
    _child(run, at, ready, write)
    raise AssertionError


def _child(run: Callable[[], object], at: int | None, ready: int, write: int) -> None:
    os.close(ready)
    torch.set_num_threads(1)  # Threads of the parent are not in the child.
    count, message = 0, ""

    def step() -> None:
        nonlocal count
        if count == at:
            os._exit(_DIED)
        count += 1

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event in _CHANGES or (event == "open" and _is_written(arguments)):
            step()

    fsync = os.fsync

    def stepped_fsync(descriptor: int) -> None:
        step()
        fsync(descriptor)

    os.fsync = stepped_fsync
    sys.addaudithook(hook)
    try:
        run()
    except BaseException as error:
        message = "".join(traceback.format_exception_only(error))
    os.write(write, f"{count}\n{message}".encode())
    os._exit(0)


def _is_written(arguments: tuple[object, ...]) -> bool:
    path, mode, flags = arguments
    if not isinstance(path, str) or path.startswith(("/dev/", "/proc/")) or "__pycache__" in path:
        return False
    if isinstance(mode, str):
        return any(letter in mode for letter in "wax+")
    return isinstance(flags, int) and bool(flags & (os.O_WRONLY | os.O_RDWR))


def moments(count: int, *, most: int) -> Iterator[int]:
    """Yield at most so many operations of all, evenly, the first and the last among them."""
    step = max(1, -(-(count - 1) // (most - 1)))
    yield from range(0, count - 1, step)
    yield count - 1
