"""Draw docs/pareto.svg: loss against bits per weight, of the records of methods, tuning, peers and papers.

    python benchmarks/pareto.py

The model is stories3M. Bits are those of the smallest storage packing, `dense`. The line is the Pareto front
of this project's trits without tuning: no other row of them has a lower loss at as many bits or fewer.
"""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import matplotlib

matplotlib.use("svg")
import matplotlib.pyplot as plt

ROOT = Path(__file__).parents[1]
RECORDS = ROOT / "benchmarks" / "records"
FIGURE = ROOT / "docs" / "pareto.svg"
MODEL = "stories3M"

#: Sections of methods.json whose rows are artefacts of their own.
SECTIONS = ("table", "target", "small_groups", "learned", "budget", "own_text", "feedback")

#: Bits and losses beyond these ends are left out.
MOST_BITS, MOST_NATS = 5.5, 6.0

Point = tuple[float, float]


def record(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((RECORDS / f"{name}.json").read_text())
    return found


def methods() -> dict[str, list[Point]]:
    """Return bits and loss of the rows of methods.json: trits, those with the model's own text, and codes."""
    found: dict[str, list[Point]] = {"trits": [], "own": [], "codes": []}
    for section in SECTIONS:
        for row in record("methods").get(section, {}).get(MODEL, []):
            codes = row["method"]["name"] in ("rtn", "gptq")
            kind = "codes" if codes else "own" if "calibration=self" in row["label"] else "trits"
            found[kind].append((row["bits_per_weight"]["dense"], row["nats_per_token"]))
    return found


def tuned() -> list[Point]:
    return [
        (row["bits_per_weight"], row["nats_per_token"])
        for row in record("tune")["rows"]
        if "tuned" in row["method"]
    ]


def others(name: str) -> list[Point]:
    """Return the rows of a record of packages or papers."""
    return [(row["bits_per_weight"], row["nats_per_token"]) for row in record(name)["rows"][MODEL]]


def front(points: Iterable[Point]) -> list[Point]:
    """Return the points that no other one beats, by rising bits."""
    least, kept = float("inf"), []
    for bits, nats in sorted(points):
        if nats < least:
            least = nats
            kept.append((bits, nats))
    return kept


def main() -> None:
    ours, full = methods(), record("methods")["models"][MODEL]["nats_per_token"]
    plt.rcParams.update({"svg.hashsalt": "ternhw", "font.size": 9, "svg.fonttype": "none"})
    figure, axes = plt.subplots(figsize=(7.2, 4.6), layout="constrained")
    axes.axhline(full, color="0.6", linewidth=0.8, linestyle=":")
    axes.annotate("full precision", (5.45, full), ha="right", va="bottom", color="0.4", fontsize=8)
    for points, marker, colour, name in (
        (ours["trits"], "o", "tab:blue", "trits, this project"),
        (ours["own"], "v", "tab:cyan", "trits, calibrated on the model's own text"),
        (ours["codes"], "s", "tab:grey", "integer codes (RTN, GPTQ), this project"),
        (tuned(), "*", "tab:green", "trits, tuned"),
        (others("peers"), "^", "tab:red", "other packages"),
        (others("papers_systems"), "D", "tab:orange", "methods of papers"),
    ):
        axes.plot(*zip(*points, strict=True), marker, color=colour, markersize=5, label=name, alpha=0.8)
    axes.plot(
        *zip(*front(ours["trits"] + ours["own"]), strict=True),
        color="tab:blue",
        linewidth=1,
        drawstyle="steps-post",
        label="Pareto front of the trits, without tuning",
    )
    axes.set_xlim(1.5, MOST_BITS)
    axes.set_ylim(1.2, MOST_NATS)
    axes.set_yscale("log")
    axes.set_yticks([1.3, 1.5, 2, 3, 4, 5, 6], ["1.3", "1.5", "2", "3", "4", "5", "6"])
    axes.minorticks_off()
    axes.grid(color="0.9", linewidth=0.6)
    axes.set_xlabel("bits per weight, with scales and all else that is stored")
    axes.set_ylabel("loss, nats per token (stories3M)")
    axes.legend(fontsize=8, framealpha=0.9)
    figure.savefig(FIGURE, metadata={"Date": None})


if __name__ == "__main__":
    main()
