from itertools import pairwise, product

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from ternhw_quant.errors import InputError
from ternhw_quant.integer import quantize_scales
from ternhw_quant.methods import block as block_module
from ternhw_quant.methods import driver, ptqtp, rounding
from ternhw_quant.methods.block import Block, refitted
from ternhw_quant.methods.driver import quantize_matrix
from ternhw_quant.methods.fits import as_stored
from ternhw_quant.methods.hessian import Hessian
from ternhw_quant.methods.method import METHODS, named
from ternhw_quant.methods.rounding import round_in_block, swept
from ternhw_quant.storage.codec import decode, encode
from ternhw_quant.storage.config import QuantizationConfig
from ternhw_quant.weights.grid import offset_trits, tied_planes, trit_planes, uniform

few = settings(max_examples=15, deadline=None, derandomize=True)
CALIBRATED = [name for name in METHODS if named(name).calibrated]
GRIDS = [trit_planes(1), trit_planes(2), trit_planes(3), tied_planes(), offset_trits(), uniform(2)]


def gaussian(seed, *shape):
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed))


def correlated_inputs(seed, tokens, features):
    mixing = gaussian(seed + 1, features, features) / features**0.5 + 0.3
    return gaussian(seed, tokens, features) @ mixing


def layer(seed, rows, columns, tokens=None):
    """Return a weight, its inputs and their Hessian.

    The full-precision model has the same inputs, so the target of a layer is its weight.
    """
    x = correlated_inputs(seed + 100, tokens or 4 * columns, columns)
    hessian = Hessian(columns)
    hessian.add(x, x)
    return gaussian(seed, rows, columns) * 0.1, x, hessian


def damped(hessian, damping=0.01):
    matrix = hessian.matrix.numpy().copy()
    matrix[np.diag_indices_from(matrix)] += damping * np.diag(matrix).mean()
    return matrix


def output_error(weight, matrix, hessian):
    error = weight.double() - matrix.dequantize().double()
    return float(((error @ hessian.matrix) * error).sum())


def recorded_blocks(monkeypatch):
    """Let the driver keep each block and the values it got."""
    seen = []
    original = driver.quantize_block

    def recording(block, method):
        theta, codes = original(block, method)
        seen.append((block, method.grid.values(codes, theta)))
        return theta, codes

    monkeypatch.setattr(driver, "quantize_block", recording)
    return seen


def random_block(seed, rows, columns):
    """Return a block with a random weight and metric."""
    _, _, hessian = layer(seed, rows, columns)
    inverse = torch.linalg.inv(torch.from_numpy(damped(hessian)))
    factor = torch.linalg.cholesky(inverse, upper=True)
    return Block(gaussian(seed, rows, columns).double(), factor, hessian.matrix)


def errors_in_metric(block, values):
    error = (block.weight - values).numpy()
    metric = np.linalg.inv((block.factor.T @ block.factor).numpy())
    return np.einsum("ij,jk,ik->i", error, metric, error)


# Compensation.


@pytest.mark.parametrize("order", ["natural", "act", "ssr"])
def test_exact_compensation_is_the_best_answer_to_the_values_so_far(monkeypatch, order):
    weight, _, hessian = layer(0, 5, 22)
    seen = recorded_blocks(monkeypatch)
    matrix = quantize_matrix(weight, named("ptqtp", compensation="exact", order=order, group_size=8), hessian)
    columns = np.arange(22) if matrix.permutation is None else matrix.permutation.numpy()
    w, h = weight.double().numpy()[:, columns], damped(hessian)[np.ix_(columns, columns)]
    done = 0
    for block, values in seen:
        # Of all weights of the columns not yet stored: those of least (w − q) H (w − q)ᵀ, from its gradient.
        if done:
            stored = np.concatenate([value.numpy() for _, value in seen], axis=1)[:, :done]
            pull = (w[:, :done] - stored) @ h[:done, done:]
            best = w[:, done:] + np.linalg.solve(h[done:, done:], pull.T).T
        else:
            best = w
        np.testing.assert_allclose(block.weight.numpy(), best[:, : values.shape[1]], rtol=1e-9, atol=1e-11)
        done += values.shape[1]
    assert done == 22


def test_diagonal_compensation_divides_by_the_diagonal_as_published(monkeypatch):
    weight, _, hessian = layer(1, 4, 12)
    seen = recorded_blocks(monkeypatch)
    quantize_matrix(weight, named("ptqtp", compensation="diagonal", group_size=4), hessian)
    u = np.linalg.cholesky(np.linalg.inv(damped(hessian))).T
    w = weight.double().numpy().copy()
    for start, (block, values) in zip(range(0, 12, 4), seen, strict=True):
        end = start + 4
        np.testing.assert_allclose(block.weight.numpy(), w[:, start:end], rtol=1e-9, atol=1e-11)
        error = (w[:, start:end] - values.numpy()) / np.diag(u)[start:end]
        w[:, end:] -= error @ u[start:end, end:]


def test_exact_compensation_leaves_less_error_than_diagonal_and_that_less_than_none():
    errors = {}
    for compensation in ("none", "diagonal", "exact"):
        method = named("ptqtp", compensation=compensation, refit="none", group_size=16)
        runs = [layer(seed, 16, 64) for seed in range(4)]
        errors[compensation] = sum(output_error(w, quantize_matrix(w, method, h), h) for w, _, h in runs)
    assert errors["exact"] < errors["diagonal"] < errors["none"]


@pytest.mark.parametrize("compensation", ["none", "diagonal", "exact"])
def test_exact_target_is_least_squares_on_the_inputs_that_the_layer_sees(monkeypatch, compensation):
    weight, x, _ = layer(2, 3, 10, tokens=60)
    reference = x + 0.3 * correlated_inputs(7, 60, 10)
    lacking = correlated_inputs(8, 60, 3)
    hessian = Hessian(10)
    hessian.add(x, reference)
    hessian.add_deviation(x, lacking)
    seen = recorded_blocks(monkeypatch)
    options = {"compensation": compensation, "group_size": 0, "damping": 1e-12, "refit": "none"}
    quantize_matrix(weight, named("ptqtp-h", asymmetric=0.75, residual=0.25, **options), hessian)
    ((block, _),) = seen
    x, reference, lacking = (each.double().numpy() for each in (x, reference, lacking))
    wanted = x @ weight.double().numpy().T
    wanted += 0.75 * (reference - x) @ weight.double().numpy().T + 0.25 * lacking
    best = np.linalg.lstsq(x, wanted, rcond=None)[0].T
    np.testing.assert_allclose(block.weight.numpy(), best, rtol=1e-5, atol=1e-8)


def test_block_wise_asymmetric_term_answers_the_drift_of_the_inputs(monkeypatch):
    weight, x, _ = layer(2, 3, 10, tokens=60)
    reference = x + 0.3 * correlated_inputs(7, 60, 10)
    hessian = Hessian(10)
    hessian.add(x, reference)
    options = {"compensation": "exact", "group_size": 6, "damping": 1e-12, "target": "block-wise"}
    seen = recorded_blocks(monkeypatch)
    for asymmetric in (0.0, 0.25):
        quantize_matrix(weight, named("ptqtp", asymmetric=asymmetric, **options), hessian)
    (first, _), (plain, _), _, (moved, _) = seen
    # The later columns take on, on the inputs they see, a quarter of what the first block lacks.
    lacking = 0.25 * first.weight.numpy() @ (reference - x).double().numpy()[:, :6].T
    best = np.linalg.lstsq(x.double().numpy()[:, 6:], lacking.T, rcond=None)[0].T
    np.testing.assert_allclose((moved.weight - plain.weight).numpy(), best, rtol=1e-5, atol=1e-8)


# GPTQ.


def gptq_column_by_column(weight, h, bits, group_size):
    """Return the weights of GPTQ's loop: one column, then Eqs. 2 and 3 of arXiv:2210.17323."""
    w, inverse = weight.copy(), np.linalg.inv(h)
    stored, largest = np.empty_like(w), 2**bits - 1
    for column in range(w.shape[1]):
        if column % group_size == 0:
            group = w[:, column : column + group_size]
            low, high = np.minimum(group.min(1), 0), np.maximum(group.max(1), 0)
            scale = ((high - low) / largest).astype(np.float16).astype(np.float64)
            zero = np.clip(np.round(-low / scale), 0, largest)
        code = np.clip(np.round(w[:, column] / scale + zero), 0, largest)
        stored[:, column] = scale * (code - zero)
        error = (w[:, column] - stored[:, column]) / inverse[column, column]
        w -= np.outer(error, inverse[column])
        inverse = inverse - np.outer(inverse[:, column], inverse[column]) / inverse[column, column]
    return stored


@pytest.mark.parametrize("bits", [2, 3, 4])
@pytest.mark.parametrize("group_size", [5, 8, 0])
def test_gptq_is_the_textbook_loop(bits, group_size):
    weight, _, hessian = layer(bits, 6, 21)
    matrix = quantize_matrix(weight, named("gptq", bits=bits, group_size=group_size), hessian)
    expected = gptq_column_by_column(weight.double().numpy(), damped(hessian), bits, group_size or 21)
    np.testing.assert_allclose(matrix.dequantize().numpy(), expected, rtol=1e-5, atol=1e-6)


def test_gptq_in_act_order_is_the_textbook_loop_on_sorted_columns():
    weight, _, hessian = layer(3, 6, 21)
    matrix = quantize_matrix(weight, named("gptq", bits=3, group_size=8, order="act"), hessian)
    order = np.argsort(-hessian.matrix.diagonal().numpy(), kind="stable")
    expected = np.empty((6, 21))
    h = damped(hessian)[np.ix_(order, order)]
    expected[:, order] = gptq_column_by_column(weight.double().numpy()[:, order], h, 3, 8)
    assert matrix.permutation.tolist() == order.tolist()
    np.testing.assert_allclose(matrix.dequantize().numpy(), expected, rtol=1e-5, atol=1e-6)


# PT²-LLM.


def pt2_block_by_block(weight, gram, group_size, *, similar=False):
    """Return the weights of PT²-LLM's loop on numpy arrays, written from its equations."""
    d = weight.shape[1]
    h = gram + 0.01 * np.diag(gram).mean() * np.eye(d)
    w, left, result = weight.copy(), np.arange(d), np.empty_like(weight)
    while len(left):
        size = min(group_size, len(left))
        chosen = left[:size]
        if similar and size < len(left):
            columns = w[:, left]
            cosine = columns.mean(1) @ columns / np.linalg.norm(columns, axis=0)
            chosen = left[np.argsort(-cosine, kind="stable")[:size]]
        left = np.concatenate([chosen, np.setdiff1d(left, chosen)])
        values = np.array([pt2_group(row, gram[np.ix_(chosen, chosen)]) for row in w[:, chosen]])
        result[:, chosen] = values
        u = np.linalg.cholesky(np.linalg.inv(h[np.ix_(left, left)])).T
        w[:, left[size:]] -= ((w[:, chosen] - values) / np.diag(u)[:size]) @ u[:size, size:]
        left = left[size:]
    return result


def pt2_group(w, c):
    m, mean = len(w), w.mean()
    t = np.where(np.abs(w - mean) > 0.75 * np.abs(w - mean).mean(), np.sign(w - mean), 0)
    for _ in range(100):
        determinant = m * (t @ t) - t.sum() ** 2
        scale = (m * (t @ w) - t.sum() * w.sum()) / determinant
        offset = ((t @ t) * w.sum() - t.sum() * (t @ w)) / determinant
        z = (w - offset) / scale
        old, t = t, np.where(np.abs(z) <= 0.5, 0, np.sign(z))
        if (t == old).all():
            break
    a, b, d = t @ c @ t, t @ c @ np.ones(m), c.sum()
    y1, y2 = w @ c @ t, w @ c @ np.ones(m)
    scale, offset = (d * y1 - b * y2) / (a * d - b * b), (a * y2 - b * y1) / (a * d - b * b)
    return float(np.float16(scale)) * t + float(np.float16(offset))


@pytest.mark.parametrize("order", ["natural", "ssr"])
@pytest.mark.parametrize("seed", range(3))
def test_pt2_is_the_published_loop(order, seed):
    weight, _, hessian = layer(seed, 5, 40)
    matrix = quantize_matrix(weight, named("pt2", order=order, group_size=16), hessian)
    expected = pt2_block_by_block(weight.double().numpy(), hessian.matrix.numpy(), 16, similar=order == "ssr")
    np.testing.assert_allclose(matrix.dequantize().numpy(), expected, rtol=1e-5, atol=1e-6)


def test_what_a_method_reads_must_be_there():
    weight, x, _ = layer(18, 2, 8)
    hessian = Hessian(8)
    hessian.add(x)
    with pytest.raises(ValueError, match=r"^Method gptq needs a Hessian$"):
        quantize_matrix(weight, named("gptq"))
    for method in (named("pt2", released=True), named("ptqtp-h")):
        with pytest.raises(
            ValueError, match=r"^Asymmetric term needs the inputs of the full-precision model$"
        ):
            quantize_matrix(weight, method, hessian)


def test_released_pt2_keeps_the_order_of_down_proj_alone():
    weight, _, hessian = layer(4, 6, 40)
    hessian.cross = torch.zeros(40, 40, dtype=torch.float64)
    method = named("pt2", released=True, group_size=16)
    assert quantize_matrix(weight, method, hessian, role="down_proj").permutation is None
    permutation = quantize_matrix(weight, method, hessian, role="q_proj").permutation
    assert sorted(permutation.tolist()) == list(range(40))
    unit = weight.double() / weight.double().norm(dim=0)
    cosine = unit.mean(1) @ unit
    assert permutation[:16].tolist() == cosine.argsort(descending=True)[:16].tolist()


# The metric: rounding, refit, sweeps.


@few
@given(seed=st.integers(0, 2**20), columns=st.integers(1, 9), grid=st.sampled_from(GRIDS))
def test_refit_is_least_squares_in_the_metric(seed, columns, grid):
    block = random_block(seed, 4, columns)
    codes = torch.randint(grid.codes, (4, columns), generator=torch.Generator().manual_seed(seed))
    codes = codes.to(torch.uint8)
    old = gaussian(seed, grid.parameters, 4).double()
    new = refitted(block, grid, old, codes)
    whitened = np.linalg.cholesky(np.linalg.inv((block.factor.T @ block.factor).numpy()))
    before = errors_in_metric(block, grid.values(codes, old))
    after = errors_in_metric(block, grid.values(codes, new))
    assert (after <= before * (1 + 1e-9) + 1e-12).all()
    for row in range(4):
        counts = grid.basis.numpy()[:, codes[row].long().numpy()] @ whitened
        target = block.weight[row].numpy() @ whitened
        best, _, rank, _ = np.linalg.lstsq(counts.T, target, rcond=1e-9)
        if rank == grid.parameters:
            np.testing.assert_allclose(new[:, row].numpy(), best, rtol=1e-6, atol=1e-8)
        else:
            assert torch.equal(new[:, row], old[:, row])


def test_refit_leaves_parameters_that_the_codes_do_not_determine():
    # The third plane is the sum of the others in every column: singular, but not exactly in floating point.
    block, grid = random_block(1, 20, 30), trit_planes(3)
    dependent = (grid.trits[2] == grid.trits[0] + grid.trits[1]).nonzero()[:, 0]
    draw = torch.randint(len(dependent), (20, 30), generator=torch.Generator().manual_seed(1))
    old = gaussian(1, 3, 20).double()
    assert torch.equal(refitted(block, grid, old, dependent[draw].to(torch.uint8)), old)


@few
@given(seed=st.integers(0, 2**20), grid=st.sampled_from(GRIDS))
def test_sweeps_end_where_no_single_code_is_better(seed, grid):
    block = random_block(seed, 3, 6)
    theta = gaussian(seed, grid.parameters, 3).double()
    levels = grid.levels(theta)
    codes = grid.nearest(block.weight, theta)
    start = errors_in_metric(block, levels.gather(1, codes.long()))
    for sweeps in (1, 2, 50):
        result = swept(block.weight, codes, levels, block.metric, sweeps)
        end = errors_in_metric(block, levels.gather(1, result.long()))
        assert (end <= start * (1 + 1e-9) + 1e-12).all()
        start = end
    for column, code in product(range(6), range(grid.codes)):
        other = result.clone()
        other[:, column] = code
        changed = errors_in_metric(block, levels.gather(1, other.long()))
        assert (changed >= end * (1 - 1e-9) - 1e-12).all()


def test_rounding_and_sweeps_of_columns_are_those_of_rows():
    # What runs on a GPU, here on the CPU.
    block, grid = random_block(5, 40, 30), trit_planes(2)
    levels = grid.levels(gaussian(5, 2, 40).double().abs())
    codes = round_in_block(block.weight, levels, block.factor)
    errors = torch.empty_like(block.weight)
    assert torch.equal(rounding._round_columns(block.weight.clone(), levels, block.factor, errors), codes)
    by_columns = codes.clone()
    gradient = (block.weight - levels.gather(1, codes.long())) @ block.metric
    for _ in range(2):
        rounding._sweep_columns(levels, block.metric, gradient, by_columns)
    assert torch.equal(by_columns, swept(block.weight, codes, levels, block.metric, 2))
    assert not torch.equal(by_columns, codes)


def test_rounding_of_wide_blocks_goes_panel_by_panel(monkeypatch):
    block, grid = random_block(6, 8, 40), uniform(3)
    levels = grid.levels(torch.stack([torch.full((8,), 0.4), torch.full((8,), -1.4)]).double())
    whole = round_in_block(block.weight, levels, block.factor)
    monkeypatch.setattr(rounding, "_PANEL", 7)
    assert torch.equal(round_in_block(block.weight, levels, block.factor), whole)


def test_more_rounds_leave_no_row_with_more_error():
    weight, _, hessian = layer(7, 40, 32)
    metric = hessian.damped(0.01)
    errors = []
    for rounds in (1, 2, 5):
        matrix = quantize_matrix(weight, named("ptqtp-h", group_size=0, rounds=rounds), hessian)
        error = weight.double() - matrix.dequantize()
        errors.append(((error @ metric) * error).sum(1))
    # The parameters are rounded to float16 after they were compared.
    assert (errors[1] <= errors[0] * 1.001).all()
    assert (errors[2] <= errors[1] * 1.001).all()
    assert errors[2].sum() < 0.99 * errors[0].sum()


def test_large_systems_are_solved_in_parts(monkeypatch):
    block, grid = random_block(3, 11, 12), offset_trits()
    theta, codes = gaussian(3, 2, 11).double(), grid.nearest(block.weight, torch.ones(2, 11).double())
    whole = refitted(block, grid, theta, codes)
    monkeypatch.setattr(block_module, "_REFIT_ELEMENTS", 100)
    torch.testing.assert_close(refitted(block, grid, theta, codes), whole, rtol=1e-12, atol=1e-12)


def test_in_block_rounding_refit_and_sweeps_each_lower_the_output_error():
    options = [
        {"rounding": "nearest", "refit": "none"},
        {"rounding": "in-block", "refit": "none"},
        {"rounding": "in-block", "refit": "schur"},
        {"rounding": "in-block", "refit": "schur", "icm_sweeps": 2},
    ]
    runs = [layer(seed, 16, 64) for seed in range(3)]
    errors = []
    for option in options:
        method = named("ptqtp-h", group_size=32, **option)
        errors.append(sum(output_error(w, quantize_matrix(w, method, h), h) for w, _, h in runs))
    assert all(after < before for before, after in pairwise(errors))


# All methods.


def test_published_ptqtp_is_the_fit_of_the_whole_tensor():
    weight = gaussian(0, 30, 200) * torch.logspace(-3, 0, 30)[:, None]
    expected = ptqtp.quantize(weight, group_size=64, max_iterations=9, tolerance=1e-3)
    found = quantize_matrix(weight, named("ptqtp", group_size=64, max_iterations=9, tolerance=1e-3))
    assert torch.equal(found.planes, expected.planes)
    assert torch.equal(found.scales, expected.scales)


@pytest.mark.parametrize("name", METHODS)
@pytest.mark.parametrize("group_size", [0, 16, 128])
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_methods_fit_every_shape_and_repeat_themselves(name, group_size, dtype):
    weight, _, hessian = layer(8, 7, 40)
    weight = weight.to(dtype)
    before = weight.clone()
    method = named(name, group_size=group_size)
    first, second = (quantize_matrix(weight, method, hessian) for _ in range(2))
    assert torch.equal(first.dequantize(), second.dequantize())
    assert torch.equal(weight, before)
    error = (first.dequantize() - weight.float()).norm() / weight.float().norm()
    assert error < (0.8 if first.group_size > 16 else 0.7)


@pytest.mark.parametrize("name", CALIBRATED)
def test_stored_parameters_are_float16(name):
    weight, _, hessian = layer(9, 7, 40)
    matrix = quantize_matrix(weight, named(name, group_size=16), hessian)
    assert torch.equal(matrix.scales.half().float(), matrix.scales)
    if name.startswith("pt2"):
        assert torch.equal(matrix.offsets.half().float(), matrix.offsets)


@pytest.mark.parametrize("name", CALIBRATED)
def test_dead_columns_count_nothing(name):
    weight, x, _ = layer(10, 7, 40)
    x[:, [3, 17]] = 0
    hessian = Hessian(40)
    hessian.add(x, x)
    changed = weight.clone()
    changed[:, [3, 17]] = 50.0
    method = named(name, group_size=16)
    one, other = (quantize_matrix(w, method, hessian).dequantize() for w in (weight, changed))
    assert torch.equal(one, other)


@pytest.mark.parametrize("name", METHODS)
@pytest.mark.parametrize("order", ["act", "random", "ssr", "ssr-released"])
def test_permutations_are_undone_by_the_matrix(name, order):
    weight, _, hessian = layer(11, 12, 40)
    method = named(name, order=order, group_size=16)
    matrix = quantize_matrix(weight, method, hessian)
    assert sorted(matrix.permutation.tolist()) == list(range(40))
    shuffle = torch.randperm(40, generator=torch.Generator().manual_seed(1))
    correlation = torch.corrcoef(torch.stack([weight.flatten(), matrix.dequantize().flatten()]))[0, 1]
    lost = torch.corrcoef(torch.stack([weight.flatten(), matrix.dequantize()[:, shuffle].flatten()]))[0, 1]
    assert correlation > 0.7
    assert lost < 0.3


@pytest.mark.parametrize("name", ["ptqtp-h", "tied32-h", "pt2-h", "gptq"])
def test_act_order_does_not_depend_on_the_order_of_the_columns(name):
    weight, x, hessian = layer(12, 6, 24)
    shuffle = torch.randperm(24, generator=torch.Generator().manual_seed(2))
    shuffled = Hessian(24)
    shuffled.add(x[:, shuffle], x[:, shuffle])
    method = named(name, order="act", group_size=8)
    plain = quantize_matrix(weight, method, hessian).dequantize()[:, shuffle]
    torch.testing.assert_close(quantize_matrix(weight[:, shuffle], method, shuffled).dequantize(), plain)


@pytest.mark.parametrize("name", METHODS)
def test_rows_do_not_depend_on_each_other(name):
    # Published PTQTP stops all groups together, SSR orders columns by all rows.
    weight, _, hessian = layer(13, 20, 40)
    method = named(name, group_size=16, order="natural")
    if name == "ptqtp":
        method = named(name, group_size=16, tolerance=0.0)
    whole = quantize_matrix(weight, method, hessian).dequantize()
    parts = [quantize_matrix(part, method, hessian).dequantize() for part in weight.split(7)]
    torch.testing.assert_close(torch.cat(parts), whole, rtol=1e-6, atol=0)


def test_random_order_follows_the_seed():
    weight = gaussian(14, 4, 40)
    orders = [
        quantize_matrix(weight, named("ptqtp", order="random", seed=seed)).permutation.tolist()
        for seed in (0, 0, 1)
    ]
    assert orders[0] == orders[1] != orders[2]


def test_absmean_per_tensor_has_one_scale():
    weight = gaussian(15, 6, 40)
    matrix = quantize_matrix(weight, named("absmean", per_tensor=True, group_size=16))
    scale = weight.double().abs().mean().half().float()
    assert (matrix.scales == scale).all()
    assert torch.equal(matrix.planes[0], (weight / scale).round().clamp(-1, 1).to(torch.int8))


def test_parameters_are_stored_as_the_artefact_keeps_them():
    theta = torch.tensor([[0.1, 0.0], [-0.33, 0.0]], dtype=torch.float64)
    scale = float(np.float16(0.1))
    # 0.33 / 0.1 rounds to zero point 3.
    assert as_stored(named("gptq", bits=2), theta).tolist() == [[scale, 0.0], [-3 * scale, 0.0]]
    assert as_stored(named("ptqtp"), theta)[0, 0].item() == scale


def test_scales_beyond_float16_are_refused():
    weight, _, hessian = layer(16, 2, 8)
    for method, given_hessian in (
        (named("ptqtp-h"), hessian),
        (named("tied32"), None),
        (named("gptq"), hessian),
    ):
        with pytest.raises(InputError, match=r"^Scales must fit float16, not "):
            quantize_matrix(weight * 1e8, method, given_hessian)


def test_weights_that_are_not_finite_are_refused():
    weight, _, hessian = layer(17, 2, 8)
    weight[1, 3] = float("nan")
    for name in METHODS:
        with pytest.raises(InputError, match=r"^Weights must be finite, not nan at \[1, 3\]$"):
            quantize_matrix(weight, named(name), hessian)


# 8-bit scales.


@pytest.mark.parametrize("name", ["ptqtp-h", "tied32-h", "pt2-h", "pt2"])
def test_scales_of_8_bits_are_found_on_the_grid_that_the_hardware_counts_on(name):
    weight, _, hessian = layer(5, 24, 160)
    weight = weight * torch.logspace(-3, 3, 24)[:, None]
    errors = {}
    for scales in ("float16", "u8"):
        matrix = quantize_matrix(weight, named(name, group_size=32, scales=scales), hessian)
        error = (weight - matrix.dequantize()).double()
        errors[scales] = ((error @ hessian.matrix) * error).sum(1)
    # Rounding once more changes nothing: compensation and refit have seen what is stored.
    rounded = quantize_scales(matrix)
    unit = torch.ldexp(torch.ones(24), rounded.exponents.int())[:, None]
    assert torch.equal(rounded.mantissas * unit, matrix.scales)
    assert matrix.offsets is None or torch.equal(rounded.offsets * unit, matrix.offsets)
    if name != "pt2":  # Nothing in it answers the error of a rounded offset.
        assert (errors["u8"] / errors["float16"]).mean() < 1.05


@pytest.mark.parametrize("scales", ["u6", "u4"])
@pytest.mark.parametrize("name", ["ptqtp-h", "tied32-h", "pt2-h"])
def test_scales_of_few_bits_are_found_as_they_are_stored(name, scales):
    weight, _, hessian = layer(5, 24, 160)
    weight = weight * torch.logspace(-3, 3, 24)[:, None]
    matrix = quantize_matrix(weight, named(name, group_size=16, scales=scales), hessian)
    stored = encode("layer", matrix, "base3", scales)
    config = QuantizationConfig(
        packing="base3",
        group_size=16,
        planes=len(matrix.planes),
        method={"name": name},
        tied=matrix.tied,
        scales=scales,
    )
    read = decode("layer", stored, config)
    assert torch.equal(read.scales, matrix.scales)
    assert matrix.offsets is None or torch.equal(read.offsets, matrix.offsets)
    # Rounding afterwards costs more than rounding while the blocks behind can still make up for it.
    free = quantize_matrix(weight, named(name, group_size=16), hessian)
    late = decode("layer", encode("layer", free, "base3", scales), config)

    def error(found):
        lost = (weight - found.dequantize()).double()
        return (
            ((lost @ hessian.matrix) * lost).sum(1) / ((weight.double() @ hessian.matrix) * weight).sum(1)
        ).mean()

    assert error(matrix) < error(late)


def test_uniform_codes_have_no_scales_of_8_bits():
    with pytest.raises(InputError, match=r"^Scales u8 need trits, not method gptq$"):
        named("gptq", scales="u8")
