"""A reset is enough: registers and memories may hold anything before it."""

import re
from dataclasses import replace

import numpy as np
import pytest

from ternhw.config import AcceleratorConfig
from ternhw.generation import generate
from ternhw.program import program_for
from ternhw.simulation import run_of
from ternhw.verification.draws import draw_workloads
from ternhw_sim.runner import run_testbench
from tests.exact import assert_exact

pytestmark = [pytest.mark.sim, pytest.mark.slow]

SMALL = {"rows": 2, "lanes": 4, "group_size": 16, "max_in_features": 64, "bus_bits": 64, "tokens": 2}
SHORT = {"burst_words": 4, "fetch_words": 16}
CONFIGS = {
    "stream": AcceleratorConfig.from_values(**SMALL, **SHORT, planes=1, offsets=True, gather=True),
    "memory": AcceleratorConfig.from_values(
        **SMALL, **SHORT, planes=2, tied=True, packing="base3", io="memory", scaling="multiplier"
    ),
}
INITIAL = re.compile(r"^(\s*reg [^=;\n]*) = [^;\n]+;", flags=re.MULTILINE)


@pytest.mark.parametrize("config", CONFIGS.values(), ids=list(CONFIGS))
def test_engine_of_random_registers_is_exact_after_each_reset(tmp_path, config):
    (verilog,) = generate([config], tmp_path)
    text, initial_values = INITIAL.subn(r"\1;", verilog.read_text())
    assert initial_values > 100
    assert "initial" not in text
    verilog.write_text(text)

    works = draw_workloads(config, np.random.default_rng(4), 3)
    programs = [program_for(config, work.matrix, tokens=len(work.q)) for work in works]
    runs = [run_of(program, work) for program, work in zip(programs, works, strict=True)]
    # After the first reset, and after resets while the engine reads, loads and computes.
    order, resets = [0], []
    for index, at in ((1, 9), (2, 40), (0, 77), (2, 120)):
        resets.append(replace(runs[index], reset_at=at))
        order.append((index + 1) % 3)
    played = [runs[0]]
    for reset, index in zip(resets, order[1:], strict=True):
        played += [reset, runs[index]]
    for seed in range(1, 9):
        responses = run_testbench(verilog, config.name, played, seed=seed)
        for index, response in zip(order, responses[::2], strict=True):
            assert_exact(programs[index], works[index], runs[index], response)
