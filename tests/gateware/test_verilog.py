import json
import re
import runpy
from pathlib import Path

import pytest

from ternhw.config import AcceleratorConfig
from ternhw.gateware.verilog import build_verilog, verilog
from ternhw.gateware.yosys import YosysError, run_yosys
from ternhw.generation import DEFAULTS, generate, stale_files

ROOT = Path(__file__).parents[2]
SMALL = AcceleratorConfig.from_values(rows=2, lanes=4, group_size=32, max_in_features=64)


def test_rtl_folder_is_what_the_gateware_generates():
    assert stale_files(DEFAULTS, ROOT / "rtl") == []


def test_rtl_folder_holds_nothing_else():
    expected = {f"{config.name}.v" for config in DEFAULTS} | {"manifest.json"}
    assert {path.name for path in (ROOT / "rtl").iterdir()} == expected


def test_verilog_is_the_same_twice():
    assert verilog(SMALL) == verilog(SMALL)


@pytest.mark.parametrize("offsets", [False, True])
def test_modules_are_named_after_the_configuration(offsets):
    config = AcceleratorConfig.from_values(
        rows=2, lanes=4, chain=2, group_size=32, max_in_features=64, offsets=offsets
    )
    text = verilog(config)
    parts = ["_row", "_mac0", "_mac1", "_build", *(["_sum"] if offsets else [])]
    modules = set(re.findall(r"^module (\w+)\(", text, re.MULTILINE))
    assert {name for name in modules if "." not in name} >= {config.name + part for part in ["", *parts]}
    assert f"{config.name}_mac2" not in modules
    assert (f"{config.name}_sum" in modules) == offsets
    assert text.endswith(build_verilog(config.name, 0))
    # Rows, and in each the links of its lanes; each link stands once in the text.
    assert len(re.findall(rf"^  {config.name}_row ", text, re.MULTILINE)) == 2
    links = len(re.findall(rf"^  {config.name}_mac[01] ", text, re.MULTILINE))
    assert links == config.lanes * config.planes


def test_stale_files_names_what_was_edited_or_is_missing(tmp_path):
    other = AcceleratorConfig.from_values(rows=1, lanes=4, group_size=32, max_in_features=64)
    (path,) = generate([SMALL], tmp_path)
    assert stale_files([SMALL], tmp_path) == []
    path.write_text(path.read_text().replace("32'd", "32'h", 1) + "\n")
    assert stale_files([SMALL, other], tmp_path) == [f"{SMALL.name}.v", f"{other.name}.v"]


def test_stale_files_notices_another_tool_version(tmp_path):
    generate([SMALL], tmp_path)
    manifest = json.loads((tmp_path / "manifest.json").read_text())
    manifest["versions"]["amaranth"] = "0.0"
    (tmp_path / "manifest.json").write_text(json.dumps(manifest))
    assert stale_files([SMALL], tmp_path) == ["manifest.json"]


def test_manifest_keeps_the_files_of_earlier_runs(tmp_path):
    other = AcceleratorConfig.from_values(rows=1, lanes=4, group_size=32, max_in_features=64)
    generate([SMALL], tmp_path)
    generate([other], tmp_path)
    manifest = json.loads((tmp_path / "manifest.json").read_text())
    assert set(manifest["files"]) == {f"{SMALL.name}.v", f"{other.name}.v"}
    assert manifest["files"][f"{SMALL.name}.v"]["config_digest"] == SMALL.digest


def test_yosys_errors_are_raised_with_their_line():
    with pytest.raises(YosysError, match=r"^Yosys failed: No such command: nonsense"):
        run_yosys("nonsense")


#: Cells that end a combinational path.
_REGISTERS = "$dff,$dffe,$sdff,$sdffe,$sdffce,$mem_v2,$memrd_v2,$memwr_v2"


def no_path(top):
    """Return commands that fail if an output of `top` depends combinationally on an input.

    Nothing is optimised, so a path counts even if no value of the input can reach its end.
    """
    return [
        "flatten", f"cd {top}", "select -set sources i:* i:clk %d",
        f"select -set reached @sources %coe*:-{_REGISTERS}", "select -assert-none @reached o:* %i", "cd",
    ]  # fmt: skip


def products(config):
    """Return commands that fail if more than scales are multiplied, and print how many additions there are.

    A product would be a $mul after reading, whatever a later pass makes of it.
    """
    count = 0
    if config.scaling == "multiplier":
        count = config.rows * config.tokens * config.scales_per_step
    return [
        # What is no product: a part of a word is chosen by a shift of its place times its size.
        "opt_expr -keepdc", "opt_expr", "wreduce", "peepopt", "opt_clean",
        # Where no module has one, none need be counted.
        "flatten" if count else "",
        f"select -assert-count {count} t:$mul", "select -assert-none t:$macc t:$macc_v2",
        "select -assert-any t:$add", "select -count t:$add",
    ]  # fmt: skip


def narrowed(config):
    """Return a configuration with at most 32 lanes: Yosys takes half a minute for more of the same."""
    lanes = min(config.lanes, 32)
    return AcceleratorConfig.from_values(
        **config.model_dump() | {"lanes": lanes, "chain": min(config.chain, lanes)}
    )


@pytest.mark.formal
@pytest.mark.synth
@pytest.mark.parametrize("config", [narrowed(config) for config in DEFAULTS], ids=lambda config: config.name)
def test_no_output_depends_combinationally_on_an_input_and_only_scales_are_multiplied(tmp_path, config):
    path = ROOT / "rtl" / f"{config.name}.v"
    if not path.exists():
        path = tmp_path / path.name
        path.write_text(verilog(config))
    # Both in one run, because to read an engine is most of it.
    output = run_yosys(
        f"read_verilog {path}", f"hierarchy -top {config.name}", "proc -noopt",
        "design -save read", *no_path(config.name), "design -load read", *products(config),
    )  # fmt: skip
    assert int(re.findall(r"(\d+) objects", output)[-1]) > 0


@pytest.mark.formal
def test_a_combinational_path_is_seen(tmp_path):
    path = tmp_path / "path.v"
    path.write_text(
        "module through(input clk, input ready, output valid);\n"
        "  reg q; always @(posedge clk) q <= ~q; assign valid = q & ready;\nendmodule\n"
    )
    with pytest.raises(YosysError, match="Assertion failed"):
        run_yosys(f"read_verilog {path}", "hierarchy -top through", "proc -noopt", *no_path("through"))


@pytest.mark.synth
def test_mapped_netlist_has_no_multiplier_primitive():
    netlist = runpy.run_path(str(ROOT / "benchmarks" / "netlist.py"))
    config = next(config for config in DEFAULTS if config.rows == 4)
    # No step from the mapping of LUTs on makes a multiplier.
    counts = netlist["count_cells"](ROOT / "rtl" / f"{config.name}.v", config.name, luts=False)
    assert counts["synth_ecp5"]["CCU2C"] > 0
    assert netlist["multipliers"](counts) == []


@pytest.mark.synth
def test_multiplier_count_sees_a_multiplier(tmp_path):
    netlist = runpy.run_path(str(ROOT / "benchmarks" / "netlist.py"))
    product = tmp_path / "product.v"
    product.write_text("module product(input [15:0] a, b, output [31:0] y); assign y = a * b; endmodule\n")
    for luts in (False, True):
        counts = netlist["count_cells"](product, "product", luts=luts)
        assert netlist["multipliers"](counts) == ["$mul", "MULT18X18D"]
