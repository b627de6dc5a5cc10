"""Coverage points of programs whose answers are known."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from ternhw.config import AcceleratorConfig
from ternhw.generation import DEFAULTS
from ternhw.peers import MemoryBehaviour, StreamBehaviour
from ternhw.simulation import Workload
from ternhw.verification.cases import Case
from ternhw.verification.plays import Edit, Fault, Play
from ternhw.verification.points import CONFIGURATION_POINTS, all_points, observe, unreached_corners
from ternhw_quant.integer import IntegerMatrix
from ternhw_sim.runner import Response

STREAM = AcceleratorConfig.from_values(
    rows=2, lanes=4, planes=2, group_size=8, max_in_features=24, bus_bits=64
)
MEMORY = STREAM.model_copy(update={"io": "memory"})
STATUS, CAUSE, STALL_WEIGHTS, DONE, ERROR = 0x1C, 0x20, 0x44, 2, 4
READ_BUS, ABORTED = 1, 64

QUIET = {
    "pauses of R: never", "pauses of AR: never", "pauses of activations: never", "pauses of results: never",
    "memory: latency 1",
}  # fmt: skip


def work(out_features=3, in_features=9, planes=1, trit=1, activation=1, **peers):
    groups = -(-in_features // 8)
    matrix = IntegerMatrix(
        planes=torch.full((planes, out_features, in_features), trit, dtype=torch.int8),
        mantissas=torch.full((planes, out_features, groups), 7, dtype=torch.uint8),
        exponents=torch.zeros(out_features, dtype=torch.int8),
        group_size=8,
    )
    q = torch.full((1, in_features), activation, dtype=torch.int32)
    return Workload(name="a layer", matrix=matrix, q=q, **peers)


def answer(status=DONE, cause=0, stall_weights=0, words=1):
    return Response(
        words=np.full((words, 8), words, dtype=np.uint8),
        last=np.zeros(words, dtype=np.bool_),
        cycles=np.arange(words),
        registers={STATUS: status, CAUSE: cause, STALL_WEIGHTS: stall_weights, 0x40: 100},
    )


def points(*plays_and_answers, config=STREAM):
    plays = tuple(play for play, _ in plays_and_answers)
    case = Case(config=config, name="a case", seed=0, plays=plays)
    found = observe(case, [response for _, response in plays_and_answers])
    return found - set(CONFIGURATION_POINTS)


def test_a_good_program_reaches_the_points_of_its_layer_its_peers_and_its_counters():
    play = Play(name="good", works=(work(),))
    assert points((play, answer(stall_weights=5))) == QUIET | {
        "rows: ragged last tile", "tiles: two", "columns: ragged last group", "columns: ragged last beat",
        "columns: last group of one beat", "groups: several", "planes: fewer than the array",
        "form: natural order", "form: without offsets", "tokens: one", "tokens: full last pass",
        "passes: one", "stall: weights (their queue is empty)", "queue of weights: never full",
        "end: interrupt", "program: one job",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("changed", "point"),
    [
        (work(out_features=1), "rows: one"),
        (work(out_features=4), "rows: full tiles"),
        (work(in_features=24), "columns: as many as the buffer holds"),
        (work(planes=3), "planes: idle in the last step"),
        (work(trit=-1, activation=-128), "values: a group sum as high as possible"),
        (work(trit=1, activation=-128), "values: a group sum as low as possible"),
        (work(memory=MemoryBehaviour(latency=17, refresh_period=9, refresh_cycles=1)), "memory: refresh"),
        (work(memory=MemoryBehaviour(latency=17)), "memory: latency above 16"),
        (work(memory=MemoryBehaviour(pauses=(True, False))), "pauses of R: in half of the cycles"),
        (
            work(streams=StreamBehaviour(results=(True, True, True, False))),
            "pauses of results: in most cycles",
        ),
    ],
)
def test_what_a_layer_or_a_peer_does_is_a_point(changed, point):
    plain, found = (points((Play(name="", works=(each,)), answer())) for each in (work(), changed))
    assert point in found - plain


def test_errors_have_points_by_cause_and_place_and_so_has_what_follows():
    fault = Fault(cause="READ_BUS", results="partial", read_error=("weights", 2))
    found = points(
        (Play(name="", works=(work(),), fault=fault), answer(ERROR, READ_BUS, words=0)),
        (Play(name="", works=(work(),), fault=Fault(cause="ABORTED", abort_at=9)), answer(ERROR, ABORTED)),
        (Play(name="", works=(work(),)), answer()),
    )
    assert {
        "cause: READ_BUS", "READ_BUS: in the weights", "cause: ABORTED", "ABORTED: after results",
        "error after an error", "program after ABORTED",
    } <= found  # fmt: skip
    assert not found & {"program after READ_BUS", "ABORTED: before results", "READ_BUS: in the header"}


def test_a_fault_that_the_engine_does_not_report_reaches_no_point_of_its_cause():
    fault = Fault(cause="READ_BUS", results="partial", read_error=("header", 0))
    found = points((Play(name="", works=(work(),), fault=fault), answer()))
    assert not {each for each in found if "READ_BUS" in each}


@pytest.mark.parametrize(
    ("edit", "results", "point"),
    [
        (Edit(record=0, field=4, change="set", value=0), "none", "header"),
        (Edit(record=1, field=0, change="set", value=0), "none", "descriptor of the first job"),
        (Edit(record=2, field=0, change="set", value=0), "partial", "descriptor of a later job"),
        (Edit(record=1, field=7, change="add", value=-1), "any", "too few weight words"),
        (Edit(record=1, field=7, change="add", value=3), "any", "too many weight words"),
    ],
)
def test_a_bad_descriptor_has_the_point_of_what_is_wrong(edit, results, point):
    works = (work(), work()) if edit.record == 2 else (work(),)
    play = Play(name="", works=works, fault=Fault(cause="BAD_DESCRIPTOR", results=results, edits=(edit,)))
    found = points((play, answer(ERROR, 32)))
    assert {each for each in found if each.startswith("BAD_DESCRIPTOR")} == {f"BAD_DESCRIPTOR: {point}"}


def test_a_configuration_has_only_the_points_that_it_can_reach():
    stream, memory = all_points(STREAM), all_points(MEMORY)
    assert {"WRITE_BUS: first result word", "pauses of AW: never"} <= memory - stream
    assert {"pauses of results: never", "configuration: io stream"} <= stream - memory
    assert "form: permuted" not in stream | memory
    assert "form: permuted" in all_points(replace_config(gather=True))


def replace_config(**values):
    return AcceleratorConfig.from_values(**(STREAM.model_dump() | values))


def test_corners_that_no_configuration_has_are_named():
    assert "configuration: io memory" in unreached_corners([STREAM])
    assert unreached_corners([STREAM, MEMORY]) < unreached_corners([STREAM]) or (
        set(unreached_corners([STREAM, MEMORY])) < set(unreached_corners([STREAM]))
    )
    assert "configuration: packing base3" not in unreached_corners(DEFAULTS)


def test_a_late_abort_is_no_error():
    play = Play(name="", works=(work(),), fault=Fault(cause="ABORTED", abort_at=9999))
    assert "abort: too late" in points((play, answer()))
    assert "abort: too late" not in points((replace(play, fault=Fault()), answer()))
