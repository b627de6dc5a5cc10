"""Translate the CUDA library's source to C++ for device.h: launches, shared memory, asm and includes.

Everything else of the source is compiled as it is. The translator refuses what it does not know, so that
nobody adds a construct to the kernels that the tests leave out.
"""

import re
from collections.abc import Iterator

#: What device.h declares instead.
_INCLUDES = r'#include <cuda_\w+\.h>\n|#include "\w+\.h"\n|#pragma once\n'
#: Opcode → how its operands are called in device.h.
_MMA = {
    "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32": "device::mma_m16n8k16<device::half_to_float>",
    "mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32": "device::mma_m16n8k16<device::bfloat_to_float>",
    "mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32": "device::mma_m16n8k32",
}
_LOAD = "ld.global.nc.L1::no_allocate.v4.u32"


def translate(sources: dict[str, str]) -> str:
    """Return one C++ source of the files of the library.

    Parameters
    ----------
    sources : dict of str to str
        Text by file name, in the order in which they include each other.

    Raises
    ------
    ValueError
        If an instruction or a construct is not known.
    """
    text = "\n".join(re.sub(_INCLUDES, "", source) for source in sources.values())
    bounds = _bounds(text)
    text = _statements(text, "asm", _assembly)
    text = re.sub(r"__shared__ (.*?)(\w+)((?:\[\w+\])*);", _shared, text)
    text = _launches(text, bounds)
    for left in ("asm", "__shared__", "<<<", "extern __shared__"):
        if re.search(rf"\b{left}\b" if left.isidentifier() else left, text):
            raise ValueError(f"Source must be translated whole, and {left} is left")
    return f'#include <algorithm>\n#include "device.h"\n{text}'


def _bounds(text: str) -> dict[str, str]:
    """Return the threads that kernels say they are launched with at most, by name of the kernel."""
    found = re.findall(r"__launch_bounds__\(([^,)]*)[^)]*\)\s*(\w+)\(", text)
    return {name: threads for threads, name in found}


def _statements(text: str, keyword: str, replaced) -> str:
    """Replace each statement `keyword … ( … );` by what `replaced` makes of the part in parentheses."""
    parts, at = [], 0
    for match in re.finditer(rf"\b{keyword}(?: volatile)?\s*\(", text):
        end = _closing(text, match.end() - 1)
        parts += [text[at : match.start()], replaced(text[match.end() : end])]
        at = end + 1
    return "".join([*parts, text[at:]])


def _closing(text: str, opening: int) -> int:
    """Return the index of the parenthesis that closes the one at `opening`; strings hold none that counts."""
    depth, quoted = 0, False
    for index in range(opening, len(text)):
        if text[index] == '"':
            quoted = not quoted
        elif not quoted:
            depth += {"(": 1, ")": -1}.get(text[index], 0)
            if depth == 0:
                return index
    raise ValueError("Parenthesis is not closed")


def _assembly(body: str) -> str:
    template = "".join(re.findall(r'"([^"]*)"', body.partition("\n            :")[0].split(' : "')[0]))
    outputs, _, inputs = body[body.index(":", body.rindex(";")) :].removeprefix(":").partition(': "')
    operands = [*_operands(outputs), *_operands('"' + inputs)]
    opcode, _, rest = template.removesuffix(";").partition(" ")
    groups = [[operands[int(number)] for number in re.findall(r"%(\d+)", group)] for group in _groups(rest)]
    if opcode == _LOAD:
        results, (address,) = groups
        return f"device::load_v4({_addresses(results)}, {address})"
    if opcode not in _MMA:
        raise ValueError(f"Instruction must be one that device.h has, not {opcode}")
    d, a, b, c = groups
    parts = ", ".join(f"{{{', '.join(group)}}}" for group in (a, b, c))
    return f"device::mma({_MMA[opcode]}, __LINE__, {_addresses(d)}, {parts})"


def _groups(text: str) -> list[str]:
    return re.findall(r"\{[^}]*\}|\[[^\]]*\]", text)


def _operands(text: str) -> list[str]:
    return re.findall(r'"[+=]?[rlf]"\(((?:[^()]|\([^()]*\))*)\)', text)


def _addresses(names: list[str]) -> str:
    return f"{{{', '.join(f'&{name}' for name in names)}}}"


def _shared(match: re.Match[str]) -> str:
    kind, name, size = match[1].strip(), match[2], match[3]
    kind = re.sub(r"alignas\(\d+\) ", "", kind)
    whole = f"device_shared_{name}"
    return (
        f"using {whole} = {kind}{size and ' '}{size};\n    "
        f"{whole}& {name} = *static_cast<{whole}*>(device::shared(sizeof({whole}), __LINE__));"
    )


def _launches(text: str, bounds: dict[str, str]) -> str:
    parts, at = [], 0
    for match in re.finditer(r"([\w]+)((?:<[^;{}()]*?>)?)<<<(.*?)>>>\(", text, re.S):
        end = _closing(text, match.end() - 1)
        name, arguments, settings = match[1], match[2], list(_commas(match[3]))
        call = f"{name}{arguments}({text[match.end() : end]})"
        limit = bounds.get(name, "0")
        parts += [
            text[at : match.start()],
            f"device::launch({', '.join(settings)}, {limit}, [=] {{ {call}; }})",
        ]
        at = end + 1
    return "".join([*parts, text[at:]])


def _commas(text: str) -> Iterator[str]:
    """Yield the parts of an argument list."""
    depth, begin = 0, 0
    for index, character in enumerate(text):
        depth += {"(": 1, ")": -1, "<": 1, ">": -1}.get(character, 0)
        if character == "," and depth == 0:
            yield text[begin:index].strip()
            begin = index + 1
    yield text[begin:].strip()
