"""The CUDA library: built once by nvcc, kept in the cache, called through a C interface."""

import ctypes
import hashlib
import os
import shutil
import subprocess
import warnings
from functools import cache
from importlib.resources import files
from pathlib import Path

import torch

from ternhw_quant.errors import InputError
from ternhw_quant.files import build_folder, built_once
from ternhw_quant.files import cache_folder as common_cache
from ternhw_quant.processes import run_program

#: The oldest that nvcc 13 builds for. It has dp4a.
LEAST_CAPABILITY = (7, 5)
#: Tensor cores multiply int8 and bfloat16, 16 columns and more at a time, from Ampere on.
TENSOR_CORE_CAPABILITY = (8, 0)
_SOURCES = ("lanes.h", "tiles.h", "multiply.h", "kernels.cu")
#: With the runtime inside, a process needs only the driver.
_FLAGS = ("-O3", "-std=c++17", "--shared", "-Xcompiler=-fPIC", "--cudart=static")
_MISSING = "nvcc must be on PATH or in CUDA_HOME to build the CUDA library, and is not"


class KernelError(InputError):
    """The CUDA kernels cannot be used here; the message says why."""


def unavailable(device: torch.device | None = None) -> str | None:
    """Return what a device lacks to build and run the library, in one line, or None if it has everything.

    Parameters
    ----------
    device : torch.device or None
        None is the current CUDA device.
    """
    if torch.version.cuda is None:
        return f"PyTorch must be built for CUDA, not {torch.__version__}"
    if not torch.cuda.is_available():
        return "A CUDA device with its driver must be there, and torch finds none"
    found = torch.cuda.get_device_capability(device)
    if found < LEAST_CAPABILITY:
        rule = f"CUDA device must have compute capability {_dotted(LEAST_CAPABILITY)} or more"
        return f"{rule}, not {_dotted(found)} as {torch.cuda.get_device_name(device)} has"
    return _MISSING if nvcc() is None else None


@cache
def reason(device: torch.device) -> str | None:
    """Return why the library does not run on a device, or None if it does; found out once, by building it.

    An nvcc that is there and cannot build is told of by a warning: nobody expects that it is not used.
    """
    missing = unavailable(device)
    if missing is not None:
        return missing
    built = _probe(device)
    if isinstance(built, ctypes.CDLL):
        return None
    warnings.warn(f"CUDA library is not used; other kernels take its place. {built}", stacklevel=2)
    return built


@cache
def capability(device: torch.device) -> tuple[int, int]:
    """Return the compute capability of a device."""
    major, minor = torch.cuda.get_device_capability(device)
    return major, minor


def has_tensor_cores(device: torch.device) -> bool:
    """Return whether kernels for tensor cores run on a device: the library's, else dp4a, and Triton's."""
    return capability(device) >= TENSOR_CORE_CAPABILITY


@cache
def multiprocessors(device: torch.device) -> int:
    """Return how many multiprocessors a device has."""
    return int(torch.cuda.get_device_properties(device).multi_processor_count)


def nvcc() -> str | None:
    """Return the path of nvcc, or None: in ``CUDA_HOME`` or ``CUDA_PATH``, on PATH, in /usr/local/cuda."""
    homes = [os.environ.get(name) for name in ("CUDA_HOME", "CUDA_PATH")]
    for home in (*homes, "/usr/local/cuda"):
        if home and (found := shutil.which(str(Path(home, "bin", "nvcc")))):
            return found
    return shutil.which("nvcc")


def source_folder() -> Path:
    """Return the folder of the CUDA sources."""
    return Path(str(files("ternhw_quant.cuda")))


def build(architecture: str) -> Path:
    """Build the library for an architecture such as "sm_90", unless the cache has it; return its path.

    The cache is ``TERNHW_CACHE``, else ``~/.cache/ternhw``. The name holds a digest of the sources, the
    version of nvcc and its flags.

    Raises
    ------
    KernelError
        If nvcc is missing or fails, with its first error; or if the cache cannot be written.
    """
    compiler = nvcc()
    if compiler is None:
        raise KernelError(_MISSING)
    try:
        return _build(compiler, architecture)
    except (OSError, RuntimeError) as error:  # The second is of a user without a home.
        raise KernelError(f"CUDA library must be built into TERNHW_CACHE or ~/.cache, but: {error}") from None


def _build(compiler: str, architecture: str) -> Path:
    flags = (*_FLAGS, f"-arch={architecture}")
    version = _ran([compiler, "--version"])
    digest = hashlib.sha256(version.encode() + repr(flags).encode())
    for name in _SOURCES:
        digest.update((source_folder() / name).read_bytes())
    library = cache_folder() / f"ternhw-{architecture}-{digest.hexdigest()[:16]}.so"
    with built_once(library) as missing:
        if missing:
            _compile([compiler, *flags], library)
    return library


def _compile(command: list[str], library: Path) -> None:
    with build_folder(library) as folder:
        partial = folder / library.name
        _ran([*command, "-o", str(partial), str(source_folder() / "kernels.cu")])
        partial.replace(library)


def _ran(command: list[str]) -> str:
    """Return what nvcc wrote to its output."""
    result = run_program(command, capture_output=True, text=True)
    if result.returncode:
        raise KernelError(f"nvcc must build the CUDA library, but: {_first_error(result)}")
    printed: str = result.stdout
    return printed


def cache_folder() -> Path:
    """Return the folder of built libraries."""
    return common_cache() / "cuda"


def load(path: Path) -> ctypes.CDLL:
    """Load a built library, its functions typed as kernels.cu declares them.

    Each returns a cudaError; :func:`check` makes an exception of it.
    """
    library = ctypes.CDLL(str(path))
    pointer, integer = ctypes.c_void_p, ctypes.c_int
    weight = [pointer, integer, integer, integer, integer, integer]
    signatures = {
        "ternhw_linear": [pointer, pointer, *weight, pointer, pointer, pointer, *[integer] * 4, pointer],
        "ternhw_linear_exact": [pointer, pointer, *weight, pointer, pointer, *[integer] * 3, pointer],
        "ternhw_dequantize": [pointer, *weight, integer, pointer],
    }
    for name, arguments in signatures.items():
        function = getattr(library, name)
        function.argtypes, function.restype = arguments, integer
    library.ternhw_error.argtypes, library.ternhw_error.restype = [integer], ctypes.c_char_p
    library.ternhw_workspace.argtypes = [integer] * 5
    library.ternhw_workspace.restype = ctypes.c_longlong
    return library


def check(library: ctypes.CDLL, error: int, what: str) -> None:
    """Raise RuntimeError if `error`, a cudaError, is none of success."""
    if error:
        raise RuntimeError(f"{what} failed: {library.ternhw_error(error).decode()}")


@cache
def for_device(device: torch.device) -> ctypes.CDLL:
    """Return the library for a CUDA device, built at the first call.

    Raises
    ------
    KernelError
        With the reason.
    """
    why = unavailable(device)
    built = _probe(device) if why is None else why
    if isinstance(built, str):
        raise KernelError(built)
    return built


@cache
def _probe(device: torch.device) -> ctypes.CDLL | str:
    """Return the library for a device, or why there is none: a build that failed is not tried again."""
    major, minor = torch.cuda.get_device_capability(device)
    try:
        built = load(build(f"sm_{major}{minor}"))
    except KernelError as error:
        return str(error)
    except OSError as error:
        return f"CUDA library must be one that can be loaded, but: {error}"
    with torch.cuda.device(device):
        count = built.ternhw_workspace(1, 1, 1, 0, 0)
    if count < 0:  # As with a driver older than the toolkit.
        return f"CUDA library must run on the device, but: {built.ternhw_error(-count).decode()}"
    return built


def _first_error(result: subprocess.CompletedProcess[str]) -> str:
    lines = (result.stderr + result.stdout).splitlines()
    return next((line for line in lines if "error" in line or "fatal" in line), f"exit {result.returncode}")


def _dotted(capability: tuple[int, int]) -> str:
    return f"{capability[0]}.{capability[1]}"
