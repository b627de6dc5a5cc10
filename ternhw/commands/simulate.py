"""``ternhw simulate``: real layers through the generated RTL under Verilator."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ternhw.commands import options
from ternhw.commands.layers import choose_layers, form_of, short_name
from ternhw.config import AcceleratorConfig
from ternhw.console import AsJson, print_json, print_line, print_table
from ternhw_quant.errors import InputError

if TYPE_CHECKING:
    from ternhw.simulation import LayerResult, Workload
    from ternhw_quant.storage.artifact import Artifact

_PROMPT = "Once upon a time there was a little girl who had 3 apples. She found 4 more apples in the garden."


@options.takes_configuration
def simulate(
    artefact: Annotated[Path, typer.Argument(help="Folder that ternhw quantize made.")],
    layer: Annotated[str | None, typer.Option("--layer", help="A layer, or the prefix of several.")] = None,
    every: Annotated[bool, typer.Option("--all", help="Every layer; without it, the first block's.")] = False,
    tokens: Annotated[int, typer.Option("--tokens", min=1, help="Activation vectors.")] = 4,
    prompt: Annotated[str, typer.Option("--prompt", help="Text whose activations are used.")] = _PROMPT,
    waves: Annotated[Path | None, typer.Option("--waves", help="Write a waveform, .fst or .vcd.")] = None,
    as_json: AsJson = False,
    *,
    array: options.ArrayOptions,
) -> None:
    """Run layers on the RTL with the activations of a prompt; compare every bit and every cycle."""
    from ternhw_quant.storage.artifact import open_artifact

    if waves is not None and waves.suffix not in (".fst", ".vcd"):
        raise InputError(f"Waveform must end in .fst or .vcd, not {waves}")
    opened = open_artifact(artefact)
    names = choose_layers(opened.layers, layer, every=every)
    settings = array.configure(**form_of(opened))
    results = run_layers(opened, names, settings, prompt=prompt, tokens=tokens, waves=waves)
    report(settings, results, as_json=as_json)
    if not all(result.agrees for result in results):
        raise typer.Exit(1)


def run_layers(
    artefact: "Artifact",
    names: Sequence[str],
    config: AcceleratorConfig,
    *,
    prompt: str,
    tokens: int,
    waves: Path | None = None,
) -> "list[LayerResult]":
    """Generate the RTL of `config` and run the layers on it with the activations of `prompt`."""
    from ternhw.generate import write_verilog
    from ternhw.simulation import simulate_layers
    from ternhw_sim.runner import cache_folder

    (verilog,) = write_verilog([config], cache_folder() / "rtl")
    return simulate_layers(config, verilog, workloads(artefact, names, config, prompt, tokens), waves=waves)


def workloads(
    artefact: "Artifact", names: Sequence[str], config: AcceleratorConfig, prompt: str, tokens: int
) -> "list[Workload]":
    """Return the layers in integers, each with what reaches it when the model reads `prompt`.

    Raises
    ------
    InputError
        If the prompt has too few tokens.
    """
    import torch

    from ternhw.simulation import Workload
    from ternhw_quant.integer import quantize_activations, quantize_scales
    from ternhw_quant.models.capture import layer_inputs
    from ternhw_quant.models.loading import load_tokenizer, model_of_artifact

    ids = load_tokenizer(artefact.folder)(prompt)["input_ids"]
    if len(ids) < tokens:
        raise InputError(f"Prompt must have at least {tokens} tokens, not {len(ids)}; give a longer --prompt")
    inputs = layer_inputs(model_of_artifact(artefact), torch.tensor(ids[:tokens]), names)
    return [
        Workload(
            name=name,
            matrix=quantize_scales(artefact.layers[name]),
            q=quantize_activations(inputs[name], bits=config.activation_bits)[0],
        )
        for name in names
    ]


def report(config: AcceleratorConfig, results: "list[LayerResult]", *, as_json: bool) -> None:
    """Print the layers, measured beside modelled."""
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
