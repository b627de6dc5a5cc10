"""The parameters of a decoder in integers: everything that docs/decoder.md names, and nothing in float."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import torch
from torch import Tensor

from ternhw_quant.errors import InputError
from ternhw_quant.integer import IntegerMatrix

#: The seven matrices of a block, in the order in which a step uses them.
ROLES = ("q", "k", "v", "o", "gate", "up", "down")
#: Name of each matrix in a checkpoint, below its block; and that of the output head.
MODULES = {
    **{role: f"self_attn.{role}_proj" for role in ("q", "k", "v", "o")},
    **{role: f"mlp.{role}_proj" for role in ("gate", "up", "down")},
}
HEAD = "lm_head"
#: Tensors of a block that have fraction bits of their own, and the bits of an element.
FORMATS = {
    **dict.fromkeys(("q", "k", "v", "gate", "up", "hidden"), 32),
    **dict.fromkeys(("query", "key", "value"), 16),
}
#: Where a step can saturate, in the order of the C source's counters.
SATURATING = ("embedding", *FORMATS, "scores", "residual", "logits")
#: Free bits above the largest value of the calibration, by the bits of an element.
HEAD_ROOM = {32: 3, 16: 1}
MOST_FRACTION_BITS, LEAST_RESIDUAL_BITS = 24, 8
ATTENTION_BITS = 8  #: Fraction bits of the attention's output, above those of the values.
MOST_CONTEXT, MOST_COLUMNS, MOST_HEAD_DIM = 2**20, 2**17, 1024
MOST_NORM_WEIGHT, MOST_EPSILON = 2**29, 2**60


class Matrix:
    """A matrix for the engine, and the bias that is added to its scaled results.

    Parameters
    ----------
    integers : IntegerMatrix or callable that returns it
        A callable is asked each time, so that a large model need not be in memory.
    bias : int64, shape (out_features,), or None
        In the format of the result.

    Attributes
    ----------
    out_features, in_features : int
    exponents : int8, shape (out_features,)

    Raises
    ------
    InputError
        If a limit of docs/decoder.md is exceeded.
    """

    def __init__(
        self, *, integers: IntegerMatrix | Callable[[], IntegerMatrix], bias: Tensor | None = None
    ) -> None:
        self._integers, self.bias = integers, bias
        read = self.integers
        self.out_features, self.in_features = read.out_features, read.in_features
        self.exponents = read.exponents
        if self.in_features > MOST_COLUMNS:
            raise InputError(f"Matrix must have at most {MOST_COLUMNS} columns, not {self.in_features}")
        if bias is not None and int(bias.abs().max()) >= 2**31:
            raise InputError(f"Bias must be below 2**31 in its format, not up to {int(bias.abs().max())}")
        largest = 127 * _largest_row(read)
        if largest >= 2**31:
            raise InputError(f"Accumulators must be below 2**31, not up to {largest}")

    @property
    def integers(self) -> IntegerMatrix:
        return self._integers() if callable(self._integers) else self._integers

    @cached_property
    def weight(self) -> Tensor:
        """The integers that trits, mantissas and offsets mean, in the layer's own column order, float64."""
        return integer_weight(self.integers).double()


@dataclass(frozen=True, kw_only=True, eq=False)
class Norm:
    """An RMSNorm.

    Attributes
    ----------
    weight : int64, shape (features,)
        ``rne(w · √features · 2**bits)``, below 2**30 in magnitude.
    bits : int
        Fraction bits of the weight, and of the result.
    epsilon : int
        ``rne(features · ε · 2**(2·F))``, F the fraction bits of what is normed.
    """

    weight: Tensor
    bits: int
    epsilon: int

    def __post_init__(self) -> None:
        if int(self.weight.abs().max()) > MOST_NORM_WEIGHT:
            raise InputError(f"Weights of a norm must be at most 2**29, not {int(self.weight.abs().max())}")
        if not 0 <= self.epsilon < MOST_EPSILON:
            raise InputError(f"Epsilon must be from 0 to 2**60 in its format, not {self.epsilon}")


@dataclass(frozen=True, kw_only=True, eq=False)
class Block:
    """A decoder block.

    Attributes
    ----------
    attention_norm, mlp_norm : Norm
    q_norm, k_norm : Norm or None
        Norms of each head (Qwen3).
    matrices : dict
        By the names of `ROLES`.
    bits : dict
        Fraction bits, by the names of `FORMATS`.
    """

    attention_norm: Norm
    mlp_norm: Norm
    q_norm: Norm | None
    k_norm: Norm | None
    matrices: dict[str, Matrix]
    bits: dict[str, int]


@dataclass(frozen=True, kw_only=True)
class Range:
    """What calibration found of a tensor, and what it can hold.

    Attributes
    ----------
    tensor : str
        Such as "3.hidden" of block 3, or "residual".
    largest : float
        Largest magnitude in the calibration.
    fraction_bits : int
    limit : float
        Largest magnitude that does not saturate.
    """

    tensor: str
    largest: float
    fraction_bits: int
    limit: float


@dataclass(frozen=True, kw_only=True, eq=False)
class Contract:
    """A model as docs/decoder.md computes it.

    Attributes
    ----------
    heads, kv_heads, head_dim, context : int
    residual_bits, logit_bits : int
        Fraction bits of the residual stream and of the logits.
    embedding : int64, shape (vocabulary, hidden)
        Of 16 bits.
    embedding_bits : int64, shape (vocabulary,)
        Fraction bits of each row.
    cosines, sines : int64, shape (context, head_dim / 2)
        In Q14.
    exp2 : int64, shape (257,)
    score_factor, score_bits : int
        ``log2(e) / √head_dim`` is score_factor · 2**−score_bits.
    blocks : tuple of Block
    final_norm : Norm
    head : Matrix or None
        None: the logits are computed in float, by `float_head`.
    float_head : float64, shape (vocabulary, hidden)
        The source's output head.
    ranges : tuple of Range
    """

    heads: int
    kv_heads: int
    head_dim: int
    context: int
    residual_bits: int
    logit_bits: int
    embedding: Tensor
    embedding_bits: Tensor
    cosines: Tensor
    sines: Tensor
    exp2: Tensor
    score_factor: int
    score_bits: int
    blocks: tuple[Block, ...]
    final_norm: Norm
    head: Matrix | None
    float_head: Tensor
    ranges: tuple[Range, ...] = ()

    def __post_init__(self) -> None:
        if not 1 <= self.context <= MOST_CONTEXT:
            raise InputError(f"Context must be from 1 to {MOST_CONTEXT}, not {self.context}", "context")
        if self.head_dim % 2 or not 2 <= self.head_dim <= MOST_HEAD_DIM:
            raise InputError(f"Head dimension must be even and at most {MOST_HEAD_DIM}, not {self.head_dim}")
        if self.heads % self.kv_heads:
            raise InputError(
                f"Query heads must be a multiple of the {self.kv_heads} key heads, not {self.heads}"
            )

    @property
    def hidden(self) -> int:
        return self.embedding.shape[1]

    @property
    def vocabulary(self) -> int:
        return self.embedding.shape[0]

    @property
    def intermediate(self) -> int:
        return self.blocks[0].matrices["gate"].out_features

    def layer_names(self, block: int) -> dict[str, str]:
        """Return the names of a block's matrices in a checkpoint, by role."""
        return {role: f"model.layers.{block}.{MODULES[role]}" for role in ROLES}

    def matrices(self) -> dict[str, Matrix]:
        """Return all matrices by their names in a checkpoint, in the order of a step."""
        found = {
            name: block.matrices[role]
            for number, block in enumerate(self.blocks)
            for role, name in self.layer_names(number).items()
        }
        return found if self.head is None else found | {HEAD: self.head}


def integer_weight(matrix: IntegerMatrix, rows: slice = slice(None)) -> Tensor:
    """Return ``Σ_k A[k,i,g]·t[k,i,j] + m[i,g]``, int32 (rows, in), in the layer's own column order.

    A product by it is :func:`ternhw_quant.integer.accumulate`, in one multiplication.
    """
    size, columns = matrix.group_size, matrix.in_features
    weight = torch.zeros(matrix.planes[0, rows].shape, dtype=torch.int32)
    for plane, mantissas in zip(matrix.planes, matrix.plane_mantissas.int(), strict=True):
        weight += plane[rows] * mantissas[rows].repeat_interleave(size, dim=1)[:, :columns]
    if matrix.offsets is not None:
        weight += matrix.offsets[rows].int().repeat_interleave(size, dim=1)[:, :columns]
    return weight if matrix.permutation is None else weight[:, matrix.permutation.argsort()]


def _largest_row(matrix: IntegerMatrix) -> int:
    """Return the largest sum of magnitudes of a row."""
    step = max(1, _WEIGHTS_AT_ONCE // matrix.in_features)
    firsts = range(0, matrix.out_features, step)
    parts = (integer_weight(matrix, slice(first, first + step)) for first in firsts)
    return max(int(part.abs().sum(dim=1).max()) for part in parts)


_WEIGHTS_AT_ONCE = 1 << 22  #: Bounds the memory of a check to some tens of megabytes.


def float_logits(contract: Contract, y: Tensor) -> Tensor:
    """Return the logits that a head in float gives for `y`, the final norm's result; float64."""
    return torch.ldexp(y.double(), torch.tensor(-contract.final_norm.bits)) @ contract.float_head.T


def integer_logits(contract: Contract, logits: Tensor) -> Tensor:
    """Return the golden model's logits in the contract's format, int32; float ones are rounded."""
    if logits.is_floating_point():
        limit = 2**31 - 1
        logits = torch.ldexp(logits, torch.tensor(contract.logit_bits)).round().clamp(-limit, limit)
    return logits.to(torch.int32)
