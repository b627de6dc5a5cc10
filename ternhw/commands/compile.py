"""``ternhw compile``: an artefact to the memory image of a configuration."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ternhw.commands import options
from ternhw.commands.layers import form_of, program_of, short_name
from ternhw.console import AsJson, print_json, print_table, progress_bar
from ternhw_quant.errors import InputError

if TYPE_CHECKING:
    from ternhw.config import AcceleratorConfig
    from ternhw.image import ImageMap, LayerEntry
    from ternhw_quant.integer import IntegerMatrix
    from ternhw_quant.storage.artifact import Artifact

_SUFFIX_BITS = {"": 0, "K": 10, "M": 20, "G": 30}


@options.takes_configuration
def compile_artefact(
    artefact: Annotated[Path, typer.Argument(help="Folder that ternhw quantize made.")],
    out: Annotated[Path, typer.Argument(help="Folder for the image, its map and the row exponents.")],
    memory_bytes: Annotated[
        str | None,
        typer.Option("--memory-bytes", metavar="N", help="Memory that the image must fit in, as 512M."),
    ] = None,
    as_json: AsJson = False,
    *,
    array: options.ArrayOptions,
) -> None:
    """Write the memory image of a model: what the engine of a configuration reads."""
    from ternhw.image import write_image
    from ternhw_quant.storage.artifact import open_artifact

    memory = None if memory_bytes is None else _parse_bytes(memory_bytes)
    opened = open_artifact(artefact)
    if out.resolve() == artefact.resolve():
        raise InputError(f"Output folder must not be the artefact: {out}")
    config = array.configure(**form_of(opened))
    _check_size(_image_bytes(config, opened), config, memory)
    with progress_bar() as progress:
        names = progress.track(list(opened.layers), description="Compiling")
        image_map = write_image(out, config, _integer_layers(opened, names))
    if as_json:
        print_json(_as_json(image_map))
    else:
        _print_table(out, image_map)


def _parse_bytes(text: str) -> int:
    match = re.fullmatch(r"([1-9][0-9]*)([KMG]?)", text)
    if match is None:
        raise InputError(f"--memory-bytes must be a number, with K, M or G or without, not {text}")
    return int(match[1]) << _SUFFIX_BITS[match[2]]


def _image_bytes(config: "AcceleratorConfig", opened: "Artifact") -> int:
    """Return the size of the image from the shapes of the layers alone."""
    from ternhw.image import program_bytes

    return sum(program_bytes(program_of(opened, name, config, tokens=1)) for name in opened.layers)


def _check_size(size: int, config: "AcceleratorConfig", memory: int | None) -> None:
    reached = 1 << config.address_bits
    if memory is not None and size > memory:
        raise InputError(f"Image must be at most the {memory} bytes of memory, not {_excess(size, memory)}")
    if size > reached:
        raise InputError(
            f"Image must be at most the {reached} bytes that {config.address_bits} address bits reach, "
            f"not {_excess(size, reached)}; raise address_bits"
        )


def _excess(size: int, limit: int) -> str:
    return f"{size}: {size - limit} too many"


def _integer_layers(opened: "Artifact", names: Iterable[str]) -> Iterator[tuple[str, "IntegerMatrix"]]:
    from ternhw_quant.integer import quantize_scales

    for name in names:
        try:
            yield name, quantize_scales(opened.layers[name])
        except InputError as error:
            raise InputError(f"{error}: {name}") from None


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
        ["layer", "shape", "planes", "bytes", "bits per weight"],
        rows,
    )
