"""A FuseSoC core of an engine: its Verilog in a wrapper, a bench, and Verilator's waivers."""

from ternhw.config import AcceleratorConfig
from ternhw.packages.bench import bench_files
from ternhw.packages.wrapper import wrapper_files, wrapper_ports
from ternhw_quant.version import __version__

#: What Verilator's -Wall says about text that Yosys wrote, and why it may.
WAIVED = {
    "DECLFILENAME": "one file holds all modules of an engine",
    "PROCASSINIT": "registers have initial values beside their resets",
    "UNUSEDSIGNAL": "fields of wide signals, and carries that drop out of sums",
}


def fusesoc_files(config: AcceleratorConfig, verilog: str) -> dict[str, str]:
    """Return the files for FuseSoC beside an engine's Verilog `<name>.v`: text by file name.

    - ``<name>.core``: the CAPI2 description.
    - ``<name>.vlt``: warnings of Verilator that do not apply to `<name>.v`, with reasons.
    - ``<name>_axi.v``, ``<name>_axi.vh``: the wrapper (`wrapper_files`).
    - ``<name>_tb.sv`` and two files of data: the bench (`bench_files`).

    Raises
    ------
    InputError
        As of `bench_files`.
    """
    ports = wrapper_ports(config, verilog)
    return {
        f"{config.name}.core": _core(config.name),
        f"{config.name}.vlt": waivers(config.name),
        **wrapper_files(config, ports),
        **bench_files(config, ports),
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
      - {name}_axi.v: {{file_type: verilogSource}}
      - {name}_axi.vh: {{file_type: verilogSource, is_include_file: true}}
  waivers:
    files:
      - {name}.vlt: {{file_type: vlt}}
  bench:
    files:
      - {name}_tb.sv: {{file_type: systemVerilogSource}}
      - {name}_tb_memory.hex: {{file_type: user, copyto: {name}_tb_memory.hex}}
      - {name}_tb_results.hex: {{file_type: user, copyto: {name}_tb_results.hex}}

targets:
  default:
    filesets: [waivers, rtl]
    toplevel: {name}_axi
  lint:
    description: Verilator reports no warning
    filesets: [waivers, rtl]
    toplevel: {name}_axi
    flow: lint
    flow_options:
      tool: verilator
      verilator_options: [-Wall]
  sim:
    description: Self-checking bench in Verilator 5
    filesets: [waivers, rtl, bench]
    toplevel: {name}_tb
    flow: sim
    flow_options:
      tool: verilator
      mode: cc
      # Delays are coroutines of C++20, which not every installation of Verilator asks its compiler for.
      verilator_options: [--main, --timing, -CFLAGS, -std=c++20]
  sim_icarus:
    description: The same bench in Icarus
    filesets: [rtl, bench]
    toplevel: {name}_tb
    flow: sim
    flow_options:
      tool: icarus
      iverilog_options: [-g2012]
  synth:
    description: Netlist by Yosys; other devices with --arch ice40 or --arch xilinx
    filesets: [rtl]
    toplevel: {name}_axi
    flow: generic
    flow_options:
      tool: yosys
      arch: ecp5
      output_format: json
  synth_vivado:
    description: Synthesis in Vivado, without place and route; another device with --part
    filesets: [rtl]
    toplevel: {name}_axi
    flow: vivado
    flow_options:
      part: xc7z020clg400-1
      pnr: none
"""


def waivers(name: str) -> str:
    """Return what Verilator may not complain about in `<name>.v`, for a file of its own, with reasons."""
    lines = ["`verilator_config"]
    for rule, reason in WAIVED.items():
        lines += [f"// {reason}.", f'lint_off -rule {rule} -file "*{name}.v"']
    return "\n".join(lines) + "\n"
