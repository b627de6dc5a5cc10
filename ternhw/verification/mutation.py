"""Mutation score: the share of small faults in the netlist that a regression finds.

All mutants are in one Verilog (:mod:`ternhw.verification.netlist_mutants`), so one simulator is compiled.
Each mutant plays the cases of the regression, in order, until one fails: it is killed. A mutant that is
proven equivalent to the engine (:mod:`ternhw.verification.equivalence`) does not count; the others survive.
"""

import hashlib
import html
import tempfile
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import as_completed
from dataclasses import dataclass
from functools import partial
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from ternhw.config import AcceleratorConfig
from ternhw.generation import cached_verilog
from ternhw.verification.cases import Case, directed_cases, random_case
from ternhw.verification.equivalence import prove
from ternhw.verification.judge import first_problem
from ternhw.verification.netlist_mutants import (
    GROUPS,
    SELECT,
    Mutant,
    draw,
    prepare,
    stale,
    write_mutated,
)
from ternhw_quant.errors import InputError
from ternhw_quant.processes import worker_pool
from ternhw_sim.bulk import responses
from ternhw_sim.errors import NotDone, SimulationError
from ternhw_sim.runner import Response, Run
from ternhw_sim.simulators import shared_model


@dataclass(frozen=True, kw_only=True)
class Kill:
    """How a mutant was found: the case that failed, and what was wrong."""

    mutant: Mutant
    case: str
    kind: str


@dataclass(frozen=True, kw_only=True)
class Score:
    """What came of the mutants of a configuration.

    Attributes
    ----------
    config : AcceleratorConfig
    verilog_sha256 : str
        Digest of the Verilog file that the configuration generates.
    seed : int
    killed : list of Kill
    equivalent : list of Mutant
        Those proven to change nothing, whatever the inputs are.
    by_rule : list of Mutant
        Those proven to change nothing if the host obeys its rule for PROGRAM.
    survivors : list of Mutant
        Those that no case finds and no proof excludes.
    stale : list of str
        Places of faults whose recorded reason to survive is out of date: the netlist no longer has the cell,
        or the fault was killed or proven here.
    """

    config: AcceleratorConfig
    verilog_sha256: str
    seed: int
    killed: list[Kill]
    equivalent: list[Mutant]
    by_rule: list[Mutant]
    survivors: list[Mutant]
    stale: list[str]

    @property
    def reasons(self) -> dict[str, str]:
        """Why survivors survive, by their place, as far as it is known."""
        return reasons(self.config.name)

    @property
    def percent(self) -> float:
        """Killed mutants, of those that are not equivalent, in percent."""
        count = len(self.killed) + len(self.survivors)
        return 100 * len(self.killed) / count if count else 100.0

    def groups(self) -> dict[str, tuple[int, ...]]:
        """Return the number of mutants of each part of the engine, for each of `OUTCOMES`."""
        outcomes = ([kill.mutant for kill in self.killed], self.survivors, self.equivalent, self.by_rule)
        counts = [Counter(mutant.group for mutant in mutants) for mutants in outcomes]
        return {group: tuple(count[group] for count in counts) for group in GROUPS}


#: What can come of a mutant.
OUTCOMES = ("killed", "survive", "equivalent", "equivalent by the rule")


#: By configuration: why mutants survive that are not proven equivalent.
_SURVIVORS = files("ternhw.verification") / "survivors.yaml"


def reasons(name: str) -> dict[str, str]:
    """Return why mutants of a configuration survive, by their place, where that is known."""
    known = yaml.safe_load(_SURVIVORS.read_text()).get(name, [])
    return {place: str(entry["reason"]) for entry in known for place in entry["mutants"]}


_RANDOM = 20  #: Random cases of the regression.


def regression_cases(config: AcceleratorConfig, seed: int) -> list[Case]:
    """Return the regression that mutants play unless other cases are given."""
    return [*directed_cases(config, seed), *(random_case(config, seed + each) for each in range(_RANDOM))]


def score(
    config: AcceleratorConfig,
    mutants: int,
    seed: int,
    *,
    cases: Sequence[Case] | None = None,
    jobs: int = 1,
    progress: Callable[[int], None] | None = None,
    always: Collection[str] = (),
    by_rule: Collection[str] = (),
) -> Score:
    """Draw mutants of a configuration, and find those that the cases do not kill.

    Parameters
    ----------
    mutants : int
        How many to draw, at least 1.
    cases : sequence of Case or None
        The regression; None for the directed cases and 20 random ones.
    jobs : int
        Processes that simulate, and then proofs at the same time.
    progress : function or None
        Called with the number of mutants that are done.
    always, by_rule : collection of str
        Mutants, as `Mutant.place` names them, that are proven for this Verilog already: always equivalent, or
        equivalent by the rule for PROGRAM. They are neither judged nor proven again.

    Raises
    ------
    InputError
        If a number is below 1.
    SimulationError
        If the simulator does not compile, or a case fails without any mutant.
    """
    if mutants < 1:
        raise InputError(f"Mutants must be at least 1, not {mutants}")
    if cases is None:
        cases = regression_cases(config, seed)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        netlist = prepare(config, folder)
        drawn = draw(netlist, config.name, mutants, seed)
        verilog = folder / f"{config.name}.v"
        write_mutated(folder, config.name, drawn, verilog)
        library = shared_model(verilog, config.name)
        killed: list[Kill] = []
        survivors = []
        judged = [each for each in drawn if each.place not in (*always, *by_rule)]
        for done, (mutant, kill) in enumerate(_judged(library, cases, judged, jobs), 1):
            if kill is None:
                survivors.append(mutant)
            else:
                killed.append(Kill(mutant=mutant, case=kill[0], kind=kill[1]))
            if progress is not None:
                progress(done)
        survivors.sort(key=lambda mutant: mutant.number)
        proofs = prove(folder, config.name, survivors, config=config, jobs=jobs)
        proofs.always += [each for each in drawn if each.place in always]
        proofs.by_rule += [each for each in drawn if each.place in by_rule]
    known = reasons(config.name)
    found = {each.place for each in (*(kill.mutant for kill in killed), *proofs.always, *proofs.by_rule)}
    return Score(
        config=config,
        verilog_sha256=hashlib.sha256(cached_verilog(config).read_bytes()).hexdigest(),
        seed=seed,
        killed=sorted(killed, key=lambda kill: kill.mutant.number),
        equivalent=sorted(proofs.always, key=lambda mutant: mutant.number),
        by_rule=sorted(proofs.by_rule, key=lambda mutant: mutant.number),
        survivors=[each for each in survivors if each not in (*proofs.always, *proofs.by_rule)],
        stale=sorted({*stale(netlist, config.name, known), *(found & set(known))}),
    )


def _judged(
    library: Path, cases: Sequence[Case], mutants: Sequence[Mutant], jobs: int
) -> Iterator[tuple[Mutant, tuple[str, str] | None]]:
    """Yield each mutant with the case that kills it and what is wrong, in any order."""
    regression = Regression(library, cases)
    if jobs == 1:
        yield from ((mutant, regression.kill(mutant.number)) for mutant in mutants)
        return
    with worker_pool(jobs, partial(_start, library, cases)) as pool:
        waiting = {pool.submit(_kill, mutant.number): mutant for mutant in mutants}
        for future in as_completed(waiting):
            yield waiting[future], future.result()


_regression: Any = None  #: Of a worker process.


def _start(library: Path, cases: Sequence[Case]) -> None:
    global _regression
    _regression = Regression(library, cases)


def _kill(number: int) -> tuple[str, str] | None:
    found: tuple[str, str] | None = _regression.kill(number)
    return found


class Regression:
    """Cases that are played on one compiled simulator with any of its mutants.

    Raises
    ------
    SimulationError
        If a case fails without any mutant.
    """

    def __init__(self, library: Path, cases: Sequence[Case]) -> None:
        self._library = library
        self._cases: list[tuple[Case, list[Run], list[Response]]] = []
        for case in cases:
            runs = case.runs()
            good = list(responses(library, runs, inputs={SELECT: 0}))
            problem = first_problem(case, runs, good)
            if problem is not None:
                raise SimulationError(f"Case {case.name} fails without a mutant: {problem.text}")
            self._cases.append((case, runs, good))

    def kill(self, number: int) -> tuple[str, str] | None:
        """Return the first case that fails with a mutant, and what is wrong; None if all pass."""
        for case, runs, good in self._cases:
            kind = self._fails(number, case, runs, good)
            if kind is not None:
                return case.name, kind
        return None

    def _fails(self, number: int, case: Case, runs: list[Run], good: list[Response]) -> str | None:
        found: list[Response] = []
        try:
            for response in responses(self._library, runs, inputs={SELECT: number}):
                found.append(response)
                # An equal answer is as right as the first one was: only others are judged.
                last = len(found) - 1
                if not _equal(response, good[last]):
                    problem = first_problem(case, runs, found, begin=last)
                    if problem is not None:
                        return problem.kind
        except NotDone:
            return "hang"
        except SimulationError:
            return "bus rule"
        return None


def _equal(one: Response, other: Response) -> bool:
    return (
        one.registers == other.registers
        and np.array_equal(one.words, other.words)
        and np.array_equal(one.last, other.last)
        and one.answers == other.answers
    )


NOT_EXPLAINED = "not explained"


def text_report(result: Score) -> str:
    """Return the score as text: by part of the engine, and the survivors."""
    lines = [f"{'part':<12}{''.join(f'{name:>{len(name) + 2}}' for name in OUTCOMES)}"]
    for group, counts in result.groups().items():
        columns = (f"{count:>{len(name) + 2}}" for name, count in zip(OUTCOMES, counts, strict=True))
        lines.append(f"{group:<12}{''.join(columns)}")
    lines += ["", f"Mutation score: {result.percent:.1f} % of the mutants that are not equivalent"]
    lines += ["", f"Survivors: {len(result.survivors)}"]
    known = result.reasons
    for mutant in result.survivors:
        lines += [str(mutant), f"    {known.get(mutant.place, NOT_EXPLAINED)}"]
    lines += [f"Proven equivalent: {mutant}" for mutant in result.equivalent]
    lines += [f"Proven equivalent by the rule for PROGRAM: {mutant}" for mutant in result.by_rule]
    lines += [f"Stale reason in survivors.yaml: {place}" for place in result.stale]
    return "\n".join([*lines, ""])


def html_section(result: Score) -> str:
    """Return the score as a section of an HTML page."""
    rows = "".join(
        f"<tr><td>{group}</td>{''.join(f'<td>{count}</td>' for count in counts)}</tr>"
        for group, counts in result.groups().items()
    )
    known = result.reasons
    survivors = "".join(
        f"<li><code>{html.escape(str(mutant))}</code><br>"
        f"{html.escape(known.get(mutant.place, NOT_EXPLAINED))}</li>"
        for mutant in result.survivors
    )
    return (
        f"<section><h2>Mutation score: {result.percent:.1f} %</h2>"
        f"<table><thead><tr>{''.join(f'<th>{name}</th>' for name in ('part', *OUTCOMES))}</tr></thead>"
        f"<tbody>{rows}</tbody></table>"
        f"<details><summary>Survivors</summary><ul>{survivors or '<li>None</li>'}</ul></details></section>"
    )
