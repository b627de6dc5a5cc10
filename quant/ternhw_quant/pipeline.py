"""Checkpoint in, artefact out: tensor by tensor, and resumable.

Each finished tensor goes at once to a file of its own in ``OUT/.partial``, with a fingerprint of
everything it depends on. A later run keeps the files whose fingerprint still fits. When all are
there the artefact is assembled, still inside ``.partial``, and only then moved to OUT, ``config.json``
last: OUT is never half an artefact, and whatever was there before stays until its successor is complete.
"""

import hashlib
import json
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import Any

import torch
from torch import Tensor

from ternhw_quant import ptqtp
from ternhw_quant.artifact import FORMAT_VERSION, QuantizationConfig, decode, encode
from ternhw_quant.checkpoint import Checkpoint, open_checkpoint
from ternhw_quant.errors import CheckpointError, InputError
from ternhw_quant.files import atomic_write, write_json
from ternhw_quant.matrix import TernaryMatrix
from ternhw_quant.packing import PACKINGS, Packing
from ternhw_quant.storage import (
    INDEX,
    StoredTensor,
    TensorFile,
    in_memory,
    read_json,
    sync,
    tensor_bytes,
    write_folder,
    write_tensors,
)

METHODS = ("ptqtp",)

#: What goes from the source to the artefact beside the weights: tokenizer, generation, licence.
_COPIED_SUFFIXES = (".json", ".jinja", ".model", ".tiktoken", ".txt")
_COPIED_NAMES = ("LICENSE", "NOTICE")


@dataclass(frozen=True, kw_only=True)
class TensorReport:
    """How one weight was quantised.

    Attributes
    ----------
    name : str
        The tensor's name in the source.
    shape : tuple of int
    relative_error : float
        ‖W − Ŵ‖_F / ‖W‖_F, Ŵ from the artefact's float16 scales.
    bits_per_weight : float
        All bits the artefact stores for it, by weight.
    seconds : float
        Time to read, fit, pack and write it.
    """

    name: str
    shape: tuple[int, ...]
    relative_error: float
    bits_per_weight: float
    seconds: float


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
        Of the quantised weights.
    bytes : int
        Of all tensors of the artefact.
    seconds : float
        Wall time of this run; tensors kept from an earlier one take next to none.
    """

    tensors: tuple[TensorReport, ...]
    weights: int
    covered_share: float
    bits_per_weight: float
    bytes: int
    seconds: float


def quantize_checkpoint(
    source: Path | str,
    out: Path | str,
    *,
    method: str = "ptqtp",
    group_size: int = 128,
    packing: Packing = "base3",
    max_iterations: int = 50,
    tolerance: float = 1e-4,
    max_shard_bytes: int = 512 << 20,
    force: bool = False,
    on_progress: Callable[[int, int], None] = lambda done, total: None,
) -> QuantizationReport:
    """Quantise the linear layers of a checkpoint's decoder blocks; everything else is copied as it is.

    Holds one tensor and its result at a time. A run that was stopped goes on where it was, and ends
    with the same bytes.

    Parameters
    ----------
    source : path
        A Hugging Face checkpoint of safetensors.
    out : path
        The artefact's folder; made if it is not there.
    method : str
        Only "ptqtp" so far.
    group_size, max_iterations, tolerance
        As in :func:`ternhw_quant.ptqtp.quantize`.
    packing : "base3" or "2bit"
    max_shard_bytes : int
        A file holds more only if it holds a single tensor.
    force : bool
        Replace what is in `out`.
    on_progress : callable
        Called with the tensors done and the tensors in total, first with none done.

    Returns
    -------
    QuantizationReport

    Raises
    ------
    InputError
        If the checkpoint cannot be quantised, an argument is out of its range, or `out` holds
        something else.
    """
    started = perf_counter()
    if method not in METHODS:
        raise InputError(f"Method must be {' or '.join(METHODS)}, not {method}")
    if packing not in PACKINGS:
        raise InputError(f"Packing must be {' or '.join(PACKINGS)}, not {packing}")
    ptqtp.check_parameters(group_size=group_size, max_iterations=max_iterations, tolerance=tolerance)
    checkpoint = open_checkpoint(source)
    quantization = QuantizationConfig(
        packing=packing,
        group_size=group_size,
        planes=2,
        method={"name": method, "max_iterations": max_iterations, "tolerance": tolerance},
    )
    fit = partial(ptqtp.quantize, group_size=group_size, max_iterations=max_iterations, tolerance=tolerance)
    out = Path(out)
    _check_output(out, checkpoint, quantization, force=force)
    parts = out / ".partial"
    parts.mkdir(parents=True, exist_ok=True)
    reports: list[TensorReport] = []
    on_progress(0, len(checkpoint.linears))
    for number, layer in enumerate(checkpoint.linears):
        path = parts / f"{number:05d}.safetensors"
        reports.append(_finish_layer(checkpoint, layer, quantization, fit, path))
        on_progress(number + 1, len(checkpoint.linears))
    size = _assemble(checkpoint, quantization, parts, max_shard_bytes)
    _publish(parts / "artifact", out)
    shutil.rmtree(parts)
    return _report(checkpoint, reports, size, perf_counter() - started)


def _check_output(
    out: Path, checkpoint: Checkpoint, quantization: QuantizationConfig, *, force: bool
) -> None:
    """Refuse to write over the source, or over anything that this run would not itself have written."""
    if out.resolve() == checkpoint.folder.resolve():
        raise InputError(f"Output must not be the model's own folder: {out}")
    if not out.exists():
        return
    if not out.is_dir():
        raise InputError(f"Output must be a folder, not a file: {out}")
    if force or not any(out.iterdir()):
        return
    if not (out / "config.json").exists():
        if (out / ".partial").exists():
            return  # A stopped run, perhaps while it moved the finished artefact here.
        raise InputError(f"Output folder must be empty or new; --force writes into it: {out}")
    if read_json(out / "config.json", error=InputError) != _artifact_config(checkpoint, quantization):
        raise InputError(f"Output folder holds another model or other settings; --force replaces it: {out}")


def _artifact_config(checkpoint: Checkpoint, quantization: QuantizationConfig) -> dict[str, Any]:
    return {**checkpoint.config, "quantization_config": quantization.to_json()}


def _finish_layer(
    checkpoint: Checkpoint,
    layer: str,
    quantization: QuantizationConfig,
    fit: Callable[[Tensor], TernaryMatrix],
    path: Path,
) -> TensorReport:
    """Quantise the weight of `layer` into the file `path`, unless that file is there already."""
    started = perf_counter()
    stored = checkpoint.tensors[f"{layer}.weight"]
    weight = stored.read()
    fingerprint = _fingerprint(stored, weight, quantization)
    metadata = _metadata(path)
    if metadata.get("fingerprint") != fingerprint:
        try:
            tensors = encode(layer, fit(weight), quantization.packing)
            stored_weight = decode(layer, tensors, quantization).dequantize()
        except InputError as error:
            raise CheckpointError(f"{error}: {stored.name} in {checkpoint.folder}") from None
        metadata = {
            "fingerprint": fingerprint,
            "relative_error": repr(_relative_error(weight, stored_weight)),
            "seconds": repr(perf_counter() - started),
        }
        write_tensors(path, [in_memory(name, tensor) for name, tensor in tensors.items()], metadata)
    size = sum(part.bytes for part in _part(path).tensors.values())
    return TensorReport(
        name=stored.name,
        shape=stored.shape,
        relative_error=float(metadata["relative_error"]),
        bits_per_weight=8 * size / stored.elements,
        seconds=float(metadata["seconds"]),
    )


def _fingerprint(stored: StoredTensor, weight: Tensor, quantization: QuantizationConfig) -> str:
    """Return a digest of all that a layer's file depends on: settings, versions, the weight itself."""
    settings = {
        "algorithm": ptqtp.ALGORITHM_VERSION,
        "format": FORMAT_VERSION,
        "quantization": quantization.to_json(),
        "tensor": [stored.name, stored.dtype, list(stored.shape)],
    }
    digest = hashlib.sha256(json.dumps(settings, sort_keys=True).encode())
    digest.update(tensor_bytes(weight))
    return digest.hexdigest()


def _part(path: Path) -> TensorFile:
    return TensorFile(path, error=InputError)


def _metadata(path: Path) -> Mapping[str, str]:
    """Return what an earlier run wrote beside the tensors in `path`; nothing if it did not finish them."""
    try:
        return _part(path).metadata
    except InputError:
        return {}


def _relative_error(weight: Tensor, quantized: Tensor) -> float:
    norm = float(torch.linalg.vector_norm(weight, dtype=torch.float64))
    error = float(torch.linalg.vector_norm(weight - quantized, dtype=torch.float64))
    return error / norm if norm else 0.0


def _assemble(
    checkpoint: Checkpoint, quantization: QuantizationConfig, parts: Path, max_shard_bytes: int
) -> int:
    """Write the complete artefact to ``.partial/artifact``; return the bytes of its tensors."""
    folder = parts / "artifact"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    quantized = {f"{layer}.weight": number for number, layer in enumerate(checkpoint.linears)}
    tensors: list[StoredTensor] = []
    for name, tensor in checkpoint.tensors.items():
        if name in quantized:
            path = parts / f"{quantized[name]:05d}.safetensors"
            tensors += [_reopened(path, part) for part in _part(path).tensors.values()]
        else:
            tensors.append(tensor)
    write_folder(folder, tensors, max_shard_bytes)
    for path in sorted(checkpoint.folder.iterdir()):
        if _is_copied(path):
            with path.open("rb") as content, atomic_write(folder / path.name) as copy:
                shutil.copyfileobj(content, copy)
    write_json(folder / "config.json", _artifact_config(checkpoint, quantization))
    return sum(tensor.bytes for tensor in tensors)


def _reopened(path: Path, part: StoredTensor) -> StoredTensor:
    """Return `part` so that its file is open only while it is read: a large model has hundreds."""
    return StoredTensor(
        name=part.name,
        dtype=part.dtype,
        shape=part.shape,
        read=lambda: _part(path).tensors[part.name].read(),
    )


def _is_copied(path: Path) -> bool:
    if not path.is_file() or path.name in ("config.json", INDEX):
        return False
    return path.suffix in _COPIED_SUFFIXES or path.name.startswith(_COPIED_NAMES)


def _publish(complete: Path, out: Path) -> None:
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


def _report(
    checkpoint: Checkpoint, reports: list[TensorReport], size: int, seconds: float
) -> QuantizationReport:
    elements = [checkpoint.tensors[report.name].elements for report in reports]
    bits = sum(report.bits_per_weight * count for report, count in zip(reports, elements, strict=True))
    return QuantizationReport(
        tensors=tuple(reports),
        weights=checkpoint.weights,
        covered_share=checkpoint.covered_share,
        bits_per_weight=bits / sum(elements),
        bytes=size,
        seconds=seconds,
    )
