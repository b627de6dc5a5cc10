"""Output registers: move registers behind ECP5 block RAMs into the block RAMs.

A DP16KD answers 5.8 ns after its clock, or 1 ns with its output register (nextpnr, speed 6), which Yosys
never uses. With it (REGMODE "OUTREG") an output takes what the memory read before wherever OCE, the output
clock enable, is one; CE enables the memory alone, and RST, which clears both, must be zero (Lattice,
FPGA-TN-02204; to Yosys the cell is a black box). A register with a clock enable does the same behind the
block RAM. So a port takes over

- the registers that read its outputs, if nothing else does, one for each output that is read at all,
- if they have the port's clock and one enable in common, and no reset acts on them or on the port.

Both kinds of register begin with zero. A port of 36 bits has the outputs of both halves of the cell, each
with an OCE and a clock: both get the enable, and the clocks must be the same, whichever counts.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import Any

#: A register on the rising edge that begins with zero.
_PLAIN = {"CLKMUX": "CLK", "LSRMUX": "LSR", "REGSET": "RESET", "GSR": "DISABLED"}
_PINS = {"CLK", "CE", "LSR", "DI", "Q"}

Net = Any
Cell = dict[str, Any]
Readers = defaultdict[Net, list[tuple[str, str]]]


@dataclass(frozen=True, kw_only=True)
class Registration:
    """What `register_outputs` did.

    Attributes
    ----------
    ports : int
        Ports of block RAMs of which something is read.
    registered : int
        Ports that took registers over.
    partial : int
        Ports left alone because only some of their bits could be registered, or not with one enable.
    registers : int
        Registers taken over.
    """

    ports: int
    registered: int
    partial: int
    registers: int


@dataclass(frozen=True, kw_only=True)
class Register:
    """A register that only loads and holds: its cell, its nets, and whether the enable is inverted."""

    cell: str
    clock: Net
    enable: Net
    inverted: bool
    output: Net


def register_outputs(netlist: dict[str, Any], top: str) -> tuple[dict[str, Any], Registration]:
    """Return the Yosys JSON netlist with output registers in module `top`, and what was done.

    The given netlist is not changed.
    """
    module = netlist["modules"][top]
    cells: dict[str, Cell] = dict(module["cells"])
    readers = _readers(module)
    done: Counter[str] = Counter()
    for name, cell in module["cells"].items():
        for sides in _ports(cell):
            read = {pin: net for pin, net in _outputs(cell, sides).items() if readers[net]}
            found = {pin: _register(cells, readers[net]) for pin, net in read.items()}
            fitting = {pin: reg for pin, reg in found.items() if reg and _fits(cell, sides, reg)}
            done["ports"] += bool(read)
            if not fitting:
                continue
            if len(fitting) < len(read) or len({(reg.enable, reg.inverted) for reg in fitting.values()}) > 1:
                done["partial"] += 1
                continue
            cells[name] = _registered(cells[name], sides, fitting)
            for register in fitting.values():
                del cells[register.cell]
            done["registered"] += 1
            done["registers"] += len(fitting)
    modules = {**netlist["modules"], top: {**module, "cells": cells}}
    return {**netlist, "modules": modules}, Registration(
        ports=done["ports"],
        registered=done["registered"],
        partial=done["partial"],
        registers=done["registers"],
    )


def _readers(module: dict[str, Any]) -> Readers:
    """Return the cells and their pins that read each net; a port of the module has no cell."""
    readers: Readers = defaultdict(list)
    for name, cell in module["cells"].items():
        for pin, nets in cell["connections"].items():
            if cell["port_directions"][pin] != "output":
                for net in nets:
                    readers[net].append((name, pin))
    for name, port in module["ports"].items():
        if port["direction"] != "input":
            for net in port["bits"]:
                readers[net].append(("", name))
    return readers


def _ports(cell: Cell) -> tuple[str, ...]:
    """Return the sides of the cell that each of its ports takes: a port of 36 bits takes both."""
    if cell["type"] != "DP16KD":
        return ()
    return ("AB",) if int(cell["parameters"]["DATA_WIDTH_A"], 2) == 36 else ("A", "B")


def _outputs(cell: Cell, sides: str) -> dict[str, Net]:
    pins = (f"DO{side}{index}" for side in sides for index in range(18))
    return {pin: cell["connections"][pin][0] for pin in pins if cell["connections"].get(pin)}


def _register(cells: dict[str, Cell], readers: list[tuple[str, str]]) -> Register | None:
    """Return the only reader if it is a register that only loads and holds."""
    name, pin = readers[0]
    if len(readers) > 1 or pin != "DI" or name not in cells or cells[name]["type"] != "TRELLIS_FF":
        return None
    parameters, pins = cells[name]["parameters"], cells[name]["connections"]
    enabled = parameters["CEMUX"].strip()  # Yosys writes "1 ", lest it be read as a number.
    plain = all(parameters.get(key) == value for key, value in _PLAIN.items()) and not pins.keys() - _PINS
    if not plain or enabled not in ("1", "CE", "INV") or pins.get("LSR", ["0"]) != ["0"]:
        return None
    return Register(
        cell=name,
        clock=pins["CLK"][0],
        enable="1" if enabled == "1" else pins["CE"][0],
        inverted=enabled == "INV",
        output=pins["Q"][0],
    )


def _fits(cell: Cell, sides: str, register: Register) -> bool:
    """Return whether the port is unregistered and never reset, and has the register's clock."""
    parameters, pins = cell["parameters"], cell["connections"]
    return parameters["GSR"] == "DISABLED" and all(
        parameters[f"REGMODE_{side}"] == "NOREG"
        and parameters[f"CLK{side}MUX"] == f"CLK{side}"
        and pins[f"CLK{side}"] == [register.clock]
        and pins[f"RST{side}"] == ["0"]
        for side in sides
    )


def _registered(cell: Cell, sides: str, registers: dict[str, Register]) -> Cell:
    """Return the cell with its outputs in place of the registers, all of which have one enable."""
    control = next(iter(registers.values()))
    parameters, connections = dict(cell["parameters"]), dict(cell["connections"])
    for side in sides:
        parameters[f"REGMODE_{side}"] = "OUTREG"
        parameters[f"OCE{side}MUX"] = "INV" if control.inverted else f"OCE{side}"
        connections[f"OCE{side}"] = [control.enable]
    connections |= {pin: [register.output] for pin, register in registers.items()}
    return {**cell, "parameters": parameters, "connections": connections}
