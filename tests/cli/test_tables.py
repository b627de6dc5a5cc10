"""Tables on terminals of fixed widths."""

import io
import re
from types import SimpleNamespace

import pytest
from rich.console import Console

from ternhw.console import _TimeLeft
from ternhw.tables import draw_table

TITLE = "Cycle model of ternhw_8x16_p2_g128_a8 (config 387c850e2bfb)"
COLUMNS = [
    *("layer", "shape", "weight planes", "bits per weight", "tokens"),
    *("cycles (model)", "ideal cycles", "memory cycles", "bound by", "bus utilisation"),
]
ROWS = [
    [
        "0.mlp.down_proj",
        "4096×11008",
        "2",
        "4.156",
        "128",
        "22544385",
        "22544384",
        "91750",
        "array",
        "100.00%",
    ],
    [
        "0.self_attn.k_proj",
        "1024×8192",
        "2",
        "4.156",
        "128",
        "4194305",
        "4194304",
        "1638",
        "memory",
        "99.98%",
    ],
]
LEAST = ("memory cycles", "ideal cycles", "bits per weight", "shape")
WORDS = {word for row in (COLUMNS, *ROWS) for cell in row for word in cell.split()}


def drawn(width, *, columns=COLUMNS, rows=ROWS, least=LEAST):
    file = io.StringIO()
    draw_table(Console(file=file, width=width, force_terminal=True, color_system=None), TITLE, columns, rows,
               least=least)  # fmt: skip
    return file.getvalue()


def cells(text):
    return {
        word for line in text.splitlines() if re.match("[│┃]", line) for word in re.split(r"[│┃\s]+", line)
    }


@pytest.mark.parametrize("width", [40, 50, 60, 70, 80, 100, 120, 160])
def test_no_word_or_number_is_split_at_any_width(width):
    text = drawn(width)
    assert cells(text) - {""} <= WORDS
    assert all(len(line) <= width for line in text.splitlines())


def test_a_wide_terminal_shows_every_column_in_one_line():
    lines = drawn(160).splitlines()
    assert [cell.strip() for cell in lines[2].strip("┃").split("┃")] == COLUMNS
    assert [cell.strip() for cell in lines[4].strip("│").split("│")] == ROWS[0]
    assert "Hidden" not in drawn(160)


def test_a_narrow_terminal_hides_the_least_important_columns_and_names_them():
    text = drawn(80)
    note = " ".join(text.rpartition("┘")[2].split())
    hidden = note.removeprefix("Hidden at this width: ").partition(".")[0].split(", ")
    assert hidden == list(LEAST[: len(hidden)])
    assert note.endswith(". --json or a wider terminal shows all.")
    assert "22544385" in text
    assert not {"91750", "1638"} & cells(text)


def test_a_table_that_does_not_fit_is_printed_row_by_row():
    text = drawn(40, least=())
    assert "layer            0.mlp.down_proj\n" in text
    assert "bus utilisation  100.00%\n" in text
    assert "│" not in text


def test_numbers_are_right_aligned_and_words_left_aligned():
    line = drawn(160).splitlines()[5]
    assert "│        4194305 │" in line
    assert "│ memory   │" in line


def test_square_brackets_are_printed_as_they_are():
    assert "[b]8[/b]" in drawn(80, columns=["a"], rows=[["[b]8[/b]"]], least=())


def test_the_bar_shows_the_seconds_that_a_task_knows():
    assert _TimeLeft().render(SimpleNamespace(fields={"seconds_left": 3725.4})).plain == "1:02:05 left"
