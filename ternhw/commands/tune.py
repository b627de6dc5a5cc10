"""``ternhw tune``: tune an artefact towards the full-precision model that it was made from."""

from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from ternhw.commands import options
from ternhw.console import AsJson, print_json, print_table, progress_bar

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


_CALIBRATION, _TUNING, _RUN = "Calibration", "Tuning", "Run"


def _option(flag: str, text: str, panel: str = _TUNING, metavar: str = "N", **rules: Any) -> Any:
    return options.option(flag, help=text, panel=panel, metavar=metavar, **rules)


def tune(
    artifact: options.Artefact,
    teacher: Annotated[
        str,
        options.argument(
            "TEACHER", help="Full-precision model: checkpoint folder, org/name[@REVISION], or embedded."
        ),
    ],
    out: Annotated[
        Path, options.argument("OUT", help="Output folder. Run the same command again to resume.")
    ],
    what: Annotated[
        What,
        _option(
            "--what", "Tune scales, offsets and norm gains, or also trits (default trits).", metavar="NAME"
        ),
    ] = What.trits,
    by: Annotated[
        By,
        _option(
            "--by", "Tune by model, by decoder block, or auto by free memory (default auto).", metavar="NAME"
        ),
    ] = By.auto,
    epochs: Annotated[
        int, _option("--epochs", "Epochs over the calibration text (default 4).", at_least=1)
    ] = 4,
    scale_rate: Annotated[
        float,
        _option("--scale-rate", "Relative learning rate of scales (default 0.003).", metavar="X"),
    ] = 3e-3,
    latent_rate: Annotated[
        float,
        _option(
            "--latent-rate",
            "Learning rate of trits, relative to half of the group's largest scale (default 0.01).",
            metavar="X",
        ),
    ] = 1e-2,
    tokens_per_step: Annotated[
        int, _option("--tokens-per-step", "Tokens in one optimiser step (default 1056).", at_least=1)
    ] = 1056,
    teacher_samples: Annotated[
        int,
        _option("--teacher-samples", "Texts that the teacher writes in addition (default 0).", at_least=0),
    ] = 0,
    calibration: Annotated[
        str | None,
        _option(
            "--calibration",
            "Text, JSON, jsonl, Hub data set, or self: the model writes (default for embedded: stories).",
            _CALIBRATION,
            "FILE",
        ),
    ] = None,
    samples: Annotated[
        int | None,
        _option(
            "--samples", "Windows of text (default 128), or stories or own texts (default 400).", _CALIBRATION
        ),
    ] = None,
    context: Annotated[
        int | None,
        _option("--context", "Tokens per window (default the model's longest, at most 2048).", _CALIBRATION),
    ] = None,
    seed: Annotated[
        int,
        _option(
            "--seed",
            "Seed of windows, text order and the teacher's texts (default 0).",
            _CALIBRATION,
            at_least=0,
        ),
    ] = 0,
    bos: Annotated[options.Bos, _option("--bos", options.BOS_HELP, _CALIBRATION, "NAME")] = "auto",
    device: Annotated[
        str, _option("--device", "Where it computes: cpu, cuda or cuda:1 (default cpu).", _RUN, "NAME")
    ] = "cpu",
    force: options.Force = False,
    as_json: AsJson = False,
) -> None:
    """Tune the scales and trits of an artefact towards its full-precision model.

    The artefact's method, packing and size stay the same.
    """
    if what is What.scales:
        options.refuse("latent_rate", beside="--what scales")

    from ternhw_quant import tune as tune_artefact

    with progress_bar() as bar:
        task = bar.add_task("Tuning", total=None)
        report = tune_artefact(
            artifact,
            teacher,
            out,
            what=what.value,
            by=by.value,
            calibration=calibration,
            samples=samples,
            context=context,
            teacher_samples=teacher_samples,
            epochs=epochs,
            scale_rate=scale_rate,
            latent_rate=latent_rate,
            tokens_per_step=tokens_per_step,
            seed=seed,
            bos=bos,
            device=device,
            force=force,
            on_progress=lambda name, done, total: bar.update(
                task, description=name, completed=done, total=total
            ),
        )
    if as_json:
        print_json({"totals": asdict(report)})
    else:
        print_table(str(out), ["quantity", "value"], tuning_rows(report))


def tuning_rows(report: "TuningReport") -> list[list[str]]:
    """Return what tuning read, did and reached: quantities and their values."""
    loss = "KL, nats per token" if report.by == "model" else "last block's relative squared error"
    return [
        ["texts", str(report.rows)],
        ["tokens per epoch", str(report.tokens)],
        ["steps", str(report.steps)],
        [f"{loss}, first tenth of the steps", f"{report.first_loss:.4f}"],
        [f"{loss}, last tenth of the steps", f"{report.last_loss:.4f}"],
        ["trits changed", f"{report.trits_changed:.2%}"],
        ["bits per weight", f"{report.bits_per_weight:.3f}"],
        ["minutes", f"{report.minutes:.1f}"],
        ["CPU minutes", f"{report.cpu_minutes:.1f}"],
    ]
