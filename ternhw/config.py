"""The configuration of an accelerator: checked once, named by its digest."""

import hashlib
import json
import math
from collections.abc import Container
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, Self, get_args

from annotated_types import Ge, Le
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator
from pydantic.fields import FieldInfo

from ternhw.validation import one_line
from ternhw.yaml_files import parse_yaml, shown
from ternhw_quant.errors import InputError

MANTISSA_BITS = 8  #: A group scale is an unsigned 8-bit mantissa (docs/architecture.md, "Integer datapath").

#: Largest array in MACs, and in accumulators. Larger ones take minutes to generate and hours to compile.
MOST_MACS, MOST_ACCUMULATORS = 65_536, 2_048

#: Flags whose names differ from their fields: `planes` and `tokens` of a command are those of its work.
_FLAGS = {"planes": "array-planes", "tokens": "array-tokens"}


def _field(description: str, *, shown_default: str = "", source: str = "", **rules: Any) -> Any:
    """Return a field with its line for ``--help`` and docs/configuration.md.

    `shown_default` is for people, where the default depends on other fields. `source` is the argument of a
    command that gives another default.
    """
    return Field(
        description=description,
        json_schema_extra={"shown_default": shown_default, "source": source},
        **rules,
    )


class AcceleratorConfig(BaseModel):
    """Everything that shapes the generated RTL.

    `config_fields` describes each field with its range, default, flag and YAML names;
    docs/configuration.md shows the same as a table.

    Attributes
    ----------
    rows, lanes : int
        Output features of one tile, and input features of one beat; `lanes` divides `group_size`. The array
        has at most 65,536 MACs, rows × lanes × planes × tokens, and 2,048 accumulators, rows × tokens.
    planes : 1 or 2
        Array planes. A matrix with more planes takes several steps per group; one with fewer leaves
        adders idle.
    tokens : int
        Array tokens: activation vectors that share each beat of weights.
    group_size : int
        Columns that share one scale; must equal the artefact's.
    activation_bits : 4, 8 or 16
        Activations are signed.
    accumulator_bits : int
        32 bits hold any row of up to 32,768 columns of two planes with activations of 8 bits.
    max_in_features : int
        The activation buffer holds two sets of `tokens` such vectors: the array reads one while the
        other is loaded.
    chain : int
        Divides `lanes`. A longer chain takes fewer adders and more cycles of latency. The default is 8,
        or the largest of 4, 2 and 1 that divides `lanes`, because that gave the smallest and fastest
        array on ECP5. ``ternhw build`` takes the chain that suits the device (docs/builds.md).
    scale_cycles : 1, 2, 4 or 8
        More cycles take fewer adders. The default is the most that the ``group_size / lanes`` beats of a
        group allow without a stall.
    scaling : "adders" or "multiplier"
        Shift-and-add, or one multiplier per row, token and scale of a step (a DSP where the device has
        one). With a multiplier, `scale_cycles` is 1. Weights are never multiplied in either case.
    packing : "2bit" or "base3"
        Image packing: two bits for each trit, or five trits in a byte. The storage packings of an artefact
        with the same names are different codes.
    tied : bool
        One scale for both planes, which are then weighted 3 : 2. Such an array cannot run planes with
        scales of their own.
    offsets : bool
        Each group has an offset beside its scales (PT²-LLM).
    gather : bool
        The loader can put activations in the order of permuted columns.
    io : "stream" or "memory"
        Activations and results pass through AXI4-Streams, or the engine reads and writes them in memory.
    bus_bits : 32, 64, 128, 256 or 512
        Width of the AXI4 masters and of the AXI4-Streams.
    address_bits : int
    burst_words, fetch_words : int
        Powers of two. A burst has at most 4 KiB; `fetch_words` is at least two bursts.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    rows: int = _field("Output features of one tile", default=8, ge=1, le=1024)
    lanes: int = _field("Input features of one beat; divides the group size", default=16, ge=1, le=256)
    planes: Literal[1, 2] = _field("Trit-planes that the array computes at once", default=2)
    tokens: int = _field("Activation vectors that share one fetch of the weights", default=1, ge=1, le=64)
    group_size: int = _field("Columns that share one scale", source="artefact", default=128, ge=1, le=1024)
    activation_bits: Literal[4, 8, 16] = _field("Width of an activation in bits", default=8)
    accumulator_bits: int = _field("Width of a result in bits", default=32, ge=16, le=64)
    max_in_features: int = _field(
        "Longest activation vector that the buffer holds", default=16384, ge=1, le=2**20
    )
    chain: int = _field(
        "Lanes added in sequence; divides the lanes",
        shown_default="at most 8",
        source="device",
        ge=1,
        le=256,
    )
    scale_cycles: Literal[1, 2, 4, 8] = _field(
        "Cycles to multiply a group sum by its scale", shown_default="the most without a stall"
    )
    scaling: Literal["adders", "multiplier"] = _field(
        "Circuit that multiplies group sums by their scales", default="adders"
    )
    packing: Literal["2bit", "base3"] = _field(
        "Image packing: code of the trits in the engine's memory", default="2bit"
    )
    tied: bool = _field("Both planes share one scale, 3 : 2", source="artefact", default=False)
    offsets: bool = _field("Each group has an offset beside its scales", source="artefact", default=False)
    gather: bool = _field("Activations can be loaded in permuted order", source="artefact", default=False)
    io: Literal["stream", "memory"] = _field(
        "Where activations and results pass: AXI4-Stream or memory", default="stream"
    )
    bus_bits: Literal[32, 64, 128, 256, 512] = _field("Data width of each AXI4 bus in bits", default=512)
    address_bits: int = _field("Width of a byte address in bits", default=32, ge=16, le=64)
    burst_words: int = _field("Longest burst in bus words, a power of two", default=32, ge=1, le=256)
    fetch_words: int = _field(
        "Weight words requested or buffered, a power of two", default=256, ge=2, le=2**16
    )

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
        self._check_size()
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
            raise ValueError(f"Tied planes must be 2, not {self.planes}")
        for name in ("burst_words", "fetch_words"):
            if getattr(self, name).bit_count() != 1:
                said = name.replace("_", " ").capitalize()
                raise ValueError(f"{said} must be a power of two, not {getattr(self, name)}")
        if self.burst_words * self.bus_bits > 8 * 4096:
            raise ValueError(
                f"Bursts must be at most 4096 bytes, not {self.burst_words} words of {self.bus_bits} bits"
            )
        if self.fetch_words < 2 * self.burst_words:
            raise ValueError(
                f"Fetch words must be at least two bursts of {self.burst_words}, not {self.fetch_words}"
            )
        return self

    def _check_size(self) -> None:
        if self.macs > MOST_MACS:
            raise ValueError(
                f"Array must have at most {MOST_MACS} MACs (rows × lanes × array planes × array tokens), "
                f"not {self.macs}"
            )
        if self.rows * self.tokens > MOST_ACCUMULATORS:
            raise ValueError(
                f"Array must have at most {MOST_ACCUMULATORS} accumulators (rows × array tokens), "
                f"not {self.rows * self.tokens}"
            )

    @property
    def macs(self) -> int:
        """Multiply-accumulates of the array in one cycle."""
        return self.rows * self.lanes * self.planes * self.tokens

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
            rules = {field.name: field.allowed for field in config_fields()}
            wrong = {str(problem["loc"][0]) for problem in error.errors() if problem["loc"]}
            raise InputError(one_line(error, rules), tuple(name for name in rules if name in wrong)) from None

    @classmethod
    def from_file(cls, path: Path | str, **overrides: Any) -> Self:
        """Read a configuration from a YAML file; `overrides` replace its values, None replaces nothing.

        The file maps names to values. A name is that of a field or of its flag: ``tokens``,
        ``array-tokens`` and ``array_tokens`` mean the same.

        Raises
        ------
        InputError
            If the file cannot be read, names a field twice, or breaks a rule of the configuration.
        """
        path = Path(path)
        if not path.exists() or path.is_dir():
            raise InputError(f"Configuration must be a YAML file, not {path}")
        try:
            values = parse_yaml(path.read_text())
        except ValueError as error:
            raise InputError(f"Configuration {path} is not YAML: {error}") from None
        if not isinstance(values, dict) or not all(isinstance(key, str) for key in values):
            raise InputError(f"Configuration {path} must map field names to values, not {shown(values)}")
        if empty := [name for name, value in values.items() if value is None]:
            raise InputError(f"Configuration {path} must have a value for {empty[0]}, not null")
        given = {field: value for field, value in overrides.items() if value is not None}
        return cls._checked(_by_field(values, path) | given)


@dataclass(frozen=True, kw_only=True)
class ConfigField:
    """How one field of a configuration is shown and named.

    Attributes
    ----------
    name : str
        Name in Python, and in records.
    flag : str
        Name on the command line, without the leading dashes.
    yaml_names : tuple of str
        All names that a YAML file can use, `name` first.
    description : str
        One line, without a full stop.
    rule : str
        Values that are allowed, as "1 to 64" or "4, 8 or 16".
    default : str
        Value of a field that is left out.
    source : str
        "artefact" or "device": a command that takes one takes the default from it. Otherwise empty.
    """

    name: str
    flag: str
    yaml_names: tuple[str, ...]
    description: str
    rule: str
    default: str
    source: str

    @property
    def allowed(self) -> str:
        """What a value must be."""
        if self.rule == _YES_OR_NO:
            return "true or false"
        return f"a whole number from {self.rule}" if " to " in self.rule else self.rule

    def help(self, arguments: Container[str] = ()) -> str:
        """Return one sentence with range and default, for a command that has these arguments."""
        rule = "" if self.rule == _YES_OR_NO else f"{self.rule}; "
        source = f"the {self.source}'s, or " if self.source in arguments else ""
        return f"{self.description} ({rule}default {source}{self.default})."


_YES_OR_NO = "yes or no"


def config_fields() -> tuple[ConfigField, ...]:
    """Return the description of each field of `AcceleratorConfig`, in the order of the class."""
    return tuple(_described(name, field) for name, field in AcceleratorConfig.model_fields.items())


def _described(name: str, field: FieldInfo) -> ConfigField:
    flag = _FLAGS.get(name, name.replace("_", "-"))
    extra = field.json_schema_extra
    shown, source = (extra["shown_default"], extra["source"]) if isinstance(extra, dict) else ("", "")
    return ConfigField(
        name=name,
        flag=flag,
        yaml_names=tuple(dict.fromkeys((name, flag.replace("-", "_"), flag))),
        description=field.description or "",
        rule=_rule(field),
        default=str(shown or (field.default if field.annotation is not bool else "no")),
        source=str(source),
    )


def _rule(field: FieldInfo) -> str:
    """Return the values that a field allows: its bounds, or its choices."""
    if field.annotation is bool:
        return _YES_OR_NO
    *others, last = [str(choice) for choice in get_args(field.annotation)] or [""]
    if others:
        return f"{', '.join(others)} or {last}"
    bounds = {type(bound): bound for bound in field.metadata}
    return f"{bounds[Ge].ge} to {bounds[Le].le}"


def _by_field(values: dict[str, Any], path: Path) -> dict[str, Any]:
    """Return the values of a YAML file by the names of their fields; unknown names stay."""
    fields = {name: field.name for field in config_fields() for name in field.yaml_names}
    found: dict[str, Any] = {}
    for name, value in values.items():
        field = fields.get(name, name)
        if field in found:
            names = [each for each in values if fields.get(each, each) == field]
            raise InputError(f"Configuration {path} must name {field} once, not as {' and '.join(names)}")
        found[field] = value
    return found


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
