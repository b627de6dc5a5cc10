"""Models to run: a Hugging Face checkpoint or an artefact, read from a folder, never from the network."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from transformers import AutoConfig, AutoModelForCausalLM, AutoTokenizer
from transformers.initialization import no_init_weights
from transformers.utils import logging

from ternhw_quant.artifact import Artifact, is_artifact, open_artifact
from ternhw_quant.errors import CheckpointError


def load_model(folder: str | Path, *, dtype: torch.dtype = torch.float32) -> tuple[Any, Any]:
    """Load a causal language model and its tokenizer, ready for evaluation.

    Every tensor of the model is read from the folder and every tensor of the folder has its place in
    the model. Memory peaks at the model and one dequantised tensor.

    Parameters
    ----------
    folder : str or Path
        A Hugging Face checkpoint or an artefact.
    dtype : torch.dtype
        What the model computes in.

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
    """
    folder = Path(folder)
    if not (folder / "config.json").is_file():
        raise CheckpointError(
            f"Model must be a folder that holds config.json, not {folder}; Hub names are not downloaded"
        )
    with _quiet():
        model = (
            model_of_artifact(open_artifact(folder), dtype=dtype)
            if is_artifact(folder)
            else _load_checkpoint(folder, dtype)
        )
        return model.eval(), load_tokenizer(folder)


def load_tokenizer(folder: Path) -> Any:
    """Load the tokenizer of a checkpoint or artefact."""
    with _blaming(f"Tokenizer cannot be read: {folder}"):
        return AutoTokenizer.from_pretrained(folder, local_files_only=True)


def model_of_artifact(artifact: Artifact, *, dtype: torch.dtype = torch.float32) -> Any:
    """Build the transformers model an artefact was made from, with its dequantised weights."""
    settings = {key: value for key, value in artifact.config.items() if key != "quantization_config"}
    with _blaming("Artefact's configuration describes no model"), no_init_weights():
        config = AutoConfig.for_model(**settings)
        model = AutoModelForCausalLM.from_config(config, dtype=dtype)
    model.tie_weights()
    _fill(model, _tensors(artifact))
    return model


def _load_checkpoint(folder: Path, dtype: torch.dtype) -> Any:
    with _blaming(f"Checkpoint cannot be read: {folder}"):
        model, found = AutoModelForCausalLM.from_pretrained(
            folder,
            dtype=dtype,
            local_files_only=True,
            output_loading_info=True,
            ignore_mismatched_sizes=True,
        )
    for rule, key in (
        ("must hold every tensor of its model, not lack", "missing_keys"),
        ("must hold no tensor but its model's, not", "unexpected_keys"),
        ("must hold its tensors in the shapes of config.json, not", "mismatched_keys"),
    ):
        if names := sorted(name if isinstance(name, str) else name[0] for name in found[key]):
            raise CheckpointError(f"Checkpoint {rule} {names[0]}: {folder}")
    return model


def _tensors(artifact: Artifact) -> Iterator[tuple[str, Tensor]]:
    for name in artifact.layers:
        yield f"{name}.weight", artifact.layers[name].dequantize()
    for name in artifact.dense:
        yield name, artifact.dense[name]


@torch.no_grad()
def _fill(model: Any, tensors: Iterator[tuple[str, Tensor]]) -> None:
    """Copy `tensors` into the model's own; a tied tensor counts as filled under each of its names."""
    places, filled = model.state_dict(), set()
    for name, tensor in tensors:
        place = places.get(name)
        if place is None:
            raise CheckpointError(f"Artefact must hold no tensor but its model's, not {name}")
        if place.shape != tensor.shape:
            raise CheckpointError(f"{name} must have shape {tuple(place.shape)}, not {tuple(tensor.shape)}")
        place.copy_(tensor)
        filled.add(place.data_ptr())
    for name, place in places.items():
        if place.data_ptr() not in filled:
            raise CheckpointError(f"Artefact must hold every tensor of its model, not lack {name}")


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep transformers from writing: what is wrong with a folder is raised, not logged."""
    verbosity, bars = logging.get_verbosity(), logging.is_progress_bar_enabled()
    logging.set_verbosity_error()
    logging.disable_progress_bar()
    try:
        yield
    finally:
        logging.set_verbosity(verbosity)
        if bars:
            logging.enable_progress_bar()


@contextmanager
def _blaming(what: str) -> Iterator[None]:
    """Raise whatever goes wrong as a CheckpointError of one line that begins with `what`."""
    try:
        yield
    except Exception as error:  # transformers passes on what four libraries raise, even plain Exception.
        raise CheckpointError(f"{what}: {' '.join(str(error).split())}") from error
