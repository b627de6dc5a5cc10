"""``ternhw inspect``: check an artefact and show its storage; compute the size of a model from its shapes."""

from typing import TYPE_CHECKING, Annotated, Any

from ternhw.commands import options
from ternhw.commands.layers import short_name
from ternhw.console import AsJson, print_json, print_line, print_table, progress_bar

if TYPE_CHECKING:
    from ternhw_quant.storage.artifact import Artifact
    from ternhw_quant.storage.bits import Form, ModelShapes

#: Bits per weight: as stored, in each storage packing, at the entropy of the trits of each plane, and at
#: that of all planes together.
_BITS = {
    "bits_per_weight": "bits per weight",
    "bits_per_weight_2bit": "2bit",
    "bits_per_weight_base3": "base3",
    "bits_per_weight_dense": "dense",
    "bits_per_weight_plane_entropy": "plane entropy",
    "bits_per_weight_entropy": "joint entropy",
}
#: Columns that a narrow terminal hides first.
_LEAST = ("plane entropy", "2bit", "base3", "dense", "code")
_PLANES, _GROUP_SIZE = 2, 128


def inspect(
    artefact: options.OptionalArtefact = None,
    model: Annotated[
        str | None,
        options.option(
            "--model",
            metavar="MODEL",
            help="Compute sizes from shapes instead: llama-7b, …, a config.json, or org/name on the Hub.",
        ),
    ] = None,
    weight_planes: Annotated[
        int | None,
        options.option("--weight-planes", metavar="N", help="With --model: trit-planes (default 2)."),
    ] = None,
    group_size: Annotated[
        int | None,
        options.option(
            "--group-size",
            metavar="N",
            help="With --model: columns that share one scale; 0 is a whole row (default 128).",
        ),
    ] = None,
    weight_offsets: Annotated[
        bool,
        options.flag("--weight-offsets", help="With --model: each group has an offset, as in PT²-LLM."),
    ] = False,
    weight_tied: Annotated[
        bool, options.flag("--weight-tied", help="With --model: two planes share one scale, 3 : 2.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Check an artefact and show its storage, or compute the size of a model.

    Checked are the digest of each tensor and file, every layer, and that its model has all of its tensors.

    Columns 2bit, base3 and dense are storage packings.
    The entropy columns are lower bounds for a code of the trits.
    """
    options.one_of({"ARTEFACT": artefact, "--model": model})
    if artefact is not None:
        options.refuse(*("weight_planes", "group_size", "weight_offsets", "weight_tied"), beside="ARTEFACT")
        _inspect_artefact(artefact, as_json)
        return
    from ternhw_quant.storage.bits import Form, model_shapes

    form = Form(
        planes=_PLANES if weight_planes is None else weight_planes,
        group_size=_GROUP_SIZE if group_size is None else group_size,
        offsets=weight_offsets,
        tied=weight_tied,
    )
    _print_shapes(model_shapes(model or ""), form, as_json)


def _inspect_artefact(artefact: str, as_json: bool) -> None:
    from ternhw_quant.models.hf import check_tensors
    from ternhw_quant.storage.artifact import open_artifact

    opened = open_artifact(artefact)
    with progress_bar() as progress:
        if opened.digests is not None:
            task = progress.add_task("Checking digests", total=None)
            opened.check_digests(
                on_progress=lambda done, total: progress.update(task, completed=done, total=total)
            )
        check_tensors(opened.folder)
        names = progress.track(list(opened.layers), description="Checking")
        layers = [_describe(opened, name) for name in names]
    totals = _totals(opened, layers)
    settings = opened.quantization.to_json()
    if as_json:
        checked = {"digests": opened.digests is not None, "tensors_of_model": True}
        print_json({"format": settings, "layers": layers, "totals": totals, "checked": checked})
        return
    columns = [title for key, title in _BITS.items() if key in totals]
    print_table(
        f"{artefact}: {_method(settings)}",
        ["layer", "shape", "code", *columns],
        [_row(layer, totals) for layer in layers],
        least=_LEAST,
    )
    found = "Every tensor and file has the digest of the index"
    if opened.digests is None:
        found = "The artefact has no digests"
    print_line(f"{found}. It has all tensors of its model.")
    share, size = f"{totals['covered_share']:.1%} of all weights", f"{totals['bytes'] / 1e6:.1f} MB"
    print_table(
        f"{len(layers)} layers, {share}, {size}",
        ["total", "weights", *columns],
        [["quantised", str(totals["quantized_weights"]), *_bits(totals, totals)]],
        least=_LEAST,
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
    scales = opened.quantization.scales
    return described | {
        "planes": len(matrix.planes),
        "bits_per_weight_2bit": bits_per_weight(matrix, "2bit", scales),
        "bits_per_weight_base3": bits_per_weight(matrix, "base3", scales),
        "bits_per_weight_dense": bits_per_weight(matrix, "dense", scales),
        "bits_per_weight_plane_entropy": entropy_bits_per_weight(matrix, joint=False, scales=scales),
        "bits_per_weight_entropy": entropy_bits_per_weight(matrix, scales=scales),
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
        f"Compression divides bytes by bytes. Papers divide the GB of float16 ({sizes[0].gb:.2f}) by the GiB "
        "of the quantised model, as in the last column."
    )
