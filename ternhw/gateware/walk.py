"""The sequence of the beats of a pass: tile by tile, group by group, step by step."""

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from ternhw.config import AcceleratorConfig
from ternhw.gateware.buffers import SkidBuffer
from ternhw.gateware.layouts import Job, beat_layout


class Countdown:
    """A counter of n counts whose flag `last` is a register, so no comparison is in the path to its users.

    `set` stores n, `restart` begins with the first count, `step` goes to the next. Each returns statements
    for a clock domain.

    Attributes
    ----------
    last : Signal
        This is the last count.
    nearly : Signal
        This is the last count but one.
    """

    def __init__(self, width: int, name: str):
        self._left   = Signal(width, name=f"{name}_left")  # counts that follow
        self.last    = Signal(name=f"{name}_last")
        self.nearly  = Signal(name=f"{name}_nearly")  # the next count is the last
        self._from   = Signal(width, name=f"{name}_from")
        self._one    = Signal(name=f"{name}_one")
        self._two    = Signal(name=f"{name}_two")

    @property
    def of_one(self):
        """Whether the count is one."""
        return self._one

    def set(self, count):
        """Store the number of counts, at least 1."""
        return [self._from.eq(count - 1), self._one.eq(count == 1), self._two.eq(count == 2)]

    def restart(self):
        """Begin with the first count."""
        return [self._left.eq(self._from), self.last.eq(self._one), self.nearly.eq(self._two)]

    def step(self):
        """Go to the next count."""
        return [self._left.eq(self._left - 1), self.last.eq(self.nearly), self.nearly.eq(self._left == 2)]


class Walk(wiring.Component):
    """Lists every beat of a pass in order, for the array and, in a second instance, for the unpacker.

    Latency: the first beat is offered four cycles after the pass was taken. Throughput: one beat per cycle.
    No output depends combinationally on an input.

    Members
    -------
    job : In(stream of Job)
        A pass; taken when the walk of the one before has ended.
    beats : Out(stream of beat_layout)
    """

    def __init__(self, config: AcceleratorConfig):
        self._config = config
        super().__init__({
            "job":   In(stream.Signature(Job)),
            "beats": Out(stream.Signature(beat_layout(config))),
        })
        #: Holds up to two beats, so that `beats.ready` is not in the path to the counters.
        self.ahead = SkidBuffer(beat_layout(config))

    def elaborate(self, platform):
        m = Module()
        full = self._config.beats_per_group

        tile  = Countdown(24, "tile")
        group = Countdown(16, "group")
        step  = Countdown(4, "step")

        beat_bits = max(1, (full - 1).bit_length())
        beat    = Signal(beat_bits)  # beats of the step that follow
        tail    = Signal(beat_bits)  # value of `beat` at the start of the last group
        tail_of_one = Signal()
        last    = Signal()
        first   = Signal()
        opening = Signal()  # this is the tile's first step
        address = Signal(range(self._config.buffer_beats))
        restart = Signal.like(address)  # start of the group: each of its steps reads it again

        job = Signal(Job, reset_less=True)

        m.submodules.ahead = ahead = self.ahead
        wiring.connect(m, ahead.o, wiring.flipped(self.beats))
        current = ahead.i.payload
        m.d.comb += [
            current.first.eq(first), current.last.eq(last),
            current.tile_first.eq(opening), current.tile_last.eq(group.last & step.last),
            current.starts.eq(first & opening), current.opens.eq(last & opening),
            current.ends.eq(last & group.last & step.last), current.final.eq(tile.last),
            current.tokens.eq(job.tokens), current.address.eq(address),
        ]

        def start_step(short):
            """Begin a step; `short` says that it belongs to the last group."""
            return [
                beat.eq(Mux(short, tail, full - 1)), last.eq(Mux(short, tail_of_one, full == 1)), first.eq(1)]

        with m.FSM():
            with m.State("IDLE"):
                m.d.comb += self.job.ready.eq(1)
                m.d.sync += job.eq(self.job.payload)
                with m.If(self.job.valid):
                    m.next = "COUNT"

            with m.State("COUNT"):
                m.d.sync += [
                    *tile.set(job.row_tiles), *group.set(job.groups), *step.set(job.plane_steps),
                    tail.eq(job.tail_beats - 1), tail_of_one.eq(job.tail_beats == 1),
                ]
                m.next = "BEGIN"

            with m.State("BEGIN"):
                m.d.sync += [
                    *tile.restart(), *group.restart(), *step.restart(), *start_step(group.of_one),
                    opening.eq(1), address.eq(0), restart.eq(0),
                ]
                m.next = "WALK"

            with m.State("WALK"):
                m.d.comb += ahead.i.valid.eq(1)
                with m.If(ahead.i.ready):
                    m.d.sync += [beat.eq(beat - 1), last.eq(beat == 1), first.eq(0)]
                    m.d.sync += address.eq(address + 1)
                    with m.If(last):
                        m.d.sync += opening.eq(0)
                        with m.If(~step.last):
                            m.d.sync += [*step.step(), *start_step(group.last), address.eq(restart)]
                        with m.Elif(~group.last):
                            m.d.sync += [*step.restart(), *group.step(), *start_step(group.nearly)]
                            m.d.sync += restart.eq(address + 1)
                        with m.Else():
                            m.d.sync += [
                                *step.restart(), *group.restart(), *tile.step(), *start_step(group.of_one),
                                opening.eq(1), address.eq(0), restart.eq(0),
                            ]
                            with m.If(tile.last):
                                m.next = "IDLE"

        return m
