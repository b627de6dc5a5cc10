"""A full-precision model turned into one whose quantised layers and norms can be tuned."""

from collections.abc import Iterator, Mapping
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.utils.parametrize import register_parametrization

from ternhw_quant.errors import InputError
from ternhw_quant.methods.latents import TunableLinear
from ternhw_quant.storage.artifact import Artifact
from ternhw_quant.tuning.descent import Tunable
from ternhw_quant.weights.matrix import TernaryMatrix

_NONE: Mapping[str, str] = {}


class Student:
    """A model, or one of its blocks, with an artefact's layers and norms, all of which can be tuned.

    Parameters
    ----------
    model : module
        Of full precision; it is the student from now on.
    artifact : Artifact
    moves_trits : bool
    prefix : str
        What the names of all tensors of `model` begin with in the artefact.
    experts : mapping of str to str
        The layers of experts in the artefact, and their names in `model`.
    """

    def __init__(
        self,
        model: Any,
        artifact: Artifact,
        *,
        moves_trits: bool,
        prefix: str = "",
        experts: Mapping[str, str] = _NONE,
    ) -> None:
        self.model = model
        inside = {
            name: experts.get(name, name.removeprefix(prefix))
            for name in artifact.layers
            if name.startswith(prefix)
        }
        _check_names(model, artifact, prefix, inside)
        self._linears = {
            name: _tunable(model, place, artifact, name, moves_trits) for name, place in inside.items()
        }
        self._experts = experts
        self._norms: dict[str, Any] = {f"{prefix}{name}": norm for name, norm in norms(model)}
        for name, norm in self._norms.items():
            gain = artifact.dense[f"{name}.weight"].to(norm.weight)
            norm.weight = nn.Parameter(gain, requires_grad=False)
            register_parametrization(norm, "weight", _Relative(gain))
            norm.parametrizations.weight.original.requires_grad_(True)

    def tunables(self, *, scale_rate: float, latent_rate: float) -> Iterator[Tunable]:
        """Yield all that moves: latents at the one rate, scales, offsets and gains at the other."""
        for name, linear in self._linears.items():
            for part, parameter in linear.named_parameters():
                rate = latent_rate if part == "latents" else scale_rate
                yield Tunable(
                    name=f"{name}.{part}",
                    parameter=parameter,
                    rate=rate,
                    in_each_step=name not in self._experts,
                )
        for name, norm in self._norms.items():
            factor = norm.parametrizations.weight.original
            yield Tunable(name=f"{name}.gain", parameter=factor, rate=scale_rate)

    def layers(self) -> dict[str, TernaryMatrix]:
        """Return the linear layers as they are now, by name."""
        return {name: linear.matrix() for name, linear in self._linears.items()}

    def gains(self) -> dict[str, Tensor]:
        """Return the gains of the norms as they are now, by the names of their tensors."""
        return {f"{name}.weight": norm.weight.detach().cpu() for name, norm in self._norms.items()}


def norms(model: nn.Module) -> Iterator[tuple[str, nn.Module]]:
    """Yield the norms of `model` that have a gain, by name."""
    for name, module in model.named_modules():
        if type(module).__name__.endswith("Norm") and isinstance(
            getattr(module, "weight", None), nn.Parameter
        ):
            yield name, module


def _check_names(model: nn.Module, artifact: Artifact, prefix: str, inside: Mapping[str, str]) -> None:
    """Refuse an artefact whose layers and norms are called otherwise than in `model`."""
    modules = dict(model.named_modules())
    layers = set(inside.values())
    gains = {name for name, _ in norms(model) if f"{prefix}{name}.weight" not in artifact.dense}
    if wrong := sorted((layers - modules.keys()) | gains):
        rule = (
            f"Tuning needs the names that {type(model).__name__} gives its tensors; the artefact has others"
        )
        raise InputError(f"{rule} for {prefix}{wrong[0]}: {artifact.folder}")


class _Relative(nn.Module):
    """A gain as a factor of what it was at the start, so that one learning rate suits them all."""

    _start: Tensor

    def __init__(self, start: Tensor) -> None:
        super().__init__()
        self.register_buffer("_start", start, persistent=False)

    def forward(self, factor: Tensor) -> Tensor:
        return self._start * factor

    def right_inverse(self, gain: Tensor) -> Tensor:
        return torch.ones_like(gain)


def _tunable(model: nn.Module, name: str, artifact: Artifact, layer: str, moves_trits: bool) -> TunableLinear:
    """Put the artefact's `layer` in the place of the linear layer called `name`, so that it can be tuned.

    Mantissas of few bits are coarse, so the student computes with the scales that will be stored. Rounding to
    float16 costs nothing.
    """
    parent_name, _, child = name.rpartition(".")
    parent = model.get_submodule(parent_name)
    dense = getattr(parent, child)
    matrix, scales = artifact.layers[layer], artifact.quantization.scales
    assert isinstance(matrix, TernaryMatrix)  # Uniform codes are refused before.
    linear = TunableLinear(
        matrix,
        dense.bias,
        moves_trits=moves_trits,
        stored=None if scales == "float16" else scales,
    ).to(dense.weight.device)
    setattr(parent, child, linear)
    return linear
