"""The families of models that can be exported, by their ``model_type``.

What is here follows from llama.cpp: the keys and tensors that an architecture reads, and what its graph has
without a setting. ``benchmarks/gguf_families.py`` compares the logits of each family with transformers.
"""

from dataclasses import replace
from typing import Any

from ternhw_quant.exporting.architectures import (
    DECODER,
    MLP,
    PLAIN,
    QKV,
    RMS,
    ROTATED,
    SLIDING,
    TURNED,
    Architecture,
    Part,
    all_sparse_after_dense,
    dense_blocks,
    experts,
    head_size,
    is_sliding,
    rotation,
    window,
)
from ternhw_quant.exporting.changes import (
    even_columns,
    falcon_heads_apart,
    first_half,
    flat,
    heads_apart,
    keys_of_mla,
    odd_columns,
    plus_one,
    second_half,
    starcoder_heads_apart,
    transposed,
    values_of_mla,
)

#: llama.cpp's numbers of the functions that make weights of what a router gives.
_SOFTMAX, _SIGMOID = 1, 2
#: GELU in llama.cpp is the approximation by tanh; the error function differs from it by less than float16.
_GELU = ("gelu", "gelu_new", "gelu_fast", "gelu_pytorch_tanh")
_SILU = {"hidden_act": ("silu",)}
_NORMALISED = {"norm_topk_prob": (True,)}


def _layer_norm(eps: str) -> dict[str, Any]:
    return ROTATED | {"attention.layer_norm_epsilon": eps}


def _routed(count: str, used: str = "num_experts_per_tok", **more: Any) -> dict[str, Any]:
    return {"expert_count": count, "expert_used_count": used, **more}


def _swiglu(name: str, **changes: Any) -> Architecture:
    """Return a decoder as Llama is but for `changes`, whose rotary embedding turns halves."""
    fields: dict[str, Any] = {"tensors": DECODER, "settings": RMS, "required": _SILU}
    return Architecture(name=name, **fields | changes)


_LLAMA = _swiglu(
    "llama",
    tensors=TURNED,
    biases=QKV | MLP | {"attn_output"},
    rotations=frozenset({"linear", "yarn", "llama3"}),
)
#: Their rotary embedding turns neighbours in transformers, too.
_HELIUM = replace(_LLAMA, tensors=DECODER, biases=frozenset())
_QWEN2 = _swiglu("qwen2", biases=QKV, square=True)
_QWEN3 = _swiglu("qwen3", biases=QKV)

_MIXTRAL = replace(
    _LLAMA,
    tensors=TURNED | experts(),
    biases=QKV | {"attn_output"},
    settings=RMS | _routed("num_local_experts"),
)
_QWEN2_MOE = _swiglu(
    "qwen2moe",
    tensors=DECODER
    | experts(shared="shared_expert")
    | {"mlp.shared_expert_gate": Part(name="ffn_gate_inp_shexp", change=flat)},
    biases=QKV,
    settings=RMS
    | _routed(
        "num_experts",
        expert_feed_forward_length="moe_intermediate_size",
        expert_shared_feed_forward_length="shared_expert_intermediate_size",
    ),
    required=_SILU | {"norm_topk_prob": (False,), "decoder_sparse_step": (1,), "mlp_only_layers": ([],)},
    head="own",
    square=True,
)
_QWEN3_MOE = _swiglu(
    "qwen3moe",
    tensors=DECODER | experts(),
    biases=QKV,
    settings=RMS | _routed("num_experts", expert_feed_forward_length="moe_intermediate_size"),
    required=_SILU | _NORMALISED | {"decoder_sparse_step": (1,), "mlp_only_layers": ([],)},
)
_OLMOE = _swiglu(
    "olmoe",
    tensors=DECODER | experts(),
    settings=RMS | _routed("num_experts"),
    required=_SILU | {"norm_topk_prob": (False,), "clip_qkv": (None,)},
    head="own",
    square=True,
)


def _gemma(name: str, **norms: str) -> Architecture:
    gains = {"norm": "output_norm", "input_layernorm": "attn_norm"} | norms
    return Architecture(
        name=name,
        tensors=DECODER | {module: Part(name=gain, change=plus_one) for module, gain in gains.items()},
        settings=RMS,
        required={"use_bidirectional_attention": (None, False)},
        head="embedding",
    )


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


_GEMMA = _gemma("gemma", post_attention_layernorm="ffn_norm")
_GEMMA = replace(_GEMMA, required=_GEMMA.required | {"hidden_act": ("gelu_pytorch_tanh", "gelu")})
_GEMMA2 = _gemma("gemma2", **_AROUND)
_GEMMA2 = replace(
    _GEMMA2,
    settings=RMS
    | SLIDING
    | {
        "attn_logit_softcapping": "attn_logit_softcapping",
        "final_logit_softcapping": "final_logit_softcapping",
    },
    required=_GEMMA2.required
    | {"hidden_activation": ("gelu_pytorch_tanh",), "query_pre_attn_scalar": _scale_of_queries},
    window=True,
)
_GEMMA3 = _gemma(
    "gemma3", **_AROUND, **{"self_attn.q_norm": "attn_q_norm", "self_attn.k_norm": "attn_k_norm"}
)
_GEMMA3 = replace(
    _GEMMA3,
    settings=RMS
    | SLIDING
    | {
        "rope.freq_base_swa": lambda config: float(rotation(config, "sliding_attention")["rope_theta"]),
        "final_logit_softcapping": "final_logit_softcapping",
    },
    required=_GEMMA2.required | {"attn_logit_softcapping": (None,)},
    head="either",
    rotations=frozenset({"linear"}),
    window=True,
)

_SCALED = {
    "logit_scale": "logits_scaling",
    "residual_scale": "residual_multiplier",
    "embedding_scale": "embedding_multiplier",
    "attention.scale": "attention_multiplier",
}
_GRANITE = replace(_LLAMA, name="granite", settings=RMS | _SCALED)
_GRANITE_MOE = replace(
    _GRANITE,
    name="granitemoe",
    tensors=TURNED
    | experts("block_sparse_moe", "router")
    | {
        "shared_mlp.input_linear": (
            Part(name="ffn_gate_shexp", change=first_half),
            Part(name="ffn_up_shexp", change=second_half),
        ),
        "shared_mlp.output_linear": "ffn_down_shexp",
    },
    settings=RMS
    | _SCALED
    | _routed(
        "num_local_experts",
        expert_shared_feed_forward_length=lambda config: getattr(config, "shared_intermediate_size", None),
    ),
)


def _one_base(config: Any) -> str | None:
    """Return a message if decoder blocks that are rotated are so by angles of their own."""
    bases = sorted({base for base in config.layer_rope_theta if base})
    if bases not in ([], [rotation(config)["rope_theta"]]):
        return f"layer_rope_theta must be rope_theta or 0, not {config.layer_rope_theta}"
    return None


_SINKS = {"self_attn.sinks": "attn_sinks.weight"}
_SWA = SLIDING | {"attention.rope_pattern": lambda config: [bool(base) for base in config.layer_rope_theta]}
_GRANITE_SWA = replace(
    _GRANITE,
    name="granite_swa",
    tensors=TURNED | _SINKS,
    settings=RMS | _SCALED | _SWA,
    check=_one_base,
    window=True,
)
_GRANITE_MOE_SWA = replace(
    _GRANITE_SWA,
    tensors=_GRANITE_MOE.tensors | _SINKS | {"shared_mlp.input_linear": "ffn_up_shexp"},
    settings=_GRANITE_MOE.settings | _SWA,
)

_POST_NORMS = {
    "post_attention_layernorm": "post_attention_norm",
    "post_feedforward_layernorm": "post_ffw_norm",
}
_OLMO = Architecture(
    name="olmo",
    tensors=TURNED,
    settings=ROTATED | {"attention.layer_norm_epsilon": 1e-5, "attention.clamp_kqv": "clip_qkv"},
    required=_SILU,
    square=True,
)
_OLMO2 = _swiglu("olmo2", tensors=DECODER | _POST_NORMS, head="own", square=True)


def _same_angles(config: Any) -> str | None:
    sliding, full = (rotation(config, kind) for kind in ("sliding_attention", "full_attention"))
    if sliding["rope_type"] != "default" or sliding["rope_theta"] != full["rope_theta"]:
        return f"Rotary embedding of sliding layers must be the default one with one base, not {sliding}"
    return None


_OLMO3 = replace(_OLMO2, settings=RMS | SLIDING, check=_same_angles, window=True)


def _all_or_as_32b(config: Any) -> str | None:
    """Return a message if llama.cpp rotates other decoder blocks than the model does."""
    full = not all(is_sliding(config))
    if config.sliding_window and full and config.num_hidden_layers != 64:
        return "num_hidden_layers must be 64 with layers of both kinds"
    return None


_EXAONE4 = _swiglu(
    "exaone4",
    tensors=DECODER | _POST_NORMS,
    settings=RMS
    | {
        key: lambda config, value=value: value(config) if config.num_hidden_layers == 64 else None
        for key, value in SLIDING.items()
    },
    check=_all_or_as_32b,
    rotations=frozenset({"linear", "yarn", "llama3"}),
    square=True,
)


def _every_fourth_not(config: Any) -> tuple[list[int]]:
    return ([int((number + 1) % 4 != 0) for number in range(config.num_hidden_layers)],)


_SMOLLM3 = _swiglu("smollm3", tensors=TURNED, required=_SILU | {"no_rope_layers": _every_fourth_not})
_ARCEE = replace(_LLAMA, name="arcee", required={"hidden_act": ("relu2",)}, biases=QKV)
_SEED_OSS = _swiglu(
    "seed_oss",
    tensors=DECODER | {"post_attention_layernorm": "post_attention_norm"},
    biases=QKV,
)
_HUNYUAN = _swiglu(
    "hunyuan-dense",
    tensors=DECODER | {"self_attn.query_layernorm": "attn_q_norm", "self_attn.key_layernorm": "attn_k_norm"},
    biases=QKV,
)
_APERTUS = _swiglu(
    "apertus",
    tensors=DECODER | {"attention_layernorm": "attn_norm", "feedforward_layernorm": "ffn_norm"},
    biases=QKV | {"attn_output"},
    of_blocks={f"mlp.act_fn.{each}": f"xielu.{each}" for each in ("alpha_n", "alpha_p", "beta", "eps")},
    required={"hidden_act": ("xielu",)},
    head="own",
    rotations=frozenset({"linear", "yarn", "llama3"}),
)
_ERNIE = _swiglu("ernie4_5", biases=QKV | {"attn_output"})


def _experts_to_the_end(config: Any) -> str | None:
    last = config.moe_layer_end_index
    if last not in (-1, config.num_hidden_layers - 1):
        return f"moe_layer_end_index must be the last layer, not {last}"
    return None


_ERNIE_MOE = replace(
    _ERNIE,
    name="ernie4_5-moe",
    tensors=DECODER
    | experts(shared="shared_experts")
    | {"mlp.gate.moe_statics.e_score_correction_bias": Part(name="exp_probs_b.bias", change=flat)},
    settings=RMS
    | _routed(
        "moe_num_experts",
        "moe_k",
        expert_feed_forward_length="moe_intermediate_size",
        expert_shared_feed_forward_length=(
            lambda config: config.moe_intermediate_size * config.moe_num_shared_experts
        ),
        interleave_moe_layer_step="moe_layer_interval",
        leading_dense_block_count="moe_layer_start_index",
    ),
    check=_experts_to_the_end,
)

_CORRECTED = {"mlp.gate.e_score_correction_bias": "exp_probs_b.bias"}


def _grouped(config: Any) -> bool:
    """Return whether some groups of experts are left out before experts are chosen."""
    return bool(getattr(config, "n_group", None)) and config.n_group > config.topk_group


_GROUPS = {
    "expert_group_count": lambda config: config.n_group if _grouped(config) else None,
    "expert_group_used_count": lambda config: config.topk_group if _grouped(config) else None,
}


def _weighted(function: int, scale: str = "routed_scaling_factor", **more: Any) -> dict[str, Any]:
    """Return the settings of experts whose weights are made in a way that has settings."""
    return {
        "expert_feed_forward_length": "moe_intermediate_size",
        "expert_gating_func": function,
        "expert_weights_scale": scale,
        "expert_weights_norm": "norm_topk_prob",
        "leading_dense_block_count": dense_blocks,
        **more,
    }


_GLM4_MOE = _swiglu(
    "glm4moe",
    tensors=DECODER
    | experts(shared="shared_experts")
    | _CORRECTED
    | {"post_attention_layernorm": "post_attention_norm"},
    biases=QKV,
    settings=RMS
    | _routed("n_routed_experts")
    | _weighted(_SIGMOID, expert_shared_count="n_shared_experts")
    | _GROUPS,
    check=all_sparse_after_dense,
)
_DOTS1 = replace(
    _GLM4_MOE, name="dots1", tensors=DECODER | experts(shared="shared_experts") | _CORRECTED, head="own"
)
_EXAONE_MOE = replace(
    _GLM4_MOE,
    name="exaone-moe",
    tensors=_DOTS1.tensors,
    settings=RMS
    | SLIDING
    | _routed("num_experts")
    | _weighted(
        _SIGMOID,
        expert_shared_count="num_shared_experts",
        expert_shared_feed_forward_length=(
            lambda config: config.moe_intermediate_size * config.num_shared_experts
        ),
    )
    | _GROUPS,
    head="own",
    rotations=frozenset({"linear", "yarn", "llama3"}),
    window=True,
)
_HY_V3 = _swiglu(
    "hy_v3",
    tensors=DECODER | experts(shared="shared_experts") | {"mlp.e_score_correction_bias": "exp_probs_b."},
    biases=QKV,
    settings=RMS
    | _routed("num_experts")
    | _weighted(
        _SIGMOID,
        "router_scaling_factor",
        expert_weights_norm=True,
        expert_shared_feed_forward_length=(
            lambda config: config.moe_intermediate_size * config.num_shared_experts
        ),
    ),
    check=all_sparse_after_dense,
)
_MINIMAX_M2 = _swiglu(
    "minimax-m2",
    tensors=DECODER | experts() | {"mlp.e_score_correction_bias": "exp_probs_b.bias"},
    settings=RMS
    | _routed(
        "num_local_experts", expert_feed_forward_length="intermediate_size", expert_gating_func=_SIGMOID
    ),
    head="own",
)
_HUNYUAN_MOE = replace(
    _HUNYUAN,
    name="hunyuan-moe",
    tensors=_HUNYUAN.tensors | experts(router="gate.wg", shared="shared_mlp"),
    settings=RMS
    | _routed(
        "num_experts",
        "moe_topk",
        expert_feed_forward_length="intermediate_size",
        expert_shared_feed_forward_length="intermediate_size",
    ),
)
_MELLUM = _swiglu(
    "mellum",
    tensors=DECODER | experts(),
    biases=QKV,
    settings=RMS
    | {
        key: lambda config, value=value: value(config) if window(config) else None
        for key, value in SLIDING.items()
    }
    | _routed("num_experts", expert_feed_forward_length="moe_intermediate_size"),
    required=_SILU
    | _NORMALISED
    | {"mlp_layer_types": lambda config: (["sparse"] * config.num_hidden_layers,)},
    check=lambda config: _same_angles(config) if window(config) else None,
    head="own",
    window=True,
)


def _as_published(config: Any) -> str | None:
    """Return a message if the blocks that are rotated are not those that llama.cpp rotates."""
    expected = [(number + 1) % 4 != 0 for number in range(config.num_hidden_layers)]
    if is_sliding(config) != expected:
        return f"layer_types must be sliding but for every fourth, not {config.layer_types}"
    return None


_AFMOE = _swiglu(
    "afmoe",
    tensors=DECODER
    | experts(router="router.gate", shared="shared_experts")
    | {
        "mlp.expert_bias": "exp_probs_b.bias",
        "self_attn.gate_proj": "attn_gate",
        "post_attention_layernorm": "post_attention_norm",
        "pre_mlp_layernorm": "ffn_norm",
        "post_mlp_layernorm": "post_ffw_norm",
    },
    settings=RMS
    | SLIDING
    | _routed("num_experts")
    | _weighted(
        _SIGMOID,
        "route_scale",
        expert_weights_norm=True,
        expert_shared_count="num_shared_experts",
        leading_dense_block_count="num_dense_layers",
    ),
    required=_SILU | {"mup_enabled": (True,)},
    check=_as_published,
    window=True,
)
_GPT_OSS = Architecture(
    name="gpt-oss",
    tensors=DECODER
    | experts(router="router")
    | _SINKS
    | {
        "post_attention_layernorm": "post_attention_norm",
        "mlp.experts.gate_up_proj_bias": (
            Part(name="ffn_gate_exps.bias", change=even_columns),
            Part(name="ffn_up_exps.bias", change=odd_columns),
        ),
        "mlp.experts.down_proj_bias": "ffn_down_exps.bias",
    },
    biases=QKV,
    zeros=("attn_output", "ffn_gate_inp"),
    settings=RMS | SLIDING | _routed("num_local_experts", expert_feed_forward_length="intermediate_size"),
    required=_SILU | {"swiglu_limit": (7.0,), "swiglu_alpha": (1.702,)},
    head="own",
    window=True,
)


def _latent(config: Any) -> str | None:
    """Return a message if llama.cpp would take the model for another one, or chooses experts otherwise."""
    if config.num_hidden_layers in (26, 27) and config.q_lora_rank:
        return f"q_lora_rank must be none in a model of {config.num_hidden_layers} layers, not {config.q_lora_rank}"
    if not getattr(config, "rope_interleave", True):
        return "rope_interleave must be true, not false"
    if _grouped(config) and getattr(config, "topk_method", "noaux_tc") == "group_limited_greedy":
        return "topk_method must be greedy or noaux_tc, not group_limited_greedy"
    return all_sparse_after_dense(config)


_MLA: dict[str, Any] = {
    "self_attn.q_a_proj": "attn_q_a",
    "self_attn.q_a_layernorm": "attn_q_a_norm",
    "self_attn.q_b_proj": "attn_q_b",
    "self_attn.kv_a_proj_with_mqa": "attn_kv_a_mqa",
    "self_attn.kv_a_layernorm": "attn_kv_a_norm",
}
_DEEPSEEK2 = _swiglu(
    "deepseek2",
    tensors=DECODER
    | experts(shared="shared_experts")
    | _CORRECTED
    | _MLA
    | {
        "self_attn.kv_b_proj": (
            Part(name="attn_k_b", change=keys_of_mla, across=True),
            Part(name="attn_v_b", change=values_of_mla),
        )
    },
    settings=RMS
    | {
        # The latent stands for one key and one value of all heads.
        "attention.head_count_kv": 1,
        "attention.key_length": lambda config: config.kv_lora_rank + config.qk_rope_head_dim,
        "attention.value_length": "kv_lora_rank",
        "attention.key_length_mla": lambda config: config.qk_nope_head_dim + config.qk_rope_head_dim,
        "attention.value_length_mla": "v_head_dim",
        "attention.q_lora_rank": lambda config: config.q_lora_rank or 0,
        "attention.kv_lora_rank": "kv_lora_rank",
        "rope.dimension_count": "qk_rope_head_dim",
    }
    | _routed("n_routed_experts")
    | _weighted(_SIGMOID, expert_shared_count="n_shared_experts")
    | _GROUPS,
    check=_latent,
    rotations=frozenset({"linear"}),
)
_YOUTU = replace(
    _DEEPSEEK2,
    settings=_DEEPSEEK2.settings
    | {
        "expert_count": None,
        "expert_used_count": None,
        "expert_feed_forward_length": "intermediate_size",
        "expert_shared_count": 0,
        "expert_weights_scale": None,
        "expert_weights_norm": None,
        "leading_dense_block_count": "num_hidden_layers",
    },
)
_MINICPM3 = _swiglu(
    "minicpm3",
    tensors=DECODER | _MLA | {"self_attn.kv_b_proj": "attn_kv_b"},
    settings=RMS
    | {
        "attention.head_count_kv": "num_attention_heads",
        "attention.key_length": lambda config: config.qk_nope_head_dim + config.qk_rope_head_dim,
        "attention.value_length": "v_head_dim",
        "attention.q_lora_rank": "q_lora_rank",
        "attention.kv_lora_rank": "kv_lora_rank",
        "rope.dimension_count": "qk_rope_head_dim",
    },
    required=_SILU | {"scale_emb": (12,), "scale_depth": (1.4,), "dim_model_base": (256,)},
    rotations=frozenset({"linear"}),
)

_PHI3 = _swiglu(
    "phi3",
    tensors=DECODER | {"self_attn.qkv_proj": "attn_qkv", "mlp.gate_up_proj": "ffn_up"},
    rotations=frozenset({"linear", "yarn", "longrope"}),
    square=True,
)
_GLM = _swiglu("chatglm", tensors=DECODER | {"mlp.gate_up_proj": "ffn_up"}, biases=QKV, square=True)
_GLM4 = replace(
    _GLM,
    name="glm4",
    tensors=_GLM.tensors
    | {"post_self_attn_layernorm": "post_attention_norm", "post_mlp_layernorm": "post_ffw_norm"},
    square=False,
)


def _norms_of_deep_models(config: Any) -> tuple[bool]:
    return (config.num_hidden_layers >= 64,)


_COHERE = _swiglu(
    "command-r",
    settings=_layer_norm("layer_norm_eps") | {"logit_scale": "logit_scale"},
    required=_SILU | {"use_qk_norm": _norms_of_deep_models},
    head="embedding",
    square=True,
)
_COHERE2 = replace(
    _COHERE,
    name="cohere2",
    settings=_COHERE.settings | SLIDING,
    required=_SILU,
    rotations=frozenset({"linear"}),
    window=True,
)
_NORMS = frozenset({"attn_norm", "ffn_norm", "output_norm"})
_STABLELM = _swiglu(
    "stablelm",
    biases=QKV | _NORMS,
    zeros=("attn_norm", "output_norm"),
    settings=_layer_norm("layer_norm_eps"),
    required=_SILU | {"qk_layernorm": (False,)},
    head="own",
    square=True,
)
_NEMOTRON = Architecture(
    name="nemotron",
    tensors=DECODER
    | {
        module: Part(name=name, change=plus_one)
        for module, name in (
            ("norm.weight", "output_norm"),
            ("input_layernorm.weight", "attn_norm"),
            ("post_attention_layernorm.weight", "ffn_norm"),
        )
    },
    biases=QKV | MLP | _NORMS | {"attn_output"},
    zeros=("output_norm", "attn_norm", "ffn_norm"),
    settings=_layer_norm("norm_eps"),
    required={"hidden_act": ("relu2",)},
    head="own",
    square=True,
)
_JAIS2 = replace(
    _NEMOTRON,
    name="jais2",
    tensors=DECODER,
    zeros=("output_norm", "attn_norm", "ffn_norm", "attn_output", "ffn_up", "ffn_down"),
    settings=_layer_norm("layer_norm_eps"),
    head="either",
    square=False,
)
_STARCODER2 = Architecture(
    name="starcoder2",
    tensors=DECODER | {"mlp.c_fc": "ffn_up", "mlp.c_proj": "ffn_down"},
    biases=QKV,
    zeros=("output_norm", "attn_norm", "ffn_norm", "attn_output", "ffn_up", "ffn_down"),
    settings=_layer_norm("norm_epsilon"),
    required={"hidden_act": _GELU},
    square=True,
)
_PHI = Architecture(
    name="phi2",
    tensors=DECODER
    | {
        "self_attn.dense": "attn_output",
        "mlp.fc1": "ffn_up",
        "mlp.fc2": "ffn_down",
        "final_layernorm": "output_norm",
    },
    biases=QKV,
    zeros=("output_norm", "attn_norm", "attn_output", "ffn_up", "ffn_down", "output"),
    settings=_layer_norm("layer_norm_eps"),
    required={"hidden_act": _GELU, "qk_layernorm": (False,)},
    head="own",
    square=True,
)

#: What BLOOM, Falcon and GPT-NeoX share.
_FUSED = {
    "input_layernorm": "attn_norm",
    "post_attention_layernorm": "ffn_norm",
    "mlp.dense_h_to_4h": "ffn_up",
    "mlp.dense_4h_to_h": "ffn_down",
    "lm_head": "output",
}
_ALL = ("output_norm", "attn_norm", "ffn_norm", "attn_qkv", "attn_output", "ffn_up", "ffn_down")
_GPT_NEOX = Architecture(
    name="gptneox",
    tensors=_FUSED
    | {
        "embed_in": "token_embd",
        "final_layer_norm": "output_norm",
        "attention.query_key_value": Part(name="attn_qkv", change=heads_apart),
        "attention.dense": "attn_output",
        "embed_out": "output",
    },
    zeros=_ALL,
    settings=_layer_norm("layer_norm_eps")
    | {"attention.head_count_kv": "num_attention_heads", "use_parallel_residual": "use_parallel_residual"},
    required={"hidden_act": _GELU},
    head="own",
)
_FALCON = Architecture(
    name="falcon",
    tensors=_FUSED
    | {
        "word_embeddings": "token_embd",
        "ln_f": "output_norm",
        "ln_attn": "attn_norm_2",
        "ln_mlp": "attn_norm",
        "self_attention.query_key_value": Part(name="attn_qkv", change=falcon_heads_apart),
        "self_attention.dense": "attn_output",
    },
    biases=frozenset({"attn_norm_2"}),
    zeros=("output_norm", "attn_norm"),
    settings=_layer_norm("layer_norm_epsilon")
    | {
        "feed_forward_length": "ffn_hidden_size",
        "attention.head_count_kv": lambda config: (
            config.num_kv_heads if config.new_decoder_architecture or not config.multi_query else 1
        ),
    },
    required={"activation": _GELU, "alibi": (False,), "bias": (False,), "parallel_attn": (True,)},
)
_BLOOM = Architecture(
    name="bloom",
    tensors=_FUSED
    | {
        "word_embeddings": "token_embd",
        "word_embeddings_layernorm": "token_embd_norm",
        "ln_f": "output_norm",
        "self_attention.query_key_value": Part(name="attn_qkv", change=heads_apart),
        "self_attention.dense": "attn_output",
    },
    biases=frozenset({"token_embd_norm"}),
    zeros=_ALL,
    settings=PLAIN
    | {
        # It has no limit but the one that it was trained with.
        "context_length": lambda config: getattr(config, "seq_length", None) or 2048,
        "feed_forward_length": lambda config: 4 * config.hidden_size,
        "attention.head_count_kv": "num_attention_heads",
        "attention.layer_norm_epsilon": "layer_norm_epsilon",
    },
    required={"apply_residual_connection_post_layernorm": (False,)},
)
_MPT = Architecture(
    name="mpt",
    tensors={
        "wte": "token_embd",
        "norm_f": "output_norm",
        "lm_head": "output",
        "norm_1": "attn_norm",
        "norm_2": "ffn_norm",
        "attn.Wqkv": "attn_qkv",
        "attn.out_proj": "attn_output",
        "ffn.up_proj": "ffn_up",
        "ffn.down_proj": "ffn_down",
    },
    biases=frozenset(_ALL),
    settings=PLAIN
    | {
        "context_length": "max_seq_len",
        "feed_forward_length": lambda config: config.expansion_ratio * config.hidden_size,
        "attention.head_count_kv": "num_attention_heads",
        "attention.layer_norm_epsilon": "layer_norm_epsilon",
        "attention.max_alibi_bias": lambda config: float(config.attn_config.alibi_bias_max),
        "attention.clamp_kqv": lambda config: config.attn_config.clip_qkv,
    },
    check=lambda config: None if config.attn_config.softmax_scale is None else "softmax_scale must be none",
)
_GPT2_TENSORS: dict[str, Any] = {
    "wte": "token_embd",
    "wpe": "position_embd",
    "ln_f": "output_norm",
    "lm_head": "output",
    "ln_1": "attn_norm",
    "ln_2": "ffn_norm",
    "attn.c_attn": "attn_qkv",
    "attn.c_proj": "attn_output",
    "mlp.c_fc": "ffn_up",
    "mlp.c_proj": "ffn_down",
}
_STARCODER = Architecture(
    name="starcoder",
    tensors=_GPT2_TENSORS | {"attn.c_attn": Part(name="attn_qkv", change=starcoder_heads_apart)},
    zeros=_ALL,
    settings=PLAIN
    | {
        "feed_forward_length": lambda config: config.n_inner or 4 * config.hidden_size,
        "attention.head_count_kv": lambda config: 1 if config.multi_query else config.num_attention_heads,
        "attention.layer_norm_epsilon": "layer_norm_epsilon",
    },
    required={"activation_function": _GELU, "scale_attn_weights": (True,)},
)
_GPT2 = replace(
    _STARCODER,
    name="gpt2",
    tensors={
        module: Part(name=name, change=transposed, across=True) if module[:4] in ("attn", "mlp.") else name
        for module, name in _GPT2_TENSORS.items()
    },
    settings=_STARCODER.settings | {"attention.head_count_kv": "num_attention_heads"},
    required=_STARCODER.required | {"scale_attn_by_inverse_layer_idx": (False,)},
)

FAMILIES: dict[str, Architecture] = {
    "afmoe": _AFMOE,
    "apertus": _APERTUS,
    "arcee": _ARCEE,
    "bloom": _BLOOM,
    "cohere": _COHERE,
    "cohere2": _COHERE2,
    "cwm": _LLAMA,
    "deepseek_v2": replace(
        _DEEPSEEK2,
        settings=_DEEPSEEK2.settings | {"expert_gating_func": _SOFTMAX, "expert_weights_norm": None},
    ),
    "deepseek_v3": _DEEPSEEK2,
    "dots1": _DOTS1,
    "ernie4_5": _ERNIE,
    "ernie4_5_moe": _ERNIE_MOE,
    "exaone4": _EXAONE4,
    "exaone_moe": _EXAONE_MOE,
    "falcon": _FALCON,
    "gemma": _GEMMA,
    "gemma2": _GEMMA2,
    "gemma3_text": _GEMMA3,
    "glm": _GLM,
    "glm4": _GLM4,
    "glm4_moe": _GLM4_MOE,
    "glm4_moe_lite": _DEEPSEEK2,
    "gpt2": _GPT2,
    "gpt_bigcode": _STARCODER,
    "gpt_neox": _GPT_NEOX,
    "gpt_oss": _GPT_OSS,
    "granite": _GRANITE,
    "granite_swa": _GRANITE_SWA,
    "granitemoe": _GRANITE_MOE,
    "granitemoe_swa": _GRANITE_MOE_SWA,
    "granitemoeshared": _GRANITE_MOE,
    "helium": _HELIUM,
    "hunyuan_v1_dense": _HUNYUAN,
    "hunyuan_v1_moe": _HUNYUAN_MOE,
    "hy_v3": _HY_V3,
    "internlm3": _LLAMA,
    "iquestcoder": _LLAMA,
    "jais2": _JAIS2,
    "llama": _LLAMA,
    "mellum": _MELLUM,
    "minicpm3": _MINICPM3,
    "minimax_m2": _MINIMAX_M2,
    "ministral": _LLAMA,
    "mistral": _LLAMA,
    "mixtral": _MIXTRAL,
    "mpt": _MPT,
    "nemotron": _NEMOTRON,
    "olmo": _OLMO,
    "olmo2": _OLMO2,
    "olmo3": _OLMO3,
    "olmoe": _OLMOE,
    "phi": _PHI,
    "phi3": _PHI3,
    "qwen2": _QWEN2,
    "qwen2_moe": _QWEN2_MOE,
    "qwen3": _QWEN3,
    "qwen3_moe": _QWEN3_MOE,
    "seed_oss": _SEED_OSS,
    "smollm3": _SMOLLM3,
    # It has no layers without experts.
    "solar_open": replace(
        _GLM4_MOE, settings=_GLM4_MOE.settings | {"feed_forward_length": "moe_intermediate_size"}
    ),
    "stablelm": _STABLELM,
    "starcoder2": _STARCODER2,
    "youtu": _YOUTU,
}
