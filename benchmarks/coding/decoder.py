"""Decoders of the codes as gateware: one look-up in a table memory a cycle. No part of the product.

Words of 16 bits come from a stream, bit 0 first. `HuffmanDecoder` has a table of 2^12 entries, which the next
12 bits address: a symbol, and how many of these bits are its word. `TansDecoder` has a table of states.
"""

from typing import Any

import numpy as np
from amaranth.back import rtlil
from amaranth.hdl import Cat, Module, Mux, Signal, unsigned
from amaranth.lib import stream, wiring
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import In, Out

from benchmarks.coding.codes import Huffman, Ints, Tans

WORD = 16


class Feeder(wiring.Component):
    """The next bits of a stream of words, of which a decoder takes some each cycle.

    Members
    -------
    i : In(stream)
        Words; `ready` depends on registers only.
    window : Out(bits)
        The bits from the present place on.
    next_window : Out(bits)
        What `window` will be in the next cycle, a combinational path from `take` and `align`.
    have : Out(6)
        How many bits there are from the present place on, 0 to 32.
    take : In(5)
        Bits to go on by, at most `have`.
    align : In(1)
        Go on to the next word instead, unless the place is at the begin of one.
    """

    def __init__(self, bits: int) -> None:
        self.bits = bits
        super().__init__(
            {
                "i": In(stream.Signature(unsigned(WORD))),
                "window": Out(bits),
                "next_window": Out(bits),
                "have": Out(6),
                "take": In(5),
                "align": In(1),
            }
        )

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        # Words move up as long as there is room: a register with an enable, no multiplexer.
        words = [Signal(WORD, name=f"word{n}", reset_less=True) for n in range(3)]
        held = [Signal(name=f"held{n}") for n in range(3)]
        place, following, move = Signal(4), Signal(5), Signal(2)
        drop = Mux(self.align, place != 0, following[4])
        m.d.comb += [
            following.eq(place + self.take),
            move[0].eq(drop | ~held[0]),
            move[1].eq(move[0] | ~held[1]),
            self.i.ready.eq(~held[2]),
            self.have.eq(Mux(held[0], Mux(held[1], 2 * WORD, WORD) - place, 0)),
            self.window.eq(_shifted(m, Cat(*words[:2]), place, self.bits)),
        ]
        later = Mux(self.align, 0, following[:4])
        m.d.sync += place.eq(later)
        for n in range(2):
            with m.If(move[n]):
                m.d.sync += [words[n].eq(words[n + 1]), held[n].eq(held[n + 1])]
        with m.If(self.i.ready):
            m.d.sync += words[2].eq(self.i.payload)
        m.d.sync += held[2].eq(Mux(held[2], ~move[1], self.i.valid))
        new = [Mux(move[n], words[n + 1], words[n]) for n in range(2)]
        m.d.comb += self.next_window.eq(_shifted(m, Cat(*new), later, self.bits))
        return m


def _shifted(m: Module, value: Any, places: Any, bits: int) -> Any:
    """Return the lowest `bits` bits of ``value >> places``, places of 4 bits, in four steps."""
    for step in reversed(range(4)):
        width = bits + (1 << step) - 1
        shifted = Signal(width)
        m.d.comb += shifted.eq(Mux(places[step], value >> (1 << step), value))
        value = shifted
    return value


def _members(symbol_bits: int, address_bits: int, entry_bits: int) -> dict[str, Any]:
    return {
        "i": In(stream.Signature(unsigned(WORD))),
        "o": Out(stream.Signature(unsigned(symbol_bits))),
        "align": In(1),
        "write": In(1),
        "address": In(address_bits),
        "entry": In(entry_bits),
    }


class HuffmanDecoder(wiring.Component):
    """One word of a code of at most `longest` bits a cycle.

    Members
    -------
    i : In(stream)
        Words of 16 bits.
    o : Out(stream)
        Symbols; `valid` depends on registers and the table memory only.
    align : In(1)
        A unit has ended: the next one begins at the next word. No symbol is taken in this cycle.
    write, address, entry : In
        Write an entry of the table.
    """

    def __init__(self, longest: int, symbol_bits: int) -> None:
        self.longest, self.symbol_bits = longest, symbol_bits
        self.length_bits = longest.bit_length()
        super().__init__(_members(symbol_bits, longest, symbol_bits + self.length_bits))

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        m.submodules.feeder = feeder = Feeder(self.longest)
        m.submodules.table = table = Memory(
            shape=unsigned(self.symbol_bits + self.length_bits), depth=1 << self.longest, init=[]
        )
        read, write = table.read_port(), table.write_port()
        symbol, length = read.data[: self.symbol_bits], read.data[self.symbol_bits :]
        wiring.connect(m, wiring.flipped(self.i), feeder.i)
        m.d.comb += [
            read.addr.eq(feeder.next_window),
            read.en.eq(1),
            # Bits that have not come count as 0. If the word is within those that have, it is the right one.
            self.o.valid.eq((length != 0) & (length <= feeder.have) & ~self.align),
            self.o.payload.eq(symbol),
            feeder.take.eq(Mux(self.o.valid & self.o.ready, length, 0)),
            feeder.align.eq(self.align),
            write.en.eq(self.write),
            write.addr.eq(self.address),
            write.data.eq(self.entry),
        ]
        return m


class TansDecoder(wiring.Component):
    """One state of a tANS table of 2^`bits` entries a cycle. Members as of `HuffmanDecoder`."""

    def __init__(self, bits: int, symbol_bits: int) -> None:
        self.bits, self.symbol_bits, self.length_bits = bits, symbol_bits, bits.bit_length()
        super().__init__(_members(symbol_bits, bits, symbol_bits + self.length_bits + bits))

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        m.submodules.feeder = feeder = Feeder(self.bits)
        width = self.symbol_bits + self.length_bits + self.bits
        m.submodules.table = table = Memory(shape=unsigned(width), depth=1 << self.bits, init=[])
        read, write = table.read_port(), table.write_port()
        symbol = read.data[: self.symbol_bits]
        length = read.data[self.symbol_bits : self.symbol_bits + self.length_bits]
        base = read.data[self.symbol_bits + self.length_bits :]
        started, state = Signal(), Signal(self.bits)
        low = Signal(self.bits)
        with m.Switch(length):
            for count in range(1, self.bits + 1):
                with m.Case(count):
                    m.d.comb += low.eq(feeder.window[:count])
        wiring.connect(m, wiring.flipped(self.i), feeder.i)
        m.d.comb += [
            read.en.eq(1),
            read.addr.eq(state),
            feeder.align.eq(self.align),
            self.o.payload.eq(symbol),
            write.en.eq(self.write),
            write.addr.eq(self.address),
            write.data.eq(self.entry),
        ]
        with m.If(self.align):
            m.d.sync += started.eq(0)
        with m.Elif(~started), m.If(feeder.have >= self.bits):
            m.d.comb += [feeder.take.eq(self.bits), read.addr.eq(feeder.window)]
            m.d.sync += started.eq(1)
        with m.Else():
            m.d.comb += self.o.valid.eq(length <= feeder.have)
            with m.If(self.o.valid & self.o.ready):
                m.d.comb += [feeder.take.eq(length), read.addr.eq(base + low)]
        m.d.sync += state.eq(read.addr)
        return m


# Their tables.


def huffman_table(code: Huffman, longest: int, symbol_bits: int) -> list[int]:
    """Return the entries: symbol, and above it the length of its word; 0 where no word begins so."""
    table = [0] * (1 << longest)
    for symbol, (word, length) in enumerate(zip(code.words.tolist(), code.lengths.tolist(), strict=True)):
        if length:
            first = int(f"{word:0{length}b}"[::-1], 2)
            for rest in range(1 << (longest - length)):
                table[first | rest << length] = symbol | length << symbol_bits
    return table


def tans_table(code: Tans, symbol_bits: int) -> list[int]:
    """Return the entries: symbol, bits to read, and base of the next state."""
    above = symbol_bits + code.bits.bit_length()
    return [
        int(symbol) | int(read) << symbol_bits | int(base) << above
        for symbol, read, base in zip(*code.tables, strict=True)
    ]


# Simulation.


def simulated(
    decoder: HuffmanDecoder | TansDecoder,
    table: list[int],
    words: list[int],
    shape: tuple[int, int],
    *,
    seed: int,
    stalls: float,
) -> tuple[Ints, int]:
    """Return the symbols that the gateware decodes, and the cycles from the first word on.

    Parameters
    ----------
    stalls : float
        In this share of cycles, drawn from `seed`, no word comes, or no symbol is taken.
    """
    from amaranth.sim import Simulator

    random = np.random.default_rng(seed)
    symbols: list[int] = []
    cycles = 0

    async def bench(context: Any) -> None:
        nonlocal cycles
        for address, entry in enumerate(table):
            context.set(decoder.address, address)
            context.set(decoder.entry, entry)
            context.set(decoder.write, 1)
            await context.tick()
        context.set(decoder.write, 0)
        context.set(decoder.align, 1)
        await context.tick()
        context.set(decoder.align, 0)
        sent = 0
        while len(symbols) < shape[0] * shape[1]:
            gives, takes = random.random(2) >= stalls
            context.set(decoder.i.valid, int(gives and sent < len(words)))
            context.set(decoder.i.payload, words[sent] if sent < len(words) else 0)
            context.set(decoder.o.ready, int(takes))
            sent += context.get(decoder.i.valid) and context.get(decoder.i.ready)
            if takes and context.get(decoder.o.valid):
                symbols.append(context.get(decoder.o.payload))
            ended = takes and context.get(decoder.o.valid) and len(symbols) % shape[1] == 0
            await context.tick()
            cycles += 1
            if cycles > 64 * (shape[0] * shape[1] + 64):
                raise RuntimeError(f"Decoder must not stop, and does after {len(symbols)} symbols")
            if ended:
                context.set(decoder.i.valid, 0)
                context.set(decoder.align, 1)
                await context.tick()
                cycles += 1
                context.set(decoder.align, 0)

    simulator = Simulator(decoder)
    simulator.add_clock(1e-6)
    simulator.add_testbench(bench)
    simulator.run()
    return np.array(symbols, np.int64).reshape(shape), cycles


def words_of(data: np.ndarray) -> list[int]:
    """Return a stream of bytes as words of 16 bits, the last one filled up with zeros."""
    filled = np.append(data, np.zeros(len(data) % 2, np.uint8))
    return filled.view("<u2").tolist()


# Synthesis.


def cells(decoder: HuffmanDecoder | TansDecoder) -> dict[str, int]:
    """Return the cells of ECP5 that Yosys maps a decoder to, for least area; nothing is placed."""
    import json
    import re
    import tempfile
    from pathlib import Path

    from ternhw.gateware.yosys import run_yosys

    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "decoder.il"), Path(folder, "decoder.json")
        source.write_text(rtlil.convert(decoder, name="decoder", emit_src=False))
        output = run_yosys(
            f"read_rtlil {source}", "synth_ecp5 -top decoder -noiopad -nowidelut", f"write_json {target}",
            "tee -q -o /dev/stdout stat -json",
        )  # fmt: skip
    text = re.findall(r"^\{$.*?^\}$", output, flags=re.MULTILINE | re.DOTALL)[-1]
    found = json.loads(text)["design"]["num_cells_by_type"]
    return {name: int(count) for name, count in sorted(found.items())}
