"""Payloads of the core's streams, field by field; docs/core.md draws them as tables."""

from amaranth.hdl import signed
from amaranth.lib import data

from ternhw.config import MANTISSA_BITS, AcceleratorConfig

#: One job: a layer (or some of its row tiles) times up to `tokens` activation vectors.
Descriptor = data.StructLayout({
    "row_tiles":   24,  # tiles of `rows` output features
    "groups":      16,  # groups of one row, the ragged last one included
    "tail_beats":  12,  # beats of the last group
    "plane_steps":  4,  # steps per group: planes of the matrix / planes of the array, rounded up
    "tokens":       8,  # activation vectors of this job
})


def activations_layout(config: AcceleratorConfig) -> data.ArrayLayout:
    """One beat of one activation vector: `lanes` signed integers."""
    return data.ArrayLayout(signed(config.activation_bits), config.lanes)


def row_weights_layout(config: AcceleratorConfig) -> data.StructLayout:
    """Row by row, what one beat of the weight stream carries."""
    return data.StructLayout({
        "trits":    data.ArrayLayout(data.ArrayLayout(2, config.lanes), config.planes),
        "scales":   data.ArrayLayout(MANTISSA_BITS, config.planes),  # read on the last beat of a step
        "constant": signed(config.accumulator_bits),  # read on the last beat of a tile's first step
    })


def weights_layout(config: AcceleratorConfig) -> data.ArrayLayout:
    """One beat of the weight stream."""
    return data.ArrayLayout(row_weights_layout(config), config.rows)


def results_layout(config: AcceleratorConfig) -> data.ArrayLayout:
    """One tile's results for one token."""
    return data.ArrayLayout(signed(config.accumulator_bits), config.rows)
