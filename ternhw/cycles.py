"""The cycle model: what the engine does in every cycle of a program. Written from docs/engine.md, "Timing".

The model covers control only; it knows no data. Cycle 0 is the cycle in which the engine takes the write of
START, address and data both. Repetition is skipped: when the complete state at the end of a tile equals that
at the end of an earlier tile, whole periods are added at once. That changes no count.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar, cast

import numba
import numpy as np
import numpy.typing as npt

from ternhw.config import AcceleratorConfig
from ternhw.peers import MemoryBehaviour, StreamBehaviour
from ternhw.program import ORDER_ENTRY_BITS, Program, check_order

START_CYCLES = 3  #: From the write of START to the cycle in which the director acts on it.
RECORD_BITS = 512  #: A header or a job descriptor.
_SMALL_QUEUE = 32  # words of order or activations that the read master holds


@dataclass(frozen=True, kw_only=True)
class CycleCount:
    """The engine's counters after a program, and the bound that the memory sets.

    Attributes
    ----------
    cycles, stall_weights, stall_activations, stall_results : int
        The registers BUSY_CYCLES, STALL_WEIGHTS, STALL_ACTIVATIONS and STALL_RESULTS.
    scaler_waits : int
        Cycles in which a beat waits only for the `scale_cycles` between two steps. No register counts them.
    memory_words : int
        Words that the program reads from memory.
    memory_cycles : int
        Fewest cycles in which the memory can offer these words.
    """

    cycles: int
    stall_weights: int
    stall_activations: int
    stall_results: int
    scaler_waits: int
    memory_words: int
    memory_cycles: int


def dot_product_latency(config: AcceleratorConfig) -> int:
    """Return D of the document."""
    return config.chain + _log2_ceiling(config.lanes // config.chain) + (2 if config.tied else 0)


def group_sum_latency(config: AcceleratorConfig) -> int:
    """Return B of the document: cycles from a step's last beat to the one in which its scales leave."""
    return dot_product_latency(config) + 4


def accumulate_latency(config: AcceleratorConfig) -> int:
    """Return A of the document: the accumulators hold a tile from A + 1 cycles after its last beat on."""
    if config.scaling == "multiplier":
        return group_sum_latency(config) + 2 + _log2_ceiling(config.scales_per_step)
    terms = -(-8 * config.scales_per_step // config.scale_cycles)
    shift_and_add = config.scale_cycles if config.scale_cycles > 1 else 0
    return group_sum_latency(config) + 1 + _log2_ceiling(terms) + shift_and_add


def count_program(
    program: Program,
    memory: MemoryBehaviour | None = None,
    streams: StreamBehaviour | None = None,
    *,
    address: int = 0,
    activations: int = 0,
    results: int = 0,
    write_latency: int | None = None,
    skip: bool = True,
) -> CycleCount:
    """Return the cycles of a program: equal to those of the RTL for the same memory and streams.

    Written from docs/engine.md, "Timing".

    Parameters
    ----------
    program : Program
    memory, streams : MemoryBehaviour, StreamBehaviour or None
        None for a memory that answers in the next cycle, and for streams that never pause.
    address, activations, results : int
        Byte addresses of the program and, with io="memory", of activations and results. They decide where
        bursts end.
    write_latency : int or None
        Latency of the responses to written bursts; None for that of `memory`.
    skip : bool
        Add whole periods at once. False computes every cycle, with the same result.

    Raises
    ------
    InputError
        If the columns are permuted and the configuration has no `gather`.
    """
    config = program.config
    check_order(config, permuted=program.permuted)
    memory, streams = memory or MemoryBehaviour(), streams or StreamBehaviour()
    counts = np.zeros(1, dtype=_COUNTS)
    peers = tuple(
        np.array(pauses or (False,), dtype=np.bool_)
        for pauses in (
            *(memory.pauses, memory.ar_pauses, memory.aw_pauses, memory.w_pauses),
            *(streams.activations, streams.results),
        )
    )
    shape = _shape(program, memory, (address, activations, results), write_latency)
    _run(shape, peers, counts, skip)
    words = memory_words(program)
    return CycleCount(
        cycles=int(counts["busy"][0]),
        stall_weights=int(counts["stall_weights"][0]),
        stall_activations=int(counts["stall_activations"][0]),
        stall_results=int(counts["stall_results"][0]),
        scaler_waits=int(counts["scaler_waits"][0]),
        memory_words=words,
        memory_cycles=_memory_cycles(memory, words),
    )


def memory_words(program: Program) -> int:
    """Return the bus words that a program reads: records, weights, order, and activations in memory."""
    config = program.config
    vector = program.order_words
    if config.io == "memory":
        vector += program.row_beats * config.vector_words
    records = 2 * RECORD_BITS // config.bus_bits
    return records + program.passes * program.weight_words + program.tokens * vector


def _memory_cycles(memory: MemoryBehaviour, words: int) -> int:
    """Return the fewest cycles, counted as BUSY_CYCLES, until the memory has offered `words` words."""
    usable = np.roll(memory.usable, -(START_CYCLES + 1))
    periods, rest = divmod(words - 1, int(usable.sum()))
    return periods * len(usable) + int(np.flatnonzero(usable)[rest]) + 1


def _log2_ceiling(value: int) -> int:
    return (value - 1).bit_length()


def _shape(
    program: Program, memory: MemoryBehaviour, addresses: tuple[int, int, int], write_latency: int | None
) -> npt.NDArray[Any]:
    """Return the numbers of a program, its configuration and its memory, `_SHAPE` (1,)."""
    config = program.config
    word_bytes = config.bus_bits // 8
    record_words = RECORD_BITS // config.bus_bits
    in_memory = config.io == "memory"
    depth = np.zeros(len(_QUEUES), dtype=np.int64)
    depth[_FIELDS], depth[_WEIGHTS] = 2 * record_words, config.fetch_words
    depth[_ORDER], depth[_ACTIVATIONS] = _SMALL_QUEUE * config.gather, _SMALL_QUEUE * in_memory
    depth[_RESULTS] = 2 * config.burst_words * in_memory
    longest = np.clip(depth // 2, 1, config.burst_words)
    begin = np.zeros(len(_QUEUES), dtype=np.int64)
    begin[_FIELDS], begin[_ACTIVATIONS], begin[_RESULTS] = (each % _BLOCK_BYTES for each in addresses)
    begin[_WEIGHTS] = begin[_FIELDS] + 2 * RECORD_BITS // 8
    begin[_ORDER] = begin[_WEIGHTS] + -(-program.weight_words * word_bytes // 64) * 64
    group_sum = group_sum_latency(config)
    most_words = config.tokens * config.result_words
    values = {
        "tokens": program.tokens,
        "pass_tokens": config.tokens,
        "row_tiles": program.row_tiles,
        "steps": program.groups * program.plane_steps,
        "full_steps": (program.groups - 1) * program.plane_steps,
        "job_beats": program.row_tiles * program.row_beats * program.plane_steps,
        "full_beats": config.beats_per_group,
        "tail_beats": program.tail_beats,
        "vector_words": program.row_beats * config.vector_words,
        "word_activations": config.word_activations,
        "word_entries": config.bus_bits // ORDER_ENTRY_BITS,
        "in_memory": in_memory,
        "record_words": record_words,
        "weight_words": program.weight_words,
        "order_words": program.order_words,
        "constant_words": config.constant_words,
        "scale_words": program.scale_words,
        "block_steps": config.steps_per_block,
        "beat_words": -(-config.beat_bits // config.bus_bits),
        "word_beats": max(1, config.bus_bits // config.beat_bits),
        "scale_cycles": config.scale_cycles,
        "group_sum": group_sum,
        "accumulate": accumulate_latency(config),
        "scale_places": _UNCLAIMED + 2 + -(-group_sum // config.scale_cycles),
        "result_words": config.result_words,
        "most_words": most_words,
        "tile_space": most_words + 1 if most_words <= _WORDS_BEHIND else 0,
        "latency": memory.latency,
        "write_latency": memory.latency if write_latency is None else write_latency,
        "refresh_period": memory.refresh_period,
        "refresh_cycles": memory.refresh_cycles if memory.refresh_period else 0,
        "max_outstanding": memory.max_outstanding,
        "depth": depth,
        "longest": longest,
        "place": begin // word_bytes % longest,
        # Tiles, beats and activations differ in the last ones alone, bursts in the last of a command.
        "margin": [2, 2, 4, 4, 2, *(2 * words for words in longest)],
    }
    shape = np.zeros(1, dtype=_SHAPE)
    for name, value in values.items():
        shape[name] = value
    return shape


# What follows is compiled. Numba takes a record of numbers as an element of an array.

_F = TypeVar("_F", bound=Callable[..., Any])


def _compiled(function: _F) -> _F:
    return cast(_F, numba.njit(cache=True, nogil=True, error_model="numpy")(function))


def _record(*names: str, **sizes: int) -> np.dtype[Any]:
    """Return a record of integers, and of arrays of so many integers."""
    fields: list[Any] = [(name, np.int64) for name in names]
    return np.dtype(fields + [(name, np.int64, (size,)) for name, size in sizes.items()])


#: Channels of the read master, the one that goes first where several ask first; then the write master.
_QUEUES = _FIELDS, _ORDER, _ACTIVATIONS, _WEIGHTS, _RESULTS = (0, 1, 2, 3, 4)
_CHANNELS = (_FIELDS, _ORDER, _ACTIVATIONS, _WEIGHTS)

#: No burst leaves such a block, so where it lies decides nothing.
_BLOCK_BYTES = 4096
UNANSWERED_BURSTS = 15  #: The write master begins no further one before a response.

_WORDS_BEHIND = 3  #: Most words of a tile that have a place in the output register and behind it.
_MOST_TILES = 3  #: Unsent.

_UNCLAIMED = 4  #: Steps whose scales may wait for their beats.

#: States of the director.
_WAIT, _ASK, _READ, _COMPARE, _COMBINE, _CHECK, _NEXT, _COUNT, _SIZE, _OFFER, _DRAIN, _FINISH = range(12)

#: States of a walk: a job that is taken in cycle t has its first beat enter the buffer in t + 3.
_IDLE, _COUNTS_BEATS, _BEGINS, _WALKS = range(4)

#: States of the activation buffer, if it is not idle: two cycles before it loads, and one after.
_PREPARES, _SETS_OUT, _LOADS, _HANDS_ON = range(1, 5)

#: What does not change.
_SHAPE = _record(
    *("tokens", "pass_tokens", "row_tiles", "steps", "full_steps", "job_beats", "full_beats", "tail_beats"),
    *("vector_words", "word_activations", "word_entries", "in_memory"),
    *("record_words", "weight_words", "order_words"),
    *("constant_words", "scale_words", "block_steps", "beat_words", "word_beats"),
    *("scale_cycles", "group_sum", "accumulate", "scale_places", "result_words"),
    *("most_words", "tile_space"),
    *("latency", "write_latency", "refresh_period", "refresh_cycles", "max_outstanding"),
    depth=len(_QUEUES),
    longest=len(_QUEUES),
    place=len(_QUEUES),
    margin=5 + len(_QUEUES),
)

#: Registers of the engine and its peers, as they are at the beginning of a cycle.
_STATE = _record(
    # Places in the patterns of the peers; whether the source offers an activation word already.
    *("pause", "ar_pause", "aw_pause", "w_pause", "activation_pause", "result_pause", "refresh", "offering"),
    # Director: records read, words of a record and vectors left; what OFFER has still to offer.
    *("state", "records", "fields", "vectors", "pass_tokens"),
    *("size", "late", "hand_buffer", "hand_unpacker", "hand_weights", "hand_orders", "hand_activations"),
    "hand_results",
    # Activation buffer: whether words are taken; words before it; activations of this word, entries of this
    # word of the order; sets, jobs that wait.
    *("runs", "inputs", "loads", "load_vectors", "load_tokens", "activation", "entry", "sets", "jobs"),
    # Unpacker: words that wait, walk, beats that it is ahead, jobs that it has begun beyond the current;
    # words of constants and scales, words of a beat, a beat that is whole, beats of a word, beats offered.
    *("words", "unpack_walk", "unpack_ahead", "unpack_jobs", "unpack_step", "unpack_beat"),
    *("constant_word", "scale_word", "opened", "scales_held", "scales_sent"),
    *("beat_word", "whole_beat", "word_beat", "beats"),
    # Array: its walk, scales in the queue and those that leave soon, constants in two places and claimed,
    # tiles unsent.
    *("array_walk", "array_ahead", "array_jobs", "array_step", "array_beat", "array_tokens", "next_tokens"),
    *("scales", "scales_room", "leaving", "constants", "next_constants", "whole_constants", "claimed"),
    "unsent",
    # Results: tiles before their copy; words of the copy, of output register and buffer.
    *("tiles", "copy", "register", "output"),
    # Read master: the address that it offers, the channel after the word that arrived; bursts in the memory.
    *("address", "address_channel", "address_words", "arrived", "bursts"),
    # Write master: commands that wait, words on their way, address and words offered, bursts without a
    # response; in the memory: bursts, words without a burst, responses.
    *("commands", "gathering", "gathered", "write_address", "write_length", "write_words", "unanswered"),
    *("writes", "written_words", "responses"),
    # Commands of all channels: pending, cycles until a burst is ready to go, words before it in its block.
    **dict.fromkeys(("pending", "wait", "place"), len(_QUEUES)),
    # Their queues: credit, words in memory, registers; a word is taken, a word leaves the memory.
    **dict.fromkeys(("room", "credit", "queue", "latched", "offered", "taken", "freed"), len(_QUEUES)),
    job_tokens=2,
    tile_words=_MOST_TILES,
    command_tokens=2,
)

#: What is left of work that has begun. Only the last part of it differs from the rest.
_LEFT = _record(
    "array_tiles", "unpack_tiles", "array_beats", "unpack_beats", "load_words", words=len(_QUEUES)
)

#: What is counted.
_COUNTS = _record(*("cycle", "busy", "stall_weights", "stall_activations", "stall_results", "scaler_waits"))

#: Cycles in which something is due: the next end of a step, the next tile, the use of two tiles' constants,
#: complete tiles, scales that leave, then bursts that are read, then responses.
_PACE, _NEXT_TILE, _CONSTANTS, _TILES = 0, 1, 2, 4
_SCALES = _TILES + _MOST_TILES


@_compiled
def _run(shapes: Any, peers: Any, all_counts: Any, skip: bool) -> None:
    """Compute cycle after cycle until the program is done.

    Parameters
    ----------
    shapes : _SHAPE, shape (1,)
    peers : tuple of six bool arrays
        Pauses of the memory, in words, addresses to read and to write, words to write; of activations; of
        results.
    all_counts : _COUNTS, shape (1,)
        All 0; receives the result.
    skip : bool
        Add whole periods at once.
    """
    pauses, ar_pauses, aw_pauses, w_pauses, activation_pauses, result_pauses = peers
    shape, counts = shapes[0], all_counts[0]
    states, nexts, lefts = np.zeros(1, dtype=_STATE), np.zeros(1, dtype=_STATE), np.zeros(1, dtype=_LEFT)
    state, then, left = states[0], nexts[0], lefts[0]
    due = np.zeros(_SCALES + shape.scale_places + 2 * shape.max_outstanding, dtype=np.int64)
    bursts = np.zeros((shape.max_outstanding, 3), dtype=np.int64)  # channel, words; words written
    numbers, next_numbers = states.view(np.int64), nexts.view(np.int64)
    rests, sums = lefts.view(np.int64), all_counts.view(np.int64)
    seen, seen_due, seen_bursts = numbers.copy(), due.copy(), bursts.copy()
    seen_rests, seen_sums = rests.copy(), sums.copy()
    tiles, renewal = 0, 1
    _reset(then, shape)
    numbers[:] = next_numbers
    while True:
        cycle = counts.cycle
        if cycle > START_CYCLES:
            counts.busy += 1
        if state.state == _FINISH:
            return
        _director(state, then, left, shape, cycle)
        _load(state, then, left, shape, not activation_pauses[state.activation_pause])
        _walk(state, then, left)
        _unpack(state, then, left, shape)
        tile_ends = _accept(state, then, left, due, counts, shape)
        _send(state, then, due, shape, cycle, not result_pauses[state.result_pause])
        if shape.in_memory:
            takes = not aw_pauses[state.aw_pause], not w_pauses[state.w_pause]
            _write(state, then, left, due, bursts, shape, cycle, *takes)
        word = not pauses[state.pause] and state.refresh >= shape.refresh_cycles
        _read(state, then, left, due, bursts, shape, cycle, word, not ar_pauses[state.ar_pause])
        then.pause = _after(state.pause, len(pauses))
        then.ar_pause = _after(state.ar_pause, len(ar_pauses))
        then.aw_pause = _after(state.aw_pause, len(aw_pauses))
        then.w_pause = _after(state.w_pause, len(w_pauses))
        then.activation_pause = _after(state.activation_pause, len(activation_pauses))
        then.result_pause = _after(state.result_pause, len(result_pauses))
        then.refresh = _after(state.refresh, shape.refresh_period)
        for index in range(len(numbers)):
            numbers[index] = next_numbers[index]
        counts.cycle += 1
        if not (skip and tile_ends):
            continue
        if state.array_jobs != then.array_jobs or left.array_tiles in (0, shape.row_tiles):
            tiles, renewal = 0, 1
            continue
        tiles += 1
        if tiles > 1 and _repeats(numbers, seen, bursts, seen_bursts, due - counts.cycle, seen_due):
            periods = _periods(rests, seen_rests, shape.margin)
            due += periods * (counts.cycle - seen_sums[0])
            rests -= periods * (seen_rests - rests)
            sums += periods * (sums - seen_sums)
            tiles, renewal = 0, 1
        # Snapshots at tiles 1, 2, 4, 8, …: sooner or later one is followed by a whole period.
        elif tiles == renewal:
            renewal *= 2
            seen[:], seen_bursts[:], seen_rests[:], seen_sums[:] = numbers, bursts, rests, sums
            seen_due[:] = due - counts.cycle


@_compiled
def _reset(then: Any, shape: Any) -> None:
    then.vectors = shape.tokens
    for channel in _QUEUES:
        then.room[channel] = shape.depth[channel]
        then.credit[channel] = 1
        then.place[channel] = shape.place[channel]


@_compiled
def _after(place: int, length: int) -> int:
    """Return the place after `place` in a pattern; 0 in one of length 0."""
    return place + 1 if place + 1 < length else 0


@_compiled
def _repeats(numbers: Any, seen: Any, bursts: Any, seen_bursts: Any, due: Any, seen_due: Any) -> bool:
    """Return whether all is as in the snapshot; what is due is given from either moment on."""
    for index in range(len(numbers)):
        if numbers[index] != seen[index]:
            return False
    for index in range(len(due)):
        if max(due[index], 0) != max(seen_due[index], 0):
            return False
    return np.array_equal(bursts, seen_bursts)


@_compiled
def _periods(rests: Any, seen_rests: Any, margin: Any) -> int:
    """Return how often the time since the snapshot can be repeated before work comes to its last part."""
    periods = -1
    for index in range(len(rests)):
        period = seen_rests[index] - rests[index]
        if period < 0:
            return 0
        if period > 0:
            possible = max(0, (rests[index] - margin[index]) // period)
            periods = possible if periods < 0 else min(periods, possible)
    return periods


@_compiled
def _drop_first(values: Any, count: int) -> None:
    """Drop the first of `count` values, and leave 0 behind the last."""
    for index in range(1, count):
        values[index - 1] = values[index]
    values[count - 1] = 0


@_compiled
def _take(then: Any, channel: int) -> None:
    """Take the word that a channel offers."""
    then.taken[channel] = 1


@_compiled
def _command(then: Any, left: Any, channel: int, place: int, words: int) -> None:
    """Give a channel a command, of words that begin `place` words after a multiple of its longest burst."""
    then.pending[channel] = 1
    then.wait[channel] = 3
    then.place[channel] = place
    left.words[channel] = words


@_compiled
def _go_on(state: Any, then: Any, left: Any, shape: Any, channel: int, words: int) -> None:
    """Prepare the next burst of a command after one of so many words, or end it."""
    then.place[channel] = (state.place[channel] + words) % shape.longest[channel]
    left.words[channel] -= words
    then.pending[channel] = left.words[channel] > 0
    then.wait[channel] = 2 * then.pending[channel]


@_compiled
def _director(state: Any, then: Any, left: Any, shape: Any, cycle: int) -> None:
    if state.state == _WAIT:
        if cycle == START_CYCLES:
            then.state = _ASK
    elif state.state == _ASK:
        if not state.pending[_FIELDS]:
            place = shape.place[_FIELDS] + state.records * shape.record_words
            _command(then, left, _FIELDS, place % shape.longest[_FIELDS], shape.record_words)
            then.state, then.fields = _READ, shape.record_words
    elif state.state == _READ:
        if state.offered[_FIELDS]:
            _take(then, _FIELDS)
            then.fields -= 1
            if state.fields == 1:
                then.state = _COMPARE
    elif state.state == _COMPARE:
        then.state = _COMBINE
    elif state.state == _COMBINE:
        then.state = _CHECK
    elif state.state == _CHECK:
        then.records += 1
        then.state = _NEXT if state.records == 1 else _ASK
    elif state.state == _NEXT:
        then.state = _COUNT if state.vectors else _DRAIN
    elif state.state == _COUNT:
        then.pass_tokens = min(state.vectors, shape.pass_tokens)
        then.vectors -= then.pass_tokens
        then.hand_buffer = then.hand_unpacker = then.hand_weights = 1
        then.hand_activations = then.hand_results = shape.in_memory
        then.hand_orders = then.pass_tokens if shape.order_words else 0
        then.late = 0
        then.size = then.pass_tokens
        then.state = _SIZE if shape.in_memory else _OFFER
    elif state.state == _SIZE:
        then.size -= 1
        if state.size == 1:
            then.state = _OFFER
    elif state.state == _OFFER:
        _offer(state, then, left, shape)
    elif state.state == _DRAIN:
        idle = not state.loads and not state.sets and not state.unsent
        idle = idle and not state.register and not state.output
        if idle and not (state.commands or state.pending[_RESULTS] or state.unanswered):
            then.state = _FINISH


@_compiled
def _offer(state: Any, then: Any, left: Any, shape: Any) -> None:
    """Offer a pass to all parts that work on it."""
    then.late = 1
    if state.hand_buffer and not state.loads and state.sets < 2:
        then.hand_buffer = 0
        then.sets += 1
        then.loads = _PREPARES
        then.load_vectors = then.load_tokens = state.pass_tokens
        left.load_words = shape.vector_words
    if state.hand_unpacker and state.unpack_walk == _IDLE:
        then.hand_unpacker = 0
        then.unpack_walk = _COUNTS_BEATS
        left.unpack_beats = shape.job_beats
        then.unpack_jobs += 1
    if state.hand_weights and not state.pending[_WEIGHTS]:
        then.hand_weights = 0
        _command(then, left, _WEIGHTS, shape.place[_WEIGHTS], shape.weight_words)
    if state.hand_orders and state.late and not state.pending[_ORDER]:
        then.hand_orders -= 1
        _command(then, left, _ORDER, shape.place[_ORDER], shape.order_words)
    if state.hand_activations and not state.pending[_ACTIVATIONS]:
        then.hand_activations = 0
        words = state.pass_tokens * shape.vector_words
        _command(then, left, _ACTIVATIONS, state.place[_ACTIVATIONS], words)
    if state.hand_results and state.commands < 2:
        then.hand_results = 0
        then.command_tokens[then.commands] = state.pass_tokens
        then.commands += 1
    handed = not (state.hand_buffer or state.hand_unpacker or state.hand_weights or state.hand_orders)
    if handed and not (state.hand_activations or state.hand_results):
        then.state = _NEXT


@_compiled
def _load(state: Any, then: Any, left: Any, shape: Any, begins_offer: bool) -> None:
    """Load the activation buffer; the walk of the array takes a job that is complete."""
    if state.array_walk == _IDLE and state.jobs:
        then.array_walk = _COUNTS_BEATS
        left.array_beats = shape.job_beats
        then.array_jobs += 1
        then.next_tokens = state.job_tokens[0]
        _drop_first(then.job_tokens, 2)
        then.jobs -= 1
    if not shape.in_memory:
        offered_word = state.offering or begins_offer
        enters = offered_word and state.inputs < 2 and state.runs
        then.runs = state.state != _WAIT
        then.inputs += enters
        then.offering = offered_word and not enters
    if state.loads == _PREPARES or state.loads == _SETS_OUT:
        then.loads += 1
    elif state.loads == _HANDS_ON:
        then.loads = 0
        then.job_tokens[then.jobs] = state.load_tokens
        then.jobs += 1
    offered = state.offered[_ACTIVATIONS] if shape.in_memory else state.inputs > 0
    takes = state.loads == _LOADS and offered
    if shape.order_words:
        takes = takes and state.offered[_ORDER]
        if takes:
            then.activation = _after(state.activation, shape.word_activations)
            takes = then.activation == 0
            then.entry = _after(state.entry, shape.word_entries)
            if takes and left.load_words == 1:
                then.entry = 0
            if then.entry == 0:
                _take(then, _ORDER)
    if not takes:
        return
    if shape.in_memory:
        _take(then, _ACTIVATIONS)
    else:
        then.inputs -= 1
    left.load_words -= 1
    if left.load_words:
        return
    then.load_vectors -= 1
    if then.load_vectors:
        left.load_words = shape.vector_words
    else:
        then.loads = _HANDS_ON


@_compiled
def _walk(state: Any, then: Any, left: Any) -> None:
    """Let both walks go on: each is ahead by up to two beats."""
    if state.array_walk == _WALKS:
        if state.array_ahead < 2:
            then.array_ahead += 1
            left.array_beats -= 1
            if left.array_beats == 0:
                then.array_walk = _IDLE
    elif state.array_walk != _IDLE:
        then.array_walk += 1
    if state.unpack_walk == _WALKS:
        if state.unpack_ahead < 2:
            then.unpack_ahead += 1
            left.unpack_beats -= 1
            if left.unpack_beats == 0:
                then.unpack_walk = _IDLE
    elif state.unpack_walk != _IDLE:
        then.unpack_walk += 1


@_compiled
def _step_beats(shape: Any, step: int) -> int:
    beats: int = shape.full_beats if step < shape.full_steps else shape.tail_beats
    return beats


@_compiled
def _unpack(state: Any, then: Any, left: Any, shape: Any) -> None:
    """Make constants, scales or beats of a word of weights."""
    if state.offered[_WEIGHTS] and state.words < 2:
        _take(then, _WEIGHTS)
        then.words += 1
    if state.whole_beat and not state.beats:
        then.whole_beat = 0
        then.beats = 1
    sends = state.opened and not state.scales_sent and state.scales_room
    if sends:
        then.scales_sent = 1
        then.scales_held -= 1
        then.scales += 1
    if state.unpack_ahead == 0:
        return
    if left.unpack_tiles == 0:
        left.unpack_tiles = shape.row_tiles
        then.unpack_jobs -= 1
    word = state.words > 0
    if state.unpack_step == 0 and state.constant_word < shape.constant_words:
        if word and not state.next_constants:
            then.words -= 1
            _take_constants(then, shape)
        return
    if not state.opened:
        if word:
            then.words -= 1
            _take_scales(state, then, shape)
        return
    step_ends = state.unpack_beat + 1 == _step_beats(shape, state.unpack_step)
    kept = state.word_beat > 0
    if (word or kept) and (not step_ends or state.scales_sent or sends):
        _unpack_beats(state, then, left, shape, kept)


@_compiled
def _unpack_beats(state: Any, then: Any, left: Any, shape: Any, kept: bool) -> None:
    """Use a word of beats, or one of its beats that is kept, if it has a place."""
    if shape.beat_words > 1 and state.whole_beat and state.beats:
        return
    if state.beat_word + 1 < shape.beat_words:
        then.beat_word += 1
        then.words -= 1
        return
    if shape.beat_words > 1:
        then.whole_beat = 1
    elif state.beats < 2:
        then.beats += 1
    else:
        return
    if not kept:
        then.words -= 1
    then.unpack_ahead -= 1
    then.beat_word = 0
    then.word_beat = _after(state.word_beat, shape.word_beats)
    then.unpack_beat = _after(state.unpack_beat, _step_beats(shape, state.unpack_step))
    if then.unpack_beat == 0:
        _end_step(state, then, left, shape, kept and state.words > 0)


@_compiled
def _end_step(state: Any, then: Any, left: Any, shape: Any, follows: bool) -> None:
    """End a step in the unpacker; `follows` says that a word is offered behind the beats that are kept."""
    then.scales_sent = 0
    then.opened = then.scales_held > 0
    then.unpack_step = _after(state.unpack_step, shape.steps)
    if then.unpack_step % shape.block_steps == 0:
        then.word_beat = 0
        if follows and then.unpack_step:
            then.words -= 1
            _take_scales(state, then, shape)
    if then.unpack_step:
        return
    then.word_beat = then.scales_held = then.opened = 0
    then.constant_word = 0
    left.unpack_tiles -= 1
    if follows and left.unpack_tiles and not state.next_constants:
        then.words -= 1
        _take_constants(then, shape)


@_compiled
def _take_constants(then: Any, shape: Any) -> None:
    """Pass on a word of a tile's constants."""
    then.constant_word += 1
    then.next_constants = then.constant_word == shape.constant_words


@_compiled
def _take_scales(state: Any, then: Any, shape: Any) -> None:
    """Collect a word of the scales of a step block."""
    then.scale_word = _after(state.scale_word, shape.scale_words)
    if then.scale_word == 0:
        then.scales_held = shape.block_steps
        then.opened = 1


@_compiled
def _accept(state: Any, then: Any, left: Any, due: Any, counts: Any, shape: Any) -> bool:
    """Let the array accept a beat, and return whether it was the last of a tile.

    The scales of a step are always there: they are sent before, or with, its first word.
    """
    cycle = counts.cycle
    then.scales_room = state.scales - state.leaving < _UNCLAIMED
    if state.leaving and due[_SCALES] == cycle:
        then.scales -= 1
        then.leaving -= 1
        _drop_first(due[_SCALES:], state.leaving)
    if state.claimed and due[_CONSTANTS] == cycle:
        then.constants = 0
        then.claimed -= 1
        _drop_first(due[_CONSTANTS:], state.claimed)
    then.whole_constants = state.next_constants
    if not then.constants and state.whole_constants:
        then.constants = 1
        then.next_constants = then.whole_constants = 0
    if state.array_ahead == 0:
        counts.stall_activations += state.loads == _LOADS
        return False
    if left.array_tiles == 0:
        left.array_tiles = shape.row_tiles
        then.array_jobs -= 1
        then.array_tokens = state.next_tokens
    step_ends = state.array_beat + 1 == _step_beats(shape, state.array_step)
    starts_tile = step_ends and state.array_step == 0
    if starts_tile and not _tile_may_begin(state, due, shape, cycle):
        counts.stall_results += 1
        return False
    if not state.beats or (starts_tile and state.constants + state.next_constants == state.claimed):
        counts.stall_weights += 1
        return False
    if step_ends and cycle < due[_PACE]:
        counts.scaler_waits += 1
        return False
    then.beats -= 1
    then.array_ahead -= 1
    then.array_beat += 1
    if not step_ends:
        return False
    then.array_beat = 0
    due[_PACE] = cycle + shape.scale_cycles
    due[_SCALES + then.leaving] = cycle + shape.group_sum
    then.leaving += 1
    if starts_tile:
        then.unsent += 1
        due[_NEXT_TILE] = cycle + shape.tile_space
        due[_CONSTANTS + then.claimed] = cycle + shape.accumulate
        then.claimed += 1
    then.array_step = _after(state.array_step, shape.steps)
    if then.array_step:
        return False
    due[_TILES + state.tiles] = cycle + shape.accumulate + 1
    then.tile_words[state.tiles] = then.array_tokens * shape.result_words
    then.tiles += 1
    left.array_tiles -= 1
    if left.array_tiles == 0:
        then.sets -= 1
    return True


@_compiled
def _tile_may_begin(state: Any, due: Any, shape: Any, cycle: int) -> bool:
    """Return whether the first step of a tile may end: its words will have a place in time."""
    behind = min(2, state.room[_RESULTS]) if shape.in_memory else 2 - state.output
    free = behind + (not state.register)
    places = 2 + (free >= shape.most_words)
    return bool(state.unsent < places and due[_NEXT_TILE] <= cycle)


@_compiled
def _send(state: Any, then: Any, due: Any, shape: Any, cycle: int, sink: bool) -> None:
    """Send results: accumulators, copy, output register; output buffer and sink, or the write master."""
    if state.output and sink:
        then.output -= 1
    then.gathering = 0
    free = not state.register
    if state.register and shape.in_memory and state.room[_RESULTS]:
        then.queue[_RESULTS] += 1
        then.room[_RESULTS] -= 1
        then.gathering = 1
        then.register = 0
        free = True
    elif state.register and not shape.in_memory and state.output < 2:
        then.output += 1
        then.register = 0
        free = True
    if state.copy:
        if free:
            then.register = 1
            then.copy -= 1
            then.unsent -= state.copy == 1
    elif state.tiles and due[_TILES] <= cycle:
        then.copy = then.tile_words[0]
        _drop_first(then.tile_words, _MOST_TILES)
        _drop_first(due[_TILES:], _MOST_TILES)
        then.tiles -= 1


@_compiled
def _read(
    state: Any, then: Any, left: Any, due: Any, bursts: Any, shape: Any, cycle: int, usable: bool, takes: bool
) -> None:
    """Ask the memory for bursts, and put the words that come into the queues.

    Parameters
    ----------
    usable, takes : bool
        The memory may offer a word; it may take an address.
    """
    for channel in _CHANNELS:
        if shape.depth[channel]:
            _queue(state, then, shape, channel)
    first_due = _SCALES + shape.scale_places
    then.arrived = 0
    if state.bursts and usable and due[first_due] <= cycle:
        then.arrived = bursts[0, 0] + 1
        bursts[0, 1] -= 1
        if bursts[0, 1] == 0:
            then.bursts -= 1
            _drop_first(due[first_due:], state.bursts)
            _drop_first(bursts[:, 0], state.bursts)
            _drop_first(bursts[:, 1], state.bursts)
    ready = takes and state.bursts < shape.max_outstanding
    if state.address and not ready:
        return
    if state.address:
        due[first_due + then.bursts] = cycle + shape.latency
        bursts[then.bursts, 0] = state.address_channel
        bursts[then.bursts, 1] = state.address_words
        then.bursts += 1
        then.address = then.address_channel = then.address_words = 0
    for channel in _CHANNELS:
        if state.pending[channel] and state.wait[channel] == 0 and state.credit[channel]:
            words = min(shape.longest[channel] - state.place[channel], left.words[channel])
            then.address, then.address_channel, then.address_words = 1, channel, words
            then.room[channel] -= words
            _go_on(state, then, left, shape, channel, words)
            return


@_compiled
def _queue(state: Any, then: Any, shape: Any, channel: int) -> None:
    """Pass words through the queue of a channel, and count its room."""
    moves = not state.offered[channel] or then.taken[channel]
    then.taken[channel] = 0
    then.freed[channel] = 0
    if not state.latched[channel] or moves:
        then.latched[channel] = then.freed[channel] = state.queue[channel] > 0
        then.queue[channel] -= then.freed[channel]
    if moves:
        then.offered[channel] = state.latched[channel]
    then.queue[channel] += state.arrived == channel + 1
    then.room[channel] += state.freed[channel]
    then.credit[channel] = state.room[channel] >= shape.longest[channel]
    if state.wait[channel]:
        then.wait[channel] -= 1


@_compiled
def _write(
    state: Any, then: Any, left: Any, due: Any, bursts: Any, shape: Any, cycle: int, aw: bool, w: bool
) -> None:
    """Write bursts of results whose words are all there, and count the responses.

    Parameters
    ----------
    aw, w : bool
        The memory may take an address; it takes a word.
    """
    first_due = _SCALES + shape.scale_places + shape.max_outstanding
    if state.responses and due[first_due] <= cycle:
        then.responses -= 1
        then.unanswered -= 1
        _drop_first(due[first_due:], state.responses)
    ready = aw and state.writes + state.responses < shape.max_outstanding
    if state.write_address and ready:
        bursts[state.writes, 2] = state.write_length
        then.writes += 1
        then.write_address = then.write_length = 0
    if state.write_words and w:
        _take(then, _RESULTS)
        then.write_words -= 1
        then.written_words += 1
    while then.writes and then.written_words:
        then.written_words -= 1
        bursts[0, 2] -= 1
        if bursts[0, 2] == 0:
            due[first_due + then.responses] = cycle + shape.write_latency
            then.responses += 1
            _drop_first(bursts[:, 2], then.writes)
            then.writes -= 1
    _queue(state, then, shape, _RESULTS)
    then.gathered += state.gathering
    if not state.pending[_RESULTS]:
        if state.commands:
            words = shape.row_tiles * state.command_tokens[0] * shape.result_words
            _command(then, left, _RESULTS, state.place[_RESULTS], words)
            _drop_first(then.command_tokens, 2)
            then.commands -= 1
        return
    words = min(shape.longest[_RESULTS] - state.place[_RESULTS], left.words[_RESULTS])
    can_offer = (ready or not state.write_address) and not state.write_words
    may_begin = state.wait[_RESULTS] == 0 and state.unanswered < UNANSWERED_BURSTS
    if can_offer and may_begin and state.gathered >= words:
        then.write_address, then.write_length, then.write_words = 1, words, words
        then.gathered -= words
        then.unanswered += 1
        _go_on(state, then, left, shape, _RESULTS, words)
