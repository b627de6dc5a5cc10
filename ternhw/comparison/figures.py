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
from ternhw.comparison.issue import issue_bound_ms
from ternhw.program import Program
from ternhw.records import CycleRecord, TimedLayer, TimingRecord
from ternhw_quant.cuda.tiles import GROUP_SIZE, tile_shape

_BENCH_PLANES = 2  #: Most weight planes that ``ternhw bench`` times.


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
    weight_reads : int
        How often the engine reads the weights: work tokens divided by array tokens, rounded up.
    gpu_device : str or None
    gpu_fp16_ms, gpu_ternary_ms, gpu_speedup : float or None
        Measured in ms, both with weights from memory, on one GPU; float16 divided by ternary.
    gpu_weight_bytes : int or None
        Ternary weight bytes that the GPU reads.
    gpu_fp16_roofline, gpu_ternary_roofline : float or None
        Bandwidth utilisation: time that the weights take at the memory speed of the data sheet, divided by
        the time.
    gpu_fp16_lower_ms, gpu_fp16_upper_ms, gpu_ternary_lower_ms, gpu_ternary_upper_ms : float or None
        Quartiles of the pass that gives the time, in ms; None for a total.
    gpu_fp16_energy_j, gpu_ternary_energy_j : float or None
        Measured, in J.
    bound_device : str
        GPU of the bounds.
    bound_fp16_ms, bound_ternary_ms : float
        Bound in ms: weights, activations and results once through the memory, or all operations, at the
        speeds of the data sheet. With weights from memory that GPU cannot be faster. Computed.
    bound_issue_ms : float or None
        Issue bound in ms: time to issue the instructions of our decode kernel on that GPU. A model from the
        machine code (:mod:`ternhw.comparison.issue`); None where the kernel does not run.
    bound_ternary_bytes : int
        Ternary weight bytes of the bound.
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
    weight_reads: int
    gpu_device: str | None = None
    gpu_fp16_ms: float | None = None
    gpu_ternary_ms: float | None = None
    gpu_weight_bytes: int | None = None
    gpu_fp16_roofline: float | None = None
    gpu_ternary_roofline: float | None = None
    gpu_fp16_lower_ms: float | None = None
    gpu_fp16_upper_ms: float | None = None
    gpu_ternary_lower_ms: float | None = None
    gpu_ternary_upper_ms: float | None = None
    gpu_fp16_energy_j: float | None = None
    gpu_ternary_energy_j: float | None = None
    bound_device: str
    bound_fp16_ms: float
    bound_ternary_ms: float
    bound_issue_ms: float | None = None
    bound_ternary_bytes: int

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
    form : LayerForm
    record : CycleRecord
    """

    out_features: int
    in_features: int
    planes: int
    count: int
    form: "LayerForm"
    record: CycleRecord

    def label(self, case: str, *, several: bool) -> str:
        """Return the name of the layer, with the first word of its case where there are several cases."""
        return f"{case.split()[0]} {self.name}" if several and self.name != case else self.name

    def to_json(self) -> dict[str, Any]:
        own = {name: getattr(self, name) for name in ("out_features", "in_features", "planes", "count")}
        return {**super().to_json(), **own, "cycle_record": self.record.model_dump()}


@dataclass(frozen=True, kw_only=True)
class LayerForm:
    """What a layer's trits look like, as far as it decides which GPU record is of them.

    Attributes
    ----------
    planes : int
        Weight planes.
    tied, offsets : bool
    groups_fit : bool
        Whether groups of 128 columns, which our kernels take, divide the layer's.
    permuted : bool
        Whether the columns are stored in another order than the layer's own.
    """

    planes: int
    tied: bool
    offsets: bool
    groups_fit: bool
    permuted: bool

    @classmethod
    def of_program(cls, program: Program) -> "LayerForm":
        """Return the form of the layer that a program runs."""
        config = program.config
        return cls(
            planes=program.planes,
            tied=config.tied,
            offsets=config.offsets,
            groups_fit=config.group_size % GROUP_SIZE == 0 or config.group_size >= program.in_features,
            permuted=program.permuted,
        )

    @property
    def untimed(self) -> str | None:
        """Why ``ternhw bench`` times no such layer, or None if it does."""
        if self.planes > _BENCH_PLANES:
            return f"ternhw bench times one or two weight planes, not {self.planes}"
        if not self.groups_fit:
            return f"our kernels need groups of {GROUP_SIZE} columns"
        return "ternhw bench times no permuted columns" if self.permuted else None

    @property
    def bench_flags(self) -> str:
        """The flags of ``ternhw bench`` for this form, each with a space in front."""
        planes = "" if self.planes == _BENCH_PLANES else f" --weight-planes {self.planes}"
        return f"{planes}{' --weight-tied' * self.tied}{' --weight-offsets' * self.offsets}"


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
    config, tokens, form = program.config, program.tokens, LayerForm.of_program(program)
    bus_bytes, shape = config.bus_bits // 8, (program.out_features, program.in_features)
    fp16 = find_timing(timings, "fp16", shape, tokens)
    ternary = find_timing(timings, "ternary", shape, tokens, form)
    weight_bytes = ternary_bytes(program)
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
        form=form,
        operations=operations,
        cycles=record.cycles,
        cycles_kind=record.kind,
        hardware_ms=record.cycles / clock.mhz / 1e3,
        hardware_roofline=record.memory_words / record.cycles,
        weight_bytes=program.weight_words * bus_bytes,
        memory_bytes=record.memory_words * bus_bytes,
        weight_reads=program.passes,
        gpu_device=next((each.device for each in (fp16, ternary) if each is not None), None),
        gpu_fp16_ms=_ms(fp16),
        gpu_ternary_ms=_ms(ternary),
        gpu_weight_bytes=None if ternary is None else ternary.weight_bytes,
        gpu_fp16_roofline=_roofline(fp16, peak),
        gpu_ternary_roofline=_roofline(ternary, peak),
        **_quartiles("gpu_fp16", fp16),
        **_quartiles("gpu_ternary", ternary),
        gpu_fp16_energy_j=None if fp16 is None else fp16.energy_j,
        gpu_ternary_energy_j=None if ternary is None else ternary.energy_j,
        bound_device=bound.name,
        bound_fp16_ms=bound_ms(2 * shape[0] * shape[1]),
        bound_ternary_ms=bound_ms(weight_bytes),
        bound_issue_ms=_issue_ms(program, form, bound),
        bound_ternary_bytes=weight_bytes,
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
        weight_reads=first.weight_reads,
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
                *("bound_issue_ms", "bound_ternary_bytes"),
            )
        },
    )


def find_timing(
    timings: Sequence[TimingRecord],
    implementation: str,
    shape: tuple[int, int],
    tokens: int,
    form: LayerForm | None = None,
) -> TimingRecord | None:
    """Return the latest record of a layer with weights from memory, or None.

    Parameters
    ----------
    timings : sequence of TimingRecord
    implementation : str
        Name in the records.
    shape : (int, int)
        Output and input features.
    tokens : int
    form : LayerForm or None
        Form of the trits; None for weights without trits.
    """
    trits: dict[str, Any] = {}
    if form is not None:
        if form.untimed is not None:
            return None
        trits = {"planes": form.planes, "tied": form.tied, "offsets": form.offsets}
    found = []
    for each in timings:
        wanted = TimedLayer(
            device=each.device,
            implementation=implementation,
            out_features=shape[0],
            in_features=shape[1],
            tokens=tokens,
            cache="cold",
            **trits,
        )
        if each.matches(wanted):
            found.append(each)
    return max(found, key=lambda each: each.date, default=None)


def ternary_bytes(program: Program) -> int:
    """Return the bytes of ternary weights: those of the T16 layout, or without its tiles for other groups."""
    form = LayerForm.of_program(program)
    shape = (program.out_features, program.in_features)
    if form.groups_fit:
        return prod(tile_shape(shape, form.planes, form.tied, form.offsets, exact=False))
    constants = (1 if form.tied else form.planes) + form.offsets
    return form.planes * shape[0] * -(-shape[1] // 4) + 2 * constants * shape[0] * program.groups


def _issue_ms(program: Program, form: LayerForm, gpu: Gpu) -> float | None:
    if not form.groups_fit:
        return None
    rows, groups, _ = tile_shape(
        (program.out_features, program.in_features), form.planes, form.tied, form.offsets, exact=False
    )
    return issue_bound_ms(
        gpu,
        tiles=rows * groups,
        planes=form.planes,
        tied=form.tied,
        offsets=form.offsets,
        tokens=program.tokens,
        direct=program.in_features % GROUP_SIZE == 0 and not form.permuted,
    )


def _ms(record: TimingRecord | None) -> float | None:
    return None if record is None else record.median_us / 1e3


def _quartiles(name: str, record: TimingRecord | None) -> dict[str, float]:
    if record is None:
        return {}
    slower = max(record.passes, key=lambda each: each.median_us)
    return {f"{name}_lower_ms": slower.lower_us / 1e3, f"{name}_upper_ms": slower.upper_us / 1e3}


def _roofline(record: TimingRecord | None, peak: Gpu | None) -> float | None:
    if record is None or peak is None:
        return None
    return record.weight_bytes / peak.bytes_per_second / (record.median_us * 1e-6)
