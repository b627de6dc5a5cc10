"""The library's kernels against 64-bit references: their source on the CPU, and the same on a device."""

import contextlib
import itertools
import random
from dataclasses import replace
from types import SimpleNamespace

import pytest
import torch

from ternhw_quant import integer
from ternhw_quant.cuda import layout, library, operators
from tests.artifacts import Form
from tests.quant.cuda.runner import runner
from tests.quant.cuda.weights import FORMS, bound, make

#: Less than a tile; ragged ends; odd rows; more groups than a block's warps take at a time, ragged and whole.
SHAPES = [(5, 48), (33, 300), (20, 1301), (19, 4400), (16, 4352)]
TOKENS = (1, 3, 8, 11, 16)
LONG_TOKENS = (3, 11)  #: For rows of more than 4,000 columns, which take the source on a CPU seconds.
DTYPES = (torch.float16, torch.bfloat16)
#: Ways of ternhw_linear, and of ternhw_linear_exact, as kernels.cu numbers them.
AUTOMATIC, DIRECT, ORDERED = 0, 1, 2
TENSOR_CORES, DOT4 = 0, 1


class Device:
    """The kernels on the current CUDA device."""

    def linear(self, x, packed, bias, *, splits, way):
        packed = packed.to("cuda")
        weight = operators._weight(packed)
        y = operators.decode(x.cuda(), weight, packed.permutation, bias.cuda(), splits=splits, way=way)
        return y.cpu()

    def linear_exact(self, q, packed, *, splits, way):
        packed = packed.to("cuda")
        weight = operators._weight(packed)
        y = operators.decode_exact(q.cuda(), weight, packed.permutation, splits=splits, dot4=way == DOT4)
        return y.cpu()

    def dequantize(self, packed, dtype):
        return torch.ops.ternhw.dequantize(*operators._weight(packed.to("cuda")), dtype).cpu()


def tokens_for(shape):
    return LONG_TOKENS if shape[1] > 4000 else TOKENS


@pytest.fixture(scope="session")
def built(tmp_path_factory):
    """The library's source on the CPU."""
    if runner.compiler() is None:
        pytest.skip("needs a C++ compiler")
    return runner.build(tmp_path_factory.mktemp("kernels"), runner.sources())


@pytest.fixture(params=["source", pytest.param("device", marks=pytest.mark.cuda)])
def kernels(request):
    if request.param == "source":
        return request.getfixturevalue("built")
    reason = library.unavailable()
    if reason is not None:
        pytest.skip(reason)
    return Device()


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_exact_kernels_compute_the_golden_model(kernels, shape, form):
    matrix = integer.quantize_scales(make(shape, FORMS[form], seed=1))
    packed = layout.pack_exact(matrix)
    for tokens, way in itertools.product(tokens_for(shape), (TENSOR_CORES, DOT4)):
        q = torch.randint(-128, 128, (tokens, shape[1]), dtype=torch.int8)
        splits = min(packed.groups, 1 + tokens % 3)
        y = kernels.linear_exact(q, packed, splits=splits, way=way)
        assert torch.equal(y, integer.accumulate(matrix, q)), (tokens, way, splits)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_float_kernels_are_within_the_rounding_of_their_sums(kernels, shape, form):
    matrix = make(shape, FORMS[form], seed=2)
    packed = layout.pack(matrix)
    as_they_are = packed.permutation is None and shape[1] % 128 == 0
    for tokens, dtype, way in itertools.product(tokens_for(shape), DTYPES, (DIRECT, ORDERED)):
        if way == DIRECT and (not as_they_are or tokens > 8):
            continue
        x, bias = torch.randn(tokens, shape[1]).to(dtype), torch.randn(shape[0]).to(dtype)
        y = kernels.linear(x, packed, bias, splits=min(packed.groups, 1 + tokens % 3), way=way)
        exact, tolerance = bound(x, matrix, dtype)
        tolerance += bias.double().abs() * torch.finfo(dtype).eps
        assert bool(((y.double() - exact - bias.double()).abs() <= tolerance).all()), (tokens, dtype, way)


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
    for way in (TENSOR_CORES, DOT4):
        y = kernels.linear_exact(q, layout.pack_exact(matrix), splits=2, way=way)
        assert y.tolist() == [[-5 * 255 * 128 * 128 * 110] * 2]


@pytest.mark.parametrize("dtype", DTYPES, ids=str)
@pytest.mark.parametrize("form", [*FORMS])
def test_dequantised_weight_is_that_of_the_matrix_bit_for_bit(kernels, form, dtype):
    for shape in ((37, 300), (16, 264)):
        packed = layout.pack(make(shape, FORMS[form], seed=3))
        stored = layout.unpack(replace(packed, permutation=None)).dequantize()
        assert torch.equal(kernels.dequantize(packed, dtype), stored.to(dtype))


@pytest.mark.parametrize(
    ("shape", "multiprocessors", "parts"),
    [
        # Two blocks run on each multiprocessor. 256 tiles of rows leave 8 of 264 slots: a second part would
        # be a second round.
        ((4096, 4096), 132, 1),
        ((4097, 4096), 128, 1),
        # 64 tiles of rows have room for 4 parts, of at least 16 groups each.
        ((1024, 8192), 132, 4),
        ((1024, 8191), 132, 4),
        ((1024, 4096), 132, 2),
        ((1024, 300), 132, 1),
    ],
    ids=str,
)
def test_parts_of_a_row_are_as_many_as_run_at_a_time(built, shape, multiprocessors, parts):
    with built.multiprocessors(multiprocessors):
        chosen = built.library.ternhw_workspace(*shape, 1, 0, 0)
    given = built.library.ternhw_workspace(*shape, 1, 0, parts)
    assert chosen == given


@pytest.fixture
def on_the_source(built, monkeypatch):
    """The operators' way to a CUDA device, which here is the library's source on the CPU."""
    monkeypatch.setattr(library, "for_device", lambda device: built.library)
    monkeypatch.setattr(library, "reason", lambda device: None)
    monkeypatch.setattr(library, "has_tensor_cores", lambda device: True)
    monkeypatch.setattr(torch.cuda, "device", lambda device: contextlib.nullcontext())
    monkeypatch.setattr(torch.cuda, "current_stream", lambda: SimpleNamespace(cuda_stream=7))


@pytest.mark.parametrize("form", ["all", "offsets"])
def test_operators_pass_what_the_library_takes(on_the_source, built, form):
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
def test_results_round_as_torch_does(built, dtype):
    bf16 = int(dtype == torch.bfloat16)
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
    assert [built.rounded(value, bf16) for value in floats.tolist()] == expected


@pytest.mark.parametrize("seed", range(24))
def test_random_weights_in_random_order_of_threads(built, seed):
    draw = random.Random(seed)
    shape = (draw.randint(1, 50), draw.randint(1, 700))
    chosen = FORMS[draw.choice([*FORMS])]
    built.seed(seed)
    tokens = draw.randint(1, 16)
    matrix = make(shape, chosen, seed=seed)
    whole = integer.quantize_scales(matrix)
    exact, packed = layout.pack_exact(whole), layout.pack(matrix)
    splits = draw.randint(1, exact.groups)
    q = torch.randint(-128, 128, (tokens, shape[1]), dtype=torch.int8)
    for way in (TENSOR_CORES, DOT4):
        assert torch.equal(built.linear_exact(q, exact, splits=splits, way=way), integer.accumulate(whole, q))
    dtype = draw.choice(DTYPES)
    x, bias = torch.randn(tokens, shape[1]).to(dtype), torch.randn(shape[0]).to(dtype)
    y = built.linear(x, packed, bias, splits=splits, way=AUTOMATIC)
    sums, tolerance = bound(x, matrix, dtype)
    tolerance += bias.double().abs() * torch.finfo(dtype).eps
    assert bool(((y.double() - sums - bias.double()).abs() <= tolerance).all())


def test_more_planes_than_tensor_cores_take_are_summed_by_dp4a(built):
    matrix = integer.quantize_scales(make((21, 300), Form(planes=3, group_size=128)))
    q = torch.randint(-128, 128, (5, 300), dtype=torch.int8)
    y = built.linear_exact(q, layout.pack_exact(matrix), splits=2, way=DOT4)
    assert torch.equal(y, integer.accumulate(matrix, q))
