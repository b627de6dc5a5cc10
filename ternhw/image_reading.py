"""Matrices from a memory image: the inverse of the packing in :mod:`ternhw.image` (docs/image.md)."""

from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from safetensors.torch import load_file
from torch import Tensor

from ternhw.image import BASE3_BYTE, EXPONENTS, ImageMap, LayerEntry, Words, check_file, tile_order
from ternhw.program import Program
from ternhw_quant.errors import InputError
from ternhw_quant.integer import IntegerMatrix


def read_exponents(folder: Path, image_map: ImageMap) -> dict[str, Tensor]:
    """Return the exponents of every layer, int8 (out_features,).

    Raises
    ------
    InputError
        If the file is missing, is no such file, or lacks a layer.
    """
    path = check_file(folder, image_map, EXPONENTS)
    try:
        found: dict[str, Tensor] = load_file(path)
    except Exception as error:  # safetensors has errors of its own.
        raise InputError(f"Exponents must be a safetensors file: {path}: {error}") from None
    for layer in image_map.layers:
        if layer.name not in found or found[layer.name].shape != layer.shape[:1]:
            raise InputError(f"Exponents must have {layer.shape[0]} values of {layer.name}: {path}")
    return found


def read_matrix(
    image: npt.NDArray[np.uint8], image_map: ImageMap, entry: LayerEntry, exponents: Tensor
) -> IntegerMatrix:
    """Return the matrix of a layer from its words.

    An image does not say whether a layer of a configuration with offsets has none: they are then zeros.

    Parameters
    ----------
    image : uint8, shape (bytes,)
    exponents : int8, shape (out_features,)
    """
    program = image_map.program(entry)
    config = program.config
    words = image[entry.weights.offset :][: entry.weights.bytes].reshape(
        program.row_tiles, -1, config.bus_bits // 8
    )
    runs = np.empty_like(words)
    runs[:, tile_order(program)] = words
    blocks = len(program.block_beats)
    scale, beat = config.constant_words, config.constant_words + blocks * program.scale_words
    steps = np.full(blocks, config.steps_per_block)
    scales = _items(runs[:, scale:beat], steps, config.step_scale_bits)
    beats = _items(runs[:, beat:], program.block_beats, config.beat_bits)
    mantissas, offsets = _scales(program, scales)
    return IntegerMatrix(
        planes=_trits(program, beats),
        mantissas=mantissas,
        exponents=exponents,
        group_size=config.group_size,
        tied=config.tied,
        offsets=offsets,
        permutation=None if entry.order is None else _permutation(program, image[entry.order.offset :]),
    )


def _items(words: Words, lengths: npt.NDArray[np.int64], bits: int) -> Words:
    """Return the items that lie in words, in runs that each begin with a new word; a bit in each element.

    Parameters
    ----------
    words : uint8, shape (tiles, words, bus_bits / 8)
    lengths : int64, shape (runs,)

    Returns
    -------
    uint8, shape (tiles, items, bits)
    """
    tiles, bus = len(words), 8 * words.shape[2]
    found = np.unpackbits(words, axis=-1, bitorder="little")
    if bits >= bus:
        return found.reshape(tiles, int(lengths.sum()), -1)[..., :bits]
    per_word = bus // bits
    run_places = -(-lengths // per_word) * per_word
    in_run = np.arange(lengths.sum()) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    places = np.repeat(np.cumsum(run_places) - run_places, lengths) + in_run
    return found[..., : per_word * bits].reshape(tiles, -1, bits)[:, places]


def _scales(program: Program, bits: Words) -> tuple[Tensor, Tensor | None]:
    """Return mantissas, uint8 (planes or pairs, out, groups), and offsets, int8 (out, groups)."""
    config, groups, steps = program.config, program.groups, program.plane_steps
    values = np.packbits(bits, axis=-1, bitorder="little")[:, : groups * steps]
    values = values.reshape(len(bits), groups, steps, config.rows, config.scales_per_step)
    planes = config.scales_per_step - config.offsets
    found = values[..., :planes].transpose(2, 4, 0, 3, 1).reshape(steps * planes, -1, groups)
    count = program.planes // 2 if config.tied else program.planes
    mantissas = torch.from_numpy(found[:count, : program.out_features].copy())
    if not config.offsets:
        return mantissas, None
    offsets = values[:, :, 0, :, planes].transpose(0, 2, 1).reshape(-1, groups)[: program.out_features]
    return mantissas, torch.from_numpy(offsets.copy().view(np.int8))


def _trits(program: Program, bits: Words) -> Tensor:
    """Return the trits, int8 (planes, out, in), in their stored order."""
    config, groups, steps = program.config, program.groups, program.plane_steps
    count = config.rows * config.planes * config.lanes
    if config.packing == "2bit":
        pairs = bits.reshape(*bits.shape[:2], count, 2).view(np.int8)
        trits = pairs[..., 0] - pairs[..., 1]
    else:
        trits = _DIGITS[np.packbits(bits, axis=-1, bitorder="little")]
        trits = trits.reshape(*bits.shape[:2], -1)[..., :count]
    real = np.ones((groups, steps, config.beats_per_group), dtype=bool)
    real[-1, :, program.tail_beats :] = False
    whole = np.zeros((len(bits), real.size, count), dtype=np.int8)
    whole[:, real.reshape(-1)] = trits
    shape = (len(bits), groups, steps, config.beats_per_group, config.rows, config.planes, config.lanes)
    planes = (
        whole.reshape(shape)
        .transpose(2, 5, 0, 4, 1, 3, 6)
        .reshape(steps * config.planes, len(bits) * config.rows, groups * config.group_size)
    )
    return torch.from_numpy(planes[: program.planes, : program.out_features, : program.in_features].copy())


def _permutation(program: Program, order: Words) -> Tensor:
    """Return for each stored column the layer's own, int64 (in_features,)."""
    entries = order[: 4 * program.in_features].view("<u4").astype(np.int64)
    places = (entries >> 8) * program.config.lanes + (entries & 255)
    permutation = np.empty(program.in_features, dtype=np.int64)
    permutation[places] = np.arange(program.in_features)
    return torch.from_numpy(permutation)


def _base3_digits() -> npt.NDArray[np.int8]:
    """Return the five trits of each byte; of bytes that are no code zeros."""
    digits = np.zeros((256, 5), dtype=np.int8)
    value = np.arange(len(BASE3_BYTE))
    for place in range(5):
        code = value // 3 ** (4 - place) % 3
        digits[BASE3_BYTE, place] = np.where(code == 2, -1, code)
    return digits


_DIGITS = _base3_digits()
