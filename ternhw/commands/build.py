"""``ternhw build``: a bitstream of a configuration, or its area and power in a cell library."""

import math
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast

import typer

from ternhw.commands import options
from ternhw.config import longest_chain
from ternhw.console import AsJson, announce_steps, command_line, print_json, print_table
from ternhw_quant.errors import InputError

if TYPE_CHECKING:
    from ternhw.builds.design import Scope
    from ternhw.config import AcceleratorConfig


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
    from ternhw.builds.asic import CHAIN, estimate
    from ternhw.builds.devices import device_named
    from ternhw.builds.flow import build as build_bitstream

    if scope not in ("array", "rows", "engine"):
        raise InputError(f"Scope must be array, rows or engine, not {scope}")
    if (device is None) == (liberty is None):
        raise InputError(f"Give --device or --liberty, not {'neither' if device is None else 'both'}")
    if freq is not None and not math.isfinite(freq):
        raise InputError(f"--freq must be a clock in MHz, not {freq}")
    if liberty is None and activity is not None:
        raise InputError("Give --activity with --liberty, not with --device")
    target = None if device is None else device_named(device)
    chosen = _configuration(array, chain=CHAIN if target is None else target.family.chain)
    command = command_line(sys.argv[1:])
    with announce_steps() as announce:
        if target is not None:
            record, path = build_bitstream(
                chosen,
                target,
                out,
                scope=cast("Scope", scope),
                command=command,
                target_mhz=freq,
                announce=announce,
                seed=seed,
                passes=not plain,
            )
        else:
            assert liberty is not None
            record, path = estimate(
                chosen,
                liberty,
                out,
                scope=cast("Scope", scope),
                command=command,
                target_mhz=freq,
                activity=activity,
                announce=announce,
            )
    if as_json:
        print_json(record.model_dump(exclude_none=True) | {"record": str(path)})
        return
    skipped = {"config", "versions", "bitstream_sha256", "command", "date", "kind"}
    fields = record.model_dump(exclude_none=True, exclude=skipped)
    print_table(
        f"{record.kind}: {path}", ["", record.device], [[name, f"{value}"] for name, value in fields.items()]
    )


def _configuration(array: options.ArrayOptions, *, chain: int) -> "AcceleratorConfig":
    """Return the configuration, with chains of so many links if nothing else is asked for."""
    return array.configure(chain=longest_chain(array.configure().lanes, at_most=chain))
