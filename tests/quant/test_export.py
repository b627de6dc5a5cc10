import json
import re
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file
from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, trainers
from transformers import AutoConfig, AutoModelForCausalLM, PreTrainedTokenizerFast

from benchmarks import llama
from ternhw_quant import embedded
from ternhw_quant.errors import InputError
from ternhw_quant.exporting.families import FAMILIES
from ternhw_quant.exporting.gguf import export_gguf
from ternhw_quant.exporting.vocabulary import vocabulary
from ternhw_quant.models.loading import load_model, load_tokenizer
from ternhw_quant.storage.artifact import open_artifact
from ternhw_quant.storage.codec import encode
from ternhw_quant.storage.config import QuantizationConfig
from ternhw_quant.weights.matrix import TernaryMatrix

gguf = pytest.importorskip("gguf", reason="needs the extra export")

SHARED = Path(__file__).parents[2].parent / "shared"
IDS = [1, 5, 9, 300, 7, 44, 5]

SIZES = {
    "vocab_size": 512,
    "hidden_size": 64,
    "intermediate_size": 96,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 64,
}
LLAMA3_ROTATION = {
    "rope_type": "llama3",
    "rope_theta": 10000.0,
    "factor": 8.0,
    "low_freq_factor": 1.0,
    "high_freq_factor": 4.0,
    "original_max_position_embeddings": 16,
}


def write_model(folder, model_type, **options):
    """Write a random checkpoint of `model_type` with the embedded model's tokenizer."""
    torch.manual_seed(0)
    model = AutoModelForCausalLM.from_config(AutoConfig.for_model(model_type, **SIZES | options))
    for parameter in model.parameters():  # Biases and norms begin as 0 and 1: any mistake would pass.
        parameter.data += 0.1 * torch.randn_like(parameter)
    model.save_pretrained(folder)
    for name in ("tokenizer.json", "tokenizer_config.json"):
        (folder / name).write_bytes((embedded.path() / name).read_bytes())
    return folder


def write_artefact(folder, group_size, *, planes=1, in_features=256, **options):
    """Write a random Llama whose linear layers are trit-planes."""
    write_model(folder, "llama", hidden_size=in_features, intermediate_size=512, head_dim=64)
    tensors = load_file(folder / "model.safetensors")
    for name in [name for name in tensors if name.endswith("proj.weight")]:
        rows, columns = tensors.pop(name).shape
        groups = -(-columns // group_size)
        matrix = TernaryMatrix(
            planes=torch.randint(-1, 2, (planes, rows, columns), dtype=torch.int8),
            scales=(torch.rand(planes, rows, groups) / 16).half().float(),
            offsets=torch.zeros(rows, groups) if options.get("offsets") else None,
            permutation=torch.randperm(columns) if options.get("permuted") else None,
            group_size=group_size,
        )
        tensors |= encode(name.removesuffix(".weight"), matrix, "base3")
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    settings = QuantizationConfig(
        packing="base3", group_size=group_size, planes=planes, method={"name": "random"}
    )
    config = json.loads((folder / "config.json").read_text())
    config["quantization_config"] = settings.to_json()
    (folder / "config.json").write_text(json.dumps(config))
    return folder


class Read:
    """A GGUF file: its settings, and its tensors in float64 (out, in)."""

    def __init__(self, path):
        reader = gguf.GGUFReader(path)
        self.settings = {name: field.contents() for name, field in reader.fields.items()}
        self.types = {tensor.name: tensor.tensor_type.name for tensor in reader.tensors}
        self.tensors = {
            tensor.name: gguf.quants.dequantize(tensor.data, tensor.tensor_type).astype(np.float64)
            for tensor in reader.tensors
        }

    def setting(self, name):
        return self.settings[f"{self.settings['general.architecture']}.{name}"]


def logits(file, ids):
    """Compute in float64 what llama.cpp computes from `file`: neighbours turn in llama, halves in Qwen."""
    tensors, heads = file.tensors, file.setting("attention.head_count")
    shared = heads // file.setting("attention.head_count_kv")
    size, architecture = file.setting("attention.key_length"), file.settings["general.architecture"]
    turns = file.setting("rope.freq_base") ** (-np.arange(0, size, 2) / size)
    angles = np.outer(np.arange(len(ids)), turns / tensors.get("rope_freqs.weight", 1.0))[:, None]

    def linear(x, name):
        return x @ tensors[f"{name}.weight"].T + tensors.get(f"{name}.bias", 0.0)

    def norm(x, name):
        if f"{name}.weight" not in tensors:  # Of q and k, only Qwen3's are normalised.
            return x
        mean = (x**2).mean(-1, keepdims=True) + file.setting("attention.layer_norm_rms_epsilon")
        return x / np.sqrt(mean) * tensors[f"{name}.weight"]

    def turned(x):
        one, two = (x[..., 0::2], x[..., 1::2]) if architecture == "llama" else np.split(x, 2, axis=-1)
        one, two = one * np.cos(angles) - two * np.sin(angles), one * np.sin(angles) + two * np.cos(angles)
        if architecture == "llama":
            return np.stack([one, two], axis=-1).reshape(x.shape)
        return np.concatenate([one, two], axis=-1)

    def attention(x, block):
        split = (linear(x, f"{block}.attn_{part}").reshape(len(x), -1, size) for part in "qkv")
        q, k, v = split
        q, k = (turned(norm(each, f"{block}.attn_{part}_norm")) for each, part in ((q, "q"), (k, "k")))
        k, v = (np.repeat(each, shared, axis=1) for each in (k, v))
        scores = np.einsum("ihd,jhd->hij", q, k) / np.sqrt(size)
        scores[:, np.triu(np.ones((len(x), len(x)), dtype=bool), 1)] = -np.inf
        weights = np.exp(scores - scores.max(-1, keepdims=True))
        weights /= weights.sum(-1, keepdims=True)
        mixed = np.einsum("hij,jhd->ihd", weights, v).reshape(len(x), -1)
        return linear(mixed, f"{block}.attn_output")

    x = tensors["token_embd.weight"][ids]
    for number in range(file.setting("block_count")):
        block = f"blk.{number}"
        x = x + attention(norm(x, f"{block}.attn_norm"), block)
        h = norm(x, f"{block}.ffn_norm")
        gate = linear(h, f"{block}.ffn_gate")
        x = x + linear(gate / (1 + np.exp(-gate)) * linear(h, f"{block}.ffn_up"), f"{block}.ffn_down")
    head = tensors.get("output.weight", tensors["token_embd.weight"])
    return norm(x, "output_norm") @ head.T


@pytest.mark.parametrize(
    ("model_type", "options"),
    [
        ("llama", {}),
        ("llama", {"attention_bias": True, "mlp_bias": True, "tie_word_embeddings": True, "head_dim": 32}),
        ("llama", {"rope_parameters": LLAMA3_ROTATION}),
        ("mistral", {"sliding_window": 32}),
        ("qwen2", {"vocab_size": 520}),  # transformers adds a token to any tokenizer of a Qwen2.
        ("qwen3", {"head_dim": 32, "tie_word_embeddings": True}),
    ],
)
def test_file_computes_what_the_model_does(tmp_path, model_type, options):
    folder = write_model(tmp_path, model_type, **options)
    report = export_gguf(folder, tmp_path / "model.gguf")
    file = Read(tmp_path / "model.gguf")
    model, _ = load_model(folder, dtype=torch.float64)
    with torch.inference_mode():
        expected = model(torch.tensor([IDS])).logits[0].numpy()
    # Weights are rounded to 11 bits; a row in a wrong place or a wrong angle moves logits by their own size.
    assert np.abs(logits(file, IDS) - expected).max() < 0.01 * np.abs(expected).max()
    assert report.architecture == file.settings["general.architecture"]
    assert file.setting("context_length") == options.get("sliding_window", 64)
    assert ("output.weight" in file.tensors) != options.get("tie_word_embeddings", False)


def test_tensors_are_the_dequantised_ones(tmp_path):
    folder = write_artefact(tmp_path, 128, planes=2, permuted=True, offsets=True)
    report = export_gguf(folder, tmp_path / "model.gguf")
    file, opened = Read(tmp_path / "model.gguf"), open_artifact(folder)
    for part, name in (("mlp.down_proj", "ffn_down"), ("self_attn.o_proj", "attn_output")):
        weight = opened.layers[f"model.layers.1.{part}"].dequantize()
        assert np.array_equal(file.tensors[f"blk.1.{name}.weight"], weight.half().numpy())
    # llama.cpp's order of rows: of the first head's 64, rows 0 and 32, 1 and 33, and so on.
    weight = opened.layers["model.layers.0.self_attn.q_proj"].dequantize().half().numpy()
    assert np.array_equal(file.tensors["blk.0.attn_q.weight"][:4], weight[[0, 32, 1, 33]])
    assert np.array_equal(file.tensors["blk.0.attn_q.weight"][64:67], weight[[64, 96, 65]])
    embedding = opened.dense["model.embed_tokens.weight"]
    assert np.array_equal(file.tensors["token_embd.weight"], embedding.half().numpy())
    assert np.array_equal(file.tensors["output_norm.weight"], opened.dense["model.norm.weight"].numpy())
    assert report.bits_per_weight == 16
    assert report.tensors == {"F16": 2 * 7 + 2, "F32": 2 * 2 + 1}
    assert report.bytes == (tmp_path / "model.gguf").stat().st_size


def test_what_the_file_holds_once_is_not_written_twice(tmp_path):
    folder = write_model(tmp_path, "llama", tie_word_embeddings=True)
    tensors = load_file(folder / "model.safetensors")
    tensors["lm_head.weight"] = tensors["model.embed_tokens.weight"].clone()
    tensors["model.layers.0.self_attn.rotary_emb.inv_freq"] = torch.ones(8)
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    report = export_gguf(folder, tmp_path / "model.gguf")
    assert report.tensors == {"F16": 2 * 7 + 1, "F32": 2 * 2 + 1}
    assert not [
        name for name in Read(tmp_path / "model.gguf").tensors if "rot" in name or name == "output.weight"
    ]


def _without_prefix(tensors):
    return {name.removeprefix("model."): tensor for name, tensor in tensors.items()}


def _head_alone(tensors):
    rest = dict(tensors)
    return {"lm_head.weight": rest.pop("model.embed_tokens.weight"), **rest}


def _more(tensors):
    extra = {
        name.replace(".1.", ".2."): each.clone() for name, each in tensors.items() if ".layers.1." in name
    }
    frequencies = {"model.layers.0.self_attn.rotary_emb.inv_freq": torch.ones(8)}
    return tensors | extra | frequencies | {"score.weight": torch.ones(2, 2)}


@pytest.mark.parametrize("change", [_without_prefix, _head_alone, _more])
def test_a_checkpoint_as_people_have_it_gives_the_same_file(tmp_path, change):
    for name in ("plain", "changed"):
        folder = write_model(tmp_path / name, "llama", tie_word_embeddings=True)
        path = folder / "model.safetensors"
        if name == "changed":
            save_file(change(load_file(path)), path, metadata={"format": "pt"})
        export_gguf(folder, tmp_path / f"{name}.gguf")
    plain, changed = (Read(tmp_path / f"{name}.gguf").tensors for name in ("plain", "changed"))
    assert plain.keys() == changed.keys()
    assert all(np.array_equal(plain[name], changed[name]) for name in plain)


def test_a_model_that_lacks_a_tensor_is_refused(tmp_path):
    folder = write_model(tmp_path, "llama")
    tensors = load_file(folder / "model.safetensors")
    del tensors["model.norm.weight"]
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    message = f"Model must have all of its tensors; it lacks model.norm.weight: {folder}"
    with pytest.raises(InputError, match=f"^{re.escape(message)}$"):
        export_gguf(folder, tmp_path / "model.gguf")


def test_a_head_that_differs_from_the_embedding_is_written(tmp_path):
    # transformers unties such a model, whatever its configuration says.
    folder = write_model(tmp_path, "llama", tie_word_embeddings=True)
    tensors = load_file(folder / "model.safetensors")
    tensors["lm_head.weight"] = torch.randn_like(tensors["model.embed_tokens.weight"])
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    export_gguf(folder, tmp_path / "model.gguf")
    model, _ = load_model(folder, dtype=torch.float64)
    with torch.inference_mode():
        expected = model(torch.tensor([IDS])).logits[0].numpy()
    found = logits(Read(tmp_path / "model.gguf"), IDS)
    assert np.abs(found - expected).max() < 0.01 * np.abs(expected).max()


@pytest.mark.parametrize(("ends", "places"), [(2, [2]), ([9, 2], [2, 9]), ([2, 7, 9, 11], [2, 7, 9])])
def test_the_chat_template_and_all_ends_of_a_text_are_in_the_file(tmp_path, ends, places):
    folder = write_model(tmp_path, "llama")
    (folder / "chat_template.jinja").write_text("{% for m in messages %}{{ m['content'] }}{% endfor %}")
    (folder / "generation_config.json").write_text(json.dumps({"eos_token_id": ends}))
    report = export_gguf(folder, tmp_path / "model.gguf")
    settings = Read(tmp_path / "model.gguf").settings
    assert settings["tokenizer.chat_template"].startswith("{% for m in messages %}")
    found = [settings.get(f"tokenizer.ggml.{name}_token_id") for name in ("eos", "eot", "eom")]
    assert [end for end in found if end is not None] == places
    assert report.unused_ends == ((11,) if places == [2, 7, 9] else ())


@pytest.mark.parametrize("weight_type", ["f16", "q8_0"])
def test_weights_that_float16_cannot_hold_are_named(tmp_path, weight_type):
    folder = write_model(tmp_path, "llama")
    tensors = load_file(folder / "model.safetensors")
    tensors["model.layers.1.mlp.up_proj.weight"][3, 4] = -1e5
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    message = "Weights must fit float16 for GGUF, not 100000: blk.1.ffn_up.weight"
    with pytest.raises(InputError, match=f"^{re.escape(message)}$"):
        export_gguf(folder, tmp_path / "model.gguf", weight_type=weight_type)
    assert not list(tmp_path.glob("model.gguf*"))


def test_q8_0_rounds_each_32_weights_to_255_steps(tmp_path):
    folder = write_artefact(tmp_path, 128, planes=2)
    report = export_gguf(folder, tmp_path / "model.gguf", weight_type="q8_0")
    file = Read(tmp_path / "model.gguf")
    weight = open_artifact(folder).layers["model.layers.0.mlp.up_proj"].dequantize().double().numpy()
    blocks = weight.reshape(512, -1, 32)
    steps = np.abs(blocks).max(-1, keepdims=True) / 127
    error = np.abs(file.tensors["blk.0.ffn_up.weight"].reshape(blocks.shape) - blocks)
    assert (error <= steps * 0.5 + 127 * steps * 2**-11).all()
    assert report.bits_per_weight == 8.5
    assert set(file.types.values()) == {"Q8_0", "F32"}


def test_q8_0_keeps_rows_that_no_block_fills_in_float16(tmp_path):
    folder = write_model(tmp_path, "llama", intermediate_size=72)
    report = export_gguf(folder, tmp_path / "model.gguf", weight_type="q8_0")
    types = Read(tmp_path / "model.gguf").types
    assert types["blk.0.ffn_down.weight"] == "F16"
    assert types["blk.0.ffn_up.weight"] == "Q8_0"
    down, others = 64 * 72, 2 * 64 * 72 + 2 * 64 * 64 + 2 * 32 * 64
    assert report.bits_per_weight == pytest.approx((16 * down + 8.5 * others) / (down + others))


@pytest.mark.parametrize(("weight_type", "bits"), [("tq1_0", 1.6875), ("tq2_0", 2.0625)])
@pytest.mark.parametrize("group_size", [256, 512])
def test_one_plane_is_stored_as_it_is_in_ternary_types(tmp_path, weight_type, bits, group_size):
    folder = write_artefact(tmp_path, group_size)
    report = export_gguf(folder, tmp_path / "model.gguf", weight_type=weight_type)
    file = Read(tmp_path / "model.gguf")
    for name, part in (("ffn_down", "mlp.down_proj"), ("attn_v", "self_attn.v_proj")):
        weight = open_artifact(folder).layers[f"model.layers.0.{part}"].dequantize()
        assert file.types[f"blk.0.{name}.weight"] == weight_type.upper()
        assert np.array_equal(file.tensors[f"blk.0.{name}.weight"], weight.numpy())
    assert report.bits_per_weight == bits
    assert file.types["token_embd.weight"] == "F16"


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ({"group_size": 256, "planes": 2}, "2 planes"),
        ({"group_size": 256, "offsets": True}, "offsets"),
        ({"group_size": 256, "permuted": True}, "a permutation"),
        ({"group_size": 128}, "groups of 128 in rows of 512"),
        ({"group_size": 384}, "groups of 384 in rows of 512"),
    ],
)
def test_ternary_types_name_the_rule_that_an_artefact_breaks(tmp_path, options, reason):
    folder = write_artefact(tmp_path, **options)
    rule = "one plane, no offsets, no permutation, and groups of a multiple of 256 columns"
    message = f"TQ1_0 must have {rule}, not {reason}: model.layers.0.mlp.down_proj"
    with pytest.raises(InputError, match=f"^{re.escape(message)}$"):
        export_gguf(folder, tmp_path / "model.gguf", weight_type="tq1_0")
    assert not list(tmp_path.glob("model.gguf*"))


def test_export_names_what_llama_cpp_does_not_have(tmp_path):
    def refused(**settings):
        config = json.loads((embedded.path() / "config.json").read_text()) | settings
        (tmp_path / "config.json").write_text(json.dumps(config))
        with pytest.raises(InputError) as error:
            export_gguf(tmp_path, tmp_path / "model.gguf")
        return str(error.value).removesuffix(f": {tmp_path}")

    known = f"one of the {len(FAMILIES)} that docs/evaluation.md lists"
    assert refused(model_type="opt") == f"Model type must be {known} for GGUF, not opt"
    assert refused(hidden_act="gelu") == "hidden_act must be silu for GGUF, not gelu"
    rotation = {"rope_type": "dynamic", "rope_theta": 10000.0, "factor": 2.0}
    assert refused(rope_parameters=rotation) == (
        "Rotary embedding must be default or linear or llama3 or yarn for GGUF, not dynamic"
    )
    with pytest.raises(InputError, match=r"^TQ2_0 must be of an artefact, not of a checkpoint: "):
        export_gguf(embedded.path(), tmp_path / "model.gguf", weight_type="tq2_0")


def merged_by_score(words, text):
    """Cut `text` as llama.cpp's "llama" does: join the two neighbours whose union scores best."""
    numbers = {token: number for number, token in enumerate(words.tokens)}
    parts = list("▁" + text.replace(" ", "▁"))
    while True:
        unions = [a + b for a, b in pairwise(parts)]
        scored = [
            (-words.scores[numbers[union]], place) for place, union in enumerate(unions) if union in numbers
        ]
        if not scored:
            break
        _, place = min(scored)
        parts[place : place + 2] = [unions[place]]
    ids = [
        [numbers[part]] if part in numbers else [numbers[f"<0x{byte:02X}>"] for byte in part.encode()]
        for part in parts
    ]
    return [words.special["bos"], *(number for part in ids for number in part)]


@pytest.mark.skipif(not SHARED.is_dir(), reason="needs ../shared, models and texts outside the project")
def test_vocabulary_gives_llama_cpp_the_tokens_of_the_tokenizer():
    tokenizer = load_tokenizer(SHARED / "models/stories260K")
    words = vocabulary(tokenizer, 512)
    assert (words.model, words.adds_bos, words.adds_space, words.same_merges) == ("llama", True, True, True)
    assert [words.types[number] for number in (0, 1, 2, 3, 258, 259)] == [2, 3, 3, 6, 6, 1]
    story = json.loads((SHARED / "data/tinystories/stories.json").read_text())[700][:200].strip()
    for text in (" ".join(story.split()), "Zoë’s zebra"):
        assert merged_by_score(words, text) == tokenizer(text)["input_ids"]


def test_vocabulary_says_when_merges_may_differ():
    tokenizer = load_tokenizer(embedded.path())
    words = vocabulary(tokenizer, 515)
    assert not words.same_merges
    assert words.tokens[512:] == ("[PAD512]", "[PAD513]", "[PAD514]")
    assert words.types[512:] == (5, 5, 5)
    with pytest.raises(
        InputError,
        match=r"^Tokenizer must have at most 511 tokens, one for each row of the embedding, not 512$",
    ):
        vocabulary(tokenizer, 511)


def tokenizer_that_cuts(pre_tokenizer, *, whole=False, normalizer=None):
    model = models.BPE(vocab={"a": 0, "b": 1, "ab": 2}, merges=[("a", "b")], ignore_merges=whole)
    tokenizer = Tokenizer(model)
    if normalizer is not None:
        tokenizer.normalizer = normalizer
    tokenizer.pre_tokenizer = pre_tokenizer
    return PreTrainedTokenizerFast(tokenizer_object=tokenizer, eos_token="<end>")


def pattern(*regexes, then=None):
    splits = [pre_tokenizers.Split(Regex(regex), behavior="isolated") for regex in regexes]
    last = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    return pre_tokenizers.Sequence([*splits, *([] if then is None else [then]), last])


QWEN2 = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*"
    r"|\s*[\r\n]+|\s+(?!\S)|\s+"
)


LLAMA3 = QWEN2.replace(r"\p{N}|", r"\p{N}{1,3}|")
CASED = (
    r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
    r"|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
    r"|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
QWEN35 = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?[\p{L}\p{M}]+|\p{N}| ?[^\s\p{L}\p{M}\p{N}]+[\r\n]*"
    r"|\s*[\r\n]+|\s+(?!\S)|\s+"
)
SEED = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1}| ?[^\s\p{L}\p{N}\r\n]+"
    r"|\s*[\r\n]+|\s+(?!\S)|\s+"
)
JAIS2 = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+"
    r"|\s{512}(?!\S)|\s{256}(?!\S)|\s{128}(?!\S)|\s{64}(?!\S)|\s{32}(?!\S)|\s{16}(?!\S)|\s{8}(?!\S)|\s{4}(?!\S)"
    r"|\s{1,2}(?!\S)|\s{1}"
)
EXAONE = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?(?:\p{L}\p{M}*(?: \p{L}\p{M}*)*)+|\p{N}"
    r"| ?[^\s\p{L}\p{N}]+[\r\n/]?|\s*[\r\n]|\s+(?!\S)|\s+"
)
TEKKEN = CASED.replace("(?i:'s|'t|'re|'ve|'m|'ll|'d)?", "").replace("{1,3}", "")
DEEPSEEK3 = (
    r"""[!"#$%&'()*+,\-./:;<=>?@\[\\\]^_`{|}~][A-Za-z]+|[^\r\n\p{L}\p{P}\p{S}]?[\p{L}\p{M}]+"""
    r"| ?[\p{P}\p{S}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
BYTES = pre_tokenizers.ByteLevel(add_prefix_space=False)
DIGITS = pre_tokenizers.Digits(individual_digits=True)
FALCON = [
    pre_tokenizers.Punctuation("contiguous"),
    pre_tokenizers.ByteLevel(add_prefix_space=False),
    pre_tokenizers.Digits(individual_digits=False),
    pre_tokenizers.Split(Regex("[0-9][0-9][0-9]"), behavior="isolated"),
]


#: A pre-tokenizer, whether its tokenizer keeps pieces that are tokens whole, and llama.cpp's name.
CUTTERS = [
    (pattern(QWEN2), False, "qwen2"),
    (pattern(LLAMA3), True, "llama-bpe"),
    (pattern(LLAMA3), False, "smaug-bpe"),
    (pattern(QWEN35), False, "qwen35"),
    (pattern(SEED), False, "seed-coder"),
    (pattern(JAIS2), False, "jais-2"),
    (pattern(EXAONE), False, "exaone-moe"),
    (pattern(CASED), False, "gpt-4o"),
    (pattern(TEKKEN), True, "tekken"),
    (pattern(r"\d{1,3}(?=(?:\d{3})*\b)", CASED), False, "tiny_aya"),
    (pattern(r"\p{N}{1,3}", "[一-龥぀-ゟ゠-ヿ]+", DEEPSEEK3), False, "deepseek-v3"),
    (pattern(" ?[^(\\s|[.,!?…。，、।۔،])]+"), False, "bloom"),
    (
        pattern(
            "[\r\n]",
            r"\s?\p{L}+",
            r"\s?\p{P}+",
            "[一-龥ࠀ-一가-퟿]+",
            then=DIGITS,
        ),
        False,
        "deepseek-coder",
    ),
    (pre_tokenizers.Sequence(FALCON), False, "falcon"),
    (BYTES, False, "gpt-2"),
    (pre_tokenizers.Sequence([DIGITS, BYTES]), False, "starcoder"),
]


@pytest.mark.parametrize(("pre_tokenizer", "whole", "name"), CUTTERS)
def test_byte_level_vocabularies_keep_their_merges_and_name_their_pattern(pre_tokenizer, whole, name):
    words = vocabulary(tokenizer_that_cuts(pre_tokenizer, whole=whole), 4)
    assert (words.model, words.pre, words.adds_bos, words.adds_space) == ("gpt2", name, False, False)
    assert (words.tokens, words.types) == (("a", "b", "ab", "<end>"), (1, 1, 1, 3))
    assert (words.merges, words.scores, words.special) == (("a b",), None, {"eos": 3})
    assert words.same_merges


TEXTS = (
    "It's 1234567 o'clock, we'LL see; they've 42 ½ cups.\n\nThe  end.  ",
    "HTTPServer's camelCase_name(x)+=3//4; // {a: [1,2]}\t\ttabs",
    "Zoë’s naïve café – “quoted”… 100% £5 ٣٤ 你好，世界。 12月 ひらがな カタカナ 한국어",
    "word\n  indented\n\n\n   more \r\n line   end\n",
)


@pytest.mark.slow
@pytest.mark.skipif(not llama.is_there(), reason="needs llama-cpp-python")
@pytest.mark.parametrize(("pre_tokenizer", "whole", "name"), CUTTERS)
def test_llama_cpp_cuts_texts_as_the_tokenizer_does(tmp_path, pre_tokenizer, whole, name):
    tokenizer = Tokenizer(models.BPE(ignore_merges=whole))
    tokenizer.pre_tokenizer = pre_tokenizer
    trainer = trainers.BpeTrainer(
        vocab_size=1000,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        special_tokens=["<end>"],
        show_progress=False,
    )
    lines = [path.read_text() for path in sorted((Path(__file__).parents[2] / "docs").glob("*.md"))]
    tokenizer.train_from_iterator([*lines, *TEXTS], trainer)
    folder = write_model(tmp_path, "llama", vocab_size=1000)
    words = PreTrainedTokenizerFast(tokenizer_object=tokenizer, eos_token="<end>")
    words.save_pretrained(folder)
    export_gguf(folder, tmp_path / "model.gguf")
    expected = [words(text)["input_ids"] for text in TEXTS]
    assert llama.tokens(tmp_path / "model.gguf", TEXTS) == expected


def test_vocabulary_says_when_llama_cpp_begins_or_merges_otherwise():
    assert not vocabulary(tokenizer_that_cuts(pattern(QWEN2), whole=True), 4).same_merges
    assert not vocabulary(tokenizer_that_cuts(pre_tokenizers.ByteLevel(add_prefix_space=True)), 4).same_merges
    assert vocabulary(tokenizer_that_cuts(pattern(QWEN2), normalizer=normalizers.NFC()), 4).same_merges


def test_a_vocabulary_as_of_gemma_puts_no_space_before_a_text():
    spaces = normalizers.Replace(" ", "▁")
    split = pre_tokenizers.Split(" ", "merged_with_previous")
    words = vocabulary(tokenizer_that_cuts(split, normalizer=spaces), 4)
    assert (words.model, words.adds_space) == ("llama", False)
    begun = normalizers.Sequence([normalizers.Prepend("▁"), spaces])
    assert vocabulary(tokenizer_that_cuts(split, normalizer=begun), 4).adds_space


def test_vocabulary_names_what_llama_cpp_cannot_cut():
    with pytest.raises(
        InputError, match=r"^Tokenizer's pattern must be one that llama\.cpp names, not \['x'\]$"
    ):
        vocabulary(tokenizer_that_cuts(pattern("x")), 4)
    with pytest.raises(InputError, match=r"^Tokenizer must be byte-level or write ▁ for a space for GGUF$"):
        vocabulary(tokenizer_that_cuts(pre_tokenizers.Whitespace()), 4)
    with pytest.raises(
        InputError, match=r"^Tokenizer must not change a text before it cuts it for GGUF, as Lowercase does$"
    ):
        vocabulary(tokenizer_that_cuts(pattern(QWEN2), normalizer=normalizers.Lowercase()), 4)
