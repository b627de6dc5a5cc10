"""Grids: the levels that a weight of a group may take, linear in the group's few parameters.

Every stored form is such a grid. A code c stands for the level ``Σ_p θ_p · basis[p, c]``; two trit-planes
have nine codes and θ = (α1, α2), a trit with an offset has three and θ = (α, μ), a uniform b-bit grid has
2**b and θ = (scale, −scale · zero). So nearest levels, least squares in any metric, rounding with feedback
and single-code sweeps are each written once, for all of them.
"""

from dataclasses import dataclass
from functools import cached_property
from itertools import product

import numpy as np
import torch
from torch import Tensor

from ternhw_quant.compiled import Array, compiled
from ternhw_quant.weights.matrix import TIED_WEIGHTS


@dataclass(frozen=True, eq=False)
class Grid:
    """What the codes of a group mean.

    Attributes
    ----------
    name : str
    basis : float64, shape (parameters, codes)
        What a parameter counts in the level of each code.
    trits : int8, shape (planes, codes)
        The trits a code stands for; no planes for a uniform grid.
    """

    name: str
    basis: Tensor
    trits: Tensor

    @property
    def parameters(self) -> int:
        return self.basis.shape[0]

    @property
    def codes(self) -> int:
        return self.basis.shape[1]

    @property
    def planes(self) -> int:
        return self.trits.shape[0]

    @cached_property
    def has_offset(self) -> bool:
        """Whether the last parameter counts 1 in every level."""
        return self.parameters > 1 and bool((self.basis[-1] == 1).all())

    def levels(self, theta: Tensor) -> Tensor:
        """Return the level of each code, (rows, codes), for parameters (parameters, rows)."""
        return theta.T @ self.basis.to(theta.device)

    def nearest(self, weight: Tensor, theta: Tensor) -> Tensor:
        """Return the codes, uint8 (rows, columns), of the levels nearest to `weight`; of equals the first."""
        levels = self.levels(theta)
        if weight.device.type != "cpu":
            return _nearest(weight, levels)
        codes = torch.zeros(weight.shape, dtype=torch.uint8)
        _set_nearest(weight.numpy(), levels.numpy(), codes.numpy())
        return codes

    def canonical(self, theta: Tensor) -> Tensor:
        """Return parameters of the same levels: α1 ≥ α2 ≥ … ≥ 0 for trits, as they are for uniform levels."""
        if not self.planes:
            return theta
        if self.has_offset:
            return torch.cat([theta[:-1].abs(), theta[-1:]])
        return theta.abs().sort(dim=0, descending=True).values

    def values(self, codes: Tensor, theta: Tensor) -> Tensor:
        """Return the levels of `codes`, (rows, columns)."""
        return self.levels(theta).gather(1, codes.long())


def trit_planes(planes: int) -> Grid:
    """Return the grid of 1, 2 or 3 trit-planes with a scale each (PTQTP, Eq. 4).

    Codes of few non-zero trits come first, then those that use the earlier planes: with α1 ≥ α2 ≥ …, and
    the first of equal levels, a value has one code.
    """
    every = sorted(product((0, 1, -1), repeat=planes), key=_storage_order)
    trits = torch.tensor(every, dtype=torch.int8).T.contiguous()
    return Grid(f"{planes} planes", trits.double(), trits)


def tied_planes() -> Grid:
    """Return the grid of two planes that share one scale, 3 : 2: the levels 0, ±1, ±2, ±3 and ±5."""
    trits = trit_planes(2).trits
    return Grid("tied planes", (torch.tensor(TIED_WEIGHTS).double() @ trits.double())[None], trits)


def offset_trits() -> Grid:
    """Return the grid of one trit-plane with a scale and an offset (PT²-LLM, Eq. 4)."""
    trits = trit_planes(1).trits
    return Grid("offset trits", torch.cat([trits.double(), torch.ones(1, 3, dtype=torch.float64)]), trits)


def uniform(bits: int) -> Grid:
    """Return the grid of 2**bits evenly spaced levels with a scale and an offset."""
    steps = torch.arange(2**bits, dtype=torch.float64)
    return Grid(
        f"{bits} bits",
        torch.stack([steps, torch.ones_like(steps)]),
        torch.empty(0, 2**bits, dtype=torch.int8),
    )


def _nearest(weight: Tensor, levels: Tensor) -> Tensor:
    least = (weight - levels[:, :1]).abs()
    codes = torch.zeros(weight.shape, dtype=torch.uint8, device=weight.device)
    for code in range(1, levels.shape[1]):
        error = (weight - levels[:, code : code + 1]).abs()
        better = error < least
        least = torch.where(better, error, least)
        codes.masked_fill_(better, code)
    return codes


@compiled
def _set_nearest(weight: Array, levels: Array, codes: Array) -> None:
    least = np.empty(weight.shape[1])
    for row in range(len(weight)):
        for column in range(weight.shape[1]):
            least[column] = abs(weight[row, column] - levels[row, 0])
        for code in range(1, levels.shape[1]):
            level = levels[row, code]
            for column in range(weight.shape[1]):
                error = abs(weight[row, column] - level)
                better = error < least[column]
                least[column] = error if better else least[column]
                codes[row, column] = code if better else codes[row, column]


def _storage_order(code: tuple[int, ...]) -> tuple[int, tuple[int, ...]]:
    return sum(map(abs, code)), tuple(-abs(trit) for trit in code)
