"""The decoder of a checkpoint, of which one block at a time has weights."""

import copy
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy
from transformers import AutoConfig, AutoModelForCausalLM
from transformers.initialization import no_init_weights

from ternhw_quant.errors import CheckpointError
from ternhw_quant.runs.activations import Batch
from ternhw_quant.runs.replay import Recorder, Shortcut, replayed
from ternhw_quant.storage.checkpoint import Checkpoint

#: Where every supported architecture keeps its decoder blocks.
BLOCKS = "model.layers"

#: The inputs of the layers that end submodules, (rows, width, in_features), where they are known.
Known = Mapping[Shortcut, Tensor]
_NOTHING: Known = {}

#: Most that what a layer adds to the residual stream may differ from its output times a factor.
_LINEAR = 0.01


class _ReachedError(Exception):
    """Stops a forward pass where what was looked for has come by."""


class Decoder:
    """The decoder of a checkpoint: its structure, and the way to run one of its blocks.

    Parameters
    ----------
    checkpoint : Checkpoint
    device : torch.device
        Where blocks run.
    dtype : torch.dtype
        What they compute in.

    Raises
    ------
    CheckpointError
        If the architecture is unknown, has experts, or has linear layers outside ``model.layers``.
    """

    def __init__(self, checkpoint: Checkpoint, *, device: torch.device, dtype: torch.dtype) -> None:
        self.checkpoint, self.device, self.dtype = checkpoint, device, dtype
        if checkpoint.experts:
            rule = "Calibrated methods need a model without experts, not one with"
            raise CheckpointError(f"{rule} {checkpoint.experts}: {checkpoint.folder}")
        self._model, self._body = _model_without_weights(checkpoint, dtype)
        for module in self._body.modules():
            for name, buffer in module.named_buffers(recurse=False):
                module.register_buffer(name, buffer.to(device), persistent=False)
        blocks = tuple(f"{BLOCKS}.{number}." for number in range(self.blocks))
        for name in checkpoint.linears:
            if not name.startswith(blocks):
                rule = f"Calibrated methods need every linear layer in {BLOCKS}, not"
                raise CheckpointError(f"{rule} {name}: {checkpoint.folder}")

    @property
    def blocks(self) -> int:
        return len(self._body.layers)

    @property
    def hidden_size(self) -> int:
        return int(self._body.config.hidden_size)

    @property
    def vocabulary(self) -> int:
        return int(self._body.config.vocab_size)

    def linears(self, number: int) -> list[str]:
        """Return the names of the linear layers of a block, as `Checkpoint.linears` has them."""
        return [name for name in self.checkpoint.linears if name.startswith(f"{BLOCKS}.{number}.")]

    def embedded(self, batch_of: Sequence[Batch]) -> Iterator[Tensor]:
        """Yield the input of the first block, (rows, width, hidden_size) for each batch."""
        body = self._with_weights(self._body, "model.", omitting=("layers", "norm"))
        for batch in batch_of:
            hidden, _, _ = reaching(body, 0, input_ids=batch.ids.to(self.device))
            yield hidden

    def loss(self) -> Callable[[Tensor, Tensor, Tensor], Tensor]:
        """Return a function of what leaves the last block: the summed loss of the model's predictions.

        It takes the hidden states (rows, width, hidden_size), the token ids (rows, width), and which of these
        are real, and returns the negative log-likelihood of all tokens but each row's first, in nats.
        """
        tied = self.checkpoint.config.get("tie_word_embeddings", False)
        head = next(
            name
            for name, module in self._model.named_children()
            if module is self._model.get_output_embeddings()
        )
        model = self._with_weights(self._model, "", omitting=("model", head) if tied else ("model",))
        body = model._modules["model"] = self._with_weights(self._body, "model.", omitting=("layers",))
        if tied:
            model._modules[head] = copy.deepcopy(model._modules[head])
            model.get_output_embeddings().weight = model.get_input_embeddings().weight

        def loss_of(hidden: Tensor, ids: Tensor, real: Tensor) -> Tensor:
            with _passing_on(body, lambda *_given, **_named: hidden):
                logits = model(input_ids=ids, use_cache=False).logits
            expected = ids[:, 1:].masked_fill(~real[:, 1:], -100)
            return cross_entropy(logits[:, :-1].flatten(0, 1).float(), expected.flatten(), reduction="sum")

        return loss_of

    def block(self, number: int) -> nn.Module:
        """Return a block with the weights of the checkpoint."""
        return self._loaded(self._body.layers[number], f"{BLOCKS}.{number}.")

    def run(
        self,
        block: nn.Module,
        number: int,
        hidden: Tensor,
        *,
        known: Known = _NOTHING,
        silent: Sequence[str] = (),
    ) -> Tensor:
        """Return the output of `block` for `hidden`, run as the model runs its block `number`.

        Parameters
        ----------
        known : mapping of Shortcut to Tensor
            Submodules that compute their last layer alone, from these inputs.
        silent : sequence of str
            Layers whose output is zero.
        """
        hidden = hidden.to(self.device, self.dtype)
        silent = [_inner(number, name) for name in silent]
        with torch.inference_mode(), replayed(block, known, silent):
            _, positional, named = reaching(self._body, number, inputs_embeds=hidden)
            result = block(hidden, *positional, **named)
        output: Tensor = result[0] if isinstance(result, tuple) else result
        return output

    def run_for_gradients(self, block: nn.Module, number: int, hidden: Tensor) -> Tensor:
        """Return the output of `block` for `hidden` as :meth:`run` does, so that gradients can be taken."""
        hidden = hidden.to(self.device, self.dtype)
        _, positional, named = reaching(self._body, number, inputs_embeds=hidden.detach())
        result = block(hidden, *_outside_inference(positional), **_outside_inference(dict(named)))
        output: Tensor = result[0] if isinstance(result, tuple) else result
        return output

    def inputs(
        self,
        block: nn.Module,
        number: int,
        hidden: Tensor,
        names: Sequence[str],
        *,
        known: Known = _NOTHING,
    ) -> dict[str, Tensor]:
        """Return the inputs of the layers `names` of `block`, by name in the order of their calls.

        The pass ends at the last of them.
        """
        seen: dict[str, Tensor] = {}

        def keep(name: str) -> Callable[..., None]:
            def hook(_module: nn.Module, inputs: tuple[Tensor, ...]) -> None:
                seen[name] = inputs[0]
                if len(seen) == len(names):
                    raise _ReachedError

            return hook

        layers = [(name, _layer(block, number, name)) for name in names]
        handles = [layer.register_forward_pre_hook(keep(name)) for name, layer in layers]
        try:
            self.run(block, number, hidden, known=known)
        except _ReachedError:
            return seen
        finally:
            for handle in handles:
                handle.remove()
        missed = next(name for name in names if name not in seen)
        raise CheckpointError(f"Linear layer must be run by its decoder block, and is not: {missed}")

    def shortcuts(
        self, block: nn.Module, number: int, hidden: Tensor, names: Sequence[str]
    ) -> dict[str, Shortcut]:
        """Return the submodules of `block` that end with one of the layers `names`, by layer.

        Parameters
        ----------
        names : sequence of str
            All linear layers of the block, in the order of their calls.
        """
        recorder = Recorder(block, [_inner(number, name) for name in names])
        with recorder.recording():
            self.run(block, number, hidden)
        found = recorder.shortcuts()
        return {name: found[_inner(number, name)] for name in names if _inner(number, name) in found}

    def watching(
        self, block: nn.Module, number: int, outputs: dict[str, Tensor]
    ) -> AbstractContextManager[None]:
        """Put the outputs of the linear layers of `block` into `outputs` while it runs."""
        names = self.linears(number)
        return _outputs(block, number, {name: partial(outputs.setdefault, name) for name in names})

    def residual_writers(
        self, block: nn.Module, number: int, hidden: Tensor, names: Sequence[str]
    ) -> dict[str, float]:
        """Return which of the layers `names` of `block` add their output to the residual stream.

        A layer is one of them if a change of its output, while those found behind it keep theirs, changes
        the output of the block by the same times a factor. A layer whose output is normalised first is not.

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
        with _outputs(block, number, {name: partial(outputs.setdefault, name) for name in names}):
            before = self.run(block, number, hidden).double()
        found: dict[str, float] = {}
        generator = torch.Generator().manual_seed(number)
        for name in reversed(names):
            if outputs[name].shape != before.shape:
                continue
            noise = torch.randn(before.shape, generator=generator, dtype=torch.float64).to(before)
            changed = outputs[name] + (noise * before.square().mean().sqrt()).to(outputs[name])
            fixed = {each: outputs[each] for each in found} | {name: changed}
            with _outputs(block, number, {each: _constant(value) for each, value in fixed.items()}):
                change = self.run(block, number, hidden).double() - before
            given = changed.double() - outputs[name].double()
            factor = float((change * given).sum() / given.square().sum())
            if (change - factor * given).norm() <= _LINEAR * change.norm() > 0:
                found[name] = factor
        return dict(reversed(found.items()))

    def input_and_stream(
        self,
        block: nn.Module,
        number: int,
        hidden: Tensor,
        name: str,
        *,
        silent: Sequence[str],
        known: Known = _NOTHING,
    ) -> tuple[Tensor, Tensor]:
        """Return the input of the layer `name`, and the residual stream that its output is added to.

        Parameters
        ----------
        silent : sequence of str
            The layer, and those that write to the residual stream after it.
        """
        seen: list[Tensor] = []
        handle = _layer(block, number, name).register_forward_pre_hook(
            lambda _module, given: seen.append(given[0])
        )
        try:
            stream = self.run(block, number, hidden, known=known, silent=silent)
        finally:
            handle.remove()
        return seen[0], stream

    def _with_weights(self, module: nn.Module, prefix: str, *, omitting: Sequence[str]) -> Any:
        """Return a copy of `module` whose parts have weights, apart from those called `omitting`."""
        copied = copy.copy(module)
        copied._modules = dict(module._modules)
        for name, part in module.named_children():
            if name not in omitting:
                copied._modules[name] = self._loaded(part, f"{prefix}{name}.")
        return copied

    def _loaded(self, module: nn.Module, prefix: str) -> nn.Module:
        """Return a copy of `module` with the tensors of the checkpoint whose names begin with `prefix`."""
        loaded = copy.deepcopy(module)
        state = {
            name.removeprefix(prefix): tensor.read().to(self.device, self.dtype)
            for name, tensor in self.checkpoint.tensors.items()
            if name.startswith(prefix)
        }
        try:
            loaded.load_state_dict(state, assign=True)
        except RuntimeError as error:
            reason = " ".join(str(error).split())
            rule = "Tensors must be those that config.json asks for"
            raise CheckpointError(f"{rule}: {prefix}*: {reason}") from None
        return loaded.requires_grad_(False)


def _inner(number: int, name: str) -> str:
    """Return the name in block `number` of the layer that the checkpoint calls `name`."""
    return name.removeprefix(f"{BLOCKS}.{number}.")


def _outside_inference(value: Any) -> Any:
    """Copy all tensors in `value`: autograd does not take those that were made in inference mode."""
    if isinstance(value, Tensor):
        return value.clone()
    if isinstance(value, tuple):
        return tuple(map(_outside_inference, value))
    if isinstance(value, dict):
        return {key: _outside_inference(item) for key, item in value.items()}
    return value


def _layer(block: nn.Module, number: int, name: str) -> nn.Module:
    return block.get_submodule(_inner(number, name))


def _constant(value: Tensor) -> Callable[[Tensor], Tensor]:
    return lambda _output: value


@contextmanager
def _outputs(
    block: nn.Module, number: int, changed: Mapping[str, Callable[[Tensor], Tensor]]
) -> Iterator[None]:
    """Give the layers `changed` of `block` the output that a function makes of theirs."""

    def hook(change: Callable[[Tensor], Tensor]) -> Callable[..., Tensor]:
        return lambda _module, _inputs, output: change(output)

    handles = [
        _layer(block, number, name).register_forward_hook(hook(change)) for name, change in changed.items()
    ]
    try:
        yield
    finally:
        for handle in handles:
            handle.remove()


def _model_without_weights(checkpoint: Checkpoint, dtype: torch.dtype) -> tuple[Any, Any]:
    """Build the model, and return it and the decoder in it.

    Parameters are on the meta device, buffers as they are computed.
    """
    try:
        config = AutoConfig.from_pretrained(checkpoint.folder, local_files_only=True)
        with no_init_weights(), _parameters_on_meta():
            model = AutoModelForCausalLM.from_config(config, dtype=dtype)
    except Exception as error:  # transformers passes on what four libraries raise, even plain Exception.
        reason = " ".join(str(error).split())
        raise CheckpointError(f"Model cannot be built: {checkpoint.folder}: {reason}") from error
    body: Any = getattr(model, "model", None)
    if not isinstance(getattr(body, "layers", None), nn.ModuleList):
        rule = f"Calibrated methods need the decoder blocks in {BLOCKS}, not in"
        raise CheckpointError(f"{rule} {type(model).__name__}: {checkpoint.folder}")
    return model.eval(), body


@contextmanager
def _parameters_on_meta() -> Iterator[None]:
    """Register every parameter without memory; buffers, which no checkpoint holds, keep their values."""
    register = nn.Module.register_parameter

    def without_memory(module: nn.Module, name: str, parameter: nn.Parameter | None) -> None:
        if parameter is not None:
            parameter = nn.Parameter(parameter.to("meta"), requires_grad=False)
        register(module, name, parameter)

    nn.Module.register_parameter = without_memory  # type: ignore[assignment, method-assign]
    try:
        yield
    finally:
        nn.Module.register_parameter = register  # type: ignore[method-assign]


@contextmanager
def _passing_on(body: Any, last: Callable[..., Any], number: int = -1) -> Iterator[None]:
    """Let the block `number` of `body` do what `last` does, and those before it pass on what they get."""

    def passed(hidden: Tensor, *_positional: Any, **_named: Any) -> Tensor:
        return hidden

    *before, block = body.layers[: number + 1] if number >= 0 else body.layers
    for layer in before:
        layer.forward = passed
    block.forward = last
    try:
        yield
    finally:
        for layer in (*before, block):
            del layer.forward


@torch.inference_mode()
def reaching(body: Any, number: int, **given: Tensor) -> tuple[Tensor, tuple[Any, ...], Mapping[str, Any]]:
    """Return the hidden states, and the other arguments, that `body` calls its block `number` with.

    The blocks before it pass on what they get: the other arguments, such as masks and positions, depend on
    the shape of the hidden states alone.
    """
    reached: list[Any] = []

    def stop(hidden: Tensor, *positional: Any, **named: Any) -> None:
        reached.extend((hidden, positional, named))
        raise _ReachedError

    with _passing_on(body, stop, number):
        try:
            body(**given, use_cache=False)
        except _ReachedError:
            return reached[0], reached[1], reached[2]
    raise CheckpointError(f"Model must run its decoder blocks one by one; it skips number {number}: {BLOCKS}")
