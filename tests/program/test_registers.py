import mmap
import shutil
import subprocess

import pytest
import typer
from typer.testing import CliRunner

from ternhw import registers
from ternhw.commands.header import header
from ternhw.config import AcceleratorConfig
from ternhw.driver import Engine, EngineError, MappedBus, UioBus
from ternhw.registers import REGISTERS, field, register
from ternhw.registers_c import c_header
from ternhw_quant.errors import InputError

CONFIG = AcceleratorConfig.from_values()


def test_registers_lie_side_by_side_and_their_fields_do_not_overlap():
    assert [each.address for each in REGISTERS] == list(range(0, 4 * len(REGISTERS), 4))
    names = [part.name for each in REGISTERS for part in each.fields]
    assert len(set(names)) == len(names)
    for each in REGISTERS:
        ends = [bit for part in each.fields for bit in (part.low, part.low + part.bits)]
        assert ends == sorted(ends) and ends[-1] <= 32, each.name


def test_page_is_up_to_date(request):
    written = (request.config.rootpath / "docs" / "registers.md").read_text()
    assert written == registers.page(), "run python -m ternhw.registers > docs/registers.md"


_USER = """
#include "ternhw.h"
#include <stdio.h>
int main(void) {
    unsigned value = 0x00020005u;
    printf("%x %x %x %x %x %x\\n", TERNHW_MAGIC_VALUE, TERNHW_TOKENS, TERNHW_CONTROL_IRQ_ENABLE,
           TERNHW_CAUSE_ABORTED, TERNHW_PASSES,
           (value & TERNHW_VERSION_IMAGE) >> TERNHW_VERSION_IMAGE_SHIFT);
    return 0;
}
"""


@pytest.mark.parametrize(
    ("compiler", "standard", "suffix"), [("gcc", "c99", "c"), ("g++", "c++11", "cpp")], ids=["c", "c++"]
)
def test_header_compiles_without_warnings(tmp_path, compiler, standard, suffix):
    if shutil.which(compiler) is None:
        pytest.skip(f"{compiler} is not there")
    (tmp_path / "ternhw.h").write_text(c_header())
    source, program = tmp_path / f"user.{suffix}", tmp_path / "user"
    source.write_text(_USER)
    flags = ("-Wall", "-Wextra", "-pedantic", "-Werror", f"-std={standard}")
    subprocess.run([compiler, *flags, "-o", program, source], check=True)
    printed = subprocess.run([program], check=True, capture_output=True, text=True).stdout
    assert printed == "4e524554 2c 4 40 50 2\n"


def test_header_command_prints_or_writes(tmp_path):
    app = typer.Typer()
    app.command()(header)
    assert CliRunner().invoke(app, []).stdout == c_header()
    path = tmp_path / "ternhw.h"
    assert CliRunner().invoke(app, [str(path)]).stdout == f"{path} written\n"
    assert path.read_text() == c_header()


class Memory:
    """Registers that keep what is written; `bits` of addresses exist, or none with io="stream"."""

    def __init__(self, base=0, bits=32):
        self.base, self.mask = base, (1 << bits) - 1
        digest = int(CONFIG.digest, 16)
        self.words = {
            "MAGIC": 0x4E524554,
            "VERSION": 0x00010001,
            "CONFIG_LOW": digest & 0xFFFFFFFF,
            "CONFIG_HIGH": digest >> 32,
            "BUILD_LOW": 0x89ABCDEF,
            "BUILD_HIGH": 0x0067,
        }
        self.written = []

    def read32(self, address):
        return self.words.get(self._name(address), 0)

    def write32(self, address, value):
        name = self._name(address)
        self.written.append((name, value))
        self.words[name] = value & (self.mask >> 32 if name.endswith("_HIGH") else self.mask)

    def _name(self, address):
        return next(each.name for each in REGISTERS if each.address == address - self.base)


def test_driver_identifies_its_engine():
    memory = Memory(base=0xA000_0000)
    engine = Engine(memory, base=0xA000_0000)
    engine.identify(CONFIG)
    assert engine.build_id == "006789abcdef"


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("MAGIC", 0xFFFFFFFF, "MAGIC at 0x0 must be 0x4e524554, not 0xffffffff"),
        ("VERSION", 0x00010002, "INTERFACE version of the engine must be 1, not 2"),
        ("VERSION", 0x00030001, "IMAGE version of the engine must be 1, not 3"),
        (
            "CONFIG_LOW",
            0,
            f"Configuration of the engine must be {CONFIG.digest}, not {CONFIG.digest[:4]}00000000",
        ),
    ],
)
def test_driver_refuses_another_engine(name, value, message):
    memory = Memory()
    memory.words[name] = value
    with pytest.raises(InputError) as error:
        Engine(memory).identify(CONFIG)
    assert str(error.value) == message


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"program": 96}, "PROGRAM must be a multiple of 64, not 0x60"),
        ({"program": 64, "activations": 40}, "ACTIVATIONS must be a multiple of 64, not 0x28"),
        ({"program": 64, "results": 65}, "RESULTS must be a multiple of 64, not 0x41"),
        ({"program": 64, "tokens": 0}, "Tokens must be from 1 to 65535, not 0"),
        ({"program": 64, "tokens": 65536}, "Tokens must be from 1 to 65535, not 65536"),
        ({"program": 2**32}, "PROGRAM must be an address within the engine's address bits, not 0x100000000"),
        (
            {"program": 64, "results": 2**32},
            "RESULTS must be an address within the engine's address bits, not 0x100000000",
        ),
    ],
)
def test_driver_refuses_parameters_that_do_not_fit(parameters, message):
    memory = Memory(bits=32)
    with pytest.raises(InputError) as error:
        Engine(memory).start(**parameters)
    assert str(error.value) == message
    assert not any(name == "CONTROL" for name, _ in memory.written)


def test_driver_writes_parameters_before_start_and_keeps_the_interrupt():
    memory = Memory(base=0x4000, bits=40)
    engine = Engine(memory, base=0x4000)
    engine.enable_interrupt()
    engine.start(0x12_3456_7880, tokens=3, activations=0x1000, results=0xFF_0000_0000)
    assert memory.words["PROGRAM_LOW"] == 0x3456_7880
    assert memory.words["PROGRAM_HIGH"] == 0x12
    assert memory.words["ACTIVATIONS_LOW"] == 0x1000
    assert memory.words["RESULTS_HIGH"] == 0xFF
    assert memory.words["TOKENS"] == 3
    assert memory.written[-1] == ("CONTROL", field("START").mask | field("IRQ_ENABLE").mask)


def test_driver_refuses_to_start_a_busy_engine():
    memory = Memory()
    memory.words["STATUS"] = field("BUSY").mask
    with pytest.raises(RuntimeError, match=r"^Engine must be idle to start a program, not busy$"):
        Engine(memory).start(64)
    assert memory.written == []


def test_driver_waits_for_the_end():
    memory = Memory()
    engine = Engine(memory)
    memory.words["STATUS"] = field("BUSY").mask
    with pytest.raises(TimeoutError, match=r"^The program is still running after 3 polls$"):
        engine.wait(3)
    memory.words["STATUS"] = field("DONE").mask
    engine.wait(1)
    memory.words |= {"STATUS": field("ERROR").mask, "CAUSE": 0b1000001}
    with pytest.raises(EngineError, match=r"^The program ended with ABORTED, READ_BUS$") as error:
        engine.wait(1)
    assert error.value.causes == engine.causes() == {"ABORTED", "READ_BUS"}
    engine.acknowledge()
    assert memory.written == [("STATUS", field("DONE").mask | field("ERROR").mask)]


def test_driver_reads_the_counters_by_name():
    memory = Memory()
    memory.words |= {"BUSY_CYCLES": 9, "STALL_WEIGHTS": 2**32 - 1, "PASSES": 4}
    assert Engine(memory).counters() == {
        "BUSY_CYCLES": 9,
        "STALL_WEIGHTS": 2**32 - 1,
        "STALL_ACTIVATIONS": 0,
        "STALL_RESULTS": 0,
        "PASSES": 4,
    }
    assert [register(name).address for name in ("BUSY_CYCLES", "PASSES")] == [0x40, 0x50]


def test_mapped_registers_are_words_of_a_file(tmp_path):
    path = tmp_path / "registers"
    path.write_bytes(bytes(3 * mmap.PAGESIZE))
    with MappedBus(path, offset=mmap.PAGESIZE, size=64) as bus:
        bus.write32(0x3C, 0x89ABCDEF)
        assert (bus.read32(0x3C), bus.read32(0x38)) == (0x89ABCDEF, 0)
        for address in (-4, 2, 64):
            with pytest.raises(InputError, match="Address must be a multiple of 4 from 0 to 0x3c, not"):
                bus.read32(address)
    place = mmap.PAGESIZE + 0x3C
    assert path.read_bytes()[place : place + 4] == bytes.fromhex("efcdab89")


def test_an_interrupt_is_let_through_and_awaited(tmp_path):
    path = tmp_path / "uio0"
    path.write_bytes(bytes(4096))
    with UioBus(path) as bus:
        assert bus.await_interrupt(timeout_s=0)  # A file can always be read.
    # The first word was written, the second was read.
    assert path.read_bytes()[:8] == (1).to_bytes(4, "little") + bytes(4)


@pytest.mark.parametrize(("name", "offset"), [("none", 0), ("short", 0), ("registers", 12)])
def test_a_file_that_cannot_be_mapped_is_named(tmp_path, name, offset):
    (tmp_path / "short").write_bytes(bytes(16))
    (tmp_path / "registers").write_bytes(bytes(2 * mmap.PAGESIZE))
    with pytest.raises(InputError, match=f"Registers cannot be mapped: {tmp_path / name}: "):
        MappedBus(tmp_path / name, offset=offset)
