"""Small designs as Yosys reads them."""

import json
from pathlib import Path
from typing import Any

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


def read_netlist(folder: Path) -> dict[str, Any]:
    """Return a netlist in JSON that `write_netlist` wrote."""
    netlist: dict[str, Any] = json.loads((folder / "netlist.json").read_text())
    return netlist
