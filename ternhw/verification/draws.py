"""Random configurations within small sizes, and random layers for them. The same seed draws the same."""

import math
from typing import Any

import numpy as np

from ternhw.config import AcceleratorConfig
from ternhw.drawing import draw_activations, draw_matrix
from ternhw.peers import MemoryBehaviour, StreamBehaviour
from ternhw.program import Program
from ternhw.simulation import Workload
from ternhw_quant.errors import InputError
from ternhw_quant.integer import IntegerMatrix

MOST_GROUPS = 8  #: Most groups in a drawn row: a longer row repeats what these do.


def draw_config(rng: np.random.Generator) -> AcceleratorConfig:
    """Draw every field, until they fit together."""
    while True:
        try:
            return AcceleratorConfig.from_values(**_draw_fields(rng))
        except InputError:
            continue


def _draw_fields(rng: np.random.Generator) -> dict[str, Any]:
    def one_of(*values: Any) -> Any:
        return values[rng.integers(len(values))]

    lanes = int(rng.integers(1, 17))
    beats = int(rng.integers(1, 1 + max(1, 64 // lanes)))
    planes = one_of(1, 2)
    scaling = one_of("adders", "adders", "multiplier")
    bus_bits = one_of(32, 64, 128, 256, 512)
    burst_words = one_of(*(2**power for power in range(9) if 2**power * bus_bits <= 8 * 4096))
    return {
        "rows": int(rng.integers(1, 7)),
        "lanes": lanes,
        "planes": planes,
        "tokens": int(rng.integers(1, 4)),
        "group_size": lanes * beats,
        "activation_bits": one_of(4, 8, 16),
        "accumulator_bits": int(rng.integers(20, 65)),
        "max_in_features": int(rng.integers(1, 1 + 4 * lanes * beats)),
        "chain": one_of(*(size for size in range(1, lanes + 1) if lanes % size == 0)),
        "scale_cycles": 1
        if scaling == "multiplier"
        else one_of(*(cycles for cycles in (1, 2, 4, 8) if cycles <= beats)),
        "scaling": scaling,
        "packing": one_of("2bit", "base3"),
        "tied": planes == 2 and one_of(False, True),
        "offsets": one_of(False, True),
        # More often than chance: few widths of the bus suit it.
        "gather": lanes % (bus_bits // 32) == 0,
        "io": one_of("stream", "memory"),
        "bus_bits": bus_bits,
        "address_bits": int(rng.integers(20, 65)),
        "burst_words": burst_words,
        "fetch_words": burst_words * one_of(2, 4, 8),
    }


def plane_counts(config: AcceleratorConfig, most: int = 3) -> tuple[int, ...]:
    """Return numbers of weight planes to draw: up to `most`, or up to three pairs of tied planes."""
    return (2, 4, 6) if config.tied else tuple(range(1, most + 1))


def draw_workloads(config: AcceleratorConfig, rng: np.random.Generator, count: int) -> list[Workload]:
    """Draw layers of any size that fits, activations, and what memory and streams do meanwhile."""
    works = []
    for index in range(count):
        matrix = _draw_matrix(config, rng)
        tokens = int(rng.integers(1, 2 * config.tokens + 2))
        q = draw_activations(config, rng, tokens, matrix.in_features)
        # The first has quiet peers: whatever goes wrong there has nothing to do with timing.
        memory = draw_memory(rng) if index else MemoryBehaviour()
        streams = (
            StreamBehaviour(activations=draw_pauses(rng), results=draw_pauses(rng))
            if index
            else StreamBehaviour()
        )
        shape = "×".join(str(size) for size in matrix.planes.shape)
        permuted = ", permuted" if matrix.permutation is not None else ""
        name = f"{index}: {shape}{permuted}, {tokens} tokens"
        works.append(Workload(name=name, matrix=matrix, q=q, memory=memory, streams=streams))
    return works


def draw_layer(
    config: AcceleratorConfig,
    shape: tuple[int, int],
    *,
    tokens: int,
    planes: int | None = None,
    seed: int = 0,
    memory: MemoryBehaviour | None = None,
) -> Workload:
    """Draw a layer of a shape (out_features, in_features) in the fullest form that the configuration runs.

    Parameters
    ----------
    planes : int or None
        Weight planes; None for the array's.

    Raises
    ------
    InputError
        If the configuration cannot run the shape, or has tied planes and `planes` is odd.
    """
    planes = config.planes if planes is None else planes
    if config.tied and planes % 2:
        raise InputError(f"Weight planes must be even where they are tied, not {planes}", "planes")
    out_features, in_features = shape
    Program(
        config=config,
        out_features=out_features,
        in_features=in_features,
        planes=planes,
        tokens=tokens,
        permuted=config.gather,
    )
    rng = np.random.default_rng([seed, out_features, in_features])
    matrix = draw_matrix(config, rng, out_features, in_features, planes=planes, permuted=config.gather)
    return Workload(
        name=f"{out_features}x{in_features}",
        matrix=matrix,
        q=draw_activations(config, rng, tokens, in_features),
        memory=memory or MemoryBehaviour(),
    )


def _draw_matrix(config: AcceleratorConfig, rng: np.random.Generator) -> IntegerMatrix:
    longest = min(config.max_in_features, MOST_GROUPS * config.group_size)
    in_features = int(rng.integers(1, longest + 1))
    out_features = int(rng.integers(1, 4 * config.rows + 1))
    planes = int(rng.choice(plane_counts(config)))
    permuted = config.gather and rng.random() < 0.5
    return draw_matrix(config, rng, out_features, in_features, planes=planes, permuted=permuted)


def draw_memory(rng: np.random.Generator) -> MemoryBehaviour:
    """Draw latency, pauses of each channel, refresh, and how many bursts the memory takes at once."""
    period = int(rng.integers(20, 200)) if rng.random() < 0.3 else 0
    return MemoryBehaviour(
        latency=int(rng.integers(1, 40)),
        pauses=draw_pauses(rng),
        ar_pauses=draw_pauses(rng),
        aw_pauses=draw_pauses(rng),
        w_pauses=draw_pauses(rng),
        refresh_period=period,
        refresh_cycles=int(rng.integers(1, math.ceil(period / 2))) if period else 0,
        max_outstanding=int(rng.integers(1, 17)),
    )


def draw_pauses(rng: np.random.Generator) -> tuple[bool, ...]:
    """Draw a pattern of pauses; half of all peers never pause."""
    if rng.random() < 0.5:
        return ()
    share, length = rng.choice([0.1, 0.5, 0.9]), int(rng.integers(2, 100))
    # One cycle stays free, or the peer would never move.
    return (False, *(bool(flag) for flag in rng.random(length) < share))
