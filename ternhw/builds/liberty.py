"""Cell libraries in the Liberty format: the data that an estimate of power needs, without timing."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import fmean

from ternhw_quant.errors import InputError
from ternhw_quant.reading import unpack

_PREFIX = {"": 1.0, "m": 1e-3, "u": 1e-6, "n": 1e-9, "p": 1e-12, "f": 1e-15}

#: One statement or the end of a group; what is between them (``;``, line continuations) is passed over.
_STATEMENT = re.compile(
    r"""
    (?P<end>\})
    | (?P<name>[\w.]+) \s*
      (?: : \s* (?P<value>"[^"]*"|[^\s;{}]+)
        | \( (?P<arguments>(?:"[^"]*"|[^")])*) \) \s* (?P<open>\{)? )
    """,
    re.VERBOSE,
)

#: Most of a library is in these groups.
_UNREAD = {"timing", "receiver_capacitance", "lu_table_template", "power_lut_template", "wire_load"}


@dataclass(frozen=True, kw_only=True)
class Pin:
    """A pin of a cell.

    Attributes
    ----------
    capacitance_f : float or None
        Load of an input in farads, 0 for an output; None if the library does not give it.
    energy_j : float
        Energy inside the cell of one transition of the pin, the mean over all tables of the pin.
    clock : bool
        Whether a register is clocked by it.
    """

    capacitance_f: float | None
    energy_j: float
    clock: bool


@dataclass(frozen=True, kw_only=True)
class Cell:
    """A cell: its leakage in watts, None if the library does not give it, and its pins by name."""

    leakage_w: float | None
    pins: dict[str, Pin]
    register: bool


@dataclass(frozen=True, kw_only=True)
class Library:
    """A cell library: its cells by name.

    Attributes
    ----------
    voltage_v : float or None
        Nominal supply in volts; None if the library does not give it.
    internal : bool
        Whether the library has tables of internal power.
    """

    voltage_v: float | None
    internal: bool
    cells: dict[str, Cell]


def read_liberty(path: Path) -> bytes:
    """Return the text of a cell library, unpacked if it is gzipped."""
    if not path.is_file():
        raise InputError(f"Cell library must be a .lib or .lib.gz file, not {path}")
    content = path.read_bytes()
    if content[:2] == b"\x1f\x8b":
        content = unpack(content, path)
    if not re.search(rb"^\s*library\s*\(", content, flags=re.MULTILINE):
        raise InputError(f"Cell library must contain a library (…) group: {path}")
    return content


def library_name(path: Path) -> str:
    """Return the name of a library file without its endings."""
    return path.name.removesuffix(".gz").removesuffix(".lib")


def parse_library(text: str) -> Library:
    """Read the cells of a Liberty text.

    Raises
    ------
    InputError
        If a group is not closed, or a number or unit cannot be read.
    """
    library = next(_parse(text).of("library"), None)
    if library is None:
        raise InputError("Cell library must contain a library (…) group")
    units = _Units.of(library)
    cells = {cell.argument: _cell(cell, library, units) for cell in library.of("cell")}
    return Library(
        voltage_v=_times(library.number("nom_voltage"), units.voltage_v),
        internal=any(pin.energy_j for cell in cells.values() for pin in cell.pins.values()),
        cells=cells,
    )


@dataclass(frozen=True, kw_only=True)
class _Group:
    kind: str
    argument: str
    values: dict[str, str] = field(default_factory=dict)
    groups: "list[_Group]" = field(default_factory=list)

    def of(self, *kinds: str) -> "Iterator[_Group]":
        return (group for group in self.groups if group.kind in kinds)

    def number(self, name: str) -> float | None:
        return _number(name, self.values[name]) if name in self.values else None


@dataclass(frozen=True, kw_only=True)
class _Units:
    """What 1 is in the library; the leakage and capacitance of a library without their units are unknown."""

    leakage_w: float | None
    capacitance_f: float | None
    voltage_v: float

    @classmethod
    def of(cls, library: _Group) -> "_Units":
        load = library.values.get("capacitive_load_unit")
        return cls(
            leakage_w=_unit("leakage_power_unit", library.values.get("leakage_power_unit"), "W"),
            capacitance_f=_unit("capacitive_load_unit", load and re.sub(r'[\s,"]', "", load), "F"),
            voltage_v=_unit("voltage_unit", library.values.get("voltage_unit", "1V"), "V") or 1.0,
        )

    @property
    def energy_j(self) -> float:
        """Tables of internal power are in capacitance · voltage²."""
        return (self.capacitance_f or 0.0) * self.voltage_v**2


def _parse(text: str) -> _Group:
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    stack = [_Group(kind="", argument="")]
    for match in _STATEMENT.finditer(text):
        name, arguments = match["name"], match["arguments"]
        if match["end"]:
            stack.pop()
            if not stack:
                raise InputError("Cell library must not close a group that is not open")
        elif match["open"]:
            group = _Group(kind=name, argument=arguments.partition(",")[0].strip(' "'))
            if name not in _UNREAD:
                stack[-1].groups.append(group)
            stack.append(group)
        else:
            stack[-1].values[name] = (match["value"] or arguments or "").strip('"')
    if len(stack) > 1:
        raise InputError(f"Cell library must close its group {stack[-1].kind} ({stack[-1].argument})")
    return stack[0]


def _cell(cell: _Group, library: _Group, units: _Units) -> Cell:
    leakage = cell.number("cell_leakage_power")
    if leakage is None:
        leakage = _mean_leakage(cell)
    if leakage is None:
        leakage = library.number("default_cell_leakage_power")
    registers = list(cell.of("ff", "ff_bank", "latch", "latch_bank"))
    clocks = {name for group in registers for name in re.findall(r"\w+", group.values.get("clocked_on", ""))}
    return Cell(
        leakage_w=_times(leakage, units.leakage_w),
        pins={pin.argument: _pin(pin, library, units, clocks) for pin in cell.of("pin")},
        register=any(group.kind == "ff" for group in registers),
    )


def _mean_leakage(cell: _Group) -> float | None:
    """Return the mean over the states of a cell, summed over its supplies.

    A group without ``when`` is for the states that no other names, and is left out where others are.
    """
    supplies: dict[str, dict[bool, list[float]]] = {}
    for group in cell.of("leakage_power"):
        value = group.number("value")
        if value is not None:
            states = supplies.setdefault(group.values.get("related_pg_pin", ""), {})
            states.setdefault("when" in group.values, []).append(value)
    if not supplies:
        return None
    return sum(fmean(states.get(True) or states[False]) for states in supplies.values())


def _pin(pin: _Group, library: _Group, units: _Units, clocks: set[str]) -> Pin:
    return Pin(
        capacitance_f=_times(_capacitance(pin, library), units.capacitance_f),
        energy_j=_mean_energy(pin) * units.energy_j,
        clock=pin.values.get("clock") == "true" or pin.argument in clocks,
    )


def _capacitance(pin: _Group, library: _Group) -> float | None:
    if pin.values.get("direction") == "output":
        return 0.0
    if "capacitance" in pin.values:
        return pin.number("capacitance")
    edges = [pin.number("rise_capacitance"), pin.number("fall_capacitance")]
    known = [value for value in edges if value is not None]
    return fmean(known) if known else library.number("default_input_pin_cap")


def _mean_energy(pin: _Group) -> float:
    tables = [
        fmean(_numbers(table.values["values"]))
        for group in pin.of("internal_power")
        for table in group.of("rise_power", "fall_power", "power")
        if "values" in table.values
    ]
    return fmean(tables) if tables else 0.0


def _numbers(text: str) -> list[float]:
    return [_number("values", word) for word in re.findall(r'[^\s,"\\]+', text)]


def _number(name: str, text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise InputError(f"{name} of the cell library must be a number, not {text}") from None


def _unit(name: str, text: str | None, symbol: str) -> float | None:
    """Read "100nW" with the symbol W as 1e-7."""
    if text is None:
        return None
    match = re.fullmatch(rf"([\d.]+)\s*([munpf]?){symbol}", text.strip(), flags=re.IGNORECASE)
    if match is None:
        raise InputError(f"{name} of the cell library must be a number and a unit of {symbol}, not {text}")
    return _number(name, match[1]) * _PREFIX[match[2].lower()]


def _times(value: float | None, unit: float | None) -> float | None:
    return None if value is None or unit is None else value * unit
