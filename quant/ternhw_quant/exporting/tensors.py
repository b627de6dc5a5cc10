"""The tensors of a GGUF file, each made of tensors of an artefact or a checkpoint when it is written."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import Any, Literal

import torch
from torch import Tensor

from ternhw_quant.errors import InputError
from ternhw_quant.exporting.architectures import Architecture, Part
from ternhw_quant.models.experts import expert_of
from ternhw_quant.models.structure import build_of, separate_experts, single_experts, sources
from ternhw_quant.storage.artifact import Artifact, is_artifact, open_artifact
from ternhw_quant.storage.checkpoint import open_checkpoint
from ternhw_quant.weights.matrix import TernaryMatrix

WeightType = Literal["f16", "q8_0", "tq1_0", "tq2_0"]

#: Columns that share a scale in TQ1_0 and TQ2_0.
_TERNARY_BLOCK = 256
#: llama.cpp's names of matrices that stay in float32: routers choose experts, sums take float32.
_EXACT = re.compile(r".*(_norm|ffn_gate_inp|ffn_gate_inp_shexp|position_embd)\.weight|.*\.bias")
_PLACE = re.compile(r"(?:.+\.)?(?:layers|h|blocks)\.(\d+)\.(.+)")
_TOP = re.compile(r"(?:model|transformer|gpt_neox)\.")
_EXPERT = re.compile(r"(.+\.experts)\.(\d+)\.(gate|up|down)\.weight")


@dataclass(frozen=True, kw_only=True)
class FileTensor:
    """A tensor of the file, of type `type` of gguf.

    Attributes
    ----------
    name : str
    shape : tuple of int
        That of all reads together.
    linear : bool
        Whether it holds linear layers of the decoder blocks.
    type : gguf.GGMLQuantizationType
    reads : tuple of callable
        Each returns a part of it, one after another along the first dimension.
    """

    name: str
    shape: tuple[int, ...]
    linear: bool
    type: Any
    reads: tuple[Callable[[], Tensor], ...]

    def bytes(self, gguf: Any) -> int:
        """Return what the tensor takes in the file."""
        block, size = gguf.GGML_QUANT_SIZES[self.type]
        return int(prod(self.shape) // block * size)


@dataclass(frozen=True, kw_only=True)
class _Source:
    """A tensor of the folder."""

    name: str
    shape: tuple[int, ...]
    linear: bool
    read: Callable[[], Tensor]


@dataclass(frozen=True, kw_only=True)
class _Place:
    """Where a tensor is in the model: "self_attn.q_proj" and "weight" in decoder block 3, or in none."""

    block: int | None
    module: str
    suffix: str | None
    expert: int | None = None

    @classmethod
    def of(cls, name: str) -> "_Place":
        """Return the place that transformers calls `name`."""
        expert = None
        if match := _EXPERT.fullmatch(name):
            name, expert = f"{match[1]}.{match[3]}.weight", int(match[2])
        match = _PLACE.fullmatch(name)
        block, rest = (int(match[1]), match[2]) if match else (None, _TOP.sub("", name, count=1))
        module, _, last = rest.rpartition(".")
        if last in ("weight", "bias"):
            return cls(block=block, module=module, suffix=last, expert=expert)
        return cls(block=block, module=rest, suffix=None)

    def parts(self, architecture: Architecture) -> tuple[Part, ...]:
        """Return what the tensor becomes."""
        own = architecture.parts(f"{self.module}.{self.suffix}")
        return own or architecture.parts(self.module)

    def named(self, name: str) -> str:
        """Return llama.cpp's whole name of a part."""
        whole = name.removesuffix(".") if "." in name else f"{name}.{self.suffix}"
        return whole if self.block is None else f"blk.{self.block}.{whole}"


def file_tensors(
    folder: Path, config: Any, architecture: Architecture, weight_type: WeightType, gguf: Any
) -> tuple[list[FileTensor], dict[str, list[float]]]:
    """Return the tensors of the model in `folder`, and the settings that are tensors there.

    Raises
    ------
    InputError
        If the model lacks a tensor, or llama.cpp has no place for one.
    """
    model = build_of(config)
    stored = dict(_stored(folder, model, weight_type))
    placed = _placed(folder, model, stored)
    found, settings = _collected(folder, config, architecture, placed)
    tensors = [_joined(name, pieces, config, weight_type, gguf) for name, pieces in found.items()]
    return [*tensors, *_zeros(tensors, architecture, gguf)], settings


def _collected(
    folder: Path, config: Any, architecture: Architecture, placed: Mapping[str, _Source]
) -> tuple[dict[str, list[tuple[int | None, Part, _Source]]], dict[str, list[float]]]:
    """Return what each tensor of the file is made of, and the values of settings by decoder block."""
    found: dict[str, list[tuple[int | None, Part, _Source]]] = {}
    values: dict[str, dict[int, float]] = {}
    for name, source in placed.items():
        place = _Place.of(name)
        if place.module == "lm_head" and place.suffix == "weight":
            if not _has_head(placed, architecture, config, folder):
                continue
        elif place.block is not None and (key := architecture.of_blocks.get(place.module)) is not None:
            values.setdefault(key, {})[place.block] = float(source.read())
            continue
        parts = place.parts(architecture)
        biased = architecture.biases | set(architecture.zeros)
        known = place.suffix != "bias" or all("." in part.name or part.name in biased for part in parts)
        if not parts or not known:
            rule = f"Tensor must be one that llama.cpp's {architecture.name} has"
            raise InputError(f"{rule}, not {name}: {folder}")
        for part in parts:
            found.setdefault(place.named(part.name), []).append((place.expert, part, source))
    return found, {key: [each for _, each in sorted(of.items())] for key, of in values.items()}


def _placed(folder: Path, model: Any, stored: Mapping[str, _Source]) -> dict[str, _Source]:
    """Return the tensors of the folder by their places in the model, whose experts are taken apart."""
    experts = separate_experts(model, stored)
    found = {place: stored[name] for place, name in sources(model, stored.keys() - experts.keys()).items()}
    found |= {place: stored[name] for name, place in experts.items()}
    if missing := sorted(model.state_dict().keys() - found.keys()):
        raise InputError(f"Model must have all of its tensors; it lacks {missing[0]}: {folder}")
    return dict(sorted(found.items()))


def _has_head(placed: Mapping[str, _Source], architecture: Architecture, config: Any, folder: Path) -> bool:
    """Return whether the file has an output head beside the embedding.

    transformers unties a tied head that differs from the embedding.
    """
    if architecture.head == "own":
        return True
    tied = getattr(config, "tie_word_embeddings", False)
    if architecture.head == "either" and not tied:
        return True
    head = placed["lm_head.weight"]
    embedding = next(
        source
        for name, source in placed.items()
        if any(
            _Place.of(name).named(part.name) == "token_embd.weight"
            for part in _Place.of(name).parts(architecture)
        )
    )
    one = head is embedding or torch.equal(head.read(), embedding.read())
    if architecture.head == "embedding" and not one:
        rule = f"Output head must be the embedding, as in llama.cpp's {architecture.name}"
        raise InputError(f"{rule}, not a matrix of its own: {folder}")
    return not one


def _joined(
    name: str,
    pieces: list[tuple[int | None, Part, _Source]],
    config: Any,
    weight_type: WeightType,
    gguf: Any,
) -> FileTensor:
    """Return the tensor `name`: one piece, or the pieces of all experts."""
    pieces = sorted(pieces, key=lambda piece: piece[0] or 0)
    (expert, part, source), *_ = pieces
    shape = tuple(part.change(torch.empty(source.shape, device="meta"), config).shape)
    exact = len(shape) == 1 or _EXACT.fullmatch(name) is not None
    kind = _type(shape, weight_type, exact=exact, linear=source.linear, across=part.across, gguf=gguf)
    return FileTensor(
        name=name,
        shape=shape if expert is None else (len(pieces), *shape),
        linear=source.linear and not exact,
        type=kind,
        reads=tuple(_changed(piece[1], piece[2], config) for piece in pieces),
    )


def _changed(part: Part, source: _Source, config: Any) -> Callable[[], Tensor]:
    return lambda: part.change(source.read(), config)


def _type(
    shape: tuple[int, ...], weight_type: WeightType, *, exact: bool, linear: bool, across: bool, gguf: Any
) -> Any:
    kinds = gguf.GGMLQuantizationType
    if exact:
        return kinds.F32
    if weight_type != "q8_0" and (across or not linear):
        return kinds.F16
    kind = kinds[weight_type.upper()]
    block, _ = gguf.GGML_QUANT_SIZES[kind]
    return kinds.F16 if weight_type == "q8_0" and shape[-1] % block else kind


def _zeros(tensors: list[FileTensor], architecture: Architecture, gguf: Any) -> Iterator[FileTensor]:
    """Yield the biases that llama.cpp must find and the model does not have."""
    present = {tensor.name for tensor in tensors}
    for tensor in tensors:
        layer, _, suffix = tensor.name.rpartition(".")
        if suffix != "weight" or layer.rpartition(".")[2] not in architecture.zeros:
            continue
        if f"{layer}.bias" not in present:
            shape = tensor.shape[:1]
            yield FileTensor(
                name=f"{layer}.bias",
                shape=shape,
                linear=False,
                type=gguf.GGMLQuantizationType.F32,
                reads=(lambda shape=shape: torch.zeros(shape),),  # type: ignore[misc]
            )


def _stored(folder: Path, model: Any, weight_type: WeightType) -> Iterator[tuple[str, _Source]]:
    """Yield all tensors of the folder by their names in it, experts one by one."""
    if not is_artifact(folder):
        if weight_type.startswith("tq"):
            raise InputError(f"{weight_type.upper()} must be of an artefact, not of a checkpoint: {folder}")
        checkpoint = open_checkpoint(folder, transposed=True)
        linears = {f"{name}.weight" for name in checkpoint.linears}
        for name, each in single_experts(model, checkpoint.tensors).items():
            linear = name in linears or expert_of(name.removesuffix(".weight")) is not None
            yield name, _Source(name=name, shape=each.shape, linear=linear, read=each.read)
        return
    opened = open_artifact(folder)
    for layer in opened.layers:
        name, (_, *shape) = f"{layer}.weight", opened.shape(layer)
        read = _dequantizing(opened, layer, weight_type)
        yield name, _Source(name=name, shape=tuple(shape), linear=True, read=read)
    for name in opened.dense:
        dense = opened.stored[name]
        yield name, _Source(name=name, shape=dense.shape, linear=False, read=dense.read)


def _dequantizing(opened: Artifact, layer: str, weight_type: WeightType) -> Callable[[], Tensor]:
    def read() -> Tensor:
        matrix = opened.layers[layer]
        if weight_type.startswith("tq") and (reason := _no_single_plane(matrix)):
            rule = "one plane, no offsets, no permutation, and groups of a multiple of 256 columns"
            raise InputError(f"{weight_type.upper()} must have {rule}, not {reason}: {layer}")
        return matrix.dequantize()

    return read


def _no_single_plane(matrix: Any) -> str | None:
    """Return why TQ1_0 and TQ2_0 cannot hold `matrix`; None if they can."""
    if not isinstance(matrix, TernaryMatrix):
        return f"codes of {matrix.bits} bits"
    if len(matrix.planes) != 1:
        return f"{len(matrix.planes)} planes"
    if matrix.offsets is not None:
        return "offsets"
    if matrix.permutation is not None:
        return "a permutation"
    for columns in (min(matrix.group_size, matrix.in_features), matrix.in_features):
        if columns % _TERNARY_BLOCK:
            return f"groups of {matrix.group_size} in rows of {matrix.in_features}"
    return None
