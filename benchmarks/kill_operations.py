"""Kill each command at every one of its file operations, run it again, and compare the bytes.

The script runs tests/cli/test_killed.py, which samples the operations in the test suite, at all of them, and
writes benchmarks/records/kill_operations.json. Run it with the packages of `make setup`:

    python benchmarks/kill_operations.py
"""

import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

ROOT = Path(__file__).parents[1]
RECORD = ROOT / "benchmarks" / "records" / "kill_operations.json"
TESTS = "tests/cli/test_killed.py"
HEAD = "| command | file operations | survived |"


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        command = [sys.executable, "-m", "pytest", "-q", TESTS, f"--junitxml={report}"]
        command += ["-o", "junit_family=xunit1", "-p", "no:cacheprovider"]
        status = subprocess.run(command, cwd=ROOT, env=os.environ | {"TERNHW_KILL_ALL": "1"}).returncode
        if status:
            sys.exit("A killed run did not end with the same bytes when it was run again")
        rows = sorted(rows_of(ElementTree.parse(report)), key=lambda row: row["command"])
    record = {
        "kind": "CPU run",
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "command": "python benchmarks/kill_operations.py",
        "device": f"{platform.machine()}, {os.cpu_count()} cores",
        "versions": {
            "python": platform.python_version(),
            **{name: version(name) for name in ("numba", "safetensors", "torch")},
        },
        "rows": rows,
    }
    RECORD.write_text(json.dumps(record, indent=2, ensure_ascii=False) + "\n")
    print("\n".join(table_lines(record)))


def rows_of(report: "ElementTree.ElementTree[Any]") -> Iterator[dict[str, Any]]:
    """Yield what each test noted: the command, its file operations, and at how many a killed run survived."""
    for case in report.iter("testcase"):
        noted = {each.attrib["name"]: each.attrib["value"] for each in case.iter("property")}
        if noted:
            counts = {name: int(noted[name]) for name in ("operations", "survived")}
            yield {"command": noted["command"], **counts}


def table_lines(record: dict[str, Any]) -> list[str]:
    """Return the table of the record as the documents show it."""
    rows = [(row["command"], row["operations"], row["survived"]) for row in record["rows"]]
    total = ("all", sum(row[1] for row in rows), sum(row[2] for row in rows))
    lines = [f"| `{name}` | {count} | {survived} |" for name, count, survived in rows]
    return [HEAD, "|---|---|---|", *lines, f"| {total[0]} | {total[1]} | {total[2]} |"]


if __name__ == "__main__":
    main()
