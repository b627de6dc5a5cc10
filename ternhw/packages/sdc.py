"""Timing constraints of an engine in its wrapper, as SDC, for synthesis, layout and static timing."""

from ternhw.config import AcceleratorConfig
from ternhw.packages.wrapper import wrapper_files, wrapper_ports

_HEAD = """\
# Timing constraints of {name}. Written by `ternhw generate --sdc`; do not edit: set the two variables before.
# Clock period in ns, and the share of it that logic outside takes of each input and output.
if {{![info exists ternhw_period_ns]}} {{ set ternhw_period_ns 5.0 }}
if {{![info exists ternhw_io_share]}} {{ set ternhw_io_share 0.3 }}

create_clock -name aclk -period $ternhw_period_ns [get_ports aclk]

# aresetn may change at any time: two registers synchronise it, and it closes all handshakes meanwhile.
set_false_path -from [get_ports aresetn]

set ternhw_io_ns [expr {{$ternhw_io_share * $ternhw_period_ns}}]
"""


def sdc_files(config: AcceleratorConfig, verilog: str) -> dict[str, str]:
    """Return ``<name>_axi.sdc`` and the files of the wrapper, for which it is: text by file name."""
    ports = wrapper_ports(config, verilog)
    name = f"{config.name}_axi"
    lines = [_HEAD.format(name=name)]
    for direction in ("input", "output"):
        lines.append("foreach port {")
        lines += [
            f"    {port}{'[*]' if width > 1 else ''}"
            for port, (way, width) in ports.items()
            if way == direction and port not in ("aclk", "aresetn")
        ]
        lines.append(f"}} {{ set_{direction}_delay -clock aclk $ternhw_io_ns [get_ports $port] }}\n")
    return {f"{name}.sdc": "\n".join(lines), **wrapper_files(config, ports)}
