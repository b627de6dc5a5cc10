"""What belongs beside an engine's Verilog for other tools: Verilator takes it without a warning."""

import subprocess

import pytest
import yaml

from ternhw.builds.design import ports_of
from ternhw.builds.fusesoc import fusesoc_files
from ternhw.config import AcceleratorConfig
from ternhw.gateware.verilog import verilog
from ternhw_sim.errors import ToolNotFound
from ternhw_sim.runner import verilator_folder

pytestmark = [pytest.mark.sim, pytest.mark.synth]

CONFIGS = {
    "stream": {},
    "memory": {"io": "memory", "gather": True, "bus_bits": 64, "offsets": True, "tokens": 2},
    "tied base3": {"packing": "base3", "planes": 2, "tied": True, "bus_bits": 128},
}


@pytest.fixture(scope="module", params=CONFIGS)
def engine(request, tmp_path_factory):
    """Configuration, Verilog, and the folder of all files."""
    values = {"rows": 2, "lanes": 4, "planes": 1, "max_in_features": 256} | CONFIGS[request.param]
    config = AcceleratorConfig.from_values(**values)
    folder = tmp_path_factory.mktemp("engine")
    text = verilog(config)
    for name, content in {f"{config.name}.v": text, **fusesoc_files(config, text)}.items():
        (folder / name).write_text(content)
    return config, text, folder


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


def test_files_of_the_core_pass_verilator_without_a_warning(engine):
    config, _, folder = engine
    files = core_files(folder, config.name, "waivers", "rtl")
    assert all((folder / file).is_file() for file in files)
    given = [file for file in files if not file.endswith(".svh")]
    assert lint(folder, *given, top=f"{config.name}_axi") == ""


def test_waivers_are_for_generated_text_and_each_is_needed(engine):
    config, _, folder = engine
    files = core_files(folder, config.name, "rtl")
    printed = lint(folder, *[file for file in files if not file.endswith(".svh")], top=f"{config.name}_axi")
    warned = {line.split(":")[0] for line in printed.splitlines() if line.startswith("%Warning-")}
    waived = {
        line.split()[2]
        for line in (folder / f"{config.name}.vlt").read_text().splitlines()
        if "lint_off" in line
    }
    assert {name.removeprefix("%Warning-") for name in warned} <= waived
    assert f"{config.name}_axi.sv" not in printed


def test_instance_connects_every_port(engine):
    """Included where nets of its ports' names are declared; a missing pin or a wrong width is a warning."""
    config, text, folder = engine
    ports = [port for port in ports_of(text, config.name) if port.name not in ("clk", "rst")]
    nets = "".join(f", {port.direction} logic [{port.width - 1}:0] {port.name}" for port in ports)
    (folder / "top.sv").write_text(
        f'module top (input logic aclk, aresetn{nets});\n`include "{config.name}_axi.svh"\nendmodule\n'
    )
    files = core_files(folder, config.name, "waivers", "rtl")
    given = [file for file in files if not file.endswith(".svh")]
    assert lint(folder, *given, "top.sv", top="top") == ""
