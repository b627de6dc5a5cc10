"""``ternhw inspect``: what an artefact holds, every layer checked."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ternhw.commands.layers import short_name
from ternhw.console import AsJson, print_json, print_table, progress_bar

if TYPE_CHECKING:
    from ternhw_quant.artifact import Artifact


def inspect(
    artefact: Annotated[Path, typer.Argument(help="Folder that ternhw quantize made.")],
    as_json: AsJson = False,
) -> None:
    """Show the layers of an artefact and what they cost, and check all of them."""
    from ternhw_quant.artifact import open_artifact

    opened = open_artifact(artefact)
    with progress_bar() as progress:
        names = progress.track(list(opened.layers), description="Checking")
        layers = [_describe(opened, name) for name in names]
    totals = _totals(opened, layers)
    settings = opened.quantization.to_json()
    if as_json:
        print_json({"format": settings, "layers": layers, "totals": totals})
        return
    print_table(
        f"{artefact}: {_method(settings)}",
        ["layer", "shape", "planes", "bits per weight", "2-bit", "five per byte", "entropy"],
        [_row(layer) for layer in layers],
    )
    share, size = f"{totals['covered_share']:.1%} of all weights", f"{totals['bytes'] / 1e6:.1f} MB"
    print_table(
        f"{len(layers)} layers, {share}, {size}",
        ["total", "weights", "bits per weight", "2-bit", "five per byte", "entropy"],
        [["quantised", str(totals["quantized_weights"]), *_bits(totals)]],
    )


def _describe(opened: "Artifact", name: str) -> dict[str, Any]:
    """Read and check one layer; return what there is to say about it."""
    from ternhw_quant.bits import bits_per_weight, entropy_bits_per_weight

    matrix = opened.layers[name]
    weights = matrix.out_features * matrix.in_features
    return {
        "name": name,
        "shape": [matrix.out_features, matrix.in_features],
        "planes": len(matrix.planes),
        "weights": weights,
        "bits_per_weight": 8 * opened.stored_bytes(name) / weights,
        "bits_per_weight_2bit": bits_per_weight(matrix, "2bit"),
        "bits_per_weight_base3": bits_per_weight(matrix, "base3"),
        "bits_per_weight_entropy": entropy_bits_per_weight(matrix),
    }


def _totals(opened: "Artifact", layers: list[dict[str, Any]]) -> dict[str, Any]:
    quantized = sum(layer["weights"] for layer in layers)
    dense = sum(opened.stored[name].elements for name in opened.dense)
    bits = [key for key in layers[0] if key.startswith("bits_per_weight")]
    return {
        "weights": quantized + dense,
        "quantized_weights": quantized,
        "covered_share": quantized / (quantized + dense),
        "bytes": sum(tensor.bytes for tensor in opened.stored.values()),
        **{key: sum(layer["weights"] * layer[key] for layer in layers) / quantized for key in bits},
    }


def _method(settings: dict[str, Any]) -> str:
    parameters = {**settings["method"], "group_size": settings["group_size"], "packing": settings["packing"]}
    name = parameters.pop("name")
    return ", ".join([name, *(f"{key} {value}" for key, value in parameters.items())])


def _row(layer: dict[str, Any]) -> list[str]:
    return [
        short_name(layer["name"]),
        "×".join(map(str, layer["shape"])),
        str(layer["planes"]),
        *_bits(layer),
    ]


def _bits(described: dict[str, Any]) -> list[str]:
    return [f"{value:.3f}" for key, value in described.items() if key.startswith("bits_per_weight")]
