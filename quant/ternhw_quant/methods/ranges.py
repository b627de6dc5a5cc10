"""Ranges and defaults of the numbers that a method takes. No torch."""

import math
from dataclasses import dataclass
from typing import Generic, TypeVar

from ternhw_quant.errors import InputError

_Number = TypeVar("_Number", int, float)


@dataclass(frozen=True, kw_only=True)
class Range(Generic[_Number]):
    """What a number may be.

    Attributes
    ----------
    default : int or float
        A range of int takes whole numbers only.
    least, most : float
        Both included, unless `positive`; infinity is never a value.
    positive : bool
        The value must be above 0.
    """

    default: _Number
    least: float = 0
    most: float = math.inf
    positive: bool = False

    def check(self, name: str, value: float) -> None:
        """Raise InputError if `value` is not in the range; `name` is that of the parameter."""
        what = name.replace("_", " ").capitalize()
        if isinstance(self.default, int) and type(value) is not int:
            raise InputError(f"{what} must be a whole number, not {value}")
        if not math.isfinite(value):
            raise InputError(f"{what} must be finite, not {value}")
        if self.positive and value <= 0:
            raise InputError(f"{what} must be above 0, not {value}")
        if not self.least <= value <= self.most:
            rule = f"at least {self.least}" if self.most == math.inf else f"from {self.least} to {self.most}"
            raise InputError(f"{what} must be {rule}, not {value}")


#: Columns that share parameters; 0 is the whole row. 128 is that of both papers.
GROUP_SIZE = Range(default=128)
#: T_max, ε and κ_max of PTQTP (arXiv:2509.16989v2, Algorithms 1 and 2). A condition number is at least 1.
#: The change of each iteration is kept, so T_max is bounded.
MAX_ITERATIONS = Range(default=50, least=1, most=1_000_000)
TOLERANCE = Range(default=1e-4)
LARGEST_CONDITION = Range(default=1e12, least=1)
#: What is added to the diagonal of a Hessian, in units of its mean (GPTQ, arXiv:2210.17323).
DAMPING = Range(default=0.01, positive=True)
#: More than three planes could be stored, but their 3ᵏ codes do not pay; a code fills a byte at most.
PLANES, BITS = Range(default=2, least=1, most=3), Range(default=4, least=1, most=8)
ROUNDS, ICM_SWEEPS, SEED = Range(default=1, least=1), Range(default=0), Range(default=0)
#: Shares of what the full-precision model has and the quantised one has not: in a layer's inputs (GPTAQ's
#: asymmetric term, arXiv:2504.02692), and in the residual stream that it writes to.
ASYMMETRIC, RESIDUAL = Range(default=0.0, most=1), Range(default=0.0, most=1)
#: Steps of learned rounding for each decoder block.
LEARNED_ROUNDING = Range(default=0)
#: Rows of a weight that compensate for each other's errors.
OUTPUT_FEEDBACK = Range(default=0)
