"""Planted faults in the C source of the decoder: the comparison with the golden model must find each."""

import ctypes
import random
import subprocess
from dataclasses import replace

import numpy as np
import pytest
import torch

from ternhw_quant import clibrary
from ternhw_quant.decoder import golden, library
from ternhw_quant.decoder.library import LIBRARY
from tests.quant.decoder.contracts import random_contract, random_tokens, with_the_most_negative_value
from tests.quant.decoder.test_c import compare

pytestmark = pytest.mark.slow
if clibrary.compiler() is None:
    pytest.skip("no C compiler", allow_module_level=True)

#: What is in the sources, and what is put in its place.
FAULTS = {
    "halves rounded down": ("((int64_t)1 << (n - 1))", "((int64_t)1 << (n - 1)) - 1"),
    "shift towards zero": ("return a >> n;", "return a / ((int64_t)1 << n);"),
    "most negative value": ("lower < -limit", "lower < -limit - 1"),
    "saturation not counted": ("++*count;", ""),
    "root one too large": ("root = (root >> 1) + bit;", "root = (root >> 1) + bit + (bit == 1);"),
    "table not interpolated": ("* f + 128) >> 8", "* 0 + 128) >> 8"),
    "epsilon left out": ("int64_t t = rounded_shift(with->epsilon, 2 * s);", "int64_t t = 0;"),
    "epsilon of another scale": ("rounded_shift(with->epsilon, 2 * s)", "rounded_shift(with->epsilon, s)"),
    "one bit less in the norm": ("(x, n)) - 22", "(x, n)) - 21"),
    "exponent's sign": ("- with->exponents[i] + shift", "+ with->exponents[i] + shift"),
    "bias left out": ("if (with->bias)", "if (0)"),
    "rotation backwards": ("a * cosines[i] - b * sines[i]", "a * cosines[i] + b * sines[i]"),
    "rotation of position 0": ("model->cosines + (ptrdiff_t)position * half", "model->cosines"),
    "sigmoid of negative values": ("g < 0 ? one - sigma : sigma", "sigma"),
    "sigmoid rounded down": ("(whole >> 1)", "0"),
    "key head of another query": ("(int64_t)head * model->kv_heads / model->heads", "head % model->kv_heads"),
    "last position not seen": (
        "seen = s->position + t + 1;",
        "seen = s->position + t + (s->position + t == 0);",
    ),
    "cache of another block": ("(ptrdiff_t)s->block * s->model->kv_heads + head", "(ptrdiff_t)head"),
    "weights of 16 bits": ("(int64_t)top - s->scores[j], 24)", "(int64_t)top - s->scores[j], 24) & ~255"),
    "reciprocal of another sum": ("(sum >> excess)", "((sum + 1) >> excess)"),
    "sum of one bit less": ("length((uint64_t)sum) - 22", "length((uint64_t)sum) - 21"),
    "residual replaced": ("(int64_t)x[i] + added[i]", "(int64_t)added[i]"),
    "gate and up exchanged": ("{s->gate, s->up}", "{s->up, s->gate}"),
    "activations of another vector": (
        "quantise_all(s, s->gate, width)",
        "quantise_all(s, s->up, width)",
    ),
    "position of the first token": ("position = s->position + t;", "position = s->position;"),
    "query of the first token": (
        "s->query + ((ptrdiff_t)t * model->heads + head)",
        "s->query + (ptrdiff_t)(head)",
    ),
    "scale of the first token": ("scale(with, s->largest[t],", "scale(with, s->largest[0],"),
    "activations of the first token": ("a = activations + (ptrdiff_t)t * with->columns", "a = activations"),
    "norm of the first token": (
        "x = part(s->x, model->hidden, s->count - 1);",
        "x = part(s->x, model->hidden, 0);",
    ),
    "group's mantissa": ("[at * groups + group]", "[at * groups]"),
    "offset's sum": ("sum += a[first + j];", "sum += a[j];"),
    "columns as stored": ("a[with->permutation[j]]", "a[j]"),
    "random shift": ("*random >> 17", "*random >> 16"),
    "threshold reached": ("reached > threshold", "reached >= threshold"),
    "last of the largest": ("logits[i] > logits[best]", "logits[i] >= logits[best]"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_planted_fault_is_found(monkeypatch, tmp_path, name):
    text, fault = FAULTS[name]
    found = 0
    for source in LIBRARY.sources:
        content = (LIBRARY.folder / source).read_text()
        found += text in content
        (tmp_path / source).write_text(content.replace(text, fault))
    assert found == 1
    monkeypatch.setenv("TERNHW_CACHE", str(tmp_path))
    faulty = replace(LIBRARY, folder=tmp_path).build(extra=("-O0",))
    with pytest.raises(AssertionError):
        is_right(library.typed(ctypes.CDLL(str(faulty))))


#: Faults of what 32-bit processors do in parts.
PARTS = {
    "digit not corrected": ("while (digit > 0xffff || (", "while (0 && ("),
    "remainder not corrected": ("--digit, left += high;", "--digit, left += high + 1;"),
    "upper digit alone": ("next = 16; next >= 0; next -= 16", "next = 16; next > 0; next -= 16"),
}
OF_32_BITS = ("-O0", "-DTERNHW_32_BIT")


def test_sources_without_a_fault_are_right():
    is_right(library.typed(ctypes.CDLL(str(LIBRARY.build(extra=("-O0",))))))


def test_arithmetic_of_32_bits_is_right(tmp_path):
    is_right(library.typed(ctypes.CDLL(str(LIBRARY.build(extra=OF_32_BITS)))))
    assert quotients(LIBRARY.folder / "decoder.c", tmp_path) == []


@pytest.mark.parametrize("name", PARTS)
def test_planted_fault_of_the_division_is_found(tmp_path, name):
    text, fault = PARTS[name]
    content = (LIBRARY.folder / "decoder.c").read_text()
    assert content.count(text) == 1
    source = tmp_path / "faulty.c"
    source.write_text(content.replace(text, fault))
    assert quotients(source, tmp_path)


def quotients(source, folder):
    """Return the pairs of dividend and divisor with another quotient by digits than Python's."""
    library = folder / "quotient.so"
    text = f'#include "{source}"\nint64_t tested(uint64_t a, uint64_t b) {{ return quotient(a, b); }}\n'
    command = [
        clibrary.compiler(),
        *OF_32_BITS,
        "-shared",
        "-fPIC",
        "-I",
        str(LIBRARY.folder),
        "-x",
        "c",
        "-",
    ]
    subprocess.run([*command, "-o", str(library)], input=text, text=True, check=True)
    tested = ctypes.CDLL(str(library)).tested
    tested.argtypes, tested.restype = [ctypes.c_uint64] * 2, ctypes.c_int64
    draw = random.Random(0)
    edges = [1, 2, 127, 2**15, 2**16 - 1, 2**16, 2**31 - 1, 2**31, 2**31 + 1, 2**32 - 1]
    drawn = [draw.getrandbits(draw.randint(1, 32)) or 1 for _ in range(150)]
    pairs = [
        (q * b + rest, b) for b in edges + drawn for q in [0, *edges, *drawn] for rest in (0, b // 2, b - 1)
    ]
    return [(a, b) for a, b in pairs if tested(a, b) != a // b]


def is_right(built):
    for seed in range(3):
        options = {"bias": True, "form": "offsets", "head_norms": seed == 0}
        compare(random_contract(seed, heads=6, **options), random_tokens(seed, 12), library=built)
        compare(random_contract(seed, extreme=True, **options), random_tokens(seed, 4), library=built)
    compare(with_the_most_negative_value(random_contract(3, bias=True)), random_tokens(3, 2), library=built)
    contract, tokens = random_contract(0), random_tokens(0, 10)
    decoder = library.CDecoder(contract, most_tokens=4, library=built)
    expected = golden.run(contract, tokens).logits[0, -1]
    assert decoder.read(tokens[0].tolist()).tolist() == expected.tolist()
    decoder = library.CDecoder(contract, library=built)
    logits = decoder.step(1)
    logits[3] = logits[7] = logits.max() + 1
    assert decoder.greedy(logits) == 3
    state = golden.first_state(1)
    for _ in range(50):
        expected = golden.sample(contract, torch.from_numpy(logits).long(), 4, state)
        assert decoder.sample(logits, 4, state) == expected
        state = expected[1]
    assert decoder.sample(*equal_weights(contract)) == (1, 2**31)


def equal_weights(contract):
    """Return two equal logits, and the state before the random number of exactly one half: 1 is chosen."""
    logits = np.full(contract.vocabulary, -(2**31) + 1, np.int32)
    logits[:2] = 2**31 - 1
    return logits, 2**23, state_before(2**31)


def state_before(state):
    """Return the state of the random numbers that comes before `state`."""
    for shift in (-5, 17, -13):
        before = state
        for _ in range(31):  # Each time as many more bits are right as the shift has.
            before = state ^ ((before << -shift if shift < 0 else before >> shift) & 0xFFFFFFFF)
        state = before
    return state
