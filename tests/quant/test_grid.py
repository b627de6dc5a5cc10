import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from ternhw_quant.weights import grid as grids
from ternhw_quant.weights.grid import offset_trits, tied_planes, trit_planes, uniform

few = settings(max_examples=25, deadline=None, derandomize=True)
GRIDS = [
    trit_planes(1),
    trit_planes(2),
    trit_planes(3),
    tied_planes(),
    offset_trits(),
    uniform(2),
    uniform(4),
]
every_grid = pytest.mark.parametrize("grid", GRIDS, ids=lambda grid: grid.name)


def test_codes_of_two_planes_are_the_nine_pairs_with_the_fewest_trits_first():
    grid = trit_planes(2)
    pairs = [(0, 0), (1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (1, -1), (-1, 1), (-1, -1)]
    assert list(map(tuple, grid.trits.T.tolist())) == pairs
    # α = (5, 2): 0, ±5, ±2, 7, 3, −3, −7.
    theta = torch.tensor([[5.0], [2.0]], dtype=torch.float64)
    assert grid.levels(theta).tolist() == [[0, 5, -5, 2, -2, 7, 3, -3, -7]]


def test_tied_codes_count_three_and_two():
    assert sorted(set(tied_planes().basis[0].abs().tolist())) == [0, 1, 2, 3, 5]


def test_offset_and_uniform_grids_end_in_a_constant():
    assert offset_trits().levels(torch.tensor([[2.0], [10.0]]).double()).tolist() == [[10, 12, 8]]
    # Scale 2 and zero 1.
    assert uniform(2).levels(torch.tensor([[2.0], [-2.0]]).double()).tolist() == [[-2, 0, 2, 4]]
    assert [grid.has_offset for grid in GRIDS] == [False, False, False, False, True, True, True]


@every_grid
@few
@given(
    weights=st.lists(st.integers(-24, 24), min_size=1, max_size=20),
    parameters=st.lists(st.integers(-8, 8), min_size=3, max_size=3),
)
def test_nearest_is_the_first_of_the_least_errors_even_in_ties(grid, weights, parameters):
    # Halves of integers: exact in floating point, so every tie is one.
    weight = torch.tensor([weights], dtype=torch.float64) / 2
    theta = torch.tensor(parameters[: grid.parameters], dtype=torch.float64)[:, None]
    levels = [
        sum(float(theta[p]) * float(grid.basis[p, c]) for p in range(grid.parameters))
        for c in range(grid.codes)
    ]
    expected = [
        min(range(grid.codes), key=lambda code: (abs(w - levels[code]), code)) for w in weight[0].tolist()
    ]
    assert grid.nearest(weight, theta)[0].tolist() == expected
    assert grids._nearest(weight, grid.levels(theta))[0].tolist() == expected


@every_grid
def test_nearest_treats_rows_by_themselves_and_takes_any_strides(grid):
    generator = torch.Generator().manual_seed(0)
    weight = torch.randn(30, 7, generator=generator, dtype=torch.float64)
    theta = torch.rand(grid.parameters, 7, generator=generator, dtype=torch.float64)
    codes = grid.nearest(weight.T, theta)
    assert codes.dtype == torch.uint8
    for row in range(7):
        alone = grid.nearest(weight.T[row : row + 1].contiguous(), theta[:, row : row + 1])
        assert torch.equal(alone[0], codes[row])
    values = grid.values(codes, theta)
    least = (weight.T[..., None] - grid.levels(theta)[:, None]).abs().min(-1).values
    assert torch.equal((weight.T - values).abs(), least)


@every_grid
@few
@given(seed=st.integers(0, 2**31))
def test_canonical_parameters_reach_the_same_levels(grid, seed):
    theta = torch.randn(
        grid.parameters, 4, generator=torch.Generator().manual_seed(seed), dtype=torch.float64
    )
    canonical = grid.canonical(theta)
    assert torch.allclose(
        grid.levels(canonical).sort(1).values, grid.levels(theta).sort(1).values, rtol=0, atol=1e-14
    )
    scales = canonical[:-1] if grid.has_offset else canonical
    if grid.planes:
        assert (scales >= 0).all()
        assert (scales[1:] <= scales[:-1]).all()
