"""Planted faults are found, made small, written and replayed; workers may die; reports can be read."""

import json
import os
import re
import signal
import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from functools import cache, partial

import pytest

from ternhw.config import AcceleratorConfig
from ternhw.generation import cached_verilog
from ternhw.verification import judge as judging
from ternhw.verification import session
from ternhw.verification import shrink as shrinking
from ternhw.verification.cases import directed_case, directed_cases, random_case
from ternhw.verification.fixture import read_fixture, write_fixture
from ternhw.verification.judge import Verdict, judge
from ternhw.verification.session import Plan, Report, verify
from ternhw.verification.shrink import shrink
from ternhw.verification.wording import headline
from ternhw_quant.errors import InputError
from tests.forks import dask_workers

pytestmark = [pytest.mark.sim, pytest.mark.slow]

CONFIG = AcceleratorConfig.from_values(
    rows=2, lanes=2, planes=1, group_size=4, max_in_features=16, bus_bits=64, burst_words=4, fetch_words=16
)
FLAGS = (
    *("--rows", 2, "--lanes", 2, "--array-planes", 1, "--group-size", 4, "--max-in-features", 16),
    *("--bus-bits", 64, "--burst-words", 4, "--fetch-words", 16),
)
#: What stands in the Verilog, what replaces it, the kind of the failure, and most weights that remain.
#: The fault of the control lets tiles follow each other too soon.
FAULTS = {
    "data path": (r"= ~ x;", "= x;", "results", 1),
    "control": (r"(assign room = _\d+_) & _\d+_;", r"\1;", "STALL_WEIGHTS", 15),
    "port": (r"(assign m_axis_tlast =) [^;]*;", r"\1 1'h0;", "TLAST", 1),
}


@pytest.fixture
def planted(tmp_path):
    """Return a function that returns a function: the Verilog of a configuration with a fault."""

    def plant(fault):
        pattern, text, *_ = FAULTS[fault]

        @cache
        def verilog(config):
            broken, count = re.subn(pattern, text, cached_verilog(config).read_text())
            assert count
            path = tmp_path / f"{config.name}.v"
            path.write_text(broken)
            return path

        return verilog

    return plant


def found(verilog, config):
    """Return the first directed case that fails, and its verdict."""
    for case in directed_cases(config):
        verdict = judge(case, verilog=verilog(config))
        if not verdict.passed:
            return case, verdict
    raise AssertionError("no case fails")


@pytest.mark.parametrize("fault", FAULTS)
def test_planted_fault_is_found_made_small_and_replayed(tmp_path, planted, fault):
    verilog = planted(fault)
    case, verdict = found(verilog, CONFIG)
    assert verdict.kind == FAULTS[fault][2]
    # Smaller arrays are compiled for one of the faults only.
    arrays = fault == "data path"
    shrunk = shrink(case, verdict, lambda case: judge(case, verilog=verilog(case.config)), arrays=arrays)
    assert shrunk.verdict.kind == verdict.kind
    (play,) = shrunk.case.plays
    assert play.works[0].matrix.planes.numel() <= FAULTS[fault][3]
    assert shrunk.simulations < 100
    if arrays:
        assert (shrunk.case.config.rows, shrunk.case.config.lanes) == (1, 1)

    write_fixture(tmp_path / "fixture", shrunk.case, shrunk.verdict.reason, case)
    again, reason = read_fixture(tmp_path / "fixture")
    waves = tmp_path / "failure.vcd"
    replayed = judge(again, verilog=verilog(again.config), waves=waves)
    assert replayed.reason == reason == shrunk.verdict.reason
    assert "m_axis_tvalid" in waves.read_text()
    assert judge(again).passed


def test_command_goes_on_after_a_failure_reports_and_replays_it(tmp_path, run, planted, monkeypatch):
    monkeypatch.setattr(judging, "cached_verilog", planted("data path"))
    monkeypatch.setattr(session, "shrink", partial(shrink, arrays=False))
    files = {name: tmp_path / name for name in ("junit", "html", "fixtures")}
    flags = [part for name, path in files.items() for part in (f"--{name}", path)]
    status, out, err = run("verify", *FLAGS, "--runs", 1, *flags)
    assert (status, err) == (1, "")
    root = ElementTree.parse(files["junit"]).getroot()
    cases = root.findall("testsuite/testcase")
    failures = root.findall("testsuite/testcase/failure")
    assert len(cases) == int(root.get("tests")) == len(directed_cases(CONFIG)) + 1
    assert len(failures) == int(root.get("failures"))
    assert 1 < len(failures) < len(cases)
    assert all(float(case.get("time")) > 0 for case in cases)
    assert {each.get("value") for each in root.iter("property") if each.get("name") == "seed"} == {"0"}
    assert f"{len(cases)} cases of {CONFIG.name}: {len(failures)} failures" in out
    # The first failure of each kind was made small, and no other.
    small = [each.get("type") for each in failures if "smallest found: 1 program, " in each.text]
    assert sorted(small) == sorted({each.get("type") for each in failures})
    assert len(small) < len(failures)
    # So has its log: a line for each program up to the one that is wrong.
    logs = [log.text.splitlines() for log in root.iter("system-out") if log.text]
    assert len(logs) == len(small)
    assert any(
        re.match(r"[^:]+: STATUS DONE, CAUSE 0, PASSES \d+, BUSY_CYCLES \d+, ", log[-1]) for log in logs
    )
    page = files["html"].read_text()
    assert "<script" not in page
    assert page.count("ternhw verify --replay") == len(failures)

    folder = next(files["fixtures"].glob("*-shapes"))
    assert {path.name for path in folder.iterdir()} == {"case.json", "original.json"}
    status, out, err = run("verify", "--replay", folder, "--waves", tmp_path / "waves.fst")
    assert (status, err) == (1, "")
    assert re.fullmatch(r"shapes on \S+: result of token 0, row 0 is \S+, not \S+; 1 of 1 results .*\n", out)
    assert (tmp_path / "waves.fst").stat().st_size > 0
    monkeypatch.undo()
    status, out, _ = run("verify", "--replay", folder, "--json")
    assert (status, json.loads(out)["passed"]) == (0, True)


def test_search_for_a_smaller_case_ends_at_its_limit_however_large_the_case_is():
    case = random_case(CONFIG, 0)
    verdict = Verdict(reason="wrong", kind="wrong", seconds=0)
    other = Verdict(reason="other", kind="other", seconds=0)
    drawn = []

    def changed(case, kept):
        drawn.append(len(kept))
        return case

    search = shrinking._Search(case, verdict, lambda _: other, 30, 120)
    search.fewest(range(1_000_000), changed)
    assert search.count == len(drawn) == 30
    assert drawn[:4] == [500_000, 500_000, 250_000, 250_000]
    assert 750_000 in drawn


def test_case_that_cannot_be_drawn_or_run_is_a_failure_and_the_others_go_on(tmp_path, monkeypatch):
    def draw(config, seed):
        if seed == 1:
            raise InputError("no layer fits")
        case = random_case(config, seed)
        small = CONFIG.model_copy(update={"max_in_features": 4}) if seed == 2 else CONFIG
        return replace(case, config=small)

    def broken(case, **options):
        if case.seed == 3:
            raise OverflowError("int too big")
        return judge(case, **options)

    monkeypatch.setattr(session, "random_case", draw)
    monkeypatch.setattr(session, "judge", broken)
    monkeypatch.setattr(session, "directed_cases", lambda config, seed: [])
    report = verify(Plan(config=CONFIG, runs=4), fixtures=tmp_path)
    assert len(report.outcomes) == 4
    one, two, three = report.failures
    assert one.reason == "one random case cannot be drawn: no layer fits"
    assert two.reason.startswith("the case cannot be run: ")
    assert three.reason == "ternhw failed with this case: OverflowError: int too big"
    assert "in broken" in three.log
    assert two.fixture.is_dir()
    assert three.fixture.is_dir()


def test_verdicts_are_the_same_when_a_worker_is_killed(tmp_path):
    pytest.importorskip("distributed")
    plan = Plan(config=CONFIG, runs=5, seed=3)
    alone = verify(plan, fixtures=tmp_path)
    assert alone.failures == []
    killed = []
    with dask_workers(2, silence_logs=50) as cluster:

        def kill(outcome):
            if not killed:
                killed.append(cluster.workers[0].pid)
                os.kill(killed[0], signal.SIGKILL)

        with session.cluster(cluster.scheduler_address) as (place, workers):
            report = verify(plan, fixtures=tmp_path, place=place, workers=workers, on_outcome=kill)
    assert killed
    verdicts = {(each.name, each.seed, each.reason) for each in report.outcomes}
    assert len(report.outcomes) == len(alone.outcomes)
    assert verdicts == {(each.name, each.seed, each.reason) for each in alone.outcomes}


def test_regression_that_is_interrupted_reports_what_was_done(tmp_path):
    seen = []

    def interrupt(outcome):
        seen.append(outcome.name)
        if len(seen) == 3:
            raise KeyboardInterrupt

    report = verify(Plan(config=CONFIG, runs=0), fixtures=tmp_path, on_outcome=interrupt)
    assert report.stopped == "interrupted"
    assert [each.name for each in report.outcomes] == [case.name for case in directed_cases(CONFIG)[:3]]


def test_engine_with_memory_passes_every_case_on_both_benches(tmp_path):
    config = AcceleratorConfig.from_values(
        rows=2, lanes=4, planes=2, tied=True, tokens=2, group_size=8, max_in_features=24, bus_bits=32,
        burst_words=4, fetch_words=16, io="memory", packing="base3", accumulator_bits=40, address_bits=40,
    )  # fmt: skip
    report = verify(Plan(config=config, runs=5), fixtures=tmp_path)
    assert [f"{each.name}: {each.reason}" for each in report.failures] == []
    assert {"write errors", "random 4"} <= {each.name for each in report.outcomes}
    case = directed_case(config, "jobs of one program")
    assert judge(case, bench="cocotb").passed


def test_headline_of_no_case_does_not_say_passed():
    report = Report(plan=Plan(config=CONFIG), stopped="terminated")
    assert headline(report) == "no case was run (terminated)"
