"""Codes on a grid, group by group, made into the matrix that an artefact stores."""

from collections.abc import Sequence
from dataclasses import replace

import torch
from torch import Tensor

from ternhw_quant.weights.grid import Grid
from ternhw_quant.weights.matrix import TernaryMatrix
from ternhw_quant.weights.uniform import Quantized, UniformMatrix


def assemble(
    grid: Grid,
    codes: Tensor,
    theta: Sequence[Tensor],
    *,
    group_size: int,
    permutation: Tensor | None = None,
) -> Quantized:
    """Return the matrix that codes on `grid` stand for, in canonical form and on the CPU.

    Trit-planes of a group with a negative scale are negated, and those with scales of their own go by
    falling scale, so that ``α1 ≥ α2 ≥ … ≥ 0``.

    Parameters
    ----------
    grid : Grid
    codes : uint8, shape (out_features, in_features)
        In the stored order of the columns.
    theta : sequence of float64, shape (parameters, out_features)
        For each group of a row, in order.
    group_size : int
        Stored columns that share their parameters; the last group may be shorter.
    permutation : int64, shape (in_features,), or None
        Order of the stored columns.
    """
    codes = codes.cpu()
    parameters = torch.stack([group.cpu() for group in theta], dim=2)
    permutation = None if permutation is None else permutation.cpu()
    if not grid.planes:
        scales, shift = parameters
        zeros = torch.where(scales > 0, -shift / scales, 0).round()
        return UniformMatrix(
            codes=codes,
            scales=scales.float(),
            zeros=zeros.to(torch.uint8),
            bits=(grid.codes - 1).bit_length(),
            group_size=group_size,
            permutation=permutation,
        )
    scales, offsets = (parameters[:-1], parameters[-1]) if grid.has_offset else (parameters, None)
    planes, scales = _canonical(grid.trits[:, codes.int()], scales, group_size)
    return TernaryMatrix(
        planes=planes,
        scales=scales.float(),
        group_size=group_size,
        offsets=None if offsets is None else offsets.float(),
        permutation=permutation,
        tied=grid.planes == 2 and len(scales) == 1,
    )


def canonical(matrix: TernaryMatrix) -> TernaryMatrix:
    """Return a matrix of the same values in canonical form, the planes of each group by falling scale."""
    planes, scales = _canonical(matrix.planes.clone(), matrix.scales, matrix.group_size)
    return replace(matrix, planes=planes, scales=scales)


def _canonical(planes: Tensor, scales: Tensor, group_size: int) -> tuple[Tensor, Tensor]:
    """Return planes and scales of the same values, the scales by plane falling to 0 or more."""
    negative, scales = scales < 0, scales.abs()
    own = len(scales) == len(planes)
    order = scales.argsort(dim=0, descending=True, stable=True)
    for group, columns in enumerate(torch.split(planes, group_size, dim=2)):
        if negative[..., group].any():
            columns.mul_(torch.where(negative[..., group : group + 1], -1, 1).to(torch.int8))
        if own and (order[:-1, :, group] > order[1:, :, group]).any():
            columns.copy_(columns.gather(0, order[..., group : group + 1].expand_as(columns)))
    return planes, scales.gather(0, order)
