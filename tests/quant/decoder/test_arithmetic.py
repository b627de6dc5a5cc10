from collections import Counter
from fractions import Fraction
from math import isqrt

import torch
from hypothesis import given
from hypothesis import strategies as st

from ternhw_quant.decoder import arithmetic

INTEGERS = st.one_of(
    st.integers(-(2**62), 2**62),
    st.integers(-(2**20), 2**20),
    # Halves and ends of ranges, where a rounding or a clamp goes wrong.
    st.builds(lambda power, near: (1 << power) + near, st.integers(0, 61), st.integers(-2, 2)),
    st.builds(lambda power, near: -(1 << power) + near, st.integers(0, 61), st.integers(-2, 2)),
)


@given(INTEGERS, st.integers(0, 100))
def test_shift_rounds_halves_up(p, n):
    expected = 0 if n > 62 else (p + (1 << n >> 1)) >> n
    assert int(arithmetic.rounded_shift(torch.tensor(p), n)) == expected


@given(INTEGERS, st.integers(-100, 100), st.sampled_from([16, 32]))
def test_narrow_saturates_and_counts(p, n, bits):
    exact = p << -n if n < 0 else 0 if n > 62 else (p + (1 << n >> 1)) >> n
    limit = 2 ** (bits - 1) - 1
    saturations = Counter()
    got = int(arithmetic.narrow(torch.tensor(p), n, bits, "x", saturations))
    assert got == max(-limit, min(limit, exact))
    assert saturations["x"] == (abs(exact) > limit)


@given(INTEGERS)
def test_length_and_root_are_exact(value):
    value = min(abs(value), 2**62 - 1)
    assert int(arithmetic.bit_length(torch.tensor(value))) == value.bit_length()
    assert int(arithmetic.square_root(torch.tensor(value))) == isqrt(value)


def test_table_is_the_one_of_the_page():
    table = arithmetic.exp2_table().tolist()
    assert len(table) == 257 and (table[0], table[128], table[256]) == (2**30, 759250125, 2**29)
    for step, entry in enumerate(table):
        # entry = 2**(30 − step/256), rounded: its 256th power against exact integers.
        power = Fraction(2) ** (30 * 256 - step)
        assert Fraction(2 * entry - 1, 2) ** 256 <= power <= Fraction(2 * entry + 1, 2) ** 256


def test_powers_of_two_are_within_a_millionth():
    # Linear interpolation over 1/256 is off by at most (ln 2 / 256)² / 8 = 9.2e-7, and Q30 by 2**−30.
    table, d = arithmetic.exp2_table(), torch.arange(0, 2**16)
    got = arithmetic.exp2_negative(d, table, 30).double() / 2**30
    exact = torch.exp2(-d.double() / 2**16)
    assert float(((got - exact) / exact).abs().max()) < 9.5e-7
    assert torch.equal(arithmetic.exp2_negative(d + (3 << 16), table, 30), (got * 2**30).long() + 4 >> 3)
    assert arithmetic.exp2_negative(torch.tensor([2**32, 2**60]), table, 24).tolist() == [0, 0]
