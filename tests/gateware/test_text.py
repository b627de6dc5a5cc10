"""What the generated Verilog says to its readers, and that tools read it without a warning."""

import json
import re
import subprocess
from pathlib import Path

import pytest

from ternhw.config import AcceleratorConfig
from ternhw.gateware.yosys import run_yosys
from ternhw.generation import DEFAULTS, generate, stale_files
from ternhw_sim.runner import verilator_folder

RTL = Path(__file__).parents[2] / "rtl"
SMALL = AcceleratorConfig.from_values(rows=1, lanes=2, group_size=4, max_in_features=8, bus_bits=32)
EACH = pytest.mark.parametrize("config", DEFAULTS, ids=lambda config: config.name)
#: With both kinds of io, and with and without multiplier, offsets, base3.
SOME = pytest.mark.parametrize("config", [DEFAULTS[4], DEFAULTS[7]], ids=lambda config: config.name)


def text_of(config):
    return (RTL / f"{config.name}.v").read_text()


@EACH
def test_header_says_what_the_file_is(config):
    lines = text_of(config).split("\n\n")[0].split("\n")
    assert all(line.startswith("// ") for line in lines)
    said = " ".join(line[3:] for line in lines)
    assert said.startswith(f"{config.name}: a ternary matrix-vector engine. Generated: do not edit.")
    assert "Generator: ternhw " in said
    assert f"Configuration {config.digest}: rows {config.rows}, lanes {config.lanes}, " in said
    assert said.endswith("SPDX-License-Identifier: Apache-2.0")


@EACH
def test_each_module_has_a_sentence_in_ascii(config):
    text = text_of(config)
    modules = re.findall(r"^module \\?(\S+?) ?\(", text, re.MULTILINE)
    told = re.findall(r"^// .+\.\n(?:\(\* .*\n)*module \\?(\S+?) ?\(", text, re.MULTILINE)
    assert told == modules
    assert len(modules) > 20
    assert text.isascii()


@EACH
def test_only_memories_read_without_a_clock_are_distributed(config):
    found = {}
    for module in re.split(r"^endmodule", text_of(config), flags=re.MULTILINE):
        name = re.findall(r"^module \\?(\S+?) ?\(", module, re.MULTILINE)
        for style, memory in re.findall(
            r"^  (\(\* ram_style.*\n  )?reg \[\d+:0\] (\S+) \[\d+:0\];", module, re.M
        ):
            read = re.search(rf"^  assign .* = {re.escape(memory)}\[", module, re.MULTILINE)
            found[name[0], memory] = bool(style), bool(read)
    assert all(style == read for style, read in found.values()), found
    assert {style for style, _ in found.values()} == {True, False}


def test_data_paths_have_no_port_that_nothing_reads():
    for config in DEFAULTS:
        ports = re.findall(
            rf"^module {config.name}_(?:row|mac\d|sum|base3_\d+)\((.*?)\);", text_of(config), re.M | re.S
        )
        names = {name for each in ports for name in re.split(r"[\s,]+", each)}
        assert "rst" not in names
        assert ("product_first" in names) == (config.scale_cycles > 1)
        assert ("offset_top" in names) == (config.offsets and config.scaling == "adders")


def lint(path, top):
    """Return the rules that Verilator's default lint names."""
    command = [verilator_folder() / "verilator", "--lint-only", "--top-module", top, path]
    said = subprocess.run(command, capture_output=True, text=True).stderr
    return set(re.findall(r"%(?:Warning|Error)-(\w+)", said)) | set(re.findall(r"%Error: .*", said))


@pytest.mark.sim
@SOME
def test_verilator_reads_it_without_a_warning(config, tmp_path):
    assert lint(RTL / f"{config.name}.v", config.name) == set()
    bare = tmp_path / "bare.v"
    bare.write_text(text_of(config).replace("// verilator lint_off", "//"))
    assert {rule for rule in lint(bare, config.name) if rule.isupper()} == {"WIDTHEXPAND", "WIDTHTRUNC"}


@pytest.mark.synth
@SOME
def test_yosys_reads_it_without_a_warning(config):
    printed = run_yosys(
        f"read_verilog {RTL / config.name}.v", f"hierarchy -check -top {config.name}", "proc", "check"
    )
    assert [line for line in printed.splitlines() if "warning" in line.lower()] == []
    assert "Found and reported 0 problems" in printed


def cells(verilog, top):
    printed = run_yosys(
        f"read_verilog {verilog}",
        f"hierarchy -top {top}",
        "proc",
        "opt_clean -purge",
        "tee -q -o /dev/stdout stat -json",
    )
    return json.loads(printed[printed.index("{\n") : printed.rindex("}") + 1])["design"]


@pytest.mark.synth
def test_annotated_verilog_is_the_same_circuit_with_all_names_and_lines(tmp_path):
    (plain,) = generate(SMALL, tmp_path / "plain")
    (annotated,) = generate(SMALL, tmp_path / "annotated", annotated=True)
    text = annotated.read_text()
    assert re.search(r'\(\* src = "ternhw/gateware/core\.py:\d+" \*\)', text)
    assert not re.search(r'src = "/', text)
    assert r"\beats__payload.tile_last " in text
    assert r"\beats__payload.tile_last " not in plain.read_text()
    assert cells(annotated, SMALL.name)["num_cells_by_type"] == cells(plain, SMALL.name)["num_cells_by_type"]
    assert stale_files([SMALL], tmp_path / "annotated") == []
    assert stale_files([SMALL], tmp_path / "plain") == []
