"""Layer-sequential calibration: the input of each linear layer, with all layers before it quantised.

The decoder is built without weights. One block at a time gets its own from the disk, reads the activations
that the block before has written to a file, and gives the Hessians of its linear layers, stage by stage: a
stage is what reads the same input, {q, k, v}, {o}, {gate, up}, {down}, and sees the stages before it
quantised (PT²-LLM, arXiv:2510.03267v2; GPTQ, arXiv:2210.17323). So memory holds one block's weights, the
Hessian of one stage and the activations of one batch, for any model.

A stage is one pass of all batches. The inputs of layers that end a submodule are kept in a file until the
block is done, so that no pass computes attention or an MLP again (:mod:`ternhw_quant.runs.replay`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

import torch
from torch import Tensor, nn

from ternhw_quant.errors import InputError
from ternhw_quant.methods.hessian import Hessian
from ternhw_quant.runs.activations import Activations, Batch
from ternhw_quant.runs.decoder import Decoder
from ternhw_quant.runs.importance import Importance
from ternhw_quant.runs.replay import Shortcut


@dataclass(frozen=True, kw_only=True, eq=False)
class Side:
    """A block with weights, the activations that enter it, and the inputs that are known of its layers."""

    module: nn.Module
    entering: Activations
    stored: dict[Shortcut, Activations] = field(default_factory=dict)

    def known(self, batch: int) -> dict[Shortcut, Tensor]:
        """Return the stored inputs of a batch; in memory of their own, whose alignment is always the same."""
        return {shortcut: inputs[batch].clone() for shortcut, inputs in self.stored.items()}

    def drop(self) -> None:
        """Delete the stored inputs."""
        for inputs in self.stored.values():
            inputs.path.unlink()
        self.stored.clear()


@dataclass(frozen=True, kw_only=True, eq=False)
class CalibratedBlock:
    """A block that is being quantised.

    Attributes
    ----------
    decoder : Decoder
    number : int
    batch_of : sequence of Batch
    quantised : Side
        Its weights are replaced by quantised ones; its inputs come from the quantised blocks before it.
    reference : Side or None
        The same of the full-precision model, where a method asks for what it computes.
    residual : bool
        Whether the method asks for the deviation of the residual stream.
    importance : Importance or None
        How much each token counts; all count the same without it.
    """

    decoder: Decoder
    number: int
    batch_of: Sequence[Batch]
    quantised: Side
    reference: Side | None = None
    residual: bool = False
    importance: Importance | None = None

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

    @cached_property
    def shortcuts(self) -> dict[str, Shortcut]:
        """The submodules that end with a linear layer, by layer."""
        side = self.quantised
        return self.decoder.shortcuts(side.module, self.number, side.entering[0][:1], self._order)

    @cached_property
    def writers(self) -> dict[str, float]:
        """The layers that write to the residual stream, in the order of their calls, and their factors."""
        side = self.reference or self.quantised
        hidden = side.entering[0][:1]
        return self.decoder.residual_writers(side.module, self.number, hidden, self._order)

    @cached_property
    def _passes_on(self) -> bool:
        """Whether the block without its writers passes on what enters it: the first one's stream is that."""
        side = self.quantised
        hidden = side.entering[0][:1]
        stream = self.decoder.run(side.module, self.number, hidden, silent=list(self.writers))
        return torch.equal(stream, hidden.to(stream))

    def hessian(self, stage: Sequence[str]) -> Hessian:
        """Return the Hessian of the layers of a stage, with those of the stages before as they are now."""
        layer = stage[0]
        in_features = self.decoder.checkpoint.tensors[f"{layer}.weight"].shape[1]
        products = torch.promote_types(self.decoder.dtype, torch.float32)
        hessian = Hessian(in_features, device=self.decoder.device, products=products)
        sides = [self.quantised, self.reference] if self.reference else [self.quantised]
        kept = [self._kept(side, stage, in_features) for side in sides]
        for index, batch in enumerate(self.batch_of):
            real = batch.real.to(self.decoder.device)
            seen, *others = [self._seen(side, index, layer) for side in sides]
            other = others[0] if others else None
            counts = self.importance.of(stage, index)[batch.real] if self.importance else None
            try:
                hessian.add(seen.inputs[real], other.inputs[real] if other else None, counts=counts)
            except InputError as error:
                raise InputError(f"{error}: {layer}") from None
            if other is not None and other.stream is not None and seen.stream is not None:
                lacking = (other.stream.double() - seen.stream.double()) / self.writers[layer]
                hessian.add_deviation(seen.inputs[real], lacking[real], counts=counts)
            for files, given in zip(kept, (seen, *others), strict=True):
                for file in files.values():
                    file[index].copy_(given.inputs)
        for side, files in zip(sides, kept, strict=True):
            side.stored.update(files)
        return hessian

    def linear(self, layer: str) -> nn.Linear:
        """Return the module that computes `layer` of the quantised block."""
        linear = self.quantised.module.get_submodule(self._path(layer))
        assert isinstance(linear, nn.Linear)
        return linear

    def put(self, layer: str, module: nn.Module) -> None:
        """Let `module` compute `layer` of the quantised block."""
        self.quantised.module.set_submodule(self._path(layer), module)

    def replace(self, layer: str, weight: Tensor) -> None:
        """Give `layer` its quantised weight."""
        weight = weight.to(self.decoder.device, self.decoder.dtype)
        self.linear(layer).weight = nn.Parameter(weight, requires_grad=False)

    def _path(self, layer: str) -> str:
        return self.decoder.inside(self.number, layer)

    def leaving(self, side: Side) -> Iterator[Tensor]:
        """Yield the output of the block, batch by batch."""
        for index in range(len(self.batch_of)):
            hidden = side.entering[index]
            yield self.decoder.run(side.module, self.number, hidden, known=side.known(index))

    @property
    def _order(self) -> list[str]:
        return [name for stage in self.stages for name in stage]

    def _kept(self, side: Side, stage: Sequence[str], in_features: int) -> dict[Shortcut, Activations]:
        """Return new files for the inputs of the layers of a stage that end a submodule."""
        found = [self.shortcuts[name] for name in stage if name in self.shortcuts]
        return {shortcut: side.entering.beside(shortcut.layer, in_features) for shortcut in found}

    def _seen(self, side: Side, batch: int, layer: str) -> "_Seen":
        module, number, hidden, known = side.module, self.number, side.entering[batch], side.known(batch)
        order = list(self.writers) if self.residual else []
        if layer in order[1:] or (layer in order and not self._passes_on):
            silent = order[order.index(layer) :]
            return _Seen(
                *self.decoder.input_and_stream(module, number, hidden, layer, silent=silent, known=known)
            )
        inputs = self.decoder.inputs(module, number, hidden, [layer], known=known)[layer]
        return _Seen(inputs, hidden.to(inputs) if layer in order else None)


class _Seen(NamedTuple):
    """The inputs of a layer, and the residual stream that its output is added to, if it is."""

    inputs: Tensor
    stream: Tensor | None = None
