"""The golden model of a decoder: docs/decoder.md in PyTorch, many sequences and positions at a time.

It is written from that page, as the C source is. All tensors are int64.
"""

from collections import Counter
from dataclasses import dataclass, field

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ternhw_quant.decoder.arithmetic import (
    bit_length,
    exp2_negative,
    floor_divide,
    narrow,
    rounded_shift,
    saturate,
    square_root,
)
from ternhw_quant.decoder.contract import (
    ATTENTION_BITS,
    SATURATING,
    Block,
    Contract,
    Matrix,
    Norm,
    float_logits,
    integer_logits,
)
from ternhw_quant.errors import InputError

_LOG2_E = 24204406  #: log2(e) in Q24.
_FIRST_STATE = 2463534242  #: The state of the random numbers for seed 0.


@dataclass
class Result:
    """What a decoder computes of its tokens.

    Attributes
    ----------
    logits : int64 in Q`logit_bits`, or float64 with a head in float; shape (sequences, positions, vocabulary)
    points : dict
        Every named point of docs/decoder.md, such as "0.gate", of the shape (sequences, positions, …).
    saturations : Counter
        Values that were clamped, by the names of `contract.SATURATING`.
    """

    logits: Tensor
    points: dict[str, Tensor] = field(default_factory=dict)
    saturations: Counter[str] = field(default_factory=Counter)


@torch.inference_mode()
def run(contract: Contract, tokens: Tensor, *, keep_points: bool = False) -> Result:
    """Run the decoder over `tokens`, each sequence from position 0.

    Parameters
    ----------
    contract : Contract
    tokens : int64, shape (sequences, positions)
    keep_points : bool
        Return every named point: memory for the scores grows with the square of the positions.

    Raises
    ------
    InputError
        If there are more positions than the context, or a token is outside the vocabulary.
    """
    if not 1 <= tokens.shape[1] <= contract.context:
        raise InputError(f"Positions must be from 1 to {contract.context}, not {tokens.shape[1]}")
    _check_tokens(contract, tokens)
    return _Step(contract, keep_points).run(tokens)


def _check_tokens(contract: Contract, tokens: Tensor) -> None:
    if bool(((tokens < 0) | (tokens >= contract.vocabulary)).any()):
        raise InputError(f"Tokens must be from 0 to {contract.vocabulary - 1}")


class _Step:
    def __init__(self, contract: Contract, keep_points: bool) -> None:
        self._model, self._keep = contract, keep_points
        self._points: dict[str, Tensor] = {}
        self._saturations: Counter[str] = Counter()
        self._block = ""

    def run(self, tokens: Tensor) -> Result:
        model = self._model
        shift = model.embedding_bits[tokens][..., None] - model.residual_bits
        x = self._point("embedding", self._narrow(model.embedding[tokens], shift, 32, "embedding"))
        for number, block in enumerate(model.blocks):
            self._block = f"{number}."
            x = self._attended(block, x)
            x = self._point("residual", self._fed(block, x))
        self._block = ""
        y = self._point("final_norm", self._normed(model.final_norm, x))
        if model.head is None:
            logits = float_logits(model, y)
        else:
            scaled = self._multiplied(model.head, y, model.final_norm.bits, "logits", model.logit_bits)
            logits = self._point("logits", scaled)
        return Result(logits, self._points, self._saturations)

    # The parts of a block.

    def _attended(self, block: Block, x: Tensor) -> Tensor:
        bits = block.bits
        norm = block.attention_norm
        y = self._point("attention_norm", self._normed(norm, x))
        q, k, v = (
            self._point(role, self._multiplied(block.matrices[role], y, norm.bits, role, bits[role]))
            for role in ("q", "k", "v")
        )
        query, query_bits = self._head_norm(block.q_norm, self._by_head(q), bits["q"], "q_norm")
        key, key_bits = self._head_norm(block.k_norm, self._by_head(k), bits["k"], "k_norm")
        query = self._point("query", self._rotated(query, query_bits - bits["query"], "query"))
        key = self._point("key", self._rotated(key, key_bits - bits["key"], "key"))
        value = self._narrow(self._by_head(v), bits["v"] - bits["value"], 16, "value")
        attention = self._attention(block, query, key, self._point("value", value))
        attention = self._point("attention", attention.flatten(-2))
        out = self._multiplied(
            block.matrices["o"],
            attention,
            bits["value"] + ATTENTION_BITS,
            "residual",
            self._model.residual_bits,
        )
        return self._point("attended", self._saturate(x + self._point("o", out), 32, "residual"))

    def _fed(self, block: Block, x: Tensor) -> Tensor:
        bits, norm = block.bits, block.mlp_norm
        y = self._point("mlp_norm", self._normed(norm, x))
        gate, up = (
            self._point(role, self._multiplied(block.matrices[role], y, norm.bits, role, bits[role]))
            for role in ("gate", "up")
        )
        silu = self._silu(gate, bits["gate"])
        shift = bits["gate"] + bits["up"] - bits["hidden"]
        hidden = self._point("hidden", self._narrow(silu * up, shift, 32, "hidden"))
        down = self._multiplied(
            block.matrices["down"], hidden, bits["hidden"], "residual", self._model.residual_bits
        )
        return self._saturate(x + self._point("down", down), 32, "residual")

    # Operations.

    def _normed(self, norm: Norm, x: Tensor) -> Tensor:
        s = (bit_length(x.abs().amax(dim=-1, keepdim=True)) - 22).clamp(min=0)
        total = (rounded_shift(x, s) ** 2).sum(dim=-1, keepdim=True)
        total = total + rounded_shift(torch.tensor(norm.epsilon), 2 * s)
        h = (62 - bit_length(total)) >> 1
        inverse = floor_divide(torch.tensor(2**61), square_root(total << (2 * h)).clamp(min=1))
        inverse = torch.where(total > 0, inverse, 0)
        z = rounded_shift(x * inverse, 31 - h + s)
        return rounded_shift(z * norm.weight, 30)

    def _head_norm(self, norm: Norm | None, x: Tensor, bits: int, point: str) -> tuple[Tensor, int]:
        if norm is None:
            return x, bits
        return self._point(point, self._normed(norm, x)), norm.bits

    def _multiplied(self, matrix: Matrix, x: Tensor, bits: int, point: str, result_bits: int) -> Tensor:
        m = x.abs().amax(dim=-1, keepdim=True)
        b = bit_length(m)
        r = floor_divide(127 << (24 + b), m.clamp(min=1))
        q = rounded_shift(x * r, 24 + b)
        acc = (q.double() @ matrix.weight.T).long()
        factor = floor_divide(m << (37 - b), torch.tensor(127))
        n = 37 - b + bits - result_bits - matrix.exponents.long()
        y = self._narrow(acc * factor, n, 32, point)
        return y if matrix.bias is None else self._saturate(y + matrix.bias, 32, point)

    def _rotated(self, x: Tensor, shift: int, point: str) -> Tensor:
        a, b = x.chunk(2, dim=-1)
        cosines = self._model.cosines[: x.shape[1], None]
        sines = self._model.sines[: x.shape[1], None]
        turned = torch.cat([a * cosines - b * sines, b * cosines + a * sines], dim=-1)
        return self._narrow(turned, 14 + shift, 16, point)

    def _attention(self, block: Block, query: Tensor, key: Tensor, value: Tensor) -> Tensor:
        """Return the attention's output (sequences, positions, heads, head_dim)."""
        model, positions = self._model, query.shape[1]
        group = model.heads // model.kv_heads
        # (sequences, heads, positions, head_dim); float64 holds these sums exactly, below 2**53.
        queries = query.transpose(1, 2).double()
        keys, values = (x.transpose(1, 2).repeat_interleave(group, dim=1).double() for x in (key, value))
        dots = (queries @ keys.transpose(2, 3)).long()
        seen = torch.ones(positions, positions, dtype=torch.bool).tril()
        n = block.bits["query"] + block.bits["key"] + model.score_bits - 16
        scores = self._narrow(torch.where(seen, dots * model.score_factor, 0), n, 32, "scores")
        self._point("scores", scores.transpose(1, 2))
        largest = torch.where(seen, scores, -(2**31)).amax(dim=-1, keepdim=True)
        weights = torch.where(seen, exp2_negative((largest - scores).clamp(min=0), model.exp2, 24), 0)
        low, high = (weights & 4095).double(), (weights >> 12).double()
        total = ((high @ values).long() << 12) + (low @ values).long()
        return _quotients(total, weights.sum(dim=-1, keepdim=True)).transpose(1, 2)

    def _silu(self, gate: Tensor, bits: int) -> Tensor:
        d = rounded_shift(gate.abs() * _LOG2_E, bits + 8)
        one = torch.tensor(2**30)
        half = one + exp2_negative(d, self._model.exp2, 30)
        sigmoid = floor_divide(2**60 + (half >> 1), half)
        return rounded_shift(gate * torch.where(gate >= 0, sigmoid, one - sigmoid), 30)

    # Bookkeeping.

    def _by_head(self, x: Tensor) -> Tensor:
        return x.reshape(*x.shape[:-1], -1, self._model.head_dim)

    def _point(self, name: str, value: Tensor) -> Tensor:
        if self._keep:
            self._points[self._block + name] = value
        return value

    def _narrow(self, p: Tensor, n: Tensor | int, bits: int, point: str) -> Tensor:
        return narrow(p, n, bits, point, self._saturations)

    def _saturate(self, v: Tensor, bits: int, point: str) -> Tensor:
        return saturate(v, bits, point, self._saturations)


def _quotients(total: Tensor, weights: Tensor) -> Tensor:
    """Return total / weights with `ATTENTION_BITS` more fraction bits than the values have."""
    s = bit_length(weights) - 22
    reciprocal = floor_divide(torch.tensor(2**44), weights >> s)
    return rounded_shift(rounded_shift(total, s) * reciprocal, 44 - ATTENTION_BITS)


class GoldenDecoder:
    """A sequence of a model, token by token: each step computes all positions again, without a cache.

    Attributes
    ----------
    position : int
        Tokens so far.
    """

    def __init__(self, contract: Contract) -> None:
        self.contract = contract
        self._tokens: list[int] = []
        self._saturations: Counter[str] = Counter()

    @property
    def position(self) -> int:
        return len(self._tokens)

    def logits_after(self, *tokens: int) -> NDArray[np.int32]:
        """Return the logits after more tokens, in the format of the contract.

        Raises
        ------
        InputError
            If there is none, one is outside the vocabulary, or the context is too short.
        """
        if not tokens:
            raise InputError("Tokens must be at least one, not 0")
        room = self.contract.context - self.position
        if len(tokens) > room:
            raise InputError(f"Context must have room for {len(tokens)} more tokens, not {room}")
        _check_tokens(self.contract, torch.tensor([tokens]))
        self._tokens += tokens
        result = run(self.contract, torch.tensor([self._tokens]))
        self._saturations = result.saturations
        last: NDArray[np.int32] = integer_logits(self.contract, result.logits[0, -1]).numpy()
        return last

    def saturations(self) -> Counter[str]:
        """Return the values that were clamped so far, by the names of `contract.SATURATING`."""
        return Counter({name: self._saturations[name] for name in SATURATING})

    def greedy(self, logits: NDArray[np.int32]) -> int:
        """Return the lowest index of the largest of the logits."""
        return greedy(torch.from_numpy(logits))

    def sample(self, logits: NDArray[np.int32], factor: int, state: int) -> tuple[int, int]:
        """Choose a token at random; return it and the next state."""
        return sample(self.contract, torch.from_numpy(logits).long(), factor, state)


# Choice of the next token.


def greedy(logits: Tensor) -> int:
    """Return the lowest index of the largest of the logits, shape (vocabulary,)."""
    return int((logits == logits.max()).nonzero()[0])


def first_state(seed: int) -> int:
    """Return the first state of the random numbers of a seed of 32 bits."""
    return seed or _FIRST_STATE


def sample(contract: Contract, logits: Tensor, factor: int, state: int) -> tuple[int, int]:
    """Choose a token at random, weighted by ``2**(logit · factor · 2**−16)``.

    Parameters
    ----------
    logits : int64, shape (vocabulary,)
    factor : int
        ``rne(log2(e) / temperature · 2**16)``, below 2**24.
    state : int
        Of the random numbers, from 1 to 2**32 − 1.

    Returns
    -------
    tuple of int
        The token and the next state.
    """
    d = rounded_shift((logits.max() - logits) * factor, contract.logit_bits)
    weights = exp2_negative(d, contract.exp2, 24)
    for shift in (13, -17, 5):
        state ^= (state << shift if shift > 0 else state >> -shift) & 0xFFFFFFFF
    reached = weights.cumsum(dim=0)
    threshold = state * int(reached[-1]) >> 32
    return int((reached > threshold).nonzero()[0]), state
