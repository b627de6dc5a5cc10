import re
from itertools import pairwise

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.torch import load_file

from ternhw_quant.errors import InputError
from ternhw_quant.methods import ptqtp
from ternhw_quant.methods.ptqtp import quantize, quantize_by_search
from ternhw_quant.weights.grid import trit_planes
from tests.checkpoints import STORIES_3M

few = settings(max_examples=25, deadline=None, derandomize=True)
shapes = {
    "seed": st.integers(0, 2**31),
    "rows": st.integers(1, 5),
    "columns": st.integers(1, 70),
    "group_size": st.integers(1, 40),
}


def gaussian(seed, *shape):
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed))


def student(seed, *shape):
    # Four degrees of freedom: a Gaussian over the root of a χ² of four.
    noise = gaussian(seed, 5, *shape)
    return noise[0] / (noise[1:].square().sum(0) / 4).sqrt()


def from_int8(seed, *shape):
    return (40 * gaussian(seed, *shape)).round().clamp(-128, 127) * 2**-9


def squared_error(weight, matrix):
    return float((weight.double() - matrix.dequantize().double()).square().sum())


def assert_same(fast, search):
    assert torch.equal(fast.planes, search.planes)
    assert torch.equal(fast.scales, search.scales)


# Worked by hand.


def test_two_weights_are_fitted_as_worked_by_hand():
    # w = (6, 2). Iteration 1: α = 8/4 each, levels 0, ±2, ±4; 6 → (1, 1) and 2 → (0, 1), first of its level.
    # Iteration 2: A = [[1, 1], [1, 2]], b = (6, 8), det 1, α = (2·6 − 8, 8 − 6) = (4, 2): exact.
    for method in (quantize, quantize_by_search):
        matrix = method(torch.tensor([[6.0, 2.0]]))
        assert matrix.planes.tolist() == [[[1, 0]], [[1, 1]]]
        assert matrix.scales.flatten().tolist() == pytest.approx([4, 2], rel=1e-7)


def test_ties_follow_the_published_order_as_worked_by_hand():
    # w = (3, 1, −1). Iteration 1: α = 5/6 each; 3 → (1, 1), 1 → (0, 1), but −1 → (−1, 0). Iteration 2:
    # A = [[2, 1], [1, 2]], b = (4, 4), det 3, α = (4/3, 4/3), the same trits. A sign-symmetric choice
    # would have ended at (1, 2), which is exact.
    for method in (quantize, quantize_by_search):
        matrix = method(torch.tensor([[3.0, 1.0, -1.0]]))
        assert matrix.planes.tolist() == [[[1, 1, -1]], [[1, 0, 0]]]
        assert matrix.scales.flatten().tolist() == pytest.approx([4 / 3, 4 / 3], rel=1e-7)


# The fast path is the published search.


@pytest.mark.parametrize("dtype", [torch.float32, torch.float16, torch.bfloat16])
@pytest.mark.parametrize("draw", [gaussian, student, from_int8])
def test_quantize_equals_the_search(draw, dtype):
    weight = (draw(1, 40, 300) * 0.02).to(dtype)
    assert_same(quantize(weight), quantize_by_search(weight))


@pytest.mark.parametrize("columns", [1, 2, 127, 129, 192])
@pytest.mark.parametrize("tolerance", [0.0, 1e-4, 1e-2, 10.0])
def test_quantize_equals_the_search_wherever_it_stops(columns, tolerance):
    # Rows of very different size: the largest decides when all stop.
    weight = gaussian(columns, 12, columns) * torch.logspace(-6, 1, 12)[:, None]
    fast = quantize(weight, tolerance=tolerance)
    assert_same(fast, quantize_by_search(weight, tolerance=tolerance))


@pytest.mark.parametrize("max_iterations", [1, 2, 3, 7])
def test_quantize_equals_the_search_after_any_number_of_iterations(max_iterations):
    weight = student(3, 16, 200)
    fast = quantize(weight, max_iterations=max_iterations)
    assert_same(fast, quantize_by_search(weight, max_iterations=max_iterations))


@few
@given(values=st.lists(st.integers(-4, 4), min_size=1, max_size=24), group_size=st.integers(1, 9))
def test_quantize_equals_the_search_on_few_distinct_values(values, group_size):
    # Equal, opposite and empty planes, and levels that coincide.
    weight = torch.tensor([values], dtype=torch.float32)
    assert_same(quantize(weight, group_size=group_size), quantize_by_search(weight, group_size=group_size))


@few
@given(
    values=st.lists(st.integers(-20, 20), min_size=1, max_size=30),
    first=st.integers(-6, 6),
    second=st.integers(-6, 6),
)
def test_sorted_groups_give_the_trits_of_the_search_even_in_ties(values, first, second):
    # Weights on the levels and half-way between them, scales that are equal, opposite, double or zero:
    # exact in floating point, so every tie is one.
    group = torch.tensor(sorted(values), dtype=torch.float64) / 2
    t1, t2 = ptqtp._best_of_nine(group[None], torch.tensor([[first], [second]], dtype=torch.float64))[:, 0]
    sums = np.concatenate([[0.0], group.cumsum(0).numpy()])
    moments = ptqtp._moments(group.numpy(), sums, float(first), float(second), np.arange(9))
    expected = (t1 @ t1, t2 @ t2, t1 @ t2, t1 @ group, t2 @ group)
    assert moments == tuple(value.item() for value in expected)


def test_quantize_equals_the_search_where_the_first_step_changes_no_scale():
    # Σ|w| = 4 + λ = 2m + λ in float64: both scales are 1, as they were before there were trits for them.
    weight = torch.tensor([[4.0, 1e-8]])
    assert_same(quantize(weight, tolerance=0), quantize_by_search(weight, tolerance=0))
    assert quantize(weight, tolerance=0).dequantize()[0, 0] == pytest.approx(4, rel=1e-6)


def test_quantize_equals_the_search_where_the_ridge_adapts():
    # 2m/λ ≥ 10¹² from m = 5000 on.
    weight = gaussian(5, 3, 12000)
    fast = quantize(weight, group_size=6000)
    assert_same(fast, quantize_by_search(weight, group_size=6000))


def test_quantize_equals_the_search_on_a_real_model():
    if not STORIES_3M.exists():
        pytest.skip("needs ../shared/models/stories3M")
    groups = 0
    for name, weight in load_file(STORIES_3M / "model.safetensors").items():
        if weight.ndim == 2 and (".layers.2." in name or ".layers.3." in name):
            fast = quantize(weight)
            assert_same(fast, quantize_by_search(weight))
            error = (squared_error(weight, fast) / float(weight.double().square().sum())) ** 0.5
            assert 0.16 < error < 0.18, name
            groups += fast.scales[0].numel()
    assert groups >= 4096


@pytest.mark.parametrize("largest_condition", [1.0, 10.0, 100.0, 1e4, 1e6])
def test_quantize_equals_the_search_under_any_bound_of_the_condition(largest_condition):
    weight = student(6, 20, 300) * 0.02
    fast = quantize(weight, largest_condition=largest_condition)
    assert_same(fast, quantize_by_search(weight, largest_condition=largest_condition))


def test_a_low_bound_of_the_condition_raises_the_error():
    # The ablation of PTQTP's appendix C.3: bounds at or below the condition of two good planes, about 10,
    # raise λ to 1 and shrink the scales; beyond 100 they change nothing.
    weight = gaussian(7, 40, 256)
    errors = [squared_error(weight, quantize(weight, largest_condition=bound)) for bound in (1, 100, 1e12)]
    assert errors[0] > 1.0001 * errors[2]
    assert errors[1] == pytest.approx(errors[2], rel=1e-3)


@pytest.mark.parametrize("starts", [4, 8])
def test_several_starts_keep_what_fit_has_for_each_group(starts):
    weight = student(11, 6, 192)
    matrix = quantize(weight, starts=starts)
    parts = weight.double().split(128, dim=1)
    theta = torch.stack([ptqtp.fit(part, starts=starts) for part in parts], dim=2)
    assert torch.equal(matrix.scales, theta.float())
    assert (matrix.scales[0] >= matrix.scales[1]).all()
    grid = trit_planes(2)
    codes = torch.cat([grid.nearest(part, theta[..., group]) for group, part in enumerate(parts)], dim=1)
    assert torch.equal(matrix.planes, grid.trits[:, codes.int()])


def test_several_starts_leave_less_error_on_a_real_model():
    if not STORIES_3M.exists():
        pytest.skip("needs ../shared/models/stories3M")
    errors = {1: 0.0, 4: 0.0, 8: 0.0}
    for name, weight in load_file(STORIES_3M / "model.safetensors").items():
        if weight.ndim == 2 and ".layers.2." in name:
            for starts in errors:
                errors[starts] += squared_error(weight, quantize(weight, starts=starts))
    assert errors[8] < errors[4] < 0.94 * errors[1]


@few
@given(**shapes)
def test_fit_of_one_start_is_the_published_fixed_point(seed, rows, columns, group_size):
    groups = gaussian(seed, rows, columns)
    matrix = quantize(groups, group_size=columns, tolerance=0)
    theta = ptqtp.fit(groups.double())
    assert torch.equal(theta.float(), matrix.scales[..., 0])
    # Where Numba does not run, the search does it.
    searched = ptqtp._search(groups.double(), 50).abs().sort(dim=0, descending=True).values
    assert torch.allclose(searched, theta, rtol=1e-9, atol=1e-12)


def test_ridge_grows_with_the_root_of_the_condition():
    # Equal planes of 6000: κ = 2·6000/λ = 1.2e12 up to λ².
    *scales, ridge = ptqtp._solve((6000.0, 6000.0, 6000.0, 3000.0, 3000.0), 1.0, 1.0, 1e-8, 1e12)
    assert scales == pytest.approx([0.25, 0.25], rel=1e-11)
    assert ridge == pytest.approx(1e-8 * 1.2**0.5, rel=1e-9)
    *scales, ridge = ptqtp._solve((128.0, 128.0, 128.0, 64.0, 64.0), 1.0, 1.0, 1e-8, 1e12)
    assert ridge == 1e-8


def test_empty_planes_keep_their_scales():
    assert ptqtp._solve((0.0, 0.0, 0.0, 0.0, 0.0), 0.5, 0.25, 1e-8, 1e12) == (0.5, 0.25, 1e-8)


# Invariants.


@few
@given(**shapes)
def test_error_never_rises(seed, rows, columns, group_size):
    weight = student(seed, rows, columns)
    errors = [
        squared_error(weight, quantize(weight, group_size=group_size, max_iterations=count, tolerance=0))
        for count in range(1, 16)
    ]
    # Scales are rounded to float32, and λ is 1e−8.
    slack = 1e-6 * float(weight.double().square().sum())
    assert all(after <= before + slack for before, after in pairwise(errors))


@few
@given(**shapes)
def test_residual_is_orthogonal_to_each_plane_of_each_group(seed, rows, columns, group_size):
    weight = gaussian(seed, rows, columns)
    matrix = quantize(weight, group_size=group_size, max_iterations=500, tolerance=0)
    residual = weight.double() - matrix.dequantize().double()
    for plane, scale in zip(matrix.planes, matrix.scales, strict=True):
        for index, group in enumerate((plane * residual).split(group_size, dim=1)):
            # Float32 rounding of the scales, and λα.
            bound = 1e-6 * (1 + group.shape[1]) * (1 + scale[:, index].double())
            assert (group.sum(1).abs() <= bound).all()


@few
@given(**shapes)
def test_each_weight_has_the_nearest_of_the_nine_values(seed, rows, columns, group_size):
    weight = gaussian(seed, rows, columns)
    matrix = quantize(weight, group_size=group_size)
    first, second = (s.double().repeat_interleave(group_size, 1)[:, :columns] for s in matrix.scales)
    values = torch.stack([a * first + b * second for a in (-1, 0, 1) for b in (-1, 0, 1)])
    least = (values - weight).abs().min(0).values
    # The trits were chosen before the scales were rounded to float32.
    assert ((weight - matrix.dequantize()).abs() <= least + 1e-6 * (first + second)).all()


@few
@given(**shapes)
def test_planes_are_canonical(seed, rows, columns, group_size):
    weight = gaussian(seed, rows, columns).round()
    matrix = quantize(weight, group_size=group_size)
    first, second = matrix.scales
    assert (first >= second).all()
    assert (second >= 0).all()
    values = matrix.dequantize()
    for row in range(rows):
        for group in torch.arange(columns).split(group_size):
            pairs = {tuple(pair) for pair in matrix.planes[:, row, group].t().tolist()}
            assert len(values[row, group].unique()) == len(pairs)


@few
@given(**shapes)
def test_scaling_by_a_power_of_two_scales_the_scales(seed, rows, columns, group_size):
    weight = gaussian(seed, rows, columns)
    matrix = quantize(weight, group_size=group_size, tolerance=0)
    small = quantize(weight / 1024, group_size=group_size, tolerance=0)
    assert torch.equal(small.planes, matrix.planes)
    assert torch.equal(small.scales * 1024, matrix.scales)


@few
@given(**shapes)
def test_negated_weights_have_negated_planes(seed, rows, columns, group_size):
    weight = gaussian(seed, rows, columns)
    matrix = quantize(weight, group_size=group_size)
    negated = quantize(-weight, group_size=group_size)
    assert torch.equal(negated.planes, -matrix.planes)
    assert torch.allclose(negated.scales, matrix.scales, rtol=1e-6, atol=0)


@few
@given(**shapes)
def test_permuted_groups_have_permuted_planes(seed, rows, columns, group_size):
    weight = gaussian(seed, rows, columns)
    matrix = quantize(weight, group_size=group_size)
    order = torch.cat([part.flip(0) for part in torch.arange(columns).split(group_size)])
    permuted = quantize(weight[:, order], group_size=group_size)
    assert torch.equal(permuted.planes, matrix.planes[..., order])
    assert torch.equal(permuted.scales, matrix.scales)


def test_result_does_not_depend_on_internal_chunks(monkeypatch):
    weight = gaussian(0, 9, 300) * torch.logspace(-4, 0, 9)[:, None]
    matrix = quantize(weight)
    monkeypatch.setattr(ptqtp, "_FIT_GROUPS", 2)
    monkeypatch.setattr(ptqtp, "_SEARCH_GROUPS", 3)
    assert_same(quantize(weight), matrix)
    assert_same(quantize_by_search(weight), matrix)


def test_rows_do_not_depend_on_each_other_at_their_fixed_points():
    weight = gaussian(2, 8, 150)
    matrix = quantize(weight, tolerance=0, max_iterations=500)
    for row in range(8):
        alone = quantize(weight[row : row + 1], tolerance=0, max_iterations=500)
        assert torch.equal(alone.planes, matrix.planes[:, row : row + 1])


def test_all_groups_stop_together():
    # ε is absolute: weights of 1e−6 alone stop as soon as two iterations were made, beside large ones not.
    small = 1e-6 * gaussian(4, 4, 128)
    assert_same(quantize(small), quantize(small, max_iterations=2))
    beside = quantize(torch.cat([small, gaussian(5, 4, 128)]))
    assert squared_error(small, quantize(small)) > 1.001 * float(
        (small.double() - beside.dequantize()[:4].double()).square().sum()
    )


def test_two_planes_fit_better_than_absmean_ternary():
    weight = gaussian(6, 64, 128)
    scale = weight.abs().mean(1, keepdim=True)
    absmean = float((weight - (weight / scale).round().clamp(-1, 1) * scale).double().square().sum())
    assert squared_error(weight, quantize(weight)) < absmean / 4


# Edges.


def test_zeros_are_zero_trits_and_zero_scales():
    for method in (quantize, quantize_by_search):
        matrix = method(torch.zeros(2, 130))
        assert not matrix.planes.any()
        assert not matrix.scales.any()


def test_a_constant_magnitude_is_exact():
    weight = torch.tensor([[0.75, -0.75, 0.75]]).repeat(1, 50)
    for method in (quantize, quantize_by_search):
        assert torch.equal(method(weight).dequantize(), weight)


def test_ternary_weights_are_exact():
    weight = 0.5 * torch.randint(-1, 2, (4, 200), generator=torch.Generator().manual_seed(0))
    # 0.5 to within λ/m.
    assert torch.allclose(quantize(weight).dequantize(), weight, rtol=1e-6, atol=0)


def test_extreme_magnitudes_stay_finite():
    for magnitude in (torch.finfo(torch.float32).max, 1e-38, torch.finfo(torch.float32).smallest_normal / 64):
        weight = magnitude * gaussian(8, 2, 64).clamp(-1, 1)
        matrix = quantize(weight, tolerance=0)
        assert_same(matrix, quantize_by_search(weight, tolerance=0))
        assert torch.isfinite(matrix.scales).all()


def test_ragged_group_uses_its_real_columns_only():
    weight = gaussian(9, 3, 192)
    matrix, tail = quantize(weight, tolerance=0), quantize(weight[:, 128:], tolerance=0)
    assert torch.equal(matrix.planes[..., 128:], tail.planes)
    assert torch.equal(matrix.scales[..., 1:], tail.scales)


def test_weights_need_not_be_contiguous():
    weight = gaussian(10, 50, 6).t()
    assert_same(quantize(weight), quantize(weight.contiguous()))


@pytest.mark.parametrize("method", [quantize, quantize_by_search])
@pytest.mark.parametrize(
    ("weight", "arguments", "error", "message"),
    [
        (torch.tensor([[1.0, torch.nan]]), {}, InputError, "Weights must be finite, not nan at [0, 1]"),
        (torch.tensor([[1.0], [-torch.inf]]), {}, InputError, "Weights must be finite, not -inf at [1, 0]"),
        (torch.zeros(3), {}, InputError, "Weight must be a matrix with elements, not of shape (3,)"),
        (torch.zeros(3, 0), {}, InputError, "Weight must be a matrix with elements, not of shape (3, 0)"),
        (
            torch.zeros(1, 1, dtype=torch.float64),
            {},
            TypeError,
            "Weight must be float32, float16 or bfloat16, not torch.float64",
        ),
        (torch.ones(1, 1), {"group_size": 0}, InputError, "Group size must be at least 1, not 0"),
        (
            torch.ones(1, 1),
            {"max_iterations": 0},
            InputError,
            "Max iterations must be from 1 to 1000000, not 0",
        ),
        (
            torch.ones(1, 1),
            {"tolerance": -1.0},
            InputError,
            "Tolerance must be at least 0, not -1.0",
        ),
        (
            torch.ones(1, 1),
            {"tolerance": np.nan},
            InputError,
            "Tolerance must be finite, not nan",
        ),
        (
            torch.ones(1, 1),
            {"largest_condition": 0.5},
            InputError,
            "Largest condition must be at least 1, not 0.5",
        ),
        (
            torch.ones(1, 1),
            {"largest_condition": np.inf},
            InputError,
            "Largest condition must be finite, not inf",
        ),
    ],
)
def test_quantize_refuses_what_it_cannot_do(method, weight, arguments, error, message):
    with pytest.raises(error, match=f"^{re.escape(message)}$"):
        method(weight, **arguments)


@pytest.mark.parametrize("starts", [0, 2, 3, 16])
def test_quantize_refuses_a_number_of_starts_it_has_not(starts):
    with pytest.raises(InputError, match=f"^Starts must be 1, 4, 8 or 88, not {starts}$"):
        quantize(torch.ones(1, 1), starts=starts)
