"""The simulated board: the whole system by Verilator, with a model of its memory."""

import os
import select
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from ternhw.soc.boards import Board
from ternhw.soc.dialogue import BoardError
from ternhw_sim.simulators import program

_BANKS = 4
_TOP = "soc"
_MEMORIES = ("soc_mem.init", *(f"soc_mem_{bank}.init" for bank in range(1, _BANKS)))


def write_memories(folder: Path, board: Board, *, rom: bytes, bundle: bytes) -> None:
    """Write what the memories of a simulated system contain after the power is on.

    The controller maps addresses to rows, banks and columns: a row of a bank follows that of the bank before.
    """
    row_bytes = board.columns * board.data_bits // 8
    padded = np.frombuffer(bundle + bytes(-len(bundle) % (_BANKS * row_bytes)), dtype=np.uint8)
    rows = padded.reshape(-1, _BANKS, row_bytes)
    for bank, name in enumerate(_MEMORIES):
        _write_words(folder / name, rows[:, bank].tobytes(), board.port_bits // 8)
    _write_words(folder / "soc_rom.init", rom, 4)
    _write_words(folder / "soc_sram.init", bytes(4), 4)


def _write_words(path: Path, content: bytes, word_bytes: int) -> None:
    content += bytes(-len(content) % word_bytes)
    words = (content[at : at + word_bytes][::-1].hex() for at in range(0, len(content), word_bytes))
    path.write_text("\n".join(words) + "\n")


def compiled(files: Sequence[Path]) -> Path:
    """Compile the simulator of a system unless the cache has it; return the program.

    Raises
    ------
    SimulationError, ToolNotFound
        If it does not compile, or a compiler is missing.
    """
    return program(files, _TOP, Path(__file__).with_name("bench.cpp"))


class SimulatedLine:
    """The UART of a simulated board, a running program.

    Parameters
    ----------
    process : Popen
        With its standard input and output as pipes.
    patience : float
        Seconds without a byte after which the board is taken to be silent.
    """

    def __init__(self, process: "subprocess.Popen[bytes]", patience: float) -> None:
        assert process.stdin is not None and process.stdout is not None
        self._in, self._out, self._patience = process.stdin, process.stdout, patience
        self._held = b""

    def read(self) -> bytes:
        """Return the next byte; none if none comes for long."""
        if not self._held:
            ready, _, _ = select.select([self._out], [], [], self._patience)
            if not ready:
                return b""
            self._held = os.read(self._out.fileno(), 4096)
            if not self._held:
                raise BoardError("Simulated board has ended")
        byte, self._held = self._held[:1], self._held[1:]
        return byte

    def write(self, data: bytes) -> None:
        """Send bytes."""
        self._in.write(data)
        self._in.flush()


@contextmanager
def running(simulator: Path, folder: Path, *, patience: float = 600.0) -> Iterator[SimulatedLine]:
    """Run a simulated board in the folder of its memories; stop it at the end of the block."""
    with subprocess.Popen(
        [simulator], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        try:
            yield SimulatedLine(process, patience)
        finally:
            process.kill()
