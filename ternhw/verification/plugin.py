"""pytest plugin: the cases of ``ternhw verify``, and layers of your own, in your own test suite.

pytest loads it where ternhw is installed. Importing this module imports no heavy package.

- A test with the argument ``ternhw_case`` and the marker ``ternhw(config, runs=20, seed=0)`` runs once for
  each case of the configuration; ``ternhw_check(ternhw_case)`` fails with the reason.
- ``ternhw_check_layer(config, matrix, activations)`` runs one layer and compares bits and cycles.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from torch import Tensor

    from ternhw.config import AcceleratorConfig
    from ternhw.peers import MemoryBehaviour, StreamBehaviour
    from ternhw.verification.cases import Case
    from ternhw_quant.integer import IntegerMatrix
    from ternhw_quant.weights.matrix import TernaryMatrix

_MARKER = (
    "ternhw(config, runs=20, seed=0): run the test for each case of a configuration (argument ternhw_case)"
)
_FIXTURES = Path("build", "verify")  #: Below the root of the user's suite.


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker."""
    config.addinivalue_line("markers", _MARKER)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give a test that takes `ternhw_case` the cases of its marker."""
    if "ternhw_case" not in metafunc.fixturenames:
        return
    marker = metafunc.definition.get_closest_marker("ternhw")
    if marker is None:
        name = metafunc.definition.name
        raise pytest.UsageError(f"{name} must have the marker ternhw(config, runs=20, seed=0)")
    cases = list(_cases(metafunc, *marker.args, **marker.kwargs))
    metafunc.parametrize("ternhw_case", cases, ids=[case.name for case in cases])


def _cases(
    metafunc: pytest.Metafunc, config: "AcceleratorConfig | Path | str", runs: int = 20, seed: int = 0
) -> "Iterator[Case]":
    """Yield the cases of a configuration, or of a YAML file beside the test's."""
    from ternhw.config import AcceleratorConfig
    from ternhw.verification.cases import directed_cases, random_case

    if not isinstance(config, AcceleratorConfig):
        config = AcceleratorConfig.from_file(metafunc.definition.path.parent / config)
    yield from directed_cases(config, seed)
    yield from (random_case(config, each) for each in range(seed, seed + runs))


@pytest.fixture
def ternhw_check(pytestconfig: pytest.Config) -> "Callable[[Case], None]":
    """Return a function that runs a case and fails with the reason; the case is written to build/verify."""
    from ternhw.verification.session import Task, judged, kept
    from ternhw.verification.wording import failure_text

    def check(case: "Case") -> None:
        outcome = kept(judged(Task(case=case)), pytestconfig.rootpath / _FIXTURES)
        if not outcome.passed:
            pytest.fail(failure_text(outcome), pytrace=False)

    return check


@pytest.fixture
def ternhw_check_layer(ternhw_check: "Callable[[Case], None]") -> Callable[..., None]:
    """Return a function that runs one layer and compares every result and every counter.

    Its parameters: `config`; `matrix`, a TernaryMatrix or IntegerMatrix; `activations`, real (tokens,
    in_features) or integers within the activation bits; `memory` and `streams`, their behaviour.
    """
    from ternhw.verification.cases import layer_case

    def check(
        config: "AcceleratorConfig",
        matrix: "TernaryMatrix | IntegerMatrix",
        activations: "Tensor",
        *,
        memory: "MemoryBehaviour | None" = None,
        streams: "StreamBehaviour | None" = None,
        name: str = "layer",
    ) -> None:
        ternhw_check(layer_case(config, matrix, activations, memory=memory, streams=streams, name=name))

    return check
