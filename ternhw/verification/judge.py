"""The verdict on a case: results against the golden model, counters against the cycle model, rules of buses.

The test bench checks the rules of AXI and streams while it plays (:mod:`ternhw_sim`). What an engine answers
is compared here, with witnesses that know nothing of the RTL.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import numpy as np
import torch
from torch import Tensor

from ternhw.generation import cached_verilog, signal_names
from ternhw.image import result_values
from ternhw.program import Program
from ternhw.records import COUNTERS
from ternhw.registers import field, register
from ternhw.simulation import Workload
from ternhw.verification.accesses import expected_answers, known_after, started
from ternhw.verification.cases import Case
from ternhw.verification.plays import Fault, Play, added_constants, modelled
from ternhw_quant.integer import accumulate
from ternhw_sim.errors import SimulationError, ToolNotFound
from ternhw_sim.runner import Bench, Response, Run, run_testbench
from ternhw_sim.runs import COUNTERS as PRESET

#: An abort that is written so many cycles before the end, or later, may come too late.
_LATE_CYCLES = 8


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """What came of a case.

    Attributes
    ----------
    reason : str
        One line that says what is wrong; empty if the case passes.
    kind : str
        What kind of thing is wrong, without names and numbers: equal for failures of the same kind.
    seconds : float
        Time of generation, compilation, simulation and comparison.
    log : str
        Last lines of a simulator or test bench that failed, or what the registers held after each program up
        to the one whose answers are wrong; empty if the case passes.
    responses : tuple of Response
        One for each play; empty if the simulation did not come to its end.
    """

    reason: str
    kind: str
    seconds: float
    log: str = ""
    responses: tuple[Response, ...] = ()

    @property
    def passed(self) -> bool:
        return not self.reason


@dataclass(frozen=True)
class _Problem:
    """What is wrong, as a kind and in words; `play` counts the programs before it."""

    kind: str
    text: str
    play: int = 0


def judge(
    case: Case,
    *,
    bench: Bench = "bulk",
    waves: Path | None = None,
    coverage: Path | None = None,
    verilog: Path | None = None,
) -> Verdict:
    """Play a case and compare everything that it answers.

    Parameters
    ----------
    bench : "bulk" or "cocotb"
        Test bench around the engine.
    coverage : Path or None
        File for Verilator's counts of line and toggle coverage, if the simulation comes to its end.
    waves : Path or None
        File for a waveform, .fst or .vcd.
    verilog : Path or None
        Verilog file to play instead of the one that is generated; it has the module ``case.config.name``.

    Raises
    ------
    InputError
        If the configuration cannot run a layer of the case.
    ToolNotFound
        If Verilator, g++ or perl is missing.
    """
    started = perf_counter()
    runs = case.runs()
    file = verilog or cached_verilog(case.config)
    try:
        responses = run_testbench(
            file,
            case.config.name,
            runs,
            bench=bench,
            waves=waves,
            coverage=coverage,
            names=None if waves is None else signal_names(case.config),
        )
    except ToolNotFound:
        raise
    except SimulationError as error:
        reason = _named(case, str(error.args[0]))
        return Verdict(
            reason=reason, kind=_kind(reason), seconds=perf_counter() - started, log=error.log or str(error)
        )
    problem = first_problem(case, runs, responses)
    return Verdict(
        reason=problem.text if problem else "",
        kind=problem.kind if problem else "",
        seconds=perf_counter() - started,
        log=_register_log(case, responses[: problem.play + 1]) if problem else "",
        responses=tuple(responses),
    )


def _named(case: Case, reason: str) -> str:
    """Return the message of the test bench, with the name of the play instead of its number."""
    match = re.search(r"run (\d+): ", reason)
    return reason[match.end() :] + f" ({case.plays[int(match[1])].name})" if match else reason


def _register_log(case: Case, responses: Sequence[Response]) -> str:
    """Return a line for each program that ran: what its registers held at its end."""
    lines = []
    for play, response in zip(case.plays, responses, strict=False):
        held = ((name, response.registers.get(register(name).address, 0)) for name in _AT_THE_END)
        said = (f"{name} {_spelled(name, value)}" for name, value in held)
        lines.append(f"{play.name}: {', '.join(said)}")
    return "\n".join(lines)


def _kind(reason: str) -> str:
    """Return a message without numbers, and without what stands in brackets at its end."""
    return re.sub(r"0x[0-9a-f]+|\d+", "#", re.sub(r" \([^()]*\)$", "", reason))


def first_problem(
    case: Case, runs: Sequence[Run], responses: Sequence[Response], *, begin: int = 0
) -> _Problem | None:
    """Return what the first wrong response has instead of what the models say; None if all are right.

    There may be fewer responses than runs: those of the first runs. The first `begin` are not judged.
    """
    known: dict[int, int] | None = None  # registers before the play
    earlier: dict[tuple[Workload, ...], dict[str, int]] = {}
    for index, (play, run, response) in enumerate(zip(case.plays, runs, responses, strict=False)):
        problem = _problem(case, play, run, response, known) if index >= begin else None
        problem = problem or _wrong_repeat(play, response, earlier)
        if problem is not None:
            return _Problem(problem.kind, f"{problem.text} ({play.name})", index)
        known = known_after(run, response)
    return None


def _wrong_answer(
    case: Case, play: Play, run: Run, response: Response, known: dict[int, int] | None
) -> _Problem | None:
    """Compare the answers to accesses before the start, and to those while the program runs."""
    fault = play.fault
    expected = [
        *expected_answers(case.config, fault.accesses, known),
        *expected_answers(case.config, fault.meanwhile, started(run)),
    ]
    accesses = (*fault.accesses, *fault.meanwhile)
    for access, answer, right in zip(accesses, response.answers, expected, strict=True):
        if answer != right:
            kind = "a read" if access.data is None else "a write"
            return _Problem(
                "answer", f"register 0x{access.offset:02x} answers {kind} with {answer}, not {right}"
            )
    return None


def _problem(
    case: Case, play: Play, run: Run, response: Response, known: dict[int, int] | None
) -> _Problem | None:
    fault = play.fault
    programs = play.programs(case.config)
    values = {name: response.registers.get(register(name).address, 0) for name in _READ}
    digest = values["CONFIG_HIGH"] << 32 | values["CONFIG_LOW"]
    if digest != int(case.config.digest, 16):
        return _Problem("CONFIG", f"registers CONFIG are {digest:012x}, not {case.config.digest}")
    problem = _wrong_answer(case, play, run, response, known)
    if problem is not None:
        return problem
    cause, results = fault.cause, fault.results
    if fault.abort_at is not None and not values["CAUSE"] and _comes_late(play, run, programs):
        cause, results = None, "all"
    problem = _wrong_end(cause, values, reset=fault.reset_at is not None)
    if problem is not None:
        return problem
    if results == "any":
        return None if fault.passes is None else _wrong_passes(fault, fault.passes, values)
    if results == "none":
        if response.words.any():
            return _Problem("results", "results are sent, and none is expected")
        return _wrong_passes(fault, 0, values)
    problem = _wrong_results(programs, play, response, whole=results == "all")
    if problem is not None or results == "partial":
        return problem
    if results == "cut":
        words = sum(each.row_tiles * each.tokens * each.config.result_words for each in programs)
        whole = len(response.words) == words and not _wrong_results(programs, play, response, whole=True)
        return (
            _Problem("goes on", "all results are sent, and the program was to end before") if whole else None
        )
    return (
        _wrong_passes(fault, sum(program.passes for program in programs), values)
        or _wrong_last(programs, response)
        or _wrong_counters(programs, play, run, values)
    )


_AT_THE_END = ("STATUS", "CAUSE", "PASSES", *COUNTERS)
_READ = ("CONFIG_LOW", "CONFIG_HIGH", *_AT_THE_END)


def _wrong_end(cause: str | None, values: dict[str, int], *, reset: bool) -> _Problem | None:
    """Compare STATUS and CAUSE with the one cause, or with those of a program that is done.

    After a reset the counters are 0, too.
    """
    expected = {
        "CAUSE": field(cause).mask if cause else 0,
        "STATUS": field("ERROR" if cause else "DONE").mask,
    }
    if reset:
        expected = dict.fromkeys(_AT_THE_END, 0)
    for name, value in expected.items():
        if values[name] != value:
            text = f"{name} is {_spelled(name, values[name])}, not {_spelled(name, value)}"
            return _Problem(text, text)
    return None


def _spelled(name: str, value: int) -> str:
    if not register(name).divided:
        return str(value)
    return " and ".join(part.name for part in register(name).fields if value & part.mask) or "0"


def _comes_late(play: Play, run: Run, programs: Sequence[Program]) -> bool:
    assert play.fault.abort_at is not None
    return play.fault.abort_at > modelled(programs[0], play, run).cycles - _LATE_CYCLES


def _wrong_results(
    programs: Sequence[Program], play: Play, response: Response, *, whole: bool
) -> _Problem | None:
    """Compare with the golden model every result that was sent, or all.

    In memory, a word of zeros counts as not written unless all must be there.
    """
    start = 0
    for program, work in zip(programs, play.works, strict=True):
        count = program.row_tiles * program.tokens * program.config.result_words
        sent = response.words[start : start + count]
        words = np.zeros((count, program.config.bus_bits // 8), dtype=np.uint8)
        words[: len(sent)] = sent
        present = np.zeros_like(words)
        present[: len(sent)] = 255 if whole or len(response.last) else sent.any(axis=1, keepdims=True) * 255
        found, golden = result_values(program, words), _golden(program, play, work)
        wrong = (found != golden) & (result_values(program, present) == -1)
        if bool(wrong.any()):
            return _Problem("results", _described(found, golden, wrong))
        start += count
    if len(response.words) > start:
        return _Problem("results", f"{len(response.words)} result words are sent, not {start}")
    return None


def _golden(program: Program, play: Play, work: Workload) -> Tensor:
    """Return the right results; accumulators that begin with other constants may pass their range."""
    results = accumulate(work.matrix, work.q)
    if not play.fault.constants:
        return results
    added = torch.from_numpy(added_constants(play.fault, program))[: results.shape[1]]
    return wrapped_sum(results, added, program.config.accumulator_bits)


def wrapped_sum(results: Tensor, added: Tensor, bits: int) -> Tensor:
    """Return integers plus int64 constants as an accumulator of at most 64 bits holds them, in int64."""
    # The sum may pass int64, too; what it loses there is above the bits that the shift takes away.
    above = 64 - bits
    return (results.to(torch.int64) + added) << above >> above


def _described(found: Tensor, golden: Tensor, wrong: Tensor) -> str:
    token, row = (int(index) for index in torch.nonzero(wrong)[0])
    return (
        f"result of token {token}, row {row} is {int(found[token, row])}, not {int(golden[token, row])}; "
        f"{int(wrong.sum())} of {wrong.numel()} results are wrong"
    )


def counted(fault: Fault, name: str, count: int) -> int:
    """Return what a counter reads at the end: it begins with what the fault says, and stops at 2^32 - 1."""
    begin = dict(zip(PRESET, fault.counters, strict=True))[name] if fault.counters else 0
    return min(begin + count, (1 << 32) - 1)


def _wrong_passes(fault: Fault, count: int, values: dict[str, int]) -> _Problem | None:
    passes = counted(fault, "PASSES", count)
    if values["PASSES"] == passes:
        return None
    return _Problem("PASSES", f"PASSES is {values['PASSES']}, not {passes}")


def _wrong_last(programs: Sequence[Program], response: Response) -> _Problem | None:
    """Compare TLAST, which ends each pass and nothing else."""
    if not len(response.last):
        return None
    words = [
        tokens * program.row_tiles * program.config.result_words
        for program in programs
        for tokens in program.pass_tokens
    ]
    # The test bench counts the results of programs that nobody aborts; a late abort is none.
    if len(response.last) != sum(words):
        return _Problem("results", f"{len(response.last)} of {sum(words)} result words are sent")
    expected = np.zeros(len(response.last), dtype=np.bool_)
    expected[np.cumsum(words) - 1] = True
    (wrong,) = np.nonzero(response.last != expected)
    if not len(wrong):
        return None
    return _Problem("TLAST", f"TLAST is {int(response.last[wrong[0]])} in result word {wrong[0]}")


def _wrong_counters(
    programs: Sequence[Program], play: Play, run: Run, values: dict[str, int]
) -> _Problem | None:
    """Compare the counters with the cycle model, which knows programs of one job and bursts in order."""
    if len(programs) > 1 or play.fault.interleave is not None:
        return None
    count = modelled(programs[0], play, run)
    for name, attribute in COUNTERS.items():
        expected = counted(play.fault, name, getattr(count, attribute))
        if values[name] != expected:
            return _Problem(name, f"{name} is {values[name]}, not {expected}")
    return None


def _wrong_repeat(
    play: Play, response: Response, earlier: dict[tuple[Workload, ...], dict[str, int]]
) -> _Problem | None:
    """Compare the counters of a program of several jobs with those of the same program earlier in the case.

    The cycle model knows programs of one job only.
    """
    if len(play.works) == 1 or play.fault != Fault() or play.distance:
        return None
    found = {name: response.registers.get(register(name).address, 0) for name in COUNTERS}
    for name, expected in earlier.setdefault(play.works, found).items():
        if found[name] != expected:
            return _Problem(name, f"{name} is {found[name]}, not {expected} as before")
    return None
