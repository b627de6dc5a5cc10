"""``ternhw demo``: from a checkpoint to bit-exact RTL with one command."""

from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ternhw.commands import options
from ternhw.commands.simulate import LAYER_COLUMNS, layer_row
from ternhw.console import AsJson, print_json, print_line, print_table, progress_bar
from ternhw_quant.embedded import NAME

if TYPE_CHECKING:
    from ternhw.simulation import LayerResult
    from ternhw_quant.runs.pipeline import QuantizationReport
    from ternhw_quant.runs.tasks import TensorReport

_PROMPT = "Tom has 7 apples. He finds 5 more. Now Tom has"
_STORIES, _QUESTIONS = 100, 900


@options.takes_configuration
def demo(
    model: Annotated[
        str,
        options.option(
            "--model",
            metavar="MODEL",
            help="Checkpoint folder, org/name[@REVISION], or embedded (default embedded).",
        ),
    ] = NAME,
    tokens: Annotated[
        int,
        options.option(
            "--tokens", metavar="N", at_least=1, help="Activation vectors to simulate (default 4)."
        ),
    ] = 4,
    prompt: Annotated[
        str,
        options.option(
            "--prompt",
            metavar="TEXT",
            help="Text whose activations enter the array (default: a short story).",
        ),
    ] = _PROMPT,
    out: Annotated[
        Path,
        options.option(
            "--out",
            panel=options.OUTPUT,
            metavar="FOLDER",
            help="Folder for the artefact and the Verilog (default build/demo).",
        ),
    ] = Path("build/demo"),
    as_json: AsJson = False,
    *,
    array: options.ArrayOptions,
) -> None:
    """Quantise a model, generate the RTL, and check one decoder block in RTL simulation.

    Every result must equal the golden model, and every cycle count the cycle model.
    """
    from ternhw.generation import generate
    from ternhw.layers import form_of
    from ternhw.simulation import simulate
    from ternhw_quant.api.sources import model_folder
    from ternhw_quant.runs.pipeline import Settings, quantize_checkpoint
    from ternhw_quant.storage.artifact import open_artifact
    from ternhw_quant.writers import only_writer

    started = perf_counter()
    source = model_folder(model)
    with only_writer(out):
        with progress_bar() as bar:
            task = bar.add_task("quantising", total=None)
            quantized = quantize_checkpoint(
                source,
                out / "model",
                Settings(),
                force=True,  # the folder belongs to the demo: an earlier one may have left files in it
                on_progress=lambda progress: bar.update(
                    task, completed=progress.weights_done, total=progress.weights
                ),
            )
        quality = _quality(source, out / "model") if model == NAME else {}
        artefact = open_artifact(out / "model")
        config = array.configure(**form_of(artefact))
        (verilog,) = generate([config], out / "rtl")
        results = simulate(artefact, config, prompt=prompt, tokens=tokens)
    seconds = perf_counter() - started
    exact = all(result.agrees for result in results)

    if as_json:
        print_json(_as_json(quantized, quality, results, verilog, seconds))
    else:
        _print(quantized, quality, results)
        print_line(f"artefact {out / 'model'}, Verilog {verilog}, {seconds:.0f} s")
        print_line(
            "Every result equals the golden model, and every cycle count equals the cycle model."
            if exact
            else "FAILED: the RTL differs from the golden model or from the cycle model."
        )
    if not exact:
        raise typer.Exit(1)


def _quality(source: Path, artefact: Path) -> dict[str, dict[str, Any]]:
    """Return perplexity and exact match of the embedded model before and after quantisation."""
    from ternhw_quant import embedded
    from ternhw_quant.evaluation.measures import default_context, exact_match, perplexity_of_stories
    from ternhw_quant.models.loading import load_model

    stories = embedded.evaluation_stories(_STORIES)
    # Questions that the model answers by guessing show nothing about the loss by quantisation.
    learnt = embedded.learnt_kinds()
    questions = [each for each in embedded.questions(_QUESTIONS) if each.kind in learnt]
    quality = {}
    for name, folder in {"before": source, "after": artefact}.items():
        network, tokenizer = load_model(folder)
        text = perplexity_of_stories(network, tokenizer, stories, context=default_context(network))
        answers = exact_match(network, tokenizer, questions)
        quality[name] = {
            "perplexity": text.perplexity,
            "nats_per_token": text.nats_per_token,
            "exact_match": answers.accuracy,
            "questions": answers.questions,
            "exact_match_by_kind": answers.by_kind,
        }
    return quality


def _print(
    quantized: "QuantizationReport", quality: dict[str, dict[str, Any]], results: "list[LayerResult]"
) -> None:
    print_line(
        f"{len(quantized.tensors)} layers quantised: {quantized.covered_share:.1%} of all weights, "
        f"{quantized.bits_per_weight:.2f} bits per weight"
    )
    if quality:
        kinds = list(quality["before"]["exact_match_by_kind"])
        print_table(
            f"Quality on {_STORIES} stories and {quality['before']['questions']} questions, none trained on",
            ["measure", "before", "after"],
            [
                ["perplexity", *(f"{each['perplexity']:.3f}" for each in quality.values())],
                ["exact match", *(f"{each['exact_match']:.1%}" for each in quality.values())],
                *(
                    [f"  {kind}", *(f"{each['exact_match_by_kind'][kind]:.1%}" for each in quality.values())]
                    for kind in kinds
                ),
            ],
        )
    tensors = _tensors_by_layer(quantized)
    print_table(
        "One decoder block: quantised, then simulated in RTL with Verilator",
        ["layer", "relative error", "bits per weight", *LAYER_COLUMNS],
        [
            [row[0], f"{tensor.relative_error:.4f}", f"{tensor.bits_per_weight:.2f}", *row[1:]]
            for row, tensor in ((layer_row(each), tensors[each.measured.name]) for each in results)
        ],
        least=("tokens", "shape", "bits per weight", "relative error", "utilisation", "bottleneck"),
    )


def _tensors_by_layer(quantized: "QuantizationReport") -> "dict[str, TensorReport]":
    return {tensor.name.removesuffix(".weight"): tensor for tensor in quantized.tensors}


def _as_json(
    quantized: "QuantizationReport",
    quality: dict[str, dict[str, Any]],
    results: "list[LayerResult]",
    verilog: Path,
    seconds: float,
) -> dict[str, Any]:
    tensors = _tensors_by_layer(quantized)
    return {
        "bits_per_weight": quantized.bits_per_weight,
        "covered_share": quantized.covered_share,
        "quality": quality,
        "verilog": str(verilog),
        "seconds": seconds,
        "layers": [
            {
                "name": each.measured.name,
                "relative_error": tensors[each.measured.name].relative_error,
                "bits_per_weight": tensors[each.measured.name].bits_per_weight,
                "bit_exact": each.bit_exact,
                "cycles": each.measured.cycles,
                "cycles_model": each.modelled.cycles,
                "bound": each.measured.bound,
                "utilisation": each.measured.utilisation,
            }
            for each in results
        ],
    }
