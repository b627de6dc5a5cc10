"""Controls of the runner: the comparisons that the kernels pass must find each planted fault."""

from dataclasses import replace

import pytest
import torch

from ternhw_quant import integer
from ternhw_quant.cuda import layout
from tests.quant.cuda.runner import runner
from tests.quant.cuda.runner.faults import FAULTS, plant
from tests.quant.cuda.runner.translate import translate
from tests.quant.cuda.weights import FORMS, bound, make

DIRECT, ORDERED, TENSOR_CORES, DOT4 = 1, 2, 0, 1
#: Shape, tokens, splits: ragged ends; columns that are read as they are; more than eight tokens; groups for
#: all warps; more of them than all warps take at a time.
CASES = [((37, 300), 3, 2), ((16, 256), 2, 1), ((20, 260), 9, 3), ((3, 1301), 1, 1), ((3, 4200), 1, 1)]


@pytest.fixture(scope="module")
def planted(tmp_path_factory):
    if runner.compiler() is None:
        pytest.skip("needs a C++ compiler")
    built = runner.build(tmp_path_factory.mktemp("planted"), plant(runner.sources()))
    yield built
    built.plant(0)


def test_translator_refuses_an_instruction_that_it_does_not_know():
    source = 'void f() { asm volatile("bar.sync %0;" : "=r"(x) : "r"(y)); }'
    with pytest.raises(ValueError, match=r"^Instruction must be one that device\.h has, not bar\.sync$"):
        translate({"kernels.cu": source})


def comparisons(kernels):
    """Yield after each comparison that the kernels passed; the shapes meet every end and every form."""
    for number, (shape, tokens, splits) in enumerate(CASES):
        for form in FORMS.values():
            kernels.seed(number)
            matrix = make(shape, form, seed=number)
            whole = integer.quantize_scales(matrix)
            exact, packed = layout.pack_exact(whole), layout.pack(matrix)
            q = torch.randint(-128, 128, (tokens, shape[1]), dtype=torch.int8)
            for way in (TENSOR_CORES, DOT4):
                y = kernels.linear_exact(q, exact, splits=min(splits, exact.groups), way=way)
                assert torch.equal(y, integer.accumulate(whole, q))
                yield
            x, bias = torch.randn(tokens, shape[1]).half(), torch.randn(shape[0]).half()
            ways = (DIRECT, ORDERED) if shape[1] % 128 == 0 and packed.permutation is None else (ORDERED,)
            for way in ways:
                y = kernels.linear(x, packed, bias, splits=min(splits, packed.groups), way=way)
                sums, tolerance = bound(x, matrix, torch.float16)
                tolerance += bias.double().abs() * 2**-10
                assert bool(((y.double() - sums - bias.double()).abs() <= tolerance).all())
                yield
            dense = kernels.dequantize(packed, torch.float16)
            stored = layout.unpack(replace(packed, permutation=None)).dequantize()
            assert torch.equal(dense, stored.half())
            yield


def test_without_a_fault_every_comparison_passes(planted):
    planted.plant(0)
    # Two exact ones, one of floats and one dequantised for each case and form, and four that read x as it is.
    assert sum(1 for _ in comparisons(planted)) == 4 * len(CASES) * len(FORMS) + 4


@pytest.mark.parametrize("number", range(1, len(FAULTS) + 1), ids=[fault.name for fault in FAULTS])
def test_planted_fault_is_found(planted, number):
    planted.plant(number)
    with pytest.raises(AssertionError):
        for _ in comparisons(planted):
            pass
