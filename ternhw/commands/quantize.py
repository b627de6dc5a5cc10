"""``ternhw quantize``: a Hugging Face checkpoint to an artefact."""

from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ternhw.commands.layers import short_name
from ternhw.commands.models import model_folder
from ternhw.console import AsJson, print_json, print_table, progress_bar

if TYPE_CHECKING:
    from ternhw_quant.pipeline import QuantizationReport


class Method(StrEnum):
    """What ``--method`` takes."""

    ptqtp = "ptqtp"


class Packing(StrEnum):
    """What ``--packing`` takes."""

    base3 = "base3"
    two_bit = "2bit"


def quantize(
    model: Annotated[str, typer.Argument(help="Checkpoint folder with safetensors, or the word embedded.")],
    out: Annotated[Path, typer.Argument(help="Folder for the artefact; a stopped run goes on in it.")],
    method: Annotated[Method, typer.Option(help="How the trits are found.")] = Method.ptqtp,
    group_size: Annotated[int, typer.Option(min=1, help="Weights that share one scale per plane.")] = 128,
    max_iterations: Annotated[int, typer.Option(min=1, help="Most iterations of the fit.")] = 50,
    tolerance: Annotated[
        float, typer.Option(min=0, help="Change of the scales at which the fit stops.")
    ] = 1e-4,
    packing: Annotated[Packing, typer.Option(help="Five trits a byte, or four.")] = Packing.base3,
    force: Annotated[bool, typer.Option("--force", help="Replace what is in OUT.")] = False,
    as_json: AsJson = False,
) -> None:
    """Quantise the linear layers of a checkpoint to trit-planes; copy the rest as it is."""
    from ternhw_quant.pipeline import quantize_checkpoint

    with progress_bar() as progress:
        task = progress.add_task("Quantising", total=None)
        report = quantize_checkpoint(
            model_folder(model),
            out,
            method=method.value,
            group_size=group_size,
            packing=packing.value,
            max_iterations=max_iterations,
            tolerance=tolerance,
            force=force,
            on_progress=lambda done, total: progress.update(task, completed=done, total=total),
        )
    if as_json:
        totals = asdict(report)
        print_json({"tensors": totals.pop("tensors"), "totals": totals})
    else:
        _print_report(out, report)


def _print_report(out: Path, report: "QuantizationReport") -> None:
    rows = [
        [
            short_name(tensor.name),
            "×".join(map(str, tensor.shape)),
            f"{tensor.relative_error:.4f}",
            f"{tensor.bits_per_weight:.3f}",
            f"{tensor.seconds:.2f}",
        ]
        for tensor in report.tensors
    ]
    share, size = f"{report.covered_share:.1%} of all weights", f"{report.bytes / 1e6:.1f} MB"
    rows.append([f"{share}, {size}", "", "", f"{report.bits_per_weight:.3f}", f"{report.seconds:.2f}"])
    print_table(str(out), ["tensor", "shape", "relative error", "bits per weight", "seconds"], rows)
