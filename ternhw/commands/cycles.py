"""``ternhw cycles``: the cycle model's answer for an artefact or a shape."""

import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ternhw.commands import options
from ternhw.commands.layers import choose_layers, short_name
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
    as_json: AsJson = False,
    *,
    array: options.ArrayOptions,
) -> None:
    """Count the cycles of layers on a configuration whose streams never pause."""
    from ternhw.program import Program
    from ternhw.simulation import model_record

    if (artefact is None) == (shape is None):
        raise InputError(f"Give an artefact or --shape, not {'neither' if shape is None else 'both'}")
    layers: dict[str, tuple[int, int, int]] = {}
    shared: dict[str, int] = {}
    if shape is not None:
        if layer is not None or every:
            raise InputError("--layer and --all choose among an artefact's layers, not with --shape")
        layers[shape] = (*_parse(shape), weight_planes)
    else:
        from ternhw_quant.artifact import open_artifact

        assert artefact is not None
        opened = open_artifact(artefact)
        for name in choose_layers(opened.layers, layer, every=every):
            matrix = opened.layers[name]
            layers[name] = (matrix.out_features, matrix.in_features, len(matrix.planes))
            shared["group_size"] = matrix.group_size
    settings = array.configure(**shared)
    records = []
    for name, (out_features, in_features, layer_planes) in layers.items():
        program = Program(
            config=settings,
            out_features=out_features,
            in_features=in_features,
            planes=layer_planes,
            tokens=tokens,
        )
        records.append(model_record(program, name=name))
    if as_json:
        print_json(
            {
                "config": settings.model_dump(),
                "config_digest": settings.digest,
                "layers": [_as_json(record) for record in records],
            }
        )
        return
    print_table(
        f"Cycle model of {settings.name} (config {settings.digest})",
        ["layer", "shape", "planes", "tokens", "cycles (model)", "ideal", "utilisation"],
        [_row(record) for record in records],
    )


def _parse(shape: str) -> tuple[int, int]:
    match = re.fullmatch(r"([1-9][0-9]*)[xX×]([1-9][0-9]*)", shape)
    if match is None:
        raise InputError(f"Shape must be OUTxIN, as 11008x4096, not {shape}")
    return int(match[1]), int(match[2])


def _row(record: "CycleRecord") -> list[str]:
    return [
        short_name(record.name),
        f"{record.out_features}×{record.in_features}",
        str(record.planes),
        str(record.tokens),
        str(record.cycles),
        f"{record.ideal_cycles:.0f}",
        f"{record.utilisation:.2%}",
    ]


def _as_json(record: "CycleRecord") -> dict[str, Any]:
    return {**record.model_dump(exclude={"config_digest"}), "utilisation": record.utilisation}
