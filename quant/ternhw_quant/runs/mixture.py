"""Hessians of the experts of a mixture: each expert's own inputs, those of the tokens that reach it.

The router of the quantised model decides which tokens these are, because it decides it when the artefact
runs, too. The full-precision expert can be run on any token, so what it would have computed for the same
tokens is the target, also of a token that the full-precision router sends elsewhere.

All tokens of an expert count the same: an expert is fitted to what it computes, and its output is multiplied
by the token's weight only afterwards.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from ternhw_quant.errors import InputError
from ternhw_quant.methods.hessian import Hessian
from ternhw_quant.models.experts import Expert, SeparateExperts
from ternhw_quant.runs.observation import Routed


@dataclass(frozen=True, kw_only=True)
class Entering:
    """What enters a mixture, in the quantised model or in the full-precision one.

    Attributes
    ----------
    experts : SeparateExperts
    routed : Routed
    stream : floating point, shape (tokens, hidden size), or None
        The residual stream that the mixture's output is added to, if it is asked for.
    """

    experts: SeparateExperts
    routed: Routed
    stream: Tensor | None = None

    def inputs(self, expert: int, token: Tensor, *, down: bool) -> Tensor:
        """Return the inputs that the expert's layer "down", or "gate" and "up", has for some tokens."""
        x = self.routed.inputs[token]
        with torch.inference_mode():
            return self.experts.inner(expert, x) if down else x


class ExpertHessians:
    """The Hessians of layers of some experts of one mixture, summed batch by batch.

    Parameters
    ----------
    layers : mapping of str to Expert
        All of them "down", or none.
    in_features : int
    device : torch.device
    products : torch.dtype
        As of :class:`Hessian`.
    """

    def __init__(
        self, layers: Mapping[str, Expert], in_features: int, *, device: torch.device, products: torch.dtype
    ) -> None:
        self._layers = layers
        self._down = next(iter(layers.values())).role == "down"
        numbers = sorted({expert.number for expert in layers.values()})
        self._of = {number: Hessian(in_features, device=device, products=products) for number in numbers}

    def by_layer(self) -> dict[str, Hessian]:
        """Return the Hessian of each layer; gate and up of an expert have the same.

        Those of experts that few tokens reach are shrunk.
        """
        of = {number: each.shrunk() if each.scarce else each for number, each in self._of.items()}
        return {layer: of[expert.number] for layer, expert in self._layers.items()}

    def add(
        self,
        seen: Entering,
        reference: Entering | None,
        *,
        real: Tensor,
        counts: Tensor | None,
        factor: float,
    ) -> None:
        """Count a batch.

        Parameters
        ----------
        seen, reference : Entering
            Of the quantised model, and of the full-precision one.
        real : bool, shape (tokens,)
            Which tokens are none of the padding.
        counts : floating point, shape (tokens,), or None
            How often each token counts; once without it.
        factor : float
            Of what the mixture's output is multiplied by in the residual stream.

        Raises
        ------
        InputError
            If an input is NaN or infinite.
        """
        lacking = _lacking(seen, reference, factor) if self._down else None
        for expert, hessian in self._of.items():
            token = torch.where((seen.routed.experts == expert).any(1) & real)[0]
            x = seen.inputs(expert, token, down=self._down)
            other = None if reference is None else reference.inputs(expert, token, down=self._down)
            counted = self._counted(seen.routed, expert, token, counts)
            try:
                hessian.add(x, other, counts=counted)
            except InputError as error:
                raise InputError(f"{error}: {self._first(expert)}") from None
            if lacking is not None:
                hessian.add_deviation(x, lacking[token], counts=counted)

    def _counted(self, _routed: Routed, _expert: int, token: Tensor, counts: Tensor | None) -> Tensor | None:
        """Return how often tokens count for an expert; benchmarks/mixture.py tries other rules."""
        return None if counts is None else counts[token]

    def _first(self, number: int) -> str:
        return next(layer for layer, expert in self._layers.items() if expert.number == number)


def _lacking(seen: Entering, reference: Entering | None, factor: float) -> Tensor | None:
    """Return what each expert of a token should add to its output to make up for the residual stream.

    The experts of a token write the sum of their outputs, each times its weight. If each of them adds the
    deviation divided by the sum of the weights, the mixture adds the deviation.
    """
    if reference is None or reference.stream is None or seen.stream is None:
        return None
    weights = seen.routed.weights.double().sum(1, keepdim=True)
    share = torch.where(weights > 0, 1 / (factor * weights), 0)
    return (reference.stream.double() - seen.stream.double()) * share


def stages_of_experts(
    layers: Mapping[str, Expert], shapes: Mapping[str, Sequence[int]], *, sums: int, deviates: bool, most: int
) -> Iterator[list[str]]:
    """Yield the layers of experts whose Hessians are summed in one pass, gate and up before down.

    Parameters
    ----------
    layers : mapping of str to Expert
        Of one mixture.
    shapes, sums, deviates
        As of :func:`hessian_bytes`.
    most : int
        Bytes that the sums of a pass may take; those of one expert always may.
    """
    of: dict[int, list[str]] = {}
    for layer, expert in layers.items():
        of.setdefault(expert.number, []).append(layer)
    numbers = sorted(of)
    together = experts_together(hessian_bytes(layers, shapes, sums=sums, deviates=deviates), most)
    for first in range(0, len(numbers), together):
        some = [layer for number in numbers[first : first + together] for layer in of[number]]
        yield [layer for layer in some if layers[layer].role != "down"]
        yield [layer for layer in some if layers[layer].role == "down"]


def experts_together(needed: int, most: int) -> int:
    """Return how many experts have their Hessians in memory at once, each of `needed` bytes."""
    return max(1, most // needed)


def hessian_bytes(
    layers: Mapping[str, Expert], shapes: Mapping[str, Sequence[int]], *, sums: int, deviates: bool
) -> int:
    """Return the bytes of the largest Hessian of an expert.

    Parameters
    ----------
    layers : mapping of str to Expert
    shapes : mapping of str to sequence of int
        (out_features, in_features) of these layers.
    sums : int
        Square matrices that are summed for an expert.
    deviates : bool
        Whether there is also one of the shape of the layer "down".
    """
    return 8 * max(
        sums * shapes[layer][1] ** 2 + (deviates and expert.role == "down") * math.prod(shapes[layer])
        for layer, expert in layers.items()
    )
