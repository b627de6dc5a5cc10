"""The registers as a C header, for C99 and later and for C++."""

from ternhw.registers import REGISTERS, Field, Register

_HEAD = """\
/* Registers of a ternhw engine. Written by `ternhw header`; do not edit.
 *
 * TERNHW_<REGISTER> is a byte offset, TERNHW_<REGISTER>_<FIELD> a mask; ..._SHIFT is the place of its lowest
 * bit, ..._VALUE what a constant reads.
 */
#ifndef TERNHW_H
#define TERNHW_H
"""


def c_header() -> str:
    """Return the text of ``ternhw.h``: macros alone, so it needs no other header."""
    parts = [_HEAD, *(_register(each) for each in REGISTERS), "#endif\n"]
    return "\n".join(parts)


def _register(register: Register) -> str:
    lines = [f"/* {register.doc} */", _define(register.name, f"0x{register.address:02X}u")]
    for field in register.fields:
        name = register.name
        if register.divided:
            name = f"{register.name}_{field.name}"
            lines += [f"/* {field.doc} */", _define(name, f"0x{field.mask:08X}u")]
            lines.append(_define(f"{name}_SHIFT", str(field.low)))
        if _is_constant(field):
            lines.append(_define(f"{name}_VALUE", f"0x{field.reset:X}u"))
    return "\n".join(lines) + "\n"


def _is_constant(field: Field) -> bool:
    return field.access == "ro" and bool(field.reset)


def _define(name: str, value: str) -> str:
    return f"#define TERNHW_{name:<24} {value}"
