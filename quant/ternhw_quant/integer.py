"""The integer datapath: what hardware must compute, bit for bit.

This is the golden model. It follows docs/architecture.md, "Integer datapath", and nothing else: group
sums of trits times integer activations, 8-bit mantissas of scales and offsets, one exponent per row.
"""

from dataclasses import dataclass

import torch
from torch import Tensor

from ternhw_quant.errors import InputError
from ternhw_quant.weights.mantissas import MANTISSA_MAX, OFFSET_MAX, rounded, units
from ternhw_quant.weights.matrix import TIED_WEIGHTS
from ternhw_quant.weights.uniform import Quantized, UniformMatrix


@dataclass(frozen=True, kw_only=True, eq=False)
class IntegerMatrix:
    """A ternary matrix whose scales and offsets are 8-bit mantissas on one exponent per row.

    Attributes
    ----------
    planes : int8, shape (planes, out_features, in_features)
    mantissas : uint8, shape (planes, out_features, groups), or (planes / 2, out_features, groups) if tied
    exponents : int8, shape (out_features,)
        The scale of a group is ``mantissa · 2**exponent``.
    group_size : int
    offsets : int8, shape (out_features, groups), or None
        Mantissas of the offsets, on the same exponents.
    permutation : int64, shape (in_features,), or None
    tied : bool
        Each two planes share one mantissa A for each group: the first counts 3·A, the second 2·A.
    """

    planes: Tensor
    mantissas: Tensor
    exponents: Tensor
    group_size: int
    offsets: Tensor | None = None
    permutation: Tensor | None = None
    tied: bool = False

    @property
    def out_features(self) -> int:
        return self.planes.shape[1]

    @property
    def in_features(self) -> int:
        return self.planes.shape[2]

    @property
    def plane_mantissas(self) -> Tensor:
        """Mantissa of a trit of each plane, int64 (planes, out_features, groups): 3·A and 2·A if tied."""
        mantissas = self.mantissas.long()
        if not self.tied:
            return mantissas
        weights = torch.tensor(TIED_WEIGHTS, device=mantissas.device).repeat(len(mantissas))
        return mantissas.repeat_interleave(2, dim=0) * weights[:, None, None]


def quantize_scales(matrix: Quantized, *, tied: bool = False) -> IntegerMatrix:
    """Round the scales and offsets of each row to 8-bit mantissas on the row's smallest sufficient exponent.

    ``e = ⌈log2 max(max α / 255, max |μ| / 127)⌉``, ``A = rne(α / 2**e)`` and ``m = rne(μ / 2**e)``; a row
    of zeros has exponent 0.

    Parameters
    ----------
    matrix : TernaryMatrix
    tied : bool
        For hardware with tied planes: one plane T becomes the tied planes T and −T, whose levels are its own,
        ``3·A·T − 2·A·T = A·T``.

    Raises
    ------
    InputError
        If the matrix has no trits, a scale is negative, or an exponent does not fit in int8.
    """
    if isinstance(matrix, UniformMatrix):
        raise InputError(f"Integer datapath needs trits, not codes of {matrix.bits} bits")
    if bool((matrix.scales < 0).any()):
        raise InputError(f"Scales must be non-negative, not {matrix.scales.min().item():g}")
    unit = units(matrix.scales, matrix.offsets)
    if bool((unit.exponents.abs() > 127).any()):
        raise InputError(f"Row exponents must fit in int8, not {int(unit.exponents.abs().max())}")
    offsets = None
    if matrix.offsets is not None:
        offsets = rounded(matrix.offsets, unit.values, OFFSET_MAX).to(torch.int8)
    doubled = tied and len(matrix.planes) == 1
    return IntegerMatrix(
        planes=torch.cat([matrix.planes, -matrix.planes]) if doubled else matrix.planes,
        mantissas=rounded(matrix.scales, unit.values, MANTISSA_MAX).to(torch.uint8),
        exponents=unit.exponents.to(torch.int8),
        group_size=matrix.group_size,
        offsets=offsets,
        permutation=matrix.permutation,
        tied=matrix.tied or doubled,
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
    """Return ``Σ_g (Σ_k A[k,i,g] · Σ_{j∈g} t[k,i,j] · q[j] + m[i,g] · Σ_{j∈g} q[j])``, exact.

    Of tied planes, ``A[0,i,g]`` and ``A[1,i,g]`` are 3 and 2 times the group's mantissa.

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
    plane_mantissas = matrix.plane_mantissas
    for group in range(plane_mantissas.shape[2]):
        columns = slice(group * matrix.group_size, (group + 1) * matrix.group_size)
        # float64 holds these sums exactly: each is far below 2**53.
        inputs = q[:, columns].double()
        for plane, mantissas in zip(matrix.planes, plane_mantissas, strict=True):
            group_sums = (inputs @ plane[:, columns].double().T).to(torch.int64)
            total += group_sums * mantissas[:, group]
        if matrix.offsets is not None:
            total += q[:, columns].long().sum(dim=1, keepdim=True) * matrix.offsets[:, group].long()
    return total


def forward(matrix: IntegerMatrix, x: Tensor, *, activation_bits: int = 8) -> Tensor:
    """Run the layer in integers: ``y = s_x · 2**e · acc``, float32 (tokens, out_features)."""
    q, scale = quantize_activations(x, bits=activation_bits)
    rows = torch.ldexp(accumulate(matrix, q).double(), matrix.exponents.to(torch.int32))
    return (scale[:, None] * rows).float()
