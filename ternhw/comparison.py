"""Cycles of the engine beside times of a GPU: the same layer, the same tokens, each against its own limits.

Every figure says where it comes from: cycles are a model's or an RTL simulation's, a clock is stated or
routed, GPU times are records, and a GPU's bound is computed from its data sheet. Where there is no record
there is no figure. A GPU's time is set against float16 on the same GPU, never against another card's time.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields
from math import prod
from pathlib import Path
from typing import Any, Literal

from pydantic import ValidationError

from ternhw.config import AcceleratorConfig
from ternhw.gpus import Gpu
from ternhw.program import Program
from ternhw.records import CycleRecord, SynthesisRecord, TimingRecord
from ternhw_quant.cuda.layout import tile_shape
from ternhw_quant.errors import InputError

#: An array is large enough when none of up to 1,024 rows is faster by more than 2 %.
_MOST_ROWS, _NEAR = 1024, 1.02


@dataclass(frozen=True, kw_only=True)
class Clock:
    """A clock and where it comes from."""

    mhz: float
    kind: Literal["stated", "routed"]


@dataclass(frozen=True, kw_only=True)
class Figures:
    """One layer or several together; None where no record says it.

    Attributes
    ----------
    name : str
    tokens : int
    operations : int
        Two for each multiply-accumulate of the layer, whatever its planes.
    cycles : int
    cycles_kind : "model" or "RTL simulation"
    hardware_ms : float
        Cycles at the clock.
    hardware_roofline : float
        Time that reading takes at the bus's own speed, divided by the time.
    weight_bytes : int
        Of the weights as the engine reads them, once.
    memory_bytes : int
        What the engine reads in all: weights again for each of its passes.
    gpu_device : str or None
    gpu_fp16_ms, gpu_ternary_ms, gpu_speedup : float or None
        Both with weights from memory, on one GPU; float16 divided by ternary.
    gpu_weight_bytes : int or None
        What the GPU reads of ternary weights.
    gpu_fp16_roofline, gpu_ternary_roofline : float or None
        Time that the weights take at the memory speed of the data sheet, divided by the time.
    gpu_fp16_energy_j, gpu_ternary_energy_j : float or None
    bound_device : str
        GPU of the bounds.
    bound_fp16_ms, bound_ternary_ms : float
        Below which that GPU cannot go: weights, activations and results once through its memory, or all
        operations, at the speeds of its data sheet. Computed, not measured.
    """

    name: str
    tokens: int
    operations: int
    cycles: int
    cycles_kind: str
    hardware_ms: float
    hardware_roofline: float
    weight_bytes: int
    memory_bytes: int
    gpu_device: str | None = None
    gpu_fp16_ms: float | None = None
    gpu_ternary_ms: float | None = None
    gpu_weight_bytes: int | None = None
    gpu_fp16_roofline: float | None = None
    gpu_ternary_roofline: float | None = None
    gpu_fp16_energy_j: float | None = None
    gpu_ternary_energy_j: float | None = None
    bound_device: str
    bound_fp16_ms: float
    bound_ternary_ms: float

    @property
    def gpu_speedup(self) -> float | None:
        if self.gpu_fp16_ms is None or self.gpu_ternary_ms is None:
            return None
        return self.gpu_fp16_ms / self.gpu_ternary_ms

    def to_json(self) -> dict[str, Any]:
        """Return one flat JSON object."""
        return {field.name: getattr(self, field.name) for field in fields(Figures)} | {
            "gpu_speedup": self.gpu_speedup
        }


@dataclass(frozen=True, kw_only=True)
class LayerFigures(Figures):
    """One layer.

    Attributes
    ----------
    count : int
        Layers of this kind that the comparison means.
    record : CycleRecord
    """

    out_features: int
    in_features: int
    planes: int
    count: int
    record: CycleRecord

    def to_json(self) -> dict[str, Any]:
        own = {name: getattr(self, name) for name in ("out_features", "in_features", "planes", "count")}
        return {**super().to_json(), **own, "cycle_record": self.record.model_dump()}


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """Layers with one number of tokens, and all of them together."""

    layers: Sequence[LayerFigures]
    total: Figures


def compare_layer(
    program: Program,
    record: CycleRecord,
    clock: Clock,
    *,
    timings: Sequence[TimingRecord],
    bound: Gpu,
    peak: Gpu | None,
    count: int = 1,
) -> LayerFigures:
    """Join what is known of a layer.

    Parameters
    ----------
    program : Program
    record : CycleRecord
        Of that program.
    timings : sequence of TimingRecord
        Of one GPU.
    bound : Gpu
        Whose bounds are computed.
    peak : Gpu or None
        The GPU of `timings`, where its data sheet is known.
    """
    form, tokens, bus_bytes = program.config, program.tokens, program.config.bus_bits // 8
    shape = (program.out_features, program.in_features)
    fp16, ternary = (_find(timings, program, name) for name in ("fp16", "ternary"))
    tiles = tile_shape(shape, program.planes, form.tied, form.offsets, exact=False)
    operations = 2 * shape[0] * shape[1] * tokens
    other = 2 * tokens * (shape[0] + shape[1])

    def bound_ms(weight_bytes: int) -> float:
        return bound.least_us(bytes_moved=weight_bytes + other, operations=operations) / 1e3

    return LayerFigures(
        name=record.name,
        out_features=shape[0],
        in_features=shape[1],
        planes=program.planes,
        tokens=tokens,
        count=count,
        operations=operations,
        cycles=record.cycles,
        cycles_kind=record.kind,
        hardware_ms=record.cycles / clock.mhz / 1e3,
        hardware_roofline=record.memory_words / record.cycles,
        weight_bytes=program.weight_words * bus_bytes,
        memory_bytes=record.memory_words * bus_bytes,
        gpu_device=next((each.device for each in (fp16, ternary) if each is not None), None),
        gpu_fp16_ms=_ms(fp16),
        gpu_ternary_ms=_ms(ternary),
        gpu_weight_bytes=None if ternary is None else ternary.weight_bytes,
        gpu_fp16_roofline=_roofline(fp16, peak),
        gpu_ternary_roofline=_roofline(ternary, peak),
        gpu_fp16_energy_j=None if fp16 is None else fp16.energy_j,
        gpu_ternary_energy_j=None if ternary is None else ternary.energy_j,
        bound_device=bound.name,
        bound_fp16_ms=bound_ms(2 * shape[0] * shape[1]),
        bound_ternary_ms=bound_ms(prod(tiles)),
        record=record,
    )


def total(name: str, layers: Sequence[LayerFigures]) -> Figures:
    """Return all layers of one number of tokens together, each as often as it counts.

    A GPU's figure is there where every layer has it.
    """
    first = layers[0]

    def add(field: str) -> Any:
        values = [getattr(each, field) for each in layers]
        if any(each is None for each in values):
            return None
        return sum(each.count * part for each, part in zip(layers, values, strict=True))

    def share(roofline: str, time: str) -> float | None:
        """Return the mean of a share, weighted by the time of each layer."""
        parts = [(getattr(each, roofline), getattr(each, time)) for each in layers]
        if any(part is None for pair in parts for part in pair):
            return None
        times = [each.count * part[1] for each, part in zip(layers, parts, strict=True)]
        return float(sum(time * part[0] for time, part in zip(times, parts, strict=True)) / sum(times))

    roofline = share("hardware_roofline", "hardware_ms")
    assert roofline is not None
    return Figures(
        name=name,
        tokens=first.tokens,
        cycles_kind=first.cycles_kind,
        hardware_roofline=roofline,
        gpu_device=first.gpu_device if all(each.gpu_device for each in layers) else None,
        gpu_fp16_roofline=share("gpu_fp16_roofline", "gpu_fp16_ms"),
        gpu_ternary_roofline=share("gpu_ternary_roofline", "gpu_ternary_ms"),
        bound_device=first.bound_device,
        **{
            field: add(field)
            for field in (
                *("operations", "cycles", "hardware_ms", "weight_bytes", "memory_bytes"),
                *("gpu_fp16_ms", "gpu_ternary_ms", "gpu_weight_bytes"),
                *("gpu_fp16_energy_j", "gpu_ternary_energy_j", "bound_fp16_ms", "bound_ternary_ms"),
            )
        },
    )


def rows_for_bandwidth(
    configure: Callable[[int], AcceleratorConfig], *, in_features: int, planes: int, share: float
) -> int:
    """Return the rows of an array that just keeps up with its memory.

    A tile of R rows takes as many cycles as it has beats, or as its words take to come, whichever is more:
    its words divided by the `share` of the cycles in which the memory has one. More rows shorten the time of
    one output feature, ``max(beats, words / share) / R``, until the memory binds; from there on they add
    nothing. Returned is the least R that is within 2 % of the best, up to 1,024. Padding counts as it is in
    memory: a beat that does not fill its words costs whole words. A last tile that is not full is not looked
    at.

    Parameters
    ----------
    configure : function of the rows
    in_features, planes : int
        Of the layer.
    share : float
        Bandwidth of the memory divided by that of the bus, at most 1.
    """
    times = []
    for rows in range(1, _MOST_ROWS + 1):
        tile = Program(
            config=configure(rows), out_features=rows, in_features=in_features, planes=planes, tokens=1
        )
        times.append(max(tile.row_beats * tile.plane_steps, tile.weight_words / share) / rows)
    return next(rows for rows, time in enumerate(times, 1) if time <= _NEAR * min(times))


def read_cycles(path: Path) -> list[CycleRecord]:
    """Read the cycle records in a JSON file, wherever they stand in it.

    Raises
    ------
    InputError
        If the file is not there or is no JSON, or holds none.
    """
    records = []
    for value in _objects(_read_json(path, "Cycles")):
        known = {name: part for name, part in value.items() if name in CycleRecord.model_fields}
        try:
            records.append(CycleRecord.model_validate(known))
        except ValidationError:
            continue
    if not records:
        raise InputError(f"Cycles must hold at least one cycle record, and there is none: {path}")
    return records


def choose_cycles(records: Sequence[CycleRecord], programs: Sequence[Program]) -> list[CycleRecord]:
    """Return a record for each program: of RTL simulations where all have one, else of the model.

    Raises
    ------
    InputError
        If a program has none.
    """
    for kind in ("RTL simulation", "model"):
        found = [_match(records, program, kind) for program in programs]
        known = [each for each in found if each is not None]
        if len(known) == len(programs):
            return known
    program = next(each for each, record in zip(programs, found, strict=True) if record is None)
    shape = f"{program.out_features}x{program.in_features}"
    raise InputError(
        f"Cycles must hold {shape}, planes {program.planes}, tokens {program.tokens} "
        f"on configuration {program.config.digest}, and do not"
    )


def read_build(path: Path) -> SynthesisRecord:
    """Read the record of a routed engine.

    Raises
    ------
    InputError
        If it is something else.
    """
    try:
        record = SynthesisRecord.model_validate(_read_json(path, "Build"))
    except ValidationError:
        raise InputError(f"Build must be a record of ternhw build, and is not: {path}") from None
    if record.kind != "place-and-route" or record.scope != "engine" or record.fmax_mhz is None:
        raise InputError(f"Build must be a routed engine, not {record.kind} of {record.scope}: {path}")
    digest = AcceleratorConfig.from_values(**record.config).digest
    if digest != record.config_digest:
        raise InputError(f"Build must be of its configuration {digest}, not {record.config_digest}: {path}")
    return record


def choose_gpu(timings: Sequence[TimingRecord], wanted: str | None) -> str | None:
    """Return the GPU of the records whose name holds `wanted`; None if there are no records.

    Raises
    ------
    InputError
        If several are left, or records but none of that name.
    """
    devices = sorted({each.device for each in timings})
    chosen = [each for each in devices if wanted is None or wanted.lower() in each.lower()]
    if len(chosen) > 1:
        raise InputError(f"Give --gpu to choose one of {', '.join(chosen)}")
    if devices and not chosen:
        raise InputError(f"GPU must be one of {', '.join(devices)}, not {wanted}")
    return chosen[0] if chosen else None


def _find(timings: Sequence[TimingRecord], program: Program, name: str) -> TimingRecord | None:
    """Return the latest cold record of an implementation on the layer."""
    config = program.config
    trits = (program.planes, config.tied, config.offsets) if name == "ternary" else (None, False, False)
    found = [
        each
        for each in timings
        if (each.implementation, each.cache) == (name, "cold")
        and (each.planes, each.tied, each.offsets) == trits
        and (each.out_features, each.in_features) == (program.out_features, program.in_features)
        and each.tokens == program.tokens
    ]
    return max(found, key=lambda each: each.date, default=None)


def _match(records: Sequence[CycleRecord], program: Program, kind: str) -> CycleRecord | None:
    wanted = (kind, program.config.digest, program.out_features, program.in_features)
    for each in records:
        if (each.kind, each.config_digest, each.out_features, each.in_features) == wanted and (
            each.planes,
            each.tokens,
        ) == (program.planes, program.tokens):
            return each
    return None


def _ms(record: TimingRecord | None) -> float | None:
    return None if record is None else record.median_us / 1e3


def _roofline(record: TimingRecord | None, peak: Gpu | None) -> float | None:
    if record is None or peak is None:
        return None
    return record.weight_bytes / peak.bytes_per_second / (record.median_us * 1e-6)


def _read_json(path: Path, what: str) -> Any:
    if not path.is_file():
        raise InputError(f"{what} must be a JSON file, not {path}")
    try:
        return json.loads(path.read_bytes())
    except ValueError:
        raise InputError(f"{what} must be a JSON file, and is not: {path}") from None


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    """Yield every object in a JSON value."""
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from _objects(each)
