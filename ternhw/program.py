"""A layer as a configuration runs it: tiles, steps, beats and words. Written from docs/image.md."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from ternhw.config import AcceleratorConfig
from ternhw_quant.errors import InputError

if TYPE_CHECKING:
    from torch import Tensor

    from ternhw_quant.integer import IntegerMatrix

#: Widths of the fields of a job descriptor.
FIELD_BITS = {
    "row_tiles": 24,
    "groups": 16,
    "tail_beats": 12,
    "plane_steps": 4,
    "row_beats": 24,
}
MOST_TOKENS = 65535  #: Most work tokens: the register TOKENS has 16 bits.
ORDER_ENTRY_BITS = 32  #: One entry of the order for each activation.

_SIZES = {
    "out_features": "Output features",
    "in_features": "Input features",
    "planes": "Weight planes",
    "tokens": "Work tokens",
}


@dataclass(frozen=True, kw_only=True)
class Program:
    """One layer with a number of activation vectors on one configuration: what the engine runs.

    Attributes
    ----------
    config : AcceleratorConfig
    out_features, in_features : int
    planes : int
        Weight planes: trit-planes of the matrix.
    tokens : int
        Work tokens: activation vectors, 1 to 65,535.
    permuted : bool
        Whether the columns are stored in another order than the layer's own.

    Raises
    ------
    InputError
        If a size is below 1, a row is too long for the buffer, a field does not fit the job descriptor, or a
        pass reads or writes more words than one command can.
    """

    config: AcceleratorConfig
    out_features: int
    in_features: int
    planes: int
    tokens: int
    permuted: bool = False

    def __post_init__(self) -> None:
        for name, spoken in _SIZES.items():
            if getattr(self, name) < 1:
                raise InputError(f"{spoken} must be at least 1, not {getattr(self, name)}")
        if self.tokens > MOST_TOKENS:
            raise InputError(f"Work tokens must be at most {MOST_TOKENS}, not {self.tokens}")
        limit = self.config.max_in_features
        if self.in_features > limit:
            raise InputError(
                f"Input features must be at most the {limit} that the activation buffer holds, "
                f"not {self.in_features}",
                "max_in_features",
            )
        for field, bits in FIELD_BITS.items():
            if getattr(self, field) >= 1 << bits:
                raise InputError(
                    f"Field {field} of the job descriptor must fit in {bits} bits, not {getattr(self, field)}"
                )
        self._check_commands()

    def _check_commands(self) -> None:
        """Refuse more words than a memory port takes in one command (docs/engine.md, "Memory ports")."""
        commands = {"Weight": self.weight_words}
        if self.config.io == "memory":
            commands["Result"] = self.result_words
        limit = (1 << 32) - self.config.burst_words
        for what, words in commands.items():
            if words >= limit:
                raise InputError(f"{what} words of a pass must be below {limit}, not {words}")

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
        """Activation vectors of each pass: ``config.tokens``; the last pass has the rest."""
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
        """Bits in memory for each weight: trits, scales, constants, and padding of words."""
        return self.weight_words * self.config.bus_bits / (self.out_features * self.in_features)

    @property
    def result_words(self) -> int:
        """Result words of a full pass: an image runs with any number of tokens."""
        return self.row_tiles * self.config.tokens * self.config.result_words

    @property
    def order_words(self) -> int:
        """Words of the order (where each activation is stored); 0 unless the columns are permuted."""
        entries = self.row_beats * self.config.lanes if self.permuted else 0
        return -(-entries * ORDER_ENTRY_BITS // self.config.bus_bits)

    @property
    def ideal_cycles(self) -> float:
        """Cycles of an array that never waits and has no idle adder at ragged edges."""
        config = self.config
        work = self.out_features * self.in_features * self.planes * self.tokens
        return work / config.macs


def program_for(config: AcceleratorConfig, matrix: "IntegerMatrix", *, tokens: int) -> Program:
    """Return the program of a real layer.

    Parameters
    ----------
    tokens : int
        Work tokens.

    Raises
    ------
    InputError
        If the configuration cannot run the layer: it has another group size or too short a buffer, it lacks
        offsets, tied planes or gather, or a row's largest possible sum does not fit the accumulators.
    """
    check_form(
        config,
        group_size=matrix.group_size,
        tied=matrix.tied,
        offsets=matrix.offsets is not None,
        permuted=matrix.permutation is not None,
    )
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
            f"Accumulators must have at least {bits} bits for this layer, not {config.accumulator_bits}",
            "accumulator_bits",
        )
    return program


def check_form(
    config: AcceleratorConfig, *, group_size: int, tied: bool, offsets: bool, permuted: bool
) -> None:
    """Check that a configuration can run trits of a layer's form, whatever its shape.

    Raises
    ------
    InputError
        If it has another group size, or it lacks offsets, tied planes or gather.
    """
    check_group_size(config, group_size)
    if offsets and not config.offsets:
        raise InputError("Configuration must have offsets for a layer with offsets", "offsets")
    check_order(config, permuted=permuted)
    if tied and not config.tied:
        raise InputError("Configuration must have tied planes for a layer with tied planes", "tied")
    if config.tied and not tied:
        raise InputError(
            "Configuration must not have tied planes for a layer with a scale for each plane", "tied"
        )


def check_group_size(config: AcceleratorConfig, group_size: int) -> None:
    """Check that a configuration has the group size of a layer.

    Raises
    ------
    InputError
        If it has another one.
    """
    if config.group_size != group_size:
        raise InputError(
            f"Group size of the configuration must be the layer's {group_size}, not {config.group_size}"
        )


def check_order(config: AcceleratorConfig, *, permuted: bool) -> None:
    """Check that a configuration can run a layer with permuted columns.

    Raises
    ------
    InputError
        If it has no `gather`.
    """
    if permuted and not config.gather:
        raise InputError("Configuration must have gather for a layer with permuted columns", "gather")


def of_layer(error: InputError, name: str) -> InputError:
    """Return the error with the layer's name at the end of its message."""
    return type(error)(f"{error.message}: {name}", error.parameter)


def count_per_group(matrix: "IntegerMatrix", flags: "Tensor") -> "Tensor":
    """Count `flags`, bool (…, in_features), in each group; int64 (…, groups)."""
    import torch

    groups = matrix.mantissas.shape[2]
    counts = torch.empty(*flags.shape[:-1], groups, dtype=torch.int64)
    # Group by group: one sum over all would first make eight bytes of every flag.
    for group in range(groups):
        columns = slice(group * matrix.group_size, (group + 1) * matrix.group_size)
        counts[..., group] = flags[..., columns].sum(dim=-1)
    return counts


def _accumulator_bits(matrix: "IntegerMatrix", activation_bits: int) -> int:
    """Return the signed bits that hold any sum of any row, whatever the activations."""
    import torch

    rows = (count_per_group(matrix, matrix.planes != 0) * matrix.plane_mantissas).sum(dim=(0, 2))
    if matrix.offsets is not None:
        columns = count_per_group(matrix, torch.ones(matrix.in_features, dtype=torch.bool))
        rows = rows + (matrix.offsets.long().abs() * columns).sum(dim=1)
    return (int(rows.max()) << activation_bits - 1).bit_length() + 1
