"""The model section of a memory image: everything of a decoder but its trits. Written from docs/image.md.

The C source reads it, too (quant/ternhw_quant/decoder/image.c).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from torch import Tensor

from ternhw.image import (
    IMAGE,
    MODEL_RECORD_BYTES,
    UNIT_BYTES,
    ImageMap,
    ModelEntry,
    check_file,
    read_image,
    read_map,
)
from ternhw_quant.decoder.contract import FORMATS, HEAD, ROLES, Block, Contract, Matrix, Norm
from ternhw_quant.errors import InputError

MAGIC, VERSION = 0x4D524554, 1
_FIELDS = MODEL_RECORD_BYTES // 4  #: The last field of a record makes the exclusive or of all 0.
#: Sizes in the header, from this field on.
_FIRST_SIZE = 6
_SIZES = ("hidden", "intermediate", "heads", "kv_heads", "head_dim", "vocabulary", "context")
#: Fields with the places of programs: in a block's record, and in the header.
_PROGRAMS, _HEAD = slice(16, 51, 5), 27
_NUMBERS = ("residual_bits", "logit_bits", "score_factor", "score_bits")


def encode(contract: Contract, image_map: ImageMap) -> tuple[ModelEntry, bytes]:
    """Return the model section for the programs of an image, to be put at its end.

    Raises
    ------
    InputError
        If a constant does not fit its type.
    """
    programs = {layer.name: layer.offset // UNIT_BYTES for layer in image_map.layers}
    return _Writer(contract, image_map, programs).section()


def section_bytes(contract: Contract) -> int:
    """Return the bytes of the model section."""
    sizes = [MODEL_RECORD_BYTES * (1 + len(contract.blocks))]
    tables = (*((contract.embedding, 2), (contract.embedding_bits, 1), (contract.exp2, 4)),)
    rotations = ((contract.cosines, 2), (contract.sines, 2))
    sizes += [values.numel() * size for values, size in (*tables, *rotations)]
    norms = [contract.final_norm]
    for block in contract.blocks:
        norms += [block.attention_norm, block.mlp_norm, *filter(None, (block.q_norm, block.k_norm))]
    sizes += [4 * norm.weight.numel() for norm in norms]
    for matrix in contract.matrices().values():
        sizes += [matrix.out_features, 0 if matrix.bias is None else 4 * matrix.out_features]
    return sum(-(-size // UNIT_BYTES) * UNIT_BYTES for size in sizes)


class _Writer:
    """Lays arrays out behind the records, each at a multiple of 64 bytes."""

    def __init__(self, contract: Contract, image_map: ImageMap, programs: Mapping[str, int]) -> None:
        self._model, self._map, self._programs = contract, image_map, programs
        self._start = image_map.bytes // UNIT_BYTES
        self._parts: list[bytes] = []
        self._next = self._start + (1 + len(contract.blocks)) * MODEL_RECORD_BYTES // UNIT_BYTES

    def section(self) -> tuple[ModelEntry, bytes]:
        model = self._model
        named = model.matrices()
        arrays = [
            self._array(values, kind)
            for values, kind in (
                *((model.embedding, np.int16), (model.embedding_bits, np.int8)),
                *((model.cosines, np.int16), (model.sines, np.int16), (model.exp2, np.int32)),
            )
        ]
        blocks = [self._block(number, block) for number, block in enumerate(model.blocks)]
        final = [*self._norm(model.final_norm), *self._matrix(HEAD, named.get(HEAD))]
        digest = int(self._map.config_digest, 16)
        cache = 4 * len(model.blocks) * model.kv_heads * model.context * model.head_dim
        header = [
            *(MAGIC, VERSION, digest & 0xFFFFFFFF, digest >> 32, self._next, len(model.blocks)),
            *(getattr(model, name) for name in (*_SIZES, *_NUMBERS)),
            *(*arrays, self._start + MODEL_RECORD_BYTES // UNIT_BYTES, *final, -(-cache // UNIT_BYTES)),
        ]
        data = b"".join((_record(header), *map(_record, blocks), *self._parts))
        entry = ModelEntry(offset=self._map.bytes, bytes=len(data), layers=len(model.blocks))
        return entry, data

    def _block(self, number: int, block: Block) -> list[int]:
        norms = (block.attention_norm, block.mlp_norm, block.q_norm, block.k_norm)
        names = self._model.layer_names(number)
        return [
            *(field for norm in norms for field in self._norm(norm)),
            *(field for role in ROLES for field in self._matrix(names[role], block.matrices[role])),
            *(block.bits[name] for name in FORMATS),
        ]

    def _norm(self, norm: Norm | None) -> list[int]:
        if norm is None:
            return [0] * 4
        weight = self._array(norm.weight, np.int32)
        return [weight, norm.bits, norm.epsilon & 0xFFFFFFFF, norm.epsilon >> 32]

    def _matrix(self, name: str, matrix: Matrix | None) -> list[int]:
        if matrix is None:
            return [0] * 5
        exponents = self._array(matrix.exponents, np.int8)
        bias = 0 if matrix.bias is None else self._array(matrix.bias, np.int32)
        return [self._programs[name], exponents, bias, matrix.out_features, matrix.in_features]

    def _array(self, values: Tensor, kind: type) -> int:
        """Append an array; return where it begins, in units of 64 bytes from the image's first byte."""
        array = np.ascontiguousarray(values.numpy().astype(np.dtype(kind).newbyteorder("<")))
        if not np.array_equal(array, values.numpy()):
            raise InputError(f"Constants must fit {np.dtype(kind).name}")
        first = self._next
        data = array.tobytes()
        data += bytes(-len(data) % UNIT_BYTES)
        self._parts.append(data)
        self._next += len(data) // UNIT_BYTES
        return first


def _record(values: list[int]) -> bytes:
    fields = np.zeros(_FIELDS, dtype="<u4")
    fields[: len(values)] = values
    fields[-1] = np.bitwise_xor.reduce(fields)
    return fields.tobytes()


@dataclass(frozen=True, kw_only=True, eq=False)
class ModelImage:
    """A model's image as it lies in memory.

    Attributes
    ----------
    map : ImageMap
    image : uint8, shape (bytes,)
        At an address that is a multiple of 64.
    section : int
        Place of the model section, in units of 64 bytes.
    """

    map: ImageMap
    image: npt.NDArray[np.uint8]
    section: int

    def size(self, name: str) -> int:
        """Return a size of the model by its name in a contract, such as "vocabulary" or "context"."""
        field = _FIRST_SIZE + _SIZES.index(name)
        return int(self.image[self.section * UNIT_BYTES :][: 4 * (field + 1)].view(np.uint32)[field])


def read_model(
    folder: Path | str, *, on_progress: Callable[[int, int], None] = lambda done, total: None
) -> ModelImage:
    """Read the image of a model into memory and check it.

    Parameters
    ----------
    folder : Path
        What ``ternhw compile --model`` wrote.
    on_progress : function of two int
        Called with the bytes read, and all bytes.

    Raises
    ------
    InputError
        If a file is missing, has another size or digest than ``map.json`` says, or holds no model.
    """
    folder = Path(folder)
    image_map = read_map(folder)
    if image_map.model is None:
        raise InputError(f"Image must hold a model; run: ternhw compile --model: {folder}")
    for name in image_map.files:
        check_file(folder, image_map, name)
    image = read_image(folder, image_map, on_progress)
    _check_section(image, image_map, image_map.model, folder / IMAGE)
    return ModelImage(map=image_map, image=image, section=image_map.model.offset // UNIT_BYTES)


def _check_section(image: npt.NDArray[np.uint8], image_map: ImageMap, entry: ModelEntry, file: Path) -> None:
    """Check the records of a model section, and that they are of the image that ``map.json`` describes."""
    size = (1 + entry.layers) * MODEL_RECORD_BYTES
    if size > entry.bytes:
        raise InputError(
            f"Model section must have the {size} bytes of its records, not {entry.bytes}: {file}"
        )
    records = image[entry.offset :][:size].view("<u4").reshape(-1, _FIELDS)
    header = records[0].tolist()
    if header[0] != MAGIC or np.bitwise_xor.reduce(records, axis=1).any():
        raise InputError(f"Model section must begin with sound records: {file}")
    if header[1] != VERSION:
        raise InputError(f"Model section must have version {VERSION}, not {header[1]}: {file}")
    programs = [*records[1:, _PROGRAMS].flatten().tolist(), *([header[_HEAD]] if header[_HEAD + 3] else [])]
    for what, found, expected in (
        ("configuration", f"{header[3]:04x}{header[2]:08x}", image_map.config_digest),
        ("size", header[4] * UNIT_BYTES, image_map.bytes),
        ("blocks", header[5], entry.layers),
        ("programs", [place * UNIT_BYTES for place in programs], [each.offset for each in image_map.layers]),
    ):
        if found != expected:
            raise InputError(f"Model section must have the {what} of map.json: {file}")
