"""Files that appear under their name only when they are complete."""

import fcntl
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex
from typing import IO, Any

from ternhw_quant.errors import InputError


def cache_folder() -> Path:
    """Return the folder of what is built once and kept: ``TERNHW_CACHE``, or ``~/.cache/ternhw``."""
    return Path(os.environ.get("TERNHW_CACHE") or Path.home() / ".cache" / "ternhw")


@contextmanager
def built_once(path: Path) -> Iterator[bool]:
    """Yield whether `path` has to be built: one process does so in the block, while others wait.

    It is for files and folders of the cache, whose names have a digest. Files in ``locks`` stay: if one were
    deleted, two processes could hold locks of the same name.
    """
    if path.exists():
        yield False
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    locks = cache_folder() / "locks"
    locks.mkdir(parents=True, exist_ok=True)
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


def check_new_folder(path: Path, *, force: bool) -> None:
    """Refuse a folder that is not empty, unless `force` lets its content be replaced.

    Raises
    ------
    InputError
        Names the parameter ``force``; or if there is something else in its place.
    """
    if path.exists() and not path.is_dir():
        raise InputError(f"Output must be a folder, not a file: {path}")
    if not force and path.is_dir() and any(path.iterdir()):
        rule = "Output folder must be new or empty, unless its content may be replaced"
        raise InputError(f"{rule}: {path}", "force")


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

    Two processes that write the same file at the same time leave the content of one of them.

    Raises
    ------
    InputError
        As of `check_destination`.
    """
    path = check_destination(path)
    partial = path.with_name(f"{path.name}.{token_hex(4)}.tmp")
    try:
        with partial.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


def write_json(path: Path, value: Mapping[str, Any]) -> None:
    """Write a JSON object, indented, with a newline at its end; every number is one that JSON has."""
    text = json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False) + "\n"
    with atomic_write(path) as file:
        file.write(text.encode())
