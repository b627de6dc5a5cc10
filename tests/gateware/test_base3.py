from itertools import product

import pytest
from amaranth.sim import Simulator

from ternhw.gateware.base3 import Base3Decoder

PAIRS = [(0, 0), (0, 1), (1, 0), (1, 2), (2, 0), (2, 1), (2, 2), (0, 2)]
NINTH = (1, 1)


def high_bits(first, pair):
    """docs/image.md: bits 7 to 3 of a byte, for the codes of the first trit and of the pair after it."""
    return 0b11000 | first if pair == NINTH else first << 3 | PAIRS.index(pair)


def byte_of(first, *rest):
    """docs/image.md: the byte of five codes."""
    high = high_bits(first, tuple(rest[:2]))
    if tuple(rest[2:]) == NINTH:
        return 0b111 << 5 | (high & 3) << 3 | high >> 2
    return high << 3 | PAIRS.index(tuple(rest[2:]))


EVERY = list(product(range(3), repeat=5))


def decode(words, trits):
    """Feed a word of bytes every cycle; return the codes that come out two cycles after each."""
    decoder = Base3Decoder(trits)
    found = []

    async def testbench(ctx):
        for cycle in range(len(words) + 1):
            ctx.set(decoder.bytes, words[min(cycle, len(words) - 1)])
            await ctx.tick()
            if cycle >= 1:
                packed = ctx.get(decoder.trits)
                found.append(tuple(packed >> 2 * place & 3 for place in range(trits)))

    simulator = Simulator(decoder)
    simulator.add_clock(1e-6)
    simulator.add_testbench(testbench)
    simulator.run()
    return found


def test_every_five_trits_have_a_byte_of_their_own():
    assert len({byte_of(*codes) for codes in EVERY}) == 243
    assert byte_of(0, 0, 0, 0, 0) == 0


def test_bytes_worked_by_hand():
    # −1, then the pair +1 −1 (3), then −1 0 (4): 10 011 100.
    assert decode([0b10_011_100], trits=5) == [(2, 1, 2, 2, 0)]
    assert decode([0b11_0_01_100], trits=5) == [(1, 1, 1, 2, 0)]
    assert decode([0b111_11_100], trits=5) == [(2, 1, 2, 1, 1)]
    assert decode([0b111_01_110], trits=5) == [(1, 1, 1, 1, 1)]


def test_every_byte_decodes_without_a_pause():
    assert decode([byte_of(*codes) for codes in EVERY], 5) == EVERY


@pytest.mark.parametrize("trits", [1, 4, 6, 12])
def test_bytes_side_by_side_decode_apart(trits):
    count = -(-trits // 5)
    words, wanted = [], []
    for shift in range(0, 243, 7):
        parts = [EVERY[(shift * 5 + 97 * place) % 243] for place in range(count)]
        words.append(sum(byte_of(*codes) << 8 * place for place, codes in enumerate(parts)))
        wanted.append(tuple(code for codes in parts for code in codes)[:trits])
    assert decode(words, trits) == wanted
