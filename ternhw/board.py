"""An engine on a simulated board: a host accesses its registers and shares a memory with it.

Drivers are tried on it before there is a board: `ternhw.driver.Engine`, or the C driver of `ternhw driver`
(docs/integration.md).
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from ternhw.config import AcceleratorConfig
from ternhw.generation import cached_verilog
from ternhw.peers import MemoryBehaviour
from ternhw_quant.errors import InputError

if TYPE_CHECKING:
    from ternhw_sim.bulk import Host


class Board:
    """A simulated board. It is a `ternhw.driver.Bus`: registers are at their byte offsets.

    The engine's clock runs only during accesses and while the host waits for the interrupt.

    Attributes
    ----------
    memory : uint8, shape (bytes,)
        What host and engine share, from byte address 0 on. It is not cached.

    Raises
    ------
    SimulationError
        From each method, if the engine breaks a protocol. The board is of no use then.
    """

    def __init__(self, host: "Host", memory: npt.NDArray[np.uint8]) -> None:
        self._host, self.memory = host, memory

    def read32(self, address: int) -> int:
        """Read the register at a byte offset."""
        return self._host.read32(address)

    def write32(self, address: int, value: int) -> None:
        """Write the register at a byte offset, and wait for the response."""
        self._host.write32(address, value)

    def await_interrupt(self, cycles: int) -> bool:
        """Run the clock until the interrupt is high, or for `cycles`; return whether it is high."""
        return self._host.await_interrupt(cycles)

    @property
    def cycle(self) -> int:
        """Clock cycles so far."""
        return self._host.cycle


@contextmanager
def simulated_board(
    config: AcceleratorConfig,
    memory: int | npt.NDArray[np.uint8],
    *,
    behaviour: MemoryBehaviour | None = None,
) -> Iterator[Board]:
    """Simulate the engine of `config` on a board with memory.

    Parameters
    ----------
    config : AcceleratorConfig
        With io="memory": a host cannot reach streams.
    memory : int, or uint8, shape (bytes,)
        Bytes of memory, which begin as zeros; or the memory itself, contiguous, such as a mapped file. A
        multiple of the bus word.
    behaviour : MemoryBehaviour or None
        Latency and pauses of the memory for the engine; None for the fastest.

    Raises
    ------
    InputError
        If `config` has io="stream", or `memory` is not such a multiple.
    SimulationError, ToolNotFound
        If the simulator cannot be compiled.
    """
    from ternhw_sim import bulk
    from ternhw_sim.simulators import shared_model

    if config.io != "memory":
        raise InputError("Board must have an engine with io memory, not stream", "io")
    shared = np.zeros(memory, dtype=np.uint8) if isinstance(memory, int) else memory
    if not shared.size or shared.size % (config.bus_bits // 8):
        rule = f"a positive multiple of the bus word of {config.bus_bits // 8} bytes"
        raise InputError(f"Memory must have {rule}, not {shared.size}", "memory")
    library = shared_model(cached_verilog(config), config.name, ())
    behaviour = MemoryBehaviour() if behaviour is None else behaviour
    with bulk.host(library, shared, behaviour=behaviour, burst_words=config.burst_words) as host:
        yield Board(host, shared)
