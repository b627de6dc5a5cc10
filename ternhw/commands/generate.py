"""``ternhw generate``: Verilog of a configuration."""

from pathlib import Path
from typing import Annotated

import typer

from ternhw.commands import options
from ternhw.console import AsJson, print_json, print_line
from ternhw_quant.errors import InputError


@options.takes_configuration
def generate(
    out: Annotated[
        Path,
        options.option(
            "--out", panel=options.OUTPUT, metavar="FOLDER", help="Folder for the Verilog and its manifest."
        ),
    ],
    defaults: Annotated[
        bool,
        options.flag("--defaults", panel=options.ARRAY, help="All configurations of rtl/, instead of one."),
    ] = False,
    fusesoc: Annotated[
        bool,
        options.flag(
            "--fusesoc",
            panel=options.OUTPUT,
            help="Also write a FuseSoC core, a wrapper of the engine and a self-checking bench.",
        ),
    ] = False,
    ipxact: Annotated[
        bool,
        options.flag(
            "--ipxact",
            panel=options.OUTPUT,
            help="Also write an IP-XACT component for Vivado: a folder <name>_ip with all its files.",
        ),
    ] = False,
    annotated: Annotated[
        bool,
        options.flag(
            "--annotated",
            panel=options.OUTPUT,
            help="Keep all names of signals in the Verilog, with the lines of the gateware.",
        ),
    ] = False,
    sdc: Annotated[
        bool,
        options.flag(
            "--sdc",
            panel=options.OUTPUT,
            help="Also write a wrapper of the engine and timing constraints.",
        ),
    ] = False,
    check: Annotated[
        bool,
        options.flag(
            "--check", panel=options.OUTPUT, help="Write nothing; exit with 1 if a file is out of date."
        ),
    ] = False,
    as_json: AsJson = False,
    *,
    array: options.ArrayOptions,
) -> None:
    """Write the Verilog of a configuration and a manifest with digests and versions."""
    from ternhw import generation

    if defaults and array.given:
        raise InputError("--defaults cannot be combined with the options of an array")
    if check:
        options.refuse("fusesoc", "ipxact", "sdc", "annotated", beside="--check")
    configs = generation.DEFAULTS if defaults else (array.configure(),)
    stale: list[str] = []
    if check:
        stale = generation.stale_files(configs, out)
        paths = [out / f"{each.name}.v" for each in configs]
    else:
        paths = generation.generate(
            configs, out, fusesoc=fusesoc, ipxact=ipxact, sdc=sdc, annotated=annotated
        )
    if as_json:
        files = [
            {
                "file": str(path),
                "module": each.name,
                "config_digest": each.digest,
                "config": each.model_dump(),
            }
            for path, each in zip(paths, configs, strict=True)
        ]
        print_json({"files": files, "stale": stale})
    else:
        for name in stale:
            print_line(f"stale: {out / name}; run the same command without --check")
        for path, each in zip(paths, configs, strict=True):
            if not stale:
                print_line(f"{path} {'is up to date' if check else 'written'} (config {each.digest})")
    if stale:
        raise typer.Exit(1)
