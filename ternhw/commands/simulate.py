"""``ternhw simulate``: real layers through the generated RTL under Verilator."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ternhw.commands import options
from ternhw.commands.layers import layer_choice, short_name
from ternhw.config import AcceleratorConfig
from ternhw.console import AsJson, print_json, print_line, print_table

if TYPE_CHECKING:
    from ternhw.simulation import LayerResult


@options.takes_configuration
def simulate(
    artefact: Annotated[Path, typer.Argument(help="Folder that ternhw quantize made.")],
    layer: Annotated[str | None, typer.Option("--layer", help="A layer, or the prefix of several.")] = None,
    every: Annotated[bool, typer.Option("--all", help="Every layer; without it, the first block's.")] = False,
    tokens: Annotated[int, typer.Option("--tokens", min=1, help="Activation vectors.")] = 4,
    prompt: Annotated[
        str | None, typer.Option("--prompt", help="Text whose activations are used (a built-in one).")
    ] = None,
    waves: Annotated[Path | None, typer.Option("--waves", help="Write a waveform, .fst or .vcd.")] = None,
    as_json: AsJson = False,
    *,
    array: options.ArrayOptions,
) -> None:
    """Run layers on the RTL with the activations of a prompt; compare every bit and every cycle."""
    from ternhw import simulation
    from ternhw.layers import form_of, opened

    work = opened(artefact)
    config = array.configure(**form_of(work))
    results = simulation.simulate(
        work,
        config,
        layers=layer_choice(layer, every=every),
        tokens=tokens,
        prompt=simulation.PROMPT if prompt is None else prompt,
        waves=waves,
    )
    report(config, results, as_json=as_json)
    if not all(result.agrees for result in results):
        raise typer.Exit(1)


def report(config: AcceleratorConfig, results: "list[LayerResult]", *, as_json: bool) -> None:
    """Print the layers: cycles of the RTL simulation and of the cycle model."""
    if as_json:
        print_json(
            {
                "config": config.model_dump(),
                "config_digest": config.digest,
                "layers": [_layer_json(result) for result in results],
            }
        )
        return
    print_table(
        f"RTL simulation of {config.name} (config {config.digest})",
        [
            "layer",
            "shape",
            "tokens",
            "bit-exact",
            "cycles (RTL)",
            "cycles (model)",
            "bound by",
            "utilisation",
        ],
        [layer_row(result) for result in results],
    )
    agreed = sum(result.agrees for result in results)
    print_line(f"{agreed} of {len(results)} layers bit-exact in exactly the modelled cycles")


def layer_row(result: "LayerResult") -> list[str]:
    """Return one layer's cells: name, shape, tokens, bit-exact, cycles, model, bound, utilisation of it."""
    measured = result.measured
    return [
        short_name(measured.name),
        f"{measured.out_features}×{measured.in_features}",
        str(measured.tokens),
        "yes" if result.bit_exact else "NO",
        str(measured.cycles),
        str(result.modelled.cycles),
        measured.bound,
        f"{measured.utilisation:.1%}",
    ]


def _layer_json(result: "LayerResult") -> dict[str, Any]:
    measured = result.measured
    return {
        "name": measured.name,
        "out_features": measured.out_features,
        "in_features": measured.in_features,
        "planes": measured.planes,
        "tokens": measured.tokens,
        "bit_exact": result.bit_exact,
        "cycles": measured.cycles,
        "cycles_model": result.modelled.cycles,
        "bound": measured.bound,
        "utilisation": measured.utilisation,
    }
