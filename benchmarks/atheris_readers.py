"""Feed the readers with files that atheris, a fuzzer led by coverage, makes up, and record what it found.

atheris is no part of `make setup`. The script writes benchmarks/records/atheris.json:

    python -m pip install atheris
    python benchmarks/atheris_readers.py
"""

import argparse
import json
import os
import platform
import re
import subprocess
import sys
import tempfile
from collections import Counter
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
RECORD = ROOT / "benchmarks" / "records" / "atheris.json"
SECONDS = 180
#: The reader's family in tests/readers.py, and the file that is made up, by the reader.
FILES = {
    "artefact": ("artefacts", "config.json"),
    "artefact without digests, float16": ("artefacts", "model.safetensors"),
    "image, digests adapted": ("images", "map.json"),
    "record of timings without digest": ("records", "timings.json"),
    "record of build without digest": ("records", "timings.json"),
    "configuration": ("YAML", "x.yaml"),
    "waivers": ("YAML", "x.yaml"),
    "cells.lib": ("texts", "cells.lib"),
}
#: Whose branches count as coverage.
_INSTRUMENTED = [
    *("ternhw_quant.reading", "ternhw_quant.storage", "ternhw_quant.errors", "ternhw.builds.liberty"),
    *("ternhw.config", "ternhw.image", "ternhw.records", "ternhw.validation", "ternhw.yaml_files", "yaml"),
    "ternhw.verification.waivers",
]
_LAST = re.compile(r"#(\d+)\s+DONE\s+cov: (\d+) ft: (\d+) corp: (\d+)")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=SECONDS, help=f"for each reader (default {SECONDS})")
    parser.add_argument("--reader", help="run this one here, as the script does for each of them")
    parser.add_argument("--findings", type=Path, help="file of what it finds")
    arguments = parser.parse_args()
    if arguments.reader:
        fuzzed(arguments.reader, arguments.seconds, arguments.findings)
        return
    rows = [measured(name, arguments.seconds) for name in FILES]
    record = {
        "kind": "CPU run",
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "command": "python benchmarks/atheris_readers.py",
        "device": f"{platform.machine()}, {os.cpu_count()} cores",
        "versions": {
            "python": platform.python_version(),
            **{name: version(name) for name in ("atheris", "pydantic", "pyyaml", "safetensors", "torch")},
        },
        "executions": sum(row["executions"] for row in rows),
        "rows": rows,
    }
    if arguments.seconds == SECONDS:
        RECORD.write_text(json.dumps(record, indent=2, ensure_ascii=False) + "\n")
    print(json.dumps(record, indent=2, ensure_ascii=False))
    if any(row["findings"] for row in rows):
        sys.exit("A reader ended with something other than one line")


def measured(name: str, seconds: int) -> dict[str, Any]:
    """Fuzz one reader in a process of its own; return its row of the record."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "findings.json"
        command = [
            sys.executable,
            __file__,
            "--reader",
            name,
            "--seconds",
            str(seconds),
            "--findings",
            str(path),
        ]
        environment = os.environ | {"NUMBA_DISABLE_JIT": "1"}  # Numba does not compile under the import hook.
        done = subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, text=True, errors="replace"
        )
        last = _LAST.search(done.stderr)
        if last is None:
            sys.exit(f"{name}: {done.stderr[-2000:]}")
        findings = json.loads(path.read_text()) if path.exists() else {}
    executions, edges, features, corpus = map(int, last.groups())
    return {
        "reader": name,
        "file": FILES[name][1],
        "wall": {"value": seconds, "unit": "s"},
        "executions": executions,
        "edges": edges,
        "features": features,
        "corpus": corpus,
        "findings": findings,
    }


def fuzzed(name: str, seconds: int, findings: Path) -> None:
    """Run atheris on one reader until the time is over, and note each other way in which it ends."""
    import atheris
    import torch

    torch.set_num_threads(1)
    sys.path.insert(0, str(ROOT))
    work = Path(tempfile.mkdtemp(dir="/dev/shm"))
    with atheris.instrument_imports(include=_INSTRUMENTED):
        from tests.fuzzing import reads_in_one_line
        from tests.readers import readers

        reader = next(each for each in readers(work, FILES[name][0]) if each.name == name)
        reader.read(reader.folder)  # Its modules are imported here.
    file = reader.folder / FILES[name][1]
    corpus = work / "corpus"
    corpus.mkdir()
    (corpus / "whole").write_bytes(file.read_bytes())
    whole = {path: path.read_bytes() for path in reader.folder.iterdir() if path.is_file()}
    found: Counter[str] = Counter()

    def once(content: bytes) -> None:
        if reader.adapted is not None:
            for path, kept in whole.items():
                path.write_bytes(kept)
        file.write_bytes(content)
        wrong = reads_in_one_line(reader)
        if wrong:
            found[wrong] += 1
            findings.write_text(json.dumps(dict(found)))

    options = [f"-max_total_time={seconds}", "-timeout=20", "-rss_limit_mb=4096", "-max_len=65536"]
    atheris.Setup([sys.argv[0], *options, str(corpus)], once)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
