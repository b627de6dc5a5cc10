"""The loader of the firmware, compiled for this machine, and the host's end of the line."""

import subprocess
import zlib
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from ternhw.soc import boards
from ternhw.soc.dialogue import BLOCK_BYTES, BoardError, Dialogue
from ternhw.soc.simulation import running
from ternhw_quant import clibrary

if clibrary.compiler() is None:
    pytest.skip("no C compiler", allow_module_level=True)

FIRMWARE = Path(boards.__file__).parent / "firmware"
BUNDLE = np.random.default_rng(0).integers(0, 256, 7 * BLOCK_BYTES + 100, dtype=np.uint8).tobytes()
SIZE = len(BUNDLE)


@pytest.fixture(scope="module")
def program(tmp_path_factory):
    return compiled(tmp_path_factory.mktemp("loader"), (FIRMWARE / "loader.c").read_text())


def compiled(folder, loader):
    """Compile the loader and the part of board.c that computes a CRC."""
    crc = (FIRMWARE / "board.c").read_text()
    crc = '#include "board.h"\n' + crc[crc.index("uint32_t board_crc(") :]
    (folder / "loader.c").write_text(loader)
    (folder / "crc.c").write_text(crc)
    sources = [folder / "loader.c", folder / "crc.c", Path(__file__).with_name("host_board.c")]
    command = [clibrary.compiler(), "-std=gnu11", "-Wall", "-Wextra", "-Werror", f"-I{FIRMWARE}"]
    subprocess.run([*command, *sources, "-o", folder / "board"], check=True)
    return folder / "board"


class Disturbed:
    """A line that changes what the host writes, packet by packet."""

    def __init__(self, line, change):
        self._line, self._change, self.packets = line, change, 0

    def read(self):
        return self._line.read()

    def write(self, data):
        if len(data) > BLOCK_BYTES:
            self.packets += 1
            data = self._change(self.packets, data)
        self._line.write(data)


@contextmanager
def talking(program, change=lambda number, data: data):
    with running(program, program.parent, patience=5) as line:
        disturbed = Disturbed(line, change)
        dialogue = Dialogue(disturbed)
        dialogue.greeting()
        yield dialogue, disturbed


def held(dialogue, size=SIZE):
    dialogue._line.write(b"%d\n" % size)
    return int(dialogue.greeting())


def test_bundle_arrives_block_by_block(program):
    seen = []
    with talking(program) as (dialogue, line):
        assert dialogue.load(BUNDLE, on_progress=lambda done, total: seen.append(done)) == "loaded"
        assert held(dialogue) == zlib.crc32(BUNDLE)
    assert seen == [number * BLOCK_BYTES for number in range(8)]
    assert line.packets == 8


@pytest.mark.parametrize("place", [0, 3, 5, 8, 700, BLOCK_BYTES + 7])
def test_block_with_a_wrong_bit_is_sent_again(program, place):
    def flipped(number, data):
        return data[:place] + bytes([data[place] ^ 16]) + data[place + 1 :] if number == 3 else data

    with talking(program, flipped) as (dialogue, line):
        assert dialogue.load(BUNDLE) == "loaded"
        assert held(dialogue) == zlib.crc32(BUNDLE)
    assert line.packets == 9


def test_block_that_lost_bytes_is_sent_again(program):
    with talking(program, lambda number, data: data[:500] if number == 2 else data) as (dialogue, line):
        assert dialogue.load(BUNDLE) == "loaded"
        assert held(dialogue) == zlib.crc32(BUNDLE)
    assert line.packets == 9


def test_block_with_a_byte_too_many_is_sent_again(program):
    def longer(number, data):
        return data[:100] + b"x" + data[100:] if number == 2 else data

    with talking(program, longer) as (dialogue, line):
        assert dialogue.load(BUNDLE) == "loaded"
        assert held(dialogue) == zlib.crc32(BUNDLE)
    assert line.packets == 9


def test_transfer_that_was_stopped_goes_on_where_it_was(program):
    def stops(number, data):
        if number == 5:
            raise KeyboardInterrupt
        return data

    with talking(program, stops) as (dialogue, line):
        with pytest.raises(KeyboardInterrupt):
            dialogue.load(BUNDLE)
        line._change = lambda number, data: data
        dialogue.stop_loading()
        assert "the transfer was stopped" in dialogue.greeting()
        assert dialogue.load(BUNDLE) == "loaded"
        assert held(dialogue) == zlib.crc32(BUNDLE)
    assert line.packets == 8 + 2  # the one that was not sent, and the sign to stop


def test_another_bundle_begins_anew(program):
    other = bytes(reversed(BUNDLE))
    with talking(program) as (dialogue, line):
        dialogue.load(BUNDLE)
        assert dialogue.load(other) == "loaded"
        assert held(dialogue) == zlib.crc32(other)
    assert line.packets == 16


def test_line_that_damages_every_block_ends_with_an_error(program):
    with (
        talking(program, lambda number, data: data[:-1] + bytes([data[-1] ^ 1])) as (dialogue, _),
        pytest.raises(BoardError, match="sixteen blocks were damaged"),
    ):
        dialogue.load(BUNDLE)


def test_bundle_larger_than_the_memory_is_refused(program):
    with talking(program) as (dialogue, _):
        with pytest.raises(BoardError, match=r"bundle must have from 1 to 65536 bytes"):
            dialogue.load(bytes(65537))
        with pytest.raises(BoardError, match=r"bundle must have from 1 to 65536 bytes"):
            dialogue.load(b"")


FAULTS = {
    "CRC of a block not compared": (" || board_crc(0, packet + 8, BLOCK) != word(packet + 4)", ""),
    "number of a block not compared": ("word(packet) != held.blocks || ", ""),
    "another bundle not noticed": ("held.size != size || held.crc != crc", "0"),
    "last block whole": ("left < BLOCK ? left : BLOCK", "left ? BLOCK : 0"),
    "rest of a damaged block not dropped": ("while (board_get_soon() >= 0) {}", ""),
}


@pytest.mark.parametrize("name", FAULTS)
def test_planted_fault_of_the_loader_is_found(tmp_path, name):
    text, fault = FAULTS[name]
    source = (FIRMWARE / "loader.c").read_text()
    assert source.count(text) == 1
    faulty = compiled(tmp_path, source.replace(text, fault))
    with pytest.raises((AssertionError, BoardError)):
        is_right(faulty)


def is_right(program):
    test_bundle_arrives_block_by_block(program)
    for place in (0, 700):
        test_block_with_a_wrong_bit_is_sent_again(program, place)
    test_block_that_lost_bytes_is_sent_again(program)
    test_block_with_a_byte_too_many_is_sent_again(program)
    test_another_bundle_begins_anew(program)
    with talking(program) as (dialogue, _):
        dialogue.load(bytes([1]) * 2000)
        dialogue.load(bytes([2]) * 1000)
        # What lies behind a bundle is not overwritten.
        assert held(dialogue, 1024) == zlib.crc32(bytes([2]) * 1000 + bytes([1]) * 24)
