"""Tables on a terminal: columns that do not fit are hidden, and no word or number is split."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from rich.console import Console
from rich.markup import escape
from rich.table import Table

#: A cell of at most so many characters stays in one line, such as "no record".
_WHOLE = 9
#: Columns of a terminal that the frame takes: two spaces and a line for each column, and a last line.
_FRAME = 3


@dataclass(frozen=True, kw_only=True)
class _Column:
    """A column and the widths it can have.

    Attributes
    ----------
    head : str
    cells : tuple of str
    """

    head: str
    cells: tuple[str, ...]

    @property
    def least_width(self) -> int:
        """Width of the longest word of its head, and of its cells, whose short ones are not broken."""
        parts = [self.head.split() or [""]]
        parts += [[cell] if cell_len(cell) <= _WHOLE else cell.split() for cell in self.cells]
        return max(cell_len(word) for words in parts for word in words)

    @property
    def full_width(self) -> int:
        """Width at which no line breaks."""
        return max(cell_len(text) for text in (self.head, *self.cells))

    @property
    def is_numeric(self) -> bool:
        return any(re.match(r"[-+−]?[0-9]", cell) for cell in self.cells)


def draw_table(
    console: Console,
    title: str,
    columns: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    least: Sequence[str] = (),
) -> None:
    """Draw a table in the width of the console.

    Heads and texts break between words. If that is not enough, the columns of `least` are hidden one after
    another, and a note under the table names them. If the others do not fit either, each row is printed
    as lines of head and cell.
    """
    drawn = [
        _Column(head=head, cells=tuple(row[index] for row in rows)) for index, head in enumerate(columns)
    ]
    hidden: list[str] = []
    for head in least:
        if _width(drawn) <= console.width:
            break
        hidden.append(head)
        drawn = [column for column in drawn if column.head != head]
    if _width(drawn) > console.width:
        _draw_rows(console, title, columns, rows)
        return
    table = Table(title=escape(title), title_justify="left")
    widths = _widths(drawn, console.width)
    for index, (column, width) in enumerate(zip(drawn, widths, strict=True)):
        justify = "right" if index and column.is_numeric else "left"
        table.add_column(escape(column.head), justify=justify, width=width)  # type: ignore[arg-type]
    for cells in zip(*(column.cells for column in drawn), strict=True):
        table.add_row(*map(escape, cells))
    console.print(table)
    if hidden:
        console.print(f"Hidden at this width: {', '.join(hidden)}. --json or a wider terminal shows all.")


def _width(columns: Sequence[_Column]) -> int:
    """Return the width of the narrowest table that splits no word."""
    return 1 + sum(column.least_width + _FRAME for column in columns)


def _widths(columns: Sequence[_Column], available: int) -> list[int]:
    """Return the width of each column: what is left over goes first to those that hold texts."""
    widths = [column.least_width for column in columns]
    left = available - _width(columns)
    for index in sorted(range(len(columns)), key=lambda index: columns[index].is_numeric):
        more = min(left, columns[index].full_width - widths[index])
        widths[index] += more
        left -= more
    return widths


def _draw_rows(console: Console, title: str, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print each row as lines of head and cell."""
    console.print(escape(title), style="italic")
    width = max(map(cell_len, columns))
    for row in rows:
        for head, cell in zip(columns, row, strict=True):
            console.print(f"{escape(head):<{width}}  {escape(cell)}", overflow="fold")
        console.print()
