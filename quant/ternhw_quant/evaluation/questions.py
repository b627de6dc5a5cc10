"""Questions that a language model answers by continuing a prompt."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Question:
    """A prompt and the only right continuation of it.

    Attributes
    ----------
    kind : str
        What is asked, such as "addition"; shares are reported by kind.
    prompt : str
        The text up to the answer.
    answer : str
        The answer with the sign that ends it.
    """

    kind: str
    prompt: str
    answer: str
