"""What a comparison is made of: cycle records, the GPU, the rows of an array for a bandwidth."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ternhw.comparison.gpus import GPUS, Gpu, has_words
from ternhw.config import AcceleratorConfig
from ternhw.program import Program
from ternhw.records import CycleRecord, TimingRecord
from ternhw_quant.errors import InputError

#: An array is large enough when none of up to 1,024 rows is faster by more than 2 %.
_MOST_ROWS, _NEAR = 1024, 1.02
#: GPU whose bounds are computed where no other is given or measured.
_BOUND = "NVIDIA H200"


def choose_cycles(records: Sequence[CycleRecord], programs: Sequence[Program]) -> list[CycleRecord]:
    """Return one record for each program: of RTL simulations if all have one, else of the cycle model.

    Raises
    ------
    InputError
        If a program has no record.
    """
    for kind in ("RTL simulation", "model"):
        found = [_match(records, program, kind) for program in programs]
        known = [each for each in found if each is not None]
        if len(known) == len(programs):
            return known
    program = next(each for each, record in zip(programs, found, strict=True) if record is None)
    raise InputError(
        f"Cycles must contain a record of {program.out_features}x{program.in_features} with "
        f"{program.planes} weight planes and {program.tokens} work tokens "
        f"on configuration {program.config.digest}"
    )


@dataclass(frozen=True, kw_only=True)
class ChosenGpu:
    """The GPU of a comparison.

    Attributes
    ----------
    device : str or None
        The GPU of the measured times, as its driver names it; None without records of it.
    bound : Gpu
        GPU whose bounds are computed.
    peak : Gpu or None
        Data sheet of `device`, if it is known.
    """

    device: str | None
    bound: Gpu
    peak: Gpu | None


def choose_gpu(timings: Sequence[TimingRecord], wanted: str | Gpu | None) -> ChosenGpu:
    """Return the GPU of a comparison.

    Parameters
    ----------
    timings : sequence of TimingRecord
        Records of any devices; those of CPUs are left out.
    wanted : str, Gpu or None
        Part of a GPU's name, of one with records or of :data:`GPUS`; a GPU; or None for the one with
        records. Bounds are the H200's where there is no other.

    Raises
    ------
    InputError
        If several GPUs remain, or none has that name.
    """
    devices = sorted({each.device for each in timings if each.kind == "GPU timed"})
    if isinstance(wanted, Gpu):
        device = wanted.name if wanted.name in devices else None
        return ChosenGpu(device=device, bound=wanted, peak=wanted if device else None)
    chosen = [each for each in devices if wanted is None or has_words(each, wanted)]
    if len(chosen) > 1:
        raise InputError(f"Timings are of several GPUs; choose one of {', '.join(chosen)}", "gpu")
    if chosen:
        peak = GPUS.get(chosen[0])
        return ChosenGpu(device=chosen[0], bound=peak or GPUS[_BOUND], peak=peak)
    if wanted is None:
        return ChosenGpu(device=None, bound=GPUS[_BOUND], peak=None)
    found = [gpu for gpu in GPUS.values() if has_words(gpu.name, wanted)]
    if len(found) == 1:
        return ChosenGpu(device=None, bound=found[0], peak=None)
    names = [gpu.name for gpu in found] or [*devices, *(each for each in GPUS if each not in devices)]
    raise InputError(f"GPU must be one of {', '.join(names)}, or a YAML file, not {wanted}", "gpu")


def rows_for_bandwidth(
    configure: Callable[[int], AcceleratorConfig], *, in_features: int, planes: int, share: float
) -> int:
    """Return the rows of the smallest array that keeps up with its memory.

    A tile of R rows takes as many cycles as it has beats, or as the memory takes to offer its words,
    whichever is more. So one output feature takes ``max(beats, words / share) / R`` cycles. More rows shorten
    this time until the memory becomes the bottleneck, and change nothing from there on. The result is the
    smallest R of up to 1,024 that is within 2 % of the best. Words include their padding: a beat that does
    not fill its words takes whole words. A last tile with fewer rows is not considered.

    Parameters
    ----------
    configure : function of the rows
    in_features, planes : int
        Longest row and weight planes of the layers.
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


def _match(records: Sequence[CycleRecord], program: Program, kind: str) -> CycleRecord | None:
    wanted = (kind, program.config.digest, program.out_features, program.in_features)
    for each in records:
        if (each.kind, each.config_digest, each.out_features, each.in_features) == wanted and (
            each.planes,
            each.tokens,
        ) == (program.planes, program.tokens):
            return each
    return None
