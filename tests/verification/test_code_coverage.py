"""Coverage data of Verilator are added up, named as in the gateware, and waived with a reason only."""

import re

import pytest

from ternhw.config import AcceleratorConfig
from ternhw.verification.code_coverage import (
    hole_lines,
    html_section,
    merge,
    ranges,
    text_report,
)
from ternhw.verification.waivers import Waiver, read_waivers
from ternhw_quant.errors import InputError

VERILOG = """\
module top(clk, \\words__ready$7 );
  \\top.part  part (
    .clk(clk),
    .words__ready(\\words__ready$7 )
  );
endmodule
module \\top.part (clk, words__ready);
  always @(posedge clk) if (go) a <= 1;
endmodule
module top_row(clk);
endmodule
"""


def entry(count, page, name, *, line=8, column=3, hierarchy="TOP.top"):
    keys = {"f": "/any/where.v", "l": line, "n": column, "t": "x", "page": page, "o": name, "h": hierarchy}
    text = "".join(f"\x01{key}\x02{value}" for key, value in keys.items())
    return f"C '{text}' {count}"


FIRST = [
    entry(2, "v_line/top.part", "block"),
    entry(0, "v_branch/top.part", "if"),
    entry(0, "v_toggle/top", "words___05Fready__0247[0]:0->1", line=1),
    entry(5, "v_toggle/top_row", "sum[3]:1->0", line=11, hierarchy="TOP.top.row_0"),
    entry(1, "v_toggle/top_row", "sum[3]:1->0", line=11, hierarchy="TOP.top.row_1"),
    *(entry(0, "v_toggle/top_row", f"sum[{bit}]:0->1", line=11) for bit in (0, 1, 2, 7)),
]
SECOND = [entry(3, "v_line/top.part", "block"), entry(1, "v_branch/top.part", "if")]


@pytest.fixture
def files(tmp_path):
    paths = []
    for name, lines in {"first": FIRST, "second": SECOND}.items():
        paths.append(tmp_path / f"{name}.dat")
        paths[-1].write_text("\n".join(["# SystemC::Coverage-3", *lines, ""]))
    verilog = tmp_path / "top.v"
    verilog.write_text(VERILOG)
    return paths, verilog


def merged(files, count=2, waivers=(), **settings):
    paths, verilog = files
    return merge(paths[:count], verilog, "top", waivers=waivers, **settings)


def test_counts_of_files_and_instances_are_added(files):
    counts = {(point.module, point.name): count for point, count in merged(files).counts.items()}
    assert counts["part", "block"] == 2 + 3
    assert counts["part", "if"] == 0 + 1
    assert counts["_row", "sum[3] 1->0"] == 5 + 1
    assert merged(files, 1).counts.total() == 2 + 5 + 1


def test_a_signal_that_is_a_port_of_an_instance_has_its_name(files):
    assert "top: toggle part.words__ready[0] 0->1" in hole_lines(merged(files))


def test_holes_of_a_signal_share_a_line_and_a_branch_shows_its_verilog(files):
    assert hole_lines(merged(files, 1)) == [
        "_row: toggle sum[7,2:0] 0->1",
        "part: branch if, line 8: always @(posedge clk) if (go) a <= 1;",
        "top: toggle part.words__ready[0] 0->1",
    ]


def test_shares_and_percent_leave_out_what_is_waived_or_unreachable(files):
    coverage = merged(files)
    assert str(coverage.shares()["_row", "toggle"]) == "1/5 (20.0 %)"
    assert coverage.percent == pytest.approx(100 * 3 / 8)
    waived = merged(files, waivers=[Waiver(reason="never", module="_row", name="sum[[0-2]]")])
    assert not waived.waived  # brackets stand for themselves
    waived = merged(files, waivers=[Waiver(reason="never", module="_row", name="sum[?] 0->1")])
    assert (waived.reasons, waived.shares()["_row", "toggle"].waived) == ({"never": 4}, 4)
    # What is waived is not covered.
    assert waived.percent == pytest.approx(100 * 3 / 8)
    assert (waived.whole.covered, waived.whole.waived, waived.whole.open) == (3, 4, 1)
    assert waived.summary == "37.5 %; 50.0 % waived, 12.5 % not reached"
    reachable = merged(files, unreachable={("_row", "sum"): {7: "constant", 3: "constant"}})
    # Bit 3 was reached, so whatever says that it is constant is not believed.
    assert reachable.excluded == {"constant": 1}
    assert reachable.percent == pytest.approx(100 * 3 / 7)


def test_reports_name_holes_and_count_waived_and_excluded_points_by_reason(files):
    waivers = [Waiver(reason="a < b", module="_row"), Waiver(reason="twice", name="sum[7] *")]
    coverage = merged(files, waivers=waivers, unreachable={("_row", "sum"): {7: "constant"}})
    text = text_report(coverage)
    assert "Code coverage: 42.9 %; 42.9 % waived, 14.3 % not reached" in text
    assert "Waived points: 3\n3: a < b\n" in text
    assert "Excluded toggles: 1\n1: constant\n" in text
    page = html_section(coverage)
    assert "<summary>Waived points: 3</summary><ul><li>3: a &lt; b</li></ul>" in page
    assert "<summary>Excluded toggles: 1</summary><ul><li>1: constant</li></ul>" in page
    assert "<summary>Points not reached: 1</summary><ul><li><code>top: toggle part.words__ready[0]" in page


@pytest.mark.parametrize(
    ("bits", "text"), [([], "[]"), ([-1], ""), ([3], "[3]"), ([0, 1, 2, 7, 9, 8], "[9:7,2:0]")]
)
def test_bits_are_written_as_ranges(bits, text):
    assert ranges(bits) == text


@pytest.mark.parametrize(
    "line", ["nonsense", entry(1, "v_user/top", "x").replace("v_user", "user"), entry("x", "v_line/top", "x")]
)
def test_other_data_are_refused(files, line):
    paths, _ = files
    paths[1].write_text(f"# SystemC::Coverage-3\n{line}\n")
    with pytest.raises(
        InputError, match=f"^{re.escape(f'Coverage data cannot be read: {paths[1]}, line 2')}$"
    ):
        merged(files)
    paths[1].write_text(line)
    message = f"Coverage data must begin with # SystemC::Coverage: {paths[1]}"
    with pytest.raises(InputError, match=f"^{re.escape(message)}$"):
        merged(files)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: [", "Waivers are not YAML: w: "),
        ("a: 1", "Waivers must be a list: w"),
        ("- name: x", "Waiver 1 must have a reason: w"),
        ("- {reason: x, line: 3}", "Waiver 1 must not have line: w"),
        (
            "- {reason: x, when: {colour: 1}}",
            "Waiver 1 must depend on values of a configuration, not {'colour': 1}",
        ),
        ("- {reason: x, when: 1}", "Waiver 1 must depend on values of a configuration, not 1: w"),
    ],
)
def test_waivers_without_reason_or_with_unknown_parts_are_refused(text, message):
    with pytest.raises(InputError, match=f"^{re.escape(message)}"):
        read_waivers(text, "w")


def test_waiver_holds_only_for_its_configurations(files):
    text = "- {kind: toggle, when: {gather: false, constant_words: 1}, reason: a long enough reason}"
    waivers = read_waivers(text, "w")
    plain, gather = (
        AcceleratorConfig.from_values(rows=2, lanes=16, gather=each, bus_bits=512) for each in (False, True)
    )
    assert len(merged(files, waivers=waivers, config=plain).waivers) == 1
    assert len(merged(files, waivers=waivers, config=gather).waivers) == 0
