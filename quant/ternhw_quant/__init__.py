"""Ternary quantisation of language models: methods, packing, the artefact, evaluation.

The functions here are the public interface; the command line calls the same ones. The package knows no
hardware: one artefact serves every array. Importing it imports none of the functions: each is imported when
it is first used, with the packages that it needs. After ``import ternhw_quant``, before or after importing
transformers, ``AutoModelForCausalLM.from_pretrained`` loads artefacts.
"""

import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from types import ModuleType
from typing import TYPE_CHECKING, Any

from ternhw_quant.version import __version__

if TYPE_CHECKING:
    from ternhw_quant.api.evaluation import evaluate
    from ternhw_quant.api.exporting import export
    from ternhw_quant.api.quantization import quantize
    from ternhw_quant.api.tuning import tune
    from ternhw_quant.models.hf import load
    from ternhw_quant.storage.artifact import Artifact, open_artifact
    from ternhw_quant.weights.matrix import TernaryMatrix

#: Where each public name is defined.
_HOMES = {
    "Artifact": "ternhw_quant.storage.artifact",
    "TernaryMatrix": "ternhw_quant.weights.matrix",
    "evaluate": "ternhw_quant.api.evaluation",
    "export": "ternhw_quant.api.exporting",
    "load": "ternhw_quant.models.hf",
    "open_artifact": "ternhw_quant.storage.artifact",
    "quantize": "ternhw_quant.api.quantization",
    "tune": "ternhw_quant.api.tuning",
}

__all__ = [
    "Artifact",
    "TernaryMatrix",
    "__version__",
    "evaluate",
    "export",
    "load",
    "open_artifact",
    "quantize",
    "tune",
]

_QUANTIZERS = "transformers.quantizers.auto"  #: Where transformers keeps the quantisers it knows.


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


def _register() -> None:
    import ternhw_quant.models.hf  # noqa: F401  its classes register themselves


class _AfterQuantizers(MetaPathFinder):
    """Registers with transformers as soon as its quantisers are imported."""

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name != _QUANTIZERS:
            return None
        sys.meta_path.remove(self)
        spec = find_spec(name)
        if spec is not None and spec.loader is not None:
            _run_after(spec.loader)
        return spec


def _run_after(loader: Loader) -> None:
    execute = loader.exec_module

    def exec_module(module: ModuleType) -> None:
        execute(module)
        _register()

    loader.exec_module = exec_module  # type: ignore[method-assign]


if _QUANTIZERS in sys.modules:
    _register()
else:
    sys.meta_path.insert(0, _AfterQuantizers())
