"""Xilinx: the netlist passes keep what is computed, and the counts of a record are those of the netlist."""

import copy
import itertools
import json
import random

import pytest

from ternhw.builds.absorb import absorb_luts
from ternhw.builds.carry_data import give_plain_data, plain_net
from ternhw.builds.design import design_of
from ternhw.builds.luts import Lut, is_lut, read_lut, write_lut
from ternhw.builds.tools import run_script
from ternhw.builds.xilinx import apply_passes, count_cells, count_sites
from ternhw.config import AcceleratorConfig
from ternhw.records import SynthesisRecord
from tests.ccu2c import BITS, cut_registers, lookup, prove_equal

MODELS = "xilinx/cells_sim.v"


def stage(select, data, carry):
    """A stage of a CARRY4 or CARRY8: the sum and the carry out (share/xilinx/cells_sim.v)."""
    return select ^ carry, carry if select else data


def value_of(lut, values):
    return lookup(lut.table, [values[net] for net in lut.nets])


def random_lut(rng, nets):
    return Lut(nets=tuple(nets), table=rng.getrandbits(2 ** len(nets)))


def adding(rng, term, plain):
    """A LUT that adds a net to a term of three nets: its inputs are the net and those of the term."""
    nets = [plain, *term.nets]
    rng.shuffle(nets)
    table = 0
    for index, bits in enumerate(itertools.product(BITS, repeat=len(nets))):
        values = dict(zip(nets, reversed(bits), strict=True))
        table |= (values[plain] ^ value_of(term, values)) << index
    return Lut(nets=tuple(nets), table=table)


@pytest.mark.parametrize("shared", [False, True])
def test_stage_with_plain_data_equals_the_stage_for_all_inputs(shared):
    """S reads the term itself, or computes it again; half of the LUTs are random, and mostly stay."""
    rng = random.Random(5)
    found = 0
    for case in range(400):
        term = random_lut(rng, [2, 3, 4])
        if case % 2:
            select = random_lut(rng, [9, 5] if shared else [2, 3, 5])
        elif shared:
            select = Lut(nets=(9, 5), table=0b0110)
        else:
            select = adding(rng, term, 5)
        luts = {9: term, 8: select}
        plain = plain_net(9, luts, 8)
        assert plain in (None, 2, 3, 4, 5)
        if plain is None:
            assert case % 2
            continue
        found += 1
        for bits in itertools.product(BITS, repeat=5):
            values = dict(zip((2, 3, 4, 5), bits[:4], strict=True))
            data = values[9] = value_of(term, values)
            chosen = value_of(select, values)
            assert stage(chosen, values[plain], bits[4]) == stage(chosen, data, bits[4])
    assert 200 <= found < 400


def test_data_stays_where_no_input_of_the_selection_equals_it():
    conjunction = Lut(nets=(2, 3), table=0b1000)
    # S = (a & b) ^ (c & d): where S is 0, the other operand is equal, but it is a LUT itself.
    other = Lut(nets=(4, 5), table=0b1000)
    luts = {9: conjunction, 7: other, 8: Lut(nets=(9, 7), table=0b0110)}
    assert plain_net(9, luts, 8) is None
    # An adder of nets without a LUT has plain data already, and one that is not an adder has none.
    assert plain_net(2, luts, 8) is None
    assert plain_net(9, {**luts, 8: Lut(nets=(9, 5), table=0b1000)}, 8) is None


def netlist_of_luts(seed):
    """Return a netlist of random LUTs in a row, some of which ports and registers read, too."""
    rng = random.Random(seed)
    ports = {f"i{net}": {"direction": "input", "bits": [net]} for net in range(2, 7)}
    nets, cells = list(range(2, 7)), {}
    for place in range(10):
        output = 20 + place
        cells[f"lut_{place}"] = write_lut(random_lut(rng, rng.sample(nets, rng.choice([1, 2, 3]))), output)
        nets.append(output)
    cells["inverter"] = {
        "type": "INV",
        "port_directions": {"I": "input", "O": "output"},
        "connections": {"I": [28], "O": [30]},
    }
    for net in (29, 30, *rng.sample(range(20, 29), 2)):
        ports[f"o{net}"] = {"direction": "output", "bits": [net]}
    return {"modules": {"top": {"ports": ports, "cells": cells}}}


def simulate(netlist, values):
    module = netlist["modules"]["top"]
    values = dict(values)
    waiting = list(module["cells"].values())
    while waiting:
        cell = waiting.pop(0)
        lut = read_lut(cell)
        if any(net not in values for net in lut.nets):
            waiting.append(cell)
        else:
            values[cell["connections"]["O"][0]] = value_of(lut, values)
    return {name: values[port["bits"][0]] for name, port in module["ports"].items()}


@pytest.mark.parametrize("seed", range(20))
def test_netlist_of_absorbed_luts_equals_the_netlist_for_all_inputs(seed):
    before = netlist_of_luts(seed)
    text = json.dumps(before)
    after, absorption = absorb_luts(before, "top")
    assert json.dumps(before) == text
    cells = after["modules"]["top"]["cells"]
    assert len(cells) == 11 - absorption.luts < 11
    for bits in itertools.product(BITS, repeat=5):
        values = dict(zip(range(2, 7), bits, strict=True))
        assert simulate(after, values) == simulate(before, values)


def test_constants_and_inverters_are_read_as_the_cells_compute_them():
    cell = write_lut(Lut(nets=(2, 3, 4), table=0b11001010), 9)  # net 4 ? net 3 : net 2
    assert cell["type"] == "LUT3" and cell["parameters"]["INIT"] == "11001010"
    cell["connections"]["I2"] = ["1"]
    assert read_lut(cell) == Lut(nets=(2, 3), table=0b1100)
    cell["connections"]["I0"] = cell["connections"]["I1"]
    assert read_lut(cell) == Lut(nets=(3,), table=0b10)
    inverter = {"type": "INV", "connections": {"I": [5], "O": [6]}}
    assert is_lut(inverter) and read_lut(inverter) == Lut(nets=(5,), table=0b01)
    assert not is_lut({"type": "LUT6_2"}) and not is_lut({"type": "CARRY4"})


def test_sites_are_those_of_an_example_counted_by_hand():
    def carry(select, data):
        ports = {"S": "input", "DI": "input", "O": "output"}
        return {"type": "CARRY4", "port_directions": ports, "connections": {"S": select, "DI": data, "O": []}}

    def lut(nets, output):
        return write_lut(Lut(nets=tuple(nets), table=1), output)

    cells = {
        # Stages: LUT 20 twice, register 2, and a constant that takes nothing: three sites.
        "carry": carry([20, 20, 2, "0"], [21, 3, 22, "0"]),
        "sum": lut([3, 4], 20),
        "paired": lut([5, 6, 7], 21),  # with 3 and 4 five inputs: shares the site of the first stage
        "wide": lut([3, 4, 5, 6, 7], 22),  # with 2 six inputs: a site of its own
        "alone": lut([20, 4], 23),  # a site of its own, though its input is at a stage
    }
    module = {"ports": {"o": {"direction": "output", "bits": [23, 20, 21]}}, "cells": cells}
    assert count_sites(module) == 5
    assert count_cells(module)["comb"] == 4


def mapped(folder, verilog, top):
    (folder / "design.v").write_text(verilog)
    run_script(
        f"read_verilog design.v\nsynth_xilinx -top {top} -flatten -noiopad\nwrite_json before.json\n",
        folder,
    )
    return json.loads((folder / "before.json").read_text())


@pytest.mark.synth
def test_row_is_proven_equal_by_yosys_after_both_passes(tmp_path):
    """Between registers, which the passes leave alone: all of them, for all values of all registers.

    Against Yosys's own models of the cells, which are the same for both series.
    """
    config = AcceleratorConfig.from_values(
        rows=1, lanes=4, planes=1, group_size=32, max_in_features=64, scale_cycles=2
    )
    row = f"{config.name}_row"
    before = cut_registers(mapped(tmp_path, design_of(config, "rows").verilog, row), row, ("FD", "SRL"))
    plain, data = give_plain_data(before, "top")
    after, absorption = absorb_luts(plain, "top")
    assert data.before - data.after > 20 and data.luts + absorption.luts > 20
    assert after == apply_passes(before, "top")[0]
    assert prove_equal(tmp_path, before, after, models=MODELS)

    # A proof that cannot fail proves nothing: spoil the data of a stage, and one table.
    for spoil in (spoil_data, spoil_table):
        wrong = copy.deepcopy(after)
        spoil(wrong["modules"]["top"]["cells"].values())
        assert not prove_equal(tmp_path, before, wrong, models=MODELS)


def spoil_data(cells):
    data = next(cell["connections"]["DI"] for cell in cells if cell["type"] == "CARRY4")
    assert data[0] != data[1]
    data[:2] = data[1::-1]


def spoil_table(cells):
    parameters = next(cell["parameters"] for cell in cells if cell["type"] == "LUT4")
    parameters["INIT"] = f"{int(parameters['INIT'], 2) ^ 0x8000:016b}"


TINY_FLAGS = (
    "--rows", 1, "--lanes", 8, "--array-planes", 1, "--group-size", 32, "--max-in-features", 64,
    "--accumulator-bits", 16, "--activation-bits", 4, "--bus-bits", 32,
)  # fmt: skip
NAME = AcceleratorConfig.from_values(
    rows=1, lanes=8, planes=1, group_size=32, max_in_features=64, accumulator_bits=16, activation_bits=4,
    bus_bits=32,
).name  # fmt: skip


@pytest.mark.synth
def test_build_counts_the_cells_of_the_netlist_that_it_writes(run, tmp_path):
    records = []
    for device, plain in (("xilinx-7", ["--plain"]), ("xilinx-up", [])):
        status, out, err = run(
            "build", "--device", device, "--scope", "array", *TINY_FLAGS, *plain,
            "--out", tmp_path, "--json",
        )  # fmt: skip
        assert (status, err) == (0, "")
        result = json.loads(out)
        path = result.pop("record")
        assert path == str(tmp_path / device / f"{NAME}_array{'_plain' if plain else ''}.json")
        record = SynthesisRecord(**result)
        records.append(record)
        assert record.kind == "synthesis" and record.device == device and record.passes != bool(plain)
        assert record.fmax_mhz is record.seed is record.target_mhz is None
        assert record.comb_per_mac == round(record.comb / 8, 2)
        netlist = (tmp_path / device / f"{record.build_id}.v").read_text()
        cells = [line.split()[0] for line in netlist.splitlines() if line.strip()]
        assert record.ff == sum(cell in ("FDRE", "FDSE") for cell in cells) > 0
        assert record.comb == sum(cell.startswith("LUT") or cell == "INV" for cell in cells) > 0
    assert records[0].comb > records[1].comb and records[0].ff == records[1].ff


@pytest.mark.parametrize(
    ("flags", "message"),
    [
        (("--seed", 2), "--seed cannot be combined with --device xilinx-7"),
        (("--freq", 200), "--freq cannot be combined with --device xilinx-7"),
        (("--activity", 0.1), "Activity applies to a cell library, not to a device (--activity)"),
    ],
)
def test_options_of_place_and_route_are_refused(run, tmp_path, flags, message):
    status, _, err = run("build", "--device", "xilinx-7", "--out", tmp_path / "out", *flags)
    assert (status, err) == (2, f"ternhw: {message}\n")
    assert not (tmp_path / "out").exists()
