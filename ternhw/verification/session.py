"""A regression from its first case to its report: in this process, in local processes, or on a Dask cluster.

One case is a task. A case whose worker is lost is judged again by another one, and the verdict is the same.
"""

import traceback
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import chain, count, islice, zip_longest
from pathlib import Path
from socket import gethostname
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

import numpy as np

from ternhw.config import AcceleratorConfig
from ternhw.verification.cases import Case, directed_cases, random_case
from ternhw.verification.draws import draw_config
from ternhw.verification.fixture import write_fixture
from ternhw.verification.judge import Verdict, judge
from ternhw.verification.points import observe
from ternhw.verification.shrink import Shrunk, shrink
from ternhw_quant.errors import InputError
from ternhw_quant.version import __version__
from ternhw_sim.errors import ToolNotFound
from ternhw_sim.runner import Bench

DEFAULT_RUNS = 20  #: Random cases, or random configurations, unless a number or a time is given.


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What a regression does.

    Attributes
    ----------
    config : AcceleratorConfig or None
        None draws random configurations.
    runs : int or None
        Random cases after the directed ones; without `config`, random configurations with both.
    minutes : float or None
        No case begins later.
    seed : int
    until_failure : bool
        Stop after the first failure.
    bench : "bulk" or "cocotb"
        Test bench around the engine.
    coverage : bool
        Measure what the cases reach.
    """

    config: AcceleratorConfig | None = None
    runs: int | None = DEFAULT_RUNS
    minutes: float | None = None
    seed: int = 0
    until_failure: bool = False
    bench: Bench = "bulk"
    coverage: bool = False

    @property
    def total(self) -> int | None:
        """Number of cases; None if it is not known before they are drawn."""
        if self.config is None or self.runs is None or self.minutes is not None:
            return None
        return len(_drawn(self.config, self.seed, directed_cases)) + self.runs

    def cases(self, abreast: int = 1) -> "Iterator[Case | Outcome]":
        """Yield the cases in order, without an end if only a time bounds them.

        Cases that cannot be drawn, which is a fault of ternhw, are one failed outcome.

        Parameters
        ----------
        abreast : int
            Configurations whose cases are mixed, so that so many workers each compile another one.
        """
        seeds = count(self.seed) if self.runs is None else range(self.seed, self.seed + self.runs)
        if self.config is not None:
            yield from _drawn(self.config, self.seed, directed_cases)
            for seed in seeds:
                yield from _drawn(self.config, seed, _one_random_case)
            return
        waiting = iter(seeds)
        while together := list(islice(waiting, abreast)):
            groups = [_cases_of_random_config(seed) for seed in together]
            yield from (case for case in chain.from_iterable(zip_longest(*groups)) if case is not None)


def _cases_of_random_config(seed: int) -> "list[Case | Outcome]":
    config = draw_config(np.random.default_rng([seed, 0]))
    return [*_drawn(config, seed, _one_random_case), *_drawn(config, seed, directed_cases)]


def _one_random_case(config: AcceleratorConfig, seed: int) -> list[Case]:
    return [random_case(config, seed)]


def _drawn(
    config: AcceleratorConfig, seed: int, draw: Callable[[AcceleratorConfig, int], list[Case]]
) -> "Sequence[Case | Outcome]":
    try:
        return draw(config, seed)
    except InputError as error:
        kind = "cannot be drawn"
        name = draw.__name__.strip("_").replace("_", " ")
        return [Outcome(name=name, config=config, seed=seed, reason=f"{name} {kind}: {error}", kind=kind)]


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What came of one case.

    Attributes
    ----------
    reason, kind : str
        Of the verdict; empty if the case passes.
    log : str
        Of the verdict, for a failure that was not made smaller before.
    seconds : float
        Time of the case without that of making it smaller.
    failed : Case or None
        The case, if it fails.
    shrunk : Shrunk or None
        The smallest case that fails alike; None if a failure of this kind was made smaller before.
    fixture : Path or None
        Folder with the failing case.
    points : frozenset of str
        Functional coverage points that the case reached, if the plan measures them.
    counts : bytes
        Verilator's counts of line and toggle coverage, compressed; empty unless the plan measures them.
    """

    name: str
    config: AcceleratorConfig
    seed: int
    programs: int = 0
    reason: str = ""
    kind: str = ""
    log: str = field(default="", repr=False)
    seconds: float = 0.0
    failed: Case | None = None
    shrunk: Shrunk | None = None
    fixture: Path | None = None
    points: frozenset[str] = frozenset()
    counts: bytes = field(default=b"", repr=False)

    @property
    def passed(self) -> bool:
        return not self.reason

    def to_json(self) -> dict[str, Any]:
        """Return the case as values that JSON has, without its layers."""
        return {
            "name": self.name,
            "config": self.config.name,
            "config_digest": self.config.digest,
            "seed": self.seed,
            "programs": self.programs,
            "seconds": self.seconds,
            "passed": self.passed,
            "reason": self.reason,
            "fixture": None if self.fixture is None else str(self.fixture),
        }


@dataclass(kw_only=True)
class Report:
    """What a regression came to.

    Attributes
    ----------
    seconds : float
        Wall time.
    stopped : str
        Why it ended early, such as "interrupted"; empty if it came to its end.
    """

    plan: Plan
    outcomes: list[Outcome] = field(default_factory=list)
    seconds: float = 0.0
    stopped: str = ""

    @property
    def failures(self) -> list[Outcome]:
        return [each for each in self.outcomes if not each.passed]

    def to_json(self) -> dict[str, Any]:
        """Return what ``ternhw verify --json`` prints."""
        return {
            "ternhw": __version__,
            "seed": self.plan.seed,
            "seconds": self.seconds,
            "stopped": self.stopped,
            "passed": len(self.outcomes) - len(self.failures),
            "failed": len(self.failures),
            "cases": [outcome.to_json() for outcome in self.outcomes],
        }


@dataclass(frozen=True, kw_only=True)
class Task:
    """A case on its way to the process that judges it.

    Attributes
    ----------
    known : frozenset of str
        Kinds of failures that were made small before.
    version : str
        Of ternhw in the process that asks.
    """

    case: Case
    known: frozenset[str] = frozenset()
    bench: Bench = "bulk"
    coverage: bool = False
    version: str = __version__


#: Does tasks, drawn as they are needed, and yields their outcomes in any order.
Place = Callable[[Iterator[Task]], Iterator[Outcome]]


def verify(
    plan: Plan,
    *,
    fixtures: Path,
    place: Place | None = None,
    workers: int = 1,
    on_outcome: Callable[[Outcome], None] = lambda outcome: None,
) -> Report:
    """Judge the cases of a plan; make the first failure of each kind small, and write each to a folder.

    KeyboardInterrupt or a lost scheduler ends it early: the report then has what was done.

    Parameters
    ----------
    fixtures : Path
        Folder for the failing cases; it is made with the first one.
    place : Place or None
        None for this process.
    workers : int
        Processes that work at the same time.
    on_outcome : function
        Called after each case.

    Raises
    ------
    InputError
        If a worker has another version of ternhw.
    ToolNotFound
        If Verilator, g++ or perl is missing.
    """
    began, report, known = perf_counter(), Report(plan=plan), set[str]()

    def record(outcome: Outcome) -> None:
        report.outcomes.append(outcome)
        on_outcome(outcome)

    def tasks() -> Iterator[Task]:
        for case in plan.cases(workers):
            if plan.minutes is not None and perf_counter() - began >= 60 * plan.minutes:
                return
            if isinstance(case, Outcome):
                record(case)
                if plan.until_failure:
                    return
                continue
            yield Task(case=case, known=frozenset(known), bench=plan.bench, coverage=plan.coverage)

    try:
        for outcome in (place or in_turn)(tasks()):
            known |= {outcome.kind} - {""}
            record(kept(outcome, fixtures))
            if plan.until_failure and not outcome.passed:
                break
    except KeyboardInterrupt as interrupt:
        report.stopped = str(interrupt) or "interrupted"
    except ConnectionError as error:
        report.stopped = str(error)
    report.seconds = perf_counter() - began
    return report


def kept(outcome: Outcome, fixtures: Path) -> Outcome:
    """Write the fixture of a failure, and return the outcome with its folder."""
    if outcome.failed is None:
        return outcome
    folder = fixtures / f"{outcome.config.digest}-{outcome.name.replace(',', '').replace(' ', '-')}"
    if outcome.shrunk is None:
        write_fixture(folder, outcome.failed, outcome.reason)
    else:
        write_fixture(folder, outcome.shrunk.case, outcome.shrunk.verdict.reason, outcome.failed)
    return replace(outcome, fixture=folder)


def in_turn(tasks: Iterator[Task]) -> Iterator[Outcome]:
    """Judge cases in this process, one after another."""
    return map(judged, tasks)


@contextmanager
def processes(count: int) -> Iterator[tuple[Place, int]]:
    """Give a place of `count` local worker processes, and their number.

    Raises
    ------
    ImportError
        If Dask distributed is not installed (extra cluster).
    """
    from ternhw_quant.runs.schedule import local_client

    with local_client(count) as client:
        yield lambda tasks: _on_workers(client, tasks), count


@contextmanager
def cluster(address: str) -> Iterator[tuple[Place, int]]:
    """Give a place on the workers of the Dask scheduler at `address`, and the number of their threads.

    Raises
    ------
    InputError
        If no scheduler with a worker answers there.
    ImportError
        If Dask distributed is not installed (extra cluster).
    """
    from ternhw_quant.runs.schedule import cluster_client

    with cluster_client(address) as client:
        yield lambda tasks: _on_workers(client, tasks), _threads(client)


def _on_workers(client: Any, tasks: Iterator[Task]) -> Iterator[Outcome]:
    """Judge cases on the workers of a Dask client: two for each thread are on their way."""
    from distributed import as_completed

    def send(task: Task) -> Any:
        future = client.submit(_answer, task, pure=False)
        sent[future] = task
        return future

    sent: dict[Any, Task] = {}
    abreast = 2 * _threads(client)
    waiting = as_completed([send(task) for task in islice(tasks, abreast)], loop=client.loop)
    try:
        for future in waiting:
            yield _outcome(future, sent.pop(future))
            waiting.update([send(task) for task in islice(tasks, 1)])
    finally:
        client.cancel(list(sent))


def _threads(client: Any) -> int:
    return max(1, sum(map(int, client.nthreads().values())))


def _answer(task: Task) -> Outcome | InputError:
    """Judge a case in a worker. What is wrong with the input is an answer: Dask logs what is raised."""
    if task.version != __version__:
        return InputError(
            f"Worker must have ternhw {task.version}, as here, not {__version__}: {gethostname()}"
        )
    try:
        return judged(task)
    except InputError as error:
        return error


def _outcome(future: Any, task: Task) -> Outcome:
    from ternhw_quant.runs.schedule import DeadWorkersError, answer_of

    try:
        outcome: Outcome = answer_of(future)
    except DeadWorkersError as died:
        reason = f"{died} with this case"
        return replace(_described(task.case), reason=reason, kind="killed", failed=task.case)
    return outcome


def judged(task: Task) -> Outcome:
    """Judge a case, and make it small if it fails in a way that is not known."""
    on_bench = partial(judge, bench=task.bench)
    with TemporaryDirectory() as scratch:
        data = Path(scratch, "coverage.dat") if task.coverage else None
        verdict = _verdict(task.case, partial(on_bench, coverage=data))
        counts = zlib.compress(data.read_bytes()) if data is not None and data.is_file() else b""
    measured = task.coverage and verdict.passed
    outcome = replace(
        _described(task.case),
        reason=verdict.reason,
        kind=verdict.kind,
        log="" if verdict.kind in task.known else verdict.log,
        seconds=verdict.seconds,
        points=frozenset(observe(task.case, verdict.responses)) if measured else frozenset(),
        counts=counts if measured else b"",
    )
    if verdict.passed:
        return outcome
    shrunk = None
    if verdict.kind not in {*task.known, _CRASH, _NOT_RUN}:
        shrunk = shrink(task.case, verdict, lambda case: _verdict(case, on_bench))
    if shrunk is not None:
        # Responses are large, and a report needs none.
        shrunk = replace(shrunk, verdict=replace(shrunk.verdict, responses=()))
    return replace(outcome, failed=task.case, shrunk=shrunk)


#: Kinds of failures that say nothing of the engine.
_CRASH, _NOT_RUN = "ternhw failed", "the case cannot be run"


def _verdict(case: Case, judge_case: Callable[[Case], Verdict]) -> Verdict:
    """Judge a case; a fault of ternhw itself is a failure of this case alone, so that a long run goes on."""
    began = perf_counter()
    try:
        return judge_case(case)
    except ToolNotFound:
        raise
    except InputError as error:
        return _not_run(case, error)
    except Exception as error:
        reason = f"{_CRASH} with this case: {type(error).__name__}: {' '.join(str(error).split())}"
        seconds, log = perf_counter() - began, traceback.format_exc()
        return Verdict(reason=reason, kind=_CRASH, seconds=seconds, log=log)


def _not_run(case: Case, error: InputError) -> Verdict:
    """Return the verdict on a case that its configuration cannot run; raise what is no fault of the case."""
    try:
        case.runs()
    except InputError:
        return Verdict(reason=f"{_NOT_RUN}: {error}", kind=_NOT_RUN, seconds=0.0)
    raise error


def _described(case: Case) -> Outcome:
    return Outcome(name=case.name, config=case.config, seed=case.seed, programs=len(case.plays))
