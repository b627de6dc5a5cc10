"""Names of the cells of a netlist that outlive changes elsewhere in the gateware.

Yosys numbers cells, and one more line of gateware anywhere in a module changes the numbers. Here a cell has
the name of the signal that it drives and a digest of what it computes from which signals. A cell that the
gateware names, an instance of a module, keeps that name.
"""

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

Cell = Mapping[str, Any]  #: As Yosys writes it in JSON.

_DIGITS = 6  #: Of a digest. Equal ones in a module get a number.
#: Amaranth numbers signals of one name.
_NUMBER = re.compile(r"\$\d+")


class CellNames:
    """The cells of one module.

    Parameters
    ----------
    module : mapping
        The module as Yosys writes it in JSON.
    """

    def __init__(self, module: Mapping[str, Any]) -> None:
        self._cells: Mapping[str, Cell] = module["cells"]
        self._named: dict[Any, str] = {}
        self._lines: dict[Any, str] = {}
        for name, net in sorted(module["netnames"].items()):
            if not net.get("hide_name"):
                for index, bit in enumerate(net["bits"]):
                    self._named.setdefault(bit, f"{_NUMBER.sub('', name)}[{index}]")
                    self._lines.setdefault(bit, str(net.get("attributes", {}).get("src", "")))
        self._drivers: dict[Any, tuple[str, str, int]] = {}
        self._readers: defaultdict[Any, list[str]] = defaultdict(list)
        for name, cell in module["cells"].items():
            for port, index, bit in _bits(cell, output=True):
                self._drivers[bit] = name, port, index
            for _, _, bit in _bits(cell, output=False):
                self._readers[bit].append(name)
        self._digests: dict[str, str] = {}
        self._names: dict[str, str] = {}

    def name(self, cell: str) -> str:
        """Return the name of a cell: kind, digest and signal where Yosys numbers it."""
        if not self._names:
            self._names = dict(self._all())
        return self._names[cell]

    def cells(self) -> Mapping[str, Cell]:
        """Return the cells by `name`."""
        return {self.name(cell): content for cell, content in self._cells.items()}

    def signal(self, cell: str) -> tuple[str, str]:
        """Return the nearest named signal that a cell drives, also through others, and its source lines.

        Both are empty if there is none.
        """
        bit = self._nearest(cell)
        return (_without_index(self._named[bit]), self._lines[bit]) if bit is not None else ("", "")

    def _all(self) -> Iterator[tuple[str, str]]:
        same: defaultdict[str, int] = defaultdict(int)
        # The order of Yosys's numbers is that of the gateware.
        for cell in sorted(self._cells, key=lambda each: list(map(int, re.findall(r"\d+", each)))):
            if not cell.startswith("$"):
                yield cell, f"instance {cell}"
                continue
            content = self._cells[cell]
            memory = content.get("parameters", {}).get("MEMID", "").removeprefix("\\")
            name = f"{content['type']} {self._digest(cell)} of {self.signal(cell)[0] or memory or 'a port'}"
            same[name] += 1
            yield cell, name if same[name] == 1 else f"{name} #{same[name]}"

    def _nearest(self, cell: str) -> Any:
        """Return the first bit by name among the named bits that a cell drives through fewest others."""
        seen, level = {cell}, [cell]
        while level:
            driven = [bit for each in level for _, _, bit in _bits(self._cells[each], output=True)]
            named = [bit for bit in driven if bit in self._named]
            if named:
                return min(named, key=lambda bit: self._named[bit])
            level = sorted({each for bit in driven for each in self._readers[bit]} - seen)
            seen |= set(level)
        return None

    def _digest(self, cell: str) -> str:
        """Return a digest of the expression that a cell computes, down to named signals."""
        if cell not in self._digests:
            self._digests[cell] = ""  # ends a loop of cells without a named signal
            content = self._cells[cell]
            ends = [self._named.get(bit, "") for _, _, bit in _bits(content, output=True)]
            starts = [f"{port}{self._text(bit)}" for port, _, bit in _bits(content, output=False)]
            memory = content.get("parameters", {}).get("MEMID", "")
            text = " ".join([content["type"], memory, *starts, "=", *ends])
            self._digests[cell] = hashlib.sha256(text.encode()).hexdigest()[:_DIGITS]
        return self._digests[cell]

    def _text(self, bit: Any) -> str:
        if bit in self._named or isinstance(bit, str):
            return self._named.get(bit, str(bit))  # a string is a constant
        if bit not in self._drivers:
            return "undriven"
        cell, port, index = self._drivers[bit]
        return f"{self._digest(cell)}{port}{index}"


def _bits(cell: Cell, *, output: bool) -> Iterator[tuple[str, int, Any]]:
    for port, bits in sorted(cell["connections"].items()):
        if (cell["port_directions"].get(port) == "output") == output:
            for index, bit in enumerate(bits):
                yield port, index, bit


def _without_index(bit: str) -> str:
    return bit[: bit.rindex("[")]
