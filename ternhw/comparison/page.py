"""One page that shows a comparison: tables and plots. Beside it lies the file of plotly, which draws them."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from ternhw.comparison.figures import Comparison
from ternhw.comparison.plots import Panel, Plot, Series
from ternhw.comparison.processors import CpuRow, cpu_columns, cpu_groups
from ternhw.comparison.published import COLUMNS, PublishedRow, groups_of
from ternhw.comparison.rows import (
    NO_RECORD,
    Column,
    bound_columns,
    engine_columns,
    gpu_columns,
    layer_columns,
    rows_of,
)

if TYPE_CHECKING:
    import plotly.graph_objects as go

_R = TypeVar("_R")
_COLUMNS = 3  #: Most panels side by side.
_LEFT_FROM = 50  #: Operations per byte from which labels stand left of their points, so that none is cut off.
_SYMBOLS = {
    **{"o": "circle", "s": "square", "D": "diamond", "^": "triangle-up", "v": "triangle-down"},
    **{"P": "cross", "X": "x"},
}


def plotly_script() -> tuple[str, str]:
    """Return the name and the text of the file that draws the plots.

    Raises
    ------
    ModuleNotFoundError
        If plotly is not installed (extra report).
    """
    from plotly.offline import get_plotlyjs, get_plotlyjs_version

    return f"plotly-{get_plotlyjs_version()}.min.js", get_plotlyjs()


def comparison_page(
    result: dict[str, Any],
    found: Sequence[Comparison],
    plots: Sequence[Plot],
    *,
    cpus: Sequence[CpuRow],
    published: Sequence[PublishedRow],
    notes: Mapping[str, Sequence[str]],
    script: str,
) -> str:
    """Return the page as text; it loads nothing but `script`.

    Parameters
    ----------
    result : dict
        What ``ternhw compare --json`` prints.
    found : sequence of Comparison
    plots : sequence of Plot
    cpus : sequence of CpuRow
    published : sequence of PublishedRow
    notes : mapping of sequences of str
        Sentences about the figures by their kind: "measured", "published", "computed", "missing".
    script : str
        Name of the file of plotly in the same folder.

    Raises
    ------
    ModuleNotFoundError
        If jinja2 or plotly is not installed (extra report).
    """
    import jinja2
    from markupsafe import Markup

    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("ternhw.comparison"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    names = ", ".join(dict.fromkeys(each.total.name for each in found))
    config = result["config"]
    return environment.get_template("compare.html").render(
        title=f"{names}: cycles beside GPU time",
        array=f"{config['rows']} rows, {config['lanes']} lanes and {config['planes']} planes",
        result=result,
        device=_device(found),
        provenance={
            "Measured": notes["measured"] or ["Nothing on this page."],
            **({"Published by others": notes["published"]} if notes["published"] else {}),
            "Modelled or computed": notes["computed"],
            "Not measured yet": notes["missing"] or ["Nothing: a GPU and a CPU have been timed."],
        },
        no_record=NO_RECORD,
        tables=_tables(found) + _cpu_tables(cpus) + _published_tables(published),
        script=script,
        plots=[
            {"title": plot.title, "text": plot.text, "html": Markup(_html(_figure(plot)))} for plot in plots
        ],
    )


def _device(found: Sequence[Comparison]) -> str | None:
    return next((row.gpu_device for each in found for row in each.layers if row.gpu_device), None)


def _tables(found: Sequence[Comparison]) -> list[dict[str, Any]]:
    """Return the table of the engine, and that of the GPU with its bounds."""
    rows = rows_of(found)
    first, layer = found[0].total, layer_columns()
    gpu = (layer[0], layer[3], *gpu_columns(energy=False), *bound_columns(rows))
    totals = [row.is_total for row in rows]
    return [
        _table("Engine", (*layer, *engine_columns(first.cycles_kind)), rows, totals),
        _table(f"{_device(found) or 'GPU, no record'}; bounds of {first.bound_device}", gpu, rows, totals),
    ]


def _cpu_tables(rows: Sequence[CpuRow]) -> list[dict[str, Any]]:
    """Return a table for each CPU."""
    groups = cpu_groups(rows).items()
    return [_table(f"{device}, measured", cpu_columns(group), group) for device, group in groups]


def _published_tables(rows: Sequence[PublishedRow]) -> list[dict[str, Any]]:
    """Return a table for each GPU and source."""
    groups = groups_of(rows).items()
    return [_table(f"{device}, published: {source}", COLUMNS, group) for (device, source), group in groups]


def _table(
    title: str, columns: Sequence[Column[_R]], rows: Sequence[_R], totals: Sequence[bool] = ()
) -> dict[str, Any]:
    """Return what the template shows as a table; `totals` says which rows are totals, none by default."""
    marks = totals or [False] * len(rows)
    return {
        "title": title,
        "columns": [column.head for column in columns],
        "rows": [
            {"total": total, "cells": [column.cell(row) for column in columns]}
            for row, total in zip(rows, marks, strict=True)
        ],
    }


def _figure(plot: Plot) -> "go.Figure":
    from plotly.subplots import make_subplots

    columns = min(len(plot.panels), _COLUMNS)
    rows = -(-len(plot.panels) // columns)
    figure = make_subplots(
        rows=rows,
        cols=columns,
        shared_xaxes="all",
        shared_yaxes="all",
        subplot_titles=[panel.title for panel in plot.panels],
        horizontal_spacing=0.04,
    )
    shown: set[str] = set()
    for index, panel in enumerate(plot.panels):
        place = {"row": index // columns + 1, "col": index % columns + 1}
        for series in panel.series:
            figure.add_trace(_trace(series, legend=series.name not in shown), **place)
            shown.add(series.name)
        figure.update_xaxes(**_x_axis(plot, panel), **place)
    figure.update_yaxes(type="log", dtick=1, exponentformat="power")
    figure.update_yaxes(title=plot.y_title, col=1)
    figure.update_layout(
        template="plotly_white",
        height=180 + 300 * rows + 22 * (len(shown) + 1) // 2,
        margin={"l": 60, "r": 20, "t": 40, "b": 60},
        legend={"orientation": "h", "x": 0, "y": -0.2, "yanchor": "top", "entrywidth": 300},
    )
    return figure


def _x_axis(plot: Plot, panel: Panel) -> dict[str, Any]:
    axis: dict[str, Any] = {"title": plot.x_title, "showticklabels": True}
    if plot.x_log:
        axis |= {"type": "log", "dtick": 1}
    if panel.ticks:
        texts = [text.replace("\n", "<br>") for text in panel.ticks.values()]
        axis |= {"tickvals": list(panel.ticks), "ticktext": texts}
    return axis


def _trace(series: Series, *, legend: bool) -> Any:
    import plotly.graph_objects as go

    shared: dict[str, Any] = {"x": series.x, "y": series.y, "name": series.name, "legendgroup": series.name}
    shared |= {"showlegend": legend, "error_y": _error_bars(series)}
    if series.kind == "bars":
        return go.Bar(**shared, width=series.width, marker_color=series.colour)
    dash = "dash" if series.dashed else ("dot" if series.hollow else "solid")
    line = {"color": series.colour, "dash": dash, "width": 1.5}
    if series.kind == "line":
        return go.Scatter(**shared, mode="lines", line=line)
    mode = "lines+markers" if series.kind == "curve" else "markers"
    symbol = _SYMBOLS[series.symbol] + ("-open" if series.hollow else "")
    side = "top" if series.above else "bottom"
    places = [f"{side} {'left' if x is not None and x > _LEFT_FROM else 'right'}" for x in series.x]
    return go.Scatter(
        **shared,
        mode=f"{mode}+text" if series.labels else mode,
        text=series.labels or None,
        textposition=places if series.labels else None,
        textfont={"size": 11, "color": series.colour},
        line=line,
        marker={"symbol": symbol, "color": series.colour, "size": 9},
    )


def _error_bars(series: Series) -> dict[str, Any] | None:
    if series.lower is None or series.upper is None:
        return None
    middle = [each or 0 for each in series.y]
    return {
        "type": "data",
        "symmetric": False,
        "array": [high - each for high, each in zip(series.upper, middle, strict=True)],
        "arrayminus": [each - low for low, each in zip(series.lower, middle, strict=True)],
    }


def _html(figure: "go.Figure") -> str:
    text: str = figure.to_html(
        full_html=False,
        include_plotlyjs=False,
        config={"responsive": True, "displaylogo": False, "toImageButtonOptions": {"format": "svg"}},
    )
    return text
