"""Under Verilator the generated Verilog equals golden model and cycle model exactly."""

from dataclasses import replace
from pathlib import Path

import pylibfst
import pytest

from ternhw.config import AcceleratorConfig
from ternhw.generation import DEFAULTS
from ternhw.peers import StreamBehaviour
from ternhw.simulation import simulate_layers
from ternhw.verification.cases import directed_case
from ternhw.verification.draws import draw_layer
from ternhw.verification.judge import judge
from tests.random_configs import failures_of

pytestmark = pytest.mark.sim

RTL = Path(__file__).parents[2] / "rtl"


@pytest.mark.parametrize("config", DEFAULTS, ids=lambda config: config.name)
def test_engine_is_bit_exact_in_the_modelled_cycles(config: AcceleratorConfig) -> None:
    for name in ("shapes", "shapes with pauses", "extremes"):
        verdict = judge(directed_case(config, name), verilog=RTL / f"{config.name}.v")
        assert verdict.reason == "", name
        assert len(verdict.responses) >= 9


def test_simulation_writes_a_waveform(tmp_path: Path) -> None:
    config = next(config for config in DEFAULTS if config.rows == config.lanes == 1)
    work = draw_layer(config, (1, 8), tokens=1)
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
    work = replace(
        draw_layer(config, (6 * config.rows, config.group_size), tokens=5),
        streams=StreamBehaviour(activations=(*[True] * 60, False)),
    )
    assert failures_of(config, [work], tmp_path) == []
