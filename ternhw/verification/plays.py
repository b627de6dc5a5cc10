"""What an engine does in a case: programs one after another, each with what disturbs it."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Literal

import numpy as np
import numpy.typing as npt

from ternhw.config import AcceleratorConfig
from ternhw.cycles import CycleCount, count_program
from ternhw.image import UNIT_BYTES
from ternhw.program import Program, program_for
from ternhw.simulation import Workload, run_of
from ternhw_quant.errors import InputError
from ternhw_sim.runner import Access, Run

Bytes = npt.NDArray[np.uint8]

#: Where a read can be answered with an error.
Place = Literal["header", "descriptor", "weights", "order", "activations"]

#: What must have been sent: all results; right ones, maybe not all; right ones, but not all; nothing; or
#: unknown values.
Results = Literal["all", "partial", "cut", "none", "any"]

#: Number of a field of a header or of a job descriptor (docs/image.md).
FIELDS = {
    **{"magic": 0, "version": 1, "digest_low": 2, "digest_high": 3, "jobs": 4},
    **{"row_tiles": 0, "groups": 1, "tail_beats": 2, "plane_steps": 3, "row_beats": 4, "flags": 5},
    **{"weights": 6, "words": 7, "order": 8, "check": 15},
}
_CHECK = FIELDS["check"]


@dataclass(frozen=True, kw_only=True)
class Edit:
    """A change of one 32-bit field of the header or of a descriptor.

    Attributes
    ----------
    record : int
        0 for the header, n for the n-th job's descriptor.
    field : int
        0 to 15.
    change : "set", "add" or "flip"
        Set to `value`, add it, or flip its bits.
    mend : bool
        Make the record's check right again.
    """

    record: int
    field: int
    change: Literal["set", "add", "flip"]
    value: int
    mend: bool = True

    def apply(self, code: Bytes) -> None:
        """Change the bytes of a program in place."""
        fields = code[self.record * UNIT_BYTES : (self.record + 1) * UNIT_BYTES].view("<u4")
        before = int(fields[self.field])
        after = {"set": self.value, "add": before + self.value, "flip": before ^ self.value}[self.change]
        fields[self.field] = after & 0xFFFFFFFF
        if self.mend:
            fields[_CHECK] = np.bitwise_xor.reduce(fields[:_CHECK])


@dataclass(frozen=True, kw_only=True)
class Fault:
    """What disturbs a program, and how the engine must answer.

    Attributes
    ----------
    cause : str or None
        The field of CAUSE that must be set, alone; None if the program must end without an error.
    results : Results
    edits : tuple of Edit
    read_error : (Place, int) or None
        A word whose read is answered with an error. The number is taken modulo the words of the place.
    write_error : int or None
        Likewise a result word in memory.
    memory_words : int or None
        The memory ends after so many words of weights.
    absent : bool
        There is no memory where the program should be.
    abort_at, reset_at : int or None
        Cycle of an abort or of a reset.
    interleave : int or None
        Seed of a memory that interleaves bursts of different IDs.
    polled : bool
        The host polls STATUS instead of waiting for the interrupt.
    no_tokens : bool
        The register TOKENS is 0.
    program_on : int
        PROGRAM has so many bytes more than the program's address.
    more_tokens : int
        The register TOKENS has so many more than there are activation vectors.
    weights_on : int
        Weights and order lie so many bytes, a multiple of 64, further on than usual.
    vectors_on : int
        Activations and results in memory each lie so many bytes, whole words, further on than usual.
    constants : int
        Above 0: seed of numbers that are added to the constants, and so to the results, of one job's rows.
    order : int
        Above 0: seed of the entries of the first job's order, of any lanes and beats.
    accesses, meanwhile : tuple of Access
        Other accesses of the host, before the start and from the start on.
    cut, cut_cycles : tuple of Access, int
        Accesses that begin so many cycles before the reset.
    counters : tuple of int
        If not empty, the numbers of 33 bits with which the counters begin, in the order of
        `ternhw_sim.runs.COUNTERS`.
    write_latency : int or None
        Cycles after which the memory answers a written burst, instead of its latency.
    passes : int or None
        What PASSES must be where the results are unknown; None for any number.
    """

    cause: str | None = None
    results: Results = "all"
    edits: tuple[Edit, ...] = ()
    read_error: tuple[Place, int] | None = None
    write_error: int | None = None
    memory_words: int | None = None
    absent: bool = False
    abort_at: int | None = None
    reset_at: int | None = None
    interleave: int | None = None
    polled: bool = False
    no_tokens: bool = False
    program_on: int = 0
    more_tokens: int = 0
    weights_on: int = 0
    vectors_on: int = 0
    constants: int = 0
    order: int = 0
    accesses: tuple[Access, ...] = ()
    meanwhile: tuple[Access, ...] = ()
    cut: tuple[Access, ...] = ()
    cut_cycles: int = 0
    counters: tuple[int, ...] = ()
    write_latency: int | None = None
    passes: int | None = None


@dataclass(frozen=True, kw_only=True, eq=False)
class Play:
    """One start of the engine.

    Attributes
    ----------
    works : tuple of Workload
        The jobs of the program, with equally many tokens. Memory and streams behave as the first says.
    fault : Fault
    distance : int
        Bytes by which everything in memory lies further on than usual.
    """

    name: str
    works: tuple[Workload, ...]
    fault: Fault = field(default_factory=Fault)
    distance: int = 0

    def programs(self, config: AcceleratorConfig) -> list[Program]:
        """Return the program of each job.

        Raises
        ------
        InputError
            If the configuration cannot run a layer.
        """
        return [_program(config, work) for work in self.works]

    def run(self, config: AcceleratorConfig) -> Run:
        """Return what the test bench plays.

        Raises
        ------
        InputError
            If the configuration cannot run a layer, or the program is not at a multiple of 64 bytes, the rule
            for the host in docs/registers.md, without a cause that says so.
        """
        programs = self.programs(config)
        runs = [_undisturbed(config, work) for work in self.works]
        run = _moved(_joined(runs), self.distance)
        run = _disturbed(run, self.fault, programs)
        if run.program % UNIT_BYTES and self.fault.cause != "BAD_START":
            raise InputError(f"Program must be at a multiple of {UNIT_BYTES} bytes, not {run.program}")
        return run


def modelled(program: Program, play: Play, run: Run) -> CycleCount:
    """Return what the cycle model counts for the program of the first job, played as `run`."""
    return count_program(
        program,
        play.works[0].memory,
        play.works[0].streams,
        address=run.program,
        activations=run.activations if isinstance(run.activations, int) else 0,
        results=run.results_address,
        write_latency=play.fault.write_latency,
    )


# The plays of a case have few layers, each in many plays: most of them differ in the fault only.


@lru_cache(maxsize=8)
def _program(config: AcceleratorConfig, work: Workload) -> Program:
    return program_for(config, work.matrix, tokens=len(work.q))


@lru_cache(maxsize=8)
def _undisturbed(config: AcceleratorConfig, work: Workload) -> Run:
    """Return the run of one layer; what disturbs it changes a copy."""
    return run_of(_program(config, work), work)


def _joined(runs: Sequence[Run]) -> Run:
    """Return one run whose program has the jobs of all, as docs/image.md has it."""
    first = runs[0]
    if len(runs) == 1:
        return first
    codes = [run.memory[run.program] for run in runs]
    code = _joined_code(codes)
    joined = replace(
        first,
        memory={first.program: code},
        results=sum(run.results for run in runs),
        cycle_limit=sum(run.cycle_limit for run in runs),
    )
    words = [run.activations for run in runs if not isinstance(run.activations, int)]
    if words:
        return replace(joined, activations=np.concatenate(words))
    vectors = np.concatenate(
        [run.memory[run.activations] for run in runs if isinstance(run.activations, int)]
    )
    activations = first.program + code.size
    results = activations + -(-vectors.size // UNIT_BYTES) * UNIT_BYTES
    memory = {first.program: code, activations: vectors}
    return replace(joined, memory=memory, activations=activations, results_address=results)


def _joined_code(codes: Sequence[Bytes]) -> Bytes:
    header = codes[0][:UNIT_BYTES].copy()
    Edit(record=0, field=FIELDS["jobs"], change="set", value=len(codes)).apply(header)
    descriptors, bodies = [], [code[2 * UNIT_BYTES :] for code in codes]
    moved = len(codes) - 1
    for code, body in zip(codes, bodies, strict=True):
        descriptor = code[UNIT_BYTES : 2 * UNIT_BYTES].copy()
        sections = ("weights", "order") if descriptor.view("<u4")[FIELDS["flags"]] & 1 else ("weights",)
        for name in sections:
            Edit(record=0, field=FIELDS[name], change="add", value=moved).apply(descriptor)
        descriptors.append(descriptor)
        moved += body.size // UNIT_BYTES
    return np.concatenate([header, *descriptors, *bodies])


def _moved(run: Run, distance: int) -> Run:
    """Return the run with all that it has in memory so many bytes further on."""
    if not distance:
        return run
    return replace(
        run,
        memory={address + distance: content for address, content in run.memory.items()},
        program=run.program + distance,
        activations=run.activations + distance if isinstance(run.activations, int) else run.activations,
        results_address=run.results_address + distance,
    )


def _disturbed(run: Run, fault: Fault, programs: Sequence[Program]) -> Run:
    word = programs[0].config.bus_bits // 8
    run = replace(
        run,
        abort_at=fault.abort_at,
        reset_at=fault.reset_at,
        interleave=fault.interleave,
        use_irq=not fault.polled,
        tokens=run.tokens + fault.more_tokens,
        accesses=fault.accesses,
        meanwhile=fault.meanwhile,
        cut=fault.cut,
        cut_cycles=fault.cut_cycles,
        counters=fault.counters,
        write_latency=fault.write_latency,
    )
    if fault.write_latency is not None:
        # Each burst may wait for the response to the one before it.
        bursts = 2 + run.results // run.burst_words
        run = replace(run, cycle_limit=run.cycle_limit + bursts * fault.write_latency)
    if fault.weights_on:
        run = _spread(run, fault.weights_on, len(programs))
    if fault.vectors_on and isinstance(run.activations, int):
        run = _vectors_moved(run, fault.vectors_on)
    if fault.constants:
        run = _with_constants(run, programs[0], added_constants(fault, programs[0]))
    if fault.order:
        run = _with_any_order(run, programs, fault.order)
    if fault.edits:
        # Words that one pass leaves behind are taken by the next one, which asks for as many more.
        passes = sum(len(program.pass_tokens) * program.weight_words for program in programs)
        spare = _SPARE_WORDS + programs[0].config.fetch_words + passes
        run = _edited(run, fault.edits, spare * word)
        # An engine that a descriptor lies to may take all words that it asked for before it ends.
        longest = _CYCLES_PER_WORD * programs[0].config.fetch_words
        run = replace(run, cycle_limit=run.cycle_limit + longest)
    if fault.edits and fault.results == "any":
        # A descriptor of more tiles makes the engine write more results before it finds too few weights.
        run = replace(run, results=_SPARE_RESULTS * run.results)
    if fault.memory_words is not None:
        end = (1 + len(programs)) * UNIT_BYTES + fault.memory_words * word
        run = replace(run, memory={**run.memory, run.program: run.memory[run.program][:end]})
    if fault.absent:
        run = replace(run, program=_end(run, word))
    if fault.read_error is not None:
        first, words = _section(run, fault.read_error[0], programs)
        run = replace(run, error_at=first + fault.read_error[1] % words * word)
    if fault.write_error is not None:
        run = replace(run, write_error_at=run.results_address + fault.write_error % run.results * word)
    if fault.no_tokens:
        activations = run.activations if isinstance(run.activations, int) else run.activations[:0]
        run = replace(run, tokens=0, results=0, activations=activations)
    return replace(run, program=run.program + fault.program_on)


def _edited(run: Run, edits: Sequence[Edit], spare: int) -> Run:
    """Return a run with a changed program, and `spare` zero bytes behind it that a misled engine can read."""
    code = np.append(run.memory[run.program], np.zeros(spare, np.uint8))
    for edit in edits:
        edit.apply(code)
    if not isinstance(run.activations, int):
        return replace(run, memory={run.program: code})
    vectors = run.memory[run.activations]
    return replace(
        run,
        memory={run.program: code, run.activations + spare: vectors},
        activations=run.activations + spare,
        results_address=run.results_address + spare,
    )


_CYCLES_PER_WORD = 8  #: More than the slowest memory that is played takes.
#: Words behind an edited program, besides those that the engine requests before it needs them, and those of
#: all passes.
_SPARE_WORDS = 256
_SPARE_RESULTS = 32  #: Times the results, for an edited program.


def _spread(run: Run, distance: int, jobs: int) -> Run:
    """Return a run with weights and order so many bytes further on; the first job's descriptor says so."""
    code = run.memory[run.program].copy()
    for name in ("weights", "order") if code[UNIT_BYTES:].view("<u4")[FIELDS["flags"]] & 1 else ("weights",):
        Edit(record=1, field=FIELDS[name], change="add", value=distance // UNIT_BYTES).apply(code)
    records = (1 + jobs) * UNIT_BYTES
    parts = {run.program: code[:records], run.program + records + distance: code[records:]}
    return replace(run, memory={**run.memory, **parts})


def _vectors_moved(run: Run, distance: int) -> Run:
    """Return a run with activations and results in memory each so many bytes further on."""
    assert isinstance(run.activations, int), "activations come on a stream"
    first = run.activations + distance
    memory = {address: content for address, content in run.memory.items() if address != run.activations}
    memory[first] = run.memory[run.activations]
    return replace(run, memory=memory, activations=first, results_address=run.results_address + 2 * distance)


def added_constants(fault: Fault, program: Program) -> npt.NDArray[np.int64]:
    """Return what a fault adds to the constant of each row of each tile, modulo 2^accumulator_bits."""
    count = program.row_tiles * program.config.rows
    if not fault.constants:
        return np.zeros(count, dtype=np.int64)
    half = 1 << program.config.accumulator_bits - 1
    return np.random.default_rng(fault.constants).integers(-half, half, count)


def _with_constants(run: Run, program: Program, added: npt.NDArray[np.int64]) -> Run:
    """Return a run whose tiles, which have equally many words, begin with other constants."""
    config, code = program.config, run.memory[run.program].copy()
    word, bits = config.bus_bits // 8, config.accumulator_bits
    tile = program.weight_words // program.row_tiles * word
    for index, numbers in enumerate(added.reshape(-1, config.rows).tolist()):
        section = code[2 * UNIT_BYTES + index * tile :][: config.constant_words * word]
        before, after = int.from_bytes(section.tobytes(), "little"), 0
        for row, number in enumerate(numbers):
            value = (before >> row * bits) + number & (1 << bits) - 1
            after |= value << row * bits
        section[:] = np.frombuffer(after.to_bytes(section.size, "little"), dtype=np.uint8)
    return replace(run, memory={**run.memory, run.program: code})


def _with_any_order(run: Run, programs: Sequence[Program], seed: int) -> Run:
    """Return a run whose first job has an order of random lanes and beats."""
    first, words = _section(run, "order", programs)
    code, begin = run.memory[run.program].copy(), first - run.program
    size = words * programs[0].config.bus_bits // 8
    code[begin : begin + size] = np.random.default_rng(seed).integers(0, 256, size, np.uint8)
    return replace(run, memory={**run.memory, run.program: code})


def _end(run: Run, word: int) -> int:
    """Return the first multiple of 64 behind everything in memory."""
    ends = [address + content.size for address, content in run.memory.items()]
    if isinstance(run.activations, int):
        ends.append(run.results_address + run.results * word)
    return -(-max(ends) // UNIT_BYTES) * UNIT_BYTES


def _section(run: Run, place: Place, programs: Sequence[Program]) -> tuple[int, int]:
    """Return the address of a place, and how many words it has; weights and order are the first job's."""
    config = programs[0].config
    word = config.bus_bits // 8
    record = UNIT_BYTES // word
    weights = run.program + (1 + len(programs)) * UNIT_BYTES
    if place == "activations":
        assert isinstance(run.activations, int), "activations come on a stream"
        return run.activations, run.memory[run.activations].size // word
    order = weights + -(-programs[0].weight_words * word // UNIT_BYTES) * UNIT_BYTES
    return {
        "header": (run.program, record),
        "descriptor": (run.program + UNIT_BYTES, record),
        "weights": (weights, programs[0].weight_words),
        "order": (order, programs[0].order_words),
    }[place]
