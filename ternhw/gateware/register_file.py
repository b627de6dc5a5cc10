"""Control and status registers on AXI4-Lite, generated from `ternhw.registers`."""

from amaranth.hdl import Cat, Const, Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ternhw.config import AcceleratorConfig
from ternhw.registers import IMAGE_VERSION, INTERFACE_VERSION, MAGIC, REGISTERS, field, register

ADDRESS_BITS = 12  #: 4 KiB, the smallest range that an AXI interconnect maps.

#: For each counter the signal whose high cycles it counts.
_COUNTERS = {
    "BUSY_CYCLES":       "busy",
    "STALL_WEIGHTS":     "stall_weights",
    "STALL_ACTIVATIONS": "stall_activations",
    "STALL_RESULTS":     "stall_results",
    "PASSES":            "pass_done",
}


class AXI4LiteSignature(wiring.Signature):
    """AXI4-Lite with 32 data bits and without protection bits, with directions as the manager sees them."""

    def __init__(self, address_bits: int = ADDRESS_BITS):
        super().__init__({
            "awaddr": Out(address_bits), "awvalid": Out(1), "awready": In(1),
            "wdata":  Out(32), "wstrb": Out(4), "wvalid": Out(1), "wready": In(1),
            "bresp":  In(2), "bvalid": In(1), "bready": Out(1),
            "araddr": Out(address_bits), "arvalid": Out(1), "arready": In(1),
            "rdata":  In(32), "rresp": In(2), "rvalid": In(1), "rready": Out(1),
        })  # fmt: skip


class RegisterFile(wiring.Component):
    """The registers of one engine.

    One read and one write can be under way at a time, independent of each other. The address and the data of
    a write may come in any order.

    Latency: a write is answered three cycles after both have come, a read three cycles after its address. The
    next access is accepted after the response was taken. No output depends combinationally on an input.

    An access to an address without a register is answered with SLVERR, and so is a write to a register
    without a writable field. Such reads return 0; such writes change nothing. Byte strobes select the bytes
    that a write changes or triggers.

    Members
    -------
    bus : In(AXI4LiteSignature)
    irq : Out(1)
        High while IRQ_ENABLE is set, and DONE or ERROR is set.
    start : Out(1)
        High for one cycle after START was written while `busy` was low.
    abort : Out(1)
        High for one cycle after ABORT was written while `busy` was high. It can come in the cycle after
        `finish`; it must be ignored then.
    program, activations, results : Out(config.address_bits)
        Byte addresses. Sample them while `start` is high, or in the three cycles after it: later the host may
        write those of the next program. `activations` and `results` are 0 unless io is "memory".
    tokens : Out(16)
        Number of activation vectors; sample it in the same cycles.
    busy : In(1)
        High from the cycle after `start` to the cycle of `finish`, and at no other time. BUSY_CYCLES counts
        these cycles.
    finish : In(1)
        High for one cycle, the last of `busy`. Sets ERROR if a cause is high or was high since `start`;
        otherwise DONE.
    causes : In(8)
        A high bit sets the same bit of CAUSE.
    stall_weights, stall_activations, stall_results, pass_done : In(1)
        Counted while high. The counter follows two cycles later; a host that has seen DONE reads the final
        value.
    build_id : In(48)
        Constant.
    """

    def __init__(self, config: AcceleratorConfig):
        self._config = config
        super().__init__({
            "bus":               In(AXI4LiteSignature()),
            "irq":               Out(1),
            "start":             Out(1),
            "abort":             Out(1),
            "program":           Out(config.address_bits),
            "tokens":            Out(16, init=field("TOKENS").reset),
            "activations":       Out(config.address_bits),
            "results":           Out(config.address_bits),
            "busy":              In(1),
            "finish":            In(1),
            "causes":            In(len(register("CAUSE").fields)),
            "stall_weights":     In(1),
            "stall_activations": In(1),
            "stall_results":     In(1),
            "pass_done":         In(1),
            "build_id":          In(48),
        })
        self.write_address = Signal(ADDRESS_BITS)
        self.write_data    = Signal(32)
        self.write_strobes = Signal(4)
        self.irq_enable    = Signal()
        self.done          = Signal()
        self.error         = Signal()
        self.cause         = Signal(len(register("CAUSE").fields))
        #: Bit 32 means overflow: the counter stops and reads as 2³² − 1.
        self.counts        = {each: Signal(33, name=each) for each in _COUNTERS}

        in_memory = config.address_bits if config.io == "memory" else 0
        #: The value of each field; a register if the field can be written.
        self.values = {
            "MAGIC":            Const(MAGIC, 32),
            "INTERFACE":        Const(INTERFACE_VERSION, 16),
            "IMAGE":            Const(IMAGE_VERSION, 16),
            **_halves("CONFIG", Const(int(config.digest, 16), 48)),
            **_halves("BUILD", self.build_id),
            "START":            Const(0, 1),
            "ABORT":            Const(0, 1),
            "IRQ_ENABLE":       self.irq_enable,
            "BUSY":             self.busy,
            "DONE":             self.done,
            "ERROR":            self.error,
            **{each.name: self.cause[each.low] for each in register("CAUSE").fields},
            **_halves("PROGRAM", self.program),
            "TOKENS":           self.tokens,
            **_halves("ACTIVATIONS", self.activations[:in_memory]),
            **_halves("RESULTS", self.results[:in_memory]),
            **{name: count[:32] for name, count in self.counts.items()},
        }

    def elaborate(self, platform):
        m = Module()
        triggered = self._write(m)
        self._read(m)

        for name, count in self.counts.items():
            step = Signal(name=f"step_{name}")
            m.d.sync += step.eq(getattr(self, _COUNTERS[name]))
            with m.If(self.start):
                m.d.sync += count.eq(0)
            with m.Elif(step & ~count[32]):
                m.d.sync += count.eq(count + 1)

        m.d.comb += self.irq.eq(self.irq_enable & (self.done | self.error))
        m.d.sync += [
            self.start.eq(triggered["START"] & ~self.busy),
            self.abort.eq(triggered["ABORT"] & self.busy),
            self.cause.eq(self.cause | self.causes),
        ]
        with m.If(triggered["DONE"]):
            m.d.sync += self.done.eq(0)
        with m.If(triggered["ERROR"]):
            m.d.sync += self.error.eq(0)
        with m.If(self.start):
            m.d.sync += [self.done.eq(0), self.error.eq(0), self.cause.eq(0)]
        with m.If(self.finish):
            with m.If((self.cause | self.causes).any()):
                m.d.sync += self.error.eq(1)
            with m.Else():
                m.d.sync += self.done.eq(1)
        return m

    def _write(self, m):
        """Write "rw" fields; return for each "w1" and "w1c" field whether a 1 is written to it."""
        bus = self.bus
        address     = self.write_address
        data        = self.write_data
        strobes     = self.write_strobes
        has_address = Signal()
        has_data    = Signal()
        writing     = Signal()
        refused     = Signal()
        triggered = {
            each.name: Signal(name=f"write_{each.name}")
            for entry in REGISTERS for each in entry.fields if each.access in ("w1", "w1c")
        }

        m.d.comb += [bus.awready.eq(~has_address), bus.wready.eq(~has_data), bus.bresp.eq(Cat(0, refused))]
        with m.If(bus.awvalid & bus.awready):
            m.d.sync += [address.eq(bus.awaddr), has_address.eq(1)]
        with m.If(bus.wvalid & bus.wready):
            m.d.sync += [data.eq(bus.wdata), strobes.eq(bus.wstrb), has_data.eq(1)]

        m.d.sync += [
            writing.eq(has_address & has_data & ~writing & ~bus.bvalid),
            refused.eq(~_is_one_of([each for each in REGISTERS if each.writable], address)),
        ]
        with m.If(writing):
            m.d.sync += bus.bvalid.eq(1)
        with m.If(bus.bvalid & bus.bready):
            m.d.sync += [bus.bvalid.eq(0), has_address.eq(0), has_data.eq(0)]

        with m.If(writing & ~refused):
            with m.Switch(address[2:7]):
                for entry in REGISTERS:
                    with m.Case(entry.address // 4):
                        for each in entry.fields:
                            if each.access == "rw":
                                _store(m, self.values[each.name], each.low, data, strobes)
                            elif each.access != "ro":
                                m.d.comb += triggered[each.name].eq(data[each.low] & strobes[each.low // 8])
        return triggered

    def _read(self, m):
        """Answer reads: a first cycle selects one register of each eight, a second cycle one of these."""
        bus = self.bus
        address  = Signal(ADDRESS_BITS)
        refused  = Signal()
        full     = Signal()
        words    = [Const(0, 32)] * 32
        fulls    = [Const(0, 1)] * 32
        for each in REGISTERS:
            words[each.address // 4] = _word(each, self.values)
            if each.name in self.counts:
                fulls[each.address // 4] = self.counts[each.name][32]
        eighths = [Signal(32, name=f"eighth{index}") for index in range(4)]

        m.d.comb += bus.rresp.eq(Cat(0, refused))
        with m.FSM(name="read"):
            with m.State("IDLE"):
                m.d.comb += bus.arready.eq(1)
                m.d.sync += address.eq(bus.araddr)
                with m.If(bus.arvalid):
                    m.next = "FIRST"
            with m.State("FIRST"):
                m.d.sync += [
                    refused.eq(~_is_one_of(REGISTERS, address)),
                    full.eq(_select(fulls, address[2:7])),
                    *(each.eq(_select(words[8 * index:8 * index + 8], address[2:5]))
                      for index, each in enumerate(eighths)),
                ]
                m.next = "SECOND"
            with m.State("SECOND"):
                m.d.sync += bus.rdata.eq(_select(eighths, address[5:7]))
                with m.If(full):
                    m.d.sync += bus.rdata.eq(0xFFFFFFFF)
                with m.If(refused):
                    m.d.sync += bus.rdata.eq(0)
                m.next = "ANSWER"
            with m.State("ANSWER"):
                m.d.comb += bus.rvalid.eq(1)
                with m.If(bus.rready):
                    m.next = "IDLE"


def _store(m, target, low, data, strobes):
    """Write the bytes with a strobe to `target`, a field that begins at bit `low`."""
    for bit, each in enumerate(target, low):
        with m.If(strobes[bit // 8]):
            m.d.sync += each.eq(data[bit])


def _word(register, values):
    """Return the value of a register: each field in its place, 0 elsewhere."""
    parts, end = [], 0
    for each in register.fields:
        value = values[each.name]
        parts += [Const(0, each.low - end), value]
        end = each.low + len(value)
    return Cat(*parts, Const(0, 32 - end))


def _halves(name, value):
    return {f"{name}_LOW": value[:32], f"{name}_HIGH": value[32:]}


def _is_one_of(registers, address):
    """Return whether `address` is that of one of `registers`."""
    places = sum(1 << each.address // 4 for each in registers)
    return (Const(places, 32).bit_select(address[2:7], 1) == 1) & (address[:2] == 0) & (address[7:] == 0)


def _select(values, index):
    """Return the value at `index`: a binary tree of multiplexers, one level for each bit of `index`."""
    for bit in index:
        values = [Mux(bit, odd, even) for even, odd in zip(values[::2], values[1::2], strict=True)]
    return values[0]
