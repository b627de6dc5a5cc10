"""Settings of distilled tuning, the rows it reads, and its result."""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal, TypedDict

import torch
from torch import Tensor

from ternhw_quant.errors import InputError
from ternhw_quant.files import write_json
from ternhw_quant.storage.artifact import Artifact
from ternhw_quant.storage.tensors import model_digest, read_json
from ternhw_quant.texts import Windows
from ternhw_quant.tuning.sampling import delimiters, sample_rows
from ternhw_quant.weights.matrix import TernaryMatrix

What = Literal["scales", "trits"]
By = Literal["auto", "model", "block"]

#: Called with what is being done, how much is done, and how much there is to do.
Progress = Callable[[str, int, int], None]

#: Part of every fingerprint: raise it when the same run would give other bits.
ALGORITHM_VERSION = 2


@dataclass(frozen=True, kw_only=True)
class Tuning:
    """How an artefact is tuned.

    Attributes
    ----------
    what : "scales" or "trits"
        Scales, offsets and the gains of norms, or the trits too.
    by : "auto", "model" or "block"
        The whole model at a time, against the teacher's predictions; or one decoder block after another,
        against what leaves the teacher's. "auto" is the model where it fits in memory.
    epochs : int
        How often each row is read; by blocks, in each block.
    teacher_samples : int
        Rows that the teacher writes, in addition to those of the text.
    scale_rate : float
        Learning rate of scales, offsets and gains, relative to what they were at the start.
    latent_rate : float
        Of latent weights, in units of half the group's largest scale.
    tokens_per_step : int
        With padding.
    seed : int
        Seed of the order of rows and of the teacher's text.
    """

    what: What
    by: By = "auto"
    epochs: int = 4
    teacher_samples: int = 0
    scale_rate: float = 3e-3
    latent_rate: float = 1e-2
    tokens_per_step: int = 1056
    seed: int = 0

    def __post_init__(self) -> None:
        if self.what not in ("scales", "trits"):
            raise InputError(f"What is tuned must be scales or trits, not {self.what}")
        if self.by not in ("auto", "model", "block"):
            raise InputError(f"Tuned unit must be auto, model or block, not {self.by}")
        for field, least in (("epochs", 1), ("teacher_samples", 0), ("tokens_per_step", 1), ("seed", 0)):
            if getattr(self, field) < least:
                raise InputError(f"{_said(field)} must be at least {least}, not {getattr(self, field)}")
        for field in ("scale_rate", "latent_rate"):
            if not 0 < getattr(self, field) < 1:
                raise InputError(f"{_said(field)} must be between 0 and 1, not {getattr(self, field)}")

    @property
    def moves_trits(self) -> bool:
        return self.what == "trits"


class TuningOptions(TypedDict, total=False):
    """The fields of `Tuning` without `what` and `seed`."""

    by: By
    epochs: int
    teacher_samples: int
    scale_rate: float
    latent_rate: float
    tokens_per_step: int


@dataclass(frozen=True, kw_only=True, eq=False)
class Run:
    """One tuning under way.

    Attributes
    ----------
    artifact : Artifact
    teacher : Path
    tuning : Tuning
    windows : Windows
    device : torch.device
    parts : Path
        Folder of what the run keeps until it is done.
    cache : Path
        Folder of what follows from the teacher and the text alone; other runs may share it.
    on_progress : callable
    """

    artifact: Artifact
    teacher: Path
    tuning: Tuning
    windows: Windows
    device: torch.device
    parts: Path
    cache: Path
    on_progress: Progress

    def fingerprint(self) -> str:
        """Return a digest of all that the result follows from."""
        return digest(
            artifact=model_digest(self.artifact.folder),
            teacher=model_digest(self.teacher),
            tuning=asdict(self.tuning),
            windows=self.windows.digest(),
        )


@dataclass(frozen=True, kw_only=True, eq=False)
class Tuned:
    """Result of a run.

    Attributes
    ----------
    layers : mapping of str to TernaryMatrix
    gains : mapping of str to Tensor
        Of norms, by the names of their tensors.
    rows, tokens : int
        Read in each epoch, the teacher's own text included.
    losses : tuple of float
        Of each step; by blocks, of the last block's.
    steps : int
    seconds, cpu_seconds : float
        Wall and CPU time of all steps, over all runs if it was stopped.
    """

    layers: Mapping[str, TernaryMatrix]
    gains: Mapping[str, Tensor]
    rows: int
    tokens: int
    losses: tuple[float, ...]
    steps: int
    seconds: float
    cpu_seconds: float


def digest(**settings: Any) -> str:
    """Return a digest of settings, this code's version and torch's."""
    settings |= {"algorithm": ALGORITHM_VERSION, "torch": torch.__version__}
    return hashlib.sha256(json.dumps(settings, sort_keys=True).encode()).hexdigest()


def text_and_samples(run: Run, model: Any, tokenizer: Any) -> list[list[int]]:
    """Return all rows to read: those of the text, then those that `model`, the teacher, writes."""
    rows = [list(row) for row in run.windows.rows]
    if run.tuning.teacher_samples:
        rows += _samples(run, model, tokenizer)
    return rows


def _samples(run: Run, model: Any, tokenizer: Any) -> list[list[int]]:
    begin, ends = delimiters(model, tokenizer, run.teacher)
    count, context = run.tuning.teacher_samples, int(run.windows.origin["context"])
    # Rows do not depend on how many are asked for, so those of a run that wanted fewer are kept.
    fingerprint = digest(teacher=model_digest(run.teacher), context=context, seed=run.tuning.seed)
    path = run.cache / f"samples-{fingerprint[:16]}.json"
    kept = read_json(path, error=InputError) if path.exists() else {}

    def keep(rows: list[list[int]]) -> None:
        write_json(path, {"fingerprint": fingerprint, "rows": rows})
        run.on_progress("Teacher writes", min(len(rows), count), count)

    return sample_rows(
        model,
        begin,
        ends,
        count=count,
        context=context,
        seed=run.tuning.seed,
        rows=kept.get("rows") if kept.get("fingerprint") == fingerprint else None,
        on_batch=keep,
    )


def _said(field: str) -> str:
    return field.replace("_", " ").capitalize()
