"""Planted faults in the C sources: the references must find each of them."""

import ctypes
from functools import cache

import pytest
import torch

from ternhw_quant import integer
from ternhw_quant.cpu import layout, library, operators
from ternhw_quant.cpu.layout import rows_of
from ternhw_quant.weights.packing import pack_planes
from ternhw_quant.weights.sizes import STORAGES
from tests.planting import Fault, plant_faults
from tests.quant.cpu.weights import FORMS, error_limit, exact_reference, make

pytestmark = pytest.mark.slow
if library.compiler() is None:
    pytest.skip("no C compiler (cc, gcc or clang)", allow_module_level=True)

_SOURCE = "kernels.c"
#: Name, what is in kernels.c, what is put in its place, and which of several such places it is.
FAULTS = [
    Fault(name, _SOURCE, *texts)
    for name, *texts in (
        ("last segment left out", "grid->segments = count;", "grid->segments = count - 1;"),
        ("step twice", "STEP(7)", "STEP(ACTIVE ? 6 : 7)"),
        ("tied planes 3 : 3", "3.0f - (float)plane", "3.0f"),
        ("tied mantissas 2 : 2", "3 - (int32_t)plane", "2"),
        ("offsets of the first row", "offsets + row * w->offset_row_stride", "offsets"),
        ("scales of one plane", "(w->tied ? 0 : plane)", "(plane - plane)"),
        ("group of the row's beginning", "(int32_t)group,", "ACTIVE ? 0 : (int32_t)group,"),
        ("third plane without its scale", "scale[2 * groups]", "1"),
        ("first token for all", "sums[r * count + t] + bias", "sums[r * count] + bias"),
        ("permutation ignored", "from[w->permutation[first + k]]", "from[first + k]"),
        ("bias of the tile", "get(job->type, job->bias, row + r)", "get(job->type, job->bias, row)"),
        ("bfloat16 cut off", "bfloat16_of(value)", "(uint16_t)(bits_of(value) >> 16)"),
        ("exponent off by one", "exponent + 1023", "exponent + 1024"),
        ("rounding down", "rint((double)x[k] / scale)", "floor((double)x[k] / scale)"),
        ("sums never flushed", "enum { FLUSH = 256 };", "#define FLUSH (ACTIVE ? 1 << 20 : 256)"),
        ("wrong digit", "rest /= 3;", "rest /= 4;"),
        ("wrong trit of two bits", "(rest + 1) & 3", "rest & 3"),
        (
            "dense power",
            "static const uint8_t power[5] = {1, 3, 9, 27, 81};",
            "const uint8_t power[5] = {1, 3, 9, 27, ACTIVE ? 27 : 81};",
        ),
        ("lanes' order of activations", "4 * l + i / 2", "4 * l + (i / 2 ^ 1)"),
        ("placed to the wrong byte", "a[0] | c[0] << 2", "c[0] | a[0] << 2"),
        ("mantissas of one plane", "(w->tied ? 0 : plane)", "(plane - plane)", 1),
    )
]


@pytest.fixture(scope="module")
def plant(tmp_path_factory):
    """Activate a fault of the library by its number, or with 0 none: one build has all of them."""
    folder, sources = tmp_path_factory.mktemp("planted"), library.source_folder()
    texts = {path.name: path.read_text() for path in sources.iterdir() if path.suffix in (".c", ".h")}
    planted = plant_faults(texts, FAULTS, active="ternhw_planted == {}")
    planted[_SOURCE] = f"int ternhw_planted;\n{planted[_SOURCE]}"
    for name, text in planted.items():
        (folder / name).write_text(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TERNHW_CACHE", str(folder))
        patch.setattr(library, "source_folder", lambda: folder)
        loaded = library.load(library.build(extra=("-O1",)))
        patch.setattr(library, "loaded", lambda: loaded)
        patch.setattr(operators, "way", lambda: "c")
        number = ctypes.c_int.in_dll(loaded, "ternhw_planted")
        yield lambda wanted: setattr(number, "value", wanted)


@pytest.mark.parametrize("number", range(1, len(FAULTS) + 1), ids=[fault.name for fault in FAULTS])
def test_planted_fault_is_found(plant, number):
    plant(number)
    assert not is_right()


def test_library_without_an_active_fault_is_right(plant):
    plant(0)
    assert is_right()


def is_right():
    """Return whether the library computes what the references do, in every form."""
    return all(map(form_is_right, FORMS)) and largest_sums_are_right()


@cache
def case(name):
    """Return a matrix of a form, its rows and inputs, and what the references compute; no kernel runs."""
    form = FORMS[name]
    matrix = make((9, 300), form)
    x, bias = torch.randn(11, 300), torch.randn(9)
    q = torch.randint(-128, 128, (11, 300), dtype=torch.int8)
    rows = rows_of(matrix)
    return {
        "form": form, "matrix": matrix, "x": x, "bias": bias, "q": q,
        "rows": rows, "whole": layout.exact_rows(rows), "product": error_limit(x, matrix),
        "sums": exact_reference(matrix, q),
        "golden": integer.forward(integer.quantize_scales(matrix), x),
        "stored": {packing: pack_planes(matrix.planes, form.group_size, packing) for packing in STORAGES},
    }  # fmt: skip


def form_is_right(name):
    one = case(name)
    rows, whole, x, bias, matrix = (one[key] for key in ("rows", "whole", "x", "bias", "matrix"))
    exact, limit = one["product"]
    error = (operators.linear(x, rows, bias).double() - bias.double() - exact).abs().max()
    shape, size = tuple(matrix.planes.shape), one["form"].group_size
    packed = [operators.pack(stored, shape, size, packing) for packing, stored in one["stored"].items()]
    halves = operators.linear(x.bfloat16(), rows)
    return (
        torch.equal(halves, operators.linear(x.bfloat16().float(), rows).bfloat16())
        and float(error) <= limit + 2**-20
        and torch.equal(operators.dequantize(rows), matrix.dequantize())
        and torch.equal(operators.linear_exact(one["q"], whole), one["sums"])
        and torch.equal(operators.linear_integer(x, whole), one["golden"])
        and all(codes is not None and torch.equal(codes, rows.codes) for codes in packed)
    )


def largest_sums_are_right():
    matrix = make((5, 2400 * 128), FORMS["all of two"])
    matrix.planes.fill_(1)
    matrix.scales.fill_(255 / 8)
    matrix.offsets.fill_(127 / 8)
    q = torch.full((1, matrix.in_features), -127, dtype=torch.int8)
    sums = operators.linear_exact(q, layout.exact_rows(rows_of(matrix)))
    return bool((sums == -127 * matrix.in_features * (5 * 255 + 127)).all())
