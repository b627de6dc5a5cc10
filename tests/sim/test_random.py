"""Random configurations: their Verilog lints, and equals golden model and cycle model exactly.

TERNHW_RANDOM_CONFIGS and TERNHW_SEED change how many are drawn, and which.
"""

import os
from pathlib import Path

import numpy as np
import pytest

from ternhw.verification.draws import draw_config, draw_workloads
from tests.random_configs import failures_of, lint

pytestmark = [pytest.mark.sim, pytest.mark.slow]

COUNT = int(os.environ.get("TERNHW_RANDOM_CONFIGS", "3"))
SEED = int(os.environ.get("TERNHW_SEED", "20261122"))


@pytest.mark.parametrize("index", range(COUNT))
def test_random_configuration_is_bit_exact_in_the_modelled_cycles(index: int, tmp_path: Path) -> None:
    rng = np.random.default_rng([SEED, index])
    config = draw_config(rng)
    print(f"TERNHW_SEED={SEED}, configuration {index}: {config.name}")
    failures = failures_of(config, draw_workloads(config, rng, 3), tmp_path)
    assert not failures, f"TERNHW_SEED={SEED}, configuration {index}: {config!r}: {failures}"


def test_lint_tells_each_pin_that_is_left_open(tmp_path: Path) -> None:
    verilog = tmp_path / "top.v"
    verilog.write_text("""
module part(input clk, input rst, input i, output o);
  assign o = clk & rst & i;
endmodule
module top(input clk, input i, output o, output open, output other);
  part no_reset(.clk(clk), .i(i), .o(o));
  part no_clock(.rst(1'b0), .i(i), .o(other));
endmodule
""")
    problems = lint(verilog, "top")
    kinds = ["%Warning-PINMISSING", "%Warning-PINMISSING", "%Warning-UNDRIVEN"]
    assert [problem.split(":")[0] for problem in problems] == kinds
    assert [pin in problem for pin, problem in zip(("'rst'", "'clk'", "'open'"), problems, strict=True)] == [
        True
    ] * 3
