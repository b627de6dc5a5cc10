"""Directed cases for single bits of fields, checks, counters and the order, and for queues that fill late."""

from collections.abc import Callable, Iterator
from itertools import product
from typing import Literal

import numpy as np

from ternhw.config import AcceleratorConfig
from ternhw.drawing import draw_activations, draw_matrix
from ternhw.peers import MemoryBehaviour, StreamBehaviour
from ternhw.program import Program, program_for
from ternhw.simulation import Workload
from ternhw.verification.plays import FIELDS, Edit, Fault

COUNTER_BITS = 13  #: The cases set so many low bits of each counter of cycles.
PASS_BITS = 7  #: Likewise of the counter of passes.
_TOKEN_BITS = 12  #: Likewise of the number of vectors.
_FULL = 150  #: More cycles than a program takes besides those of its words.
_EACH = 16  #: Most beats, groups and vectors of which each number has a layer.
_STALLED = (1 << COUNTER_BITS - 1) + 500  #: Cycles; the last ones are for the start of the program.
_UNCHECKED = 14  #: A field that only the check of its record has.
#: The header comes one cycle later than from a memory without a pause, the descriptors do not.
UNEVEN = MemoryBehaviour(ar_pauses=(*[False] * 9, True, False, False))
_PATTERNS = {"zeros": 0, "ones": 0xFFFF_FFFF, "high bits": 0xAAAA_AAAA, "low bits": 0x5555_5555}


def records_of_all_bits() -> dict[str, Fault]:
    """Return headers and descriptors whose fields all have the same bits, and a check with all bits wrong."""
    faults = {}
    for (name, value), (record, cause) in (
        (pattern, broken)
        for pattern in _PATTERNS.items()
        for broken in ((0, "BAD_MAGIC"), (1, "BAD_DESCRIPTOR"))
    ):
        edits = tuple(
            Edit(record=record, field=number, change="set", value=value, mend=False) for number in range(16)
        )
        faults[f"{'descriptor' if record else 'header'} of {name}"] = Fault(
            cause=cause, results="none", edits=edits
        )
    wrong = Edit(record=1, field=FIELDS["check"], change="flip", value=0xFFFF_FFFF, mend=False)
    faults["every bit of the check"] = Fault(cause="BAD_DESCRIPTOR", results="none", edits=(wrong,))
    return faults


def every_wrong_bit(program: Program) -> dict[str, Fault]:
    """Return records with one wrong bit: in a field or above it, or in their check."""
    exact = {
        "magic": ("BAD_MAGIC", 0, 32),
        "version": ("BAD_VERSION", 0, 32),
        "digest_low": ("BAD_CONFIG", 0, 32),
        "digest_high": ("BAD_CONFIG", 0, 32),
        "jobs": ("BAD_DESCRIPTOR", 16, 32),
    }
    # The bits of groups, tail_beats and row_beats are wrong because each of them follows from the others.
    fields = {"row_tiles": 24, "groups": 0, "tail_beats": 0, "plane_steps": 4, "row_beats": 0, "flags": 1}
    rules = [(0, name, *rule) for name, rule in exact.items()]
    rules += [(1, name, "BAD_DESCRIPTOR", low, 32) for name, low in fields.items()]
    faults = {
        f"bit {bit} of {name}": _wrong(cause, _edit(record, name, "flip", 1 << bit))
        for record, name, cause, low, end in rules
        for bit in range(low, end)
    }
    for (record, name), bit in product(enumerate(("header", "descriptor")), range(32)):
        edit = Edit(record=record, field=_UNCHECKED, change="flip", value=1 << bit, mend=False)
        faults[f"bit {bit} of the check, {name}"] = _wrong("BAD_DESCRIPTOR", edit)
    return faults | _too_large(program)


def _edit(record: int, name: str, change: Literal["set", "add", "flip"], value: int) -> Edit:
    return Edit(record=record, field=FIELDS[name], change=change, value=value)


def _wrong(cause: str, *edits: Edit) -> Fault:
    return Fault(cause=cause, results="none", edits=edits)


def _too_large(program: Program) -> dict[str, Fault]:
    """Return descriptors that break only the rule of a largest size: of the last group, or of a row.

    Each bit of the sizes makes them too large once.
    """
    full, buffer = program.config.beats_per_group, program.config.buffer_beats
    faults = {}
    for bit in range(24):
        more = 1 << bit
        tail, groups = program.tail_beats + more, program.groups + more
        sizes = {
            "tail_beats": (more, full < tail < 1 << 12),
            "groups": (more * full, groups < 1 << 16 and program.row_beats + more * full > buffer),
        }
        for name, (beats, large) in sizes.items():
            if large and program.row_beats + beats < 1 << 24:
                edits = _edit(1, name, "add", more), _edit(1, "row_beats", "add", beats)
                faults[f"{name} with {more} more"] = _wrong("BAD_DESCRIPTOR", *edits)
    return faults


def sizes_of_one_bit(program: Program, fits: Callable[[int], bool]) -> dict[str, Fault]:
    """Return descriptors with a size of one bit that is not that of the weights.

    They break no rule of a record, so the director offers their pass.

    Parameters
    ----------
    program : Program
        Of one pass.
    fits : function
        Whether the weights have the words of so many plane steps.
    """
    sizes = {"row_tiles": (program.row_tiles, 24), "words": (program.weight_words, 31)}
    sizes["plane_steps"] = (-(-program.planes // program.config.planes), 4)
    return {
        f"{name} {1 << bit}": Fault(
            cause="BAD_DESCRIPTOR",
            results="any",
            passes=1,
            edits=(_edit(1, name, "set", 1 << bit),),
        )
        for name, (size, bits) in sizes.items()
        for bit in range(bits)
        if size != 1 << bit and not (name == "plane_steps" and fits(1 << bit))
    }


def many_row_tiles() -> dict[str, Fault]:
    """Return descriptors with many tiles, whose words end early: sizes of results have all their bits."""
    return {
        f"row_tiles of {name}": Fault(
            cause="BAD_DESCRIPTOR",
            results="any",
            edits=(Edit(record=1, field=FIELDS["row_tiles"], change="set", value=value & 0xFF_FFFF),),
        )
        for name, value in _PATTERNS.items()
    }


def any_order(config: AcceleratorConfig) -> dict[str, Fault]:
    """Return orders of any entries: the engine must end, and the next program runs as on a fresh engine."""
    if not config.gather:
        return {}
    return {f"any order {seed}": Fault(results="any", order=seed) for seed in (1, 2)}


def shorter_rows(config: AcceleratorConfig, seed: int, longest: int) -> Iterator[Workload]:
    """Yield a row of one group less than the longest, whose sizes have other bits, and two short ones.

    Each has two passes, because there are two sets of activations.
    """
    rng = np.random.default_rng([seed, 13])
    sizes = {longest - config.group_size, min(longest, config.lanes + 1), 1}
    for columns in sorted((size for size in sizes if size > 0), reverse=True):
        yield Workload(
            name=f"1×{columns}",
            matrix=draw_matrix(config, rng, 1, columns, planes=config.planes),
            q=draw_activations(config, rng, 2 * config.tokens, columns),
        )


def many_passes(config: AcceleratorConfig, seed: int) -> Iterator[Workload]:
    """Yield a layer of one weight in 2^n passes and a few more, for a number of ones, and for one vector.

    Then numbers of vectors with all low bits set, and with one alone. Behind `UNEVEN` the director takes each
    number in a cycle that is even where it is odd without.
    """
    rng = np.random.default_rng([seed, 14])
    matrix = draw_matrix(config, rng, 1, 1, planes=config.planes)
    few = (((1 << PASS_BITS - 1) + 6) * config.tokens, (1 << PASS_BITS) - 1, 1)
    many = ((1 << _TOKEN_BITS) - 1, 1 << _TOKEN_BITS - 1)
    quick = MemoryBehaviour()
    for tokens, memory in ((few[0], quick), (few[2], quick), *product((few[1], *many), (quick, UNEVEN))):
        q = draw_activations(config, rng, tokens, 1)
        name = f"{tokens} tokens{', uneven' if memory is UNEVEN else ''}"
        yield Workload(name=name, matrix=matrix, q=q, memory=memory)


def waiting_results(config: AcceleratorConfig, seed: int) -> Iterator[Workload]:
    """Yield layers of 2 to 8 tiles of one beat whose results wait until all that is before them is full.

    Then they are taken at once. A tile may begin when an earlier one has left, and its words are there. The
    last tile of a pass then comes to a place behind another that has begun and is not copied.
    """
    rng = np.random.default_rng([seed, 21])
    columns = min(config.max_in_features, config.lanes)
    for tiles in range(2, 9):
        matrix = draw_matrix(config, rng, tiles * config.rows, columns, planes=config.planes)
        words = program_for(config, matrix, tokens=1).weight_words
        waits = (*[True] * (_FULL + 2 * words), *[False] * 999)
        yield Workload(
            name=f"{tiles} tiles",
            matrix=matrix,
            q=draw_activations(config, rng, 1, columns),
            memory=MemoryBehaviour(aw_pauses=waits),
            streams=StreamBehaviour(results=waits),
        )


def each_size(config: AcceleratorConfig, seed: int) -> Iterator[Workload]:
    """Yield a layer for each number of plane steps, and, up to `_EACH`, of beats of a group and of groups."""
    rng = np.random.default_rng([seed, 20])
    longest, lanes = config.max_in_features, config.lanes

    def layer(name: str, rows: int, columns: int, steps: int) -> Workload:
        matrix = draw_matrix(config, rng, rows, min(columns, longest), planes=steps * config.planes)
        return Workload(name=name, matrix=matrix, q=draw_activations(config, rng, 1, matrix.in_features))

    for steps in range(1, 16):
        yield layer(f"{steps} plane steps", config.rows + 1, lanes + 1, steps)
    for beats in range(2, min(_EACH, config.beats_per_group) + 1):
        yield layer(f"{beats} beats", 2 * config.rows, beats * lanes, 1)
    for groups in range(2, min(_EACH, -(-longest // config.group_size)) + 1):
        yield layer(f"{groups} groups", 2 * config.rows, (groups - 1) * config.group_size + lanes, 1)


def numbers_of_vectors(config: AcceleratorConfig, seed: int) -> Iterator[Workload]:
    """Yield layers of five tiles and one pass, of one vector, then two and so on, and the same backwards.

    The tiles have few steps. The first step frees the constants of its tile; so if some more follow, a third
    tile begins before the first one is copied.
    """
    if config.tokens == 1:
        return
    rng = np.random.default_rng([seed, 25])
    columns = min(config.max_in_features, config.lanes)
    numbers = [*range(1, min(_EACH, config.tokens) + 1)]
    for steps, tokens in product(range(2, 9), (*numbers, *reversed(numbers))):
        matrix = draw_matrix(config, rng, 5 * config.rows, columns, planes=steps * config.planes)
        q = draw_activations(config, rng, tokens, columns)
        yield Workload(name=f"{steps} steps, {tokens} tokens", matrix=matrix, q=q)


def odd_tiles(config: AcceleratorConfig, seed: int) -> Iterator[Workload]:
    """Yield a layer whose tiles have an odd number of words, if there is one.

    The words of its constants then pass through both registers of a buffer of two.
    """
    rng = np.random.default_rng([seed, 16])
    for beats in range(1, config.beats_per_group + 1):
        columns = min(config.max_in_features, beats * config.lanes)
        matrix = draw_matrix(config, rng, 16 * config.rows, columns, planes=config.planes)
        program = program_for(config, matrix, tokens=1)
        words = program.weight_words // program.row_tiles
        if words % 2:
            q = draw_activations(config, rng, config.tokens, columns)
            yield Workload(name=f"tiles of {words} words", matrix=matrix, q=q)
            return


def long_stalls(config: AcceleratorConfig, seed: int) -> Iterator[Workload]:
    """Yield layers that wait 2^n cycles for weights, for activations and for results.

    While the array waits for activations or results, words of weights fill their queue, and more follow.
    Where results go to memory, they fill the queue of the write master.
    """
    rng = np.random.default_rng([seed, 15])
    columns = min(config.max_in_features, config.lanes)

    def layer(name: str, tiles: int, memory: MemoryBehaviour, streams: StreamBehaviour) -> Workload:
        return Workload(
            name=name,
            matrix=draw_matrix(config, rng, tiles * config.rows, columns, planes=config.planes),
            q=draw_activations(config, rng, 1, columns),
            memory=memory,
            streams=streams,
        )

    plain, quick = StreamBehaviour(), MemoryBehaviour()
    one_tile = draw_matrix(config, rng, config.rows, columns, planes=config.planes)
    words = program_for(config, one_tile, tokens=1).weight_words
    # Two queues of words, so that many wait for the full queue.
    overfull = -(-2 * config.fetch_words // words) + 1
    if config.io == "memory":
        far = MemoryBehaviour(latency=_STALLED, max_outstanding=1)
        yield layer("slow activations, then slow weights", 1, far, plain)
        # The words of the first burst go out before its address. The next two bursts fill the queue, and two
        # tiles wait before it.
        tiles = max(overfull, 3 * config.burst_words // config.result_words + 6)
        stalled = (*[True] * (_STALLED + 2 * tiles * words), *[False] * 999)
        yield layer("slow results", tiles, MemoryBehaviour(aw_pauses=stalled), plain)
        return
    bursts = 4
    tiles = -(-bursts * config.burst_words // words)
    far = MemoryBehaviour(latency=-(-_STALLED // bursts), max_outstanding=1)
    yield layer("slow weights", tiles, far, plain)
    paused = (*[True] * _STALLED, *[False] * 999)
    yield layer("slow activations", overfull, quick, StreamBehaviour(activations=paused))
    yield layer("slow results", max(6, overfull), quick, StreamBehaviour(results=paused))
