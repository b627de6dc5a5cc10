"""Plain carry data: free the LUTs in front of the data inputs of Xilinx carry chains.

A stage of a CARRY4 or CARRY8 (Yosys, ``xilinx/cells_sim.v``) has two inputs of its own::

    O = S ^ cin      cout = S ? cin : DI

An adder of a and b has S = a ^ b and DI = a. Yosys takes the narrower operand for DI. In a link of the
array, ``i + {0, x, ~x}``, that is the selected term, so DI needs a LUT beside that of S, which selects again.
But the stage looks at DI only where S = 0, and there a = b: DI may be either operand. In general, DI may be
any net that equals it wherever S = 0. The netlist pass takes such a net among the inputs of the LUT of S,
where no LUT drives it, and removes LUTs without a reader. It compares the two LUTs for all values of their
inputs.
"""

from collections import deque
from dataclasses import dataclass
from typing import Any

from ternhw.builds.luts import Cell, Lut, Net, drivers, is_lut, read_lut, readers, substitute, variables

CARRIES = ("CARRY4", "CARRY8")


@dataclass(frozen=True, kw_only=True)
class PlainData:
    """What `give_plain_data` did: carry stages with a LUT at DI before and after, LUTs removed."""

    before: int
    after: int
    luts: int


def give_plain_data(netlist: dict[str, Any], top: str) -> tuple[dict[str, Any], PlainData]:
    """Return the Yosys JSON netlist with plain carry data in module `top`, and what was done.

    The given netlist is not changed.
    """
    module = netlist["modules"][top]
    cells: dict[str, Cell] = dict(module["cells"])
    driver = drivers(module)
    luts = {net: read_lut(cells[name]) for net, name in driver.items() if is_lut(cells[name])}
    before = changed = 0
    for name, cell in module["cells"].items():
        if cell["type"] not in CARRIES:
            continue
        data = list(cell["connections"]["DI"])
        for stage, (old, select) in enumerate(zip(data, cell["connections"]["S"], strict=True)):
            before += old in luts
            new = plain_net(old, luts, select)
            if new is not None:
                data[stage] = new
                changed += 1
        cells[name] = {**cell, "connections": {**cell["connections"], "DI": data}}
    rewritten = {**module, "cells": cells}
    removed = _remove_unread(rewritten)
    modules = {**netlist["modules"], top: rewritten}
    return {**netlist, "modules": modules}, PlainData(before=before, after=before - changed, luts=removed)


def plain_net(data: Net, luts: dict[Net, Lut], select: Net) -> Net | None:
    """Return a net that no LUT drives and that equals `data` wherever `select` is 0; None if there is none.

    `luts` are the LUTs by the nets that they drive. Other nets are taken as independent of each other.
    """
    if data not in luts or select not in luts:
        return None
    chooser, term = luts[select], luts[data]
    inputs = [net for net in chooser.nets if net != data]
    nets = tuple(dict.fromkeys([*inputs, *term.nets]))
    tables = variables(nets)
    wanted = substitute(term, tables, len(nets))
    selected = substitute(chooser, {**tables, data: wanted}, len(nets))
    ones = (1 << (1 << len(nets))) - 1
    for net in inputs:
        if net not in luts and (tables[net] ^ wanted) & ones & ~selected == 0:
            return net
    return None


def _remove_unread(module: dict[str, Any]) -> int:
    """Remove the LUTs that nothing reads, and then those that only they read; return how many."""
    cells: dict[str, Cell] = module["cells"]
    driver, reading = drivers(module), readers(module)
    waiting = deque(name for name, cell in cells.items() if is_lut(cell))
    removed = 0
    while waiting:
        name = waiting.popleft()
        if name not in cells or reading.get(cells[name]["connections"]["O"][0]):
            continue
        for net in read_lut(cells[name]).nets:
            reading[net].pop(name, None)
            if net in driver and is_lut(cells.get(driver[net], {"type": ""})):
                waiting.append(driver[net])
        del cells[name]
        removed += 1
    return removed
