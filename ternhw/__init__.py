"""Co-design of ternary language models and the hardware that runs them.

The functions here are the public interface; the command line calls the same ones. Importing this package
imports none of them: each is imported when it is first used, with the packages that it needs.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ternhw_quant.version import __version__

if TYPE_CHECKING:
    from ternhw.builds.targets import build
    from ternhw.comparison.cases import Case, compare
    from ternhw.comparison.result import ComparisonResult
    from ternhw.compilation import compile_image
    from ternhw.config import AcceleratorConfig
    from ternhw.counting import count_cycles
    from ternhw.generation import generate
    from ternhw.image import ImageMap
    from ternhw.peers import MemoryBehaviour, StreamBehaviour
    from ternhw.records import CycleRecord, SynthesisRecord, TimingRecord
    from ternhw.running.result import RunResult
    from ternhw.running.run import run
    from ternhw.simulation import LayerResult, simulate

#: Where each public name is defined.
_HOMES = {
    "AcceleratorConfig": "ternhw.config",
    "Case": "ternhw.comparison.cases",
    "ComparisonResult": "ternhw.comparison.result",
    "CycleRecord": "ternhw.records",
    "ImageMap": "ternhw.image",
    "LayerResult": "ternhw.simulation",
    "MemoryBehaviour": "ternhw.peers",
    "RunResult": "ternhw.running.result",
    "StreamBehaviour": "ternhw.peers",
    "SynthesisRecord": "ternhw.records",
    "TimingRecord": "ternhw.records",
    "build": "ternhw.builds.targets",
    "compare": "ternhw.comparison.cases",
    "compile_image": "ternhw.compilation",
    "count_cycles": "ternhw.counting",
    "generate": "ternhw.generation",
    "run": "ternhw.running.run",
    "simulate": "ternhw.simulation",
}

__all__ = [
    "AcceleratorConfig",
    "Case",
    "ComparisonResult",
    "CycleRecord",
    "ImageMap",
    "LayerResult",
    "MemoryBehaviour",
    "RunResult",
    "StreamBehaviour",
    "SynthesisRecord",
    "TimingRecord",
    "__version__",
    "build",
    "compare",
    "compile_image",
    "count_cycles",
    "generate",
    "run",
    "simulate",
]


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
