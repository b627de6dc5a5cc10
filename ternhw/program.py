"""A layer as a configuration runs it: tiles, steps, beats and words. Written from docs/image.md."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from ternhw.config import AcceleratorConfig
from ternhw_quant.errors import InputError
from ternhw_quant.integer import IntegerMatrix

#: Widths of the fields of a job descriptor.
FIELD_BITS = {
    "row_tiles": 24,
    "groups": 16,
    "tail_beats": 12,
    "plane_steps": 4,
    "row_beats": 24,
}
MOST_TOKENS = 65535  #: Activation vectors that a program is run for.
ORDER_ENTRY_BITS = 32  #: One entry of the order for each activation.


@dataclass(frozen=True, kw_only=True)
class Program:
    """One layer for `tokens` activation vectors on one configuration.

    Attributes
    ----------
    planes : int
        Trit-planes of the matrix.
    permuted : bool
        Whether the columns are stored in another order than the layer's own.

    Raises
    ------
    InputError
        If a size is below 1, a row is too long for the buffer, a field does not fit its width, or a pass
        reads or writes more words than one command can.
    """

    config: AcceleratorConfig
    out_features: int
    in_features: int
    planes: int
    tokens: int
    permuted: bool = False

    def __post_init__(self) -> None:
        for name in ("out_features", "in_features", "planes", "tokens"):
            if getattr(self, name) < 1:
                raise InputError(f"{name} must be at least 1, not {getattr(self, name)}")
        if self.tokens > MOST_TOKENS:
            raise InputError(f"tokens must be at most the {MOST_TOKENS} of the register, not {self.tokens}")
        limit = self.config.max_in_features
        if self.in_features > limit:
            raise InputError(
                f"in_features must be at most the {limit} that the activation buffer holds, "
                f"not {self.in_features}; raise max_in_features"
            )
        for field, bits in FIELD_BITS.items():
            if getattr(self, field) >= 1 << bits:
                raise InputError(
                    f"{field} must fit in {bits} bits of the job descriptor, not {getattr(self, field)}"
                )
        self._check_commands()

    def _check_commands(self) -> None:
        """Refuse what the memory masters cannot take (docs/engine.md, "Memory ports")."""
        commands = {"weights": self.weight_words}
        if self.config.io == "memory":
            commands["results"] = self.result_words
        limit = (1 << 32) - self.config.burst_words
        for what, words in commands.items():
            if words >= limit:
                raise InputError(f"Words of {what} in a pass must be below {limit}, not {words}")

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
    def pass_tokens(self) -> list[int]:
        """Activation vectors of each pass: ``config.tokens``, the last pass the rest."""
        full, rest = divmod(self.tokens, self.config.tokens)
        return [self.config.tokens] * full + ([rest] if rest else [])

    @property
    def passes(self) -> int:
        return -(-self.tokens // self.config.tokens)

    @property
    def block_beats(self) -> npt.NDArray[np.int64]:
        """Beats of each block of ``config.steps_per_block`` steps of a tile, int64 (blocks,)."""
        groups = np.full(self.groups, self.config.beats_per_group, dtype=np.int64)
        groups[-1] = self.tail_beats
        steps = np.repeat(groups, self.plane_steps)
        return np.add.reduceat(steps, np.arange(0, len(steps), self.config.steps_per_block))

    @property
    def block_words(self) -> npt.NDArray[np.int64]:
        """Words of the beats of each block of a tile, int64 (blocks,)."""
        bus, beat = self.config.bus_bits, self.config.beat_bits
        if beat >= bus:
            return self.block_beats * -(-beat // bus)
        return -(-self.block_beats // (bus // beat))

    @property
    def scale_words(self) -> int:
        """Words of one block's scales."""
        return -(-self.config.step_scale_bits // self.config.bus_bits)

    @property
    def weight_words(self) -> int:
        """Words of weights that one pass reads."""
        blocks = self.block_words
        tile = self.config.constant_words + len(blocks) * self.scale_words + int(blocks.sum())
        return self.row_tiles * tile

    @property
    def stored_bits_per_weight(self) -> float:
        """Bits in memory for each weight: trits, scales, constants, and what fills up words."""
        return self.weight_words * self.config.bus_bits / (self.out_features * self.in_features)

    @property
    def result_words(self) -> int:
        """Words of results of a whole pass: an image runs for any number of tokens."""
        return self.row_tiles * self.config.tokens * self.config.result_words

    @property
    def order_words(self) -> int:
        """Words that say where each activation is stored; 0 unless the columns are permuted."""
        entries = self.row_beats * self.config.lanes if self.permuted else 0
        return -(-entries * ORDER_ENTRY_BITS // self.config.bus_bits)

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
        If the configuration cannot run it: another group size, too long a row, offsets, tied planes or
        permuted columns that it does not have, or a row whose largest possible sum does not fit in the
        accumulators.
    """
    if matrix.group_size != config.group_size:
        raise InputError(
            f"Group size of the configuration must be the layer's {matrix.group_size}, "
            f"not {config.group_size}"
        )
    if matrix.offsets is not None and not config.offsets:
        raise InputError("offsets must be true for a layer with offsets, not false")
    if matrix.permutation is not None and not config.gather:
        raise InputError("gather must be true for a layer of permuted columns, not false")
    if matrix.tied and not config.tied:
        raise InputError("tied must be true for a layer of tied planes, not false")
    if config.tied and not matrix.tied:
        raise InputError("tied must be false for a layer whose planes have scales of their own, not true")
    program = Program(
        config=config,
        out_features=matrix.out_features,
        in_features=matrix.in_features,
        planes=len(matrix.planes),
        tokens=tokens,
        permuted=matrix.permutation is not None,
    )
    bits = _accumulator_bits(matrix, config.activation_bits)
    if bits > config.accumulator_bits:
        raise InputError(
            f"accumulator_bits must be at least {bits} for this layer, not {config.accumulator_bits}"
        )
    return program


def count_per_group(matrix: IntegerMatrix, flags: Tensor) -> Tensor:
    """Count `flags`, bool (…, in_features), in each group; int64 (…, groups)."""
    groups = matrix.mantissas.shape[2]
    counts = torch.empty(*flags.shape[:-1], groups, dtype=torch.int64)
    # Group by group: one sum over all would first make eight bytes of every flag.
    for group in range(groups):
        columns = slice(group * matrix.group_size, (group + 1) * matrix.group_size)
        counts[..., group] = flags[..., columns].sum(dim=-1)
    return counts


def _accumulator_bits(matrix: IntegerMatrix, activation_bits: int) -> int:
    """Return the signed bits that hold any sum of any row, whatever the activations."""
    rows = (count_per_group(matrix, matrix.planes != 0) * matrix.plane_mantissas).sum(dim=(0, 2))
    if matrix.offsets is not None:
        columns = count_per_group(matrix, torch.ones(matrix.in_features, dtype=torch.bool))
        rows = rows + (matrix.offsets.long().abs() * columns).sum(dim=1)
    return (int(rows.max()) << activation_bits - 1).bit_length() + 1
