"""Buffer of the results: one finished tile in the accumulators, one in a copy that is being sent."""

from amaranth.hdl import Cat, Module, Signal, signed
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from ternhw.config import AcceleratorConfig
from ternhw.gateware.layouts import bits_of, result_word_layout

SPARE = 2  #: Most words that `ResultBuffer.spare` tells.


class ResultBuffer(wiring.Component):
    """Copies a complete tile from the accumulators and sends the copy word by word.

    The accumulators, too, hold a complete tile, until the first step of the next tile adds to them. So the
    first step of a tile may end while at most one tile before it is unsent, or two, if the words of one have
    a place in the output register and behind it. That one leaves the accumulators in time because tiles
    follow each other by more cycles than a tile has words. Three before it are never unsent: the array has
    two places for constants (docs/engine.md, "Array").

    Throughput: one word per cycle. Latency: `words.valid` is high two cycles after `complete`, if the copy is
    free. `room` depends combinationally on `spare` alone, `words` on no input.

    Members
    -------
    open : In(1)
        The first step of a tile ends; `final` and `tokens` are sampled.
    final : In(1)
        The tile is the last of its pass.
    tokens : In(8)
        Activation vectors of the pass.
    spare : In(2)
        Words that will be taken behind the output register whatever happens, 2 for two or more.
    room : Out(1)
        The first step of a tile may end.
    complete : In(1)
        The accumulators hold a complete tile.
    values : In(accumulator_bits for each of tokens × rows)
        The accumulators.
    words : Out(stream of result_word_layout)
        Vector by vector, row by row.
    idle : Out(1)
        No tile is unsent, and no word is offered.
    """

    def __init__(self, config: AcceleratorConfig):
        self._config = config
        super().__init__({
            "open":     In(1),
            "final":    In(1),
            "tokens":   In(8),
            "spare":    In(range(SPARE + 1)),
            "room":     Out(1),
            "complete": In(1),
            "values":   In(signed(config.accumulator_bits)).array(config.tokens * config.rows),
            "words":    Out(stream.Signature(result_word_layout(config))),
            "idle":     Out(1),
        })
        #: Most words of a tile; most tiles whose words have a place in the output register and behind it.
        self.most_words = config.tokens * config.result_words
        self.beyond = min((1 + SPARE) // self.most_words, 1)  # For more, the array has no constants.
        self.tiles = TileQueue(config, 2 + self.beyond)
        #: Number of unsent tiles: first step ended, last word not yet in the output register.
        self.unsent = Signal(range(3 + self.beyond))
        #: A tile has begun so many cycles ago; bit 0 is for one.
        self.begun = Signal(self.most_words if self.beyond else 0)
        #: Words that the output register and those behind it will take.
        self.free = Signal(range(2 + SPARE))
        #: The accumulators hold a complete tile that is not copied yet.
        self.pending = Signal()
        #: The copy holds words that are not yet in the output register.
        self.sending = Signal()

        #: One-hot: the next word of the copy. Vectors of the copy that follow that of this word.
        self.place = Signal(self.most_words)
        self.left = Signal(range(config.tokens))
        self.last_token, self.last_word = Signal(name="last_token"), Signal(name="last_word")

    def elaborate(self, platform):
        m = Module()
        config = self._config
        m.submodules.tiles = tiles = self.tiles

        words = config.result_words
        place, left = self.place, self.left
        last_token, last_word = self.last_token, self.last_word
        final = Signal()
        word  = Signal(config.bus_bits, reset_less=True)
        ends  = Signal(reset_less=True)
        valid = Signal()
        free  = ~valid | self.words.ready  # the output register can take a word

        copy  = (self.complete | self.pending) & ~self.sending
        moves = self.sending & free
        last  = last_word & last_token
        sent  = moves & last

        m.d.comb += [
            self.free.eq(self.spare + ~valid),
            self.room.eq(self._room()),
            self.idle.eq((self.unsent == 0) & ~valid),
            self.words.valid.eq(valid), self.words.payload.data.eq(word), self.words.payload.last.eq(ends),
            tiles.put.eq(self.open), tiles.tokens.eq(self.tokens), tiles.final.eq(self.final),
            tiles.take.eq(copy),
        ]
        m.d.sync += self.begun.eq(Cat(self.open, self.begun))
        m.d.sync += self.unsent.eq(self.unsent + self.open - sent)
        with m.If(copy):
            m.d.sync += [self.pending.eq(0), self.sending.eq(1)]
        with m.Elif(self.complete):
            m.d.sync += self.pending.eq(1)

        copied = self._copy(m)
        with m.If(~self.sending):
            m.d.sync += [
                left.eq(tiles.first_tokens - 1), last_token.eq(tiles.first_tokens == 1),
                final.eq(tiles.first_final), place.eq(1), last_word.eq(words == 1),
            ]
        with m.If(free):  # also without a word: keeps `sending` out of the enable of a wide register
            m.d.sync += [
                valid.eq(self.sending), word.eq(self._select(copied, place)), ends.eq(last & final)]
        with m.If(moves):
            m.d.sync += [place.eq(place << 1), last_word.eq(place[max(words - 2, 0) :: words].any())]
            with m.If(last_word):
                m.d.sync += [left.eq(left - 1), last_token.eq(left == 1)]
                with m.If(last_token):
                    m.d.sync += self.sending.eq(0)
        return m

    def _room(self):
        """Return whether all tiles have a place if one more begins, and reach it before that one adds."""
        if not self.beyond:
            return ~self.unsent[1]
        places = sum(self.free >= count * self.most_words for count in range(1, self.beyond + 1))
        return (self.unsent < 2 + places) & ~self.begun.any()

    def _copy(self, m):
        """Copy the accumulators in every cycle in which no copy is being sent; keeps the enables simple."""
        copied = []
        for index, value in enumerate(self.values):
            register = Signal.like(value, name=f"copy_{index}", reset_less=True)
            with m.If(~self.sending):
                m.d.sync += register.eq(value)
            copied.append(register)
        return copied

    def _select(self, copied, place):
        """Return the word of the results at the one-hot `place`: fewer logic levels than decoding a count."""
        config = self._config
        total = config.rows * config.result_bits
        words = []
        for first in range(0, len(copied), config.rows):
            results = [Cat(value, value[-1].replicate(config.result_bits - len(value)))
                       for value in copied[first : first + config.rows]]
            words += [bits_of(results, start, min(start + config.bus_bits, total))
                      for start in range(0, total, config.bus_bits)]
        if len(words) == 1:
            return words[0]
        return _any([word & chosen.replicate(len(word)) for word, chosen in zip(words, place, strict=True)])


def _any(terms):
    """Return the OR of all terms, as a balanced tree: a long chain has too many levels for Python, too."""
    if len(terms) == 1:
        return terms[0]
    return _any(terms[: len(terms) // 2]) | _any(terms[len(terms) // 2 :])


class TileQueue(wiring.Component):
    """Vectors of the tiles that have begun and are not copied; its user never overfills it.

    Members
    -------
    put : In(1)
        Append `tokens` and `final`. They can be the first from the next cycle on.
    tokens : In(8)
        Vectors of the tile: 1 to `tokens` of the configuration.
    final : In(1)
    take : In(1)
        Remove the first.
    first_tokens, first_final : Out(8), Out(1)
    """

    def __init__(self, config: AcceleratorConfig, places: int):
        super().__init__({
            "put": In(1), "tokens": In(8), "final": In(1), "take": In(1),
            "first_tokens": Out(8), "first_final": Out(1),
        })
        self.level = Signal(range(places + 1))
        #: The number of vectors, less one: none where it is always one. Then whether the tile is final.
        self.vectors = [Signal(range(config.tokens), name=f"vectors_{place}") for place in range(places)]
        self._finals = [Signal(name=f"final_{place}") for place in range(places)]

    def elaborate(self, platform):
        m = Module()
        m.d.sync += self.level.eq(self.level + self.put - self.take)
        for values, new in ((self.vectors, self.tokens - 1), (self._finals, self.final)):
            for place, value in enumerate(values):
                with m.If(self.take):
                    m.d.sync += value.eq(values[min(place + 1, len(values) - 1)])
                with m.If(self.put & (self.level == place + self.take)):
                    m.d.sync += value.eq(new)
        m.d.comb += [self.first_tokens.eq(self.vectors[0] + 1), self.first_final.eq(self._finals[0])]
        return m
