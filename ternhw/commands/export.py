"""``ternhw export``: an artefact as a GGUF file."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

from ternhw.commands import options
from ternhw.console import AsJson, print_json, print_table, print_warning, progress_bar


class WeightType(StrEnum):
    """What ``--type`` takes."""

    f16 = "f16"
    q8_0 = "q8_0"
    tq1_0 = "tq1_0"
    tq2_0 = "tq2_0"


def export(
    artefact: Annotated[
        str,
        options.argument(
            "MODEL", help="Artefact or checkpoint: folder, org/name[@REVISION] on the Hub, or embedded."
        ),
    ],
    out: Annotated[Path, options.argument("OUT", help="Output file; its name ends in .gguf.")],
    weight_type: Annotated[
        WeightType,
        options.option(
            "--type",
            metavar="NAME",
            panel=options.OUTPUT,
            help="Dequantised f16 or q8_0, or one trit-plane: tq1_0 or tq2_0 (default f16).",
        ),
    ] = WeightType.f16,
    force: options.ForceFile = False,
    as_json: AsJson = False,
) -> None:
    """Write an artefact or a checkpoint to one GGUF file for llama.cpp, and report its size."""
    from dataclasses import asdict

    import ternhw_quant
    from ternhw_quant.api.sources import fetched, model_folder
    from ternhw_quant.storage.bits import stored_cost

    model = fetched(artefact)
    with progress_bar() as progress:
        task = progress.add_task("Writing", total=None)
        report = ternhw_quant.export(
            model,
            out,
            type=weight_type.value,
            force=force,
            on_progress=lambda done, total: progress.update(task, completed=done, total=total),
        )
    source = stored_cost(model_folder(model))
    if as_json:
        print_json({"out": str(out), **asdict(report), "source": asdict(source)})
        return
    if report.unused_ends:
        ends = ", ".join(map(str, report.unused_ends))
        print_warning(f"GGUF has places for three ends of a text; llama.cpp will not stop at token {ends}")
    for note in report.notes:
        print_warning(note)
    types = ", ".join(f"{count} {name}" for name, count in report.tensors.items())
    print_table(
        f"{out}: {report.architecture}, {types} tensors, {report.seconds:.1f} s",
        ["file", "bits per weight", "MB"],
        [
            [artefact, f"{source.bits_per_weight:.3f}", f"{source.bytes / 1e6:.1f}"],
            [str(out), f"{report.bits_per_weight:.3f}", f"{report.bytes / 1e6:.1f}"],
        ],
    )
