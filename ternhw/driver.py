"""Driver of an engine for Python hosts: over mapped registers, a debug bridge, or a simulator."""

import mmap
import os
import select
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from ternhw.config import AcceleratorConfig
from ternhw.registers import IMAGE_VERSION, INTERFACE_VERSION, MAGIC, field, register
from ternhw_quant.errors import InputError

_COUNTERS = ("BUSY_CYCLES", "STALL_WEIGHTS", "STALL_ACTIVATIONS", "STALL_RESULTS", "PASSES")


class Bus(Protocol):
    """The bus that the driver needs: 32-bit accesses at byte addresses, in the order of the calls."""

    def read32(self, address: int, /) -> int: ...

    def write32(self, address: int, value: int, /) -> None: ...


class MappedBus:
    """Registers in a mapped file: ``/dev/mem``, or a device of UIO (`UioBus`).

    Parameters
    ----------
    path : path
    offset : int
        Byte offset of the registers in the file, a multiple of the page size.
    size : int
        Bytes to map. Addresses of the bus are from 0 to `size` − 4.

    Raises
    ------
    InputError
        If the file cannot be mapped, or an address is not a multiple of 4 in this range.
    """

    def __init__(self, path: Path | str, *, offset: int = 0, size: int = 4096) -> None:
        try:
            # O_SYNC: /dev/mem then maps without a cache.
            self._file = os.open(path, os.O_RDWR | os.O_SYNC)
            try:
                self._map = mmap.mmap(self._file, size, offset=offset)
            except BaseException:
                os.close(self._file)
                raise
        except (OSError, ValueError, OverflowError) as error:
            raise InputError(f"Registers cannot be mapped: {path}: {error}") from None
        self._words = memoryview(self._map).cast("I")  # One access of 32 bits for each item.

    def read32(self, address: int) -> int:
        """Read 32 bits."""
        return self._words[self._index(address)]

    def write32(self, address: int, value: int) -> None:
        """Write 32 bits."""
        self._words[self._index(address)] = value

    def close(self) -> None:
        """Unmap the file; the bus is of no use then."""
        self._words.release()
        self._map.close()
        os.close(self._file)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _index(self, address: int) -> int:
        index, rest = divmod(address, 4)
        if rest or not 0 <= index < len(self._words):
            rule = f"a multiple of 4 from 0 to {4 * len(self._words) - 4:#x}"
            raise InputError(f"Address must be {rule}, not {address:#x}")
        return index


class UioBus(MappedBus):
    """Registers and interrupt of a device of Linux UIO, such as ``/dev/uio0``."""

    def await_interrupt(self, timeout_s: float) -> bool:
        """Let the interrupt through, which the kernel masks each time it comes, and wait for it.

        Returns
        -------
        bool
            Whether it came within `timeout_s` seconds.
        """
        os.write(self._file, (1).to_bytes(4, "little"))
        came, _, _ = select.select([self._file], [], [], timeout_s)
        if came:
            os.read(self._file, 4)
        return bool(came)


class EngineError(RuntimeError):
    """A program ended with ERROR; `causes` holds the names of the bits of CAUSE."""

    def __init__(self, causes: frozenset[str]):
        super().__init__(f"The program ended with {', '.join(sorted(causes)) or 'an unknown error'}")
        self.causes = causes


class Engine:
    """One engine behind `bus`.

    Parameters
    ----------
    bus : Bus
    base : int
        Byte address of the registers on the bus.
    """

    def __init__(self, bus: Bus, base: int = 0):
        self._bus, self._base = bus, base

    def read(self, name: str) -> int:
        """Read the register of that name."""
        return self._bus.read32(self._base + register(name).address)

    def write(self, name: str, value: int) -> None:
        """Write the register of that name."""
        self._bus.write32(self._base + register(name).address, value)

    def identify(self, config: AcceleratorConfig) -> None:
        """Check that the bus has an engine of this configuration, and that driver and image format fit it.

        Raises
        ------
        InputError
            If magic, versions or digest of the configuration differ.
        """
        magic = self.read("MAGIC")
        if magic != MAGIC:
            raise InputError(f"MAGIC at {self._base:#x} must be {MAGIC:#x}, not {magic:#x}")
        version = self.read("VERSION")
        for name, expected in (("INTERFACE", INTERFACE_VERSION), ("IMAGE", IMAGE_VERSION)):
            found = _extract(version, name)
            if found != expected:
                raise InputError(f"{name} version of the engine must be {expected}, not {found}")
        digest = self._digits("CONFIG")
        if digest != config.digest:
            raise InputError(f"Configuration of the engine must be {config.digest}, not {digest}")

    @property
    def build_id(self) -> str:
        """The build ID, 12 hexadecimal digits; zeros outside a build."""
        return self._digits("BUILD")

    def start(self, program: int, tokens: int = 1, activations: int = 0, results: int = 0) -> None:
        """Start a program.

        Parameters
        ----------
        program : int
            Byte address of its header, a multiple of 64.
        tokens : int
            Work tokens: activation vectors of the run, 1 to 65,535.
        activations, results : int
            Byte addresses, multiples of 64, for engines with io="memory".

        Raises
        ------
        InputError
            If a parameter breaks these rules, or the engine cannot store an address.
        RuntimeError
            If a program is running.
        """
        addresses = {"PROGRAM": program, "ACTIVATIONS": activations, "RESULTS": results}
        for name, address in addresses.items():
            if address % 64:
                raise InputError(f"{name} must be a multiple of 64, not {address:#x}")
        if not 1 <= tokens <= 0xFFFF:
            raise InputError(f"Tokens must be from 1 to 65535, not {tokens}")
        if "BUSY" in self.status():
            raise RuntimeError("Engine must be idle to start a program, not busy")
        for name, address in addresses.items():
            self.write(f"{name}_LOW", address & 0xFFFFFFFF)
            self.write(f"{name}_HIGH", address >> 32)
            if self._pair(name) != address:
                raise InputError(
                    f"{name} must be an address within the engine's address bits, not {address:#x}"
                )
        self.write("TOKENS", tokens)
        self._trigger("START")

    def wait(self, polls: int) -> None:
        """Wait until the program has ended; read STATUS at most `polls` times.

        Raises
        ------
        EngineError
            If it ended with ERROR.
        TimeoutError
            If it is still running.
        """
        for _ in range(polls):
            status = self.status()
            if "ERROR" in status:
                raise EngineError(self.causes())
            if "DONE" in status:
                return
        raise TimeoutError(f"The program is still running after {polls} polls")

    def abort(self) -> None:
        """End the program early. `wait` then raises EngineError, unless the program had already finished."""
        self._trigger("ABORT")

    def enable_interrupt(self, enabled: bool = True) -> None:
        """Enable the interrupt, which is high while DONE or ERROR is set."""
        self.write("CONTROL", field("IRQ_ENABLE").mask if enabled else 0)

    def acknowledge(self) -> None:
        """Clear DONE and ERROR, and with them the interrupt."""
        self.write("STATUS", field("DONE").mask | field("ERROR").mask)

    def status(self) -> frozenset[str]:
        """Return which of BUSY, DONE and ERROR are set."""
        return self._flags("STATUS")

    def causes(self) -> frozenset[str]:
        """Return which bits of CAUSE are set."""
        return self._flags("CAUSE")

    def counters(self) -> dict[str, int]:
        """Return the counters of the last program by name, in cycles and passes; each stops at 2³² − 1."""
        return {name: self.read(name) for name in _COUNTERS}

    def _trigger(self, name: str) -> None:
        # START and ABORT read 0, so this keeps IRQ_ENABLE alone.
        self.write("CONTROL", self.read("CONTROL") | field(name).mask)

    def _flags(self, name: str) -> frozenset[str]:
        value = self.read(name)
        return frozenset(each.name for each in register(name).fields if value & each.mask)

    def _pair(self, name: str) -> int:
        return self.read(f"{name}_HIGH") << 32 | self.read(f"{name}_LOW")

    def _digits(self, name: str) -> str:
        return f"{self._pair(name):012x}"


def _extract(value: int, name: str) -> int:
    return (value & field(name).mask) >> field(name).low
