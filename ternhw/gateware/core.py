"""The core: the array and the control that keeps activations, trits, scales and constants in step."""

from amaranth.hdl import Cat, ClockSignal, Instance, Module, Signal, signed
from amaranth.lib import memory, stream, wiring
from amaranth.lib.wiring import In, Out

from ternhw.config import MANTISSA_BITS, AcceleratorConfig
from ternhw.gateware.base3 import Base3Decoder, word_trits
from ternhw.gateware.layouts import (
    BeatSignature,
    BeatTag,
    Job,
    Place,
    activation_word_layout,
    bits_of,
    result_word_layout,
    words_of,
)
from ternhw.gateware.loader import ActivationBuffer
from ternhw.gateware.pipeline import delayed, gather_words
from ternhw.gateware.properties import flow_properties
from ternhw.gateware.results import SPARE, ResultBuffer
from ternhw.gateware.row import dot_delay, scale_delay
from ternhw.gateware.walk import Walk

#: Cycles from accepting a beat to its trits at the array: as many as its activations take from their memory.
LEAD = 3

_UNCLAIMED = 4  # steps whose scales may wait in the queue before their last beat is accepted


def add_age(config: AcceleratorConfig) -> int:
    """Return A of docs/engine.md: cycles from a step's last beat to the addition of its scaled sums."""
    return LEAD + dot_delay(config) + 1 + scale_delay(config)


class ScaleQueue(wiring.Component):
    """A queue without handshake: its user never overfills it and never reads it when it is empty.

    Parameters
    ----------
    width, places : int
        Bits of a value; values that the queue must hold.

    Members
    -------
    put : In(1)
        Store `value`. It can be `first` from the next cycle on.
    value : In(width)
    take : In(1)
        Remove the oldest value.
    first : Out(width)
        The oldest value, combinational from the queue's memory.
    """

    def __init__(self, width: int, places: int):
        super().__init__({"put": In(1), "value": In(width), "take": In(1), "first": Out(width)})
        self.depth = 1 << (places - 1).bit_length()
        #: Address of the next value, and of the oldest.
        self.into, self.out_of = (Signal(range(self.depth), name=name) for name in ("into", "out_of"))

    def elaborate(self, platform):
        m = Module()
        m.submodules.memory = storage = memory.Memory(shape=len(self.value), depth=self.depth, init=[])
        write, read = storage.write_port(), storage.read_port(domain="comb")
        m.d.comb += [
            write.addr.eq(self.into), write.data.eq(self.value), write.en.eq(self.put),
            read.addr.eq(self.out_of), self.first.eq(read.data),
        ]
        m.d.sync += [self.into.eq(self.into + self.put), self.out_of.eq(self.out_of + self.take)]
        return m


class TernaryCore(wiring.Component):
    """An array of `rows` × `lanes` × `planes` ternary multiply-accumulates for each of `tokens` vectors.

    Accepts at most one beat per cycle and returns the exact integer results of each tile. The data path is a
    pipeline that never stalls. It accepts a beat only if there is room for everything that follows from it; a
    cycle without a beat passes through it as a bubble.

    Throughput: one beat per cycle. Latency: docs/engine.md, "Array" and "Results". No ready depends
    combinationally on a valid, except those of `activations` and `places` on each other's in a permuted pass.

    Parameters
    ----------
    config : AcceleratorConfig
    row_module, sum_module : str
        Verilog modules of a `TernaryRow` and an `ActivationSum` of the same configuration. The core
        instantiates them, so a simulator compiles one row, not `rows` × `tokens` copies. Without `offsets`
        the core does not use `sum_module`.
    decoder_module : str
        With packing `base3`: ``<decoder_module>_<n>`` is the Verilog module of a `Base3Decoder` of n trits,
        for each n of `word_trits`.

    Members
    -------
    jobs : In(stream of Job)
        The passes.
    activations : In(stream of activation_word_layout)
        For each pass, for each vector: its words.
    places : In(stream of Place), with `gather` only
        For each activation of a permuted pass: where it is stored.
    weights : In(BeatSignature)
        For each pass: its beats, packed as in memory.
    scales : In(stream of `step_scale_bits`)
        For each pass: the scales of each step.
    constants : In(stream of `bus_bits`)
        For each pass: the words of each tile's constants.
    results : Out(stream of result_word_layout)
        For each pass, for each tile, for each vector: its words.
    spare : In(2)
        Words of results that will be taken whatever happens, 2 for two or more.
    idle : Out(1)
        The core holds no activations and no results.
    stall_weights, stall_activations, stall_results : Out(1)
        What the array waited for in the cycle before; at most one is high.
    """

    def __init__(self, config: AcceleratorConfig, *, row_module: str, sum_module: str, decoder_module: str):
        self._config = config
        self._row_module = row_module
        self._sum_module = sum_module
        self._decoder_module = decoder_module
        ports = {
            "jobs":        In(stream.Signature(Job)),
            "activations": In(stream.Signature(activation_word_layout(config))),
            "weights":     In(BeatSignature(config)),
            "scales":      In(stream.Signature(config.step_scale_bits)),
            "constants":   In(stream.Signature(config.bus_bits)),
            "results":     Out(stream.Signature(result_word_layout(config))),
            "spare":       In(range(SPARE + 1)),
            "idle":        Out(1),
            "stall_weights":     Out(1),
            "stall_activations": Out(1),
            "stall_results":     Out(1),
        }
        if config.gather:
            ports["places"] = In(stream.Signature(Place))
        super().__init__(ports)

    def elaborate(self, platform):
        m = Module()
        config = self._config
        m.submodules.buffer = buffer = ActivationBuffer(config)
        m.submodules.walk = walk = Walk(config)
        m.submodules.results = results = ResultBuffer(config)
        wiring.connect(m, wiring.flipped(self.jobs), buffer.job)
        wiring.connect(m, wiring.flipped(self.activations), buffer.activations)
        if config.gather:
            wiring.connect(m, wiring.flipped(self.places), buffer.places)
        wiring.connect(m, buffer.loaded, walk.job)
        wiring.connect(m, results.words, wiring.flipped(self.results))

        beat, valid = walk.beats.payload, walk.beats.valid
        accept = Signal()
        scales_there, scale_queue = self._scale_queue(m, accept & beat.last)
        constants_there, constants = self._constants(m, accept & beat.opens)
        scaler_free = self._scaler(m, accept & beat.last)
        full = beat.opens & ~results.room
        starved = ~self.weights.valid | beat.last & ~scales_there | beat.opens & ~constants_there
        may = valid & ~(beat.last & ~(scales_there & scaler_free)) & ~(
            beat.opens & ~(constants_there & results.room))
        m.d.comb += [
            self.weights.ready.eq(may),
            accept.eq(may & self.weights.valid),
            walk.beats.ready.eq(accept),
            buffer.release.eq(accept & beat.ends & beat.final),
            results.open.eq(accept & beat.opens),
            results.final.eq(beat.final), results.tokens.eq(beat.tokens), results.spare.eq(self.spare),
            self.idle.eq(buffer.idle & results.idle),
        ]
        m.d.sync += [
            self.stall_weights.eq(valid & ~full & starved),
            self.stall_results.eq(valid & full),
            self.stall_activations.eq(~valid & buffer.loading),
        ]

        tags = self._tag_delays(m, beat, accept)
        m.d.comb += buffer.address.eq(beat.address)
        beats = [self._skew(m, token, buffer.beats[token]) for token in range(config.tokens)]
        trits = self._trits(m)
        outputs = self._rows(m, beats, trits, tags, scale_queue, constants)
        adding = tags[add_age(config)]
        m.d.sync += results.complete.eq(adding.valid & adding.last & adding.tile_last)
        m.d.comb += [place.eq(output) for place, output in zip(results.values, outputs, strict=True)]
        if platform == "formal":
            m.submodules.properties = flow_properties(
                config, buffer=buffer, walk=walk, tags=tags,
                scaler_wait=self.scaler_wait, scaler_busy=self.scaler_busy,
                scale_queue=scale_queue, unclaimed=self.unclaimed, unclaimed_limit=_UNCLAIMED,
                scales_there=scales_there,
                scales_room=self.scales.ready, load_age=self._load_age, constants_there=constants_there,
                constants_two=self.constants_two, constants_full=self.constants_full,
                constants_free=self.constants_free, constants_whole=self.constants_whole,
                constants_last=self.constants_last, constants_goes=self.constants_goes,
                constants_words=(*self.constants_words, constants[-1]), add_age=add_age(config),
                results=results)
        return m

    @property
    def _load_age(self):
        """B of docs/engine.md: cycles from a step's last beat to loading its group sums into the scaler."""
        return LEAD + dot_delay(self._config) + 1

    def _tag_delays(self, m, beat, accept):
        """Return the tags of accepted beats: tags[n] is of the beat accepted n cycles ago."""
        tags = [Signal(BeatTag, name="tag_0")]
        m.d.comb += [getattr(tags[0], name).eq(beat[name]) for name, _ in BeatTag if name != "valid"]
        m.d.comb += tags[0].valid.eq(accept)
        for age in range(1, add_age(self._config) + 2):
            delayed = Signal(BeatTag, name=f"tag_{age}")
            m.d.sync += delayed.eq(tags[-1])
            tags.append(delayed)
        return tags

    def _skew(self, m, token, beat):
        """Delay each lane by its position in its chain; all rows share these registers."""
        return Cat(
            delayed(m, beat[lane], lane % self._config.chain, name=f"skew_{token}_{lane}")
            for lane in range(self._config.lanes))

    def _trits(self, m):
        """Return the trits of each row, `LEAD` cycles after their beat was accepted."""
        config = self._config
        trits = config.planes * config.lanes
        words, late = words_of(self.weights), LEAD
        if config.packing == "base3":
            words, late = self._decoded(m, words), 0
        return [
            delayed(m, bits_of(words, 2 * trits * row, 2 * trits * (row + 1)), late, name=f"trits_{row}")
            for row in range(config.rows)
        ]

    def _decoded(self, m, words):
        """Return the trits of each word of bytes, `LEAD` cycles later."""
        decoded = []
        for index, (word, trits) in enumerate(zip(words, word_trits(self._config), strict=True)):
            decoded.append(Signal(2 * trits, name=f"decoded_{index}"))
            m.submodules[f"decoder_{index}"] = Instance(
                f"{self._decoder_module}_{trits}",
                i_clk=ClockSignal(),
                i_bytes=delayed(m, word, LEAD - Base3Decoder.CYCLES, name=f"bytes_{index}"),
                o_trits=decoded[-1])
        return decoded

    def _scaler(self, m, ends):
        """Return whether a step may end: the scaler takes one group sum every `scale_cycles` cycles."""
        cycles = self._config.scale_cycles
        self.scaler_wait = wait = Signal(range(cycles))
        self.scaler_busy = busy = Signal()
        with m.If(ends):
            m.d.sync += [wait.eq(cycles - 1), busy.eq(cycles > 1)]
        with m.Elif(busy):
            m.d.sync += [wait.eq(wait - 1), busy.eq(wait != 1)]
        return ~busy

    def _scale_queue(self, m, claim):
        """Hold scales until the scaler loads them; return whether there are unclaimed ones, and the queue.

        A step claims its scales when its last beat is accepted (`claim`). Steps end at least `scale_cycles`
        cycles apart; this bounds how many scales are claimed and not yet loaded. `room` is one cycle late.
        """
        queue = self.scale_queue = ScaleQueue(
            self._config.step_scale_bits, _UNCLAIMED + 1 + -(-self._load_age // self._config.scale_cycles))
        m.submodules.scales = queue
        self.unclaimed = unclaimed = Signal(range(_UNCLAIMED + 2))
        there = Signal(name="scales_there")
        room  = Signal(name="scales_room")
        put = self.scales.valid & room
        m.d.comb += [
            queue.put.eq(put),
            queue.value.eq(self.scales.payload),
            self.scales.ready.eq(room),
        ]
        m.d.sync += room.eq(unclaimed < _UNCLAIMED)
        m.d.sync += unclaimed.eq(unclaimed + put - claim)
        with m.If(put != claim):
            m.d.sync += there.eq(put | (unclaimed != 1))
        return there, queue

    def _constants(self, m, claim):
        """Hold constants until they are used; return whether there are unclaimed ones, and their words.

        A tile claims its constants when the last beat of its first step is accepted (`claim`). The words of a
        tile's constants are collected in `gathered`. They wait for their use in `value`, so that the words of
        the next tile can already come. A register before `gathered` shortens the path to it.
        """
        config = self._config
        words = config.constant_words
        place = Signal(words, init=1, name="constants_place")  # one-hot: place of the next word
        word  = delayed(m, self.constants.payload, 1, name="constants_word")
        gathered, value = (
            [Signal(config.bus_bits, name=f"{name}_{index}", reset_less=True) for index in range(words)]
            for name in ("constants_gathered", "constants"))
        full  = self.constants_full = Signal(name="constants_full")  # all words of a tile have come
        whole = self.constants_whole = Signal(name="constants_whole")  # and are in `gathered`
        # `value` is not needed after this cycle. It is written in every cycle until `whole` is high.
        free  = self.constants_free = Signal(name="constants_free", init=1)
        there = Signal(name="constants_there")
        two   = self.constants_two = Signal(name="constants_two")  # the constants of two tiles are there
        complete = Signal()
        m.d.comb += [
            self.constants.ready.eq(~full),
            complete.eq(self.constants.valid & ~full & place[-1]),
        ]
        goes = delayed(m, place & (~full).replicate(words), 1, name="constants_goes")
        gather_words(m, gathered, word, goes)
        self.constants_last, self.constants_goes = complete, goes[-1]
        self.constants_words = self.constants.payload, word, gathered[-1]
        with m.If(self.constants.valid & ~full):
            m.d.sync += place.eq(place.rotate_left(1))
        m.d.sync += [full.eq(complete | full & ~(whole & free)), whole.eq(full & ~(whole & free))]
        with m.If(free):
            m.d.sync += [used.eq(collected) for used, collected in zip(value, gathered, strict=True)]
        self.constants_near = near = Signal()  # the constants in `value` are used in the next cycle
        m.d.sync += free.eq(near | free & ~whole)
        with m.If(complete & ~claim):
            m.d.sync += [there.eq(1), two.eq(there)]
        with m.Elif(claim & ~complete):
            m.d.sync += [there.eq(two), two.eq(0)]
        return there, value

    def _rows(self, m, activations, trits, tags, scale_queue, constants):
        """Instantiate `rows` × `tokens` rows with their control; return their results, vector by vector."""
        config = self._config
        load = self._load_age
        summing = tags[load - 1]

        def in_step_with(age):
            """Return whether the last beat of a step has this age; registered, because every row uses it."""
            signal = Signal(name=f"step_of_age_{age}")
            m.d.sync += signal.eq(tags[age - 1].valid & tags[age - 1].last)
            return signal

        scale_load = in_step_with(load)
        add_enable = in_step_with(add_age(config))
        add_first  = tags[add_age(config)].tile_first
        near = tags[add_age(config) - 1]
        first_digit = in_step_with(load + 1)
        if config.scale_cycles > 1:
            product_first = in_step_with(add_age(config) - config.scale_cycles)
        m.d.comb += [
            scale_queue.take.eq(scale_load),
            self.constants_near.eq(near.valid & near.last & near.tile_first),
        ]

        outputs = []
        for token in range(config.tokens):
            shared = {}
            if config.scale_cycles > 1:
                shared["i_product_first"] = product_first
            if config.offsets:
                shared |= self._offset_sum(m, token, activations[token], summing, scale_load, first_digit)
            for row in range(config.rows):
                output = Signal(signed(config.accumulator_bits), name=f"result_{token}_{row}")
                m.submodules[f"row_{token}_{row}"] = Instance(
                    self._row_module,
                    i_clk=ClockSignal(),
                    i_trits=trits[row],
                    i_activations=activations[token],
                    i_sum_enable=summing.valid, i_sum_first=summing.first,
                    i_scale_load=scale_load,
                    i_scales=scale_queue.first.word_select(row, MANTISSA_BITS * config.scales_per_step),
                    i_add_enable=add_enable, i_add_first=add_first,
                    i_constant=bits_of(
                        constants, row * config.accumulator_bits, (row + 1) * config.accumulator_bits),
                    **shared,
                    o_result=output,
                )
                outputs.append(output)
        return outputs

    def _offset_sum(self, m, token, activations, summing, scale_load, first_digit):
        """Add up the activations of each group, once for all rows; return the ports of a row that take it."""
        config = self._config
        total = Signal(signed(config.group_sum_bits), name=f"activation_sum_{token}")
        held = Signal(signed(config.group_sum_bits), name=f"offset_sum_{token}", reset_less=True)
        top = Signal(signed(config.group_sum_bits), name=f"offset_top_{token}")
        m.submodules[f"sum_{token}"] = Instance(
            self._sum_module,
            i_clk=ClockSignal(), i_activations=activations,
            i_sum_enable=summing.valid, i_sum_first=summing.first, o_total=total)
        with m.If(scale_load):
            m.d.sync += held.eq(total)
        m.d.comb += top.eq(held ^ first_digit.replicate(len(held)))
        return {"i_offset_sum": held} | ({"i_offset_top": top} if config.scaling == "adders" else {})
