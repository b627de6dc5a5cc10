"""The mutation score of a small engine: from its Verilog to the verdict on each mutant."""

import pytest

from ternhw.config import AcceleratorConfig
from ternhw.verification import mutation
from ternhw.verification.cases import directed_cases
from ternhw.verification.netlist_mutants import Mutant

pytestmark = [pytest.mark.sim, pytest.mark.synth]

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


def test_a_mutant_is_killed_proven_or_survives_until_a_case_finds_it(monkeypatch):
    monkeypatch.setattr(mutation, "draw", chosen)
    cases = {case.name: case for case in directed_cases(CONFIG)}
    seen = []
    result = mutation.score(CONFIG, 3, 0, cases=[cases["shapes"]], progress=seen.append)
    assert [(kill.mutant.number, kill.case, kill.kind) for kill in result.killed] == [(1, "shapes", "hang")]
    assert [mutant.number for mutant in result.equivalent] == [2]
    assert [mutant.number for mutant in result.survivors] == [3]
    assert result.percent == 50
    assert result.groups()["registers"] == (1, 1, 1)
    assert seen == [1, 2, 3]
    whole = mutation.score(CONFIG, 3, 0, cases=[cases["shapes"], cases["aborts"]])
    assert [(kill.mutant.number, kill.case) for kill in whole.killed] == [(1, "shapes"), (3, "aborts")]
    assert whole.percent == 100
