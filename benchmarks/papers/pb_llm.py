"""PB-LLM (arXiv:2310.00034): the most salient weights have 8 bits, all others one bit."""

from dataclasses import dataclass
from typing import ClassVar

import torch
from torch import Tensor

from benchmarks.papers.calibrated import ByStage, Stage, Stored
from benchmarks.papers.table4 import GROUP
from ternhw_quant.methods.block import Block
from ternhw_quant.methods.driver import Rest
from ternhw_quant.methods.fits import min_max
from ternhw_quant.methods.method import Method, named

_DRIVER: Method = named("gptq", group_size=GROUP)

#: Bits of a salient weight, of any number that belongs to a group or row, and of the mask for each weight.
_HIGH, _NUMBER, _MASK = 8, 16, 1


@dataclass(frozen=True)
class PBLLM(ByStage):
    """GPTQ-PB: both kinds of weights are rounded in one GPTQ loop, salient ones to codes of 8 bits.

    Attributes
    ----------
    salient : float
        Share of the weights of a group of columns that have 8 bits: the largest ``w² / U_jj²``.
    zeros : bool
        Mean and scale of the binary weights count the salient ones as 0, as the released code does.
    """

    salient: float = 0.1
    zeros: bool = False

    changed: ClassVar[str] = (
        "Mean and scale of the binary weights leave the salient ones out, as in the paper (zeros=True: as in "
        "the released code). They belong to groups of 128 columns. The mask is stored as one bit a weight."
    )

    def matrix(self, weight: Tensor, stage: Stage) -> Stored:
        rest, high, values = Rest(weight, _DRIVER, stage.hessian), min_max(weight, _HIGH), []
        while len(rest.columns):
            columns, block = rest.columns[:GROUP], rest.block(GROUP)
            own = weight[:, columns]
            mask = self._mask(own, block)
            values.append(rounded(block, mask, high, *self._binary(own, mask)))
            rest.compensate(block, values[-1])
        rows, columns_of_all = weight.shape
        groups = -(-columns_of_all // GROUP)
        each = self.salient * _HIGH + (1 - self.salient) + _MASK
        return Stored(torch.cat(values, dim=1), weight.numel() * each + 2 * _NUMBER * rows * (groups + 1))

    def _mask(self, weight: Tensor, block: Block) -> Tensor:
        """Return which weights of a group are salient."""
        salience = (weight / block.factor.diagonal()).square()
        return salience > salience.flatten().quantile(1 - self.salient)

    def _binary(self, weight: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Return mean and scale of the weights that are not salient, (rows, 1)."""
        low = torch.where(mask, 0, weight)
        count = weight.shape[1] if self.zeros else (~mask).sum(1, keepdim=True).clamp(min=1)
        mean = (low.sum(1, keepdim=True) / count).half().double()
        centred = low - mean if self.zeros else torch.where(mask, 0, weight - mean)
        return mean, (centred.abs().sum(1, keepdim=True) / count).half().double()


def rounded(block: Block, mask: Tensor, high: Tensor, mean: Tensor, scale: Tensor) -> Tensor:
    """Round column by column, and feed each error back to the later columns of the block.

    Parameters
    ----------
    block : Block
    mask : bool, shape (rows, columns)
        Which weights have codes of 8 bits.
    high : float64, shape (2, rows)
        Scale and ``−scale · zero`` of these.
    mean, scale : float64, shape (rows, 1)
        The others are ``mean ± scale``.
    """
    work, values = block.weight.clone(), torch.empty_like(block.weight)
    step, shift = high[:, :, None]
    for column in range(work.shape[1]):
        now = work[:, column, None]
        codes = torch.where(step > 0, (now - shift) / step, 0).round().clamp(0, 2**_HIGH - 1)
        binary = torch.where(now < mean, mean - scale, mean + scale)
        chosen = torch.where(mask[:, column, None], step * codes + shift, binary)
        values[:, column] = chosen[:, 0]
        error = (now - chosen) / block.factor[column, column]
        work[:, column + 1 :] -= error * block.factor[column, column + 1 :]
    return values
