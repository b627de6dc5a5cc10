"""OmniQuant's learnable weight clipping (arXiv:2308.13137), block by block."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice
from typing import ClassVar

import torch
from torch import Tensor, nn
from torch.nn.functional import linear, mse_loss

from benchmarks.papers.calibrated import Stored, System
from ternhw_quant.runs.activations import Activations
from ternhw_quant.runs.calibration import CalibratedBlock
from ternhw_quant.runs.learning import parts_in_turn

#: What the shares of the ends of a range start from (a sigmoid of it), and AdamW's step.
_START, _RATE = 4.0, 1e-2
_NUMBER = 16

#: Least scale, so that a group of zeros divides by something.
_LEAST_SCALE = 1e-5


@dataclass(frozen=True)
class OmniQuant(System):
    """Rounding whose ranges are learned, so that a block leaves what the full-precision one leaves.

    Attributes
    ----------
    bits, group_size : int
    steps : int
        Each of about 1024 tokens.
    """

    bits: int = 3
    group_size: int = 128
    steps: int = 400

    teacher: ClassVar[bool] = True

    changed: ClassVar[str] = (
        "Clipping only, as the paper has it for weights alone with LLaMA. 400 steps of about 1024 tokens of "
        "whole stories, not 2560 steps of 2048 tokens."
    )

    def quantize(self, block: CalibratedBlock, target: Activations | None) -> dict[str, Stored]:
        assert target is not None
        names = [name for stage in block.stages for name in stage]
        linears = {name: block.linear(name) for name in names}
        layers = {
            name: Clipped(layer.weight.detach(), self.bits, self.group_size)
            for name, layer in linears.items()
        }
        for name, layer in layers.items():
            block.put(name, layer)
        self._learn(block, layers, target)
        found = {}
        for name, layer in layers.items():
            block.put(name, linears[name])
            with torch.no_grad():
                found[name] = Stored(layer.rounded(float16=True).double(), layer.bits_stored())
            block.replace(name, found[name].values)
        return found

    def _learn(self, block: CalibratedBlock, layers: Mapping[str, "Clipped"], target: Activations) -> None:
        optimizer = torch.optim.AdamW(
            [parameter for layer in layers.values() for parameter in layer.parameters()],
            lr=_RATE,
            weight_decay=0,
        )
        side = block.quantised
        for index, rows in islice(parts_in_turn(block.batch_of, f"block {block.number}"), self.steps):
            real = block.batch_of[index].real[rows]
            width = int(real.any(0).sum())
            hidden, real = side.entering[index][rows, :width], real[:, :width]
            left = block.decoder.run_for_gradients(side.module, block.number, hidden)
            optimizer.zero_grad()
            mse_loss(left[real], target[index][rows, :width][real]).backward()
            optimizer.step()


class Clipped(nn.Module):
    """A linear layer with codes from ``sigmoid(lower)·min`` to ``sigmoid(upper)·max`` of each group.

    Parameters
    ----------
    weight : float32, shape (out_features, in_features)
    bits, group_size : int
    """

    weight: Tensor

    def __init__(self, weight: Tensor, bits: int, group_size: int) -> None:
        super().__init__()
        self.register_buffer("weight", weight)
        self.bits, self.group_size = bits, group_size
        groups = torch.split(weight, group_size, dim=1)
        self.least = torch.stack([group.amin(1) for group in groups], dim=1)
        self.most = torch.stack([group.amax(1) for group in groups], dim=1)
        self.lower = nn.Parameter(torch.full_like(self.least, _START))
        self.upper = nn.Parameter(torch.full_like(self.most, _START))

    def forward(self, x: Tensor) -> Tensor:
        return linear(x, self.rounded())

    def rounded(self, *, float16: bool = False) -> Tensor:
        """Return the values of the codes; the gradient passes the rounding of codes unchanged.

        Parameters
        ----------
        float16 : bool
            With scales as they are stored.
        """
        low, high = self.lower.sigmoid() * self.least, self.upper.sigmoid() * self.most
        scale = ((high - low) / (2**self.bits - 1)).clamp(min=_LEAST_SCALE)
        if float16:
            scale = scale.half().float()
        scale, zero = self._each(scale), self._each((-low / scale).round())
        codes = self.weight / scale
        codes = codes + (codes.round() - codes).detach()
        return ((codes + zero).clamp(0, 2**self.bits - 1) - zero) * scale

    def bits_stored(self) -> float:
        """Return the bits of all codes, scales and zero points."""
        return self.weight.numel() * self.bits + self.least.numel() * (_NUMBER + self.bits)

    def _each(self, of_groups: Tensor) -> Tensor:
        """Return a value of each group for each column."""
        return of_groups.repeat_interleave(self.group_size, dim=1)[:, : self.weight.shape[1]]
