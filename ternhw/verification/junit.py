"""The report of a regression in the JUnit format that CI systems read."""

import xml.etree.ElementTree as ElementTree
from itertools import groupby
from pathlib import Path

from ternhw.verification.session import Outcome, Report
from ternhw.verification.wording import failure_text
from ternhw_quant.files import atomic_write


def write_junit(path: Path, report: Report) -> None:
    """Write one suite for each configuration, with one test case for each case.

    Raises
    ------
    InputError
        If the file cannot be written there.
    """
    outcomes = sorted(report.outcomes, key=lambda outcome: outcome.config.name)
    root = ElementTree.Element("testsuites", {"name": "ternhw verify", **_totals(outcomes, report.seconds)})
    for name, group in groupby(outcomes, key=lambda outcome: outcome.config.name):
        found = list(group)
        seconds = sum(outcome.seconds for outcome in found)
        suite = ElementTree.SubElement(root, "testsuite", {"name": name, **_totals(found, seconds)})
        for outcome in found:
            _add_case(suite, outcome)
    ElementTree.indent(root)
    with atomic_write(path) as file:
        ElementTree.ElementTree(root).write(file, encoding="utf-8", xml_declaration=True)


def _totals(outcomes: list[Outcome], seconds: float) -> dict[str, str]:
    failures = sum(not outcome.passed for outcome in outcomes)
    return {"tests": str(len(outcomes)), "failures": str(failures), "errors": "0", "time": f"{seconds:.3f}"}


def _add_case(suite: ElementTree.Element, outcome: Outcome) -> None:
    case = ElementTree.SubElement(
        suite,
        "testcase",
        {"classname": outcome.config.name, "name": outcome.name, "time": f"{outcome.seconds:.3f}"},
    )
    properties = ElementTree.SubElement(case, "properties")
    for name, value in (("seed", outcome.seed), ("programs", outcome.programs)):
        ElementTree.SubElement(properties, "property", {"name": name, "value": str(value)})
    if not outcome.passed:
        failure = ElementTree.SubElement(case, "failure", {"message": outcome.reason, "type": outcome.kind})
        failure.text = failure_text(outcome)
        ElementTree.SubElement(case, "system-out").text = _printable(outcome.log)


def _printable(text: str) -> str:
    """Return a text without the control characters that XML forbids."""
    return "".join(sign for sign in text if sign >= " " or sign in "\n\t")
