"""The registers in SystemRDL 2.0, for PeakRDL and other tools of that language."""

from collections.abc import Iterator, Mapping

from ternhw.registers import REGISTERS, Access, Field, Register

#: What a host can do, in SystemRDL. The hardware writes what a host only reads or clears.
_ACCESS: Mapping[Access, str] = {
    "ro": "sw = r; hw = w;",
    "rw": "sw = rw; hw = r;",
    "w1": "sw = w; hw = r; onwrite = woset; singlepulse;",
    "w1c": "sw = rw; hw = w; onwrite = woclr;",
}


def systemrdl() -> str:
    """Return the text of ``ternhw.rdl``, with the address map ``ternhw_engine``."""
    lines = [
        "// Registers of a ternhw engine. Written by `ternhw header --systemrdl`; do not edit.",
        "addrmap ternhw_engine {",
        '    name = "ternhw engine";',
        "    default regwidth = 32;",
        "",
    ]
    for register in REGISTERS:
        lines += _register(register)
    return "\n".join([*lines, "};"]) + "\n"


def _register(register: Register) -> Iterator[str]:
    yield "    reg {"
    yield f"        desc = {_text(register.doc)};"
    for field in register.fields:
        yield f"        field {{ desc = {_text(field.doc)}; {_ACCESS[field.access]} }}"
        yield f"            {field.name}[{field.low + field.bits - 1}:{field.low}]{_reset(field)};"
    yield f"    }} {register.name} @ 0x{register.address:02X};"
    yield ""


def _reset(field: Field) -> str:
    return "" if field.reset is None else f" = {field.bits}'h{field.reset:X}"


def _text(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
