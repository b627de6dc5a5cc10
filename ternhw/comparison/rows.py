"""Rows and columns of a comparison, one home for the tables of the command line and of the page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from ternhw.comparison.figures import Comparison, Figures, LayerFigures

_R = TypeVar("_R")

NO_RECORD = "no record"  #: Stands for a figure that was not measured.
NOT_GIVEN = "not given"  #: Stands for a figure of which its source does not say enough.


@dataclass(frozen=True, kw_only=True)
class Row:
    """One row: a layer, or the total of the layers of a case.

    Attributes
    ----------
    case, label : str
        Name of the case; name of the layer, with the case's first word where there are several cases.
    shape : (int, int) or None
        Output and input features; None for a total.
    count : int or None
        How many such layers the total contains; None for a total.
    figures : Figures
    """

    case: str
    label: str
    shape: tuple[int, int] | None
    count: int | None
    figures: Figures

    @property
    def is_total(self) -> bool:
        """Whether the row is a total."""
        return self.shape is None


@dataclass(frozen=True, kw_only=True)
class Column(Generic[_R]):
    """One column of a table: its head, with the unit, and its cell in a row."""

    head: str
    cell: Callable[[_R], str]


def rows_of(comparisons: Sequence[Comparison]) -> list[Row]:
    """Return a row for each layer, and a total after the layers of a case where it adds several up."""
    several = len({each.total.name for each in comparisons}) > 1
    rows = []
    for each in comparisons:
        case = each.total.name
        rows += [_layer_row(case, layer, several=several) for layer in each.layers]
        if len(each.layers) > 1 or each.layers[0].count > 1:
            rows.append(Row(case=case, label=f"{case}, total", shape=None, count=None, figures=each.total))
    return rows


def layer_columns() -> tuple[Column[Row], ...]:
    """Return the columns that say what a row is about."""
    return (
        Column(head="layer", cell=lambda row: row.label),
        Column(head="shape", cell=lambda row: "" if row.shape is None else f"{row.shape[0]}×{row.shape[1]}"),
        Column(head="layers", cell=lambda row: "" if row.count is None else str(row.count)),
        Column(head="tokens", cell=lambda row: str(row.figures.tokens)),
    )


def engine_columns(cycles_kind: str) -> tuple[Column[Row], ...]:
    """Return the columns of the engine; `cycles_kind` says where its cycles come from."""
    return (
        Column(head=f"cycles ({cycles_kind})", cell=lambda row: str(row.figures.cycles)),
        Column(head="ms", cell=lambda row: f"{row.figures.hardware_ms:.4g}"),
        Column(head="bus utilisation", cell=lambda row: f"{row.figures.hardware_roofline:.1%}"),
        Column(head="weights MB", cell=lambda row: f"{row.figures.weight_bytes / 1e6:.2f}"),
        Column(head="weight reads", cell=lambda row: str(row.figures.weight_reads)),
    )


def gpu_columns(*, energy: bool) -> tuple[Column[Row], ...]:
    """Return the measured columns of the GPU; its energy is a column only where a record has it."""
    columns: list[Column[Row]] = [
        Column(head="GPU FP16 ms", cell=lambda row: known(row.figures.gpu_fp16_ms, ".4g")),
        Column(head="GPU ternary ms", cell=lambda row: known(row.figures.gpu_ternary_ms, ".4g")),
        Column(head="speedup", cell=lambda row: known(row.figures.gpu_speedup, ".2f")),
        Column(
            head="bandwidth utilisation",
            cell=lambda row: known(row.figures.gpu_ternary_roofline, ".1%"),
        ),
    ]
    if energy:
        columns += [
            Column(
                head="GPU FP16 J",
                cell=lambda row: known(row.figures.gpu_fp16_energy_j, ".3g", "not measured"),
            ),
            Column(
                head="GPU ternary J",
                cell=lambda row: known(row.figures.gpu_ternary_energy_j, ".3g", "not measured"),
            ),
        ]
    return tuple(columns)


def bound_columns(rows: Sequence[Row]) -> tuple[Column[Row], ...]:
    """Return the columns of the bounds of a GPU; the issue bound is one where a row has it."""
    columns: list[Column[Row]] = [
        Column(head="bound FP16 ms", cell=lambda row: f"{row.figures.bound_fp16_ms:.4g}"),
        Column(head="bound ternary ms", cell=lambda row: f"{row.figures.bound_ternary_ms:.4g}"),
    ]
    if any(row.figures.bound_issue_ms is not None for row in rows):
        columns.append(
            Column(
                head="issue bound ms (model)",
                cell=lambda row: known(row.figures.bound_issue_ms, ".4g", "none"),
            )
        )
    return tuple(columns)


def known(value: float | None, form: str, lacking: str = NO_RECORD) -> str:
    """Return a figure in the form `form`, or the text that stands for one that was not measured."""
    return lacking if value is None else format(value, form)


def _layer_row(case: str, layer: LayerFigures, *, several: bool) -> Row:
    return Row(
        case=case,
        label=layer.label(case, several=several),
        shape=(layer.out_features, layer.in_features),
        count=layer.count,
        figures=layer,
    )
