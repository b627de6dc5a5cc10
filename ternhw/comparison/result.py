"""The result of a comparison: its rows, its notes, and the files that it is written to."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any, Literal

from ternhw.comparison.figures import Clock, Comparison, LayerFigures, LayerForm
from ternhw.comparison.gpus import Gpu
from ternhw.comparison.plots import Plot, plots_of
from ternhw.comparison.processors import CpuRow, cpu_groups, cpu_rows
from ternhw.comparison.published import PublishedRow, groups_of, published_note, published_rows
from ternhw.comparison.rows import Row, rows_of
from ternhw.config import AcceleratorConfig
from ternhw.peers import MemoryBehaviour, memory_json
from ternhw.records import TimingRecord
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
    """Engine, GPU and CPU on the same layers with the same tokens.

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
    timings : sequence of TimingRecord
        Records of any devices; those of CPUs have tables of their own.
    command : str
        What made the comparison, for its record.
    """

    comparisons: Sequence[Comparison]
    config: AcceleratorConfig
    clock: Clock
    memory: MemoryBehaviour | None
    bound: Gpu
    timings: Sequence[TimingRecord]
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

    def cpus(self) -> list[CpuRow]:
        """Return the times on CPUs, a row for each CPU, shape and tokens."""
        return cpu_rows(self.comparisons, self.timings)

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
            "cpu": [row.to_json() for row in self.cpus()],
            "published": [row.to_json() for row in self.published()],
            "notes": self.notes,
            **(parts[0] if len(parts) == 1 else {"comparisons": parts}),
        }

    def write_csv(self, path: Path) -> list[Path]:
        """Write one line for each layer, without totals; units are in the names of the columns.

        Times of CPUs and published times are files of their own beside it, whose names end in ``_cpu`` and
        ``_published``.

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
        files = [path]
        for kind, found in (("cpu", self.cpus()), ("published", self.published())):
            if found:
                files.append(path.with_stem(f"{path.stem}_{kind}"))
                _write_csv(files[-1], [row.to_json() for row in found])
        return files

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
            self.to_json(),
            self.comparisons,
            self.plots(),
            cpus=self.cpus(),
            published=self.published(),
            notes=notes,
            script=name,
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
            cpus=self.cpus(),
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
        notes += [
            Note(
                kind="measured",
                text=f"CPU times were measured on {device}, with weights from memory, not from its caches.",
            )
            for device in cpu_groups(self.cpus())
        ]
        text = f"Bounds are computed from the data sheet of {first.bound_device}, not measured. "
        text += "With weights from its memory that GPU cannot be faster."
        notes.append(Note(kind="computed", text=text))
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
        """Return which layers have no record, and the commands that make them, for each form of trits."""
        layers = [row for each in self.comparisons for row in each.layers]
        lacking = [row for row in layers if row.gpu_speedup is None]
        notes = [_advice(form, rows, "GPU") for form, rows in _by_form(lacking).items()]
        if not self.cpus():
            # A CPU takes minutes for many tokens of a large layer.
            least = min(row.tokens for row in layers)
            fewest = [row for row in layers if row.tokens == least and row.form.untimed is None]
            notes += [_advice(form, rows, "CPU") for form, rows in _by_form(fewest).items()]
        return notes


_ISSUE = (
    "The issue bound is a model from the machine code of our decode kernel: the time in which the schedulers "
    "of that GPU can issue its instructions."
)


def _by_form(layers: Sequence[LayerFigures]) -> dict[LayerForm, list[LayerFigures]]:
    forms: dict[LayerForm, list[LayerFigures]] = {}
    for layer in layers:
        forms.setdefault(layer.form, []).append(layer)
    return forms


def _advice(form: LayerForm, layers: Sequence[LayerFigures], device: Literal["GPU", "CPU"]) -> str:
    places = sorted({(row.out_features, row.in_features, row.tokens) for row in layers})
    shapes = ",".join(dict.fromkeys(f"{rows}x{columns}" for rows, columns, _ in places))
    counts = ",".join(map(str, sorted({count for _, _, count in places})))
    what = "this layer" if len(places) == 1 else f"{len(places)} pairs of shape and tokens"
    if form.untimed is not None:
        return f"No {device} record for {what}: {form.untimed}."
    where, flag = {
        "GPU": ("On a machine with a GPU", ""),
        "CPU": ("To time the CPU of this machine", " --device cpu"),
    }[device]
    command = f"ternhw bench{flag} --shape {shapes} --tokens {counts}{form.bench_flags}"
    return f"No {device} record for {what}. {where}, run: {command}"


def _write_csv(path: Path, rows: Sequence[dict[str, Any]]) -> None:
    text = StringIO()
    writer = csv.DictWriter(text, fieldnames=list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    with atomic_write(path) as file:
        file.write(text.getvalue().encode())
