"""One writer at a time for each output: a second run is refused at once, a killed one leaves no lock behind.

The lock is the kernel's (``flock``), so it ends with the process that holds it. A folder is locked by itself:
no file is added to it. A file system that cannot lock folders (NFS) gets a file in the folder instead.
"""

import errno
import fcntl
import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ternhw_quant.errors import InputError
from ternhw_quant.files import LOCK, PARTIAL, REMOVED, naming, partial_folder, sync

#: What a file system answers that locks no folders.
_CANNOT_LOCK = (errno.EBADF, errno.EINVAL, errno.ENOLCK, errno.EOPNOTSUPP)

_held = threading.local()  #: What this thread has locked: device and inode numbers.


@contextmanager
def only_writer(folder: Path | str) -> Iterator[Path]:
    """Make `folder` unless it is there, and hold it for this run; a part of the run may hold it again.

    Folders that were made for the block and that it leaves empty, as one that fails does, are removed again.

    Raises
    ------
    InputError
        If another run holds the folder, or there is something else in its place.
    """
    folder = Path(folder)
    with _locked(folder) as made:
        removed = folder / f"{PARTIAL}{REMOVED}"
        if removed.exists():
            shutil.rmtree(removed)
        try:
            yield folder
        finally:
            _remove_empty(made)


@contextmanager
def only_writer_of(file: Path | str) -> Iterator[None]:
    """Hold the name of a file for this run, by a hidden file beside it, which is removed at the end.

    The folder is made, and removed, as that of `only_writer` is.

    Raises
    ------
    InputError
        If another run holds the name, or something else is in the folder's place.
    """
    file = Path(file)
    made = _made(file.parent)
    try:
        with _locked_file(file.with_name(f".{file.name}.lock"), file):
            yield
    finally:
        _remove_empty(made)


@contextmanager
def staged(folder: Path, *, last: str) -> Iterator[Path]:
    """Give an empty folder inside `folder`; at the end of the block, what it then holds moves to `folder`.

    The file `last` goes last, and an older one is removed before anything moves: with it, `folder` is
    complete. A block that fails changes nothing in `folder`. The next run removes what a killed one left.
    """
    with only_writer(folder), naming(folder):
        partial = partial_folder(folder, last)
        if partial.exists():
            shutil.rmtree(partial)
        partial.mkdir()
        try:
            yield partial
            others = sorted(path for path in partial.iterdir() if path.name != last)
            for path in (*others, partial / last):
                sync(path)
            (folder / last).unlink(missing_ok=True)
            for path in others:
                path.replace(folder / path.name)
            sync(folder)
            (partial / last).replace(folder / last)
            sync(folder)
        finally:
            shutil.rmtree(partial, ignore_errors=True)


def _made(folder: Path) -> list[Path]:
    """Make a folder; return it and those that it is in, the innermost first, that were not there."""
    if folder.exists() and not folder.is_dir():
        raise InputError(f"Output must be a folder, not a file: {folder}")
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError):
        raise InputError(f"Output must be a folder, not {folder}") from None
    return missing


def _remove_empty(folders: list[Path]) -> None:
    for each in folders:
        with suppress(OSError):  # It has content: what was written, or what a run resumes from.
            each.rmdir()


@contextmanager
def _locked(folder: Path) -> Iterator[list[Path]]:
    """Make and lock a folder; give those that were not there."""
    made = _made(folder)
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        key = _key(descriptor)
        if key in _keys():
            yield made
            return
        with _flocked(descriptor, folder), _noted(key):
            if not _is_at(descriptor, folder):  # A run that failed removed it after it was opened here.
                raise _held_by_another(folder)
            yield made
    finally:
        os.close(descriptor)


@contextmanager
def _flocked(descriptor: int, folder: Path) -> Iterator[None]:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise _held_by_another(folder) from None
    except OSError as error:
        if error.errno not in _CANNOT_LOCK:
            raise
        with _locked_file(folder / LOCK, folder):
            yield
        return
    yield


@contextmanager
def _locked_file(path: Path, what: Path) -> Iterator[None]:
    """Lock a file that is made for it and removed under its own lock, so that no two runs hold one name."""
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
            raise _held_by_another(what) from None
        if _is_at(descriptor, path):
            break
        os.close(descriptor)  # Its last holder removed it after it was opened here.
    try:
        yield
    finally:
        path.unlink(missing_ok=True)
        os.close(descriptor)


def _held_by_another(output: Path) -> InputError:
    return InputError(f"Output must have one writer at a time; another run is writing it: {output}")


def _is_at(descriptor: int, path: Path) -> bool:
    try:
        found = path.stat()
    except FileNotFoundError:
        return False
    return (found.st_dev, found.st_ino) == _key(descriptor)


def _key(descriptor: int) -> tuple[int, int]:
    found = os.fstat(descriptor)
    return found.st_dev, found.st_ino


def _keys() -> set[tuple[int, int]]:
    keys: set[tuple[int, int]] = _held.__dict__.setdefault("keys", set())
    return keys


@contextmanager
def _noted(key: tuple[int, int]) -> Iterator[None]:
    _keys().add(key)
    try:
        yield
    finally:
        _keys().discard(key)
