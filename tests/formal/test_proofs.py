"""What a proof for a number of cycles reaches: the last of them, and no further."""

import pytest
from amaranth.hdl import Assert, Assume, Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In

from tests.formal.proofs import prove_after, prove_for

pytestmark = pytest.mark.formal


class FailsOnce(wiring.Component):
    """Its second assertion can fail in the tenth cycle alone, and then only after an input was high."""

    def __init__(self, *, quiet=False):
        self._quiet = quiet
        super().__init__({"i": In(1)})

    def elaborate(self, platform):
        m = Module()
        cycle, seen = Signal(5, init=1), Signal()
        m.d.sync += [cycle.eq(cycle + 1), seen.eq(seen | self.i)]
        if self._quiet:
            m.d.comb += Assume(~self.i)
        m.d.comb += [Assert(cycle != 0), Assert(~seen | (cycle != 10))]
        return m


@pytest.mark.parametrize(("prove", "cycles"), [(prove_for, 10), (prove_for, 11), (prove_after, 10)])
def test_failure_in_a_cycle_of_the_proof_is_found_unless_what_it_needs_is_excluded(tmp_path, prove, cycles):
    with pytest.raises(RuntimeError, match="proof did fail"):
        prove(tmp_path, FailsOnce(), cycles=cycles)
    prove(tmp_path, FailsOnce(quiet=True), cycles=cycles)


@pytest.mark.parametrize(("prove", "cycles"), [(prove_for, 9), (prove_after, 9), (prove_after, 11)])
def test_failure_in_another_cycle_is_not_of_the_proof(tmp_path, prove, cycles):
    prove(tmp_path, FailsOnce(), cycles=cycles)
