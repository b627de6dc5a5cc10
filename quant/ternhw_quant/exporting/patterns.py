"""The patterns that cut a text before bytes are merged, by llama.cpp's names for them.

A pattern is a list of regular expressions: each cuts the pieces of the one before. Several of llama.cpp's
names have the same list; they differ in what a file says anyway (BOS) and in cleaning up decoded texts. One
thing only the name says: whether a piece that is a token is one without merges.
"""

from collections.abc import Mapping
from typing import Any

from ternhw_quant.errors import InputError

_CONTRACTIONS = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)"
_WORD = r"[^\r\n\p{L}\p{N}]?\p{L}+"
_REST = r" ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
_SLASHES = r" ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
_UPPER, _LOWER = r"[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]", r"[\p{Ll}\p{Lm}\p{Lo}\p{M}]"
_CAPITALS = rf"[^\r\n\p{{L}}\p{{N}}]?{_UPPER}*{_LOWER}+{{0}}|[^\r\n\p{{L}}\p{{N}}]?{_UPPER}+{_LOWER}*{{0}}|"
_GPT2 = r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"
_GPT4O = _CAPITALS.replace("{0}", _CONTRACTIONS + "?") + r"\p{N}{1,3}|" + _SLASHES
_DIGIT, _NUMBER = r"\p{N}", r"\p{N}+"
#: What tokenizers calls punctuation; llama.cpp writes the symbols of ASCII out.
_PUNCTUATION = "punctuation"
_CODE_OR_WORD = (
    r"""[!"#$%&'()*+,\-./:;<=>?@\[\\\]^_`{|}~][A-Za-z]+|[^\r\n\p{L}\p{P}\p{S}]?[\p{L}\p{M}]+|"""
    r" ?[\p{P}\p{S}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
_HAN = "[一-龥ࠀ-一가-퟿]+"
_JAIS2_SPACES = "".join(rf"|\s{{{count}}}(?!\S)" for count in (512, 256, 128, 64, 32, 16, 8, 4))
_QWEN2 = f"{_CONTRACTIONS}|{_WORD}|{_DIGIT}|{_REST}"
_LLAMA3 = rf"{_CONTRACTIONS}|{_WORD}|\p{{N}}{{1,3}}|{_REST}"

_TEKKEN = _CAPITALS.replace("{0}", "") + rf"{_DIGIT}|{_SLASHES}"
_BLOOM = " ?[^(\\s|[.,!?…。，、।۔،])]+"
_QWEN35 = (
    rf"{_CONTRACTIONS}|[^\r\n\p{{L}}\p{{N}}]?[\p{{L}}\p{{M}}]+|{_DIGIT}"
    r"| ?[^\s\p{L}\p{M}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
_SEED = rf"{_CONTRACTIONS}|{_WORD}|\p{{N}}{{1}}| ?[^\s\p{{L}}\p{{N}}\r\n]+|\s*[\r\n]+|\s+(?!\S)|\s+"
_JAIS2 = (
    rf"{_CONTRACTIONS}|{_WORD}|\p{{N}}{{1,3}}| ?[^\s\p{{L}}\p{{N}}]+[\r\n]*|\s*[\r\n]+"
    rf"{_JAIS2_SPACES}|\s{{1,2}}(?!\S)|\s{{1}}"
)
_EXAONE = (
    rf"{_CONTRACTIONS}|[^\r\n\p{{L}}\p{{N}}]?(?:\p{{L}}\p{{M}}*(?: \p{{L}}\p{{M}}*)*)+|{_DIGIT}"
    r"| ?[^\s\p{L}\p{N}]+[\r\n/]?|\s*[\r\n]|\s+(?!\S)|\s+"
)

#: llama.cpp's name by the list, and by whether pieces that are tokens are not merged.
_NAMES: dict[tuple[tuple[str, ...], bool], str] = {
    ((_GPT2,), False): "gpt-2",
    ((_DIGIT, _GPT2), False): "starcoder",
    ((_LLAMA3,), True): "llama-bpe",
    ((_LLAMA3,), False): "smaug-bpe",
    ((_QWEN2,), False): "qwen2",
    ((_QWEN35,), False): "qwen35",
    ((_SEED,), False): "seed-coder",
    ((_JAIS2,), False): "jais-2",
    ((_EXAONE,), False): "exaone-moe",
    ((_TEKKEN,), True): "tekken",
    ((_GPT4O,), False): "gpt-4o",
    ((r"\d{1,3}(?=(?:\d{3})*\b)", _GPT4O), False): "tiny_aya",
    ((r"\p{N}{1,3}", "[一-龥぀-ゟ゠-ヿ]+", _CODE_OR_WORD), False): "deepseek-v3",
    (("[\r\n]", r"\s?\p{L}+", r"\s?\p{P}+", _HAN, _DIGIT), False): "deepseek-coder",
    ((_PUNCTUATION, _GPT2, _NUMBER, "[0-9][0-9][0-9]"), False): "falcon",
    ((_BLOOM,), False): "bloom",
}


def pattern_of(steps: list[Mapping[str, Any]], *, whole: bool) -> tuple[str, bool]:
    """Return llama.cpp's name of the pattern of a byte-level tokenizer, and whether it does the same.

    Parameters
    ----------
    steps : list of dict
        The steps of its pre-tokenizer, as ``tokenizer.json`` has them.
    whole : bool
        Whether a piece that is a token is not merged.

    Returns
    -------
    str
        The name.
    bool
        False if llama.cpp has the pattern, but not as to `whole`.

    Raises
    ------
    InputError
        If llama.cpp has no name for it.
    """
    found = [_expression(step) for step in steps]
    expressions = tuple(expression for expression in found if expression)
    if None in found or not any((expressions, each) in _NAMES for each in (whole, not whole)):
        shown = [_shown(step) for step in steps if step["type"] != "ByteLevel" or step.get("use_regex", True)]
        raise InputError(f"Tokenizer's pattern must be one that llama.cpp names, not {shown}")
    name = _NAMES.get((expressions, whole))
    return (name, True) if name is not None else (_NAMES[expressions, not whole], False)


def _expression(step: Mapping[str, Any]) -> str | None:
    """Return the regular expression of a step; nothing if it only encodes bytes, None if it has none."""
    kind = step["type"]
    if kind == "ByteLevel":
        return _GPT2 if step.get("use_regex", True) else ""
    if kind == "Digits":
        return _DIGIT if step["individual_digits"] else _NUMBER
    if kind == "Punctuation":
        return _PUNCTUATION if step["behavior"] == "Contiguous" else None
    if kind != "Split" or (step["behavior"], step.get("invert", False)) not in (
        ("Isolated", False),
        ("Removed", True),
    ):
        return None
    expression = step["pattern"].get("Regex")
    return None if expression is None else str(expression)


def _shown(step: Mapping[str, Any]) -> str:
    return (
        str(step["pattern"].get("Regex", step["pattern"])) if step["type"] == "Split" else str(step["type"])
    )
