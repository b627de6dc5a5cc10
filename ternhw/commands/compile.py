"""``ternhw compile``: an artefact to the memory image of a configuration."""

import re
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from ternhw.commands import options
from ternhw.commands.layers import short_name
from ternhw.console import AsJson, print_json, print_table, progress_bar
from ternhw_quant.errors import InputError

if TYPE_CHECKING:
    from ternhw.image import ImageMap, LayerEntry
    from ternhw_quant.decoder.building import Head
    from ternhw_quant.decoder.contract import Contract, Range
    from ternhw_quant.storage.artifact import Artifact

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
    model: Annotated[
        bool,
        options.option(
            "--model", help="Also the output head, and all of the decoder in integers: a model section."
        ),
    ] = False,
    head: options.HeadForm = "int8",
    text: options.RangesText = None,
    context: Annotated[
        int | None,
        options.option(
            "--context",
            metavar="N",
            at_least=1,
            help="With --model: positions that the cache has room for (default the model's longest).",
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
    from ternhw.image import MAP
    from ternhw.layers import form_of, opened
    from ternhw_quant.files import check_new_folder
    from ternhw_quant.writers import only_writer

    if array.file is not None:
        options.refuse("device", beside="--config")
    if "chain" in array.flags:
        options.refuse("device", beside="--chain")
    if not model:
        options.refuse("head", "text", "context", without="--model")
    memory = None if memory_bytes is None else _parse_bytes(memory_bytes)
    work = opened(artefact)
    form = form_of(work)
    chain = default_chain(array.configure(**form).lanes, device)
    with only_writer(out), progress_bar() as bar:
        contract = None
        if model:
            check_new_folder(out, force=force, last=MAP)  # before the calibration
            contract = contract_of(work, head, text, context)
        task = bar.add_task("Compiling", total=len(work.layers) if contract is None else None)
        image_map = compile_image(
            work,
            out,
            array.configure(**form, chain=chain),
            memory_bytes=memory,
            model=contract,
            force=force,
            on_progress=lambda done, layers: bar.update(task, completed=done, total=layers),
        )
    ranges = () if contract is None else contract.ranges
    if as_json:
        print_json(_as_json(image_map) | ({"ranges": [asdict(each) for each in ranges]} if model else {}))
        return
    _print_table(out, image_map)
    if model:
        _print_head_room(ranges)


def contract_of(work: "Artifact", head: "Head", text: str | None, context: int | None) -> "Contract":
    """Return an artefact as a decoder in integers; calibrates it."""
    from ternhw_quant.decoder.building import build_contract
    from ternhw_quant.decoder.calibration import rows_of
    from ternhw_quant.models.loading import load_tokenizer

    rows = None if text is None else rows_of(text, load_tokenizer(work.folder))
    return build_contract(work.folder, rows, head=head, context=context)


def _print_head_room(ranges: "Sequence[Range]") -> None:
    """Print what calibration found of each kind of tensor, where least is free above it."""
    tightest: dict[str, Range] = {}
    for each in ranges:
        kind = each.tensor.rpartition(".")[2]
        if kind not in tightest or each.limit / each.largest < tightest[kind].limit / tightest[kind].largest:
            tightest[kind] = each
    print_table(
        "Head room: values of the calibration, and those that saturate",
        ["tensor", "tightest", "largest", "fraction bits", "saturates at", "head room"],
        [
            [
                *(kind, each.tensor, f"{each.largest:.4g}", str(each.fraction_bits)),
                *(f"{each.limit:.4g}", f"{each.limit / each.largest:.1f}×"),
            ]
            for kind, each in tightest.items()
        ],
        least=("tightest",),
    )


def _parse_bytes(text: str) -> int:
    match = re.fullmatch(r"([1-9][0-9]{0,17})([KMG]?)", text)
    if match is None:
        raise InputError(f"--memory-bytes must be a number of bytes, with or without K, M or G, not {text}")
    return int(match[1]) << _SUFFIX_BITS[match[2]]


def _bits_per_weight(size: int, weights: int) -> float:
    return 8 * size / weights


def _weights(entry: "LayerEntry") -> int:
    return entry.shape[0] * entry.shape[1]


def _program_bytes(image_map: "ImageMap") -> int:
    return sum(entry.bytes for entry in image_map.layers)


def _as_json(image_map: "ImageMap") -> dict[str, Any]:
    described = image_map.model_dump(mode="json")
    for layer, entry in zip(described["layers"], image_map.layers, strict=True):
        layer["bits_per_weight"] = _bits_per_weight(entry.bytes, _weights(entry))
    weights = sum(map(_weights, image_map.layers))
    totals = {"weights": weights, "bits_per_weight": _bits_per_weight(_program_bytes(image_map), weights)}
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
    size, weights = _program_bytes(image_map), sum(map(_weights, image_map.layers))
    rows.append([f"{len(rows)} layers", "", "", str(size), f"{_bits_per_weight(size, weights):.3f}"])
    if image_map.model is not None:
        rows.append(["model section", "", "", str(image_map.model.bytes), ""])
    print_table(
        f"{out}: image for {image_map.config.name} (config {image_map.config_digest})",
        ["layer", "shape", "weight planes", "bytes", "image bits per weight"],
        rows,
        least=("weight planes", "shape"),
    )
