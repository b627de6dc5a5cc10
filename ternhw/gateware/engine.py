"""The top of the engine: registers, director, memory ports, unpacker and core, behind AXI ports."""

from amaranth.hdl import ClockDomain, ClockSignal, Const, DomainRenamer, Instance, Module, Mux, Signal
from amaranth.lib import fifo, wiring
from amaranth.lib.wiring import In, Out

from ternhw.config import AcceleratorConfig
from ternhw.gateware.axi import Command
from ternhw.gateware.buffers import SkidBuffer
from ternhw.gateware.core import TernaryCore
from ternhw.gateware.director import RECORD_BYTES, Director
from ternhw.gateware.layouts import Place, result_word_layout
from ternhw.gateware.reader import ReadMaster
from ternhw.gateware.register_file import AXI4LiteSignature, RegisterFile
from ternhw.gateware.unpack import Unpacker
from ternhw.gateware.writer import WriteMaster

_SMALL_QUEUE = 32  # words of the queues of `order` and `activations`


class TernaryEngine(wiring.Component):
    """Runs programs from memory (docs/engine.md).

    No output depends combinationally on an input.

    Members
    -------
    s_axil_* : AXI4-Lite slave, 32 bits
        The registers.
    irq : Out(1)
        Interrupt.
    m_axi_* : AXI4 master, `bus_bits`
        Memory: reads, and with io "memory" also writes.
    s_axis_* : AXI4-Stream slave, `bus_bits`, with io "stream" only
        Activations.
    m_axis_* : AXI4-Stream master, `bus_bits`, with io "stream" only
        Results.

    Parameters
    ----------
    config : AcceleratorConfig
    row_module, sum_module, decoder_module : str
        As in `TernaryCore`.
    build_module : str
        Name of the Verilog module with the build ID, its output `id` of 48 bits.
    """

    def __init__(
        self, config: AcceleratorConfig, *,
        row_module: str, sum_module: str, decoder_module: str, build_module: str,
    ):
        self._config = config
        self._modules = {
            "row_module": row_module, "sum_module": sum_module, "decoder_module": decoder_module}
        self._build_module = build_module
        self._reader = ReadMaster(config, _channels(config))
        self._writer = WriteMaster(config) if config.io == "memory" else None
        ports = {"irq": Out(1)}
        ports |= {f"s_axil_{name}": member for name, member in AXI4LiteSignature().flip().members.items()}
        ports |= {f"m_axi_{name}": member for name, member in _flat(self._reader.axi.signature)}
        if self._writer is not None:
            ports |= {f"m_axi_{name}": member for name, member in _flat(self._writer.axi.signature)}
        else:
            ports |= {
                "s_axis_tdata": In(config.bus_bits), "s_axis_tvalid": In(1), "s_axis_tready": Out(1),
                "m_axis_tdata": Out(config.bus_bits), "m_axis_tvalid": Out(1), "m_axis_tready": In(1),
                "m_axis_tlast": Out(1),
            }
        super().__init__(ports)

    def elaborate(self, platform):
        m = Module()
        config = self._config
        m.submodules.registers = registers = RegisterFile(config)
        m.submodules.director = director = Director(config)
        m.submodules.reader = reader = self._reader
        work = DomainRenamer(self._work_domain(m, director.clear))
        core = TernaryCore(config, **self._modules)
        unpack = Unpacker(config)
        m.submodules.core = work(core)
        m.submodules.unpack = work(unpack)

        self._connect_registers(m, registers, director, core)
        self._connect_port(m, reader.axi)
        wiring.connect(m, director.fields_command, reader.fields_command)
        wiring.connect(m, reader.fields, director.fields)
        wiring.connect(m, director.weights_command, reader.weights_command)
        weights = SkidBuffer(config.bus_bits)
        m.submodules.weights = work(weights)
        wiring.connect(m, reader.weights, weights.i)
        wiring.connect(m, weights.o, unpack.words)
        wiring.connect(m, director.job, core.jobs)
        wiring.connect(m, director.unpack_job, unpack.job)
        wiring.connect(m, unpack.constants, core.constants)
        wiring.connect(m, unpack.scales, core.scales)
        wiring.connect(m, unpack.beats, core.weights)
        if config.gather:
            wiring.connect(m, director.order_command, reader.order_command)
            self._connect_order(m, reader.order, core.places, director.clear)

        weights_ended = self._watch_weights(m, director, reader, weights, unpack)
        failed, flushed, drained = reader.error, reader.idle, core.idle & weights_ended
        write_error = Const(0)
        if self._writer is None:
            out_idle = self._connect_streams(m, director, core, work)
            drained = drained & out_idle
        else:
            writer = self._connect_memory(m, director, reader, core, work)
            write_error = writer.error
            failed, flushed, drained = failed | writer.error, flushed & writer.idle, drained & writer.idle
        m.d.comb += [
            reader.abort.eq(director.flush),
            director.failed.eq(failed), director.flushed.eq(flushed), director.drained.eq(drained),
            registers.causes[0].eq(reader.error & director.busy),
            registers.causes[1].eq(write_error & director.busy),
        ]
        return m

    def _work_domain(self, m, clear):
        """Add the clock domain that is reset after an error; return its name. Its reset is registered."""
        m.domains.work = domain = ClockDomain("work", local=True)
        reset = Signal(init=1, name="work_reset")
        m.d.sync += reset.eq(clear)
        m.d.comb += [domain.clk.eq(ClockSignal()), domain.rst.eq(reset)]
        return "work"

    def _watch_weights(self, m, director, reader, weights, unpack):
        """Report too few or too many weight words to the director; return whether none is under way.

        The director offers a pass and the command for its words in the same cycle. Both are taken before the
        unpacker has the first beat of the pass. No word can come before the unpacker has taken the pass. So
        a missing or a left-over word is never confused with one that is still to be read.
        """
        # `weights_spent` can be high up to three cycles before the last words are offered.
        cycles = Signal(3, name="weights_spent_cycles")
        ended  = cycles[-1]
        with m.If(~reader.weights_spent | weights.o.valid):
            m.d.sync += cycles.eq(0)
        with m.Elif(~ended):
            m.d.sync += cycles.eq(cycles + 1)
        m.d.sync += director.bad_weights.eq(unpack.needs_words & ended | unpack.idle & weights.o.valid)
        return ended

    def _connect_registers(self, m, registers, director, core):
        for name in AXI4LiteSignature().members:
            port, inner = getattr(self, f"s_axil_{name}"), getattr(registers.bus, name)
            m.d.comb += inner.eq(port) if AXI4LiteSignature().members[name].flow is Out else port.eq(inner)
        m.submodules.build = Instance(self._build_module, o_id=registers.build_id)
        m.d.comb += [
            self.irq.eq(registers.irq),
            director.start.eq(registers.start), director.abort.eq(registers.abort),
            director.program.eq(registers.program), director.tokens.eq(registers.tokens),
            director.activations.eq(registers.activations), director.results.eq(registers.results),
            registers.busy.eq(director.busy), registers.finish.eq(director.finish),
            registers.causes[2].eq(director.bad_magic), registers.causes[3].eq(director.bad_version),
            registers.causes[4].eq(director.bad_config), registers.causes[5].eq(director.bad_descriptor),
            registers.causes[6].eq(director.aborted), registers.causes[7].eq(director.bad_start),
            registers.stall_weights.eq(core.stall_weights),
            registers.stall_activations.eq(core.stall_activations),
            registers.stall_results.eq(core.stall_results),
            registers.pass_done.eq(director.pass_done),
        ]

    def _connect_port(self, m, axi):
        """Connect the channels of a memory port to the flat ports of the engine."""
        for name, member in _flat(axi.signature):
            channel, field = _split(name)
            inner, port = getattr(getattr(axi, channel), field), getattr(self, f"m_axi_{name}")
            m.d.comb += port.eq(inner) if member.flow is Out else inner.eq(port)

    def _connect_order(self, m, words, places, clear):
        """Split each word of the order into its entries, one per cycle."""
        count = self._config.bus_bits // 32
        index = Signal(range(count), name="order_entry")
        last  = index == count - 1
        m.d.comb += [
            places.payload.eq(words.payload.word_select(index, Place.size)),
            places.valid.eq(words.valid),
            words.ready.eq(places.ready & last),
        ]
        with m.If(places.valid & places.ready):
            m.d.sync += index.eq(Mux(last, 0, index + 1))
        with m.If(clear):
            m.d.sync += index.eq(0)

    def _connect_streams(self, m, director, core, work):
        """Connect the AXI4-Streams; return whether no result waits. `clear` keeps offered results."""
        config = self._config
        m.submodules.results_out = out = SkidBuffer(result_word_layout(config))
        taken = SkidBuffer(config.bus_bits)
        m.submodules.activations_in = work(taken)
        wiring.connect(m, core.results, out.i)
        m.d.comb += core.spare.eq(Mux(out.second, 0, Mux(out.first, 1, 2)))
        # Words that are offered after an error are not taken: only the host knows what they belong to.
        runs = Signal()
        m.d.sync += runs.eq(director.busy & ~director.flush & ~director.finish)
        m.d.comb += [
            taken.i.payload.eq(self.s_axis_tdata),
            taken.i.valid.eq(self.s_axis_tvalid & runs),
            self.s_axis_tready.eq(taken.i.ready & runs),
            core.activations.payload.eq(taken.o.payload),
            core.activations.valid.eq(taken.o.valid),
            taken.o.ready.eq(core.activations.ready),
            self.m_axis_tdata.eq(out.o.payload.data),
            self.m_axis_tlast.eq(out.o.payload.last),
            self.m_axis_tvalid.eq(out.o.valid),
            out.o.ready.eq(self.m_axis_tready),
        ]
        return ~out.o.valid

    def _connect_memory(self, m, director, reader, core, work):
        """Connect activations and results to the memory ports; return the write master."""
        config = self._config
        m.submodules.writer = writer = self._writer
        commands = fifo.SyncFIFO(width=Command(config.address_bits).size, depth=2)
        m.submodules.results_commands = work(commands)
        self._connect_port(m, writer.axi)
        wiring.connect(m, director.activations_command, reader.activations_command)
        m.d.comb += [
            core.activations.payload.eq(reader.activations.payload),
            core.activations.valid.eq(reader.activations.valid),
            reader.activations.ready.eq(core.activations.ready),
            core.spare.eq(writer.spare),
            writer.data.payload.eq(core.results.payload.data),
            writer.data.valid.eq(core.results.valid),
            core.results.ready.eq(writer.data.ready),
            commands.w_data.eq(director.results_command.payload),
            commands.w_en.eq(director.results_command.valid),
            director.results_command.ready.eq(commands.w_rdy),
            writer.command.payload.eq(commands.r_data),
            writer.command.valid.eq(commands.r_rdy),
            commands.r_en.eq(writer.command.ready),
            writer.abort.eq(director.flush),
        ]
        return writer


def _channels(config: AcceleratorConfig) -> dict[str, int]:
    """Return the channels of the read master in order of priority, with the words of their queues."""
    channels = {"fields": 2 * RECORD_BYTES * 8 // config.bus_bits}
    if config.gather:
        channels["order"] = _SMALL_QUEUE
    if config.io == "memory":
        channels["activations"] = _SMALL_QUEUE
    return {**channels, "weights": config.fetch_words}


def _flat(signature):
    """Yield the flat name and the member of each signal of a memory port: araddr, arvalid and so on."""
    for channel, member in signature.members.items():
        for field, inner in member.signature.members.items():
            yield f"{channel}{field}", inner


def _split(name):
    """Return the channel and the field of a flat name."""
    channel = name[:2] if name[:2] in ("ar", "aw") else name[:1]
    return channel, name[len(channel):]

