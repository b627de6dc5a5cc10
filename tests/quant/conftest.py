import pytest

from ternhw_quant.cpu import operators


@pytest.fixture(scope="module")
def by_torch():
    """Layers on a CPU run without their kernels, as with TERNHW_CPU=torch."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(operators, "way", lambda: "torch")
        yield
