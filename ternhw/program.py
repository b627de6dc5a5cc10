"""A layer as the core sees it: jobs, and the words of each stream.

Written from docs/core.md. The packing of the artefact on disk is another matter: this is the order in
which trits meet the array.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from ternhw.config import MANTISSA_BITS, AcceleratorConfig
from ternhw_quant.errors import InputError
from ternhw_quant.integer import IntegerMatrix

Words = npt.NDArray[np.uint8]  #: Stream words, shape (words, bytes), little-endian.

#: Fields of a job descriptor with their widths, least significant first.
DESCRIPTOR_BITS = {"row_tiles": 24, "groups": 16, "tail_beats": 12, "plane_steps": 4, "tokens": 8}


@dataclass(frozen=True, kw_only=True)
class Job:
    """One descriptor: every row tile of a layer for up to ``config.tokens`` activation vectors."""

    row_tiles: int
    groups: int
    tail_beats: int
    plane_steps: int
    tokens: int

    def word(self) -> int:
        """Return the descriptor as the core reads it."""
        value, shift = 0, 0
        for field, bits in DESCRIPTOR_BITS.items():
            value |= getattr(self, field) << shift
            shift += bits
        return value


@dataclass(frozen=True, kw_only=True)
class Program:
    """The jobs that compute one layer for `tokens` activation vectors on one configuration.

    Attributes
    ----------
    planes : int
        Trit-planes of the matrix.
    """

    config: AcceleratorConfig
    out_features: int
    in_features: int
    planes: int
    tokens: int

    def __post_init__(self) -> None:
        for name in ("out_features", "in_features", "planes", "tokens"):
            if getattr(self, name) < 1:
                raise InputError(f"{name} must be at least 1, not {getattr(self, name)}")
        limit = self.config.max_in_features
        if self.in_features > limit:
            raise InputError(
                f"in_features must be at most the {limit} that the activation buffer holds, "
                f"not {self.in_features}; raise max_in_features"
            )
        for field, bits in DESCRIPTOR_BITS.items():
            value = getattr(self, field) if field != "tokens" else self.config.tokens
            if value >= 1 << bits:
                raise InputError(f"{field} must fit in {bits} bits of the descriptor, not {value}")

    @property
    def row_tiles(self) -> int:
        return -(-self.out_features // self.config.rows)

    @property
    def groups(self) -> int:
        return -(-self.in_features // self.config.group_size)

    @property
    def tail_beats(self) -> int:
        """Beats of the last group of a row."""
        tail = self.in_features - (self.groups - 1) * self.config.group_size
        return -(-tail // self.config.lanes)

    @property
    def row_beats(self) -> int:
        """Beats of one activation vector, and of one plane step over a whole row."""
        return (self.groups - 1) * self.config.beats_per_group + self.tail_beats

    @property
    def plane_steps(self) -> int:
        return -(-self.planes // self.config.planes)

    @property
    def jobs(self) -> list[Job]:
        """One job for each batch of ``config.tokens`` tokens, in order."""
        full, rest = divmod(self.tokens, self.config.tokens)
        batches = [self.config.tokens] * full + ([rest] if rest else [])
        return [
            Job(
                row_tiles=self.row_tiles,
                groups=self.groups,
                tail_beats=self.tail_beats,
                plane_steps=self.plane_steps,
                tokens=batch,
            )
            for batch in batches
        ]

    @property
    def ideal_cycles(self) -> float:
        """Cycles of an array that never waits and wastes no adder on ragged edges."""
        config = self.config
        work = self.out_features * self.in_features * self.planes * self.tokens
        return work / (config.rows * config.lanes * config.planes * config.tokens)


def program_for(config: AcceleratorConfig, matrix: IntegerMatrix, *, tokens: int) -> Program:
    """Return the program of a real layer.

    Raises
    ------
    InputError
        If the configuration cannot run it: another group size, too long a row, or a row whose largest
        possible sum does not fit in the accumulators.
    """
    if matrix.group_size != config.group_size:
        raise InputError(
            f"Group size of the configuration must be the layer's {matrix.group_size}, "
            f"not {config.group_size}"
        )
    nonzero = _per_group(matrix, matrix.planes != 0)
    largest = 2 ** (config.activation_bits - 1) * (nonzero * matrix.mantissas.long()).sum(dim=(0, 2))
    bits = int(largest.max()).bit_length() + 1
    if bits > config.accumulator_bits:
        raise InputError(
            f"accumulator_bits must be at least {bits} for this layer, not {config.accumulator_bits}"
        )
    planes, out_features, in_features = matrix.planes.shape
    return Program(
        config=config, out_features=out_features, in_features=in_features, planes=planes, tokens=tokens
    )


def descriptor_words(program: Program) -> Words:
    """Return the words of the descriptor stream."""
    words = [job.word().to_bytes(8, "little") for job in program.jobs]
    return np.frombuffer(b"".join(words), dtype=np.uint8).reshape(len(words), 8)


def activation_words(program: Program, matrix: IntegerMatrix, q: Tensor) -> Words:
    """Return the words of the activation stream: every token's vector, gathered and padded with zeros.

    Parameters
    ----------
    q : integer, shape (tokens, in_features)
        In the layer's own column order.

    Raises
    ------
    ValueError
        If a value does not fit in the configured activation bits.
    """
    config = program.config
    low, high = -(2 ** (config.activation_bits - 1)), 2 ** (config.activation_bits - 1) - 1
    if int(q.min()) < low or int(q.max()) > high:
        raise ValueError(f"Activations must lie in {low}..{high}, not {int(q.min())}..{int(q.max())}")
    gathered = q if matrix.permutation is None else q[:, matrix.permutation]
    padded = np.zeros((program.tokens, program.row_beats * config.lanes), dtype=np.int64)
    padded[:, : program.in_features] = gathered.numpy()
    beats = padded.reshape(program.tokens * program.row_beats, config.lanes)
    return _pack(_bits(beats, config.activation_bits).reshape(len(beats), -1))


def weight_words(program: Program, matrix: IntegerMatrix) -> Words:
    """Return the words of the weight stream for one job, in the order tile, group, plane step, beat.

    Every beat carries, for each row, its trits, the step's scales and the row's constant, so that a source
    needs no state; the core reads the scales on the last beat of a step and the constant on the last beat
    of a tile's first step. Rows and columns beyond the layer are zero.
    """
    config = program.config
    steps, tiles = program.plane_steps, program.row_tiles
    planes, rows = steps * config.planes, tiles * config.rows
    columns = program.groups * config.group_size

    codes = np.zeros((planes, rows, columns), dtype=np.uint8)
    codes[: program.planes, : program.out_features, : program.in_features] = matrix.planes.numpy() & 3
    mantissas = np.zeros((planes, rows, program.groups), dtype=np.uint8)
    mantissas[: program.planes, : program.out_features] = matrix.mantissas.numpy()
    constants = np.zeros(rows, dtype=np.int64)
    constants[: program.out_features] = negative_constants(matrix).numpy()

    order = "step plane tile row group beat lane"
    trits = codes.reshape(
        steps, config.planes, tiles, config.rows, program.groups, config.beats_per_group, config.lanes
    )
    trits = trits.transpose(_axes(order, "tile group step beat row plane lane"))
    scales = mantissas.reshape(steps, config.planes, tiles, config.rows, program.groups)
    scales = scales.transpose(_axes("step plane tile row group", "tile group step row plane"))

    lead = (*trits.shape[:4], config.rows)
    fields = [
        _bits(trits, 2).reshape(*lead, -1),
        np.broadcast_to(
            _bits(scales, MANTISSA_BITS).reshape(*lead[:3], 1, config.rows, -1),
            (*lead, config.planes * MANTISSA_BITS),
        ),
        np.broadcast_to(
            _bits(constants, config.accumulator_bits).reshape(tiles, 1, 1, 1, config.rows, -1),
            (*lead, config.accumulator_bits),
        ),
    ]
    words = np.concatenate(fields, axis=-1).reshape(
        tiles, -1, config.beats_per_group, config.rows * _row_bits(config)
    )
    flat = words.reshape(tiles, program.groups * steps, config.beats_per_group, -1)
    real = np.ones((program.groups * steps, config.beats_per_group), dtype=bool)
    real[-steps:, program.tail_beats :] = False  # the last group ends where the row ends
    return _pack(flat[:, real].reshape(-1, flat.shape[-1]))


def negative_constants(matrix: IntegerMatrix) -> Tensor:
    """Return ``Σ_k Σ_g A[k,i,g] · #{j ∈ g : t[k,i,j] = −1}``, int64 (out_features,).

    A trit of −1 contributes ``~x = −x − 1`` in the array; adding the constant restores ``−x``.
    """
    return (_per_group(matrix, matrix.planes < 0) * matrix.mantissas.long()).sum(dim=(0, 2))


def unpack_results(program: Program, words: Words) -> Tensor:
    """Return the result stream's words as accumulators, int64 (tokens, out_features)."""
    config = program.config
    bits = np.unpackbits(words, axis=1, bitorder="little")[:, : config.rows * config.accumulator_bits]
    values = bits.reshape(len(words), config.rows, config.accumulator_bits).astype(np.int64)
    weights = np.int64(1) << np.arange(config.accumulator_bits, dtype=np.int64)
    signed = (values * weights).sum(axis=-1)
    if config.accumulator_bits < 64:
        signed -= values[..., -1] << config.accumulator_bits
    rows = []
    start = 0
    for job in program.jobs:
        block = signed[start : start + job.row_tiles * job.tokens]
        block = block.reshape(job.row_tiles, job.tokens, config.rows).transpose(1, 0, 2)
        rows.append(block.reshape(job.tokens, -1)[:, : program.out_features])
        start += job.row_tiles * job.tokens
    return torch.from_numpy(np.concatenate(rows))


def _per_group(matrix: IntegerMatrix, flags: Tensor) -> Tensor:
    """Count `flags` (planes, out, in) in each group."""
    groups = matrix.mantissas.shape[2]
    padded = torch.zeros(*flags.shape[:2], groups * matrix.group_size, dtype=torch.int64)
    padded[..., : flags.shape[2]] = flags
    return padded.reshape(*flags.shape[:2], groups, matrix.group_size).sum(dim=-1)


def _row_bits(config: AcceleratorConfig) -> int:
    return config.planes * (2 * config.lanes + MANTISSA_BITS) + config.accumulator_bits


def _axes(have: str, want: str) -> list[int]:
    return [have.split().index(name) for name in want.split()]


def _bits(values: npt.NDArray[Any], width: int) -> Words:
    """Return the low `width` bits of each integer along a new last axis, least significant first."""
    shifts = np.arange(width, dtype=values.dtype)
    return ((values[..., None] >> shifts) & 1).astype(np.uint8)


def _pack(bits: Words) -> Words:
    return np.packbits(bits, axis=1, bitorder="little")
