"""Shapes of LLaMA models: those that papers report on, or those of a configuration. No torch."""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from math import inf
from pathlib import Path
from typing import Any

from ternhw_quant.errors import InputError

#: Layers that a model may have: configurations make lists of them, so a damaged number would not end.
_MOST_LAYERS = 1024
#: What configurations call numbers of layers.
_LAYERS = re.compile(r"(?:^|_)(?:n_layer|layers|depth)$")
#: Likewise labels: every configuration of transformers makes a name for each.
_MOST_LABELS, _LABELS = 1 << 16, "num_labels"


def check_depth(config: Mapping[str, Any], path: Path) -> None:
    """Refuse the ``config.json`` of a model, or of a part of it, with more layers or labels than any has.

    Raises
    ------
    InputError
        Names the field.
    """
    waiting = [config]
    while waiting:
        for name, value in waiting.pop().items():
            if isinstance(value, dict):
                waiting.append(value)
            elif isinstance(value, int) and value > _most(name):
                raise InputError(f"{name} must be at most {_most(name):.0f}, not {value}: {path}")


def _most(name: str) -> float:
    if name == _LABELS:
        return _MOST_LABELS
    return _MOST_LAYERS if _LAYERS.search(name) else inf


@dataclass(frozen=True, kw_only=True)
class LlamaShape:
    """The sizes of a LLaMA model, named as its configuration names them."""

    hidden_size: int
    intermediate_size: int
    num_hidden_layers: int
    num_attention_heads: int
    num_key_value_heads: int
    vocab_size: int

    @classmethod
    def from_config(cls, config: Mapping[str, Any]) -> "LlamaShape | None":
        """Return the shape of a ``config.json``; None if it is no plain LLaMA or lacks one of the sizes."""
        fields = {name: config.get(name) for name in cls.__dataclass_fields__}
        if config.get("model_type") != "llama" or not all(type(size) is int for size in fields.values()):
            return None
        shape = cls(**fields)  # type: ignore[arg-type]
        if min(shape.fields.values()) < 1 or shape.hidden_size % shape.num_attention_heads:
            return None
        head = shape.hidden_size // shape.num_attention_heads
        plain = config.get("head_dim") in (None, head)
        return shape if plain and not config.get("attention_bias") and not config.get("mlp_bias") else None

    @property
    def fields(self) -> dict[str, int]:
        """Fields of a transformers ``LlamaConfig``."""
        return asdict(self)

    def other_weights(self, *, tied_head: bool = False) -> int:
        """Return the elements of embedding, head and norms; a tied head is the embedding."""
        norms = (2 * self.num_hidden_layers + 1) * self.hidden_size
        return (1 if tied_head else 2) * self.vocab_size * self.hidden_size + norms

    @property
    def block_layers(self) -> Mapping[str, tuple[int, int]]:
        """Linear layers of one decoder block by name, in order: (out_features, in_features)."""
        hidden, ff = self.hidden_size, self.intermediate_size
        keys = hidden // self.num_attention_heads * self.num_key_value_heads
        return {
            "q_proj": (hidden, hidden),
            "k_proj": (keys, hidden),
            "v_proj": (keys, hidden),
            "o_proj": (hidden, hidden),
            "gate_proj": (ff, hidden),
            "up_proj": (ff, hidden),
            "down_proj": (hidden, ff),
        }


def _llama(hidden: int, ff: int, blocks: int, heads: int, keys: int, vocabulary: int = 32000) -> LlamaShape:
    return LlamaShape(
        hidden_size=hidden,
        intermediate_size=ff,
        num_hidden_layers=blocks,
        num_attention_heads=heads,
        num_key_value_heads=keys,
        vocab_size=vocabulary,
    )


#: LLaMA-2 kept the shapes of 7B and 13B; its 70B has grouped queries.
LLAMA = {
    "llama-7b": _llama(4096, 11008, 32, 32, 32),
    "llama-13b": _llama(5120, 13824, 40, 40, 40),
    "llama-30b": _llama(6656, 17920, 60, 52, 52),
    "llama-65b": _llama(8192, 22016, 80, 64, 64),
    "llama-2-7b": _llama(4096, 11008, 32, 32, 32),
    "llama-2-13b": _llama(5120, 13824, 40, 40, 40),
    "llama-2-70b": _llama(8192, 28672, 80, 64, 8),
    "llama-3-8b": _llama(4096, 14336, 32, 32, 8, 128256),
}


def llama_shape(name: str) -> LlamaShape:
    """Return the shape of that name.

    Raises
    ------
    InputError
        If there is no such name.
    """
    if name not in LLAMA:
        raise InputError(f"Model must be one of {', '.join(LLAMA)}, not {name}")
    return LLAMA[name]
