"""Bits of the Verilog that cannot toggle or that nothing reads, as Yosys shows: no case need reach them."""

import json
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from ternhw.verification.code_coverage import module_path

CONSTANT = "constant after optimisation by Yosys"
UNUSED = "read by nothing after optimisation by Yosys"

#: By module and signal: the reason of each bit.
Unreachable = Mapping[tuple[str, str], Mapping[int, str]]


def unreachable_bits(verilog: Path, top: str) -> Unreachable:
    """Return the bits of public signals that are constant, or from which no output of the top depends.

    A module that is instantiated several times has such a bit if every instance has it.

    Raises
    ------
    YosysError
        If Yosys cannot read the Verilog.
    """
    from ternhw.gateware.yosys import run_yosys

    with tempfile.TemporaryDirectory() as folder:
        run_yosys(
            f"read_verilog {verilog.absolute()}",
            f"hierarchy -top {top}",
            "proc",
            # Instances are known by their modules' names only before they are flattened.
            "write_json tree.json",
            "flatten",
            "opt -full",
            "memory -nomap",
            "simplemap",
            "opt -full",
            *_proofs(),
            "write_json flat.json",
            folder=Path(folder),
        )
        tree = json.loads(Path(folder, "tree.json").read_text())["modules"]
        flat = json.loads(Path(folder, "flat.json").read_text())["modules"][top]
    modules = dict(_instances(tree, top, ""))
    used = _used(flat)
    found: defaultdict[tuple[str, str], list[dict[int, str]]] = defaultdict(list)
    declared = _declared(tree)
    for path, module in modules.items():
        for signal, width in declared[module].items():
            name = f"{path}.{signal}" if path else signal
            bits = flat["netnames"].get(name, {}).get("bits")
            # A signal that optimisation removed is read by nothing.
            reasons = dict.fromkeys(range(width), UNUSED) if bits is None else _reasons(bits, used)
            found[module_path(module, top), signal].append(reasons)
    return {key: _common(each) for key, each in found.items()}


#: Registers with bits that keep their first value whatever the inputs are, which only a SAT solver sees.
_PROVEN = (
    *("director.pass_tokens", "director.orders_left", "director.place"),
    *("unpack.scales_place", "unpack.last_constant", "core.constants_place"),
)


def _proofs() -> list[str]:
    """Return Yosys commands that prove bits of `_PROVEN` constant, and remove what follows from them.

    A bit is constant if no value of the other bits and inputs changes it from its first value. All flip-flops
    would take minutes.
    """
    registers = " ".join(f"w:{name} %u" for name in _PROVEN[1:])
    return [
        f"select -set registers w:{_PROVEN[0]} {registers} %ci1 t:$_*DFF*_ %i",
        "opt_dff -sat @registers",
        "opt -full",
        "opt_mem",
        "opt -full",
    ]


def _instances(tree: Mapping[str, Any], module: str, path: str) -> Iterable[tuple[str, str]]:
    """Yield the path of each instance below the top with its module."""
    yield path, module
    for cell, content in tree[module]["cells"].items():
        if content["type"] in tree:
            yield from _instances(tree, content["type"], f"{path}.{cell}" if path else cell)


def _declared(tree: Mapping[str, Any]) -> dict[str, dict[str, int]]:
    return {
        name: {
            # Yosys writes a backslash before a name of the Verilog that begins as its own names do.
            signal.removeprefix("\\"): len(net["bits"])
            for signal, net in module["netnames"].items()
            if not signal.startswith(("$", "_"))
        }
        for name, module in tree.items()
    }


def _used(flat: Mapping[str, Any]) -> set[Any]:
    """Return the bits on which an output of the top depends."""
    drivers: dict[Any, Mapping[str, Any]] = {}
    for cell in flat["cells"].values():
        for port, bits in cell["connections"].items():
            if cell["port_directions"][port] == "output":
                drivers.update(dict.fromkeys(bits, cell))
    waiting = [
        bit for port in flat["ports"].values() if port["direction"] == "output" for bit in port["bits"]
    ]
    used: set[Any] = set(waiting)
    while waiting:
        bit = waiting.pop()
        cell = drivers.get(bit)
        for source in () if cell is None else _sources(cell, bit):
            if source not in used:
                used.add(source)
                waiting.append(source)
    return used


def _sources(cell: Mapping[str, Any], bit: Any) -> Iterable[Any]:
    """Return the inputs of a cell on which one of its outputs depends."""
    connections = cell["connections"]
    inputs = [port for port in connections if cell["port_directions"][port] != "output"]
    if cell["type"] != "$mem_v2":
        return [source for port in inputs for source in connections[port]]
    # A bit of a memory depends on the same bit of what is written.
    width = len(connections["WR_DATA"]) // max(1, len(connections["WR_CLK"]))
    place = connections["RD_DATA"].index(bit) % width
    others = [source for port in inputs if port != "WR_DATA" for source in connections[port]]
    return [*others, *connections["WR_DATA"][place::width]]


def _reasons(bits: Iterable[Any], used: set[Any]) -> dict[int, str]:
    return {
        index: CONSTANT if isinstance(bit, str) else UNUSED
        for index, bit in enumerate(bits)
        if isinstance(bit, str) or bit not in used
    }


def _common(instances: list[dict[int, str]]) -> dict[int, str]:
    """Return the bits that every instance has."""
    first, *others = instances
    return {bit: reason for bit, reason in first.items() if all(bit in other for other in others)}
