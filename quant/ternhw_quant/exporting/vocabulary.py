"""A Hugging Face tokenizer as a GGUF file holds it, so that llama.cpp cuts texts in the same way.

llama.cpp has two tokenizers for byte-pair encodings: "llama" merges a text's characters by the scores of
the tokens that result, "gpt2" merges the bytes of pieces that a named pattern cuts by a list of merges.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ternhw_quant.errors import InputError
from ternhw_quant.exporting.patterns import pattern_of

#: What a token is, as GGUF numbers it.
_NORMAL, _UNKNOWN, _CONTROL, _USER_DEFINED, _UNUSED, _BYTE = range(1, 7)
#: What stands for a space in vocabularies that keep them.
_SPACE = "▁"
#: The tokens after which llama.cpp stops: the end of a text, of a turn and of a message.
_ENDS = ("eos", "eot", "eom")


@dataclass(frozen=True, kw_only=True)
class Vocabulary:
    """What ``tokenizer.ggml.*`` of a GGUF file says.

    Attributes
    ----------
    model : "llama" or "gpt2"
    pre : str
        llama.cpp's name of the pattern that cuts a text first.
    tokens : tuple of str
    types : tuple of int
    scores : tuple of float or None
        Of "llama": a token that is merged earlier has the higher one.
    merges : tuple of str or None
        Of "gpt2".
    special : mapping of str to int
        The tokens "bos", "eos", "unk" and "pad", as far as there are any. A text ends with "eos", and with
        "eot" and "eom" if it has more ends than one.
    unused_ends : tuple of int
        Further tokens that end a text.
    chat_template : str, list of templates by name, or None
    adds_bos, adds_space : bool
        Whether a text gets a BOS, and a space before its first word.
    same_merges : bool
        Whether llama.cpp's rule for merging must give this tokenizer's tokens. "llama" merges any two
        tokens that make a third, in the order of the third; a tokenizer that lists fewer pairs, or in
        another order, can cut a text otherwise.
    """

    model: str
    pre: str
    tokens: tuple[str, ...]
    types: tuple[int, ...]
    scores: tuple[float, ...] | None
    merges: tuple[str, ...] | None
    special: Mapping[str, int]
    unused_ends: tuple[int, ...]
    chat_template: Any
    adds_bos: bool
    adds_space: bool
    same_merges: bool


def vocabulary(tokenizer: Any, size: int, *, ends: Sequence[int] = ()) -> Vocabulary:
    """Return the vocabulary of `tokenizer`, filled up to `size` tokens, the rows of the embedding.

    Parameters
    ----------
    ends : sequence of int
        The tokens that end a text, if others than the tokenizer's own.

    Raises
    ------
    InputError
        If it is no byte-pair encoding, or one whose cutting llama.cpp has no name for.
    """
    description = json.loads(tokenizer.backend_tokenizer.to_str())
    model = description["model"]
    if model["type"] != "BPE":
        raise InputError(f"Tokenizer must be a byte-pair encoding for GGUF, not {model['type']}")
    tokens, types = _tokens(model, description["added_tokens"], size)
    merges = [
        tuple(merge) if isinstance(merge, list) else tuple(merge.split(" ")) for merge in model["merges"]
    ]
    special = {
        name: getattr(tokenizer, f"{name}_token_id")
        for name in ("bos", "eos", "unk", "pad")
        if getattr(tokenizer, f"{name}_token_id") is not None
    }
    ordered = sorted(dict.fromkeys(ends), key=lambda end: end != special.get("eos"))
    special |= dict(zip(_ENDS, ordered, strict=False))
    template = tokenizer.chat_template
    if isinstance(template, dict):
        template = [{"name": name, "template": text} for name, text in template.items()]
    by_bytes = any(step["type"] == "ByteLevel" for step in _steps(description))
    if by_bytes:
        pre, same = _pattern(description)
    else:
        pre, same = "default", _merges_by_score(model["vocab"], merges)
    scores = None if by_bytes else _scores(tokens, merges)
    return Vocabulary(
        model="gpt2" if by_bytes else "llama",
        pre=pre,
        tokens=tokens,
        types=types,
        scores=scores,
        merges=tuple(" ".join(merge) for merge in merges) if by_bytes else None,
        special=special,
        unused_ends=tuple(ordered[len(_ENDS) :]),
        chat_template=template,
        adds_bos=tokenizer("a")["input_ids"][:1] == [special.get("bos")],
        adds_space=not by_bytes and _adds_space(description),
        same_merges=same,
    )


def _tokens(
    model: Mapping[str, Any], added: list[dict[str, Any]], size: int
) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """Return all tokens by number, and what each of them is."""
    tokens = {number: token for token, number in model["vocab"].items()}
    types = dict.fromkeys(tokens, _NORMAL)
    if model.get("byte_fallback"):
        types |= {model["vocab"][f"<0x{byte:02X}>"]: _BYTE for byte in range(256)}
    for token in added:
        tokens[token["id"]] = token["content"]
        types[token["id"]] = _CONTROL if token["special"] else _USER_DEFINED
        if token["content"] == model.get("unk_token"):
            types[token["id"]] = _UNKNOWN
    if max(tokens) >= size:
        rule = f"Tokenizer must have at most {size} tokens, one for each row of the embedding"
        raise InputError(f"{rule}, not {max(tokens) + 1}")
    return (
        tuple(tokens.get(number, f"[PAD{number}]") for number in range(size)),
        tuple(types.get(number, _UNUSED) for number in range(size)),
    )


def _steps(description: Mapping[str, Any]) -> list[Any]:
    return _parts(description["pre_tokenizer"], "pretokenizers")


def _pattern(description: Mapping[str, Any]) -> tuple[str, bool]:
    """Return llama.cpp's name of the pattern of a byte-level tokenizer, and whether it cuts as it does."""
    normalizers = [step["type"] for step in _parts(description["normalizer"], "normalizers")]
    # Texts are mostly in this form already; llama.cpp has no normal forms.
    if others := [kind for kind in normalizers if kind != "NFC"]:
        raise InputError(f"Tokenizer must not change a text before it cuts it for GGUF, as {others[0]} does")
    steps = _steps(description)
    name, same = pattern_of(steps, whole=bool(description["model"].get("ignore_merges")))
    return name, same and not any(step.get("add_prefix_space") for step in steps)


def _adds_space(description: Mapping[str, Any]) -> bool:
    """Return whether a tokenizer that writes ▁ for a space puts one before a text.

    Raises
    ------
    InputError
        If it does not write ▁ for a space.
    """
    normalizers = _parts(description["normalizer"], "normalizers")
    metaspaces = [step for step in _steps(description) if step["type"] == "Metaspace"]
    prepends = any(step["type"] == "Prepend" and step["prepend"] == _SPACE for step in normalizers)
    replaces = any(
        step["type"] == "Replace" and (step["pattern"].get("String"), step["content"]) == (" ", _SPACE)
        for step in normalizers
    )
    if not (metaspaces or prepends or replaces):
        raise InputError("Tokenizer must be byte-level or write ▁ for a space for GGUF")
    return prepends or any(step.get("prepend_scheme", "always") != "never" for step in metaspaces)


def _parts(step: Mapping[str, Any] | None, name: str) -> list[Any]:
    if step is None:
        return []
    return list(step[name]) if step["type"] == "Sequence" else [step]


def _scores(tokens: tuple[str, ...], merges: list[tuple[str, ...]]) -> tuple[float, ...]:
    """Return for each token how early it is merged: −1 for the first; 0 for what is never merged."""
    first: dict[str, float] = {}
    for rank, merge in enumerate(merges, start=1):
        first.setdefault("".join(merge), -float(rank))
    return tuple(first.get(token, 0.0) for token in tokens)


def _merges_by_score(vocab: Mapping[str, int], merges: list[tuple[str, ...]]) -> bool:
    """Tell whether the merges are all pairs of tokens that make a token, those of one token in a row."""
    made = ["".join(merge) for merge in merges]
    runs = [token for before, token in zip([None, *made], made, strict=False) if token != before]
    if len(runs) != len(set(runs)):
        return False
    pairs = set(merges)
    return all(
        (token[:cut], token[cut:]) in pairs
        for token in set(made)
        for cut in range(1, len(token))
        if token[:cut] in vocab and token[cut:] in vocab
    )
