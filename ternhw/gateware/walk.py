"""The walk through a job: beat by beat, step by step, group by group, tile by tile."""

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from ternhw.config import AcceleratorConfig
from ternhw.gateware.layouts import BeatTag, Job


class _Countdown:
    """A counter that knows in a register whether it is at its last count, so that nothing waits for a compare."""

    def __init__(self, width: int, name: str):
        self._left   = Signal(width, name=f"{name}_left")  # counts after this one
        self.last    = Signal(name=f"{name}_last")
        self.nearly  = Signal(name=f"{name}_nearly")  # the next one is the last
        self._from   = Signal(width, name=f"{name}_from")
        self._one    = Signal(name=f"{name}_one")
        self._two    = Signal(name=f"{name}_two")

    @property
    def of_one(self):
        """Whether there is only one count."""
        return self._one

    def set(self, count):
        """Keep how many counts there are."""
        return [self._from.eq(count - 1), self._one.eq(count == 1), self._two.eq(count == 2)]

    def restart(self):
        return [self._left.eq(self._from), self.last.eq(self._one), self.nearly.eq(self._two)]

    def step(self):
        return [self._left.eq(self._left - 1), self.last.eq(self.nearly), self.nearly.eq(self._left == 2)]


class Walk(wiring.Component):
    """Names every beat of a job in order; the array and the unpacking of words walk the same way.

    Members
    -------
    job : In(stream)
        Taken when the walk before has ended; its first beat is there two cycles later.
    tag : Out(BeatTag)
        The beat that comes next.
    address : Out
        The activations that it meets.
    tokens : Out
        Of the job.
    advance : In(1)
        The beat is done; only while `tag.valid`.
    """

    def __init__(self, config: AcceleratorConfig):
        self._config = config
        super().__init__({
            "job":     In(stream.Signature(Job)),
            "tag":     Out(BeatTag),
            "address": Out(range(config.buffer_beats)),
            "tokens":  Out(8),
            "advance": In(1),
        })

    def elaborate(self, platform):
        m = Module()
        full = self._config.beats_per_group

        tile  = _Countdown(24, "tile")
        group = _Countdown(16, "group")
        step  = _Countdown(4, "step")

        beat_bits = max(1, (full - 1).bit_length())
        beat    = Signal(beat_bits)  # beats after this one
        tail    = Signal(beat_bits)  # the same at the start of the last group
        tail_of_one = Signal()
        last    = Signal()
        first   = Signal()
        opening = Signal()  # the tile's first step
        restart = Signal.like(self.address)  # where the group begins: each plane step reads it again

        m.d.comb += [
            self.tag.first.eq(first),
            self.tag.last.eq(last),
            self.tag.tile_first.eq(opening),
            self.tag.tile_last.eq(group.last & step.last),
            self.tag.final.eq(tile.last),
        ]

        def start_step(short):
            """Begin a step; a `short` one belongs to the last group."""
            return [
                beat.eq(Mux(short, tail, full - 1)), last.eq(Mux(short, tail_of_one, full == 1)), first.eq(1)]

        with m.FSM():
            with m.State("IDLE"):
                m.d.comb += self.job.ready.eq(1)
                with m.If(self.job.valid):
                    job = self.job.payload
                    m.d.sync += [
                        *tile.set(job.row_tiles), *group.set(job.groups), *step.set(job.plane_steps),
                        tail.eq(job.tail_beats - 1), tail_of_one.eq(job.tail_beats == 1),
                        self.tokens.eq(job.tokens),
                    ]
                    m.next = "BEGIN"

            with m.State("BEGIN"):
                m.d.sync += [
                    *tile.restart(), *group.restart(), *step.restart(), *start_step(group.of_one),
                    opening.eq(1), self.address.eq(0), restart.eq(0),
                ]
                m.next = "WALK"

            with m.State("WALK"):
                m.d.comb += self.tag.valid.eq(1)
                with m.If(self.advance):
                    m.d.sync += [beat.eq(beat - 1), last.eq(beat == 1), first.eq(0)]
                    m.d.sync += self.address.eq(self.address + 1)
                    with m.If(last):
                        m.d.sync += opening.eq(0)
                        with m.If(~step.last):
                            m.d.sync += [*step.step(), *start_step(group.last), self.address.eq(restart)]
                        with m.Elif(~group.last):
                            m.d.sync += [*step.restart(), *group.step(), *start_step(group.nearly)]
                            m.d.sync += restart.eq(self.address + 1)
                        with m.Else():
                            m.d.sync += [
                                *step.restart(), *group.restart(), *tile.step(), *start_step(group.of_one),
                                opening.eq(1), self.address.eq(0), restart.eq(0),
                            ]
                            with m.If(tile.last):
                                m.next = "IDLE"

        return m
