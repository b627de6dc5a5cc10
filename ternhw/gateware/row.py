"""One row of the array for one activation vector: dot products, group sums, scaling, accumulator."""

from amaranth.hdl import ClockSignal, Instance, Module, Mux, Signal, signed
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from ternhw.config import MANTISSA_BITS, AcceleratorConfig
from ternhw.gateware.layouts import activations_layout, trits_layout
from ternhw.gateware.mac import TernaryMac, sum_bits
from ternhw.gateware.pipeline import delayed, registered_sum


def dot_delay(config: AcceleratorConfig) -> int:
    """Return the cycles from a beat's trits to its dot product: chain, adder tree, two adders if tied."""
    chains = config.lanes // config.chain
    return config.chain + (chains - 1).bit_length() + (2 if config.tied else 0)


def scale_delay(config: AcceleratorConfig) -> int:
    """Return the cycles from loading a group sum to adding its scaled value to the accumulator."""
    if config.scaling == "multiplier":
        return 2 + (config.scales_per_step - 1).bit_length()
    terms = config.scales_per_step * MANTISSA_BITS // config.scale_cycles
    return 1 + (terms - 1).bit_length() + (config.scale_cycles if config.scale_cycles > 1 else 0)


class TernarySum(wiring.Component):
    """Group sums of one row: ``S[k] = Σ t[k,j] · x[j]``, less the number of −1 in the group.

    A trit of −1 contributes ``~x``, which is ``−x − 1``. The difference does not depend on the activations;
    the row's constant corrects it. There is no multiplier and no reset.

    The lanes form systolic chains of `chain` links. An adder tree adds the ends of the chains. Each link is
    one cycle later than the link before it, and needs its trit and its activation one cycle later. The trits
    are delayed here. The activations must come delayed, so that all rows share the registers. Tied planes are
    added as ``3·S₀ + 2·S₁``.

    Latency: `dot_delay` cycles from trits to dot product, one more to the group sum. Throughput: one beat per
    cycle. It has no handshake.

    Parameters
    ----------
    config : AcceleratorConfig
    mac_modules : list of str, or None
        Verilog modules of the links, by position. With None the links are elaborated here.

    Members
    -------
    trits : In(planes × lanes × 2)
        Trits of a beat; sampled in every cycle.
    activations : In(lanes × activation_bits)
        For each lane the activation of the beat whose trits came ``lane % chain`` cycles before.
    sum_enable : In(1)
        The dot product of a beat is there; the group sum takes it.
    sum_first : In(1)
        It is the first of its group: it replaces the group sum. Otherwise it is added.
    sums : Out(group_sum_bits for each plane, or once if tied)
    """

    def __init__(self, config: AcceleratorConfig, *, mac_modules: list[str] | None = None):
        self._config = config
        self._mac_modules = mac_modules
        self._count = 1 if config.tied else config.planes
        super().__init__({
            "trits":       In(trits_layout(config)),
            "activations": In(activations_layout(config)),
            "sum_enable":  In(1),
            "sum_first":   In(1),
            "sums":        Out(data.ArrayLayout(signed(config.group_sum_bits), self._count)),
        })

    def elaborate(self, platform):
        m = Module()
        dots = [self._dot(m, plane) for plane in range(self._config.planes)]
        if self._config.tied:
            dots = [self._tie(m, *dots)]
        for index, dot in enumerate(dots):
            m.d.comb += self.sums[index].eq(_group_sum(m, self, self._config, dot, name=f"group_sum_{index}"))
        return m

    def _dot(self, m, plane):
        config = self._config
        chains = [
            self._chain(m, plane, range(first, first + config.chain))
            for first in range(0, config.lanes, config.chain)
        ]
        return registered_sum(m, chains, name=f"dot_{plane}")

    def _tie(self, m, first, second):
        """Return 3·first + 2·second as first + 2·(first + second), two cycles later."""
        both = Signal(signed(len(first) + 1), name="both", reset_less=True)
        same = Signal(signed(len(first)), name="first_plane", reset_less=True)
        tied = Signal(signed(len(first) + 3), name="tied", reset_less=True)
        m.d.sync += [both.eq(first + second), same.eq(first), tied.eq(same + (both << 1))]
        return tied

    def _chain(self, m, plane, lanes):
        """Add the lanes one after another; return the sum at the end of the chain."""
        partial = Signal(signed(1), name=f"zero_{plane}_{lanes[0]}")
        for position, lane in enumerate(lanes):
            trit = delayed(m, self.trits[plane][lane], position, name=f"trit_{plane}_{lane}")
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


class ActivationSum(wiring.Component):
    """Sum of the activations of each group, for the offsets; latency and throughput as of `TernarySum`.

    Members
    -------
    activations, sum_enable, sum_first
        As in `TernarySum`.
    total : Out(group_sum_bits)
    """

    def __init__(self, config: AcceleratorConfig):
        self._config = config
        super().__init__({
            "activations": In(activations_layout(config)),
            "sum_enable":  In(1),
            "sum_first":   In(1),
            "total":       Out(signed(config.group_sum_bits)),
        })

    def elaborate(self, platform):
        m = Module()
        config = self._config
        ends = []
        for first in range(0, config.lanes, config.chain):
            partial = Signal(signed(1), name=f"zero_{first}")
            for position in range(config.chain):
                m.submodules[f"mac_{first + position}"] = mac = TernaryMac(config.activation_bits, position)
                m.d.comb += [mac.x.eq(self.activations[first + position]), mac.trit.eq(1), mac.i.eq(partial)]
                partial = mac.o
            ends.append(partial)
        dot = delayed(m, registered_sum(m, ends, name="dot"), 2 if config.tied else 0, name="dot_late")
        m.d.comb += self.total.eq(_group_sum(m, self, self._config, dot, name="group_sum"))
        return m


def _group_sum(m, ports, config, dot, *, name):
    """Add up the dot products of a group; `ports` has `sum_enable` and `sum_first`."""
    total = Signal(signed(config.group_sum_bits), name=name, reset_less=True)
    with m.If(ports.sum_enable):
        m.d.sync += total.eq(Mux(ports.sum_first, 0, total) + dot)
    return total


class TernaryRow(wiring.Component):
    """One row for one activation vector: scales its group sums and adds them to an accumulator.

    Shift-and-add multiplies a group sum S by its mantissa, with a digit of b = 8 / `scale_cycles` bits per
    cycle, the most significant first: ``p ← p · 2^b + digit · S``. After the last digit, p is added to the
    accumulator. If `scaling` is `multiplier`, a multiplier computes the product.

    Latency: `scale_delay` cycles from `scale_load` to `add_enable`. Throughput: one group sum every
    `scale_cycles` cycles. It has no handshake: the control bits come from `TernaryCore`.

    Members
    -------
    trits, activations, sum_enable, sum_first
        As in `TernarySum`.
    scale_load : In(1)
        The group sums of a step are complete, and `scales` holds their mantissas.
    scales : In(scales_per_step × 8)
        Sampled with `scale_load`.
    product_first : In(1), with several `scale_cycles` only
        The adder tree outputs the first digit of a product.
    add_enable : In(1)
        The scaled value of a step is there; the accumulator takes it.
    add_first : In(1)
        It is the first of its tile: it is added to `constant`. Otherwise it is added to the accumulator.
    constant : In(accumulator_bits)
    offset_sum : In(group_sum_bits), with `offsets` only
        Sum of the group's activations.
    offset_top : In(group_sum_bits), with `offsets` and scaling by adders only
        Replaces `offset_sum` for the highest bit of each digit. In the first digit it is the complement,
        because the highest bit of a signed mantissa counts negative.
    result : Out(accumulator_bits)
    """

    def __init__(self, config: AcceleratorConfig, *, mac_modules: list[str] | None = None):
        self._config = config
        self._mac_modules = mac_modules
        ports = {
            "trits":         In(trits_layout(config)),
            "activations":   In(activations_layout(config)),
            "sum_enable":    In(1),
            "sum_first":     In(1),
            "scale_load":    In(1),
            "scales":        In(data.ArrayLayout(MANTISSA_BITS, config.scales_per_step)),
            "add_enable":    In(1),
            "add_first":     In(1),
            "constant":      In(signed(config.accumulator_bits)),
            "result":        Out(signed(config.accumulator_bits)),
        }
        if config.offsets:
            ports["offset_sum"] = In(signed(config.group_sum_bits))
        if config.offsets and config.scaling == "adders":
            ports["offset_top"] = In(signed(config.group_sum_bits))
        if config.scale_cycles > 1:
            ports["product_first"] = In(1)
        super().__init__(ports)

    def elaborate(self, platform):
        m = Module()
        config = self._config
        m.submodules.array = array = TernarySum(config, mac_modules=self._mac_modules)
        m.d.comb += [
            array.trits.eq(self.trits), array.activations.eq(self.activations),
            array.sum_enable.eq(self.sum_enable), array.sum_first.eq(self.sum_first),
        ]
        terms = []
        for index in range(len(array.sums)):
            held = Signal(signed(config.group_sum_bits), name=f"multiplicand_{index}", reset_less=True)
            with m.If(self.scale_load):
                m.d.sync += held.eq(array.sums[index])
            terms += self._terms(m, index, held, held, signed_mantissa=False)
        if config.offsets:
            terms += self._terms(
                m, len(array.sums), self.offset_sum, getattr(self, "offset_top", None), signed_mantissa=True)
        scaled = self._collect(m, registered_sum(m, terms, name="digit"))

        accumulator = Signal.like(self.result, reset_less=True)
        with m.If(self.add_enable):
            m.d.sync += accumulator.eq(Mux(self.add_first, self.constant, accumulator) + scaled)
        m.d.comb += self.result.eq(accumulator)
        return m

    @property
    def _digit_bits(self):
        return MANTISSA_BITS // self._config.scale_cycles

    def _terms(self, m, index, value, top, *, signed_mantissa):
        """Return terms whose sum is `value` times its mantissa, or times the digit of this cycle."""
        if self._config.scaling == "multiplier":
            return [self._product(m, index, value, signed_mantissa)]
        return self._digit_terms(m, index, value, top)

    def _product(self, m, index, value, signed_mantissa):
        mantissa = Signal(MANTISSA_BITS, name=f"mantissa_{index}", reset_less=True)
        product = Signal(signed(len(value) + MANTISSA_BITS), name=f"product_{index}", reset_less=True)
        with m.If(self.scale_load):
            m.d.sync += mantissa.eq(self.scales[index])
        m.d.sync += product.eq(value * (mantissa.as_signed() if signed_mantissa else mantissa))
        return product

    def _digit_terms(self, m, index, value, top):
        """Return one term for each bit of this cycle's digit; `top` replaces `value` for the highest bit."""
        mantissa = Signal(MANTISSA_BITS, name=f"mantissa_{index}", reset_less=True)
        with m.If(self.scale_load):
            m.d.sync += mantissa.eq(self.scales[index])
        with m.Else():
            m.d.sync += mantissa.eq(mantissa << self._digit_bits)
        terms = []
        for bit in range(self._digit_bits):
            shifted = (top if bit == self._digit_bits - 1 else value) << bit
            selected = mantissa[MANTISSA_BITS - self._digit_bits + bit]
            terms.append(selected.replicate(len(shifted)).as_signed() & shifted)
        return terms

    def _collect(self, m, digit):
        """Combine the digits' products, the most significant first."""
        if self._config.scale_cycles == 1:
            return digit
        product = Signal(signed(len(digit) + MANTISSA_BITS - self._digit_bits), reset_less=True)
        m.d.sync += product.eq(Mux(self.product_first, 0, product << self._digit_bits) + digit)
        return product
