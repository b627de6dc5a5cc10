"""The memory image, and the words of activations and results. Written from docs/image.md.

The image packings 2bit and base3 are not the storage packings of an artefact with the same names.
"""

import hashlib
import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO, Any, Self

import numpy as np
import numpy.typing as npt
import torch
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator
from torch import Tensor

from ternhw.config import AcceleratorConfig
from ternhw.program import Program, count_per_group, of_layer, program_for
from ternhw.registers import IMAGE_VERSION, MAGIC
from ternhw.validation import one_line
from ternhw_quant.errors import InputError
from ternhw_quant.files import json_digest, naming, write_json
from ternhw_quant.integer import IntegerMatrix
from ternhw_quant.storage.tensors import file_digest, read_json
from ternhw_quant.writers import staged

Words = npt.NDArray[np.uint8]  #: Bus words, shape (words, bus_bits / 8), little-endian.

UNIT_BYTES = 64  #: Programs and their sections begin at multiples of it.
MODEL_RECORD_BYTES = 256  #: Of the model section's header, and of each block's record.
MAP_VERSION = 3  #: Of map.json; version 1 had no model section, version 2 no digests but that of the image.
IMAGE, MAP, EXPONENTS = "image.bin", "map.json", "exponents.safetensors"

_DIGESTS = 3  #: The first version of map.json with digests of all files.
_HEADER_BYTES = 2 * UNIT_BYTES  #: The header and one job descriptor.
_BYTES_AT_ONCE = 1 << 24  #: Of a file that is read.
_TRITS_AT_ONCE = 1 << 20  #: Bounds the working memory of the packing to some tens of megabytes.


class Section(BaseModel):
    """A part of the image. Offset and size in bytes, the offset from the image's first byte."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    offset: int
    bytes: int


class LayerEntry(BaseModel):
    """Where one layer lies in the image.

    Attributes
    ----------
    offset, bytes : int
        Place and size of its program, with header and padding; the offset from the image's first byte.
    shape : (int, int)
        Output and input features.
    planes : int
        Weight planes.
    order : Section or None
        None unless the columns are permuted.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    offset: int
    bytes: int
    shape: tuple[int, int]
    planes: int
    group_size: int
    weights: Section
    order: Section | None


class ModelEntry(BaseModel):
    """Where the model section lies in the image, and how many blocks it has."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    offset: int = Field(ge=0, multiple_of=UNIT_BYTES)
    bytes: int = Field(ge=2 * MODEL_RECORD_BYTES, multiple_of=UNIT_BYTES)
    layers: int = Field(ge=1)


class ImageMap(BaseModel):
    """The content of ``map.json``: where each layer lies in an image.

    Attributes
    ----------
    config : AcceleratorConfig
        The configuration whose engine reads the image; `config_digest` is its digest.
    bytes, sha256
        Size and digest of ``image.bin``.
    layers : tuple of LayerEntry
        In the order of the image.
    model : ModelEntry or None
        None for an image of programs alone.
    files : dict of str to str
        SHA-256 of the other files that belong to the image, by name; none before version 3.
    map_sha256 : str or None
        SHA-256 of all other fields (:func:`map_digest`); None before version 3.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    format_version: int = MAP_VERSION
    config: AcceleratorConfig
    config_digest: str
    bytes: int
    sha256: str
    layers: tuple[LayerEntry, ...]
    model: ModelEntry | None = None
    files: dict[str, str] = {}
    map_sha256: str | None = None

    @model_validator(mode="after")
    def _check(self) -> Self:
        if not 1 <= self.format_version <= MAP_VERSION:
            raise ValueError(f"Image format must be from 1 to {MAP_VERSION}, not {self.format_version}")
        if self.model is not None and self.model.offset + self.model.bytes != self.bytes:
            raise ValueError(f"Model section must end the {self.bytes} bytes of the image")
        if self.config_digest != self.config.digest:
            raise ValueError(
                f"Digest must be the configuration's {self.config.digest}, not {self.config_digest}"
            )
        end = 0
        for layer in self.layers:
            if layer.offset != end or layer != _entry(layer.name, self.program(layer), end):
                raise ValueError(f"Layer must lie where the configuration has it: {layer.name}")
            end += layer.bytes
        expected = self.bytes if self.model is None else self.model.offset
        if end != expected:
            raise ValueError(f"Layers must have {expected} bytes together, not {end}")
        return self

    def program(self, layer: LayerEntry, *, tokens: int = 1) -> Program:
        """Return the program of a layer, as the configuration has it."""
        return Program(
            config=self.config,
            out_features=layer.shape[0],
            in_features=layer.shape[1],
            planes=layer.planes,
            tokens=tokens,
            permuted=layer.order is not None,
        )


def layer_program(config: AcceleratorConfig, matrix: IntegerMatrix) -> bytes:
    """Return a program of one job: header, descriptor, weights and order, padded to 64 bytes.

    Raises
    ------
    InputError
        If the configuration cannot run the layer.
    """
    file = io.BytesIO()
    for part in _program_parts(program_for(config, matrix, tokens=1), matrix):
        file.write(part)
    return file.getvalue()


def program_bytes(program: Program) -> int:
    """Return the bytes that the program of one layer takes in an image."""
    return (
        _HEADER_BYTES
        + _padded_bytes(program.weight_words, program)
        + _padded_bytes(program.order_words, program)
    )


def write_image(
    folder: Path,
    config: AcceleratorConfig,
    layers: Iterable[tuple[str, IntegerMatrix]],
    model: Callable[[ImageMap], tuple[ModelEntry, bytes]] | None = None,
    companions: Callable[[Path], object] | None = None,
) -> ImageMap:
    """Write the folder of an image, one layer at a time; ``map.json`` is written last.

    All is made in ``.partial`` in the folder first, so a run that was killed leaves nothing that looks whole.

    Parameters
    ----------
    model : function or None
        Makes the model section for the programs that the map names.
    companions : function or None
        Writes the other files that belong to the image to a folder.

    Raises
    ------
    InputError
        If the configuration cannot run a layer; names the layer. Then `folder` stays as it was.
    """
    from safetensors.torch import save

    with staged(folder, last=MAP) as partial:
        with naming(folder / IMAGE), (partial / IMAGE).open("wb") as file:
            image_map, exponents = _write_programs(file, config, layers, model)
        with naming(folder / EXPONENTS):
            (partial / EXPONENTS).write_bytes(save(exponents))
        if companions is not None:
            companions(partial)
        files = {path.name: file_digest(path) for path in sorted(partial.iterdir()) if path.name != IMAGE}
        image_map = image_map.model_copy(update={"files": files})
        sha256 = map_digest(image_map.model_dump(mode="json"))
        image_map = image_map.model_copy(update={"map_sha256": sha256})
        write_json(partial / MAP, image_map.model_dump(mode="json"))
    return image_map


def is_image(folder: Path) -> bool:
    """Tell whether a folder is that of an image: it has ``map.json``."""
    return (folder / MAP).is_file()


def read_map(folder: Path) -> ImageMap:
    """Read ``map.json``.

    Raises
    ------
    InputError
        If it is missing or breaks a rule.
    """
    values = read_json(folder / MAP, error=InputError)
    try:
        image_map = ImageMap.model_validate(values)
    except ValidationError as error:
        raise InputError(f"{one_line(error)}: {folder / MAP}") from None
    digested = image_map.format_version >= _DIGESTS or image_map.map_sha256 is not None
    if digested and image_map.map_sha256 != map_digest(values):
        raise InputError(f"Map must have the digest of its content in map_sha256: {folder / MAP}")
    return image_map


def map_digest(values: Mapping[str, Any]) -> str:
    """Return the SHA-256 of the content of ``map.json``, without ``map_sha256`` itself (docs/image.md)."""
    return json_digest({name: value for name, value in values.items() if name != "map_sha256"})


def check_file(folder: Path, image_map: ImageMap, name: str) -> Path:
    """Return the path of a file beside an image, after a comparison with its digest in the map.

    Raises
    ------
    InputError
        If the file is missing, or is not the one that was written with the image.
    """
    path = folder / name
    if name in image_map.files:
        if not path.is_file():
            raise InputError(f"File is missing: {path}")
        if file_digest(path) != image_map.files[name]:
            raise InputError(f"File must have the SHA-256 of {MAP}: {path}")
    return path


def read_image(
    folder: Path, image_map: ImageMap, on_progress: Callable[[int, int], None] = lambda done, total: None
) -> Words:
    """Read ``image.bin`` to an address that is a multiple of 64, and compare size and SHA-256 with the map.

    Raises
    ------
    InputError
        If the file is missing, or differs.
    """
    path = folder / IMAGE
    try:
        size = path.stat().st_size
    except OSError:
        raise InputError(f"Image must be a file: {path}") from None
    if size != image_map.bytes:
        raise InputError(f"Image must have the {image_map.bytes} bytes of {MAP}, not {size}: {path}")
    room = np.empty(size + UNIT_BYTES, dtype=np.uint8)
    image = room[-room.ctypes.data % UNIT_BYTES :][:size]
    digest, done = hashlib.sha256(), 0
    with path.open("rb") as file:
        while done < size:
            part = image.data[done : done + _BYTES_AT_ONCE]
            count = file.readinto(part)
            if not count:
                raise InputError(f"Image must have the {size} bytes of {MAP}, not {done}: {path}")
            digest.update(part[:count])
            done += count
            on_progress(done, size)
    if digest.hexdigest() != image_map.sha256:
        raise InputError(f"Image must have the SHA-256 of {MAP}: {path}")
    return image


def activation_words(program: Program, q: Tensor) -> Words:
    """Return the bus words of the activations: each vector in the layer's own order, padded with zeros.

    Parameters
    ----------
    q : integer, shape (tokens, in_features)

    Raises
    ------
    ValueError
        If a value does not fit the activation bits of the configuration.
    """
    config = program.config
    low, high = -(2 ** (config.activation_bits - 1)), 2 ** (config.activation_bits - 1) - 1
    if int(q.min()) < low or int(q.max()) > high:
        raise ValueError(
            f"Activations must be from {low} to {high}, not from {int(q.min())} to {int(q.max())}"
        )
    padded = np.zeros((program.tokens, program.row_beats * config.lanes), dtype=np.int16)
    padded[:, : program.in_features] = q.numpy()
    return _pack(_bits(padded.reshape(-1, config.word_activations), config.activation_bits), config.bus_bits)


def result_values(program: Program, words: Words) -> Tensor:
    """Return the accumulators that the words of results hold, int64 (tokens, out_features).

    Raises
    ------
    ValueError
        If the program has another number of result words.
    """
    config = program.config
    vectors = program.row_tiles * program.tokens
    expected = (vectors * config.result_words, config.bus_bits // 8)
    if words.shape != expected:
        raise ValueError(f"Results must have shape {expected}, not {words.shape}")
    result_bytes = config.result_bits // 8
    used = words.reshape(vectors, -1)[:, : config.rows * result_bytes]
    values = np.ascontiguousarray(used).view(f"<i{result_bytes}").astype(np.int64)
    by_pass = []
    start = 0
    for tokens in program.pass_tokens:
        tiles = values[start : start + program.row_tiles * tokens].reshape(program.row_tiles, tokens, -1)
        by_pass.append(tiles.transpose(1, 0, 2).reshape(tokens, -1)[:, : program.out_features])
        start += program.row_tiles * tokens
    return torch.from_numpy(np.concatenate(by_pass))


def _write_programs(
    file: IO[bytes],
    config: AcceleratorConfig,
    layers: Iterable[tuple[str, IntegerMatrix]],
    model: Callable[[ImageMap], tuple[ModelEntry, bytes]] | None,
) -> tuple[ImageMap, dict[str, Tensor]]:
    digest = hashlib.sha256()
    entries: list[LayerEntry] = []
    exponents: dict[str, Tensor] = {}
    offset = 0
    for name, matrix in layers:
        try:
            program = program_for(config, matrix, tokens=1)
        except InputError as error:
            raise of_layer(error, name) from None
        for part in _program_parts(program, matrix):
            digest.update(part)
            file.write(part)
        entries.append(_entry(name, program, offset))
        exponents[name] = matrix.exponents
        offset += entries[-1].bytes
    image_map = ImageMap(
        config=config,
        config_digest=config.digest,
        bytes=offset,
        sha256=digest.hexdigest(),
        layers=tuple(entries),
    )
    if model is not None:
        entry, data = model(image_map)
        digest.update(data)
        file.write(data)
        whole = {"bytes": offset + len(data), "sha256": digest.hexdigest(), "model": entry}
        image_map = image_map.model_copy(update=whole)
    return image_map, exponents


def _entry(name: str, program: Program, offset: int) -> LayerEntry:
    word_bytes = program.config.bus_bits // 8
    weights = Section(offset=offset + _HEADER_BYTES, bytes=program.weight_words * word_bytes)
    order = Section(
        offset=weights.offset + _padded_bytes(program.weight_words, program),
        bytes=program.order_words * word_bytes,
    )
    return LayerEntry(
        name=name,
        offset=offset,
        bytes=program_bytes(program),
        shape=(program.out_features, program.in_features),
        planes=program.planes,
        group_size=program.config.group_size,
        weights=weights,
        order=order if program.permuted else None,
    )


def _program_parts(program: Program, matrix: IntegerMatrix) -> Iterator[bytes]:
    """Yield the bytes of a program in order."""
    yield _header(program.config) + _descriptor(program)
    for words in _weight_words(program, matrix):
        yield words.tobytes()
    yield _gap(program.weight_words, program)
    if matrix.permutation is not None:
        yield _order(program, matrix.permutation)
        yield _gap(program.order_words, program)


def _padded_bytes(words: int, program: Program) -> int:
    return -(-words * program.config.bus_bits // (8 * UNIT_BYTES)) * UNIT_BYTES


def _gap(words: int, program: Program) -> bytes:
    return bytes(_padded_bytes(words, program) - words * program.config.bus_bits // 8)


def _header(config: AcceleratorConfig) -> bytes:
    digest = int(config.digest, 16)
    return _fields([MAGIC, IMAGE_VERSION, digest & 0xFFFFFFFF, digest >> 32, 1])


def _descriptor(program: Program) -> bytes:
    weights = _HEADER_BYTES // UNIT_BYTES
    order = weights + _padded_bytes(program.weight_words, program) // UNIT_BYTES
    return _fields(
        [
            program.row_tiles,
            program.groups,
            program.tail_beats,
            program.plane_steps,
            program.row_beats,
            int(program.permuted),
            weights,
            program.weight_words,
            order if program.permuted else 0,
        ]
    )


def _fields(values: list[int]) -> bytes:
    """Return sixteen 32-bit fields: `values`, zeros, and the check."""
    fields = np.zeros(16, dtype="<u4")
    fields[: len(values)] = values
    fields[15] = np.bitwise_xor.reduce(fields)
    return fields.tobytes()


def _order(program: Program, permutation: Tensor) -> bytes:
    lanes = program.config.lanes
    stored = np.arange(program.row_beats * lanes)
    stored[permutation.numpy()] = np.arange(program.in_features)
    entries = (stored // lanes << 8 | stored % lanes).astype("<u4").tobytes()
    return entries.ljust(program.order_words * program.config.bus_bits // 8, b"\0")


def _weight_words(program: Program, matrix: IntegerMatrix) -> Iterator[Words]:
    """Yield the weights in slabs of whole tiles."""
    config = program.config
    tile_trits = config.rows * program.plane_steps * config.planes * program.row_beats * config.lanes
    slab_tiles = max(1, _TRITS_AT_ONCE // tile_trits)
    blocks = program.block_beats
    position = tile_order(program)
    constants = _constants(program.config, matrix)
    for first in range(0, program.row_tiles, slab_tiles):
        tiles = range(first, min(first + slab_tiles, program.row_tiles))
        runs = [
            _runs(_constant_bits(config, constants, tiles), np.array([1]), config.bus_bits),
            _runs(
                _scale_bits(program, matrix, tiles),
                np.full(len(blocks), config.steps_per_block),
                config.bus_bits,
            ),
            _runs(_beat_bits(program, matrix, tiles), blocks, config.bus_bits),
        ]
        yield np.concatenate(runs, axis=1)[:, position].reshape(-1, config.bus_bits // 8)


def tile_order(program: Program) -> npt.NDArray[np.int64]:
    """Return the words of a tile in order, as indices into its constants, all scales and all beats."""
    words, block_words = program.scale_words, program.block_words
    scale = program.config.constant_words
    beat = scale + len(block_words) * words
    order = [np.arange(scale)]
    for count in block_words:
        order += [np.arange(scale, scale + words), np.arange(beat, beat + count)]
        scale, beat = scale + words, beat + count
    return np.concatenate(order)


def _runs(items: Words, lengths: npt.NDArray[np.int64], bus_bits: int) -> Words:
    """Lay items in words, in runs that each begin with a new word.

    Parameters
    ----------
    items : uint8, shape (tiles, items, bits)
        One bit in each element.
    lengths : int64, shape (runs,)
        Items of each run.

    Returns
    -------
    uint8, shape (tiles, words, bus_bits / 8)
    """
    tiles, count, bits = items.shape
    if bits >= bus_bits:
        return _pack(items, -(-bits // bus_bits) * bus_bits).reshape(tiles, -1, bus_bits // 8)
    per_word = bus_bits // bits
    run_words = -(-lengths // per_word)
    # Item i of a run lies i places after the run's first; places without an item hold the zero behind all.
    first_place = (np.cumsum(run_words) - run_words) * per_word
    in_run = np.arange(count) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    places = np.full(int(run_words.sum()) * per_word, count)
    places[np.repeat(first_place, lengths) + in_run] = np.arange(count)
    items = np.concatenate([items, np.zeros((tiles, 1, bits), dtype=np.uint8)], axis=1)
    return _pack(items[:, places].reshape(tiles, -1, per_word * bits), bus_bits)


def _constants(config: AcceleratorConfig, matrix: IntegerMatrix) -> npt.NDArray[np.int64]:
    """Return where each row's sum starts, int64 (out_features,)."""
    constants = (count_per_group(matrix, matrix.planes < 0) * matrix.plane_mantissas).sum(dim=(0, 2))
    if matrix.offsets is not None and config.scaling == "adders":
        constants = constants + 128 * (matrix.offsets < 0).sum(dim=1)
    return constants.numpy()


def _constant_bits(config: AcceleratorConfig, constants: npt.NDArray[np.int64], tiles: range) -> Words:
    rows = _rows(constants[None], config, tiles)
    return _bits(rows.reshape(len(tiles), 1, config.rows), config.accumulator_bits)


def _scale_bits(program: Program, matrix: IntegerMatrix, tiles: range) -> Words:
    """Return the scales of each step, the last block's missing ones included: (tiles, steps, bits)."""
    config, groups, steps = program.config, program.groups, program.plane_steps
    per_row = config.scales_per_step
    planes = per_row - config.offsets
    scales = np.zeros((len(tiles), groups, steps, config.rows, per_row), dtype=np.uint8)
    mantissas = np.zeros((steps * planes, len(tiles) * config.rows, groups), dtype=np.uint8)
    mantissas[: len(matrix.mantissas)] = _rows(matrix.mantissas.numpy(), config, tiles)
    mantissas = mantissas.reshape(steps, planes, len(tiles), config.rows, groups)
    scales[..., :planes] = mantissas.transpose(2, 4, 0, 3, 1)
    if matrix.offsets is not None:
        offsets = _rows(matrix.offsets.numpy()[None], config, tiles).view(np.uint8)
        scales[:, :, 0, :, planes] = offsets.reshape(len(tiles), config.rows, groups).transpose(0, 2, 1)
    whole = np.zeros(
        (len(tiles), len(program.block_beats) * config.steps_per_block, config.rows * per_row), dtype=np.uint8
    )
    whole[:, : groups * steps] = scales.reshape(len(tiles), groups * steps, -1)
    return np.unpackbits(whole, axis=-1, bitorder="little")


def _beat_bits(program: Program, matrix: IntegerMatrix, tiles: range) -> Words:
    """Return the packed trits of each beat, (tiles, beats, bits)."""
    config, groups, steps = program.config, program.groups, program.plane_steps
    trits = np.zeros(
        (steps * config.planes, len(tiles) * config.rows, groups * config.group_size), dtype=np.int8
    )
    trits[: program.planes, :, : program.in_features] = _rows(matrix.planes.numpy(), config, tiles)
    trits = trits.reshape(
        steps, config.planes, len(tiles), config.rows, groups, config.beats_per_group, config.lanes
    )
    beats = trits.transpose(2, 4, 0, 5, 3, 1, 6).reshape(
        len(tiles), groups * steps * config.beats_per_group, config.rows * config.planes * config.lanes
    )
    real = np.ones((groups, steps, config.beats_per_group), dtype=bool)
    real[-1, :, program.tail_beats :] = False  # the last group ends where the row ends
    beats = beats[:, real.reshape(-1)]
    if config.packing == "2bit":
        return np.stack([beats > 0, beats < 0], axis=-1).reshape(*beats.shape[:2], -1).view(np.uint8)
    return np.unpackbits(_base3(beats), axis=-1, bitorder="little")


def _base3(trits: npt.NDArray[np.int8]) -> Words:
    """Return five trits in each byte, uint8 (…, ⌈trits / 5⌉)."""
    codes = np.zeros((*trits.shape[:-1], -(-trits.shape[-1] // 5) * 5), dtype=np.uint8)
    codes[..., : trits.shape[-1]] = np.where(trits < 0, 2, trits)
    codes = codes.reshape(*trits.shape[:-1], -1, 5)
    value = codes[..., 0]
    for place in range(1, 5):
        value = 3 * value + codes[..., place]
    return BASE3_BYTE[value]


#: Number of a pair of codes by 3·d + d′; 8 is the ninth pair, +1 and +1.
_PAIR = np.array([0, 1, 7, 2, 8, 3, 4, 5, 6])


def _base3_bytes() -> Words:
    """Return the byte of each value 81·d₀ + 27·d₁ + 9·d₂ + 3·d₃ + d₄."""
    value = np.arange(243)
    first, one, two = value // 81, _PAIR[value // 9 % 9], _PAIR[value % 9]
    high = np.where(one == 8, 0b11000 | first, first << 3 | one)
    return np.where(two == 8, 0b111 << 5 | (high & 3) << 3 | high >> 2, high << 3 | two).astype(np.uint8)


BASE3_BYTE = _base3_bytes()  #: uint8, of each value of five codes.


def _rows(values: npt.NDArray[Any], config: AcceleratorConfig, tiles: range) -> npt.NDArray[Any]:
    """Return the rows of `tiles`, (planes, tiles · rows, …), of `values`, (planes, out_features, …)."""
    part = values[:, tiles.start * config.rows : tiles.stop * config.rows]
    rows = np.zeros((part.shape[0], len(tiles) * config.rows, *part.shape[2:]), dtype=part.dtype)
    rows[:, : part.shape[1]] = part
    return rows


def _bits(values: npt.NDArray[Any], width: int) -> Words:
    """Return the low `width` bits of each integer, one in each element: (…, values · width)."""
    bits = (values[..., None] >> np.arange(width, dtype=values.dtype) & 1).astype(np.uint8)
    return bits.reshape(*values.shape[:-1], -1)


def _pack(bits: Words, width: int) -> Words:
    """Fill the last axis up to `width` with zeros and pack it, (…, width / 8)."""
    packed = np.packbits(bits, axis=-1, bitorder="little")
    whole = np.zeros((*bits.shape[:-1], width // 8), dtype=np.uint8)
    whole[..., : packed.shape[-1]] = packed
    return whole
