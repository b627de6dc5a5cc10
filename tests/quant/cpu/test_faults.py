"""Planted faults in the C sources: the references must find each of them."""

from dataclasses import replace

import pytest
import torch

from ternhw_quant import clibrary, integer
from ternhw_quant.cpu import layout, library, operators
from ternhw_quant.cpu.layout import rows_of
from ternhw_quant.weights.packing import pack_planes
from ternhw_quant.weights.sizes import STORAGES
from tests.quant.cpu.weights import FORMS, error_limit, exact_reference, make

pytestmark = pytest.mark.slow
if clibrary.compiler() is None:
    pytest.skip("no C compiler (cc, gcc or clang)", allow_module_level=True)

#: What is in kernels.c, and what is put in its place.
FAULTS = {
    "last segment left out": ("grid->segments = count;", "grid->segments = count - 1;"),
    "step twice": ("STEP(5) STEP(6) STEP(7)", "STEP(5) STEP(6) STEP(6)"),
    "tied planes 3 : 3": ("3.0f - (float)plane", "3.0f"),
    "tied mantissas 2 : 2": ("3 - (int32_t)plane", "2"),
    "offsets of the first row": ("offsets + row * w->offset_row_stride, groups", "offsets, groups"),
    "scales of one plane": ("(w->tied ? 0 : plane)", "(plane - plane)"),
    "group of the row's beginning": ("(int32_t)unit, (int32_t)group,", "(int32_t)unit, 0,"),
    "third plane without its scale": ("single_of(scale[2 * groups], 0)", "single_of(1, 0)"),
    "first token for all": ("sums[r * count + t] + bias", "sums[r * count] + bias"),
    "permutation ignored": ("from[w->permutation[first + k]]", "from[first + k]"),
    "bias of the tile": ("get(job->type, job->bias, row + r)", "get(job->type, job->bias, row)"),
    "bfloat16 cut off": ("bfloat16_of(value);", "(uint16_t)(bits_of(value) >> 16);"),
    "exponent off by one": ("exponent + 1023", "exponent + 1024"),
    "rounding down": ("rint(", "floor("),
    "sums never flushed": ("enum { FLUSH = 256 };", "enum { FLUSH = 1 << 20 };"),
    "wrong digit": ("rest /= 3;", "rest /= 4;"),
    "wrong trit of two bits": ("(rest + 1) & 3", "rest & 3"),
    "dense power": ("{1, 3, 9, 27, 81}", "{1, 3, 9, 27, 27}"),
    "lanes' order of activations": ("[4 * l + i / 2]", "[4 * l + (i / 2 ^ 1)]"),
    "placed to the wrong byte": ("a[0] | c[0] << 2", "c[0] | a[0] << 2"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_planted_fault_is_found(monkeypatch, tmp_path, name):
    text, fault = FAULTS[name]
    sources = library.LIBRARY.folder
    for path in sources.iterdir():
        if path.suffix in (".c", ".h"):
            content = path.read_text()
            if path.name == "kernels.c":
                assert text in content
                content = content.replace(text, fault)
            (tmp_path / path.name).write_text(content)
    monkeypatch.setenv("TERNHW_CACHE", str(tmp_path))
    monkeypatch.setattr(library, "LIBRARY", replace(library.LIBRARY, folder=tmp_path))
    loaded = library.load(library.build(extra=("-O1",)))
    monkeypatch.setattr(library, "loaded", lambda: loaded)
    monkeypatch.setattr(operators, "way", lambda: "c")
    assert not is_right()


def is_right():
    """Return whether the library computes what the references do, in every form."""
    return all(map(form_is_right, FORMS.values())) and largest_sums_are_right()


def form_is_right(form):
    matrix = make((9, 300), form)
    rows, x, bias = rows_of(matrix), torch.randn(11, 300), torch.randn(9)
    exact, limit = error_limit(x, matrix)
    q = torch.randint(-128, 128, (11, 300), dtype=torch.int8)
    whole = layout.exact_rows(rows)
    sums = exact_reference(matrix, q)
    error = (operators.linear(x, rows, bias).double() - bias.double() - exact).abs().max()
    shape, size = tuple(matrix.planes.shape), form.group_size
    packed = [
        operators.pack(pack_planes(matrix.planes, size, packing), shape, size, packing)
        for packing in STORAGES
    ]
    halves = operators.linear(x.bfloat16(), rows)
    return (
        torch.equal(halves, operators.linear(x.bfloat16().float(), rows).bfloat16())
        and float(error) <= limit + 2**-20
        and torch.equal(operators.dequantize(rows), matrix.dequantize())
        and torch.equal(operators.linear_exact(q, whole), sums)
        and torch.equal(operators.linear_integer(x, whole), golden(matrix, x))
        and all(codes is not None and torch.equal(codes, rows.codes) for codes in packed)
    )


def golden(matrix, x):
    return integer.forward(integer.quantize_scales(matrix), x)


def largest_sums_are_right():
    matrix = make((5, 2400 * 128), FORMS["all of two"])
    matrix.planes.fill_(1)
    matrix.scales.fill_(255 / 8)
    matrix.offsets.fill_(127 / 8)
    q = torch.full((1, matrix.in_features), -127, dtype=torch.int8)
    sums = operators.linear_exact(q, layout.exact_rows(rows_of(matrix)))
    return bool((sums == -127 * matrix.in_features * (5 * 255 + 127)).all())


def test_library_without_a_fault_is_right():
    if operators.way() != "c":
        pytest.skip("no C library")
    assert is_right()
