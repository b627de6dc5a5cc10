"""Text for calibration and evaluation: read from a file or the Hub, cut into windows of token ids.

A story, one of a JSON list or of a line of jsonl, is a window of its own, begun by BOS and cut at the
context. A text is tokenised once; its windows are runs of the context's length. `Bos` changes what begins
a window.
"""

import hashlib
import json
import logging
import re
from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any, Literal

from ternhw_quant.errors import InputError
from ternhw_quant.reading import parse_json, unpack

Unit = Literal["text", "stories"]
#: Where BOS stands. "auto": at the beginning of a text if the tokenizer puts it there, and of each story if
#: the tokenizer has one. "each": at the beginning of each window and story. "none": nowhere.
Bos = Literal["auto", "each", "none"]

#: What GPTQ and both papers calibrate on: 128 windows of 2048 tokens. Stories are an eighth of that.
DEFAULT_WINDOWS, DEFAULT_CONTEXT, DEFAULT_STORIES = 128, 2048, 400

_UNITS: Mapping[str, Unit] = {".txt": "text", ".jsonl": "stories", ".json": "stories"}
#: The key of a story in a line of jsonl, and the column of a Hub data set.
_FIELD = "text"
#: A Hub data set, with its configuration and its split if they are not the default ones.
_HUB_NAME = re.compile(r"[\w.-]+(/[\w.-]+)?(:[\w.-]+){0,2}")


@dataclass(frozen=True, kw_only=True)
class Texts:
    """What a file or a data set holds.

    Attributes
    ----------
    source : str
        The file's name without its folder, or the data set's.
    sha256 : str
        Digest of the file's bytes, or of the texts of a data set, each followed by a zero byte.
    unit : "text" or "stories"
    pieces : tuple of str
        The one text, or the stories.
    """

    source: str
    sha256: str
    unit: Unit
    pieces: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Windows:
    """Rows of token ids for a model to read, and where they come from.

    Attributes
    ----------
    rows : tuple of tuple of int
    origin : mapping
        Where the rows come from: source, its digest, how it was cut, context, seed; not the tokenizer.
    """

    rows: tuple[tuple[int, ...], ...]
    origin: Mapping[str, Any]

    @property
    def tokens(self) -> int:
        """Tokens of all rows."""
        return sum(map(len, self.rows))

    def digest(self) -> str:
        """Return the SHA-256 of the rows: two calibrations with the same one read the same tokens."""
        digest = hashlib.sha256()
        for row in self.rows:
            digest.update(array("q", (len(row), *row)).tobytes())
        return digest.hexdigest()

    def to_json(self) -> dict[str, Any]:
        """Return what an artefact records of them."""
        return {
            **self.origin,
            "samples": len(self.rows),
            "tokens": self.tokens,
            "token_ids_sha256": self.digest(),
        }


def read_texts(source: str | Path) -> Texts:
    """Read a file of text, jsonl or a JSON list of stories, gzipped or not, or a Hub data set.

    Parameters
    ----------
    source : str or Path
        A ``.txt`` file is one text. ``.jsonl`` holds a JSON object with a field ``text`` in each line,
        ``.json`` a list of strings. ``.gz`` may follow. Anything that is neither a file nor called like one
        is a Hub data set, ``NAME``, ``NAME:CONFIG`` or ``NAME:CONFIG:SPLIT`` (train): one text, the rows of
        its column ``text`` with blank lines between them.

    Raises
    ------
    InputError
        If there is no such file, it is not of its kind, or the data set cannot be loaded.
    """
    path = Path(source)
    suffix = Path(path.name.removesuffix(".gz")).suffix
    if not path.is_file() and suffix not in _UNITS:
        return _from_hub(str(source))
    if suffix not in _UNITS:
        raise InputError(f"Texts must be .txt, .jsonl or .json, gzipped or not, not {path.name}")
    stored = _read(path)
    text = _decoded(stored, path)
    if suffix == ".txt":
        pieces = [text]
    else:
        pieces = list(_lines(text, path) if suffix == ".jsonl" else _list(text, path))
    return Texts(
        source=path.name,
        sha256=hashlib.sha256(stored).hexdigest(),
        unit=_UNITS[suffix],
        pieces=_some(pieces, path),
    )


def stories_of(pieces: Sequence[str], *, source: str) -> Texts:
    """Return stories that are in memory already, under the name `source`."""
    return Texts(source=source, sha256=_digest(pieces), unit="stories", pieces=_some(pieces, source))


def calibration_windows(
    texts: Texts,
    tokenizer: Any,
    *,
    context: int,
    samples: int | None = None,
    seed: int = 0,
    bos: Bos = "auto",
) -> Windows:
    """Cut `texts` for calibration: stories from the first on, or windows of a text at random places.

    Parameters
    ----------
    context : int
        Tokens of a window of a text; the most of a story.
    samples : int or None
        Windows; None is 128 of a text or 400 stories.
    seed : int
        Seed of the places in a text; stories need none.
    bos : "auto", "each" or "none"
    """
    if texts.unit == "stories":
        count = DEFAULT_STORIES if samples is None else samples
        if samples is not None and samples > len(texts.pieces):
            rule = f"Samples must be at most {len(texts.pieces)}, the stories of the text"
            raise InputError(f"{rule}, not {samples}: {texts.source}", "samples")
        return story_windows(texts, tokenizer, context=context, select=slice(_at_least_one(count)), bos=bos)
    count = DEFAULT_WINDOWS if samples is None else samples
    return random_windows(texts, tokenizer, context=context, samples=count, seed=seed, bos=bos)


def story_windows(
    texts: Texts,
    tokenizer: Any,
    *,
    context: int,
    select: slice = slice(None),
    bos: Bos = "auto",
) -> Windows:
    """Return a row for each chosen story: BOS as `bos` says, then the story, cut at `context`.

    Raises
    ------
    InputError
        If no story is chosen, or one of them has no token.
    """
    _check_context(context)
    chosen = range(len(texts.pieces))[select]
    if not chosen:
        raise InputError(f"At least one story must be chosen, not 0 of {len(texts.pieces)}: {texts.source}")
    rows = [tuple(with_bos(tokenizer, texts.pieces[index], bos)[:context]) for index in chosen]
    for index, row in zip(chosen, rows, strict=True):
        if not row:
            raise InputError(f"Story {index} must have a token, not {texts.pieces[index]!r}: {texts.source}")
    return Windows(
        rows=tuple(rows),
        origin={
            **_origin(texts, "stories one by one, cut at the context", context),
            "stories": [chosen.start, chosen.stop, chosen.step],
            "bos": story_begin(tokenizer, bos),
        },
    )


def random_windows(
    texts: Texts, tokenizer: Any, *, context: int, samples: int, seed: int = 0, bos: Bos = "auto"
) -> Windows:
    """Return windows of a text at random places, the places that GPTQ's published code takes with `seed`.

    With BOS in each window, a window has one token of the text less.

    Raises
    ------
    InputError
        If the text has no more tokens than one window.
    """
    ids, begin = _token_ids(texts, tokenizer, context, bos), window_begin(tokenizer, bos)
    random, own = Random(seed), context - len(begin)
    starts = [random.randint(0, len(ids) - context - 1) for _ in range(_at_least_one(samples))]
    # "auto" is left out: artefacts of earlier releases have no such field.
    told = {} if bos == "auto" else {"bos": "window" if begin else "none"}
    origin = {**_origin(texts, "windows at random places", context), "seed": seed, **told}
    return Windows(rows=tuple((*begin, *ids[start : start + own]) for start in starts), origin=origin)


def checked_context(context: int | None, longest: int | None, *, least: int) -> int:
    """Return the tokens of a window: `context`, or by default the model's longest, at most 2048.

    Parameters
    ----------
    context : int or None
    longest : int or None
        What the model was made for; None if it does not say.
    least : int

    Raises
    ------
    InputError
        If `context` is out of range, or neither is known.
    """
    if context is None:
        if longest is None:
            rule = "Context must be given: the configuration of the model has no max_position_embeddings"
            raise InputError(rule, "context")
        return min(longest, DEFAULT_CONTEXT)
    if longest is None and context < least:
        raise InputError(f"Context must be at least {least}, not {context}")
    if longest is not None and not least <= context <= longest:
        raise InputError(f"Context must be from {least} to {longest}, the model's longest, not {context}")
    return context


def with_bos(tokenizer: Any, text: str, bos: Bos = "auto") -> list[int]:
    """Return the ids of a story: begun by BOS if the tokenizer has one, or as `bos` says.

    Raises
    ------
    InputError
        If BOS is wanted in each story and the tokenizer has none.
    """
    if bos == "none":
        return text_ids(tokenizer, text, bos)
    begin = window_begin(tokenizer, "each") if bos == "each" else [tokenizer.bos_token_id]
    ids = text_ids(tokenizer, text)
    return ids if begin == [None] or ids[:1] == begin else [*begin, *ids]


def text_ids(tokenizer: Any, text: str, bos: Bos = "auto") -> list[int]:
    """Return the ids of `text`, with the special tokens that the tokenizer adds only if `bos` is "auto"."""
    own = {} if bos == "auto" else {"add_special_tokens": False}
    ids: list[int] = tokenizer(text, verbose=False, **own)["input_ids"]
    return ids


def window_begin(tokenizer: Any, bos: Bos) -> list[int]:
    """Return the ids in front of the text in each window.

    Raises
    ------
    InputError
        If that is BOS and the tokenizer has none.
    """
    if bos != "each":
        return []
    if tokenizer.bos_token_id is None:
        raise InputError("Tokenizer must have a BOS token to begin each window with it", "bos")
    return [tokenizer.bos_token_id]


def story_begin(tokenizer: Any, bos: Bos) -> str:
    """Return what a record says of the beginning of stories: "story" for BOS in each, or "none"."""
    return "none" if bos == "none" or tokenizer.bos_token_id is None else "story"


def _token_ids(texts: Texts, tokenizer: Any, context: int, bos: Bos) -> list[int]:
    _check_context(context)
    if texts.unit != "text":
        raise InputError(f"Windows must be cut from one text, not from stories: {texts.source}")
    ids = text_ids(tokenizer, texts.pieces[0], bos)
    if len(ids) <= context:
        rule = f"Text must have more than {context} tokens, one window of the context"
        raise InputError(f"{rule}, not {len(ids)}: {texts.source}")
    return ids


def _origin(texts: Texts, unit: str, context: int) -> dict[str, Any]:
    return {"source": texts.source, "sha256": texts.sha256, "unit": unit, "context": context}


def _check_context(context: int) -> None:
    if context < 1:
        raise InputError(f"Context must be at least 1, not {context}")


def _at_least_one(samples: int) -> int:
    if samples < 1:
        raise InputError(f"Samples must be at least 1, not {samples}")
    return samples


def _some(pieces: Sequence[str], where: Path | str) -> tuple[str, ...]:
    if not pieces or not any(pieces):
        raise InputError(f"Text must not be empty: {where}")
    return tuple(pieces)


def _digest(pieces: Sequence[str]) -> str:
    digest = hashlib.sha256()
    for piece in pieces:
        digest.update(piece.encode() + b"\0")
    return digest.hexdigest()


# Files.


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise InputError(f"File is missing: {path}") from None


def _decoded(stored: bytes, path: Path) -> str:
    try:
        content = unpack(stored, path) if path.suffix == ".gz" else stored
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError(f"Text must be UTF-8, not byte {content[error.start]:#04x}: {path}") from None


def _lines(text: str, path: Path) -> Iterator[str]:
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            value = parse_json(line)
        except ValueError:
            raise InputError(f"Line {number} must be JSON: {path}") from None
        story = value.get(_FIELD) if isinstance(value, dict) else None
        if not isinstance(story, str):
            raise InputError(f'Line {number} must be an object with a string "{_FIELD}": {path}')
        yield story


def _list(text: str, path: Path) -> Iterator[str]:
    rule = "Stories must be a JSON list of strings"
    try:
        value = parse_json(text)
    except json.JSONDecodeError as error:
        raise InputError(f"{rule}, not broken JSON (line {error.lineno}): {path}") from None
    except ValueError as error:
        raise InputError(f"{rule}; {error}: {path}") from None
    if not isinstance(value, list):
        raise InputError(f"{rule}, not {type(value).__name__}: {path}")
    for index, story in enumerate(value):
        if not isinstance(story, str):
            raise InputError(f"Story {index} must be a string, not {type(story).__name__}: {path}")
        yield story


# The Hub.


def _from_hub(name: str) -> Texts:
    if not _HUB_NAME.fullmatch(name):
        raise InputError(f"Texts must be a file or a Hub data set NAME[:CONFIG[:SPLIT]], not {name}")
    import datasets

    # It logs every attempt; the one line of the error says as much.
    logging.getLogger("huggingface_hub").setLevel(logging.ERROR)
    path, config, split = [*name.split(":"), None, None][:3]
    try:
        rows = datasets.load_dataset(path, config, split=split or "train")
        pieces = ["" if piece is None else str(piece) for piece in rows[_FIELD]]
    except Exception as error:  # What goes wrong there comes from a dozen libraries, even as plain Exception.
        reason = " ".join(str(error).split())
        raise InputError(f"Data set cannot be loaded: {name}: {reason}") from error
    text = "\n\n".join(pieces)
    return Texts(source=name, sha256=_digest(pieces), unit="text", pieces=_some([text], name))
