"""Directed cases of what a host and a memory may do, and of counters that only long programs make large."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from ternhw.config import AcceleratorConfig
from ternhw.drawing import draw_activations, draw_matrix
from ternhw.image import UNIT_BYTES
from ternhw.peers import MemoryBehaviour, StreamBehaviour
from ternhw.program import program_for
from ternhw.registers import REGISTERS, register
from ternhw.simulation import Workload
from ternhw.verification.accesses import accesses_together, held_registers
from ternhw.verification.plays import FIELDS, Edit, Fault, Play, modelled
from ternhw_sim.runner import Access
from ternhw_sim.runs import COUNTERS

_OVERFLOW = 32  #: Bit of a counter that says that it has overflowed.
_NOT_FULL = 5  #: Lowest bit of the counters that is set here.


def large_counters(config: AcceleratorConfig, seed: int) -> Iterator[Play]:
    """Yield programs whose counters begin just below 2^n, at numbers of any bits, and after their overflow.

    A program that counts so far would take minutes to hours. Each counter begins with each number, with other
    numbers in the other counters. From 2^32 on a counter must stand still: 2^33 − 1 shows one that does not.
    """
    begins = [(1 << bit) - 1 for bit in range(_NOT_FULL, _OVERFLOW + 2)]
    begins += [(1 << bit) - 2 for bit in (16, 24, _OVERFLOW)]
    begins += [0x5555_5555, 0xAAAA_AAAA, 0x3333_3333, 0xCCCC_CCCC]
    works = list(_counting(config, seed))
    for index in range(len(begins)):
        numbers = tuple(begins[(index + 7 * counter) % len(begins)] for counter in range(len(COUNTERS)))
        for work in works:
            yield Play(name=f"counters {index}, {work.name}", works=(work,), fault=Fault(counters=numbers))


def _counting(config: AcceleratorConfig, seed: int) -> Iterator[Workload]:
    """Yield small layers in which the array waits for weights and for activations, and for its results."""
    rng = np.random.default_rng([seed, 18])
    columns = min(config.max_in_features, config.lanes)
    one_tile = draw_matrix(config, rng, config.rows, columns, planes=config.planes)
    words = program_for(config, one_tile, tokens=1).weight_words
    late = (*[True] * 60, *[False] * 999)
    # More than one burst of weights; results that fill all that is before them (bit_cases.long_stalls).
    sizes = {
        "slow weights": 2 + -(-config.burst_words // words),
        "slow results": max(8, 3 * config.burst_words // config.result_words + 8),
    }
    weights, results = sizes.values()
    stalled = (*[True] * (200 + 2 * results * words), *[False] * 999)
    yield Workload(
        name="slow weights",
        matrix=draw_matrix(config, rng, weights * config.rows, columns, planes=config.planes),
        q=draw_activations(config, rng, 1, columns),
        memory=MemoryBehaviour(latency=40, max_outstanding=1),
        streams=StreamBehaviour(activations=late),
    )
    yield Workload(
        name="slow results",
        matrix=draw_matrix(config, rng, results * config.rows, columns, planes=config.planes),
        q=draw_activations(config, rng, 1, columns),
        memory=MemoryBehaviour(aw_pauses=stalled),
        streams=StreamBehaviour(results=stalled),
    )


def registers_together(work: Workload, seed: int) -> Iterator[Play]:
    """Yield reads and writes that do not wait for each other's answers: of a fresh engine and a used one."""
    for index in range(3):
        accesses = tuple(accesses_together(seed + index))
        yield Play(name=f"accesses together {index}", works=(work,), fault=Fault(accesses=accesses))


_CUT = 9  #: More cycles than an access takes.
#: Each bit of every address and number is other than after a reset; START and ABORT are not written.
_OTHER = tuple(
    Access(offset=each.address, data={"CONTROL": 4, "TOKENS": 0xFFFE}.get(each.name, 0xFFFF_FFFF))
    for each in REGISTERS
    if each.writable
)
_RESET = 16 * len(_OTHER)  #: A cycle after all these writes.


def resets_within_accesses(work: Workload) -> Iterator[Play]:
    """Yield resets in each cycle of a read, of a write, and of both, and read all registers after each."""
    address, control = (register(name).address for name in ("PROGRAM_LOW", "CONTROL"))
    cuts = {
        "a read": (Access(offset=address, wait=_CUT),),
        "a write": (Access(offset=address, data=0xFFFF_FFC0, wait=_CUT),),
        "both": (
            Access(offset=control, data=4, late=2),
            Access(offset=control, ahead=True),
            Access(offset=address, ahead=True),
        ),
    }
    read = tuple(Access(offset=each.address) for each in REGISTERS)
    for name, cut in cuts.items():
        for cycles in range(1, _CUT):
            at = _RESET + cycles
            fault = Fault(results="partial", reset_at=at, cut=cut, cut_cycles=cycles, meanwhile=_OTHER)
            yield Play(name=f"reset {cycles} cycles after {name}", works=(work,), fault=fault)
            yield Play(name=f"after {name} of {cycles} cycles", works=(work,), fault=Fault(accesses=read))


def last_writes(work: Workload) -> Iterator[Play]:
    """Yield programs during which the host writes one register, and which end well or with an error.

    The register file keeps address and data of the last write. An end that comes later must stay.
    """
    control, status = (register(name).address for name in ("CONTROL", "STATUS"))
    writes = {"START": (control, 5), "DONE": (status, 2), "ERROR": (status, 4), "DONE and ERROR": (status, 6)}
    broken = Edit(record=0, field=FIELDS["magic"], change="set", value=0)
    for name, (offset, data) in writes.items():
        last = (Access(offset=offset, data=data),)
        error = Fault(cause="BAD_MAGIC", results="none", edits=(broken,), meanwhile=last)
        yield Play(name=f"{name} is written last", works=(work,), fault=Fault(meanwhile=last))
        yield Play(name=f"{name} is written last, an error", works=(work,), fault=error)


def resets_in_stalls(config: AcceleratorConfig, seed: int) -> Iterator[Play]:
    """Yield resets while the array waits, and in each cycle of the start: then no counter has counted."""
    for work in _counting(config, seed):
        for at in (*range(1, _STARTED), *range(_STARTED, _STALLED, 5)):
            fault = Fault(results="partial", reset_at=at)
            yield Play(name=f"{work.name}, reset in cycle {at}", works=(work,), fault=fault)
        yield Play(name=f"after resets, {work.name}", works=(work,))


_STARTED = 60  #: A cycle in which the first pass is offered; in the next ones the array waits.
_STALLED = 300


def held_registers_after(work: Workload, causes: dict[str, Fault]) -> Iterator[Play]:
    """Yield each fault, and after it reads of all registers, which hold what they have."""
    held = tuple(held_registers())
    for name, fault in causes.items():
        yield Play(name=name, works=(work,), fault=fault)
        yield Play(name=f"registers after {name}", works=(work,), fault=Fault(accesses=held))


def early_ends(config: AcceleratorConfig, seed: int) -> Iterator[Play]:
    """Yield programs of three jobs that end by an abort in each cycle, or by an error in each first word.

    The last job is long: an engine that does not stop sends results that it must not send. The director comes
    to each of its states while the weights of the first job are read.
    """
    rng = np.random.default_rng([seed, 22])
    columns = min(config.max_in_features, config.lanes)
    one_tile = draw_matrix(config, rng, config.rows, columns, planes=config.planes)
    words = program_for(config, one_tile, tokens=1).weight_words
    sizes = (-(-_FIRST_WORDS // words), 1, -(-_LAST_WORDS // words))
    works = tuple(
        Workload(
            name=f"{tiles} tiles",
            matrix=draw_matrix(config, rng, tiles * config.rows, columns, planes=config.planes),
            q=draw_activations(config, rng, 1, columns),
        )
        for tiles in sizes
    )
    for at in (*range(1, _FIRST_CYCLES), *range(_FIRST_CYCLES, 2 * _FIRST_CYCLES, 9)):
        fault = Fault(cause="ABORTED", results="cut", abort_at=at)
        yield Play(name=f"abort in cycle {at}", works=works, fault=fault)
    for word in range(sizes[0] * words):
        fault = Fault(cause="READ_BUS", results="cut", read_error=("weights", word))
        yield Play(name=f"error in word {word}", works=works, fault=fault)
    yield Play(name="after all of them", works=works)


_FIRST_WORDS = 60  #: At least so many weight words of the first job.
_FIRST_CYCLES = 200  #: After them the director waits for the end.
_LAST_WORDS = 900  #: At least so many weight words of the last job: more than the cycles of the aborts.


def aborts_among_results(config: AcceleratorConfig, seed: int) -> Iterator[Play]:
    """Yield an abort in each cycle while the last tiles are sent; after each a program whose results wait.

    The buffer before the port of the results has two places that take words in turn. Words that it holds are
    sent after an abort, too. So programs begin with either place, and their last word waits in either.
    """
    rng = np.random.default_rng([seed, 23])
    columns = min(config.max_in_features, config.lanes)
    waits = (*[True] * _WAIT, False)
    quick, slow = (
        Workload(
            name=f"{tiles} tiles",
            matrix=draw_matrix(config, rng, tiles * config.rows, columns, planes=config.planes),
            q=draw_activations(config, rng, 1, columns),
            memory=MemoryBehaviour(aw_pauses=pauses, w_pauses=pauses),
            streams=StreamBehaviour(results=pauses),
        )
        for tiles, pauses in ((12, ()), (3, waits))
    )
    whole = Play(name="whole", works=(quick,))
    end = modelled(whole.programs(config)[0], whole, whole.run(config)).cycles
    for at in range(max(1, end - _SENT), end):
        fault = Fault(cause="ABORTED", results="partial", abort_at=at)
        yield Play(name=f"abort in cycle {at}", works=(quick,), fault=fault)
        yield Play(name=f"results wait after {at} cycles", works=(slow,))


_WAIT = 20  #: Cycles between two results that are taken: more than most arrays need to compute one.
_SENT = 40  #: Last cycles of a program, in which it sends several results.


def aborts_with_words_left(config: AcceleratorConfig, seed: int) -> Iterator[Play]:
    """Yield an abort in each cycle while the second record is read; after each a program of other words.

    The first job has more words than its tiles take. A read master that does not drop them gives them to the
    next program.
    """
    rng = np.random.default_rng([seed, 24])
    columns = min(config.max_in_features, config.lanes)
    one_tile = draw_matrix(config, rng, config.rows, columns, planes=config.planes)
    words = program_for(config, one_tile, tokens=1).weight_words
    first, second = (
        Workload(
            name=f"{tiles} tiles",
            matrix=draw_matrix(config, rng, tiles * config.rows, columns, planes=config.planes),
            q=draw_activations(config, rng, 1, columns),
        )
        for tiles in (-(-_READ_CYCLES // words), 1)
    )
    more = Edit(record=1, field=FIELDS["words"], change="add", value=_MORE_WORDS)
    begin = first_offer(config)
    for at in range(begin, begin + _READ_CYCLES):
        fault = Fault(cause="ABORTED", results="cut", edits=(more,), abort_at=at)
        yield Play(name=f"abort in cycle {at}", works=(first, second), fault=fault)
        yield Play(name=f"after {at} cycles", works=(second,))


#: In so many cycles the director offers the first job and reads the second record. The unpacker takes at most
#: as many words meanwhile.
_READ_CYCLES = 180
_MORE_WORDS = 7  #: More than the buffer behind the read master holds.


def first_offer(config: AcceleratorConfig) -> int:
    """Return the first cycle in which a pass is offered, behind a memory that answers at once."""
    # In the example of docs/engine.md header and descriptor are one word each.
    return _OFFER + 2 * (UNIT_BYTES * 8 // config.bus_bits - 1)


_OFFER = 34


def late_responses(config: AcceleratorConfig, seed: int) -> Iterator[Play]:
    """Yield layers of many bursts of results whose writes are answered late, while weights come at once."""
    if config.io != "memory":
        return
    rng = np.random.default_rng([seed, 19])
    columns = min(config.max_in_features, config.lanes)
    tiles = -(-_BURSTS * config.burst_words // config.result_words)
    work = Workload(
        name=f"{tiles} tiles",
        matrix=draw_matrix(config, rng, tiles * config.rows, columns, planes=config.planes),
        q=draw_activations(config, rng, config.tokens + 1, columns),
        memory=MemoryBehaviour(max_outstanding=300),
    )
    for cycles in (100, 2000):
        yield Play(name=f"answers after {cycles} cycles", works=(work,), fault=Fault(write_latency=cycles))


_BURSTS = 20  #: More writes than the engine begins without a response.


def word_faults_of_jobs(one: Workload, two: Workload) -> Iterator[Play]:
    """Yield programs of two and three jobs of which one has too few or too many words.

    The director then reads a later descriptor, or waits for the end, when the array finds out.
    """
    for works, record in (((one, two), 1), ((one, two), 2), ((two, one, two), 2)):
        for words in (-3, -1, 1, 2, 9):
            edit = Edit(record=record, field=FIELDS["words"], change="add", value=words)
            fault = Fault(cause="BAD_DESCRIPTOR", results="any", edits=(edit,))
            name = f"{len(works)} jobs, words {words:+} in the {('first', 'second')[record - 1]}"
            yield Play(name=name, works=works, fault=fault)
            yield Play(name=f"after {name}", works=works)


def behind(works: tuple[Workload, ...], memory: MemoryBehaviour) -> tuple[Workload, ...]:
    """Return the same work behind another memory."""
    return tuple(replace(work, memory=memory) for work in works)
