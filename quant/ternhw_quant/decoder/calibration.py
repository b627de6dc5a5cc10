"""Texts for the ranges of a decoder: texts of the user's, or, without any, texts that the model writes."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch

from ternhw_quant.texts import Texts, calibration_windows, read_texts

ROWS, TOKENS = 16, 128  #: Of the texts that a model writes.
_GIVEN_ROWS, _GIVEN_TOKENS = 20, 256  #: Of the texts of the user's.


def rows_of(text: Path | str | Texts, tokenizer: Any) -> Sequence[Sequence[int]]:
    """Return rows of token ids: the first 20 stories, or 20 windows of a text, of up to 256 tokens.

    Raises
    ------
    InputError
        If the text cannot be read, or is too short.
    """
    texts = text if isinstance(text, Texts) else read_texts(text)
    rows = min(_GIVEN_ROWS, len(texts.pieces)) if texts.unit == "stories" else _GIVEN_ROWS
    return calibration_windows(texts, tokenizer, context=_GIVEN_TOKENS, samples=rows).rows


@torch.inference_mode()
def own_texts(
    model: Any, *, context: int, rows: int = ROWS, tokens: int = TOKENS, seed: int = 0
) -> list[list[int]]:
    """Return rows of token ids that a transformers model writes at random, by its own probabilities.

    Each row begins with the model's BOS, or without one with a token drawn evenly from the vocabulary.

    Parameters
    ----------
    context : int
        Longest row, if it is less than `tokens`.
    seed : int
        The same seed gives the same rows with the same version of torch on the same kind of machine.
    """
    generator = torch.Generator().manual_seed(seed)
    first = model.config.bos_token_id
    if first is None:
        ids = torch.randint(model.config.vocab_size, (rows, 1), generator=generator)
    else:
        ids = torch.full((rows, 1), int(first))
    cache = None
    for _ in range(min(tokens, context) - 1):
        answer = model(input_ids=ids[:, -1:], past_key_values=cache, use_cache=True)
        cache = answer.past_key_values
        probabilities = answer.logits[:, -1].double().softmax(dim=-1)
        ids = torch.cat([ids, torch.multinomial(probabilities, 1, generator=generator)], dim=1)
    found: list[list[int]] = ids.tolist()
    return found
