import pytest

from ternhw.config import AcceleratorConfig
from ternhw.cycles import StreamBehaviour, count_cycles, result_latency
from ternhw.program import Program


def program(config=None, *, out_features=40, in_features=300, planes=2, tokens=3):
    return Program(
        config=config or AcceleratorConfig.from_values(),
        out_features=out_features,
        in_features=in_features,
        planes=planes,
        tokens=tokens,
    )


def test_one_beat_takes_a_descriptor_a_load_a_beat_and_the_latency():
    config = AcceleratorConfig.from_values(rows=1, lanes=1, planes=1, group_size=8)
    single = program(config, out_features=1, in_features=1, planes=1, tokens=1)
    # Descriptor in cycle 0, activation in 1, weights in 2; 8 bits one by one: 5 + 0 + 0 + 8 cycles later.
    assert result_latency(config) == 13
    assert count_cycles(single).cycles == 2 + 13 + 1


def test_closed_form_of_the_document_holds_where_nothing_waits():
    config = AcceleratorConfig.from_values(tokens=2)
    work = program(config, in_features=512, tokens=5)
    jobs, beats = 3, 3 * 16 * 1
    expected = jobs * (1 + beats) + 5 * 16 + result_latency(config)
    assert count_cycles(work).cycles == expected


@pytest.mark.parametrize("tokens", [1, 3])
@pytest.mark.parametrize("in_features", [1, 33, 128, 300])
@pytest.mark.parametrize("result_depth", [1, 4])
def test_shortcut_for_free_streams_equals_the_walk_beat_by_beat(tokens, in_features, result_depth):
    config = AcceleratorConfig.from_values(rows=4, tokens=2, result_depth=result_depth)
    work = program(config, in_features=in_features, tokens=tokens)
    # A pause so late that it is never reached makes the model walk through every transfer.
    late = (False,) * 100_000 + (True,)
    assert count_cycles(work, StreamBehaviour(weights=late)) == count_cycles(work)


def test_cycles_split_into_load_weights_and_drain():
    count = count_cycles(program(tokens=1))
    beats = 3 * (4 + 4 + 2)
    assert count.cycles == count.load_cycles + beats + count.stall_cycles + count.drain_cycles


def test_a_sink_that_stops_holds_the_weights_back():
    config = AcceleratorConfig.from_values(result_depth=1)
    slow = StreamBehaviour(results=(True,) * 199 + (False,))
    assert count_cycles(program(config), slow).cycles > count_cycles(program(config)).cycles + 1000


def test_gate_projection_of_llama_2_7b_uses_the_array_fully():
    work = program(out_features=11008, in_features=4096, tokens=1)
    assert work.ideal_cycles == 11008 * 4096 / (16 * 32)
    assert work.ideal_cycles / count_cycles(work).cycles >= 0.99


def test_a_stream_that_never_moves_is_refused():
    with pytest.raises(ValueError, match=r"^Pauses of weights must leave a cycle free, not 2 of 2$"):
        StreamBehaviour(weights=(True, True))
