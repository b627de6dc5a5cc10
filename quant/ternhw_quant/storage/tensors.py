"""Folders of safetensors files as Hugging Face lays them out: read lazily, written in one pass.

Nothing here knows what a tensor means. A file appears under its name only when it is complete. Headers are
read without torch: what needs names and shapes alone runs without it.
"""

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from math import prod
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from numpy.typing import NDArray
from safetensors import SafetensorError, safe_open

from ternhw_quant.errors import InputError
from ternhw_quant.files import atomic_write, write_json
from ternhw_quant.reading import parse_json

if TYPE_CHECKING:
    from torch import Tensor

SINGLE, INDEX = "model.safetensors", "model.safetensors.index.json"
DIGESTS = "digests"  #: Field of an artefact's index.

#: Bytes of one element, by the name that safetensors gives its type.
ELEMENT_BYTES: Mapping[str, int] = {
    **dict.fromkeys(("BOOL", "U8", "I8", "F8_E4M3", "F8_E5M2"), 1),
    **dict.fromkeys(("U16", "I16", "F16", "BF16"), 2),
    **dict.fromkeys(("U32", "I32", "F32"), 4),
    **dict.fromkeys(("U64", "I64", "F64"), 8),
}
#: What torch calls these types, without its "torch.".
TORCH_NAMES: Mapping[str, str] = {
    **{"BOOL": "bool", "U8": "uint8", "I8": "int8", "F8_E4M3": "float8_e4m3fn", "F8_E5M2": "float8_e5m2"},
    **{"U16": "uint16", "I16": "int16", "F16": "float16", "BF16": "bfloat16"},
    **{"U32": "uint32", "I32": "int32", "F32": "float32"},
    **{"U64": "uint64", "I64": "int64", "F64": "float64"},
}
_OF_TORCH_NAME = {f"torch.{torch_name}": name for name, torch_name in TORCH_NAMES.items()}


@dataclass(frozen=True, kw_only=True)
class StoredTensor:
    """A tensor that is in a file, or will be: what it is, and how to get it.

    Attributes
    ----------
    name : str
    dtype : str
        As safetensors names it: "U8", "F16", …
    shape : tuple of int
    read : callable
        Returns it as a torch tensor.
    """

    name: str
    dtype: str
    shape: tuple[int, ...]
    read: Callable[[], "Tensor"] = field(repr=False, compare=False)

    @property
    def elements(self) -> int:
        """Product of the shape."""
        return prod(self.shape)

    @property
    def bytes(self) -> int:
        """Bytes of its elements in a file."""
        return self.elements * ELEMENT_BYTES[self.dtype]

    def read_at(self, index: int) -> "Tensor":
        """Read what it has at `index` of its first dimension, and nothing else if it is in a file."""
        return self.read.read_at(index) if isinstance(self.read, _FromFile) else self.read()[index]

    def array(self) -> NDArray[Any]:
        """Read it as a NumPy array; needs no torch if it is in a file and of a type that NumPy has."""
        return self.read.array() if isinstance(self.read, _FromFile) else self.read().numpy()


@dataclass(frozen=True)
class _FromFile:
    """Reads a tensor from its file, in this process or in another one."""

    path: Path
    name: str
    error: type[InputError]

    def __call__(self) -> "Tensor":
        tensor: Tensor = _opened(self.path, self.error, "pt").get_tensor(self.name)
        return tensor

    def read_at(self, index: int) -> "Tensor":
        part: Tensor = _opened(self.path, self.error, "pt").get_slice(self.name)[index]
        return part

    def array(self) -> NDArray[Any]:
        array: NDArray[Any] = _opened(self.path, self.error, "np").get_tensor(self.name)
        return array


class TensorFile:
    """One safetensors file: what it holds, each tensor read when asked for.

    The file is open only while something is read, so that a large model's hundreds of them never are at
    once, and a tensor can be sent to another process, which reads it there.

    Parameters
    ----------
    path : Path
    error : type of InputError
        What to raise if the file cannot be read, or holds a tensor of an unknown type.
    """

    def __init__(self, path: Path, *, error: type[InputError]) -> None:
        opened = _opened(path, error, "np")
        self.metadata: Mapping[str, str] = opened.metadata() or {}
        self.tensors: dict[str, StoredTensor] = {}
        for name in sorted(opened.keys()):
            view = opened.get_slice(name)
            if view.get_dtype() not in ELEMENT_BYTES:
                rule = f"Tensor type must be one that torch has, not {view.get_dtype()}"
                raise error(f"{rule}: {name} in {path}")
            self.tensors[name] = StoredTensor(
                name=name,
                dtype=view.get_dtype(),
                shape=tuple(view.get_shape()),
                read=_FromFile(path.absolute(), name, error),
            )


def _opened(path: Path, error: type[InputError], framework: Literal["np", "pt"]) -> Any:
    try:
        return safe_open(path, framework=framework)
    except FileNotFoundError:
        raise error(f"File is missing: {path}") from None
    except SafetensorError:
        raise error(f"File is truncated or not safetensors: {path}") from None


def in_memory(name: str, tensor: "Tensor") -> StoredTensor:
    """Return `tensor` as one to be written."""
    return StoredTensor(name=name, dtype=dtype_name(tensor), shape=tuple(tensor.shape), read=lambda: tensor)


def dtype_name(tensor: "Tensor") -> str:
    """Return what safetensors calls the type of `tensor`; KeyError if it has no name for it."""
    return _OF_TORCH_NAME[str(tensor.dtype)]


def read_folder(folder: Path, *, error: type[InputError]) -> dict[str, StoredTensor]:
    """Return the tensors of ``model.safetensors``, or of the shards its index names, by sorted name.

    Raises
    ------
    InputError
        Of type `error`: if neither file exists, or a shard is missing, truncated or lacks a tensor.
    """
    if (folder / SINGLE).exists():
        return TensorFile(folder / SINGLE, error=error).tensors
    if not (folder / INDEX).exists():
        raise error(f"Folder must hold {SINGLE} or {INDEX}: {folder}")
    shard_of = read_json(folder / INDEX, error=error).get("weight_map")
    if not isinstance(shard_of, dict) or not all(_is_file_name(shard) for shard in shard_of.values()):
        raise error(f"weight_map must give a file name for each tensor: {folder / INDEX}")
    shards = {
        shard: TensorFile(folder / shard, error=error).tensors for shard in sorted(set(shard_of.values()))
    }
    for name, shard in shard_of.items():
        if name not in shards[shard]:
            raise error(f"Tensor is missing: {name} in {folder / shard}")
    return {name: shards[shard_of[name]][name] for name in sorted(shard_of)}


def read_json(path: Path, *, error: type[InputError]) -> dict[str, Any]:
    """Return the JSON object in `path`."""
    try:
        value = parse_json(path.read_bytes())
    except FileNotFoundError:
        raise error(f"File is missing: {path}") from None
    except (json.JSONDecodeError, UnicodeDecodeError):
        raise error(f"File is not JSON: {path}") from None
    except ValueError as problem:
        raise error(f"File is not JSON; {problem}: {path}") from None
    if not isinstance(value, dict):
        raise error(f"File must hold one JSON object: {path}")
    return value


def write_tensors(path: Path, tensors: Sequence[StoredTensor], metadata: Mapping[str, str]) -> dict[str, str]:
    """Write one safetensors file, reading one tensor at a time; return the digest of each, by name.

    Wide elements come first, so that each tensor starts at a multiple of its element's size.
    """
    ordered = sorted(tensors, key=lambda tensor: (-ELEMENT_BYTES[tensor.dtype], tensor.name))
    header: dict[str, Any] = {"__metadata__": dict(metadata)}
    offset = 0
    for tensor in ordered:
        offsets = [offset, offset + tensor.bytes]
        header[tensor.name] = {"dtype": tensor.dtype, "shape": list(tensor.shape), "data_offsets": offsets}
        offset += tensor.bytes
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    with atomic_write(path) as file:
        file.write(len(text).to_bytes(8, "little") + text)
        digests = {}
        for tensor in ordered:
            content = tensor_bytes(tensor.read())
            file.write(content)
            digests[tensor.name] = _digest(tensor, content)
    return digests


def digest_of(tensor: StoredTensor) -> str:
    """Return the SHA-256 of a tensor as docs/format.md defines it: its type, its shape and its bytes."""
    return _digest(tensor, tensor_bytes(tensor.read()))


def _digest(tensor: StoredTensor, content: memoryview) -> str:
    form = f"{tensor.dtype} {','.join(map(str, tensor.shape))}\n"
    digest = hashlib.sha256(form.encode())
    digest.update(content)
    return digest.hexdigest()


def tensor_bytes(tensor: "Tensor") -> memoryview:
    """Return the elements of `tensor` as they lie in a file, row by row, without a copy if they do."""
    import torch

    return tensor.contiguous().reshape(-1).view(torch.uint8).numpy().data


def write_folder(folder: Path, tensors: Sequence[StoredTensor], max_shard_bytes: int) -> None:
    """Write `tensors` as ``model.safetensors`` or as shards, and the index with all digests.

    The index is written last. It also has the digests of all other files that the folder then holds.
    """
    files = {path.name: file_digest(path) for path in sorted(folder.iterdir()) if path.is_file()}
    shards: list[list[StoredTensor]] = []
    room = 0
    for tensor in tensors:
        if not shards or tensor.bytes > room:
            shards.append([])
            room = max_shard_bytes
        shards[-1].append(tensor)
        room -= tensor.bytes
    names = [f"model-{number:05d}-of-{len(shards):05d}.safetensors" for number in range(1, len(shards) + 1)]
    if len(shards) == 1:
        names = [SINGLE]
    digests: dict[str, str] = {}
    for name, shard in zip(names, shards, strict=True):
        digests |= write_tensors(folder / name, shard, {"format": "pt"})
    shard_of = {t.name: name for name, shard in zip(names, shards, strict=True) for t in shard}
    index = {
        "metadata": {"total_size": sum(tensor.bytes for tensor in tensors)},
        "weight_map": shard_of,
        DIGESTS: {"tensors": dict(sorted(digests.items())), "files": files},
    }
    write_json(folder / INDEX, index)


@dataclass(frozen=True, kw_only=True)
class Digests:
    """SHA-256 digests in an index: of tensors (:func:`digest_of`) and of the other files, by name."""

    tensors: Mapping[str, str]
    files: Mapping[str, str]


def read_digests(folder: Path, *, error: type[InputError]) -> Digests | None:
    """Return the digests in the index of `folder`; None if it has no index, or an index without digests.

    Raises
    ------
    InputError
        Of type `error`: if the index is not JSON, or its digests are not as docs/format.md says.
    """
    path = folder / INDEX
    value = read_json(path, error=error).get(DIGESTS) if path.exists() else None
    if value is None:
        return None
    parts = [value.get(part) for part in ("tensors", "files")] if isinstance(value, dict) else []
    if len(parts) != 2 or not all(map(_is_text_by_name, parts)):
        raise error(f"{DIGESTS} must give a text for each tensor and each file: {path}")
    if not all(map(_is_file_name, value["files"])):
        raise error(f"{DIGESTS} must name files without their folders: {path}")
    return Digests(tensors=value["tensors"], files=value["files"])


def _is_text_by_name(value: Any) -> bool:
    return isinstance(value, dict) and all(isinstance(each, str) for each in value.values())


def file_digest(path: Path) -> str:
    """Return the SHA-256 of a file's content."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def model_digest(folder: Path) -> str:
    """Return a SHA-256 over the names and contents of a model's files: config, weights, tokenizer."""
    files = [*folder.glob("*.safetensors"), *folder.glob("tokenizer*"), folder / "config.json"]
    digest = hashlib.sha256()
    for path in sorted(files):
        digest.update(f"{path.name}:{file_digest(path)}\n".encode())
    return digest.hexdigest()


def _is_file_name(name: Any) -> bool:
    return isinstance(name, str) and name not in ("", ".", "..") and Path(name).name == name
