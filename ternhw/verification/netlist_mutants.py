"""Mutants: single faults in the netlist of the engine, all in one Verilog, chosen by an input.

Yosys puts the faults in (its command `mutate`, as MCY uses it). This module chooses them: it draws a group, a
cell, a port, a bit and a fault, by a seed. The netlist is that of the generated Verilog before flattening,
with the source lines of the gateware, and without bits that nothing uses.
"""

import json
import random
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, get_args

from ternhw.config import AcceleratorConfig
from ternhw.verification.cell_names import CellNames
from ternhw.verification.code_coverage import module_path
from ternhw_sim.runs import COUNTERS, COUNTING

#: Input of the mutated Verilog: the number of the mutant that is active, from 1; 0 for none.
SELECT = "mutsel"

Group = Literal["control", "data path", "ports", "registers"]
GROUPS: tuple[Group, ...] = get_args(Group)

#: A bit is inverted, stuck at 0 or 1, or inverted while another bit of the port is 0 or 1.
_FAULTS = ("inv", "const0", "const1", "cnot0", "cnot1")
#: Ports that take no fault: a wrong clock is no error of a design in one clock domain.
CLOCKS = ("CLK", "clk", "work_clk", "C", "RD_CLK", "WR_CLK")
#: Ports of a memory's read that mean nothing without a clock: Yosys refuses a fault there.
_UNCLOCKED = ("EN", "ARST", "SRST")
#: Cells that do not compute.
_SILENT = ("$scopeinfo", "$print", "$check")

_PORT_MODULES = ("", "activations_in", "results_out", "weights", "results_commands")


@dataclass(frozen=True, kw_only=True)
class Mutant:
    """One fault.

    Attributes
    ----------
    number : int
        From 1; the value of `SELECT` that makes it active.
    group : str
        Part of the engine, one of `GROUPS`.
    module, cell : str
        Verilog module below the top, and the cell in it as Yosys names it.
    name : str
        Name of the cell that outlives other changes of the gateware (:mod:`ternhw.verification.cell_names`).
    port, bit, fault : str, int, str
        Port of the cell and bit of it, and what happens to it.
    condition : int or None
        Bit of the port on which "cnot0" and "cnot1" depend.
    signal : str
        The nearest named signal that the cell drives.
    source : str
        The line of the gateware of the cell, or the line that declares the first named signal that it drives.
    """

    number: int
    group: Group
    module: str
    cell: str
    name: str
    port: str
    bit: int
    fault: str
    condition: int | None
    source: str
    signal: str = ""

    @property
    def place(self) -> str:
        """The fault and where it is: unique in the netlist of a configuration."""
        condition = "" if self.condition is None else f" by [{self.condition}]"
        return f"{self.module or 'top'}: {self.name}, {self.port}[{self.bit}] {self.fault}{condition}"

    def __str__(self) -> str:
        return f"{self.place} ({self.source or 'no source'})"


def group_of(module: str) -> Group:
    """Return the part of the engine to which a module belongs."""
    first = module.partition(".")[0]
    if first == "registers":
        return "registers"
    if first in ("reader", "writer") or module in _PORT_MODULES:
        return "ports"
    if first.startswith("_") or module == "core.scales":
        return "data path"
    return "control"


_ROUNDS = 6  #: A bit crosses at most so many levels of the hierarchy.


def prepare(config: AcceleratorConfig, folder: Path) -> dict[str, Any]:
    """Write the netlist of the engine, ``netlist.il``, to `folder`; return it as Yosys writes it in JSON."""
    from ternhw.gateware.verilog import build_verilog, rtlil_text
    from ternhw.gateware.yosys import run_yosys

    (folder / "engine.il").write_text(rtlil_text(config))
    (folder / "build.v").write_text(build_verilog(config.name, 0))
    run_yosys(
        "read_rtlil engine.il",
        "read_verilog build.v",
        "delete t:$meminit_v2",
        f"hierarchy -check -top {config.name}",
        "proc",
        "opt_clean",
        # Bits that nothing uses are cut off their cells and removed, across the hierarchy.
        *("splitcells", "opt_clean", "opt_hier", "opt_clean") * _ROUNDS,
        "write_rtlil netlist.il",
        "write_json netlist.json",
        folder=folder,
    )
    written = folder / "netlist.il"
    written.write_text(with_read_counters(written.read_text(), config.name))
    netlist: dict[str, Any] = json.loads((folder / "netlist.json").read_text())
    return netlist


def with_read_counters(text: str, top: str) -> str:
    """Return the RTLIL of an engine with a buffer between each counter and its readers.

    A fault of what a counter's register gives is put into its buffer. So the test bench can set the register
    (`ternhw_sim.runs.Run.counters`), as it does in an engine without a fault.
    """
    begin = text.index(f"module \\{top}.{COUNTING}\n")
    end = text.index("\nend\n", begin)
    counters = "|".join(COUNTERS)
    module = re.sub(rf"(?<=\\)({counters})\b", r"\1_read", text[begin:end])
    module = re.sub(rf"(wire width 33 \\(?:{counters}))_read\n", r"\1\n  \1_read\n", module)
    module = re.sub(
        rf"(  cell \$dff (\S+)\n(?:    .*\n)*?    connect \\Q \\(?:{counters}))_read(.*)\n  end\n",
        _buffered,
        module,
    )
    return text[:begin] + module + text[end:]


def _buffered(register: re.Match[str]) -> str:
    """Return a register that drives a counter, and the buffer from which it is read."""
    begin, cell, bits = register.groups()
    counter = begin[begin.rindex("\\") :]
    high, _, low = bits.strip(" []").partition(":")
    width = int(high) - int(low or high) + 1
    return f"""{begin}{bits}
  end
  cell $pos {cell}{_BUFFER}
    parameter \\A_SIGNED 0
    parameter \\A_WIDTH {width}
    parameter \\Y_WIDTH {width}
    connect \\A {counter}{bits}
    connect \\Y {counter}_read{bits}
  end
"""


_BUFFER = "_read"  #: What the name of a buffer has behind that of its register.


def draw(netlist: Mapping[str, Any], top: str, count: int, seed: int) -> list[Mutant]:
    """Draw `count` different mutants, as many of each group as of the others.

    In a group each cell is equally likely, whatever its width, so that wide data do not hide narrow control.
    """
    chance = random.Random(seed)
    cells: dict[Group, list[tuple[str, str, Mapping[str, Any]]]] = {group: [] for group in GROUPS}
    for name, module in sorted(netlist["modules"].items()):
        path = module_path(name, top)
        if path == "_build":
            continue
        for cell, content in sorted(module["cells"].items()):
            if content["type"] not in _SILENT:
                cells[group_of(path)].append((name, cell, content))
    drawn: dict[tuple[str, ...], Mutant] = {}
    names = {name: CellNames(module) for name, module in netlist["modules"].items()}
    groups = [group for group in GROUPS if cells[group]]
    while len(drawn) < count:
        group = groups[len(drawn) % len(groups)]
        name, cell, content = chance.choice(cells[group])
        fault = _draw_fault(content, chance)
        if fault is None:
            continue
        port, bit, kind, condition = fault
        key = (name, cell, port, str(bit), kind, str(condition))
        if key not in drawn:
            drawn[key] = Mutant(
                number=len(drawn) + 1,
                group=group,
                module=module_path(name, top),
                cell=cell,
                name=names[name].name(cell),
                port=port,
                bit=bit,
                fault=kind,
                condition=condition,
                source=_source(content, names[name].signal(cell)[1]),
                signal=names[name].signal(cell)[0],
            )
    return list(drawn.values())


def stale(netlist: Mapping[str, Any], top: str, places: Iterable[str]) -> list[str]:
    """Return those places (`Mutant.place`) that the netlist does not have: of a cell that has changed."""
    modules = {module_path(name, top): module for name, module in netlist["modules"].items()}
    names = {path or "top": CellNames(module) for path, module in modules.items()}

    def missing(place: str) -> bool:
        module, _, rest = place.partition(": ")
        name, _, fault = rest.rpartition(", ")
        cell = names[module].cells().get(name, {}) if module in names else {}
        found = _PORT_BIT.match(fault)
        return found is None or int(found["bit"]) >= len(cell.get("connections", {}).get(found["port"], ()))

    return [place for place in places if missing(place)]


_PORT_BIT = re.compile(r"(?P<port>\w+)\[(?P<bit>\d+)\] ")


def _draw_fault(cell: Mapping[str, Any], chance: random.Random) -> tuple[str, int, str, int | None] | None:
    """Draw port, bit, fault and condition; None if what was drawn changes nothing."""
    ports = sorted(port for port, bits in cell["connections"].items() if bits and port not in CLOCKS)
    if not ports:
        return None
    port = chance.choice(ports)
    bits = cell["connections"][port]
    bit = chance.randrange(len(bits))
    fault = chance.choice(_FAULTS)
    condition = None
    if fault.startswith("cnot"):
        others = [index for index in range(len(bits)) if index != bit]
        if not others:
            return None
        condition = chance.choice(others)
    if cell["type"] == "$memrd_v2" and port in _UNCLOCKED and not int(cell["parameters"]["CLK_ENABLE"], 2):
        return None
    value = bits[bit]
    if value in ("x", "z") or (fault == "const0" and value == "0") or (fault == "const1" and value == "1"):
        return None
    if condition is not None and bits[condition] in ("0", "1", "x", "z"):
        return None  # never, or the same as inv
    return port, bit, fault, condition


def _source(cell: Mapping[str, Any], signal_line: str) -> str:
    """Return the line of the gateware of a cell, or else of the signal that it drives."""
    lines = [*str(cell.get("attributes", {}).get("src", "")).split("|"), *signal_line.split("|")]
    ours = [line[line.rfind(_GATEWARE) :] for line in lines if _GATEWARE in line]
    return ours[0] if ours else ""


_GATEWARE = "gateware/"


def write_mutated(folder: Path, top: str, mutants: Sequence[Mutant], verilog: Path) -> None:
    """Write the Verilog with all `mutants` from the netlist in `folder`; its input `SELECT` chooses one."""
    from ternhw.gateware.yosys import run_yosys

    width = len(mutants).bit_length()
    run_yosys(
        "read_rtlil netlist.il",
        *(mutate_command(each, top, control=f"-ctrl {SELECT} {width} {each.number}") for each in mutants),
        "write_verilog -noattr mutated.v",
        folder=folder,
    )
    # A case that matches twice is the fault's doing: it must be found by what it does, not by Verilator.
    verilog.write_text((folder / "mutated.v").read_text().replace("// synopsys parallel_case", ""))


def mutate_command(mutant: Mutant, top: str, *, control: str = "") -> str:
    """Return the command of Yosys that puts a fault in."""
    condition = "" if mutant.condition is None else f" -ctrlbit {mutant.condition}"
    cell, port = mutant.cell, mutant.port
    if (mutant.module, port) == (COUNTING, "Q") and mutant.signal in COUNTERS:
        cell, port = f"{cell}{_BUFFER}", "Y"
    place = f"-module {escaped(module_of(mutant, top))} -cell {escaped(cell)}"
    where = f"{place} -port {escaped(port)} -portbit {mutant.bit}"
    return f"mutate {control} -mode {mutant.fault} {where}{condition}"


def escaped(name: str) -> str:
    """Return a name as commands of Yosys take it."""
    return name if name.startswith(("$", "\\")) else f"\\{name}"


def module_of(mutant: Mutant, top: str) -> str:
    """Return the Verilog module that has the fault."""
    separator = "." if mutant.module and not mutant.module.startswith("_") else ""
    return f"{top}{separator}{mutant.module}"
