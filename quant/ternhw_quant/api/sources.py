"""What a user may name: a model, and the text that it reads."""

from itertools import islice
from pathlib import Path

from ternhw_quant import embedded, hub
from ternhw_quant.embedded.stories import stories
from ternhw_quant.storage.checkpoint import open_checkpoint
from ternhw_quant.texts import (
    DEFAULT_STORIES,
    Bos,
    Texts,
    Windows,
    calibration_windows,
    checked_context,
    read_texts,
    stories_of,
)

#: Text for a model to read: a file or a Hub data set by name, text that was read, or token ids.
Calibration = str | Path | Texts | Windows


def model_folder(model: str | Path) -> Path:
    """Return the folder of a model: the package's own for the word "embedded", else as `fetched` has it."""
    return embedded.path() if model == embedded.NAME else hub.folder_of(model)


def fetched(model: str | Path, revision: str | None = None) -> str | Path:
    """Return the folder of a model as :func:`ternhw_quant.hub.folder_of` does, but "embedded" as it is.

    What asks for a model more than once asks for this first: then the Hub is asked once.

    Raises
    ------
    InputError
        As of :func:`ternhw_quant.hub.folder_of`.
    """
    if model == embedded.NAME and revision is None:
        return model
    return hub.folder_of(model, revision)


def windows_for(
    model: str | Path,
    calibration: Calibration | None,
    *,
    samples: int | None = None,
    context: int | None = None,
    seed: int | None = None,
    bos: Bos | None = None,
) -> Windows | None:
    """Return rows of token ids for `model` to read; the embedded model has stories of its own.

    Parameters
    ----------
    model : str or Path
        A checkpoint, whose tokenizer is used, or "embedded".
    calibration : str, Path, Texts, Windows or None
        As :func:`ternhw_quant.texts.read_texts` takes it. Windows are returned as they are.
    samples : int, optional
        Windows: 128 of a text or 400 stories by default.
    context : int, optional
        Tokens of a window; by default the model's longest context, at most 2048. A model without a longest
        context needs it.
    seed : int, optional
        Seed of the places of windows in a text (default 0).
    bos : "auto", "each" or "none", optional
        Where BOS stands (:data:`ternhw_quant.texts.Bos`; default auto).

    Returns
    -------
    Windows or None
        None if there is neither a text nor the embedded model.

    Raises
    ------
    InputError
        If the text cannot be read, or an argument is out of its range.
    """
    if isinstance(calibration, Windows):
        return calibration
    if calibration is None and model != embedded.NAME:
        return None
    from ternhw_quant.models.loading import load_tokenizer, longest_context
    from ternhw_quant.models.structure import configuration

    checkpoint = open_checkpoint(model_folder(model))
    context = checked_context(context, longest_context(configuration(checkpoint)), least=1)
    if calibration is None:
        own = list(islice(stories("train"), samples or DEFAULT_STORIES))
        calibration = stories_of(own, source="embedded, train")
    return calibration_windows(
        calibration if isinstance(calibration, Texts) else read_texts(calibration),
        load_tokenizer(checkpoint.folder),
        context=context,
        samples=samples,
        seed=seed or 0,
        bos=bos or "auto",
    )
