"""A cell keeps its name when the gateware changes elsewhere, and only then."""

import pytest

from ternhw.verification.cell_names import CellNames
from ternhw.verification.netlist_mutants import draw, stale
from tests.verification.netlists import read_netlist, write_netlist

pytestmark = pytest.mark.synth

VERILOG = """
module top(input clk, input a, input b, input c, output reg y, output reg z);
  MORE
  always @(posedge clk) y <= (a & b) | c;
  always @(posedge clk) z <= (a & c) | c;
  part one(.i(a), .o());
endmodule
module part(input i, output o);
  assign o = ~i;
endmodule
"""


@pytest.fixture(scope="module")
def netlist(tmp_path_factory):
    """Return what reads the netlist of the design with another line in it."""

    def netlist_with(more="", **changes):
        text = VERILOG.replace("MORE", more)
        for before, after in changes.items():
            text = text.replace(before, after)
        return read_netlist(write_netlist(tmp_path_factory.mktemp("netlist"), text))

    return netlist_with


def names(netlist):
    return set(CellNames(netlist["modules"]["top"]).cells())


def test_names_outlive_a_change_elsewhere_but_not_one_of_the_cell(netlist):
    plain = netlist()
    more = netlist(more="wire d = a ^ b; reg e; always @(posedge clk) e <= d & c;")
    numbers = [list(each["modules"]["top"]["cells"]) for each in (plain, more)]
    assert not set(numbers[0]) <= set(numbers[1])  # Yosys numbers them anew
    assert names(plain) < names(more)
    changed = names(netlist(**{"(a & b)": "(a & ~b)"}))
    # The and, the or and the register of y depend on it; z does not.
    assert {each.split(" of ")[1] for each in names(plain) - changed} == {"y"}
    assert {each.split(" of ")[1] for each in names(plain) & changed if " of " in each} == {"z"}


def test_name_says_kind_and_signal_or_what_the_gateware_says(netlist):
    kinds = {" ".join(each.split(" ")[::2]) for each in names(netlist()) if " of " in each}
    assert kinds == {"$and of", "$or of", "$dff of"}
    signals = sorted(each.split(" ")[-1] for each in names(netlist()) if " of " in each)
    assert signals == ["y", "y", "y", "z", "z", "z"]
    assert "instance one" in names(netlist())


def test_equal_cells_get_numbers(netlist):
    twice = netlist(more="wire d = a ^ b; reg g; always @(posedge clk) g <= (a ^ b) & (a ^ b);")
    alike = [each for each in names(twice) if each.startswith("$xor")]
    assert len(alike) == 3
    assert sum(each.endswith(" of g #2") for each in alike) == 1


def test_place_is_stale_if_its_cell_or_its_bit_is_gone(netlist):
    before, after = netlist(), netlist(**{"(a & b)": "(a & ~b)"})
    places = [each.place for each in draw(before, "top", 12, 3)]
    assert not stale(before, "top", places)
    gone = stale(after, "top", places)
    assert gone == [each for each in places if each.startswith("top: $") and " of y, " in each]
    assert 0 < len(gone) < len(places)
    (one,) = [each for each in places if "A[0]" in each and each not in gone][:1]
    assert stale(before, "top", [one.replace("A[0]", "A[1]")]) != []
    assert stale(before, "top", ["nowhere: $and of y, A[0] inv", "not a place"]) == [
        "nowhere: $and of y, A[0] inv",
        "not a place",
    ]
