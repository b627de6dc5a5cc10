"""The contract of an artefact: its tensors in integers, with fraction bits by the ranges of a calibration."""

import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Literal, get_args

import torch
from torch import Tensor

from ternhw_quant.decoder.arithmetic import exp2_table
from ternhw_quant.decoder.calibration import own_texts
from ternhw_quant.decoder.contract import (
    FORMATS,
    HEAD_ROOM,
    LEAST_RESIDUAL_BITS,
    MODULES,
    MOST_FRACTION_BITS,
    ROLES,
    Block,
    Contract,
    Matrix,
    Norm,
    Range,
)
from ternhw_quant.decoder.ranges import Ranges, calibrated
from ternhw_quant.errors import InputError
from ternhw_quant.integer import IntegerMatrix, quantize_scales
from ternhw_quant.methods.driver import quantize_matrix
from ternhw_quant.methods.method import named
from ternhw_quant.models import hf
from ternhw_quant.storage.artifact import Artifact, open_artifact
from ternhw_quant.storage.config import QuantizationConfig

Head = Literal["int8", "ptqtp", "float"]

#: What docs/decoder.md specifies, by ``model_type`` of config.json.
FAMILIES = ("llama", "mistral", "qwen2", "qwen3")
#: What other families would need.
MISSING = {
    "gemma": "GELU, a scale of the embedding, and norms that add 1 to their weight",
    "gemma2": "GELU, norms after each part, soft caps and sliding windows",
    "gemma3_text": "GELU, norms after each part, and two kinds of attention",
    "phi3": "fused matrices (qkv_proj, gate_up_proj)",
    "mixtral": "experts",
    "qwen2_moe": "experts",
    "qwen3_moe": "experts",
    "gpt2": "LayerNorm, GELU and learnt positions",
    "gpt_neox": "LayerNorm, GELU and a partial rotation",
    "opt": "LayerNorm, ReLU and learnt positions",
    "phi": "LayerNorm, GELU and a partial rotation",
    "stablelm": "LayerNorm and a partial rotation",
    "falcon": "LayerNorm, GELU and parallel parts",
    "cohere": "LayerNorm, parallel parts and a scale of the logits",
    "granite": "scales of embedding, residual, scores and logits",
    "olmo2": "norms after each part",
}
_ROPES = ("default", "linear", "llama3")
_LARGEST = 121  #: Integer of an int8 head: five balanced digits to the base 3 reach no further.


def build_contract(
    folder: Path | str,
    rows: Sequence[Sequence[int]] | None = None,
    *,
    head: Head = "int8",
    context: int | None = None,
) -> Contract:
    """Read an artefact and choose the fraction bits of its tensors.

    Parameters
    ----------
    folder : Path or str
        An artefact of trit-planes.
    rows : sequence of sequence of int, or None
        Token ids of the calibration, read in float by the dequantised model. None: rows that the model
        writes itself (:func:`ternhw_quant.decoder.calibration.own_texts`).
    head : "int8", "ptqtp" or "float"
        The output head: five exact planes of 8-bit integers, two planes by PTQTP, or float.
    context : int or None
        Positions; None: the model's longest.

    Raises
    ------
    InputError
        If the family, a setting or a tensor is none that docs/decoder.md specifies, or a range is too large.
    """
    artifact = open_artifact(folder)
    if head not in get_args(Head):
        raise InputError(f"Head must be {', '.join(get_args(Head))}, not {head}", "head")
    check_family(artifact.config)
    model = hf.load(folder, dtype=torch.float32).dequantize()
    config = model.config
    context = config.max_position_embeddings if context is None else context
    _check_settings(config, context)
    rows = own_texts(model, context=context) if rows is None else rows
    builder = _Builder(artifact, config, calibrated(model, rows, _head_dim(config)), context)
    return builder.contract(model.model.rotary_emb, head)


def check_family(config: Mapping[str, Any]) -> None:
    """Refuse a ``config.json`` of a family that docs/decoder.md does not specify, and say what is missing.

    Raises
    ------
    InputError
        As above.
    """
    family = config.get("model_type")
    if family in FAMILIES:
        return
    missing = MISSING.get(str(family), "a specification of its blocks")
    raise InputError(f"Integer decoder has no family {family}; missing: {missing}")


def _check_settings(config: Any, context: int) -> None:
    if not 1 <= context <= config.max_position_embeddings:
        rule = f"Context must be from 1 to {config.max_position_embeddings}, the model's longest"
        raise InputError(f"{rule}, not {context}", "context")
    if config.hidden_act != "silu":
        raise InputError(f"Activation function must be silu, not {config.hidden_act}")
    kind = config.rope_parameters.get("rope_type", "default")
    if kind not in _ROPES:
        raise InputError(f"Rotary scaling must be {', '.join(_ROPES)}, not {kind}")
    if config.rope_parameters.get("partial_rotary_factor", 1.0) != 1.0:
        raise InputError("Rotation must cover the whole head; partial_rotary_factor must be 1")
    window = getattr(config, "sliding_window", None)
    if window is not None and getattr(config, "use_sliding_window", True) and window < context:
        raise InputError(f"Context must be at most {window}, the sliding window, not {context}", "context")


class _Builder:
    def __init__(self, artifact: Artifact, config: Any, found: Ranges, context: int) -> None:
        self._artifact, self._config, self._found, self._context = artifact, config, found, context
        self._unread = set(artifact.dense) | set(artifact.layers)
        self._ranges: list[Range] = []

    def contract(self, rotary: Any, head: Head) -> Contract:
        config = self._config
        residual = self._bits("residual", 32)
        if residual < LEAST_RESIDUAL_BITS:
            largest = 2 ** (31 - HEAD_ROOM[32] - LEAST_RESIDUAL_BITS)
            raise InputError(f"Residual stream must be at most {largest}, not {self._found['residual']:.0f}")
        logits = self._bits("logits", 32)
        blocks = tuple(self._block(number, residual) for number in range(config.num_hidden_layers))
        table = self._dense("model.embed_tokens.weight")
        tied = config.tie_word_embeddings
        float_head = table if tied else self._dense("lm_head.weight")
        self._unread.discard("lm_head.weight")
        embedding, embedding_bits = _rows_of_16_bits(table)
        cosines, sines = _rotations(rotary, self._context)
        dim = _head_dim(config)
        factor = math.log2(math.e) / math.sqrt(dim)
        score_bits = 20 - math.floor(math.log2(factor))
        contract = Contract(
            heads=config.num_attention_heads,
            kv_heads=config.num_key_value_heads,
            head_dim=dim,
            context=self._context,
            residual_bits=residual,
            logit_bits=logits,
            embedding=embedding,
            embedding_bits=embedding_bits,
            cosines=cosines,
            sines=sines,
            exp2=exp2_table(),
            score_factor=round(factor * 2**score_bits),
            score_bits=score_bits,
            blocks=blocks,
            final_norm=self._norm("model.norm", residual),
            head=_head(float_head, head, self._artifact.quantization),
            float_head=float_head.double(),
            ranges=tuple(self._ranges),
        )
        if self._unread:
            name = min(self._unread)
            raise InputError(f"Artefact must hold only tensors of docs/decoder.md, not {name}")
        return contract

    def _block(self, number: int, residual: int) -> Block:
        prefix = f"model.layers.{number}."
        bits = {name: self._bits(f"{number}.{name}", width) for name, width in FORMATS.items()}
        head_norms = {
            role: self._norm(f"{prefix}self_attn.{role}_norm", bits[role])
            if f"{prefix}self_attn.{role}_norm.weight" in self._unread
            else None
            for role in ("q", "k")
        }
        result_bits = bits | {"o": residual, "down": residual}
        return Block(
            attention_norm=self._norm(f"{prefix}input_layernorm", residual),
            mlp_norm=self._norm(f"{prefix}post_attention_layernorm", residual),
            q_norm=head_norms["q"],
            k_norm=head_norms["k"],
            matrices={role: self._matrix(prefix + MODULES[role], result_bits[role]) for role in ROLES},
            bits=bits,
        )

    def _matrix(self, name: str, bits: int) -> Matrix:
        if name not in self._artifact.layers:
            raise InputError(f"Every matrix of a block must be quantised; {name} is not")
        self._unread.discard(name)
        bias = None
        if f"{name}.bias" in self._unread:
            bias = _fixed(self._dense(f"{name}.bias"), bits)
        tied = self._artifact.quantization.tied
        try:
            return Matrix(integers=lambda: quantize_scales(self._artifact.layers[name], tied=tied), bias=bias)
        except InputError as error:
            raise InputError(f"{error}: {name}") from None

    def _norm(self, name: str, input_bits: int) -> Norm:
        weight = self._dense(f"{name}.weight").double()
        features = weight.numel()
        scaled = weight * math.sqrt(features)
        bits = min(MOST_FRACTION_BITS, 29 - _exponent(float(scaled.abs().max())))
        if bits < 0:
            raise InputError(f"Weights of a norm must be below 2**29, not {weight.abs().max():g}: {name}")
        epsilon = round(features * self._config.rms_norm_eps * 2.0 ** (2 * input_bits))
        return Norm(weight=_fixed(scaled, bits), bits=bits, epsilon=epsilon)

    def _bits(self, tensor: str, width: int) -> int:
        """Choose the fraction bits of a tensor: `HEAD_ROOM` bits stay free above its range."""
        largest = self._found[tensor]
        if not math.isfinite(largest):
            raise InputError(f"Calibration must give finite numbers; {tensor} is not finite")
        free = width - 1 - HEAD_ROOM[width]
        bits = min(MOST_FRACTION_BITS, free - _exponent(largest))
        if bits < 0:
            raise InputError(f"Range must be at most {2**free}, not {largest:.0f}: {tensor}")
        limit = (2 ** (width - 1) - 1) / 2.0**bits
        self._ranges.append(Range(tensor=tensor, largest=largest, fraction_bits=bits, limit=limit))
        return bits

    def _dense(self, name: str) -> Tensor:
        self._unread.discard(name)
        if name not in self._artifact.dense:
            raise InputError(f"Artefact must hold {name}")
        return self._artifact.dense[name].float()


def _head_dim(config: Any) -> int:
    return int(getattr(config, "head_dim", None) or config.hidden_size // config.num_attention_heads)


def _exponent(largest: float) -> int:
    """Return the least a with largest ≤ 2**a, from −64 on."""
    return max(-64, math.ceil(math.log2(largest))) if largest > 0 else -64


def _fixed(values: Tensor, bits: int) -> Tensor:
    return torch.ldexp(values.double(), torch.tensor(bits)).round().long()


def _rows_of_16_bits(table: Tensor) -> tuple[Tensor, Tensor]:
    """Round each row to 16 bits with as many fraction bits as fit, at most 32."""
    bits = torch.tensor([min(32, 14 - _exponent(float(row.abs().max()))) for row in table])
    values = torch.ldexp(table.double(), bits[:, None]).round().long()
    return values, bits


def _rotations(rotary: Any, context: int) -> tuple[Tensor, Tensor]:
    if rotary.attention_scaling != 1.0:
        raise InputError(f"Rotation must not scale, not by {rotary.attention_scaling:g}")
    angles = torch.arange(context, dtype=torch.float64)[:, None] * rotary.inv_freq.double()
    return _fixed(angles.cos(), 14), _fixed(angles.sin(), 14)


def _head(weight: Tensor, head: Head, quantization: QuantizationConfig) -> Matrix | None:
    size = quantization.group_size
    if head == "float":
        return None
    if head == "int8":
        return Matrix(integers=exact_planes(weight, size, tied=quantization.tied))
    method = named("tied32" if quantization.tied else "ptqtp", group_size=size)
    return Matrix(integers=quantize_scales(quantize_matrix(weight, method)))


def exact_planes(weight: Tensor, group_size: int, *, tied: bool = False) -> IntegerMatrix:
    """Round each row of a weight to integers up to ±121 on a power of two, and write them as trit-planes.

    Five planes with the mantissas 1, 3, 9, 27 and 81 are any such integer. Tied planes count three and two,
    so that two of them are any digit from −3 to 3: six planes with the mantissas 1, 7 and 49.
    """
    largest = weight.double().abs().amax(dim=1) / _LARGEST
    fraction, power = torch.frexp(largest)
    exponents = torch.where(largest > 0, torch.where(fraction == 0.5, power - 1, power), 0)
    digits = _TIED_DIGITS if tied else _DIGITS
    base, rows = len(digits), weight.shape[0]
    places = next(count for count in range(1, 8) if base**count > 2 * _LARGEST)
    planes = torch.empty(places, digits.shape[1], *weight.shape, dtype=torch.int8)
    for first in range(0, rows, _ROWS_AT_ONCE):
        part = slice(first, first + _ROWS_AT_ONCE)
        rest = torch.ldexp(weight[part].double(), -exponents[part, None]).round().int()
        for place in range(places):
            # Balanced: the digits lie around 0, the lowest place first.
            digit = (rest + base // 2) % base
            planes[place, :, part] = digits[digit].movedim(-1, 0)
            rest = (rest - digit + base // 2) // base
    groups = -(-weight.shape[1] // group_size)
    mantissas = torch.tensor([base**place for place in range(places)], dtype=torch.uint8)
    return IntegerMatrix(
        planes=planes.flatten(0, 1),
        mantissas=mantissas[:, None, None].expand(places, rows, groups).contiguous(),
        exponents=exponents.to(torch.int8),
        group_size=group_size,
        tied=tied,
    )


#: Trits of the digits from −1 to 1; of the digits from −3 to 3, as 3·first + 2·second.
_DIGITS = torch.tensor([[-1], [0], [1]], dtype=torch.int8)
_TIED_DIGITS = torch.tensor([[-1, 0], [0, -1], [-1, 1], [0, 0], [1, -1], [0, 1], [1, 0]], dtype=torch.int8)
_ROWS_AT_ONCE = 1024
