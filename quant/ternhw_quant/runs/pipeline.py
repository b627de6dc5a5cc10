"""From a checkpoint to an artefact: resumable, with the same bytes however often it was stopped.

Each finished tensor goes at once to a file of its own in ``OUT/.partial``, with a fingerprint of
everything it depends on. A later run keeps the files whose fingerprint still fits. When all are
there the artefact is assembled, still inside ``.partial``, and only then moved to OUT, ``config.json``
last: OUT is never half an artefact, and an older one stays until its successor is complete.

A calibrated method goes block by block. The activations that enter a block stay in ``.partial`` until those
of the next block are complete, so that a stopped run resumes with its block.
"""

import json
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

import torch

from ternhw_quant.devices import checked_device
from ternhw_quant.errors import CheckpointError, InputError
from ternhw_quant.files import PARTIAL, atomic_write, discard, is_empty, sync, write_json
from ternhw_quant.hub import origin_of
from ternhw_quant.methods.method import METHODS, Method
from ternhw_quant.models.structure import open_model
from ternhw_quant.runs.checks import few_tokens
from ternhw_quant.runs.planes import PlanesOf, matched_planes, method_of
from ternhw_quant.runs.tasks import Run, Task, TensorReport, fingerprint_of, part_tensors, quantize_tensor
from ternhw_quant.storage.artifact import Artifact
from ternhw_quant.storage.card import CARD, model_card
from ternhw_quant.storage.checkpoint import DTYPES, Checkpoint
from ternhw_quant.storage.config import QuantizationConfig
from ternhw_quant.storage.tensors import INDEX, StoredTensor, read_json, write_folder
from ternhw_quant.texts import Windows
from ternhw_quant.weights.sizes import STORAGES, Storage
from ternhw_quant.writers import only_writer

if TYPE_CHECKING:
    from ternhw_quant.runs.budget import Choice

#: What is copied from the source to the artefact with the weights: tokenizer, generation, licence.
_COPIED_SUFFIXES = (".json", ".jinja", ".model", ".tiktoken", ".txt")
_COPIED_NAMES = ("LICENSE", "NOTICE")

_NONE: Mapping[str, int] = {}


@dataclass(frozen=True, kw_only=True)
class QuantizationReport:
    """How a checkpoint was quantised.

    Attributes
    ----------
    tensors : tuple of TensorReport
    weights : int
        Elements of all tensors of the checkpoint.
    covered_share : float
        Share of them that is quantised.
    bits_per_weight : float
        Stored bits of the quantised weights.
    bytes : int
        Size of all tensors of the artefact.
    ignored : tuple of str
        Tensors of the checkpoint that its model does not have. They are copied.
    seconds : float
        Wall time of this run; tensors kept from an earlier one take next to none.
    notes : tuple of str
        What may make the whole artefact worse than it should be, a sentence each; usually none.
    """

    tensors: tuple[TensorReport, ...]
    weights: int
    covered_share: float
    bits_per_weight: float
    bytes: int
    ignored: tuple[str, ...]
    seconds: float
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Progress:
    """Progress of a run.

    Attributes
    ----------
    done, total : int
        Tensors.
    weights_done, weights : int
        Their elements.
    seconds_left : float or None
        From this run's seconds per weight, calibration included; None before its first tensor.
    step : str
        "Measuring planes" first, under a bits budget, then "Quantising".
    """

    done: int
    total: int
    weights_done: int
    weights: int
    seconds_left: float | None
    step: str = "Quantising"


@dataclass(frozen=True, kw_only=True)
class Settings:
    """What is done with every weight.

    Attributes
    ----------
    method : Method
    packing : "base3", "2bit" or "dense"
        The storage packing of trits.
    calibration : Windows or None
        Needed by a calibrated method, and by no other.
    device : str
        Where methods compute and blocks run.
    dtype : torch.dtype
        What blocks compute in during calibration.
    layer_planes : sequence of (str, int)
        Planes of the layers that a pattern matches, in place of the method's
        (:func:`ternhw_quant.runs.planes.matched_planes`).
    bits_budget : float or None
        Most bits per weight, as stored: the planes of the layers that no pattern matches are chosen under it
        by their measured effect on the loss. Needs `calibration`, whatever the method.
    """

    method: Method = METHODS["ptqtp"]
    packing: Storage = "dense"
    calibration: Windows | None = None
    device: str = "cpu"
    dtype: torch.dtype = torch.float32
    layer_planes: Sequence[PlanesOf] = ()
    bits_budget: float | None = None

    def __post_init__(self) -> None:
        if self.packing not in STORAGES:
            choices = f"{', '.join(STORAGES[:-1])} or {STORAGES[-1]}"
            raise InputError(f"Storage packing must be {choices}, not {self.packing}")
        if self.method.calibrated and self.calibration is None:
            raise InputError(f"Method {self.method.name} needs calibration text", "calibration")
        if self.bits_budget is not None:
            self._check_budget()
        elif self.calibration and not self.method.calibrated:
            raise InputError(f"Method {self.method.name} reads no calibration text", "calibration")
        for _, planes in self.layer_planes:
            self.method.with_planes(planes)
        checked_device(self.device)

    def _check_budget(self) -> None:
        if not self.method.plane_choices:
            self.method.with_planes(1)  # Says which methods there are.
        if self.calibration is None:
            raise InputError("A bits budget needs calibration text", "calibration")

    def fixed_planes(self, checkpoint: Checkpoint) -> dict[str, int]:
        """Return the planes of the layers that a pattern matches, by name.

        Raises
        ------
        InputError
            If a pattern matches no layer.
        """
        return matched_planes(checkpoint.linears, self.layer_planes)

    def choice(self, checkpoint: Checkpoint) -> "Choice":
        """Return the numbers of planes that layers may have under the budget.

        Raises
        ------
        InputError
            If the budget is out of what can be met, or a pattern matches no layer.
        """
        from ternhw_quant.runs.budget import Choice

        assert self.bits_budget is not None
        return Choice(
            checkpoint=checkpoint,
            method=self.method,
            packing=self.packing,
            fixed=self.fixed_planes(checkpoint),
            bits_budget=self.bits_budget,
        )

    def quantization(self, checkpoint: Checkpoint, planes: Mapping[str, int] = _NONE) -> QuantizationConfig:
        """Return what the artefact says of all its layers, of which some have other `planes`, by name."""
        record = self.method.to_json()
        if self.calibration:
            dtype = str(self.dtype).removeprefix("torch.")
            record["calibration"] = {**self.calibration.to_json(), "dtype": dtype}
        if origin := origin_of(checkpoint.folder):
            record["source"] = origin.to_json()
        if self.bits_budget is not None:
            record["bits_budget"] = self.bits_budget
        if self.layer_planes:
            record["layer_planes"] = [list(each) for each in self.layer_planes]
        return QuantizationConfig(
            packing=self.packing,
            group_size=self.method.group_size or _widest(checkpoint),
            planes=self.method.planes or 0,
            method=record,
            tied=self.method.form == "tied",
            bits=self.method.bits or 0,
            scales=self.method.scales,
            layer_planes={name: count for name, count in planes.items() if count != self.method.planes},
        )


def _widest(checkpoint: Checkpoint) -> int:
    """Return the most inputs of a layer that is quantised."""
    return max(checkpoint.tensors[f"{name}.weight"].shape[1] for name in checkpoint.linears)


def in_turn(tasks: Sequence[Task]) -> Iterator[TensorReport]:
    """Do `tasks` one after another in this process."""
    return map(quantize_tensor, tasks)


def quantize_checkpoint(
    source: Path | str | Checkpoint,
    out: Path | str,
    settings: Settings,
    *,
    max_shard_bytes: int = 512 << 20,
    force: bool = False,
    run: Run = in_turn,
    on_progress: Callable[[Progress], None] = lambda progress: None,
) -> QuantizationReport:
    """Quantise the linear layers of a checkpoint's decoder blocks; everything else is copied as it is.

    A data-free method holds one tensor and its result at a time, a calibrated one a block and a Hessian.
    Run the same call again to resume a stopped one: the artefact has the same bytes.

    Parameters
    ----------
    source : path or Checkpoint
        A Hugging Face checkpoint of safetensors: its folder, or what :func:`open_model` made of it.
    out : path
        The artefact's folder; made if it is not there.
    settings : Settings
    max_shard_bytes : int
        A file holds more only if it holds a single tensor.
    force : bool
        Replace what is in `out`.
    run : callable
        Does the tasks: all of the model for a data-free method, those of a stage for a calibrated one.
    on_progress : callable
        Called with the progress, first with nothing done.

    Returns
    -------
    QuantizationReport

    Raises
    ------
    InputError
        If the checkpoint cannot be quantised, an argument is out of its range, `out` holds
        something else, or another run is writing it.
    """
    started = perf_counter()
    checkpoint = source if isinstance(source, Checkpoint) else open_model(source)
    with only_writer(out) as folder:
        reports, size = _quantized(checkpoint, folder, settings, max_shard_bytes, force, run, on_progress)
    return _report(checkpoint, settings, reports, size, perf_counter() - started)


def _quantized(
    checkpoint: Checkpoint,
    out: Path,
    settings: Settings,
    max_shard_bytes: int,
    force: bool,
    run: Run,
    on_progress: Callable[[Progress], None],
) -> tuple[list[TensorReport], int]:
    """Write the artefact; return the reports of its weights and the bytes of its tensors."""
    parts = out / PARTIAL
    planes = settings.fixed_planes(checkpoint)
    _check_output(out, checkpoint, settings, planes, force=force)
    _check_finite(checkpoint)
    if settings.bits_budget is not None:
        planes = _planes_in_budget(checkpoint, settings, parts, run, on_progress)
    quantization = settings.quantization(checkpoint, planes)
    tasks = _tasks(checkpoint, settings, quantization, planes, parts)
    done = _started(checkpoint, settings, tasks, run)
    parts.mkdir(parents=True, exist_ok=True)
    reports = _followed(done, tasks, on_progress)
    _check_parts(tasks, reports)
    size = _assemble(checkpoint, quantization, tasks, reports, parts, max_shard_bytes)
    publish(parts / "artifact", out)
    discard(parts)
    return reports, size


def _check_output(
    out: Path, checkpoint: Checkpoint, settings: Settings, planes: Mapping[str, int], *, force: bool
) -> None:
    """Refuse to write over the source, or over anything that this run would not itself have written."""
    if out.resolve() == checkpoint.folder.resolve():
        raise InputError(f"Output must not be the model's own folder: {out}")
    if not out.exists():
        return
    if not out.is_dir():
        raise InputError(f"Output must be a folder, not a file: {out}")
    if force or is_empty(out):
        return
    if not (out / "config.json").exists():
        parts = out / PARTIAL
        if parts.is_dir() and not (parts / "tuning.json").exists():
            return  # A stopped run, perhaps while it moved the finished artefact here.
        rule = "Output folder must be new or empty, unless its content may be replaced"
        raise InputError(f"{rule}: {out}", "force")
    found = read_json(out / "config.json", error=InputError)
    expected = _artifact_config(checkpoint, settings.quantization(checkpoint, planes))
    if settings.bits_budget is not None:
        # The planes are not known yet; the settings and the text of which they follow are in both.
        found, expected = _without_planes(found), _without_planes(expected)
    if found != expected:
        rule = "Output folder must be of the same model and settings, unless its content may be replaced"
        raise InputError(f"{rule}: {out}", "force")


def _check_finite(checkpoint: Checkpoint) -> None:
    """Refuse NaN and infinity in the tensors that are copied; methods refuse them in what they quantise."""
    unread = {f"{name}.weight" for name in checkpoint.linears} | set(checkpoint.ignored)
    for name, tensor in checkpoint.tensors.items():
        if name in unread or tensor.dtype not in DTYPES:
            continue
        values = tensor.read()
        if not torch.isfinite(values).all():
            wrong = float(values[~torch.isfinite(values)][0])
            raise CheckpointError(f"Tensors must be finite, not {wrong:g}: {name} in {checkpoint.folder}")


def _without_planes(config: Mapping[str, Any]) -> dict[str, Any]:
    quantization = config.get("quantization_config")
    kept = dict(quantization) if isinstance(quantization, dict) else {}
    kept.pop("layer_planes", None)
    kept.pop("format_version", None)
    return {**config, "quantization_config": kept}


def _artifact_config(source: Checkpoint | Artifact, quantization: QuantizationConfig) -> dict[str, Any]:
    return {**source.config, "quantization_config": quantization.to_json(digests=True)}


def _planes_in_budget(
    checkpoint: Checkpoint,
    settings: Settings,
    parts: Path,
    run: Run,
    on_progress: Callable[[Progress], None],
) -> dict[str, int]:
    """Return the planes of all layers under the budget of the settings."""
    from ternhw_quant.runs.budget import planes_in_budget

    assert settings.calibration is not None

    def measured(done: int, total: int) -> None:
        layers = len(checkpoint.linears)
        on_progress(
            Progress(
                done=0,
                total=layers,
                weights_done=done,
                weights=total,
                seconds_left=None,
                step="Measuring planes",
            )
        )

    return planes_in_budget(
        settings.choice(checkpoint),
        settings.calibration,
        _tasks(checkpoint, settings, settings.quantization(checkpoint), {}, parts),
        dtype=settings.dtype,
        run=run,
        on_progress=measured,
    )


def _tasks(
    checkpoint: Checkpoint,
    settings: Settings,
    quantization: QuantizationConfig,
    planes: Mapping[str, int],
    parts: Path,
) -> list[Task]:
    """Return a task for each linear layer, in the order of `Checkpoint.linears`."""
    device = settings.device.partition(":")[0]
    origin = json.dumps({"quantization": quantization.to_json(), "device": device}, sort_keys=True)
    return [
        Task(
            stored=checkpoint.tensors[f"{layer}.weight"],
            method=method_of(layer, settings.method, planes),
            quantization=quantization.of(layer),
            origin=origin,
            part=parts / f"{number:05d}.safetensors",
            device=settings.device,
        )
        for number, layer in enumerate(checkpoint.linears)
    ]


def _started(
    checkpoint: Checkpoint, settings: Settings, tasks: Sequence[Task], run: Run
) -> Iterable[TensorReport]:
    if settings.calibration is None or not settings.method.calibrated:
        return run(tasks)
    from ternhw_quant.runs.blockwise import quantize_blocks

    return quantize_blocks(checkpoint, tasks, settings.calibration, dtype=settings.dtype, run=run)


def _followed(
    done: Iterable[TensorReport], tasks: Sequence[Task], on_progress: Callable[[Progress], None]
) -> list[TensorReport]:
    """Return the reports in the order of the tasks, telling the progress on the way."""
    started, reports, fresh = perf_counter(), dict[str, TensorReport](), 0
    elements = {task.stored.name: task.stored.elements for task in tasks}
    weights, weights_done = sum(elements.values()), 0

    def progress() -> Progress:
        pace = (perf_counter() - started) / fresh if fresh else None
        return Progress(
            done=len(reports),
            total=len(tasks),
            weights_done=weights_done,
            weights=weights,
            seconds_left=None if pace is None else pace * (weights - weights_done),
        )

    on_progress(progress())
    for report in done:
        reports[report.name] = report
        weights_done += elements[report.name]
        fresh += 0 if report.kept else elements[report.name]
        on_progress(progress())
    return [reports[task.stored.name] for task in tasks]


def _check_parts(tasks: Sequence[Task], reports: Sequence[TensorReport]) -> None:
    """Refuse a part that is no longer the one that this run wrote or kept.

    Raises
    ------
    InputError
    """
    for task, report in zip(tasks, reports, strict=True):
        if fingerprint_of(task.part) != report.fingerprint:
            rule = "Another process has changed a part of this run; run the same command again to resume"
            raise InputError(f"{rule}: {task.part}")


def _assemble(
    checkpoint: Checkpoint,
    quantization: QuantizationConfig,
    tasks: Sequence[Task],
    reports: Sequence[TensorReport],
    parts: Path,
    max_shard_bytes: int,
) -> int:
    """Write the complete artefact to ``.partial/artifact``; return the bytes of its tensors."""
    folder = parts / "artifact"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    part_of = {task.stored.name: task.part for task in tasks}
    tensors: list[StoredTensor] = []
    for name, tensor in checkpoint.tensors.items():
        tensors += part_tensors(part_of[name]) if name in part_of else [tensor]
    figures = [
        ("bits per weight", f"{_bits_per_weight(checkpoint, reports):.3f}"),
        ("share of all weights that is quantised", f"{checkpoint.covered_share:.1%}"),
        (
            "relative error of a quantised weight matrix, mean",
            f"{sum(report.relative_error for report in reports) / len(reports):.4f}",
        ),
    ]
    write_artifact(folder, tensors, checkpoint, quantization, max_shard_bytes, figures=figures)
    return sum(tensor.bytes for tensor in tensors)


def write_artifact(
    folder: Path,
    tensors: Sequence[StoredTensor],
    source: Checkpoint | Artifact,
    quantization: QuantizationConfig,
    max_shard_bytes: int,
    *,
    figures: Sequence[tuple[str, str]],
) -> None:
    """Write all files of an artefact to an empty folder, the index with their digests last.

    Parameters
    ----------
    figures : sequence of (str, str)
        Measured quantities for the model card.
    """
    copy_companions(source.folder, folder)
    config = _artifact_config(source, quantization)
    write_json(folder / "config.json", config)
    with atomic_write(folder / CARD) as file:
        file.write(model_card(source.folder, config, quantization, figures).encode())
    write_folder(folder, tensors, max_shard_bytes)


def copy_companions(source: Path, folder: Path) -> None:
    """Copy what belongs to a model beside its weights: tokenizer, generation, licence."""
    for path in sorted(source.iterdir()):
        if _is_companion(path):
            with path.open("rb") as content, atomic_write(folder / path.name) as copy:
                shutil.copyfileobj(content, copy)


def _is_companion(path: Path) -> bool:
    if not path.is_file() or path.name in ("config.json", INDEX):
        return False
    return path.suffix in _COPIED_SUFFIXES or path.name.startswith(_COPIED_NAMES)


def publish(complete: Path, out: Path) -> None:
    """Move the files of a complete artefact to `out` in place of an older one's, ``config.json`` last."""
    (out / "config.json").unlink(missing_ok=True)
    for pattern in ("model.safetensors", "model-*-of-*.safetensors", INDEX):
        for stale in out.glob(pattern):
            stale.unlink()
    for path in complete.iterdir():
        if path.name != "config.json":
            path.replace(out / path.name)
    sync(out)
    (complete / "config.json").replace(out / "config.json")
    sync(out)


def _bits_per_weight(checkpoint: Checkpoint, reports: Sequence[TensorReport]) -> float:
    elements = [checkpoint.tensors[report.name].elements for report in reports]
    bits = sum(report.bits_per_weight * count for report, count in zip(reports, elements, strict=True))
    return bits / sum(elements)


def _report(
    checkpoint: Checkpoint, settings: Settings, reports: Sequence[TensorReport], size: int, seconds: float
) -> QuantizationReport:
    note = None
    if settings.calibration and settings.method.calibrated:
        note = few_tokens(settings.calibration.tokens, _widest(checkpoint))
    return QuantizationReport(
        tensors=tuple(reports),
        weights=checkpoint.weights,
        covered_share=checkpoint.covered_share,
        bits_per_weight=_bits_per_weight(checkpoint, reports),
        bytes=size,
        ignored=checkpoint.ignored,
        seconds=seconds,
        notes=() if note is None else (note,),
    )
