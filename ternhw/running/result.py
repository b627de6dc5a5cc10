"""What came of a run: text, cycles by phase and kind of matrix, tokens per second."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal

from ternhw.comparison.figures import Clock
from ternhw.config import AcceleratorConfig
from ternhw.peers import MemoryBehaviour, memory_json
from ternhw.records import CycleRecord
from ternhw.running.engine import Check, Tally

Backend = Literal["golden", "c", "rtl"]
Phase = Literal["prefill", "decode"]
PHASES: tuple[Phase, ...] = ("prefill", "decode")


@dataclass(frozen=True, kw_only=True)
class EngineReport:
    """What the engine did.

    Attributes
    ----------
    config : AcceleratorConfig
    memory : MemoryBehaviour
    clock : Clock or None
    check : "every", "sampled" or "none"
    compared, products : int
        Products that were compared with both models, and all.
    image_bytes : int
        Programs of all matrices in memory; of an image also its model section.
    tallies : mapping of (phase, kind) to Tally
        Sums of the engine's counters; a kind is q, k, v, o, gate, up, down or head.
    layers : tuple of CycleRecord
        The last run of each matrix, in the order of a step.
    """

    config: AcceleratorConfig
    memory: MemoryBehaviour
    clock: Clock | None
    check: Check
    compared: int
    products: int
    image_bytes: int
    tallies: Mapping[tuple[Phase, str], Tally]
    layers: tuple[CycleRecord, ...]

    def total(self, phase: Phase) -> Tally:
        """Return the sums of all matrices in a phase."""
        found = Tally()
        for (of, _), tally in self.tallies.items():
            if of == phase:
                for name, value in asdict(tally).items():
                    setattr(found, name, getattr(found, name) + value)
        return found

    def to_json(self) -> dict[str, Any]:
        return {
            "config": self.config.model_dump(),
            "config_digest": self.config.digest,
            "memory": memory_json(self.memory),
            "clock": None if self.clock is None else asdict(self.clock),
            "check": self.check,
            "products": self.products,
            "products_compared": self.compared,
            "image_bytes": self.image_bytes,
            "layers": [record.model_dump(mode="json") for record in self.layers],
        }


@dataclass(frozen=True, kw_only=True)
class RunResult:
    """A text that a model wrote, and what it took.

    Attributes
    ----------
    text : str
        Of the new tokens.
    prompt : tuple of int
    tokens : tuple of int
        New tokens.
    backend : "golden", "c" or "rtl"
    seconds : mapping of phase to float
        Wall time.
    steps : mapping of phase to int
        Tokens that the model read: those of the prompt, and all new ones but the last.
    saturations : mapping of str to int
        Values that did not fit their tensors, by the names of docs/decoder.md; without those that are 0.
    engine : EngineReport or None
        None unless the backend is "rtl".
    """

    text: str
    prompt: tuple[int, ...]
    tokens: tuple[int, ...]
    backend: Backend
    head: str
    seconds: Mapping[Phase, float]
    steps: Mapping[Phase, int]
    saturations: Mapping[str, int]
    engine: EngineReport | None

    def tokens_per_second(self, phase: Phase) -> float | None:
        """Return the tokens that the engine's matrices allow in a second; None without a clock or steps."""
        if self.engine is None or self.engine.clock is None or not self.steps[phase]:
            return None
        return self.engine.clock.mhz * 1e6 * self.steps[phase] / self.engine.total(phase).cycles

    def to_json(self) -> dict[str, Any]:
        """Return one JSON object."""
        engine = self.engine
        return {
            "text": self.text,
            "prompt_tokens": list(self.prompt),
            "tokens": list(self.tokens),
            "backend": self.backend,
            "head": self.head,
            "saturations": dict(self.saturations),
            "phases": {phase: self._phase_json(phase) for phase in PHASES},
            "engine": None if engine is None else engine.to_json(),
        }

    def _phase_json(self, phase: Phase) -> dict[str, Any]:
        found: dict[str, Any] = {"tokens": self.steps[phase], "wall_seconds": self.seconds[phase]}
        if self.engine is not None:
            found |= {
                **asdict(self.engine.total(phase)),
                "tokens": self.steps[phase],
                "tokens_per_second": self.tokens_per_second(phase),
                "matrices": {
                    kind: asdict(tally) for (of, kind), tally in self.engine.tallies.items() if of == phase
                },
            }
        return found
