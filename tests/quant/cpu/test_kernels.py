"""The C kernels, in each instruction set that this machine has, against references in 64 bits."""

import ctypes
import mmap
import subprocess

import pytest
import torch

from ternhw_quant import integer
from ternhw_quant.cpu import layout, library, operators
from ternhw_quant.cpu.layout import rows_of
from ternhw_quant.errors import InputError
from ternhw_quant.weights.packing import pack_planes
from ternhw_quant.weights.sizes import STORAGES
from tests.artifacts import Form
from tests.quant.cpu.weights import FORMS, error_limit, exact_reference, make

if library.compiler() is None:
    pytest.skip("no C compiler (cc, gcc or clang)", allow_module_level=True)

AVX2 = ("-mavx2", "-mfma", "-mf16c")
AVX512 = (*AVX2, "-mavx512f", "-mavx512bw", "-mavx512vl")
TARGETS = {
    "native": (("-march=native",), ()),
    "avx512 vnni": ((*AVX512, "-mavx512vnni"), ("avx512f", "avx512bw", "avx512vl", "avx512_vnni")),
    "avx512": (AVX512, ("avx512f", "avx512bw", "avx512vl")),
    "avx2": (AVX2, ("avx2", "fma", "f16c")),
    "plain": ((), ()),
}
TOKENS = (*range(1, 18),)


@pytest.fixture(scope="module", params=TARGETS)
def kernels(request):
    """Operators that run on the library of one target."""
    flags, needed = TARGETS[request.param]
    missing = set(needed) - set(library.cpu_features().split())
    if missing:
        pytest.skip(f"no {', '.join(sorted(missing))}")
    loaded = library.load(library.build(flags))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(library, "loaded", lambda: loaded)
        patch.setattr(operators, "way", lambda: "c")
        yield request.param


@pytest.mark.parametrize("form", FORMS)
def test_exact_sums_are_those_of_int64(kernels, form):
    for shape in ((7, 300), (4, 128), (1, 1), (9, 61)):
        matrix = make(shape, FORMS[form])
        rows = layout.exact_rows(rows_of(matrix))
        q = torch.randint(-128, 128, (17, shape[1]), dtype=torch.int8)
        expected = exact_reference(matrix, q)
        assert torch.equal(integer.accumulate(integer.quantize_scales(matrix), q), expected)
        for tokens in TOKENS:
            assert torch.equal(operators.linear_exact(q[:tokens], rows), expected[:tokens]), (shape, tokens)


@pytest.mark.parametrize("form", FORMS)
def test_integer_datapath_is_the_golden_model(kernels, form):
    matrix = make((9, 300), FORMS[form])
    whole, rows = integer.quantize_scales(matrix), layout.exact_rows(rows_of(matrix))
    for bits in (8, 5, 2):
        for dtype in (torch.float32, torch.float64, torch.bfloat16):
            x = torch.randn(5, 300).to(dtype)
            x[3] = 0
            golden = integer.forward(whole, x, activation_bits=bits)
            assert torch.equal(operators.linear_integer(x, rows, activation_bits=bits), golden)


@pytest.mark.parametrize("form", FORMS)
def test_float_error_is_twice_that_of_a_float32_sum_at_most(kernels, form):
    for shape in ((38, 300), (5, 61), (4, 1024)):
        matrix = make(shape, FORMS[form])
        rows, x = rows_of(matrix), torch.randn(17, shape[1])
        exact, limit = error_limit(x, matrix)
        for tokens in TOKENS:
            y = operators.linear(x[:tokens], rows)
            assert float((y.double() - exact[:tokens]).abs().max()) <= limit, (shape, tokens)


@pytest.mark.parametrize("scale", [1.0, 0.33349609375, 100.0])
@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_every_half_is_read_and_rounded(kernels, monkeypatch, dtype, scale):
    monkeypatch.setattr(operators, "KERNEL_TOKENS", {dtype: 2**16})
    matrix = make((1, 1), FORMS["one plane"])
    matrix.planes.fill_(1)
    matrix.scales.fill_(scale)
    x = torch.arange(-(2**15), 2**15, dtype=torch.int16).view(dtype)[:, None]
    bias = torch.full((1,), 0.125, dtype=dtype)
    for added, expected in ((None, x.float() * scale), (bias, x.float() * scale + 0.125)):
        y = operators.linear(x, rows_of(matrix), added)
        torch.testing.assert_close(y, expected.to(dtype), rtol=0, atol=0, equal_nan=True)


@pytest.mark.parametrize("form", FORMS)
def test_dequantised_weight_is_the_matrix_bit_for_bit(kernels, form):
    for shape in ((38, 300), (5, 61), (1, 1)):
        matrix = make(shape, FORMS[form])
        for dtype in (torch.float32, torch.bfloat16, torch.float64):
            assert torch.equal(operators.dequantize(rows_of(matrix), dtype), matrix.dequantize().to(dtype))


@pytest.mark.parametrize("form", FORMS)
def test_artefacts_bytes_are_packed_as_torch_packs_their_trits(kernels, form):
    for shape in ((38, 300), (5, 61), (1, 1)):
        matrix = make(shape, FORMS[form])
        planes, size = matrix.planes, matrix.group_size
        codes = layout.pack(planes, size)
        assert torch.equal(layout.unpack(codes, shape, size), planes)
        for packing in STORAGES:
            stored = pack_planes(planes, size, packing)
            packed = operators.pack(stored, (len(planes), *shape), size, packing)
            assert packed is not None
            assert torch.equal(packed, codes)


@pytest.mark.parametrize(
    ("packing", "byte", "value"),
    [("base3", 0, 243), ("2bit", 0, 0b10), ("2bit", 15, 0b01000000), ("base3", 12, 0), ("dense", 24, 0)],
)
def test_bytes_that_stand_for_no_trits_are_found(kernels, packing, byte, value):
    # 61 columns: the last byte of a row has one trit of 4 or 5, that of two dense rows 2 of 5.
    planes = torch.ones(1, 2, 61, dtype=torch.int8)
    stored = pack_planes(planes, 61, packing)
    assert operators.holds_trits(stored, (1, 2, 61), 61, packing)
    stored[0, -1, byte] = value
    assert not operators.holds_trits(stored, (1, 2, 61), 61, packing)
    assert operators.pack(stored, (1, 2, 61), 61, packing) is None


@pytest.mark.parametrize("trit", [1, -1])
@pytest.mark.parametrize("activation", [127, -127, -128])
def test_extremes_do_not_overflow(kernels, trit, activation):
    # More segments than 32-bit sums hold, in each lane the largest of them.
    columns = 300 * 128
    form = Form(planes=2, tied=True, offsets=True, group_size=128)
    matrix = make((5, columns), form)
    matrix.planes.fill_(trit)
    matrix.scales.fill_(255 / 8)
    matrix.offsets.fill_(trit * 127 / 8)
    rows = layout.exact_rows(rows_of(matrix))
    assert int(rows.scales.min()) == 255
    q = torch.full((9, columns), activation, dtype=torch.int8)
    expected = columns * activation * trit * (5 * 255 + 127)
    assert operators.linear_exact(q, rows).eq(expected).all()


def test_threads_and_tokens_change_no_bit(kernels):
    matrix = make((600, 1000), FORMS["all of two"])
    rows, x = rows_of(matrix), torch.randn(17, 1000)
    exact = layout.exact_rows(rows)
    before = torch.get_num_threads()
    found = []
    for threads in (1, 2, 3):
        torch.set_num_threads(threads)
        products = operators.linear(x, rows), operators.linear_integer(x, exact)
        found.append((*products, operators.dequantize(rows)))
    torch.set_num_threads(before)
    for other in found[1:]:
        assert all(map(torch.equal, found[0], other))
    singly = torch.cat([operators.linear(x[token : token + 1], rows) for token in range(17)])
    assert torch.equal(singly, found[0][0])


def guarded(tensor, end):
    """Copy a tensor into a page between two that cannot be touched, at its beginning or its end."""
    page, size = mmap.PAGESIZE, tensor.numel() * tensor.element_size()
    whole = -(-size // page) * page
    memory = mmap.mmap(-1, whole + 2 * page)
    base = ctypes.addressof(ctypes.c_char.from_buffer(memory))
    protect = ctypes.CDLL(None, use_errno=True).mprotect
    protect.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]
    for edge in (base, base + page + whole):
        assert protect(edge, page, 0) == 0
    start = page + (whole - size if end else 0)
    copy = torch.frombuffer(memory, dtype=tensor.dtype, count=tensor.numel(), offset=start)
    return copy.view(tensor.shape).copy_(tensor)


@pytest.mark.parametrize("end", [False, True])
@pytest.mark.parametrize("form", FORMS)
def test_nothing_is_touched_beyond_a_tensor(kernels, form, end):
    for shape in ((5, 61), (8, 300), (6, 272)):
        matrix = make(shape, FORMS[form])
        rows = rows_of(matrix)
        for one in (rows, layout.exact_rows(rows)):
            parts = {
                name: guarded(part, end)
                for name in ("codes", "scales", "offsets", "permutation", "exponents")
                if (part := getattr(one, name)) is not None
            }
            inside = layout.PackedRows(**{**vars_of(one), **parts})
            for tokens in (1, 3, 9):
                if one.exact:
                    q = guarded(torch.randint(-128, 128, (tokens, shape[1]), dtype=torch.int8), end)
                    y = guarded(torch.zeros(tokens, shape[0], dtype=torch.int64), end)
                    error = operators._library().ternhw_exact(
                        inside.address, q.data_ptr(), y.data_ptr(), tokens, 1
                    )
                    assert error == 0
                    assert torch.equal(y, operators.linear_exact(q.clone(), one))
                else:
                    x = guarded(torch.randn(tokens, shape[1]), end)
                    y = guarded(torch.zeros(tokens, shape[0]), end)
                    error = operators._library().ternhw_linear(
                        inside.address, x.data_ptr(), None, y.data_ptr(), tokens, 0, 1
                    )
                    assert error == 0
                    assert torch.equal(y, operators.linear(x.clone(), one))


def vars_of(rows):
    return {name: getattr(rows, name) for name in rows.__dataclass_fields__}


def test_sanitizers_find_nothing(tmp_path):
    """A C program that calls every function runs under the address and undefined behaviour sanitizers."""
    program = tmp_path / "program.c"
    program.write_text(PROGRAM)
    flags = [
        "-O0",  # a third of the time to compile
        "-g",
        "-std=gnu11",
        "-march=native",
        "-fsanitize=address,undefined",
        "-fno-sanitize-recover=all",
    ]
    folder = library.source_folder()
    command = [library.compiler(), *flags, f"-I{folder}", "-o", str(tmp_path / "program"), str(program)]
    built = subprocess.run([*command, "-lm", "-lpthread"], capture_output=True, text=True)
    if built.returncode and ("asan" in built.stderr or "ubsan" in built.stderr):
        pytest.skip("no sanitizers beside the compiler")
    assert built.returncode == 0, built.stderr
    run = subprocess.run([str(tmp_path / "program")], capture_output=True, text=True)
    assert (run.returncode, run.stderr) == (0, "")


PROGRAM = """
#include "kernels.c"
static void *filled(size_t bytes, int value) { void *p = malloc(bytes); return memset(p, value, bytes); }
int main(void) {
    for (int64_t planes = 1; planes <= 3; planes++)
    for (int64_t group = 24; group <= 512; group += 104)
    for (int64_t columns = 1; columns <= 400; columns += 133) {
        const int64_t rows = 6, groups = (columns + group - 1) / group, tokens = 11;
        int32_t *order = malloc((size_t)columns * 4);
        for (int64_t k = 0; k < columns; k++) order[k] = (int32_t)(columns - 1 - k);
        Weight w = {.out_features = rows, .in_features = columns, .group_size = group, .planes = planes,
                    .permutation = order, .plane_stride = rows * groups, .row_stride = groups,
                    .group_stride = 1, .offset_row_stride = groups};
        Grid grid;
        if (open_grid(&w, &grid)) return 1;
        const size_t size = (size_t)(2 * grid.units) * TILE * grid.unit_bytes;
        uint8_t *codes = filled(size, 0x55), *stored = filled((size_t)(planes * rows * columns), 0);
        int64_t row_bytes = 0;
        for (int64_t g = 0; g < groups; g++) row_bytes += (group_columns(&w, g) + 3) / 4;
        if (ternhw_pack(&w, stored, TWO_BITS, row_bytes, rows * row_bytes, codes, 2)) return 2;
        w.codes = codes;
        w.scales = filled((size_t)(planes * rows * groups) * 2, 0x2C);
        w.offsets = filled((size_t)(rows * groups) * 2, 0x2C);
        w.exponents = filled((size_t)rows, 1);
        float *x = filled((size_t)(tokens * columns) * 4, 0), *y = filled((size_t)(tokens * rows) * 4, 0);
        float *dense = filled((size_t)(rows * columns) * 4, 0);
        int8_t *q = filled((size_t)(tokens * columns), 0x80);
        int64_t *sums = filled((size_t)(tokens * rows) * 8, 0);
        if (ternhw_linear(&w, x, y, y, tokens, (int)planes - 1, 2)) return 3;
        if (ternhw_dequantize(&w, 0, rows, dense, 2)) return 3;
        if (ternhw_exact(&w, q, sums, tokens, 2) || ternhw_integer(&w, x, 8, y, tokens, 2)) return 4;
        free(grid.segment); free(order); free(codes); free(stored); free((void *)w.scales);
        free((void *)w.offsets); free((void *)w.exponents);
        free(x); free(y); free(dense); free(q); free(sums);
    }
    return 0;
}
"""


def test_missing_memory_is_an_error_and_a_wrong_byte_none():
    assert library.check(0)
    assert not library.check(2)
    message = "The C library must have memory for one row of weights, and has not"
    with pytest.raises(MemoryError, match=f"^{message}$"):
        library.check(1)


@pytest.mark.parametrize("form", FORMS)
def test_numba_computes_the_same(monkeypatch, form):
    monkeypatch.setattr(operators, "way", lambda: "numba")
    compare_with_references(FORMS[form])


@pytest.mark.parametrize("form", FORMS)
def test_torch_computes_the_same(monkeypatch, form):
    monkeypatch.setattr(operators, "way", lambda: "torch")
    compare_with_references(FORMS[form])


def compare_with_references(form):
    matrix = make((7, 150), form)
    rows, x, bias = rows_of(matrix), torch.randn(3, 150), torch.randn(7)
    exact, limit = error_limit(x, matrix)
    assert float((operators.linear(x, rows).double() - exact).abs().max()) <= limit
    y = operators.linear(x, rows, bias).double() - bias.double()
    assert float((y - exact).abs().max()) <= limit + 2**-22 * float(bias.abs().max())
    q = torch.randint(-128, 128, (3, 150), dtype=torch.int8)
    assert torch.equal(operators.linear_exact(q, layout.exact_rows(rows)), exact_reference(matrix, q))
    golden = integer.forward(integer.quantize_scales(matrix), x)
    assert torch.equal(operators.linear_integer(x, layout.exact_rows(rows)), golden)
    assert torch.equal(operators.dequantize(rows), matrix.dequantize())


def test_wrong_arguments_are_named():
    rows = rows_of(make((20, 300), FORMS["permuted"]))
    exact, x = layout.exact_rows(rows), torch.randn(2, 300)
    cases = [
        (
            lambda: operators.linear(x.double(), rows),
            "Activations must be float32, bfloat16 or float16, not float64",
        ),
        (
            lambda: operators.linear(x[:, 1:], rows),
            r"Activations must have 300 columns, not shape \(2, 299\)",
        ),
        (
            lambda: operators.linear(x, rows, torch.zeros(21)),
            r"Bias must be float32 of shape \(20,\), not float32 of \(21,\)",
        ),
        (
            lambda: operators.linear(x, exact),
            "Packed rows must have float16 scales, not mantissas, for floating point",
        ),
        (
            lambda: operators.linear_exact(x.to(torch.int8), rows),
            "Packed rows must have mantissas, not float16 scales, to be exact",
        ),
        (lambda: operators.linear_exact(x, exact), "Activations must be int8, not float32"),
        (
            lambda: operators.linear_integer(x, exact, activation_bits=9),
            "Activations must have 2 to 8 bits, not 9",
        ),
        (
            lambda: operators.linear_integer(x, rows),
            "Packed rows must have exponents, and mantissas as scales, to be exact",
        ),
        (
            lambda: torch.ops.ternhw.cpu_linear(
                x, None, rows.codes[:1], rows.scales, None, None, 20, 300, 128, False
            ),
            r"Codes must be contiguous uint8 of shape \(5, 3, 4, 64\), not \(1, 3, 4, 64\)",
        ),
        (
            lambda: torch.ops.ternhw.cpu_linear(
                x, None, rows.codes, rows.scales[:1], None, None, 20, 300, 128, False
            ),
            r"Scales must have shape \(2, 20, 3\), not \(1, 20, 3\)",
        ),
    ]
    for call, message in cases:
        with pytest.raises(InputError, match=f"^{message}$"):
            call()
