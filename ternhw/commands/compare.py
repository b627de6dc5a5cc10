"""``ternhw compare``: cycles of the engine beside times of a GPU."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ternhw.commands import options
from ternhw.commands.layers import parse_counts, parse_shapes
from ternhw.console import AsJson, command_line, print_json, print_line, print_table

if TYPE_CHECKING:
    from ternhw.comparison.cases import Case
    from ternhw.comparison.result import ComparisonResult


@options.takes_configuration
def compare(
    shape: Annotated[
        str | None, typer.Option("--shape", metavar="OUTxIN[,OUTxIN…]", help="Shapes of layers.")
    ] = None,
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
    from ternhw.comparison.cases import compare as compare_cases

    if shape is not None:
        options.refuse("layers", beside="--shape")
    if cycles is not None:
        options.refuse("latency", "memory_share", "refresh", beside="--cycles")
    result = compare_cases(
        _cases(shape, model, layers),
        array.configure() if array.given else None,
        clock_mhz=clock_mhz,
        build=build,
        tokens=parse_counts(tokens, "Tokens"),
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
    if out is not None:
        from ternhw_quant.files import write_json

        write_json(out, result.to_json())
    if as_json:
        print_json(result.to_json())
        return
    _print(result)
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
    from ternhw.comparison.rows import bound_columns, engine_columns, gpu_columns, layer_columns

    rows, first = result.rows(), result.comparisons[0].total
    config, clock = result.config, result.clock
    columns = (*layer_columns(), *engine_columns(first.cycles_kind))
    print_table(
        f"{config.name} (config {config.digest}) at {clock.mhz:g} MHz ({clock.kind})",
        [column.head for column in columns],
        [[column.cell(row) for column in columns] for row in rows],
    )
    layer, _, _, tokens = layer_columns()
    columns = (layer, tokens, *gpu_columns(energy=result.has_energy), *bound_columns())
    print_table(
        f"{result.gpu_device or 'GPU, no record'}; bounds of {first.bound_device}",
        [column.head for column in columns],
        [[column.cell(row) for column in columns] for row in rows],
    )
