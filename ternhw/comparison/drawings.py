"""Figures of a comparison as files for a paper: SVG and PDF, drawn by matplotlib (extra report)."""

import math
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ternhw.comparison.plots import Panel, Plot, Series

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_FORMATS = ("svg", "pdf")
_WIDTH = 7.0  #: Inches: both columns of a paper.
_COLUMNS = 3  #: Most panels side by side.
#: Text stays text in a PDF. A fixed salt makes equal figures equal files.
_STYLE = {"font.size": 8, "pdf.fonttype": 42, "svg.hashsalt": "ternhw", "legend.frameon": False}


def write_figures(plots: Sequence[Plot], folder: Path) -> list[Path]:
    """Write each plot as SVG and PDF, by its name; return the files.

    Raises
    ------
    ModuleNotFoundError
        If matplotlib is not installed (extra report).
    """
    import matplotlib as mpl

    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    with mpl.rc_context(_STYLE):
        for plot in plots:
            figure = _figure(plot)
            for kind in _FORMATS:
                path = folder / f"{plot.name}.{kind}"
                date = {"svg": {"Date": None}, "pdf": {"CreationDate": None}}[kind]
                figure.savefig(path, metadata=date)
                paths.append(path)
    return paths


def _figure(plot: Plot) -> "Figure":
    from matplotlib.figure import Figure

    columns = min(len(plot.panels), _COLUMNS)
    rows = -(-len(plot.panels) // columns)
    figure = Figure(figsize=(_WIDTH, 1.8 + 2.8 * rows), layout="constrained")
    axes = figure.subplots(rows, columns, sharex=True, sharey=True, squeeze=False).flatten()
    shown: dict[str, Any] = {}
    for axis, panel in zip(axes, plot.panels, strict=False):
        _draw(axis, panel, plot, shown)
    for axis in axes[len(plot.panels) :]:
        axis.remove()
    for axis in axes[::columns]:
        axis.set_ylabel(plot.y_title)
    figure.legend(shown.values(), shown.keys(), loc="outside lower center", ncols=2)
    return figure


def _draw(axis: Any, panel: Panel, plot: Plot, shown: dict[str, Any]) -> None:
    axis.set_yscale("log")
    if plot.x_log:
        axis.set_xscale("log")
    axis.set_title(panel.title, fontsize="medium")
    axis.set_xlabel(plot.x_title)
    axis.grid(alpha=0.25, which="major", axis="both" if plot.x_log else "y")
    for series in panel.series:
        shown.setdefault(series.name, _draw_series(axis, series))
    if panel.ticks:
        axis.set_xticks(list(panel.ticks), list(panel.ticks.values()), minor=False)
        axis.minorticks_off()
        axis.tick_params(axis="x", labelrotation=0)
    xs = [x for series in panel.series for x in series.x if x is not None]
    for series in panel.series:
        _write_labels(axis, series, middle=math.sqrt(min(xs) * max(xs)) if plot.x_log else math.inf)


def _write_labels(axis: Any, series: Series, *, middle: float) -> None:
    """Write the labels of points: left of those beyond the middle of the axis, so that none is cut off."""
    for x, y, label in zip(series.x, series.y, series.labels, strict=False):
        right = x is not None and x > middle
        axis.annotate(
            label,
            (x, y),
            xytext=(-4 if right else 4, 5 if series.above else -5),
            textcoords="offset points",
            ha="right" if right else "left",
            va="bottom" if series.above else "top",
            fontsize="small",
            color=series.colour,
        )


def _draw_series(axis: Any, series: Series) -> Any:
    y = [float("nan") if each is None else each for each in series.y]
    x = [float("nan") if each is None else each for each in series.x]
    errors = None
    if series.lower is not None and series.upper is not None:
        errors = [
            [max(0.0, middle - low) for middle, low in zip(y, series.lower, strict=True)],
            [max(0.0, high - middle) for middle, high in zip(y, series.upper, strict=True)],
        ]
    if series.kind == "bars":
        return axis.bar(x, y, width=series.width, color=series.colour, yerr=errors, capsize=2)
    if series.kind == "line":
        (line,) = axis.plot(x, y, color=series.colour, ls="--" if series.dashed else "-", lw=1.2)
        return line
    return axis.errorbar(
        x,
        y,
        yerr=errors,
        color=series.colour,
        marker=series.symbol,
        ms=5,
        mfc="none" if series.hollow else series.colour,
        ls="none" if series.kind == "points" else ("-" if not series.hollow else ":"),
        lw=1,
        capsize=2,
    )
