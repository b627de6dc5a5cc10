"""Decoder of the image packing base3 (five trits in a byte): two levels of look-up tables of four inputs."""

from amaranth.hdl import Cat, Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

TRITS = 5  #: 3⁵ = 243 ≤ 256.


class Base3Decoder(wiring.Component):
    """Decodes bytes to trits (docs/image.md, "base3") in every cycle. It never stalls and has no reset.

    Each bit of an intermediate or a code depends on at most four registered bits: fourteen LUT4 per byte.
    The 13 byte values that are no code give undefined trits.

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
        Trits of the bytes sampled two cycles earlier.
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
        # While the ninth pair is escaped to, high[0] is 0 and middle is not 3: two bits need no mask.
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
    """Return the codes of two trits: of the eight pairs in three bits, or of the ninth, +1 and +1.

    Written as ANDs and ORs: for a multiplexer with a constant, Yosys makes a register with its own reset.
    """
    return [
        Cat(ninth | (bits[1] & ~bits[2]), mask & bits[2] & ~(bits[1] & bits[0])),
        Cat(ninth | (bits[0] & ~bits[1]), mask & bits[1] & (bits[2] | bits[0])),
    ]
