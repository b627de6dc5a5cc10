"""Generate the Verilog files of configurations, and the manifest beside them."""

import gc
import hashlib
import sys
import textwrap
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import Any, cast

from ternhw.config import AcceleratorConfig
from ternhw_quant.errors import InputError
from ternhw_quant.files import atomic_write, built_once, cache_folder, write_json
from ternhw_quant.kinds import checked
from ternhw_quant.reading import parse_json
from ternhw_quant.version import __version__
from ternhw_quant.writers import only_writer
from ternhw_sim.runs import Names

MANIFEST = "manifest.json"

_PACKAGE = Path(__file__).parent
#: All sources that decide what Verilog a configuration has.
SOURCES = (
    *sorted(_PACKAGE.glob("gateware/*.py")),
    _PACKAGE / "config.py",
    _PACKAGE / "registers.py",
    Path(__file__),
)

#: The configurations in rtl/: the default, and extreme ones that the tests simulate.
DEFAULTS: tuple[AcceleratorConfig, ...] = tuple(
    AcceleratorConfig.from_values(**values)
    for values in (
        {},
        {"rows": 16, "lanes": 32, "planes": 1, "bus_bits": 64},
        {"rows": 1, "lanes": 1, "group_size": 32, "max_in_features": 256, "bus_bits": 32},
        {"rows": 1, "lanes": 128, "max_in_features": 1024},
        {"rows": 3, "lanes": 4, "planes": 1, "group_size": 64, "max_in_features": 256,
         "bus_bits": 64, "chain": 1, "scaling": "multiplier", "offsets": True, "gather": True},
        {"rows": 4, "lanes": 8, "group_size": 32, "activation_bits": 4, "tokens": 2, "max_in_features": 256,
         "chain": 8, "tied": True, "bus_bits": 256},
        {"rows": 8, "lanes": 16, "group_size": 256, "activation_bits": 16, "accumulator_bits": 48,
         "max_in_features": 1024, "packing": "base3", "bus_bits": 64},
        {"rows": 5, "lanes": 64, "planes": 1, "group_size": 64, "tokens": 3, "max_in_features": 256,
         "packing": "base3", "io": "memory", "bus_bits": 256},
        {"rows": 4, "lanes": 32, "planes": 1, "max_in_features": 1024, "packing": "base3", "tokens": 2,
         "offsets": True, "gather": True, "io": "memory", "burst_words": 64},
    )
)  # fmt: skip


@checked
def generate(
    configs: AcceleratorConfig | Sequence[AcceleratorConfig],
    out: Path | str,
    *,
    fusesoc: bool = False,
    ipxact: bool = False,
    sdc: bool = False,
    annotated: bool = False,
) -> list[Path]:
    """Write the Verilog of each configuration, and add it to the manifest of the folder.

    Parameters
    ----------
    configs : AcceleratorConfig or sequence of them
    out : Path or str
        Folder; it is made if it does not exist.
    fusesoc : bool
        Also write a FuseSoC core for each, with a wrapper that has the usual names of clock and reset, and a
        bench (docs/packages.md).
    ipxact : bool
        Also write an IP-XACT component for each: a folder ``<out>/<config.name>_ip``.
    sdc : bool
        Also write the wrapper and its timing constraints for each.
    annotated : bool
        The Verilog has the names of all fields of signals, and attributes ``src`` with the lines of the
        gateware. It is the same circuit in several times the text.

    Returns
    -------
    list of Path
        One Verilog file for each configuration, in order: ``<out>/<config.name>.v``.

    Raises
    ------
    InputError
        If ``manifest.json`` in the folder is something else, another run is writing the folder, or the bench
        needs more memory than the engine's addresses reach.
    """
    chosen = [configs] if isinstance(configs, AcceleratorConfig) else configs
    with only_writer(out) as folder:
        beside = _beside(fusesoc=fusesoc, ipxact=ipxact, sdc=sdc)
        return _generated(chosen, folder, beside, annotated=annotated)


def _generated(
    configs: Sequence[AcceleratorConfig], out: Path, beside: "Sequence[_Package]", *, annotated: bool
) -> list[Path]:
    manifest = _read_manifest(out)
    paths = []
    for config in configs:
        text = _verilog(config, annotated=annotated)
        path = out / f"{config.name}.v"
        with atomic_write(path) as file:
            file.write(text.encode())
        manifest["files"][path.name] = _entry(config, text, annotated=annotated)
        paths.append(path)
        for package in beside:
            _write_package(package(config, text), out)
    manifest["versions"] = _versions()
    manifest["files"] = dict(sorted(manifest["files"].items()))
    write_json(out / MANIFEST, manifest)
    return paths


def cached_verilog(config: AcceleratorConfig) -> Path:
    """Return the Verilog file of a configuration in the cache folder; elaborates only if it is not there.

    The cache folder is ``TERNHW_CACHE``, or ``~/.cache/ternhw``. The file's name has a digest of the
    configuration, the sources of the gateware and the tool versions.
    """
    path = cache_folder() / "rtl" / f"{config.name}-{gateware_digest(config)}.v"
    with built_once(path) as missing:
        if missing:
            text = _verilog(config)
            with atomic_write(path) as file:
                file.write(text.encode())
    return path


def signal_names(config: AcceleratorConfig) -> Names:
    """Return the names of states and payload fields in the Verilog of a configuration; elaborates it."""
    from ternhw.gateware.names import signal_names as found

    with _elaborating():
        return cast(Names, found(config))


def gateware_digest(config: AcceleratorConfig) -> str:
    """Return a digest of all that decides the Verilog of a configuration, without importing the gateware."""
    digest = hashlib.sha256(repr((config.name, config.digest, sys.version, _versions())).encode())
    for source in SOURCES:
        digest.update(repr((source.name, source.read_bytes())).encode())
    return digest.hexdigest()[:16]


def stale_files(configs: Sequence[AcceleratorConfig], folder: Path) -> list[str]:
    """Return the names of the files in `folder` that differ from what `generate` would write now."""
    manifest = _read_manifest(folder)
    stale = [] if manifest["versions"] == _versions() else [MANIFEST]
    for config in configs:
        path = folder / f"{config.name}.v"
        entry = manifest["files"].get(path.name)
        annotated = isinstance(entry, dict) and entry.get("annotated") is True
        text = _verilog(config, annotated=annotated)
        if not path.is_file() or path.read_text() != text:
            stale.append(path.name)
        elif entry != _entry(config, text, annotated=annotated):
            stale.append(f"{path.name} in {MANIFEST}")
    return stale


def _verilog(config: AcceleratorConfig, *, annotated: bool = False) -> str:
    from ternhw.gateware.verilog import verilog

    with _elaborating():
        return f"{header(config)}\n{verilog(config, annotated=annotated)}"


def header(config: AcceleratorConfig) -> str:
    """Return the comment at the beginning of the Verilog of a configuration."""
    made_by = ", ".join(f"{name} {number}" for name, number in _versions().items())
    fields = ", ".join(f"{name} {str(value).lower()}" for name, value in config.model_dump().items())
    lines = [
        f"{config.name}: a ternary matrix-vector engine. Generated: do not edit.",
        f"Generator: {made_by}",
        *textwrap.wrap(f"Configuration {config.digest}: {fields}", 107),
        "SPDX-License-Identifier: Apache-2.0",
    ]
    return "".join(f"// {line}\n" for line in lines)


@contextmanager
def _elaborating() -> Iterator[None]:
    """Collect no garbage in the block: an elaboration makes many objects and drops few.

    Collections take half of its time, and more in a process that has many objects of its own.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


#: Makes files that stand beside the Verilog of a configuration: text by path below its folder.
_Package = Callable[[AcceleratorConfig, str], dict[str, str]]


def _beside(*, fusesoc: bool, ipxact: bool, sdc: bool) -> list[_Package]:
    chosen: list[_Package] = []
    if fusesoc:
        from ternhw.packages.fusesoc import fusesoc_files

        chosen.append(fusesoc_files)
    if ipxact:
        from ternhw.packages.ipxact import ipxact_files

        chosen.append(ipxact_files)
    if sdc:
        from ternhw.packages.sdc import sdc_files

        chosen.append(sdc_files)
    return chosen


def _write_package(files: Mapping[str, str], out: Path) -> None:
    for name, text in files.items():
        (out / name).parent.mkdir(exist_ok=True)
        with atomic_write(out / name) as file:
            file.write(text.encode())


def _entry(config: AcceleratorConfig, text: str, *, annotated: bool) -> dict[str, Any]:
    return {
        "module": config.name,
        "config_digest": config.digest,
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
        "config": config.model_dump(),
        **({"annotated": True} if annotated else {}),
    }


def _versions() -> dict[str, str]:
    return {"ternhw": __version__, "amaranth": version("amaranth"), "pyosys": version("pyosys")}


def _read_manifest(folder: Path) -> dict[str, Any]:
    path = folder / MANIFEST
    if not path.is_file():
        return {"versions": {}, "files": {}}
    try:
        manifest = parse_json(path.read_bytes())
    except ValueError:
        manifest = None
    kinds = [type(manifest.get(key)) for key in ("versions", "files")] if isinstance(manifest, dict) else []
    if not isinstance(manifest, dict) or kinds != [dict, dict]:
        raise InputError(f"Manifest must be one that ternhw generate wrote; remove this file: {path}")
    return manifest
