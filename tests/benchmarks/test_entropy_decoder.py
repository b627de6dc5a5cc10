"""Decoders of benchmarks/coding as gateware, against the software that writes and reads the streams."""

import numpy as np
import pytest

from benchmarks.coding.codes import huffman, tans
from benchmarks.coding.decoder import (
    WORD,
    HuffmanDecoder,
    TansDecoder,
    huffman_table,
    simulated,
    tans_table,
    words_of,
)

LONGEST, STATES, SYMBOL_BITS = 7, 5, 4


def huffman_case(units):
    code = huffman(np.bincount(units.ravel(), minlength=9), LONGEST)
    return code, huffman_table(code, LONGEST, SYMBOL_BITS), HuffmanDecoder(LONGEST, SYMBOL_BITS)


def tans_case(units):
    code = tans(np.bincount(units.ravel(), minlength=9), STATES)
    return code, tans_table(code, SYMBOL_BITS), TansDecoder(STATES, SYMBOL_BITS)


CASES = pytest.mark.parametrize("case", [huffman_case, tans_case])


def drawn(shape, seed=0):
    return np.clip(np.rint(np.random.default_rng(seed).normal(4, 1.5, shape)), 0, 8).astype(np.int64)


@CASES
@pytest.mark.parametrize("stalls", [0.0, 0.4])
def test_decoder_gives_the_symbols_of_the_software(case, stalls):
    units = drawn((4, 37))
    code, table, decoder = case(units)
    stream = code.encode(units, WORD)
    found, cycles = simulated(decoder, table, words_of(stream), units.shape, seed=1, stalls=stalls)
    assert np.array_equal(found, units)
    if not stalls:
        # One symbol a cycle; a unit costs a cycle to end and, with tANS, one to begin.
        assert cycles <= units.size + 2 * len(units) + 6


@CASES
def test_decoder_of_one_symbol_a_unit(case):
    units = drawn((9, 1))
    code, table, decoder = case(np.arange(9)[None])
    stream = code.encode(units, WORD)
    found, _ = simulated(decoder, table, words_of(stream), units.shape, seed=2, stalls=0.3)
    assert np.array_equal(found, units)


@CASES
def test_a_wrong_entry_of_the_table_is_seen(case):
    units = drawn((2, 40))
    code, table, decoder = case(units)
    wrong = [entry ^ 1 for entry in table]
    stream = code.encode(units, WORD)
    found, _ = simulated(decoder, wrong, words_of(stream), units.shape, seed=1, stalls=0.0)
    assert np.array_equal(found, units ^ 1)
