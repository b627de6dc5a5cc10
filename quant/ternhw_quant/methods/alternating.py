"""Alternating least squares of groups on grids of trit-planes, from several starts.

The two steps of PTQTP's Algorithm 1 (arXiv:2509.16989v2), nearest trits for the scales and best scales for
the trits, for any number of planes, tied or not. Levels come in pairs ±L, so magnitudes are enough, and a
group is sorted once: the codes of a step are where the levels' midpoints lie among the magnitudes, and all
sums are differences of prefix sums. :func:`alternate` is compiled on the CPU and in torch elsewhere; both
stop when no weight changes its code.
"""

import numpy as np
import torch
from torch import Tensor

from ternhw_quant.compiled import Array, compiled
from ternhw_quant.weights.grid import Grid

#: Keeps the normal equations regular when two planes are equal (λ₀ of PTQTP's Algorithm 2).
_RIDGE = 1e-8

#: Groups at a time: large enough to hide a call, small enough for the memory.
_CHUNK = 1 << 14


def alternate(grid: Grid, groups: Tensor, starts: Tensor, *, max_iterations: int = 100) -> Tensor:
    """Return the scales of least squared error that any of the starts leads to.

    Each start alternates the nearest level for every weight with least squares for the scales, until no
    weight changes its code. The error of a group never rises above that of its best start.

    Parameters
    ----------
    grid : Grid
        Of trit-planes without an offset.
    groups : float64, shape (rows, columns)
    starts : float64, shape (starts, parameters, rows)
    max_iterations : int

    Returns
    -------
    float64, shape (parameters, rows)
        Canonical.
    """
    chunks = zip(torch.split(groups, _CHUNK), torch.split(starts, _CHUNK, dim=2), strict=True)
    fitted = [_alternate_chunk(grid, part, start, max_iterations) for part, start in chunks]
    return grid.canonical(torch.cat(fitted, dim=1))


def _alternate_chunk(grid: Grid, groups: Tensor, starts: Tensor, max_iterations: int) -> Tensor:
    # Of t and −t the one whose first trit that is not 0 is 1 comes first among the codes.
    basis = grid.basis[:, [0, *range(1, grid.codes, 2)]]
    if groups.device.type != "cpu":
        ordered = groups.abs().sort(dim=1).values
        return _alternate_torch(basis.to(groups.device), ordered, starts, max_iterations)
    magnitudes = np.abs(groups.numpy())
    magnitudes.sort(axis=1)
    best = np.empty((len(groups), grid.parameters))
    first = starts.permute(2, 0, 1).contiguous().numpy()
    _alternate_compiled(magnitudes, basis.numpy(), first, max_iterations, best)
    return torch.from_numpy(best).T


# Compiled: a group at a time.


@compiled
def _alternate_compiled(groups: Array, basis: Array, starts: Array, max_iterations: int, best: Array) -> None:
    parameters, codes = basis.shape
    sums = np.zeros(groups.shape[1] + 1)
    levels, order, ends = np.empty(codes), np.arange(codes), np.zeros(codes, np.int64)
    old_order, old_ends = np.empty_like(order), np.empty_like(ends)
    normal, theta = np.empty((parameters, parameters)), np.empty(parameters)
    for row in range(len(groups)):
        group = groups[row]
        for column in range(len(group)):
            sums[column + 1] = sums[column] + group[column]
        least = np.inf
        for start in range(starts.shape[1]):
            theta[:] = starts[row, start]
            _find_runs(group, basis, theta, levels, order, ends)
            for _ in range(max_iterations):
                old_order[:], old_ends[:] = order, ends
                _set_normal_equations(basis, levels, order, ends, sums, normal, theta)
                _solve_in_place(normal, theta)
                _find_runs(group, basis, theta, levels, order, ends)
                if np.array_equal(ends, old_ends) and np.array_equal(order, old_order):
                    break
            error = _error(levels, order, ends, sums)
            if error < least:
                least = error
                best[row] = theta


@compiled
def _find_runs(group: Array, basis: Array, theta: Array, levels: Array, order: Array, ends: Array) -> None:
    """Set the levels, their order by magnitude, and where the weights nearest to each end.

    Of equal levels the first code has all the weights, of two equally near the one of the first code.
    """
    for code in range(len(levels)):
        levels[code] = 0.0
        for parameter in range(len(theta)):
            levels[code] += theta[parameter] * basis[parameter, code]
    _sort_codes(levels, order)
    first = 0
    for place in range(len(order)):
        bound, closed = np.inf, True
        if place + 1 < len(order):
            low, high = abs(levels[order[place]]), abs(levels[order[place + 1]])
            if low == high:
                continue
            bound, closed = (low + high) / 2, order[first] < order[place + 1]
        # The last iterations move few weights: the search begins where the weights ended before.
        end = ends[place]
        while end < len(group) and (group[end] < bound or (closed and group[end] == bound)):
            end += 1
        while end > 0 and (group[end - 1] > bound or (not closed and group[end - 1] == bound)):
            end -= 1
        ends[first : place + 1] = end
        first = place + 1


@compiled
def _sort_codes(levels: Array, order: Array) -> None:
    """Sort the codes in `order` by the magnitude of their level, equal ones by code: an insertion sort."""
    for last in range(1, len(order)):
        code, place = order[last], last
        while place > 0:
            below = order[place - 1]
            low, high = abs(levels[below]), abs(levels[code])
            if low < high or (low == high and below < code):
                break
            order[place] = below
            place -= 1
        order[place] = code


@compiled
def _set_normal_equations(
    basis: Array, levels: Array, order: Array, ends: Array, sums: Array, normal: Array, right: Array
) -> None:
    normal[:], right[:] = 0.0, 0.0
    begin = 0
    for place in range(len(order)):
        code, end = order[place], ends[place]
        if end > begin:
            count, total = end - begin, sums[end] - sums[begin]
            sign = -1.0 if levels[code] < 0 else 1.0
            for one in range(len(right)):
                right[one] += sign * basis[one, code] * total
                for other in range(one + 1):
                    normal[one, other] += basis[one, code] * basis[other, code] * count
        begin = end


@compiled
def _solve_in_place(normal: Array, right: Array) -> None:
    """Solve ``(normal + λ)·x = right``, of which `normal` has the lower half, into `right` (Cholesky)."""
    size = len(right)
    for column in range(size):
        normal[column, column] += _RIDGE
        for row in range(column, size):
            for inner in range(column):
                normal[row, column] -= normal[row, inner] * normal[column, inner]
            if row == column:
                # Two equal planes leave 2λ here, less what is rounded off.
                normal[row, row] = np.sqrt(max(normal[row, row], _RIDGE))
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
        level, end = abs(levels[order[place]]), ends[place]
        error += level * ((end - begin) * level - 2 * (sums[end] - sums[begin]))
        begin = end
    return error


# In torch: all groups and starts at once.


def _alternate_torch(basis: Tensor, ordered: Tensor, starts: Tensor, max_iterations: int) -> Tensor:
    """Return the scales, (parameters, rows), for sorted magnitudes."""
    products = (basis[:, None] * basis).flatten(0, 1).T
    ridge = _RIDGE * torch.eye(len(basis), dtype=basis.dtype, device=basis.device)
    sums = torch.nn.functional.pad(ordered.cumsum(1), (1, 0))
    theta = starts.permute(2, 0, 1)
    counts, totals = _nearest_sums(ordered, sums, theta @ basis)
    for _ in range(max_iterations):
        normal = (counts @ products).view(*theta.shape, -1) + ridge
        theta = torch.linalg.solve(normal, (totals @ basis.T)[..., None])[..., 0]
        old_counts, old_totals = counts, totals
        counts, totals = _nearest_sums(ordered, sums, theta @ basis)
        if torch.equal(counts, old_counts) and torch.equal(totals, old_totals):
            break
    levels = theta @ basis
    best = (levels * (counts * levels - 2 * totals)).sum(-1).argmin(dim=1)
    return theta[torch.arange(len(best), device=best.device), best].T


def _nearest_sums(ordered: Tensor, sums: Tensor, levels: Tensor) -> tuple[Tensor, Tensor]:
    """Return how many weights are nearest to each level, and their sum with the level's sign.

    Parameters
    ----------
    ordered : float64, shape (rows, columns)
        Magnitudes.
    sums : float64, shape (rows, columns + 1)
    levels : float64, shape (rows, starts, codes)
    """
    rows, _, codes = levels.shape
    ascending, order = levels.abs().sort(dim=-1, stable=True)
    is_new = torch.ones_like(order, dtype=torch.bool)
    is_new[..., 1:] = ascending[..., 1:] > ascending[..., :-1]
    place = torch.arange(codes, device=order.device).expand_as(order)
    first = order.gather(-1, torch.where(is_new, place, 0).cummax(-1).values)
    bounds = (ascending[..., 1:] + ascending[..., :-1]) / 2
    above = torch.nextafter(bounds, bounds.new_tensor(torch.inf))
    bounds = torch.where(first[..., :-1] < order[..., 1:], above, bounds)
    # The weights of equal levels end where those of the last of them do.
    bounds = torch.where(is_new[..., 1:], bounds, torch.inf).flip(-1).cummin(-1).values.flip(-1)
    ends = torch.searchsorted(ordered, bounds.reshape(rows, -1)).view(bounds.shape)
    ends = torch.nn.functional.pad(torch.nn.functional.pad(ends, (1, 0)), (0, 1), value=ordered.shape[1])
    totals = sums.gather(1, ends.view(rows, -1)).view_as(ends).diff(dim=-1)
    empty = torch.zeros_like(levels)
    counts = empty.scatter(-1, order, ends.diff(dim=-1).to(levels.dtype))
    return counts, empty.scatter(-1, order, totals) * torch.where(levels < 0, -1.0, 1.0)
