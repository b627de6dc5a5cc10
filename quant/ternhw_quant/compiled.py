"""Loops over weights, compiled and kept on the disk between processes.

Numba finds what it kept by the function's file (its time of change and its size), the function's bytecode,
the values in its closure, the types of its arguments, and the versions of Numba and of the processor. It
compares nothing else: a constant is compiled in, and a compiled function that is called is linked in. So a
compiled function reads no global that another module of ours defines, neither a constant nor a function,
directly or by a global of its own file that was computed from one. Whatever it needs stands in its file, or
is an argument. ``tests/quant/test_compiled.py`` keeps the rule.

The options of :func:`compiled` are not compared either: whoever changes them deletes the caches.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar, cast

import numba
from numpy.typing import NDArray

from ternhw_quant.errors import InputError
from ternhw_quant.files import cache_folder, check_private, make_private_folder

Array = NDArray[Any]
_F = TypeVar("_F", bound=Callable[..., Any])


def compiled(function: _F) -> _F:
    """Compile `function` with Numba, for one thread, cached on disk where nobody else can write."""
    with _cache_of(Path(function.__code__.co_filename).parent / "__pycache__") as kept:
        return cast(_F, numba.njit(cache=kept, nogil=True)(function))


@contextmanager
def _cache_of(beside: Path) -> Iterator[bool]:
    """Choose the folder in which Numba keeps what it compiles in the block; give whether there is one.

    It is `beside` the source, as Numba does, if that is the user's alone. A package that another user has
    installed has its compiled functions in our own cache. Numba loads what it finds there as pickles.
    """
    before = numba.config.CACHE_DIR
    kept = True
    if before == "" and not _is_private(beside):
        try:
            folder = cache_folder() / "numba"
            make_private_folder(folder)
            check_private(folder / "any")
            numba.config.CACHE_DIR = str(folder)
        except (OSError, InputError):
            kept = False
    try:
        yield kept
    finally:
        numba.config.CACHE_DIR = before


def _is_private(folder: Path) -> bool:
    if not (folder.is_dir() and os.access(folder, os.W_OK)):
        return False
    found = folder.stat()
    return found.st_uid == os.getuid() and not found.st_mode & 0o022
