"""``ternhw compile``: an artefact to the memory image of a configuration."""

import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from ternhw.commands import options
from ternhw.commands.layers import short_name
from ternhw.console import AsJson, print_json, print_table, progress_bar
from ternhw_quant.errors import InputError

if TYPE_CHECKING:
    from ternhw.image import ImageMap, LayerEntry

_SUFFIX_BITS = {"": 0, "K": 10, "M": 20, "G": 30}


@options.takes_configuration
def compile_artefact(
    artefact: options.Artefact,
    out: Annotated[
        Path, options.argument("OUT", help="Folder for the image, its map and the row exponents.")
    ],
    device: Annotated[
        str | None,
        options.option(
            "--device",
            panel=options.ARRAY,
            metavar="NAME",
            help="Device that the engine is built for; sets the default of --chain (default: none).",
        ),
    ] = None,
    memory_bytes: Annotated[
        str | None,
        options.option(
            "--memory-bytes",
            panel=options.MEMORY,
            metavar="N[K|M|G]",
            help="Memory for the image in bytes, for example 512M (default: all that addresses reach).",
        ),
    ] = None,
    force: options.Force = False,
    as_json: AsJson = False,
    *,
    array: options.ArrayOptions,
) -> None:
    """Write the memory image of an artefact, which the engine of a configuration reads."""
    from ternhw.builds.targets import default_chain
    from ternhw.compilation import compile_image
    from ternhw.layers import form_of, opened

    if array.file is not None:
        options.refuse("device", beside="--config")
    if "chain" in array.flags:
        options.refuse("device", beside="--chain")
    memory = None if memory_bytes is None else _parse_bytes(memory_bytes)
    work = opened(artefact)
    form = form_of(work)
    chain = default_chain(array.configure(**form).lanes, device)
    with progress_bar() as bar:
        task = bar.add_task("Compiling", total=len(work.layers))
        image_map = compile_image(
            work,
            out,
            array.configure(**form, chain=chain),
            memory_bytes=memory,
            force=force,
            on_progress=lambda done, layers: bar.update(task, completed=done),
        )
    if as_json:
        print_json(_as_json(image_map))
    else:
        _print_table(out, image_map)


def _parse_bytes(text: str) -> int:
    match = re.fullmatch(r"([1-9][0-9]*)([KMG]?)", text)
    if match is None:
        raise InputError(f"--memory-bytes must be a number of bytes, with or without K, M or G, not {text}")
    return int(match[1]) << _SUFFIX_BITS[match[2]]


def _bits_per_weight(size: int, weights: int) -> float:
    return 8 * size / weights


def _weights(entry: "LayerEntry") -> int:
    return entry.shape[0] * entry.shape[1]


def _as_json(image_map: "ImageMap") -> dict[str, Any]:
    described = image_map.model_dump(mode="json")
    for layer, entry in zip(described["layers"], image_map.layers, strict=True):
        layer["bits_per_weight"] = _bits_per_weight(entry.bytes, _weights(entry))
    weights = sum(map(_weights, image_map.layers))
    totals = {"weights": weights, "bits_per_weight": _bits_per_weight(image_map.bytes, weights)}
    return described | {"totals": totals}


def _print_table(out: Path, image_map: "ImageMap") -> None:
    rows = [
        [
            short_name(entry.name),
            "×".join(map(str, entry.shape)),
            str(entry.planes),
            str(entry.bytes),
            f"{_bits_per_weight(entry.bytes, _weights(entry)):.3f}",
        ]
        for entry in image_map.layers
    ]
    weights = sum(map(_weights, image_map.layers))
    bits = f"{_bits_per_weight(image_map.bytes, weights):.3f}"
    rows.append([f"{len(rows)} layers", "", "", str(image_map.bytes), bits])
    print_table(
        f"{out}: image for {image_map.config.name} (config {image_map.config_digest})",
        ["layer", "shape", "weight planes", "bytes", "image bits per weight"],
        rows,
        least=("weight planes", "shape"),
    )
