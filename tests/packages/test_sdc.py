"""The timing constraints, executed by Tcl with commands that note what they are given."""

import fnmatch

import pytest

from ternhw.config import AcceleratorConfig
from ternhw.gateware.verilog import verilog
from ternhw.packages.sdc import sdc_files
from ternhw.packages.wrapper import wrapper_ports

pytestmark = pytest.mark.synth


@pytest.mark.parametrize("io", ["stream", "memory"])
def test_each_bit_of_each_port_is_constrained_once(io):
    tkinter = pytest.importorskip("tkinter", reason="tkinter is not installed")
    config = AcceleratorConfig.from_values(rows=2, lanes=4, planes=1, max_in_features=256, io=io)
    text = verilog(config)
    ports = wrapper_ports(config, text)
    bits = {
        f"{port}[{bit}]" if width > 1 else port: direction
        for port, (direction, width) in ports.items()
        for bit in range(width)
    }
    noted = {"create_clock": [], "set_false_path": [], "set_input_delay": [], "set_output_delay": []}

    def get_ports(pattern):
        assert "[" not in pattern or pattern.endswith("[*]")
        escaped = pattern.replace("[*]", "[[]*]")
        found = [bit for bit in bits if fnmatch.fnmatchcase(bit, escaped)]
        assert found, pattern
        return " ".join(f"{{{bit}}}" for bit in found)

    tcl = tkinter.Tcl()
    tcl.createcommand("get_ports", get_ports)
    for name, calls in noted.items():
        tcl.createcommand(name, lambda *values, calls=calls: calls.append(values))
    tcl.eval("set ternhw_period_ns 4.0")
    tcl.eval(sdc_files(config, text)[f"{config.name}_axi.sdc"])
    assert noted["create_clock"] == [("-name", "aclk", "-period", "4.0", "{aclk}")]
    assert noted["set_false_path"] == [("-from", "{aresetn}")]
    for direction in ("input", "output"):
        calls = noted[f"set_{direction}_delay"]
        assert {call[:3] for call in calls} == {("-clock", "aclk", "1.2")}
        given = sorted(bit for call in calls for bit in tcl.splitlist(call[3]))
        assert given == sorted(
            bit for bit, way in bits.items() if way == direction and bit not in ("aclk", "aresetn")
        )
