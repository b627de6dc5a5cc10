"""From the image of a model to all files of a board: bundle, engine, system and firmware."""

import hashlib
import json
import shutil
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from ternhw.config import AcceleratorConfig
from ternhw.model_section import read_model
from ternhw.soc.boards import Board
from ternhw.soc.bundle import bundle_bytes
from ternhw.soc.firmware import compile_firmware
from ternhw.soc.simulation import compiled, write_memories
from ternhw_quant.errors import InputError
from ternhw_quant.files import atomic_write, check_new_folder, write_json
from ternhw_quant.models.loading import load_tokenizer
from ternhw_quant.storage.tensors import file_digest

IMAGE, BUNDLE, SIMULATED, MANIFEST = "image", "bundle.bin", "simulated", "manifest.json"
_KEY = "work.json"  # what the files are made of
#: Modules of the extra ``soc``, by the names of their distributions.
_PACKAGES = {
    "litex": "litex",
    "litedram": "litedram",
    "pythondata_cpu_vexriscv": "pythondata-cpu-vexriscv",
    "ziglang": "ziglang",
}


@dataclass(frozen=True, kw_only=True)
class Soc:
    """The files of a board in a folder.

    Attributes
    ----------
    folder : Path
    board : Board
    config : AcceleratorConfig
        Of the engine.
    simulator : Path
        Program that simulates the board; it runs in the folder ``simulated``.
    context : int
        Most tokens of a text.
    """

    folder: Path
    board: Board
    config: AcceleratorConfig
    simulator: Path
    context: int


def check_packages() -> None:
    """Refuse to begin without the packages of the extra ``soc``.

    Raises
    ------
    ModuleNotFoundError
    """
    for module in _PACKAGES:
        if find_spec(module) is None:
            raise ModuleNotFoundError(f"No module named {module!r}", name=module)


def check_engine(board: Board, config: AcceleratorConfig) -> None:
    """Refuse an engine that does not fit to a board's memory.

    Raises
    ------
    InputError
        If it does not read and write memory itself, or its bus has another width than the memory's port.
    """
    if config.io != "memory":
        raise InputError(f"Engine of a board must have io memory, not {config.io}", "io")
    if config.bus_bits != board.port_bits:
        raise InputError(
            f"Bus must have the {board.port_bits} bits of the memory port of {board.name}, "
            f"not {config.bus_bits}",
            "bus_bits",
        )
    if config.result_bits != 32:
        raise InputError(
            f"Accumulators of a board's engine must have at most 32 bits, not {config.accumulator_bits}",
            "accumulator_bits",
        )


def begin(out: Path, key: dict[str, Any], *, force: bool) -> None:
    """Take a folder for the work that `key` describes; an image in it then is of this work.

    Raises
    ------
    InputError
        If the folder has other content and `force` does not let it be replaced.
    """
    noted = out / _KEY
    if not force and noted.is_file() and noted.read_text(encoding="utf-8") == json.dumps(key):
        return
    check_new_folder(out, force=force)
    if (out / IMAGE).exists():
        shutil.rmtree(out / IMAGE)  # before the note: no image is ever taken for that of other work
    with atomic_write(noted) as file:
        file.write(json.dumps(key).encode())


def build_soc(
    image: Path, out: Path, board: Board, *, on_stage: Callable[[str], None] = lambda stage: None
) -> Soc:
    """Write bundle, engine, system and firmware for the image of a model, and compile the simulator.

    Parameters
    ----------
    image : Path
        Folder that ``ternhw compile --model`` wrote.
    out : Path
        Folder; files of an earlier run are replaced.
    board : Board
    on_stage : function of str
        Called with the name of each stage as it begins.

    Raises
    ------
    ModuleNotFoundError
        If a package is missing.
    InputError
        If the image is damaged, or its engine does not fit to the board.
    BuildError, SimulationError, ToolNotFound
        If the firmware or the simulator does not compile, or a compiler is missing.
    """
    check_packages()
    model = read_model(image)
    config = model.map.config
    check_engine(board, config)
    bundle = bundle_bytes(model, load_tokenizer(image), vocabulary=model.size("vocabulary"))
    on_stage("system")
    folder = out / SIMULATED
    folder.mkdir(parents=True, exist_ok=True)
    parts = _system(board, config, folder)
    on_stage("firmware")
    rom = compile_firmware(config, folder, clock_hz=board.clock_hz)
    with atomic_write(out / BUNDLE) as file:
        file.write(bundle)
    write_memories(folder, board, rom=rom.tobytes(), bundle=bundle)
    on_stage("simulator")
    simulator = compiled([folder / "soc.v", *parts])
    write_json(out / MANIFEST, _manifest(board, config, out, rom.tobytes()))
    return Soc(folder=out, board=board, config=config, simulator=simulator, context=model.size("context"))


def _system(board: Board, config: AcceleratorConfig, folder: Path) -> list[Path]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # LiteX of 2024 uses what Python 3.12 calls old
        from ternhw.soc.design import simulated, write

        return write(simulated(board, config, folder), folder, "soc")


def _manifest(board: Board, config: AcceleratorConfig, out: Path, rom: bytes) -> dict[str, Any]:
    files = (BUNDLE, f"{SIMULATED}/soc.v")
    return {
        "board": board.name,
        "clock_hz": board.clock_hz,
        "config": config.model_dump(mode="json"),
        "config_digest": config.digest,
        "files": {name: file_digest(out / name) for name in files} | {"rom": hashlib.sha256(rom).hexdigest()},
        "versions": {name: version(name) for name in _PACKAGES.values()},
    }
