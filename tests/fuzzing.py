"""Readers of files, fed with damaged files in a fork: each must refuse in one line, or read what was there.

A fork bounds the time and the memory of a reader, and outlives what compiled code does to it.
"""

import json
import os
import resource
import signal
import warnings
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import torch

from ternhw_quant.errors import InputError
from tests.mutants import MAKERS

#: Seconds of the processor and bytes that a reader has for one damaged file, beside what the process holds.
LIMIT_S, LIMIT_BYTES = 10.0, 1 << 30
#: Seconds until a reader waits for something that does not come; others may have the processor meanwhile.
_PATIENCE_S = 300.0
#: Longest message.
_LONGEST = 1500


@dataclass(frozen=True, kw_only=True)
class Reader:
    """What reads a folder.

    Attributes
    ----------
    name : str
    folder : Path
        The whole files. The fuzzer works in this folder, and leaves it as it was.
    files : mapping of str to str
        The names of the files to be damaged, and what they are: a key of `MAKERS`.
    read : callable
        Takes the folder, and returns what can be compared.
    exact : bool
        Digests guard the files: what is not refused must equal the whole.
    adapted : callable or None
        Makes the digests of the folder those of the damaged file, as an attacker does.
    weight : float
        Share of the damaged files that this reader gets, relative to others: less if it is slow.
    """

    name: str
    folder: Path
    files: Mapping[str, str]
    read: Callable[[Path], Any]
    exact: bool = False
    adapted: Callable[[Path], None] | None = None
    weight: float = 1.0


class Outcome(NamedTuple):
    """What became of one damaged file: "refused", "equal", "other value", or what is wrong, with a reason."""

    kind: str
    result: str
    reason: str = ""

    @property
    def is_wrong(self) -> bool:
        """Whether this must not happen."""
        return self.result not in ("refused", "equal", "other value")


def fuzz(reader: Reader, count: int, seed: int) -> list[Outcome]:
    """Damage files of a reader `count` times; return what became of each.

    Parameters
    ----------
    reader : Reader
    count : int
    seed : int
        Of the draws; the same seed gives the same damage.
    """
    outcomes: list[Outcome] = []
    expected = reader.read(reader.folder)
    while len(outcomes) < count:
        outcomes += _in_fork(reader, expected, seed, range(len(outcomes), count))
    return outcomes


def counted(outcomes: Sequence[Outcome]) -> dict[str, dict[str, int]]:
    """Return the numbers of outcomes by kind of damage and result."""
    table: dict[str, Counter[str]] = {}
    for outcome in outcomes:
        table.setdefault(outcome.kind, Counter())[outcome.result] += 1
    return {kind: dict(sorted(found.items())) for kind, found in sorted(table.items())}


def _in_fork(reader: Reader, expected: Any, seed: int, numbers: range) -> Iterator[Outcome]:
    """Yield outcomes until all are told, or the fork ends with the one of which it dies."""
    whole = {name: (reader.folder / name).read_bytes() for name in _names(reader.folder)}
    ready, write = os.pipe()
    child = os.fork()
    if not child:
        os.close(ready)
        try:
            with os.fdopen(write, "w") as pipe:
                _child(reader, expected, whole, seed, numbers, pipe)
        finally:
            os._exit(0)
    os.close(write)
    kind = ""
    with os.fdopen(ready) as pipe:
        for line in pipe:
            told = json.loads(line)
            kind = told if isinstance(told, str) else ""
            if not kind:
                yield Outcome(*told)
    _, status = os.waitpid(child, 0)
    for name, content in whole.items():
        (reader.folder / name).write_bytes(content)
    if kind:
        number = -os.waitstatus_to_exitcode(status)
        died = signal.Signals(number).name if number > 0 else "ended"
        late = number in (signal.SIGALRM, signal.SIGPROF)
        yield Outcome(kind, "too slow" if late else "crash", died)


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.is_file())


def _child(
    reader: Reader, expected: Any, whole: Mapping[str, bytes], seed: int, numbers: range, pipe: Any
) -> None:
    torch.set_num_threads(1)  # Threads of the parent are not in the child.
    _bound_memory()
    for late in (signal.SIGALRM, signal.SIGPROF):
        signal.signal(late, signal.SIG_DFL)
    warnings.simplefilter("ignore")
    for number in numbers:
        random = Random(f"{reader.name} {seed} {number}")
        name = random.choice(list(reader.files))
        mutant = random.choice(MAKERS[reader.files[name]])(whole[name], random)
        kind = f"{name}, {mutant.kind}" if len(reader.files) > 1 else mutant.kind
        print(json.dumps(kind), file=pipe, flush=True)
        for other, content in whole.items():
            if other == name or reader.adapted is not None:
                (reader.folder / other).write_bytes(mutant.content if other == name else content)
        signal.setitimer(signal.ITIMER_PROF, LIMIT_S)
        signal.setitimer(signal.ITIMER_REAL, _PATIENCE_S)
        outcome = _outcome(reader, expected)
        signal.setitimer(signal.ITIMER_PROF, 0)
        print(json.dumps([kind, *outcome]), file=pipe, flush=True)
        (reader.folder / name).write_bytes(whole[name])


def _bound_memory() -> None:
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + LIMIT_BYTES,) * 2)


def reads_in_one_line(reader: Reader) -> str:
    """Return what is wrong with how a reader reads its folder; nothing if it does, or refuses in one line."""
    result, reason, _ = _read(reader)
    return reason if result in ("message", "traceback") else ""


def _outcome(reader: Reader, expected: Any) -> tuple[str, str]:
    """Return the result of a reader on the damaged folder, and a reason where it is wrong."""
    result, reason, found = _read(reader)
    if result:
        return result, reason
    if found == expected:
        return "equal", ""
    return ("silent difference", "") if reader.exact else ("other value", "")


def _read(reader: Reader) -> tuple[str, str, Any]:
    """Return "refused", or what is wrong with a reason; nothing and the value if the folder was read."""
    try:
        if reader.adapted is not None:
            reader.adapted(reader.folder)
        return "", "", reader.read(reader.folder)
    except InputError as error:
        message = str(error)
        if not message or "\n" in message or len(message) > _LONGEST:
            return "message", message[:200], None
        return "refused", "", None
    except Exception as error:
        return "traceback", f"{type(error).__name__}: {str(error)[:200]}{_place(error)}", None


def _place(error: BaseException) -> str:
    """Return where in our own code an error came from."""
    place, trace = "", error.__traceback__
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if "ternhw" in Path(file).parts or "ternhw_quant" in Path(file).parts:
            place = f" [{Path(file).name}:{trace.tb_lineno}]"
        trace = trace.tb_next
    return place
