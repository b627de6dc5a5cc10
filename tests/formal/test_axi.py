"""The memory masters obey AXI4, lose nothing and never stop for good; each proof has controls."""

import pytest
from amaranth.hdl import Assert, Assume, Cat, Elaboratable, Module, Signal

from ternhw.config import AcceleratorConfig
from ternhw.gateware import axi_properties, reader, writer
from ternhw.gateware.reader import BurstSplitter, ReadMaster, WordQueue
from ternhw.gateware.writer import WriteMaster
from tests.formal.proofs import prove_by_induction, prove_for

pytestmark = pytest.mark.formal

CONFIGS = [
    AcceleratorConfig.from_values(bus_bits=32, address_bits=16, burst_words=burst, fetch_words=8)
    for burst in (1, 2, 4)
]
CONFIG = CONFIGS[-1]
CHANNELS = {"program": 4, "weights": 8}
DESIGNS = pytest.mark.parametrize(
    ("module", "design"),
    [(reader, lambda: ReadMaster(CONFIG, CHANNELS)), (writer, lambda: WriteMaster(CONFIG))],
    ids=["reader", "writer"],
)


def prove(folder, design):
    """Prove the assertions by induction, for any input and any length."""
    prove_by_induction(folder, design, depth=3, platform="formal")


@pytest.mark.parametrize("config", CONFIGS, ids=lambda config: f"burst{config.burst_words}")
def test_reader_obeys_axi_and_has_a_place_for_what_arrives(tmp_path, config):
    prove(tmp_path, ReadMaster(config, CHANNELS))


@pytest.mark.parametrize("config", CONFIGS, ids=lambda config: f"burst{config.burst_words}")
def test_writer_obeys_axi_and_has_the_words_of_each_burst(tmp_path, config):
    prove(tmp_path, WriteMaster(config))


class FarSplitter(BurstSplitter):
    """Counts a block as twice as long as it is."""

    def __init__(self, config, longest):
        super().__init__(config, longest)
        self.longest = 2 * longest


class LongSplitter(BurstSplitter):
    """Makes bursts twice as long as the queue allows."""

    def __init__(self, config, longest):
        super().__init__(config, 2 * longest)


class ShortQueue(WordQueue):
    """Holds half of what it should."""

    def __init__(self, width, depth):
        super().__init__(width, depth // 2)


class HastyQueue(WordQueue):
    """Tells of a freed place while its word is still there."""

    def elaborate(self, platform):
        m = super().elaborate(platform)
        m.d.sync += self.freed.eq(self.filled)
        return m


class MixingQueue(WordQueue):
    """Takes every word from the same place."""

    def elaborate(self, platform):
        m = super().elaborate(platform)
        m.d.sync += self.head.eq(0)
        return m


@pytest.mark.parametrize(
    ("name", "broken"),
    [
        ("BurstSplitter", FarSplitter),
        ("BurstSplitter", LongSplitter),
        ("WordQueue", ShortQueue),
        ("WordQueue", HastyQueue),
        ("WordQueue", MixingQueue),
    ],
)
@DESIGNS
def test_proof_fails_with_a_broken_part(tmp_path, monkeypatch, module, design, name, broken):
    monkeypatch.setattr(module, name, broken)
    with pytest.raises(RuntimeError, match="proof did fail"):
        prove(tmp_path, design())


class RestlessReader(ReadMaster):
    """Changes the address that it offers."""

    def elaborate(self, platform):
        m = super().elaborate(platform)
        m.d.sync += self.axi.ar.addr.eq(self.axi.ar.addr + 4)
        return m


class ShyReader(ReadMaster):
    """Offers an address for a cycle only."""

    def elaborate(self, platform):
        m = super().elaborate(platform)
        with m.If(self.axi.ar.valid):
            m.d.sync += self.axi.ar.valid.eq(0)
        return m


class RestlessWriter(WriteMaster):
    """Changes the address that it offers."""

    def elaborate(self, platform):
        m = super().elaborate(platform)
        m.d.sync += self.axi.aw.addr.eq(self.axi.aw.addr + 4)
        return m


class BriefWriter(WriteMaster):
    """Ends every burst with its first word."""

    def elaborate(self, platform):
        m = super().elaborate(platform)
        m.d.sync += self.left.eq(0)
        return m


class HastyWriter(WriteMaster):
    """Counts a word that has not come yet."""

    def elaborate(self, platform):
        m = super().elaborate(platform)
        m.d.sync += self.stored.eq(self.data.ready)
        return m


@pytest.mark.parametrize(
    "design",
    [RestlessReader, ShyReader, RestlessWriter, BriefWriter, HastyWriter],
)
def test_proof_fails_with_a_broken_master(tmp_path, design):
    arguments = (CONFIG, CHANNELS) if issubclass(design, ReadMaster) else (CONFIG,)
    with pytest.raises(RuntimeError, match="proof did fail"):
        prove(tmp_path, design(*arguments))


@DESIGNS
def test_proof_fails_if_the_slave_answers_what_nobody_asked(tmp_path, monkeypatch, module, design):
    monkeypatch.setattr(axi_properties, "Assume", lambda _: [])
    with pytest.raises(RuntimeError, match="proof did fail"):
        prove(tmp_path, design())


class Willing(Elaboratable):
    """A master whose peers never wait; asserts that it is idle or something moves.

    Commands and `abort` are the solver's.
    """

    #: Cycles without a transfer: five until room returns.
    patience = 5

    def __init__(self, master):
        self.master = master
        self.ports = [Signal(name="abort")]

    def elaborate(self, platform):
        m = Module()
        m.submodules.master = master = self.master
        m.d.comb += master.abort.eq(self.ports[0])
        moves = self.peers(m, master)
        still = Signal(range(self.patience + 2))
        draining = Signal()
        m.d.sync += draining.eq(master.abort & ~master.idle)
        with m.If(draining):
            m.d.comb += Assume(master.abort)
        with m.If(master.idle | Cat(moves).any()):
            m.d.sync += still.eq(0)
        with m.Elif(still <= self.patience):
            m.d.sync += still.eq(still + 1)
        m.d.comb += Assert(still <= self.patience)
        return m


class WillingReader(Willing):
    """Commands may come; each burst is answered before the next is taken."""

    def __init__(self, master):
        super().__init__(master)
        for name in CHANNELS:
            self.ports += [Signal(64, name=name), Signal(name=f"{name}_valid")]

    def peers(self, m, master):
        ar, r = master.axi.ar, master.axi.r
        left, free = Signal(9), iter(self.ports[1:])
        m.d.comb += [ar.ready.eq(left == 0), r.valid.eq(left != 0), r.last.eq(left == 1)]
        with m.If(ar.valid & ar.ready):
            m.d.sync += [left.eq(ar.len + 1), r.id.eq(ar.id)]
        with m.If(r.valid):
            m.d.sync += left.eq(left - 1)
        for name in CHANNELS:
            command, words = getattr(master, f"{name}_command"), getattr(master, name)
            m.d.comb += [command.payload.as_value().eq(next(free)), command.valid.eq(next(free))]
            m.d.comb += words.ready.eq(1)
        return [ar.valid, r.valid]


class WillingWriter(Willing):
    """Commands and words always come; each burst is answered in the cycle after its last word."""

    def __init__(self, master):
        super().__init__(master)
        self.ports += [Signal(64, name="command")]

    def peers(self, m, master):
        aw, w, b = master.axi.aw, master.axi.w, master.axi.b
        m.d.comb += [aw.ready.eq(1), w.ready.eq(1), master.command.valid.eq(1), master.data.valid.eq(1)]
        m.d.comb += master.command.payload.as_value().eq(self.ports[1])
        m.d.sync += b.valid.eq(w.valid & w.last)
        return [aw.valid, w.valid, b.valid]


def check_progress(folder, design, cycles):
    prove_for(folder, design, cycles=cycles, ports=design.ports)


def test_reader_goes_on_with_willing_peers(tmp_path):
    check_progress(tmp_path, WillingReader(ReadMaster(CONFIG, CHANNELS)), 16)


def test_writer_goes_on_with_willing_peers(tmp_path):
    check_progress(tmp_path, WillingWriter(WriteMaster(CONFIG)), 16)


@pytest.mark.parametrize("design", ["reader", "writer"])
def test_less_patience_is_too_little(tmp_path, monkeypatch, design):
    monkeypatch.setattr(Willing, "patience", 4)
    reads = design == "reader"
    willing = WillingReader(ReadMaster(CONFIG, CHANNELS)) if reads else WillingWriter(WriteMaster(CONFIG))
    with pytest.raises(RuntimeError, match="proof did fail"):
        check_progress(tmp_path, willing, 16)
