"""Layer-sequential calibration: the input of each linear layer, with all layers before it quantised.

The decoder is built without weights. One block at a time gets its own from the disk, reads the activations
that the block before has written to a file, and gives the Hessians of its linear layers, stage by stage: a
stage is what reads the same input, {q, k, v}, {o}, {gate, up}, {down}, and sees the stages before it
quantised (PT²-LLM, arXiv:2510.03267v2; GPTQ, arXiv:2210.17323). So memory holds one block's weights, the
Hessian of one stage and the activations of one batch, for any model.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from torch import Tensor, nn

from ternhw_quant.errors import InputError
from ternhw_quant.methods.hessian import Hessian
from ternhw_quant.runs.activations import Activations, Batch
from ternhw_quant.runs.decoder import BLOCKS, Decoder


@dataclass(frozen=True, kw_only=True, eq=False)
class Side:
    """A block with weights, and the file of the activations that enter it."""

    module: nn.Module
    entering: Activations


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
    """

    decoder: Decoder
    number: int
    batch_of: Sequence[Batch]
    quantised: Side
    reference: Side | None = None
    residual: bool = False

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
    def writers(self) -> dict[str, float]:
        """The layers that write to the residual stream, in the order of their calls, and their factors."""
        side = self.reference or self.quantised
        names = [name for stage in self.stages for name in stage]
        return self.decoder.residual_writers(side.module, self.number, side.entering[0][:1], names)

    def hessian(self, stage: Sequence[str]) -> Hessian:
        """Return the Hessian of the layers of a stage, with those of the stages before as they are now."""
        layer = stage[0]
        in_features = self.decoder.checkpoint.tensors[f"{layer}.weight"].shape[1]
        hessian = Hessian(in_features, device=self.decoder.device)
        for index, batch in enumerate(self.batch_of):
            real = batch.real.to(self.decoder.device)
            seen = self._seen(self.quantised, index, layer)
            other = self._seen(self.reference, index, layer) if self.reference else None
            try:
                hessian.add(seen.inputs[real], other.inputs[real] if other else None)
            except InputError as error:
                raise InputError(f"{error}: {layer}") from None
            if other is not None and other.stream is not None and seen.stream is not None:
                lacking = (other.stream.double() - seen.stream.double()) / self.writers[layer]
                hessian.add_deviation(seen.inputs[real], lacking[real])
        return hessian

    def replace(self, layer: str, weight: Tensor) -> None:
        """Give `layer` its quantised weight."""
        name = layer.removeprefix(f"{BLOCKS}.{self.number}.")
        linear = self.quantised.module.get_submodule(name)
        linear.weight = nn.Parameter(weight.to(self.decoder.device, self.decoder.dtype), requires_grad=False)

    def leaving(self, side: Side) -> Iterator[Tensor]:
        """Yield the output of the block, batch by batch."""
        for index in range(len(self.batch_of)):
            yield self.decoder.run(side.module, self.number, side.entering[index])

    def _seen(self, side: Side, batch: int, layer: str) -> "_Seen":
        module, hidden = side.module, side.entering[batch]
        if not self.residual or layer not in self.writers:
            return _Seen(self.decoder.inputs(module, self.number, hidden, [layer])[layer])
        order = list(self.writers)
        silent = order[order.index(layer) :]
        return _Seen(*self.decoder.input_and_stream(module, self.number, hidden, layer, silent=silent))


class _Seen(NamedTuple):
    """The inputs of a layer, and the residual stream that its output is added to, if it is."""

    inputs: Tensor
    stream: Tensor | None = None
