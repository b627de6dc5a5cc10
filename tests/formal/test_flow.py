"""The core's flow of control, proven by induction for any input and any length; each proof has controls."""

import pytest
from amaranth.hdl import Const

from ternhw.config import AcceleratorConfig
from ternhw.gateware.core import TernaryCore
from ternhw.gateware.loader import ActivationBuffer
from ternhw.gateware.pipeline import delayed
from ternhw.gateware.results import ResultBuffer
from tests.formal.proofs import prove_by_induction

pytestmark = pytest.mark.formal

NARROW = {
    "rows": 1, "lanes": 2, "activation_bits": 4, "accumulator_bits": 16, "max_in_features": 8, "bus_bits": 32,
}  # fmt: skip
CONFIGS = [
    AcceleratorConfig.from_values(**NARROW | values)
    for values in (
        {"group_size": 4, "planes": 1, "chain": 1, "scale_cycles": 2, "tokens": 2},
        {"group_size": 8, "planes": 2, "chain": 2, "scale_cycles": 4, "tied": True},
        {"group_size": 16, "planes": 1, "chain": 2, "scale_cycles": 8, "tokens": 3, "packing": "base3"},
        {"group_size": 2, "planes": 1, "chain": 2, "scale_cycles": 1, "tokens": 2, "offsets": True},
        # A tile has more words than have a place behind the accumulators and their copy.
        {"group_size": 4, "planes": 1, "chain": 2, "scale_cycles": 2, "tokens": 4},
        # Two words of one vector.
        {"group_size": 4, "planes": 1, "chain": 1, "scale_cycles": 1, "rows": 2},
    )
]


def prove(folder, config):
    """Prove the assertions of the core; its rows may answer anything. RuntimeError if one can fail."""
    design = TernaryCore(config, row_module="row", sum_module="sum", decoder_module="decoder")
    prove_by_induction(folder, design, depth=4, platform="formal")


@pytest.mark.parametrize("config", CONFIGS, ids=lambda config: config.name)
def test_queues_lose_nothing_and_offers_stand(tmp_path, config):
    prove(tmp_path, config)


def altered(monkeypatch, owner, name, change):
    """Let method `name` of `owner` return what `change` makes of its result and of the object."""
    method = getattr(owner, name)
    monkeypatch.setattr(owner, name, lambda self, *args: change(self, method(self, *args)))


def fails(tmp_path, config):
    with pytest.raises(RuntimeError, match="proof did fail"):
        prove(tmp_path, config)


def test_proof_fails_if_a_step_ends_without_scales(tmp_path, monkeypatch):
    def careless(design, result):
        return Const(1), result[1]

    altered(monkeypatch, TernaryCore, "_scale_queue", careless)
    fails(tmp_path, CONFIGS[1])


def test_proof_fails_if_nobody_waits_for_the_scaler(tmp_path, monkeypatch):
    altered(monkeypatch, TernaryCore, "_scaler", lambda design, free: Const(1))
    fails(tmp_path, CONFIGS[0])


def test_proof_fails_if_constants_are_claimed_twice(tmp_path, monkeypatch):
    altered(monkeypatch, TernaryCore, "_constants", lambda design, result: (Const(1), result[1]))
    fails(tmp_path, CONFIGS[0])


def test_proof_fails_if_constants_are_late(tmp_path, monkeypatch):
    method = TernaryCore._constants

    def late(design, m, claim):
        there, words = method(design, m, claim)
        return there, [delayed(m, word, 1, name="late") for word in words]

    monkeypatch.setattr(TernaryCore, "_constants", late)
    fails(tmp_path, CONFIGS[3])


@pytest.mark.parametrize("config", [CONFIGS[1], CONFIGS[4]], ids=lambda config: config.name)
def test_proof_fails_if_any_tile_may_begin(tmp_path, monkeypatch, config):
    monkeypatch.setattr(ResultBuffer, "_room", lambda self: Const(1))
    fails(tmp_path, config)


def test_proof_fails_if_tiles_follow_each_other_too_soon(tmp_path, monkeypatch):
    room = ResultBuffer._room

    def hasty(self):
        begun, self.begun = self.begun, Const(0)
        found = room(self)
        self.begun = begun
        return found

    monkeypatch.setattr(ResultBuffer, "_room", hasty)
    fails(tmp_path, CONFIGS[3])


def test_proof_fails_if_a_tile_too_many_has_a_place(tmp_path, monkeypatch):
    room = ResultBuffer._room

    def generous(self):
        most, self.most_words = self.most_words, self.most_words - 1
        found = room(self)
        self.most_words = most
        return found

    monkeypatch.setattr(ResultBuffer, "_room", generous)
    fails(tmp_path, CONFIGS[2])


def greedy(buffer, m):
    m.d.comb += buffer.job.ready.eq(1)


def forgetful(buffer, m):
    buffer.waiting.depth = 0


@pytest.mark.parametrize("sabotage", [greedy, forgetful])
def test_proof_fails_if_a_third_set_is_taken_or_a_loaded_job_is_lost(tmp_path, monkeypatch, sabotage):
    def sabotaged(self, platform):
        m = elaborate(self, platform)
        sabotage(self, m)
        return m

    elaborate = ActivationBuffer.elaborate
    monkeypatch.setattr(ActivationBuffer, "elaborate", sabotaged)
    fails(tmp_path, CONFIGS[0])


def test_proof_fails_if_an_offer_is_withdrawn(tmp_path, monkeypatch):
    def fickle(self, platform):
        m = elaborate(self, platform)
        m.d.comb += self.words.valid.eq(self.sending)
        return m

    elaborate = ResultBuffer.elaborate
    monkeypatch.setattr(ResultBuffer, "elaborate", fickle)
    fails(tmp_path, CONFIGS[2])
