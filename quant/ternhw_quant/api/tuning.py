"""Tune an artefact towards the model that it was made from."""

from pathlib import Path
from typing import Unpack

from ternhw_quant.api.sources import Calibration, fetched, model_folder, windows_for
from ternhw_quant.errors import InputError
from ternhw_quant.kinds import checked
from ternhw_quant.texts import Bos
from ternhw_quant.tuning import tune as tuning
from ternhw_quant.tuning.settings import Progress, Tuning, TuningOptions, What
from ternhw_quant.tuning.tune import TuningReport


@checked
def tune(
    artefact: str | Path,
    model: str | Path,
    out: str | Path,
    *,
    what: What = "trits",
    calibration: Calibration | None = None,
    samples: int | None = None,
    context: int | None = None,
    seed: int = 0,
    bos: Bos = "auto",
    device: str = "cpu",
    cache: str | Path | None = None,
    force: bool = False,
    on_progress: Progress = lambda what, done, total: None,
    **options: Unpack[TuningOptions],
) -> TuningReport:
    """Move the scales of an artefact, and its trits, towards the full-precision model; its size stays.

    The loss is the KL divergence of the two models' predictions, in nats per token. Run the same call again
    to resume a stopped one.

    Parameters
    ----------
    artefact : str or Path
        Folder or name on the Hub. It has trit-planes, quantised by any method, tuned before or not.
    model : str or Path
        The checkpoint that it was made from: its folder, its name on the Hub, or "embedded".
    out : str or Path
        Output folder of the new artefact.
    what : "trits" or "scales"
        Move scales, offsets and the gains of norms, or the trits too.
    calibration, samples, context, bos
        Text to read, as of :func:`ternhw_quant.quantize`.
    seed : int
        Seed of the windows, of the order in which they are read, and of the text that the model writes.
    device : str
        Where both models run, as torch names it.
    cache : str or Path, optional
        Folder for the model's text and hidden states, which other runs with this model can share.
    force : bool
        Replace what is in `out`.
    on_progress : callable
        Called with what is being done, how much is done, and how much there is to do.
    **options
        Other fields of :class:`ternhw_quant.tuning.settings.Tuning`, such as ``epochs=2``.

    Returns
    -------
    TuningReport

    Raises
    ------
    InputError
        If there is no text, the artefact has no trits or is of another model, or an argument is out of its
        range.
    """
    settings = Tuning(what=what, seed=seed, **options)
    model = fetched(model)
    windows = windows_for(
        model,
        calibration,
        samples=samples,
        context=context,
        seed=seed,
        bos=bos,
        device=device,
        on_progress=on_progress,
    )
    if windows is None:
        raise InputError("Tuning needs calibration text", "calibration")
    return tuning.tune(
        artefact,
        model_folder(model),
        out,
        tuning=settings,
        windows=windows,
        device=device,
        cache=cache,
        force=force,
        on_progress=on_progress,
    )
