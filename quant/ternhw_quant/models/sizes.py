"""The sizes in ``config.json`` compared with the tensors of a folder, before anything of them takes memory.

transformers makes each tensor in the size of the configuration first, and compares it with the file then.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import Any

from ternhw_quant.errors import CheckpointError, InputError
from ternhw_quant.models.renaming import places_as_stored
from ternhw_quant.skeleton import skeleton
from ternhw_quant.storage.artifact import is_artifact, open_artifact
from ternhw_quant.storage.tensors import read_folder, read_json

#: Most weights of a model for each weight in its files, and in addition in any model: of tensors that are
#: made of others, or computed where they are missing.
_WEIGHTS_PER_STORED, _WEIGHTS = 1.5, 1 << 20

#: Weights that a byte of a file may hold whose tensors are not those of the model, but pickled or packed by
#: another quantiser: one bit for each.
_WEIGHTS_PER_BYTE = 8

#: Bytes that a pickled tensor takes at least, with its name.
_LEAST_PICKLED = 64


@dataclass(frozen=True, kw_only=True)
class _Stored:
    """What is in the files of a model.

    Attributes
    ----------
    shapes : mapping of str to tuple of int
        Tensors that are stored as the model has them.
    tensors, weights, bytes : int
        Of all tensors. Weights are at most so many.
    """

    shapes: Mapping[str, tuple[int, ...]]
    tensors: int
    weights: int
    bytes: int


def check_sizes(config: Any, folder: Path) -> None:
    """Refuse a configuration whose model is not the one in the files of `folder`; reads headers only.

    Parameters
    ----------
    config : transformers configuration
    folder : Path
        An artefact or a checkpoint. What :func:`ternhw_quant.models.hf.load` finds with little memory, such
        as a small tensor that is missing, is not looked for here.

    Raises
    ------
    InputError
        If the model has more modules or weights than its files can have, or a tensor has another shape.
    Exception
        What transformers raises of a configuration that it cannot build a model of.
    """
    what = "Artefact" if is_artifact(folder) else "Checkpoint"
    stored = _stored(folder)
    try:
        model: Any = skeleton(config, tensors=stored.tensors, stored_bytes=stored.bytes)
    except InputError as error:
        raise CheckpointError(f"{error}: {folder}") from None
    expected = model.state_dict()
    placed = places_as_stored(model, stored.shapes)
    for name, place in placed.items():
        if tuple(expected[place].shape) != stored.shapes[name]:
            rule = "must hold each tensor in the shape of config.json, not"
            raise CheckpointError(f"{what} {rule} {place}: {folder}")
    weights = sum(parameter.numel() for parameter in model.parameters())
    most = int(_WEIGHTS_PER_STORED * stored.weights) + _WEIGHTS
    if weights > most:
        rule = f"config.json must describe a model of at most {most} weights, as {stored.weights} are stored"
        raise CheckpointError(f"{rule}, not {weights}: {folder}")


def _stored(folder: Path) -> _Stored:
    if is_artifact(folder):
        artifact = open_artifact(folder, check_digests=False)
        dense = {name: artifact.stored[name].shape for name in artifact.dense}
        layers = [artifact.shape(layer)[1:] for layer in artifact.layers]
        return _Stored(
            shapes=dense,
            tensors=len(dense) + len(layers),
            weights=sum(map(prod, (*dense.values(), *layers))),
            bytes=sum(tensor.bytes for tensor in artifact.stored.values()),
        )
    if any(folder.glob("*.safetensors")):
        tensors = read_folder(folder, error=CheckpointError)
        size = sum(tensor.bytes for tensor in tensors.values())
        if "quantization_config" not in read_json(folder / "config.json", error=CheckpointError):
            return _Stored(
                shapes={name: tensor.shape for name, tensor in tensors.items()},
                tensors=len(tensors),
                weights=sum(tensor.elements for tensor in tensors.values()),
                bytes=size,
            )
        return _Stored(shapes={}, tensors=len(tensors), weights=_WEIGHTS_PER_BYTE * size, bytes=size)
    size = sum(path.stat().st_size for path in folder.iterdir() if path.is_file())
    return _Stored(shapes={}, tensors=size // _LEAST_PICKLED, weights=_WEIGHTS_PER_BYTE * size, bytes=size)
