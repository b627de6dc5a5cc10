"""``ternhw build``: a bitstream of a configuration, or its area and power in a cell library."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast

import typer

from ternhw.commands import options
from ternhw.console import AsJson, announce_steps, command_line, print_json, print_table

if TYPE_CHECKING:
    from ternhw.builds.design import Scope


@options.takes_configuration
def build(
    device: Annotated[
        str | None,
        typer.Option("--device", help="ecp5-85k, ice40-hx8k, ice40-up5k or gowin-gw1nr-9."),
    ] = None,
    scope: Annotated[
        str, typer.Option("--scope", help="engine, rows, or array: group sums alone.")
    ] = "engine",
    seed: Annotated[int, typer.Option("--seed", help="Of place and route.")] = 1,
    freq: Annotated[
        float | None, typer.Option("--freq", min=1, help="Clock to aim at, in MHz (the device's).")
    ] = None,
    liberty: Annotated[
        Path | None,
        typer.Option("--liberty", help="Cell library (.lib or .lib.gz): synthesise for it instead."),
    ] = None,
    activity: Annotated[
        float | None,
        typer.Option("--activity", help="With --liberty: transitions of a net in a cycle, for power (0.2)."),
    ] = None,
    plain: Annotated[
        bool, typer.Option("--plain", help="ECP5: place what synthesis made, without our own passes.")
    ] = False,
    out: Annotated[Path, typer.Option("--out", help="Folder for records and bitstreams.")] = Path(
        "bitstreams"
    ),
    as_json: AsJson = False,
    *,
    array: options.ArrayOptions,
) -> None:
    """Synthesise, place, route and pack a configuration, and record cells and clock."""
    from ternhw.builds import targets

    if liberty is not None:
        options.refuse("seed", "plain", beside="--liberty")
    chain = targets.default_chain(array.configure().lanes, device, library=liberty is not None)
    with announce_steps() as announce:
        record = targets.build(
            array.configure(chain=chain),
            device,
            liberty=liberty,
            out=out,
            scope=cast("Scope", scope),
            target_mhz=freq,
            seed=seed,
            passes=not plain,
            activity=activity,
            command=command_line(sys.argv[1:]),
            announce=announce,
        )
    path = targets.record_path(record, out)
    if as_json:
        print_json(record.model_dump(exclude_none=True) | {"record": str(path)})
        return
    skipped = {"config", "versions", "bitstream_sha256", "command", "date", "kind"}
    fields = record.model_dump(exclude_none=True, exclude=skipped)
    print_table(
        f"{record.kind}: {path}", ["", record.device], [[name, f"{value}"] for name, value in fields.items()]
    )
