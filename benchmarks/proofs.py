"""Run the formal proofs (``make formal``) and record for each whether it passes and how long it takes.

    python benchmarks/proofs.py

Some tests are controls: they try to prove something false, and pass if the proof fails. The script writes
benchmarks/records/proofs.json.
"""

import subprocess
import sys
import tempfile
from datetime import date
from importlib.metadata import version
from pathlib import Path
from time import perf_counter
from xml.etree import ElementTree

from ternhw_quant.files import write_json

ROOT = Path(__file__).parents[1]


def main() -> None:
    started = perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.xml")
        command = [sys.executable, "-m", "pytest", "-m", "formal", f"--junitxml={report}"]
        done = subprocess.run(command, cwd=ROOT)
        cases = list(ElementTree.parse(report).iter("testcase"))
    proofs = [
        {
            "file": case.attrib["classname"].rpartition(".")[2],
            "test": case.attrib["name"],
            "seconds": round(float(case.attrib["time"]), 1),
            "passed": case.find("failure") is None and case.find("error") is None,
        }
        for case in cases
    ]
    write_json(
        ROOT / "benchmarks" / "records" / "proofs.json",
        {
            "command": "python benchmarks/proofs.py",
            "date": date.today().isoformat(),
            "versions": {name: version(name) for name in ("amaranth", "pyosys")},
            "passed": sum(proof["passed"] for proof in proofs),
            "count": len(proofs),
            "seconds": round(perf_counter() - started, 1),
            "slowest_seconds": max(proof["seconds"] for proof in proofs),
            "proofs": proofs,
        },
    )
    sys.exit(done.returncode)


if __name__ == "__main__":
    main()
