"""Models of the Hugging Face Hub: fetched by name, and recognised in the cache of huggingface_hub."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ternhw_quant.errors import InputError
from ternhw_quant.reading import parse_json

#: ``org/name`` as the Hub allows it, perhaps with a revision. A folder of the same name comes first.
_NAME = re.compile(r"([A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*)(?:@([\w.-]+(?:/[\w.-]+)*))?")

#: All that a model needs beside its weights; nothing of folders.
_BESIDE = ("*.json", "*.jinja", "*.model", "*.tiktoken", "*.txt", "LICENSE*", "NOTICE*", "README.md")
_SINGLE, _INDEX = "model.safetensors", "model.safetensors.index.json"


@dataclass(frozen=True)
class Origin:
    """Which state of which repository of the Hub a folder holds."""

    repository: str
    commit: str

    def to_json(self) -> dict[str, str]:
        """Return what an artefact records."""
        return {"repository": self.repository, "commit": self.commit}


def is_name(model: str | Path) -> bool:
    """Tell whether `model` names a repository of the Hub, and no file or folder here.

    Only a str can: a Path is one.
    """
    return isinstance(model, str) and _NAME.fullmatch(model) is not None and not Path(model).exists()


def folder_of(model: str | Path, revision: str | None = None, *, weights: bool = True) -> Path:
    """Return the folder of a checkpoint or an artefact; one that is named on the Hub is downloaded first.

    All that takes a model decides here what a user means.

    Parameters
    ----------
    model : str or Path
        A folder, or a str ``org/name`` or ``org/name@REVISION``.
    revision : str or None
        Branch, tag or commit, in place of one in `model`; None is the default branch.
    weights : bool
        Whether weights are needed, or only what is beside them.

    Raises
    ------
    InputError
        If the model cannot be downloaded, or a revision is given twice or of something else.
    """
    if not is_name(model):
        if revision is not None:
            raise InputError(f"A revision needs the name of a model of the Hub, not {model}", "revision")
        return Path(model)
    match = _NAME.fullmatch(str(model))
    assert match is not None
    name, named = match.groups()
    if named is not None and revision is not None:
        raise InputError(f"A revision must be given once, not also in {model}", "revision")
    return _downloaded(name, revision or named, weights=weights)


def origin_of(folder: Path | str) -> Origin | None:
    """Return where a folder in the cache of huggingface_hub comes from; None for any other folder."""
    parts = Path(folder).absolute().parts
    if len(parts) < 3 or parts[-2] != "snapshots" or not re.fullmatch(r"[0-9a-f]{40}", parts[-1]):
        return None
    kind, *names = parts[-3].split("--")
    return Origin("/".join(names), parts[-1]) if kind == "models" and names else None


def _downloaded(name: str, revision: str | None, *, weights: bool) -> Path:
    """Fetch a repository into the cache of huggingface_hub, and return its folder there.

    Weights are those of safetensors that ``config.json``'s folder itself holds; what is in the cache already
    is not fetched again.
    """
    beside = _snapshot(name, revision, list(_BESIDE))
    if not weights:
        return beside
    origin = origin_of(beside)
    commit = origin.commit if origin else revision
    return _snapshot(name, commit, _weights(beside))


def fetch_index(folder: Path) -> None:
    """Fetch the index into a folder of the cache that lacks it: transformers takes a single file without it.

    Raises
    ------
    InputError
        If it cannot be fetched.
    """
    origin = origin_of(folder)
    if origin is not None and not (folder / _INDEX).exists():
        _snapshot(origin.repository, origin.commit, [_INDEX])


def _weights(folder: Path) -> list[str]:
    """Return the files that the index of a model names, or the single file."""
    index = folder / _INDEX
    if not index.is_file():
        return [_SINGLE]
    try:
        found = set(parse_json(index.read_bytes())["weight_map"].values())
    except (ValueError, KeyError, AttributeError, TypeError):
        raise InputError(f"Index must give the file of each tensor: {index}") from None
    return sorted(each for each in found if isinstance(each, str))


def _snapshot(name: str, revision: str | None, patterns: list[str]) -> Path:
    import huggingface_hub
    from huggingface_hub.utils.tqdm import disable_progress_bars

    disable_progress_bars()
    options: dict[str, Any] = {"allow_patterns": patterns, "ignore_patterns": "*/*", "revision": revision}
    try:
        return Path(huggingface_hub.snapshot_download(name, **options))
    except Exception as error:  # A dozen kinds: of the Hub, of the network, of the cache.
        where = name if revision is None else f"{name} at {revision}"
        raise InputError(
            f"Model is no folder here and cannot be fetched from the Hub: {where}: {_reason(error)}"
        ) from error


def _reason(error: Exception) -> str:
    """Return in a few words what went wrong."""
    from huggingface_hub import errors

    for kind, reason in (
        (errors.GatedRepoError, "its owner must grant access first, then run hf auth login"),
        (errors.RepositoryNotFoundError, "there is no such model, or it needs a login (hf auth login)"),
        (errors.RevisionNotFoundError, "there is no such revision"),
        (errors.LocalEntryNotFoundError, "the Hub cannot be reached, and the model is not in the cache"),
    ):
        if isinstance(error, kind):
            return reason
    return f"{type(error).__name__}: {' '.join(str(error).split())}"
