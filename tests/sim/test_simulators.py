"""What models are compiled from: counts of wide signals, and the precompiled header."""

import subprocess

import pytest

from ternhw_sim.simulators import _building, _compiler, coverage_header, verilator_folder

#: A signal of 96 bits: bit 3 rises, then bit 95 rises and bit 3 falls. The counts of a bit: of 1->0, of 0->1.
PROGRAM = r"""
#include "verilated.h"
#include "verilated_cov.h"
#include <cstdio>
int main() {
    uint32_t counts[2 * 96] = {};
    const WData values[3][3] = {{0, 0, 0}, {8, 0, 0}, {0, 0, 0x80000000u}};
    for (int step = 1; step < 3; ++step)
        VL_COV_TOGGLE_CHG_ST_W(96, counts, values[step], values[step - 1]);
    for (int index = 0; index < 2 * 96; ++index)
        if (counts[index]) std::printf("%d:%d:%u ", index / 2, index % 2, counts[index]);
}
"""


@pytest.mark.sim
def test_a_bit_of_a_wide_signal_counts_for_no_other_bit(tmp_path):
    (tmp_path / "verilated_cov.h").write_text(coverage_header())
    (tmp_path / "main.cpp").write_text(PROGRAM)
    include = verilator_folder().parent / "include"
    command = ["g++", "-O2", "-std=c++17", "-DVERILATOR=1", "-DVM_COVERAGE=1", "-DVM_SC=0", "-DVM_TRACE=0"]
    runtime = [f"-I{include}", f"-I{include / 'vltstd'}", "-pthread", "main.cpp"]
    subprocess.run([*command, *runtime, "-o", "main"], cwd=tmp_path, check=True)
    found = subprocess.run([tmp_path / "main"], capture_output=True, text=True, check=True).stdout
    assert found == "3:0:1 3:1:1 95:1:1 "


@pytest.mark.sim
def test_a_unit_begins_with_the_precompiled_header_unless_a_macro_differs(tmp_path):
    unit = tmp_path / "unit.cpp"
    unit.write_text(
        '#define VM_TRACE 1\n#define VM_COVERAGE 1\n#include "verilated.h"\nVerilatedContext* context;\n'
    )
    with _building("g++ did not compile the header", tmp_path, "g++") as log:
        call = [*_compiler(tmp_path, log), "-H", "-c", unit, "-o", tmp_path / "unit.o"]

    def begins(*options):
        """Return the first line that -H prints: ! before a precompiled header in use, x before another."""
        done = subprocess.run([*call, *options], capture_output=True, text=True, check=True)
        return done.stderr.splitlines()[0]

    assert begins().startswith("! ")
    assert begins().endswith(".h.gch")
    assert begins("-DVM_TRACE=1").startswith("x ")
