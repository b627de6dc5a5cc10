"""One page that shows a comparison: tables and plots, everything inside the file."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ternhw.comparison.figures import Comparison, LayerFigures
from ternhw.comparison.gpus import Gpu
from ternhw.comparison.published import COLUMNS, PublishedRow, groups_of
from ternhw.comparison.rows import (
    NO_RECORD,
    bound_columns,
    engine_columns,
    gpu_columns,
    layer_columns,
    rows_of,
)

if TYPE_CHECKING:
    import plotly.graph_objects as go

#: Colour-blind safe (Okabe and Ito). Kinds of figures keep their colour on all plots.
_ENGINE, _FP16, _TERNARY, _BOUND = "#0072B2", "#D55E00", "#009E73", "#777777"
_HEIGHT = 460


def comparison_page(
    result: dict[str, Any],
    found: Sequence[Comparison],
    bound: Gpu,
    published: Sequence[PublishedRow],
    notes: Mapping[str, Sequence[str]],
) -> str:
    """Return the page as text; it loads nothing from anywhere.

    Parameters
    ----------
    result : dict
        What ``ternhw compare --json`` prints.
    found : sequence of Comparison
    bound : Gpu
        GPU of the bounds.
    published : sequence of PublishedRow
    notes : mapping of sequences of str
        Sentences about the figures by their kind: "measured", "computed", "missing".

    Raises
    ------
    ModuleNotFoundError
        If jinja2 or plotly is not installed (extra report).
    """
    import jinja2
    from markupsafe import Markup
    from plotly.offline import get_plotlyjs

    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("ternhw.comparison"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    several = len({each.total.tokens for each in found}) > 1
    names = ", ".join(dict.fromkeys(each.total.name for each in found))
    plots = [
        ("Roofline", _ROOFLINE, _roofline(result, found, bound)),
        ("Time of each layer", _BARS, _bars(found)),
        ("Time by tokens", _TOKENS if several else _ONE, _latency(found)),
    ]
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
            "Not measured yet": notes["missing"] or ["Nothing: every layer has its GPU record."],
        },
        no_record=NO_RECORD,
        tables=[_table(each) for each in found] + _published_tables(published),
        plotly=Markup(get_plotlyjs()),
        plots=[
            {"title": title, "text": text, "html": Markup(_html(figure))} for title, text, figure in plots
        ],
    )


_ROOFLINE = (
    "Operations per second against operations per weight byte. Lines: what memory and arithmetic allow. "
    "Points: the layers. The dashed line is computed from a data sheet."
)
_BARS = "For the smallest number of tokens. Engine and GPU have separate axes."
_ONE = "All layers together, for one number of tokens; several numbers draw curves. The bounds are computed."
_TOKENS = "All layers together. Dotted lines are computed bounds, not measurements."


def _device(found: Sequence[Comparison]) -> str | None:
    return next((row.gpu_device for each in found for row in each.layers if row.gpu_device), None)


def _table(comparison: Comparison) -> dict[str, Any]:
    kind, tokens = comparison.total.cycles_kind, comparison.total.tokens
    rows = rows_of([comparison])
    columns = (*layer_columns(), *engine_columns(kind), *gpu_columns(energy=False), *bound_columns(rows))
    title = f"{comparison.total.name}, {tokens} token{'s' if tokens > 1 else ''}"
    return {
        "title": title,
        "columns": [column.head for column in columns],
        "rows": [{"total": row.is_total, "cells": [column.cell(row) for column in columns]} for row in rows],
    }


def _published_tables(rows: Sequence[PublishedRow]) -> list[dict[str, Any]]:
    """Return a table for each GPU and source."""
    return [
        {
            "title": f"{device}, published: {source}",
            "columns": [column.head for column in COLUMNS],
            "rows": [{"total": False, "cells": [column.cell(row) for column in COLUMNS]} for row in group],
        }
        for (device, source), group in groups_of(rows).items()
    ]


def _roofline(result: dict[str, Any], found: Sequence[Comparison], bound: Gpu) -> "go.Figure":
    import plotly.graph_objects as go

    config, clock = result["config"], 1e6 * result["clock_mhz"]
    layers = [row for each in found for row in each.layers]
    macs = config["rows"] * config["lanes"] * config["planes"] * config["tokens"] / layers[0].planes
    bandwidth = config["bus_bits"] / 8 * clock * result["memory"]["share"]
    engine = [
        (each.operations / each.memory_bytes, 1e3 * each.operations / each.hardware_ms) for each in layers
    ]
    gpu = [
        (each.operations / each.gpu_weight_bytes, 1e3 * each.operations / each.gpu_ternary_ms)
        for each in layers
        if each.gpu_ternary_ms is not None and each.gpu_weight_bytes is not None
    ]
    intensities = [point[0] for point in (*engine, *gpu)]
    least, most = min(intensities) / 4, max(*intensities, bound.flops / bound.bytes_per_second) * 4
    figure = go.Figure()
    for name, colour, speed, peak, dash in (
        ("engine, bound", _ENGINE, bandwidth, 2 * macs * clock, "solid"),
        (f"{bound.name}, data sheet", _BOUND, bound.bytes_per_second, bound.flops, "dash"),
    ):
        ridge = min(max(peak / speed, least), most)
        x = [least, ridge, most]
        figure.add_scatter(
            x=x,
            y=[min(peak, speed * each) for each in x],
            mode="lines",
            name=name,
            line={"color": colour, "dash": dash},
        )
    labels = [f"{each.name}, {each.tokens} tokens" for each in layers]
    _points(figure, engine, labels, f"engine ({layers[0].cycles_kind})", _ENGINE)
    timed = [label for label, each in zip(labels, layers, strict=True) if each.gpu_ternary_ms is not None]
    _points(figure, gpu, timed, f"{_device(found)} ternary (measured)", _TERNARY)
    figure.update_xaxes(title="operations per weight byte", type="log", dtick=1)
    figure.update_yaxes(title="operations per second", type="log", dtick=1, exponentformat="power")
    return _finish(figure, found, room=True)


def _points(
    figure: "go.Figure", points: Sequence[tuple[float, float]], labels: Sequence[str], name: str, colour: str
) -> None:
    if points:
        figure.add_scatter(
            x=[each[0] for each in points],
            y=[each[1] for each in points],
            text=labels,
            mode="markers",
            name=name,
            marker={"color": colour, "size": 10, "line": {"width": 1, "color": "white"}},
        )


def _bars(found: Sequence[Comparison]) -> "go.Figure":
    from plotly.subplots import make_subplots

    least = min(each.total.tokens for each in found)
    chosen = [each for each in found if each.total.tokens == least]
    several = len(chosen) > 1
    rows = [(each.total.name, row) for each in chosen for row in each.layers]
    names = [_bar_name(case, row, several=several) for case, row in rows]
    layers = [row for _, row in rows]
    device = _device(found)
    figure = make_subplots(
        rows=1,
        cols=2,
        subplot_titles=[f"engine ({layers[0].cycles_kind})", f"{device} (measured)" if device else "GPU"],
        horizontal_spacing=0.12,
    )
    figure.add_bar(
        x=names, y=[each.hardware_ms for each in layers], name="engine", marker_color=_ENGINE, row=1, col=1
    )
    if device is not None:
        for name, colour, field in (("FP16", _FP16, "gpu_fp16_ms"), ("ternary", _TERNARY, "gpu_ternary_ms")):
            figure.add_bar(
                x=names,
                y=[getattr(each, field) for each in layers],
                name=f"GPU {name}",
                marker_color=colour,
                row=1,
                col=2,
            )
    else:
        figure.update_xaxes(visible=False, row=1, col=2)
        figure.update_yaxes(visible=False, row=1, col=2)
        figure.add_annotation(
            text="No GPU record for these layers.<br>ternhw bench makes one.",
            **{"xref": "paper", "yref": "paper", "x": 0.78, "y": 0.5, "showarrow": False},
            font={"size": 15, "color": _BOUND},
        )
    figure.update_yaxes(title="ms", rangemode="tozero", row=1, col=1)
    figure.update_yaxes(title="ms", rangemode="tozero", row=1, col=2)
    return _finish(figure, found, room=False)


def _bar_name(case: str, layer: LayerFigures, *, several: bool) -> str:
    return f"{case.split()[0]}<br>{layer.name}" if several else layer.name


def _latency(found: Sequence[Comparison]) -> "go.Figure":
    import plotly.graph_objects as go

    figure = go.Figure()
    cases = list(dict.fromkeys(each.total.name for each in found))
    symbols = ("circle", "square", "diamond", "cross", "triangle-up")
    for index, case in enumerate(cases):
        totals = sorted(
            (each.total for each in found if each.total.name == case), key=lambda each: each.tokens
        )
        prefix = f"{case}: " if len(cases) > 1 else ""
        for name, colour, field, dash in (
            (f"engine ({totals[0].cycles_kind})", _ENGINE, "hardware_ms", "solid"),
            ("GPU FP16 (measured)", _FP16, "gpu_fp16_ms", "solid"),
            ("GPU ternary (measured)", _TERNARY, "gpu_ternary_ms", "solid"),
            (f"FP16 bound, {totals[0].bound_device}", _FP16, "bound_fp16_ms", "dot"),
            (f"ternary bound, {totals[0].bound_device}", _TERNARY, "bound_ternary_ms", "dot"),
        ):
            points = [(each.tokens, getattr(each, field)) for each in totals]
            points = [point for point in points if point[1] is not None]
            if points:
                figure.add_scatter(
                    x=[each[0] for each in points],
                    y=[each[1] for each in points],
                    mode="lines+markers",
                    name=prefix + name,
                    line={"color": colour, "dash": dash},
                    marker={"symbol": symbols[index % len(symbols)], "size": 9},
                )
    counts = sorted({each.total.tokens for each in found})
    figure.update_xaxes(title="tokens", type="log", tickvals=counts, ticktext=[str(each) for each in counts])
    figure.update_yaxes(title="ms", type="log", dtick=1)
    return _finish(figure, found, room=True)


def _finish(figure: "go.Figure", found: Sequence[Comparison], *, room: bool) -> "go.Figure":
    """Lay out a plot, and write on it that no GPU was measured where that is so."""
    figure.update_layout(
        template="plotly_white",
        height=_HEIGHT,
        margin={"l": 70, "r": 20, "t": 40, "b": 60},
        legend={"orientation": "v", "x": 1.02, "y": 1, "xanchor": "left"},
    )
    if room and _device(found) is None:
        figure.add_annotation(
            text="No GPU record: no GPU point is drawn.",
            **{"xref": "paper", "yref": "paper", "x": 0.5, "y": 1.08, "showarrow": False},
            font={"size": 13, "color": _BOUND},
            bgcolor="white",
        )
    return figure


def _html(figure: "go.Figure") -> str:
    text: str = figure.to_html(
        full_html=False, include_plotlyjs=False, config={"displayModeBar": False, "responsive": True}
    )
    return text
