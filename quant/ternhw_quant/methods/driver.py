"""The driver: one weight matrix, block by block of columns, each block a group of every row.

With ``H = Σ x xᵀ`` the squared output error of a row is ``(w − q) H (w − q)ᵀ``. Let R be the columns that
are not yet quantised, B its next block, and ``Z = (H_RR)⁻¹``. Once B has the values q_B, the others do best
to move by ``−(w_B − q_B)·(Z_BB)⁻¹·Z_BR``, and the error that B then costs is ``(w_B − q_B) M (w_B − q_B)ᵀ``
with ``M = (Z_BB)⁻¹``. So M is the metric in which a block is rounded and its parameters are found again,
whatever its grid. With ``U = chol(Z_BB)`` upper and ``U_BR = U⁻ᵀ·Z_BR``, the move is ``−E·U_BR``,
``E = (w_B − q_B)·U⁻¹``, and ``Z_RR − U_BRᵀ·U_BR`` is the inverse for what remains: a block Cholesky
factorisation whose order may be chosen on the way. GPTQ (arXiv:2210.17323) is the case of one column after
the other; PT²-LLM (arXiv:2510.03267) publishes ``E = (w_B − q_B) / diag U``.

Where the inputs x̃ of the full-precision model differ from x, ``W·x̃`` is what the layer should give, and the
weight that gives it best for x is ``W + W·C·H⁻¹``, ``C = Σ (x̃ − x) xᵀ``: GPTAQ's asymmetric term
(arXiv:2504.02692), solved at once. A layer whose output is added to the residual stream h can give
``h̃ − h`` on top: ``D·H⁻¹``, ``D = Σ (h̃ − h) xᵀ``. The driver begins with ``W + (f·W·C + r·D)·H⁻¹``.

Rows do not depend on each other, unless they compensate for each other's errors, too
(:mod:`ternhw_quant.methods.feedback`).
"""

from collections.abc import Sequence
from dataclasses import replace

import torch
from torch import Tensor

from ternhw_quant.methods import fits, pt2, ptqtp
from ternhw_quant.methods.block import Block, quantize_block
from ternhw_quant.methods.feedback import RowFeedback
from ternhw_quant.methods.fits import as_stored, fit_groups, row_units
from ternhw_quant.methods.hessian import Hessian
from ternhw_quant.methods.method import Method
from ternhw_quant.weights.assembly import assemble
from ternhw_quant.weights.uniform import Quantized

#: In PT²-LLM's released code this layer keeps its columns' order.
_UNORDERED_ROLE = "down_proj"


def quantize_matrix(
    weight: Tensor,
    method: Method,
    hessian: Hessian | None = None,
    *,
    outputs: Sequence[Tensor] | None = None,
    role: str = "",
) -> Quantized:
    """Quantise the weight of one linear layer.

    Parameters
    ----------
    weight : float32, float16 or bfloat16, shape (out_features, in_features)
        On any device; the work is done there, in float64.
    method : Method
    hessian : Hessian, or None
        Hessian of the layer's inputs; needed if the method is calibrated.
    outputs : sequence of Tensor, or None
        The blocks of an :class:`~ternhw_quant.methods.feedback.OutputHessian`. Without them there is no
        feedback from row to row.
    role : str
        The layer's name in its block, "down_proj": PT²-LLM's released code treats one of them apart.

    Returns
    -------
    TernaryMatrix or UniformMatrix
        On the CPU. The same inputs on the same device give the same bytes.

    Raises
    ------
    InputError
        If a weight is NaN or infinite.
    TypeError
        If `weight` is of another dtype.
    """
    ptqtp.check_weight(weight)
    if not method.calibrated:
        return _without_calibration(weight, method)
    if hessian is None:
        raise ValueError(f"Method {method.name} needs a Hessian")
    if method.compares and hessian.cross is None:
        raise ValueError("Asymmetric term needs the inputs of the full-precision model")
    return _calibrated(weight, method, hessian, outputs, role)


def _without_calibration(weight: Tensor, method: Method) -> Quantized:
    """Fit every group on its own, all whole groups in one call and the shorter last ones in another."""
    rows, columns = weight.shape
    size = method.group_size or columns
    order = _order_of_weights(weight, size, method)
    ordered = weight if order is None else weight[:, order]
    if method.fit == "ptqtp" and method.planes == 2 and method.starts == 1:
        return _published(ordered, method, size, order)
    whole = columns - columns % min(size, columns)
    parts = [ordered[:, :whole].reshape(-1, min(size, columns)), ordered[:, whole:]]
    same = fits.absmean(weight.double().reshape(1, -1)) if method.per_tensor else None
    fitted = [_fit_alone(part.double(), method, same) for part in parts if part.numel()]
    return assemble(
        method.grid,
        torch.cat([codes.reshape(rows, -1) for _, codes in fitted], dim=1),
        [group for theta, _ in fitted for group in theta.reshape(len(theta), rows, -1).unbind(2)],
        group_size=size,
        permutation=order,
    )


def _fit_alone(weight: Tensor, method: Method, same: Tensor | None) -> tuple[Tensor, Tensor]:
    """Return parameters and codes of groups, with the `same` parameters for all if there are any."""
    if same is None:
        return fit_groups(weight, method)
    theta = as_stored(method, same.expand(-1, len(weight)))
    return theta, method.grid.nearest(weight, theta)


def _published(weight: Tensor, method: Method, size: int, order: Tensor | None) -> Quantized:
    """Return what Algorithm 1 of PTQTP has for the whole tensor, whose groups all stop at one iteration."""
    matrix = ptqtp.quantize(
        weight,
        group_size=size,
        max_iterations=method.max_iterations,
        tolerance=method.tolerance,
        largest_condition=method.largest_condition,
    )
    return matrix if order is None else replace(matrix, permutation=order.cpu())


def _calibrated(
    weight: Tensor, method: Method, hessian: Hessian, outputs: Sequence[Tensor] | None, role: str
) -> Quantized:
    if hessian.silent:
        hessian = hessian.independent()  # Else all weights would become 0, as those of dead inputs do.
    size = method.group_size or weight.shape[1]
    rest = Rest(weight, method, hessian)
    order = _fixed_order(method, hessian)
    if order is not None:
        rest.bring_forward(order.to(weight.device))
    quantize = quantize_block if outputs is None else RowFeedback(outputs, weight.device).quantize_block
    by_similarity = method.order == "ssr" or (method.order == "ssr-released" and role != _UNORDERED_ROLE)
    blocks = []
    while len(rest.columns):
        if by_similarity:
            rest.bring_forward(_similar(rest.weight, size, method))
        columns, block = rest.columns[:size], rest.block(size)
        theta, codes = quantize(block, method)
        blocks.append((columns, theta, codes))
        rest.compensate(block, method.grid.values(codes, theta))
    ordered = by_similarity or order is not None
    return assemble(
        method.grid,
        torch.cat([codes for _, _, codes in blocks], dim=1),
        [theta for _, theta, _ in blocks],
        group_size=size,
        permutation=torch.cat([columns for columns, _, _ in blocks]) if ordered else None,
    )


class Rest:
    """The columns that are not yet quantised, in the order in which they will be.

    Parameters
    ----------
    weight : floating point, shape (rows, columns)
    method : Method
        Its target, damping, compensation and scales count here.
    hessian : Hessian

    Attributes
    ----------
    columns : int64
        Their places in the layer.
    weight : float64, shape (rows, columns)
        Compensated for every block so far.
    inverse : float64, shape (columns, columns)
        Z; without compensation it has meaning only within a block.
    """

    def __init__(self, weight: Tensor, method: Method, hessian: Hessian) -> None:
        device = weight.device
        self.method = method
        self.columns = torch.arange(weight.shape[1], device=device)
        self.weight = weight.to(torch.float64, copy=True)
        self.weight[:, hessian.dead.to(device)] = 0
        self.hessian = hessian.matrix.to(device)
        damped = hessian.damped(method.damping).to(device)
        self.cross = None
        if method.target == "block-wise" and method.asymmetric and hessian.cross is not None:
            self.cross = hessian.cross.to(device)
        elif method.compares:
            self.weight += _lacking(self.weight, method, hessian) @ _inverted(damped)
        self.inverse = damped if method.compensation == "none" else _inverted(damped)
        self.unit = row_units(self.weight, method)

    def bring_forward(self, first: Tensor) -> None:
        """Put the columns at these places first, the others behind them as they are."""
        behind = torch.ones_like(self.columns, dtype=torch.bool)
        behind[first] = False
        order = torch.cat([first, behind.nonzero()[:, 0]])
        self.columns, self.weight = self.columns[order], self.weight[:, order]
        self.inverse = self.inverse[order][:, order]

    def block(self, size: int) -> Block:
        """Return the next `size` columns, or as many as there are."""
        front = self.inverse[:size, :size]
        if self.method.compensation == "none":
            front = _inverted(front)
        columns = self.columns[:size]
        return Block(
            self.weight[:, :size],
            torch.linalg.cholesky(front, upper=True),
            self.hessian[columns][:, columns],
            self.unit,
        )

    def compensate(self, block: Block, values: Tensor) -> None:
        """Remove the block's columns, now of these values, and move the others to compensate their error."""
        size = values.shape[1]
        columns, self.columns = self.columns.tensor_split([size])
        link, self.inverse = self.inverse[:size, size:], self.inverse[size:, size:]
        self.weight = self.weight[:, size:]
        if self.method.compensation == "none" or not len(self.columns):
            return
        coupling = torch.linalg.solve_triangular(block.factor.T, link, upper=False)
        self.inverse.addmm_(coupling.T, coupling, alpha=-1)
        error = block.weight - values
        if self.method.compensation == "diagonal":
            error /= block.factor.diagonal()
        else:
            error = torch.linalg.solve_triangular(block.factor, error, upper=True, left=False)
        self.weight.addmm_(error, coupling, alpha=-1)
        if self.cross is not None:
            # As PT²-LLM's released code: later columns answer what the block lacks on the other inputs.
            drift = self.cross[columns][:, self.columns] @ self.inverse
            self.weight.addmm_(block.weight, drift, alpha=self.method.asymmetric)


def _lacking(weight: Tensor, method: Method, hessian: Hessian) -> Tensor:
    """Return ``f·W·C + r·D``, float64 (rows, columns)."""
    lacking = torch.zeros_like(weight)
    if hessian.cross is not None:
        lacking.addmm_(weight, hessian.cross.to(weight.device), alpha=method.asymmetric)
    if hessian.deviation is not None:
        lacking.add_(hessian.deviation.to(weight.device), alpha=method.residual)
    return lacking


def _inverted(matrix: Tensor) -> Tensor:
    return torch.cholesky_inverse(torch.linalg.cholesky(matrix))


def _fixed_order(method: Method, hessian: Hessian) -> Tensor | None:
    """Return the order of all columns where it is known before the first block and not their own."""
    if method.order == "act":
        return hessian.matrix.diagonal().argsort(descending=True, stable=True)
    if method.order == "random":
        return _shuffled(len(hessian.matrix), method)
    return None


def _order_of_weights(weight: Tensor, size: int, method: Method) -> Tensor | None:
    """Return the order of the columns by their weights alone, None for their own."""
    if method.order == "random":
        return _shuffled(weight.shape[1], method).to(weight.device)
    if method.order == "natural":
        return None
    columns, rest = [], torch.arange(weight.shape[1], device=weight.device)
    while len(rest):
        first = _similar(weight[:, rest].double(), size, method)
        columns.append(rest[first])
        rest = rest[~torch.isin(rest, rest[first])]
    return torch.cat(columns)


def _similar(weight: Tensor, size: int, method: Method) -> Tensor:
    """Return the places of the next block's columns by structural similarity."""
    if weight.shape[1] <= size:
        return torch.arange(weight.shape[1], device=weight.device)
    return pt2.similar_columns(weight, size, normalised=method.order == "ssr-released")


def _shuffled(columns: int, method: Method) -> Tensor:
    return torch.randperm(columns, generator=torch.Generator().manual_seed(method.seed))
