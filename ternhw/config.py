"""The configuration of an accelerator: checked once, named by its digest."""

import hashlib
import json
import math
from pathlib import Path
from typing import Any, Literal, Self

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from ternhw.validation import one_line
from ternhw_quant.errors import InputError

MANTISSA_BITS = 8  #: A group scale is an unsigned 8-bit mantissa (docs/architecture.md, "Integer datapath").


class AcceleratorConfig(BaseModel):
    """Everything that shapes the generated RTL.

    Attributes
    ----------
    rows : int
        Output features that one tile computes.
    lanes : int
        Input features that one beat of the weight stream covers; divides `group_size`.
    planes : 1 or 2
        Trit-planes that one beat covers. A matrix of more planes takes several steps per group,
        one of fewer leaves adders idle.
    tokens : int
        Activation vectors that share each beat of weights.
    group_size : int
        Columns per scale; must equal the artefact's.
    activation_bits : 4, 8 or 16
        Width of the signed activations.
    accumulator_bits : int
        Width of the results. 32 bits hold any row of up to 32,768 columns of two planes at 8 bits.
    max_in_features : int
        Longest activation vector that the buffer holds, for each of `tokens`; it holds two such sets, one
        to compute with and one to load.
    chain : int
        Lanes that add one after another before the adder tree; divides `lanes`. Longer chains take fewer
        adders and more cycles of latency. Left out, it is 8, or the largest of 4, 2 and 1 that divides:
        of what was routed on ECP5 the smallest and the fastest. `ternhw build` takes what suits the device
        (docs/builds.md).
    scale_cycles : 1, 2, 4 or 8
        Cycles in which shift-and-add multiplies a group sum by its mantissa; more cycles, fewer adders.
        Left out, it is the most that `group_size / lanes` beats hide.
    scaling : "adders" or "multiplier"
        How a group sum meets its mantissa: by shift-and-add, or in one multiplier per row, token and scale
        of a step (a DSP where the device has one); then `scale_cycles` is 1. No weight meets a multiplier
        either way.
    packing : "2bit" or "base3"
        Trits in memory: two bits each, or five in a byte.
    tied : bool
        The two planes share one scale, 3 : 2. Scales of their own cannot be run then.
    offsets : bool
        Each group has an offset beside its scales (PT²-LLM).
    gather : bool
        Activations can be put in the order of permuted columns as they are loaded.
    io : "stream" or "memory"
        Activations and results on AXI4-Stream, or fetched from and written to memory.
    bus_bits : 32, 64, 128, 256 or 512
        Data width of the AXI4 masters and of the AXI4-Streams.
    address_bits : int
        Width of byte addresses.
    burst_words : int
        Longest burst; a power of two, at most 4 KiB.
    fetch_words : int
        Words of weights that may be under way or wait; a power of two of at least two bursts.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    rows: int = Field(default=8, ge=1, le=1024)
    lanes: int = Field(default=16, ge=1, le=256)
    planes: Literal[1, 2] = 2
    tokens: int = Field(default=1, ge=1, le=64)
    group_size: int = Field(default=128, ge=1, le=1024)
    activation_bits: Literal[4, 8, 16] = 8
    accumulator_bits: int = Field(default=32, ge=16, le=64)
    max_in_features: int = Field(default=16384, ge=1, le=2**20)
    chain: int = Field(ge=1, le=256)
    scale_cycles: Literal[1, 2, 4, 8]
    scaling: Literal["adders", "multiplier"] = "adders"
    packing: Literal["2bit", "base3"] = "2bit"
    tied: bool = False
    offsets: bool = False
    gather: bool = False
    io: Literal["stream", "memory"] = "stream"
    bus_bits: Literal[32, 64, 128, 256, 512] = 512
    address_bits: int = Field(default=32, ge=16, le=64)
    burst_words: int = Field(default=32, ge=1, le=256)
    fetch_words: int = Field(default=256, ge=2, le=2**16)

    @model_validator(mode="before")
    @classmethod
    def _choose(cls, values: Any) -> Any:
        """Fill in what depends on other fields."""
        if not isinstance(values, dict):
            return values
        group_size, lanes = values.get("group_size", 128), values.get("lanes", 16)
        chosen = {"chain": 1, "scale_cycles": 1}
        if isinstance(group_size, int) and isinstance(lanes, int) and lanes > 0:
            chosen["chain"] = longest_chain(lanes)
            beats = max(1, group_size // lanes) if values.get("scaling") != "multiplier" else 1
            chosen["scale_cycles"] = max(cycles for cycles in (1, 2, 4, 8) if cycles <= beats)
        return chosen | values

    @model_validator(mode="after")
    def _check(self) -> Self:
        if self.group_size % self.lanes:
            raise ValueError(f"Lanes must divide the group size {self.group_size}, not {self.lanes}")
        if self.lanes % self.chain:
            raise ValueError(f"Chain must divide the {self.lanes} lanes, not {self.chain}")
        if self.scale_cycles > self.beats_per_group:
            raise ValueError(
                f"Scale cycles must be at most the {self.beats_per_group} beats of a group, "
                f"not {self.scale_cycles}"
            )
        if self.scaling == "multiplier" and self.scale_cycles != 1:
            raise ValueError(f"Scale cycles must be 1 where a multiplier scales, not {self.scale_cycles}")
        if self.gather and self.lanes % (self.bus_bits // 32):
            raise ValueError(
                f"Lanes must be a multiple of the {self.bus_bits // 32} places in a word to gather, "
                f"not {self.lanes}"
            )
        if self.tied and self.planes != 2:
            raise ValueError(f"Planes must be 2 where they are tied, not {self.planes}")
        for name in ("burst_words", "fetch_words"):
            if getattr(self, name).bit_count() != 1:
                raise ValueError(f"{name} must be a power of two, not {getattr(self, name)}")
        if self.burst_words * self.bus_bits > 8 * 4096:
            raise ValueError(
                f"Bursts must be at most 4096 bytes, not {self.burst_words} words of {self.bus_bits} bits"
            )
        if self.fetch_words < 2 * self.burst_words:
            raise ValueError(
                f"fetch_words must be at least two bursts of {self.burst_words}, not {self.fetch_words}"
            )
        return self

    @property
    def beats_per_group(self) -> int:
        """Beats of the weight stream in a full group of one plane step."""
        return self.group_size // self.lanes

    @property
    def buffer_beats(self) -> int:
        """Depth of the activation buffer, in beats of `lanes` activations."""
        return -(-self.max_in_features // self.group_size) * self.beats_per_group

    @property
    def group_sum_bits(self) -> int:
        """Signed width that holds any group sum: G terms of `activation_bits`, five times that if tied."""
        terms = self.group_size * (5 if self.tied else 1)
        return self.activation_bits + (terms - 1).bit_length()

    @property
    def scales_per_step(self) -> int:
        """Mantissas of one row in one step: of each plane, or of both if tied, and of the offset."""
        return (1 if self.tied else self.planes) + self.offsets

    @property
    def word_activations(self) -> int:
        """Activations in one bus word; they fill the word's low bits."""
        return math.gcd(self.bus_bits // self.activation_bits, self.lanes)

    @property
    def vector_words(self) -> int:
        """Bus words of one beat of `lanes` activations."""
        return self.lanes // self.word_activations

    @property
    def result_bits(self) -> int:
        """Place of one result on the bus: 32 bits, or 64 if it does not fit."""
        return 32 if self.accumulator_bits <= 32 else 64

    @property
    def result_words(self) -> int:
        """Bus words of one tile's results for one token."""
        return -(-self.rows * self.result_bits // self.bus_bits)

    @property
    def beat_bits(self) -> int:
        """Bits of one beat of trits in memory."""
        trits = self.rows * self.planes * self.lanes
        return 2 * trits if self.packing == "2bit" else 8 * -(-trits // 5)

    @property
    def step_scale_bits(self) -> int:
        """Bits of one step's scales in memory."""
        return self.rows * self.scales_per_step * MANTISSA_BITS

    @property
    def steps_per_block(self) -> int:
        """Steps whose scales come together: as many as fill a word."""
        return max(1, self.bus_bits // self.step_scale_bits)

    @property
    def constant_words(self) -> int:
        """Bus words of one tile's constants."""
        return -(-self.rows * self.accumulator_bits // self.bus_bits)

    @property
    def digest(self) -> str:
        """First 12 hexadecimal digits of the SHA-256 of the canonical JSON of all fields."""
        canonical = json.dumps(self.model_dump(), sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(canonical.encode()).hexdigest()[:12]

    @property
    def name(self) -> str:
        """Name of the Verilog module and file: the fields that are not at their default."""
        parts = [f"ternhw_{self.rows}x{self.lanes}_p{self.planes}_g{self.group_size}_a{self.activation_bits}"]
        if self.scaling == "multiplier":
            parts.append("mul")
        default = AcceleratorConfig.from_values(
            lanes=self.lanes, group_size=self.group_size, scaling=self.scaling
        )
        for field, letter in _NAME_LETTERS.items():
            value = getattr(self, field)
            if value != getattr(default, field):
                parts.append(letter if isinstance(value, bool | str) else f"{letter}{value}")
        return "_".join(parts)

    @classmethod
    def from_values(cls, **values: Any) -> Self:
        """Check `values` and return the configuration; None stands for the default.

        Raises
        ------
        InputError
            One line that names each field, its rule and its value.
        """
        return cls._checked(values)

    @classmethod
    def _checked(cls, values: dict[str, Any]) -> Self:
        try:
            return cls.model_validate({key: value for key, value in values.items() if value is not None})
        except ValidationError as error:
            raise InputError(one_line(error)) from None

    @classmethod
    def from_file(cls, path: Path) -> Self:
        """Read a configuration from a YAML file of field names and values."""
        if not path.is_file():
            raise InputError(f"Configuration must be a YAML file, not {path}")
        try:
            values = yaml.safe_load(path.read_text())
        # Besides errors of its own, the reader lets those of bytes, numbers, dates and depth through.
        except (yaml.YAMLError, ValueError, RecursionError) as error:
            raise InputError(f"Configuration {path} is not YAML: {' '.join(str(error).split())}") from None
        if not isinstance(values, dict) or not all(isinstance(key, str) for key in values):
            raise InputError(f"Configuration {path} must map field names to values, not {values!r}")
        return cls._checked(values)


def longest_chain(lanes: int, *, at_most: int = 8) -> int:
    """Return how many links a chain has: the most of 8, 4, 2 and 1 that divides the lanes."""
    return max(links for links in (1, 2, 4, 8) if links <= at_most and lanes % links == 0)


_NAME_LETTERS = {
    "tokens": "t",
    "accumulator_bits": "acc",
    "max_in_features": "d",
    "chain": "c",
    "scale_cycles": "s",
    "packing": "base3",
    "tied": "tied",
    "offsets": "offsets",
    "gather": "gather",
    "io": "memory",
    "bus_bits": "w",
    "address_bits": "addr",
    "burst_words": "burst",
    "fetch_words": "fetch",
}
