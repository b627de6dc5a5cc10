"""Times of one call on a GPU, and what makes them believable.

A call of some microseconds is shorter than its own launch from Python, reads its weight from the L2 cache
when it is called twice, and takes no time at all when its kernel never runs. Therefore:

- Calls are captured in a CUDA graph of at least 48 launches; a replay's time is divided by the launches.
- *Cold*: the launches cycle through copies of the weight that together are at least four times the L2 cache;
  every copy is used, and the device's memory must have grown by all of them. *Warm*: one copy, named so.
- Each output is compared with a reference before anything is timed. Then, around every pass of at least 100
  replays, the outputs of all launches are poisoned before and compared after.
- Two passes, each with its median and quartiles. Clocks are left alone and logged.

The device is a protocol, so that these rules are tested without one; ``device.py`` has the real one.
"""

import hashlib
import math
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Literal, Protocol

import torch
from torch import Tensor

LAUNCHES = 48  #: Launches of a graph at least: its own start is then below 1 % of the time of short calls.
REPLAYS = 100  #: Replays of a pass at least.
PASSES = 2
L2_SIZES = 4  #: Copies of the weight fill the L2 cache so many times: none survives a round.
ENERGY_SECONDS = 10.0  #: Power is averaged over about a tenth of a second; ten seconds drown the edges.
_IDLE_SECONDS = 2.0

Cache = Literal["cold", "warm"]


class TimingError(RuntimeError):
    """An implementation did not do what was to be timed; there is no time then."""


@dataclass(frozen=True, kw_only=True)
class Replays:
    """Seconds of each replay, and what was read while they ran; None where it cannot be read."""

    seconds: Sequence[float]
    sm_clock_mhz: float | None = None
    power_w: float | None = None


class Graph(Protocol):
    """Captured launches."""

    @property
    def outputs(self) -> Sequence[Tensor]:
        """The output of each launch, rewritten by every replay."""


class Device(Protocol):
    """What the harness asks of a device.

    Attributes
    ----------
    place : torch.device
    name : str
    cache_bytes : int
        Of the last cache before the memory, L2.
    """

    place: torch.device
    name: str
    cache_bytes: int

    def allocated_bytes(self) -> int:
        """Return the bytes of all tensors that live on the device."""

    def capture(self, launches: Sequence[Callable[[], Tensor]]) -> Graph:
        """Capture the launches, in order."""

    def replay(self, graph: Any, times: int) -> Replays:
        """Replay `graph` once untimed and `times` times timed, and return when the device is done.

        Raises what the device reports.
        """

    def power_w(self) -> float | None:
        """Return the power that the device draws, idle or not; None where it cannot be read."""

    def now(self) -> float:
        """Return the seconds of a steady clock."""

    def wait(self, seconds: float) -> None:
        """Let the device idle."""


@dataclass(frozen=True, kw_only=True)
class Implementation:
    """One way to compute a layer.

    Attributes
    ----------
    name : str
    weight_bytes : int
        What one call reads of its weight.
    copy : function
        Returns the weight in device memory of its own.
    launch : function of what `copy` returned
        Starts the computation and returns its output.
    fault : function of an output
        Says in a few words what is wrong with it; None if nothing is.
    scope : "matmul" or "with activation quantisation"
        Whether the activations' rounding to int8 is timed, where there is one.
    """

    name: str
    weight_bytes: int
    copy: Callable[[], Any]
    launch: Callable[[Any], Tensor]
    fault: Callable[[Tensor], str | None]
    scope: Literal["matmul", "with activation quantisation"] = "matmul"


@dataclass(frozen=True, kw_only=True)
class Quartiles:
    """Microseconds of one call over the replays of one pass."""

    lower_us: float
    median_us: float
    upper_us: float


@dataclass(frozen=True, kw_only=True)
class Energy:
    """Energy of one call above idling.

    Attributes
    ----------
    joules : float
    seconds : float
        Length of the loop.
    power_w, idle_w : float
        Means over the loop and before it.
    """

    joules: float
    seconds: float
    power_w: float
    idle_w: float


@dataclass(frozen=True, kw_only=True)
class Timing:
    """What was measured of one implementation.

    Attributes
    ----------
    cache : "cold" or "warm"
    copies : int
        Copies of the weight that the launches cycle through.
    launches, replays : int
        Launches of the graph, and its replays in each pass.
    passes : tuple of Quartiles
    sm_clock_mhz : tuple of float or None
        In each pass.
    energy : Energy or None
    """

    cache: Cache
    copies: int
    launches: int
    replays: int
    passes: tuple[Quartiles, ...]
    sm_clock_mhz: tuple[float | None, ...]
    energy: Energy | None = None


def measure(
    implementation: Implementation,
    device: Device,
    *,
    cache: Cache = "cold",
    replays: int = REPLAYS,
    energy: bool = False,
) -> Timing:
    """Time one call of `implementation`.

    Parameters
    ----------
    energy : bool
        Also measure the energy of a call, for more than ten seconds; None where power cannot be read.

    Raises
    ------
    TimingError
        If an output is wrong or was never written, or the copies of the weight share memory.
    """
    if replays < REPLAYS:
        raise ValueError(f"Replays must be at least {REPLAYS}, not {replays}")
    copies = _copies(implementation, device, cache)
    for copy in copies:
        _check(implementation, [implementation.launch(copy)])
    rounds = -(-LAUNCHES // len(copies))
    graph = device.capture([partial(implementation.launch, copy) for copy in copies] * rounds)
    launches = len(graph.outputs)
    passes: list[Quartiles] = []
    clocks: list[float | None] = []
    for _ in range(PASSES):
        poison(graph.outputs)
        ran = device.replay(graph, replays)
        _check(implementation, graph.outputs)
        passes.append(quartiles([1e6 * seconds / launches for seconds in ran.seconds]))
        clocks.append(ran.sm_clock_mhz)
    return Timing(
        cache=cache,
        copies=len(copies),
        launches=launches,
        replays=replays,
        passes=tuple(passes),
        sm_clock_mhz=tuple(clocks),
        energy=_energy(graph, device, passes[-1].median_us) if energy else None,
    )


def quartiles(values: Sequence[float]) -> Quartiles:
    """Return the quartiles of at least two values, interpolated linearly, ends included."""
    lower, median, upper = statistics.quantiles(values, n=4, method="inclusive")
    return Quartiles(lower_us=lower, median_us=median, upper_us=upper)


def poison(outputs: Sequence[Tensor]) -> None:
    """Fill outputs with what no computation leaves: NaN, or the least integer."""
    for output in outputs:
        output.fill_(math.nan if output.is_floating_point() else torch.iinfo(output.dtype).min)


def sources_digest(*folders: Path) -> str:
    """Return 12 hexadecimal digits that name the sources in `folders`: kernels and their timing if none."""
    here = Path(__file__).parent
    digest = hashlib.sha256()
    for folder in folders or (here.with_name("cuda"), here):
        for path in sorted(folder.rglob("*")):
            if path.suffix in (".py", ".cu", ".h"):
                content = path.read_bytes()
                digest.update(f"{path.name} {len(content)}\n".encode() + content)
    return digest.hexdigest()[:12]


def _copies(implementation: Implementation, device: Device, cache: Cache) -> list[Any]:
    count = 1 if cache == "warm" else -(-L2_SIZES * device.cache_bytes // implementation.weight_bytes)
    before = device.allocated_bytes()
    copies = [implementation.copy() for _ in range(count)]
    grown, needed = device.allocated_bytes() - before, count * implementation.weight_bytes
    if grown < needed:
        raise TimingError(f"{count} copies of the weight must take {needed} bytes, not {grown}")
    return copies


def _check(implementation: Implementation, outputs: Sequence[Tensor]) -> None:
    for index, output in enumerate(outputs):
        if _is_poison(output):
            raise TimingError(f"launch {index} of {len(outputs)} never wrote its output")
        fault = implementation.fault(output)
        if fault is not None:
            raise TimingError(f"launch {index} of {len(outputs)}: {fault}")


def _is_poison(output: Tensor) -> bool:
    if output.is_floating_point():
        return bool(output.isnan().all())
    return bool((output == torch.iinfo(output.dtype).min).all())


def _energy(graph: Graph, device: Device, call_us: float) -> Energy | None:
    idle = []
    started = device.now()
    while device.now() - started < _IDLE_SECONDS:
        device.wait(0.1)
        idle.append(device.power_w())
    # Rounds of a second, read in the midst of each: between two the device is idle for less than 1 %.
    replays = max(1, math.ceil(1e6 / (call_us * len(graph.outputs))))
    rounds, busy = 0, []
    started = device.now()
    while device.now() - started < ENERGY_SECONDS:
        busy.append(device.replay(graph, replays).power_w)
        rounds += 1
    seconds = device.now() - started
    idle_w, power_w = _mean(idle), _mean(busy)
    if idle_w is None or power_w is None:
        return None
    joules = (power_w - idle_w) * seconds / (rounds * replays * len(graph.outputs))
    return Energy(joules=joules, seconds=seconds, power_w=power_w, idle_w=idle_w)


def _mean(readings: Sequence[float | None]) -> float | None:
    known = [each for each in readings if each is not None]
    return statistics.fmean(known) if len(known) == len(readings) else None
