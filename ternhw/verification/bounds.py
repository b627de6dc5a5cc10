"""Bounds of the numbers that the director sends: a pass that it offers fits the activation buffer.

The director refuses all others. ABC proves that for the director alone, whatever its inputs are. So a proof
of a fault in another module may rely on it.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ternhw.config import AcceleratorConfig
from ternhw.gateware.layouts import Job
from ternhw.gateware.yosys import run_yosys
from ternhw.verification.gates import Gates, search, write_graph
from ternhw.verification.graph import Graph
from ternhw.verification.netlist_mutants import escaped
from ternhw.verification.waivers import size_of

DIRECTOR = "director"  #: The module of the engine that checks what it reads.
_WORDS = 32  #: Bits of the number of words in a command.
#: Of CPU time of the search for one bound. Sizes take less than one. The words of a command add up over the
#: vectors of a pass: they take 17 in an array of 2×8, and are not proven in 20 in one of 4×32.
_SECONDS = 20


@dataclass(frozen=True, kw_only=True)
class Bound:
    """A number in an output of the director is from 1 to `most` while one of `valids` is high.

    Only bits that are the same in all these numbers are proven and used.

    Attributes
    ----------
    port : str
        Output of the director.
    low, width : int
        Lowest bit of the number in `port`, and its bits.
    most : int
    valids : tuple of str
        Outputs of the director.
    """

    port: str
    low: int
    width: int
    most: int
    valids: tuple[str, ...]

    @property
    def fixed(self) -> dict[int, int]:
        """Bits of `port`, and the value that each of them has."""
        bits = {self.low + bit: 0 for bit in range(self.most.bit_length(), self.width)}
        return bits | {self.low: 1} if self.most == 1 else bits


def director_bounds(config: AcceleratorConfig) -> list[Bound]:
    """Return the bounds that follow from the sizes of a configuration."""
    sizes = {"groups": "groups", "tail_beats": "beats_per_group", "row_beats": "buffer_beats"}
    bounds = [
        Bound(
            port="job",
            low=Job[name].offset,
            width=Job[name].width,
            most=size_of(config, size),
            valids=("job__valid", "unpack_job__valid"),
        )
        for name, size in {**sizes, "tokens": "tokens"}.items()
    ]
    words = {"order": config.buffer_beats * config.lanes * 32 // config.bus_bits} if config.gather else {}
    if config.io == "memory":
        words |= {f"{name}s": size_of(config, f"pass_{name}_words") for name in ("activation", "result")}
    bounds += [
        Bound(
            port=f"{name}_command__payload",
            low=config.address_bits,
            width=_WORDS,
            most=most,
            valids=(f"{name}_command__valid",),
        )
        for name, most in words.items()
    ]
    return bounds


def proven_bounds(folder: Path, config: AcceleratorConfig) -> list[Bound]:
    """Return those bounds of a configuration that are proven for its director, in the netlist in `folder`."""
    name = f"{config.name}.{DIRECTOR}"
    run_yosys(
        "read_rtlil netlist.il",
        f"hierarchy -check -top {escaped(name)}",
        "memory -nomap",
        "opt_clean",
        "write_json director.json",
        folder=folder,
    )
    module = json.loads((folder / "director.json").read_text())["modules"][name]
    bounds = director_bounds(config)
    outputs = _show_wrong(module, bounds)
    write_graph(folder, name, module)
    graph = Graph.read(folder / "proof.aag")
    path = folder / "bound.aig"
    found = []
    for bound, part in zip(bounds, outputs, strict=True):
        replace(graph, outputs=graph.outputs[part]).write(path)
        if search(path, _SECONDS) is None:
            found.append(bound)
    return found


def _show_wrong(module: dict[str, Any], bounds: Sequence[Bound]) -> list[slice]:
    """Let a director output only the bits that bounds fix, each 1 where it has the other value.

    Returns
    -------
    list of slice
        For each bound which of the outputs are its bits.
    """
    gates = Gates(module)
    ports = {name: port for name, port in module["ports"].items() if port["direction"] == "output"}
    for port in ports:
        del module["ports"][port]
    outputs, shown = [], 0
    for number, bound in enumerate(bounds):
        valid = gates.any([ports[each]["bits"][0] for each in bound.valids])
        bits = ports[bound.port]["bits"]
        wrong = [
            gates.gate("$_NOT_", bits[bit]) if value else bits[bit] for bit, value in bound.fixed.items()
        ]
        gates.show(f"wrong{number:02}", wrong, valid)
        outputs.append(slice(shown, shown + len(wrong)))
        shown += len(wrong)
    return outputs


def bounded(gates: Gates, bounds: Sequence[Bound], ports: dict[str, list[Any]]) -> dict[str, list[Any]]:
    """Return for each output of the director the bits that drive what it drove, with some of them fixed.

    Parameters
    ----------
    ports : dict of str to list
        By output of the director: new bits, which have any value.
    """
    driven = {port: list(bits) for port, bits in ports.items()}
    for bound in bounds:
        valid = gates.any([ports[each][0] for each in bound.valids])
        free = gates.gate("$_NOT_", valid)
        for bit, value in bound.fixed.items():
            sent = ports[bound.port][bit]
            driven[bound.port][bit] = (
                gates.gate("$_OR_", sent, valid) if value else gates.gate("$_AND_", sent, free)
            )
    return driven
