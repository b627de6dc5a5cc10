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
    """`replay_seconds` are handed out in turn; `computes` False is a device whose launches never run."""

    place: torch.device = field(default_factory=lambda: torch.device("cpu"))
    name: str = "Fake GPU"
    cache_bytes: int = 1000
    replay_seconds: tuple[float, ...] = (48e-6,)
    computes: bool = True
    powers: tuple[float, float] | None = None  # idle, busy
    memory: int = 0
    clock: float = 0.0
    replayed: int = 0
    log: list = field(default_factory=list)

    def allocated_bytes(self):
        return self.memory

    def capture(self, launches):
        outputs = [launch().clone() for launch in launches]
        return FakeGraph(launches, outputs)

    def replay(self, graph, times):
        seconds = [
            self.replay_seconds[(self.replayed + index) % len(self.replay_seconds)] for index in range(times)
        ]
        self.replayed += times
        self.clock += sum(seconds)
        self.log.append(times)
        if self.computes:
            for launch, output in zip(graph.launches, graph.outputs, strict=True):
                output.copy_(launch())
        busy = None if self.powers is None else self.powers[1]
        return Replays(seconds=seconds, sm_clock_mhz=1500.0, power_w=busy)

    def power_w(self):
        return None if self.powers is None else self.powers[0]

    def now(self):
        return self.clock

    def wait(self, seconds):
        self.clock += seconds

    def versions(self):
        return {"torch": "fake"}
