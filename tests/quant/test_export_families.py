"""Each family of models as GGUF, beside what llama.cpp's own converter writes (gguf_models.py)."""

import json
import re
from pathlib import Path

import pytest

from benchmarks import families, llama
from ternhw_quant.exporting.families import FAMILIES
from ternhw_quant.exporting.gguf import export_gguf
from tests.quant.gguf_models import FOUND, read, write_even

gguf = pytest.importorskip("gguf", reason="needs the extra export")

CONVERTED = json.loads(FOUND.read_text())

#: Settings of the converter that ours leaves out, and why nothing changes.
LEFT_OUT = {
    "expert_group_count": "one group",
    "expert_group_used_count": "one group",
    "expert_shared_count": "llama.cpp's graph takes the size of the shared experts",
    "nextn_predict_layers": "the layers that predict further are not in the model",
    "rope.freq_base_swa": "llama.cpp's graph does not read it",
    "rope.scaling.original_context_length": "without scaling",
    "rope.scaling.type": "without scaling",
    "rope.scaling.yarn_beta_fast": "32, as without",
    "rope.scaling.yarn_beta_slow": "1, as without",
    "tensor_data_layout": "a note on the order of rows, which is the same",
    "use_parallel_residual": "llama.cpp looks for the norm that is missing then",
}
#: Tensors that are other ones, by a part of their names.
OTHER_TENSORS = {
    "gemma3_text": "token_embd",  # The converter leaves rows out that the tokenizer has no tokens for.
    "granitemoe_swa": "_exps",  # It joins gate and up; llama.cpp reads both forms.
}
#: Settings with another value, and why ours is right.
OTHERS = {
    ("bloom", "context_length"): "the converter takes the width; the models were trained with 2048 tokens",
    ("falcon", "context_length"): "of the configuration; the converter has that of the first models",
    ("falcon", "feed_forward_length"): "of the configuration",
    ("glm", "attention.layer_norm_rms_epsilon"): "of the configuration, not of another model",
    ("glm", "context_length"): "of the configuration",
    ("glm4_moe", "block_count"): "without the layers that predict further",
    ("minicpm3", "attention.head_count_kv"): "after the latent, each query has its key",
    ("nemotron", "attention.layer_norm_rms_epsilon"): "it has layer norms",
    ("phi", "attention.head_count_kv"): "of the configuration",
    ("phi", "feed_forward_length"): "of the configuration",
    ("solar_open", "rope.dimension_count"): "transformers rotates whole heads",
}


def unlike(family, ours, theirs):
    """Return the settings in which a file differs from the converter's, but for those that are known to."""
    architecture = ours["general.architecture"]
    assert architecture == theirs["general.architecture"]
    found = {}
    for key in sorted(ours.keys() & theirs.keys()):
        name = key.removeprefix(f"{architecture}.")
        windowed = name == "context_length" and not FAMILIES[family].window and ours[key] == 64
        if ours[key] != pytest.approx(theirs[key]) and (family, name) not in OTHERS and not windowed:
            found[name] = (ours[key], theirs[key])
    for key in sorted(theirs.keys() - ours.keys()):
        name = key.removeprefix(f"{architecture}.")
        windowed = name.startswith("attention.sliding_window") and not FAMILIES[family].window
        if name not in LEFT_OUT and (family, name) not in OTHERS and not windowed:
            found[name] = (None, theirs[key])
    return found


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_has_the_settings_and_tensors_of_llama_cpp(tmp_path, family):
    folder = write_even(family, tmp_path / "model")
    report = export_gguf(folder, tmp_path / "model.gguf")
    settings, tensors = read(tmp_path / "model.gguf")
    expected = CONVERTED[family]
    assert report.architecture == settings["general.architecture"]
    assert unlike(family, settings, expected["settings"]) == {}
    if (other := OTHER_TENSORS.get(family)) is not None:
        tensors, expected["tensors"] = (
            {name: found for name, found in each.items() if other not in name or "down" in name}
            for each in (tensors, expected["tensors"])
        )
    assert tensors == expected["tensors"]


def test_every_family_is_listed_in_the_documents():
    text = (Path(__file__).parents[2] / "docs" / "evaluation.md").read_text()
    (line,) = re.findall(r"These (\d+) families can be exported: ([^.]*)\.", " ".join(text.split()))
    assert int(line[0]) == len(FAMILIES)
    assert line[1].replace("`", "").split(", ") == sorted(FAMILIES)


@pytest.mark.slow
@pytest.mark.skipif(not llama.is_there(), reason="needs llama-cpp-python")
@pytest.mark.parametrize("family", FAMILIES)
def test_llama_cpp_gives_the_logits_of_a_family(tmp_path, family):
    assert families.try_gguf(family, tmp_path) == "works: logits equal in llama.cpp"
