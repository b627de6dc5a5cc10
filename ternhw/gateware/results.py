"""Results of finished tiles: one tile in the accumulators, one copy that is being sent."""

from amaranth.hdl import Cat, Module, Signal, signed
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from ternhw.config import AcceleratorConfig
from ternhw.gateware.buffers import SkidBuffer
from ternhw.gateware.layouts import result_word_layout


class ResultBuffer(wiring.Component):
    """Copies the accumulators of a complete tile and sends them word by word.

    The accumulators are a place as well: they keep a complete tile until the first step of the next tile is
    added to them. So the first step of a tile may end while at most one earlier tile is unsent.

    Members
    -------
    open : In(1)
        The first step of a tile ends; `final` is 1 for the last tile of a job, `tokens` is its number of
        tokens.
    room : Out(1)
        The first step of a tile may end.
    complete : In(1)
        The accumulators hold a complete tile.
    values : In(tokens × rows results)
    words : Out(stream)
        Token by token, row by row.
    idle : Out(1)
        No tile is unsent.
    """

    def __init__(self, config: AcceleratorConfig):
        self._config = config
        super().__init__({
            "open":     In(1),
            "final":    In(1),
            "tokens":   In(8),
            "room":     Out(1),
            "complete": In(1),
            "values":   In(signed(config.accumulator_bits)).array(config.tokens * config.rows),
            "words":    Out(stream.Signature(result_word_layout(config))),
            "idle":     Out(1),
        })
        self.tiles = SkidBuffer(9)
        #: Tiles whose first step has ended and whose last word has not gone into the output register.
        self.unsent = Signal(range(3))
        #: The accumulators hold a complete tile that is not copied.
        self.pending = Signal()
        #: The copy holds words that have not gone into the output register.
        self.sending = Signal()

    def elaborate(self, platform):
        m = Module()
        config = self._config
        m.submodules.tiles = tiles = self.tiles

        words = config.result_words
        place = Signal(config.tokens * words)  # one bit: the word that is next
        left  = Signal(8)  # tokens after this one
        last_token = Signal()
        last_word = Signal()
        final = Signal()
        word  = Signal(config.bus_bits, reset_less=True)
        ends  = Signal(reset_less=True)
        valid = Signal()
        free  = ~valid | self.words.ready  # the output register

        copy  = (self.complete | self.pending) & ~self.sending
        moves = self.sending & free
        last  = last_word & last_token
        sent  = moves & last

        m.d.comb += [
            self.room.eq(~self.unsent[1]),
            self.idle.eq((self.unsent == 0) & ~valid),
            self.words.valid.eq(valid), self.words.payload.data.eq(word), self.words.payload.last.eq(ends),
            tiles.i.payload.eq(Cat(self.tokens, self.final)), tiles.i.valid.eq(self.open),
            tiles.o.ready.eq(copy),
        ]
        m.d.sync += self.unsent.eq(self.unsent + self.open - sent)
        with m.If(copy):
            m.d.sync += [self.pending.eq(0), self.sending.eq(1)]
        with m.Elif(self.complete):
            m.d.sync += self.pending.eq(1)

        copied = self._copy(m)
        with m.If(~self.sending):
            m.d.sync += [
                left.eq(tiles.o.payload[:8] - 1), last_token.eq(tiles.o.payload[:8] == 1),
                final.eq(tiles.o.payload[8]), place.eq(1), last_word.eq(words == 1),
            ]
        with m.If(free):  # not whether there is a word: so the control does not drive the wide register
            m.d.sync += [
                valid.eq(self.sending), word.eq(self._select(copied, place)), ends.eq(last & final)]
        with m.If(moves):
            m.d.sync += [place.eq(place << 1), last_word.eq(place[max(words - 2, 0) :: words].any())]
            with m.If(last_word):
                m.d.sync += [left.eq(left - 1), last_token.eq(left == 1)]
                with m.If(last_token):
                    m.d.sync += self.sending.eq(0)
        return m

    def _copy(self, m):
        """Copy the accumulators in each cycle until the copy is sent: no distant signal enables the copy."""
        copied = []
        for index, value in enumerate(self.values):
            register = Signal.like(value, name=f"copy_{index}", reset_less=True)
            with m.If(~self.sending):
                m.d.sync += register.eq(value)
            copied.append(register)
        return copied

    def _select(self, copied, place):
        """Return the word of the results at `place` by ANDs and ORs: fewer levels than decoding a count."""
        config = self._config
        chosen = 0
        for token in range(config.tokens):
            results = Cat(
                Cat(value, value[-1].replicate(config.result_bits - len(value)))
                for value in copied[token * config.rows : (token + 1) * config.rows])
            for index in range(config.result_words):
                word = results[index * config.bus_bits : (index + 1) * config.bus_bits]
                if len(place) == 1:
                    return word
                chosen |= word & place[token * config.result_words + index].replicate(len(word))
        return chosen
