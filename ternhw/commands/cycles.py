"""``ternhw cycles``: the cycle model's answer for an artefact or a shape."""

import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ternhw.commands import options
from ternhw.commands.layers import choose_layers, form_of, program_of, short_name
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
    latency: Annotated[
        int, typer.Option("--latency", min=1, help="Cycles from an address to its first word.")
    ] = 1,
    memory_share: Annotated[
        float, typer.Option("--memory-share", help="Share of the cycles in which memory has a word for us.")
    ] = 1.0,
    refresh: Annotated[
        str | None, typer.Option("--refresh", metavar="PERIOD:CYCLES", help="Memory's regular gaps.")
    ] = None,
    as_json: AsJson = False,
    *,
    array: options.ArrayOptions,
) -> None:
    """Count the cycles of layers on a configuration, with a memory of so much latency and bandwidth."""
    from ternhw.cycles import MemoryBehaviour, evenly_paused
    from ternhw.program import Program
    from ternhw.simulation import model_record
    from ternhw_quant.artifact import open_artifact

    period, gap = (0, 0) if refresh is None else _parse_refresh(refresh)
    memory = MemoryBehaviour(
        latency=latency, pauses=evenly_paused(memory_share), refresh_period=period, refresh_cycles=gap
    )
    if artefact is not None and shape is None:
        opened = open_artifact(artefact)
        names = choose_layers(opened.layers, layer, every=every)
        settings = array.configure(**form_of(opened))
        programs = {name: program_of(opened, name, settings, tokens=tokens) for name in names}
    elif shape is not None and artefact is None:
        if layer is not None or every:
            raise InputError("--layer and --all choose among an artefact's layers, not with --shape")
        rows, columns = _parse_shape(shape)
        settings = array.configure()
        programs = {
            shape: Program(
                config=settings, out_features=rows, in_features=columns, planes=weight_planes, tokens=tokens
            )
        }
    else:
        raise InputError(f"Give an artefact or --shape, not {'neither' if shape is None else 'both'}")
    records = [model_record(program, name=name, memory=memory) for name, program in programs.items()]
    if as_json:
        print_json(
            {
                "config": settings.model_dump(),
                "config_digest": settings.digest,
                "memory": {
                    "latency": latency,
                    "share": memory_share,
                    "refresh_period": period,
                    "refresh_cycles": gap,
                },
                "layers": [_as_json(record) for record in records],
            }
        )
        return
    print_table(
        f"Cycle model of {settings.name} (config {settings.digest})",
        ["layer", "shape", "planes", "tokens", "cycles (model)", "ideal", "memory", "bound", "utilisation"],
        [_row(record) for record in records],
    )


def _parse_shape(shape: str) -> tuple[int, int]:
    match = re.fullmatch(r"([1-9][0-9]*)[xX×]([1-9][0-9]*)", shape)
    if match is None:
        raise InputError(f"Shape must be OUTxIN, as 11008x4096, not {shape}")
    return int(match[1]), int(match[2])


def _parse_refresh(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"([1-9][0-9]*):([0-9]+)", text)
    if match is None:
        raise InputError(f"Refresh must be PERIOD:CYCLES, as 1170:35, not {text}")
    return int(match[1]), int(match[2])


def _row(record: "CycleRecord") -> list[str]:
    return [
        short_name(record.name),
        f"{record.out_features}×{record.in_features}",
        str(record.planes),
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
