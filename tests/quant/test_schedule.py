import logging
import os
import re
import signal
import socket
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file
from transformers import AutoModelForCausalLM, LlamaConfig, Qwen3MoeConfig

from ternhw_quant.errors import CheckpointError, InputError
from ternhw_quant.methods.method import named
from ternhw_quant.runs import schedule, tasks
from ternhw_quant.runs.pipeline import Settings, in_turn
from ternhw_quant.texts import Windows
from tests.checkpoints import quantize_tiny as quantize_checkpoint
from tests.checkpoints import tiny_tensors, write_checkpoint
from tests.forks import dask_workers

distributed = pytest.importorskip("distributed", reason="needs the extra cluster")


def started(workers):
    return dask_workers(workers, silence_logs="ERROR")


@pytest.fixture(scope="module")
def scheduler():
    with started(2) as processes:
        yield processes.scheduler


@pytest.fixture(scope="module")
def run(scheduler):
    with schedule.cluster(scheduler.address) as on_workers:
        yield on_workers


@pytest.fixture
def source(tmp_path):
    return write_checkpoint(tmp_path / "source")


@pytest.fixture
def impatient(monkeypatch):
    monkeypatch.setattr(schedule, "PATIENCE", 0.5)


def refuses(message, error=InputError):
    return pytest.raises(error, match=f"^{re.escape(message)}$")


def same_bytes(one, other):
    assert sorted(path.name for path in one.iterdir()) == sorted(path.name for path in other.iterdir())
    return all(path.read_bytes() == (other / path.name).read_bytes() for path in one.iterdir())


def fatal(read, mark):
    """Read a weight; but the first process that tries dies of it."""
    if not mark.exists():
        mark.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return read()


def fatal_once(run, number, mark):
    """Return `run` where the worker of one of the tasks is killed while it is at it."""

    def with_a_victim(tasks):
        tasks = list(tasks)
        stored = tasks[number].stored
        stored = replace(stored, read=partial(fatal, stored.read, mark))
        tasks[number] = replace(tasks[number], stored=stored)
        return run(tasks)

    return with_a_victim


# The same bytes.


def test_workers_write_what_one_process_writes(run, source, tmp_path):
    quantize_checkpoint(source, tmp_path / "serial", Settings())
    report = quantize_checkpoint(source, tmp_path / "out", Settings(), run=run)
    assert same_bytes(tmp_path / "serial", tmp_path / "out")
    assert not any(tensor.kept for tensor in report.tensors)


def test_workers_of_a_calibrated_method_write_what_one_process_writes(run, tmp_path, monkeypatch):
    torch.manual_seed(5)
    config = LlamaConfig(
        hidden_size=16,
        intermediate_size=24,
        num_hidden_layers=1,
        num_attention_heads=2,
        vocab_size=32,
    )
    AutoModelForCausalLM.from_config(config).save_pretrained(tmp_path / "source")
    rows = torch.randint(0, 32, (4, 20)).tolist()
    options = {
        # The exact target: the Hessian has its cross term and the deviation of the residual stream too.
        # Output Hessians are in a file that the workers read.
        "method": named("gptq", group_size=8, asymmetric=0.25, residual=0.5, output_feedback=10),
        "calibration": Windows(rows=tuple(map(tuple, rows)), origin={"source": "made up"}),
    }
    quantize_checkpoint(tmp_path / "source", tmp_path / "serial", Settings(**options))
    written = []

    def save(tensors, path):
        written.append(set(tensors))
        save_file(tensors, path)

    monkeypatch.setattr(schedule, "save_file", save)
    quantize_checkpoint(tmp_path / "source", tmp_path / "out", Settings(**options), run=run)
    assert same_bytes(tmp_path / "serial", tmp_path / "out")
    # One Hessian for each stage: q, k and v share theirs, gate and up too. Of o and down the residual stream.
    inner = {"matrix", "cross", "tokens", "assumed"}
    writer = inner | {"deviation"}
    assert written == [inner, writer, inner, writer]


def test_workers_tell_of_experts_that_few_tokens_reach(run, tmp_path):
    config = Qwen3MoeConfig(
        **{"hidden_size": 16, "num_hidden_layers": 1, "num_attention_heads": 2, "num_key_value_heads": 1},
        **{"head_dim": 8, "vocab_size": 32, "num_experts": 8, "moe_intermediate_size": 8},
        num_experts_per_tok=2,
    )
    AutoModelForCausalLM.from_config(config).save_pretrained(tmp_path / "source")
    windows = Windows(rows=((3, 4, 5, 6, 7, 8),), origin={"source": "made up"})
    settings = Settings(method=named("tied32-h", group_size=8), calibration=windows)
    serial, spread = (
        quantize_checkpoint(tmp_path / "source", tmp_path / name, settings, **given)
        for name, given in (("serial", {}), ("out", {"run": run}))
    )
    assert same_bytes(tmp_path / "serial", tmp_path / "out")
    notes = {tensor.name: tensor.notes for tensor in serial.tensors}
    assert notes == {tensor.name: tensor.notes for tensor in spread.tensors}
    assert any("shrunk" in note for told in notes.values() for note in told)


def test_a_killed_worker_changes_nothing(run, source, tmp_path):
    quantize_checkpoint(source, tmp_path / "serial", Settings())
    mark = tmp_path / "killed"
    quantize_checkpoint(source, tmp_path / "out", Settings(), run=fatal_once(run, 1, mark))
    assert mark.exists()
    assert same_bytes(tmp_path / "serial", tmp_path / "out")


def test_local_processes_write_what_one_process_writes(source, tmp_path):
    quantize_checkpoint(source, tmp_path / "serial", Settings())
    with schedule.local_processes(1) as run:
        quantize_checkpoint(source, tmp_path / "out", Settings(), run=run)
    assert same_bytes(tmp_path / "serial", tmp_path / "out")


def log_an_error(name):
    logging.getLogger(name).error("lost")


def test_what_dask_logs_of_lost_connections_is_not_printed(capfd):
    """A worker whose scheduler ends first, as Ctrl-C may have it, logs an error with a traceback."""
    with schedule.local_client(1) as client:
        client.run(log_an_error, "distributed.worker")
        log_an_error("distributed.scheduler")
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("threads", [1, 2])
def test_tasks_run_on_one_thread_and_leave_the_threads_of_their_process(source, tmp_path, threads):
    seen, before = [], torch.get_num_threads()
    torch.set_num_threads(threads)
    try:
        quantize_checkpoint(source, tmp_path / "out", Settings(), run=_watched(seen))
        assert torch.get_num_threads() == threads
    finally:
        torch.set_num_threads(before)
    assert seen == [1] * 4


def _watched(seen):
    from ternhw_quant.runs import tasks

    def run(given):
        fit = tasks.quantize_matrix

        def watched(*arguments, **named):
            seen.append(torch.get_num_threads())
            return fit(*arguments, **named)

        tasks.quantize_matrix = watched
        try:
            yield from in_turn(given)
        finally:
            tasks.quantize_matrix = fit

    return run


# A stop.


def test_a_stopped_run_keeps_its_parts_and_goes_on_with_them(run, source, tmp_path):
    def stop(progress):
        if progress.done == 1:
            raise KeyboardInterrupt

    quantize_checkpoint(source, tmp_path / "serial", Settings())
    with pytest.raises(KeyboardInterrupt):
        quantize_checkpoint(source, tmp_path / "out", Settings(), run=run, on_progress=stop)
    report = quantize_checkpoint(source, tmp_path / "out", Settings(), run=run)
    assert any(tensor.kept for tensor in report.tensors)
    assert same_bytes(tmp_path / "serial", tmp_path / "out")


# What is wrong.


def test_a_wrong_weight_is_refused_as_in_one_process(run, tmp_path, capfd):
    tensors = tiny_tensors(torch.float32)
    name = "model.layers.1.mlp.down_proj.weight"
    tensors[name][2, 5] = torch.nan
    source = write_checkpoint(tmp_path / "source", tensors)
    with refuses(f"Weights must be finite, not nan at [2, 5]: {name}", CheckpointError):
        quantize_checkpoint(source, tmp_path / "out", Settings(), run=run)
    assert capfd.readouterr() == ("", "")


def test_a_task_that_no_worker_survives_is_named(run, scheduler, source, tmp_path, monkeypatch):
    monkeypatch.setattr(scheduler, "allowed_failures", 0)
    name = "model.layers.0.self_attn.q_proj.weight"
    fatal_run = fatal_once(run, 0, tmp_path / "killed")
    # By itself: Dask blames what the worker had, and that may be a task that waited behind the fatal one.
    message = f"Workers died 1 times with this task: {name}"
    with refuses(message, ChildProcessError):
        quantize_checkpoint(source, tmp_path / "out", Settings(), run=lambda tasks: fatal_run([tasks[1]]))


def test_workers_with_other_versions_are_refused(run, source, tmp_path, monkeypatch):
    monkeypatch.setattr(schedule, "ALGORITHM_VERSION", 99)
    rule = f"Worker must have ternhw_quant's algorithm 99, as here, not {tasks.ALGORITHM_VERSION}"
    with refuses(f"{rule}: {socket.gethostname()}"):
        quantize_checkpoint(source, tmp_path / "out", Settings(), run=run)


def test_a_part_that_is_not_seen_here_is_named(run, scheduler, source, tmp_path):
    with distributed.Client(scheduler.address, set_as_default=False) as client:
        client.wait_for_workers(2)  # The test before has killed one.
        client.run(os.chdir, tmp_path)
    part = Path("/proc/self/cwd/00000.safetensors")  # Another file for each process.

    def elsewhere(tasks):
        return run([replace(tasks[0], part=part)])

    message = f"Workers must see the same files as this process; one wrote a file that is not here: {part}"
    with refuses(message):
        quantize_checkpoint(source, tmp_path / "out", Settings(), run=elsewhere)


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:1", "tcp://127.0.0.1", "http://127.0.0.1:1", "nowhere"])
def test_an_address_without_a_scheduler_is_refused(impatient, address):
    with (
        refuses(f"Scheduler must be a Dask scheduler that answers within 0.5 s: {address}"),
        schedule.cluster(address),
    ):
        pass


def test_a_server_that_is_no_scheduler_is_refused(impatient):
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = f"tcp://127.0.0.1:{server.getsockname()[1]}"
        with (
            refuses(f"Scheduler must be a Dask scheduler that answers within 0.5 s: {address}"),
            schedule.cluster(address),
        ):
            pass


def test_a_scheduler_without_workers_is_refused(monkeypatch):
    monkeypatch.setattr(schedule, "PATIENCE", 2)
    with started(0) as alone:
        address = alone.scheduler_address
        with refuses(f"Scheduler must have a worker within 2 s: {address}"), schedule.cluster(address):
            pass


def test_no_workers_are_refused():
    with refuses("Workers must be 1 or more, not 0"), schedule.local_processes(0):
        pass


@pytest.mark.parametrize(
    "place", [partial(schedule.local_processes, 2), partial(schedule.cluster, "tcp://a:1")]
)
def test_without_dask_the_package_is_named(monkeypatch, place):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(ModuleNotFoundError) as caught, place():
        pass
    assert caught.value.name == "distributed"
