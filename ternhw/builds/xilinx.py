"""Xilinx 7-series and UltraScale+: the cells of a configuration, by Yosys. Nothing is placed.

The record counts what is mapped. The Verilog netlist beside it is for Vivado, which places and routes.
"""

import hashlib
import json
import tempfile
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from importlib.metadata import version
from pathlib import Path
from time import perf_counter
from typing import Any, ClassVar

from ternhw.builds import absorb, carry_data
from ternhw.builds import luts as tables
from ternhw.builds.absorb import absorb_luts
from ternhw.builds.carry_data import CARRIES, give_plain_data
from ternhw.builds.design import Design, Scope, design_of
from ternhw.builds.luts import Lut, drivers, is_lut, read_lut
from ternhw.builds.tools import run_script
from ternhw.config import AcceleratorConfig
from ternhw.records import SynthesisRecord
from ternhw.records.files import write_record
from ternhw_quant.files import atomic_write
from ternhw_quant.version import __version__
from ternhw_quant.writers import only_writer_of


@dataclass(frozen=True, kw_only=True)
class Series:
    """Devices with the same cells.

    Attributes
    ----------
    name : str
        Name on the command line.
    part : str
        The vendor's name.
    yosys : str
        Name of the family in Yosys.
    chain : int
        Default chain: gives the smallest array by the records in bitstreams/.
    """

    name: str
    part: str
    yosys: str
    chain: int
    has_passes: ClassVar[bool] = True


SERIES = (
    Series(name="xilinx-7", part="Xilinx 7-series", yosys="xc7", chain=8),
    Series(name="xilinx-up", part="Xilinx UltraScale+", yosys="xcup", chain=8),
)

#: Inputs that both outputs of a LUT6 may have together.
_SHARED_INPUTS = 5

#: LUTs that a memory or a shift register takes (AMD UG474 and UG574); the widest port has a LUT for each bit.
_MEMORIES = {
    "SRL16E": 1, "SRLC16E": 1, "SRLC32E": 1,
    "RAM32X1S": 1, "RAM64X1S": 1, "RAM128X1S": 2, "RAM256X1S": 4, "RAM512X1S": 8,
    "RAM32X1D": 2, "RAM64X1D": 2, "RAM128X1D": 4, "RAM256X1D": 8,
    "RAM32M": 4, "RAM64M": 4, "RAM32M16": 8, "RAM64M8": 8,
}  # fmt: skip


def estimate(
    config: AcceleratorConfig,
    series: Series,
    out: Path,
    *,
    scope: Scope,
    command: str,
    passes: bool = True,
    announce: Callable[[str], None] = lambda _: None,
) -> tuple[SynthesisRecord, Path]:
    """Map a scope to the cells of a series; write record, log and netlist; return the record and its path.

    Parameters
    ----------
    passes : bool
        Whether ternhw's own passes rewrite the netlist.
    command : str
        What made the build, for its record.
    announce : function of str
        Called with the name of each step before it begins.

    Raises
    ------
    InputError
        If another run is writing the same record.
    ToolNotFound, BuildError
    """
    path = out / series.name / f"{record_name(config, scope, passes=passes)}.json"
    with only_writer_of(path):  # before the design, which takes seconds to make
        started = perf_counter()
        announce("synthesis")
        design = design_of(config, scope)
        script = _script(design, series)
        sources = _passes() if passes else ""
        versions = {"ternhw": __version__, "amaranth": version("amaranth"), "pyosys": version("pyosys")}
        plan = json.dumps([design.verilog, script, sources, versions])
        build_id = hashlib.sha256(plan.encode()).hexdigest()[:12]
        counts, netlist, printed = _map(design, script, build_id, passes=passes)
        record = SynthesisRecord(
            kind="synthesis",
            device=series.name,
            part=series.part,
            scope=scope,
            rows=config.rows,
            lanes=config.lanes,
            tokens=config.tokens,
            planes=config.planes,
            **counts,
            comb_per_mac=round(counts["comb"] / config.macs, 2),
            build_id=build_id,
            passes=passes,
            config_digest=config.digest,
            config=config.model_dump(),
            versions=versions,
            command=command,
            date=date.today().isoformat(),
            seconds=round(perf_counter() - started, 1),
        )
        for suffix, text in (("v", netlist), ("log", printed)):
            with atomic_write(path.with_name(f"{build_id}.{suffix}")) as file:
                file.write(text.encode())
        write_record(path, record.model_dump(exclude_none=True))
    return record, path


def record_name(config: AcceleratorConfig, scope: Scope, *, passes: bool) -> str:
    """Return the name of a record: what was built, and whether the netlist passes were skipped."""
    return f"{config.name}_{scope}{'' if passes else '_plain'}"


def apply_passes(netlist: dict[str, Any], top: str) -> tuple[dict[str, Any], str]:
    """Return the netlist after ternhw's passes on Xilinx cells in module `top`, and a report of each."""
    netlist, data = give_plain_data(netlist, top)
    netlist, absorption = absorb_luts(netlist, top)
    return netlist, f"{data}\n{absorption}"


def count_cells(module: Mapping[str, Any]) -> dict[str, int]:
    """Return the counts of a record, by the names of its fields; docs/builds.md says what they contain."""
    kinds = Counter(cell["type"] for cell in module["cells"].values())

    def total(start: str) -> int:
        return sum(count for kind, count in kinds.items() if kind.startswith(start))

    return {
        "comb": sum(is_lut(cell) for cell in module["cells"].values()),
        "lut_sites": count_sites(module),
        "ff": total("FD"),
        "block_ram": total("RAMB36") + -(-total("RAMB18") // 2),
        "dsp": total("DSP48"),
        "lut_ram": sum(size * kinds[kind] for kind, size in _MEMORIES.items()),
    }


def count_sites(module: Mapping[str, Any]) -> int:
    """Return how many LUT6 the LUTs and carry stages of a module take at most.

    A carry stage takes the LUT6 beside it, unless its S is constant: S comes from there and from nowhere
    else. So a LUT that is S of two stages takes two, and a register that is S takes one to pass through. The
    LUT of DI is the second output of the same LUT6 if both together have at most five inputs. Other readers
    have both outputs, too. Every other LUT takes one of its own.
    """
    cells = module["cells"]
    luts = {net: read_lut(cells[name]) for net, name in drivers(module).items() if is_lut(cells[name])}
    stages, placed = 0, set()
    for cell in cells.values():
        if cell["type"] not in CARRIES:
            continue
        for data, select in zip(cell["connections"]["DI"], cell["connections"]["S"], strict=True):
            if not isinstance(select, int):
                continue
            stages += 1
            placed.add(select)
            if data in luts and len({*luts[data].nets, *_inputs(select, luts)}) <= _SHARED_INPUTS:
                placed.add(data)
    return stages + len(luts.keys() - placed)


def _inputs(net: Any, luts: Mapping[Any, Lut]) -> tuple[Any, ...]:
    return luts[net].nets if net in luts else (net,)


def _script(design: Design, series: Series) -> str:
    """Map the module that has many instances once, then join everything."""
    return "\n".join(
        (
            "read_verilog design.v",
            f"hierarchy -top {design.module}",
            f"setattr -mod -set keep_hierarchy 1 {design.copied}",
            f"synth_xilinx -family {series.yosys} -top {design.module} -flatten -noiopad -noclkbuf",
            "setattr -mod -unset keep_hierarchy *",
            "flatten",
            "clean -purge",
            "setattr -unset src *",
            "setattr -mod -unset src *",
            "write_json design.json",
            "",
        )
    )


def _map(design: Design, script: str, build_id: str, *, passes: bool) -> tuple[dict[str, Any], str, str]:
    """Return the counts of the mapped design, its netlist in Verilog, and what was printed."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "design.v").write_text(design.identified(build_id))
        printed = run_script(script, folder)
        mapped = folder / "design.json"
        netlist = json.loads(mapped.read_text())
        if passes:
            netlist, done = apply_passes(netlist, design.module)
            mapped.write_text(json.dumps(netlist))
            printed += f"\n{done}\n"
        printed += run_script("read_json design.json\nwrite_verilog -noattr netlist.v\n", folder)
        text = (folder / "netlist.v").read_text()
    return count_cells(netlist["modules"][design.module]), text, printed


def _passes() -> str:
    return "".join(Path(str(module.__file__)).read_text() for module in (tables, carry_data, absorb))
