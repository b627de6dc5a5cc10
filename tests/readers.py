"""Every reader of files of others, each with small files that it reads, for the fuzzer."""

import gzip
import hashlib
import io
import json
import shutil
import sys
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout, suppress
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import torch

from tests.artifacts import Form, write_artifact
from tests.checkpoints import write_small_llama
from tests.fuzzing import Reader

RECORDS = Path(__file__).parents[1] / "benchmarks" / "records"
BITSTREAMS = Path(__file__).parents[1] / "bitstreams"
_INDEX = "model.safetensors.index.json"
_LIBERTY = """
library (cells) {
  time_unit : "1ns"; capacitive_load_unit (1, pf); nom_voltage : 1.2; voltage_unit : "1V";
  leakage_power_unit : "1nW";
  cell (INV) { area : 1.5; cell_leakage_power : 2; pin (A) { direction : input; capacitance : 0.01; }
    pin (Y) { direction : output; function : "!A"; } }
  cell (DFF) { area : 4; ff (IQ, IQN) { clocked_on : "C"; next_state : "D"; }
    pin (C) { direction : input; clock : true; } pin (D) { direction : input; }
    pin (Q) { direction : output; function : "IQ"; } }
}
"""


def readers(folder: Path, *families: str) -> Iterator[Reader]:
    """Yield the readers of these families, or all; each has a folder of its own in `folder`."""
    for family in families or FAMILIES:
        yield from FAMILIES[family](folder)


def _artefacts(folder: Path) -> Iterator[Reader]:
    from transformers import LlamaConfig, LlamaForCausalLM

    from ternhw.comparison.models import layers_of_model
    from ternhw_quant.models.hf import _quiet
    from ternhw_quant.runs.pipeline import Settings, quantize_checkpoint
    from ternhw_quant.storage.artifact import open_artifact
    from ternhw_quant.storage.checkpoint import open_checkpoint

    source = write_small_llama(folder / "checkpoint", num_hidden_layers=1)
    quantize_checkpoint(source, folder / "artefact", Settings())
    stored = {"config.json": "json", "model.safetensors": "safetensors"}

    def artefact(path: Path) -> Any:
        opened = open_artifact(path, check_digests=True)
        return _content(opened), (path / "tokenizer.json").read_bytes()

    files = {**stored, _INDEX: "json", "tokenizer.json": "json"}
    yield Reader(name="artefact", folder=folder / "artefact", files=files, read=artefact, exact=True)
    sizes = {"vocab_size": 16, "hidden_size": 16, "intermediate_size": 24, "num_hidden_layers": 1}
    sizes |= {"num_attention_heads": 2, "num_key_value_heads": 1, "max_position_embeddings": 8}
    for name, form in {
        "float16": Form(planes=2),
        "mantissas": Form(planes=2, tied=True, packing="dense", scales="u4", offsets=True, permuted=True),
        "uniform": Form(bits=3, permuted=True),
    }.items():
        path = folder / name
        torch.manual_seed(1)
        with _quiet():
            write_artifact(path, LlamaForCausalLM(LlamaConfig(**sizes)), form)
        yield Reader(
            name=f"artefact without digests, {name}", folder=path, files=stored,
            read=lambda path: _content(open_artifact(path)),
        )  # fmt: skip
    loaded = folder / "loaded by transformers"
    shutil.copytree(folder / "float16", loaded)
    yield Reader(name=loaded.name, folder=loaded, files=stored, read=_logits)
    yield Reader(
        name="inspect", folder=shutil.copytree(loaded, folder / "inspect"), files=stored,
        read=lambda path: _printed("inspect", path), weight=0.3,
    )  # fmt: skip
    yield _stopped_run(folder)
    yield Reader(
        name="checkpoint", folder=source, files=stored,
        read=lambda path: (found := open_checkpoint(path)) and (found.config, _tensors(found.tensors)),
    )  # fmt: skip
    config = folder / "model config"
    config.mkdir()
    (config / "config.json").write_bytes((source / "config.json").read_bytes())
    yield Reader(name="model config", folder=config, files={"config.json": "json"}, read=layers_of_model)


def _logits(folder: Path) -> Any:
    from ternhw_quant.models.loading import load_model

    model, _ = load_model(folder)
    return model(torch.tensor([[1, 2, 3]])).logits.tolist()


def _printed(*arguments: Any) -> str:
    """Return what a command prints; raise its line of an exit with 2 as an InputError."""
    from ternhw import cli
    from ternhw_quant.errors import InputError

    argv, sys.argv = sys.argv, ["ternhw", *map(str, arguments)]
    out, err = io.StringIO(), io.StringIO()
    try:
        with redirect_stdout(out), redirect_stderr(err):
            cli.main()
    except SystemExit as stopped:
        if stopped.code == 2:
            raise InputError(err.getvalue().removesuffix("\n")) from None
        if stopped.code:
            raise RuntimeError(err.getvalue()) from None
    finally:
        sys.argv = argv
    return out.getvalue()


def _stopped_run(folder: Path) -> Reader:
    """Return a run that was stopped: damaged parts are made again, or are no parts of it."""
    from ternhw_quant.runs.pipeline import Settings, in_turn
    from tests.checkpoints import quantize_tiny, write_checkpoint

    source, out = write_checkpoint(folder / "tiny"), folder / "stopped"

    def stopped(tasks: Any) -> Any:
        yield from in_turn(tasks[:2])
        raise KeyboardInterrupt

    with suppress(KeyboardInterrupt):
        quantize_tiny(source, out, Settings(), run=stopped)

    def resumed(parts: Path) -> dict[str, bytes]:
        with TemporaryDirectory() as work:
            shutil.copytree(parts, Path(work) / "out" / parts.name)
            quantize_tiny(source, Path(work) / "out", Settings())
            return {path.name: path.read_bytes() for path in Path(work, "out").iterdir()}

    parts = out / ".partial"
    files = {path.name: "safetensors" for path in parts.glob("*.safetensors")}
    return Reader(name="stopped run", folder=parts, files=files, read=resumed, exact=True, weight=0.2)


def _content(opened: Any) -> Any:
    """Return all that a reader has of an open artefact, its layers decoded."""
    forms = {name: (opened.shape(name), opened.tensors(name)) for name in opened.layers}
    layers = {name: opened.layers[name].dequantize().tolist() for name in opened.layers}
    json.dumps(opened.config, allow_nan=False)  # What was read can be written again.
    return opened.config, forms, layers, {name: each.tolist() for name, each in opened.dense.items()}


def _tensors(stored: Any) -> Any:
    return {name: (each.dtype, each.read().tolist()) for name, each in stored.items()}


def _images(folder: Path) -> Iterator[Reader]:
    from ternhw.compilation import write_model
    from ternhw.config import AcceleratorConfig
    from tests.quant.decoder.contracts import random_contract

    config = AcceleratorConfig.from_values(rows=4, lanes=8, group_size=16, max_in_features=64, bus_bits=64)
    for name in ("image", "image, digests adapted"):
        write_model(folder / name, config, random_contract(31))
    files = {"map.json": "json", "image.bin": "bytes", "exponents.safetensors": "safetensors"}
    yield Reader(name="image", folder=folder / "image", files=files, read=_image, exact=True)
    yield Reader(
        name="image, digests adapted", folder=folder / "image, digests adapted", files=files, read=_image,
        adapted=_with_digests,
    )  # fmt: skip


def _image(folder: Path) -> Any:
    """Return the matrices and constants of an image, and what the C decoder makes of them."""
    from ternhw.image_reading import read_exponents, read_matrix
    from ternhw.model_section import read_model
    from ternhw_quant.decoder.library import CDecoder, CImage

    model = read_model(folder)
    exponents = read_exponents(folder, model.map)
    matrices = [
        read_matrix(model.image, model.map, entry, exponents[entry.name]) for entry in model.map.layers
    ]
    decoder = CDecoder(CImage(model.image, model.section), matrices=matrices)
    return decoder.read([1, 2, 3]).tolist()


def _with_digests(folder: Path) -> None:
    """Make the digests of a map those of its files, where it is still a map."""
    from ternhw.image import map_digest

    try:
        values = json.loads((folder / "map.json").read_bytes())
        image = (folder / "image.bin").read_bytes()
        values |= {"sha256": hashlib.sha256(image).hexdigest(), "bytes": len(image)}
        values["files"] = {
            name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in values["files"]
        }
        values["map_sha256"] = map_digest(values)
        (folder / "map.json").write_text(json.dumps(values))
    except Exception:
        return


def _records(folder: Path) -> Iterator[Reader]:
    from ternhw.records.files import read_build, read_cycles, read_run, read_timings, write_record

    timings = next(RECORDS.glob("timings*.json"))
    build = BITSTREAMS / "ecp5-85k" / "ternhw_16x32_p1_g128_a8_d4096_w64_engine.json"
    sources = {
        "timings": (timings, read_timings),
        "build": (build, read_build),
        "run": (RECORDS / "run_embedded-2planes.json", read_run),
        "cycles": (RECORDS / "run_embedded-2planes.json", read_cycles),
    }
    for name, (source, read) in sources.items():
        content = _shortened(json.loads(source.read_bytes()))
        content.pop("content_sha256", None)
        for digests in (True, False):
            path = folder / (f"record of {name}" + ("" if digests else " without digest"))
            path.mkdir()
            file = path / "timings.json"
            if digests:
                write_record(file, content)
            else:
                file.write_text(json.dumps(content))
            yield Reader(
                name=path.name, folder=path, files={file.name: "json"}, exact=digests,
                read=lambda path, read=read: read(path / "timings.json"),
            )  # fmt: skip


def _folders_of_json(folder: Path) -> Iterator[Reader]:
    from ternhw.generation import _read_manifest
    from ternhw.verification.fixture import read_fixture

    manifest = folder / "manifest"
    manifest.mkdir()
    (manifest / "manifest.json").write_text(
        json.dumps({"versions": {"a": "1"}, "files": {"a.v": {"sha256": "0"}}})
    )
    yield Reader(name="manifest", folder=manifest, files={"manifest.json": "json"}, read=_read_manifest)
    fixture = folder / "fixture"
    fixture.mkdir()
    _write_fixture(fixture)
    yield Reader(
        name="fixture", folder=fixture, files={"case.json": "json"},
        read=lambda path: _fixture(*read_fixture(path)), weight=0.3,
    )  # fmt: skip


def _shortened(value: Any) -> Any:
    """Return a JSON value whose lists have at most two values, so that a damage meets each part often."""
    if isinstance(value, dict):
        return {name: _shortened(each) for name, each in value.items()}
    return [_shortened(each) for each in value[:2]] if isinstance(value, list) else value


def _write_fixture(folder: Path) -> None:
    from ternhw.config import AcceleratorConfig
    from ternhw.verification.cases import directed_cases
    from ternhw.verification.fixture import _changed, write_fixture
    from ternhw.verification.judge import Case

    config = AcceleratorConfig.from_values(rows=2, lanes=4, group_size=8, max_in_features=16)
    plays = [play for case in directed_cases(config) for play in case.plays]
    faults = {tuple(_changed(play.fault)): play for play in plays}  # one of each kind
    kept = sorted(faults.values(), key=lambda play: play.name)
    write_fixture(folder, Case(config=config, name="all", seed=0, plays=tuple(kept)), "wrong")


def _fixture(case: Any, reason: str) -> Any:
    from ternhw.verification.fixture import case_json

    return case_json(case), reason


def _yaml(folder: Path) -> Iterator[Reader]:
    from ternhw.comparison.gpus import read_gpu
    from ternhw.config import AcceleratorConfig
    from ternhw.verification.waivers import read_waivers, size_of

    fields = AcceleratorConfig.from_values(rows=2, lanes=8).model_dump(mode="json")
    config = "\n".join(f"{name}: {json.dumps(value)}" for name, value in fields.items() if value is not None)
    gpu = "name: A\nbandwidth_gbs: 3350\nfp16_tflops: 989.5\nmultiprocessors: 132\nsource: a data sheet\n"
    waivers = '- {kind: line, module: core, name: "x[?]", bits: [1, 4], when: {gather: false}, reason: y}\n'
    waivers += "- {kind: toggle, name: z, after: groups, at_most: rows, multiple_of: lanes, reason: y}\n"

    def waived(path: Path) -> Any:
        read = read_waivers(path.read_text(errors="replace"), str(path))
        some = AcceleratorConfig.from_values(rows=2, lanes=8)
        for each in read:
            for name in ("after", "at_most", "multiple_of"):
                if size := getattr(each, name):
                    size_of(some, size)
        return [asdict(each) for each in read]

    for name, text, read in (
        ("configuration", config, lambda path: AcceleratorConfig.from_file(path).model_dump()),
        ("GPU", gpu, read_gpu),
        ("waivers", waivers, waived),
    ):
        path = folder / name
        path.mkdir()
        (path / "x.yaml").write_text(text)
        yield Reader(
            name=name, folder=path, files={"x.yaml": "yaml"},
            read=lambda path, read=read: read(path / "x.yaml"), weight=0.6,
        )  # fmt: skip


def _texts(folder: Path) -> Iterator[Reader]:
    from ternhw.builds.liberty import parse_library, read_liberty
    from ternhw_quant.evaluation.zeroshot import _joined, _rows
    from ternhw_quant.texts import read_texts

    stories = ["One day, a cat.", "Two days, ß."]
    lines = "\n".join(json.dumps({"text": story}) for story in stories)
    request = {"request": {"context": "a", "continuation": "b"}, "doc_id": 0, "label": 0}
    requests = "\n".join(json.dumps(request | {"doc_id": number}) for number in range(3))
    for name, kind, content, read in (
        ("stories.json", "json", json.dumps(stories), read_texts),
        ("stories.jsonl", "jsonl", lines, read_texts),
        ("stories.txt.gz", "gzip", "\n\n".join(stories), read_texts),
        ("task.jsonl", "jsonl", requests, lambda path: _joined(_rows(path), path)),
        (
            "cells.lib",
            "bytes",
            _LIBERTY,
            lambda path: parse_library(read_liberty(path).decode(errors="replace")),
        ),
    ):
        path = folder / name.partition(".")[2] / name.partition(".")[0]
        path.mkdir(parents=True)
        data = content.encode()
        (path / name).write_bytes(gzip.compress(data) if kind == "gzip" else data)
        yield Reader(
            name=name,
            folder=path,
            files={name: kind},
            read=lambda path, read=read, name=name: read(path / name),
        )


#: Readers by what they read.
FAMILIES = {
    "artefacts": _artefacts,
    "images": _images,
    "records": _records,
    "other JSON": _folders_of_json,
    "YAML": _yaml,
    "texts": _texts,
}
