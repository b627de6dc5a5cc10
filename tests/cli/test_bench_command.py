import json
import re

import pytest
import torch

from ternhw.commands import bench
from ternhw.records import DecodingRecord, TimingRecord
from ternhw.records.files import read_timings
from ternhw_quant.bench import comparators, decoding
from ternhw_quant.shapes import LLAMA, LlamaShape
from tests.fake_device import FakeDevice

SMALL = ("--shape", "32x128", "--tokens", "1", "--implementations", "fp16,ternary")


class CountingDevice(FakeDevice):
    """Believes that copies take memory; says that every launch takes 3 µs."""

    def __init__(self, **options):
        super().__init__(cache_bytes=16384, launch_seconds=3e-6, **options)
        self.reads = 0

    def allocated_bytes(self):
        self.reads += 1
        return self.reads * 10**9


@pytest.fixture
def device(monkeypatch):
    made = CountingDevice()
    monkeypatch.setattr(bench, "open_device", lambda device: made)
    return made


@pytest.mark.skipif(torch.cuda.is_available(), reason="a GPU is there")
def test_bench_says_in_one_line_that_there_is_no_gpu(run, tmp_path):
    out = tmp_path / "timings.json"
    message = f"ternhw: A CUDA GPU is needed, but torch {torch.__version__} finds none\n"
    assert run("bench", *SMALL, "--out", out) == (2, "", message)
    assert not out.exists()


def test_bench_writes_records_that_can_be_read(run, device, tmp_path):
    out = tmp_path / "timings.json"
    status, printed, _ = run("bench", *SMALL, "--warm", "--out", out, "--json")
    assert status == 0
    found = json.loads(printed)
    assert (found["device"], found["skipped"], found["failed"]) == ("Fake GPU", [], [])
    records = read_timings(out).timings
    assert [each.model_dump(mode="json") for each in records] == found["timings"]
    # Copies of 32·128 half words fill 64 KiB eight times; those of 2·2 tiles of 1088 bytes 31 times.
    rows = [(each.implementation, each.cache, each.copies, each.launches) for each in records]
    assert rows == [
        ("fp16", "cold", 8, 48),
        ("fp16", "warm", 1, 48),
        ("ternary", "cold", 31, 62),
        ("ternary", "warm", 1, 48),
    ]
    first = records[0]
    assert (first.name, first.out_features, first.in_features, first.tokens) == ("32x128", 32, 128, 1)
    assert (first.planes, records[2].planes) == (None, 2)
    assert (first.weight_bytes, records[2].weight_bytes) == (8192, 2 * 1088)
    assert first.median_us == pytest.approx(3)
    assert first.command == f"ternhw bench {' '.join(SMALL)} --warm"
    assert re.fullmatch("[0-9a-f]{12}", first.kernels_sha256)


def test_bench_goes_on_where_it_was(run, device, tmp_path):
    out = tmp_path / "timings.json"
    run("bench", *SMALL[:-1], "fp16", "--out", out)
    (first,) = read_timings(out).timings
    measured = len(device.log)
    run("bench", *SMALL, "--out", out)
    # Of the ternary row alone: what its replays are counted by, and two passes.
    assert len(device.log) == measured + 3
    assert read_timings(out).timings[0] == first
    # Other kernels have other times: their row takes the place of the old one.
    old = json.loads(out.read_text())
    del old["content_sha256"]
    for record in old["timings"]:
        record["kernels_sha256"] = "000000000000"
    out.write_text(json.dumps(old))
    run("bench", *SMALL, "--out", out)
    assert len(read_timings(out).timings) == 2
    assert {each.kernels_sha256 for each in read_timings(out).timings} == {first.kernels_sha256}


def test_bench_reports_what_did_not_run_and_keeps_the_rest(run, device, tmp_path, monkeypatch):
    out = tmp_path / "timings.json"
    original = device.capture

    def capture(launches):
        graph = original(launches)
        device.computes = len(graph.outputs) != 62  # The ternary row's.
        return graph

    monkeypatch.setattr(device, "capture", capture)
    status, printed, _ = run("bench", *SMALL, "--out", out)
    assert status == 1
    assert printed.splitlines()[-1] == (
        "FAILED ternary at 32x128, 1 tokens: launch 0 of 62 never wrote its output"
    )
    assert [each.implementation for each in read_timings(out).timings] == ["fp16"]


def test_bench_goes_on_after_an_error(run, device, tmp_path, monkeypatch):
    out = tmp_path / "timings.json"

    def broken(problem, name):
        raise NotImplementedError("no such kernel\nat all")

    monkeypatch.setitem(comparators.IMPLEMENTATIONS, "fp16", broken)
    status, printed, _ = run("bench", *SMALL, "--out", out)
    assert status == 1
    assert printed.splitlines()[-1] == "FAILED fp16 at 32x128, 1 tokens: no such kernel"
    assert [each.implementation for each in read_timings(out).timings] == ["ternary"]


def test_bench_names_what_it_skips(run, device, tmp_path):
    chosen = ("--shape", "32x128", "--tokens", "16", "--implementations", "fp16,int8")
    status, printed, _ = run("bench", *chosen, "--out", tmp_path / "timings.json")
    assert status == 0
    assert printed.splitlines()[-1] == "int8 skipped: torch._int_mm needs more than 16 tokens, not 16"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--shape", "4096"), "Shape must be OUTxIN, such as 11008x4096, not 4096"),
        (("--shape", "1x1", "--end-to-end"), "--shape cannot be combined with --end-to-end"),
        (
            ("--weight-planes", 1, "--weight-tied"),
            "Tied weight planes must be 2, not 1 (--weight-planes)",
        ),
        (("--shape", "1x1", "--model", "llama-2-7b"), "--model cannot be combined with --shape"),
        (("--model", "llama-9"), f"Model must be one of {', '.join(LLAMA)}, not llama-9"),
        (
            ("--model", "llama-2-7b", "--layers", "head"),
            f"Layers must be block or one of {', '.join(LLAMA['llama-2-7b'].block_layers)}, not head",
        ),
        (("--tokens", "1,0"), "Tokens must be whole numbers above 0, such as 1,16,128, not 1,0"),
    ],
)
def test_bench_refuses_in_one_line(run, device, arguments, message):
    assert run("bench", *arguments)[::2] == (2, f"ternhw: {message}\n")


def test_bench_refuses_an_implementation_that_is_not_known(run, device, tmp_path):
    status, _, err = run("bench", *SMALL[:-1], "fp17", "--out", tmp_path / "timings.json")
    assert (status, err[:38]) == (2, "ternhw: Implementation must be one of ")


def test_bench_times_each_shape_of_the_tables_once():
    # LLaMA-2 7B and 13B have three shapes of layers, 70B with grouped queries four.
    layers = bench._layers(None, None, "block")
    assert len(layers) == 10
    assert layers[11008, 4096] == "llama-2-7b gate_proj, llama-2-7b up_proj"
    assert layers[1024, 8192] == "llama-2-70b k_proj, llama-2-70b v_proj"
    assert list(bench._layers(None, None, "gate_proj")) == [(11008, 4096), (13824, 5120), (28672, 8192)]


TINY = LlamaShape(
    hidden_size=128,
    intermediate_size=256,
    num_hidden_layers=2,
    num_attention_heads=2,
    num_key_value_heads=1,
    vocab_size=64,
)


def test_bench_decodes_with_both_kinds_of_weights(run, device, tmp_path, monkeypatch):
    monkeypatch.setitem(LLAMA, "llama-2-7b", TINY)
    monkeypatch.setattr(decoding, "PROMPT", 8)
    monkeypatch.setattr(decoding, "STEPS", 2)
    monkeypatch.setattr(decoding, "REPLAYS", 4)
    out = tmp_path / "timings.json"
    assert run("bench", "--end-to-end", "--out", out)[0] == 0
    records = read_timings(out).decoding
    assert [(each.name, each.implementation) for each in records] == [
        ("llama-2-7b", "fp16"),
        ("llama-2-7b", "ternary"),
    ]
    assert records[0].tokens_per_second == pytest.approx(1e6 / 3)
    linears = 2 * (128 * 128 * 2 + 2 * 64 * 128 + 3 * 128 * 256)
    head = 64 * 128 * 2
    assert records[0].weight_bytes == 2 * linears + head
    assert records[1].weight_bytes == linears * 4.25 / 8 + head


def test_decoders_of_other_weights_are_not_timed(run, device, tmp_path, monkeypatch):
    monkeypatch.setitem(LLAMA, "llama-2-7b", TINY)
    original = decoding._random_linear

    def other(features, place, weights):
        layer = original(features, place, weights)
        if weights == "fp16":
            layer.weight.data[0] += 0.1
        return layer

    monkeypatch.setattr(decoding, "_random_linear", other)
    status, printed, _ = run("bench", "--end-to-end", "--out", tmp_path / "timings.json")
    assert status == 1
    message = r"FAILED ternary llama-2-7b: logits of the two decoders must agree to 5%, not [0-9.]+%"
    assert re.fullmatch(message, printed.splitlines()[-1])


def test_records_refuse_what_they_do_not_know():
    for kind in (TimingRecord, DecodingRecord):
        with pytest.raises(ValueError, match="extra_forbidden"):
            kind.model_validate({"speed": 1})


def test_bench_of_a_cpu_writes_records_of_its_kind(run, monkeypatch, tmp_path):
    from ternhw_quant.bench import processor

    monkeypatch.setattr(processor, "last_cache_bytes", lambda: 10_000)
    out = tmp_path / "timings.json"
    names = ("--implementations", "fp32,ternary,ternary integer")
    status, printed, _ = run("bench", "--device", "cpu", "--shape", "32x128", *names, "--out", out, "--json")
    found = json.loads(printed)
    assert (status, found["skipped"], found["failed"]) == (0, [], [])
    records = read_timings(out).timings
    rows = [(each.kind, each.implementation, each.tokens, each.planes) for each in records]
    assert rows == [
        ("CPU timed", name, tokens, None if name == "fp32" else 2)
        for tokens in (1, 16)
        for name in ("fp32", "ternary", "ternary integer")
    ]
    assert {each.device for each in records} == {processor.CpuDevice().name}


def test_bench_of_decoders_is_of_a_gpu(run):
    message = "ternhw: Decoders are timed on a GPU only, not on cpu (--device)\n"
    assert run("bench", "--device", "cpu", "--end-to-end") == (2, "", message)
