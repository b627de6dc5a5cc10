"""Codes of a block under a metric: rounding with error feedback, and sweeps of single codes.

Both are one compiled loop over rows on the CPU, and operations on whole columns on any other device.
"""

import numpy as np
import torch
from torch import Tensor

from ternhw_quant.compiled import Array, compiled

#: Columns whose errors are fed back one by one; one matrix product feeds them back to all later columns.
_PANEL = 128


def round_in_block(weight: Tensor, levels: Tensor, factor: Tensor) -> Tensor:
    """Give each column its nearest level and feed its error back to the later columns.

    Column j's error ``e = (w_j − q_j) / U_jj`` moves column k by ``−e·U_jk``: GPTQ's loop
    (arXiv:2210.17323, Algorithm 1) with ``UᵀU`` the inverse of the metric.

    Parameters
    ----------
    weight : float64, shape (rows, columns)
    levels : float64, shape (rows, codes)
        Of equal distances the first counts.
    factor : float64, shape (columns, columns)
        U, upper triangular.

    Returns
    -------
    uint8, shape (rows, columns)
    """
    work = weight.clone(memory_format=torch.contiguous_format)
    codes = torch.empty(weight.shape, dtype=torch.uint8, device=weight.device)
    for start in range(0, weight.shape[1], _PANEL):
        panel = slice(start, min(start + _PANEL, weight.shape[1]))
        own = factor[panel, panel].contiguous()
        part, errors = work[:, panel].contiguous(), torch.empty_like(work[:, panel])
        if weight.device.type == "cpu":
            found = np.empty(part.shape, np.uint8)
            _round_rows(part.numpy(), levels.contiguous().numpy(), own.numpy(), found, errors.numpy())
            codes[:, panel] = torch.from_numpy(found)
        else:
            codes[:, panel] = _round_columns(part, levels, own, errors)
        work[:, panel.stop :].addmm_(errors, factor[panel, panel.stop :], alpha=-1)
    return codes


def swept(weight: Tensor, codes: Tensor, levels: Tensor, metric: Tensor, sweeps: int) -> Tensor:
    """Return `codes` after each, column by column, took the level of least error given all others.

    The error is ``(w − q) M (w − q)ᵀ`` for each row; it never rises (iterated conditional modes).

    Parameters
    ----------
    weight : float64, shape (rows, columns)
    codes : uint8, shape (rows, columns)
    levels : float64, shape (rows, codes)
    metric : float64, shape (columns, columns)
        M, symmetric.
    sweeps : int
        Passes over all columns; they end early where nothing changes any more.
    """
    codes = codes.clone(memory_format=torch.contiguous_format)
    gradient = (weight - levels.gather(1, codes.long())) @ metric
    if weight.device.type == "cpu":
        _sweep_rows(
            levels.contiguous().numpy(), metric.contiguous().numpy(), gradient.numpy(), codes.numpy(), sweeps
        )
        return codes
    for _ in range(sweeps):
        if not _sweep_columns(levels, metric, gradient, codes):
            break
    return codes


@compiled
def _round_rows(weight: Array, levels: Array, factor: Array, codes: Array, errors: Array) -> None:
    """Round each row of `weight`, which is overwritten."""
    columns = weight.shape[1]
    for row in range(weight.shape[0]):
        work, level = weight[row], levels[row]
        for column in range(columns):
            best, least = 0, abs(work[column] - level[0])
            for code in range(1, len(level)):
                distance = abs(work[column] - level[code])
                if distance < least:
                    best, least = code, distance
            codes[row, column] = best
            error = (work[column] - level[best]) / factor[column, column]
            errors[row, column] = error
            for later in range(column + 1, columns):
                work[later] -= error * factor[column, later]


def _round_columns(weight: Tensor, levels: Tensor, factor: Tensor, errors: Tensor) -> Tensor:
    """Do what `_round_rows` does a column at a time; `weight` is overwritten."""
    codes = torch.empty(weight.shape, dtype=torch.uint8, device=weight.device)
    for column in range(weight.shape[1]):
        best = (weight[:, column, None] - levels).abs().argmin(1, keepdim=True)
        error = (weight[:, column, None] - levels.gather(1, best)) / factor[column, column]
        codes[:, column], errors[:, column] = best[:, 0].to(torch.uint8), error[:, 0]
        weight[:, column + 1 :].addmm_(error, factor[column, None, column + 1 :], alpha=-1)
    return codes


@compiled
def _sweep_rows(levels: Array, metric: Array, gradient: Array, codes: Array, sweeps: int) -> None:
    columns = codes.shape[1]
    for row in range(codes.shape[0]):
        level, slope = levels[row], gradient[row]
        for _ in range(sweeps):
            changed = False
            for column in range(columns):
                old = codes[row, column]
                # With the others fixed the error is a parabola in this level, least at `target`.
                target = level[old] + slope[column] / metric[column, column]
                best, least = old, abs(level[old] - target)
                for code in range(len(level)):
                    distance = abs(level[code] - target)
                    if distance < least:
                        best, least = code, distance
                if best != old:
                    changed = True
                    codes[row, column] = best
                    move = level[old] - level[best]
                    for other in range(columns):
                        slope[other] += move * metric[column, other]
            if not changed:
                break


def _sweep_columns(levels: Tensor, metric: Tensor, gradient: Tensor, codes: Tensor) -> bool:
    """Do one sweep of `_sweep_rows` on all rows a column at a time; tell whether a code changed."""
    before = codes.clone()
    for column in range(codes.shape[1]):
        old = codes[:, column, None].long()
        level = levels.gather(1, old)
        distance = (levels - level - gradient[:, column, None] / metric[column, column]).abs()
        best = distance.argmin(1, keepdim=True)
        best = torch.where(distance.gather(1, best) < distance.gather(1, old), best, old)
        codes[:, column] = best[:, 0].to(torch.uint8)
        gradient.addmm_(level - levels.gather(1, best), metric[column, None])
    return not torch.equal(before, codes)
