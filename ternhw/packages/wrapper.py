"""The wrapper of an engine: usual names of clock and reset, and attributes by which tools know its buses."""

from collections.abc import Mapping
from typing import TypeAlias

from ternhw.builds.design import ports_of
from ternhw.config import AcceleratorConfig

Ports: TypeAlias = dict[str, tuple[str, int]]  #: Direction, ``"input"`` or ``"output"``, and width by name.


def wrapper_files(config: AcceleratorConfig, ports: Ports) -> dict[str, str]:
    """Return the files of the wrapper: text by file name.

    - ``<name>_axi.v``: the wrapper, module ``<name>_axi``, in Verilog-2001.
    - ``<name>_axi.vh``: an instance of it, to be copied or included.

    Parameters
    ----------
    ports : dict
        `wrapper_ports` of the configuration.
    """
    name = f"{config.name}_axi"
    return {
        f"{name}.v": _wrapper(config.name, ports),
        f"{name}.vh": _instance(name, "engine", {port: port for port in ports}),
    }


def wrapper_ports(config: AcceleratorConfig, verilog: str) -> Ports:
    """Return the ports of the wrapper in its order: clock and reset, the engine's bus by bus, its own.

    Parameters
    ----------
    verilog : str
        The engine's text.
    """
    ports = [port for port in ports_of(verilog, config.name) if port.name not in ("clk", "rst")]
    ports.sort(key=lambda port: port.name.rpartition("_")[0])  # bus by bus
    declared = {port.name: (port.direction, port.width) for port in ports}
    constant = {name: (direction, width) for name, (direction, width, _) in _constant_ports(declared).items()}
    return {"aclk": ("input", 1), "aresetn": ("input", 1), **declared, **constant}


#: Parameters of the wrapper: width, value and meaning.
PARAMETERS = {
    "M_AXI_CACHE": (4, "4'b0011", "AxCACHE: normal memory, not cached, bufferable"),
    "M_AXI_PROT": (3, "3'b000", "AxPROT: data, secure, unprivileged"),
    "M_AXI_QOS": (4, "4'b0000", "AxQOS"),
}


def _constant_ports(ports: Mapping[str, tuple[str, int]]) -> dict[str, tuple[str, int, str]]:
    """Return the ports that only the wrapper has: direction, width, and what an output carries."""
    found: dict[str, tuple[str, int, str]] = {}
    for channel in ("ar", "aw"):
        if f"m_axi_{channel}addr" in ports:
            found |= {
                f"m_axi_{channel}cache": ("output", 4, "M_AXI_CACHE"),
                f"m_axi_{channel}prot": ("output", 3, "M_AXI_PROT"),
                f"m_axi_{channel}qos": ("output", 4, "M_AXI_QOS"),
                f"m_axi_{channel}lock": ("output", 1, "1'b0"),
            }
    if "m_axi_awaddr" in ports:
        _, width = ports["m_axi_arid"]
        found |= {
            "m_axi_awid": ("output", width, f"{{{width}{{1'b0}}}}"),
            "m_axi_bid": ("input", width, ""),
        }
    return found


def _wrapper(name: str, every: Ports) -> str:
    constant = _constant_ports(every)
    ports = {port: each for port, each in every.items() if port not in {"aclk", "aresetn", *constant}}
    declared = ",\n".join(
        f"  {_attributes(port, every)}\n"
        f"  {direction:6} wire {f'[{width - 1}:0]' if width > 1 else '':8} {port}"
        for port, (direction, width) in every.items()
    )
    parameters = ",\n".join(
        f"  parameter [{width - 1}:0] {parameter} = {value}"
        for parameter, (width, value, _) in PARAMETERS.items()
    )
    meanings = "\n".join(f"// {parameter}: {meaning}." for parameter, (*_, meaning) in PARAMETERS.items())
    shut = [port for port in ports if port.endswith(("valid", "ready"))]
    given = [port for port in shut if ports[port][0] == "output"]
    nets = {port: f"engine_{port}" if port in given else f"{port} & runs" for port in shut}
    offered = [f"  assign {port} = {nets[port]} & runs;" for port in given]
    tied = [
        f"  assign {port} = {value};"
        for port, (direction, _, value) in constant.items()
        if direction == "output"
    ]
    ignored = [
        f"  wire unused_{port} = ^{port};"
        for port, (direction, *_) in constant.items()
        if direction == "input"
    ]
    connected = {"clk": "aclk", "rst": "reset[1]", **{port: nets.get(port, port) for port in ports}}
    wires = ", ".join(nets[port] for port in given)
    assigned = "\n".join([*offered, *tied, *ignored])
    return f"""\
// {name} with the clock and reset of AXI. aresetn may change at any time; hold it for three cycles or more.
// No handshake happens from its falling edge on until the engine has left its reset, on no side.
//
// AxCACHE, AxPROT, AxQOS, AxLOCK and AWID are constant, and BID is not read: they are for interconnects that
// need them. All writes have the ID 0. The attributes let Vivado infer the interfaces.
{meanings}
module {name}_axi #(
{parameters}
) (
{declared}
);
  reg [1:0] reset;
  always @(posedge aclk) reset <= {{reset[0], ~aresetn}};

  // Falls with aresetn; rises with the clock, when what may be metastable has settled.
  wire runs = aresetn & ~reset[1];

  wire {wires};
{assigned}

{_instance(name, "engine", connected)}endmodule
"""


def bus_of(port: str) -> str:
    """Return the bus that a port belongs to, or the port's own name: clock, reset and interrupt."""
    return port.rpartition("_")[0] or port


def _attributes(port: str, ports: Mapping[str, object]) -> str:
    """Return the attributes by which Vivado knows what a port belongs to (UG994)."""
    buses = dict.fromkeys(bus_of(each) for each in ports if "_" in each)
    if port == "aclk":
        info, parameter = (
            "signal:clock:1.0 aclk CLK",
            f"ASSOCIATED_BUSIF {':'.join(buses)}, ASSOCIATED_RESET aresetn",
        )
    elif port == "aresetn":
        info, parameter = "signal:reset:1.0 aresetn RST", "POLARITY ACTIVE_LOW"
    elif port == "irq":
        info, parameter = "signal:interrupt:1.0 irq INTERRUPT", "SENSITIVITY LEVEL_HIGH"
    else:
        bus, signal = bus_of(port), port.rpartition("_")[2]
        kind = "axis" if "_axis" in bus else "aximm"
        info, parameter = f"interface:{kind}:1.0 {bus} {signal.upper()}", ""
        if port == "s_axil_awaddr":
            parameter = "PROTOCOL AXI4LITE"
    given = f'X_INTERFACE_INFO = "xilinx.com:{info}"'
    return f'(* {given}, X_INTERFACE_PARAMETER = "{parameter}" *)' if parameter else f"(* {given} *)"


def _instance(module: str, name: str, connected: dict[str, str]) -> str:
    """Return an instance with each port connected to an expression."""
    pins = [f"    .{port}({net})" for port, net in connected.items()]
    return f"  {module} {name} (\n" + ",\n".join(pins) + "\n  );\n"
