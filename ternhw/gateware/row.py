"""One row of the array for one token: dot products, group sums, scaling, accumulator."""

from amaranth.hdl import Cat, ClockSignal, Instance, Module, Mux, Signal, signed
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from ternhw.config import MANTISSA_BITS, AcceleratorConfig
from ternhw.gateware.layouts import activations_layout
from ternhw.gateware.mac import TernaryMac, sum_bits
from ternhw.gateware.tree import registered_sum


class TernaryRow(wiring.Component):
    """Ternary dot products of one row with one activation vector, scaled and accumulated.

    A trit of −1 contributes ``~x``, which is ``−x − 1``: the difference is the same for every activation,
    so it is the row's `constant`, computed offline and loaded instead of zero at the first step of a tile.
    Nothing here multiplies and nothing is reset: a group sum meets its mantissa by shift-and-add,
    8 / `scale_cycles` bits of the mantissa in each cycle.

    The lanes form systolic chains of `chain` links, whose ends meet in an adder tree. A link is a cycle
    later than the one before it, so its trits and activations are, too: the trits are delayed here, the
    activations by whoever drives them, once for all rows.

    The pipeline never stops. A dot product leaves `chain` + ⌈log2 (lanes / chain)⌉ cycles after its trits
    were registered, and scaled terms take ⌈log2 (planes · 8 / scale_cycles)⌉; docs/core.md counts the cycles.

    Parameters
    ----------
    config : AcceleratorConfig
    mac_modules : list of str, or None
        Verilog modules of the links by position; None elaborates them here.

    Members
    -------
    trits : In(planes × lanes × 2)
        Weights of this beat; taken every cycle.
    activations : In(lanes × activation_bits)
        Lane by lane the activations of the beat whose trits came ``1 + lane % chain`` cycles before.
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

    def __init__(self, config: AcceleratorConfig, *, mac_modules: list[str] | None = None):
        self._config = config
        self._mac_modules = mac_modules
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
        chains = [
            self._chain(m, plane, range(first, first + config.chain))
            for first in range(0, config.lanes, config.chain)
        ]
        dot = registered_sum(m, chains, name=f"dot_{plane}")
        group_sum = Signal(signed(config.group_sum_bits), name=f"group_sum_{plane}", reset_less=True)
        with m.If(self.sum_enable):
            m.d.sync += group_sum.eq(Mux(self.sum_first, 0, group_sum) + dot)
        return group_sum

    def _chain(self, m, plane, lanes):
        """Add the lanes one after another; return the end of the chain."""
        partial = Signal(signed(1), name=f"zero_{plane}_{lanes[0]}")
        for position, lane in enumerate(lanes):
            trit = self.trits[plane][lane]
            for age in range(1 + position):
                delayed = Signal(2, name=f"trit_{plane}_{lane}_{age}", reset_less=True)
                m.d.sync += delayed.eq(trit)
                trit = delayed
            partial = self._link(m, f"mac_{plane}_{lane}", position, self.activations[lane], trit, partial)
        return partial

    def _link(self, m, name, position, x, trit, partial):
        bits = self._config.activation_bits
        if self._mac_modules is None:
            m.submodules[name] = mac = TernaryMac(bits, position)
            m.d.comb += [mac.x.eq(x), mac.trit.eq(trit), mac.i.eq(partial)]
            return mac.o
        total = Signal(signed(sum_bits(bits, position + 1)), name=f"{name}_o")
        m.submodules[name] = Instance(
            self._mac_modules[position],
            i_clk=ClockSignal(), i_x=x, i_trit=trit, i_i=partial, o_o=total)
        return total

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
