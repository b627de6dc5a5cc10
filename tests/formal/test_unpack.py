"""Words on their way to the array: none is lost, doubled or reordered; each proof has controls."""

import pytest
from amaranth.asserts import AnyConst
from amaranth.hdl import Array, Assert, Assume, Cat, Const, Module, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In

from ternhw.config import AcceleratorConfig
from ternhw.gateware.buffers import SkidBuffer
from ternhw.gateware.layouts import words_of
from ternhw.gateware.unpack import Unpacker
from tests.formal.proofs import narrow_counters, prove_after, prove_by_induction, prove_for

pytestmark = pytest.mark.formal


def payload_of(offered):
    """Return the payload of a stream as one value; that of beats is in words."""
    return Cat(words_of(offered)) if not hasattr(offered, "payload") else Value.cast(offered.payload)


def assume_stable(m, offered):
    """Assume of a stream what streams must do: what is offered stays until it is taken."""
    _stable(m, offered, Assume)


def assert_stable(m, offered):
    _stable(m, offered, Assert)


def _stable(m, offered, claim):
    payload = payload_of(offered)
    held, before = Signal(name="held"), Signal.like(payload, name="before")
    m.d.sync += [held.eq(offered.valid & ~offered.ready), before.eq(payload)]
    with m.If(held):
        m.d.comb += claim(offered.valid & (payload == before))


class SkidProof(wiring.Component):
    """A skid buffer beside a queue of two: the same is offered and taken, in every cycle."""

    def __init__(self, design):
        self._design = design
        super().__init__({"valid": In(1), "payload": In(4), "ready": In(1)})

    def elaborate(self, platform):
        m = Module()
        m.submodules.design = design = self._design
        m.d.comb += [design.i.valid.eq(self.valid), design.i.payload.eq(self.payload)]
        m.d.comb += design.o.ready.eq(self.ready)
        assume_stable(m, design.i)
        level, words = Signal(range(3)), Array(Signal(4, name=f"word_{index}") for index in range(2))
        put, take = self.valid & (level != 2), self.ready & (level != 0)
        m.d.sync += level.eq(level + put - take)
        with m.If(take):
            m.d.sync += words[0].eq(words[1])
        with m.If(put):
            m.d.sync += words[(level - take)[0]].eq(self.payload)
        m.d.comb += [
            Assert(design.i.ready == (level != 2)),
            Assert(design.o.valid == (level != 0)),
            Assert((level == 0) | (design.o.payload == words[0])),
            # What waits behind is not offered, but induction needs it.
            Assert((level != 2) | (design.waiting == words[1])),
            Assert(level != 3),
            Assert(design.into == design.out_of ^ level[0]),
        ]
        assert_stable(m, design.o)
        return m


def test_skid_buffer_is_a_queue_of_two(tmp_path):
    prove_by_induction(tmp_path, SkidProof(SkidBuffer(4)), depth=2)


class ForgetfulSkid(SkidBuffer):
    """Does not notice that a second word comes."""

    def elaborate(self, platform):
        m = super().elaborate(platform)
        m.d.sync += self.second.eq(0)
        return m


class GreedySkid(SkidBuffer):
    """Takes a third word."""

    def elaborate(self, platform):
        m = super().elaborate(platform)
        m.d.comb += self.i.ready.eq(1)
        return m


@pytest.mark.parametrize("broken", [ForgetfulSkid, GreedySkid])
def test_proof_fails_with_a_broken_skid_buffer(tmp_path, broken):
    with pytest.raises(RuntimeError, match="proof did fail"):
        prove_by_induction(tmp_path, SkidProof(broken(4)), depth=2)


#: row_tiles, groups, tail_beats, plane_steps of the jobs that are run.
JOBS = [
    (tiles, groups, tail, steps)
    for tiles in (1, 2) for groups in (1, 2) for tail in (1, 2) for steps in (1, 2)
]  # fmt: skip


def items(config, job):
    """docs/image.md, "Weights": where in a job's words its constants, scales and beats are.

    Returns
    -------
    dict of lists
        For each item its first byte, counted from the job's first word.
    """
    tiles, groups, tail, plane_steps = job
    places, end = {"constants": [], "scales": [], "beats": []}, 0

    def run(kind, size, count):
        nonlocal end
        words = -(-size // config.bus_bits)
        shared = max(1, config.bus_bits // size)
        for index in range(count):
            word = end + index // shared * words
            places[kind].append(word * config.bus_bits // 8 + index % shared * size // 8)
        end += words * -(-count // shared)

    steps = [config.beats_per_group] * (groups - 1) * plane_steps + [tail] * plane_steps
    for _ in range(tiles):
        # A tile's constants pass on word by word.
        run("constants", config.bus_bits, config.constant_words)
        for first in range(0, len(steps), config.steps_per_block):
            block = steps[first : first + config.steps_per_block]
            if config.steps_per_block > 1:
                run("scales", config.step_scale_bits, config.steps_per_block)
                del places["scales"][len(places["scales"]) - config.steps_per_block + len(block) :]
            else:
                run("scales", config.step_scale_bits, 1)
            run("beats", config.beat_bits, sum(block))
    return places | {"end": end}


def numbers(first, count):
    """Return `count` bytes that are numbers from `first` on."""
    return Cat((first + (256 + index))[:8] for index in range(count))


class UnpackProof(wiring.Component):
    """An unpacker for any of `JOBS`; with `pauses` everyone pauses at will, and else nobody does.

    With pauses every item that is offered is the next one and stays until it is taken. Without, all of them
    have come at last.

    Each byte of the words is its own number: what the unpacker makes of them shows where it was. Nobody looks
    at the bytes on their way.
    """

    def __init__(self, config, *, pauses):
        self._config = config
        self._pauses = pauses
        super().__init__({name: In(1) for name in ("valid", "constants", "scales", "beats")})

    def elaborate(self, platform):
        m = Module()
        config = self._config
        m.submodules.design = design = Unpacker(config)
        go = {name: getattr(self, name) if self._pauses else 1 for name in self.signature.members}
        places = [items(config, job) for job in JOBS]
        words = max(place["end"] for place in places)

        chosen = AnyConst(range(len(JOBS)))
        fields = Array(
            Const(sum(value << shift for value, shift in zip(job, (0, 24, 40, 52), strict=True)), 56)
            for job in JOBS
        )
        begun = Signal()
        job = Signal(56)
        m.d.comb += job.eq(fields[chosen])
        shape = design.job.payload
        m.d.comb += [
            design.job.valid.eq(~begun),
            shape.row_tiles.eq(job[:24]),
            shape.groups.eq(job[24:40]),
            shape.tail_beats.eq(job[40:52]),
            shape.plane_steps.eq(job[52:]),
        ]
        with m.If(design.job.valid & design.job.ready):
            m.d.sync += begun.eq(1)

        index = Signal(range(words + 2))
        end = Array(place["end"] for place in places)[chosen]
        size = config.bus_bits // 8
        m.d.comb += design.words.valid.eq(go["valid"] & (index < end))
        m.d.comb += design.words.payload.eq(numbers(index * size, size))
        with m.If(design.words.valid & design.words.ready):
            m.d.sync += index.eq(index + 1)

        wrong, complete = 0, index == end
        for kind in ("constants", "scales", "beats"):
            offered = getattr(design, kind)
            most = max(len(place[kind]) for place in places)
            count = Signal(range(most + 2), name=f"{kind}_count")
            first = Array(Array((*place[kind], *[0] * most)[: most + 1]) for place in places)[chosen][count]
            m.d.comb += offered.ready.eq(go[kind])
            total = Array(len(place[kind]) for place in places)[chosen]
            payload = payload_of(offered)
            right = payload == numbers(first, len(payload) // 8)
            wrong |= offered.valid & ((count >= total) | ~right)
            complete &= count == total
            with m.If(offered.valid & offered.ready):
                m.d.sync += count.eq(count + 1)
        if self._pauses:
            m.d.comb += Assert(~wrong)
            assume_stable(m, design.words)
            for kind in ("constants", "scales", "beats"):
                assert_stable(m, getattr(design, kind))
        else:
            ever = Signal(name="ever_wrong")
            m.d.sync += ever.eq(ever | wrong)
            m.d.comb += Assert(complete & ~ever)
        return m


def config_of(**values):
    common = {
        "rows": 1,
        "lanes": 2,
        "group_size": 4,
        "activation_bits": 4,
        "accumulator_bits": 16,
        "bus_bits": 32,
    }
    return AcceleratorConfig.from_values(**common | values)


CONFIGS = {
    "split": config_of(lanes=4, group_size=8, planes=1),
    "paired": config_of(rows=2, lanes=4, group_size=8, planes=1),
    "whole": config_of(rows=2, lanes=4, group_size=8, planes=2),
    "joined": config_of(rows=3, lanes=8, group_size=16, planes=2),
}
EACH = pytest.mark.parametrize("config", CONFIGS.values(), ids=list(CONFIGS))


def prove_items(folder, monkeypatch, config):
    """Prove that every item of a whole job comes, where nobody pauses; at last the job is over."""
    narrow_counters(monkeypatch)
    bound = max(items(config, job)["end"] + 16 * (config.beat_bits < config.bus_bits) for job in JOBS) + 12
    prove_after(folder, UnpackProof(config, pauses=False), cycles=bound)


@EACH
def test_a_job_is_unpacked_in_full(tmp_path, monkeypatch, config):
    prove_items(tmp_path, monkeypatch, config)


@EACH
def test_words_are_unpacked_whatever_the_pauses(tmp_path, monkeypatch, config):
    narrow_counters(monkeypatch)
    prove_for(tmp_path, UnpackProof(config, pauses=True), cycles=14)


def altered(monkeypatch, name, change):
    """Let `Unpacker` call its method `name` with what `change` makes of the arguments behind the module."""
    method = getattr(Unpacker, name)
    monkeypatch.setattr(Unpacker, name, lambda self, m, *arguments: method(self, m, *change(*arguments)))


def test_proof_fails_if_a_block_goes_on_in_the_same_word(tmp_path, monkeypatch):
    altered(monkeypatch, "_split", lambda reads, ends_block, kept: (reads, Const(0), kept))
    with pytest.raises(RuntimeError, match="proof did fail"):
        prove_items(tmp_path, monkeypatch, CONFIGS["split"])


@pytest.mark.parametrize("name", CONFIGS)
def test_proof_fails_if_scales_are_written_over(tmp_path, monkeypatch, name):
    altered(monkeypatch, "_hold_scales", lambda reads, free: (reads, Const(1)))
    narrow_counters(monkeypatch)
    with pytest.raises(RuntimeError, match="proof did fail"):
        prove_for(tmp_path, UnpackProof(CONFIGS[name], pauses=True), cycles=16)
