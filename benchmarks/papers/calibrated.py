"""Walk over a model with the driver's calibration and quantise it with a method that is not the product's.

Each decoder block reads what the quantised blocks before it leave, stage by stage, as in
:mod:`ternhw_quant.runs.calibration`. A method gives dequantised weights and counts the bits that its own
storage would take. Nothing is packed, and no artefact is written.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import ClassVar

import torch
from torch import Tensor

from ternhw_quant.methods.hessian import Hessian
from ternhw_quant.runs.activations import Activations, batches
from ternhw_quant.runs.blockwise import decoder_for
from ternhw_quant.runs.calibration import CalibratedBlock, Side
from ternhw_quant.runs.observation import inputs
from ternhw_quant.storage.checkpoint import open_checkpoint
from ternhw_quant.texts import Windows

#: Tokens of the sample that a method gets where sums of products do not suffice.
SAMPLE = 8192


@dataclass(frozen=True, eq=False)
class Stored:
    """A quantised weight.

    Attributes
    ----------
    values : float64, shape (out_features, in_features)
        What the stored numbers stand for.
    bits : float
        What is stored for it: codes, scales, masks and all else.
    """

    values: Tensor
    bits: float


@dataclass(frozen=True, eq=False)
class Stage:
    """Layers that read the same input.

    Attributes
    ----------
    weights : mapping of str to float64 tensor, shape (out_features, in_features)
        By the name of the layer.
    hessian : Hessian
        Of their inputs.
    sample : callable
        Returns about `SAMPLE` of these inputs, float32 (tokens, in_features).
    grouped_queries : bool
        Whether several heads of the attention share keys and values.
    """

    weights: Mapping[str, Tensor]
    hessian: Hessian
    sample: Callable[[], Tensor]
    grouped_queries: bool


@dataclass(frozen=True)
class System(ABC):
    """A method of a paper.

    Attributes
    ----------
    changed : str
        What differs from the paper or its code.
    teacher : bool
        Whether it needs what leaves the blocks of the full-precision model.
    """

    changed: ClassVar[str]
    teacher: ClassVar[bool] = False

    @abstractmethod
    def quantize(self, block: CalibratedBlock, target: Activations | None) -> dict[str, Stored]:
        """Quantise the layers of a block and put the quantised weights into it.

        Parameters
        ----------
        block : CalibratedBlock
        target : Activations or None
            What leaves the same block of the full-precision model, for a method with a teacher.
        """


@dataclass(frozen=True)
class ByStage(System):
    """A method that needs only the inputs of each layer."""

    def quantize(self, block: CalibratedBlock, target: Activations | None) -> dict[str, Stored]:
        found: dict[str, Stored] = {}
        config = block.decoder.checkpoint.config
        heads = config["num_attention_heads"]
        for names in block.stages:
            weights = {name: block.linear(name).weight.detach().double() for name in names}
            hessian = block.hessian(names)
            stage = Stage(
                weights=weights,
                hessian=hessian,
                sample=lambda layer=names[0]: sampled(block, layer),
                grouped_queries=config.get("num_key_value_heads", heads) != heads,
            )
            for name, stored in self.stage(stage).items():
                found[name] = stored
                block.replace(name, stored.values)
        return found

    def stage(self, stage: Stage) -> dict[str, Stored]:
        return {name: self.matrix(weight, stage) for name, weight in stage.weights.items()}

    def matrix(self, weight: Tensor, stage: Stage) -> Stored:
        """Quantise one weight."""
        raise NotImplementedError


def sampled(block: CalibratedBlock, layer: str) -> Tensor:
    """Return inputs of `layer` from batches of all lengths, float32 (tokens, in_features)."""
    tokens = sum(int(batch.real.sum()) for batch in block.batch_of)
    side, every = block.quantised, max(1, tokens // SAMPLE)
    found = []
    for index in range(0, len(block.batch_of), every):
        seen = inputs(
            block.decoder, side.module, block.number, side.entering[index], [layer], known=side.known(index)
        )
        found.append(seen[layer][block.batch_of[index].real])
    return torch.cat(found)


def quantized(folder: Path, windows: Windows, system: System) -> dict[str, Stored]:
    """Return the quantised weights of all linear layers of the decoder, by name."""
    decoder = decoder_for(open_checkpoint(folder), windows, device="cpu", dtype=torch.float32)
    batch_of, stored = batches(windows), {}
    with TemporaryDirectory() as scratch:

        def entering(side: str, number: int) -> Activations:
            path = Path(scratch) / f"{side}-{number}"
            return Activations(path, batch_of, hidden_size=decoder.hidden_size, dtype=decoder.dtype)

        sides = ("quantised", "teacher") if system.teacher else ("quantised",)
        for side in sides:
            entering(side, 0).write(decoder.embedded(batch_of))
        for number in range(decoder.blocks):
            blocks = {
                side: CalibratedBlock(
                    decoder=decoder,
                    number=number,
                    batch_of=batch_of,
                    quantised=Side(module=decoder.block(number), entering=entering(side, number)),
                )
                for side in sides
            }
            leaving = {side: entering(side, number + 1) for side in sides}
            for side in reversed(sides):  # The teacher first.
                if side == "quantised":
                    stored |= system.quantize(blocks[side], leaving.get("teacher"))
                leaving[side].write(blocks[side].leaving(blocks[side].quantised))
                blocks[side].quantised.drop()
                blocks[side].quantised.entering.path.unlink()
    return stored
