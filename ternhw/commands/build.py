"""``ternhw build``: a bitstream of a configuration, its cells on Xilinx, or its area in a cell library."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast

from ternhw.commands import options
from ternhw.console import AsJson, announce_steps, command_line, print_json, print_table

if TYPE_CHECKING:
    from ternhw.builds.design import Scope


_TARGET = "Target"


@options.takes_configuration
def build(
    device: Annotated[
        str | None,
        options.option(
            "--device",
            panel=_TARGET,
            metavar="NAME",
            help="FPGA: ecp5-85k, ice40-hx8k, ice40-up5k or gowin-gw1nr-9; only mapped: xilinx-7, xilinx-up.",
        ),
    ] = None,
    liberty: Annotated[
        Path | None,
        options.option(
            "--liberty",
            panel=_TARGET,
            metavar="FILE",
            help="Cell library (.lib or .lib.gz) to synthesise for, instead of a device.",
        ),
    ] = None,
    scope: Annotated[
        str,
        options.option(
            "--scope",
            panel=_TARGET,
            metavar="NAME",
            help="Part to build: engine, rows, or array: adders up to the group sums (default engine).",
        ),
    ] = "engine",
    freq: Annotated[
        float | None,
        options.option(
            "--freq",
            panel=_TARGET,
            metavar="MHZ",
            help="Clock that the tools aim at, in MHz (default the target's).",
        ),
    ] = None,
    seed: Annotated[
        int,
        options.option(
            "--seed", panel=_TARGET, metavar="N", help="With --device: seed of place and route (default 1)."
        ),
    ] = 1,
    plain: Annotated[
        bool,
        options.flag(
            "--plain", panel=_TARGET, help="For ECP5, Xilinx: the netlist of Yosys without ternhw's passes."
        ),
    ] = False,
    activity: Annotated[
        float | None,
        options.option(
            "--activity",
            panel=_TARGET,
            metavar="X",
            help="With --liberty: transitions per net and cycle, for the power (default 0.2).",
        ),
    ] = None,
    out: Annotated[
        Path,
        options.option(
            "--out",
            panel=options.OUTPUT,
            metavar="FOLDER",
            help="Folder for records and bitstreams (default bitstreams).",
        ),
    ] = Path("bitstreams"),
    as_json: AsJson = False,
    *,
    array: options.ArrayOptions,
) -> None:
    """Synthesise, place and route a configuration, and record its cells and clock.

    The target is an FPGA, or a cell library for estimates of area and power. For Xilinx the command only
    synthesises: it counts cells and writes a netlist.
    """
    from ternhw.builds import targets
    from ternhw.builds.devices import device_named
    from ternhw.builds.xilinx import Series

    if liberty is not None:
        options.refuse("seed", "plain", beside="--liberty")
    if device is not None:
        target = device_named(device)
        if not target.has_passes:
            options.refuse("plain", beside=f"--device {device}")
        if isinstance(target, Series):
            options.refuse("seed", "freq", beside=f"--device {device}")
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
        f"{record.kind}: {path}",
        ["quantity", record.device],
        [[name, f"{value}"] for name, value in fields.items()],
    )
