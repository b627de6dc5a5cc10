"""What an architecture of llama.cpp is: its tensors, its settings, and what it has no settings for.

An :class:`Architecture` describes a family of transformers (``families.py`` has them). Keys of `tensors` are
modules of a decoder block ("self_attn.q_proj") or of the whole model ("embed_tokens"), as transformers
names them. Values are names of llama.cpp without block and suffix ("attn_q"), or with the suffix where it is
another one.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal

from ternhw_quant.exporting.changes import Change, turned_keys, turned_queries, unchanged

#: A setting of a file: an attribute of the configuration, what is computed of it, or a constant.
Setting = str | int | float | bool | Callable[[Any], Any]


@dataclass(frozen=True, kw_only=True)
class Part:
    """A tensor of the file that is made of one tensor of the model.

    Attributes
    ----------
    name : str
    change : Change
    across : bool
        Whether values of a row go to other rows, so that no trit-plane stays one.
    """

    name: str
    change: Change = unchanged
    across: bool = False


#: What becomes of the tensors of a module, by its name.
Tensors = dict[str, str | Part | tuple[Part, ...]]
Settings = dict[str, Setting | None]


@dataclass(frozen=True, kw_only=True)
class Architecture:
    """How llama.cpp runs a family of models.

    Attributes
    ----------
    name : str
        llama.cpp's name.
    tensors : mapping of str to str, Part or tuple of Part
        What becomes of the tensors of a module.
    biases : frozenset of str
        llama.cpp's names of the layers and norms that may have a bias.
    zeros : tuple of str
        Those that must have one in the file: zeros, where the model has none.
    settings : mapping of str to Setting
        By keys of GGUF without the architecture. Settings that are None are left out.
    of_blocks : mapping of str to str
        Tensors of one value in each decoder block that llama.cpp has as a setting, by key.
    required : mapping of str to tuple or callable
        Attributes of the configuration that must have one of these values, or the value that is computed of
        it: llama.cpp has no setting for them.
    check : callable
        Returns why a configuration cannot be exported, as ``<What> must be <rule>, not <value>``, or None.
    head : "either", "own" or "embedding"
        Whether llama.cpp reads an output head only where there is one, always, or never.
    rotations : frozenset of str
        The scaled rotary embeddings that it has, as transformers names them.
    window : bool
        Whether its sliding window is that of the model. If not, the context is no longer than the window.
    square : bool
        Whether all heads together must have as many features as a hidden state.
    """

    name: str
    tensors: Tensors
    settings: Settings
    biases: frozenset[str] = frozenset()
    zeros: tuple[str, ...] = ()
    of_blocks: dict[str, str] = field(default_factory=dict)
    required: dict[str, Any] = field(default_factory=dict)
    check: Callable[[Any], str | None] = lambda config: None
    head: Literal["either", "own", "embedding"] = "either"
    rotations: frozenset[str] = frozenset({"linear", "yarn"})
    window: bool = False
    square: bool = False

    def parts(self, module: str) -> tuple[Part, ...]:
        """Return what becomes of the tensors of `module`; nothing if llama.cpp has no place for them."""
        found = self.tensors.get(module, ())
        return found if isinstance(found, tuple) else (Part(name=found) if isinstance(found, str) else found,)


def head_size(config: Any) -> int:
    """Return the features of a query."""
    return int(getattr(config, "head_dim", None) or config.hidden_size // config.num_attention_heads)


def rotation(config: Any, kind: str = "full_attention") -> dict[str, Any]:
    """Return the parameters of the rotary embedding of layers of a kind; empty if there is none."""
    parameters = getattr(config, "rope_parameters", None) or {}
    return dict(parameters.get(kind, parameters) if "rope_type" not in parameters else parameters)


def rotated_size(config: Any) -> int:
    """Return the features of a query that are rotated."""
    return int(head_size(config) * rotation(config).get("partial_rotary_factor", 1.0))


def window(config: Any) -> Any:
    """Return the sliding window of the layers that have one; None if no layer has."""
    kinds = getattr(config, "layer_types", None)
    if kinds is not None and "sliding_attention" not in kinds:
        return None
    if not getattr(config, "use_sliding_window", True):
        return None
    return getattr(config, "sliding_window", None) or None


def is_sliding(config: Any) -> list[bool]:
    """Return for each decoder block whether its attention has the sliding window."""
    return [kind == "sliding_attention" for kind in config.layer_types]


def dense_blocks(config: Any) -> int:
    """Return how many decoder blocks come before the first mixture of experts."""
    kinds = getattr(config, "mlp_layer_types", None)
    if kinds is None:
        return int(getattr(config, "first_k_dense_replace", 0))
    return next((number for number, kind in enumerate(kinds) if kind == "sparse"), len(kinds))


def all_sparse_after_dense(config: Any) -> str | None:
    """Return a message if a decoder block without experts comes after one with experts."""
    kinds = getattr(config, "mlp_layer_types", None) or []
    if "dense" in kinds[dense_blocks(config) :]:
        return f"mlp_layer_types must be dense layers and then sparse ones, not {kinds}"
    return None


#: The settings of every architecture, and those of its rotary embedding and its norms.
PLAIN: Settings = {
    "context_length": "max_position_embeddings",
    "embedding_length": "hidden_size",
    "block_count": "num_hidden_layers",
    "feed_forward_length": "intermediate_size",
    "attention.head_count": "num_attention_heads",
    "attention.head_count_kv": "num_key_value_heads",
    "attention.key_length": head_size,
    "attention.value_length": head_size,
    "vocab_size": "vocab_size",
}
ROTATED: Settings = PLAIN | {
    "rope.dimension_count": rotated_size,
    "rope.freq_base": lambda config: float(rotation(config)["rope_theta"]),
}
RMS: Settings = ROTATED | {"attention.layer_norm_rms_epsilon": "rms_norm_eps"}
SLIDING: Settings = {
    "attention.sliding_window": window,
    "attention.sliding_window_pattern": is_sliding,
}


def sliding_if(condition: Callable[[Any], Any]) -> Settings:
    """Return the settings of a sliding window for the configurations of which `condition` is true."""
    return {
        "attention.sliding_window": lambda config: window(config) if condition(config) else None,
        "attention.sliding_window_pattern": lambda config: is_sliding(config) if condition(config) else None,
    }


#: Tensors that most decoders have, under these names.
DECODER: Tensors = {
    "embed_tokens": "token_embd",
    "norm": "output_norm",
    "lm_head": "output",
    "input_layernorm": "attn_norm",
    "post_attention_layernorm": "ffn_norm",
    **{f"self_attn.{each}_proj": f"attn_{each}" for each in "qkv"},
    "self_attn.o_proj": "attn_output",
    "self_attn.q_norm": "attn_q_norm",
    "self_attn.k_norm": "attn_k_norm",
    **{f"mlp.{each}_proj": f"ffn_{each}" for each in ("gate", "up", "down")},
}
#: The same where llama.cpp rotates neighbours and transformers halves.
TURNED = DECODER | {
    "self_attn.q_proj": Part(name="attn_q", change=turned_queries),
    "self_attn.k_proj": Part(name="attn_k", change=turned_keys),
}
QKV = frozenset({"attn_q", "attn_k", "attn_v"})
MLP = frozenset({"ffn_gate", "ffn_up", "ffn_down"})
NORMS = frozenset({"attn_norm", "ffn_norm", "output_norm"})


def experts(block: str = "mlp", router: str = "gate", shared: str | None = None) -> Tensors:
    """Return the tensors of a mixture: a router, experts, and shared experts if they have a name."""
    roles = ("gate", "up", "down")
    found: Tensors = {f"{block}.{router}": "ffn_gate_inp"}
    found |= {f"{block}.experts.{role}": f"ffn_{role}_exps" for role in roles}
    if shared is not None:
        found |= {f"{block}.{shared}.{role}_proj": f"ffn_{role}_shexp" for role in roles}
    return found


#: GELU in llama.cpp is the approximation by tanh; the error function differs from it by less than float16.
GELU = ("gelu", "gelu_new", "gelu_fast", "gelu_pytorch_tanh")
SILU = {"hidden_act": ("silu",)}
NORMALISED = {"norm_topk_prob": (True,)}


def layer_norm(eps: str) -> Settings:
    """Return the settings of a decoder whose layer norms have the epsilon of the attribute `eps`."""
    return ROTATED | {"attention.layer_norm_epsilon": eps}


def routed(count: str, used: str = "num_experts_per_tok", **more: Setting | None) -> Settings:
    """Return the settings of a mixture whose numbers of experts are these attributes."""
    return {"expert_count": count, "expert_used_count": used, **more}


def swiglu(name: str, **changes: Any) -> Architecture:
    """Return a decoder as Llama is but for `changes`, whose rotary embedding turns halves."""
    fields: dict[str, Any] = {"tensors": DECODER, "settings": RMS, "required": SILU}
    return Architecture(name=name, **fields | changes)


SINKS = {"self_attn.sinks": "attn_sinks.weight"}
POST_NORMS = {
    "post_attention_layernorm": "post_attention_norm",
    "post_feedforward_layernorm": "post_ffw_norm",
}


def same_angles(config: Any) -> str | None:
    """Return a message if sliding layers are rotated otherwise than with the base of the others."""
    sliding, full = (rotation(config, kind) for kind in ("sliding_attention", "full_attention"))
    if sliding["rope_type"] != "default" or sliding["rope_theta"] != full["rope_theta"]:
        return f"Rotary embedding of sliding layers must be the default one with one base, not {sliding}"
    return None
