"""The cycle model: when every transfer of a program happens. Written from docs/core.md, "Timing".

Cycle 0 is the first in which the source of descriptors may offer. A model of time only: it knows no data.
"""

from dataclasses import dataclass, field

from ternhw.config import MANTISSA_BITS, AcceleratorConfig
from ternhw.program import Program

#: Behaviour of the other end of a stream, one flag per cycle, repeated for ever: True where it pauses.
#: A paused source starts no new offer, a paused sink is not ready. () never pauses.
Pauses = tuple[bool, ...]


@dataclass(frozen=True, kw_only=True)
class StreamBehaviour:
    """How the four peers of a core behave.

    Raises
    ------
    ValueError
        If a stream would pause for ever.
    """

    descriptors: Pauses = ()
    activations: Pauses = ()
    weights: Pauses = ()
    results: Pauses = ()

    def __post_init__(self) -> None:
        for name, pauses in vars(self).items():
            if pauses and all(pauses):
                raise ValueError(
                    f"Pauses of {name} must leave a cycle free, not {len(pauses)} of {len(pauses)}"
                )


@dataclass(frozen=True, kw_only=True)
class CycleCount:
    """Times of one program.

    Attributes
    ----------
    cycles : int
        From the first descriptor to the last result, both included.
    load_cycles : int
        Spent on descriptors and activations, before weights flow.
    stall_cycles : int
        Cycles of the weight phase in which no weights moved: source, scaler or results held them.
    drain_cycles : int
        From the last weights to the last result.
    """

    cycles: int
    load_cycles: int
    stall_cycles: int
    drain_cycles: int


def result_latency(config: AcceleratorConfig) -> int:
    """Cycles from a tile's last beat of weights to its first result, on an idle result stream."""
    dot_product = config.chain + _log2_ceiling(config.lanes // config.chain)
    scaled_terms = config.planes * MANTISSA_BITS // config.scale_cycles
    return 4 + dot_product + _log2_ceiling(scaled_terms) + config.scale_cycles


def count_cycles(program: Program, behaviour: StreamBehaviour | None = None) -> CycleCount:
    """Return the cycles that `program` takes, exact for the given behaviour of the streams."""
    behaviour = behaviour or StreamBehaviour()
    clock = _Clock(config=program.config, behaviour=behaviour)
    for job in program.jobs:
        clock.load(job.tokens * program.row_beats)
        beats = [
            program.config.beats_per_group if group < program.groups - 1 else program.tail_beats
            for group in range(program.groups)
            for _ in range(program.plane_steps)
        ]
        for _ in range(job.row_tiles):
            clock.tile(beats, job.tokens)
    return clock.count()


@dataclass(kw_only=True)
class _Clock:
    """Walks through the transfers of a core that was idle in cycle −1."""

    config: AcceleratorConfig
    behaviour: StreamBehaviour
    idle: int = 0  # first cycle in which a descriptor may be taken
    step_end: int = -(10**9)  # last beat of the last step
    ready: int = 0  # first cycle in which the next beat may be taken
    started: int | None = None
    weight_beats: int = 0
    weight_phase: int = 0
    released: list[int] = field(default_factory=list)  # per tile, the cycle of its last result

    def __post_init__(self) -> None:
        self.descriptors = _Source(self.behaviour.descriptors)
        self.activations = _Source(self.behaviour.activations)
        self.weights = _Source(self.behaviour.weights)

    def load(self, beats: int) -> None:
        accepted = self.descriptors.take(self.idle, 1)
        if self.started is None:
            self.started = accepted
        self.ready = self.activations.take(accepted + 1, beats) + 1

    def tile(self, steps: list[int], tokens: int) -> None:
        start = self.ready
        if self.weights.never_pauses:
            # Nothing but the scaler's pace can come between the steps.
            pace = [max(beats, self.config.scale_cycles) for beats in steps[1:]]
            first = self._earliest_end(self.ready + steps[0] - 1)
            if len(steps) > 1:
                self.step_end = first + sum(pace[:-1])
                self.ready = self.step_end + 1
                self._last_step(steps[-1])
            else:
                self._last_step(steps[0])
        else:
            for beats in steps[:-1]:
                self._step(beats, not_before=0)
            self._last_step(steps[-1])
        self.weight_beats += sum(steps)
        self.weight_phase += self.step_end + 1 - start
        self.idle = self.step_end + 1
        self._send(tokens)

    def _last_step(self, beats: int) -> None:
        """Take a tile's last step: its last beat waits for a free place among the results."""
        index = len(self.released) - self.config.result_depth
        self._step(beats, not_before=self.released[index] + 1 if index >= 0 else 0)

    def _step(self, beats: int, *, not_before: int) -> None:
        if beats > 1:
            self.ready = self.weights.take(self.ready, beats - 1) + 1
        self.step_end = self.weights.take(max(self._earliest_end(self.ready), not_before), 1)
        self.ready = self.step_end + 1

    def _earliest_end(self, cycle: int) -> int:
        return max(cycle, self.step_end + self.config.scale_cycles)

    def _send(self, tokens: int) -> None:
        cycle = self.step_end + result_latency(self.config)
        if self.released:
            cycle = max(cycle, self.released[-1] + 1)
        for _ in range(tokens):
            while _pauses(self.behaviour.results, cycle):
                cycle += 1
            cycle += 1
        self.released.append(cycle - 1)

    def count(self) -> CycleCount:
        assert self.started is not None
        end = self.released[-1]
        cycles = end - self.started + 1
        drain = end - self.step_end
        return CycleCount(
            cycles=cycles,
            load_cycles=cycles - self.weight_phase - drain,
            stall_cycles=self.weight_phase - self.weight_beats,
            drain_cycles=drain,
        )


class _Source:
    """A source that offers its next word as soon as it does not pause, and then holds it."""

    def __init__(self, pauses: Pauses) -> None:
        self._pauses = pauses
        self._free = 0  # first cycle in which the next word may be offered

    @property
    def never_pauses(self) -> bool:
        return not any(self._pauses)

    def take(self, ready: int, count: int) -> int:
        """Return the cycle of the last of `count` transfers to a sink that is ready from `ready` on."""
        if self.never_pauses:
            self._free = ready + count
            return ready + count - 1
        for _ in range(count):
            while _pauses(self._pauses, self._free):
                self._free += 1
            ready = max(ready, self._free) + 1
            self._free = ready
        return ready - 1


def _pauses(pattern: Pauses, cycle: int) -> bool:
    return bool(pattern) and pattern[cycle % len(pattern)]


def _log2_ceiling(value: int) -> int:
    return (value - 1).bit_length()
