"""What a comparison is made of: cycle records, the GPU, the rows of an array for a bandwidth."""

from collections.abc import Callable, Sequence

from ternhw.config import AcceleratorConfig
from ternhw.program import Program
from ternhw.records import CycleRecord, TimingRecord
from ternhw_quant.errors import InputError

#: An array is large enough when none of up to 1,024 rows is faster by more than 2 %.
_MOST_ROWS, _NEAR = 1024, 1.02


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


def choose_gpu(timings: Sequence[TimingRecord], wanted: str | None) -> str | None:
    """Return the GPU of the records whose name contains `wanted`; None if there are no records.

    Raises
    ------
    InputError
        If several GPUs remain, or there are records but none of that name.
    """
    devices = sorted({each.device for each in timings})
    chosen = [each for each in devices if wanted is None or wanted.lower() in each.lower()]
    if len(chosen) > 1:
        raise InputError(f"Timings are of several GPUs; choose one of {', '.join(chosen)}", "gpu")
    if devices and not chosen:
        raise InputError(f"GPU must be one of {', '.join(devices)}, not {wanted}")
    return chosen[0] if chosen else None


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
