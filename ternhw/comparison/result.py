"""The result of a comparison: its rows, its notes, and the files that it is written to."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any, Literal

from ternhw.comparison.figures import Clock, Comparison, LayerForm
from ternhw.comparison.gpus import Gpu
from ternhw.comparison.plots import Plot, plots_of
from ternhw.comparison.published import PublishedRow, groups_of, published_note, published_rows
from ternhw.comparison.rows import Row, rows_of
from ternhw.config import AcceleratorConfig
from ternhw.peers import MemoryBehaviour, memory_json
from ternhw.records.files import published
from ternhw_quant.files import atomic_write

_SOURCES = {"model": "the cycle model", "RTL simulation": "an RTL simulation"}


@dataclass(frozen=True, kw_only=True)
class Note:
    """One sentence or two that a reader of the figures needs; `kind` is that of the figures it is about."""

    kind: Literal["measured", "published", "computed", "missing"]
    text: str


@dataclass(frozen=True, kw_only=True)
class ComparisonResult:
    """Engine and GPU on the same layers with the same tokens.

    Attributes
    ----------
    comparisons : sequence of Comparison
        One for each case and number of tokens.
    config : AcceleratorConfig
        The array, with its rows as chosen for a bandwidth.
    clock : Clock
    memory : MemoryBehaviour or None
        Memory of the cycle model; None where the cycles come from records.
    bound : Gpu
        GPU of the bounds.
    command : str
        What made the comparison, for its record.
    """

    comparisons: Sequence[Comparison]
    config: AcceleratorConfig
    clock: Clock
    memory: MemoryBehaviour | None
    bound: Gpu
    command: str

    @property
    def gpu_device(self) -> str | None:
        """Name of the measured GPU; None if no layer has a record."""
        return next(
            (row.gpu_device for each in self.comparisons for row in each.layers if row.gpu_device), None
        )

    @property
    def has_energy(self) -> bool:
        """Whether a GPU energy was measured."""
        return any(row.figures.gpu_ternary_energy_j or row.figures.gpu_fp16_energy_j for row in self.rows())

    @property
    def notes(self) -> list[str]:
        """What a reader must know about the figures: a sentence or two each."""
        return [note.text for note in self._notes()]

    def published(self) -> list[PublishedRow]:
        """Return the published times of layers with the same shape and tokens."""
        return published_rows(self.comparisons, published())

    def rows(self) -> list[Row]:
        """Return a row for each layer, and a total after the layers of each case."""
        return rows_of(self.comparisons)

    def to_json(self) -> dict[str, Any]:
        """Return one JSON object: what ``ternhw compare --json`` prints.

        The figures of a single comparison are members of the object itself; several are in "comparisons".
        """
        parts = [
            each.total.to_json() | {"layers": [row.to_json() for row in each.layers]}
            for each in self.comparisons
        ]
        return {
            "command": self.command,
            "date": date.today().isoformat(),
            "config": self.config.model_dump(),
            "config_digest": self.config.digest,
            "clock_mhz": self.clock.mhz,
            "clock_kind": self.clock.kind,
            "memory": memory_json(self.memory),
            "bound_source": self.bound.source,
            "published": [row.to_json() for row in self.published()],
            "notes": self.notes,
            **(parts[0] if len(parts) == 1 else {"comparisons": parts}),
        }

    def write_csv(self, path: Path) -> list[Path]:
        """Write one line for each layer, without totals; units are in the names of the columns.

        Published times are a file of their own beside it, whose name ends in ``_published``.

        Returns
        -------
        list of Path
            The files.
        """
        rows = [
            {"case": each.total.name, **{k: v for k, v in row.to_json().items() if k != "cycle_record"}}
            for each in self.comparisons
            for row in each.layers
        ]
        _write_csv(path, rows)
        found = [row.to_json() for row in self.published()]
        if not found:
            return [path]
        other = path.with_stem(f"{path.stem}_published")
        _write_csv(other, found)
        return [path, other]

    def write_html(self, path: Path) -> list[Path]:
        """Write one page with tables and plots, and beside it the file of plotly, which draws them.

        The page loads nothing from the network.

        Returns
        -------
        list of Path
            The two files.

        Raises
        ------
        ModuleNotFoundError
            If jinja2 or plotly is not installed (extra report).
        """
        from ternhw.comparison.page import comparison_page, plotly_script

        kinds = ("measured", "published", "computed", "missing")
        notes = {kind: [note.text for note in self._notes() if note.kind == kind] for kind in kinds}
        name, script = plotly_script()
        page = comparison_page(
            self.to_json(), self.comparisons, self.plots(), self.published(), notes, script=name
        )
        for place, text in ((path.with_name(name), script), (path, page)):
            with atomic_write(place) as file:
                file.write(text.encode())
        return [path, path.with_name(name)]

    def write_figures(self, folder: Path) -> list[Path]:
        """Write the plots as SVG and PDF; return the files.

        Raises
        ------
        ModuleNotFoundError
            If matplotlib is not installed (extra report).
        """
        from ternhw.comparison.drawings import write_figures

        return write_figures(self.plots(), folder)

    def plots(self) -> list[Plot]:
        """Return what the plots show."""
        return plots_of(
            self.comparisons,
            self.config,
            clock_mhz=self.clock.mhz,
            memory_share=1.0 if self.memory is None else memory_json(self.memory)["share"],
            bound=self.bound,
            published=self.published(),
        )

    @property
    def _first(self) -> Any:
        return self.comparisons[0].total

    def _notes(self) -> list[Note]:
        first, clock = self._first, self.clock
        clocked = "routed" if clock.kind == "routed" else "stated, not routed"
        text = f"Cycles come from {_SOURCES[first.cycles_kind]}. The clock of {clock.mhz:g} MHz is {clocked}."
        notes = [Note(kind="measured" if first.cycles_kind == "RTL simulation" else "computed", text=text)]
        notes += [Note(kind="missing", text=missing) for missing in self._missing()]
        if self.gpu_device is not None:
            text = (
                f"GPU times were measured on {self.gpu_device}, with weights from memory, not from its cache."
            )
            notes.append(Note(kind="measured", text=text))
        text = f"Bounds are computed from the data sheet of {first.bound_device}, not measured. "
        notes.append(Note(kind="computed", text=text + "That GPU cannot be faster."))
        if any(row.bound_issue_ms is not None for each in self.comparisons for row in each.layers):
            notes.append(Note(kind="computed", text=_ISSUE))
        reads = {each.total.tokens: each.total.weight_reads for each in self.comparisons}
        notes += [
            Note(kind="computed", text=f"At {tokens} tokens the engine reads the weights {count} times.")
            for tokens, count in reads.items()
            if count > 1
        ]
        notes += [
            Note(kind="published", text=published_note(device, source, rows))
            for (device, source), rows in groups_of(self.published()).items()
        ]
        return notes

    def _missing(self) -> list[str]:
        """Return which layers have no GPU record, and the command that makes one, for each form of trits."""
        forms: dict[LayerForm, dict[tuple[int, int, int], None]] = {}
        for each in self.comparisons:
            for row in each.layers:
                if row.gpu_speedup is None:
                    place = (row.out_features, row.in_features, row.tokens)
                    forms.setdefault(row.form, {})[place] = None
        return [_advice(form, sorted(places)) for form, places in forms.items()]


_ISSUE = (
    "The issue bound is a model from the machine code of our decode kernel: the time in which the schedulers "
    "of that GPU can issue its instructions."
)


def _advice(form: LayerForm, places: Sequence[tuple[int, int, int]]) -> str:
    shapes = ",".join(dict.fromkeys(f"{rows}x{columns}" for rows, columns, _ in places))
    counts = ",".join(map(str, sorted({count for _, _, count in places})))
    what = "this layer" if len(places) == 1 else f"{len(places)} pairs of shape and tokens"
    if form.untimed is not None:
        return f"No GPU record for {what}: {form.untimed}."
    command = f"ternhw bench --shape {shapes} --tokens {counts}{form.bench_flags}"
    return f"No GPU record for {what}. On a machine with a GPU, run: {command}"


def _write_csv(path: Path, rows: Sequence[dict[str, Any]]) -> None:
    text = StringIO()
    writer = csv.DictWriter(text, fieldnames=list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    with atomic_write(path) as file:
        file.write(text.getvalue().encode())
