"""Layer-sequential calibration: what reaches each linear layer of a model quantised up to there.

The decoder is built without weights. One block at a time gets its own from the disk, reads the activations
that the block before has written to a file, and gives the Hessians of its linear layers, stage by stage: a
stage is what reads the same input, {q, k, v}, {o}, {gate, up}, {down}, and sees the stages before it
quantised (PT²-LLM, arXiv:2510.03267v2; GPTQ, arXiv:2210.17323). So memory holds one block's weights, the
Hessian of one stage and the activations of one batch, whatever the model.
"""

import copy
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from transformers import AutoConfig, AutoModelForCausalLM
from transformers.initialization import no_init_weights

from ternhw_quant.errors import CheckpointError, InputError
from ternhw_quant.methods.hessian import Hessian
from ternhw_quant.storage.checkpoint import Checkpoint
from ternhw_quant.texts import Windows

#: Where every supported architecture keeps its decoder blocks.
BLOCKS = "model.layers"

#: Bounds what a batch takes; one window of the usual context is a batch of its own.
_TOKENS_PER_BATCH = 2048


class _ReachedError(Exception):
    """Stops a forward pass where what was looked for has come by."""


@dataclass(frozen=True, kw_only=True)
class Batch:
    """Rows that run together, padded on the right.

    A causal model never sees what stands to the right of a token, so the padding changes nothing.

    Attributes
    ----------
    ids : int64, shape (rows, width)
    real : bool, shape (rows, width)
        Which of them are tokens of a row and not its padding.
    """

    ids: Tensor
    real: Tensor


def batches(windows: Windows) -> list[Batch]:
    """Return the rows of `windows` as batches, rows of like length together."""
    rows = sorted(windows.rows, key=len)
    found: list[list[tuple[int, ...]]] = []
    for row in rows:
        if not found or (len(found[-1]) + 1) * len(row) > _TOKENS_PER_BATCH:
            found.append([])
        found[-1].append(row)
    return [_padded(batch) for batch in found]


def _padded(rows: Sequence[tuple[int, ...]]) -> Batch:
    width = max(map(len, rows))
    lengths = torch.tensor([len(row) for row in rows])
    return Batch(
        ids=torch.tensor([[*row, *[0] * (width - len(row))] for row in rows]),
        real=torch.arange(width)[None] < lengths[:, None],
    )


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
            rule = "Calibrated methods must have a model without experts, not"
            raise CheckpointError(f"{rule} {checkpoint.experts}: {checkpoint.folder}")
        self._body = _body_without_weights(checkpoint, dtype)
        for module in self._body.modules():
            for name, buffer in module.named_buffers(recurse=False):
                module.register_buffer(name, buffer.to(device), persistent=False)
        blocks = tuple(f"{BLOCKS}.{number}." for number in range(self.blocks))
        for name in checkpoint.linears:
            if not name.startswith(blocks):
                rule = f"Calibrated methods must find every linear layer in {BLOCKS}, not"
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
        """Yield what enters the first block, (rows, width, hidden_size) for each batch."""
        body = copy.copy(self._body)
        body._modules = dict(self._body._modules)
        for name, module in self._body.named_children():
            if name not in ("layers", "norm"):
                body._modules[name] = self._loaded(module, f"model.{name}.")
        for batch in batch_of:
            hidden, _, _ = reaching(body, 0, input_ids=batch.ids.to(self.device))
            yield hidden

    def block(self, number: int) -> nn.Module:
        """Return a block with the weights of the checkpoint."""
        return self._loaded(self._body.layers[number], f"{BLOCKS}.{number}.")

    def run(self, block: nn.Module, number: int, hidden: Tensor) -> Tensor:
        """Return what `block` makes of `hidden` when the model runs it as its block `number`."""
        hidden = hidden.to(self.device, self.dtype)
        with torch.inference_mode():
            _, positional, named = reaching(self._body, number, inputs_embeds=hidden)
            result = block(hidden, *positional, **named)
        output: Tensor = result[0] if isinstance(result, tuple) else result
        return output

    def inputs(
        self, block: nn.Module, number: int, hidden: Tensor, names: Sequence[str]
    ) -> dict[str, Tensor]:
        """Return what reaches the layers `names` of `block`, by name in the order of their calls.

        The pass ends at the last of them.
        """
        seen: dict[str, Tensor] = {}

        def keep(name: str) -> Callable[..., None]:
            def hook(_module: nn.Module, inputs: tuple[Tensor, ...]) -> None:
                seen[name] = inputs[0]
                if len(seen) == len(names):
                    raise _ReachedError

            return hook

        prefix = f"{BLOCKS}.{number}."
        layers = [(name, block.get_submodule(name.removeprefix(prefix))) for name in names]
        handles = [layer.register_forward_pre_hook(keep(name)) for name, layer in layers]
        try:
            self.run(block, number, hidden)
        except _ReachedError:
            return seen
        finally:
            for handle in handles:
                handle.remove()
        missed = next(name for name in names if name not in seen)
        raise CheckpointError(f"Linear layer must read what its block reads, and is not run: {missed}")

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
            raise CheckpointError(f"Tensors must be those of config.json: {prefix}*: {reason}") from None
        return loaded.requires_grad_(False)


@dataclass(frozen=True, kw_only=True, eq=False)
class Side:
    """A block with weights, and the file of the activations that enter it."""

    module: nn.Module
    entering: "Activations"


class Activations:
    """Hidden states of all batches in a memory-mapped file, so that the disk holds what memory cannot.

    Parameters
    ----------
    path : Path
    batch_of : sequence of Batch
    hidden_size : int
    dtype : torch.dtype
    new : bool
        Make the file if it is not there.
    """

    def __init__(
        self,
        path: Path,
        batch_of: Sequence[Batch],
        *,
        hidden_size: int,
        dtype: torch.dtype,
        new: bool = True,
    ) -> None:
        if not new and not path.exists():
            raise FileNotFoundError(path)  # To map a missing file would make one of zeros.
        self.path = path
        self._shapes = [(*batch.ids.shape, hidden_size) for batch in batch_of]
        self._starts = [0]
        for rows, width, size in self._shapes:
            self._starts.append(self._starts[-1] + rows * width * size)
        self._all = torch.from_file(str(path), shared=True, size=self._starts[-1], dtype=dtype)

    def __getitem__(self, batch: int) -> Tensor:
        return self._all[self._starts[batch] : self._starts[batch + 1]].view(self._shapes[batch])

    def write(self, states: Iterator[Tensor]) -> None:
        """Fill the file, batch by batch, and wait until the disk has it."""
        for batch, hidden in enumerate(states):
            self[batch].copy_(hidden)
        descriptor = os.open(self.path, os.O_RDWR)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


@dataclass(frozen=True, kw_only=True, eq=False)
class CalibratedBlock:
    """A block that is being quantised.

    Attributes
    ----------
    decoder : Decoder
    number : int
    batch_of : sequence of Batch
    quantised : Side
        Its weights give way to quantised ones, its inputs come from the quantised blocks before.
    reference : Side or None
        The same of the full-precision model, where a method asks for the cross term of GPTAQ
        (arXiv:2504.02692).
    """

    decoder: Decoder
    number: int
    batch_of: Sequence[Batch]
    quantised: Side
    reference: Side | None = None

    @cached_property
    def stages(self) -> list[list[str]]:
        """The block's linear layers in the order of their calls, those that read the same input together."""
        names = self.decoder.linears(self.number)
        hidden = self.quantised.entering[0][:1]
        seen = self.decoder.inputs(self.quantised.module, self.number, hidden, names)
        stages: list[list[str]] = []
        for name in seen:
            same = [stage for stage in stages if seen[stage[0]] is seen[name]]
            if same:
                same[0].append(name)
            else:
                stages.append([name])
        return stages

    def hessian(self, stage: Sequence[str]) -> Hessian:
        """Return the Hessian of the layers of a stage, with those of the stages before as they are now."""
        layer = stage[0]
        in_features = self.decoder.checkpoint.tensors[f"{layer}.weight"].shape[1]
        hessian = Hessian(in_features, device=self.decoder.device)
        for index, batch in enumerate(self.batch_of):
            real = batch.real.to(self.decoder.device)
            inputs = self._inputs(self.quantised, index, layer)[real]
            reference = self._inputs(self.reference, index, layer)[real] if self.reference else None
            try:
                hessian.add(inputs, reference)
            except InputError as error:
                raise InputError(f"{error}: {layer}") from None
        return hessian

    def replace(self, layer: str, weight: Tensor) -> None:
        """Give `layer` its quantised weight."""
        name = layer.removeprefix(f"{BLOCKS}.{self.number}.")
        linear = self.quantised.module.get_submodule(name)
        linear.weight = nn.Parameter(weight.to(self.decoder.device, self.decoder.dtype), requires_grad=False)

    def leaving(self, side: Side) -> Iterator[Tensor]:
        """Yield what leaves the block, batch by batch."""
        for index in range(len(self.batch_of)):
            yield self.decoder.run(side.module, self.number, side.entering[index])

    def _inputs(self, side: Side, batch: int, layer: str) -> Tensor:
        return self.decoder.inputs(side.module, self.number, side.entering[batch], [layer])[layer]


def _body_without_weights(checkpoint: Checkpoint, dtype: torch.dtype) -> Any:
    """Build the decoder with its parameters on the meta device and its buffers as they are computed."""
    try:
        config = AutoConfig.from_pretrained(checkpoint.folder, local_files_only=True)
        with no_init_weights(), _parameters_on_meta():
            model = AutoModelForCausalLM.from_config(config, dtype=dtype)
    except Exception as error:  # transformers passes on what four libraries raise, even plain Exception.
        reason = " ".join(str(error).split())
        raise CheckpointError(f"Model cannot be built: {checkpoint.folder}: {reason}") from error
    body: Any = getattr(model, "model", None)
    if not isinstance(getattr(body, "layers", None), nn.ModuleList):
        rule = f"Calibrated methods must find the decoder's blocks in {BLOCKS}, not in"
        raise CheckpointError(f"{rule} {type(model).__name__}: {checkpoint.folder}")
    return body.eval()


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

    def passed(hidden: Tensor, *_positional: Any, **_named: Any) -> Tensor:
        return hidden

    layers = body.layers[: number + 1]
    for layer in layers:
        layer.forward = passed
    layers[number].forward = stop
    try:
        body(**given, use_cache=False)
    except _ReachedError:
        return reached[0], reached[1], reached[2]
    finally:
        for layer in layers:
            del layer.forward
    raise CheckpointError(f"Blocks must be run one by one, and number {number} is not: {BLOCKS}")
