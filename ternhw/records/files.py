"""Files of records: GPU times that grow row by row, cycles, and builds."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from ternhw.config import AcceleratorConfig
from ternhw.records.kinds import (
    CycleRecord,
    DecodingRecord,
    PublishedDecoding,
    PublishedRecord,
    RunRecord,
    SynthesisRecord,
    TimingRecord,
)
from ternhw.validation import one_line
from ternhw_quant.errors import InputError
from ternhw_quant.files import json_digest, write_json
from ternhw_quant.reading import parse_json

FOLDER = Path("benchmarks/records")  #: Where a checkout keeps its records.
_DIGEST = "content_sha256"  #: Field of a record: SHA-256 of the others as JSON, sorted and without spaces.
PATTERN = "timings*.json"  #: Files of GPU times in a folder; records of other kinds lie beside them.


class Timings(BaseModel):
    """The content of one file of GPU times.

    Attributes
    ----------
    timings : tuple of TimingRecord
    decoding : tuple of DecodingRecord
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    timings: tuple[TimingRecord, ...] = ()
    decoding: tuple[DecodingRecord, ...] = ()

    def with_record(self, record: TimingRecord | DecodingRecord) -> "Timings":
        """Return these records and a new one, which replaces an earlier record of the same measurement."""
        if isinstance(record, TimingRecord):
            kept = tuple(each for each in self.timings if not each.matches(record.layer))
            return Timings(timings=(*kept, record), decoding=self.decoding)
        others = tuple(each for each in self.decoding if not each.matches(record))
        return Timings(timings=self.timings, decoding=(*others, record))


def read_timings(path: Path) -> Timings:
    """Read one file of GPU times, or all files of a folder whose names match `PATTERN`.

    Raises
    ------
    InputError
        If the path does not exist, or a file holds something else.
    """
    if not path.exists():
        raise InputError(f"Timings must be a file or folder, not {path}")
    files = sorted(path.glob(PATTERN)) if path.is_dir() else [path]
    read = list(map(_read_timings, files))
    return Timings(
        timings=tuple(record for each in read for record in each.timings),
        decoding=tuple(record for each in read for record in each.decoding),
    )


def write_timings(path: Path, timings: Timings) -> None:
    """Write a file of GPU times; it keeps its old content until the new content is complete."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_record(path, timings.model_dump(mode="json"))


def write_record(path: Path, content: dict[str, Any]) -> None:
    """Write a record with the digest of its content, which the readers here compare."""
    write_json(path, {**content, _DIGEST: json_digest(content)})


def read_cycles(path: Path) -> list[CycleRecord]:
    """Read all cycle records of a JSON file, at whatever depth they are.

    Raises
    ------
    InputError
        If the path is no JSON file, or the file holds no cycle record.
    """
    records = []
    for value in _objects(_read_json(path, "Cycles")):
        known = {name: part for name, part in value.items() if name in CycleRecord.model_fields}
        try:
            records.append(CycleRecord.model_validate(known))
        except ValidationError:
            continue
    if not records:
        raise InputError(f"Cycles must be a file with at least one cycle record: {path}")
    return records


def read_build(path: Path) -> SynthesisRecord:
    """Read the record of a placed and routed engine.

    Raises
    ------
    InputError
        If the file is something else, or its configuration does not have the recorded digest.
    """
    record = read_synthesis(path)
    if record.kind != "place-and-route" or record.scope != "engine" or record.fmax_mhz is None:
        raise InputError(
            f"Build must be a placed and routed engine, not {record.kind} of scope {record.scope}: {path}"
        )
    return record


def read_synthesis(path: Path) -> SynthesisRecord:
    """Read the record of any build.

    Raises
    ------
    InputError
        If the file is something else, or its configuration does not have the recorded digest.
    """
    try:
        record = SynthesisRecord.model_validate(_read_json(path, "Build"))
    except ValidationError as error:
        raise InputError(f"Build must be a record of ternhw build: {one_line(error)}: {path}") from None
    _check_digest("Build", record.config, record.config_digest, path)
    return record


@cache
def published() -> tuple[PublishedRecord, ...]:
    """Return the published times that the package contains."""
    text = (files("ternhw.records") / "published.json").read_bytes()
    return TypeAdapter(tuple[PublishedRecord, ...]).validate_json(text)


@cache
def published_decoding() -> tuple[PublishedDecoding, ...]:
    """Return the published speeds of whole decoders that the package contains."""
    text = (files("ternhw.records") / "published_decoding.json").read_bytes()
    return TypeAdapter(tuple[PublishedDecoding, ...]).validate_json(text)


def read_run(path: Path) -> RunRecord:
    """Read a record of ``ternhw run`` with the engine.

    Raises
    ------
    InputError
        If the file is something else, or its configuration does not have the recorded digest.
    """
    value = _read_json(path, "Run")
    if isinstance(value, dict) and value.get("engine", value) is None:
        raise InputError(f"Run must be one on the engine (--backend rtl): {path}", "run")
    try:
        record = RunRecord.model_validate(value)
    except ValidationError as error:
        raise InputError(f"Run must be a record of ternhw run: {one_line(error)}: {path}", "run") from None
    _check_digest("Run", record.engine.config, record.engine.config_digest, path)
    return record


def _check_digest(what: str, config: dict[str, Any], recorded: str, path: Path) -> None:
    digest = AcceleratorConfig.from_values(**config).digest
    if digest != recorded:
        raise InputError(
            f"{what} must have the digest of its configuration, {digest}, not {recorded}: {path}"
        )


def _read_timings(path: Path) -> Timings:
    try:
        return Timings.model_validate(_read_json(path, "Timings"))
    except ValidationError as error:
        raise InputError(f"Timings must be records of ternhw bench: {one_line(error)}: {path}") from None


def _read_json(path: Path, what: str) -> Any:
    if not path.is_file():
        raise InputError(f"{what} must be a JSON file, not {path}")
    try:
        value = parse_json(path.read_bytes())
    except ValueError:
        raise InputError(f"{what} must be a JSON file; this is not JSON: {path}") from None
    # Records of earlier versions, and those that a command printed, have no digest.
    if isinstance(value, dict) and _DIGEST in value and value.pop(_DIGEST) != json_digest(value):
        raise InputError(f"{what} must have the digest of its content in {_DIGEST}: {path}")
    return value


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    """Yield every object in a JSON value, in the order of the file, however deep it lies."""
    waiting = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, dict):
            yield each
            each = list(each.values())
        if isinstance(each, list):
            waiting.extend(reversed(each))
