"""Published times beside a comparison: never measured here, and never in one column with what was."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ternhw.comparison.figures import Comparison
from ternhw.comparison.gpus import known_gpu
from ternhw.comparison.rows import NOT_GIVEN, Column, known
from ternhw.records import PublishedRecord


@dataclass(frozen=True, kw_only=True)
class PublishedRow:
    """One published time of a layer of the comparison.

    Attributes
    ----------
    label : str
        The layer in the comparison.
    record : PublishedRecord
    speedup : float or None
        Time of 16-bit weights divided by this time: of the same source, GPU, shape and tokens. None if the
        source has no such time; 1 for 16-bit weights.
    bandwidth_utilisation : float or None
        Time that the weights take at the memory speed of that GPU's data sheet, divided by this time. None
        if the bits of the format or the GPU are not known.
    """

    label: str
    record: PublishedRecord
    speedup: float | None
    bandwidth_utilisation: float | None

    def to_json(self) -> dict[str, Any]:
        """Return one flat JSON object."""
        return self.record.model_dump() | {
            "name": self.label,
            "speedup": self.speedup,
            "bandwidth_utilisation": self.bandwidth_utilisation,
        }


COLUMNS: tuple[Column[PublishedRow], ...] = (
    Column(head="layer", cell=lambda row: row.label),
    Column(head="tokens", cell=lambda row: str(row.record.tokens)),
    Column(head="implementation", cell=lambda row: row.record.implementation),
    Column(head="bits per weight", cell=lambda row: known(row.record.bits, "g", NOT_GIVEN)),
    Column(head="ms (published)", cell=lambda row: f"{row.record.ms:.4g}"),
    Column(head="speedup", cell=lambda row: known(row.speedup, ".2f", NOT_GIVEN)),
    Column(head="bandwidth utilisation", cell=lambda row: known(row.bandwidth_utilisation, ".1%", NOT_GIVEN)),
)


def published_rows(
    comparisons: Sequence[Comparison], records: Sequence[PublishedRecord]
) -> list[PublishedRow]:
    """Return the records that have the shape and the tokens of a layer, in the order of the comparisons.

    Layers of one shape share their records; the first one names them.
    """
    several = len({each.total.name for each in comparisons}) > 1
    rows: dict[PublishedRecord, PublishedRow] = {}
    for comparison in comparisons:
        for layer in comparison.layers:
            wanted = (layer.out_features, layer.in_features, layer.tokens)
            for record in records:
                if (record.out_features, record.in_features, record.tokens) == wanted:
                    label = layer.label(comparison.total.name, several=several)
                    rows.setdefault(record, _row(label, record, records))
    return list(rows.values())


def groups_of(rows: Sequence[PublishedRow]) -> dict[tuple[str, str], list[PublishedRow]]:
    """Return the rows of each (GPU, source): what may stand in one table."""
    groups: dict[tuple[str, str], list[PublishedRow]] = {}
    for row in rows:
        groups.setdefault((row.record.device, row.record.source), []).append(row)
    return groups


def published_note(device: str, source: str, rows: Sequence[PublishedRow]) -> str:
    """Return what a reader must know about the times of one source."""
    lacking = [
        what
        for what, values in (
            ("whether the weights were cached", {row.record.cache for row in rows}),
            ("how the times were measured", {row.record.method for row in rows}),
        )
        if values == {"not stated"}
    ]
    text = f"Published times on {device} are those of {source}; this project has not measured them."
    notes = sorted({row.record.note for row in rows if row.record.note is not None})
    unstated = [f"The source does not say {' or '.join(lacking)}."] if lacking else []
    return " ".join([text, *unstated, *notes])


def _row(label: str, record: PublishedRecord, records: Sequence[PublishedRecord]) -> PublishedRow:
    place = ("source", "device", "out_features", "in_features", "tokens")
    dense = [
        each
        for each in records
        if each.is_dense and all(getattr(each, name) == getattr(record, name) for name in place)
    ]
    gpu, weight_bytes = known_gpu(record.device), record.weight_bytes
    utilisation = None
    if gpu is not None and weight_bytes is not None:
        utilisation = weight_bytes / gpu.bytes_per_second / (record.ms * 1e-3)
    return PublishedRow(
        label=label,
        record=record,
        speedup=dense[0].ms / record.ms if dense else None,
        bandwidth_utilisation=utilisation,
    )
