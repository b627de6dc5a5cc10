"""Measure the figures and tables of PTQTP (arXiv:2509.16989v2) that fit small models.

    OMP_NUM_THREADS=1 python -m benchmarks.papers.ptqtp --table figure3   iterations
    OMP_NUM_THREADS=1 python -m benchmarks.papers.ptqtp --table figure4   tolerance
    OMP_NUM_THREADS=1 python -m benchmarks.papers.ptqtp --table table7    condition number
    OMP_NUM_THREADS=1 python -m benchmarks.papers.ptqtp --table table8    with and without groups

Run it in the root of the repository. It writes benchmarks/records/papers_ptqtp.json and draws figures 3 and 4
to docs/ (extra report). Table 4, which is computed, has a script of its own, table4.py.
"""

from math import exp
from pathlib import Path
from typing import Any

from benchmarks.papers.sweeps import ORDERS, PARTS, Table, run, seconds, spread

FIGURES = Path(__file__).parents[2] / "docs"

ITERATIONS = (1, 2, 3, 5, 10, 20, 30, 50)
TOLERANCES = (1e-1, 1e-2, 1e-3, 1e-4, 1e-5)
CONDITIONS = (1.0, 10.0, 1e2, 1e4, 1e12)
GROUPS = (0, 128, 64, 32)

TABLES = {
    "figure3": Table(
        title="Figure 3: iterations of PTQTP, at most",
        head="most iterations",
        rows=[(f"{count}", "ptqtp", {"max_iterations": count}) for count in ITERATIONS],
        draws=ORDERS,
    ),
    "figure4": Table(
        title="Figure 4: tolerance ε of PTQTP",
        head="tolerance ε",
        rows=[(f"{tolerance:g}", "ptqtp", {"tolerance": tolerance}) for tolerance in TOLERANCES],
        draws=ORDERS,
    ),
    "table7": Table(
        title="Table 7: largest condition number κ of PTQTP",
        head="largest condition number κ",
        rows=[(f"{condition:g}", "ptqtp", {"largest_condition": condition}) for condition in CONDITIONS],
        draws=ORDERS,
    ),
    "table8": Table(
        title="Table 8: PTQTP with and without groups",
        head="groups",
        rows=[(f"group {size or 'the whole row'}", "ptqtp", {"group_size": size}) for size in GROUPS],
        draws=ORDERS,
    ),
    "table8_gptq": Table(
        title="Table 8: GPTQ, 3 bits, with and without groups",
        head="groups",
        rows=[
            (f"group {size or 'the whole row'}", "gptq", {"bits": 3, "group_size": size}) for size in GROUPS
        ],
        draws=PARTS,
        models=("stories260K", "embedded"),
    ),
}


def main() -> None:
    record = run("ptqtp", TABLES, __doc__ or "")
    for name, axis in (("figure3", "iterations, at most"), ("figure4", "tolerance ε")):
        if name in record.get("tables", {}):
            draw(record, name, axis)


def draw(record: dict[str, Any], name: str, axis: str) -> None:
    """Write a figure as SVG: CPU time and perplexity of each model, in the mean over the orders."""
    import matplotlib as mpl
    from matplotlib.figure import Figure

    found = record["tables"][name]["runs"]
    values = [float(row) for row, _, _ in TABLES[name].rows]
    style = {"font.size": 8, "svg.hashsalt": "ternhw", "legend.frameon": False, "svg.fonttype": "none"}
    with mpl.rc_context(style):
        figure = Figure(figsize=(7.0, 2.9), layout="constrained")
        left, right = figure.subplots(1, 2)
        for model, rows in found.items():
            means = [spread(runs, "nats_per_token")[0] for runs in rows.values()]
            style_of_line = {"marker": "o", "ms": 3, "lw": 1}
            (line,) = left.plot(
                values, [seconds(runs) for runs in rows.values()], label=model, **style_of_line
            )
            right.plot(values, [exp(nats) for nats in means], color=line.get_color(), **style_of_line)
            full = record["models"][model]["full_precision"]["perplexity"]
            right.axhline(full, color=line.get_color(), lw=0.8, ls=":")
        for axes, title in (
            (left, "CPU time of the quantiser, s"),
            (right, "perplexity (dotted: full precision)"),
        ):
            axes.set(xscale="log", xlabel=axis, ylabel=title)
            axes.grid(alpha=0.25)
        left.set_ylim(bottom=0)
        right.set_yscale("log")
        figure.legend(loc="outside lower center", ncols=len(found))
        figure.savefig(FIGURES / f"ptqtp_{name}.svg", metadata={"Date": None})


if __name__ == "__main__":
    main()
