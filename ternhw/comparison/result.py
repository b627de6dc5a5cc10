"""The result of a comparison: its rows, its notes, and the files that it is written to."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any, Literal

from ternhw.comparison.figures import Clock, Comparison
from ternhw.comparison.gpus import GPUS
from ternhw.comparison.rows import Row, rows_of
from ternhw.config import AcceleratorConfig
from ternhw.peers import MemoryBehaviour, memory_json
from ternhw_quant.files import atomic_write

_SOURCES = {"model": "the cycle model", "RTL simulation": "an RTL simulation"}


@dataclass(frozen=True, kw_only=True)
class Note:
    """One sentence or two that a reader of the figures needs; `kind` is that of the figures it is about."""

    kind: Literal["measured", "computed", "missing"]
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
    command : str
        What made the comparison, for its record.
    """

    comparisons: Sequence[Comparison]
    config: AcceleratorConfig
    clock: Clock
    memory: MemoryBehaviour | None
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
            "bound_source": GPUS[self._first.bound_device].source,
            "notes": self.notes,
            **(parts[0] if len(parts) == 1 else {"comparisons": parts}),
        }

    def write_csv(self, path: Path) -> None:
        """Write one line for each layer, without totals; units are in the names of the columns."""
        rows = [
            {"case": each.total.name, **{k: v for k, v in row.to_json().items() if k != "cycle_record"}}
            for each in self.comparisons
            for row in each.layers
        ]
        text = StringIO()
        writer = csv.DictWriter(text, fieldnames=list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
        with atomic_write(path) as file:
            file.write(text.getvalue().encode())

    def write_html(self, path: Path) -> None:
        """Write one page with tables and plots, which loads nothing from anywhere.

        Raises
        ------
        ModuleNotFoundError
            If jinja2 or plotly is not installed (extra report).
        """
        from ternhw.comparison.page import comparison_page

        kinds = ("measured", "computed", "missing")
        notes = {kind: [note.text for note in self._notes() if note.kind == kind] for kind in kinds}
        page = comparison_page(self.to_json(), self.comparisons, notes)
        with atomic_write(path) as file:
            file.write(page.encode())

    @property
    def _first(self) -> Any:
        return self.comparisons[0].total

    def _notes(self) -> list[Note]:
        first, clock = self._first, self.clock
        clocked = "routed" if clock.kind == "routed" else "stated, not routed"
        text = f"Cycles come from {_SOURCES[first.cycles_kind]}. The clock of {clock.mhz:g} MHz is {clocked}."
        notes = [Note(kind="measured" if first.cycles_kind == "RTL simulation" else "computed", text=text)]
        missing = self._missing()
        if missing:
            notes.append(Note(kind="missing", text=missing))
        if self.gpu_device is not None:
            text = (
                f"GPU times were measured on {self.gpu_device}, with weights from memory, not from its cache."
            )
            notes.append(Note(kind="measured", text=text))
        text = f"Bounds are computed from the data sheet of {first.bound_device}, not measured. "
        notes.append(Note(kind="computed", text=text + "That GPU cannot be faster."))
        return notes

    def _missing(self) -> str | None:
        """Return which layers have no GPU record, and the command that makes one; None if all have."""
        missing = sorted(
            {
                (row.out_features, row.in_features, each.total.tokens)
                for each in self.comparisons
                for row in each.layers
                if row.gpu_speedup is None
            }
        )
        if not missing:
            return None
        shapes = ",".join(dict.fromkeys(f"{rows}x{columns}" for rows, columns, _ in missing))
        counts = ",".join(map(str, sorted({count for _, _, count in missing})))
        what = "this layer" if len(missing) == 1 else f"{len(missing)} pairs of shape and tokens"
        command = f"ternhw bench --shape {shapes} --tokens {counts}"
        return f"No GPU record for {what}. On a machine with a GPU, run: {command}"
