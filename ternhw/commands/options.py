"""Options that several commands share, their panels in ``--help``, and which of them were given."""

import inspect
import re
from collections.abc import Callable, Container, Iterable, Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, get_args

import typer

from ternhw.config import AcceleratorConfig, ConfigField, config_fields
from ternhw_quant.errors import InputError

if TYPE_CHECKING:
    from ternhw.peers import MemoryBehaviour

#: Panels of ``--help``, in their order; a command may have panels of its own between the first two.
WORK, ARRAY, MEMORY, OUTPUT = "Work", "Array", "Memory", "Output"


def option(*names: str, help: str, panel: str = WORK, at_least: int | None = None, **rules: Any) -> Any:  # noqa: A002 — typer's name
    """Return an option whose help is one sentence with the unit and the default in it."""
    if at_least is not None:
        rules["callback"] = _lower_bound(names[0], at_least)
    return typer.Option(*names, help=help, rich_help_panel=panel, show_default=False, **rules)


def flag(name: str, *, help: str, panel: str = WORK) -> Any:  # noqa: A002 — typer's name
    """Return an option without a value."""
    return option(name, help=help, panel=panel, metavar="")


def _lower_bound(flag: str, least: int) -> Callable[[int | None], int | None]:
    """Return a check that refuses a number below `least` in our words."""

    def check(value: int | None) -> int | None:
        if value is not None and value < least:
            raise InputError(f"{flag} must be at least {least}, not {value}")
        return value

    return check


def argument(name: str, *, help: str) -> Any:  # noqa: A002 — typer's name
    """Return an argument, called `name` in the usage and in messages."""
    return typer.Argument(metavar=name, help=help, show_default=False)


ARTEFACT_HELP = "Artefact: the folder that ternhw quantize wrote, or org/name[@REVISION] on the Hub."
#: A str, because a Path would be a folder and no name on the Hub.
Artefact = Annotated[str, argument("ARTEFACT", help=ARTEFACT_HELP)]
#: What ``--bos`` takes, as :data:`ternhw_quant.texts.Bos` has it.
Bos = Literal["auto", "each", "none"]
BOS_HELP = "BOS: auto (as the tokenizer puts it), each (begins each window) or none (default auto)."
OptionalArtefact = Annotated[str | None, argument("ARTEFACT", help=ARTEFACT_HELP)]
Layer = Annotated[
    str | None,
    option(
        "--layer",
        metavar="NAME",
        help="Layer name, or a prefix that ends before a dot, for example model.layers.0.mlp.",
    ),
]
Every = Annotated[bool, flag("--all", help="All layers (default: those of the first decoder block).")]
Force = Annotated[bool, flag("--force", panel=OUTPUT, help="Replace what the output folder holds.")]
ForceFile = Annotated[bool, flag("--force", panel=OUTPUT, help="Replace the output file if it exists.")]


def shape_option(instead: str) -> Any:
    """Return the option ``--shape`` of a command that takes `instead` as well."""
    return option(
        "--shape",
        metavar="OUTxIN[,…]",
        help=f"Output and input features of layers, instead of {instead}, for example 11008x4096,4096x4096.",
    )


#: What is written on the command line: the flag of each parameter that was given, by the parameter's name.
_given: ContextVar[Mapping[str, str] | None] = ContextVar("given", default=None)


def note_given(flags: Mapping[str, str]) -> None:
    """Keep which parameters the command line gives, by name, with their flags."""
    _given.set(dict(flags))


def given(*names: str) -> list[str]:
    """Return the flags of those parameters that the command line gives."""
    flags = _given.get() or {}
    return [flags[name] for name in names if name in flags]


def refuse(*names: str, beside: str = "", without: str = "") -> None:
    """Refuse parameters of the command that would be ignored.

    Parameters
    ----------
    *names : str
        Parameters that do not apply. Nothing happens unless the command line gives one of them.
    beside, without : str
        What they cannot be combined with, or what they need; give one of the two.

    Raises
    ------
    InputError
    """
    flags = given(*names)
    if flags:
        verb = "need" if len(flags) > 1 else "needs"
        raise InputError(
            f"{_listed(flags)} cannot be combined with {beside}"
            if beside
            else f"{_listed(flags)} {verb} {without}"
        )


def one_of(values: Mapping[str, object]) -> None:
    """Refuse anything but exactly one of several ways to say what to work on.

    Parameters
    ----------
    values : mapping of str to object
        Value of each by its flag or metavar; None if it was not given.

    Raises
    ------
    InputError
    """
    found = [name for name, value in values.items() if value is not None]
    if not found:
        raise InputError(f"One of {_listed(list(values), 'or')} must be given")
    if len(found) > 1:
        raise InputError(f"{found[0]} cannot be combined with {_listed(found[1:])}")


def _listed(names: list[str], word: str = "and") -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {word} {names[-1]}"


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
        """Return the configuration; flags override the file.

        `defaults` stand for flags that were not given. A file is a whole configuration: fields that it
        leaves out have the defaults of the configuration, not those of the command.

        Raises
        ------
        InputError
            If a rule of the configuration is broken.
        """
        try:
            if self.file is None:
                return AcceleratorConfig.from_values(**defaults | self.flags)
            return AcceleratorConfig.from_file(self.file, **self.flags)
        except InputError as error:
            # The fields of the array, not the parameters of the work that have the same names.
            raise InputError(error.message, tuple(f"config_{name}" for name in error.parameter)) from None


ClockMhz = Annotated[
    float | None,
    option(
        "--clock-mhz",
        panel=ARRAY,
        metavar="MHZ",
        help="Clock of the engine in MHz: an assumption, where --build has a routed one.",
    ),
]
BuildRecord = Annotated[
    Path | None,
    option(
        "--build",
        panel=ARRAY,
        metavar="FILE",
        help="Record of ternhw build: its configuration and routed clock.",
    ),
]
HeadForm = Annotated[
    Literal["int8", "ptqtp", "float"],
    option(
        "--head",
        metavar="FORM",
        help="Output head of the decoder: int8 or ptqtp on the engine, or float (default int8).",
    ),
]
RangesText = Annotated[
    str | None,
    option(
        "--text",
        metavar="FILE",
        help="Text that sets the fraction bits of the decoder (default: texts that the model writes).",
    ),
]
Latency = Annotated[
    int,
    option(
        "--latency",
        panel=MEMORY,
        metavar="N",
        at_least=1,
        help="Cycles from an address to its first data word (default 1).",
    ),
]
MemoryShare = Annotated[
    float,
    option(
        "--memory-share",
        panel=MEMORY,
        metavar="X",
        help="Share of the cycles in which memory can deliver a word (0.001 to 1; default 1).",
    ),
]
Refresh = Annotated[
    str | None,
    option(
        "--refresh",
        panel=MEMORY,
        metavar="PERIOD:CYCLES",
        help="Memory pauses for CYCLES in each PERIOD, both in cycles (default: no pauses).",
    ),
]


def memory_behaviour(*, latency: int, share: float, refresh: str | None) -> "MemoryBehaviour":
    """Return the memory that the options mean.

    Raises
    ------
    InputError
        If one of them breaks its rule.
    """
    from ternhw.peers import MemoryBehaviour, evenly_paused

    match = re.fullmatch(r"([1-9][0-9]{0,17}):([0-9]{1,18})", "1:0" if refresh is None else refresh)
    if match is None:
        raise InputError(f"Refresh must be PERIOD:CYCLES, for example 1170:35, not {refresh}")
    period, gap = (0, 0) if refresh is None else (int(match[1]), int(match[2]))
    return MemoryBehaviour(
        latency=latency, pauses=evenly_paused(share), refresh_period=period, refresh_cycles=gap
    )


def _config_option(field: ConfigField, arguments: Container[str]) -> Any:
    annotation = AcceleratorConfig.model_fields[field.name].annotation
    if annotation is bool:
        return Annotated[
            bool | None, flag(f"--{field.flag}", panel=ARRAY, help=_either_help(field, arguments))
        ]
    kind = type((get_args(annotation) or (0,))[0])
    metavar = {int: "N", str: "NAME"}[kind]
    text = field.help(arguments)
    return Annotated[kind | None, option(f"--{field.flag}", panel=ARRAY, metavar=metavar, help=text)]


def _either_help(field: ConfigField, arguments: Container[str]) -> str:
    return f"{field.help(arguments).removesuffix(').')}; --no-{field.flag} for no)."


_CONFIG = Annotated[
    Path | None,
    option(
        "--config",
        panel=ARRAY,
        metavar="FILE",
        help="YAML file with a configuration; flags override its values.",
    ),
]


def _array_options(arguments: Container[str]) -> dict[str, Any]:
    """Return the options of a configuration by parameter name, for a command that has these arguments.

    Each name begins with "config", because a command may have a parameter `tokens` of its own.
    """
    fields = {f"config_{field.name}": _config_option(field, arguments) for field in config_fields()}
    return {"config": _CONFIG, **fields}


#: The negative flags of fields that are true or false. Beside the positive ones, they would take a column
#: of their own in the help of every command.
_NEGATIVE: dict[str, Any] = {
    f"config_no_{field.name}": Annotated[
        bool, option(f"--no-{field.flag}", panel=ARRAY, hidden=True, help=f"Negates --{field.flag}.")
    ]
    for field in config_fields()
    if AcceleratorConfig.model_fields[field.name].annotation is bool
}


def takes_configuration(command: Callable[..., None]) -> Callable[..., None]:
    """Give `command` the options of a configuration; it receives them as its argument `array`."""
    signature = inspect.signature(command)
    parameters = _with_array(each for name, each in signature.parameters.items() if name != "array")

    @wraps(command)
    def wrapped(**arguments: Any) -> None:
        file = arguments.pop("config")
        fields = {name: arguments.pop(f"config_{name}") for name in AcceleratorConfig.model_fields}
        for name in _NEGATIVE:
            if arguments.pop(name):
                field = name.removeprefix("config_no_")
                refuse(f"config_{field}", beside=given(name)[0])
                fields[field] = False
        flags = {field: value for field, value in fields.items() if value is not None}
        command(**arguments, array=ArrayOptions(file=file, flags=flags))

    # Typer reads both: the signature for order and defaults, the annotations for types.
    wrapped.__signature__ = signature.replace(  # type: ignore[attr-defined]
        parameters=[each.replace(kind=inspect.Parameter.KEYWORD_ONLY) for each in parameters]
    )
    wrapped.__annotations__ = {each.name: each.annotation for each in parameters}
    return wrapped


def _with_array(parameters: Iterable[inspect.Parameter]) -> list[inspect.Parameter]:
    """Return a command's parameters with the array's before those of the memory and the output.

    The panels of ``--help`` stand in the order of their first options.
    """
    own = list(parameters)
    array = [
        inspect.Parameter(
            name,
            inspect.Parameter.KEYWORD_ONLY,
            default=False if name in _NEGATIVE else None,
            annotation=annotation,
        )
        for name, annotation in (_array_options({each.name for each in own}) | _NEGATIVE).items()
    ]
    before = [each for each in own if _panel(each) not in (MEMORY, OUTPUT)]
    return [*before, *array, *(each for each in own if each not in before)]


def _panel(parameter: inspect.Parameter) -> str | None:
    return next((each.rich_help_panel for each in getattr(parameter.annotation, "__metadata__", ())), None)
