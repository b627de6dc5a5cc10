"""Fused stages compute what LUT and stage computed, for all inputs."""

import itertools
import json
import random

import pytest

from ternhw.builds.fuse import fit, fuse_selections, stage_of
from tests.ccu2c import BITS, chain, evaluate, inputs_of, simulate

ADDER = 0x96AA  #: A and B with C = 0, D = 1.


def lut(inputs, output, table):
    names = "ABCD"
    return {
        "type": "LUT4",
        "parameters": {"INIT": f"{table:016b}"},
        "port_directions": {**dict.fromkeys(names, "input"), "Z": "output"},
        "connections": {**{name: [net] for name, net in zip(names, inputs, strict=True)}, "Z": [output]},
    }


def test_a_table_that_fits_equals_the_stage_for_all_inputs():
    rng = random.Random(1)
    fitted = 0
    for _ in range(3000):
        inputs = [rng.choice([2, 3, 4, 5, "0", "1"]) for _ in range(4)]
        table = rng.getrandbits(16)
        found = fit(stage_of(inputs, table))
        if found is None:
            continue
        fitted += 1
        pins, mended = found
        for bits in itertools.product(BITS, repeat=4):
            values = dict(zip((2, 3, 4, 5), bits, strict=True)) | {"0": 0, "1": 1}
            for carry in BITS:
                assert evaluate(mended, [values[net] for net in pins], carry) == evaluate(
                    table, [values[net] for net in inputs], carry
                )
    assert fitted > 1000  # a stage always fits itself, but for inputs that share a net


def test_ternary_selection_becomes_one_table():
    # x and the trit select {0, x, ~x}: A is x, B is non-zero, C is negative, D is not used.
    select = sum(
        (b and a ^ c) << (a + 2 * b + 4 * c + 8 * d) for a, b, c, d in itertools.product(BITS, repeat=4)
    )
    netlist = chain(1)
    top = netlist["modules"]["top"]
    cell = top["cells"]["cell_0"]
    cell["connections"] |= {"B0": [90], "C0": ["0"], "D0": ["1"]}
    cell["parameters"]["INIT0"] = f"{ADDER:016b}"
    for net, name in ((91, "x"), (92, "nonzero"), (93, "negative")):
        top["ports"][name] = {"direction": "input", "bits": [net]}
    top["cells"]["select"] = lut([91, 92, 93, "0"], 90, select)
    fused, fusion = fuse_selections(netlist, "top")
    assert vars(fusion) == {"luts": 1, "stages": 1}
    assert list(fused["modules"]["top"]["cells"]) == ["cell_0"]
    for bits in itertools.product(BITS, repeat=len(inputs_of(netlist))):
        values = dict(zip(inputs_of(netlist), bits, strict=True))
        assert simulate(fused, values, 0) == simulate(netlist, values, 0)


@pytest.mark.parametrize("seed", range(40))
def test_fused_chain_with_random_luts_equals_the_chain(seed):
    """LUTs of two or three inputs before A or B of each stage; some are read by two stages or by a port."""
    rng = random.Random(seed)
    netlist = chain(4, seed=seed, carry_read=True)
    top = netlist["modules"]["top"]
    shared = [top["ports"][f"A{stage}"]["bits"][0] for stage in range(4)]
    for stage in range(4):
        cell = top["cells"][f"cell_{stage // 2}"]
        half = stage % 2
        cell["parameters"][f"INIT{half}"] = f"{rng.choice([ADDER, rng.getrandbits(16)]):016b}"
        cell["connections"] |= {f"C{half}": ["0"], f"D{half}": ["1"], f"B{half}": [100 + stage]}
        inputs = [*rng.sample(shared, rng.choice([1, 2, 3])), "0", "0", "0"][:4]
        top["cells"][f"lut_{stage}"] = lut(inputs, 100 + stage, rng.getrandbits(16))
    top["cells"]["cell_1"]["connections"]["B1"] = [rng.choice([102, 103])]
    top["ports"]["seen"] = {"direction": "output", "bits": [rng.choice([100, 101])]}
    text = json.dumps(netlist)
    fused, _ = fuse_selections(netlist, "top")
    assert json.dumps(netlist) == text
    for bits in itertools.product(BITS, repeat=4):
        values = dict.fromkeys(inputs_of(netlist), 0) | {f"A{stage}": bits[stage] for stage in range(4)}
        assert simulate(fused, values, 0) == simulate(netlist, values, 0)


def test_lut_that_others_read_is_kept():
    netlist = chain(1)
    top = netlist["modules"]["top"]
    top["cells"]["cell_0"]["connections"] |= {"B0": [90], "C0": ["0"], "D0": ["1"]}
    top["cells"]["cell_0"]["parameters"]["INIT0"] = f"{ADDER:016b}"
    top["cells"]["select"] = lut([2, 3, "0", "0"], 90, 0x8888)
    top["ports"]["seen"] = {"direction": "output", "bits": [90]}
    assert fuse_selections(netlist, "top")[0] == netlist
