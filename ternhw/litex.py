"""The engine as a module of LiteX: registers on the bus of the SoC, a port of memory, an interrupt.

Needs ``litex``, and ``litedram`` for a port of its own: it is for an environment that has them.
"""

from pathlib import Path
from typing import Any, Literal

from litex.gen import LiteXModule
from litex.soc.integration.soc import SoCRegion
from litex.soc.interconnect import axi, stream
from litex.soc.interconnect.csr_eventmanager import EventManager, EventSourceLevel
from migen import ClockSignal, Instance, ResetSignal, Signal

from ternhw.config import AcceleratorConfig
from ternhw.generation import cached_verilog
from ternhw.packages.wrapper import Ports, wrapper_files, wrapper_ports
from ternhw_quant.errors import InputError
from ternhw_quant.files import atomic_write

_WINDOW_BYTES = 0x1000
#: Cycles for which the wrapper's reset stays low at least (docs/packages.md): a reset of LiteX may last one.
_RESET_CYCLES = 3


class TernaryEngine(LiteXModule):  # type: ignore[misc]
    """An engine in the clock domain ``sys``.

    Parameters
    ----------
    platform : litex platform
        Gets the Verilog files of the engine.
    config : AcceleratorConfig
    folder : Path or str
        Where the wrapper's Verilog is written. That of the engine itself is in the cache folder.

    Members
    -------
    bus : AXILiteInterface
        Registers, 32 bits, a window of 4 KiB.
    memory : AXIInterface
        Reads of programs and weights; with io="memory" also of activations, and writes of results.
    sink, source : stream.Endpoint
        With io="stream": activations, and results with ``last`` at the end of a pass.
    ev : EventManager
        One level, ``done``: the interrupt of the engine.
    """

    def __init__(self, platform: Any, config: AcceleratorConfig, folder: Path | str) -> None:
        ports = _sources(platform, config, Path(folder))
        self.config = config
        self.bus = axi.AXILiteInterface(data_width=32, address_width=32)
        self.memory = axi.AXIInterface(
            data_width=config.bus_bits, address_width=config.address_bits, id_width=ports["m_axi_arid"][1]
        )
        self.ev = EventManager()
        self.ev.done = EventSourceLevel(description="The program has ended, and the interrupt is enabled.")
        self.ev.finalize()

        held = Signal(_RESET_CYCLES, reset_less=True)
        self.sync += held.eq(held << 1 | ResetSignal())
        pins = {
            "i_aclk": ClockSignal(),
            "i_aresetn": ~(ResetSignal() | (held != 0)),
            "o_irq": self.ev.done.trigger,
            **_pins("s_axil", self.bus, ports),
            **_pins("m_axi", self.memory, ports),
        }
        if config.io == "stream":
            self.sink = stream.Endpoint([("data", config.bus_bits)])
            self.source = stream.Endpoint([("data", config.bus_bits)])
            pins |= _stream_pins("s_axis", self.sink, ports) | _stream_pins("m_axis", self.source, ports)
        self.specials += Instance(f"{config.name}_axi", **pins)

    def connect_dram(self, sdram: Any, base: int) -> None:
        """Give the engine a port of its own on a LiteDRAM core.

        Parameters
        ----------
        sdram : LiteDRAMCore
        base : int
            Address of the memory's first byte in the SoC. The engine's addresses are those of the SoC.
        """
        from litedram.frontend.axi import LiteDRAMAXI2Native

        port = sdram.crossbar.get_port(data_width=self.config.bus_bits)
        self.dram = LiteDRAMAXI2Native(self.memory, port, base_address=base)


def add_engine(
    soc: Any,
    config: AcceleratorConfig,
    *,
    name: str = "engine",
    folder: Path | str = "build/ternhw",
    origin: int | None = None,
    memory: Literal["dram", "bus"] = "dram",
) -> TernaryEngine:
    """Add an engine to a SoC of LiteX: bus slave, memory and, if the SoC has a CPU, its interrupt.

    Parameters
    ----------
    soc : litex.soc.integration.soc.LiteXSoC
    name : str
        Of the module, its bus region and its interrupt.
    folder : Path or str
        Where the wrapper's Verilog is written.
    origin : int or None
        Address of the registers; None for a free one.
    memory : "dram" or "bus"
        A LiteDRAM port of its own on ``soc.sdram``, or a master of the SoC's bus, which is much slower.

    Returns
    -------
    TernaryEngine

    Raises
    ------
    InputError
        If the SoC has no SDRAM for a port, has an L2 cache in front of it, or has memory that the engine's
        addresses do not reach.
    """
    if memory == "dram":
        _check_dram(soc, config)
    engine = TernaryEngine(soc.platform, config, folder)
    soc.add_module(name=name, module=engine)
    region = SoCRegion(origin=origin, size=_WINDOW_BYTES, mode="rw", cached=False)
    soc.bus.add_slave(name, engine.bus, region)
    if soc.irq.enabled:
        soc.irq.add(name, use_loc_if_exists=True)
    if memory == "bus":
        soc.bus.add_master(name, engine.memory)
    else:
        engine.connect_dram(soc.sdram, soc.bus.regions["main_ram"].origin)
    return engine


def _check_dram(soc: Any, config: AcceleratorConfig) -> None:
    if not hasattr(soc, "sdram"):
        raise InputError('SoC must have an SDRAM for a port of the engine, or give memory="bus"', "memory")
    if hasattr(soc, "l2_cache"):
        raise InputError(
            "SoC must have l2_cache_size=0: the engine reads memory behind an L2 cache, where data is stale",
            "memory",
        )
    region = soc.bus.regions["main_ram"]
    needed = (region.origin + region.size - 1).bit_length()
    if config.address_bits < needed:
        raise InputError(
            f"Address bits must be at least {needed} to reach the SDRAM, not {config.address_bits}",
            "address_bits",
        )


def _sources(platform: Any, config: AcceleratorConfig, folder: Path) -> Ports:
    """Add the Verilog of engine and wrapper to a platform; return the wrapper's ports."""
    verilog = cached_verilog(config)
    ports = wrapper_ports(config, verilog.read_text())
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{config.name}_axi.v"
    with atomic_write(path) as file:
        file.write(wrapper_files(config, ports)[path.name].encode())
    for source in (verilog, path):
        platform.add_source(str(source.absolute()))
    return ports


def _pins(prefix: str, bus: Any, ports: Ports) -> dict[str, Any]:
    """Return the pins of an AXI bus: ``m_axi_araddr`` is ``bus.ar.addr``."""
    pins = {}
    for port, (direction, width) in ports.items():
        bus_name, _, signal = port.rpartition("_")
        if bus_name == prefix:
            channel = signal[:2] if signal[:2] in ("ar", "aw") else signal[:1]
            member = getattr(getattr(bus, channel), signal[len(channel) :])
            # An address of the bus may be wider than the window.
            pins[_pin(port, direction)] = member[:width]
    return pins


def _stream_pins(prefix: str, endpoint: Any, ports: Ports) -> dict[str, Any]:
    return {
        _pin(port, direction): getattr(endpoint, port.removeprefix(f"{prefix}_t"))
        for port, (direction, _) in ports.items()
        if port.startswith(f"{prefix}_")
    }


def _pin(port: str, direction: str) -> str:
    return f"{'i' if direction == 'input' else 'o'}_{port}"
