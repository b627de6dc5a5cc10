"""Decoders without experts whose norms are RMS norms, and some whose norms are not but the rest is."""

from dataclasses import replace
from typing import Any

from ternhw_quant.exporting.architectures import (
    DECODER,
    MLP,
    NORMS,
    POST_NORMS,
    QKV,
    RMS,
    ROTATED,
    SILU,
    SINKS,
    SLIDING,
    TURNED,
    Architecture,
    Part,
    Settings,
    head_size,
    is_sliding,
    layer_norm,
    rotation,
    same_angles,
    sliding_if,
    swiglu,
)
from ternhw_quant.exporting.changes import plus_one

LLAMA = swiglu(
    "llama",
    tensors=TURNED,
    biases=QKV | MLP | {"attn_output"},
    rotations=frozenset({"linear", "yarn", "llama3"}),
)


#: Their rotary embedding turns neighbours in transformers, too.
HELIUM = replace(LLAMA, tensors=DECODER, biases=frozenset())


QWEN2 = swiglu("qwen2", biases=QKV, square=True)


QWEN3 = swiglu("qwen3", biases=QKV)


_CAUSAL = {"use_bidirectional_attention": (None, False)}
_AROUND = {
    "post_attention_layernorm": "post_attention_norm",
    "pre_feedforward_layernorm": "ffn_norm",
    "post_feedforward_layernorm": "post_ffw_norm",
}


def _scale_of_queries(config: Any) -> tuple[int, ...]:
    """Return the query_pre_attn_scalar of llama.cpp, which knows the models of 27 B by their depth."""
    if (config.model_type, config.num_hidden_layers) in (("gemma2", 46), ("gemma3_text", 62)):
        return (config.hidden_size // config.num_attention_heads,)
    return (head_size(config),)


def _gemma(name: str, norms: dict[str, str], **fields: Any) -> Architecture:
    """Return a Gemma, whose `norms` of decoder blocks multiply by 1 + gain as all others do."""
    gains = {"norm": "output_norm", "input_layernorm": "attn_norm"} | norms
    return Architecture(
        name=name,
        tensors=DECODER | {module: Part(name=gain, change=plus_one) for module, gain in gains.items()},
        **fields,
    )


GEMMA = _gemma(
    "gemma",
    {"post_attention_layernorm": "ffn_norm"},
    settings=RMS,
    required=_CAUSAL | {"hidden_act": ("gelu_pytorch_tanh", "gelu")},
    head="embedding",
)


GEMMA2 = _gemma(
    "gemma2",
    _AROUND,
    settings=RMS
    | SLIDING
    | {
        "attn_logit_softcapping": "attn_logit_softcapping",
        "final_logit_softcapping": "final_logit_softcapping",
    },
    required=_CAUSAL
    | {"hidden_activation": ("gelu_pytorch_tanh",), "query_pre_attn_scalar": _scale_of_queries},
    head="embedding",
    window=True,
)


GEMMA3 = _gemma(
    "gemma3",
    _AROUND | {"self_attn.q_norm": "attn_q_norm", "self_attn.k_norm": "attn_k_norm"},
    settings=RMS
    | SLIDING
    | {
        "rope.freq_base_swa": lambda config: float(rotation(config, "sliding_attention")["rope_theta"]),
        "final_logit_softcapping": "final_logit_softcapping",
    },
    required=GEMMA2.required | {"attn_logit_softcapping": (None,)},
    head="either",
    rotations=frozenset({"linear"}),
    window=True,
)


SCALED: Settings = {
    "logit_scale": "logits_scaling",
    "residual_scale": "residual_multiplier",
    "embedding_scale": "embedding_multiplier",
    "attention.scale": "attention_multiplier",
}


GRANITE = replace(LLAMA, name="granite", settings=RMS | SCALED)


def _one_base(config: Any) -> str | None:
    """Return a message if decoder blocks that are rotated are so by angles of their own."""
    bases = sorted({base for base in config.layer_rope_theta if base})
    if bases not in ([], [rotation(config)["rope_theta"]]):
        return f"layer_rope_theta must be rope_theta or 0, not {config.layer_rope_theta}"
    return None


SWA = SLIDING | {"attention.rope_pattern": lambda config: [bool(base) for base in config.layer_rope_theta]}


GRANITE_SWA = replace(
    GRANITE,
    name="granite_swa",
    tensors=TURNED | SINKS,
    settings=RMS | SCALED | SWA,
    check=_one_base,
    window=True,
)


OLMO = Architecture(
    name="olmo",
    tensors=TURNED,
    settings=ROTATED | {"attention.layer_norm_epsilon": 1e-5, "attention.clamp_kqv": "clip_qkv"},
    required=SILU,
    square=True,
)


OLMO2 = swiglu("olmo2", tensors=DECODER | POST_NORMS, head="own", square=True)


OLMO3 = replace(OLMO2, settings=RMS | SLIDING, check=same_angles, window=True)


def _all_or_as_32b(config: Any) -> str | None:
    """Return a message if llama.cpp rotates other decoder blocks than the model does."""
    full = not all(is_sliding(config))
    if config.sliding_window and full and config.num_hidden_layers != 64:
        return "num_hidden_layers must be 64 with layers of both kinds"
    return None


EXAONE4 = swiglu(
    "exaone4",
    tensors=DECODER | POST_NORMS,
    settings=RMS | sliding_if(lambda config: config.num_hidden_layers == 64),
    check=_all_or_as_32b,
    rotations=frozenset({"linear", "yarn", "llama3"}),
    square=True,
)


def _every_fourth_not(config: Any) -> tuple[list[int]]:
    return ([int((number + 1) % 4 != 0) for number in range(config.num_hidden_layers)],)


SMOLLM3 = swiglu("smollm3", tensors=TURNED, required=SILU | {"no_rope_layers": _every_fourth_not})


ARCEE = replace(LLAMA, name="arcee", required={"hidden_act": ("relu2",)}, biases=QKV)


SEED_OSS = swiglu(
    "seed_oss",
    tensors=DECODER | {"post_attention_layernorm": "post_attention_norm"},
    biases=QKV,
)


HUNYUAN = swiglu(
    "hunyuan-dense",
    tensors=DECODER | {"self_attn.query_layernorm": "attn_q_norm", "self_attn.key_layernorm": "attn_k_norm"},
    biases=QKV,
)


APERTUS = swiglu(
    "apertus",
    tensors=DECODER | {"attention_layernorm": "attn_norm", "feedforward_layernorm": "ffn_norm"},
    biases=QKV | {"attn_output"},
    of_blocks={f"mlp.act_fn.{each}": f"xielu.{each}" for each in ("alpha_n", "alpha_p", "beta", "eps")},
    required={"hidden_act": ("xielu",)},
    head="own",
    rotations=frozenset({"linear", "yarn", "llama3"}),
)


ERNIE = swiglu("ernie4_5", biases=QKV | {"attn_output"})


PHI3 = swiglu(
    "phi3",
    tensors=DECODER | {"self_attn.qkv_proj": "attn_qkv", "mlp.gate_up_proj": "ffn_up"},
    rotations=frozenset({"linear", "yarn", "longrope"}),
    square=True,
)


GLM = swiglu("chatglm", tensors=DECODER | {"mlp.gate_up_proj": "ffn_up"}, biases=QKV, square=True)


GLM4 = replace(
    GLM,
    name="glm4",
    tensors=GLM.tensors
    | {"post_self_attn_layernorm": "post_attention_norm", "post_mlp_layernorm": "post_ffw_norm"},
    square=False,
)


def _norms_of_deep_models(config: Any) -> tuple[bool]:
    return (config.num_hidden_layers >= 64,)


COHERE = swiglu(
    "command-r",
    settings=layer_norm("layer_norm_eps") | {"logit_scale": "logit_scale"},
    required=SILU | {"use_qk_norm": _norms_of_deep_models},
    head="embedding",
    square=True,
)


COHERE2 = replace(
    COHERE,
    name="cohere2",
    settings=COHERE.settings | SLIDING,
    required=SILU,
    rotations=frozenset({"linear"}),
    window=True,
)


STABLELM = swiglu(
    "stablelm",
    biases=QKV | NORMS,
    zeros=("attn_norm", "output_norm"),
    settings=layer_norm("layer_norm_eps"),
    required=SILU | {"qk_layernorm": (False,)},
    head="own",
    square=True,
)
