"""Directed cases for single bits of fields, checks, counters and the order, and for queues that fill late."""

from collections.abc import Iterator

import numpy as np

from ternhw.config import AcceleratorConfig
from ternhw.peers import MemoryBehaviour, StreamBehaviour
from ternhw.program import program_for
from ternhw.simulation import Workload
from ternhw.verification.draws import draw_activations, draw_matrix
from ternhw.verification.plays import FIELDS, Edit, Fault

COUNTER_BITS = 13  #: The cases set so many low bits of each counter of cycles.
PASS_BITS = 7  #: Likewise of the counter of passes.
_STALLED = (1 << COUNTER_BITS - 1) + 500  #: Cycles; the last ones are for the start of the program.
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


def every_wrong_bit() -> dict[str, Fault]:
    """Return records with one wrong bit, where a rule has all bits of a field or those above it."""
    exact = {
        "magic": ("BAD_MAGIC", 0, 32),
        "version": ("BAD_VERSION", 0, 32),
        "digest_low": ("BAD_CONFIG", 0, 32),
        "digest_high": ("BAD_CONFIG", 0, 32),
        "jobs": ("BAD_DESCRIPTOR", 16, 32),
    }
    high = {"row_tiles": 24, "groups": 16, "tail_beats": 12, "plane_steps": 4, "row_beats": 24, "flags": 1}
    rules = [(0, name, *rule) for name, rule in exact.items()]
    rules += [(1, name, "BAD_DESCRIPTOR", bits, 32) for name, bits in high.items()]
    return {
        f"bit {bit} of {name}": Fault(
            cause=cause,
            results="none",
            edits=(Edit(record=record, field=FIELDS[name], change="flip", value=1 << bit),),
        )
        for record, name, cause, low, end in rules
        for bit in range(low, end)
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
    """Yield a layer of one weight in 2^n passes and a few more, for a number of ones, and for one vector."""
    rng = np.random.default_rng([seed, 14])
    matrix = draw_matrix(config, rng, 1, 1, planes=config.planes)
    for tokens in (((1 << PASS_BITS - 1) + 6) * config.tokens, (1 << PASS_BITS) - 1, 1):
        q = draw_activations(config, rng, tokens, 1)
        yield Workload(name=f"{tokens} tokens", matrix=matrix, q=q)


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
