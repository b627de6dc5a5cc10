"""Models to run: a Hugging Face checkpoint or an artefact, read from a folder, never from the network."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from transformers import AutoTokenizer

from ternhw_quant.errors import CheckpointError
from ternhw_quant.models import hf
from ternhw_quant.storage.artifact import Artifact, is_artifact

#: Files that transformers makes tokenizers of, by what their names are like.
_TOKENIZERS = ("tokenizer*", "vocab*", "merges.txt", "*.model", "*.tiktoken", "*.bpe", "tekken.json")


def load_model(
    folder: str | Path, *, dtype: torch.dtype = torch.float32, activation_bits: int | None = None
) -> tuple[Any, Any]:
    """Load a causal language model and its tokenizer, ready for evaluation.

    Every tensor of the model is read from the folder and every tensor of the folder has its place in
    the model. An artefact's layers are dequantised: memory peaks at the model, its packed layers and one
    dequantised tensor.

    Parameters
    ----------
    folder : str or Path
        A Hugging Face checkpoint or an artefact.
    dtype : torch.dtype
        What the model computes in.
    activation_bits : int or None
        Do not dequantise, but run the integer datapath with activations of that many bits.

    Returns
    -------
    tuple
        The transformers model in evaluation mode, and its tokenizer.

    Raises
    ------
    CheckpointError
        If there is no such folder, or it does not hold exactly one model and its tokenizer.
    FormatError
        If an artefact breaks its format.
    InputError
        If the integer datapath is asked for and the layers are not of trits.
    """
    folder = Path(folder)
    model = hf.load(folder, dtype=dtype, activation_bits=activation_bits)
    if activation_bits is None and is_artifact(folder):
        model = model.dequantize()
    return model, load_tokenizer(folder)


def load_tokenizer(folder: Path) -> Any:
    """Load the tokenizer of a checkpoint or artefact.

    Raises
    ------
    CheckpointError
        If there is none, or it cannot be read.
    """
    if folder.is_dir() and not any(path.match(name) for path in folder.iterdir() for name in _TOKENIZERS):
        rule = "Tokenizer is missing: the folder of the model must hold tokenizer.json or another tokenizer"
        raise CheckpointError(f"{rule}: {folder}")
    with hf.blaming(f"Tokenizer cannot be read: {folder}"):
        tokenizer = AutoTokenizer.from_pretrained(folder, local_files_only=True)
    # The oldest transformers makes an empty tokenizer where there is none to read.
    files = tokenizer.vocab_files_names.values()
    if files and not any((folder / name).is_file() for name in files):
        raise CheckpointError(f"Tokenizer cannot be read: {folder}: none of {', '.join(files)} is there")
    return tokenizer


def end_tokens(ends: int | Sequence[int] | None) -> list[int]:
    """Return the tokens that end a text, by ``eos_token_id`` of a configuration: one, several or none."""
    return [] if ends is None else [ends] if isinstance(ends, int) else list(ends)


def longest_context(config: Any) -> int | None:
    """Return the tokens that a model of a transformers configuration was made for; None if it says none."""
    # The configuration of a model that also sees has the language model's inside.
    longest = getattr(config.get_text_config(), "max_position_embeddings", None)
    return None if longest is None else int(longest)


def model_of_artifact(artifact: Artifact, *, dtype: torch.dtype = torch.float32) -> Any:
    """Load the transformers model an artefact was made from, with its dequantised weights."""
    return hf.load(artifact.folder, dtype=dtype).dequantize()
