"""The bulk test bench: whole runs go to compiled code (harness.cpp) as arrays, whole responses come back."""

import ctypes
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ternhw.peers import MemoryBehaviour, Pauses
from ternhw.registers import field
from ternhw_quant.processes import held_signals
from ternhw_sim.errors import NotDone, SimulationError
from ternhw_sim.runs import (
    ADDRESS,
    COUNTERS,
    POLL_CYCLES,
    PRESET_CYCLE,
    READ,
    Access,
    Answer,
    Bytes,
    Response,
    Run,
    choices,
)
from ternhw_sim.simulators import harness_library

_NEVER = (1 << 64) - 1
_MESSAGE_BYTES = 256


class _Array(ctypes.Structure):
    """`Pattern` and `Choices` of harness.cpp."""

    _fields_ = (("data", ctypes.c_void_p), ("length", ctypes.c_uint64))


class _Port(ctypes.Structure):
    """`RawPort` of harness.cpp."""

    _fields_ = (("name", ctypes.c_char_p), ("bits", ctypes.c_void_p), ("bytes", ctypes.c_uint64))


class _Region(ctypes.Structure):
    _fields_ = (("address", ctypes.c_uint64), ("bytes", ctypes.c_uint64), ("data", ctypes.c_void_p))


class _Model(ctypes.Structure):
    _fields_ = (
        ("self", ctypes.c_void_p),
        ("cycle", ctypes.c_void_p),
        ("ports", ctypes.c_void_p),
        ("port_count", ctypes.c_uint64),
    )


_MEMORY_PATTERNS = ("pauses", "ar_pauses", "aw_pauses", "w_pauses")
_RUN_NUMBERS = ("program", "tokens", "results", "results_address", "cycle_limit", "burst_words")
_MEMORY_NUMBERS = ("latency", "max_outstanding", "refresh_period", "refresh_cycles")
_RUN_EVENTS = ("error_at", "write_error_at", "abort_at", "reset_at", "write_latency")


_Watch = ctypes.CFUNCTYPE(ctypes.c_bool)  #: Asked while a run is played: whether to stop it.


class _Run(ctypes.Structure):
    _fields_ = (
        ("regions", ctypes.c_void_p),
        ("region_count", ctypes.c_uint64),
        ("activations", ctypes.c_void_p),
        ("activation_words", ctypes.c_uint64),
        ("activations_address", ctypes.c_uint64),
        *((name, ctypes.c_uint64) for name in (*_RUN_NUMBERS, *_MEMORY_NUMBERS)),
        *((name, _Array) for name in (*_MEMORY_PATTERNS, "activation_pauses", "result_pauses", "choices")),
        *((name, ctypes.c_uint64) for name in (*_RUN_EVENTS, "use_irq")),
        *((name, _Array) for name in ("accesses", "meanwhile", "cut")),
        ("cut_cycles", ctypes.c_uint64),
        ("counters", _Array),
        ("shared", ctypes.c_void_p),
    )


class _Response(ctypes.Structure):
    _fields_ = (
        *((name, ctypes.c_void_p) for name in ("words", "last", "cycles", "registers")),
        *((name, ctypes.c_uint64) for name in ("words_count", "last_count", "cycles_count")),
        ("answers", ctypes.c_void_p),
        ("answers_count", ctypes.c_uint64),
    )


_REGISTERS = (
    *("CONTROL", "STATUS", "TOKENS", "PROGRAM_LOW", "PROGRAM_HIGH"),
    *("ACTIVATIONS_LOW", "ACTIVATIONS_HIGH", "RESULTS_LOW", "RESULTS_HIGH"),
)
_FIELDS = ("START", "ABORT", "IRQ_ENABLE", "BUSY", "DONE", "ERROR")
#: Kept here because harness.cpp has pointers to them.
_READ = (ctypes.c_uint32 * len(READ))(*(ADDRESS[name] for name in READ))
_COUNTERS = (ctypes.c_char_p * len(COUNTERS))(*(name.encode() for name in COUNTERS))


class _Registers(ctypes.Structure):
    """`Map` of harness.cpp."""

    _fields_ = (
        *((name, ctypes.c_uint32) for name in (*_REGISTERS, *_FIELDS, "poll_cycles", "read_count")),
        ("read", ctypes.c_void_p),
        ("preset_cycle", ctypes.c_uint32),
        ("counter_count", ctypes.c_uint32),
        ("counters", ctypes.c_void_p),
    )


def play(library: Path, runs: Sequence[Run], **settings: Any) -> list[Response]:
    """Execute `runs` one after another on one engine; the settings are those of `session`."""
    return list(responses(library, runs, **settings))


def responses(library: Path, runs: Iterable[Run], **settings: Any) -> Iterator[Response]:
    """Execute `runs` one after another on one engine, and yield each response before the next run is taken.

    The parameters are those of `session`.

    Raises
    ------
    SimulationError
        If the engine breaks a protocol; names the run.
    NotDone
        If a program does not end within the cycle limit of its run.
    """
    with session(library, **settings) as engine:
        for run in runs:
            yield engine.play(run)


class Session:
    """One engine that runs programs for as long as its session lasts, without a reset between them.

    The engine reads the arrays of a run in their place: an image that several runs name is never copied.
    """

    def __init__(self, bench: int) -> None:
        self._bench, self._runs = bench, 0

    def play(self, run: Run) -> Response:
        """Execute one more run.

        Raises
        ------
        SimulationError
            If the engine breaks a protocol; names the run. The session is of no use then.
        NotDone
            If the program does not end within the cycle limit of the run. Nor then.
        """
        response = _play(self._bench, self._runs, run)
        self._runs += 1
        return response


class Host:
    """A host of one engine: it accesses registers, and shares a memory with the engine.

    It is a `ternhw.driver.Bus`: registers are at their byte offsets. The engine's clock runs only during
    accesses and while the host waits for the interrupt.

    Attributes
    ----------
    memory : uint8, shape (bytes,)
        What host and engine share, from byte address 0 on. It is not cached.

    Raises
    ------
    SimulationError
        From each method, if the engine breaks a protocol. The host is of no use then.
    """

    def __init__(self, bench: int, memory: Bytes) -> None:
        self._bench, self._harness = bench, _loaded_harness()
        self.memory = memory

    def read32(self, address: int) -> int:
        """Read the register at a byte offset."""
        value = ctypes.c_uint32()
        _check(self._harness.ternhw_bench_read(self._bench, address, ctypes.byref(value)))
        return value.value

    def write32(self, address: int, value: int) -> None:
        """Write the register at a byte offset, and wait for the response."""
        _check(self._harness.ternhw_bench_write(self._bench, address, value))

    def await_interrupt(self, cycles: int) -> bool:
        """Run the clock until the interrupt is high, or for `cycles`; return whether it is high."""
        high = ctypes.c_bool()
        _check(self._harness.ternhw_bench_await_interrupt(self._bench, cycles, ctypes.byref(high)))
        return high.value

    @property
    def cycle(self) -> int:
        """Clock cycles since the host was opened."""
        return int(self._harness.ternhw_bench_cycle(self._bench))


@contextmanager
def host(library: Path, memory: Bytes, *, behaviour: MemoryBehaviour, burst_words: int) -> Iterator[Host]:
    """Open a host of an engine whose activations and results are in memory.

    Parameters
    ----------
    library : Path
        Of :func:`ternhw_sim.simulators.shared_model`.
    memory : uint8, shape (bytes,)
        What host and engine share, from byte address 0 on. Both read and write it in its place.
    behaviour : MemoryBehaviour
        Of the memory, for the engine.
    burst_words : int
        Longest burst that the engine may ask for, in words.
    """
    model_library = _loaded_model(library)
    with _model(model_library, None, None) as model, _bench(model_library, model) as bench:
        harness = _loaded_harness()
        size = harness.ternhw_bench_word_bytes(bench)
        run = Run(
            memory={0: memory},
            program=0,
            tokens=1,
            activations=0,
            results=memory.nbytes // size,
            cycle_limit=_NEVER,
            behaviour=behaviour,
            burst_words=burst_words,
        )
        stimulus = _Stimulus(run, memory)
        _check(harness.ternhw_bench_serve(bench, ctypes.byref(stimulus.run)))
        yield Host(bench, memory)


def _check(message: bytes | None) -> None:
    if message:
        raise SimulationError(f"The test bench failed: {message.decode()}")


@contextmanager
def session(
    library: Path,
    *,
    seed: int | None = None,
    waves: Path | None = None,
    coverage: Path | None = None,
    inputs: Mapping[str, int] | None = None,
) -> Iterator[Session]:
    """Open a session on an engine after a reset; at its end waves and counts of coverage are complete.

    Parameters
    ----------
    library : Path
        Of :func:`ternhw_sim.simulators.shared_model`.
    seed : int or None
        Above 0: seed of the content of registers and memories before the first reset.
    waves : Path or None
        VCD file to write, of a run that fails too; `library` must be compiled for it.
    coverage : Path or None
        File of Verilator's coverage counts to write, unless a run fails; `library` must be compiled for it.
    inputs : mapping of str to int or None
        Constant values of input ports that the bench does not drive; others are 0.

    Raises
    ------
    SimulationError
        If the module lacks a port of the bench.
    """
    model_library = _loaded_model(library)
    with _model(model_library, seed, waves) as model:
        _set_inputs(model_library, model, inputs or {})
        with _bench(model_library, model) as bench:
            yield Session(bench)
        if coverage is not None:
            model_library.ternhw_model_coverage(model, str(coverage).encode())


def _set_inputs(library: Any, model: int, inputs: Mapping[str, int]) -> None:
    count = ctypes.c_uint64()
    address = library.ternhw_model_ports(model, ctypes.byref(count))
    ports = {port.name.decode(): port for port in (_Port * count.value).from_address(address)}
    for name, value in inputs.items():
        port = ports[name]
        ctypes.memmove(port.bits, value.to_bytes(port.bytes, "little"), port.bytes)


def idle(library: Path, cycles: int) -> None:
    """Run clock cycles on a model with nothing around it: what a bench costs is measured against this."""
    model_library = _loaded_model(library)
    with _model(model_library, None, None) as model:
        model_library.ternhw_model_idle(model, cycles)


@contextmanager
def _model(library: Any, seed: int | None, waves: Path | None) -> Iterator[int]:
    """Open a model; its waves are complete when it is closed, also after a failure."""
    model: int = library.ternhw_model_open(seed or 0, None if waves is None else str(waves).encode())
    try:
        yield model
    finally:
        library.ternhw_model_close(model)


@contextmanager
def _bench(library: Any, model: int) -> Iterator[int]:
    """Open the bench around a model, which resets the engine."""
    harness = _loaded_harness()
    count = ctypes.c_uint64()
    ports = library.ternhw_model_ports(model, ctypes.byref(count))
    cycle = ctypes.cast(library.ternhw_model_cycle, ctypes.c_void_p)
    message = ctypes.create_string_buffer(_MESSAGE_BYTES)
    interface, registers = _Model(model, cycle, ports, count), _registers()
    bench: int = harness.ternhw_bench_open(
        ctypes.byref(interface), ctypes.byref(registers), message, _MESSAGE_BYTES
    )
    if not bench:
        raise SimulationError(f"The test bench failed: {message.value.decode()}")
    try:
        yield bench
    finally:
        harness.ternhw_bench_close(bench)


def _play(bench: int, index: int, run: Run) -> Response:
    harness = _loaded_harness()
    stimulus = _Stimulus(run)
    response = _Response()
    with held_signals() as caught:
        watch = _Watch(lambda: bool(caught))
        harness.ternhw_bench_watch(bench, watch)
        message = harness.ternhw_bench_play(bench, ctypes.byref(stimulus.run), ctypes.byref(response))
    if message:
        error = NotDone if harness.ternhw_bench_not_done(bench) else SimulationError
        raise error(f"The test bench failed: run {index}: {message.decode()}")
    size = harness.ternhw_bench_word_bytes(bench)
    words = _copied(response.words, np.uint8, response.words_count * size)
    registers = _copied(response.registers, np.uint32, len(READ))
    answers = _copied(response.answers, np.uint64, 3 * response.answers_count)
    return Response(
        words=words.reshape(-1, size),
        last=_copied(response.last, np.bool_, response.last_count),
        cycles=_copied(response.cycles, np.int64, response.cycles_count),
        registers={ADDRESS[name]: int(value) for name, value in zip(READ, registers, strict=True)},
        answers=tuple(Answer(int(each), int(data), bool(irq)) for each, data, irq in answers.reshape(-1, 3)),
    )


class _Stimulus:
    """A run as harness.cpp reads it, and the arrays to which it points."""

    def __init__(self, run: Run, shared: Bytes | None = None) -> None:
        self._arrays: list[npt.NDArray[Any]] = []
        streamed = not isinstance(run.activations, int)
        words = np.asarray(run.activations if streamed else (), dtype=np.uint8)
        memory, streams = run.behaviour, run.streams
        self.run = _Run(
            regions=self._pointer(self._regions(run.memory)),
            region_count=len(run.memory),
            activations=self._pointer(words),
            activation_words=len(words),
            activations_address=_NEVER if streamed else run.activations,
            **{name: getattr(run, name) for name in _RUN_NUMBERS},
            **{name: getattr(memory, name) for name in _MEMORY_NUMBERS},
            **{name: self._flags(getattr(memory, name)) for name in _MEMORY_PATTERNS},
            activation_pauses=self._flags(streams.activations),
            result_pauses=self._flags(streams.results),
            choices=self._array(np.zeros(0) if run.interleave is None else choices(run.interleave)),
            **{name: _or_never(getattr(run, name)) for name in _RUN_EVENTS},
            use_irq=run.use_irq,
            accesses=self._accesses(run.accesses),
            meanwhile=self._accesses(run.meanwhile),
            cut=self._accesses(run.cut),
            cut_cycles=run.cut_cycles,
            counters=self._array(np.array(run.counters, dtype=np.uint64)),
            shared=None if shared is None else self._pointer(shared),
        )

    def _regions(self, memory: Mapping[int, Bytes]) -> npt.NDArray[np.uint64]:
        """Return address, size and pointer of each region, by address."""
        rows = [(address, data.nbytes, self._pointer(data)) for address, data in sorted(memory.items())]
        return np.array(rows, dtype=np.uint64)

    def _flags(self, pauses: Pauses) -> _Array:
        return self._array(np.array(pauses, dtype=np.uint8))

    def _accesses(self, accesses: Sequence[Access]) -> _Array:
        rows = [
            (
                *(each.offset, each.data or 0, each.strobes, each.data is not None),
                *(each.late, each.wait, each.ahead),
            )
            for each in accesses
        ]
        return self._array(np.array(rows, dtype=np.int64))

    def _array(self, data: npt.NDArray[Any]) -> _Array:
        return _Array(self._pointer(data), len(data))

    def _pointer(self, data: npt.NDArray[Any]) -> int:
        self._arrays.append(np.ascontiguousarray(data))
        return int(self._arrays[-1].ctypes.data)


def _or_never(value: int | None) -> int:
    return _NEVER if value is None else value


def _registers() -> _Registers:
    offsets = [ADDRESS[name] for name in _REGISTERS]
    masks = [field(name).mask for name in _FIELDS]
    counts = PRESET_CYCLE, len(COUNTERS), ctypes.addressof(_COUNTERS)
    return _Registers(*offsets, *masks, POLL_CYCLES, len(READ), ctypes.addressof(_READ), *counts)


def _copied(pointer: int, kind: Any, count: int) -> npt.NDArray[Any]:
    """Return a copy of `count` elements of C++'s, which live until the next run."""
    kind = np.dtype(kind)
    return np.frombuffer(ctypes.string_at(pointer, count * kind.itemsize), dtype=kind).copy()


@cache
def _loaded_model(library: Path) -> Any:
    loaded = ctypes.CDLL(str(library))
    _declare(loaded.ternhw_model_open, ctypes.c_void_p, ctypes.c_int, ctypes.c_char_p)
    _declare(loaded.ternhw_model_ports, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
    _declare(loaded.ternhw_model_idle, None, ctypes.c_void_p, ctypes.c_uint64)
    _declare(loaded.ternhw_model_coverage, None, ctypes.c_void_p, ctypes.c_char_p)
    _declare(loaded.ternhw_model_close, None, ctypes.c_void_p)
    return loaded


@cache
def _loaded_harness() -> Any:
    loaded = ctypes.CDLL(str(harness_library()))
    pointer = ctypes.c_void_p
    _declare(loaded.ternhw_bench_open, pointer, pointer, pointer, ctypes.c_char_p, ctypes.c_uint64)
    _declare(loaded.ternhw_bench_word_bytes, ctypes.c_uint64, pointer)
    _declare(loaded.ternhw_bench_watch, None, pointer, _Watch)
    _declare(loaded.ternhw_bench_play, ctypes.c_char_p, pointer, pointer, pointer)
    _declare(loaded.ternhw_bench_not_done, ctypes.c_bool, pointer)
    _declare(loaded.ternhw_bench_serve, ctypes.c_char_p, pointer, pointer)
    _declare(loaded.ternhw_bench_read, ctypes.c_char_p, pointer, ctypes.c_uint32, pointer)
    _declare(loaded.ternhw_bench_write, ctypes.c_char_p, pointer, ctypes.c_uint32, ctypes.c_uint32)
    _declare(loaded.ternhw_bench_await_interrupt, ctypes.c_char_p, pointer, ctypes.c_uint64, pointer)
    _declare(loaded.ternhw_bench_cycle, ctypes.c_uint64, pointer)
    _declare(loaded.ternhw_bench_close, None, pointer)
    return loaded


def _declare(function: Any, result: Any, *arguments: Any) -> None:
    function.restype, function.argtypes = result, arguments
