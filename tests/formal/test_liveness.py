"""No small job gets stuck: whatever its shape, its last result is taken within a bound; with controls."""

import pytest
from amaranth.asserts import AnyConst
from amaranth.hdl import Assert, Const, Module, Mux, Signal
from amaranth.lib import wiring

from ternhw.config import AcceleratorConfig
from ternhw.gateware.core import TernaryCore
from ternhw.gateware.unpack import Unpacker
from tests.formal.proofs import narrow_counters, prove_after, prove_for

pytestmark = pytest.mark.formal


class JobProof(wiring.Component):
    """Unpacker and core, whose rows may answer anything, with one small job of any shape.

    Parameters
    ----------
    bound : int
        Cycles after which the last result has been taken. The claim is checked in the last cycle only.
    every : dict
        Of "words", "activations" and "results": that peer goes on in every so many cycles only, else always.
    """

    tile_bits = 1  #: Up to two tiles.

    def __init__(self, config, *, bound, every):
        self._config = config
        self._bound = bound
        self._every = every
        super().__init__({})

    def elaborate(self, platform):
        m = Module()
        config = self._config
        m.submodules.unpacker = unpacker = Unpacker(config)
        m.submodules.core = core = TernaryCore(
            config, row_module="row", sum_module="sum", decoder_module="decoder"
        )
        wiring.connect(m, unpacker.beats, core.weights)
        wiring.connect(m, unpacker.scales, core.scales)
        wiring.connect(m, unpacker.constants, core.constants)

        self._job(m, (unpacker.job, core.jobs))
        m.d.comb += [
            unpacker.words.valid.eq(self._willing(m, "words")),
            core.activations.valid.eq(self._willing(m, "activations")),
            core.results.ready.eq(self._willing(m, "results")),
        ]
        done = Signal()
        with m.If(core.results.valid & core.results.ready & core.results.payload.last):
            m.d.sync += done.eq(1)
        m.d.comb += Assert(self.claim(core, done))
        return m

    def claim(self, core, done):
        return done

    def _job(self, m, streams):
        """Offer one job of up to two tiles, groups, beats and plane steps to both."""
        tiles = AnyConst(self.tile_bits)
        groups, tail, steps, tokens = (AnyConst(1) for _ in range(4))
        full = self._config.beats_per_group
        row_beats = Mux(groups, full, 0) + 1 + tail
        for offered in streams:
            payload, begun = offered.payload, Signal(name="begun")
            m.d.comb += [
                offered.valid.eq(~begun),
                payload.row_tiles.eq(tiles + 1),
                payload.groups.eq(groups + 1),
                payload.tail_beats.eq(tail + 1),
                payload.plane_steps.eq(steps + 1),
                payload.row_beats.eq(row_beats),
                payload.tokens.eq(1 + (tokens if self._config.tokens > 1 else 0)),
            ]
            with m.If(offered.ready):
                m.d.sync += begun.eq(1)

    def _willing(self, m, name):
        period = self._every.get(name, 1)
        if period == 1:
            return Const(1)
        count = Signal(range(period), name=f"{name}_count")
        m.d.sync += count.eq(Mux(count == period - 1, 0, count + 1))
        return count == 0


def config_of(**values):
    common = {"activation_bits": 4, "accumulator_bits": 16, "bus_bits": 32}
    return AcceleratorConfig.from_values(**common | values)


SPLIT = config_of(rows=1, lanes=4, group_size=8, max_in_features=16, planes=1, scale_cycles=2, tokens=2)
#: A beat takes three words.
JOINED = config_of(rows=3, lanes=8, group_size=16, max_in_features=32, planes=2, scale_cycles=1)


def prove_done(folder, monkeypatch, config, bound, every=None, proof=JobProof):
    narrow_counters(monkeypatch)
    prove_after(folder, proof(config, bound=bound, every=every or {}), cycles=bound)


@pytest.mark.parametrize(
    ("config", "bound", "every"),
    [
        (SPLIT, 64, {}),
        (SPLIT, 72, {"words": 2, "results": 3}),
        (SPLIT, 88, {"activations": 3, "results": 2}),
        (SPLIT, 112, {"results": 16}),
        # The fewest that it takes: two more than before a beat, and the array, had a register more each.
        (JOINED, 97, {}),
    ],
)
def test_a_small_job_ends(tmp_path, monkeypatch, config, bound, every):
    prove_done(tmp_path, monkeypatch, config, bound, every)


def test_a_small_job_may_take_longer_than_half_the_bound(tmp_path, monkeypatch):
    with pytest.raises(RuntimeError, match="proof did fail"):
        prove_done(tmp_path, monkeypatch, SPLIT, 40)


class NeverStalls(JobProof):
    tile_bits = 2

    def claim(self, core, done):
        return ~core.stall_results


def test_results_do_stall(tmp_path, monkeypatch):
    narrow_counters(monkeypatch)
    with pytest.raises(RuntimeError, match="proof did fail"):
        prove_for(tmp_path, NeverStalls(SPLIT, bound=0, every={"results": 16}), cycles=72)


def test_proof_fails_if_constants_are_never_used_up(tmp_path, monkeypatch):
    rows = TernaryCore._rows

    def greedy(self, m, *arguments):
        outputs = rows(self, m, *arguments)
        m.d.sync += self.constants_free.eq(0)
        return outputs

    monkeypatch.setattr(TernaryCore, "_rows", greedy)
    with pytest.raises(RuntimeError, match="proof did fail"):
        prove_done(tmp_path, monkeypatch, SPLIT, 64)
