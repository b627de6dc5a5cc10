"""Adam with a cosine decay that can be stopped at any moment and resumed to the same bits."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from time import perf_counter, process_time

import torch
from torch import Tensor

from ternhw_quant.errors import InputError
from ternhw_quant.storage.tensors import StoredTensor, TensorFile, write_tensors

#: How often the state goes to disk.
SAVE_EVERY_S = 60.0

#: Adam's first steps have the size of the whole rate for any gradient, so the rate rises over a few steps.
_WARMUP_STEPS = 10

#: Rows that are shuffled together and then batched by length: little padding, and batches that differ.
_SHUFFLED = 256

#: Second moments of the gradient of a single weight are tiny; Adam's usual 1e−8 would damp its steps.
_EPSILON = 1e-12


@dataclass(frozen=True, kw_only=True, eq=False)
class Tunable:
    """A parameter and its learning rate at the height of the schedule.

    If it need not count `in_each_step`, as an expert that no token reaches, its gradient then is zero.
    """

    name: str
    parameter: torch.nn.Parameter
    rate: float
    in_each_step: bool = True


@dataclass(frozen=True, kw_only=True)
class Course:
    """How a descent went.

    Attributes
    ----------
    losses : tuple of float
        Of each step.
    seconds, cpu_seconds : float
        Wall time, and that of all of the process's threads, over all runs.
    """

    losses: tuple[float, ...]
    seconds: float
    cpu_seconds: float


def batches_of_rows(
    lengths: Sequence[int], *, tokens_per_batch: int, epochs: int, seed: int
) -> list[list[int]]:
    """Return the rows of each step: every row once an epoch, rows of like length together, in random order.

    Parameters
    ----------
    lengths : sequence of int
        Tokens of each row.
    tokens_per_batch : int
        Bounds a batch with its padding; one row is always allowed.
    """
    return [
        batch
        for epoch in range(epochs)
        for batch in _epoch(lengths, tokens_per_batch, Random(f"{seed}, epoch {epoch}"))
    ]


def _epoch(lengths: Sequence[int], tokens_per_batch: int, random: Random) -> list[list[int]]:
    order, found = list(range(len(lengths))), list[list[int]]()
    random.shuffle(order)
    for start in range(0, len(order), _SHUFFLED):
        batch: list[int] = []
        for row in sorted(order[start : start + _SHUFFLED], key=lambda row: lengths[row]):
            if batch and (len(batch) + 1) * lengths[row] > tokens_per_batch:
                found.append(batch)
                batch = []
            batch.append(row)
        found.append(batch)
    random.shuffle(found)
    return found


def rate_share(step: int, steps: int) -> float:
    """Return the share of the learning rate at `step` of `steps`: a short rise, then a cosine to 0."""
    return min(1.0, (step + 1) / _WARMUP_STEPS) * (1 + math.cos(math.pi * step / steps)) / 2


def descend(
    tunables: Sequence[Tunable],
    batches: Sequence[Sequence[int]],
    loss_of: Callable[[Sequence[int]], Tensor],
    *,
    state: Path,
    fingerprint: str,
    on_step: Callable[[int], None],
) -> Course:
    """Move the parameters down the loss, one step of Adam (arXiv:1412.6980) for each batch.

    Parameters
    ----------
    tunables : sequence of Tunable
        Where they stand afterwards is the result.
    batches : sequence of sequence of int
        What `loss_of` is called with, step by step.
    loss_of : callable
    state : Path
        File to resume from if it has the same fingerprint, written again at intervals.
    fingerprint : str
        Of everything the steps depend on.
    on_step : callable
        Called with the steps done, first before the first one.
    """
    groups = [{"params": [tunable.parameter], "lr": tunable.rate} for tunable in tunables]
    optimizer = torch.optim.Adam(groups, eps=_EPSILON, fused=True)
    losses, clock = _restore(state, fingerprint, optimizer, tunables)
    saved = perf_counter()
    on_step(len(losses))
    for step in range(len(losses), len(batches)):
        for tunable, group in zip(tunables, optimizer.param_groups, strict=True):
            group["lr"] = tunable.rate * rate_share(step, len(batches))
        loss = loss_of(batches[step])
        optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        _check_gradients(tunables)
        optimizer.step()
        losses.append(float(loss.detach()))
        if not math.isfinite(losses[-1]):
            raise InputError(f"Loss must be finite, not {losses[-1]} at step {step + 1}; lower the rates")
        if perf_counter() - saved >= SAVE_EVERY_S or step + 1 == len(batches):
            _save(state, fingerprint, optimizer, tunables, losses, clock)
            saved = perf_counter()
        on_step(step + 1)
    seconds, cpu_seconds = clock.read()
    return Course(losses=tuple(losses), seconds=seconds, cpu_seconds=cpu_seconds)


class _Clock:
    """Wall and CPU time, added to those of an earlier run."""

    def __init__(self, seconds: float = 0.0, cpu_seconds: float = 0.0) -> None:
        self._start = perf_counter() - seconds
        self._cpu_start = process_time() - cpu_seconds

    def read(self) -> tuple[float, float]:
        return perf_counter() - self._start, process_time() - self._cpu_start


def _check_gradients(tunables: Sequence[Tunable]) -> None:
    for tunable in tunables:
        if tunable.parameter.grad is None and not tunable.in_each_step:
            tunable.parameter.grad = torch.zeros_like(tunable.parameter)
        elif tunable.parameter.grad is None:
            rule = "Tuning needs a model that runs every quantised layer and norm; it does not run"
            raise InputError(f"{rule} {tunable.name.rpartition('.')[0]}")


def _save(
    path: Path,
    fingerprint: str,
    optimizer: torch.optim.Optimizer,
    tunables: Sequence[Tunable],
    losses: Sequence[float],
    clock: _Clock,
) -> None:
    tensors = [stored_float32("losses", torch.tensor(losses))]
    for tunable in tunables:
        moments = optimizer.state[tunable.parameter]
        tensors += [
            stored_float32(f"{tunable.name}:{part}", tensor.detach())
            for part, tensor in (
                ("value", tunable.parameter),
                ("mean", moments["exp_avg"]),
                ("variance", moments["exp_avg_sq"]),
            )
        ]
    seconds, cpu_seconds = clock.read()
    metadata = {"fingerprint": fingerprint, "seconds": repr(seconds), "cpu_seconds": repr(cpu_seconds)}
    write_tensors(path, tensors, metadata)


@torch.no_grad()
def _restore(
    path: Path, fingerprint: str, optimizer: torch.optim.Optimizer, tunables: Sequence[Tunable]
) -> tuple[list[float], _Clock]:
    """Bring parameters and moments to where `path` has them; return the losses and the clock so far."""
    try:
        file = TensorFile(path, error=InputError)
    except InputError:
        return [], _Clock()
    if file.metadata.get("fingerprint") != fingerprint:
        return [], _Clock()
    losses: list[float] = file.tensors["losses"].read().tolist()
    for tunable in tunables:
        parameter = tunable.parameter
        value, mean, variance = (
            file.tensors[f"{tunable.name}:{part}"].read().to(parameter.device)
            for part in ("value", "mean", "variance")
        )
        parameter.copy_(value)
        optimizer.state[parameter] = {
            "step": torch.tensor(float(len(losses)), device=parameter.device),
            "exp_avg": mean,
            "exp_avg_sq": variance,
        }
    return losses, _Clock(float(file.metadata["seconds"]), float(file.metadata["cpu_seconds"]))


def stored_float32(name: str, tensor: Tensor) -> StoredTensor:
    """Return a float32 tensor of any device as one to be written."""
    return StoredTensor(
        name=name, dtype="F32", shape=tuple(tensor.shape), read=lambda: tensor.float().cpu().contiguous()
    )
