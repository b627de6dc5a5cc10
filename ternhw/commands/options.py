"""The options of a configuration, the same for every command that takes one."""

import inspect
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ternhw.config import AcceleratorConfig
from ternhw_quant.errors import InputError

if TYPE_CHECKING:
    from ternhw.peers import MemoryBehaviour


@dataclass(frozen=True, kw_only=True)
class ArrayOptions:
    """The options of a configuration as they were given.

    Attributes
    ----------
    file : Path or None
        YAML file of fields.
    flags : dict
        Fields given one by one.
    """

    file: Path | None
    flags: dict[str, Any]

    @property
    def given(self) -> bool:
        """Whether there was any."""
        return self.file is not None or bool(self.flags)

    def configure(self, **defaults: Any) -> AcceleratorConfig:
        """Return the configuration; `defaults` stand for flags that were not given.

        Raises
        ------
        InputError
            If a file and a flag are both given, or a rule of the configuration is broken.
        """
        if self.file is None:
            return AcceleratorConfig.from_values(**defaults | self.flags)
        if self.flags:
            raise InputError(f"Give --config or flags, not both: {_flag_name(next(iter(self.flags)))}")
        return AcceleratorConfig.from_file(self.file)


Latency = Annotated[int, typer.Option("--latency", min=1, help="Cycles from an address to its first word.")]
MemoryShare = Annotated[
    float, typer.Option("--memory-share", help="Share of the cycles in which memory has a word for us.")
]
Refresh = Annotated[
    str | None, typer.Option("--refresh", metavar="PERIOD:CYCLES", help="Memory's regular gaps.")
]


def memory_behaviour(*, latency: int, share: float, refresh: str | None) -> "MemoryBehaviour":
    """Return the memory that the options mean.

    Raises
    ------
    InputError
        If one of them breaks its rule.
    """
    from ternhw.peers import MemoryBehaviour, evenly_paused

    match = re.fullmatch(r"([1-9][0-9]*):([0-9]+)", "1:0" if refresh is None else refresh)
    if match is None:
        raise InputError(f"Refresh must be PERIOD:CYCLES, as 1170:35, not {refresh}")
    period, gap = (0, 0) if refresh is None else (int(match[1]), int(match[2]))
    return MemoryBehaviour(
        latency=latency, pauses=evenly_paused(share), refresh_period=period, refresh_cycles=gap
    )


#: A flag for each field, with its default. Those that are no integers are in _TYPES.
_FLAGS = {
    "rows": "Output features of one tile (8).",
    "lanes": "Input features of one beat (16).",
    "planes": "Trit-planes in parallel, 1 or 2 (2).",
    "tokens": "Activation vectors that share each weight (1).",
    "group_size": "Columns per scale (the layer's, or 128).",
    "activation_bits": "4, 8 or 16 (8).",
    "accumulator_bits": "Width of the results (32).",
    "max_in_features": "Activations that the buffer holds (16384).",
    "chain": "Lanes that add one after another (8, in builds the device's, or what divides the lanes).",
    "scale_cycles": "Cycles of shift-and-add: 1, 2, 4 or 8 (the most that a group hides).",
    "scaling": "How mantissas multiply, adders or multiplier (adders).",
    "packing": "Trits in memory, 2bit or base3 (2bit).",
    "tied": "Two planes on one scale, 3 : 2 (no).",
    "offsets": "An offset for each group (no).",
    "gather": "Columns may be permuted (no).",
    "io": "Activations and results by stream or memory (stream).",
    "bus_bits": "Data width of the buses: 32, 64, 128, 256 or 512 (512).",
    "address_bits": "Width of byte addresses (32).",
    "burst_words": "Longest burst (32).",
    "fetch_words": "Words of weights under way or waiting (256).",
}
_TYPES: dict[str, Any] = {
    "scaling": str,
    "packing": str,
    "io": str,
    "tied": bool,
    "offsets": bool,
    "gather": bool,
}


def _flag_name(field: str) -> str:
    """Return the flag of a field; commands count the activation vectors of their work as --tokens."""
    return "--array-tokens" if field == "tokens" else f"--{field.replace('_', '-')}"


def _option(field: str, text: str) -> Any:
    kind, flag = _TYPES.get(field, int), _flag_name(field)
    names = f"{flag}/--no-{flag[2:]}" if kind is bool else flag
    return Annotated[kind | None, typer.Option(names, help=text)]


#: By parameter name; a command has a parameter `tokens` of its own, so each begins with "config".
_OPTIONS: dict[str, Any] = {
    "config": Annotated[Path | None, typer.Option("--config", help="YAML file of fields, instead of flags.")]
} | {f"config_{field}": _option(field, text) for field, text in _FLAGS.items()}


def takes_configuration(command: Callable[..., None]) -> Callable[..., None]:
    """Give `command` the options of a configuration; it receives them as its argument `array`."""
    signature = inspect.signature(command)
    parameters = [each for name, each in signature.parameters.items() if name != "array"]
    parameters += [
        inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=annotation)
        for name, annotation in _OPTIONS.items()
    ]

    @wraps(command)
    def wrapped(**arguments: Any) -> None:
        file = arguments.pop("config")
        fields = {field: arguments.pop(f"config_{field}") for field in _FLAGS}
        flags = {field: value for field, value in fields.items() if value is not None}
        command(**arguments, array=ArrayOptions(file=file, flags=flags))

    # Typer reads both: the signature for order and defaults, the annotations for types.
    wrapped.__signature__ = signature.replace(  # type: ignore[attr-defined]
        parameters=[each.replace(kind=inspect.Parameter.KEYWORD_ONLY) for each in parameters]
    )
    wrapped.__annotations__ = {each.name: each.annotation for each in parameters}
    return wrapped
