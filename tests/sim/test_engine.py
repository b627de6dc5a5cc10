"""Under Verilator the generated Verilog equals golden model and cycle model exactly."""

from pathlib import Path

import numpy as np
import pylibfst
import pytest
import torch

from ternhw.config import AcceleratorConfig
from ternhw.generation import DEFAULTS
from ternhw.peers import MemoryBehaviour, StreamBehaviour
from ternhw.simulation import Workload, simulate_layers
from ternhw_quant.integer import IntegerMatrix
from tests.random_configs import disagreements, failures_of

pytestmark = pytest.mark.sim

RTL = Path(__file__).parents[2] / "rtl"


def random_matrix(config, out_features, in_features, planes, rng):
    """A matrix of the form that the configuration runs; permuted every other time where it can be."""
    groups = -(-in_features // config.group_size)
    planes = 2 if config.tied else planes
    scales = 1 if config.tied else planes
    order = rng.permutation(in_features)
    return IntegerMatrix(
        planes=torch.from_numpy(rng.integers(-1, 2, (planes, out_features, in_features), dtype=np.int8)),
        mantissas=torch.from_numpy(rng.integers(0, 256, (scales, out_features, groups), dtype=np.uint8)),
        exponents=torch.zeros(out_features, dtype=torch.int8),
        group_size=config.group_size,
        tied=config.tied,
        offsets=torch.from_numpy(rng.integers(-128, 128, (out_features, groups), dtype=np.int8))
        if config.offsets
        else None,
        permutation=torch.from_numpy(order) if config.gather and rng.random() < 0.5 else None,
    )


def random_activations(config, tokens, in_features, rng):
    low, high = -(2 ** (config.activation_bits - 1)), 2 ** (config.activation_bits - 1)
    return torch.from_numpy(rng.integers(low, high, (tokens, in_features), dtype=np.int32))


def shapes(config):
    """Full, ragged both ways, smaller than the array, and rows of several groups."""
    rows, group = config.rows, config.group_size
    return {
        "exact": (2 * rows, 2 * group),
        "ragged": (2 * rows + 1, group + group // 2 + 1),
        "tiny": (1, 1),
        "tall": (5 * rows, group - 1),
        "wide": (rows, min(config.max_in_features, 4 * group)),
    }


def random_workloads(config):
    rng = np.random.default_rng(20261122)
    works = []
    for planes in (1, 2, 3):
        for name, (out_features, in_features) in shapes(config).items():
            matrix = random_matrix(config, out_features, in_features, planes, rng)
            q = random_activations(config, config.tokens + planes - 1, in_features, rng)
            works.append(Workload(name=f"{name}, {planes} planes", matrix=matrix, q=q))
    return works


def paused(works):
    """The same work with slow memories and peers that pause, in patterns of odd lengths."""
    rng = np.random.default_rng(7)

    def pattern(active, length):
        share = rng.choice([0.1, 0.5, 0.9])
        # One cycle stays free, or the stream would never move.
        return (False, *(bool(flag) for flag in rng.random(length) < share)) if active else ()

    result = []
    for index, work in enumerate(works):
        sides = 1 + index % 15
        memory = MemoryBehaviour(
            latency=1 + 7 * (index % 5),
            pauses=pattern(sides & 1, 97),
            ar_pauses=pattern(sides & 2, 13),
            # Where there are no streams, activations and results pause by these and the two above.
            aw_pauses=pattern(sides & 4, 31),
            w_pauses=pattern(sides & 8, 23),
            refresh_period=200 if index % 3 == 0 else 0,
            refresh_cycles=20 if index % 3 == 0 else 0,
        )
        streams = StreamBehaviour(activations=pattern(sides & 4, 101), results=pattern(sides & 8, 89))
        name = f"{work.name}, sides {sides:04b}"
        result.append(Workload(name=name, matrix=work.matrix, q=work.q, memory=memory, streams=streams))
    return result


def extreme_workloads(config):
    """Constant trits and mantissas against the largest activations of either sign."""
    in_features = min(config.max_in_features, 2 * config.group_size)
    groups = in_features // config.group_size
    low, high = -(2 ** (config.activation_bits - 1)), 2 ** (config.activation_bits - 1) - 1
    works = []
    for trit in (-1, 0, 1):
        for activation in (low, high, 0):
            matrix = IntegerMatrix(
                planes=torch.full((2, config.rows, in_features), trit, dtype=torch.int8),
                mantissas=torch.full((1 if config.tied else 2, config.rows, groups), 255, dtype=torch.uint8),
                exponents=torch.zeros(config.rows, dtype=torch.int8),
                group_size=config.group_size,
                tied=config.tied,
                offsets=torch.full((config.rows, groups), -128 if trit < 0 else 127, dtype=torch.int8)
                if config.offsets
                else None,
            )
            q = torch.full((1, in_features), activation, dtype=torch.int32)
            works.append(Workload(name=f"trit {trit} × {activation}", matrix=matrix, q=q))
    return works


@pytest.mark.parametrize("config", DEFAULTS, ids=lambda config: config.name)
def test_engine_is_bit_exact_in_the_modelled_cycles(config: AcceleratorConfig) -> None:
    free = random_workloads(config)
    works = free + paused(free) + extreme_workloads(config)
    results = simulate_layers(config, RTL / f"{config.name}.v", works)
    assert disagreements(results) == []
    assert len(results) == 39


def test_simulation_writes_a_waveform(tmp_path: Path) -> None:
    config = next(config for config in DEFAULTS if config.rows == config.lanes == 1)
    rng = np.random.default_rng(3)
    work = Workload(
        name="one", matrix=random_matrix(config, 1, 8, 2, rng), q=random_activations(config, 1, 8, rng)
    )
    waves = tmp_path / "engine.fst"
    (result,) = simulate_layers(config, RTL / f"{config.name}.v", [work], waves=waves)
    assert result.agrees

    context = pylibfst.lib.fstReaderOpen(str(waves).encode())
    scopes, signals = pylibfst.get_scopes_signals(context)
    cycles = pylibfst.lib.fstReaderGetEndTime(context) / 10_000  # 10 ns in ps
    pylibfst.lib.fstReaderClose(context)
    assert cycles > result.measured.cycles
    assert any(scope.endswith(config.name) for scope in scopes)
    ports = {name.rsplit(".", 1)[-1].split()[0] for name in signals}
    assert {"clk", "m_axi_arvalid", "m_axi_rdata", "m_axis_tdata"} <= ports


def test_tiles_of_one_beat_follow_one_another(tmp_path):
    # While the activations are late all else comes: then two tiles begin, and end, in successive cycles.
    config = AcceleratorConfig.from_values(
        rows=2, lanes=8, group_size=8, planes=1, max_in_features=8, tokens=2, bus_bits=128
    )
    rng = np.random.default_rng(3)
    work = Workload(
        name="tiles of one beat",
        matrix=random_matrix(config, 6 * config.rows, config.group_size, 1, rng),
        q=random_activations(config, 5, config.group_size, rng),
        streams=StreamBehaviour(activations=(*[True] * 60, False)),
    )
    assert failures_of(config, [work], tmp_path) == []
