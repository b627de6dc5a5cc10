"""Area and delay of a configuration in a standard-cell library: synthesis alone, nothing is placed."""

import gzip
import hashlib
import json
import re
import tempfile
from collections.abc import Callable
from datetime import date
from importlib.metadata import version
from pathlib import Path
from time import perf_counter

from ternhw import __version__
from ternhw.builds.design import Scope, design_of
from ternhw.builds.tools import run_script
from ternhw.config import AcceleratorConfig
from ternhw.records import SynthesisRecord
from ternhw_quant.errors import InputError
from ternhw_quant.files import atomic_write, write_json

DEFAULT_TARGET_MHZ = 200.0

#: Yosys's own steps for abc, then buffers for large fanouts, sizing for the clock, and static timing.
_ABC = (
    "strash; &get -n; &fraig -x; &put; scorr; dc2; dretime; strash; &get -n; &dch -f; &nf -D {delay}; &put; "
    "buffer -c; topo; upsize -D {delay}; dnsize -D {delay}; stime"
)


def estimate(
    config: AcceleratorConfig,
    liberty: Path,
    out: Path,
    *,
    scope: Scope,
    command: str,
    target_mhz: float | None = None,
    announce: Callable[[str], None] = lambda _: None,
) -> tuple[SynthesisRecord, Path]:
    """Map a scope to the cells of a library and write the record; return the record and its path.

    The clock is an aim for the mapper. `delay_ps` is the longest path between registers by abc's static
    timing: cells and their loads, without wires, clock-to-output and setup.

    Raises
    ------
    InputError
        If `liberty` is not a cell library.
    BuildError
        If Yosys fails.
    """
    started = perf_counter()
    library = read_liberty(liberty)
    target = target_mhz or DEFAULT_TARGET_MHZ
    announce("synthesis")
    design = design_of(config, scope)
    script = _script(design.module, target)
    versions = {"ternhw": __version__, "amaranth": version("amaranth"), "pyosys": version("pyosys")}
    plan = json.dumps([design.verilog, script, hashlib.sha256(library).hexdigest(), versions])
    build_id = hashlib.sha256(plan.encode()).hexdigest()[:12]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "cells.lib").write_bytes(library)
        (folder / "design.v").write_text(design.identified(build_id))
        printed = run_script(script, folder)
        top = json.loads((folder / "cells.json").read_text())["design"]
    registers = _registers(library.decode(errors="replace"))
    macs = config.rows * config.lanes * config.planes * config.tokens
    record = SynthesisRecord(
        kind="synthesis",
        device=library_name(liberty),
        scope=scope,
        rows=config.rows,
        lanes=config.lanes,
        tokens=config.tokens,
        planes=config.planes,
        ff=sum(count for cell, count in top["num_cells_by_type"].items() if cell in registers),
        area_um2=round(float(top["area"]), 1),
        area_per_mac_um2=round(float(top["area"]) / macs, 1),
        delay_ps=_delay(printed),
        target_mhz=target,
        build_id=build_id,
        config_digest=config.digest,
        config=config.model_dump(),
        versions=versions,
        command=command,
        date=date.today().isoformat(),
        seconds=round(perf_counter() - started, 1),
    )
    place = out / record.device
    place.mkdir(parents=True, exist_ok=True)
    with atomic_write(place / f"{build_id}.log") as file:
        file.write(printed.encode())
    path = place / f"{config.name}_{scope}.json"
    write_json(path, record.model_dump(exclude_none=True))
    return record, path


def read_liberty(path: Path) -> bytes:
    """Return the text of a cell library, unpacked if it is gzipped."""
    if not path.is_file():
        raise InputError(f"Liberty must be a .lib or .lib.gz file, not {path}")
    content = path.read_bytes()
    if content[:2] == b"\x1f\x8b":
        try:
            content = gzip.decompress(content)
        except (EOFError, gzip.BadGzipFile):
            raise InputError(f"Liberty {path} is a damaged gzip file") from None
    if not re.search(rb"^\s*library\s*\(", content, flags=re.MULTILINE):
        raise InputError(f"Liberty must hold a library (…) group, not what is in {path}")
    return content


def library_name(path: Path) -> str:
    """Return the name of a library file without its endings."""
    return path.name.removesuffix(".gz").removesuffix(".lib")


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
            "",
        )
    )


def _registers(library: str) -> set[str]:
    """Return the cells of a library that have a group ``ff``."""
    names = set()
    for cell in re.split(r"\n\s*cell\s*\(", library)[1:]:
        if re.search(r"\n\s*ff\s*\(", cell):
            names.add(cell.partition(")")[0].strip().strip('"'))
    return names


def _delay(printed: str) -> float | None:
    delays = [float(delay) for delay in re.findall(r"Delay =\s*([\d.]+) ps", printed)]
    return delays[-1] if delays else None
