"""8-bit scales: what the hardware counts with, and what an artefact can store.

A row has one exponent e. The scale of a group is ``A·2**e`` with a mantissa A of 0 to 255, and its offset
``m·2**e`` with m of −127 to 127 (docs/architecture.md, "Integer datapath").
"""

import torch
from torch import Tensor

MANTISSA_MAX = 255  #: Scales are unsigned 8-bit mantissas.
OFFSET_MAX = 127  #: Offsets are signed 8-bit mantissas, symmetric.

#: Exponents that an artefact may have: with them every scale and offset is a value of float16, too.
STORED_EXPONENTS = (-24, 8)


def row_exponents(scales: Tensor, offsets: Tensor | None = None) -> Tensor:
    """Return the smallest exponents that suffice, ``⌈log2 max(max α / 255, max |μ| / 127)⌉``.

    Parameters
    ----------
    scales : floating point, shape (planes, out_features, groups)
        0 or more.
    offsets : floating point, shape (out_features, groups), or None

    Returns
    -------
    int32, shape (out_features,)
        0 for a row of zeros.
    """
    largest = scales.double().amax(dim=(0, 2)) / MANTISSA_MAX
    if offsets is not None:
        largest = torch.maximum(largest, offsets.double().abs().amax(dim=1) / OFFSET_MAX)
    fraction, power = torch.frexp(largest)
    # frexp gives fraction in [½, 1): log2 is an integer only at ½.
    exponents = torch.where(fraction == 0.5, power - 1, power)
    return torch.where(largest > 0, exponents, 0)


def rounded(values: Tensor, exponents: Tensor, largest: int) -> Tensor:
    """Return mantissas of at most ±`largest`, ``rne(value / 2**e)``, float64 (…, out_features, groups)."""
    return torch.ldexp(values.double(), -exponents[:, None]).round().clamp(-largest, largest)


def values_of(mantissas: Tensor, exponents: Tensor) -> Tensor:
    """Return ``mantissa · 2**e``, float32 (…, out_features, groups)."""
    return torch.ldexp(mantissas.float(), exponents[:, None].to(torch.int32))
