"""Experts of a mixture: the artefact's layers of each expert, in place of the model's fused tensors."""

import copy
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor
from torch.nn import Linear, Module, Parameter

from ternhw_quant.errors import CheckpointError

#: What checkpoints call the layers of an expert, and what they are here: Qwen's names and Mixtral's.
ROLES = {"gate_proj": "gate", "up_proj": "up", "down_proj": "down", "w1": "gate", "w3": "up", "w2": "down"}

#: What the artefact calls the layers of an expert whose checkpoint has all experts in one tensor.
NAMES = {"gate": "gate_proj", "up": "up_proj", "down": "down_proj"}

#: Inputs and inner features of the small experts that arithmetic is compared on.
#: Grouped products of float32 need multiples of 4.
_WIDTH, _INNER = 8, 12

#: Experts that are run then. All of them have the same code, and some models have hundreds.
_CHOSEN = 4

#: The parameters of fused experts; not all families have biases.
_WEIGHTS = ("gate_up_proj", "down_proj")
_BIASES = ("gate_up_proj_bias", "down_proj_bias")

_NAME = re.compile(rf"(.+\.experts)\.(\d+)\.({'|'.join(ROLES)})")


@dataclass(frozen=True, kw_only=True)
class ExpertLayout:
    """How a model's fused tensors hold the matrices of its experts.

    Attributes
    ----------
    transposed : bool
        Matrices are (in_features, out_features), as gpt-oss has them; otherwise (out_features, in_features).
    interleaved : bool
        Rows of gate and up take turns; otherwise all of gate come first.
    """

    transposed: bool
    interleaved: bool

    def split(self, name: str, matrices: Tensor) -> dict[str, Tensor]:
        """Return the matrices that "gate_up_proj" or "down_proj" holds, (…, out_features, in_features)."""
        if self.transposed:
            matrices = matrices.mT
        if name == "down_proj":
            return {"down": matrices}
        if self.interleaved:
            return {"gate": matrices[..., ::2, :], "up": matrices[..., 1::2, :]}
        gate, up = matrices.chunk(2, dim=-2)
        return {"gate": gate, "up": up}

    def joined(self, gate: Tensor, up: Tensor, *, dim: int) -> Tensor:
        """Return values of gate and up along `dim` in the order of the fused tensor."""
        if not self.interleaved:
            return torch.cat([gate, up], dim=dim)
        return torch.stack([gate, up], dim=dim % gate.ndim + 1).flatten(dim % gate.ndim, dim % gate.ndim + 1)

    def fused(self, matrix: Tensor) -> Tensor:
        """Return (…, out_features, in_features) as it lies in the model."""
        return matrix.mT.contiguous() if self.transposed else matrix


class SeparateExperts(Module):
    """Experts with layers of their own, child by number, which compute what a mixture's fused tensors do.

    An expert is ``down(act(gate(x)) · up(x))``, or what the model's own code makes of gate and up. A token's
    output is the sum of its experts', each times the token's weight for it, in the order of their numbers.

    Parameters
    ----------
    fused : Module
        The experts of the model, on the meta device.
    name : str
        Where they are in it.

    Raises
    ------
    CheckpointError
        If `fused` computes anything else.
    """

    gate_up_proj_bias: Tensor | None
    down_proj_bias: Tensor | None

    def __init__(self, fused: Module, name: str) -> None:
        super().__init__()
        layout = layout_of(fused)
        if layout is None:
            rule = "Experts must be linear layers gate, up and down to be quantised, not what"
            raise CheckpointError(f"{rule} {type(fused).__name__} has: {name}")
        self._take(fused, layout)

    def _take(self, fused: Any, layout: ExpertLayout) -> None:
        self._fused: tuple[Any] = (fused,)  # In a tuple, so that its tensors are none of this module.
        self._layout = layout
        self.act_fn: Any = getattr(fused, "act_fn", None)
        for bias in _BIASES:
            self.register_parameter(bias, getattr(fused, bias, None))

    @classmethod
    def of(cls, fused: Module, name: str) -> "SeparateExperts":
        """Return the same experts with linear layers; `fused` has no values afterwards.

        Parameters
        ----------
        fused, name
            As of the class, but on any device.
        """
        separate = cls(fused, name)
        for number in range(separate.count):
            for role, weight in _matrices(fused, separate._layout, number):
                separate.add(number, role, _linear(weight))
        for weight_name in _WEIGHTS:
            fused._parameters[weight_name] = Parameter(getattr(fused, weight_name).to("meta"))
        return separate

    def add(self, expert: int, role: str, layer: Module) -> None:
        """Give an expert the layer "gate", "up" or "down"."""
        if str(expert) not in self._modules:
            self.add_module(str(expert), Module())
        self.get_submodule(str(expert)).add_module(role, layer)

    def features(self, role: str) -> tuple[int, int]:
        """Return the output and input features of an expert's layer."""
        name = "down_proj" if role == "down" else "gate_up_proj"
        matrices = self._layout.split(name, getattr(self._fused[0], name))[role]
        _, out_features, in_features = matrices.shape
        return out_features, in_features

    @property
    def out_features(self) -> int:
        """Features of what the experts give."""
        return self.features("down")[0]

    def check_complete(self, name: str) -> None:
        """Raise CheckpointError if an expert lacks a layer; `name` is where the experts are in the model."""
        present = {
            (int(number), role) for number, expert in self.named_children() for role in expert._modules
        }
        if (missing := missing_layer(present, self.count)) is not None:
            rule = "Artefact must hold every layer of every expert; it lacks"
            raise CheckpointError(f"{rule} {name}.{missing}")

    @property
    def count(self) -> int:
        """How many experts there are."""
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
            y = self._expert(expert).down(self.inner(expert, hidden_states[token]))
            if self.down_proj_bias is not None:
                y = y + self.down_proj_bias[expert]
            total.index_add_(0, token, (y * top_k_weights[token, place, None]).to(total.dtype))
        return total

    def inner(self, expert: int, x: Tensor) -> Tensor:
        """Return what enters the layer "down" of an expert whose inputs are `x`, (tokens, hidden size)."""
        layers = self._expert(expert)
        gate, up = layers.gate(x), layers.up(x)
        if not self._layout.interleaved and self.gate_up_proj_bias is None and self.act_fn is not None:
            return torch.as_tensor(self.act_fn(gate) * up)
        both = self._layout.joined(gate, up, dim=-1)
        if self.gate_up_proj_bias is not None:
            both = both + self.gate_up_proj_bias[expert]
        return torch.as_tensor(self._fused[0]._apply_gate(both))

    def dequantize(self, dtype: torch.dtype) -> Module:
        """Return the model's own experts with the dequantised weights; both are in memory meanwhile."""
        fused, layout = self._fused[0], self._layout
        experts = [self._expert(number) for number in range(self.count)]
        gate_up = [
            layout.joined(one.gate.dequantize(dtype), one.up.dequantize(dtype), dim=0) for one in experts
        ]
        fused.gate_up_proj = Parameter(layout.fused(torch.stack(gate_up)))
        fused.down_proj = Parameter(
            layout.fused(torch.stack([one.down.dequantize(dtype) for one in experts]))
        )
        for bias in _BIASES:
            if getattr(self, bias) is not None:
                setattr(fused, bias, getattr(self, bias))
        dense: Module = fused.train(self.training)
        return dense


def layout_of(fused: Any) -> ExpertLayout | None:
    """Return how a model's experts hold their matrices; None if they do not compute what is known.

    Small experts with random weights are run in the layout that the shapes allow, and compared with
    :class:`SeparateExperts`: families share names and shapes, but not what they do with them.

    Parameters
    ----------
    fused : Module
        It may be on the meta device.
    """
    shapes = {name: tuple(parameter.shape) for name, parameter in fused.named_parameters()}
    if not set(_WEIGHTS) <= set(shapes) <= {*_WEIGHTS, *_BIASES}:
        return None
    if any(name != "act_fn" for name, _ in fused.named_children()):
        return None
    for transposed in (False, True):
        layout = ExpertLayout(transposed=transposed, interleaved=_takes_turns(fused))
        # transformers builds a model with another device and dtype as defaults.
        with torch.device("cpu"):
            if _fits(shapes, layout) and _computes(fused, layout, biased=set(_BIASES) <= set(shapes)):
                return layout
    return None


def _takes_turns(fused: Any) -> bool:
    """Return whether the second input of the activation function changes its first output."""
    if not hasattr(fused, "_apply_gate"):
        return False
    before = torch.ones(2 * _INNER, dtype=torch.float32, device="cpu")
    after = before.clone()
    after[1] = 2
    try:
        return bool((fused._apply_gate(before) != fused._apply_gate(after))[0])
    except Exception:  # As in _computes: the code of a family.
        return False


def _fits(shapes: Mapping[str, tuple[int, ...]], layout: ExpertLayout) -> bool:
    if any(len(shapes[name]) != 3 for name in _WEIGHTS):
        return False
    (count, *gate_up), (same, *down) = (shapes[name] for name in _WEIGHTS)
    both, width = reversed(gate_up) if layout.transposed else gate_up
    out_features, inner = reversed(down) if layout.transposed else down
    return (count, both, width) == (same, 2 * inner, out_features)


def _computes(fused: Any, layout: ExpertLayout, *, biased: bool) -> bool:
    """Return whether `fused` with small weights computes what SeparateExperts does in `layout`."""
    count = len(fused.down_proj)
    generator = torch.Generator().manual_seed(0)
    shapes = {
        "gate_up_proj": (count, 2 * _INNER, _WIDTH),
        "down_proj": (count, _WIDTH, _INNER),
        "gate_up_proj_bias": (count, 2 * _INNER),
        "down_proj_bias": (count, _WIDTH),
    }
    drawn: dict[str, Any] = {"generator": generator, "dtype": torch.float32}
    small = {name: torch.randn(shape, **drawn) for name, shape in shapes.items()}
    values = {name: layout.fused(small[name]) for name in _WEIGHTS}
    values |= {name: small[name] for name in _BIASES if biased}
    probe = copy.copy(fused)
    probe._parameters = {name: Parameter(value, requires_grad=False) for name, value in values.items()}
    mixture = SeparateExperts.__new__(SeparateExperts)
    Module.__init__(mixture)
    mixture._take(probe, layout)
    chosen = torch.randperm(count, generator=generator)[:_CHOSEN]
    for number in chosen.tolist():
        for role, weight in _matrices(probe, layout, number):
            mixture.add(number, role, _linear(weight))
    x = 4 * torch.randn(16, _WIDTH, **drawn)
    index = torch.stack([chosen[torch.randperm(len(chosen), generator=generator)[:2]] for _ in x])
    share = torch.rand(index.shape, **drawn)
    try:
        with torch.no_grad():
            given, expected = probe(x, index, share), mixture(x, index, share)
    except Exception:  # Whatever a family's code raises: it is called otherwise than here.
        return False
    return isinstance(given, Tensor) and torch.allclose(given, expected, rtol=1e-4, atol=1e-3)


def _matrices(fused: Any, layout: ExpertLayout, number: int) -> Iterator[tuple[str, Tensor]]:
    for name in _WEIGHTS:
        yield from layout.split(name, getattr(fused, name)[number]).items()


def _linear(weight: Tensor) -> Any:
    layer = Linear(weight.shape[1], weight.shape[0], bias=False, device="meta")
    layer.weight = Parameter(weight.contiguous(), requires_grad=False)
    return layer


@dataclass(frozen=True)
class Expert:
    """A layer of an expert, by its name in a checkpoint or an artefact.

    Attributes
    ----------
    experts : str
        What holds all experts of the mixture.
    number : int
    role : str
        "gate", "up" or "down".
    """

    experts: str
    number: int
    role: str

    @property
    def fused(self) -> str:
        """The name of the tensor that holds the layer of all experts."""
        return f"{self.experts}.{'down_proj' if self.role == 'down' else 'gate_up_proj'}"


def missing_layer(present: Collection[tuple[int, str]], experts: int) -> str | None:
    """Return the first layer of an expert that is not `present`, as "number.role"; None if all are."""
    wanted = ((number, role) for number in range(experts) for role in NAMES)
    return next((f"{number}.{role}" for number, role in wanted if (number, role) not in present), None)


def expert_of(name: str) -> Expert | None:
    """Return what layer of an expert `name` is of; None if it is no expert's."""
    match = _NAME.fullmatch(name)
    return None if match is None else Expert(match[1], int(match[2]), ROLES[match[3]])
