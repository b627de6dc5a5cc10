"""Feedback from row to row: rows that are rounded later compensate for the errors of those before them.

A change E of a weight costs the model's loss about ``tr(Eᵀ G E H)``, with ``H = Σ x xᵀ`` of the layer's
inputs and ``G = Σ g gᵀ`` of the gradients g of the loss at its outputs. YAQA (arXiv:2505.22988) calls them
H_I and H_O. Where G is not diagonal, the errors of two rows can cancel in part. With ``G = U D Uᵀ``, U unit
upper triangular, the cost is ``Σ_i D_ii e_i H e_iᵀ``, ``e_i = E_i + Σ_{j<i} U_ji E_j``. If rows A have the
errors E_A and those behind rows B are free to move, rows B do best to have ``E_B = −U_BB⁻ᵀ U_ABᵀ E_A``,
whatever H is; and what later columns do to compensate is the same as without G. Once all rows have errors,
row i does best to have ``−Σ_{j≠i} G_ij E_j / G_ii``.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from ternhw_quant.methods.block import Block, quantize_block, swept_block
from ternhw_quant.methods.method import Method

#: Rows that are rounded together, so that there is no feedback among them: as many, and more where there
#: would be more steps than this, each of which has a cost of its own.
_TOGETHER, _STEPS = 32, 32

#: What is added to the diagonal of G, in units of its mean.
_DAMPING = 0.1


class OutputHessian:
    """Σ g gᵀ over gradients of the model's loss at the outputs of a linear layer, in blocks of rows.

    Parameters
    ----------
    out_features : int
    rows : int
        Most rows of a block. Products of gradients of two blocks are left out: they count as 0.
    device : torch.device or str

    Attributes
    ----------
    blocks : list of Tensor
        Float64, (rows, rows) each: the diagonal blocks, of as equal size as possible.
    """

    def __init__(self, out_features: int, rows: int, *, device: torch.device | str = "cpu") -> None:
        sizes = row_blocks(out_features, rows)
        self.blocks = [torch.zeros(size, size, dtype=torch.float64, device=device) for size in sizes]

    def add(self, gradients: Tensor) -> None:
        """Count gradients, (tokens, out_features); products are summed in float32 or better."""
        products = torch.promote_types(gradients.dtype, torch.float32)
        sizes = [len(block) for block in self.blocks]
        for block, own in zip(self.blocks, torch.split(gradients.to(products), sizes, dim=1), strict=True):
            block += own.T @ own


def row_blocks(out_features: int, rows: int) -> list[int]:
    """Return the sizes of as few blocks as can be of at most `rows` rows, as equal as possible."""
    count = -(-out_features // rows)
    return [(out_features + index) // count for index in range(count)]


class RowFeedback:
    """Quantises blocks of columns so that the errors of rows compensate for each other.

    Parameters
    ----------
    blocks : sequence of Tensor
        :attr:`OutputHessian.blocks`, of any floating-point dtype.
    device : torch.device
        That of the weight.
    """

    def __init__(self, blocks: Sequence[Tensor], device: torch.device) -> None:
        self._blocks = [_rows_of(block.to(device, torch.float64, copy=True)) for block in blocks]

    def quantize_block(self, block: Block, method: Method) -> tuple[Tensor, Tensor]:
        """Return what :func:`ternhw_quant.methods.block.quantize_block` returns."""
        theta = block.weight.new_empty(method.grid.parameters, len(block.weight))
        codes = torch.empty_like(block.weight, dtype=torch.uint8)
        start = 0
        for rows in self._blocks:
            places = start + rows.order
            theta[:, places], codes[places] = _quantized(block.of_rows(places), rows, method)
            start += len(places)
        return theta, codes


@dataclass(frozen=True, kw_only=True, eq=False)
class _Rows:
    """Rows that compensate for each other's errors.

    Attributes
    ----------
    order : int64, shape (rows,)
        In which they are rounded.
    hessian : float64, shape (rows, rows)
        G, damped, in this order.
    steps : list of slice
        Those that are rounded together, in this order.
    feedback : list of Tensor
        For each step ``U_BB⁻ᵀ U_ABᵀ``, (rows of the step, rows before it).
    """

    order: Tensor
    hessian: Tensor
    steps: list[slice]
    feedback: list[Tensor]


def _rows_of(hessian: Tensor) -> _Rows:
    diagonal = hessian.diagonal()
    # Rows that no gradient reaches do not depend on each other.
    diagonal += _DAMPING * diagonal.mean() or 1.0
    # Neighbours often depend on each other, such as those of an attention head, so each is in another step.
    count = min(-(-len(hessian) // _TOGETHER), _STEPS)
    together = [torch.arange(first, len(hessian), count) for first in range(count)]
    order = torch.cat(together).to(hessian.device)
    hessian = hessian[order][:, order]
    # The factor of the reversed matrix, reversed, is upper triangular: U D^½.
    factor = torch.linalg.cholesky(hessian.flip(0, 1)).flip(0, 1)
    steps, feedback = list[slice](), list[Tensor]()
    for rows in together:
        start = steps[-1].stop if steps else 0
        step = slice(start, start + len(rows))
        steps.append(step)
        feedback.append(
            torch.linalg.solve_triangular(factor[step, step].T, factor[:start, step].T, upper=False)
        )
    return _Rows(order=order, hessian=hessian, steps=steps, feedback=feedback)


def _quantized(block: Block, rows: _Rows, method: Method) -> tuple[Tensor, Tensor]:
    """Return parameters and codes of `rows`, which `block` has in their order.

    Sweeps of single codes come when all rows are rounded.
    """
    grid = method.grid
    theta = block.weight.new_empty(grid.parameters, len(block.weight))
    codes = torch.empty_like(block.weight, dtype=torch.uint8)
    errors = torch.zeros_like(block.weight)
    unswept = replace(method, icm_sweeps=0)
    for step, feedback in zip(rows.steps, rows.feedback, strict=True):
        part = block.of_rows(step, moved=feedback @ errors[: step.start])
        theta[:, step], codes[step] = quantize_block(part, unswept)
        errors[step] = block.weight[step] - grid.values(codes[step], theta[:, step])
    for _ in range(method.icm_sweeps):
        for step in rows.steps:
            _sweep(block, rows, method, step, theta, codes, errors)
    return theta, codes


def _sweep(
    block: Block, rows: _Rows, method: Method, step: slice, theta: Tensor, codes: Tensor, errors: Tensor
) -> None:
    """Do one sweep of single codes of the rows of a step, given the errors of all others.

    Rows of a step do not see each other move, so if they raise the cost together, none moves.
    """
    grid, across = method.grid, rows.hessian[step]
    slopes = across @ errors
    own = across[:, step].diagonal()[:, None]
    part = block.of_rows(step, moved=slopes / own - errors[step])
    new_theta, new_codes = swept_block(part, method, theta[:, step], codes[step], 1)
    better = part.errors(grid.values(new_codes, new_theta)) < part.errors(
        grid.values(codes[step], theta[:, step])
    )
    new_theta = torch.where(better, new_theta, theta[:, step])
    new_codes = torch.where(better[:, None], new_codes, codes[step])
    new_errors = block.weight[step] - grid.values(new_codes, new_theta)
    moves = new_errors - errors[step]
    rise = ((across[:, step] @ moves + 2 * slopes) * (moves @ block.metric)).sum()
    if rise < 0:
        theta[:, step], codes[step], errors[step] = new_theta, new_codes, new_errors
