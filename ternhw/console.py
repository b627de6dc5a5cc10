"""What commands print: tables for people, plain lines for pipes, JSON for programs."""

import json
import shlex
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object and nothing else.")]


def print_json(value: Any) -> None:
    """Print `value` as one JSON object on standard output."""
    sys.stdout.write(json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False) + "\n")


def print_line(text: str) -> None:
    """Print one line as it is."""
    sys.stdout.write(text + "\n")


def print_table(title: str, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print a table: drawn on a terminal, tab-separated lines elsewhere.

    The first column is left-aligned, the others right-aligned.
    """
    console = Console()
    if not console.is_terminal:
        print_line(f"# {title}")
        for row in [columns, *rows]:
            print_line("\t".join(row))
        return
    table = Table(title=title, title_justify="left")
    for index, column in enumerate(columns):
        table.add_column(column, justify="left" if index == 0 else "right", overflow="fold")
    for row in rows:
        table.add_row(*row)
    console.print(table)


def progress_bar() -> Progress:
    """Return a progress bar on standard error; it draws nothing when that is not a terminal."""
    console = Console(stderr=True)
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=console,
        disable=not console.is_terminal,
        transient=True,
    )


@contextmanager
def announce_steps() -> Iterator[Callable[[str], None]]:
    """Show what is being done on standard error; show nothing when that is not a terminal."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield lambda step: None
        return
    with console.status("") as status:
        yield status.update


def known(value: float | None, form: str, lacking: str = "no record") -> str:
    """Return a figure in the form `form`, or what stands for one that was not measured."""
    return lacking if value is None else format(value, form)


def command_line(arguments: Sequence[str]) -> str:
    """Return the command line for a record, without what changes none: destinations, forms, folders."""
    kept: list[str] = []
    before = ""
    for argument in arguments:
        if before == "--liberty":
            kept.append(Path(argument).name)
        elif before not in _DESTINATIONS and argument not in ("--json", *_DESTINATIONS):
            kept.append(argument)
        before = argument
    return shlex.join(["ternhw", *kept])


_DESTINATIONS = ("--out", "--html", "--csv")
