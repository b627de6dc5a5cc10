"""Real quantised layers of every form that the accelerator runs, by the quantiser's own methods."""

from dataclasses import replace

from torch import Tensor

from ternhw_quant.methods.driver import quantize_matrix
from ternhw_quant.methods.hessian import Hessian
from ternhw_quant.methods.method import Method, named
from ternhw_quant.weights.matrix import TernaryMatrix

TWO_PLANE = named("ptqtp")  #: Two planes with scales of their own.
OFFSET = named("pt2", order="natural")  #: One plane and an offset for each group.
TIED = named("tied32")  #: Two planes on one scale, 3 : 2.

#: Their columns in the order of structural similarity.
PERMUTED_TWO_PLANE, PERMUTED_OFFSET, PERMUTED_TIED = (
    replace(method, order="ssr") for method in (TWO_PLANE, OFFSET, TIED)
)


def quantised(method: Method, weight: Tensor, inputs: Tensor, group_size: int) -> TernaryMatrix:
    """Quantise a weight, by methods that are calibrated with what reaches the layer.

    Parameters
    ----------
    weight : float, shape (out_features, in_features)
    inputs : float, shape (tokens, in_features)
    """
    hessian = None
    if method.calibrated:
        hessian = Hessian(weight.shape[1])
        hessian.add(inputs)
    matrix = quantize_matrix(weight, replace(method, group_size=group_size), hessian)
    assert isinstance(matrix, TernaryMatrix)
    return matrix
