"""Learned rounding: trits and scales of several layers, moved together down a loss of what they compute.

Each position has a latent weight, first the level of its trits. A step moves every latent by the same part of
a level, against the sign of its gradient, which passes the rounding to the nearest level unchanged: SignSGD
with a straight-through estimator, as AutoRound learns the rounding of integer codes (arXiv:2309.05516). So
a latent reaches another level only if most of its gradients agree. Scales and offsets move by Adam
(arXiv:1412.6980). Both step sizes fall linearly to 0.
"""

import math
from collections.abc import Callable, Sequence

import torch
from torch import Tensor

from ternhw_quant.errors import InputError
from ternhw_quant.methods.latents import TunableLinear

#: Levels that a latent travels if its gradient never changes its sign.
_TRAVEL = 0.6
#: First step of Adam, relative to scales, and for offsets in units of the group's largest scale.
_SCALE_RATE = 3e-3
#: Gradients of single scales can be far below Adam's usual 1e−8, which would damp their steps.
_EPSILON = 1e-12


def learn(layers: Sequence[TunableLinear], loss_of: Callable[[int], Tensor], *, steps: int) -> list[float]:
    """Move latents, scales and offsets of `layers` down a loss; return the loss before each step.

    Parameters
    ----------
    layers : sequence of TunableLinear
        With latents.
    loss_of : callable
        Called with the number of the step; returns a scalar that depends on the layers.
    steps : int

    Raises
    ------
    InputError
        If the loss is NaN or infinite.
    """
    latents = [layer.latents for layer in layers if layer.latents is not None]
    strides = [2 * _TRAVEL / (steps + 1) * layer.spacing()[..., None] for layer in layers]
    moving = {id(latent) for latent in latents}
    constants = [part for layer in layers for part in layer.parameters() if id(part) not in moving]
    adam = torch.optim.Adam(constants, eps=_EPSILON)
    losses = []
    for step in range(steps):
        share = 1 - step / steps
        loss = loss_of(step)
        losses.append(float(loss.detach()))
        if not math.isfinite(losses[-1]):
            raise InputError(f"Loss of learned rounding must be finite, not {losses[-1]}")
        # No token of a step may reach an expert: then its gradients are zero.
        gradients = torch.autograd.grad(loss, [*latents, *constants], materialize_grads=True)
        for part, gradient in zip(constants, gradients[len(latents) :], strict=True):
            part.grad = gradient
        adam.param_groups[0]["lr"] = share * _SCALE_RATE
        adam.step()
        with torch.no_grad():
            for latent, stride, gradient in zip(latents, strides, gradients, strict=False):
                latent.sub_(share * stride * gradient.sign())
    return losses
