"""Records of evaluations: what was measured, on which model, at which cost."""

import gc
import resource
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter
from typing import Any

import torch

from ternhw_quant.decoder.model import Backend, integer_model
from ternhw_quant.devices import checked_device
from ternhw_quant.evaluation.measures import ExactMatch, Perplexity
from ternhw_quant.evaluation.zeroshot import ZeroShot
from ternhw_quant.models.loading import load_model, load_tokenizer
from ternhw_quant.storage.artifact import is_artifact, open_artifact
from ternhw_quant.storage.bits import StoredCost, stored_cost
from ternhw_quant.storage.tensors import model_digest


@dataclass(frozen=True, kw_only=True)
class Measured:
    """What was asked of a model; each part may be missing."""

    perplexity: Perplexity | None = None
    exact_match: ExactMatch | None = None
    zero_shot: ZeroShot | None = None


@dataclass(frozen=True, kw_only=True)
class EvaluationRecord:
    """One model's figures, with all they depend on.

    Attributes
    ----------
    model : str
        As the caller names it.
    sha256 : str
        Of configuration, weights and tokenizer (:func:`ternhw_quant.storage.tensors.model_digest`).
    quantization : mapping or None
        The artefact's ``quantization_config``: form and method; None for a model that is not quantised.
    stored : StoredCost
        What its quantised weights, or those that would be, take in the files.
    measured : Measured
    load_seconds, seconds : float
        Wall time to load, and to evaluate.
    peak_bytes : int
        Most memory taken while loading and evaluating: on a GPU what torch allocated there, else
        the resident memory of the process with Python and torch in it.
    device, date : str
    """

    model: str
    sha256: str
    quantization: Mapping[str, Any] | None
    stored: StoredCost
    measured: Measured
    load_seconds: float
    seconds: float
    peak_bytes: int
    device: str
    date: str

    @property
    def method(self) -> str:
        """Name of the method; "none" for a model that is not quantised."""
        return "none" if self.quantization is None else str(self.quantization["method"]["name"])

    def to_json(self) -> dict[str, Any]:
        """Return one JSON object; the fields of a perplexity are on the level of the record's own."""
        own = {
            "model": self.model,
            "sha256": self.sha256,
            "quantization": None if self.quantization is None else dict(self.quantization),
            **asdict(self.stored),
            "load_seconds": self.load_seconds,
            "seconds": self.seconds,
            "peak_bytes": self.peak_bytes,
            "device": self.device,
            "date": self.date,
        }
        measured = {name: value for name, value in asdict(self.measured).items() if value is not None}
        return {**own, **measured.pop("perplexity", {}), **measured}


def evaluate_folder(
    folder: str | Path,
    measure: Callable[[Any, Any], Measured],
    *,
    name: str | None = None,
    device: str = "cpu",
    dtype: torch.dtype = torch.float32,
    backend: Backend | None = None,
) -> EvaluationRecord:
    """Load a checkpoint or an artefact and measure it.

    Parameters
    ----------
    folder : str or Path
    measure : callable
        Takes the model and its tokenizer.
    name : str, optional
        What the record calls the model; the folder by default.
    device : str
        Where the model runs, as torch names it.
    dtype : torch.dtype
        What it computes in.
    backend : "golden", "c" or None
        Compute an artefact in the integers of the hardware, by PyTorch or by C. None: in float.

    Raises
    ------
    InputError
        If the folder holds no model, the device is not there, or the integer decoder does not cover the
        model.
    """
    place = checked_device(device)
    gc.collect()  # The model before this one would count.
    _restart_peak(place)
    started = perf_counter()
    if backend is None:
        model, tokenizer = load_model(folder, dtype=dtype)
        model = model.to(place)
    else:
        model, tokenizer = integer_model(folder, backend), load_tokenizer(Path(folder))
    loaded = perf_counter()
    measured = measure(model, tokenizer)
    done = perf_counter()
    folder = Path(folder)
    return EvaluationRecord(
        model=str(folder) if name is None else name,
        sha256=model_digest(folder),
        quantization=open_artifact(folder).quantization.to_json() if is_artifact(folder) else None,
        stored=stored_cost(folder),
        measured=measured,
        load_seconds=loaded - started,
        seconds=done - loaded,
        peak_bytes=_peak_bytes(place),
        device=_device_name(place),
        date=datetime.now(UTC).isoformat(timespec="seconds"),
    )


def _restart_peak(device: torch.device) -> None:
    if device.type == "cuda":
        torch.cuda.reset_peak_memory_stats(device)
        return
    # Only Linux can; elsewhere the peak is that of the process so far.
    with suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")


def _peak_bytes(device: torch.device) -> int:
    if device.type == "cuda":
        return int(torch.cuda.max_memory_allocated(device))
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    for line in lines:
        if line.startswith("VmHWM:"):
            return 1024 * int(line.split()[1])
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else 1024 * peak


def _device_name(device: torch.device) -> str:
    if device.type == "cuda":
        return str(torch.cuda.get_device_name(device))
    return f"{device.type}, {torch.get_num_threads()} threads"
