"""Yosys finds the bits of the Verilog that cannot toggle, and no others."""

from pathlib import Path

import pytest

from ternhw.verification.unreachable import CONSTANT, unreachable_bits

pytestmark = pytest.mark.synth

RTL = Path(__file__).parents[2] / "rtl"
NAME = "ternhw_1x1_p2_g32_a8_d256_w32"  # one token, groups of 32 beats


@pytest.fixture(scope="module")
def bits():
    return unreachable_bits(RTL / f"{NAME}.v", NAME)


def constant(bits, module, signal):
    return {bit for bit, reason in bits[module, signal].items() if reason == CONSTANT}


def test_bits_that_only_a_sat_solver_sees_are_constant_and_so_is_what_follows_from_them(bits):
    # A pass has one vector: only bit 0 of the number changes.
    assert constant(bits, "director", "pass_tokens") == {*range(1, 8)}
    # The number travels in bits 81 to 88 of a job, through the queue of the activation buffer.
    assert constant(bits, "core.buffer", "job") == {*range(82, 89)}
    # The constants of a tile take one word, and so do the scales of a step.
    assert constant(bits, "unpack", "last_constant") == {0}
    assert constant(bits, "unpack", "scales_place") == {0}


def test_name_that_begins_with_a_dollar_is_known_as_verilator_writes_it(bits):
    # Beats of the groups of a row: a multiple of 32, from 16 bits of a number of groups.
    assert constant(bits, "director", "$signal") == {*range(5), 21, 22}


def test_bits_that_cases_reach_are_neither_constant_nor_unread(bits):
    for module, signal, width in (("director", "check", 32), ("registers", "BUSY_CYCLES", 13)):
        assert not {*range(width)} & bits[module, signal].keys()
