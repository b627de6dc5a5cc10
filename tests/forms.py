"""Real quantised layers of every form that the accelerator runs, from a float weight. Deterministic."""

from collections.abc import Callable
from dataclasses import replace

import torch
from torch import Tensor

from ternhw_quant.methods import ptqtp
from ternhw_quant.weights.matrix import TIED_WEIGHTS, TernaryMatrix

ROUNDS = 5  #: Of alternating least squares; the error has settled by then.

#: The nine pairs of trits of tied planes, each with a level of its own.
TIED_TRITS = torch.tensor([(a, b) for a in (-1, 0, 1) for b in (-1, 0, 1)], dtype=torch.int8)
TIED_LEVELS = (TIED_TRITS * torch.tensor(TIED_WEIGHTS)).sum(dim=1).float()


def two_plane(weight: Tensor, group_size: int) -> TernaryMatrix:
    """Two planes with scales of their own (PTQTP)."""
    return ptqtp.quantize(weight, group_size=group_size)


def one_plane_offset(weight: Tensor, group_size: int) -> TernaryMatrix:
    """One plane and an offset for each group, ``w ≈ α·t + μ``, fitted by alternating least squares."""
    fits = [_fit_offset(group) for group in weight.float().split(group_size, dim=1)]
    return TernaryMatrix(
        planes=torch.cat([trits for trits, _, _ in fits], dim=1)[None].to(torch.int8),
        scales=torch.stack([scale for _, scale, _ in fits], dim=1)[None],
        offsets=torch.stack([offset for _, _, offset in fits], dim=1),
        group_size=group_size,
    )


def tied(weight: Tensor, group_size: int) -> TernaryMatrix:
    """Two planes on one scale: the nearest of the levels 0, ±1, ±2, ±3 and ±5 times it."""
    fits = [_fit_tied(group) for group in weight.float().split(group_size, dim=1)]
    trits = TIED_TRITS[torch.cat([index for index, _ in fits], dim=1)]
    return TernaryMatrix(
        planes=trits.permute(2, 0, 1).contiguous(),
        scales=torch.stack([scale for _, scale in fits], dim=1)[None],
        group_size=group_size,
        tied=True,
    )


def permuted(
    make: Callable[[Tensor, int], TernaryMatrix], weight: Tensor, group_size: int, seed: int
) -> TernaryMatrix:
    """The matrix that `make` makes of the columns in a random order, with the order in it."""
    permutation = torch.randperm(weight.shape[1], generator=torch.Generator().manual_seed(seed))
    return replace(make(weight[:, permutation], group_size), permutation=permutation)


def _fit_offset(group: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Return trits (rows, columns), scale and offset (rows,) of one group."""
    offset = group.mean(dim=1)
    rest = group - offset[:, None]
    # 0.7 of the mean magnitude is near the best threshold of a normal distribution (TWN, arXiv:1605.04711).
    trits = rest.sign() * (rest.abs() > 0.7 * rest.abs().mean(dim=1, keepdim=True))
    scale = offset
    for round_number in range(ROUNDS + 1):
        if round_number:
            trits = ((group - offset[:, None]) / scale.clamp(min=1e-12)[:, None]).round().clamp(-1, 1)
        mean_trit, mean_weight = trits.mean(dim=1), group.mean(dim=1)
        spread = (trits * trits).mean(dim=1) - mean_trit**2
        covariance = (trits * group).mean(dim=1) - mean_trit * mean_weight
        scale = torch.where(spread > 0, covariance / spread.clamp(min=1e-12), 0).clamp(min=0)
        offset = mean_weight - scale * mean_trit
    return trits, scale, offset


def _fit_tied(group: Tensor) -> tuple[Tensor, Tensor]:
    """Return indices of the levels (rows, columns) and the scale (rows,) of one group."""
    scale = group.abs().amax(dim=1) / TIED_LEVELS.max()
    index = _nearest_level(group, scale)
    for _ in range(ROUNDS):
        levels = TIED_LEVELS[index]
        power = (levels * levels).sum(dim=1)
        scale = torch.where(power > 0, (levels * group).sum(dim=1) / power.clamp(min=1), 0)
        index = _nearest_level(group, scale)
    return index, scale


def _nearest_level(group: Tensor, scale: Tensor) -> Tensor:
    return (group[..., None] - scale[:, None, None] * TIED_LEVELS).abs().argmin(dim=-1)
