"""``ternhw verify``: the regression of a configuration, or of random ones."""

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ternhw.commands import options
from ternhw.console import AsJson, command_line, print_json, print_line, progress_bar
from ternhw_quant.errors import InputError
from ternhw_quant.writers import only_writer

if TYPE_CHECKING:
    from ternhw.verification.collected import CoverageData
    from ternhw.verification.session import Outcome, Place, Plan, Report
    from ternhw_sim.runner import Bench


class BenchName(StrEnum):
    """What ``--bench`` takes."""

    bulk = "bulk"
    cocotb = "cocotb"


_RUN = "Run"
_SECONDS_BETWEEN_LINES = 10  #: Of progress where the output is no terminal.


@options.takes_configuration
def verify(
    runs: Annotated[
        int | None,
        options.option(
            "--runs",
            metavar="N",
            at_least=0,
            help="Random cases, or random configurations where none is given (default 20).",
        ),
    ] = None,
    minutes: Annotated[
        float | None,
        options.option(
            "--minutes", metavar="M", help="Begin no case after so many minutes (default: no limit)."
        ),
    ] = None,
    seed: Annotated[
        int,
        options.option(
            "--seed", metavar="S", at_least=0, help="Seed of all that is drawn at random (default 0)."
        ),
    ] = 0,
    until_failure: Annotated[
        bool, options.flag("--until-failure", help="Stop after the first failure, and not before it.")
    ] = False,
    mutants: Annotated[
        int | None,
        options.option(
            "--mutants",
            metavar="N",
            at_least=1,
            help="Also put N faults into the netlist, and count those that the cases find.",
        ),
    ] = None,
    replay: Annotated[
        Path | None,
        options.option(
            "--replay",
            metavar="FOLDER",
            help="Run a failing case that an earlier run wrote, and nothing else.",
        ),
    ] = None,
    bench: Annotated[
        BenchName,
        options.option(
            "--bench",
            panel=_RUN,
            metavar="NAME",
            help="Test bench: bulk, compiled, or cocotb, in Python (default bulk).",
        ),
    ] = BenchName.bulk,
    jobs: Annotated[
        int,
        options.option(
            "--jobs",
            panel=_RUN,
            metavar="J",
            at_least=1,
            help="Local worker processes (default 1: run in this process).",
        ),
    ] = 1,
    scheduler: Annotated[
        str | None,
        options.option(
            "--scheduler",
            panel=_RUN,
            metavar="ADDRESS",
            help="Dask scheduler whose workers run the cases, tcp://host:port (default: none).",
        ),
    ] = None,
    fixtures: Annotated[
        Path,
        options.option(
            "--fixtures",
            panel=options.OUTPUT,
            metavar="FOLDER",
            help="Folder for the failing cases (default build/verify).",
        ),
    ] = Path("build/verify"),
    junit: Annotated[
        Path | None,
        options.option(
            "--junit", panel=options.OUTPUT, metavar="FILE", help="Also write the verdicts as JUnit XML."
        ),
    ] = None,
    html: Annotated[
        Path | None,
        options.option(
            "--html", panel=options.OUTPUT, metavar="FILE", help="Also write a page with everything."
        ),
    ] = None,
    coverage: Annotated[
        Path | None,
        options.option(
            "--coverage",
            panel=options.OUTPUT,
            metavar="FOLDER",
            help="Measure functional and code coverage, and write it here as text.",
        ),
    ] = None,
    waves: Annotated[
        Path | None,
        options.option(
            "--waves",
            panel=options.OUTPUT,
            metavar="FILE",
            help="With --replay: waveform to write, .fst or .vcd.",
        ),
    ] = None,
    as_json: AsJson = False,
    *,
    array: options.ArrayOptions,
) -> None:
    """Verify a configuration: corner cases, then random layers with random memory behaviour.

    Every result must equal the golden model, every counter the cycle model, and every transfer must keep the
    rules of AXI and AXI4-Stream. A failing case is reduced and written to a folder.
    """
    if replay is not None:
        _replay(replay, waves, array, bench=bench.value, as_json=as_json)
        return
    options.refuse("waves", without="--replay")
    if jobs > 1 and scheduler is not None:
        raise InputError("--jobs cannot be combined with --scheduler")
    if minutes is not None and not minutes > 0:
        raise InputError(f"--minutes must be above 0, not {minutes:g}")
    _check_outputs(junit, html)
    choices = {"seed": seed, "until_failure": until_failure, "bench": bench.value}
    plan = _plan(array, runs=runs, minutes=minutes, coverage=coverage is not None, **choices)
    if plan.config is None:
        options.refuse("coverage", "mutants", without="--config or other options of the array")
    with only_writer(fixtures), only_writer(coverage or fixtures):
        report, data = _run(plan, fixtures, jobs, scheduler, quiet=as_json)
        found = _measure(report, data, coverage, mutants, jobs)
    if junit is not None:
        from ternhw.verification.junit import write_junit

        write_junit(junit, report)
    if html is not None:
        _write_page(html, report, found)
    _print(report, found, as_json=as_json)
    if report.stopped in _SIGNALS:
        raise typer.Exit(128 + _SIGNALS[report.stopped])
    if report.failures or report.stopped:
        raise typer.Exit(1)


#: Why a regression ended early, and the signal that ended it.
_SIGNALS = {"interrupted": signal.SIGINT, "terminated": signal.SIGTERM}


def _plan(array: options.ArrayOptions, **choices: Any) -> "Plan":
    from ternhw.verification.session import DEFAULT_RUNS, Plan

    if choices["runs"] is None and choices["minutes"] is None and not choices["until_failure"]:
        choices["runs"] = DEFAULT_RUNS
    return Plan(config=array.configure() if array.given else None, **choices)


def _check_outputs(junit: Path | None, html: Path | None) -> None:
    """Refuse, before the work, files that cannot be written afterwards."""
    from ternhw_quant.files import check_destination

    targets = [check_destination(each) for each in (junit, html) if each is not None]
    if len(targets) != len({*targets}):
        raise InputError("--junit and --html must name different files")
    if html is not None:
        import jinja2  # noqa: F401 — missing, it is named now and not after the work


def _run(
    plan: "Plan", fixtures: Path, jobs: int, scheduler: str | None, *, quiet: bool
) -> "tuple[Report, CoverageData | None]":
    from ternhw.verification.collected import CoverageData
    from ternhw.verification.session import verify as verify_plan

    data = CoverageData(config=plan.config) if plan.coverage and plan.config is not None else None
    with _place(jobs, scheduler) as (place, workers), _progress(plan, quiet=quiet) as show:

        def on_outcome(outcome: "Outcome") -> None:
            show(outcome)
            if data is not None:
                data.add(outcome)

        report = verify_plan(plan, fixtures=fixtures, place=place, workers=workers, on_outcome=on_outcome)
    return report, data


@dataclass(kw_only=True)
class _Measured:
    """What was measured besides the verdicts: lines to print, values for JSON, parts of the page."""

    lines: list[str] = field(default_factory=list)
    values: dict[str, Any] = field(default_factory=dict)
    tiles: list[tuple[str, str]] = field(default_factory=list)
    sections: list[str] = field(default_factory=list)
    holes: list[str] = field(default_factory=list)


def _measure(
    report: "Report", data: "CoverageData | None", folder: Path | None, mutants: int | None, jobs: int
) -> _Measured:
    """Add up the coverage, and put faults into the netlist unless a case fails without them."""
    found = _Measured()
    if data is not None and folder is not None and data.counts:
        from ternhw.verification.code_coverage import html_section

        code = data.code()
        found.holes = data.holes
        path = data.write(folder, code)
        found.lines.append(
            f"functional coverage {data.functional()} points, code coverage {code.summary}: {path}"
        )
        found.values |= {
            "functional_holes": data.holes,
            "code_coverage_percent": code.percent,
            "code_waived_percent": code.percent_of(code.whole.waived),
        }
        found.tiles += [(data.functional(), "functional points"), (f"{code.percent:.1f} %", "code coverage")]
        found.sections.append(html_section(code))
    config = report.plan.config
    if mutants is not None and config is not None and not report.failures and not report.stopped:
        from ternhw.verification import mutation

        with progress_bar() as bar:
            task = bar.add_task("mutants", total=mutants)
            score = mutation.score(
                config,
                mutants,
                report.plan.seed,
                jobs=jobs,
                progress=lambda done: bar.update(task, completed=done),
            )
        found.lines.append(mutation.text_report(score).rstrip())
        found.values |= {
            "mutation_score_percent": score.percent,
            "survivors": list(map(str, score.survivors)),
        }
        found.tiles.append((f"{score.percent:.1f} %", "mutation score"))
        found.sections.append(mutation.html_section(score))
    return found


@contextmanager
def _place(jobs: int, scheduler: str | None) -> "Iterator[tuple[Place, int]]":
    """Give where the cases run, and how many run at the same time."""
    from ternhw.verification import session

    places: AbstractContextManager[tuple[Place, int]] = nullcontext((session.in_turn, 1))
    if scheduler is not None:
        places = session.cluster(scheduler)
    elif jobs > 1:
        places = session.processes(jobs)
    with places as found:
        yield found


@contextmanager
def _progress(plan: "Plan", *, quiet: bool) -> "Iterator[Callable[[Outcome], None]]":
    """Give a function that shows each outcome: a bar on a terminal, plain lines elsewhere."""
    from ternhw.verification.wording import failure_text

    with progress_bar() as bar:
        task = bar.add_task("verifying", total=plan.total)
        began = last = perf_counter()
        done = failed = 0
        say = print_line if bar.disable else partial(bar.print, markup=False, highlight=False, soft_wrap=True)

        def show(outcome: "Outcome") -> None:
            nonlocal done, failed, last
            done, failed = done + 1, failed + (not outcome.passed)
            bar.update(task, completed=done, description=f"verifying, {failed} failed")
            if quiet:
                return
            if not outcome.passed:
                say(f"FAILED {failure_text(outcome)}")
            elif bar.disable and perf_counter() - last >= _SECONDS_BETWEEN_LINES:
                last = perf_counter()
                print_line(f"cases: {done}, failed: {failed}, {last - began:.0f} s")
                sys.stdout.flush()

        yield show


def _print(report: "Report", found: _Measured, *, as_json: bool) -> None:
    from ternhw.verification.wording import headline

    if as_json:
        print_json(report.to_json() | found.values)
        return
    print_line(headline(report))
    minutes = report.seconds / 60
    print_line(f"{report.seconds:.0f} s, {len(report.outcomes) / minutes:.0f} cases per minute")
    for line in found.lines:
        print_line(line)


def _write_page(path: Path, report: "Report", found: _Measured) -> None:
    from ternhw.verification.page import Section, Tile, verification_page
    from ternhw_quant.files import atomic_write

    date = datetime.now().astimezone().isoformat(timespec="seconds")
    holes = Section(title="Functional coverage: points not reached", items=found.holes)
    page = verification_page(
        report,
        command=command_line(sys.argv[1:]),
        date=date,
        sections=[holes] if found.holes else [],
        html_sections=found.sections,
        tiles=[Tile(value=value, text=text) for value, text in found.tiles],
    )
    with atomic_write(path) as file:
        file.write(page.encode())


def _replay(
    folder: Path, waves: Path | None, array: options.ArrayOptions, *, bench: "Bench", as_json: bool
) -> None:
    """Run the case of a fixture and say whether it still fails."""
    from ternhw.simulation import check_waves
    from ternhw.verification.fixture import read_fixture
    from ternhw.verification.judge import judge

    if array.given:
        raise InputError("--replay cannot be combined with options of the array: the folder has them")
    names = (
        *("runs", "minutes", "seed", "until_failure", "mutants", "jobs", "scheduler"),
        *("fixtures", "junit", "html", "coverage"),
    )
    options.refuse(*names, beside="--replay")
    check_waves(waves)
    case, reason = read_fixture(folder)
    verdict = judge(case, bench=bench, waves=waves)
    if as_json:
        print_json(
            {"name": case.name, "passed": verdict.passed, "reason": verdict.reason, "reason_before": reason}
        )
    else:
        print_line(f"{case.name} on {case.config.name}: {verdict.reason or 'passed'}")
        if verdict.reason != reason:
            print_line(f"The run that wrote this case found: {reason}")
    if not verdict.passed:
        raise typer.Exit(1)
