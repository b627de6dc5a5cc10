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


@contextmanager
def simulated_board(
    config: AcceleratorConfig,
    memory: int | npt.NDArray[np.uint8],
    *,
    behaviour: MemoryBehaviour | None = None,
) -> Iterator["Host"]:
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

    Yields
    ------
    ternhw_sim.bulk.Host
        A `ternhw.driver.Bus` with the attribute `memory`.

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
        yield host
