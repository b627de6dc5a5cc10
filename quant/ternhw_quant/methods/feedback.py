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
from itertools import zip_longest

import torch
from torch import Tensor

from ternhw_quant.methods.block import Block, quantize_block, swept_block
from ternhw_quant.methods.method import Method

#: Rows of a block that are rounded together, so that there is no feedback among them: as many, and more where
#: there would be more steps than this, each of which has a cost of its own.
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
        parts, start = list[list[_Part]](), 0
        for block in blocks:
            parts.append(_parts(block.to(device, torch.float64, copy=True), start))
            start += len(block)
        self._steps = [[part for part in step if part is not None] for step in zip_longest(*parts)]

    def quantize_block(self, block: Block, method: Method) -> tuple[Tensor, Tensor]:
        """Return what :func:`ternhw_quant.methods.block.quantize_block` returns.

        Sweeps of single codes come when all rows are rounded.
        """
        theta = block.weight.new_empty(method.grid.parameters, len(block.weight))
        codes = torch.empty_like(block.weight, dtype=torch.uint8)
        errors = torch.zeros_like(block.weight)
        unswept = replace(method, icm_sweeps=0)
        for step in self._steps:
            rows = torch.cat([part.rows for part in step])
            moved = torch.cat([part.feedback @ errors[part.before] for part in step])
            theta[:, rows], codes[rows] = quantize_block(block.of_rows(rows, moved=moved), unswept)
            errors[rows] = block.weight[rows] - method.grid.values(codes[rows], theta[:, rows])
        for _ in range(method.icm_sweeps):
            for step in self._steps:
                _sweep(block, method, step, theta, codes, errors)
        return theta, codes


@dataclass(frozen=True, kw_only=True, eq=False)
class _Part:
    """Rows of one block of the output Hessian that are rounded together.

    Attributes
    ----------
    rows, before, all : int64
        Their places in the weight, those of the block's rows that are rounded before, and of all its rows.
    feedback : float64, shape (rows, before)
        ``U_BB⁻ᵀ U_ABᵀ``.
    hessian : float64, shape (rows, all)
        G, damped.
    own : float64, shape (rows, rows)
        G, damped.
    """

    rows: Tensor
    before: Tensor
    all: Tensor
    feedback: Tensor
    hessian: Tensor
    own: Tensor


def _parts(hessian: Tensor, start: int) -> list[_Part]:
    """Return the parts of a block whose first row has the place `start`; `hessian` is overwritten."""
    diagonal = hessian.diagonal()
    # Rows that no gradient reaches do not depend on each other.
    diagonal += _DAMPING * diagonal.mean() or 1.0
    # Neighbours often depend on each other, such as those of an attention head, so each is in another step.
    count = min(-(-len(hessian) // _TOGETHER), _STEPS)
    together = [torch.arange(first, len(hessian), count) for first in range(count)]
    order = torch.cat(together).to(hessian.device)
    hessian, places = hessian[order][:, order], start + order
    # The factor of the reversed matrix, reversed, is upper triangular: U D^½.
    factor = torch.linalg.cholesky(hessian.flip(0, 1)).flip(0, 1)
    parts, first = list[_Part](), 0
    for rows in together:
        step, first = slice(first, first + len(rows)), first + len(rows)
        own, before = factor[step, step], factor[: step.start, step]
        parts.append(
            _Part(
                rows=places[step],
                before=places[: step.start],
                all=places,
                feedback=torch.linalg.solve_triangular(own.T, before.T, upper=False),
                hessian=hessian[step],
                own=hessian[step, step],
            )
        )
    return parts


def _sweep(
    block: Block, method: Method, step: Sequence[_Part], theta: Tensor, codes: Tensor, errors: Tensor
) -> None:
    """Do one sweep of single codes of the rows of a step, given the errors of all others.

    Rows of a part do not see each other move, so if they raise the cost together, none of them moves.
    """
    grid, rows, sizes = (
        method.grid,
        torch.cat([part.rows for part in step]),
        [len(part.rows) for part in step],
    )
    old_theta, old_codes, old_errors = theta[:, rows], codes[rows], errors[rows]
    slopes = torch.cat([part.hessian @ errors[part.all] for part in step])
    own = torch.cat([part.own.diagonal() for part in step])[:, None]
    moved = block.of_rows(rows, moved=slopes / own - old_errors)
    new_theta, new_codes = swept_block(moved, method, old_theta, old_codes, 1)
    better = moved.errors(grid.values(new_codes, new_theta)) < moved.errors(grid.values(old_codes, old_theta))
    new_errors = block.weight[rows] - grid.values(new_codes, new_theta)
    moves = torch.where(better[:, None], new_errors - old_errors, 0)
    products = [part.own @ each for part, each in zip(step, torch.split(moves, sizes), strict=True)]
    rises = ((torch.cat(products) + 2 * slopes) * (moves @ block.metric)).sum(1)
    lower = torch.cat([(each.sum() < 0).expand(len(each)) for each in torch.split(rises, sizes)])
    chosen = better & lower
    theta[:, rows] = torch.where(chosen, new_theta, old_theta)
    codes[rows] = torch.where(chosen[:, None], new_codes, old_codes)
    errors[rows] = torch.where(chosen[:, None], new_errors, old_errors)
