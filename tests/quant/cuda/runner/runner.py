"""The CUDA library on a CPU: its real source, built by a C++ compiler, called through its own interface."""

import contextlib
import ctypes
import shutil
import subprocess
from pathlib import Path

import torch

from ternhw_quant.cuda import library
from tests.quant.cuda.runner.translate import translate

#: In the order in which they include each other.
SOURCES = ("lanes.h", "tiles.h", "multiply.h", "kernels.cu")

#: How results are rounded, by itself.
_PROBE = """
extern "C" int probe_to_16(float value, int bf16) {
    return bf16 ? ternhw::to_16<true>(value) : ternhw::to_16<false>(value);
}
"""


def sources():
    """Return the text of each source of the library, by name."""
    return {name: (library.source_folder() / name).read_text() for name in SOURCES}


def compiler():
    """Return a C++ compiler, or None."""
    return shutil.which("g++") or shutil.which("c++")


def build(folder, texts):
    """Build the library of translated `texts` in `folder`; return a `Runner` of it."""
    source, built = folder / "kernels.cpp", folder / "kernels.so"
    source.write_text(translate(texts) + _PROBE)
    flags = ["-O1", "-std=c++17", "-Wall", "-Wextra", "-Werror", "-Wno-unknown-pragmas", "-shared", "-fPIC"]
    command = [compiler(), *flags, f"-I{Path(__file__).parent}", "-o", str(built), str(source)]
    subprocess.run(command, check=True)
    return Runner(built)


class DeviceFaultError(AssertionError):
    """The kernels did what a device does not allow, or what it need not do as they expect."""


class Runner:
    """A built library. Its buffers lie between guard pages; memory that nobody wrote is poison.

    Parameters
    ----------
    path : Path
        What `build` made.
    """

    def __init__(self, path):
        self.library = library.load(path)
        self.library.device_allocate.restype = ctypes.c_void_p
        self.library.device_allocate.argtypes = [ctypes.c_ulonglong]
        self.library.device_seed.argtypes = [ctypes.c_ulonglong]
        self.library.probe_to_16.argtypes = [ctypes.c_float, ctypes.c_int]
        self.library.device_faults.restype = ctypes.c_char_p

    def seed(self, number):
        """Choose the order of blocks and threads, and the side on which buffers meet their guard page."""
        self.library.device_seed(number)

    def plant(self, number):
        """Activate a planted fault, or with 0 none."""
        self.library.device_plant(number)

    @contextlib.contextmanager
    def multiprocessors(self, count):
        """Have so many multiprocessors for a while."""
        self.library.device_multiprocessors(count)
        yield
        self.library.device_multiprocessors(0)

    def rounded(self, value, bf16):
        """Return the bits of a float as bfloat16 or float16, as kernels round it."""
        return self.library.probe_to_16(value, bf16)

    def linear(self, x, packed, bias, *, splits, way):
        """Return ``x Wᵀ + bias`` by ``ternhw_linear``, in the dtype of `x`."""
        numbers = (len(x), int(x.dtype == torch.bfloat16), splits, way, None)
        workspace = self._workspace(packed, len(x), 0, splits)
        return self._called(
            "ternhw_linear", x, packed, x.dtype, [packed.permutation, bias], workspace, numbers
        )

    def linear_exact(self, q, packed, *, splits, way):
        """Return the exact sums of int8 `q` by ``ternhw_linear_exact``, int64."""
        workspace = self._workspace(packed, len(q), 1, splits)
        numbers = (len(q), splits, way, None)
        return self._called(
            "ternhw_linear_exact", q, packed, torch.int64, [packed.permutation], workspace, numbers
        )

    def dequantize(self, packed, dtype):
        """Return the weight in the stored order of its columns by ``ternhw_dequantize``."""
        shape = (packed.out_features, packed.in_features)
        out = self._allocate(2 * shape[0] * shape[1])
        numbers = (int(dtype == torch.bfloat16), None)
        self._checked("ternhw_dequantize", out, self._copied(packed.tiles), *form(packed), *numbers)
        return self._result(out, shape, dtype)

    def _called(self, name, x, packed, dtype, tensors, workspace, numbers):
        shape = (len(x), packed.out_features)
        y = self._allocate(dtype.itemsize * shape[0] * shape[1])
        weight = (self._copied(packed.tiles), *form(packed))
        optional = map(self._copied, tensors)
        self._checked(name, y, self._copied(x), *weight, *optional, workspace, *numbers)
        return self._result(y, shape, dtype)

    def _checked(self, name, *arguments):
        error = getattr(self.library, name)(*arguments)
        assert error == 0, (name, error)

    def _workspace(self, packed, tokens, exact, splits):
        size = self.library.ternhw_workspace(packed.out_features, packed.in_features, tokens, exact, splits)
        assert size > 0, size
        return self._allocate(size)

    def _allocate(self, size):
        return self.library.device_allocate(size)

    def _copied(self, tensor):
        if tensor is None:
            return None
        tensor = tensor.contiguous()
        address = self._allocate(tensor.nbytes)
        ctypes.memmove(address, tensor.data_ptr(), tensor.nbytes)
        return address

    def _result(self, address, shape, dtype):
        result = torch.empty(shape, dtype=dtype)
        ctypes.memmove(result.data_ptr(), address, result.nbytes)
        self.library.device_free_all()
        if faults := self.library.device_faults().decode().splitlines():
            raise DeviceFaultError("; ".join(faults))
        return result


def form(packed):
    """Return what the library takes of a weight besides its tiles."""
    numbers = (packed.out_features, packed.in_features, packed.planes, packed.tied, packed.offset)
    return tuple(map(int, numbers))
