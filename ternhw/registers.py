"""The engine's registers, described once: the gateware, the driver, the C header and the page come from here.

``python -m ternhw.registers > docs/registers.md`` writes the page.
"""

from dataclasses import dataclass
from typing import Literal

MAGIC = 0x4E524554  #: The bytes `TERN`, as at the beginning of a program.
INTERFACE_VERSION = 1  #: Counts changes after which a driver for the version before does not work.
IMAGE_VERSION = 1  #: Of the format in docs/image.md.

#: What a host can do: read; read and write; write a 1 to trigger, read 0; read, and write a 1 to clear.
Access = Literal["ro", "rw", "w1", "w1c"]


@dataclass(frozen=True)
class Field:
    """Neighbouring bits of a register.

    Attributes
    ----------
    name : str
        Unique among all registers; that of the register if it has no other field.
    low, bits : int
        Position of the lowest bit, and how many there are.
    access : Access
    doc : str
        What it says or does.
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
    """32 bits at a byte address that is a multiple of 4; bits of no field read 0."""

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
        """Whether it has fields with names of their own."""
        return self.fields[0].name != self.name


def _whole(
    name: str, address: int, access: Access, doc: str, *, bits: int = 32, reset: int | None = 0
) -> Register:
    return Register(name, address, doc, (Field(name, 0, bits, access, doc, reset),))


_MEMORY = 'Only with io="memory": otherwise it reads 0 and writes to it are ignored.'
_WORDS = "byte address, a multiple of the bytes of a bus word: bits below are not looked at"

REGISTERS = (
    _whole("MAGIC", 0x00, "ro", "0x4E524554, the bytes `TERN`: there is an engine here.", reset=MAGIC),
    Register(
        "VERSION",
        0x04,
        "What this engine understands.",
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
                "Runs the program at PROGRAM and clears DONE, ERROR, CAUSE and counters. Ignored while BUSY. "
                "Once the write is answered, all registers tell of the new program.",
            ),
            Field(
                "ABORT",
                1,
                1,
                "w1",
                "Ends the program as soon as transfers under way allow, with ERROR and the cause ABORTED. "
                "Ignored unless BUSY.",
            ),
            Field("IRQ_ENABLE", 2, 1, "rw", "The interrupt is high while DONE or ERROR is set."),
        ),
    ),
    Register(
        "STATUS",
        0x1C,
        "How the program stands.",
        (
            Field("BUSY", 0, 1, "ro", "A program runs: from START to the cycle that sets DONE or ERROR."),
            Field(
                "DONE",
                1,
                1,
                "w1c",
                "The program has ended without a cause of error, and all its results were taken. "
                "START clears it too.",
            ),
            Field("ERROR", 2, 1, "w1c", "The program has ended early; CAUSE says why. START clears it too."),
        ),
    ),
    Register(
        "CAUSE",
        0x20,
        "Why the program ended early; more than one bit may be set. START clears it.",
        (
            Field("READ_BUS", 0, 1, "ro", "A read of memory was answered with SLVERR or DECERR."),
            Field("WRITE_BUS", 1, 1, "ro", "A write to memory was answered with SLVERR or DECERR."),
            Field("BAD_MAGIC", 2, 1, "ro", "The program's header does not begin with the magic."),
            Field("BAD_VERSION", 3, 1, "ro", "The program is of another version of the image format."),
            Field("BAD_CONFIG", 4, 1, "ro", "The program was compiled for another configuration."),
            Field(
                "BAD_DESCRIPTOR",
                5,
                1,
                "ro",
                "A record breaks a rule of image.md, or its words of weights are too few or too many.",
            ),
            Field("ABORTED", 6, 1, "ro", "ABORT was written."),
        ),
    ),
    _whole("PROGRAM_LOW", 0x24, "rw", "Low 32 bits of the program's byte address, a multiple of 64."),
    _whole("PROGRAM_HIGH", 0x28, "rw", "High bits of the program's byte address."),
    _whole(
        "TOKENS", 0x2C, "rw", "Activation vectors that the program is run for, at least 1.", bits=16, reset=1
    ),
    _whole("ACTIVATIONS_LOW", 0x30, "rw", f"Low 32 bits of the activations' {_WORDS}. {_MEMORY}"),
    _whole("ACTIVATIONS_HIGH", 0x34, "rw", f"High bits of the activations' byte address. {_MEMORY}"),
    _whole("RESULTS_LOW", 0x38, "rw", f"Low 32 bits of the results' {_WORDS}. {_MEMORY}"),
    _whole("RESULTS_HIGH", 0x3C, "rw", f"High bits of the results' byte address. {_MEMORY}"),
    _whole(
        "BUSY_CYCLES",
        0x40,
        "ro",
        "Cycles from the one after START was accepted to the one in which DONE or ERROR is set.",
    ),
    _whole(
        "STALL_WEIGHTS",
        0x44,
        "ro",
        "Cycles in which the array waits for weights; the activations that they meet are there.",
    ),
    _whole("STALL_ACTIVATIONS", 0x48, "ro", "Cycles in which the array waits for activations."),
    _whole("STALL_RESULTS", 0x4C, "ro", "Cycles in which the array waits for room for its results."),
    _whole("PASSES", 0x50, "ro", "Passes finished: in each, one job for up to `tokens` activation vectors."),
)


def register(name: str) -> Register:
    """Return the register of that name."""
    return next(each for each in REGISTERS if each.name == name)


def field(name: str) -> Field:
    """Return the field of that name."""
    return next(part for each in REGISTERS for part in each.fields if part.name == name)


_PAGE = """\
# Registers

Written from `ternhw/registers.py` by `python -m ternhw.registers > docs/registers.md`, as are the gateware's
decoder, the driver `ternhw.driver.Engine` and, by `ternhw header`, a header for C.

All registers are 32 bits on AXI4-Lite, at byte offsets in a window of 4 KiB. Bits of no field read 0 and
ignore writes; so do the bits of addresses beyond `address_bits`. Byte strobes are honoured. Other offsets,
and offsets that are not a multiple of 4, are answered with SLVERR, as are writes to registers without a
writable bit: such reads give 0, such writes change nothing.

Access: **ro** read; **rw** read and write; **w1** write 1 to trigger, reads 0; **w1c** read, write 1 to
clear.

To run a program: write PROGRAM, TOKENS and, with io="memory", ACTIVATIONS and RESULTS; write START; wait, by
polling or for the interrupt, until DONE or ERROR is set. START takes the parameters as they are: what is
written to them while the program runs is for the next one. The counters stop at 2³² − 1.

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
