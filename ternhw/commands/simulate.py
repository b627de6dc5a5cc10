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
    artefact: options.Artefact,
    layer: options.Layer = None,
    every: options.Every = False,
    tokens: Annotated[
        int, options.option("--tokens", metavar="N", at_least=1, help="Activation vectors (default 4).")
    ] = 4,
    prompt: Annotated[
        str | None,
        options.option(
            "--prompt",
            metavar="TEXT",
            help="Text whose activations enter the array (default: a short story).",
        ),
    ] = None,
    waves: Annotated[
        Path | None,
        options.option(
            "--waves", panel=options.OUTPUT, metavar="FILE", help="Waveform to write, .fst or .vcd."
        ),
    ] = None,
    as_json: AsJson = False,
    *,
    array: options.ArrayOptions,
) -> None:
    """Simulate layers in RTL with real activations, and compare every bit and every cycle."""
    from ternhw.layers import choose_layers, form_of, opened

    work = opened(artefact)
    config = array.configure(**form_of(work))
    layers = choose_layers(work.layers, layer_choice(layer, every=every))
    from ternhw import simulation  # behind the checks: it imports torch

    results = simulation.simulate(
        work,
        config,
        layers=layers,
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
        ["layer", *LAYER_COLUMNS],
        [layer_row(result) for result in results],
        least=("tokens", "shape", "utilisation"),
    )
    agreed = sum(result.agrees for result in results)
    print_line(f"{agreed} of {len(results)} layers are bit-exact and take exactly the modelled cycles")


#: Heads of the cells of `layer_row`, after the layer's name.
LAYER_COLUMNS = (
    *("shape", "tokens", "bit-exact", "cycles (RTL)", "cycles (model)", "bottleneck", "utilisation"),
)


def layer_row(result: "LayerResult") -> list[str]:
    """Return the name of a layer and the cells of `LAYER_COLUMNS`."""
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
