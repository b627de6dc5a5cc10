"""A device of the timing harness that computes on the CPU and keeps a clock of its own."""

from dataclasses import dataclass, field

import torch

from ternhw_quant.bench.timing import Replays


@dataclass
class FakeGraph:
    launches: list
    outputs: list


@dataclass
class FakeDevice:
    """`replay_seconds` are handed out in turn, unless a launch takes `launch_seconds` in every graph.

    With `computes` False it is a device whose launches never run.
    """

    place: torch.device = field(default_factory=lambda: torch.device("cpu"))
    name: str = "Fake GPU"
    cache_bytes: int = 1000
    replay_seconds: tuple[float, ...] = (48e-6,)
    launch_seconds: float | None = None
    computes: bool = True
    powers: tuple[float, float] | None = None  # idle, busy
    memory: int = 0
    clock: float = 0.0
    spent_j: float = 0.0
    replayed: int = 0
    warmed: int = 0
    log: list = field(default_factory=list)

    def allocated_bytes(self):
        return self.memory

    def capture(self, launches):
        outputs = [launch().clone() for launch in launches]
        return FakeGraph(launches, outputs)

    def warm_up(self, graph):
        self.warmed += 1

    def replay(self, graph, times):
        seconds = [
            self.replay_seconds[(self.replayed + index) % len(self.replay_seconds)] for index in range(times)
        ]
        if self.launch_seconds is not None:
            seconds = [self.launch_seconds * len(graph.launches)] * times
        self.replayed += times
        # The first replay is not timed.
        self._pass(sum(seconds) + sum(seconds[:1]), busy=True)
        self.log.append(times)
        if self.computes:
            for launch, output in zip(graph.launches, graph.outputs, strict=True):
                output.copy_(launch())
        return Replays(seconds=seconds, sm_clock_mhz=1500.0)

    def energy_j(self):
        return None if self.powers is None else self.spent_j

    def now(self):
        return self.clock

    def wait(self, seconds):
        self._pass(seconds, busy=False)

    def _pass(self, seconds, *, busy):
        self.clock += seconds
        self.spent_j += 0 if self.powers is None else seconds * self.powers[busy]

    def versions(self):
        return {"torch": "fake"}
