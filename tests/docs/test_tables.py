"""Tables of the documents that a benchmark prints from its record: each line is the record's."""

import importlib.util
import json
from pathlib import Path
from statistics import mean

from ternhw_quant.runs.checks import _TOKENS_PER_INPUT

ROOT = Path(__file__).parents[2]


def benchmark(name):
    spec = importlib.util.spec_from_file_location(f"benchmark_{name}", ROOT / "benchmarks" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def rows_below(lines, head):
    """Return the rows of every table of a document that has this head."""
    starts = [number for number, line in enumerate(lines) if line == head]
    assert starts, head
    found = []
    for start in starts:
        for line in lines[start + 2 :]:
            if not line.startswith("|"):
                break
            found.append(line)
    return found


def test_coverage_of_the_regression_is_the_recorded_one():
    verification = benchmark("verification")
    head, rule, *rows = verification.table_lines(
        json.loads(verification.RECORD.read_text())["coverage"]["engines"]
    )
    text = (ROOT / "docs" / "verify.md").read_text()
    assert "\n".join([head, rule, *rows]) in text


def test_table_of_sizes_is_the_recorded_one():
    sizes = benchmark("sizes")
    rows = json.loads(sizes.RECORD.read_text())["sizes"]
    assert "\n".join(sizes.table_lines(rows)) in (ROOT / "docs" / "engine.md").read_text()
    for row in rows:
        assert row["bit_exact"] and row["cycles"] == row["cycles_model"] and not row["lint_warnings"]


def test_tables_of_faults_are_the_recorded_ones():
    text = (ROOT / "docs" / "faults.md").read_text()
    for name in ("kill_operations", "fuzz"):
        script = benchmark(name)
        assert "\n".join(script.table_lines(json.loads(script.RECORD.read_text()))) in text
    fuzzed, searched = (
        json.loads((ROOT / "benchmarks" / "records" / f"{name}.json").read_text())
        for name in ("fuzz", "atheris")
    )
    assert f"In {fuzzed['files']:,} files" in text
    assert f"{searched['executions']:,} inputs, no traceback" in text
    assert not any(row["findings"] for row in searched["rows"])


def test_cycles_of_a_board_are_the_recorded_ones():
    record = json.loads((ROOT / "benchmarks/records/soc_stories260K.json").read_text())
    lines = (ROOT / "docs" / "board.md").read_text().splitlines()
    total, steps = sum(record["phases"].values()), record["steps"]
    expected = [
        f"| `{name}` | {cycles / steps:,.0f} | {100 * cycles / total:.1f} |"
        for name, cycles in record["phases"].items()
    ]
    rows = rows_below(lines, "| phase | cycles per token | share, % |")
    assert rows == [*expected, f"| all | {total / steps:,.0f} | 100 |"]
    text = " ".join(lines)
    assert f"**{record['tokens_per_second']:.1f} tokens per second" in text
    assert record["text"] in text


def test_rows_of_few_groups_are_the_recorded_ones():
    script = benchmark("few_groups")
    record = json.loads(script.RECORD.read_text())
    assert "\n".join(script.table_lines(record)) in (ROOT / "docs" / "engine.md").read_text()
    assert record["queue_cells"]["8×16×2, 512 bits"]["TRELLIS_DPR16X4"] == 64  # as the text says


def test_figures_of_the_methods_are_the_recorded_ones():
    methods = benchmark("methods")
    printed = set(methods.printed(json.loads(methods.RECORD.read_text())))
    lines = (ROOT / "docs" / "methods.md").read_text().splitlines()
    rows = rows_below(lines, methods._HEADS)
    assert len(rows) > 50
    assert [row for row in rows if row not in printed] == []


def test_tables_and_plot_of_builds_are_those_of_their_records():
    cells = benchmark("cells")
    records = cells.read_records()
    text = (ROOT / "bitstreams" / "README.md").read_text()
    for table in (cells.placed_table, cells.mapped_table, cells.library_table):
        assert "\n".join(table(records)) in text
    drawn = cells.plot([each for each in records if cells.usual(each)])
    assert drawn == (ROOT / "docs" / "cells.svg").read_text()


def test_figures_of_matrices_of_llama_7b_are_the_recorded_ones():
    quantize = benchmark("quantize")
    table = "\n".join(quantize.printed(json.loads(quantize.RECORD.read_text())))
    assert table in (ROOT / "docs" / "methods.md").read_text()


def test_figures_of_tuned_artefacts_are_the_recorded_ones():
    rows = json.loads((ROOT / "benchmarks/records/tune.json").read_text())["rows"]
    recorded = [f"{row['nats_per_token']:.4f}" for row in rows]
    lines = (ROOT / "docs" / "methods.md").read_text().splitlines()
    shown = rows_below(lines, "| tuned parameters | data | nats per token | CPU time, minutes |")
    assert sorted(row.split(" | ")[2] for row in shown) == sorted(recorded)


def test_figures_of_what_to_take_are_recorded_ones():
    methods = benchmark("methods")
    record = json.loads(methods.RECORD.read_text())
    rows = [row for section in methods.SECTIONS for row in record.get(section, {}).get("stories3M", [])]
    rows += json.loads((ROOT / "benchmarks/records/tune.json").read_text())["rows"]
    recorded = {f"{row['nats_per_token']:.3f}" for row in [*rows, record["models"]["stories3M"]]}
    for path, end in (
        ("README.md", "| loss, nats per token |"),
        ("docs/methods.md", "stored as `dense` | nats per token, stories3M |"),
        ("docs/methods.md", "stored as `dense` | nats per token, stories3M | take it when |"),
    ):
        lines = (ROOT / path).read_text().splitlines()
        (head,) = (line for line in lines if line.endswith(end))
        column = next(number for number, cell in enumerate(head.split(" | ")) if "nats per token" in cell)
        shown = [row.removesuffix(" |").split(" | ")[column] for row in rows_below(lines, head)]
        assert len(shown) >= 4
        assert {figure for cell in shown for figure in cell.split(" and ")} <= recorded, path


def test_figures_of_other_packages_are_the_recorded_ones():
    peers = benchmark("peers/run")
    printed = set(peers.printed(json.loads(peers.RECORD.read_text())))
    rows = rows_below((ROOT / "docs" / "methods.md").read_text().splitlines(), peers.HEADS)
    assert len(rows) == len(json.loads(peers.RECORD.read_text())["rows"]["stories3M"]) >= 8
    assert [row for row in rows if row not in printed] == []


def test_figures_of_methods_of_papers_are_the_recorded_ones(monkeypatch):
    monkeypatch.syspath_prepend(ROOT)
    found = importlib.import_module("benchmarks.papers.systems")
    record = json.loads(found.RECORD.read_text())
    printed = set(found.printed(record))
    rows = rows_below((ROOT / "docs" / "methods.md").read_text().splitlines(), found.HEADS)
    assert len(rows) == len(record["rows"]["stories3M"]) >= 7
    assert [row for row in rows if row not in printed] == []


def test_figures_of_the_orders_are_the_recorded_ones(monkeypatch):
    monkeypatch.syspath_prepend(ROOT / "benchmarks")
    orders = benchmark("orders")
    printed = set(orders.printed(json.loads(orders.RECORD.read_text())))
    rows = rows_below((ROOT / "docs" / "methods.md").read_text().splitlines(), orders._HEADS)
    assert len(rows) >= 24
    assert [row for row in rows if row not in printed] == []


def test_figures_of_short_calibration_texts_are_the_recorded_ones(monkeypatch):
    monkeypatch.syspath_prepend(ROOT / "benchmarks")
    found = benchmark("few_tokens")
    record = json.loads(found.RECORD.read_text())
    rows = rows_below((ROOT / "docs" / "methods.md").read_text().splitlines(), found.HEADS)
    assert rows == list(found.printed(record))[2:]
    # The limit of the warning, 2 tokens for each input of the widest layer.
    for model, widest in (("stories260K", 172), ("stories3M", 512)):
        for name, row in record["rows"][model].items():
            for tokens, nats in row["nats_per_token"].items():
                enough = int(tokens) >= _TOKENS_PER_INPUT * widest
                assert not enough or mean(nats) < row["free"]["nats_per_token"], (model, name, tokens)


def test_figures_of_the_papers_are_the_recorded_ones(monkeypatch):
    monkeypatch.syspath_prepend(ROOT)
    text = (ROOT / "docs" / "papers.md").read_text()
    for paper in ("ptqtp", "pt2"):
        tables = importlib.import_module(f"benchmarks.papers.{paper}").TABLES
        printed = importlib.import_module("benchmarks.papers.sweeps").printed
        record = json.loads((ROOT / "benchmarks" / "records" / f"papers_{paper}.json").read_text())
        for name, table in tables.items():
            head, *rows = [line for line in printed(record, name, table) if line.startswith("|")]
            assert "\n".join([head, *rows]) in text, name


def test_numbers_of_families_are_the_recorded_ones():
    record = json.loads((ROOT / "benchmarks/records/families.json").read_text())["families"]
    built = [found for found in record.values() if "model" not in found]
    lines = (ROOT / "docs" / "methods.md").read_text().splitlines()
    rows = rows_below(lines, "| | works | refused with a one-line error |")
    columns = ("data-free", "calibrated", "tuned", "GGUF")
    assert len(rows) == len(columns)
    for row, column in zip(rows, columns, strict=True):
        kinds = [found[column].partition(":")[0] for found in built]
        assert row.endswith(f"| {kinds.count('works')} | {kinds.count('refused')} |"), column
        assert kinds.count("works") + kinds.count("refused") == len(built)
    assert f"all {len(record)} families" in "\n".join(lines)
    assert f"the other {len(built)} with" in "\n".join(lines)


def test_figures_of_a_mixture_are_the_recorded_ones(monkeypatch):
    monkeypatch.syspath_prepend(ROOT)
    found = importlib.import_module("benchmarks.mixture")
    text = (ROOT / "docs" / "methods.md").read_text()
    rows = [line for line in found.printed(json.loads(found.RECORD.read_text())) if line.startswith("| ")]
    assert len(rows) >= 40
    assert [row for row in rows if row not in text] == []


def test_figures_of_entropy_codes_are_the_recorded_ones(monkeypatch):
    monkeypatch.syspath_prepend(ROOT)
    found = importlib.import_module("benchmarks.entropy")
    record = json.loads(found.RECORD.read_text())
    lines = (ROOT / "docs" / "entropy.md").read_text().splitlines()
    printed = set(found.printed(record))
    for head in (
        "| form | fixed | entropy | Huffman 1 | 2 | 3 | tANS |",
        "| decoder | LUT4 | CCU2C | registers | DP16KD | cycles per symbol |",
    ):
        rows = rows_below(lines, head)
        assert len(rows) >= 2
        assert [row for row in rows if row not in printed] == []
    codes = {row["label"]: row for row in record["codes"]["rows"]}
    rows = rows_below(lines, "| form | bits, fixed packing | bits at the entropy | nats per token |")
    expected = []
    for row in record["short_rows"]:
        code = codes[row["label"]]
        expected.append(f"{code['fixed']:.2f} | {code['entropy']:.2f} | {row['nats_per_token']:.3f} |")
    assert [row.split(" | ", 1)[1] for row in rows] == expected
