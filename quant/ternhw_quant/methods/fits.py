"""Fits of single groups: the one that a method names, and those that have no module of their own.

Those are K planes, tied planes, one plane by absmean, and uniform codes by min-max. Each takes groups,
float64 (rows, columns), on any device, and returns the parameters θ of its grid, float64 (parameters, rows).
The codes are ``grid.nearest(groups, theta)``. Rows do not depend on each other.
"""

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from ternhw_quant.compiled import Array, compiled
from ternhw_quant.errors import InputError
from ternhw_quant.methods import pt2, ptqtp
from ternhw_quant.methods.alternating import alternate
from ternhw_quant.methods.method import Method
from ternhw_quant.methods.multistart import fit_starts
from ternhw_quant.weights.grid import tied_planes, trit_planes, uniform
from ternhw_quant.weights.mantissas import limits, stored_units

#: Starts of three planes: ``α = (s·a, s·r·a, s·r²·a)`` with ``a = mean|w|``.
_THREE_STARTS = tuple((s, s * r, s * r * r) for s in (1.2, 1.6, 2.1) for r in (0.4, 0.6))

#: Starts of tied planes where they are not swept: the scale in units of mean|w|.
_TIED_STARTS = tuple(0.25 * 1.25**step for step in range(14))

#: The magnitudes of tied planes, and their midpoints.
_TIED_LEVELS, _TIED_BOUNDS = np.array([0.0, 1.0, 2.0, 3.0, 5.0]), np.array([0.5, 1.5, 2.5, 4.0])


def fit_groups(weight: Tensor, method: Method, unit: Tensor | None = None) -> tuple[Tensor, Tensor]:
    """Return the parameters and codes that the method's fit has for rows of one group each.

    Parameters
    ----------
    weight : float64, shape (rows, columns)
    method : Method
    unit : float64, shape (rows,), or None
        As in :func:`as_stored`.

    Returns
    -------
    theta : float64, shape (parameters, rows)
    codes : uint8, shape (rows, columns)
    """
    if method.fit == "atq":
        return pt2.first_grid(weight)
    theta = as_stored(method, _fitted(weight, method), unit)
    return theta, method.grid.nearest(weight, theta)


def _fitted(weight: Tensor, method: Method) -> Tensor:
    match method.fit:
        case "ptqtp" if method.planes == 2:
            return ptqtp.fit(weight, starts=method.starts, max_iterations=method.max_iterations)
        case "ptqtp":
            return fit_planes(weight, method.planes or 0)
        case "tied":
            return fit_tied(weight)
        case "itf":
            return pt2.iterative_ternary_fitting(weight)
        case "absmean":
            return absmean(weight)
        case "mse":
            return searched_range(weight, method.bits or 0)
        case _:
            return min_max(weight, method.bits or 0)


def as_stored(method: Method, theta: Tensor, unit: Tensor | None = None) -> Tensor:
    """Return parameters as an artefact keeps them: in float16, the zero point of uniform codes an integer.

    Parameters
    ----------
    method : Method
    theta : float64, shape (parameters, rows)
    unit : float64, shape (rows,), or None
        Where scales and offsets are mantissas, the unit of each row.
    """
    grid = method.grid
    if unit is not None:
        allowed = limits(method.scales)
        most = theta.new_full((len(theta), 1), allowed.scale)
        if grid.has_offset:
            most[-1] = allowed.offset
        return (theta / unit).round().clamp(-most, most) * unit
    kept = theta.half().to(theta.dtype)
    if not torch.isfinite(kept).all():
        raise InputError("Scales must fit float16, not be 65520 or more")
    if grid.planes:
        return kept
    scale = kept[0]
    zero = torch.where(scale > 0, -theta[1] / theta[0], 0).round().clamp(0, grid.codes - 1)
    return torch.stack([scale, -scale * zero])


#: Room for scales that grow while the columns before them are compensated.
_ROOM = 1.25


def row_units(weight: Tensor, method: Method) -> Tensor | None:
    """Return the unit of the mantissas of each row, from a fit of its groups in their own order.

    Parameters
    ----------
    weight : float64, shape (rows, columns)

    Returns
    -------
    float64, shape (rows,); None if the method's scales are float16.
    """
    if method.scales == "float16":
        return None
    size = method.group_size or weight.shape[1]
    theta = torch.stack([_first(group, method) for group in torch.split(weight, size, dim=1)], dim=2)
    scales, offsets = (theta[:-1], theta[-1]) if method.grid.has_offset else (theta, None)
    room = None if offsets is None else _ROOM * offsets
    return stored_units(_ROOM * scales.abs(), room, method.scales).values


def _first(groups: Tensor, method: Method) -> Tensor:
    return pt2.first_grid(groups)[0] if method.form == "offset" else _fitted(groups, method)


def fit_planes(groups: Tensor, planes: int) -> Tensor:
    """Fit 1, 2 or 3 trit-planes with a scale each; more planes never leave a larger error.

    One plane is the exact minimum. More are the best of several starts (PTQTP, arXiv:2509.16989v2, Eqs.
    1–7, in general) and of the start that has one plane less and fits the last to what remains.

    Parameters
    ----------
    groups : float64, shape (rows, columns)
    planes : int

    Returns
    -------
    float64, shape (planes, rows)
        ``α1 ≥ α2 ≥ … ≥ 0``.
    """
    if planes == 1:
        return _fit_one_plane(groups)
    fewer = fit_planes(groups, planes - 1)
    grid = trit_planes(planes - 1)
    rest = groups - grid.values(grid.nearest(groups, fewer), fewer)
    starts = [torch.cat([fewer, _fit_one_plane(rest)])]
    if planes == 2:
        starts.append(fit_starts(groups, starts=8))
    else:
        starts.extend(groups.new_tensor(_THREE_STARTS)[..., None] * groups.abs().mean(dim=1))
    return alternate(trit_planes(planes), groups, torch.stack(starts))


def fit_tied(groups: Tensor) -> Tensor:
    """Fit two planes that share one scale, 3 : 2: the levels 0, ±1, ±2, ±3 and ±5 times the scale.

    On the CPU the exact minimum: while the scale falls, each weight passes the four midpoints once, and
    every such set of codes is tried. Elsewhere the best of several starts.

    Parameters
    ----------
    groups : float64, shape (rows, columns)

    Returns
    -------
    float64, shape (1, rows)
    """
    if groups.device.type != "cpu":
        starts = groups.new_tensor(_TIED_STARTS)[:, None, None]
        return alternate(tied_planes(), groups, starts * groups.abs().mean(dim=1))
    magnitudes = np.abs(groups.numpy())
    magnitudes.sort(axis=1)
    scales = np.empty((1, len(groups)))
    _sweep_tied(magnitudes, scales[0])
    return torch.from_numpy(scales)


def absmean(groups: Tensor) -> Tensor:
    """Return γ = mean|w| of each group, (1, rows): the scale of BitNet b1.58 (arXiv:2402.17764, Eqs. 1–3).

    Its trits ``clamp(round(w / γ), −1, 1)`` are the nearest: a half rounds to the even 0.
    """
    return groups.abs().mean(dim=1)[None]


def min_max(groups: Tensor, bits: int) -> Tensor:
    """Return scale and ``−scale · zero`` of uniform codes that reach from the least weight to the largest.

    The range includes 0, which ``zero``, an integer from 0 to 2**bits − 1, stands for exactly. The scale
    is a float16 value, as it is stored.

    Parameters
    ----------
    groups : float64, shape (rows, columns)
    bits : int

    Returns
    -------
    float64, shape (2, rows)

    Raises
    ------
    InputError
        If a scale does not fit float16.
    """
    return _uniform_range(groups.amin(dim=1).clamp(max=0), groups.amax(dim=1).clamp(min=0), bits)


#: GPTQ's search: shares of the whole range, and the power of the errors that it sums.
_RANGES = tuple(1 - step / 100 for step in range(80))
_ERROR_POWER = 2.4


def searched_range(groups: Tensor, bits: int, shares: Sequence[float] = _RANGES) -> Tensor:
    """Return scale and ``−scale · zero`` of uniform codes for the range of least error, see :func:`min_max`.

    The error is ``Σ |w − q|^2.4``. By default the ranges are that of min-max times 1, 0.99 … 0.21: the option
    ``mse`` of GPTQ's released code (arXiv:2210.17323, quant.py).

    Parameters
    ----------
    groups : float64, shape (rows, columns)
    bits : int
    shares : sequence of float
        Ranges to try, as shares of the range of min-max; of equal errors the first counts.

    Returns
    -------
    float64, shape (2, rows)
    """
    low, high = groups.amin(dim=1).clamp(max=0), groups.amax(dim=1).clamp(min=0)
    grid = uniform(bits)
    best = _uniform_range(low, high, bits)
    least = groups.new_full(low.shape, torch.inf)
    for share in shares:
        theta = _uniform_range(share * low, share * high, bits)
        values = grid.values(grid.nearest(groups, theta), theta)
        error = (groups - values).abs().pow(_ERROR_POWER).sum(dim=1)
        better = error < least
        least, best = torch.where(better, error, least), torch.where(better, theta, best)
    return best


def _uniform_range(low: Tensor, high: Tensor, bits: int) -> Tensor:
    """Return scale and ``−scale · zero`` of codes from `low`, at most 0, to `high`, at least 0."""
    largest = 2**bits - 1
    exact = (high - low) / largest
    scale = exact.half().to(exact.dtype)
    if not torch.isfinite(scale).all():
        raise InputError(f"Scales must fit float16, not {exact[~torch.isfinite(scale)][0]:g}")
    zero = torch.where(scale > 0, -low / scale, 0).round().clamp(0, largest)
    return torch.stack([scale, -scale * zero])


def _fit_one_plane(groups: Tensor) -> Tensor:
    """Return the scale of least squared error, (1, rows).

    The weights with non-zero trits are the n of largest magnitude, α is their mean magnitude, and the
    error is ``Σ w² − n·α²``: the best n is found by trying all.
    """
    magnitudes = groups.abs().sort(dim=1, descending=True).values
    count = torch.arange(1, groups.shape[1] + 1, device=groups.device)
    means = magnitudes.cumsum(1) / count
    best = (means.square() * count).argmax(dim=1, keepdim=True)
    return means.gather(1, best).T


@compiled
def _sweep_tied(groups: Array, scales: Array) -> None:
    """Set the scale of each group of sorted magnitudes."""
    ends = np.empty(len(_TIED_BOUNDS), np.int64)
    for row in range(len(groups)):
        group = groups[row]
        # All weights at level 0: as for an infinite scale.
        ends[:] = len(group)
        products = squares = best = 0.0
        scales[row] = 0.0
        while True:
            bound, next_scale = -1, 0.0
            for index in range(len(ends)):
                if ends[index] > 0 and group[ends[index] - 1] / _TIED_BOUNDS[index] > next_scale:
                    bound, next_scale = index, group[ends[index] - 1] / _TIED_BOUNDS[index]
            if bound < 0:
                break
            ends[bound] -= 1
            old, new = _TIED_LEVELS[bound], _TIED_LEVELS[bound + 1]
            products += (new - old) * group[ends[bound]]
            squares += new * new - old * old
            if products * products > best * squares:
                best = products * products / squares
                scales[row] = products / squares
