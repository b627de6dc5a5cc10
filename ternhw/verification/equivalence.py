"""Proofs that a mutant changes nothing: the engine with the fault is equivalent to the one without.

Both begin with all registers at their initial values, or at 0 where these have none, and get the same inputs,
whatever these are, also resets. ABC proves that their outputs never differ, by a search for an invariant
(`pdr`). They share the registers that the fault does not reach (:func:`ternhw.verification.graph.model`), so
there is one engine to search, not two. Outputs that mean nothing are not compared: a payload of a bus while
its valid is low, and what is given to a memory that is not enabled.

Large memories are left out: what they read is an input of both engines, and what they are given is an output.
As long as they are given the same, they hold the same and read the same. The modules within a module that is
proven alone are left out in the same way.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from ternhw.config import AcceleratorConfig
from ternhw.gateware.yosys import run_yosys
from ternhw.image import UNIT_BYTES
from ternhw.verification.bounds import DIRECTOR, Bound, bounded, proven_bounds
from ternhw.verification.gates import Gates, search, write_graph
from ternhw.verification.graph import Graph, model
from ternhw.verification.netlist_mutants import (
    CLOCKS,
    SELECT,
    Mutant,
    escaped,
    module_of,
    mutate_command,
)

#: A memory of more bits is left out; a smaller one is proven with its bits as registers.
_MEMORY_BITS = 1024
_SECONDS = 4  #: Of CPU time of one search. Most take less than one.
_DIRECTOR_SECONDS = 30  #: The same in the director alone: the second try, which is quicker, leaves it out.
_ROUNDS = 16  #: Most searches for one mutant: after each, one more register has a copy for the fault.
#: Input of the graph: the host obeys its rule.
_RULE = "proof_rule"


class Proofs:
    """Mutants that are proven to change nothing.

    Attributes
    ----------
    always : list of Mutant
        Whatever the inputs are.
    by_rule : list of Mutant
        If PROGRAM is a multiple of 64 whenever a program starts, as docs/registers.md demands of the host.
    """

    def __init__(self) -> None:
        self.always: list[Mutant] = []
        self.by_rule: list[Mutant] = []


def prove(
    folder: Path,
    top: str,
    mutants: Sequence[Mutant],
    *,
    config: AcceleratorConfig | None = None,
    jobs: int = 1,
) -> Proofs:
    """Try to prove that mutants of the netlist in `folder` change nothing.

    Tries the module of the fault alone, which is quick, then the engine without its director, and then the
    whole engine.

    Parameters
    ----------
    folder : Path
        Has the netlist, ``netlist.il`` (:func:`ternhw.verification.netlist_mutants.prepare`); gets files.
    top : str
        Name of the engine.
    config : AcceleratorConfig or None
        Of the engine; without one, the second try is left out.
    jobs : int
        Proofs at the same time.
    """
    found = Proofs()
    modules = defaultdict(list)
    for each in mutants:
        modules[module_of(each, top)].append(each)
    with ThreadPoolExecutor(jobs) as pool, _cancelled(pool):
        for module, within in sorted(modules.items()):
            if module != top:
                alone = Prover(folder, top, module, within).proves
                found.always += [
                    each for each, proven in zip(within, pool.map(alone, within), strict=True) if proven
                ]
        if config is not None:
            outside = [each for each in mutants if each not in found.always and each.module != DIRECTOR]
            if outside:
                beside = Prover(folder, top, top, outside, bounds=proven_bounds(folder, config)).proves
                proofs = zip(outside, pool.map(beside, outside), strict=True)
                found.always += [each for each, proven in proofs if proven]
        left = [each for each in mutants if each not in found.always]
        if left:
            engine = Prover(folder, top, top, left).proves
            ruled = [
                each
                for each, proven in zip(left, pool.map(partial(engine, rule=True), left), strict=True)
                if proven
            ]
            for each, proven in zip(ruled, pool.map(engine, ruled), strict=True):
                (found.always if proven else found.by_rule).append(each)
    return found


class Prover:
    """A module of the engine with some mutants, as a graph of and-gates and registers.

    Parameters
    ----------
    folder : Path
        Has the netlist, ``netlist.il``; gets files.
    top, module : str
        Name of the engine, and of the module that is proven: with everything inside it if it is the engine,
        alone if not.
    mutants : sequence of Mutant
        Those within the module that can be proven, at least one.
    bounds : sequence of Bound or None
        If given, the director of the engine is left out: it may send anything that keeps these bounds.
    """

    def __init__(
        self,
        folder: Path,
        top: str,
        module: str,
        mutants: Sequence[Mutant],
        *,
        bounds: Sequence[Bound] | None = None,
    ) -> None:
        self._folder = folder
        self._seconds = _DIRECTOR_SECONDS if module == f"{top}.{DIRECTOR}" else _SECONDS
        width = max(mutant.number for mutant in mutants).bit_length()
        director = escaped(f"{top}.{DIRECTOR}")
        kept = [] if bounds is None else [f"setattr -mod -set keep_hierarchy 1 {director}"]
        run_yosys(
            "read_rtlil netlist.il",
            *(mutate_command(each, top, control=f"-ctrl {SELECT} {width} {each.number}") for each in mutants),
            f"hierarchy -check -top {escaped(module)}",
            *kept,
            *(["flatten"] if module == top else []),
            "memory -nomap",
            "opt_clean",
            "write_json flat.json",
            folder=folder,
        )
        flat = json.loads((folder / "flat.json").read_text())["modules"][module]
        gates = Gates(flat)
        _obey_rule(flat, gates)
        _leave_out_modules(flat, gates, bounds or ())
        _leave_out_memories(flat, gates)
        _hide_payloads(flat, gates)
        write_graph(folder, module, flat)
        self._graph = Graph.read(folder / "proof.aag")
        names = _Names(folder / "proof.map")
        self._select, self._rule = names.inputs(SELECT), names.inputs(_RULE)
        self._registers = names.registers()

    def proves(self, mutant: Mutant, *, rule: bool = False) -> bool:
        """Return whether a mutant is proven to change nothing. False means: not proven.

        With `rule`, the host obeys its rule for PROGRAM.
        """
        ruled = dict.fromkeys(self._rule.values(), int(rule))
        good = ruled | dict.fromkeys(self._select.values(), 0)
        faulty = ruled | {index: mutant.number >> bit & 1 for bit, index in self._select.items()}
        split: set[int] = set()
        for _ in range(_ROUNDS):
            looked = model(self._graph, good, faulty, split)
            if not looked.places:
                return True
            path = self._folder / f"model{mutant.number}.aig"
            looked.graph.write(path)
            wrong = search(path, self._seconds)
            if wrong is None:
                return True
            kind, index = looked.places[wrong] if wrong >= 0 else ("output", 0)
            if kind == "output":
                return False
            split |= self._registers[index]
        return False


class _Names:
    """The names that Yosys writes beside a graph."""

    def __init__(self, path: Path) -> None:
        self._lines = [line.split() for line in path.read_text().splitlines()]

    def inputs(self, port: str) -> dict[int, int]:
        """Return by bit of a port the index of the input of the graph."""
        return {int(each[2]): int(each[1]) for each in self._lines if (each[0], each[-1]) == ("input", port)}

    def registers(self) -> Mapping[int, set[int]]:
        """Return by the index of a register of one bit all that have its name: those of one signal."""
        signals = defaultdict(set)
        names = {int(each[1]): each[-1] for each in self._lines if each[0] in ("latch", "invlatch")}
        for index, name in names.items():
            signals[name].add(index)
        return _Signals({index: signals[name] for index, name in names.items()})


class _Signals(dict[int, set[int]]):
    """A register without a name is a signal of its own."""

    def __missing__(self, index: int) -> set[int]:
        return {index}


@contextmanager
def _cancelled(pool: ThreadPoolExecutor) -> Iterator[None]:
    """Drop the proofs that have not begun if the block fails: the pool would do them all."""
    try:
        yield
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        raise


def _leave_out_modules(module: dict[str, Any], gates: Gates, bounds: Sequence[Bound]) -> None:
    """Make what the modules within a module send inputs of it, and what they are given outputs.

    What the director sends keeps the bounds.
    """
    for name, cell in sorted(module["cells"].items()):
        if cell["type"].startswith("$"):
            continue
        del module["cells"][name]
        sent = {}
        for port, bits in cell["connections"].items():
            if cell["port_directions"][port] == "output":
                sent[port] = gates.given(f"{name}.{port}", len(bits))
            elif port not in CLOCKS:
                gates.show(f"{name}.{port}", bits, "1")
        for port, bits in bounded(gates, bounds if name == DIRECTOR else (), sent).items():
            for bit, source in zip(cell["connections"][port], bits, strict=True):
                gates.gate("$_BUF_", source, output=bit)


def _obey_rule(module: dict[str, Any], gates: Gates) -> None:
    """Add an input that, while it is 1, lets the director see 0 in the bits of PROGRAM below 64 bytes."""
    if "director.program" not in module["netnames"]:
        return
    cells = [cell for name, cell in module["cells"].items() if name.startswith("$flatten\\director.")]
    program = module["netnames"]["director.program"]["bits"]
    rule = gates.bit()
    gates.give(_RULE, [rule])
    free = gates.gate("$_NOT_", rule)
    for bit in program[: UNIT_BYTES.bit_length() - 1]:
        seen = gates.gate("$_AND_", bit, free)
        for cell in cells:
            for port, bits in cell["connections"].items():
                if cell["port_directions"][port] != "output":
                    cell["connections"][port] = [seen if each == bit else each for each in bits]


def _leave_out_memories(module: dict[str, Any], gates: Gates) -> None:
    """Make what large memories read inputs of the module, and what they are given outputs."""
    memories = {name: cell for name, cell in module["cells"].items() if cell["type"] == "$mem_v2"}
    for name, cell in sorted(memories.items()):
        size, width, places = (int(cell["parameters"][key], 2) for key in ("SIZE", "WIDTH", "ABITS"))
        if size * width <= _MEMORY_BITS:
            continue
        del module["cells"][name]
        ports = cell["connections"]
        gates.give(f"{name}.RD_DATA", ports["RD_DATA"])
        for port in ("RD_EN", "RD_ARST", "RD_SRST", "WR_EN"):
            gates.show(f"{name}.{port}", ports[port], "1")
        for index, enable in enumerate(ports["RD_EN"]):
            address = ports["RD_ADDR"][index * places :][:places]
            gates.show(f"{name}.RD_ADDR.{index}", address, enable)
        for index in range(len(ports["WR_CLK"])):
            enables, data = (ports[port][index * width :][:width] for port in ("WR_EN", "WR_DATA"))
            address = ports["WR_ADDR"][index * places :][:places]
            gates.show(f"{name}.WR_ADDR.{index}", address, gates.any(enables))
            for bit, (value, enable) in enumerate(zip(data, enables, strict=True)):
                gates.show(f"{name}.WR_DATA.{index}.{bit}", [value], enable)


#: A signal of a channel of AXI4, AXI4-Lite or AXI4-Stream, at the engine or within it.
_CHANNEL = re.compile(r"((?:[ms]_axi[ls]?_|bus__|axi__)(?:ar|aw|r|w|b|t)(?:__)?)\w+")


def _hide_payloads(module: dict[str, Any], gates: Gates) -> None:
    """Let each payload that the module sends on a bus be 0 while its valid is low."""
    for name, port in list(module["ports"].items()):
        channel = _CHANNEL.fullmatch(name)
        valid = module["ports"].get(f"{channel[1]}valid") if channel else None
        if port["direction"] == "output" and valid and valid["direction"] == "output" and port != valid:
            gates.show(name, port["bits"], valid["bits"][0])
