"""``ternhw header``: the engine's registers as a C header, or in SystemRDL."""

from pathlib import Path
from typing import Annotated

from ternhw.commands import options
from ternhw.console import print_line
from ternhw_quant.files import atomic_write, check_new_file


def header(
    out: Annotated[
        Path | None, options.argument("OUT", help="Output file (default: standard output).")
    ] = None,
    systemrdl: Annotated[
        bool,
        options.flag(
            "--systemrdl", panel=options.OUTPUT, help="Write SystemRDL, for tools such as PeakRDL, not C."
        ),
    ] = False,
    force: options.ForceFile = False,
) -> None:
    """Write a C header with the addresses and fields of the engine's registers."""
    from ternhw import registers_c, registers_rdl

    text = registers_rdl.systemrdl() if systemrdl else registers_c.c_header()
    if out is None:
        options.refuse("force", without="OUT")
        print_line(text.rstrip("\n"))
    else:
        check_new_file(out, force=force)
        with atomic_write(out) as file:
            file.write(text.encode())
        print_line(f"{out} written")
