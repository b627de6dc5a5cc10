"""AWQ (arXiv:2306.00978): input channels scaled by the size of their activations, then clipped ranges."""

from dataclasses import dataclass
from typing import ClassVar

import torch
from torch import Tensor

from benchmarks.papers.calibrated import ByStage, Stage, Stored
from ternhw_quant.methods.fits import min_max
from ternhw_quant.weights.grid import uniform

#: Exponents of the activations' size that are tried, and shares of a group's largest weight.
_EXPONENTS = tuple(step / 20 for step in range(20))
_CLIPS = tuple(1 - step / 20 for step in range(10))

#: Layers whose weights are not clipped: their outputs are multiplied with each other.
_UNCLIPPED = ("q_proj", "k_proj")
_NUMBER = 16


@dataclass(frozen=True)
class AWQ(ByStage):
    """Weights times scales of their input channels are rounded; the layer before takes the inverse scales.

    Attributes
    ----------
    bits, group_size : int
    """

    bits: int = 3
    group_size: int = 128

    changed: ClassVar[str] = (
        "The error of a scale is that of the outputs of the layers that read the same input, not "
        "of attention or MLP. Inputs come from the quantised blocks before. Errors count all tokens, by H."
    )

    def stage(self, stage: Stage) -> dict[str, Stored]:
        hessian = stage.hessian.matrix
        scales = (
            self._scales(stage, hessian) if foldable(stage) else torch.ones(len(hessian), dtype=torch.float64)
        )
        scaled = hessian / scales / scales[:, None]
        found = {}
        for name, weight in stage.weights.items():
            clipped = weight * scales
            if not name.endswith(_UNCLIPPED):
                clipped = self.clipped(clipped, scaled)
            found[name] = Stored(self.nearest(clipped) / scales, self._bits(weight))
        return found

    def _scales(self, stage: Stage, hessian: Tensor) -> Tensor:
        """Return the scales of least output error, (in_features,)."""
        size = stage.sample().double().abs().mean(0)
        weight = torch.cat(list(stage.weights.values()))
        best, least = torch.ones_like(size), torch.inf
        for exponent in _EXPONENTS:
            scales = size.pow(exponent).clamp(min=1e-4)
            scales = scales / (scales.max() * scales.min()).sqrt()
            lacking = weight - self.nearest(weight * scales) / scales
            error = float(((lacking @ hessian) * lacking).sum())
            if error < least:
                best, least = scales, error
        return best

    def clipped(self, weight: Tensor, hessian: Tensor) -> Tensor:
        """Return the weight, each group of a row clipped where that lowers the error of its output."""
        found = []
        for columns in torch.arange(weight.shape[1]).split(self.group_size):
            group, metric = weight[:, columns], hessian[columns][:, columns]
            most = group.abs().amax(1, keepdim=True)
            best, least = group, torch.full_like(most, torch.inf)
            for share in _CLIPS:
                tried = group.clamp(-share * most, share * most)
                lacking = group - self.nearest(tried)
                error = ((lacking @ metric) * lacking).sum(1, keepdim=True)
                best = torch.where(error < least, tried, best)
                least = torch.minimum(error, least)
            found.append(best)
        return torch.cat(found, dim=1)

    def nearest(self, weight: Tensor) -> Tensor:
        """Return the values of the codes nearest to each weight in the range of its group."""
        grid, found = uniform(self.bits), []
        for group in torch.split(weight, self.group_size, dim=1):
            theta = min_max(group, self.bits)
            found.append(grid.values(grid.nearest(group.contiguous(), theta), theta))
        return torch.cat(found, dim=1)

    def _bits(self, weight: Tensor) -> float:
        rows, columns = weight.shape
        return rows * (columns * self.bits + -(-columns // self.group_size) * (_NUMBER + self.bits))


def foldable(stage: Stage) -> bool:
    """Tell whether the layer before can take the inverse scales.

    Behind grouped-query attention it cannot: several input channels of o_proj come from one of v_proj.
    """
    return not (stage.grouped_queries and any(name.endswith("o_proj") for name in stage.weights))
