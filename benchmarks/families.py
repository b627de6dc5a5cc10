"""Try every family of causal language models that transformers can build small.

    OMP_NUM_THREADS=1 python benchmarks/families.py                 all families that the record lacks
    OMP_NUM_THREADS=1 python benchmarks/families.py llama gpt_oss   only these
    OMP_NUM_THREADS=1 python -m benchmarks.families --column GGUF   only the column GGUF, of all families
    OMP_NUM_THREADS=1 python benchmarks/families.py --print         print the table of the record

For each family it writes a model of two blocks with random weights and the tokenizer of the embedded model.
It quantises the model with a data-free method (ptqtp) and with a calibrated one (gptq), loads both artefacts
with packed layers, and compares their logits with those of the dequantised weights. Before calibration it
compares the loss of the decoder blocks, run one by one, with that of the whole model. Then it tunes the
scales of the first artefact for one epoch. It writes benchmarks/records/families.json after each family.

The column GGUF needs llama-cpp-python; without it the entries of the record stay. Its models have random
norms and biases, too, and the settings of published models where the defaults of transformers have none of
them (PUBLISHED). An artefact of ptqtp is exported in F16 and in Q8_0. llama.cpp runs both files on more
tokens than a sliding window has, and its logits are compared with those of transformers for the artefact.
They are equal if the root mean square of the difference is at most NEAR of that of the logits.

An entry is "works", or "refused" with the message of one line. "error" is a defect: what was raised is no
message, or the logits differ. Families that transformers cannot build or run at this size are listed apart.
"""

import argparse
import json
import shutil
import tempfile
import warnings
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
import torch
import transformers
from torch.nn.functional import cross_entropy
from transformers import AutoModelForCausalLM
from transformers.models.auto.configuration_auto import CONFIG_MAPPING
from transformers.models.auto.modeling_auto import MODEL_FOR_CAUSAL_LM_MAPPING_NAMES

import ternhw_quant
from benchmarks import llama
from ternhw_quant import embedded
from ternhw_quant.errors import InputError
from ternhw_quant.files import write_json
from ternhw_quant.models.structure import open_model
from ternhw_quant.runs.activations import batches
from ternhw_quant.runs.decoder import Decoder
from ternhw_quant.storage.artifact import is_artifact
from ternhw_quant.texts import Windows

RECORD = Path(__file__).parent / "records" / "families.json"
COLUMNS = ("data-free", "calibrated", "tuned", "GGUF")

#: Largest difference of logits, relative to the largest logit: float32 products in another order.
TOLERANCE = 1e-3

#: Most weights of a small model: a family that ignores the sizes is left out.
MOST_WEIGHTS = 20_000_000

_HIDDEN = ("hidden_size", "n_embed", "n_embd", "d_model", "dim", "word_embed_proj_dim", "emb_dim")
_INNER = ("intermediate_size", "ffn_dim", "decoder_ffn_dim", "ffn_hidden_size", "d_ff")
_BLOCKS = ("num_hidden_layers", "n_layer", "n_layers", "num_layers", "decoder_layers")
_HEADS = ("num_attention_heads", "n_head", "n_heads", "decoder_attention_heads")
_EXPERTS = ("num_experts", "num_local_experts", "n_routed_experts", "moe_num_experts")
_OF_EXPERTS = (
    "moe_intermediate_size",
    "moe_ffn_hidden_size",
    "expert_ffn_hidden_size",
    "shared_expert_intermediate_size",
    "shared_intermediate_size",
)
_TOP = ("num_experts_per_tok", "moe_topk", "moe_k")
SIZES: dict[str, Any] = {
    **dict.fromkeys(_HIDDEN, 128),
    **dict.fromkeys(_INNER, 256),
    **dict.fromkeys(_BLOCKS, 2),
    **dict.fromkeys(_HEADS, 4),
    **dict.fromkeys(_EXPERTS, 4),
    **dict.fromkeys(_OF_EXPERTS, 64),
    **dict.fromkeys(_TOP, 2),
    **dict.fromkeys(("q_lora_rank", "kv_lora_rank", "v_head_dim"), 32),
    **dict.fromkeys(("qk_rope_head_dim", "qk_nope_head_dim"), 16),
    **dict.fromkeys(("state_size", "mamba_d_state", "ssm_state_size"), 16),
    **dict.fromkeys(("n_group", "topk_group", "first_k_dense_replace"), 1),
    **{"mamba_n_heads": 8, "mamba_d_head": 32, "mamba_num_heads": 8, "mamba_head_dim": 32},
    **{"num_key_value_heads": 2, "head_dim": 32, "rotary_dim": 16, "max_position_embeddings": 256},
    **{"vocab_size": 520, "pad_token_id": 0, "bos_token_id": 1, "eos_token_id": 2, "sliding_window": 64},
}
TRIED = torch.arange(3, 35)[None]


#: Settings of published models, where the classes of transformers have other defaults.
_MIXED = {"layer_types": ["sliding_attention", "full_attention"]}
_GRANITE = {
    "embedding_multiplier": 3.0,
    "logits_scaling": 4.0,
    "residual_multiplier": 0.5,
    "attention_multiplier": 0.2,
}
_PLAIN = {"rope_type": "default", "rope_theta": 10000.0}
_LLAMA3 = {
    "rope_type": "llama3",
    "rope_theta": 10000.0,
    "factor": 8.0,
    "original_max_position_embeddings": 64,
    "low_freq_factor": 1.0,
    "high_freq_factor": 4.0,
}
_YARN = {
    "rope_type": "yarn",
    "rope_theta": 10000.0,
    "factor": 4.0,
    "original_max_position_embeddings": 64,
    "beta_fast": 32.0,
    "beta_slow": 1.0,
}
PUBLISHED: dict[str, dict[str, Any]] = {
    "afmoe": {
        "num_hidden_layers": 4,
        "layer_types": ["sliding_attention"] * 3 + ["full_attention"],
        "mup_enabled": True,
        "route_scale": 2.8,
    },
    "apertus": {"rope_parameters": _LLAMA3},
    "cohere2": _MIXED,
    "cwm": {"rope_parameters": _LLAMA3},
    "dots1": {"n_shared_experts": 1, "first_k_dense_replace": 1, "num_key_value_heads": 4},
    "exaone_moe": _MIXED,
    "gemma2": {
        "query_pre_attn_scalar": 32,
        "attn_logit_softcapping": 1.0,
        "final_logit_softcapping": 2.0,
    },
    "gemma3_text": _MIXED | {"query_pre_attn_scalar": 32},
    "gpt_oss": {"rope_parameters": _YARN},
    "granite": _GRANITE,
    "granite_swa": _GRANITE | {"layer_rope_theta": [10000.0, 0]},
    "granitemoe": _GRANITE,
    "granitemoe_swa": _GRANITE | {"layer_rope_theta": [10000.0, 0]},
    "granitemoeshared": _GRANITE,
    "mellum": _MIXED | {"rope_parameters": dict.fromkeys(_MIXED["layer_types"], _PLAIN)},
    "mpt": {"max_seq_len": 256},
    "olmo3": _MIXED,
    "olmoe": {"num_key_value_heads": 4},
    "qwen3_moe": {"norm_topk_prob": True},
    "smollm3": {"num_hidden_layers": 4},
    # transformers makes the row of this token zero when it loads the model.
    "youtu": {"pad_token_id": None},
}

#: Largest root mean square of a difference of logits in llama.cpp, relative to that of the logits. It rounds
#: activations to 11 bits for F16 and to 8 bits for Q8_0, so routers choose other experts for some tokens; and
#: GELU is a table of float16 there.
NEAR = {"f16": 0.01, "q8_0": 0.15}


def config_of(family: str, **settings: Any) -> Any:
    """Return the configuration of a small model of a family."""
    kind = CONFIG_MAPPING[family]
    known = kind().to_dict().keys() | getattr(kind, "attribute_map", {}).keys()
    sizes = {name: size for name, size in SIZES.items() if name in known}
    if "qk_rope_head_dim" in known and "head_dim" in known:
        sizes["head_dim"] = sizes["qk_rope_head_dim"]  # There it means the part that turns.
    return kind(**sizes | settings)


def write_small(family: str, folder: Path) -> None:
    """Write a random model of a family; raises whatever its code does if it cannot be built or run."""
    config = config_of(family)
    torch.manual_seed(1)
    with torch.device("meta"):
        weights = sum(each.numel() for each in AutoModelForCausalLM.from_config(config).parameters())
    if weights > MOST_WEIGHTS:
        raise ValueError(f"it has {weights} weights at the smallest sizes that are set here")
    model = AutoModelForCausalLM.from_config(config).float().eval()
    for name, parameter in model.named_parameters():
        # Some begin with zeros, and zeros would hide what is wrong.
        if parameter.dim() > 1 and name.endswith("weight"):
            torch.nn.init.normal_(parameter, std=0.05)
    with torch.no_grad():
        model(TRIED, use_cache=False)
    _save(model, folder)


def write_varied(family: str, folder: Path, **settings: Any) -> None:
    """Write a model of a family whose every parameter is random, and large enough to be seen in logits."""
    generator = torch.Generator().manual_seed(5)
    config = config_of(family, **PUBLISHED.get(family, {}) | settings)
    model = AutoModelForCausalLM.from_config(config).float().eval()
    for name, tensor in [*model.named_parameters(), *model.named_buffers()]:
        drawn = torch.randn(tensor.shape, generator=generator)
        if tensor.dim() > 1:
            tensor.data = 0.08 * drawn
        elif isinstance(tensor, torch.nn.Parameter) or "bias" in name:
            tensor.data = tensor.data + 0.2 * drawn
    _save(model, folder)


def _save(model: Any, folder: Path) -> None:
    model.save_pretrained(folder)
    for name in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copy(embedded.path() / name, folder / name)


def try_family(family: str, folder: Path) -> dict[str, str]:
    """Return what came of each column, or of building the model under "model"."""
    try:
        write_small(family, folder / "model")
    except Exception as error:
        return {"model": _line(error)}
    rows = torch.randint(3, 500, (8, 64), generator=torch.Generator().manual_seed(2)).tolist()
    windows = Windows(rows=tuple(map(tuple, rows)), origin={"source": "random"})
    source, free = folder / "model", folder / "free"

    def data_free() -> None:
        ternhw_quant.quantize(source, free)
        _compare(free)

    def calibrated() -> None:
        _compare_blocks(source, windows)
        ternhw_quant.quantize(source, folder / "calibrated", method="gptq", bits=4, calibration=windows)
        _compare(folder / "calibrated")

    def tuned() -> None:
        ternhw_quant.tune(free, source, folder / "tuned", what="scales", calibration=windows, epochs=1)
        _compare(folder / "tuned")

    steps: Sequence[Callable[[], None]] = (data_free, calibrated, tuned)
    found: dict[str, str] = {}
    for column, step in zip(COLUMNS[:-1], steps, strict=True):
        if step is tuned and found["data-free"] != "works":
            found[column] = "refused: there is no artefact"
            continue
        found[column] = _outcome(step)
    return found


def try_gguf(family: str, folder: Path, **settings: Any) -> tuple[str, dict[str, float]]:
    """Return what came of the column GGUF, and the differences of logits by type.

    Parameters
    ----------
    settings
        Of the model, beside its sizes.
    """
    source, artefact = folder / "varied", folder / "artefact"
    differences: dict[str, float] = {}

    def exported() -> str:
        write_varied(family, source, **settings)
        ternhw_quant.export(source, folder / "checkpoint.gguf")  # What is refused is so before any work.
        try:
            ternhw_quant.quantize(source, artefact)
        except InputError:
            differences.update(differences_in_llama(source, folder))
        else:
            differences.update(differences_in_llama(artefact, folder))
        for kind, near in NEAR.items():
            if not (found := differences[kind]) <= near:
                raise AssertionError(f"logits of {kind.upper()} differ by {found:.2g} of what they are")
        return "works: logits equal in llama.cpp"

    return _outcome(exported), differences


def differences_in_llama(model: Path, folder: Path) -> dict[str, float]:
    """Export a folder, and return how much llama.cpp's logits differ from those of transformers.

    Returns
    -------
    dict of str to float
        The root mean square of the difference relative to that of the logits, by type.
    """
    reports = {kind: ternhw_quant.export(model, folder / f"{kind}.gguf", type=kind) for kind in NEAR}
    dense = ternhw_quant.load(model)
    if is_artifact(model):
        dense = dense.dequantize()
    context = next(iter(reports.values())).context
    tokens = torch.randint(3, 500, (2, min(context, 160)), generator=torch.Generator().manual_seed(3))
    with torch.no_grad():
        expected = dense(tokens, use_cache=False).logits.numpy()
    differences = {}
    for kind in NEAR:
        found = np.stack(llama.logits(folder / f"{kind}.gguf", tokens.tolist()))
        difference = np.sqrt(((found - expected) ** 2).mean() / (expected**2).mean())
        differences[kind] = float(f"{difference:.2g}")
    return differences


def _outcome(step: Callable[[], str | None]) -> str:
    try:
        found = step()
    except InputError as error:
        return f"refused: {_line(error)}"
    except Exception as error:
        return f"error: {type(error).__name__}: {_line(error)}"
    return found or "works"


def _compare(artefact: Path) -> None:
    """Raise AssertionError if packed layers give other logits than the dequantised weights."""
    packed, dense = ternhw_quant.load(artefact), ternhw_quant.load(artefact).dequantize()
    with torch.no_grad():
        found, expected = (model(TRIED, use_cache=False).logits for model in (packed, dense))
    difference = float((found - expected).abs().max() / expected.abs().max())
    if not difference <= TOLERANCE:
        raise AssertionError(f"logits differ by {difference:.2g} of the largest")


def _compare_blocks(source: Path, windows: Windows) -> None:
    """Raise AssertionError if the blocks, run one by one, end with another loss than the whole model."""
    decoder = Decoder(open_model(source), device=torch.device("cpu"), dtype=torch.float32)
    (batch,) = batches(windows)
    hidden = next(decoder.embedded([batch]))
    for number in range(decoder.blocks):
        hidden = decoder.run(decoder.block(number), number, hidden)
    with torch.no_grad():
        found = float(decoder.loss()(hidden.clone(), batch.ids, batch.real))
        logits = ternhw_quant.load(source)(batch.ids, use_cache=False).logits
        expected = float(
            cross_entropy(logits[:, :-1].flatten(0, 1), batch.ids[:, 1:].flatten(), reduction="sum")
        )
    if not abs(found - expected) <= TOLERANCE * expected:
        raise AssertionError(f"blocks one by one end with a loss of {found:.3f}, not {expected:.3f}")


def _line(error: Exception) -> str:
    text = " ".join(str(error).split())
    return text if len(text) <= 200 else f"{text[:199]}…"


def measure(families: Sequence[str], columns: Sequence[str]) -> None:
    """Try families, and write what came of `columns` into the record; its other entries stay."""
    record = json.loads(RECORD.read_text()) if RECORD.exists() else {"families": {}}
    for family in families:
        with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            earlier = record["families"].get(family, {})
            found = try_family(family, Path(folder)) if "data-free" in columns else dict(earlier)
            if "model" not in found and "GGUF" in columns:
                found["GGUF"], differences = try_gguf(family, Path(folder))
                record.setdefault("differences in llama.cpp", {}).pop(family, None)
                if differences:
                    record["differences in llama.cpp"][family] = differences
            elif "GGUF" in earlier and "model" not in found:
                found["GGUF"] = earlier["GGUF"]
        shown = {key: value.replace(folder, "FOLDER") for key, value in found.items()}
        print(family, shown if len(columns) > 1 else shown.get("GGUF"), flush=True)
        record["families"][family] = shown
        record |= {
            "command": "OMP_NUM_THREADS=1 python -m benchmarks.families",
            "date": datetime.now(UTC).date().isoformat(),
            "transformers": transformers.__version__,
            "torch": torch.__version__,
        }
        if "GGUF" in columns:
            record["llama-cpp-python"] = version("llama_cpp_python")
        for part in ("families", "differences in llama.cpp"):
            record[part] = dict(sorted(record.get(part, {}).items()))
        write_json(RECORD, record)


def show(record: dict[str, Any]) -> None:
    """Print how many families have which outcome, then one line for each family."""
    families = record["families"]
    built = {name: found for name, found in families.items() if "model" not in found}
    for column in COLUMNS:
        kinds = [found[column].partition(":")[0] for found in built.values()]
        counts = ", ".join(f"{kinds.count(kind)} {kind}" for kind in ("works", "refused", "error"))
        print(f"{column:11} {counts}")
    print(f"not built   {len(families) - len(built)} of {len(families)}\n")
    print(f"{'family':24}" + "".join(f"{column:>12}" for column in COLUMNS))
    for name, found in built.items():
        print(f"{name:24}" + "".join(f"{found[column].partition(':')[0]:>12}" for column in COLUMNS))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("families", nargs="*")
    parser.add_argument("--print", action="store_true", dest="show")
    parser.add_argument("--column", choices=("GGUF",), help="only this column")
    arguments = parser.parse_args()
    if arguments.show:
        show(json.loads(RECORD.read_text()))
        return
    transformers.logging.set_verbosity_error()
    transformers.utils.logging.disable_progress_bar()
    columns: Sequence[str] = (arguments.column,) if arguments.column else COLUMNS
    if not llama.is_there():
        if arguments.column:
            parser.error("the column GGUF needs llama-cpp-python")
        columns = COLUMNS[:-1]
    done = json.loads(RECORD.read_text())["families"] if RECORD.exists() else {}
    every = sorted(MODEL_FOR_CAUSAL_LM_MAPPING_NAMES)
    missing = every if arguments.column else [name for name in every if name not in done]
    measure(arguments.families or missing, columns)


if __name__ == "__main__":
    main()
