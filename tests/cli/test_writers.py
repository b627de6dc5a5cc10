"""Each output has one writer at a time, whatever command writes it."""

import errno
import fcntl
import os
import shutil
import signal
import stat
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from threading import Event

import pytest

from ternhw import cli
from ternhw.config import AcceleratorConfig
from ternhw_quant.errors import InputError
from ternhw_quant.files import LOCK, check_new_folder
from ternhw_quant.methods.method import METHODS
from ternhw_quant.runs.pipeline import Settings, in_turn
from ternhw_quant.writers import only_writer, only_writer_of
from tests.checkpoints import quantize_tiny, write_checkpoint

ARRAY = ("--rows", 1, "--lanes", 8, "--chain", 1)
CONFIG = AcceleratorConfig.from_values(rows=1, lanes=8, chain=1)


@contextmanager
def held(lock):
    """Let another thread hold a lock: for the kernel that is another run, as another process is."""
    locked, done = Event(), Event()

    def hold():
        with lock:
            locked.set()
            done.wait()

    with ThreadPoolExecutor(1) as pool:
        holding = pool.submit(hold)
        try:
            assert locked.wait(10) or holding.result()
            yield
        finally:
            done.set()


@pytest.fixture
def arguments(tmp_path):
    """Return the arguments by which a command writes to a folder, and what of it the command holds."""
    quantize_tiny(write_checkpoint(tmp_path / "source"), tmp_path / "artefact", Settings())
    (tmp_path / "cells.lib").write_text("library (cells) { cell (INV) { area : 1; } }")

    def of(command, out):
        return {
            "quantize": (("embedded", out), only_writer(out)),
            "tune": ((tmp_path / "artefact", "embedded", out, "--samples", 1), only_writer(out)),
            "export": ((tmp_path / "artefact", out / "x.gguf"), only_writer_of(out / "x.gguf")),
            "generate": (("--out", out, *ARRAY), only_writer(out)),
            "compile": ((tmp_path / "artefact", out, "--rows", 1), only_writer(out)),
            "verify": (("--fixtures", out, *ARRAY, "--runs", 1), only_writer(out)),
            "build": (
                ("--out", out, "--liberty", tmp_path / "cells.lib", *ARRAY),
                only_writer_of(out / "cells" / f"{CONFIG.name}_engine.json"),
            ),
            "demo": (("--out", out), only_writer(out)),
            "driver": ((out,), only_writer(out)),
            "soc": ((tmp_path / "artefact", out), only_writer(out)),
        }[command]

    return of


#: Commands that write one file as a whole, or print.
NO_FOLDER = {"inspect", "evaluate", "simulate", "run", "header", "cycles", "bench", "compare", "doctor"}
WRITERS = sorted({name for name, *_ in cli._COMMANDS} - NO_FOLDER)


@pytest.mark.parametrize("command", WRITERS)
def test_a_second_run_is_refused_at_once_by_name_and_writes_nothing(command, arguments, tmp_path, run):
    out = tmp_path / "out"
    given, lock = arguments(command, out)
    with held(lock):
        before = sorted(out.rglob("*"))
        status, printed, said = run(command, *given)
        assert sorted(out.rglob("*")) == before
    assert (status, printed) == (2, "")
    (line,) = said.splitlines()
    rule = "ternhw: Output must have one writer at a time; another run is writing it: "
    assert line.startswith(f"{rule}{out}")


def test_the_lock_of_a_killed_process_is_gone(tmp_path):
    ready, write = os.pipe()
    child = os.fork()
    if not child:
        with only_writer(tmp_path / "out"), only_writer_of(tmp_path / "out" / "x.gguf"):
            os.write(write, b"1")
            signal.pause()
    assert os.read(ready, 1)
    with pytest.raises(InputError), only_writer(tmp_path / "out"):
        pass
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with only_writer(tmp_path / "out"), only_writer_of(tmp_path / "out" / "x.gguf"):
        pass
    assert not (tmp_path / "out" / ".x.gguf.lock").exists()


def test_a_part_of_a_run_may_hold_what_the_run_holds(tmp_path):
    with only_writer(tmp_path / "a" / "b"), only_writer(tmp_path / "a" / "b"):
        pass
    assert not (tmp_path / "a").exists()  # made for the run, which left it empty


def test_folders_that_the_run_did_not_make_or_that_have_content_stay(tmp_path):
    (tmp_path / "mine").mkdir()
    with only_writer(tmp_path / "mine"):
        pass
    with pytest.raises(KeyError), only_writer(tmp_path / "new" / "inner"):
        (tmp_path / "new" / "part").touch()
        raise KeyError
    assert (tmp_path / "mine").is_dir()
    assert [each.name for each in (tmp_path / "new").iterdir()] == ["part"]


def test_a_file_system_that_locks_no_folders_gets_a_file_in_them(tmp_path, monkeypatch):
    flock = fcntl.flock

    def on_nfs(descriptor, operation):
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EBADF, "Bad file descriptor")
        flock(descriptor, operation)

    monkeypatch.setattr(fcntl, "flock", on_nfs)
    with held(only_writer(tmp_path / "out")):
        assert [each.name for each in (tmp_path / "out").iterdir()] == [LOCK]
        check_new_folder(tmp_path / "out", force=False)
        with pytest.raises(InputError), only_writer(tmp_path / "out"):
            pass
    with only_writer(tmp_path / "out"):
        pass


def test_a_part_that_another_process_has_replaced_is_not_assembled(tmp_path):
    source = write_checkpoint(tmp_path / "source")
    out = tmp_path / "out"
    other = Settings(method=replace(METHODS["ptqtp"], group_size=10))
    quantize_tiny(source, tmp_path / "other", other, run=keep_parts(tmp_path / "kept"))

    def replaced(tasks):
        yield from in_turn(tasks)
        shutil.copy(tmp_path / "kept" / tasks[1].part.name, tasks[1].part)

    with pytest.raises(InputError) as caught:
        quantize_tiny(source, out, Settings(), run=replaced)
    rule = "Another process has changed a part of this run; run the same command again to resume"
    assert str(caught.value) == f"{rule}: {out / '.partial' / '00001.safetensors'}"
    assert not (out / "config.json").exists()
    quantize_tiny(source, out, Settings())
    quantize_tiny(source, tmp_path / "whole", Settings())
    assert (out / "model.safetensors").read_bytes() == (tmp_path / "whole" / "model.safetensors").read_bytes()


def keep_parts(folder):
    """A run that leaves a copy of its parts in `folder`."""

    def kept(tasks):
        yield from in_turn(tasks)
        shutil.copytree(tasks[0].part.parent, folder)

    return kept
