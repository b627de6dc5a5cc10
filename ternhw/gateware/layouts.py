"""Payloads of the streams inside the engine, field by field."""

from amaranth.hdl import signed
from amaranth.lib import data

from ternhw.config import AcceleratorConfig

#: One pass over a layer (or some of its row tiles) with up to `tokens` activation vectors.
Job = data.StructLayout({
    "row_tiles":   24,  # tiles of `rows` output features
    "groups":      16,  # groups of one row, the ragged last one included
    "tail_beats":  12,  # beats of the last group
    "plane_steps":  4,  # steps per group: planes of the matrix / planes of the array, rounded up
    "row_beats":   24,  # beats of one activation vector
    "permuted":     1,  # activations come with the places where they are stored
    "tokens":       8,  # activation vectors
})

#: Control of the data path for one beat.
BeatTag = data.StructLayout({
    "valid":      1,
    "first":      1,  # first beat of a step: starts a group sum
    "last":       1,  # last beat of a step: completes it
    "tile_first": 1,  # belongs to the tile's first step
    "tile_last":  1,  # belongs to the tile's last step
})


def beat_layout(config: AcceleratorConfig) -> data.StructLayout:
    """Return the layout of a beat on a walk."""
    return data.StructLayout({
        "first":      1,  # as in BeatTag
        "last":       1,
        "tile_first": 1,
        "tile_last":  1,
        "starts":     1,  # first beat of a tile
        "opens":      1,  # last beat of the tile's first step
        "ends":       1,  # last beat of a tile
        "final":      1,  # belongs to the job's last tile
        "tokens":     8,  # of the job
        "address":    range(config.buffer_beats),  # the activations that it is multiplied with
    })


#: Where an activation of a permuted vector is stored.
Place = data.StructLayout({"lane": 8, "beat": 24})


def activations_layout(config: AcceleratorConfig) -> data.ArrayLayout:
    """Return the layout of the activations for one beat of weights: `lanes` signed integers."""
    return data.ArrayLayout(signed(config.activation_bits), config.lanes)


def activation_word_layout(config: AcceleratorConfig) -> data.ArrayLayout:
    """Return the layout of the activations in one bus word."""
    return data.ArrayLayout(signed(config.activation_bits), config.word_activations)


def trits_layout(config: AcceleratorConfig) -> data.ArrayLayout:
    """Return the layout of one row's trits of a beat, plane by plane; 00 is 0, 01 is +1, 10 is −1."""
    return data.ArrayLayout(data.ArrayLayout(2, config.lanes), config.planes)


def result_word_layout(config: AcceleratorConfig) -> data.StructLayout:
    """Return the layout of one word of results; `last` marks the end of a pass."""
    return data.StructLayout({"data": config.bus_bits, "last": 1})
