"""Mended carry chains compute what they computed, whatever floats into their first carry-in."""

import copy
import itertools
import json
import random

import pytest

from ternhw.builds.carry import Stage, constant_stage, mend_carries, split_stage, splits, sum_lut
from ternhw.builds.design import design_of
from ternhw.builds.fuse import fuse_selections
from ternhw.builds.tools import run_script
from ternhw.config import AcceleratorConfig
from tests.ccu2c import BITS, chain, cut_registers, evaluate, inputs_of, lookup, prove_equal, simulate


def pins(stage, a, b):
    """Values of A to D: nets 2 and 3 carry a and b."""
    return [{2: a, 3: b, "0": 0, "1": 1}[net[0]] for net in stage.inputs]


def test_model_of_a_stage_is_a_full_adder_for_the_table_of_the_adder():
    # 0x96AA with C = 0, D = 1: propagate a ^ b, generate a. 1 + 1 + 0 is sum 0, carry 1.
    assert evaluate(0x96AA, [1, 1, 0, 1], 0) == (0, 1)
    for a, b, carry in itertools.product(BITS, repeat=3):
        total, out = evaluate(0x96AA, [a, b, 0, 1], carry)
        assert total + 2 * out == a + b + carry


@pytest.mark.parametrize("carry", BITS)
def test_constant_stage_gives_its_constant_whatever_comes_in(carry):
    stage = constant_stage(carry)
    for floating in BITS:
        assert evaluate(stage.table, [1, 1, 1, 1], floating)[1] == carry


def test_split_stage_is_exact_for_every_table_and_input():
    """All 65,536 tables would be seen twice over: only the nibble in use and the lowest one matter."""
    for c, d, carry, propagate, generate in itertools.product(BITS, BITS, BITS, range(16), range(16)):
        row = c + 2 * d
        if row == 0 and propagate != generate:
            continue  # one nibble is both
        table = generate | propagate << 4 * row
        stage = Stage(inputs=([2], [3], [str(c)], [str(d)]), sum=[4], table=table)
        assert splits(stage)
        kill, lut = split_stage(stage, carry), sum_lut(stage, carry)
        for a, b, floating in itertools.product(BITS, repeat=3):
            total, out = evaluate(table, [a, b, c, d], carry)
            assert evaluate(kill.table, pins(kill, a, b), floating)[1] == out
            assert lookup(int(lut["parameters"]["INIT"], 2), [a, b, 0, 0]) == total


def test_stage_with_four_variable_inputs_is_not_split():
    assert not splits(Stage(inputs=([2], [3], [4], ["1"]), sum=[5], table=0x96AA))


@pytest.mark.parametrize("width", [1, 2, 3, 4, 5])
@pytest.mark.parametrize("carry", "01")
@pytest.mark.parametrize("carry_read", [False, True])
def test_mended_chain_equals_the_chain_for_all_inputs(width, carry, carry_read):
    for seed in range(5):
        before = chain(width, carry=carry, carry_read=carry_read, seed=seed)
        after, _ = mend_carries(before, "top")
        inputs = inputs_of(before)
        for bits in itertools.product(BITS, repeat=len(inputs)):
            values = dict(zip(inputs, bits, strict=True))
            wanted = simulate(before, values, 0)
            assert simulate(after, values, 0) == wanted
            assert simulate(after, values, 1) == wanted


@pytest.mark.parametrize("width", [3, 4, 7])
def test_mended_chain_of_variable_stages_equals_the_chain(width):
    rng = random.Random(width)
    before = chain(width, variable=True)
    after, _ = mend_carries(before, "top")
    inputs = inputs_of(before)
    for _ in range(500):
        values = {name: rng.getrandbits(1) for name in inputs}
        wanted = simulate(before, values, 0)
        assert simulate(after, values, 0) == wanted
        assert simulate(after, values, 1) == wanted


@pytest.mark.parametrize(
    ("width", "options", "counts"),
    [
        (5, {}, {"ends": 1, "shifts": 1, "splits": 0, "luts": 0}),
        (4, {}, {"ends": 1, "shifts": 0, "splits": 1, "luts": 1}),
        (4, {"carry_read": True}, {"ends": 0, "shifts": 0, "splits": 1, "luts": 1}),
        (4, {"variable": True}, {"ends": 1, "shifts": 0, "splits": 0, "luts": 0}),
        (3, {"variable": True}, {"ends": 1, "shifts": 1, "splits": 0, "luts": 0}),
    ],
)
def test_each_chain_gets_the_rewrite_that_saves_cells(width, options, counts):
    after, mending = mend_carries(chain(width, **options), "top")
    assert vars(mending) == {"chains": 1, **counts}
    cells = after["modules"]["top"]["cells"]
    first, last = cells["cell_0"], cells[f"cell_{-(-width // 2) - 1}"]
    mended = counts["shifts"] + counts["splits"]
    assert first["connections"]["CIN"] == (["x"] if mended else ["0"])
    assert (last["connections"]["COUT"] == ["x"]) == bool(counts["ends"])
    assert sum(cell["type"] == "CCU2C" for cell in cells.values()) == -(-width // 2)


def test_chain_with_injected_carries_is_left_alone():
    before = chain(4)
    before["modules"]["top"]["cells"]["cell_0"]["parameters"]["INJECT1_0"] = "YES"
    assert mend_carries(before, "top")[0] == before


def test_given_netlist_is_not_changed():
    before = chain(5)
    text = json.dumps(before)
    mend_carries(before, "top")
    assert json.dumps(before) == text


@pytest.mark.synth
def test_netlist_of_adders_is_proven_equal_by_yosys_after_both_passes(tmp_path):
    """Against Yosys's own model of the cells; an open carry-in may have any value."""
    (tmp_path / "design.v").write_text(
        "module top(input [7:0] a, b, c, input s, t, output [8:0] sum, difference, output [9:0] long,\n"
        "           output less, output signed [9:0] chosen, replaced, ternary);\n"
        "  assign sum = a + b, difference = a - b, long = {a, 1'b1} + b, less = a < b;\n"
        "  assign chosen = a + (s ? b : 8'h0), replaced = a + (s ? b : c);\n"
        "  assign ternary = $signed(c) + $signed(s ? b ^ {8{t}} : 8'h0);\n"
        "endmodule\n"
    )
    run_script("read_verilog design.v\nsynth_ecp5 -top top -noiopad\nwrite_json before.json\n", tmp_path)
    before = json.loads((tmp_path / "before.json").read_text())
    fused, fusion = fuse_selections(before, "top")
    after, mending = mend_carries(fused, "top")
    assert fusion.luts and mending.shifts and mending.splits and mending.ends
    assert prove_equal(tmp_path, before, after)

    # A proof that cannot fail proves nothing: spoil one first stage.
    wrong = copy.deepcopy(after)
    cell = next(
        cell
        for cell in wrong["modules"]["top"]["cells"].values()
        if cell["type"] == "CCU2C" and cell["connections"]["CIN"] == ["x"]
    )
    cell["parameters"]["INIT0"] = f"{int(cell['parameters']['INIT0'], 2) ^ 0xF:016b}"
    assert not prove_equal(tmp_path, before, wrong)


@pytest.mark.synth
@pytest.mark.parametrize("scale_cycles", [2, 8])
def test_row_is_proven_equal_by_yosys_after_both_passes(tmp_path, scale_cycles):
    """Between registers, which the passes leave alone: all of them, for all values of all registers."""
    config = AcceleratorConfig.from_values(
        rows=1, lanes=4, planes=1, group_size=32, max_in_features=64, scale_cycles=scale_cycles
    )
    row = f"{config.name}_row"
    (tmp_path / "design.v").write_text(design_of(config, "rows").verilog)
    run_script(f"read_verilog design.v\nsynth_ecp5 -top {row} -noiopad\nwrite_json before.json\n", tmp_path)
    before = cut_registers(json.loads((tmp_path / "before.json").read_text()), row)
    fused, fusion = fuse_selections(before, "top")
    after, mending = mend_carries(fused, "top")
    assert fusion.luts > 40
    assert mending.shifts and mending.ends
    assert prove_equal(tmp_path, before, after)
