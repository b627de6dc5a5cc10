from itertools import pairwise

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from ternhw_quant.methods import pt2
from ternhw_quant.weights.grid import offset_trits

few = settings(max_examples=25, deadline=None, derandomize=True)
shapes = {"seed": st.integers(0, 2**31), "rows": st.integers(1, 5), "columns": st.integers(1, 70)}
TRITS = (0, 1, -1)


def drawn(seed, rows, columns):
    """Weights with a mean, so that there is an offset to find."""
    generator = torch.Generator().manual_seed(seed)
    return 0.3 + torch.randn(rows, columns, generator=generator, dtype=torch.float64)


def values(theta, codes):
    trits = torch.tensor(TRITS, dtype=torch.float64)[codes.int()]
    return theta[0][:, None] * trits + theta[1][:, None]


def fitted_by_hand(row, iterations):
    """PT²-LLM, Eqs. 4–10, of one row, written from the specification: returns α, μ and trits."""
    count = len(row)
    offset = sum(row) / count
    threshold = 0.75 * sum(abs(w - offset) for w in row) / count
    trits = [0 if abs(w - offset) <= threshold else 1 if w > offset else -1 for w in row]
    scale = 0.0
    for _ in range(iterations):
        squares, total = sum(t * t for t in trits), sum(trits)
        determinant = count * squares - total**2
        products, weights = sum(t * w for t, w in zip(trits, row, strict=True)), sum(row)
        if determinant == 0:
            return 0.0, weights / count, [0] * count
        scale = (count * products - total * weights) / determinant
        offset = (squares * weights - total * products) / determinant
        old = trits
        trits = [0 if abs(w - offset) <= scale / 2 else 1 if w > offset else -1 for w in row]
        if trits == old:
            break
    return scale, offset, trits


def test_the_first_grid_is_that_of_the_worked_example():
    # Mean 1, distances 5, 3, 1, 1, 0, 2 of mean 2, so Δ = 1.5: trits 1, −1, 0, 0, 0, −1, α = (5 + 3 + 2)/3.
    theta, codes = pt2.first_grid(torch.tensor([[6.0, -2.0, 2.0, 0.0, 1.0, -1.0]], dtype=torch.float64))
    assert codes.tolist() == [[1, 2, 0, 0, 0, 2]]
    assert theta.flatten().tolist() == pytest.approx([10 / 3, 1], rel=1e-15)


@few
@given(**shapes)
def test_the_first_grid_is_that_of_the_equations(seed, rows, columns):
    groups = drawn(seed, rows, columns)
    theta, codes = pt2.first_grid(groups)
    for row in range(rows):
        weights = groups[row].tolist()
        _, _, trits = fitted_by_hand(weights, 0)
        mean = sum(weights) / columns
        distances = [abs(w - mean) for w, t in zip(weights, trits, strict=True) if t]
        assert [TRITS[code] for code in codes[row].tolist()] == trits
        assert float(theta[1, row]) == pytest.approx(mean, abs=1e-12)
        expected = sum(distances) / len(distances) if distances else 0
        assert float(theta[0, row]) == pytest.approx(expected, abs=1e-12)


@few
@given(**shapes, iterations=st.sampled_from([1, 2, 5, 100]))
def test_fitting_is_that_of_the_equations(seed, rows, columns, iterations):
    groups = drawn(seed, rows, columns)
    for fit in (
        pt2.iterative_ternary_fitting,
        lambda groups, max_iterations: pt2._fit(groups, max_iterations),
    ):
        theta = fit(groups, max_iterations=iterations)
        for row in range(rows):
            scale, offset, _ = fitted_by_hand(groups[row].tolist(), iterations)
            assert theta[:, row].tolist() == pytest.approx([scale, offset], abs=1e-9)


def test_weights_on_a_threshold_are_zero_as_worked_by_hand():
    # Mean 0 and mean magnitude 4, so Δ = 3: only ±5 count, α = 5. Then ±2.5 divides: all count, α = 4.
    groups = torch.tensor([[3.0, -3.0, 5.0, -5.0]], dtype=torch.float64)
    assert pt2.first_grid(groups)[1].tolist() == [[0, 0, 1, 2]]
    for fit in (
        pt2.iterative_ternary_fitting,
        lambda groups, max_iterations: pt2._fit(groups, max_iterations),
    ):
        assert fit(groups, max_iterations=1).flatten().tolist() == [5, 0]
        assert fit(groups, max_iterations=2).flatten().tolist() == [4, 0]


@few
@given(**shapes)
def test_the_best_grid_of_trits_is_their_least_squares(seed, rows, columns):
    groups = drawn(seed, rows, columns)
    codes = torch.randint(0, 3, (rows, columns), generator=torch.Generator().manual_seed(seed))
    trits = torch.tensor(TRITS, dtype=torch.float64)[codes]
    theta = pt2.best_grid(groups, trits)
    for row in range(rows):
        design = torch.stack([trits[row], torch.ones(columns, dtype=torch.float64)], dim=1)
        # Of all minima the one of least norm where the trits are all equal: its values are the same.
        solution = torch.linalg.lstsq(design, groups[row, :, None], driver="gelsd").solution
        assert torch.allclose(design @ theta[:, row], (design @ solution)[:, 0], rtol=0, atol=1e-9)
        if len(set(codes[row].tolist())) == 1:
            assert float(theta[0, row]) == 0


@few
@given(**shapes)
def test_the_error_never_rises(seed, rows, columns):
    groups, grid = drawn(seed, rows, columns), offset_trits()
    errors = []
    for iterations in range(1, 12):
        theta = pt2.iterative_ternary_fitting(groups, max_iterations=iterations)
        errors.append((groups - grid.values(grid.nearest(groups, theta), theta)).square().sum(1))
    assert all((after <= before + 1e-12).all() for before, after in pairwise(errors))
    first, codes = pt2.first_grid(groups)
    assert (errors[0] <= (groups - values(first, codes)).square().sum(1) + 1e-12).all()


@few
@given(**shapes)
def test_the_residual_is_orthogonal_to_trits_and_to_a_constant(seed, rows, columns):
    groups, grid = drawn(seed, rows, columns), offset_trits()
    theta = pt2.iterative_ternary_fitting(groups)
    codes = grid.nearest(groups, theta)
    residual = groups - values(theta, codes)
    assert (residual.sum(1).abs() < 1e-9).all()
    assert ((residual * torch.tensor(TRITS).double()[codes.int()]).sum(1).abs() < 1e-9).all()
    assert (theta[0] >= 0).all()


@few
@given(**shapes, power=st.integers(-20, 20), shift=st.integers(-8, 8))
def test_a_scaled_and_shifted_group_has_a_scaled_and_shifted_grid(seed, rows, columns, power, shift):
    groups = drawn(seed, rows, columns)
    theta = pt2.iterative_ternary_fitting(groups)
    assert torch.equal(pt2.iterative_ternary_fitting(groups * 2.0**power), theta * 2.0**power)
    shifted = pt2.iterative_ternary_fitting(groups + shift)
    assert torch.allclose(shifted[0], theta[0], rtol=0, atol=1e-9)
    assert torch.allclose(shifted[1], theta[1] + shift, rtol=0, atol=1e-9)
    negated = pt2.iterative_ternary_fitting(-groups)
    assert torch.allclose(negated, torch.stack([theta[0], -theta[1]]), rtol=0, atol=1e-9)


@few
@given(**shapes)
def test_groups_do_not_depend_on_each_other_or_on_their_order(seed, rows, columns):
    groups = drawn(seed, rows, columns)
    theta = pt2.iterative_ternary_fitting(groups)
    order = torch.randperm(columns, generator=torch.Generator().manual_seed(seed))
    assert torch.equal(pt2.iterative_ternary_fitting(groups[:, order]), theta)
    for row in range(rows):
        assert torch.equal(pt2.iterative_ternary_fitting(groups[row : row + 1])[:, 0], theta[:, row])


@pytest.mark.parametrize("value", [0.0, -1.5, 1e-30])
def test_a_constant_group_is_its_mean(value):
    groups = torch.full((2, 7), value, dtype=torch.float64)
    for theta in (pt2.iterative_ternary_fitting(groups), pt2._fit(groups, 100)):
        assert theta[0].tolist() == [0, 0]
        assert theta[1].tolist() == pytest.approx([value, value], rel=1e-12)


# The grid refit to activations.


def gram_of(seed, columns, tokens=40):
    generator = torch.Generator().manual_seed(seed)
    inputs = torch.randn(tokens, columns, generator=generator, dtype=torch.float64)
    return inputs, inputs.T @ inputs


@few
@given(**shapes)
def test_the_activation_aware_grid_is_the_least_squares_of_outputs(seed, rows, columns):
    groups, grid = drawn(seed, rows, columns), offset_trits()
    start = pt2.iterative_ternary_fitting(groups)
    codes = grid.nearest(groups, start)
    inputs, gram = gram_of(seed, columns)
    theta = pt2.activation_aware_grid(groups, codes, gram, start)
    for row in range(rows):
        trits = torch.tensor(TRITS, dtype=torch.float64)[codes[row].int()]
        # Outputs of the trits and of a constant, which α and μ have to match to the weight's.
        design = inputs @ torch.stack([trits, torch.ones_like(trits)], dim=1)
        if torch.linalg.matrix_rank(design) < 2:
            assert torch.equal(theta[:, row], start[:, row])
            continue
        target = inputs @ groups[row]
        solution = torch.linalg.lstsq(design, target[:, None]).solution[:, 0]
        assert torch.allclose(theta[:, row], solution, rtol=1e-6, atol=1e-7)

        def error(parameters, design=design, target=target):
            return float((target - design @ parameters).square().sum())

        assert error(theta[:, row]) <= error(start[:, row]) + 1e-9


def test_the_activation_aware_grid_is_that_of_the_worked_example():
    # w = (3, 1), t = (1, 0) and C = diag(1, 4): a = 1, b = 1, d = 5, y1 = 3, y2 = 7, determinant 4, so that
    # α = (15 − 7)/4 and μ = (7 − 3)/4: exact, as two levels can be.
    groups = torch.tensor([[3.0, 1.0]], dtype=torch.float64)
    codes, gram = torch.tensor([[1, 0]], dtype=torch.uint8), torch.diag(torch.tensor([1.0, 4.0])).double()
    theta = pt2.activation_aware_grid(groups, codes, gram, torch.zeros(2, 1, dtype=torch.float64))
    assert theta.flatten().tolist() == [2, 1]


def test_rows_whose_grid_activations_do_not_determine_keep_it():
    groups, grid = drawn(1, 4, 16), offset_trits()
    theta = pt2.iterative_ternary_fitting(groups)
    codes = grid.nearest(groups, theta)
    codes[1] = 0
    codes[2] = 1
    _, gram = gram_of(0, 16)
    refit = pt2.activation_aware_grid(groups, codes, gram, theta)
    assert torch.equal(refit[:, 1:3], theta[:, 1:3])
    assert not torch.equal(refit[:, 0], theta[:, 0])
    # No input, inputs of rank one, and inputs that all but have it, of which trits of sum 0 keep clear.
    ones, unit = torch.ones(16, 1, dtype=torch.float64), torch.eye(16, dtype=torch.float64)
    for degenerate in (0 * unit, ones @ ones.T):
        assert torch.equal(pt2.activation_aware_grid(groups, codes, degenerate, theta), theta)
    refit = pt2.activation_aware_grid(groups, codes, ones @ ones.T + 1e-12 * unit, theta)
    assert offset_trits().trits[0][codes[0].int()].sum() != 0
    assert torch.equal(refit[:, :3], theta[:, :3])


# The order of the columns.


def similar_by_hand(weight, count, normalised):
    columns = weight.T.tolist()
    lengths = [sum(w * w for w in column) ** 0.5 for column in columns]
    counted = [
        [w / length if length else 0.0 for w in column] if normalised else column
        for column, length in zip(columns, lengths, strict=True)
    ]
    mean = [sum(ws) / len(columns) for ws in zip(*counted, strict=True)]
    size = sum(m * m for m in mean) ** 0.5
    cosines = [
        sum(w * m for w, m in zip(column, mean, strict=True)) / (length * size) if length and size else 0.0
        for column, length in zip(columns, lengths, strict=True)
    ]
    return cosines, sorted(range(len(columns)), key=lambda column: (-cosines[column], column))[:count]


@few
@given(**shapes, normalised=st.booleans(), count=st.integers(1, 40))
def test_similar_columns_have_the_largest_cosines_with_the_mean(seed, rows, columns, normalised, count):
    weight = drawn(seed, rows, columns)
    chosen = pt2.similar_columns(weight, count, normalised=normalised)
    cosines, expected = similar_by_hand(weight, count, normalised)
    assert len(chosen) == min(count, columns)
    assert sorted(cosines[column] for column in chosen.tolist()) == pytest.approx(
        sorted(cosines[column] for column in expected), abs=1e-12
    )
    if rows > 1:
        assert chosen.tolist() == expected


def test_of_equally_similar_columns_the_first_comes_first():
    weight = torch.tensor([[0.0, 1.0, 2.0, 1.0, -1.0], [0.0, 0.0, 0.0, 0.0, 0.0]], dtype=torch.float64)
    # Cosines 0, 1, 1, 1, −1.
    assert pt2.similar_columns(weight, 4).tolist() == [1, 2, 3, 0]
    assert pt2.similar_columns(weight, 9).tolist() == [1, 2, 3, 0, 4]


def test_normalised_columns_count_alike_whatever_their_length():
    # A long column turns the mean its way; of unit lengths, the two others outweigh it.
    weight = torch.tensor([[9.0, 0.0, 0.0], [0.0, 1.0, 1.0]], dtype=torch.float64)
    assert pt2.similar_columns(weight, 1).tolist() == [0]
    assert pt2.similar_columns(weight, 1, normalised=True).tolist() == [1]
