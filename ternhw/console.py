"""What commands print: tables for people, plain lines for pipes, JSON for programs."""

import io
import json
import shlex
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, Task, TextColumn, TimeRemainingColumn
from rich.text import Text

from ternhw.tables import draw_table
from ternhw_quant.errors import one_line

AsJson = Annotated[
    bool,
    typer.Option(
        "--json", metavar="", rich_help_panel="Output", help="Print one JSON object and nothing else."
    ),
]


def print_json(value: Any) -> None:
    """Print `value` as one JSON object on standard output."""
    sys.stdout.write(json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False) + "\n")


def forgive_encodings() -> None:
    """Let streams write characters that their encoding lacks as escapes, on an ASCII terminal for example."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def print_line(text: str) -> None:
    """Print one line as it is."""
    sys.stdout.write(text + "\n")


def print_warning(text: str) -> None:
    """Print one warning on standard error, where it does not disturb tables and JSON."""
    sys.stderr.write(f"Warning: {one_line(text)}\n")


def print_table(
    title: str, columns: Sequence[str], rows: Sequence[Sequence[str]], *, least: Sequence[str] = ()
) -> None:
    """Print a table: drawn on a terminal, tab-separated lines with all columns elsewhere.

    A terminal that is too narrow hides columns, and no word or number is ever split.

    Parameters
    ----------
    title : str
    columns : sequence of str
        Heads.
    rows : sequence of sequences of str
        One cell for each column.
    least : sequence of str
        Columns that a narrow terminal hides, the least important first.
    """
    title = one_line(title)
    rows = [[one_line(cell) for cell in row] for row in rows]
    console = Console()
    if console.is_terminal:
        draw_table(console, title, columns, rows, least=least)
        return
    print_line(f"# {title}")
    for row in [columns, *rows]:
        print_line("\t".join(row))


def progress_bar() -> Progress:
    """Return a progress bar on standard error; it draws nothing if standard error is not a terminal.

    A task can say how long it takes by its field ``seconds_left``; without it, the bar estimates the time.
    """
    console = Console(stderr=True)
    return Progress(
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        _TimeLeft(),
        console=console,
        disable=not console.is_terminal,
        transient=True,
    )


class _TimeLeft(TimeRemainingColumn):
    """The time that the task says is left, or an estimate from the speed of the bar."""

    max_refresh = 0.5

    def render(self, task: Task) -> Text:
        seconds = task.fields.get("seconds_left")
        if seconds is None:
            return super().render(task)
        return Text(f"{timedelta(seconds=round(seconds))} left", style="progress.remaining")


@contextmanager
def announce_steps() -> Iterator[Callable[[str], None]]:
    """Show the present step on standard error; show nothing if standard error is not a terminal."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield lambda step: None
        return
    with console.status("") as status:
        yield status.update


def command_line(arguments: Sequence[str]) -> str:
    """Return the command line for a record, without what does not change it: where and how it is written."""
    kept: list[str] = []
    before = ""
    for argument in arguments:
        if before == "--liberty":
            kept.append(Path(argument).name)
        elif before not in _DESTINATIONS and argument not in ("--json", *_DESTINATIONS):
            kept.append(argument)
        before = argument
    return shlex.join(["ternhw", *kept])


_DESTINATIONS = ("--out", "--html", "--csv", "--record")
