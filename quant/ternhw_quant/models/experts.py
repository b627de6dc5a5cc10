"""Experts of a mixture: the artefact's layers of each expert, in place of the model's fused tensors."""

import re
from typing import Any

import torch
from torch import Tensor
from torch.nn import Module, Parameter

from ternhw_quant.errors import CheckpointError
from ternhw_quant.models.linear import QuantizedLinear

#: What checkpoints call the layers of an expert, and what they are here: Qwen's names and Mixtral's.
ROLES = {"gate_proj": "gate", "up_proj": "up", "down_proj": "down", "w1": "gate", "w3": "up", "w2": "down"}

#: The classes whose fused tensors and arithmetic are those that QuantizedExperts has.
_FUSED = ("MixtralExperts", "Qwen2MoeExperts", "Qwen3MoeExperts")

_NAME = re.compile(rf"(.+\.experts)\.(\d+)\.({'|'.join(ROLES)})")


class QuantizedExperts(Module):
    """Experts as quantised layers, child by number, which compute what a mixture's fused tensors do.

    An expert is ``down(act(gate(x)) · up(x))``; a token's output is the sum of its experts', each times the
    token's weight for it, in the order of their numbers.

    Parameters
    ----------
    fused : Module
        The experts of the model, on the meta device.
    name : str
        Where they are in it.

    Raises
    ------
    CheckpointError
        If `fused` is not of a class whose arithmetic is known.
    """

    def __init__(self, fused: Module, name: str) -> None:
        super().__init__()
        if type(fused).__name__ not in _FUSED:
            rule = f"Experts must be {', '.join(_FUSED)} to be quantised, not {type(fused).__name__}"
            raise CheckpointError(f"{rule}: {name}")
        self._fused: tuple[Any] = (fused,)  # In a tuple, so that its tensors are none of this module.
        self.act_fn: Any = fused.act_fn

    def add(self, expert: int, role: str, layer: QuantizedLinear) -> None:
        """Give an expert the layer "gate", "up" or "down"."""
        if str(expert) not in self._modules:
            self.add_module(str(expert), Module())
        self.get_submodule(str(expert)).add_module(role, layer)

    def features(self, role: str) -> tuple[int, int]:
        """Return the output and input features of an expert's layer."""
        fused = self._fused[0]
        if role == "down":
            _, out_features, in_features = fused.down_proj.shape
            return out_features, in_features
        _, both, in_features = fused.gate_up_proj.shape
        return both // 2, in_features

    def check_complete(self, name: str) -> None:
        """Raise CheckpointError if an expert lacks a layer; `name` is where the experts are in the model."""
        present = dict(self.named_modules())
        for number in range(self._experts):
            for role in ("gate", "up", "down"):
                if f"{number}.{role}" not in present:
                    raise CheckpointError(
                        f"Artefact must hold every layer of every expert; it lacks {name}.{number}.{role}"
                    )

    @property
    def _experts(self) -> int:
        return len(self._fused[0].down_proj)

    def _expert(self, number: int) -> Any:
        return self.get_submodule(str(number))

    def forward(self, hidden_states: Tensor, top_k_index: Tensor, top_k_weights: Tensor) -> Tensor:
        """Return the weighted sum of the experts of each token.

        Parameters
        ----------
        hidden_states : floating point, shape (tokens, hidden size)
        top_k_index : int64, shape (tokens, k)
            The experts of each token.
        top_k_weights : floating point, shape (tokens, k)
        """
        total = torch.zeros_like(hidden_states)
        for expert in torch.unique(top_k_index).tolist():
            token, place = torch.where(top_k_index == expert)
            x, layers = hidden_states[token], self._expert(expert)
            y = layers.down(self.act_fn(layers.gate(x)) * layers.up(x))
            total.index_add_(0, token, (y * top_k_weights[token, place, None]).to(total.dtype))
        return total

    def dequantize(self, dtype: torch.dtype) -> Module:
        """Return the model's own experts with the dequantised weights; both are in memory meanwhile."""
        fused = self._fused[0]
        experts = [self._expert(number) for number in range(self._experts)]
        gate_up = [torch.cat([one.gate.dequantize(dtype), one.up.dequantize(dtype)]) for one in experts]
        fused.gate_up_proj = Parameter(torch.stack(gate_up))
        fused.down_proj = Parameter(torch.stack([one.down.dequantize(dtype) for one in experts]))
        dense: Module = fused.train(self.training)
        return dense


def expert_of(name: str) -> tuple[str, int, str] | None:
    """Return experts' module, expert and role of a layer's name in an artefact; None if it is no expert's."""
    match = _NAME.fullmatch(name)
    return None if match is None else (match[1], int(match[2]), ROLES[match[3]])
