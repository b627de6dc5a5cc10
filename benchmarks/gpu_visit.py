"""The first half hour on a GPU: what is run and in which order, and what its records do not hold yet.

``benchmarks/gpu_visit.sh`` calls this, and stops each stage after eight minutes. Rows come by value: a visit
that is cut short has the comparison with Table 5 of PTQTP (arXiv:2509.16989v2) first. Every row is written as
it is measured, and what the records hold is not measured again.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import product
from pathlib import Path

from ternhw.layers import model_layers
from ternhw.records.files import FOLDER, Timings, read_timings
from ternhw_quant.bench.timing import sources_digest

MODELS = ("llama-2-7b", "llama-2-13b", "llama-2-70b")
#: In the folder of the records: times, which say of which device they are, and outcomes of the checks.
TIMINGS, CHECKS = "timings_gpu_visit.json", "gpu_visit.json"
START_S = 20  #: Of one command: torch, the CUDA library from the cache.
ROW_S, DECODER_S = 4, 60  #: Estimates for the plan, not measured: of one row, of one decoder.

Row = tuple[object, ...]
#: Runs a command for so many seconds at most; returns its exit status and what it wrote.
Start = Callable[[Sequence[str], int], tuple[int, str]]


@dataclass(frozen=True, kw_only=True)
class Check:
    """A test of the kernels.

    Attributes
    ----------
    name : str
    seconds : int
        After which it is stopped.
    command : tuple of str
    tool : str or None
        The program that it needs besides Python.
    """

    name: str
    seconds: int
    command: tuple[str, ...]
    tool: str | None = None

    def rows(self) -> list[Row]:
        return [("check", self.name)]


@dataclass(frozen=True, kw_only=True)
class Timed:
    """Rows of ``ternhw bench``, of the three models' layers."""

    name: str
    tokens: tuple[int, ...]
    implementations: tuple[str, ...]
    layers: str = "gate_proj"
    models: tuple[str, ...] = MODELS

    @property
    def command(self) -> tuple[str, ...]:
        chosen = ("--model", ",".join(self.models), "--layers", self.layers)
        tokens = ("--tokens", ",".join(map(str, self.tokens)))
        return "bench", *chosen, *tokens, "--implementations", ",".join(self.implementations)

    @property
    def seconds(self) -> int:
        return START_S + ROW_S * len(self.rows())

    def rows(self) -> list[Row]:
        """Return implementation, out_features, in_features and tokens of each."""
        shapes = [shape for model in self.models for shape in model_layers(model, self.layers).values()]
        return [
            (implementation, *shape, tokens)
            for shape, tokens, implementation in product(
                dict.fromkeys(shapes), self.tokens, self.implementations
            )
        ]


@dataclass(frozen=True, kw_only=True)
class Decoded:
    """Whole decoders of ``ternhw bench --end-to-end``."""

    name: str
    models: tuple[str, ...]

    @property
    def command(self) -> tuple[str, ...]:
        return "bench", "--end-to-end", "--model", ",".join(self.models)

    @property
    def seconds(self) -> int:
        return START_S + DECODER_S * len(self.rows())

    def rows(self) -> list[Row]:
        return [("decoder", model, weights) for model in self.models for weights in ("fp16", "ternary")]


Step = Check | Timed | Decoded

_PYTEST = ("-m", "pytest", "-q", "-p", "no:cacheprovider", "-m", "cuda")
_WORKERS = ("-n", "8") if find_spec("xdist") else ()
STAGES: dict[int, tuple[str, tuple[Step, ...]]] = {
    1: (
        "correctness, and one timing",
        (
            Check(
                name="kernels", seconds=260, command=(sys.executable, *_PYTEST, *_WORKERS, "tests/quant/cuda")
            ),
            Timed(name="first timing", tokens=(1,), implementations=("fp16", "ternary"), models=MODELS[:1]),
            Check(
                name="memcheck",
                seconds=140,
                # torch's cache owns the memory beside most tensors, so a read there would not be found.
                command=(
                    *("env", "PYTORCH_NO_CUDA_MEMORY_CACHING=1"),
                    *("compute-sanitizer", "--tool", "memcheck", "--error-exitcode", "9"),
                    *(sys.executable, *_PYTEST, "tests/quant/cuda/test_kernels.py", "-k", "33 and device"),
                ),
                tool="compute-sanitizer",
            ),
        ),
    ),
    2: (
        "gate projections of Table 5",
        (
            Timed(name="Table 5", tokens=(1, 2048), implementations=("fp16", "ternary")),
            Timed(name="between", tokens=(16, 128), implementations=("fp16", "ternary")),
            Timed(
                name="fused or dequantise",
                tokens=(17, 32, 64, 128, 256),
                implementations=("ternary fused", "ternary dequantize"),
            ),
        ),
    ),
    3: (
        "end to end, exact, int4",
        (
            Decoded(name="decoder 7B", models=MODELS[:1]),
            Timed(name="exact", tokens=(1, 16), implementations=("ternary exact", "ternary integer", "int4")),
            Decoded(name="decoder 13B", models=MODELS[1:2]),
            Timed(name="exact, more tokens", tokens=(128,), implementations=("ternary exact", "int8")),
        ),
    ),
    4: (
        "all layers of a block",
        (
            Timed(name="block, one token", tokens=(1,), implementations=("fp16", "ternary"), layers="block"),
            Timed(
                name="block, more tokens",
                tokens=(16, 128, 2048),
                implementations=("fp16", "ternary"),
                layers="block",
            ),
        ),
    ),
}


def plan() -> Iterator[str]:
    """Yield the lines that say what each stage runs, and how long it may take."""
    for number, (title, steps) in STAGES.items():
        minutes = sum(step.seconds for step in steps) / 60
        yield f"stage {number}: {title}, about {minutes:.1f} of 8 minutes (estimated)"
        for step in steps:
            rows = len(step.rows())
            yield f"  {step.name}: {rows} row{'s' if rows > 1 else ''}, {step.seconds} s"
            yield f"    {_shown(step)}"


def owed(folder: Path, device: str | None) -> Iterator[str]:
    """Yield a line for each row that the records do not hold with these kernels, in the order of the plan.

    Parameters
    ----------
    folder : Path
        Of the records.
    device : str or None
        Rows of another device do not count; None is any.
    """
    held, told = _held(folder, device), set()
    for number, (_, steps) in STAGES.items():
        for step in steps:
            missing = [row for row in step.rows() if row not in held and row not in told]
            told.update(missing)
            if missing:
                yield f"not measured, stage {number}, {step.name}: {len(missing)} of {len(step.rows())}"
                yield from (f"  {' '.join(map(str, row))}" for row in missing)


def run_stage(number: int, folder: Path, device: str, start: Start) -> None:
    """Run the steps of a stage of which the records lack something; print what comes of each."""
    title, steps = STAGES[number]
    print(f"stage {number}: {title}, on {device}", flush=True)
    for step in steps:
        missing = set(step.rows()) - _held(folder, device)
        if not missing:
            print(f"{step.name}: held", flush=True)
        elif isinstance(step, Check):
            _check(step, folder, device, start)
        else:
            out = str(folder / TIMINGS)
            before = time.monotonic()
            status, words = start((sys.executable, "-m", "ternhw", *step.command, "--out", out), 0)
            lacking = len(set(step.rows()) - _held(folder, device))
            print(words, end="")
            measured = f"{len(missing) - lacking} of {len(missing)} rows"
            print(f"{step.name}: {measured}, exit {status}, {time.monotonic() - before:.0f} s", flush=True)


def _check(step: Check, folder: Path, device: str, start: Start) -> None:
    if step.tool is not None and shutil.which(step.tool) is None:
        print(f"{step.name}: {step.tool} is not installed", flush=True)
        return
    before = time.monotonic()
    status, words = start(step.command, step.seconds)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"gpu_visit_{step.name}.log").write_text(words)
    last = (words.strip().splitlines() or [""])[-1]
    print(f"{step.name}: {'passed' if status == 0 else f'FAILED, exit {status}'}. {last}", flush=True)
    outcome = {
        "name": step.name,
        "passed": status == 0,
        "seconds": round(time.monotonic() - before, 1),
        "last_line": last,
        "device": device,
        "kernels_sha256": sources_digest(),
        "date": time.strftime("%Y-%m-%dT%H:%M:%S+00:00", time.gmtime()),
    }
    others = [each for each in _checks(folder) if (each["name"], each["device"]) != (step.name, device)]
    (folder / CHECKS).write_text(json.dumps([*others, outcome], indent=2) + "\n")


def _held(folder: Path, device: str | None) -> set[Row]:
    """Return the rows that were measured, and the checks that passed, with these kernels."""
    digest = sources_digest()
    timings = read_timings(folder) if folder.is_dir() else Timings()

    def counts(of: str, kernels: str) -> bool:
        return kernels == digest and device in (None, of)

    held: set[Row] = {
        (each.implementation, each.out_features, each.in_features, each.tokens)
        for each in timings.timings
        if counts(each.device, each.kernels_sha256) and each.cache == "cold"
        # Those of trits are of two planes here.
        if (each.planes, each.tied, each.offsets) in ((None, False, False), (2, False, False))
    }
    held |= {
        ("decoder", each.name, each.implementation)
        for each in timings.decoding
        if counts(each.device, each.kernels_sha256)
    }
    passed = (each for each in _checks(folder) if each["passed"])
    return held | {
        ("check", each["name"]) for each in passed if counts(each["device"], each["kernels_sha256"])
    }


def _checks(folder: Path) -> list[dict[str, object]]:
    path = folder / CHECKS
    found: list[dict[str, object]] = json.loads(path.read_text()) if path.exists() else []
    return found


def _shown(step: Step) -> str:
    if isinstance(step, Check):
        return " ".join(step.command).replace(sys.executable, "python3")
    return " ".join(f'"{word}"' if " " in word else word for word in ("ternhw", *step.command))


def _started(command: Sequence[str], limit: int) -> tuple[int, str]:
    """Run a command. If it has no limit, its records are the result, and its output goes to the terminal."""
    try:
        done = subprocess.run(
            command,
            stdout=subprocess.PIPE if limit else None,
            stderr=subprocess.STDOUT if limit else None,
            text=True,
            timeout=limit or None,
            env=os.environ | {"COLUMNS": "140"},
        )
    except subprocess.TimeoutExpired as error:
        written = error.stdout or b""
        words = written.decode(errors="replace") if isinstance(written, bytes) else written
        return 124, f"{words}\nstopped after {limit} s"
    return done.returncode, done.stdout or ""


def _device() -> str | None:
    import torch

    return torch.cuda.get_device_name() if torch.cuda.is_available() else None


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what `arguments` say; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("what", choices=["plan", "owed", *map(str, STAGES)], help="a stage, or what to print")
    parser.add_argument("--records", type=Path, default=FOLDER, help=f"folder of records (default {FOLDER})")
    chosen = parser.parse_args(arguments)
    if chosen.what == "plan":
        print("\n".join(plan()))
    elif chosen.what == "owed":
        print("\n".join(owed(chosen.records, _device())) or "Everything of the plan is measured.")
    elif (device := _device()) is None:
        print("A CUDA GPU is needed, and torch finds none", file=sys.stderr)
        return 2
    else:
        run_stage(int(chosen.what), chosen.records, device, _started)
    return 0


if __name__ == "__main__":
    sys.exit(main())
