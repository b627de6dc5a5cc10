"""Proofs that a mutant changes nothing: the engine with the fault is equivalent to the one without.

Both begin with all registers at their initial values, or at 0 where these have none, and get the same inputs,
whatever these are, also resets. ABC proves by induction that their outputs never differ. Outputs that mean
nothing are not compared: a payload of a bus while its valid is low, and what is given to a memory that is not
enabled.

Large memories are left out: what they read is an input of both engines, and what they are given is an output.
As long as they are given the same, they hold the same and read the same.
"""

import json
import re
import resource
import subprocess
from collections.abc import Sequence
from functools import reduce
from itertools import count
from pathlib import Path
from typing import Any

from ternhw.gateware.yosys import YosysError, error_line, run_yosys
from ternhw.verification.netlist_mutants import SELECT, Mutant, escaped, module_of, mutate_command

#: A memory of more bits is left out; a smaller one is proven with its bits as registers.
_MEMORY_BITS = 1024
#: Each step leaves less to the next: equal registers; equal signals, by a quick solver and by a thorough one.
_STEPS = ("&scl", "&lcorr", "&scorr -C 1000", "&scorr -c -C 1000", "&status")
#: At last, a search for an invariant, which is only worth its time in a small module.
_SEARCH = ("&put", "orpos", "pdr")
_SECONDS = 40  #: Of CPU time of the longest proof. Most take a few seconds.


def proven(folder: Path, top: str, mutants: Sequence[Mutant]) -> list[Mutant]:
    """Return the mutants of the netlist in `folder` that are proven to change nothing.

    Tries the module of the fault with everything inside it, which is quick, and then the whole engine.
    """
    found: list[Mutant] = []
    for module in (*sorted({module_of(each, top) for each in mutants} - {top}), top):
        within = [each for each in mutants if module in (module_of(each, top), top) and each not in found]
        if within:
            prover = Prover(folder, top, module, within)
            found += [each for each in within if prover.proves(each, search=module != top)]
    return found


class Prover:
    """A module of the engine with some mutants, as a graph of and-gates and registers.

    Parameters
    ----------
    folder : Path
        Has the netlist, ``netlist.il`` (:func:`ternhw.verification.netlist_mutants.prepare`); gets files.
    top, module : str
        Name of the engine, and of the module that is proven.
    mutants : sequence of Mutant
        Those within the module that can be proven, at least one.
    """

    def __init__(self, folder: Path, top: str, module: str, mutants: Sequence[Mutant]) -> None:
        self._folder = folder
        width = max(mutant.number for mutant in mutants).bit_length()
        run_yosys(
            "read_rtlil netlist.il",
            *(mutate_command(each, top, control=f"-ctrl {SELECT} {width} {each.number}") for each in mutants),
            f"hierarchy -check -top {escaped(module)}",
            "flatten",
            "memory -nomap",
            "opt_clean",
            "write_json flat.json",
            folder=folder,
        )
        flat = json.loads((folder / "flat.json").read_text())["modules"][module]
        gates = _Gates(flat)
        _leave_out_memories(flat, gates)
        _hide_payloads(flat, gates)
        (folder / "proof.json").write_text(json.dumps({"modules": {module: flat}}))
        run_yosys(
            "read_json proof.json",
            "memory_map",
            "setundef -init -zero",
            "opt -noff",
            "techmap",
            "opt -noff",
            "dfflegalize -cell $_DFF_P_ 01",
            "opt -noff",
            "aigmap",
            "opt_clean",
            "write_aiger -zinit -map proof.map proof.aig",
            folder=folder,
        )
        #: By bit of `SELECT`: the index of the input.
        self._select = _inputs(folder / "proof.map", SELECT)

    def proves(self, mutant: Mutant, *, search: bool) -> bool:
        """Return whether a mutant is proven to change nothing. False means: not proven.

        With `search`, what induction leaves open is given to a search for an invariant.
        """
        miter = self._folder / "miter.aig"
        miter.unlink(missing_ok=True)
        # A miter needs registers: where there is none, one is added to both.
        both = [*self._chosen(0), "&addflop", "&w good.aig", *self._chosen(mutant.number), "&addflop"]
        printed = self._run(*both, "&miter -s good.aig", f"&w {miter.name}")
        if not miter.is_file():
            raise YosysError(f"ABC failed: {error_line(printed)}", printed)
        # A step that fails leaves the network as it is.
        printed = self._run(f"&r {miter.name}", *_STEPS, *_SEARCH * search)
        status = re.search(r"Outputs = +(\d+)\. +Unsat = +(\d+)\.", printed)
        return bool(status and status[1] == status[2]) or "Property proved" in printed

    def _run(self, *commands: str) -> str:
        """Run commands of ABC and return their output; it ends early if they take too long."""
        done = subprocess.run(
            [_abc(), "-c", "; ".join(commands)],
            cwd=self._folder, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS)),
        )  # fmt: skip
        return done.stdout

    def _chosen(self, number: int) -> list[str]:
        """Return commands of ABC that read the engine with one mutant, or with none."""
        bits = [f"&cof -V {index} -C {number >> bit & 1}" for bit, index in sorted(self._select.items())]
        return ["&r proof.aig", *bits]


def _abc() -> str:
    """Return the path of ABC, which comes with Yosys."""
    import pyosys

    return str(Path(pyosys.__file__).with_name("yosys-abc"))


def _inputs(names: Path, port: str) -> dict[int, int]:
    """Return by bit of an input port the index of the input of the graph."""
    lines = (line.split() for line in names.read_text().splitlines())
    return {int(line[2]): int(line[1]) for line in lines if (line[0], line[-1]) == ("input", port)}


class _Gates:
    """Adds gates and ports to a module as Yosys has it in JSON."""

    def __init__(self, module: dict[str, Any]) -> None:
        self._module = module
        used = [bit for net in module["netnames"].values() for bit in net["bits"] if isinstance(bit, int)]
        self._bits = count(max(used, default=1) + 1)

    def gate(self, kind: str, *inputs: Any, output: Any = None) -> Any:
        """Add a gate, `$_AND_`, `$_OR_` or `$_BUF_`; return its output."""
        output = next(self._bits) if output is None else output
        connections = {**{port: [bit] for port, bit in zip("AB", inputs, strict=False)}, "Y": [output]}
        self._module["cells"][f"proof_{len(self._module['cells'])}_{output}"] = {
            "type": kind,
            "port_directions": {port: "output" if port == "Y" else "input" for port in connections},
            "connections": connections,
        }
        return output

    def any(self, bits: Sequence[Any]) -> Any:
        first, *others = bits
        return reduce(lambda one, other: self.gate("$_OR_", one, other), others, first)

    def show(self, name: str, bits: Sequence[Any], enable: Any) -> None:
        """Add an output, or replace it: `bits` while `enable` is 1."""
        self._module["ports"][name] = {
            "direction": "output",
            "bits": [self.gate("$_AND_", bit, enable) for bit in bits],
        }
        self._module["netnames"].pop(name, None)

    def give(self, name: str, bits: Sequence[Any]) -> None:
        """Add an input that drives `bits`."""
        given = [next(self._bits) for _ in bits]
        self._module["ports"][name] = {"direction": "input", "bits": given}
        for bit, source in zip(bits, given, strict=True):
            self.gate("$_BUF_", source, output=bit)


def _leave_out_memories(module: dict[str, Any], gates: _Gates) -> None:
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


def _hide_payloads(module: dict[str, Any], gates: _Gates) -> None:
    """Let each payload that the module sends on a bus be 0 while its valid is low."""
    for name, port in list(module["ports"].items()):
        channel = _CHANNEL.fullmatch(name)
        valid = module["ports"].get(f"{channel[1]}valid") if channel else None
        if port["direction"] == "output" and valid and valid["direction"] == "output" and port != valid:
            gates.show(name, port["bits"], valid["bits"][0])
