"""Loops over weights, compiled."""

from collections.abc import Callable
from typing import Any, TypeVar, cast

import numba
from numpy.typing import NDArray

Array = NDArray[Any]
_F = TypeVar("_F", bound=Callable[..., Any])


def compiled(function: _F) -> _F:
    """Compile `function` with Numba, for one thread, cached on disk."""
    return cast(_F, numba.njit(cache=True, nogil=True)(function))
