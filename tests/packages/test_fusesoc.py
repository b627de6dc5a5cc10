"""What belongs beside an engine's Verilog for other tools: Verilator takes it, and the wrapper runs."""

import re
import subprocess
import sys
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import torch
import yaml

from ternhw.builds.design import ports_of
from ternhw.config import AcceleratorConfig
from ternhw.cycles import count_program
from ternhw.gateware.verilog import verilog
from ternhw.packages.fusesoc import WAIVED, fusesoc_files
from ternhw.program import program_for
from ternhw.simulation import Workload, run_of
from ternhw_quant.integer import IntegerMatrix
from ternhw_sim.errors import ToolNotFound
from ternhw_sim.runner import run_testbench, verilator_folder
from tests.exact import assert_exact

pytestmark = [pytest.mark.sim, pytest.mark.synth]

CONFIGS = {
    "stream": {},
    "memory": {"io": "memory", "gather": True, "bus_bits": 64, "offsets": True, "tokens": 2},
    "tied base3": {"packing": "base3", "planes": 2, "tied": True, "bus_bits": 128},
}


@pytest.fixture(scope="module")
def engines(tmp_path_factory):
    """Return a function that gives configuration, Verilog, and the folder of all files."""

    @cache
    def engine_of(name):
        values = {"rows": 2, "lanes": 4, "planes": 1, "max_in_features": 256} | CONFIGS[name]
        config = AcceleratorConfig.from_values(**values)
        folder = tmp_path_factory.mktemp("engine")
        text = verilog(config)
        for file, content in {f"{config.name}.v": text, **fusesoc_files(config, text)}.items():
            (folder / file).write_text(content)
        return config, text, folder

    return engine_of


@pytest.fixture(params=CONFIGS)
def engine(request, engines):
    return engines(request.param)


def lint(folder, *files, top):
    """Return what Verilator complains about in `files`, but for the figures of its work."""
    try:
        program = verilator_folder() / "verilator"
    except ToolNotFound as error:
        pytest.skip(str(error))
    done = subprocess.run(
        [program, "--lint-only", "-Wall", "--top-module", top, *files],
        cwd=folder,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    return "\n".join(line for line in done.stdout.splitlines() if not line.startswith("- V"))


def core_files(folder, name, *filesets):
    core = yaml.safe_load((folder / f"{name}.core").read_text().removeprefix("CAPI=2:\n"))
    return [file for fileset in filesets for entry in core["filesets"][fileset]["files"] for file in entry]


@pytest.mark.parametrize("target", ["default", "lint"])
def test_files_of_the_core_pass_verilator_without_a_warning(engine, target):
    """A core that depends on this one gets the files of `default`, in their order."""
    config, _, folder = engine
    core = yaml.safe_load((folder / f"{config.name}.core").read_text().removeprefix("CAPI=2:\n"))
    files = core_files(folder, config.name, *core["targets"][target]["filesets"])
    assert all((folder / file).is_file() for file in files)
    given = [file for file in files if not file.endswith(".vh")]
    assert lint(folder, *given, top=f"{config.name}_axi") == ""


def test_waivers_are_for_generated_text_and_each_is_needed(engines):
    warned = set()
    for config, _, folder in map(engines, CONFIGS):
        files = core_files(folder, config.name, "rtl")
        given = [file for file in files if not file.endswith(".vh")]
        printed = lint(folder, *given, top=f"{config.name}_axi")
        assert f"{config.name}_axi.v" not in printed
        warned |= {line.split(":")[0] for line in printed.splitlines() if line.startswith("%Warning-")}
        waivers = (folder / f"{config.name}.vlt").read_text().splitlines()
        assert {line.split()[2] for line in waivers if "lint_off" in line} == set(WAIVED)
    assert {name.removeprefix("%Warning-") for name in warned} == set(WAIVED)


#: Signals of an address channel that only the wrapper has, with the values for memory without a cache.
CONSTANT = {"cache": (4, 0b0011), "prot": (3, 0), "qos": (4, 0), "lock": (1, 0)}


def wrapper_ports(config, text):
    """Return direction, width and name of each port of the wrapper but clock and reset."""
    ports = [
        (port.direction, port.width, port.name)
        for port in ports_of(text, config.name)
        if port.name not in ("clk", "rst")
    ]
    ids = next(width for _, width, name in ports if name == "m_axi_arid")
    for channel in ("ar", "aw") if config.io == "memory" else ("ar",):
        ports += [("output", width, f"m_axi_{channel}{name}") for name, (width, _) in CONSTANT.items()]
    if config.io == "memory":
        ports += [("output", ids, "m_axi_awid"), ("input", ids, "m_axi_bid")]
    return ports


def test_wrapper_is_plain_verilog_with_an_interface_for_each_port(engine):
    """A block design of Vivado takes no SystemVerilog as a module reference (UG994)."""
    config, text, folder = engine
    files = [f"{config.name}.vlt", f"{config.name}.v", f"{config.name}_axi.v"]
    assert lint(folder, "--language", "1364-2001", *files, top=f"{config.name}_axi") == ""
    wrapper = (folder / f"{config.name}_axi.v").read_text()
    header = wrapper.partition(") (")[2].partition(");")[0]
    found = re.findall(
        r'INFO = "xilinx.com:(\S+) (\w+) (\w+)".*\n +(?:input|output) +wire +(?:\S+ +)?(\w+),?\n', header
    )
    expected = {
        ("signal:clock:1.0", "aclk", "CLK", "aclk"),
        ("signal:reset:1.0", "aresetn", "RST", "aresetn"),
    }
    expected.add(("signal:interrupt:1.0", "irq", "INTERRUPT", "irq"))
    for _, _, name in wrapper_ports(config, text):
        if name != "irq":
            bus, _, signal = name.rpartition("_")
            kind = "axis" if bus.endswith("axis") else "aximm"
            expected.add((f"interface:{kind}:1.0", bus, signal.upper(), name))
    assert len(found) == len(expected) and set(found) == expected
    (buses,) = re.findall(r"ASSOCIATED_BUSIF (\S+), ASSOCIATED_RESET aresetn", header)
    assert set(buses.split(":")) == {
        name.rpartition("_")[0] for _, _, name in wrapper_ports(config, text)
    } - {""}


def test_instance_connects_every_port(engine):
    """Included where nets of its ports' names are declared; a missing pin or a wrong width is a warning."""
    config, text, folder = engine
    ports = wrapper_ports(config, text)
    nets = "".join(f", {direction} logic [{width - 1}:0] {name}" for direction, width, name in ports)
    (folder / "top.sv").write_text(
        f'module top (input logic aclk, aresetn{nets});\n`include "{config.name}_axi.vh"\nendmodule\n'
    )
    files = core_files(folder, config.name, "waivers", "rtl")
    given = [file for file in files if not file.endswith(".vh")]
    assert lint(folder, *given, "top.sv", top="top") == ""


def wrapped(config, text, wrapper, folder):
    """Write the engine in its wrapper under the ports of an engine; it stops if a port offers in reset."""
    ports = [port for port in ports_of(text, config.name) if port.name not in ("clk", "rst")]
    declared = "".join(f", {port.direction} logic [{port.width - 1}:0] {port.name}" for port in ports)
    offers = [
        port.name for port in ports if port.direction == "output" and port.name.endswith(("valid", "ready"))
    ]
    own = {port.name for port in ports}
    nets = [(width, name) for _, width, name in wrapper_ports(config, text) if name not in own]
    wrong = [f"m_axi_ar{name} != {value}" for name, (_, value) in CONSTANT.items()]
    path = folder / "wrapped.sv"
    path.write_text(
        f"{text}\n{wrapper}\nmodule wrapped (input logic clk, rst{declared});\n"
        "  wire aclk = clk, aresetn = ~rst;\n"
        + "".join(f"  logic [{width - 1}:0] {name};\n" for width, name in nets)
        + f'`include "{folder}/{config.name}_axi.vh"\n'
        f"  always_ff @(posedge clk) if (rst && ({' | '.join(offers)})) $fatal;\n"
        f"  always_ff @(posedge clk) if ({' || '.join(wrong)}) $fatal;\n"
        "endmodule\n"
    )
    return path


@pytest.mark.parametrize("io", ["stream", "memory"])
def test_wrapper_answers_what_is_asked_as_its_reset_ends(tmp_path, io):
    """The bench asks in the cycle in which aresetn rises, and resets whatever is offered at the time."""
    config = AcceleratorConfig.from_values(
        rows=1, lanes=2, planes=1, group_size=4, max_in_features=16, accumulator_bits=24, bus_bits=32,
        burst_words=2, fetch_words=8, io=io,
    )  # fmt: skip
    text = verilog(config)
    files = fusesoc_files(config, text)
    (tmp_path / f"{config.name}_axi.vh").write_text(files[f"{config.name}_axi.vh"])
    path = wrapped(config, text, files[f"{config.name}_axi.v"], tmp_path)
    rng = np.random.default_rng(1)
    matrix = IntegerMatrix(
        planes=torch.from_numpy(rng.integers(-1, 2, (1, 3, 12), np.int8)),
        mantissas=torch.from_numpy(rng.integers(0, 256, (1, 3, 3), np.uint8)),
        exponents=torch.zeros(3, dtype=torch.int8),
        group_size=4,
    )
    work = Workload(name="", matrix=matrix, q=torch.from_numpy(rng.integers(-128, 128, (2, 12), np.int32)))
    program = program_for(config, matrix, tokens=2)
    run = run_of(program, work)
    cycles = range(1, count_program(program).cycles + 8, 3)
    runs = [run, *(each for at in cycles for each in (replace(run, reset_at=at), run))]
    first, *others = run_testbench(path, "wrapped", runs)
    assert_exact(program, work, run, first)
    for at, again in zip(cycles, others[1::2], strict=True):
        assert again.registers == first.registers, f"after a reset in cycle {at}"
        assert np.array_equal(again.words, first.words), f"after a reset in cycle {at}"


@pytest.mark.parametrize("target", ["lint", "sim", "sim_icarus", "synth", "synth_vivado"])
def test_fusesoc_sets_every_target_up_with_files_that_are_there(engines, tmp_path, target):
    pytest.importorskip("fusesoc", reason="fusesoc is not installed; run: pip install fusesoc")
    config, _, folder = engines("memory")
    core = f"ternhw:engine:{config.name}"
    command = ["--cores-root", folder, "run", "--setup", "--build-root", "build", "--target", target, core]
    main = "import sys; from fusesoc.main import main; sys.argv[0] = 'fusesoc'; main()"
    done = subprocess.run(
        [sys.executable, "-c", main, *command], cwd=tmp_path, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    (description,) = tmp_path.glob("build/*/*/*.eda.yml")
    edam = yaml.safe_load(description.read_text())
    given = {Path(file["name"]).name for file in edam["files"]}
    assert all((description.parent / file["name"]).is_file() for file in edam["files"])
    bench = {f"{config.name}_tb{end}" for end in (".sv", "_memory.hex", "_results.hex")}
    rtl = {f"{config.name}{end}" for end in (".v", "_axi.v", "_axi.vh")}
    assert given - {f"{config.name}.vlt"} == rtl | (bench if target.startswith("sim") else set())
    assert edam["toplevel"] == f"{config.name}_{'tb' if target.startswith('sim') else 'axi'}"
