"""BiLLM (arXiv:2402.04291) and ARB-LLM_RC (arXiv:2410.03129): one bit a weight, two for salient columns.

Both take column blocks of 128. In each block some columns are salient and get two binary terms. The other
weights are split by magnitude into a dense part around zero and the rest, which have parameters of their
own. BiLLM has a scale and an offset for each part of a row. ARB-LLM_RC has a scale for each row and one for
each column, found by turns.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal

import numpy as np
import torch
from torch import Tensor

from benchmarks.papers.calibrated import ByStage, Stage, Stored
from benchmarks.papers.table4 import GROUP, arb, billm
from ternhw_quant.compiled import Array, compiled
from ternhw_quant.methods.block import Block
from ternhw_quant.methods.driver import Rest
from ternhw_quant.methods.method import Method, named

#: Column blocks of 128, and the compensation that both publish: E = (w − q) / diag U.
_DRIVER: Method = named("gptq", group_size=GROUP, compensation="diagonal")

#: Most salient columns of a block, and the shares of the weights that the dense part may have.
_MOST_SALIENT = 50
_SHARES = torch.linspace(0.10, 0.90, 81, dtype=torch.float64)

#: Turns of ARB's updates.
_TURNS = 15

_LEAST = 1e-12


@dataclass(frozen=True)
class _Binarized(ByStage):
    """What BiLLM and ARB-LLM_RC share: salient columns, and the split of the other weights.

    Attributes
    ----------
    search : "weights" or "salience"
        Whether the masks lower the error of the weights, as in the papers, or of the salience
        ``w² / U_jj²`` in their place, as the released code does with its option ``hessian``.
    """

    search: Literal["weights", "salience"] = "weights"

    def matrix(self, weight: Tensor, stage: Stage) -> Stored:
        rest, values, salient = Rest(weight, _DRIVER, stage.hessian), [], 0
        while len(rest.columns):
            block = rest.block(GROUP)
            columns = self._salient(block)
            salient += int(columns.sum())
            values.append(self.binarized(block.weight, self._parts(block, columns)))
            rest.compensate(block, values[-1])
        return Stored(torch.cat(values, dim=1), self.bits(*weight.shape, salient))

    def binarized(self, weight: Tensor, parts: Sequence[tuple[Tensor, int]]) -> Tensor:
        """Return the values of a block of parts, each a mask and its binary terms."""
        raise NotImplementedError

    def bits(self, rows: int, columns: int, salient: int) -> float:
        raise NotImplementedError

    def _searched(self, block: Block) -> Tensor:
        return block.weight if self.search == "weights" else _salience(block)

    def _salient(self, block: Block) -> Tensor:
        """Return which columns are salient, bool (columns,): as many of the first as lower the error most."""
        searched, columns = self._searched(block), block.weight.shape[1]
        first = _salience(block).sum(0).argsort(descending=True, stable=True)
        best, least = torch.zeros(columns, dtype=torch.bool), torch.inf
        for count in range(1, min(_MOST_SALIENT, columns)):
            chosen = torch.zeros(columns, dtype=torch.bool)
            chosen[first[:count]] = True
            # With as many terms on both sides: else more salient columns would always be better.
            error = split_error(
                searched, torch.ones_like(searched, dtype=torch.bool), chosen.expand_as(searched), 2
            )
            if error < least:
                best, least = chosen, error
        return best

    def _parts(self, block: Block, salient: Tensor) -> list[tuple[Tensor, int]]:
        searched = self._searched(block)
        mask = salient.expand_as(searched)
        return [(mask, 2), *((part, 1) for part in split(searched, ~mask, terms=1))]


def _salience(block: Block) -> Tensor:
    """Return ``w² / U_jj²``: what it costs to lose a weight while the later columns compensate."""
    return (block.weight / block.factor.diagonal()).square()


def split(searched: Tensor, mask: Tensor, *, terms: int) -> list[Tensor]:
    """Return the two parts of `mask` by magnitude, small first, whose binary values have the least error."""
    magnitudes = searched.abs()
    best, least = torch.inf, torch.inf
    for border in magnitudes[mask].quantile(_SHARES).tolist():
        error = split_error(searched, mask, magnitudes < border, terms)
        if error < least:
            best, least = border, error
    return [mask & (magnitudes < best), mask & (magnitudes >= best)]


def split_error(weight: Tensor, mask: Tensor, first: Tensor, terms: int) -> float:
    """Return the squared error in `mask` if the weights in `first` and the others have terms of their own."""
    return float(_split_error(*(each.contiguous().numpy() for each in (weight, mask, first)), terms))


@dataclass(frozen=True)
class BiLLM(_Binarized):
    """BiLLM: ``μ + α·sign(w − μ)`` for each part of a row, and a second such term for salient columns."""

    changed: ClassVar[str] = (
        "The sign of 0 is +. Scales and offsets are float16. Bits are those of Eq. 10 in PTQTP's paper."
    )

    def binarized(self, weight: Tensor, parts: Sequence[tuple[Tensor, int]]) -> Tensor:
        return sum(
            (with_offsets(weight, mask, terms=terms) for mask, terms in parts), torch.zeros_like(weight)
        )

    def bits(self, rows: int, columns: int, salient: int) -> float:
        return billm(rows, columns, salient)


@dataclass(frozen=True)
class ArbRC(_Binarized):
    """ARB-LLM_RC: ``α_row·α_column·sign(w)`` for each part, all by turns; salient columns have two terms.

    Attributes
    ----------
    bitmap : bool
        The salient columns are split by magnitude, too (column-group bitmap, CGB).
    """

    bitmap: bool = True

    changed: ClassVar[str] = (
        "The released code calls a function with an argument that it lacks, and does not run; this is "
        "written from its other functions. Scales are float16. Bits are those of Eqs. 11 and 12 in PTQTP's "
        "paper."
    )

    def _parts(self, block: Block, salient: Tensor) -> list[tuple[Tensor, int]]:
        (mask, terms), *others = super()._parts(block, salient)
        if not self.bitmap:
            return [(mask, terms), *others]
        return [*((part, terms) for part in split(self._searched(block), mask, terms=2)), *others]

    def binarized(self, weight: Tensor, parts: Sequence[tuple[Tensor, int]]) -> Tensor:
        return sum((by_turns(weight, mask, terms=terms) for mask, terms in parts), torch.zeros_like(weight))

    def bits(self, rows: int, columns: int, salient: int) -> float:
        return arb(rows, columns, salient, bitmap=self.bitmap)


def with_offsets(weight: Tensor, mask: Tensor, *, terms: int) -> Tensor:
    """Return ``Σ μ + α·sign(…)`` over the weights of each row in `mask`, 0 elsewhere.

    Each term is fitted to what the terms before it leave: μ is its mean, α the mean magnitude around μ, both
    of the 11 significant bits of float16.

    Parameters
    ----------
    weight : float64, shape (rows, columns)
    mask : bool, shape (rows, columns)
    terms : int
    """
    values = torch.zeros_like(weight)
    for row, part, into in zip(
        weight.contiguous().numpy(), mask.contiguous().numpy(), values.numpy(), strict=True
    ):
        _add_terms(row, part, terms, True, into)
    return values


@compiled
def _split_error(weight: Array, mask: Array, first: Array, terms: int) -> float:
    error, values = 0.0, np.empty(weight.shape[1])
    for row in range(len(weight)):
        values[:] = 0.0
        _add_terms(weight[row], mask[row] & first[row], terms, False, values)
        _add_terms(weight[row], mask[row] & ~first[row], terms, False, values)
        for column in range(len(values)):
            if mask[row, column]:
                error += (weight[row, column] - values[column]) ** 2
    return error


@compiled
def _add_terms(weight: Array, part: Array, terms: int, rounded: bool, values: Array) -> None:
    """Set `values`, 0 before, of one row where it is in `part`."""
    count = part.sum()
    for _ in range(terms if count else 0):
        mean = scale = 0.0
        for column in range(len(weight)):
            if part[column]:
                mean += weight[column] - values[column]
        mean /= count
        if rounded:
            mean = _of_11_bits(mean)
        for column in range(len(weight)):
            if part[column]:
                scale += abs(weight[column] - values[column] - mean)
        scale /= count
        if rounded:
            scale = _of_11_bits(scale)
        for column in range(len(weight)):
            if part[column]:
                values[column] += mean + (scale if weight[column] - values[column] >= mean else -scale)


@compiled
def _of_11_bits(value: float) -> float:
    fraction, exponent = math.frexp(value)
    return math.ldexp(round(2048 * fraction), exponent - 11)


def by_turns(weight: Tensor, mask: Tensor, *, terms: int) -> Tensor:
    """Return ``Σ α_row·α_column·signs`` over the weights in `mask`, 0 elsewhere (ARB-RC).

    Row scales, column scales and, of two terms, the signs are found by turns, each optimal for the others.
    Parameters are those of :func:`with_offsets`.
    """
    masked = torch.where(mask, weight, 0)
    down, across = mask.sum(0, keepdim=True).clamp(min=1), mask.sum(1, keepdim=True).clamp(min=1)
    rows, columns, signs = [], [], []
    for _ in range(terms):
        lacking = masked - _total(rows, columns, signs, mask)
        rows.append(lacking.abs().sum(1, keepdim=True) / across)
        columns.append((lacking.abs() / rows[-1].clamp(min=_LEAST)).sum(0, keepdim=True) / down)
        signs.append(torch.where(mask, _signs(lacking), 0))
    for _ in range(_TURNS):
        for term in range(terms):
            others = [other for other in range(terms) if other != term]
            target = masked - _total(
                *([each[other] for other in others] for each in (rows, columns, signs)), mask
            )
            part = columns[term] * signs[term]
            rows[term] = (part * target).sum(1, keepdim=True) / part.square().sum(1, keepdim=True).clamp(
                min=_LEAST
            )
            part = rows[term] * signs[term]
            columns[term] = (part * target).sum(0, keepdim=True) / part.square().sum(0, keepdim=True).clamp(
                min=_LEAST
            )
        if terms == 2:
            signs = _nearest_signs(
                masked, mask, *(row * column for row, column in zip(rows, columns, strict=True))
            )
    return _total([_float16(row) for row in rows], [_float16(column) for column in columns], signs, mask)


def _nearest_signs(weight: Tensor, mask: Tensor, first: Tensor, second: Tensor) -> list[Tensor]:
    """Return the signs with which ``±first ± second`` is nearest to each weight in `mask`."""
    choices = torch.tensor([(-1.0, -1.0), (-1.0, 1.0), (1.0, -1.0), (1.0, 1.0)], dtype=weight.dtype)
    levels = choices[:, 0, None, None] * first + choices[:, 1, None, None] * second
    best = choices[(weight - levels).abs().argmin(0)]
    return [torch.where(mask, best[..., term], 0) for term in range(2)]


def _total(
    rows: Sequence[Tensor], columns: Sequence[Tensor], signs: Sequence[Tensor], mask: Tensor
) -> Tensor:
    total = torch.zeros(mask.shape, dtype=torch.float64)
    for row, column, sign in zip(rows, columns, signs, strict=True):
        total = total + row * column * sign
    return total


def _signs(values: Tensor) -> Tensor:
    """Return −1 or 1: a bit has no third value for 0."""
    return torch.where(values < 0, -1.0, 1.0).to(values.dtype)


def _float16(values: Tensor) -> Tensor:
    return values.half().to(values.dtype)
