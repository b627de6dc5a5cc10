"""The script of the first half hour on a GPU, rehearsed on a device that computes on the CPU."""

import gc
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from ternhw.commands import bench
from ternhw.records.files import read_timings
from ternhw_quant.bench import comparators, decoding, timing
from ternhw_quant.bench.comparators import IMPLEMENTATIONS
from ternhw_quant.shapes import LLAMA, LlamaShape
from tests.fake_device import FakeDevice

ROOT = Path(__file__).parents[3]
SCRIPT = ROOT / "benchmarks" / "gpu_visit.sh"
#: Of the three models, small enough for a CPU.
WIDTHS = {"llama-2-7b": 32, "llama-2-13b": 64, "llama-2-70b": 96}


@pytest.fixture(scope="module")
def visit():
    spec = importlib.util.spec_from_file_location("gpu_visit", SCRIPT.with_suffix(".py"))
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules[spec.name]


def dense(problem, name):
    return comparators.dense_product(problem, name, torch.float32)


class CountingDevice(FakeDevice):
    """Believes that copies take memory; says that every launch takes 3 µs."""

    def __init__(self):
        super().__init__(cache_bytes=4096, launch_seconds=3e-6)
        self.reads = 0

    def allocated_bytes(self):
        self.reads += 1
        return self.reads * 10**9


@pytest.fixture
def started(visit, run, monkeypatch):
    """What starts commands of a visit here: `ternhw` in this process, on small layers; checks pass."""
    device = CountingDevice()
    monkeypatch.setattr(bench, "open_device", lambda kind: device)
    for name, width in WIDTHS.items():
        small = LlamaShape(
            hidden_size=width,
            intermediate_size=2 * width,
            num_hidden_layers=1,
            num_attention_heads=2,
            num_key_value_heads=1,
            vocab_size=64,
        )
        monkeypatch.setitem(LLAMA, name, small)
    for name, value in {"PROMPT": 4, "STEPS": 2, "REPLAYS": 4}.items():
        monkeypatch.setattr(decoding, name, value)
    # Every output is checked: the number of launches changes only the size of the work.
    monkeypatch.setattr(timing, "LAUNCHES", 8)
    # The reference of our kernels unpacks a weight at each launch, which takes minutes here.
    for name in IMPLEMENTATIONS:
        monkeypatch.setitem(comparators.IMPLEMENTATIONS, name, dense)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    commands = []

    def start(command, limit):
        commands.append(command)
        if "ternhw" not in command:
            return 0, "....\n4 passed in 1.0s\n"
        assert limit == 0
        status, out, err = run(*command[command.index("ternhw") + 1 :])
        return status, out + err

    start.commands = commands
    # Each timing collects garbage: what is there before need not be searched every time.
    gc.collect()
    gc.freeze()
    yield start
    gc.unfreeze()


def test_plan_has_four_stages_of_at_most_eight_minutes_and_table_5_first(visit):
    assert [*visit.STAGES] == [1, 2, 3, 4]
    for _, steps in visit.STAGES.values():
        assert sum(step.seconds for step in steps) <= 480
    first = visit.STAGES[2][1][0]
    assert first.rows()[:4] == [
        ("fp16", 11008, 4096, 1),
        ("ternary", 11008, 4096, 1),
        ("fp16", 11008, 4096, 2048),
        ("ternary", 11008, 4096, 2048),
    ]
    assert {row[1:3] for row in first.rows()} == {(11008, 4096), (13824, 5120), (28672, 8192)}


@pytest.mark.slow
def test_visit_measures_every_row_of_its_plan(visit, started, tmp_path, capsys):
    everything = sum(len(step.rows()) for _, steps in visit.STAGES.values() for step in steps)
    lines = [*visit.owed(tmp_path, "Fake GPU")]
    # The first timing is two of Table 5's rows, and the gate projections are layers of a block.
    rows = {row for _, steps in visit.STAGES.values() for step in steps for row in step.rows()}
    assert sum(line.startswith("  ") for line in lines) == len(rows) < everything
    for number in visit.STAGES:
        visit.run_stage(number, tmp_path, "Fake GPU", started)
    assert [*visit.owed(tmp_path, "Fake GPU")] == []
    timings = read_timings(tmp_path)
    assert len(timings.timings) + len(timings.decoding) + 2 == len(rows)
    # Those of another card are none of this one's.
    assert sum(line.startswith("  ") for line in visit.owed(tmp_path, "Other GPU")) == len(rows)
    ran = len(started.commands)
    for number in visit.STAGES:
        visit.run_stage(number, tmp_path, "Fake GPU", started)
    assert len(started.commands) == ran
    assert capsys.readouterr().out.splitlines()[-3:] == [
        "stage 4: all layers of a block, on Fake GPU",
        "block, one token: held",
        "block, more tokens: held",
    ]


def test_stage_that_was_cut_short_goes_on_with_the_next_row(visit, started, tmp_path, monkeypatch):
    original, measured = bench._Session.keep, []

    def keep(session, record):
        if len(measured) == 3:
            raise KeyboardInterrupt
        measured.append((record.implementation, record.out_features, record.tokens))
        original(session, record)

    monkeypatch.setattr(bench._Session, "keep", keep)
    with pytest.raises(KeyboardInterrupt):
        visit.run_stage(2, tmp_path, "Fake GPU", lambda command, limit: started_in_place(command))
    lacking = [line for line in visit.owed(tmp_path, "Fake GPU") if "stage 2, Table 5" in line]
    # Two of its rows are owed to stage 1 as its first timing, if they are missing: these three are there.
    assert lacking == ["not measured, stage 2, Table 5: 9 of 12"]
    monkeypatch.setattr(bench._Session, "keep", original)
    again = {**visit.STAGES, 2: (visit.STAGES[2][0], visit.STAGES[2][1][:1])}
    monkeypatch.setattr(visit, "STAGES", again)
    visit.run_stage(2, tmp_path, "Fake GPU", started)
    records = [
        (each.implementation, each.out_features, each.tokens) for each in read_timings(tmp_path).timings
    ]
    assert records[:3] == measured
    assert len(records) == 12


def started_in_place(command):
    """Run bench as `started` does, and let an interrupt through."""
    words = command[command.index("bench") + 1 :]
    given = dict(zip(words[::2], words[1::2], strict=True))
    bench.bench(
        model=given["--model"],
        layers=given["--layers"],
        tokens=given["--tokens"],
        implementations=given["--implementations"],
        out=Path(given["--out"]),
    )
    return 0, ""


def test_check_that_fails_is_owed_and_its_words_are_kept(visit, tmp_path, capsys):
    def start(command, limit):
        return 1, "F\n1 failed in 1.0s\n"

    check = visit.STAGES[1][1][0]
    visit._check(check, tmp_path, "Fake GPU", start)
    assert capsys.readouterr().out == "kernels: FAILED, exit 1. 1 failed in 1.0s\n"
    assert (tmp_path / "gpu_visit_kernels.log").read_text() == "F\n1 failed in 1.0s\n"
    assert [*visit.owed(tmp_path, "Fake GPU")][:2] == [
        "not measured, stage 1, kernels: 1 of 1",
        "  check kernels",
    ]


def test_check_without_its_tool_is_named(visit, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda name: None)
    visit._check(visit.STAGES[1][1][2], tmp_path, "Fake GPU", None)
    assert capsys.readouterr().out == "memcheck: compute-sanitizer is not installed\n"


def test_check_that_takes_too_long_is_stopped(visit):
    command = (sys.executable, "-c", "import time; print('begun', flush=True); time.sleep(60)")
    assert visit._started(command, 3) == (124, "begun\n\nstopped after 3 s")


@pytest.fixture
def shell(tmp_path):
    """The script in a shell whose records go to a new folder."""
    environment = os.environ | {
        "PYTHON": sys.executable,
        "OUT": str(tmp_path),
        "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
    }

    def call(*arguments):
        return subprocess.run(
            ["bash", SCRIPT, *arguments], env=environment, capture_output=True, text=True, timeout=300
        )

    return call


def test_script_prints_rows_and_minutes(visit, shell):
    ran = shell("--plan")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.splitlines() == [*visit.plan()]
    assert re.match(
        r"stage 1: correctness, and one timing, about [0-9.]+ of 8 minutes \(estimated\)\n", ran.stdout
    )


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a CUDA device")
def test_script_without_a_gpu_exits_0_and_says_what_is_not_measured(visit, shell, tmp_path):
    ran = shell("2")
    assert ran.returncode == 0
    assert ran.stderr == "A CUDA GPU is needed, and torch finds none\n"
    assert ran.stdout.splitlines() == ["stage 2: FAILED, exit 2", *visit.owed(tmp_path, None)]


def test_script_refuses_what_it_does_not_know(shell):
    ran = shell("5")
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr.startswith(
        "The first half hour on a GPU, in four stages of at most eight minutes each."
    )
