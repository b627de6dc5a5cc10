"""Convert waveforms from VCD to FST.

Verilator writes FST itself only where the headers of lz4 are installed, which needs a system package. It
writes VCD everywhere, so this module converts VCD.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, TextIO

import pylibfst
from pylibfst import lib


def write_fst(vcd: Path, fst: Path) -> None:
    """Convert the VCD file `vcd` to the FST file `fst`: scopes, variables and value changes.

    Raises
    ------
    OSError
        If the file cannot be written.
    """
    writer = lib.fstWriterCreate(str(fst).encode(), 1)
    if writer == pylibfst.ffi.NULL:
        raise OSError(f"Waveform cannot be written: {fst}")
    try:
        lib.fstWriterSetPackType(writer, lib.FST_WR_PT_ZLIB)
        with vcd.open() as stream:
            _copy_changes(stream, writer, _copy_header(stream, writer))
    finally:
        lib.fstWriterClose(writer)


def _copy_header(stream: TextIO, writer: Any) -> dict[str, tuple[int, int]]:
    """Copy scopes and variables; return FST handle and width by VCD code.

    Variables with the same code become aliases of one handle.
    """
    variables: dict[str, tuple[int, int]] = {}
    for keyword, words in _declarations(stream):
        if keyword == "$timescale":
            lib.fstWriterSetTimescaleFromString(writer, "".join(words).encode())
        elif keyword == "$scope":
            # Verilator's outermost scope has no name.
            name = words[1] if len(words) > 1 else "TOP"
            lib.fstWriterSetScope(writer, lib.FST_ST_VCD_MODULE, name.encode(), pylibfst.ffi.NULL)
        elif keyword == "$upscope":
            lib.fstWriterSetUpscope(writer)
        elif keyword == "$var":
            kind, width, code, name = words[0], int(words[1]), words[2], " ".join(words[3:])
            fst_kind = lib.FST_VT_VCD_REG if kind == "reg" else lib.FST_VT_VCD_WIRE
            alias = variables.get(code, (0, width))[0]
            handle = lib.fstWriterCreateVar(
                writer, fst_kind, lib.FST_VD_IMPLICIT, width, name.encode(), alias
            )
            variables.setdefault(code, (handle, width))
    return variables


def _declarations(stream: TextIO) -> Iterator[tuple[str, list[str]]]:
    """Yield keyword and arguments of each declaration, up to the end of the header."""
    words: list[str] = []
    for line in stream:
        for word in line.split():
            if word == "$end":
                yield words[0], words[1:]
                if words[0] == "$enddefinitions":
                    return
                words = []
            else:
                words.append(word)


def _copy_changes(stream: TextIO, writer: Any, variables: dict[str, tuple[int, int]]) -> None:
    for line in stream:
        first, rest = line[:1], line[1:].strip()
        if first == "#":
            lib.fstWriterEmitTimeChange(writer, int(rest))
        elif first == "b":
            value, code = rest.split()
            handle, width = variables[code]
            lib.fstWriterEmitValueChange(writer, handle, value.rjust(width, "0").encode())
        elif first in "01xz" and rest:
            lib.fstWriterEmitValueChange(writer, variables[rest][0], first.encode())
