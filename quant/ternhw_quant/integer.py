"""The integer datapath: what hardware must compute, bit for bit.

This is the golden model. It follows docs/architecture.md, "Integer datapath", and nothing else: group
sums of trits times integer activations, unsigned 8-bit scale mantissas, one exponent per row.
"""

from dataclasses import dataclass

import torch
from torch import Tensor

from ternhw_quant.errors import InputError
from ternhw_quant.matrix import TernaryMatrix

MANTISSA_MAX = 255  #: Scales are stored as unsigned 8-bit mantissas.


@dataclass(frozen=True, kw_only=True, eq=False)
class IntegerMatrix:
    """A ternary matrix whose scales are 8-bit mantissas on one exponent per row.

    Attributes
    ----------
    planes : int8, shape (planes, out_features, in_features)
    mantissas : uint8, shape (planes, out_features, groups)
    exponents : int8, shape (out_features,)
        The scale of a group is ``mantissa · 2**exponent``.
    group_size : int
    permutation : int64, shape (in_features,), or None
    """

    planes: Tensor
    mantissas: Tensor
    exponents: Tensor
    group_size: int
    permutation: Tensor | None = None

    @property
    def out_features(self) -> int:
        return self.planes.shape[1]

    @property
    def in_features(self) -> int:
        return self.planes.shape[2]


def quantize_scales(matrix: TernaryMatrix) -> IntegerMatrix:
    """Round the scales of each row to 8-bit mantissas on the row's smallest sufficient exponent.

    ``e = ⌈log2(max α / 255)⌉`` and ``A = rne(α / 2**e)``; a row of zeros has exponent 0.

    Raises
    ------
    InputError
        If the matrix has offsets, or a scale is negative, or an exponent does not fit in int8.
    """
    if matrix.offsets is not None:
        raise InputError("Offsets must be absent: the integer datapath has none")
    scales = matrix.scales.double()
    if bool((scales < 0).any()):
        raise InputError(f"Scales must be non-negative, not {scales.min().item():g}")
    largest = scales.amax(dim=(0, 2))
    fraction, power = torch.frexp(largest / MANTISSA_MAX)
    # frexp gives fraction in [½, 1): log2 is an integer only at ½.
    exponents = torch.where(fraction == 0.5, power - 1, power)
    exponents = torch.where(largest > 0, exponents, 0)
    if bool((exponents.abs() > 127).any()):
        raise InputError(f"Row exponents must fit in int8, not {int(exponents.abs().max())}")
    mantissas = torch.ldexp(scales, -exponents[None, :, None]).round()
    return IntegerMatrix(
        planes=matrix.planes,
        mantissas=mantissas.to(torch.uint8),
        exponents=exponents.to(torch.int8),
        group_size=matrix.group_size,
        permutation=matrix.permutation,
    )


def quantize_activations(x: Tensor, *, bits: int = 8) -> tuple[Tensor, Tensor]:
    """Round activations to symmetric integers, one scale per token.

    Parameters
    ----------
    x : floating point, shape (tokens, in_features)
    bits : int
        Width of the integers; the most negative code is never used.

    Returns
    -------
    q : int32, shape (tokens, in_features)
        ``clamp(rne(x / s))`` within ±(2**(bits−1) − 1).
    scale : float64, shape (tokens,)
        ``max|x| / (2**(bits−1) − 1)``, and 1 for a token of zeros.
    """
    largest = 2 ** (bits - 1) - 1
    scale = x.double().abs().amax(dim=1) / largest
    scale = torch.where(scale > 0, scale, torch.ones_like(scale))
    q = (x.double() / scale[:, None]).round().clamp(-largest, largest)
    return q.to(torch.int32), scale


def accumulate(matrix: IntegerMatrix, q: Tensor) -> Tensor:
    """Return ``Σ_g Σ_k A[k,i,g] · Σ_{j∈g} t[k,i,j] · q[j]``, exact.

    Parameters
    ----------
    matrix : IntegerMatrix
    q : integer, shape (tokens, in_features)
        In the layer's own column order; any integers of up to 17 bits.

    Returns
    -------
    int64, shape (tokens, out_features)
    """
    if matrix.permutation is not None:
        q = q[:, matrix.permutation]
    total = torch.zeros(q.shape[0], matrix.out_features, dtype=torch.int64)
    for group in range(matrix.mantissas.shape[2]):
        columns = slice(group * matrix.group_size, (group + 1) * matrix.group_size)
        # float64 holds these sums exactly: each is far below 2**53.
        inputs = q[:, columns].double()
        for plane, mantissas in zip(matrix.planes, matrix.mantissas, strict=True):
            group_sums = (inputs @ plane[:, columns].double().T).to(torch.int64)
            total += group_sums * mantissas[:, group].to(torch.int64)
    return total


def forward(matrix: IntegerMatrix, x: Tensor, *, activation_bits: int = 8) -> Tensor:
    """Run the layer in integers: ``y = s_x · 2**e · acc``, float32 (tokens, out_features)."""
    q, scale = quantize_activations(x, bits=activation_bits)
    rows = torch.ldexp(accumulate(matrix, q).double(), matrix.exponents.to(torch.int32))
    return (scale[:, None] * rows).float()
