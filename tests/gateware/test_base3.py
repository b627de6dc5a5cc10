import pytest
from amaranth.sim import Simulator

from ternhw.gateware.base3 import Base3Decoder


def byte_of(codes):
    """docs/image.md: ⌈256·v / 243⌉ for the value v of five codes, the first the most significant."""
    value = 0
    for code in codes:
        value = 3 * value + code
    return -(-256 * value // 243)


def codes_of(value):
    return [value // 3**place % 3 for place in (4, 3, 2, 1, 0)]


def decode(words, trits, lead):
    """Feed a word of bytes every cycle; return the codes that come out `lead` cycles after each."""
    decoder = Base3Decoder(trits, lead)
    found = []

    async def testbench(ctx):
        for cycle in range(len(words) + lead):
            ctx.set(decoder.bytes, words[min(cycle, len(words) - 1)])
            await ctx.tick()
            if cycle >= lead - 1:
                packed = ctx.get(decoder.trits)
                found.append([packed >> 2 * place & 3 for place in range(trits)])

    simulator = Simulator(decoder)
    simulator.add_clock(1e-6)
    simulator.add_testbench(testbench)
    simulator.run()
    return found[: len(words)]


def test_code_of_five_trits_worked_by_hand():
    # 0, +1, −1, 0, +1: 27·1 + 9·2 + 1 = 46; 256 · 46 / 243 = 48.46, rounded up 49.
    assert byte_of([0, 1, 2, 0, 1]) == 49
    assert decode([49], trits=5, lead=5) == [[0, 1, 2, 0, 1]]


@pytest.mark.parametrize("lead", [5, 6, 9])
def test_every_byte_decodes_without_a_pause(lead):
    every = [codes_of(value) for value in range(243)]
    assert decode([byte_of(codes) for codes in every], 5, lead) == every


@pytest.mark.parametrize("trits", [1, 4, 6, 12])
def test_bytes_side_by_side_decode_apart(trits):
    count = -(-trits // 5)
    words, wanted = [], []
    for shift in range(0, 243, 7):
        values = [(shift * 5 + 97 * place) % 243 for place in range(count)]
        words.append(sum(byte_of(codes_of(value)) << 8 * place for place, value in enumerate(values)))
        wanted.append([code for value in values for code in codes_of(value)][:trits])
    assert decode(words, trits, 5) == wanted
