"""A small language model that comes with the package, and questions for it.

It was trained by ``python -m ternhw_quant.embedded.train`` on the stories of `stories`;
``training.json`` records how it was trained and what it reached.
"""

import json
from itertools import islice
from pathlib import Path
from typing import Any

from ternhw_quant.embedded.stories import questions, stories

__all__ = ["NAME", "evaluation_stories", "learnt_kinds", "path", "questions", "speaks"]


#: Names this model where a folder is asked for, and stories of its kind where a text is.
NAME = "embedded"


def path() -> Path:
    """Return the folder of the model, a Hugging Face checkpoint."""
    return Path(__file__).parent / "model"


def evaluation_stories(count: int) -> list[str]:
    """Return the first `count` stories of the stream kept for evaluation."""
    return list(islice(stories("evaluation"), count))


def learnt_kinds() -> list[str]:
    """Return the kinds of questions that the model answers nine times out of ten or better (training.json).

    For hidden things and colours it is no better than a guess; the model card says so.
    """
    record = json.loads((Path(__file__).parent / "training.json").read_text(encoding="utf-8"))
    return [kind for kind, share in record["exact_match"]["by_kind"].items() if share >= 0.9]


def speaks(tokenizer: Any) -> bool:
    """Tell whether `tokenizer` has the embedded model's vocabulary, as its artefacts have."""
    own = json.loads((path() / "tokenizer.json").read_text(encoding="utf-8"))
    return bool(tokenizer.get_vocab() == own["model"]["vocab"])
