"""Decoder of the image packing base3: five trits per byte, in two levels of 4-input look-up tables."""

from amaranth.hdl import Cat, Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ternhw.config import AcceleratorConfig
from ternhw.gateware.layouts import beat_words

TRITS = 5  #: 3⁵ = 243 ≤ 256.


def word_trits(config: AcceleratorConfig) -> list[int]:
    """Return how many trits each word of a beat has; the last byte of a beat can have fewer than five."""
    total = config.rows * config.planes * config.lanes
    whole = beat_words(config)[0] // 8 * TRITS
    return [min(whole, total - first) for first in range(0, total, whole)]


class Base3Decoder(wiring.Component):
    """Decodes bytes into trits (docs/image.md, "Trits: the image packing").

    Takes all bytes in every cycle. Latency: `CYCLES`. It has no handshake and no reset.

    Each register bit depends on at most four register bits before it: fourteen LUT4 per byte. The output for
    the 13 byte values that are no code is undefined.

    Parameters
    ----------
    trits : int

    Attributes
    ----------
    CYCLES : int
        Latency from a byte to its trits.

    Members
    -------
    bytes : In(8 · ⌈trits / 5⌉)
        Sampled in every cycle.
    trits : Out(2 · trits)
        The codes of the bytes of two cycles before.
    """

    CYCLES = 2

    def __init__(self, trits: int):
        super().__init__({
            "bytes": In(8 * -(-trits // TRITS)),
            "trits": Out(2 * trits),
        })

    def elaborate(self, platform):
        m = Module()
        codes = []
        for index in range(len(self.bytes) // 8):
            codes += self._decode(m, index, self.bytes.word_select(index, 8))
        m.d.comb += self.trits.eq(Cat(codes))
        return m

    def _decode(self, m, index, byte):
        """Return the five codes of a byte, two cycles later."""
        escape = byte[5:].all()
        high = Mux(escape, byte[:3], byte[5:])
        escape, low, middle, high = (
            self._register(m, f"{name}_{index}", value)
            for name, value in (("escape", escape), ("low", byte[:3]), ("middle", byte[3:5]), ("high", high)))

        ninth = high[1] & high[2]
        first = Mux(ninth, middle, high[1:])
        # If the pair is the ninth, high[0] is 0 and middle is not 3, so two of the bits need no mask.
        codes = [
            first,
            *_pair(Cat(middle, high[0]), ninth, mask=1),
            *_pair(low, escape, mask=~escape),
        ]
        return [self._register(m, f"code_{index}_{place}", code) for place, code in enumerate(codes)]

    def _register(self, m, name, value):
        register = Signal(len(value), name=name, reset_less=True)
        m.d.sync += register.eq(value)
        return register


def _pair(bits, ninth, *, mask):
    """Return the codes of a pair of trits: from its number in three bits, or 1, 1 if it is the `ninth`.

    Written as ANDs and ORs, because Yosys turns a multiplexer with a constant into a register with its own
    reset.
    """
    return [
        Cat(ninth | (bits[1] & ~bits[2]), mask & bits[2] & ~(bits[1] & bits[0])),
        Cat(ninth | (bits[0] & ~bits[1]), mask & bits[1] & (bits[2] | bits[0])),
    ]
