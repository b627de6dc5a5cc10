"""Inputs of an artefact's layers while its model reads a prompt, computed once and kept in the cache folder.

Loading transformers and a model takes longer than simulating a layer, so a second call does neither.
"""

import hashlib
from collections.abc import Collection
from importlib.metadata import version
from pathlib import Path

import torch
from safetensors import safe_open
from safetensors.torch import save
from torch import Tensor

from ternhw_quant.errors import InputError
from ternhw_quant.files import atomic_write, cache_folder, check_private, make_private_folder
from ternhw_quant.storage.artifact import Artifact

_MOST_BYTES = 64 << 20  #: Inputs that take more are not kept.


def prompt_inputs(
    artifact: Artifact, prompt: str, *, tokens: int, layers: Collection[str]
) -> dict[str, Tensor]:
    """Return the input of each layer when the model reads the first tokens of `prompt`.

    Returns
    -------
    dict of str to float32 tensor, shape (tokens, in_features)

    Raises
    ------
    InputError
        If the prompt has too few tokens.
    """
    kept = cache_folder() / "inputs" / f"{_digest(artifact, prompt, tokens)}.safetensors"
    check_private(kept)
    if kept.is_file():
        with safe_open(kept, framework="pt") as file:
            if set(layers) <= set(file.keys()):
                return {name: file.get_tensor(name) for name in layers}
    inputs = _computed(artifact, prompt, tokens, layers)
    if sum(each.nbytes for each in inputs.values()) <= _MOST_BYTES:
        make_private_folder(kept.parent)
        with atomic_write(kept) as file:
            file.write(save({name: each.clone() for name, each in inputs.items()}))
    return {name: inputs[name] for name in layers}


def _computed(artifact: Artifact, prompt: str, tokens: int, layers: Collection[str]) -> dict[str, Tensor]:
    """Return the inputs of `layers`, and of the artefact's other layers that are modules of the model."""
    from ternhw_quant.models.capture import layer_inputs
    from ternhw_quant.models.loading import load_tokenizer, model_of_artifact

    ids = load_tokenizer(artifact.folder)(prompt)["input_ids"]
    if len(ids) < tokens:
        raise InputError(f"Prompt must have at least {tokens} tokens, not {len(ids)}", ("prompt", "tokens"))
    model = model_of_artifact(artifact)
    modules = {name for name, _ in model.named_modules()}
    return layer_inputs(model, torch.tensor(ids[:tokens]), {*layers, *(modules & set(artifact.layers))})


def _digest(artifact: Artifact, prompt: str, tokens: int) -> str:
    """Return a digest of the artefact's files by size and time, of the prompt, and of all that computes."""
    files = [(each.name, each.stat().st_size, each.stat().st_mtime_ns) for each in _files(artifact.folder)]
    versions = [version(name) for name in ("torch", "transformers")]
    sources = [each.read_bytes() for each in _files(Path(__file__).parent) if each.suffix == ".py"]
    content = (str(artifact.folder.resolve()), files, prompt, tokens, versions, sources)
    return hashlib.sha256(repr(content).encode()).hexdigest()[:16]


def _files(folder: Path) -> list[Path]:
    return sorted(each for each in folder.iterdir() if each.is_file())
