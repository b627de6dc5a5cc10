"""Files of GPU records: read from files and folders, and grown row by row."""

from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from ternhw.records import DecodingRecord, TimingRecord
from ternhw_quant.errors import InputError
from ternhw_quant.files import write_json

FOLDER = Path("benchmarks/records")  #: Where records are kept.
PATTERN = "timings*.json"  #: Their files in a folder; records of other kinds lie beside them.

#: What two records of one measurement share; kernels, versions and date may differ. Layers of one shape
#: take one time, whatever their names.
_TIMED = (
    "device",
    "implementation",
    "out_features",
    "in_features",
    "tokens",
    "planes",
    "tied",
    "offsets",
    "cache",
    "scope",
)
_DECODED = ("device", "implementation", "name")


class Timings(BaseModel):
    """What one file holds.

    Attributes
    ----------
    timings : tuple of TimingRecord
    decoding : tuple of DecodingRecord
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    timings: tuple[TimingRecord, ...] = ()
    decoding: tuple[DecodingRecord, ...] = ()

    def with_record(self, record: TimingRecord | DecodingRecord) -> "Timings":
        """Return these records and a new one, which takes the place of one of the same measurement."""
        if isinstance(record, TimingRecord):
            kept = tuple(each for each in self.timings if key(each) != key(record))
            return Timings(timings=(*kept, record), decoding=self.decoding)
        others = tuple(each for each in self.decoding if key(each) != key(record))
        return Timings(timings=self.timings, decoding=(*others, record))


def key(record: TimingRecord | DecodingRecord) -> tuple[Any, ...]:
    """Return what identifies a measurement: device, layer, tokens and implementation."""
    fields = _TIMED if isinstance(record, TimingRecord) else _DECODED
    return tuple(getattr(record, field) for field in fields)


def read_timings(path: Path) -> Timings:
    """Read one file, or all files of a folder whose names match `PATTERN`.

    Raises
    ------
    InputError
        If the path is not there, or a file holds something else.
    """
    if not path.exists():
        raise InputError(f"Timings must be a file or folder, not {path}")
    files = sorted(path.glob(PATTERN)) if path.is_dir() else [path]
    read = list(map(_read, files))
    return Timings(
        timings=tuple(record for each in read for record in each.timings),
        decoding=tuple(record for each in read for record in each.decoding),
    )


def write_timings(path: Path, timings: Timings) -> None:
    """Write a file; it has its old content until it has all of the new."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_json(path, timings.model_dump(mode="json"))


def _read(path: Path) -> Timings:
    try:
        return Timings.model_validate_json(path.read_bytes())
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"]))
        raise InputError(
            f"Timings must be records of ternhw bench, and {place or 'this'} is not: {path}"
        ) from None
