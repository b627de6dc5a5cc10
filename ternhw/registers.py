"""The engine's registers: the one description for the gateware, the driver, the C header and the docs.

``python -m ternhw.registers > docs/registers.md`` writes the page.
"""

from dataclasses import dataclass
from typing import Literal

MAGIC = 0x4E524554  #: The bytes `TERN`, as at the beginning of a program.
INTERFACE_VERSION = 1  #: Raised by changes that break drivers of the previous version.
IMAGE_VERSION = 1  #: Of the format in docs/image.md.

#: What a host can do: read; read and write; write a 1 to trigger, read 0; read, and write a 1 to clear.
Access = Literal["ro", "rw", "w1", "w1c"]


@dataclass(frozen=True)
class Field:
    """Neighbouring bits of a register.

    Attributes
    ----------
    name : str
        Unique among all registers; equal to the register's name if it has one field only.
    low, bits : int
        Position of the lowest bit, and number of bits.
    access : Access
    doc : str
        What the field means or does.
    reset : int or None
        Value after reset; None if it depends on the design.
    """

    name: str
    low: int
    bits: int
    access: Access
    doc: str
    reset: int | None = 0

    @property
    def mask(self) -> int:
        """The field's bits in its register."""
        return ((1 << self.bits) - 1) << self.low


@dataclass(frozen=True)
class Register:
    """32 bits at a byte address that is a multiple of 4. Bits without a field read 0."""

    name: str
    address: int
    doc: str
    fields: tuple[Field, ...]

    @property
    def writable(self) -> bool:
        """Whether a write is answered with OKAY."""
        return any(field.access != "ro" for field in self.fields)

    @property
    def divided(self) -> bool:
        """Whether its fields have names other than the register's."""
        return self.fields[0].name != self.name


def _whole(
    name: str, address: int, access: Access, doc: str, *, bits: int = 32, reset: int | None = 0
) -> Register:
    return Register(name, address, doc, (Field(name, 0, bits, access, doc, reset),))


_MEMORY = 'With io="memory" only; otherwise it reads 0 and ignores writes.'
_WORDS = "byte address, a multiple of the bus width in bytes; lower bits are ignored"

REGISTERS = (
    _whole("MAGIC", 0x00, "ro", "0x4E524554, the bytes `TERN`: identifies an engine.", reset=MAGIC),
    Register(
        "VERSION",
        0x04,
        "Versions that this engine supports.",
        (
            Field("INTERFACE", 0, 16, "ro", "Version of these registers.", INTERFACE_VERSION),
            Field("IMAGE", 16, 16, "ro", "Version of the memory image (image.md).", IMAGE_VERSION),
        ),
    ),
    _whole("CONFIG_LOW", 0x08, "ro", "Low 32 bits of the configuration's digest.", reset=None),
    _whole("CONFIG_HIGH", 0x0C, "ro", "High 16 bits of the configuration's digest.", bits=16, reset=None),
    _whole("BUILD_LOW", 0x10, "ro", "Low 32 bits of the build ID; 0 outside a build.", reset=None),
    _whole("BUILD_HIGH", 0x14, "ro", "High 16 bits of the build ID; 0 outside a build.", bits=16, reset=None),
    Register(
        "CONTROL",
        0x18,
        "Starts and aborts programs.",
        (
            Field(
                "START",
                0,
                1,
                "w1",
                "Starts the program at PROGRAM; clears DONE, ERROR, CAUSE and the counters. "
                "Ignored while BUSY. "
                "When the write is answered, all registers describe the new program.",
            ),
            Field(
                "ABORT",
                1,
                1,
                "w1",
                "Ends the program when its transfers are finished, with ERROR and cause ABORTED. "
                "Ignored unless BUSY.",
            ),
            Field(
                "IRQ_ENABLE", 2, 1, "rw", "Enables the interrupt, which is high while DONE or ERROR is set."
            ),
        ),
    ),
    Register(
        "STATUS",
        0x1C,
        "State of the program.",
        (
            Field(
                "BUSY", 0, 1, "ro", "A program is running: from START to the cycle that sets DONE or ERROR."
            ),
            Field(
                "DONE",
                1,
                1,
                "w1c",
                "The program has ended without an error, and all its results were taken. "
                "START clears it too.",
            ),
            Field(
                "ERROR",
                2,
                1,
                "w1c",
                "The program has ended with an error, given in CAUSE. START clears it too.",
            ),
        ),
    ),
    Register(
        "CAUSE",
        0x20,
        "Errors that ended the program; several bits can be set. START clears it.",
        (
            Field("READ_BUS", 0, 1, "ro", "A read of memory was answered with SLVERR or DECERR."),
            Field("WRITE_BUS", 1, 1, "ro", "A write to memory was answered with SLVERR or DECERR."),
            Field("BAD_MAGIC", 2, 1, "ro", "The program's header does not begin with the magic."),
            Field("BAD_VERSION", 3, 1, "ro", "The program has another version of the image format."),
            Field("BAD_CONFIG", 4, 1, "ro", "The program was compiled for another configuration."),
            Field(
                "BAD_DESCRIPTOR",
                5,
                1,
                "ro",
                "A header or descriptor breaks a rule of image.md, or a job has too few or too many weight "
                "words.",
            ),
            Field("ABORTED", 6, 1, "ro", "ABORT was written."),
            Field(
                "BAD_START",
                7,
                1,
                "ro",
                "PROGRAM is not a multiple of 64, or TOKENS is 0. The engine has read nothing.",
            ),
        ),
    ),
    _whole("PROGRAM_LOW", 0x24, "rw", "Low 32 bits of the program's byte address, a multiple of 64."),
    _whole("PROGRAM_HIGH", 0x28, "rw", "High bits of the program's byte address."),
    _whole(
        "TOKENS",
        0x2C,
        "rw",
        "Number of activation vectors of the program (work tokens), at least 1.",
        bits=16,
        reset=1,
    ),
    _whole("ACTIVATIONS_LOW", 0x30, "rw", f"Low 32 bits of the activations' {_WORDS}. {_MEMORY}"),
    _whole("ACTIVATIONS_HIGH", 0x34, "rw", f"High bits of the activations' byte address. {_MEMORY}"),
    _whole("RESULTS_LOW", 0x38, "rw", f"Low 32 bits of the results' {_WORDS}. {_MEMORY}"),
    _whole("RESULTS_HIGH", 0x3C, "rw", f"High bits of the results' byte address. {_MEMORY}"),
    _whole(
        "BUSY_CYCLES",
        0x40,
        "ro",
        "Cycles from the one after START was accepted to the one that sets DONE or ERROR.",
    ),
    _whole(
        "STALL_WEIGHTS",
        0x44,
        "ro",
        "Cycles in which the array waits for weights and its activations are already in the buffer.",
    ),
    _whole("STALL_ACTIVATIONS", 0x48, "ro", "Cycles in which the array waits for activations."),
    _whole("STALL_RESULTS", 0x4C, "ro", "Cycles in which the array waits for space for its results."),
    _whole(
        "PASSES",
        0x50,
        "ro",
        "Passes that all parts of the engine have taken; they may still be under way. "
        "A pass is one job for up to `tokens` activation vectors (array tokens).",
    ),
)


def register(name: str) -> Register:
    """Return the register of that name."""
    return next(each for each in REGISTERS if each.name == name)


def field(name: str) -> Field:
    """Return the field of that name."""
    return next(part for each in REGISTERS for part in each.fields if part.name == name)


_PAGE = """\
# Registers

This page is generated from `ternhw/registers.py` by `python -m ternhw.registers > docs/registers.md`. The
decoder in the gateware, the driver `ternhw.driver.Engine` and the C header of `ternhw header` come from the
same file.

All registers have 32 bits and are accessed over AXI4-Lite, at byte offsets in a window of 4 KiB. Bits without
a field read 0 and ignore writes; so do address bits beyond `address_bits`. Byte strobes are respected. An
access to any other offset, to an offset that is not a multiple of 4, or a write to a register without a
writable bit is answered with SLVERR: such reads give 0, such writes change nothing.

Access: **ro** read only; **rw** read and write; **w1** write 1 to trigger, reads 0; **w1c** read, write 1 to
clear.

To run a program: write PROGRAM, TOKENS and, with io="memory", ACTIVATIONS and RESULTS; write START; then poll
STATUS, or wait for the interrupt, until DONE or ERROR is set. START samples these parameters: values written
while the program runs apply to the next program. The counters stop at 2³² − 1.

| offset | register | bits | field | access | reset | |
|---|---|---|---|---|---|---|
"""


def page() -> str:
    """Return docs/registers.md."""
    rows = []
    for each in REGISTERS:
        start = f"| 0x{each.address:02X} | {each.name} |"
        if each.divided:
            rows.append(f"{start} | | | | {each.doc} |")
            start = "| | |"
        for part in each.fields:
            high = part.low + part.bits - 1
            bits = f"{high}:{part.low}" if part.bits > 1 else f"{part.low}"
            name = part.name if each.divided else ""
            reset = "" if part.reset is None else f"0x{part.reset:X}" if part.reset > 9 else f"{part.reset}"
            rows.append(f"{start} {bits} | {name} | {part.access} | {reset} | {part.doc} |")
    return _PAGE + "\n".join(rows) + "\n"


if __name__ == "__main__":
    print(page(), end="")
