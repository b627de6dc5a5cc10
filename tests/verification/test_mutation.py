"""The mutation score of a small engine: from its Verilog to the verdict on each mutant."""

import pytest
import yaml

from ternhw.config import AcceleratorConfig
from ternhw.generation import DEFAULTS
from ternhw.verification import mutation
from ternhw.verification.cases import directed_cases
from ternhw.verification.netlist_mutants import Mutant, prepare, stale

CONFIG = AcceleratorConfig.from_values(rows=1, lanes=1, group_size=8, max_in_features=16, bus_bits=32)
#: Has reasons, and is not in `DEFAULTS`.
ANOTHER = AcceleratorConfig.from_values(
    tokens=2, group_size=16, max_in_features=64, burst_words=4, fetch_words=16, rows=2, lanes=8, planes=2,
    bus_bits=128, packing="base3", io="memory",
)  # fmt: skip


def registers_mutant(number, cell, port, bit, fault, condition=None, signal=""):
    return Mutant(
        number=number, group="registers", module="registers", cell=cell, name=cell, port=port, bit=bit,
        fault=fault, condition=condition, source="", signal=signal,
    )  # fmt: skip


def chosen(netlist, top, count, seed):
    """Return the first of four mutants of the registers in place of drawn ones."""
    module = netlist["modules"][f"{top}.registers"]
    bits = {name: net["bits"] for name, net in module["netnames"].items()}

    def register(signal, low=None):
        wanted = bits[signal][:low]
        (cell,) = [
            name
            for name, content in module["cells"].items()
            if content["type"] == "$dff" and content["connections"]["Q"] == wanted
        ]
        return cell

    # Bit 1 is inverted while bit 0 is 0; but then the value differs in bit 0 from the constant anyway.
    decoder = next(
        name
        for name, content in sorted(module["cells"].items())
        if content["type"] == "$eq"
        and content["connections"]["B"][0] == "1"
        and len(content["connections"]["B"]) > 1
    )
    return [
        registers_mutant(1, register("done"), "D", 0, "const0"),
        registers_mutant(2, decoder, "A", 1, "cnot0", condition=0),
        registers_mutant(3, register("error"), "D", 0, "const0"),
        # A program that counts so far would take seconds in hardware, and years here.
        registers_mutant(4, register("BUSY_CYCLES", 32), "Q", 31, "const0", signal="BUSY_CYCLES"),
    ][:count]


@pytest.mark.sim
@pytest.mark.synth
def test_a_mutant_is_killed_proven_or_survives_until_a_case_finds_it(monkeypatch):
    monkeypatch.setattr(mutation, "draw", chosen)
    cases = {case.name: case for case in directed_cases(CONFIG)}
    seen = []
    few = [cases["shapes"], cases["large counters"]]
    # Always the same four mutants: their simulator is compiled once.
    result = mutation.score(CONFIG, 4, 0, cases=few, progress=seen.append)
    assert [(kill.mutant.number, kill.case) for kill in result.killed] == [
        (1, "shapes"),
        (4, "large counters"),
    ]
    assert result.killed[0].kind == "hang"
    assert [mutant.number for mutant in result.equivalent] == [2]
    assert [mutant.number for mutant in result.survivors] == [3]
    assert result.percent == pytest.approx(200 / 3)
    assert result.groups()["registers"] == (2, 1, 1, 0)
    assert seen == [1, 2, 3, 4]
    # What is proven already is taken as it is: the first mutant would be killed.
    one, three = (each.place for each in (result.killed[0].mutant, *result.survivors))
    seen.clear()
    kept = mutation.score(CONFIG, 4, 0, cases=few, progress=seen.append, always=[one], by_rule=[three])
    assert [mutant.number for mutant in kept.equivalent] == [1, 2]
    assert [mutant.number for mutant in kept.by_rule] == [3]
    assert ([kill.mutant.number for kill in kept.killed], kept.survivors, seen) == ([4], [], [1, 2])
    whole = mutation.score(CONFIG, 4, 0, cases=[few[0], cases["aborts"], few[1]])
    found = [(kill.mutant.number, kill.case) for kill in whole.killed]
    assert found == [(1, "shapes"), (3, "aborts"), (4, "large counters")]
    assert whole.percent == 100


def test_report_says_why_a_mutant_survives_or_that_nobody_knows(monkeypatch):
    known, other = (registers_mutant(number, f"$dff {number}", "Q", 0, "inv") for number in (1, 2))
    monkeypatch.setattr(
        mutation, "reasons", lambda name: {known.place: "It's dark."} if name == CONFIG.name else {}
    )
    score = mutation.Score(
        config=CONFIG,
        verilog_sha256="",
        seed=0,
        killed=[],
        equivalent=[known],
        by_rule=[other],
        survivors=[known, other],
        stale=["registers: $or 1, A[0] inv"],
    )
    lines = mutation.text_report(score).splitlines()
    page = mutation.html_section(score)
    assert score.groups()["registers"] == (0, 2, 1, 1)
    assert f"Proven equivalent by the rule for PROGRAM: {other}" in lines
    assert score.percent == 0  # a reason does not change the score
    assert lines[lines.index(str(known)) + 1] == "    It's dark."
    assert lines[lines.index(str(other)) + 1] == "    not explained"
    assert lines[-1] == "Stale reason in survivors.yaml: registers: $or 1, A[0] inv"
    assert page.index("It&#x27;s dark.") < page.index("not explained")


def test_each_survivor_with_a_reason_is_named_once():
    survivors = yaml.safe_load(mutation._SURVIVORS.read_text())
    for name, entries in survivors.items():
        places = [place for each in entries for place in each["mutants"]]
        assert len(places) == len(set(places))
        assert set(mutation.reasons(name)) == set(places) != set()
    assert not mutation.reasons(CONFIG.name)


@pytest.mark.synth
@pytest.mark.slow
def test_no_reason_is_for_a_cell_that_the_gateware_no_longer_has(tmp_path):
    known = {name: mutation.reasons(name) for name in yaml.safe_load(mutation._SURVIVORS.read_text())}
    configs = [config for config in (*DEFAULTS, ANOTHER) if config.name in known]
    assert {config.name for config in configs} == set(known)
    for config in configs:
        assert not stale(prepare(config, tmp_path), config.name, known[config.name])
