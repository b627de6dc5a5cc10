"""Small designs as Yosys reads them."""

from pathlib import Path

from ternhw.gateware.yosys import run_yosys


def write_netlist(folder: Path, verilog: str) -> Path:
    """Write the netlist of a design with the module top, as netlist.il and netlist.json."""
    (folder / "top.v").write_text(verilog)
    run_yosys(
        "read_verilog top.v", "hierarchy -top top", "proc", "write_rtlil netlist.il",
        "write_json netlist.json",
        folder=folder,
    )  # fmt: skip
    return folder
