"""Text from a decoder in integers: the prompt is read, then tokens are chosen one by one."""

import math
from collections import Counter
from collections.abc import Collection, Iterator
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from ternhw_quant.decoder.golden import first_state
from ternhw_quant.errors import InputError

_MOST_FACTOR, _MOST_SEED = 2**24 - 1, 2**32 - 1


class Decoder(Protocol):
    """A sequence of a model: `CDecoder` or `GoldenDecoder`."""

    @property
    def position(self) -> int:
        """Tokens so far."""

    def logits_after(self, *tokens: int) -> NDArray[np.int32]:
        """Return the logits after at least one more token, in the format of the contract."""

    def saturations(self) -> Counter[str]:
        """Return the values that were clamped so far."""

    def greedy(self, logits: NDArray[np.int32]) -> int:
        """Return the lowest index of the largest of the logits."""

    def sample(self, logits: NDArray[np.int32], factor: int, state: int) -> tuple[int, int]:
        """Choose a token at random; return it and the next state."""


def temperature_factor(temperature: float) -> int:
    """Return φ of docs/decoder.md, ``rne(log2(e) / temperature · 2**16)``; 0, which is greedy, for 0.

    Raises
    ------
    InputError
        If the factor has no such value.
    """
    if temperature == 0:
        return 0
    factor = round(math.log2(math.e) / temperature * 2**16) if math.isfinite(temperature) else 0
    if not 1 <= factor <= _MOST_FACTOR:
        raise InputError(
            f"Temperature must be 0 or from 0.0057 to 180000, not {temperature:g}", "temperature"
        )
    return factor


def check_seed(seed: int) -> None:
    """Refuse a seed that has more than 32 bits.

    Raises
    ------
    InputError
    """
    if not 0 <= seed <= _MOST_SEED:
        raise InputError(f"Seed must be from 0 to {_MOST_SEED}, not {seed}", "seed")


def check_room(context: int, prompt: int, tokens: int) -> None:
    """Refuse a prompt that leaves no room in the context for the new tokens; the last of these is never read.

    Raises
    ------
    InputError
    """
    if prompt < 1:
        raise InputError("Prompt must have at least one token, not 0", "prompt")
    most = context - tokens + 1
    if prompt > most:
        raise InputError(
            f"Prompt and new tokens must be at most the context's {context} + 1, not {prompt} and {tokens}",
            ("prompt", "tokens"),
        )


def new_tokens(
    decoder: Decoder,
    logits: NDArray[np.int32],
    *,
    tokens: int,
    factor: int = 0,
    seed: int = 0,
    stop: Collection[int] = (),
) -> Iterator[int]:
    """Yield up to `tokens` new tokens, each before the step that reads it.

    Parameters
    ----------
    decoder : Decoder
        Has read the prompt.
    logits : int32, shape (vocabulary,)
        After the prompt.
    factor : int
        Of :func:`temperature_factor`; 0 chooses greedily.
    seed : int
        Of the random numbers, 32 bits.
    stop : collection of int
        Tokens after which no other comes; they are yielded.
    """
    state, token = first_state(seed), -1
    for number in range(tokens):
        if number:
            logits = decoder.logits_after(token)
        if factor:
            token, state = decoder.sample(logits, factor, state)
        else:
            token = decoder.greedy(logits)
        yield token
        if token in stop:
            return
