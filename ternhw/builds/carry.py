"""Carry mending: rewrite ECP5 carry chains so that the placer adds no cells at their ends.

A chain whose first carry-in is a constant is fed from a CCU2C of its own, and one whose last carry-out is
connected is led out through another: four COMB for each chain of a design that is made of chains. Neither is
needed where the carry-out has no reader and the first stage fixes its own carry. A stage is half a CCU2C
(Yosys, ``ecp5/ccu2c_sim.vh``, INJECT "NO")::

    P = INIT[D C B A]      G = INIT[0 0 B A]      S = P ^ cin      cout = P ? cin : G

A stage with P = 0 for every input passes G and forgets its carry-in: a kill. Three rewrites use that; each
keeps every S that has a reader and the carry into every later stage, whatever floats into the first.

- **end**: a carry-out without readers is left open, and stages after the last S that is read are dropped.
- **shift**: a chain of an odd number of stages moves by one into its empty half, behind a kill that
  generates the constant.
- **split**: in a chain of an even number whose first stage has constant C and D, that stage becomes a kill
  with G = P ? constant : G, a function of A and B; its S, if read, is a LUT4 of the same inputs.

Others keep their feed-in: without a spare half the kill would cost as much.
"""

from collections import Counter
from dataclasses import dataclass
from typing import Any

_OPEN = ["x"]  #: A port without it is an error in nextpnr; a port connected to x has no net.
_ONE = ["1"]  #: Costs nothing: an input that is not routed reads as one.
_INPUTS = "ABCD"

Cell = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class Mending:
    """What `mend_carries` did: chains by rewrite, and LUTs added by splits."""

    chains: int
    ends: int
    shifts: int
    splits: int
    luts: int


@dataclass(frozen=True, kw_only=True)
class Stage:
    """Half a CCU2C: inputs A to D, sum, and the 16 bits of its table."""

    inputs: tuple[Any, ...]
    sum: list[Any]
    table: int


def mend_carries(netlist: dict[str, Any], top: str) -> tuple[dict[str, Any], Mending]:
    """Return the Yosys JSON netlist with mended chains in module `top`, and what was done.

    The given netlist is not changed.
    """
    module = netlist["modules"][top]
    cells = dict(module["cells"])
    readers = _readers(module)
    done: Counter[str] = Counter()
    for names in _chains(cells, readers):
        done["chains"] += 1
        for name, cell in _mend(names, cells, readers, done).items():
            if cell is None:
                del cells[name]
            else:
                cells[name] = cell
    modules = {**netlist["modules"], top: {**module, "cells": cells}}
    return {**netlist, "modules": modules}, Mending(
        chains=done["chains"],
        ends=done["ends"],
        shifts=done["shifts"],
        splits=done["splits"],
        luts=done["luts"],
    )


def _readers(module: dict[str, Any]) -> Counter[Any]:
    """Count who reads each net; a port of the module counts as one."""
    readers: Counter[Any] = Counter()
    for cell in module["cells"].values():
        for port, bits in cell["connections"].items():
            if cell["port_directions"][port] != "output":
                readers.update(bits)
    for port in module["ports"].values():
        if port["direction"] != "input":
            readers.update(port["bits"])
    return readers


def _chains(cells: dict[str, Cell], readers: Counter[Any]) -> list[list[str]]:
    """Return cell names of each chain, first to last; a carry that is also read elsewhere ends a chain."""
    carries = {name: cell for name, cell in cells.items() if cell["type"] == "CCU2C"}
    next_of = {
        _net(cell, "CIN"): name for name, cell in carries.items() if isinstance(_net(cell, "CIN"), int)
    }
    followers = {
        next_of[_net(cell, "COUT")]
        for cell in carries.values()
        if readers[_net(cell, "COUT")] == 1 and _net(cell, "COUT") in next_of
    }
    chains = []
    for name in carries:
        if name in followers:
            continue
        chain = [name]
        while (carry := _net(carries[chain[-1]], "COUT")) in next_of and readers[carry] == 1:
            chain.append(next_of[carry])
        chains.append(chain)
    return chains


def _mend(
    names: list[str], cells: dict[str, Cell], readers: Counter[Any], done: Counter[str]
) -> dict[str, Cell | None]:
    """Return the cells to replace, and None for those to remove."""
    chain = [cells[name] for name in names]
    if any(cell["parameters"][f"INJECT1_{half}"] != "NO" for cell in chain for half in (0, 1)):
        return {}
    stages = [_stage(cell, half) for cell in chain for half in (0, 1)]
    dangling = not _is_read([_net(chain[-1], "COUT")], readers)
    if dangling:
        done["ends"] += 1
        while len(stages) > 1 and not _is_read(stages[-1].sum, readers):
            stages.pop()
    carry_in = _net(chain[0], "CIN")
    mended = carry_in in ("0", "1")
    extra: dict[str, Cell | None] = {}
    if mended and len(stages) % 2:
        done["shifts"] += 1
        stages.insert(0, constant_stage(int(carry_in)))
    elif mended and splits(stages[0]):
        done["splits"] += 1
        if _is_read(stages[0].sum, readers):
            done["luts"] += 1
            extra[f"{names[0]}$sum"] = sum_lut(stages[0], int(carry_in))
        stages[0] = split_stage(stages[0], int(carry_in))
    else:
        mended = False
    rewritten = _rebuild(names, chain, stages, open_in=mended, open_out=dangling)
    return rewritten | extra


def constant_stage(carry: int) -> Stage:
    """Return a kill that generates `carry`: P = INIT[15] = 0, G = INIT[3] = carry."""
    return Stage(inputs=(_ONE, _ONE, _ONE, _ONE), sum=_OPEN, table=carry << 3)


def splits(stage: Stage) -> bool:
    """Return whether P and G of the stage depend on A and B alone."""
    return all(stage.inputs[pin][0] in ("0", "1") for pin in (2, 3))


def split_stage(stage: Stage, carry: int) -> Stage:
    """Return a kill whose G is the stage's carry-out for the constant `carry`; C = D = 1 selects P = 0."""
    propagate, generate = _nibbles(stage)
    table = (propagate & (0xF * carry)) | (~propagate & generate & 0xF)
    return Stage(inputs=(stage.inputs[0], stage.inputs[1], _ONE, _ONE), sum=_OPEN, table=table)


def sum_lut(stage: Stage, carry: int) -> Cell:
    """Return a LUT4 for the stage's sum with the constant `carry`; the same for any C and D."""
    propagate, _ = _nibbles(stage)
    table = (propagate ^ (0xF * carry)) * 0x1111
    connections = {"A": stage.inputs[0], "B": stage.inputs[1], "C": ["0"], "D": ["0"], "Z": stage.sum}
    return {
        "hide_name": 0,
        "type": "LUT4",
        "parameters": {"INIT": f"{table:016b}"},
        "attributes": {},
        "port_directions": {**dict.fromkeys(_INPUTS, "input"), "Z": "output"},
        "connections": connections,
    }


def _nibbles(stage: Stage) -> tuple[int, int]:
    """Return P and G as tables over B A, for the stage's constant C and D."""
    row = int(stage.inputs[2][0]) + 2 * int(stage.inputs[3][0])
    return (stage.table >> (4 * row)) & 0xF, stage.table & 0xF


def _stage(cell: Cell, half: int) -> Stage:
    return Stage(
        inputs=tuple(cell["connections"][f"{pin}{half}"] for pin in _INPUTS),
        sum=cell["connections"].get(f"S{half}") or _OPEN,
        table=int(cell["parameters"][f"INIT{half}"], 2),
    )


def _rebuild(
    names: list[str], chain: list[Cell], stages: list[Stage], *, open_in: bool, open_out: bool
) -> dict[str, Cell | None]:
    """Fill the chain's cells with `stages`, two by two; cells left over are removed."""
    if len(stages) % 2:
        stages = [*stages, constant_stage(0)]
    used = len(stages) // 2
    rebuilt: dict[str, Cell | None] = dict.fromkeys(names[used:])
    for index in range(used):
        parameters = dict(chain[index]["parameters"])
        connections = dict(chain[index]["connections"])
        for half, stage in enumerate(stages[2 * index : 2 * index + 2]):
            parameters[f"INIT{half}"] = f"{stage.table:016b}"
            connections |= {f"{pin}{half}": net for pin, net in zip(_INPUTS, stage.inputs, strict=True)}
            connections[f"S{half}"] = stage.sum
        if index == 0 and open_in:
            connections["CIN"] = _OPEN
        if index == used - 1 and open_out:
            connections["COUT"] = _OPEN
        rebuilt[names[index]] = {**chain[index], "parameters": parameters, "connections": connections}
    return rebuilt


def _net(cell: Cell, port: str) -> Any:
    bits = cell["connections"].get(port)
    return bits[0] if bits else "x"


def _is_read(bits: list[Any], readers: Counter[Any]) -> bool:
    return isinstance(bits[0], int) and readers[bits[0]] > 0
