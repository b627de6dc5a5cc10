"""What a user should know of a weight that was quantised, by rules that were measured."""

from collections.abc import Iterator

import torch
from torch import Tensor

from ternhw_quant.methods.hessian import Hessian
from ternhw_quant.methods.method import Method
from ternhw_quant.weights.matrix import TernaryMatrix
from ternhw_quant.weights.uniform import Quantized

#: Float16 and 8-bit scales have steps of 2**-24 at their lower end. A row whose largest scale is below eight
#: steps is stored badly; from eight on, a relative error of .166 grows by 5 % at most (Gaussian weights).
_LEAST_SCALE = 2.0**-21

#: Share of such rows from which a weight is told.
_SHARE = 0.01

#: Tolerance of PTQTP in units of the mean first scale, groups of zeros left out. Up to .04 the error is that
#: of a smaller tolerance; at .08 it is .4 % above, at .2 24 %, and from .8 on twice as large (Gaussian).
_COARSE_TOLERANCE = 0.05

#: Calibration tokens for each input of the widest layer from which calibrated methods were better than those
#: without calibration in benchmarks/few_tokens.py, all five pairs on both models.
_TOKENS_PER_INPUT = 2


def few_tokens(tokens: int, widest: int) -> str | None:
    """Return a sentence if a calibration text is too short for a layer of `widest` inputs."""
    if tokens >= _TOKENS_PER_INPUT * widest:
        return None
    return (
        f"Calibration text is short: {tokens} tokens are fewer than {_TOKENS_PER_INPUT} for each of the "
        f"{widest} inputs of the widest layer; a method without calibration may be more accurate"
    )


def notes(weight: Tensor, matrix: Quantized, method: Method, hessian: Hessian | None) -> Iterator[str]:
    """Yield one sentence for each thing that made a weight worse than it should be.

    Parameters
    ----------
    weight : floating point, shape (out_features, in_features)
    matrix : TernaryMatrix or UniformMatrix
        The weight as the artefact has it.
    method : Method
    hessian : Hessian or None
        What it was fitted with.
    """
    small = (_largest_constants(matrix) < _LEAST_SCALE) & (weight.abs().amax(dim=1) > 0)
    if float(small.double().mean()) > _SHARE:
        yield (
            f"Weights are too small for {method.scales} scales: {int(small.sum())} of {len(small)} "
            f"rows have no scale of {_LEAST_SCALE:.1g} or more"
        )
    if hessian is not None and hessian.silent:
        if hessian.tokens:
            yield "All calibration inputs are zero: the layer is quantised as if they were independent"
        else:
            yield "No calibration token reaches the expert: it is quantised as if its inputs were independent"
    elif hessian is not None and hessian.assumed:
        yield "Fewer calibration tokens than inputs reach the expert: its Hessian is shrunk"
    if isinstance(matrix, TernaryMatrix) and _stops_by_tolerance(method):
        scales = matrix.scales[0][matrix.scales[0] > 0]  # groups of zeros have none
        if len(scales) and method.tolerance > _COARSE_TOLERANCE * float(scales.mean()):
            yield (
                f"Tolerance {method.tolerance:g} is coarse for scales of {float(scales.mean()):.2g}: "
                "PTQTP may stop too early"
            )


def _largest_constants(matrix: Quantized) -> Tensor:
    """Return the largest scale or offset of each row: a row of equal weights may have an offset alone."""
    rows, groups = matrix.scales.shape[-2:]
    constants = matrix.scales.reshape(-1, rows, groups)
    if isinstance(matrix, TernaryMatrix) and matrix.offsets is not None:
        constants = torch.cat([constants, matrix.offsets.abs()[None]])
    return constants.amax(dim=(0, 2))


def _stops_by_tolerance(method: Method) -> bool:
    """Tell whether the published iteration fits the weight: the others run until no trit changes."""
    published = method.fit == "ptqtp" and method.planes == 2 and method.starts == 1
    return published and not method.calibrated


def relative_error(weight: Tensor, quantized: Tensor) -> float:
    """Return ``‖W − Ŵ‖_F / ‖W‖_F``; 0 for a weight of zeros."""
    norm = float(torch.linalg.vector_norm(weight, dtype=torch.float64))
    error = float(torch.linalg.vector_norm(weight - quantized, dtype=torch.float64))
    return error / norm if norm else 0.0
