"""The C library: built once for this CPU by its C compiler, kept in the cache, called through ctypes."""

import ctypes
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from ternhw_quant.clibrary import BuildError, Library

LIBRARY = Library(
    folder=Path(__file__).parent,
    name="cpu",
    sources=("lanes.h", "sums.h", "kernels.c"),
    flags=("-O3", "-std=gnu11", "-shared", "-fPIC"),
    libraries=("-lm", "-lpthread"),
)
#: The compiler chooses AVX-512, AVX2, NEON or none of them by this.
_NATIVE = ("-march=native",)
_NO_MEMORY, _INVALID = 1, 2


class Weight(ctypes.Structure):
    """`Weight` of kernels.c."""

    _fields_ = [
        *((name, ctypes.c_void_p) for name in ("codes", "scales", "offsets", "permutation", "exponents")),
        *((name, ctypes.c_int64) for name in ("out_features", "in_features", "group_size", "planes", "tied")),
        *((f"{name}_stride", ctypes.c_int64) for name in ("plane", "row", "group", "offset_row")),
    ]


def build(target: Sequence[str] = _NATIVE, *, extra: Sequence[str] = ()) -> Path:
    """Build the library for a target, unless the cache has it; see :meth:`clibrary.Library.build`."""
    return LIBRARY.build(target, extra=extra)


def load(path: Path) -> ctypes.CDLL:
    """Load a built library, its functions typed as kernels.c declares them."""
    library = ctypes.CDLL(str(path))
    pointer, number, count = ctypes.c_void_p, ctypes.c_int, ctypes.c_int64
    signatures = {
        "ternhw_linear": [pointer, pointer, pointer, pointer, count, number, number],
        "ternhw_exact": [pointer, pointer, pointer, count, number],
        "ternhw_integer": [pointer, pointer, number, pointer, count, number],
        "ternhw_dequantize": [pointer, count, count, pointer, number],
        "ternhw_pack": [pointer, pointer, number, count, count, pointer, number],
    }
    for name, arguments in signatures.items():
        function = getattr(library, name)
        function.argtypes, function.restype = arguments, number
    library.ternhw_forget.argtypes, library.ternhw_forget.restype = [pointer, count], None
    library.ternhw_isa.restype = ctypes.c_char_p
    return library


def isa(library: ctypes.CDLL) -> str:
    """Return the instruction set that a library uses, such as "AVX2"."""
    name: bytes = library.ternhw_isa()
    return name.decode()


def check(error: int) -> bool:
    """Return whether what was packed is valid.

    Raises
    ------
    MemoryError
        If a function of the library had no memory.
    """
    if error == _NO_MEMORY:
        raise MemoryError("The C library must have memory for one row of weights, and has not")
    return error != _INVALID


@cache
def loaded() -> ctypes.CDLL | BuildError:
    """Return the library for this CPU, built at the first call, or why there is none."""
    try:
        return load(build())
    except (BuildError, OSError) as error:
        if isinstance(error, BuildError):
            return error
        return BuildError(f"The C library cannot be loaded: {error}")


def needed() -> ctypes.CDLL:
    """Return the library for this CPU.

    Raises
    ------
    BuildError
        If there is none.
    """
    found = loaded()
    if isinstance(found, BuildError):
        raise found
    return found


def forget(address: int, size: int) -> None:
    """Drop the pages of a mapped file from memory; what is not a file's stays as it is.

    An artefact's bytes are mapped from its file. Once packed they would be in memory twice.
    """
    maps = Path("/proc/self/maps")
    if not maps.exists():
        return
    for line in maps.read_text().splitlines():
        where, *_, name = line.split(maxsplit=5)
        first, last = (int(end, 16) for end in where.split("-"))
        if first <= address < last:
            if name.startswith("/"):
                needed().ternhw_forget(address, min(size, last - address))
            return
