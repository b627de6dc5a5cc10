"""The ``ternhw`` command. Importing this module imports no heavy package."""

import gc
import sys
import warnings
from collections import Counter
from collections.abc import Callable, Mapping
from itertools import pairwise
from signal import SIGINT, SIGTERM
from typing import Annotated, Any, NoReturn

import typer
from typer.core import TyperCommand, TyperGroup

from ternhw.builds.errors import BuildError
from ternhw.commands import options
from ternhw.commands.bench import bench
from ternhw.commands.build import build
from ternhw.commands.compare import compare
from ternhw.commands.compile import compile_artefact
from ternhw.commands.cycles import cycles
from ternhw.commands.demo import demo
from ternhw.commands.doctor import doctor
from ternhw.commands.driver import driver
from ternhw.commands.evaluate import evaluate
from ternhw.commands.export import export
from ternhw.commands.extras import missing_package
from ternhw.commands.generate import generate
from ternhw.commands.header import header
from ternhw.commands.inspect import inspect
from ternhw.commands.quantize import quantize
from ternhw.commands.run import run
from ternhw.commands.simulate import simulate
from ternhw.commands.soc import soc
from ternhw.commands.tune import tune
from ternhw.commands.verify import verify
from ternhw.console import forgive_encodings, print_warning
from ternhw.soc.dialogue import BoardError
from ternhw_quant.errors import InputError, shortened
from ternhw_quant.processes import StoppedError, stopped_by_signals
from ternhw_quant.version import __version__
from ternhw_sim.errors import SimulationError

#: New objects before a collection of garbage. Nearly all that a command imports and elaborates stays, and
#: Python's 700 makes it look through all of that again and again.
_COLLECT_AFTER = 50_000

#: What typer raises for a wrong command line; it exports only this subclass.
_UsageError: type[Exception] = typer.BadParameter.__bases__[0]

#: Spellings of earlier versions, each with those that replace it. A command shows the ones that it has.
_RENAMED = {
    "--planes": ("--array-planes", "--weight-planes"),
    "--tokens": ("--array-tokens",),
    "--shapes": ("--shape", "--model"),
    "--tied": ("--weight-tied",),
    "--offsets": ("--weight-offsets",),
}

_QUANTISATION, _HARDWARE, _TIMES, _OTHERS = "Quantisation", "Hardware", "Cycles and times", "Set-up"

#: Name, function, panel of ``ternhw --help``, and the example at the end of the command's own help.
_COMMANDS: tuple[tuple[str, Callable[..., None], str, str], ...] = (
    ("quantize", quantize, _QUANTISATION, "ternhw quantize embedded build/embedded --method ptqtp"),
    ("tune", tune, _QUANTISATION, "ternhw tune build/embedded embedded build/tuned --epochs 2"),
    ("inspect", inspect, _QUANTISATION, "ternhw inspect build/embedded"),
    (
        "evaluate",
        evaluate,
        _QUANTISATION,
        "ternhw evaluate embedded build/embedded --compare --stories embedded",
    ),
    ("export", export, _QUANTISATION, "ternhw export build/embedded build/embedded.gguf --type f16"),
    (
        "generate",
        generate,
        _HARDWARE,
        "ternhw generate --rows 16 --lanes 32 --array-planes 2 --out build/rtl",
    ),
    ("compile", compile_artefact, _HARDWARE, "ternhw compile build/embedded build/image --rows 16"),
    ("simulate", simulate, _HARDWARE, "ternhw simulate build/embedded --tokens 2 --rows 4"),
    ("run", run, _HARDWARE, 'ternhw run build/embedded --prompt "Once upon a time" --tokens 20'),
    ("verify", verify, _HARDWARE, "ternhw verify --config engine.yaml --minutes 10 --junit verify.xml"),
    ("build", build, _HARDWARE, "ternhw build --device ecp5-85k --rows 16 --lanes 32 --array-planes 1"),
    ("header", header, _HARDWARE, "ternhw header build/ternhw.h"),
    ("driver", driver, _HARDWARE, "ternhw driver build/driver --image build/image"),
    (
        "soc",
        soc,
        _HARDWARE,
        'ternhw soc build/embedded build/soc --simulate --prompt "One Friday"',
    ),
    ("cycles", cycles, _TIMES, "ternhw cycles --shape 11008x4096 --tokens 4 --latency 40"),
    ("bench", bench, _TIMES, "ternhw bench --shape 11008x4096 --tokens 1,16"),
    ("compare", compare, _TIMES, "ternhw compare --model llama-2-7b --clock-mhz 200 --bandwidth 10"),
    ("demo", demo, _OTHERS, "ternhw demo --out build/demo"),
    ("doctor", doctor, _OTHERS, "ternhw doctor"),
)


class _Stopped(BaseException):
    """A signal ended the command; typer would make an exit without a message of a KeyboardInterrupt."""


class _Command(TyperCommand):
    """A command whose messages name flags, and which knows what the command line gives."""

    def get_help_option(self, ctx: Any) -> Any:
        """Return ``--help``, as the last option of the last panel."""
        found = super().get_help_option(ctx)
        if found is not None:
            found.rich_help_panel, found.metavar = options.OUTPUT, ""
            found.help = "Print this text."
        return found

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the command line.

        Raises
        ------
        InputError
            If a value is empty: an empty path would mean the current folder. If an option is repeated: the
            parser would take the last and say nothing.
        """
        for before, value in pairwise(["", *args]):
            if value == "" and before != "--prompt":
                what = before if before.startswith("--") else "An argument"
                raise InputError(f"{what} must have a value, not ''")
        *_, order = self.make_parser(ctx).parse_args(args=list(args))
        for each, times in Counter(each for each in order if each.param_type_name == "option").items():
            if times > 1:
                raise InputError(f"{_flag(each)} must be given once, not {times} times")
        return list(super().parse_args(ctx, args))

    def invoke(self, ctx: Any) -> Any:
        """Run the command.

        Raises
        ------
        InputError
            The library's, with the flags of the parameters that it names.
        """
        flags = {each.name: _flag(each) for each in self.params}
        options.note_given(
            {
                name: flag
                for name, flag in flags.items()
                if getattr(ctx.get_parameter_source(name), "name", None) == "COMMANDLINE"
            }
        )
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt as stopped:
            raise _Stopped(stopped) from None
        except InputError as error:
            named = [flag for name in error.parameter if (flag := _flag_for(name, flags))]
            raise InputError(f"{error.message} ({', '.join(named)})" if named else error.message) from error


class _Group(TyperGroup):
    """The command by itself."""

    def get_params(self, ctx: Any) -> list[Any]:
        """Return the options. All are flags; typer would show the type of a value that they do not take."""
        found = super().get_params(ctx)
        for each in found:
            each.metavar = ""
        return found


def _flag_for(name: str, flags: Mapping[str, str]) -> str | None:
    """Return the flag of a parameter of the library: of the work before that of the array."""
    names = (name, f"weight_{name}", f"config_{name}")
    return next((flags[each] for each in names if each in flags), None)


def _flag(parameter: Any) -> str:
    """Return the longest flag of an option, or how the usage calls an argument."""
    if parameter.param_type_name == "option":
        return str(max(parameter.opts, key=len))
    return str(parameter.metavar or parameter.name.upper()).strip("[].…")


app = typer.Typer(
    name="ternhw",
    cls=_Group,
    pretty_exceptions_enable=False,
    epilog="Example: ternhw demo",
)
for _name, _function, _panel, _example in _COMMANDS:
    app.command(_name, cls=_Command, rich_help_panel=_panel, epilog=f"Example: {_example}")(_function)


def _print_version(wanted: bool) -> None:
    if wanted:
        sys.stdout.write(f"ternhw {__version__}\n")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and stop."),
    ] = False,
) -> None:
    """Quantise language models to ternary weights, generate RTL for them, and verify it bit by bit."""


def main() -> None:
    """Run the command line; exit with 0 (done), 1 (failed), 2 (wrong use), 130 (Ctrl-C) or 143 (SIGTERM)."""
    gc.set_threshold(_COLLECT_AFTER)
    forgive_encodings()
    warnings.showwarning = _show_warning  # type: ignore[assignment]
    with stopped_by_signals():
        _run()


def _run() -> None:
    try:
        status = app(sys.argv[1:] or ["--help"], prog_name="ternhw", standalone_mode=False)
        sys.exit(status or (0 if sys.argv[1:] else 2))
    except _UsageError as error:
        _fail(_usage_message(error), 2)
    except InputError as error:
        _fail(str(error), 2)
    except (SimulationError, BuildError, BoardError) as error:
        _fail(str(error.args[0]), 1)
    except ImportError as error:
        message = missing_package(error)
        if message is None:
            raise
        _fail(message, 1)
    except OSError as error:
        _fail(f"{error.strerror or error}: {error.filename}" if error.filename else str(error), 1)
    except (_Stopped, StoppedError) as stopped:
        signal = stopped.args[0] if isinstance(stopped, _Stopped) else stopped
        terminated = isinstance(signal, StoppedError) and signal.number == SIGTERM
        _fail("terminated" if terminated else "interrupted", 128 + (SIGTERM if terminated else SIGINT))
    except (KeyboardInterrupt, typer.Abort):
        _fail("interrupted", 128 + SIGINT)


def _show_warning(message: Any, category: Any, filename: str, lineno: int, *_: Any) -> None:
    """Print what a user is told as one line, without the place in the code; other warnings as Python does."""
    if category is UserWarning:
        print_warning(str(message))
    else:
        sys.stderr.write(warnings.formatwarning(message, category, filename, lineno))


def _usage_message(error: Any) -> str:
    """Return one line about a wrong command line."""
    if hasattr(error, "possibilities"):  # an option that the command does not have
        option, known = error.option_name, _flags_of(error.ctx.command)
        if new := [flag for flag in _RENAMED.get(option, ()) if flag in known]:
            return f"{option} is not an option of {error.ctx.command_path}; use {' or '.join(new)}"
        near = [flag for flag in error.possibilities or () if flag in known]
        return f"No such option: {option}" + (f"; did you mean {near[0]}?" if near else "")
    message = " ".join(error.format_message().split()).removesuffix(".")
    return message.replace("Value error, ", "").replace("argument(s)", "argument")


def _flags_of(command: Any) -> list[str]:
    return [flag for each in command.params for flag in each.opts]


def _fail(message: str, status: int) -> NoReturn:
    sys.stderr.write(f"ternhw: {shortened(message)}\n")
    sys.exit(status)
