"""Scales as mantissas in units of their row: what the hardware counts with, and what an artefact can store.

The hardware's scales have 8 bits. A row has one exponent e. The scale of a group is ``A·2**e`` with a
mantissa A of 0 to 255, and its offset ``m·2**e`` with m of −127 to 127 (docs/architecture.md, "Integer
datapath").

An artefact can store them with fewer bits (docs/format.md). Then the unit of a row is ``f·2**e`` with an
integer factor f. A·f is at most 255, so each stored value is one of the hardware's too.
"""

from dataclasses import dataclass

import torch
from torch import Tensor

from ternhw_quant.weights.sizes import MANTISSA_BITS, ScaleForm

MANTISSA_MAX = 255  #: Scales of the hardware are unsigned 8-bit mantissas.
OFFSET_MAX = 127  #: Its offsets are signed 8-bit mantissas, symmetric.

#: Exponents that an artefact may have: with them every scale and offset is a value of float16, too.
STORED_EXPONENTS = (-24, 8)


@dataclass(frozen=True)
class Limits:
    """The largest mantissas of scales and offsets, and the largest factor of a unit."""

    scale: int
    offset: int
    factor: int


def limits(form: ScaleForm) -> Limits:
    """Return the limits of mantissas: 255, 127 and 1 for 8 bits; 63, 31 and 4 for 6; 15, 7 and 17 for 4."""
    bits = MANTISSA_BITS[form]
    return Limits(2**bits - 1, 2 ** (bits - 1) - 1, MANTISSA_MAX // (2**bits - 1))


@dataclass(frozen=True)
class Units:
    """What a mantissa of 1 is in each row, ``factor · 2**exponent``.

    Attributes
    ----------
    factors, exponents : int32, shape (out_features,)
    """

    factors: Tensor
    exponents: Tensor

    @property
    def values(self) -> Tensor:
        """The units, float64 (out_features,)."""
        return torch.ldexp(self.factors.double(), self.exponents)


def units(scales: Tensor, offsets: Tensor | None = None, form: ScaleForm = "u8") -> Units:
    """Return the smallest units that suffice: each scale and offset is at most the largest mantissa.

    Parameters
    ----------
    scales : floating point, shape (planes, out_features, groups)
        0 or more.
    offsets : floating point, shape (out_features, groups), or None
    form : "u8", "u6" or "u4"

    Returns
    -------
    Units
        Factors are more than half the largest one. A row of zeros has factor 1 and exponent 0.
    """
    most = limits(form)
    least = scales.double().amax(dim=(0, 2)) / most.scale
    if offsets is not None:
        least = torch.maximum(least, offsets.double().abs().amax(dim=1) / most.offset)
    fraction, power = torch.frexp(least / most.factor)
    # frexp gives a fraction in [½, 1): log2 is an integer only at ½.
    exponents = torch.where(fraction == 0.5, power - 1, power)
    factors = torch.ldexp(least, -exponents).ceil().clamp(max=most.factor).to(torch.int32)
    return Units(torch.where(least > 0, factors, 1), torch.where(least > 0, exponents, 0))


def stored_units(scales: Tensor, offsets: Tensor | None = None, form: ScaleForm = "u8") -> Units:
    """Return :func:`units` with exponents that an artefact may have; the largest may not suffice."""
    found = units(scales, offsets, form)
    exponents = found.exponents.clamp(*STORED_EXPONENTS)
    factors = torch.ldexp(found.values, -exponents).ceil().clamp(1, limits(form).factor).to(torch.int32)
    return Units(factors, exponents)


def closest_units(scales: Tensor, offsets: Tensor | None, form: ScaleForm) -> Units:
    """Return the units with the least squared error for each row, 0 if the values are mantissas already.

    Parameters and result are those of :func:`stored_units`.
    """
    most = limits(form)
    tried = stored_units(scales, offsets, form)
    best, least = tried, torch.full_like(tried.values, torch.inf)
    for _ in range(most.factor):
        unit = tried.values
        error = _squared_error(scales, unit, most.scale).sum(0)
        if offsets is not None:
            error += _squared_error(offsets, unit, most.offset)
        better = error < least
        least = torch.where(better, error, least)
        best = Units(
            torch.where(better, tried.factors, best.factors),
            torch.where(better, tried.exponents, best.exponents),
        )
        full = tried.factors == most.factor
        tried = Units(
            torch.where(full, most.factor // 2 + 1, tried.factors + 1),
            (tried.exponents + full.int()).clamp(max=STORED_EXPONENTS[1]),
        )
    return best


def _squared_error(values: Tensor, unit: Tensor, largest: int) -> Tensor:
    return (rounded(values, unit, largest) * unit[:, None] - values.double()).square().sum(-1)


def rounded(values: Tensor, unit: Tensor, largest: int) -> Tensor:
    """Return mantissas of at most ±`largest`, ``rne(value / unit)``, float64 (…, out_features, groups)."""
    return (values.double() / unit[:, None]).round().clamp(-largest, largest)


def values_of(mantissas: Tensor, unit: Tensor) -> Tensor:
    """Return ``mantissa · unit``, float32 (…, out_features, groups)."""
    return mantissas.float() * unit[:, None].float()
