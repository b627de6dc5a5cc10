"""Text that a model writes by itself, as data to calibrate or tune its quantised copy on."""

from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from ternhw_quant.errors import InputError
from ternhw_quant.models.loading import end_tokens, load_model
from ternhw_quant.texts import Windows

#: Sequences written side by side; part of what decides the samples, so not to be changed.
_BATCH = 64

#: What records call the model's own text, and how a user asks for it.
SELF = "self"


def own_windows(
    folder: Path,
    *,
    samples: int,
    context: int,
    seed: int,
    device: str = "cpu",
    dtype: torch.dtype = torch.float32,
    on_batch: Callable[[list[list[int]]], None] = lambda rows: None,
) -> Windows:
    """Return rows that the model of a checkpoint writes itself. The whole model is in memory.

    The same arguments give the same rows on the same device, with the same number of threads.

    Parameters
    ----------
    folder : Path
    samples, context, seed, on_batch
        As of :func:`sample_rows`; `samples` is its count.
    device : str
        Where the model runs.
    dtype : torch.dtype
        What it computes in.

    Raises
    ------
    InputError
        If `samples` is below 1, or the tokenizer has no BOS token.
    """
    if samples < 1:
        raise InputError(f"Samples must be at least 1, not {samples}", "samples")
    model, tokenizer = load_model(folder, dtype=dtype)
    begin, ends = delimiters(model, tokenizer, folder)
    rows = sample_rows(
        model.to(device),
        begin,
        ends,
        count=samples,
        context=context,
        seed=seed,
        on_batch=on_batch,
    )
    origin = {"source": SELF, "unit": "texts that the model wrote", "context": context, "seed": seed}
    return Windows(rows=tuple(map(tuple, rows)), origin={**origin, "bos": "story"})


def delimiters(model: Any, tokenizer: Any, folder: Path) -> tuple[int, set[int]]:
    """Return the token that begins a text of the model, and those that end one.

    Raises
    ------
    InputError
        If the tokenizer has no BOS token.
    """
    begin = tokenizer.bos_token_id
    if begin is None:
        raise InputError(f"Tokenizer must have a BOS token to begin the model's own text with: {folder}")
    return begin, {begin, *end_tokens(model.generation_config.eos_token_id)}


def sample_rows(
    model: Any,
    begin: int,
    ends: Collection[int],
    *,
    count: int,
    context: int,
    seed: int,
    rows: list[list[int]] | None = None,
    on_batch: Callable[[list[list[int]]], None] = lambda rows: None,
) -> list[list[int]]:
    """Return `count` rows of token ids, drawn from the model's own distribution at temperature 1.

    Each row begins with the token `begin` and stops before a token of `ends`, or at `context` tokens.

    Parameters
    ----------
    model : transformers causal language model
    begin : int
    ends : collection of int
    count, context, seed : int
        Every batch has a generator of its own, made of `seed` and the batch's number: the first rows of a
        larger count are those of a smaller one.
    rows : list of list of int, or None
        Rows of an earlier, interrupted call, which is resumed.
    on_batch : callable
        Called with all rows so far after each batch.
    """
    rows = list(rows or [])[: count // _BATCH * _BATCH]
    while len(rows) < count:
        generator = torch.Generator(model.device).manual_seed((seed << 20) + len(rows) // _BATCH)
        rows += _batch(model, begin, ends, context, generator)
        on_batch(rows)
    return rows[:count]


@torch.no_grad()
def _batch(
    model: Any, begin: int, ends: Collection[int], context: int, generator: torch.Generator
) -> list[list[int]]:
    rows = [[begin] for _ in range(_BATCH)]
    alive, cache = list(range(_BATCH)), None
    while alive and len(rows[alive[0]]) < context:
        last = torch.tensor([rows[row][-1:] for row in alive], device=model.device)
        out = model(input_ids=last, past_key_values=cache, use_cache=True)
        cache = out.past_key_values
        drawn = _draw(out.logits[:, -1], generator).tolist()
        kept = [place for place, token in enumerate(drawn) if token not in ends]
        for place in kept:
            rows[alive[place]].append(drawn[place])
        if len(kept) < len(alive):
            cache.batch_select_indices(torch.tensor(kept, dtype=torch.int64, device=model.device))
            alive = [alive[place] for place in kept]
    return rows


def _draw(logits: Tensor, generator: torch.Generator) -> Tensor:
    """Return one token of each row, int64 (rows,): where a uniform number falls among the summed chances."""
    sums = logits.double().softmax(-1).cumsum(-1)
    uniform = torch.rand(len(sums), 1, generator=generator, device=sums.device, dtype=torch.float64)
    return torch.searchsorted(sums, uniform * sums[:, -1:], right=True)[:, 0].clamp_(max=sums.shape[1] - 1)
