"""Models of all families whose weights are the same on every machine, and what llama.cpp makes of them.

    python -m tests.quant.gguf_models LLAMA_CPP_FOLDER

writes gguf_families.json: for each family the settings, and the shape and digest of each tensor, that
llama.cpp's own converter writes. Where the converter does not take what transformers saves, they are those of
`ternhw export`, and "by" says so; llama.cpp's logits are then the only witness (``benchmarks/families.py``).
"""

import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file, save_file

from benchmarks.families import PUBLISHED, config_of
from ternhw_quant import embedded
from ternhw_quant.models.structure import build_of

FOUND = Path(__file__).with_name("gguf_families.json")

HEAD, VOCABULARY = "lm_head.weight", 520
_AS_LLAMA = {"architectures": ["LlamaForCausalLM"], "model_type": "llama"}
_ALL_KEYS = {"num_key_value_heads": 4}
#: What published configurations have, or had, for the converter, and transformers does not save.
_PUBLISHED_ONLY = {
    "cohere2": {"rotary_pct": 1.0},
    "cwm": _AS_LLAMA,
    "deepseek_v2": _ALL_KEYS,
    "deepseek_v3": _ALL_KEYS,
    "falcon": {"num_kv_heads": 1},
    "glm4_moe_lite": _ALL_KEYS | {"first_k_dense_replace": 1},
    "gpt2": {"n_ctx": 256},
    "gpt_neox": {"rotary_pct": 0.25},
    "hunyuan_v1_moe": {
        "moe_intermediate_size": [256, 256],
        "moe_topk": [2, 2],
        "num_shared_expert": [1, 1],
    },
    "minimax_m2": {"rotary_dim": 32},
    "ministral": _AS_LLAMA,
    "mpt": {"architectures": ["MPTForCausalLM"]},
    "youtu": _ALL_KEYS,
}
_CONVERTER = """
import sys
sys.path[:0] = [sys.argv[1] + "/gguf-py", sys.argv[1]]
import gguf, torch
from pathlib import Path
from conversion import ModelBase, ModelType, get_model_architecture, get_model_class
for model in sorted(Path(sys.argv[2]).iterdir()):
    try:
        settings = ModelBase.load_hparams(model / "saved", False)
        kind = get_model_class(get_model_architecture(settings, ModelType.TEXT))
        words = lambda self: self.gguf_writer.add_tokenizer_model("none")
        kind = type(kind.__name__, (kind,), {"set_vocab": words, "model_arch": kind.model_arch})
        with torch.inference_mode():
            kind(model / "saved", gguf.LlamaFileType.MOSTLY_F16, model / "converted.gguf").write()
        print(model.name)
    except Exception as error:
        print(model.name, repr(error), file=sys.stderr)
"""


def write_even(family: str, folder: Path, **settings) -> Path:
    """Write a model of a family with weights that float16 holds exactly and that repeat after 251."""
    config = config_of(family, **PUBLISHED.get(family, {}) | settings)
    tensors = {}
    for name, tensor in build_of(config).state_dict().items():
        start = zlib.crc32(name.encode()) % 251
        values = (torch.arange(start, start + tensor.numel()) % 251 - 125) / 256
        tensors[name] = values.reshape(tensor.shape)
    if config.tie_word_embeddings:
        (embedding,) = {name for name in tensors if tensors[name].shape[:1] == (VOCABULARY,)} - {HEAD}
        tensors[HEAD] = tensors[embedding].clone()
    folder.mkdir(parents=True)
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    config.save_pretrained(folder)
    for name in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copy(embedded.path() / name, folder / name)
    return folder


def read(path: Path) -> tuple[dict, dict]:
    """Return the settings of a GGUF file that are not of the vocabulary, and its tensors."""
    import gguf

    reader = gguf.GGUFReader(path)
    settings = {
        name: field.contents()
        for name, field in reader.fields.items()
        if not name.startswith(("tokenizer.", "general.", "GGUF."))
    }
    architecture = reader.fields["general.architecture"].contents()
    tensors = {}
    for tensor in reader.tensors:
        values = gguf.quants.dequantize(tensor.data, tensor.tensor_type).astype(np.float32)
        digest = hashlib.sha256(np.ascontiguousarray(values).tobytes()).hexdigest()[:8]
        shape = "x".join(str(size) for size in tensor.shape if size != 1)
        tensors[tensor.name] = f"{shape} {digest}"
    # The factors of frequencies are computed in float32 by one and in float64 by the other.
    tensors.pop("rope_freqs.weight", None)
    return {"general.architecture": architecture, **settings}, tensors


def _write_saved(family: str, folder: Path) -> None:
    """Write the even model as it is, and as transformers saves it."""
    from transformers import AutoConfig, AutoModelForCausalLM

    even = write_even(family, folder / "even")
    model = AutoModelForCausalLM.from_config(AutoConfig.from_pretrained(even)).float()
    model.load_state_dict(load_file(even / "model.safetensors"))
    model.save_pretrained(folder / "saved")
    config = json.loads((folder / "saved" / "config.json").read_text())
    config |= _PUBLISHED_ONLY.get(family, {})
    (folder / "saved" / "config.json").write_text(json.dumps(config))
    for name in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copy(embedded.path() / name, folder / "saved" / name)


def _found(folder: Path, *, converted: bool) -> dict:
    from ternhw_quant.exporting.gguf import export_gguf

    file = folder / "converted.gguf"
    if not converted:
        file.unlink(missing_ok=True)
        export_gguf(folder / "even", file)
    settings, tensors = read(file)
    by = "llama.cpp's converter" if converted else "ternhw export"
    return {"by": by, "settings": settings, "tensors": dict(sorted(tensors.items()))}


def main() -> None:
    from ternhw_quant.exporting.families import FAMILIES

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for family in FAMILIES:
            _write_saved(family, folder / family)
        command = [sys.executable, "-c", _CONVERTER, sys.argv[1], name]
        converted = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout.split()
        found = {family: _found(folder / family, converted=family in converted) for family in FAMILIES}
    FOUND.write_text(json.dumps(found, indent=1, sort_keys=True) + "\n")


if __name__ == "__main__":
    main()
