"""Compile the firmware for the processor of a system, with the C compiler of the package ``ziglang``."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ternhw.builds.errors import BuildError
from ternhw.config import AcceleratorConfig
from ternhw.driver_c import array_initialiser, driver_files
from ternhw_quant import decoder

_SOURCES = Path(__file__).parent / "firmware"
_DECODER = Path(decoder.__file__).parent
_DECODER_FILES = ("decoder.c", "decoder.h", "image.c")
_DRIVER_FILES = ("ternhw.h", "ternhw_engine.h", "ternhw_engine.c")
_FLAGS = (
    *("-target", "riscv32-freestanding-none", "-mcpu=generic_rv32+m", "-O2", "-std=c11"),
    *("-fno-unwind-tables", "-fno-asynchronous-unwind-tables"),
    *("-ffreestanding", "-nostdlib", "-fno-builtin", "-ffunction-sections", "-fdata-sections"),
    *("-Wall", "-Wextra", "-Wl,--gc-sections"),
)


def compile_firmware(config: AcceleratorConfig, folder: Path, *, clock_hz: float) -> npt.NDArray[np.uint8]:
    """Compile the firmware in a folder that has the headers of a system; return the content of its ROM.

    Parameters
    ----------
    config : AcceleratorConfig
        Of the engine.
    folder : Path
        Its folder ``generated`` has what `ternhw.soc.design.write` wrote. Receives the sources and
        ``firmware.elf``.
    clock_hz : float
        Of the system.

    Raises
    ------
    BuildError
        If the compiler does not compile the firmware.
    """
    driver = driver_files()
    texts = {name: driver[name] for name in _DRIVER_FILES}
    texts |= {name: (_DECODER / name).read_text() for name in _DECODER_FILES}
    for path in sorted(_SOURCES.rglob("*")):
        if path.is_file():
            texts[str(path.relative_to(_SOURCES))] = path.read_text()
    texts["generated/board.h"] = _board_header(config, clock_hz)
    for name, text in texts.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text)
    sources = [name for name in texts if name.endswith((".c", ".S"))]
    command = [sys.executable, "-m", "ziglang", "cc", *_FLAGS, "-I.", "-T", "link.ld", *sources]
    _call([*command, "-lcompiler_rt", "-o", "firmware.elf"], folder)
    _call(
        [sys.executable, "-m", "ziglang", "objcopy", "-O", "binary", "firmware.elf", "firmware.bin"], folder
    )
    return np.fromfile(folder / "firmware.bin", dtype=np.uint8)


def _board_header(config: AcceleratorConfig, clock_hz: float) -> str:
    members = " ".join(array_initialiser(config).split())
    return f"""\
/* Written by ternhw soc. */
#define CLOCK_HZ {round(clock_hz)}u
#define TERNHW_BOARD_NAME "{config.name}"
#define TERNHW_BOARD_LANES {config.lanes}u
#define TERNHW_BOARD_ARRAY {{{members}}}
"""


def _call(command: list[str], folder: Path) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        lines = [line for line in done.stderr.splitlines() if "error" in line] or done.stderr.splitlines()
        raise BuildError(f"Firmware did not compile: {(lines or ['no message'])[0]}")
