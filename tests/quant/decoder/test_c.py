import ctypes
import os
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from ternhw_quant import clibrary
from ternhw_quant.decoder import golden, library
from ternhw_quant.decoder.contract import FORMATS, ROLES, SATURATING
from ternhw_quant.decoder.library import LIBRARY, CDecoder
from ternhw_quant.errors import InputError
from tests.quant.decoder.contracts import (
    DIM,
    VOCABULARY,
    random_contract,
    random_tokens,
    with_the_most_negative_value,
)

if clibrary.compiler() is None:
    pytest.skip("no C compiler", allow_module_level=True)

FORMS = {
    "planes": {},
    "one key head": {"kv_heads": 1},
    "as many key heads as query heads": {"kv_heads": 4},
    "tied": {"form": "tied"},
    "offsets and permutation": {"form": "offsets"},
    "biases": {"bias": True},
    "norms of queries and keys": {"head_norms": True},
    "head in float": {"head": False},
}


def compare(contract, tokens, **options):
    """Assert that golden model and C are equal at every point of every step; return the golden result."""
    expected = golden.run(contract, tokens, keep_points=True)
    decoder = CDecoder(contract, keep_points=True, **options)
    got = library.run(decoder, tokens[0].tolist())
    compare_points(decoder, expected)
    last = "final_norm" if contract.head is None else "logits"
    assert torch.equal(got, expected.points[last][0])
    assert decoder.saturations() == expected.saturations
    return expected


def compare_points(decoder, expected, without_logits=()):
    """Assert that each point is equal; for the positions `without_logits` none were computed."""
    for position, points in enumerate(decoder.points):
        names = expected.points.keys() - {"logits"}
        if position not in without_logits:
            names = expected.points.keys()
        elif "final_norm" not in points:
            names -= {"final_norm"}
        assert points.keys() == names
        for name in names:
            values = expected.points[name]
            value = values[0, position]
            if name.endswith("scores"):
                value = value[:, : position + 1]
            assert points[name].tolist() == value.flatten().tolist(), (position, name)


@pytest.mark.parametrize("form", FORMS)
def test_every_point_equals_the_golden_model(form):
    result = compare(random_contract(1, **FORMS[form]), random_tokens(2, 20))
    assert not any(result.saturations.values())
    assert len(result.points["1.hidden"][0].unique()) > 300  # Not a decoder of zeros.


def test_every_point_equals_the_golden_model_where_values_saturate():
    found = set()
    for seed in range(24):
        contract = random_contract(seed, extreme=True, bias=seed % 2 == 0, head_norms=seed % 3 == 0)
        result = compare(contract, random_tokens(seed, 6))
        found |= {name for name, count in result.saturations.items() if count}
    assert found == set(SATURATING)


def test_a_vector_of_zeros_gives_zeros():
    contract = random_contract(3)
    contract.embedding[:] = 0
    result = compare(contract, random_tokens(4, 3))
    assert not any(bool(points.any()) for points in result.points.values())


def test_the_most_negative_value_saturates():
    result = compare(with_the_most_negative_value(random_contract(13, bias=True)), random_tokens(14, 2))
    assert (result.points["0.v"] == -32768).all() and (result.points["0.value"] == -32767).all()
    assert result.saturations["value"] == 2 * 2 * DIM


def test_every_point_equals_the_golden_model_in_a_long_context():
    contract = random_contract(5, context=700, blocks=1, heads=2, kv_heads=1)
    compare(contract, random_tokens(6, 700))


@pytest.mark.parametrize("form", FORMS)
def test_steps_of_several_tokens_equal_the_golden_model(form):
    contract, tokens = random_contract(21, **FORMS[form]), random_tokens(22, 13)
    expected = golden.run(contract, tokens, keep_points=True)
    decoder = CDecoder(contract, most_tokens=5, keep_points=True)
    row = tokens[0].tolist()
    decoder.step(row[0])
    got = decoder.read(row[1:])  # Five, five and two at a time.
    compare_points(decoder, expected, without_logits=range(1, 12))
    last = "final_norm" if contract.head is None else "logits"
    assert got.tolist() == expected.points[last][0, -1].tolist()


def test_steps_of_several_tokens_saturate_as_the_golden_model():
    contract, tokens = random_contract(23, extreme=True, bias=True, head_norms=True), random_tokens(24, 6)
    expected = golden.run(contract, tokens, keep_points=True)
    decoder = CDecoder(contract, most_tokens=6, keep_points=True)
    decoder.read(tokens[0].tolist())
    compare_points(decoder, expected, without_logits=range(5))
    counts, golden_counts = decoder.saturations(), expected.saturations
    assert counts.total() > 100
    for name in set(SATURATING) - {"logits"}:
        assert counts[name] == golden_counts[name], name


def test_engine_is_asked_once_for_all_tokens_of_a_step():
    contract = random_contract(25)
    shapes = []

    def engine(block, number, activations):
        matrix = contract.head if number == 7 else contract.blocks[block].matrices[ROLES[number]]
        shapes.append((number, len(activations)))
        return activations @ matrix.weight.long().numpy().T

    decoder = CDecoder(contract, multiply=engine, most_tokens=4)
    decoder.read([1, 2, 3, 4, 5, 6])
    counts = [count for number, count in shapes if number != 7]
    assert counts == [4] * 14 + [2] * 14
    assert [count for number, count in shapes if number == 7] == [1]


def test_sampled_tokens_equal_the_golden_models():
    contract = random_contract(7)
    decoder = CDecoder(contract)
    logits = decoder.step(5)
    chosen, state = [], golden.first_state(0)
    for factor in (1, 94548, 2**24 - 1) * 40:
        expected = golden.sample(contract, torch.from_numpy(logits).long(), factor, state)
        assert decoder.sample(logits, factor, state) == expected
        token, state = expected
        chosen.append(token)
    assert len(set(chosen[::3])) > 15  # A factor of almost 0 chooses among all tokens.
    assert set(chosen[2::3]) == {decoder.greedy(logits)}


def test_greedy_takes_the_lowest_index():
    decoder = CDecoder(random_contract(8))
    logits = np.array([3, 9, -4, 9], np.int32)
    assert decoder.greedy(logits) == golden.greedy(torch.from_numpy(logits)) == 1


def test_an_engine_computes_the_products_of_its_callback():
    contract = random_contract(9, form="offsets")
    asked = []

    def engine(block, number, activations):
        matrix = contract.head if number == 7 else contract.blocks[block].matrices[ROLES[number]]
        asked.append((block, number))
        return activations @ matrix.weight.long().numpy().T

    compare(contract, random_tokens(10, 5), multiply=engine)
    assert asked[:15] == [*((block, number) for block in range(2) for number in range(7)), (0, 7)]


def test_an_error_of_the_engine_is_raised_and_the_step_can_be_repeated():
    contract = random_contract(11)
    failing = [True]

    def engine(block, number, activations):
        if failing[0] and number == 4:
            raise RuntimeError("The engine reports BAD_DESCRIPTOR")
        matrix = contract.head if number == 7 else contract.blocks[block].matrices[ROLES[number]]
        return activations @ matrix.weight.long().numpy().T

    decoder = CDecoder(contract, multiply=engine)
    with pytest.raises(RuntimeError, match=r"^The engine reports BAD_DESCRIPTOR$"):
        decoder.step(1)
    failing[0] = False
    assert decoder.step(1).tolist() == golden.run(contract, torch.tensor([[1]])).logits[0, 0].tolist()


def test_tokens_and_positions_outside_are_refused():
    decoder = CDecoder(random_contract(12, context=2))
    for token in (-1, VOCABULARY):
        with pytest.raises(InputError, match=f"^Token must be from 0 to 30, not {token}$"):
            decoder.step(token)
    decoder.step(0), decoder.step(30)
    with pytest.raises(InputError, match=r"^Context must have room for one more token, not 2$"):
        decoder.step(0)
    decoder = CDecoder(random_contract(12, context=4), most_tokens=3)
    for tokens, count in (((), 0), ((1, 2, 3, 4), 4)):
        with pytest.raises(InputError, match=f"^Tokens of a step must be from 1 to 3, not {count}$"):
            decoder.step(*tokens)
    with pytest.raises(InputError, match=r"^Token must be from 0 to 30, not 31$"):
        decoder.step(1, 31)
    decoder.step(1, 2)
    with pytest.raises(InputError, match=r"^Context must have room for 3 more tokens, not 4$"):
        decoder.step(1, 2, 3)
    assert decoder.position == 2


# The source.


def test_structures_are_those_of_the_sources():
    text = "".join((LIBRARY.folder / name).read_text() for name in LIBRARY.sources)
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    structures = {
        "ternhw_norm": library.CNorm,
        "ternhw_matrix": library.CMatrix,
        "ternhw_block": library.CBlock,
        "ternhw_model": library.CModel,
        "ternhw_state": library.CState,
        "product_matrix": library.CProductMatrix,
        "product_context": library.CProductContext,
    }
    for name, structure in structures.items():
        body = re.search(rf"typedef struct \{{([^}}]*)\}} {name};", text)[1]
        names = re.findall(r"(\w+)(?:\[\w+\])?(?=[,;])", body)
        assert [field[0] for field in structure._fields_] == names


@pytest.mark.parametrize(
    ("prefix", "names"),
    [
        ("TERNHW_AT_", library.POINTS),
        ("TERNHW_SAT_", SATURATING),
        ("TERNHW_BITS_", tuple(FORMATS)),
    ],
)
def test_enumerations_are_those_of_the_header(prefix, names):
    text = (LIBRARY.folder / "decoder.h").read_text()
    found = re.findall(rf"\b{prefix}(\w+)[,\s]", text)
    assert [name.lower() for name in found] == list(names)


@pytest.mark.parametrize("source", ["decoder.c", "image.c"])
def test_source_needs_no_library_and_no_floating_point(tmp_path, source):
    flags = ["-std=c99", "-pedantic", "-Wall", "-Wextra", "-Wconversion", "-Werror", "-ffreestanding", "-Os"]
    flags += ["-fno-tree-loop-distribute-patterns"] if "gcc" in os.path.realpath(clibrary.compiler()) else []
    object_file = tmp_path / "source.o"
    if sys.platform == "linux" and os.uname().machine == "x86_64":
        flags.append("-mgeneral-regs-only")  # The compiler refuses a float.
    subprocess.run(
        [clibrary.compiler(), *flags, "-c", LIBRARY.folder / source, "-o", object_file], check=True
    )
    assert subprocess.run(["nm", "-u", object_file], capture_output=True, check=True).stdout == b""


@pytest.mark.slow
def test_sanitizers_find_nothing():
    assert sanitized(__file__) == "24 contracts\n"


def sanitized(file):
    """Run a script with the path of a library that the sanitizers watch; return what it prints."""
    flags = ("-O1", "-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all")
    built = LIBRARY.build(extra=flags)
    runtime = subprocess.run(
        [clibrary.compiler(), "-print-file-name=libasan.so"], capture_output=True, text=True, check=True
    ).stdout.strip()
    if not Path(runtime).is_absolute():
        pytest.skip("no AddressSanitizer")
    environment = {
        **os.environ,
        "LD_PRELOAD": runtime,
        "ASAN_OPTIONS": "detect_leaks=0",
        "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
    }
    done = subprocess.run(
        [sys.executable, file, str(built)], env=environment, capture_output=True, text=True, timeout=550
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout


def under_sanitizers(path):
    """Compare decoders with a library that the sanitizers watch; numpy's arrays are its memory."""
    built = library.typed(ctypes.CDLL(path))
    for seed in range(12):
        contract = random_contract(seed, extreme=True, bias=True, head_norms=seed % 2 == 0, form="offsets")
        compare(contract, random_tokens(seed, 5), library=built)
        contract, tokens = random_contract(seed, kv_heads=1, context=9, form="tied"), random_tokens(seed, 9)
        compare(contract, tokens, library=built)
        CDecoder(contract, most_tokens=seed % 9 + 1, library=built).read(tokens[0].tolist())
    print("24 contracts")


if __name__ == "__main__":
    under_sanitizers(sys.argv[1])
