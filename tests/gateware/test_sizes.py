"""No signal has more bits than Amaranth and other tools take, in the largest array that is accepted."""

import itertools
import re

import pytest
from amaranth.hdl import Fragment

from ternhw.config import MOST_MACS, AcceleratorConfig
from ternhw.gateware.verilog import modules

#: IEEE 1364 asks tools for vectors of this size, not of more.
MOST_BITS = 2**16
SMALL, LARGE = 4, 16
COMMON = {"group_size": 16, "max_in_features": 64, "accumulator_bits": 64, "offsets": True, "bus_bits": 32}


def widths(config):
    """Return the bits of the widest signal of each name; numbers in names do not count."""
    found = {}
    for module in modules(config).values():
        design = Fragment.get(module, None).prepare(ports=())
        for info in design.fragments.values():
            for signal, name in info.signal_names.items():
                name = re.sub(r"\d+", "", name)
                found[name] = max(found.get(name, 0), len(signal))
    return found


@pytest.mark.parametrize(
    "values",
    [
        {"tokens": 2, "activation_bits": 16},
        {"packing": "base3", "io": "memory"},
    ],
)
def test_no_signal_of_the_largest_array_is_too_wide(values):
    """Each width is taken to grow with the rows, with the lanes, and with their product.

    It has 2 tokens for 1,024 rows, so as many accumulators as are accepted.
    """
    small, more_lanes, more_rows, both = (
        widths(AcceleratorConfig.from_values(**COMMON, **values, rows=rows, lanes=lanes))
        for rows, lanes in itertools.product((SMALL, LARGE), repeat=2)
    )
    step, bits = LARGE - SMALL, {}
    for name, most in both.items():
        least = small.get(name, 0)
        by_rows, by_lanes = more_rows.get(name, 0) - least, more_lanes.get(name, 0) - least
        together = most - least - by_rows - by_lanes
        macs = MOST_MACS // 2  # of each of two planes
        bits[name] = most + by_rows * 1024 / step + by_lanes * 256 / step + together * macs / step**2
    assert {name: count for name, count in bits.items() if count > MOST_BITS} == {}
    assert max(bits.values()) > MOST_BITS / 16  # the scales of a step, at least
