"""A calibrated method, block by block: Hessians, tasks, and activations that outlive the process.

The activations that enter a block are a file, named by a digest of all that they follow from, until those
of the next block are complete. So a stopped run resumes with the block it was in, and computes what an
uninterrupted run would have computed.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any, cast

import torch
from torch import Tensor

from ternhw_quant.errors import InputError
from ternhw_quant.methods.method import Method
from ternhw_quant.runs.activations import Activations, Batch, batches
from ternhw_quant.runs.calibration import CalibratedBlock, Side
from ternhw_quant.runs.decoder import Decoder
from ternhw_quant.runs.importance import Importance, measure, names_of, outputs_file, stored_outputs
from ternhw_quant.runs.learning import learned_layers
from ternhw_quant.runs.runnable import check_blocks
from ternhw_quant.runs.tasks import Run, Task, TensorReport, is_done, result, store
from ternhw_quant.storage.checkpoint import Checkpoint
from ternhw_quant.storage.tensors import StoredTensor, tensor_bytes
from ternhw_quant.texts import Windows
from ternhw_quant.weights.matrix import TernaryMatrix

_SUFFIX = ".activations"


def quantize_blocks(
    checkpoint: Checkpoint, tasks: Sequence[Task], windows: Windows, *, dtype: torch.dtype, run: Run
) -> Iterator[TensorReport]:
    """Do the tasks of a calibrated method, stage by stage of each block; wrong input is refused at once.

    Parameters
    ----------
    checkpoint : Checkpoint
    tasks : sequence of Task
        One for each linear layer, without a Hessian; their part files are in one folder.
    windows : Windows
        What the model reads.
    dtype : torch.dtype
        What blocks compute in; they run on the device of the tasks.
    run : callable
        Does the tasks of a stage.

    Raises
    ------
    CheckpointError
        If the model cannot be run block by block.
    InputError
        If a token of `windows` is not in the model's vocabulary.
    """
    decoder = decoder_for(checkpoint, windows, device=tasks[0].device, dtype=dtype)
    method = tasks[0].method
    chain = _chain(decoder, tasks[0].origin, whole=method.needs_gradients)
    work = _Work(
        decoder=decoder,
        batch_of=batches(windows),
        tasks_of=[
            _tasks_of(tasks, decoder.linears(number), chain[number + 1]) for number in range(decoder.blocks)
        ],
        chain=chain,
        folder=tasks[0].part.parent,
        method=method,
        sides=("quantised", "reference") if method.needs_reference else ("quantised",),
        run=run,
    )
    return _reports(work)


def decoder_for(checkpoint: Checkpoint, windows: Windows, *, device: str, dtype: torch.dtype) -> Decoder:
    """Return the decoder of `checkpoint` that reads `windows`.

    Raises
    ------
    CheckpointError
        If the model cannot be run block by block.
    InputError
        If a token of `windows` is not in the model's vocabulary.
    """
    decoder = Decoder(checkpoint, device=torch.device(device), dtype=dtype)
    check_blocks(decoder)
    largest = max(max(row) for row in windows.rows)
    if largest >= decoder.vocabulary:
        rule = f"Token ids must be below {decoder.vocabulary}, the model's vocabulary"
        raise InputError(f"{rule}, not {largest}: {checkpoint.folder}")
    return decoder


@dataclass(frozen=True, kw_only=True, eq=False)
class _Work:
    """A run: the tasks of each block, and where the activations are."""

    decoder: Decoder
    batch_of: Sequence[Batch]
    tasks_of: Sequence[Sequence[Task]]
    chain: Sequence[str]
    folder: Path
    method: Method
    sides: Sequence[str]
    run: Run

    def file(self, side: str, number: int) -> Path:
        """Return where the activations that enter a block are."""
        return self.folder / f"{side}-{number:05d}-{self.chain[number][:16]}{_SUFFIX}"

    def activations(self, path: Path, *, new: bool = False) -> Activations:
        size, dtype = self.decoder.hidden_size, self.decoder.dtype
        return Activations(path, self.batch_of, hidden_size=size, dtype=dtype, new=new)

    def write(self, path: Path, states: Iterator[Tensor]) -> None:
        """Write activations; they have their name when they are complete."""
        partial = path.with_name(path.name + ".tmp")
        self.activations(partial, new=True).write(states)
        partial.replace(path)

    @cached_property
    def _gradients(self) -> Path:
        """The folder of what follows from the gradients of the loss; measured once for all blocks."""
        path = self.folder / f"gradients-{self.chain[0][:16]}"
        if not path.exists():
            with TemporaryDirectory(dir=self.folder) as work:
                complete = Path(work) / "complete"
                complete.mkdir()
                squares = self._squares(complete, new=True)
                rows = self.method.output_feedback
                measure(self.decoder, self.batch_of, Path(work), squares, rows=rows)
                squares.sync()
                complete.replace(path)
        return path

    def _squares(self, folder: Path, *, new: bool = False) -> Activations:
        size = len(names_of(self.decoder))
        return Activations(folder / "squares", self.batch_of, hidden_size=size, dtype=torch.float32, new=new)

    @cached_property
    def importance(self) -> Importance | None:
        """How much each token counts, if the method asks for it."""
        if not self.method.loss_aware:
            return None
        return Importance(self._squares(self._gradients), names_of(self.decoder), self.batch_of)

    def outputs(self, number: int) -> dict[str, list[StoredTensor]]:
        """Return the blocks of the output Hessians of a decoder block by layer, if the method asks for it."""
        return stored_outputs(outputs_file(self._gradients, number)) if self.method.output_feedback else {}


def _reports(work: _Work) -> Iterator[TensorReport]:
    blocks = range(work.decoder.blocks)
    undone = next((number for number in blocks if not all(map(is_done, work.tasks_of[number]))), None)
    start = work.decoder.blocks if undone is None else _start(work, undone)
    for number in blocks[:start]:
        yield from work.run(work.tasks_of[number])
    for number in blocks[start:]:
        yield from _quantized_block(work, number)


def _start(work: _Work, undone: int) -> int:
    """Return the last block up to `undone` whose activations are there, and drop all others."""
    complete = [
        number for number in range(undone + 1) if all(work.file(side, number).exists() for side in work.sides)
    ]
    start = complete[-1] if complete else 0
    kept = [work.file(side, start) for side in work.sides]
    for path in work.folder.glob(f"*{_SUFFIX}*"):
        if path not in kept:
            path.unlink()
    if not complete:
        for path in kept:
            work.write(path, work.decoder.embedded(work.batch_of))
    return start


def _quantized_block(work: _Work, number: int) -> Iterator[TensorReport]:
    sides = {
        name: Side(module=work.decoder.block(number), entering=work.activations(work.file(name, number)))
        for name in work.sides
    }
    block = CalibratedBlock(
        decoder=work.decoder,
        number=number,
        batch_of=work.batch_of,
        quantised=sides["quantised"],
        reference=sides["reference"] if work.method.compares else None,
        residual=work.method.residual > 0,
        importance=work.importance,
    )
    tasks = work.tasks_of[number]
    if work.method.learned_rounding and not all(map(is_done, tasks)):
        yield from _learned(work, block, tasks, sides["reference"])
    else:
        yield from _stage_by_stage(work, block, tasks)
    if number + 1 < work.decoder.blocks:
        for name, side in sides.items():
            path = work.file(name, number + 1)
            if not path.exists():
                work.write(path, block.leaving(side))
    for name, side in sides.items():
        work.file(name, number).unlink()
        side.drop()


def _stage_by_stage(work: _Work, block: CalibratedBlock, tasks: Sequence[Task]) -> Iterator[TensorReport]:
    """Do the tasks of a block; each stage sees the stages before it quantised."""
    task_of, outputs = {task.layer: task for task in tasks}, work.outputs(block.number)
    for stage in block.stages:
        now = [task_of[layer] for layer in stage]
        hessians = {} if all(map(is_done, now)) else block.hessians(stage)
        yield from work.run(
            [
                replace(task, hessian=hessians.get(task.layer), outputs=tuple(outputs.get(task.layer, ())))
                for task in now
            ]
        )
        for task in now:
            block.replace(task.layer, result(task).dequantize())


def _learned(
    work: _Work, block: CalibratedBlock, tasks: Sequence[Task], reference: Side
) -> Iterator[TensorReport]:
    """Do the tasks of a block with learned rounding, from what they are without it."""
    before = [
        replace(task, part=task.part.with_suffix(".rounded.safetensors"), origin=f"{task.origin}, rounded")
        for task in tasks
    ]
    reports = {report.name: report for report in _stage_by_stage(work, block, before)}
    started, target = perf_counter(), work.file("reference", block.number + 1)
    if not target.exists():
        work.write(target, block.leaving(reference))
    for side in (block.quantised, reference):
        side.drop()  # Layers that move give others other inputs.
    matrices = learned_layers(
        block,
        {task.layer: cast(TernaryMatrix, result(task)) for task in before},
        work.activations(target),
        scales=work.method.scales,
        steps=work.method.learned_rounding,
        seed=work.method.seed,
    )
    pace = (perf_counter() - started) / sum(task.stored.elements for task in tasks)
    for task in tasks:
        before_learning = reports[task.stored.name]
        yield store(task, matrices[task.layer], before_learning, pace * task.stored.elements)
        block.replace(task.layer, result(task).dequantize())
    for task in before:
        task.part.unlink()


def _tasks_of(tasks: Sequence[Task], layers: Sequence[str], origin: str) -> list[Task]:
    return [replace(task, origin=origin) for task in tasks if task.layer in layers]


def _chain(decoder: Decoder, settings: str, *, whole: bool) -> list[str]:
    """Return digests of all that the activations entering each block follow from, and those leaving the last.

    That is the settings, ``config.json``, the tensors outside the blocks, and all blocks before; and how
    many threads there are, since sums by two of them are other sums in the last bit.
    """
    threads, checkpoint = torch.get_num_threads(), decoder.checkpoint
    blocks = [decoder.stored(number) for number in range(decoder.blocks)]
    within = {tensor.name for inside in blocks for tensor in inside}
    outside = [tensor for name, tensor in checkpoint.tensors.items() if whole or name not in within]
    first = {"settings": settings, "threads": threads, "config": checkpoint.config}
    chain = [digest_of(first, outside)]
    for inside in blocks:
        chain.append(digest_of({"before": chain[-1]}, inside))
    return chain


def digest_of(value: Any, tensors: Iterable[StoredTensor]) -> str:
    """Return a digest of a JSON value, and of names, forms and values of tensors."""
    digest = hashlib.sha256(json.dumps(value, sort_keys=True).encode())
    for tensor in tensors:
        digest.update(json.dumps([tensor.name, tensor.dtype, tensor.shape]).encode())
        digest.update(tensor_bytes(tensor.read()))
    return digest.hexdigest()
