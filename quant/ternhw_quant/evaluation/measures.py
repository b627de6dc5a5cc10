"""How good a language model is: perplexity of a text or of stories, exact match on questions.

Every figure carries its protocol. Figures of two protocols, contexts or tokenizers do not compare.
"""

import math
import platform
import warnings
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import torch
import transformers
from torch import Tensor
from torch.nn.functional import cross_entropy

from ternhw_quant.errors import InputError
from ternhw_quant.evaluation.questions import Question
from ternhw_quant.models.loading import longest_context
from ternhw_quant.texts import Bos, checked_context, story_begin, text_ids, window_begin, with_bos

#: What a figure depends on, apart from the model and the text.
Protocol = dict[str, str | int]

#: Called with the rows done and the rows in all.
Progress = Callable[[int, int], None]

#: Bounds the logits: 2048 tokens of a vocabulary of 150 000 take 1.2 GB.
_TOKENS_PER_BATCH = 2048
#: Tokens of which logits are compared, and as many after them that are changed.
_CAUSAL_TOKENS = 8
#: Nats per token that BOS must save for a warning: half of the probability and more, for every token.
_BOS_IS_NEEDED = 1.0
#: Label of a position that is not scored, as torch's cross entropy has it.
_IGNORED = -100


@dataclass(frozen=True, kw_only=True)
class Perplexity:
    """How well a model predicts a text.

    Attributes
    ----------
    perplexity : float
        ``exp(nats_per_token)``.
    nats_per_token : float
        Mean negative log-likelihood over all predicted tokens.
    tokens : int
        Predicted tokens.
    context : int
        Most tokens the model sees at once.
    protocol : dict
        How the text was cut, what each piece begins with, tokenizer, vocabulary, number format.
    versions : dict
        Of Python, torch and transformers.
    """

    perplexity: float
    nats_per_token: float
    tokens: int
    context: int
    protocol: Protocol
    versions: dict[str, str]


@dataclass(frozen=True, kw_only=True)
class ExactMatch:
    """How many questions a model answers word for word, of each kind and in all.

    Attributes
    ----------
    accuracy : float
        Share of all questions, from 0 to 1.
    by_kind : dict
        Share of the questions of each kind.
    questions : int
    protocol, versions : dict
        As for `Perplexity`.
    """

    accuracy: float
    by_kind: dict[str, float]
    questions: int
    protocol: Protocol
    versions: dict[str, str]


def default_context(model: Any) -> int:
    """Return the longest context the model was made for, at most 2048.

    Raises
    ------
    InputError
        If the model has no longest context.
    """
    return checked_context(None, longest_context(model.config), least=2)


def perplexity_of_text(
    model: Any,
    tokenizer: Any,
    text: str,
    *,
    context: int | None = None,
    bos: Bos = "auto",
    source: Protocol | None = None,
    progress: Progress | None = None,
) -> Perplexity:
    """Score a text as GPTQ does (arXiv:2210.17323, and every paper that compares with it).

    The text is tokenised once, cut into consecutive windows of `context` tokens that do not overlap,
    and what remains is dropped. The first token of a window is not predicted. `source` goes into the
    protocol: which text it is.

    Parameters
    ----------
    context : int, optional
        Tokens of a window (default the model's longest, at most 2048).
    bos : "auto", "each" or "none"
        With "each", a window is BOS and `context` - 1 tokens of the text. With "auto", a warning says so if
        the model needs that.

    Raises
    ------
    InputError
        If the text is shorter than one window, or the model cannot see `context` tokens.
    """
    context = checked_context(context, longest_context(model.config), least=2)
    ids, first = text_ids(tokenizer, text, bos), window_begin(tokenizer, bos)
    own = context - len(first)
    if len(ids) < own:
        raise InputError(f"Text must have at least {own} tokens, one window of the context, not {len(ids)}")
    windows = [[*first, *ids[start : start + own]] for start in range(0, len(ids) - own + 1, own)]
    begin = "window" if first else "text" if ids[0] == tokenizer.bos_token_id else "none"
    protocol: Protocol = {"unit": "consecutive windows, remainder dropped", "bos": begin}
    if bos == "auto":
        _warn_if_bos_is_needed(model, tokenizer, windows)
    return _perplexity(model, tokenizer, windows, context, protocol | (source or {}), progress)


def perplexity_of_stories(
    model: Any,
    tokenizer: Any,
    stories: Sequence[str],
    *,
    context: int | None = None,
    bos: Bos = "auto",
    source: Protocol | None = None,
    progress: Progress | None = None,
) -> Perplexity:
    """Score each story on its own, begun by BOS as `bos` says and cut at `context` tokens.

    The mean is over the tokens of all stories, so a long story weighs more than a short one. `source`
    goes into the protocol: which stories they are.

    Raises
    ------
    InputError
        If there is no story, a story has no token to predict, or the model cannot see `context` tokens.
    """
    context = checked_context(context, longest_context(model.config), least=2)
    if not stories:
        raise InputError("At least one story is needed, not 0")
    rows = [with_bos(tokenizer, story, bos)[:context] for story in stories]
    for index, row in enumerate(rows):
        if len(row) < 2:
            raise InputError(f"Story {index} must have a token to predict, not {stories[index]!r}")
    begin = story_begin(tokenizer, bos)
    protocol: Protocol = {"unit": "stories one by one, cut at the context", "bos": begin}
    return _perplexity(model, tokenizer, rows, context, protocol | (source or {}), progress)


def exact_match(
    model: Any, tokenizer: Any, questions: Sequence[Question], *, progress: Progress | None = None
) -> ExactMatch:
    """Count the questions whose answer greedy decoding continues the prompt with, token for token.

    Greedy decoding writes the answer if and only if the likeliest token at each of its positions,
    given the answer so far, is the answer's; so one pass over prompt and answer decides.

    Raises
    ------
    InputError
        If there is no question, or the tokenizer joins the end of a prompt with its answer.
    """
    if not questions:
        raise InputError("At least one question is needed, not 0")
    asked, right = Counter[str](), Counter[str]()
    rows = [with_bos(tokenizer, question.prompt + question.answer) for question in questions]
    for batch in _batches(rows):
        likeliest = _logits(model, _padded([rows[index] for index in batch], 0)).argmax(-1).tolist()
        for index, guessed in zip(batch, likeliest, strict=True):
            question, row = questions[index], rows[index]
            start = _prompt_length(tokenizer, question, row)
            asked[question.kind] += 1
            right[question.kind] += guessed[start - 1 : len(row) - 1] == row[start:]
        if progress:
            progress(asked.total(), len(rows))
    return ExactMatch(
        accuracy=right.total() / asked.total(),
        by_kind={kind: right[kind] / asked[kind] for kind in sorted(asked)},
        questions=asked.total(),
        protocol={"unit": "greedy continuation of the prompt", **setting(model, tokenizer)},
        versions=versions(),
    )


def _perplexity(
    model: Any,
    tokenizer: Any,
    rows: list[list[int]],
    context: int,
    protocol: Protocol,
    progress: Progress | None,
) -> Perplexity:
    nats, done, tokens = 0.0, 0, sum(len(row) - 1 for row in rows)
    for batch in _batches(rows):
        nats += _nats([rows[index] for index in batch], model)
        done += len(batch)
        if progress:
            progress(done, len(rows))
    return Perplexity(
        perplexity=math.exp(nats / tokens),
        nats_per_token=nats / tokens,
        tokens=tokens,
        context=context,
        protocol=protocol | setting(model, tokenizer),
        versions=versions(),
    )


def _nats(rows: list[list[int]], model: Any) -> float:
    """Return the negative log-likelihood of every token but the first of each row, summed in float64."""
    logits, labels = _logits(model, _padded(rows, 0)), _padded(rows, _IGNORED)
    losses = cross_entropy(
        logits[:, :-1].flatten(0, 1).float(),
        labels[:, 1:].flatten().to(logits.device),
        ignore_index=_IGNORED,
        reduction="none",
    )
    return float(losses.double().sum())


@torch.inference_mode()
def _logits(model: Any, ids: Tensor) -> Tensor:
    logits: Tensor = model(input_ids=ids.to(model.device), use_cache=False).logits
    return logits


def _batches(rows: Sequence[list[int]]) -> Iterable[list[int]]:
    """Yield the indices of rows to run together: rows of similar length are in one batch.

    A causal model never sees what stands to the right of a token, so padding there changes nothing.
    """
    batch: list[int] = []
    for index in sorted(range(len(rows)), key=lambda index: len(rows[index])):
        if batch and (len(batch) + 1) * len(rows[index]) > _TOKENS_PER_BATCH:
            yield batch
            batch = []
        batch.append(index)
    yield batch


def _padded(rows: list[list[int]], filler: int) -> Tensor:
    width = max(map(len, rows))
    return torch.tensor([row + [filler] * (width - len(row)) for row in rows])


def _prompt_length(tokenizer: Any, question: Question, row: list[int]) -> int:
    prompt = with_bos(tokenizer, question.prompt)
    if row[: len(prompt)] != prompt:
        raise InputError(f"Tokenizer must not join the end of a prompt with its answer: {question.answer!r}")
    return len(prompt)


def _warn_if_bos_is_needed(model: Any, tokenizer: Any, windows: Sequence[list[int]]) -> None:
    """Warn if BOS in front of a window that has none lowers the loss of the window by far."""
    bos = tokenizer.bos_token_id
    without = next((window for window in windows[:2] if window[0] != bos), None)
    if bos is None or without is None:
        return
    plain, begun = (_nats([row], model) / (len(row) - 1) for row in (without, [bos, *without[1:]]))
    if plain - begun > _BOS_IS_NEEDED:
        warnings.warn(
            "Model needs BOS at the beginning of each window: without it the loss of a window is "
            f"{plain:.2f} nats per token, with it {begun:.2f}; choose bos each",
            stacklevel=3,
        )


def check_causal(model: Any) -> None:
    """Refuse a model whose prediction of a token reads tokens after it: its perplexity would mean nothing.

    Raises
    ------
    InputError
        Also if the model cannot be run, as with more experts for each token than it has.
    """
    longest, size = longest_context(model.config), int(model.config.get_text_config().vocab_size)
    half = _CAUSAL_TOKENS if longest is None else min(_CAUSAL_TOKENS, longest // 2)
    if half == 0:
        return  # There is no later token.
    one = (torch.arange(2 * half) % size)[None]
    other = one.clone()
    other[:, half:] = (other[:, half:] + size // 2) % size
    try:
        logits, changed = (_logits(model, ids)[:, :half] for ids in (one, other))
    except InputError:
        raise
    except Exception as error:  # The code of a family raises what it likes.
        reason = " ".join(str(error).split())
        raise InputError(f"Model cannot be run: {type(model).__name__}: {reason}") from error
    # Products of other shapes, as of a mixture whose experts get other tokens, may add in another order.
    rounding = torch.finfo(logits.dtype).eps ** 0.5
    if (logits.float() - changed.float()).abs().max() > rounding * logits.float().abs().max():
        raise InputError(
            "Model must be causal to be evaluated: logits of "
            f"{type(model).__name__} change when a later token changes"
        )


def setting(model: Any, tokenizer: Any) -> Protocol:
    """Return what a figure depends on, apart from its text: tokenizer, vocabulary, number format."""
    return {
        "tokenizer": type(tokenizer).__name__,
        "vocabulary": len(tokenizer),
        "dtype": getattr(model, "arithmetic", str(model.dtype).removeprefix("torch.")),
    }


def versions() -> dict[str, str]:
    """Return the versions of Python, torch and transformers."""
    return {
        "python": platform.python_version(),
        "torch": torch.__version__,
        "transformers": transformers.__version__,
    }
