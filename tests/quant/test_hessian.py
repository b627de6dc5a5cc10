import pytest
import torch

from ternhw_quant.errors import InputError
from ternhw_quant.methods.hessian import Hessian


def inputs(tokens, features, seed=0):
    return torch.randn(tokens, features, generator=torch.Generator().manual_seed(seed))


def test_hessian_is_the_sum_of_outer_products():
    x = inputs(30, 5)
    hessian = Hessian(5)
    hessian.add(x)
    expected = sum(torch.outer(row, row) for row in x.double())
    torch.testing.assert_close(hessian.matrix, expected, rtol=1e-12, atol=1e-12)
    assert hessian.tokens == 30
    assert hessian.cross is None


def test_hessian_of_batches_is_the_hessian_of_all():
    x, reference = inputs(64, 9), inputs(64, 9, seed=1)
    whole, parts = Hessian(9), Hessian(9)
    whole.add(x, reference)
    for start in range(0, 64, 7):
        # Batches of sequences: (1, tokens, features).
        parts.add(x[None, start : start + 7], reference[None, start : start + 7])
    torch.testing.assert_close(parts.matrix, whole.matrix, rtol=1e-13, atol=1e-12)
    torch.testing.assert_close(parts.cross, whole.cross, rtol=1e-13, atol=1e-12)
    assert parts.tokens == whole.tokens


def test_a_shrunk_hessian_counts_independent_inputs_of_the_same_power():
    # Two inputs of five columns with the squares 5 and 10 have a mean power of 15 / (2 · 5) = 1.5. Besides
    # them a tenth of five independent inputs counts: 0.5 · 1.5 on the diagonal.
    few = Hessian(5)
    few.add(torch.tensor([[1.0, 2, 0, 0, 0], [0, 0, 0, 1, 3]]))
    assert few.scarce
    shrunk = few.shrunk()
    expected = [
        [1.75, 2, 0, 0, 0],
        [2, 4.75, 0, 0, 0],
        [0, 0, 0.75, 0, 0],
        [0, 0, 0, 1.75, 3],
        [0, 0, 0, 3, 9.75],
    ]
    assert shrunk.matrix.tolist() == expected
    assert (shrunk.tokens, shrunk.assumed, few.assumed) == (2, 0.5, 0)
    few.add(inputs(2, 5))
    assert few.scarce
    few.add(inputs(1, 5))
    assert not few.scarce
    assert not Hessian(5).scarce


def test_cross_is_the_drift_from_the_reference_by_the_inputs():
    # x = (1, 2), x̃ = (4, 1): (x̃ − x) xᵀ = (3, −1)ᵀ (1, 2).
    hessian = Hessian(2)
    hessian.add(torch.tensor([[1.0, 2.0]]), torch.tensor([[4.0, 1.0]]))
    assert hessian.cross.tolist() == [[3.0, 6.0], [-1.0, -2.0]]


def test_sums_of_half_precision_inputs_are_exact():
    # 4097 times 2047² is odd and above 2²⁴, so a float32 sum cannot be right.
    hessian = Hessian(1)
    hessian.add(torch.full((4097, 1), 2047.0, dtype=torch.float16))
    assert hessian.matrix.item() == 4097 * 2047**2


def test_products_in_float32_err_by_a_millionth_of_the_diagonal():
    x, reference = inputs(2048, 12), inputs(2048, 12, seed=1)
    exact, fast = Hessian(12), Hessian(12, products=torch.float32)
    for hessian in (exact, fast):
        hessian.add(x, reference)
        hessian.add_deviation(x, reference)
    largest = 1e-6 * float(exact.matrix.diagonal().max())
    for name in ("matrix", "cross", "deviation"):
        found, expected = getattr(fast, name), getattr(exact, name)
        assert found.dtype == torch.float64
        assert 0 < float((found - expected).abs().max()) < largest


def test_dead_inputs_count_one_and_the_mean_diagonal_dampens_all():
    hessian = Hessian(3)
    hessian.add(torch.tensor([[2.0, 0.0, 1.0]]))
    assert hessian.dead.tolist() == [False, True, False]
    # Diagonal (4, 1, 1), its mean 2, a tenth of it 0.2.
    damped = hessian.damped(0.1)
    assert damped.diagonal().tolist() == pytest.approx([4.2, 1.2, 1.2], rel=1e-15)
    assert damped[0, 2].item() == 2.0
    assert hessian.matrix.diagonal().tolist() == [4.0, 0.0, 1.0]


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_inputs_that_are_not_finite_are_refused(value):
    with pytest.raises(InputError, match=r"^Calibration inputs must be finite, not NaN or infinite$"):
        Hessian(2).add(torch.tensor([[1.0, value]]))
