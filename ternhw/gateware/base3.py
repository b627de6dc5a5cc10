"""Five trits in a byte, unpacked: a pipeline of multiplications by three."""

from amaranth.hdl import Cat, Const, Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

TRITS = 5  #: 3⁵ = 243 ≤ 256.


class Base3Decoder(wiring.Component):
    """Trits of bytes (docs/image.md, "base3"), every cycle. Never stalls, is never reset.

    Multiplying a byte by 3 gives the next code and leaves the rest. From the third time on the rest is
    rounded to fewer bits, which still decides what follows for each of the 243 bytes, and the last code is
    read from a table. The other 13 bytes give anything.

    Parameters
    ----------
    trits : int
    lead : int
        Cycles from the bytes to their trits, at least 5.

    Members
    -------
    bytes : In(8 · ⌈trits / 5⌉)
        Taken every cycle.
    trits : Out(2 · trits)
        Of the bytes that came `lead` cycles before.
    """

    def __init__(self, trits: int, lead: int):
        assert lead >= TRITS
        self._count = trits
        self._lead = lead
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
        """Return the five codes of a byte, `lead` cycles later."""
        rest = byte
        codes = []
        for place in range(TRITS - 1):
            # 3 · rest, without its lowest bit; 3 · rest + 1 where that bit carries.
            carry = rest[0] if place == 2 else Const(0, 1)
            product = Signal(len(rest) + 1, name=f"product_{index}_{place}", reset_less=True)
            m.d.sync += product.eq((Cat(carry, rest[1:]) + Cat(carry, rest))[1:])
            codes.append(self._delay(m, f"code_{index}_{place}", product[-2:], self._lead - 1 - place))
            rest = Cat(product[:-2]) if place >= 2 else Cat(self._delay(
                m, f"low_{index}_{place}", rest[0], 1), product[:-2])
        code = Cat(Const(_bits(21, 43), 64).bit_select(rest, 1), Const(_bits(43, 64), 64).bit_select(rest, 1))
        codes.append(self._delay(m, f"code_{index}_4", code, self._lead - 4))
        return codes

    def _delay(self, m, name, value, cycles):
        for age in range(cycles):
            delayed = Signal(len(value), name=f"{name}_{age}", reset_less=True)
            m.d.sync += delayed.eq(value)
            value = delayed
        return value


def _bits(start, stop):
    """Return an integer whose bits from `start` to `stop` − 1 are 1."""
    return (1 << stop) - (1 << start)
