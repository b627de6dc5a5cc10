"""From a configuration to a bitstream and its record."""

import hashlib
import json
import re
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from time import perf_counter
from typing import Any

from ternhw.builds import block_ram, carry, fuse
from ternhw.builds.block_ram import register_outputs
from ternhw.builds.carry import mend_carries
from ternhw.builds.design import Design, Scope, design_of
from ternhw.builds.devices import Device
from ternhw.builds.errors import BuildError, DoesNotFit
from ternhw.builds.family import CellCounts, Cells, total, used
from ternhw.builds.fuse import fuse_selections
from ternhw.builds.tools import run_script, run_tool
from ternhw.config import AcceleratorConfig
from ternhw.records import SynthesisRecord
from ternhw.records.files import write_record
from ternhw_quant.files import atomic_write
from ternhw_quant.version import __version__
from ternhw_quant.writers import only_writer_of

DEFAULT_SEED = 1


@dataclass(frozen=True, kw_only=True)
class Plan:
    """All that decides a bitstream; `passes` is the source of ternhw's own netlist passes, or empty."""

    design: Design
    script: str
    place_arguments: tuple[str, ...]
    pack_arguments: tuple[str, ...]
    files: Mapping[str, str]
    passes: str
    versions: Mapping[str, str]

    @property
    def build_id(self) -> str:
        """First 12 hexadecimal digits of the SHA-256 of all of it; the engine's BUILD registers hold them."""
        parts = {
            "verilog": self.design.verilog + self.design.harness,
            "script": self.script,
            "place": self.place_arguments,
            "pack": self.pack_arguments,
            "files": dict(self.files),
            "passes": self.passes,
            "versions": dict(self.versions),
        }
        canonical = json.dumps(parts, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(canonical.encode()).hexdigest()[:12]

    @property
    def verilog(self) -> str:
        """The design as it is built, with the build ID in it."""
        return self.design.identified(self.build_id)


@dataclass(frozen=True, kw_only=True)
class Built:
    """Output of the tools for a plan; `cells` are those of design and harness together."""

    cells: Cells
    harness: Cells
    fmax_mhz: float
    bits: bytes
    printed: str


def plan_build(
    config: AcceleratorConfig,
    device: Device,
    *,
    scope: Scope,
    seed: int = DEFAULT_SEED,
    target_mhz: float | None = None,
    passes: bool = True,
) -> Plan:
    """Decide everything about a build without placing anything."""
    _find_tools(device)  # before the design, which takes seconds to make
    design = design_of(config, scope)
    return plan_design(design, device, seed=seed, target_mhz=target_mhz, passes=passes)


def plan_design(
    design: Design,
    device: Device,
    *,
    seed: int = DEFAULT_SEED,
    target_mhz: float | None = None,
    passes: bool = True,
) -> Plan:
    """Decide everything about the build of any design."""
    _find_tools(device)
    family = device.family
    target = target_mhz or device.target_mhz
    return Plan(
        design=design,
        script=_script(design, device),
        place_arguments=(
            *device.options, *family.place_arguments, "--freq", f"{target:g}", "--timing-allow-fail",
            "--report", "report.json", "--seed", str(seed),
        ),
        pack_arguments=family.pack_arguments,
        files=family.files,
        passes=_passes() if family.has_passes and passes else "",
        versions=_versions(device),
    )  # fmt: skip


def place_and_route(
    config: AcceleratorConfig,
    device: Device,
    out: Path,
    *,
    scope: Scope,
    command: str,
    seed: int = DEFAULT_SEED,
    target_mhz: float | None = None,
    passes: bool = True,
    announce: Callable[[str], None] = lambda _: None,
) -> tuple[SynthesisRecord, Path]:
    """Build a bitstream in ``<out>/<device>``, and its record beside it; return the record and its path.

    Parameters
    ----------
    target_mhz : float or None
        Clock in MHz that place and route aims at; None for that of the device.
    passes : bool
        Whether ternhw's own passes rewrite the netlist, where the device has some.
    command : str
        What made the build, for its record.
    announce : function of str
        Called with the name of each step before it begins.

    Raises
    ------
    InputError
        If another run is writing the same record.
    ToolNotFound, DoesNotFit, BuildError
    """
    _find_tools(device)
    unchanged = passes or not device.family.has_passes
    path = out / device.name / f"{record_name(config, scope, seed=seed, passes=unchanged)}.json"
    with only_writer_of(path):  # before the design, which takes seconds to make
        plan = plan_build(config, device, scope=scope, seed=seed, target_mhz=target_mhz, passes=passes)
        record = _placed(plan, config, device, path, scope, command, seed, target_mhz, announce)
    return record, path


def _placed(
    plan: Plan,
    config: AcceleratorConfig,
    device: Device,
    path: Path,
    scope: Scope,
    command: str,
    seed: int,
    target_mhz: float | None,
    announce: Callable[[str], None],
) -> SynthesisRecord:
    """Run the tools; write the bitstream, the log and then the record."""
    started = perf_counter()
    built = run_plan(plan, device, announce)
    cells = replace(
        built.cells, comb=built.cells.comb - built.harness.comb, ff=built.cells.ff - built.harness.ff
    )
    bitstream = f"{plan.build_id}.{device.family.suffix}"
    macs = config.macs
    record = SynthesisRecord(
        kind="place-and-route",
        device=device.name,
        part=device.part,
        scope=scope,
        rows=config.rows,
        lanes=config.lanes,
        tokens=config.tokens,
        planes=config.planes,
        **vars(cells),
        comb_per_mac=round(cells.comb / macs, 2),
        harness_comb=built.harness.comb,
        harness_ff=built.harness.ff,
        fmax_mhz=round(built.fmax_mhz, 1),
        target_mhz=target_mhz or device.target_mhz,
        seed=seed,
        bitstream=bitstream,
        bitstream_sha256=hashlib.sha256(built.bits).hexdigest(),
        build_id=plan.build_id,
        passes=bool(plan.passes),
        config_digest=config.digest,
        config=config.model_dump(),
        versions=dict(plan.versions),
        command=command,
        date=date.today().isoformat(),
        seconds=round(perf_counter() - started, 1),
    )
    for name, content in ((bitstream, built.bits), (f"{plan.build_id}.log", built.printed.encode())):
        with atomic_write(path.with_name(name)) as file:
            file.write(content)
    write_record(path, record.model_dump(exclude_none=True))
    return record


def record_name(config: AcceleratorConfig, scope: Scope, *, seed: int, passes: bool) -> str:
    """Return the name of a record: what was built, and which of seed and passes are not the defaults."""
    name = f"{config.name}_{scope}"
    if seed != DEFAULT_SEED:
        name += f"_seed{seed}"
    return name if passes else f"{name}_plain"


def _script(design: Design, device: Device) -> str:
    """Map design and harness separately, so that neither shares cells with the other; then join them."""
    return "\n".join(
        (
            "read_verilog design.v harness.v",
            "hierarchy -top harness",
            f"setattr -mod -set keep_hierarchy 1 {design.module} {design.copied}",
            device.family.synthesis,
            "tee -q -o cells.json stat -json",
            "setattr -mod -unset keep_hierarchy *",
            "flatten",
            "clean -purge",
            *device.family.after_flattening,
            "setattr -unset src *",
            "setattr -mod -unset src *",
            "write_json design.json",
            "",
        )
    )


def run_plan(plan: Plan, device: Device, announce: Callable[[str], None] = lambda _: None) -> Built:
    """Run the tools in a temporary folder; call `announce` with each step before it begins."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        announce("synthesis")
        synthesis = _synthesise(plan, folder)
        mapped, harness = _mapped_cells(folder, device)
        announce("place and route")
        placement = _place(plan, device, folder)
        announce("bitstream")
        packing = run_tool(device.family.pack, plan.pack_arguments, folder)
        report = json.loads((folder / "report.json").read_text())
        bits = (folder / "design.bits").read_bytes()
    return Built(
        cells=device.family.count(mapped, used(report), placement),
        harness=harness,
        fmax_mhz=_fmax(report),
        bits=bits,
        printed=synthesis + placement + packing,
    )


def _synthesise(plan: Plan, folder: Path) -> str:
    (folder / "design.v").write_text(plan.verilog)
    (folder / "harness.v").write_text(plan.design.harness)
    for name, text in plan.files.items():
        (folder / name).write_text(text)
    printed = run_script(plan.script, folder)
    if plan.passes:
        path = folder / "design.json"
        netlist, done = apply_passes(json.loads(path.read_text()), "harness")
        path.write_text(json.dumps(netlist))
        printed += f"\n{done}\n"
    return printed


def apply_passes(netlist: dict[str, Any], top: str) -> tuple[dict[str, Any], str]:
    """Return the netlist after ternhw's passes on ECP5 cells in module `top`, and a report of each."""
    netlist, fusion = fuse_selections(netlist, top)
    netlist, mending = mend_carries(netlist, top)
    netlist, registration = register_outputs(netlist, top)
    return netlist, f"{fusion}\n{mending}\n{registration}"


def _mapped_cells(folder: Path, device: Device) -> tuple[CellCounts, Cells]:
    """Return cells by type of everything as mapped, and the cells of the harness alone."""
    stat = json.loads((folder / "cells.json").read_text())
    own = stat["modules"]["\\harness"]["num_cells_by_type"]
    luts = total(own, *device.family.luts)
    registers = sum(count for kind, count in own.items() if "DFF" in kind or kind == "TRELLIS_FF")
    return stat["design"]["num_cells_by_type"], Cells(comb=luts, ff=registers, block_ram=0, dsp=0, lut_ram=0)


def _place(plan: Plan, device: Device, folder: Path) -> str:
    try:
        return run_tool(device.family.place_and_route, plan.place_arguments, folder)
    except BuildError as error:
        printed = error.args[1] if len(error.args) > 1 else ""
        too_many = overfull(printed)
        if too_many:
            raise DoesNotFit(f"Design does not fit {device.name}: {too_many}") from None
        raise


def overfull(printed: str) -> str:
    """Return the kinds of cells of which nextpnr's table needs more than the device has; "" if none."""
    rows = re.findall(r"^Info:\s+(\w+):\s*(\d+)/\s*(\d+)\s", printed, flags=re.MULTILINE)
    over = {kind: (int(need), int(have)) for kind, need, have in rows if int(need) > int(have)}
    return ", ".join(f"{kind} {need} of {have}" for kind, (need, have) in over.items())


def _fmax(report: Mapping[str, Any]) -> float:
    clocks = report["fmax"].values()
    if not clocks:
        raise BuildError("Place and route reported no clock")
    return min(float(clock["achieved"]) for clock in clocks)


def _passes() -> str:
    return "".join(Path(str(module.__file__)).read_text() for module in (fuse, carry, block_ram))


def _find_tools(device: Device) -> None:
    for tool in (device.family.place_and_route, device.family.pack):
        tool.path()


def _versions(device: Device) -> dict[str, str]:
    from importlib.metadata import version

    names = {"amaranth": version("amaranth"), "pyosys": version("pyosys")}
    for tool in (device.family.place_and_route, device.family.pack):
        name, said = tool.version()
        names[name] = said
    return {"ternhw": __version__, **dict(sorted(names.items()))}
