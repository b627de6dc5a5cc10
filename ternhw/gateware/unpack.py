"""The unpacker: weight words to constants, scales and beats (docs/image.md, "Weights")."""

from amaranth.hdl import Cat, Module, Mux, Signal
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from ternhw.config import AcceleratorConfig
from ternhw.gateware.buffers import SkidBuffer
from ternhw.gateware.layouts import Job
from ternhw.gateware.pipeline import gather_words
from ternhw.gateware.walk import Walk


class Unpacker(wiring.Component):
    """Takes one word per cycle, as long as its outputs are taken.

    Members
    -------
    job : In(stream)
    words : In(stream)
        The weight words of the jobs, one job after another.
    constants : Out(stream)
        Constants, in bus words.
    scales : Out(stream)
        Scales of each step, no later than its first beat.
    beats : Out(stream)
        Trits, packed as in memory.
    needs_words : Out(1)
        A beat still needs words.
    idle : Out(1)
        No job is in progress, and none is offered.
    """

    def __init__(self, config: AcceleratorConfig):
        self._config = config
        super().__init__({
            "job":       In(stream.Signature(Job)),
            "words":     In(stream.Signature(config.bus_bits)),
            "constants": Out(stream.Signature(config.bus_bits)),
            "scales":    Out(stream.Signature(config.step_scale_bits)),
            "beats":     Out(stream.Signature(config.beat_bits)),
            "needs_words": Out(1),
            "idle":      Out(1),
        })

    def elaborate(self, platform):
        m = Module()
        config = self._config
        m.submodules.walk = walk = Walk(config)
        wiring.connect(m, wiring.flipped(self.job), walk.job)
        beat, valid, words = walk.beats.payload, walk.beats.valid, self.words

        constants_done = Signal()  # of this tile
        opened      = Signal()  # the step's scales have been read
        unsent      = Signal(init=1)  # and not been sent
        scales_left = Signal(range(config.steps_per_block + 1))  # steps whose scales are held and not sent
        scales_some = Signal()
        waits_constants = beat.starts & ~constants_done
        reads_constants = valid & waits_constants
        reads_scales    = valid & ~waits_constants & ~opened
        reads_beats     = valid & opened & ~(beat.last & unsent & ~self.scales.ready)

        scales_taken = self._hold_scales(m, reads_scales, opened)
        sends = unsent & opened & self.scales.ready
        more  = Mux(sends, scales_left != 1, scales_some)  # scales are left for the next step
        ends_block = beat.last & (beat.tile_last | ~more)
        beat_ready, beat_moves = self._join_beats(m, reads_beats, ends_block)
        m.d.comb += [
            self.constants.payload.eq(words.payload),
            self.constants.valid.eq(words.valid & reads_constants),
            self.scales.valid.eq(unsent & opened),
            words.ready.eq(reads_constants & self.constants.ready | reads_scales | reads_beats & beat_ready),
            walk.beats.ready.eq(beat_moves),
            self.needs_words.eq(valid),
            self.idle.eq(~valid & walk.job.ready & ~self.job.valid),
        ]

        last_constant = Signal(init=config.constant_words == 1)
        index = Signal(range(config.constant_words))
        with m.If(self.constants.valid & self.constants.ready):
            m.d.sync += [index.eq(index + 1), last_constant.eq(index == config.constant_words - 2)]
            with m.If(last_constant):
                m.d.sync += [index.eq(0), last_constant.eq(config.constant_words == 1), constants_done.eq(1)]
        with m.If(sends):
            m.d.sync += [unsent.eq(0), scales_left.eq(scales_left - 1), scales_some.eq(scales_left != 1)]
        with m.If(scales_taken):
            m.d.sync += [scales_left.eq(config.steps_per_block), scales_some.eq(1), opened.eq(1)]
        with m.If(beat_moves):
            m.d.sync += constants_done.eq(0)
            with m.If(beat.last):
                m.d.sync += [unsent.eq(1), opened.eq(more & ~beat.tile_last)]
        return m

    def _hold_scales(self, m, reads, opened):
        """Gather the scales of a step block; return whether the last of their words is taken."""
        config = self._config
        count = -(-config.step_scale_bits // config.bus_bits)
        held  = Signal(max(count * config.bus_bits, config.steps_per_block * config.step_scale_bits),
                       name="scales_held_words", reset_less=True)
        place = Signal(count, init=1, name="scales_place")  # one bit: where the next word goes
        takes = reads & self.words.valid
        m.d.comb += self.scales.payload.eq(held)
        with m.If(takes):
            m.d.sync += place.eq(place.rotate_left(1))
        gather_words(m, held, self.words.payload, place, when=~opened)
        if config.steps_per_block > 1:
            with m.If(self.scales.valid & self.scales.ready):
                m.d.sync += held.eq(held >> config.step_scale_bits)
        return takes & place[-1]

    def _join_beats(self, m, reads, ends_block):
        """Make beats from words; return whether a word can be taken, and whether a beat is complete."""
        config = self._config
        if config.beat_bits > config.bus_bits:
            return self._join(m, reads)
        return self._split(m, reads, ends_block)

    def _join(self, m, reads):
        """Make a beat from several words. They come through a register, because their places are far apart.

        All but the last have places of their own; the last stays in that register while the previous beat
        waits.
        """
        config = self._config
        count = -(-config.beat_bits // config.bus_bits)
        place = Signal(count, init=1, name="beat_place")  # one bit: where the next word goes
        word  = Signal(config.bus_bits, name="beat_word", reset_less=True)
        goes  = Signal(count - 1, name="beat_goes", reset_less=True)  # where `word` goes, if not the last
        kept  = Signal((count - 1) * config.bus_bits, name="beat_kept", reset_less=True)
        whole = Signal(name="beat_whole")  # `word` is the last
        waits = Signal(name="beat_waits")  # it is, and the beat before is still there
        beat  = Signal(config.beat_bits, name="beat", reset_less=True)
        full  = Signal(name="beat_full")
        ready = ~waits
        takes = reads & self.words.valid & ready
        moves = takes & place[-1]
        m.d.comb += [self.beats.payload.eq(beat), self.beats.valid.eq(full)]
        with m.If(takes):
            m.d.sync += place.eq(place.rotate_left(1))
        with m.If(ready):
            m.d.sync += [word.eq(self.words.payload), goes.eq(place), whole.eq(moves)]
        m.d.sync += waits.eq(full & ~self.beats.ready & (waits | moves))
        gather_words(m, kept, word, goes)
        with m.If(~full):
            m.d.sync += [beat.eq(Cat(kept, word)), full.eq(whole)]
        with m.Elif(self.beats.ready):
            m.d.sync += full.eq(0)
        return ready, moves

    def _split(self, m, reads, ends_block):
        """Make one or several beats from a word; a step block begins with a new word."""
        config = self._config
        count = config.bus_bits // config.beat_bits
        m.submodules.skid = skid = SkidBuffer(config.beat_bits)
        wiring.connect(m, skid.o, wiring.flipped(self.beats))
        index = Signal(range(count), name="beat_of_word")
        moves = reads & self.words.valid & skid.i.ready
        last  = (index == count - 1) | ends_block
        m.d.comb += [
            skid.i.payload.eq(self.words.payload.word_select(index, config.beat_bits)),
            skid.i.valid.eq(reads & self.words.valid),
        ]
        with m.If(moves):
            m.d.sync += index.eq(Mux(last, 0, index + 1))
        return skid.i.ready & last, moves
