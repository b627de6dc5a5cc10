"""Functional coverage: named situations of the engine, computed from cases and responses.

A point holds for a case if its configuration, its layers, its peers and the engine's answers say so; nothing
looks at signals inside the engine. `all_points` lists the points that a configuration can reach at all.
"""

from collections.abc import Callable, Iterator, Sequence

import torch

from ternhw.config import AcceleratorConfig
from ternhw.peers import MemoryBehaviour, Pauses
from ternhw.program import Program
from ternhw.registers import field, register
from ternhw.simulation import Workload
from ternhw.verification.cases import Case
from ternhw.verification.plays import Play
from ternhw_sim.runner import Response, Run

_Rule = Callable[[AcceleratorConfig], bool]


def _equal(name: str, value: int) -> _Rule:
    return lambda config: getattr(config, name) == value


def _each(text: str, name: str, values: tuple[int, ...]) -> dict[str, _Rule]:
    """Return a point of a configuration for each value of a field."""
    return {f"configuration: {text.format(value)}": _equal(name, value) for value in values}


def _has(port: str) -> _Rule:
    return lambda config: _PORT_IO.get(port, config.io) == config.io


#: What a configuration is: reached by any case on it. Several configurations together should reach all.
CONFIGURATION_POINTS: dict[str, _Rule] = {
    "configuration: one row": lambda c: c.rows == 1,
    "configuration: rows that are no power of two": lambda c: c.rows.bit_count() > 1,
    "configuration: one lane": lambda c: c.lanes == 1,
    "configuration: one lane in a chain": lambda c: c.chain == 1,
    "configuration: one chain of all lanes": lambda c: c.chain == c.lanes > 1,
    "configuration: several chains": lambda c: c.chain < c.lanes,
    "configuration: one array plane": lambda c: c.planes == 1,
    "configuration: two array planes": lambda c: c.planes == 2 and not c.tied,
    "configuration: tied planes": lambda c: c.tied,
    "configuration: one array token": lambda c: c.tokens == 1,
    "configuration: several array tokens": lambda c: c.tokens > 1,
    "configuration: one beat in a group": lambda c: c.beats_per_group == 1,
    "configuration: several beats in a group": lambda c: c.beats_per_group > 1,
    **_each("activations of {} bits", "activation_bits", (4, 8, 16)),
    "configuration: results of 32 bits": lambda c: c.result_bits == 32,
    "configuration: results of 64 bits": lambda c: c.result_bits == 64,
    **_each("scale cycles {}", "scale_cycles", (1, 2, 4, 8)),
    "configuration: scaling by a multiplier": lambda c: c.scaling == "multiplier",
    "configuration: packing 2bit": lambda c: c.packing == "2bit",
    "configuration: packing base3": lambda c: c.packing == "base3",
    "configuration: offsets": lambda c: c.offsets,
    "configuration: gather": lambda c: c.gather,
    "configuration: io stream": lambda c: c.io == "stream",
    "configuration: io memory": lambda c: c.io == "memory",
    **_each("bus of {} bits", "bus_bits", (32, 64, 128, 256, 512)),
    "configuration: addresses above 32 bits": lambda c: c.address_bits > 32,
    "configuration: bursts of one word": lambda c: c.burst_words == 1,
    "configuration: a beat of several words": lambda c: c.beat_bits > c.bus_bits,
    "configuration: several beats in a word": lambda c: 2 * c.beat_bits <= c.bus_bits,
    "configuration: several steps in a step block": lambda c: c.steps_per_block > 1,
    "configuration: scales of several words": lambda c: c.step_scale_bits > c.bus_bits,
    "configuration: constants of several words": lambda c: c.constant_words > 1,
    "configuration: results of several words": lambda c: c.result_words > 1,
    "configuration: activations of a beat in several words": lambda c: c.vector_words > 1,
}  # fmt: skip

_PORTS = {
    "R": "memory.pauses", "AR": "memory.ar_pauses", "AW": "memory.aw_pauses", "W": "memory.w_pauses",
    "activations": "streams.activations", "results": "streams.results",
}  # fmt: skip
_PORT_IO = {"AW": "memory", "W": "memory", "activations": "stream", "results": "stream"}

_always: _Rule = lambda config: True  # noqa: E731 -- a row of the table below
_memory: _Rule = lambda config: config.io == "memory"  # noqa: E731
_untied: _Rule = lambda config: not config.tied  # noqa: E731


def _long_buffer(config: AcceleratorConfig) -> bool:
    """Return whether the activation buffer holds several groups."""
    return config.max_in_features > config.group_size


_CAUSES = tuple(part.name for part in register("CAUSE").fields)
_PLACES = ("header", "descriptor", "weights", "order", "activations")

#: Points that depend on layers, peers and answers, with the configurations that can reach them.
_POINTS: dict[str, _Rule] = {
    "rows: full tiles": _always,
    "rows: ragged last tile": lambda c: c.rows > 1,
    "rows: fewer than the array": lambda c: c.rows > 1,
    "rows: one": _always,
    "tiles: one": _always,
    "tiles: two": _always,
    "tiles: more than two": _always,
    "columns: full last group": _always,
    "columns: ragged last group": lambda c: c.beats_per_group > 1,
    "columns: ragged last beat": lambda c: c.lanes > 1,
    "columns: last group of one beat": lambda c: c.beats_per_group > 1,
    "columns: one": _always,
    "columns: as many as the buffer holds": _always,
    "groups: one": _always,
    "groups: several": _long_buffer,
    "planes: as many as the array": _always,
    "planes: fewer than the array": lambda c: c.planes == 2 and not c.tied,
    "planes: several steps": _untied,
    "planes: idle in the last step": lambda c: c.planes == 2 and not c.tied,
    "form: natural order": _always,
    "form: permuted": lambda c: c.gather,
    "form: without offsets": _always,
    "form: offsets": lambda c: c.offsets,
    "values: a group sum as high as possible": _always,
    "values: a group sum as low as possible": _always,
    "values: largest mantissa": lambda c: c.accumulator_bits >= c.group_sum_bits + 10,
    "values: mantissa 0": _always,
    "values: lowest offset": lambda c: c.offsets and c.accumulator_bits >= c.group_sum_bits + 10,
    "values: highest offset": lambda c: c.offsets and c.accumulator_bits >= c.group_sum_bits + 10,
    "tokens: one": _always,
    "tokens: full last pass": _always,
    "tokens: fewer in the last pass": lambda c: c.tokens > 1,
    "passes: one": _always,
    "passes: two": _always,
    "passes: more than two": _always,
    **{
        f"pauses of {port}: {share}": _has(port)
        for port in _PORTS
        for share in ("never", "in few cycles", "in half of the cycles", "in most cycles")
    },
    "memory: refresh": _always,
    "memory: latency 1": _always,
    "memory: latency 2 to 16": _always,
    "memory: latency above 16": _always,
    "memory: one burst outstanding": _always,
    "memory: bursts interleaved": _always,
    "stall: none for weights": _always,
    "stall: weights (their queue is empty)": _always,
    "stall: activations (the buffer is empty)": _always,
    "stall: results (the copy of a tile is full)": _always,
    "queue of weights: full": _always,
    "queue of weights: never full": _always,
    "queue of result commands: full": _memory,
    "both sets of activations in use": _always,
    "end: interrupt": _always,
    "end: polling": _always,
    "BAD_START: no tokens": _always,
    "BAD_START: program within 64 bytes": _always,
    **{f"cause: {cause}": (_memory if cause == "WRITE_BUS" else _always) for cause in _CAUSES},
    **{
        f"READ_BUS: in the {place}": (
            (lambda c: c.gather) if place == "order" else _memory if place == "activations" else _always
        )
        for place in _PLACES
    },
    "READ_BUS: no memory": _always,
    "WRITE_BUS: first result word": _memory,
    "WRITE_BUS: last result word": _memory,
    "WRITE_BUS: result word between": _memory,
    "BAD_DESCRIPTOR: header": _always,
    "BAD_DESCRIPTOR: descriptor of the first job": _always,
    "BAD_DESCRIPTOR: descriptor of a later job": _always,
    "BAD_DESCRIPTOR: too few weight words": _always,
    "BAD_DESCRIPTOR: too many weight words": _always,
    "ABORTED: before results": _always,
    "ABORTED: after results": _always,
    "abort: too late": _always,
    "reset: before results": _always,
    "reset: after results": _always,
    **{f"program after {cause}": (_memory if cause == "WRITE_BUS" else _always) for cause in _CAUSES},
    "program after a reset": _always,
    "error after an error": _always,
    "program: one job": _always,
    "program: several jobs": _always,
    "program: runs after another without a reset": _always,
    "address: across 4 GiB": lambda c: c.address_bits > 32,
    "address: across a page of 4 KiB": _always,
    "address: end of all addresses": _always,
}


def all_points(config: AcceleratorConfig) -> set[str]:
    """Return the points that a configuration can reach."""
    rules = CONFIGURATION_POINTS | _POINTS
    return {name for name, possible in rules.items() if possible(config)}


def unreached_corners(configs: Sequence[AcceleratorConfig]) -> list[str]:
    """Return the configuration points that none of `configs` has."""
    return [name for name, holds in CONFIGURATION_POINTS.items() if not any(map(holds, configs))]


def observe(case: Case, responses: Sequence[Response]) -> set[str]:
    """Return the points that a case has reached, by what the engine answered.

    Parameters
    ----------
    responses : sequence of Response
        One for each play of the case.
    """
    found = {name for name, holds in CONFIGURATION_POINTS.items() if holds(case.config)}
    before: tuple[Play, Response] | None = None
    for play, response in zip(case.plays, responses, strict=True):
        run = play.run(case.config)
        found.update(_of_play(case.config, play, run, response))
        if before is not None:
            found.update(_after(before, play, response))
        before = play, response
    unknown = found - set(CONFIGURATION_POINTS) - set(_POINTS)
    assert not unknown, f"points without a rule: {unknown}"
    return found


def _of_play(config: AcceleratorConfig, play: Play, run: Run, response: Response) -> Iterator[str]:
    programs = play.programs(config)
    yield from _peers(play.works[0], config)
    yield from _addresses(config, run)
    yield from _errors(play, run, response)
    yield (
        "end: interrupt" if run.use_irq and run.abort_at is None and run.reset_at is None else "end: polling"
    )
    if _causes(response) or run.reset_at is not None:
        return
    yield "program: one job" if len(programs) == 1 else "program: several jobs"
    for program, work in zip(programs, play.works, strict=True):
        yield from _layer(program, work)
        yield from _values(program, work)
    yield from _waits(programs[0], run, response)


def _layer(program: Program, work: Workload) -> Iterator[str]:
    config = program.config
    yield "rows: ragged last tile" if program.out_features % config.rows else "rows: full tiles"
    if program.out_features < config.rows:
        yield "rows: fewer than the array"
    if program.out_features == 1:
        yield "rows: one"
    yield f"tiles: {_amount(program.row_tiles)}"
    in_group = program.in_features % config.group_size
    yield (
        "columns: ragged last group"
        if program.tail_beats < config.beats_per_group
        else "columns: full last group"
    )
    if in_group % config.lanes:
        yield "columns: ragged last beat"
    if program.tail_beats == 1 < config.beats_per_group:
        yield "columns: last group of one beat"
    if program.in_features == 1:
        yield "columns: one"
    if program.row_beats == -(-config.max_in_features // config.lanes):
        yield "columns: as many as the buffer holds"
    yield "groups: one" if program.groups == 1 else "groups: several"
    if program.planes >= config.planes:
        yield "planes: as many as the array"
    if program.planes < config.planes:
        yield "planes: fewer than the array"
    if program.plane_steps > 1:
        yield "planes: several steps"
    if program.planes > config.planes and program.planes % config.planes:
        yield "planes: idle in the last step"
    yield "form: permuted" if program.permuted else "form: natural order"
    yield "form: without offsets" if work.matrix.offsets is None else "form: offsets"
    if program.tokens == 1:
        yield "tokens: one"
    yield "tokens: fewer in the last pass" if program.tokens % config.tokens else "tokens: full last pass"
    yield f"passes: {_amount(program.passes)}"


def _amount(count: int) -> str:
    return {1: "one", 2: "two"}.get(count, "more than two")


def _values(program: Program, work: Workload) -> Iterator[str]:
    config, matrix = program.config, work.matrix
    if program.in_features >= config.group_size:
        columns = slice(0, config.group_size)  # those of the layer's first group, in stored order
        order = slice(None) if matrix.permutation is None else matrix.permutation
        q = work.q[:, order][:, columns].double()
        sums = q @ matrix.planes[:, :, columns].double().reshape(-1, config.group_size).T
        limit = config.group_size * 2 ** (config.activation_bits - 1)
        if float(sums.max()) == limit:
            yield "values: a group sum as high as possible"
        if float(sums.min()) == -limit:
            yield "values: a group sum as low as possible"
    if bool((matrix.mantissas == 255).any()):
        yield "values: largest mantissa"
    if bool((matrix.mantissas == 0).any()):
        yield "values: mantissa 0"
    if matrix.offsets is not None:
        if int(matrix.offsets.min()) == torch.iinfo(torch.int8).min:
            yield "values: lowest offset"
        if int(matrix.offsets.max()) == torch.iinfo(torch.int8).max:
            yield "values: highest offset"


def _peers(work: Workload, config: AcceleratorConfig) -> Iterator[str]:
    for port, path in _PORTS.items():
        if _PORT_IO.get(port, config.io) == config.io:
            peer, name = path.split(".")
            yield f"pauses of {port}: {_share(getattr(getattr(work, peer), name))}"
    yield from _memory_points(work.memory)


def _share(pauses: Pauses) -> str:
    share = sum(map(bool, pauses)) / max(1, len(pauses))
    if not share:
        return "never"
    return "in few cycles" if share < 0.3 else "in half of the cycles" if share < 0.7 else "in most cycles"


def _memory_points(memory: MemoryBehaviour) -> Iterator[str]:
    if memory.refresh_period and memory.refresh_cycles:
        yield "memory: refresh"
    latency = "1" if memory.latency == 1 else "2 to 16" if memory.latency <= 16 else "above 16"
    yield f"memory: latency {latency}"
    if memory.max_outstanding == 1:
        yield "memory: one burst outstanding"


def _waits(program: Program, run: Run, response: Response) -> Iterator[str]:
    """Yield what the counters say about queues.

    A program of more weight words than the queue holds fills it if its memory could have delivered all words
    in less time than the program took. It never fills if the array waited for nearly every word.
    """
    config = program.config
    stalls = {name: _register(response, f"STALL_{name}") for name in ("WEIGHTS", "ACTIVATIONS", "RESULTS")}
    if stalls["WEIGHTS"]:
        yield "stall: weights (their queue is empty)"
    else:
        yield "stall: none for weights"
    if stalls["ACTIVATIONS"]:
        yield "stall: activations (the buffer is empty)"
    if stalls["RESULTS"]:
        yield "stall: results (the copy of a tile is full)"
    words = program.weight_words * program.passes
    usable = run.behaviour.usable
    rate = float(usable.sum()) / len(usable)
    ready = _register(response, "BUSY_CYCLES") - stalls["WEIGHTS"]
    waiting = words > config.fetch_words and ready * rate > 2 * words + config.fetch_words
    yield "queue of weights: full" if waiting else "queue of weights: never full"
    if run.interleave is not None:
        yield "memory: bursts interleaved"
    if program.passes > 1:
        yield "both sets of activations in use"
    if config.io == "memory" and program.passes > 2 and stalls["RESULTS"]:
        yield "queue of result commands: full"


def _addresses(config: AcceleratorConfig, run: Run) -> Iterator[str]:
    word = config.bus_bits // 8
    spans = [(address, address + content.size) for address, content in run.memory.items()]
    if config.io == "memory" and run.results:
        spans.append((run.results_address, run.results_address + run.results * word))
    for start, end in spans:
        if start >> 12 != (end - 1) >> 12:
            yield "address: across a page of 4 KiB"
    first, last = min(start for start, _ in spans), max(end for _, end in spans)
    if first < 1 << 32 < last:
        yield "address: across 4 GiB"
    if last > (1 << config.address_bits) - 64:
        yield "address: end of all addresses"


def _errors(play: Play, run: Run, response: Response) -> Iterator[str]:
    causes, fault = _causes(response), play.fault
    yield from (f"cause: {cause}" for cause in causes)
    sent = bool(response.words.any())
    if "READ_BUS" in causes:
        if fault.read_error is not None:
            yield f"READ_BUS: in the {fault.read_error[0]}"
        if fault.absent or fault.memory_words is not None:
            yield "READ_BUS: no memory"
    if "WRITE_BUS" in causes and fault.write_error is not None:
        place = fault.write_error % run.results
        yield f"WRITE_BUS: {_place(place, run.results)}"
    if "BAD_START" in causes:
        yield "BAD_START: no tokens" if fault.no_tokens else "BAD_START: program within 64 bytes"
    if "BAD_DESCRIPTOR" in causes:
        yield from _descriptors(play)
    if "ABORTED" in causes:
        yield "ABORTED: after results" if sent else "ABORTED: before results"
    if fault.abort_at is not None and not causes:
        yield "abort: too late"
    if fault.reset_at is not None:
        yield "reset: after results" if sent else "reset: before results"


def _place(word: int, words: int) -> str:
    return (
        "first result word"
        if not word
        else "last result word"
        if word == words - 1
        else "result word between"
    )


def _descriptors(play: Play) -> Iterator[str]:
    """Yield which rule was broken: results of any value are allowed only where weight words do not fit."""
    edits = play.fault.edits
    if play.fault.results == "any":
        words = sum(edit.value for edit in edits if edit.field == 7 and edit.change == "add")
        less = [edit for edit in edits if edit.field != 7 and edit.change == "add" and edit.value < 0]
        many = words > 0 or (not words and bool(less))
        yield f"BAD_DESCRIPTOR: too {'many' if many else 'few'} weight words"
    elif edits:
        record = max(edit.record for edit in edits)
        names = ("header", "descriptor of the first job")
        yield f"BAD_DESCRIPTOR: {names[record] if record < 2 else 'descriptor of a later job'}"


def _after(before: tuple[Play, Response], play: Play, response: Response) -> Iterator[str]:
    """Yield what the engine did between two programs: it must run as on a fresh one."""
    earlier, answer = before
    causes = _causes(answer)
    if _causes(response):
        if causes:
            yield "error after an error"
        return
    if play.fault.reset_at is not None:
        return
    yield from (f"program after {cause}" for cause in causes)
    if earlier.fault.reset_at is not None:
        yield "program after a reset"
    elif not causes:
        yield "program: runs after another without a reset"


def _causes(response: Response) -> list[str]:
    value = _register(response, "CAUSE")
    return [name for name in _CAUSES if value & field(name).mask]


def _register(response: Response, name: str) -> int:
    return response.registers.get(register(name).address, 0)
