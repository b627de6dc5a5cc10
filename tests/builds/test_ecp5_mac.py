"""The ECP5 link equals the behavioural one for all inputs: proven, with must-fail controls."""

import pytest
from amaranth.back import rtlil

from ternhw.builds import ecp5_mac as subject
from ternhw.builds.ecp5_mac import ecp5_mac
from ternhw.gateware.mac import TernaryMac, sum_bits
from ternhw.gateware.yosys import run_yosys

pytestmark = pytest.mark.synth

#: Both links side by side; a register of either holds anything before the first edge.
PROOF = """
module proof(input clk, carry_in, input [{x}:0] x, input [1:0] trit, input [{i}:0] i);
  wire [{o}:0] behaviour, cells;
  behaviour gold(.clk(clk), .x(x), .trit(trit), .i(i), .o(behaviour));
  cells gate(.clk(clk), .x(x), .trit(trit), .i(i), .o(cells), .carry_in(carry_in));
  reg started = 0;
  always @(posedge clk) started <= 1;
  always @* begin
    if ({first}) assume (i == 0);
    if (started) assert (behaviour == cells);
  end
endmodule
"""


def prove(folder, activation_bits, position):
    """Prove equality by induction; RuntimeError if the solver finds a difference."""
    before = sum_bits(activation_bits, position) if position else 1
    texts = {
        "gold.il": rtlil.convert(TernaryMac(activation_bits, position), name="behaviour", emit_src=False),
        "gate.v": ecp5_mac("cells", activation_bits, position, carry_in="carry_in"),
        "proof.v": PROOF.format(
            x=activation_bits - 1,
            i=before - 1,
            o=sum_bits(activation_bits, position + 1) - 1,
            first=int(position == 0),
        ),
    }
    for name, text in texts.items():
        (folder / name).write_text(text)
    run_yosys(
        f"read_rtlil {folder / 'gold.il'}",
        "read_verilog +/ecp5/common_sim.vh +/ecp5/ccu2c_sim.vh",
        f"read_verilog {folder / 'gate.v'}",
        f"read_verilog -formal {folder / 'proof.v'}",
        "hierarchy -top proof", "proc", "flatten", "opt", "async2sync", "chformal -lower",
        "sat -verify -prove-asserts -set-assumes -tempinduct -seq 1 proof",
    )  # fmt: skip


@pytest.mark.parametrize("activation_bits", [4, 8, 16])
@pytest.mark.parametrize("position", [0, 1, 2, 3, 7])
def test_cells_equal_the_behaviour_for_all_inputs(tmp_path, activation_bits, position):
    prove(tmp_path, activation_bits, position)


@pytest.mark.parametrize(
    ("position", "constant", "wrong"),
    [
        (0, "SELECT", 0xD8C8),
        (2, "SELECT_AND_ADD", 0x396D),  # a carry where there is none
        (2, "SELECT_AND_ADD", 0x366C),  # −1 adds x
        (2, "START_CARRY", 0x000F),  # a carry in of 1
    ],
)
def test_proof_fails_for_a_wrong_cell(tmp_path, monkeypatch, position, constant, wrong):
    monkeypatch.setattr(subject, constant, wrong)
    with pytest.raises(RuntimeError, match="Called with -verify and proof did fail"):
        prove(tmp_path, 8, position)
