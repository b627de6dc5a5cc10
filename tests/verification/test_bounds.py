"""The director keeps its bounds, and a proof relies on them where, and only where, they decide."""

import json

import pytest

from ternhw.config import AcceleratorConfig
from ternhw.verification.bounds import Bound, director_bounds, proven_bounds
from ternhw.verification.equivalence import Prover
from ternhw.verification.netlist_mutants import Mutant, prepare

pytestmark = [pytest.mark.synth, pytest.mark.slow]

#: Two groups of two beats.
CONFIG = AcceleratorConfig.from_values(
    rows=1, lanes=2, planes=1, group_size=4, max_in_features=8, bus_bits=64, gather=True
)
GROUPS_LOW, GROUPS_BITS = 24, 16  # in a pass


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("netlist")
    prepare(CONFIG, folder)
    return folder


def test_bound_fixes_the_bits_that_all_its_numbers_share():
    assert Bound(port="p", low=4, width=4, most=2, valids=("v",)).fixed == {6: 0, 7: 0}
    assert Bound(port="p", low=4, width=4, most=3, valids=("v",)).fixed == {6: 0, 7: 0}
    # From 1 to 1.
    assert Bound(port="p", low=4, width=3, most=1, valids=("v",)).fixed == {4: 1, 5: 0, 6: 0}


def test_director_keeps_every_bound_and_not_any(folder, monkeypatch):
    assert proven_bounds(folder, CONFIG) == director_bounds(CONFIG)
    # The first address that it sends is any that the host wrote.
    wrong = Bound(
        port="fields_command__payload", low=0, width=16, most=255, valids=("fields_command__valid",)
    )
    first, *others = director_bounds(CONFIG)
    mixed = [first, wrong, *others]
    monkeypatch.setattr("ternhw.verification.bounds.director_bounds", lambda config: mixed)
    assert proven_bounds(folder, CONFIG) == [first, *others]


def stored_groups(folder, bit, fault, number):
    """Return a fault in the register of the walk that holds the number of groups."""
    netlist = json.loads((folder / "netlist.json").read_text())["modules"][f"{CONFIG.name}.core.walk"]
    wanted = netlist["netnames"]["job"]["bits"][GROUPS_LOW : GROUPS_LOW + GROUPS_BITS]
    (cell,) = (name for name, each in netlist["cells"].items() if each["connections"].get("Q") == wanted)
    return Mutant(
        number=number, group="control", module="core.walk", cell=cell, name="", port="D", bit=bit,
        fault=fault, condition=None, source="",
    )  # fmt: skip


def test_fault_in_a_bit_that_no_accepted_pass_has_is_proven_equivalent(folder):
    high = stored_groups(folder, 9, "const0", 1)
    low = stored_groups(folder, 1, "const0", 2)
    beside = Prover(folder, CONFIG.name, CONFIG.name, [high, low], bounds=director_bounds(CONFIG))
    assert [beside.proves(each) for each in (high, low)] == [True, False]
    # Alone, the module may get any number of groups.
    assert not Prover(folder, CONFIG.name, f"{CONFIG.name}.core.walk", [high]).proves(high)
