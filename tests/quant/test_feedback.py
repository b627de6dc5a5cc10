"""Feedback from row to row, against a dense solution with the Kronecker product of both Hessians."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from ternhw_quant.methods import feedback
from ternhw_quant.methods.driver import quantize_matrix
from ternhw_quant.methods.feedback import OutputHessian, row_blocks
from ternhw_quant.methods.hessian import Hessian
from ternhw_quant.methods.method import named

#: Without a target: then a weight itself is what is quantised.
NO_TARGET = {"asymmetric": 0.0, "residual": 0.0}
FORMS = {
    "ptqtp-h": named("ptqtp-h", planes=1, group_size=16, scales="u8", **NO_TARGET),
    "tied32-h": named("tied32-h", group_size=16, icm_sweeps=2, **NO_TARGET),
    "pt2-h": named("pt2-h", group_size=16, **NO_TARGET),
}


def correlated(seed, tokens, size):
    generator = torch.Generator().manual_seed(seed)
    mixing = torch.randn(size, size, generator=generator) / size**0.5
    return torch.randn(tokens, size, generator=generator) @ mixing


def problem(rows, columns, *, together):
    """Return a weight, the Hessian of its inputs, and that of its outputs in blocks of `together` rows."""
    inputs, outputs = Hessian(columns), OutputHessian(rows, together)
    inputs.add(correlated(1, 4 * columns, columns))
    outputs.add(correlated(2, 4 * rows, rows))
    weight = torch.randn(rows, columns, generator=torch.Generator().manual_seed(3))
    return weight, inputs, outputs


def damped(outputs):
    """Return the output Hessian with the damping that docs/methods.md gives."""
    matrix = torch.block_diag(*outputs.blocks)
    for block in outputs.blocks:
        assert block.diagonal().min() > 0
    means = torch.cat([block.diagonal().mean().expand(len(block)) for block in outputs.blocks])
    return matrix + torch.diag(0.1 * means)


def cost(weight, matrix, inputs, outputs):
    """Return ``tr((W − Q)ᵀ G (W − Q) H)``."""
    error = weight.double() - matrix.dequantize().double()
    return float((error.T @ damped(outputs) @ error @ inputs.damped(0.01)).trace())


@pytest.mark.parametrize(("together", "least", "steps"), [(9, 3, 32), (9, 2, 3), (5, 3, 32)])
def test_targets_are_the_best_for_what_is_quantised_before(monkeypatch, together, least, steps):
    weight, inputs, outputs = problem(9, 10, together=together)
    monkeypatch.setattr(feedback, "_TOGETHER", least)
    monkeypatch.setattr(feedback, "_STEPS", steps)
    targets, values = [], []
    original = feedback.quantize_block

    def recording(block, method):
        theta, codes = original(block, method)
        targets.append(block.weight.numpy().copy())
        values.append(method.grid.values(codes, theta).numpy())
        return theta, codes

    monkeypatch.setattr(feedback, "quantize_block", recording)
    method = named("tied32-h", group_size=4, **NO_TARGET)
    quantize_matrix(weight, method, inputs, outputs=outputs.blocks)
    # Weights one after the other, row by row.
    hessian = np.kron(damped(outputs).numpy(), inputs.damped(0.01).numpy())
    free = np.ones((9, 10), dtype=bool)
    error = np.zeros((9, 10))
    # Rows 0 to 3 and 4 to 8 are the blocks of at most 5, both in two steps of at most 3 rows of each.
    steps = {9: [(0, 3, 6), (1, 4, 7), (2, 5, 8)], 5: [(0, 2, 4, 6, 8), (1, 3, 5, 7)]}[together]
    places = [np.ix_(rows, range(*columns)) for columns in ((0, 4), (4, 8), (8, 10)) for rows in steps]
    assert len(places) == len(targets)
    for place, target, value in zip(places, targets, values, strict=True):
        now, known = free.ravel(), ~free.ravel()
        best = error.ravel().copy()
        best[now] = -np.linalg.solve(hessian[now][:, now], hessian[now][:, known] @ error.ravel()[known])
        expected = weight.numpy()[place] - best.reshape(9, 10)[place]
        np.testing.assert_allclose(target, expected, rtol=1e-6, atol=1e-8)
        error[place] = weight.numpy()[place] - value
        free[place] = False


@pytest.mark.parametrize("name", FORMS)
def test_feedback_lowers_the_cost_of_both_hessians(name):
    weight, inputs, outputs = problem(96, 40, together=96)
    with_feedback = quantize_matrix(weight, FORMS[name], inputs, outputs=outputs.blocks)
    without = quantize_matrix(weight, FORMS[name], inputs)
    assert cost(weight, with_feedback, inputs, outputs) < 0.9 * cost(weight, without, inputs, outputs)


@pytest.mark.parametrize("name", FORMS)
def test_sweeps_with_feedback_lower_the_cost(monkeypatch, name):
    monkeypatch.setattr(feedback, "_TOGETHER", 4)
    weight, inputs, outputs = problem(40, 40, together=40)
    costs = []
    for sweeps in (0, 1, 4):
        method = replace(FORMS[name], icm_sweeps=sweeps, group_size=0)
        costs.append(
            cost(weight, quantize_matrix(weight, method, inputs, outputs=outputs.blocks), inputs, outputs)
        )
    assert costs[0] > costs[1] > costs[2]


def test_rows_that_would_raise_the_cost_together_do_not_move(monkeypatch):
    """Rows that are all alike overshoot if each corrects the error of all."""
    monkeypatch.setattr(feedback, "_TOGETHER", 8)
    weight, inputs, _ = problem(8, 16, together=8)
    alike = [torch.ones(8, 8) + 1e-3 * torch.eye(8)]
    outputs = OutputHessian(8, 8)
    outputs.blocks[0] += alike[0]
    method = replace(FORMS["ptqtp-h"], icm_sweeps=0, group_size=0)
    before, after = (
        cost(
            weight,
            quantize_matrix(weight, replace(method, icm_sweeps=sweeps), inputs, outputs=alike),
            inputs,
            outputs,
        )
        for sweeps in (0, 5)
    )
    assert after <= before


@pytest.mark.parametrize("name", FORMS)
def test_blocks_of_rows_do_not_see_each_other(monkeypatch, name):
    """The first has five steps, the second two, in one of which the rows do not move together."""
    monkeypatch.setattr(feedback, "_TOGETHER", 4)
    weight, inputs, outputs = problem(25, 24, together=25)
    alike = torch.ones(5, 5).double() + 1e-3 * torch.eye(5)
    parts = [(weight[:20], outputs.blocks[0][:20, :20]), (weight[20:], alike)]
    method = replace(FORMS[name], icm_sweeps=2)
    whole = quantize_matrix(weight, method, inputs, outputs=[block for _, block in parts])
    alone = [quantize_matrix(part, method, inputs, outputs=[block]).dequantize() for part, block in parts]
    torch.testing.assert_close(whole.dequantize(), torch.cat(alone), rtol=1e-6, atol=0)


@pytest.mark.parametrize("name", FORMS)
def test_rows_without_products_are_quantised_as_without_feedback(name):
    weight, inputs, single = problem(20, 24, together=1)
    method = replace(FORMS[name], icm_sweeps=0)
    expected = quantize_matrix(weight, method, inputs)
    silent = [torch.zeros(20, 20)]
    for blocks in (single.blocks, silent):
        found = quantize_matrix(weight, method, inputs, outputs=blocks)
        assert torch.equal(found.dequantize(), expected.dequantize())


def test_output_hessian_sums_products_of_each_block_of_rows():
    outputs = OutputHessian(3, 2)
    outputs.add(torch.tensor([[1.0, 2.0, 3.0]]))
    outputs.add(torch.tensor([[0.0, 1.0, -1.0], [1.0, 0.0, 0.0]]))
    # Rows 0, then rows 1 and 2: (2·2 + 1·1, 2·3 − 1·1, 3·3 + 1·1).
    assert [block.tolist() for block in outputs.blocks] == [[[2.0]], [[5.0, 5.0], [5.0, 10.0]]]


@pytest.mark.parametrize(
    ("rows", "most", "expected"),
    [(11008, 4096, [3669, 3669, 3670]), (192, 1024, [192]), (7, 3, [2, 2, 3]), (4, 1, [1, 1, 1, 1])],
)
def test_blocks_of_rows_are_of_as_equal_size_as_possible(rows, most, expected):
    assert row_blocks(rows, most) == expected
