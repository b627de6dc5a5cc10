"""Faults are proven equivalent if they are, alone or by the rule of the host, and only then."""

import itertools
import json
import random

import pytest

from ternhw.verification.equivalence import prove
from ternhw.verification.graph import Graph, model
from ternhw.verification.netlist_mutants import Mutant
from tests.verification.netlists import write_netlist

#: `held` is kept while nothing comes and is read only in the cycle after something came. `late` is high when
#: its counter is full. `director` changes a program that is no multiple of 64. `outer` gives `c` to `inner`,
#: which ignores it.
VERILOG = """
module top(
    input clk, input go, input d, input [7:0] wanted, output y, output late, output [7:0] first, output o
);
  reg [7:0] program;
  always @(posedge clk) program <= wanted;
  \\top.held held(.clk(clk), .go(go), .d(d), .y(y));
  \\top.late late_part(.clk(clk), .go(go), .late(late));
  \\top.director director(.program(program), .first(first));
  \\top.outer outer(.a(go), .b(d), .o(o));
endmodule
module \\top.held (input clk, input go, input d, output y);
  reg held, valid;
  always @(posedge clk) begin valid <= go; held <= go ? d : held; end
  assign y = valid & held;
endmodule
module \\top.late (input clk, input go, output late);
  reg [3:0] count;
  always @(posedge clk) count <= count + go;
  assign late = count == 15;
endmodule
module \\top.director (input [7:0] program, output [7:0] first);
  assign first = {program[7:1], program[0] ^ |program[5:0]};
endmodule
module \\top.outer (input a, input b, output o);
  wire c;
  assign c = a & b;
  \\top.outer.inner inner(.a(a), .b(c), .o(o));
endmodule
module \\top.outer.inner (input a, input b, output o);
  wire nothing;
  assign nothing = b ^ b;
  assign o = a | nothing;
endmodule
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return write_netlist(tmp_path_factory.mktemp("netlist"), VERILOG)


#: Module, cell, port and fault, and how it is proven.
FAULTS = [
    # Always stored: only what nothing reads differs.
    ("held", "$mux", "S", "const1", "always"),
    ("held", "$mux", "S", "const0", "not"),
    ("held", "$mux", "S", "inv", "not"),
    ("held", "$and", "A", "const1", "not"),
    # It takes 15 cycles to see it.
    ("late", "$eq", "Y", "const0", "not"),
    # What is made 0 is 0 if the host obeys its rule.
    ("director", "$reduce_or", "Y", "const0", "by rule"),
    ("director", "$reduce_or", "Y", "const1", "not"),
    # `outer` alone does not know that its module ignores what it is given; the whole engine does.
    ("outer", "$and", "Y", "inv", "always"),
    ("outer.inner", "$or", "A", "inv", "not"),
]


def mutant(folder, number, module, kind, port, fault):
    cells = json.loads((folder / "netlist.json").read_text())["modules"][f"top.{module}"]["cells"]
    (cell,) = [key for key, cell in cells.items() if cell["type"] == kind]
    return Mutant(
        number=number, group="control", module=module, cell=cell, name="", port=port, bit=0, fault=fault,
        condition=None, source="",
    )  # fmt: skip


@pytest.mark.synth
def test_faults_are_proven_equivalent_only_if_they_are(folder):
    mutants = [mutant(folder, number, *fault) for number, (*fault, _) in enumerate(FAULTS, 1)]
    proofs = prove(folder, "top", mutants, jobs=2)
    found = [
        "always" if each in proofs.always else "by rule" if each in proofs.by_rule else "not"
        for each in mutants
    ]
    assert found == [proven for *_, proven in FAULTS]


def drawn_graph(chance):
    """Return a graph of three inputs, the last one choosing a fault, three registers and two outputs."""
    nodes = [2 * number for number in range(1, 7)]
    inputs, values, gates = nodes[:3], nodes[3:], []
    for number in range(7, 19):
        one, other = (node ^ chance.randrange(2) for node in chance.sample(nodes, 2))
        gates.append((2 * number, max(one, other), min(one, other)))
        nodes.append(2 * number)

    def any_literal():
        return chance.choice(nodes[3:]) ^ chance.randrange(2)

    return Graph(inputs, [(value, any_literal()) for value in values], [any_literal(), any_literal()], gates)


def step(graph, state, given):
    """Return outputs and next state of a graph."""
    known = {0: 0} | dict(zip(graph.inputs, given, strict=True))
    known |= {value: bit for (value, _), bit in zip(graph.registers, state, strict=True)}

    def of(literal):
        return known[literal & ~1] ^ literal & 1

    for output, one, other in graph.gates:
        known[output] = of(one) & of(other)
    return tuple(map(of, graph.outputs)), tuple(of(following) for _, following in graph.registers)


def reachable(state, following):
    """Return all states that can be reached from one."""
    seen, waiting = {state}, [state]
    while waiting:
        for after in following(waiting.pop()):
            if after not in seen:
                seen.add(after)
                waiting.append(after)
    return seen


def silent(graph):
    """Return whether no output of a graph is ever 1."""
    choices = list(itertools.product((0, 1), repeat=len(graph.inputs)))
    start = (0,) * len(graph.registers)
    states = reachable(start, lambda state: [step(graph, state, given)[1] for given in choices])
    return not any(any(step(graph, state, given)[0]) for state in states for given in choices)


def equivalent(graph):
    """Return whether the last input, constant, never makes a difference to an output."""
    choices = list(itertools.product((0, 1), repeat=2))

    def after(pair):
        return [
            tuple(step(graph, state, (*given, fault))[1] for fault, state in enumerate(pair))
            for given in choices
        ]

    start = ((0, 0, 0), (0, 0, 0))
    return all(
        step(graph, one, (*given, 0))[0] == step(graph, other, (*given, 1))[0]
        for one, other in reachable(start, after)
        for given in choices
    )


def test_silent_model_means_that_the_fault_never_shows():
    chance = random.Random(5)
    seen = {True: 0, False: 0}
    for _ in range(300):
        graph = drawn_graph(chance)
        truth = equivalent(graph)
        for count in range(4):
            for split in itertools.combinations(range(3), count):
                if silent(model(graph, {2: 0}, {2: 1}, split).graph):
                    assert truth, (graph, split)
        # With a copy of every register the model is exact.
        assert silent(model(graph, {2: 0}, {2: 1}, range(3)).graph) == truth
        seen[truth] += 1
    assert min(seen.values()) > 20


def test_model_is_written_as_aiger_has_it(tmp_path):
    # y = a & b, and a register that takes y; the fault makes b 1, and nothing needs the third input.
    graph = Graph([2, 4, 6], [(8, 10)], [8], [(10, 4, 2)])
    found = model(graph, {1: 0}, {1: 1}, {0})
    assert found.places == [("output", 0)]
    found.graph.write(tmp_path / "model.aig")
    # Without the fault the register is 0 for ever: what differs is its copy, which takes a.
    inputs, registers, outputs, gates = map(
        int, (tmp_path / "model.aig").read_bytes().split(b"\n")[0].split()[2:]
    )
    assert (inputs, outputs) == (1, 1)
    assert registers == 2
    assert gates == 3


def test_text_of_aiger_is_read(tmp_path):
    (tmp_path / "graph.aag").write_text("aag 4 2 1 1 1\n2\n4\n6 8\n7\n8 4 2\ni0 a\n")
    assert Graph.read(tmp_path / "graph.aag") == Graph([2, 4], [(6, 8)], [7], [(8, 4, 2)])
