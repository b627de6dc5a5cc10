"""What a quantised layer costs: bits per weight, by the way its trits are stored."""

import torch

from ternhw_quant.matrix import TernaryMatrix
from ternhw_quant.packing import Packing, row_bytes

#: Scales and offsets are float16, permutation and shape int32 (docs/format.md).
_SCALE_BITS, _INDEX_BITS = 16, 32


def bits_per_weight(matrix: TernaryMatrix, packing: Packing) -> float:
    """Return all bits an artefact with this packing stores for `matrix`, by weight."""
    row = 8 * row_bytes(matrix.in_features, matrix.group_size, packing)
    trits = len(matrix.planes) * matrix.out_features * row
    return (trits + _side_bits(matrix)) / matrix.planes[0].numel()


def entropy_bits_per_weight(matrix: TernaryMatrix) -> float:
    """Return the bits per weight below which no code for single weights can go.

    The entropy of the trits of all planes together, at their frequencies in this matrix, with the
    scales and the rest as an artefact stores them.
    """
    symbol = torch.zeros(matrix.planes.shape[1:], dtype=torch.int64)
    for plane in matrix.planes:
        symbol = 3 * symbol + plane + 1
    counts = torch.bincount(symbol.flatten()).double()
    frequencies = counts[counts > 0] / counts.sum()
    entropy = float(-(frequencies * frequencies.log2()).sum())
    return entropy + _side_bits(matrix) / symbol.numel()


def _side_bits(matrix: TernaryMatrix) -> int:
    """Return the bits of everything but the trits."""
    scales = matrix.scales.numel() + (0 if matrix.offsets is None else matrix.offsets.numel())
    indices = 2 + (0 if matrix.permutation is None else matrix.permutation.numel())
    return _SCALE_BITS * scales + _INDEX_BITS * indices
