"""What a decoder block computes: its layers' inputs, outputs and tokens, seen by hooks while it runs."""

import inspect
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from typing import NamedTuple

import torch
from torch import Tensor, nn

from ternhw_quant.errors import CheckpointError
from ternhw_quant.models.experts import SeparateExperts
from ternhw_quant.runs.decoder import NOTHING, Decoder, Known, ReachedError
from ternhw_quant.runs.replay import Recorder, Shortcut

#: Most that what a layer adds to the residual stream may differ from its output times a factor.
_LINEAR = 0.01


class Routed(NamedTuple):
    """What enters the experts of a mixture, token by token of all rows.

    Attributes
    ----------
    inputs : floating point, shape (tokens, in_features)
    experts : int64, shape (tokens, k)
        The numbers of each token's experts.
    weights : floating point, shape (tokens, k)
        What their outputs are multiplied by.
    """

    inputs: Tensor
    experts: Tensor
    weights: Tensor


def inputs(
    decoder: Decoder,
    block: nn.Module,
    number: int,
    hidden: Tensor,
    names: Sequence[str],
    *,
    known: Known = NOTHING,
) -> dict[str, Tensor]:
    """Return the inputs of the parts `names` of `block`, by name in the order of their calls.

    Parts that read the same tensor have the same one here. The pass ends at the last of them.
    """
    seen: dict[str, Tensor] = {}
    read: list[tuple[Tensor, Tensor]] = []

    def keep(name: str) -> Callable[..., None]:
        def hook(_module: nn.Module, given: tuple[Tensor, ...], named: dict[str, Tensor]) -> None:
            inputs = next(iter((*given, *named.values())))
            same = [rows for other, rows in read if other is inputs]
            seen[name] = same[0] if same else _by_row(inputs, hidden, name)
            read.append((inputs, seen[name]))
            if len(seen) == len(names):
                raise ReachedError

        return hook

    layers = [(name, decoder.layer(block, number, name)) for name in names]
    handles = [layer.register_forward_pre_hook(keep(name), with_kwargs=True) for name, layer in layers]
    try:
        decoder.run(block, number, hidden, known=known)
    except ReachedError:
        return seen
    finally:
        for handle in handles:
            handle.remove()
    missed = next(name for name in names if name not in seen)
    raise CheckpointError(f"Linear layer must be run by its decoder block, and is not: {missed}")


def shortcuts(
    decoder: Decoder, block: nn.Module, number: int, hidden: Tensor, names: Sequence[str]
) -> dict[str, Shortcut]:
    """Return the submodules of `block` that end with one of the layers `names`, by layer.

    Parameters
    ----------
    names : sequence of str
        All linear layers of the block, in the order of their calls.
    """
    recorder = Recorder(block, [decoder.inside(number, name) for name in names])
    with recorder.recording():
        decoder.run(block, number, hidden)
    found = recorder.shortcuts()
    return {name: found[inside] for name in names if (inside := decoder.inside(number, name)) in found}


def watching(
    decoder: Decoder, block: nn.Module, number: int, outputs: dict[str, Tensor]
) -> AbstractContextManager[None]:
    """Put the outputs of the parts of `block` into `outputs` while it runs."""
    names = decoder.parts(number)
    return _outputs(decoder, block, number, {name: partial(outputs.setdefault, name) for name in names})


def residual_writers(
    decoder: Decoder, block: nn.Module, number: int, hidden: Tensor, names: Sequence[str]
) -> dict[str, float]:
    """Return which of the parts `names` of `block` add their output to the residual stream.

    A part is one of them if a change of its output, while those found behind it keep theirs, changes
    the output of the block by the same times a factor. A part whose output is normalised first is not.

    Parameters
    ----------
    hidden : floating point, shape (rows, width, hidden_size)
        What enters the block.
    names : sequence of str
        In the order of their calls.

    Returns
    -------
    dict of str to float
        The factors, in the order of the calls.
    """
    outputs: dict[str, Tensor] = {}
    with _outputs(decoder, block, number, {name: partial(outputs.setdefault, name) for name in names}):
        before = decoder.run(block, number, hidden).double()
    found: dict[str, float] = {}
    generator = torch.Generator().manual_seed(number)
    for name in reversed(names):
        if outputs[name].shape[-1] != before.shape[-1]:
            continue
        noise = torch.randn(before.shape, generator=generator, dtype=torch.float64).to(before)
        noise = (noise * before.square().mean().sqrt()).reshape(outputs[name].shape)
        changed = outputs[name] + noise.to(outputs[name])
        fixed = {each: outputs[each] for each in found} | {name: changed}
        with _outputs(decoder, block, number, {each: _constant(value) for each, value in fixed.items()}):
            change = decoder.run(block, number, hidden).double() - before
        given = (changed.double() - outputs[name].double()).reshape(before.shape)
        factor = float((change * given).sum() / given.square().sum())
        if (change - factor * given).norm() <= _LINEAR * change.norm() > 0:
            found[name] = factor
    return dict(reversed(found.items()))


def input_and_stream(
    decoder: Decoder,
    block: nn.Module,
    number: int,
    hidden: Tensor,
    name: str,
    *,
    silent: Sequence[str],
    known: Known = NOTHING,
) -> tuple[Tensor, Tensor]:
    """Return the input of the layer `name`, and the residual stream that its output is added to.

    Parameters
    ----------
    silent : sequence of str
        The layer, and those that write to the residual stream after it.
    """
    seen: list[Tensor] = []
    handle = decoder.layer(block, number, name).register_forward_pre_hook(
        lambda _module, given: seen.append(given[0])
    )
    try:
        stream = decoder.run(block, number, hidden, known=known, silent=silent)
    finally:
        handle.remove()
    return _by_row(seen[0], hidden, name), stream


def routed(
    decoder: Decoder,
    block: nn.Module,
    number: int,
    hidden: Tensor,
    mixture: str,
    *,
    silent: Sequence[str] | None = None,
    known: Known = NOTHING,
) -> tuple[Routed, Tensor | None]:
    """Return what enters a mixture, and the residual stream that its output is added to.

    Parameters
    ----------
    silent : sequence of str or None
        The mixture, and the parts that write to the residual stream after it. Without it the pass ends
        at the mixture, and there is no stream.
    """
    seen: list[Routed] = []

    def keep(_module: nn.Module, given: tuple[Tensor, ...], named: dict[str, Tensor]) -> None:
        bound = inspect.signature(SeparateExperts.forward).bind(None, *given, **named)
        seen.append(Routed(*bound.args[1:]))
        if silent is None:
            raise ReachedError

    handle = decoder.layer(block, number, mixture).register_forward_pre_hook(keep, with_kwargs=True)
    stream = None
    try:
        stream = decoder.run(block, number, hidden, known=known, silent=silent or ())
    except ReachedError:
        pass
    finally:
        handle.remove()
    if len(seen) != 1 or len(seen[0].inputs) != hidden[..., 0].numel():
        rule = "Experts must be run once, on every token of their decoder block"
        raise CheckpointError(f"{rule}: {mixture}")
    return seen[0], stream


@contextmanager
def _outputs(
    decoder: Decoder, block: nn.Module, number: int, changed: Mapping[str, Callable[[Tensor], Tensor]]
) -> Iterator[None]:
    """Give the layers `changed` of `block` the output that a function makes of theirs."""

    def hook(change: Callable[[Tensor], Tensor]) -> Callable[..., Tensor]:
        return lambda _module, _inputs, output: change(output)

    handles = [
        decoder.layer(block, number, name).register_forward_hook(hook(change))
        for name, change in changed.items()
    ]
    try:
        yield
    finally:
        for handle in handles:
            handle.remove()


def _by_row(inputs: Tensor, hidden: Tensor, name: str) -> Tensor:
    """Return inputs as (rows, width, in_features): some blocks run their MLP on a list of all tokens."""
    if inputs.shape[:-1] == hidden.shape[:-1]:
        return inputs
    if inputs[..., 0].numel() != hidden[..., 0].numel():
        rule = "Calibrated methods need linear layers that read every token once; one does not"
        raise CheckpointError(f"{rule}: {name}")
    return inputs.reshape(*hidden.shape[:-1], -1)


def _constant(value: Tensor) -> Callable[[Tensor], Tensor]:
    return lambda _output: value
