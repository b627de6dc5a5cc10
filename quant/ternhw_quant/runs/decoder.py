"""The decoder of a checkpoint, of which one block at a time has weights."""

import copy
import inspect
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from functools import cached_property, partial
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy

from ternhw_quant.errors import CheckpointError
from ternhw_quant.models.experts import Expert, SeparateExperts, expert_of
from ternhw_quant.models.structure import build, separate_experts, sources
from ternhw_quant.runs.activations import Batch
from ternhw_quant.runs.replay import Recorder, Shortcut, replayed
from ternhw_quant.storage.checkpoint import Checkpoint
from ternhw_quant.storage.tensors import StoredTensor

#: The inputs of the layers that end submodules, (rows, width, in_features), where they are known.
Known = Mapping[Shortcut, Tensor]
_NOTHING: Known = {}

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
        If transformers cannot build the model, or its blocks cannot be run one by one: it has linear layers
        outside one list of blocks, or experts of unknown arithmetic.
    """

    def __init__(self, checkpoint: Checkpoint, *, device: torch.device, dtype: torch.dtype) -> None:
        self.checkpoint, self.device, self.dtype = checkpoint, device, dtype
        self._model = build(checkpoint, dtype)
        self._source = sources(self._model, checkpoint.tensors)
        self._separate_experts()
        self._place = {name: place for place, name in self._source.items()}
        self._path = _list_of_blocks(self._model, checkpoint)
        self._blocks = self._model.get_submodule(self._path)
        for module in self._model.modules():
            for name, buffer in module.named_buffers(recurse=False):
                module.register_buffer(
                    name, buffer.to(device), persistent=name not in module._non_persistent_buffers_set
                )
        for name in checkpoint.linears:
            if not self._place.get(f"{name}.weight", "").startswith(f"{self._path}."):
                rule = f"Calibrated methods need every linear layer in {self._path}, not"
                raise CheckpointError(f"{rule} {name}: {checkpoint.folder}")
        self._in_tuples = False
        self._check_runs()

    def _separate_experts(self) -> None:
        """Give each expert layers of its own in the model, and find them there."""
        names = [f"{layer}.weight" for layer in self.checkpoint.linears]
        places = separate_experts(self._model, names)
        self._source |= {place: name for name, place in places.items()}
        self._expert_of: dict[str, Expert] = {}
        self._mixtures: dict[str, str] = {}
        for name, place in places.items():
            layer = name.removesuffix(".weight")
            expert = expert_of(layer)
            assert expert is not None
            self._expert_of[layer] = expert
            self._mixtures[expert.experts] = place.rsplit(".", 3)[0]

    def _check_runs(self) -> None:
        """Refuse a model whose blocks get more from each other than hidden states."""
        kind = type(self._model).__name__
        rule = f"Calibrated methods cannot run the decoder blocks of {kind} one by one"
        try:
            reason = self._changed_between_blocks()
        except CheckpointError:
            raise
        except Exception as error:  # The code of a family raises what it likes.
            raise CheckpointError(f"{rule} ({_in_a_line(error)}): {self.checkpoint.folder}") from error
        if reason is not None:
            raise CheckpointError(f"{rule}: {reason}: {self.checkpoint.folder}")

    def _changed_between_blocks(self) -> str | None:
        """Return what a block gets besides the hidden states of the one before it; None if nothing."""
        generator = torch.Generator().manual_seed(0)
        one, other = (
            torch.randn(3, 2, self.hidden_size, generator=generator).to(self.device, self.dtype)
            for _ in range(2)
        )
        entering, *_ = self._reaching(self._around, 0, inputs_embeds=one)
        if entering.shape != one.shape:
            return f"hidden states have shape {tuple(entering.shape)} between blocks"
        reached, *_ = self._reaching(self._around, self.blocks - 1, inputs_embeds=one)
        # A model that takes the first element of what a block returns has taken the first row.
        self._in_tuples = reached.shape != entering.shape
        for number in range(self.blocks):
            hidden, *given = self._reaching(self._around, number, inputs_embeds=one)
            if not torch.equal(hidden, entering):
                return f"hidden states change before block {number}"
            _, *others = self._reaching(self._around, number, inputs_embeds=other)
            if not _same(given, others):
                return f"what block {number} gets depends on hidden states"
        return None

    @property
    def blocks(self) -> int:
        return len(self._blocks)

    @property
    def hidden_size(self) -> int:
        return int(self._model.config.get_text_config().hidden_size)

    @property
    def vocabulary(self) -> int:
        return int(self._model.config.get_text_config().vocab_size)

    def linears(self, number: int) -> list[str]:
        """Return the names of the linear layers of a block, as `Checkpoint.linears` has them."""
        return [name for name in self.checkpoint.linears if self.number_of(name) == number]

    def number_of(self, layer: str) -> int:
        """Return the block of a linear layer, which is called as in `Checkpoint.linears`."""
        return int(self._place[f"{layer}.weight"].removeprefix(f"{self._path}.").partition(".")[0])

    def expert(self, layer: str) -> Expert | None:
        """Return which expert a linear layer is of; None if it is of none."""
        return self._expert_of.get(layer)

    def parts(self, number: int) -> list[str]:
        """Return the linear layers of a block, but each mixture in place of those of its experts.

        A mixture is called by the name that its layers' names begin with: their :attr:`Expert.experts`.
        """
        experts = [(name, self.expert(name)) for name in self.linears(number)]
        return list(dict.fromkeys(name if expert is None else expert.experts for name, expert in experts))

    def is_mixture(self, part: str) -> bool:
        """Tell whether a part of a block is a mixture."""
        return part in self._mixtures

    def mixture(self, block: nn.Module, number: int, part: str) -> SeparateExperts:
        """Return the experts of `block` that `part` stands for."""
        module = self._layer(block, number, part)
        assert isinstance(module, SeparateExperts)
        return module

    def inside(self, number: int, part: str) -> str:
        """Return the name in block `number` of a linear layer or a mixture of it."""
        place = self._mixtures.get(part) or self._place[f"{part}.weight"].removesuffix(".weight")
        return place.removeprefix(f"{self._path}.{number}.")

    def prefix(self, number: int) -> str:
        """Return what the names of the tensors of a block begin with in the checkpoint.

        Raises
        ------
        CheckpointError
            If its tensors are called otherwise than in the model.
        """
        layer = next(name for name in self.linears(number) if self.expert(name) is None)
        inside = self.inside(number, layer)
        if not layer.endswith(f".{inside}"):
            rule = f"Tensors must have the names that {type(self._model).__name__} gives them, not"
            raise CheckpointError(f"{rule} {layer}: {self.checkpoint.folder}")
        return layer.removesuffix(inside)

    def stored(self, number: int) -> list[StoredTensor]:
        """Return the tensors of the checkpoint that a block has, by sorted name."""
        prefix = f"{self._path}.{number}."
        names = {name for place, name in self._source.items() if place.startswith(prefix)}
        return [tensor for name, tensor in self.checkpoint.tensors.items() if name in names]

    def embedded(self, batch_of: Sequence[Batch]) -> Iterator[Tensor]:
        """Yield the input of the first block, (rows, width, hidden_size) for each batch."""
        around = self._loaded_around(omitting=(self._model.get_output_embeddings(),))
        for batch in batch_of:
            hidden, _, _ = self._reaching(around, 0, input_ids=batch.ids.to(self.device))
            yield hidden

    @cached_property
    def _around(self) -> Any:
        """The model with weights but for its blocks, embedding and head: it runs on hidden states."""
        return self._loaded_around(
            omitting=(self._model.get_input_embeddings(), self._model.get_output_embeddings())
        )

    def loss(self) -> Callable[[Tensor, Tensor, Tensor], Tensor]:
        """Return a function of what leaves the last block: the summed loss of the model's predictions.

        It takes the hidden states (rows, width, hidden_size), the token ids (rows, width), and which of these
        are real, and returns the negative log-likelihood of all tokens but each row's first, in nats.
        """
        model = self._loaded_around(omitting=())
        if self._shares_embedding():
            model.get_output_embeddings().weight = model.get_input_embeddings().weight

        def loss_of(hidden: Tensor, ids: Tensor, real: Tensor) -> Tensor:
            with self._passing_on(lambda *_given, **_named: self._returned(hidden)):
                logits = model(input_ids=ids, use_cache=False).logits
            expected = ids[:, 1:].masked_fill(~real[:, 1:], -100)
            return cross_entropy(logits[:, :-1].flatten(0, 1).float(), expected.flatten(), reduction="sum")

        return loss_of

    def _shares_embedding(self) -> bool:
        """Whether the output head has the tensor of the embedding, which then is in memory once."""
        name_of = {part: name for name, part in self._model.named_modules()}
        head, embedding = (
            self._source.get(f"{name_of.get(part)}.weight")
            for part in (self._model.get_output_embeddings(), self._model.get_input_embeddings())
        )
        return head is not None and head == embedding

    def block(self, number: int) -> nn.Module:
        """Return a block with the weights of the checkpoint."""
        return self._loaded(self._blocks[number], f"{self._path}.{number}.")

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
            Parts whose output is zero.
        """
        hidden = hidden.to(self.device, self.dtype)
        silent = [self.inside(number, name) for name in silent]
        with torch.inference_mode(), replayed(block, known, silent):
            _, positional, named = self._reaching(self._around, number, inputs_embeds=hidden)
            result = block(hidden, *positional, **named)
        output: Tensor = result[0] if isinstance(result, tuple) else result
        return output

    def run_for_gradients(self, block: nn.Module, number: int, hidden: Tensor) -> Tensor:
        """Return the output of `block` for `hidden` as :meth:`run` does, so that gradients can be taken."""
        hidden = hidden.to(self.device, self.dtype)
        _, positional, named = self._reaching(self._around, number, inputs_embeds=hidden.detach())
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
                    raise _ReachedError

            return hook

        layers = [(name, self._layer(block, number, name)) for name in names]
        handles = [layer.register_forward_pre_hook(keep(name), with_kwargs=True) for name, layer in layers]
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
        recorder = Recorder(block, [self.inside(number, name) for name in names])
        with recorder.recording():
            self.run(block, number, hidden)
        found = recorder.shortcuts()
        return {name: found[inside] for name in names if (inside := self.inside(number, name)) in found}

    def watching(
        self, block: nn.Module, number: int, outputs: dict[str, Tensor]
    ) -> AbstractContextManager[None]:
        """Put the outputs of the parts of `block` into `outputs` while it runs."""
        names = self.parts(number)
        return self._outputs(block, number, {name: partial(outputs.setdefault, name) for name in names})

    def residual_writers(
        self, block: nn.Module, number: int, hidden: Tensor, names: Sequence[str]
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
        with self._outputs(block, number, {name: partial(outputs.setdefault, name) for name in names}):
            before = self.run(block, number, hidden).double()
        found: dict[str, float] = {}
        generator = torch.Generator().manual_seed(number)
        for name in reversed(names):
            if outputs[name].shape[-1] != before.shape[-1]:
                continue
            noise = torch.randn(before.shape, generator=generator, dtype=torch.float64).to(before)
            noise = (noise * before.square().mean().sqrt()).reshape(outputs[name].shape)
            changed = outputs[name] + noise.to(outputs[name])
            fixed = {each: outputs[each] for each in found} | {name: changed}
            with self._outputs(block, number, {each: _constant(value) for each, value in fixed.items()}):
                change = self.run(block, number, hidden).double() - before
            given = (changed.double() - outputs[name].double()).reshape(before.shape)
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
        handle = self._layer(block, number, name).register_forward_pre_hook(
            lambda _module, given: seen.append(given[0])
        )
        try:
            stream = self.run(block, number, hidden, known=known, silent=silent)
        finally:
            handle.remove()
        return _by_row(seen[0], hidden, name), stream

    def routed(
        self,
        block: nn.Module,
        number: int,
        hidden: Tensor,
        mixture: str,
        *,
        silent: Sequence[str] | None = None,
        known: Known = _NOTHING,
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
                raise _ReachedError

        handle = self._layer(block, number, mixture).register_forward_pre_hook(keep, with_kwargs=True)
        stream = None
        try:
            stream = self.run(block, number, hidden, known=known, silent=silent or ())
        except _ReachedError:
            pass
        finally:
            handle.remove()
        if len(seen) != 1 or len(seen[0].inputs) != hidden[..., 0].numel():
            rule = "Experts must be run once, on every token of their decoder block"
            raise CheckpointError(f"{rule}: {mixture}")
        return seen[0], stream

    def _loaded_around(self, *, omitting: Sequence[nn.Module]) -> Any:
        """Return a copy of the model with weights but for the blocks and the modules `omitting`."""
        return self._copied(self._model, "", (self._blocks, *omitting))

    def _copied(self, module: nn.Module, prefix: str, omitting: Sequence[nn.Module]) -> nn.Module:
        if not any(part is omitted for part in module.modules() for omitted in omitting):
            return self._loaded(module, prefix)
        copied = copy.copy(module)
        copied._modules = {
            name: part
            if any(part is omitted for omitted in omitting)
            else self._copied(part, f"{prefix}{name}.", omitting)
            for name, part in module.named_children()
        }
        copied._parameters = {
            name: nn.Parameter(self._read(f"{prefix}{name}"), requires_grad=False)
            for name, parameter in module.named_parameters(recurse=False)
        }
        return copied

    def _loaded(self, module: nn.Module, prefix: str) -> nn.Module:
        """Return a copy with weights of `module`, whose tensors' names begin with `prefix` in the model."""
        loaded = copy.deepcopy(module)
        state = {name: self._read(f"{prefix}{name}") for name in module.state_dict()}
        loaded.load_state_dict(state, assign=True)
        return loaded.requires_grad_(False)

    def _read(self, place: str) -> Tensor:
        """Return a tensor of the model from the checkpoint."""
        if place not in self._source:
            rule = "Calibrated methods need tensors as the model has them; transformers makes another of"
            raise CheckpointError(f"{rule} {place}: {self.checkpoint.folder}")
        tensor = self.checkpoint.tensors[self._source[place]].read().to(self.device)
        return tensor.to(self.dtype) if tensor.is_floating_point() else tensor

    def _layer(self, block: nn.Module, number: int, name: str) -> nn.Module:
        return block.get_submodule(self.inside(number, name))

    @contextmanager
    def _outputs(
        self, block: nn.Module, number: int, changed: Mapping[str, Callable[[Tensor], Tensor]]
    ) -> Iterator[None]:
        """Give the layers `changed` of `block` the output that a function makes of theirs."""

        def hook(change: Callable[[Tensor], Tensor]) -> Callable[..., Tensor]:
            return lambda _module, _inputs, output: change(output)

        handles = [
            self._layer(block, number, name).register_forward_hook(hook(change))
            for name, change in changed.items()
        ]
        try:
            yield
        finally:
            for handle in handles:
                handle.remove()

    def _returned(self, hidden: Tensor) -> Any:
        """Return what a block that leaves `hidden` returns."""
        return (hidden, None) if self._in_tuples else hidden

    @contextmanager
    def _passing_on(self, last: Callable[..., Any], number: int = -1) -> Iterator[None]:
        """Let block `number` do what `last` does, and those before it pass on what they get."""

        def passed(hidden: Tensor, *_positional: Any, **_named: Any) -> Any:
            return self._returned(hidden)

        *before, block = self._blocks[: number + 1] if number >= 0 else self._blocks
        for layer in before:
            layer.forward = passed
        block.forward = last
        try:
            yield
        finally:
            for layer in (*before, block):
                del layer.forward

    @torch.inference_mode()
    def _reaching(
        self, model: Any, number: int, **given: Tensor
    ) -> tuple[Tensor, tuple[Any, ...], Mapping[str, Any]]:
        """Return the hidden states, and the other arguments, that `model` calls its block `number` with.

        The blocks before it pass on what they get: the other arguments, such as masks and positions, depend
        on the shape of the hidden states alone.
        """
        reached: list[Any] = []

        def stop(hidden: Tensor, *positional: Any, **named: Any) -> None:
            reached.extend((hidden, positional, named))
            raise _ReachedError

        with self._passing_on(stop, number):
            try:
                model(**given, use_cache=False)
            except _ReachedError:
                return reached[0], reached[1], reached[2]
        rule = f"Model must run its decoder blocks one by one; it skips number {number}"
        raise CheckpointError(f"{rule}: {self._path} in {self.checkpoint.folder}")


def _list_of_blocks(model: Any, checkpoint: Checkpoint) -> str:
    """Return the name of the list that has the most linear layers of `model`: that of its decoder blocks."""
    lists: dict[str, int] = {
        name: sum(isinstance(part, nn.Linear) for part in module.modules())
        for name, module in model.named_modules()
        if isinstance(module, nn.ModuleList)
    }
    if not any(lists.values()):
        rule = "Calibrated methods need decoder blocks in a list, which is missing in"
        raise CheckpointError(f"{rule} {type(model).__name__}: {checkpoint.folder}")
    return max(lists, key=lambda name: lists[name])


def _by_row(inputs: Tensor, hidden: Tensor, name: str) -> Tensor:
    """Return inputs as (rows, width, in_features): some blocks run their MLP on a list of all tokens."""
    if inputs.shape[:-1] == hidden.shape[:-1]:
        return inputs
    if inputs[..., 0].numel() != hidden[..., 0].numel():
        rule = "Calibrated methods need linear layers that read every token once; one does not"
        raise CheckpointError(f"{rule}: {name}")
    return inputs.reshape(*hidden.shape[:-1], -1)


def _same(one: Any, other: Any) -> bool:
    """Return whether all tensors in two values are equal; what holds no tensor is not compared."""
    if isinstance(one, Tensor) or isinstance(other, Tensor):
        return isinstance(one, Tensor) and isinstance(other, Tensor) and torch.equal(one, other)
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_same(one[key], other[key]) for key in one)
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        return len(one) == len(other) and all(map(_same, one, other))
    return True


def _in_a_line(error: Exception) -> str:
    return " ".join(str(error).split())


def _outside_inference(value: Any) -> Any:
    """Copy all tensors in `value`: autograd does not take those that were made in inference mode."""
    if isinstance(value, Tensor):
        return value.clone()
    if isinstance(value, tuple):
        return tuple(map(_outside_inference, value))
    if isinstance(value, dict):
        return {key: _outside_inference(item) for key, item in value.items()}
    return value


def _constant(value: Tensor) -> Callable[[Tensor], Tensor]:
    return lambda _output: value
