"""Control of a program: reads its header and its jobs, and starts the passes of each job."""

from contextlib import contextmanager

from amaranth.hdl import Cat, Const, Module, Mux, Signal
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import exact_log2

from ternhw.config import AcceleratorConfig
from ternhw.gateware.axi import Command
from ternhw.gateware.layouts import Job
from ternhw.gateware.pipeline import gather_words
from ternhw.gateware.walk import Countdown
from ternhw.registers import IMAGE_VERSION, MAGIC

RECORD_BYTES = 64  #: A header or a job descriptor: sixteen fields of 32 bits.
_FIELDS = 16
#: The first fields of a descriptor, in order from field 0.
_JOB_FIELDS = ("row_tiles", "groups", "tail_beats", "plane_steps", "row_beats")
_JOB_BITS = 16  # bits of the number of jobs of a program


class Director(wiring.Component):
    """Runs programs (docs/image.md, "Programs") and offers each pass to the parts that work on it.

    docs/engine.md, "Director", gives the states and their cycles.

    Members
    -------
    start : In(1)
        Run a program; ignored while `busy` is high.
    abort : In(1)
        End the program with an error; ignored while `busy` is low.
    program, tokens, activations, results : In
        Byte addresses, and the number of activation vectors; sampled with `start`.
    busy : Out(1)
        High from the cycle after `start` to the cycle of `finish`.
    finish : Out(1)
        High for one cycle: the program has ended.
    bad_start, bad_magic, bad_version, bad_config, bad_descriptor, aborted : Out(1)
        Causes of an error; high for one cycle, before `finish`.
    failed : In(1)
        A memory port has an error: end the program.
    bad_weights : In(1)
        There are fewer or more weight words than the beats need: end the program.
    fields_command : Out(stream of Command)
    fields : In(stream of `bus_bits`)
        The read of headers and descriptors, and their words.
    job, unpack_job : Out(stream of Job)
        The pass, for the core and for the unpacker.
    weights_command : Out(stream of Command)
        One for each pass.
    order_command : Out(stream of Command), with `gather` only
        One for each vector of a permuted pass.
    activations_command, results_command : Out(stream of Command), with io "memory" only
        One for each pass.
    flush : Out(1)
        After an error: the memory ports must end their bursts and drop their commands and words.
    flushed : In(1)
        The memory ports are idle.
    clear : Out(1)
        After `flushed`: resets all other parts. High for one cycle, two cycles before `finish`.
    drained : In(1)
        All parts are idle, and all results have been taken.
    pass_done : Out(1)
        All parts have taken the pass.
    """

    def __init__(self, config: AcceleratorConfig):
        self._config = config
        command = stream.Signature(Command(config.address_bits))
        ports = {
            "start":          In(1),
            "abort":          In(1),
            "program":        In(config.address_bits),
            "tokens":         In(16),
            "activations":    In(config.address_bits),
            "results":        In(config.address_bits),
            "busy":           Out(1),
            "finish":         Out(1),
            "bad_start":      Out(1),
            "bad_magic":      Out(1),
            "bad_version":    Out(1),
            "bad_config":     Out(1),
            "bad_descriptor": Out(1),
            "aborted":        Out(1),
            "failed":         In(1),
            "bad_weights":    In(1),
            "fields_command": Out(command),
            "fields":         In(stream.Signature(config.bus_bits)),
            "job":            Out(stream.Signature(Job)),
            "unpack_job":     Out(stream.Signature(Job)),
            "weights_command": Out(command),
            "flush":          Out(1),
            "flushed":        In(1),
            "clear":          Out(1),
            "drained":        In(1),
            "pass_done":      Out(1),
        }
        if config.gather:
            ports["order_command"] = Out(command)
        if config.io == "memory":
            ports["activations_command"] = Out(command)
            ports["results_command"] = Out(command)
        super().__init__(ports)

    def elaborate(self, platform):
        m = Module()
        config = self._config
        fields, check, last_word, reading, place = self._record(m)
        header = Signal(init=1)  # the record being read is the header

        base    = Signal(config.address_bits)  # byte address of the program
        address = Signal(config.address_bits)  # byte address of the next record
        vectors = Signal(16)  # activation vectors of the program
        left    = Signal(16)  # vectors of the job that no pass has taken yet
        more    = Signal()  # `left` is not 0
        refused = Signal()  # the program cannot be started with these parameters
        jobs    = Countdown(_JOB_BITS, "jobs")
        acts, outs = Signal(config.address_bits), Signal(config.address_bits)

        found = self._broken_rules(m, fields, check, header)

        offer = _PassOffer(self, m, fields, base, left, more, acts, outs)

        m.d.comb += [
            self.fields_command.payload.address.eq(address),
            self.fields_command.payload.words.eq(RECORD_BYTES * 8 // config.bus_bits),
        ]

        # High in FLUSH, CLEAR and CLEARED. A separate register, because all memory ports use it.
        flush = Signal(name="flushing")
        m.d.comb += self.flush.eq(flush)

        def give_up():
            m.next = "FLUSH"
            m.d.sync += flush.eq(1)

        @contextmanager
        def working(name):
            """Open a state in which `busy` is high and an error leads to FLUSH."""
            with m.State(name):
                m.d.comb += self.busy.eq(1)
                yield
                with m.If(self.bad_weights):
                    m.d.comb += self.bad_descriptor.eq(1)
                with m.If(self.abort | self.failed | self.bad_weights):
                    give_up()

        with m.FSM():
            with m.State("IDLE"):
                m.d.sync += [
                    base.eq(self.program), address.eq(self.program), vectors.eq(self.tokens),
                    acts.eq(self.activations), outs.eq(self.results), header.eq(1),
                    refused.eq(self.program[: exact_log2(RECORD_BYTES)].any() | (self.tokens == 0)),
                ]
                with m.If(self.start):
                    m.next = "ASK"
            with working("ASK"):
                m.d.comb += [self.fields_command.valid.eq(~refused), self.bad_start.eq(refused)]
                with m.If(refused):
                    give_up()
                with m.Elif(self.fields_command.ready):
                    m.d.sync += address.eq(address + RECORD_BYTES)
                    m.next = "READ"
            with working("READ"):
                with m.If(self.fields.valid & last_word):
                    m.next = "COMPARE"
            with working("COMPARE"):
                m.next = "COMBINE"
            with working("COMBINE"):
                m.d.sync += [left.eq(vectors), more.eq(1)]
                with m.If(header):
                    m.d.sync += jobs.set(fields[4])
                m.next = "CHECK"
            with working("CHECK"):
                # Only the first broken rule is reported.
                earlier = 0
                for name, problem in found.items():
                    m.d.comb += getattr(self, name).eq(problem & ~earlier)
                    earlier = earlier | problem
                with m.If(earlier):
                    give_up()
                with m.Elif(header):
                    m.d.sync += [header.eq(0), *jobs.restart()]
                    m.next = "ASK"
                with m.Else():
                    m.next = "NEXT"
            offer.states(m, working, after="NEXT")
            with working("NEXT"):
                with m.If(~more):
                    m.d.sync += jobs.step()
                with m.If(more):
                    m.next = "COUNT"
                with m.Elif(~jobs.last):
                    m.next = "ASK"
                with m.Else():
                    m.next = "DRAIN"
            with working("DRAIN"):
                with m.If(self.drained):
                    m.next = "FINISH"
            with m.State("FLUSH"):
                m.d.comb += self.busy.eq(1)
                m.d.sync += [reading.eq(0), place.eq(1)]
                with m.If(self.flushed):
                    m.next = "CLEAR"
            with m.State("CLEAR"):
                m.d.comb += [self.busy.eq(1), self.clear.eq(1)]
                m.next = "CLEARED"
            with m.State("CLEARED"):
                m.d.comb += self.busy.eq(1)
                m.d.sync += flush.eq(0)
                m.next = "FINISH"
            with m.State("FINISH"):
                m.d.comb += [self.busy.eq(1), self.finish.eq(1)]
                m.next = "IDLE"
        m.d.comb += self.aborted.eq(self.abort & self.busy & ~self.finish)
        return m

    def _broken_rules(self, m, fields, check, header):
        """Return for each cause whether the record has it; valid two cycles after the record is complete."""
        config = self._config
        digest = Const(int(config.digest, 16), 48)
        limits = {number: Job[name].width for number, name in enumerate(_JOB_FIELDS)} | {7: 32}
        broken = {
            "bad_magic":   [fields[0] != MAGIC],
            "bad_version": [fields[1] != IMAGE_VERSION],
            "bad_config":  [fields[2] != digest[:32], fields[3] != digest[32:]],
            "bad_header":  [check.any(), ~fields[4].any(), fields[4][_JOB_BITS:].any()],
            "bad_job":     [
                check.any(),
                *(~fields[number].any() for number in limits),
                *(fields[number][bits:].any() for number, bits in limits.items() if bits < 32),
                fields[2] > config.beats_per_group,
                fields[4] > config.buffer_beats,
                fields[5][1 if config.gather else 0 :].any(),
            ],
        }
        # The beats of a row without its last group, computed from two sets of fields; compared a cycle later.
        width = Job["groups"].width + config.beats_per_group.bit_length() + 1
        by_groups, by_beats = Signal(width), Signal(width)
        m.d.sync += [
            by_groups.eq(_times((fields[1] - 1)[: Job["groups"].width], config.beats_per_group)),
            by_beats.eq(fields[4][: Job["row_beats"].width] - fields[2][: Job["tail_beats"].width]),
        ]
        later = {"bad_job": by_groups != by_beats}
        any_broken = {}
        for name, rules in broken.items():
            each = Signal(len(rules), name=f"{name}_rules")
            any_broken[name] = Signal(name=f"{name}_found")
            m.d.sync += [each.eq(Cat(rules)), any_broken[name].eq(each.any() | later.get(name, 0))]
        return {
            **{name: any_broken[name] & header for name in ("bad_magic", "bad_version", "bad_config")},
            "bad_descriptor": Mux(header, any_broken["bad_header"], any_broken["bad_job"]),
        }

    def _record(self, m):
        """Store the fields of a record; return them, their exclusive or, and the state of the read."""
        size = self._config.bus_bits // 32
        words = _FIELDS // size
        record = Signal(32 * _FIELDS)
        fields = [record.word_select(number, 32) for number in range(_FIELDS)]
        check  = Signal(32)
        place  = Signal(words, init=1)  # one-hot: place of the next word
        reading = Signal()
        # A register, not the state of the FSM, because the queue is placed far away.
        m.d.comb += self.fields.ready.eq(reading)
        parts = [record.word_select(index, self._config.bus_bits) for index in range(words)]
        gather_words(m, parts, self.fields.payload, place, when=reading)
        with m.If(self.fields_command.valid):
            m.d.sync += [reading.eq(1), check.eq(0)]
        with m.Elif(self.fields.valid & reading):
            folded = check
            for part in range(size):
                folded = folded ^ self.fields.payload.word_select(part, 32)
            m.d.sync += [check.eq(folded), place.eq(place.rotate_left(1))]
            with m.If(place[-1]):
                m.d.sync += reading.eq(0)
        return fields, check, place[-1], reading, place


class _PassOffer:
    """The part of the director that offers a pass to all parts, and waits until each has taken it."""

    def __init__(self, director, m, fields, base, left, more, acts, outs):
        self._director = director
        self._config = config = director._config
        self._fields = fields
        self._left, self._more = left, more
        self._acts, self._outs = acts, outs
        self._tokens = Signal(8, name="pass_tokens")
        self._counted = Signal(8)
        self._vector_words = Signal(32)  # words of one activation vector
        self._row_words = Signal(32)  # words of the results of one vector
        self._pass_vector_words = Signal(32)
        self._pass_row_words = Signal(32)
        self._weights = Signal(config.address_bits)
        self._order = Signal(config.address_bits)
        self._asked = Signal(8, name="orders_left")

        job = Signal(Job)
        m.d.comb += [
            job.row_tiles.eq(fields[0]), job.groups.eq(fields[1]), job.tail_beats.eq(fields[2]),
            job.plane_steps.eq(fields[3]), job.row_beats.eq(fields[4]), job.permuted.eq(fields[5][0]),
            job.tokens.eq(self._tokens),
        ]
        m.d.sync += [
            self._weights.eq(base + (fields[6] << 6)),
            self._order.eq(base + (fields[8] << 6)),
        ]
        self._streams = {"job": director.job, "unpack_job": director.unpack_job}
        m.d.comb += [director.job.payload.eq(job), director.unpack_job.payload.eq(job)]
        self._command(m, "weights_command", self._weights, fields[7])
        if config.gather:
            order_words = _times(fields[4], config.lanes * 32 // config.bus_bits)
            m.d.comb += [
                director.order_command.payload.address.eq(self._order),
                director.order_command.payload.words.eq(order_words),
            ]
        if config.io == "memory":
            self._command(m, "activations_command", acts, self._pass_vector_words)
            self._command(m, "results_command", outs, self._pass_row_words)
        # Registers, not states of the FSM, because the parts are placed far away.
        self._offers = {name: Signal(name=f"{name}_offered") for name in self._streams}
        for name, target in self._streams.items():
            m.d.comb += target.valid.eq(self._offers[name])
            with m.If(director.flush | target.ready):
                m.d.sync += self._offers[name].eq(0)

    def _command(self, m, name, address, words):
        """Offer a command with the pass: `name` is that of the director's stream."""
        command = getattr(self._director, name)
        m.d.comb += [command.payload.address.eq(address), command.payload.words.eq(words)]
        self._streams[name] = command

    def states(self, m, working, *, after):
        """Add the states COUNT, SIZE (io "memory" only) and OFFER; the state `after` follows them."""
        director, config = self._director, self._config
        memory = config.io == "memory"
        first = Signal(name="hand_first")  # first cycle of OFFER
        offer = [each.eq(1) for each in self._offers.values()]
        with working("COUNT"):
            m.d.sync += [
                self._tokens.eq(Mux(self._left < config.tokens, self._left, config.tokens)),
                self._more.eq(self._left > config.tokens),
                self._counted.eq(0), first.eq(1),
            ]
            if memory:
                m.d.sync += [
                    self._vector_words.eq(_times(self._fields[4], config.vector_words)),
                    self._row_words.eq(_times(self._fields[0], config.result_words)),
                    self._pass_vector_words.eq(0), self._pass_row_words.eq(0),
                ]
            if not memory:
                m.d.sync += offer
            m.next = "SIZE" if memory else "OFFER"
        if memory:
            with working("SIZE"):
                m.d.sync += self._counted.eq(self._counted + 1)
                m.d.sync += [
                    self._pass_vector_words.eq(self._pass_vector_words + self._vector_words),
                    self._pass_row_words.eq(self._pass_row_words + self._row_words),
                ]
                with m.If(self._counted == self._tokens - 1):
                    m.d.sync += offer
                    m.next = "OFFER"
        with working("OFFER"):
            finished = ~Cat(self._offers.values()).any()
            if config.gather:
                orders = Mux(first, Mux(self._fields[5][0], self._tokens, 0), self._asked)
                m.d.comb += director.order_command.valid.eq(~first & (self._asked != 0))
                asks = director.order_command.valid & director.order_command.ready
                m.d.sync += [first.eq(0), self._asked.eq(orders - asks)]
                finished = finished & ~first & (self._asked == 0)
            with m.If(finished):
                m.d.comb += director.pass_done.eq(1)
                m.d.sync += self._left.eq(self._left - self._tokens)
                if memory:
                    scale = (config.bus_bits // 8).bit_length() - 1
                    m.d.sync += [
                        self._acts.eq(self._acts + (self._pass_vector_words << scale)),
                        self._outs.eq(self._outs + (self._pass_row_words << scale)),
                    ]
                m.next = after


def _times(value, factor):
    """Multiply by a constant with adders."""
    total = 0
    for bit in range(factor.bit_length()):
        if factor >> bit & 1:
            total = total + (value << bit)
    return total

