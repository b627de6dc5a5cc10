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
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from math import prod
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np
from transformers import CONFIG_MAPPING, AutoConfig

from ternhw_quant.errors import InputError
from ternhw_quant.exporting.architectures import Architecture, Setting, window
from ternhw_quant.exporting.families import FAMILIES
from ternhw_quant.exporting.rotation import Rotation, rotation_of
from ternhw_quant.exporting.tensors import FileTensor, WeightType, file_tensors
from ternhw_quant.exporting.vocabulary import Vocabulary, vocabulary
from ternhw_quant.files import atomic_write, check_destination
from ternhw_quant.models.loading import end_tokens, load_tokenizer
from ternhw_quant.storage.tensors import read_json

WEIGHT_TYPES: tuple[WeightType, ...] = ("f16", "q8_0", "tq1_0", "tq2_0")

#: Of float16.
_LARGEST = 65504
#: Settings that GGUF has as float32; of the others, numbers are uint32.
_FLOATS = frozenset(
    {
        "attention.clamp_kqv",
        "attention.layer_norm_epsilon",
        "attention.layer_norm_rms_epsilon",
        "attention.max_alibi_bias",
        "attention.scale",
        "attn_logit_softcapping",
        "embedding_scale",
        "expert_weights_scale",
        "final_logit_softcapping",
        "logit_scale",
        "residual_scale",
        "rope.freq_base",
        "rope.freq_base_swa",
        "rope.scaling.attn_factor",
        "rope.scaling.factor",
        "rope.scaling.yarn_log_multiplier",
    }
)


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
    context : int
        Tokens of the longest text that llama.cpp reads without a warning.
    unused_ends : tuple of int
        Tokens that end a text and for which the file has no place: it has three.
    same_tokens : bool
        Whether llama.cpp must merge characters as this tokenizer does (`vocabulary.Vocabulary`).
    notes : tuple of str
        What llama.cpp computes otherwise than transformers.
    seconds : float
    """

    architecture: str
    type: WeightType
    tensors: Mapping[str, int]
    weights: int
    quantized_weights: int
    bits_per_weight: float
    bytes: int
    context: int
    unused_ends: tuple[int, ...]
    same_tokens: bool
    notes: tuple[str, ...]
    seconds: float


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
    config, architecture = _config(folder)
    scaled = rotation_of(config, architecture, folder)
    words = vocabulary(load_tokenizer(folder), config.vocab_size, ends=_ends(folder, config))
    tensors, of_blocks = file_tensors(folder, config, architecture, weight_type, gguf)
    tensors = [*_factors(scaled, gguf), *tensors]
    settings, notes = _settings(config, architecture, scaled)
    with atomic_write(out) as file:
        writer = gguf.GGUFWriter(Path(file.name), architecture.name)
        try:
            writer.add_name(out.stem)
            writer.add_quantization_version(2)
            _add_settings(writer, architecture.name, settings)
            for key, values in of_blocks.items():
                writer.add_array(key, values)
            writer.add_file_type(_file_type(weight_type, gguf))
            _add_vocabulary(writer, words)
            _write(writer, tensors, gguf, on_progress)
        finally:
            writer.close()
    linear = [tensor for tensor in tensors if tensor.linear]
    quantized = sum(prod(tensor.shape) for tensor in linear)
    return ExportReport(
        architecture=architecture.name,
        type=weight_type,
        tensors=dict(sorted(Counter(tensor.type.name for tensor in tensors).items())),
        weights=sum(prod(tensor.shape) for tensor in tensors),
        quantized_weights=quantized,
        bits_per_weight=8 * sum(tensor.bytes(gguf) for tensor in linear) / quantized,
        bytes=out.stat().st_size,
        context=settings["context_length"],
        unused_ends=words.unused_ends,
        same_tokens=words.same_merges,
        notes=notes,
        seconds=perf_counter() - started,
    )


def _gguf() -> Any:
    import gguf

    return gguf


def _config(folder: Path) -> tuple[Any, Architecture]:
    """Return the configuration of a model that llama.cpp can run, and its architecture there."""
    settings = read_json(folder / "config.json", error=InputError)
    settings.pop("quantization_config", None)
    kind = settings.get("model_type")
    if kind not in FAMILIES or kind not in CONFIG_MAPPING:
        known = f"one of the {len(FAMILIES)} that docs/evaluation.md lists"
        raise InputError(f"Model type must be {known} for GGUF, not {kind}: {folder}")
    config, architecture = AutoConfig.for_model(**settings), FAMILIES[kind]
    for name, allowed in architecture.required.items():
        values = allowed(config) if callable(allowed) else allowed
        if (value := getattr(config, name, None)) not in values:
            rule = " or ".join(str(each) for each in values)
            raise InputError(f"{name} must be {rule} for GGUF, not {value}: {folder}")
    size = architecture.settings["attention.key_length"]
    if (
        architecture.square
        and callable(size)
        and size(config) * config.num_attention_heads != config.hidden_size
    ):
        rule = f"All heads must have {config.hidden_size} features together for GGUF"
        raise InputError(f"{rule}, not {size(config) * config.num_attention_heads}: {folder}")
    if (message := architecture.check(config)) is not None:
        raise InputError(f"{message}, for GGUF: {folder}")
    return config, architecture


def _ends(folder: Path, config: Any) -> list[int]:
    """Return the tokens that end a text when transformers generates."""
    path = folder / "generation_config.json"
    generation = read_json(path, error=InputError) if path.is_file() else {}
    return end_tokens(generation.get("eos_token_id", config.eos_token_id))


def _factors(scaled: Rotation, gguf: Any) -> Iterable[FileTensor]:
    """Yield what frequencies of the rotary embedding are divided by."""
    for name, factors in scaled.factors.items():
        yield FileTensor(
            name=name,
            shape=tuple(factors.shape),
            linear=False,
            type=gguf.GGMLQuantizationType.F32,
            reads=(lambda factors=factors: factors,),  # type: ignore[misc]
        )


def _settings(
    config: Any, architecture: Architecture, scaled: Rotation
) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Return the settings of the file by key, and what llama.cpp does otherwise than transformers."""
    notes = [] if scaled.note is None else [scaled.note]
    settings = {
        key: _value(setting, config) for key, setting in (architecture.settings | scaled.settings).items()
    }
    width = None if architecture.window else window(config)
    if width is not None and width < settings["context_length"]:
        reason = f"llama.cpp has no sliding window for {architecture.name}"
        notes.append(f"{reason}; the file allows texts of one window, {width} tokens")
        settings["context_length"] = width
    return {key: value for key, value in settings.items() if value is not None}, tuple(notes)


def _value(setting: Setting | None, config: Any) -> Any:
    if callable(setting):
        return setting(config)
    return getattr(config, setting) if isinstance(setting, str) else setting


def _add_settings(writer: Any, architecture: str, settings: Mapping[str, Any]) -> None:
    for name, value in settings.items():
        key = f"{architecture}.{name}"
        if isinstance(value, list):
            writer.add_array(key, value)
        elif isinstance(value, bool):
            writer.add_bool(key, value)
        elif isinstance(value, str):
            writer.add_string(key, value)
        elif name in _FLOATS:
            writer.add_float32(key, float(value))
        else:
            writer.add_uint32(key, value)


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


def _write(
    writer: Any, tensors: list[FileTensor], gguf: Any, on_progress: Callable[[int, int], None]
) -> None:
    """Write header, settings and then each tensor as it is read."""
    for tensor in tensors:
        # Without a NumPy type the shape is that of the weights, not of their bytes.
        writer.add_tensor_info(tensor.name, tensor.shape, None, tensor.bytes(gguf), raw_dtype=tensor.type)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    on_progress(0, len(tensors))
    for done, tensor in enumerate(tensors, start=1):
        writer.write_tensor_data(np.concatenate([each.ravel() for each in _coded(tensor, gguf)]))
        on_progress(done, len(tensors))


def _coded(tensor: FileTensor, gguf: Any) -> Iterable[Any]:
    """Yield the bytes of `tensor`, one of its parts in float32 at a time."""
    for read in tensor.reads:
        weights = read().float().contiguous()
        # Scales of blocks are float16 as the weights of F16 are.
        if tensor.type.name != "F32" and not bool((weights.abs() <= _LARGEST).all()):
            raise InputError(f"Weights must fit float16 for GGUF, not {weights.abs().max():g}: {tensor.name}")
        yield gguf.quants.quantize(weights.numpy(), tensor.type)
