"""Line, branch and toggle coverage of the Verilog: merged over simulations, by module and signal.

Verilator counts how often each line ran, each branch was taken and each bit rose and fell. Every simulation
writes one text file (`VerilatedCov::write`). This module adds the files up, names the points as the gateware
does, takes out what a waiver excludes, and shows the rest.
"""

import html
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Literal, get_args

from ternhw.config import AcceleratorConfig
from ternhw.verification.waivers import ENGINE_WAIVERS, Waiver, read_waivers
from ternhw_quant.errors import InputError

Kind = Literal["line", "branch", "toggle"]
KINDS: tuple[Kind, ...] = get_args(Kind)

_MODULE = re.compile(r"^module \\?(\S+?)\s?\(")
_INSTANCE = re.compile(r"^  \\?(\S+) +\\?(\S+) \($")
_CONNECTION = re.compile(r"^    \.\\?(\S+?)\s?\(\\?(\S+?)\s?\),?$")
_CODED = re.compile(r"__0([0-9A-F]{2})")  #: Verilator's code of a character: "i___05Fready" is i__ready.
_BIT = re.compile(r"^(?P<name>.*?)(?:\[(?P<bit>\d+)\])?(?::(?P<edge>[01]->[01]))?$")


@dataclass(frozen=True, order=True, kw_only=True)
class Point:
    """What Verilator counts.

    Attributes
    ----------
    kind : "line", "branch" or "toggle"
    module : str
        Path below the top module as in the gateware, "core.walk"; "" for the top itself; "_row" and the like
        for modules that are instantiated many times.
    name : str
        The signal and bit of a toggle with its edge, "tile_left[3] 0->1"; the kind of block of a line or
        branch: "if", "else", "case".
    line, column : int
        In the Verilog.
    """

    kind: Kind
    module: str
    line: int
    column: int
    name: str


Counts = Counter[Point]


def merge(
    paths: Iterable[Path],
    verilog: Path,
    top: str,
    *,
    config: AcceleratorConfig | None = None,
    waivers: Sequence[Waiver] | None = None,
    unreachable: Mapping[tuple[str, str], Mapping[int, str]] | None = None,
) -> "Coverage":
    """Add up data files of simulations of one Verilog file.

    Parameters
    ----------
    top : str
        Name of the top module, which the names of all other modules begin with.
    config : AcceleratorConfig or None
        Of the Verilog; waivers that need another one do not count.
    waivers : sequence of Waiver or None
        None for those of the engine.
    unreachable : mapping or None
        Bits that cannot toggle or that nothing reads (:mod:`ternhw.verification.unreachable`), by module and
        signal, with the reason. Their toggles do not count.

    Raises
    ------
    InputError
        If a file is not one that Verilator wrote.
    """
    text = verilog.read_text()
    names = port_names(text, top)
    counts: Counts = Counter()
    excluded: Counter[str] = Counter()
    for keys, count in _summed(paths).items():
        point = _point(keys, top)
        reason = None if unreachable is None or count else _unreachable(point, unreachable)
        if reason is not None:
            excluded[reason] += 1
        else:
            # One count for a module, whatever the number of its instances.
            counts[_renamed(point, names)] += count
    if waivers is None:
        waivers = read_waivers(ENGINE_WAIVERS.read_text(), ENGINE_WAIVERS.name)
    if config is not None:
        waivers = [waiver for waiver in waivers if waiver.holds(config)]
    return Coverage(counts=counts, lines=text.splitlines(), waivers=waivers, config=config, excluded=excluded)


def _unreachable(point: Point, bits: Mapping[tuple[str, str], Mapping[int, str]]) -> str | None:
    if point.kind != "toggle":
        return None
    signal, bit, _ = _parts(point.name)
    return bits.get((point.module, signal), {}).get(max(bit, 0))


def _parts(name: str) -> tuple[str, int, str]:
    """Return signal, bit (−1 if it is the only one) and edge of a toggle as Verilator names it."""
    parts = _BIT.match(name)
    assert parts is not None  # the expression matches any text
    signal = _CODED.sub(lambda code: chr(int(code[1], 16)), parts["name"])
    return signal, int(parts["bit"] or -1), parts["edge"] or ""


def _summed(paths: Iterable[Path]) -> dict[str, int]:
    """Add up the counts of data files by the text that stands for a point."""
    counts: dict[str, int] = {}
    for path in paths:
        lines = path.read_text(errors="replace").splitlines()
        if not lines or not lines[0].startswith("# SystemC::Coverage"):
            raise InputError(f"Coverage data must begin with # SystemC::Coverage: {path}")
        for number, line in enumerate(lines[1:], 2):
            keys, mark, count = line.rpartition("' ")
            if not (mark and keys.startswith("C '\x01") and count.isdecimal() and "\x01page\x02v_" in keys):
                raise InputError(f"Coverage data cannot be read: {path}, line {number}")
            counts[keys] = counts.get(keys, 0) + int(count)
    return counts


def _point(keys: str, top: str) -> Point:
    values = dict(part.split("\x02", 1) for part in keys.split("\x01")[1:])
    kind, _, module = values["page"].removeprefix("v_").partition("/")
    assert kind in KINDS, f"a kind of point that was not asked for: {kind}"
    return Point(
        kind=kind,
        module=module_path(module, top),
        line=int(values["l"]),
        column=int(values["n"]),
        name=values["o"],
    )


def module_path(module: str, top: str) -> str:
    """Return the path of a Verilog module below the top: "core.walk", "_row.array", "" for the top."""
    rest = module.removeprefix(top)
    return rest.removeprefix(".") if module.startswith(top) else module


def port_names(verilog: str, top: str) -> dict[tuple[str, str], str]:
    """Return the names of signals that are ports of an instance, by module and signal.

    Amaranth numbers signals whose names it needs twice: in `reader`, ``words__ready$27`` is the port
    ``words__ready`` of the instance `weights`, so its name is ``weights.words__ready``.
    """
    names: dict[tuple[str, str], str] = {}
    module = instance = ""
    for line in verilog.splitlines():
        if found := _MODULE.match(line):
            module, instance = module_path(found[1], top), ""
        elif found := _INSTANCE.match(line):
            instance = found[2]
        elif instance and (found := _CONNECTION.match(line)):
            port, signal = found[1], found[2]
            if "$" in signal:
                names.setdefault((module, signal), f"{instance}.{port}")
        elif line.startswith("  );"):
            instance = ""
    return names


def _renamed(point: Point, names: Mapping[tuple[str, str], str]) -> Point:
    if point.kind != "toggle":
        return point
    signal, bit, edge = _parts(point.name)
    name = names.get((point.module, signal), signal)
    text = f"{name}{'' if bit < 0 else f'[{bit}]'} {edge}".rstrip()
    return Point(kind="toggle", module=point.module, line=point.line, column=0, name=text)


@dataclass(frozen=True, kw_only=True)
class Share:
    """Points that were covered, and those of the others that are waived, of all."""

    covered: int
    total: int
    waived: int

    @property
    def open(self) -> int:
        """Points that were neither covered nor waived."""
        return self.total - self.covered - self.waived

    def __str__(self) -> str:
        percent = 100 * self.covered / self.total if self.total else 100.0
        return f"{self.covered}/{self.total} ({percent:.1f} %)"


@dataclass(frozen=True, kw_only=True)
class Coverage:
    """Counts of all points of one Verilog file.

    Attributes
    ----------
    counts : Counter of Point
        0 for a point that was not covered.
    lines : list of str
        The Verilog.
    waivers : sequence of Waiver
    config : AcceleratorConfig or None
        Of the Verilog; waivers that name a size of it cover nothing without it.
    excluded : Counter of str
        Toggles that do not count, by the reason.
    """

    counts: Counts
    lines: Sequence[str] = field(repr=False)
    waivers: Sequence[Waiver] = ()
    config: AcceleratorConfig | None = None
    excluded: Counter[str] = field(default_factory=Counter)

    def text(self, point: Point) -> str:
        """Return the line of the Verilog at which a point stands."""
        return self.lines[point.line - 1].strip() if 0 < point.line <= len(self.lines) else ""

    @cached_property
    def waived(self) -> Mapping[Point, Waiver]:
        """The points that no case reached and that a waiver excuses, with the first such waiver."""
        found = {}
        for point in (point for point, count in self.counts.items() if not count):
            text = self.text(point)
            for waiver in self.waivers:
                if waiver.covers(point.kind, point.module, point.name, text, self.config):
                    found[point] = waiver
                    break
        return found

    @property
    def holes(self) -> list[Point]:
        """The points that were neither covered nor waived, by module."""
        return sorted(point for point, count in self.counts.items() if not count and point not in self.waived)

    @property
    def reasons(self) -> Mapping[str, int]:
        """Waived points by the reason, the most frequent first."""
        return dict(Counter(waiver.reason for waiver in self.waived.values()).most_common())

    def shares(self) -> dict[tuple[str, Kind], Share]:
        """Return the share of each module and kind; module "all" for their sum."""
        covered: Counter[tuple[str, Kind]] = Counter()
        total: Counter[tuple[str, Kind]] = Counter()
        waived: Counter[tuple[str, Kind]] = Counter()
        for point, count in self.counts.items():
            for key in ((point.module or "top", point.kind), ("all", point.kind)):
                total[key] += 1
                covered[key] += bool(count)
                waived[key] += point in self.waived
        keys = sorted(total, key=lambda key: (key[0] == "all", key))
        return {key: Share(covered=covered[key], total=total[key], waived=waived[key]) for key in keys}

    @cached_property
    def whole(self) -> Share:
        """The share of all modules and kinds."""
        shares = [share for (module, _), share in self.shares().items() if module == "all"]
        return Share(
            covered=sum(share.covered for share in shares),
            total=sum(share.total for share in shares),
            waived=sum(share.waived for share in shares),
        )

    @property
    def percent(self) -> float:
        """Covered points of all kinds, of all points, waived ones included, in percent."""
        return self.percent_of(self.whole.covered) if self.whole.total else 100.0

    def percent_of(self, points: int) -> float:
        """Return so many points in percent of all."""
        return 100 * points / max(1, self.whole.total)

    @property
    def summary(self) -> str:
        """What was covered, what is waived and what is left, in percent of all points."""
        whole = self.whole
        return (
            f"{self.percent:.1f} %; {self.percent_of(whole.waived):.1f} % waived, "
            f"{self.percent_of(whole.open):.1f} % not reached"
        )


def hole_lines(coverage: Coverage) -> list[str]:
    """Return one line for each hole; the bits of a signal that miss the same edge share one."""
    lines = []
    toggles: defaultdict[tuple[str, str, str], list[int]] = defaultdict(list)
    for point in coverage.holes:
        if point.kind != "toggle":
            text = coverage.text(point)
            lines.append(f"{point.module or 'top'}: {point.kind} {point.name}, line {point.line}: {text}")
            continue
        signal, _, edge = point.name.partition(" ")
        parts = _BIT.match(signal)
        assert parts is not None
        toggles[point.module, parts["name"], edge].append(int(parts["bit"] or -1))
    edges: defaultdict[tuple[str, str, str], list[str]] = defaultdict(list)
    for (module, signal, edge), bits in toggles.items():
        edges[module, signal, ranges(bits)].append(edge)
    for (module, signal, span), found in edges.items():
        lines.append(f"{module or 'top'}: toggle {signal}{span} {' and '.join(sorted(found))}".rstrip())
    return sorted(lines)


def ranges(bits: Iterable[int]) -> str:
    """Return bits as ranges, highest first: "[31:20,7]"; "" for a signal of one bit, which is −1."""
    spans: list[list[int]] = []
    for bit in sorted(set(bits), reverse=True):
        if bit < 0:
            return ""
        if spans and spans[-1][1] == bit + 1:
            spans[-1][1] = bit
        else:
            spans.append([bit, bit])
    return f"[{','.join(f'{high}:{low}' if high > low else f'{high}' for high, low in spans)}]"


def table(coverage: Coverage) -> list[list[str]]:
    """Return the head and one row for each module: line, branch and toggle coverage."""
    shares = coverage.shares()
    rows = [["module", *KINDS, "waived", "not reached"]]
    for module in dict.fromkeys(module for module, _ in shares):
        found = [shares.get((module, kind)) for kind in KINDS]
        there = [share for share in found if share is not None]
        left = (sum(share.waived for share in there), sum(share.open for share in there))
        rows.append([module, *("–" if share is None else str(share) for share in found), *map(str, left)])
    return rows


def text_report(coverage: Coverage) -> str:
    """Return the coverage as text: the table, the holes, and why points are waived or excluded."""
    rows = table(coverage)
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows]
    holes = hole_lines(coverage)
    lines += [
        "",
        f"Code coverage: {coverage.summary}",
        "",
        f"Points not reached: {len(coverage.holes)}",
        *holes,
    ]
    lines += ["", f"Waived points: {len(coverage.waived)}"]
    lines += [f"{count}: {reason}" for reason, count in coverage.reasons.items()]
    lines += ["", f"Excluded toggles: {coverage.excluded.total()}"]
    lines += [f"{count}: {reason}" for reason, count in coverage.excluded.most_common()]
    return "\n".join([*(line.rstrip() for line in lines), ""])


def html_section(coverage: Coverage) -> str:
    """Return the coverage as a section of an HTML page."""
    head, *body = table(coverage)
    cells = "".join(f"<th>{html.escape(cell)}</th>" for cell in head)
    rows = "".join(
        "<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>" for row in body
    )
    holes = "".join(f"<li><code>{html.escape(line)}</code></li>" for line in hole_lines(coverage))
    excluded = dict(coverage.excluded.most_common())
    return (
        f"<section><h2>Code coverage: {coverage.summary}</h2>"
        f"<table><thead><tr>{cells}</tr></thead><tbody>{rows}</tbody></table>"
        f"<details><summary>Points not reached: {len(coverage.holes)}</summary><ul>{holes}</ul></details>"
        f"{_reasons(f'Waived points: {len(coverage.waived)}', coverage.reasons)}"
        f"{_reasons(f'Excluded toggles: {coverage.excluded.total()}', excluded)}</section>"
    )


def _reasons(title: str, counts: Mapping[str, int]) -> str:
    """Return a part of the page that opens: how many points have each reason."""
    items = "".join(f"<li>{count}: {html.escape(reason)}</li>" for reason, count in counts.items())
    return f"<details><summary>{title}</summary><ul>{items}</ul></details>"
