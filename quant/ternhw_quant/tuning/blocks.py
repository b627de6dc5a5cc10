"""Distilled tuning block by block, for models that do not fit in memory.

A decoder block is tuned so that, given what the tuned blocks before it make of a text, it leaves what the
teacher's block leaves. Memory holds one block with its gradients and moments; activations are on the disk.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from random import Random

import torch
from torch import Tensor, nn

from ternhw_quant.errors import InputError
from ternhw_quant.files import write_json
from ternhw_quant.models.loading import load_model
from ternhw_quant.models.structure import open_model
from ternhw_quant.runs.activations import Activations, Batch
from ternhw_quant.runs.decoder import Decoder
from ternhw_quant.storage.codec import decode, encode
from ternhw_quant.storage.tensors import TensorFile, in_memory, read_json, write_tensors
from ternhw_quant.tuning.descent import Course, batches_of_rows, descend, stored_float32
from ternhw_quant.tuning.distillation import padded
from ternhw_quant.tuning.settings import Run, Tuned, digest, text_and_samples
from ternhw_quant.tuning.student import Student, check_layers
from ternhw_quant.weights.matrix import TernaryMatrix


def tune_blocks(run: Run) -> Tuned:
    """Tune one decoder block after another, each against the output of the teacher's block."""
    if run.tuning.teacher_samples:
        rows = text_and_samples(run, *load_model(run.teacher))
    else:
        rows = text_and_samples(run, None, None)
    decoder = Decoder(open_model(run.teacher), device=run.device, dtype=torch.float32)
    placed = {name for number in range(decoder.blocks) for name in decoder.sources(number).values()}
    check_layers(placed, run.artifact, decoder.model)
    work = _Work(run, decoder, rows)
    courses = [work.tune_block(number) for number in range(work.begin(), work.decoder.blocks)]
    gains: dict[str, Tensor] = {}
    seconds = cpu_seconds = 0.0
    steps = 0
    for number in range(work.decoder.blocks):
        file = TensorFile(work.part(number), error=InputError)
        seconds += float(file.metadata["seconds"])
        cpu_seconds += float(file.metadata["cpu_seconds"])
        steps += int(file.metadata["steps"])
        gains |= {name: tensor.read() for name, tensor in file.tensors.items() if tensor.dtype == "F32"}
    return Tuned(
        layers=_Layers(work),
        gains=gains,
        rows=len(rows),
        tokens=sum(map(len, rows)),
        losses=courses[-1].losses,
        steps=steps,
        seconds=seconds,
        cpu_seconds=cpu_seconds,
    )


class _Work:
    """A run by blocks: what enters the next block, of the teacher and of the student, lies in files.

    The files of a block are deleted only when those of the next block are complete and recorded. So a
    stopped run resumes with the block it was in.
    """

    def __init__(self, run: Run, decoder: Decoder, rows: Sequence[Sequence[int]]) -> None:
        self.run, self.decoder = run, decoder
        self.fingerprint = digest(run=run.fingerprint(), rows=rows)
        self._marker = run.parts / "block.json"
        lengths = [len(row) for row in rows]
        together = batches_of_rows(
            lengths, tokens_per_batch=run.tuning.tokens_per_step, epochs=1, seed=run.tuning.seed
        )
        self._batches = [_batch([rows[row] for row in batch]) for batch in together]

    def part(self, number: int) -> Path:
        """Return the file of a tuned block."""
        return self.run.parts / f"block-{number:05d}.safetensors"

    def begin(self) -> int:
        """Return the block to resume with; for the first one, write its input."""
        begun = read_json(self._marker, error=InputError) if self._marker.exists() else {}
        if begun.get("fingerprint") == self.fingerprint:
            return int(begun["block"])
        for side in ("teacher", "student"):
            self._entering(side, 0).write(self.decoder.embedded(self._batches))
        self._mark(0)
        return 0

    def tune_block(self, number: int) -> Course:
        """Tune a block, write it, and then what enters the next one."""
        teacher, targets = self.decoder.block(number), self._entering("teacher", number + 1)
        entering = self._entering("teacher", number)
        targets.write(self._leaving(teacher, number, entering))
        del teacher
        student = Student(
            self.decoder.block(number),
            self.run.artifact,
            moves_trits=self.run.tuning.moves_trits,
            names=self.decoder.sources(number),
        )
        state = self.run.parts / "state.safetensors"
        course = self._descend(student, number, targets, state)
        self._write(student, number, course)
        inputs = self._entering("student", number)
        self._entering("student", number + 1).write(self._leaving(student.model, number, inputs))
        if number + 1 < self.decoder.blocks:
            self._mark(number + 1)
        return course

    def layer(self, name: str) -> TernaryMatrix:
        """Return a layer of a tuned block."""
        number = self.decoder.number_of(name)
        stored = TensorFile(self.part(number), error=InputError).tensors
        tensors = {part: tensor.read() for part, tensor in stored.items() if part.startswith(f"{name}.")}
        matrix = decode(name, tensors, self.run.artifact.quantization.of(name))
        assert isinstance(matrix, TernaryMatrix)
        return matrix

    def _descend(self, student: Student, number: int, targets: Activations, state: Path) -> Course:
        tuning, blocks = self.run.tuning, self.decoder.blocks
        entering = self._entering("student", number)
        steps = _in_random_order(len(self._batches), tuning.epochs, tuning.seed)
        scale = sum(
            float(targets[index][batch.real].square().sum()) for index, batch in enumerate(self._batches)
        )
        scale /= sum(int(batch.real.sum()) for batch in self._batches)

        def loss_of(batch: Sequence[int]) -> Tensor:
            (index,) = batch
            real = self._batches[index].real.to(self.run.device)
            hidden = entering[index].to(self.run.device)
            left = self.decoder.run_for_gradients(student.model, number, hidden)[real]
            return (left - targets[index].to(self.run.device)[real]).square().sum(1).mean() / scale

        return descend(
            [*student.tunables(scale_rate=tuning.scale_rate, latent_rate=tuning.latent_rate)],
            steps,
            loss_of,
            state=state,
            fingerprint=f"{self.fingerprint}, block {number}",
            on_step=lambda step: self.run.on_progress(
                "Tuning", number * len(steps) + step, blocks * len(steps)
            ),
        )

    def _write(self, student: Student, number: int, course: Course) -> None:
        quantization = self.run.artifact.quantization
        tensors = [
            in_memory(part, tensor)
            for name, matrix in student.layers().items()
            for part, tensor in encode(name, matrix, quantization.packing, quantization.scales).items()
        ]
        tensors += [stored_float32(name, gain) for name, gain in student.gains().items()]
        metadata = {
            "seconds": repr(course.seconds),
            "cpu_seconds": repr(course.cpu_seconds),
            "steps": str(len(course.losses)),
        }
        write_tensors(self.part(number), tensors, metadata)

    def _entering(self, side: str, number: int) -> Activations:
        """Return the file with the input of a block; delete that of the block two before."""
        path = self.run.parts / f"{side}-{number % 2}.activations"
        return Activations(
            path, self._batches, hidden_size=self.decoder.hidden_size, dtype=self.decoder.dtype
        )

    def _leaving(self, block: nn.Module, number: int, entering: Activations) -> Iterator[Tensor]:
        for index in range(len(self._batches)):
            yield self.decoder.run(block, number, entering[index])

    def _mark(self, number: int) -> None:
        write_json(self._marker, {"fingerprint": self.fingerprint, "block": number})


class _Layers(Mapping[str, TernaryMatrix]):
    """The layers of all tuned blocks, each read when asked for."""

    def __init__(self, work: _Work) -> None:
        self._work = work

    def __getitem__(self, name: str) -> TernaryMatrix:
        return self._work.layer(name)

    def __iter__(self) -> Iterator[str]:
        return iter(self._work.run.artifact.layers)

    def __len__(self) -> int:
        return len(self._work.run.artifact.layers)


def _in_random_order(batches: int, epochs: int, seed: int) -> list[list[int]]:
    steps = []
    for epoch in range(epochs):
        order = list(range(batches))
        Random(f"{seed}, epoch {epoch}").shuffle(order)
        steps += [[index] for index in order]
    return steps


def _batch(rows: Sequence[Sequence[int]]) -> Batch:
    ids, real = padded(rows)
    return Batch(ids=ids, real=real)
