"""The cases of a regression: directed corners of a configuration, and random layers by seed.

A case is data: it can be sent to another process, and written to a file (:mod:`ternhw.verification.fixture`).
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, product
from typing import Any

import numpy as np
import torch
from torch import Tensor

from ternhw.config import AcceleratorConfig
from ternhw.drawing import draw_activations, draw_matrix, fits
from ternhw.peers import MemoryBehaviour, StreamBehaviour
from ternhw.program import Program, program_for
from ternhw.simulation import Workload
from ternhw.verification.accesses import accesses_meanwhile, directed_accesses
from ternhw.verification.bit_cases import (
    UNEVEN,
    any_order,
    each_size,
    every_wrong_bit,
    long_stalls,
    many_passes,
    many_row_tiles,
    numbers_of_vectors,
    odd_tiles,
    records_of_all_bits,
    shorter_rows,
    sizes_of_one_bit,
    waiting_results,
)
from ternhw.verification.draws import draw_workloads, plane_counts
from ternhw.verification.host_cases import (
    aborts_among_results,
    aborts_with_words_left,
    behind,
    early_ends,
    first_offer,
    held_registers_after,
    large_counters,
    last_writes,
    late_responses,
    registers_together,
    resets_in_stalls,
    resets_within_accesses,
    word_faults_of_jobs,
)
from ternhw.verification.plays import FIELDS, Edit, Fault, Place, Play, Results, modelled
from ternhw_quant.integer import IntegerMatrix, quantize_activations, quantize_scales
from ternhw_quant.weights.matrix import TernaryMatrix
from ternhw_sim.runner import Run
from ternhw_sim.runs import POLL_CYCLES

_RANDOM_LAYERS = 3  #: Layers of a random case.
_LONGEST_WORDS = 8192  #: Most weight words of the directed longest row.
_NARROW_BITS = 24  #: Addresses of so many bits may not reach all of a large program.
_ABORTS = 24  #: Aborts, and resets, spread over the cycles of a program.

SLOW = MemoryBehaviour(
    latency=17,
    pauses=(False, True, True, False, True),
    ar_pauses=(True, True, False),
    aw_pauses=(True, False),
    w_pauses=(True, True, False),
)


#: So far away that every queue of words is empty before the next burst comes, with room for many bursts.
_DISTANT = MemoryBehaviour(latency=300, max_outstanding=64)


@dataclass(frozen=True, kw_only=True, eq=False)
class Case:
    """Programs that one engine runs, one after another without a reset between them.

    Attributes
    ----------
    config : AcceleratorConfig
    name : str
        Unique among the cases of a configuration.
    seed : int
        Seed of the values that are drawn.
    plays : tuple of Play
    """

    config: AcceleratorConfig
    name: str
    seed: int
    plays: tuple[Play, ...]

    def runs(self) -> list[Run]:
        """Return what the test bench plays.

        Raises
        ------
        InputError
            If the configuration cannot run a layer.
        """
        return [play.run(self.config) for play in self.plays]


def random_case(config: AcceleratorConfig, seed: int) -> Case:
    """Draw layers of any size that fits, and what memory and streams do meanwhile."""
    rng = np.random.default_rng([seed, 1])
    plays: tuple[Play, ...] = ()
    while not plays:
        plays = _reached(config, _plain(draw_workloads(config, rng, _RANDOM_LAYERS)))
    return Case(config=config, name=f"random {seed}", seed=seed, plays=plays)


def layer_case(
    config: AcceleratorConfig,
    matrix: TernaryMatrix | IntegerMatrix,
    activations: Tensor,
    *,
    memory: MemoryBehaviour | None = None,
    streams: StreamBehaviour | None = None,
    name: str = "layer",
) -> Case:
    """Return the case of one layer.

    Parameters
    ----------
    matrix : TernaryMatrix or IntegerMatrix
        Scales of the former are rounded to mantissas.
    activations : floating point or integer, shape (tokens, in_features)
        Real activations are rounded to the activation bits of the configuration.

    Raises
    ------
    InputError
        If a scale is negative, or an exponent does not fit in int8.
    """
    if not isinstance(matrix, IntegerMatrix):
        matrix = quantize_scales(matrix)
    if activations.is_floating_point():
        activations = quantize_activations(activations, bits=config.activation_bits)[0]
    work = Workload(
        name=name,
        matrix=matrix,
        q=activations.to(torch.int32),
        memory=memory or MemoryBehaviour(),
        streams=streams or StreamBehaviour(),
    )
    return Case(config=config, name=name, seed=0, plays=_plain([work]))


def directed_cases(config: AcceleratorConfig, seed: int = 0) -> list[Case]:
    """Return the corners of a configuration; `seed` draws the values that are not the point of a corner."""
    cases = [directed_case(config, name, seed) for name in _CORNERS]
    return [case for case in cases if case.plays]


def directed_case(config: AcceleratorConfig, name: str, seed: int = 0) -> Case:
    """Return one corner of a configuration; without a play if the configuration does not have it."""
    plays = _CORNERS[name](config, seed)
    return Case(config=config, name=name, seed=seed, plays=_reached(config, plays))


def _reached(config: AcceleratorConfig, plays: Iterable[Play]) -> tuple[Play, ...]:
    """Return those programs of which the addresses of the engine reach everything."""
    if config.address_bits > _NARROW_BITS:
        return tuple(plays)  # They reach the largest program; to lay out each takes time.
    return tuple(play for play in plays if _end(config, play.run(config)) <= 1 << config.address_bits)


def _end(config: AcceleratorConfig, run: Run) -> int:
    """Return the address behind all that a program reads and writes."""
    end = max(address + content.size for address, content in run.memory.items())
    if isinstance(run.activations, int):
        end = max(end, run.results_address + run.results * config.bus_bits // 8)
    return end


def _plain(works: Iterable[Workload]) -> tuple[Play, ...]:
    return tuple(Play(name=work.name, works=(work,)) for work in works)


def _shapes(config: AcceleratorConfig, seed: int) -> list[Workload]:
    """Return layers that are full, ragged both ways, smaller than the array, or of several groups."""
    rows, group = config.rows, config.group_size
    shapes = {
        "full": (2 * rows, 2 * group),
        "ragged": (2 * rows + 1, group + group // 2 + 1),
        "one weight": (1, 1),
        "one row": (1, group + 1),
        "tall": (5 * rows, max(1, group - 1)),
        "wide": (rows, 4 * group),
    }
    rng = np.random.default_rng([seed, 2])
    works = []
    for planes in plane_counts(config):
        for name, (out_features, in_features) in shapes.items():
            columns = min(in_features, config.max_in_features)
            permuted = config.gather and rng.random() < 0.5
            matrix = draw_matrix(config, rng, out_features, columns, planes=planes, permuted=permuted)
            q = draw_activations(config, rng, config.tokens + planes - 1, columns)
            works.append(Workload(name=f"{name}, {planes} planes", matrix=matrix, q=q))
    return works


def _paused(works: Sequence[Workload], seed: int) -> list[Workload]:
    """Return the same work with slow memories and peers that pause, in every combination of sides."""
    rng = np.random.default_rng([seed, 3])
    # At least 18, so that each side pauses in few, in half and in most cycles.
    works = [*works] * -(-18 // len(works))

    def pattern(active: int, length: int, share: float) -> tuple[bool, ...]:
        # One cycle stays free, or the stream would never move.
        return (False, *(bool(flag) for flag in rng.random(length) < share)) if active else ()

    paused = []
    for index, work in enumerate(works):
        sides, share = 1 + index % 15, (0.1, 0.5, 0.9)[index % 3]
        memory = MemoryBehaviour(
            latency=1 + 7 * (index % 5),
            pauses=pattern(sides & 1, 97, share),
            ar_pauses=pattern(sides & 2, 13, share),
            # Where there are no streams, activations and results pause by these and the two above.
            aw_pauses=pattern(sides & 4, 31, share),
            w_pauses=pattern(sides & 8, 23, share),
            refresh_period=200 if index % 3 == 0 else 0,
            refresh_cycles=20 if index % 3 == 0 else 0,
            max_outstanding=(16, 1, 2, 300)[index % 4],
        )
        streams = StreamBehaviour(
            activations=pattern(sides & 4, 101, share), results=pattern(sides & 8, 89, share)
        )
        name = f"{work.name}, sides {sides:04b}"
        paused.append(replace(work, name=name, memory=memory, streams=streams))
    return paused


def _slow(config: AcceleratorConfig, seed: int) -> list[Workload]:
    """Many tiles of one group, with one peer so slow that all that lies behind it fills."""
    rng = np.random.default_rng([seed, 8])
    columns = min(config.max_in_features, config.group_size)
    long = (False, *[True] * 150)
    peers: dict[str, dict[str, Any]] = {
        "results": {"streams": StreamBehaviour(results=long), "memory": MemoryBehaviour(w_pauses=long)},
        "activations": {"streams": StreamBehaviour(activations=(*[True] * 150, False))},
        "activations, words one by one": {
            "streams": StreamBehaviour(activations=(*[True] * 150, False)),
            "memory": MemoryBehaviour(pauses=(False, True, True)),
        },
        "weights": {"memory": MemoryBehaviour(latency=60, max_outstanding=1)},
        "the first addresses": {"memory": MemoryBehaviour(ar_pauses=(*[True] * 90, *[False] * 999))},
    }
    works = []
    for name, behaviour in peers.items():
        for in_features in (columns, min(columns, config.lanes)):
            matrix = draw_matrix(config, rng, 6 * config.rows, in_features)
            q = draw_activations(config, rng, 3 * config.tokens + 1, in_features)
            said = f"slow {name}, {in_features} columns"
            works.append(Workload(name=said, matrix=matrix, q=q, **behaviour))
    # A burst ends within a tile, after its first step. More tiles then begin before it leaves the array, and
    # one of them is the last of its pass.
    for tiles, tokens in product(range(3, 7), range(1, config.tokens + 1)):
        matrix = draw_matrix(config, rng, tiles * config.rows, min(columns, config.lanes))
        q = draw_activations(config, rng, tokens, matrix.in_features)
        said = f"slow weights, {tiles} tiles, {tokens} tokens"
        works.append(Workload(name=said, matrix=matrix, q=q, **peers["weights"]))
    # Its words are all there before its activations, so the array never waits for weights.
    one_beat = draw_matrix(config, rng, config.rows, min(columns, config.lanes), planes=config.planes)
    q = draw_activations(config, rng, 1, one_beat.in_features)
    works.append(Workload(name="slow activations, one beat", matrix=one_beat, q=q, **peers["activations"]))
    return works


def _extremes(config: AcceleratorConfig) -> list[Workload]:
    """Return constant trits against the largest activations, with mantissas as large as fit."""
    columns = min(config.max_in_features, 2 * config.group_size)
    limit = 2 ** (config.activation_bits - 1)
    works = []
    for trit in (-1, 0, 1):
        for offset in (-128, 127) if config.offsets else (None,):
            matrix = _constant(config, columns, trit, offset)
            for activation in (-limit, limit - 1, 0):
                q = torch.full((1, columns), activation, dtype=torch.int32)
                said = "" if offset is None else f", offsets {offset}"
                works.append(Workload(name=f"trits {trit} × {activation}{said}", matrix=matrix, q=q))
    nothing = replace(matrix, mantissas=torch.zeros_like(matrix.mantissas))
    works.append(Workload(name="mantissas 0", matrix=nothing, q=q - 1))
    return works


def _constant(config: AcceleratorConfig, columns: int, trit: int, offset: int | None) -> IntegerMatrix:
    """Return a layer of equal trits and equal mantissas: the largest ones whose sums fit."""
    groups, scales = -(-columns // config.group_size), 1 if config.tied else 2
    for shift in range(9):
        matrix = IntegerMatrix(
            planes=torch.full((2, config.rows, columns), trit, dtype=torch.int8),
            mantissas=torch.full((scales, config.rows, groups), 255 >> shift, dtype=torch.uint8),
            exponents=torch.zeros(config.rows, dtype=torch.int8),
            group_size=config.group_size,
            tied=config.tied,
            offsets=None
            if offset is None
            # Towards zero, which always fits.
            else torch.full((config.rows, groups), int(offset / (1 << shift)), dtype=torch.int8),
        )
        if fits(config, matrix):
            return matrix
    raise AssertionError(f"not even zeros fit {config.name}")


def _forms(config: AcceleratorConfig, seed: int) -> list[Workload]:
    """Return every form of a layer that the configuration holds: planes, offsets, permutation."""
    rng = np.random.default_rng([seed, 4])
    columns = min(config.max_in_features, 2 * config.group_size + 1)
    works = []
    for planes in plane_counts(config, 4):
        for offsets in {False, config.offsets}:
            for permuted in {False, config.gather}:
                matrix = draw_matrix(
                    config, rng, config.rows + 1, columns, planes=planes, permuted=permuted, offsets=offsets
                )
                said = [f"{planes} planes", *["offsets"] * offsets, *["permuted"] * permuted]
                q = draw_activations(config, rng, config.tokens + 1, columns)
                works.append(Workload(name=", ".join(said), matrix=matrix, q=q))
    return works


def _longest(config: AcceleratorConfig, seed: int) -> list[Workload]:
    """Return the longest row that the buffer holds, with more tokens than the array has, and short rows."""
    rng = np.random.default_rng([seed, 5])
    words = min(_LONGEST_WORDS, (1 << config.address_bits - 2) * 8 // config.bus_bits)
    beats = max(1, words * config.bus_bits // config.beat_bits)
    columns = min(config.max_in_features, beats * config.lanes)
    matrix = draw_matrix(config, rng, 1, columns, planes=1, permuted=config.gather)
    q = draw_activations(config, rng, config.tokens + 1, columns)
    work = Workload(name=f"1×{columns}, {len(q)} tokens", matrix=matrix, q=q)
    slow = StreamBehaviour(activations=(True, True, True, False))
    again = [replace(work, name=f"{work.name}, slow", streams=slow)] if config.io == "stream" else []
    return [work, *again, *shorter_rows(config, seed, columns)]


def _works(config: AcceleratorConfig, seed: int, memory: MemoryBehaviour | None = None) -> list[Workload]:
    """Return two small layers of several tiles and passes; the first has several groups if it can."""
    rng = np.random.default_rng([seed, 6])
    works = []
    sizes = {
        "two groups": (2 * config.rows + 1, 2 * config.group_size + config.group_size // 2 + 1),
        "one group": (config.rows + 1, max(1, config.group_size // 2 + 1)),
    }
    for index, (name, (out_features, in_features)) in enumerate(sizes.items()):
        columns = min(in_features, config.max_in_features)
        matrix = draw_matrix(config, rng, out_features, columns, permuted=config.gather and index == 0)
        q = draw_activations(config, rng, config.tokens + 1 - index, columns)
        works.append(Workload(name=name, matrix=matrix, q=q, memory=memory or MemoryBehaviour()))
    return works


def _after_each(
    config: AcceleratorConfig, seed: int, faults: dict[str, Fault], memory: MemoryBehaviour | None = None
) -> Iterator[Play]:
    """Yield each fault, and after it a program that must run as on a fresh engine."""
    works = _works(config, seed, memory)
    for index, (name, fault) in enumerate(faults.items()):
        yield Play(name=name, works=(works[0],), fault=fault)
        yield Play(name=f"after {name}", works=(works[index % 2],))


def _without_good_ones(config: AcceleratorConfig, seed: int, faults: dict[str, Fault]) -> Iterator[Play]:
    """Yield each fault, and after the last of them a program that must run as on a fresh engine."""
    work = _works(config, seed)[1]
    for name, fault in faults.items():
        yield Play(name=name, works=(work,), fault=fault)
    yield Play(name="after all of them", works=(work,))


def _every_wrong_bit(config: AcceleratorConfig, seed: int) -> dict[str, Fault]:
    work = _works(config, seed)[1]
    return every_wrong_bit(program_for(config, work.matrix, tokens=len(work.q)))


def _jobs(config: AcceleratorConfig, seed: int, memory: MemoryBehaviour | None = None) -> Iterator[Play]:
    """Yield programs of two and three jobs, whole and with a broken descriptor, and programs back to back."""
    first, second = _works(config, seed, memory)
    tokens = min(len(first.q), len(second.q))
    one, two = (replace(work, q=work.q[:tokens]) for work in (first, second))
    broken = Edit(record=2, field=FIELDS["row_tiles"], change="set", value=0)
    fault = Fault(cause="BAD_DESCRIPTOR", results="partial", edits=(broken,))
    for name, works in {"one, two": (one, two), "two, one": (two, one), "three": (two, one, two)}.items():
        yield Play(name=name, works=works)
        yield Play(name=f"{name}, with a broken second job", works=works, fault=fault)
        yield Play(name=f"{name}, again", works=works)
    for index in range(4):
        yield Play(name=f"back to back {index}", works=(first if index % 2 else second,))


def _addresses(config: AcceleratorConfig, seed: int) -> Iterator[Play]:
    """Yield a program 64 bytes on, across the first 4 GiB, at the end of all addresses, and as usual."""
    work = _works(config, seed)[0]
    plain = Play(name="usual", works=(work,))
    run = plain.run(config)
    word = config.bus_bits // 8
    last = (1 << config.address_bits) - -(-_end(config, run) // 64) * 64
    # The weights begin with a page.
    distances = {"64 bytes on": 64, "across a page": 4096 - 128, "at the end of all addresses": last}
    if config.address_bits > 32:
        # The boundary lies in the header, the weights, the activations and the results in turn.
        inside = {"the header": run.program + 8, "the weights": run.program + 192}
        if isinstance(run.activations, int):
            inside |= {"the activations": run.activations + word, "the results": run.results_address + word}
        for name, address in inside.items():
            distances[f"4 GiB in {name}"] = (1 << 32) - address // 64 * 64
    for name, distance in distances.items():
        if distance >= 0:
            yield replace(plain, name=name, distance=distance)
    yield replace(plain, name="usual again")


def _registers(config: AcceleratorConfig, seed: int) -> Iterator[Play]:
    """Yield accesses to all registers: of a fresh engine, after a program, after an error, and during one."""
    work = _works(config, seed)[0]
    broken = _edited("BAD_MAGIC", Edit(record=0, field=FIELDS["magic"], change="set", value=0))
    for index, name in enumerate(("fresh", "after a program", "after another")):
        accesses = tuple(directed_accesses(seed + index))
        yield Play(name=f"registers, {name}", works=(work,), fault=Fault(accesses=accesses))
    yield Play(name="an error", works=(work,), fault=broken)
    accesses = tuple(directed_accesses(seed + 3))
    yield Play(name="registers, after an error", works=(work,), fault=Fault(accesses=accesses, polled=True))
    # The smallest program must not end before the last of these accesses.
    slow = replace(work, memory=_DISTANT)
    for index in range(2):
        meanwhile = tuple(accesses_meanwhile(seed + index))
        yield Play(name=f"registers, meanwhile {index}", works=(slow,), fault=Fault(meanwhile=meanwhile))
    yield from last_writes(slow)
    yield from held_registers_after(work, _each_cause(config))


def _each_cause(config: AcceleratorConfig) -> dict[str, Fault]:
    """Return a fault for each cause of an error."""
    flips = {"BAD_MAGIC": "magic", "BAD_VERSION": "version", "BAD_CONFIG": "digest_low"}
    faults = {cause: _edited(cause, _flip(0, name, 3)) for cause, name in flips.items()}
    faults["BAD_DESCRIPTOR"] = _edited("BAD_DESCRIPTOR", *_set(row_tiles=0))
    faults["READ_BUS"] = Fault(cause="READ_BUS", results="partial", read_error=("weights", 0))
    if config.io == "memory":
        faults["WRITE_BUS"] = Fault(cause="WRITE_BUS", results="partial", write_error=0)
    faults["BAD_START"] = Fault(cause="BAD_START", results="none", no_tokens=True)
    return {**faults, "ABORTED": Fault(cause="ABORTED", results="partial", abort_at=9)}


def _far(config: AcceleratorConfig, seed: int) -> Iterator[Play]:
    """Programs at addresses of alternating bits, and weights that lie so many bytes behind their program."""
    work = _works(config, seed)[0]
    highest = (1 << config.address_bits - 1) // 64 * 64
    for pattern in (0x5555_5555_5555_5555, 0xAAAA_AAAA_AAAA_AAAA, 0x3333_3333_3333_3333):
        distance = (pattern & highest - 1) // 64 * 64
        for memory in (MemoryBehaviour(), UNEVEN):
            said = f"program {distance:#x} bytes on{', uneven' if memory is UNEVEN else ''}"
            yield Play(name=said, works=behind((work,), memory), distance=distance)
        # Whole pages, because the cycle model knows only programs whose parts lie one behind another. The
        # descriptor counts 64 bytes in 32 bits.
        further = min(distance, (pattern & 0xFFFF_FFFF) * 64) // 4096 * 4096
        yield Play(name=f"weights {further:#x} bytes on", works=(work,), fault=Fault(weights_on=further))
        yield Play(name="usual", works=(work,))


def _unchecked(seed: int) -> dict[str, Fault]:
    """Return any values in the fields that the engine does not check."""
    rng = np.random.default_rng([seed, 7])
    faults = {}
    for name, values in {"ones": [2**32 - 1] * 10, "any": rng.integers(0, 2**32, 10).tolist()}.items():
        edits = [
            Edit(record=0, field=5 + index, change="set", value=value) for index, value in enumerate(values)
        ]
        edits += [
            Edit(record=1, field=9 + index, change="set", value=value)
            for index, value in enumerate(values[:6])
        ]
        faults[f"fields of {name}"] = Fault(edits=tuple(edits))
    return faults


def _large_fields(config: AcceleratorConfig, work: Workload) -> dict[str, Fault]:
    """Return descriptors and headers in which one high bit makes the job larger than its weights."""
    program = Play(name="", works=(work,)).programs(config)[0]
    bits = {"row_tiles": 24, "plane_steps": 4, "words": 32}
    values = {name: getattr(program, "weight_words" if name == "words" else name) for name in bits}
    faults = {
        f"{name} with bit {bit}": _edited("BAD_DESCRIPTOR", _flip(1, name, bit), results="any")
        for name, width in bits.items()
        for bit in range(width)
        # Below, a smaller number would take other words; the last bit would break the command's limit.
        if not values[name] >> bit
        and (1 << bit) < (1 << 32) - 2 * config.burst_words
        and not (name == "plane_steps" and _fits_with_steps(program, values[name] | 1 << bit))
    }
    for bit in range(1, 16):
        faults[f"jobs with bit {bit}"] = _edited("BAD_DESCRIPTOR", _flip(0, "jobs", bit), results="partial")
    return faults


def _fits_with_steps(program: Program, steps: int) -> bool:
    """Return whether more plane steps take the same words: the beats and scales added were padding."""
    return replace(program, planes=steps * program.config.planes).weight_words == program.weight_words


def _many_tokens(config: AcceleratorConfig, seed: int) -> dict[str, Fault]:
    """Return programs that wait for activations that do not come, and are aborted."""
    at = _cycles(config, seed, MemoryBehaviour()) + 400
    if config.io == "memory":
        return {
            f"bit {bit} of the tokens": Fault(cause="READ_BUS", results="partial", more_tokens=1 << bit)
            for bit in range(4, 16)
        }
    return {
        f"bit {bit} of the tokens": Fault(
            cause="ABORTED", results="partial", more_tokens=1 << bit, abort_at=at, polled=bit % 2 == 0
        )
        for bit in range(4, 16)
    }


def _edited(cause: str, *edits: Edit, results: Results = "none") -> Fault:
    return Fault(cause=cause, results=results, edits=edits)


def _flip(record: int, name: str, bit: int) -> Edit:
    return Edit(record=record, field=FIELDS[name], change="flip", value=1 << bit)


def _add(**values: int) -> tuple[Edit, ...]:
    return tuple(
        Edit(record=1, field=FIELDS[name], change="add", value=value) for name, value in values.items()
    )


def _set(**values: int) -> tuple[Edit, ...]:
    return tuple(
        Edit(record=1, field=FIELDS[name], change="set", value=value) for name, value in values.items()
    )


def _header_faults() -> dict[str, Fault]:
    """Return headers that break one rule, named by the first one that they break."""
    faults = {}
    bits = {"magic": (0, 17, 31), "version": (0, 1, 31), "digest_low": (0, 31), "digest_high": (15, 16, 31)}
    causes = {"magic": "BAD_MAGIC", "version": "BAD_VERSION"}
    for name, flipped in bits.items():
        for bit in flipped:
            faults[f"bit {bit} of the {name}"] = _edited(causes.get(name, "BAD_CONFIG"), _flip(0, name, bit))
    for name, value in {"magic": 0, "version": 2}.items():
        edit = Edit(record=0, field=FIELDS[name], change="set", value=value, mend=False)
        faults[f"{name} {value}, wrong check"] = _edited(causes[name], edit)
    no_jobs = Edit(record=0, field=FIELDS["jobs"], change="set", value=0)
    faults["no jobs"] = _edited("BAD_DESCRIPTOR", no_jobs)
    # Of several broken rules, only the first is reported.
    broken = {
        "BAD_MAGIC": _flip(0, "magic", 3),
        "BAD_VERSION": _flip(0, "version", 3),
        "BAD_CONFIG": _flip(0, "digest_high", 3),
        "BAD_DESCRIPTOR": no_jobs,
    }
    for (cause, first), (other, second) in combinations(broken.items(), 2):
        faults[f"{cause} and {other}"] = _edited(cause, first, second)
    for number in (4, 5, 14, 15):
        edit = Edit(record=0, field=number, change="flip", value=1 << 20, mend=False)
        faults[f"field {number}, wrong check"] = _edited("BAD_DESCRIPTOR", edit)
    return faults


def _descriptor_faults(config: AcceleratorConfig, work: Workload) -> dict[str, Fault]:
    """Return descriptors that break one rule of docs/image.md."""
    program = Play(name="", works=(work,)).programs(config)[0]
    changes = {f"{name} 0": _set(**{name: 0}) for name in ("row_tiles", "groups", "tail_beats")}
    changes |= {f"{name} 0": _set(**{name: 0}) for name in ("plane_steps", "row_beats", "words")}
    widths = {"row_tiles": 24, "groups": 16, "tail_beats": 12, "plane_steps": 4, "row_beats": 24}
    changes |= {f"{name} of more than {bits} bits": (_flip(1, name, bits),) for name, bits in widths.items()}
    for bit in (0, 9, 31):
        changes[f"bit {bit} of the check"] = (replace(_flip(1, "check", bit), mend=False),)
    changes |= {f"flag {bit}": (_flip(1, "flags", bit),) for bit in (1, 31)}
    changes["row_beats beyond the buffer"] = _set(row_beats=config.buffer_beats + 1)
    more = config.beats_per_group + 1
    changes["more beats in the last group than in a full one"] = _set(
        tail_beats=more, row_beats=program.row_beats - program.tail_beats + more
    )
    for name in ("groups", "tail_beats", "row_beats"):
        changes |= {f"{name} {value:+}": _add(**{name: value}) for value in (-1, 1)}
    if not config.gather:
        changes["permuted without gather"] = _set(flags=1)
    return {name: _edited("BAD_DESCRIPTOR", *edits) for name, edits in changes.items()}


def _word_faults(config: AcceleratorConfig, work: Workload) -> dict[str, Fault]:
    """Return descriptors with more or fewer weight words than the beats take; results may be wrong."""
    program = Play(name="", works=(work,)).programs(config)[0]
    more = [*range(-8, 0), *range(1, 9), -17, 40, 100]
    changes = {f"words {each:+}": _add(words=each) for each in more if program.weight_words + each > 0}
    changes |= {f"row_tiles {each:+}": _add(row_tiles=each) for each in (-1, 1, 20)}
    longer = replace(program, planes=program.planes + config.planes)
    if longer.weight_words != program.weight_words:
        changes["plane_steps +1"] = _add(plane_steps=1)
    if program.groups > 1:
        shorter = replace(program, in_features=program.in_features - config.group_size)
        if shorter.weight_words != program.weight_words:
            changes["another row"] = _add(groups=-1, row_beats=-config.beats_per_group)
    return {name: _edited("BAD_DESCRIPTOR", *edits, results="any") for name, edits in changes.items()}


def _word_faults_of_jobs(config: AcceleratorConfig, seed: int) -> Iterator[Play]:
    first, second = _works(config, seed)
    one, two = replace(first, q=first.q[: len(second.q)]), second
    for memory in (MemoryBehaviour(), SLOW, MemoryBehaviour(latency=60)):
        yield from word_faults_of_jobs(*behind((one, two), memory))


def _read_faults(config: AcceleratorConfig, work: Workload) -> dict[str, Fault]:
    """Return errors of the memory in the first, second, middle and last word of each place."""
    program = Play(name="", works=(work,)).programs(config)[0]
    places: dict[Place, tuple[int, ...]] = {
        "header": (0, -1),
        "descriptor": (0, -1),
        "weights": (0, 1, program.weight_words // 2, -1),
    }
    if program.permuted:
        places["order"] = (0, 3, -1)
    if config.io == "memory":
        places["activations"] = (0, 3, -1)
    faults = {
        f"{place} {index}": Fault(cause="READ_BUS", results="partial", read_error=(place, index))
        for place, indices in places.items()
        for index in indices
    }
    faults["no memory there"] = Fault(cause="READ_BUS", results="partial", absent=True)
    end = min(5, program.weight_words - 1)
    faults["memory ends within the weights"] = Fault(cause="READ_BUS", results="partial", memory_words=end)
    return faults


def _write_faults(config: AcceleratorConfig, work: Workload) -> dict[str, Fault]:
    """Return errors of the memory in the first three, the middle and the last result word."""
    if config.io != "memory":
        return {}
    middle = Play(name="", works=(work,)).run(config).results // 2
    return {
        f"result word {index}": Fault(cause="WRITE_BUS", results="partial", write_error=index)
        for index in (0, 1, 2, middle, -1)
    }


def _in_a_row(config: AcceleratorConfig, seed: int) -> Iterator[Play]:
    """Yield errors with no good program between them, forwards and backwards; then a good one."""
    work = _works(config, seed)[0]
    faults = {
        "read error": Fault(cause="READ_BUS", results="partial", read_error=("weights", -1)),
        "bad magic": _edited("BAD_MAGIC", Edit(record=0, field=0, change="set", value=0)),
        "abort": Fault(cause="ABORTED", results="partial", abort_at=9),
        "bad descriptor": _edited("BAD_DESCRIPTOR", *_set(row_tiles=0)),
    }
    for name in (*faults, *reversed(faults)):
        yield Play(name=name, works=(work,), fault=faults[name])
    yield Play(name="after all of them", works=(work,))


def _cycles(config: AcceleratorConfig, seed: int, memory: MemoryBehaviour) -> int:
    """Return the cycles of the first of `_works` by the cycle model."""
    play = Play(name="", works=(_works(config, seed, memory)[0],))
    return modelled(play.programs(config)[0], play, play.run(config)).cycles


def _aborts(config: AcceleratorConfig, seed: int, memory: MemoryBehaviour) -> dict[str, Fault]:
    """Return aborts from the first cycle of a program to the last, and when it is too late."""
    end = _cycles(config, seed, memory)
    cycles = [*range(1, end, max(1, end // _ABORTS)), *range(end, end + 8)]
    return {f"abort in cycle {at}": Fault(cause="ABORTED", results="partial", abort_at=at) for at in cycles}


def _resets(config: AcceleratorConfig, seed: int) -> dict[str, Fault]:
    end = _cycles(config, seed, MemoryBehaviour())
    cycles = range(1, end + 8, max(1, end // _ABORTS))
    return {f"reset in cycle {at}": Fault(results="partial", reset_at=at) for at in cycles}


_INTERLEAVED = MemoryBehaviour(latency=9, pauses=(False, False, True))


def _interleaved() -> dict[str, Fault]:
    return {f"order {seed}": Fault(interleave=seed) for seed in range(12)}


def _words_in_any_order(config: AcceleratorConfig, seed: int) -> Iterator[Play]:
    """Yield layers of one beat whose words come one by one: often the last one is of the activations.

    The array then never waits for weights, also where its activations come from memory.
    """
    rng = np.random.default_rng([seed, 17])
    columns = min(config.max_in_features, config.lanes)
    seldom = MemoryBehaviour(pauses=(False, *[True] * 40))
    for order in range(6):
        work = Workload(
            name=f"1×{columns}",
            matrix=draw_matrix(config, rng, 1, columns, planes=config.planes),
            q=draw_activations(config, rng, config.tokens, columns),
            memory=seldom,
        )
        yield Play(name=f"words one by one, order {order}", works=(work,), fault=Fault(interleave=order))


def _harmless() -> dict[str, Fault]:
    broken = _edited("BAD_VERSION", Edit(record=0, field=FIELDS["version"], change="set", value=2))
    return {
        "polling": Fault(polled=True),
        "polling to an error": replace(broken, polled=True),
    }


def _bad_starts() -> dict[str, Fault]:
    """Return starts that the engine refuses; it must not read memory, so there is none in one of them."""
    bad = Fault(cause="BAD_START", results="none")
    return {
        "no tokens": replace(bad, no_tokens=True),
        "no tokens, no memory": replace(bad, no_tokens=True, absent=True),
        **{
            f"program {bytes_} bytes further on": replace(bad, program_on=bytes_)
            for bytes_ in (1, 2, 4, 8, 16, 32)
        },
        "both": replace(bad, no_tokens=True, program_on=32, polled=True),
    }


def _large_counts(config: AcceleratorConfig, seed: int) -> Iterator[Play]:
    """Yield layers of one to three tiles, and programs of two and three jobs, whose counts have a high bit.

    The engine has a flag for the last of a count and for the last but one. Each depends on all bits.
    """
    rng = np.random.default_rng([seed, 9])
    columns = min(config.max_in_features, config.lanes + 1)
    works = [
        Workload(
            name=f"{tiles} tiles",
            matrix=draw_matrix(config, rng, tiles * config.rows, columns, planes=tiles * config.planes),
            q=draw_activations(config, rng, 1, columns),
        )
        for tiles in (1, 2, 3)
    ]
    for work in works:
        for name, fault in _large_fields(config, work).items():
            yield Play(name=f"{work.name}, {name}", works=(work,), fault=fault)
        yield Play(name=f"after {work.name}", works=(work,))
    whole = replace(works[0], q=draw_activations(config, rng, 2 * config.tokens, columns))
    for name, fault in many_row_tiles().items():
        yield Play(name=name, works=(whole,), fault=fault)
        yield Play(name=f"after {name}", works=(whole,))
    program = program_for(config, whole.matrix, tokens=len(whole.q))
    if not _fits_with_steps(program, 15):
        steps = _edited("BAD_DESCRIPTOR", *_set(plane_steps=15), results="any")
        yield Play(name="plane_steps 15", works=(whole,), fault=steps)
        yield Play(name="after plane_steps 15", works=(whole,))
    program = program_for(config, works[0].matrix, tokens=1)
    for name, fault in sizes_of_one_bit(program, lambda steps: _fits_with_steps(program, steps)).items():
        yield Play(name=name, works=(works[0],), fault=fault)
    for count in (2, 3):
        jobs = (works[0],) * count
        for bit in range(2, 16):
            fault = _edited("BAD_DESCRIPTOR", _flip(0, "jobs", bit), results="partial")
            yield Play(name=f"{count} jobs with bit {bit}", works=jobs, fault=fault)
        yield Play(name=f"after {count} jobs", works=jobs)


def _far_memory(config: AcceleratorConfig, seed: int) -> list[Workload]:
    """Return layers that wait for a distant memory: rows of many bursts, and results of many bursts."""
    rng = np.random.default_rng([seed, 10])
    long = min(config.max_in_features, 64 * config.lanes)
    tiles = 16 * config.burst_words * config.bus_bits // (config.rows * config.result_bits * config.tokens)
    shapes = {
        "long rows": (2 * config.rows, long, config.gather),
        "many tiles": (
            min(4096, config.rows * max(2, tiles)),
            min(config.max_in_features, config.lanes),
            False,
        ),
    }
    works = []
    for name, (out_features, in_features, permuted) in shapes.items():
        matrix = draw_matrix(config, rng, out_features, in_features, planes=config.planes, permuted=permuted)
        q = draw_activations(config, rng, config.tokens + 1, in_features)
        works.append(Workload(name=name, matrix=matrix, q=q, memory=_DISTANT))
    return works


def _with_any_constants(config: AcceleratorConfig, seed: int) -> Iterator[Play]:
    """Yield constants of all bits: accumulators add modulo their width."""
    faults = {f"any constants {each}": Fault(constants=each) for each in (1, 2, 3)}
    yield from _after_each(config, seed, faults, SLOW)
    for work in odd_tiles(config, seed):
        yield Play(name=f"any constants, {work.name}", works=(work,), fault=Fault(constants=4))


def _vectors_at_any_word(config: AcceleratorConfig) -> dict[str, Fault]:
    """Return activations and results in memory that begin at a word within a burst."""
    if config.io != "memory":
        return {}
    words = sorted({1, 3, config.burst_words // 2 + 1, config.burst_words - 1, config.burst_words + 1})
    return {f"{count} words on": Fault(vectors_on=count * config.bus_bits // 8) for count in words if count}


def _jobs_behind_many_words(config: AcceleratorConfig, seed: int) -> Iterator[Play]:
    """Yield a program whose second descriptor is read while the first job's words still fill their queue.

    The memory often refuses an address, and results are taken slowly.
    """
    rng = np.random.default_rng([seed, 11])
    columns = min(config.max_in_features, config.lanes)
    one_tile = draw_matrix(config, rng, config.rows, columns, planes=config.planes)
    words = program_for(config, one_tile, tokens=1).weight_words
    tiles = -(-3 * config.fetch_words // (2 * words))
    many = draw_matrix(config, rng, tiles * config.rows, columns, planes=config.planes)
    for pauses in range(1, 8):
        memory = MemoryBehaviour(ar_pauses=(*[True] * pauses, False), w_pauses=SLOW.w_pauses)
        works = [
            Workload(
                name=f"{len(matrix.mantissas[0])} rows",
                matrix=matrix,
                q=draw_activations(config, rng, 1, columns),
                memory=memory,
                streams=StreamBehaviour(results=SLOW.pauses),
            )
            for matrix in (many, one_tile, many)
        ]
        yield Play(name=f"{pauses} of {pauses + 1} cycles without an address", works=tuple(works))


_TILE_BITS = 12  #: Numbers of tiles with one of these bits set take up to 4,098 tiles.


def _many_tiles(config: AcceleratorConfig, seed: int) -> list[Workload]:
    """Return layers of 2^n tiles and one or two more: each bit of the count is 1 when a last tile comes.

    A third one has a burst of words more: one burst more begins while that bit of their count is 1. Its words
    come with pauses, so a tile takes an even or an odd number of cycles. A fourth one has tiles of two beats,
    if there are any, so the counters of tiles stand still for other numbers of cycles.
    """
    rng = np.random.default_rng([seed, 12])
    columns = min(config.max_in_features, config.lanes)
    one_tile = draw_matrix(config, rng, config.rows, columns, planes=config.planes)
    burst = -(-config.burst_words // program_for(config, one_tile, tokens=1).weight_words)
    works = []
    for bit, more in product(range(1, _TILE_BITS + 1), (1, 2, 2 + burst)):
        rows = ((1 << bit) + more) * config.rows
        matrix = draw_matrix(config, rng, rows, columns, planes=config.planes)
        q = draw_activations(config, rng, 1, columns)
        memory = MemoryBehaviour(pauses=(False, False, False, True, False, False, True) if more > 2 else ())
        works.append(Workload(name=f"{rows} rows", matrix=matrix, q=q, memory=memory))
    longer = min(config.max_in_features, 2 * config.lanes)
    for bit in range(1, _TILE_BITS + 1) if longer > columns else ():
        rows = ((1 << bit) + 1) * config.rows
        matrix = draw_matrix(config, rng, rows, longer, planes=config.planes)
        works.append(
            Workload(
                name=f"{rows} rows, two beats", matrix=matrix, q=draw_activations(config, rng, 1, longer)
            )
        )
    return works


def _polled_aborts() -> dict[str, Fault]:
    """Return aborts after which the host reads STATUS in each phase of the end of the program.

    The end is that of the first burst, which a distant memory answers late: at the same time in all of them.
    """
    return {
        f"abort in cycle {at}": Fault(cause="ABORTED", results="partial", abort_at=at)
        for at in range(_ABORTED, _ABORTED + POLL_CYCLES + 8)
    }


_ABORTED = 20  #: A cycle in which the memory has taken the first burst and has not answered it.


def _aborts_in_each_cycle(config: AcceleratorConfig, seed: int) -> dict[str, Fault]:
    """Return aborts in each state of the director: many last one cycle, at the start and at the end.

    An abort before the first pass is offered ends the program without a result.
    """
    end = _cycles(config, seed, MemoryBehaviour())
    offered = first_offer(config) - _ABORT_ACTS
    cycles = sorted({*range(1, min(end, 80)), *range(max(1, end - 40), end)})
    return {
        f"abort in cycle {at}": Fault(
            cause="ABORTED", results="none" if at < offered else "partial", abort_at=at
        )
        for at in cycles
    }


_ABORT_ACTS = 6  #: More cycles than the director takes to act on a write of ABORT.


#: Every corner by its name: what draws its plays from a configuration and a seed.
_CORNERS: dict[str, Callable[[AcceleratorConfig, int], Iterable[Play]]] = {
    "shapes": lambda config, seed: _plain(_shapes(config, seed)),
    "shapes with pauses": lambda config, seed: _plain(_paused(_shapes(config, seed), seed)),
    "slow peers": lambda config, seed: _plain(_slow(config, seed)),
    "extremes": lambda config, seed: _plain(_extremes(config)),
    "forms": lambda config, seed: _plain(_forms(config, seed)),
    "longest row": lambda config, seed: _plain(_longest(config, seed)),
    "jobs of one program": lambda config, seed: _jobs(config, seed),
    "addresses": lambda config, seed: _addresses(config, seed),
    "registers": lambda config, seed: _registers(config, seed),
    "far weights": lambda config, seed: _far(config, seed),
    "unchecked fields": lambda config, seed: _after_each(config, seed, _unchecked(seed)),
    "large fields": lambda config, seed: _after_each(
        config, seed, _large_fields(config, _works(config, seed)[0])
    ),
    "records of all bits": lambda config, seed: _after_each(config, seed, records_of_all_bits()),
    "many tokens": lambda config, seed: _after_each(config, seed, _many_tokens(config, seed)),
    "many passes": lambda config, seed: _plain(many_passes(config, seed)),
    "long stalls": lambda config, seed: _plain(long_stalls(config, seed)),
    "headers": lambda config, seed: _after_each(config, seed, _header_faults()),
    "descriptors": lambda config, seed: _after_each(
        config, seed, _descriptor_faults(config, _works(config, seed)[0])
    ),
    "weight words": lambda config, seed: _after_each(
        config, seed, _word_faults(config, _works(config, seed)[0])
    ),
    "weight words, slow": lambda config, seed: _after_each(
        config, seed, _word_faults(config, _works(config, seed)[0]), SLOW
    ),
    "read errors": lambda config, seed: _after_each(
        config, seed, _read_faults(config, _works(config, seed)[0])
    ),
    "write errors": lambda config, seed: _after_each(
        config, seed, _write_faults(config, _works(config, seed)[0])
    ),
    "errors in a row": lambda config, seed: _in_a_row(config, seed),
    "aborts": lambda config, seed: _after_each(config, seed, _aborts(config, seed, MemoryBehaviour())),
    "aborts, slow": lambda config, seed: _after_each(config, seed, _aborts(config, seed, SLOW), SLOW),
    "resets": lambda config, seed: _after_each(config, seed, _resets(config, seed)),
    "interleaved bursts": lambda config, seed: (
        *_after_each(config, seed, _interleaved(), _INTERLEAVED),
        *_words_in_any_order(config, seed),
    ),
    "polling": lambda config, seed: _after_each(config, seed, _harmless()),
    "refused starts": lambda config, seed: _after_each(config, seed, _bad_starts()),
    "large counts": lambda config, seed: _large_counts(config, seed),
    "jobs of one program, slow": lambda config, seed: _jobs(config, seed, SLOW),
    "jobs behind many words": lambda config, seed: _jobs_behind_many_words(config, seed),
    "many tiles": lambda config, seed: _plain(_many_tiles(config, seed)),
    "aborts in each cycle": lambda config, seed: _after_each(
        config, seed, _aborts_in_each_cycle(config, seed)
    ),
    "aborts, polled": lambda config, seed: _after_each(config, seed, _polled_aborts(), _DISTANT),
    "far memory": lambda config, seed: _plain(_far_memory(config, seed)),
    "constants": lambda config, seed: _with_any_constants(config, seed),
    "every wrong bit": lambda config, seed: _without_good_ones(config, seed, _every_wrong_bit(config, seed)),
    "any order": lambda config, seed: _after_each(config, seed, any_order(config)),
    "vectors at any word": lambda config, seed: _after_each(config, seed, _vectors_at_any_word(config)),
    "large counters": large_counters,
    "registers, accesses together": lambda config, seed: registers_together(_works(config, seed)[0], seed),
    "resets within accesses": lambda config, seed: resets_within_accesses(_works(config, seed)[1]),
    "resets in stalls": resets_in_stalls,
    "each size": lambda config, seed: _plain(each_size(config, seed)),
    "numbers of vectors": lambda config, seed: _plain(numbers_of_vectors(config, seed)),
    "waiting results": lambda config, seed: _plain(waiting_results(config, seed)),
    "early ends": early_ends,
    "aborts among results": aborts_among_results,
    "aborts with words left": aborts_with_words_left,
    "late responses": late_responses,
    "weight words of jobs": lambda config, seed: _word_faults_of_jobs(config, seed),
}
