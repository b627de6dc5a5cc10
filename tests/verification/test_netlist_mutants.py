"""Mutants are drawn by seed, chosen by an input, and proven equivalent only if they are."""

import json

import pytest

from ternhw.verification.equivalence import prove
from ternhw.verification.netlist_mutants import (
    GROUPS,
    SELECT,
    Mutant,
    draw,
    group_of,
    write_mutated,
)
from tests.verification.netlists import write_netlist

pytestmark = pytest.mark.synth

#: `b` decides nothing: y = a | (a & b). `wide` carries a bit that nothing reads.
VERILOG = """
module top(input clk, input a, input b, output reg y);
  wire both, o;
  assign both = a & b;
  \\top.registers part(.a(a), .both(both), .o(o));
  always @(posedge clk) y <= o;
endmodule
module \\top.registers (input a, input both, output o);
  assign o = a | both;
endmodule
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return write_netlist(tmp_path_factory.mktemp("netlist"), VERILOG)


@pytest.fixture(scope="module")
def netlist(folder):
    return json.loads((folder / "netlist.json").read_text())


def mutant(netlist, module, kind, port, fault):
    name = f"top.{module}" if module else "top"
    (cell,) = [key for key, cell in netlist["modules"][name]["cells"].items() if cell["type"] == kind]
    return Mutant(
        number=1, group="control", module=module, cell=cell, name="", port=port, bit=0, fault=fault,
        condition=None, source="",
    )  # fmt: skip


def test_a_fault_of_which_nothing_depends_is_proven_equivalent(folder, netlist):
    # a | (a & 1) = a | (a & 0) = a
    for fault in ("inv", "const0", "const1"):
        found = mutant(netlist, "", "$and", "B", fault)
        assert prove(folder, "top", [found]).always == [found], fault


@pytest.mark.parametrize(
    ("module", "kind", "port", "fault"),
    [
        ("", "$and", "A", "const1"),
        ("registers", "$or", "A", "inv"),
        ("registers", "$or", "Y", "const0"),
        ("", "$dff", "D", "inv"),
    ],
)
def test_a_fault_that_changes_an_output_is_not(folder, netlist, module, kind, port, fault):
    proofs = prove(folder, "top", [mutant(netlist, module, kind, port, fault)])
    assert not proofs.always + proofs.by_rule


def test_mutants_are_drawn_by_seed_without_clocks_and_repetition(netlist):
    drawn = draw(netlist, "top", 12, 3)
    assert drawn == draw(netlist, "top", 12, 3)
    assert drawn != draw(netlist, "top", 12, 4)
    assert len({(each.module, each.cell, each.port, each.bit, each.fault) for each in drawn}) == 12
    assert [each.number for each in drawn] == list(range(1, 13))
    assert {each.group for each in drawn} == {"ports", "registers"}  # the parts that this design has
    assert not {each.port for each in drawn} & {"CLK", "clk"}
    assert {each.name.split(" of ")[1] for each in drawn if each.name.startswith("$dff")} <= {"y"}


def test_the_input_chooses_the_mutant(folder, netlist, tmp_path):
    mutants = draw(netlist, "top", 5, 3)
    verilog = tmp_path / "mutated.v"
    write_mutated(folder, "top", mutants, verilog)
    text = verilog.read_text()
    assert f"input [2:0] {SELECT}" in text  # three bits for 0 to 5
    assert all(f"3'h{number}" in text for number in range(1, 6))


@pytest.mark.parametrize(
    ("module", "group"),
    [("", "ports"), ("reader.weights.queue", "ports"), ("registers", "registers"),
     ("_row.array", "data path"),
     ("_mac0", "data path"), ("core.scales", "data path"), ("core.walk", "control"), ("director", "control")],
)  # fmt: skip
def test_each_module_belongs_to_a_part_of_the_engine(module, group):
    assert group_of(module) == group
    assert group in GROUPS
