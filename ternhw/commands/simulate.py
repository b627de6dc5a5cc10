"""``ternhw simulate``: real or random layers through the generated RTL in a simulator."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from ternhw.commands import options
from ternhw.commands.layers import layer_choice, parse_shapes, short_name
from ternhw.config import AcceleratorConfig
from ternhw.console import AsJson, print_json, print_line, print_table

if TYPE_CHECKING:
    from ternhw.simulation import LayerResult, Workload


@options.takes_configuration
def simulate(
    artefact: options.OptionalArtefact = None,
    shape: Annotated[str | None, options.shape_option("an artefact")] = None,
    weight_planes: Annotated[
        int | None,
        options.option(
            "--weight-planes",
            metavar="N",
            at_least=1,
            help="With --shape: trit-planes (default: the array's).",
        ),
    ] = None,
    seed: Annotated[
        int,
        options.option(
            "--seed",
            metavar="S",
            at_least=0,
            help="With --shape: seed of weights and activations (default 0).",
        ),
    ] = 0,
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
    bench: Annotated[
        Literal["bulk", "cocotb"] | None,
        options.option(
            "--bench",
            metavar="NAME",
            help="Test bench: bulk, compiled, or cocotb, in Python (default bulk; cocotb with Icarus).",
        ),
    ] = None,
    simulator: Annotated[
        Literal["verilator", "icarus"],
        options.option("--simulator", metavar="NAME", help="verilator or icarus (default verilator)."),
    ] = "verilator",
    latency: options.Latency = 1,
    memory_share: options.MemoryShare = 1.0,
    refresh: options.Refresh = None,
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
    """Simulate layers in RTL, and compare every bit and every cycle.

    Layers come from an artefact, with real activations, or are random layers of the given shapes.
    """
    options.one_of({"ARTEFACT": artefact, "--shape": shape})
    memory = options.memory_behaviour(latency=latency, share=memory_share, refresh=refresh)
    if shape is not None:
        options.refuse("layer", "every", "prompt", beside="--shape")
        config = array.configure()
        from ternhw import simulation
        from ternhw.generation import cached_verilog
        from ternhw_sim.runner import check_choice

        simulation.check_waves(waves)
        check_choice(simulator, bench=bench, waves=waves)
        works = _random_layers(shape, config, tokens=tokens, planes=weight_planes, seed=seed, memory=memory)
        results = simulation.simulate_layers(
            config, cached_verilog(config), works, bench=bench, simulator=simulator, waves=waves
        )
    else:
        options.refuse("weight_planes", "seed", without="--shape")
        assert artefact is not None
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
            memory=memory,
            bench=bench,
            simulator=simulator,
            waves=waves,
        )
    report(config, results, as_json=as_json)
    if not all(result.agrees for result in results):
        raise typer.Exit(1)


def _random_layers(shape: str, config: AcceleratorConfig, **choices: Any) -> "list[Workload]":
    from ternhw.verification.draws import draw_layer

    return [draw_layer(config, each, **choices) for each in parse_shapes(shape)]


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
