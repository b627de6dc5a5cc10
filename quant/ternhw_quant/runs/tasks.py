"""The unit of work: one weight into one part file. A task can be done by any process that sees the files."""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter

import torch
from torch import Tensor

from ternhw_quant.errors import CheckpointError, InputError
from ternhw_quant.files import json_digest
from ternhw_quant.methods.driver import quantize_matrix
from ternhw_quant.methods.hessian import Hessian
from ternhw_quant.methods.method import Method
from ternhw_quant.runs.checks import notes, relative_error
from ternhw_quant.storage.codec import decode, encode
from ternhw_quant.storage.config import FORMAT_VERSION, QuantizationConfig
from ternhw_quant.storage.tensors import (
    StoredTensor,
    TensorFile,
    digest_of,
    in_memory,
    tensor_bytes,
    write_tensors,
)
from ternhw_quant.weights.uniform import Quantized

#: Part of every task's fingerprint, and of no artefact. Raise it with every change in ``methods/``,
#: ``weights/grid.py`` or ``weights/assembly.py`` that gives other trits, codes, scales or offsets for the
#: same weight: then a stopped run keeps no part of the older code, and workers of other versions are refused.
ALGORITHM_VERSION = 4

#: In the metadata of a part file: SHA-256 of all the rest, so that no run resumes from a damaged part.
_DIGEST = "content_sha256"


@dataclass(frozen=True, kw_only=True)
class TensorReport:
    """How one weight was quantised.

    Attributes
    ----------
    name : str
        The tensor's name in the source.
    shape : tuple of int
    relative_error : float
        ‖W − Ŵ‖_F / ‖W‖_F, Ŵ as the artefact stores it.
    bits_per_weight : float
        All bits the artefact stores for it, by weight.
    seconds : float
        Time to read, fit, pack and write it.
    kept : bool
        Whether it is the work of an earlier, stopped run.
    notes : tuple of str
        What made it worse than it should be, a sentence each; usually none.
    fingerprint : str
        Digest of all that the part file depends on, as the file has it.
    """

    name: str
    shape: tuple[int, ...]
    relative_error: float
    bits_per_weight: float
    seconds: float
    kept: bool
    notes: tuple[str, ...] = ()
    fingerprint: str = field(default="", repr=False)


@dataclass(frozen=True, kw_only=True)
class Task:
    """Quantise one weight into one part file.

    Attributes
    ----------
    stored : StoredTensor
        The weight.
    method : Method
    quantization : QuantizationConfig
        What the artefact will say of it.
    origin : str
        Digest of all that the result depends on, apart from the weight: settings and calibration.
    part : Path
        The file.
    device : str
        Where the method computes.
    hessian : Hessian or None
        Hessian of the layer's inputs, if the method is calibrated.
    outputs : tuple of StoredTensor
        The blocks of the layer's output Hessian, if the method asks for it and the layer has one.
    """

    stored: StoredTensor
    method: Method
    quantization: QuantizationConfig
    origin: str
    part: Path
    device: str
    hessian: Hessian | None = None
    outputs: tuple[StoredTensor, ...] = ()

    @property
    def layer(self) -> str:
        return self.stored.name.removesuffix(".weight")


#: Does tasks and yields their reports, in any order.
Run = Callable[[Sequence[Task]], Iterable[TensorReport]]


def quantize_tensor(task: Task) -> TensorReport:
    """Do `task`, unless its part file is there already and is of the same origin.

    One thread does it, wherever that is: sums by several are other sums.

    Raises
    ------
    CheckpointError
        If the weight cannot be quantised.
    """
    started = perf_counter()
    weight = task.stored.read()
    fingerprint = _fingerprint(task, weight)
    if fingerprint_of(task.part) == fingerprint:
        return _report(task, kept=True)
    role = task.layer.rpartition(".")[2]
    try:
        with _one_thread():
            outputs = [block.read() for block in task.outputs] or None
            matrix = quantize_matrix(
                weight.to(task.device), task.method, task.hessian, outputs=outputs, role=role
            )
            tensors, stored = _encoded(task, matrix)
            told = list(notes(weight, stored, task.method, task.hessian))
            error = relative_error(weight, stored.dequantize())
    except InputError as problem:
        raise CheckpointError(f"{problem}: {task.stored.name}") from None
    return _written(task, fingerprint, tensors, error, perf_counter() - started, told)


def is_done(task: Task) -> bool:
    """Tell whether the part file of `task` is there and is of its origin."""
    found = fingerprint_of(task.part)
    return found is not None and found == _fingerprint(task, task.stored.read())


def fingerprint_of(part: Path) -> str | None:
    """Return the fingerprint in a part file; None if there is no complete one, or it was changed later."""
    metadata = dict(_metadata(part))
    digest = metadata.pop(_DIGEST, None)
    if digest is None or digest != _digest_of(metadata, part_tensors(part)):
        return None
    return metadata.get("fingerprint")


def result(task: Task) -> Quantized:
    """Return the layer that the part file of `task` holds."""
    tensors = {tensor.name: tensor.read() for tensor in part_tensors(task.part)}
    return decode(task.layer, tensors, task.quantization)


def store(task: Task, matrix: Quantized, before: TensorReport, seconds: float) -> TensorReport:
    """Make `matrix` the result of `task`: it comes from that of `before`, and took `seconds` more."""
    weight = task.stored.read()
    with _one_thread():
        tensors, stored = _encoded(task, matrix)
        error = relative_error(weight, stored.dequantize())
    seconds += before.seconds
    return _written(task, _fingerprint(task, weight), tensors, error, seconds, before.notes)


def part_tensors(part: Path) -> list[StoredTensor]:
    """Return what a part file adds to the artefact."""
    return list(TensorFile(part, error=InputError).tensors.values())


def _encoded(task: Task, matrix: Quantized) -> tuple[dict[str, Tensor], Quantized]:
    """Return the tensors that store `matrix`, and the matrix that a reader of them has."""
    tensors = encode(task.layer, matrix, task.quantization.packing, task.quantization.scales)
    return tensors, decode(task.layer, tensors, task.quantization)


def _written(
    task: Task,
    fingerprint: str,
    tensors: Mapping[str, Tensor],
    error: float,
    seconds: float,
    told: Sequence[str],
) -> TensorReport:
    """Write the part file of `task`."""
    metadata = {
        "fingerprint": fingerprint,
        "relative_error": repr(error),
        "seconds": repr(seconds),
        "notes": json.dumps(list(told)),
    }
    parts = [in_memory(name, tensor) for name, tensor in tensors.items()]
    write_tensors(task.part, parts, {**metadata, _DIGEST: _digest_of(metadata, parts)})
    return _report(task, kept=False)


def _digest_of(metadata: Mapping[str, str], tensors: Iterable[StoredTensor]) -> str:
    """Return the SHA-256 of a part file's metadata and tensors."""
    return json_digest({**metadata, "tensors": {tensor.name: digest_of(tensor) for tensor in tensors}})


def _report(task: Task, *, kept: bool) -> TensorReport:
    """Return what the part file of `task` says."""
    metadata = _metadata(task.part)
    size = sum(tensor.bytes for tensor in part_tensors(task.part))
    return TensorReport(
        name=task.stored.name,
        shape=task.stored.shape,
        relative_error=float(metadata["relative_error"]),
        bits_per_weight=8 * size / task.stored.elements,
        seconds=float(metadata["seconds"]),
        kept=kept,
        notes=tuple(json.loads(metadata["notes"])),
        fingerprint=metadata["fingerprint"],
    )


@contextmanager
def _one_thread() -> Iterator[None]:
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(threads)


def _fingerprint(task: Task, weight: Tensor) -> str:
    """Return a digest of all that a part depends on: versions, settings, calibration, the weight itself."""
    settings = {
        "algorithm": ALGORITHM_VERSION,
        "format": FORMAT_VERSION,
        "origin": task.origin,
        "tensor": [task.stored.name, task.stored.dtype, list(task.stored.shape)],
    }
    digest = hashlib.sha256(json.dumps(settings, sort_keys=True).encode())
    digest.update(tensor_bytes(weight))
    return digest.hexdigest()


def _metadata(part: Path) -> Mapping[str, str]:
    """Return the metadata that an earlier run wrote to `part`; nothing if it did not finish the file."""
    try:
        return TensorFile(part, error=InputError).metadata
    except InputError:
        return {}
