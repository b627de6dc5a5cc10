"""Learned rounding of a decoder block: its layers move until it leaves what the full-precision one leaves."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from random import Random

import torch
from torch import Tensor

from ternhw_quant.methods.latents import TunableLinear
from ternhw_quant.methods.learned import learn
from ternhw_quant.runs.activations import Activations, Batch
from ternhw_quant.runs.calibration import CalibratedBlock
from ternhw_quant.weights.assembly import canonical
from ternhw_quant.weights.matrix import TernaryMatrix
from ternhw_quant.weights.sizes import ScaleForm

#: Bounds the memory of a step: tokens whose activations are kept for the gradients, padding included.
_TOKENS_PER_STEP = 1024


def learned_layers(
    block: CalibratedBlock,
    matrices: Mapping[str, TernaryMatrix],
    targets: Activations,
    *,
    scales: ScaleForm,
    steps: int,
    seed: int,
) -> dict[str, TernaryMatrix]:
    """Return the layers of a block after learned rounding, as an artefact can store them exactly.

    The loss is the squared difference between what leaves the block and `targets`, relative to the square of
    `targets`, in the mean over the tokens of the calibration text; a step takes a few rows. It is relative
    because the next layers read the residual stream normalised, and the first token of a row can be much
    larger than all others. Layers that give no lower loss on the whole text than `matrices` are not used:
    then `matrices` are returned.

    Parameters
    ----------
    block : CalibratedBlock
        All of its layers are quantised.
    matrices : mapping of str to TernaryMatrix
        These layers.
    targets : Activations
        What leaves the block of the full-precision model.
    scales : "float16", "u8", "u6" or "u4"
        How scales and offsets are stored.
    steps : int
    seed : int
        Of the order of the rows.
    """
    text = _Text(block, targets)
    order = parts_in_turn(block.batch_of, f"{seed}, block {block.number}")
    with _movable(block, matrices, scales) as layers:
        before = text.mean_loss()
        learn(list(layers.values()), lambda _step: text.loss(*next(order)), steps=steps)
        if text.mean_loss() >= before:
            return dict(matrices)
        return {layer: canonical(linear.matrix()) for layer, linear in layers.items()}


class _Text:
    """What a block should give on the calibration text, and how far from that it is."""

    def __init__(self, block: CalibratedBlock, targets: Activations) -> None:
        self._block, self._targets = block, targets

    def loss(self, batch: int, rows: slice) -> Tensor:
        """Return the loss of some rows of a batch, for gradients."""
        block = self._block
        width = int(block.batch_of[batch].real[rows].any(0).sum())
        hidden = block.quantised.entering[batch][rows, :width]
        left = block.decoder.run_for_gradients(block.quantised.module, block.number, hidden)
        return self._lacking(left, batch, rows).mean()

    def mean_loss(self) -> float:
        """Return the loss of the whole text."""
        block, total = self._block, 0.0
        for batch in range(len(block.batch_of)):
            hidden = block.quantised.entering[batch]
            left = block.decoder.run(block.quantised.module, block.number, hidden)
            total += float(self._lacking(left, batch, slice(None)).double().sum())
        return total / sum(int(batch.real.sum()) for batch in block.batch_of)

    def _lacking(self, left: Tensor, batch: int, rows: slice) -> Tensor:
        """Return the relative squared difference at each token of some rows, float32 (tokens,)."""
        block, width = self._block, left.shape[1]
        real = block.batch_of[batch].real[rows, :width].to(left.device)
        target = self._targets[batch][rows, :width].to(left.device)[real].float()
        squares = target.square().mean(-1)
        return (left[real].float() - target).square().mean(-1) / torch.where(squares > 0, squares, 1)


@contextmanager
def _movable(
    block: CalibratedBlock, matrices: Mapping[str, TernaryMatrix], scales: ScaleForm
) -> Iterator[dict[str, TunableLinear]]:
    """Give the block layers that can move."""
    device, before = block.decoder.device, {layer: block.linear(layer) for layer in matrices}
    layers = {
        layer: TunableLinear(matrix, before[layer].bias, moves_trits=True, stored=scales).to(device)
        for layer, matrix in matrices.items()
    }
    try:
        for layer, movable in layers.items():
            block.put(layer, movable)
        yield layers
    finally:
        for layer, linear in before.items():
            block.put(layer, linear)


def parts_in_turn(batch_of: Sequence[Batch], seed: str) -> Iterator[tuple[int, slice]]:
    """Yield rows of one batch, as many as a step may have, without end: each once before any comes again.

    A step has at most 1024 tokens with its padding, or one row. `seed` decides the order.
    """
    parts = []
    for index, batch in enumerate(batch_of):
        rows, width = batch.ids.shape
        count = max(1, _TOKENS_PER_STEP // width)
        parts += [(index, slice(first, first + count)) for first in range(0, rows, count)]
    epoch = 0
    while True:
        order = list(parts)
        Random(f"{seed}, epoch {epoch}").shuffle(order)
        yield from order
        epoch += 1
