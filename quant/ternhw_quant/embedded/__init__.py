"""A small language model that comes with the package, and what it can be asked.

It was trained by ``python -m ternhw_quant.embedded.train`` on the stories of `stories`;
``training.json`` beside it records how, and what it reached.
"""

import json
from itertools import islice
from pathlib import Path
from typing import Any

from ternhw_quant.embedded.stories import questions, stories

__all__ = ["evaluation_stories", "learnt_kinds", "path", "questions", "speaks"]


def path() -> Path:
    """Return the folder of the model, a Hugging Face checkpoint."""
    return Path(__file__).parent / "model"


def evaluation_stories(count: int) -> list[str]:
    """Return the first `count` stories of the stream kept for evaluation."""
    return list(islice(stories("evaluation"), count))


def learnt_kinds() -> list[str]:
    """Return the kinds of questions that the model answers nine times out of ten or better (training.json).

    It tells things that are hidden or coloured apart no better than a guess; the model card says so.
    """
    record = json.loads((Path(__file__).parent / "training.json").read_text(encoding="utf-8"))
    return [kind for kind, share in record["exact_match"]["by_kind"].items() if share >= 0.9]


def speaks(tokenizer: Any) -> bool:
    """Tell whether `tokenizer` has the embedded model's vocabulary, as its artefacts have."""
    own = json.loads((path() / "tokenizer.json").read_text(encoding="utf-8"))
    return bool(tokenizer.get_vocab() == own["model"]["vocab"])
