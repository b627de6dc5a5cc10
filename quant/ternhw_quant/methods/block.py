"""One block of a matrix: a group of every row, and the metric in which its error counts.

With the columns behind the block free to move, an error ``e = w − q`` of the block costs ``e M eᵀ``,
``M = (Z_BB)⁻¹`` (:mod:`ternhw_quant.methods.driver`). The data-free fit of a group does not see it;
rounding with feedback, the refit of the parameters and the sweeps of single codes do.
"""

from dataclasses import dataclass
from functools import cached_property

import torch
from torch import Tensor

from ternhw_quant.methods import pt2
from ternhw_quant.methods.fits import as_stored, fit_groups
from ternhw_quant.methods.method import Method
from ternhw_quant.methods.rounding import round_in_block, swept
from ternhw_quant.weights.grid import Grid

#: A least-squares system is singular if its determinant is below this share of its diagonal's product.
_LEAST_DETERMINANT = 1e-10

#: Elements of the systems that are solved together; they take three times eight bytes each.
_REFIT_ELEMENTS = 1 << 23


@dataclass(frozen=True, eq=False)
class Block:
    """The next columns of a matrix, and what their error costs.

    Attributes
    ----------
    weight : float64, shape (rows, columns)
        Compensated for all blocks before.
    factor : float64, shape (columns, columns)
        U, upper triangular: ``UᵀU`` is Z_BB.
    hessian : float64, shape (columns, columns)
        Σ x xᵀ of these columns, undamped.
    unit : float64, shape (rows,), or None
        Unit of the mantissas of each row; None if scales are float16.
    whole : Block, or None
        The block that this one has some rows of: their metric is the same.
    """

    weight: Tensor
    factor: Tensor
    hessian: Tensor
    unit: Tensor | None = None
    whole: "Block | None" = None

    @cached_property
    def metric(self) -> Tensor:
        """M, the inverse of Z_BB."""
        if self.whole is not None:
            return self.whole.metric
        return torch.cholesky_inverse(self.factor, upper=True)

    def of_rows(self, rows: Tensor | slice, *, moved: Tensor | float = 0.0) -> "Block":
        """Return these rows of the block, their weights `moved`."""
        unit = None if self.unit is None else self.unit[rows]
        return Block(self.weight[rows] + moved, self.factor, self.hessian, unit, self.whole or self)

    def errors(self, values: Tensor) -> Tensor:
        """Return what `values` in place of the weights cost each row."""
        error = self.weight - values
        return ((error @ self.metric) * error).sum(1)


def quantize_block(block: Block, method: Method) -> tuple[Tensor, Tensor]:
    """Return the parameters, as they are stored, and the codes of a block.

    Returns
    -------
    theta : float64, shape (parameters, rows)
    codes : uint8, shape (rows, columns)
    """
    theta, codes = fit_groups(block.weight, method, block.unit)
    if method.rounding == "in-block":
        theta, codes = _rounded(block, method, theta, codes)
    else:
        theta = _refitted(block, method, theta, codes)
    theta = as_stored(method, theta, block.unit)
    return swept_block(block, method, theta, codes, method.icm_sweeps)


def swept_block(
    block: Block, method: Method, theta: Tensor, codes: Tensor, sweeps: int
) -> tuple[Tensor, Tensor]:
    """Return parameters and codes after sweeps of single codes and a refit; without sweeps those given."""
    if not sweeps:
        return theta, codes
    codes = swept(block.weight, codes, method.grid.levels(theta), block.metric, sweeps)
    return as_stored(method, _refitted(block, method, theta, codes), block.unit), codes


def _rounded(block: Block, method: Method, theta: Tensor, codes: Tensor) -> tuple[Tensor, Tensor]:
    """Round and refit, again from the refitted parameters; of the rounds each row keeps its best."""
    grid = method.grid
    least = torch.full_like(theta[0], torch.inf)
    best, best_codes = theta, codes
    for _ in range(method.rounds):
        theta = as_stored(method, theta, block.unit)
        codes = round_in_block(block.weight, grid.levels(theta), block.factor)
        theta = _refitted(block, method, theta, codes)
        errors = block.errors(grid.values(codes, theta))
        better = errors < least
        least = torch.where(better, errors, least)
        best = torch.where(better, theta, best)
        best_codes = torch.where(better[:, None], codes, best_codes)
    return best, best_codes


def _refitted(block: Block, method: Method, theta: Tensor, codes: Tensor) -> Tensor:
    """Return the method's parameters for codes that stand."""
    if method.refit == "aga":
        return pt2.activation_aware_grid(block.weight, codes, block.hessian, theta)
    if method.refit == "schur":
        return refitted(block, method.grid, theta, codes)
    return theta


def refitted(block: Block, grid: Grid, theta: Tensor, codes: Tensor) -> Tensor:
    """Return the parameters of least error in the block's metric for fixed codes.

    Solves ``(B_c M B_cᵀ) θ = B_c M wᵀ`` for each row, where column j of B_c is what the parameters count in
    the level of code c_j. A row whose codes do not determine all parameters keeps those it has.

    Returns
    -------
    float64, shape (parameters, rows)
    """
    rows = max(1, _REFIT_ELEMENTS // (grid.parameters * block.weight.shape[1]))
    parts = [slice(start, start + rows) for start in range(0, len(codes), rows)]
    solved = [_solved(grid, block.metric, block.weight[part], codes[part], theta[:, part]) for part in parts]
    return torch.cat(solved, dim=1)


def _solved(grid: Grid, metric: Tensor, weight: Tensor, codes: Tensor, theta: Tensor) -> Tensor:
    counts = grid.basis.to(codes.device)[:, codes.long()].transpose(0, 1)
    weighted = counts @ metric
    matrix = weighted @ counts.transpose(1, 2)
    target = (weighted @ weight[:, :, None])[:, :, 0]
    new, _ = torch.linalg.solve_ex(matrix, target)
    regular = torch.linalg.det(matrix) > _LEAST_DETERMINANT * matrix.diagonal(dim1=1, dim2=2).prod(1)
    return torch.where(regular, new.T, theta)
