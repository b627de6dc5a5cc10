"""Calibration text for the commands that read it."""

from typing import TYPE_CHECKING

from ternhw.commands.models import EMBEDDED, model_folder
from ternhw_quant.errors import InputError

if TYPE_CHECKING:
    from ternhw_quant.texts import Texts, Windows


def windows_of(
    model: str, *, calibration: str | None, samples: int | None, context: int | None, seed: int
) -> "Windows | None":
    """Return the windows of the text, or of the embedded model's own stories; None without either."""
    from ternhw_quant.models.loading import load_tokenizer
    from ternhw_quant.storage.checkpoint import open_checkpoint
    from ternhw_quant.texts import DEFAULT_CONTEXT, calibration_windows, read_texts

    if calibration is None and model != EMBEDDED:
        return None
    checkpoint = open_checkpoint(model_folder(model))
    longest = int(checkpoint.config.get("max_position_embeddings", DEFAULT_CONTEXT))
    if context is not None and not 1 <= context <= longest:
        raise InputError(f"Context must be from 1 to {longest}, the model's longest, not {context}")
    return calibration_windows(
        _own_stories(samples) if calibration is None else read_texts(calibration),
        load_tokenizer(checkpoint.folder),
        context=min(longest, DEFAULT_CONTEXT) if context is None else context,
        samples=samples,
        seed=seed,
    )


def _own_stories(samples: int | None) -> "Texts":
    """Return stories of the stream that the embedded model was trained on."""
    from itertools import islice

    from ternhw_quant.embedded.stories import stories
    from ternhw_quant.texts import DEFAULT_STORIES, stories_of

    return stories_of(list(islice(stories("train"), samples or DEFAULT_STORIES)), source="embedded, train")
