"""The boards that ``ternhw soc`` knows, with what the engine's share of each is."""

from dataclasses import dataclass
from typing import Any

from ternhw_quant.errors import InputError


@dataclass(frozen=True, kw_only=True)
class Board:
    """A board and the engine that its memory can feed.

    Attributes
    ----------
    name, title : str
        For ``--board``; what to buy.
    memory, rate : str
        Class of ``litedram.modules``; clocks of the memory to clocks of the system.
    data_bits, columns : int
        Data pins of the memory; columns of a row of a bank.
    port_bits : int
        Width of a LiteDRAM port, and so of the engine's bus: one transfer per system clock.
    clock_hz : float
        System clock.
    rows, lanes, planes : int
        Array of the default engine.
    """

    name: str
    title: str
    memory: str
    rate: str
    data_bits: int
    columns: int
    port_bits: int
    clock_hz: float
    rows: int
    lanes: int
    planes: int

    def engine_fields(self) -> dict[str, Any]:
        """Return the fields of the default engine; the artefact gives the others."""
        return {
            "rows": self.rows,
            "lanes": self.lanes,
            "planes": self.planes,
            "bus_bits": self.port_bits,
            "io": "memory",
        }


BOARDS = {
    board.name: board
    for board in (
        Board(
            name="ulx3s-85f",
            title="Radiona ULX3S with LFE5U-85F and 32 MB of 16-bit SDR SDRAM",
            memory="MT48LC16M16",
            rate="1:2",
            data_bits=16,
            columns=512,
            port_bits=32,
            clock_hz=55e6,
            rows=2,
            lanes=8,
            planes=2,
        ),
    )
}


def board_of(name: str) -> Board:
    """Return a board by name.

    Raises
    ------
    InputError
        If there is none of this name.
    """
    if name not in BOARDS:
        raise InputError(f"Board must be one of {', '.join(BOARDS)}, not {name}", "board")
    return BOARDS[name]
