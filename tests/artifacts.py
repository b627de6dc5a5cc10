"""Small artefacts of random weights, and the models they stand for, made without ternhw_quant.models.hf."""

import json
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file

from ternhw_quant import embedded
from ternhw_quant.storage.codec import encode
from ternhw_quant.storage.config import QuantizationConfig
from ternhw_quant.weights.matrix import TernaryMatrix
from ternhw_quant.weights.uniform import UniformMatrix

_LINEAR = re.compile(r"(proj|\.w[123])\.weight$")

GROUP_SIZE = 24  #: Divides neither 32 nor 40: every row ends in a ragged group.


@dataclass(frozen=True, kw_only=True)
class Form:
    """What the layers of an artefact are like; `bits` makes them uniform.

    `layer_planes` has the planes of the layers whose names end so, if they are not `planes`.
    """

    planes: int = 2
    packing: str = "base3"
    tied: bool = False
    offsets: bool = False
    permuted: bool = False
    bits: int = 0
    group_size: int = GROUP_SIZE
    scales: str = "float16"
    layer_planes: tuple[tuple[str, int], ...] = ()

    def of(self, layer: str) -> "Form":
        """Return the form of a layer, by its name; one plane is not tied."""
        planes = next((count for end, count in self.layer_planes if layer.endswith(end)), self.planes)
        return replace(self, planes=planes, tied=self.tied and planes > 1, layer_planes=())


def random_matrix(shape: tuple[int, int], form: Form) -> TernaryMatrix | UniformMatrix:
    """A matrix of the form whose scales and offsets float16, or mantissas, can hold."""
    out_features, in_features = shape
    groups = -(-in_features // form.group_size)
    permutation = torch.randperm(in_features) if form.permuted else None
    if form.bits:
        return UniformMatrix(
            codes=torch.randint(0, 2**form.bits, shape, dtype=torch.uint8),
            scales=(torch.rand(out_features, groups) / 2**form.bits).half().float(),
            zeros=torch.randint(0, 2**form.bits, (out_features, groups), dtype=torch.uint8),
            bits=form.bits,
            group_size=form.group_size,
            permutation=permutation,
        )
    planes = torch.randint(-1, 2, (form.planes, *shape), dtype=torch.int8)
    scales = torch.rand(1 if form.tied else form.planes, out_features, groups) / 8
    offsets = torch.randn(out_features, groups) / 16 if form.offsets else None
    if form.scales != "float16":
        bits, most_factor = {"u8": (8, 1), "u6": (6, 4), "u4": (4, 17)}[form.scales]
        step = 2.0 ** torch.randint(-13, -8, (out_features, 1))
        if most_factor > 1:
            step = step * torch.randint(1, most_factor + 1, (out_features, 1))
        most = 2 ** (bits - 1) - 1
        scales = (2 ** (bits + 3) * scales).floor() * step
        offsets = None if offsets is None else (2 ** (bits + 2) * offsets).round().clamp(-most, most) * step
    return TernaryMatrix(
        planes=planes,
        scales=scales.half().float(),
        offsets=None if offsets is None else offsets.half().float(),
        permutation=permutation,
        group_size=form.group_size,
        tied=form.tied,
    )


def write_artifact(folder: Path, reference: Any, form: Form) -> Any:
    """Write `reference` with random layers of `form` as an artefact; return a model of their weights.

    Its linear layers are those that Llama, Qwen and Mixtral have; experts are layers of their own.
    """
    reference.save_pretrained(folder)
    stored = load_file(folder / "model.safetensors")
    tensors: dict[str, torch.Tensor] = {}
    for name, tensor in list(stored.items()):
        if _LINEAR.search(name):
            layer = name.removesuffix(".weight")
            matrix = random_matrix(tuple(tensor.shape), form.of(layer))
            tensors |= encode(layer, matrix, form.packing, form.scales)
            stored[name] = matrix.dequantize().to(tensor.dtype)
        else:
            tensors[name] = tensor
    save_file(stored, folder / "model.safetensors", metadata={"format": "pt"})
    dense = type(reference).from_pretrained(folder)
    write_tensors(folder, tensors, form)
    for name in ("tokenizer.json", "tokenizer_config.json"):
        (folder / name).write_bytes((embedded.path() / name).read_bytes())
    return dense


def write_tensors(folder: Path, tensors: dict[str, torch.Tensor], form: Form) -> None:
    """Write the tensors of an artefact, and in config.json that it is one of `form`."""
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    quantization = QuantizationConfig(
        packing=form.packing,
        group_size=form.group_size,
        planes=0 if form.bits else form.planes,
        tied=form.tied,
        bits=form.bits,
        scales=form.scales,
        method={"name": "random"},
        layer_planes=_other_planes(tensors, form),
    )
    config = json.loads((folder / "config.json").read_text())
    config["quantization_config"] = quantization.to_json()
    (folder / "config.json").write_text(json.dumps(config))


def without_digests(folder: Path) -> None:
    """Make an artefact of two planes with float16 scales one that was written before there were digests."""
    (folder / "model.safetensors.index.json").unlink()
    config = json.loads((folder / "config.json").read_text())
    config["quantization_config"]["format_version"] = 3
    (folder / "config.json").write_text(json.dumps(config))


def _other_planes(tensors: dict[str, torch.Tensor], form: Form) -> dict[str, int]:
    """Return the planes of the layers that have another number than the form."""
    layers = [name.removesuffix(".weight") for name in tensors if _LINEAR.search(name)]
    return {layer: form.of(layer).planes for layer in layers if form.of(layer).planes != form.planes}
