"""Planes by layer under a budget of bits: how much each number of planes costs the loss, and what to choose.

Each layer is quantised alone, with each number of planes that it may have, while all others are in full
precision, and the loss of the model on a part of the calibration text is measured. The rises of the loss are
taken as independent of each other: their sum is what :meth:`Choice.best` minimises.

Decoder blocks are loaded one at a time. What leaves a block with one layer quantised goes through all later
blocks, for all its layers together; so memory holds one block, the disk as many streams of activations as
a block has layers times numbers of planes. The losses of each block are a file, and a stopped run resumes
with its block.
"""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from ternhw_quant.errors import InputError
from ternhw_quant.files import write_json
from ternhw_quant.methods.method import Method
from ternhw_quant.runs.activations import Activations, Batch, batches
from ternhw_quant.runs.blockwise import decoder_for, digest_of
from ternhw_quant.runs.calibration import CalibratedBlock, Side
from ternhw_quant.runs.decoder import Decoder
from ternhw_quant.runs.planes import weight_bytes
from ternhw_quant.runs.tasks import ALGORITHM_VERSION, Run, Task, result
from ternhw_quant.storage.checkpoint import Checkpoint
from ternhw_quant.storage.tensors import read_json
from ternhw_quant.texts import Windows
from ternhw_quant.weights.sizes import Storage

#: Tokens of the calibration text that the losses are measured on, at least if there are so many.
_TOKENS = 8192

#: A layer that is quantised alone, and its planes.
_Variant = tuple[str, int]

#: By layer and number of planes: what the loss of the model rises by where this layer alone is quantised.
Losses = Mapping[str, Mapping[int, float]]


@dataclass(frozen=True, kw_only=True)
class Choice:
    """The numbers of planes that layers may have under a budget.

    Attributes
    ----------
    checkpoint : Checkpoint
    method : Method
        Of the layers; they take its `plane_choices`.
    packing : "base3", "2bit" or "dense"
    fixed : mapping of str to int
        Planes of layers for which there is no choice, by name.
    bits_budget : float
        Most bits per weight over all layers, as stored.

    Raises
    ------
    InputError
        If fewer bits than the least that layers take are asked for.
    """

    checkpoint: Checkpoint
    method: Method
    packing: Storage
    fixed: Mapping[str, int]
    bits_budget: float

    def __post_init__(self) -> None:
        if not self.bits_budget * self.elements >= 8 * self.least_bytes or math.isinf(self.bits_budget):
            # Rounded so that what the message names can be met.
            least = math.ceil(8000 * self.least_bytes / self.elements) / 1000
            most = math.ceil(8000 * self.most_bytes / self.elements) / 1000
            rule = f"Bits budget must be from {least:.3f} to {most:.3f} bits per weight"
            raise InputError(f"{rule} for this model and method, not {self.bits_budget:g}", "bits_budget")

    @cached_property
    def bytes(self) -> dict[str, dict[int, int]]:
        """What an artefact stores for each layer with each of its numbers of planes."""
        found = {}
        for layer in self.checkpoint.linears:
            stored = self.checkpoint.tensors[f"{layer}.weight"]
            choices = (self.fixed[layer],) if layer in self.fixed else self.method.plane_choices
            found[layer] = {
                planes: weight_bytes(self.method.with_planes(planes), stored, self.packing)
                for planes in choices
            }
        return found

    @property
    def elements(self) -> int:
        """Weights of all layers."""
        return sum(self.checkpoint.tensors[f"{name}.weight"].elements for name in self.checkpoint.linears)

    @property
    def budget_bytes(self) -> int:
        """Most bytes that the layers may take together."""
        return math.floor(self.bits_budget * self.elements / 8)

    @property
    def least_bytes(self) -> int:
        """Bytes of the layers where each has the fewest planes."""
        return sum(min(sizes.values()) for sizes in self.bytes.values())

    @property
    def most_bytes(self) -> int:
        """Bytes of the layers where each has the most planes."""
        return sum(max(sizes.values()) for sizes in self.bytes.values())

    def best(self, losses: Losses) -> dict[str, int]:
        """Return the planes of each layer, by name, of the least sum of `losses` within the budget.

        It is exact: of the ways to choose for the first layers, those stay that no other one equals or beats
        both in bytes and in loss. Of equal sums that of fewer bytes is taken.
        """
        sizes, sums = np.zeros(1, dtype=np.int64), np.zeros(1)
        steps = []
        rest = self.least_bytes
        for layer, options in self.bytes.items():
            rest -= min(options.values())
            choices = list(options)
            lost = losses.get(layer, dict.fromkeys(choices, 0.0))
            all_sizes = np.concatenate([sizes + options[planes] for planes in choices])
            all_sums = np.concatenate([sums + lost[planes] for planes in choices])
            kept = _undominated(all_sizes, all_sums)
            kept = kept[all_sizes[kept] + rest <= self.budget_bytes]
            steps.append((layer, choices, kept // len(sizes), kept % len(sizes)))
            sizes, sums = all_sizes[kept], all_sums[kept]
        place, found = len(sizes) - 1, dict[str, int]()
        for layer, choices, chosen, before in reversed(steps):
            found[layer] = choices[chosen[place]]
            place = before[place]
        return {layer: found[layer] for layer in self.bytes}


def _undominated(sizes: npt.NDArray[np.int64], sums: npt.NDArray[np.float64]) -> npt.NDArray[np.int64]:
    """Return the places, by rising size, whose sum is below that of all before."""
    order = np.lexsort((sums, sizes))
    least = np.minimum.accumulate(sums[order])
    first = np.ones(len(order), dtype=bool)
    first[1:] = sums[order][1:] < least[:-1]
    return order[first]


def planes_in_budget(
    choice: Choice,
    windows: Windows,
    tasks: Sequence[Task],
    *,
    dtype: torch.dtype,
    run: Run,
    on_progress: Callable[[int, int], None] = lambda done, total: None,
) -> dict[str, int]:
    """Return the planes of each layer, by name, that cost the model's loss least within the budget.

    Parameters
    ----------
    choice : Choice
    windows : Windows
        The calibration text, of which a part is read.
    tasks : sequence of Task
        One for each linear layer, with the method's own number of planes.
    dtype : torch.dtype
        What blocks compute in; they run on the device of the tasks.
    run : callable
        Does tasks.
    on_progress : callable
        Called with the weights of the layers that are measured, and of all.

    Raises
    ------
    CheckpointError
        If the model cannot be run block by block.
    InputError
        If a token of `windows` is not in the model's vocabulary.
    """
    decoder = decoder_for(choice.checkpoint, windows, device=tasks[0].device, dtype=dtype)
    read = {"origin": tasks[0].origin, "algorithm": ALGORITHM_VERSION, "threads": torch.get_num_threads()}
    digest = digest_of(read | {"config": choice.checkpoint.config}, choice.checkpoint.tensors.values())
    measuring = _Measuring(
        decoder=decoder,
        batch_of=_part_of(batches(windows)),
        tasks={task.layer: task for task in tasks},
        choices={layer: list(sizes) for layer, sizes in choice.bytes.items() if len(sizes) > 1},
        folder=tasks[0].part.parent / f"budget-{digest[:16]}",
        run=run,
    )
    losses: dict[str, dict[int, float]] = {}
    for number in range(decoder.blocks):
        on_progress(sum(measuring.tasks[layer].stored.elements for layer in losses), choice.elements)
        losses |= measuring.losses_of(number)
    return choice.best(losses)


def _part_of(all_batches: Sequence[Batch]) -> list[Batch]:
    """Return every n-th batch: texts of all lengths, of `_TOKENS` tokens or somewhat more."""
    tokens = sum(int(batch.real.sum()) for batch in all_batches)
    return list(all_batches[:: max(1, tokens // _TOKENS)])


@dataclass(frozen=True, kw_only=True, eq=False)
class _Measuring:
    """Measures what the loss rises by where one layer alone is quantised.

    Attributes
    ----------
    decoder : Decoder
    batch_of : sequence of Batch
        The text.
    tasks : mapping of str to Task
        By layer.
    choices : mapping of str to list of int
        Numbers of planes of the layers that have a choice, by name.
    folder : Path
        For what outlives the process.
    run : callable
    """

    decoder: Decoder
    batch_of: Sequence[Batch]
    tasks: Mapping[str, Task]
    choices: Mapping[str, Sequence[int]]
    folder: Path
    run: Run

    def losses_of(self, number: int) -> dict[str, dict[int, float]]:
        """Return the rises of the loss for the layers of a block; measured once."""
        path = self.folder / f"losses-{number:05d}.json"
        if not path.exists():
            self.folder.mkdir(parents=True, exist_ok=True)
            with TemporaryDirectory(dir=self.folder) as work:
                write_json(path, self._measured(number, Path(work)))
        found = read_json(path, error=InputError)
        return {layer: {int(planes): rise for planes, rise in of.items()} for layer, of in found.items()}

    @cached_property
    def _loss(self) -> float:
        """The loss of the full-precision model, in nats per token."""
        with TemporaryDirectory(dir=self.folder) as work:
            leaving = self._stream(Path(work) / "leaving")
            leaving.write(iter(self._entering(self.decoder.blocks)[index] for index in self._indices))
            return self._loss_of(leaving)

    @property
    def _indices(self) -> range:
        return range(len(self.batch_of))

    def _stream(self, path: Path, *, new: bool = True) -> Activations:
        size, dtype = self.decoder.hidden_size, self.decoder.dtype
        return Activations(path, self.batch_of, hidden_size=size, dtype=dtype, new=new)

    def _entering(self, number: int) -> Activations:
        """Return what enters a block of the full-precision model, or leaves the last one."""
        path = self.folder / f"entering-{number:05d}"
        if not path.exists():
            partial = path.with_name(path.name + ".tmp")
            self._stream(partial).write(self._states_entering(number))
            partial.replace(path)
        return self._stream(path, new=False)

    def _states_entering(self, number: int) -> Iterator[Tensor]:
        if number == 0:
            yield from self.decoder.embedded(self.batch_of)
            return
        before, block = self._entering(number - 1), self.decoder.block(number - 1)
        for index in self._indices:
            yield self.decoder.run(block, number - 1, before[index])

    def _measured(self, number: int, work: Path) -> dict[str, dict[int, float]]:
        streams = self._leaving(number, work)
        for later in range(number + 1, self.decoder.blocks):
            block = self.decoder.block(later)
            for stream in streams.values():
                for index in self._indices:
                    stream[index].copy_(self.decoder.run(block, later, stream[index]))
        rises: dict[str, dict[int, float]] = {}
        for (layer, planes), stream in streams.items():
            rises.setdefault(layer, {})[planes] = self._loss_of(stream) - self._loss
        return rises

    def _leaving(self, number: int, work: Path) -> dict[_Variant, Activations]:
        """Return what leaves a block with one of its layers quantised, for each of its variants."""
        entering = self._entering(number)
        side = Side(module=self.decoder.block(number), entering=entering)
        block = CalibratedBlock(decoder=self.decoder, number=number, batch_of=self.batch_of, quantised=side)
        streams = {}
        for layer, planes, weight in self._quantised(block, work):
            own = block.linear(layer).weight
            block.replace(layer, weight)
            stream = streams[layer, planes] = self._stream(work / f"{layer}-{planes}")
            for index in self._indices:
                stream[index].copy_(self.decoder.run(side.module, number, entering[index]))
            block.linear(layer).weight = nn.Parameter(own, requires_grad=False)
        side.drop()
        return streams

    def _quantised(self, block: CalibratedBlock, work: Path) -> Iterator[tuple[str, int, Tensor]]:
        """Yield the layers of a block with each of their numbers of planes, and the weight."""
        for stage in block.stages:
            layers = [layer for layer in stage if layer in self.choices]
            tasks = [self._task(layer, planes, work) for layer in layers for planes in self.choices[layer]]
            if not tasks:
                continue
            hessians = block.hessians(stage) if tasks[0].method.calibrated else {}
            for _ in self.run([replace(task, hessian=hessians.get(task.layer)) for task in tasks]):
                pass
            for task in tasks:
                yield task.layer, task.quantization.planes, result(task).dequantize()

    def _task(self, layer: str, planes: int, work: Path) -> Task:
        task = self.tasks[layer]
        # Of the other steps each needs the layers before to be quantised, or the whole block.
        method = replace(
            task.method.with_planes(planes),
            asymmetric=0.0,
            residual=0.0,
            target="exact",
            learned_rounding=0,
            loss_aware=False,
            output_feedback=0,
        )
        tied = task.quantization.tied and planes > 1
        return replace(
            task,
            method=method,
            quantization=replace(task.quantization, planes=planes, tied=tied),
            origin=f"{task.origin}, {planes} planes alone",
            part=work / f"{layer}-{planes}.safetensors",
        )

    def _loss_of(self, leaving: Activations) -> float:
        """Return the loss, in nats per token, of what leaves the last block."""
        loss_of, device = self.decoder.loss(), self.decoder.device
        total = torch.zeros((), dtype=torch.float64)
        with torch.no_grad():
            for index, batch in enumerate(self.batch_of):
                hidden = leaving[index].to(device)
                total += loss_of(hidden, batch.ids.to(device), batch.real.to(device)).double().cpu()
        return float(total) / sum(int(batch.real[:, 1:].sum()) for batch in self.batch_of)
