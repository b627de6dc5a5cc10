"""Two small engines that several test files simulate, so that each is compiled once."""

from ternhw.config import AcceleratorConfig

_SMALL = {"tokens": 2, "group_size": 16, "max_in_features": 64, "burst_words": 4, "fetch_words": 16}

#: By the kind of their activations and results.
ENGINES = {
    "stream": AcceleratorConfig.from_values(
        **_SMALL, rows=3, lanes=4, planes=1, bus_bits=64, offsets=True, gather=True, address_bits=40
    ),
    "memory": AcceleratorConfig.from_values(
        **_SMALL, rows=2, lanes=8, planes=2, bus_bits=128, packing="base3", io="memory"
    ),
}
