"""Splits weight words into constants, scales and beats (docs/image.md, "Weights")."""

from amaranth.hdl import Cat, Module, Mux, Signal
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from ternhw.config import AcceleratorConfig
from ternhw.gateware.buffers import SkidBuffer
from ternhw.gateware.layouts import BeatSignature, Job, beat_words, words_of
from ternhw.gateware.pipeline import gather_words
from ternhw.gateware.walk import Walk


class Unpacker(wiring.Component):
    """Splits the weight words of each pass into constants, scales and beats.

    Throughput: one word or, if several beats share a word, one beat per cycle, while the outputs are taken.
    docs/engine.md, "Unpacker", gives the cycle of every transfer. Combinational paths: `words.ready` depends
    on `constants.ready` and `scales.ready`, `constants.valid` on `words.valid` and `scales.ready`, `idle` on
    `job.valid`.

    Members
    -------
    job : In(stream of Job)
        The passes.
    words : In(stream of `bus_bits`)
        The weight words of the passes, in order.
    constants : Out(stream of `bus_bits`)
        The words of each tile's constants.
    scales : Out(stream of `step_scale_bits`)
        The scales of each step, no later than the step's last beat.
    beats : Out(BeatSignature)
        The trits of each beat, packed as in memory.
    needs_words : Out(1)
        A pass has a current beat that still needs words.
    idle : Out(1)
        No pass is under way, and none is offered.
    """

    def __init__(self, config: AcceleratorConfig):
        self._config = config
        super().__init__({
            "job":       In(stream.Signature(Job)),
            "words":     In(stream.Signature(config.bus_bits)),
            "constants": Out(stream.Signature(config.bus_bits)),
            "scales":    Out(stream.Signature(config.step_scale_bits)),
            "beats":     Out(BeatSignature(config)),
            "needs_words": Out(1),
            "idle":      Out(1),
        })

    def elaborate(self, platform):
        m = Module()
        config = self._config
        m.submodules.walk = walk = Walk(config)
        wiring.connect(m, wiring.flipped(self.job), walk.job)
        beat, valid, words = walk.beats.payload, walk.beats.valid, self.words

        constants_done = Signal()  # the constants of this tile have been passed on
        opened      = Signal()  # the scales of this step are held
        unsent      = Signal(init=1)  # and have not been sent
        scales_left = Signal(range(config.steps_per_block + 1))  # steps whose scales are held, not sent
        scales_some = Signal()
        waits_constants = beat.starts & ~constants_done
        reads_constants = valid & waits_constants
        reads_scales    = valid & ~waits_constants & ~opened
        reads_beats     = valid & opened & ~(beat.last & unsent & ~self.scales.ready)

        sends = unsent & opened & self.scales.ready
        more  = Mux(sends, scales_left != 1, scales_some)  # the scales of the next step are held, too
        ends_block = beat.last & (beat.tile_last | ~more)
        kept = Signal()  # the current beat is kept, so the word that is offered is behind its step block
        takes_beat, beat_moves = self._join_beats(m, reads_beats, ends_block, kept)
        follows = beat_moves & kept & ends_block
        early_scales    = follows & ~beat.tile_last
        early_constants = follows & beat.tile_last & ~beat.final
        scales_taken = self._hold_scales(m, reads_scales | early_scales, ~opened | ~more)
        takes_constants = reads_constants | early_constants
        m.d.comb += [
            self.constants.payload.eq(words.payload),
            self.constants.valid.eq(words.valid & takes_constants),
            self.scales.valid.eq(unsent & opened),
            words.ready.eq(takes_constants & self.constants.ready | reads_scales | early_scales | takes_beat),
            walk.beats.ready.eq(beat_moves),
            self.needs_words.eq(valid & ~kept),
            self.idle.eq(~valid & walk.job.ready & ~self.job.valid),
        ]

        last_constant = Signal(init=config.constant_words == 1)
        index = Signal(range(config.constant_words))
        constants_end = self.constants.valid & self.constants.ready & last_constant
        with m.If(self.constants.valid & self.constants.ready):
            m.d.sync += [index.eq(index + 1), last_constant.eq(index == config.constant_words - 2)]
            with m.If(last_constant):
                m.d.sync += [index.eq(0), last_constant.eq(config.constant_words == 1)]
        with m.If(constants_end | beat_moves):
            m.d.sync += constants_done.eq(constants_end)
        with m.If(sends):
            m.d.sync += [unsent.eq(0), scales_left.eq(scales_left - 1), scales_some.eq(scales_left != 1)]
        with m.If(scales_taken):
            m.d.sync += [scales_left.eq(config.steps_per_block), scales_some.eq(1), opened.eq(1)]
        with m.If(beat_moves & beat.last):
            m.d.sync += [unsent.eq(1), opened.eq(more & ~beat.tile_last | scales_taken)]
        return m

    def _hold_scales(self, m, reads, free):
        """Collect the scales of a step block; return whether the last of their words is taken.

        `free` says that no scales are held that are needed after this cycle.
        """
        config = self._config
        count = -(-config.step_scale_bits // config.bus_bits)
        held  = Signal(max(count * config.bus_bits, config.steps_per_block * config.step_scale_bits),
                       name="scales_held_words", reset_less=True)
        place = Signal(count, init=1, name="scales_place")  # one-hot: place of the next word
        takes = reads & self.words.valid
        m.d.comb += self.scales.payload.eq(held)
        with m.If(takes):
            m.d.sync += place.eq(place.rotate_left(1))
        if config.steps_per_block > 1:
            with m.If(self.scales.valid & self.scales.ready):
                m.d.sync += held.eq(held >> config.step_scale_bits)
        words = [held.word_select(index, config.bus_bits) for index in range(count)]
        gather_words(m, words, self.words.payload, place, when=free)
        return takes & place[-1]

    def _join_beats(self, m, reads, ends_block, kept):
        """Make beats from words; return whether a word can be taken, and whether a beat is made.

        `kept` becomes high while the current beat does not need the word that is offered.
        """
        config = self._config
        if config.beat_bits > config.bus_bits:
            return self._join(m, reads)
        return self._split(m, reads, ends_block, kept)

    def _join(self, m, reads):
        """Make one beat from several words.

        The words pass through the register `word`, because their places in a beat are far apart. All words
        but the last are collected in `kept`. The last stays in `word` while the beat before waits.
        """
        config = self._config
        sizes = beat_words(config)
        count = len(sizes)
        place = Signal(count, init=1, name="beat_place")  # one-hot: place of the next word
        word  = Signal(config.bus_bits, name="beat_word", reset_less=True)
        goes  = Signal(count - 1, name="beat_goes", reset_less=True)  # one-hot: where `word` goes
        kept  = [Signal(bits, name=f"beat_kept_{index}", reset_less=True)
                 for index, bits in enumerate(sizes[:-1])]
        whole = Signal(name="beat_whole")  # `word` is the last of its beat
        waits = Signal(name="beat_waits")  # and the beat before is still in `beat`
        beat  = [Signal(bits, name=f"beat_{index}", reset_less=True) for index, bits in enumerate(sizes)]
        full  = Signal(name="beat_full")
        ready = ~waits
        takes = reads & self.words.valid & ready
        moves = takes & place[-1]
        m.d.comb += [offered.eq(held) for offered, held in zip(words_of(self.beats), beat, strict=True)]
        m.d.comb += self.beats.valid.eq(full)
        with m.If(takes):
            m.d.sync += place.eq(place.rotate_left(1))
        with m.If(ready):
            m.d.sync += [word.eq(self.words.payload), goes.eq(place), whole.eq(moves)]
        m.d.sync += waits.eq(full & ~self.beats.ready & (waits | moves))
        gather_words(m, kept, word, goes)
        with m.If(~full):
            m.d.sync += [held.eq(come) for held, come in zip(beat, (*kept, word), strict=True)]
            m.d.sync += full.eq(whole)
        with m.Elif(self.beats.ready):
            m.d.sync += full.eq(0)
        return reads & ready, moves

    def _split(self, m, reads, ends_block, kept):
        """Make one or several beats from a word; a step block begins with a new word.

        The first beat of a word is made in the cycle in which the word is taken. The others are kept in
        `rest`. So the word behind can be scales or constants that are taken with the last of them.
        """
        config = self._config
        count, bits = config.bus_bits // config.beat_bits, config.beat_bits
        m.submodules.skid = skid = SkidBuffer(bits)
        (offered,) = words_of(self.beats)
        m.d.comb += [
            offered.eq(skid.o.payload), self.beats.valid.eq(skid.o.valid), skid.o.ready.eq(self.beats.ready)]
        index = Signal(range(count), name="beat_of_word")
        rest  = Signal((count - 1) * bits, name="rest_of_word", reset_less=True)
        there = kept | self.words.valid
        moves = reads & there & skid.i.ready
        last  = (index == count - 1) | ends_block
        m.d.comb += [
            skid.i.payload.eq(Cat(self.words.payload[:bits], rest).word_select(index, bits)),
            skid.i.valid.eq(reads & there),
        ]
        with m.If(moves):
            m.d.sync += [index.eq(Mux(last, 0, index + 1)), kept.eq(~last)]
        with m.If(~kept):  # also without a word: keeps its valid out of the enable of a wide register
            m.d.sync += rest.eq(self.words.payload[bits : count * bits])
        return reads & skid.i.ready & ~kept, moves
