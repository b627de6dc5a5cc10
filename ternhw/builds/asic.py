"""Area, delay and power of a configuration in a standard-cell library: synthesis only, without placement."""

import hashlib
import json
import re
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from importlib.metadata import version
from pathlib import Path
from time import perf_counter
from typing import Any

from ternhw.builds.design import Design, Scope, design_of
from ternhw.builds.liberty import Library, library_name, parse_library, read_liberty
from ternhw.builds.power import CLOCK_ACTIVITY, power_of
from ternhw.builds.tools import run_script
from ternhw.config import AcceleratorConfig
from ternhw.records import SynthesisRecord
from ternhw.records.files import write_record
from ternhw_quant.errors import InputError
from ternhw_quant.files import atomic_write
from ternhw_quant.version import __version__
from ternhw_quant.writers import only_writer_of

DEFAULT_TARGET_MHZ = 200.0

#: Default chain: gives the smallest array by the records in bitstreams/.
CHAIN = 2

#: Transitions per cycle assumed of every net but clocks: a convention, not measured. Random bits make 0.5.
DEFAULT_ACTIVITY = 0.2

#: Yosys's own steps for abc, then buffers for large fanouts, sizing for the clock, and static timing.
_ABC = (
    "strash; &get -n; &fraig -x; &put; scorr; dc2; dretime; strash; &get -n; &dch -f; &nf -D {delay}; &put; "
    "buffer -c; topo; upsize -D {delay}; dnsize -D {delay}; stime"
)


@dataclass(frozen=True, kw_only=True)
class _Mapped:
    """What Yosys made of a design: the area of all cells, the cells, and all that it printed."""

    area_um2: float
    cells: list[dict[str, Any]]
    printed: str


def estimate(
    config: AcceleratorConfig,
    liberty: Path,
    out: Path,
    *,
    scope: Scope,
    command: str,
    target_mhz: float | None = None,
    activity: float | None = None,
    announce: Callable[[str], None] = lambda _: None,
) -> tuple[SynthesisRecord, Path]:
    """Synthesise a scope for a cell library and write the record; return the record and its path.

    The mapper aims at the clock, and the power is that at the clock, whether or not the design reaches it.
    `delay_ps` is the longest path between registers by abc's static timing: cells and their loads, without
    wires, clock-to-output and setup. `activity` is as in `power_of`.

    Raises
    ------
    InputError
        If `liberty` is not a cell library, `activity` is not from 0 to 2, or another run is writing the same
        record.
    BuildError
        If Yosys fails.
    """
    activity = DEFAULT_ACTIVITY if activity is None else activity
    if not 0 <= activity <= CLOCK_ACTIVITY:
        raise InputError(f"Activity must be from 0 to 2 transitions per cycle, not {activity:g}")
    content = read_liberty(liberty)
    library = parse_library(content.decode(errors="replace"))
    path = out / library_name(liberty) / f"{config.name}_{scope}.json"
    with only_writer_of(path):  # before the design, which takes seconds to make
        record, printed = _estimated(
            config, content, library, library_name(liberty), scope, command, target_mhz, activity, announce
        )
        _write(record, printed, path)
    return record, path


def _estimated(
    config: AcceleratorConfig,
    content: bytes,
    library: Library,
    device: str,
    scope: Scope,
    command: str,
    target_mhz: float | None,
    activity: float,
    announce: Callable[[str], None],
) -> tuple[SynthesisRecord, str]:
    """Return the record, and what Yosys printed."""
    started = perf_counter()
    target = target_mhz or DEFAULT_TARGET_MHZ
    announce("synthesis")
    design = design_of(config, scope)
    script = _script(design.module, target)
    versions = {"ternhw": __version__, "amaranth": version("amaranth"), "pyosys": version("pyosys")}
    plan = json.dumps([design.verilog, script, hashlib.sha256(content).hexdigest(), versions])
    build_id = hashlib.sha256(plan.encode()).hexdigest()[:12]
    mapped = _map(design, script, content, build_id)
    record = SynthesisRecord(
        kind="synthesis",
        device=device,
        scope=scope,
        rows=config.rows,
        lanes=config.lanes,
        tokens=config.tokens,
        planes=config.planes,
        **_area(config, mapped, library),
        delay_ps=_delay(mapped.printed),
        **_power(mapped, library, target, activity),
        target_mhz=target,
        build_id=build_id,
        config_digest=config.digest,
        config=config.model_dump(),
        versions=versions,
        command=command,
        date=date.today().isoformat(),
        seconds=round(perf_counter() - started, 1),
    )
    return record, mapped.printed


def _map(design: Design, script: str, library: bytes, build_id: str) -> _Mapped:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "cells.lib").write_bytes(library)
        (folder / "design.v").write_text(design.identified(build_id))
        printed = run_script(script, folder)
        area = json.loads((folder / "cells.json").read_text())["design"]["area"]
        module = json.loads((folder / "netlist.json").read_text())["modules"][design.module]
    # Notes of where flattened modules were stand among the cells.
    cells = [cell for cell in module["cells"].values() if cell["type"] != "$scopeinfo"]
    return _Mapped(area_um2=float(area), cells=cells, printed=printed)


def _area(config: AcceleratorConfig, mapped: _Mapped, library: Library) -> dict[str, Any]:
    registers = {name for name, cell in library.cells.items() if cell.register}
    macs = config.macs
    return {
        "ff": sum(cell["type"] in registers for cell in mapped.cells),
        "area_um2": round(mapped.area_um2, 1),
        "area_per_mac_um2": round(mapped.area_um2 / macs, 1),
    }


def _power(mapped: _Mapped, library: Library, clock_mhz: float, activity: float) -> dict[str, Any]:
    power = power_of(mapped.cells, library, clock_hz=clock_mhz * 1e6, activity=activity)
    return {
        "leakage_mw": _milliwatts(power.leakage_w),
        "dynamic_mw": _milliwatts(power.dynamic_w),
        "internal_mw": _milliwatts(power.internal_w),
        "activity": activity,
    }


def _script(module: str, target_mhz: float) -> str:
    delay = f"{1e6 / target_mhz:.0f}"
    steps = _ABC.format(delay=delay).replace(" ", ",").replace(";,", ";")
    return "\n".join(
        (
            "read_verilog design.v",
            f"synth -flatten -top {module}",
            "dfflibmap -liberty cells.lib",
            f"abc -liberty cells.lib -D {delay} -script +{steps}",
            "opt_clean -purge",
            "tee -q -o cells.json stat -liberty cells.lib -json",
            "write_json netlist.json",
            "",
        )
    )


def _delay(printed: str) -> float | None:
    delays = [float(delay) for delay in re.findall(r"Delay =\s*([\d.]+) ps", printed)]
    return delays[-1] if delays else None


def _milliwatts(power_w: float | None) -> float | None:
    """Return milliwatts of four digits: leakage may be a millionth of the rest."""
    return None if power_w is None else float(f"{power_w * 1e3:.4g}")


def _write(record: SynthesisRecord, printed: str, path: Path) -> None:
    with atomic_write(path.with_name(f"{record.build_id}.log")) as file:
        file.write(printed.encode())
    write_record(path, record.model_dump(exclude_none=True))
