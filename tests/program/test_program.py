from dataclasses import replace

import pytest
import torch

from ternhw.config import AcceleratorConfig
from ternhw.program import Program, program_for
from ternhw_quant.errors import InputError
from ternhw_quant.integer import IntegerMatrix, accumulate


def small_matrix(**changes):
    fields = {
        "planes": torch.tensor([[[1, 0, -1, 1, -1], [0, 0, 0, -1, 0], [1, 1, 1, 1, 1]]], dtype=torch.int8),
        "mantissas": torch.tensor([[[3, 7], [5, 1], [255, 2]]], dtype=torch.uint8),
        "exponents": torch.zeros(3, dtype=torch.int8),
        "group_size": 4,
    }
    return IntegerMatrix(**(fields | changes))


def small_config(**changes):
    fields = {"rows": 2, "lanes": 2, "planes": 1, "group_size": 4, "max_in_features": 8}
    return AcceleratorConfig.from_values(**(fields | changes))


def shape(config, **changes):
    fields = {"out_features": 5, "in_features": 7, "planes": 3, "tokens": 5}
    return Program(config=config, **(fields | changes))


def test_a_layer_is_tiles_of_groups_of_beats():
    program = shape(small_config(tokens=2))
    assert (program.row_tiles, program.groups, program.plane_steps) == (3, 2, 3)
    # Columns 4 to 6 take two beats of two lanes; a row takes two more.
    assert (program.tail_beats, program.row_beats) == (2, 4)
    assert (program.passes, program.pass_tokens) == (3, [2, 2, 1])
    assert program.ideal_cycles == 5 * 7 * 3 * 5 / (2 * 2 * 1 * 2)


@pytest.mark.parametrize(
    ("config", "tile_words"),
    [
        # Constants of 2 · 32 bits. Six steps of 2 scale bytes and 2 beats of 8 bits: two steps' scales in
        # a word, four beats in a word.
        ({"bus_bits": 32}, 2 + 3 * (1 + 1)),
        # One block of 32 and one of the rest: all steps in one.
        ({"bus_bits": 512}, 1 + 1 * (1 + 1)),
        # Three steps' scales in a word of 64 … the beats of four steps take eight bytes.
        ({"bus_bits": 64}, 1 + (1 + 1) + (1 + 1)),
        # Beats of 4 · 2 · 8 = 64 bits take two words each; scales of 8 bytes, no block of several steps.
        ({"bus_bits": 32, "rows": 8}, 8 + 6 * (2 + 2)),
        # Two planes a step: three groups' worth of steps less; tied, offsets: two bytes a row.
        ({"bus_bits": 32, "planes": 2, "offsets": True}, 2 + 4 * (2 + 1)),
    ],
)
def test_words_of_a_tile_are_as_worked_by_hand(config, tile_words):
    program = shape(small_config(**config))
    assert program.weight_words == program.row_tiles * tile_words


@pytest.mark.parametrize(("bus_bits", "words"), [(32, 8), (64, 4), (512, 1)])
def test_words_of_the_order_hold_an_entry_for_each_activation_with_padding(bus_bits, words):
    assert shape(small_config(bus_bits=bus_bits), permuted=True).order_words == words
    assert shape(small_config(bus_bits=bus_bits)).order_words == 0


OFFSETS = {"offsets": torch.zeros(3, 2, dtype=torch.int8)}
TIED = {
    "planes": torch.zeros(2, 3, 5, dtype=torch.int8),
    "mantissas": torch.zeros(1, 3, 2, dtype=torch.uint8),
    "tied": True,
}


@pytest.mark.parametrize(
    ("config", "matrix", "message"),
    [
        ({"group_size": 8}, {}, "Group size of the configuration must be the layer's 4, not 8"),
        (
            {"max_in_features": 4},
            {},
            "Input features must be at most the 4 that the activation buffer holds, not 5 (max_in_features)",
        ),
        (
            {"accumulator_bits": 17},
            {},
            "Accumulators must have at least 18 bits for this layer, not 17 (accumulator_bits)",
        ),
        ({}, OFFSETS, "Configuration must have offsets for a layer with offsets (offsets)"),
        (
            {},
            {"permutation": torch.arange(5)},
            "Configuration must have gather for a layer with permuted columns (gather)",
        ),
        ({"planes": 2}, TIED, "Configuration must have tied planes for a layer with tied planes (tied)"),
        (
            {"planes": 2, "tied": True},
            {},
            "Configuration must not have tied planes for a layer with a scale for each plane (tied)",
        ),
        (
            {},
            {"planes": torch.zeros(16, 1, 4, dtype=torch.int8), "mantissas": torch.zeros(16, 1, 1)},
            "Field plane_steps of the job descriptor must fit in 4 bits, not 16",
        ),
    ],
)
def test_layers_that_do_not_fit_are_refused_with_numbers(config, matrix, message):
    with pytest.raises(InputError) as caught:
        program_for(small_config(**config), small_matrix(**matrix), tokens=1)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"out_features": 2**25}, "Field row_tiles of the job descriptor must fit in 24 bits, not 16777216"),
        ({"tokens": 0}, "Work tokens must be at least 1, not 0"),
        ({"tokens": 65536}, "Work tokens must be at most 65535, not 65536"),
    ],
)
def test_shapes_beyond_the_descriptor_are_refused(changes, message):
    with pytest.raises(InputError) as caught:
        shape(small_config(), **changes)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("config", "in_features", "tiles", "message"),
    [
        # 16 words of constants, 2 · 512 steps of 4 words of scales and 64 of beats: 61,667 · 69,648.
        (
            {"rows": 16, "lanes": 64, "group_size": 64, "max_in_features": 2**15},
            2**15,
            61_667,
            "Weight words of a pass must be below 4294967292, not 4294983216",
        ),
        # A word for each row and token: 2²² · 16 · 64.
        (
            {"rows": 16, "io": "memory", "tokens": 64},
            1,
            2**22,
            "Result words of a pass must be below 4294967292, not 4294967296",
        ),
    ],
    ids=["weights", "results"],
)
def test_passes_of_more_words_than_a_command_takes_are_refused(config, in_features, tiles, message):
    config = small_config(bus_bits=32, burst_words=4, **config)
    sizes = {"in_features": in_features, "planes": 2, "tokens": 1}
    assert shape(config, out_features=16 * (tiles - 1), **sizes).row_tiles == tiles - 1
    with pytest.raises(InputError) as caught:
        shape(config, out_features=16 * tiles, **sizes)
    assert str(caught.value) == message


def test_accumulator_bits_are_the_least_that_hold_the_worst_row():
    # Row 2: 128 · (4 · 255 + 2) = 130,816 needs 17 bits and a sign.
    assert program_for(small_config(accumulator_bits=18), small_matrix(), tokens=1).row_tiles == 2


def least_accumulator_bits(matrix, **config):
    """Return the smallest accumulator that `matrix` is not refused for."""
    for bits in range(16, 65):
        try:
            program_for(small_config(accumulator_bits=bits, **config), matrix, tokens=1)
        except InputError:
            continue
        return bits
    raise AssertionError


def test_accumulators_hold_the_sums_of_offsets_and_tied_planes_at_the_extremes():
    offsets = torch.full((3, 2), -127, dtype=torch.int8)
    negative = small_matrix(planes=-torch.ones(1, 3, 5, dtype=torch.int8), offsets=offsets)
    q = torch.full((1, 5), -128)
    # Row 2: 128 · (4 · 255 + 2 + 5 · 127) = 212,096 lies between 2¹⁷ and 2¹⁸.
    assert accumulate(negative, q).max() == 128 * (4 * 255 + 2 + 5 * 127)
    assert least_accumulator_bits(negative, offsets=True) == 19
    tied = small_matrix(planes=-torch.ones(2, 3, 5, dtype=torch.int8), tied=True)
    assert accumulate(tied, q).max() == 5 * 128 * (4 * 255 + 2) == 654_080
    assert least_accumulator_bits(tied, planes=2, tied=True) == 21
    assert least_accumulator_bits(replace(tied, mantissas=tied.mantissas // 5), planes=2, tied=True) == 18
