"""Layer-sequential calibration: the input of each linear layer, with all layers before it quantised.

The decoder is built without weights. One block at a time gets its own from the disk, reads the activations
that the block before has written to a file, and gives the Hessians of its linear layers, stage by stage: a
stage is what reads the same input, {q, k, v}, {o}, {gate, up}, {down}, and sees the stages before it
quantised (PT²-LLM, arXiv:2510.03267v2; GPTQ, arXiv:2210.17323). So memory holds one block's weights, the
Hessian of one stage and the activations of one batch, for any model. The experts of a mixture read inputs of
their own (:mod:`ternhw_quant.runs.mixture`); a stage has gate and up, or down, of as many of them as have
Hessians no larger than the block's weights together.

A stage is one pass of all batches. The inputs of layers that end a submodule are kept in a file until the
block is done, so that no pass computes attention or an MLP again (:mod:`ternhw_quant.runs.replay`).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn

from ternhw_quant.errors import InputError
from ternhw_quant.methods.hessian import Hessian
from ternhw_quant.models.experts import Expert
from ternhw_quant.runs import observation
from ternhw_quant.runs.activations import Activations, Batch
from ternhw_quant.runs.decoder import Decoder
from ternhw_quant.runs.importance import Importance
from ternhw_quant.runs.mixture import Entering, ExpertHessians, stages_of_experts
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
        seen = self._seen_once
        stages: list[list[str]] = []
        for part in seen:
            if self.decoder.is_mixture(part):
                stages += self._stages_of(part)
                continue
            same = [stage for stage in stages if stage[0] in seen and seen[stage[0]] is seen[part]]
            if same:
                same[0].append(part)
            else:
                stages.append([part])
        return stages

    def _stages_of(self, mixture: str) -> Iterator[list[str]]:
        tensors = self.decoder.checkpoint.tensors
        shapes = {layer: tensors[f"{layer}.weight"].shape for layer in self.decoder.linears(self.number)}
        weights = sum(rows * columns for rows, columns in shapes.values())
        return stages_of_experts(
            self._experts(mixture),
            shapes,
            sums=1 + (self.reference is not None),
            deviates=self.residual,
            most=weights * self.decoder.dtype.itemsize,
        )

    def _experts(self, mixture: str) -> dict[str, Expert]:
        """Return which expert each layer of a mixture is of."""
        found = {layer: self.decoder.expert(layer) for layer in self.decoder.linears(self.number)}
        return {
            layer: expert
            for layer, expert in found.items()
            if expert is not None and expert.experts == mixture
        }

    @cached_property
    def _seen_once(self) -> dict[str, Tensor]:
        """The inputs of the parts of the block for its first row, by name in the order of their calls."""
        parts, hidden = self.decoder.parts(self.number), self.quantised.entering[0][:1]
        return observation.inputs(self.decoder, self.quantised.module, self.number, hidden, parts)

    @cached_property
    def shortcuts(self) -> dict[str, Shortcut]:
        """The submodules that end with a linear layer, by layer."""
        side = self.quantised
        layers = [part for part in self._order if not self.decoder.is_mixture(part)]
        return observation.shortcuts(self.decoder, side.module, self.number, side.entering[0][:1], layers)

    @cached_property
    def writers(self) -> dict[str, float]:
        """The parts that write to the residual stream, in the order of their calls, and their factors."""
        side = self.reference or self.quantised
        hidden = side.entering[0][:1]
        return observation.residual_writers(self.decoder, side.module, self.number, hidden, self._order)

    @cached_property
    def _passes_on(self) -> bool:
        """Whether the block without its writers passes on what enters it: the first one's stream is that."""
        side = self.quantised
        hidden = side.entering[0][:1]
        stream = self.decoder.run(side.module, self.number, hidden, silent=list(self.writers))
        return torch.equal(stream, hidden.to(stream))

    def hessians(self, stage: Sequence[str]) -> Mapping[str, Hessian]:
        """Return the Hessian of each layer of a stage, with the stages before as they are now."""
        expert = self.decoder.expert(stage[0])
        if expert is None:
            return dict.fromkeys(stage, self.hessian(stage))
        layers = {name: each for name, each in self._experts(expert.experts).items() if name in stage}
        return self._hessians_of_experts(expert.experts, layers)

    def _hessians_of_experts(self, mixture: str, layers: Mapping[str, Expert]) -> Mapping[str, Hessian]:
        hessians = ExpertHessians(layers, self._in_features(next(iter(layers))), **self._form)
        for index, batch in enumerate(self.batch_of):
            seen, *others = [self._entering(side, index, mixture) for side in self._sides]
            counts = self.importance.of([mixture], index).flatten() if self.importance else None
            hessians.add(
                seen,
                others[0] if others else None,
                real=batch.real.flatten().to(self.decoder.device),
                counts=counts,
                factor=self.writers.get(mixture, 1.0) if self.residual else 1.0,
            )
        return hessians.by_layer()

    def _in_features(self, layer: str) -> int:
        return self.decoder.checkpoint.tensors[f"{layer}.weight"].shape[1]

    @property
    def _form(self) -> dict[str, Any]:
        """Where Hessians are summed, and in what."""
        products = torch.promote_types(self.decoder.dtype, torch.float32)
        return {"device": self.decoder.device, "products": products}

    @property
    def _sides(self) -> list[Side]:
        return [self.quantised, self.reference] if self.reference else [self.quantised]

    def hessian(self, stage: Sequence[str]) -> Hessian:
        """Return the Hessian of the layers of a stage that is of no experts."""
        layer = stage[0]
        in_features, sides = self._in_features(layer), self._sides
        hessian = Hessian(in_features, **self._form)
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
        return list(self._seen_once)

    def _kept(self, side: Side, stage: Sequence[str], in_features: int) -> dict[Shortcut, Activations]:
        """Return new files for the inputs of the layers of a stage that end a submodule."""
        found = [self.shortcuts[name] for name in stage if name in self.shortcuts]
        return {shortcut: side.entering.beside(shortcut.layer, in_features) for shortcut in found}

    def _silent(self, part: str) -> list[str] | None:
        """Return what must be silent for the block to leave the residual stream that `part` writes to.

        None if that is what enters the block, or it is not asked for.
        """
        order = list(self.writers) if self.residual else []
        if part in order[1:] or (part in order and not self._passes_on):
            return order[order.index(part) :]
        return None

    def _stream(self, part: str, hidden: Tensor, left: Tensor | None) -> Tensor | None:
        """Return the residual stream that `part` writes to, if it does and that is asked for.

        `left` is what leaves the block without all that :meth:`_silent` names.
        """
        if left is None and self.residual and part in self.writers:
            return hidden.to(self.decoder.device, self.decoder.dtype)
        return left

    def _seen(self, side: Side, batch: int, layer: str) -> "_Seen":
        module, number, hidden, known = side.module, self.number, side.entering[batch], side.known(batch)
        left, silent = None, self._silent(layer)
        if silent is None:
            inputs = observation.inputs(self.decoder, module, number, hidden, [layer], known=known)[layer]
        else:
            inputs, left = observation.input_and_stream(
                self.decoder, module, number, hidden, layer, silent=silent, known=known
            )
        return _Seen(inputs, self._stream(layer, hidden, left))

    def _entering(self, side: Side, batch: int, mixture: str) -> Entering:
        module, number, hidden, known = side.module, self.number, side.entering[batch], side.known(batch)
        routed, left = observation.routed(
            self.decoder, module, number, hidden, mixture, silent=self._silent(mixture), known=known
        )
        stream = self._stream(mixture, hidden, left)
        return Entering(
            experts=self.decoder.mixture(module, number, mixture),
            routed=routed,
            stream=None if stream is None else stream.flatten(0, -2),
        )


class _Seen(NamedTuple):
    """The inputs of a layer, and the residual stream that its output is added to, if it is."""

    inputs: Tensor
    stream: Tensor | None = None
