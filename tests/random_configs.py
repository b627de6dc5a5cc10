"""Random configurations within small sizes, and random work for them. The same seed draws the same."""

import math
import subprocess
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch

from ternhw.builds.fusesoc import waivers
from ternhw.config import AcceleratorConfig
from ternhw.generation import generate
from ternhw.peers import MemoryBehaviour, StreamBehaviour
from ternhw.program import program_for
from ternhw.records import CycleRecord
from ternhw.simulation import LayerResult, Workload, simulate_layers
from ternhw_quant.errors import InputError
from ternhw_quant.integer import IntegerMatrix
from ternhw_sim.runner import verilator_folder


def failures_of(config: AcceleratorConfig, works: list[Workload], folder: Path) -> list[str]:
    """Generate, lint and simulate a configuration; return what is wrong, nothing if all is right.

    Parameters
    ----------
    folder : Path
        Where the Verilog goes.
    """
    (verilog,) = generate([config], folder)
    return lint(verilog, config.name) + disagreements(simulate_layers(config, verilog, works))


def lint(verilog: Path, top: str) -> list[str]:
    """Return the warnings of Verilator about a generated file, less those that its users need not see."""
    waived = verilog.with_suffix(".vlt")
    waived.write_text(waivers(verilog.stem))
    command = [verilator_folder() / "verilator", "--lint-only", "-Wall", "--top-module", top, waived, verilog]
    said = subprocess.run(command, capture_output=True, text=True).stderr.splitlines()
    problems = [line for line in said if line.startswith(("%Warning", "%Error"))]
    return [line for line in problems if "%Error: Exiting" not in line]


def disagreements(results: Sequence[LayerResult]) -> list[str]:
    """Return what each result that is not exact in bits, cycles and stalls has instead."""
    return [
        f"{result.measured.name}: exact {result.bit_exact}, "
        f"{_counts(result.measured)}, modelled {_counts(result.modelled)}"
        for result in results
        if not result.agrees
    ]


def _counts(record: CycleRecord) -> tuple[int, ...]:
    return record.cycles, record.stall_weights, record.stall_activations, record.stall_results


def draw_config(rng: np.random.Generator) -> AcceleratorConfig:
    """Draw every field, until they fit together."""
    while True:
        try:
            return AcceleratorConfig.from_values(**_draw_fields(rng))
        except InputError:
            continue


def _draw_fields(rng: np.random.Generator) -> dict[str, object]:
    def one_of(*values):
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


def draw_workloads(config: AcceleratorConfig, rng: np.random.Generator, count: int) -> list[Workload]:
    """Draw layers of any size that fits, activations, and what memory and streams do meanwhile."""
    works = []
    for index in range(count):
        matrix = _draw_matrix(config, rng)
        tokens = int(rng.integers(1, 2 * config.tokens + 2))
        limit = 2 ** (config.activation_bits - 1)
        q = torch.from_numpy(rng.integers(-limit, limit, (tokens, matrix.in_features), dtype=np.int32))
        # The first has quiet peers: whatever goes wrong there has nothing to do with timing.
        memory = _draw_memory(rng) if index else MemoryBehaviour()
        streams = (
            StreamBehaviour(activations=_draw_pauses(rng), results=_draw_pauses(rng))
            if index
            else StreamBehaviour()
        )
        shape = "×".join(str(size) for size in matrix.planes.shape)
        name = f"{index}: {shape}{', permuted' if matrix.permutation is not None else ''}, {tokens} tokens"
        works.append(Workload(name=name, matrix=matrix, q=q, memory=memory, streams=streams))
    return works


def _draw_matrix(config: AcceleratorConfig, rng: np.random.Generator) -> IntegerMatrix:
    in_features = int(rng.integers(1, config.max_in_features + 1))
    out_features = int(rng.integers(1, 4 * config.rows + 1))
    planes = 2 if config.tied else int(rng.integers(1, 4))
    groups = -(-in_features // config.group_size)
    permutation = rng.permutation(in_features) if config.gather and rng.random() < 0.5 else None
    # The largest mantissas whose sums the accumulators hold.
    for bits in range(8, -1, -1):
        scales = rng.integers(0, 2**bits, (1 if config.tied else planes, out_features, groups), np.uint8)
        offsets = rng.integers(-(2**bits // 2), (2**bits + 1) // 2, (out_features, groups), np.int8)
        matrix = IntegerMatrix(
            planes=torch.from_numpy(rng.integers(-1, 2, (planes, out_features, in_features), np.int8)),
            mantissas=torch.from_numpy(scales),
            exponents=torch.zeros(out_features, dtype=torch.int8),
            group_size=config.group_size,
            tied=config.tied,
            offsets=torch.from_numpy(offsets) if config.offsets else None,
            permutation=None if permutation is None else torch.from_numpy(permutation),
        )
        try:
            program_for(config, matrix, tokens=1)
        except InputError:
            continue
        return matrix
    raise AssertionError(f"not even zeros fit {config.name}")


def _draw_memory(rng: np.random.Generator) -> MemoryBehaviour:
    period = int(rng.integers(20, 200)) if rng.random() < 0.3 else 0
    return MemoryBehaviour(
        latency=int(rng.integers(1, 40)),
        pauses=_draw_pauses(rng),
        ar_pauses=_draw_pauses(rng),
        aw_pauses=_draw_pauses(rng),
        w_pauses=_draw_pauses(rng),
        refresh_period=period,
        refresh_cycles=int(rng.integers(1, math.ceil(period / 2))) if period else 0,
        max_outstanding=int(rng.integers(1, 17)),
    )


def _draw_pauses(rng: np.random.Generator) -> tuple[bool, ...]:
    """Draw a pattern of pauses; half of all peers never pause."""
    if rng.random() < 0.5:
        return ()
    share, length = rng.choice([0.1, 0.5, 0.9]), int(rng.integers(2, 100))
    # One cycle stays free, or the peer would never move.
    return (False, *(bool(flag) for flag in rng.random(length) < share))
