"""Both test benches, and both simulators, respond alike, whatever memory, streams and host do."""

import shutil
from dataclasses import replace

import numpy as np
import pytest

from ternhw.config import AcceleratorConfig
from ternhw.generation import cached_verilog
from ternhw.program import program_for
from ternhw.simulation import run_of
from ternhw.verification.draws import draw_workloads
from ternhw_quant.errors import InputError
from ternhw_sim.errors import ToolNotFound
from ternhw_sim.runner import run_testbench
from tests.exact import assert_same

pytestmark = pytest.mark.sim

SMALL = {"max_in_features": 64, "group_size": 16, "tokens": 2, "burst_words": 4, "fetch_words": 16}
CONFIGS = {
    "stream": AcceleratorConfig.from_values(
        **SMALL, rows=3, lanes=4, planes=1, bus_bits=64, offsets=True, gather=True, address_bits=40
    ),
    "memory": AcceleratorConfig.from_values(
        **SMALL, rows=2, lanes=8, planes=2, bus_bits=128, packing="base3", io="memory"
    ),
}


def stimuli(config):
    """Runs with every behaviour of memory, streams and host, by name; each after all others before it."""
    works = draw_workloads(config, np.random.default_rng(11), 9)
    good = [run_of(program_for(config, work.matrix, tokens=len(work.q)), work) for work in works]
    runs = {f"work {index}": each for index, each in enumerate(good)}
    for index, each in enumerate(good[:4]):
        end = each.program + each.memory[each.program].size
        runs |= {
            f"{index} polled": replace(each, use_irq=False),
            f"{index} interleaved": replace(each, interleave=index),
            f"{index} refused": replace(each, memory={}),
            f"{index} with a broken header": replace(each, error_at=each.program),
            f"{index} with a broken word": replace(each, error_at=end - 9, interleave=7),
            f"{index} with a broken result": replace(each, write_error_at=each.results_address + 3),
            **{f"{index} reset at {at}": replace(each, reset_at=at) for at in (0, 5, 40, 111)},
            **{f"{index} aborted at {at}": replace(each, abort_at=at) for at in (0, 7, 39, 122)},
            f"{index} after all": each,
        }
    return runs


@pytest.mark.parametrize("config", CONFIGS.values(), ids=list(CONFIGS))
def test_both_benches_respond_alike_in_every_bit_and_cycle(config):
    runs = stimuli(config)
    by_bench = [
        run_testbench(cached_verilog(config), config.name, list(runs.values()), bench=bench)
        for bench in ("cocotb", "bulk")
    ]
    for name, one, other in zip(runs, *by_bench, strict=True):
        assert_same(one, other, name)
    # The stimuli do what their names say: all but the good ones end with errors, or with nothing.
    causes = {response.registers[0x20] for response in by_bench[1]}
    assert causes >= {0, 1, 64}
    assert (2 in causes) == (config.io == "memory")


@pytest.mark.skipif(shutil.which("iverilog") is None, reason="iverilog is not installed")
@pytest.mark.parametrize("config", CONFIGS.values(), ids=list(CONFIGS))
def test_icarus_responds_as_verilator_does(config):
    named = {name: run for name, run in stimuli(config).items() if name.startswith(("work", "0", "after"))}
    verilog, runs = cached_verilog(config), list(named.values())
    by_simulator = [
        run_testbench(verilog, config.name, runs, simulator=simulator)
        for simulator in ("verilator", "icarus")
    ]
    for name, one, other in zip(named, *by_simulator, strict=True):
        assert_same(one, other, name)


def test_icarus_that_is_not_installed_is_named(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ToolNotFound, match=r"^iverilog is missing; run: apt-get install iverilog$"):
        run_testbench(tmp_path / "top.v", "top", [], simulator="icarus")


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"bench": "bulk"}, r"The bulk bench cannot be combined with Icarus \(bench, simulator\)"),
        ({"seed": 1}, r"A seed cannot be combined with Icarus \(seed, simulator\)"),
    ],
)
def test_icarus_refuses_what_only_verilator_does(tmp_path, values, message):
    with pytest.raises(InputError, match=f"^{message}$"):
        run_testbench(tmp_path / "top.v", "top", [], simulator="icarus", **values)
