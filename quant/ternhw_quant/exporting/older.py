"""Decoders with layer norms, GELU or squared ReLU, and often one matrix of queries, keys and values."""

from dataclasses import replace

from ternhw_quant.exporting.architectures import (
    DECODER,
    GELU,
    MLP,
    NORMS,
    PLAIN,
    QKV,
    Architecture,
    Part,
    Tensors,
    layer_norm,
)
from ternhw_quant.exporting.changes import (
    falcon_heads_apart,
    heads_apart,
    plus_one,
    starcoder_heads_apart,
    transposed,
)

NEMOTRON = Architecture(
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
    biases=QKV | MLP | NORMS | {"attn_output"},
    zeros=("output_norm", "attn_norm", "ffn_norm"),
    settings=layer_norm("norm_eps"),
    required={"hidden_act": ("relu2",)},
    head="own",
    square=True,
)


JAIS2 = replace(
    NEMOTRON,
    name="jais2",
    tensors=DECODER,
    zeros=("output_norm", "attn_norm", "ffn_norm", "attn_output", "ffn_up", "ffn_down"),
    settings=layer_norm("layer_norm_eps"),
    head="either",
    square=False,
)


STARCODER2 = Architecture(
    name="starcoder2",
    tensors=DECODER | {"mlp.c_fc": "ffn_up", "mlp.c_proj": "ffn_down"},
    biases=QKV,
    zeros=("output_norm", "attn_norm", "ffn_norm", "attn_output", "ffn_up", "ffn_down"),
    settings=layer_norm("norm_epsilon"),
    required={"hidden_act": GELU},
    square=True,
)


PHI = Architecture(
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
    settings=layer_norm("layer_norm_eps"),
    required={"hidden_act": GELU, "qk_layernorm": (False,)},
    head="own",
    square=True,
)


#: What BLOOM, Falcon and GPT-NeoX share.
_FUSED: Tensors = {
    "input_layernorm": "attn_norm",
    "post_attention_layernorm": "ffn_norm",
    "mlp.dense_h_to_4h": "ffn_up",
    "mlp.dense_4h_to_h": "ffn_down",
    "lm_head": "output",
}


_ALL = ("output_norm", "attn_norm", "ffn_norm", "attn_qkv", "attn_output", "ffn_up", "ffn_down")


GPT_NEOX = Architecture(
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
    settings=layer_norm("layer_norm_eps")
    | {"attention.head_count_kv": "num_attention_heads", "use_parallel_residual": "use_parallel_residual"},
    required={"hidden_act": GELU},
    head="own",
)


FALCON = Architecture(
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
    settings=layer_norm("layer_norm_epsilon")
    | {
        "feed_forward_length": "ffn_hidden_size",
        "attention.head_count_kv": lambda config: (
            config.num_kv_heads if config.new_decoder_architecture or not config.multi_query else 1
        ),
    },
    required={"activation": GELU, "alibi": (False,), "bias": (False,), "parallel_attn": (True,)},
)


BLOOM = Architecture(
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


MPT = Architecture(
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


_GPT2_TENSORS = {
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


STARCODER = Architecture(
    name="starcoder",
    tensors={**_GPT2_TENSORS, "attn.c_attn": Part(name="attn_qkv", change=starcoder_heads_apart)},
    zeros=_ALL,
    settings=PLAIN
    | {
        "feed_forward_length": lambda config: config.n_inner or 4 * config.hidden_size,
        "attention.head_count_kv": lambda config: 1 if config.multi_query else config.num_attention_heads,
        "attention.layer_norm_epsilon": "layer_norm_epsilon",
    },
    required={"activation_function": GELU, "scale_attn_weights": (True,)},
)


GPT2 = replace(
    STARCODER,
    name="gpt2",
    tensors={
        module: Part(name=name, change=transposed, across=True) if module[:4] in ("attn", "mlp.") else name
        for module, name in _GPT2_TENSORS.items()
    },
    settings=STARCODER.settings | {"attention.head_count_kv": "num_attention_heads"},
    required=STARCODER.required | {"scale_attn_by_inverse_layer_idx": (False,)},
)
