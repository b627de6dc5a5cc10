"""Inputs of linear layers while a model reads a text."""

from collections.abc import Collection
from typing import Any

import torch
from torch import Tensor


def layer_inputs(model: Any, token_ids: Tensor, layers: Collection[str]) -> dict[str, Tensor]:
    """Return the input of each layer when the model reads `token_ids`.

    Parameters
    ----------
    model : transformers causal language model
    token_ids : int64, shape (tokens,)
    layers : collection of str
        Module names.

    Returns
    -------
    dict of str to float32 tensor, shape (tokens, in_features)
    """
    seen: dict[str, Tensor] = {}

    def keep(name: str) -> Any:
        def hook(_module: Any, inputs: tuple[Tensor, ...]) -> None:
            seen[name] = inputs[0][0].detach().float()

        return hook

    handles = [model.get_submodule(name).register_forward_pre_hook(keep(name)) for name in layers]
    try:
        with torch.inference_mode():
            model(token_ids[None], use_cache=False)
    finally:
        for handle in handles:
            handle.remove()
    return seen
