"""How tensors of a transformers model differ from those of llama.cpp: order of rows, fused matrices, gains.

Each function takes a tensor as transformers has it, with its rows first, and returns one as llama.cpp has it.
Rows move whole, so the groups of a quantised matrix stay together; :func:`keys_of_mla` and
:func:`transposed` are the exceptions.
"""

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor

#: A change of a tensor, given the configuration of its model.
Change = Callable[[Tensor, Any], Tensor]


def unchanged(tensor: Tensor, config: Any) -> Tensor:
    """Return `tensor`."""
    return tensor


def plus_one(gain: Tensor, config: Any) -> Tensor:
    """Return the factors of a norm that multiplies by 1 + `gain`."""
    return gain.float() + 1


def flat(values: Tensor, config: Any) -> Tensor:
    """Return all values in one dimension."""
    return values.flatten()


def transposed(matrix: Tensor, config: Any) -> Tensor:
    """Return (out_features, in_features) of a matrix that is stored the other way round."""
    return matrix.mT if matrix.ndim > 1 else matrix


def halves_by_turns(rows: Tensor, heads: int) -> Tensor:
    """Return the rows of each head with those of its halves by turns.

    transformers rotates feature i of a head with feature i + size/2, some of llama.cpp's architectures
    feature 2i with feature 2i + 1.
    """
    halves = rows.reshape(heads, 2, rows.shape[0] // heads // 2, *rows.shape[1:])
    return halves.swapaxes(1, 2).reshape(rows.shape)


def turned_queries(rows: Tensor, config: Any) -> Tensor:
    """Return the rows of all queries as :func:`halves_by_turns` does."""
    return halves_by_turns(rows, config.num_attention_heads)


def turned_keys(rows: Tensor, config: Any) -> Tensor:
    """Return the rows of all keys as :func:`halves_by_turns` does."""
    return halves_by_turns(rows, config.num_key_value_heads)


def heads_apart(rows: Tensor, config: Any) -> Tensor:
    """Return all queries, then all keys, then all values of rows that have them head by head."""
    heads = config.num_attention_heads
    each = rows.reshape(heads, 3, rows.shape[0] // heads // 3, *rows.shape[1:])
    return each.swapaxes(0, 1).reshape(rows.shape)


def falcon_heads_apart(rows: Tensor, config: Any) -> Tensor:
    """Return queries, keys and values of Falcon, which may have several queries for each key and value."""
    if not config.new_decoder_architecture:
        # One key and one value for all queries are in llama.cpp's order.
        return rows if config.multi_query else heads_apart(rows, config)
    groups, size = config.num_kv_heads, config.hidden_size // config.num_attention_heads
    each = rows.reshape(groups, -1, size, *rows.shape[1:])
    queries, keys, values = each[:, :-2], each[:, -2], each[:, -1]
    return torch.cat([part.reshape(-1, *rows.shape[1:]) for part in (queries, keys, values)])


def starcoder_heads_apart(rows: Tensor, config: Any) -> Tensor:
    """Return queries, keys and values of GPT-BigCode."""
    return rows if config.multi_query else heads_apart(rows, config)


def first_half(rows: Tensor, config: Any) -> Tensor:
    """Return the gate of a matrix that holds gate and up."""
    return rows[: rows.shape[0] // 2]


def second_half(rows: Tensor, config: Any) -> Tensor:
    """Return up of a matrix that holds gate and up."""
    return rows[rows.shape[0] // 2 :]


def even_columns(values: Tensor, config: Any) -> Tensor:
    """Return the gates of biases, (experts, 2 · features), in which gate and up take turns."""
    return values[..., ::2]


def odd_columns(values: Tensor, config: Any) -> Tensor:
    """Return the others than :func:`even_columns`."""
    return values[..., 1::2]


def keys_of_mla(rows: Tensor, config: Any) -> Tensor:
    """Return what makes keys of the latent, transposed: (heads, latent, features without rotation)."""
    heads = rows.reshape(config.num_attention_heads, -1, rows.shape[-1])
    return heads[:, : config.qk_nope_head_dim].mT


def values_of_mla(rows: Tensor, config: Any) -> Tensor:
    """Return what makes values of the latent: (heads, features, latent)."""
    heads = rows.reshape(config.num_attention_heads, -1, rows.shape[-1])
    return heads[:, config.qk_nope_head_dim :]
