"""A layer of your own in a test suite of your own: run `pytest test_layer.py`.

The layer runs on the generated RTL behind a slow memory. The test fails if one result bit differs from the
golden model, or one counter from the cycle model.
"""

import pytest
import torch

import ternhw
import ternhw_quant

ROWS, COLUMNS, GROUP = 12, 48, 16

CONFIG = ternhw.AcceleratorConfig.from_values(
    rows=4, lanes=8, group_size=GROUP, max_in_features=64, bus_bits=64, burst_words=8, fetch_words=32
)


def ternary_layer():
    """Return a layer of two random trit-planes with a scale for each group of columns."""
    trits = torch.randint(-1, 2, (2, ROWS, COLUMNS), dtype=torch.int8)
    scales = torch.rand(2, ROWS, COLUMNS // GROUP)
    return ternhw_quant.TernaryMatrix(planes=trits, scales=scales, group_size=GROUP)


@pytest.mark.parametrize("latency", [1, 40])
def test_layer(ternhw_check_layer, latency):
    torch.manual_seed(0)
    memory = ternhw.MemoryBehaviour(latency=latency, pauses=(False, True, True))
    ternhw_check_layer(CONFIG, ternary_layer(), torch.randn(3, COLUMNS), memory=memory)
