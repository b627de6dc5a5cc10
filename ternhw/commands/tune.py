"""``ternhw tune``: an artefact's scales, and perhaps its trits, moved towards the model it was made from."""

from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ternhw.commands.models import model_folder
from ternhw.commands.texts import windows_of
from ternhw.console import AsJson, print_json, print_table, progress_bar
from ternhw_quant.errors import InputError

if TYPE_CHECKING:
    from ternhw_quant.tuning.tune import TuningReport


class What(StrEnum):
    """What ``--what`` takes."""

    scales = "scales"
    trits = "trits"


class By(StrEnum):
    """What ``--by`` takes."""

    auto = "auto"
    model = "model"
    block = "block"


def tune(
    artifact: Annotated[Path, typer.Argument(help="Artefact of trit-planes, by whatever method.")],
    teacher: Annotated[str, typer.Argument(help="Checkpoint it was made from, or the word embedded.")],
    out: Annotated[Path, typer.Argument(help="Folder for the new artefact; a stopped run goes on in it.")],
    what: Annotated[
        What, typer.Option(help="Scales, offsets and gains of norms; or the trits too.")
    ] = What.trits,
    calibration: Annotated[
        str | None,
        typer.Option(
            help="Text, jsonl, JSON list of stories, or a Hub data set; the embedded model has its own."
        ),
    ] = None,
    samples: Annotated[int | None, typer.Option(help="Windows: 128 of a text, 400 stories.")] = None,
    context: Annotated[int | None, typer.Option(help="Tokens of a window.")] = None,
    teacher_samples: Annotated[int, typer.Option(min=0, help="Texts that the teacher writes, beside.")] = 0,
    epochs: Annotated[int, typer.Option(min=1, help="How often each text is read.")] = 4,
    scale_rate: Annotated[
        float, typer.Option(help="Learning rate of scales, relative; with scales alone 0.01 is better.")
    ] = 3e-3,
    latent_rate: Annotated[
        float, typer.Option(help="Of what moves trits, in halves of a group's largest scale.")
    ] = 1e-2,
    tokens_per_step: Annotated[int, typer.Option(min=1, help="Tokens of one step.")] = 1056,
    by: Annotated[By, typer.Option(help="The whole model at a time, or block by block.")] = By.auto,
    device: Annotated[str, typer.Option(help="cpu or cuda.")] = "cpu",
    seed: Annotated[int, typer.Option(min=0, help="Of the order of texts and of the teacher's own.")] = 0,
    force: Annotated[bool, typer.Option("--force", help="Replace what is in OUT.")] = False,
    as_json: AsJson = False,
) -> None:
    """Tune an artefact towards its full-precision model; its form and size stay."""
    from ternhw_quant.tuning.settings import Tuning
    from ternhw_quant.tuning.tune import tune as tune_artifact

    tuning = Tuning(
        what=what.value,
        by=by.value,
        epochs=epochs,
        teacher_samples=teacher_samples,
        scale_rate=scale_rate,
        latent_rate=latent_rate,
        tokens_per_step=tokens_per_step,
        seed=seed,
    )
    windows = windows_of(teacher, calibration=calibration, samples=samples, context=context, seed=seed)
    if windows is None:
        raise InputError("Tuning must have text; --calibration names it")
    with progress_bar() as bar:
        task = bar.add_task("Tuning", total=None)
        report = tune_artifact(
            artifact,
            model_folder(teacher),
            out,
            tuning=tuning,
            windows=windows,
            device=device,
            force=force,
            on_progress=lambda name, done, total: bar.update(
                task, description=name, completed=done, total=total
            ),
        )
    if as_json:
        print_json({"totals": asdict(report)})
    else:
        _print_report(out, report)


def _print_report(out: Path, report: "TuningReport") -> None:
    loss = "KL, nats per token" if report.by == "model" else "last block's relative squared error"
    rows = [
        ("texts", str(report.rows)),
        ("tokens an epoch", str(report.tokens)),
        ("steps", str(report.steps)),
        (f"{loss}, first tenth", f"{report.first_loss:.4f}"),
        (f"{loss}, last tenth", f"{report.last_loss:.4f}"),
        ("trits changed", f"{report.trits_changed:.2%}"),
        ("bits per weight", f"{report.bits_per_weight:.3f}"),
        ("minutes, of CPU", f"{report.minutes:.1f}, {report.cpu_minutes:.1f}"),
    ]
    print_table(str(out), ("tuned", "value"), rows)
