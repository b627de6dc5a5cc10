"""Tasks in other processes: local worker processes, or the workers of a Dask cluster.

A task reads its weight from a file and leaves a part file that is complete or not there, so the task of a
lost worker is done again by another one, to the same bytes. All processes see the same files by the same
paths, and have the same versions of the packages that compute.

Needs the extra ``cluster``.
"""

import logging
from collections.abc import Iterator, Sequence
from concurrent.futures import CancelledError
from contextlib import contextmanager
from dataclasses import dataclass, replace
from importlib.metadata import version
from pathlib import Path
from socket import create_connection, gethostname
from typing import Any

import torch
from safetensors.torch import load_file, save_file

from ternhw_quant.errors import InputError
from ternhw_quant.files import naming
from ternhw_quant.methods.hessian import Hessian
from ternhw_quant.runs.tasks import ALGORITHM_VERSION, Run, Task, TensorReport, quantize_tensor

#: Seconds that a scheduler may take to answer, and to have a worker.
PATIENCE = 10

#: What a worker process runs first.
_BEGIN = "from ternhw_quant.processes import begin_worker; begin_worker()"


@contextmanager
def local_processes(count: int) -> Iterator[Run]:
    """Give a `Run` that does tasks in `count` local worker processes.

    A script that calls this starts below ``if __name__ == "__main__":``, since each process imports it.

    Raises
    ------
    InputError
        If `count` is not positive, or Dask distributed is not installed.
    ChildProcessError
        While the tasks run: if one of them brings its worker down again and again.
    """
    with local_client(count) as client:
        yield lambda tasks: _reports(client, tasks)


@contextmanager
def cluster(address: str) -> Iterator[Run]:
    """Give a `Run` that does tasks on the workers of the Dask scheduler at `address`.

    Parameters
    ----------
    address : str
        Such as ``tcp://host:8786``.

    Raises
    ------
    InputError
        If no scheduler answers there, or it has no worker, within `PATIENCE` seconds each; if Dask
        distributed is not installed. While the tasks run: if a worker has other versions, or does not see
        the files.
    ChildProcessError, ConnectionError
        While the tasks run: if one of them brings its worker down again and again, if the scheduler is lost.
    """
    with cluster_client(address) as client:
        yield lambda tasks: _reports(client, tasks)


@contextmanager
def local_client(count: int) -> Iterator[Any]:
    """Give a Dask client of `count` local worker processes. They end with the block.

    Raises
    ------
    InputError
        If `count` is not positive.
    """
    if count < 1:
        raise InputError(f"Workers must be 1 or more, not {count}")
    distributed = _distributed()
    with (
        distributed.LocalCluster(
            n_workers=count,
            threads_per_worker=1,
            memory_limit=0,  # A share of the memory is no bound: one Hessian may need more.
            dashboard_address=None,
            scheduler_kwargs={"dashboard_address": "127.0.0.1:0"},  # Else a second run finds its port taken.
            silence_logs=logging.CRITICAL,  # Of lost workers. A task that fails says so itself.
            preload=[_BEGIN],
        ) as processes,
        distributed.Client(processes, set_as_default=False) as client,
    ):
        yield client


@contextmanager
def cluster_client(address: str) -> Iterator[Any]:
    """Give a Dask client of the scheduler at `address`, such as ``tcp://host:8786``, which has a worker.

    Raises
    ------
    InputError
        If no scheduler answers there, or it has no worker, within `PATIENCE` seconds each.
    """
    distributed = _distributed()
    try:
        _check_answer(*distributed.comm.get_address_host_port(address), speaks=address.startswith("tcp://"))
        client = distributed.Client(address, timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError):
        rule = f"Scheduler must be a Dask scheduler that answers within {PATIENCE} s"
        raise InputError(f"{rule}: {address}") from None
    with client:
        try:
            client.wait_for_workers(1, timeout=PATIENCE)
        except TimeoutError:
            raise InputError(f"Scheduler must have a worker within {PATIENCE} s: {address}") from None
        yield client


def _distributed() -> Any:
    import distributed

    return distributed


def _check_answer(host: str, port: int, *, speaks: bool) -> None:
    """Raise OSError if nothing listens there, where Dask would try for long, or something that is silent.

    A Dask server sends first, unless the connection is TLS; its client would wait for that forever.
    """
    with create_connection((host, port), timeout=PATIENCE) as connection:
        if speaks and not connection.recv(1):
            raise ConnectionError


def _reports(client: Any, tasks: Sequence[Task]) -> Iterator[TensorReport]:
    """Do `tasks` on the workers of `client`; drop those that are left if this is not seen to its end."""
    from distributed import as_completed

    # The largest first, so that the last one to run is short.
    ordered = sorted(tasks, key=lambda task: -task.stored.elements)
    with _sent(ordered) as sent:
        futures = client.map(_outcome, sent, pure=False)
        task_of = dict(zip(futures, sent, strict=True))
        try:
            for future in as_completed(futures, loop=client.loop):
                yield _report(future, task_of[future].task)
        finally:
            client.cancel(futures)


@dataclass(frozen=True, kw_only=True)
class _Sent:
    """A task on its way: the Hessian, which may be a gigabyte and serves several, is in a file."""

    task: Task
    hessian: Path | None
    versions: dict[str, str]


@contextmanager
def _sent(tasks: Sequence[Task]) -> Iterator[list[_Sent]]:
    """Give what is sent for `tasks`; the files are gone at the end of the block."""
    versions, files = _versions(), dict[int, Path]()
    try:
        for task in tasks:
            if task.hessian is not None and id(task.hessian) not in files:
                files[id(task.hessian)] = _written(task.hessian, task.part.absolute())
        yield [
            _Sent(
                task=replace(task, part=task.part.absolute(), hessian=None),
                hessian=files.get(id(task.hessian)),
                versions=versions,
            )
            for task in tasks
        ]
    finally:
        for path in files.values():
            path.unlink(missing_ok=True)


def _written(hessian: Hessian, part: Path) -> Path:
    """Write `hessian` next to `part`; return its file."""
    path = part.with_name(f"{part.name}.hessian")
    sums = {"matrix": hessian.matrix, "cross": hessian.cross, "deviation": hessian.deviation}
    tensors = {name: matrix for name, matrix in sums.items() if matrix is not None}
    numbers = {"tokens": torch.tensor(hessian.tokens), "assumed": torch.tensor(hessian.assumed)}
    with naming(path):
        save_file({**tensors, **numbers}, path)
    return path


def _read(path: Path, device: str) -> Hessian:
    tensors = load_file(path, device)
    hessian = Hessian(0, device=device)
    hessian.matrix = tensors["matrix"]
    hessian.cross, hessian.deviation = tensors.get("cross"), tensors.get("deviation")
    hessian.tokens, hessian.assumed = int(tensors["tokens"]), float(tensors["assumed"])
    return hessian


def _outcome(sent: _Sent) -> TensorReport | InputError:
    """Do a task, in a worker. What is wrong with the input is an answer: Dask logs what is raised."""
    try:
        _check_versions(sent.versions)
        hessian = None if sent.hessian is None else _read(sent.hessian, sent.task.device)
        return quantize_tensor(replace(sent.task, hessian=hessian))
    except InputError as error:
        return error


def _report(future: Any, task: Task) -> TensorReport:
    """Return the report of `task`, or raise what is wrong."""
    try:
        report: TensorReport = answer_of(future)
    except DeadWorkersError as died:
        raise ChildProcessError(f"{died} with this task: {task.stored.name}") from None
    except ConnectionError as lost:
        raise ConnectionError(f"{lost}. Run the same command again to resume") from None
    if not task.part.exists():
        rule = "Workers must see the same files as this process; one wrote a file that is not here"
        raise InputError(f"{rule}: {task.part}")
    return report


class DeadWorkersError(ChildProcessError):
    """A task brought its worker down again and again."""


def answer_of(future: Any) -> Any:
    """Return what a worker answered; an InputError that it answered is raised.

    Raises
    ------
    DeadWorkersError, ConnectionError
        If the task brought its worker down again and again, if the scheduler was lost.
    """
    from distributed import KilledWorker

    try:
        answer = future.result()
    except KilledWorker as killed:
        raise DeadWorkersError(f"Workers died {killed.allowed_failures + 1} times") from None
    except CancelledError:
        raise ConnectionError("Scheduler was lost") from None
    if isinstance(answer, InputError):
        raise answer
    return answer


def _versions() -> dict[str, str]:
    """Return the versions that a result's bits depend on, apart from the task."""
    packages = {name: version(name) for name in ("torch", "numpy", "numba")}
    return {**packages, "ternhw_quant's algorithm": str(ALGORITHM_VERSION)}


def _check_versions(needed: dict[str, str]) -> None:
    found = _versions()
    for name, value in needed.items():
        if found[name] != value:
            raise InputError(f"Worker must have {name} {value}, as here, not {found[name]}: {gethostname()}")
