"""Build a configuration for a target: a bitstream of an FPGA, or a synthesis for a series or cell library."""

import math
from collections.abc import Callable
from pathlib import Path
from typing import get_args

from ternhw.builds import asic, flow, xilinx
from ternhw.builds.design import Scope
from ternhw.builds.devices import device_named
from ternhw.builds.xilinx import Series
from ternhw.config import AcceleratorConfig, longest_chain
from ternhw.records import SynthesisRecord
from ternhw_quant.errors import InputError
from ternhw_quant.kinds import checked


@checked
def build(
    config: AcceleratorConfig | None = None,
    device: str | None = None,
    *,
    liberty: Path | str | None = None,
    out: Path | str = "bitstreams",
    scope: Scope = "engine",
    target_mhz: float | None = None,
    seed: int = flow.DEFAULT_SEED,
    passes: bool = True,
    activity: float | None = None,
    command: str = "ternhw.build",
    announce: Callable[[str], None] = lambda _: None,
) -> SynthesisRecord:
    """Build a configuration for a device or a cell library, and record its cells and clock (docs/builds.md).

    Writes a folder ``<out>/<device>`` with the record, the log and, for a device, the bitstream or, for a
    series of devices, the mapped netlist in Verilog.

    Parameters
    ----------
    config : AcceleratorConfig or None
        None for the default configuration with the default chain of the target.
    device : str or None
        Name of an FPGA, or of a series of FPGAs, in :mod:`ternhw.builds.devices`. A series is only mapped:
        nothing is placed. Give this or `liberty`.
    liberty : Path or None
        Cell library (.lib or .lib.gz) to synthesise for; nothing is placed.
    scope : "engine", "rows" or "array"
        Part of the engine that is built: all of it, its rows, or only the circuits that add up groups.
    target_mhz : float or None
        Clock in MHz that the tools aim at; None for that of the device, or 200 MHz for a cell library. A
        series has none.
    seed : int
        Of place and route; for a device.
    passes : bool
        For ECP5 and Xilinx: whether ternhw's own passes rewrite the netlist.
    activity : float or None
        Transitions per cycle that are assumed for each net, for the power in a cell library; None for 0.2.
    command : str
        What made the build, for its record.
    announce : function of str
        Called with the name of each step before it begins.

    Returns
    -------
    SynthesisRecord
        It lies at `record_path`.

    Raises
    ------
    InputError
        If parameters contradict each other, or `liberty` is no cell library.
    ToolNotFound, DoesNotFit, BuildError
        If a tool is missing, the design is too large for the device, or a tool fails.
    """
    if scope not in get_args(Scope):
        raise InputError(f"Scope must be array, rows or engine, not {scope}")
    out, liberty = Path(out), None if liberty is None else Path(liberty)
    if device is None and liberty is None:
        raise InputError("A device or a cell library must be given", ("device", "liberty"))
    if device is not None and liberty is not None:
        raise InputError("A device cannot be combined with a cell library", ("device", "liberty"))
    if target_mhz is not None and not 0 < target_mhz < math.inf:
        raise InputError(f"Clock must be above 0 MHz and finite, not {target_mhz}")
    if config is None:
        lanes = AcceleratorConfig.from_values().lanes
        config = AcceleratorConfig.from_values(
            chain=default_chain(lanes, device, library=liberty is not None)
        )
    if liberty is not None:
        record, _ = asic.estimate(
            config,
            liberty,
            out,
            scope=scope,
            command=command,
            target_mhz=target_mhz,
            activity=activity,
            announce=announce,
        )
        return record
    if activity is not None:
        raise InputError("Activity applies to a cell library, not to a device", "activity")
    assert device is not None
    target = device_named(device)
    if isinstance(target, Series):
        if target_mhz is not None:
            raise InputError(f"Clock must be None for {device}, which is only mapped", "target_mhz")
        record, _ = xilinx.estimate(
            config, target, out, scope=scope, command=command, passes=passes, announce=announce
        )
        return record
    record, _ = flow.place_and_route(
        config,
        target,
        out,
        scope=scope,
        command=command,
        seed=seed,
        target_mhz=target_mhz,
        passes=passes,
        announce=announce,
    )
    return record


def default_chain(lanes: int, device: str | None = None, *, library: bool = False) -> int:
    """Return the chain of a configuration of so many lanes that sets none.

    Parameters
    ----------
    lanes : int
    device : str or None
        Device whose chain is wanted; None for the chain of a configuration for no device.
    library : bool
        Whether the target is a cell library.

    Raises
    ------
    InputError
        If there is no such device.
    """
    if library:
        return longest_chain(lanes, at_most=asic.CHAIN)
    if device is None:
        return longest_chain(lanes)
    return longest_chain(lanes, at_most=device_named(device).chain)


def record_path(record: SynthesisRecord, out: Path) -> Path:
    """Return where `build` wrote a record under `out`."""
    config = AcceleratorConfig.from_values(**record.config)
    if record.seed is not None:
        passes = record.passes or not device_named(record.device).has_passes
        name = flow.record_name(config, record.scope, seed=record.seed, passes=passes)
    elif record.comb is not None:
        name = xilinx.record_name(config, record.scope, passes=record.passes)
    else:
        name = f"{config.name}_{record.scope}"
    return out / record.device / f"{name}.json"
