"""Alternating least squares of groups on any grid, from several starts: nearest codes, best parameters.

Both steps of PTQTP's Algorithm 1 (arXiv:2509.16989v2) and of PT²-LLM's Eqs. 7–10 (arXiv:2510.03267v2)
are these two. A group is sorted once; then the codes of a step are where its levels' midpoints lie among
the weights, and all sums are differences of prefix sums. :func:`alternate` is compiled on the CPU and in
torch elsewhere; both stop when no weight changes its code.
"""

from collections.abc import Callable
from typing import Any, TypeVar, cast

import numba
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ternhw_quant.grid import Grid

#: Keeps the normal equations regular when two planes are equal (λ₀ of PTQTP's Algorithm 2).
RIDGE = 1e-8

#: Groups at a time: large enough to hide a call, small enough for the memory.
_CHUNK = 1 << 14

Array = NDArray[Any]
_F = TypeVar("_F", bound=Callable[..., Any])


def compiled(function: _F) -> _F:
    """Compile `function` with Numba, for one thread, cached on disk."""
    return cast(_F, numba.njit(cache=True, nogil=True)(function))


def alternate(grid: Grid, groups: Tensor, starts: Tensor, *, max_iterations: int = 100) -> Tensor:
    """Return the parameters of least squared error that any of the starts leads to.

    Each start alternates the nearest level for every weight with least squares for the parameters,
    until no weight changes its code. The error of a group never rises above that of its best start.

    Parameters
    ----------
    grid : Grid
    groups : float64, shape (rows, columns)
    starts : float64, shape (starts, parameters, rows)
    max_iterations : int

    Returns
    -------
    float64, shape (parameters, rows)
        Canonical.
    """
    chunks = [
        _alternate_chunk(grid, part, start, max_iterations)
        for part, start in zip(torch.split(groups, _CHUNK), torch.split(starts, _CHUNK, dim=2), strict=True)
    ]
    return grid.canonical(torch.cat(chunks, dim=1))


def _alternate_chunk(grid: Grid, groups: Tensor, starts: Tensor, max_iterations: int) -> Tensor:
    ordered = groups.sort(dim=1).values
    if groups.device.type != "cpu":
        return _alternate_torch(grid, ordered, starts, max_iterations)
    best = np.empty((len(groups), grid.parameters))
    first = starts.permute(2, 0, 1).contiguous().numpy()
    _alternate_compiled(ordered.numpy(), grid.basis.numpy(), first, max_iterations, best)
    return torch.from_numpy(best).T


# Compiled: a group at a time.


@compiled
def _alternate_compiled(groups: Array, basis: Array, starts: Array, max_iterations: int, best: Array) -> None:
    parameters, codes = basis.shape
    sums = np.zeros(groups.shape[1] + 1)
    levels, order = np.empty(codes), np.arange(codes)
    ends, old_ends, old_order = (
        np.empty(codes, np.int64),
        np.empty(codes, np.int64),
        np.empty(codes, np.int64),
    )
    normal, theta = np.empty((parameters, parameters)), np.empty(parameters)
    for row in range(len(groups)):
        group = groups[row]
        for column in range(len(group)):
            sums[column + 1] = sums[column] + group[column]
        least = np.inf
        for start in range(starts.shape[1]):
            theta[:] = starts[row, start]
            _nearest_runs(group, basis, theta, levels, order, ends)
            for _ in range(max_iterations):
                old_ends[:], old_order[:] = ends, order
                _normal_equations(basis, order, ends, sums, normal, theta)
                _solve_in_place(normal, theta)
                _nearest_runs(group, basis, theta, levels, order, ends)
                if np.array_equal(ends, old_ends) and np.array_equal(order, old_order):
                    break
            error = _error(levels, order, ends, sums)
            if error < least:
                least = error
                best[row] = theta


@compiled
def _nearest_runs(group: Array, basis: Array, theta: Array, levels: Array, order: Array, ends: Array) -> None:
    """Set the levels, their order from the lowest, and where the weights nearest to each end."""
    for code in range(len(levels)):
        level = 0.0
        for parameter in range(len(theta)):
            level += theta[parameter] * basis[parameter, code]
        levels[code] = level
    for place in range(1, len(order)):
        code = order[place]
        while place > 0 and levels[order[place - 1]] > levels[code]:
            order[place] = order[place - 1]
            place -= 1
        order[place] = code
    for place in range(len(order) - 1):
        bound = (levels[order[place]] + levels[order[place + 1]]) / 2
        ends[place] = np.searchsorted(group, bound)
    ends[len(order) - 1] = len(group)


@compiled
def _normal_equations(
    basis: Array, order: Array, ends: Array, sums: Array, normal: Array, right: Array
) -> None:
    normal[:], right[:] = 0.0, 0.0
    begin = 0
    for place in range(len(order)):
        code, end = order[place], ends[place]
        if end > begin:
            count, total = end - begin, sums[end] - sums[begin]
            for one in range(len(right)):
                right[one] += basis[one, code] * total
                for other in range(one + 1):
                    normal[one, other] += basis[one, code] * basis[other, code] * count
        begin = end


@compiled
def _solve_in_place(normal: Array, right: Array) -> None:
    """Solve by the Cholesky factor of ``normal + λ``, whose lower half is given, into `right`."""
    size = len(right)
    for column in range(size):
        normal[column, column] += RIDGE
        for row in range(column, size):
            for inner in range(column):
                normal[row, column] -= normal[row, inner] * normal[column, inner]
            if row == column:
                normal[row, row] = np.sqrt(max(normal[row, row], RIDGE / 2))
            else:
                normal[row, column] /= normal[column, column]
    for row in range(size):
        for inner in range(row):
            right[row] -= normal[row, inner] * right[inner]
        right[row] /= normal[row, row]
    for row in range(size - 1, -1, -1):
        for inner in range(row + 1, size):
            right[row] -= normal[inner, row] * right[inner]
        right[row] /= normal[row, row]


@compiled
def _error(levels: Array, order: Array, ends: Array, sums: Array) -> float:
    """Return the squared error less ``Σ w²``."""
    error, begin = 0.0, 0
    for place in range(len(order)):
        level, end = levels[order[place]], ends[place]
        error += level * ((end - begin) * level - 2 * (sums[end] - sums[begin]))
        begin = end
    return error


# In torch: all groups and starts at once.


def _alternate_torch(grid: Grid, ordered: Tensor, starts: Tensor, max_iterations: int) -> Tensor:
    basis = grid.basis.to(ordered.device)
    products = (basis[:, None] * basis).flatten(0, 1).T
    ridge = RIDGE * torch.eye(grid.parameters, dtype=basis.dtype, device=basis.device)
    sums = torch.nn.functional.pad(ordered.cumsum(1), (1, 0))
    theta = starts.permute(2, 0, 1)
    counts, totals, levels = _nearest_counts(basis, ordered, sums, theta)
    for _ in range(max_iterations):
        normal = (counts @ products).view(*theta.shape, -1) + ridge
        theta = torch.linalg.solve(normal, (totals @ basis.T)[..., None])[..., 0]
        old_counts, old_totals = counts, totals
        counts, totals, levels = _nearest_counts(basis, ordered, sums, theta)
        if torch.equal(counts, old_counts) and torch.equal(totals, old_totals):
            break
    errors = (levels * (counts * levels - 2 * totals)).sum(-1)
    best = errors.argmin(dim=1)
    return theta[torch.arange(len(best), device=best.device), best].T


def _nearest_counts(
    basis: Tensor, ordered: Tensor, sums: Tensor, theta: Tensor
) -> tuple[Tensor, Tensor, Tensor]:
    """Return the count and the sum of the weights of each code, and its level, (rows, starts, codes)."""
    rows, starts, _ = theta.shape
    levels = theta @ basis
    ascending, order = levels.sort(dim=-1, stable=True)
    bounds = ((ascending[..., 1:] + ascending[..., :-1]) / 2).reshape(rows, -1)
    ends = torch.searchsorted(ordered, bounds).view(rows, starts, -1)
    ends = torch.nn.functional.pad(ends, (1, 0))
    ends = torch.nn.functional.pad(ends, (0, 1), value=ordered.shape[1])
    totals = sums.gather(1, ends.view(rows, -1)).view_as(ends).diff(dim=-1)
    counts = ends.diff(dim=-1).to(levels.dtype)
    empty = torch.zeros_like(levels)
    return empty.scatter(-1, order, counts), empty.scatter(-1, order, totals), levels
