"""Compare engine and GPU: from layers, an array and a clock to figures."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ternhw.comparison.choose import ChosenGpu, choose_cycles, choose_gpu, rows_for_bandwidth
from ternhw.comparison.figures import Clock, Comparison, compare_layer, total
from ternhw.comparison.gpus import Gpu, read_gpu
from ternhw.comparison.models import Layer, layers_of_model
from ternhw.comparison.result import ComparisonResult
from ternhw.config import AcceleratorConfig
from ternhw.counting import model_record
from ternhw.layers import is_shape
from ternhw.peers import MemoryBehaviour, evenly_paused
from ternhw.program import Program, check_group_size, check_order, of_layer
from ternhw.records import CycleRecord, SynthesisRecord, TimingRecord
from ternhw.records.files import FOLDER, Timings, read_build, read_cycles, read_timings
from ternhw_quant.errors import InputError
from ternhw_quant.kinds import checked

_PLANES = 2  #: Weight planes of layers that say nothing else: those of PTQTP.


@dataclass(frozen=True, kw_only=True)
class Case:
    """Layers that have one total.

    Attributes
    ----------
    name : str
    layers : dict of Layer
        By name.
    count : int
        How often the total contains each of them.
    form : dict
        Fields of the configuration that the layers fix, such as group_size and tied.
    """

    name: str
    layers: dict[str, Layer]
    count: int = 1
    form: dict[str, Any] = field(default_factory=dict)

    @classmethod
    @checked
    def of_shape(cls, out_features: int, in_features: int) -> "Case":
        """Return the case of one layer."""
        name = f"{out_features}x{in_features}"
        return cls(name=name, layers={name: Layer(shape=(out_features, in_features))})

    @classmethod
    @checked
    def of_model(cls, model: str | Path, layers: str = "block") -> "Case":
        """Return layers of a model.

        Parameters
        ----------
        model : str or Path
            Such as llama-2-7b: a name of :data:`ternhw_quant.shapes.LLAMA`; or an artefact, a checkpoint
            folder, or its ``config.json``.
        layers : str
            "block" for all layers of the first decoder block, "model" for those of all blocks, or one layer,
            such as gate_proj.

        Raises
        ------
        InputError
            If there is no such model or layer.
        """
        found = layers_of_model(model)
        chosen, count = found.choose(layers)
        name = f"{found.name} {layers}".removesuffix(" model")
        return cls(name=name, layers=chosen, count=count, form=found.form)


@checked
def compare(
    cases: Case | tuple[int, int] | Sequence[Case | tuple[int, int]],
    config: AcceleratorConfig | None = None,
    *,
    clock_mhz: float | None = None,
    build: Path | SynthesisRecord | None = None,
    tokens: int | Sequence[int] = 1,
    weight_planes: int | None = None,
    memory: MemoryBehaviour | None = None,
    bandwidth: float | None = None,
    cycles: Path | Sequence[CycleRecord] | None = None,
    timings: Path | Timings | None = None,
    gpu: str | Path | Gpu | None = None,
    command: str = "ternhw.compare",
) -> ComparisonResult:
    """Compare engine and GPU times on the same layers, each with its memory bound (docs/compare.md).

    GPU times are read from records, never estimated: without a record a figure is None.

    Parameters
    ----------
    cases : Case, (out_features, in_features), or a sequence of them
        Layers to compare; `Case.of_model` makes those of a model.
    config : AcceleratorConfig or None
        The array; None for that of `build`, or for the default one with what an artefact fixes. Unless the
        configuration sets `max_in_features`, the buffer is enlarged to the longest row.
    clock_mhz : float or None
        Clock of the engine in MHz, which you assume. Give this or `build`.
    build : Path, SynthesisRecord or None
        Record of a placed and routed engine: gives clock and configuration.
    tokens : int or sequence of int
        Work tokens; one comparison for each number.
    weight_planes : int or None
        Trit-planes of the layers; None for those of an artefact, and 2 where there is none.
    memory : MemoryBehaviour or None
        Memory of the cycle model; None for one that answers in the next cycle and never pauses.
    bandwidth : float or None
        Bandwidth of the memory in GB/s. The array takes as many rows as keep up with it.
    cycles : Path, sequence of CycleRecord, or None
        Cycle records to use instead of the cycle model; those of RTL simulations come first.
    timings : Path, Timings or None
        Records of ``ternhw bench``, of GPUs and CPUs: a file or folder; None for benchmarks/records in the
        current folder, if it exists.
    gpu : str, Path, Gpu or None
        Part of the name of a GPU, with or without records; a YAML file with the fields of
        :class:`ternhw.comparison.gpus.Gpu`; or a GPU. None for the GPU of the records, or the H200's bounds.
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
    config, clock = clocked(config, clock_mhz, build, form_of_cases(chosen))
    if cycles is not None and (bandwidth is not None or memory not in (None, MemoryBehaviour())):
        raise InputError("Cycle records cannot be combined with a memory for the cycle model", "cycles")
    chosen = [planned(case, weight_planes) for case in chosen]
    for case in chosen:
        check_form(config, case)
    layers = [layer for case in chosen for layer in case.layers.values()]
    longest = max(layer.shape[1] for layer in layers)
    most_planes = max(layer.planes or 0 for layer in layers)
    config = with_room(config, longest)
    memory = memory or MemoryBehaviour()
    if bandwidth is not None:
        if clock.kind == "routed":
            raise InputError(
                "A bandwidth chooses the rows of the array and cannot be combined with a build",
                ("build", "bandwidth"),
            )
        config, memory = _for_bandwidth(config, memory, bandwidth, clock, longest, most_planes)
    counts = [tokens] if isinstance(tokens, int) else list(tokens)
    records = read_cycles(cycles) if isinstance(cycles, Path) else cycles
    times = timings_of(timings)
    device = choose_gpu(times.timings, gpu_of(gpu))
    return ComparisonResult(
        comparisons=[
            _compare(case, programs_of(case, config, count), clock, records, memory, times, device)
            for case in chosen
            for count in counts
        ],
        config=config,
        clock=clock,
        memory=memory if cycles is None else None,
        bound=device.bound,
        timings=times.timings,
        command=command,
    )


def _cases(cases: Case | tuple[int, int] | Sequence[Case | tuple[int, int]]) -> list[Case]:
    found: list[Any] = [cases] if isinstance(cases, Case) or is_shape(cases) else list(cases)
    if not found:
        raise InputError("Cases must contain at least one layer, not none")
    return [each if isinstance(each, Case) else Case.of_shape(*each) for each in found]


def clocked(
    config: AcceleratorConfig | None,
    mhz: float | None,
    build: Path | SynthesisRecord | None,
    form: dict[str, Any],
) -> tuple[AcceleratorConfig, Clock]:
    """Return configuration and clock, which are the build's where there is one.

    Raises
    ------
    InputError
        If there is not exactly one of clock and build, or the build has a configuration beside `config`.
    """
    if mhz is not None and build is not None:
        raise InputError("A clock cannot be combined with a build, which has its own", ("clock_mhz", "build"))
    if build is None:
        if mhz is None:
            raise InputError("A clock or a build must be given", ("clock_mhz", "build"))
        if not 0 < mhz < float("inf"):
            raise InputError(f"Clock must be above 0 MHz, not {mhz:g}", "clock_mhz")
        return config or AcceleratorConfig.from_values(**form), Clock(mhz=mhz, kind="stated")
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


def with_room(config: AcceleratorConfig, longest: int) -> AcceleratorConfig:
    """Return the configuration with a buffer for rows of `longest` features, unless it sets the buffer."""
    if "max_in_features" in config.model_fields_set:
        return config
    return _changed(config, max_in_features=max(longest, config.max_in_features))


def _changed(config: AcceleratorConfig, **fields: int) -> AcceleratorConfig:
    return AcceleratorConfig.from_values(**config.model_dump(exclude_unset=True) | fields)


def timings_of(timings: Path | Timings | None) -> Timings:
    """Return records of ``ternhw bench``: those of a file or folder, or of benchmarks/records if it exists.

    Raises
    ------
    InputError
        If the path does not exist, or a file holds something else.
    """
    if isinstance(timings, Timings):
        return timings
    if timings is None and not FOLDER.is_dir():
        return Timings()
    return read_timings(timings or FOLDER)


def gpu_of(gpu: str | Path | Gpu | None) -> str | Gpu | None:
    """Return a GPU that a YAML file describes; anything else as it is.

    Raises
    ------
    InputError
        If the file is missing or wrong.
    """
    if isinstance(gpu, Path) or (isinstance(gpu, str) and gpu.endswith((".yaml", ".yml"))):
        return read_gpu(Path(gpu))
    return gpu


def planned(case: Case, planes: int | None) -> Case:
    """Return the case with weight planes for every layer.

    Raises
    ------
    InputError
        If the planes are to be other than those of an artefact.
    """
    fixed = {layer.planes for layer in case.layers.values()} - {None}
    if planes is not None and fixed - {planes}:
        own = " and ".join(sorted(map(str, fixed)))
        raise InputError(f"Weight planes must be the artefact's {own}, not {planes}", "weight_planes")
    if planes is not None and planes < 1:
        raise InputError(f"Weight planes must be at least 1, not {planes}", "weight_planes")
    layers = {
        name: replace(layer, planes=layer.planes or planes or _PLANES) for name, layer in case.layers.items()
    }
    return replace(case, layers=layers)


def form_of_cases(cases: Sequence[Case]) -> dict[str, Any]:
    """Return the fields of a configuration that the artefacts among the cases fix; empty without artefacts.

    Raises
    ------
    InputError
        If two artefacts fix different values.
    """
    fixed = [case.form for case in cases if case.form]
    if any(each != fixed[0] for each in fixed):
        raise InputError("Models must have trits of one form to run on one configuration", "model")
    return fixed[0] if fixed else {}


def check_form(config: AcceleratorConfig, case: Case) -> None:
    """Check that a configuration can run trits of the form that the layers of a case have.

    Raises
    ------
    InputError
        If it cannot; names the layer.
    """
    form = case.form
    for name, layer in case.layers.items():
        try:
            if config.tied and layer.planes != 2:
                raise InputError(f"Tied weight planes must be 2, not {layer.planes}", "weight_planes")
            check_group_size(config, form.get("group_size", config.group_size))
            check_order(config, permuted=layer.permuted)
        except InputError as error:
            raise of_layer(error, name) from None
    if config.tied != form.get("tied", config.tied):
        rule = "have" if form["tied"] else "not have"
        raise InputError(f"Configuration must {rule} tied planes for {case.name}", "tied")
    if form.get("offsets") and not config.offsets:
        raise InputError(f"Configuration must have offsets for {case.name}", "offsets")


def programs_of(case: Case, config: AcceleratorConfig, tokens: int) -> list[Program]:
    """Return the program of each layer of a case, in their order.

    Raises
    ------
    InputError
        If the configuration cannot run a layer.
    """
    return [
        Program(
            config=config,
            out_features=layer.shape[0],
            in_features=layer.shape[1],
            planes=layer.planes or _PLANES,
            tokens=tokens,
            permuted=layer.permuted,
        )
        for layer in case.layers.values()
    ]


def _compare(
    case: Case,
    programs: Sequence[Program],
    clock: Clock,
    cycles: Sequence[CycleRecord] | None,
    memory: MemoryBehaviour,
    timings: Timings,
    gpu: ChosenGpu,
) -> Comparison:
    records = _model(programs, memory) if cycles is None else choose_cycles(cycles, programs)
    known: list[TimingRecord] = [each for each in timings.timings if each.device == gpu.device]
    layers = [
        compare_layer(
            program,
            record.model_copy(update={"name": name}),
            clock,
            timings=known,
            bound=gpu.bound,
            peak=gpu.peak,
            count=case.count,
        )
        for name, program, record in zip(case.layers, programs, records, strict=True)
    ]
    return Comparison(layers=layers, total=total(case.name, layers))


def _model(programs: Sequence[Program], memory: MemoryBehaviour) -> list[CycleRecord]:
    """Return the cycle model's records; equal programs are counted once."""
    counted = {program: model_record(program, name="", memory=memory) for program in dict.fromkeys(programs)}
    return [counted[program] for program in programs]
