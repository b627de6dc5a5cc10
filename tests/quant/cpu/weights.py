"""Random weights of every form that the kernels take, their packed rows, and 64-bit references."""

import torch

from ternhw_quant import integer
from tests.artifacts import Form, random_matrix

FORMS = {
    "one plane": Form(planes=1, group_size=128),
    "two planes": Form(planes=2, group_size=128),
    "three planes": Form(planes=3, group_size=128),
    "tied": Form(tied=True, group_size=128),
    "offsets": Form(planes=1, offsets=True, group_size=128),
    "permuted": Form(permuted=True, group_size=128),
    "all of one": Form(planes=1, offsets=True, permuted=True, group_size=256),
    "all of two": Form(tied=True, offsets=True, permuted=True, group_size=64),
    "all of three": Form(planes=3, offsets=True, permuted=True, group_size=32),
    "ragged groups": Form(group_size=24, offsets=True),
    "odd groups": Form(planes=3, group_size=61),
    "single columns": Form(planes=1, group_size=1),
    "whole row": Form(group_size=1000),
}


def make(shape, form, seed=0):
    torch.manual_seed(seed)
    return random_matrix(shape, form)


def exact_reference(matrix, q):
    """Return the accumulators of docs/architecture.md in int64, column by column, not by the golden model."""
    whole = integer.quantize_scales(matrix)
    total = torch.zeros(len(q), matrix.out_features, dtype=torch.int64)
    factors = (3, 2) if matrix.tied else (1,) * len(matrix.planes)
    for column in range(matrix.in_features):
        source = column if matrix.permutation is None else int(matrix.permutation[column])
        group = column // matrix.group_size
        weight = torch.zeros(matrix.out_features, dtype=torch.int64)
        for plane, factor in enumerate(factors):
            mantissas = whole.mantissas[0 if matrix.tied else plane, :, group].long()
            weight += factor * mantissas * matrix.planes[plane, :, column].long()
        if whole.offsets is not None:
            weight += whole.offsets[:, group].long()
        total += q[:, source, None].long() * weight
    return total


def error_limit(x, matrix):
    """Return ``x Wᵀ`` in float64, and twice the error of a float32 sum from first to last column."""
    weight = matrix.dequantize()
    exact = x.double() @ weight.double().T
    sums = torch.zeros(len(x), len(weight))
    for column in range(matrix.in_features):
        sums += x[:, column, None] * weight[:, column]
    smallest = torch.finfo(torch.float32).eps * exact.abs().max()
    return exact, 2 * float((sums.double() - exact).abs().max()) + float(smallest)
