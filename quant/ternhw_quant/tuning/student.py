"""A full-precision model turned into one whose quantised layers and norms can be tuned."""

from collections.abc import Container, Iterator, Mapping
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.utils.parametrize import register_parametrization

from ternhw_quant.errors import InputError
from ternhw_quant.methods.latents import TunableLinear
from ternhw_quant.models.experts import expert_of
from ternhw_quant.storage.artifact import Artifact
from ternhw_quant.tuning.descent import Tunable
from ternhw_quant.weights.matrix import TernaryMatrix


class Student:
    """A model, or one of its blocks, with an artefact's layers and norms, all of which can be tuned.

    Parameters
    ----------
    model : module
        Of full precision; it is the student from now on.
    artifact : Artifact
    moves_trits : bool
    names : mapping of str to str
        What the artefact calls the tensors of `model`, by their names in it: the weights of its quantised
        layers, and those of norms. Others are not looked for.

    Raises
    ------
    InputError
        If the gain of a norm is not in the artefact.
    """

    def __init__(
        self,
        model: Any,
        artifact: Artifact,
        *,
        moves_trits: bool,
        names: Mapping[str, str],
    ) -> None:
        self.model = model
        layers = {
            name.removesuffix(".weight"): place.removesuffix(".weight") for place, name in names.items()
        }
        self._norms: dict[str, Any] = {
            _gain(names, name, model, artifact): norm for name, norm in norms(model)
        }
        self._linears = {
            name: _tunable(model, layers[name], artifact, name, moves_trits)
            for name in artifact.layers
            if name in layers
        }
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
                    in_each_step=expert_of(name) is None,
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


def check_layers(placed: Container[str], artifact: Artifact, model: Any) -> None:
    """Refuse an artefact of which `model` has a layer not as it is stored.

    Parameters
    ----------
    placed : container of str
        The weights that the model has so, as the artefact calls them.

    Raises
    ------
    InputError
        Names the first layer.
    """
    for name in artifact.layers:
        if f"{name}.weight" not in placed:
            raise _not_as_stored(f"{name}.weight", model, artifact)


def _gain(names: Mapping[str, str], norm: str, model: Any, artifact: Artifact) -> str:
    """Return what the artefact calls the module `norm` of `model`."""
    name = names.get(f"{norm}.weight")
    if name not in artifact.dense:
        raise _not_as_stored(f"{norm}.weight", model, artifact)
    return str(name).removesuffix(".weight")


def _not_as_stored(name: str, model: Any, artifact: Artifact) -> InputError:
    rule = f"Tuning needs layers and norms that {type(model).__name__} has as they are stored, not"
    return InputError(f"{rule} {name}: {artifact.folder}")


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
