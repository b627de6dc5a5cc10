"""What the plots of a comparison show, whichever library draws them: one home for page and files."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from ternhw.comparison.figures import Comparison, Figures, LayerFigures
from ternhw.comparison.gpus import Gpu, known_gpu
from ternhw.comparison.processors import CpuRow
from ternhw.comparison.published import PublishedRow
from ternhw.config import AcceleratorConfig

#: Colour-blind safe (Okabe and Ito). Kinds of figures keep their colour on all plots.
ENGINE, FP16, TERNARY, OTHER = "#0072B2", "#D55E00", "#009E73", "#777777"
_SPARE = ("#CC79A7", "#E69F00", "#56B4E9", "#000000")
_SYMBOLS = ("o", "s", "D", "^", "v", "P", "X")
_NEAR = 1.6  #: Points closer than this factor in both directions share one label.
_ENDS = ("lower", "upper")
_HALF = 0.42  #: Half the width of a group of bars, in units of the axis.


@dataclass(frozen=True, kw_only=True)
class Series:
    """Figures of one kind.

    Attributes
    ----------
    kind : "line", "points", "curve" or "bars"
        A line has no markers: a bound. A curve has.
    x, y : list of float
        A None in both ends a segment of a line.
    labels : list of str
        A text at each point; may be empty, and the list too.
    above : bool
        Whether labels are above their points.
    lower, upper : list of float or None
        Ends of the error bars.
    hollow : bool
        Published figures have hollow marks.
    dashed : bool
        Bounds from data sheets are dashed.
    width : float
        Of bars, in units of the axis.
    """

    name: str
    kind: Literal["line", "points", "curve", "bars"]
    colour: str
    x: Sequence[float | None]
    y: Sequence[float | None]
    labels: Sequence[str] = ()
    above: bool = True
    lower: Sequence[float] | None = None
    upper: Sequence[float] | None = None
    symbol: str = "o"
    hollow: bool = False
    dashed: bool = False
    width: float = 0.8


@dataclass(frozen=True, kw_only=True)
class Mark:
    """A time beside those of engine and GPU: measured on a CPU, or published (`hollow`).

    Attributes
    ----------
    name : str
        In the legend.
    layer : (int, int, int)
        Output features, input features and tokens.
    lower, upper : float or None
        Quartiles in ms.
    """

    name: str
    colour: str | None
    layer: tuple[int, int, int]
    ms: float
    lower: float | None = None
    upper: float | None = None
    hollow: bool = False


@dataclass(frozen=True, kw_only=True)
class Panel:
    """One pair of axes. Panels of one plot have the same scales."""

    title: str
    series: list[Series]
    ticks: dict[float, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Plot:
    """One figure with a logarithmic vertical axis.

    Attributes
    ----------
    name : str
        Stem of its files.
    text : str
        What to read from it.
    x_log : bool
        Whether the horizontal axis is logarithmic too.
    """

    name: str
    title: str
    text: str
    panels: list[Panel]
    x_title: str
    y_title: str
    x_log: bool = True


def plots_of(
    comparisons: Sequence[Comparison],
    config: AcceleratorConfig,
    *,
    clock_mhz: float,
    memory_share: float,
    bound: Gpu,
    cpus: Sequence[CpuRow],
    published: Sequence[PublishedRow],
) -> list[Plot]:
    """Return the plots that have something to show: roofline, time of each layer, time by tokens.

    Parameters
    ----------
    comparisons : sequence of Comparison
    config : AcceleratorConfig
    clock_mhz : float
    memory_share : float
        Share of the cycles in which the engine's memory can deliver a word.
    bound : Gpu
        GPU of the bounds.
    cpus : sequence of CpuRow
    published : sequence of PublishedRow
    """
    marks = [*_cpu_marks(cpus), *_published_marks(published)]
    plots = [
        _roofline(comparisons, config, clock_mhz * 1e6, memory_share, bound, published),
        _layers(comparisons, marks),
    ]
    if len({each.total.tokens for each in comparisons}) > 1:
        plots.append(_tokens(comparisons, marks))
    return plots


def reads_text(comparisons: Sequence[Comparison]) -> str:
    """Return how often the engine reads the weights where it is more than once; "" if it never is."""
    reads = {each.total.tokens: each.total.weight_reads for each in comparisons}
    parts = [f"{count} times at {tokens} tokens" for tokens, count in sorted(reads.items()) if count > 1]
    return f" The engine reads the weights {', '.join(parts)}." if parts else ""


def _roofline(
    comparisons: Sequence[Comparison],
    config: AcceleratorConfig,
    clock: float,
    share: float,
    bound: Gpu,
    published: Sequence[PublishedRow],
) -> Plot:
    layers = [(each, row) for each in comparisons for row in each.layers]
    several = len({each.total.name for each in comparisons}) > 1
    macs = config.macs / layers[0][1].planes
    kinds: dict[str, tuple[str, bool, list[tuple[float, float, str]]]] = {}

    def add(name: str, colour: str, point: tuple[float, float, str], *, hollow: bool = False) -> None:
        kinds.setdefault(name, (colour, hollow, []))[2].append(point)

    for case, row in layers:
        label, work = (
            f"{row.label(case.total.name, several=several)}, {_tokens_text(row.tokens)}",
            row.operations,
        )
        add(
            f"engine ({row.cycles_kind})",
            ENGINE,
            (work / row.memory_bytes, 1e3 * work / row.hardware_ms, label),
        )
        if row.gpu_ternary_ms is not None and row.gpu_weight_bytes is not None:
            place = (work / row.gpu_weight_bytes, 1e3 * work / row.gpu_ternary_ms, label)
            add(f"{row.gpu_device} ternary (measured)", TERNARY, place)
        if row.gpu_fp16_ms is not None:
            place = (row.tokens, 1e3 * work / row.gpu_fp16_ms, label)
            add(f"{row.gpu_device} FP16 (measured)", FP16, place)
    cards = {bound.name: bound}
    for each in published:
        record, size, card = each.record, each.record.weight_bytes, known_gpu(each.record.device)
        if size is None or card is None or not (record.is_dense or record.planes):
            continue
        assert record.out_features is not None and record.in_features is not None  # it has a size
        cards.setdefault(card.name, card)
        work = 2 * record.out_features * record.in_features * record.tokens
        place = (work / size, 1e3 * work / record.ms, f"{each.label}, {_tokens_text(record.tokens)}")
        name = f"{record.device} {record.implementation} (published)"
        add(name, FP16 if record.is_dense else TERNARY, place, hollow=True)
    points = [
        _labelled(name, colour, found, symbol=_SYMBOLS[index % len(_SYMBOLS)], hollow=hollow)
        for index, (name, (colour, hollow, found)) in enumerate(kinds.items())
    ]
    xs = [x for _, _, found in kinds.values() for x, _, _ in found]
    least = min(xs) / 4
    most = max(*xs, *(card.flops / card.bytes_per_second for card in cards.values())) * 4
    lines = [
        _roof("engine, bound", ENGINE, config.bus_bits / 8 * clock * share, 2 * macs * clock, least, most)
    ]
    colours = (OTHER, _SPARE[0])
    for (name, card), colour in zip(cards.items(), colours, strict=False):
        lines.append(
            _roof(f"{name}, bound", colour, card.bytes_per_second, card.flops, least, most, dashed=True)
        )
    return Plot(
        name="roofline",
        title="Roofline",
        text="Operations per second against operations per weight byte that is read. Lines are bounds: what "
        "memory and arithmetic allow. Dashed lines are computed from data sheets. Hollow marks are published."
        + reads_text(comparisons),
        panels=[Panel(title="", series=[*lines, *points])],
        x_title="operations per weight byte",
        y_title="operations per second",
    )


def _roof(
    name: str, colour: str, speed: float, peak: float, least: float, most: float, *, dashed: bool = False
) -> Series:
    x = [least, min(max(peak / speed, least), most), most]
    y = [min(peak, speed * each) for each in x]
    return Series(name=name, kind="line", colour=colour, x=x, y=y, dashed=dashed)


def _tokens_text(tokens: int) -> str:
    return f"{tokens} token{'s' if tokens > 1 else ''}"


def _labelled(
    name: str, colour: str, points: Sequence[tuple[float, float, str]], *, symbol: str, hollow: bool
) -> Series:
    """Return points of one kind; near ones share a label, which says what they have in common."""
    groups: list[list[int]] = []
    for at, (x, y, _) in enumerate(points):
        for group in groups:
            other = points[group[0]]
            if max(x / other[0], other[0] / x, y / other[1], other[1] / y) < _NEAR:
                group.append(at)
                break
        else:
            groups.append([at])
    labels = [""] * len(points)
    for group in groups:
        top = max(group, key=lambda at: points[at][1] * (1 if colour != TERNARY else -1))
        labels[top] = _common([points[at][2] for at in group])
    return Series(
        name=name,
        kind="points",
        colour=colour,
        x=[point[0] for point in points],
        y=[point[1] for point in points],
        labels=labels,
        above=colour != TERNARY,
        symbol=symbol,
        hollow=hollow,
    )


def _common(labels: Sequence[str]) -> str:
    """Return one label for several of the form "<model> <layer>, <tokens>" or "<layer>, <tokens>"."""
    names = list(dict.fromkeys(label.rpartition(", ")[0] for label in labels))
    counts = sorted({int(label.rpartition(", ")[2].split()[0]) for label in labels})
    models = list(dict.fromkeys(name.split()[0] for name in names if " " in name))
    layers = list(dict.fromkeys(name.split()[-1] for name in names))
    what = ", ".join(layers) if len(layers) < 3 else f"{len(layers)} layers"
    if models:
        # llama-2-7b, llama-2-13b: their common start once.
        start = models[0][: models[0].rfind("-") + 1]
        what = f"{', '.join([models[0], *(each.removeprefix(start) for each in models[1:])])} {what}"
    tokens = _tokens_text(counts[0]) if len(counts) == 1 else f"{', '.join(map(str, counts))} tokens"
    return f"{what}, {tokens}"


def _layers(comparisons: Sequence[Comparison], marks: Sequence[Mark]) -> Plot:
    """Return the times at the smallest number of tokens, one group of bars for each shape of a case."""
    least = min(each.total.tokens for each in comparisons)
    groups: dict[tuple[str, int, int, int], list[LayerFigures]] = {}
    for each in comparisons:
        if each.total.tokens == least:
            for row in each.layers:
                key = (each.total.name, row.out_features, row.in_features, row.planes)
                groups.setdefault(key, []).append(row)
    several = len({key[0] for key in groups}) > 1
    rows = [found[0] for found in groups.values()]
    ticks = {
        float(at): _tick(key[0], [row.name for row in found], several=several)
        for at, (key, found) in enumerate(groups.items())
    }
    panel = Panel(title="", series=[*_bars(rows), *_bounds(rows), *_beside(rows, marks)], ticks=ticks)
    return Plot(
        name="layers",
        title=f"Time of each layer, {_tokens_text(least)}",
        text="Bars are the engine and measured GPU times, with their quartiles. Short lines are bounds. "
        "Full marks are measured on a CPU, hollow marks are published. "
        "Compare each device with its own bound, not two devices.",
        panels=[panel],
        x_title="",
        y_title="ms",
        x_log=False,
    )


def _tick(case: str, layers: Sequence[str], *, several: bool) -> str:
    names = "\n".join(layers)
    first = case.split()[0]
    return f"{first}\n{names}" if several and names != first else names


def _bars(rows: Sequence[LayerFigures]) -> list[Series]:
    kinds = [
        (f"engine ({rows[0].cycles_kind})", ENGINE, "hardware"),
        ("GPU FP16 (measured)", FP16, "gpu_fp16"),
        ("GPU ternary (measured)", TERNARY, "gpu_ternary"),
    ]
    kinds = [each for each in kinds if any(getattr(row, f"{each[2]}_ms") is not None for row in rows)]
    width = min(0.2, 2 * _HALF / (len(kinds) + 2))
    series = []
    for index, (name, colour, field_name) in enumerate(kinds):
        found = [
            (at - _HALF + (index + 1) * width, row)
            for at, row in enumerate(rows)
            if getattr(row, f"{field_name}_ms") is not None
        ]
        ends = None
        if field_name != "hardware":
            ends = [
                [getattr(row, f"{field_name}_{end}_ms") for _, row in found] for end in ("lower", "upper")
            ]
        series.append(
            Series(
                name=name,
                kind="bars",
                colour=colour,
                x=[x for x, _ in found],
                y=[getattr(row, f"{field_name}_ms") for _, row in found],
                lower=None if ends is None else ends[0],
                upper=None if ends is None else ends[1],
                width=0.9 * width,
            )
        )
    return series


#: Bounds of a GPU: their names, colours and fields.
_BOUNDS = (
    ("FP16 bound", FP16, "bound_fp16_ms"),
    ("ternary bound", TERNARY, "bound_ternary_ms"),
    ("issue bound (model)", _SPARE[3], "bound_issue_ms"),
)


def _bounds(rows: Sequence[LayerFigures]) -> list[Series]:
    series = []
    for name, colour, field_name in _BOUNDS:
        x: list[float | None] = []
        y: list[float | None] = []
        for at, row in enumerate(rows):
            ms = getattr(row, field_name)
            if ms is not None:
                x += [at - _HALF, at + _HALF, None]
                y += [ms, ms, None]
        if x:
            full = f"{name}, {rows[0].bound_device}"
            series.append(Series(name=full, kind="line", colour=colour, x=x, y=y, dashed=True))
    return series


def _beside(rows: Sequence[LayerFigures], marks: Sequence[Mark]) -> list[Series]:
    """Return the marks of layers, at the right of each group."""
    found: dict[str, list[tuple[float, Mark]]] = {}
    for at, row in enumerate(rows):
        for mark in marks:
            if mark.layer == (row.out_features, row.in_features, row.tokens):
                found.setdefault(mark.name, []).append((at, mark))
    step = _HALF / max(1, len(found))
    return [
        _mark_series(index, [(at + index * step, mark) for at, mark in points], kind="points")
        for index, points in enumerate(found.values())
    ]


def _cpu_marks(rows: Sequence[CpuRow]) -> list[Mark]:
    """Return the times of dense float32 and of ternary weights on CPUs."""
    several = len({row.device for row in rows}) > 1
    marks = []
    for row in rows:
        for name, shown, colour in (("fp32", "float32", OTHER), ("ternary", "ternary", _SPARE[2])):
            record, ms = row.records.get(name), row.ms(name)
            if record is None or ms is None:
                continue
            slower = max(record.passes, key=lambda each: each.median_us)
            marks.append(
                Mark(
                    name=f"{row.device if several else 'CPU'} {shown} (measured)",
                    colour=colour,
                    layer=(row.out_features, row.in_features, row.tokens),
                    ms=ms,
                    lower=slower.lower_us / 1e3,
                    upper=slower.upper_us / 1e3,
                )
            )
    return marks


def _published_marks(rows: Sequence[PublishedRow]) -> list[Mark]:
    colours = {"fp16": FP16, "bf16": FP16, "PTQTP kernel": TERNARY, "BitNet W2A8": TERNARY}
    marks = []
    for record in (row.record for row in rows):
        assert record.out_features is not None and record.in_features is not None  # it is of a layer
        marks.append(
            Mark(
                name=f"{record.implementation}, {record.device.removeprefix('NVIDIA ')} (published)",
                colour=colours.get(record.implementation),
                layer=(record.out_features, record.in_features, record.tokens),
                ms=record.ms,
                hollow=True,
            )
        )
    return marks


def _mark_series(
    index: int, points: Sequence[tuple[float, Mark]], *, kind: Literal["points", "curve"]
) -> Series:
    """Return marks of one name at their places on the horizontal axis."""
    marks = [mark for _, mark in points]
    lower, upper = ([each for mark in marks if (each := getattr(mark, end)) is not None] for end in _ENDS)
    has_ends = len(lower) == len(upper) == len(marks)
    return Series(
        name=marks[0].name,
        kind=kind,
        colour=marks[0].colour or _SPARE[index % len(_SPARE)],
        x=[at for at, _ in points],
        y=[mark.ms for mark in marks],
        lower=lower if has_ends else None,
        upper=upper if has_ends else None,
        symbol=_SYMBOLS[index % len(_SYMBOLS)],
        hollow=marks[0].hollow,
    )


def _tokens(comparisons: Sequence[Comparison], marks: Sequence[Mark]) -> Plot:
    """Return the times by tokens, one panel for each case."""
    cases: dict[str, list[Comparison]] = {}
    for each in sorted(comparisons, key=lambda each: each.total.tokens):
        cases.setdefault(each.total.name, []).append(each)
    counts = sorted({each.total.tokens for each in comparisons})
    ticks = {float(each): str(each) for each in counts}
    panels = [Panel(title=name, series=_curves(found, marks), ticks=ticks) for name, found in cases.items()]
    return Plot(
        name="tokens",
        title="Time by tokens",
        text="Lines without markers are bounds, not measurements. Hollow marks are published."
        + reads_text(comparisons),
        panels=panels,
        x_title="tokens",
        y_title="ms",
    )


def _curves(found: Sequence[Comparison], marks: Sequence[Mark]) -> list[Series]:
    """Return the curves of one case; marks only where it is a single layer."""
    single = all(len(each.layers) == 1 and each.layers[0].count == 1 for each in found)
    rows: list[Figures] = [each.layers[0] if single else each.total for each in found]
    kinds = [
        (f"engine ({rows[0].cycles_kind})", ENGINE, "hardware_ms"),
        ("GPU FP16 (measured)", FP16, "gpu_fp16_ms"),
        ("GPU ternary (measured)", TERNARY, "gpu_ternary_ms"),
    ]
    series = []
    for name, colour, field_name in kinds:
        known = [row for row in rows if getattr(row, field_name) is not None]
        ends: list[list[float]] = [
            [each for row in known if (each := getattr(row, field_name.replace("ms", f"{end}_ms"), None))]
            for end in ("lower", "upper")
        ]
        has_ends = bool(known) and all(len(each) == len(known) for each in ends)
        if known:
            series.append(
                Series(
                    name=name,
                    kind="curve",
                    colour=colour,
                    x=[row.tokens for row in known],
                    y=[getattr(row, field_name) for row in known],
                    lower=ends[0] if has_ends else None,
                    upper=ends[1] if has_ends else None,
                )
            )
    for name, colour, field_name in _BOUNDS[:2]:
        x, y = [row.tokens for row in rows], [getattr(row, field_name) for row in rows]
        full = f"{name}, {rows[0].bound_device}"
        series.append(Series(name=full, kind="line", colour=colour, x=x, y=y, dashed=True))
    if single:
        layers = {(each.out_features, each.in_features, each.tokens) for each in (c.layers[0] for c in found)}
        named: dict[str, list[tuple[float, Mark]]] = {}
        for mark in marks:
            if mark.layer in layers:
                named.setdefault(mark.name, []).append((mark.layer[2], mark))
        for index, points in enumerate(named.values()):
            series.append(_mark_series(index, sorted(points, key=lambda each: each[0]), kind="curve"))
    return series
