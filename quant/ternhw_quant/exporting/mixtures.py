"""Mixtures of experts, and models whose attention has a latent."""

from dataclasses import replace
from typing import Any

from ternhw_quant.exporting.architectures import (
    DECODER,
    NORMALISED,
    QKV,
    RMS,
    SILU,
    SINKS,
    SLIDING,
    TURNED,
    Architecture,
    Part,
    all_sparse_after_dense,
    dense_blocks,
    experts,
    is_sliding,
    routed,
    same_angles,
    sliding_if,
    swiglu,
    window,
)
from ternhw_quant.exporting.changes import (
    even_columns,
    first_half,
    flat,
    keys_of_mla,
    odd_columns,
    second_half,
    values_of_mla,
)
from ternhw_quant.exporting.decoders import (
    ERNIE,
    GRANITE,
    GRANITE_SWA,
    HUNYUAN,
    LLAMA,
    SCALED,
    SWA,
)

#: llama.cpp's numbers of the functions that make weights of what a router gives.
SOFTMAX, SIGMOID = 1, 2

MIXTRAL = replace(
    LLAMA,
    tensors=TURNED | experts(),
    biases=QKV | {"attn_output"},
    settings=RMS | routed("num_local_experts"),
)


QWEN2_MOE = swiglu(
    "qwen2moe",
    tensors=DECODER
    | experts(shared="shared_expert")
    | {"mlp.shared_expert_gate": Part(name="ffn_gate_inp_shexp", change=flat)},
    biases=QKV,
    settings=RMS
    | routed(
        "num_experts",
        expert_feed_forward_length="moe_intermediate_size",
        expert_shared_feed_forward_length="shared_expert_intermediate_size",
    ),
    required=SILU | {"norm_topk_prob": (False,), "decoder_sparse_step": (1,), "mlp_only_layers": ([],)},
    head="own",
    square=True,
)


QWEN3_MOE = swiglu(
    "qwen3moe",
    tensors=DECODER | experts(),
    biases=QKV,
    settings=RMS | routed("num_experts", expert_feed_forward_length="moe_intermediate_size"),
    required=SILU | NORMALISED | {"decoder_sparse_step": (1,), "mlp_only_layers": ([],)},
)


OLMOE = swiglu(
    "olmoe",
    tensors=DECODER | experts(),
    settings=RMS | routed("num_experts"),
    required=SILU
    | {
        "norm_topk_prob": (False,),
        "clip_qkv": (None,),
        "num_key_value_heads": lambda config: (config.num_attention_heads,),
    },
    head="own",
    square=True,
)


GRANITE_MOE = replace(
    GRANITE,
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
    | SCALED
    | routed(
        "num_local_experts",
        expert_shared_feed_forward_length=lambda config: getattr(config, "shared_intermediate_size", None),
    ),
)


GRANITE_MOE_SWA = replace(
    GRANITE_SWA,
    tensors=GRANITE_MOE.tensors | SINKS | {"shared_mlp.input_linear": "ffn_up_shexp"},
    settings=GRANITE_MOE.settings | SWA,
)


def _experts_to_the_end(config: Any) -> str | None:
    last = config.moe_layer_end_index
    if last not in (-1, config.num_hidden_layers - 1):
        return f"moe_layer_end_index must be the last layer, not {last}"
    return None


ERNIE_MOE = replace(
    ERNIE,
    name="ernie4_5-moe",
    tensors=DECODER
    | experts(shared="shared_experts")
    | {"mlp.gate.moe_statics.e_score_correction_bias": Part(name="exp_probs_b.bias", change=flat)},
    settings=RMS
    | routed(
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


GLM4_MOE = swiglu(
    "glm4moe",
    tensors=DECODER
    | experts(shared="shared_experts")
    | _CORRECTED
    | {"post_attention_layernorm": "post_attention_norm"},
    biases=QKV,
    settings=RMS
    | routed("n_routed_experts")
    | _weighted(SIGMOID, expert_shared_count="n_shared_experts")
    | _GROUPS,
    check=all_sparse_after_dense,
)


DOTS1 = replace(
    GLM4_MOE,
    name="dots1",
    tensors=DECODER | experts(shared="shared_experts") | _CORRECTED,
    required=SILU | {"num_key_value_heads": lambda config: (config.num_attention_heads,)},
    head="own",
)


EXAONE_MOE = replace(
    GLM4_MOE,
    name="exaone-moe",
    tensors=DOTS1.tensors,
    settings=RMS
    | SLIDING
    | routed("num_experts")
    | _weighted(
        SIGMOID,
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


HY_V3 = swiglu(
    "hy_v3",
    tensors=DECODER | experts(shared="shared_experts") | {"mlp.e_score_correction_bias": "exp_probs_b."},
    biases=QKV,
    settings=RMS
    | routed("num_experts")
    | _weighted(
        SIGMOID,
        "router_scaling_factor",
        expert_weights_norm=True,
        expert_shared_feed_forward_length=(
            lambda config: config.moe_intermediate_size * config.num_shared_experts
        ),
    ),
    check=all_sparse_after_dense,
)


MINIMAX_M2 = swiglu(
    "minimax-m2",
    tensors=DECODER | experts() | {"mlp.e_score_correction_bias": "exp_probs_b.bias"},
    settings=RMS
    | routed("num_local_experts", expert_feed_forward_length="intermediate_size", expert_gating_func=SIGMOID),
    head="own",
)


HUNYUAN_MOE = replace(
    HUNYUAN,
    name="hunyuan-moe",
    tensors=HUNYUAN.tensors | experts(router="gate.wg", shared="shared_mlp"),
    settings=RMS
    | routed(
        "num_experts",
        "moe_topk",
        expert_feed_forward_length="intermediate_size",
        expert_shared_feed_forward_length="intermediate_size",
    ),
)


MELLUM = swiglu(
    "mellum",
    tensors=DECODER | experts(),
    biases=QKV,
    settings=RMS
    | sliding_if(window)
    | routed("num_experts", expert_feed_forward_length="moe_intermediate_size"),
    required=SILU | NORMALISED | {"mlp_layer_types": lambda config: (["sparse"] * config.num_hidden_layers,)},
    check=lambda config: same_angles(config) if window(config) else None,
    head="own",
    window=True,
)


def _as_published(config: Any) -> str | None:
    """Return a message if the blocks that are rotated are not those that llama.cpp rotates."""
    expected = [(number + 1) % 4 != 0 for number in range(config.num_hidden_layers)]
    if is_sliding(config) != expected:
        return f"layer_types must be sliding but for every fourth, not {config.layer_types}"
    return None


AFMOE = swiglu(
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
    | routed("num_experts")
    | _weighted(
        SIGMOID,
        "route_scale",
        expert_weights_norm=True,
        expert_shared_count="num_shared_experts",
        leading_dense_block_count="num_dense_layers",
    ),
    required=SILU | {"mup_enabled": (True,)},
    check=_as_published,
    window=True,
)


GPT_OSS = Architecture(
    name="gpt-oss",
    tensors=DECODER
    | experts(router="router")
    | SINKS
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
    settings=RMS | SLIDING | routed("num_local_experts", expert_feed_forward_length="intermediate_size"),
    required=SILU | {"swiglu_limit": (7.0,), "swiglu_alpha": (1.702,)},
    head="own",
    window=True,
)


def _latent(config: Any) -> str | None:
    """Return a message if llama.cpp would take the model for another one, or chooses experts otherwise."""
    if config.num_hidden_layers in (26, 27) and config.q_lora_rank:
        return f"q_lora_rank must be none with 26 or 27 layers, not {config.q_lora_rank}"
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


DEEPSEEK2 = swiglu(
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
    | routed("n_routed_experts")
    | _weighted(SIGMOID, expert_shared_count="n_shared_experts")
    | _GROUPS,
    check=_latent,
)


YOUTU = replace(
    DEEPSEEK2,
    settings=DEEPSEEK2.settings
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


MINICPM3 = swiglu(
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
    required=SILU | {"scale_emb": (12,), "scale_depth": (1.4,), "dim_model_base": (256,)},
    rotations=frozenset({"linear"}),
)
