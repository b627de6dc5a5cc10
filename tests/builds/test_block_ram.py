"""A block RAM with its output register answers as the block RAM and the registers behind it did."""

import copy
import json

import pytest

from ternhw.builds.block_ram import register_outputs
from ternhw.builds.tools import run_script

_SIDES = {
    side: [f"CLK{side}", f"CE{side}", f"OCE{side}", f"WE{side}", f"RST{side}"]
    + [f"{pin}{side}{index}" for pin, count in (("CS", 3), ("AD", 14), ("DI", 18)) for index in range(count)]
    for side in "AB"
}
INPUTS = _SIDES["A"] + _SIDES["B"]
OUTPUTS = [f"DO{side}{index}" for side in "AB" for index in range(18)]
PARAMETERS = ("DATA_WIDTH_A", "REGMODE_A", "REGMODE_B", "OCEAMUX", "OCEBMUX")

#: A DP16KD of 36 bits with a port to write and one to read, or of 18 bits with two ports, WRITEMODE "NORMAL".
#: Of the addresses, only the bits that tell eight half words apart.
MODEL = """
module DP16KD(input INPUTS, output OUTPUTS);
  parameter DATA_WIDTH_A = 18, REGMODE_A = "NOREG", REGMODE_B = "NOREG", OCEAMUX = "OCEA", OCEBMUX = "OCEB";
  reg [17:0] memory [0:7];
  reg [17:0] read_a, read_b, register_a, register_b;
  wire [17:0] di_a = {DIA}, di_b = {DIB};
  assign {DOA} = REGMODE_A == "OUTREG" ? register_a : read_a;
  assign {DOB} = REGMODE_B == "OUTREG" ? register_b : read_b;
  wire [1:0] a = {ADA6, ADA5}, b = {ADB6, ADB5};
  generate
    if (DATA_WIDTH_A == 36) begin
      always @(posedge CLKA) if (CEA && WEA) begin
        if (ADA0) memory[{a, 1'b0}][8:0] <= di_a[8:0];
        if (ADA1) memory[{a, 1'b0}][17:9] <= di_a[17:9];
        if (ADA2) memory[{a, 1'b1}][8:0] <= di_b[8:0];
        if (ADA3) memory[{a, 1'b1}][17:9] <= di_b[17:9];
      end
      always @(posedge CLKB) if (CEB) begin
        read_a <= memory[{b, 1'b0}];
        read_b <= memory[{b, 1'b1}];
      end
    end else begin
      always @(posedge CLKA) if (CEA) begin
        if (WEA && ADA0) memory[{a, ADA4}][8:0] <= di_a[8:0];
        if (WEA && ADA1) memory[{a, ADA4}][17:9] <= di_a[17:9];
        if (!WEA) read_a <= memory[{a, ADA4}];
      end
      always @(posedge CLKB) if (CEB) begin
        if (WEB && ADB0) memory[{b, ADB4}][8:0] <= di_b[8:0];
        if (WEB && ADB1) memory[{b, ADB4}][17:9] <= di_b[17:9];
        if (!WEB) read_b <= memory[{b, ADB4}];
      end
    end
  endgenerate
  always @(posedge CLKA) if (OCEA ^ (OCEAMUX == "INV")) register_a <= read_a;
  always @(posedge CLKB) if (OCEB ^ (OCEBMUX == "INV")) register_b <= read_b;
endmodule
"""

WIDE = """
module top(input clk, write, fetch, move, input [8:0] to, from, input [35:0] d, output reg [35:0] q);
  (* ram_style = "block" *) reg [35:0] memory [0:511];
  reg [35:0] read;
  always @(posedge clk) begin
    if (write) memory[to] <= d;
    if (fetch) read <= memory[from];
    if (ENABLE) q <= read;
  end
endmodule
"""
DUAL = """
module top(input clk, input [1:0] write, fetch, move, input [9:0] a, b, input [17:0] d, e,
           output reg [17:0] q, r);
  (* ram_style = "block" *) reg [17:0] memory [0:1023];
  reg [17:0] read_a, read_b;
  always @(posedge clk) begin
    if (fetch[0]) if (write[0]) memory[a] <= d; else read_a <= memory[a];
    if (fetch[1]) if (write[1]) memory[b] <= e; else read_b <= memory[b];
    if (move[0]) q <= read_a;
    if (move[1]) r <= read_b;
  end
endmodule
"""


def model():
    text = MODEL
    for name in ("DIA", "DIB", "DOA", "DOB"):
        pins = ", ".join(f"{name}{index}" for index in reversed(range(18)))
        text = text.replace(f"{{{name}}}", f"{{{pins}}}")
    return text.replace("INPUTS", ", ".join(INPUTS)).replace("OUTPUTS", ", ".join(OUTPUTS))


def synthesise(folder, verilog):
    (folder / "design.v").write_text(verilog)
    run_script(
        "read_verilog design.v\nsynth_ecp5 -no-rw-check -top top -noiopad\nwrite_json design.json\n", folder
    )
    return json.loads((folder / "design.json").read_text())


def block_rams(netlist):
    return [cell for cell in netlist["modules"]["top"]["cells"].values() if cell["type"] == "DP16KD"]


def count(netlist, kind):
    return sum(cell["type"] == kind for cell in netlist["modules"]["top"]["cells"].values())


def equal(folder, before, after, *, cycles=8):
    """Whether Yosys finds no inputs for which two netlists differ in the first cycles after all zeros."""
    (folder / "model.v").write_text(model())
    for name, netlist in (("gold", before), ("gate", after)):
        top = copy.deepcopy(netlist["modules"]["top"])
        for cell in top["cells"].values():
            if cell["type"] == "DP16KD":
                cell["parameters"] = {k: v for k, v in cell["parameters"].items() if k in PARAMETERS}
        (folder / f"{name}.json").write_text(json.dumps({"modules": {name: top}}))
    printed = run_script(
        f"""
        read_json gold.json
        read_json gate.json
        read_verilog -overwrite +/ecp5/cells_sim.v
        read_verilog -overwrite model.v
        miter -equiv gold gate miter
        hierarchy -top miter
        proc
        flatten
        memory
        opt -full
        sat -seq {cycles} -set-init-zero -prove trigger 0 miter
        """,
        folder,
    )
    return "SAT proof finished - no model found: SUCCESS!" in printed


def small(**changes):
    """A netlist of one block RAM with two 18-bit ports: A reads two bits into registers with an enable.

    A change is named by a cell, "__", and "parameters" or "connections", and gives what differs there.
    """
    pins = {pin: ["0"] for pin in INPUTS} | {pin: [100 + n] for n, pin in enumerate(OUTPUTS)}
    pins |= {"CLKA": [2], "CLKB": [2], "CEA": [3], "OCEA": ["1"], "OCEB": ["1"]}
    parameters = {"DATA_WIDTH_A": f"{18:032b}", "REGMODE_A": "NOREG", "REGMODE_B": "NOREG", "GSR": "DISABLED"}
    parameters |= {"CLKAMUX": "CLKA", "CLKBMUX": "CLKB"}
    cells = {"ram": cell("DP16KD", parameters, pins, outputs=OUTPUTS)}
    for bit in (0, 1):
        control = {"GSR": "DISABLED", "CEMUX": "CE", "CLKMUX": "CLK", "LSRMUX": "LSR", "REGSET": "RESET"}
        pins = {"CLK": [2], "CE": [4], "LSR": ["0"], "DI": [100 + bit], "Q": [200 + bit]}
        cells[f"ff{bit}"] = cell("TRELLIS_FF", control, pins, outputs=["Q"])
    for place, values in changes.items():
        name, part = place.split("__")
        cells[name][part] = cells[name][part] | values
    ports = {"q": {"direction": "output", "bits": [200, 201]}}
    return {"modules": {"top": {"ports": ports, "cells": cells}}}


def cell(kind, parameters, connections, *, outputs):
    directions = {pin: "output" if pin in outputs else "input" for pin in connections}
    return {
        "type": kind,
        "parameters": parameters,
        "port_directions": directions,
        "connections": connections,
    }


def test_registers_with_an_enable_become_the_output_register():
    before = small()
    text = json.dumps(before)
    after, done = register_outputs(before, "top")
    assert json.dumps(before) == text
    assert vars(done) == {"ports": 1, "registered": 1, "partial": 0, "registers": 2}
    (ram,) = after["modules"]["top"]["cells"].values()
    assert (ram["parameters"]["REGMODE_A"], ram["parameters"]["REGMODE_B"]) == ("OUTREG", "NOREG")
    assert (ram["connections"]["OCEA"], ram["connections"]["OCEB"]) == ([4], ["1"])
    assert (ram["connections"]["DOA0"], ram["connections"]["DOA1"]) == ([200], [201])


def test_registers_that_always_load_need_no_enable():
    always = {"CEMUX": "1 "}
    netlist = small(ff0__parameters=always, ff1__parameters=always)
    for name in ("ff0", "ff1"):
        del netlist["modules"]["top"]["cells"][name]["connections"]["CE"]
    after, done = register_outputs(netlist, "top")
    assert done.registers == 2
    assert block_rams(after)[0]["connections"]["OCEA"] == ["1"]


@pytest.mark.parametrize(
    "both",
    [
        {"parameters": {"CLKMUX": "INV"}},
        {"connections": {"CLK": [5]}},
        {"connections": {"LSR": [5]}},
        {"parameters": {"LSRMUX": "INV"}},
        {"parameters": {"REGSET": "SET"}},
        {"parameters": {"GSR": "ENABLED"}},
        {"connections": {"M": [5]}},
    ],
)
def test_registers_of_another_kind_stay(both):
    changes = {f"ff{bit}__{part}": values for bit in (0, 1) for part, values in both.items()}
    before = small(**changes)
    for bit in (0, 1):
        directions = before["modules"]["top"]["cells"][f"ff{bit}"]["port_directions"]
        directions.setdefault("M", "input")
    assert_left(before, partial=0)


@pytest.mark.parametrize(
    "change",
    [
        {"ram__connections": {"RSTA": [5]}},
        {"ram__parameters": {"CLKAMUX": "INV"}},
        {"ram__parameters": {"REGMODE_A": "OUTREG"}},
        {"ram__parameters": {"GSR": "ENABLED"}},
        # One half of a 36-bit port with another clock, or another reset.
        {"ram__parameters": {"DATA_WIDTH_A": f"{36:032b}"}, "ram__connections": {"CLKB": [5]}},
        {"ram__parameters": {"DATA_WIDTH_A": f"{36:032b}"}, "ram__connections": {"RSTB": [5]}},
    ],
)
def test_port_of_another_kind_stays(change):
    assert_left(small(**change), partial=0)


@pytest.mark.parametrize(
    "change",
    [
        {"ff1__connections": {"CE": [5]}},
        {"ff1__parameters": {"CEMUX": "INV"}},
        {"ff1__connections": {"LSR": [5]}},
        {"ff1__parameters": {"CEMUX": "0"}},
    ],
)
def test_port_of_which_only_some_bits_could_be_registered_stays(change):
    assert_left(small(**change), partial=1)


def test_output_that_is_read_elsewhere_stays():
    before = small()
    del before["modules"]["top"]["cells"]["ff0"]
    before["modules"]["top"]["cells"]["ff1"]["connections"] |= {"DI": [5], "CE": [101]}
    assert_left(before, partial=0)
    del before["modules"]["top"]["cells"]["ff1"]
    before["modules"]["top"]["ports"]["DI"] = {"direction": "output", "bits": [101]}
    assert_left(before, partial=0)


def test_output_that_is_also_read_elsewhere_stays():
    before = small()
    before["modules"]["top"]["ports"]["DI"] = {"direction": "output", "bits": [101]}
    assert_left(before, partial=1)
    before["modules"]["top"]["ports"]["q"]["bits"].append(100)
    assert_left(before, partial=0)


def assert_left(netlist, *, partial):
    after, done = register_outputs(netlist, "top")
    assert after == netlist
    assert vars(done) == {"ports": 1, "registered": 0, "partial": partial, "registers": 0}


@pytest.mark.synth
@pytest.mark.parametrize("enable", ["1", "move", "!move"])
def test_wide_port_is_proven_equal_by_yosys(tmp_path, enable):
    before = synthesise(tmp_path, WIDE.replace("ENABLE", enable))
    after, done = register_outputs(before, "top")
    assert vars(done) == {"ports": 1, "registered": 1, "partial": 0, "registers": 36}
    assert count(before, "TRELLIS_FF") == 36
    assert count(after, "TRELLIS_FF") == 0
    assert equal(tmp_path, before, after)

    # A proof that cannot fail proves nothing: spoil each half's enable, and leave out each register.
    for side in "AB":
        wrong = copy.deepcopy(after)
        (ram,) = block_rams(wrong)
        ram["connections"][f"OCE{side}"] = ["0"] if enable == "1" else ["1"]
        assert not equal(tmp_path, before, wrong)
        wrong = copy.deepcopy(after)
        (ram,) = block_rams(wrong)
        ram["parameters"][f"REGMODE_{side}"] = "NOREG"
        assert not equal(tmp_path, before, wrong)


@pytest.mark.synth
def test_two_ports_are_proven_equal_by_yosys(tmp_path):
    before = synthesise(tmp_path, DUAL)
    after, done = register_outputs(before, "top")
    assert vars(done) == {"ports": 2, "registered": 2, "partial": 0, "registers": 36}
    assert equal(tmp_path, before, after)
    (ram,) = block_rams(after)
    ram["connections"] |= {"OCEA": ram["connections"]["OCEB"], "OCEB": ram["connections"]["OCEA"]}
    assert not equal(tmp_path, before, after)
