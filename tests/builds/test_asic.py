"""Power from a cell library of three cells, every figure worked by hand."""

import json

import pytest

from ternhw.builds.liberty import parse_library
from ternhw.builds.power import Power, power_of
from ternhw_quant.errors import InputError

#: 1 is 1 nW, 1 fF and 2 V, so a table of internal power is in 4 fJ.
LIBRARY = """
/* A comment with a brace { and a cell (NONE) { */
library (tiny) {
  leakage_power_unit : "1nW";
  capacitive_load_unit (1, ff);
  voltage_unit : "1V";
  nom_voltage : 2.0;
  default_cell_leakage_power : 9;
  default_input_pin_cap : 4
  wire_load ("small") { fanout_length (1, 2.0); }

  cell ("INV") {
    area : 1.0;
    cell_leakage_power : 5;
    leakage_power () { value : 100; when : "A"; }
    pin ("A") { direction : "input"; capacitance : 3; }
    pin ("Y") {
      direction : "output"; function : "!A";
      timing () { cell_rise (t) { values ("1, 2", \\
        "3, 4"); } }
      internal_power () {
        rise_power (t) { values ("1, 2", \\
          "3, 6"); }
        fall_power (t) { values ("-1, -1", "-1, -1"); }
      }
    }
  }
  cell (NAND) {
    leakage_power () { value : 1; when : "!A & !B"; }
    leakage_power () { value : 2; when : "A & !B"; }
    leakage_power () { value : 6; when : "A & B"; }
    leakage_power () { value : 1000; }
    pin (A) { direction : input; rise_capacitance : 1; fall_capacitance : 3; }
    pin (B) { direction : input; }
    pin (Y) { direction : output; }
  }
  cell (DFF) {
    ff (IQ, IQN) { clocked_on : "(C)"; next_state : "D"; }
    pin (C) { direction : input; capacitance : 5;
      internal_power () { power (scalar) { values ("0.5"); } } }
    pin (D) { direction : input; capacitance : 1; }
    pin (Q) { direction : output; }
  }
}
"""


def cell(kind, **nets):
    return {"type": kind, "connections": {pin: [net] for pin, net in nets.items()}}


#: Net 2 is the clock, 3 has two loads; one input of the NAND is a constant.
NETLIST = [
    cell("INV", A=3, Y=4),
    cell("NAND", A=3, B="1", Y=5),
    cell("DFF", C=2, D=4, Q=3),
    cell("DFF", C=2, D=5, Q=6),
]


def power(text=LIBRARY, netlist=NETLIST, activity=0.5, clock_hz=1e9):
    return power_of(netlist, parse_library(text), clock_hz=clock_hz, activity=activity)


def test_leakage_takes_the_value_then_the_mean_of_the_states_then_the_default():
    # INV says 5, NAND (1 + 2 + 6) / 3 = 3, DFF nothing: 9.
    cells = parse_library(LIBRARY).cells
    assert {name: cell.leakage_w for name, cell in cells.items()} == pytest.approx(
        {"INV": 5e-9, "NAND": 3e-9, "DFF": 9e-9}
    )
    assert power().leakage_w == pytest.approx((5 + 3 + 2 * 9) * 1e-9)


def test_leakage_of_several_supplies_is_summed_and_a_lone_value_without_a_state_counts():
    text = """library (l) { leakage_power_unit : 1uW; cell (X) {
      leakage_power () { value : 2; when : A; related_pg_pin : VDD; }
      leakage_power () { value : 4; when : "!A"; related_pg_pin : VDD; }
      leakage_power () { value : 7; related_pg_pin : VPB; } } }"""
    assert parse_library(text).cells["X"].leakage_w == pytest.approx(10e-6)  # (2 + 4) / 2 + 7


def test_capacitance_is_the_value_then_the_mean_of_the_edges_then_the_default():
    nand = parse_library(LIBRARY).cells["NAND"].pins
    assert parse_library(LIBRARY).cells["INV"].pins["A"].capacitance_f == pytest.approx(3e-15)
    assert nand["A"].capacitance_f == pytest.approx(2e-15)
    assert nand["B"].capacitance_f == pytest.approx(4e-15)
    assert nand["Y"].capacitance_f == 0


def test_energy_is_the_mean_of_the_tables_of_a_pin():
    # Rise (1 + 2 + 3 + 6) / 4 = 3, fall −1, their mean 1, in 1 fF · (1 V)².
    cells = parse_library(LIBRARY).cells
    assert cells["INV"].pins["Y"].energy_j == pytest.approx(1e-15)
    assert cells["DFF"].pins["C"].energy_j == pytest.approx(0.5e-15)
    assert cells["DFF"].pins["D"].energy_j == 0


def test_dynamic_power_is_that_of_every_net_and_of_the_cells():
    # Clock, α = 2: two DFF, 10 fF. Net 3, α = 0.5: INV and NAND, 3 + 2 fF. Nets 4, 5: 1 fF each. Net 6: none.
    # α·C: 20 + 2.5 + 0.5 + 0.5 = 23.5 fF; · (2 V)² / 2 · 1 GHz = 47 µW.
    # Inside: two clock pins 2 · 2 · 0.5 fJ, one output 0.5 · 1 fJ: 2.5 fJ · 1 GHz = 2.5 µW.
    assert power().dynamic_w == pytest.approx(49.5e-6)
    assert power().internal_w == pytest.approx(2.5e-6)
    assert power(clock_hz=2e9).dynamic_w == pytest.approx(99e-6)
    # Without data: 20 fF · 2 V² · 1 GHz = 40 µW, and 2 µW inside.
    assert power(activity=0).dynamic_w == pytest.approx(42e-6)


def test_net_with_two_loads_takes_both_and_a_constant_takes_nothing():
    one = power(netlist=NETLIST[:1]).dynamic_w
    two = power(netlist=NETLIST[:2]).dynamic_w
    assert two - one == pytest.approx(0.5 * 2e-15 * 2**2 / 2 * 1e9)  # pin A of the NAND; B is constant


def test_units_scale_what_they_are_units_of():
    other = (
        LIBRARY.replace('"1nW"', '"100pW"')
        .replace("(1, ff)", '(0.5, "pf")')
        .replace('voltage_unit : "1V"', 'voltage_unit : "100mV"')
    )
    library = parse_library(other)
    assert library.voltage_v == pytest.approx(0.2)
    assert library.cells["INV"].leakage_w == pytest.approx(500e-12)
    assert library.cells["INV"].pins["A"].capacitance_f == pytest.approx(1.5e-12)
    assert library.cells["INV"].pins["Y"].energy_j == pytest.approx(0.5e-12 * 0.1**2)


def test_clock_pin_is_known_by_its_attribute_too():
    text = """library (l) { cell (GATE) {
      pin (CK) { direction : input; clock : "true"; } pin (E) { direction : input; clock : false; } } }"""
    pins = parse_library(text).cells["GATE"].pins
    assert (pins["CK"].clock, pins["E"].clock) == (True, False)


@pytest.mark.parametrize(
    ("left_out", "unknown"),
    [
        ('leakage_power_unit : "1nW";', {"leakage_w"}),
        ("nom_voltage : 2.0;", {"dynamic_w"}),
        ("default_input_pin_cap : 4", set()),  # its only reader is constant
        ("capacitance : 5;", {"dynamic_w"}),
        ("default_cell_leakage_power : 9;", {"leakage_w"}),
    ],
)
def test_figure_of_which_a_value_is_missing_is_left_out(left_out, unknown):
    text = LIBRARY.replace(left_out, "")
    if "capacitance" in left_out:
        text = text.replace("default_input_pin_cap : 4", "")
    found = power(text)
    assert {
        name for name in ("leakage_w", "dynamic_w", "internal_w") if getattr(found, name) is None
    } == unknown


def test_library_without_tables_has_no_internal_power():
    text = """library (l) { capacitive_load_unit (1, pf); nom_voltage : 1; cell (INV) {
      pin (A) { direction : input; capacitance : 1; } pin (Y) { direction : output; } } }"""
    assert power(text, [cell("INV", A=2, Y=3)]) == Power(dynamic_w=pytest.approx(0.25e-3))


def test_cell_that_was_not_mapped_leaves_all_power_unknown():
    assert power(netlist=[*NETLIST, cell("$_DLATCH_P_", D=3, E=2, Q=7)]) == Power()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("library (l) { cell (X) {", "Cell library must close its group cell (X)"),
        ("library (l) { } }", "Cell library must not close a group that is not open"),
        ('library (l) { leakage_power_unit : "1nA"; }',
         "leakage_power_unit of the cell library must be a number and a unit of W, not 1nA"),
        ("library (l) { nom_voltage : low; }", "nom_voltage of the cell library must be a number, not low"),
    ],
)  # fmt: skip
def test_library_that_cannot_be_read_is_refused(text, message):
    with pytest.raises(InputError) as raised:
        parse_library(text)
    assert str(raised.value) == message


def gate(name, function, inputs):
    """Return a gate that abc accepts: area 1, 3 nW, 2 fF at each input."""
    table = '(t) { values ("1, 9", "1, 9"); }'
    arcs = "".join(
        f"timing () {{ related_pin : {pin}; cell_rise {table} cell_fall {table} "
        f"rise_transition {table} fall_transition {table} }}"
        for pin in inputs
    )
    pins = "".join(f"pin ({pin}) {{ direction : input; capacitance : 2; }}" for pin in inputs)
    output = f'pin (Y) {{ direction : output; function : "{function}"; {arcs} }}'
    return f"cell ({name}) {{ area : 1; cell_leakage_power : 3; {pins} {output} }}\n"


SYNTHESISABLE = f"""
library (small) {{
  leakage_power_unit : "1nW"; capacitive_load_unit (1, ff); time_unit : "1ps"; nom_voltage : 2.0;
  lu_table_template (t) {{ variable_1 : input_net_transition; variable_2 : total_output_net_capacitance;
    index_1 ("1, 10"); index_2 ("1, 10"); }}
  {gate("INV", "!A", "A")} {gate("BUF", "A", "A")}
  {gate("NAND", "!(A*B)", "AB")} {gate("NOR", "!(A+B)", "AB")}
  cell (DFF) {{ area : 4; cell_leakage_power : 9; ff (IQ, IQN) {{ clocked_on : "C"; next_state : "D"; }}
    pin (C) {{ direction : input; capacitance : 5; }} pin (D) {{ direction : input; capacitance : 1; }}
    pin (Q) {{ direction : output; function : "IQ"; }} }}
}}
"""


@pytest.mark.synth
def test_build_records_power(run, tmp_path):
    (tmp_path / "small.lib").write_text(SYNTHESISABLE)
    results = []
    for activity in ("0", "0.4"):
        status, out, err = run(
            "build", "--liberty", tmp_path / "small.lib", "--scope", "array", "--rows", 1, "--lanes", 2,
            "--array-planes", 1, "--group-size", 32, "--max-in-features", 64, "--activation-bits", 4,
            "--freq", 100, "--activity", activity, "--out", tmp_path, "--json",
        )  # fmt: skip
        assert (status, err) == (0, "")
        results.append(json.loads(out))
    still, busy = results
    assert still["build_id"] == busy["build_id"]
    assert (still["activity"], busy["activity"]) == (0, 0.4)
    registers, gates = still["ff"], still["area_um2"] - 4 * still["ff"]
    assert still["leakage_mw"] == busy["leakage_mw"] == pytest.approx((9 * registers + 3 * gates) * 1e-6)
    # Nothing but the clock: 2 · 5 fF · (2 V)² / 2 · 100 MHz = 2 µW for each register.
    assert still["dynamic_mw"] == pytest.approx(registers * 2e-3)
    # Besides, 0.4 · (2 V)² / 2 · 100 MHz = 0.08 µW per fF: each D has 1, each gate 2 or 4, but constants.
    assert (
        registers + 2 * gates < (busy["dynamic_mw"] - still["dynamic_mw"]) / 0.08e-3 < registers + 4 * gates
    )
    assert "internal_mw" not in still


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--device", "ecp5-85k", "--activity", 0.1),
         "Activity applies to a cell library, not to a device (--activity)"),
        (("--liberty", "tiny.lib", "--activity", 3),
         "Activity must be from 0 to 2 transitions per cycle, not 3"),
        (("--liberty", "tiny.lib", "--activity", "nan"),
         "Activity must be from 0 to 2 transitions per cycle, not nan"),
    ],
)  # fmt: skip
def test_activity_that_cannot_be_is_refused(run, tmp_path, arguments, message):
    status, _, err = run("build", "--out", tmp_path / "out", *arguments)
    assert (status, err) == (2, f"ternhw: {message}\n")
