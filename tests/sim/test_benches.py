"""Both test benches, and both simulators, respond alike, whatever memory, streams and host do."""

import shutil
from dataclasses import replace

import numpy as np
import pytest

from ternhw.generation import cached_verilog
from ternhw.program import program_for
from ternhw.simulation import run_of
from ternhw.verification.draws import draw_workloads
from ternhw_quant.errors import InputError
from ternhw_sim.bulk import session
from ternhw_sim.errors import ToolNotFound
from ternhw_sim.runner import Access, run_testbench
from ternhw_sim.simulators import shared_model
from tests.exact import assert_same
from tests.sim.engines import ENGINES

pytestmark = pytest.mark.sim

#: Every order of address, data and answer, at registers and beside them.
ACCESSES = tuple(
    Access(offset=offset, data=data, strobes=strobes, late=late, wait=wait)
    for offset, strobes in ((0x1C, 15), (0x24, 5), (0x2C, 3), (0x20, 15), (0x26, 15), (0x80, 0), (0xFFC, 1))
    for data, late, wait in ((None, 0, 0), (0x5A5AA5A6, 0, 0), (7, -3, 2), (None, 0, 4), (0xFFFFFFFE, 4, 1))
)
MEANWHILE = (
    Access(offset=0x24, data=3, late=2), Access(offset=0x18, data=5), Access(offset=0x24, wait=3),
    Access(offset=0x1C),
)  # fmt: skip
#: Reads and writes at the same time, in every order of their answers.
TOGETHER = tuple(
    Access(
        offset=0x10 + 4 * index,
        data=None if index % 3 else index,
        late=index % 7 - 3,
        wait=index % 5,
        ahead=index % 11 > 0,
    )
    for index in range(22)
)


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
            f"{index} with accesses": replace(each, accesses=ACCESSES, meanwhile=MEANWHILE[index:]),
            f"{index} with accesses together": replace(each, accesses=TOGETHER, meanwhile=TOGETHER[1:9]),
            f"{index} with accesses cut": replace(
                each, reset_at=30 + index, cut=TOGETHER[: 2 + index], cut_cycles=2 + 2 * index
            ),
            f"{index} with late responses": replace(each, write_latency=1 + 77 * index),
            f"{index} with counters": replace(each, counters=(2**32 - 9, 3, 2**31, 2**33 - 1, 2**20 - 1)),
            f"{index} after all": each,
        }
    return runs


@pytest.mark.parametrize("config", ENGINES.values(), ids=list(ENGINES))
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
@pytest.mark.parametrize("config", ENGINES.values(), ids=list(ENGINES))
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


@pytest.mark.parametrize("order", [1, -1], ids=["first opened", "last opened"])
def test_models_that_are_open_together_close_in_any_order(order):
    configs = [*ENGINES.values()][:2] * 3
    runs = [next(iter(stimuli(config).values())) for config in configs]
    opened = [session(shared_model(cached_verilog(config), config.name)) for config in configs]
    sessions = [each.__enter__() for each in opened]
    together = [each.play(run) for each, run in zip(sessions, runs, strict=True)]
    for each in opened[::order]:
        each.__exit__(None, None, None)
    for config, run, response in zip(configs, runs, together, strict=True):
        with session(shared_model(cached_verilog(config), config.name)) as alone:
            assert_same(alone.play(run), response, config.name)
