"""Print and plot the cells per multiply-accumulate for every array size that has a build record.

    python benchmarks/cells.py

The script reads the records in bitstreams/, prints the tables of bitstreams/README.md and writes
docs/cells.svg.
"""

import math
from pathlib import Path

from ternhw.builds.devices import device_named
from ternhw.records import SynthesisRecord
from ternhw.records.files import read_synthesis

ROOT = Path(__file__).parents[1]


#: Panels of the plot. Arrays and engines have one plane and the default chain; engines have a bus of 64 bits
#: and a buffer for 4,096 activations.
PANELS = {
    "ecp5-85k": "ECP5: COMB per MAC, placed and routed",
    "xilinx-7": "Xilinx 7-series: LUTs per MAC, mapped",
    "ice40-hx8k": "iCE40: logic cells per MAC, placed and routed",
    "gowin-gw1nr-9": "Gowin: LUTs and ALUs per MAC, placed and routed",
}

#: What the buffer of an engine holds unless the table says otherwise.
ACTIVATIONS = 4096

COLOURS = {"array": "#0b6e4f", "rows": "#b5651d", "engine": "#274690"}

#: Of one panel. `HIGHEST` is the end of the axis of cells per MAC.
WIDTH, HEIGHT = 560, 340
LEFT, RIGHT, TOP, BOTTOM = 50, 70, 40, 60
HIGHEST = 25


def read_records() -> list[SynthesisRecord]:
    """Return all records: by device and scope, small arrays first."""
    paths = (ROOT / "bitstreams").glob("*/*.json")
    records = [read_synthesis(path) for path in paths]
    scopes = list(COLOURS)
    return sorted(
        records,
        key=lambda each: (
            *(each.device, scopes.index(each.scope), macs(each), each.rows),
            *(each.config["max_in_features"], each.config["chain"], each.seed or 0, each.passes),
        ),
    )


def macs(record: SynthesisRecord) -> int:
    """Return the multiply-accumulates of a record in one cycle."""
    return record.rows * record.lanes * record.planes * record.tokens


def usual(record: SynthesisRecord) -> bool:
    """Whether a build differs from the others of its panel in size alone."""
    if record.device not in PANELS:
        return False
    values, target = record.config, device_named(record.device)
    return (
        (record.planes, record.tokens, values["chain"], values["packing"]) == (1, 1, target.chain, "2bit")
        and (record.scope != "engine" or (values["bus_bits"], values["max_in_features"]) == (64, ACTIVATIONS))
        and record.passes == target.has_passes
        and record.seed in (1, None)
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
            if each.area_um2 is not None
        ),
    ]


def mapped_table(records: list[SynthesisRecord]) -> list[str]:
    """Return the Markdown table of what was mapped to FPGAs and not placed."""
    return [
        (
            "| series | scope | array | variant | LUTs | LUTs per MAC | LUT sites per MAC "
            "| memory LUTs per MAC | FF per MAC | block RAM |"
        ),
        "|---|---|---|---|---|---|---|---|---|---|",
        *(
            f"| {each.device} | {each.scope} | {each.rows} × {each.lanes} | {_particulars(each)} | "
            f"{each.comb} | {each.comb_per_mac:.1f} | {each.lut_sites / macs(each):.1f} | "
            f"{each.lut_ram / macs(each):.1f} | {each.ff / macs(each):.1f} | {each.block_ram} |"
            for each in records
            if each.lut_sites is not None
        ),
    ]


def _particulars(record: SynthesisRecord) -> str:
    values = record.config
    particulars = [f"{record.planes} planes"] if record.planes > 1 else []
    particulars += [f"{record.tokens} array tokens"] if record.tokens > 1 else []
    particulars.append(f"chains of {values['chain']}")
    if record.scope == "engine":
        particulars += [values["packing"], f"{values['bus_bits']}-bit bus"]
        if values["max_in_features"] != ACTIVATIONS:
            particulars.append(f"{values['max_in_features']} activations")
    if not record.passes and record.device.startswith(("ecp5", "xilinx")):
        particulars.append("without netlist passes")
    if record.seed not in (1, None):
        particulars.append(f"seed {record.seed}")
    return ", ".join(particulars)


def plot(records: list[SynthesisRecord]) -> str:
    """Return an SVG with a panel for each family: cells per MAC against MACs, these on a logarithmic axis."""
    sizes = sorted({macs(each) for each in records})
    parts = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {2 * WIDTH} {2 * HEIGHT}" '
            'font-family="sans-serif" font-size="12">'
        ),
        f'<rect width="{2 * WIDTH}" height="{2 * HEIGHT}" fill="white"/>',
    ]
    for number, (device, title) in enumerate(PANELS.items()):
        across, down = number % 2 * WIDTH, number // 2 * HEIGHT
        own = [each for each in records if each.device == device]
        parts += [f'<g transform="translate({across} {down})">', *_panel(title, own, sizes), "</g>"]
    return "\n".join([*parts, "</svg>", ""])


def _panel(title: str, records: list[SynthesisRecord], sizes: list[int]) -> list[str]:
    low, high = math.log2(sizes[0]), math.log2(sizes[-1])
    right, bottom = WIDTH - RIGHT, HEIGHT - BOTTOM

    def place(record: SynthesisRecord) -> tuple[float, float]:
        across = (math.log2(macs(record)) - low) / (high - low)
        up = (record.comb_per_mac or 0) / HIGHEST
        return LEFT + 30 + across * (right - LEFT - 40), bottom - up * (bottom - TOP)

    parts = [
        _text(LEFT, 20, title, size=14),
        _text((LEFT + right) / 2, HEIGHT - 12, "array, rows × lanes", anchor="middle"),
    ]
    for value in range(0, HIGHEST + 1, 5):
        y = bottom - value / HIGHEST * (bottom - TOP)
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
    return parts


def _text(
    x: float, y: float, content: object, *, colour: str = "black", anchor: str = "start", size: int = 12
) -> str:
    place = f'x="{x:.1f}" y="{y:.1f}"'
    return f'<text {place} fill="{colour}" text-anchor="{anchor}" font-size="{size}">{content}</text>'


def main() -> None:
    records = read_records()
    tables = (placed_table(records), mapped_table(records), library_table(records))
    print("\n\n".join("\n".join(table) for table in tables))
    (ROOT / "docs" / "cells.svg").write_text(plot([each for each in records if usual(each)]))


if __name__ == "__main__":
    main()
