"""Selection fusing: move LUTs in front of ECP5 carry stages into the tables of the stages.

An adder uses two of a stage's four inputs, but synthesis maps what selects an operand to LUTs of its own:
``a + (b & c)``, ``a + (first ? x : sum)``, ``a + {0, x, ~x}``. A stage (carry.py) whose operand is such a LUT
takes the LUT's inputs instead, if a table exists with

- ``INIT[D C B A] = P`` for every input, and
- ``INIT[0 0 B A] = G`` for every input with P = 0; where P = 1 the stage does not look at it.

Then sum and carry-out are the same for all inputs. `fit` tries the orders of the inputs until one holds, so a
table that it returns is exact by construction. A LUT goes only if every reader is a stage that takes it over.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import permutations, product
from typing import Any

_PINS = "ABCD"

Net = Any
Cell = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class Fusion:
    """What `fuse_selections` did: LUTs removed, stages that took them over."""

    luts: int
    stages: int


@dataclass(frozen=True, kw_only=True)
class Stage:
    """Half a CCU2C by what it computes: nets it depends on, P and G by their values.

    Bit n of `propagate` and `generate` is the value where net k has the value of bit k of n.
    """

    nets: tuple[Net, ...]
    propagate: int
    generate: int


def fuse_selections(netlist: dict[str, Any], top: str) -> tuple[dict[str, Any], Fusion]:
    """Return the Yosys JSON netlist with selections fused in module `top`, and what was done.

    The given netlist is not changed.
    """
    module = netlist["modules"][top]
    cells: dict[str, Cell] = dict(module["cells"])
    others = _other_readers(module)
    stages, readers = _read_stages(cells)
    taken = changed = 0
    for name, lut in module["cells"].items():
        if lut["type"] != "LUT4":
            continue
        output = lut["connections"]["Z"][0]
        users = sorted(readers[output])
        if not users or others[output]:
            continue
        fused = {user: _absorb(stages[user], output, lut) for user in users}
        if any(stage is None or fit(stage) is None for stage in fused.values()):
            continue
        for user, stage in fused.items():
            assert stage is not None
            stages[user] = stage
            for net in stage.nets:
                readers[net].add(user)
            _write_stage(cells, user, stage)
        for net in lut["connections"].values():
            others[net[0]] -= 1
        del cells[name]
        taken, changed = taken + 1, changed + len(users)
    modules = {**netlist["modules"], top: {**module, "cells": cells}}
    return {**netlist, "modules": modules}, Fusion(luts=taken, stages=changed)


def stage_of(inputs: Sequence[Net], table: int) -> Stage:
    """Return what a stage with these nets at A to D and this table computes."""
    nets = tuple(dict.fromkeys(net for net in inputs if isinstance(net, int)))
    return _tabulate(nets, lambda values: _evaluate(inputs, table, values))


def fit(stage: Stage) -> tuple[tuple[Net, ...], int] | None:
    """Return nets for A to D and a table that compute `stage`; None if there are none.

    Inputs without a net are one.
    """
    found = _fit(len(stage.nets), stage.propagate, stage.generate)
    if found is None:
        return None
    order, table = found
    inputs: list[Net] = ["1"] * len(_PINS)
    for net, pin in zip(stage.nets, order, strict=True):
        inputs[pin] = net
    return tuple(inputs), table


@cache
def _fit(count: int, propagate: int, generate: int) -> tuple[tuple[int, ...], int] | None:
    for order in permutations(range(len(_PINS)), count):
        table: dict[int, int] = {}
        for index in range(2**count):
            table[_address(order, index)] = propagate >> index & 1
        wanted = {
            (_address(order, index) & 3, generate >> index & 1)
            for index in range(2**count)
            if not propagate >> index & 1
        }
        if all(table.setdefault(address, value) == value for address, value in wanted):
            return order, sum(value << address for address, value in table.items())
    return None


def _address(order: Sequence[int], index: int) -> int:
    """Return the table's address for the values `index` at the pins `order`, the other pins being one."""
    address = 15
    for place, pin in enumerate(order):
        if not index >> place & 1:
            address &= ~(1 << pin)
    return address


def _absorb(stage: Stage, output: Net, lut: Cell) -> Stage | None:
    """Return `stage` as a function of the LUT's inputs instead of its output; None if they are too many."""
    inputs = [lut["connections"][pin][0] for pin in _PINS]
    table = int(lut["parameters"]["INIT"], 2)
    kept = [net for net in stage.nets if net != output]
    nets = tuple(dict.fromkeys([*kept, *(net for net in inputs if isinstance(net, int))]))
    if len(nets) > len(_PINS):
        return None

    def evaluate(values: dict[Net, int]) -> tuple[int, int]:
        selected = _look_up(table, inputs, values)
        index = sum({**values, output: selected}[net] << place for place, net in enumerate(stage.nets))
        return stage.propagate >> index & 1, stage.generate >> index & 1

    return _tabulate(nets, evaluate)


def _tabulate(nets: tuple[Net, ...], evaluate: Callable[[dict[Net, int]], tuple[int, int]]) -> Stage:
    propagate = generate = 0
    for index, values in enumerate(product((0, 1), repeat=len(nets))):
        # product counts with its last place fastest; bit k of the index belongs to net k.
        p, g = evaluate(dict(zip(nets, reversed(values), strict=True)))
        propagate, generate = propagate | p << index, generate | g << index
    return Stage(nets=nets, propagate=propagate, generate=generate)


def _evaluate(inputs: Sequence[Net], table: int, values: dict[Net, int]) -> tuple[int, int]:
    low = [*inputs[:2], "0", "0"]
    return _look_up(table, inputs, values), _look_up(table, low, values)


def _look_up(table: int, inputs: Sequence[Net], values: dict[Net, int]) -> int:
    address = 0
    for place, net in enumerate(inputs):
        bit = values[net] if isinstance(net, int) else int(net == "1")
        address |= bit << place
    return table >> address & 1


def _other_readers(module: dict[str, Any]) -> Counter[Net]:
    """Count the readers of each net other than the tables of carry stages."""
    readers: Counter[Net] = Counter()
    for cell in module["cells"].values():
        for port, bits in cell["connections"].items():
            table_input = cell["type"] == "CCU2C" and _is_plain(cell) and port[0] in _PINS
            if cell["port_directions"][port] != "output" and not table_input:
                readers.update(bits)
    for port in module["ports"].values():
        if port["direction"] != "input":
            readers.update(port["bits"])
    return readers


def _read_stages(
    cells: dict[str, Cell],
) -> tuple[dict[tuple[str, int], Stage], defaultdict[Net, set[tuple[str, int]]]]:
    stages = {}
    readers: defaultdict[Net, set[tuple[str, int]]] = defaultdict(set)
    for name, cell in cells.items():
        if cell["type"] != "CCU2C" or not _is_plain(cell):
            continue
        for half in (0, 1):
            inputs = [cell["connections"][f"{pin}{half}"][0] for pin in _PINS]
            stages[name, half] = stage = stage_of(inputs, int(cell["parameters"][f"INIT{half}"], 2))
            for net in stage.nets:
                readers[net].add((name, half))
    return stages, readers


def _is_plain(cell: Cell) -> bool:
    """Return whether carries pass through both halves."""
    return all(cell["parameters"][f"INJECT1_{half}"] == "NO" for half in (0, 1))


def _write_stage(cells: dict[str, Cell], user: tuple[str, int], stage: Stage) -> None:
    name, half = user
    fitted = fit(stage)
    assert fitted is not None
    inputs, table = fitted
    cell = cells[name]
    pins = {f"{pin}{half}": [net] for pin, net in zip(_PINS, inputs, strict=True)}
    cells[name] = {
        **cell,
        "parameters": {**cell["parameters"], f"INIT{half}": f"{table:016b}"},
        "connections": {**cell["connections"], **pins},
    }
