"""One page that shows a regression: summary, failures, coverage, mutation score, cases, configurations.

It is one file that loads nothing.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ternhw.config import AcceleratorConfig
from ternhw.verification.session import Outcome, Report
from ternhw.verification.wording import failure_text, headline, versions

_MOST_ROWS = 200  #: More cases are shown by kind.
_MOST_CONFIGS = 20  #: More configurations are not shown, but those of failures.


@dataclass(frozen=True, kw_only=True)
class Section:
    """A part of the page.

    Attributes
    ----------
    rows : sequence of sequences of str
        Cells below the heads `columns`; those of `text_columns` stand left.
    items : sequence of str
        A list below the table.
    """

    title: str
    text: str = ""
    columns: Sequence[str] = ()
    rows: Sequence[Sequence[str]] = ()
    text_columns: Sequence[int] = (0,)
    items: Sequence[str] = ()


@dataclass(frozen=True, kw_only=True)
class Tile:
    """A figure at the top of the page; its mood is "good", "bad" or neither."""

    value: str
    text: str
    mood: str = ""


def verification_page(
    report: Report,
    *,
    command: str,
    date: str,
    sections: Sequence[Section] = (),
    html_sections: Sequence[str] = (),
    tiles: Sequence[Tile] = (),
) -> str:
    """Return the page as text.

    Parameters
    ----------
    sections, html_sections, tiles : sequence of Section, sequence of str, sequence of Tile
        Coverage and mutation score, where they were measured.

    Raises
    ------
    ModuleNotFoundError
        If jinja2 is not installed (extra report).
    """
    import jinja2
    from markupsafe import Markup

    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("ternhw.verification"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    configs, configs_text = _configs(report)
    return environment.get_template("verify.html").render(
        headline=headline(report),
        sentence=_SENTENCE,
        tiles=[*_tiles(report), *tiles],
        facts=_facts(report, command, date),
        failures=[failure_text(outcome) for outcome in report.failures],
        sections=[*sections, _cases(report)],
        html_sections=[Markup(each) for each in html_sections],
        configs=configs,
        configs_text=configs_text,
    )


_SENTENCE = (
    "Every result was compared with the golden model, every counter with the cycle model, and every transfer "
    "with the rules of AXI and AXI4-Stream."
)


def _tiles(report: Report) -> list[Tile]:
    passed, failed = len(report.outcomes) - len(report.failures), len(report.failures)
    programs = sum(outcome.programs for outcome in report.outcomes)
    minutes = report.seconds / 60
    return [
        Tile(value=str(passed), text="cases passed", mood="good" if passed else ""),
        Tile(value=str(failed), text="cases failed", mood="bad" if failed else ""),
        Tile(value=str(programs), text="programs run"),
        Tile(value=str(len({outcome.config.digest for outcome in report.outcomes})), text="configurations"),
        Tile(value=f"{minutes:.1f}", text="minutes"),
        Tile(value=f"{len(report.outcomes) / minutes:.0f}" if minutes else "0", text="cases per minute"),
    ]


def _facts(report: Report, command: str, date: str) -> dict[str, str]:
    return {
        "Command": command,
        "Date": date,
        "Seed": str(report.plan.seed),
        "Versions": ", ".join(f"{name} {version}" for name, version in versions().items()),
        **({"Stopped early": report.stopped} if report.stopped else {}),
    }


def _cases(report: Report) -> Section:
    """Return the table of all cases, or of their kinds if there are many."""
    if len(report.outcomes) <= _MOST_ROWS:
        return Section(
            title="Cases",
            columns=["case", "configuration", "seed", "programs", "seconds", "verdict"],
            rows=[_row(outcome) for outcome in report.outcomes],
            text_columns=(0, 1, 5),
        )
    kinds: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in report.outcomes:
        kinds[re.sub(r" \d+$", "", outcome.name)].append(outcome)
    return Section(
        title="Cases by kind",
        columns=["kind", "cases", "failed", "programs", "seconds"],
        rows=[
            [
                kind,
                str(len(found)),
                str(sum(not outcome.passed for outcome in found)),
                str(sum(outcome.programs for outcome in found)),
                f"{sum(outcome.seconds for outcome in found):.1f}",
            ]
            for kind, found in sorted(kinds.items())
        ],
    )


def _row(outcome: Outcome) -> list[str]:
    return [
        outcome.name,
        outcome.config.name,
        str(outcome.seed),
        str(outcome.programs),
        f"{outcome.seconds:.2f}",
        outcome.reason or "passed",
    ]


def _configs(report: Report) -> tuple[list[dict[str, Any]], str]:
    """Return the fields of each configuration, or of those that fail if there are many."""
    every = {outcome.config.digest: outcome.config for outcome in report.outcomes}
    if len(every) <= _MOST_CONFIGS:
        return [_config(config) for config in every.values()], ""
    failed = {outcome.config.digest: outcome.config for outcome in report.failures}
    text = f"{len(every)} random configurations; the seed draws them again."
    return [_config(config) for config in list(failed.values())[:_MOST_CONFIGS]], text


def _config(config: AcceleratorConfig) -> dict[str, Any]:
    return {"name": config.name, "digest": config.digest, "fields": config.model_dump()}
