"""The ``ternhw`` command. Importing this module imports no heavy package."""

import sys

import typer

from ternhw.builds.errors import BuildError
from ternhw.commands.bench import bench
from ternhw.commands.build import build
from ternhw.commands.compare import compare
from ternhw.commands.compile import compile_artefact
from ternhw.commands.cycles import cycles
from ternhw.commands.demo import demo
from ternhw.commands.doctor import doctor
from ternhw.commands.evaluate import evaluate
from ternhw.commands.export import export
from ternhw.commands.generate import generate
from ternhw.commands.header import header
from ternhw.commands.inspect import inspect
from ternhw.commands.quantize import quantize
from ternhw.commands.simulate import simulate
from ternhw.commands.tune import tune
from ternhw_quant.errors import InputError
from ternhw_sim.errors import SimulationError

app = typer.Typer(
    name="ternhw",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Quantise language models to trit-planes, generate RTL for them, and check it bit by bit.",
)
for command in (quantize, tune, inspect, evaluate, export, generate):
    app.command()(command)
app.command("compile")(compile_artefact)  # `compile` is a builtin
for command in (simulate, cycles, bench, compare, build, header, demo, doctor):
    app.command()(command)


def main() -> None:
    """Run the command line; exit with 0 (done), 1 (failed) or 2 (wrong use)."""
    try:
        app()
    except InputError as error:
        _fail(str(error), 2)
    except (SimulationError, BuildError) as error:
        _fail(str(error.args[0]), 1)
    except OSError as error:
        _fail(f"{error.strerror or error}: {error.filename}" if error.filename else str(error), 1)
    except KeyboardInterrupt:
        _fail("interrupted", 130)


def _fail(message: str, status: int) -> None:
    sys.stderr.write(f"ternhw: {message}\n")
    sys.exit(status)
