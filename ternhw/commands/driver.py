"""``ternhw driver``: the engine's C driver, with the layers of an image as C tables."""

from pathlib import Path
from typing import Annotated

from ternhw.commands import options
from ternhw.console import print_line

_LAST = "ternhw.h"  #: Moved to its place after all others.


def driver(
    out: Annotated[Path, options.argument("OUT", help="Folder for the C files.")],
    image: Annotated[
        Path | None,
        options.option(
            "--image",
            metavar="FOLDER",
            help="Folder of ternhw compile whose layers become C tables (default: none).",
        ),
    ] = None,
    force: options.Force = False,
) -> None:
    """Write a C driver of the engine, its registers, and examples for bare metal and Linux."""
    from ternhw.driver_c import driver_files
    from ternhw_quant.files import check_new_folder
    from ternhw_quant.writers import only_writer, staged

    with only_writer(out):
        check_new_folder(out, force=force, last=_LAST)
        files = driver_files(image)
        with staged(out, last=_LAST) as partial:
            for name, text in files.items():
                (partial / name).write_text(text)
    print_line(f"{out}: {', '.join(sorted(files))}")
