"""And-inverter graphs: a design with a choice of faults, and the model in which a proof looks at one fault.

A literal is an integer as in AIGER: twice the number of a node, plus 1 for its inverse; 0 and 1 are
constants.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal


@dataclass(frozen=True)
class Graph:
    """A design of and-gates and registers, all of which begin with 0.

    Attributes
    ----------
    inputs : list of int
        Literals.
    registers : list of (int, int)
        Literals of the value and of the next value.
    outputs : list of int
        Literals.
    gates : list of (int, int, int)
        Literals of output and inputs, each after those on which it depends.
    """

    inputs: list[int]
    registers: list[tuple[int, int]]
    outputs: list[int]
    gates: list[tuple[int, int, int]]

    @classmethod
    def read(cls, path: Path) -> "Graph":
        """Read a text file of AIGER whose registers begin with 0."""
        lines = iter(path.read_text().splitlines())
        counts = [int(word) for word in next(lines).split()[2:6]]
        parts = [[[int(word) for word in next(lines).split()] for _ in range(count)] for count in counts]
        inputs, registers, outputs, gates = parts
        return cls(
            inputs=[literal for (literal,) in inputs],
            registers=[(value, following) for value, following in registers],
            outputs=[literal for (literal,) in outputs],
            gates=[(output, one, other) for output, one, other in gates],
        )

    def write(self, path: Path) -> None:
        """Write the part on which the outputs depend as a binary file of AIGER."""
        path.write_bytes(_binary(_needed(self)))


#: What a model compares: the next value of a register, or an output, by its index in the graph.
Place = tuple[Literal["register", "output"], int]


@dataclass(frozen=True)
class Model:
    """A graph whose outputs are 1 where a fault shows, and what each of them compares."""

    graph: Graph
    places: list[Place]


def model(graph: Graph, good: Mapping[int, int], faulty: Mapping[int, int], split: Collection[int]) -> Model:
    """Return a model of a design without and with a fault, which share all registers outside `split`.

    An output of the model is 1 in a cycle in which an output of the design differs, or in which a shared
    register would differ from then on. While none was 1, the shared registers are right for both. So if none
    is ever 1, no output of the design ever differs.

    Parameters
    ----------
    good, faulty : mapping of int to int
        By index of an input: its constant value, 0 or 1, without and with the fault.
    split : collection of int
        Indices of the registers of which each of the two has its own.
    """
    gates = _Gates()
    inputs = [gates.node() for index in range(len(graph.inputs)) if index not in good]
    free = iter(inputs)
    one = {0: 0}
    for index, literal in enumerate(graph.inputs):
        one[literal] = good[index] if index in good else next(free)
    other = one | {graph.inputs[index]: value for index, value in faulty.items()}
    for index, (value, _) in enumerate(graph.registers):
        one[value] = other[value] = gates.node()
        if index in split:
            other[value] = gates.node()
    for output, left, right in graph.gates:
        pair, faulty_pair = ((_of(each, left), _of(each, right)) for each in (one, other))
        one[output] = gates.both(*pair)
        other[output] = one[output] if pair == faulty_pair else gates.both(*faulty_pair)
    registers = [(one[value], _of(one, following)) for value, following in graph.registers]
    for index in sorted(split):
        value, following = graph.registers[index]
        registers.append((other[value], _of(other, following)))
    compared: list[tuple[Place, int]] = [
        (("register", index), following)
        for index, (_, following) in enumerate(graph.registers)
        if index not in split
    ]
    compared += [(("output", index), literal) for index, literal in enumerate(graph.outputs)]
    differs = [(place, gates.differ(_of(one, literal), _of(other, literal))) for place, literal in compared]
    shown = [(place, literal) for place, literal in differs if literal]
    found = Graph(inputs, registers, [literal for _, literal in shown], gates.made)
    return Model(found, [place for place, _ in shown])


def _of(literals: Mapping[int, int], literal: int) -> int:
    return literals[literal & ~1] ^ literal & 1


class _Gates:
    """Makes nodes; equal gates are made once."""

    def __init__(self) -> None:
        self.made: list[tuple[int, int, int]] = []
        self._nodes = 0
        self._known: dict[tuple[int, int], int] = {}

    def node(self) -> int:
        self._nodes += 1
        return 2 * self._nodes

    def both(self, one: int, other: int) -> int:
        """Return the literal of "one and other"."""
        one, other = min(one, other), max(one, other)
        if one == 0 or one ^ other == 1:
            return 0
        if one in (1, other):
            return other
        if (one, other) not in self._known:
            output = self.node()
            self._known[one, other] = output
            self.made.append((output, one, other))
        return self._known[one, other]

    def differ(self, one: int, other: int) -> int:
        if one == other:
            return 0
        return self.both(self.both(one, other) ^ 1, self.both(one ^ 1, other ^ 1) ^ 1)


def _needed(graph: Graph) -> Graph:
    """Return the graph without what no output depends on."""
    sources = {value: (following,) for value, following in graph.registers}
    depends = sources | {output: pair for output, *pair in graph.gates}
    needed: set[int] = set()
    waiting = [literal & ~1 for literal in graph.outputs]
    while waiting:
        node = waiting.pop()
        if node not in needed:
            needed.add(node)
            waiting += [literal & ~1 for literal in depends.get(node, ())]
    return Graph(
        [literal for literal in graph.inputs if literal in needed],
        [each for each in graph.registers if each[0] in needed],
        graph.outputs,
        [each for each in graph.gates if each[0] in needed],
    )


def _binary(graph: Graph) -> bytes:
    nodes = [*graph.inputs, *(each[0] for each in graph.registers), *(each[0] for each in graph.gates)]
    numbers = {0: 0} | {node: 2 * number for number, node in enumerate(nodes, 1)}
    sizes = (len(graph.inputs), len(graph.registers), len(graph.outputs), len(graph.gates))
    lines = [f"aig {len(nodes)} {' '.join(map(str, sizes))}"]
    lines += [str(_of(numbers, following)) for _, following in graph.registers]
    lines += [str(_of(numbers, literal)) for literal in graph.outputs]
    body = bytearray()
    for output, *pair in graph.gates:
        low, high = sorted(_of(numbers, literal) for literal in pair)
        body += _varying(numbers[output] - high) + _varying(high - low)
    return "".join(f"{line}\n" for line in lines).encode() + bytes(body)


def _varying(number: int) -> bytes:
    """Return a number in groups of seven bits, the lowest first, as AIGER has it."""
    groups: Sequence[int] = [number >> bit & 127 for bit in range(0, max(1, number.bit_length()), 7)]
    return bytes([*(each | 128 for each in groups[:-1]), groups[-1]])
