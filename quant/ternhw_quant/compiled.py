"""Loops over weights, compiled and kept on the disk between processes.

Numba finds what it kept by the function's file (its time of change and its size), the function's bytecode,
the values in its closure, the types of its arguments, and the versions of Numba and of the processor. It
compares nothing else: a constant is compiled in, and a compiled function that is called is linked in. So a
compiled function reads no global that another module of ours defines, neither a constant nor a function,
directly or by a global of its own file that was computed from one. Whatever it needs stands in its file, or
is an argument. ``tests/quant/test_compiled.py`` keeps the rule.

The options of :func:`compiled` are not compared either: whoever changes them deletes the caches.
"""

from collections.abc import Callable
from typing import Any, TypeVar, cast

import numba
from numpy.typing import NDArray

Array = NDArray[Any]
_F = TypeVar("_F", bound=Callable[..., Any])


def compiled(function: _F) -> _F:
    """Compile `function` with Numba, for one thread, cached on disk."""
    return cast(_F, numba.njit(cache=True, nogil=True)(function))
