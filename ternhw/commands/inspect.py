"""``ternhw inspect``: what an artefact holds, every layer checked; what a model of some shapes would take."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ternhw.commands.layers import short_name
from ternhw.console import AsJson, print_json, print_line, print_table, progress_bar
from ternhw_quant.errors import InputError

if TYPE_CHECKING:
    from ternhw_quant.storage.artifact import Artifact
    from ternhw_quant.storage.bits import Form, ModelShapes

#: What a weight takes: as stored, in each packing, at the entropy of its trits plane by plane, and
#: of those of all planes together.
_BITS = {
    "bits_per_weight": "bits per weight",
    "bits_per_weight_2bit": "2-bit",
    "bits_per_weight_base3": "five per byte",
    "bits_per_weight_dense": "dense",
    "bits_per_weight_plane_entropy": "plane entropy",
    "bits_per_weight_entropy": "joint entropy",
}
_PLANES, _GROUP_SIZE = 2, 128


def inspect(
    artefact: Annotated[Path | None, typer.Argument(help="Folder that ternhw quantize made.")] = None,
    shapes: Annotated[
        str | None,
        typer.Option(
            "--shapes",
            metavar="MODEL",
            help="Memory of a model from its shapes alone: llama-7b, llama-13b, …, or a config.json.",
        ),
    ] = None,
    planes: Annotated[int | None, typer.Option("--planes", help="With --shapes: trit-planes (2).")] = None,
    group_size: Annotated[
        int | None,
        typer.Option("--group-size", help="With --shapes: weights that share a scale; 0 is a row (128)."),
    ] = None,
    offsets: Annotated[
        bool, typer.Option("--offsets", help="With --shapes: an offset for each group, as PT²-LLM has.")
    ] = False,
    tied: Annotated[bool, typer.Option("--tied", help="With --shapes: two planes on one scale.")] = False,
    as_json: AsJson = False,
) -> None:
    """Show the layers of an artefact and what they cost, and check all of them."""
    if (artefact is None) == (shapes is None):
        raise InputError(f"Give an artefact or --shapes, not {'neither' if shapes is None else 'both'}")
    if artefact is not None:
        if planes is not None or group_size is not None or offsets or tied:
            raise InputError("--planes, --group-size, --offsets and --tied go with --shapes, not an artefact")
        _inspect_artefact(artefact, as_json)
        return
    from ternhw_quant.storage.bits import Form, model_shapes

    form = Form(
        planes=_PLANES if planes is None else planes,
        group_size=_GROUP_SIZE if group_size is None else group_size,
        offsets=offsets,
        tied=tied,
    )
    _print_shapes(model_shapes(shapes or ""), form, as_json)


def _inspect_artefact(artefact: Path, as_json: bool) -> None:
    from ternhw_quant.storage.artifact import open_artifact

    opened = open_artifact(artefact)
    with progress_bar() as progress:
        names = progress.track(list(opened.layers), description="Checking")
        layers = [_describe(opened, name) for name in names]
    totals = _totals(opened, layers)
    settings = opened.quantization.to_json()
    if as_json:
        print_json({"format": settings, "layers": layers, "totals": totals})
        return
    columns = [title for key, title in _BITS.items() if key in totals]
    print_table(
        f"{artefact}: {_method(settings)}",
        ["layer", "shape", "form", *columns],
        [_row(layer, totals) for layer in layers],
    )
    share, size = f"{totals['covered_share']:.1%} of all weights", f"{totals['bytes'] / 1e6:.1f} MB"
    print_table(
        f"{len(layers)} layers, {share}, {size}",
        ["total", "weights", *columns],
        [["quantised", str(totals["quantized_weights"]), *_bits(totals, totals)]],
    )


def _describe(opened: "Artifact", name: str) -> dict[str, Any]:
    """Read and check one layer; return what there is to say about it."""
    from ternhw_quant.storage.entropy import bits_per_weight, entropy_bits_per_weight
    from ternhw_quant.weights.uniform import UniformMatrix

    matrix = opened.layers[name]
    weights = matrix.out_features * matrix.in_features
    described = {
        "name": name,
        "shape": [matrix.out_features, matrix.in_features],
        "group_size": matrix.group_size,
        "weights": weights,
        "bits_per_weight": 8 * opened.stored_bytes(name) / weights,
    }
    if isinstance(matrix, UniformMatrix):
        return described | {"bits": matrix.bits, "bits_per_weight_entropy": entropy_bits_per_weight(matrix)}
    return described | {
        "planes": len(matrix.planes),
        "bits_per_weight_2bit": bits_per_weight(matrix, "2bit"),
        "bits_per_weight_base3": bits_per_weight(matrix, "base3"),
        "bits_per_weight_dense": bits_per_weight(matrix, "dense"),
        "bits_per_weight_plane_entropy": entropy_bits_per_weight(matrix, joint=False),
        "bits_per_weight_entropy": entropy_bits_per_weight(matrix),
    }


def _totals(opened: "Artifact", layers: list[dict[str, Any]]) -> dict[str, Any]:
    """Return sums over the layers; of the bits only those that every layer has."""
    quantized = sum(layer["weights"] for layer in layers)
    dense = sum(opened.stored[name].elements for name in opened.dense)
    bits = [key for key in _BITS if all(key in layer for layer in layers)]
    return {
        "weights": quantized + dense,
        "quantized_weights": quantized,
        "covered_share": quantized / (quantized + dense),
        "bytes": sum(tensor.bytes for tensor in opened.stored.values()),
        **{key: sum(layer["weights"] * layer[key] for layer in layers) / quantized for key in bits},
    }


def _method(settings: dict[str, Any]) -> str:
    """Return the method's name and all settings that are one word or number."""
    kept = {key: settings[key] for key in ("group_size", "packing") if key in settings}
    parameters = {**settings["method"], **kept}
    name = parameters.pop("name")
    plain = {key: value for key, value in parameters.items() if isinstance(value, str | int | float)}
    return ", ".join([name, *(f"{key} {value}" for key, value in plain.items())])


def _row(layer: dict[str, Any], totals: dict[str, Any]) -> list[str]:
    return [
        short_name(layer["name"]),
        "×".join(map(str, layer["shape"])),
        f"{layer['planes']} planes" if "planes" in layer else f"{layer['bits']} bits",
        *_bits(layer, totals),
    ]


def _bits(described: dict[str, Any], totals: dict[str, Any]) -> list[str]:
    return [f"{described[key]:.3f}" for key in _BITS if key in totals]


def _print_shapes(shapes: "ModelShapes", form: "Form", as_json: bool) -> None:
    from dataclasses import asdict

    from ternhw_quant.storage.bits import model_sizes

    sizes = model_sizes(shapes, form)
    if as_json:
        linears = [{"shape": list(shape), "count": count} for shape, count in sorted(shapes.linears.items())]
        model = {"name": shapes.name, "linears": linears, "kept": shapes.kept, "weights": shapes.weights}
        print_json({"model": model, "form": asdict(form), "sizes": [asdict(size) for size in sizes]})
        return
    group = f"groups of {form.group_size}" if form.group_size else "a group for each row"
    extras = [name for name, on in (("offsets", form.offsets), ("tied", form.tied)) if on]
    print_table(
        f"{shapes.name}, {shapes.weights / 1e9:.3f} billion weights, "
        + ", ".join([f"planes: {form.planes}", group, *extras]),
        ["storage", "bits per weight", "GB", "GiB", "compression", "GB / GiB"],
        [
            [
                size.storage,
                f"{size.bits_per_weight:.3f}",
                f"{size.gb:.2f}",
                f"{size.gib:.2f}",
                f"{size.compression:.2f}×",
                f"{size.mixed_units:.2f}×",
            ]
            for size in sizes
        ],
    )
    print_line(
        f"Papers divide GB of float16 ({sizes[0].gb:.2f}) by GiB of the quantised model, the last column. "
        "Compression is bytes by bytes."
    )
