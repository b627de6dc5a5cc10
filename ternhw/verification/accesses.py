"""Accesses of a host to the registers, and the answers that docs/registers.md promises."""

import random
from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from ternhw.config import AcceleratorConfig
from ternhw.registers import REGISTERS, Register, register
from ternhw_sim.runner import Access, Answer, Response, Run

_OKAY, _SLVERR = 0, 2
_WINDOW = 1 << 12  #: Bytes of the window of the registers.
_ADDRESSES = ("PROGRAM", "ACTIVATIONS", "RESULTS")
_IN_MEMORY = ("ACTIVATIONS_LOW", "ACTIVATIONS_HIGH", "RESULTS_LOW", "RESULTS_HIGH")


class RegisterModel:
    """The registers of an engine that runs nothing.

    Parameters
    ----------
    config : AcceleratorConfig
    known : mapping of int to int
        Values by byte offset of registers that are not as after a reset: those after an earlier program.
    """

    def __init__(self, config: AcceleratorConfig, known: Mapping[int, int] | None = None) -> None:
        digest = int(config.digest, 16)
        halves = {"CONFIG_LOW": digest & 0xFFFFFFFF, "CONFIG_HIGH": digest >> 32}
        self._masks = _masks(config)
        self._values = {
            each.address: halves.get(each.name, sum((part.reset or 0) << part.low for part in each.fields))
            for each in REGISTERS
        } | dict(known or {})

    def answer(self, access: Access) -> Answer:
        """Make an access; return what the engine must answer."""
        found = next((each for each in REGISTERS if each.address == access.offset), None)
        if access.data is None:
            value = 0 if found is None else self._values[found.address]
            return Answer(_SLVERR if found is None else _OKAY, value, self._irq)
        if found is None or not found.writable:
            return Answer(_SLVERR, 0, self._irq)
        self._write(found, access.data, access.strobes)
        return Answer(_OKAY, 0, self._irq)

    def _write(self, found: Register, data: int, strobes: int) -> None:
        enabled = sum(0xFF << 8 * byte for byte in range(4) if strobes >> byte & 1)
        value = self._values[found.address]
        for part in found.fields:
            mask = part.mask & enabled & self._masks.get(found.address, 0xFFFFFFFF)
            if part.access == "rw":
                value = (value & ~mask) | (data & mask)
            elif part.access == "w1c":
                value &= ~(data & mask)
        self._values[found.address] = value

    @property
    def _irq(self) -> bool:
        enabled = self._values[register("CONTROL").address] & 4
        ended = self._values[register("STATUS").address] & 6
        return bool(enabled and ended)


def _masks(config: AcceleratorConfig) -> dict[int, int]:
    """Return the bits that the registers of addresses have, by offset."""
    masks = {}
    for name in _ADDRESSES:
        bits = config.address_bits if name == "PROGRAM" or config.io == "memory" else 0
        masks[register(f"{name}_LOW").address] = (1 << min(bits, 32)) - 1
        masks[register(f"{name}_HIGH").address] = (1 << max(0, bits - 32)) - 1
    return masks


def directed_accesses(seed: int) -> Iterator[Access]:
    """Yield accesses to every register and beside it, in every order of the channels.

    Every writable bit is written with 1 and 0 and read back; every byte strobe is used alone and left out;
    every bit of the address is wrong once. Nothing starts a program.
    """
    chance = random.Random(seed)
    writable = [each for each in REGISTERS if each.writable]
    for each in REGISTERS:
        yield Access(offset=each.address)
    for each, value in product(writable, (0xFFFFFFFF, 0, 0x5A5AA5A5, 0xA5A55A5A)):
        yield _harmless(each, value, 0xF, chance)
        yield Access(offset=each.address, wait=chance.randrange(3))
    for each, strobes in product(writable, range(16)):
        yield _harmless(each, chance.getrandbits(32), strobes, chance)
        yield Access(offset=each.address)
    for each in REGISTERS:
        wrong = [each.address ^ 1 << bit for bit in range(12) if bit < 2 or bit >= 7]
        for offset in wrong:
            yield Access(offset=offset, data=0xFFFFFFFF & ~1, late=chance.randrange(-2, 3))
            yield Access(offset=offset)
        if not each.writable:
            yield Access(offset=each.address, data=0xFFFFFFFF)
        yield Access(offset=each.address)
    for offset in range(max(each.address for each in REGISTERS) + 4, 0x80, 4):
        yield Access(offset=offset, data=0xFFFFFFFF)
        yield Access(offset=offset)


def _harmless(each: Register, value: int, strobes: int, chance: random.Random) -> Access:
    """Return a write that starts nothing: without START, or without the strobe of its byte."""
    if each.name == "CONTROL" and strobes & 1:
        value &= ~1
    late, wait = chance.randrange(-2, 3), chance.randrange(3)
    return Access(offset=each.address, data=value, strobes=strobes, late=late, wait=wait)


def accesses_together(seed: int) -> Iterator[Access]:
    """Yield reads, writes, and both, of which the host begins each without the answers to those before.

    Between them the host reads every register. Reads at the same time as writes are of other registers.
    """
    chance = random.Random(seed)
    reads = [each.address for each in REGISTERS]
    written = [register(name).address for name in ("PROGRAM_LOW", "PROGRAM_HIGH", "TOKENS", *_IN_MEMORY)]
    for others in (reads, [], [each for each in reads if each not in written]):
        group: list[tuple[int, int | None]] = [
            (offset, None) for offset in chance.sample(others, len(others))
        ]
        if others is not reads:
            group += [(offset, chance.getrandbits(32)) for offset in chance.choices(written, k=12)]
            chance.shuffle(group)
        for index, (offset, data) in enumerate(group):
            late, wait = 0 if data is None else chance.randrange(-2, 3), chance.choice((0, 0, 0, 1, 5))
            yield Access(offset=offset, data=data, late=late, wait=wait, ahead=index > 0)
        for offset in reads:
            yield Access(offset=offset)


def known_after(run: Run, response: Response) -> dict[int, int]:
    """Return the registers after a run, by offset: what the host wrote to start it, and what was read."""
    if run.reset_at is not None:
        return {}
    return started(run) | response.registers | {register("CONTROL").address: 0}


def started(run: Run) -> dict[int, int]:
    """Return the registers that the host writes to start a run, by offset."""
    values = {"PROGRAM": run.program}
    if isinstance(run.activations, int):
        values |= {"ACTIVATIONS": run.activations, "RESULTS": run.results_address}
    halves = {register("TOKENS").address: run.tokens, register("CONTROL").address: 4 * run.use_irq}
    for name, value in values.items():
        halves[register(f"{name}_LOW").address] = value & 0xFFFFFFFF
        halves[register(f"{name}_HIGH").address] = value >> 32
    return halves


def accesses_meanwhile(seed: int) -> Iterator[Access]:
    """Yield accesses that a running program must not notice.

    START again, all other bits of CONTROL but ABORT, ABORT without the strobe of its byte or at a wrong
    address, flags of STATUS that are not set, and the next program's values.
    """
    chance = random.Random(seed)
    control, status = register("CONTROL").address, register("STATUS").address
    yield Access(offset=control, data=5)
    yield Access(offset=control, data=0xFFFFFFFF & ~2)
    for strobes in range(0, 16, 2):
        yield Access(offset=control, data=0xFFFFFFFB, strobes=strobes)
    for bit in (0, 1, 7, 11):
        yield Access(offset=control ^ 1 << bit, data=2)
    yield Access(offset=status, data=0xFFFFFFFF)
    for name in ("PROGRAM_LOW", "PROGRAM_HIGH", "TOKENS", "ACTIVATIONS_LOW", "RESULTS_LOW"):
        yield Access(offset=register(name).address, data=chance.getrandbits(32))
        yield Access(offset=register(name).address)
    yield Access(offset=control)


def held_registers() -> Iterator[Access]:
    """Yield three reads of each register, of which two are an odd number of cycles apart.

    A bit that changes in every cycle has its right value in every second one.
    """
    for each in REGISTERS:
        for wait in (0, 1, 0):
            yield Access(offset=each.address, wait=wait)


def expected_answers(
    config: AcceleratorConfig, accesses: Sequence[Access], known: Mapping[int, int] | None = None
) -> list[Answer]:
    """Return what the engine must answer to accesses, one after another."""
    model = RegisterModel(config, known)
    return [model.answer(each) for each in accesses]
