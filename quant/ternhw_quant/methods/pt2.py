"""PT²-LLM (arXiv:2510.03267v2): each group as one trit-plane with a scale and an offset.

The published steps one by one: the first grid (Eqs. 4–5), iterative ternary fitting (Eqs. 7–10), the grid
refit to the activations (Eqs. 11–13), and the order of the columns (Eqs. 14–16). Levels are ``α·t + μ``,
θ = (α, μ).
"""

import numpy as np
import torch
from torch import Tensor

from ternhw_quant.compiled import Array, compiled
from ternhw_quant.weights.grid import offset_trits

#: Δ of Eq. 4 in units of mean |w − μ|.
_THRESHOLD = 0.75

#: ad − b² of Eq. 13 is numerically zero below this share of ad.
_LEAST_SHARE = 1e-10


def first_grid(groups: Tensor) -> tuple[Tensor, Tensor]:
    """Return the parameters and trits before any fitting (Eqs. 4–5).

    ``μ = mean w``, ``Δ = 0.75·mean|w − μ|``, trits ``sign(w − μ)`` where ``|w − μ| > Δ``, and α the mean of
    ``|w − μ|`` there. These trits are not always those nearest to their own grid.

    Parameters
    ----------
    groups : float64, shape (rows, columns)

    Returns
    -------
    theta : float64, shape (2, rows)
    codes : uint8, shape (rows, columns)
        Of :func:`ternhw_quant.weights.grid.offset_trits`.
    """
    offset = groups.mean(dim=1)
    centred = groups - offset[:, None]
    magnitude = centred.abs()
    chosen = magnitude > _THRESHOLD * magnitude.mean(dim=1, keepdim=True)
    scale = (magnitude * chosen).sum(1) / chosen.sum(1).clamp(min=1)
    # Codes 0, 1 and 2 are the trits 0, 1 and −1.
    return torch.stack([scale, offset]), torch.where(chosen, 1 + (centred < 0).long(), 0).to(torch.uint8)


def iterative_ternary_fitting(groups: Tensor, *, max_iterations: int = 100) -> Tensor:
    """Fit scale and offset to each group (Eqs. 7–10), from the trits of :func:`first_grid`.

    Alternates the best grid for the trits with the nearest trits for the grid, 0 of two equally near,
    until no trit of any group changes. The error of a group never rises.

    Parameters
    ----------
    groups : float64, shape (rows, columns)
    max_iterations : int

    Returns
    -------
    float64, shape (2, rows)
    """
    if groups.device.type == "cpu":
        fitted = np.empty((2, len(groups)))
        _fit_sorted(np.sort(groups.numpy(), axis=1), max_iterations, fitted)
        return torch.from_numpy(fitted)
    return _fit(groups, max_iterations)


def _fit(groups: Tensor, max_iterations: int) -> Tensor:
    grid = offset_trits()
    theta, codes = first_grid(groups)
    trit_of = grid.trits[0].to(groups)
    for _ in range(max_iterations):
        theta = best_grid(groups, trit_of[codes.int()])
        old, codes = codes, grid.nearest(groups, theta)
        if torch.equal(codes, old):
            break
    return theta


def best_grid(groups: Tensor, trits: Tensor) -> Tensor:
    """Return the scale and offset of least squared error for given trits (Eqs. 7–9), float64 (2, rows).

    A group whose trits are all equal determines their sum alone: it keeps scale 0 and its mean.
    """
    size = groups.shape[1]
    squares, sums = trits.square().sum(1), trits.sum(1)
    weights, products = groups.sum(1), (trits * groups).sum(1)
    determinant = size * squares - sums.square()
    scale = (size * products - sums * weights) / determinant
    offset = (squares * weights - sums * products) / determinant
    usable = determinant > 0
    return torch.stack([torch.where(usable, scale, 0), torch.where(usable, offset, weights / size)])


def activation_aware_grid(weight: Tensor, codes: Tensor, gram: Tensor, theta: Tensor) -> Tensor:
    """Return the scale and offset of least output error for given trits (Eqs. 11–13).

    With ``C = Σ x xᵀ`` it is the minimum of ``(w − αt − μ) C (w − αt − μ)ᵀ``. "T²S1" of Eq. 13 is read as the
    quadratic form ``t C tᵀ``. Trits stay as they are; a scale may come out negative.

    Parameters
    ----------
    weight : float64, shape (rows, columns)
        A group of each row.
    codes : uint8, shape (rows, columns)
        Of :func:`ternhw_quant.weights.grid.offset_trits`.
    gram : float64, shape (columns, columns)
        C of the columns, undamped.
    theta : float64, shape (2, rows)
        Kept by rows whose trits and C do not determine both parameters.
    """
    trits = offset_trits().trits[0].to(weight)[codes.int()]
    trits_gram, weight_gram, ones_gram = trits @ gram, weight @ gram, gram.sum(0)
    a, b, d = (trits_gram * trits).sum(1), trits_gram.sum(1), ones_gram.sum()
    y1, y2 = (weight_gram * trits).sum(1), weight_gram.sum(1)
    determinant = a * d - b * b
    refit = torch.stack([d * y1 - b * y2, a * y2 - b * y1]) / determinant
    usable = (determinant > _LEAST_SHARE * a * d) & torch.isfinite(refit).all(dim=0)
    return torch.where(usable, refit, theta)


def similar_columns(weight: Tensor, count: int, *, normalised: bool = False) -> Tensor:
    """Return the `count` columns most similar to the mean column, the most similar first (Eqs. 14–16).

    Similarity is the cosine; of equals the lowest index comes first, and a column of zeros has cosine 0.

    Parameters
    ----------
    weight : float64, shape (rows, columns)
        The columns that are left, compensated for what was quantised before.
    count : int
        All columns if there are fewer.
    normalised : bool
        Take the mean of the columns divided by their lengths, as the released code does.

    Returns
    -------
    int64, shape (min(count, columns),)
    """
    unit = torch.nn.functional.normalize(weight, dim=0, eps=torch.finfo(weight.dtype).tiny)
    mean = (unit if normalised else weight).mean(dim=1)
    # The length of the mean is the same for all.
    return (mean @ unit).argsort(descending=True, stable=True)[:count]


# Iterative ternary fitting of sorted groups: the trits are where two thresholds lie.


@compiled
def _fit_sorted(groups: Array, max_iterations: int, fitted: Array) -> None:
    size = groups.shape[1]
    sums = np.zeros(size + 1)
    for row in range(len(groups)):
        group = groups[row]
        for column in range(size):
            sums[column + 1] = sums[column] + group[column]
        offset, deviation = sums[size] / size, 0.0
        for column in range(size):
            deviation += abs(group[column] - offset)
        threshold = _THRESHOLD * deviation / size
        low, high = _ends(group, offset - threshold, offset + threshold, 0, size)
        scale = 0.0
        for _ in range(max_iterations):
            scale, offset = _best_grid(sums, low, high)
            old_low, old_high = low, high
            low, high = _ends(group, offset - scale / 2, offset + scale / 2, low, high)
            if low == old_low and high == old_high:
                break
        fitted[0, row], fitted[1, row] = scale, offset


@compiled
def _ends(group: Array, below: float, above: float, low: int, high: int) -> tuple[int, int]:
    """Return where the trits −1 end and the trits 1 begin, searched from where they did before."""
    while low < len(group) and group[low] < below:
        low += 1
    while low > 0 and group[low - 1] >= below:
        low -= 1
    while high > 0 and group[high - 1] > above:
        high -= 1
    while high < len(group) and group[high] <= above:
        high += 1
    return low, high


@compiled
def _best_grid(sums: Array, low: int, high: int) -> tuple[float, float]:
    """Return α and μ by Eqs. 7–9."""
    size = len(sums) - 1
    ups, weights = size - high, sums[size]
    products = weights - sums[high] - sums[low]
    squares, trits = ups + low, ups - low
    determinant = size * squares - trits * trits
    if determinant == 0:
        return 0.0, weights / size
    scale = (size * products - trits * weights) / determinant
    return scale, (squares * weights - trits * products) / determinant
