"""The library's kernels: their bodies on the host, and on a CUDA device the kernels themselves."""

import contextlib
import ctypes
import itertools
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch

from ternhw_quant import integer
from ternhw_quant.cuda import layout, library, operators
from tests.quant.cuda.weights import FORMS, bound, declarations, make

#: Less than a tile; ragged ends; odd rows; more groups than a block's warps take at a time, ragged and whole.
SHAPES = [(5, 48), (33, 300), (20, 1301), (19, 4400), (16, 4352)]
TOKENS = (1, 3, 8, 11, 16)
DTYPES = (torch.float16, torch.bfloat16)


class Host:
    """The bodies of the kernels, compiled for the host."""

    def __init__(self, path):
        self._library = ctypes.CDLL(str(path))
        self._library.emulate_from_16.restype = ctypes.c_float
        self._library.emulate_to_16.argtypes = [ctypes.c_float, ctypes.c_int]

    def linear(self, x, packed, bias, *, splits, direct):
        y = torch.full((len(x), packed.out_features), torch.nan, dtype=x.dtype)
        numbers = (len(x), x.dtype == torch.bfloat16, splits, direct)
        self._call("emulate_linear", y, x, *of(packed), packed.permutation, bias, *numbers)
        return y

    def linear_exact(self, q, packed, *, splits, dot4):
        y = torch.full((len(q), packed.out_features), -1, dtype=torch.int64)
        self._call("emulate_linear_exact", y, q, *of(packed), packed.permutation, len(q), splits, dot4)
        return y

    def dequantize(self, packed, dtype):
        # A row more than there are: nothing is written to it.
        dense = torch.full((packed.out_features + 1, packed.in_features), torch.nan, dtype=dtype)
        self._call("emulate_dequantize", dense, *of(packed), dtype == torch.bfloat16)
        assert bool(dense[-1].isnan().all())
        return dense[:-1]

    def from_16(self, bits, bf16):
        return self._library.emulate_from_16(bits, bf16)

    def to_16(self, value, bf16):
        return self._library.emulate_to_16(value, bf16) & 0xFFFF

    def parts_of(self, shape, slots):
        return self._library.emulate_parts_of(*shape, slots)

    def _call(self, name, *arguments):
        self.raw(name, *(one.data_ptr() if isinstance(one, torch.Tensor) else one for one in arguments))

    def raw(self, name, *arguments):
        """Call a function on addresses and numbers."""
        getattr(self._library, name)(*map(ctypes.c_void_p, arguments))
        assert self._library.emulate_stray_reads() == 0


class Device:
    """The kernels on the current CUDA device."""

    def linear(self, x, packed, bias, *, splits, direct):
        packed = packed.to("cuda")
        weight, way = operators._weight(packed), 1 if direct else 2
        y = operators.decode(x.cuda(), weight, packed.permutation, bias.cuda(), splits=splits, way=way)
        return y.cpu()

    def linear_exact(self, q, packed, *, splits, dot4):
        packed = packed.to("cuda")
        weight = operators._weight(packed)
        return operators.decode_exact(
            q.cuda(), weight, packed.permutation, splits=splits, dot4=bool(dot4)
        ).cpu()

    def dequantize(self, packed, dtype):
        return torch.ops.ternhw.dequantize(*operators._weight(packed.to("cuda")), dtype).cpu()


def of(packed):
    tiles, *numbers = operators._weight(packed)
    return tiles, *map(int, numbers)


@pytest.fixture(scope="session")
def host(tmp_path_factory):
    compiler = shutil.which("g++") or shutil.which("c++")
    if compiler is None:
        pytest.skip("needs a C++ compiler")
    built = tmp_path_factory.mktemp("emulation") / "emulation.so"
    source = Path(__file__).with_name("emulation.cpp")
    flags = ["-O1", "-std=c++17", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC"]
    command = [compiler, *flags, f"-I{library.source_folder()}", "-o", str(built), str(source)]
    subprocess.run(command, check=True)
    return Host(built)


@pytest.fixture(params=["host", pytest.param("device", marks=pytest.mark.cuda)])
def kernels(request):
    if request.param == "host":
        return request.getfixturevalue("host")
    reason = library.unavailable()
    if reason is not None:
        pytest.skip(reason)
    return Device()


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_exact_kernels_compute_the_golden_model(kernels, shape, form):
    matrix = integer.quantize_scales(make(shape, FORMS[form], seed=1))
    packed = layout.pack_exact(matrix)
    for tokens, dot4 in itertools.product(TOKENS, (0, 1)):
        q = torch.randint(-128, 128, (tokens, shape[1]), dtype=torch.int8)
        splits = min(packed.groups, 1 + tokens % 3)
        y = kernels.linear_exact(q, packed, splits=splits, dot4=dot4)
        assert torch.equal(y, integer.accumulate(matrix, q)), (tokens, dot4, splits)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_float_kernels_are_within_the_rounding_of_their_sums(kernels, shape, form):
    matrix = make(shape, FORMS[form], seed=2)
    packed = layout.pack(matrix)
    as_they_are = packed.permutation is None and shape[1] % 128 == 0
    for tokens, dtype, direct in itertools.product(TOKENS, DTYPES, (0, 1)):
        if direct and (not as_they_are or tokens > 8):
            continue
        x, bias = torch.randn(tokens, shape[1]).to(dtype), torch.randn(shape[0]).to(dtype)
        y = kernels.linear(x, packed, bias, splits=min(packed.groups, 1 + tokens % 3), direct=direct)
        exact, tolerance = bound(x, matrix, dtype)
        tolerance += bias.double().abs() * torch.finfo(dtype).eps
        assert bool(((y.double() - exact - bias.double()).abs() <= tolerance).all()), (tokens, dtype, direct)


def test_exact_sums_leave_32_bits_and_stay_exact(kernels):
    # 5·255·128·128 is 20.9 million for a group: 110 of them are beyond int32.
    shape = (2, 110 * 128)
    matrix = integer.IntegerMatrix(
        planes=torch.ones(2, *shape, dtype=torch.int8),
        mantissas=torch.full((1, 2, 110), 255, dtype=torch.uint8),
        exponents=torch.zeros(2, dtype=torch.int8),
        group_size=128,
        tied=True,
    )
    q = torch.full((1, shape[1]), -128, dtype=torch.int8)
    for dot4 in (0, 1):
        y = kernels.linear_exact(q, layout.pack_exact(matrix), splits=2, dot4=dot4)
        assert y.tolist() == [[-5 * 255 * 128 * 128 * 110] * 2]


@pytest.mark.parametrize("dtype", DTYPES, ids=str)
@pytest.mark.parametrize("form", [*FORMS])
def test_dequantised_weight_is_that_of_the_matrix_bit_for_bit(kernels, form, dtype):
    for shape in ((37, 300), (16, 264)):
        packed = layout.pack(make(shape, FORMS[form], seed=3))
        stored = layout.unpack(replace(packed, permutation=None)).dequantize()
        assert torch.equal(kernels.dequantize(packed, dtype), stored.to(dtype))


@pytest.mark.parametrize(
    ("shape", "slots", "parts"),
    [
        # 256 tiles of rows leave 8 of 264 slots: a second part would be a second round.
        ((4096, 4096), 264, 1),
        ((4097, 4096), 256, 1),
        # 64 tiles of rows have room for 4 parts, of at least 16 groups each.
        ((1024, 8192), 264, 4),
        ((1024, 8191), 264, 4),
        ((1024, 4096), 264, 2),
        ((1024, 300), 264, 1),
    ],
    ids=str,
)
def test_parts_of_a_row_are_as_many_as_run_at_a_time(host, shape, slots, parts):
    assert host.parts_of(shape, slots) == parts


class Declared:
    """The library by its declarations, computed on the host: it takes what Python passes."""

    def __init__(self, host):
        self._host, self._declared = host, declarations()

    def __getattr__(self, name):
        return lambda *values: getattr(self, f"_{name}")(
            **dict(zip(self._declared[name], values, strict=True))
        )

    def _ternhw_workspace(self, *, out_features, in_features, tokens, exact, splits):
        return 1024

    def _ternhw_linear(self, *, bf16, splits, way, stream_, workspace, **rest):
        assert (splits, way, stream_.value) == (2, 2, 7)
        self._host.raw("emulate_linear", *rest.values(), bf16, splits, 0)
        return 0

    def _ternhw_linear_exact(self, *, splits, way, stream_, workspace, **rest):
        assert (splits, stream_.value) == (0, 7)
        self._host.raw("emulate_linear_exact", *rest.values(), 1, way)
        return 0

    def _ternhw_dequantize(self, *, stream_, **rest):
        self._host.raw("emulate_dequantize", *rest.values())
        return 0


@pytest.fixture
def declared(host, monkeypatch):
    monkeypatch.setattr(library, "for_device", lambda device: Declared(host))
    monkeypatch.setattr(library, "reason", lambda device: None)
    monkeypatch.setattr(library, "has_tensor_cores", lambda device: True)
    monkeypatch.setattr(torch.cuda, "device", lambda device: contextlib.nullcontext())
    monkeypatch.setattr(torch.cuda, "current_stream", lambda: SimpleNamespace(cuda_stream=7))


@pytest.mark.parametrize("form", ["all", "offsets"])
def test_operators_call_the_library_as_it_is_declared(declared, form):
    matrix = make((37, 300), FORMS[form])
    packed = layout.pack(matrix)
    for dtype in DTYPES:
        x, bias = torch.randn(9, 300).to(dtype), torch.randn(37).to(dtype)
        y = operators.decode(x, operators._weight(packed), packed.permutation, bias, splits=2, way=2)
        exact, tolerance = bound(x, matrix, dtype)
        tolerance += bias.double().abs() * torch.finfo(dtype).eps
        assert bool(((y.double() - exact - bias.double()).abs() <= tolerance).all())
        dense = operators._dequantize_on_device(*operators._weight(packed), dtype)
        stored = layout.unpack(replace(packed, permutation=None)).dequantize()
        assert torch.equal(dense, stored.to(dtype))
    whole = integer.quantize_scales(matrix)
    q = torch.randint(-128, 128, (9, 300), dtype=torch.int8)
    exact = layout.pack_exact(whole)
    for dot4 in (False, True):
        y = operators.decode_exact(q, operators._weight(exact), exact.permutation, dot4=dot4)
        assert torch.equal(y, integer.accumulate(whole, q))


@pytest.mark.parametrize("dtype", DTYPES, ids=str)
def test_conversions_of_the_host_round_as_torch_does(host, dtype):
    bf16 = int(dtype == torch.bfloat16)
    patterns = torch.arange(0, 2**16, 7).to(torch.uint16)
    values = patterns.view(dtype).float()
    for bits, value in zip(patterns.tolist(), values.tolist(), strict=True):
        assert host.from_16(bits, bf16) == value or value != value
    torch.manual_seed(4)
    floats = torch.cat(
        [torch.randn(500) * 10.0**power for power in range(-9, 6)]
        # Ties, the smallest and the largest, and what is beyond.
        + [
            torch.tensor(
                [0.0, -0.0, 1 + 2**-11, 1 + 3 * 2**-11, 2**-25, 3 * 2**-25, 65519.9, 65520.0, torch.inf]
            )
        ]
    )
    expected = floats.to(dtype).view(torch.uint16).tolist()
    assert [host.to_16(value, bf16) for value in floats.tolist()] == expected
