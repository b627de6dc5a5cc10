"""The harness: Verilog around a design that has more ports than a package has pins.

One pin fills a shift register that drives every input of the design. A tree of registered XORs reduces all
outputs to another pin. No input is constant and no output unused, so synthesis removes nothing of the design.
No path of the harness is longer than one LUT, so the measured clock is that of the design.
"""

from dataclasses import dataclass

#: Inputs of a row that differ from row to row; activations differ from token to token; the rest is shared.
_OF_ROW = ("trits", "scales", "constant")
_OF_TOKEN = ("activations", "offset_sum", "offset_top")

#: Outputs that one register of the fold takes: the inputs of a LUT4.
_FOLD = 4


@dataclass(frozen=True, kw_only=True)
class Port:
    """A port of a Verilog module; `direction` is ``"input"`` or ``"output"``."""

    name: str
    direction: str
    width: int


def array_ports(row: list[Port], *, rows: int, tokens: int) -> list[Port]:
    """Return the ports of `rows` × `tokens` rows, which share inputs as in the engine."""
    copies = {"clk": 1, "rst": 1}
    for port in row:
        if port.direction == "output":
            copies[port.name] = rows * tokens
        elif port.name in _OF_ROW:
            copies[port.name] = rows
        elif port.name in _OF_TOKEN:
            copies[port.name] = tokens
    return [
        Port(name=port.name, direction=port.direction, width=port.width * copies.get(port.name, 1))
        for port in row
    ]


def array_verilog(name: str, row_module: str, row: list[Port], *, rows: int, tokens: int) -> str:
    """Return a module `name` of `rows` × `tokens` instances of `row_module` and nothing else."""
    lines = [_header(name, array_ports(row, rows=rows, tokens=tokens))]
    for token in range(tokens):
        for index in range(rows):
            place = {"output": token * rows + index, "row": index, "token": token}
            connections = ", ".join(f".{port.name}({_slice(port, place)})" for port in row)
            lines.append(f"  {row_module} row_{token}_{index} ({connections});")
    return "\n".join([*lines, "endmodule", ""])


def harness_verilog(name: str, design_module: str, ports: list[Port]) -> str:
    """Return a module `name` with pins ``clk``, ``i``, ``o`` around one instance ``dut`` of the design."""
    inputs = [port for port in ports if port.direction == "input" and port.name != "clk"]
    outputs = [port for port in ports if port.direction == "output"]
    bits_in = sum(port.width for port in inputs)
    bits_out = sum(port.width for port in outputs)
    lines = [
        f"module {name}(input clk, input i, output o);",
        f"  reg [{bits_in - 1}:0] shift;",
        "  always @(posedge clk) shift <= {shift, i};",
        f"  wire [{bits_out - 1}:0] fold_0;",
    ]
    connections = [".clk(clk)"]
    for bus, group in (("shift", inputs), ("fold_0", outputs)):
        first = 0
        for port in group:
            connections.append(f".{port.name}({bus}[{first + port.width - 1}:{first}])")
            first += port.width
    lines.append(f"  {design_module} dut ({', '.join(connections)});")
    level, width = 0, bits_out
    while width > 1 or level == 0:
        narrower = -(-width // _FOLD)
        lines.append(f"  reg [{narrower - 1}:0] fold_{level + 1};")
        for bit in range(narrower):
            taken = f"{min(width, (bit + 1) * _FOLD) - 1}:{bit * _FOLD}"
            lines.append(f"  always @(posedge clk) fold_{level + 1}[{bit}] <= ^fold_{level}[{taken}];")
        level, width = level + 1, narrower
    return "\n".join([*lines, f"  assign o = fold_{level}[0];", "endmodule", ""])


def _header(name: str, ports: list[Port]) -> str:
    declared = ", ".join(f"{port.direction} [{port.width - 1}:0] {port.name}" for port in ports)
    return f"module {name}({declared});"


def _slice(port: Port, place: dict[str, int]) -> str:
    if port.direction == "output":
        copy = place["output"]
    elif port.name in _OF_ROW:
        copy = place["row"]
    elif port.name in _OF_TOKEN:
        copy = place["token"]
    else:
        return port.name
    return f"{port.name}[{(copy + 1) * port.width - 1}:{copy * port.width}]"
