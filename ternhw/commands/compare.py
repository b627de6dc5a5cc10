"""``ternhw compare``: cycles of the engine beside times of a GPU."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from ternhw.commands import options
from ternhw.commands.layers import parse_counts, parse_shapes
from ternhw.console import AsJson, command_line, print_json, print_line, print_table
from ternhw_quant.errors import InputError

if TYPE_CHECKING:
    from ternhw.comparison.cases import Case
    from ternhw.comparison.result import ComparisonResult
    from ternhw.comparison.whole_models import WholeResult
    from ternhw.peers import MemoryBehaviour

_GPU = "GPU"


@options.takes_configuration
def compare(
    shape: Annotated[str | None, options.shape_option("--model")] = None,
    model: Annotated[
        str | None,
        options.option(
            "--model",
            metavar="MODEL[,…]",
            help="Models, instead of --shape: names, artefacts, checkpoints, config.json files, or org/name.",
        ),
    ] = None,
    layers: Annotated[
        str,
        options.option(
            "--layers",
            metavar="NAME",
            help="With --model: block, model (all blocks), or one layer, such as gate_proj (default block).",
        ),
    ] = "block",
    weight_planes: Annotated[
        int | None,
        options.option(
            "--weight-planes",
            metavar="N",
            at_least=1,
            help="Trit-planes of the layers (default the artefact's, or 2).",
        ),
    ] = None,
    tokens: Annotated[
        str | None,
        options.option(
            "--tokens",
            metavar="N[,…]",
            help="Activation vectors; each number is a case (default 1; --end-to-end: prompt of 128).",
        ),
    ] = None,
    end_to_end: Annotated[
        bool,
        options.flag("--end-to-end", help="Tokens per second of the whole --model, prefill and decode."),
    ] = False,
    run: Annotated[
        str | None,
        options.option(
            "--run",
            metavar="FILE[,…]",
            help="Records of ternhw run: tokens per second of their model beside a GPU's.",
        ),
    ] = None,
    head: options.HeadForm = "int8",
    clock_mhz: options.ClockMhz = None,
    build: options.BuildRecord = None,
    cycles: Annotated[
        Path | None,
        options.option(
            "--cycles",
            metavar="FILE",
            help="Cycle records to use instead of the cycle model (default: the model).",
        ),
    ] = None,
    latency: options.Latency = 1,
    memory_share: options.MemoryShare = 1.0,
    refresh: options.Refresh = None,
    bandwidth: Annotated[
        float | None,
        options.option(
            "--bandwidth",
            panel=options.MEMORY,
            metavar="GB/s",
            help="Memory bandwidth in GB/s; chooses the rows that can use it (default: that of the bus).",
        ),
    ] = None,
    timings: Annotated[
        Path | None,
        options.option(
            "--timings",
            panel=_GPU,
            metavar="FILE",
            help="Records of ternhw bench, a file or folder (default benchmarks/records).",
        ),
    ] = None,
    gpu: Annotated[
        str | None,
        options.option(
            "--gpu",
            panel=_GPU,
            metavar="NAME",
            help="Part of a GPU's name, or a YAML file of a GPU (default the records', or H200).",
        ),
    ] = None,
    csv_file: Annotated[
        Path | None,
        options.option("--csv", panel=options.OUTPUT, metavar="FILE", help="Also write a row per layer."),
    ] = None,
    html: Annotated[
        Path | None,
        options.option("--html", panel=options.OUTPUT, metavar="FILE", help="Also write a page with plots."),
    ] = None,
    figures: Annotated[
        Path | None,
        options.option(
            "--figures", panel=options.OUTPUT, metavar="DIR", help="Also write the plots as SVG and PDF."
        ),
    ] = None,
    out: Annotated[
        Path | None,
        options.option(
            "--out", panel=options.OUTPUT, metavar="FILE", help="Also write the output of --json to a file."
        ),
    ] = None,
    as_json: AsJson = False,
    *,
    array: options.ArrayOptions,
) -> None:
    """Compare engine and GPU times on the same layers, each with its memory bound."""
    from ternhw.comparison.cases import compare as compare_cases
    from ternhw.comparison.cases import form_of_cases

    if end_to_end or run is not None:
        _refuse_layers(shape, run)
        whole = _whole_models(
            model,
            [] if run is None else [Path(each) for each in run.split(",")],
            array,
            clock_mhz=clock_mhz,
            build=build,
            head=head,
            tokens=tokens,
            weight_planes=weight_planes,
            memory=options.memory_behaviour(latency=latency, share=memory_share, refresh=refresh),
            timings=timings,
            gpu=gpu,
        )
        _write(out, whole)
        _print_whole(whole, as_json=as_json)
        return
    options.refuse("head", without="--end-to-end")
    if shape is not None:
        options.refuse("layers", beside="--shape")
    if cycles is not None:
        options.refuse("latency", "memory_share", "refresh", beside="--cycles")
    files = [each.resolve() for each in (csv_file, html, out) if each is not None]
    if len(files) != len({*files}):
        raise InputError("--csv, --html and --out must name different files")
    cases = _cases(shape, model, layers)
    result = compare_cases(
        cases,
        array.configure(**form_of_cases(cases)) if array.given else None,
        clock_mhz=clock_mhz,
        build=build,
        tokens=parse_counts(tokens or "1", "Tokens"),
        weight_planes=weight_planes,
        memory=options.memory_behaviour(latency=latency, share=memory_share, refresh=refresh),
        bandwidth=bandwidth,
        cycles=cycles,
        timings=timings,
        gpu=gpu,
        command=command_line(sys.argv[1:]),
    )
    if csv_file is not None:
        result.write_csv(csv_file)
    if html is not None:
        result.write_html(html)
    if figures is not None:
        result.write_figures(figures)
    _write(out, result)
    if as_json:
        print_json(result.to_json())
        return
    _print(result)
    for note in result.notes:
        print_line(note)


def _write(out: Path | None, result: "ComparisonResult | WholeResult") -> None:
    if out is not None:
        from ternhw_quant.files import write_json

        write_json(out, result.to_json())


def _refuse_layers(shape: str | None, run: str | None) -> None:
    """Refuse what belongs to a comparison of layers."""
    mode = "--end-to-end" if run is None else "--run"
    if shape is not None:
        raise InputError(f"--shape cannot be combined with {mode}, which needs a whole model")
    options.refuse("layers", "cycles", "bandwidth", "csv_file", "html", "figures", beside=mode)


def _whole_models(
    model: str | None,
    runs: list[Path],
    array: options.ArrayOptions,
    *,
    clock_mhz: float | None,
    build: Path | None,
    tokens: str | None,
    memory: "MemoryBehaviour",
    **others: Any,
) -> "WholeResult":
    from ternhw.comparison.cases import clocked
    from ternhw.comparison.models import layers_of_model
    from ternhw.comparison.whole_models import WholeEngine, compare_whole_models

    engines = []
    if not runs or clock_mhz is not None or build is not None:
        if model is None:
            raise InputError("--end-to-end, --clock-mhz and --build need --model")
        form = layers_of_model(model).form
        config = array.configure(**form) if array.given else None
        config, clock = clocked(config, clock_mhz, build, form)
        engines.append(WholeEngine(config=config, clock=clock, memory=memory))
    else:
        if array.given:
            raise InputError("An array beside --run needs --clock-mhz and --model")
        options.refuse("latency", "memory_share", "refresh", "head", "weight_planes", without="--clock-mhz")
    counts = [None] if tokens is None else parse_counts(tokens, "Tokens")
    if len(counts) > 1:
        raise InputError("--tokens must be one number with --end-to-end: the tokens of the prompt")
    command = command_line(sys.argv[1:])
    return compare_whole_models(model, engines, runs=runs, prompt=counts[0], command=command, **others)


def _print_whole(result: "WholeResult", *, as_json: bool) -> None:
    if as_json:
        print_json(result.to_json())
        return
    for title, columns, rows in result.tables():
        print_table(title, columns, rows)
    for number, source in enumerate(result.sources, 1):
        print_line(f"[{number}] {source}")
    for note in result.notes:
        print_line(note)


def _cases(shape: str | None, model: str | None, layers: str) -> "list[Case]":
    from ternhw.comparison.cases import Case

    options.one_of({"--shape": shape, "--model": model})
    if shape is not None:
        return [Case.of_shape(*each) for each in parse_shapes(shape)]
    assert model is not None
    return [Case.of_model(name, layers) for name in model.split(",")]


def _print(result: "ComparisonResult") -> None:
    from ternhw.comparison.processors import cpu_columns, cpu_groups
    from ternhw.comparison.published import COLUMNS, groups_of
    from ternhw.comparison.rows import bound_columns, engine_columns, gpu_columns, layer_columns

    rows, first = result.rows(), result.comparisons[0].total
    config, clock = result.config, result.clock
    columns = (*layer_columns(), *engine_columns(first.cycles_kind))
    print_table(
        f"{config.name} (config {config.digest}) at {clock.mhz:g} MHz ({clock.kind})",
        [column.head for column in columns],
        [[column.cell(row) for column in columns] for row in rows],
        least=("weight reads", "layers", "weights MB", "shape"),
    )
    layer, _, _, tokens = layer_columns()
    columns = (layer, tokens, *gpu_columns(energy=result.has_energy), *bound_columns(rows))
    print_table(
        f"{result.gpu_device or 'GPU, no record'}; bounds of {first.bound_device}",
        [column.head for column in columns],
        [[column.cell(row) for column in columns] for row in rows],
        least=("bandwidth utilisation", "bound FP16 ms", "GPU FP16 J", "GPU ternary J", "tokens"),
    )
    for device, times in cpu_groups(result.cpus()).items():
        print_table(
            f"{device}, measured",
            [column.head for column in cpu_columns(times)],
            [[column.cell(row) for column in cpu_columns(times)] for row in times],
            least=("integer ms", "int4 ms"),
        )
    for (device, source), group in groups_of(result.published()).items():
        print_table(
            f"{device}, published: {source}",
            [column.head for column in COLUMNS],
            [[column.cell(row) for column in COLUMNS] for row in group],
            least=("bandwidth utilisation", "bits per weight"),
        )
