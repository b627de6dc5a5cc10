"""Gates and ports that a proof adds to a module, the graph of the module, and the search for a proof."""

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
from ternhw_quant.processes import run_program

#: Removes what is constant or double first. A search needs a register: where there is none, one is added.
_SEARCH = ("&scl", "&lcorr", "&status", "&addflop", "&put", "pdr")


class Gates:
    """Adds gates and ports to a module as Yosys has it in JSON."""

    def __init__(self, module: dict[str, Any]) -> None:
        self._module = module
        used = [bit for net in module["netnames"].values() for bit in net["bits"] if isinstance(bit, int)]
        self._bits = count(max(used, default=1) + 1)

    def bit(self) -> int:
        """Return a new bit."""
        return next(self._bits)

    def gate(self, kind: str, *inputs: Any, output: Any = None) -> Any:
        """Add a gate, `$_AND_`, `$_OR_`, `$_NOT_` or `$_BUF_`; return its output."""
        output = self.bit() if output is None else output
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

    def given(self, name: str, width: int) -> list[Any]:
        """Add an input; return its bits."""
        bits = [self.bit() for _ in range(width)]
        self._module["ports"][name] = {"direction": "input", "bits": bits}
        return bits

    def give(self, name: str, bits: Sequence[Any]) -> None:
        """Add an input that drives `bits`."""
        for bit, source in zip(bits, self.given(name, len(bits)), strict=True):
            self.gate("$_BUF_", source, output=bit)


def write_graph(folder: Path, name: str, module: dict[str, Any]) -> None:
    """Write a module, as Yosys has it in JSON, as a graph with the names of its ports and registers.

    All registers without an initial value begin with 0. The files in `folder` are ``proof.aag`` and
    ``proof.map``.
    """
    (folder / "proof.json").write_text(json.dumps({"modules": {name: module}}))
    run_yosys(
        "read_json proof.json",
        "memory_map",
        "setundef -init -zero",
        "opt -noff",
        "techmap",
        # Of single gates, all passes of `opt` take twice as long and leave a graph of the same size.
        "opt -fast -noff",
        "dfflegalize -cell $_DFF_P_ 01",
        "opt -fast -noff",
        "aigmap",
        "write_aiger -ascii -zinit -map proof.map proof.aag",
        folder=folder,
    )


def search(path: Path, seconds: int) -> int | None:
    """Return None if no output of a model is ever 1, the index of one that can be, or -1 if not known."""
    done = run_program(
        [_abc(), "-c", "; ".join([f"&r {path.name}", *_SEARCH])],
        cwd=path.parent, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds)),
    )  # fmt: skip
    status = re.search(r"Outputs = +(\d+)\. +Unsat = +(\d+)\.", done.stdout)
    if (status and status[1] == status[2]) or "Property proved" in done.stdout:
        return None
    wrong = re.search(r"Output (\d+) of miter .* was asserted in frame", done.stdout)
    if wrong:
        return int(wrong[1])
    if done.returncode >= 0 and "Property UNDECIDED" not in done.stdout:
        raise YosysError(f"ABC failed: {error_line(done.stdout)}", done.stdout)
    return -1


def _abc() -> str:
    """Return the path of ABC, which comes with Yosys."""
    import pyosys

    return str(Path(pyosys.__file__).with_name("yosys-abc"))
