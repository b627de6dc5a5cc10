"""Times of CPUs stand in tables of their own beside a comparison."""

import csv
import json
import shlex

import pytest

from ternhw.commands import bench
from ternhw.records import PassTimes, TimingRecord
from tests.fake_device import FakeDevice

ARRAY = ("--rows", 4, "--lanes", 16, "--clock-mhz", 200)
TRITS = {"planes": 2, "tied": False, "offsets": False}


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """No records but a test's own."""
    monkeypatch.chdir(tmp_path)


def timed(implementation, us, **changes):
    fields = {
        "kind": "CPU timed",
        "device": "Some CPU, 2 threads",
        "name": "32x256",
        "implementation": implementation,
        "passes": (PassTimes(median_us=us, lower_us=0.9 * us, upper_us=1.2 * us),),
        "replays": 20,
        "weight_bytes": 1000,
        "sm_clock_mhz": (None,),
        "versions": {},
        "kernels_sha256": "0" * 12,
        "command": "ternhw bench",
        "date": "2026-11-28",
        **{"out_features": 32, "in_features": 256, "tokens": 1, "cache": "cold", "scope": "matmul"},
        **{"copies": 2, "launches": 2},
    }
    return TimingRecord(**(fields | changes))


def write(path, *records):
    content = {"timings": [json.loads(each.model_dump_json()) for each in records]}
    path.write_text(json.dumps(content))
    return path


@pytest.fixture
def times(tmp_path):
    return write(
        tmp_path / "times.json",
        *(timed(name, us) for name, us in (("fp32", 800), ("bf16", 600), ("int4", 300))),
        timed("ternary", 200, **TRITS),
        timed("ternary integer", 100, **TRITS),
        timed("ternary", 1, **(TRITS | {"planes": 1})),
        timed("fp32", 1, cache="warm"),
        timed("fp32", 5000, tokens=16),
        timed("fp32", 500, device="Other CPU, 8 threads"),
        timed("ternary", 50, device="Other CPU, 8 threads", **TRITS),
    )


def compared(run, times, *arguments):
    flags = ("--shape", "32x256", *ARRAY, "--timings", times, *arguments)
    status, out, err = run("compare", *flags)
    assert (status, err) == (0, "")
    return out


def test_each_cpu_has_a_table_of_its_own(run, times):
    out = compared(run, times)
    titles = [line for line in out.splitlines() if line.startswith("#")]
    assert titles[2:] == ["# Other CPU, 8 threads, measured", "# Some CPU, 2 threads, measured"]
    other, some = (out.split(f"{title}\n")[1].splitlines()[:2] for title in titles[2:])
    assert other == ["layer\ttokens\tfloat32 ms\tternary ms\tspeedup", "32x256\t1\t0.5\t0.05\t10.00"]
    assert some == [
        "layer\ttokens\tfloat32 ms\tbfloat16 ms\tint4 ms\tternary ms\tinteger ms\tspeedup",
        "32x256\t1\t0.8\t0.6\t0.3\t0.2\t0.1\t4.00",
    ]
    said = "CPU times were measured on Some CPU, 2 threads, with weights from memory, not from its caches."
    assert said in out
    assert "GPU FP16 ms" in out and "No CPU record" not in out


def test_times_of_cpus_are_never_those_of_the_gpu(run, times):
    result = json.loads(compared(run, times, "--json"))
    assert (result["gpu_device"], result["gpu_fp16_ms"], result["gpu_ternary_ms"]) == (None, None, None)
    _, row = result["cpu"]
    assert row == {
        **{"name": "32x256", "device": "Some CPU, 2 threads"},
        **{"out_features": 32, "in_features": 256, "tokens": 1, "hardware_ms": result["hardware_ms"]},
        **{"fp32_ms": 0.8, "bf16_ms": 0.6, "int4_ms": 0.3, "ternary_ms": 0.2, "ternary_integer_ms": 0.1},
        "speedup": pytest.approx(4),
    }


def test_a_ternary_time_is_one_of_the_same_form(run, times):
    result = json.loads(compared(run, times, "--weight-planes", 1, "--json"))
    assert [row["ternary_ms"] for row in result["cpu"]] == [None, 0.001]
    result = json.loads(compared(run, times, "--tied", "--json"))
    assert [row["ternary_ms"] for row in result["cpu"]] == [None, None]
    assert [row["speedup"] for row in result["cpu"]] == [None, None]


def test_csv_has_times_of_cpus_in_a_file_of_their_own(run, times, tmp_path):
    compared(run, times, "--csv", tmp_path / "rows.csv")
    assert "Some CPU" not in (tmp_path / "rows.csv").read_text()
    rows = list(csv.DictReader((tmp_path / "rows_cpu.csv").read_text().splitlines()))
    assert [(row["device"], row["fp32_ms"], row["int4_ms"]) for row in rows] == [
        ("Other CPU, 8 threads", "0.5", ""),
        ("Some CPU, 2 threads", "0.8", "0.3"),
    ]


def test_the_page_has_a_table_for_each_cpu(run, times, tmp_path):
    pytest.importorskip("plotly")
    compared(run, times, "--html", tmp_path / "page.html")
    page = (tmp_path / "page.html").read_text()
    assert "<h2>Some CPU, 2 threads, measured</h2>" in page
    assert "Other CPU, 8 threads ternary (measured)" in page


def test_plots_have_marks_with_quartiles_for_one_cpu(tmp_path):
    from ternhw import AcceleratorConfig, compare

    path = write(tmp_path / "one.json", timed("fp32", 800), timed("ternary", 200, **TRITS))
    config = AcceleratorConfig.from_values(rows=4, lanes=16)
    result = compare((32, 256), config, clock_mhz=200, tokens=[1, 16], timings=path)
    for plot in result.plots()[1:]:
        series = {each.name: each for panel in plot.panels for each in panel.series}
        mark = series["CPU ternary (measured)"]
        assert (list(mark.y), list(mark.lower), list(mark.upper)) == ([0.2], [0.18], [0.24])
        assert not mark.hollow
        assert series["CPU float32 (measured)"].y == [0.8]


class SomeCpu(FakeDevice):
    def __init__(self):
        super().__init__(name="Fake CPU, 1 thread", cache_bytes=16384, launch_seconds=3e-6)
        self.reads = 0

    def allocated_bytes(self):
        self.reads += 1
        return self.reads * 10**9


def test_the_advised_command_makes_the_record_of_a_cpu(run, monkeypatch):
    monkeypatch.setattr(bench, "open_device", lambda device: SomeCpu())
    arguments = ("compare", "--shape", "32x256,16x128", "--tokens", "2,1", "--offsets", *ARRAY, "--json")
    notes = json.loads(run(*arguments)[1])["notes"]
    (note,) = [each for each in notes if each.startswith("No CPU record")]
    start, _, command = note.partition(", run: ")
    assert start == "No CPU record for 2 pairs of shape and tokens. To time the CPU of this machine"
    assert command == "ternhw bench --device cpu --shape 16x128,32x256 --tokens 1 --weight-offsets"
    assert run(*shlex.split(command)[1:], "--implementations", "fp32,ternary")[0] == 0
    result = json.loads(run(*arguments)[1])
    assert not any(each.startswith("No CPU record") for each in result["notes"])
    assert [(row["name"], row["device"], row["ternary_ms"]) for row in result["cpu"]] == [
        ("32x256", "Fake CPU, 1 thread", pytest.approx(0.003)),
        ("16x128", "Fake CPU, 1 thread", pytest.approx(0.003)),
    ]
