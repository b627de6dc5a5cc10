"""Cases of a configuration: which there are, that they are data, and that a seed draws them again."""

import pickle
from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
import torch

from ternhw.config import AcceleratorConfig
from ternhw.generation import cached_verilog
from ternhw.program import program_for
from ternhw.registers import register
from ternhw.verification.cases import directed_case, directed_cases, random_case
from ternhw.verification.draws import draw_config, draw_layer, draw_workloads
from ternhw.verification.fixture import case_json, case_of, read_fixture, write_fixture
from ternhw.verification.judge import counted, first_problem, judge, wrapped_sum
from ternhw.verification.plays import Fault
from ternhw.verification.session import Plan
from ternhw_quant.errors import InputError
from ternhw_sim.runner import run_testbench
from ternhw_sim.runs import COUNTERS

SMALL = AcceleratorConfig.from_values(
    rows=2, lanes=4, planes=1, tokens=2, group_size=8, max_in_features=24, bus_bits=64, burst_words=4,
    fetch_words=16, offsets=True, gather=True,
)  # fmt: skip
IN_MEMORY = AcceleratorConfig.from_values(
    rows=2, lanes=4, planes=2, tied=True, group_size=8, max_in_features=24, bus_bits=32, burst_words=4,
    fetch_words=16, io="memory", packing="base3", accumulator_bits=40, address_bits=40,
)  # fmt: skip


def assert_same(one, two):
    assert (one.config, one.name, one.seed) == (two.config, two.name, two.seed)
    assert len(one.plays) == len(two.plays)
    for run, other in zip(one.runs(), two.runs(), strict=True):
        assert run.memory.keys() == other.memory.keys()
        for address in run.memory:
            assert np.array_equal(run.memory[address], other.memory[address])
        assert np.array_equal(run.activations, other.activations)
        plain = {"memory": {}, "activations": 0}
        assert vars(replace(run, **plain)) == vars(replace(other, **plain))


@pytest.mark.parametrize("config", [SMALL, IN_MEMORY], ids=["stream", "memory"])
def test_case_is_the_same_after_json_and_after_pickle(tmp_path, config):
    for case in [*directed_cases(config, 3), random_case(config, 5)]:
        assert_same(case_of(case_json(case)), case)
        assert_same(pickle.loads(pickle.dumps(case)), case)
    write_fixture(tmp_path / "case", case, "why")
    again, reason = read_fixture(tmp_path / "case")
    assert_same(again, case)
    assert reason == "why"


def test_seed_draws_the_same_cases_again_and_another_seed_others():
    first, again, other = (list(Plan(config=SMALL, runs=2, seed=seed).cases()) for seed in (7, 7, 8))
    for one, two in zip(first, again, strict=True):
        assert_same(one, two)
    assert [case.name for case in first][-2:] == ["random 7", "random 8"]
    assert not torch.equal(first[0].plays[0].works[0].q, other[0].plays[0].works[0].q)


@pytest.mark.parametrize("bits", [16, 40, 62, 63, 64])
def test_sum_wraps_as_an_accumulator_of_any_width_does(bits):
    random = np.random.default_rng(bits)
    highest = (1 << bits - 1) - 1
    results = torch.tensor([highest, -highest - 1, -1, 0, *random.integers(-1000, 1000, 20)])
    added = torch.tensor([highest, -highest - 1, *random.integers(-highest - 1, highest, 22)])
    expected = [
        (int(result) + int(constant) + (1 << bits - 1)) % (1 << bits) - (1 << bits - 1)
        for result, constant in zip(results, added, strict=True)
    ]
    assert wrapped_sum(results, added, bits).tolist() == expected


def test_directed_cases_have_every_form_the_configuration_holds():
    def forms(config):
        case = directed_case(config, "forms")
        matrices = [play.works[0].matrix for play in case.plays]
        return {
            (len(each.planes), each.offsets is not None, each.permutation is not None) for each in matrices
        }

    either = (False, True)
    assert forms(SMALL) == {(planes, one, two) for planes in (1, 2, 3, 4) for one in either for two in either}
    assert forms(IN_MEMORY) == {(planes, False, False) for planes in (2, 4, 6)}


def test_each_counter_begins_with_each_large_number():
    case = directed_case(SMALL, "large counters")
    begins = [{play.fault.counters[index] for play in case.plays} for index in range(5)]
    assert begins == [begins[0]] * 5
    # Below each power of two from 2^5 on, up to the highest number of 33 bits.
    assert begins[0] >= {2**bit - 1 for bit in range(5, 34)}


@pytest.mark.parametrize(
    ("begin", "count", "reads"),
    [(0, 7, 7), (2**20 - 1, 1, 2**20), (2**32 - 9, 3, 2**32 - 6), (2**32 - 1, 0, 2**32 - 1),
     (2**32 - 1, 5, 2**32 - 1), (2**33 - 1, 1, 2**32 - 1)],
)  # fmt: skip
def test_counter_goes_on_from_where_it_begins_and_stops_at_its_highest_number(begin, count, reads):
    assert counted(Fault(counters=(0, 0, begin, 0, 0)), "STALL_ACTIVATIONS", count) == reads


@pytest.mark.sim
def test_counter_that_does_not_go_on_is_found():
    """The bench sets the counters: with other numbers than the case says, the verdict is wrong."""
    case = directed_case(SMALL, "large counters")
    case = replace(case, plays=tuple(each for each in case.plays if max(each.fault.counters) < 1 << 31)[:2])
    runs = case.runs()
    responses = run_testbench(cached_verilog(SMALL), SMALL.name, runs, bench="bulk")
    assert first_problem(case, runs, responses) is None
    for index, name in enumerate(COUNTERS):
        wrong = [
            replace(play, fault=Fault(counters=other(play.fault.counters, index))) for play in case.plays
        ]
        problem = first_problem(replace(case, plays=tuple(wrong)), runs, responses)
        assert problem.kind == name


def other(counters, index):
    return (*counters[:index], counters[index] ^ 1 << 31, *counters[index + 1 :])


def test_host_cannot_start_a_program_within_64_bytes():
    (play, *_) = random_case(SMALL, 5).plays
    program = play.run(SMALL).program
    assert program % 64 == 0
    with pytest.raises(InputError, match=rf"^Program must be at a multiple of 64 bytes, not {program + 32}$"):
        replace(play, distance=32).run(SMALL)


def test_abort_before_the_first_pass_leaves_no_result():
    """The document's example offers the first pass in cycle 34 with one word for each record."""
    for config, words in ((SMALL, 8), (IN_MEMORY, 16)):
        case = directed_case(config, "aborts in each cycle")
        at = {play.fault.abort_at: play.fault.results for play in case.plays if play.fault.abort_at}
        none = {cycle for cycle, results in at.items() if results == "none"}
        # COMBINE of the header is in cycle 16 + words − 1, and writes take three cycles.
        assert 16 + words - 1 - 3 in none
        assert max(none) == 34 + 2 * (words - 1) - 6 - 1
        assert "partial" in at.values()


def test_directed_cases_are_named_once_and_have_every_cause_of_an_error():
    causes = {}
    for config in (SMALL, IN_MEMORY):
        cases = directed_cases(config)
        assert len({case.name for case in cases}) == len(cases)
        causes[config.io] = {play.fault.cause for case in cases for play in case.plays} - {None}
    every = {"READ_BUS", "BAD_MAGIC", "BAD_VERSION", "BAD_CONFIG", "BAD_DESCRIPTOR", "ABORTED", "BAD_START"}
    assert causes == {"stream": every, "memory": {*every, "WRITE_BUS"}}


def test_each_bit_that_a_rule_of_the_image_fixes_is_wrong_once():
    case = directed_case(SMALL, "every wrong bit")
    *broken, last = case.plays
    flipped = {(play.fault.cause, *play.fault.edits) for play in broken}
    assert len(flipped) == len(broken)
    mended = [(cause, *edits) for cause, *edits in flipped if edits[0].mend and len(edits) == 1]
    # docs/image.md: four fields of the header are exact, and jobs has 16 bits. In a descriptor, row_tiles has
    # 24 bits, plane_steps 4 and flags 1; of groups, tail_beats and row_beats any two give the third.
    rules = {
        "BAD_MAGIC": 32,
        "BAD_VERSION": 32,
        "BAD_CONFIG": 64,
        "BAD_DESCRIPTOR": 16 + 8 + 28 + 31 + 3 * 32,
    }
    assert Counter(cause for cause, *_ in mended) == rules
    assert all(edit.value.bit_count() == 1 for _, edit in mended)
    checks = {(edit.record, edit.value) for _, edit, *_ in flipped if not edit.mend}
    assert checks == {(record, 1 << bit) for record in (0, 1) for bit in range(32)}
    assert last.fault == Fault()


def test_sizes_beyond_their_limits_break_no_other_rule():
    """docs/image.md: row_beats = (groups - 1) · group_size / lanes + tail_beats."""
    full, most = 2, 6  # beats of a group and of the buffer
    for config in (SMALL, IN_MEMORY):
        case = directed_case(config, "every wrong bit")
        pairs = {play.name: play for play in case.plays if play.name.endswith(" more")}
        # Of 12 and of 16 bits; the layer has one group with two beats.
        tails = [name for name in pairs if name.startswith("tail_beats")]
        groups = [name for name in pairs if name.startswith("groups")]
        assert tails == [f"tail_beats with {1 << bit} more" for bit in range(12)]
        assert groups == [f"groups with {1 << bit} more" for bit in range(2, 16)]
        for play in pairs.values():
            run = play.run(config)
            fields = run.memory[run.program][64:128].view("<u4")
            _, count, tail, _, beats = (int(each) for each in fields[:5])
            assert beats == (count - 1) * full + tail
            assert tail > full or beats > most


def test_sizes_of_one_bit_are_offered_and_are_not_those_of_the_weights():
    case = directed_case(SMALL, "large counts")
    alone = [play for play in case.plays if play.fault.passes is not None]
    names = {play.name for play in alone}
    # The layer has one tile of one plane step.
    program = program_for(SMALL, alone[0].works[0].matrix, tokens=1)
    right = {"row_tiles": 1, "plane_steps": 1, "words": program.weight_words}
    bits = {"row_tiles": 24, "plane_steps": 4, "words": 31}
    others = {f"{name} {1 << bit}" for name in right for bit in range(bits[name]) if 1 << bit != right[name]}
    # Two plane steps take the words of one.
    assert names == others - {"plane_steps 2"}
    jobs = Counter(len(play.works) for play in case.plays if play.name[1:].startswith(" jobs with bit "))
    assert jobs == {2: 14, 3: 14}


def test_each_size_of_a_step_a_group_and_a_row_has_a_layer():
    for config, beats, groups in ((SMALL, 2, 3), (IN_MEMORY, 2, 3)):
        works = [play.works[0] for play in directed_case(config, "each size").plays]
        programs = [program_for(config, work.matrix, tokens=1) for work in works]
        steps = {len(work.matrix.planes) // config.planes for work in works}
        assert steps == set(range(1, 16))
        assert {program.tail_beats for program in programs} == set(range(1, beats + 1))
        assert {program.groups for program in programs} == set(range(1, groups + 1))


def test_bursts_of_words_begin_an_even_and_an_odd_number_of_times_above_each_power_of_two():
    programs = [
        program_for(SMALL, play.works[0].matrix, tokens=1)
        for play in directed_case(SMALL, "many tiles").plays
    ]
    begun = {}
    for words in (program.weight_words for program in programs):
        bit = words.bit_length() - 1
        begun.setdefault(bit, set()).add((words - (1 << bit)) // SMALL.burst_words % 2)
    assert all(begun[bit] == {0, 1} for bit in range(5, 13))


@pytest.mark.sim
def test_reset_that_leaves_a_count_and_an_error_that_counts_a_pass_are_found():
    resets = directed_case(SMALL, "resets in stalls")
    plays = [play for play in resets.plays if play.fault.reset_at in (30, 31, 200)]
    error = directed_case(SMALL, "every wrong bit").plays[0]
    lie = next(play for play in directed_case(SMALL, "large counts").plays if play.name == "row_tiles 64")
    case = replace(resets, plays=(*plays, error, lie))
    runs = case.runs()
    responses = run_testbench(cached_verilog(SMALL), SMALL.name, runs, bench="bulk")
    assert first_problem(case, runs, responses) is None
    for index, play in enumerate(case.plays):
        for name in COUNTERS if play.fault.reset_at else ("PASSES",):
            wrong = list(responses)
            address = register(name).address
            counted_one_more = {
                **responses[index].registers,
                address: responses[index].registers[address] + 1,
            }
            wrong[index] = replace(responses[index], registers=counted_one_more)
            assert first_problem(case, runs, wrong).kind.startswith(name)


@pytest.mark.sim
@pytest.mark.parametrize("config", [SMALL, IN_MEMORY], ids=["stream", "memory"])
def test_program_that_goes_on_after_an_abort_or_an_error_is_found(config):
    case = directed_case(config, "early ends")
    case = replace(case, plays=(*case.plays[:250:49], *case.plays[-3:]))
    runs = case.runs()
    responses = run_testbench(cached_verilog(config), config.name, runs, bench="bulk")
    assert first_problem(case, runs, responses) is None
    for index, play in enumerate(case.plays[:-1]):
        # All results of the last program, which nothing ends early, and the registers of this one.
        wrong = [*responses[:index], replace(responses[-1], registers=responses[index].registers)]
        assert (play.fault.results, first_problem(case, runs, wrong).kind) == ("cut", "goes on")


@pytest.mark.sim
def test_programs_after_an_abort_begin_with_either_place_of_the_buffer_and_their_last_word_waits():
    case = directed_case(SMALL, "aborts among results")
    verdict = judge(case)
    assert verdict.reason == ""
    sent, words = 0, program_for(SMALL, case.plays[1].works[0].matrix, tokens=1).row_tiles
    places = set()
    for play, response in zip(case.plays, verdict.responses, strict=True):
        if play.fault.cause is None:
            places.add(sent % 2)
            assert len(response.words) == words
            # The sink takes nothing between two free cycles, and the array makes a word in fewer cycles.
            assert np.diff(response.cycles).tolist() == [21] * (words - 1)
        sent += len(response.words)
    assert places == {0, 1}


@pytest.mark.sim
@pytest.mark.parametrize("config", [SMALL, IN_MEMORY], ids=["stream", "memory"])
def test_aborts_with_words_left_come_before_the_engine_finds_that_words_are_left(config):
    case = directed_case(config, "aborts with words left")
    assert judge(case).reason == ""
    # Without an abort the engine finds them, and after the last abort.
    (left,) = case.plays[-2].fault.edits
    whole = replace(case.plays[-2], fault=Fault(cause="BAD_DESCRIPTOR", results="any", edits=(left,)))
    verdict = judge(replace(case, plays=(whole,)))
    assert verdict.reason == ""
    cycles = verdict.responses[0].registers[register("BUSY_CYCLES").address]
    assert max(play.fault.abort_at or 0 for play in case.plays) < cycles


@pytest.mark.sim
def test_counters_of_a_program_with_late_responses_are_compared():
    case = directed_case(IN_MEMORY, "late responses")
    verdict = judge(case)
    assert verdict.reason == ""
    busy = register("BUSY_CYCLES").address
    for index, response in enumerate(verdict.responses):
        wrong = list(verdict.responses)
        more = response.registers | {busy: response.registers[busy] + 1}
        wrong[index] = replace(response, registers=more)
        assert first_problem(case, case.runs(), wrong).kind == "BUSY_CYCLES"


@pytest.mark.sim
def test_end_that_the_last_write_takes_back_is_found():
    case = directed_case(SMALL, "registers")
    case = replace(case, plays=tuple(play for play in case.plays if "written last" in play.name))
    assert len(case.plays) == 8
    verdict = judge(case)
    assert verdict.reason == ""
    status = register("STATUS").address
    for index, response in enumerate(verdict.responses):
        wrong = list(verdict.responses)
        wrong[index] = replace(response, registers=response.registers | {status: 0})
        assert first_problem(case, case.runs(), wrong).kind.startswith("STATUS")


def test_each_number_of_vectors_follows_each_smaller_and_each_larger_one():
    assert not directed_case(replace_tokens(SMALL, 1), "numbers of vectors").plays
    works = [play.works[0] for play in directed_case(replace_tokens(SMALL, 3), "numbers of vectors").plays]
    tokens = [len(work.q) for work in works]
    assert tokens == [1, 2, 3, 3, 2, 1] * 7
    assert {len(work.matrix.planes) for work in works} == set(range(2, 9))


def replace_tokens(config, tokens):
    return AcceleratorConfig.from_values(**config.model_dump() | {"tokens": tokens})


@pytest.mark.sim
@pytest.mark.slow
@pytest.mark.parametrize("config", [SMALL, IN_MEMORY], ids=["stream", "memory"])
def test_both_benches_play_held_registers_resets_in_stalls_and_wrong_checks(config):
    chosen = [
        *(play for play in directed_case(config, "registers").plays if "meanwhile" in play.name),
        *(play for play in directed_case(config, "registers").plays if "BAD_" in play.name),
        *directed_case(config, "resets in stalls").plays[55:75:3],
        *(play for play in directed_case(config, "every wrong bit").plays if "bit 7 of" in play.name),
        *directed_case(config, "each size").plays[4::9],
        *(play for play in directed_case(config, "far weights").plays if "uneven" in play.name),
        *(play for play in directed_case(config, "registers").plays if "written last" in play.name),
        *directed_case(config, "aborts among results").plays[30:34],
        *directed_case(config, "aborts with words left").plays[60:64],
    ]
    case = replace(directed_case(config, "shapes"), plays=tuple(chosen))
    one, two = (judge(case, bench=bench) for bench in ("bulk", "cocotb"))
    assert (one.reason, two.reason) == ("", "")
    for response, other in zip(one.responses, two.responses, strict=True):
        assert response.registers == other.registers
        assert response.answers == other.answers


@pytest.mark.sim
def test_corner_cases_pass_on_the_smallest_engine():
    # Its programs are the shortest: a case that acts while one runs must not presume that it still runs.
    config = AcceleratorConfig.from_values(rows=1, lanes=1, group_size=1, max_in_features=4)
    reasons = {case.name: judge(case, bench="bulk").reason for case in directed_cases(config, 0)}
    assert {name: reason for name, reason in reasons.items() if reason} == {}


def test_array_waits_for_no_weights_where_the_last_word_is_one_of_activations():
    # Six words of activations for three vectors, and three of weights: a constant, a scale and a beat.
    config = AcceleratorConfig.from_values(
        rows=1, lanes=8, planes=1, tokens=3, group_size=8, max_in_features=16, bus_bits=32, burst_words=4,
        fetch_words=16, io="memory",
    )  # fmt: skip
    case = directed_case(config, "interleaved bursts")
    alone = replace(
        case, plays=tuple(play for play in case.plays if play.name.startswith("words one by one"))
    )
    verdict = judge(alone)
    assert verdict.reason == ""
    stalls = [response.registers[register("STALL_WEIGHTS").address] for response in verdict.responses]
    assert 0 in stalls and any(stalls)


def test_larger_job_that_takes_the_same_words_is_no_fault():
    # 32 scales share a word, and so do the beats of 16 steps: eight plane steps of each of the two groups
    # take the words of one, nine take more.
    tiny = AcceleratorConfig.from_values(
        rows=1, lanes=2, group_size=4, tied=True, packing="base3", max_in_features=8, bus_bits=256,
        fetch_words=64,
    )  # fmt: skip
    case = directed_case(tiny, "large fields")
    steps = [play.name for play in case.plays if play.name.startswith("plane_steps")]
    assert steps == ["plane_steps with bit 3"]
    assert judge(case).reason == ""


def test_extremes_fit_accumulators_that_hold_no_offset():
    narrow = AcceleratorConfig.from_values(
        rows=1, lanes=8, planes=1, group_size=56, activation_bits=16, accumulator_bits=20,
        max_in_features=117, bus_bits=64, offsets=True,
    )  # fmt: skip
    case = directed_case(narrow, "extremes")
    assert len(case.runs()) == len(case.plays) > 15
    assert judge(case).reason == ""


def test_random_configurations_mix_their_cases_so_that_each_worker_compiles_one():
    cases = list(Plan(runs=3, seed=4).cases(abreast=2))
    drawn = [draw_config(np.random.default_rng([seed, 0])) for seed in (4, 5, 6)]
    assert [case.config for case in cases[:4]] == [drawn[0], drawn[1], drawn[0], drawn[1]]
    assert {case.config for case in cases} == {*drawn}
    assert sum(case.name.startswith("random") for case in cases) == 3


def test_tied_planes_are_drawn_in_several_steps():
    """Two tied planes take one step of an array; the exact output head has six."""
    forms = directed_case(IN_MEMORY, "forms")
    matrices = [work.matrix for play in forms.plays for work in play.works]
    assert IN_MEMORY.tied
    assert {len(matrix.planes) for matrix in matrices} == {2, 4, 6}
    assert all(matrix.mantissas.shape[0] == len(matrix.planes) // 2 for matrix in matrices)
    assert judge(forms).reason == ""
    drawn = draw_workloads(IN_MEMORY, np.random.default_rng(3), 12)
    assert {len(work.matrix.planes) for work in drawn} == {2, 4, 6}


def test_program_of_several_jobs_must_take_the_same_cycles_again():
    case = directed_case(IN_MEMORY, "jobs of one program")
    responses, runs = list(judge(case).responses), case.runs()
    assert first_problem(case, runs, responses) is None
    (again,) = [index for index, play in enumerate(case.plays) if play.name == "one, two, again"]
    busy = register("BUSY_CYCLES").address
    cycles = responses[again].registers[busy]
    longer = responses[again].registers | {busy: cycles + 1}
    responses[again] = replace(responses[again], registers=longer)
    problem = first_problem(case, runs, responses)
    assert problem.text == f"BUSY_CYCLES is {cycles + 1}, not {cycles} as before (one, two, again)"


def test_layer_that_a_configuration_cannot_run_is_refused():
    with pytest.raises(
        InputError, match=r"^Input features must be at most the 24 that the activation buffer"
    ):
        draw_layer(SMALL, (4, 25), tokens=1)
    with pytest.raises(
        InputError, match=r"^Weight planes must be even where they are tied, not 3 \(planes\)$"
    ):
        draw_layer(IN_MEMORY, (4, 8), tokens=1, planes=3)


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"format_version": 1}', '{"format_version": 1, "works": [{}], "plays": []}'],
)
def test_folder_without_a_case_is_refused(tmp_path, text):
    (tmp_path / "case.json").write_text(text)
    with pytest.raises(
        InputError, match=f"^Fixture must be one that ternhw verify wrote: {tmp_path}/case.json$"
    ):
        read_fixture(tmp_path)


def test_case_of_another_version_is_refused(tmp_path):
    (tmp_path / "case.json").write_text('{"format_version": 2}')
    with pytest.raises(InputError, match=f"^Fixture must have the format version 1: {tmp_path}/case.json$"):
        read_fixture(tmp_path)
    with pytest.raises(InputError, match=f"^Fixture must be a folder with case.json, not {tmp_path}/none$"):
        read_fixture(tmp_path / "none")


def test_programs_that_narrow_addresses_do_not_reach_are_left_out():
    narrow = IN_MEMORY.model_copy(update={"address_bits": 16})
    cases = directed_cases(narrow)
    for case in cases:
        for run in case.runs():
            end = max(address + content.size for address, content in run.memory.items())
            results = run.results * narrow.bus_bits // 8 if isinstance(run.activations, int) else 0
            assert max(end, run.results_address + results) <= 1 << 16
    programs = {case.name: len(case.plays) for case in cases}
    all_programs = {case.name: len(case.plays) for case in directed_cases(IN_MEMORY)}
    assert programs["shapes"] == all_programs["shapes"]
    assert programs["many tiles"] < all_programs["many tiles"]


def test_random_layers_of_a_large_array_are_drawn_until_narrow_addresses_reach_one():
    large = AcceleratorConfig.from_values(
        rows=64, lanes=32, planes=2, group_size=128, max_in_features=4096, address_bits=16
    )
    wide = large.model_copy(update={"address_bits": 32})
    left_out = 0
    for seed in range(6):
        runs = random_case(large, seed).runs()
        assert runs
        for run in runs:
            assert max(address + content.size for address, content in run.memory.items()) <= 1 << 16
        left_out += len(random_case(wide, seed).plays) - len(runs)
    assert left_out > 0
