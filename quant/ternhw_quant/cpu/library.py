"""The C library: built once for this CPU by its C compiler, kept in the cache, called through ctypes."""

import ctypes
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from pathlib import Path

from ternhw_quant.files import built_once
from ternhw_quant.files import cache_folder as common_cache

_SOURCES = ("lanes.h", "sums.h", "kernels.c")
_FLAGS = ("-O3", "-std=gnu11", "-shared", "-fPIC")
#: The compiler chooses AVX-512, AVX2, NEON or none of them by this.
_NATIVE = ("-march=native",)
_LIBRARIES = ("-lm", "-lpthread")
_NO_MEMORY, _INVALID = 1, 2


class Weight(ctypes.Structure):
    """`Weight` of kernels.c."""

    _fields_ = [
        *((name, ctypes.c_void_p) for name in ("codes", "scales", "offsets", "permutation", "exponents")),
        *((name, ctypes.c_int64) for name in ("out_features", "in_features", "group_size", "planes", "tied")),
        *((f"{name}_stride", ctypes.c_int64) for name in ("plane", "row", "group", "offset_row")),
    ]


class BuildError(RuntimeError):
    """The library cannot be built here; the message says why in one line."""


def compiler() -> str | None:
    """Return the path of a C compiler, or None: ``CC``, else cc, gcc or clang on PATH."""
    chosen = os.environ.get("CC")
    names = [chosen] if chosen else ["cc", "gcc", "clang"]
    return next((path for name in names if (path := shutil.which(name))), None)


def source_folder() -> Path:
    """Return the folder of the C sources."""
    return Path(str(files("ternhw_quant.cpu")))


def cache_folder() -> Path:
    """Return the folder of built libraries."""
    return common_cache() / "cpu"


def build(target: Sequence[str] = _NATIVE, *, extra: Sequence[str] = ()) -> Path:
    """Build the library, unless the cache has it; return its path.

    Its name holds a digest of the sources, the compiler's version, its flags, and this CPU's features.

    Parameters
    ----------
    target : sequence of str
        Flags that choose the instruction set.
    extra : sequence of str
        More flags, for tests.

    Raises
    ------
    BuildError
        If there is no compiler, it fails, or the cache cannot be written.
    """
    found = compiler()
    if found is None:
        raise BuildError("No C compiler is on PATH (cc, gcc or clang), nor named by CC")
    flags = (*_FLAGS, *_platform_flags(), *target, *extra)
    try:
        version = subprocess.run([found, "--version"], capture_output=True, check=True).stdout
        digest = hashlib.sha256(version + repr((flags, cpu_features())).encode())
        for name in _SOURCES:
            digest.update((source_folder() / name).read_bytes())
        library = cache_folder() / f"ternhw-{platform.machine()}-{digest.hexdigest()[:16]}.so"
        with built_once(library) as missing:
            if missing:
                _compile(found, flags, library)
    except (OSError, subprocess.CalledProcessError) as error:
        raise BuildError(f"The C library cannot be built: {error}") from None
    return library


def _compile(found: str, flags: Sequence[str], library: Path) -> None:
    with tempfile.TemporaryDirectory(dir=library.parent) as folder:
        partial = Path(folder, library.name)
        command = [found, *flags, "-o", str(partial), str(source_folder() / "kernels.c"), *_LIBRARIES]
        result = subprocess.run(command, capture_output=True, text=True)
        if result.returncode:
            lines = (result.stderr + result.stdout).splitlines()
            first = next((line for line in lines if "error" in line), f"exit {result.returncode}")
            raise BuildError(f"{Path(found).name} cannot build the C library: {first}")
        partial.replace(library)


def _platform_flags() -> tuple[str, ...]:
    # A symbol that torch's OpenMP may provide is looked up when the library is loaded.
    return ("-undefined", "dynamic_lookup") if sys.platform == "darwin" else ()


@cache
def cpu_features() -> str:
    """Return what the system says of the CPU's instructions; "" where it says nothing."""
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor()
    found = (line for line in lines if line.startswith(("flags", "Features")))
    return " ".join(sorted(next(found, "").partition(":")[2].split()))


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
