"""``ternhw doctor``: the tools that are installed, and how to install those that are missing."""

import shutil
import sys
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version

import typer

from ternhw.commands.extras import install_command, packages_of
from ternhw.console import AsJson, print_json, print_line, print_table


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One tool: `found` is its version or path, or None; `mend` is the command that installs it.

    The chain from a checkpoint to a simulation works without an `optional` tool.
    """

    name: str
    needed_for: str
    found: str | None
    mend: str
    optional: bool = False


#: What each extra is needed for, in the order of the table.
_COMMANDS = {
    "quant": "quantize, tune, evaluate, simulate",
    "rtl": "generate, build",
    "sim": "simulate",
    "report": "compare --html",
    "fpga": "build --device",
    "export": "export",
    "cuda": "bench",
    "datasets": "--calibration and --text from the Hub",
    "zeroshot": "evaluate --tasks",
    "offload": "models larger than memory",
    "cluster": "quantize --workers",
}
#: Those that the chain from a checkpoint to a simulation does not need.
_OPTIONAL = ("fpga", "export", "cuda", "datasets", "zeroshot", "offload", "cluster")


def doctor(as_json: AsJson = False) -> None:
    """List the tools that the commands need, their versions, and how to install missing ones."""
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
    return [
        Finding(name="python", needed_for="all commands", found=sys.version.split()[0], mend=""),
        Finding(name="ternhw", needed_for="all commands", found=_version("ternhw"), mend="pip install ."),
        *(
            Finding(
                name=package,
                needed_for=command,
                found=_version(package),
                mend=install_command(package),
                optional=extra in _OPTIONAL,
            )
            for extra, command in _COMMANDS.items()
            for package in packages_of(extra)
        ),
        *(
            Finding(
                name=tool, needed_for="simulate", found=shutil.which(tool), mend=f"apt-get install {tool}"
            )
            for tool in ("g++", "perl")
        ),
        Finding(
            name="iverilog",
            needed_for="simulate --simulator icarus",
            found=shutil.which("iverilog"),
            mend="apt-get install iverilog",
            optional=True,
        ),
    ]


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None
