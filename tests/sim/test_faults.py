"""What goes wrong is told by its name, and what runs next runs as on a fresh engine, bits and cycles."""

from dataclasses import replace
from functools import cached_property
from itertools import chain

import numpy as np
import pytest
import torch

from ternhw.config import AcceleratorConfig
from ternhw.generation import cached_verilog
from ternhw.image import UNIT_BYTES, result_values
from ternhw.peers import MemoryBehaviour
from ternhw.program import Program, program_for
from ternhw.registers import field, register
from ternhw.simulation import Workload, run_of
from ternhw_quant.integer import IntegerMatrix, accumulate
from ternhw_sim.runner import Response, Run, run_testbench
from tests.exact import assert_same
from tests.sim.engines import ENGINES

pytestmark = [pytest.mark.sim, pytest.mark.slow]

DESCRIPTOR = UNIT_BYTES
WEIGHTS = 2 * UNIT_BYTES
JOB_FIELDS = {"row_tiles": 0, "groups": 1, "tail_beats": 2, "plane_steps": 3, "row_beats": 4, "words": 7}
SLOW = MemoryBehaviour(latency=17, pauses=(False, True, True, False, True), ar_pauses=(True, True, False))


@pytest.fixture(params=ENGINES)
def config(request: pytest.FixtureRequest) -> AcceleratorConfig:
    return ENGINES[request.param]


@pytest.fixture
def play():
    """Return a function that plays runs on the Verilog of a configuration."""
    return lambda config, runs: run_testbench(cached_verilog(config), config.name, runs)


def work_of(config: AcceleratorConfig, out_features: int, in_features: int, tokens: int) -> Workload:
    """A random layer; permuted where it can be, unless it is a single group."""
    rng = np.random.default_rng([out_features, in_features])
    groups = -(-in_features // config.group_size)
    permuted = config.gather and groups > 1
    matrix = IntegerMatrix(
        planes=torch.from_numpy(rng.integers(-1, 2, (2, out_features, in_features), np.int8)),
        mantissas=torch.from_numpy(rng.integers(0, 256, (2, out_features, groups), np.uint8)),
        exponents=torch.zeros(out_features, dtype=torch.int8),
        group_size=config.group_size,
        offsets=torch.from_numpy(rng.integers(-127, 128, (out_features, groups), np.int8))
        if config.offsets
        else None,
        permutation=torch.from_numpy(rng.permutation(in_features)) if permuted else None,
    )
    q = torch.from_numpy(rng.integers(-128, 128, (tokens, in_features), np.int32))
    return Workload(name=f"{out_features}×{in_features}", matrix=matrix, q=q)


class Bench:
    """Two programs of a configuration that must run alike whatever went before."""

    def __init__(self, play, config: AcceleratorConfig, memory: MemoryBehaviour | None = None):
        self.config = config
        self._play = play
        works = [work_of(config, 7, 40, 3), work_of(config, 4, 9, 2)]
        self.works = [replace(work, memory=memory or MemoryBehaviour()) for work in works]
        self.programs = [program_for(config, work.matrix, tokens=len(work.q)) for work in self.works]
        self.good = [run_of(*pair) for pair in zip(self.programs, self.works, strict=True)]

    def after_each(self, faults: dict[str, Run]) -> dict[str, Response]:
        """Play a good program after each fault; check it, and return what the faults came to."""
        others = [self.good[index % 2] for index in range(len(faults))]
        runs = list(chain.from_iterable(zip(faults.values(), others, strict=True)))
        responses = self._play(self.config, runs)
        for index, name in enumerate(faults):
            assert_same(responses[2 * index + 1], self.fresh[index % 2], f"after {name}")
        return dict(zip(faults, responses[::2], strict=True))

    @cached_property
    def fresh(self) -> list[Response]:
        """What the good programs come to on an engine that has done nothing yet; exact."""
        responses = [self._play(self.config, [run])[0] for run in self.good]
        for program, work, response in zip(self.programs, self.works, responses, strict=True):
            assert causes(response) == set()
            assert torch.equal(result_values(program, response.words), accumulate(work.matrix, work.q))
        return responses


def causes(response: Response) -> set[str]:
    value = response.registers[register("CAUSE").address]
    return {part.name for part in register("CAUSE").fields if value & part.mask}


def busy_cycles(response: Response) -> int:
    return response.registers[register("BUSY_CYCLES").address]


def status(response: Response) -> set[str]:
    value = response.registers[register("STATUS").address]
    return {part.name for part in register("STATUS").fields if value & part.mask}


def assert_fails(responses: dict[str, Response], cause: str, whole: Response) -> None:
    """Each has ended with ERROR and this cause alone; what it sent is what would have been sent."""
    for name, response in responses.items():
        assert (causes(response), status(response)) == ({cause}, {"ERROR"}), name
        assert_partial(response, whole, name)


def assert_partial(response: Response, whole: Response, name: str) -> None:
    sent = whole.words[: len(response.words)]
    in_place = (response.words == sent).all(axis=1)
    if len(whole.last) == 0:  # in memory, where nothing was written are zeros
        in_place |= ~response.words.any(axis=1)
    assert in_place.all(), f"results of {name}"


def with_bytes(run: Run, change, *, longer: int = 0) -> Run:
    """The run with a changed program; `change` edits its bytes in place, zeros make it longer."""
    code = np.append(run.memory[run.program], np.zeros(longer, np.uint8))
    change(code)
    return replace(run, memory={**run.memory, run.program: code})


def field_set(record: int, number: int, value: int, *, keep_check: bool = True):
    """A change of one field of a record; the record's check is mended unless that is the fault."""

    def change(code):
        fields = code[record : record + UNIT_BYTES].view("<u4")
        fields[number] = value
        if keep_check:
            fields[15] = np.bitwise_xor.reduce(fields[:15])

    return change


def field_flipped(record: int, number: int, bit: int):
    def change(code):
        fields = code[record : record + UNIT_BYTES].view("<u4")
        field_set(record, number, int(fields[number]) ^ 1 << bit)(code)

    return change


def test_bad_headers_are_told_by_the_first_rule_they_break(config: AcceleratorConfig, play) -> None:
    bench = Bench(play, config)
    run = bench.good[0]
    changes = {
        "BAD_MAGIC": [field_flipped(0, 0, bit) for bit in (0, 17, 31)]
        + [field_set(0, 0, 0, keep_check=False), lambda code: code[:UNIT_BYTES].fill(0)],
        "BAD_VERSION": [field_flipped(0, 1, bit) for bit in (0, 1, 31)]
        + [field_set(0, 1, 2, keep_check=False)],
        "BAD_CONFIG": [field_flipped(0, 2, 0), field_flipped(0, 2, 31)]
        + [field_flipped(0, 3, bit) for bit in (15, 16, 31)],
        "BAD_DESCRIPTOR": [field_set(0, 4, 0)]
        + [field_set(0, number, 1 << 20, keep_check=False) for number in (4, 5, 14, 15)],
    }
    faults = {
        f"{cause} {index}": with_bytes(run, change)
        for cause, each in changes.items()
        for index, change in enumerate(each)
    }
    responses = bench.after_each(faults)
    for name, response in responses.items():
        assert causes(response) == {name.split()[0]}, name
        assert status(response) == {"ERROR"}, name
        assert response.words.any() == 0, name


def test_bad_descriptors_are_refused(config: AcceleratorConfig, play) -> None:
    bench = Bench(play, config)
    run = bench.good[0]
    changes = {f"{name} 0": fields_set(**{name: 0}) for name in JOB_FIELDS}
    changes |= {
        f"{name} of more than {bits} bits": field_flipped(DESCRIPTOR, number, bits)
        for (name, number), bits in zip(JOB_FIELDS.items(), (24, 16, 12, 4, 24), strict=False)
    }
    changes |= {f"bit {bit} of the check": field_set_check(bit) for bit in (0, 9, 31)}
    changes |= {f"flag {bit}": field_flipped(DESCRIPTOR, 5, bit) for bit in (1, 31)}
    changes["row_beats beyond the buffer"] = field_set(DESCRIPTOR, 4, config.buffer_beats + 1)
    program = bench.programs[0]
    changes["more beats in the last group than in a full one"] = fields_set(
        tail_beats=config.beats_per_group + 1,
        row_beats=program.row_beats + 1 - program.tail_beats + config.beats_per_group,
    )
    for name in ("groups", "tail_beats", "row_beats"):
        for change in (-1, 1):
            changes[f"{name} {change:+}"] = fields_set(**{name: getattr(program, name) + change})
    if not config.gather:
        changes["permuted without gather"] = field_set(DESCRIPTOR, 5, 1)
    responses = bench.after_each({name: with_bytes(run, change) for name, change in changes.items()})
    assert_fails(responses, "BAD_DESCRIPTOR", bench.fresh[0])
    assert all(not response.words.any() for response in responses.values())


@pytest.mark.parametrize("memory", [None, SLOW], ids=["quick", "slow"])
def test_weights_of_more_or_fewer_words_than_the_beats_take_are_told(config, play, memory) -> None:
    bench = Bench(play, config, memory)
    run, program = bench.good[0], bench.programs[0]
    # What is read beyond the program is there, too.
    run = with_bytes(run, lambda code: None, longer=4096)
    words = {
        f"words {more:+}": {"words": program.weight_words + more} for more in (*range(-8, 0), *range(1, 9))
    }
    words |= {f"words {more:+}": {"words": program.weight_words + more} for more in (-17, 40, 100)}
    words |= {f"row_tiles {more:+}": {"row_tiles": program.row_tiles + more} for more in (-1, 1, 20)}
    words["plane_steps +1"] = {"plane_steps": program.plane_steps + 1}
    words["another row"] = {
        "groups": program.groups - 1, "row_beats": program.row_beats - config.beats_per_group,
    }  # fmt: skip
    responses = bench.after_each({name: with_bytes(run, fields_set(**each)) for name, each in words.items()})
    for name, response in responses.items():
        assert (causes(response), status(response)) == ({"BAD_DESCRIPTOR"}, {"ERROR"}), name


def fields_set(**values: int):
    """A change of fields of the first descriptor, its check mended."""

    def change(code):
        for name, value in values.items():
            field_set(DESCRIPTOR, JOB_FIELDS[name], value)(code)

    return change


def field_set_check(bit: int):
    def change(code):
        code[DESCRIPTOR + 60 : DESCRIPTOR + 64].view("<u4")[0] ^= 1 << bit

    return change


def test_read_errors_end_the_program(config: AcceleratorConfig, play) -> None:
    bench = Bench(play, config)
    run, program = bench.good[0], bench.programs[0]
    word = config.bus_bits // 8
    start, size = run.program, run.memory[run.program].size
    places = {
        "the header's first word": start,
        "the header's last word": start + DESCRIPTOR - word,
        "the descriptor's first word": start + DESCRIPTOR,
        "the descriptor's last word": start + WEIGHTS - word,
    }
    last = program.weight_words - 1
    places |= {f"weights {index}": start + WEIGHTS + index * word for index in (0, 1, last // 2, last)}
    if program.permuted:
        order = start + size - -(-program.order_words * word // UNIT_BYTES) * UNIT_BYTES
        places |= {f"order {index}": order + index * word for index in (0, 3, program.order_words - 1)}
    if isinstance(run.activations, int):
        end = run.activations + run.memory[run.activations].size
        places |= {
            f"activations at {at:#x}": at for at in (run.activations, run.activations + 48, end - word)
        }
    faults = {name: replace(run, error_at=address) for name, address in places.items()}
    faults["no memory there"] = replace(run, program=0x80000)
    faults["memory ends within the weights"] = replace(
        run, memory={**run.memory, start: run.memory[start][: WEIGHTS + 5 * word]}
    )
    responses = bench.after_each(faults)
    assert_fails(responses, "READ_BUS", bench.fresh[0])
    for name in ("the header's first word", "weights 0", "no memory there"):
        assert busy_cycles(responses[name]) < busy_cycles(bench.fresh[0]), name


def test_write_errors_end_the_program(play) -> None:
    config = ENGINES["memory"]
    bench = Bench(play, config)
    run = bench.good[0]
    word = config.bus_bits // 8
    faults = {
        f"result word {index}": replace(run, write_error_at=run.results_address + index * word)
        for index in (0, 1, run.results // 2, run.results - 1)
    }
    responses = bench.after_each(faults)
    assert_fails(responses, "WRITE_BUS", bench.fresh[0])
    assert busy_cycles(responses["result word 0"]) < busy_cycles(bench.fresh[0])


def test_errors_need_no_good_program_between_them(config: AcceleratorConfig, play) -> None:
    bench = Bench(play, config)
    run = bench.good[0]
    last = run.program + WEIGHTS + (bench.programs[0].weight_words - 1) * config.bus_bits // 8
    faults = {
        "READ_BUS": replace(run, error_at=last),
        "ABORTED": replace(run, abort_at=90),
        "BAD_MAGIC": with_bytes(run, field_set(0, 0, 0)),
        "BAD_DESCRIPTOR": with_bytes(run, field_set(DESCRIPTOR, 0, 0)),
    }
    names = [*faults, *reversed(faults)]
    *responses, after = play(config, [*(faults[name] for name in names), run])
    assert [causes(response) for response in responses] == [{name} for name in names]
    assert_same(after, bench.fresh[0], "all of them")


@pytest.mark.parametrize("memory", [None, SLOW], ids=["quick", "slow"])
def test_abort_in_any_cycle_leaves_nothing_behind(config: AcceleratorConfig, play, memory) -> None:
    bench = Bench(play, config, memory)
    fresh = bench.fresh[0]
    end = busy_cycles(fresh)
    step = 3 if memory is None else 7
    cycles = [*range(1, end, step), *range(end, end + 8)]
    responses = bench.after_each({f"cycle {at}": replace(bench.good[0], abort_at=at) for at in cycles})
    aborted = {name: each for name, each in responses.items() if causes(each)}
    assert_fails(aborted, "ABORTED", fresh)
    # In the last cycles an abort comes too late, and to nothing.
    late = list(responses)[len(aborted) :]
    assert set(late) == set(responses) - set(aborted)
    assert 1 <= len(late) <= 8
    for name in late:
        assert_same(responses[name], fresh, f"the late {name}")


def test_reset_in_any_cycle_leaves_nothing_behind(config: AcceleratorConfig, play) -> None:
    bench = Bench(play, config)
    end = busy_cycles(bench.fresh[0])
    faults = {f"cycle {at}": replace(bench.good[0], reset_at=at) for at in range(1, end + 8, 5)}
    for name, response in bench.after_each(faults).items():
        assert causes(response) == status(response) == set(), name
        assert_partial(response, bench.fresh[0], name)


def test_no_tokens_are_done_at_once_without_results(config: AcceleratorConfig, play) -> None:
    bench = Bench(play, config)
    run = replace(bench.good[0], tokens=0, results=0)
    if not isinstance(run.activations, int):
        run = replace(run, activations=run.activations[:0])
    (response,) = bench.after_each({"no tokens": run}).values()
    assert (causes(response), status(response)) == (set(), {"DONE"})
    assert response.registers[register("PASSES").address] == 0
    assert len(response.words) == 0


def test_interleaved_bursts_change_no_bit(config: AcceleratorConfig, play) -> None:
    bench = Bench(play, config, MemoryBehaviour(latency=9, pauses=(False, False, True)))
    faults = {f"seed {seed}": replace(bench.good[0], interleave=seed) for seed in range(12)}
    responses = bench.after_each(faults)
    fresh = bench.fresh[0]
    for name, response in responses.items():
        assert (causes(response), status(response)) == (set(), {"DONE"}), name
        assert np.array_equal(response.words, fresh.words), name
    assert len({busy_cycles(response) for response in responses.values()}) > 1


def test_polling_and_interrupt_end_alike(config: AcceleratorConfig, play) -> None:
    bench = Bench(play, config)
    broken = with_bytes(bench.good[0], field_set(0, 1, 2))
    runs = [replace(run, use_irq=use_irq) for run in (bench.good[0], broken) for use_irq in (False, True)]
    polled, interrupted, failed_polled, failed = play(config, runs)
    assert_same(polled, interrupted, "polling")
    assert_same(failed_polled, failed, "polling")
    assert causes(failed) == {"BAD_VERSION"}


def test_tlast_ends_each_pass_and_nothing_else(play) -> None:
    config = ENGINES["stream"]
    work = work_of(config, 7, 40, 5)
    program = program_for(config, work.matrix, tokens=5)
    (response,) = play(config, [run_of(program, work)])
    words = [tokens * program.row_tiles * config.result_words for tokens in program.pass_tokens]
    assert len(words) == 3
    assert np.flatnonzero(response.last).tolist() == (np.cumsum(words) - 1).tolist()


def two_jobs(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """One program of the two jobs of two programs, as docs/image.md has it."""
    header, *descriptors = (
        part.copy() for part in (first[:DESCRIPTOR], first[DESCRIPTOR:WEIGHTS], second[DESCRIPTOR:WEIGHTS])
    )
    bodies = [first[WEIGHTS:], second[WEIGHTS:]]
    field_set(0, 4, 2)(header)
    moved = [1, 1 + bodies[0].size // UNIT_BYTES]
    for descriptor, units in zip(descriptors, moved, strict=True):
        fields = descriptor.view("<u4")
        for number in (6, 8) if fields[5] else (6,):
            field_set(0, number, int(fields[number]) + units)(descriptor)
    return np.concatenate([header, *descriptors, *bodies])


def test_jobs_of_one_program_run_in_a_row(config: AcceleratorConfig, play) -> None:
    works = [work_of(config, 7, 40, 3), work_of(config, 4, 9, 3), work_of(config, 3, 33, 3)]
    programs = [program_for(config, work.matrix, tokens=3) for work in works]
    singles = [run_of(*pair) for pair in zip(programs, works, strict=True)]
    for one, two in ((0, 1), (1, 2), (2, 0)):
        run = joined(singles[one], singles[two])
        broken = with_bytes(run, field_set(2 * UNIT_BYTES, 0, 0))
        whole, partial, again = play(config, [run, broken, run])
        assert causes(whole) == set()
        assert_results([programs[one], programs[two]], [works[one], works[two]], whole)
        # The second job's descriptor is read when the first has been handed out, not when it is done.
        assert (causes(partial), status(partial)) == ({"BAD_DESCRIPTOR"}, {"ERROR"})
        assert_partial(partial, whole, "a broken second job")
        assert_same(again, whole, "after a broken second job")


def joined(first: Run, second: Run) -> Run:
    code = two_jobs(first.memory[first.program], second.memory[second.program])
    run = replace(
        first,
        memory={first.program: code},
        results=first.results + second.results,
        cycle_limit=first.cycle_limit + second.cycle_limit,
    )
    if not isinstance(first.activations, int):
        return replace(run, activations=np.concatenate([first.activations, second.activations]))
    words = np.concatenate([each.memory[each.activations] for each in (first, second)])
    return replace(
        run, memory={first.program: code, 0x8000: words}, activations=0x8000, results_address=0xA000
    )


def assert_results(programs: list[Program], works: list[Workload], response: Response) -> None:
    start = 0
    for program, work in zip(programs, works, strict=True):
        end = start + program.row_tiles * program.tokens * program.config.result_words
        values = result_values(program, response.words[start:end])
        assert torch.equal(values, accumulate(work.matrix, work.q))
        start = end
    assert start == len(response.words)
    assert field("PASSES").mask & response.registers[register("PASSES").address] == sum(
        program.passes for program in programs
    )
