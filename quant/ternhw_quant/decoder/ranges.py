"""The largest magnitude of every tensor of a decoder, over text that the model reads in float."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import torch
from torch import Tensor

Ranges = dict[str, float]


@torch.inference_mode()
def calibrated(model: Any, rows: Iterable[Sequence[int]], head_dim: int) -> Ranges:
    """Run a transformers model over `rows` of token ids and return the largest magnitudes.

    Returns
    -------
    dict
        "residual", "logits", and "0.q", "0.k", "0.v", "0.query", "0.key", "0.value", "0.gate", "0.up",
        "0.hidden" of every block. A query or key is rotated by its position: its range is the largest
        length of a rotated pair, which no position exceeds.
    """
    found: Ranges = {}

    def note(name: str, values: Tensor) -> None:
        found[name] = max(found.get(name, 0.0), float(values.abs().max()))

    def output(*names: str, pairs: str = "") -> Callable[..., None]:
        def note_output(_module: Any, _inputs: Any, result: Any) -> None:
            values = result[0] if isinstance(result, tuple) else result
            for name in names:
                note(name, values)
            if pairs:
                a, b = values.reshape(*values.shape[:2], -1, head_dim).chunk(2, dim=-1)
                note(pairs, torch.hypot(a, b))

        return note_output

    def entered(name: str) -> Callable[..., None]:
        return lambda _module, inputs: note(name, inputs[0])

    hooks = [
        model.model.embed_tokens.register_forward_hook(output("residual")),
        model.lm_head.register_forward_hook(output("logits")),
    ]
    for number, layer in enumerate(model.model.layers):
        attention, mlp = layer.self_attn, layer.mlp
        last = {role: getattr(attention, f"{role}_norm", getattr(attention, f"{role}_proj")) for role in "qk"}
        hooks += [
            layer.register_forward_hook(output("residual")),
            layer.post_attention_layernorm.register_forward_pre_hook(entered("residual")),
            attention.q_proj.register_forward_hook(output(f"{number}.q")),
            attention.k_proj.register_forward_hook(output(f"{number}.k")),
            attention.v_proj.register_forward_hook(output(f"{number}.v", f"{number}.value")),
            last["q"].register_forward_hook(output(pairs=f"{number}.query")),
            last["k"].register_forward_hook(output(pairs=f"{number}.key")),
            mlp.gate_proj.register_forward_hook(output(f"{number}.gate")),
            mlp.up_proj.register_forward_hook(output(f"{number}.up")),
            mlp.down_proj.register_forward_pre_hook(entered(f"{number}.hidden")),
        ]
    try:
        for row in rows:
            model(input_ids=torch.tensor([row]), use_cache=False)
    finally:
        for hook in hooks:
            hook.remove()
    return found
