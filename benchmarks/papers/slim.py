"""SliM-LLM (arXiv:2405.14917): more bits for salient groups of columns, fewer for as many others."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

import torch
from torch import Tensor
from torch.nn.functional import log_softmax

from benchmarks.papers.calibrated import ByStage, Stage, Stored
from ternhw_quant.methods.block import Block
from ternhw_quant.methods.driver import Rest
from ternhw_quant.methods.fits import min_max, searched_range
from ternhw_quant.methods.method import named
from ternhw_quant.methods.rounding import round_in_block
from ternhw_quant.weights.grid import uniform

#: Shares of the range that are tried for a group: 1, 1.002 … 1.1, 0.998 … 0.9.
_SHARES = (1.0, *(1 + step / 500 for step in range(1, 51)), *(1 - step / 500 for step in range(1, 51)))

#: Bits of a scale, of the offset of a group of one bit, and of the number of bits of a group.
_NUMBER, _BITS_OF_BITS = 16, 2


@dataclass(frozen=True)
class SliM(ByStage):
    """GPTQ whose groups have `bits` − 1, `bits` or `bits` + 1 bits, by salience.

    Attributes
    ----------
    bits : int
        As many groups have one bit more as have one less.
    group_size : int
    """

    bits: int = 2
    group_size: int = 64

    changed: ClassVar[str] = (
        "Groups of 64 columns, because of 192 columns groups of 128 leave no choice. No pair and all pairs "
        "of groups are tried, too. The KL divergence is that of a sample of about 8192 tokens. The scale of "
        "one bit is the mean magnitude around the mean. λ is 1, the default of the released code."
    )

    def matrix(self, weight: Tensor, stage: Stage) -> Stored:
        size = self.group_size
        driver = named("gptq", group_size=size)
        rest, values, stored = Rest(weight, driver, stage.hessian), [], 0.0
        diagonal = torch.linalg.cholesky(rest.inverse, upper=True).diagonal()
        salience = [float(part.sum()) for part in torch.split((weight / diagonal).square(), size, dim=1)]
        for bits in self.chosen(weight, salience, stage.sample().double()):
            block = rest.block(size)
            values.append(rounded(block, bits))
            rest.compensate(block, values[-1])
            rows, columns = values[-1].shape
            stored += rows * (columns * bits + _NUMBER + (bits if bits > 1 else _NUMBER)) + _BITS_OF_BITS
        return Stored(torch.cat(values, dim=1), stored)

    def chosen(self, weight: Tensor, salience: Sequence[float], inputs: Tensor) -> list[int]:
        """Return the bits of each group: of as many with more as with fewer, those of least divergence.

        The divergence is KL(quantised ‖ full precision) of the softmax over the outputs of the layer.
        """
        groups, expected = torch.split(weight, self.group_size, dim=1), inputs @ weight.T
        rounded_to = {
            bits: [nearest(group, bits) for group in groups]
            for bits in (self.bits - 1, self.bits, self.bits + 1)
        }
        order = sorted(range(len(groups)), key=lambda group: salience[group])
        best, least = [self.bits] * len(groups), torch.inf
        for pairs in range(len(groups) // 2 + 1):
            tried = [self.bits] * len(groups)
            for place in range(pairs):
                tried[order[place]], tried[order[-1 - place]] = self.bits - 1, self.bits + 1
            values = torch.cat([rounded_to[bits][group] for group, bits in enumerate(tried)], dim=1)
            divergence = kl(inputs @ values.T, expected)
            if divergence < least:
                best, least = tried, divergence
        return best


def kl(quantised: Tensor, expected: Tensor) -> float:
    """Return the mean of KL(softmax(quantised) ‖ softmax(expected)) over the tokens, in nats."""
    first, second = log_softmax(quantised, dim=-1), log_softmax(expected, dim=-1)
    return float((first.exp() * (first - second)).sum(-1).mean())


def nearest(group: Tensor, bits: int) -> Tensor:
    """Return the values of a group, (rows, columns), rounded to the nearest level of its range."""
    levels = binary_levels(group) if bits == 1 else uniform(bits).levels(min_max(group, bits))
    return levels.gather(1, (group[..., None] - levels[:, None]).abs().argmin(-1))


def rounded(block: Block, bits: int) -> Tensor:
    """Return the values of a block, rounded with feedback to levels of the best of the tried ranges."""
    weight = block.weight
    if bits == 1:
        levels = binary_levels(weight)
    else:
        levels = uniform(bits).levels(searched_range(weight, bits, _SHARES))
    return levels.gather(1, round_in_block(weight, levels, block.factor).long())


def binary_levels(group: Tensor) -> Tensor:
    """Return mean − scale and mean + scale of each row, (rows, 2); the scale is the mean |w − mean|."""
    mean = group.mean(1, keepdim=True).half().double()
    scale = (group - mean).abs().mean(1, keepdim=True).half().double()
    return torch.cat([mean - scale, mean + scale], dim=1)
