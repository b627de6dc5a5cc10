"""PTQTP (arXiv:2509.16989v2): each group of a weight row as two trit-planes with two scales.

:func:`quantize` and :func:`quantize_by_search` compute the same thing. The search is Algorithms 1
and 2 as printed: every weight against all nine trit pairs, in every iteration. The fast path sorts a
group once; the best pair then depends only on which of nine levels a weight lies nearest to, so an
iteration is eight binary searches, nine differences of prefix sums and one 2×2 solve.

What the paper leaves open, and what both do:

- Equal errors in Eq. 5 take the first pair in the order (−1,−1), (−1,0), …, (1,1). This matters: after
  the first iteration both scales are equal, and the tie rule alone chooses where the fit ends.
- The ridge λ is kept apart in the adjugate of Eq. 7. As printed, the first iteration (where the planes
  are equal and λ alone keeps A regular) is pure cancellation.
- A determinant of at most 1e−9, which only two empty planes have, keeps the scales as they are.
- Algorithm 1, line 11 takes the largest change over all groups of the tensor, so the number of
  iterations is one per tensor, and the tolerance is in the units of the weights.
"""

from dataclasses import replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ternhw_quant.compiled import Array, compiled
from ternhw_quant.errors import InputError
from ternhw_quant.methods import ranges
from ternhw_quant.methods.multistart import STARTS, fit_starts
from ternhw_quant.weights.matrix import TernaryMatrix

#: λ at the start and its bound (Algorithm 2, Eq. 3), the least usable det A.
FIRST_RIDGE, LARGEST_RIDGE = 1e-8, 1.0
LEAST_DETERMINANT = 1e-9

#: Both trits of the nine pairs in the order of the tie rule.
_ALL_FIRST, _ALL_SECOND = np.repeat((-1.0, 0.0, 1.0), 3), np.tile((-1.0, 0.0, 1.0), 3)

#: Pairs of equal value are stored as the first of these: the fewest non-zero trits, then plane one.
PAIRS = ((0, 0), (1, 0), (0, 1), (1, -1), (1, 1))

#: Groups sorted, or searched, at a time: large enough to hide the call, small enough for the cache.
_FIT_GROUPS, _SEARCH_GROUPS = 1 << 14, 1 << 10


def quantize(
    weight: Tensor,
    *,
    group_size: int = ranges.GROUP_SIZE.default,
    max_iterations: int = ranges.MAX_ITERATIONS.default,
    tolerance: float = ranges.TOLERANCE.default,
    largest_condition: float = ranges.LARGEST_CONDITION.default,
    starts: int = 1,
) -> TernaryMatrix:
    """Fit two trit-planes and their scales to each group of each row.

    Alternates ridge regression of the scales (Eqs. 1–3, 6, 7) with the nearest trit pair for each
    weight (Eq. 5), as Algorithms 1 and 2 do. The planes are the canonical ones: ``α1 ≥ α2 ≥ 0``, and
    one trit pair for each value.

    Parameters
    ----------
    weight : float32, float16 or bfloat16, shape (out_features, in_features)
    group_size : int
        Columns that share one scale per plane; the last group of a row may be shorter.
    max_iterations : int
        T_max of Algorithm 1.
    tolerance : float
        ε of Algorithm 1, in the units of `weight`.
    largest_condition : float
        κ_max of Eq. 3.
    starts : int
        1 is the published start. 4, 8 or 88 are those of :data:`multistart.STARTS`, of which each group
        keeps the best; they run until no trit changes, and tolerance and condition do not apply.

    Returns
    -------
    TernaryMatrix
        Two planes, float32 scales, on the CPU.

    Raises
    ------
    InputError
        If a weight is NaN or infinite, or an argument is out of its range.
    TypeError
        If `weight` is of another dtype.
    """
    check_parameters(
        group_size=group_size,
        max_iterations=max_iterations,
        tolerance=tolerance,
        largest_condition=largest_condition,
        starts=starts,
    )
    check_weight(weight)
    matrix = weight.detach().to("cpu", torch.float32).contiguous().numpy()
    blocks = _blocks(matrix, group_size)
    if starts == 1:
        fits = _fit_together(blocks, max_iterations, tolerance, largest_condition)
    else:
        fits = [
            fit_starts(torch.from_numpy(block), starts=starts, max_iterations=max_iterations).T.numpy()
            for block in blocks
        ]
    scales = -np.sort(-np.abs(_by_row(fits, rows=len(matrix))), axis=0)
    planes = np.empty((2, *matrix.shape), np.int8)
    _assign(matrix, scales, group_size, np.array(PAIRS), planes)
    return TernaryMatrix(
        planes=torch.from_numpy(planes),
        scales=torch.from_numpy(scales.astype(np.float32)),
        group_size=group_size,
    )


def quantize_by_search(
    weight: Tensor,
    *,
    group_size: int = ranges.GROUP_SIZE.default,
    max_iterations: int = ranges.MAX_ITERATIONS.default,
    tolerance: float = ranges.TOLERANCE.default,
    largest_condition: float = ranges.LARGEST_CONDITION.default,
) -> TernaryMatrix:
    """Do what :func:`quantize` does by the published nine-way search: the reference, some fifty times slower.

    Parameters, result and errors are those of :func:`quantize` with the published start.
    """
    check_parameters(
        group_size=group_size,
        max_iterations=max_iterations,
        tolerance=tolerance,
        largest_condition=largest_condition,
    )
    check_weight(weight)
    matrix = weight.detach().to("cpu", torch.float64).numpy()
    blocks = [torch.from_numpy(block) for block in _blocks(matrix, group_size)]
    states = [_search_start(groups) for groups in blocks]
    for _ in range(max_iterations):
        old = [scales for _, scales, _ in states]
        states = [
            _search_step(groups, *state, largest_condition)
            for groups, state in zip(blocks, states, strict=True)
        ]
        new = [scales for _, scales, _ in states]
        if max(float((n - o).norm(dim=0).max()) for n, o in zip(new, old, strict=True)) < tolerance:
            break
    fitted = [_canonical(planes, scales) for planes, scales, _ in states]
    return TernaryMatrix(
        planes=torch.cat([planes.reshape(2, len(matrix), -1) for planes, _ in fitted], dim=2),
        scales=torch.cat([scales.reshape(2, len(matrix), -1) for _, scales in fitted], dim=2).float(),
        group_size=group_size,
    )


def fit(groups: Tensor, *, starts: int = 1, max_iterations: int = ranges.MAX_ITERATIONS.default) -> Tensor:
    """Return the scales of two planes for independent groups, fitted until no trit changes.

    What :func:`quantize` does to each group, without the tolerance that stops all groups of a tensor
    together.

    Parameters
    ----------
    groups : float64, shape (rows, columns)
        On any device.
    starts : int
        1, the published one, or 4, 8 or 88.
    max_iterations : int

    Returns
    -------
    float64, shape (2, rows)
        ``α1 ≥ α2 ≥ 0``.
    """
    if starts > 1:
        return fit_starts(groups, starts=starts, max_iterations=max_iterations)
    if groups.device.type == "cpu":
        scales = torch.from_numpy(_fit(groups.numpy(), max_iterations)[0].T)
    else:
        scales = _search(groups, max_iterations)
    return scales.abs().sort(dim=0, descending=True).values


def check_parameters(
    *,
    group_size: int,
    max_iterations: int,
    tolerance: float,
    largest_condition: float = ranges.LARGEST_CONDITION.default,
    starts: int = 1,
) -> None:
    """Raise InputError if a parameter of :func:`quantize` is out of its range."""
    replace(ranges.GROUP_SIZE, least=1).check(
        "group_size", group_size
    )  # 0, the whole row, is the caller's to say.
    ranges.MAX_ITERATIONS.check("max_iterations", max_iterations)
    ranges.TOLERANCE.check("tolerance", tolerance)
    ranges.LARGEST_CONDITION.check("largest_condition", largest_condition)
    if starts not in (1, *STARTS):
        *some, most = STARTS
        raise InputError(f"Starts must be 1, {', '.join(map(str, some))} or {most}, not {starts}")


def check_weight(weight: Tensor) -> None:
    """Raise InputError if `weight` is no matrix of finite numbers, TypeError if it is of another dtype."""
    if weight.dtype not in (torch.float32, torch.float16, torch.bfloat16):
        raise TypeError(f"Weight must be float32, float16 or bfloat16, not {weight.dtype}")
    if weight.ndim != 2 or weight.numel() == 0:
        raise InputError(f"Weight must be a matrix with elements, not of shape {tuple(weight.shape)}")
    if not torch.isfinite(weight).all():
        row, column = (~torch.isfinite(weight)).nonzero()[0].tolist()
        raise InputError(f"Weights must be finite, not {weight[row, column]:g} at [{row}, {column}]")


# The fast path: NumPy sorts, compiled loops do the rest.


def _blocks(matrix: Array, group_size: int) -> list[Array]:
    """Return the groups as rows: the whole ones, then the shorter last ones of each row if there are any."""
    whole = matrix.shape[1] // group_size * group_size
    parts = [matrix[:, :whole], matrix[:, whole:]]
    return [part.reshape(-1, min(group_size, part.shape[1])) for part in parts if part.shape[1]]


def _by_row(blocks: list[Array], rows: int) -> Array:
    """Return the scales of all blocks, each (groups, 2), as (2, rows, groups of a row)."""
    return np.concatenate([block.T.reshape(2, rows, -1) for block in blocks], axis=2)


def _fit_together(
    blocks: list[Array], max_iterations: int, tolerance: float, largest_condition: float
) -> list[Array]:
    """Return the scales of each block, (groups, 2), when Algorithm 1 stops them all."""
    fits = [_fit(block, max_iterations, largest_condition) for block in blocks]
    stop = _stop([changes for _, _, changes in fits], tolerance)
    for block, (scales, settled, _) in zip(blocks, fits, strict=True):
        late = np.flatnonzero(settled > stop)
        if late.size:
            scales[late] = _fit(block[late], stop, largest_condition)[0]
    return [scales for scales, _, _ in fits]


def _stop(changes: list[Array], tolerance: float) -> int:
    """Return the iteration after which Algorithm 1 stops: the first whose changes are all below ε."""
    largest = np.maximum.reduce(changes)
    below = np.flatnonzero(largest < tolerance)
    return int(below[0]) + 1 if below.size else len(largest)


def _fit(
    groups: Array, max_iterations: int, largest_condition: float = ranges.LARGEST_CONDITION.default
) -> tuple[Array, Array, Array]:
    """Run each group to its fixed point, at most `max_iterations`.

    Returns
    -------
    scales : float64, shape (groups, 2)
        In the plane order and with the signs of the published search.
    settled : int64, shape (groups,)
        The last iteration that changed the scales.
    changes : float64, shape (max_iterations,)
        The largest ‖α_t − α_(t−1)‖₂ of any group, by iteration.
    """
    scales, settled = np.empty((len(groups), 2)), np.empty(len(groups), np.int64)
    changes = np.zeros(max_iterations)
    for start in range(0, len(groups), _FIT_GROUPS):
        part = slice(start, start + _FIT_GROUPS)
        ordered = np.sort(groups[part], axis=1)
        _fit_sorted(ordered, scales[part], settled[part], changes, largest_condition)
    return scales, settled, changes


@compiled
def _fit_sorted(
    groups: Array, scales: Array, settled: Array, changes: Array, largest_condition: float
) -> None:
    sums = np.zeros(groups.shape[1] + 1)
    order = np.arange(9)
    for index in range(len(groups)):
        for column in range(groups.shape[1]):
            sums[column + 1] = sums[column] + groups[index, column]
        first, second, last = _fit_group(groups[index], sums, order, changes, largest_condition)
        scales[index, 0], scales[index, 1], settled[index] = first, second, last


@compiled
def _fit_group(
    group: Array, sums: Array, order: Array, changes: Array, largest_condition: float
) -> tuple[float, float, int]:
    """Return both scales of one sorted group and the last iteration that changed them."""
    size = float(len(group))
    magnitude = sums[-1] - 2 * sums[np.searchsorted(group, 0.0)]
    moments = (size, size, size, magnitude, magnitude)
    first, second, ridge, last = 1.0, 1.0, FIRST_RIDGE, 0
    for iteration in range(len(changes)):
        old_first, old_second, old_ridge = first, second, ridge
        first, second, ridge = _solve(moments, first, second, ridge, largest_condition)
        change = np.hypot(first - old_first, second - old_second)
        changes[iteration] = max(changes[iteration], change)
        if change > 0:
            last = iteration + 1
        elif iteration > 0 and ridge == old_ridge:
            break
        moments = _moments(group, sums, first, second, order)
    return first, second, last


@compiled
def _solve(
    moments: tuple[float, float, float, float, float],
    first: float,
    second: float,
    ridge: float,
    largest_condition: float,
) -> tuple[float, float, float]:
    """Return both scales by Eq. 7 and the next λ by Eq. 3.

    The counts are integers, so with λ apart nothing cancels: planes that are equal, opposite or empty
    make n11·n22 − n12² exactly zero.
    """
    n11, n22, n12, b1, b2 = moments
    determinant = n11 * n22 - n12 * n12 + ridge * (n11 + n22 + ridge)
    if determinant > LEAST_DETERMINANT:
        first = (n22 * b1 - n12 * b2 + ridge * b1) / determinant
        second = (n11 * b2 - n12 * b1 + ridge * b2) / determinant
    # A 2×2 matrix and its adjugate have one Frobenius norm, so κ of Eq. 2 is ‖A‖² / det A.
    condition = ((n11 + ridge) ** 2 + (n22 + ridge) ** 2 + 2 * n12 * n12) / determinant
    if condition >= largest_condition:
        ridge = min(LARGEST_RIDGE, ridge * np.sqrt(condition / largest_condition))
    return first, second, ridge


@compiled
def _moments(
    group: Array, sums: Array, first: float, second: float, order: Array
) -> tuple[float, float, float, float, float]:
    """Return n11, n22, n12, b1, b2 of Eq. 6 for the trits that Eq. 5 gives a sorted group.

    `order` holds the nine pairs by ascending level; it is left for the next call, which finds it nearly
    sorted.
    """
    levels = _ALL_FIRST * first + _ALL_SECOND * second
    _sort_pairs(levels, order)
    n11 = n22 = n12 = b1 = b2 = 0.0
    pair, start = order[0], 0
    for place in range(1, 10):
        end, above = len(group), pair
        if place < 9:
            above = order[place]
            if levels[above] == levels[pair]:
                continue
            end = _end(group, start, (levels[pair] + levels[above]) / 2, pair < above)
        t1, t2 = _ALL_FIRST[pair], _ALL_SECOND[pair]
        count, total = end - start, sums[end] - sums[start]
        n11, n22, n12 = n11 + t1 * t1 * count, n22 + t2 * t2 * count, n12 + t1 * t2 * count
        b1, b2 = b1 + t1 * total, b2 + t2 * total
        pair, start = above, end
    return n11, n22, n12, b1, b2


@compiled
def _sort_pairs(levels: Array, order: Array) -> None:
    """Sort the pairs in `order` by level, equal levels by the tie rule: an insertion sort."""
    for place in range(1, 9):
        pair = order[place]
        while place > 0:
            below = order[place - 1]
            if levels[below] < levels[pair] or (levels[below] == levels[pair] and below < pair):
                break
            order[place] = below
            place -= 1
        order[place] = pair


@compiled
def _end(group: Array, start: int, bound: float, closed: bool) -> int:
    """Return where the weights below `bound` end, those equal to it included if `closed`."""
    end = len(group)
    while start < end:
        middle = (start + end) // 2
        if group[middle] < bound or (closed and group[middle] == bound):
            start = middle + 1
        else:
            end = middle
    return start


@compiled
def _assign(matrix: Array, scales: Array, group_size: int, pairs: Array, planes: NDArray[np.int8]) -> None:
    """Give each weight the nearest of the five canonical levels, with its own sign."""
    levels = np.empty(len(pairs))
    for row in range(matrix.shape[0]):
        for group in range(scales.shape[2]):
            first, second = scales[0, row, group], scales[1, row, group]
            for index in range(len(pairs)):
                levels[index] = pairs[index, 0] * first + pairs[index, 1] * second
            for column in range(group * group_size, min((group + 1) * group_size, matrix.shape[1])):
                magnitude = abs(np.float64(matrix[row, column]))
                best, least = 0, magnitude
                for index in range(1, len(pairs)):
                    error = abs(magnitude - levels[index])
                    if error < least:
                        best, least = index, error
                sign = -1 if matrix[row, column] < 0 else 1
                planes[0, row, column] = sign * pairs[best, 0]
                planes[1, row, column] = sign * pairs[best, 1]


# The published search, in float64.

_State = tuple[Tensor, Tensor, Tensor]


def _search(groups: Tensor, max_iterations: int) -> Tensor:
    """Return the scales, (2, groups), in the published order and signs, when no more change."""
    planes, scales, ridge = _search_start(groups)
    largest_condition = ranges.LARGEST_CONDITION.default
    for _ in range(max_iterations):
        old, old_ridge = scales, ridge
        planes, scales, ridge = _search_iteration(groups, planes, scales, ridge, largest_condition)
        if torch.equal(scales, old) and torch.equal(ridge, old_ridge):
            break
    return scales


def _search_start(groups: Tensor) -> _State:
    """Return planes sign(w) with sign(0) = 1, scales 1 and λ₀ (Algorithm 2, lines 2–4)."""
    sign = torch.where(groups < 0, -1.0, 1.0).to(groups.dtype)
    scales = groups.new_ones(2, len(groups))
    return sign.expand(2, *groups.shape), scales, groups.new_full((len(groups),), FIRST_RIDGE)


def _search_step(
    groups: Tensor, planes: Tensor, scales: Tensor, ridge: Tensor, largest_condition: float
) -> _State:
    """Return the next planes, scales and λ, a cache's worth of groups at a time."""
    chunks = zip(
        torch.split(groups, _SEARCH_GROUPS),
        torch.split(planes, _SEARCH_GROUPS, dim=1),
        torch.split(scales, _SEARCH_GROUPS, dim=1),
        torch.split(ridge, _SEARCH_GROUPS),
        strict=True,
    )
    states = [_search_iteration(*chunk, largest_condition) for chunk in chunks]
    next_planes, next_scales, next_ridge = zip(*states, strict=True)
    return torch.cat(next_planes, dim=1), torch.cat(next_scales, dim=1), torch.cat(next_ridge)


def _search_iteration(
    groups: Tensor, planes: Tensor, scales: Tensor, ridge: Tensor, largest_condition: float
) -> _State:
    """Return the planes, scales and λ of one iteration (Algorithm 2, lines 7–21)."""
    t1, t2 = planes
    n11, n22, n12 = (t1 * t1).sum(-1), (t2 * t2).sum(-1), (t1 * t2).sum(-1)
    b1, b2 = (t1 * groups).sum(-1), (t2 * groups).sum(-1)
    determinant = n11 * n22 - n12 * n12 + ridge * (n11 + n22 + ridge)
    adjugate = torch.stack([n22 * b1 - n12 * b2 + ridge * b1, n11 * b2 - n12 * b1 + ridge * b2])
    scales = torch.where(determinant > LEAST_DETERMINANT, adjugate / determinant, scales)
    condition = ((n11 + ridge) ** 2 + (n22 + ridge) ** 2 + 2 * n12 * n12) / determinant
    raised = (ridge * (condition / largest_condition).sqrt()).clamp(max=LARGEST_RIDGE)
    ridge = torch.where(condition >= largest_condition, raised, ridge)
    return _best_of_nine(groups, scales), scales, ridge


def _best_of_nine(groups: Tensor, scales: Tensor) -> Tensor:
    """Return the planes of least squared error (Eq. 5), the first of equals."""
    least = groups.new_full(groups.shape, torch.inf)
    planes = groups.new_empty(2, *groups.shape)
    for t1 in (-1, 0, 1):
        for t2 in (-1, 0, 1):
            error = (groups - (t1 * scales[0] + t2 * scales[1]).unsqueeze(-1)).square_()
            better = error < least
            least = torch.where(better, error, least)
            planes[0].masked_fill_(better, t1)
            planes[1].masked_fill_(better, t2)
    return planes


def _canonical(planes: Tensor, scales: Tensor) -> tuple[Tensor, Tensor]:
    """Return int8 planes and scales α1 ≥ α2 ≥ 0 that stand for the same values, each by its first pair."""
    values = (planes * scales.unsqueeze(-1)).sum(0)
    first, second = scales.abs().sort(dim=0, descending=True).values
    result = torch.zeros(planes.shape, dtype=torch.int8)
    for pair in reversed(PAIRS):
        level = (pair[0] * first + pair[1] * second).unsqueeze(-1)
        for plane, trit in zip(result, pair, strict=True):
            plane.copy_(torch.where(values.abs() == level, (trit * values.sign()).to(torch.int8), plane))
    return result, torch.stack([first, second])
