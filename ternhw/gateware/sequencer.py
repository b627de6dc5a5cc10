"""Order of a job: load the activations, then pace the weight stream through tiles, groups and planes."""

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from ternhw.config import AcceleratorConfig
from ternhw.gateware.layouts import Descriptor

#: What the rest of the core must know of a beat that was accepted.
BeatTag = data.StructLayout({
    "valid":      1,
    "first":      1,  # first beat of a step: starts a group sum
    "last":       1,  # last beat of a step: completes it
    "tile_first": 1,  # belongs to the tile's first step
    "tile_last":  1,  # belongs to the tile's last step
})


class Sequencer(wiring.Component):
    """Counts beats, plane steps, groups and tiles of one job at a time.

    No ready depends combinationally on any valid.

    Members
    -------
    descriptor : In(stream)
        The next job; accepted when the job before has taken its last beat of weights.
    load_valid, load_ready : handshake of the activation stream
    load_token, load_address : Out
        Where the offered beat of activations belongs.
    beat_valid, beat_ready : handshake of the weight stream
    beat_address : Out
        Activations that the offered beat of weights meets.
    may_finish : In(1)
        There is room for one more tile of results.
    tag : Out(BeatTag)
        Describes the beat that is accepted in this cycle; `valid` is 0 where there is none.
    last_token : Out
        Index of the job's last token, for the tile whose last beat is accepted in this cycle.
    """

    def __init__(self, config: AcceleratorConfig):
        self._config = config
        super().__init__({
            "descriptor":   In(stream.Signature(Descriptor)),
            "load_valid":   In(1),
            "load_ready":   Out(1),
            "load_token":   Out(range(config.tokens)),
            "load_address": Out(range(config.buffer_beats)),
            "beat_valid":   In(1),
            "beat_ready":   Out(1),
            "beat_address": Out(range(config.buffer_beats)),
            "may_finish":   In(1),
            "tag":          Out(BeatTag),
            "last_token":   Out(range(config.tokens)),
        })
        #: Cycles until the scaler is free.
        self.busy = Signal(range(config.scale_cycles))

    def elaborate(self, platform):
        m = Module()
        config = self._config

        last     = Signal(Descriptor)  # the job's counts less one: what each counter reaches
        tile     = Signal(24)
        group    = Signal(16)
        step     = Signal(4)
        beat     = Signal(range(config.beats_per_group))
        token    = Signal(range(config.tokens))
        address  = Signal(range(config.buffer_beats))
        restart  = Signal.like(address)  # where the group begins: each plane step reads it again

        last_group = group == last.groups
        last_beat  = beat == Mux(last_group, last.tail_beats, config.beats_per_group - 1)
        last_step  = step == last.plane_steps
        last_tile  = tile == last.row_tiles
        last_token = token == last.tokens

        m.d.comb += [
            self.load_token.eq(token),
            self.load_address.eq(address),
            self.beat_address.eq(address),
            self.last_token.eq(last.tokens),
        ]
        with m.If(self.busy != 0):
            m.d.sync += self.busy.eq(self.busy - 1)

        with m.FSM():
            with m.State("IDLE"):
                m.d.comb += self.descriptor.ready.eq(1)
                with m.If(self.descriptor.valid):
                    for field, _ in Descriptor:
                        m.d.sync += last[field].eq(self.descriptor.payload[field] - 1)
                    m.next = "LOAD"

            with m.State("LOAD"):
                m.d.comb += self.load_ready.eq(1)
                with m.If(self.load_valid):
                    m.d.sync += [beat.eq(beat + 1), address.eq(address + 1)]
                    with m.If(last_beat):
                        m.d.sync += [beat.eq(0), group.eq(group + 1)]
                        with m.If(last_group):
                            m.d.sync += [group.eq(0), address.eq(0), token.eq(token + 1)]
                            with m.If(last_token):
                                m.d.sync += token.eq(0)
                                m.next = "RUN"

            with m.State("RUN"):
                # The scaler takes a new group sum only every `scale_cycles` cycles, and a tile may end
                # only when its results have a place to wait: behind this point nothing ever stops.
                may_end = (self.busy == 0) & (~(last_group & last_step) | self.may_finish)
                m.d.comb += self.beat_ready.eq(~last_beat | may_end)
                m.d.comb += [
                    self.tag.valid.eq(self.beat_valid & self.beat_ready),
                    self.tag.first.eq(beat == 0),
                    self.tag.last.eq(last_beat),
                    self.tag.tile_first.eq((group == 0) & (step == 0)),
                    self.tag.tile_last.eq(last_group & last_step),
                ]
                with m.If(self.tag.valid):
                    m.d.sync += [beat.eq(beat + 1), address.eq(address + 1)]
                    with m.If(last_beat):
                        m.d.sync += [beat.eq(0), self.busy.eq(config.scale_cycles - 1), step.eq(step + 1)]
                        with m.If(~last_step):
                            m.d.sync += address.eq(restart)
                        with m.Else():
                            m.d.sync += [step.eq(0), group.eq(group + 1), restart.eq(address + 1)]
                            with m.If(last_group):
                                m.d.sync += [group.eq(0), address.eq(0), restart.eq(0), tile.eq(tile + 1)]
                                with m.If(last_tile):
                                    m.d.sync += tile.eq(0)
                                    m.next = "IDLE"

        return m
