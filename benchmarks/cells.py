"""Print and plot the cells per multiply-accumulate for every array size that has a place-and-route record.

    python benchmarks/cells.py

The script reads the records in bitstreams/, prints the tables of bitstreams/README.md and writes
docs/cells.svg.
"""

import json
import math
from pathlib import Path

from ternhw.records import SynthesisRecord

ROOT = Path(__file__).parents[1]
COLOURS = {"array": "#0b6e4f", "rows": "#b5651d", "engine": "#274690"}

WIDTH, HEIGHT = 640, 400
LEFT, RIGHT, TOP, BOTTOM = 50, 90, 40, 60


def read_records() -> list[SynthesisRecord]:
    """Return all records: by device and scope, small arrays first."""
    paths = (ROOT / "bitstreams").glob("*/*.json")
    records = [SynthesisRecord(**json.loads(path.read_text())) for path in paths]
    scopes = list(COLOURS)
    return sorted(
        records,
        key=lambda each: (
            *(each.device, scopes.index(each.scope), macs(each), each.rows),
            *(each.config["chain"], each.seed or 0, each.passes),
        ),
    )


def macs(record: SynthesisRecord) -> int:
    """Return the multiply-accumulates of a record in one cycle."""
    return record.rows * record.lanes * record.planes * record.tokens


def usual(record: SynthesisRecord) -> bool:
    """Whether a build differs from those of the plot in size alone."""
    values = record.config
    return (
        record.device == "ecp5-85k"
        and (record.planes, record.tokens, values["chain"], values["packing"]) == (1, 1, 8, "2bit")
        and record.passes
        and record.seed == 1
    )


def placed_table(records: list[SynthesisRecord]) -> list[str]:
    """Return the Markdown table of what was placed and routed."""
    return [
        "| device | scope | array | variant | COMB | COMB per MAC | FF | block RAM | Fmax, MHz |",
        "|---|---|---|---|---|---|---|---|---|",
        *(
            f"| {each.device} | {each.scope} | {each.rows} × {each.lanes} | {_particulars(each)} | "
            f"{each.comb} | {each.comb_per_mac:.1f} | {each.ff} | {each.block_ram} | {each.fmax_mhz:.0f} |"
            for each in records
            if each.kind == "place-and-route"
        ),
    ]


def library_table(records: list[SynthesisRecord]) -> list[str]:
    """Return the Markdown table of what was mapped to cell libraries."""
    return [
        "| library | scope | array | variant | µm² per MAC | FF | longest path, ps |",
        "|---|---|---|---|---|---|---|",
        *(
            f"| {each.device} | {each.scope} | {each.rows} × {each.lanes} | {_particulars(each)} | "
            f"{each.area_per_mac_um2:.0f} | {each.ff} | {each.delay_ps:.0f} |"
            for each in records
            if each.kind == "synthesis"
        ),
    ]


def _particulars(record: SynthesisRecord) -> str:
    values = record.config
    particulars = [f"{record.planes} planes"] if record.planes > 1 else []
    particulars += [f"{record.tokens} array tokens"] if record.tokens > 1 else []
    particulars.append(f"chains of {values['chain']}")
    if record.scope == "engine":
        particulars += [values["packing"], f"{values['bus_bits']}-bit bus"]
    if not record.passes and record.device.startswith("ecp5"):
        particulars.append("without netlist passes")
    if record.seed not in (1, None):
        particulars.append(f"seed {record.seed}")
    return ", ".join(particulars)


def plot(records: list[SynthesisRecord]) -> str:
    """Return an SVG: a line for each scope, COMB per MAC against MACs, these on a logarithmic axis."""
    low, high = math.log2(min(map(macs, records))), math.log2(max(map(macs, records)))
    top = 5 * math.ceil(max(each.comb_per_mac or 0 for each in records) / 5)
    right, bottom = WIDTH - RIGHT, HEIGHT - BOTTOM

    def place(record: SynthesisRecord) -> tuple[float, float]:
        across = (math.log2(macs(record)) - low) / (high - low)
        return LEFT + 30 + across * (right - LEFT - 40), bottom - (record.comb_per_mac or 0) / top * (
            bottom - TOP
        )

    parts = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
            'font-family="sans-serif" font-size="12">'
        ),
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>',
        _text(LEFT, 20, "COMB per MAC on ECP5-85k, placed and routed: one plane, chains of 8", size=14),
        _text((LEFT + right) / 2, HEIGHT - 12, "array, rows × lanes", anchor="middle"),
    ]
    for value in range(0, top + 1, 5):
        y = bottom - value / top * (bottom - TOP)
        parts.append(f'<path d="M{LEFT} {y:.1f}H{right}" stroke="#ddd"/>')
        parts.append(_text(LEFT - 8, y + 4, value, anchor="end"))
    for size, (x, _) in {f"{each.rows} × {each.lanes}": place(each) for each in records}.items():
        parts.append(f'<path d="M{x:.1f} {bottom}v5" stroke="black"/>')
        parts.append(_text(x, bottom + 20, size, anchor="middle"))
    for scope, colour in COLOURS.items():
        line = [each for each in records if each.scope == scope]
        points = " ".join(f"{x:.1f},{y:.1f}" for x, y in map(place, line))
        parts.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>')
        for each in line:
            x, y = place(each)
            parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5" fill="{colour}"/>')
            parts.append(_text(x, y - 9, f"{each.comb_per_mac:.1f}", colour=colour, anchor="middle"))
        if line:
            parts.append(_text(x + 22, y + 4, scope, colour=colour))
    parts.append(f'<path d="M{LEFT} {TOP}V{bottom}H{right}" fill="none" stroke="black"/>')
    return "\n".join([*parts, "</svg>", ""])


def _text(
    x: float, y: float, content: object, *, colour: str = "black", anchor: str = "start", size: int = 12
) -> str:
    place = f'x="{x:.1f}" y="{y:.1f}"'
    return f'<text {place} fill="{colour}" text-anchor="{anchor}" font-size="{size}">{content}</text>'


def main() -> None:
    records = read_records()
    print(*placed_table(records), "", *library_table(records), sep="\n")
    (ROOT / "docs" / "cells.svg").write_text(plot([each for each in records if usual(each)]))


if __name__ == "__main__":
    main()
