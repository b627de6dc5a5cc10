"""How much each token of the calibration text counts for the loss of the model, layer by layer.

An error at the output of a layer changes the loss the more, the larger the loss's gradient is there. So the
squared gradients say which tokens a layer should get right. For the experts of a mixture they are those at
the mixture's output. They come from one backward pass of the
full-precision model. It goes block by block: what enters each block is in a file, from which the block runs
again when the gradient of what leaves it is known (gradient checkpointing, arXiv:1604.06174). So memory holds
one block and the activations of one batch.

The same pass gives the output Hessians of linear layers, whose blocks are in a file for each decoder block.
Memory holds those of one decoder block. The experts of a mixture have none.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

import torch
from torch import Tensor, nn

from ternhw_quant.errors import InputError
from ternhw_quant.methods.feedback import OutputHessian
from ternhw_quant.runs.activations import Activations, Batch
from ternhw_quant.runs.decoder import Decoder
from ternhw_quant.runs.observation import watching
from ternhw_quant.storage.tensors import StoredTensor, TensorFile, in_memory, write_tensors

#: Bounds of what a token counts, where the mean of all is 1: no token is ignored, and none decides alone.
_LEAST, _MOST = 0.05, 20.0


class Importance:
    """Squared gradients of the loss for each token, in a file.

    Parameters
    ----------
    squares : Activations
        For each name, the sum of the squares at its output.
    names : sequence of str
        As of :func:`names_of`.
    batch_of : sequence of Batch
    """

    def __init__(self, squares: Activations, names: Sequence[str], batch_of: Sequence[Batch]) -> None:
        self._squares, self._batch_of = squares, batch_of
        self._place = {name: place for place, name in enumerate(names)}
        self._means: dict[tuple[int, ...], float] = {}

    def of(self, names: Sequence[str], batch: int) -> Tensor:
        """Return what each token counts for the outputs called `names` together, float32 (rows, width)."""
        places = tuple(self._place[name] for name in names)
        if places not in self._means:
            total = sum(
                float(self._squares[index][batch.real][:, list(places)].double().sum())
                for index, batch in enumerate(self._batch_of)
            )
            self._means[places] = total / sum(int(batch.real.sum()) for batch in self._batch_of)
        squares = self._squares[batch][..., list(places)].sum(-1)
        return (squares / (self._means[places] or 1.0)).clamp(_LEAST, _MOST)


def names_of(decoder: Decoder) -> list[str]:
    """Return what `Importance` has squares of: the linear layers and mixtures of all blocks."""
    return [part for number in range(decoder.blocks) for part in decoder.parts(number)]


def outputs_file(folder: Path, number: int) -> Path:
    """Return where the output Hessians of a decoder block are."""
    return folder / f"outputs-{number:05d}.safetensors"


def stored_outputs(path: Path) -> dict[str, list[StoredTensor]]:
    """Return the blocks of the output Hessians of a decoder block by layer, float32."""
    found: dict[str, list[StoredTensor]] = {}
    for name, tensor in TensorFile(path, error=InputError).tensors.items():
        found.setdefault(name.rpartition("/")[0], []).append(tensor)
    return found


def measure(
    decoder: Decoder,
    batch_of: Sequence[Batch],
    folder: Path,
    out: Activations,
    *,
    rows: int = 0,
) -> None:
    """Write squared gradients to `out`, one for each of `names_of`; files for the pass are in `folder`.

    With `rows` the output Hessians, in blocks of at most so many rows, are written beside `out`.
    """
    size, dtype = decoder.hidden_size, decoder.dtype
    entering = [
        Activations(folder / f"entering-{number:05d}", batch_of, hidden_size=size, dtype=dtype)
        for number in range(decoder.blocks + 1)
    ]
    entering[0].write(decoder.embedded(batch_of))
    for number in range(decoder.blocks):
        block = decoder.block(number)
        entering[number + 1].write(
            decoder.run(block, number, entering[number][index]) for index in range(len(batch_of))
        )
    _put_loss_gradients(decoder, batch_of, entering[-1])
    place = {name: index for index, name in enumerate(names_of(decoder))}
    for number in reversed(range(decoder.blocks)):
        block, gradients = decoder.block(number), entering[number + 1]
        names = decoder.parts(number)
        columns = [place[name] for name in names]
        outputs = _no_outputs(decoder, names, rows) if rows else {}
        for index, batch in enumerate(batch_of):
            gradient = gradients[index].to(decoder.device)
            own = _output_gradients(decoder, block, number, entering[number][index], gradient)
            entering[number][index].copy_(own.pop())
            squares = [each.float().square().sum(-1).reshape(gradient.shape[:-1]) for each in own]
            out[index][..., columns] = torch.stack(squares, dim=-1).cpu()
            real = batch.real.flatten().to(decoder.device)
            for name, each in zip(names, own, strict=True):
                if name in outputs:
                    outputs[name].add(each.reshape(-1, each.shape[-1])[real])
        if rows:
            _write_outputs(outputs_file(out.path.parent, number), outputs)
        gradients.path.unlink()
    entering[0].path.unlink()


def _no_outputs(decoder: Decoder, names: Sequence[str], rows: int) -> dict[str, OutputHessian]:
    """Return the output Hessians of those of `names` that are linear layers, before the first gradient."""
    tensors = decoder.checkpoint.tensors
    layers = [name for name in names if not decoder.is_mixture(name)]
    return {
        name: OutputHessian(tensors[f"{name}.weight"].shape[0], rows, device=decoder.device)
        for name in layers
    }


def _write_outputs(path: Path, outputs: Mapping[str, OutputHessian]) -> None:
    parts = [
        in_memory(f"{name}/{index:05d}", block.float().cpu())
        for name, hessian in outputs.items()
        for index, block in enumerate(hessian.blocks)
    ]
    write_tensors(path, parts, {})


def _put_loss_gradients(decoder: Decoder, batch_of: Sequence[Batch], leaving: Activations) -> None:
    """Replace what leaves the last block by the gradients of the loss with respect to it."""
    loss_of = decoder.loss()
    for index, batch in enumerate(batch_of):
        hidden = leaving[index].to(decoder.device, copy=True).requires_grad_(True)
        loss = loss_of(hidden, batch.ids.to(decoder.device), batch.real.to(decoder.device))
        (gradient,) = torch.autograd.grad(loss, hidden)
        leaving[index].copy_(gradient)


def _output_gradients(
    decoder: Decoder, block: nn.Module, number: int, hidden: Tensor, gradient: Tensor
) -> list[Tensor]:
    """Return the gradients at the outputs of the block's parts, and last that of what enters it."""
    hidden = hidden.to(decoder.device, copy=True).requires_grad_(True)
    outputs: dict[str, Tensor] = {}
    with watching(decoder, block, number, outputs):
        left = decoder.run_for_gradients(block, number, hidden)
    names = decoder.parts(number)
    return list(torch.autograd.grad(left, [*(outputs[name] for name in names), hidden], gradient))
