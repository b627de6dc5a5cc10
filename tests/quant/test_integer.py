import math
from dataclasses import replace
from fractions import Fraction

import pytest
import torch
from hypothesis import assume, given
from hypothesis import strategies as st

from ternhw_quant.integer import (
    IntegerMatrix,
    accumulate,
    forward,
    quantize_activations,
    quantize_scales,
)
from ternhw_quant.weights.matrix import TernaryMatrix
from tests import forms


def random_ternary(planes, out_features, in_features, group_size, *, seed=0):
    generator = torch.Generator().manual_seed(seed)
    groups = -(-in_features // group_size)
    return TernaryMatrix(
        planes=torch.randint(
            -1, 2, (planes, out_features, in_features), generator=generator, dtype=torch.int8
        ),
        scales=torch.rand(planes, out_features, groups, generator=generator),
        group_size=group_size,
    )


def test_scales_worked_by_hand():
    # Row 0: max 510 → e = 1; 510/2 = 255, 3/2 = 1.5 → 2 (even), 1/2 = 0.5 → 0 (even).
    # Row 1: max 255 fits exactly at e = 0. Row 2: zeros. Row 3: max 256 needs e = 1.
    scales = torch.tensor([[[510.0, 3, 1], [255, 1, 2], [0, 0, 0], [256, 5, 7]]])
    matrix = TernaryMatrix(planes=torch.zeros(1, 4, 3, dtype=torch.int8), scales=scales, group_size=1)
    integers = quantize_scales(matrix)
    assert integers.exponents.tolist() == [1, 0, 0, 1]
    assert integers.mantissas.tolist() == [[[255, 2, 0], [255, 1, 2], [0, 0, 0], [128, 2, 4]]]


def test_offsets_share_the_rows_exponent():
    # Row 0: 255 fits at e = 0, and so does −127. Row 1: −128 needs e = 1; 3/2 → 2 and 5/2 → 2 (even).
    # Row 2: no scale, 254 at e = 1. Row 3: max 510 asks for e = 1, the offsets for e = −1 at most.
    scales = torch.tensor([[[255.0, 1], [3, 2], [0, 0], [510, 1]]])
    offsets = torch.tensor([[-127.0, 0.5], [-128, 5], [254, -1], [60, -3]])
    matrix = TernaryMatrix(
        planes=torch.zeros(1, 4, 2, dtype=torch.int8), scales=scales, offsets=offsets, group_size=1
    )
    integers = quantize_scales(matrix)
    assert integers.exponents.tolist() == [0, 1, 1, 1]
    assert integers.mantissas.tolist() == [[[255, 1], [2, 1], [0, 0], [255, 0]]]
    assert integers.offsets.tolist() == [[-127, 0], [-64, 2], [127, 0], [30, -2]]


@given(
    st.lists(st.floats(0, 1e4, width=32), min_size=1, max_size=4),
    st.lists(st.floats(-1e4, 1e4, width=32), min_size=1, max_size=4),
)
def test_exponent_is_the_smallest_that_holds_scales_and_offsets(scales, offsets):
    count = max(len(scales), len(offsets))
    scales, offsets = scales + [0.0] * (count - len(scales)), offsets + [0.0] * (count - len(offsets))
    largest = max(max(map(Fraction, scales)) / 255, max(abs(Fraction(each)) for each in offsets) / 127)
    assume(largest == 0 or largest > Fraction(1, 2**100))
    matrix = TernaryMatrix(
        planes=torch.zeros(1, 1, count, dtype=torch.int8),
        scales=torch.tensor([[scales]]),
        offsets=torch.tensor([offsets]),
        group_size=1,
    )
    integers = quantize_scales(matrix)
    exponent = int(integers.exponents)
    unit = Fraction(2) ** exponent
    assert largest <= unit
    assert largest > unit / 2 or (largest, exponent) == (0, 0)
    # round() of a Fraction rounds halves to even.
    assert integers.mantissas[0, 0].tolist() == [round(Fraction(each) / unit) for each in scales]
    assert integers.offsets[0].tolist() == [round(Fraction(each) / unit) for each in offsets]


def test_exponent_is_the_smallest_that_holds_every_scale_of_the_row():
    matrix = random_ternary(2, 64, 300, 128)
    tiny = TernaryMatrix(planes=matrix.planes, scales=matrix.scales * 2.0**-20, group_size=128)
    for each in (matrix, tiny):
        exponents = quantize_scales(each).exponents
        largest = each.scales.amax(dim=(0, 2))
        for row, exponent in enumerate(exponents.tolist()):
            scale = Fraction(float(largest[row]))
            assert scale <= 255 * Fraction(2) ** exponent
            assert scale > 255 * Fraction(2) ** (exponent - 1)


@pytest.mark.parametrize("bits", [4, 8, 16])
def test_activations_are_symmetric_and_rounded_to_even(bits):
    largest = 2 ** (bits - 1) - 1
    x = torch.tensor([[largest, 2.5, 1.5, -0.5, -largest], [0, 0, 0, 0, 0]], dtype=torch.float64)
    q, scale = quantize_activations(x, bits=bits)
    assert scale.tolist() == [1, 1]
    assert q.tolist() == [[largest, 2, 2, 0, -largest], [0, 0, 0, 0, 0]]


@pytest.mark.parametrize("tied", [False, True])
@pytest.mark.parametrize("offsets", [False, True])
@pytest.mark.parametrize("permuted", [False, True])
def test_accumulate_equals_a_sum_weight_by_weight(tied, offsets, permuted):
    generator = torch.Generator().manual_seed(2)
    matrix = random_ternary(2, 5, 37, 16)
    if tied:
        matrix = replace(matrix, scales=matrix.scales[:1], tied=True)
    if offsets:
        matrix = replace(matrix, offsets=torch.randn(5, 3, generator=generator))
    if permuted:
        matrix = replace(matrix, permutation=torch.randperm(37, generator=generator))
    integers = quantize_scales(matrix)
    q = torch.randint(-128, 128, (3, 37), generator=generator)

    def weight(row, column):
        """The integer that stored `column` of `row` stands for."""
        first, second = (int(plane[row, column]) for plane in integers.planes)
        mantissas = [int(plane[row, column // 16]) for plane in integers.mantissas]
        total = (
            mantissas[0] * (3 * first + 2 * second) if tied else mantissas[0] * first + mantissas[1] * second
        )
        return total + (int(integers.offsets[row, column // 16]) if offsets else 0)

    order = matrix.permutation.tolist() if permuted else range(37)
    expected = [
        [sum(weight(row, j) * int(token[column]) for j, column in enumerate(order)) for row in range(5)]
        for token in q
    ]
    assert accumulate(integers, q).tolist() == expected


def test_one_plane_on_tied_hardware_is_the_difference_of_itself():
    matrix = random_ternary(1, 5, 37, 16)
    alone, tied = quantize_scales(matrix), quantize_scales(matrix, tied=True)
    assert (len(tied.planes), tied.tied, alone.tied) == (2, True, False)
    # 3·T + 2·(−T) is T: with A = 7 and T = −1, −21 + 14.
    assert torch.equal(3 * tied.planes[0] + 2 * tied.planes[1], alone.planes[0])
    assert torch.equal(tied.mantissas, alone.mantissas)
    assert torch.equal(tied.exponents, alone.exponents)
    q = torch.randint(-127, 128, (3, 37), generator=torch.Generator().manual_seed(2))
    assert torch.equal(accumulate(tied, q), accumulate(alone, q))
    # Two planes stay as they are, tied or not.
    for each in (two := random_ternary(2, 5, 37, 16), replace(two, scales=two.scales[:1], tied=True)):
        assert torch.equal(quantize_scales(each, tied=True).planes, each.planes)
        assert quantize_scales(each, tied=True).tied == each.tied


def test_accumulate_holds_the_extremes():
    matrix = IntegerMatrix(
        planes=torch.ones(2, 1, 33151, dtype=torch.int8),
        mantissas=torch.full((2, 1, 259), 255, dtype=torch.uint8),
        exponents=torch.zeros(1, dtype=torch.int8),
        group_size=128,
    )
    largest = accumulate(matrix, torch.full((1, 33151), 127)).item()
    # The longest row that int32 holds with two planes, and it is the longest.
    assert largest == 2 * 255 * 127 * 33151 <= 2**31 - 1 < 2 * 255 * 127 * 33157


def test_permuted_columns_meet_the_gathered_activations():
    matrix = quantize_scales(random_ternary(1, 4, 20, 8))
    order = torch.randperm(20, generator=torch.Generator().manual_seed(3))
    permuted = IntegerMatrix(
        planes=matrix.planes,
        mantissas=matrix.mantissas,
        exponents=matrix.exponents,
        group_size=8,
        permutation=order,
    )
    q = torch.randint(-128, 128, (2, 20), generator=torch.Generator().manual_seed(4))
    assert torch.equal(accumulate(permuted, q), accumulate(matrix, q[:, order]))


@pytest.mark.parametrize("method", [None, forms.TWO_PLANE, forms.OFFSET, forms.TIED, forms.PERMUTED_TIED])
def test_forward_is_close_to_the_dequantised_layer(method):
    generator = torch.Generator().manual_seed(4)
    weight, inputs = (
        0.02 * torch.randn(32, 256, generator=generator),
        torch.randn(64, 256, generator=generator),
    )
    if method is None:
        matrix = random_ternary(2, 32, 256, 128)
    else:
        matrix = forms.quantised(method, weight, inputs, 128)
    x = torch.randn(8, 256, generator=torch.Generator().manual_seed(5))
    exact = x @ matrix.dequantize().T
    error = (forward(quantize_scales(matrix), x) - exact).norm() / exact.norm()
    # 8-bit activations: rounding of ±½ in about ±127/3 gives near 1 %.
    assert error < 0.015
    finer = (forward(quantize_scales(matrix), x, activation_bits=16) - exact).norm() / exact.norm()
    assert finer < error / 3


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"scales": torch.full((1, 1, 1), -0.5)}, "Scales must be non-negative, not -0.5"),
        ({"scales": torch.full((1, 1, 1), math.ldexp(1.0, -140))}, "Row exponents must fit in int8, not 147"),
        (
            {"scales": torch.zeros(1, 1, 1), "offsets": torch.full((1, 1), math.ldexp(1.0, -140))},
            "Row exponents must fit in int8, not 146",
        ),
    ],
)
def test_matrices_beyond_the_datapath_are_refused(changes, message):
    fields = {
        "planes": torch.zeros(1, 1, 4, dtype=torch.int8),
        "scales": torch.ones(1, 1, 1),
        "group_size": 4,
    }
    with pytest.raises(ValueError) as caught:
        quantize_scales(TernaryMatrix(**(fields | changes)))
    assert str(caught.value) == message
