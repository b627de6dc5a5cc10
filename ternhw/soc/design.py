"""The LiteX system: processor, memory controller, UART, timer and the engine, simulated or on a board."""

import io
import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from pathlib import Path
from typing import Any

from litedram import modules as litedram_modules
from litedram.init import get_sdram_phy_c_header
from litedram.phy import HalfRateGENSDRPHY
from litedram.phy.model import SDRAMPHYModel
from litex.build.generic_platform import Pins, Subsignal
from litex.build.sim import SimPlatform
from litex.gen import LiteXModule
from litex.soc.integration import export
from litex.soc.integration.soc_core import SoCCore
from migen import ClockDomain, Record

from ternhw.config import AcceleratorConfig
from ternhw.litex import add_engine
from ternhw.soc.boards import Board

ROM_BYTES = 0x10000
SRAM_BYTES = 0x10000
ENGINE_BASE = 0x90000000  #: In the range that the processor does not cache.

#: Lines with the date, by which the same system would not be the same text.
_DATES = re.compile(r"^//.*(?:Auto-[Gg]enerated by LiteX|Date *:).*\n", re.MULTILINE)
_BYTES = (("valid", 1), ("ready", 1), ("data", 8))
_SIMULATED = [
    ("sys_clk", 0, Pins(1)),
    ("sys_rst", 0, Pins(1)),
    (
        "serial",
        0,
        *(Subsignal(f"{way}_{name}", Pins(width)) for way in ("source", "sink") for name, width in _BYTES),
    ),
]


class _SimulatedClock(LiteXModule):  # type: ignore[misc]
    def __init__(self, platform: Any) -> None:
        self.cd_sys = ClockDomain()
        self.comb += [
            self.cd_sys.clk.eq(platform.request("sys_clk")),
            self.cd_sys.rst.eq(platform.request("sys_rst")),
        ]


class System(SoCCore):  # type: ignore[misc]
    """Processor, UART, timer, memory and engine.

    Parameters
    ----------
    board : Board
    config : AcceleratorConfig
        Of the engine: ``io="memory"`` and a bus as wide as the port of the memory.
    folder : Path
        For the Verilog of the engine's wrapper.
    platform : GenericPlatform
    clock : module
        Of the clock domains.
    phy : module
        Between controller and memory.
    """

    def __init__(
        self,
        board: Board,
        config: AcceleratorConfig,
        folder: Path,
        *,
        platform: Any,
        clock: Any,
        phy: Any,
    ) -> None:
        super().__init__(
            platform,
            board.clock_hz,
            cpu_type="vexriscv",
            cpu_variant="standard",
            ident="",
            integrated_rom_size=ROM_BYTES,
            integrated_rom_init=[0],  # a simulation reads the firmware from a file
            integrated_sram_size=SRAM_BYTES,
            uart_name="sim",  # bytes with a handshake, not a line
            timer_uptime=True,
        )
        self.crg = clock
        self.sdrphy = phy
        # Without an L2 cache: the engine reads behind it, and would read stale memory.
        self.add_sdram("sdram", phy=phy, module=memory_module(board), l2_cache_size=0)
        add_engine(self, config, folder=folder, origin=ENGINE_BASE)


def memory_module(board: Board) -> Any:
    """Return the memory of a board, with its timing at the board's clock."""
    return getattr(litedram_modules, board.memory)(board.clock_hz, board.rate)


def _phy_settings(board: Board) -> Any:
    """Return the settings of the board's PHY, which the simulated memory takes over."""
    geometry = memory_module(board).geom_settings
    pads = Record(
        [
            *(("a", geometry.addressbits), ("ba", geometry.bankbits), ("dq", board.data_bits)),
            *(("ras_n", 1), ("cas_n", 1), ("we_n", 1), ("cs_n", 1), ("cke", 1), ("dm", board.data_bits // 8)),
        ]
    )
    return HalfRateGENSDRPHY(pads, board.clock_hz, cl=3).settings


def simulated(board: Board, config: AcceleratorConfig, folder: Path) -> System:
    """Return the system with a model of its memory, and a UART that takes and gives bytes.

    ROM and memory read their content from files when the simulation begins.
    """
    with _quiet():
        platform = SimPlatform("SIM", _SIMULATED)
        phy = SDRAMPHYModel(
            memory_module(board),
            settings=_phy_settings(board),
            clk_freq=board.clock_hz,
            init=[0] * 4096,  # of each bank at least one word: without any it would read no file
        )
        return System(board, config, folder, platform=platform, clock=_SimulatedClock(platform), phy=phy)


def write(system: System, folder: Path, name: str) -> list[Path]:
    """Write a system's Verilog and the headers of its firmware; return the other Verilog files of it."""
    with _quiet():
        system.finalize()
        # Its method write() would also write the content of memories, to the working directory.
        text = system.platform.get_verilog(system, name=name).main_source
    (folder / f"{name}.v").write_text(_DATES.sub("", text))
    generated = folder / "generated"
    generated.mkdir(exist_ok=True)
    constants, regions = system.constants, {**system.bus.regions}
    headers = {
        "csr.h": export.get_csr_header(system.csr.regions, constants, csr_base=system.mem_map["csr"]),
        "mem.h": export.get_mem_header(regions),
        "soc.h": export.get_soc_header(constants, with_access_functions=False),
        "regions.ld": export.get_linker_regions(regions),
        "sdram_phy.h": get_sdram_phy_c_header(
            system.sdram.controller.settings.phy,
            system.sdram.controller.settings.timing,
            system.sdram.controller.settings.geom,
        ),
    }
    for header, text in headers.items():
        (generated / header).write_text(_DATES.sub("", text))
    return [Path(source[0]) for source in system.platform.sources]


@contextmanager
def _quiet() -> Iterator[None]:
    """LiteX prints a page about every system; it is in no way an answer to a command."""
    before = logging.root.manager.disable
    logging.disable(logging.INFO)
    try:
        with redirect_stdout(io.StringIO()):
            yield
    finally:
        logging.disable(before)
