"""An artefact, or a checkpoint, as one GGUF file that llama.cpp runs.

Weights are written as the artefact dequantises them: in float16, in Q8_0, or as trits in TQ1_0 and TQ2_0.
What a weight costs in the file:

====== ============== =========================================================================
type   bits a weight
====== ============== =========================================================================
F16    16             no scale: each weight is rounded to 11 bits
Q8_0   8.5            32 weights of a row share a float16 scale
TQ1_0  1.6875         256 weights share a float16 scale, five trits a byte, the last 16 four
TQ2_0  2.0625         256 weights share a float16 scale, four trits a byte
====== ============== =========================================================================

Two trit-planes have up to nine levels, so only a single plane without offsets can be TQ1_0 or TQ2_0, and only
where a block of 256 lies within a group: groups of a multiple of 256 columns, in the layer's own order.
Needs the extra ``export``.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from math import prod
from pathlib import Path
from time import perf_counter
from typing import Any, Literal

import torch
from torch import Tensor
from transformers import AutoConfig
from transformers.modeling_rope_utils import ROPE_INIT_FUNCTIONS

from ternhw_quant.errors import InputError
from ternhw_quant.exporting.vocabulary import Vocabulary, vocabulary
from ternhw_quant.files import atomic_write, check_destination
from ternhw_quant.models.loading import load_tokenizer
from ternhw_quant.models.structure import build_of, sources
from ternhw_quant.storage.artifact import Artifact, is_artifact, open_artifact
from ternhw_quant.storage.checkpoint import open_checkpoint
from ternhw_quant.storage.tensors import read_json
from ternhw_quant.weights.matrix import TernaryMatrix

WeightType = Literal["f16", "q8_0", "tq1_0", "tq2_0"]
WEIGHT_TYPES: tuple[WeightType, ...] = ("f16", "q8_0", "tq1_0", "tq2_0")

#: llama.cpp's architecture for what transformers calls model_type.
_ARCHITECTURES = {"llama": "llama", "mistral": "llama", "qwen2": "qwen2", "qwen3": "qwen3"}
#: Whose rotary embedding turns neighbours where transformers turns halves: rows of q and k change places.
_TURNS_NEIGHBOURS = "llama"
#: Rotary embeddings that are the default one with a factor for each frequency.
_SCALED_ROTATIONS = ("linear", "llama3")
#: Of float16.
_LARGEST = 65504
#: Columns that share a scale in TQ1_0 and TQ2_0.
_TERNARY_BLOCK = 256


@dataclass(frozen=True, kw_only=True)
class ExportReport:
    """What was written to a GGUF file.

    Attributes
    ----------
    architecture : str
        llama.cpp's name of it.
    type : str
        Type of the linear layers of the decoder blocks.
    tensors : mapping of str to int
        How many tensors have which type. Norms and biases are F32; where rows are no multiple of 32
        columns, F16 stands for Q8_0.
    weights, quantized_weights : int
        Elements of all tensors, and of the linear layers.
    bits_per_weight : float
        Bits per weight of the linear layers in this file.
    bytes : int
        Size of the file.
    unused_ends : tuple of int
        Tokens that end a text and for which the file has no place: it has three.
    same_tokens : bool
        Whether llama.cpp must merge characters as this tokenizer does (`gguf_vocabulary.Vocabulary`).
    seconds : float
    """

    architecture: str
    type: WeightType
    tensors: Mapping[str, int]
    weights: int
    quantized_weights: int
    bits_per_weight: float
    bytes: int
    unused_ends: tuple[int, ...]
    same_tokens: bool
    seconds: float


@dataclass(frozen=True, kw_only=True)
class _Tensor:
    """A tensor of the file, or of the folder, with its name there; `type` is gguf's."""

    name: str
    shape: tuple[int, ...]
    linear: bool
    type: Any
    read: Callable[[], Tensor]


def export_gguf(
    folder: Path | str,
    out: Path | str,
    *,
    weight_type: WeightType = "f16",
    on_progress: Callable[[int, int], None] = lambda done, total: None,
) -> ExportReport:
    """Write the model in `folder` to the GGUF file `out`, one tensor in memory at a time.

    Parameters
    ----------
    folder : path
        An artefact, or a checkpoint that is not quantised.
    out : path
        Appears when it is complete.
    weight_type : str
        Type of the linear layers. With "q8_0" embeddings and head are Q8_0 too, else F16.
    on_progress : callable
        Called with the tensors written and the tensors in all.

    Raises
    ------
    InputError
        If llama.cpp has no such architecture, rotary embedding or tokenizer, if a layer is not what
        `weight_type` can hold, or the package gguf is not installed.
    """
    started = perf_counter()
    folder, out = Path(folder), check_destination(Path(out))
    gguf = _gguf()
    if weight_type not in WEIGHT_TYPES:
        raise InputError(f"Type must be {', '.join(WEIGHT_TYPES)}, not {weight_type}")
    config = _config(folder)
    architecture = _ARCHITECTURES[config.model_type]
    words = vocabulary(load_tokenizer(folder), config.vocab_size, ends=_ends(folder, config))
    tensors = [*_rotation(config, gguf), *_tensors(folder, config, weight_type, gguf)]
    with atomic_write(out) as file:
        writer = gguf.GGUFWriter(Path(file.name), architecture)
        try:
            _add_settings(writer, config, out.stem)
            writer.add_file_type(_file_type(weight_type, gguf))
            _add_vocabulary(writer, words)
            _write(writer, tensors, gguf, on_progress)
        finally:
            writer.close()
    linear = [tensor for tensor in tensors if tensor.linear]
    quantized = sum(prod(tensor.shape) for tensor in linear)
    return ExportReport(
        architecture=architecture,
        type=weight_type,
        tensors=dict(sorted(Counter(tensor.type.name for tensor in tensors).items())),
        weights=sum(prod(tensor.shape) for tensor in tensors),
        quantized_weights=quantized,
        bits_per_weight=8 * sum(_bytes(tensor, gguf) for tensor in linear) / quantized,
        bytes=out.stat().st_size,
        unused_ends=words.unused_ends,
        same_tokens=words.same_merges,
        seconds=perf_counter() - started,
    )


def _gguf() -> Any:
    import gguf

    return gguf


def _config(folder: Path) -> Any:
    """Return the configuration of a model that llama.cpp can run."""
    settings = read_json(folder / "config.json", error=InputError)
    settings.pop("quantization_config", None)
    kind = settings.get("model_type")
    if kind not in _ARCHITECTURES:
        raise InputError(f"Architecture must be {', '.join(_ARCHITECTURES)} for GGUF, not {kind}: {folder}")
    config = AutoConfig.for_model(**settings)
    if config.hidden_act != "silu":
        raise InputError(f"Activation must be silu for GGUF, not {config.hidden_act}: {folder}")
    kinds = ("default", *(_SCALED_ROTATIONS if _ARCHITECTURES[kind] == _TURNS_NEIGHBOURS else ()))
    if (rotation := config.rope_parameters["rope_type"]) not in kinds:
        raise InputError(f"Rotary embedding must be {' or '.join(kinds)} for GGUF, not {rotation}: {folder}")
    return config


def _ends(folder: Path, config: Any) -> list[int]:
    """Return the tokens that end a text when transformers generates."""
    path = folder / "generation_config.json"
    generation = read_json(path, error=InputError) if path.is_file() else {}
    ends = generation.get("eos_token_id", config.eos_token_id)
    return [] if ends is None else [ends] if isinstance(ends, int) else list(ends)


def _tensors(folder: Path, config: Any, weight_type: WeightType, gguf: Any) -> Iterator[_Tensor]:
    """Yield the tensors of the model, its linear layers as `weight_type` says."""
    architecture = _ARCHITECTURES[config.model_type]
    names = gguf.get_tensor_name_map(gguf.MODEL_ARCH[architecture.upper()], config.num_hidden_layers)
    stored = {each.name: each for each in _stored(folder, weight_type, gguf)}
    model = build_of(config)
    source = sources(model, stored)
    if missing := sorted(model.state_dict().keys() - source.keys()):
        raise InputError(f"Model must have all of its tensors; it lacks {missing[0]}: {folder}")
    head, embedding = (stored[source[name]] for name in ("lm_head.weight", "model.embed_tokens.weight"))
    for place, name in sorted(source.items()):
        if place == "lm_head.weight" and config.tie_word_embeddings and _are_one(head, embedding):
            continue
        known = names.get_name(place, try_suffixes=(".weight", ".bias"))
        if known is None:
            raise InputError(f"Tensor must be one that llama.cpp's {architecture} has, not {place}: {folder}")
        heads = {"q_proj": config.num_attention_heads, "k_proj": config.num_key_value_heads}
        turned = heads.get(place.split(".")[-2]) if architecture == _TURNS_NEIGHBOURS else None
        read = stored[name].read
        yield replace(stored[name], name=known, read=read if turned is None else _turning(read, turned))


def _are_one(head: _Tensor, embedding: _Tensor) -> bool:
    """Return whether a tied model has one tensor for both; transformers unties a head that differs."""
    return head is embedding or torch.equal(head.read(), embedding.read())


def _stored(folder: Path, weight_type: WeightType, gguf: Any) -> Iterator[_Tensor]:
    """Yield all tensors of the folder by their names in it."""

    def tensor(name: str, shape: tuple[int, ...], linear: bool, read: Callable[[], Tensor]) -> _Tensor:
        kind = _type(shape, weight_type, linear, gguf)
        return _Tensor(name=name, shape=shape, linear=linear, type=kind, read=read)

    if not is_artifact(folder):
        checkpoint = open_checkpoint(folder)
        linears = {f"{name}.weight" for name in checkpoint.linears}
        if weight_type.startswith("tq"):
            raise InputError(f"{weight_type.upper()} must be of an artefact, not of a checkpoint: {folder}")
        for name, each in checkpoint.tensors.items():
            yield tensor(name, each.shape, name in linears, each.read)
        return
    opened = open_artifact(folder)
    for layer in opened.layers:
        *_, out_features, in_features = opened.shape(layer)
        read = _dequantizing(opened, layer, weight_type)
        yield tensor(f"{layer}.weight", (out_features, in_features), True, read)
    for name in opened.dense:
        yield tensor(name, opened.stored[name].shape, False, opened.stored[name].read)


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


def _type(shape: tuple[int, ...], weight_type: WeightType, linear: bool, gguf: Any) -> Any:
    kinds = gguf.GGMLQuantizationType
    if len(shape) == 1:
        return kinds.F32
    if not linear and weight_type != "q8_0":
        return kinds.F16
    kind = kinds[weight_type.upper()]
    block, _ = gguf.GGML_QUANT_SIZES[kind]
    return kinds.F16 if weight_type == "q8_0" and shape[-1] % block else kind


def _turning(read: Callable[[], Tensor], heads: int) -> Callable[[], Tensor]:
    """Return a reader of the same rows with the halves of each head taken by turns."""

    def turned() -> Tensor:
        rows = read()
        halves = rows.reshape(heads, 2, rows.shape[0] // heads // 2, *rows.shape[1:])
        return halves.swapaxes(1, 2).reshape(rows.shape)

    return turned


def _rotation(config: Any, gguf: Any) -> Iterator[_Tensor]:
    """Yield what each frequency of the rotary embedding is divided by, if it is not the default one."""
    kind = config.rope_parameters["rope_type"]
    if kind == "default":
        return
    frequencies, _ = ROPE_INIT_FUNCTIONS[kind](config, torch.device("cpu"))
    exponents = torch.arange(0, config.head_dim, 2).double() / config.head_dim
    factors = config.rope_parameters["rope_theta"] ** -exponents / frequencies.double()
    yield _Tensor(
        name="rope_freqs.weight",
        shape=tuple(factors.shape),
        linear=False,
        type=gguf.GGMLQuantizationType.F32,
        read=lambda: factors,
    )


def _add_settings(writer: Any, config: Any, name: str) -> None:
    head = getattr(config, "head_dim", None) or config.hidden_size // config.num_attention_heads
    # llama.cpp's llama attends to all of the context: no longer one than the window gives the same.
    context = min(
        config.max_position_embeddings,
        getattr(config, "sliding_window", None) or config.max_position_embeddings,
    )
    writer.add_name(name)
    writer.add_context_length(context)
    writer.add_embedding_length(config.hidden_size)
    writer.add_block_count(config.num_hidden_layers)
    writer.add_feed_forward_length(config.intermediate_size)
    writer.add_head_count(config.num_attention_heads)
    writer.add_head_count_kv(config.num_key_value_heads)
    writer.add_key_length(head)
    writer.add_value_length(head)
    writer.add_layer_norm_rms_eps(config.rms_norm_eps)
    writer.add_rope_dimension_count(head)
    writer.add_rope_freq_base(config.rope_parameters["rope_theta"])
    writer.add_vocab_size(config.vocab_size)
    writer.add_quantization_version(2)


def _file_type(weight_type: WeightType, gguf: Any) -> int:
    return int(gguf.LlamaFileType[f"MOSTLY_{weight_type.upper()}"])


def _add_vocabulary(writer: Any, words: Vocabulary) -> None:
    writer.add_tokenizer_model(words.model)
    writer.add_tokenizer_pre(words.pre)
    writer.add_token_list(words.tokens)
    writer.add_token_types(words.types)
    if words.scores is not None:
        writer.add_token_scores(words.scores)
    if words.merges is not None:
        writer.add_token_merges(words.merges)
    for name, number in words.special.items():
        getattr(writer, f"add_{name}_token_id")(number)
    if words.chat_template is not None:
        writer.add_chat_template(words.chat_template)
    writer.add_add_bos_token(words.adds_bos)
    writer.add_add_space_prefix(words.adds_space)


def _write(writer: Any, tensors: list[_Tensor], gguf: Any, on_progress: Callable[[int, int], None]) -> None:
    """Write header, settings and then each tensor as it is read."""
    for tensor in tensors:
        # Without a NumPy type the shape is that of the weights, not of their bytes.
        size = _bytes(tensor, gguf)
        writer.add_tensor_info(tensor.name, tensor.shape, None, size, raw_dtype=tensor.type)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    on_progress(0, len(tensors))
    for done, tensor in enumerate(tensors, start=1):
        weights = tensor.read().float()
        # Scales of blocks are float16 as the weights of F16 are.
        if tensor.type.name != "F32" and not bool((weights.abs() <= _LARGEST).all()):
            raise InputError(f"Weights must fit float16 for GGUF, not {weights.abs().max():g}: {tensor.name}")
        values = gguf.quants.quantize(weights.numpy(), tensor.type)
        writer.write_tensor_data(values)
        on_progress(done, len(tensors))


def _bytes(tensor: _Tensor, gguf: Any) -> int:
    block, size = gguf.GGML_QUANT_SIZES[tensor.type]
    return int(prod(tensor.shape) // block * size)
