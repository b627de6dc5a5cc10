"""The activation buffer: two sets of vectors; one is loaded while the array reads the other."""

from amaranth.hdl import Cat, Module, Mux, Signal
from amaranth.lib import data, fifo, memory, stream, wiring
from amaranth.lib.wiring import In, Out

from ternhw.config import AcceleratorConfig
from ternhw.gateware.layouts import Job, Place, activation_word_layout, activations_layout
from ternhw.gateware.pipeline import delayed
from ternhw.gateware.walk import Countdown


class ActivationBuffer(wiring.Component):
    """Loads the activations of each job, then offers the job to the array. A job waits for a free set.

    Members
    -------
    job : In(stream)
    activations : In(stream)
        Words of `word_activations` activations.
    places : In(stream), with `gather` only
        For each activation of a permuted vector, the place where it is stored; one per cycle.
    loaded : Out(stream of Job)
        Jobs whose activations are loaded.
    release : In(1)
        The array has read the oldest loaded job for the last time.
    address : In
        Beat to read.
    beats : Out(tokens × activations)
        Activations at `address`, three cycles later.
    loading : Out(1)
        The buffer waits for activations or takes them.
    idle : Out(1)
        The buffer loads nothing and holds no loaded job.
    """

    def __init__(self, config: AcceleratorConfig):
        self._config = config
        ports = {
            "job":         In(stream.Signature(Job)),
            "activations": In(stream.Signature(activation_word_layout(config))),
            "loaded":      Out(stream.Signature(Job)),
            "release":     In(1),
            "address":     In(range(config.buffer_beats)),
            "beats":       Out(activations_layout(config)).array(config.tokens),
            "loading":     Out(1),
            "idle":        Out(1),
        }
        if config.gather:
            ports["places"] = In(stream.Signature(Place))
        super().__init__(ports)
        self.sets    = Signal(range(3))  #: taken
        self.waiting = fifo.SyncFIFO(width=Job.size, depth=2)
        #: A job has a set and is not handed on yet. Driven for proofs only.
        self.taking  = Signal()

    def elaborate(self, platform):
        m = Module()
        config = self._config
        words = config.vector_words

        job   = Signal(Job)
        part  = Signal(range(words))  # word of the beat
        beat  = Signal(range(config.buffer_beats))
        last_part = Signal()
        beats  = Countdown(24, "beats")
        tokens = Countdown(8, "tokens")
        token = Signal(range(config.tokens))
        sets  = self.sets
        into  = Signal()  # the set that is loaded
        done  = Signal()  # a word has been written
        loading = Signal(name="loads")  # in LOAD: a register, because streams wait for it
        m.d.comb += self.loading.eq(loading)

        m.submodules.waiting = waiting = self.waiting
        m.d.comb += [
            waiting.w_data.eq(job),
            self.loaded.payload.eq(waiting.r_data),
            self.loaded.valid.eq(waiting.r_rdy),
            waiting.r_en.eq(self.loaded.ready),
        ]

        took = self.job.valid & self.job.ready
        m.d.sync += sets.eq(sets + took - self.release)
        with m.FSM() as fsm:
            with m.State("IDLE"):
                m.d.comb += self.job.ready.eq(~sets[1])
                m.d.comb += self.idle.eq(sets == 0)
                m.d.sync += [job.eq(self.job.payload), beat.eq(0), token.eq(0)]
                with m.If(took):
                    m.next = "COUNT"
            with m.State("COUNT"):
                m.d.sync += [*beats.set(job.row_beats), *tokens.set(job.tokens)]
                m.next = "BEGIN"
            with m.State("BEGIN"):
                m.d.sync += [*beats.restart(), *tokens.restart(), part.eq(0), last_part.eq(words == 1)]
                m.d.sync += loading.eq(1)
                m.next = "LOAD"
            with m.State("LOAD"):
                with m.If(done):
                    m.d.sync += [part.eq(part + 1), last_part.eq((part == words - 2) | (words == 1))]
                    with m.If(last_part):
                        m.d.sync += [part.eq(0), last_part.eq(words == 1), beat.eq(beat + 1), *beats.step()]
                        with m.If(beats.last):
                            m.d.sync += [beat.eq(0), token.eq(token + 1), *beats.restart(), *tokens.step()]
                            with m.If(tokens.last):
                                m.d.sync += loading.eq(0)
                                m.next = "HAND"
            with m.State("HAND"):
                m.d.comb += waiting.w_en.eq(1)
                m.d.sync += into.eq(~into)
                m.next = "IDLE"
        if platform == "formal":
            m.d.comb += self.taking.eq(~fsm.ongoing("IDLE"))

        self._write(m, self._offered(m, job, part, beat, done), token, into)
        self._read(m)
        return m

    def _offered(self, m, job, part, beat, done):
        """Take words; return whether to write, the lanes, the beat, and a word of activations."""
        config = self._config
        size = config.word_activations
        lanes  = Signal(config.lanes)
        target = Signal.like(beat)
        values = Signal(activation_word_layout(config))
        linear = Cat((part == lane // size) for lane in range(config.lanes))
        if not config.gather:
            m.d.comb += [
                self.activations.ready.eq(self.loading),
                done.eq(self.activations.valid & self.loading),
                lanes.eq(linear), target.eq(beat), values.eq(self.activations.payload),
            ]
            return done, lanes, target, values
        element = Signal(range(size))
        writes  = Signal()
        place = self.places.payload
        permuted = Cat(place.lane == lane for lane in range(config.lanes))
        moves = self.loading & job.permuted & self.activations.valid & self.places.valid
        m.d.comb += values.eq(self.activations.payload)
        with m.If(job.permuted):
            # One activation per cycle goes to all lanes; its place enables one of them.
            chosen = self.activations.payload[element]
            m.d.comb += [
                self.activations.ready.eq(self.loading & self.places.valid & (element == size - 1)),
                self.places.ready.eq(self.loading & self.activations.valid),
                done.eq(moves & (element == size - 1)),
                writes.eq(moves), lanes.eq(permuted), target.eq(place.beat),
                *(values[index].eq(chosen) for index in range(size)),
            ]
            with m.If(moves):
                m.d.sync += element.eq(Mux(element == size - 1, 0, element + 1))
        with m.Else():
            m.d.comb += [
                self.activations.ready.eq(self.loading),
                done.eq(self.activations.valid & self.loading),
                writes.eq(done), lanes.eq(linear), target.eq(beat),
            ]
        return writes, lanes, target, values

    def _write(self, m, offered, token, into):
        """Write one cycle later, so that the path of the selection does not end in a memory."""
        config = self._config
        names = ("writes", "lanes", "beat", "values")
        written = [Signal.like(value, name=f"{name}_written", reset_less=name != "writes")
                   for name, value in zip(names, offered, strict=True)]
        m.d.sync += [register.eq(value) for register, value in zip(written, offered, strict=True)]
        writes, lanes, target, values = written
        set_written = Signal()
        m.d.sync += set_written.eq(into)
        depth_bits = len(target)
        self._memories = []
        for index in range(config.tokens):
            mine = Signal(name=f"token_{index}_written")
            m.d.sync += mine.eq(token == index)
            storage = memory.Memory(
                shape=_memory_layout(config), depth=2 << depth_bits, init=[])
            m.submodules[f"memory_{index}"] = storage
            write = storage.write_port(granularity=1)
            size = config.word_activations
            m.d.comb += [
                write.addr.eq(Cat(target, set_written)),
                write.en.eq(Mux(mine & writes, lanes, 0)),
                *(write.data[lane].eq(values[lane % size]) for lane in range(config.lanes)),
            ]
            self._memories.append(storage)

    def _read(self, m):
        """Read between registers: the memories lie far apart, and their output paths are long."""
        out_of = Signal()  # the set that is read
        with m.If(self.release):
            m.d.sync += out_of.eq(~out_of)
        address = delayed(m, Cat(self.address, out_of), 1, name="address_read")
        for storage, beats in zip(self._memories, self.beats, strict=True):
            read = storage.read_port(domain="sync")
            m.d.comb += [read.en.eq(1), read.addr.eq(address)]
            register = Signal.like(beats.as_value(), name="beats_register", reset_less=True)
            m.d.sync += register.eq(read.data)
            m.d.comb += beats.as_value().eq(register)


def _memory_layout(config):
    """Return the shape of one memory word: unsigned, so that each lane has its own write enable."""
    return data.ArrayLayout(config.activation_bits, config.lanes)
