"""Figures of a comparison: engine and GPU on the same layer with the same tokens, each with its own bound.

Every figure has a kind. Cycles come from the cycle model or an RTL simulation; a clock is stated or routed;
GPU times are measured records; a GPU's bound is computed from its data sheet. Without a record a figure is
None. A ternary GPU time is divided only into a float16 time of the same GPU, never of another one.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from math import prod
from typing import Any, Literal

from ternhw.comparison.gpus import Gpu
from ternhw.program import Program
from ternhw.records import CycleRecord, TimedLayer, TimingRecord
from ternhw_quant.cuda.tiles import tile_shape


@dataclass(frozen=True, kw_only=True)
class Clock:
    """A clock in MHz and its kind: stated by the user, or routed in a build."""

    mhz: float
    kind: Literal["stated", "routed"]


@dataclass(frozen=True, kw_only=True)
class Figures:
    """Figures of one layer, or of several layers together; None where there is no record.

    Attributes
    ----------
    name : str
    tokens : int
        Work tokens.
    operations : int
        Two for each multiply-accumulate of the layer, for any number of weight planes.
    cycles : int
    cycles_kind : "model" or "RTL simulation"
    hardware_ms : float
        Cycles at the clock, in ms.
    hardware_roofline : float
        Bus utilisation: time that all reads take at the full speed of the bus, divided by the time.
    weight_bytes : int
        Weights as the engine reads them, once.
    memory_bytes : int
        All bytes that the engine reads, weights again in each pass.
    gpu_device : str or None
    gpu_fp16_ms, gpu_ternary_ms, gpu_speedup : float or None
        Measured in ms, both with weights from memory, on one GPU; float16 divided by ternary.
    gpu_weight_bytes : int or None
        Ternary weight bytes that the GPU reads.
    gpu_fp16_roofline, gpu_ternary_roofline : float or None
        Bandwidth utilisation: time that the weights take at the memory speed of the data sheet, divided by
        the time.
    gpu_fp16_energy_j, gpu_ternary_energy_j : float or None
        Measured, in J.
    bound_device : str
        GPU of the bounds.
    bound_fp16_ms, bound_ternary_ms : float
        Bound in ms: weights, activations and results once through the memory, or all operations, at the
        speeds of the data sheet. That GPU cannot be faster. Computed, not measured.
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
        """Return one flat JSON object, by the names above."""
        return {field.name: getattr(self, field.name) for field in fields(Figures)} | {
            "gpu_speedup": self.gpu_speedup
        }


@dataclass(frozen=True, kw_only=True)
class LayerFigures(Figures):
    """Figures of one layer.

    Attributes
    ----------
    planes : int
        Weight planes.
    count : int
        How many such layers a total contains.
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
    """Layers of one case with one number of tokens, and the total of all of them."""

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
    """Return the figures of one layer.

    Parameters
    ----------
    program : Program
    record : CycleRecord
        Cycles of that program.
    timings : sequence of TimingRecord
        Records of one GPU, of any layers.
    bound : Gpu
        GPU whose bounds are computed.
    peak : Gpu or None
        The GPU of `timings`, if its data sheet is known.
    count : int
        How many such layers a total contains.
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
    """Return the figures of all layers together, each multiplied by its count.

    A GPU figure is None unless every layer has it.
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


def _find(timings: Sequence[TimingRecord], program: Program, implementation: str) -> TimingRecord | None:
    """Return the latest cold record of an implementation on the layer."""
    config = program.config
    form: dict[str, Any] = {}
    if implementation == "ternary":
        form = {"planes": program.planes, "tied": config.tied, "offsets": config.offsets}
    found = []
    for each in timings:
        wanted = TimedLayer(
            device=each.device,
            implementation=implementation,
            out_features=program.out_features,
            in_features=program.in_features,
            tokens=program.tokens,
            cache="cold",
            **form,
        )
        if each.matches(wanted):
            found.append(each)
    return max(found, key=lambda each: each.date, default=None)


def _ms(record: TimingRecord | None) -> float | None:
    return None if record is None else record.median_us / 1e3


def _roofline(record: TimingRecord | None, peak: Gpu | None) -> float | None:
    if record is None or peak is None:
        return None
    return record.weight_bytes / peak.bytes_per_second / (record.median_us * 1e-6)
