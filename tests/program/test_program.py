import pytest
import torch

from ternhw.config import AcceleratorConfig
from ternhw.program import (
    Program,
    activation_words,
    descriptor_words,
    negative_constants,
    program_for,
    unpack_results,
    weight_words,
)
from ternhw_quant.errors import InputError
from ternhw_quant.integer import IntegerMatrix


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


def number(word):
    return int.from_bytes(word.tobytes(), "little")


def test_weight_words_are_as_worked_by_hand():
    config = small_config()
    program = program_for(config, small_matrix(), tokens=1)
    words = [number(word) for word in weight_words(program, small_matrix())]
    # Two tiles, each two beats of the full group and one of the tail; a row is 4 + 8 + 32 bits.
    assert len(words) == 6
    constant = [3 * 1 + 7 * 1, 5 * 1]  # negatives: one in each group of row 0, one in row 1

    def row(trits, mantissa, constant):
        return trits | mantissa << 4 | constant << 12

    # Codes: 00 is 0, 01 is +1, 11 is −1; lane 0 is lowest.
    assert words[0] == row(0b0001, 3, constant[0]) | row(0b0000, 5, constant[1]) << 44
    assert words[1] == row(0b0111, 3, constant[0]) | row(0b1100, 5, constant[1]) << 44
    assert words[2] == row(0b0011, 7, constant[0]) | row(0b0000, 1, constant[1]) << 44
    assert words[3] == row(0b0101, 255, 0)  # row 2; the row beyond it is zero
    assert words[5] == row(0b0001, 2, 0)


def test_plane_steps_follow_one_another_within_a_group():
    planes = torch.zeros(3, 1, 4, dtype=torch.int8)
    planes[0, 0, 0], planes[1, 0, 1], planes[2, 0, 2] = 1, 1, 1
    matrix = IntegerMatrix(
        planes=planes,
        mantissas=torch.tensor([[[1]], [[2]], [[3]]], dtype=torch.uint8),
        exponents=torch.zeros(1, dtype=torch.int8),
        group_size=4,
    )
    config = small_config(rows=1, lanes=4, planes=2)
    words = weight_words(program_for(config, matrix, tokens=1), matrix)
    # Step 0 holds planes 0 and 1, step 1 plane 2 and nothing; a plane is 8 bits, then two mantissas.
    assert [number(word) for word in words] == [1 | 4 << 8 | 1 << 16 | 2 << 24, 16 | 0 << 8 | 3 << 16]


def test_constants_count_the_negatives_of_each_group():
    assert negative_constants(small_matrix()).tolist() == [10, 5, 0]


def test_descriptor_fields_lie_where_the_document_says():
    program = Program(config=small_config(tokens=2), out_features=5, in_features=7, planes=3, tokens=3)
    words = [number(word) for word in descriptor_words(program)]
    assert words == [3 | 2 << 24 | 2 << 40 | 3 << 52 | tokens << 56 for tokens in (2, 1)]


def test_activations_are_gathered_padded_and_signed():
    matrix = small_matrix(permutation=torch.tensor([4, 0, 1, 2, 3]))
    program = program_for(small_config(), matrix, tokens=1)
    words = activation_words(program, matrix, torch.tensor([[1, 2, 3, -1, -128]]))
    assert words.tolist() == [[0x80, 1], [2, 3], [0xFF, 0]]


def test_results_come_back_as_signed_rows_of_the_layer():
    config = small_config(tokens=2, accumulator_bits=16)
    program = Program(config=config, out_features=3, in_features=4, planes=1, tokens=3)
    # Jobs of 2 and 1 tokens, two tiles of two rows; the fourth row is beyond the layer.
    values = [[1, 2], [3, 4], [5, 99], [6, 99], [-7, -8], [-32768, 99]]
    words = torch.tensor(values, dtype=torch.int16).numpy().view("uint8")
    assert unpack_results(program, words).tolist() == [[1, 2, 5], [3, 4, 6], [-7, -8, -32768]]


@pytest.mark.parametrize(
    ("config", "matrix", "message"),
    [
        ({"group_size": 8}, {}, "Group size of the configuration must be the layer's 4, not 8"),
        (
            {"max_in_features": 4},
            {},
            (
                "in_features must be at most the 4 that the activation buffer holds, not 5; "
                "raise max_in_features"
            ),
        ),
        ({"accumulator_bits": 17}, {}, "accumulator_bits must be at least 18 for this layer, not 17"),
    ],
)
def test_layers_that_do_not_fit_are_refused_with_numbers(config, matrix, message):
    with pytest.raises(InputError) as caught:
        program_for(small_config(**config), small_matrix(**matrix), tokens=1)
    assert str(caught.value) == message


def test_accumulator_bits_are_the_least_that_hold_the_worst_row():
    # Row 2: 128 · (4 · 255 + 2) = 130,816 needs 17 bits and a sign.
    assert program_for(small_config(accumulator_bits=18), small_matrix(), tokens=1).row_tiles == 2


def test_activations_beyond_their_bits_are_refused():
    program = program_for(small_config(), small_matrix(), tokens=1)
    with pytest.raises(ValueError, match=r"^Activations must lie in -128\.\.127, not 0\.\.128$"):
        activation_words(program, small_matrix(), torch.tensor([[0, 0, 0, 0, 128]]))
