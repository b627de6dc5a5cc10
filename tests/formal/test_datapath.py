"""The data path computes what it should for all inputs; each proof has a control."""

import pytest
from amaranth.hdl import Assert, Assume, Const, Module, Mux, Signal, signed
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In

from ternhw.config import MANTISSA_BITS, AcceleratorConfig
from ternhw.gateware import row
from ternhw.gateware.layouts import activations_layout, trits_layout
from ternhw.gateware.mac import TernaryMac
from ternhw.gateware.row import ActivationSum, TernaryRow, TernarySum, dot_delay, scale_delay
from tests.formal.proofs import prove_by_induction, prove_from_any_state

pytestmark = pytest.mark.formal


def delayed(m, value, cycles, name):
    """Return `value` as it was 0 to `cycles` cycles ago."""
    ages = [value]
    for age in range(cycles):
        register = Signal(value.shape(), name=f"{name}_{age}")
        m.d.sync += register.eq(ages[-1])
        ages.append(register)
    return ages


class SumProof(wiring.Component):
    """A design that sums groups, beside one expression over all trits and activations of a beat.

    Beats come whole and in every cycle; which of them are added, and where groups begin, is free, too.
    """

    def __init__(self, config, design):
        self._config = config
        self._design = design
        super().__init__({
            "trits": In(trits_layout(config)),
            "activations": In(activations_layout(config)),
            "sum_enable": In(1),
            "sum_first": In(1),
        })  # fmt: skip

    def elaborate(self, platform):
        m = Module()
        config = self._config
        m.submodules.design = design = self._design(config)
        m.d.comb += [design.sum_enable.eq(self.sum_enable), design.sum_first.eq(self.sum_first)]
        for lane in range(config.lanes):
            skewed = delayed(m, self.activations[lane], lane % config.chain, f"skew_{lane}")[-1]
            m.d.comb += design.activations[lane].eq(skewed)
        if isinstance(design, ActivationSum):
            pairs = [(sum(self.activations[lane] for lane in range(config.lanes)), design.total)]
        else:
            m.d.comb += design.trits.eq(self.trits)
            dots = [self._dot(plane) for plane in range(config.planes)]
            if config.tied:
                dots = [3 * dots[0] + 2 * dots[1]]
            pairs = zip(dots, design.sums, strict=True)
        for index, (dot, found) in enumerate(pairs):
            expected = Signal(signed(config.group_sum_bits), name=f"expected_{index}")
            late = delayed(m, dot, dot_delay(config), f"dot_{index}")[-1]
            with m.If(self.sum_enable):
                m.d.sync += expected.eq(Mux(self.sum_first, 0, expected) + late)
            m.d.comb += Assert(found == expected)
        return m

    def _dot(self, plane):
        """Return the sum of x, of −1 − x for a trit of −1, and of −1 for the code that is no trit."""
        total = 0
        for lane in range(self._config.lanes):
            x, code = self.activations[lane], self.trits[plane][lane]
            total += Mux(code == 0b01, x, Mux(code == 0b10, -1 - x, Mux(code == 0b11, -1, 0)))
        return total


def sum_config(**values):
    common = {"rows": 1, "lanes": 4, "group_size": 16, "activation_bits": 4, "planes": 1}
    return AcceleratorConfig.from_values(**common | values)


def prove_sum(folder, config, design=TernarySum):
    prove_by_induction(folder, SumProof(config, design), depth=dot_delay(config) + 3)


@pytest.mark.parametrize("chain", [1, 2, 4])
@pytest.mark.parametrize(
    "values", [{}, {"planes": 2}, {"planes": 2, "tied": True}], ids=["one", "two", "tied"]
)
def test_sums_are_those_of_the_trits(tmp_path, values, chain):
    prove_sum(tmp_path, sum_config(chain=chain, **values))


@pytest.mark.parametrize("values", [{"chain": 2}, {"chain": 4, "planes": 2, "tied": True}])
def test_sums_are_those_of_the_activations(tmp_path, values):
    prove_sum(tmp_path, sum_config(**values), ActivationSum)


class NegatingMac(TernaryMac):
    """Adds −x for −1."""

    def elaborate(self, platform):
        m = Module()
        x = Mux(self.trit[1], -self.x, self.x)
        m.d.sync += self.o.eq(self.i + Mux(self.trit.any(), x, 0))
        return m


class HastySum(TernarySum):
    """Takes every second lane's trits a cycle early."""

    def _chain(self, m, plane, lanes):
        return super()._chain(m, plane, lanes) if self._config.chain == 1 else self._early(m, plane, lanes)

    def _early(self, m, plane, lanes):
        partial = Const(0, signed(1))
        for position, lane in enumerate(lanes):
            trit = self.trits[plane][lane]
            partial = self._link(m, f"mac_{plane}_{lane}", position, self.activations[lane], trit, partial)
        return partial


class WronglyTiedSum(TernarySum):
    """Ties 2 : 3."""

    def _tie(self, m, first, second):
        return super()._tie(m, second, first)


@pytest.mark.parametrize(
    ("name", "broken", "values"),
    [
        ("TernaryMac", NegatingMac, {"chain": 1}),
        ("TernarySum", HastySum, {"chain": 2}),
        ("TernarySum", WronglyTiedSum, {"chain": 4, "planes": 2, "tied": True}),
    ],
)
def test_proof_of_sums_fails_with_a_broken_part(tmp_path, monkeypatch, name, broken, values):
    monkeypatch.setattr(row, name, broken)
    with pytest.raises(RuntimeError, match="proof did fail"):
        prove_sum(tmp_path, sum_config(**values), row.TernarySum)


RESULT_BITS = 16


class WatchedRow(TernaryRow):
    """A row that shows what goes into its multiplication and what comes out."""

    def __init__(self, config):
        super().__init__(config)
        self.digit = Signal(signed(RESULT_BITS))
        # As wide as the row's own, because what stands in it between two products wraps.
        bits, levels = MANTISSA_BITS // config.scale_cycles, scale_delay(config) - 1 - config.scale_cycles
        term = Const(0, config.group_sum_bits) << bits - 1
        self.scaled = Signal(signed(len(term) + levels + MANTISSA_BITS - bits))

    def _collect(self, m, digit):
        scaled = super()._collect(m, digit)
        m.d.comb += [self.digit.eq(digit), self.scaled.eq(scaled)]
        return scaled


class ScalerProof(wiring.Component):
    """Rows whose group sums are free in each cycle, loaded whenever the scaler may be free; `claim` asserts.

    Members
    -------
    sums : In
        Multiplicands in the order of the scales: of the planes, then of the offset.
    scales : In
    load, first : In(1)
    constant : In
    """

    def __init__(self, config, claim, *, row=TernaryRow):
        self.config = config
        self._claim = claim
        self._row = row
        super().__init__({
            "load": In(1),
            "first": In(1),
            "sums": In(data.ArrayLayout(signed(config.group_sum_bits), config.scales_per_step)),
            "scales": In(data.ArrayLayout(MANTISSA_BITS, config.scales_per_step)),
            "constant": In(signed(RESULT_BITS)),
        })  # fmt: skip

    def elaborate(self, platform):
        m = Module()
        #: Whether a load happened so many cycles ago.
        self.loads = delayed(m, self.load, scale_delay(self.config) + 1, "load")
        self.adds_first = delayed(m, self.first, scale_delay(self.config), "first")[-1]
        for age in range(1, self.config.scale_cycles):
            m.d.comb += Assume(~(self.loads[age] & self.load))
        m.d.comb += Assert(self._claim(m, self))
        return m

    def add_row(self, m, name, *, terms, constant):
        """Add a row in which all but `terms` have mantissas of 0; return it."""
        config, sums, age = self.config, self.sums, scale_delay(self.config)

        class FreeSum(TernarySum):
            def elaborate(self, platform):
                m = Module()
                m.d.comb += [own.eq(free) for own, free in zip(self.sums, sums, strict=False)]
                return m

        class FreeRow(self._row):
            def elaborate(self, platform):
                real, row.TernarySum = row.TernarySum, FreeSum
                try:
                    return super().elaborate(platform)
                finally:
                    row.TernarySum = real

        m.submodules[name] = design = FreeRow(config)
        m.d.comb += [
            design.scale_load.eq(self.load),
            design.add_enable.eq(self.loads[age]), design.add_first.eq(self.adds_first),
            design.constant.eq(constant),
        ]  # fmt: skip
        for index, scale in enumerate(self.scales):
            m.d.comb += design.scales[index].eq(scale if index in terms else 0)
        if config.scale_cycles > 1:
            m.d.comb += design.product_first.eq(self.loads[age - config.scale_cycles])
        if config.offsets:
            held = Signal(signed(config.group_sum_bits), name=f"{name}_held")
            with m.If(self.load):
                m.d.sync += held.eq(self.sums[-1])
            m.d.comb += design.offset_sum.eq(held)
            if config.scaling == "adders":
                m.d.comb += design.offset_top.eq(Mux(self.loads[1], ~held, held))
        return design

    def growth(self, m, name, *, terms, constant):
        """Return by how much the row's accumulator grew in the cycle before."""
        design = self.add_row(m, name, terms=terms, constant=constant)
        before = Signal(signed(RESULT_BITS), name=f"{name}_before")
        m.d.sync += before.eq(Mux(self.adds_first, constant, design.result))
        return (design.result - before)[:RESULT_BITS]


def is_product(term):
    """Claim: with the other mantissas at 0 the accumulator grows by mantissa times sum.

    An offset's mantissa is signed, and 128 is missing if it is negative.
    """

    def claim(m, proof):
        mantissa, config = proof.scales[term], proof.config
        product = mantissa * proof.sums[term]
        if config.offsets and term == config.scales_per_step - 1:
            mantissa = mantissa.as_signed()
            missing = 128 if config.scaling == "adders" else 0
            product = mantissa * proof.sums[term] - Mux(mantissa < 0, missing, 0)
        late = delayed(m, product, scale_delay(config) + 1, "product")[-1]
        grown = proof.growth(m, "row", terms={term}, constant=proof.constant)
        return ~proof.loads[-1] | (grown.as_signed() == late[:RESULT_BITS].as_signed())

    return claim


def is_sum_of_products(m, proof):
    """Claim: the accumulator grows by what it would grow by for each mantissa alone."""
    whole = proof.growth(m, "whole", terms={0, 1}, constant=proof.constant)
    parts = [proof.growth(m, f"part_{term}", terms={term}, constant=0) for term in (0, 1)]
    return ~proof.loads[-1] | (whole == sum(parts)[:RESULT_BITS])


def is_sum_of_digits(m, proof):
    """Claim: each cycle's digits times their sums are added up, and the totals make up one number."""
    config = proof.config
    design = proof.add_row(m, "row", terms={0, 1}, constant=proof.constant)
    bits = MANTISSA_BITS // config.scale_cycles
    levels = scale_delay(config) - 1 - config.scale_cycles
    products = []
    for index in range(2):
        mantissa = Signal(MANTISSA_BITS, name=f"expected_mantissa_{index}")
        value = Signal(signed(config.group_sum_bits), name=f"expected_sum_{index}")
        m.d.sync += mantissa.eq(Mux(proof.load, proof.scales[index], mantissa << bits))
        with m.If(proof.load):
            m.d.sync += value.eq(proof.sums[index])
        digit = mantissa[-bits:]
        if config.offsets and index == 1:
            # The highest bit of the first digit counts negative, and one more is missing.
            top = value * (digit[-1] << bits - 1)
            products.append(value * digit - Mux(proof.loads[1], 2 * top + (digit[-1] << bits - 1), 0))
        else:
            products.append(value * digit)
    digits = delayed(m, sum(products), levels, "expected_digit")[-1]
    number = Signal(design.scaled.shape(), name="expected_number")
    restarts = proof.loads[scale_delay(config) - config.scale_cycles]
    m.d.sync += number.eq(Mux(restarts, 0, number << bits) + digits)
    total = Signal(signed(RESULT_BITS), name="expected_total")
    with m.If(proof.loads[-2]):
        m.d.sync += total.eq(Mux(proof.adds_first, proof.constant, total) + number)
    return (design.digit == digits) & (design.scaled == number) & (design.result == total)


def scaler_config(scale_cycles, *, group_size=None, **values):
    # Group sums of 5 bits, or the 6 or 7 that as many beats need.
    return AcceleratorConfig.from_values(**{
        "rows": 1, "lanes": 1, "group_size": max(2, scale_cycles), "scale_cycles": scale_cycles,
        "activation_bits": 4, "accumulator_bits": RESULT_BITS, "planes": 1,
    } | values)  # fmt: skip


TERMS = pytest.mark.parametrize("values", [{"planes": 2}, {"offsets": True}], ids=["planes", "offset"])


def prove_claim(folder, config, claim, **arguments):
    """Prove it for one load, whatever the row did before."""
    proof = ScalerProof(config, claim, **arguments)
    prove_from_any_state(folder, proof, cycles=scale_delay(config) + 2)


@pytest.mark.parametrize("term", [0, 1], ids=["scale", "offset"])
@pytest.mark.parametrize("scale_cycles", [1, 2, 4, 8])
def test_row_adds_each_mantissa_times_its_sum(tmp_path, scale_cycles, term):
    prove_claim(tmp_path, scaler_config(scale_cycles, offsets=True), is_product(term))


@pytest.mark.parametrize("term", [0, 1], ids=["scale", "offset"])
def test_row_with_multipliers_adds_each_mantissa_times_its_sum(tmp_path, term):
    prove_claim(tmp_path, scaler_config(1, offsets=True, scaling="multiplier"), is_product(term))


@TERMS
@pytest.mark.parametrize("scale_cycles", [1, 2])
def test_row_adds_its_products(tmp_path, scale_cycles, values):
    prove_claim(tmp_path, scaler_config(scale_cycles, **values), is_sum_of_products)


def prove_digits(folder, config, row=WatchedRow):
    proof = ScalerProof(config, is_sum_of_digits, row=row)
    prove_by_induction(folder, proof, depth=scale_delay(config) + config.scale_cycles)


@TERMS
@pytest.mark.parametrize("scale_cycles", [4, 8])
def test_row_adds_its_digits(tmp_path, scale_cycles, values):
    prove_digits(tmp_path, scaler_config(scale_cycles, **values))


class UnsignedRow(TernaryRow):
    """Lets the highest bit of an offset count like the others."""

    def _digit_terms(self, m, index, value, top):
        return super()._digit_terms(m, index, value, value)


class EndlessRow(WatchedRow):
    """Begins no product anew."""

    def _collect(self, m, digit):
        m.d.comb += self.digit.eq(digit)
        m.d.sync += self.scaled.eq((self.scaled << self._digit_bits) + digit)
        return self.scaled


class LossyRow(TernaryRow):
    """Loses a digit when mantissas that are all ones are loaded at that moment."""

    def _collect(self, m, digit):
        lost = Mux(self.scales.as_value().all() & self.scale_load, 0, digit)
        return super()._collect(m, lost[: len(digit)].as_signed())


def test_proof_of_a_product_fails_with_an_unsigned_offset(tmp_path):
    with pytest.raises(RuntimeError, match="proof did fail"):
        prove_claim(tmp_path, scaler_config(4, offsets=True), is_product(1), row=UnsignedRow)


def test_proof_of_products_fails_if_one_case_is_lost(tmp_path):
    with pytest.raises(RuntimeError, match="proof did fail"):
        prove_claim(tmp_path, scaler_config(2, planes=2), is_sum_of_products, row=LossyRow)


@pytest.mark.parametrize("broken", [UnsignedRow, EndlessRow])
def test_proof_of_digits_fails_with_a_broken_row(tmp_path, broken):
    class Broken(broken, WatchedRow):
        pass

    with pytest.raises(RuntimeError, match="proof did fail"):
        prove_digits(tmp_path, scaler_config(4, offsets=True), row=Broken)
