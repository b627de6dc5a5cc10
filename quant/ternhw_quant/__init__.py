"""Ternary quantisation of language models: methods, packing, the artefact, evaluation.

Knows no hardware: one artefact serves every array. After ``import ternhw_quant``, before or after
transformers, ``AutoModelForCausalLM.from_pretrained`` loads artefacts. Nothing heavy is imported for it.
"""

import sys
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import Any

from ternhw_quant.version import __version__

__all__ = ["__version__", "load"]

_QUANTIZERS = "transformers.quantizers.auto"  #: Where transformers keeps the quantisers it knows.


def load(folder: str | Path, **options: Any) -> Any:
    """Load the model in `folder` strictly; see :func:`ternhw_quant.models.hf.load`."""
    from ternhw_quant.models import hf

    return hf.load(folder, **options)


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
