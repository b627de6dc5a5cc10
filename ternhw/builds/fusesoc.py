"""A FuseSoC core of an engine: its Verilog in a wrapper with the usual names of clock and reset."""

from ternhw.builds.design import ports_of
from ternhw.config import AcceleratorConfig
from ternhw_quant.version import __version__

#: What Verilator's -Wall says about text that Yosys wrote, and why it may.
WAIVED = {
    "CASEOVERLAP": "Yosys writes parallel cases as casez with masks; the first match is meant",
    "DECLFILENAME": "one file holds all modules of an engine",
    "PINMISSING": "data paths have a reset port that nothing in them reads",
    "PROCASSINIT": "registers have initial values beside their resets",
    "UNUSEDSIGNAL": "fields of wide signals, and carries that drop out of sums",
    "WIDTHEXPAND": "Yosys leaves the extension of operands to the language",
    "WIDTHTRUNC": "sums are stored modulo their width",
}


def fusesoc_files(config: AcceleratorConfig, verilog: str) -> dict[str, str]:
    """Return the files for FuseSoC beside an engine's Verilog `<name>.v`: text by file name.

    - ``<name>.core``: the CAPI2 description, with the targets ``default`` and ``lint``.
    - ``<name>_axi.sv``: the wrapper, module ``<name>_axi``.
    - ``<name>_axi.svh``: an instance of it, to be copied or included.
    - ``<name>.vlt``: warnings of Verilator that do not apply to `<name>.v`, with reasons.
    """
    ports = [port for port in ports_of(verilog, config.name) if port.name not in ("clk", "rst")]
    ports.sort(key=lambda port: port.name.rpartition("_")[0])  # bus by bus
    declared = {port.name: (port.direction, port.width) for port in ports}
    return {
        f"{config.name}.core": _core(config.name),
        f"{config.name}_axi.sv": _wrapper(config.name, declared),
        f"{config.name}_axi.svh": _instance(
            f"{config.name}_axi", "engine", {port: port for port in ("aclk", "aresetn", *declared)}
        ),
        f"{config.name}.vlt": waivers(config.name),
    }


def _core(name: str) -> str:
    return f"""\
CAPI=2:
name: ternhw:engine:{name}:{__version__}
description: Ternary matrix-vector engine, AXI4 memory and AXI4-Lite registers

filesets:
  rtl:
    files:
      - {name}.v: {{file_type: verilogSource}}
      - {name}_axi.sv: {{file_type: systemVerilogSource}}
      - {name}_axi.svh: {{file_type: systemVerilogSource, is_include_file: true}}
  waivers:
    files:
      - {name}.vlt: {{file_type: vlt}}

targets:
  default:
    filesets: [waivers, rtl]
    toplevel: {name}_axi
  lint:
    filesets: [waivers, rtl]
    toplevel: {name}_axi
    flow: lint
    flow_options:
      tool: verilator
      verilator_options: [-Wall]
"""


def _wrapper(name: str, ports: dict[str, tuple[str, int]]) -> str:
    declared = ",\n".join(
        f"  {direction:6} logic {f'[{width - 1}:0]' if width > 1 else '':8} {port}"
        for port, (direction, width) in ports.items()
    )
    shut = [port for port in ports if port.endswith(("valid", "ready"))]
    given = [port for port in shut if ports[port][0] == "output"]
    nets = {port: f"engine_{port}" if port in given else f"{port} & runs" for port in shut}
    offered = "\n".join(f"  assign {port} = {nets[port]} & runs;" for port in given)
    connected = {"clk": "aclk", "rst": "reset[1]", **{port: nets.get(port, port) for port in ports}}
    return f"""\
// {name} with the clock and reset of AXI. aresetn may change at any time; hold it for three cycles or more.
// No handshake happens from its falling edge on until the engine has left its reset, on no side.
module {name}_axi (
  input  logic          aclk,
  input  logic          aresetn,
{declared}
);
  logic [1:0] reset;
  always_ff @(posedge aclk) reset <= {{reset[0], ~aresetn}};

  // Falls with aresetn; rises with the clock, when what may be metastable has settled.
  logic runs;
  assign runs = aresetn & ~reset[1];

  logic {", ".join(nets[port] for port in given)};
{offered}

{_instance(name, "engine", connected)}endmodule
"""


def _instance(module: str, name: str, connected: dict[str, str]) -> str:
    """Return an instance with each port connected to an expression."""
    pins = [f"    .{port}({net})" for port, net in connected.items()]
    return f"  {module} {name} (\n" + ",\n".join(pins) + "\n  );\n"


def waivers(name: str) -> str:
    """Return what Verilator may not complain about in `<name>.v`, for a file of its own, with reasons."""
    lines = ["`verilator_config"]
    for rule, reason in WAIVED.items():
        # Any other port that is left open is a mistake.
        only = " -match \"*'rst'*\"" if rule == "PINMISSING" else ""
        lines += [f"// {reason}.", f'lint_off -rule {rule} -file "*{name}.v"{only}']
    return "\n".join(lines) + "\n"
