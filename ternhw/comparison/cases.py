"""Compare engine and GPU: from layers, an array and a clock to figures."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ternhw.comparison.choose import choose_cycles, choose_gpu, rows_for_bandwidth
from ternhw.comparison.figures import Clock, Comparison, compare_layer, total
from ternhw.comparison.gpus import GPUS
from ternhw.comparison.result import ComparisonResult
from ternhw.config import AcceleratorConfig
from ternhw.counting import model_record
from ternhw.layers import is_shape, model_layers
from ternhw.peers import MemoryBehaviour, evenly_paused
from ternhw.program import Program
from ternhw.records import CycleRecord, SynthesisRecord, TimingRecord
from ternhw.records.files import FOLDER, Timings, read_build, read_cycles, read_timings
from ternhw_quant.errors import InputError
from ternhw_quant.shapes import llama_shape

#: GPU whose bounds are computed where there are no records.
_BOUND = "NVIDIA H200"


@dataclass(frozen=True, kw_only=True)
class Case:
    """Layers that have one total.

    Attributes
    ----------
    name : str
    layers : dict of (int, int)
        (out_features, in_features) by name.
    count : int
        How often the total contains each of them.
    """

    name: str
    layers: dict[str, tuple[int, int]]
    count: int = 1

    @classmethod
    def of_shape(cls, out_features: int, in_features: int) -> "Case":
        """Return the case of one layer."""
        name = f"{out_features}x{in_features}"
        return cls(name=name, layers={name: (out_features, in_features)})

    @classmethod
    def of_model(cls, model: str, layers: str = "block") -> "Case":
        """Return layers of a model.

        Parameters
        ----------
        model : str
            Such as llama-2-7b: a name of :data:`ternhw_quant.shapes.LLAMA`.
        layers : str
            "block" for all layers of a decoder block, "model" for those of all blocks, or one layer, such as
            gate_proj.

        Raises
        ------
        InputError
            If there is no such model or layer.
        """
        count = llama_shape(model).num_hidden_layers if layers == "model" else 1
        chosen = model_layers(model, "block" if layers == "model" else layers)
        return cls(name=f"{model} {layers}".removesuffix(" model"), layers=chosen, count=count)


def compare(
    cases: Case | tuple[int, int] | Sequence[Case | tuple[int, int]],
    config: AcceleratorConfig | None = None,
    *,
    clock_mhz: float | None = None,
    build: Path | SynthesisRecord | None = None,
    tokens: int | Sequence[int] = 1,
    weight_planes: int = 2,
    memory: MemoryBehaviour | None = None,
    bandwidth: float | None = None,
    cycles: Path | Sequence[CycleRecord] | None = None,
    timings: Path | Timings | None = None,
    gpu: str | None = None,
    command: str = "ternhw.compare",
) -> ComparisonResult:
    """Compare engine and GPU times on the same layers, each with its memory bound (docs/compare.md).

    GPU times are read from records, never estimated: without a record a figure is None.

    Parameters
    ----------
    cases : Case, (out_features, in_features), or a sequence of them
        Layers to compare; `Case.of_model` makes those of a LLaMA model.
    config : AcceleratorConfig or None
        The array; None for the default one, or that of `build`. Unless the configuration sets
        `max_in_features`, the buffer is enlarged to the longest row.
    clock_mhz : float or None
        Clock of the engine in MHz, as you state it. Give this or `build`.
    build : Path, SynthesisRecord or None
        Record of a placed and routed engine: gives clock and configuration.
    tokens : int or sequence of int
        Work tokens; one comparison for each number.
    weight_planes : int
        Trit-planes of the layers.
    memory : MemoryBehaviour or None
        Memory of the cycle model; None for one that answers in the next cycle and never pauses.
    bandwidth : float or None
        Bandwidth of the memory in GB/s. The array takes as many rows as keep up with it.
    cycles : Path, sequence of CycleRecord, or None
        Cycle records to use instead of the cycle model; those of RTL simulations come first.
    timings : Path, Timings or None
        GPU records of ``ternhw bench``: a file or folder; None for benchmarks/records in the current folder,
        if it exists.
    gpu : str or None
        Part of the name of the GPU; needed if the records are of several.
    command : str
        What made the comparison, for its record.

    Returns
    -------
    ComparisonResult

    Raises
    ------
    InputError
        If parameters contradict each other, a file cannot be used, or the configuration cannot run a layer.
    """
    chosen = _cases(cases)
    config, clock = _clock(config, clock_mhz, build)
    if cycles is not None and (bandwidth is not None or memory not in (None, MemoryBehaviour())):
        raise InputError("Cycle records cannot be combined with a memory for the cycle model", "cycles")
    longest = max(columns for case in chosen for _, columns in case.layers.values())
    if "max_in_features" not in config.model_fields_set:
        config = _changed(config, max_in_features=max(longest, config.max_in_features))
    memory = memory or MemoryBehaviour()
    if bandwidth is not None:
        if clock.kind == "routed":
            raise InputError(
                "A bandwidth chooses the rows of the array and cannot be combined with a build",
                ("build", "bandwidth"),
            )
        config, memory = _for_bandwidth(config, memory, bandwidth, clock, longest, weight_planes)
    counts = [tokens] if isinstance(tokens, int) else list(tokens)
    records = read_cycles(cycles) if isinstance(cycles, Path) else cycles
    times = _timings(timings)
    device = choose_gpu(times.timings, gpu)
    return ComparisonResult(
        comparisons=[
            _compare(
                case, _programs(case, config, weight_planes, count), clock, records, memory, times, device
            )
            for case in chosen
            for count in counts
        ],
        config=config,
        clock=clock,
        memory=memory if cycles is None else None,
        command=command,
    )


def _cases(cases: Case | tuple[int, int] | Sequence[Case | tuple[int, int]]) -> list[Case]:
    found: list[Any] = [cases] if isinstance(cases, Case) or is_shape(cases) else list(cases)
    if not found:
        raise InputError("Cases must contain at least one layer, not none")
    return [each if isinstance(each, Case) else Case.of_shape(*each) for each in found]


def _clock(
    config: AcceleratorConfig | None, mhz: float | None, build: Path | SynthesisRecord | None
) -> tuple[AcceleratorConfig, Clock]:
    """Return configuration and clock, which are the build's where there is one."""
    if mhz is not None and build is not None:
        raise InputError("A clock cannot be combined with a build, which has its own", ("clock_mhz", "build"))
    if build is None:
        if mhz is None:
            raise InputError("A clock or a build must be given", ("clock_mhz", "build"))
        if not 0 < mhz < float("inf"):
            raise InputError(f"Clock must be above 0 MHz, not {mhz:g}", "clock_mhz")
        return config or AcceleratorConfig.from_values(), Clock(mhz=mhz, kind="stated")
    if config is not None:
        raise InputError("A build has its own configuration and cannot be combined with another", "build")
    record = read_build(build) if isinstance(build, Path) else build
    if record.fmax_mhz is None:
        raise InputError(
            f"Build must be a placed and routed engine, not {record.kind} of scope {record.scope}"
        )
    return (
        AcceleratorConfig.from_values(**record.config),
        Clock(mhz=record.fmax_mhz, kind="routed"),
    )


def _for_bandwidth(
    config: AcceleratorConfig,
    memory: MemoryBehaviour,
    bandwidth: float,
    clock: Clock,
    longest: int,
    planes: int,
) -> tuple[AcceleratorConfig, MemoryBehaviour]:
    """Return the array with the rows that keep up with a memory of `bandwidth` GB/s, and that memory."""
    if "rows" in config.model_fields_set:
        raise InputError(
            "A bandwidth chooses the rows of the array and cannot be combined with them",
            ("bandwidth", "rows"),
        )
    if memory.share != 1:
        raise InputError(
            "A bandwidth cannot be combined with a share of the memory", ("bandwidth", "memory_share")
        )
    most = config.bus_bits // 8 * clock.mhz / 1e3
    if not 0 < bandwidth <= most:
        rule = f"above 0 and at most the {most:g} GB/s of {config.bus_bits} bits at {clock.mhz:g} MHz"
        raise InputError(f"Bandwidth must be {rule}, not {bandwidth:g}")
    share = bandwidth / most
    rows = rows_for_bandwidth(
        lambda rows: _changed(config, rows=rows), in_features=longest, planes=planes, share=share
    )
    return _changed(config, rows=rows), replace(memory, pauses=evenly_paused(share))


def _changed(config: AcceleratorConfig, **fields: int) -> AcceleratorConfig:
    return AcceleratorConfig.from_values(**config.model_dump(exclude_unset=True) | fields)


def _timings(timings: Path | Timings | None) -> Timings:
    if isinstance(timings, Timings):
        return timings
    if timings is None and not FOLDER.is_dir():
        return Timings()
    return read_timings(timings or FOLDER)


def _programs(case: Case, config: AcceleratorConfig, planes: int, tokens: int) -> list[Program]:
    return [
        Program(config=config, out_features=shape[0], in_features=shape[1], planes=planes, tokens=tokens)
        for shape in case.layers.values()
    ]


def _compare(
    case: Case,
    programs: Sequence[Program],
    clock: Clock,
    cycles: Sequence[CycleRecord] | None,
    memory: MemoryBehaviour,
    timings: Timings,
    device: str | None,
) -> Comparison:
    records = _model(programs, memory) if cycles is None else choose_cycles(cycles, programs)
    known: list[TimingRecord] = [each for each in timings.timings if each.device == device]
    layers = [
        compare_layer(
            program,
            record.model_copy(update={"name": name}),
            clock,
            timings=known,
            bound=GPUS[device if device in GPUS else _BOUND],
            peak=GPUS.get(device or ""),
            count=case.count,
        )
        for name, program, record in zip(case.layers, programs, records, strict=True)
    ]
    return Comparison(layers=layers, total=total(case.name, layers))


def _model(programs: Sequence[Program], memory: MemoryBehaviour) -> list[CycleRecord]:
    """Return the cycle model's records; equal programs are counted once."""
    counted = {program: model_record(program, name="", memory=memory) for program in dict.fromkeys(programs)}
    return [counted[program] for program in programs]
