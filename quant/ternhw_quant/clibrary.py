"""Shared libraries of C sources: built once by this machine's C compiler, and kept in the cache."""

import hashlib
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ternhw_quant.files import build_folder, built_once, cache_folder
from ternhw_quant.processes import run_program


class BuildError(RuntimeError):
    """Something cannot be built here: a tool is missing or failed. The message says why in one line."""


@dataclass(frozen=True, kw_only=True)
class Library:
    """C sources in a folder, and how they become a shared library.

    Attributes
    ----------
    folder : Path
        Where the sources are.
    name : str
        Folder of the library in the cache.
    sources : tuple of str
        All files that are compiled or included: the library's name depends on them.
    flags : tuple of str
        Flags of the compiler.
    libraries : tuple of str
        Flags of the linker.
    """

    folder: Path
    name: str
    sources: tuple[str, ...]
    flags: tuple[str, ...]
    libraries: tuple[str, ...] = ()

    def build(self, target: Sequence[str] = (), *, extra: Sequence[str] = ()) -> Path:
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
        flags = (*self.flags, *_platform_flags(), *target, *extra)
        try:
            version = run_program([found, "--version"], capture_output=True, check=True).stdout
            digest = hashlib.sha256(version + repr((flags, cpu_features())).encode())
            for name in self.sources:
                digest.update((self.folder / name).read_bytes())
            file = f"ternhw-{platform.machine()}-{digest.hexdigest()[:16]}.so"
            library = cache_folder() / self.name / file
            with built_once(library) as missing:
                if missing:
                    self._compile(found, flags, library)
        except (OSError, subprocess.CalledProcessError) as error:
            raise BuildError(f"The C library cannot be built: {error}") from None
        return library

    def _compile(self, found: str, flags: Sequence[str], library: Path) -> None:
        with build_folder(library) as folder:
            partial = folder / library.name
            units = [str(self.folder / name) for name in self.sources if name.endswith(".c")]
            command = [found, *flags, "-o", str(partial), *units, *self.libraries]
            result = run_program(command, capture_output=True, text=True)
            if result.returncode:
                lines = (result.stderr + result.stdout).splitlines()
                first = next((line for line in lines if "error" in line), f"exit {result.returncode}")
                raise BuildError(f"{Path(found).name} cannot build the C library: {first}")
            partial.replace(library)


def compiler() -> str | None:
    """Return the path of a C compiler, or None: ``CC``, else cc, gcc or clang on PATH."""
    chosen = os.environ.get("CC")
    names = [chosen] if chosen else ["cc", "gcc", "clang"]
    return next((path for name in names if (path := shutil.which(name))), None)


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
