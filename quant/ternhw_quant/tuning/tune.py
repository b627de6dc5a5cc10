"""Distilled tuning: an artefact's scales, offsets, norms, and perhaps trits, moved towards the teacher.

The loss is the KL divergence of the full-precision model's predictions from the quantised one's, token by
token, on calibration text and on text that the full-precision model writes itself. What is stored keeps its
form and its size. A tuned model is not one that was only quantised: ``quantization_config.method`` says
``tuned``, with its settings and its data. The minutes that it took are in the report.
"""

import os
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from ternhw_quant.devices import checked_device
from ternhw_quant.errors import InputError
from ternhw_quant.files import PARTIAL, discard, is_empty, write_json
from ternhw_quant.models.loading import load_model
from ternhw_quant.models.structure import separate_experts, sources
from ternhw_quant.runs.pipeline import publish, write_artifact
from ternhw_quant.storage.artifact import Artifact, open_artifact
from ternhw_quant.storage.checkpoint import Checkpoint, open_checkpoint
from ternhw_quant.storage.codec import encode
from ternhw_quant.storage.tensors import StoredTensor, in_memory, model_digest, read_json
from ternhw_quant.texts import Windows
from ternhw_quant.tuning.blocks import tune_blocks
from ternhw_quant.tuning.descent import batches_of_rows, descend
from ternhw_quant.tuning.distillation import HiddenStates, check_head, divergence, last_hidden, padded
from ternhw_quant.tuning.settings import Progress, Run, Tuned, Tuning, digest, text_and_samples
from ternhw_quant.tuning.student import Student, check_layers
from ternhw_quant.weights.matrix import TernaryMatrix
from ternhw_quant.writers import only_writer

_MARKER = f"{PARTIAL}/tuning.json"  #: Which tuning that is.


@dataclass(frozen=True, kw_only=True)
class TuningReport:
    """How an artefact was tuned.

    Attributes
    ----------
    by : "model" or "block"
    rows, tokens : int
        Read in each epoch, the teacher's own text included.
    steps : int
    first_loss, last_loss : float
        Mean of the first and of the last tenth of the steps, while tuning. By the model, the KL divergence in
        nats per token; by blocks, the last block's squared error relative to its squared output.
    trits_changed : float
        Share of all trits.
    bits_per_weight : float
        Stored bits of the quantised weights.
    minutes, cpu_minutes : float
        Wall time, and that of all threads, of all steps, over all runs if it was stopped.
    """

    by: str
    rows: int
    tokens: int
    steps: int
    first_loss: float
    last_loss: float
    trits_changed: float
    bits_per_weight: float
    minutes: float
    cpu_minutes: float


def tune(
    artifact: Path | str,
    teacher: Path | str,
    out: Path | str,
    *,
    tuning: Tuning,
    windows: Windows,
    device: str = "cpu",
    max_shard_bytes: int = 512 << 20,
    cache: Path | str | None = None,
    force: bool = False,
    on_progress: Progress = lambda what, done, total: None,
) -> TuningReport:
    """Tune an artefact towards the checkpoint it was made from, and write the result as a new artefact.

    Run the same call again to resume a stopped one: on the same machine the tensors are the same.

    Parameters
    ----------
    artifact : path
        With trit-planes, quantised by any method, tuned before or not.
    teacher : path
        The checkpoint.
    out : path
        The new artefact's folder; made if it is not there.
    tuning : Tuning
    windows : Windows
        Rows of token ids to read.
    device : str
        Where the models run.
    max_shard_bytes : int
        A file holds more only if it holds a single tensor.
    cache : path or None
        Folder to keep the teacher's text and hidden states in, for other tunings with the same teacher.
    force : bool
        Replace what is in `out`.
    on_progress : callable

    Raises
    ------
    InputError
        If the artefact has no trits, the teacher is another model, an argument is out of its range, or
        another run is writing `out`.
    """
    with only_writer(out) as folder:
        return _tuned(
            artifact, teacher, folder, tuning, windows, device, max_shard_bytes, cache, force, on_progress
        )


def _tuned(
    artifact: Path | str,
    teacher: Path | str,
    out: Path,
    tuning: Tuning,
    windows: Windows,
    device: str,
    max_shard_bytes: int,
    cache: Path | str | None,
    force: bool,
    on_progress: Progress,
) -> TuningReport:
    """Tune as `tune` says, into a folder that this run holds."""
    place = checked_device(device)
    opened, checkpoint = open_artifact(artifact), open_checkpoint(teacher)
    check_teacher(opened, checkpoint)
    if tuning.by == "auto":
        fits = model_bytes(opened, tuning) <= _usable_bytes(place)
        tuning = replace(tuning, by="model" if fits else "block")
    run = Run(
        artifact=opened,
        teacher=checkpoint.folder,
        tuning=tuning,
        windows=windows,
        device=place,
        parts=out / PARTIAL,
        cache=out / PARTIAL if cache is None else Path(cache),
        on_progress=on_progress,
    )
    _check_output(run, out, force=force)
    tuned = tune_model(run) if tuning.by == "model" else tune_blocks(run)
    report = _report(run, tuned)
    _write(run, tuned, report, run.parts / "artifact", max_shard_bytes)
    publish(run.parts / "artifact", out)
    discard(run.parts)
    return report


def tune_model(run: Run) -> Tuned:
    """Tune the whole model at a time, against the teacher's predictions."""
    model, tokenizer = load_model(run.teacher)
    model.requires_grad_(False).to(run.device)
    check_head(model, run.windows.rows[0])
    rows = text_and_samples(run, model, tokenizer)
    lengths = [len(row) for row in rows]
    fingerprint = digest(teacher=model_digest(run.teacher), rows=rows)
    path = run.cache / f"states-{fingerprint[:16]}.float32"
    states = HiddenStates(path, lengths, model.config.get_text_config().hidden_size)
    if not states.is_complete(fingerprint):
        run.on_progress("Teacher reads", 0, 1)
        states.fill(model, rows, fingerprint)
    weights = [f"{layer}.weight" for layer in run.artifact.layers]
    experts = {place: name for name, place in separate_experts(model, weights).items()}
    names = sources(model, [*weights, *run.artifact.dense]) | experts
    check_layers(set(names.values()), run.artifact, model)
    student = Student(model, run.artifact, moves_trits=run.tuning.moves_trits, names=names)
    batches = batches_of_rows(
        lengths,
        tokens_per_batch=run.tuning.tokens_per_step,
        epochs=run.tuning.epochs,
        seed=run.tuning.seed,
    )
    course = descend(
        [*student.tunables(scale_rate=run.tuning.scale_rate, latent_rate=run.tuning.latent_rate)],
        batches,
        _loss_of(model, rows, states),
        state=run.parts / "state.safetensors",
        fingerprint=run.fingerprint(),
        on_step=lambda step: run.on_progress("Tuning", step, len(batches)),
    )
    return Tuned(
        layers=student.layers(),
        gains=student.gains(),
        rows=len(rows),
        tokens=sum(lengths),
        losses=course.losses,
        steps=len(course.losses),
        seconds=course.seconds,
        cpu_seconds=course.cpu_seconds,
    )


def check_teacher(artifact: Artifact, checkpoint: Checkpoint) -> None:
    """Refuse what cannot be tuned, and a teacher that is not the model `artifact` was made from.

    Raises
    ------
    InputError
        If the artefact has uniform codes, a setting of ``config.json`` differs, or a
        tensor that neither quantisation nor tuning touches is another one.
    """
    if artifact.quantization.bits:
        rule = f"Tuning needs trit-planes, not codes of {artifact.quantization.bits} bits"
        raise InputError(f"{rule}: {artifact.folder}")
    rule = "Teacher must be the model that the artefact was made from, not one with another"
    for key in sorted((checkpoint.config.keys() | artifact.config.keys()) - {"quantization_config"}):
        if checkpoint.config.get(key) != artifact.config.get(key):
            raise InputError(f"{rule} {key}: {checkpoint.folder}")
    for name in artifact.dense:
        here, there = artifact.stored[name], checkpoint.tensors.get(name)
        same = there is not None and (here.dtype, here.shape) == (there.dtype, there.shape)
        # A tensor of one dimension may be a gain, which an earlier tuning has moved.
        if not same or (
            there is not None and len(here.shape) > 1 and not torch.equal(here.read(), there.read())
        ):
            raise InputError(f"{rule} {name}: {checkpoint.folder}")


def model_bytes(artifact: Artifact, tuning: Tuning) -> int:
    """Return roughly the memory that tuning the whole model takes, bytes."""
    shapes = [artifact.shape(layer) for layer in artifact.layers]
    quantized = sum(rows * columns for _, rows, columns in shapes)
    dense = sum(artifact.stored[name].elements for name in artifact.dense)
    # A weight is a code of 8 bytes, and rebuilt with its gradient; a latent has a gradient and two moments.
    weights = 4 * dense + (16 + 16 * tuning.moves_trits) * quantized
    # A linear layer keeps its input; norms, attention and activation functions about twice as much again.
    activations = 4 * 3 * tuning.tokens_per_step * sum(columns for _, _, columns in shapes)
    return weights + activations


def _usable_bytes(device: torch.device) -> int:
    """Return four fifths of the memory that `device` has free, or of all that the machine has."""
    if device.type == "cuda":
        free, _ = torch.cuda.mem_get_info(device)
        return free * 4 // 5
    return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") * 4 // 5


def _loss_of(
    model: Any, rows: Sequence[Sequence[int]], states: HiddenStates
) -> Callable[[Sequence[int]], Tensor]:
    head = model.get_output_embeddings()

    def loss_of(batch: Sequence[int]) -> Tensor:
        ids, real = padded([rows[row] for row in batch])
        hidden = last_hidden(model, ids.to(model.device), real.to(model.device))
        return divergence(hidden, states.of(batch).to(model.device), head) / len(hidden)

    return loss_of


def check_output(out: Path, *, force: bool) -> None:
    """Refuse a folder with anything but a stopped tuning, of any settings.

    Raises
    ------
    InputError
    """
    if out.exists() and not out.is_dir():
        raise InputError(f"Output must be a folder, not a file: {out}")
    if not out.exists() or force or (out / _MARKER).exists() or is_empty(out):
        return
    parts = out / PARTIAL
    others = [path for path in out.iterdir() if path != parts]
    # A run that was killed before its marker was complete left at most a temporary file of it.
    if others or not parts.is_dir() or any(not path.match("tuning.json.*.tmp") for path in parts.iterdir()):
        raise _not_this_runs(out)


def _not_this_runs(out: Path) -> InputError:
    rule = "Output folder must be new, empty or of the same run, unless its content may be replaced"
    return InputError(f"{rule}: {out}", "force")


def _check_output(run: Run, out: Path, *, force: bool) -> None:
    """Refuse to write over a source, or over anything but a stopped run of the same tuning; begin the run."""
    for source in (run.artifact.folder, run.teacher):
        if out.resolve() == source.resolve():
            raise InputError(f"Output must not be the artefact's or the teacher's own folder: {out}")
    check_output(out, force=force)
    marker, fingerprint = out / _MARKER, run.fingerprint()
    if (
        marker.exists()
        and not force
        and read_json(marker, error=InputError).get("fingerprint") != fingerprint
    ):
        raise _not_this_runs(out)
    run.parts.mkdir(parents=True, exist_ok=True)
    run.cache.mkdir(parents=True, exist_ok=True)
    write_json(marker, {"fingerprint": fingerprint})


def _report(run: Run, tuned: Tuned) -> TuningReport:
    changed = trits = bits = weights = 0
    for name, matrix in tuned.layers.items():
        before = run.artifact.layers[name]
        assert isinstance(before, TernaryMatrix)
        changed += int((matrix.planes != before.planes).sum())
        trits += matrix.planes.numel()
        bits += 8 * sum(part.bytes for part in _encoded(run, name, matrix))
        weights += matrix.out_features * matrix.in_features
    tenth = max(1, len(tuned.losses) // 10)
    return TuningReport(
        by=run.tuning.by,
        rows=tuned.rows,
        tokens=tuned.tokens,
        steps=tuned.steps,
        first_loss=sum(tuned.losses[:tenth]) / tenth,
        last_loss=sum(tuned.losses[-tenth:]) / tenth,
        trits_changed=changed / trits,
        bits_per_weight=bits / weights,
        minutes=tuned.seconds / 60,
        cpu_minutes=tuned.cpu_seconds / 60,
    )


def _write(run: Run, tuned: Tuned, report: TuningReport, folder: Path, max_shard_bytes: int) -> None:
    """Write the complete artefact to `folder`."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    artifact = run.artifact
    tensors = [part for name, matrix in tuned.layers.items() for part in _encoded(run, name, matrix)]
    for name in artifact.dense:
        stored = artifact.stored[name]
        tensors.append(_with_values(stored, tuned.gains[name]) if name in tuned.gains else stored)
    quantization = replace(artifact.quantization, method=_method(run, report))
    ordered = sorted(tensors, key=lambda tensor: tensor.name)
    figures = [("bits per weight", f"{report.bits_per_weight:.3f}")]
    write_artifact(folder, ordered, artifact, quantization, max_shard_bytes, figures=figures)


def _encoded(run: Run, name: str, matrix: TernaryMatrix) -> list[StoredTensor]:
    quantization = run.artifact.quantization
    parts = encode(name, matrix, quantization.packing, quantization.scales)
    return [in_memory(part, tensor) for part, tensor in parts.items()]


def _with_values(stored: StoredTensor, values: Tensor) -> StoredTensor:
    rounded = values.to(stored.read().dtype)
    return replace(stored, read=lambda: rounded)


def _method(run: Run, report: TuningReport) -> Mapping[str, Any]:
    """Return what ``quantization_config.method`` says of the tuned artefact."""
    before = run.artifact.quantization.method
    found = asdict(report)
    for time in ("minutes", "cpu_minutes"):  # Of the report alone: the same run writes the same artefact.
        del found[time]
    tuned = {**asdict(run.tuning), "text": run.windows.to_json(), **found}
    # If the artefact was tuned before, the earlier tuning stays on record.
    earlier = {"after": before["tuned"]} if "tuned" in before else {}
    return {**before, "tuned": {**tuned, **earlier}}
