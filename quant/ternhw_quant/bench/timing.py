"""Times of one call on a GPU, with the checks that make them valid.

A call of some microseconds is shorter than its own launch from Python, reads its weight from the L2 cache
when it is called twice, and takes no time at all when its kernel never runs. Therefore:

- Calls are captured in a CUDA graph of at least 48 launches, or as many as take ten milliseconds; a replay's
  time is divided by the launches.
- *Cold*: the launches cycle through copies of the weight that together are at least four times the L2 cache;
  every copy is used, and the device's memory must have grown by all of them. *Warm*: one copy, named so.
- Each output is compared with a reference before anything is timed. Then, around every pass, the outputs of
  all launches are poisoned before and compared after.
- Two passes of 100 replays, or as many as take two seconds and at least 20, after a tenth of a second of
  untimed ones; each with its median and quartiles. Clocks are left alone and logged.

The device is a protocol, so that these rules are tested without one; ``device.py`` has the real one.
"""

import gc
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

LAUNCHES = 48  #: Launches of a graph: its own start is then below 1 % of the time of short calls.
GRAPH_SECONDS = 0.01  #: A graph that takes so long needs no more launches than a round of the copies.
REPLAYS = 100  #: Replays of a pass, if that takes no longer than PASS_SECONDS.
LEAST_REPLAYS = 20  #: Replays of a pass, however long it takes: a quarter of them are five.
PASS_SECONDS = 2.0
PASSES = 2
PROBES = 3  #: Replays of one round of the copies by which the others are counted.
L2_SIZES = 4  #: Copies of the weight fill the L2 cache so many times: none survives a round.
ENERGY_SECONDS = 10.0  #: Steps of the energy's counter are tenths of a second at most: about 1 % of it.
SETTLE_SECONDS = 1.5  #: After a load, until a GPU draws what it does idling.
IDLE_SECONDS = 3.0

Cache = Literal["cold", "warm"]


class TimingError(RuntimeError):
    """An implementation did not do what was to be timed; there is no time then."""


@dataclass(frozen=True, kw_only=True)
class Replays:
    """Seconds of each replay, and the clock while they ran; None where it was not read in time."""

    seconds: Sequence[float]
    sm_clock_mhz: float | None = None


class Graph(Protocol):
    """Captured launches."""

    @property
    def outputs(self) -> Sequence[Tensor]:
        """The output of each launch, rewritten by every replay."""


class Device(Protocol):
    """What the harness needs from a device.

    Attributes
    ----------
    place : torch.device
    name : str
    cache_bytes : int
        Size of L2, the last cache before the memory.
    """

    place: torch.device
    name: str
    cache_bytes: int

    def allocated_bytes(self) -> int:
        """Return the bytes of all tensors that live on the device."""

    def capture(self, launches: Sequence[Callable[[], Tensor]]) -> Graph:
        """Capture the launches, in order."""

    def warm_up(self, graph: Any) -> None:
        """Replay `graph` untimed until clocks have risen, for a tenth of a second at least."""

    def replay(self, graph: Any, times: int) -> Replays:
        """Replay `graph` once untimed and `times` times timed, and return when the device is done.

        Raises what the device reports.
        """

    def energy_j(self) -> float | None:
        """Return what a counter of the device's energy shows; None where there is none."""

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
    energy: bool = False,
) -> Timing:
    """Time one call of `implementation`.

    Parameters
    ----------
    energy : bool
        Also measure the energy of a call, for some fifteen seconds; None where the device has no counter.

    Raises
    ------
    TimingError
        If an output is wrong or was never written, or the copies of the weight share memory.
    """
    copies = _copies(implementation, device, cache)
    for copy in copies:
        _check(implementation, [implementation.launch(copy)])
    cycle = [partial(implementation.launch, copy) for copy in copies]
    rounds, replays = _counts(device, cycle)
    graph = device.capture(cycle * rounds)
    launches = len(graph.outputs)
    passes: list[Quartiles] = []
    clocks: list[float | None] = []
    for _ in range(PASSES):
        device.warm_up(graph)
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
            if path.suffix in (".py", ".c", ".cu", ".h"):
                content = path.read_bytes()
                digest.update(f"{path.name} {len(content)}\n".encode() + content)
    return digest.hexdigest()[:12]


def _copies(implementation: Implementation, device: Device, cache: Cache) -> list[Any]:
    count = 1 if cache == "warm" else -(-L2_SIZES * device.cache_bytes // implementation.weight_bytes)
    gc.collect()  # Tensors in cycles would go while the copies come.
    before = device.allocated_bytes()
    copies = [implementation.copy() for _ in range(count)]
    grown, needed = device.allocated_bytes() - before, count * implementation.weight_bytes
    if grown < needed:
        raise TimingError(f"{count} copies of the weight must take {needed} bytes, not {grown}")
    return copies


def _counts(device: Device, launches: Sequence[Callable[[], Tensor]]) -> tuple[int, int]:
    """Return how many rounds of the copies a graph holds, and how often it is replayed in a pass."""
    graph = device.capture(launches)
    device.warm_up(graph)
    round_s = statistics.median(device.replay(graph, PROBES).seconds)
    rounds = min(math.ceil(LAUNCHES / len(launches)), math.ceil(GRAPH_SECONDS / round_s))
    return rounds, max(LEAST_REPLAYS, min(REPLAYS, int(PASS_SECONDS / (rounds * round_s))))


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
    device.wait(SETTLE_SECONDS)
    idle_j, started = device.energy_j(), device.now()
    if idle_j is None:
        return None
    device.wait(IDLE_SECONDS)
    idle_w = (_counted(device) - idle_j) / (device.now() - started)
    # Rounds of a second: between two the device is idle for less than 1 %. Nothing runs at either end.
    replays = max(1, math.ceil(1e6 / (call_us * len(graph.outputs))))
    rounds, before_j, started = 0, _counted(device), device.now()
    while device.now() - started < ENERGY_SECONDS:
        device.replay(graph, replays)
        rounds += 1
    total_j, seconds = _counted(device) - before_j, device.now() - started
    # Each round begins with a replay that is not timed.
    joules = (total_j - idle_w * seconds) / (rounds * (replays + 1) * len(graph.outputs))
    return Energy(joules=joules, seconds=seconds, power_w=total_j / seconds, idle_w=idle_w)


def _counted(device: Device) -> float:
    """Return the energy of a device that has had a counter so far."""
    counted = device.energy_j()
    assert counted is not None
    return counted
