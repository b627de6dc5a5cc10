"""Look-up tables of a Xilinx netlist, as functions of nets."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

#: Inputs of the largest table.
LUT_INPUTS = 6

Net = Any  #: A number, or the text of a constant: "0", "1" or "x".
Cell = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class Lut:
    """A function of different nets: bit n of `table` is its value where net k has the value of bit k of n."""

    nets: tuple[Net, ...]
    table: int


def is_lut(cell: Cell) -> bool:
    """Return whether a cell is LUT1 to LUT6, or an inverter, which takes a LUT, too."""
    kind: str = cell["type"]
    return kind == "INV" or (kind[:3] == "LUT" and kind[3:].isdigit())


def read_lut(cell: Cell) -> Lut:
    """Return what a LUT or an inverter computes. A constant at an input is no net; an x reads as zero."""
    pins = cell["connections"]
    if cell["type"] == "INV":
        inputs, table = pins["I"], 0b01
    else:
        inputs = [pins[f"I{place}"][0] for place in range(int(cell["type"][3:]))]
        table = int(cell["parameters"]["INIT"], 2)
    nets = tuple(dict.fromkeys(net for net in inputs if isinstance(net, int)))
    return Lut(nets=nets, table=_table(inputs, table, variables(nets), len(nets)))


def write_lut(lut: Lut, output: Net) -> Cell:
    """Return a cell that computes `lut`, which has one net to six."""
    count = len(lut.nets)
    pins = {f"I{place}": [net] for place, net in enumerate(lut.nets)}
    return {
        "hide_name": 1,
        "type": f"LUT{count}",
        "parameters": {"INIT": f"{lut.table:0{2**count}b}"},
        "attributes": {},
        "port_directions": {**dict.fromkeys(pins, "input"), "O": "output"},
        "connections": {**pins, "O": [output]},
    }


def variables(nets: Sequence[Net]) -> dict[Net, int]:
    """Return the table of each net as a function of all `nets`."""
    width = 1 << len(nets)
    return {
        net: sum(1 << index for index in range(width) if index >> place & 1) for place, net in enumerate(nets)
    }


def substitute(lut: Lut, tables: Mapping[Net, int], count: int) -> int:
    """Return the table of `lut` over `count` variables, of which its nets are the functions `tables`."""
    return _table(lut.nets, lut.table, tables, count)


def _table(inputs: Sequence[Net], table: int, tables: Mapping[Net, int], count: int) -> int:
    """Select between the halves of the table by its last input."""
    ones = (1 << (1 << count)) - 1
    if not inputs:
        return ones * (table & 1)
    *others, last = inputs
    half = 1 << len(others)
    low = _table(others, table & ((1 << half) - 1), tables, count)
    high = _table(others, table >> half, tables, count)
    chosen = tables[last] if isinstance(last, int) else ones * (last == "1")
    return (chosen & high) | (ones & ~chosen & low)


def drivers(module: Mapping[str, Any]) -> dict[Net, str]:
    """Return the name of the cell that drives each net."""
    return {
        net: name
        for name, cell in module["cells"].items()
        for port, nets in cell["connections"].items()
        if cell["port_directions"][port] == "output"
        for net in nets
    }


def readers(module: Mapping[str, Any]) -> dict[Net, Counter[str]]:
    """Return how often each cell reads each net; a port of the module reads it as the cell ""."""
    found: dict[Net, Counter[str]] = {}
    for name, cell in module["cells"].items():
        for port, nets in cell["connections"].items():
            if cell["port_directions"][port] != "output":
                for net in nets:
                    found.setdefault(net, Counter())[name] += 1
    for port in module["ports"].values():
        if port["direction"] != "input":
            for net in port["bits"]:
                found.setdefault(net, Counter())[""] += 1
    return found
