"""``ternhw cycles``: the cycle model's answer for an artefact or a shape."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ternhw.commands import options
from ternhw.commands.layers import choose_layers, form_of, parse_shape, program_of, short_name
from ternhw.console import AsJson, print_json, print_table
from ternhw_quant.errors import InputError

if TYPE_CHECKING:
    from ternhw.records import CycleRecord


@options.takes_configuration
def cycles(
    artefact: Annotated[Path | None, typer.Argument(help="Folder that ternhw quantize made.")] = None,
    shape: Annotated[str | None, typer.Option("--shape", metavar="OUTxIN", help="A layer's shape.")] = None,
    weight_planes: Annotated[
        int, typer.Option("--weight-planes", min=1, help="Trit-planes of the layer given by --shape.")
    ] = 2,
    layer: Annotated[str | None, typer.Option("--layer", help="A layer, or the prefix of several.")] = None,
    every: Annotated[bool, typer.Option("--all", help="Every layer; without it, the first block's.")] = False,
    tokens: Annotated[int, typer.Option("--tokens", min=1, help="Activation vectors.")] = 1,
    latency: options.Latency = 1,
    memory_share: options.MemoryShare = 1.0,
    refresh: options.Refresh = None,
    as_json: AsJson = False,
    *,
    array: options.ArrayOptions,
) -> None:
    """Count the cycles of layers on a configuration, with a memory of so much latency and bandwidth."""
    from ternhw.program import Program
    from ternhw.simulation import model_record
    from ternhw_quant.storage.artifact import open_artifact

    memory = options.memory_behaviour(latency=latency, share=memory_share, refresh=refresh)
    if artefact is not None and shape is None:
        opened = open_artifact(artefact)
        names = choose_layers(opened.layers, layer, every=every)
        settings = array.configure(**form_of(opened))
        programs = {name: program_of(opened, name, settings, tokens=tokens) for name in names}
    elif shape is not None and artefact is None:
        if layer is not None or every:
            raise InputError("--layer and --all choose among an artefact's layers, not with --shape")
        rows, columns = parse_shape(shape)
        settings = array.configure()
        programs = {
            shape: Program(
                config=settings, out_features=rows, in_features=columns, planes=weight_planes, tokens=tokens
            )
        }
    else:
        raise InputError(f"Give an artefact or --shape, not {'neither' if shape is None else 'both'}")
    records = [model_record(program, name=name, memory=memory) for name, program in programs.items()]
    stored = [program.stored_bits_per_weight for program in programs.values()]
    if as_json:
        print_json(
            {
                "config": settings.model_dump(),
                "config_digest": settings.digest,
                "memory": {
                    "latency": latency,
                    "share": memory_share,
                    "refresh_period": memory.refresh_period,
                    "refresh_cycles": memory.refresh_cycles,
                },
                "layers": [
                    {**_as_json(record), "bits_per_weight": bits}
                    for record, bits in zip(records, stored, strict=True)
                ],
            }
        )
        return
    print_table(
        f"Cycle model of {settings.name} (config {settings.digest})",
        [
            *("layer", "shape", "planes", "bits per weight", "tokens"),
            *("cycles (model)", "ideal", "memory", "bound", "utilisation"),
        ],
        [_row(record, bits) for record, bits in zip(records, stored, strict=True)],
    )


def _row(record: "CycleRecord", stored_bits: float) -> list[str]:
    return [
        short_name(record.name),
        f"{record.out_features}×{record.in_features}",
        str(record.planes),
        f"{stored_bits:.3f}",
        str(record.tokens),
        str(record.cycles),
        f"{record.ideal_cycles:.0f}",
        str(record.memory_cycles),
        record.bound,
        f"{record.utilisation:.2%}",
    ]


def _as_json(record: "CycleRecord") -> dict[str, Any]:
    return {
        **record.model_dump(exclude={"config_digest"}),
        "bound": record.bound,
        "utilisation": record.utilisation,
    }
