"""Estimate a run before it starts: coverage, disk, memory, time."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import torch

from ternhw_quant.errors import CheckpointError
from ternhw_quant.methods.driver import quantize_matrix
from ternhw_quant.methods.feedback import row_blocks
from ternhw_quant.methods.method import Method
from ternhw_quant.models.experts import Expert, expert_of
from ternhw_quant.models.structure import open_model
from ternhw_quant.runs.blockwise import decoder_for
from ternhw_quant.runs.mixture import experts_together, hessian_bytes
from ternhw_quant.runs.pipeline import Settings
from ternhw_quant.runs.planes import method_of, weight_bytes
from ternhw_quant.storage.checkpoint import Checkpoint
from ternhw_quant.storage.tensors import StoredTensor

#: Weights that a data-free method is timed on.
_SAMPLE = 1 << 18

#: Of learned rounding for each weight of a block: a latent, the weight that it gives and their gradients in
#: float32, and two codes in int64, at the start and now.
_MOVING_BYTES = 4 * 4 + 2 * 8

#: Copies of the output Hessian of a layer in float64 while it is factorised: as stored, reversed, its factor,
#: and that in the order of the rows.
_OUTPUTS = 4


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What a run needs.

    Attributes
    ----------
    tensors : int
        Weight tensors that are quantised.
    weights : int
        Elements of all tensors of the checkpoint.
    covered_share : float
        Share of them that is quantised.
    kept : tuple of str
        Matrices of blocks that stay as they are, such as routers.
    ignored : tuple of str
        Tensors of the checkpoint that its model does not have. They are copied.
    bits_per_weight : float
        Stored bits of the quantised weights.
    artifact_bytes : int
        Size of all tensors of the artefact.
    disk_bytes : int
        Most at once below OUT: the artefact, its part files, two blocks' activations, and the inputs that
        are kept of the layers of one block; if tokens count by the loss, the activations of all blocks.
    memory_bytes : int
        At least: of a data-free method the largest weight and its quantised values in float64; of a
        calibrated one a block in the dtype it runs in, the largest Hessian, its inverse and the weight it
        belongs to in float64, and the sums of what is compared with the full-precision model; of the experts
        of a mixture the sums of one pass. With learned rounding all that moves in a block, if that is more.
    seconds : float or None
        From seconds per weight on a piece of the largest weight; None, unknown, for a calibrated method.
    timed_weights : int
        Weights of that piece.
    """

    tensors: int
    weights: int
    covered_share: float
    kept: tuple[str, ...]
    ignored: tuple[str, ...]
    bits_per_weight: float
    artifact_bytes: int
    disk_bytes: int
    memory_bytes: int
    seconds: float | None
    timed_weights: int


def plan(source: Path | str | Checkpoint, settings: Settings) -> Plan:
    """Estimate what :func:`ternhw_quant.runs.pipeline.quantize_checkpoint` needs; writes nothing.

    A model that a calibrated method cannot run is refused, as the run itself would.

    Raises
    ------
    CheckpointError
        If the checkpoint cannot be quantised.
    InputError
        If a token of the calibration text is not in the model's vocabulary.
    """
    checkpoint = source if isinstance(source, Checkpoint) else open_model(source)
    if settings.calibration is not None:
        decoder_for(checkpoint, settings.calibration, device=settings.device, dtype=settings.dtype)
    linears = [checkpoint.tensors[f"{name}.weight"] for name in checkpoint.linears]
    elements = sum(tensor.elements for tensor in linears)
    quantized = _quantized_bytes(checkpoint, settings)
    kept = sum(tensor.bytes for tensor in checkpoint.tensors.values()) - sum(t.bytes for t in linears)
    pace, timed = (None, 0) if settings.method.calibrated else _timed(settings, linears)
    return Plan(
        tensors=len(linears),
        weights=checkpoint.weights,
        covered_share=checkpoint.covered_share,
        kept=checkpoint.kept,
        ignored=checkpoint.ignored,
        bits_per_weight=8 * quantized / elements,
        artifact_bytes=quantized + kept,
        disk_bytes=2 * quantized + kept + _activation_bytes(checkpoint, settings),
        memory_bytes=_memory_bytes(checkpoint, settings),
        seconds=None if pace is None else pace * elements,
        timed_weights=timed,
    )


def _quantized_bytes(checkpoint: Checkpoint, settings: Settings) -> int:
    """Return what the quantised weights take; under a budget, at most."""
    linears = {layer: checkpoint.tensors[f"{layer}.weight"] for layer in checkpoint.linears}
    if settings.bits_budget is not None:
        choice = settings.choice(checkpoint)
        return min(choice.budget_bytes, choice.most_bytes)
    planes = settings.fixed_planes(checkpoint)
    return sum(
        weight_bytes(method_of(layer, settings.method, planes), tensor, settings.packing)
        for layer, tensor in linears.items()
    )


def _activation_bytes(checkpoint: Checkpoint, settings: Settings) -> int:
    """Return what activations take at most, padding left out.

    That is those of two blocks, and the kept inputs of one: of the layers that end attention and MLP, which
    have as many outputs as a hidden state. Where the loss is differentiated, it may be those of all blocks.
    """
    if settings.calibration is None:
        return 0
    method, tokens, size = settings.method, settings.calibration.tokens, settings.dtype.itemsize
    sides = 2 if method.needs_reference else 1
    hidden = checkpoint.hidden_size
    if hidden is None:
        rule = "Calibrated methods need the hidden_size of a model; its configuration has none"
        raise CheckpointError(f"{rule}: {checkpoint.folder}")
    linears = [checkpoint.tensors[f"{name}.weight"] for name in checkpoint.linears]
    dense = [checkpoint.tensors[f"{name}.weight"] for name in checkpoint.linears if expert_of(name) is None]
    kept = {tensor.shape[1] for tensor in dense if tensor.shape[0] == hidden}
    most = sides * (2 * hidden + sum(kept)) * size
    if not method.needs_gradients:
        return tokens * most
    blocks = len(_block_elements(linears))
    squares = 4 * (len(dense) + len({expert.experts for expert in _experts(checkpoint).values()}))
    stored = 4 * sum(_output_elements(tensor, method) for tensor in dense)
    return tokens * (max(most, (sides + blocks + 1) * hidden * size) + squares) + stored


def _output_elements(tensor: StoredTensor, method: Method) -> int:
    """Return the elements of the output Hessian of a layer; those of experts have none."""
    rows = method.output_feedback
    if not rows or expert_of(tensor.name.removesuffix(".weight")) is not None:
        return 0
    return sum(size**2 for size in row_blocks(tensor.shape[0], rows))


def _memory_bytes(checkpoint: Checkpoint, settings: Settings) -> int:
    linears = [checkpoint.tensors[f"{name}.weight"] for name in checkpoint.linears]
    if not settings.method.calibrated:
        return 2 * 8 * max(tensor.elements for tensor in linears)
    block = max(_block_elements(linears).values())
    method = settings.method
    squares, weights = 2 + method.compares, 1 + (method.residual > 0)
    hessian = max(
        8 * (squares * t.shape[1] ** 2 + weights * t.elements + _OUTPUTS * _output_elements(t, method))
        for t in linears
    )
    sides = 2 if method.needs_reference else 1
    moving = _MOVING_BYTES * block if method.learned_rounding else 0
    size = settings.dtype.itemsize
    outputs = 8 * max(_of_blocks(linears, lambda tensor: _output_elements(tensor, method)).values())
    experts = _expert_bytes(checkpoint, method, block * size)
    return sides * block * size + max(hessian, moving, outputs, experts)


def _expert_bytes(checkpoint: Checkpoint, method: Method, most: int) -> int:
    """Return what the Hessians of one pass take, an inverse and the weight of a layer, for experts."""
    experts = _experts(checkpoint)
    if not experts:
        return 0
    shapes = {name: checkpoint.tensors[f"{name}.weight"].shape for name in experts}
    needed = hessian_bytes(experts, shapes, sums=1 + method.compares, deviates=method.residual > 0)
    count = max(Counter(expert.experts for expert in experts.values() if expert.role == "down").values())
    task = 8 * max(columns**2 + rows * columns for rows, columns in shapes.values())
    return min(count, experts_together(needed, most)) * needed + task


def _experts(checkpoint: Checkpoint) -> dict[str, Expert]:
    """Return which expert each layer of an expert is of."""
    return {name: expert for name in checkpoint.linears if (expert := expert_of(name)) is not None}


def _block_elements(linears: list[StoredTensor]) -> Counter[str]:
    """Return the elements of the linear layers of each block, by what their names begin with."""
    return _of_blocks(linears, lambda tensor: tensor.elements)


def _of_blocks(linears: list[StoredTensor], count: Callable[[StoredTensor], int]) -> Counter[str]:
    """Return the sum of what linear layers count, for each block."""
    sums: Counter[str] = Counter()
    for tensor in linears:
        parts = tensor.name.split(".")
        number = next(place for place, part in enumerate(parts) if part.isdecimal())
        sums[".".join(parts[: number + 1])] += count(tensor)
    return sums


def _timed(settings: Settings, linears: list[StoredTensor]) -> tuple[float, int]:
    """Return the seconds per weight of some rows of the largest weight, and how many weights they have."""
    weight = max(linears, key=lambda tensor: tensor.elements).read()
    rows = weight[: max(1, _SAMPLE // weight.shape[1])].to(settings.device)
    quantize_matrix(rows[:1], settings.method)  # Compiles, or reads what was compiled before.
    started = perf_counter()
    quantize_matrix(rows, settings.method)
    if rows.is_cuda:
        torch.cuda.synchronize()
    return (perf_counter() - started) / rows.numel(), rows.numel()
