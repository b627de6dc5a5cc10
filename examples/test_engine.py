"""The cases of `ternhw verify` in a test suite of your own: run `pytest test_engine.py`.

The plugin of ternhw runs the test once for each case: the corners of the configuration, then random layers
with random memory behaviour. A case that fails is written to build/verify, with the command that replays it.
"""

import pytest

from ternhw import AcceleratorConfig

CONFIG = AcceleratorConfig.from_values(
    rows=2,
    lanes=4,
    planes=1,
    group_size=16,
    max_in_features=64,
    bus_bits=64,
    burst_words=4,
    fetch_words=16,
)


@pytest.mark.ternhw(CONFIG, runs=5, seed=1)
def test_engine(ternhw_case, ternhw_check):
    ternhw_check(ternhw_case)
