"""Bits per weight of a matrix: as an artefact stores it, and at the entropy of its trits or codes."""

import torch
from torch import Tensor

from ternhw_quant.storage.codec import stored_form
from ternhw_quant.storage.layer import WEIGHT, layer_bytes, layer_tensors
from ternhw_quant.weights.matrix import TernaryMatrix
from ternhw_quant.weights.sizes import ScaleForm, Storage
from ternhw_quant.weights.uniform import Quantized, UniformMatrix


def bits_per_weight(matrix: TernaryMatrix, packing: Storage, scales: ScaleForm = "float16") -> float:
    """Return all bits that an artefact with this storage packing takes for `matrix`, per weight."""
    features = (matrix.out_features, matrix.in_features)
    return 8 * layer_bytes(features, stored_form(matrix, packing, scales)) / (features[0] * features[1])


def entropy_bits_per_weight(matrix: Quantized, *, joint: bool = True, scales: ScaleForm = "float16") -> float:
    """Return the bits per weight below which no code for single weights can go.

    The entropy of the trits or codes at their frequencies in this matrix, with scales and all else as a
    dense artefact stores them: of the trits of all planes together if `joint`, else plane by plane.
    """
    features = (matrix.out_features, matrix.in_features)
    stored = layer_tensors(features, stored_form(matrix, "dense", scales))
    beside = 8 * sum(tensor.bytes for part, tensor in stored.items() if part != WEIGHT)
    side = beside / (features[0] * features[1])
    if isinstance(matrix, UniformMatrix):
        return entropy(matrix.codes) + side
    symbols = [plane.long() + 1 for plane in matrix.planes]
    if joint:
        together = torch.zeros_like(symbols[0])
        for symbol in symbols:
            together = 3 * together + symbol
        symbols = [together]
    return sum(map(entropy, symbols)) + side


def entropy(symbols: Tensor) -> float:
    """Return the entropy of non-negative integers at their own frequencies, in bits each."""
    counts = torch.bincount(symbols.flatten().long()).double()
    frequencies = counts[counts > 0] / counts.sum()
    return float(-(frequencies * frequencies.log2()).sum()) + 0.0  # Never −0.0.
