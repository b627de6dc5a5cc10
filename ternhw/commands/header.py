"""``ternhw header``: the registers for programs in C."""

from pathlib import Path
from typing import Annotated

import typer

from ternhw.console import print_line
from ternhw_quant.files import atomic_write


def header(
    out: Annotated[Path | None, typer.Argument(help="File to write; without it, standard output.")] = None,
) -> None:
    """Write the C header of the engine's registers."""
    from ternhw.registers_c import c_header

    if out is None:
        print_line(c_header().rstrip("\n"))
    else:
        with atomic_write(out) as file:
            file.write(c_header().encode())
        print_line(f"{out} written")
