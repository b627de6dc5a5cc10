"""Options that several commands share."""

from pathlib import Path
from typing import Annotated, Any

import typer

from ternhw.config import AcceleratorConfig
from ternhw_quant.errors import InputError

Rows = Annotated[int | None, typer.Option("--rows", help="Output features of one tile (16).")]
Lanes = Annotated[int | None, typer.Option("--lanes", help="Input features of one beat (32).")]
Planes = Annotated[int | None, typer.Option("--planes", help="Trit-planes in parallel: 1 or 2 (2).")]
ArrayTokens = Annotated[
    int | None, typer.Option("--array-tokens", help="Activation vectors that share each weight (1).")
]
GroupSize = Annotated[
    int | None, typer.Option("--group-size", help="Columns per scale (the layer's, or 128).")
]
ActivationBits = Annotated[int | None, typer.Option("--activation-bits", help="4, 8 or 16 (8).")]
AccumulatorBits = Annotated[int | None, typer.Option("--accumulator-bits", help="Width of results (32).")]
MaxInFeatures = Annotated[int | None, typer.Option("--max-in-features", help="Activation buffer (16384).")]
Chain = Annotated[int | None, typer.Option("--chain", help="Lanes that add one after another (4).")]
ScaleCycles = Annotated[
    int | None, typer.Option("--scale-cycles", help="Cycles of shift-and-add: 1, 2, 4, 8.")
]
ResultDepth = Annotated[int | None, typer.Option("--result-depth", help="Finished tiles that may wait (4).")]
ConfigFile = Annotated[Path | None, typer.Option("--config", help="YAML file of configuration fields.")]

ConfigFields = dict[str, Any]


def configuration(config: Path | None, **fields: Any) -> AcceleratorConfig:
    """Return the configuration of a file, or of flags; a flag that is None was not given.

    Raises
    ------
    InputError
        If a file and a flag are both given, or a rule of the configuration is broken.
    """
    given = {name: value for name, value in fields.items() if value is not None}
    if config is None:
        return AcceleratorConfig.from_values(**given)
    if given:
        raise InputError(f"Give --config or flags, not both: --{next(iter(given)).replace('_', '-')}")
    return AcceleratorConfig.from_file(config)
