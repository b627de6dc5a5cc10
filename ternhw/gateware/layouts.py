"""Payloads of the streams inside the engine."""

from amaranth.hdl import Cat, Value, signed
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from ternhw.config import AcceleratorConfig

#: One pass: a matrix (or some of its row tiles) for at most `config.tokens` activation vectors.
Job = data.StructLayout({
    "row_tiles":   24,  # tiles of `rows` output features
    "groups":      16,  # groups of one row; counts a last group that is not full
    "tail_beats":  12,  # beats of the last group
    "plane_steps":  4,  # steps per group: planes of the matrix / planes of the array, rounded up
    "row_beats":   24,  # beats of one activation vector
    "permuted":     1,  # the `places` stream says where each activation is stored
    "tokens":       8,  # activation vectors of the pass
})

#: Control bits that travel with a beat through the data path.
BeatTag = data.StructLayout({
    "valid":      1,
    "first":      1,  # first beat of a step: the group sum starts
    "last":       1,  # last beat of a step: the group sum is complete
    "tile_first": 1,  # belongs to the tile's first step
    "tile_last":  1,  # belongs to the tile's last step
})


def beat_layout(config: AcceleratorConfig) -> data.StructLayout:
    """Return the layout of a beat as `Walk` offers it: its place in the pass, without its trits."""
    return data.StructLayout({
        "first":      1,  # first, last, tile_first, tile_last: as in BeatTag
        "last":       1,
        "tile_first": 1,
        "tile_last":  1,
        "starts":     1,  # first beat of a tile
        "opens":      1,  # last beat of the tile's first step
        "ends":       1,  # last beat of a tile
        "final":      1,  # belongs to the last tile of the pass
        "tokens":     8,  # activation vectors of the pass
        "address":    range(config.buffer_beats),  # address of its activations in the activation buffer
    })


#: Place in the activation buffer of one activation of a permuted vector.
Place = data.StructLayout({"lane": 8, "beat": 24})


def activations_layout(config: AcceleratorConfig) -> data.ArrayLayout:
    """Return the layout of the activations of one beat: `lanes` signed integers."""
    return data.ArrayLayout(signed(config.activation_bits), config.lanes)


def activation_word_layout(config: AcceleratorConfig) -> data.ArrayLayout:
    """Return the layout of the activations in one bus word."""
    return data.ArrayLayout(signed(config.activation_bits), config.word_activations)


def trits_layout(config: AcceleratorConfig) -> data.ArrayLayout:
    """Return the layout of the trits of one row in a beat, plane by plane: 00 is 0, 01 is +1, 10 is −1."""
    return data.ArrayLayout(data.ArrayLayout(2, config.lanes), config.planes)


def beat_words(config: AcceleratorConfig) -> list[int]:
    """Return the bits of each word of a beat: `bus_bits`, the last word what is left."""
    return [
        min(config.bus_bits, config.beat_bits - first)
        for first in range(0, config.beat_bits, config.bus_bits)
    ]


class BeatSignature(wiring.Signature):
    """A stream of beats, packed as in memory, in words: a whole beat can have more bits than a signal may.

    Members
    -------
    word_0, word_1, … : Out
        The payload: as wide as `beat_words` says.
    valid, ready : Out(1), In(1)
        As of any stream.
    """

    def __init__(self, config: AcceleratorConfig):
        words = {f"word_{index}": Out(bits) for index, bits in enumerate(beat_words(config))}
        super().__init__({**words, "valid": Out(1), "ready": In(1)})


def words_of(beats: wiring.PureInterface) -> list[Value]:
    """Return the words of a stream of `BeatSignature`."""
    return [getattr(beats, name) for name in beats.signature.members if name.startswith("word_")]


def bits_of(words: list[Value], start: int, stop: int) -> Value:
    """Return the bits from `start` to `stop` of words side by side, all as wide as the first but the last."""
    size = len(words[0])
    return Cat(
        words[index][max(start - index * size, 0) : stop - index * size]
        for index in range(start // size, -(-stop // size))
    )


def result_word_layout(config: AcceleratorConfig) -> data.StructLayout:
    """Return the layout of one word of results; `last` marks the last word of a pass."""
    return data.StructLayout({"data": config.bus_bits, "last": 1})
