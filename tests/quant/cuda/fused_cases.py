"""The fused kernel against its references, on a CUDA device or, as a program, in Triton's interpreter.

An interpreter needs TRITON_INTERPRET before Triton is imported, so tests run this file by itself:
``python -m tests.quant.cuda.fused_cases``. It writes one JSON object: what is wrong with each case.
"""

import itertools
import json

import torch

from ternhw_quant import integer
from ternhw_quant.cuda import layout
from tests.quant.cuda.weights import FORMS, bound, make

#: (out_features, in_features), tokens: less than a tile, ragged ends, several tiles and groups; each block.
SIZES = [((5, 48), 1), ((37, 300), 17), ((149, 600), 40)]
#: bfloat16 is not for the interpreter, whose product of it is another one.
DTYPES = {"float16": torch.float16, "exact": torch.int8, "wide": torch.int8}
CASES = {
    f"{form} {shape[0]}x{shape[1]} {tokens} {kind}": (form, shape, tokens, kind)
    for (shape, tokens), form, kind in itertools.product(SIZES, FORMS, DTYPES)
    # Each form in each of the kinds, and the largest size in a few of them: it takes seconds.
    if (shape, tokens) != SIZES[-1] or form in ("two planes", "all")
}


def fault(name, device):
    """Return what is wrong with the result of a case, or None."""
    from ternhw_quant.cuda import fused

    form, shape, tokens, kind = CASES[name]
    matrix = make(shape, FORMS[form], seed=tokens)
    if kind == "float16":
        packed = layout.pack(matrix).to(device)
        x, bias = torch.randn(tokens, shape[1]).half(), torch.randn(shape[0]).half()
        y = _multiply(fused, x, packed, bias=bias.to(device))
        exact, tolerance = bound(x, matrix, x.dtype)
        exact, tolerance = exact + bias.double(), tolerance + bias.double().abs() * 2**-10
        worst = float(((y.double() - exact).abs() / tolerance).max())
        return None if worst <= 1 else f"{worst} times the bound"
    whole = integer.quantize_scales(matrix)
    q = torch.randint(-128, 128, (tokens, shape[1]), dtype=torch.int8)
    y = _multiply(fused, q, layout.pack_exact(whole).to(device), wide=True if kind == "wide" else None)
    expected = integer.accumulate(whole, q)
    return None if torch.equal(y, expected) else f"{int((y != expected).sum())} of {y.numel()} differ"


def _multiply(fused, x, packed, **more):
    y = fused.multiply(
        x.to(packed.device),
        packed.tiles,
        packed.out_features,
        packed.planes,
        tied=packed.tied,
        offset=packed.offset,
        permutation=packed.permutation,
        **more,
    )
    return y.cpu()


if __name__ == "__main__":
    print(json.dumps({name: fault(name, "cpu") for name in CASES}))
