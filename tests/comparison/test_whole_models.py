"""Tokens per second of whole models: sums by hand, rows of records, and tables that fit 80 columns."""

import json
from io import StringIO

import pytest
from rich.console import Console

from ternhw.comparison.figures import Clock
from ternhw.comparison.gpus import GPUS
from ternhw.comparison.whole_models import WholeEngine, compare_whole_models
from ternhw.config import AcceleratorConfig
from ternhw.counting import count_cycles
from ternhw.layers import head_planes
from ternhw.peers import MemoryBehaviour
from ternhw.records.files import Timings, published_decoding
from ternhw.tables import draw_table
from ternhw_quant.errors import InputError
from ternhw_quant.shapes import LLAMA

SIZES = {
    "model_type": "llama",
    **{"hidden_size": 32, "intermediate_size": 48, "num_hidden_layers": 3, "vocab_size": 40},
    **{"num_attention_heads": 4, "num_key_value_heads": 2},
}
#: Of one block: q, k, v, o, gate, up, down.
BLOCK = [(32, 32), (16, 32), (16, 32), (32, 32), (48, 32), (48, 32), (32, 48)]
HEAD = (40, 32)
ARRAY = {"rows": 4, "lanes": 8, "group_size": 16, "bus_bits": 64}
FLAGS = ("--rows", 4, "--lanes", 8, "--group-size", 16, "--bus-bits", 64)
MEMORY = MemoryBehaviour(latency=7)
CLOCK = Clock(mhz=50.0, kind="stated")


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """No records but a test's own."""
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def model(tmp_path):
    path = tmp_path / "tiny"
    path.mkdir()
    (path / "config.json").write_text(json.dumps(SIZES))
    return path


def cycles(shapes, tokens, **changes):
    config = AcceleratorConfig.from_values(**ARRAY | changes.pop("array", {}))
    return [each.cycles for each in count_cycles(shapes, config, tokens=tokens, memory=MEMORY, **changes)]


def record_of(path, **changes):
    """Write a record as ``ternhw run --record`` does, of the tiny model."""
    config = AcceleratorConfig.from_values(**ARRAY)
    shapes = [*BLOCK * 3, HEAD]
    layers = [
        each.model_copy(update={"kind": "RTL simulation"}).model_dump()
        for each in count_cycles(shapes, config, memory=MEMORY)
    ]
    for number, layer in enumerate(layers):
        layer["name"] = f"model.layers.{number // 7}.matrix{number % 7}"
    layers[-1] |= {"name": "lm_head", "planes": 5}
    engine = {
        "config": config.model_dump(),
        "config_digest": config.digest,
        "memory": {"latency": 7, "share": 0.5, "refresh_period": 780, "refresh_cycles": 35},
        "clock": {"mhz": 50.0, "kind": "routed"},
        "layers": layers,
    }
    phases = {"prefill": {"tokens": 6, "cycles": 12000}, "decode": {"tokens": 4, "cycles": 20000}}
    value = {
        "command": "ternhw run",
        "date": "2026-01-01",
        "head": "int8",
        "backend": "rtl",
        "phases": phases,
    }
    path.write_text(json.dumps(value | {"engine": engine | changes.pop("engine", {})} | changes))
    return path


def rows_of(result, kind):
    return [row for row in result.rows if row.kind == kind]


def found(run, *arguments):
    status, out, err = run("compare", *arguments, "--json")
    assert (status, err) == (0, "")
    return json.loads(out)


@pytest.mark.parametrize(
    ("head", "tied", "planes"),
    [("int8", False, 5), ("int8", True, 6), ("ptqtp", False, 2), ("ptqtp", True, 2), ("float", False, 0)],
)
def test_cycles_are_the_sum_of_all_matrices_and_one_head(model, head, tied, planes):
    array = {"tied": tied, "tokens": 2}
    engine = WholeEngine(config=AcceleratorConfig.from_values(**ARRAY | array), clock=CLOCK, memory=MEMORY)
    (row,) = rows_of(compare_whole_models(model, [engine], prompt=5, head=head), "cycle model")
    last = sum(cycles([HEAD], 1, array=array, weight_planes=planes)) if planes else 0
    prefill = 3 * sum(cycles(BLOCK, 5, array=array)) + last
    decode = 3 * sum(cycles(BLOCK, 1, array=array)) + last
    assert (row.prefill_cycles, row.decode_cycles) == (prefill / 5, decode)
    assert (row.prefill, row.decode) == (pytest.approx(50e6 * 5 / prefill), pytest.approx(50e6 / decode))
    assert row.memory_gbs == 0.4  # 8 bytes, 50 million times a second
    assert row.source == "cycle model, memory latency 7"
    assert "50 MHz (stated)" in row.device


@pytest.mark.parametrize(
    ("head", "tied"), [("int8", False), ("int8", True), ("ptqtp", False), ("ptqtp", True)]
)
def test_the_head_has_as_many_planes_as_the_decoder_gives_it(head, tied):
    torch = pytest.importorskip("torch")
    from ternhw_quant.decoder.building import _head
    from ternhw_quant.storage.config import QuantizationConfig

    quantization = QuantizationConfig(planes=2, group_size=16, tied=tied, packing="dense", method="ptqtp")
    made = _head(torch.randn(3, 32, generator=torch.Generator().manual_seed(1)), head, quantization)
    assert len(made.integers.planes) == head_planes(head, tied=tied)


def test_bounds_read_all_weights_once_or_do_all_operations(model):
    weights = 3 * sum(rows * columns for rows, columns in BLOCK)
    head = HEAD[0] * HEAD[1]
    config = AcceleratorConfig.from_values(**ARRAY | {"group_size": 128})
    engine = WholeEngine(config=config, clock=CLOCK)
    rows = rows_of(compare_whole_models(model, [engine], prompt=60_000, gpu="4090"), "bound")
    assert [row.weights for row in rows] == ["FP16", "ternary, FP16 head"]
    moved = 2 * (weights + head)
    assert rows[0].decode == pytest.approx(1008e9 / moved)
    operations = 2 * (60_000 * weights + head)
    assert rows[0].prefill == rows[1].prefill == pytest.approx(165.2e12 * 60_000 / operations)
    # Two planes of two bits and a scale of 16 bits for each: 4.25 bits of columns that fill their groups.
    assert moved > 1008e9 / rows[1].decode > 2 * head + weights * 4.25 / 8
    assert {row.memory_gbs for row in rows} == {1008}


def test_a_run_is_a_row_of_its_record(run, tmp_path, model):
    path = record_of(tmp_path / "some.json")
    result = found(run, "--run", path)
    assert (result["model"], result["prompt_tokens"]) == ("some", 6)
    row, *bounds = result["rows"]
    assert (row["kind"], row["prefill_cycles_per_token"], row["decode_cycles_per_token"]) == (
        *("RTL simulation", 2000, 5000),
    )
    assert (row["prefill_tokens_per_second"], row["decode_tokens_per_second"]) == (25000, 10000)
    assert row["source"] == f"{path}, memory latency 7, share 0.5, refresh 780:35"
    assert row["weights"] == "int8 head, 2 planes"
    assert "50 MHz (routed)" in row["device"]
    assert [each["kind"] for each in bounds] == ["bound", "bound"]
    both = found(run, "--run", path, "--model", model, "--clock-mhz", 50, *FLAGS, "--latency", 7)
    assert [each["kind"] for each in both["rows"]] == ["RTL simulation", "cycle model", "bound", "bound"]
    assert both["rows"][0] == row
    assert both["rows"][2:] == bounds


def test_a_run_without_decode_gives_none(run, tmp_path):
    phases = {"prefill": {"tokens": 6, "cycles": 12000}, "decode": {"tokens": 0, "cycles": 0}}
    row = found(run, "--run", record_of(tmp_path / "r.json", phases=phases))["rows"][0]
    assert row["decode_tokens_per_second"] is None
    assert row["decode_cycles_per_token"] is None


def test_measured_decoders_are_rows_of_their_gpu_and_model():
    passes = [{"lower_us": 1, "median_us": median, "upper_us": 4000} for median in (2000.0, 2500.0)]
    record = {
        **{"device": "NVIDIA H200", "name": "llama-2-7b", "implementation": "ternary", "passes": passes},
        **{"replays": 20, "weight_bytes": 1, "sm_clock_mhz": [None, None], "versions": {}},
        **{
            "kernels_sha256": "0",
            "command": "ternhw bench",
            "date": "2026-01-01",
            "prompt": 128,
            "steps": 16,
        },
    }
    times = Timings.model_validate({"decoding": [record, record | {"name": "llama-2-13b"}]})
    result = compare_whole_models("llama-2-7b", timings=times)
    (row,) = rows_of(result, "measured")
    # Of the slower pass.
    assert (row.decode, row.prefill, row.memory_gbs) == (400, None, 4800)
    assert row.source == "ternhw bench, 2026-01-01, after a prompt of 128 tokens"
    assert not any("No GPU record" in note for note in result.notes)
    other = compare_whole_models("llama-2-7b", timings=times, gpu="4090")
    assert not rows_of(other, "measured")
    assert any("ternhw bench --end-to-end --model llama-2-7b" in note for note in other.notes)


def test_published_rows_are_those_of_the_model_and_the_gpu():
    result = compare_whole_models("llama-2-7b", timings=Timings(), gpu="4090")
    rows = {row.weights: row for row in rows_of(result, "published")}
    # 6.02 ms per token; the source gives no prefill.
    assert (rows["AWQ 4 bit"].decode, rows["AWQ 4 bit"].prefill) == (pytest.approx(166.11, abs=0.01), None)
    assert (rows["q4_0, llama.cpp"].prefill, rows["q4_0, llama.cpp"].decode) == (5531.19, 149.37)
    assert {row.device for row in rows.values()} == {"NVIDIA GeForce RTX 4090"}
    every = compare_whole_models("llama-2-7b", timings=Timings())
    # A data sheet is named only where the source names one GPU, not a form of several.
    memories = {row.device: row.memory_gbs for row in rows_of(every, "published")}
    assert memories == {"NVIDIA GeForce RTX 4090": 1008, "A100 80GB": None, "H100 PCIe 80GB": None}


def test_published_speeds_are_complete():
    records = published_decoding()
    assert len(records) == 25
    assert {each.model for each in records} <= {*LLAMA}
    assert {each.device for each in records} & {*GPUS} == {"NVIDIA GeForce RTX 4090"}
    assert all(each.source.endswith(("048e19e1", "00dd2bde")) for each in records)
    # One figure for each device, model, weights and phase.
    assert len({(e.device, e.model, e.implementation, e.phase) for e in records}) == len(records)


@pytest.mark.parametrize("model", ["llama-2-7b", "llama-2-70b", "llama-3-8b"])
def test_tables_fit_80_columns(model):
    config = AcceleratorConfig.from_values(rows=16, tokens=16, planes=1, bus_bits=32)
    engine = WholeEngine(config=config, clock=Clock(mhz=158.73, kind="routed"))
    result = compare_whole_models(model, [engine], timings=Timings())
    for title, heads, cells in result.tables():
        console = Console(width=80, file=StringIO(), force_terminal=True, color_system=None)
        draw_table(console, title, heads, cells)
        lines = console.file.getvalue().splitlines()
        assert all(head in lines[2] for head in heads)
        assert any(line.startswith("┃") for line in lines)  # not one line for each cell
        assert max(map(len, lines)) <= 80
        assert not any("Hidden" in line for line in lines)


def test_text_has_a_number_for_each_source(run, model):
    status, out, _ = run(
        "compare", "--end-to-end", "--model", model, "--clock-mhz", 50, *FLAGS, "--gpu", "4090"
    )
    lines = out.splitlines()
    assert status == 0
    assert lines[1].split("\t") == ["engine", "weights", "prefill", "decode", "kind", "source"]
    assert lines[2].split("\t")[-2:] == ["cycle model", "[1]"]
    assert "[1] cycle model, memory latency 1" in lines
    assert "[2] data sheet: NVIDIA Ada GPU architecture white paper, appendix A" in lines


def test_a_record_holds_what_json_prints(run, model, tmp_path):
    flags = ("--end-to-end", "--model", model, "--clock-mhz", 50, *FLAGS, "--tokens", 9)
    out = tmp_path / "whole.json"
    printed = found(run, *flags, "--out", out)
    assert json.loads(out.read_text()) == printed
    assert printed["prompt_tokens"] == 9
    assert printed["command"].startswith("ternhw compare --end-to-end --model")


def refused(run, *arguments):
    status, out, err = run("compare", *arguments)
    assert (status, out) == (2, "")
    return err.removeprefix("ternhw: ")


def test_what_does_not_fit_a_whole_model_is_refused(run, tmp_path, model):
    path = record_of(tmp_path / "r.json")
    assert refused(run, "--run", path, "--shape", "4x4") == (
        "--shape cannot be combined with --run, which needs a whole model\n"
    )
    assert refused(run, "--end-to-end", "--model", model, "--csv", "a.csv") == (
        "--csv cannot be combined with --end-to-end\n"
    )
    assert "needs --end-to-end" in refused(run, "--model", model, "--head", "float", "--clock-mhz", 5)
    assert "need --model" in refused(run, "--end-to-end", "--clock-mhz", 50)
    assert "A clock or a build" in refused(run, "--end-to-end", "--model", model).replace("--", "")
    assert "tokens of the prompt" in refused(run, "--run", path, "--tokens", "1,2")
    with pytest.raises(InputError, match=r"^Prompt must be at least 1 token, not 0 \(tokens\)$"):
        compare_whole_models(model, prompt=0)
    with pytest.raises(InputError, match=r"^A model or a run must be given \(model, run\)$"):
        compare_whole_models(None)
    assert "needs --clock-mhz" in refused(run, "--run", path, "--latency", 4)
    assert "needs --clock-mhz" in refused(run, "--run", path, "--rows", 4)


def test_a_record_that_is_no_run_is_refused(run, tmp_path, model):
    path = tmp_path / "r.json"
    assert refused(run, "--run", path) == f"Run must be a JSON file, not {path}\n"
    path.write_text("{}")
    assert refused(run, "--run", path).startswith("Run must be a record of ternhw run: ")
    record_of(path, engine={"clock": None})
    assert "must have a clock" in refused(run, "--run", path)
    record_of(path, engine={"config_digest": "0" * 12})
    assert "must have the digest of its configuration" in refused(run, "--run", path)
    value = json.loads(record_of(path).read_text())
    value["engine"]["layers"].pop(3)
    path.write_text(json.dumps(value))
    error = refused(run, "--run", path, "--model", model)
    assert error == f"Run must have the matrices of tiny: {path} (--run, --model)\n"
    path.write_text(json.dumps(value | {"engine": None}))
    assert "must be one on the engine (--backend rtl)" in refused(run, "--run", path)
