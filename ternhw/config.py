"""The configuration of an accelerator: checked once, named by its digest."""

import hashlib
import json
from pathlib import Path
from typing import Any, Literal, Self

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

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
        Longest activation vector that the buffer holds, for each of `tokens`.
    chain : int
        Lanes that add one after another before the adder tree; divides `lanes`. Longer chains take fewer
        adders and more cycles of latency. Left out, it is 4, or the largest of 2 and 1 that divides.
    scale_cycles : 1, 2, 4 or 8
        Cycles in which shift-and-add multiplies a group sum by its mantissa; more cycles, fewer adders.
        Left out, it is the most that `group_size / lanes` beats hide.
    result_depth : int
        Finished tiles that may wait for the result stream before the weight stream is held.
    packing : "2bit"
        Trits on the weight stream: 00 is 0, 01 is +1, 11 is −1.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    rows: int = Field(default=16, ge=1, le=1024)
    lanes: int = Field(default=32, ge=1, le=256)
    planes: Literal[1, 2] = 2
    tokens: int = Field(default=1, ge=1, le=64)
    group_size: int = Field(default=128, ge=1, le=1024)
    activation_bits: Literal[4, 8, 16] = 8
    accumulator_bits: int = Field(default=32, ge=16, le=64)
    max_in_features: int = Field(default=16384, ge=1, le=2**20)
    chain: int = Field(ge=1, le=256)
    scale_cycles: Literal[1, 2, 4, 8]
    result_depth: int = Field(default=4, ge=1, le=64)
    packing: Literal["2bit"] = "2bit"

    @model_validator(mode="before")
    @classmethod
    def _choose(cls, values: Any) -> Any:
        """Fill in what depends on other fields."""
        if not isinstance(values, dict):
            return values
        group_size, lanes = values.get("group_size", 128), values.get("lanes", 32)
        chosen = {"chain": 1, "scale_cycles": 1}
        if isinstance(group_size, int) and isinstance(lanes, int) and lanes > 0:
            chosen["chain"] = max(size for size in (1, 2, 4) if lanes % size == 0)
            beats = max(1, group_size // lanes)
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
        """Signed width that holds any group sum: G terms of `activation_bits` each."""
        return self.activation_bits + (self.group_size - 1).bit_length()

    @property
    def digest(self) -> str:
        """First 12 hexadecimal digits of the SHA-256 of the canonical JSON of all fields."""
        canonical = json.dumps(self.model_dump(), sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(canonical.encode()).hexdigest()[:12]

    @property
    def name(self) -> str:
        """Name of the Verilog module and file: the fields that are not at their default."""
        parts = [f"ternhw_{self.rows}x{self.lanes}_p{self.planes}_g{self.group_size}_a{self.activation_bits}"]
        default = AcceleratorConfig.from_values(lanes=self.lanes, group_size=self.group_size)
        for field, letter in _NAME_LETTERS.items():
            if getattr(self, field) != getattr(default, field):
                parts.append(f"{letter}{getattr(self, field)}")
        return "_".join(parts)

    @classmethod
    def from_values(cls, **values: Any) -> Self:
        """Check `values` and return the configuration; None stands for the default.

        Raises
        ------
        InputError
            One line that names each field, its rule and its value.
        """
        try:
            return cls(**{key: value for key, value in values.items() if value is not None})
        except ValidationError as error:
            raise InputError(_one_line(error)) from None

    @classmethod
    def from_file(cls, path: Path) -> Self:
        """Read a configuration from a YAML file of field names and values."""
        if not path.is_file():
            raise InputError(f"Configuration must be a YAML file, not {path}")
        try:
            values = yaml.safe_load(path.read_text())
        except yaml.YAMLError as error:
            raise InputError(f"Configuration {path} is not YAML: {str(error).splitlines()[0]}") from None
        if not isinstance(values, dict):
            raise InputError(f"Configuration {path} must map field names to values, not {values!r}")
        return cls.from_values(**values)


_NAME_LETTERS = {
    "tokens": "t",
    "accumulator_bits": "acc",
    "max_in_features": "d",
    "chain": "c",
    "scale_cycles": "s",
    "result_depth": "q",
}


def _one_line(error: ValidationError) -> str:
    lines = []
    for problem in error.errors():
        field = ".".join(str(part) for part in problem["loc"])
        message = problem["msg"].removeprefix("Value error, ")
        lines.append(f"{field}: {message}, not {problem['input']!r}" if field else message)
    return "; ".join(lines)
