import json
import math
import sys

import pytest

from ternhw.comparison.cases import Case, compare
from ternhw.records.files import read_timings
from tests.cli.test_compare_command import ternary, timing, write

ARRAY = ("--rows", 4, "--lanes", 16, "--clock-mhz", 200)


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """No records but a test's own."""
    monkeypatch.chdir(tmp_path)


def by_name(plots):
    return {plot.name: plot for plot in plots}


def series_of(plot):
    return {series.name: series for panel in plot.panels for series in panel.series}


@pytest.fixture
def measured(tmp_path):
    path = write(tmp_path / "timings.json", timing(), ternary(3.0), timing(tokens=4), ternary(3.0, tokens=4))
    return compare((256, 512), clock_mhz=200, tokens=[1, 4], timings=read_timings(path))


def test_one_number_of_tokens_has_no_plot_by_tokens():
    assert list(by_name(compare((256, 512), clock_mhz=200).plots())) == ["roofline", "layers"]


def test_a_roofline_draws_fp16_beside_ternary(measured):
    series = series_of(by_name(measured.plots())["roofline"])
    fp16 = series["NVIDIA H200 FP16 (measured)"]
    # Two operations for each weight of two bytes.
    assert list(fp16.x) == [1, 4]
    assert list(fp16.y) == pytest.approx([2 * 256 * 512 / 12e-6, 4 * 2 * 256 * 512 / 12e-6])
    assert list(series["NVIDIA H200 ternary (measured)"].x) == pytest.approx(
        [2 * 256 * 512 / 69632, 8 * 256 * 512 / 69632]
    )


def test_layers_on_one_spot_have_one_label():
    plots = by_name(compare(Case.of_model("llama-2-7b"), clock_mhz=200, tokens=[1, 2]).plots())
    engine = series_of(plots["roofline"])["engine (model)"]
    assert len(engine.x) == 14
    assert [label for label in engine.labels if label] == ["7 layers, 1, 2 tokens"]


def test_layers_of_one_shape_are_one_group_of_bars():
    plots = by_name(compare(Case.of_model("llama-2-7b"), clock_mhz=200).plots())
    (panel,) = plots["layers"].panels
    assert list(panel.ticks.values()) == ["q_proj\nk_proj\nv_proj\no_proj", "gate_proj\nup_proj", "down_proj"]


def test_quartiles_are_the_error_bars(measured):
    plots = by_name(measured.plots())
    for name, count in (("layers", 1), ("tokens", 2)):
        fp16 = series_of(plots[name])["GPU FP16 (measured)"]
        assert (list(fp16.lower), list(fp16.upper)) == ([0.0095] * count, [0.0125] * count)
        assert series_of(plots[name])["engine (model)"].lower is None


def test_bounds_are_lines_without_markers_and_published_marks_are_hollow():
    case = Case.of_model("llama-2-7b", "gate_proj")
    for plot in compare(case, clock_mhz=200, tokens=[1, 128]).plots():
        for series in series_of(plot).values():
            assert (series.kind == "line") == ("bound" in series.name), series.name
            assert series.hollow == ("(published)" in series.name), series.name
        assert any(series.hollow for series in series_of(plot).values())


def test_a_sum_over_layers_has_no_published_time_by_tokens():
    plots = by_name(compare(Case.of_model("llama-2-7b"), clock_mhz=200, tokens=[1, 128]).plots())
    assert not any(series.hollow for series in series_of(plots["tokens"]).values())


def test_plots_say_how_often_the_weights_are_read():
    plots = compare((256, 512), clock_mhz=200, tokens=[1, 8]).plots()
    for name in ("roofline", "tokens"):
        assert by_name(plots)[name].text.endswith(" The engine reads the weights 8 times at 8 tokens.")


def test_cases_are_panels_with_equal_scales():
    cases = [Case.of_model(f"llama-2-{size}", "gate_proj") for size in ("7b", "13b")]
    plot = by_name(compare(cases, clock_mhz=200, tokens=[1, 2]).plots())["tokens"]
    assert [panel.title for panel in plot.panels] == ["llama-2-7b gate_proj", "llama-2-13b gate_proj"]


def test_figures_are_svg_and_pdf_and_equal_when_made_again(warm_python, tmp_path, measured):
    """In processes of their own, as for a user: imported late in a long run, matplotlib failed once."""
    pytest.importorskip("matplotlib")
    arguments = ("compare", "--shape", "256x512", "--tokens", "1,4", *ARRAY, "--timings", "timings.json")
    for name in ("one", "two"):
        process = warm_python.run("-m", "ternhw", *arguments, "--figures", tmp_path / name, cwd=tmp_path)
        assert process.returncode == 0, process.stderr
    names = sorted(path.name for path in (tmp_path / "one").iterdir())
    stems = ("layers", "roofline", "tokens")
    assert names == [f"{stem}.{kind}" for stem in stems for kind in ("pdf", "svg")]
    for name in names:
        content = (tmp_path / "one" / name).read_bytes()
        assert content == (tmp_path / "two" / name).read_bytes()
        assert content.startswith(b"%PDF" if name.endswith("pdf") else b"<?xml")


def test_figures_name_what_they_need(run, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    status, _, err = run("compare", "--shape", "256x512", *ARRAY, "--figures", tmp_path / "figures")
    assert (status, err) == (
        1,
        'ternhw: This command needs matplotlib, which is not installed. Run: pip install "ternhw[report]"\n',
    )


def test_every_drawn_figure_is_above_zero(measured):
    for plot in measured.plots():
        for series in series_of(plot).values():
            assert all(y is None or (y > 0 and math.isfinite(y)) for y in series.y)
    assert json.dumps(measured.to_json())
