"""The Verilog that is built: an engine or a part of it, and the modules around it."""

import json
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from ternhw.builds.harness import Port, array_ports, array_verilog, harness_verilog
from ternhw.builds.tools import run_script
from ternhw.config import AcceleratorConfig

Scope = Literal["array", "rows", "engine"]


@dataclass(frozen=True, kw_only=True)
class Design:
    """Verilog of a design and of the harness around it.

    Attributes
    ----------
    verilog : str
        The design; an engine's build ID is 0.
    harness : str
        The module ``harness`` around `module`.
    engine : str
        Name of the configuration; all module names begin with it.
    module : str
        Top module of the design itself.
    copied : str
        Module with many instances; it is mapped once for all of them.
    """

    verilog: str
    harness: str
    engine: str
    module: str
    copied: str

    def identified(self, build_id: str) -> str:
        """Return the Verilog with a build ID of 12 hexadecimal digits; only a whole engine has one."""
        from ternhw.gateware.verilog import build_verilog

        return self.verilog.replace(
            build_verilog(self.engine, 0), build_verilog(self.engine, int(build_id, 16))
        )


def design_of(config: AcceleratorConfig, scope: Scope) -> Design:
    """Generate the Verilog of a scope and its harness."""
    from ternhw.gateware.verilog import row_verilog, sums_verilog, verilog

    size = {"rows": config.rows, "tokens": config.tokens}
    if scope == "engine":
        module, copied = config.name, f"{config.name}_row"
        text = verilog(config)
        ports = ports_of(text, module)
    else:
        module = f"{config.name}_{scope}"
        copied = f"{config.name}_{'sums' if scope == 'array' else 'row'}"
        text = sums_verilog(config) if scope == "array" else row_verilog(config)
        one = ports_of(text, copied)
        text += array_verilog(module, copied, one, **size)
        ports = array_ports(one, **size)
    return Design(
        verilog=text,
        harness=harness_verilog("harness", module, ports),
        engine=config.name,
        module=module,
        copied=copied,
    )


def ports_of(verilog: str, module: str) -> list[Port]:
    """Read the ports of a module of a Verilog text."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "design.v").write_text(verilog)
        run_script("read_verilog -lib design.v\nwrite_json ports.json\n", folder)
        ports = json.loads((folder / "ports.json").read_text())["modules"][module]["ports"]
    return [
        Port(name=name, direction=port["direction"], width=len(port["bits"])) for name, port in ports.items()
    ]
