"""Absorbed LUTs: compute a LUT again in each LUT that reads it, where six inputs are enough.

Yosys shares a small LUT between several that read it, because two small ones fit into one LUT6 with two
outputs. The LUT of a carry stage has its place beside the stage, so two of them never share one. The netlist
pass removes a LUT if only LUTs read it and each of these can take over its inputs. The tables that it writes
are computed for all values of their inputs.
"""

from dataclasses import dataclass
from typing import Any

from ternhw.builds.luts import (
    LUT_INPUTS,
    Cell,
    Lut,
    Net,
    is_lut,
    read_lut,
    readers,
    substitute,
    variables,
    write_lut,
)


@dataclass(frozen=True, kw_only=True)
class Absorption:
    """What `absorb_luts` did: LUTs removed, and LUTs that took over the inputs of others, once for each."""

    luts: int
    readers: int


def absorb_luts(netlist: dict[str, Any], top: str) -> tuple[dict[str, Any], Absorption]:
    """Return the Yosys JSON netlist with LUTs absorbed in module `top`, and what was done.

    The given netlist is not changed.
    """
    module = netlist["modules"][top]
    cells: dict[str, Cell] = dict(module["cells"])
    reading = readers(module)
    luts = {name: read_lut(cell) for name, cell in cells.items() if is_lut(cell)}
    removed = took = 0
    for name in list(luts):
        lut = luts[name]
        output = cells[name]["connections"]["O"][0]
        users = list(reading.get(output, ()))
        if not users or any(user not in luts for user in users):
            continue
        merged = {user: merge(luts[user], output, lut) for user in users}
        if any(not 0 < len(new.nets) <= LUT_INPUTS for new in merged.values()):
            continue
        for user, new in merged.items():
            luts[user] = new
            cells[user] = write_lut(new, cells[user]["connections"]["O"][0])
            for net in new.nets:
                reading[net][user] = 1
        for net in lut.nets:
            del reading[net][name]
        del cells[name], luts[name], reading[output]
        removed, took = removed + 1, took + len(merged)
    modules = {**netlist["modules"], top: {**module, "cells": cells}}
    return {**netlist, "modules": modules}, Absorption(luts=removed, readers=took)


def merge(reader: Lut, output: Net, lut: Lut) -> Lut:
    """Return `reader` as a function of the inputs of `lut` instead of its output."""
    nets = tuple(dict.fromkeys([*(net for net in reader.nets if net != output), *lut.nets]))
    tables = variables(nets)
    tables[output] = substitute(lut, tables, len(nets))
    return Lut(nets=nets, table=substitute(reader, tables, len(nets)))
