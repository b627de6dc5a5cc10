"""``ternhw compare``: cycles of the engine beside times of a GPU."""

import csv
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ternhw.commands import options
from ternhw.commands.layers import model_layers, parse_counts, parse_shape
from ternhw.config import AcceleratorConfig
from ternhw.console import AsJson, command_line, known, print_json, print_line, print_table
from ternhw_quant.errors import InputError
from ternhw_quant.shapes import llama_shape

if TYPE_CHECKING:
    from ternhw.comparison import Clock, Comparison, Figures
    from ternhw.cycles import MemoryBehaviour
    from ternhw.program import Program
    from ternhw.records import CycleRecord
    from ternhw.timings import Timings

#: Whose bounds are computed where there are no records.
_BOUND = "NVIDIA H200"


@dataclass(frozen=True, kw_only=True)
class Case:
    """Layers that are summed up.

    Attributes
    ----------
    name : str
    layers : dict of (int, int)
        (out_features, in_features) by name.
    count : int
        How often each of them is there.
    """

    name: str
    layers: dict[str, tuple[int, int]]
    count: int = 1


@options.takes_configuration
def compare(
    shape: Annotated[str | None, typer.Option("--shape", metavar="OUTxIN", help="A layer's shape.")] = None,
    model: Annotated[
        str | None, typer.Option("--model", help="Instead: layers of llama-2-7b, llama-2-13b, llama-2-70b, …")
    ] = None,
    layers: Annotated[
        str,
        typer.Option("--layers", help="With --model: block, model (all blocks), or one layer, as gate_proj."),
    ] = "block",
    weight_planes: Annotated[
        int, typer.Option("--weight-planes", min=1, help="Trit-planes of the layers.")
    ] = 2,
    tokens: Annotated[str, typer.Option("--tokens", help="Activation vectors: a number, or a,b,…")] = "1",
    clock_mhz: Annotated[
        float | None, typer.Option("--clock-mhz", help="Clock of the engine, as stated.")
    ] = None,
    build: Annotated[
        Path | None,
        typer.Option("--build", help="Instead: record of a routed engine; its clock and configuration."),
    ] = None,
    cycles: Annotated[
        Path | None, typer.Option("--cycles", help="Records of cycles to use instead of the model.")
    ] = None,
    latency: options.Latency = 1,
    memory_share: options.MemoryShare = 1.0,
    refresh: options.Refresh = None,
    bandwidth: Annotated[
        float | None,
        typer.Option(
            "--bandwidth", metavar="GB/s", help="Of the memory; rows are chosen to keep up with it."
        ),
    ] = None,
    timings: Annotated[
        Path | None,
        typer.Option("--timings", help="File or folder of ternhw bench's records (benchmarks/records)."),
    ] = None,
    gpu: Annotated[
        str | None, typer.Option("--gpu", help="Which GPU of the records, by part of its name.")
    ] = None,
    csv_file: Annotated[Path | None, typer.Option("--csv", help="Also write a row for each layer.")] = None,
    html: Annotated[Path | None, typer.Option("--html", help="Also write a page with plots.")] = None,
    out: Annotated[
        Path | None, typer.Option("--out", help="Also write what --json prints to this file.")
    ] = None,
    as_json: AsJson = False,
    *,
    array: options.ArrayOptions,
) -> None:
    """Set the engine's time beside a GPU's on the same layers, and each beside what its memory allows."""
    cases = _cases(shape, model, layers)
    counts = parse_counts(tokens, "Tokens")

    from ternhw.comparison import choose_gpu

    if cycles is not None and (latency, memory_share, refresh, bandwidth) != (1, 1.0, None, None):
        raise InputError("Give --cycles or what the memory of the model does, not both")
    array, clock = _clock(clock_mhz, build, array)
    config, memory, share = _engine(
        array, cases, weight_planes, clock, bandwidth, latency=latency, share=memory_share, refresh=refresh
    )
    records = _timings(timings)
    device = choose_gpu(records.timings, gpu)
    found = [
        _compare(case, count, config, weight_planes, clock, memory, cycles, records, device)
        for case in cases
        for count in counts
    ]
    result = _as_json(found, config, clock, memory if cycles is None else None, share, device)
    if csv_file is not None:
        _write_csv(csv_file, found)
    if html is not None:
        _write_html(html, result, found)
    if out is not None:
        from ternhw_quant.files import write_json

        write_json(out, result)
    if as_json:
        print_json(result)
        return
    _print(found, config, clock)
    for note in result["notes"]:
        print_line(note)


def notes(found: "Sequence[Comparison]", clock: "Clock") -> list[str]:
    """Return what a reader must know of the figures, a sentence or two each."""
    first = found[0].total
    clocked = "routed" if clock.kind == "routed" else "stated, not routed"
    lines = [f"Cycles are those of {_KINDS[first.cycles_kind]}; the clock of {clock.mhz:g} MHz is {clocked}."]
    missing = sorted(
        {
            (row.out_features, row.in_features, each.total.tokens)
            for each in found
            for row in each.layers
            if row.gpu_speedup is None
        }
    )
    if missing:
        shapes = ",".join(dict.fromkeys(f"{rows}x{columns}" for rows, columns, _ in missing))
        counts = ",".join(map(str, sorted({count for _, _, count in missing})))
        what = "this layer" if len(missing) == 1 else f"{len(missing)} pairs of shape and tokens"
        command = f"ternhw bench --shapes {shapes} --tokens {counts}"
        lines.append(f"No GPU record for {what}; on a machine with a GPU: {command}")
    device = next((row.gpu_device for each in found for row in each.layers if row.gpu_device), None)
    if device is not None:
        lines.append(f"GPU times were measured on {device}, with weights from memory, not from its cache.")
    lines.append(
        f"Bounds are computed from the data sheet of {first.bound_device}: none of its kind can be faster, "
        "and nothing was measured for them."
    )
    return lines


_KINDS = {"model": "the cycle model", "RTL simulation": "an RTL simulation"}


def _cases(shape: str | None, model: str | None, layers: str) -> list[Case]:
    if (shape is None) == (model is None):
        raise InputError(f"Give --shape or --model, not {'neither' if shape is None else 'both'}")
    if shape is not None:
        return [Case(name=shape, layers={shape: parse_shape(shape)})]
    assert model is not None
    cases = []
    for name in model.split(","):
        count = llama_shape(name).num_hidden_layers if layers == "model" else 1
        chosen = model_layers(name, "block" if layers == "model" else layers)
        cases.append(Case(name=f"{name} {layers}".removesuffix(" model"), layers=chosen, count=count))
    return cases


def _clock(
    mhz: float | None, build: Path | None, array: options.ArrayOptions
) -> "tuple[options.ArrayOptions, Clock]":
    """Return the clock, and the options of the array, which are the build's where there is one."""
    from ternhw.comparison import Clock, read_build

    if (mhz is None) == (build is None):
        raise InputError(f"Give --clock-mhz or --build, not {'neither' if mhz is None else 'both'}")
    if build is None:
        assert mhz is not None
        if not 0 < mhz < float("inf"):
            raise InputError(f"Clock must be above 0 MHz, not {mhz:g}")
        return array, Clock(mhz=mhz, kind="stated")
    if array.given:
        raise InputError(f"Give --build or a configuration, not both: {build}")
    record = read_build(build)
    assert record.fmax_mhz is not None
    return options.ArrayOptions(file=None, flags=record.config), Clock(mhz=record.fmax_mhz, kind="routed")


def _engine(
    array: options.ArrayOptions,
    cases: Sequence[Case],
    planes: int,
    clock: "Clock",
    bandwidth: float | None,
    *,
    latency: int,
    share: float,
    refresh: str | None,
) -> "tuple[AcceleratorConfig, MemoryBehaviour, float]":
    """Return configuration, memory and the memory's share of the bus; rows and share follow the bandwidth."""
    from ternhw.comparison import rows_for_bandwidth

    longest = max(columns for case in cases for _, columns in case.layers.values())
    # Longer rows than the default's take a larger buffer; a buffer that was given stays.
    defaults = {"max_in_features": max(longest, AcceleratorConfig.from_values().max_in_features)}
    config = array.configure(**defaults)
    if bandwidth is not None:
        if "rows" in array.flags or array.file is not None or clock.kind == "routed":
            raise InputError("Give --bandwidth or the rows of the array, not both")
        if share != 1:
            raise InputError("Give --bandwidth or --memory-share, not both")
        most = config.bus_bits // 8 * clock.mhz / 1e3
        if not 0 < bandwidth <= most:
            rule = f"above 0 and at most the {most:g} GB/s of {config.bus_bits} bits at {clock.mhz:g} MHz"
            raise InputError(f"Bandwidth must be {rule}, not {bandwidth:g}")
        share = bandwidth / most
        rows = rows_for_bandwidth(
            lambda rows: array.configure(**defaults, rows=rows),
            in_features=longest,
            planes=planes,
            share=share,
        )
        config = array.configure(**defaults, rows=rows)
    return config, options.memory_behaviour(latency=latency, share=share, refresh=refresh), share


def _timings(path: Path | None) -> "Timings":
    from ternhw.timings import FOLDER, Timings, read_timings

    if path is None and not FOLDER.is_dir():
        return Timings()
    return read_timings(path or FOLDER)


def _compare(
    case: Case,
    tokens: int,
    config: AcceleratorConfig,
    planes: int,
    clock: "Clock",
    memory: "MemoryBehaviour",
    cycles: Path | None,
    timings: "Timings",
    device: str | None,
) -> "Comparison":
    from ternhw.comparison import Comparison, choose_cycles, compare_layer, read_cycles, total
    from ternhw.gpus import GPUS
    from ternhw.program import Program

    programs = [
        Program(config=config, out_features=shape[0], in_features=shape[1], planes=planes, tokens=tokens)
        for shape in case.layers.values()
    ]
    records = _model(programs, memory) if cycles is None else choose_cycles(read_cycles(cycles), programs)
    layers = [
        compare_layer(
            program,
            record.model_copy(update={"name": name}),
            clock,
            timings=[each for each in timings.timings if each.device == device],
            bound=GPUS[device if device in GPUS else _BOUND],
            peak=GPUS.get(device or ""),
            count=case.count,
        )
        for name, program, record in zip(case.layers, programs, records, strict=True)
    ]
    return Comparison(layers=layers, total=total(case.name, layers))


def _model(programs: "Sequence[Program]", memory: "MemoryBehaviour") -> "list[CycleRecord]":
    """Return the cycle model's records; equal layers are counted once."""
    from ternhw.simulation import model_record

    counted = {program: model_record(program, name="", memory=memory) for program in dict.fromkeys(programs)}
    return [counted[program] for program in programs]


def _print(found: "Sequence[Comparison]", config: AcceleratorConfig, clock: "Clock") -> None:
    several = len({each.total.name for each in found}) > 1
    rows: list[tuple[list[str], Figures]] = []
    for each in found:
        case = f"{each.total.name.split()[0]} " if several else ""
        rows += [
            ([case + row.name, f"{row.out_features}×{row.in_features}", str(row.count)], row)
            for row in each.layers
        ]
        if len(each.layers) > 1 or each.layers[0].count > 1:
            rows.append(([f"{each.total.name} together", "", ""], each.total))
    first = found[0].total
    print_table(
        f"{config.name} (config {config.digest}) at {clock.mhz:g} MHz ({clock.kind})",
        ["layer", "shape", "layers", "tokens", f"cycles ({first.cycles_kind})", "ms", "of its bus", "MB"],
        [[*cells, *_engine_cells(figures)] for cells, figures in rows],
    )
    device = next((each.gpu_device for _, each in rows if each.gpu_device), "GPU, no record")
    energy = any(each.gpu_ternary_energy_j or each.gpu_fp16_energy_j for _, each in rows)
    print_table(
        f"{device}; bounds of {first.bound_device}",
        [
            *("layer", "tokens", "FP16 ms", "ternary ms", "speedup", "of its memory"),
            *(("J FP16", "J ternary") if energy else ()),
            *("bound FP16 ms", "bound ternary ms"),
        ],
        [[cells[0], *_gpu_cells(figures, energy=energy)] for cells, figures in rows],
    )


def _engine_cells(figures: "Figures") -> list[str]:
    return [
        str(figures.tokens),
        str(figures.cycles),
        f"{figures.hardware_ms:.4g}",
        f"{figures.hardware_roofline:.1%}",
        f"{figures.weight_bytes / 1e6:.2f}",
    ]


def _gpu_cells(figures: "Figures", *, energy: bool) -> list[str]:
    joules = [figures.gpu_fp16_energy_j, figures.gpu_ternary_energy_j] if energy else []
    return [
        str(figures.tokens),
        known(figures.gpu_fp16_ms, ".4g"),
        known(figures.gpu_ternary_ms, ".4g"),
        known(figures.gpu_speedup, ".2f"),
        known(figures.gpu_ternary_roofline, ".1%"),
        *(known(each, ".3g", "not measured") for each in joules),
        f"{figures.bound_fp16_ms:.4g}",
        f"{figures.bound_ternary_ms:.4g}",
    ]


def _as_json(
    found: "Sequence[Comparison]",
    config: AcceleratorConfig,
    clock: "Clock",
    memory: "MemoryBehaviour | None",
    share: float,
    device: str | None,
) -> dict[str, Any]:
    """Return what ``--json`` prints and a page shows; records of cycles do not say what memory they met."""
    from ternhw.gpus import GPUS

    parts = [each.total.to_json() | {"layers": [row.to_json() for row in each.layers]} for each in found]
    return {
        "command": command_line(sys.argv[1:]),
        "date": date.today().isoformat(),
        "config": config.model_dump(),
        "config_digest": config.digest,
        "clock_mhz": clock.mhz,
        "clock_kind": clock.kind,
        "memory": {
            "latency": memory and memory.latency,
            "share": share,
            "refresh_period": memory and memory.refresh_period,
            "refresh_cycles": memory and memory.refresh_cycles,
        },
        "bound_source": GPUS[device if device in GPUS else _BOUND].source,
        "notes": notes(found, clock),
        **(parts[0] if len(parts) == 1 else {"comparisons": parts}),
    }


def _write_csv(path: Path, found: "Sequence[Comparison]") -> None:
    from ternhw_quant.files import atomic_write

    rows = [
        {"case": each.total.name, **{k: v for k, v in row.to_json().items() if k != "cycle_record"}}
        for each in found
        for row in each.layers
    ]
    text = StringIO()
    writer = csv.DictWriter(text, fieldnames=list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    with atomic_write(path) as file:
        file.write(text.getvalue().encode())


def _write_html(path: Path, result: dict[str, Any], found: "Sequence[Comparison]") -> None:
    from ternhw.report import comparison_page
    from ternhw_quant.files import atomic_write

    page = comparison_page(result, found)
    with atomic_write(path) as file:
        file.write(page.encode())
