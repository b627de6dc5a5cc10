import csv
import json
import math
import re
import sys

import pytest

from ternhw.comparison.choose import rows_for_bandwidth
from ternhw.comparison.gpus import GPUS
from ternhw.config import AcceleratorConfig
from ternhw.program import Program
from ternhw_quant.shapes import LLAMA

ARRAY = ("--rows", 4, "--lanes", 16, "--clock-mhz", 200)
ENGINE = "bitstreams/ecp5-85k/ternhw_16x32_p1_g128_a8_d4096_w64_engine.json"


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """No records but a test's own."""
    monkeypatch.chdir(tmp_path)


def timing(**changes):
    return {
        "device": "NVIDIA H200",
        "name": "a layer",
        "implementation": "fp16",
        "out_features": 256,
        "in_features": 512,
        "tokens": 1,
        "cache": "cold",
        "scope": "matmul",
        "passes": [
            {"lower_us": 9.0, "median_us": 10.0, "upper_us": 11.0},
            {"lower_us": 9.5, "median_us": 12.0, "upper_us": 12.5},
        ],
        "replays": 100,
        "copies": 4,
        "launches": 48,
        "weight_bytes": 262144,
        "sm_clock_mhz": [1980.0, None],
        "versions": {"torch": "2"},
        "kernels_sha256": "0" * 12,
        "command": "ternhw bench",
        "date": "2026-01-01",
    } | changes


def ternary(median, **changes):
    passes = [{"lower_us": median, "median_us": median, "upper_us": median}]
    own = {"implementation": "ternary", "planes": 2, "weight_bytes": 69632, "passes": passes}
    return timing(**own | changes)


def write(path, *records):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"timings": records, "decoding": []}))
    return path


def found(run, *arguments):
    status, out, err = run("compare", *arguments, "--json")
    assert (status, err) == (0, "")
    return json.loads(out)


def test_without_records_the_gpu_is_null_and_the_engine_is_not(run):
    result = found(run, "--shape", "256x512", "--tokens", 1, *ARRAY)
    cycles = json.loads(run("cycles", "--shape", "256x512", *ARRAY[:4], "--json")[1])["layers"][0]
    assert (result["cycles"], result["cycles_kind"]) == (cycles["cycles"], "model")
    assert result["hardware_ms"] == pytest.approx(cycles["cycles"] / 200e3)
    assert result["hardware_roofline"] == pytest.approx(cycles["memory_words"] / cycles["cycles"])
    config = AcceleratorConfig.from_values(rows=4, lanes=16)
    program = Program(config=config, out_features=256, in_features=512, planes=2, tokens=1)
    assert result["weight_bytes"] == program.weight_words * 64
    assert result["memory_bytes"] == cycles["memory_words"] * 64
    gpu = {name: value for name, value in result.items() if name.startswith("gpu_")}
    assert len(gpu) == 13
    assert set(gpu.values()) == {None}
    assert "ternhw bench --shape 256x512 --tokens 1" in result["notes"][1]


def test_bounds_are_the_data_sheets(run):
    result = found(run, "--shape", "256x512", "--tokens", 2048, *ARRAY)
    # Weights, then 2048 vectors of 512 and of 256 halves; the operations take less at 989.5 TFLOPS.
    moved = 2 * 256 * 512 + 2 * 2048 * (256 + 512)
    assert result["bound_fp16_ms"] == pytest.approx(moved / 4.8e12 * 1e3)
    assert result["bound_ternary_ms"] < result["bound_fp16_ms"]
    assert result["bound_device"] == "NVIDIA H200"
    large = GPUS["NVIDIA H200"].least_us(bytes_moved=1, operations=989.5e9)
    assert large == pytest.approx(1000)


@pytest.mark.parametrize(
    ("flags", "planes", "bits"),
    [((), 2, 4.25), (("--offsets",), 1, 2.25), (("--tied",), 2, 4.125)],
)
def test_bounds_of_trits_are_those_of_the_layout(run, flags, planes, bits):
    result = found(run, "--shape", "256x512", "--weight-planes", planes, *flags, *ARRAY)
    moved = 256 * 512 * bits / 8 + 2 * (256 + 512)
    assert result["bound_ternary_ms"] == pytest.approx(moved / 4.8e12 * 1e3)


def test_records_are_joined_on_device_shape_tokens_form_and_cold_caches(run, tmp_path):
    path = write(
        tmp_path / "some.json",
        timing(),
        # Later ones that are something else, and an earlier one.
        timing(tokens=2, date="2026-02-01", passes=[{"lower_us": 1, "median_us": 1, "upper_us": 1}]),
        timing(out_features=512, date="2026-02-01", passes=[{"lower_us": 2, "median_us": 2, "upper_us": 2}]),
        ternary(3.0),
        ternary(0.1, cache="warm", date="2026-02-01"),
        ternary(0.2, planes=1, date="2026-02-01"),
        ternary(0.3, offsets=True, date="2026-02-01"),
        ternary(0.3, tied=True, date="2026-02-01"),
        ternary(0.4, implementation="ternary exact", date="2026-02-01"),
        ternary(0.5, date="2025-12-31"),
        timing(
            device="Other", date="2026-02-01", passes=[{"lower_us": 100, "median_us": 100, "upper_us": 100}]
        ),
    )
    result = found(run, "--shape", "256x512", *ARRAY, "--timings", path, "--gpu", "h200")
    # The slower pass's median.
    assert (result["gpu_device"], result["gpu_fp16_ms"]) == ("NVIDIA H200", 0.012)
    assert result["gpu_ternary_ms"] == 0.003
    assert result["gpu_speedup"] == pytest.approx(4)
    assert result["gpu_weight_bytes"] == 69632
    assert result["gpu_ternary_roofline"] == pytest.approx(69632 / 4.8e12 / 3e-6)
    assert result["gpu_fp16_roofline"] == pytest.approx(262144 / 4.8e12 / 12e-6)
    assert result["gpu_ternary_energy_j"] is None
    assert not any(note.startswith("No GPU record") for note in result["notes"])


def test_a_speedup_is_over_fp16_on_the_same_card(run, tmp_path):
    path = write(tmp_path / "some.json", timing(device="Slow card"), ternary(3.0))
    result = found(run, "--shape", "256x512", *ARRAY, "--timings", path, "--gpu", "h200")
    assert (result["gpu_ternary_ms"], result["gpu_fp16_ms"], result["gpu_speedup"]) == (0.003, None, None)
    status, _, err = run("compare", "--shape", "256x512", *ARRAY, "--timings", path)
    assert (status, err) == (
        2,
        "ternhw: Timings are of several GPUs; choose one of NVIDIA H200, Slow card (--gpu)\n",
    )


def test_a_card_that_is_not_known_has_times_and_no_roofline(run, tmp_path):
    path = write(tmp_path / "some.json", timing(device="Card"), ternary(3.0, device="Card", energy_j=0.5))
    result = found(run, "--shape", "256x512", *ARRAY, "--timings", path)
    assert (result["gpu_device"], result["gpu_ternary_ms"], result["gpu_ternary_roofline"]) == (
        "Card",
        0.003,
        None,
    )
    assert (result["gpu_ternary_energy_j"], result["bound_device"]) == (0.5, "NVIDIA H200")
    lines = run("compare", "--shape", "256x512", *ARRAY, "--timings", path)[1].splitlines()
    gpu = dict(zip(lines[4].split("\t"), lines[5].split("\t"), strict=True))
    assert (gpu["GPU ternary ms"], gpu["GPU ternary J"], gpu["GPU FP16 J"]) == (
        "0.003",
        "0.5",
        "not measured",
    )


def test_records_of_the_usual_folder_are_found(run, tmp_path):
    write(tmp_path / "benchmarks" / "records" / "timings_card.json", timing(), ternary(3.0))
    (tmp_path / "benchmarks" / "records" / "other.json").write_text("{}")
    assert found(run, "--shape", "256x512", *ARRAY)["gpu_speedup"] == pytest.approx(4)


SHAPES = {"q_proj": [4096, 4096], "gate_proj": [11008, 4096], "down_proj": [4096, 11008]}


def records_of(config, shapes, kind="model", tokens=1):
    return [
        {
            **{"kind": kind, "name": "x", "out_features": out, "in_features": columns, "planes": 2},
            **{"tokens": tokens, "config_digest": config.digest, "cycles": out + columns, "stall_weights": 0},
            **{"stall_activations": 0, "stall_results": 0, "ideal_cycles": 1.0},
            **{"memory_words": 1000, "memory_cycles": 1000, "utilisation": 0.5},
        }
        for out, columns in shapes
    ]


def test_a_block_is_the_sum_of_its_layers_and_a_model_of_its_blocks(run, tmp_path):
    config = AcceleratorConfig.from_values(rows=4, lanes=16)
    path = tmp_path / "cycles.json"
    path.write_text(json.dumps({"deep": [{"records": records_of(config, SHAPES.values())}]}))
    arguments = ("--model", "llama-2-7b", *ARRAY, "--cycles", path)
    block = found(run, *arguments)
    assert [layer["name"] for layer in block["layers"]] == list(LLAMA["llama-2-7b"].block_layers)
    cycles = 4 * (4096 + 4096) + 3 * (11008 + 4096)
    assert (block["name"], block["cycles"]) == ("llama-2-7b block", cycles)
    assert block["hardware_ms"] == pytest.approx(cycles / 200e3)
    assert block["hardware_roofline"] == pytest.approx(7 * 1000 / cycles)
    model = found(run, *arguments, "--layers", "model")
    assert (model["name"], model["cycles"]) == ("llama-2-7b", 32 * cycles)
    assert model["hardware_roofline"] == pytest.approx(block["hardware_roofline"])
    assert model["bound_fp16_ms"] == pytest.approx(32 * block["bound_fp16_ms"])
    gate = found(run, *arguments, "--layers", "gate_proj")
    assert (gate["cycles"], len(gate["layers"])) == (11008 + 4096, 1)


def test_times_of_a_cpu_are_not_shown_as_those_of_a_gpu(run, tmp_path):
    path = tmp_path / "timings.json"
    cpu = timing(device="a CPU, AVX2, 1 thread") | {"kind": "CPU timed"}
    path.write_text(json.dumps({"timings": [cpu]}))
    arguments = ("--shape", "256x512", *ARRAY, "--timings", path)
    assert found(run, *arguments)["gpu_device"] is None
    path.write_text(json.dumps({"timings": [cpu, timing()]}))
    assert found(run, *arguments)["gpu_device"] == timing()["device"]


def test_a_sum_over_a_gpu_needs_every_layer(run, tmp_path):
    config = AcceleratorConfig.from_values(rows=4, lanes=16)
    cycles = tmp_path / "cycles.json"
    cycles.write_text(json.dumps(records_of(config, SHAPES.values())))
    arguments = ("--model", "llama-2-7b", *ARRAY, "--cycles", cycles, "--timings")
    both = [
        record
        for out, columns in SHAPES.values()
        for record in (
            timing(out_features=out, in_features=columns),
            ternary(4.0, out_features=out, in_features=columns),
        )
    ]
    whole = found(run, *arguments, write(tmp_path / "timings.json", *both))
    assert whole["gpu_fp16_ms"] == pytest.approx(7 * 0.012)
    assert (whole["gpu_speedup"], whole["gpu_device"]) == (pytest.approx(3), "NVIDIA H200")
    part = found(run, *arguments, write(tmp_path / "timings.json", *both[:-1]))
    assert (part["gpu_fp16_ms"], part["gpu_ternary_ms"]) == (pytest.approx(7 * 0.012), None)
    assert part["gpu_speedup"] is None
    assert "--shape 4096x11008 --tokens 1" in part["notes"][1]


def test_simulated_cycles_come_first_and_say_so(run, tmp_path):
    config = AcceleratorConfig.from_values(rows=4, lanes=16)
    path = tmp_path / "cycles.json"
    simulated = records_of(config, [(256, 512)], kind="RTL simulation")
    path.write_text(json.dumps([*records_of(config, [(256, 512)]), *simulated]))
    result = found(run, "--shape", "256x512", *ARRAY, "--cycles", path)
    assert result["cycles_kind"] == "RTL simulation"
    assert result["notes"][0].startswith("Cycles come from an RTL simulation. ")
    out = run("compare", "--shape", "256x512", *ARRAY, "--cycles", path)[1]
    assert "\tcycles (RTL simulation)\t" in out.splitlines()[1]


def test_cycles_of_another_configuration_are_refused(run, tmp_path):
    path = tmp_path / "cycles.json"
    path.write_text(json.dumps(records_of(AcceleratorConfig.from_values(rows=8), [(256, 512)])))
    digest = AcceleratorConfig.from_values(rows=4, lanes=16).digest
    status, _, err = run("compare", "--shape", "256x512", *ARRAY, "--cycles", path)
    message = (
        "Cycles must contain a record of 256x512 with 2 weight planes and 1 work tokens "
        f"on configuration {digest}"
    )
    assert (status, err) == (2, f"ternhw: {message}\n")


def test_several_tokens_are_comparisons_of_their_own(run):
    result = found(run, "--shape", "256x512", "--tokens", "1,4", *ARRAY)
    assert [each["tokens"] for each in result["comparisons"]] == [1, 4]
    assert "cycles" not in result


def test_a_routed_clock_brings_its_configuration(run, request):
    record = request.config.rootpath / ENGINE
    result = found(run, "--shape", "256x512", "--build", record)
    clock = json.loads(record.read_text())["fmax_mhz"]
    assert (result["clock_mhz"], result["clock_kind"]) == (clock, "routed")
    assert (result["config"]["rows"], result["config"]["lanes"]) == (16, 32)
    assert result["hardware_ms"] == pytest.approx(result["cycles"] / (1e3 * clock))
    status, _, err = run("compare", "--shape", "256x512", "--build", record, "--rows", 4)
    assert (status, err) == (
        2,
        "ternhw: A build has its own configuration and cannot be combined with another (--build)\n",
    )
    array = record.with_name("ternhw_4x8_p1_g128_a8_array.json")
    status, _, err = run("compare", "--shape", "256x512", "--build", array)
    assert (status, err) == (
        2,
        f"ternhw: Build must be a placed and routed engine, not place-and-route of scope array: {array}\n",
    )


def test_rows_follow_the_bandwidth(run):
    # 512 bits a cycle: a row of 16 lanes and two planes takes 64 bits of them, so eight rows take all.
    memory = ("--lanes", 16, "--clock-mhz", 200, "--bandwidth")
    whole = found(run, "--shape", "256x4096", *memory, 12.8)
    assert (whole["config"]["rows"], whole["memory"]["share"]) == (8, 1)
    half = found(run, "--shape", "256x4096", *memory, 6.4)
    assert (half["config"]["rows"], half["memory"]["share"]) == (4, 0.5)


@pytest.mark.parametrize("share", [1.0, 0.6, 0.1])
def test_more_rows_than_the_bandwidth_asks_for_add_nothing(share):
    def configure(rows):
        return AcceleratorConfig.from_values(rows=rows, lanes=32, planes=1)

    def time_per_row(rows):
        tile = Program(config=configure(rows), out_features=rows, in_features=4096, planes=2, tokens=1)
        return max(tile.row_beats * tile.plane_steps, tile.weight_words / share) / rows

    rows = rows_for_bandwidth(configure, in_features=4096, planes=2, share=share)
    assert all(time_per_row(rows + more) >= time_per_row(rows) / 1.02 for more in range(1, 200))
    assert time_per_row(rows - 1) > time_per_row(rows) if rows > 1 else True


def test_the_memory_behaves_as_for_cycles(run):
    memory = ("--latency", 30, "--memory-share", 0.5, "--refresh", "1000:100")
    result = found(run, "--shape", "256x512", *ARRAY, *memory)
    cycles = json.loads(run("cycles", "--shape", "256x512", *ARRAY[:4], *memory, "--json")[1])
    assert result["cycles"] == cycles["layers"][0]["cycles"]
    assert result["memory"] == cycles["memory"]


def test_a_long_row_takes_a_larger_buffer(run):
    assert found(run, "--shape", "8x28672", *ARRAY)["config"]["max_in_features"] == 28672
    status, _, err = run("compare", "--shape", "8x28672", *ARRAY, "--max-in-features", 16384)
    assert (status, err[:33]) == (2, "ternhw: Input features must be at")


def test_out_is_what_json_prints_and_can_be_read_as_cycles(run, tmp_path):
    out = tmp_path / "record.json"
    result = found(run, "--shape", "256x512", *ARRAY, "--out", out)
    assert json.loads(out.read_text()) == result
    assert result["command"] == "ternhw compare --shape 256x512 --rows 4 --lanes 16 --clock-mhz 200"
    again = found(run, "--shape", "256x512", *ARRAY, "--cycles", out)
    assert (again["cycles"], again["cycles_kind"]) == (result["cycles"], "model")


@pytest.mark.parametrize("name", ["gate_proj", "block", "tokens", "bandwidth"])
def test_committed_comparisons_are_what_the_model_says(run, request, name):
    record = json.loads((request.config.rootpath / "benchmarks/records" / f"compare_{name}.json").read_text())
    _, *arguments = record["command"].split()
    status, out, _ = run(*arguments, "--json")
    assert status == 0
    counted, kept = ([row["cycle_record"] for row in rows(each)] for each in (json.loads(out), record))
    assert counted == kept


def rows(result):
    return [row for each in result["comparisons"] for row in each["layers"]]


def test_csv_has_a_row_for_each_layer(run, tmp_path):
    path = tmp_path / "rows.csv"
    run("compare", "--shape", "256x512", "--tokens", "1,2", *ARRAY, "--csv", path)
    rows = list(csv.DictReader(path.read_text().splitlines()))
    assert [(row["case"], row["tokens"], row["gpu_fp16_ms"]) for row in rows] == [
        ("256x512", "1", ""),
        ("256x512", "2", ""),
    ]


def test_tables_say_no_record_and_name_the_command(run):
    lines = run("compare", "--shape", "256x512", *ARRAY)[1].splitlines()
    assert lines[0].endswith(" at 200 MHz (stated)")
    engine, gpu = (
        dict(zip(*(line.split("\t") for line in lines[at : at + 2]), strict=True)) for at in (1, 4)
    )
    assert (engine["layer"], engine["tokens"]) == ("256x512", "1")
    assert int(engine["cycles (model)"]) > 0
    assert lines[3] == "# GPU, no record; bounds of NVIDIA H200"
    assert {
        gpu[column] for column in ("GPU FP16 ms", "GPU ternary ms", "speedup", "bandwidth utilisation")
    } == {"no record"}
    assert "GPU ternary J" not in gpu
    assert lines[7] == (
        "No GPU record for this layer. On a machine with a GPU, run: ternhw bench --shape 256x512 --tokens 1"
    )


def test_tables_hold_all_models_with_their_sums(run, tmp_path):
    config = AcceleratorConfig.from_values(rows=4, lanes=16)
    path = tmp_path / "cycles.json"
    shapes = {shape for name in ("llama-2-7b", "llama-2-13b") for shape in LLAMA[name].block_layers.values()}
    path.write_text(json.dumps(records_of(config, shapes)))
    out = run("compare", "--model", "llama-2-7b,llama-2-13b", *ARRAY, "--cycles", path)[1]
    names = [line.split("\t")[0] for line in out.splitlines()]
    assert names[2:18] == names[20:36]
    assert (names[2], names[9]) == ("llama-2-7b q_proj", "llama-2-7b block, total")
    assert (names[10], names[17]) == ("llama-2-13b q_proj", "llama-2-13b block, total")


def page(run, path, *arguments):
    pytest.importorskip("plotly")
    assert run("compare", "--shape", "256x512", "--tokens", "1,2", *ARRAY, *arguments, "--html", path)[0] == 0
    return path.read_text()


def test_a_page_loads_nothing_but_plotly_beside_it(run, tmp_path):
    text = page(run, tmp_path / "page.html")
    assert len(text) < 1.5e6
    assert re.findall(r"https?://|//cdn|<link|<img|<iframe|@import|url\(", text) == []
    (script,) = re.findall(r'\ssrc="([^"]*)"', text)
    assert re.fullmatch(r"plotly-[\d.]+\.min\.js", script)
    from plotly.offline import get_plotlyjs

    assert (tmp_path / script).read_text() == get_plotlyjs()


def test_a_page_without_records_draws_no_gpu(run, tmp_path):
    text = page(run, tmp_path / "page.html")
    assert "(measured)" not in text
    assert text.count("<dd>Nothing on this page.</dd>") == 1
    # Roofline, layers and tokens, each with the tool bar.
    assert text.count("Plotly.newPlot(") == 3
    assert "displayModeBar" not in text


def test_a_page_with_records_draws_them(run, tmp_path):
    on_cpu = timing(kind="CPU timed", device="Some CPU", implementation="fp32")
    records = (timing(), ternary(3.0), timing(tokens=2), ternary(3.0, tokens=2), on_cpu)
    path = write(tmp_path / "timings.json", *records)
    text = page(run, tmp_path / "page.html", "--timings", path)
    for drawn in ("GPU FP16 (measured)", "GPU ternary (measured)", "NVIDIA H200 ternary (measured)"):
        assert drawn in text
    assert "No GPU record" not in text
    assert "Nothing: a GPU and a CPU have been timed." in text


def test_a_page_names_what_it_needs(run, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "plotly", None)
    monkeypatch.setitem(sys.modules, "plotly.offline", None)
    status, _, err = run("compare", "--shape", "256x512", *ARRAY, "--html", tmp_path / "page.html")
    assert (status, err) == (
        1,
        'ternhw: This command needs plotly, which is not installed. Run: pip install "ternhw[report]"\n',
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--clock-mhz", 1), "One of --shape or --model must be given"),
        (
            ("--shape", "1x1", "--model", "llama-2-7b", "--clock-mhz", 1),
            "--shape cannot be combined with --model",
        ),
        (("--shape", "1x1"), "A clock or a build must be given (--clock-mhz, --build)"),
        (("--shape", "1x1", "--clock-mhz", 0), "Clock must be above 0 MHz, not 0 (--clock-mhz)"),
        (("--shape", "1x1", "--build", "no.json"), "Build must be a JSON file, not no.json"),
        (("--shape", "1x1", *ARRAY, "--cycles", "no.json"), "Cycles must be a JSON file, not no.json"),
        (("--shape", "1x1", *ARRAY, "--timings", "no.json"), "Timings must be a file or folder, not no.json"),
        (
            ("--shape", "1x1", *ARRAY, "--cycles", "no.json", "--latency", 40),
            "--latency cannot be combined with --cycles",
        ),
        (("--shape", "1by1", *ARRAY), "Shape must be OUTxIN, such as 11008x4096, not 1by1"),
        (
            ("--shape", "1x1", "--tokens", "a", *ARRAY),
            "Tokens must be whole numbers above 0, such as 1,16,128, not a",
        ),
        (
            ("--shape", "1x1", *ARRAY, "--bandwidth", 1),
            (
                "A bandwidth chooses the rows of the array and cannot be combined with them "
                "(--bandwidth, --rows)"
            ),
        ),
        (
            ("--shape", "1x1", *ARRAY[2:], "--bandwidth", 12.9),
            "Bandwidth must be above 0 and at most the 12.8 GB/s of 512 bits at 200 MHz, not 12.9",
        ),
    ],
)
def test_compare_refuses_in_one_line(run, arguments, message):
    assert run("compare", *arguments) == (2, "", f"ternhw: {message}\n")


def test_files_of_other_things_are_refused(run, tmp_path):
    other = tmp_path / "other.json"
    other.write_text('{"value": [1, {"kind": "model"}]}')
    value = "[1, {'kind': 'model'}]"
    for option, message in (
        ("--cycles", f"Cycles must be a file with at least one cycle record: {other}"),
        (
            "--timings",
            (
                "Timings must be records of ternhw bench: value: Extra inputs are not permitted, "
                f"not {value}: {other}"
            ),
        ),
    ):
        assert run("compare", "--shape", "256x512", *ARRAY, option, other)[::2] == (2, f"ternhw: {message}\n")
    status, _, err = run("compare", "--shape", "256x512", "--build", other)
    assert (status, err.partition(": kind: ")[0]) == (2, "ternhw: Build must be a record of ternhw build")
    assert err.endswith(f"; and 13 more: {other}\n")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        (
            {"fmax_mhz": -5},
            "Build must be a record of ternhw build: fmax_mhz: Input should be greater than 0, ",
        ),
        (
            {"fmax_mhz": math.inf},
            "Build must be a JSON file; this is not JSON: ",  # JSON has no infinity.
        ),
        ({"config_digest": "0" * 12}, "Build must have the digest of its configuration, "),
    ],
)
def test_a_record_that_was_edited_is_no_build(run, request, tmp_path, changes, message):
    path = tmp_path / "build.json"
    path.write_text(json.dumps(json.loads((request.config.rootpath / ENGINE).read_text()) | changes))
    status, out, err = run("compare", "--shape", "256x512", "--build", path)
    assert (status, out) == (2, "")
    assert err.startswith(f"ternhw: {message}")
    assert err.count("\n") == 1
