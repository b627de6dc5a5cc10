"""Files that appear under their name only when they are complete."""

import errno
import fcntl
import hashlib
import json
import os
import re
import shutil
import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from glob import escape
from pathlib import Path
from secrets import token_hex
from tempfile import gettempdir
from typing import IO, Any

from ternhw_quant.errors import InputError

#: File of :func:`ternhw_quant.writers.only_writer` where a file system cannot lock the folder itself.
LOCK = ".ternhw.lock"
#: Folder in an output of what a stopped run resumes from.
PARTIAL = ".partial"
_OF_RUST = re.compile(r"\(os error (\d+)\)")
#: End of the name of a folder while it is removed.
REMOVED = ".removed"


def cache_folder() -> Path:
    """Return the folder of what is built once and kept: ``TERNHW_CACHE``, or ``~/.cache/ternhw``.

    Without a home folder that can be written it is ``ternhw-<user number>`` in the temporary folder.
    """
    if chosen := os.environ.get("TERNHW_CACHE"):
        return Path(chosen)
    with suppress(RuntimeError):  # The user has no home at all.
        folder = Path.home() / ".cache" / "ternhw"
        if os.access(next(each for each in (folder, *folder.parents) if each.exists()), os.W_OK | os.X_OK):
            return folder
    return Path(gettempdir()) / f"ternhw-{os.getuid()}"


def check_private(path: Path) -> None:
    """Refuse a file or folder of the cache that another user could have written: what it holds is executed.

    Parameters
    ----------
    path : Path
        In `cache_folder`, or anywhere: then only its own folder is looked at.

    Raises
    ------
    InputError
        If the file, or a folder between it and that of the cache, is another user's, or the folder can be
        written by others.
    """
    root, folder = cache_folder(), path.parent
    folders = [folder, *(each for each in folder.parents if each.is_relative_to(root))]
    for each in (path, *(folders if folder.is_relative_to(root) else [folder])):
        try:
            found = each.lstat() if each == path else each.stat()
        except FileNotFoundError:
            continue
        writable = stat.S_ISDIR(found.st_mode) and found.st_mode & 0o022
        if found.st_uid != os.getuid() or writable:
            rule = "Cache must be owned by this user and writable by nobody else"
            raise InputError(f"{rule} (chmod go-w, or another TERNHW_CACHE): {each}")


def make_private_folder(folder: Path) -> None:
    """Make a folder of the cache, and those that it is in, for this user alone."""
    for each in reversed((folder, *folder.parents)):
        if not each.exists():
            each.mkdir(mode=0o700 if each.is_relative_to(cache_folder()) else 0o777, exist_ok=True)


@contextmanager
def built_once(path: Path) -> Iterator[bool]:
    """Yield whether `path` has to be built: one process does so in the block, while others wait.

    It is for files and folders of the cache, whose names have a digest. They are the user's alone
    (`check_private`). Files in ``locks`` stay: if one were
    deleted, two processes could hold locks of the same name.
    """
    check_private(path)
    if path.exists():
        yield False
        return
    locks = cache_folder() / "locks"
    make_private_folder(path.parent)
    make_private_folder(locks)
    with (locks / path.name).open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield not path.exists()


def check_destination(path: Path) -> Path:
    """Return the file that `path` names, behind links, if it can be written: a check before long work.

    Raises
    ------
    InputError
        If there is something else in its place, or no folder for it.
    """
    if path.exists() and not path.is_file():
        raise InputError(f"Output must be a file, not {str(path)!r}")
    target = path.resolve()
    if not target.parent.is_dir():
        raise InputError(f"Output must be in an existing folder: {path}")
    return target


def check_new_file(path: Path, *, force: bool) -> None:
    """Refuse a file that exists, unless `force` lets it be replaced.

    Raises
    ------
    InputError
        Names the parameter ``force``; or as of `check_destination`.
    """
    check_destination(path)
    if path.exists() and not force:
        raise InputError(f"Output file must be new, unless it may be replaced: {path}", "force")


def check_new_folder(path: Path, *, force: bool, last: str | None = None) -> None:
    """Refuse a folder that is not empty, unless `force` lets its content be replaced.

    A folder that lacks the file `last`, because a run was killed while it wrote to it, counts
    as empty.

    Raises
    ------
    InputError
        Names the parameter ``force``; or if there is something else in its place.
    """
    if path.exists() and not path.is_dir():
        raise InputError(f"Output must be a folder, not a file: {path}")
    if last is not None and partial_folder(path, last).is_dir():
        if not (path / last).exists():
            return
        shutil.rmtree(partial_folder(path, last))  # The killed run had moved everything.
    if not force and path.is_dir() and not is_empty(path):
        rule = "Output folder must be new or empty, unless its content may be replaced"
        raise InputError(f"{rule}: {path}", "force")


def partial_folder(path: Path, last: str) -> Path:
    """Return where a run makes what moves to the folder `path` when it is complete, the file `last` last."""
    return path / f"{PARTIAL}-{last}"


def sync(path: Path) -> None:
    """Wait until the content of a file, or the names in a folder, are on the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def is_empty(folder: Path) -> bool:
    """Tell whether a folder has no content but the lock of the run that asks."""
    return all(path.name == LOCK for path in folder.iterdir())


def make_folder(path: Path) -> None:
    """Make a folder, and those that it is in, unless it is there.

    Raises
    ------
    InputError
        If something else is in its place.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError):
        raise InputError(f"Output must be a folder, not {path}") from None


@contextmanager
def atomic_write(path: Path) -> Iterator[IO[bytes]]:
    """Open `path` for writing; it has its new content at the end of the block, or its old one.

    Two processes that write the same file at the same time leave the content of one of them. What a process
    that was killed left of the file is removed.

    Raises
    ------
    InputError
        As of `check_destination`.
    """
    path = check_destination(path)
    _remove_stale(path)
    file = _temporary(path)
    partial = Path(file.name)
    try:
        with naming(path), file:
            yield file
            file.flush()
            os.fsync(file.fileno())
            partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


@contextmanager
def naming(path: Path) -> Iterator[None]:
    """Name `path` in an error of the system that names no file, as that of a full disk.

    Libraries in Rust, as safetensors and tokenizers, raise errors of their own with the system's number.
    """
    try:
        yield
    except InputError:
        raise
    except OSError as error:
        if type(error) is OSError and error.errno is None:  # NumPy tells how far it came, and no number.
            raise OSError(errno.EIO, f"File could not be written to its end ({error})", str(path)) from error
        if error.filename is None and error.errno is not None:
            error.filename = str(path)
        raise
    except Exception as error:
        found = _OF_RUST.search(str(error))
        if found is None:
            raise
        number = int(found[1])
        raise OSError(number, os.strerror(number), str(path)) from error


def _temporary(path: Path) -> IO[bytes]:
    """Open a new file beside `path`, locked for as long as it is written."""
    while True:
        file = path.with_name(f"{path.name}.{token_hex(4)}.tmp").open("xb")
        with suppress(OSError):  # On a file system without locks the file is never taken for a stale one.
            fcntl.flock(file, fcntl.LOCK_EX)
        if os.fstat(file.fileno()).st_nlink:
            return file
        file.close()  # Another process took it for a stale one before it was locked.


def _remove_stale(path: Path) -> None:
    """Remove temporary files of `path` whose process has ended: nobody holds their locks."""
    for each in path.parent.glob(f"{escape(path.name)}.????????.tmp"):
        with suppress(OSError), each.open("rb") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            each.unlink()


def reserve(path: Path, size: int) -> None:
    """Make a file of `size` bytes that has its place on the disk, to be mapped into memory.

    A file without its place is mapped, too, but the process ends by SIGBUS when the disk is full.

    Raises
    ------
    OSError
        If the disk is full; names the file.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    try:
        if size and hasattr(os, "posix_fallocate"):
            with naming(path):
                os.posix_fallocate(descriptor, 0, size)
    except OSError as error:
        if error.errno not in (errno.EOPNOTSUPP, errno.EINVAL):  # A file system that cannot reserve.
            raise
    finally:
        os.close(descriptor)


@contextmanager
def build_folder(path: Path) -> Iterator[Path]:
    """Give an empty folder beside `path` to build it in, inside `built_once`; it is removed at the end.

    Its name follows from that of `path`, so what a killed process left there is removed by the next one.
    """
    folder = path.with_name(f".{path.name}.build")
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def discard(folder: Path) -> None:
    """Remove a folder and all in it; under its name no part is left by a killed process."""
    removed = folder.with_name(f"{folder.name}{REMOVED}")
    if removed.exists():
        shutil.rmtree(removed)
    folder.replace(removed)
    shutil.rmtree(removed)


def json_digest(value: Any) -> str:
    """Return the SHA-256 of a JSON value, written with sorted names and without spaces."""
    canonical = json.dumps(value, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def write_json(path: Path, value: Mapping[str, Any]) -> None:
    """Write a JSON object, indented, with a newline at its end; every number is one that JSON has."""
    text = json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False) + "\n"
    with atomic_write(path) as file:
        file.write(text.encode())
