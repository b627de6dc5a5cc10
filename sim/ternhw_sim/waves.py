"""Waveforms: FST from Verilator's VCD, with names of states and fields, and saved views for the viewers.

Verilator writes FST itself only where the headers of lz4 are installed, which needs a system package. It
writes VCD everywhere, so this module converts VCD.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

import pylibfst
from pylibfst import lib

from ternhw_sim.runs import Names, SignalNames
from ternhw_sim.views import Signal

_SEPARATOR = "."  #: Of scopes in the paths of signals.
_NO_NAMES: SignalNames = {"states": {}, "fields": {}}


@dataclass(frozen=True)
class Written:
    """What a waveform holds: its signals, and its first and last time in the units of the VCD."""

    signals: list[Signal]
    start: int
    end: int


def write_fst(vcd: Path, fst: Path, *, names: Names | None = None, last: int | None = None) -> Written:
    """Convert the VCD file `vcd` to the FST file `fst`: scopes, variables and value changes.

    The ports of the top module are written once, although Verilator declares them twice. A signal with names
    of states gets an enumeration. Each field of a payload becomes a signal, in a scope of the payload's name.

    Parameters
    ----------
    names : Names or None
    last : int or None
        Write only so much time before the end, in the units of the VCD; None for all.

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
        end = _last_time(vcd)
        with vcd.open() as stream:
            header = _Header(writer, names or {})
            header.copy(stream)
            start = _copy_changes(stream, writer, header.targets, 0 if last is None else end - last)
    finally:
        lib.fstWriterClose(writer)
    return Written(header.signals, start, end)


@dataclass
class _Target:
    """A signal of the FST that follows some bits of a variable of the VCD.

    `high` and `end` slice the binary text of the variable, whose first character is the highest bit.
    """

    handle: int
    high: int
    end: int
    value: str = ""


class _Header:
    """Copies the declarations of a VCD.

    Attributes
    ----------
    targets : dict of str to (int, list of _Target)
        By VCD code: the width, and the signals that follow it; the first follows all bits.
    signals : list of Signal
    """

    def __init__(self, writer: Any, names: Names) -> None:
        self._writer = writer
        self._names = names
        self._scopes: list[str] = []
        self._outer: list[list[str]] = []  # variables of the outermost scope, until an inner one has them
        self.targets: dict[str, tuple[int, list[_Target]]] = {}
        self.signals: list[Signal] = []

    def copy(self, stream: TextIO) -> None:
        for keyword, words in _declarations(stream):
            if keyword == "$timescale":
                lib.fstWriterSetTimescale(self._writer, _exponent("".join(words)))
            elif keyword == "$scope":
                # Verilator's outermost scope has no name.
                self._open(words[1] if len(words) > 1 else "TOP")
            elif keyword == "$upscope":
                self._scopes.pop()
                lib.fstWriterSetUpscope(self._writer)
            elif keyword == "$var" and len(self._scopes) > 1:
                self._add(words)
            elif keyword == "$var":
                self._outer.append(words)
        # What no inner scope declares is declared where it stands: a VCD of a single scope.
        missing = [words for words in self._outer if words[2] not in self.targets]
        if missing:
            self._open("TOP")
            for words in missing:
                self._add(words)
            lib.fstWriterSetUpscope(self._writer)

    def _open(self, name: str) -> None:
        self._scopes.append(name)
        lib.fstWriterSetScope(self._writer, lib.FST_ST_VCD_MODULE, name.encode(), pylibfst.ffi.NULL)

    def _add(self, words: list[str]) -> None:
        """Add a variable, with its states and fields. Variables with the same code become aliases."""
        kind, width, code, name = words[0], int(words[1]), words[2], words[3]
        found = self._names.get(_SEPARATOR.join(self._scopes[2:]), {}).get(name, _NO_NAMES)
        if found["states"]:
            self._enumerate(name, width, found["states"])
        variable = self._create(kind, width, name, self._alias(code), states=bool(found["states"]))
        _, targets = self.targets.setdefault(code, (width, [_Target(variable, 0, width)]))
        if found["fields"]:
            lib.fstWriterSetScope(self._writer, lib.FST_ST_VCD_STRUCT, name.encode(), pylibfst.ffi.NULL)
            self._scopes.append(name)
            for part, (low, bits) in found["fields"].items():
                target = _Target(self._create(kind, bits, part, 0), width - low - bits, width - low)
                targets.append(target)
            self._scopes.pop()
            lib.fstWriterSetUpscope(self._writer)

    def _alias(self, code: str) -> int:
        return self.targets[code][1][0].handle if code in self.targets else 0

    def _enumerate(self, name: str, width: int, states: Mapping[int, str]) -> None:
        """Announce the names of the values of the next variable."""
        values = [pylibfst.ffi.new("char[]", f"{value:0{width}b}".encode()) for value in states]
        texts = [pylibfst.ffi.new("char[]", text.encode()) for text in states.values()]
        table = lib.fstWriterCreateEnumTable(self._writer, name.encode(), len(states), width, texts, values)
        lib.fstWriterEmitEnumTableRef(self._writer, table)

    def _create(self, kind: str, width: int, name: str, alias: int, *, states: bool = False) -> int:
        path = _SEPARATOR.join([*self._scopes, name])
        self.signals.append(Signal(path, width, states))
        fst_kind = lib.FST_VT_VCD_REG if kind == "reg" else lib.FST_VT_VCD_WIRE
        # A range, as VCD files have it: viewers take names without one for single bits.
        text = name if width == 1 else f"{name} [{width - 1}:0]"
        handle: int = lib.fstWriterCreateVar(
            self._writer, fst_kind, lib.FST_VD_IMPLICIT, width, text.encode(), alias
        )
        return handle


def _exponent(timescale: str) -> int:
    """Return the power of ten of a time scale: −12 for 1ps."""
    number = timescale.rstrip("munpfs")
    units = {"s": 0, "ms": -3, "us": -6, "ns": -9, "ps": -12, "fs": -15}
    return units[timescale[len(number) :]] + len(number) - 1


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


def _last_time(vcd: Path) -> int:
    """Return the last time of a VCD file, read from its end."""
    size = vcd.stat().st_size
    with vcd.open("rb") as stream:
        for length in (1 << 16, 1 << 22, size):
            stream.seek(max(0, size - length))
            times = [line for line in stream.read().split(b"\n")[1:] if line[:1] == b"#"]
            if times:
                return int(times[-1][1:])
    return 0


def _copy_changes(
    stream: TextIO, writer: Any, targets: dict[str, tuple[int, list[_Target]]], start: int
) -> int:
    """Copy the changes from `start` on; return the first time written."""
    time = first = 0
    waiting: dict[str, str] | None = {} if start > 0 else None  # values at `start`, while it has not come
    for line in stream:
        kind, rest = line[:1], line[1:].strip()
        if kind == "#":
            time = int(rest)
            if waiting is not None and time >= start:
                lib.fstWriterEmitTimeChange(writer, time)
                for code, value in waiting.items():
                    _emit(writer, targets.get(code), value)
                first, waiting = time, None
            elif waiting is None:
                lib.fstWriterEmitTimeChange(writer, time)
            continue
        if kind == "b":
            value, code = rest.split()
        elif kind in "01xz" and rest:
            value, code = kind, rest
        else:
            continue
        if waiting is None:
            _emit(writer, targets.get(code), value)
        else:
            waiting[code] = value
    return first


def _emit(writer: Any, found: tuple[int, list[_Target]] | None, value: str) -> None:
    """Write a value to every signal that follows the variable and changes."""
    if found is None:
        return
    width, targets = found
    value = value.rjust(width, "0")
    for target in targets:
        part = value[target.high : target.end]
        if part != target.value:
            target.value = part
            lib.fstWriterEmitValueChange(writer, target.handle, part.encode())
