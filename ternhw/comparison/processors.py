"""Times measured on CPUs beside a comparison: a table of their own for each CPU."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from ternhw.comparison.figures import Comparison, LayerFigures, find_timing
from ternhw.comparison.rows import Column, known
from ternhw.records import TimingRecord

#: Implementations in records of ``ternhw bench --device cpu``: their names in tables.
IMPLEMENTATIONS = {
    "fp32": "float32",
    "bf16": "bfloat16",
    "int4": "int4",
    "ternary": "ternary",
    "ternary integer": "integer",
}


@dataclass(frozen=True, kw_only=True)
class CpuRow:
    """The times of one layer on one CPU.

    Attributes
    ----------
    label : str
        The layer in the comparison.
    device : str
        CPU, instruction set and threads.
    hardware_ms : float
        Time of the engine, in ms.
    records : dict of str to TimingRecord
        By implementation, in the order of :data:`IMPLEMENTATIONS`.
    """

    label: str
    device: str
    out_features: int
    in_features: int
    tokens: int
    hardware_ms: float
    records: dict[str, TimingRecord]

    def ms(self, implementation: str) -> float | None:
        """Return the measured time in ms; None without a record."""
        record = self.records.get(implementation)
        return None if record is None else record.median_us / 1e3

    @property
    def speedup(self) -> float | None:
        """Time of dense float32 divided by that of the ternary weights with float32 activations."""
        dense, ternary = self.ms("fp32"), self.ms("ternary")
        return None if dense is None or ternary is None else dense / ternary

    def to_json(self) -> dict[str, Any]:
        """Return one flat JSON object."""
        return {
            "name": self.label,
            **{
                name: getattr(self, name)
                for name in ("device", "out_features", "in_features", "tokens", "hardware_ms")
            },
            **{f"{name.replace(' ', '_')}_ms": self.ms(name) for name in IMPLEMENTATIONS},
            "speedup": self.speedup,
        }


def cpu_columns(rows: Sequence[CpuRow]) -> tuple[Column[CpuRow], ...]:
    """Return the columns of a table; an implementation is one where a row has a time of it."""
    columns: list[Column[CpuRow]] = [
        Column(head="layer", cell=lambda row: row.label),
        Column(head="tokens", cell=lambda row: str(row.tokens)),
    ]
    for name, shown in IMPLEMENTATIONS.items():
        if any(name in row.records for row in rows):
            columns.append(Column(head=f"{shown} ms", cell=_time_of(name)))
    return (*columns, Column(head="speedup", cell=lambda row: known(row.speedup, ".2f")))


def cpu_rows(comparisons: Sequence[Comparison], timings: Sequence[TimingRecord]) -> list[CpuRow]:
    """Return a row for each CPU and each shape and tokens of which `timings` has a record of that CPU.

    Layers of one shape and form share their times; the first one names them.
    """
    several = len({each.total.name for each in comparisons}) > 1
    devices = sorted({each.device for each in timings if each.kind == "CPU timed"})
    rows: dict[tuple[Any, ...], CpuRow] = {}
    for device in devices:
        own = [each for each in timings if each.device == device]
        for comparison in comparisons:
            for layer in comparison.layers:
                key = (device, layer.out_features, layer.in_features, layer.tokens, layer.form)
                found = {} if key in rows else _records(layer, own)
                if found:
                    label = layer.label(comparison.total.name, several=several)
                    rows[key] = CpuRow(
                        label=label,
                        device=device,
                        out_features=layer.out_features,
                        in_features=layer.in_features,
                        tokens=layer.tokens,
                        hardware_ms=layer.hardware_ms,
                        records=found,
                    )
    return list(rows.values())


def cpu_groups(rows: Sequence[CpuRow]) -> dict[str, list[CpuRow]]:
    """Return the rows of each CPU: what may stand in one table."""
    groups: dict[str, list[CpuRow]] = {}
    for row in rows:
        groups.setdefault(row.device, []).append(row)
    return groups


def _records(layer: LayerFigures, timings: Sequence[TimingRecord]) -> dict[str, TimingRecord]:
    shape = (layer.out_features, layer.in_features)
    found = {
        name: find_timing(
            timings, name, shape, layer.tokens, layer.form if name.startswith("ternary") else None
        )
        for name in IMPLEMENTATIONS
    }
    return {name: record for name, record in found.items() if record is not None}


def _time_of(name: str) -> Callable[[CpuRow], str]:
    return lambda row: known(row.ms(name), ".4g")
