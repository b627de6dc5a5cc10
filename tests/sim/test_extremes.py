"""Sizes and addresses at the ends of their ranges, which random configurations hardly draw."""

import numpy as np
import pytest
import torch

from ternhw.config import AcceleratorConfig
from ternhw.generation import cached_verilog
from ternhw.program import program_for
from ternhw.simulation import Workload, run_of, simulate_layers
from ternhw_quant.integer import IntegerMatrix
from ternhw_sim.runner import run_testbench
from tests.exact import assert_exact, moved
from tests.random_configs import disagreements

pytestmark = [pytest.mark.sim, pytest.mark.slow]


def random_layer(config, out_features, in_features, tokens, *, mantissas=255):
    """A layer of random trits, permuted where it can be, and scales below `mantissas`."""
    rng = np.random.default_rng(1)
    groups = -(-in_features // config.group_size)
    matrix = IntegerMatrix(
        planes=torch.from_numpy(rng.integers(-1, 2, (1, out_features, in_features), np.int8)),
        mantissas=torch.from_numpy(rng.integers(0, mantissas, (1, out_features, groups), np.uint8)),
        exponents=torch.zeros(out_features, dtype=torch.int8),
        group_size=config.group_size,
        permutation=torch.from_numpy(rng.permutation(in_features)) if config.gather else None,
    )
    limit = 2 ** (config.activation_bits - 1)
    q = torch.from_numpy(rng.integers(-limit, limit, (tokens, in_features), np.int32))
    return Workload(name=f"{out_features}×{in_features}", matrix=matrix, q=q)


@pytest.mark.parametrize(
    "scaling",
    [{"scale_cycles": 1}, {"scale_cycles": 8}, {"scaling": "multiplier"}],
    ids=["at once", "bit by bit", "multiplier"],
)
def test_longest_groups_of_the_largest_values_are_exact(scaling):
    config = AcceleratorConfig.from_values(
        rows=1, lanes=8, planes=2, tied=True, group_size=1024, activation_bits=16, accumulator_bits=40,
        offsets=True, max_in_features=2048, bus_bits=64, burst_words=4, fetch_words=16, **scaling,
    )  # fmt: skip
    works = [
        Workload(
            name=f"{trit} × {activation}, offset {offset}",
            matrix=IntegerMatrix(
                planes=torch.full((2, 1, 2048), trit, dtype=torch.int8),
                mantissas=torch.full((1, 1, 2), 255, dtype=torch.uint8),
                exponents=torch.zeros(1, dtype=torch.int8),
                group_size=1024,
                offsets=torch.full((1, 2), offset, dtype=torch.int8),
                tied=True,
            ),
            q=torch.full((1, 2048), activation, dtype=torch.int32),
        )
        for trit in (-1, 1)
        for activation in (-(2**15), 2**15 - 1)
        for offset in (-128, 127)
    ]
    assert disagreements(simulate_layers(config, cached_verilog(config), works)) == []


def test_most_tokens_narrowest_sums_and_single_words_are_exact():
    config = AcceleratorConfig.from_values(
        rows=2, lanes=2, planes=1, group_size=2, max_in_features=6, activation_bits=4, accumulator_bits=16,
        tokens=64, io="memory", bus_bits=32, address_bits=16, burst_words=1, fetch_words=2,
    )  # fmt: skip
    work = random_layer(config, 5, 6, 65)
    assert disagreements(simulate_layers(config, cached_verilog(config), [work])) == []


def test_programs_lie_across_the_first_4_gib_and_at_the_end_of_all():
    config = AcceleratorConfig.from_values(
        rows=2, lanes=4, planes=1, group_size=16, max_in_features=256, io="memory", bus_bits=64,
        address_bits=64, burst_words=4, fetch_words=16, gather=True,
    )  # fmt: skip
    work = random_layer(config, 9, 250, 3)
    program = program_for(config, work.matrix, tokens=3)
    run = run_of(program, work)
    end = run.results_address + run.results * config.bus_bits // 8
    assert isinstance(run.activations, int)
    # The boundary lies in the header, the weights, the activations and the results in turn.
    inside = (run.program + 8, run.program + 1024, run.activations + 512, run.results_address + 64)
    distances = [(1 << 32) - (each // 64 * 64) for each in inside]
    distances.append((1 << 64) - -(-end // 64) * 64)
    runs = [moved(run, distance) for distance in distances]
    assert max(each.results_address for each in runs) > (1 << 64) - 1024
    for each, response in zip(runs, run_testbench(cached_verilog(config), config.name, runs), strict=True):
        assert_exact(program, work, each, response)
