"""What a test bench is given and what it gives back: the contract of both benches."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, TypedDict

import numpy as np
import numpy.typing as npt

from ternhw.peers import MemoryBehaviour, StreamBehaviour
from ternhw.registers import REGISTERS

Bytes = npt.NDArray[np.uint8]
Words = npt.NDArray[np.uint8]

PERIOD_PS = 10_000  #: Of the clock, in both benches.
MOST_BURST_WORDS = 256  #: Of AXI4.
POLL_CYCLES = 16  #: Between two reads of STATUS.

#: Byte offset of each register.
ADDRESS = {register.name: register.address for register in REGISTERS}

#: Registers that count. In the Verilog they are registers of 33 bits in the module `COUNTING`; a number from
#: 2^32 on has overflowed.
COUNTERS = ("BUSY_CYCLES", "STALL_WEIGHTS", "STALL_ACTIVATIONS", "STALL_RESULTS", "PASSES")
COUNTING = "registers"  #: Instance in the engine.
PRESET_CYCLE = 4  #: In it START has cleared the counters, and none has counted.

#: Registers that are read after each run.
READ = ("CONFIG_LOW", "CONFIG_HIGH", "BUILD_LOW", "BUILD_HIGH", "STATUS", "CAUSE", *COUNTERS)

_CHOICES = 1021  #: A prime, so that patterns of pauses do not repeat with it.


@dataclass(frozen=True, kw_only=True)
class Access:
    """One access of the host to the registers, besides those that start a program and read its end.

    Attributes
    ----------
    offset : int
        Byte offset, whether there is a register or not.
    data : int or None
        32 bits to write; None reads.
    strobes : int
        Byte strobes of a write.
    late : int
        Cycles by which the data of a write come after the address; below 0, before it.
    wait : int
        Cycles in which the host does not take the answer that is offered.
    ahead : bool
        The host does not wait for the answer to the access before this one. It offers this one as soon as the
        engine has taken the one before it: the last read for a read, the last write for a write. Reads and
        writes go on at the same time; each are answered in their order.
    """

    offset: int
    data: int | None = None
    strobes: int = 0xF
    late: int = 0
    wait: int = 0
    ahead: bool = False


class Answer(NamedTuple):
    """What the engine answers to an access: response, data of a read (else 0), and the interrupt with it."""

    response: int
    data: int
    irq: bool


@dataclass(frozen=True, kw_only=True, eq=False)
class Run:
    """One start of the engine, and the behaviour of memory and streams.

    Cycle 0 is the cycle in which the engine takes the write of START.

    Attributes
    ----------
    memory : mapping of int to uint8, shape (bytes,)
        Memory that the engine can read, by byte address: the image and, with io="memory", the activations.
    program : int
        Byte address of the program's header.
    tokens : int
        Work tokens (activation vectors).
    activations : uint8, shape (words, bytes), or int
        Bus words to stream in, offered from cycle 0 on; or the byte address of the activations in memory.
    results : int
        Expected result words.
    cycle_limit : int
        The run fails after this many cycles.
    results_address : int
        Byte address of the results with io="memory".
    behaviour : MemoryBehaviour
    streams : StreamBehaviour
    burst_words : int
        Longest burst that the engine may ask for, in words.
    error_at, write_error_at : int or None
        Byte address of a word whose read, or written burst, is answered with SLVERR.
    abort_at : int or None
        Cycle in which the write of ABORT is offered.
    reset_at : int or None
        Cycle of a synchronous reset, which also ends all transfers of memory and streams.
    interleave : int or None
        Seed of a random choice among bursts of different IDs, word by word (see `choices`); None serves them
        in order.
    use_irq : bool
        Wait for the interrupt instead of polling STATUS. Runs that are aborted or reset are polled.
    accesses, meanwhile : tuple of Access
        Accesses of the host before it starts the program, and from the start on.
    cut : tuple of Access
        Accesses under way at the same time. They begin `cut_cycles` cycles before the reset and are dropped.
    cut_cycles : int
    write_latency : int or None
        Latency of the responses to written bursts; None for that of `behaviour`.
    counters : tuple of int
        If not empty, what the test bench puts into `COUNTERS` in cycle `PRESET_CYCLE`, of 33 bits each: the
        counters begin with it instead of 0.
    """

    memory: Mapping[int, Bytes]
    program: int
    tokens: int
    activations: Words | int
    results: int
    cycle_limit: int
    results_address: int = 0
    behaviour: MemoryBehaviour = field(default_factory=MemoryBehaviour)
    streams: StreamBehaviour = field(default_factory=StreamBehaviour)
    burst_words: int = MOST_BURST_WORDS
    error_at: int | None = None
    write_error_at: int | None = None
    abort_at: int | None = None
    reset_at: int | None = None
    interleave: int | None = None
    use_irq: bool = True
    accesses: tuple[Access, ...] = ()
    meanwhile: tuple[Access, ...] = ()
    cut: tuple[Access, ...] = ()
    cut_cycles: int = 0
    write_latency: int | None = None
    counters: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True, eq=False)
class Response:
    """The engine's response to one run.

    Attributes
    ----------
    words : uint8, shape (words, bytes)
        Results in the order of arrival, or the region in memory. After an error, an abort or a reset some may
        be missing, or zeros in memory; any other run has all.
    last : bool, shape (words,)
        ``tlast`` of each word; empty if results are written to memory.
    cycles : int64, shape (words,)
        Cycle in which each word was taken.
    registers : dict of int to int
        Values by byte offset, read after the run: CONFIG, BUILD, STATUS, CAUSE and the counters.
    answers : tuple of Answer
        To the accesses of the run, in their order.
    """

    words: Words
    last: npt.NDArray[np.bool_]
    cycles: npt.NDArray[np.int64]
    registers: dict[int, int]
    answers: tuple[Answer, ...] = ()


class SignalNames(TypedDict):
    """What the bits of a signal mean, for waveforms.

    Attributes
    ----------
    states : mapping of int to str
        Names of values: the states of a state machine.
    fields : mapping of str to (int, int)
        Lowest bit and number of bits of each field of a payload.
    """

    states: Mapping[int, str]
    fields: Mapping[str, tuple[int, int]]


#: By the path of the instance below the top module ("" for the top itself), then by signal.
Names = Mapping[str, Mapping[str, SignalNames]]


def choices(seed: int) -> npt.NDArray[np.uint32]:
    """Return the numbers that choose among interleaved bursts, one per cycle, repeated after the last.

    Of n bursts that have a word in cycle c, in the order of acceptance, burst ``choices[c mod 1021] mod n``
    sends its word. The rule is a pattern by cycle, as pauses are, so both benches take it as an array.
    """
    return np.random.default_rng(seed).integers(0, 1 << 32, _CHOICES, dtype=np.uint32)
