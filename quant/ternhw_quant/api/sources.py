"""What a user may name: a model, and the text that it reads."""

from collections.abc import Callable
from itertools import islice
from pathlib import Path

from ternhw_quant import embedded, hub
from ternhw_quant.devices import checked_device, checked_dtype
from ternhw_quant.embedded.stories import stories
from ternhw_quant.errors import InputError
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

#: Text for a model to read: a file or a Hub data set by name, "self" for text that the model writes, text
#: that was read, or token ids.
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
    device: str = "cpu",
    dtype: str | None = None,
    on_progress: Callable[[str, int, int], None] = lambda what, done, total: None,
) -> Windows | None:
    """Return rows of token ids for `model` to read; the embedded model has stories of its own.

    Parameters
    ----------
    model : str or Path
        A checkpoint, whose tokenizer is used, or "embedded".
    calibration : str, Path, Texts, Windows or None
        As :func:`ternhw_quant.texts.read_texts` takes it, or "self": the full-precision model writes the
        rows itself. Windows are returned as they are.
    samples : int, optional
        Windows: 128 of a text, 400 stories or 400 rows of the model's own by default.
    context : int, optional
        Tokens of a window; by default the model's longest context, at most 2048. A model without a longest
        context needs it.
    seed : int, optional
        Seed of the places of windows in a text, and of text that the model writes (default 0).
    bos : "auto", "each" or "none", optional
        Where BOS stands (:data:`ternhw_quant.texts.Bos`; default auto). The model's own text always begins
        with it.
    device, dtype : str
        Where and in what the model writes its own text.
    on_progress : callable
        Called with what is being done, how much is done, and how much there is to do.

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
    from ternhw_quant.tuning.sampling import SELF, own_windows

    checkpoint = open_checkpoint(model_folder(model))
    own_text = calibration == SELF
    context = checked_context(context, longest_context(configuration(checkpoint)), least=2 if own_text else 1)
    if own_text:
        if bos not in (None, "auto"):
            raise InputError("BOS begins each row of the model's own text and cannot be chosen", "bos")
        count = DEFAULT_STORIES if samples is None else samples
        return own_windows(
            checkpoint.folder,
            samples=count,
            context=context,
            seed=seed or 0,
            device=str(checked_device(device)),
            dtype=checked_dtype(dtype or "float32"),
            on_batch=lambda rows: on_progress("Model writes", min(len(rows), count), count),
        )
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
