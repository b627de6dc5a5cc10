"""The mutation score of a small engine: from its Verilog to the verdict on each mutant."""

import pytest
import yaml

from ternhw.config import AcceleratorConfig
from ternhw.generation import DEFAULTS
from ternhw.verification import mutation
from ternhw.verification.cases import directed_cases
from ternhw.verification.netlist_mutants import Mutant

CONFIG = AcceleratorConfig.from_values(rows=1, lanes=1, group_size=8, max_in_features=16, bus_bits=32)


def registers_mutant(number, cell, kind, port, bit, fault, condition=None):
    return Mutant(
        number=number, group="registers", module="registers", cell=cell, kind=kind, port=port, bit=bit,
        fault=fault, condition=condition, signal="", source="",
    )  # fmt: skip


def chosen(netlist, top, count, seed):
    """Return three mutants of the registers in place of drawn ones."""
    module = netlist["modules"][f"{top}.registers"]
    bits = {name: net["bits"] for name, net in module["netnames"].items()}

    def register(signal):
        (cell,) = [
            name
            for name, content in module["cells"].items()
            if content["type"] == "$dff" and content["connections"]["Q"] == bits[signal]
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
        registers_mutant(1, register("done"), "$dff", "D", 0, "const0"),
        registers_mutant(2, decoder, "$eq", "A", 1, "cnot0", condition=0),
        registers_mutant(3, register("abort"), "$dff", "D", 0, "const0"),
    ]


@pytest.mark.sim
@pytest.mark.synth
def test_a_mutant_is_killed_proven_or_survives_until_a_case_finds_it(monkeypatch):
    monkeypatch.setattr(mutation, "draw", chosen)
    cases = {case.name: case for case in directed_cases(CONFIG)}
    seen = []
    result = mutation.score(CONFIG, 3, 0, cases=[cases["shapes"]], progress=seen.append)
    assert [(kill.mutant.number, kill.case, kill.kind) for kill in result.killed] == [(1, "shapes", "hang")]
    assert [mutant.number for mutant in result.equivalent] == [2]
    assert [mutant.number for mutant in result.survivors] == [3]
    assert result.percent == 50
    assert result.groups()["registers"] == (1, 1, 1, 0)
    assert seen == [1, 2, 3]
    whole = mutation.score(CONFIG, 3, 0, cases=[cases["shapes"], cases["aborts"]])
    assert [(kill.mutant.number, kill.case) for kill in whole.killed] == [(1, "shapes"), (3, "aborts")]
    assert whole.percent == 100


def test_report_says_why_a_mutant_survives_or_that_nobody_knows():
    config = next(each for each in DEFAULTS if each.name.startswith("ternhw_3x4"))
    digest = survivors()[config.name]["verilog_sha256"]
    place, reason = next(iter(mutation.reasons(config.name, digest).items()))
    known = registers_mutant(1, "$1", "$dff", "Q", 0, "inv")
    other = registers_mutant(2, "$2", "$dff", "Q", 0, "inv")
    with pytest.MonkeyPatch.context() as patch:
        found = {(config.name, digest): {known.place: reason}}
        patch.setattr(mutation, "reasons", lambda *asked: found.get(asked, {}))
        score = mutation.Score(
            config=config,
            verilog_sha256=digest,
            seed=0,
            killed=[],
            equivalent=[known],
            by_rule=[other],
            survivors=[known, other],
        )
        lines = mutation.text_report(score).splitlines()
        page = mutation.html_section(score)
    assert score.groups()["registers"] == (0, 2, 1, 1)
    assert f"Proven equivalent by the rule for PROGRAM: {other}" in lines
    assert score.percent == 0  # a reason does not change the score
    assert lines[lines.index(str(known)) + 1] == f"    {reason}"
    assert lines[lines.index(str(other)) + 1] == "    not explained"
    assert page.index(reason.split("'")[0][:30]) < page.index("not explained")
    assert ": $" in place


def survivors():
    return yaml.safe_load(mutation._SURVIVORS.read_text())


def test_each_survivor_with_a_reason_is_named_once():
    for name, entry in survivors().items():
        places = [place for each in entry["reasons"] for place in each["mutants"]]
        assert len(places) == len(set(places))
        assert set(mutation.reasons(name, entry["verilog_sha256"])) == set(places) != set()
    assert not mutation.reasons(CONFIG.name, "0" * 64)


def test_reasons_are_given_for_the_verilog_that_they_were_written_for():
    # Another gateware has other numbers of cells: the same place can be another cell.
    for name, entry in survivors().items():
        assert not mutation.reasons(name, entry["verilog_sha256"][::-1])
