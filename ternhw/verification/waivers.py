"""Waivers: points of the Verilog's coverage that need not be reached, each with a reason.

``waivers.yaml`` has those of the engine. One that follows from the size of a configuration names the size and
covers exactly the bits that no number up to it has.
"""

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from importlib.resources import files

from ternhw.config import AcceleratorConfig
from ternhw.yaml_files import parse_yaml, shown
from ternhw_quant.errors import InputError

#: The waivers of the engine, in the package.
ENGINE_WAIVERS = files("ternhw.verification") / "waivers.yaml"

_BIT = re.compile(r"^(?P<signal>.*?)(?:\[(?P<bit>\d+)\])?(?: [01]->[01])?$")
_HIGHEST_BIT = 1 << 16  #: Above those of any signal.
_RECORD_BITS = 512  #: A header or a job descriptor.


def _read_bursts(config: AcceleratorConfig) -> int:
    """Return the most read bursts under way: each has room for the longest burst of its channel's queue."""
    queues = [2 * _RECORD_BITS // config.bus_bits, config.fetch_words]
    # docs/engine.md, "Memory ports": the queues of the order and of activations have 32 words.
    queues += [32] * (config.gather + (config.io == "memory"))
    return sum(words // min(config.burst_words, words // 2) for words in queues)


def _written_bursts(config: AcceleratorConfig) -> int:
    """Return the most written bursts under way in a memory that answers them as late as its reads.

    While a burst waits for its answer, the array has the weight words that were requested before.
    """
    tile_words = config.constant_words + -(-config.step_scale_bits // config.bus_bits)
    tile_words += -(-config.beat_bits // config.bus_bits)
    results = config.fetch_words * config.tokens * config.result_words // tile_words
    return results // config.burst_words + 1


#: Sizes of a configuration that waivers name, besides its fields and properties.
_SIZES: Mapping[str, Callable[[AcceleratorConfig], int]] = {
    "groups": lambda c: c.buffer_beats // c.beats_per_group,
    "last_beat": lambda c: c.buffer_beats - 1,
    "last_group": lambda c: c.buffer_beats // c.beats_per_group - 1,
    "last_token": lambda c: c.tokens - 1,
    "record_words": lambda c: _RECORD_BITS // c.bus_bits,
    "word_bytes": lambda c: c.bus_bits // 8,
    # Reads begin at a multiple of 64 bytes or of the longest burst.
    "read_bytes": lambda c: min(64, c.burst_words * c.bus_bits // 8),
    "read_bursts": _read_bursts,
    # Words of the order of a beat, and of those before a burst's first one.
    "order_words": lambda c: math.gcd(c.lanes * 32 // c.bus_bits, _RECORD_BITS // c.bus_bits),
    "pass_activation_words": lambda c: c.tokens * c.buffer_beats * c.vector_words,
    "written_bursts": _written_bursts,
    "pass_result_words": lambda c: c.tokens * (2**24 - 1) * c.result_words,
}


def size_of(config: AcceleratorConfig, name: str) -> int:
    """Return a size that a waiver names: one of `_SIZES`, or a field or property of the configuration."""
    return _SIZES[name](config) if name in _SIZES else int(getattr(config, name))


def _is_size(name: object) -> bool:
    return (isinstance(name, str) and name in _SIZES) or _is_of_a_configuration(name)


def _is_of_a_configuration(name: object) -> bool:
    """Tell whether `name` is a field or a property of a configuration."""
    if not isinstance(name, str):
        return False
    is_property = isinstance(getattr(AcceleratorConfig, name, None), property)
    return name in AcceleratorConfig.model_fields or (is_property and not name.startswith("_"))


@dataclass(frozen=True, kw_only=True)
class Waiver:
    """Points that need not be covered, and why.

    Attributes
    ----------
    reason : str
    module, name : str
        Patterns with ``*`` and ``?`` of a point's module and name; for lines and branches, of the Verilog.
    kind : str
        "line", "branch", "toggle" or "*".
    when : mapping of str to (str, int or bool)
        Fields and properties of a configuration, and the values for which the waiver holds.
    bits : (int, int) or None
        Lowest and highest bit that it covers, whatever the edge; `name` is then that of the signal alone.
    after : str
        A size of the configuration: `bits` are counted from this bit on.
    at_most : str
        Likewise. The number in `bits` is never larger: only the bits are covered that no such number has.
    multiple_of : str
        Likewise. The number in `bits` is a multiple of the size: only the bits are covered that are always 0.
    """

    reason: str
    module: str = "*"
    name: str = "*"
    kind: str = "*"
    when: Mapping[str, str | int | bool] = field(default_factory=dict)
    bits: tuple[int, int] | None = None
    after: str = ""
    at_most: str = ""
    multiple_of: str = ""

    def holds(self, config: AcceleratorConfig) -> bool:
        """Tell whether the waiver is one for the Verilog of a configuration."""
        return all(getattr(config, name) == value for name, value in self.when.items())

    def covered_bits(self, config: AcceleratorConfig | None) -> range | None:
        """Return the bits that the waiver covers in a configuration; None for whole names.

        Without a configuration, a waiver that needs one covers no bit.
        """
        if not (self.bits or self.at_most or self.multiple_of):
            return None
        if config is None:
            return range(0) if self.after or self.at_most or self.multiple_of else self._bits_from(0)
        bits = self._bits_from(size_of(config, self.after) if self.after else 0)
        if self.at_most:
            return bits[size_of(config, self.at_most).bit_length() :]
        if self.multiple_of:
            size = size_of(config, self.multiple_of)
            return bits[: (size & -size).bit_length() - 1]
        return bits

    def _bits_from(self, begin: int) -> range:
        low, high = self.bits or (0, _HIGHEST_BIT)
        return range(begin + low, begin + high + 1)

    def covers(
        self, kind: str, module: str, name: str, text: str, config: AcceleratorConfig | None = None
    ) -> bool:
        """Tell whether the waiver covers a point.

        Parameters
        ----------
        kind, module, name : str
            Of the point, as in :class:`ternhw.verification.code_coverage.Point`.
        text : str
            The line of the Verilog at which it stands.
        config : AcceleratorConfig or None
            Of the Verilog.
        """
        if not (fnmatchcase(kind, self.kind) and fnmatchcase(module, self.module)):
            return False
        if kind != "toggle":
            return fnmatchcase(text, _escaped(self.name))
        bits = self.covered_bits(config)
        if bits is None:
            return fnmatchcase(name, _escaped(self.name))
        parts = _BIT.match(name)
        assert parts is not None  # the expression matches any text
        return fnmatchcase(parts["signal"], _escaped(self.name)) and int(parts["bit"] or 0) in bits

    def __str__(self) -> str:
        """Return the waiver as one line, different for each of a list."""
        parts = [f"{self.kind} {self.name} in {self.module or 'the top module'}"]
        if self.bits:
            parts.append(f"bits {self.bits[0]} to {self.bits[1]}")
        parts += [f"after {self.after}"] if self.after else []
        parts += [f"at most {self.at_most}"] if self.at_most else []
        parts += [f"a multiple of {self.multiple_of}"] if self.multiple_of else []
        parts += [f"{name} {value}" for name, value in self.when.items()]
        return ", ".join(parts)


def _escaped(pattern: str) -> str:
    """Return a pattern in which brackets, which index bits, stand for themselves."""
    return pattern.replace("[", "[[]")


_PARTS = {"reason", "module", "name", "kind", "when", "bits", "after", "at_most", "multiple_of"}


def read_waivers(text: str, source: str) -> list[Waiver]:
    """Read a list of waivers from YAML: each has a reason, and any other attribute of `Waiver`.

    Raises
    ------
    InputError
        If the text is something else, a waiver has no reason, or it depends on what no configuration has.
    """
    try:
        entries = parse_yaml(text, aliases=True) or []
    except ValueError as error:
        raise InputError(f"Waivers are not YAML: {source}: {error}") from None
    if not isinstance(entries, list):
        raise InputError(f"Waivers must be a list: {source}")
    return [_waiver(entry, number, source) for number, entry in enumerate(entries, 1)]


def _waiver(entry: object, number: int, source: str) -> Waiver:
    if not isinstance(entry, dict) or not entry.get("reason"):
        raise InputError(f"Waiver {number} must have a reason: {source}")
    if unknown := sorted(map(str, set(entry) - _PARTS)):
        raise InputError(f"Waiver {number} must not have {unknown[0]}: {source}")
    values = dict(entry)
    when, bits = values.pop("when", {}), values.pop("bits", None)
    if not isinstance(when, dict) or not all(map(_is_of_a_configuration, when)):
        rule = f"Waiver {number} must depend on values of a configuration"
        raise InputError(f"{rule}, not {shown(when)}: {source}")
    for name in {"after", "at_most", "multiple_of"} & values.keys():
        if not _is_size(values[name]):
            rule = f"Waiver {number} must name a size of a configuration"
            raise InputError(f"{rule}, not {shown(values[name])}: {source}")
    if bits is not None:
        if not isinstance(bits, list) or len(bits) != 2 or not all(type(bit) is int for bit in bits):
            rule = f"Bits of waiver {number} must be a lowest and a highest"
            raise InputError(f"{rule}, not {shown(bits)}: {source}")
        bits = (bits[0], bits[1])
    if others := sorted(name for name, value in values.items() if not isinstance(value, str)):
        raise InputError(f"Waiver {number} must have a text as {others[0]}: {source}")
    return Waiver(when=when, bits=bits, **values)
