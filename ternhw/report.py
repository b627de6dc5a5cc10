"""One page that shows a comparison: tables and plots, everything inside the file."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ternhw.comparison import Comparison, Figures, LayerFigures
from ternhw.console import known
from ternhw.gpus import GPUS
from ternhw_quant.errors import InputError

if TYPE_CHECKING:
    import plotly.graph_objects as go

COLUMNS = (
    *("layer", "shape", "count", "cycles", "ms", "of its bus", "weights, MB", "GPU FP16, ms"),
    *("GPU ternary, ms", "speedup", "of its memory", "bound FP16, ms", "bound ternary, ms"),
)

#: Colour-blind safe (Okabe and Ito). Kinds of figures keep their colour on all plots.
_ENGINE, _FP16, _TERNARY, _BOUND = "#0072B2", "#D55E00", "#009E73", "#777777"
_HEIGHT = 460


def comparison_page(result: dict[str, Any], found: Sequence[Comparison]) -> str:
    """Return the page as text; it loads nothing from anywhere.

    Parameters
    ----------
    result : dict
        What ``ternhw compare --json`` prints.
    found : sequence of Comparison

    Raises
    ------
    InputError
        If jinja2 or plotly is not installed.
    """
    try:
        import jinja2
        from markupsafe import Markup
        from plotly.offline import get_plotlyjs
    except ImportError as error:
        raise InputError(f"A page needs {error.name}; pip install 'ternhw[report]'") from None
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("ternhw"), autoescape=True, trim_blocks=True, lstrip_blocks=True
    )
    several = len({each.total.tokens for each in found}) > 1
    names = ", ".join(dict.fromkeys(each.total.name for each in found))
    plots = [
        ("Roofline", _ROOFLINE, _roofline(result, found)),
        ("Time of each layer", _BARS, _bars(found)),
        ("Time against tokens", _TOKENS if several else _ONE, _latency(found)),
    ]
    config = result["config"]
    return environment.get_template("compare.html").render(
        title=f"{names}: cycles beside GPU time",
        array=f"{config['rows']} rows, {config['lanes']} lanes and {config['planes']} planes",
        result=result,
        device=_device(found),
        provenance=_provenance(result, found),
        columns=COLUMNS,
        tables=[_table(each) for each in found],
        plotly=Markup(get_plotlyjs()),
        plots=[
            {"title": title, "text": text, "html": Markup(_html(figure))} for title, text, figure in plots
        ],
    )


_ROOFLINE = (
    "What a device could do at each number of operations for a byte of weights, by its memory and its "
    "arithmetic, and what the layers do. The dashed line is computed from a data sheet."
)
_BARS = "For the smallest number of tokens. The engine and the GPU have axes of their own."
_ONE = "All layers together, for one number of tokens; --tokens a,b,… draws curves. The bounds are computed."
_TOKENS = "All layers together. Dotted lines are computed bounds: nothing was measured for them."


def _provenance(result: dict[str, Any], found: Sequence[Comparison]) -> dict[str, list[str]]:
    """Return sentences on what was measured, what is modelled or computed, and what is owed."""
    cycles, *others = result["notes"]
    owed = [each for each in others if each.startswith("No GPU record")]
    measured = [each for each in others if each.startswith("GPU times")]
    modelled = [each for each in others if each not in (*owed, *measured)]
    simulated = found[0].total.cycles_kind == "RTL simulation"
    (measured if simulated else modelled).insert(0, cycles)
    return {
        "Measured": measured or ["Nothing on this page."],
        "Modelled or computed": modelled,
        "Owed": owed or ["Nothing: every layer has its GPU record."],
    }


def _device(found: Sequence[Comparison]) -> str | None:
    return next((row.gpu_device for each in found for row in each.layers if row.gpu_device), None)


def _table(comparison: Comparison) -> dict[str, Any]:
    rows = [
        {
            "total": False,
            "cells": [each.name, f"{each.out_features}×{each.in_features}", str(each.count), *_cells(each)],
        }
        for each in comparison.layers
    ]
    if len(rows) > 1 or comparison.layers[0].count > 1:
        rows.append({"total": True, "cells": ["together", "", "", *_cells(comparison.total)]})
    tokens = comparison.total.tokens
    title = f"{comparison.total.name}, {tokens} token{'s' if tokens > 1 else ''}"
    return {"title": f"{title} (cycles: {comparison.total.cycles_kind})", "rows": rows}


def _cells(figures: Figures) -> list[str]:
    return [
        f"{figures.cycles:,}",
        f"{figures.hardware_ms:.4g}",
        f"{figures.hardware_roofline:.1%}",
        f"{figures.weight_bytes / 1e6:.2f}",
        known(figures.gpu_fp16_ms, ".4g"),
        known(figures.gpu_ternary_ms, ".4g"),
        known(figures.gpu_speedup, ".2f"),
        known(figures.gpu_ternary_roofline, ".1%"),
        f"{figures.bound_fp16_ms:.4g}",
        f"{figures.bound_ternary_ms:.4g}",
    ]


def _roofline(result: dict[str, Any], found: Sequence[Comparison]) -> "go.Figure":
    import plotly.graph_objects as go

    config, clock = result["config"], 1e6 * result["clock_mhz"]
    layers = [row for each in found for row in each.layers]
    macs = config["rows"] * config["lanes"] * config["planes"] * config["tokens"] / layers[0].planes
    bandwidth = config["bus_bits"] / 8 * clock * result["memory"]["share"]
    engine = [
        (each.operations / each.memory_bytes, 1e3 * each.operations / each.hardware_ms) for each in layers
    ]
    bound = GPUS[layers[0].bound_device]
    gpu = [
        (each.operations / each.gpu_weight_bytes, 1e3 * each.operations / each.gpu_ternary_ms)
        for each in layers
        if each.gpu_ternary_ms is not None and each.gpu_weight_bytes is not None
    ]
    intensities = [point[0] for point in (*engine, *gpu)]
    least, most = min(intensities) / 4, max(*intensities, bound.flops / bound.bytes_per_second) * 4
    figure = go.Figure()
    for name, colour, speed, peak, dash in (
        ("engine's roof", _ENGINE, bandwidth, 2 * macs * clock, "solid"),
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
    _points(figure, gpu, timed, f"{_device(found)} ternary (GPU timed)", _TERNARY)
    figure.update_xaxes(title="operations for a byte of weights", type="log", dtick=1)
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
        subplot_titles=[f"engine ({layers[0].cycles_kind})", f"{device} (GPU timed)" if device else "GPU"],
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
            ("GPU FP16 (timed)", _FP16, "gpu_fp16_ms", "solid"),
            ("GPU ternary (timed)", _TERNARY, "gpu_ternary_ms", "solid"),
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
    """Give a plot its looks, and say so where a GPU is missing from it."""
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
