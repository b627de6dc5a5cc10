"""Files and names that someone made to break the reader: one line and exit 2, in bounded time and memory."""

import errno
import gzip
import io
import json
import os
import re
import shutil
import sys
import tracemalloc

import pytest
import torch
from rich.console import Console
from safetensors.torch import load_file, save_file

from ternhw.builds.liberty import read_liberty
from ternhw.cli import main
from ternhw.config import AcceleratorConfig
from ternhw.console import print_table, progress_bar
from ternhw.tables import draw_table
from ternhw_quant.errors import FormatError, InputError, one_line
from ternhw_quant.evaluation.zeroshot import _rows
from ternhw_quant.files import reserve, write_json
from ternhw_quant.reading import parse_json, unpack
from ternhw_quant.runs.activations import Activations, batches
from ternhw_quant.runs.pipeline import Settings, quantize_checkpoint
from ternhw_quant.storage.artifact import open_artifact
from ternhw_quant.texts import Windows, read_texts
from ternhw_quant.tuning.distillation import HiddenStates
from tests.artifacts import without_digests
from tests.checkpoints import quantize_tiny, write_checkpoint, write_small_llama

BOMB = "a: &a [x, x]\n" + "".join(
    f"{name}: &{name} [*{before}, *{before}, *{before}]\n"
    for before, name in zip("abcdefghij", "bcdefghijk", strict=True)
)
WINDOWS = Windows(rows=[[1, 2, 3]], origin={})
DIGITS = "9" * 6000
DEEP = 5000
YAML = {
    "aliases": BOMB,
    "merged aliases": "a: &a {rows: 1}\nb:\n  <<: *a\n",
    "digits": f"rows: {DIGITS}\n",
    "depth": "rows: " + "[" * DEEP,
    "double name": "rows: 1\nrows: 2\n",
    "double name within": "a:\n  b: 1\n  b: 2\n",
    "a list as a name": "? [1]\n: 2\n",
    "a large value": "[" + ", ".join(["x" * 100] * 1000) + "]",
}
JSON = {
    "depth": "[" * 100_000 + "]" * 100_000,
    "digits": f'{{"a": {DIGITS}}}',
    "NaN": '{"a": NaN}',
    "Infinity": '{"a": [1.0, -Infinity]}',
    "a number that is infinite": '{"a": -1e999}',
    "half a pair": '{"a": "\\ud800"}',
    "half a pair as a name": '{"\\udfff": 1}',
    "not UTF-8": b'{"a": "\xff"}',
}


def one(caught):
    """The message, if it is one line of a length that a person reads."""
    message = str(caught.value)
    assert message and "\n" not in message and len(message) < 1500
    return message


@pytest.mark.parametrize("text", YAML.values(), ids=YAML)
def test_yaml_of_each_reader_is_refused_in_one_line(tmp_path, text):
    from ternhw.comparison.gpus import read_gpu

    path = tmp_path / "file.yaml"
    path.write_text(text)
    for read in (AcceleratorConfig.from_file, read_gpu):
        with pytest.raises(InputError) as caught:
            read(path)
        one(caught)


def test_a_name_given_twice_and_an_alias_are_named(tmp_path):
    path = tmp_path / "file.yaml"
    for text, reason in (
        ("rows: 1\nrows: 2\n", "rows is given twice"),
        ("rows: &a 1\nlanes: *a\n", "aliases such as *a are not allowed"),
    ):
        path.write_text(text)
        with pytest.raises(InputError) as caught:
            AcceleratorConfig.from_file(path)
        assert str(caught.value) == f"Configuration {path} is not YAML: {reason}"


@pytest.mark.parametrize("text", JSON.values(), ids=JSON)
def test_json_that_cannot_be_written_again_is_refused_before_the_work(tmp_path, text):
    with pytest.raises(ValueError):
        parse_json(text)
    source = write_checkpoint(tmp_path / "source")
    content = text.encode() if isinstance(text, str) else text
    (source / "config.json").write_bytes(content)
    with pytest.raises(InputError) as caught:
        quantize_checkpoint(source, tmp_path / "out", Settings())
    assert str(source / "config.json") in one(caught)
    assert not (tmp_path / "out").exists()
    for name in ("stories.json", "stories.jsonl"):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(InputError) as caught:
            list(read_texts(tmp_path / name))
        one(caught)


def test_a_packed_file_is_never_larger_in_memory_than_it_may_be(tmp_path, monkeypatch):
    monkeypatch.setattr("ternhw_quant.reading.MOST_UNPACKED", 1 << 20)
    packed = gzip.compress(bytes(200 << 20), 9)
    for name in ("cells.lib.gz", "text.txt.gz", "task.jsonl.gz"):
        (tmp_path / name).write_bytes(packed)
    tracemalloc.start()
    try:
        for name, read in (
            ("cells.lib.gz", read_liberty),
            ("text.txt.gz", read_texts),
            ("task.jsonl.gz", _rows),
        ):
            with pytest.raises(InputError) as caught:
                read(tmp_path / name)
            rule = "File must have at most 1048576 bytes when it is unpacked"
            assert str(caught.value) == f"{rule}: {tmp_path / name}"
        assert tracemalloc.get_traced_memory()[1] < 20 << 20
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    "damage",
    [b"\x1f\x8b", gzip.compress(b"text", mtime=0)[:-3], b"\x1f\x8b\x08\0\0\0\0\0\0\0\xff" * 3],
    ids=["magic alone", "cut", "no blocks"],
)
def test_damaged_packed_files_are_one_line(tmp_path, damage):
    with pytest.raises(InputError) as caught:
        unpack(damage, tmp_path / "x.gz")
    assert one(caught) == f"File is truncated or not gzip: {tmp_path / 'x.gz'}"


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """An artefact that transformers can load, without digests."""
    folder = tmp_path_factory.mktemp("whole")
    quantize_checkpoint(
        write_small_llama(folder / "model", num_hidden_layers=1), folder / "artefact", Settings()
    )
    without_digests(folder / "artefact")
    return folder / "artefact"


@pytest.mark.parametrize("part", ["²", "٣", "9" * 6000, "a\nb", "[/x]", "\x1b[31m"])
def test_any_name_of_a_tensor_is_read_and_shown(whole, tmp_path, part, run):
    folder = shutil.copytree(whole, tmp_path / "artefact")
    path = folder / "model.safetensors"
    tensors = load_file(path)
    renamed = {name.replace("layers.0", f"layers.{part}"): tensor for name, tensor in tensors.items()}
    save_file(renamed, path, {"format": "pt"})
    assert len(open_artifact(folder).layers) == 7
    status, out, err = run("inspect", folder)
    assert (status, out, err.count("\n"), err[-1]) == (2, "", 1, "\n")  # the model has no such layer
    assert "\x1b" not in err


def test_a_table_shows_names_as_they_are_in_one_line_each(capsys):
    names = ["p[/x]", "[red]", "a\nb", "a\tb", "\\[/x]"]
    print_table("p[/x]\n", ["name"], [[name] for name in names])
    lines = capsys.readouterr().out.splitlines()
    assert lines == ["# p[/x]\\n", "name", "p[/x]", "[red]", "a\\nb", "a\\tb", "\\[/x]"]
    for width in (80, 12):
        console = Console(file=io.StringIO(), force_terminal=True, width=width, color_system=None)
        draw_table(console, "p[/x]", ["name", "[/y]"], [[name, "1"] for name in map(one_line, names)])
        drawn = console.file.getvalue()
        assert "p[/x]" in drawn and "[red]" in drawn and "[/y]" in drawn


def test_a_progress_bar_shows_a_name_as_it_is(monkeypatch):
    shown = io.StringIO()
    console = Console(file=shown, force_terminal=True, color_system=None)
    monkeypatch.setattr("ternhw.console.Console", lambda stderr: console)
    with progress_bar() as bar:
        bar.add_task("p[/x]", total=1)
        bar.refresh()
    assert "p[/x]" in shown.getvalue()


def test_messages_are_one_line_whatever_the_path(tmp_path, run, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("a\nb", "p[/x]", "\x1b[31mred", "x" * 200, "\udcff"):
        status, out, err = run("inspect", name)
        assert (status, out, err.count("\n")) == (2, "", 1)
        assert "\x1b" not in err
    status, out, err = run("generate", "--out", "out", "--rows", DIGITS)
    assert (status, out, err.count("\n")) == (2, "", 1) and len(err) < 2500


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_a_terminal_without_unicode_gets_escapes(tmp_path, monkeypatch, encoding):
    streams = [io.TextIOWrapper(io.BytesIO(), encoding=encoding) for _ in range(2)]
    monkeypatch.setattr(sys, "stdout", streams[0])
    monkeypatch.setattr(sys, "stderr", streams[1])
    monkeypatch.setattr(sys, "argv", ["ternhw", "inspect", "--model", "llama-2-7b"])
    with pytest.raises(SystemExit) as stopped:
        main()
    streams[0].flush()
    assert not stopped.value.code
    assert b"\\xd7" in streams[0].buffer.getvalue() or "×".encode(encoding) in streams[0].buffer.getvalue()


def test_a_full_disk_is_told_with_the_files_name(tmp_path, run, monkeypatch):
    def full(descriptor):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError) as caught:
        write_json(tmp_path / "record.json", {})
    assert caught.value.filename == str(tmp_path / "record.json")
    assert list(tmp_path.iterdir()) == []
    status, out, err = run("generate", "--out", tmp_path / "out", "--rows", 1, "--lanes", 8)
    assert (status, out) == (1, "")
    assert re.fullmatch(rf"ternhw: No space left on device: {tmp_path}/out/\S+\.v\n", err)


def test_a_file_to_be_mapped_has_its_place_on_the_disk_first(tmp_path, monkeypatch):
    reserve(tmp_path / "states", 100_000)
    found = (tmp_path / "states").stat()
    assert found.st_size == 100_000 <= 512 * found.st_blocks

    def full(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "posix_fallocate", full)
    for made in (
        lambda path: Activations(path, batches(WINDOWS), hidden_size=4, dtype=torch.float32),
        lambda path: HiddenStates(path, [3], 4),
    ):
        with pytest.raises(OSError) as caught:
            made(tmp_path / "x")
        assert caught.value.filename == str(tmp_path / "x")


def test_layers_of_an_artefact_stand_in_the_order_of_their_numbers(tmp_path):
    source = write_checkpoint(
        tmp_path / "source", {f"model.layers.{n}.up_proj.weight": torch.ones(4, 8) for n in (10, 2, 1)}
    )
    quantize_tiny(source, tmp_path / "out", Settings())
    assert [name.split(".")[2] for name in open_artifact(tmp_path / "out").layers] == ["1", "2", "10"]


@pytest.mark.parametrize("model_type", ["llama", "qwen2"])
def test_a_model_of_more_layers_than_any_is_refused_before_it_is_built(whole, tmp_path, run, model_type):
    folder = shutil.copytree(whole, tmp_path / "artefact")
    config = json.loads((folder / "config.json").read_text())
    changed = config | {"model_type": model_type, "num_hidden_layers": 10**30}
    (folder / "config.json").write_text(json.dumps(changed))
    rule = f"num_hidden_layers must be at most 1024, not {10**30}: {folder / 'config.json'}"
    for arguments in (
        ("inspect", folder),
        ("inspect", "--model", folder / "config.json"),
        ("evaluate", folder, "--stories", "embedded"),
    ):
        status, out, err = run(*arguments)
        assert (status, out, err) == (2, "", f"ternhw: {rule}\n"), arguments


def test_json_of_an_index_is_read_within_bounds_too(tmp_path):
    quantize_tiny(write_checkpoint(tmp_path / "source"), tmp_path / "out", Settings())
    (tmp_path / "out" / "model.safetensors.index.json").write_text(JSON["depth"])
    with pytest.raises(FormatError) as caught:
        open_artifact(tmp_path / "out")
    assert "nested too deeply" in one(caught)
    assert json.loads((tmp_path / "out" / "config.json").read_text())
