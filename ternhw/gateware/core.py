"""The ternary core: three streams in, one stream out."""

from amaranth.hdl import Cat, ClockSignal, Instance, Module, Mux, Signal, Value, signed
from amaranth.lib import fifo, memory, stream, wiring
from amaranth.lib.wiring import In, Out

from ternhw.config import MANTISSA_BITS, AcceleratorConfig
from ternhw.gateware.layouts import Descriptor, activations_layout, results_layout, weights_layout
from ternhw.gateware.properties import flow_properties
from ternhw.gateware.sequencer import BeatTag, Sequencer


class TernaryCore(wiring.Component):
    """An array of `rows` × `lanes` × `planes` ternary multiply-accumulates for each of `tokens` vectors.

    Takes one beat of weights in each cycle and returns the exact integer results of each tile. The data
    path is a pipeline that never stalls: bubbles pass through it, and the sequencer holds back the last beat
    of a tile until its results have a place. No ready depends combinationally on any valid.

    Parameters
    ----------
    config : AcceleratorConfig
    row_module : str
        Name of the Verilog module of a `TernaryRow` of the same configuration. Rows are instances, so that
        a simulator compiles one row, not `rows` × `tokens` copies.

    Members
    -------
    descriptors : In(stream of Descriptor)
        Jobs, in order.
    activations : In(stream)
        For each job: each token's vector, beat by beat. Lanes beyond `in_features` are ignored where the
        weights are zero.
    weights : In(stream)
        For each job: each tile, group, plane step, beat.
    results : Out(stream)
        For each job: each tile, token.

    docs/core.md gives the cycle of every transfer.
    """

    def __init__(self, config: AcceleratorConfig, *, row_module: str):
        self._config = config
        self._row_module = row_module
        super().__init__({
            "descriptors": In(stream.Signature(Descriptor)),
            "activations": In(stream.Signature(activations_layout(config))),
            "weights":     In(stream.Signature(weights_layout(config))),
            "results":     Out(stream.Signature(results_layout(config))),
        })

    def elaborate(self, platform):
        m = Module()
        m.submodules.sequencer = sequencer = Sequencer(self._config)
        wiring.connect(m, wiring.flipped(self.descriptors), sequencer.descriptor)
        m.d.comb += [
            sequencer.load_valid.eq(self.activations.valid),
            self.activations.ready.eq(sequencer.load_ready),
            sequencer.beat_valid.eq(self.weights.valid),
            self.weights.ready.eq(sequencer.beat_ready),
        ]
        activations = self._activation_buffer(m, sequencer)
        tags = self._tag_delays(m, sequencer.tag)
        scales, constants = self._side_queues(m, tags)
        results = self._rows(m, activations, tags, scales.r_data, constants.r_data)
        reserved, queues = self._result_buffer(m, sequencer, results, tags[-1])
        if platform == "formal":
            m.submodules.properties = flow_properties(
                self._config, tags=tags, busy=sequencer.busy, reserved=reserved,
                results=self.results, queues=queues,
                side_queues=[
                    (scales, lambda tag: tag.valid & tag.last, self._dot_delay + 1),
                    (constants, lambda tag: tag.valid & tag.last & tag.tile_first, self._add_delay),
                ])
        return m

    def _activation_buffer(self, m, sequencer):
        """One memory per token; a lane's activation appears 1 + lane % chain cycles after its weights."""
        outputs = []
        for token in range(self._config.tokens):
            storage = memory.Memory(
                shape=activations_layout(self._config), depth=self._config.buffer_beats, init=[])
            m.submodules[f"activations_{token}"] = storage
            write = storage.write_port()
            read = storage.read_port(domain="sync")
            m.d.comb += [
                write.addr.eq(sequencer.load_address),
                write.data.eq(self.activations.payload),
                write.en.eq(self.activations.valid & sequencer.load_ready & (sequencer.load_token == token)),
                read.addr.eq(sequencer.beat_address),
                read.en.eq(1),
            ]
            outputs.append(self._skew(m, token, read.data))
        return outputs

    def _skew(self, m, token, beat):
        """Delay each lane by its position in its chain, once for all rows."""
        skewed = []
        for lane in range(self._config.lanes):
            value = beat[lane]
            for age in range(lane % self._config.chain):
                delayed = Signal(
                    signed(self._config.activation_bits), name=f"skew_{token}_{lane}_{age}", reset_less=True)
                m.d.sync += delayed.eq(value)
                value = delayed
            skewed.append(value)
        return Cat(skewed)

    @property
    def _dot_delay(self):
        """Cycles from accepting a beat to its dot product leaving the tree: input, chain, tree levels."""
        chain = self._config.chain
        return 1 + chain + (self._config.lanes // chain - 1).bit_length()

    @property
    def _add_delay(self):
        """Cycles from accepting a step's last beat to its first scaled terms leaving their tree."""
        digit_bits = MANTISSA_BITS // self._config.scale_cycles
        return self._dot_delay + 2 + (self._config.planes * digit_bits - 1).bit_length()

    def _tag_delays(self, m, tag):
        """tags[n] describes the beat accepted n cycles ago."""
        tags = [tag]
        for age in range(1, self._add_delay + self._config.scale_cycles + 1):
            delayed = Signal(BeatTag, name=f"tag_{age}")
            m.d.sync += delayed.eq(tags[-1])
            tags.append(delayed)
        return tags

    def _side_queues(self, m, tags):
        """Hold scales and constants from a step's last beat until the data path needs them."""
        loading, adding = tags[self._dot_delay + 1], tags[self._add_delay]
        scales = self._side_queue(
            m, "scales", Cat(row.scales for row in self.weights.payload),
            write=tags[0].valid & tags[0].last, read=loading.valid & loading.last,
            delay=self._dot_delay + 1)
        constants = self._side_queue(
            m, "constants", Cat(row.constant for row in self.weights.payload),
            write=tags[0].valid & tags[0].last & tags[0].tile_first,
            read=adding.valid & adding.last & adding.tile_first,
            delay=self._add_delay)
        return scales, constants

    def _side_queue(self, m, name, value, *, write, read, delay):
        """Add a queue; steps end at least `scale_cycles` apart, which bounds how many wait in it."""
        queue = fifo.SyncFIFO(width=len(value), depth=-(-delay // self._config.scale_cycles) + 1)
        m.submodules[name] = queue
        m.d.comb += [queue.w_data.eq(value), queue.w_en.eq(write), queue.r_en.eq(read)]
        return queue

    def _rows(self, m, activations, tags, scales, constants):
        config = self._config
        summing = tags[self._dot_delay]
        loading = tags[self._dot_delay + 1]
        adding  = tags[self._add_delay : self._add_delay + config.scale_cycles]

        # Named, so that all rows share one copy of each.
        scale_load = Signal()
        add_enable = Signal()
        add_first  = Signal()
        m.d.comb += [
            scale_load.eq(loading.valid & loading.last),
            add_enable.eq(Cat(tag.valid & tag.last for tag in adding).any()),
            add_first.eq(adding[0].valid & adding[0].last & adding[0].tile_first),
        ]

        results = []
        for token in range(config.tokens):
            outputs = Signal(results_layout(config), name=f"results_{token}")
            for row in range(config.rows):
                weights = self.weights.payload[row]
                m.submodules[f"row_{token}_{row}"] = Instance(
                    self._row_module,
                    i_clk=ClockSignal(),
                    i_trits=Value.cast(weights.trits),
                    i_activations=activations[token],
                    i_sum_enable=summing.valid, i_sum_first=summing.first,
                    i_scale_load=scale_load,
                    i_scales=scales.word_select(row, MANTISSA_BITS * config.planes),
                    i_add_enable=add_enable, i_add_first=add_first,
                    i_constant=constants.word_select(row, config.accumulator_bits),
                    o_result=Value.cast(outputs[row]),
                )
            results.append(outputs)
        return results

    def _result_buffer(self, m, sequencer, results, done):
        """Queue finished tiles, send them token by token, and count the places that are spoken for.

        `done` is the tag of the beat whose scaled sums are all in the accumulators.
        """
        config = self._config
        m.submodules.last_tokens = last_tokens = fifo.SyncFIFO(
            width=len(sequencer.last_token), depth=config.result_depth)
        queues = []
        for token, value in enumerate(results):
            queue = fifo.SyncFIFO(width=len(Value.cast(value)), depth=config.result_depth)
            m.submodules[f"queue_{token}"] = queue
            m.d.comb += [queue.w_data.eq(value), queue.w_en.eq(done.valid & done.last & done.tile_last)]
            queues.append(queue)

        reserved = Signal(range(config.result_depth + 1))
        token    = Signal(range(config.tokens))
        reserve  = sequencer.tag.valid & sequencer.tag.last & sequencer.tag.tile_last
        sent     = self.results.valid & self.results.ready
        release  = sent & (token == last_tokens.r_data)

        m.d.comb += [
            last_tokens.w_data.eq(sequencer.last_token),
            last_tokens.w_en.eq(reserve),
            last_tokens.r_en.eq(release),
            sequencer.may_finish.eq(reserved != config.result_depth),
            self.results.valid.eq(queues[0].r_rdy),
        ]
        with m.Switch(token):
            for index, queue in enumerate(queues):
                m.d.comb += queue.r_en.eq(release)
                with m.Case(index):
                    m.d.comb += self.results.payload.eq(queue.r_data)
        m.d.sync += reserved.eq(reserved + reserve - release)
        with m.If(sent):
            m.d.sync += token.eq(Mux(release, 0, token + 1))
        return reserved, queues
