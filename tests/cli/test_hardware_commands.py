import json
import subprocess
import sys

import pytest
import yaml

from ternhw.commands import doctor as doctor_command
from ternhw.config import AcceleratorConfig
from ternhw.generation import DEFAULTS
from ternhw.registers_c import c_header
from ternhw.registers_rdl import systemrdl
from ternhw_quant import embedded
from ternhw_quant.runs.pipeline import Settings, quantize_checkpoint


@pytest.fixture(scope="module")
def artefact(tmp_path_factory):
    folder = tmp_path_factory.mktemp("artefact") / "embedded"
    quantize_checkpoint(embedded.path(), folder, Settings())
    return folder


SMALL = ("--rows", 2, "--lanes", 4, "--group-size", 32, "--max-in-features", 64)


def test_generate_writes_then_checks(run, tmp_path):
    status, out, _ = run("generate", *SMALL, "--out", tmp_path, "--json")
    assert status == 0
    (file,) = json.loads(out)["files"]
    config = AcceleratorConfig.from_values(rows=2, lanes=4, group_size=32, max_in_features=64)
    assert (file["module"], file["config"]) == (config.name, config.model_dump())
    assert f"module {config.name}(" in (tmp_path / f"{config.name}.v").read_text()
    assert run("generate", *SMALL, "--out", tmp_path, "--check")[0] == 0
    (tmp_path / f"{file['module']}.v").write_text("module nothing; endmodule\n")
    status, out, _ = run("generate", *SMALL, "--out", tmp_path, "--check")
    assert status == 1
    assert out == f"stale: {tmp_path / file['module']}.v; run the same command without --check\n"


def test_generate_puts_what_fusesoc_needs_beside(run, tmp_path):
    status, _, _ = run("generate", *SMALL, "--out", tmp_path, "--fusesoc", "--ipxact", "--sdc")
    assert status == 0
    name = AcceleratorConfig.from_values(rows=2, lanes=4, group_size=32, max_in_features=64).name
    files = {path.name for path in tmp_path.iterdir()}
    core = yaml.safe_load((tmp_path / f"{name}.core").read_text().removeprefix("CAPI=2:\n"))
    listed = [file for part in core["filesets"].values() for file in part["files"]]
    assert {name for file in listed for name in file} <= files
    assert {f"{name}.v", f"{name}_axi.sdc", "manifest.json"} < files
    assert {path.name for path in (tmp_path / f"{name}_ip").iterdir()} == {
        "component.xml", f"{name}.v", f"{name}_axi.v",
    }  # fmt: skip


def test_header_is_printed_or_written(run, tmp_path):
    status, out, _ = run("header")
    assert (status, out) == (0, c_header())
    assert run("header", "--systemrdl")[1] == systemrdl()
    assert run("header", tmp_path / "ternhw.h")[1] == f"{tmp_path / 'ternhw.h'} written\n"
    assert (tmp_path / "ternhw.h").read_text() == out
    (tmp_path / "ternhw.h").write_text("mine")
    rule = "Output file must be new, unless it may be replaced"
    refused = f"ternhw: {rule}: {tmp_path / 'ternhw.h'} (--force)\n"
    assert run("header", tmp_path / "ternhw.h") == (2, "", refused)
    assert (tmp_path / "ternhw.h").read_text() == "mine"
    assert run("header", tmp_path / "ternhw.h", "--force")[0] == 0
    assert (tmp_path / "ternhw.h").read_text() == out
    assert run("header", "--force") == (2, "", "ternhw: --force needs OUT\n")


def test_driver_writes_the_c_files(run, tmp_path):
    names = ["bare_metal.c", "linux_uio.c", "ternhw.h", "ternhw_engine.c", "ternhw_engine.h"]
    folder = tmp_path / "driver"
    assert run("driver", folder) == (0, f"{folder}: {', '.join(names)}\n", "")
    assert sorted(path.name for path in folder.iterdir()) == names
    assert (folder / "ternhw.h").read_text() == c_header()
    rule = "Output folder must be new or empty, unless its content may be replaced"
    assert run("driver", folder) == (2, "", f"ternhw: {rule}: {folder} (--force)\n")
    assert run("driver", folder, "--force")[0] == 0
    status, _, err = run("driver", tmp_path / "other", "--image", folder)
    assert status == 2 and err.count("\n") == 1 and str(folder / "map.json") in err
    assert not (tmp_path / "other").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--lanes", 3), "Lanes must divide the group size 128, not 3"),
        (("--gather", "--lanes", 8), "Lanes must be a multiple of the 16 places in a word to gather, not 8"),
        (
            ("--scaling", "multiplier", "--scale-cycles", 2),
            "Scale cycles must be 1 where a multiplier scales, not 2",
        ),
        (("--defaults", "--rows", 4), "--defaults cannot be combined with the options of an array"),
        (("--config", "none.yaml", "--rows", 4), "Configuration must be a YAML file, not none.yaml"),
        (("--config", "none.yaml"), "Configuration must be a YAML file, not none.yaml"),
        (("--array-planes", 3), "Planes must be 1 or 2, not 3 (--array-planes)"),
    ],
)
def test_generate_refuses_in_one_line(run, tmp_path, arguments, message):
    status, _, err = run("generate", "--out", tmp_path / "rtl", *arguments)
    assert (status, err) == (2, f"ternhw: {message}\n")
    assert not (tmp_path / "rtl").exists()


def test_cycles_of_a_shape(run):
    array = ("--rows", 4, "--lanes", 16, "--bus-bits", 512)
    status, out, _ = run("cycles", "--shape", "11008x4096", *array, "--json")
    assert status == 0
    (layer,) = json.loads(out)["layers"]
    assert layer["kind"] == "model"
    assert layer["bound"] == "array"
    assert layer["utilisation"] == layer["ideal_cycles"] / layer["cycles"] >= 0.98
    # A tile of four rows: a word of constants, four of scales, four of each group's beats.
    assert layer["bits_per_weight"] == (1 + 4 + 32 * 4) * 512 / (4 * 4096)
    status, out, _ = run("cycles", "--shape", "11008x4096", *array)
    title, columns, row = (line.split("\t") for line in out.splitlines())
    assert title[0].startswith("# Cycle model of ternhw_4x16_p2_g128_a8 (config ")
    cells = dict(zip(columns, row, strict=True))
    assert (cells["shape"], cells["weight planes"], cells["tokens"]) == ("11008×4096", "2", "1")
    assert cells["cycles (model)"] == str(layer["cycles"])
    assert cells["ideal cycles"] == str(11008 * 4096 // (4 * 16))
    assert cells["memory cycles"] == str(layer["memory_cycles"])
    assert cells["image bits per weight"] == "4.156"
    assert (cells["bottleneck"], cells["utilisation"]) == ("array", f"{layer['utilisation']:.2%}")


def test_cycles_on_a_memory_that_is_far_and_shared(run):
    memory = ("--latency", 30, "--memory-share", 0.5, "--refresh", "1000:100")
    status, out, _ = run("cycles", "--shape", "4096x4096", "--bus-bits", 64, *memory, "--json")
    assert status == 0
    result = json.loads(out)
    assert result["memory"] == {"latency": 30, "share": 0.5, "refresh_period": 1000, "refresh_cycles": 100}
    (layer,) = result["layers"]
    assert layer["bound"] == "memory"
    # Half of nine tenths of the cycles bring a word.
    assert layer["memory_cycles"] == pytest.approx(layer["memory_words"] / 0.45, rel=0.001)
    assert 0.98 <= layer["utilisation"] < 1


def test_cycles_of_an_artefact_are_its_first_block(run, artefact):
    status, out, _ = run("cycles", artefact, "--json")
    assert status == 0
    names = [layer["name"] for layer in json.loads(out)["layers"]]
    assert len(names) == 7
    assert all(name.startswith("model.layers.0.") for name in names)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--shape", "4096"), "Shape must be OUTxIN, such as 11008x4096, not 4096"),
        ((), "One of ARTEFACT or --shape must be given"),
        (
            ("--shape", "1x20000"),
            (
                "Input features must be at most the 16384 that the activation buffer holds, not 20000 "
                "(--max-in-features)"
            ),
        ),
        (
            ("--shape", "1x1", "--all"),
            "--all cannot be combined with --shape",
        ),
        (
            ("--shape", "1x1", "--refresh", "1170"),
            "Refresh must be PERIOD:CYCLES, for example 1170:35, not 1170",
        ),
        (
            ("--shape", "1x1", "--refresh", "9:9"),
            "Pauses and refresh of the memory must leave at least one cycle free",
        ),
        (
            ("--shape", "1x1", "--memory-share", 0),
            "Share of the memory must be from 0.001 to 1, not 0",
        ),
    ],
)
def test_cycles_refuses_in_one_line(run, arguments, message):
    assert run("cycles", *arguments)[::2] == (2, f"ternhw: {message}\n")


@pytest.mark.sim
def test_simulate_reports_every_layer_of_a_prefix(run, artefact):
    status, out, _ = run("simulate", artefact, "--layer", "model.layers.1.self_attn", "--tokens", 2, "--json")
    assert status == 0
    result = json.loads(out)
    # The default configuration, for which the tests of the core have built the simulator.
    assert result["config_digest"] == DEFAULTS[0].digest
    assert [layer["name"].rpartition(".")[2] for layer in result["layers"]] == [
        "k_proj", "o_proj", "q_proj", "v_proj",
    ]  # fmt: skip
    for layer in result["layers"]:
        assert set(layer) == {
            "name", "out_features", "in_features", "planes", "tokens",
            "bit_exact", "cycles", "cycles_model", "bound", "utilisation",
        }  # fmt: skip
        assert layer["bit_exact"] is True
        assert layer["cycles"] == layer["cycles_model"]
        assert layer["bound"] in ("array", "memory")
        assert 0 < layer["utilisation"] < 1


@pytest.mark.sim
def test_second_simulation_needs_no_package_of_model_gateware_or_cocotb(run, artefact):
    arguments = ["simulate", str(artefact), "--layer", "model.layers.0.self_attn.k_proj", "--tokens", "1"]
    first = run(*arguments)
    assert first[0] == 0
    code = f"""
import sys
for name in ("transformers", "tokenizers", "amaranth", "pyosys", "cocotb", "cocotb_tools"):
    sys.modules[name] = None
sys.argv = ["ternhw", *{arguments!r}]
from ternhw.cli import main
main()
"""
    second = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (second.returncode, second.stdout, second.stderr) == first


@pytest.mark.sim
def test_simulate_prints_the_same_with_either_bench(run, artefact):
    # The array for which tests/docs has compiled simulators, too.
    array = ("--rows", 2, "--lanes", 4, "--bus-bits", 64)
    arguments = ("simulate", artefact, "--layer", "model.layers.0.self_attn.k_proj", "--tokens", 1, *array)
    assert run(*arguments, "--bench", "cocotb") == run(*arguments, "--bench", "bulk")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ("--bench", "bulk", "--simulator", "icarus", "--layer", "model.layers.0.self_attn.k_proj"),
            "The bulk bench cannot be combined with Icarus (--bench, --simulator)",
        ),
        (
            ("--layer", "nowhere"),
            "Layer must be one of the artefact's, such as model.layers.0.mlp.down_proj, not nowhere",
        ),
        (("--layer", "x", "--all"), "--layer cannot be combined with --all"),
        (
            ("--prompt", "A", "--tokens", 9),
            "Prompt must have at least 9 tokens, not 2 (--prompt, --tokens)",
        ),
        (("--waves", "core.png"), "Waveform must end in .fst or .vcd, not core.png"),
        (("--lanes", 48), "Lanes must divide the group size 128, not 48"),
        (
            ("--max-in-features", 256),
            (
                "Input features must be at most the 256 that the activation buffer holds, not 512: "
                "model.layers.0.mlp.down_proj (--max-in-features)"
            ),
        ),
    ],
)  # fmt: skip
def test_simulate_refuses_in_one_line(run, artefact, arguments, message):
    assert run("simulate", artefact, *arguments)[::2] == (2, f"ternhw: {message}\n")


def test_simulate_refuses_a_folder_that_is_no_artefact(run, tmp_path):
    status, _, err = run("simulate", tmp_path)
    assert status == 2
    assert err.count("\n") == 1


@pytest.mark.sim
def test_simulate_fails_when_the_rtl_disagrees(run, artefact, monkeypatch):
    """A golden model that is off by one must be told from the RTL."""
    from ternhw import simulation

    right = simulation.accumulate
    monkeypatch.setattr(simulation, "accumulate", lambda matrix, q: right(matrix, q) + 1)
    status, out, _ = run("simulate", artefact, "--layer", "model.layers.0.self_attn.k_proj", "--tokens", 1)
    assert status == 1
    title, columns, row, agreed = out.splitlines()
    assert title == f"# RTL simulation of {DEFAULTS[0].name} (config {DEFAULTS[0].digest})"
    cells = dict(zip(columns.split("\t"), row.split("\t"), strict=True))
    assert (cells["layer"], cells["tokens"], cells["bit-exact"]) == ("0.self_attn.k_proj", "1", "NO")
    assert cells["cycles (RTL)"] == cells["cycles (model)"]
    assert (cells["bottleneck"], cells["utilisation"][-1]) == ("memory", "%")
    assert agreed == "0 of 1 layers are bit-exact and take exactly the modelled cycles"


@pytest.mark.sim
@pytest.mark.slow
def test_demo_goes_from_the_checkpoint_to_bit_exact_rtl(run, tmp_path, monkeypatch):
    # tests/install compares the figures of all stories and questions.
    monkeypatch.setattr("ternhw.commands.demo._STORIES", 2)
    monkeypatch.setattr("ternhw.commands.demo._QUESTIONS", 90)
    status, out, _ = run("demo", "--out", tmp_path / "demo", "--json")
    assert status == 0
    result = json.loads(out)
    assert len(result["layers"]) == 7
    assert all(layer["bit_exact"] and layer["cycles"] == layer["cycles_model"] for layer in result["layers"])
    assert set(result["quality"]) == {"before", "after"}
    # A second run finds its own artefact and goes on.
    status, out, _ = run("demo", "--out", tmp_path / "demo")
    assert status == 0
    lines = [line.split("\t") for line in out.splitlines()]
    columns = next(line for line in lines if line[0] == "layer")
    assert columns[-5:] == ["bit-exact", "cycles (RTL)", "cycles (model)", "bottleneck", "utilisation"]
    assert sum(len(line) == len(columns) and line[-5] == "yes" for line in lines) == 7
    assert lines[-1] == [
        "Every result equals the golden model, and every cycle count equals the cycle model."
    ]


def test_doctor_names_what_is_missing_and_what_mends_it(run, monkeypatch):
    status, out, _ = run("doctor", "--json")
    assert (status, json.loads(out)["complete"]) == (0, True)
    monkeypatch.setattr(
        doctor_command.shutil, "which", lambda tool: None if tool == "g++" else f"/bin/{tool}"
    )
    status, out, _ = run("doctor")
    assert status == 1
    assert "g++ is missing; run: apt-get install g++\n" in out


def test_command_line_imports_no_heavy_package():
    import subprocess

    code = "import sys, ternhw.cli; print(*sorted({name.split('.')[0] for name in sys.modules}))"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    heavy = {"torch", "transformers", "numba", "amaranth", "pyosys", "cocotb", "triton", "plotly", "jinja2"}
    assert not heavy & set(loaded)


@pytest.mark.parametrize("text", ["", "[]", '{"files": {}}', '{"versions": 1, "files": {}}', "{"])
def test_a_damaged_manifest_is_named_and_nothing_is_written(run, tmp_path, text):
    (tmp_path / "manifest.json").write_text(text)
    status, _, err = run("generate", "--out", tmp_path, "--rows", 1, "--lanes", 4)
    rule = "Manifest must be one that ternhw generate wrote; remove this file"
    assert (status, err) == (2, f"ternhw: {rule}: {tmp_path / 'manifest.json'}\n")
    assert [path.name for path in tmp_path.iterdir()] == ["manifest.json"]
