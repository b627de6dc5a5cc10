"""What is built: the core or its array, as Verilog, and the modules around it."""

import json
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from ternhw.builds.tools import run_script
from ternhw.config import AcceleratorConfig

if TYPE_CHECKING:
    from ternhw.gateware.harness import Port

Scope = Literal["array", "core"]


@dataclass(frozen=True, kw_only=True)
class Design:
    """Verilog of a design and of the harness around it.

    Attributes
    ----------
    verilog : str
        The core, its row, and for the array a module of rows alone.
    harness : str
        The module ``harness`` around `module`.
    module : str
        Top module of the design itself.
    row_module : str
        Mapped once for all its copies.
    """

    verilog: str
    harness: str
    module: str
    row_module: str


def design_of(config: AcceleratorConfig, scope: Scope) -> Design:
    """Generate the Verilog of a scope and its harness."""
    from ternhw.gateware.harness import array_ports, array_verilog, harness_verilog
    from ternhw.gateware.verilog import verilog

    text = verilog(config)
    row_module = f"{config.name}_row"
    if scope == "core":
        module = config.name
        ports = _ports(text, module)
    else:
        module = f"{config.name}_array"
        row = _ports(text, row_module)
        size = {"rows": config.rows, "tokens": config.tokens}
        text += array_verilog(module, row_module, row, **size)
        ports = array_ports(row, **size)
    return Design(
        verilog=text,
        harness=harness_verilog("harness", module, ports),
        module=module,
        row_module=row_module,
    )


def _ports(verilog: str, module: str) -> "list[Port]":
    """Read the ports of a module."""
    from ternhw.gateware.harness import Port

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "design.v").write_text(verilog)
        run_script(f"read_verilog design.v\nhierarchy -top {module}\nproc\nwrite_json ports.json\n", folder)
        ports = json.loads((folder / "ports.json").read_text())["modules"][module]["ports"]
    return [
        Port(name=name, direction=port["direction"], width=len(port["bits"])) for name, port in ports.items()
    ]
