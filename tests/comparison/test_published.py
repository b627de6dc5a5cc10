import csv
import json
import re

import pytest

from ternhw.comparison.gpus import GPUS
from ternhw.records import PublishedRecord
from ternhw.records.files import published

ARRAY = ("--rows", 4, "--lanes", 16, "--clock-mhz", 200)
TABLE_5 = "PTQTP, arXiv:2509.16989v2, Table 5"
COLUMNS = ("fp16", "GPTQ 4 bit", "AWQ 4 bit", "AQLM 2x2 bit", "PTQTP kernel")


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """No records but a test's own."""
    monkeypatch.chdir(tmp_path)


@pytest.fixture(scope="module")
def paper(request):
    path = request.config.rootpath.parent / "shared" / "papers" / "ptqtp.txt"
    if not path.is_file():
        pytest.skip("needs ../shared/papers/ptqtp.txt")
    return path.read_text()


def table(paper, number):
    """The lines of a table of the paper, split into cells."""
    text = paper.partition(f"\nTable {number}:")[2].partition("\n\n")[2].partition("\n\n")[0]
    return [line.split("\t") for line in text.splitlines()]


def test_times_of_gate_projections_are_those_of_table_5(paper):
    expected, model = {}, ""
    for cells in table(paper, 5)[1:]:
        model = f"llama-2-{cells[0].lower()}" if cells[0] else model
        expected |= {
            (model, int(cells[1]), name): float(ms) for name, ms in zip(COLUMNS, cells[2:], strict=True)
        }
    ours = [each for each in published() if each.source == TABLE_5]
    assert {(each.model, each.tokens, each.implementation): each.ms for each in ours} == expected
    assert len(ours) == 45


def test_times_of_attention_are_those_of_table_6(paper):
    head, fp16, ptqtp, _ = table(paper, 6)
    expected = {
        (f"llama-2-{model.lower()}", name): float(ms)
        for name, row in (("fp16", fp16), ("PTQTP kernel", ptqtp))
        for model, ms in zip(head[1:], row[1:], strict=True)
    }
    ours = [each for each in published() if each.source.endswith("Table 6")]
    assert {(each.model, each.implementation): each.ms for each in ours} == expected


def test_every_published_time_says_what_its_source_says_of_caches_and_method():
    assert len(published()) == 67
    assert {(each.kind, each.cache, each.method) for each in published()} == {
        ("published", "not stated", "not stated")
    }


def test_shapes_of_the_paper_are_the_models():
    from ternhw_quant.shapes import LLAMA

    for each in published():
        if each.source == TABLE_5:
            assert (each.out_features, each.in_features) == LLAMA[each.model].block_layers[each.layer]


def test_a_published_layer_has_rows_of_its_own_in_json(run):
    status, out, _ = run("compare", "--model", "llama-2-7b", "--layers", "gate_proj", *ARRAY, "--json")
    result = json.loads(out)
    rows = {row["implementation"]: row for row in result["published"]}
    assert (status, list(rows)) == (0, list(COLUMNS))
    kernel, gptq = rows["PTQTP kernel"], rows["GPTQ 4 bit"]
    assert (kernel["ms"], kernel["kind"], kernel["cache"]) == (0.12, "published", "not stated")
    assert kernel["speedup"] == pytest.approx(0.122 / 0.12)
    # 4.25 bits a weight at 1,008 GB/s: gpu.md has 20 %.
    assert kernel["bandwidth_utilisation"] == pytest.approx(11008 * 4096 * 4.25 / 8 / 1.008e12 / 0.12e-3)
    assert gptq["speedup"] == pytest.approx(0.122 / 0.085)
    assert rows["AQLM 2x2 bit"]["bandwidth_utilisation"] is None
    assert (result["gpu_fp16_ms"], result["gpu_ternary_ms"]) == (None, None)


def test_a_speedup_is_within_one_source_and_one_card(run, monkeypatch):
    base = {"out_features": 256, "in_features": 512, "tokens": 1}
    records = (
        PublishedRecord(source="A", device="Card", implementation="fp16", ms=8, **base),
        PublishedRecord(source="A", device="Other card", implementation="kernel", ms=2, **base),
        PublishedRecord(source="B", device="Card", implementation="kernel", ms=2, **base),
        PublishedRecord(source="A", device="Card", implementation="kernel", ms=2, bits=2, **base),
    )
    monkeypatch.setattr("ternhw.comparison.result.published", lambda: records)
    rows = json.loads(run("compare", "--shape", "256x512", *ARRAY, "--json")[1])["published"]
    assert [row["speedup"] for row in rows] == [1, None, None, 4]
    # Nothing is known of that card.
    assert [row["bandwidth_utilisation"] for row in rows] == [None] * 4


def test_published_times_have_a_table_of_their_own(run):
    out = run("compare", "--shape", "2560x6912", *ARRAY)[1]
    titles = [line for line in out.splitlines() if line.startswith("#")]
    source = "github.com/microsoft/BitNet gpu/README.md at 2d3e82882835be3f4f79b9e69081ef56f87e002e"
    assert titles[2:] == [f"# NVIDIA A100 40GB, published: {source}"]
    head, dense, kernel = out.split(f"{source}\n")[1].splitlines()[:3]
    assert head.split("\t") == [
        *("layer", "tokens", "implementation", "bits per weight", "ms (published)", "speedup"),
        "bandwidth utilisation",
    ]
    share = 2560 * 6912 * 2 / GPUS["NVIDIA A100-SXM4-40GB"].bytes_per_second / 0.03778e-3
    assert dense.split("\t") == ["2560x6912", "1", "bf16", "16", "0.03778", "1.00", f"{share:.1%}"]
    assert kernel.split("\t")[2:6] == ["BitNet W2A8", "2", "0.01449", "2.61"]
    assert (
        f"Published times on NVIDIA A100 40GB are those of {source}; this project has not measured them. "
        "The source does not say whether the weights were cached or how the times were measured. "
        "One ternary plane, one scale for the tensor, int8 activations."
    ) in out


def test_a_layer_without_published_times_has_no_such_table(run, tmp_path):
    out = run("compare", "--shape", "256x512", *ARRAY, "--csv", tmp_path / "rows.csv")[1]
    assert "published" not in out.lower()
    assert [path.name for path in tmp_path.iterdir()] == ["rows.csv"]


def test_csv_has_published_times_in_a_file_of_their_own(run, tmp_path):
    path = tmp_path / "rows.csv"
    run("compare", "--model", "llama-2-7b", "--layers", "gate_proj", *ARRAY, "--csv", path)
    assert "published" not in path.read_text()
    rows = list(csv.DictReader((tmp_path / "rows_published.csv").read_text().splitlines()))
    assert [(row["implementation"], row["ms"], row["kind"]) for row in rows][:2] == [
        ("fp16", "0.122", "published"),
        ("GPTQ 4 bit", "0.085", "published"),
    ]


def test_layers_of_one_shape_share_their_published_times(run):
    result = json.loads(run("compare", "--model", "llama-2-7b", *ARRAY, "--json")[1])
    # gate_proj and up_proj have the shape of Table 5.
    assert [row["name"] for row in result["published"]] == ["gate_proj"] * len(COLUMNS)


def test_a_page_has_published_times_in_a_table_of_their_own(run, tmp_path):
    pytest.importorskip("plotly")
    path = tmp_path / "page.html"
    run("compare", "--model", "llama-2-7b", "--layers", "gate_proj", *ARRAY, "--html", path)
    tables = re.findall(r"<table>.*?</table>", path.read_text(), re.S)
    assert ["ms (published)" in each for each in tables] == [False, False, True]
    assert ["GPU ternary ms" in each for each in tables] == [False, True, False]
