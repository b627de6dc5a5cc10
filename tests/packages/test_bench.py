"""The bench beside a FuseSoC core: it passes on the engine, and fails for each thing that it compares."""

import subprocess
from functools import cache

import pytest

from ternhw.config import AcceleratorConfig
from ternhw.gateware.verilog import verilog
from ternhw.packages.bench import bench_files
from ternhw.packages.fusesoc import fusesoc_files
from ternhw_quant.errors import InputError
from ternhw_sim.errors import ToolNotFound
from ternhw_sim.runner import verilator_folder

pytestmark = [pytest.mark.sim, pytest.mark.synth]

SMALL = {
    "rows": 2, "lanes": 2, "planes": 1, "group_size": 4, "max_in_features": 32, "bus_bits": 32,
    "burst_words": 2, "fetch_words": 8,
}  # fmt: skip
CONFIGS = {
    "stream": {"offsets": True},
    "memory": {"io": "memory", "gather": True, "tokens": 2, "address_bits": 64},
}

#: Parts of Verilator's runtime that a program with delays needs.
RUNTIME = ("verilated", "verilated_timing", "verilated_threads")


@pytest.fixture(scope="module")
def bench(tmp_path_factory):
    """Return a function that gives a configuration and the folder with its files and the program `top`."""

    @cache
    def bench_of(io):
        config = AcceleratorConfig.from_values(**SMALL | CONFIGS[io])
        folder = tmp_path_factory.mktemp(io)
        text = verilog(config)
        for file, content in {f"{config.name}.v": text, **fusesoc_files(config, text)}.items():
            (folder / file).write_text(content)
        compile_bench(folder, config.name)
        return config, folder

    return bench_of


def compile_bench(folder, name):
    """Compile the bench as one unit: it takes a third of the time, because headers are read once."""
    try:
        programs = verilator_folder()
    except ToolNotFound as error:
        pytest.skip(str(error))
    files = [f"{name}.vlt", f"{name}.v", f"{name}_axi.v", f"{name}_tb.sv"]
    options = ["--cc", "--main", "--timing", "--output-split", "0", "--Mdir", "made", "--prefix", "Vtop"]
    command = [programs / "verilator", *options, "--top-module", f"{name}_tb", "-I.", *files]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    include = programs.parent / "include"
    sources = [*sorted((folder / "made").glob("*.cpp")), *(include / f"{part}.cpp" for part in RUNTIME)]
    (folder / "unit.cpp").write_text("".join(f'#include "{source}"\n' for source in sources))
    flags = ["-std=c++20", "-O0", "-w", "-pthread", f"-I{include}", f"-I{include}/vltstd", "-Imade"]
    defined = ["-DVM_TIMING=1", "-DVM_TRACE=0", "-DVM_COVERAGE=0", "-DVM_SC=0", "-DVL_TIME_CONTEXT"]
    subprocess.run(["g++", *flags, *defined, "unit.cpp", "-o", "top"], cwd=folder, check=True)


def played(folder, at):
    """Run the bench in a folder; return its exit status and its lines, without those of Verilator."""
    done = subprocess.run([folder / "top"], cwd=at, capture_output=True, text=True)
    own = ("program ", "register ", "PASS", "FAIL")
    return done.returncode, [line for line in done.stdout.splitlines() if line.startswith(own)]


def changed(folder, config, at, part, change):
    """Copy the data of a bench to `at`; `change` takes and returns the lines of one part."""
    for each in ("memory", "results"):
        name = f"{config.name}_tb_{each}.hex"
        lines = (folder / name).read_text().splitlines()
        (at / name).write_text("\n".join(change(lines) if each == part else lines) + "\n")


def with_bit(lines, index, bit):
    line = lines[index]
    return [*lines[:index], f"{int(line, 16) ^ 1 << bit:0{len(line)}x}", *lines[index + 1 :]]


@pytest.mark.slow
@pytest.mark.parametrize("io", CONFIGS)
def test_bench_passes_and_runs_each_layer_twice(bench, io):
    _, folder = bench(io)
    status, lines = played(folder, folder)
    assert (status, lines[-1]) == (0, "PASS")
    assert [line.split(": ")[1].split(",")[0] for line in lines[:-1]] == [
        f"{words} result words are right" for words in ((12, 12, 2, 2) if io == "memory" else (8, 8, 2, 2))
    ]


@pytest.mark.slow
@pytest.mark.parametrize("io", CONFIGS)
def test_bench_fails_for_each_bit_of_a_result(bench, io, tmp_path):
    config, folder = bench(io)
    count = len((folder / f"{config.name}_tb_results.hex").read_text().splitlines())
    # The second tile of the first layer has one row, which lies in the low word of its two.
    for index, bit in ((0, 0), (1, 31), (count - 2, 0)):
        changed(folder, config, tmp_path, "results", lambda lines: with_bit(lines, index, bit))  # noqa: B023
        status, lines = played(folder, tmp_path)
        assert status != 0, (index, bit)
        assert lines[-1] == "FAIL: a result is wrong", (index, bit)


@pytest.mark.slow
@pytest.mark.parametrize("io", CONFIGS)
def test_bench_fails_for_another_image(bench, io, tmp_path):
    """A header of another configuration ends with an error; one other weight gives another result."""
    config, folder = bench(io)
    lines = (folder / f"{config.name}_tb_memory.hex").read_text().splitlines()
    magic = lines.index("4e524554")
    changed(folder, config, tmp_path, "memory", lambda lines: with_bit(lines, magic + 2, 0))
    assert played(folder, tmp_path)[1][-1] == "FAIL: a program ended with an error"
    constants = magic + 32  # Weights begin behind header and descriptor, with the start of an accumulator.
    changed(folder, config, tmp_path, "memory", lambda lines: with_bit(lines, constants, 5))
    assert played(folder, tmp_path)[1][-1] == "FAIL: a result is wrong"


@pytest.mark.slow
def test_bench_looks_at_the_last_word_of_a_pass(bench, tmp_path):
    config, folder = bench("stream")
    changed(folder, config, tmp_path, "results", lambda lines: with_bit(lines, 1, 2 * config.bus_bits))
    assert played(folder, tmp_path)[1][-1] == "FAIL: TLAST is wrong"


def test_bench_that_addresses_do_not_reach_is_refused():
    config = AcceleratorConfig.from_values(rows=256, lanes=128, address_bits=16)
    rule = r"^Address bits must reach \d+ bytes in the upper half of the addresses for the bench, not 32704"
    with pytest.raises(InputError, match=rule):
        bench_files(config, {"m_axi_arid": ("output", 1)})
