"""A Hugging Face checkpoint on disk, and which of its weights are quantised."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ternhw_quant.errors import CheckpointError
from ternhw_quant.shapes import check_depth
from ternhw_quant.storage.artifact import is_artifact
from ternhw_quant.storage.tensors import StoredTensor, read_folder, read_json

#: Architectures whose blocks store weights as (in_features, out_features).
_TRANSPOSED = ("gpt2", "openai-gpt")
#: What safetensors calls float32, float16 and bfloat16.
DTYPES = ("F32", "F16", "BF16")


@dataclass(frozen=True, kw_only=True)
class Checkpoint:
    """An open checkpoint.

    Attributes
    ----------
    folder : Path
    config : dict
        ``config.json``.
    tensors : mapping of str to StoredTensor
        All tensors, by sorted name.
    linears : tuple of str
        The modules whose ``weight`` is quantised: the linear layers of the decoder blocks, of every expert.
    kept : tuple of str
        Other matrices of the blocks, which stay as they are. Routers are among them: an error there sends
        tokens to the wrong experts.
    ignored : tuple of str
        Tensors that the model does not have. They are copied.
    hidden_size : int or None
        Features of a hidden state; None where it is not known.
    """

    folder: Path
    config: dict[str, Any]
    tensors: Mapping[str, StoredTensor]
    linears: tuple[str, ...]
    kept: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()
    hidden_size: int | None = None

    @property
    def weights(self) -> int:
        """Elements of all tensors."""
        return sum(tensor.elements for tensor in self.tensors.values())

    @property
    def covered_share(self) -> float:
        """Share of all elements that lie in the quantised weights."""
        return sum(self.tensors[f"{name}.weight"].elements for name in self.linears) / self.weights


def open_checkpoint(folder: Path | str, *, transposed: bool = False) -> Checkpoint:
    """Open the checkpoint in `folder`; reads headers only.

    The matrices of numbered blocks are taken for linear layers, and those next to ``experts`` for routers, by
    their names and shapes. :func:`ternhw_quant.models.structure.open_model` looks at the model itself.

    Parameters
    ----------
    transposed : bool
        Whether to accept models whose matrices are (in_features, out_features).

    Raises
    ------
    CheckpointError
        If there is no checkpoint of safetensors, or it is one that cannot be quantised.
    """
    path = Path(folder)
    if not path.is_dir():
        raise CheckpointError(f"Model must be a folder, or a name on the Hub such as org/name, not {folder}")
    config = read_json(path / "config.json", error=CheckpointError)
    check_depth(config, path / "config.json")
    _check_config(config, path, transposed=transposed)
    _check_files(path)
    tensors = read_folder(path, error=CheckpointError)
    matrices = [tensor for tensor in tensors.values() if _is_matrix(tensor)]
    for tensor in matrices:
        _check_matrix(tensor, path)
    modules = [tensor.name.removesuffix(".weight") for tensor in matrices]
    mixtures = {name.partition(".experts.")[0] for name in modules if ".experts." in name}
    routers = tuple(name for name in modules if name.rpartition(".")[0] in mixtures)
    linears = tuple(name for name in modules if name not in routers)
    if not linears:
        raise CheckpointError(
            f"Model must have numbered decoder blocks with linear layers; it has none: {path}"
        )
    hidden_size = config.get("hidden_size")
    return Checkpoint(
        folder=path, config=config, tensors=tensors, linears=linears, kept=routers, hidden_size=hidden_size
    )


def ignored_by_transformers(names: Sequence[str]) -> str:
    """Return what to tell of tensors that the model does not have, at least one."""
    others = len(names) - 1
    rest = "" if not others else " and 1 other tensor" if others == 1 else f" and {others} other tensors"
    return f"transformers ignores {names[0]}{rest}"


def in_block(name: str) -> bool:
    """Tell whether `name` is of a module inside a numbered one: ``<blocks>.<number>.<module>.<tensor>``."""
    return any(part.isdecimal() for part in name.split(".")[:-2])


def _check_config(config: Mapping[str, Any], folder: Path, *, transposed: bool) -> None:
    if is_artifact(folder):
        raise CheckpointError(f"Model must not be quantised already; it is an artefact: {folder}")
    if config.get("quantization_config"):
        raise CheckpointError(f"Model must not be quantised already; it has a quantization_config: {folder}")
    for field in ("vision_config", "audio_config", "is_encoder_decoder"):
        if config.get(field):
            raise CheckpointError(f"Model must be a text decoder, not one with {field}: {folder}")
    if config.get("model_type") in _TRANSPOSED and not transposed:
        rule = "Weights must be stored as (out_features, in_features)"
        raise CheckpointError(f"{rule}, not as in {config['model_type']}: {folder}")


def _check_files(folder: Path) -> None:
    if any(folder.glob("*.safetensors")) or (folder / "model.safetensors.index.json").exists():
        return
    pickled = sorted([*folder.glob("*.bin"), *folder.glob("*.pt"), *folder.glob("*.pth")])
    if pickled:
        raise CheckpointError(f"Weights must be safetensors, not {pickled[0].name}: {folder}")


def _is_matrix(tensor: StoredTensor) -> bool:
    return in_block(tensor.name) and tensor.name.endswith(".weight") and len(tensor.shape) == 2


def _check_matrix(tensor: StoredTensor, folder: Path) -> None:
    if tensor.elements == 0:
        rule = f"Weight of a block must be a matrix with elements, not of shape {tensor.shape}"
        raise CheckpointError(f"{rule}: {tensor.name} in {folder}")
    if tensor.dtype not in DTYPES:
        rule = f"Weight of a block must be F32, F16 or BF16, not {tensor.dtype}"
        raise CheckpointError(f"{rule}: {tensor.name} in {folder}")
