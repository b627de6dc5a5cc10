"""Two planes from several starts (``ptqtp+``): PTQTP's alternation from each; the best result is kept.

A fit depends on magnitudes alone: with ``α1 ≥ α2 ≥ 0`` and ``v = |w|`` there are the levels 0, then α2 and
``α1 − α2`` in their order, α1, and ``α1 + α2``. So an iteration is four thresholds among the sorted
magnitudes, five differences of prefix sums and one 2×2 solve, and all starts share the sorted group.
"""

import numpy as np
import torch
from torch import Tensor

from ternhw_quant.compiled import Array, compiled
from ternhw_quant.methods.alternating import alternate
from ternhw_quant.weights.grid import trit_planes

#: Starts ``α = (s·a, s·r·a)`` with ``a = mean|w|``, as (s, s·r). Of all pairs of the s of 8, those of 4 leave
#: the least error: on a small Llama 7.7 % less than the published start, where 8 leave 8.0 %, 88 8.2 % less.
STARTS = {
    4: tuple((s, s * r) for s in (1.6, 2.1) for r in (0.33, 0.66)),
    8: tuple((s, s * r) for s in (1.2, 1.6, 2.1, 2.8) for r in (0.33, 0.66)),
    88: tuple((s / 4, s / 4 * r / 10) for s in range(3, 14) for r in range(2, 10)),
}

#: λ₀ of PTQTP's Algorithm 2, as in `alternating`: a compiled function takes it from its own file.
_RIDGE = 1e-8

#: Groups sorted at a time: large enough to hide the call, small enough for the cache.
_CHUNK = 1 << 12


def fit_starts(groups: Tensor, *, starts: int, max_iterations: int = 100) -> Tensor:
    """Return the scales, (2, rows), ``α1 ≥ α2 ≥ 0``, of least squared error that any start leads to.

    Parameters
    ----------
    groups : float64 or float32, shape (rows, columns)
        Computed in float64.
    starts : int
        A key of STARTS.
    max_iterations : int
        A start ends before, when no weight changes its code.
    """
    if groups.device.type != "cpu":
        groups = groups.double()
        factors = groups.new_tensor(STARTS[starts])[..., None]
        first = factors * groups.abs().mean(dim=1)
        return alternate(trit_planes(2), groups, first, max_iterations=max_iterations)
    scales = np.empty((len(groups), 2))
    for start in range(0, len(groups), _CHUNK):
        part = slice(start, start + _CHUNK)
        magnitudes = np.abs(groups[part].numpy())
        magnitudes.sort(axis=1)
        _fit_sorted(magnitudes, np.array(STARTS[starts]), max_iterations, scales[part])
    return torch.from_numpy(scales).T


@compiled
def _fit_sorted(groups: Array, starts: Array, max_iterations: int, scales: Array) -> None:
    size = groups.shape[1]
    sums = np.zeros(size + 1)
    for row in range(len(groups)):
        group = groups[row]
        for column in range(size):
            sums[column + 1] = sums[column] + group[column]
        mean, least = sums[size] / size, np.inf
        for start in range(len(starts)):
            first, second, error = _descend(
                group, sums, starts[start, 0] * mean, starts[start, 1] * mean, max_iterations
            )
            if error < least:
                least = error
                scales[row, 0], scales[row, 1] = first, second


@compiled
def _descend(
    group: Array, sums: Array, first: float, second: float, max_iterations: int
) -> tuple[float, float, float]:
    """Return the scales where a start ends, and the squared error there less ``Σ v²``."""
    e1, e2, e3, e4, mixed_first = _ends(group, first, second, 0, 0, 0, 0)
    for _ in range(max_iterations):
        first, second = _solve(group, sums, e1, e2, e3, e4, mixed_first)
        o1, o2, o3, o4, old_mixed_first = e1, e2, e3, e4, mixed_first
        e1, e2, e3, e4, mixed_first = _ends(group, first, second, e1, e2, e3, e4)
        if e1 == o1 and e2 == o2 and e3 == o3 and e4 == o4 and mixed_first == old_mixed_first:
            break
    low, high = min(second, first - second), max(second, first - second)
    error = (
        _cost(sums, e1, e2, low)
        + _cost(sums, e2, e3, high)
        + _cost(sums, e3, e4, first)
        + _cost(sums, e4, len(group), first + second)
    )
    return first, second, error


@compiled
def _ends(
    group: Array, first: float, second: float, e1: int, e2: int, e3: int, e4: int
) -> tuple[int, int, int, int, bool]:
    """Return where the weights of the lower four levels end, and whether α1 − α2 is the lower of the two.

    The search begins where the weights ended before: the last iterations move few of them.
    """
    difference = first - second
    low, high = min(second, difference), max(second, difference)
    e1 = _end(group, e1, low / 2)
    e2 = _end(group, max(e1, e2), (low + high) / 2)
    e3 = _end(group, max(e2, e3), (high + first) / 2)
    e4 = _end(group, max(e3, e4), first + second / 2)
    return e1, e2, e3, e4, second > difference


@compiled
def _end(group: Array, end: int, bound: float) -> int:
    """Return where the weights up to `bound` end: of equally near levels a weight takes the lower."""
    while end < len(group) and group[end] <= bound:
        end += 1
    while end > 0 and group[end - 1] > bound:
        end -= 1
    return end


@compiled
def _solve(
    group: Array, sums: Array, e1: int, e2: int, e3: int, e4: int, mixed_first: bool
) -> tuple[float, float]:
    """Return both scales by Eqs. 6 and 7 in canonical form, λ kept apart so that nothing cancels."""
    size = len(group)
    if mixed_first:
        mixed, single = float(e2 - e1), float(e3 - e2)
        mixed_sum, single_sum = sums[e2] - sums[e1], sums[e3] - sums[e2]
    else:
        single, mixed = float(e2 - e1), float(e3 - e2)
        single_sum, mixed_sum = sums[e2] - sums[e1], sums[e3] - sums[e2]
    both, both_sum = float(size - e4), sums[size] - sums[e4]
    n11, n22, n12 = mixed + (e4 - e3) + both, single + mixed + both, both - mixed
    b1, b2 = mixed_sum + (sums[e4] - sums[e3]) + both_sum, single_sum - mixed_sum + both_sum
    determinant = n11 * n22 - n12 * n12 + _RIDGE * (n11 + n22 + _RIDGE)
    first = abs(n22 * b1 - n12 * b2 + _RIDGE * b1) / determinant
    second = abs(n11 * b2 - n12 * b1 + _RIDGE * b2) / determinant
    return max(first, second), min(first, second)


@compiled
def _cost(sums: Array, begin: int, end: int, level: float) -> float:
    cost: float = level * ((end - begin) * level - 2 * (sums[end] - sums[begin]))
    return cost
