"""Entropy codes of benchmarks/coding: Huffman, tANS, and how weights become symbols and units."""

import heapq
from itertools import product

import numpy as np
import pytest

from benchmarks.coding.codes import Huffman, entropy, grouped, huffman, tans, ungrouped
from benchmarks.coding.levels import balanced_ternary, evenly_spaced
from benchmarks.entropy import coded_bits, units_of


def drawn(shape, levels, seed, spread=2.0):
    """Return rounded Gaussians from 0 to `levels` − 1."""
    normal = np.random.default_rng(seed).normal(levels // 2, spread, shape)
    return np.clip(np.rint(normal), 0, levels - 1).astype(np.int64)


def counted(units, levels):
    return np.bincount(units.ravel(), minlength=levels)


def least_bits(counts):
    """Return the total bits of Huffman's own construction: the sum of all merged nodes."""
    heap = [int(count) for count in counts if count]
    heapq.heapify(heap)
    total = 0
    while len(heap) > 1:
        merged = heapq.heappop(heap) + heapq.heappop(heap)
        total += merged
        heapq.heappush(heap, merged)
    return total


def test_huffman_by_hand():
    code = huffman(np.array([1, 4, 0, 2, 1]))
    assert code.lengths.tolist() == [3, 1, 0, 2, 3]
    # Words 0 for symbol 1, 10 for 3, 110 for 0, 111 for 4; the first bit of a byte is its lowest.
    stream = code.encode(np.array([[3, 1, 4, 0]]))
    assert stream.tolist() == [0b0111_1001 | 1 << 7, 0b0]
    assert code.decode(stream, (1, 4)).tolist() == [[3, 1, 4, 0]]


@pytest.mark.parametrize("seed", range(5))
def test_huffman_has_the_least_total_length(seed):
    counts = np.random.default_rng(seed).integers(0, 200, 27)
    code = huffman(counts)
    assert int((counts * code.lengths).sum()) == least_bits(counts)


def test_huffman_with_limited_words_is_complete_and_loses_little():
    fibonacci = [1, 1]
    while len(fibonacci) < 20:
        fibonacci.append(fibonacci[-1] + fibonacci[-2])
    counts = np.array(fibonacci)
    code = huffman(counts, 12)
    assert code.lengths.max() == 12
    assert sum(2.0**-length for length in code.lengths.tolist()) == 1
    assert least_bits(counts) < int((counts * code.lengths).sum()) < 1.01 * least_bits(counts)
    with pytest.raises(ValueError, match=r"^Symbols must be at most 16, not 20$"):
        huffman(counts, 4)


@pytest.mark.parametrize("shape", [(1, 1), (3, 7), (5, 193)])
@pytest.mark.parametrize("align", [1, 8, 16])
@pytest.mark.parametrize("weights", [1, 2, 3])
def test_huffman_round_trip(shape, align, weights):
    units = drawn(shape, 9, seed=weights)
    symbols = grouped(units, weights, 9, 4)
    code = huffman(counted(symbols, 9**weights))
    found = code.decode(code.encode(symbols, align), symbols.shape, align)
    assert np.array_equal(ungrouped(found, weights, 9, shape[1]), units)


@pytest.mark.parametrize("shape", [(1, 1), (3, 7), (5, 193)])
@pytest.mark.parametrize("align", [1, 8, 16])
def test_tans_round_trip(shape, align):
    units = drawn(shape, 27, seed=1)
    code = tans(counted(units, 27), 9)
    assert code.shares.sum() == 512
    assert np.array_equal(code.decode(code.encode(units, align), shape, align), units)


def test_codes_are_near_the_entropy():
    units = drawn((1, 20_000), 27, seed=2)
    counts = counted(units, 27)
    least = entropy(counts) * units.size
    assert least < 8 * len(tans(counts, 9).encode(units)) < 1.01 * least
    assert least < 8 * len(huffman(counts).encode(units)) < 1.03 * least


def test_a_stream_that_is_cut_or_changed_is_not_read_as_before():
    units = drawn((4, 50), 9, seed=3)
    for code in (huffman(counted(units, 9)), tans(counted(units, 9), 9)):
        stream = code.encode(units)
        with pytest.raises(ValueError, match=r"^Stream must hold"):
            code.decode(stream[:-1], units.shape)
        changed = stream.copy()
        changed[0] ^= 1
        assert not np.array_equal(code.decode(np.append(changed, changed), units.shape), units)


def test_symbols_without_a_word_or_state_are_refused():
    counts = np.array([3, 0, 2])
    with pytest.raises(ValueError, match=r"^Symbols must have a word$"):
        huffman(counts).encode(np.array([[1]]))
    with pytest.raises(ValueError, match=r"^Symbols must have a share of the states$"):
        tans(counts, 5).encode(np.array([[1]]))


def test_units_deal_the_symbols_of_some_rows_to_the_streams_in_turn():
    symbols = np.arange(1, 11).reshape(5, 2)
    assert units_of(symbols, 2, 3, 0).tolist() == [
        [1, 4],
        [2, 0],
        [3, 0],
        [5, 8],
        [6, 0],
        [7, 0],
        [9, 0],
        [10, 0],
        [0, 0],
    ]
    assert units_of(symbols, 0, 1, 0).tolist() == [list(range(1, 11))]


def test_coded_bits_refuse_a_code_that_decodes_something_else():
    class Wrong(Huffman):
        def decode(self, stream, shape, align=8):
            return super().decode(stream, shape, align) ^ 1

    units = drawn((9, 5), 9, seed=4)
    code = huffman(counted(units, 9))
    assert coded_bits(code, 1, [units], 9, "row") == 16 * sum(
        -(-code.lengths[row].sum() // 16) for row in units
    )
    with pytest.raises(RuntimeError, match=r"^Decoded symbols must be those that were encoded$"):
        coded_bits(Wrong(code.lengths), 1, [units], 9, "row")


def test_27_levels_are_three_planes_of_one_scale():
    assert balanced_ternary(8, 3) == [1, 0, -1]
    grid = evenly_spaced(13, 3)
    assert sorted(grid.basis[0].tolist()) == list(range(-13, 14))
    assert grid.basis[0].tolist() == [9 * a + 3 * b + c for a, b, c in grid.trits.T.tolist()]
    assert set(map(tuple, grid.trits.T.tolist())) == set(product((-1, 0, 1), repeat=3))
    with pytest.raises(ValueError, match=r"^Value must have 3 digits in balanced ternary$"):
        balanced_ternary(14, 3)
