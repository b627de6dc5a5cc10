import math
from dataclasses import replace

import pytest

from ternhw.config import AcceleratorConfig
from ternhw.cycles import CycleCount, count_program, memory_words
from ternhw.peers import MemoryBehaviour, StreamBehaviour, evenly_paused
from ternhw.program import Program
from ternhw_quant.errors import InputError


def program(*, out_features=40, in_features=300, planes=2, tokens=3, permuted=False, **fields):
    return Program(
        config=AcceleratorConfig.from_values(**fields),
        out_features=out_features,
        in_features=in_features,
        planes=planes,
        tokens=tokens,
        permuted=permuted,
    )


def single(**fields):
    """One weight, one activation."""
    values = {"rows": 1, "lanes": 1, "planes": 1, "group_size": 8, "bus_bits": 512} | fields
    config = AcceleratorConfig.from_values(**values)
    return Program(config=config, out_features=1, in_features=1, planes=1, tokens=1)


#: The timeline of one weight, from docs/engine.md. START is acted on in 3; `busy` is high from 4 on.
#:
#:  4 ASK for the header: its burst is ready to go 4 cycles later, in 8, and offered in 9; the word comes in
#:    10 and is offered by its channel 4 cycles later, in 14, the last of READ; 15–17 COMPARE, COMBINE, CHECK
#: 18 ASK for the descriptor: likewise until READ ends in 28; 29–31 COMPARE, COMBINE, CHECK, 32 NEXT, 33 COUNT
#: 34 OFFER: buffer, unpacker and weights take the pass; 35 finds all taken, 36 NEXT, 37 DRAIN
#: 37 LOAD takes the activation, which is in its buffer of two; 39 the walk of the array takes the job, 42 its
#:    beat enters and is current from 43 on; the unpacker's, five cycles before, from 38 on
#: 38 the burst of constants, scales, beats is ready to go: 39 address, 40–42 words, offered in 44–46, through
#:    the buffer of two in 45–47; 47 sends the scales, the beat is offered from 48 on
#: 48 the beat is accepted. D = 1 + 0, B = D + 4 = 5, A = B + 1 + 0 + 8 = 14
#: 63 the accumulators hold the tile, and it is copied; 64 output register, 65 output buffer, 66 sink
#: 67 finds all empty, the last of DRAIN; 68 FINISH
SINGLE = CycleCount(
    cycles=68 - 3,
    stall_weights=48 - 43,
    stall_activations=1,
    stall_results=0,
    scaler_waits=0,
    memory_words=1 + 1 + 3,
    memory_cycles=5,
)


def test_one_weight_takes_the_cycles_of_the_document():
    assert count_program(single()) == SINGLE


def test_a_tied_pair_and_a_multiplier_take_their_latency():
    # D = 1 + 2 if tied; A = B + 2 + 0 by a multiplier.
    assert count_program(single(planes=2, tied=True)).cycles == SINGLE.cycles + 2
    assert count_program(single(scaling="multiplier")).cycles == SINGLE.cycles + (5 + 2) - 14


def test_latency_is_paid_for_header_descriptor_and_first_weights():
    count = count_program(single(), MemoryBehaviour(latency=20))
    assert count.cycles == SINGLE.cycles + 3 * 19
    assert count.stall_weights == SINGLE.stall_weights + 19


def test_results_in_memory_take_size_and_the_write():
    # One cycle of SIZE after COUNT. In 35 activations are commanded with the weights, and go first: the word
    # comes in 41, LOAD, which begins in 38, takes it in 45, the beat is current from 51 on. The weights come
    # a cycle later than they would: the beat is offered from 50 on, and accepted in 51. The result goes into
    # the output register in 51 + 15 + 1 = 67, to the write master in 68; it counts as gathered in 70, is
    # offered in 71, answered in 72, which 73 sees; FINISH is 74.
    count = count_program(single(io="memory"))
    assert (count.cycles, count.stall_weights) == (74 - 3, 0)
    assert count.stall_activations == 45 - 38 + 1
    assert count_program(single(io="memory"), MemoryBehaviour(latency=5)).cycles == 74 - 3 + 4 * 4
    # Only the response comes later.
    assert count_program(single(io="memory"), write_latency=5).cycles == 74 - 3 + 4


def test_words_that_are_read_are_counted():
    # Ten tiles: two words of constants, one of scales for each of three steps, four for each beat.
    work = program(rows=4, lanes=16, bus_bits=64, gather=True, permuted=True)
    beats = 8 + 8 + 3
    tile = 2 + 3 * 1 + beats * 4
    order = beats * 16 // 2
    assert memory_words(work) == 2 * 8 + 3 * (10 * tile + order)
    fetched = replace(work, config=AcceleratorConfig(**{**work.config.model_dump(), "io": "memory"}))
    assert memory_words(fetched) == memory_words(work) + 3 * beats * 16 // 8


WORKS = {
    "default": program(out_features=400),
    "narrow bus": program(out_features=400, bus_bits=64, rows=16, lanes=32),
    "many scales in a word": program(out_features=120, rows=2, lanes=64, group_size=64, planes=1),
    "many beats in a word": program(out_features=120, rows=2, lanes=8, group_size=16, bus_bits=256),
    "many results": program(out_features=200, tokens=7, in_features=33, rows=8, bus_bits=32),
    "shared passes": program(out_features=200, tokens=7, planes=3),
    "permuted": program(out_features=200, bus_bits=64, gather=True, permuted=True),
    "memory": program(out_features=200, io="memory", bus_bits=64, gather=True, permuted=True),
}
PEERS = {
    "free": (MemoryBehaviour(), StreamBehaviour()),
    "far": (MemoryBehaviour(latency=50, refresh_period=64, refresh_cycles=10), StreamBehaviour()),
    "paused": (
        MemoryBehaviour(
            latency=3,
            pauses=evenly_paused(0.4),
            ar_pauses=(False, True, True),
            aw_pauses=(True, True, False),
            w_pauses=(False, True),
            max_outstanding=2,
        ),
        StreamBehaviour(activations=(False, True, False), results=(False, True, True, True)),
    ),
}


@pytest.mark.parametrize("peers", PEERS)
@pytest.mark.parametrize("work", WORKS)
def test_skipped_periods_change_no_count(work, peers):
    whole = count_program(WORKS[work], *PEERS[peers], address=64, skip=False)
    assert count_program(WORKS[work], *PEERS[peers], address=64) == whole
    assert whole.cycles >= max(whole.memory_cycles, WORKS[work].ideal_cycles)


def test_skipped_periods_spare_the_work():
    # Computed one by one, such a number of cycles takes half a minute.
    work = program(out_features=28672, in_features=8192, tokens=16, bus_bits=64, rows=16, lanes=32)
    assert count_program(work).cycles > 2 * 10**8


@pytest.mark.parametrize("work", WORKS)
def test_a_slower_memory_takes_no_fewer_cycles(work):
    def cycles(**behaviour):
        return count_program(WORKS[work], MemoryBehaviour(**behaviour)).cycles

    assert cycles() < cycles(latency=10) < cycles(latency=100) < cycles(latency=500)
    assert cycles() <= cycles(pauses=evenly_paused(0.8)) <= cycles(pauses=evenly_paused(0.1))
    assert cycles() < cycles(refresh_period=1000, refresh_cycles=900)


def test_one_burst_at_a_time_pays_the_latency_of_each():
    work = program(tokens=1, bus_bits=64, burst_words=16)
    bursts = memory_words(work) / 16
    assert count_program(work, MemoryBehaviour(latency=100, max_outstanding=1)).cycles > 100 * bursts
    assert count_program(work, MemoryBehaviour(latency=100)).cycles < 25 * bursts


def test_each_side_that_waits_is_counted():
    work = program(rows=2, tokens=1)
    free = count_program(work)
    source = count_program(work, None, StreamBehaviour(activations=(True,) * 99 + (False,)))
    assert source.stall_activations - free.stall_activations >= 99 * 18
    sink = count_program(work, None, StreamBehaviour(results=(True,) * 199 + (False,)))
    # 20 tiles of one word, of which the last four wait in accumulators, copy, register and buffer.
    assert sink.cycles >= 19 * 200
    assert sink.stall_results > sink.cycles / 2
    assert free.stall_results == 0
    memory = count_program(work, MemoryBehaviour(pauses=evenly_paused(0.01)))
    assert memory.stall_weights > 50 * free.memory_cycles


def test_five_tiles_of_one_word_have_a_place_and_no_sixth():
    # Two in the output buffer, one in the register, one in the copy, one in the accumulators.
    shut = StreamBehaviour(results=(True,) * 5000 + (False,))
    assert count_program(program(out_features=40, tokens=1), None, shut).stall_results == 0
    assert count_program(program(out_features=48, tokens=1), None, shut).stall_results > 4000


def test_bursts_of_one_word_come_every_third_cycle():
    reads = program(tokens=1, bus_bits=64, burst_words=1)
    assert 0 <= count_program(reads).cycles - 3 * memory_words(reads) < 100
    shape = {"rows": 64, "lanes": 8, "planes": 1, "tokens": 8, "group_size": 8}
    config = AcceleratorConfig.from_values(**shape, bus_bits=32, burst_words=1, io="memory")
    writes = Program(config=config, out_features=256, in_features=8, planes=1, tokens=8)
    words = 256 * 8
    assert 3 * words <= count_program(writes).cycles < 3 * words + 1500


def test_where_a_program_lies_decides_its_bursts():
    work, far = program(tokens=1, bus_bits=64), MemoryBehaviour(latency=100, max_outstanding=1)
    assert count_program(work, far, address=64).cycles > count_program(work, far, address=128).cycles
    for address in (4096, 2**64 - 4096):
        assert count_program(work, far, address=address) == count_program(work, far)


@pytest.mark.parametrize("tokens", [1, 128])
def test_gate_projection_of_llama_2_7b_uses_the_array(tokens):
    work = program(out_features=11008, in_features=4096, tokens=tokens, rows=4, planes=2, lanes=16)
    assert work.ideal_cycles == 11008 * 4096 / (4 * 16) * tokens
    assert work.ideal_cycles / count_program(work, MemoryBehaviour(latency=40)).cycles >= 0.98


def test_evenly_paused_spreads_the_free_cycles():
    assert evenly_paused(0.75) == (True, False, False, False)
    assert evenly_paused(0.4) == (True, True, False, True, False)
    assert evenly_paused(1.0) == (False,)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (
            lambda: StreamBehaviour(results=(True, True)),
            "Pauses must leave at least one cycle free, not take all 2 (results)",
        ),
        (
            lambda: MemoryBehaviour(w_pauses=(True,)),
            "Pauses must leave at least one cycle free, not take all 1 (w_pauses)",
        ),
        (lambda: MemoryBehaviour(latency=0), "Latency of the memory must be from 1 to 1000000, not 0"),
        (
            lambda: MemoryBehaviour(latency=1_000_001),
            "Latency of the memory must be from 1 to 1000000, not 1000001",
        ),
        (
            lambda: MemoryBehaviour(refresh_period=10**12, refresh_cycles=1),
            "Pauses and refresh of the memory must repeat within 10000000 cycles, not 1000000000000",
        ),
        (
            lambda: MemoryBehaviour(pauses=(True, False), refresh_period=4, refresh_cycles=4),
            "Pauses and refresh of the memory must leave at least one cycle free",
        ),
        *(
            (
                lambda share=share: evenly_paused(share),
                f"Share of the memory must be from 0.001 to 1, not {share:g}",
            )
            for share in (0, 0.0005, 1.0004, math.inf, math.nan)
        ),
        (
            lambda: count_program(program(permuted=True)),
            "Configuration must have gather for a layer with permuted columns (gather)",
        ),
    ],
)
def test_what_never_moves_is_refused(make, message):
    with pytest.raises(InputError) as error:
        make()
    assert str(error.value) == message
