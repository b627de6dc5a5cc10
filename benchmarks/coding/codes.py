"""Entropy codes of symbols: canonical Huffman codes of a few weights each, and tANS.

A code is made from counts. `encode` takes units, (units, symbols): what a decoder must be able to start at,
a row or a tile. Each unit begins at a multiple of `align` bits. Bit n of a stream is bit n mod 8 of byte
⌊n / 8⌋. `decode` reads the stream alone and is written from the code's tables, not from `encode`.
"""

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from ternhw_quant.compiled import compiled

Ints = NDArray[np.int64]
Bytes = NDArray[np.uint8]

#: Bits that store the length of a code word, so no word is longer than 15 bits.
LENGTH_BITS, LONGEST = 4, 15


class Code(Protocol):
    """What a stream is written and read with."""

    @property
    def table_bits(self) -> int:
        """Bits that tell a decoder its tables."""

    def encode(self, units: Ints, align: int = 8) -> Bytes:
        """Return the stream of symbols, (units, symbols)."""

    def decode(self, stream: Bytes, shape: tuple[int, int], align: int = 8) -> Ints:
        """Return the symbols of a stream."""


def grouped(units: Ints, weights: int, levels: int, zero: int) -> Ints:
    """Return symbols of `weights` neighbours each: numbers of so many digits to the base `levels`.

    A unit that `weights` does not divide is filled up with the symbol `zero`.
    """
    rows, columns = units.shape
    filled = np.full((rows, -(-columns // weights) * weights), zero, np.int64)
    filled[:, :columns] = units
    result = np.zeros((rows, filled.shape[1] // weights), np.int64)
    for place in range(weights):
        result = result * levels + filled[:, place::weights]
    return result


def ungrouped(symbols: Ints, weights: int, levels: int, columns: int) -> Ints:
    """Return the units, (units, columns), that :func:`grouped` made `symbols` from."""
    digits = [symbols // levels ** (weights - 1 - place) % levels for place in range(weights)]
    return np.stack(digits, axis=2).reshape(len(symbols), -1)[:, :columns]


# Huffman.


@dataclass(frozen=True, eq=False)
class Huffman:
    """A canonical code: shorter words are smaller numbers, words of one length go by symbol.

    Attributes
    ----------
    lengths : int64, shape (symbols,)
        Bits of the word of each symbol, 0 if it has none.
    """

    lengths: Ints

    @property
    def table_bits(self) -> int:
        return LENGTH_BITS * len(self.lengths)

    @property
    def ordered(self) -> Ints:
        """The symbols by word."""
        order = np.lexsort((np.arange(len(self.lengths)), self.lengths))
        return order[self.lengths[order] > 0]

    @property
    def first_words(self) -> tuple[Ints, Ints]:
        """For each length up to 15, the first word and how many words there are."""
        counts = np.bincount(self.lengths, minlength=LONGEST + 1)
        counts[0] = 0
        first = np.zeros(LONGEST + 1, np.int64)
        for length in range(1, LONGEST + 1):
            first[length] = (first[length - 1] + counts[length - 1]) << 1
        return first, counts

    @property
    def words(self) -> Ints:
        """The word of each symbol, its first bit the weightiest."""
        first, counts = self.first_words
        words = np.zeros(len(self.lengths), np.int64)
        start = 0
        for length in range(1, LONGEST + 1):
            same = self.ordered[start : start + counts[length]]
            words[same] = first[length] + np.arange(len(same))
            start += counts[length]
        return words

    def encode(self, units: Ints, align: int = 8) -> Bytes:
        if (self.lengths[units] == 0).any():
            raise ValueError("Symbols must have a word")
        ends = _aligned(self.lengths[units].sum(axis=1), align).cumsum()
        stream = np.zeros(-(-int(ends[-1]) // 8), np.uint8)
        _write_words(units, self.words, self.lengths, np.append(0, ends[:-1]), stream)
        return stream

    def decode(self, stream: Bytes, shape: tuple[int, int], align: int = 8) -> Ints:
        symbols = np.empty(shape, np.int64)
        first, counts = self.first_words
        if not _read_words(stream, first, counts, self.ordered, align, symbols):
            raise ValueError("Stream must hold words of this code up to its last symbol")
        return symbols


def huffman(counts: Ints, longest: int = LONGEST) -> Huffman:
    """Return the code of least total length with words of at most `longest` bits, by package-merge."""
    present = np.flatnonzero(counts)
    if len(present) > 1 << longest:
        raise ValueError(f"Symbols must be at most {1 << longest}, not {len(present)}")
    lengths = np.zeros(len(counts), np.int64)
    if len(present) == 1:
        lengths[present] = 1
        return Huffman(lengths)
    order = present[np.argsort(counts[present], kind="stable")]
    leaves = counts[order]
    packages, are_leaves = np.empty(0, np.int64), []
    for _ in range(longest):
        weights = np.concatenate([leaves, packages])
        sorted_ = np.argsort(weights, kind="stable")
        are_leaves.append(sorted_ < len(leaves))
        pairs = weights[sorted_][: len(weights) // 2 * 2]
        packages = pairs[::2] + pairs[1::2]
    taken = 2 * len(leaves) - 2
    for level in reversed(are_leaves):
        count = int(level[:taken].sum())
        lengths[order[:count]] += 1
        taken = 2 * (taken - count)
    return Huffman(lengths)


@compiled
def _write_words(units: Ints, words: Ints, lengths: Ints, starts: Ints, stream: Bytes) -> None:
    for unit in range(len(units)):
        at = starts[unit]
        for symbol in units[unit]:
            for bit in range(lengths[symbol] - 1, -1, -1):
                stream[at >> 3] |= ((words[symbol] >> bit) & 1) << (at & 7)
                at += 1


@compiled
def _read_words(stream: Bytes, first: Ints, counts: Ints, ordered: Ints, align: int, symbols: Ints) -> bool:
    at, bits = 0, 8 * len(stream)
    for unit in range(symbols.shape[0]):
        at = (at + align - 1) // align * align
        for place in range(symbols.shape[1]):
            word, before, length = 0, 0, 0
            while True:
                if length == len(first) - 1 or at == bits:
                    return False
                word = 2 * word + ((stream[at >> 3] >> (at & 7)) & 1)
                at += 1
                length += 1
                if word - first[length] < counts[length]:
                    break
                before += counts[length]
            symbols[unit, place] = ordered[before + word - first[length]]
    return True


# tANS.


@dataclass(frozen=True, eq=False)
class Tans:
    """A table of 2^bits states: each gives a symbol, how many bits follow, and the next state less these.

    Attributes
    ----------
    shares : int64, shape (symbols,)
        States of each symbol, 2^bits in sum.
    bits : int
    """

    shares: Ints
    bits: int

    @property
    def table_bits(self) -> int:
        return (self.bits + 1) * len(self.shares)

    @property
    def tables(self) -> tuple[Ints, Ints, Ints]:
        """Symbol, bits to read and base of the next state, for each state."""
        states = 1 << self.bits
        symbols = np.empty(states, np.int64)
        at, step = 0, (states >> 1) + (states >> 3) + 3
        for symbol in np.repeat(np.arange(len(self.shares)), self.shares):
            symbols[at] = symbol
            at = (at + step) % states
        rank = self.shares.copy()
        read, base = np.empty(states, np.int64), np.empty(states, np.int64)
        for state, symbol in enumerate(symbols):
            read[state] = self.bits + 1 - int(rank[symbol]).bit_length()
            base[state] = (int(rank[symbol]) << int(read[state])) - states
            rank[symbol] += 1
        return symbols, read, base

    def encode(self, units: Ints, align: int = 8) -> Bytes:
        if (self.shares[units] == 0).any():
            raise ValueError("Symbols must have a share of the states")
        symbols, _, _ = self.tables
        # The states of each symbol in rising order, one symbol after another.
        places = np.argsort(symbols, kind="stable")
        starts = np.append(0, self.shares.cumsum()[:-1])
        stream = np.zeros(units.size * 2 + len(units) * (align + self.bits), np.uint8)
        used = _write_states(units, self.shares, places, starts, self.bits, align, stream)
        return stream[: -(-used // 8)]

    def decode(self, stream: Bytes, shape: tuple[int, int], align: int = 8) -> Ints:
        symbols = np.empty(shape, np.int64)
        if not _read_states(stream, *self.tables, self.bits, align, symbols):
            raise ValueError("Stream must hold bits up to its last symbol")
        return symbols


def tans(counts: Ints, bits: int = 10) -> Tans:
    """Return the table whose shares are nearest to the counts, each symbol that occurs with one at least."""
    states = 1 << bits
    shares = np.where(counts > 0, np.maximum(1, counts * states // counts.sum()), 0)
    while shares.sum() != states:
        # The symbol that loses least, or gains most: bits by a share more or less.
        move = 1 if shares.sum() < states else -1
        allowed = (counts > 0) & (shares + move > 0)
        gain = np.full(len(counts), -np.inf)
        gain[allowed] = counts[allowed] * np.log2((shares[allowed] + move) / shares[allowed])
        shares[gain.argmax()] += move
    return Tans(shares.astype(np.int64), bits)


@compiled
def _write_states(
    units: Ints, shares: Ints, places: Ints, starts: Ints, bits: int, align: int, stream: Bytes
) -> int:
    """Write each unit from its last symbol to its first, and its bits in the order of reading."""
    at, columns = 0, units.shape[1]
    states = 1 << bits
    value, length = np.empty(columns, np.int64), np.empty(columns, np.int64)
    for unit in range(len(units)):
        at = (at + align - 1) // align * align
        state = states
        for place in range(columns - 1, -1, -1):
            share = shares[units[unit, place]]
            drop = 0
            while state >> drop >= 2 * share:
                drop += 1
            value[place], length[place] = state & ((1 << drop) - 1), drop
            state = states + places[starts[units[unit, place]] + (state >> drop) - share]
        for bit in range(bits):
            stream[at >> 3] |= ((state >> bit) & 1) << (at & 7)
            at += 1
        for place in range(columns):
            for bit in range(length[place]):
                stream[at >> 3] |= ((value[place] >> bit) & 1) << (at & 7)
                at += 1
    return at


@compiled
def _read_states(
    stream: Bytes, symbol_of: Ints, read: Ints, base: Ints, bits: int, align: int, symbols: Ints
) -> bool:
    at, end = 0, 8 * len(stream)
    for unit in range(symbols.shape[0]):
        at = (at + align - 1) // align * align
        if at + bits > end:
            return False
        state = 0
        for bit in range(bits):
            state |= ((stream[at >> 3] >> (at & 7)) & 1) << bit
            at += 1
        for place in range(symbols.shape[1]):
            symbols[unit, place] = symbol_of[state]
            if at + read[state] > end:
                return False
            new = base[state]
            for bit in range(read[state]):
                new += ((stream[at >> 3] >> (at & 7)) & 1) << bit
                at += 1
            state = new
    return True


def _aligned(bits: Ints, align: int) -> Ints:
    return -(-bits // align) * align


def entropy(counts: Ints) -> float:
    """Return the bits of a symbol at these frequencies."""
    shares = counts[counts > 0] / counts.sum()
    return float(-(shares * np.log2(shares)).sum())
