"""One row of the array for one token: dot products, group sums, scaling, accumulator."""

from amaranth.hdl import Cat, Module, Mux, Signal, signed
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from ternhw.config import MANTISSA_BITS, AcceleratorConfig
from ternhw.gateware.layouts import activations_layout
from ternhw.gateware.tree import registered_sum


class TernaryRow(wiring.Component):
    """Ternary dot products of one row with one activation vector, scaled and accumulated.

    A trit of −1 contributes ``~x``, which is ``−x − 1``: the difference is the same for every activation,
    so it is the row's `constant`, computed offline and loaded instead of zero at the first step of a tile.
    Nothing here multiplies and nothing is reset: a group sum meets its mantissa by shift-and-add,
    8 / `scale_cycles` bits of the mantissa in each cycle.

    The pipeline never stops. `registered_sum` levels are ⌈log2 lanes⌉ for a dot product and
    ⌈log2 (planes · 8 / scale_cycles)⌉ for the scaled terms; docs/core.md counts the cycles.

    Members
    -------
    trits : In(planes × lanes × 2)
        Weights of this beat; taken every cycle.
    activations : In(lanes × activation_bits)
        Activations of the beat whose trits came a cycle before.
    sum_enable, sum_first : In(1)
        A dot product leaves the tree and is added to the group sum, or replaces it.
    scale_load : In(1)
        The group sums are complete; `scales` are theirs.
    scales : In(planes × 8)
    add_enable, add_first : In(1)
        Scaled terms are added to the accumulator, or to `constant`.
    constant : In(accumulator_bits)
    result : Out(accumulator_bits)
    """

    def __init__(self, config: AcceleratorConfig):
        self._config = config
        super().__init__({
            "trits":       In(data.ArrayLayout(data.ArrayLayout(2, config.lanes), config.planes)),
            "activations": In(activations_layout(config)),
            "sum_enable":  In(1),
            "sum_first":   In(1),
            "scale_load":  In(1),
            "scales":      In(data.ArrayLayout(MANTISSA_BITS, config.planes)),
            "add_enable":  In(1),
            "add_first":   In(1),
            "constant":    In(signed(config.accumulator_bits)),
            "result":      Out(signed(config.accumulator_bits)),
        })

    def elaborate(self, platform):
        m = Module()

        terms = []
        for plane in range(self._config.planes):
            terms += self._scaled_terms(m, plane, self._group_sum(m, plane))

        scaled = registered_sum(m, terms, name="scaled")
        accumulator = Signal.like(self.result, reset_less=True)
        with m.If(self.add_enable):
            m.d.sync += accumulator.eq(Mux(self.add_first, self.constant, accumulator) + scaled)
        m.d.comb += self.result.eq(accumulator)

        return m

    def _group_sum(self, m, plane):
        config = self._config
        trits = Signal.like(self.trits[plane], name=f"trits_{plane}", reset_less=True)
        m.d.sync += trits.eq(self.trits[plane])

        terms = []
        for lane in range(config.lanes):
            nonzero, negative = trits[lane][0], trits[lane][1]
            term = Signal(signed(config.activation_bits), name=f"term_{plane}_{lane}", reset_less=True)
            flipped = self.activations[lane].as_unsigned() ^ negative.replicate(config.activation_bits)
            m.d.sync += term.eq(Mux(nonzero, flipped, 0))
            terms.append(term)

        dot = registered_sum(m, terms, name=f"dot_{plane}")
        group_sum = Signal(signed(config.group_sum_bits), name=f"group_sum_{plane}", reset_less=True)
        with m.If(self.sum_enable):
            m.d.sync += group_sum.eq(Mux(self.sum_first, 0, group_sum) + dot)
        return group_sum

    def _scaled_terms(self, m, plane, group_sum):
        config = self._config
        digit_bits = MANTISSA_BITS // config.scale_cycles
        # The multiplicand moves left by one digit a cycle while the mantissa moves right.
        width = config.group_sum_bits + MANTISSA_BITS - digit_bits
        multiplicand = Signal(signed(width), name=f"multiplicand_{plane}", reset_less=True)
        mantissa = Signal(MANTISSA_BITS, name=f"mantissa_{plane}", reset_less=True)
        with m.If(self.scale_load):
            m.d.sync += multiplicand.eq(group_sum)
            m.d.sync += mantissa.eq(self.scales[plane])
        with m.Else():
            m.d.sync += multiplicand.eq(multiplicand << digit_bits)
            m.d.sync += mantissa.eq(mantissa >> digit_bits)
        return [
            Cat(mantissa[bit].replicate(width + bit)).as_signed() & (multiplicand << bit)
            for bit in range(digit_bits)
        ]
