"""The register file, proven by induction for any host and any engine; each proof has controls."""

import pytest
from amaranth.back import rtlil
from amaranth.hdl import Array, Assert, Cat, Const, Module, Mux, Signal
from amaranth.lib import wiring

from ternhw.config import AcceleratorConfig
from ternhw.gateware import register_file
from ternhw.gateware.register_file import RegisterFile
from ternhw.gateware.yosys import YosysError, run_yosys
from ternhw.registers import REGISTERS
from tests.formal.proofs import prove_by_induction

pytestmark = pytest.mark.formal

MEMORY = AcceleratorConfig.from_values(io="memory", address_bits=40)
SLVERR = 2
#: Steps from reset that end in a failure: more than a proof that is too weak.
COUNTEREXAMPLE = "model found for base case"


class Sabotaged(RegisterFile):
    """A register file with something added."""

    def __init__(self, config, sabotage):
        super().__init__(config)
        self._sabotage = sabotage

    def elaborate(self, platform):
        m = super().elaborate(platform)
        self._sabotage(m, self)
        return m


class Proof(wiring.Component):
    """A register file with any host, and an engine that is busy as long as it likes; asserts `properties`."""

    def __init__(self, design, properties):
        self.design = design
        self._properties = properties
        super().__init__(dict(design.signature.members))

    def elaborate(self, platform):
        m = Module()
        m.submodules.design = self.design
        for name in self.design.signature.members:
            outer, own = getattr(self, name), getattr(self.design, name)
            if name == "bus":
                wiring.connect(m, wiring.flipped(outer), own)
            elif name in ("busy", "finish"):
                continue
            elif self.design.signature.members[name].flow is wiring.In:
                m.d.comb += own.eq(outer)
            else:
                m.d.comb += outer.eq(own)
        # As RegisterFile wants it: busy from the cycle after start to that of finish.
        m.d.sync += self.design.busy.eq(self.design.start | (self.design.busy & ~self.design.finish))
        m.d.comb += self.design.finish.eq(self.finish & self.design.busy)
        self._properties(m, self.design)
        return m


def prove(folder, properties, sabotage=None, config=MEMORY):
    """YosysError if one of `properties` can fail from reset on."""
    design = Proof(Sabotaged(config, sabotage) if sabotage else RegisterFile(config), properties)
    prove_by_induction(folder, design, depth=8, platform="formal")


def since(m, begin, end, name):
    """High from the cycle after `begin` to that of `end`."""
    state = Signal(name=name)
    m.d.sync += state.eq(begin | (state & ~end))
    return state


def before(m, value, init=0):
    """Return the value of the cycle before; not to be called under a condition."""
    past = Signal(value.shape(), init=init)
    m.d.sync += past.eq(value)
    return past


def bus_rules(m, design):
    """Each request has one answer, within three cycles; an answer stays until it is taken."""
    bus = design.bus
    taken = bus.bvalid & bus.bready
    has_address = since(m, bus.awvalid & bus.awready, taken, "has_address")
    has_data = since(m, bus.wvalid & bus.wready, taken, "has_data")
    reads = since(m, bus.arvalid & bus.arready, bus.rvalid & bus.rready, "reads")
    m.d.comb += [
        Assert(bus.awready == ~has_address),
        Assert(bus.wready == ~has_data),
        Assert(bus.arready == ~reads),
    ]
    for valid, ready, payload, asked in (
        (bus.bvalid, bus.bready, bus.bresp, has_address & has_data),
        (bus.rvalid, bus.rready, Cat(bus.rdata, bus.rresp), reads),
    ):
        with m.If(valid):
            m.d.comb += Assert(asked)
        held, offered = before(m, valid & ~ready), before(m, payload)
        with m.If(held):
            m.d.comb += Assert(valid & (payload == offered))
        waits = Signal(3)
        m.d.sync += waits.eq(Mux(asked & ~valid, waits + 1, 0))
        m.d.comb += Assert(waits <= 2)


def writes_are_kept(m, design):
    """A write is answered with OKAY if its register can be written, and changes just that, as strobed."""
    bus_rules(m, design)  # the induction needs them
    bus = design.bus
    address = Signal(12)
    data = Signal(32)
    strobes = Signal(4)
    with m.If(bus.awvalid & bus.awready):
        m.d.sync += address.eq(bus.awaddr)
    with m.If(bus.wvalid & bus.wready):
        m.d.sync += [data.eq(bus.wdata), strobes.eq(bus.wstrb)]
    m.d.comb += [
        Assert(design.write_address == address),
        Assert(design.write_data == data),
        Assert(design.write_strobes == strobes),
    ]
    answered = bus.bvalid & ~before(m, bus.bvalid)

    writable = [register for register in REGISTERS if register.writable]
    with m.If(bus.bvalid):
        known = sum((address == register.address) for register in writable) != 0
        m.d.comb += Assert(bus.bresp == Mux(known, 0, SLVERR))
    for register in writable:
        for field in register.fields:
            if field.access == "rw":
                kept = design.values[field.name]
                expected = before(m, kept, field.reset)
                mask = Cat(strobe.replicate(8) for strobe in strobes)
                merged = ((expected << field.low) & ~mask | data & mask) >> field.low
                with m.If(answered & (address == register.address)):
                    m.d.comb += Assert(kept == merged[: len(kept)])
                with m.Else():
                    m.d.comb += Assert(kept == expected)


def reads_give_the_values(m, design):
    """A read gives what the register holds in the cycle after the request; 0 and SLVERR without one."""
    bus = design.bus
    address = Signal(12)
    sampled = Signal(32)
    error = Signal()
    accepted = bus.arvalid & bus.arready
    with m.If(accepted):
        m.d.sync += address.eq(bus.araddr)
    with m.If(before(m, accepted)):
        m.d.sync += [sampled.eq(0), error.eq(1)]
        for register in REGISTERS:
            value = Const(0, 32)
            for field in register.fields:
                value |= design.values[field.name] << field.low
            if register.name in design.counts:
                value = Mux(design.counts[register.name][32], 0xFFFFFFFF, value)
            with m.If(address == register.address):
                m.d.sync += [sampled.eq(value), error.eq(0)]
    with m.If(bus.rvalid):
        m.d.comb += Assert((bus.rdata == sampled) & (bus.rresp == Mux(error, SLVERR, 0)))


def read_only_registers_follow_the_engine(m, design):
    """What CAUSE and the counters hold depends on the engine and on START, not on what is written."""
    clear = before(m, design.start)
    causes = before(m, design.cause) | before(m, design.causes)
    m.d.comb += Assert(design.cause == Mux(clear, 0, causes))
    events = Array((design.busy, design.stall_weights, design.stall_activations, design.stall_results,
                    design.pass_done))  # fmt: skip
    for count, event in zip(design.counts.values(), events, strict=True):
        old = before(m, count)
        step = before(m, before(m, event)) & ~old[32]
        m.d.comb += Assert(count == Mux(clear, 0, (old + step)[:33]))


def programs_run_one_at_a_time(m, design):
    """START never passes while a program runs; DONE and ERROR say how the last one ended."""
    m.d.comb += [
        Assert(~(design.start & design.busy)),
        Assert(~(design.done & design.error)),
        Assert(design.irq == (design.values["IRQ_ENABLE"] & (design.done | design.error))),
    ]
    was_busy, finished = before(m, design.busy), before(m, design.finish)
    with m.If(design.busy):
        m.d.comb += Assert(~design.done & ~design.error)
    with m.If(design.abort):
        m.d.comb += Assert(was_busy)
    with m.If(finished):
        m.d.comb += Assert(Mux(design.cause != 0, design.error, design.done))


PROPERTIES = (
    bus_rules,
    writes_are_kept,
    reads_give_the_values,
    read_only_registers_follow_the_engine,
    programs_run_one_at_a_time,
)


@pytest.mark.parametrize("properties", PROPERTIES, ids=lambda properties: properties.__name__)
@pytest.mark.parametrize("io", ["stream", "memory"])
def test_register_file_obeys(tmp_path, properties, io):
    prove(tmp_path, properties, config=MEMORY.model_copy(update={"io": io}))


def changes_an_offered_word(m, design):
    with m.If(design.bus.rvalid & ~design.bus.rready):
        m.d.sync += design.bus.rdata.eq(design.program)


def drops_an_answer(m, design):
    with m.If(design.bus.bvalid & design.build_id[0]):
        m.d.sync += design.bus.bvalid.eq(0)


def answers_twice(m, design):
    with m.If(design.bus.bvalid & design.bus.bready):
        m.d.sync += design.bus.bvalid.eq(1)


def never_answers(m, design):
    with m.If(design.build_id[0]):
        m.d.sync += design.bus.bvalid.eq(0)


def writes_without_asking(m, design):
    with m.If(design.bus.bvalid):
        m.d.sync += design.tokens[8:].eq(design.program)


def writes_a_cause(m, design):
    with m.If(design.bus.wvalid):
        m.d.sync += design.cause[3].eq(design.bus.wdata[3])


def writes_a_count(m, design):
    with m.If(design.bus.wvalid):
        m.d.sync += design.counts["PASSES"][:8].eq(design.bus.wdata)


def reads_another(m, design):
    with m.If(design.bus.arvalid & ~design.bus.arready):
        m.d.sync += design.bus.rdata[0].eq(design.tokens[0])


def starts_while_busy(m, design):
    with m.If(design.bus.bvalid & ~design.bus.bready & design.bus.wvalid):
        m.d.sync += design.start.eq(1)


def forgets_an_error(m, design):
    with m.If(design.finish & design.causes[6]):
        m.d.sync += [design.done.eq(1), design.error.eq(0)]


@pytest.mark.parametrize(
    ("properties", "sabotage"),
    [
        (bus_rules, changes_an_offered_word),
        (bus_rules, drops_an_answer),
        (bus_rules, answers_twice),
        (bus_rules, never_answers),
        (writes_are_kept, writes_without_asking),
        (reads_give_the_values, reads_another),
        (read_only_registers_follow_the_engine, writes_a_cause),
        (read_only_registers_follow_the_engine, writes_a_count),
        (programs_run_one_at_a_time, starts_while_busy),
        (programs_run_one_at_a_time, forgets_an_error),
    ],
    ids=lambda each: each.__name__,
)
def test_proof_fails_if_it(tmp_path, properties, sabotage):
    with pytest.raises(YosysError) as failed:
        prove(tmp_path, properties, sabotage)
    assert COUNTEREXAMPLE in failed.value.printed


def test_proof_fails_if_strobes_are_ignored(tmp_path, monkeypatch):
    store = register_file._store

    def whole(m, target, low, data, _strobes):
        store(m, target, low, data, Const(0b1111, 4))

    monkeypatch.setattr(register_file, "_store", whole)
    with pytest.raises(YosysError) as failed:
        prove(tmp_path, writes_are_kept)
    assert COUNTEREXAMPLE in failed.value.printed


@pytest.mark.parametrize("properties", [writes_are_kept, reads_give_the_values])
def test_proof_fails_if_any_address_is_known(tmp_path, monkeypatch, properties):
    monkeypatch.setattr(register_file, "_is_one_of", lambda registers, address: Const(1, 1))
    with pytest.raises(YosysError) as failed:
        prove(tmp_path, properties)
    assert COUNTEREXAMPLE in failed.value.printed


def test_no_output_depends_combinationally_on_an_input(tmp_path):
    path = tmp_path / "design.il"
    path.write_text(rtlil.convert(RegisterFile(MEMORY), name="design", emit_src=False))
    run_yosys(
        f"read_rtlil {path}", "hierarchy -top design", "proc", "flatten", "opt", "cd design",
        "select -set sources i:* i:clk %d",
        "select -set reached @sources %coe*:-$dff,$dffe,$sdff,$sdffe,$sdffce",
        "select -assert-none @reached o:* %i",
    )  # fmt: skip
