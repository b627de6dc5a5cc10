"""Random weights of every form that the kernels take, 64-bit references, and the library's declarations."""

import re

import torch

from ternhw_quant.cuda import library
from tests.artifacts import Form, random_matrix

FORMS = {
    "one plane": Form(planes=1, group_size=128),
    "two planes": Form(planes=2, group_size=128),
    "offsets": Form(planes=1, offsets=True, group_size=128),
    "tied": Form(tied=True, group_size=128),
    "permuted": Form(permuted=True, group_size=128),
    "all": Form(tied=True, offsets=True, permuted=True, group_size=128),
}


def make(shape, form, seed=0):
    torch.manual_seed(seed)
    return random_matrix(shape, form)


def bound(x, matrix, dtype, *, dense=False):
    """Return ``x Wᵀ`` in float64, and what one rounding to `dtype` of float32 sums may be off by.

    With `dense`, of W that was rounded to `dtype` too.
    """
    exact = x.double() @ matrix.dequantize().double().T
    constants = [*matrix.plane_scales, *([] if matrix.offsets is None else [matrix.offsets])]
    columns = torch.arange(matrix.in_features) // matrix.group_size
    # Planes and offsets may cancel within a weight: their magnitudes are what is rounded.
    largest = sum(constant.double().abs()[:, columns] for constant in constants)
    order = slice(None) if matrix.permutation is None else matrix.permutation
    # n additions in a row err by n·2⁻²⁴ of the sum of magnitudes at most. No sum here has more than 200 in
    # a row: 128 in a group, and the groups.
    terms = 200 * 2**-24 * x.double().abs()[..., order] @ largest.T
    if dense:
        # Half a unit of each product.
        terms += torch.finfo(dtype).eps * x.double().abs() @ matrix.dequantize().double().abs().T
    return exact, terms + exact.abs() * torch.finfo(dtype).eps + torch.finfo(dtype).smallest_normal


def declarations():
    """Return the type of each parameter of each function of kernels.cu, by name."""
    interface = (library.source_folder() / "kernels.cu").read_text().partition('extern "C" {')[2]
    found = {}
    for name, parameters in re.findall(r"^[\w ]+[ *](ternhw_\w+)\(([^)]*)\) \{", interface, re.M):
        pairs = (one.strip().rpartition(" ") for one in parameters.split(","))
        # A star is written beside the type.
        found[name] = {key: kind for kind, _, key in pairs}
    return found
