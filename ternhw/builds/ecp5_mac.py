"""The link of a systolic chain in ECP5 primitives: selection and addition in one carry cell per two bits.

A CCU2C adds in two look-up tables of four inputs. An adder needs two of them, the activation and the partial
sum; the other two take the trit as it is stored, and the multiplexer disappears. Yosys does not find this:
it maps the selection to tables of its own, half as many cells again.
"""

from ternhw.gateware.mac import sum_bits

#: Per bit of the sum: A the activation, B the partial sum, C and D the trit's bits, plus and minus. Propagate
#: is B for 00, A ⊕ B for +1, ¬(A ⊕ B) for −1, ¬B for 11, which adds −1. Where propagate is 0, both operands
#: are equal, so the carry out is B; the cell takes it from the first four bits: 1100, which is B.
SELECT_AND_ADD = 0x396C

#: With B = C = D = 1 propagate is 0 and the carry out is A, whatever the carry in: it starts a chain.
START_CARRY = 0x000A

#: Position 0 has no partial sum: A the activation, B and C the trit's bits. A if B, or ¬A if C.
SELECT = 0xD8D8


def ecp5_mac(name: str, activation_bits: int, position: int, *, carry_in: str = "1'bx") -> str:
    """Return Verilog of a module that equals ``TernaryMac(activation_bits, position)``.

    Parameters
    ----------
    name : str
        Of the module.
    carry_in : str
        What feeds the first cell's carry input, which is ignored: nextpnr spends a cell on a constant there
        and none on x. A proof makes it a port ``carry_in``.
    """
    before = sum_bits(activation_bits, position) if position else 1
    width = sum_bits(activation_bits, position + 1)
    ports = "clk, x, trit, i, o" + (f", {carry_in}" if carry_in.isidentifier() else "")
    lines = [
        f"module {name}({ports});",
        "  input clk;",
        f"  input [{activation_bits - 1}:0] x;",
        "  input [1:0] trit;",
        f"  input [{before - 1}:0] i;",
        f"  output reg [{width - 1}:0] o;",
        *([f"  input {carry_in};"] if carry_in.isidentifier() else []),
        f"  wire [{width - 1}:0] s;",
        *(_selection(width) if position == 0 else _carry_chain(width, activation_bits, before, carry_in)),
        "  always @(posedge clk) o <= s;",
        "endmodule",
    ]
    return "\n".join(lines) + "\n"


def _selection(width: int) -> list[str]:
    return [
        f"  LUT4 #(.INIT(16'h{SELECT:04X})) select_{bit}"
        f" (.A(x[{bit}]), .B(trit[0]), .C(trit[1]), .D(1'b0), .Z(s[{bit}]));"
        for bit in range(width)
    ]


def _carry_chain(width: int, activation_bits: int, before: int, carry_in: str) -> list[str]:
    """Return cells of two bits each: the start of the carry, the sum, and a spare bit if that is odd."""
    bits = [_start()]
    bits += [
        (SELECT_AND_ADD, f"x[{min(bit, activation_bits - 1)}]", f"i[{min(bit, before - 1)}]", "trit[0]",
         "trit[1]", f"s[{bit}]")
        for bit in range(width)
    ]  # fmt: skip
    if len(bits) % 2:
        bits.append((0, "1'b0", "1'b0", "1'b0", "1'b0", ""))
    lines, carry = [], carry_in
    for index, (low, high) in enumerate(zip(bits[0::2], bits[1::2], strict=True)):
        last = index == len(bits) // 2 - 1
        pins = [
            f".{pin}{half}({value})"
            for half, bit in enumerate((low, high))
            for pin, value in zip("ABCDS", bit[1:], strict=True)
        ]
        lines += [
            f"  wire carry_{index};",
            f"  CCU2C #(.INIT0(16'h{low[0]:04X}), .INIT1(16'h{high[0]:04X}),",
            '    .INJECT1_0("NO"), .INJECT1_1("NO"))',
            f"    add_{index} (.CIN({carry}), {', '.join(pins)}, .COUT({'' if last else f'carry_{index}'}));",
        ]
        carry = f"carry_{index}"
    return lines


def _start() -> tuple[int, str, str, str, str, str]:
    return (START_CARRY, "1'b0", "1'b1", "1'b1", "1'b1", "")
