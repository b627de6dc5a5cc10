"""Draw docs/timing.svg: the handshakes of a program of one weight, as a simulation of the RTL has them.

The program is the one of docs/engine.md ("Example: one weight"), with activations and results in memory, and
the memory answers five cycles after it has taken an address. Needs the extras rtl and sim:

    python benchmarks/timing_diagram.py
"""

import re
import tempfile
from pathlib import Path

import torch

from ternhw.config import AcceleratorConfig
from ternhw.generation import cached_verilog
from ternhw.peers import MemoryBehaviour
from ternhw.simulation import Workload, simulate_layers
from ternhw_quant.integer import IntegerMatrix

FIGURE = Path(__file__).resolve().parents[1] / "docs" / "timing.svg"
CONFIG = AcceleratorConfig.from_values(rows=1, lanes=1, planes=1, group_size=8, chain=1, io="memory")
#: By its name in the figure: the prefix of a channel, and what its transfers are, in their order.
CHANNELS = {
    "register write": ("s_axil_aw", ["START"]),
    "read address": ("m_axi_ar", ["header", "descriptor", "activation, weights"]),
    "read data": ("m_axi_r", ["header", "descriptor", "activation, constant, scale, beat"]),
    "write address": ("m_axi_aw", ["result"]),
    "write data": ("m_axi_w", []),
    "write response": ("m_axi_b", []),
}
SVG = "http://www.w3.org/2000/svg"
LEFT, TOP, CELL, ROW, HIGH = 120, 34, 8, 40, 14  #: Pixels.
AFTER = 3  #: Cycles behind the interrupt.
STYLE = """
    text { font: 12px DejaVu Sans, Verdana, Arial, sans-serif; fill: #33415c; }
    .label { font-size: 11px; text-anchor: middle; }
    .name { text-anchor: end; font-weight: bold; }
    .grid { stroke: #d9dfe8; }
    .base { stroke: #7f8b9b; }
    .transfer { fill: #5b7fb0; }
    .level { fill: none; stroke: #4f9a63; stroke-width: 2; }
"""


def samples(vcd: str) -> dict[str, list[int]]:
    """Return by name the one-bit signals of the top module, each as it is before every rising clock edge."""
    top = vcd.partition("$scope module TOP")[2].partition("$scope")[0]
    names = dict(re.findall(r"\$var wire 1 (\S+) (\w+) \$end", top))
    clock = next(code for code, name in names.items() if name == "clk")
    found: dict[str, list[int]] = {name: [] for name in names.values()}
    now = dict.fromkeys(names, 0)
    for changes in vcd.partition("$enddefinitions")[2].split("\n#")[1:]:
        new = {
            line[1:]: int(line[0])
            for line in changes.splitlines()[1:]
            if line[1:] in names and line[0] in "01"
        }
        if new.get(clock, 0) > now[clock]:
            for code, name in names.items():
                found[name].append(now[code])
        now |= new
    return found


def transfers(signals: dict[str, list[int]], prefix: str) -> list[int]:
    """Return the cycles in which a channel transfers."""
    valid, ready = signals[f"{prefix}valid"], signals[f"{prefix}ready"]
    return [cycle for cycle, both in enumerate(zip(valid, ready, strict=True)) if both == (1, 1)]


def drawing(signals: dict[str, list[int]]) -> str:
    """Return the SVG: a row for each channel with its transfers, and one for the interrupt."""
    first_read, *_ = transfers(signals, "m_axi_ar")
    start = max(cycle for cycle in transfers(signals, "s_axil_aw") if cycle < first_read)
    done = signals["irq"].index(1) - start
    last = done + AFTER
    width, height = LEFT + CELL * (last + 1) + 20, TOP + ROW * (len(CHANNELS) + 1) + 24
    title = "Handshakes of a program of one weight, from START to the interrupt"
    lines = [
        f'<svg xmlns="{SVG}" viewBox="0 0 {width} {height}" role="img" aria-labelledby="title">',
        f'  <title id="title">{title}</title>',
        f"  <style>{STYLE}  </style>",
    ]
    for cycle in range(0, last + 1, 10):
        x = LEFT + CELL * cycle
        lines += [
            f'  <path class="grid" d="M {x} {TOP} V {height - 24}"/>',
            f'  <text class="label" x="{x}" y="{height - 8}">{cycle}</text>',
        ]
    lines.append(f'  <text class="name" x="{LEFT - 12}" y="{height - 8}">cycle</text>')
    for row, (name, (prefix, labels)) in enumerate(CHANNELS.items()):
        cycles = [each - start for each in transfers(signals, prefix) if start <= each <= start + last]
        lines += channel(TOP + ROW * (row + 1) - HIGH, name, cycles, labels, last)
    y = TOP + ROW * (len(CHANNELS) + 1) - HIGH
    x = LEFT + CELL * done
    lines += [
        f'  <text class="name" x="{LEFT - 12}" y="{y + 12}">irq</text>',
        f'  <path class="level" d="M {LEFT} {y + HIGH} H {x} V {y} H {LEFT + CELL * (last + 1)}"/>',
        "</svg>\n",
    ]
    return "\n".join(lines)


def channel(y: int, name: str, cycles: list[int], labels: list[str], last: int) -> list[str]:
    """Return a row; a label stands over the first of the cycles in a row that it names."""
    lines = [
        f'  <text class="name" x="{LEFT - 12}" y="{y + 12}">{name}</text>',
        f'  <path class="base" d="M {LEFT} {y + HIGH} H {LEFT + CELL * (last + 1)}"/>',
    ]
    lines += [
        f'  <rect class="transfer" x="{LEFT + CELL * cycle}" y="{y}" width="{CELL - 1}" height="{HIGH}"/>'
        for cycle in cycles
    ]
    begins = [cycle for cycle in cycles if cycle - 1 not in cycles]
    for cycle, label in zip(begins, labels, strict=False):
        run = next(end for end in range(cycle, last + 2) if end not in cycles) - cycle
        x = LEFT + CELL * (cycle + run / 2)
        lines.append(f'  <text class="label" x="{x:g}" y="{y - 4}">{label}</text>')
    return lines


def simulated() -> str:
    """Return the VCD of a simulation of the program."""
    matrix = IntegerMatrix(
        planes=torch.ones((1, 1, 1), dtype=torch.int8),
        mantissas=torch.ones((1, 1, 1), dtype=torch.uint8),
        exponents=torch.zeros(1, dtype=torch.int8),
        group_size=8,
    )
    work = Workload(
        name="one weight",
        matrix=matrix,
        q=torch.full((1, 1), 5, dtype=torch.int32),
        memory=MemoryBehaviour(latency=5),
    )
    with tempfile.TemporaryDirectory() as folder:
        waves = Path(folder) / "waves.vcd"
        (result,) = simulate_layers(CONFIG, cached_verilog(CONFIG), [work], waves=waves)
        if not result.agrees:
            raise SystemExit("The simulation differs from the models")
        return waves.read_text()


if __name__ == "__main__":
    FIGURE.write_text(drawing(samples(simulated())))
    print(FIGURE)
