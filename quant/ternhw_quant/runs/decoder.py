"""The decoder of a checkpoint, of which one block at a time has weights."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy

from ternhw_quant.errors import CheckpointError
from ternhw_quant.models.experts import Expert, SeparateExperts
from ternhw_quant.runs.activations import Batch
from ternhw_quant.runs.replay import Shortcut, replayed
from ternhw_quant.runs.weights import Weights
from ternhw_quant.storage.checkpoint import Checkpoint
from ternhw_quant.storage.tensors import StoredTensor

#: The inputs of the layers that end submodules, (rows, width, in_features), where they are known.
Known = Mapping[Shortcut, Tensor]
NOTHING: Known = {}


class ReachedError(Exception):
    """Stops a forward pass of a decoder block where what was looked for has come by."""


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
        self._weights = Weights(checkpoint, device=device, dtype=dtype)
        self._model, self._place = self._weights.model, self._weights.place
        self._path = _list_of_blocks(self._model, checkpoint)
        self._blocks = self._model.get_submodule(self._path)
        for name in checkpoint.linears:
            if not self._place.get(f"{name}.weight", "").startswith(f"{self._path}."):
                rule = f"Calibrated methods need every linear layer in {self._path}, not"
                raise CheckpointError(f"{rule} {name}: {checkpoint.folder}")
        self._in_tuples = False
        self._check_runs()

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
        return self._weights.expert_of.get(layer)

    def parts(self, number: int) -> list[str]:
        """Return the linear layers of a block, but each mixture in place of those of its experts.

        A mixture is called by the name that its layers' names begin with: their :attr:`Expert.experts`.
        """
        experts = [(name, self.expert(name)) for name in self.linears(number)]
        return list(dict.fromkeys(name if expert is None else expert.experts for name, expert in experts))

    def is_mixture(self, part: str) -> bool:
        """Tell whether a part of a block is a mixture."""
        return part in self._weights.mixtures

    def mixture(self, block: nn.Module, number: int, part: str) -> SeparateExperts:
        """Return the experts of `block` that `part` stands for."""
        module = self.layer(block, number, part)
        assert isinstance(module, SeparateExperts)
        return module

    def inside(self, number: int, part: str) -> str:
        """Return the name in block `number` of a linear layer or a mixture of it."""
        place = self._weights.mixtures.get(part) or self._place[f"{part}.weight"].removesuffix(".weight")
        return place.removeprefix(self._prefix(number))

    @property
    def model(self) -> Any:
        """The model, whose parameters have no memory."""
        return self._model

    def sources(self, number: int) -> dict[str, str]:
        """Return what the checkpoint calls the tensors of a block that it has as they are, by names in it."""
        prefix = self._prefix(number)
        found = {place: name for name, place in self._place.items() if place.startswith(prefix)}
        return {place.removeprefix(prefix): name for place, name in found.items()}

    def stored(self, number: int) -> list[StoredTensor]:
        """Return the tensors of the checkpoint that a block has, by sorted name."""
        names = self._weights.names(self._prefix(number))
        return [tensor for name, tensor in self.checkpoint.tensors.items() if name in names]

    def _prefix(self, number: int) -> str:
        """Return what the names of all in a block begin with in the model."""
        return f"{self._path}.{number}."

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
        if self._weights.shares_embedding():
            model.get_output_embeddings().weight = model.get_input_embeddings().weight

        def loss_of(hidden: Tensor, ids: Tensor, real: Tensor) -> Tensor:
            with self._passing_on(lambda *_given, **_named: self._returned(hidden)):
                logits = model(input_ids=ids, use_cache=False).logits
            expected = ids[:, 1:].masked_fill(~real[:, 1:], -100)
            return cross_entropy(logits[:, :-1].flatten(0, 1).float(), expected.flatten(), reduction="sum")

        return loss_of

    def block(self, number: int) -> nn.Module:
        """Return a block with the weights of the checkpoint."""
        return self._weights.loaded(self._blocks[number], self._prefix(number))

    def shape_of(self, number: int) -> nn.Module:
        """Return a block of the model itself, whose parameters have no memory."""
        block: nn.Module = self._blocks[number]
        return block

    def empty_block(self, number: int) -> nn.Module:
        """Return a block with zeros for its weights; refuses as :meth:`block` does, and reads nothing."""
        return self._weights.zeros(self._blocks[number], self._prefix(number))

    def run(
        self,
        block: nn.Module,
        number: int,
        hidden: Tensor,
        *,
        known: Known = NOTHING,
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

    def _loaded_around(self, *, omitting: Sequence[nn.Module]) -> Any:
        """Return a copy of the model with weights but for the blocks and the modules `omitting`."""
        return self._weights.loaded_around(omitting=(self._blocks, *omitting))

    def layer(self, block: nn.Module, number: int, name: str) -> nn.Module:
        """Return the module of `block` that a linear layer or a mixture is."""
        return block.get_submodule(self.inside(number, name))

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
            raise ReachedError

        with self._passing_on(stop, number):
            try:
                model(**given, use_cache=False)
            except ReachedError:
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
