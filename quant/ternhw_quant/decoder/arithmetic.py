"""The operations of docs/decoder.md on int64 tensors, element by element.

Every result is exact: no operation rounds but where the page says so, and none overflows int64 within the
ranges that the page states.
"""

from collections import Counter

import torch
from torch import Tensor

TABLE_STEPS = 256  #: Intervals of the table of 2**−x over x from 0 to 1.
_ONE = 2**30  #: 1.0 in Q30.


def bit_length(x: Tensor) -> Tensor:
    """Return the number of bits of each x ≥ 0, as Python's ``int.bit_length``: 0 for 0."""
    bits = torch.frexp(x.double())[1].long()
    # A double rounds what has more than 53 bits, at most up to the next power of two.
    return torch.where((bits > 0) & (x < (1 << (bits - 1).clamp(0, 62))), bits - 1, bits)


def rounded_shift(p: Tensor, n: Tensor | int) -> Tensor:
    """Return ``⌊(p + 2**(n−1)) / 2**n⌋`` for n ≥ 1, p for n = 0 and 0 for n > 62; |p| ≤ 2**62."""
    shift = torch.as_tensor(n).clamp(0, 62)
    half = torch.where(shift > 0, 1 << (shift - 1).clamp(min=0), 0)
    return torch.where(torch.as_tensor(n) > 62, 0, (p + half) >> shift)


def saturate(v: Tensor, bits: int, point: str, saturations: Counter[str]) -> Tensor:
    """Return v clamped to ±(2**(bits−1) − 1); what was clamped is counted under `point`."""
    limit = 2 ** (bits - 1) - 1
    clamped = v.clamp(-limit, limit)
    saturations[point] += int((clamped != v).sum())
    return clamped


def narrow(p: Tensor, n: Tensor | int, bits: int, point: str, saturations: Counter[str]) -> Tensor:
    """Return ``p · 2**−n`` for any n, rounded as :func:`rounded_shift` does, and saturated to `bits`."""
    n = torch.as_tensor(n)
    limit = 2 ** (bits - 1) - 1
    left = (-n).clamp(0, 62)
    largest = torch.where(left > bits, 0, limit >> left.clamp(max=bits))
    # One more than the largest that fits: still too large after the shift, and far from int64's end.
    shifted = p.clamp(-largest - 1, largest + 1) << left.clamp(max=bits)
    return saturate(torch.where(n >= 0, rounded_shift(p, n), shifted), bits, point, saturations)


def floor_divide(a: Tensor, b: Tensor) -> Tensor:
    """Return ``⌊a / b⌋`` of integers, b > 0."""
    return torch.div(a, b, rounding_mode="floor")


def square_root(t: Tensor) -> Tensor:
    """Return ``⌊√t⌋`` of integers 0 ≤ t < 2**62."""
    root = t.double().sqrt().long()
    root = torch.where(root * root > t, root - 1, root)
    return torch.where((root + 1) * (root + 1) <= t, root + 1, root)


def exp2_table() -> Tensor:
    """Return the 257 entries ``rne(2**(30 − i/256))``, int64: made once, and data from then on."""
    return torch.tensor([round(_ONE * 2.0 ** (-step / TABLE_STEPS)) for step in range(TABLE_STEPS + 1)])


def exp2_negative(d: Tensor, table: Tensor, bits: int) -> Tensor:
    """Return 2**−d in Q`bits`, for d ≥ 0 in Q16, by linear interpolation of `table`."""
    step, rest = (d >> 8) & 255, d & 255
    low, high = table[step], table[step + 1]
    between = low - (((low - high) * rest + 128) >> 8)
    return rounded_shift(between, (d >> 16) + 30 - bits)
