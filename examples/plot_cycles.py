"""Plot the cycles of one layer for several array sizes, by the cycle model.

    python examples/plot_cycles.py [OUT]

OUT is the plot, an SVG file (default: cycles.svg). Needs no extra.
"""

import sys
from pathlib import Path

from ternhw import AcceleratorConfig, count_cycles

SHAPE = (4096, 4096)  #: Output and input features of the layer.
ROWS = (1, 2, 4, 8, 16, 32)


def main(out: str = "cycles.svg") -> None:
    """Count the cycles for each number of rows, print them, and draw one bar for each."""
    bars = []
    for index, rows in enumerate(ROWS):
        (record,) = count_cycles(SHAPE, AcceleratorConfig.from_values(rows=rows))
        print(f"{rows:2} rows: {record.cycles:9,} cycles, bottleneck {record.bound}")
        left, height = 20 + 70 * index, 260 * record.utilisation
        colour = "#0072B2" if record.bound == "memory" else "#D55E00"
        bars.append(
            f'<rect x="{left}" y="{300 - height:.1f}" width="50" height="{height:.1f}" fill="{colour}"/>'
            f'<text x="{left + 25}" y="320">{rows} rows</text>'
            f'<text x="{left + 25}" y="{292 - height:.1f}">{record.cycles:,}</text>'
        )
    style = 'font-family="sans-serif" font-size="11" text-anchor="middle"'
    title = f"Cycles (model) of {SHAPE[0]}×{SHAPE[1]}; height: utilisation of memory (blue) or array (red)"
    Path(out).write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="460" height="340" {style}>'
        f'<text x="230" y="16">{title}</text>{"".join(bars)}</svg>\n'
    )
    print(f"{out} written")


if __name__ == "__main__":
    main(*sys.argv[1:])
